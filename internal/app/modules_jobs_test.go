package app

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen/job"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
)

// settled waits until no job of the sample is left to do.
func (h *house) settled(t *testing.T, done int) {
	t.Helper()
	sys := tenant.System(context.Background())
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		n, err := h.a.Store.Reading().Job.Query().Where(job.State("DONE")).Count(sys)
		testkit.Must(t, err)
		if n >= done {
			return
		}
		if time.Now().After(end) {
			rows, _ := h.a.Store.Reading().Job.Query().All(sys)
			t.Fatalf("%d jobs are done, want %d: %v", n, done, rows)
		}
	}
}

func (b *by) taken(id string) string {
	b.t.Helper()
	return b.ask(`query($id: ID!) { sample { course(id: $id) { taken } } }`, map[string]any{"id": id}).must().text("sample", "course", "taken")
}

func TestWorkIsDoneOnceWhereverItIsDue(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		if h.Store.Postgres() {
			h.open(t, h.data) // a second node, with the same work before it
		}
		p, other := h.by(t, "sgddt"), h.by(t, "snv")
		mine, theirs := p.course("A"), other.course("A")
		asked := p.do("sampleRemindCourse", map[string]any{"id": mine}, "course { taken }").must()
		if got := asked.text("sampleRemindCourse", "course", "taken"); got != "<nil>" {
			t.Errorf("the work was not done behind: %s", got)
		}
		p.do("sampleRemindCourse", map[string]any{"id": mine}, "course { taken }").must() // the same key
		h.settled(t, 1)
		if got := p.taken(mine) + other.taken(theirs); got != "1<nil>" {
			t.Errorf("taken %s, want 1 and 0", got)
		}
		h.Clock.Advance(24 * time.Hour) // past seven in the morning
		h.settled(t, 3)
		if got := p.taken(mine) + other.taken(theirs); got != "21" {
			t.Errorf("taken %s after the morning's work, want 2 and 1", got)
		}
		rows, err := h.a.Store.Reading().Job.Query().All(tenant.System(context.Background()))
		testkit.Must(t, err)
		if len(rows) != 3 {
			t.Errorf("%d jobs, want 3: %v", len(rows), rows)
		}
		for _, r := range rows {
			if r.State != "DONE" || r.Attempts != 1 {
				t.Errorf("%s: %s after %d attempts, %v", r.UniqueKey, r.State, r.Attempts, fmt.Sprint(r.LastError))
			}
		}
	}, sample())
}
