package walk_test

import (
	"fmt"
	"strings"

	"github.com/lantoa/lantoa/internal/testkit"
)

// searches asks by words that only hidden rows hold, and in every order, since an order by how
// rare a word is would tell of other units' texts.
func (v *values) searches() *group {
	g := &group{name: "T16 a search finds what is shown, in an order that knows no other rows"}
	for _, where := range keys(v.a.wheres) {
		at := v.a.wheres[where]
		for _, f := range v.a.s.Types[where].Fields {
			t := v.a.s.Types[f.Type.Name()]
			if !isFilter(t) || t.Fields.ForName("search") == nil {
				continue
			}
			kind := strings.TrimSuffix(where, "Where")
			for _, word := range []string{testkit.Canary("snv"), "canary", "khac", "so cu", "tap huan", "%", "_", "a"} {
				c := fmt.Sprintf("%s:{search:%q}", f.Name, word)
				g.one("{" + shown(at, c) + "}")
				if at.open == "" {
					for _, o := range v.a.orderings(kind) {
						g.one("{" + at.field("first:50,orderBy:"+o, c, "nodes{id}") + "}")
					}
				}
			}
		}
	}
	return g
}

// aliases asks one list several times in one document, with conditions that differ.
func (v *values) aliases() *group {
	g := &group{name: "T3 each alias of a field is answered alone"}
	for _, kind := range keys(v.a.roots) {
		at := v.a.roots[kind]
		var fields []string
		for _, args := range []string{"", "(first:2)", "(last:2)", "(where:{not:{}})", "(where:{id:{in:[]}})"} {
			fields = append(fields, at.root(args+"{totalCount nodes{id}}"))
		}
		g.many(fields)
	}
	return g
}

// others are the fields of Query beside lists and statistics.
func (v *values) others() *group {
	g := &group{name: "T1 who is asking is told of themselves", each: true}
	inside := "{user{" + v.a.scalars("User") + "} unit{" + v.a.scalars("Unit") + "} seats{" + v.a.scalars("Seat") + "} " + v.a.scalars("Viewer") + "}"
	g.one("{viewer" + inside + "}")
	for _, p := range v.a.byID {
		g.one(p.open + p.close)
	}
	return g
}
