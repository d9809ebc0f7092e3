package read_test

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/lantoa/lantoa/internal/testkit"
)

// statement is one SQL text that reached a database, with what was bound.
type statement struct {
	sql  string
	args []any
}

// journal notes the SELECTs that read from a database; the one that tells PostgreSQL who is asking
// reads nothing.
type journal struct {
	mu   sync.Mutex
	seen []statement
}

func (j *journal) note(text string, args []any) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if strings.HasPrefix(text, "SELECT") && !strings.HasPrefix(text, "SELECT set_config(") {
		j.seen = append(j.seen, statement{text, args})
	}
}

// take returns what was noted since the last time.
func (j *journal) take() []statement {
	j.mu.Lock()
	defer j.mu.Unlock()
	out := j.seen
	j.seen = nil
	return out
}

// watched puts a journal between a reader and its database; the store is not changed otherwise.
func watched(t *testing.T, w *testkit.World) (*world, *journal) {
	t.Helper()
	j := &journal{}
	if w.Store.Postgres() {
		config := w.Store.Pool.Config()
		config.ConnConfig.Tracer = tracer{j}
		pool, err := pgxpool.NewWithConfig(context.Background(), config)
		testkit.Must(t, err)
		old := w.Store.Pool
		w.Store.Pool = pool
		t.Cleanup(func() { pool.Close(); w.Store.Pool = old })
	} else {
		var file string
		testkit.Must(t, w.Store.ReadDB.QueryRow("SELECT file FROM pragma_database_list WHERE name = 'main'").Scan(&file))
		old := w.Store.ReadDB
		w.Store.ReadDB = sql.OpenDB(connector{old.Driver(), "file:" + file + "?_pragma=query_only(1)&_pragma=busy_timeout(10000)", j})
		t.Cleanup(func() { testkit.Must(t, w.Store.ReadDB.Close()); w.Store.ReadDB = old })
	}
	return opened(t, w), j
}

type tracer struct{ j *journal }

func (x tracer) TraceQueryStart(ctx context.Context, _ *pgx.Conn, d pgx.TraceQueryStartData) context.Context {
	x.j.note(d.SQL, d.Args)
	return ctx
}
func (tracer) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}
func (tracer) TraceBatchStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceBatchStartData) context.Context {
	return ctx
}
func (x tracer) TraceBatchQuery(_ context.Context, _ *pgx.Conn, d pgx.TraceBatchQueryData) {
	x.j.note(d.SQL, d.Args)
}
func (tracer) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData) {}

// connector opens connections of another driver and notes what is asked of them.
type connector struct {
	d    driver.Driver
	name string
	j    *journal
}

func (c connector) Driver() driver.Driver { return c.d }
func (c connector) Connect(context.Context) (driver.Conn, error) {
	conn, err := c.d.Open(c.name)
	return noted{conn, c.j}, err
}

type noted struct {
	driver.Conn
	j *journal
}

func (n noted) BeginTx(ctx context.Context, o driver.TxOptions) (driver.Tx, error) {
	return n.Conn.(driver.ConnBeginTx).BeginTx(ctx, o)
}

func (n noted) QueryContext(ctx context.Context, text string, args []driver.NamedValue) (driver.Rows, error) {
	n.j.note(text, valuesOf(args))
	return n.Conn.(driver.QueryerContext).QueryContext(ctx, text, args)
}

func (n noted) Prepare(text string) (driver.Stmt, error) {
	s, err := n.Conn.Prepare(text)
	return prepared{s, text, n.j}, err
}

// prepared is a statement that notes its runs.
type prepared struct {
	driver.Stmt
	text string
	j    *journal
}

func (p prepared) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	p.j.note(p.text, valuesOf(args))
	return p.Stmt.(driver.StmtQueryContext).QueryContext(ctx, args)
}

func valuesOf(args []driver.NamedValue) []any {
	values := make([]any, len(args))
	for i, a := range args {
		values[i] = a.Value
	}
	return values
}

func TestARootFieldIsOneStatementHoweverManyRows(t *testing.T) {
	testkit.Each(t, func(t *testing.T, plain *testkit.World) {
		plain.Fill()
		w, j := watched(t, plain)
		for doc, want := range map[string]int{
			"{tasks(first:1){nodes{id assignments{nodes{unit{name} progress(first:1){nodes{text}}}}}}}":              1,
			"{tasks(first:100){totalCount nodes{id assignments{nodes{unit{name} progress(first:9){nodes{text}}}}}}}": 1,
			"{a:tasks{nodes{id}} b:assignments{nodes{id}} c:unitStats(groupBy:[KIND]){count}}":                       3,
			"{__schema{queryType{name}}}":                           0,
			`{node(id:"` + w.id("Task", "task 1.1") + `"){id}}`:     1,
			`{node(id:"` + w.id("Task", "task 2.1") + `"){id}}`:     1, // of the other unit: hidden from sgddt
			`{node(id:"` + w.id("Task", "no such task") + `"){id}}`: 1,
		} {
			for _, viewer := range []string{"stp", "sgddt", "h-duyen-hai"} {
				w.ask(t, w.As(viewer), doc)
				if got := j.take(); len(got) != want {
					t.Errorf("%s as %s: %d statements, want %d", doc, viewer, len(got), want)
				}
			}
		}
	})
}

func TestWrongArgumentsAreFoundBeforeAnyStatement(t *testing.T) {
	testkit.Each(t, func(t *testing.T, plain *testkit.World) {
		plain.Fill()
		w, j := watched(t, plain)
		vars := map[string]any{
			"day": map[string]any{"dueOn": map[string]any{"lt": "2022-13-45"}}, "many": map[string]any{"id": map[string]any{"in": make([]string, 201)}},
			"nul": "a\x00b", "long": strings.Repeat("đ", 600),
		}
		head := "query($day:AssignmentWhere,$many:AssignmentWhere,$nul:String,$long:String){x:__typename "
		for name, c := range map[string]struct{ doc, code, path string }{
			"a day that is none":             {"assignments(where:$day){totalCount}", "BAD_INPUT", `["where","dueOn","lt"]`},
			"a day in a literal":             {`assignments(where:{and:[{},{dueOn:{gte:"mai"}}]}){totalCount}`, "BAD_INPUT", `["where","and",1,"dueOn","gte"]`},
			"an id of another kind":          {`tasks(where:{id:{eq:"` + w.ID("stp") + `"}}){totalCount}`, "INVALID_REFERENCE", `["where","id","eq"]`},
			"a list of 201":                  {"assignments(where:$many){totalCount}", "BAD_INPUT", `["where","id","in"]`},
			"a NUL in a search":              {"units(where:{name:{search:$nul}}){totalCount}", "BAD_INPUT", `["where","name","search"]`},
			"a NUL in a value":               {"units(where:{code:{eq:$nul}}){totalCount}", "BAD_INPUT", `["where","code","eq"]`},
			"a text of 1,200 bytes":          {"units(where:{code:{startsWith:$long}}){totalCount}", "BAD_INPUT", `["where","code","startsWith"]`},
			"a page of 101":                  {"units(first:101){nodes{id}}", "BAD_INPUT", `["first"]`},
			"a page of less than nothing":    {"units(last:-1){nodes{id}}", "BAD_INPUT", `["last"]`},
			"both ends":                      {"units(first:1,last:1){nodes{id}}", "BAD_INPUT", `["last"]`},
			"after from the end":             {`units(last:1,after:"x"){nodes{id}}`, "BAD_INPUT", `["after"]`},
			"before from the start":          {`units(first:1,before:"x"){nodes{id}}`, "BAD_INPUT", `["before"]`},
			"two orders":                     {"units(orderBy:[{field:NAME},{field:CODE}]){nodes{id}}", "BAD_INPUT", `["orderBy"]`},
			"five groups":                    {"assignmentStats(groupBy:[STATE,UNIT,TASK,PLAN,ROLE]){count}", "BAD_INPUT", `["groupBy"]`},
			"a null operand":                 {"units(where:{code:{eq:null}}){nodes{id}}", "BAD_INPUT", `["where","code","eq"]`},
			"a cursor that is none":          {`units(first:1,after:"x"){nodes{id}}`, "BAD_INPUT", `["after"]`},
			"a cursor inside a list":         {`units(first:1){nodes{children(after:"AAAA"){nodes{id}}}}`, "BAD_INPUT", `["after"]`},
			"101 ids":                        {"nodes(ids:[" + strings.Repeat(`"x" `, 101) + "]){id}", "BAD_INPUT", `["ids"]`},
			"lists in lists in lists":        {"units(where:{assignments:{some:{progress:{none:{task:{assignments:{every:{progress:{some:{}}}}}}}}}}){nodes{id}}", "TOO_COSTLY", `["where","assignments","some","progress","none","task","assignments","every","progress"]`},
			"an id of no kind":               {`node(id:"task_1"){id}`, "NOT_FOUND", "null"},
			"an id with a NUL":               {`node(id:"task_\u0000"){id}`, "NOT_FOUND", "null"},
			"a page of 101 in a list inside": {"units(first:1){nodes{children(first:101){nodes{id}}}}", "BAD_INPUT", `["first"]`},
		} {
			doc := head + c.doc + "}"
			for _, v := range []string{"day", "many", "nul", "long"} {
				if !strings.Contains(c.doc, "$"+v) {
					doc = strings.ReplaceAll(strings.ReplaceAll(doc, "$"+v+":AssignmentWhere,", ""), "$"+v+":String,", "")
					doc = strings.ReplaceAll(strings.ReplaceAll(doc, "$"+v+":AssignmentWhere", ""), "$"+v+":String", "")
				}
			}
			doc = strings.ReplaceAll(doc, "query()", "query")
			code, path := w.refused(t, w.As("stp"), doc, vars)
			if code != c.code || path != c.path {
				t.Errorf("%s: %s at %s, want %s at %s", name, code, path, c.code, c.path)
			}
			if n := len(j.take()); n != 0 {
				t.Errorf("%s: %d statements ran", name, n)
			}
		}
	})
}
