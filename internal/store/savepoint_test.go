package store_test

import (
	"context"
	"testing"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
)

// TestASavepointBringsBackWhomTheTransactionWorksFor: what is undone takes the settings along, and
// the next statement runs as whom its context names all the same, also after a failed statement.
func TestASavepointBringsBackWhomTheTransactionWorksFor(t *testing.T) {
	t.Parallel()
	w := province(t)
	sgddt, snv, nobody := w.As("sgddt"), w.As("snv"), context.Background()
	server := tenant.System(sgddt)
	const whoSQL = "SELECT current_user || ' ' || coalesce(lantoa_unit()::text, '')"
	app := func(code string) string { return "lantoa_app " + w.Units[code].String() }
	for name, c := range map[string]struct {
		before, inside, after context.Context
		want                  string
	}{
		"T11 a viewer, then the server, is the viewer": {sgddt, server, sgddt, app("sgddt")},
		"T11 the server, then a viewer":                {server, sgddt, sgddt, app("sgddt")},
		"T11 a viewer, then another":                   {sgddt, snv, snv, app("snv")},
		"T11 a viewer, then another, then the first":   {sgddt, snv, sgddt, app("sgddt")},
		"T11 the server, then a viewer, then nobody":   {server, sgddt, nobody, "lantoa_app "},
		"T11 nobody, then the server, then nobody":     {nobody, server, nobody, "lantoa_app "},
	} {
		t.Run(name, func(t *testing.T) {
			for _, wrong := range []string{"", "SELECT 1 / 0"} {
				inTx(t, w, nobody, func(_ context.Context, tx *gen.Tx) {
					who := func(ctx context.Context) (out string) {
						rows, err := tx.QueryContext(ctx, whoSQL)
						testkit.Must(t, err)
						defer rows.Close()
						if rows.Next() {
							testkit.Must(t, rows.Scan(&out))
						}
						testkit.Must(t, rows.Err())
						return out
					}
					who(c.before)
					_, err := tx.ExecContext(nobody, "SAVEPOINT part")
					testkit.Must(t, err)
					who(c.inside)
					if wrong != "" {
						if _, err := tx.ExecContext(c.inside, wrong); err == nil {
							t.Error("it does not fail")
						}
					}
					_, err = tx.ExecContext(c.after, "ROLLBACK TO SAVEPOINT part")
					testkit.Must(t, err)
					if got := who(c.after); got != c.want {
						t.Errorf("it runs as %q, want %q", got, c.want)
					}
				})
			}
		})
	}
}
