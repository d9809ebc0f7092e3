package read_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/testkit"
)

// route is a document that filters a kind, directly or through what leads to it: the condition
// stands between open and close.
type route struct{ open, close string }

// routes finds one for every kind that any filter reaches.
func routes(l *library) map[string]route {
	out := map[string]route{}
	var next []*catalog.Kind
	add := func(k *catalog.Kind, r route) {
		if _, known := out[k.Name]; !known {
			out[k.Name] = r
			next = append(next, k)
		}
	}
	follow := func() {
		for ; len(next) > 0; next = next[1:] {
			r := out[next[0].Name]
			for _, ref := range refsOf(next[0]) {
				switch {
				case !ref.Filter:
				case ref.Many:
					add(l.kinds.Kind(ref.Target), route{r.open + "{" + ref.Name + ":{some:", "}}" + r.close})
				default:
					add(l.kinds.Kind(ref.Target), route{r.open + "{" + ref.Name + ":", "}" + r.close})
				}
			}
		}
	}
	for _, k := range l.kinds.Kinds() {
		if k.List != "" {
			open, end, _ := strings.Cut(rooted(k, k.List+"(where:¤){totalCount nodes{id}}"), "¤")
			add(k, route{open, end})
		}
	}
	follow()
	for _, k := range l.kinds.Kinds() { // lists that only an object has
		for _, ref := range refsOf(k) {
			if ref.Many && ref.Filter {
				var ids []string
				for _, row := range l.rows[k.Name][:min(100, len(l.rows[k.Name]))] {
					ids = append(ids, `"`+k.Prefix+"_"+row.id()+`"`)
				}
				add(l.kinds.Kind(ref.Target), route{"{nodes(ids:[" + strings.Join(ids, ",") + "]){...on " + k.Name + "{" + ref.Name + "(where:", "){totalCount nodes{id}}}}}"})
			}
		}
	}
	follow()
	return out
}

// sweep compares every operator on every field that can be filtered by; the quick half only each
// fortieth.
func (j *judge) sweep(t *testing.T, used map[string]bool) {
	t.Helper()
	s, ctx := j.as(t, "stp", testkit.WorkingRoles...)
	all, n := routes(j.lib), 0
	for _, k := range j.lib.kinds.Kinds() {
		r, ok := all[k.Name]
		if !ok {
			continue
		}
		for _, f := range fieldsOf(k) {
			for _, op := range operators(f) {
				if n++; !f.Filter || n%testkit.Rounds(40, 1) != 0 {
					continue
				}
				doc := rapid.Custom(func(rt *rapid.T) string {
					d := &draft{t: rt, lib: j.lib, vars: map[string]any{}, used: used, plain: true}
					m := d.comparison(k, f, op)
					return r.open + d.print(typed{"", obj{m}}, "") + r.close
				}).Example(n)
				if diff := j.compare(t, s, ctx, doc, nil); diff != "" {
					t.Fatal(diff)
				}
			}
		}
	}
}
