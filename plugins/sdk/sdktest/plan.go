package sdktest

import (
	"cmp"
	"encoding/base64"
	"fmt"
	"strings"
)

// Task is a task of a plan.
type Task struct {
	Text string   // what is to be done, without the full stop
	Lead string   // code of the unit that leads it; "": stp
	With []string // codes of the units that take part
	When string   // as a plan writes it; "": Hằng năm
}

// Plan is a plan of the office for 2022 that is in force.
type Plan struct {
	h     *Host
	tasks map[string]string // ids by number
}

// Plan loads a plan of stp with these tasks, as its document would be loaded, and brings it into
// force. Tasks are counted from 1.
func (h *Host) Plan(tasks ...Task) *Plan {
	h.t.Helper()
	office := h.As("stp")
	name := func(code string) string {
		return office.Do("query($id: ID!) { node(id: $id) { ... on Unit { name } } }", map[string]any{"id": h.UnitID(code)}).Text("node.name")
	}
	var text strings.Builder
	text.WriteString("UBND TỈNH MẪU\nSỞ TƯ PHÁP\n\nSố: 07/KH-STP\n\nTỉnh Mẫu, ngày 10 tháng 01 năm 2022\n\nKẾ HOẠCH\nCông tác phổ biến, giáo dục pháp luật năm 2022\n\nI. NHIỆM VỤ\n\n1. Nhiệm vụ của năm\n\n")
	for i, task := range tasks {
		fmt.Fprintf(&text, "1.%d. %s.\n\n- Đơn vị chủ trì: %s.\n\n", i+1, task.Text, name(cmp.Or(task.Lead, "stp")))
		var with []string
		for _, code := range task.With {
			with = append(with, name(code))
		}
		if len(with) > 0 {
			fmt.Fprintf(&text, "- Đơn vị phối hợp: %s.\n\n", strings.Join(with, "; "))
		}
		fmt.Fprintf(&text, "- Thời gian thực hiện: %s.\n\n", cmp.Or(task.When, "Hằng năm"))
	}
	text.WriteString("II. TỔ CHỨC THỰC HIỆN\n\n1. Các cơ quan, đơn vị báo cáo kết quả về Sở Tư pháp./.\n")
	draft := office.Do("mutation($in: ImportPlanInput!) { importPlan(input: $in) { plan { id version } } }", map[string]any{"in": In{
		"fileName": "ke-hoach.txt", "content": base64.StdEncoding.EncodeToString([]byte(text.String())), "startsOn": "2022-01-01", "endsOn": "2022-12-31",
	}})
	made := office.Do("mutation($in: PublishPlanInput!) { publishPlan(input: $in) { plan { tasks(first: 100) { nodes { id number } } } } }", map[string]any{"in": In{
		"planId": draft.Text("importPlan.plan.id"), "version": draft.Get("importPlan.plan.version"), "allowUnresolved": true,
	}}).OK()
	p := &Plan{h: h, tasks: map[string]string{}}
	nodes, _ := made.Get("publishPlan.plan.tasks.nodes").([]any)
	for i := range nodes {
		at := fmt.Sprintf("publishPlan.plan.tasks.nodes.%d.", i)
		p.tasks[made.Text(at+"number")] = made.Text(at + "id")
	}
	if len(p.tasks) != len(tasks) {
		h.t.Fatalf("%d tasks were read as %s", len(tasks), made.Body)
	}
	return p
}

// Task is the API id of the n-th task.
func (p *Plan) Task(n int) string {
	p.h.t.Helper()
	id := p.tasks[fmt.Sprint("1.", n)]
	if id == "" {
		p.h.t.Fatalf("the plan has no task %d: %v", n, p.tasks)
	}
	return id
}

// Part is the API id of a unit's own assignment in the n-th task; the test ends where it has none.
func (p *Plan) Part(n int, unit string) string {
	p.h.t.Helper()
	return p.h.As(unit).Do("query($task: ID!, $unit: ID!) { assignments(where: {task: {id: {eq: $task}}, unit: {id: {eq: $unit}}}) { nodes { id } } }",
		map[string]any{"task": p.Task(n), "unit": p.h.UnitID(unit)}).Text("assignments.nodes.0.id")
}
