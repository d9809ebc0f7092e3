package planning

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/taskgroup"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

func (w world) group(p *gen.Plan, number string) (id string) {
	w.t.Helper()
	w.system(func(ctx context.Context, tx *txn.Tx) error {
		g, err := tx.TaskGroup.Query().Where(taskgroup.PlanID(p.ID), taskgroup.Number(number)).Only(ctx)
		if err == nil {
			id = w.id("TaskGroup", g.ID)
		}
		return err
	})
	return id
}

// TestWorkIsAddedToAPlanInForce: what the council resolves becomes parts of the units that it
// names, which are told; the owner alone does it, and twice with one key is once.
func TestWorkIsAddedToAPlanInForce(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.published()
		before := w.work(p)
		told, _ := w.notices("snv")
		snv, due, once, key := w.id("Unit", w.Units["snv"]), clock.MustDay("2022-06-30"), programme.TimingKind("BEFORE_DATE"), "nghi-quyet-1"
		work := func(more func(*AddTasksInput)) AddTasksInput {
			in := AddTasksInput{PlanID: w.planID(p), IdempotencyKey: &key, Tasks: []NewTaskInput{{
				TaskGroupID: w.group(p, "2"), Content: "Kiện toàn Hội đồng phối hợp cấp huyện.", Timing: &once, TimingDue: &due,
				Participations: []DraftParticipationInput{{Role: programme.Lead, UnitID: &snv}},
			}}}
			if more != nil {
				in.IdempotencyKey = nil
				more(&in)
			}
			return in
		}
		another := sample()
		another.text += "\nnăm"
		another.reading.Document.Symbol = "03/KH-STP"
		other := w.draft(another)
		for name, c := range map[string]struct {
			as   string
			in   AddTasksInput
			code fault.Code
		}{
			"T11 another unit's plan is not there":      {"sgddt", work(func(*AddTasksInput) {}), fault.NotFound},
			"T11 a group of another plan is not there":  {"stp", work(func(in *AddTasksInput) { in.Tasks[0].TaskGroupID = w.group(other, "1") }), fault.NotFound},
			"a draft is corrected, not extended":        {"stp", work(func(in *AddTasksInput) { in.PlanID = w.planID(other) }), fault.InvalidState},
			"nothing is no work":                        {"stp", work(func(in *AddTasksInput) { in.Tasks = nil }), fault.BadInput},
			"a task says what is to be done":            {"stp", work(func(in *AddTasksInput) { in.Tasks[0].Content = " " }), fault.BadInput},
			"a unit that is not registered has no part": {"stp", work(func(in *AddTasksInput) { id := w.id("Unit", p.ID); in.Tasks[0].Participations[0].UnitID = &id }), fault.InvalidReference},
		} {
			_, err := w.svc.AddTasks(w.As(c.as), c.in)
			if got := fault.CodeOf(err); got != c.code {
				t.Errorf("%s: %v, want %s", name, err, c.code)
			}
		}
		w.same("what was refused left nothing", w.work(p), trimmedAll(before)...)
		for range 2 {
			res, err := w.svc.AddTasks(w.As("stp"), work(nil))
			testkit.Must(t, err)
			if len(res["tasks"]) != 1 {
				t.Errorf("made %v", res)
			}
		}
		want := append(trimmedAll(before), "2.4 snv LEAD once 2022-06-30 ASSIGNED -")
		slices.Sort(want)
		w.same("the unit has its part, once", w.work(p), want...)
		if n, last := w.notices("snv"); n != told+1 || !strings.Contains(last, "giao thêm 1 nhiệm vụ") {
			t.Errorf("the unit was told %d times: %s", n-told, fmt.Sprint(last))
		}
	})
}

func trimmedAll(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = strings.TrimSpace(s)
	}
	return out
}
