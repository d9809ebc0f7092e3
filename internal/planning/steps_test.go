package planning

import (
	"context"
	"slices"
	"testing"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/auditentry"
	"github.com/lantoa/lantoa/ent/gen/document"
	"github.com/lantoa/lantoa/ent/gen/planfollower"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/plandoc"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

func TestAPlanIsPublishedOnce(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.draft(sample())
		in := PublishPlanInput{PlanID: w.planID(p), Version: 7}
		w.refused(ignore(w.svc.PublishPlan(w.As("stp"), in)), fault.Conflict, "phiên bản hiện nay là 1", "version")
		in.Version = 1
		key := "publish-1"
		in.IdempotencyKey = &key
		testkit.Must(t, ignore(w.svc.PublishPlan(w.As("stp"), in)))
		testkit.Must(t, ignore(w.svc.PublishPlan(w.As("stp"), in))) // the same call again
		in.IdempotencyKey = nil
		w.refused(ignore(w.svc.PublishPlan(w.As("stp"), in)), fault.InvalidState, "đã được triển khai")
		w.refused(ignore(w.svc.UpdatePlanDraft(w.As("stp"), UpdatePlanDraftInput{PlanID: in.PlanID, Version: 2})), fault.InvalidState, "Đang thực hiện")
		w.same("assignments", w.work(p), published...)
		if n, _ := w.notices("sgddt"); n != 1 {
			t.Errorf("sgddt was told %d times", n)
		}
	})
}

func TestTwoPublishAtOnceAndOneWins(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.draft(sample())
		ctx := w.As("stp")
		errs := make(chan error, 4)
		for range cap(errs) {
			go func() {
				errs <- ignore(w.svc.PublishPlan(ctx, PublishPlanInput{PlanID: w.planID(p), Version: 1}))
			}()
		}
		won := 0
		for range cap(errs) {
			switch err := <-errs; fault.CodeOf(err) {
			case "":
				won++
			case fault.InvalidState, fault.Conflict:
			default:
				t.Errorf("lost with %v", err)
			}
		}
		if won != 1 {
			t.Errorf("%d won", won)
		}
		w.same("assignments", w.work(p), published...)
	})
}

func TestOpeningAYearAgainChangesNothing(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.published()
		open := func(year int) error {
			return ignore(w.svc.OpenYear(w.As("stp"), OpenYearInput{PlanID: w.planID(p), Year: year}))
		}
		testkit.Must(t, open(2022))
		w.same("2022 was open", w.work(p), published...)
		testkit.Must(t, open(2021))
		want := append(slices.Clone(published),
			"1.1 sgddt COORDINATE 2021 2021-12-31 ASSIGNED stp", "1.1 stp LEAD 2021 2021-12-31 ASSIGNED -",
			"1.3 h-cau-ke COORDINATE 2021 2021-12-31 ASSIGNED stp", "1.3 stp LEAD 2021 2021-12-31 ASSIGNED -")
		slices.Sort(want)
		w.same("with 2021", w.work(p), want...)
		before, _ := w.notices("sgddt")
		testkit.Must(t, open(2021))
		w.same("2021 again", w.work(p), want...)
		if after, _ := w.notices("sgddt"); before != 2 || after != 2 {
			t.Errorf("sgddt was told %d times, then %d", before, after)
		}
		w.refused(open(2023), fault.BadInput, "2023", "year")
		w.refused(open(2020), fault.BadInput, "2021–2022")
		d := w.draft(func() *paper { d := sample(); d.reading.Document.Symbol = "9/KH"; return d }())
		w.refused(ignore(w.svc.OpenYear(w.As("stp"), OpenYearInput{PlanID: w.planID(d), Year: 2022})), fault.InvalidState, "Dự thảo")
	})
}

func TestAYearOpenedByManyAtOnceIsOpenedOnce(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.published()
		ctx := w.As("stp")
		errs := make(chan error, 6)
		for range cap(errs) {
			go func() {
				errs <- ignore(w.svc.OpenYear(ctx, OpenYearInput{PlanID: w.planID(p), Year: 2021}))
			}()
		}
		for range cap(errs) {
			testkit.Must(t, <-errs)
		}
		if n := len(w.work(p)); n != len(published)+4 {
			t.Errorf("%d assignments, want %d", n, len(published)+4)
		}
		if n, _ := w.notices("h-cau-ke"); n != 2 {
			t.Errorf("h-cau-ke was told %d times, want 2", n)
		}
	})
}

func TestAYearGivesNothingToTasksAndUnitsThatEnded(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.published()
		w.system(func(ctx context.Context, tx *txn.Tx) error {
			if err := tx.Unit.UpdateOneID(w.Units["sgddt"]).SetValidTo(clock.MustDay("2022-02-28")).Exec(ctx); err != nil {
				return err
			}
			return tx.UnitSuccession.Create().SetPredecessorID(w.Units["sgddt"]).SetSuccessorID(w.Units["snv"]).SetKind(programme.Merged).
				SetEffectiveOn(clock.MustDay("2022-03-01")).SetCreatedAt(tx.Now).Exec(ctx)
		})
		three := w.task(p, "1.3")
		w.system(func(ctx context.Context, tx *txn.Tx) error {
			return tx.Task.UpdateOneID(three.ID).SetStanding(programme.TaskCancelled).Exec(ctx)
		})
		testkit.Must(t, ignore(w.svc.OpenYear(w.As("stp"), OpenYearInput{PlanID: w.planID(p), Year: 2021})))
		want := append(slices.Clone(published), "1.1 snv COORDINATE 2021 2021-12-31 ASSIGNED stp", "1.1 stp LEAD 2021 2021-12-31 ASSIGNED -")
		slices.Sort(want)
		w.same("2021", w.work(p), want...)
	})
}

func TestADraftIsEditedByItsOwner(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.draft(sample())
		one, two, three := w.id("Task", w.task(p, "1.1").ID), w.id("Task", w.task(p, "1.2").ID), w.id("Task", w.task(p, "1.3").ID)
		group := w.id("TaskGroup", w.task(p, "1.1").TaskGroupID)
		edit := func(in UpdatePlanDraftInput) error {
			in.PlanID, in.Version = w.planID(p), w.plan(p).Version
			return ignore(w.svc.UpdatePlanDraft(w.As("stp"), in))
		}
		day := func(s string) *clock.Day { return new(clock.MustDay(s)) }
		for name, c := range map[string]struct {
			in    UpdatePlanDraftInput
			code  fault.Code
			words []string
		}{
			"a due day before the first": {UpdatePlanDraftInput{Tasks: []DraftTaskInput{{TaskID: one}, {TaskID: two, TimingFrom: day("2022-06-01"), TimingDue: day("2022-05-31")}}},
				fault.BadInput, []string{"31/05/2022", "01/06/2022", "input tasks 1 timingDue"}},
			"a first day after the due day that is there": {UpdatePlanDraftInput{Tasks: []DraftTaskInput{{TaskID: two, TimingFrom: day("2021-07-01")}}},
				fault.BadInput, []string{"input tasks 0 timingDue"}},
			"a plan that ends before it begins": {UpdatePlanDraftInput{EndsOn: day("2020-12-31")}, fault.BadInput, []string{"input endsOn"}},
			"an empty title":                    {UpdatePlanDraftInput{Tasks: []DraftTaskInput{{TaskID: one, Title: new(" ")}}}, fault.BadInput, []string{"input tasks 0 title"}},
			"a task named twice":                {UpdatePlanDraftInput{Tasks: []DraftTaskInput{{TaskID: one}, {TaskID: one}}}, fault.NotFound, []string{"input tasks 1 taskId"}},
			"a unit that does not exist": {UpdatePlanDraftInput{Tasks: []DraftTaskInput{{TaskID: one, Participations: []DraftParticipationInput{
				{Role: "LEAD", UnitID: new(w.id("Unit", p.ID))}}}}}, fault.InvalidReference, []string{"input tasks 0 participations 0 unitId"}},
			"neither unit nor name": {UpdatePlanDraftInput{Tasks: []DraftTaskInput{{TaskID: one, Participations: []DraftParticipationInput{{Role: "LEAD"}}}}},
				fault.BadInput, []string{"input tasks 0 participations 0"}},
			"a task without words": {UpdatePlanDraftInput{AddTasks: []NewTaskInput{{TaskGroupID: group}}}, fault.BadInput, []string{"input addTasks 0 content"}},
		} {
			if err := edit(c.in); fault.CodeOf(err) != c.code {
				t.Errorf("%s: %v, want %s", name, err, c.code)
			} else {
				w.refused(err, c.code, c.words...)
			}
		}
		if v := w.plan(p).Version; v != 1 {
			t.Fatalf("a refused edit left version %d", v)
		}
		testkit.Must(t, edit(UpdatePlanDraftInput{
			Title: new("Kế hoạch năm 2021"), EndsOn: day("2023-12-31"), Followers: []string{w.ID("hdph")},
			Tasks: []DraftTaskInput{
				{TaskID: one, Title: new("Học tập Kết luận 80"), Product: new("Biên bản"), Timing: new(programme.TimingKind("BEFORE_DATE")), TimingDue: day("2021-03-31"),
					Participations: []DraftParticipationInput{{Role: "LEAD", UnitID: new(w.ID("stp"))}, {Role: "COORDINATE", UnitID: new(w.ID("snv")), Name: new("Sở Nội vụ")}, {Role: "COORDINATE", UnitID: new(w.ID("snv")), Name: new("Sở Nội vụ")}}},
				{TaskID: three, Remove: yes()},
			},
			AddTasks: []NewTaskInput{{TaskGroupID: group, Content: "Báo cáo kết quả; gửi về Sở", Participations: []DraftParticipationInput{{Role: "LEAD", UnitID: new(w.ID("stc"))}}}},
		}))
		got := w.task(p, "1.1")
		if got.Title != "Học tập Kết luận 80" || got.Confidence != 100 || got.Product != "Biên bản" || got.TimingDue.String() != "2021-03-31" || got.Version != 2 {
			t.Errorf("task 1.1 is %v", got)
		}
		w.same("participations of 1.1", w.parts(got), "COORDINATE snv Sở Nội vụ", "LEAD stp")
		if added := w.task(p, "1.3"); added.Title != "Báo cáo kết quả; gửi về Sở" || added.Confidence != 100 {
			t.Errorf("the added task is %v", added)
		}
		w.same("participations of the added task", w.parts(w.task(p, "1.3")), "LEAD stc")
		if got := w.plan(p); got.Title != "Kế hoạch năm 2021" || got.EndsOn.String() != "2023-12-31" || got.StartsOn.String() != "2021-01-01" || got.Version != 2 {
			t.Errorf("the plan is %v", got)
		}
		w.publish(p)
		if list := w.work(p); !slices.Contains(trim(list), "1.1 snv COORDINATE once 2021-03-31 ASSIGNED stp") {
			t.Errorf("assignments: %v", list)
		}
	})
}

func TestAnOldVersionOfADraftIsRefused(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.draft(sample())
		in := UpdatePlanDraftInput{PlanID: w.planID(p), Version: 1, Title: new("Một")}
		testkit.Must(t, ignore(w.svc.UpdatePlanDraft(w.As("stp"), in)))
		in.Title = new("Hai")
		w.refused(ignore(w.svc.UpdatePlanDraft(w.As("stp"), in)), fault.Conflict, "phiên bản hiện nay là 2")
		if title := w.plan(p).Title; title != "Một" {
			t.Errorf("the title is %q", title)
		}
	})
}

func TestNamesThatNobodyResolvedHinderPublishing(t *testing.T) {
	only := func(roles ...plandoc.Role) *paper {
		d := sample()
		d.reading.Groups = []plandoc.Group{{Number: "1", Title: "Nhóm", Tasks: []plandoc.Task{
			duty("1.1", "Phổ biến pháp luật", plandoc.Annual, "", roles...), duty("1.2", "Việc khác của đơn vị", plandoc.Annual, ""),
		}}}
		return d
	}
	each(t, func(t *testing.T, w world) {
		for name, c := range map[string]struct {
			roles  []plandoc.Role
			words  []string // of the refusal; none: it is published
			forced []string // assignments when the owner allows it
		}{
			"a name of two units": {[]plandoc.Role{role("LEAD", "Sở Tư pháp", "stp"), role("COORDINATE", "UBND Duyên Hải")}, []string{"1.1 “UBND Duyên Hải”", "planId"},
				[]string{"1.1 stp LEAD 2021 2021-12-31 ASSIGNED -", "1.2 stp LEAD 2021 2021-12-31 ASSIGNED -"}},
			"no registered unit at all": {[]plandoc.Role{role("COORDINATE", "Bộ Tư pháp")}, []string{"1.1; 1.2"},
				[]string{"1.1 stp LEAD 2021 2021-12-31 ASSIGNED -", "1.2 stp LEAD 2021 2021-12-31 ASSIGNED -"}},
			"a name that the register knows by now": {[]plandoc.Role{role("LEAD", "Sở Nội vụ"), role("COORDINATE", "Bộ Tư pháp")}, nil,
				[]string{"1.1 snv LEAD 2021 2021-12-31 ASSIGNED -", "1.2 stp LEAD 2021 2021-12-31 ASSIGNED -"}},
			"both of the two named in full": {[]plandoc.Role{role("LEAD", "UBND huyện Duyên Hải"), role("COORDINATE", "UBND thị xã Duyên Hải")}, nil,
				[]string{"1.1 h-duyen-hai LEAD 2021 2021-12-31 ASSIGNED -", "1.1 tx-duyen-hai COORDINATE 2021 2021-12-31 ASSIGNED h-duyen-hai", "1.2 stp LEAD 2021 2021-12-31 ASSIGNED -"}},
		} {
			d := only(c.roles...)
			d.reading.Document.Symbol = plandoc.Said(name)
			p := w.draft(d)
			in := PublishPlanInput{PlanID: w.planID(p), Version: 1}
			if len(c.words) > 0 {
				w.refused(ignore(w.svc.PublishPlan(w.As("stp"), in)), fault.BadInput, c.words...)
				w.same(name+", refused", w.work(p))
				in.AllowUnresolved = yes()
			}
			testkit.Must(t, ignore(w.svc.PublishPlan(w.As("stp"), in)))
			w.same(name, w.work(p), c.forced...)
		}
		d := only()
		d.reading.Document.Symbol, d.reading.Groups = "không có gì", nil
		w.refused(ignore(w.svc.PublishPlan(w.As("stp"), PublishPlanInput{PlanID: w.planID(w.draft(d)), Version: 1, AllowUnresolved: yes()})), fault.BadInput, "chưa có nhiệm vụ")
	})
}

func TestACollectiveBecomesItsMembers(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		w.system(func(ctx context.Context, tx *txn.Tx) error {
			set, err := tx.UnitSet.Create().SetUnitID(w.Units["ubnd-tinh"]).SetName("các cơ quan, đơn vị, địa phương").
				SetFoldKey("cac co quan, don vi, dia phuong").SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return err
			}
			for _, u := range []string{"stp", "stc", "h-cau-ke"} {
				if err := tx.UnitSetMember.Create().SetUnitID(w.Units["ubnd-tinh"]).SetSetID(set.ID).SetMemberID(w.Units[u]).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
					return err
				}
			}
			return nil
		})
		d := sample()
		d.reading.Groups = []plandoc.Group{{Number: "1", Title: "Nhóm", Tasks: []plandoc.Task{
			duty("1.1", "Rà soát quy định", plandoc.Annual, "", role("LEAD", "Sở Tư pháp", "stp"), role("COORDINATE", "Các cơ quan, đơn vị, địa phương"))}}}
		p := w.draft(d)
		w.publish(p)
		w.same("assignments", w.work(p), "1.1 h-cau-ke COORDINATE 2021 2021-12-31 ASSIGNED stp", "1.1 stc COORDINATE 2021 2021-12-31 ASSIGNED stp", "1.1 stp LEAD 2021 2021-12-31 ASSIGNED -")
		name := "Các cơ quan, đơn vị, địa phương"
		if got := w.parts(w.task(p, "1.1")); !slices.Contains(got, "COORDINATE stc "+name) || slices.Contains(got, "COORDINATE - "+name) {
			t.Errorf("participations: %v", got)
		}
	})
}

func TestADocumentWakesWhatWaitsOnce(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.published()
		id := func(number string) string { return w.id("Task", w.task(p, number).ID) }
		doc := DocumentInput{Kind: "CV", Symbol: new("123/BTP-PBGDPL"), Issuer: new("Bộ Tư pháp"), IssuedOn: new(clock.MustDay("2022-02-15")), Title: new("Hướng dẫn")}
		wake := func(in TriggerGuidanceInput) error { return ignore(w.svc.TriggerGuidance(w.As("stp"), in)) }
		for name, c := range map[string]struct {
			in   TriggerGuidanceInput
			code fault.Code
		}{
			"a task that waits for nothing": {TriggerGuidanceInput{TaskIDs: []string{id("1.1")}, Document: doc}, fault.InvalidState},
			"no task":                       {TriggerGuidanceInput{Document: doc}, fault.BadInput},
			"a due day before the document": {TriggerGuidanceInput{TaskIDs: []string{id("2.1")}, Document: doc, DueOn: new(clock.MustDay("2022-02-01"))}, fault.BadInput},
			"a due day and days":            {TriggerGuidanceInput{TaskIDs: []string{id("2.1")}, Document: doc, DueOn: new(clock.MustDay("2022-05-01")), DueDays: new(3)}, fault.BadInput},
			"days that are none":            {TriggerGuidanceInput{TaskIDs: []string{id("2.1")}, Document: doc, DueDays: new(0)}, fault.BadInput},
			"a document without a name":     {TriggerGuidanceInput{TaskIDs: []string{id("2.1")}, Document: DocumentInput{Kind: "CV"}}, fault.BadInput},
			"a document of tomorrow":        {TriggerGuidanceInput{TaskIDs: []string{id("2.1")}, Document: DocumentInput{Kind: "CV", Symbol: new("1"), IssuedOn: new(w.Clock.Today().Add(1))}}, fault.BadInput},
		} {
			if err := wake(c.in); fault.CodeOf(err) != c.code {
				t.Errorf("%s: %v, want %s", name, err, c.code)
			}
		}
		w.same("nothing woke", w.work(p), published...)

		in := TriggerGuidanceInput{TaskIDs: []string{id("2.1"), id("2.2"), id("2.2")}, Document: doc, DueDays: new(45)}
		testkit.Must(t, wake(in))
		want := slices.Clone(published)
		want[8] = "2.1 stp LEAD once 2022-04-01 ASSIGNED -"
		want = append(want, "2.2 stc COORDINATE woken:2022-02-15 2022-04-01 ASSIGNED stp", "2.2 stp LEAD woken:2022-02-15 2022-04-01 ASSIGNED -")
		slices.Sort(want)
		w.same("woken", w.work(p), want...)
		if s := w.task(p, "2.2").Standing; s != programme.TaskActive {
			t.Errorf("task 2.2 is %s", s)
		}
		n, text := w.notices("stc")
		if n != 2 || text != "Đã có Công văn số 123/BTP-PBGDPL: 1 nhiệm vụ của Kế hoạch số 02/KH-STP bắt đầu thực hiện." {
			t.Errorf("stc was told %d times, at last %q", n, text)
		}
		entries := func() (n int) {
			w.system(func(ctx context.Context, tx *txn.Tx) (err error) {
				n, err = tx.AuditEntry.Query().Where(auditentry.Action("triggerGuidance")).Count(ctx)
				return err
			})
			return n
		}
		before, version := entries(), w.task(p, "2.1").Version
		w.Clock.Advance(72 * 3600e9)
		testkit.Must(t, wake(in))
		w.same("the same document again", w.work(p), want...)
		if entries() != before || w.task(p, "2.1").Version != version {
			t.Error("the same document changed something again")
		}
		doc.Symbol, doc.IssuedOn = new("200/BTP"), nil // another one, without a day: the day it was recorded counts
		testkit.Must(t, wake(TriggerGuidanceInput{TaskIDs: []string{id("2.2")}, Document: doc}))
		w.Clock.Advance(48 * 3600e9)
		testkit.Must(t, wake(TriggerGuidanceInput{TaskIDs: []string{id("2.2")}, Document: doc}))
		want = append(want, "2.2 stc COORDINATE woken:2022-03-04 - ASSIGNED stp", "2.2 stp LEAD woken:2022-03-04 - ASSIGNED -")
		slices.Sort(want)
		w.same("another document", w.work(p), want...)
		w.system(func(ctx context.Context, tx *txn.Tx) error {
			n, err := tx.Document.Query().Where(document.PlanID(p.ID), document.KindEQ("CV")).Count(ctx)
			if n != 2 {
				t.Errorf("%d documents were recorded, want 2", n)
			}
			return err
		})
	})
}

func TestAPlanClosesWhenItsWorkIsDoneOrCarriedOver(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.published()
		end := func(carry *bool) error {
			return ignore(w.svc.ClosePlan(w.As("stp"), ClosePlanInput{PlanID: w.planID(p), Version: w.plan(p).Version, CarryOver: carry}))
		}
		w.refused(end(nil), fault.InvalidState, "12 phần việc", "carryOver")
		state := func(s programme.AssignmentState) {
			w.system(func(ctx context.Context, tx *txn.Tx) error {
				return tx.Assignment.Update().Where(assignment.PlanID(p.ID), assignment.UnitID(w.Units["sgddt"])).SetState(s).Exec(ctx)
			})
		}
		state(programme.Submitted)
		w.refused(end(yes()), fault.InvalidState, "2 phần việc chờ xác nhận")
		state(programme.Confirmed)
		testkit.Must(t, end(yes()))
		w.system(func(ctx context.Context, tx *txn.Tx) error {
			n, err := tx.Assignment.Query().Where(assignment.PlanID(p.ID), assignment.StateEQ(programme.CarriedOver)).Count(ctx)
			if n != 10 {
				t.Errorf("%d parts were carried over, want 10", n)
			}
			return err
		})
		if s := w.plan(p).State; s != programme.PlanClosed {
			t.Errorf("the plan is %s", s)
		}
		w.refused(end(yes()), fault.InvalidState, "Đã kết thúc")
		w.refused(ignore(w.svc.OpenYear(w.As("stp"), OpenYearInput{PlanID: w.planID(p), Year: 2021})), fault.InvalidState)
	})
}

func TestFollowersSeeAllOfThePlan(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.published()
		follow := func(add, remove []string) error {
			return ignore(w.svc.FollowPlan(w.As("stp"), FollowPlanInput{PlanID: w.planID(p), Add: add, Remove: remove}))
		}
		sees := func(unit string) (n int) {
			testkit.Must(t, w.Store.Tx(w.As(unit), func(ctx context.Context, tx *gen.Tx) (err error) {
				n, err = tx.Assignment.Query().Where(assignment.PlanID(p.ID)).Count(ctx)
				return err
			}))
			return n
		}
		testkit.Must(t, follow([]string{w.ID("hdph"), w.ID("hdph"), w.ID("stp")}, nil))
		testkit.Must(t, follow([]string{w.ID("hdph")}, nil))
		w.system(func(ctx context.Context, tx *txn.Tx) error {
			n, err := tx.PlanFollower.Query().Where(planfollower.PlanID(p.ID)).Count(ctx)
			if n != 1 {
				t.Errorf("%d followers, want the council alone", n)
			}
			return err
		})
		if got := sees("hdph"); got != 12 {
			t.Errorf("the council sees %d assignments", got)
		}
		testkit.Must(t, follow(nil, []string{w.ID("hdph")}))
		if got := sees("hdph"); got != 0 {
			t.Errorf("the council still sees %d assignments", got)
		}
		w.refused(follow([]string{w.id("Unit", p.ID)}, nil), fault.InvalidReference, "input add 0")
	})
}
