package modules

import (
	"bytes"
	"context"
	"testing"

	entmodule "github.com/lantoa/lantoa/ent/gen/module"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk"
)

// TestADamagedRegisterIsRefused: what the database holds of a built-in module cannot be read any
// more; a server that went on would give its records other columns.
func TestADamagedRegisterIsRefused(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		n := open(t, w, workshop("workshop", func(*sdk.Run) error { return nil }))
		row, err := w.Store.Reading().Module.Query().Where(entmodule.Name("workshop")).Only(tenant.System(t.Context()))
		testkit.Must(t, err)
		for name, c := range map[string]struct{ manifest, slots []byte }{
			"S17 a flipped byte in a name of the manifest": {bytes.Replace(row.Manifest, []byte(`"label"`), []byte(`"labe?"`), 1), row.Slots},
			"S17 the columns of the kinds":                 {bytes.Replace(row.Manifest, []byte(`"1.0.0"`), []byte(`"1.0.1"`), 1), []byte(`["t1"]`)},
		} {
			testkit.Must(t, w.Runner.System(t.Context(), "damage", func(ctx context.Context, tx *txn.Tx) error {
				return tx.Module.Update().Where(entmodule.Name("workshop")).SetManifest(c.manifest).SetSlots(c.slots).Exec(ctx)
			}))
			if err := n.h.Register(t.Context()); fault.CodeOf(err) != fault.BadFile {
				t.Errorf("%s: it goes on with %v", name, err)
			}
		}
	})
}
