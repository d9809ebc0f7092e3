package walk_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// parts are what each of the two units has for each mutation on an assignment: a part of its own
// plan in a state in which the step may be taken.
var parts = map[string]programme.AssignmentState{
	"acceptAssignment": programme.Assigned, "delegateAssignment": programme.Accepted, "addProgressUpdate": programme.Accepted,
	"submitAssignment": programme.Accepted, "withdrawAssignment": programme.Submitted, "returnAssignment": programme.Submitted,
	"confirmAssignments": programme.Submitted, "requestExtension": programme.Accepted, "decideExtension": programme.Accepted,
	"reportDifficulty": programme.Accepted, "answerDifficulty": programme.Accepted, "setAssignmentStanding": programme.Accepted,
	"attachEvidence": programme.Accepted, "removeEvidence": programme.Accepted, "reviewEvidence": programme.Submitted,
	"carryOverAssignment": programme.Accepted, "remindAssignments": programme.Accepted, "triggerGuidance": programme.WaitingGuidance,
}

// judged are the parts that a unit below has and the unit judges.
var judged = map[string]bool{"returnAssignment": true, "confirmAssignments": true, "decideExtension": true, "reviewEvidence": true, "remindAssignments": true}

// reports are what each of the two units has for each mutation on a report.
var reports = map[string]programme.ReportState{
	"updateReport": programme.ReportDraft, "submitReport": programme.ReportDraft, "returnReport": programme.ReportSubmitted,
	"acceptReport": programme.ReportSubmitted, "signReport": programme.ReportDraft, "sendReport": programme.ReportSigned,
	"correctReport": programme.ReportAccepted,
}

var received = map[string]bool{"returnReport": true, "acceptReport": true}

// furnish gives sgddt and snv the same things, so that for whatever an input names, one has its
// own and the other's differs by nothing but whose it is.
func (h *house) furnish(disk *files.Disk) {
	h.t.Helper()
	sent, err := disk.Take(bytes.NewReader(paper("Kế hoạch tải lên")), files.Most)
	testkit.Must(h.t, err)
	testkit.Must(h.t, sent.Keep())
	proofs := map[string]*files.Draft{}
	for _, me := range []string{"sgddt", "snv"} {
		proofs[me], err = disk.Take(strings.NewReader("%PDF-1.4\n%"+testkit.Canary(me)), files.Most)
		testkit.Must(h.t, err)
		testkit.Must(h.t, proofs[me].Keep())
	}
	h.system(func(ctx context.Context, tx *txn.Tx) error {
		for _, me := range []string{"sgddt", "snv"} {
			f := &furnisher{h: h, ctx: ctx, tx: tx, me: me, own: testkit.Canary(me), sent: sent, proof: proofs[me]}
			f.units()
			f.users()
			f.plans()
			f.work()
			f.reports()
			f.uploads()
			if f.err != nil {
				return fmt.Errorf("%s: %w", me, f.err)
			}
		}
		return nil
	})
}

type furnisher struct {
	h    *house
	ctx  context.Context
	tx   *txn.Tx
	me   string
	own  string       // the word that stands in the unit's texts
	sent *files.Draft // a plan document that is on disk
	// proof is a document of the unit that is on disk: its own word is in it.
	proof *files.Draft
	n     int
	err   error
}

func (f *furnisher) do(row interface{ Exec(context.Context) error }) {
	if f.err == nil {
		f.err = row.Exec(f.ctx)
	}
}

func (f *furnisher) at() clock.Instant { f.n++; return stood(f.n) }

// units are some below the unit, each for one purpose.
func (f *furnisher) units() {
	for _, what := range []string{"phong", "moi", "cu", "cu2", "chia", "to"} {
		code := f.me + "-" + what
		f.h.Units[code] = testkit.RowID("unit " + code)
		f.do(f.tx.Unit.Create().SetID(f.h.Units[code]).SetCode(code).SetKind(programme.UnitOther).SetName("Đơn vị " + code).SetShortName(f.own).
			SetParentID(f.h.Units[f.me]).SetSortKey(fold.SortKey(code)).SetSearchText(fold.Key(code)).SetValidFrom(clock.MustDay("2020-01-01")).SetCreatedAt(f.at()))
		f.do(f.tx.UnitParent.Create().SetID(testkit.RowID("place " + code)).SetUnitID(f.h.Units[code]).SetParentID(f.h.Units[f.me]).
			SetValidFrom(clock.MustDay("2020-01-01")).SetCreatedAt(f.at()))
	}
	f.split()
}

// split ends one of the units, which has a successor and still has a record.
func (f *furnisher) split() {
	ended := f.h.Units[f.me+"-chia"]
	f.do(f.tx.Unit.UpdateOneID(ended).SetValidTo(clock.MustDay("2021-12-31")))
	f.do(f.tx.UnitSuccession.Create().SetID(testkit.RowID("split of " + f.me)).SetPredecessorID(ended).SetSuccessorID(f.h.Units[f.me+"-moi"]).
		SetKind(programme.Split).SetEffectiveOn(clock.MustDay("2022-01-01")).SetCreatedAt(f.at()))
	row := f.tx.Record.Create().SetID(testkit.RowID("left book of " + f.me)).SetUnitID(ended).SetKind("LibraryBook").SetModule("library").SetCreatedAt(f.at()).SetUpdatedAt(f.at())
	if f.err == nil {
		f.err = testkit.SetColumns(row.Mutation(), f.h.Columns("LibraryBook", ended, nil, map[string]any{"title": f.own, "code": f.own + " để lại", "status": "DRAFT"}))
	}
	f.do(row)
}

// users are one for each role, and some for the mutations on users.
func (f *furnisher) users() {
	user := func(name string, unit string) {
		f.do(f.tx.User.Create().SetID(testkit.RowID("user " + name)).SetUnitID(f.h.Units[unit]).SetUsername(name).SetFullName(f.own + " " + name).
			SetSortKey(name).SetSearchText(f.own + " " + name).SetPasswordHash("!").SetCreatedAt(f.at()))
	}
	member := func(name string, unit string, role programme.Role) {
		f.do(f.tx.Membership.Create().SetID(testkit.RowID("seat of " + name)).SetUnitID(f.h.Units[unit]).SetUserID(testkit.RowID("user " + name)).
			SetRole(role).SetValidFrom(clock.MustDay("2021-01-01")).SetCreatedAt(f.at()))
	}
	for _, role := range roles() {
		user(oneRole(f.me, role), f.me)
		member(oneRole(f.me, role), f.me, role)
	}
	for _, what := range []string{"edited", "disabled", "enabled", "reset", "granted", "ended", "deputy"} {
		user(f.me+"-"+what, f.me)
		member(f.me+"-"+what, f.me, programme.Officer)
	}
	if f.err == nil {
		f.do(f.tx.User.UpdateOneID(testkit.RowID("user " + f.me + "-enabled")).SetDisabledAt(f.at()))
	}
	user(f.me+"-phong", f.me+"-phong")
	member(f.me+"-phong", f.me+"-phong", programme.Officer)
}

// plans are one in force with a task for every mutation, one to close, a draft, and an upload of one.
func (f *furnisher) plans() {
	f.do(f.tx.Upload.Create().SetID(f.id("upload", "importPlan")).SetUnitID(f.h.Units[f.me]).SetUserID(f.h.Users[f.me]).SetName(f.own + ".docx").SetMediaType(f.sent.MediaType).
		SetSize(int(f.sent.Size)).SetSha256(f.sent.Sum).SetCreatedAt(f.tx.Now))
	for _, p := range []struct {
		name  string
		state programme.PlanState
		tasks []string
	}{
		{"work", programme.PlanInForce, keys(parts)}, {"closing", programme.PlanInForce, []string{"only"}},
		{"draft", programme.PlanDraft, []string{"only", "other", "cut", "one", "two"}}, {"publishing", programme.PlanDraft, []string{"only"}},
	} {
		id, doc := f.id("plan", p.name), f.id("document", p.name)
		f.do(f.tx.Document.Create().SetID(doc).SetUnitID(f.h.Units[f.me]).SetPlanID(id).SetKind("KH").SetNumber("9").SetTitle(f.own).SetCreatedAt(f.at()))
		f.do(f.tx.Plan.Create().SetID(id).SetOwnerUnitID(f.h.Units[f.me]).SetDocumentID(doc).SetTitle(f.own + " " + p.name).SetSymbol(f.own).SetState(p.state).
			SetStartsOn(clock.MustDay("2022-01-01")).SetEndsOn(clock.MustDay("2023-12-31")).SetSourceText(f.own).SetCreatedAt(f.at()))
		group := f.id("group", p.name)
		f.do(f.tx.TaskGroup.Create().SetID(group).SetPlanID(id).SetNumber("1").SetTitle(f.own).SetPosition(1).SetCreatedAt(f.at()))
		for i, task := range p.tasks {
			standing := programme.TaskActive
			if parts[task] == programme.WaitingGuidance {
				standing = programme.TaskWaiting
			}
			title := f.own + " " + task
			f.do(f.tx.Task.Create().SetID(f.id("task", p.name+" "+task)).SetPlanID(id).SetTaskGroupID(group).SetNumber(fmt.Sprint("1.", i+1)).SetPosition(i + 1).
				SetTitle(title).SetContent(title).SetCondition(f.own).SetSearchText(fold.Key(title)).SetTiming("YEAR").SetStanding(standing).SetCreatedAt(f.at()))
			f.do(f.tx.Participation.Create().SetID(f.id("taking", p.name+" "+task)).SetPlanID(id).SetTaskID(f.id("task", p.name+" "+task)).
				SetUnitID(f.h.Units[f.me]).SetRole(programme.Lead).SetName(f.own).SetCreatedAt(f.at()))
		}
	}
}

// work is a part for every mutation on one.
func (f *furnisher) work() {
	for _, name := range keys(parts) {
		unit, task := f.me, f.id("task", "work "+name)
		c := f.tx.Assignment.Create().SetID(f.id("part", name)).SetPlanID(f.id("plan", "work")).SetTaskID(task).SetPeriodKey("2022").SetPeriod("2022").
			SetState(parts[name]).SetResult(f.own).SetDueOn(clock.MustDay("2022-06-30")).SetCreatedAt(f.at())
		if judged[name] {
			unit = f.me + "-phong"
		}
		if parts[name] == programme.Submitted {
			c.SetSubmittedAt(f.at()).SetSubmittedByID(testkit.RowID("user " + f.me + "-edited"))
		}
		f.do(c.SetUnitID(f.h.Units[unit]).SetRole(programme.Lead))
		switch name {
		case "addProgressUpdate", "attachEvidence":
			f.do(f.tx.Upload.Create().SetID(f.id("upload", name)).SetUnitID(f.h.Units[f.me]).SetUserID(f.h.Users[f.me]).SetName(f.own).SetMediaType("application/pdf").
				SetSize(9).SetSha256(f.own).SetCreatedAt(f.tx.Now))
		case "removeEvidence", "reviewEvidence":
			f.do(f.tx.Evidence.Create().SetID(f.id("evidence", name)).SetUnitID(f.h.Units[unit]).SetPlanID(f.id("plan", "work")).SetAssignmentID(f.id("part", name)).
				SetName(f.own).SetMediaType(f.proof.MediaType).SetSize(int(f.proof.Size)).SetSha256(f.proof.Sum).SetState(programme.EvidencePending).SetCreatedAt(f.at()))
		case "delegateAssignment":
			f.do(f.tx.Assignment.Create().SetID(f.id("part", "delegated")).SetPlanID(f.id("plan", "work")).SetTaskID(task).SetPeriodKey("2022").SetPeriod("2022").
				SetUnitID(f.h.Units[f.me+"-to"]).SetRole(programme.Coordinate).SetParentID(f.id("part", name)).SetState(programme.Assigned).SetResult(f.own).SetCreatedAt(f.at()))
		case "decideExtension":
			f.do(f.tx.Extension.Create().SetID(f.id("extension", name)).SetUnitID(f.h.Units[unit]).SetPlanID(f.id("plan", "work")).SetAssignmentID(f.id("part", name)).
				SetNewDueOn(clock.MustDay("2022-12-01")).SetReason(f.own).SetState(programme.ExtensionRequested).SetCreatedAt(f.at()))
		case "answerDifficulty":
			f.do(f.tx.Difficulty.Create().SetID(f.id("difficulty", name)).SetUnitID(f.h.Units[unit]).SetOfficeUnitID(f.h.Units[f.me]).SetAssignmentID(f.id("part", name)).
				SetText(f.own).SetState(programme.DifficultyOpen).SetCreatedAt(f.at()))
		}
		if f.err == nil {
			f.err = reach.Refresh(f.ctx, f.tx.Tx, f.tx.Now, task)
		}
	}
}

// reports are one for every mutation on one, and a calendar that the unit keeps.
func (f *furnisher) reports() {
	raw := func(v any) json.RawMessage {
		text, err := json.Marshal(v)
		if err != nil {
			panic(err)
		}
		return text
	}
	for i, name := range []string{"open", "closed", "filing"} {
		state, year := programme.PeriodOpen, 2030+i
		if name == "closed" {
			state = programme.PeriodClosed
		}
		f.do(f.tx.Period.Create().SetID(f.id("period", name)).SetKeeperID(f.h.Units[f.me]).SetRegime(programme.Government).SetKind("YEAR").
			SetCode(fmt.Sprint("KEPT-", f.me, "-", i)).SetYear(year).SetLabel("Năm").SetLabelEn("Year").SetStartsOn(clock.Date(year, 1, 1)).SetEndsOn(clock.Date(year, 12, 31)).
			SetCutOff(clock.Date(year, 12, 14)).SetDueOn(clock.Date(year, 12, 20)).SetState(state).SetCreatedAt(clock.At(testkit.Start.AddDate(0, 0, 1))))
	}
	for i, name := range keys(reports) {
		unit, to := f.me, "ubnd-tinh"
		if received[name] {
			unit, to = f.me+"-phong", f.me
		}
		c := f.tx.Report.Create().SetID(f.id("report", name)).SetUnitID(f.h.Units[unit]).SetFormID(testkit.RowID("form")).SetPeriodID(testkit.RowID("period 1")).
			SetReceiverUnitID(f.h.Units[to]).SetCorrection(100 + i).SetState(reports[name]).SetNarrative(raw(map[string]string{"text": f.own})).SetReturnReason(f.own).SetCreatedAt(f.at())
		if s := reports[name]; s == programme.ReportSubmitted || s == programme.ReportAccepted {
			c.SetSentToUnitID(f.h.Units[to]).SetSubmittedAt(f.at()).SetSubmittedByID(testkit.RowID("user " + f.me + "-edited"))
		}
		if name == "signReport" { // some is summed up in it
			c.SetConsolidated(true)
		}
		f.do(c)
	}
	if f.err == nil {
		f.do(f.tx.Report.UpdateOneID(f.id("report", "correctReport")).SetConsolidatedIntoID(f.id("report", "signReport")))
	}
}

func (f *furnisher) id(what, name string) uuid.UUID {
	return testkit.RowID(furniture(f.me, what, name))
}

// furniture is the fixture's name of a row of furnish.
func furniture(me, what, name string) string { return what + " " + name + " of " + me }

func keys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
