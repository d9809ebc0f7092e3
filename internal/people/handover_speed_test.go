package people_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
)

// TestHandoverCostsAFixedNumberOfStatements: one unit or all of them.
func TestHandoverCostsAFixedNumberOfStatements(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		x.papers()
		var all []uuid.UUID
		for _, id := range x.Units {
			all = append(all, id)
		}
		slices.SortFunc(all, func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) })
		asked := 0
		counting := dialect.DebugWithContext(entsql.OpenDB(x.Store.Dialect, x.Store.ReadDB), func(context.Context, ...any) { asked++ })
		c := gen.NewClient(gen.Driver(counting))
		cost := func(ids ...uuid.UUID) (int, map[uuid.UUID]*people.Handover) {
			asked = 0
			held, err := people.Holding(x.s, tenant.System(context.Background()), c, ids)
			testkit.Must(t, err)
			return asked, held
		}
		one, alone := cost(x.Units["h-cau-ke"])
		many, together := cost(all...)
		if one != many || one > 10 {
			t.Errorf("one unit takes %d statements, %d units take %d", one, len(all), many)
		}
		for _, id := range all {
			if _, h := cost(id); fmt.Sprint(*h[id]) != fmt.Sprint(*together[id]) {
				t.Errorf("alone %+v, among others %+v", *h[id], *together[id])
			}
		}
		if h := alone[x.Units["h-cau-ke"]]; h.Reports != 2 || h.Received != 2 || h.Difficulties != 1 {
			t.Errorf("%+v", h)
		}
	})
}
