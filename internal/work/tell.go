package work

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/internal/notify"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

const (
	assignedKind  programme.NotificationKind = "TASK_ASSIGNED"
	submittedKind programme.NotificationKind = "ASSIGNMENT_SUBMITTED"
	returnedKind  programme.NotificationKind = "ASSIGNMENT_RETURNED"
	confirmedKind programme.NotificationKind = "ASSIGNMENT_CONFIRMED"
	askedKind     programme.NotificationKind = "EXTENSION_REQUESTED"
	decidedKind   programme.NotificationKind = "EXTENSION_DECIDED"
	hinderedKind  programme.NotificationKind = "DIFFICULTY_REPORTED"
	answeredKind  programme.NotificationKind = "DIFFICULTY_ANSWERED"
	rejectedKind  programme.NotificationKind = "EVIDENCE_REJECTED"
)

// notify tells a unit about the part. In both texts %[1]s is the acting unit's name, %[2]s the
// task in Vietnamese, %[3]s the task in English, and more follow from %[4].
func (p *part) notify(ctx context.Context, tx *txn.Tx, to uuid.UUID, kind programme.NotificationKind, vi, en string, more ...any) error {
	return p.notifyAbout(ctx, tx, to, kind, tx.ID("Assignment", p.ID), vi, en, more...)
}

// notifyAbout is notify with another object than the part as its subject.
func (p *part) notifyAbout(ctx context.Context, tx *txn.Tx, to uuid.UUID, kind programme.NotificationKind, subject, vi, en string, more ...any) error {
	name, err := unitName(ctx, tx)
	if err != nil {
		return err
	}
	t, err := tx.Task.Query().Where(task.ID(p.TaskID)).Select(task.FieldNumber, task.FieldTitle).Only(ctx)
	if err != nil {
		return err
	}
	args := append([]any{name, fmt.Sprintf("nhiệm vụ %s “%s”", t.Number, t.Title), fmt.Sprintf("task %s “%s”", t.Number, t.Title)}, more...)
	return notify.ToUnits(ctx, tx, kind, notify.Message{Unit: to, VI: fmt.Sprintf(vi, args...), EN: fmt.Sprintf(en, args...), Subject: subject})
}

// unitName is the name of the acting unit.
func unitName(ctx context.Context, tx *txn.Tx) (string, error) {
	u, err := tx.Unit.Query().Where(unit.ID(tx.Viewer.Unit)).Select(unit.FieldName).Only(ctx)
	if err != nil {
		return "", err
	}
	return u.Name, nil
}
