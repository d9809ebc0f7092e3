// Package work is the life of an assignment after it was given: accepted, delegated, worked on,
// submitted, judged, extended, hindered, set aside. One table (Machine) says what may follow
// what and who may do it. The package gives no assignments of its own beyond delegation and
// carrying over (publishing and opening a year do), reads nothing for users, and never steps out
// of the unit rules: every row that it changes, it found as the viewer.
package work

import (
	"context"
	"maps"
	"strings"
	"unicode/utf8"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/plan"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/txn"
)

// Service holds the mutations on assignments and on what hangs on them.
type Service struct{ Runner *txn.Runner }

// Longest texts, in characters.
const (
	longText  = 10000
	shortText = 2000
)

// part is an assignment with what judging rights need of its plan.
type part struct {
	*gen.Assignment
	Owner   uuid.UUID // unit that owns the plan
	InForce bool
}

// find reads an assignment that the viewer sees and keeps others from changing it until this
// transaction ends; a foreign one is missing exactly as a random id is.
func find(ctx context.Context, tx *txn.Tx, id string, path ...any) (*part, error) {
	row, err := tx.Row("Assignment", id, path...)
	if err != nil {
		return nil, err
	}
	return findRow(ctx, tx, row, path...)
}

func findRow(ctx context.Context, tx *txn.Tx, row uuid.UUID, path ...any) (*part, error) {
	a, err := tx.Assignment.Query().Where(assignment.ID(row), lock).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, fault.Missing().At(path...)
	}
	if err != nil {
		return nil, err
	}
	p, err := tx.Plan.Query().Where(plan.ID(a.PlanID)).Select(plan.FieldOwnerUnitID, plan.FieldState).Only(ctx)
	if err != nil {
		return nil, err
	}
	return &part{a, p.OwnerUnitID, p.State == programme.PlanInForce}, nil
}

// lock makes deciders of one row wait for each other. SQLite has one writer and needs none.
func lock(s *sql.Selector) {
	if s.Dialect() == dialect.Postgres {
		s.For("NO KEY UPDATE")
	}
}

// step judges whether the viewer may do this to the part now; version is what the viewer saw.
func (p *part) step(tx *txn.Tx, do Action, version *int) (Step, error) {
	if err := p.allow(tx, do); err != nil {
		return Step{}, err
	}
	if version != nil && *version != p.Version {
		return Step{}, p.overtaken().At("input", "version")
	}
	if actors[do] != Judge && !p.InForce {
		return Step{}, fault.New(fault.InvalidState, "Kế hoạch không còn hiệu lực thực hiện nên phần việc không cập nhật được.", "The plan is not in force, so its work cannot be updated.")
	}
	s, ok := Next(p.State, do)
	if !ok {
		return s, p.refuse(do)
	}
	return s, nil
}

// change writes an update of the part if nobody changed it since it was found, and tells of it.
func (p *part) change(ctx context.Context, tx *txn.Tx, s Step, set func(*gen.AssignmentUpdate), detail map[string]any) error {
	u := tx.Assignment.Update().Where(assignment.ID(p.ID), assignment.StateEQ(s.From), assignment.Version(p.Version)).
		SetState(s.To).AddVersion(1)
	if set != nil {
		set(u)
	}
	n, err := u.Save(ctx)
	if err != nil {
		return err
	}
	if n != 1 {
		return p.overtaken()
	}
	if err := reach.Refresh(ctx, tx.Tx, tx.Now, p.TaskID); err != nil {
		return err
	}
	p.tell(tx, s, detail)
	return nil
}

// tell notes the step in the audit of the part's unit and for whoever follows it.
func (p *part) tell(tx *txn.Tx, s Step, detail map[string]any) {
	all := map[string]any{"do": s.Do, "from": s.From, "to": s.To}
	maps.Copy(all, detail)
	tx.Audit("Assignment", p.ID, p.UnitID, all)
	tx.Event(txn.AssignmentChanged, tx.ID("Assignment", p.ID), nil)
}

// words cleans a text of the input and holds it to its length; a required one may not be blank.
func words(text string, most int, path ...any) (string, error) {
	if !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
		return "", fault.New(fault.BadInput, "Văn bản có ký tự không hợp lệ.", "The text has invalid characters.").At(path...)
	}
	text = strings.TrimSpace(norm.NFC.String(text))
	if text == "" {
		return "", fault.New(fault.BadInput, "Vui lòng nhập nội dung này.", "This text is required.").At(path...)
	}
	if utf8.RuneCountInString(text) > most {
		return "", fault.Newf(fault.BadInput, "Nội dung dài quá %d ký tự.", "The text is longer than %d characters.", most).At(path...)
	}
	return text, nil
}

// maybeWords is words for a text that may be left out; blank is left out.
func maybeWords(text *string, most int, path ...any) (string, error) {
	if text == nil || strings.TrimSpace(*text) == "" {
		return "", nil
	}
	return words(*text, most, path...)
}
