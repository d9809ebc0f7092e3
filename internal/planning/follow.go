package planning

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/planfollower"
	"github.com/lantoa/lantoa/internal/txn"
)

// FollowPlanInput names units that begin and units that cease to follow a plan.
type FollowPlanInput struct {
	PlanID         string
	Add            []string
	Remove         []string
	IdempotencyKey *string
}

// FollowPlan lets the owner show all of a plan to other units, such as the council. A follower
// sees what the owner sees and changes nothing.
func (s *Service) FollowPlan(ctx context.Context, in FollowPlanInput) (txn.Result, error) {
	return s.Runner.Do(ctx, operation("followPlan", "edit"), in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		p, sys, err := owned(ctx, tx, in.PlanID)
		if err != nil {
			return nil, err
		}
		e := &editor{tx: tx, sys: sys, plan: p, detail: map[string]any{}}
		if err := e.follow(in.Add, in.Remove, false, "add"); err != nil {
			return nil, err
		}
		if len(e.detail) > 0 {
			tx.Audit("Plan", p.ID, p.OwnerUnitID, e.detail)
		}
		return txn.One("plan", tx.ID("Plan", p.ID)), nil
	})
}

// follow adds and removes followers; with only, all that are not in add go. The owner needs no
// row to see its plan and gets none.
func (e *editor) follow(add, remove []string, only bool, field string) error {
	rows, err := e.tx.PlanFollower.Query().Where(planfollower.PlanID(e.plan.ID)).All(e.sys)
	if err != nil {
		return err
	}
	var old, want, leave []uuid.UUID
	for _, r := range rows {
		old = append(old, r.UnitID)
	}
	for i, id := range add {
		u, err := e.unit(id, "input", field, i)
		if err != nil {
			return err
		}
		if u != e.plan.OwnerUnitID && !slices.Contains(want, u) {
			want = append(want, u)
		}
	}
	for i, id := range remove {
		u, err := e.unit(id, "input", "remove", i)
		if err != nil {
			return err
		}
		leave = append(leave, u)
	}
	var gone []uuid.UUID
	for _, u := range old {
		if slices.Contains(leave, u) || only && !slices.Contains(want, u) {
			gone = append(gone, u)
		}
	}
	want = slices.DeleteFunc(want, func(u uuid.UUID) bool { return slices.Contains(old, u) && !slices.Contains(gone, u) })
	if len(gone) > 0 {
		if _, err := e.tx.PlanFollower.Delete().Where(planfollower.PlanID(e.plan.ID), planfollower.UnitIDIn(gone...)).Exec(e.sys); err != nil {
			return err
		}
		e.detail["unfollowed"] = e.units(gone)
	}
	if len(want) == 0 {
		return nil
	}
	creates := make([]*gen.PlanFollowerCreate, len(want))
	for i, u := range want {
		creates[i] = e.tx.PlanFollower.Create().SetPlanID(e.plan.ID).SetUnitID(u).SetCreatedAt(e.tx.Now)
	}
	e.detail["followed"] = e.units(want)
	return e.tx.PlanFollower.CreateBulk(creates...).Exec(e.sys)
}

// units are API ids for the audit.
func (e *editor) units(ids []uuid.UUID) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = e.tx.ID("Unit", id)
	}
	return out
}
