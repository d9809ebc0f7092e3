package races_test

import (
	"context"
	"fmt"
	"testing"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/auditentry"
	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/internal/work"
)

// TestARightThatIsTakenAwayEndsAtOnce lets an administrator end the role of somebody whose request
// has been let in already. Both write into the chain of one unit, so its order tells who was first:
// nothing that needs the role comes after its end.
func TestARightThatIsTakenAwayEndsAtOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		s := stage(t, w)
		admin := &people.Service{Runner: w.Runner}
		officer, role := testkit.RowID("person third"), testkit.RowID("role of third")
		s.system(func(ctx context.Context, tx *txn.Tx) error {
			if err := tx.User.Create().SetID(officer).SetUnitID(w.Units["sgddt"]).SetUsername("third").SetFullName("third").SetSortKey("third").SetSearchText("third").
				SetPasswordHash("!").SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
			return tx.Membership.Create().SetID(role).SetUnitID(w.Units["sgddt"]).SetUserID(officer).SetRole(programme.Officer).
				SetValidFrom(clock.MustDay("2021-01-01")).SetCreatedAt(tx.Now).Exec(ctx)
		})
		v := *viewer.From(s.acting(officer, "sgddt"))
		v.Roles, v.Session = []programme.Role{programme.Officer}, uuid.New()
		ctx := viewer.With(context.Background(), &v)
		own, err := w.Store.Reading().Assignment.Query().Where(assignment.UnitID(w.Units["sgddt"])).First(system)
		testkit.Must(t, err)
		report := func() error {
			return only(s.work.AddProgressUpdate(ctx, work.AddProgressUpdateInput{AssignmentID: s.id("Assignment", own.ID), Percent: 10, Text: "Thêm"}))
		}
		end := func() error {
			return only(admin.EndRole(w.As("sgddt"), people.EndRoleInput{MembershipID: s.id("Membership", role)}))
		}
		restore := func() {
			s.system(func(ctx context.Context, tx *txn.Tx) error {
				return tx.Membership.Update().Where(membership.ID(role)).ClearValidTo().Exec(ctx)
			})
		}
		last := func(action string) int64 {
			e, err := w.Store.Reading().AuditEntry.Query().Where(auditentry.UnitID(w.Units["sgddt"]), auditentry.Action(action)).Order(auditentry.BySeq(sql.OrderDesc())).First(system)
			testkit.Must(t, err)
			return *e.Seq
		}
		const name = "C9 a role ended while a mutation that needs it runs"
		t.Run(name, func(t *testing.T) {
			prove(t, w, name, full, func(int) string {
				restore()
				codes := together(report, end)
				switch {
				case codes[1] != "" || codes[0] != "" && codes[0] != fault.Forbidden:
					return fmt.Sprint("they were told ", codes)
				case codes[0] == "" && last("addProgressUpdate") > last("endRole"):
					return "it was done after the role had ended"
				case report() == nil:
					return "it was done long after the role had ended"
				}
				return ""
			})
		})
	})
}
