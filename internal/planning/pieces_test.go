package planning

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/plandoc"
	"github.com/lantoa/lantoa/internal/txn"
)

// order lists the tasks of a plan as they stand: group, number, lines, content.
func (w world) order(p *gen.Plan) (out []string) {
	w.t.Helper()
	w.system(func(ctx context.Context, tx *txn.Tx) error {
		rows, err := tx.Task.Query().Where(task.PlanID(p.ID)).Order(task.ByPosition(), task.ByID()).All(ctx)
		groups := map[string]string{}
		for _, g := range tx.TaskGroup.Query().AllX(ctx) {
			groups[g.ID.String()] = g.Number
		}
		for _, t := range rows {
			out = append(out, fmt.Sprintf("%s: %s", groups[t.TaskGroupID.String()], t.Number))
		}
		return err
	})
	return out
}

func TestATaskOfADraftIsCutJoinedAndMoved(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		doc := sample()
		doc.text = "KẾ HOẠCH\nNăm 2021\n1.1. Tổ chức học tập Kết luận số 80-KL/TW;\nlập danh sách người dự"
		p := w.draft(doc)
		id := func(number string) string { return w.id("Task", w.task(p, number).ID) }
		edit := func(in UpdatePlanDraftInput) error {
			in.PlanID, in.Version = w.planID(p), w.plan(p).Version
			return ignore(w.svc.UpdatePlanDraft(w.As("stp"), in))
		}
		piece := func(text string) TaskPieceInput { return TaskPieceInput{Content: text} }
		first, second := "Tổ chức học tập Kết luận số 80-KL/TW;", "lập danh sách người dự"
		foreign := w.draftOf("sgddt")
		for name, c := range map[string]struct {
			in   UpdatePlanDraftInput
			code fault.Code
			at   string
		}{
			"pieces that leave a word out": {UpdatePlanDraftInput{SplitTasks: []SplitTaskInput{{id("1.1"), []TaskPieceInput{piece(first), piece("lập danh sách")}}}}, fault.BadInput, "input splitTasks 0 pieces"},
			"pieces in another order":      {UpdatePlanDraftInput{SplitTasks: []SplitTaskInput{{id("1.1"), []TaskPieceInput{piece(second), piece(first)}}}}, fault.BadInput, "input splitTasks 0 pieces"},
			"an empty piece":               {UpdatePlanDraftInput{SplitTasks: []SplitTaskInput{{id("1.1"), []TaskPieceInput{piece(first + " " + second), piece(" ")}}}}, fault.BadInput, "input splitTasks 0 pieces 1 content"},
			"one piece":                    {UpdatePlanDraftInput{SplitTasks: []SplitTaskInput{{id("1.1"), []TaskPieceInput{piece(first + " " + second)}}}}, fault.BadInput, "input splitTasks 0 pieces"},
			"one task to join":             {UpdatePlanDraftInput{MergeTasks: []MergeTasksInput{{[]string{id("1.1")}}}}, fault.BadInput, "input mergeTasks 0 taskIds"},
			"a task joined with itself":    {UpdatePlanDraftInput{MergeTasks: []MergeTasksInput{{[]string{id("1.1"), id("1.1")}}}}, fault.NotFound, "input mergeTasks 0 taskIds 1"},
			"T10 a task of another plan is cut": {UpdatePlanDraftInput{SplitTasks: []SplitTaskInput{{w.id("Task", w.task(foreign, "1.1").ID), []TaskPieceInput{piece(first), piece(second)}}}},
				fault.NotFound, "input splitTasks 0 taskId"},
			"T10 a task of another plan is joined":            {UpdatePlanDraftInput{MergeTasks: []MergeTasksInput{{[]string{id("1.1"), w.id("Task", w.task(foreign, "1.2").ID)}}}}, fault.NotFound, "input mergeTasks 0 taskIds 1"},
			"T10 a task goes before one of another plan":      {UpdatePlanDraftInput{Tasks: []DraftTaskInput{{TaskID: id("1.1"), BeforeTaskID: new(w.id("Task", w.task(foreign, "1.2").ID))}}}, fault.NotFound, "input tasks 0 beforeTaskId"},
			"T10 a task goes into a group of another plan":    {UpdatePlanDraftInput{Tasks: []DraftTaskInput{{TaskID: id("1.1"), TaskGroupID: new(w.group(foreign, "1"))}}}, fault.NotFound, "input tasks 0 taskGroupId"},
			"a task goes before itself":                       {UpdatePlanDraftInput{Tasks: []DraftTaskInput{{TaskID: id("1.1"), BeforeTaskID: new(id("1.1"))}}}, fault.BadInput, "input tasks 0 beforeTaskId"},
			"a task goes before one that is in another group": {UpdatePlanDraftInput{Tasks: []DraftTaskInput{{TaskID: id("1.1"), TaskGroupID: new(w.group(p, "1")), BeforeTaskID: new(id("2.1"))}}}, fault.BadInput, "input tasks 0 beforeTaskId"},
			"no words":  {UpdatePlanDraftInput{Tasks: []DraftTaskInput{{TaskID: id("1.1"), Content: new(" ")}}}, fault.BadInput, "input tasks 0 content"},
			"no number": {UpdatePlanDraftInput{Tasks: []DraftTaskInput{{TaskID: id("1.1"), Number: new("")}}}, fault.BadInput, "input tasks 0 number"},
		} {
			err := edit(c.in)
			if fault.CodeOf(err) != c.code || !strings.Contains(fmt.Sprint(fault.Of(err).Path...), strings.ReplaceAll(c.at, " ", "")) && !strings.Contains(fmt.Sprint(fault.Of(err).Path), c.at) {
				t.Errorf("%s: %v at %v, want %s at %s", name, err, fault.Of(err).Path, c.code, c.at)
			}
		}
		if v := w.plan(p).Version; v != 1 {
			t.Fatalf("a refused edit left version %d", v)
		}

		must := func(err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		must(edit(UpdatePlanDraftInput{SplitTasks: []SplitTaskInput{{id("1.1"), []TaskPieceInput{piece(first), {Content: second, Title: new("Danh sách")}}}}}))
		w.same("the order after a cut", w.order(p), "1: 1.1", "1: 1.1 (2)", "1: 1.2", "1: 1.3", "2: 2.1", "2: 2.2", "2: 2.3")
		cut, rest := w.task(p, "1.1"), w.task(p, "1.1 (2)")
		if cut.Content != first || cut.LineFrom != 3 || cut.LineTo != 3 || rest.Content != second || rest.Title != "Danh sách" || rest.LineFrom != 4 || rest.LineTo != 4 || rest.Timing != cut.Timing || rest.Confidence != 100 {
			t.Errorf("the pieces are %v and %v", cut, rest)
		}
		w.same("who takes part in the piece", w.parts(rest), w.parts(cut)...)

		must(edit(UpdatePlanDraftInput{Tasks: []DraftTaskInput{{TaskID: id("1.1 (2)"), BeforeTaskID: new(id("2.2"))}, {TaskID: id("2.3"), TaskGroupID: new(w.group(p, "1")), Number: new("1.4"), Content: new("Huy động nguồn lực")}}}))
		w.same("the order after two moves", w.order(p), "1: 1.1", "1: 1.2", "1: 1.3", "1: 1.4", "2: 2.1", "2: 1.1 (2)", "2: 2.2")
		if got := w.task(p, "1.4"); got.Content != "Huy động nguồn lực" || got.SearchText != searchText(got.Title, got.Content) {
			t.Errorf("the moved task is %v", got)
		}

		must(edit(UpdatePlanDraftInput{MergeTasks: []MergeTasksInput{{[]string{id("2.2"), id("1.2"), id("2.1")}}}}))
		w.same("the order after joining", w.order(p), "1: 1.1", "1: 1.2", "1: 1.3", "1: 1.4", "2: 1.1 (2)")
		joined := w.task(p, "1.2")
		if joined.Content != "Kiện toàn hội đồng cấp huyện Xây dựng chương trình giai đoạn mới Góp ý bộ tiêu chí" || joined.Timing != "QUARTER" || joined.Condition != "theo hướng dẫn của Bộ Tư pháp" {
			t.Errorf("the joined task is %v", joined)
		}
		w.same("who takes part in the joined task", w.parts(joined), "ADVISE ubnd-tinh UBND tỉnh", "COORDINATE h-cau-ke UBND các huyện, thị xã", "COORDINATE h-duyen-hai UBND các huyện, thị xã",
			"COORDINATE stc Sở Tài chính", "COORDINATE tx-duyen-hai UBND các huyện, thị xã", "LEAD stp Sở Tư pháp")
		w.publish(p)
		if list := trim(w.work(p)); !slices.Contains(list, "1.2 stc COORDINATE once 2021-06-30 ASSIGNED stp") || slices.ContainsFunc(list, func(s string) bool { return strings.HasPrefix(s, "2.") }) {
			t.Errorf("assignments: %v", list)
		}
	})
}

func TestLinesOfPieces(t *testing.T) {
	text := []string{"Điều 1", "a) Tổ chức hội nghị, 02 lớp.", "Biên soạn tài liệu;", "- Chủ trì: Sở Tư pháp", "phát hành tờ gấp"}
	for name, c := range map[string]struct {
		from, to int
		pieces   []string
		want     string
	}{
		"each on its line":                      {2, 5, []string{"Tổ chức hội nghị, 02 lớp.", "Biên soạn tài liệu; phát hành tờ gấp"}, "[[2 2] [3 5]]"},
		"two on one line":                       {2, 2, []string{"Tổ chức hội nghị,", "02 lớp."}, "[[2 2] [2 2]]"},
		"words that no line has":                {2, 3, []string{"Tổ chức lớp học", "Biên soạn tài liệu;"}, "[[2 2] [3 3]]"},
		"a task that stands on no line":         {0, 0, []string{"Tổ chức", "hội nghị"}, "[[0 0] [0 0]]"},
		"lines that the document does not have": {4, 9, []string{"phát", "hành"}, "[[0 0] [0 0]]"},
	} {
		t.Run(name, func(t *testing.T) {
			var pieces []TaskPieceInput
			for _, p := range c.pieces {
				pieces = append(pieces, TaskPieceInput{Content: p})
			}
			if got := fmt.Sprint(spans(text, c.from, c.to, pieces)); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}

// foreseen lists what a preview says that units get: task, unit, role.
func (w world) foreseen(pre *Preview) (out []string) {
	number := map[string]string{}
	w.system(func(ctx context.Context, tx *txn.Tx) error {
		for _, t := range tx.Task.Query().AllX(ctx) {
			number[w.id("Task", t.ID)] = t.Number
		}
		return nil
	})
	for _, u := range pre.Units {
		for role, list := range map[string][]string{"LEAD": u.Lead, "COORDINATE": u.Coordinate} {
			for _, id := range list {
				out = append(out, number[id]+" "+u.Code+" "+role)
			}
		}
	}
	slices.Sort(out)
	return out
}

func TestThePreviewSaysWhatPublishingDoes(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		doc := sample()
		doc.reading.Groups[0].Tasks[0].Roles = append(doc.reading.Groups[0].Tasks[0].Roles, role("COORDINATE", "UBND Duyên Hải"), role("COORDINATE", "Sở Tài chánh"))
		doc.reading.Groups[0].Tasks[0].Roles[2].Lines = plandoc.Lines{4, 4}
		p := w.draft(doc)
		look := func() *Preview {
			t.Helper()
			got, err := w.svc.PublishPreview(w.As("stp"), w.planID(p))
			if err != nil {
				t.Fatal(err)
			}
			return got
		}
		pre := look()
		if pre.Ready || len(pre.Unresolved) != 3 {
			t.Fatalf("ready %v, unresolved %+v", pre.Ready, pre.Unresolved)
		}
		two, near := pre.Unresolved[0], pre.Unresolved[1]
		if two.Name != "UBND Duyên Hải" || !two.Several || *two.LineFrom != 4 || len(two.Candidates) < 2 || near.Several || *near.LineFrom != 3 || near.Candidates[0].Code != "stc" {
			t.Errorf("unresolved are %+v", pre.Unresolved)
		}
		one := w.id("Task", w.task(p, "1.1").ID)
		_, err := w.svc.UpdatePlanDraft(w.As("stp"), UpdatePlanDraftInput{PlanID: w.planID(p), Version: 1, Tasks: []DraftTaskInput{{TaskID: one, Participations: []DraftParticipationInput{
			{Role: "LEAD", UnitID: new(w.ID("stp"))}, {Role: "COORDINATE", UnitID: new(w.ID("sgddt"))}}}}})
		if err != nil {
			t.Fatal(err)
		}
		pre = look()
		before := w.print(p)
		if !pre.Ready || pre.Version != 2 || pre.Year != 2022 || pre.Tasks != 6 || len(pre.Waiting) != 1 || len(pre.Later) != 0 {
			t.Errorf("the preview is %+v", pre)
		}
		if without := slices.ContainsFunc(pre.Without, func(u UnitShare) bool { return u.Code == "snv" }); !without {
			t.Errorf("snv gets nothing and is not said to: %+v", pre.Without)
		}
		if look(); w.print(p) != before {
			t.Error("a preview changed the draft")
		}
		w.publish(p)
		var did []string
		for _, line := range w.work(p) {
			f := strings.Fields(line)
			did = append(did, f[0]+" "+f[1]+" "+f[2])
		}
		if pre.Assignments != len(did) {
			t.Errorf("%d parts foreseen, %d made", pre.Assignments, len(did))
		}
		w.same("what was foreseen", w.foreseen(pre), slices.Compact(did)...)

		for name, c := range map[string]struct {
			ctx  context.Context
			id   string
			code fault.Code
		}{
			"a plan in force": {w.As("stp"), w.planID(p), fault.InvalidState}, "T10 another unit": {w.As("sgddt"), w.planID(p), fault.NotFound},
			"T10 the draft of another unit": {w.As("stp"), w.planID(w.draftOf("sgddt")), fault.NotFound}, "nobody": {context.Background(), w.planID(p), fault.Unauthenticated},
		} {
			if _, err := w.svc.PublishPreview(c.ctx, c.id); fault.CodeOf(err) != c.code {
				t.Errorf("%s: %v, want %s", name, err, c.code)
			}
		}
	})
}

// draftOf stores the sample as a draft of another unit.
func (w world) draftOf(unit string) (p *gen.Plan) {
	w.t.Helper()
	ctx := w.As(unit)
	doc := sample()
	reg, err := newRegister(ctx, w.Store.Reading(), w.Units[unit], w.Clock.Today())
	if err == nil {
		_, err = w.Runner.Do(ctx, operation("importPlan", "import"), unit, nil, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
			p, err = store(ctx, tx, doc, reg, draftFrom{file: "ke-hoach.txt", hash: unit})
			return nil, err
		})
	}
	if err != nil {
		w.t.Fatal(err)
	}
	return p
}

// print is all that a draft holds.
func (w world) print(p *gen.Plan) (out string) {
	w.system(func(ctx context.Context, tx *txn.Tx) error {
		out = fmt.Sprint(tx.Plan.GetX(ctx, p.ID).Version, tx.Task.Query().Order(task.ByID()).AllX(ctx), tx.Participation.Query().AllX(ctx), tx.Assignment.Query().CountX(ctx))
		return nil
	})
	return out
}
