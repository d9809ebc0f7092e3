package read_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
)

// judge holds the two readers of one world against each other.
type judge struct {
	w      *world
	lib    *library
	schema *ast.Schema
	slows  map[string]*slow // by unit and roles
	ctxs   map[string]context.Context
	asked  atomic.Int64
	rows   int
	found  map[string][]string // the cursors of a list in the last answer
}

func newJudge(t testing.TB, w *world) *judge {
	t.Helper()
	schema, err := graph.Merged(w.Kinds)
	testkit.Must(t, err)
	return &judge{w: w, lib: newLibrary(t, w.World), schema: schema, slows: map[string]*slow{}, ctxs: map[string]context.Context{}}
}

// as returns the slow reader and the context of a viewer.
func (j *judge) as(t testing.TB, code string, roles ...programme.Role) (*slow, context.Context) {
	t.Helper()
	key := fmt.Sprint(code, roles)
	if j.slows[key] == nil {
		j.slows[key] = newSlow(t, j.w.World, j.lib, j.schema, code, roles)
		j.ctxs[key] = j.w.As(code, roles...) //nolint:fatcontext // each begins anew, none holds another
	}
	return j.slows[key], j.ctxs[key]
}

// compare asks both and says where they differ, "" if nowhere.
func (j *judge) compare(t testing.TB, s *slow, ctx context.Context, doc string, vars map[string]any) string {
	t.Helper()
	j.asked.Add(1)
	body := j.w.ask(t, ctx, doc, vars)
	var got struct {
		Data   json.RawMessage
		Errors []struct {
			Path       []any
			Extensions struct{ Code string }
		}
	}
	if err := json.Unmarshal([]byte(body), &got); err != nil {
		return "not JSON: " + body
	}
	var errors []string
	for _, e := range got.Errors {
		errors = append(errors, strings.Trim(fmt.Sprint(e.Path), "[]")+" "+e.Extensions.Code)
	}
	slices.Sort(errors)
	given := maps.Clone(vars) // validation writes into it
	data, wanted := s.answer(t, doc, given)
	j.rows += strings.Count(data, `"id"`)
	if same := j.same(s, escaped(string(got.Data)), escaped(data)); same && slices.Equal(errors, wanted) {
		return ""
	}
	text, err := json.Marshal(vars)
	testkit.Must(t, err)
	at := 0
	for at < len(data) && at < len(got.Data) && data[at] == got.Data[at] {
		at++
	}
	return fmt.Sprintf("%s\nvariables %s\nthe reader    %s %v\nthe reference %s %v\nfrom byte %d: %.100s", doc, text, got.Data, errors, data, wanted, at, data[at:])
}

// escaped writes the letters < > & as the transport writes some answers and not others.
func escaped(text string) string {
	var b bytes.Buffer
	json.HTMLEscape(&b, []byte(text))
	return b.String()
}

// same compares byte by byte; where the reference has "cursor <list> <id>" any sealed text may
// stand, which is noted.
func (j *judge) same(s *slow, got, want string) bool {
	j.found = map[string][]string{}
	const mark = `"cursor `
	for {
		i := strings.Index(want, mark)
		if i < 0 {
			return got == want
		}
		if len(got) <= i || got[:i] != want[:i] || got[i] != '"' {
			return false
		}
		got, want = got[i+1:], want[i+len(mark):]
		end, stop := strings.IndexByte(got, '"'), strings.IndexByte(want, '"')
		list, id, _ := strings.Cut(want[:stop], " ")
		if end < 40 || strings.ContainsAny(got[:end], `\ {}:,`) {
			return false
		}
		s.cursors[got[:end]] = id
		j.found[list] = append(j.found[list], got[:end])
		got, want = got[end:], want[stop:]
	}
}

// asAnyone draws who asks: mostly with all working roles.
func (j *judge) asAnyone(t testing.TB, d *draft) (string, *slow, context.Context) {
	t.Helper()
	code := drawn(d, "stp", "sgddt", "snv", "stc", "hdph", "h-cau-ke", "h-cau-ke-x-hoa-an", "ubnd-tinh", "h-duyen-hai")
	roles := testkit.WorkingRoles
	if d.chance(20) {
		roles = []programme.Role{drawn(d, programme.Officer, programme.Administrator, programme.Auditor, programme.Developer, programme.CouncilMember)}
	}
	s, ctx := j.as(t, code, roles...)
	return fmt.Sprint(code, " as ", roles), s, ctx
}

// everything asks for every field of every list, as every unit, and for every group of every
// statistic, as who sees most.
func (j *judge) everything(t *testing.T) {
	t.Helper()
	for _, code := range slices.Sorted(maps.Keys(j.w.Users)) {
		s, ctx := j.as(t, code, testkit.WorkingRoles...)
		for _, k := range j.lib.kinds.Kinds() {
			if k.List == "" {
				continue
			}
			if diff := j.compare(t, s, ctx, rooted(k, k.List+"(first:100){totalCount nodes{"+scalars(k)+"}}"), nil); diff != "" {
				t.Fatalf("%s\n%s", code, diff)
			}
			for _, g := range k.Groups() {
				if code != "ubnd-tinh" {
					break
				}
				key := g.Key
				if g.Ref != nil {
					key += "{id}"
				}
				if diff := j.compare(t, s, ctx, rooted(k, k.Stats()+"(groupBy:["+g.Name+"]){count"+metrics(k)+" key{"+key+"}}"), nil); diff != "" {
					t.Fatalf("%s\n%s", code, diff)
				}
			}
		}
	}
}

// unused are the parts of the catalogue that no draft asked for.
func (j *judge) unused(used map[string]bool) []string {
	var out []string
	want := func(parts ...string) {
		if name := strings.Join(parts, "."); !used[name] {
			out = append(out, name)
		}
	}
	filters, lists := routes(j.lib), ways(j.lib.kinds)
	for _, k := range j.lib.kinds.Kinds() {
		_, filtered := filters[k.Name]
		_, inList := lists[k.Name]
		for _, f := range fieldsOf(k) {
			want("select", k.Name, f.Name)
			if f.Filter && filtered {
				for _, op := range operators(f) {
					want("filter", k.Name, f.Name, op)
				}
			}
		}
		for _, r := range refsOf(k) {
			want("select", k.Name, r.Name)
		}
		for _, o := range k.Orders {
			if inList {
				want("order", k.Name, o.Name)
			}
		}
		for _, g := range k.Groups() {
			if k.List != "" {
				want("group", k.Name, g.Name)
			}
		}
	}
	for _, s := range j.lib.kinds.Spaces() {
		for _, st := range s.Statistics {
			want("statistic", s.Type, st.Name)
		}
	}
	return out
}

// TestTheReaderAnswersLikeTheReference draws documents and asks both readers.
func TestTheReaderAnswersLikeTheReference(t *testing.T) {
	rounds := testkit.Rounds(330, 17_700) // some are asked again with cursors, a seventh more
	testkit.Must(t, flag.Set("rapid.checks", fmt.Sprint(rounds)))
	testkit.Must(t, flag.Set("rapid.nofailfile", "true")) // the seed that it prints tells the same
	testkit.Each(t, func(t *testing.T, plain *testkit.World) {
		harden(t, plain)
		plain.Fill()
		plain.Shelve()
		scatter(t, plain)
		j := newJudge(t, opened(t, plain))
		j.everything(t)
		used := map[string]bool{}
		j.sweep(t, used)
		rapid.Check(t, func(r *rapid.T) {
			d := &draft{t: r, lib: j.lib, vars: map[string]any{}, used: used}
			who, s, ctx := j.asAnyone(t, d)
			doc := d.document()
			if diff := j.compare(t, s, ctx, doc, d.vars); diff != "" {
				r.Fatalf("%s\n%s", who, diff)
			}
			again := false
			for _, p := range d.pages {
				if found := j.found[p.list]; len(found) > 0 {
					d.vars[p.variable], again = drawn(d, found...), true
				}
			}
			if !again {
				return
			}
			if diff := j.compare(t, s, ctx, doc, d.vars); diff != "" {
				r.Fatalf("%s, on the next page\n%s", who, diff)
			}
		})
		if j.rows < rounds {
			t.Errorf("only %d objects came in %d answers: the documents ask for nothing", j.rows, j.asked.Load())
		}
		missing := j.unused(used)
		if testkit.Full() && len(missing) > 0 {
			t.Errorf("never asked for: %v", missing)
		}
		testkit.Figure(t, "Reference reader", "fields, references, orders, groups, and filters by operator asked for, "+plain.Store.Dialect, fmt.Sprint(len(used), ", ", len(missing), " not"), "0 not")
		testkit.Figure(t, "Reference reader", "documents compared, "+plain.Store.Dialect, j.asked.Load(), "≥ 20,000")
		testkit.Figure(t, "Reference reader", "answers that differ, "+plain.Store.Dialect, 0, "0")
	})
}
