package txn_test

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

type input struct{ Name string }

// save is a mutation that counts its runs by the settings that it writes.
func save(w *testkit.World, ctx context.Context, name, key string, fail error) (txn.Result, error) {
	op := txn.Operation{Name: "saveTest", Kind: "Assignment", Action: "accept"}
	var k *string
	if key != "" {
		k = &key
	}
	return w.Runner.Do(ctx, op, input{name}, k, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		row, err := tx.Setting.Create().SetName(name + tx.Now.String()).SetValue("x").SetCreatedAt(tx.Now).Save(tenant.System(ctx))
		if err != nil {
			return nil, err
		}
		tx.Audit("Unit", tx.Viewer.Unit, tx.Viewer.Unit, name)
		tx.Event(txn.AssignmentChanged, row.ID.String(), nil)
		return txn.One("setting", row.ID.String()), fail
	})
}

func counts(t *testing.T, w *testkit.World) (settings, audits, events, keys int) {
	t.Helper()
	sys := tenant.System(context.Background())
	r := w.Store.Reading()
	for _, c := range []struct {
		n   *int
		ask func(context.Context) (int, error)
	}{{&settings, r.Setting.Query().Count}, {&audits, r.AuditEntry.Query().Count}, {&events, r.Outbox.Query().Count}, {&keys, r.IdempotencyKey.Query().Count}} {
		var err error
		*c.n, err = c.ask(sys)
		testkit.Must(t, err)
	}
	return settings, audits, events, keys
}

func TestAMutationHappensOnceOrNotAtAll(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		stp, snv := w.As("stp"), w.As("snv")
		first, err := save(w, stp, "a", "k1", nil)
		testkit.Must(t, err)
		for _, c := range []struct {
			situation string
			ctx       context.Context
			name, key string
			fail      error
			code      fault.Code
			same      bool // answers what the first call answered
		}{
			{"the same again answers the same", stp, "a", "k1", nil, "", true},
			{"another input with the key", stp, "b", "k1", nil, fault.KeyReused, false},
			{"an empty key", stp, "b", " ", nil, "", false},
			{"a fault of the domain leaves nothing", stp, "c", "k2", fault.Missing(), fault.NotFound, false},
			{"an unknown error tells nothing", stp, "c", "k2", errors.New("secret"), fault.Internal, false},
			{"the key of another unit is its own", snv, "a", "k1", nil, "", false},
			{"nobody signed in", context.Background(), "d", "", nil, fault.Unauthenticated, false},
			{"a role without the right", w.As("stp", programme.Auditor), "d", "", nil, fault.Forbidden, false},
			{"after a failure the key is still to be used", stp, "e", "k2", nil, "", false},
		} {
			w.Clock.Advance(1e6)
			s0, a0, e0, k0 := counts(t, w)
			res, err := save(w, c.ctx, c.name, c.key, c.fail)
			s1, a1, e1, k1 := counts(t, w)
			if fault.CodeOf(err) != c.code {
				t.Errorf("%s: %v, want %q", c.situation, err, c.code)
			}
			if c.same != (err == nil && res["setting"][0] == first["setting"][0]) {
				t.Errorf("%s: answers %v, the first was %v", c.situation, res, first)
			}
			wrote := 0
			if err == nil && !c.same {
				wrote = 1
			}
			if s1-s0 != wrote || a1-a0 != wrote || e1-e0 != wrote || k1-k0 > wrote {
				t.Errorf("%s: wrote %d rows, %d audits, %d events, %d keys; want %d of each", c.situation, s1-s0, a1-a0, e1-e0, k1-k0, wrote)
			}
		}
	})
}

func TestTheSameCallFiftyTimesAtOnceIsOneChange(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		ctx := w.As("stp")
		var all sync.WaitGroup
		answers := make([]string, 50)
		for i := range answers {
			all.Go(func() {
				res, err := save(w, ctx, "a", "once", nil)
				if err != nil {
					t.Errorf("call %d: %v", i, err)
					return
				}
				answers[i] = res["setting"][0]
			})
		}
		all.Wait()
		for i, a := range answers {
			if a != answers[0] {
				t.Errorf("call %d answered %s, the first %s", i, a, answers[0])
			}
		}
		if s, a, e, k := counts(t, w); s != 1 || a != 1 || e != 1 || k != 1 {
			t.Errorf("%d rows, %d audits, %d events, %d keys", s, a, e, k)
		}
	})
}
