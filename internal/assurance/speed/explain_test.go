package speed_test

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/viewer"
)

// large are the tables that grow with the programme: nothing may read one from end to end.
const large = `tasks|assignments|progress_updates|participations|task_reach`

// spy notes the statements of a reader of its own on the province's database.
type spy struct {
	mu   sync.Mutex
	seen []string
	args [][]any
}

func (s *spy) note(text string, args []any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if strings.HasPrefix(text, "SELECT (") || strings.HasPrefix(text, "SELECT json") {
		s.seen, s.args = append(s.seen, text), append(s.args, args)
	}
}

// TraceBatchStart implements pgx.BatchTracer.
func (s *spy) TraceBatchStart(ctx context.Context, _ *pgx.Conn, d pgx.TraceBatchStartData) context.Context {
	for _, q := range d.Batch.QueuedQueries {
		s.note(q.SQL, q.Arguments)
	}
	return ctx
}

// TraceBatchQuery implements pgx.BatchTracer.
func (s *spy) TraceBatchQuery(context.Context, *pgx.Conn, pgx.TraceBatchQueryData) {}

// TraceBatchEnd implements pgx.BatchTracer.
func (s *spy) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData) {}

// TraceQueryStart implements pgx.QueryTracer.
func (s *spy) TraceQueryStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceQueryStartData) context.Context {
	return ctx
}

// TraceQueryEnd implements pgx.QueryTracer.
func (s *spy) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

// Connector of SQLite's driver that notes what is asked.
type connector struct {
	driver driver.Driver
	file   string
	spy    *spy
}

func (c connector) Driver() driver.Driver { return c.driver }

func (c connector) Connect(context.Context) (driver.Conn, error) {
	conn, err := c.driver.Open(c.file)
	return watched{conn, c.spy}, err
}

type watched struct {
	driver.Conn
	spy *spy
}

func (w watched) QueryContext(ctx context.Context, text string, args []driver.NamedValue) (driver.Rows, error) {
	values := make([]any, len(args))
	for i, a := range args {
		values[i] = a.Value
	}
	w.spy.note(text, values)
	return w.Conn.(driver.QueryerContext).QueryContext(ctx, text, args)
}

// spied makes a door whose statements are noted.
func (p *province) spied(t testing.TB) (ask func(v *viewer.Viewer, doc string) testkit.Answer, s *spy) {
	t.Helper()
	s = &spy{}
	if p.postgres {
		config := p.Store.Pool.Config()
		config.ConnConfig.Tracer = s
		pool, err := pgxpool.NewWithConfig(context.Background(), config)
		testkit.Must(t, err)
		old := p.Store.Pool
		p.Store.Pool = pool
		t.Cleanup(func() { pool.Close(); p.Store.Pool = old })
	} else {
		var file string
		testkit.Must(t, p.Store.ReadDB.QueryRow("SELECT file FROM pragma_database_list WHERE name = 'main'").Scan(&file))
		old := p.Store.ReadDB
		p.Store.ReadDB = sql.OpenDB(connector{old.Driver(), "file:" + file + "?_pragma=query_only(1)", s})
		t.Cleanup(func() { testkit.Must(t, p.Store.ReadDB.Close()); p.Store.ReadDB = old })
	}
	reader, err := read.New(p.Store, p.Runner.Policy, p.Clock, make([]byte, 32))
	testkit.Must(t, err)
	door := graph.NewServer(&graph.Resolver{Reader: reader})
	return func(v *viewer.Viewer, doc string) testkit.Answer {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second) // the statement is what is looked at, not its answer
		defer cancel()
		return testkit.Read(t, testkit.Ask(t, door, viewer.With(ctx, v), doc, nil))
	}, s
}

// explain returns the plan of a statement, on PostgreSQL the one for all values.
func (p *province) explain(t testing.TB, v *viewer.Viewer, text string, args []any) (plan []string) {
	t.Helper()
	ctx := context.Background()
	if p.postgres {
		tx, err := p.Store.Pool.Begin(ctx)
		testkit.Must(t, err)
		settings, who := store.Seeing(v)
		_, err = tx.Exec(ctx, settings, who...)
		testkit.Must(t, err)
		_, err = tx.Exec(ctx, "PREPARE asked AS "+text, pgx.QueryExecModeSimpleProtocol)
		testkit.Must(t, err)
		values := make([]string, len(args))
		for i, a := range args {
			values[i] = "'" + strings.ReplaceAll(fmt.Sprint(a), "'", "''") + "'"
		}
		run := "EXPLAIN EXECUTE asked"
		if len(values) > 0 {
			run += "(" + strings.Join(values, ", ") + ")"
		}
		rows, err := tx.Query(ctx, run, pgx.QueryExecModeSimpleProtocol)
		testkit.Must(t, err)
		plan, err = pgx.CollectRows(rows, pgx.RowTo[string])
		testkit.Must(t, err)
		_, err = tx.Exec(ctx, "DEALLOCATE asked")
		testkit.Must(t, errors.Join(err, tx.Rollback(ctx)))
		return plan
	}
	rows, err := p.Store.ReadDB.QueryContext(ctx, "EXPLAIN QUERY PLAN "+text, args...)
	testkit.Must(t, err)
	for rows.Next() {
		var id, parent, unused int
		var line string
		testkit.Must(t, rows.Scan(&id, &parent, &unused, &line))
		plan = append(plan, line)
	}
	testkit.Must(t, errors.Join(rows.Err(), rows.Close()))
	return plan
}

var (
	ofTable  = regexp.MustCompile(`\b(?:` + large + `) AS (\w+)`)
	scanned  = regexp.MustCompile(`^SCAN (\w+)`)
	readWide = regexp.MustCompile(`Seq Scan on (?:` + large + `)\b`)
)

// wide are the lines of a plan that read a large table from end to end.
func (p *province) wide(text string, plan []string) (out []string) {
	var names []string
	for _, m := range ofTable.FindAllStringSubmatch(text, -1) {
		names = append(names, m[1])
	}
	for _, line := range plan {
		m := scanned.FindStringSubmatch(line)
		if p.postgres && readWide.MatchString(line) || m != nil && slices.Contains(names, m[1]) {
			out = append(out, line)
		}
	}
	return out
}

// lists are all root lists in all orders both ways, their counts and their statistics.
func lists(kinds *catalog.Catalogue) (docs []string) {
	for _, k := range kinds.Kinds() {
		if k.List == "" {
			continue
		}
		for _, o := range k.Orders {
			for _, dir := range []string{"ASC", "DESC"} {
				docs = append(docs, fmt.Sprintf("{%s(first:20,orderBy:{field:%s,direction:%s}){nodes{id} pageInfo{endCursor hasNextPage}}}", k.List, o.Name, dir))
			}
		}
		docs = append(docs, "{"+k.List+"{totalCount}}", "{"+k.Singular()+"Stats{count}}")
	}
	return docs
}

// TestEveryListHasAnIndex looks at the plans of all lists of the API: none reads a table that
// grows with the programme from end to end, for a unit with little and for the office.
func TestEveryListHasAnIndex(t *testing.T) {
	each(t, func(t *testing.T, p *province) {
		viewers := []*viewer.Viewer{p.viewer(t, "few"), p.viewer(t, "stp")}
		ask, s := p.spied(t)
		docs, plans := lists(p.Store.Catalogue), 0
		for _, v := range viewers {
			for _, doc := range docs {
				s.seen, s.args = nil, nil
				if a := ask(v, doc); len(a.Errors) > 0 && a.Code() != "TIMEOUT" { // an office may not count millions; the plan is what is looked at
					t.Fatalf("%s: %v", doc, a.Errors)
				}
				if len(s.seen) == 0 {
					t.Fatalf("%s: no statement was noted", doc)
				}
				for i, text := range s.seen {
					plans++
					if wide := p.wide(text, p.explain(t, v, text, s.args[i])); len(wide) > 0 && (!p.postgres || p.tasks >= 100_000) { // a small table is read whole for good reason
						t.Errorf("%s as %s:\n%s", doc, v.UnitCode, strings.Join(wide, "\n"))
					}
				}
			}
		}
		testkit.Figure(t, "Plans", fmt.Sprintf("plans of lists, %s, %d tasks", p.database(), p.tasks), fmt.Sprintf("%d, none reads a large table from end to end", plans), "")
	})
}
