package work

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/notify"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// RemindAssignmentsInput names up to 200 parts of other units.
type RemindAssignmentsInput struct {
	AssignmentIDs  []string
	IdempotencyKey *string
}

// doing are the states in which the unit still has to act.
var doing = []programme.AssignmentState{programme.Assigned, programme.Accepted, programme.InProgress, programme.Returned}

// RemindAssignments tells the units of late parts that somebody waits: the plan's owner, or the
// unit that judges the part. A part that is not late, or of which its unit was reminded within a
// day, is skipped; one that the acting unit neither owns nor judges is refused.
func (s *Service) RemindAssignments(ctx context.Context, in RemindAssignmentsInput) (txn.Result, error) {
	op := txn.Operation{Name: "remindAssignments", Kind: "Assignment", Action: "remind"}
	return s.Runner.Do(ctx, op, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if n := len(in.AssignmentIDs); n == 0 || n > confirmAtOnce {
			return nil, fault.Newf(fault.BadInput, "Mỗi lần nhắc từ 1 đến %d phần việc.", "From 1 to %d parts are reminded of at once.", confirmAtOnce).At("input", "assignmentIds")
		}
		parts, err := findAll(ctx, tx, in.AssignmentIDs)
		if err != nil {
			return nil, err
		}
		var faults []error
		units := make([]uuid.UUID, len(parts))
		for i, p := range parts {
			units[i] = p.UnitID
			if v := tx.Viewer.Unit; v == p.UnitID || v != p.judge() && v != p.Owner {
				faults = append(faults, fault.New(fault.Forbidden, "Chỉ cơ quan chủ trì kế hoạch và đơn vị xác nhận phần việc này mới nhắc được đơn vị thực hiện.",
					"Only the plan's owner and the unit that judges this part remind of it.").At("input", "assignmentIds", i))
			}
		}
		if err := several(faults); err != nil {
			return nil, err
		}
		texts, err := reminders(ctx, tx, parts)
		if err != nil {
			return nil, err
		}
		lately, err := notify.Lately(ctx, tx.Client(), programme.Reminder, tx.Now, units...)
		if err != nil {
			return nil, err
		}
		out := txn.Result{"reminded": {}, "skipped": {}}
		var messages []notify.Message
		for i, p := range parts {
			known := notify.Told{Unit: p.UnitID, Text: texts[i].VI}
			if !p.late(tx) || lately[known] {
				out["skipped"] = append(out["skipped"], in.AssignmentIDs[i])
				continue
			}
			lately[known] = true
			messages = append(messages, notify.Message{Unit: p.UnitID, VI: texts[i].VI, EN: texts[i].EN, Subject: in.AssignmentIDs[i]})
			tx.Audit("Assignment", p.ID, p.UnitID, map[string]any{"reminded": vnDay(p.DueOn), "by": tx.ID("Unit", tx.Viewer.Unit)})
			out["reminded"] = append(out["reminded"], in.AssignmentIDs[i])
		}
		return out, notify.ToUnits(ctx, tx, programme.Reminder, messages...)
	})
}

// late tells whether the unit of the part has to act and its due day is over.
func (p *part) late(tx *txn.Tx) bool {
	return p.InForce && slices.Contains(doing, p.State) && !p.DueOn.IsZero() && p.DueOn.Before(tx.Today)
}

// reminders are the sentences about the parts; the same sentence is the same reminder.
func reminders(ctx context.Context, tx *txn.Tx, parts []*part) ([]programme.Term, error) {
	name, err := unitName(ctx, tx)
	if err != nil {
		return nil, err
	}
	ids := make([]uuid.UUID, len(parts))
	for i, p := range parts {
		ids[i] = p.TaskID
	}
	rows, err := tx.Task.Query().Where(task.IDIn(ids...)).Select(task.FieldID, task.FieldNumber, task.FieldTitle).All(ctx)
	if err != nil {
		return nil, err
	}
	byID := make(map[uuid.UUID]*gen.Task, len(rows))
	for _, t := range rows {
		byID[t.ID] = t
	}
	out := make([]programme.Term, len(parts))
	for i, p := range parts {
		number, title := "", ""
		if t := byID[p.TaskID]; t != nil {
			number, title = t.Number, t.Title
		}
		out[i] = programme.Term{
			VI: fmt.Sprintf("%s nhắc nhiệm vụ %s “%s” đã quá thời hạn %s.", name, number, title, vnDay(p.DueOn)),
			EN: fmt.Sprintf("%s reminds of task %s “%s”: it was due on %s.", name, number, title, p.DueOn),
		}
	}
	return out, nil
}
