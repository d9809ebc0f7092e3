package demo_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/demo"
	"github.com/lantoa/lantoa/internal/demo/data"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/planning"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/policy"
)

func open(c store.Config) (demo.House, error) {
	ctx := context.Background()
	s, err := store.Open(ctx, c)
	if err != nil {
		return demo.House{}, err
	}
	rules, err := policy.New()
	if err == nil {
		err = s.Migrate(ctx)
	}
	clk := clock.Fixed(config.DemoStart)
	r := &txn.Runner{Store: s, Clock: clk, Policy: rules}
	return demo.House{Runner: r, Planning: &planning.Service{Runner: r}, People: &people.Service{Runner: r}, Reporting: &reporting.Service{Runner: r}, Store: s, Clock: clk}, err
}

func house(t testing.TB, c store.Config) demo.House {
	t.Helper()
	h, err := open(c)
	testkit.Must(t, err)
	t.Cleanup(func() { testkit.Must(t, h.Store.Close()) })
	return h
}

func sqlite(t testing.TB) demo.House {
	t.Helper()
	return house(t, store.Config{DataDir: filepath.Join(t.TempDir(), "data")})
}

// sample is one demonstration on the embedded database, for tests that only read.
var sample = sync.OnceValues(func() (demo.House, error) {
	h, err := open(store.Config{DataDir: filepath.Join(sampleDir, "data")})
	h.Disk = files.OnDisk(filepath.Join(sampleDir, "data"))
	if err == nil {
		_, err = demo.Fill(context.Background(), h)
	}
	return h, err
})

var sampleDir string

func TestMain(m *testing.M) {
	var err error
	if sampleDir, err = os.MkdirTemp("", "lantoa-demo-"); err != nil {
		panic(err)
	}
	code := m.Run()
	if h, err := sample(); err == nil {
		err = h.Store.Close()
		if err != nil {
			panic(err)
		}
	}
	_ = os.RemoveAll(sampleDir)
	os.Exit(code)
}

func shared(t testing.TB) demo.House {
	t.Helper()
	h, err := sample()
	testkit.Must(t, err)
	return h
}

func filled(t testing.TB, h demo.House) demo.House {
	t.Helper()
	_, err := demo.Fill(context.Background(), h)
	testkit.Must(t, err)
	return h
}

// each runs f, which only reads, on a demonstration of each database.
func each(t *testing.T, f func(t *testing.T, h demo.House)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { f(t, shared(t)) })
	t.Run("postgres", func(t *testing.T) {
		url := pgtest.Template(t, "demo", func(url string) {
			h, err := open(store.Config{DatabaseURL: url})
			testkit.Must(t, err)
			testkit.Must(t, filled(t, h).Store.Close())
		})
		f(t, house(t, store.Config{DatabaseURL: url}))
	})
}

// query reads rows as texts.
func query(t testing.TB, h demo.House, q string) []string {
	t.Helper()
	rows, err := h.Store.ReadDB.QueryContext(context.Background(), q)
	if err != nil {
		t.Fatalf("%s: %v", q, err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	testkit.Must(t, err)
	var out []string
	for rows.Next() {
		values := make([]any, len(columns))
		for i := range values {
			values[i] = new(any)
		}
		testkit.Must(t, rows.Scan(values...))
		texts := make([]string, len(columns))
		for i, v := range values {
			switch x := (*v.(*any)).(type) {
			case []byte:
				texts[i] = string(x)
			default:
				texts[i] = fmt.Sprint(x)
			}
		}
		out = append(out, strings.Join(texts, "|"))
	}
	testkit.Must(t, rows.Err())
	return out
}

func TestTheProvinceIsThere(t *testing.T) {
	p, err := data.Load()
	testkit.Must(t, err)
	each(t, func(t *testing.T, h demo.House) {
		for q, want := range map[string]int{
			"SELECT id FROM units WHERE kind = 'DISTRICT'":                        9,
			"SELECT id FROM units WHERE kind = 'COMMUNE'":                         106,
			"SELECT id FROM units":                                                len(p.Units),
			"SELECT id FROM users":                                                len(p.People),
			"SELECT DISTINCT password_hash FROM users":                            1,
			"SELECT id FROM unit_sets":                                            len(p.Sets),
			"SELECT id FROM tasks":                                                52,
			"SELECT id FROM task_groups":                                          8,
			"SELECT id FROM plans WHERE state = 'IN_FORCE'":                       1,
			"SELECT f.id FROM plan_followers f JOIN units u ON u.id = f.unit_id":  1,
			"SELECT id FROM periods WHERE year = 2021":                            23,
			"SELECT id FROM periods WHERE year = 2022":                            23,
			"SELECT id FROM report_forms":                                         4,
			"SELECT id FROM outbox":                                               0,
			"SELECT unit_id FROM assignments WHERE state = 'WAITING_GUIDANCE'":    0,
			"SELECT id FROM tasks WHERE standing = 'WAITING_GUIDANCE'":            3,
			"SELECT id FROM unit_codes WHERE scheme = 'GSO' AND valid_to IS NULL": 116,
			"SELECT id FROM participations WHERE unit_id IS NULL AND role IN ('LEAD', 'COORDINATE', 'GUIDE')": 0,
			"SELECT id FROM assignments WHERE role = 'LEAD' AND period_key = '2022'":                          40,
			"SELECT id FROM settings WHERE name = 'demo' AND value <> 'filling' AND value <> ''":              1,
		} {
			if got := len(query(t, h, q)); got != want {
				t.Errorf("%s: %d rows, want %d", q, got, want)
			}
		}
		for _, table := range []string{"progress_updates", "extensions", "difficulties", "notifications", "reports", "report_lines", "figures", "audit_entries", "holidays"} {
			if len(query(t, h, "SELECT id FROM "+table)) < 10 {
				t.Errorf("%s is all but empty", table)
			}
		}
	})
}

func TestEachDutyIsCarried(t *testing.T) {
	p, err := data.Load()
	testkit.Must(t, err)
	h := shared(t)
	tasks := map[string]string{}
	for _, row := range query(t, h, "SELECT number, timing FROM tasks") {
		number, timing, _ := strings.Cut(row, "|")
		tasks[number] = timing
	}
	plan, err := h.Store.Reading().Plan.Query().Only(tenant.System(context.Background()))
	testkit.Must(t, err)
	var reading struct {
		Execution []struct{ Text string }
	}
	testkit.Must(t, json.Unmarshal(plan.Reading, &reading))
	if len(p.Duties) != 58 {
		t.Fatalf("%d duties, want 58", len(p.Duties))
	}
	for _, d := range p.Duties {
		part, number, _ := strings.Cut(d.Task, ".")
		switch part {
		case "I": // a purpose: the stored text has it
			if !strings.Contains(plan.SourceText, "I. MỤC ĐÍCH, YÊU CẦU") || !strings.Contains(plan.SourceText, "\n"+number+". ") {
				t.Errorf("duty %d: the plan's text has no purpose %s", d.Number, number)
			}
		case "III":
			if n := int(number[0] - '0'); n > len(reading.Execution) || reading.Execution[n-1].Text == "" {
				t.Errorf("duty %d: no item %s on execution was read", d.Number, number)
			}
		default:
			if tasks[d.Task] != d.Timing {
				t.Errorf("duty %d: task %s is %q in time, want %q", d.Number, d.Task, tasks[d.Task], d.Timing)
			}
		}
	}
}

func TestTheDocumentsAreAChain(t *testing.T) {
	h := shared(t)
	above := map[string]string{}
	for _, row := range query(t, h, "SELECT d.symbol, COALESCE(a.symbol, '') FROM documents d LEFT JOIN documents a ON a.id = d.implements_id") {
		symbol, up, _ := strings.Cut(row, "|")
		above[symbol] = up
	}
	chain := []string{}
	for s := "02/KH-STP"; s != "" && len(chain) < 9; s = above[s] {
		chain = append(chain, s)
	}
	if got, want := strings.Join(chain, " "), "02/KH-STP 68/KH-UBND 1521/QĐ-TTg 80-KL/TW 32-CT/TW"; got != want {
		t.Errorf("the chain is %s, want %s", got, want)
	}
}

func TestWhoMayBeFilled(t *testing.T) {
	ctx := context.Background()
	t.Run("a second time changes nothing", func(t *testing.T) {
		h := sqlite(t)
		first, err := demo.Fill(ctx, h)
		testkit.Must(t, err)
		before := query(t, h, "SELECT (SELECT count(*) FROM assignments), (SELECT count(*) FROM audit_entries), (SELECT max(created_at) FROM notifications)")
		again, err := demo.Fill(ctx, h)
		testkit.Must(t, err)
		if after := query(t, h, "SELECT (SELECT count(*) FROM assignments), (SELECT count(*) FROM audit_entries), (SELECT max(created_at) FROM notifications)"); after[0] != before[0] {
			t.Errorf("it was %s, then %s", before[0], after[0])
		}
		if len(first) < 186 || len(first) != len(again) || !hasSignIn(again, "h-cau-ke") || !hasSignIn(again, "stp-pgd") {
			t.Errorf("%d sign-ins, then %d", len(first), len(again))
		}
	})
	for name, prepare := range map[string]func(ctx context.Context, tx *txn.Tx) error{
		"a unit that somebody made": func(ctx context.Context, tx *txn.Tx) error {
			return tx.Unit.Create().SetCode("stp").SetKind("DEPARTMENT").SetName("Sở Tư pháp").SetSortKey("s").SetSearchText("s").SetCreatedAt(tx.Now).Exec(ctx)
		},
		"a demonstration of another version": func(ctx context.Context, tx *txn.Tx) error {
			return tx.Setting.Create().SetName("demo").SetValue("0").SetCreatedAt(tx.Now).Exec(ctx)
		},
		"a demonstration that was not finished": func(ctx context.Context, tx *txn.Tx) error {
			return tx.Setting.Create().SetName("demo").SetValue("filling").SetCreatedAt(tx.Now).Exec(ctx)
		},
	} {
		t.Run(name+" is refused", func(t *testing.T) {
			h := sqlite(t)
			testkit.Must(t, h.Runner.System(ctx, "test", prepare))
			before := query(t, h, "SELECT count(*) FROM units")[0]
			_, err := demo.Fill(ctx, h)
			var f *fault.Error
			if !errors.As(err, &f) || f.Code != fault.InvalidState || f.Text.VI == "" || f.Text.EN == "" {
				t.Errorf("got %v, want INVALID_STATE in both languages", err)
			}
			if after := query(t, h, "SELECT count(*) FROM units")[0]; after != before {
				t.Errorf("units: %s, then %s", before, after)
			}
		})
	}
}

func hasSignIn(list []demo.SignIn, username string) bool {
	for _, s := range list {
		if s.Username == username && s.FullName != "" && s.Unit != "" {
			return true
		}
	}
	return false
}

func BenchmarkFill(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		h := sqlite(b)
		b.StartTimer()
		filled(b, h)
	}
}
