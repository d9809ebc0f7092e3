package app

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// onlooker is a unit of the demonstration with what it looks down on, found here a second time and
// by other means than the server's.
type onlooker struct {
	unit  uuid.UUID
	below map[uuid.UUID]bool // with itself
	plans map[uuid.UUID]bool // that it, or a unit below, owns or follows
}

func (o *onlooker) sees(k *manifest.Kind, r *gen.Record, plan func(assignment uuid.UUID) uuid.UUID) bool {
	of := r.UnitID
	switch k.Visibility {
	case manifest.AllUnits:
		if slices.Contains(k.Shared, r.State) {
			return true
		}
	case manifest.Named:
		var body map[string]any
		_ = json.Unmarshal(r.Body, &body)
		_, id, names := strings.Cut(fmt.Sprint(body[k.Field(k.Named).StorageKey()]), "_")
		if of = uuid.Nil; names && (len(k.Shared) == 0 || slices.Contains(k.Shared, r.State)) {
			of = uuid.MustParse(id)
		}
	case manifest.Scope:
	default:
		return r.UnitID == o.unit
	}
	return r.UnitID == o.unit || o.below[of] || r.AssignmentID != nil && o.plans[plan(*r.AssignmentID)]
}

// TestT11EveryKindOfEveryModuleIsSeenByWhomItsManifestSays, record by record of the demonstration:
// one by its id, and how many a list has.
func TestT11EveryKindOfEveryModuleIsSeenByWhomItsManifestSays(t *testing.T) {
	o := demonstration(t)
	a, sys := shown.app, tenant.System(context.Background())
	units, err := a.Store.Reading().Unit.Query().All(sys)
	must(t, err)
	parents, err := a.Store.Reading().UnitParent.Query().All(sys)
	must(t, err)
	plans, err := a.Store.Reading().Plan.Query().All(sys)
	must(t, err)
	followers, err := a.Store.Reading().PlanFollower.Query().All(sys)
	must(t, err)
	parts, err := a.Store.Reading().Assignment.Query().All(sys)
	must(t, err)
	records, err := a.Store.Reading().Record.Query().All(sys)
	must(t, err)
	planOf := map[uuid.UUID]uuid.UUID{}
	for _, p := range parts {
		planOf[p.ID] = p.PlanID
	}
	today := clock.DayOf(config.DemoStart)
	look := func(code string) *onlooker {
		v := &onlooker{below: map[uuid.UUID]bool{}, plans: map[uuid.UUID]bool{}}
		for _, u := range units {
			if u.Code == code {
				v.unit = u.ID
			}
		}
		v.below[v.unit] = true
		for more := true; more; {
			more = false
			for _, p := range parents {
				if v.below[p.ParentID] && !v.below[p.UnitID] && !today.Before(p.ValidFrom) && (p.ValidTo.IsZero() || !p.ValidTo.Before(today)) {
					v.below[p.UnitID], more = true, true
				}
			}
		}
		for _, p := range plans {
			v.plans[p.ID] = v.below[p.OwnerUnitID] || slices.ContainsFunc(followers, func(f *gen.PlanFollower) bool { return f.PlanID == p.ID && v.below[f.UnitID] })
		}
		return v
	}
	var served []catalog.Module
	for _, m := range builtInModules() {
		declared, err := sdk.Manifest(m)
		must(t, err)
		slots, err := record.Slots(declared, nil)
		must(t, err)
		served = append(served, catalog.Module{Manifest: &declared, Slots: slots})
	}
	all, err := catalog.WithModules(gen.Kinds(), served)
	must(t, err)
	compared, hidden, empty := 0, 0, map[string]bool{}
	for _, code := range []string{"stp", "snv", "sgddt", "h-tra-cu", "h-cau-ke-x-hoa-an"} {
		p, v := o.official(code), look(code)
		var ids []string
		want, seen, kind := map[string]bool{}, map[string]int{}, map[string]string{}
		for _, s := range all.Spaces() {
			for i := range s.Manifest.Kinds {
				m := &s.Manifest.Kinds[i]
				k := all.Kind(catalog.TypeName(s.Name, m.Name))
				empty[k.Name] = true
				for _, r := range records {
					if r.Kind == k.Name {
						id := k.EncodeID(r.ID)
						ids, kind[id], want[id] = append(ids, id), k.Name, v.sees(m, r, func(part uuid.UUID) uuid.UUID { return planOf[part] })
						delete(empty, k.Name)
					}
				}
			}
		}
		for some := range slices.Chunk(ids, 100) {
			for i, n := range p.ask(`query($ids:[ID!]!){nodes(ids:$ids){id}}`, map[string]any{"ids": some}).at("nodes").list() {
				if got := n.v != nil; got != want[some[i]] {
					t.Errorf("%s sees %s: %v, want %v", code, some[i], got, want[some[i]])
				}
				if compared++; n.v == nil {
					hidden++
				} else {
					seen[kind[some[i]]]++
				}
			}
		}
		for _, s := range all.Spaces() {
			doc := "{" + s.Root + "{"
			for _, k := range s.Kinds {
				doc += k.Name + ":" + k.List + "(first:1){totalCount} "
			}
			for name, list := range p.ask(doc+"}}", nil).at(s.Root).v.(map[string]any) {
				if got := int((answer{t, list}).at("totalCount").v.(float64)); got != seen[name] {
					t.Errorf("%s: the list of %s has %d records, %d are seen one by one", code, name, got, seen[name])
				}
			}
		}
	}
	t.Logf("%d compared, %d of them hidden", compared, hidden)
	delete(empty, "ContestsCode") // lives for minutes, between two steps at the public door
	if len(empty) > 0 {
		t.Errorf("the demonstration has no %v", empty)
	}
	if hidden < compared/4 || compared < 4000 {
		t.Errorf("%d compared, %d hidden: too few to tell", compared, hidden)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
