package txn

import (
	"context"
	"errors"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/viewer"
)

// ErrNothing ends a transaction in which nothing is to stand; errors.Is finds it in what For returns.
var ErrNothing = errors.New("txn: nothing is to stand")

// For runs a change in the name of a viewer who is no person, such as the public: no roles are
// asked and no key is kept. Whether it may happen at all is for whoever calls to judge before;
// whose rows it may touch is what the viewer holds.
func (r *Runner) For(ctx context.Context, v *viewer.Viewer, action string, fn func(ctx context.Context, tx *Tx) error) error {
	events := 0
	err := r.Store.Tx(viewer.With(ctx, v), func(ctx context.Context, gtx *gen.Tx) error {
		tx := &Tx{Tx: gtx, Viewer: v, Now: r.Clock.Now(), Kinds: r.Store.Catalogue}
		tx.Today = clock.DayOf(tx.Now.Time)
		if err := fn(ctx, tx); err != nil {
			return err
		}
		if err := audited(ctx, tx, action); err != nil {
			return err
		}
		events = len(tx.events)
		return r.finish(ctx, tx, action, nil, "", nil)
	})
	if err == nil && events > 0 && r.Wake != nil {
		r.Wake()
	}
	return err
}

// Try runs a part of a change that may fail alone: what it wrote and noted is undone, failed says
// why, and the transaction goes on. Parts do not nest. With err the transaction cannot go on.
func (t *Tx) Try(ctx context.Context, part func() error) (failed, err error) {
	if _, err := t.ExecContext(ctx, "SAVEPOINT part"); err != nil {
		return nil, err
	}
	changes, events := len(t.changes), len(t.events)
	failed = part()
	if failed == nil {
		_, err = t.ExecContext(ctx, "RELEASE SAVEPOINT part")
		return nil, err
	}
	if store.Trouble(failed) != nil {
		return failed, failed
	}
	t.changes, t.events = t.changes[:changes], t.events[:events]
	for _, undo := range []string{"ROLLBACK TO SAVEPOINT part", "RELEASE SAVEPOINT part"} {
		if _, err := t.ExecContext(ctx, undo); err != nil {
			return failed, err
		}
	}
	return store.Fault(failed), nil
}
