package work

import (
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// judge is the unit that confirms or returns the part: the one that leads a COORDINATE part, the
// plan's owner for all others and where a unit would judge itself.
func (p *part) judge() uuid.UUID {
	if p.Role == programme.Coordinate && p.LeadUnitID != nil && *p.LeadUnitID != p.UnitID {
		return *p.LeadUnitID
	}
	return p.Owner
}

// allow tells whether the acting unit, and this person in it, may do the action at all. Whoever
// gets here sees the part, so the refusal may say why.
func (p *part) allow(tx *txn.Tx, do Action) error {
	v := tx.Viewer
	switch actors[do] {
	case Doer:
		if v.Unit != p.UnitID {
			return fault.New(fault.Forbidden, "Chỉ đơn vị được giao phần việc này mới được thực hiện thao tác; đơn vị bạn đang đại diện chỉ được xem.",
				"Only the unit whose part this is may do that; the unit you act for may look at it.")
		}
	case Owner:
		if v.Unit != p.Owner {
			return fault.New(fault.Forbidden, "Chỉ cơ quan chủ trì kế hoạch mới được thực hiện thao tác này.", "Only the plan's owner may do that.")
		}
	case Judge:
		if v.Unit != p.judge() {
			return fault.New(fault.Forbidden, "Phần phối hợp do đơn vị chủ trì nhiệm vụ xác nhận, phần chủ trì do cơ quan chủ trì kế hoạch xác nhận; đơn vị bạn đang đại diện chỉ được xem.",
				"The lead of the task judges the coordinating parts and the plan's owner the leading ones; the unit you act for may look at it.")
		}
		if (do == Confirm || do == Return) && p.SubmittedByID != nil && *p.SubmittedByID == v.User {
			return fault.New(fault.Forbidden, "Bạn đã gửi phần việc này nên không được tự xác nhận hoặc trả lại; việc đó do người khác của đơn vị xác nhận làm.",
				"You submitted this part yourself, so another person of the judging unit has to confirm or return it.")
		}
	}
	return nil
}

// onSubmission are the actions of which one alone can win after a submission.
var onSubmission = []Action{Confirm, Return, Withdraw}

// refuse says why an action does not follow the present state. If a submission was decided or
// withdrawn meanwhile, somebody else was first.
func (p *part) refuse(do Action) *fault.Error {
	if slices.Contains(onSubmission, do) && !p.SubmittedAt.IsZero() {
		return p.overtaken()
	}
	s := stateName(p.State)
	if p.State.Closed() {
		return fault.Newf(fault.InvalidState, "Phần việc đã khép lại với trạng thái «%[1]s» nên không thực hiện được thao tác này.",
			"The part is closed in the state “%[2]s”, so this cannot be done any more.", s.VI, s.EN)
	}
	return fault.Newf(fault.InvalidState, "Phần việc đang ở trạng thái «%[1]s» nên không thực hiện được thao tác này.",
		"The part is in the state “%[2]s”, which does not allow this step.", s.VI, s.EN)
}

// overtaken says that somebody else changed the part first, and what it is now.
func (p *part) overtaken() *fault.Error {
	s := stateName(p.State)
	return fault.Newf(fault.Conflict, "Phần việc đã được người khác thay đổi: trạng thái hiện nay là «%[1]s», phiên bản %[3]d. Vui lòng tải lại.",
		"Somebody else changed this part first: its state is now “%[2]s”, version %[3]d. Load it again.", s.VI, s.EN, p.Version)
}

func stateName(s programme.AssignmentState) programme.Term {
	return programme.Enums()["AssignmentState"].Label(string(s))
}
