package demo_test

import (
	"context"
	"fmt"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/demo"
	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/planning"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/policy"
)

func house(t testing.TB, c store.Config) demo.House {
	t.Helper()
	ctx := context.Background()
	s, err := store.Open(ctx, c)
	testkit.Must(t, err)
	t.Cleanup(func() { testkit.Must(t, s.Close()) })
	testkit.Must(t, s.Migrate(ctx))
	rules, err := policy.New()
	testkit.Must(t, err)
	clk := clock.Fixed(config.DemoStart)
	r := &txn.Runner{Store: s, Clock: clk, Policy: rules}
	return demo.House{Runner: r, Planning: &planning.Service{Runner: r}, People: &people.Service{Runner: r}, Reporting: &reporting.Service{Runner: r}, Store: s, Clock: clk}
}

func TestX(t *testing.T) {
	h := house(t, store.Config{DataDir: filepath.Join(t.TempDir(), "data")})
	t0 := time.Now()
	_, err := demo.Fill(context.Background(), h)
	t.Log(time.Since(t0))
	testkit.Must(t, err)
	for _, table := range []string{"units", "users", "memberships", "plans", "documents", "tasks", "participations", "assignments", "task_reach", "notifications", "outboxes", "outbox", "audit_entries", "periods", "holidays", "indicators", "progress_updates", "extensions", "difficulties", "reports", "report_lines", "figures"} {
		var n int
		if err := h.Store.ReadDB.QueryRow("SELECT count(*) FROM " + table).Scan(&n); err == nil {
			t.Log(table, n)
		}
	}
}

func TestPG(t *testing.T) {
	h := house(t, store.Config{DatabaseURL: pgtest.URL(t)})
	t0 := time.Now()
	_, err := demo.Fill(context.Background(), h)
	t.Log(time.Since(t0))
	testkit.Must(t, err)
}

func TestQ(t *testing.T) {
	h := house(t, store.Config{DataDir: filepath.Join(t.TempDir(), "data")})
	_, err := demo.Fill(context.Background(), h)
	testkit.Must(t, err)
	for _, q := range strings.Split(os.Getenv("Q"), ";") {
		rows, err := h.Store.ReadDB.Query(q)
		testkit.Must(t, err)
		cols, _ := rows.Columns()
		t.Log(q)
		for rows.Next() {
			v := make([]any, len(cols))
			for i := range v {
				v[i] = new(any)
			}
			testkit.Must(t, rows.Scan(v...))
			out := ""
			for i := range v {
				out += fmt.Sprint(*v[i].(*any)) + " | "
			}
			t.Log(out)
		}
	}
}
