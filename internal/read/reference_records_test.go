package read_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// space draws what is asked under the root field of a module, of the kind first.
func (d *draft) space(k *catalog.Kind) string {
	sp := d.lib.kinds.Space(k.Space)
	var b strings.Builder
	b.WriteString(k.Space + d.directive() + "{__typename ")
	for range 1 + d.one(10)/7 {
		alias := d.name("s") + ":"
		switch how := d.one(20); {
		case how < 10:
			b.WriteString(alias + d.connection(k, k.List, listPath(k), 3, 1))
		case how < 15:
			b.WriteString(alias + d.stats(k))
		case how < 17:
			b.WriteString(alias + k.One + "(id:" + d.print(d.id(k), "ID!") + ")" + d.directive() + "{" + d.object(k, 2, 1, false) + "}")
		default:
			b.WriteString(alias + d.declared(sp))
		}
		b.WriteByte(' ')
		k = drawn(d, sp.Kinds...)
	}
	return b.String() + "}"
}

// declared asks for a statistic that the module declares.
func (d *draft) declared(sp *catalog.Space) string {
	st := &sp.Statistics[d.one(len(sp.Statistics))]
	k := d.lib.kinds.Kind(catalog.TypeName(sp.Name, st.Kind))
	d.use("statistic", sp.Type, st.Name)
	var args, keys []string
	for _, g := range k.Groups() {
		switch {
		case !slices.ContainsFunc(declaredGroups(k, st), func(x catalog.Group) bool { return x.Key == g.Key }) && !d.chance(10):
		case g.Field != nil:
			keys = append(keys, g.Key+d.directive())
		default:
			keys = append(keys, g.Ref.Name+"{"+d.object(d.lib.kinds.Kind(g.Ref.Target), 1, 200, false)+"}")
		}
	}
	if d.chance(50) {
		args = append(args, d.among(k))
	}
	return st.Name + d.figures(k, args, keys)
}

// among draws the argument where of a statistic. Of figures whose rows are not shown it takes what
// they are grouped by alone.
func (d *draft) among(k *catalog.Kind) string {
	if k.Figures == nil {
		return "where:" + d.print(typed{k.Name + "Where", d.where(k, 2, 11, 0)}, k.Name+"Where")
	}
	var out obj
	for i := range k.Fields {
		f := k.Fields[i]
		by := slices.ContainsFunc(k.Groups(), func(g catalog.Group) bool { return g.Field != nil && g.Part != catalog.Each && g.Field.Name == f.Name })
		if by && d.chance(40) {
			out = append(out, d.comparison(k, f, operators(f)...))
		}
	}
	if d.chance(40) {
		out = append(out, member{"unit", typed{"UnitWhere", d.where(d.lib.kinds.Kind("Unit"), 2, 9, 0)}})
	}
	return "where:" + d.print(typed{k.Name + "FiguresWhere", out}, k.Name+"FiguresWhere")
}

// written are the kinds of modules whose rows a test writes anew, with their manifests.
func (l *library) written(f func(k *catalog.Kind, m *manifest.Kind)) {
	for _, k := range l.kinds.Kinds() {
		if m, _ := declared(l.kinds, k.Name); m != nil {
			f(k, m)
		}
	}
}

// rewrite gives a record another body, unit or tie, with everything that follows from them.
func rewrite(ctx context.Context, tx *txn.Tx, w *testkit.World, kind string, row record, unit uuid.UUID, part *uuid.UUID, body map[string]any) error {
	u := tx.Record.UpdateOneID(uuid.MustParse(row.id())).SetUnitID(unit)
	if id := row.id(); id[0]%3 == 0 { // a succession brought it
		u.SetUnitThenID(w.Units["so-cu-a"])
	}
	if err := testkit.SetColumns(u.Mutation(), w.Columns(kind, unit, part, body)); err != nil {
		return err
	}
	return u.Exec(ctx)
}

// scatterRecords gives every record of a module a body of chance: each field with a value that ties
// with others', a hard one, or none; and a unit and an assignment of chance.
func scatterRecords(t testing.TB, w *testkit.World) {
	t.Helper()
	l := newLibrary(t, w)
	r := rand.New(rand.NewPCG(2022, 12))
	testkit.Must(t, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
		var failed error
		l.written(func(k *catalog.Kind, m *manifest.Kind) {
			for _, row := range l.rows[k.Name] {
				body := map[string]any{}
				for i := range m.Fields {
					f := &m.Fields[i]
					if !f.Required && r.IntN(3) == 0 && (m.States == nil || m.States.Field != f.Name) {
						continue
					}
					body[f.StorageKey()] = scatteredValue(l, f, r)
				}
				unit := uuid.MustParse(l.rows["Unit"][r.IntN(len(l.rows["Unit"]))].id())
				var part *uuid.UUID
				if m.Tied && r.IntN(2) == 0 {
					part = w.Part(r.IntN(1000))
				}
				if err := rewrite(ctx, tx, w, k.Name, row, unit, part, body); err != nil && failed == nil {
					failed = fmt.Errorf("%s %v: %w", k.Name, body, err)
				}
			}
		})
		return failed
	}))
}

// scatteredValue draws a value as a body holds it.
func scatteredValue(l *library, f *manifest.Field, r *rand.Rand) any {
	one := func() any {
		switch f.Type {
		case manifest.TextType, manifest.LongText:
			words := append(hard(), "Luật", "Luật Đất đai", "luật đất đai")
			return words[r.IntN(len(words))]
		case manifest.Integer:
			return r.IntN(5) * 25
		case manifest.BigInteger, manifest.Money:
			return fmt.Sprint([]int64{0, 5, -3, 9_007_199_254_740_993}[r.IntN(4)])
		case manifest.Decimal:
			return parts(int64(r.IntN(7)*25-50), f.Scale).FloatString(f.Scale)
		case manifest.Date:
			return fmt.Sprintf("202%d-%02d-%02d", 1+r.IntN(2), 1+r.IntN(12), []int{1, 8, 28}[r.IntN(3)])
		case manifest.Instant: // around midnight in Vietnam, at the turn of months, quarters and years
			return clock.At(time.Date(2021, time.Month(1+r.IntN(14)), 1, 0, 0, 0, 0, clock.Zone).Add(time.Duration(r.IntN(3)-1) * time.Microsecond)).String()
		case manifest.Boolean:
			return r.IntN(2) == 0
		case manifest.EnumType:
			name := catalog.TypeName("library", f.Enum)
			if core, ok := strings.CutPrefix(f.Enum, "core."); ok {
				name = core
			}
			all := l.enumValues(name)
			return all[r.IntN(len(all))]
		case manifest.ReferenceType:
			k := l.kinds.Kind(catalog.Target("library", f.Ref))
			return k.EncodeID(uuid.MustParse(l.rows[k.Name][r.IntN(len(l.rows[k.Name]))].id()))
		case manifest.Object:
			return []any{map[string]any{"b": "</x>", "a": []any{nil, 1.5, true}}, "é\u2028", 1e5, []any{}}[r.IntN(4)]
		}
		panic("no value of " + f.Type)
	}
	if !f.List {
		return one()
	}
	out := make([]any, r.IntN(3))
	for i := range out {
		out[i] = one()
	}
	return out
}

// dealRecords draws whose every record is, and what it is tied to.
func (f *forest) dealRecords(ctx context.Context, tx *txn.Tx, d *draft, l *library, unit func() uuid.UUID) error {
	var failed error
	l.written(func(k *catalog.Kind, m *manifest.Kind) {
		for _, row := range l.rows[k.Name] {
			c := tx.Record.UpdateOneID(uuid.MustParse(row.id()))
			of := unit()
			body := named(m, row)
			columns := f.Columns(k.Name, of, nil, body)
			moved := map[string]any{}
			for _, name := range []string{"scope_id", "figures_id", "plan_id", "assignment_id"} {
				moved[name] = columns[name]
			}
			if m.Tied && d.chance(40) {
				part := f.Part(d.one(1000))
				tied := f.Columns(k.Name, of, part, body)
				moved["plan_id"], moved["assignment_id"] = tied["plan_id"], tied["assignment_id"]
			}
			err := testkit.SetColumns(c.Mutation(), moved)
			if err == nil {
				err = c.SetUnitID(of).Exec(ctx)
			}
			if err != nil && failed == nil {
				failed = err
			}
		}
	})
	return failed
}

// named is of a body what says who sees a record that names a unit; of other kinds nothing.
func named(m *manifest.Kind, row record) map[string]any {
	out := map[string]any{m.Title: ""}
	var body map[string]any
	if m.Named != "" && json.Unmarshal([]byte(row.text("body")), &body) == nil {
		out[m.Named], out[m.States.Field] = body[m.Named], body[m.States.Field]
	}
	return out
}

// spot is a place in a document, which the length of a word moves.
var spot = regexp.MustCompile(`"column":\d+`)

// TestWhatAKindHidesCannotBeAskedFor: fields and references that are the server's or the module's
// alone are as unknown as a word that nobody made.
func TestWhatAKindHidesCannotBeAskedFor(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		hidden := 0
		for _, k := range w.Kinds.Kinds() {
			var names []string
			for _, f := range k.Fields {
				if f.Hidden {
					names = append(names, f.Name)
				}
			}
			for _, r := range k.Refs {
				if r.Hidden {
					names = append(names, r.Name)
				}
			}
			at := ways(w.Kinds)[k.Name]
			for _, name := range names {
				hidden++
				for _, form := range []string{"{nodes{§}}", "(where:{§:{isNull:true}}){totalCount}", "(where:{not:{§:{eq:\"x\"}}}){totalCount}", "(orderBy:{field:¶}){totalCount}"} {
					ask := func(word string) string {
						doc := at.open + strings.NewReplacer("§", word, "¶", catalog.Upper(word)).Replace(form) + at.close
						return strings.ReplaceAll(strings.ReplaceAll(w.ask(t, w.As("sgddt", testkit.WorkingRoles...), doc), catalog.Upper(word), "?"), word, "?")
					}
					got, want := ask(name), ask(strings.Repeat("z", len(name)))
					if a := testkit.Read(t, got); a.Code() != "BAD_INPUT" || spot.ReplaceAllString(got, "") != spot.ReplaceAllString(want, "") {
						t.Errorf("T15 %s.%s in %s:\n%s\n%s", k.Name, name, form, got, want)
					}
				}
			}
		}
		if hidden < 10 {
			t.Errorf("only %d fields are hidden: the test asks for nothing", hidden)
		}
		for _, what := range []string{"LibraryCaseGroupBy.NAME", "LibraryCaseGroupBy.PLACE", "LibraryCaseStatKey.place", "LibraryCaseFiguresWhere.place", "LibraryCaseFiguresWhere.name"} {
			typ, name, _ := strings.Cut(what, ".")
			schema, err := graph.Merged(w.Kinds)
			testkit.Must(t, err)
			if def := schema.Types[typ]; def.Fields.ForName(name) != nil || def.EnumValues.ForName(name) != nil {
				t.Errorf("%s lets figures be told apart by words: statistics go up by unit and enumerations alone", what)
			}
		}
	})
}
