package read_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// TestRecordsOfModulesAreReadAsEverythingElse: kinds that a manifest declares mix with those of the
// core in one question, under the rule of their visibility.
func TestRecordsOfModulesAreReadAsEverythingElse(t *testing.T) {
	testkit.Each(t, func(t *testing.T, plain *testkit.World) {
		plain.Fill()
		w := opened(t, plain)
		for _, c := range []struct{ name, who, doc, want string }{
			{"a list with its order, beside a list of the core", "sgddt",
				`{library{books(orderBy:{field:TITLE}){totalCount nodes{title pages status acquired loanable unit{code} assignment{unit{code}}}}} units(first:1,where:{code:{eq:"stp"}}){nodes{code}}}`,
				`{"data":{"library":{"books":{"totalCount":3,"nodes":[{"title":"Sách chung của thư viện","pages":80,"status":"PUBLISHED","acquired":"2022-01-10","loanable":null,"unit":{"code":"sgddt"},"assignment":null},{"title":"Sách chung của thư viện","pages":81,"status":"PUBLISHED","acquired":"2022-01-11","loanable":null,"unit":{"code":"snv"},"assignment":null},{"title":"Sổ tay pháp luật canary-sgddt","pages":120,"status":"DRAFT","acquired":"2022-01-10","loanable":null,"unit":{"code":"sgddt"},"assignment":{"unit":{"code":"sgddt"}}}]}},"units":{"nodes":[{"code":"stp"}]}}}`},
			{"what everybody sees from a state on", "h-cau-ke", `{library{books(where:{status:{eq:PUBLISHED}}){nodes{unit{code}}}}}`, `{"data":{"library":{"books":{"nodes":[{"unit":{"code":"snv"}},{"unit":{"code":"sgddt"}}]}}}}`},
			{"the owner of the plan sees what is tied to it", "stp", `{library{books(where:{title:{search:"so tay"}}){nodes{title}}}}`, `{"data":{"library":{"books":{"nodes":[{"title":"Sổ tay pháp luật canary-sgddt"}]}}}}`},
			{"what a unit keeps for itself", "ubnd-tinh", `{library{notes{totalCount} cases{totalCount}}}`, `{"data":{"library":{"notes":{"totalCount":0},"cases":{"totalCount":0}}}}`},
			{"figures without rows", "ubnd-tinh", `{library{caseStats(groupBy:[HEARD_MONTH,UNIT]){count key{heardMonth unit{code}}}}}`,
				`{"data":{"library":{"caseStats":[{"count":1,"key":{"heardMonth":"2022-02","unit":{"code":"snv"}}},{"count":1,"key":{"heardMonth":"2022-02","unit":{"code":"sgddt"}}}]}}}`},
			{"figures of another unit", "h-cau-ke", `{library{caseStats{count}}}`, `{"data":{"library":{"caseStats":[{"count":0}]}}}`},
			{"sums and averages by month", "sgddt", `{library{bookStats(groupBy:[ACQUIRED_QUARTER,STATUS],where:{unit:{code:{eq:"sgddt"}}}){count pagesSum pagesAvg key{acquiredQuarter status}}}}`,
				`{"data":{"library":{"bookStats":[{"count":1,"pagesSum":"120","pagesAvg":"120.00","key":{"acquiredQuarter":"2022-Q1","status":"DRAFT"}},{"count":1,"pagesSum":"80","pagesAvg":"80.00","key":{"acquiredQuarter":"2022-Q1","status":"PUBLISHED"}}]}}}`},
			{"records within core objects, and all modules beside each other", "sgddt", `{units(where:{code:{eq:"sgddt"}}){nodes{libraryBooks(where:{status:{eq:DRAFT}}){nodes{title code}} records{totalCount nodes{kind title}}}}}`,
				`{"data":{"units":{"nodes":[{"libraryBooks":{"nodes":[{"title":"Sổ tay pháp luật canary-sgddt","code":"canary-sgddttied book"}]},"records":{"totalCount":4,"nodes":[{"kind":"LibraryCase","title":"canary-sgddt"},{"kind":"LibraryNote","title":"canary-sgddt"},{"kind":"LibraryBook","title":"Sách chung của thư viện"},{"kind":"LibraryBook","title":"Sổ tay pháp luật canary-sgddt"}]}}]}}}`},
			{"records within records, both ways", "sgddt", `{library{notes{nodes{text about{title notes{nodes{text}}}}}}}`,
				`{"data":{"library":{"notes":{"nodes":[{"text":"canary-sgddt","about":{"title":"Sổ tay pháp luật canary-sgddt","notes":{"nodes":[{"text":"canary-sgddt"}]}}}]}}}}`},
			{"a filter through both worlds", "sgddt", `{assignments(where:{libraryBooks:{some:{pages:{gte:100},unit:{code:{startsWith:"sg"}}}}}){totalCount}}`, `{"data":{"assignments":{"totalCount":1}}}`},
			{"fragments, aliases, skipped fields and type names", "sgddt", `query($no:Boolean=false){l:library{__typename b:books(first:1,orderBy:{field:PAGES,direction:DESC}){nodes{...F price @include(if:$no)} pageInfo{hasNextPage}}}} fragment F on LibraryBook{__typename p:pages}`,
				`{"data":{"l":{"__typename":"Library","b":{"nodes":[{"__typename":"LibraryBook","p":120}],"pageInfo":{"hasNextPage":true}}}}}`},
			{"one record by its id, and by another's", "sgddt", `{library{book(id:"library-book_` + testkit.RowID("tied book of sgddt").String() + `"){title} foreign:book(id:"library-book_` + testkit.RowID("tied book of snv").String() + `"){title} random:book(id:"library-book_` + testkit.RowID("nothing").String() + `"){title}}}`,
				`{"data":{"library":{"book":{"title":"Sổ tay pháp luật canary-sgddt"},"foreign":null,"random":null}}}`},
			{"any object by its id", "sgddt", `{node(id:"library-book_` + testkit.RowID("tied book of sgddt").String() + `"){id __typename ... on LibraryBook{title}}}`,
				`{"data":{"node":{"id":"library-book_` + testkit.RowID("tied book of sgddt").String() + `","__typename":"LibraryBook","title":"Sổ tay pháp luật canary-sgddt"}}}`},
			{"the schema beside records", "sgddt", `{__type(name:"LibraryNote"){name} library{notes{totalCount}}}`, `{"data":{"__type":{"name":"LibraryNote"},"library":{"notes":{"totalCount":1}}}}`},
			{"a hidden field", "sgddt", `{library{books{nodes{secret}}}}`, ""},
			{"a column that is the server's", "sgddt", `{library{books{nodes{body}}}}`, ""},
		} {
			got := w.ask(t, w.As(c.who), c.doc)
			if c.want == "" {
				if a := testkit.Read(t, got); len(a.Errors) == 0 || a.Data != nil {
					t.Errorf("%s: %s", c.name, got)
				}
				continue
			}
			if got != c.want {
				t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
			}
		}
	})
}

// TestAModuleThatLies answers a change of a module with ids that it has no business to name.
func TestAModuleThatLies(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		answers := ""
		lying := graph.NewServer(&graph.Resolver{
			Reader: w.reader,
			Still:  func(_ context.Context, v *viewer.Viewer) (*viewer.Viewer, error) { return v, nil },
			Change: func(context.Context, string, map[string]any) (txn.Result, error) {
				return txn.Result{"book": {answers}}, nil
			},
		})
		testkit.Must(t, lying.Serve(1, w.Kinds))
		book := w.Kinds.Kind("LibraryBook")
		ask := func(row uuid.UUID) string {
			answers = book.EncodeID(row)
			doc := `mutation{libraryPublishBook(input:{id:"` + book.EncodeID(uuid.Nil) + `"}){__typename book{id ` + scalars(book) + ` unit{code} keeper{fullName} loans{totalCount nodes{id}}}}}`
			return strings.ReplaceAll(testkit.Ask(t, lying, w.As("sgddt"), doc, nil), answers, "?")
		}
		own, random := ask(testkit.RowID("full book of sgddt")), ask(uuid.New())
		if !strings.Contains(own, testkit.Canary("sgddt")) {
			t.Fatalf("an own record is not shown: %s", own)
		}
		for name, row := range map[string]string{
			"T25 an answer that names another unit's record": "full book of snv", "T25 an answer that names a record tied to a plan of others": "tied book of snv",
			"T25 an answer that names a record of another kind": "note of a book of sgddt", "T25 an answer that names no record": "task 1.1",
		} {
			if got := ask(testkit.RowID(row)); got != random || strings.Contains(got, "canary") {
				t.Errorf("%s is shown otherwise than a random one:\n%s\n%s", name, got, random)
			}
		}
	})
}

// TestAFieldOfAModuleIsRefusedAlone: what is wrong with one field of a module's root object, or not
// for this role, is told at its place and takes nothing from its siblings.
func TestAFieldOfAModuleIsRefusedAlone(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const refused, books = `notes{nodes{unit{memberships{totalCount}}}}`, `books(where:{unit:{code:{eq:"sgddt"}},title:{startsWith:"Sổ tay pháp"}}){totalCount}`
		for _, c := range []struct{ name, doc, data, place, code string }{
			{"a list that the role may not read", `{library{` + books + ` ` + refused + ` __typename}}`, `{"library":{"books":{"totalCount":1},"notes":null,"__typename":"Library"}}`, `[library notes]`, "FORBIDDEN"},
			{"by its name in the document", `{l:library{n:` + refused + ` b:` + books + `}}`, `{"l":{"n":null,"b":{"totalCount":1}}}`, `[l n]`, "FORBIDDEN"},
			{"nothing else asked", `{library{` + refused + `}}`, `{"library":{"notes":null}}`, `[library notes]`, "FORBIDDEN"},
			{"beside a list of the core", `{library{` + refused + `} units(first:0){nodes{id}}}`, `{"library":{"notes":null},"units":{"nodes":[]}}`, `[library notes]`, "FORBIDDEN"},
			{"beside a record by its id that is not there", `{library{book(id:"` + w.id("LibraryBook", "nothing") + `"){title} ` + refused + `}}`, `{"library":{"book":null,"notes":null}}`, `[library notes]`, "FORBIDDEN"},
			{"a page that there is not", `{library{` + books + ` notes(first:101){totalCount}}}`, `{"library":{"books":{"totalCount":1},"notes":null}}`, `[library notes]`, "BAD_INPUT"},
			{"a cursor that was not given", `{library{` + books + ` notes(after:"x"){nodes{id}}}}`, `{"library":{"books":{"totalCount":1},"notes":null}}`, `[library notes]`, "BAD_INPUT"},
		} {
			for range 2 { // the second time the plans are known
				body := w.ask(t, w.As("sgddt", programme.Officer), c.doc)
				a := testkit.Read(t, body)
				if !strings.Contains(body, `"data":`+c.data+"}") || len(a.Errors) != 1 || fmt.Sprint(a.Errors[0].Path) != c.place || a.Code() != c.code {
					t.Errorf("%s: %s", c.name, body)
				}
			}
		}
	})
}

// TestFiguresOfModulesWeighAsThoseOfTheCore: a statistic that a module declares counts for as many
// groups as one of the core.
func TestFiguresOfModulesWeighAsThoseOfTheCore(t *testing.T) {
	testkit.Each(t, func(t *testing.T, plain *testkit.World) {
		plain.Fill()
		w := opened(t, plain)
		fields := func(field string, n int) string {
			var b strings.Builder
			for i := range n {
				fmt.Fprintf(&b, "s%d:%s{count key{unit{assignments(first:20){nodes{id}}}}} ", i, field)
			}
			return b.String()
		}
		for _, c := range []struct {
			name, doc string
			heavy     bool
		}{
			{"a statistic that is declared", "{library{" + fields("stock", 6) + "}}", true},
			{"in a fragment", "{library{...F}} fragment F on Library{" + fields("stock", 6) + "}", true},
			{"in a fragment without a name", "{library{... on Library{" + fields("stock", 6) + "}}}", true},
			{"by another name", "{l:library{" + fields("stock", 6) + "}}", true},
			{"one of them", "{library{" + fields("stock", 1) + "}}", false},
			{"one of the reader's own", "{library{" + fields("bookStats(groupBy:[UNIT])", 6) + "}}", true},
		} {
			a := testkit.Read(t, w.ask(t, w.As("sgddt"), c.doc))
			if heavy := a.Code() == "TOO_COSTLY"; heavy != c.heavy || !heavy && a.Code() != "" {
				t.Errorf("%s: %v", c.name, a.Errors)
			}
		}
	})
}

// TestAListOfReferencesNamesWhatIsSeen: of the ids in a list a viewer gets those whose records it
// would be shown.
func TestAListOfReferencesNamesWhatIsSeen(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := func(name string) string { return w.id("LibraryBook", name) }
		old := testkit.RowID("old book of sgddt")
		list := []string{id("full book of snv"), id("full book of sgddt"), id("nothing"), id("shared book of snv"), id("bare book of sgddt"), id("bare book of snv")}
		write := func(body map[string]any) {
			text, err := json.Marshal(body)
			testkit.Must(t, err)
			testkit.Must(t, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
				return tx.Record.UpdateOneID(old).SetBody(text).Exec(ctx)
			}))
		}
		ask := func(who string) string {
			return w.ask(t, w.As(who), `{node(id:"`+id("old book of sgddt")+`"){...on LibraryBook{related}}}`)
		}
		shown := func(ids ...string) string {
			text, err := json.Marshal(map[string]any{"data": map[string]any{"node": map[string]any{"related": append([]string{}, ids...)}}})
			testkit.Must(t, err)
			return string(text)
		}
		write(map[string]any{"title": "x", "related": list})
		for _, c := range []struct{ name, who, want string }{
			{"T4 a unit gets its own records and those that all see, in their order", "sgddt", shown(list[1], list[3], list[4])},
			{"T4 the owner of the plan gets of the unit's what is tied to it", "stp", shown(list[1], list[3])},
		} {
			if got := ask(c.who); got != c.want {
				t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
			}
		}
		for name, c := range map[string]struct {
			body any
			want string
		}{
			"T4 a list of nothing that is seen is empty": {list[5:], `{"data":{"node":{"related":[]}}}`},
			"an empty list":         {[]any{}, `{"data":{"node":{"related":[]}}}`},
			"no list":               {nil, `{"data":{"node":{"related":null}}}`},
			"words that are no ids": {[]string{"library-book_x", "", "x", list[1][:len(list[1])-1] + "'"}, `{"data":{"node":{"related":[]}}}`},
			"ids of another kind":   {[]string{w.id("LibraryNote", "note of a book of sgddt"), w.id("Unit", "x")}, `{"data":{"node":{"related":[]}}}`},
		} {
			write(map[string]any{"title": "x", "related": c.body})
			if got := ask("sgddt"); got != c.want {
				t.Errorf("%s: %s", name, got)
			}
		}
	})
}
