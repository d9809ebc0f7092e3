package faults

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
)

// TestS4AcknowledgedIsOnTheDisk: no answer comes before the disk was told to keep what it says.
func TestS4AcknowledgedIsOnTheDisk(t *testing.T) {
	steps := testkit.Rounds(20, 200)
	t.Run("S4 every acknowledged write is synced first on SQLite", func(t *testing.T) {
		o := onSQLite(t, "")
		s, c := serve(t, o.at), clients(o)[0]
		x := trace(t, s, "-e", "trace=fsync,fdatasync")
		all := 0
		for range steps {
			if !c.step(s) {
				t.Fatalf("not acknowledged: %s %v", c.code, c.bad)
			}
			now := x.count(t, "fsync", "fdatasync")
			if now <= all {
				t.Fatalf("%s was acknowledged without a sync", c.done[len(c.done)-1].key)
			}
			all = now
		}
		x.off()
		testkit.Figure(t, "Faults", "syncs to disk for each acknowledged write, one client, SQLite", fmt.Sprintf("%.2f", float64(all)/float64(steps)), "≥ 1")
	})
	t.Run("S4 every acknowledged write is synced first on PostgreSQL", func(t *testing.T) {
		cluster := pgtest.Own(t, pgtest.Options{Durable: true})
		o := found(t, place{url: cluster.Database(t)})
		s, c, admin := serve(t, o.at), clients(o)[0], look(t, place{url: cluster.URL})
		count := `SELECT wal_sync FROM pg_stat_wal`
		if v, err := strconv.Atoi(admin.one(t, "SHOW server_version_num")); err != nil || v >= 180000 {
			count = `SELECT sum(fsyncs)::bigint FROM pg_stat_io WHERE object = 'wal'`
		}
		syncs := func() int {
			n, err := strconv.Atoi(admin.one(t, count))
			must(t, err)
			return n
		}
		before := syncs()
		for range steps {
			if !c.step(s) {
				t.Fatalf("not acknowledged: %s %v", c.code, c.bad)
			}
		}
		n := 0
		for begun := time.Now(); n < steps && time.Since(begun) < 20*time.Second; time.Sleep(50 * time.Millisecond) {
			n = syncs() - before // backends tell what they did with a delay
		}
		if n < steps {
			t.Errorf("%d syncs of the log for %d acknowledged writes", n, steps)
		}
		testkit.Figure(t, "Faults", "syncs to disk for each acknowledged write, one client, PostgreSQL", fmt.Sprintf("%.2f", float64(n)/float64(steps)), "≥ 1")
		s.stop(t)
	})
}

// TestS5S6TheDiskFails: from the Nth call of a thread on, the disk fails or is full. Nothing is
// acknowledged that is not kept, the answer says what is the matter, and what is read is right.
func TestS5S6TheDiskFails(t *testing.T) {
	for _, c := range []struct {
		name, calls, errno string
		code               string // of the answers
		stride             int    // between the N of two rounds
		quick, full        int
	}{
		{"S5 syncs fail (EIO)", "fsync,fdatasync", "EIO", "UNAVAILABLE", 1, 2, 20},
		{"S5 writes fail (EIO)", "pwrite64", "EIO", "UNAVAILABLE", 7, 2, 40},
		{"S5 reads fail (EIO)", "pread64", "EIO", "UNAVAILABLE", 7, 2, 20},
		{"S6 the disk is full for the database (ENOSPC)", "pwrite64", "ENOSPC", "STORAGE_FULL", 7, 2, 40},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := onSQLite(t, "")
			who, n, data := clients(o)[0], &tally{}, look(t, o.at)
			s := serve(t, o.at)
			failed := 0
			for n.rounds < testkit.Rounds(c.quick, c.full) {
				n.rounds++
				x := trace(t, s, "-e", "trace="+c.calls, "-e", fmt.Sprintf("inject=%s:error=%s:when=%d+", c.calls, c.errno, 1+(n.rounds-1)*c.stride))
				for range 30 {
					if !who.step(s) {
						break
					}
				}
				if who.bad != nil || who.open != nil && who.code != c.code {
					t.Fatalf("the answer was %s, want %s: %v", who.code, c.code, who.bad)
				}
				readsOrRefuses(t, o, s, who)
				hit := x.injected(t)
				x.off()
				if hit > 0 {
					failed++
					if who.open != nil && !strings.Contains(s.said.String(), "ERROR") {
						t.Errorf("the log says nothing of it: %s", s.said)
					}
				}
				if n.rounds%2 == 0 { // the machine is switched off; else the server has to go on by itself
					begun := time.Now()
					s.kill()
					s = serve(t, o.at)
					s.ready(t)
					n.recovered(time.Since(begun))
				}
				settle(t, data, s, o.at, []*client{who}, n)
			}
			n.acknowledged = len(who.done)
			if failed == 0 {
				t.Error("no call failed, so nothing is proven")
			}
			testkit.Figure(t, "Faults", c.name+": rounds, of these with a failed call", fmt.Sprintf("%d, %d", n.rounds, failed), "")
			testkit.Figure(t, "Faults", c.name+": acknowledged, lost, half written", fmt.Sprintf("%d, %d, %d", n.acknowledged, n.lost, n.torn), "…, 0, 0")
		})
	}
}

// readsOrRefuses: while the disk fails a read tells what is acknowledged, or that it cannot.
func readsOrRefuses(t *testing.T, o *office, s *server, c *client) {
	t.Helper()
	a, err := c.who.query(s, `{assignments(where:{unit:{code:{eq:"`+c.unit+`"}}}){nodes{id version}}}`)
	switch {
	case err != nil:
		t.Fatalf("a read while the disk fails: %v", err)
	case a.code == "UNAVAILABLE":
	case a.code == "" && c.open != nil && a.at("assignments", "nodes", 0, "version") == fmt.Sprint(len(c.done)+1+versionBefore): // written, and the answer was lost
	case a.code != "" || a.at("assignments", "nodes", 0, "version") != fmt.Sprint(len(c.done)+versionBefore):
		t.Fatalf("a read while the disk fails, after %d steps: %d %s", len(c.done), a.status, a.raw)
	}
}
