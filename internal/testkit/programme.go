package testkit

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/txn"
)

// Canary is a word that stands in every text of a unit's own rows, so that a leak of any of them
// shows in the bytes of an answer. Public names do not hold it.
func Canary(unit string) string { return "canary-" + unit }

// Fill puts a programme into the world: plan 1 of stp, followed by hdph, with parts for sgddt
// (leading some tasks), stc, h-cau-ke and its commune; plan 2 of snv, the other unit, with parts
// for snv and stc; plan 3 of sgddt, which h-cau-ke follows, without parts; a report, files,
// difficulties and people of every unit that works; three abolished units whose rows their
// successors (stc, sgddt, snv) see; and records of sgddt and snv. All ids are RowIDs.
func (w *World) Fill() {
	w.T.Helper()
	Must(w.T, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
		f := &filler{w: w, ctx: ctx, tx: tx}
		f.everything()
		return f.err
	}))
}

// filler writes rows until the first error.
type filler struct {
	w   *World
	ctx context.Context
	tx  *txn.Tx
	err error
	n   int // rows so far
}

func (f *filler) do(row interface{ Exec(context.Context) error }) {
	if f.err == nil {
		f.err = row.Exec(f.ctx)
	}
}

func (f *filler) unit(code string) uuid.UUID { return f.w.Units[code] }
func (f *filler) user(code string) uuid.UUID { return f.w.Users[code] }

// at gives pairs of rows the same instant, so that orders have ties.
func (f *filler) at() clock.Instant {
	f.n++
	return clock.At(Start.Add(time.Duration(f.n/2) * 1_000_001 * time.Microsecond))
}

func raw(v any) json.RawMessage {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return text
}

var (
	workers = []string{"stp", "sgddt", "stc", "h-cau-ke", "h-cau-ke-x-hoa-an", "snv"}
	gone    = [][2]string{{"so-cu-a", "stc"}, {"so-cu-b", "sgddt"}, {"so-cu-c", "snv"}}
)

func (f *filler) everything() {
	f.register()
	f.predecessors()
	f.plan("1", "stp", 12)
	f.do(f.tx.PlanFollower.Create().SetID(RowID("follower 1")).SetPlanID(RowID("plan 1")).SetUnitID(f.unit("hdph")).SetCreatedAt(f.at()))
	f.plan("2", "snv", 4)
	f.do(f.tx.PlanFollower.Create().SetID(RowID("follower 2")).SetPlanID(RowID("plan 2")).SetUnitID(f.unit("snv")).SetCreatedAt(f.at()))
	f.plan("3", "sgddt", 1)
	f.do(f.tx.PlanFollower.Create().SetID(RowID("follower 3")).SetPlanID(RowID("plan 3")).SetUnitID(f.unit("h-cau-ke")).SetCreatedAt(f.at()))
	for i := 1; i <= 12; i++ {
		f.partsOfPlan1(i)
	}
	for i := 1; i <= 4; i++ {
		f.part("2", i, "snv", programme.Lead, "", i)
		f.part("2", i, "stc", programme.Coordinate, "snv", i+1)
	}
	for _, code := range workers {
		f.unitRows(code)
	}
	f.library()
	for _, plan := range []string{"1", "2", "3"} {
		tasks := make([]uuid.UUID, 0, 12)
		for i := 1; i <= 12; i++ {
			tasks = append(tasks, RowID(fmt.Sprint("task ", plan, ".", i)))
		}
		if f.err == nil {
			f.err = reach.Refresh(f.ctx, f.tx.Tx, f.tx.Now, tasks...)
		}
	}
}

// register writes what everybody sees: a form with indicators, periods, holidays.
func (f *filler) register() {
	keeper := f.unit("stp")
	day := clock.MustDay
	f.do(f.tx.ReportForm.Create().SetID(RowID("form")).SetKeeperID(keeper).SetCode("PBGDPL").SetEdition(1).SetTitle("Biểu mẫu").SetTitleEn("Form").
		SetRegime(programme.Government).SetPeriodKinds(raw([]string{"YEAR"})).SetSections(raw([]any{})).SetValidFrom(day("2019-01-01")).SetCreatedAt(f.at()))
	for i := 1; i <= 2; i++ {
		f.do(f.tx.Indicator.Create().SetID(RowID(fmt.Sprint("indicator ", i))).SetKeeperID(keeper).SetFormID(RowID("form")).SetPosition(i).
			SetCode(fmt.Sprint("CT", i)).SetName("Lượt người").SetNameEn("Attendances").SetMeasure("lượt").SetBreakdowns(raw([]string{"SEX"}[:i-1])).SetCreatedAt(f.at()))
		f.do(f.tx.Period.Create().SetID(RowID(fmt.Sprint("period ", i))).SetKeeperID(keeper).SetRegime(programme.Government).SetKind("YEAR").
			SetCode(fmt.Sprint("GOVERNMENT-", 2020+i)).SetYear(2020 + i).SetLabel("Năm").SetLabelEn("Year").SetStartsOn(day(fmt.Sprint(2020+i, "-01-01"))).
			SetEndsOn(day(fmt.Sprint(2020+i, "-12-31"))).SetCutOff(day(fmt.Sprint(2020+i, "-12-14"))).SetDueOn(day(fmt.Sprint(2020+i, "-12-20"))).
			SetState(programme.PeriodOpen).SetCreatedAt(f.at()))
		f.do(f.tx.Holiday.Create().SetID(RowID(fmt.Sprint("holiday ", i))).SetKeeperID(keeper).SetOnDay(day(fmt.Sprint("2022-09-0", i))).
			SetName("Quốc khánh").SetWorking(i == 2).SetCreatedAt(f.at()))
	}
}

// predecessors are abolished units with a part each in the plan of their successor's neighbour.
func (f *filler) predecessors() {
	for _, g := range gone {
		code, heir := g[0], g[1]
		f.w.Units[code] = RowID("unit " + code)
		name := "Sở cũ " + code
		f.do(f.tx.Unit.Create().SetID(f.w.Units[code]).SetCode(code).SetKind(programme.UnitDepartment).SetName(name).SetShortName(Canary(code)).
			SetSortKey(fold.SortKey(name)).SetSearchText(fold.Key(name)).SetValidFrom(clock.MustDay("2010-01-01")).SetValidTo(clock.MustDay("2020-12-31")).SetCreatedAt(f.at()))
		f.do(f.tx.UnitSuccession.Create().SetID(RowID("succession " + code)).SetPredecessorID(f.w.Units[code]).SetSuccessorID(f.unit(heir)).
			SetKind(programme.Merged).SetEffectiveOn(clock.MustDay("2021-01-01")).SetLegalBasis(Canary(heir)).SetCreatedAt(f.at()))
	}
}

func (f *filler) plan(n, owner string, tasks int) {
	words := "Kế hoạch " + n + " " + Canary(owner)
	if n == "1" {
		words = "Kế hoạch 1" // all who take part see its words
	}
	id, doc := RowID("plan "+n), RowID("document of plan "+n)
	f.do(f.tx.Document.Create().SetID(doc).SetUnitID(f.unit(owner)).SetPlanID(id).SetKind("KH").SetNumber(n).SetTitle(words).
		SetIssuedOn(clock.MustDay("2021-12-30")).SetCreatedAt(f.at()))
	f.do(f.tx.Plan.Create().SetID(id).SetOwnerUnitID(f.unit(owner)).SetDocumentID(doc).SetTitle(words).SetSymbol(n + "/KH-UBND").SetState(programme.PlanInForce).
		SetStartsOn(clock.MustDay("2022-01-01")).SetEndsOn(clock.MustDay("2022-12-31")).SetSourceText("nguồn " + Canary(owner)).SetReading(raw(map[string]string{"of": Canary(owner)})).
		SetPublishedAt(f.at()).SetCreatedAt(f.at()))
	for g := 1; g <= 3; g++ {
		f.do(f.tx.TaskGroup.Create().SetID(RowID(fmt.Sprint("group ", n, ".", g))).SetPlanID(id).SetNumber(fmt.Sprint(g)).SetTitle("Nhóm " + words).SetPosition(g).SetCreatedAt(f.at()))
	}
	for i := 1; i <= tasks; i++ {
		title := fmt.Sprintf("Tập huấn %d “%s”", i, words)
		t := f.tx.Task.Create().SetID(RowID(fmt.Sprint("task ", n, ".", i))).SetPlanID(id).SetTaskGroupID(RowID(fmt.Sprint("group ", n, ".", 1+i%3))).
			SetNumber(fmt.Sprint("1.", i)).SetPosition(i).SetTitle(title).SetContent(title + "\n\tnội dung").SetSearchText(fold.Key(title)).
			SetTiming("YEAR").SetStanding(programme.TaskActive).SetCreatedAt(f.at())
		if i%5 == 0 {
			t.SetStanding(programme.TaskWaiting).SetCondition("Sau khi có hướng dẫn")
		}
		f.do(t)
	}
}

// partsOfPlan1: every third task is led by sgddt, the rest by stp; the sixth has nobody but its plan.
func (f *filler) partsOfPlan1(i int) {
	switch {
	case i == 6:
	case i%3 == 1:
		f.part("1", i, "sgddt", programme.Lead, "", i)
		f.part("1", i, "stc", programme.Coordinate, "sgddt", i+1)
		f.part("1", i, "h-cau-ke", programme.Coordinate, "sgddt", i+2)
	case i%3 == 2:
		f.part("1", i, "stp", programme.Lead, "", i)
		f.part("1", i, "sgddt", programme.Coordinate, "stp", i+1)
		f.part("1", i, "stc", programme.Coordinate, "stp", i+2)
	default:
		f.part("1", i, "h-cau-ke-x-hoa-an", programme.Lead, "", i)
		f.part("1", i, "so-cu-a", programme.Coordinate, "stp", i+1)
		f.part("1", i, "so-cu-b", programme.Coordinate, "stp", i+2)
	}
}

var partStates = []programme.AssignmentState{programme.Assigned, programme.Accepted, programme.InProgress, programme.Submitted, programme.Returned,
	programme.Confirmed, programme.WaitingGuidance, programme.Cancelled}

var dueDays = []string{"2022-02-10", "2022-03-05", "", "2022-06-30", "2022-06-30", "2021-12-31", ""}

// PartID is the id of a unit's part of a task of Fill.
func PartID(plan string, task int, unit string) uuid.UUID {
	return RowID(fmt.Sprint("part ", plan, ".", task, " ", unit))
}

func (f *filler) part(plan string, task int, unit string, role programme.ParticipationRole, lead string, seed int) {
	id, taskID, planID := PartID(plan, task, unit), RowID(fmt.Sprint("task ", plan, ".", task)), RowID("plan "+plan)
	state := partStates[seed%len(partStates)]
	a := f.tx.Assignment.Create().SetID(id).SetPlanID(planID).SetTaskID(taskID).SetUnitID(f.unit(unit)).SetRole(role).SetPeriodKey("2022").SetPeriod("2022").
		SetState(state).SetPercent(seed * 7 % 101).SetResult("kết quả " + Canary(unit)).SetReturnReason("lý do " + Canary(unit)).SetCreatedAt(f.at())
	if day := dueDays[seed%len(dueDays)]; day != "" {
		a.SetDueOn(clock.MustDay(day))
	}
	if state == programme.Confirmed {
		a.SetDoneOn(clock.MustDay("2022-02-01")).SetSubmittedAt(f.at())
	}
	if user, ok := f.w.Users[unit]; ok {
		a.SetStaffID(user).SetSubmittedByID(user)
	}
	leader := uuid.Nil
	if lead != "" {
		leader = f.unit(lead)
		a.SetLeadUnitID(leader)
	}
	f.do(a)
	f.do(f.tx.Participation.Create().SetID(RowID("taking " + id.String())).SetPlanID(planID).SetTaskID(taskID).SetUnitID(f.unit(unit)).SetRole(role).SetName("").SetCreatedAt(f.at()))
	f.workOn(id, taskID, planID, leader, unit, lead, seed)
}

// workOn writes what a unit says about its part.
func (f *filler) workOn(id, taskID, planID, leader uuid.UUID, unit, lead string, seed int) {
	says := Canary(unit) + " về \"việc\" \\ của mình"
	for i := range seed % 3 {
		p := f.tx.ProgressUpdate.Create().SetID(RowID(fmt.Sprint("progress ", i, id))).SetUnitID(f.unit(unit)).SetPlanID(planID).SetTaskID(taskID).SetAssignmentID(id).
			SetAuthorName(says).SetPercent(10 * (i + 1)).SetText(says + "\nđợt").SetFigures(raw(map[string]int{"CT1": seed})).SetCreatedAt(f.at())
		e := f.tx.Evidence.Create().SetID(RowID(fmt.Sprint("evidence ", i, id))).SetUnitID(f.unit(unit)).SetPlanID(planID).SetAssignmentID(id).SetProgressUpdateID(RowID(fmt.Sprint("progress ", i, id))).
			SetName(says).SetMediaType("application/pdf").SetSize(10).SetSha256(says).SetState("PENDING").SetNote(says).SetCreatedAt(f.at())
		if lead != "" {
			p.SetLeadUnitID(leader)
			e.SetLeadUnitID(leader)
		}
		f.do(p)
		f.do(e)
	}
	x := f.tx.Extension.Create().SetID(RowID("extension " + id.String())).SetUnitID(f.unit(unit)).SetPlanID(planID).SetAssignmentID(id).SetNewDueOn(clock.MustDay("2022-12-01")).
		SetReason(says).SetDecision(says).SetState("REQUESTED").SetCreatedAt(f.at())
	if lead != "" {
		x.SetLeadUnitID(leader)
	}
	f.do(x)
	office := "stp"
	if planID == RowID("plan 2") {
		office = "snv"
	}
	f.do(f.tx.Difficulty.Create().SetID(RowID("difficulty " + id.String())).SetUnitID(f.unit(unit)).SetOfficeUnitID(f.unit(office)).SetAssignmentID(id).
		SetText(says).SetAnswer(says).SetState("OPEN").SetReusable(seed%2 == 0).SetCreatedAt(f.at()))
}

// unitRows writes what a unit has apart from plans.
func (f *filler) unitRows(code string) {
	unit, own := f.unit(code), Canary(code)
	id := func(what string) uuid.UUID { return RowID(what + " of " + code) }
	f.do(f.tx.Unit.UpdateOneID(unit).SetShortName(own))
	f.do(f.tx.UnitCode.Create().SetID(id("code")).SetUnitID(unit).SetScheme(own).SetCode(own).SetValidFrom(clock.MustDay("2020-01-01")).SetCreatedAt(f.at()))
	f.do(f.tx.User.Create().SetID(id("officer")).SetUnitID(unit).SetUsername(own).SetFullName(own).SetTitle(own).SetPasswordHash("!").SetSortKey(own).SetSearchText(own).SetCreatedAt(f.at()))
	f.do(f.tx.Membership.Create().SetID(id("membership")).SetUnitID(unit).SetUserID(id("officer")).SetRole(programme.Officer).SetValidFrom(clock.MustDay("2021-01-01")).SetCreatedAt(f.at()))
	f.do(f.tx.UnitSet.Create().SetID(id("set")).SetUnitID(unit).SetName(own).SetDefinition(own).SetFoldKey(own).SetCreatedAt(f.at()))
	f.do(f.tx.UnitSetMember.Create().SetID(id("member")).SetUnitID(unit).SetSetID(id("set")).SetMemberID(unit).SetCreatedAt(f.at()))
	f.do(f.tx.Document.Create().SetID(id("document")).SetUnitID(unit).SetKind("CV").SetTitle(own).SetSymbol(own).SetCreatedAt(f.at()))
	f.do(f.tx.Upload.Create().SetID(id("upload")).SetUnitID(unit).SetUserID(f.user(code)).SetName(own).SetMediaType("application/pdf").SetSize(10).SetSha256(own).SetCreatedAt(f.at()))
	for i := range 3 {
		n := fmt.Sprint(i)
		f.do(f.tx.Notification.Create().SetID(id("notification " + n)).SetUnitID(unit).SetUserID(f.user(code)).SetKind("REMINDER").SetText(own).SetTextEn(own).SetCreatedAt(f.at()))
		f.do(f.tx.AuditEntry.Create().SetID(id("audit " + n)).SetUnitID(unit).SetActorID(f.user(code)).SetActorName(own).SetAction(own).SetKind("Unit").SetSubject(own).
			SetChange(raw(map[string]any{"of": own, "n": i})).SetSeq(int64(1_000_000_000 + i)).SetPrevHash(own).SetHash(own + n).SetCreatedAt(f.at()))
	}
	for i := range 2 {
		r := f.tx.Report.Create().SetID(id(fmt.Sprint("report ", i))).SetUnitID(unit).SetFormID(RowID("form")).SetPeriodID(RowID(fmt.Sprint("period ", i+1))).SetReceiverUnitID(f.unit("ubnd-tinh")).
			SetState("DRAFT").SetNarrative(raw(map[string]string{"text": own})).SetReturnReason(own).SetCreatedAt(f.at())
		if i == 1 {
			r.SetDueOn(clock.MustDay("2022-12-20")).SetState("SUBMITTED").SetSentToUnitID(f.unit("ubnd-tinh")).SetSubmittedAt(f.at())
		}
		f.do(r)
		line := f.tx.ReportLine.Create().SetID(id(fmt.Sprint("line ", i))).SetUnitID(unit).SetReportID(id(fmt.Sprint("report ", i))).SetSourceUnitID(unit).SetPosition(1).
			SetTaskNumber("1").SetTaskTitle(own).SetRole(programme.Lead).SetState(programme.Assigned).SetPercent(1).SetLateness("OPEN").SetText(own).SetCreatedAt(f.at())
		figure := f.tx.Figure.Create().SetID(id(fmt.Sprint("figure ", i))).SetUnitID(unit).SetReportID(id(fmt.Sprint("report ", i))).SetIndicatorID(RowID("indicator 1")).
			SetPosition(1).SetBreakdown(own).SetActual(9_007_199_254_740_993).SetCreatedAt(f.at())
		if i == 1 {
			line.SetSentToUnitID(f.unit("ubnd-tinh"))
			figure.SetSentToUnitID(f.unit("ubnd-tinh"))
		}
		f.do(line)
		f.do(figure)
	}
}
