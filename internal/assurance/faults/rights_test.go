package faults

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/testkit"
)

// grant is a role for some days to come, given and then cut short.
type grant struct {
	from, to, cut clock.Day
	id            string // API id of the membership
	given, ended  bool   // acknowledged
}

func (g *grant) keys() (give, end string) {
	return "quyen-" + g.from.String(), "het-quyen-" + g.from.String()
}

// granting gives one person one role over and over, each time for days of its own.
type granting struct {
	o      *office
	grants []*grant
	bad    error
}

// work gives and cuts short until an answer is missing.
func (w *granting) work(s *server) {
	for {
		from := clock.System().Today().Add(10 * (len(w.grants) + 1))
		g := &grant{from: from, to: from.Add(8), cut: from.Add(3)}
		w.grants = append(w.grants, g)
		if !w.finish(s, g) {
			return
		}
	}
}

// finish takes what is left of the two steps.
func (w *granting) finish(s *server, g *grant) bool {
	admin := w.o.people[administrator]
	give, end := g.keys()
	if !g.given {
		a, err := admin.change(s, "grantRole", map[string]any{"userId": w.o.users["snv"], "unitId": w.o.units["stc"], "role": "OFFICER", "from": g.from, "to": g.to, "idempotencyKey": give}, "membership{id}")
		if !w.known(a, err) {
			return false
		}
		g.id, g.given = a.at("grantRole", "membership", "id"), true
	}
	if !g.ended {
		a, err := admin.change(s, "endRole", map[string]any{"membershipId": g.id, "to": g.cut, "idempotencyKey": end}, "membership{id}")
		if !w.known(a, err) {
			return false
		}
		g.ended = true
	}
	return true
}

func (w *granting) known(a *answer, err error) bool {
	if err == nil && (a.status != 200 || a.code != "") {
		w.bad = fmt.Errorf("%d %s", a.status, a.raw)
	}
	return err == nil && w.bad == nil
}

// compare holds the memberships, the audit and the keys against each other and against what was
// acknowledged: each step is there in all three, or in none.
func (w *granting) compare(t *testing.T, data *rows, n *tally) {
	t.Helper()
	var roles, audit, keys []string
	for _, r := range data.list(t, "SELECT valid_from, valid_to FROM memberships WHERE user_id = ? AND unit_id = ?", data.row(t, w.o.users["snv"]), data.row(t, w.o.units["stc"])) {
		from, err := clock.ParseDay(r[0][:10])
		must(t, err)
		roles = append(roles, "quyen-"+from.String())
		switch r[1][:10] {
		case from.Add(3).String():
			roles = append(roles, "het-quyen-"+from.String())
		case from.Add(8).String():
		default:
			t.Errorf("torn: a role from %s to %s was never asked for", r[0], r[1])
			n.torn++
		}
	}
	for _, r := range data.list(t, "SELECT action, subject, change FROM audit_entries WHERE action IN ('grantRole', 'endRole')") {
		var change struct{ From, To string }
		must(t, json.Unmarshal([]byte(r[2]), &change))
		if r[0] == "grantRole" {
			audit = append(audit, "quyen-"+change.From)
			continue
		}
		to, err := clock.ParseDay(change.To)
		must(t, err)
		audit = append(audit, "het-quyen-"+to.Add(-3).String())
	}
	for _, r := range data.list(t, "SELECT key FROM idempotency_keys WHERE operation IN ('grantRole', 'endRole')") {
		keys = append(keys, r[0])
	}
	for _, l := range [][]string{roles, audit, keys} {
		slices.Sort(l)
	}
	if !slices.Equal(roles, audit) || !slices.Equal(roles, keys) {
		r, a, k := strings.Join(roles, " "), strings.Join(audit, " "), strings.Join(keys, " ")
		t.Errorf("torn:\nroles %s\naudit %s\nkeys  %s", around(r, k), around(a, k), around(k, r))
		n.torn++
	}
	for _, g := range w.grants {
		give, end := g.keys()
		for _, step := range []struct {
			key  string
			told bool
		}{{give, g.given}, {end, g.ended}} {
			there := slices.Contains(keys, step.key)
			if step.told && !there {
				t.Errorf("lost: %s was acknowledged", step.key)
				n.lost++
			}
			if !step.told && there {
				n.written++
			}
		}
	}
}

// again repeats the last two steps with their keys, twice: the first answer, one role.
func (w *granting) again(t *testing.T, s *server) {
	t.Helper()
	last := w.grants[len(w.grants)-1]
	for range 2 {
		first := last.id
		last.given, last.ended = false, false
		if !w.finish(s, last) || first != "" && last.id != first {
			t.Fatalf("repeated after the crash: %s, first %s: %v", last.id, first, w.bad)
		}
	}
}

func (w *granting) acknowledged() (n int) {
	for _, g := range w.grants {
		for _, told := range []bool{g.given, g.ended} {
			if told {
				n++
			}
		}
	}
	return n
}

func TestZ11ARightIsNeverHalfChanged(t *testing.T) {
	for _, c := range []struct {
		name, what string
		open       func(testing.TB) *office
	}{
		{"Z11 role, audit and key are written together or not at all on SQLite", "server killed in a change of rights, SQLite", func(t testing.TB) *office { return onSQLite(t, "") }},
		{"Z11 role, audit and key are written together or not at all on PostgreSQL", "server killed in a change of rights, PostgreSQL", onPG},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, n := &granting{o: c.open(t)}, &tally{}
			data, s := look(t, w.o.at), serve(t, w.o.at)
			for n.rounds < testkit.Rounds(2, 50) { // on two databases: 100
				n.rounds++
				ctx, worked := context.WithCancel(context.Background())
				go func() { defer worked(); w.work(s) }()
				soon(10*time.Millisecond, 120*time.Millisecond)
				s.kill()
				<-ctx.Done()
				begun := time.Now()
				s = serve(t, w.o.at)
				s.ready(t)
				n.recovered(time.Since(begun))
				n.open++
				w.compare(t, data, n)
				w.again(t, s)
				w.compare(t, data, n)
				data.sound(t, w.o.at)
				if t.Failed() {
					t.FailNow()
				}
			}
			n.acknowledged = w.acknowledged()
			report(t, c.what, n)
		})
	}
}
