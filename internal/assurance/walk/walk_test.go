package walk_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/lantoa/lantoa/internal/testkit"
)

// walk is one unit's people going through everything, and what they were answered.
type walk struct {
	h        *house
	t        *testing.T
	me       string
	other    string
	v        *values
	cover    *coverage
	answers  map[string]string // by person and document
	probes   int
	differ   int
	canaries int
	failed   int // failures told; many have one cause
}

// TestNothingIsLearntByReading is the walk through all reads: the questions of every person of a
// unit are asked, asked again without the database's second wall, and asked again in a twin world
// where all that the unit does not see is different. No byte may differ.
func TestNothingIsLearntByReading(t *testing.T) {
	each(t, func(t *testing.T, h *house) { readAs(t, h, "sgddt", "snv") })
}

func readAs(t *testing.T, h *house, me, other string) {
	s := served(t, h.app.GraphQL.Schema())
	w := &walk{h: h, t: t, me: me, other: other, v: h.gather(newAtlas(t, s), me, other), cover: newCoverage(s), answers: map[string]string{}}
	groups := w.v.questions()
	started := time.Now()
	asked := 0
	for _, g := range groups {
		t.Run(g.name, func(t *testing.T) {
			w.t = t
			for n, doc := range g.docs {
				if w.sampled() && len(g.docs) > 30 && n%2 == 1 {
					continue
				}
				for i, p := range h.who(me) {
					if g.asks(i, n) {
						w.first(p, doc)
					}
				}
			}
		})
		asked += g.n
	}
	w.t = t
	rate := float64(w.probes) / time.Since(started).Seconds()
	t.Run("T1 the id of a row that is not shown is answered as a random one", w.foreignIDs)
	t.Run("T7 a cursor is opaque and bound to its asker and its list, T9 and nothing else is one", w.cursors)
	t.Run("T9 a page of an impossible size is refused", w.sizes)
	t.Run("T2 people of other units read no word of the other unit", func(t *testing.T) { w.bystanders(t, groups) })
	t.Run("T1 every element of the schema that reads was asked for", func(t *testing.T) {
		if w.sampled() {
			return
		}
		for _, name := range readable(s, w.cover.missing()) {
			t.Errorf("no question reached %s", name)
		}
	})
	tables, without := 0, 0
	if h.Store.Postgres() {
		tables = h.withoutSecondWall()
		if testkit.Full() { // the quick half asks both at once below
			without = w.again(t, "T31 the first wall alone answers the same", groups)
		}
	}
	touched := h.disturb(me)
	if touched < 200 {
		t.Fatalf("only %d rows became different: the twin proves nothing", touched)
	}
	changed := w.again(t, "T8 nothing that others write changes a byte, T28 nor do siblings in one task, T31 by the first wall alone", groups)
	if h.Store.Postgres() {
		if !testkit.Full() {
			without = changed
		}
		testkit.Figure(t, "Isolation", fmt.Sprintf("answers that differ with row-level security off, %s (%d tables have it)", me, tables), without, "0")
	}
	for what, n := range map[string]int{"response differences": w.differ, "canary hits": w.canaries} {
		testkit.Figure(t, "Isolation", fmt.Sprintf("%s, %s on %s", what, me, h.database), n, "0")
	}
	testkit.Figure(t, "Isolation", fmt.Sprintf("read probes, %s on %s", me, h.database), fmt.Sprintf("%d documents with %d questions by %d people, %d hidden rows made different, %.0f documents/s",
		w.probes, asked, len(h.who(me)), touched, rate), "≥ 50,000 in all")
	if w.sampled() {
		return
	}
	all := elements(s)
	testkit.Figure(t, "Isolation", fmt.Sprintf("schema elements of reads reached, %s on %s", me, h.database), fmt.Sprintf("%d of %d", len(readable(s, all))-len(readable(s, w.cover.missing())), len(readable(s, all))), "all")
}

// sampled tells that every second document of the long groups is left out: in the quick half on
// PostgreSQL. SQLite has asked them all, and the full half asks them on both.
func (w *walk) sampled() bool { return !testkit.Full() && w.h.Store.Postgres() }

// asks tells whether a person asks a document: the one with all roles asks all. In the quick half
// one of the others, in turn, asks every third; in the full half each document is asked by two of them, or by all.
func (g *group) asks(person, doc int) bool {
	switch {
	case person == 0, testkit.Full() && g.each:
		return true
	case testkit.Full():
		return (doc+person)%4 == 0
	}
	return doc%3 == 0 && doc/3%7+1 == person
}

// first asks a document for the first time, looks at the answer and keeps it.
func (w *walk) first(p *person, doc string) {
	body := w.h.ask(p, doc, nil)
	w.probes++
	w.look(p, doc, body)
	if !strings.Contains(body, `"errors"`) {
		if key := "\x00" + doc; w.answers[key] == "" {
			w.answers[key] = "answered"
			w.cover.answered(w.t, doc, nil)
		}
	} else if p.web {
		w.fail("%s, who has all roles, is refused:\n%.700s\n%.700s", p.name, doc, body)
	}
	w.answers[p.name+"\x00"+doc] = digest(body)
}

// again asks all that was asked, and counts the answers that are not what they were.
func (w *walk) again(t *testing.T, name string, groups []*group) (n int) {
	t.Run(name, func(t *testing.T) {
		w.t, w.failed = t, 0
		for _, g := range groups {
			for _, doc := range g.docs {
				for _, p := range w.h.who(w.me) {
					before, asked := w.answers[p.name+"\x00"+doc]
					if !asked {
						continue
					}
					w.probes++
					if after := w.h.ask(p, doc, nil); digest(after) != before {
						n++
						w.fail("%s: %s is answered otherwise:\n%.700s\nwas  %.900s\nnow  %.900s", g.name, p.name, doc, before, digest(after))
					}
				}
			}
		}
		w.differ += n
	})
	w.t = t
	return n
}

const toldAtMost = 12

// fail tells a failure, and of many with one cause the first.
func (w *walk) fail(format string, args ...any) {
	w.t.Helper()
	if w.failed++; w.failed <= toldAtMost {
		w.t.Errorf(format, args...)
	} else {
		w.t.Fail()
	}
}

// sealed are what an answer holds of chance: cursors, of which only the length is compared.
var sealed = regexp.MustCompile(`"(cursor|startCursor|endCursor)":"[^"]*"`)

// chance is what an answer holds of it: ids of rows that were made, and passwords.
var chance = regexp.MustCompile(`[a-z]+_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}|"(password|file)":"[^"]*"`)

// digest is what two answers are compared by: the answer itself, or, if it is long, its hash.
func digest(body string) string {
	body = sealed.ReplaceAllStringFunc(body, func(c string) string { return fmt.Sprint("cursor of ", len(c)) })
	body = inOrder(body)
	if len(body) > 1500 {
		return fmt.Sprintf("%.700s… %d %x", body, len(body), sha256.Sum256([]byte(body)))
	}
	return body
}

// inOrder sorts the errors of an answer: root fields are refused in the order of their goroutines.
func inOrder(body string) string {
	if !strings.HasPrefix(body, `{"errors":[`) {
		return body
	}
	var a struct {
		Errors []json.RawMessage
		Data   json.RawMessage
	}
	if err := json.Unmarshal([]byte(body), &a); err != nil {
		return body
	}
	slices.SortFunc(a.Errors, func(x, y json.RawMessage) int { return bytes.Compare(x, y) })
	var out strings.Builder
	for _, e := range a.Errors {
		out.Write(e)
	}
	out.Write(a.Data)
	return out.String()
}

// slips are what no error may say: SQL, names of constraints, panics, suggestions, places in code.
var slips = regexp.MustCompile(`(?i)\bselect .* from |insert into|sqlstate|sqlite|\bpgx\b[ .:]|constraint|violates|unique|panic|goroutine|did you mean|\.go:\d|nil pointer|runtime error|"code":"INTERNAL"`)

// look holds what is true of every answer: no word of the other unit, no slip of an error.
func (w *walk) look(p *person, doc, body string) {
	w.t.Helper()
	if p.unit == w.me && strings.Contains(body, testkit.Canary(w.other)) {
		w.canaries++
		w.fail("%s reads a word of %s:\n%.700s\n%.900s", p.name, w.other, doc, body)
	}
	if at := strings.Index(body, `"errors":`); at >= 0 {
		if slip := slips.FindString(body[at:]); slip != "" {
			w.fail("T17 an error says %q:\n%.700s\n%.900s", slip, doc, body)
		}
	}
}

// bystanders are people whose units have nothing to do with the other one; they ask a part of
// what was asked and read no word of it.
func (w *walk) bystanders(t *testing.T, groups []*group) {
	w.t, w.failed = t, 0
	step := testkit.Rounds(20, 10)
	n := 0
	for _, g := range groups {
		for i := 0; i < len(g.docs); i += step {
			for _, name := range []string{"h-cau-ke-x-hoa-an", "h-duyen-hai", "h-cau-ke"} {
				body := w.h.ask(w.h.people[name], g.docs[i], nil)
				n++
				for _, canary := range []string{testkit.Canary("snv"), testkit.Canary("so-cu-c"), testkit.Canary("sgddt")} {
					if canary == testkit.Canary("sgddt") && name == "h-cau-ke" {
						continue // follows a plan of sgddt and coordinates parts that it leads
					}
					if strings.Contains(body, canary) {
						w.canaries++
						w.fail("%s reads %s:\n%.700s\n%.900s", name, canary, g.docs[i], body)
					}
				}
			}
		}
	}
	w.probes += n
}

// withoutSecondWall takes PostgreSQL's row-level security off every table that has it, as the
// owner of the database, and returns how many had it.
func (h *house) withoutSecondWall() int {
	h.t.Helper()
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, h.url)
	testkit.Must(h.t, err)
	defer conn.Close(ctx)
	rows, err := conn.Query(ctx, `SELECT format('ALTER TABLE %I.%I DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY', n.nspname, c.relname)
		FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND (c.relrowsecurity OR c.relforcerowsecurity)`)
	testkit.Must(h.t, err)
	statements, err := pgx.CollectRows(rows, pgx.RowTo[string])
	testkit.Must(h.t, err)
	for _, s := range statements {
		_, err := conn.Exec(ctx, s)
		testkit.Must(h.t, err)
	}
	return len(statements)
}
