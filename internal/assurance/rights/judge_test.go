package rights

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/extension"
	"github.com/lantoa/lantoa/ent/gen/report"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/internal/work"
)

func worldIn(t *testing.T) (*testkit.World, string) {
	t.Helper()
	data := filepath.Join(t.TempDir(), "data")
	return testkit.New(t, store.Config{DataDir: data}), data
}

// bench is the fixture with its programme, and one person who may act for every unit.
type bench struct {
	*testkit.World
	t         *testing.T
	work      work.Service
	reporting reporting.Service
	one       uuid.UUID
}

// acting is the one person in a unit, with every working role there.
func (b *bench) acting(unit string) context.Context {
	v := *viewer.From(b.As(unit))
	v.User = b.one
	return viewer.With(context.Background(), &v)
}

func (b *bench) do(f func(ctx context.Context, tx *txn.Tx) error) {
	b.t.Helper()
	testkit.Must(b.t, b.World.Runner.System(context.Background(), "fixture", f))
}

func (b *bench) id(kind string, row uuid.UUID) string {
	return b.Store.Catalogue.Kind(kind).EncodeID(row)
}

// going puts a part of plan 1 under way.
func (b *bench) going(task int, unit string) string {
	b.t.Helper()
	row := testkit.PartID("1", task, unit)
	b.do(func(ctx context.Context, tx *txn.Tx) error {
		return tx.Assignment.UpdateOneID(row).SetState(programme.InProgress).ClearSubmittedByID().ClearSubmittedAt().ClearJudgedAt().Exec(ctx)
	})
	return b.id("Assignment", row)
}

func (b *bench) submit(ctx context.Context, id string) {
	b.t.Helper()
	_, err := b.work.SubmitAssignment(ctx, work.SubmitAssignmentInput{AssignmentID: id})
	testkit.Must(b.t, err)
}

func (b *bench) confirm(ctx context.Context, ids ...string) error {
	_, err := b.work.ConfirmAssignments(ctx, work.ConfirmAssignmentsInput{AssignmentIDs: ids})
	return err
}

// judged tries to judge a part both ways, is refused, and lets a colleague confirm.
func (b *bench) judged(id string, refused, colleague context.Context) {
	b.t.Helper()
	if err := b.confirm(refused, id); fault.CodeOf(err) != fault.Forbidden {
		b.t.Errorf("confirms what the same person submitted: %v", err)
	}
	if _, err := b.work.ReturnAssignment(refused, work.ReturnAssignmentInput{AssignmentID: id, Reason: "Thiếu"}); fault.CodeOf(err) != fault.Forbidden {
		b.t.Errorf("returns what the same person submitted: %v", err)
	}
	row, err := b.Store.Catalogue.Kind("Assignment").DecodeID(id)
	testkit.Must(b.t, err)
	if a := b.Store.Reading().Assignment.Query().Where(assignment.ID(row)).OnlyX(tenant.System(context.Background())); a.State != programme.Submitted {
		b.t.Errorf("the part is %s", a.State)
	}
	if err := b.confirm(colleague, id); err != nil {
		b.t.Errorf("a colleague is refused: %v", err)
	}
}

func TestNobodyTakesBothSteps(t *testing.T) {
	rows := map[string]func(b *bench){
		"Z12 the part of a coordinating unit, judged by its lead": func(b *bench) {
			id := b.going(1, "h-cau-ke")
			b.submit(b.acting("h-cau-ke"), id)
			b.judged(id, b.acting("sgddt"), b.As("sgddt"))
		},
		"Z12 the part of the lead, judged by the plan's owner": func(b *bench) {
			id := b.going(1, "sgddt")
			b.submit(b.acting("sgddt"), id)
			b.judged(id, b.acting("stp"), b.As("stp"))
		},
		"Z12 the owner's own part": func(b *bench) {
			id := b.going(2, "stp")
			b.submit(b.acting("stp"), id)
			b.judged(id, b.acting("stp"), b.As("stp"))
		},
		"Z12 a part that was withdrawn and submitted again": func(b *bench) {
			id := b.going(1, "h-cau-ke")
			b.submit(b.As("h-cau-ke"), id)
			_, err := b.work.WithdrawAssignment(b.acting("h-cau-ke"), work.WithdrawAssignmentInput{AssignmentID: id})
			testkit.Must(b.t, err)
			b.submit(b.acting("h-cau-ke"), id)
			b.judged(id, b.acting("sgddt"), b.As("sgddt"))
		},
		"Z12 a part that was delegated, judged by those above": func(b *bench) {
			id := b.going(1, "h-cau-ke")
			res, err := b.work.DelegateAssignment(b.As("h-cau-ke"), work.DelegateAssignmentInput{AssignmentID: id, UnitIDs: []string{b.ID("h-cau-ke-x-hoa-an")}})
			testkit.Must(b.t, err)
			below := res["delegated"][0]
			_, err = b.work.AcceptAssignment(b.acting("h-cau-ke-x-hoa-an"), work.AcceptAssignmentInput{AssignmentID: below})
			testkit.Must(b.t, err)
			b.submit(b.acting("h-cau-ke-x-hoa-an"), below)
			b.judged(below, b.acting("h-cau-ke"), b.As("h-cau-ke"))
		},
		"Z12 one's own part among many: none is confirmed": func(b *bench) {
			own, other := b.going(1, "h-cau-ke"), b.going(1, "stc")
			b.submit(b.acting("h-cau-ke"), own)
			b.submit(b.As("stc"), other)
			if err := b.confirm(b.acting("sgddt"), other, own); fault.CodeOf(err) != fault.Forbidden {
				b.t.Errorf("confirmed in a list: %v", err)
			}
			if n := b.Store.Reading().Assignment.Query().Where(assignment.IDIn(testkit.PartID("1", 1, "h-cau-ke"), testkit.PartID("1", 1, "stc")), assignment.StateEQ(programme.Submitted)).CountX(tenant.System(context.Background())); n != 2 {
				b.t.Errorf("%d of 2 still wait", n)
			}
		},
		"Z12 more time that one asked for": func(b *bench) {
			id := b.going(1, "h-cau-ke")
			b.do(func(ctx context.Context, tx *txn.Tx) error {
				if _, err := tx.Extension.Delete().Exec(ctx); err != nil {
					return err
				}
				return tx.Assignment.UpdateOneID(testkit.PartID("1", 1, "h-cau-ke")).SetDueOn(tx.Today.Add(10)).Exec(ctx)
			})
			_, err := b.work.RequestExtension(b.acting("h-cau-ke"), work.RequestExtensionInput{AssignmentID: id, NewDueOn: b.Clock.Today().Add(30), Reason: "Thiếu người"})
			testkit.Must(b.t, err)
			e := b.Store.Reading().Extension.Query().Where(extension.AssignmentID(testkit.PartID("1", 1, "h-cau-ke"))).OnlyX(tenant.System(context.Background()))
			in := work.DecideExtensionInput{ExtensionID: b.id("Extension", e.ID), Grant: true}
			if _, err := b.work.DecideExtension(b.acting("sgddt"), in); fault.CodeOf(err) != fault.Forbidden {
				b.t.Errorf("grants what the same person asked for: %v", err)
			}
			if _, err := b.work.DecideExtension(b.As("sgddt"), in); err != nil {
				b.t.Errorf("a colleague is refused: %v", err)
			}
		},
		"Z12 a report that one submitted": func(b *bench) {
			row := testkit.RowID("report 0 of stc")
			b.do(func(ctx context.Context, tx *txn.Tx) error {
				return tx.Report.UpdateOneID(row).SetReceiverUnitID(b.Units["stp"]).Exec(ctx)
			})
			id := b.id("Report", row)
			version := func() int {
				return b.Store.Reading().Report.Query().Where(report.ID(row)).OnlyX(tenant.System(context.Background())).Version
			}
			_, err := b.reporting.SubmitReport(b.acting("stc"), reporting.SubmitReportInput{ReportID: id, Version: version()})
			testkit.Must(b.t, err)
			if _, err := b.reporting.AcceptReport(b.acting("stp"), reporting.AcceptReportInput{ReportID: id, Version: version()}); fault.CodeOf(err) != fault.Forbidden {
				b.t.Errorf("accepts what the same person submitted: %v", err)
			}
			if _, err := b.reporting.AcceptReport(b.As("stp"), reporting.AcceptReportInput{ReportID: id, Version: version()}); err != nil {
				b.t.Errorf("a colleague is refused: %v", err)
			}
		},
	}
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.Fill()
		b := &bench{World: w, t: t, work: work.Service{Runner: w.Runner}, reporting: reporting.Service{Runner: w.Runner}}
		b.settle()
		for name, hold := range rows {
			t.Run(name, func(t *testing.T) {
				b.t = t
				hold(b)
			})
		}
	})
}

// settle gives the one person a role in every unit that has work.
func (b *bench) settle() {
	b.t.Helper()
	b.do(func(ctx context.Context, tx *txn.Tx) error {
		u, err := tx.User.Create().SetUnitID(b.Units["stp"]).SetUsername("mot-nguoi").SetFullName("Một Người").SetSortKey("x").SetSearchText("x").SetPasswordHash("!").SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		b.one = u.ID
		for _, unit := range []string{"stp", "sgddt", "stc", "h-cau-ke", "h-cau-ke-x-hoa-an"} {
			if err := tx.Membership.Create().SetUnitID(b.Units[unit]).SetUserID(u.ID).SetRole(programme.Head).SetValidFrom(tx.Today).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
}
