package modules

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk"
)

// byTheClock are the units that a job was written down for.
func (n *bench) byTheClock(t *testing.T, job string) []string {
	t.Helper()
	rows, err := n.Store.Reading().Job.Query().All(tenant.System(context.Background()))
	testkit.Must(t, err)
	codes := map[uuid.UUID]string{}
	for code, id := range n.Units {
		codes[id] = code
	}
	var out []string
	for _, r := range rows {
		if parts := strings.Split(r.UniqueKey, ":"); parts[0] == "cron" && parts[1] == "workshop."+job {
			out = append(out, codes[uuid.MustParse(parts[2])])
		}
	}
	slices.Sort(out)
	return out
}

// TestAScheduleIsForTheUnitsThatHaveRecordsOrForAllThatWork, each once: not for one that everybody
// has left or whose people may not sign in, unless it has records.
func TestAScheduleIsForTheUnitsThatHaveRecordsOrForAllThatWork(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.T = t
		m := workshop("workshop", nil)
		label := sdk.L("Nhắc", "Remind")
		idle := func(*sdk.Run, sdk.None, *sdk.Diags) error { return nil }
		m.Parts = append(m.Parts, sdk.Job("kept", sdk.JobOpts{Label: label, Cron: "0 * * * *"}, idle), sdk.Job("all", sdk.JobOpts{Label: label, Cron: "0 * * * *", Everywhere: true}, idle))
		n := open(t, w, m)
		testkit.Must(t, n.do("workshopMake", map[string]any{"n": 3})) // of sgddt
		today := w.Clock.Today()
		testkit.Must(t, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
			for _, left := range []string{"snv", "sgddt"} {
				if err := tx.Membership.Update().Where(membership.UnitID(w.Units[left])).SetValidTo(today.Add(-1)).Exec(ctx); err != nil {
					return err
				}
			}
			if err := tx.Membership.Update().Where(membership.UnitID(w.Units["stp"])).SetValidTo(today).Exec(ctx); err != nil { // the last day counts
				return err
			}
			return tx.User.Update().Where(user.ID(w.Users["stc"])).SetDisabledAt(tx.Now).Exec(ctx)
		}))
		var working []string
		for code := range w.Users {
			if code != "snv" && code != "stc" {
				working = append(working, code)
			}
		}
		slices.Sort(working)
		w.Clock.Advance(time.Hour)
		if !w.Clock.Today().Equal(today) {
			t.Fatal("the test begins too late in the day")
		}
		testkit.Must(t, n.jobs.look(t.Context()))
		second := n.h.newJobs() // another node
		testkit.Must(t, second.look(t.Context()))
		n.jobs.wait()
		second.wait()
		if got := n.byTheClock(t, "kept"); !slices.Equal(got, []string{"sgddt"}) {
			t.Errorf("for those with records: %v", got)
		}
		if got := n.byTheClock(t, "all"); !slices.Equal(got, working) {
			t.Errorf("for all that work: %v, want %v", got, working)
		}
	})
}
