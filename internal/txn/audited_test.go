package txn_test

import (
	"context"
	"testing"

	"github.com/lantoa/lantoa/ent/gen/setting"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// TestO1NothingIsChangedWithoutAudit: the runner refuses what a domain package forgot to tell.
func TestO1NothingIsChangedWithoutAudit(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		for _, c := range []struct {
			name string
			do   func(ctx, sys context.Context, tx *txn.Tx) error
			code fault.Code
		}{
			{"O1 a row written in silence", func(_, sys context.Context, tx *txn.Tx) error {
				return tx.Setting.Create().SetName("silent").SetValue("x").SetCreatedAt(tx.Now).Exec(sys)
			}, fault.Internal},
			{"O1 a row changed in silence", func(_, sys context.Context, tx *txn.Tx) error {
				return tx.User.UpdateOneID(tx.Viewer.User).SetTitle("x").Exec(sys)
			}, fault.Internal},
			{"O1 rows changed in silence", func(_, sys context.Context, tx *txn.Tx) error {
				return tx.User.Update().Where(user.ID(tx.Viewer.User)).SetTitle("x").Exec(sys)
			}, fault.Internal},
			{"O1 a row written and told", func(_, sys context.Context, tx *txn.Tx) error {
				tx.Audit("Unit", tx.Viewer.Unit, tx.Viewer.Unit, "told")
				return tx.Setting.Create().SetName("told").SetValue("x").SetCreatedAt(tx.Now).Exec(sys)
			}, ""},
			{"O1 nothing to tell where nothing was written", func(_, sys context.Context, tx *txn.Tx) error {
				_, err := tx.Setting.Delete().Where(setting.Name("nobody's")).Exec(sys)
				return err
			}, ""},
		} {
			_, err := w.Runner.Do(w.As("stp"), txn.Operation{Name: "saveTest", Kind: "Assignment", Action: "accept"}, c.name, nil, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
				return txn.Result{}, c.do(ctx, tenant.System(ctx), tx)
			})
			if got := fault.CodeOf(err); got != c.code {
				t.Errorf("%s: %v, want %q", c.name, err, c.code)
			}
		}
		sys := tenant.System(context.Background())
		silent, err := w.Store.Reading().Setting.Query().Where(setting.Name("silent")).Exist(sys)
		titled, err2 := w.Store.Reading().User.Query().Where(user.Title("x")).Exist(sys)
		if err != nil || err2 != nil || silent || titled {
			t.Errorf("something is left of a silent change: %v %v %v %v", silent, titled, err, err2)
		}
	})
}
