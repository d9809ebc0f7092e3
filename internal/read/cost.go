package read

import (
	"encoding/json"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
)

// Limits of one request. They are checked on the parsed document before anything else looks at
// it, in time linear in the document: fragments are counted once and multiplied.
const (
	MaxTokens    = 10_000
	maxDepth     = 15     // fields within fields, through fragments
	maxFragments = 6      // fragments within fragments
	maxRoots     = 20     // fields of a query
	maxMutations = 10     // fields of a mutation
	maxFields    = 1_000  // fields after all fragments are written out
	maxCost      = 50_000 // rows × fields that an answer can have at most
	maxInput     = 500    // values in all arguments and variables
	maxNesting   = 12     // objects within objects in an argument or variable
)

func tooCostly(vi, en string, args ...any) *fault.Error {
	return fault.Newf(fault.TooCostly, vi, en, args...)
}

// weight is what a selection can cost.
type weight struct {
	depth, fields, cost, fragments int
}

type walker struct {
	doc   *ast.QueryDocument
	vars  map[string]any
	memo  map[string]weight
	stack map[string]bool
}

// Cost refuses a document that asks for more than one request may. Field names are not known
// here: a field with first or last, or with nodes or edges below it, counts as a list.
func Cost(doc *ast.QueryDocument, operation string, vars map[string]any) error {
	op := doc.Operations.ForName(operation)
	if op == nil {
		return nil // the executor says what is wrong with it
	}
	if n, d := size(vars, 0); n > maxInput*4 || d > maxNesting {
		return tooCostly("Biến quá lớn hoặc lồng quá sâu.", "The variables are too many or nested too deeply.")
	}
	w := &walker{doc: doc, vars: vars, memo: map[string]weight{}, stack: map[string]bool{}}
	total, err := w.set(op.SelectionSet)
	if err != nil {
		return err
	}
	roots, limit := total.fields, maxRoots
	if op.Operation == ast.Mutation {
		limit = maxMutations
	}
	roots = w.roots(op.SelectionSet, 0)
	if roots > limit {
		return tooCostly("Yêu cầu có quá %d trường gốc.", "The request has more than %d root fields.", limit)
	}
	return total.check()
}

func (t weight) check() error {
	switch {
	case t.depth > maxDepth:
		return tooCostly("Yêu cầu lồng sâu quá %d mức.", "The request is nested deeper than %d levels.", maxDepth)
	case t.fragments > maxFragments:
		return tooCostly("Các mảnh (fragment) lồng nhau quá %d mức.", "Fragments are nested deeper than %d levels.", maxFragments)
	case t.fields > maxFields:
		return tooCostly("Yêu cầu có quá %d trường.", "The request has more than %d fields.", maxFields)
	case t.cost > maxCost:
		return tooCostly("Yêu cầu có thể trả về quá nhiều dòng; hãy giảm first.", "The request may return too many rows; lower first.")
	}
	return nil
}

func (w *walker) roots(set ast.SelectionSet, depth int) int {
	n := 0
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			n++
		case *ast.InlineFragment:
			n += w.roots(s.SelectionSet, depth)
		case *ast.FragmentSpread:
			if f := w.doc.Fragments.ForName(s.Name); f != nil && depth <= maxFragments {
				n += w.roots(f.SelectionSet, depth+1)
			}
		}
		if n > maxFields {
			return n
		}
	}
	return n
}

func (w *walker) set(set ast.SelectionSet) (weight, error) {
	var t weight
	for _, s := range set {
		var x weight
		var err error
		var directives ast.DirectiveList
		switch s := s.(type) {
		case *ast.Field:
			directives = s.Directives
			x, err = w.field(s)
		case *ast.InlineFragment:
			directives = s.Directives
			x, err = w.set(s.SelectionSet)
		case *ast.FragmentSpread:
			directives = s.Directives
			x, err = w.fragment(s.Name)
		}
		if err != nil {
			return t, err
		}
		if len(directives) > 4 {
			return t, tooCostly("Quá nhiều chỉ thị (directive).", "Too many directives.")
		}
		t = weight{max(t.depth, x.depth), t.fields + x.fields, t.cost + x.cost, max(t.fragments, x.fragments)}
		if err := t.check(); err != nil {
			return t, err
		}
	}
	return t, nil
}

func (w *walker) fragment(name string) (weight, error) {
	if t, ok := w.memo[name]; ok {
		return t, nil
	}
	f := w.doc.Fragments.ForName(name)
	if f == nil {
		return weight{}, nil // validation names it
	}
	if w.stack[name] {
		return weight{}, tooCostly("Các mảnh (fragment) gọi vòng tròn.", "Fragments call each other in a circle.")
	}
	w.stack[name] = true
	t, err := w.set(f.SelectionSet)
	delete(w.stack, name)
	if err != nil {
		return t, err
	}
	t.fragments++
	w.memo[name] = t
	return t, t.check()
}

func (w *walker) field(f *ast.Field) (weight, error) {
	t, err := w.set(f.SelectionSet)
	if err != nil {
		return t, err
	}
	rows := 1
	for _, a := range f.Arguments {
		if n, d := w.value(a.Value, 0); n > maxInput || d > maxNesting {
			return t, tooCostly("Tham số %s quá lớn hoặc lồng quá sâu.", "The argument %s is too large or nested too deeply.", a.Name)
		}
		if a.Name == "first" || a.Name == "last" {
			rows = max(rows, w.rows(a.Value))
		}
	}
	if rows == 1 && isList(f) {
		rows = catalog.DefaultPage
	}
	t.depth++
	t.fields++
	t.cost = 1 + rows*t.cost
	return t, t.check()
}

// isList tells a connection by what is asked of it.
func isList(f *ast.Field) bool {
	for _, s := range f.SelectionSet {
		switch s := s.(type) {
		case *ast.Field:
			if s.Name == "nodes" || s.Name == "edges" {
				return true
			}
		default:
			return true // a fragment may ask for rows: count it as if it did
		}
	}
	return false
}

func (w *walker) rows(v *ast.Value) int {
	value, err := v.Value(w.vars)
	if err != nil || value == nil {
		return catalog.DefaultPage
	}
	n, err := whole(input{}, value)
	switch {
	case err != nil:
		return catalog.MaxPage
	case n < 0 || n > catalog.MaxPage:
		return catalog.MaxPage // refused later, with its place
	}
	return int(n)
}

func (w *walker) value(v *ast.Value, depth int) (n, deepest int) {
	if v == nil || depth > maxNesting {
		return 1, depth
	}
	n, deepest = 1, depth
	for _, c := range v.Children {
		m, d := w.value(c.Value, depth+1)
		n, deepest = n+m, max(deepest, d)
		if n > maxInput || deepest > maxNesting {
			return n, deepest
		}
	}
	return n, deepest
}

func size(v any, depth int) (n, deepest int) {
	n, deepest = 1, depth
	if depth > maxNesting {
		return n, depth
	}
	step := func(x any) {
		m, d := size(x, depth+1)
		n, deepest = n+m, max(deepest, d)
	}
	switch v := v.(type) {
	case map[string]any:
		for _, x := range v {
			step(x)
		}
	case []any:
		for _, x := range v {
			step(x)
		}
	case json.Number:
		if len(v) > 40 {
			n = maxInput * 4
		}
	}
	return n, deepest
}
