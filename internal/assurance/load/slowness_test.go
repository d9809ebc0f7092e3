package load_test

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// Bounds of a statement whose client has left. The target is asserted with room, because the
// machine may be busy.
const (
	leftTarget = 200 * time.Millisecond
	leftWithin = 2 * time.Second
)

// stuck makes every statement that looks at notifications run without end, and returns a count of
// those that run now.
func (o *office) stuck() (running func() int) {
	o.t.Helper()
	if !o.Store.Postgres() {
		const endless = "(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c)"
		o.AsOwner("ALTER TABLE notifications RENAME TO notifications_kept",
			"CREATE VIEW notifications AS SELECT * FROM notifications_kept WHERE "+endless+" > 0")
		o.t.Cleanup(func() {
			o.AsOwner("DROP VIEW notifications", "ALTER TABLE notifications_kept RENAME TO notifications")
		})
		return func() int { return o.Store.ReadDB.Stats().InUse + o.writing() }
	}
	ctx := context.Background()
	connect := func() *pgx.Conn {
		c, err := pgx.Connect(ctx, o.Store.Pool.Config().ConnString())
		testkit.Must(o.t, err)
		o.t.Cleanup(func() { testkit.Must(o.t, c.Close(ctx)) })
		return c
	}
	_, err := connect().Exec(ctx, "BEGIN; LOCK TABLE notifications IN ACCESS EXCLUSIVE MODE")
	testkit.Must(o.t, err)
	watch := connect() // a transaction would see the same activity all the time
	return func() int {
		var n int
		testkit.Must(o.t, watch.QueryRow(ctx, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'").Scan(&n))
		return n
	}
}

// writing tells whether the one writer of SQLite is busy.
func (o *office) writing() int {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	if err := o.Runner.System(ctx, "test", func(context.Context, *txn.Tx) error { return nil }); err != nil {
		return 1
	}
	return 0
}

const (
	slowRead   = "{notifications(first:5){totalCount nodes{id}}}"
	slowSecond = "{viewer{today} plans(first:1){nodes{id}} notifications(first:5){totalCount nodes{id}}}"
	slowChange = "mutation{markNotificationsRead(input:{all:true}){notifications{id}}}"
)

// slowness: a statement ends with its client, and with the time of a request.
func slowness(t *testing.T, o *office) {
	who := o.signIn("stp")
	running := o.stuck()
	rounds := testkit.Rounds(2, 20)
	for name, doc := range map[string]string{
		"G13 a query ends when its client leaves":                  slowRead,
		"G13 a query of several roots ends when its client leaves": slowSecond,
		"G13 a change ends when its client leaves":                 slowChange,
	} {
		if !t.Run(name, func(t *testing.T) {
			var worst time.Duration
			for i := range rounds {
				ctx, leave := context.WithCancel(t.Context())
				gone := make(chan error, 1)
				go func() {
					resp, err := who.http.Do(who.request(ctx, document(doc, nil)))
					if err == nil {
						body, _ := io.ReadAll(resp.Body)
						_ = resp.Body.Close()
						err = fmt.Errorf("answered %s", body)
					}
					gone <- err
				}()
				within(t, "the statement runs", 10*time.Second, func() bool { return running() == 1 })
				if i%2 == 1 { // it runs; in the other rounds it may be about to begin
					time.Sleep(rand.N(3 * time.Millisecond))
				}
				leave()
				if err := <-gone; !strings.Contains(err.Error(), "context canceled") {
					t.Fatal(err)
				}
				worst = max(worst, within(t, "the statement ends", leftWithin, func() bool { return running() == 0 }))
			}
			testkit.Figure(t, "Exhaustion", fmt.Sprintf("%s on %s: worst of %d", strings.Replace(name, "G13 a", "G13: a", 1), o.database(), rounds), worst.Round(time.Millisecond), leftTarget.String())
		}) {
			t.FailNow() // a statement that runs on keeps its place from all that follow
		}
	}
	o.graph.RequestTime = 300 * time.Millisecond
	t.Cleanup(func() { o.graph.RequestTime = 0 })
	for name, doc := range map[string]string{"G14 a slow query is ended and says so": slowRead, "G14 a slow change is ended and says so": slowChange} {
		if !t.Run(name, func(t *testing.T) {
			start := time.Now()
			status, body := who.ask(doc, nil)
			took := time.Since(start)
			if code, vi, en, _ := refusal(t, body); status != http.StatusOK || code != "TIMEOUT" || vi == "" || en == "" {
				t.Errorf("%d %s", status, body)
			}
			if took < 300*time.Millisecond || took > 300*time.Millisecond+leftWithin {
				t.Errorf("answered after %s", took)
			}
			within(t, "the statement ends", leftWithin, func() bool { return running() == 0 })
			testkit.Figure(t, "Exhaustion", strings.Replace(name, "G14 a", "G14: a", 1)+" on "+o.database()+": time over the limit", (took - 300*time.Millisecond).Round(time.Millisecond), leftTarget.String())
		}) {
			t.FailNow()
		}
	}
}
