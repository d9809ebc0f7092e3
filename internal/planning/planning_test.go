package planning

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/notification"
	"github.com/lantoa/lantoa/ent/gen/participation"
	"github.com/lantoa/lantoa/ent/gen/plan"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/ent/gen/taskreach"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/plandoc"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

func role(r, name string, units ...string) plandoc.Role {
	return plandoc.Role{Role: r, Name: plandoc.Said(name), Units: units, Confidence: 0.9}
}

func duty(number, text, kind, due string, roles ...plandoc.Role) plandoc.Task {
	t := plandoc.Task{Number: plandoc.Said(number), Text: plandoc.Said(text), Lines: plandoc.Lines{3, 4}, Roles: roles, Confidence: 0.8,
		Timing: plandoc.Timing{Kind: kind, Text: "theo kế hoạch"}}
	if due != "" {
		t.Timing.Due = clock.MustDay(due)
	}
	return t
}

// sample is a plan of 2021 and 2022 with a task of every sort.
func sample() *paper {
	waiting := duty("2.1", "Xây dựng chương trình giai đoạn mới", plandoc.Unspecified, "", role("LEAD", "Sở Tư pháp", "stp"), role("ADVISE", "UBND tỉnh", "ubnd-tinh"))
	waiting.Condition = "theo hướng dẫn của Bộ Tư pháp"
	r := &plandoc.Reading{
		Document: plandoc.Heading{Kind: "KH", Number: "02", Symbol: "02/KH-STP", Issuer: "Sở Tư pháp", Date: clock.MustDay("2021-01-04"),
			Title: "Phân công nhiệm vụ theo Kế hoạch số 68/KH-UBND"},
		LegalBases: []plandoc.LegalBasis{
			{Symbol: "14/2012/QH13", Text: "Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13"},
			{Symbol: "1521/QĐ-TTg", Text: "Quyết định số 1521/QĐ-TTg về việc thực hiện Kết luận số 80-KL/TW"},
			{Symbol: "68/KH-UBND", Text: "Kế hoạch số 68/KH-UBND về thực hiện Quyết định số 1521/QĐ-TTg"},
			{Symbol: "80-KL/TW", Text: "Kết luận số 80-KL/TW"},
		},
		Groups: []plandoc.Group{
			{Number: "1", Title: "Nâng cao nhận thức", Tasks: []plandoc.Task{
				duty("1.1", "Tổ chức học tập Kết luận số 80-KL/TW; lập danh sách người dự", plandoc.Annual, "",
					role("LEAD", "Sở Tư pháp", "stp"), role("COORDINATE", "Sở Giáo dục và Đào tạo", "sgddt")),
				duty("1.2", "Kiện toàn hội đồng cấp huyện", plandoc.Quarter, "2021-06-30",
					role("COORDINATE", "UBND các huyện, thị xã", "h-cau-ke", "h-duyen-hai", "tx-duyen-hai")),
				duty("1.3", "Hướng dẫn thực hiện ở cơ sở", plandoc.Regular, "", role("GUIDE", "UBND huyện Cầu Kè", "h-cau-ke")),
			}},
			{Number: "2", Title: "Đổi mới nội dung", Tasks: []plandoc.Task{
				waiting,
				duty("2.2", "Góp ý bộ tiêu chí", plandoc.AfterEvent, "", role("LEAD", "Sở Tư pháp", "stp"), role("COORDINATE", "Sở Tài chính", "stc")),
				duty("2.3", "Xây dựng cơ chế huy động nguồn lực", plandoc.Year, "2022-12-31",
					role("LEAD", "Sở Giáo dục và Đào tạo; Sở Tài chính", "sgddt", "stc"), role("COORDINATE", "Sở Tư pháp", "stp"), role("COORDINATE", "Bộ Tư pháp")),
			}},
		},
	}
	return &paper{r, "một\nhai\nba\nbốn"}
}

// world is a test's service with what it needs to look at the rows.
type world struct {
	*testkit.World
	t   *testing.T
	svc *Service
}

func each(t *testing.T, f func(t *testing.T, w world)) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) { f(t, world{w, t, &Service{Runner: w.Runner}}) })
}

// draft stores a reading as a draft of the office.
func (w world) draft(doc *paper) *gen.Plan {
	w.t.Helper()
	ctx := w.As("stp")
	reg, err := newRegister(ctx, w.Store.Reading(), w.Units["stp"], registerDay(doc.reading, w.Clock.Today()))
	testkit.Must(w.t, err)
	var p *gen.Plan
	_, err = w.Runner.Do(ctx, operation("importPlan", "import"), doc.text, nil, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		p, err = store(ctx, tx, doc, reg, draftFrom{file: "ke-hoach.txt", hash: fmt.Sprint(len(doc.text), doc.reading.Document.Symbol)})
		return nil, err
	})
	testkit.Must(w.t, err)
	return p
}

func (w world) publish(p *gen.Plan) {
	w.t.Helper()
	_, err := w.svc.PublishPlan(w.As("stp"), PublishPlanInput{PlanID: w.planID(p), Version: w.plan(p).Version})
	testkit.Must(w.t, err)
}

func (w world) published() *gen.Plan {
	w.t.Helper()
	p := w.draft(sample())
	w.publish(p)
	return p
}

func (w world) id(kind string, id uuid.UUID) string { return w.Store.Catalogue.Kind(kind).EncodeID(id) }
func (w world) planID(p *gen.Plan) string           { return w.id("Plan", p.ID) }

// system looks at the rows without the unit rules.
func (w world) system(f func(ctx context.Context, tx *txn.Tx) error) {
	w.t.Helper()
	testkit.Must(w.t, w.Runner.System(context.Background(), "test", f))
}

func (w world) plan(p *gen.Plan) (out *gen.Plan) {
	w.t.Helper()
	w.system(func(ctx context.Context, tx *txn.Tx) (err error) {
		out, err = tx.Plan.Query().Where(plan.ID(p.ID)).Only(ctx)
		return err
	})
	return out
}

func (w world) task(p *gen.Plan, number string) (out *gen.Task) {
	w.t.Helper()
	w.system(func(ctx context.Context, tx *txn.Tx) (err error) {
		out, err = tx.Task.Query().Where(task.PlanID(p.ID), task.Number(number)).Only(ctx)
		return err
	})
	return out
}

func (w world) code(id *uuid.UUID) string {
	if id == nil {
		return "-"
	}
	for c, u := range w.Units {
		if u == *id {
			return c
		}
	}
	return "?"
}

// work lists the assignments of a plan: task, unit, role, key, due day, state, lead.
func (w world) work(p *gen.Plan) (out []string) {
	w.t.Helper()
	w.system(func(ctx context.Context, tx *txn.Tx) error {
		numbers := map[uuid.UUID]string{}
		tasks, err := tx.Task.Query().Where(task.PlanID(p.ID)).All(ctx)
		if err != nil {
			return err
		}
		for _, t := range tasks {
			numbers[t.ID] = t.Number
		}
		rows, err := tx.Assignment.Query().Where(assignment.PlanID(p.ID)).All(ctx)
		for _, a := range rows {
			out = append(out, fmt.Sprintln(numbers[a.TaskID], w.code(&a.UnitID), a.Role, a.PeriodKey, orDash(a.DueOn.String()), a.State, w.code(a.LeadUnitID)))
		}
		return err
	})
	slices.Sort(out)
	return out
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// parts lists the participations of a task: role, unit, name, inferred.
func (w world) parts(t *gen.Task) (out []string) {
	w.t.Helper()
	w.system(func(ctx context.Context, tx *txn.Tx) error {
		rows, err := tx.Participation.Query().Where(participation.TaskID(t.ID)).All(ctx)
		for _, r := range rows {
			s := fmt.Sprintf("%s %s %s", r.Role, w.code(r.UnitID), r.Name)
			if r.Inferred {
				s += " (inferred)"
			}
			out = append(out, s)
		}
		return err
	})
	slices.Sort(out)
	return out
}

func (w world) same(what string, got []string, want ...string) {
	w.t.Helper()
	for i := range got {
		got[i] = strings.TrimSpace(got[i])
	}
	if !slices.Equal(got, want) {
		w.t.Errorf("%s:\n  %s\nwant\n  %s", what, strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}

func (w world) refused(err error, want fault.Code, words ...string) {
	w.t.Helper()
	if fault.CodeOf(err) != want {
		w.t.Fatalf("got %v, want %s", err, want)
	}
	for _, word := range words {
		if f := fault.Of(err); !strings.Contains(f.Text.VI+" "+fmt.Sprint(f.Path), word) {
			w.t.Errorf("%q (%v) does not say %q", f.Text.VI, f.Path, word)
		}
	}
}

// notices counts the notifications of the unit's user, and returns the last text.
func (w world) notices(unit string) (n int, last string) {
	w.t.Helper()
	w.system(func(ctx context.Context, tx *txn.Tx) error {
		rows, err := tx.Notification.Query().Where(notification.UnitID(w.Units[unit])).Order(notification.ByID()).All(ctx)
		if n = len(rows); n > 0 {
			last = rows[n-1].Text
		}
		return err
	})
	return n, last
}

var published = []string{
	"1.1 sgddt COORDINATE 2022 2022-12-31 ASSIGNED stp",
	"1.1 stp LEAD 2022 2022-12-31 ASSIGNED -",
	"1.2 h-cau-ke COORDINATE once 2021-06-30 ASSIGNED stp",
	"1.2 h-duyen-hai COORDINATE once 2021-06-30 ASSIGNED stp",
	"1.2 stp LEAD once 2021-06-30 ASSIGNED -",
	"1.2 tx-duyen-hai COORDINATE once 2021-06-30 ASSIGNED stp",
	"1.3 h-cau-ke COORDINATE 2022 2022-12-31 ASSIGNED stp",
	"1.3 stp LEAD 2022 2022-12-31 ASSIGNED -",
	"2.1 stp LEAD once - WAITING_GUIDANCE -",
	"2.3 sgddt LEAD once 2022-12-31 ASSIGNED -",
	"2.3 stc LEAD once 2022-12-31 ASSIGNED -",
	"2.3 stp COORDINATE once 2022-12-31 ASSIGNED -",
}

func TestADraftHoldsWhatWasRead(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.plan(w.draft(sample()))
		if p.State != programme.PlanDraft || p.OwnerUnitID != w.Units["stp"] || p.Symbol != "02/KH-STP" || p.SourceText != "một\nhai\nba\nbốn" || len(p.Reading) == 0 {
			t.Errorf("stored %v", p)
		}
		if from, to := p.StartsOn.String(), p.EndsOn.String(); from != "2021-01-01" || to != "2022-12-31" {
			t.Errorf("the plan runs from %s to %s", from, to)
		}
		one := w.task(p, "1.1")
		if one.Title != "Tổ chức học tập Kết luận số 80-KL/TW" || one.Confidence != 80 || one.LineFrom != 3 || one.LineTo != 4 || one.Standing != programme.TaskActive {
			t.Errorf("task 1.1 is %v", one)
		}
		if !strings.Contains(one.SearchText, "to chuc hoc tap") {
			t.Errorf("folded text is %q", one.SearchText)
		}
		w.same("participations of 2.3", w.parts(w.task(p, "2.3")), "COORDINATE - Bộ Tư pháp", "COORDINATE stp Sở Tư pháp",
			"LEAD sgddt Sở Giáo dục và Đào tạo; Sở Tài chính", "LEAD stc Sở Giáo dục và Đào tạo; Sở Tài chính")
		w.same("assignments of a draft", w.work(p))
		w.system(func(ctx context.Context, tx *txn.Tx) error {
			n, err := tx.TaskReach.Query().Where(taskreach.AnchorID(p.ID)).Count(ctx)
			if n != 6 {
				t.Errorf("the plan reaches %d tasks, want 6", n)
			}
			return err
		})
	})
}

func TestTheChainOfDocumentsIsWhatTheTextSays(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.plan(w.draft(sample()))
		w.system(func(ctx context.Context, tx *txn.Tx) error {
			var chain []string
			for id := p.DocumentID; id != nil; {
				d, err := tx.Document.Get(ctx, *id)
				if err != nil {
					return err
				}
				chain = append(chain, string(d.Kind)+" "+d.Symbol)
				id = d.ImplementsID
			}
			w.same("chain", chain, "KH 02/KH-STP", "KH 68/KH-UBND", "QD 1521/QĐ-TTg", "KL 80-KL/TW")
			return nil
		})
	})
}

func TestPublishingAssignsTheNamedUnits(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.published()
		w.same("assignments", w.work(p), published...)
		w.same("participations of 1.2", w.parts(w.task(p, "1.2")), "COORDINATE h-cau-ke UBND các huyện, thị xã", "COORDINATE h-duyen-hai UBND các huyện, thị xã",
			"COORDINATE tx-duyen-hai UBND các huyện, thị xã", "LEAD stp  (inferred)")
		w.same("participations of 1.3", w.parts(w.task(p, "1.3")), "COORDINATE h-cau-ke UBND huyện Cầu Kè (inferred)", "GUIDE h-cau-ke UBND huyện Cầu Kè", "LEAD stp  (inferred)")
		for number, want := range map[string]programme.TaskStanding{"1.1": programme.TaskActive, "2.1": programme.TaskWaiting, "2.2": programme.TaskWaiting} {
			if got := w.task(p, number).Standing; got != want {
				t.Errorf("task %s is %s, want %s", number, got, want)
			}
		}
		after := w.plan(p)
		if after.State != programme.PlanInForce || after.PublishedAt.IsZero() || after.Version != 2 {
			t.Errorf("the plan is %v", after)
		}
		for unit, want := range map[string]string{"h-cau-ke": "được giao 2 nhiệm vụ của Kế hoạch số 02/KH-STP", "sgddt": "được giao 2 nhiệm vụ", "snv": "", "ubnd-tinh": ""} {
			n, text := w.notices(unit)
			if want == "" && n != 0 || want != "" && (n != 1 || !strings.Contains(text, want)) {
				t.Errorf("%s was told %d times, %q; want %q", unit, n, text, want)
			}
		}
	})
}

func TestOnlyThoseWhoTakePartSee(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.published()
		for unit, want := range map[string][2]int{"stp": {6, 12}, "snv": {0, 0}, "sgddt": {2, 2}, "h-cau-ke": {2, 2}, "hdph": {0, 0}, "ubnd-tinh": {6, 12}} {
			var tasks, parts int
			testkit.Must(t, w.Store.Tx(w.As(unit), func(ctx context.Context, tx *gen.Tx) (err error) {
				if tasks, err = tx.Task.Query().Where(task.PlanID(p.ID)).Count(ctx); err != nil {
					return err
				}
				parts, err = tx.Assignment.Query().Where(assignment.PlanID(p.ID)).Count(ctx)
				return err
			}))
			if tasks != want[0] || parts != want[1] {
				t.Errorf("%s sees %d tasks and %d assignments, want %v", unit, tasks, parts, want)
			}
		}
	})
}

func TestOthersChangeNothing(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		inForce, draft := w.published(), w.draft(func() *paper { d := sample(); d.reading.Document.Symbol = "03/KH-STP"; return d }())
		testkit.Must(t, ignore(w.svc.FollowPlan(w.As("stp"), FollowPlanInput{PlanID: w.planID(inForce), Add: []string{w.ID("hdph")}})))
		testkit.Must(t, ignore(w.svc.FollowPlan(w.As("stp"), FollowPlanInput{PlanID: w.planID(draft), Add: []string{w.ID("hdph")}})))
		before := append(w.work(inForce), w.work(draft)...)
		steps := map[string]func(ctx context.Context) error{
			"publish": func(ctx context.Context) error {
				return ignore(w.svc.PublishPlan(ctx, PublishPlanInput{PlanID: w.planID(draft), Version: 1}))
			},
			"edit": func(ctx context.Context) error {
				return ignore(w.svc.UpdatePlanDraft(ctx, UpdatePlanDraftInput{PlanID: w.planID(draft), Version: 1, Followers: []string{w.ID("snv")}}))
			},
			"open a year": func(ctx context.Context) error {
				return ignore(w.svc.OpenYear(ctx, OpenYearInput{PlanID: w.planID(inForce), Year: 2021}))
			},
			"follow": func(ctx context.Context) error {
				return ignore(w.svc.FollowPlan(ctx, FollowPlanInput{PlanID: w.planID(inForce), Add: []string{w.ID("snv")}}))
			},
			"close": func(ctx context.Context) error {
				return ignore(w.svc.ClosePlan(ctx, ClosePlanInput{PlanID: w.planID(inForce), Version: 2, CarryOver: yes()}))
			},
			"trigger": func(ctx context.Context) error {
				symbol := "1/BTP"
				return ignore(w.svc.TriggerGuidance(ctx, TriggerGuidanceInput{TaskIDs: []string{w.id("Task", w.task(inForce, "2.1").ID)},
					Document: DocumentInput{Kind: "CV", Symbol: &symbol}}))
			},
		}
		for step, do := range steps {
			for _, unit := range []string{"snv", "sgddt", "hdph", "ubnd-tinh", "stp-vbpb"} {
				if err := do(w.As(unit)); fault.CodeOf(err) != fault.NotFound {
					t.Errorf("%s by %s: %v, want NOT_FOUND", step, unit, err)
				}
			}
		}
		w.same("assignments", append(w.work(inForce), w.work(draft)...), trim(before)...)
		if w.plan(inForce).Version != 2 || w.plan(draft).Version != 1 {
			t.Error("a plan was changed")
		}
	})
}

func trim(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = strings.TrimSpace(s)
	}
	return out
}

func ignore(_ txn.Result, err error) error { return err }

func yes() *bool { b := true; return &b }
