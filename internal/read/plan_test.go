package read_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

const both = `query($s:AssignmentState!,$n:Int){
 a:assignments(first:$n,where:{state:{ne:$s}}){totalCount nodes{id result unit{code shortName}}}
 t:tasks(first:$n,where:{assignments:{some:{state:{ne:$s}}}}){nodes{id title dueOn state assignments{nodes{id}}}}
 s:assignmentStats(groupBy:[UNIT]){key{unit{code}} count} viewer{unit{code}}}`

// TestAPlanHoldsNoViewer interleaves two units on one document; run it with -race too.
func TestAPlanHoldsNoViewer(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		viewers := []string{"sgddt", "snv", "stp", "h-duyen-hai"}
		contexts, want := map[string]context.Context{}, map[string]string{}
		vars := map[string]any{"s": "CONFIRMED", "n": 50}
		for _, v := range viewers {
			contexts[v] = w.As(v)                                        //nolint:fatcontext // one context for each viewer
			want[v] = opened(t, w.World).ask(t, contexts[v], both, vars) // a reader of its own: nothing is cached
		}
		if want["sgddt"] == want["snv"] {
			t.Fatal("the two units see the same: the test proves nothing")
		}
		var wg sync.WaitGroup
		var wrong atomic.Int64
		for range 4 {
			wg.Go(func() {
				for range 250 {
					v := viewers[rand.IntN(len(viewers))]
					if w.ask(t, contexts[v], both, vars) != want[v] {
						wrong.Add(1)
					}
				}
			})
		}
		wg.Wait()
		if n := wrong.Load(); n > 0 {
			t.Errorf("%d of 1,000 answers were another's", n)
		}
	})
}

func TestPlansAreKeptByShapeNeverByValue(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.unmerged()
		doc := `query($w:AssignmentWhere,$n:Int,$c:String,$ids:[ID!]!,$yes:Boolean!){assignments(first:$n,after:$c,where:$w){nodes{id} pageInfo{endCursor}} nodes(ids:$ids){id} units(first:1) @include(if:$yes){nodes{id}}}`
		ctx := w.As("stp")
		ask := func(days []string, n int, cursor any, yes bool, ids ...string) string {
			where := map[string]any{"dueOn": map[string]any{"in": days}}
			return w.ask(t, ctx, doc, map[string]any{"w": where, "n": n, "c": cursor, "ids": ids, "yes": yes})
		}
		a, b := w.id("Task", "task 1.1"), w.id("Task", "task 1.2")
		first := ask([]string{"2022-06-30"}, 1, nil, true, a)
		known, _ := w.reader.Held()
		for i := range 20 {
			ask([]string{fmt.Sprintf("2022-01-%02d", i+1), "2022-06-30"}[:1+i%2], 1, nil, true, []string{a, b}[i%2])
		}
		if now, _ := w.reader.Held(); now != known {
			t.Errorf("other values made %d new plans", now-known)
		}
		cursor := testkit.Read(t, first).Data["assignments"].(map[string]any)["pageInfo"].(map[string]any)["endCursor"]
		for name, again := range map[string]func(){
			"a cursor":         func() { ask(nil, 1, cursor, true, a) },
			"a page's size":    func() { ask(nil, 2, nil, true, a) },
			"a switch":         func() { ask(nil, 1, nil, false, a) },
			"another kind":     func() { ask(nil, 1, nil, true, w.ID("stp")) },
			"an id of nothing": func() { ask(nil, 1, nil, true, "task_"+strings.Repeat("x", 36)) },
		} {
			before, _ := w.reader.Held()
			again()
			if after, _ := w.reader.Held(); after == before {
				t.Errorf("%s does not change the plan, though it changes the statement", name)
			}
		}
	})
}

// TestABrokenIdDoesNotSpoilTheNext: ids of one length, broken and whole, in both orders.
func TestABrokenIdDoesNotSpoilTheNext(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		whole := w.id("Task", "task 1.1")
		for _, broken := range []string{"task_" + strings.Repeat("x", 36), strings.ToUpper(whole), "plan_" + whole[5:], "task_"} {
			for _, order := range [][]string{{broken, whole, broken}, {whole, broken, whole}} {
				w := opened(t, w.World)
				for _, id := range order {
					found := fmt.Sprint(w.data(t, w.As("stp"), "query($ids:[ID!]!){nodes(ids:$ids){id}}", map[string]any{"ids": []string{id}}, "nodes"))
					if id == whole && found == "[<nil>]" || id != whole && found != "[<nil>]" {
						t.Errorf("nodes(%s) after others: %s", id, found)
					}
					code := testkit.Read(t, w.ask(t, w.As("stp"), "query($id:ID!){node(id:$id){id}}", map[string]any{"id": id})).Code()
					if id == whole && code != "" || id != whole && code != "NOT_FOUND" {
						t.Errorf("node(%s) after others: %q", id, code)
					}
				}
			}
		}
	})
}

func TestThePolicyIsAskedAboutEveryKindThatAQueryTouches(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin := w.As("stp", programme.Administrator) // reads no assignments, plans or tasks
		for name, doc := range map[string]string{
			"a list":                       "{assignments{nodes{id}}}",
			"a count":                      "{assignments{totalCount}}",
			"an object":                    `{node(id:"` + w.id("Task", "task 1.1") + `"){id}}`,
			"an object that is not there":  `{node(id:"` + w.id("Task", "none") + `"){id}}`,
			"objects":                      `{nodes(ids:["` + w.id("Task", "task 1.1") + `"]){id}}`,
			"a list inside":                "{units(first:1){nodes{assignments{nodes{id}}}}}",
			"a count inside":               "{units(first:1){nodes{assignments{totalCount}}}}",
			"a filter":                     "{units(where:{assignments:{some:{}}}){nodes{id}}}",
			"a filter's negation":          "{units(where:{not:{assignments:{none:{task:{number:{eq:\"1.1\"}}}}}}){totalCount}}",
			"a statistic":                  "{assignmentStats{count}}",
			"a statistic's filter":         "{unitStats(where:{assignments:{every:{}}}){count}}",
			"a filter of a list inside":    "{units{nodes{children(where:{assignments:{some:{}}}){nodes{id}}}}}",
			"a reference of a group":       "{auditEntryStats(groupBy:[UNIT]){key{unit{assignments{totalCount}}}}}",
			"an object of the viewer's":    "{viewer{unit{assignments{totalCount}}}}",
			"a fragment on another object": `{node(id:"` + w.ID("stp") + `"){...on Unit{assignments{totalCount}}}}`,
		} {
			for range 2 { // the second time from the plan that the manager's question left
				if code, _ := w.refused(t, admin, doc, nil); code != "FORBIDDEN" {
					t.Errorf("%s: %s", name, code)
				}
				if code := testkit.Read(t, w.ask(t, w.As("stp"), doc)).Code(); code != "" && code != "NOT_FOUND" {
					t.Errorf("%s, with the rights: %s", name, code)
				}
			}
		}
		if code := testkit.Read(t, w.ask(t, admin, "{units{nodes{code}} viewer{roles}}")).Code(); code != "" {
			t.Errorf("an administrator does not read units: %s", code)
		}
		if code, _ := w.refused(t, context.Background(), "{units{nodes{code}}}", nil); code != "UNAUTHENTICATED" {
			t.Errorf("nobody: %s", code)
		}
	})
}

// TestManyDocumentsDoNotFillTheMemory asks ever new documents.
func TestManyDocumentsDoNotFillTheMemory(t *testing.T) {
	testkit.Each(t, func(t *testing.T, plain *testkit.World) {
		w := opened(t, plain)
		w.unmerged()
		ctx := w.As("stp")
		var long strings.Builder
		for i := range 90 {
			fmt.Fprintf(&long, "%s_%d:code ", strings.Repeat("a_rather_long_name", 12), i)
		}
		for i := range 100 {
			w.ask(t, ctx, fmt.Sprintf("{x%d:units(first:1){nodes{%s}}}", i, long.String()))
		}
		if n, bytes := w.reader.Held(); bytes > read.CacheBytes || n == 100 || n == 0 {
			t.Errorf("%d plans of %d bytes are kept", n, bytes)
		}
	})
}

// TestAConnectionKeepsFewPreparedStatements asks more documents than a connection may keep: a
// prepared statement weighs up to 100 KB on the server.
func TestAConnectionKeepsFewPreparedStatements(t *testing.T) {
	testkit.Each(t, func(t *testing.T, plain *testkit.World) {
		w := opened(t, plain)
		ctx := w.As("stp")
		for i := range 150 {
			w.ask(t, ctx, fmt.Sprintf("{units(first:1){nodes{name%d:code}}}", i))
		}
		if !w.Store.Postgres() {
			return // SQLite's statements live for one question
		}
		most := 0
		for _, c := range w.Store.Pool.AcquireAllIdle(t.Context()) {
			n := 0
			testkit.Must(t, c.QueryRow(t.Context(), "SELECT count(*) FROM pg_prepared_statements").Scan(&n))
			most = max(most, n)
			c.Release()
		}
		if most > 64+1 || most < 10 { // this question is one itself
			t.Errorf("a connection keeps %d prepared statements, want at most 64 and some", most)
		}
	})
}

// TestAllRootFieldsSeeOneMoment counts one table twenty times while another writes it.
func TestAllRootFieldsSeeOneMoment(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		stop := make(chan struct{})
		var wg sync.WaitGroup
		wg.Go(func() {
			for i := 0; ; i++ {
				select {
				case <-stop:
					return
				default:
				}
				if err := w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
					return tx.Holiday.Create().SetKeeperID(w.Units["stp"]).SetOnDay(clock.MustDay("2030-01-01").Add(i)).SetName("x").SetCreatedAt(tx.Now).Exec(ctx)
				}); err != nil {
					t.Error(err)
					return
				}
			}
		})
		var doc strings.Builder
		doc.WriteString("{")
		for i := range 20 {
			fmt.Fprintf(&doc, "z%d:holidays(first:1){totalCount} ", 19-i)
		}
		doc.WriteString("}")
		ctx, moments := w.As("stp"), map[string]bool{}
		end := time.Now().Add(time.Minute) // for a writer that does not get its turn
		for n := 0; n < 60 || len(moments) < 3 && time.Now().Before(end); n++ {
			body := w.ask(t, ctx, doc.String())
			counts := map[string]bool{}
			for _, v := range testkit.Read(t, body).Data {
				counts[fmt.Sprint(v)] = true
			}
			if len(counts) != 1 {
				t.Fatalf("root fields saw %d moments: %s", len(counts), body)
			}
			for c := range counts {
				moments[c] = true
			}
			if strings.Index(body, `"z19"`) > strings.Index(body, `"z0"`) {
				t.Fatalf("the fields are out of order: %s", body)
			}
		}
		close(stop)
		wg.Wait()
		if len(moments) < 3 {
			t.Errorf("nothing was written meanwhile: %v", moments)
		}
	})
}

func TestWhatIsNotThereIsNullAndTheRestIsAnswered(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for doc, want := range map[string]string{
			`{a:node(id:"` + w.id("Task", "task 2.1") + `"){id} b:viewer{unit{code}}}`: `"data":{"a":null,"b":{"unit":{"code":"sgddt"}}}`,
			`{a:node(id:"nothing"){id} b:viewer{unit{code}}}`:                          `"data":{"a":null,"b":{"unit":{"code":"sgddt"}}}`,
			`{a:assignments(where:{dueOn:{eq:"x"}}){totalCount} b:viewer{unit{code}}}`: `"data":{"a":null,"b":{"unit":{"code":"sgddt"}}}`,
			`{nodes(ids:[]){id}}`: `{"data":{"nodes":[]}}`,
			`{units(where:{code:{eq:"snv"}}){nodes{code kind shortName parent{code} children{nodes{id}} assignments{totalCount nodes{id} pageInfo{endCursor hasNextPage}}}}}`: `{"data":{"units":{"nodes":[{"code":"snv","kind":null,"shortName":null,"parent":null,"children":{"nodes":[]},"assignments":{"totalCount":0,"nodes":[],"pageInfo":{"endCursor":null,"hasNextPage":false}}}]}}}`,
			`{units(where:{code:{eq:"no"}}){nodes{id} edges{cursor} pageInfo{startCursor} totalCount}}`:                                                                       `{"data":{"units":{"nodes":[],"edges":[],"pageInfo":{"startCursor":null},"totalCount":0}}}`,
		} {
			if body := w.ask(t, w.As("sgddt"), doc); !strings.Contains(body, want) {
				t.Errorf("%s\n%s\nwant %s", doc, body, want)
			}
		}
	})
}

// TestWhoActsFarFromHomeIsTheSamePerson: the unit that keeps the account may be out of sight; one
// is told one's own name all the same, and nothing else of that unit.
func TestWhoActsFarFromHomeIsTheSamePerson(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		far := *viewer.From(w.As("snv"))
		far.User = w.Users["sgddt"]
		ctx := viewer.With(w.As("snv"), &far)
		const doc = `{viewer{user{username memberships{nodes{id}}} unit{code}}}`
		want := `{"data":{"viewer":{"user":{"username":"sgddt","memberships":{"nodes":[]}},"unit":{"code":"snv"}}}}`
		if body := w.ask(t, ctx, doc); body != want {
			t.Errorf("%s, want %s", body, want)
		}
		if body := w.ask(t, ctx, `{users(where:{username:{in:["sgddt","stc"]}}){totalCount nodes{id}}}`); body != `{"data":{"users":{"totalCount":0,"nodes":[]}}}` {
			t.Errorf("the list of people: %s", body)
		}
		if code, _ := w.refused(t, ctx, `query($id:ID!){node(id:$id){...on User{username}}}`, map[string]any{"id": w.Kinds.Kind("User").EncodeID(w.Users["stc"])}); code != "NOT_FOUND" {
			t.Errorf("somebody else: %s", code)
		}
	})
}

// TestACoordinatorSeesTheTaskButNotTheOthersPart is the trial that broke: a visible parent does
// not show its children.
func TestACoordinatorSeesTheTaskButNotTheOthersPart(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		doc := `query($id:ID!){node(id:$id){...on Task{participations{totalCount} progress{totalCount} assignments{totalCount nodes{unit{code} progress{nodes{unit{code}}}}}}}}`
		for viewer, want := range map[string]string{ // task 1.1: sgddt leads, stc and h-cau-ke coordinate
			"stc": "[stc]", "h-cau-ke": "[h-cau-ke]", "sgddt": "[h-cau-ke sgddt stc]", "stp": "[h-cau-ke sgddt stc]", "hdph": "[h-cau-ke sgddt stc]",
		} {
			task, _ := w.data(t, w.As(viewer), doc, map[string]any{"id": w.id("Task", "task 1.1")}, "node").(map[string]any)
			seen := map[string]bool{}
			for _, a := range task["assignments"].(map[string]any)["nodes"].([]any) {
				m, _ := a.(map[string]any)
				seen[m["unit"].(map[string]any)["code"].(string)] = true
			}
			var names []string
			for _, code := range []string{"h-cau-ke", "sgddt", "snv", "stc", "stp"} {
				if seen[code] {
					names = append(names, code)
				}
			}
			if fmt.Sprint(names) != want || fmt.Sprint(task["participations"]) != "map[totalCount:3]" {
				t.Errorf("%s sees parts of %v and %v", viewer, names, task["participations"])
			}
		}
		if code, _ := w.refused(t, w.As("snv"), doc, map[string]any{"id": w.id("Task", "task 1.1")}); code != "NOT_FOUND" {
			t.Errorf("the other unit: %s", code)
		}
	})
}

// TestAPlanMayGoWhileItRuns: its statement is closed under a run that has just found it.
func TestAPlanMayGoWhileItRuns(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.unmerged()
		ctx, doc := w.As("stp"), "{tasks(first:3){nodes{id}}}"
		want := w.ask(t, ctx, doc)
		for range 5 { // it is prepared now
			w.ask(t, ctx, doc)
		}
		if n := w.reader.CloseUnderRuns(); n == 0 && !w.Store.Postgres() {
			t.Fatal("nothing was prepared: the test proves nothing")
		}
		if got := w.ask(t, ctx, doc); got != want {
			t.Errorf("%s", got)
		}
	})
}
