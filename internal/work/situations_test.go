package work_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/notification"
	"github.com/lantoa/lantoa/ent/gen/taskreach"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/work"
)

func TestWhatIsClosedSaysSo(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		part := o.parts["coordinate"]
		for _, state := range []programme.AssignmentState{programme.Confirmed, programme.NotApplicable, programme.Cancelled, programme.CarriedOver} {
			for _, d := range deeds {
				if d.who != work.Doer {
					continue
				}
				o.put(part, state, uuid.Nil)
				before, label := o.all(), programme.Enums()["AssignmentState"].Label(string(state))
				err := d.call(w.As("h-cau-ke"), o, o.asg(part))
				f := fault.Of(err)
				if f.Code != fault.InvalidState || !strings.Contains(f.Text.VI, label.VI) || !strings.Contains(f.Text.EN, label.EN) {
					t.Errorf("%s on %s: %v", d.name, state, err)
				}
				if o.all() != before {
					t.Errorf("%s on %s wrote something", d.name, state)
				}
			}
		}
	})
}

func TestAVersionThatIsNotThePresentOneIsAConflict(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		asg := o.asg(o.parts["coordinate"])
		seen := o.row(o.parts["coordinate"]).Version
		_, err := o.AcceptAssignment(w.As("h-cau-ke"), work.AcceptAssignmentInput{AssignmentID: asg, Version: &seen})
		testkit.Must(t, err)
		before := o.all()
		if _, err := o.SubmitAssignment(w.As("h-cau-ke"), work.SubmitAssignmentInput{AssignmentID: asg, Version: &seen}); code(err) != fault.Conflict || o.all() != before {
			t.Errorf("an old version: %v", err)
		}
		seen++
		_, err = o.SubmitAssignment(w.As("h-cau-ke"), work.SubmitAssignmentInput{AssignmentID: asg, Version: &seen})
		testkit.Must(t, err)
	})
}

func TestProgressIsCheckedAndKept(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		part := o.parts["coordinate"]
		o.put(part, programme.Accepted, uuid.Nil)
		o.system(func(ctx context.Context, tx *txn.Tx) error {
			f, err := tx.ReportForm.Create().SetKeeperID(w.Units["stp"]).SetCode("BC").SetTitle("Báo cáo").SetTitleEn("Report").
				SetEdition(1).SetRegime(programme.Government).SetValidFrom(clock.MustDay("2021-01-01")).SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return err
			}
			return tx.Indicator.Create().SetKeeperID(w.Units["stp"]).SetFormID(f.ID).SetPosition(1).SetCode("LUOT_NGUOI").SetName("Lượt người").
				SetNameEn("Attendances").SetMeasure("lượt người").SetCreatedAt(tx.Now).Exec(ctx)
		})
		good := work.AddProgressUpdateInput{AssignmentID: o.asg(part), Percent: 40, Text: "  Đã tổ chức 2 lớp ", Figures: map[string]any{"LUOT_NGUOI": 120}}
		for name, change := range map[string]func(*work.AddProgressUpdateInput){
			"less than nothing":             func(in *work.AddProgressUpdateInput) { in.Percent = -1 },
			"more than all":                 func(in *work.AddProgressUpdateInput) { in.Percent = 101 },
			"no text":                       func(in *work.AddProgressUpdateInput) { in.Text = " \n" },
			"a text too long":               func(in *work.AddProgressUpdateInput) { in.Text = strings.Repeat("ă", 10001) },
			"a text with NUL":               func(in *work.AddProgressUpdateInput) { in.Text = "a\x00b" },
			"a text that is not UTF-8":      func(in *work.AddProgressUpdateInput) { in.Text = "a\xffb" },
			"an unknown indicator":          figure("KHAC", 1),
			"a negative figure":             figure("LUOT_NGUOI", -1),
			"a part of a figure":            figure("LUOT_NGUOI", 1.5),
			"a figure that is no number":    figure("LUOT_NGUOI", "12"),
			"a figure beyond exact numbers": figure("LUOT_NGUOI", 1e300),
			"a figure that is nothing":      figure("LUOT_NGUOI", nil),
		} {
			in, before := good, o.all()
			change(&in)
			if _, err := o.AddProgressUpdate(w.As("h-cau-ke"), in); code(err) != fault.BadInput || len(fault.Of(err).Path) < 2 || o.all() != before {
				t.Errorf("%s: %v", name, err)
			}
		}
		_, err := o.AddProgressUpdate(w.As("h-cau-ke"), good)
		testkit.Must(t, err)
		good.Percent, good.Text, good.Figures = 30, strings.Repeat("ă", 10000), nil
		_, err = o.AddProgressUpdate(w.As("h-cau-ke"), good)
		testkit.Must(t, err)
		rows, err := w.Store.Reading().ProgressUpdate.Query().Order(progressByID).All(system)
		testkit.Must(t, err)
		if len(rows) != 2 || o.row(part).Percent != 30 || o.row(part).State != programme.InProgress {
			t.Fatalf("%d rows, the part is %v", len(rows), o.row(part))
		}
		r := rows[0]
		if r.Text != "Đã tổ chức 2 lớp" || r.Percent != 40 || r.AuthorName != "Người của h-cau-ke" || r.UnitID != w.Units["h-cau-ke"] || r.PlanID != o.plan ||
			r.TaskID != o.tasks[0] || r.LeadUnitID == nil || *r.LeadUnitID != w.Units["sgddt"] || strings.ReplaceAll(string(r.Figures), " ", "") != `{"LUOT_NGUOI":120}` {
			t.Errorf("the first is kept as %v", r)
		}
	})
}

func figure(code string, v any) func(*work.AddProgressUpdateInput) {
	return func(in *work.AddProgressUpdateInput) { in.Figures = map[string]any{code: v} }
}

func TestWorkIsDoneOnTheDayItWasSubmitted(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		part := o.parts["coordinate"]
		o.put(part, programme.InProgress, uuid.Nil)
		done := w.Clock.Today()
		text := "Đã xong"
		_, err := o.SubmitAssignment(w.As("h-cau-ke"), work.SubmitAssignmentInput{AssignmentID: o.asg(part), Result: &text})
		testkit.Must(t, err)
		w.Clock.Advance(5 * 24 * 3600e9)
		_, err = o.ConfirmAssignments(w.As("sgddt"), work.ConfirmAssignmentsInput{AssignmentIDs: []string{o.asg(part)}})
		testkit.Must(t, err)
		if a := o.row(part); a.DoneOn != done || a.Result != text || a.JudgedByID == nil || *a.JudgedByID != w.Users["sgddt"] || a.JudgedAt.IsZero() {
			t.Errorf("the part is %v", a)
		}
		reach, err := w.Store.Reading().TaskReach.Query().Where(taskreach.AnchorID(w.Units["h-cau-ke"])).Only(system)
		testkit.Must(t, err)
		if !reach.Closed || reach.State != "CONFIRMED" {
			t.Errorf("lists of tasks still show %v", reach)
		}
	})
}

func TestAllAreConfirmedOrNone(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		by := w.Users["h-cau-ke"]
		var parts []uuid.UUID
		var ids []string
		for i := range 30 {
			p := o.part(0, []string{"h-cau-ke", "stc"}[i%2], programme.Coordinate, "sgddt")
			o.put(p, programme.Submitted, by)
			parts, ids = append(parts, p), append(ids, o.asg(p))
			w.Clock.Advance(7 * 3600e9) // some on another day
		}
		foreign := o.asg(o.parts["own"])
		open := o.part(0, "stc", programme.Coordinate, "sgddt")
		bad := append(append([]string{}, ids...), foreign, o.asg(uuid.New()), ids[0])
		confirm := func(ids []string) error {
			return result(o.ConfirmAssignments(w.As("sgddt"), work.ConfirmAssignmentsInput{AssignmentIDs: ids}))
		}
		before := o.all()
		for name, c := range map[string]struct {
			ids   []string
			codes []fault.Code
			last  int // place of the last fault
		}{
			"none named":                          {nil, []fault.Code{fault.BadInput}, -1},
			"too many":                            {make([]string, 201), []fault.Code{fault.BadInput}, -1},
			"one twice":                           {[]string{ids[0], ids[1], ids[0]}, []fault.Code{fault.BadInput}, 2},
			"one twice, before others are sought": {bad, []fault.Code{fault.BadInput}, 32},
			"a foreign and a random one":          {bad[:32], []fault.Code{fault.NotFound, fault.NotFound}, 31},
			"one of another kind":                 {[]string{ids[0], w.ID("snv")}, []fault.Code{fault.InvalidReference}, 1},
			"two that were never submitted":       {[]string{ids[0], o.asg(open), ids[1], o.asg(o.parts["coordinate"])}, []fault.Code{fault.InvalidState, fault.InvalidState}, 3},
			"one that another judges":             {[]string{ids[0], o.asg(o.parts["lead"])}, []fault.Code{fault.Forbidden}, 1},
		} {
			err := confirm(c.ids)
			faults := split(err)
			if len(faults) != len(c.codes) {
				t.Errorf("%s: %v", name, err)
				continue
			}
			for i, f := range faults {
				if f.Code != c.codes[i] {
					t.Errorf("%s: fault %d is %v", name, i, f)
				}
			}
			if path := faults[len(faults)-1].Path; c.last >= 0 && (len(path) != 3 || path[2] != c.last) {
				t.Errorf("%s: the last fault is at %v", name, path)
			}
		}
		if o.all() != before {
			t.Fatal("a refused list confirmed something")
		}
		testkit.Must(t, confirm(ids))
		n, err := w.Store.Reading().Assignment.Query().Where(assignment.IDIn(parts...), assignment.StateEQ(programme.Confirmed)).Count(system)
		testkit.Must(t, err)
		told, err := w.Store.Reading().Notification.Query().Where(notification.KindEQ("ASSIGNMENT_CONFIRMED")).Count(system)
		testkit.Must(t, err)
		if n != 30 || told != 2 {
			t.Errorf("%d are confirmed, %d notifications", n, told)
		}
		for _, p := range parts {
			if a := o.row(p); a.DoneOn != clock.DayOf(a.SubmittedAt.Time) {
				t.Errorf("submitted at %s, done on %s", a.SubmittedAt, a.DoneOn)
			}
		}
	})
}

func split(err error) (faults []*fault.Error) {
	var many interface{ Unwrap() []error }
	if errors.As(err, &many) {
		for _, e := range many.Unwrap() {
			faults = append(faults, fault.Of(e))
		}
		return faults
	}
	return []*fault.Error{fault.Of(err)}
}

func TestDaysOfAnExtension(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		part := o.parts["coordinate"]
		o.put(part, programme.InProgress, uuid.Nil)
		ask := func(day clock.Day) error {
			return result(o.RequestExtension(w.As("h-cau-ke"), work.RequestExtensionInput{AssignmentID: o.asg(part), NewDueOn: day, Reason: "Thiếu người"}))
		}
		if err := ask(due); code(err) != fault.BadInput {
			t.Errorf("the same day: %v", err)
		}
		if err := ask(clock.Day{}); code(err) != fault.BadInput {
			t.Errorf("no day: %v", err)
		}
		w.Clock.Set(due.Add(30).Start().Time)
		if err := ask(due.Add(29)); code(err) != fault.BadInput {
			t.Errorf("a day that is past: %v", err)
		}
		testkit.Must(t, ask(due.Add(30)))
		if err := ask(due.Add(40)); code(err) != fault.InvalidState {
			t.Errorf("a second request: %v", err)
		}
		o.system(func(ctx context.Context, tx *txn.Tx) error {
			return tx.Assignment.UpdateOneID(part).ClearDueOn().Exec(ctx)
		})
		if err := ask(due.Add(50)); code(err) != fault.InvalidState {
			t.Errorf("nothing is due: %v", err)
		}
	})
}

func TestAPlanThatIsNotInForceRests(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		o.system(func(ctx context.Context, tx *txn.Tx) error {
			return tx.Plan.UpdateOneID(o.plan).SetState(programme.PlanClosed).Exec(ctx)
		})
		part := o.parts["coordinate"]
		for _, d := range deeds {
			o.put(part, d.from, w.Users["h-cau-ke"])
			unit := map[work.Actor]string{work.Doer: "h-cau-ke", work.Judge: "sgddt", work.Owner: "stp"}[d.who]
			want := fault.InvalidState
			if d.who == work.Judge {
				want = "" // what was handed in is still judged
			}
			if err := d.call(w.As(unit), o, o.asg(part)); code(err) != want {
				t.Errorf("%s: %v", d.name, err)
			}
		}
	})
}

func TestADifficultyWithoutAPartGoesToTheOfficeOfTheLatestPlan(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		if _, err := o.ReportDifficulty(w.As("snv"), work.ReportDifficultyInput{Text: "Thiếu người"}); code(err) != fault.BadInput {
			t.Errorf("a unit without a plan: %v", err)
		}
		_, err := o.ReportDifficulty(w.As("stc"), work.ReportDifficultyInput{Text: "Thiếu người"})
		testkit.Must(t, err)
		d, err := w.Store.Reading().Difficulty.Query().Only(system)
		testkit.Must(t, err)
		if d.OfficeUnitID != w.Units["stp"] || d.UnitID != w.Units["stc"] || d.AssignmentID != nil {
			t.Errorf("it is kept as %v", d)
		}
	})
}

func TestCarryingOverGivesANewPart(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		part := o.parts["coordinate"]
		o.put(part, programme.InProgress, uuid.Nil)
		carry := func(id string, day clock.Day) (txn.Result, error) {
			return o.CarryOverAssignment(w.As("stp"), work.CarryOverAssignmentInput{AssignmentID: id, DueOn: day, Reason: "Dịch bệnh"})
		}
		if _, err := carry(o.asg(part), due); code(err) != fault.BadInput {
			t.Errorf("no later: %v", err)
		}
		res, err := carry(o.asg(part), clock.MustDay("2023-03-31"))
		testkit.Must(t, err)
		again, err := carry(res["next"][0], clock.MustDay("2024-03-31"))
		testkit.Must(t, err)
		a, err := w.Store.Reading().Assignment.Query().Where(assignment.StateEQ(programme.Assigned), assignment.Period("2024")).Only(system)
		testkit.Must(t, err)
		if o.asg(a.ID) != again["next"][0] || a.UnitID != w.Units["h-cau-ke"] || *a.LeadUnitID != w.Units["sgddt"] || a.Role != programme.Coordinate ||
			a.DueOn != clock.MustDay("2024-03-31") || a.PeriodFrom != clock.MustDay("2024-01-01") || a.PeriodTo != clock.MustDay("2024-12-31") || a.Percent != 0 {
			t.Errorf("the new part is %v", a)
		}
		if o.row(part).State != programme.CarriedOver {
			t.Errorf("the old part is %s", o.row(part).State)
		}
		reach, err := w.Store.Reading().TaskReach.Query().Where(taskreach.AnchorID(w.Units["h-cau-ke"])).Only(system)
		testkit.Must(t, err)
		if reach.DueOn != a.DueOn {
			t.Errorf("lists of tasks show %v", reach)
		}
	})
}
