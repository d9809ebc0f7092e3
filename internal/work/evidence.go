package work

import (
	"context"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/evidence"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// evidenceAtOnce is how many files come with one act, evidenceOfPart how many a part has.
const (
	evidenceAtOnce = 20
	evidenceOfPart = 200
)

// AttachEvidenceInput names uploads that become evidence of a part.
type AttachEvidenceInput struct {
	AssignmentID   string
	Uploads        []string
	IdempotencyKey *string
}

// AttachEvidence makes evidence of the unit's own part out of the caller's uploads.
func (s *Service) AttachEvidence(ctx context.Context, in AttachEvidenceInput) (txn.Result, error) {
	op := txn.Operation{Name: "attachEvidence", Kind: "Evidence", Action: "attach"}
	return s.Runner.Do(ctx, op, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if len(in.Uploads) == 0 {
			return nil, fault.New(fault.BadInput, "Vui lòng chọn ít nhất một tệp.", "Name one file at least.").At("input", "uploads")
		}
		p, err := find(ctx, tx, in.AssignmentID, "input", "assignmentId")
		if err != nil {
			return nil, err
		}
		step, err := p.step(tx, Attach, nil)
		if err != nil {
			return nil, err
		}
		ids, err := p.attach(ctx, tx, in.Uploads, nil)
		if err != nil {
			return nil, err
		}
		p.tell(tx, step, map[string]any{"evidence": ids})
		return txn.Result{"assignment": {in.AssignmentID}, "evidence": ids}, nil
	})
}

// attach makes evidence of the part out of uploads; with names the update of progress that they
// came with. Evidence of one part is added one act after another: the part is locked.
func (p *part) attach(ctx context.Context, tx *txn.Tx, uploads []string, with *uuid.UUID) ([]string, error) {
	if len(uploads) == 0 {
		return nil, nil
	}
	if len(uploads) > evidenceAtOnce {
		return nil, fault.Newf(fault.BadInput, "Mỗi lần đính kèm tối đa %d tệp.", "At most %d files are attached at once.", evidenceAtOnce).At("input", "uploads")
	}
	has, err := tx.Evidence.Query().Where(evidence.AssignmentID(p.ID)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if has+len(uploads) > evidenceOfPart {
		return nil, fault.Newf(fault.BadInput, "Mỗi phần việc có tối đa %d tệp minh chứng.", "A part has at most %d pieces of evidence.", evidenceOfPart).At("input", "uploads")
	}
	rows, err := files.Claim(ctx, tx, uploads, "input", "uploads")
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(rows))
	for i, u := range rows {
		e, err := tx.Evidence.Create().SetUnitID(p.UnitID).SetPlanID(p.PlanID).SetNillableLeadUnitID(p.LeadUnitID).SetAssignmentID(p.ID).
			SetNillableProgressUpdateID(with).SetGivenByID(tx.Viewer.User).SetName(u.Name).SetMediaType(u.MediaType).SetSize(u.Size).SetSha256(u.Sha256).
			SetState(programme.EvidencePending).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return nil, err
		}
		ids[i] = tx.ID("Evidence", e.ID)
		tx.Audit("Evidence", e.ID, e.UnitID, map[string]any{"do": Attach, "to": e.State, "assignment": tx.ID("Assignment", p.ID), "name": e.Name, "size": e.Size, "sha256": e.Sha256})
	}
	return ids, nil
}

// RemoveEvidenceInput names a piece of evidence.
type RemoveEvidenceInput struct {
	EvidenceID     string
	IdempotencyKey *string
}

// RemoveEvidence takes a piece of evidence back, as the unit that gave it, as long as the part is
// not confirmed and the piece not accepted. Its bytes go with the next sweep.
func (s *Service) RemoveEvidence(ctx context.Context, in RemoveEvidenceInput) (txn.Result, error) {
	op := txn.Operation{Name: "removeEvidence", Kind: "Evidence", Action: "remove"}
	return s.Runner.Do(ctx, op, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		e, p, err := findEvidence(ctx, tx, in.EvidenceID)
		if err != nil {
			return nil, err
		}
		step, err := p.step(tx, Unattach, nil)
		if err != nil {
			return nil, err
		}
		if e.State == programme.EvidenceAccepted {
			return nil, fault.New(fault.InvalidState, "Minh chứng đã được chấp nhận nên không gỡ được nữa.", "The evidence has been accepted, so it cannot be removed any more.").At("input", "evidenceId")
		}
		n, err := tx.Evidence.Delete().Where(evidence.ID(e.ID), evidence.StateEQ(e.State)).Exec(ctx)
		if err != nil {
			return nil, err
		}
		if n != 1 {
			return nil, reviewed()
		}
		tx.Audit("Evidence", e.ID, e.UnitID, map[string]any{"do": Unattach, "from": e.State, "name": e.Name, "sha256": e.Sha256})
		p.tell(tx, step, map[string]any{"evidence": in.EvidenceID})
		return txn.One("assignment", tx.ID("Assignment", p.ID)), nil
	})
}

// ReviewEvidenceInput is the judgement on a piece of evidence; one that is not accepted needs a note.
type ReviewEvidenceInput struct {
	EvidenceID     string
	Accept         bool
	Note           *string
	IdempotencyKey *string
}

// ReviewEvidence says whether a piece of evidence proves the work: whoever confirms the part does,
// and nobody about what they gave themselves. It may be said again, until the part is confirmed.
func (s *Service) ReviewEvidence(ctx context.Context, in ReviewEvidenceInput) (txn.Result, error) {
	op := txn.Operation{Name: "reviewEvidence", Kind: "Evidence", Action: "review"}
	return s.Runner.Do(ctx, op, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		note, err := maybeWords(in.Note, shortText, "input", "note")
		if err != nil {
			return nil, err
		}
		state := programme.EvidenceAccepted
		if !in.Accept {
			state = programme.EvidenceRejected
			if note == "" {
				return nil, fault.New(fault.BadInput, "Vui lòng ghi lý do không chấp nhận.", "Say why it is not accepted.").At("input", "note")
			}
		}
		e, p, err := findEvidence(ctx, tx, in.EvidenceID)
		if err != nil {
			return nil, err
		}
		step, err := p.step(tx, Review, nil)
		if err != nil {
			return nil, err
		}
		if e.GivenByID != nil && *e.GivenByID == tx.Viewer.User {
			return nil, fault.New(fault.Forbidden, "Bạn đã nộp minh chứng này nên không được tự xem xét.", "You gave this evidence yourself, so another person reviews it.")
		}
		u := tx.Evidence.Update().Where(evidence.ID(e.ID), evidence.StateEQ(e.State)).SetState(state).SetReviewedByID(tx.Viewer.User).SetReviewedAt(tx.Now)
		if note != "" {
			u.SetNote(note)
		} else {
			u.ClearNote()
		}
		n, err := u.Save(ctx)
		if err != nil {
			return nil, err
		}
		if n != 1 {
			return nil, reviewed()
		}
		tx.Audit("Evidence", e.ID, e.UnitID, map[string]any{"do": Review, "from": e.State, "to": state, "note": note})
		p.tell(tx, step, map[string]any{"evidence": in.EvidenceID})
		if state == programme.EvidenceRejected {
			err = p.notify(ctx, tx, p.UnitID, rejectedKind, "%[1]s không chấp nhận minh chứng “%[4]s” của %[2]s. Lý do: %[5]s",
				"%[1]s did not accept the evidence “%[4]s” of %[3]s. Reason: %[5]s", e.Name, note)
		}
		return txn.One("evidence", in.EvidenceID), err
	})
}

// findEvidence reads a piece of evidence that the viewer sees, with its part, which it locks first:
// what happens to evidence of one part happens one after another.
func findEvidence(ctx context.Context, tx *txn.Tx, id string) (*gen.Evidence, *part, error) {
	row, err := tx.Row("Evidence", id, "input", "evidenceId")
	if err != nil {
		return nil, nil, err
	}
	e, err := tx.Evidence.Query().Where(evidence.ID(row)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, nil, fault.Missing().At("input", "evidenceId")
	}
	if err != nil {
		return nil, nil, err
	}
	p, err := findRow(ctx, tx, e.AssignmentID, "input", "evidenceId")
	if err != nil {
		return nil, nil, err
	}
	e, err = tx.Evidence.Query().Where(evidence.ID(row)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, nil, fault.Missing().At("input", "evidenceId")
	}
	return e, p, err
}

func reviewed() *fault.Error {
	return fault.New(fault.Conflict, "Minh chứng này vừa được người khác xem xét hoặc gỡ bỏ. Vui lòng tải lại.", "Somebody else has just reviewed or removed this evidence. Load it again.").At("input", "evidenceId")
}
