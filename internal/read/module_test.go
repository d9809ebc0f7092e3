package read_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/graph"
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
