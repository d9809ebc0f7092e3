package txn_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// TestAPartThatFailsUndoesItselfAlone: its rows, its audit entries and its events, and the rest stands.
func TestAPartThatFailsUndoesItselfAlone(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		unit := w.Units["stp"]
		public := (&viewer.Viewer{Name: "công chúng", Unit: unit}).Seeing(viewer.NewSight(unit), viewer.NewSight(unit))
		for name, c := range map[string]struct {
			parts []string // what happens in each
			stood int
			code  fault.Code
		}{
			"all stand":               {[]string{"", ""}, 2, ""},
			"the first fails":         {[]string{"refused", ""}, 1, ""},
			"the last fails":          {[]string{"", "refused"}, 1, ""},
			"a statement fails":       {[]string{"", "sql", ""}, 2, ""},
			"a value is there twice":  {[]string{"", "twice", ""}, 2, ""},
			"all fail":                {[]string{"refused", "sql"}, 0, fault.Internal},
			"one forgets the audit":   {[]string{"silent"}, 0, fault.Internal},
			"all fail, and two times": {[]string{"refused", "refused"}, 0, fault.Internal},
		} {
			before, audits, events, _ := counts(t, w)
			err := w.Runner.For(context.Background(), public, "saveTest", func(ctx context.Context, tx *txn.Tx) error {
				sys := tenant.System(ctx)
				stood := 0
				for i, what := range c.parts {
					failed, err := tx.Try(ctx, func() error {
						key := fmt.Sprint(name, i)
						if what == "twice" {
							key = fmt.Sprint(name, 0)
						}
						if what != "silent" {
							tx.Audit("Unit", unit, unit, name)
							tx.Event(txn.AssignmentChanged, key, nil)
						}
						if err := tx.Setting.Create().SetName(key).SetValue("x").SetCreatedAt(tx.Now).Exec(sys); err != nil {
							return err
						}
						if what == "sql" {
							_, err := tx.ExecContext(ctx, "SELECT nothing FROM nowhere")
							return err
						}
						if what == "refused" {
							return fault.Missing()
						}
						return nil
					})
					if err != nil {
						return err
					}
					if failed == nil {
						stood++
					} else if what == "twice" && fault.CodeOf(failed) != fault.Conflict || what == "refused" && fault.CodeOf(failed) != fault.NotFound {
						t.Errorf("%s: %v", name, failed)
					}
				}
				if stood == 0 {
					return txn.ErrNothing
				}
				return nil
			})
			after, audits2, events2, _ := counts(t, w)
			if after-before != c.stood || audits2-audits != c.stood || events2-events != c.stood || fault.CodeOf(err) != c.code {
				t.Errorf("%s: %d rows, %d audit entries, %d events, %v", name, after-before, audits2-audits, events2-events, err)
			}
			if c.stood == 0 && name != "one forgets the audit" && !errors.Is(err, txn.ErrNothing) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}
