package read_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/internal/txn"
)

// hard are texts that JSON, SQL and collations treat in ways of their own.
func hard() []string {
	control := ""
	for c := rune(1); c < 32; c++ {
		control += string(c)
	}
	return []string{control, "\x7f\u0080\u009f", `"'\/` + "`", "</script>&<>", "\u2028\u2029\ufeff", "😀👩‍👩‍👧\U0010ffff", "Ủy ban nhân dân", "Uỷ ban", "a  b\t\n", `{"a": 1}`, "~~:0:~", "%_\\%", "Đ", "đ", "Z", "a", "ă", "\ufffd"}
}

// harden adds rows with hard texts, at hard moments.
func harden(t *testing.T, w *testkit.World) {
	t.Helper()
	testkit.Must(t, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
		for i, text := range hard() {
			if err := tx.Difficulty.Create().SetID(testkit.RowID(fmt.Sprint("hard ", i))).SetUnitID(w.Units["stp"]).SetOfficeUnitID(w.Units["stp"]).
				SetText(text).SetState("OPEN").SetReusable(i%2 == 0).SetCreatedAt(clock.At(testkit.Start.AddDate(0, i, 0))).Exec(ctx); err != nil {
				return err
			}
			if err := tx.UnitSet.Create().SetID(testkit.RowID(fmt.Sprint("hard set ", i))).SetUnitID(w.Units["stp"]).SetName(text).SetFoldKey(fmt.Sprint(i)).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
			if err := tx.UnitSetMember.Create().SetID(testkit.RowID(fmt.Sprint("hard member ", i))).SetUnitID(w.Units["stp"]).SetSetID(testkit.RowID(fmt.Sprint("hard set ", i))).
				SetMemberID(w.Units["stp"]).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
		}
		for i, body := range []string{`{"a" : 1, "b":[ 1.0 , 1e5, -0 ], "a": 2}`, `"\u00e9\n\"  "`, `[]`, `null`, `  {"x":{"y":[{},[]]}}  `, `123456789012345678901234567890`} {
			if err := tx.AuditEntry.Create().SetID(testkit.RowID(fmt.Sprint("hard audit ", i))).SetUnitID(w.Units["stp"]).SetActorName("lantoa").SetAction("x").SetKind("Unit").
				SetSubject("x").SetChange([]byte(body)).SetSeq(int64(5000 + i)).SetPrevHash("").SetHash(fmt.Sprint(i)).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	}))
}

// TestBothDatabasesAnswerTheSameBytes asks the same of the same rows.
func TestBothDatabasesAnswerTheSameBytes(t *testing.T) {
	var worlds []*world
	for _, c := range []store.Config{{DataDir: filepath.Join(t.TempDir(), "data")}, {DatabaseURL: pgtest.URL(t)}} {
		plain := testkit.New(t, c)
		harden(t, plain)
		worlds = append(worlds, newWorld(t, plain))
	}
	docs := documents(worlds[0].Kinds)
	var aliases, nestedAliases strings.Builder
	for i := range 170 {
		fmt.Fprintf(&aliases, "f%d:%s ", i, []string{"text", "reusable", "createdAt", "id", "answer"}[i%5])
		fmt.Fprintf(&nestedAliases, "f%d:unit{code} ", i)
	}
	docs = append(docs,
		"{difficulties(first:100){nodes{id text answer reusable createdAt}}}",
		"{difficulties(first:3){nodes{"+aliases.String()+"}}}",
		"{difficulties(first:3){nodes{"+nestedAliases.String()+"}}}",
		"{auditEntries(first:100){nodes{change}}}",
		"{periods{nodes{year startsOn dueOn state}} holidays{nodes{working onDay}}}",
		"{viewer{today roles user{fullName unit{code}} unit{code kind} seats{name id __typename code roles}}}",
		"{assignmentStats(groupBy:[STATE,LATENESS,UNIT]){key{state lateness unit{code} role} count __typename}}",
		"{taskStats(groupBy:[LATENESS,STATE]){key{lateness state} count}}",
		"{unitStats(groupBy:[KIND,PARENT]){key{kind parent{code}} count}}",
		"{a:units(where:{name:{search:\"DUYEN HAI\"}}){nodes{code}} b:units(where:{code:{startsWith:\"h-\"}}){nodes{code}} c:units(where:{code:{startsWith:\"H-\"}}){nodes{code}} d:units(where:{name:{search:\"%\"}}){totalCount}}",
		"{units(first:0){nodes{id} pageInfo{startCursor endCursor hasNextPage hasPreviousPage} totalCount}}",
		"{units(first:1) @skip(if:true){nodes{id}} x:units(first:1){nodes{id @include(if:false) code} ... @include(if:true){totalCount}}}",
		"{units(first:3){...on UnitConnection{nodes{...on Node{id ...on Unit{code}} ...on Unit{name id}}}}}",
		`{node(id:"`+worlds[0].id("Task", "task 1.1")+`"){__typename id ...on Task{title} ...on Plan{symbol}} nodes(ids:["`+worlds[0].id("Task", "task 1.1")+`","x","task_","`+worlds[0].id("Plan", "plan 2")+`","`+worlds[0].id("Plan", "plan 1")+`"]){id ...on Plan{title}}}`,
		"{assignments(where:{dueOn:{isNull:true},percent:{gte:1,lte:90,notIn:[7]},state:{notIn:[CONFIRMED]},createdAt:{lt:\"2030-01-01T00:00:00Z\"}}){totalCount nodes{id}}}",
		"{assignments(where:{lateness:{in:[OVERDUE,DUE_SOON]}},last:7,orderBy:{field:DUE_ON,direction:DESC}){nodes{dueOn lateness state}}}",
		"{units(where:{code:{eq:null}}){nodes{id}}}",
		"{nothing}",
	)
	rows := 0
	for _, viewer := range []string{"stp", "sgddt", "h-duyen-hai"} {
		for _, doc := range docs {
			lite, pg := worlds[0].ask(t, worlds[0].As(viewer), doc), worlds[1].ask(t, worlds[1].As(viewer), doc)
			rows += strings.Count(lite, `"id"`)
			if lite != pg {
				at := 0
				for at < len(lite) && at < len(pg) && lite[at] == pg[at] {
					at++
				}
				from := max(0, at-100)
				t.Errorf("as %s: %.700s\nSQLite     …%.300s\nPostgreSQL …%.300s", viewer, doc, lite[from:], pg[from:])
			}
		}
	}
	if rows < 1000 {
		t.Errorf("only %d rows were compared", rows)
	}
}

// TestTextsComeBackAsTheyWere reads every hard text through the whole way.
func TestTextsComeBackAsTheyWere(t *testing.T) {
	testkit.Each(t, func(t *testing.T, plain *testkit.World) {
		harden(t, plain)
		w := opened(t, plain)
		for i, text := range hard() {
			id := w.id("Difficulty", fmt.Sprint("hard ", i))
			if got := w.data(t, w.As("stp"), "query($id:ID!){node(id:$id){...on Difficulty{text}}}", map[string]any{"id": id}, "node", "text"); got != text {
				t.Errorf("%q came back as %q", text, got)
			}
		}
	})
}

// TestABrokenBodyBreaksNoList puts JSON that is none under a list.
func TestABrokenBodyBreaksNoList(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		breakIt := func(column, unit string) error {
			return w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
				_, err := tx.ExecContext(ctx, "UPDATE progress_updates SET "+column+" = '{\"a\":' WHERE unit_id = '"+w.Units[unit].String()+"'")
				return err
			})
		}
		doc := "{progressUpdates(first:100){nodes{id text figures}}}"
		before := w.ask(t, w.As("sgddt"), doc)
		if w.Store.Postgres() {
			if err := breakIt("figures", "snv"); err == nil {
				t.Error("PostgreSQL took a body that is no JSON")
			}
			return
		}
		testkit.Must(t, breakIt("figures", "snv"))
		if after := w.ask(t, w.As("sgddt"), doc); after != before {
			t.Errorf("a hidden broken body shows: %s", after)
		}
		testkit.Must(t, breakIt("figures", "sgddt"))
		nodes, _ := w.data(t, w.As("sgddt"), doc, nil, "progressUpdates", "nodes").([]any)
		if n := strings.Count(before, `"id"`); len(nodes) != n || n == 0 {
			t.Errorf("%d rows of %d are left", len(nodes), n)
		}
	})
}

// TestLatenessInSQLIsTheCalendars holds the SQL expression to calendar days around today.
func TestLatenessInSQLIsTheCalendars(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := testkit.PartID("1", 1, "sgddt")
		for _, c := range []struct {
			due, done string
			state     programme.AssignmentState
			want      string
		}{
			{"", "", programme.Accepted, "NONE"}, {"2022-02-28", "", programme.Accepted, "OVERDUE"}, {"2022-03-01", "", programme.Accepted, "DUE_SOON"},
			{"2022-03-08", "", programme.Accepted, "DUE_SOON"}, {"2022-03-09", "", programme.Accepted, "OPEN"}, {"2022-02-28", "", programme.Cancelled, "NONE"},
			{"2022-02-28", "2022-02-28", programme.Confirmed, "ON_TIME"}, {"2022-02-27", "2022-02-28", programme.Confirmed, "LATE"},
		} {
			testkit.Must(t, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
				u := tx.Assignment.UpdateOneID(id).SetState(c.state)
				if u.ClearDueOn(); c.due != "" {
					u = tx.Assignment.UpdateOneID(id).SetState(c.state).SetDueOn(clock.MustDay(c.due))
				}
				if c.done != "" {
					u.SetDoneOn(clock.MustDay(c.done))
				} else {
					u.ClearDoneOn()
				}
				return u.Exec(ctx)
			}))
			doc := `query($id:ID!,$l:Lateness!){node(id:$id){...on Assignment{lateness}} assignments(where:{id:{eq:$id},lateness:{eq:$l}}){totalCount}}`
			a := testkit.Read(t, w.ask(t, w.As("stp"), doc, map[string]any{"id": w.Store.Catalogue.Kind("Assignment").EncodeID(id), "l": c.want}))
			if got := fmt.Sprint(a.Data); got != "map[assignments:map[totalCount:1] node:map[lateness:"+c.want+"]]" {
				t.Errorf("%+v: %s", c, got)
			}
		}
	})
}
