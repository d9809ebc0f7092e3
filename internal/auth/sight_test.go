package auth_test

import (
	"context"
	"path/filepath"
	"slices"
	"testing"

	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

func storeIn(t testing.TB) store.Config {
	return store.Config{DataDir: filepath.Join(t.TempDir(), "data")}
}

func TestTheSightOfAUnit(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		h.do(func(ctx context.Context, tx *txn.Tx) error {
			// From 1 July 2022 Duyên Hải district is merged into the town, and Cầu Kè's commune moves to it.
			if err := tx.UnitSuccession.Create().SetPredecessorID(h.Units["h-duyen-hai"]).SetSuccessorID(h.Units["tx-duyen-hai"]).
				SetKind(programme.Merged).SetEffectiveOn(clock.MustDay("2022-07-01")).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
			if err := tx.UnitParent.Update().SetValidTo(clock.MustDay("2022-06-30")).Exec(ctx); err != nil {
				return err
			}
			return tx.UnitParent.Create().SetUnitID(h.Units["h-cau-ke-x-hoa-an"]).SetParentID(h.Units["h-duyen-hai"]).
				SetValidFrom(clock.MustDay("2022-07-01")).SetCreatedAt(tx.Now).Exec(ctx)
		})
		for name, c := range map[string]struct {
			unit, on string
			sees     []string
		}{
			"itself and those below":              {"stp", "2022-03-01", []string{"stp", "stp-vbpb"}},
			"a unit without one below: itself":    {"snv", "2022-03-01", []string{"snv"}},
			"never what is above or beside":       {"stp-vbpb", "2022-03-01", []string{"stp-vbpb"}},
			"a district and its communes":         {"h-cau-ke", "2022-06-30", []string{"h-cau-ke", "h-cau-ke-x-hoa-an"}},
			"not what moved away":                 {"h-cau-ke", "2022-07-01", []string{"h-cau-ke"}},
			"not a predecessor before its day":    {"tx-duyen-hai", "2022-06-30", []string{"tx-duyen-hai"}},
			"a predecessor, and what is below it": {"tx-duyen-hai", "2022-07-01", []string{"tx-duyen-hai", "h-duyen-hai", "h-cau-ke-x-hoa-an"}},
			"a predecessor not its successor":     {"h-duyen-hai", "2022-07-01", []string{"h-duyen-hai", "h-cau-ke-x-hoa-an"}},
			"before the tree began: itself":       {"stp", "2019-12-31", []string{"stp"}},
		} {
			sight, hold, err := auth.Sight(h.ctx, h.Store, h.Units[c.unit], clock.MustDay(c.on))
			testkit.Must(t, err)
			for code, id := range h.Units {
				if want := slices.Contains(c.sees, code); sight.Has(id) != want || hold.Has(id) != want {
					t.Errorf("%s: %s sees %s: %v, holds it: %v", name, c.unit, code, sight.Has(id), hold.Has(id))
				}
			}
		}
	})
}

func TestTheSightOfPlans(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		var plan struct{ own, followed [16]byte }
		h.do(func(ctx context.Context, tx *txn.Tx) error {
			for _, p := range []struct {
				owner string
				id    *[16]byte
			}{{"stp", &plan.own}, {"snv", &plan.followed}} {
				row, err := tx.Plan.Create().SetOwnerUnitID(h.Units[p.owner]).SetTitle("Kế hoạch").SetState(programme.PlanDraft).
					SetStartsOn(clock.MustDay("2021-01-01")).SetEndsOn(clock.MustDay("2025-12-31")).SetCreatedAt(tx.Now).Save(ctx)
				if err != nil {
					return err
				}
				*p.id = row.ID
			}
			return tx.PlanFollower.Create().SetPlanID(plan.followed).SetUnitID(h.Units["hdph"]).SetCreatedAt(tx.Now).Exec(ctx)
		})
		for name, c := range map[string]struct {
			unit        string
			plan        [16]byte
			sees, holds bool
		}{
			"its owner holds it":                        {"stp", plan.own, true, true},
			"the unit above the owner holds it":         {"ubnd-tinh", plan.own, true, true},
			"a unit below the owner does not":           {"stp-vbpb", plan.own, false, false},
			"the other unit does not":                   {"snv", plan.own, false, false},
			"who follows it sees it and writes nothing": {"hdph", plan.followed, true, false},
			"who does not follow it does not":           {"stp", plan.followed, false, false},
		} {
			sight, hold, err := auth.Sight(h.ctx, h.Store, h.Units[c.unit], h.Clock.Today())
			testkit.Must(t, err)
			if sight.Has(c.plan) != c.sees || hold.Has(c.plan) != c.holds {
				t.Errorf("%s: sees %v, holds %v", name, sight.Has(c.plan), hold.Has(c.plan))
			}
		}
	})
}
