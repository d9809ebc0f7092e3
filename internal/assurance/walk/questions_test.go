package walk_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/testkit"
)

// group is the questions of one attack.
type group struct {
	name string // begins with the id of the case
	each bool   // in the full half every role asks; else some do, in turn, beside the one with all roles
	docs []string
	n    int // questions in the documents; several stand in one
}

// questions are all reads of the walk.
func (v *values) questions() []*group {
	seed := rand.New(rand.NewPCG(3, 2022)) // which sample the quick half asks, the same on every run
	all := []*group{
		v.lists(), v.references(), v.conditions("T5 a condition finds no row that is not shown", false),
		v.conditions("T6 a negated condition counts no row that is not shown", true),
		v.quantified(), v.nested(seed), v.orders(), v.statistics(seed), v.searches(), v.aliases(), v.others(),
	}
	for _, g := range all {
		for i, doc := range g.docs {
			g.docs[i] = fill(doc, v.own)
		}
	}
	return all
}

func (g *group) one(doc string) { g.docs, g.n = append(g.docs, doc), g.n+1 }

// many puts root fields together, ten in a document, each answered alone.
func (g *group) many(fields []string) {
	const together = 10
	g.n += len(fields)
	for len(fields) > 0 {
		n := min(together, len(fields))
		var b strings.Builder
		b.WriteByte('{')
		for i, f := range fields[:n] {
			fmt.Fprintf(&b, "a%d:%s ", i, f)
		}
		b.WriteByte('}')
		g.docs, fields = append(g.docs, b.String()), fields[n:]
	}
}

// lists shows all fields of every kind, and pages from both ends of every list.
func (v *values) lists() *group {
	g := &group{name: "T2 a list shows what its asker sees, with any filter", each: true}
	for _, kind := range keys(v.a.lists) {
		at := v.a.lists[kind]
		for _, args := range []string{"(first:50)", "(last:3)", "(first:30,where:{})", "(first:30,where:{or:[{not:{}},{}]})", "(first:0)"} {
			g.one(at.open + args + v.a.page(kind, v.a.scalars(kind)) + at.close)
		}
	}
	for _, kind := range keys(v.a.objects) {
		if at := v.a.objects[kind]; kind != "Query" {
			s := v.a.scalars(kind)
			for _, f := range v.a.s.Types[kind].Fields { // what is no row of its own
				if t := v.a.s.Types[f.Type.Name()]; t.Kind == ast.Object && !v.a.isKind(kind) && !v.a.isKind(t.Name) && len(f.Arguments) == 0 && v.a.rowsOf(t) == "" {
					s += " " + f.Name + "{" + v.a.scalars(t.Name) + "}"
				}
			}
			if s != "__typename" {
				g.one(at.open + s + at.close)
			}
		}
	}
	return g
}

// references goes from every kind through each of its references, one and many, to all fields of
// what is there.
func (v *values) references() *group {
	g := &group{name: "T4 a reference leads to no row that is not shown", each: true}
	for _, kind := range keys(v.a.objects) {
		if !v.a.isKind(kind) {
			continue
		}
		at := v.a.objects[kind]
		for _, f := range v.a.s.Types[kind].Fields {
			t := v.a.s.Types[f.Type.Name()]
			switch rows := v.a.rowsOf(t); {
			case rows != "":
				where := "where:{not:{id:{in:[]}}}"
				g.one(at.open + "id " + f.Name + "(first:3," + where + ")" + v.a.page(rows, v.a.scalars(rows)) + at.close)
				g.one(at.open + "id " + f.Name + "(last:2)" + v.a.page(rows, v.a.scalars(rows)) + at.close)
				for _, o := range v.a.orderings(rows) {
					g.one(at.open + "id " + f.Name + "(first:9,orderBy:" + o + "){nodes{id}}" + at.close)
				}
			case t.Kind == ast.Object:
				inner := v.a.scalars(t.Name)
				for _, f2 := range t.Fields { // one step further
					if t2 := v.a.s.Types[f2.Type.Name()]; t2.Kind == ast.Object && v.a.rowsOf(t2) == "" {
						inner += " " + f2.Name + "{" + v.a.scalars(t2.Name) + "}"
					}
				}
				g.one(at.open + "id " + f.Name + "{" + inner + "}" + at.close)
			}
		}
	}
	return g
}

// orderings are the values of orderBy of a kind's lists.
func (a *atlas) orderings(rows string) []string {
	var out []string
	def := a.s.Types[rows+"OrderField"]
	if def == nil {
		return nil
	}
	for _, f := range def.EnumValues {
		for _, d := range a.s.Types["OrderDirection"].EnumValues {
			out = append(out, "{field:"+f.Name+",direction:"+d.Name+"}")
		}
	}
	return out
}

func counted(c condition, inner string) string {
	return c.field("first:100", inner, "totalCount")
}

func shown(c condition, inner string) string {
	return c.field("first:60", inner, "totalCount nodes{id}")
}

// field is a root field that lists under the condition.
func (c condition) field(args, inner, selection string) string {
	doc := c.list.open + "(" + args + ",where:{" + c.open + inner + c.close + "}){" + selection + "}" + c.list.close
	return doc[1 : len(doc)-1]
}

// conditions asks every operator of every field, plain or negated.
func (v *values) conditions(name string, negated bool) *group {
	g := &group{name: name}
	var fields []string
	for _, where := range keys(v.a.wheres) {
		at := v.a.wheres[where]
		for i, c := range v.comparisons(where) {
			if !negated {
				if i%3 == 0 || testkit.Full() {
					fields = append(fields, shown(at, c))
				} else {
					fields = append(fields, counted(at, c))
				}
				if i == 0 || testkit.Full() {
					fields = append(fields, shown(at, "and:[{"+c+"},{or:[{"+c+"},{id:{in:[]}}]}]"))
				}
				continue
			}
			fields = append(fields, counted(at, "not:{"+c+"}"))
			if testkit.Full() {
				fields = append(fields, shown(at, "or:[{not:{and:[{"+c+"}]}},{not:{not:{"+c+"}}}]"), shown(at, "and:[{not:{"+c+"}},{not:{or:[{"+c+"}]}}]"))
			}
		}
	}
	g.many(fields)
	return g
}

// quantified asks every reference with nothing, anything and no row inside.
func (v *values) quantified() *group {
	g := &group{name: "T6 whether there is a referenced row is asked of what is shown"}
	var fields []string
	for _, where := range keys(v.a.wheres) {
		at := v.a.wheres[where]
		for _, f := range v.a.s.Types[where].Fields {
			t := v.a.s.Types[f.Type.Name()]
			insides := []string{"{}", "{not:{}}", "{id:{in:[]}}"}
			if !testkit.Full() {
				insides = insides[len(fields)%3:][:1]
			}
			for _, inside := range insides {
				switch {
				case isWhere(t) && f.Type.Elem == nil:
					fields = append(fields, counted(at, f.Name+":"+inside), counted(at, "not:{"+f.Name+":"+inside+"}"))
				case isQuantified(t):
					for _, q := range t.Fields {
						fields = append(fields, counted(at, f.Name+":{"+q.Name+":"+inside+"}"), counted(at, "not:{"+f.Name+":{"+q.Name+":"+inside+"}}"))
					}
				}
			}
		}
	}
	g.many(fields)
	return g
}

// nested asks, through every reference of every list's conditions, every operator of every field
// of what it leads to; the quick half asks one of them for each reference and quantifier.
func (v *values) nested(seed *rand.Rand) *group {
	g := &group{name: "T5 a condition within a condition finds no row that is not shown, T6 nor does its negation"}
	var fields []string
	for _, where := range keys(v.a.wheres) {
		at := v.a.wheres[where]
		if testkit.Full() && at.open != "" {
			continue // two steps from a root list; those of more are in the sample
		}
		for _, f := range v.a.s.Types[where].Fields {
			t := v.a.s.Types[f.Type.Name()]
			var steps [][2]string
			target := f.Type.Name()
			switch {
			case isWhere(t) && !slices.Contains([]string{"and", "or", "not"}, f.Name):
				steps = append(steps, [2]string{f.Name + ":{", "}"})
			case isQuantified(t):
				for _, q := range t.Fields {
					steps = append(steps, [2]string{f.Name + ":{" + q.Name + ":{", "}}"})
				}
				target = t.Fields[0].Type.Name()
			}
			for _, step := range steps {
				all := v.comparisons(target)
				if !testkit.Full() {
					all = []string{all[seed.IntN(len(all))]}
				}
				for i, c := range all {
					forms := []string{step[0] + c + step[1], "not:{" + step[0] + c + step[1] + "}", step[0] + "not:{" + c + "}" + step[1]}
					if !testkit.Full() {
						forms = forms[:2]
					}
					for _, form := range forms {
						if i%7 == 0 && testkit.Full() {
							fields = append(fields, shown(at, form))
						} else {
							fields = append(fields, counted(at, form))
						}
					}
				}
			}
		}
	}
	g.many(fields)
	return g
}

// orders asks every order of every list both ways, from both ends.
func (v *values) orders() *group {
	g := &group{name: "T7 an order is of what is shown", each: true}
	for _, kind := range keys(v.a.lists) {
		at := v.a.lists[kind]
		for _, o := range v.a.orderings(kind) {
			for _, end := range []string{"first", "last"} {
				g.one(at.open + "(" + end + ":100,orderBy:" + o + "){nodes{id} edges{cursor} pageInfo{" + v.a.scalars("PageInfo") + "}}" + at.close)
			}
		}
	}
	return g
}

// statistics asks every grouping, every pair of them (in the quick half some), and statistics
// under conditions.
func (v *values) statistics(seed *rand.Rand) *group {
	g := &group{name: "T8 counts and statistics are of what is shown"}
	for _, f := range v.a.stats {
		by := v.a.groupings(f.FieldDefinition)
		all := v.a.keyed(f.Type.Name())
		one := func(field string) { g.one("{" + f.in.root(field) + "}") }
		one(f.Name + all)
		where := f.Arguments.ForName("where").Type.Name()
		anything := "where:{not:{id:{in:[]}}}"
		if !isWhere(v.a.s.Types[where]) { // figures, which are asked for by what they are grouped by
			anything = "where:{unit:{not:{id:{in:[]}}}}"
		}
		for i, x := range by {
			one(f.Name + "(groupBy:[" + x + "])" + all)
			for j, y := range by[i+1:] {
				if testkit.Full() || seed.IntN(12) == 0 {
					one(f.Name + "(groupBy:[" + x + "," + y + "])" + all)
					one(f.Name + "(groupBy:[" + by[(i+j)%len(by)] + "," + y + "]," + anything + ")" + all)
				}
			}
		}
		cs := v.comparisons(where)
		if !testkit.Full() && isWhere(v.a.s.Types[where]) {
			cs = []string{cs[seed.IntN(len(cs))]}
		}
		var fields []string
		for _, c := range cs {
			fields = append(fields, f.in.root(f.Name+"(where:{"+c+"}){count}"))
			switch {
			case len(by) == 0 || !isWhere(v.a.s.Types[where]):
				fields = append(fields, f.in.root(f.Name+"(where:{"+c+",unit:{not:{"+v.comparisons("UnitWhere")[0]+"}}}){count}"))
			default:
				fields = append(fields, f.in.root(f.Name+"(groupBy:["+by[seed.IntN(len(by))]+"],where:{not:{"+c+"}}){count}"))
			}
		}
		g.many(fields)
	}
	return g
}
