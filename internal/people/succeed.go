package people

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/plan"
	"github.com/lantoa/lantoa/ent/gen/predicate"
	"github.com/lantoa/lantoa/ent/gen/report"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/ent/gen/unitcode"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/txn"
)

// SucceedUnitsInput tells what became of units. All but ABOLISHED name a successor: a unit that
// exists, or a new one.
type SucceedUnitsInput struct {
	PredecessorIDs []string
	SuccessorID    *string
	NewUnit        *NewUnitInput
	Kind           programme.SuccessionKind
	EffectiveOn    clock.Day // first day of the new state; not a day to come
	LegalBasis     *string
	HandOver       *bool // the successor takes over what is open
	IdempotencyKey *string
}

// NewUnitInput is the unit that a succession makes; it begins on the day of the succession.
type NewUnitInput struct {
	Code           string
	Kind           programme.UnitKind
	Name           string
	ShortName      *string
	Aliases        []string
	ParentID       string
	OfficialScheme *string
	OfficialCode   *string
}

// SucceedUnits merges, splits, renames, transfers or abolishes units. The predecessors end the day
// before and keep their history; their roles and official codes end with them. A unit that holds
// open work, reports, plans or units below is closed only if the successor takes them over. Its
// records go over to its one successor; a split is told in one call for each successor, the one that
// takes over first, and its records stay until HandOverRecords says whose they are.
func (s *Service) SucceedUnits(ctx context.Context, in SucceedUnitsInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "succeedUnits", Kind: "Unit", Action: "succeed"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if err := s.lock(ctx, tx, treeLock); err != nil {
			return nil, err
		}
		basis, err := maybeWord(in.LegalBasis, 1000, "input", "legalBasis")
		if err != nil {
			return nil, err
		}
		before, err := predecessors(ctx, tx, in)
		if err != nil {
			return nil, err
		}
		if err := s.still(ctx, tx, before); err != nil {
			return nil, err
		}
		after, err := successor(ctx, tx, in, before)
		if err != nil {
			return nil, err
		}
		if after != nil {
			ctx = reaching(ctx, tx, after.ID)
		}
		out := txn.Result{"predecessors": in.PredecessorIDs, "successions": {}, "successor": nil}
		if after != nil {
			out["successor"] = []string{tx.ID("Unit", after.ID)}
		}
		for i, u := range before {
			if err := end(ctx, tx, in, i, u, after); err != nil {
				return nil, err
			}
			c := tx.UnitSuccession.Create().SetPredecessorID(u.ID).SetKind(in.Kind).SetEffectiveOn(in.EffectiveOn).SetLegalBasis(basis).SetCreatedAt(tx.Now)
			if after != nil {
				c.SetSuccessorID(after.ID)
			}
			row, err := c.Save(ctx)
			if err != nil {
				return nil, taken(err, "Việc kế thừa này đã được ghi.", "This succession is recorded already.", "input", "predecessorIds", i)
			}
			out["successions"] = append(out["successions"], tx.ID("UnitSuccession", row.ID))
		}
		if after == nil || in.Kind == programme.Split {
			return out, nil
		}
		return out, s.handRecords(ctx, tx, before, after)
	})
}

// still waits for the rows that are being written for the units, and keeps others from being
// written until the transaction ends. SQLite has one writer.
func (s *Service) still(ctx context.Context, tx *txn.Tx, units []*gen.Unit) error {
	if !s.Runner.Store.Postgres() {
		return nil
	}
	ids := make([]uuid.UUID, len(units))
	for i, u := range units {
		ids[i] = u.ID
	}
	_, err := tx.Unit.Query().Where(unit.IDIn(ids...), func(q *sql.Selector) { q.ForUpdate() }).Order(unit.ByID()).IDs(ctx)
	return err
}

func predecessors(ctx context.Context, tx *txn.Tx, in SucceedUnitsInput) ([]*gen.Unit, error) {
	if len(in.PredecessorIDs) == 0 || len(in.PredecessorIDs) > 100 {
		return nil, fault.New(fault.BadInput, "Nêu từ 1 đến 100 đơn vị.", "Name 1 to 100 units.").At("input", "predecessorIds")
	}
	if !programme.Enums()["SuccessionKind"].Has(string(in.Kind)) {
		return nil, fault.New(fault.BadInput, "Không có hình thức kế thừa này.", "There is no such kind of succession.").At("input", "kind")
	}
	if in.EffectiveOn.IsZero() || in.EffectiveOn.After(tx.Today) {
		return nil, fault.New(fault.BadInput, "Ngày hiệu lực phải là hôm nay hoặc trước đó.", "The succession takes effect today or took effect before.").At("input", "effectiveOn")
	}
	units := make([]*gen.Unit, len(in.PredecessorIDs))
	for i, id := range in.PredecessorIDs {
		u, err := held(ctx, tx, id, "input", "predecessorIds", i)
		if err != nil {
			return nil, err
		}
		last := in.EffectiveOn.Add(-1)
		switch {
		case slices.ContainsFunc(units[:i], func(o *gen.Unit) bool { return o.ID == u.ID }):
			return nil, fault.New(fault.BadInput, "Một đơn vị được nêu hai lần.", "A unit is there twice.").At("input", "predecessorIds", i)
		case u.ID == tx.Viewer.Unit:
			return nil, fault.New(fault.Forbidden, "Không thể kết thúc đơn vị mà bạn đang làm việc cho; cấp trên làm việc này.", "The unit that you act for is ended by those above it.").At("input", "predecessorIds", i)
		case !u.ValidTo.IsZero() && !u.ValidTo.Equal(last):
			return nil, fault.Newf(fault.InvalidState, "Đơn vị “%[1]s” đã kết thúc ngày %[2]s.", "“%[1]s” ended on %[2]s.", u.Name, u.ValidTo).At("input", "predecessorIds", i)
		case u.ValidFrom.After(last):
			return nil, fault.Newf(fault.BadInput, "Đơn vị “%[1]s” chỉ hoạt động từ ngày %[2]s.", "“%[1]s” only began on %[2]s.", u.Name, u.ValidFrom).At("input", "effectiveOn")
		}
		units[i] = u
	}
	return units, nil
}

// successor reads or makes the unit after; nil for units that were abolished.
func successor(ctx context.Context, tx *txn.Tx, in SucceedUnitsInput, before []*gen.Unit) (*gen.Unit, error) {
	named := in.SuccessorID != nil || in.NewUnit != nil
	if named == (in.Kind == programme.Abolished) || in.SuccessorID != nil && in.NewUnit != nil {
		return nil, fault.New(fault.BadInput, "Giải thể thì không có đơn vị kế thừa; các hình thức khác cần đúng một đơn vị kế thừa.",
			"An abolished unit has no successor; any other has exactly one here.").At("input", "successorId")
	}
	same := func(id uuid.UUID) bool {
		return slices.ContainsFunc(before, func(o *gen.Unit) bool { return o.ID == id })
	}
	switch {
	case in.NewUnit != nil:
		n := in.NewUnit
		u, err := createUnit(ctx, tx, CreateUnitInput{Code: n.Code, Kind: n.Kind, Name: n.Name, ShortName: n.ShortName, Aliases: n.Aliases,
			ParentID: n.ParentID, ValidFrom: &in.EffectiveOn, OfficialScheme: n.OfficialScheme, OfficialCode: n.OfficialCode}, "input", "newUnit")
		if err == nil && u.ParentID != nil && same(*u.ParentID) {
			err = fault.New(fault.BadInput, "Đơn vị kế thừa không thể đứng dưới đơn vị kết thúc.", "The successor does not stand below a unit that ends.").At("input", "newUnit", "parentId")
		}
		return u, err
	case in.SuccessorID != nil:
		u, err := held(ctx, tx, *in.SuccessorID, "input", "successorId")
		if err != nil {
			return nil, err
		}
		if same(u.ID) {
			return nil, fault.New(fault.BadInput, "Đơn vị không thể kế thừa chính nó.", "A unit does not succeed itself.").At("input", "successorId")
		}
		if err := openOn(u, tx.Today); err != nil {
			return nil, fault.Of(err).At("input", "successorId")
		}
		return u, nil
	}
	return nil, nil //nolint:nilnil // nobody comes after
}

// openState holds for work that is not over.
func openState() predicate.Assignment {
	return assignment.StateNotIn(programme.Confirmed, programme.NotApplicable, programme.Cancelled, programme.CarriedOver)
}

// left is what a unit still holds.
type left struct {
	parts, led []*gen.Assignment
	plans      []uuid.UUID
	children   []*gen.Unit
	reports    int
}

func leftOn(ctx context.Context, tx *txn.Tx, id uuid.UUID) (l left, err error) {
	if l.parts, err = tx.Assignment.Query().Where(assignment.UnitID(id), openState()).Order(assignment.ByID()).All(ctx); err != nil {
		return l, err
	}
	if l.led, err = tx.Assignment.Query().Where(assignment.LeadUnitID(id), assignment.UnitIDNEQ(id), openState()).Order(assignment.ByID()).All(ctx); err != nil {
		return l, err
	}
	if l.plans, err = tx.Plan.Query().Where(plan.OwnerUnitID(id), plan.StateNEQ(programme.PlanClosed)).IDs(ctx); err != nil {
		return l, err
	}
	if l.reports, err = tx.Report.Query().Where(report.UnitID(id), openReport()).Count(ctx); err != nil {
		return l, err
	}
	l.children, err = tx.Unit.Query().Where(unit.ParentID(id), unit.Or(unit.ValidToIsNil(), unit.ValidToGTE(tx.Today))).All(ctx)
	return l, err
}

// words lists what is left in the two languages; "" if nothing is.
func (l left) words() (vi, en string) {
	var v, e []string
	for _, x := range []struct {
		n      int
		vi, en string
	}{
		{len(l.parts), "phần việc chưa xong", "open parts of tasks"}, {len(l.led), "phần việc của đơn vị khác mà đơn vị chủ trì", "open parts of others that it leads"},
		{l.reports, "báo cáo chưa được chấp nhận", "reports that are not accepted"}, {len(l.plans), "kế hoạch", "plans"}, {len(l.children), "đơn vị trực thuộc", "units below"},
	} {
		if x.n > 0 {
			v, e = append(v, fmt.Sprintf("%d %s", x.n, x.vi)), append(e, fmt.Sprintf("%d %s", x.n, x.en))
		}
	}
	return strings.Join(v, ", "), strings.Join(e, ", ")
}

// end closes one predecessor on its last day.
func end(ctx context.Context, tx *txn.Tx, in SucceedUnitsInput, i int, u, after *gen.Unit) error {
	last := in.EffectiveOn.Add(-1)
	l, err := leftOn(ctx, tx, u.ID)
	if err != nil {
		return err
	}
	if after == nil {
		l.reports = 0 // nobody can take them over, and nothing else ends them
	}
	vi, en := l.words()
	handed := in.HandOver != nil && *in.HandOver && after != nil
	if vi != "" && !handed {
		return fault.Newf(fault.InvalidState, "Đơn vị “%[1]s” còn %[2]s; hãy bàn giao cho đơn vị kế thừa.", "“%[1]s” still holds %[3]s; hand them over to the successor.", u.Name, vi, en).At("input", "predecessorIds", i)
	}
	if handed {
		if err := handOver(ctx, tx, l, after, in.EffectiveOn); err != nil {
			return err
		}
		if err := handReports(ctx, tx, u.ID, after); err != nil {
			return err
		}
	}
	if err := tx.Unit.UpdateOneID(u.ID).SetValidTo(last).Exec(ctx); err != nil {
		return err
	}
	if err := tx.UnitCode.Update().Where(unitcode.UnitID(u.ID), unitcode.ValidFromLTE(last), unitcode.Or(unitcode.ValidToIsNil(), unitcode.ValidToGT(last))).
		SetValidTo(last).Exec(ctx); err != nil {
		return err
	}
	if err := tx.Membership.Update().Where(membership.UnitID(u.ID), membership.Or(membership.ValidToIsNil(), membership.ValidToGT(last))).
		SetValidTo(last).Exec(ctx); err != nil {
		return err
	}
	detail := map[string]any{"kind": in.Kind, "effectiveOn": in.EffectiveOn, "handedOver": en}
	if after != nil {
		detail["successor"] = tx.ID("Unit", after.ID)
		tx.Audit("Unit", after.ID, after.ID, map[string]any{"kind": in.Kind, "effectiveOn": in.EffectiveOn, "predecessor": tx.ID("Unit", u.ID)})
	}
	tx.Audit("Unit", u.ID, u.ID, detail)
	return nil
}

// handOver gives the successor what is left: its own part of the same task, if it has one, goes on
// for both.
func handOver(ctx context.Context, tx *txn.Tx, l left, after *gen.Unit, on clock.Day) error {
	var tasks []uuid.UUID
	for _, a := range l.parts {
		tasks = append(tasks, a.TaskID)
		has, err := tx.Assignment.Query().Where(assignment.TaskID(a.TaskID), assignment.UnitID(after.ID), assignment.PeriodKey(a.PeriodKey)).Exist(ctx)
		if err != nil {
			return err
		}
		up := tx.Assignment.UpdateOneID(a.ID).Where(assignment.Version(a.Version)).AddVersion(1)
		if has {
			up.SetState(programme.CarriedOver)
		} else {
			up.SetUnitID(after.ID)
			if a.LeadUnitID != nil && *a.LeadUnitID == a.UnitID {
				up.SetLeadUnitID(after.ID)
			}
		}
		if err := up.Exec(ctx); err != nil {
			return err
		}
		id := tx.ID("Assignment", a.ID)
		tx.Audit("Assignment", a.ID, a.UnitID, map[string]any{"handedOverTo": tx.ID("Unit", after.ID), "carriedOver": has})
		tx.Event(txn.AssignmentChanged, id, nil)
	}
	for _, a := range l.led {
		tasks = append(tasks, a.TaskID)
		if err := tx.Assignment.UpdateOneID(a.ID).SetLeadUnitID(after.ID).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
	}
	if len(l.plans) > 0 {
		if err := tx.Plan.Update().Where(plan.IDIn(l.plans...)).SetOwnerUnitID(after.ID).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
	}
	for _, c := range l.children {
		if c.ID == after.ID {
			return fault.New(fault.BadInput, "Hãy chuyển đơn vị kế thừa ra khỏi đơn vị kết thúc trước.", "Move the successor out of the unit that ends first.").At("input", "successorId")
		}
		if err := place(ctx, tx, c, after, later(on, c.ValidFrom)); err != nil {
			return err
		}
		tx.Audit("Unit", c.ID, c.ID, map[string]any{"from": on, "parent": tx.ID("Unit", after.ID)})
	}
	return reach.Refresh(ctx, tx.Tx, tx.Now, tasks...)
}
