package audit_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/auditentry"
	"github.com/lantoa/lantoa/internal/audit"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// written makes a world with chains of some length in three units.
func written(t *testing.T, w *testkit.World, perUnit int) {
	t.Helper()
	for i := range perUnit {
		testkit.Must(t, w.Runner.System(context.Background(), "test", func(_ context.Context, tx *txn.Tx) error {
			for _, code := range []string{"stp", "snv", "stc"} {
				tx.Audit("Unit", w.Units[code], w.Units[code], map[string]any{"n": i, "z": "chữ có dấu", "a": []int{i, 2}})
			}
			return nil
		}))
	}
}

func entries(t *testing.T, w *testkit.World) []*gen.AuditEntry {
	t.Helper()
	rows, err := w.Store.Reading().AuditEntry.Query().Order(auditentry.ByUnitID(), auditentry.BySeq()).All(tenant.System(context.Background()))
	testkit.Must(t, err)
	return rows
}

func verify(t *testing.T, w *testkit.World) []audit.Break {
	t.Helper()
	n, breaks, err := audit.Verify(context.Background(), w.Store.Reading())
	testkit.Must(t, err)
	if n == 0 {
		t.Fatal("no entry was read")
	}
	return breaks
}

func TestAnUntouchedChainHoldsAndEveryChangedOneIsFound(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		written(t, w, 12)
		if breaks := verify(t, w); len(breaks) != 0 {
			t.Fatalf("an untouched chain breaks: %v", breaks)
		}
		rows := entries(t, w)
		luck := rand.New(rand.NewPCG(7, 7))
		for round := range 60 {
			x := rows[luck.IntN(len(rows))]
			what := ""
			err := w.Store.Tx(tenant.System(context.Background()), func(ctx context.Context, tx *gen.Tx) error {
				var err error
				what, err = tamper(ctx, tx, rows, x, round)
				if err != nil {
					return err
				}
				if _, breaks, err := audit.Verify(ctx, tx.Client()); err != nil || len(breaks) == 0 {
					t.Errorf("%s of entry %d of %s is not found (%v)", what, *x.Seq, x.UnitID, err)
				}
				return errUndo
			})
			if !errors.Is(err, errUndo) {
				t.Fatalf("%s: %v", what, err)
			}
		}
	})
}

var errUndo = errors.New("undo")

// tamper changes one entry behind the program's back.
func tamper(ctx context.Context, tx *gen.Tx, rows []*gen.AuditEntry, x *gen.AuditEntry, round int) (string, error) {
	switch round % 5 {
	case 0:
		return "an edit of the action", tx.AuditEntry.UpdateOne(x).SetAction(x.Action + "x").Exec(ctx)
	case 1:
		return "an edit of the change", tx.AuditEntry.UpdateOne(x).SetChange([]byte(`{"n":99}`)).Exec(ctx)
	case 2:
		return "an edit of the name", tx.AuditEntry.UpdateOne(x).SetActorName("ai đó").Exec(ctx)
	case 3: // not the last of a chain: its loss leaves no trace within the chain
		for _, later := range rows {
			if later.UnitID == x.UnitID && *later.Seq == *x.Seq+1 {
				return "a deletion", tx.AuditEntry.DeleteOne(x).Exec(ctx)
			}
		}
		return "an edit of the subject", tx.AuditEntry.UpdateOne(x).SetSubject("khác").Exec(ctx)
	}
	for _, other := range rows {
		if other.UnitID != x.UnitID && *other.Seq == *x.Seq {
			if err := tx.AuditEntry.UpdateOne(x).SetSubject(other.Subject).Exec(ctx); err != nil {
				return "", err
			}
			return "a swap", tx.AuditEntry.UpdateOne(other).SetSubject(x.Subject).Exec(ctx)
		}
	}
	return "", fmt.Errorf("nothing to swap with")
}

func TestAFaultWhileWritingTheAuditUndoesTheChange(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		id := uuid.Nil
		err := w.Runner.System(context.Background(), "test", func(ctx context.Context, tx *txn.Tx) error {
			set, err := tx.Setting.Create().SetName("a").SetValue("b").SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return err
			}
			id = set.ID
			tx.Audit("Unit", w.Units["stp"], w.Units["stp"], func() {}) // what cannot be written down
			return nil
		})
		if err == nil {
			t.Fatal("the audit took what cannot be written")
		}
		if n, _ := w.Store.Reading().Setting.Query().Count(tenant.System(context.Background())); n != 0 || id == uuid.Nil {
			t.Errorf("%d settings are left of a change without audit", n)
		}
	})
}

func TestConcurrentChangesKeepOneChain(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		done := make(chan error)
		for i := range 8 {
			go func() {
				done <- w.Runner.System(context.Background(), "test", func(_ context.Context, tx *txn.Tx) error {
					tx.Audit("Unit", w.Units["stp"], w.Units["stp"], i)
					tx.Audit("Unit", w.Units["snv"], w.Units["snv"], i)
					return nil
				})
			}()
		}
		for range 8 {
			testkit.Must(t, <-done)
		}
		if breaks := verify(t, w); len(breaks) != 0 || len(entries(t, w)) != 16 {
			t.Errorf("%d entries, breaks %v", len(entries(t, w)), breaks)
		}
	})
}
