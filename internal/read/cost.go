package read

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
)

// Limits of one request. They are checked on the parsed document before anything else looks at
// it, in time linear in the document: fragments are counted once and multiplied.
const (
	MaxTokens     = 10_000
	MaxDocument   = 64 << 10 // bytes of its text; long values belong into variables
	maxAliases    = 100      // fields with a name of the client's choice, after all fragments are written out
	maxDepth      = 15       // fields within fields, through fragments
	maxFragments  = 6        // fragments within fragments
	maxRoots      = 20       // fields of a query
	maxMutations  = 10       // fields of a mutation
	maxFields     = 1_000    // fields after all fragments are written out
	maxCost       = 50_000   // rows × fields that an answer can have at most
	maxInput      = 500      // values in all arguments and variables
	maxNesting    = 12       // objects within objects in an argument or variable
	maxDirectives = 4        // at one place
	maxSpread     = 5_000    // fields of all fragments, each written out
	maxPairs      = 5_000    // pairs of fields that validation compares
	maxOperations = 10       // in one document, with its fragments that no operation uses
	maxMeta       = 1        // lists of members within lists of members, in a question about the schema
	maxMetaFields = 300      // fields of all questions about the schema; the usual one has about 220
	statRows      = 200      // groups that a statistic is reckoned with; most are of a few states or units
	countCost     = 20       // what a totalCount counts for
)

func tooCostly(vi, en string, args ...any) *fault.Error {
	return fault.Newf(fault.TooCostly, vi, en, args...)
}

// weight is what a selection can cost.
type weight struct {
	depth, fields, cost, fragments int
	aliases                        int
	top                            int  // fields of the selection itself, through fragments
	list                           bool // nodes or edges are asked for: the field above is a list
	meta                           int  // lists of members of types, within each other
}

type walker struct {
	kinds *catalog.Catalogue
	doc   *ast.QueryDocument
	vars  map[string]any
	memo  map[string]weight
	stack map[string]bool

	unsound string // characters that no value in the document may hold
	varied  bool   // a variable decides how much is asked for
}

// Weigh refuses a document that asks for more than one request may. Field names are not known here,
// but those of the modules' statistics: a field with first or last, or with nodes or edges below it,
// counts as a list. What no operation uses is weighed too, because validation will look at it. same
// tells that the verdict on a query holds for all variables of which Few lets each pass.
func Weigh(kinds *catalog.Catalogue, doc *ast.QueryDocument, operation string, vars map[string]any) (same bool, err error) {
	op := doc.Operations.ForName(operation)
	if op == nil {
		if len(doc.Operations) == 0 {
			return false, nil // the executor says what is wrong with it
		}
		op = doc.Operations[0] // the same, after validation
	}
	if err := Few(vars); err != nil {
		return false, err
	}
	changes := op.Operation == ast.Mutation
	if changes && nul(vars) { // what is only read is refused at its place
		return false, fault.New(fault.BadInput, "Biến có ký tự không hợp lệ.", "The variables hold a character that is not allowed.")
	}
	w := &walker{kinds: kinds, doc: doc, vars: vars, unsound: "\uFFFD", memo: map[string]weight{}, stack: map[string]bool{}}
	if changes {
		w.unsound += "\x00"
	}
	if err := w.around(op); err != nil {
		return false, err
	}
	total, err := w.set(op.SelectionSet, nil)
	if err != nil {
		return false, err
	}
	limit := maxRoots
	if changes {
		limit = maxMutations
	}
	if total.top > limit {
		return false, tooCostly("Yêu cầu có quá %d trường gốc.", "The request has more than %d root fields.", limit)
	}
	sets := []ast.SelectionSet{}
	for _, o := range doc.Operations {
		sets = append(sets, o.SelectionSet)
	}
	for _, f := range doc.Fragments {
		sets = append(sets, f.SelectionSet)
	}
	for _, s := range sets {
		r := repeats{doc: doc, ids: map[spot]int{}, times: []int{0}}
		if r.walk(s, 0); r.pairs > maxPairs {
			return false, tooCostly("Yêu cầu lặp lại một trường quá nhiều lần.", "The request repeats a field too often.")
		}
	}
	return !changes && !w.varied, nil
}

// Few refuses variables that are too many or nested too deeply.
func Few(vars map[string]any) error {
	if n, d := size(vars, 0); n > maxInput*4 || d > maxNesting {
		return tooCostly("Biến quá lớn hoặc lồng quá sâu.", "The variables are too many or nested too deeply.")
	}
	return nil
}

// around weighs what of the document the chosen operation does not ask for.
func (w *walker) around(chosen *ast.OperationDefinition) error {
	if len(w.doc.Operations) > maxOperations {
		return tooCostly("Tài liệu có quá %d thao tác.", "The document has more than %d operations.", maxOperations)
	}
	total, spread := weight{}, 0
	for _, op := range w.doc.Operations {
		places := []ast.DirectiveList{op.Directives}
		for _, v := range op.VariableDefinitions {
			places = append(places, v.Directives)
			if err := w.argument(v.Variable, v.DefaultValue); err != nil {
				return err
			}
		}
		if err := few(places...); err != nil {
			return err
		}
		if op == chosen {
			continue
		}
		t, err := w.set(op.SelectionSet, nil)
		if err != nil {
			return err
		}
		total.fields += t.fields
	}
	for _, f := range w.doc.Fragments {
		if err := few(f.Directives); err != nil {
			return err
		}
		t, err := w.fragment(f.Name)
		if err != nil {
			return err
		}
		if spread += t.fields; spread > maxSpread {
			return tooCostly("Các mảnh (fragment) có quá nhiều trường.", "The fragments have too many fields.")
		}
	}
	return total.check()
}

func few(places ...ast.DirectiveList) error {
	for _, list := range places {
		if len(list) > maxDirectives {
			return tooCostly("Quá nhiều chỉ thị (directive).", "Too many directives.")
		}
		if list.ForName("defer") != nil {
			return fault.New(fault.BadInput, "Không nhận @defer.", "@defer is not taken.")
		}
	}
	return nil
}

func (t weight) check() error {
	switch {
	case t.depth > maxDepth:
		return tooCostly("Yêu cầu lồng sâu quá %d mức.", "The request is nested deeper than %d levels.", maxDepth)
	case t.fragments > maxFragments:
		return tooCostly("Các mảnh (fragment) lồng nhau quá %d mức.", "Fragments are nested deeper than %d levels.", maxFragments)
	case t.fields > maxFields:
		return tooCostly("Yêu cầu có quá %d trường.", "The request has more than %d fields.", maxFields)
	case t.aliases > maxAliases:
		return tooCostly("Yêu cầu có quá %d bí danh (alias).", "The request has more than %d aliases.", maxAliases)
	case t.cost > maxCost:
		return tooCostly("Yêu cầu có thể trả về quá nhiều dòng; hãy giảm first.", "The request may return too many rows; lower first.")
	}
	return nil
}

// set weighs a selection; of a module's root object in says which.
func (w *walker) set(set ast.SelectionSet, in *catalog.Space) (weight, error) {
	var t weight
	for _, s := range set {
		var x weight
		var err error
		var directives ast.DirectiveList
		switch s := s.(type) {
		case *ast.Field:
			directives = s.Directives
			x, err = w.field(s, in)
		case *ast.InlineFragment:
			directives = s.Directives
			x, err = w.set(s.SelectionSet, in)
		case *ast.FragmentSpread:
			directives = s.Directives
			x, err = w.fragment(s.Name)
		}
		if err == nil {
			err = few(directives)
		}
		if err != nil {
			return t, err
		}
		t = t.plus(x)
		if err := t.check(); err != nil {
			return t, err
		}
	}
	return t, nil
}

func (t weight) plus(x weight) weight {
	return weight{
		depth: max(t.depth, x.depth), fields: t.fields + x.fields, cost: t.cost + x.cost, fragments: max(t.fragments, x.fragments),
		aliases: t.aliases + x.aliases, top: t.top + x.top, list: t.list || x.list, meta: max(t.meta, x.meta),
	}
}

func (w *walker) fragment(name string) (weight, error) {
	if t, ok := w.memo[name]; ok {
		return t, nil
	}
	f := w.doc.Fragments.ForName(name)
	if f == nil {
		return weight{fields: 1, cost: 1, top: 1}, nil // validation names it
	}
	if w.stack[name] {
		return weight{}, tooCostly("Các mảnh (fragment) gọi vòng tròn.", "Fragments call each other in a circle.")
	}
	w.stack[name] = true
	t, err := w.set(f.SelectionSet, w.kinds.SpaceOf(f.TypeCondition))
	delete(w.stack, name)
	if err != nil {
		return t, err
	}
	t.fragments++
	w.memo[name] = t
	return t, t.check()
}

func (w *walker) field(f *ast.Field, in *catalog.Space) (weight, error) {
	t, err := w.set(f.SelectionSet, w.kinds.Space(f.Name))
	if err != nil {
		return t, err
	}
	rows := 1
	for _, a := range f.Arguments {
		if err := w.argument(a.Name, a.Value); err != nil {
			return t, err
		}
		switch a.Name {
		case "first", "last":
			rows = max(rows, w.rows(a.Value))
		case "ids":
			rows = max(rows, w.length(a.Value))
		}
	}
	if rows == 1 && t.list {
		rows = catalog.DefaultPage
	}
	switch {
	case strings.HasSuffix(f.Name, "Stats"), in.Statistic(f.Name) != nil:
		rows = statRows
	case f.Name == "totalCount":
		t.cost += countCost
	case f.Name == "__schema" || f.Name == "__type":
		if t.meta > maxMeta || t.fields > maxMetaFields {
			return t, tooCostly("Câu hỏi về lược đồ quá lớn.", "The question about the schema is too large.")
		}
	}
	out := weight{depth: t.depth + 1, fields: t.fields + 1, cost: 1 + rows*t.cost, fragments: t.fragments, aliases: t.aliases, top: 1, meta: t.meta}
	if f.Alias != f.Name {
		out.aliases++
	}
	switch f.Name {
	case "nodes", "edges":
		out.list = true
	case "fields", "inputFields", "interfaces", "possibleTypes":
		out.meta++
	}
	return out, out.check()
}

// length is how many elements a list argument has.
func (w *walker) length(v *ast.Value) int {
	w.varied = w.varied || v.Kind == ast.Variable
	value, err := v.Value(w.vars)
	items, ok := value.([]any)
	if err != nil || !ok {
		return 1
	}
	return min(len(items), catalog.MaxPage)
}

func (w *walker) rows(v *ast.Value) int {
	w.varied = w.varied || v.Kind == ast.Variable
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

// argument looks at a value that stands in the document.
func (w *walker) argument(name string, v *ast.Value) error {
	n, d, sound := w.value(v, 0)
	switch {
	case n > maxInput || d > maxNesting:
		return tooCostly("Tham số %s quá lớn hoặc lồng quá sâu.", "The argument %s is too large or nested too deeply.", name)
	case !sound:
		return fault.Newf(fault.BadInput, "Tham số %s có ký tự không hợp lệ.", "The argument %s holds a character that is not allowed.", name)
	}
	return nil
}

// value counts a value; it is not sound if it holds the mark that the parser puts where it could
// not read a character, or, in a change, a NUL, which PostgreSQL cannot store.
func (w *walker) value(v *ast.Value, depth int) (n, deepest int, sound bool) {
	if v == nil || depth > maxNesting {
		return 1, depth, true
	}
	n, deepest, sound = 1, depth, !strings.ContainsAny(v.Raw, w.unsound)
	for _, c := range v.Children {
		m, d, s := w.value(c.Value, depth+1)
		n, deepest, sound = n+m, max(deepest, d), sound && s
		if n > maxInput || deepest > maxNesting {
			return n, deepest, sound
		}
	}
	return n, deepest, sound
}

// nul tells whether a variable, or a name in it, holds a NUL.
func nul(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.ContainsRune(v, 0)
	case map[string]any:
		for name, x := range v {
			if strings.ContainsRune(name, 0) || nul(x) {
				return true
			}
		}
	case []any:
		return slices.ContainsFunc(v, nul)
	}
	return false
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
