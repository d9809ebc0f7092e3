package walk_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/testkit"
)

// changer is one unit's people making every change that the schema has.
type changer struct {
	walk

	s       *ast.Schema
	a       *atlas
	calls   int
	compare int
	reached int
	spots   int
	log     []string // what was asked and answered, without what chance made, to compare databases
}

// TestNothingIsChangedOrLearntByWriting makes every mutation with every field of its input. Each
// place that takes an id is tried with a random one and with the other unit's, as people of every
// role: the two answers are the same, nothing of the other unit changes, and the same input with
// the own id is accepted, so that it was the id that was refused.
func TestNothingIsChangedOrLearntByWriting(t *testing.T) {
	logs := map[string][]string{}
	for _, pair := range pairs() {
		each(t, func(t *testing.T, h *house) { logs[h.database] = writeAs(t, h, pair[0], pair[1]) })
	}
	t.Run("T31 both databases answer every change alike", func(t *testing.T) { alike(t, logs["sqlite"], logs["postgres"]) })
	if !testkit.Full() {
		return // the reads of the quick half are walked without the second wall too
	}
	t.Run("T31 the first wall alone refuses the same", func(t *testing.T) {
		h := open(t, "postgres")
		n := h.withoutSecondWall()
		testkit.Figure(t, "Isolation", fmt.Sprintf("changes answered otherwise with row-level security off (%d tables have it)", n), alike(t, logs["postgres"], writeAs(t, h, pairs()[len(pairs())-1][0], pairs()[len(pairs())-1][1])), "0")
	})
}

// pairs are who walks and who the other unit is; both ways in the full half.
func pairs() [][2]string {
	if testkit.Full() {
		return [][2]string{{"sgddt", "snv"}, {"snv", "sgddt"}}
	}
	return [][2]string{{"sgddt", "snv"}}
}

// alike compares two logs.
func alike(t *testing.T, one, two []string) (n int) {
	t.Helper()
	if len(one) == 0 || len(one) != len(two) {
		t.Errorf("%d answers and %d", len(one), len(two))
		return 1
	}
	for i := range one {
		if one[i] != two[i] {
			if n++; n < 8 {
				t.Errorf("%.900s\n%.900s", one[i], two[i])
			}
		}
	}
	return n
}

func writeAs(t *testing.T, h *house, me, other string) []string {
	s := served(t, h.app.GraphQL.Schema())
	w := &changer{walk: walk{h: h, t: t, me: me, other: other, cover: newCoverage(s)}, s: s, a: newAtlas(t, s)}
	before := h.print(other)
	for _, f := range s.Mutation.Fields {
		for _, name := range append([]string{f.Name}, more(f.Name)...) {
			t.Run("T10 T11 "+name+" names, changes and reads no row of another unit", func(t *testing.T) {
				w.t, w.failed = t, 0
				w.refused(f, name)
				if now := h.print(other); now != before {
					t.Fatalf("rows of %s changed", other)
				}
			})
		}
	}
	for _, f := range s.Mutation.Fields {
		for _, name := range append([]string{f.Name}, more(f.Name)...) {
			t.Run("T11 "+name+" on rows of one's own works, and leaves the other unit's alone", func(t *testing.T) {
				w.t, w.failed = t, 0
				w.accepted(f, name)
				if now := h.print(other); now != before {
					t.Fatalf("rows of %s changed", other)
				}
			})
		}
	}
	t.Run("T10 every mutation and every field of its input was made", func(t *testing.T) {
		all := mutable(s)
		rest := 0
		for _, name := range all {
			if !w.cover.seen[name] {
				rest++
				t.Errorf("nothing reached %s", name)
			}
		}
		testkit.Figure(t, "Isolation", fmt.Sprintf("schema elements of changes reached, %s on %s", me, h.database), fmt.Sprintf("%d of %d", len(all)-rest, len(all)), "all")
	})
	testkit.Figure(t, "Isolation", fmt.Sprintf("changes tried, %s on %s", me, h.database), fmt.Sprintf("%d, of which %d pairs of a random and a foreign id", w.calls, w.compare), "")
	testkit.Figure(t, "Isolation", fmt.Sprintf("inputs of ids really reached, %s on %s", me, h.database), fmt.Sprintf("%d of %d", w.reached, w.spots), "all")
	testkit.Figure(t, "Isolation", fmt.Sprintf("changes: answers told apart and canary hits, %s on %s", me, h.database), fmt.Sprintf("%d and %d", w.differ, w.canaries), "0 and 0")
	return w.log
}

func more(name string) []string {
	if slices.Contains(twice, name) {
		return []string{name + "2"}
	}
	return nil
}

// mutable are the elements that only changes say: the mutations, their inputs and payloads.
func mutable(s *ast.Schema) []string {
	all := elements(s)
	reads := map[string]bool{}
	for _, n := range readable(s, all) {
		reads[n] = true
	}
	return slices.DeleteFunc(all, func(n string) bool { return reads[n] || strings.HasPrefix(n, "Subscription.") })
}

// send makes a change and looks at the answer.
func (w *changer) send(p *person, in *input) string {
	body := w.h.ask(p, in.document(w.a), map[string]any{"in": in.value})
	w.calls++
	w.look(p, in.mutation, body)
	w.log = append(w.log, p.name+" "+in.mutation+" "+chance.ReplaceAllString(inOrder(body), "id"))
	return body
}

// refused tries ids of rows that the person does not see at every place that takes one.
func (w *changer) refused(f *ast.FieldDefinition, name string) {
	people := w.h.who(w.me)
	if !testkit.Full() {
		people = []*person{people[0], people[1+w.calls%(len(people)-1)]}
	}
	for _, p := range people {
		count := len(w.h.generate(w.s, f, name, w.me, "").ids)
		for i := range count {
			in := w.h.generate(w.s, f, name, w.me, fmt.Sprint(w.calls))
			at := in.ids[i]
			kind := w.h.kind(at.row.kind)
			random := kind.EncodeID(uuid.NewSHA1(uuid.NameSpaceURL, []byte(at.path)))
			at.set(random)
			want := w.send(p, in)
			if p.web {
				w.spots++
				if w.refusedAt(at, want) {
					w.reached++
				} else {
					w.fail("a random id at %s is not what was refused: %s", at.path, want)
				}
			}
			foreign := kind.EncodeID(testkit.RowID(strings.ReplaceAll(at.row.name, w.me, w.other)))
			if at.free != "" || foreign == kind.EncodeID(testkit.RowID(at.row.name)) {
				continue
			}
			at.set(foreign)
			got := w.send(p, in)
			w.compare++
			if strings.ReplaceAll(got, foreign, random) != want {
				w.differ++
				w.fail("%s tells %s from a random id at %s:\n%s\n%s", p.name, at.row.name, at.path, got, want)
			}
		}
	}
}

// refusedAt tells that an answer refuses what stood at the place, and not something else.
func (w *changer) refusedAt(at *spot, body string) bool {
	a := testkit.Read(w.t, body)
	if len(a.Errors) == 0 || !slices.Contains([]string{"NOT_FOUND", "INVALID_REFERENCE", "BAD_INPUT"}, a.Code()) {
		return false
	}
	var names []string
	for _, step := range a.Errors[0].Extensions.InputPath {
		if name, ok := step.(string); ok && name != "input" {
			names = append(names, name)
		}
	}
	_, path, _ := strings.Cut(at.path, ".")
	return strings.Join(names, ".") == path || a.Code() == "BAD_INPUT" && strings.HasPrefix(path, strings.Join(names, "."))
}

// accepted makes the same change with ids of one's own.
func (w *changer) accepted(f *ast.FieldDefinition, name string) {
	p := w.h.people[w.me]
	if k := keeper[name]; k != "" {
		p = w.h.people[k]
	}
	in := w.h.generate(w.s, f, name, w.me, fmt.Sprint(w.calls))
	body := w.send(p, in)
	if strings.Contains(body, `"errors"`) {
		w.fail("%s is refused to its own people, so that its inputs prove nothing: %s\n%v", name, body, in.value)
		return
	}
	w.cover.answered(w.t, in.document(w.a), map[string]any{"in": in.value})
}
