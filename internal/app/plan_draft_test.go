package app

import (
	"encoding/base64"
	"maps"
	"strings"
	"testing"
)

// plan of the tests: two tasks, the second with two sentences and a name that fits several units.
const planText = `KẾ HOẠCH
Phổ biến, giáo dục pháp luật năm 2022
II. NỘI DUNG
1. Tuyên truyền pháp luật
1.1. Tổ chức hội nghị tuyên truyền pháp luật.
- Đơn vị chủ trì: Sở Tư pháp.
- Thời gian thực hiện: Năm 2022.
1.2. Biên soạn tài liệu tuyên truyền pháp luật. Phát hành tờ gấp pháp luật đến cơ sở.
- Đơn vị chủ trì: Sở Tư pháp.
- Đơn vị phối hợp: UBND Duyên Hải.
- Thời gian thực hiện: Năm 2022.
`

// TestADraftIsCorrectedForeseenAndPublished goes the way of the web app, and tries every step as
// another unit.
func TestADraftIsCorrectedForeseenAndPublished(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		stp := func() *by { return h.by(t, "stp") }
		file := map[string]any{"fileName": "ke-hoach.txt", "content": base64.StdEncoding.EncodeToString([]byte(planText))}
		id := stp().do("importPlan", file, "plan{id}").must().text("importPlan", "plan", "id")
		const draft = `query($id:ID!){node(id:$id){...on Plan{version sourceText reading taskGroups{nodes{id tasks{nodes{id number content lineFrom lineTo participations{nodes{name unit{code}}}}}}}}}}`
		got := stp().ask(draft, map[string]any{"id": id}).must()
		one, two := got.text("node", "taskGroups", "nodes", 0, "tasks", "nodes", 0, "id"), got.text("node", "taskGroups", "nodes", 0, "tasks", "nodes", 1, "id")
		if line := strings.Split(got.text("node", "sourceText"), "\n")[7]; !strings.HasPrefix(line, "1.2.") || got.text("node", "taskGroups", "nodes", 0, "tasks", "nodes", 1, "lineFrom") != "8" {
			t.Errorf("the second task stands on line 8: %s", got.body)
		}

		const preview = `query($id:ID!){publishPreview(planId:$id){version ready tasks assignments units{code lead coordinate} without{code} unresolved{taskId name several lineFrom candidates{code}} collectives{name units}}}`
		before := stp().ask(preview, map[string]any{"id": id}).must()
		if before.text("publishPreview", "ready") != "false" || before.text("publishPreview", "unresolved", 0, "name") != "UBND Duyên Hải" ||
			before.text("publishPreview", "unresolved", 0, "taskId") != two || !strings.Contains(before.body, `"code":"tx-duyen-hai"`) {
			t.Errorf("foreseen: %s", before.body)
		}

		cut := func(plan, task string, more map[string]any) map[string]any {
			in := map[string]any{"planId": plan, "version": 1, "splitTasks": []any{map[string]any{"taskId": task, "pieces": []any{
				map[string]any{"content": "Biên soạn tài liệu tuyên truyền pháp luật."}, map[string]any{"content": "Phát hành tờ gấp pháp luật đến cơ sở."}}}}}
			maps.Copy(in, more)
			return in
		}
		theirs := h.by(t, "sgddt").do("importPlan", file, "plan{id}").must().text("importPlan", "plan", "id")
		seen := h.by(t, "sgddt").ask(draft, map[string]any{"id": theirs}).must()
		foreign := func(path ...any) string { return seen.text(append([]any{"node"}, path...)...) }
		their := foreign("taskGroups", "nodes", 0, "tasks", "nodes", 1, "id")
		for name, c := range map[string]struct {
			who  *by
			make func(row string) (string, map[string]any)
			row  string
			want string
		}{
			"T10 the preview of a foreign draft": {stp(), func(row string) (string, map[string]any) { return preview, map[string]any{"id": row} }, theirs, "NOT_FOUND planId"},
			"T10 a draft is cut by another unit": {h.by(t, "sgddt"), func(row string) (string, map[string]any) {
				return mutation("updatePlanDraft", "plan{id}"), map[string]any{"in": cut(row, two, nil)}
			}, id, "NOT_FOUND input.planId"},
			"T10 a foreign task is cut": {stp(), func(row string) (string, map[string]any) {
				return mutation("updatePlanDraft", "plan{id}"), map[string]any{"in": cut(id, row, nil)}
			}, their, "NOT_FOUND input.splitTasks.0.taskId"},
			"T10 a foreign task is joined": {stp(), func(row string) (string, map[string]any) {
				return mutation("updatePlanDraft", "plan{id}"), map[string]any{"in": map[string]any{"planId": id, "version": 1, "mergeTasks": []any{map[string]any{"taskIds": []any{one, row}}}}}
			}, their, "NOT_FOUND input.mergeTasks.0.taskIds.1"},
			"T10 a task goes before a foreign one": {stp(), func(row string) (string, map[string]any) {
				return mutation("updatePlanDraft", "plan{id}"), map[string]any{"in": map[string]any{"planId": id, "version": 1, "tasks": []any{map[string]any{"taskId": one, "beforeTaskId": row}}}}
			}, their, "NOT_FOUND input.tasks.0.beforeTaskId"},
			"T10 a task goes into a foreign group": {stp(), func(row string) (string, map[string]any) {
				return mutation("updatePlanDraft", "plan{id}"), map[string]any{"in": map[string]any{"planId": id, "version": 1, "tasks": []any{map[string]any{"taskId": one, "taskGroupId": row}}}}
			}, foreign("taskGroups", "nodes", 0, "id"), "NOT_FOUND input.tasks.0.taskGroupId"},
		} {
			doc, vars := c.make(c.row)
			got := c.who.ask(doc, vars)
			doc, vars = c.make(random(c.row))
			if nowhere := c.who.ask(doc, vars); got.faults() != c.want || got.body != nowhere.body {
				t.Errorf("%s: %s\nas a random id: %s", name, got.body, nowhere.body)
			}
		}
		if got := h.by(t, "stp", "OFFICER").ask(preview, map[string]any{"id": id}).faults(); got != "FORBIDDEN" {
			t.Errorf("an officer asks for the preview: %q", got)
		}

		stp().do("updatePlanDraft", cut(id, two, nil), "plan{version}").must()
		if got := stp().do("updatePlanDraft", cut(id, two, nil), "plan{version}").faults(); got != "CONFLICT input.version" {
			t.Errorf("an old version: %q", got)
		}
		pieces := stp().ask(draft, map[string]any{"id": id}).must()
		var chosen []any
		for i := 1; i <= 2; i++ {
			chosen = append(chosen, map[string]any{"taskId": pieces.text("node", "taskGroups", "nodes", 0, "tasks", "nodes", i, "id"), "participations": []any{
				map[string]any{"role": "LEAD", "unitId": h.Store.Catalogue.Kind("Unit").EncodeID(h.Units["stp"])}, map[string]any{"role": "COORDINATE", "unitId": h.Store.Catalogue.Kind("Unit").EncodeID(h.Units["tx-duyen-hai"])}}})
		}
		stp().do("updatePlanDraft", map[string]any{"planId": id, "version": 2, "tasks": chosen, "mergeTasks": nil}, "plan{version}").must()
		after := stp().ask(preview, map[string]any{"id": id}).must()
		if after.text("publishPreview", "ready") != "true" || after.text("publishPreview", "assignments") != "5" || after.text("publishPreview", "version") != "3" {
			t.Errorf("foreseen after the correction: %s", after.body)
		}
		stp().do("publishPlan", map[string]any{"planId": id, "version": 3}, "plan{state}").must()
		const parts = `query($id:ID!){assignments(where:{plan:{id:{eq:$id}}}){totalCount}}`
		for unit, want := range map[string]string{"stp": "5", "tx-duyen-hai": "2", "sgddt": "0"} {
			if n := h.by(t, unit).ask(parts, map[string]any{"id": id}).must().text("assignments", "totalCount"); n != want {
				t.Errorf("%s sees %s parts, want %s", unit, n, want)
			}
		}
		if got := stp().ask(preview, map[string]any{"id": id}).faults(); got != "INVALID_STATE planId" {
			t.Errorf("a plan in force is foreseen: %q", got)
		}
	})
}
