package work

import (
	"context"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/extension"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// RequestExtensionInput asks for a later due day.
type RequestExtensionInput struct {
	AssignmentID   string
	Version        *int
	NewDueOn       clock.Day
	Reason         string
	IdempotencyKey *string
}

// RequestExtension asks whoever judges the part for more time; one request waits at a time.
func (s *Service) RequestExtension(ctx context.Context, in RequestExtensionInput) (txn.Result, error) {
	op := txn.Operation{Name: "requestExtension", Kind: "Extension", Action: "request"}
	return s.Runner.Do(ctx, op, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		reason, err := words(in.Reason, longText, "input", "reason")
		if err != nil {
			return nil, err
		}
		p, err := find(ctx, tx, in.AssignmentID, "input", "assignmentId")
		if err != nil {
			return nil, err
		}
		step, err := p.step(tx, AskTime, in.Version)
		if err != nil {
			return nil, err
		}
		if err := p.later(tx, in.NewDueOn); err != nil {
			return nil, err
		}
		waits, err := tx.Extension.Query().Where(extension.AssignmentID(p.ID), extension.StateEQ(programme.ExtensionRequested)).Exist(ctx)
		if err != nil {
			return nil, err
		}
		if waits {
			return nil, fault.New(fault.InvalidState, "Phần việc đã có một đề nghị gia hạn chờ quyết định.", "A request for more time waits for a decision already.")
		}
		row, err := tx.Extension.Create().SetUnitID(p.UnitID).SetPlanID(p.PlanID).SetNillableLeadUnitID(p.LeadUnitID).SetAssignmentID(p.ID).
			SetRequestedByID(tx.Viewer.User).SetOldDueOn(p.DueOn).SetNewDueOn(in.NewDueOn).SetReason(reason).
			SetState(programme.ExtensionRequested).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return nil, err
		}
		id := tx.ID("Extension", row.ID)
		p.tell(tx, step, map[string]any{"extension": id, "dueOn": p.DueOn, "asked": in.NewDueOn, "reason": reason})
		return txn.Result{"extension": {id}}, p.notify(ctx, tx, p.judge(), askedKind,
			"%[1]s đề nghị gia hạn %[2]s đến ngày %[4]s.", "%[1]s asks for more time for %[3]s, until %[5]s.", vnDay(in.NewDueOn), in.NewDueOn)
	})
}

// later refuses a due day that gives no more time.
func (p *part) later(tx *txn.Tx, day clock.Day) error {
	if p.DueOn.IsZero() {
		return fault.New(fault.InvalidState, "Phần việc không có thời hạn nên không cần gia hạn.", "The part has no due day, so there is nothing to extend.")
	}
	if !day.After(p.DueOn) {
		return fault.Newf(fault.BadInput, "Thời hạn mới phải sau thời hạn hiện nay (%s).", "The new due day must be after the present one (%s).", p.DueOn).At("input", "newDueOn")
	}
	return notPast(tx, day, "input", "newDueOn")
}

// vnDay writes a day as Vietnamese texts do.
func vnDay(d clock.Day) string { return d.Start().In(clock.Zone).Format("02/01/2006") }

// DecideExtensionInput grants or refuses; NewDueOn grants another day than the one asked for.
type DecideExtensionInput struct {
	ExtensionID    string
	Grant          bool
	Decision       *string
	NewDueOn       *clock.Day
	IdempotencyKey *string
}

// DecideExtension answers a request for more time: whoever judges the part decides, and nobody
// decides what they asked for themselves.
func (s *Service) DecideExtension(ctx context.Context, in DecideExtensionInput) (txn.Result, error) {
	op := txn.Operation{Name: "decideExtension", Kind: "Extension", Action: "decide"}
	return s.Runner.Do(ctx, op, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		decision, err := maybeWords(in.Decision, longText, "input", "decision")
		if err != nil {
			return nil, err
		}
		if in.NewDueOn != nil && !in.Grant {
			return nil, fault.New(fault.BadInput, "Không nêu thời hạn mới khi không đồng ý gia hạn.", "A refusal has no new due day.").At("input", "newDueOn")
		}
		ext, p, err := s.request(ctx, tx, in.ExtensionID)
		if err != nil {
			return nil, err
		}
		due, state := ext.NewDueOn, programme.ExtensionRefused
		if in.Grant {
			if in.NewDueOn != nil {
				due = *in.NewDueOn
			}
			state = programme.ExtensionGranted
			if err := p.grant(ctx, tx, in.ExtensionID, due); err != nil {
				return nil, err
			}
		}
		n, err := tx.Extension.Update().Where(extension.ID(ext.ID), extension.StateEQ(programme.ExtensionRequested)).
			SetState(state).SetDecision(decision).SetDecidedAt(tx.Now).SetDecidedByID(tx.Viewer.User).Save(ctx)
		if err != nil {
			return nil, err
		}
		if n != 1 {
			return nil, decided(ext.State)
		}
		tx.Audit("Extension", ext.ID, ext.UnitID, map[string]any{"state": state, "decision": decision, "dueOn": due})
		tx.Event(txn.AssignmentChanged, tx.ID("Assignment", p.ID), nil)
		vi, en := "%[1]s đồng ý gia hạn %[2]s đến ngày %[4]s.", "%[1]s granted more time for %[3]s, until %[5]s."
		if !in.Grant {
			vi, en = "%[1]s không đồng ý gia hạn %[2]s.", "%[1]s refused more time for %[3]s."
		}
		return txn.Result{"extension": {in.ExtensionID}, "assignment": {tx.ID("Assignment", p.ID)}},
			p.notify(ctx, tx, p.UnitID, decidedKind, vi, en, vnDay(due), due)
	})
}

// request reads a request that waits, and its part, for somebody who may decide.
func (s *Service) request(ctx context.Context, tx *txn.Tx, id string) (*gen.Extension, *part, error) {
	row, err := tx.Row("Extension", id, "input", "extensionId")
	if err != nil {
		return nil, nil, err
	}
	ext, err := tx.Extension.Query().Where(extension.ID(row)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, nil, fault.Missing().At("input", "extensionId")
	}
	if err != nil {
		return nil, nil, err
	}
	p, err := findRow(ctx, tx, ext.AssignmentID, "input", "extensionId")
	if err != nil {
		return nil, nil, err
	}
	if err := p.allow(tx, GrantTime); err != nil {
		return nil, nil, err
	}
	if ext.RequestedByID != nil && *ext.RequestedByID == tx.Viewer.User {
		return nil, nil, fault.New(fault.Forbidden, "Bạn là người đề nghị gia hạn nên không được tự quyết định.", "You asked for the extension yourself, so somebody else has to decide.")
	}
	// Read again now that the part is locked: somebody may have decided while this one waited.
	if ext, err = tx.Extension.Query().Where(extension.ID(row)).Only(ctx); err != nil {
		return nil, nil, err
	}
	if ext.State != programme.ExtensionRequested {
		return nil, nil, decided(ext.State)
	}
	return ext, p, nil
}

func decided(s programme.ExtensionState) *fault.Error {
	name := programme.Enums()["ExtensionState"].Label(string(s))
	return fault.Newf(fault.Conflict, "Đề nghị gia hạn đã được người khác quyết định: «%[1]s».", "Somebody else decided on the request first: “%[2]s”.", name.VI, name.EN)
}

func (p *part) grant(ctx context.Context, tx *txn.Tx, id string, due clock.Day) error {
	step, err := p.step(tx, GrantTime, nil)
	if err != nil {
		return err
	}
	if err := p.later(tx, due); err != nil {
		return err
	}
	return p.change(ctx, tx, step, func(u *gen.AssignmentUpdate) { u.SetDueOn(due) }, map[string]any{"extension": id, "before": p.DueOn, "dueOn": due})
}
