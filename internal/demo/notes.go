package demo

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/lantoa/lantoa/ent/gen/notification"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// recent is the day from which notifications of the units' work are still there; seenBefore is
// the day before which all have been read.
var (
	recent     = at("2022-10-31", 0, 0)
	seenBefore = at("2022-11-07", 0, 0)
)

// note is what a unit is told.
type note struct {
	at      clock.Instant
	unit    string
	kind    programme.NotificationKind
	vi, en  string
	subject string
}

// writeNotes tells the units of what has happened lately and waits for them, as internal/work
// does, and marks what is old as read.
func (f *filler) writeNotes(ctx context.Context, tx *txn.Tx, parts []*part) error {
	names := make(map[string]string, len(f.Units))
	for _, u := range f.Units {
		names[u.Code] = u.Name
	}
	var notes []note
	for _, p := range parts {
		judging := office
		if p.below {
			judging = f.unitCodes[*p.LeadUnitID]
		}
		vi := fmt.Sprintf("nhiệm vụ %s “%s”", p.task.Number, p.task.Title)
		en := fmt.Sprintf("task %s “%s”", p.task.Number, p.task.Title)
		add := func(at clock.Instant, to string, kind programme.NotificationKind, vi, en string) {
			if !at.Before(recent.Time) {
				notes = append(notes, note{at, to, kind, vi, en, tx.ID("Assignment", p.ID)})
			}
		}
		switch p.State {
		case programme.Submitted:
			add(p.SubmittedAt, judging, "ASSIGNMENT_SUBMITTED", names[p.unit]+" đã gửi kết quả "+vi+", chờ xác nhận.", names[p.unit]+" submitted its part of "+en+"; it waits for confirmation.")
		case programme.Returned:
			add(p.JudgedAt, p.unit, "ASSIGNMENT_RETURNED", names[judging]+" trả lại "+vi+". Lý do: "+p.ReturnReason, names[judging]+" returned "+en+". Reason: "+p.ReturnReason)
		case programme.Confirmed:
			add(p.JudgedAt, p.unit, "ASSIGNMENT_CONFIRMED", names[judging]+" đã xác nhận "+vi+".", names[judging]+" confirmed "+en+".")
		}
	}
	slices.SortStableFunc(notes, func(a, b note) int { return cmp.Or(a.at.Compare(b.at.Time), cmp.Compare(a.unit, b.unit)) })
	out := into(notification.Table, notification.FieldUnitID, notification.FieldUserID, notification.FieldKind, notification.FieldText,
		notification.FieldTextEn, notification.FieldSubject)
	for _, n := range notes {
		for _, who := range f.listeners(n.unit) {
			if _, err := out.add(n.at, f.unitIDs[n.unit], f.users[who], n.kind, n.vi, n.en, n.subject); err != nil {
				return err
			}
		}
	}
	if err := out.write(ctx, tx, f.store.Dialect); err != nil {
		return err
	}
	return tx.Notification.Update().Where(notification.CreatedAtLT(seenBefore)).SetReadAt(seenBefore).Exec(ctx)
}

// listeners are the people who act on what a unit is told.
func (f *filler) listeners(unit string) []string {
	var out []string
	for _, q := range f.People {
		for _, m := range q.Memberships {
			if m.Unit == unit && (m.Role == "HEAD" || m.Role == "OFFICER" || m.Role == "PLAN_MANAGER") && !slices.Contains(out, q.Username) {
				out = append(out, q.Username)
			}
		}
	}
	return out
}
