package modules

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/job"
	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk"
)

// older counts the records that are of the first schema still.
func (n *bench) older(t *testing.T) int {
	t.Helper()
	count, err := n.Store.Reading().Record.Query().Where(record.Module("workshop"), record.Schema(1)).Count(tenant.System(context.Background()))
	testkit.Must(t, err)
	return count
}

// upgrade puts another version of the workshop into the register as the server does at its start.
func (n *bench) upgrade(t *testing.T, m sdk.Module) error {
	t.Helper()
	declared, err := sdk.Manifest(m)
	testkit.Must(t, err)
	text := jsonOf(declared)
	before, faults := candidateOf(n.h.now.Load().modules["workshop"].row)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	n.runs["workshop"] = &memory{module: m}
	r := n.h.renewalOf(t.Context(), before, declared, text)
	defer r.stop(t.Context())
	return n.h.write(t.Context(), installed{manifest: declared, text: text, builtIn: true, keep: true}, map[string]any{"module": "workshop"}, r)
}

func exclaim(body map[string]any) error {
	body["name"] = fmt.Sprint(body["name"], "!")
	return nil
}

// other writes another name into a record.
func (n *bench) other() error {
	sys := tenant.System(context.Background())
	row, err := n.Store.Reading().Record.Query().Where(record.Module("workshop")).First(sys)
	if err != nil {
		return err
	}
	return n.Store.Tx(sys, func(ctx context.Context, tx *gen.Tx) error {
		return tx.Record.UpdateOneID(row.ID).SetBody([]byte(`{"name":"other"}`)).SetTitle("other").AddVersion(1).Exec(ctx)
	})
}

// TestAVersionAndItsRecordsChangeTogether: when the register has the new version all records have
// the new schema, whatever changed meanwhile; or, where one cannot, neither is changed.
func TestAVersionAndItsRecordsChangeTogether(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.T = t
		n := open(t, w, workshop("workshop", nil))
		many := testkit.Rounds(450, mostRenewed) // three batches at least
		for left := many; left > 0; left -= 900 {
			testkit.Must(t, n.do("workshopMake", map[string]any{"n": min(left, 900)}))
		}
		number := n.h.Generation()
		if err := n.upgrade(t, later(func(map[string]any) error { return errors.New("no way") })); err == nil || n.older(t) != many {
			t.Errorf("an upgrade that fails: %v, %d of %d records as they were", err, n.older(t), many)
		}
		if now, err := n.h.number(t.Context()); err != nil || now != number {
			t.Errorf("after an upgrade that failed the register is at %d (%v), it was at %d", now, err, number)
		}
		changed := false
		began := time.Now()
		testkit.Must(t, n.upgrade(t, later(func(body map[string]any) error {
			if !changed { // somebody changes a record after the module has seen it
				changed = true
				if err := n.other(); err != nil {
					return err
				}
			}
			return exclaim(body)
		})))
		took := time.Since(began).Round(time.Millisecond)
		if n.older(t) != 0 || strings.Count(n.names(t), "x!") != many-1 || strings.Count(n.names(t), "other!") != 1 {
			t.Errorf("%d records are of the older schema; %.100s", n.older(t), n.names(t))
		}
		on := map[bool]string{false: "SQLite", true: "PostgreSQL"}[w.Store.Postgres()]
		testkit.Figure(t, "Modules: the host", fmt.Sprintf("%s: an upgrade with its %d records, made anew once more in between", on, many), took, "")
	})
}

// TestAHoldEndsWhereRecordsCannotBeWrittenAnew: an office goes on with what is stored.
func TestAHoldEndsWhereRecordsCannotBeWrittenAnew(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.T = t
		n := open(t, w, workshop("workshop", nil))
		testkit.Must(t, n.do("workshopMake", map[string]any{"n": 3}))
		n.h.renewed = 2
		fail := false
		testkit.Must(t, n.upgrade(t, later(func(body map[string]any) error {
			if fail {
				return errors.New("no way")
			}
			return exclaim(body)
		})))
		fail = true
		for try := range mostHeld {
			testkit.Must(t, n.h.Follow(t.Context()))
			if held := len(n.h.now.Load().held); held != 1 {
				t.Errorf("before try %d %d kinds are held", try+1, held)
			}
			w.Clock.Advance(10 * time.Minute)
			testkit.Must(t, n.jobs.look(t.Context()))
			n.jobs.wait()
		}
		testkit.Must(t, n.h.Follow(t.Context()))
		if held := len(n.h.now.Load().held); held != 0 {
			t.Errorf("after %d tries %d kinds are held", mostHeld, held)
		}
		fail = false
		w.Clock.Advance(10 * time.Minute)
		testkit.Must(t, n.jobs.look(t.Context()))
		n.jobs.wait()
		if n.older(t) != 0 {
			t.Errorf("%d of 3 wait although the module works again", n.older(t))
		}
	})
}

// TestAVersionWithTooManyRecordsIsServedFirst, and its records are written anew behind, in pieces;
// until that is done nobody reads or changes them.
func TestAVersionWithTooManyRecordsIsServedFirst(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.T = t
		n := open(t, w, workshop("workshop", nil))
		testkit.Must(t, n.do("workshopMake", map[string]any{"n": 250}))
		n.h.renewed = 249
		testkit.Must(t, n.upgrade(t, later(exclaim)))
		if n.older(t) != 250 {
			t.Errorf("%d of 250 wait", n.older(t))
		}
		testkit.Must(t, n.h.Follow(t.Context()))
		if err := n.do("workshopMake", map[string]any{"n": 1}); fault.CodeOf(err) != fault.ModuleUnavailable || !strings.Contains(fmt.Sprint(err), "(0 of 250)") {
			t.Errorf("a change of what is being upgraded: %v", err)
		}
		w.Clock.Advance(settled)
		testkit.Must(t, n.jobs.look(t.Context()))
		n.jobs.wait()
		testkit.Must(t, n.h.Follow(t.Context()))
		if len(n.h.now.Load().held) > 0 {
			t.Error("it is held when it is done")
		}
		testkit.Must(t, n.do("workshopLook", map[string]any{"n": 0}))
		if n.older(t) != 0 || strings.Count(n.names(t), "x!") != 250 {
			t.Errorf("afterwards %d wait: %.100s", n.older(t), n.names(t))
		}
	})
}

// TestWhatANodeWritesOfTheVersionBeforeIsUpgradedToo: a moment after the change, by a job.
func TestWhatANodeWritesOfTheVersionBeforeIsUpgradedToo(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.T = t
		n := open(t, w, workshop("workshop", nil))
		late := open(t, w, workshop("workshop", nil))
		testkit.Must(t, n.do("workshopMake", map[string]any{"n": 3}))
		testkit.Must(t, n.upgrade(t, later(exclaim)))
		testkit.Must(t, late.do("workshopMake", map[string]any{"n": 2})) // it has not looked yet
		if n.older(t) != 2 {
			t.Errorf("%d are of the older schema", n.older(t))
		}
		testkit.Must(t, n.h.Follow(t.Context()))
		w.Clock.Advance(settled)
		testkit.Must(t, n.jobs.look(t.Context()))
		n.jobs.wait()
		if n.older(t) != 0 || strings.Count(n.names(t), "x!") != 5 {
			t.Errorf("%d are of the older schema: %s", n.older(t), n.names(t))
		}
		left, err := w.Store.Reading().Job.Query().Where(job.StateNEQ(jobDone)).Count(tenant.System(context.Background()))
		if err != nil || left > 0 {
			t.Errorf("%d jobs are left (%v)", left, err)
		}
	})
}
