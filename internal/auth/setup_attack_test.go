package auth_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

func TestTheFirstRun(t *testing.T) {
	t.Run("A18 is once, of fifty at a time one wins", firstRunOnce)
}

func firstRunOnce(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		in := auth.SetupInput{UnitCode: " UBND-X ", UnitName: "Ủy ban nhân dân tỉnh X", Username: "Quantri", FullName: "Người quản trị", Password: right}
		if err := h.setup(in); fault.CodeOf(err) != fault.NotFound {
			t.Fatalf("with administrators: %v", err)
		}
		h.do(func(ctx context.Context, tx *txn.Tx) error { // one whose role has ended
			_, err := tx.Membership.Update().Where(membership.RoleEQ(programme.Administrator)).SetValidTo(h.Clock.Today().Add(-1)).Save(ctx)
			return err
		})
		if needed, err := h.NeedsSetup(h.ctx); needed || err != nil {
			t.Fatalf("with administrators of the past: %v, %v", needed, err)
		}
		h.do(func(ctx context.Context, tx *txn.Tx) error {
			_, err := tx.Membership.Delete().Where(membership.RoleEQ(programme.Administrator)).Exec(ctx)
			return err
		})
		for name, change := range map[string]func(in *auth.SetupInput){
			"a weak password":   func(in *auth.SetupInput) { in.Password = "1234567890" },
			"no unit":           func(in *auth.SetupInput) { in.UnitName = "  " },
			"a code with marks": func(in *auth.SetupInput) { in.UnitCode = "tỉnh" },
			"a name with blank": func(in *auth.SetupInput) { in.Username = "quan tri" },
			"a control letter":  func(in *auth.SetupInput) { in.FullName = "a\x00b" },
		} {
			bad := in
			change(&bad)
			if err := h.setup(bad); fault.CodeOf(err) != fault.BadInput || len(fault.Of(err).Path) != 1 {
				t.Errorf("%s: %v", name, err)
			}
		}
		for name, change := range map[string]func(in *auth.SetupInput){
			"a code in use": func(in *auth.SetupInput) { in.UnitCode = "snv" }, "a user name in use": func(in *auth.SetupInput) { in.Username = "snv" },
		} {
			bad := in
			change(&bad)
			if err := h.setup(bad); fault.CodeOf(err) != fault.Conflict {
				t.Errorf("%s: %v", name, err)
			}
		}
		won, lost := h.race(in)
		if won != 1 || won+lost != 50 {
			t.Errorf("%d won, %d lost", won, lost)
		}
		admins := h.Store.Reading().Membership.Query().Where(membership.RoleEQ(programme.Administrator)).CountX(tenant.System(h.ctx))
		if admins != 1 {
			t.Errorf("%d administrators", admins)
		}
		winner := h.Store.Reading().User.Query().Where(user.FullName("Người quản trị")).OnlyX(tenant.System(h.ctx))
		signed, err := h.try(winner.Username, right, "192.0.2.1")
		testkit.Must(t, err)
		if v := signed.Viewer; !strings.HasPrefix(v.UnitCode, "ubnd-") || v.Unit != winner.UnitID || !v.Is(programme.Administrator) || len(v.Roles) != 1 {
			t.Errorf("signed in as %+v", v)
		}
	})
}

// race sets up 50 times at once; who waits for a hash comes again.
// setup waits for its turn: the databases of one test share the process's queue of hashes.
func (h *house) setup(in auth.SetupInput) error {
	for {
		if err := h.Setup(h.ctx, in); fault.CodeOf(err) != fault.RateLimited {
			return err
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func (h *house) race(in auth.SetupInput) (won, lost int64) {
	var ok, no atomic.Int64
	var wg sync.WaitGroup
	start := make(chan struct{})
	for i := range 50 {
		wg.Go(func() {
			mine := in
			mine.UnitCode, mine.Username = in.UnitCode, in.Username
			if i%2 == 1 { // another name does not get past either
				mine.Username = fmt.Sprintf("quantri-%d", i)
				mine.UnitCode = fmt.Sprintf("ubnd-%d", i)
			}
			<-start
			switch err := h.setup(mine); fault.CodeOf(err) {
			case "":
				ok.Add(1)
			case fault.NotFound:
				no.Add(1)
			default:
				h.t.Errorf("%v", err)
			}
		})
	}
	close(start)
	wg.Wait()
	return ok.Load(), no.Load()
}
