// Package planning takes a plan from its document to work: it stores what was read as a draft,
// lets the owner edit it, publishes it into assignments, opens its years, wakes what waits for
// guidance, and closes it. It writes plans, tasks, participations and new assignments; what units
// do with their assignments is internal/work's business. It reads nothing for users and knows no
// GraphQL.
package planning

import (
	"context"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/plan"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
)

// Service holds the mutations on plans.
type Service struct {
	Runner *txn.Runner
	Files  *files.Service // where uploaded plan documents are read; nil: only what comes inline
}

// rowsAtOnce is how many rows one insert or delete takes; the SQLite driver binds values in a time
// that grows with the square of their number.
const rowsAtOnce = 100

// operation is a mutation on a plan; the policy knows it by its action.
func operation(name, action string) txn.Operation {
	return txn.Operation{Name: name, Kind: "Plan", Action: action}
}

// owned returns the plan if the acting unit owns it, locked until the transaction ends, and the
// context for its rows. A plan's tasks, participations and assignments are of many units, most of
// them out of the owner's sight: the right to write them is this one, checked on the plan itself
// through the viewer's own eyes. To everybody else, followers and units that take part included,
// the plan is not there to change.
func owned(ctx context.Context, tx *txn.Tx, id string) (*gen.Plan, context.Context, error) {
	row, err := tx.Row("Plan", id, "input", "planId")
	if err != nil {
		return nil, nil, err
	}
	p, err := tx.Plan.Query().Where(plan.ID(row), plan.OwnerUnitID(tx.Viewer.Unit), locked).Only(ctx)
	if err != nil {
		if gen.IsNotFound(err) {
			err = fault.Missing().At("input", "planId")
		}
		return nil, nil, err
	}
	return p, tenant.System(ctx), nil
}

// locked keeps others from changing the row until this transaction ends; SQLite has one writer.
func locked(s *sql.Selector) {
	if s.Dialect() == dialect.Postgres {
		s.For("NO KEY UPDATE")
	}
}

// inState refuses a step that the plan's state does not allow.
func inState(p *gen.Plan, want programme.PlanState) error {
	if p.State == want {
		return nil
	}
	label := programme.Enums()["PlanState"].Label(string(p.State))
	return fault.New(fault.InvalidState,
		"Kế hoạch đang ở trạng thái “"+label.VI+"”, không thực hiện được bước này.",
		"The plan is in the state “"+label.EN+"”, which does not allow this step.").At("input", "planId")
}

// change raises the version of a plan that is still what the caller saw, and lets set do the rest.
func change(ctx context.Context, tx *txn.Tx, p *gen.Plan, version int, set func(*gen.PlanUpdate)) error {
	u := tx.Plan.Update().Where(plan.ID(p.ID), plan.Version(version), plan.StateEQ(p.State)).AddVersion(1)
	if set != nil {
		set(u)
	}
	n, err := u.Save(ctx)
	if err != nil {
		return err
	}
	if n != 1 {
		return fault.Newf(fault.Conflict,
			"Kế hoạch đã được người khác sửa (phiên bản hiện nay là %d). Vui lòng tải lại.",
			"Somebody else has changed the plan (its version is %d now). Load it again.", p.Version).At("input", "version")
	}
	return nil
}

// span refuses a first day after the last.
func span(from, to clock.Day, path ...any) error {
	if from.IsZero() || to.IsZero() || !to.Before(from) {
		return nil
	}
	return fault.Newf(fault.BadInput, "Ngày kết thúc (%[2]s) trước ngày bắt đầu (%[1]s).",
		"The last day (%[2]s) is before the first (%[1]s).", dayText(from), dayText(to)).At(path...)
}

func dayText(d clock.Day) string {
	p := strings.Split(d.String(), "-")
	slices.Reverse(p)
	return strings.Join(p, "/")
}

// name is what a plan is called in a message.
func name(p *gen.Plan) string {
	if p.Symbol != "" {
		return "Kế hoạch số " + p.Symbol
	}
	return "Kế hoạch “" + shorten(p.Title, 80) + "”"
}

// nameEN is name in an English sentence; the title stays in its language.
func nameEN(p *gen.Plan) string {
	if p.Symbol != "" {
		return "plan " + p.Symbol
	}
	return "the plan “" + shorten(p.Title, 80) + "”"
}

// some lists the first few of many for a message.
func some(list []string) string {
	const most = 12
	if len(list) <= most {
		return strings.Join(list, "; ")
	}
	return strings.Join(list[:most], "; ") + "; …"
}

func isTrue(b *bool) bool { return b != nil && *b }

// batches saves rows in inserts that stay below the databases' limits of bound values.
func batches[T any](rows []T, save func(...T) error) error {
	for part := range slices.Chunk(rows, rowsAtOnce) {
		if err := save(part...); err != nil {
			return err
		}
	}
	return nil
}

// newID makes an id before its row, for rows that name each other.
func newID() (uuid.UUID, error) { return uuid.NewV7() }
