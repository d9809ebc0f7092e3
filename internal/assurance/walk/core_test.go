package walk_test

import (
	"context"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/migrate"
	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// TestNothingWorksWithoutAViewer calls every query and every change of every entity of ent's client
// with a context that holds nobody, by reflection, so that a new entity is called too.
func TestNothingWorksWithoutAViewer(t *testing.T) {
	t.Run("T32 without a viewer every query and every change is an error", func(t *testing.T) {
		testkit.Each(t, func(t *testing.T, w *testkit.World) {
			entities, calls := 0, 0
			clients(w.Store.Reading(), func(name string, client reflect.Value) {
				entities++
				for _, how := range []string{"All", "Count", "IDs", "Exist", "First"} {
					calls++
					refusedToNobody(t, name+".Query."+how, client.MethodByName("Query").Call(nil)[0], how)
				}
				for _, change := range []string{"Create", "Update", "Delete", "UpdateOneID", "DeleteOneID"} {
					calls++
					err := w.Store.Tx(context.Background(), func(ctx context.Context, tx *gen.Tx) error {
						var args []reflect.Value
						if strings.HasSuffix(change, "ID") {
							args = []reflect.Value{reflect.ValueOf(testkit.RowID("task 2.1"))}
						}
						builder := reflect.ValueOf(tx).Elem().FieldByName(name).MethodByName(change).Call(args)[0]
						out := builder.MethodByName("Exec").Call([]reflect.Value{reflect.ValueOf(ctx)})
						err, _ := reflect.TypeAssert[error](out[len(out)-1])
						return err
					})
					if fault.CodeOf(err) != fault.Unauthenticated {
						t.Errorf("%s of %s without a viewer: %v", change, name, err)
					}
				}
			})
			if entities != len(migrate.Tables) {
				t.Errorf("%d entities of %d were called", entities, len(migrate.Tables))
			}
			testkit.Figure(t, "Isolation", "calls of ent's client without a viewer", fmt.Sprintf("%d on %d entities, all refused", calls, entities), "all refused")
		})
	})
}

// clients finds the client of every entity.
func clients(c *gen.Client, f func(name string, client reflect.Value)) {
	v := reflect.ValueOf(c).Elem()
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if field.IsExported() && strings.HasSuffix(field.Type.String(), "Client") && v.Field(i).MethodByName("Query").IsValid() {
			f(field.Name, v.Field(i))
		}
	}
}

func refusedToNobody(t *testing.T, what string, query reflect.Value, how string) {
	t.Helper()
	out := query.MethodByName(how).Call([]reflect.Value{reflect.ValueOf(context.Background())})
	err, _ := reflect.TypeAssert[error](out[len(out)-1])
	if fault.CodeOf(err) != fault.Unauthenticated {
		t.Errorf("%s without a viewer: %v", what, err)
	}
}

// TestIdsAreNotSequential: nobody comes to another row by counting on.
func TestIdsAreNotSequential(t *testing.T) {
	t.Run("T30 every id is a UUID, and no number that counts rows is shown", func(t *testing.T) {
		for _, table := range migrate.Tables {
			for _, c := range table.Columns {
				if c.Increment {
					t.Errorf("%s.%s counts", table.Name, c.Name)
				}
			}
			if k := table.PrimaryKey; len(k) != 1 || k[0].Type != field.TypeUUID {
				t.Errorf("the key of %s is %s", table.Name, k[0].Type)
			}
		}
		counting := regexp.MustCompile(`(?i)^(seq|sequence|serial|rowid|number_?of|internal_?id)$`)
		s := served(t, graph.Schema())
		for _, name := range keys(s.Types) {
			for _, f := range s.Types[name].Fields {
				if counting.MatchString(f.Name) {
					t.Errorf("%s.%s counts rows", name, f.Name)
				}
			}
		}
		if id := uuid.Must(uuid.NewV7()); id.Version() != 7 {
			t.Error("ids that are made are no UUIDv7")
		}
	})
}

// tree is a random register of units with dated places and successions.
type tree struct {
	units  []uuid.UUID
	places []struct {
		unit, parent int
		from, to     clock.Day
	}
	successions []struct {
		before, after int
		on            clock.Day
	}
}

// sees is the reference: who is in sight of a unit on a day, by the words of the design.
func (x *tree) sees(unit int, on clock.Day) []uuid.UUID {
	in := map[int]bool{unit: true}
	for before := 0; before != len(in); {
		before = len(in)
		for _, p := range x.places {
			if in[p.parent] && !p.from.After(on) && (p.to.IsZero() || !p.to.Before(on)) {
				in[p.unit] = true
			}
		}
		for _, s := range x.successions {
			if in[s.after] && !s.on.After(on) {
				in[s.before] = true
			}
		}
	}
	var out []uuid.UUID
	for i := range in {
		out = append(out, x.units[i])
	}
	slices.SortFunc(out, func(a, b uuid.UUID) int { return strings.Compare(a.String(), b.String()) })
	return out
}

// TestTheTreeOfUnits draws trees that move, merge and split, and compares who sees whom.
func TestTheTreeOfUnits(t *testing.T) {
	t.Run("T27 what a unit sees follows the dated tree, moves and successions", func(t *testing.T) {
		testkit.Each(t, func(t *testing.T, w *testkit.World) {
			days := []clock.Day{clock.MustDay("2021-01-01"), clock.MustDay("2021-06-30"), clock.MustDay("2021-07-01"), clock.MustDay("2022-03-01")}
			compared := 0
			for round := range testkit.Rounds(12, 150) {
				x := rapid.Custom(func(r *rapid.T) *tree { return draw(r, days, fmt.Sprint("tree ", round)) }).Example(round)
				testkit.Must(t, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error { return x.write(ctx, tx, round) }))
				for i := range x.units {
					for _, on := range days {
						sight, _, err := auth.Sight(context.Background(), w.Store, x.units[i], on)
						testkit.Must(t, err)
						compared++
						if want := x.sees(i, on); !slices.Equal(sight.IDs(), want) {
							t.Fatalf("on %s unit %d of %+v sees %v, the reference says %v", on, i, x, sight.IDs(), want)
						}
					}
				}
			}
			testkit.Figure(t, "Isolation", "sights in random trees of units compared with a reference", fmt.Sprintf("%d, different 0", compared), "0 different")
		})
	})
}

func draw(r *rapid.T, days []clock.Day, seed string) *tree {
	x := &tree{}
	n := rapid.IntRange(2, 9).Draw(r, "units")
	for i := range n {
		x.units = append(x.units, testkit.RowID(fmt.Sprint(seed, " unit ", i)))
	}
	any := func(label string) int { return rapid.IntRange(0, n-1).Draw(r, label) }
	for i := 1; i < n; i++ {
		from, place := days[0], rapid.IntRange(0, i-1).Draw(r, "parent")
		p := struct {
			unit, parent int
			from, to     clock.Day
		}{unit: i, parent: place, from: from}
		if rapid.Bool().Draw(r, "moves") {
			p.to = days[1]
			x.places = append(x.places, p)
			p.parent, p.from, p.to = any("next"), days[2], clock.Day{}
			if p.parent == i {
				continue
			}
		}
		x.places = append(x.places, p)
	}
	for range rapid.IntRange(0, 3).Draw(r, "successions") {
		s := struct {
			before, after int
			on            clock.Day
		}{any("before"), any("after"), rapid.SampledFrom(days).Draw(r, "on")}
		if s.before != s.after && !slices.ContainsFunc(x.successions, func(o struct {
			before, after int
			on            clock.Day
		},
		) bool {
			return o.before == s.before && o.after == s.after
		}) {
			x.successions = append(x.successions, s)
		}
	}
	return x
}

func (x *tree) write(ctx context.Context, tx *txn.Tx, round int) error {
	for i, id := range x.units {
		code := fmt.Sprintf("cay-%d-%d", round, i)
		if err := tx.Unit.Create().SetID(id).SetCode(code).SetKind(programme.UnitOther).SetName(code).SetSortKey(code).SetSearchText(code).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
			return err
		}
	}
	for _, p := range x.places {
		c := tx.UnitParent.Create().SetUnitID(x.units[p.unit]).SetParentID(x.units[p.parent]).SetValidFrom(p.from).SetCreatedAt(tx.Now)
		if !p.to.IsZero() {
			c.SetValidTo(p.to)
		}
		if err := c.Exec(ctx); err != nil {
			return err
		}
	}
	for _, s := range x.successions {
		if err := tx.UnitSuccession.Create().SetPredecessorID(x.units[s.before]).SetSuccessorID(x.units[s.after]).SetKind(programme.Merged).
			SetEffectiveOn(s.on).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}
