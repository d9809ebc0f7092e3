package planning

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/auditentry"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/plandoc"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// TestAProvinceIsAssignedWhole publishes 58 tasks of 46 units each and opens the other year.
func TestAProvinceIsAssignedWhole(t *testing.T) {
	const tasks, units = 58, 46
	each(t, func(t *testing.T, w world) {
		var codes []string
		w.system(func(ctx context.Context, tx *txn.Tx) error {
			for i := range units {
				code := fmt.Sprintf("u%02d", i)
				u, err := tx.Unit.Create().SetCode(code).SetKind(programme.UnitOther).SetName("Đơn vị " + code).SetSortKey(code).
					SetSearchText(fold.Key(code)).SetValidFrom(clock.MustDay("2020-01-01")).SetCreatedAt(tx.Now).Save(ctx)
				if err != nil {
					return err
				}
				w.Units[code], codes = u.ID, append(codes, code)
				user, err := tx.User.Create().SetUnitID(u.ID).SetUsername(code).SetFullName(code).SetSortKey(code).SetSearchText(code).
					SetPasswordHash("!").SetCreatedAt(tx.Now).Save(ctx)
				if err != nil {
					return err
				}
				if err := tx.Membership.Create().SetUnitID(u.ID).SetUserID(user.ID).SetRole(programme.Officer).
					SetValidFrom(clock.MustDay("2020-01-01")).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
					return err
				}
			}
			return nil
		})
		d := sample()
		d.reading.Groups = []plandoc.Group{{Number: "1", Title: "Nhóm"}}
		for i := range tasks {
			d.reading.Groups[0].Tasks = append(d.reading.Groups[0].Tasks, duty(fmt.Sprint("1.", i+1), "Phổ biến pháp luật", plandoc.Annual, "2022-12-31", role("COORDINATE", "các đơn vị", codes...)))
		}
		step := func(what string, do func()) {
			began := time.Now()
			do()
			t.Logf("%s: %v", what, time.Since(began))
		}
		p := w.plan(w.draft(d))
		count := func() (n int) {
			w.system(func(ctx context.Context, tx *txn.Tx) (err error) {
				n, err = tx.Assignment.Query().Where(assignment.PlanID(p.ID)).Count(ctx)
				return err
			})
			return n
		}
		const oneYear = tasks * (units + 1) // and the office that leads
		step("publish", func() { w.publish(p) })
		if n := count(); n != oneYear {
			t.Errorf("%d assignments, want %d", n, oneYear)
		}
		for _, what := range []string{"open a year", "open it again"} {
			step(what, func() {
				testkit.Must(t, ignore(w.svc.OpenYear(w.As("stp"), OpenYearInput{PlanID: w.planID(p), Year: 2021})))
			})
			if n := count(); n != 2*oneYear {
				t.Errorf("%d assignments, want %d", n, 2*oneYear)
			}
		}
		w.system(func(ctx context.Context, tx *txn.Tx) error {
			n, err := tx.AuditEntry.Query().Where(auditentry.UnitID(w.Units["u07"])).Count(ctx)
			if n != 2 {
				t.Errorf("a unit's chain has %d entries, want one for each step", n)
			}
			return err
		})
		if n, _ := w.notices("u07"); n != 2 {
			t.Errorf("a unit was told %d times, want 2", n)
		}
	})
}
