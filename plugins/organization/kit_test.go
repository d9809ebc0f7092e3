package organization_test

import (
	"cmp"
	"encoding/base64"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/organization"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// each runs f on the real server with the module, on both databases.
func each(t *testing.T, f func(t *testing.T, h *sdktest.Host)) {
	t.Helper()
	for name, on := range map[string]sdktest.Database{"sqlite": sdktest.SQLite, "postgres": sdktest.Postgres} {
		t.Run(name, func(t *testing.T) { f(t, sdktest.New(t, organization.Module(), on)) })
	}
}

// in is the input of a mutation.
type in map[string]any

// with is the input with more.
func (i in) with(more in) in {
	out := in{}
	for _, from := range []in{i, more} {
		maps.Copy(out, from)
	}
	return out
}

// ask sends one mutation of the module, such as "DecideReconstitution", and asks for what the payload shows.
func ask(p *sdktest.Person, name, set string, input in) sdktest.Answer {
	return p.Do(fmt.Sprintf("mutation($in: Organization%[1]sInput!) { organization%[1]s(input: $in) { %[2]s } }", name, set), map[string]any{"in": map[string]any(input)})
}

// must is ask for what works, and returns the id of the record at a path of the payload.
func must(t testing.TB, p *sdktest.Person, name, one string, input in) string {
	t.Helper()
	a := ask(p, name, one+" { id }", input)
	if len(a.Errors) > 0 {
		t.Fatalf("%s %v: %s", name, input, a.Body)
	}
	id, _ := a.Get("organization" + name + "." + one + ".id").(string) // "" of a list
	return id
}

// refused is ask for what does not work: the codes of its faults, sorted, the module's own where
// it gives one.
func refused(p *sdktest.Person, name, set string, input in) string {
	var codes []string
	for _, e := range ask(p, name, set, input).Errors {
		codes = append(codes, cmp.Or(e.Extensions.Reason, e.Extensions.Code))
	}
	slices.Sort(codes)
	return strings.Join(codes, " ")
}

// see reads one field under the module's root.
func see(t testing.TB, p *sdktest.Person, field string) any {
	t.Helper()
	a := p.Do("{ organization { it: "+field+" } }", nil)
	if len(a.Errors) > 0 {
		t.Fatalf("%s: %s", field, a.Body)
	}
	return a.Get("organization.it")
}

// lines are the values of fields of a list's nodes, a line each, sorted.
func lines(t testing.TB, p *sdktest.Person, list, args string, fields ...string) []string {
	t.Helper()
	out := []string{}
	at, _ := see(t, p, list+args+" { nodes { "+strings.Join(fields, " ")+" } }").(map[string]any)
	nodes, _ := at["nodes"].([]any)
	for _, n := range nodes {
		var line []string
		for _, f := range fields {
			line = append(line, fmt.Sprint(n.(map[string]any)[f]))
		}
		out = append(out, strings.Join(line, " "))
	}
	slices.Sort(out)
	return out
}

// figures are the groups of a statistic: the values of the key's fields, and the figure.
func figures(t testing.TB, p *sdktest.Person, name, value string, keys ...string) []string {
	t.Helper()
	out := []string{}
	list, _ := see(t, p, fmt.Sprintf("%s { %s key { %s } }", name, value, strings.Join(keys, " "))).([]any)
	for _, g := range list {
		group := g.(map[string]any)
		var line []string
		for _, k := range keys {
			line = append(line, fmt.Sprint(group["key"].(map[string]any)[k]))
		}
		out = append(out, strings.Join(append(line, fmt.Sprint(group[value])), " "))
	}
	slices.Sort(out)
	return out
}

// programme is the office's plan of the year: tasks by number, and the part of a unit in one.
type programme struct {
	t     testing.TB
	tasks map[string]string
}

const document = `UBND TỈNH MẪU
SỞ TƯ PHÁP

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 07/KH-STP

Tỉnh Mẫu, ngày 10 tháng 01 năm 2022

KẾ HOẠCH
Công tác phổ biến, giáo dục pháp luật năm 2022

I. MỤC ĐÍCH, YÊU CẦU

1. Nâng cao hiểu biết pháp luật của người dân.

II. NHIỆM VỤ

1. Tăng cường quản lý nhà nước

1.1. Rà soát tổ chức bộ máy làm công tác phổ biến, giáo dục pháp luật.

- Đơn vị chủ trì: Sở Tư pháp.

- Đơn vị phối hợp: Sở Nội vụ.

- Thời gian hoàn thành: Trước ngày 30/6/2022.

1.2. Kiện toàn Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh.

- Đơn vị chủ trì: Sở Tư pháp.

- Thời gian hoàn thành: Trước ngày 31/3/2022.

1.3. Kiện toàn Hội đồng phối hợp phổ biến, giáo dục pháp luật cấp huyện.

- Đơn vị chủ trì: UBND huyện Cầu Kè.

- Thời gian hoàn thành: Trước ngày 31/3/2022.

1.4. Tham mưu Hội đồng đổi mới phương thức hoạt động và ban hành văn bản chỉ đạo.

- Đơn vị chủ trì: Sở Tư pháp.

- Thời gian thực hiện: Hàng năm.
`

// published loads the office's plan and brings it into force.
func published(t testing.TB, h *sdktest.Host) *programme {
	t.Helper()
	office := h.As("stp")
	draft := office.Do(`mutation($in: ImportPlanInput!) { importPlan(input: $in) { plan { id version } } }`,
		map[string]any{"in": map[string]any{"fileName": "ke-hoach.txt", "content": base64.StdEncoding.EncodeToString([]byte(document)), "endsOn": "2022-12-31"}})
	plan := draft.Text("importPlan.plan.id")
	a := office.Do(`mutation($in: PublishPlanInput!) { publishPlan(input: $in) { plan { tasks(first: 50) { nodes { id number } } } } }`,
		map[string]any{"in": map[string]any{"planId": plan, "version": draft.Get("importPlan.plan.version")}})
	p := &programme{t: t, tasks: map[string]string{}}
	nodes, _ := a.Get("publishPlan.plan.tasks.nodes").([]any)
	for _, n := range nodes {
		p.tasks[n.(map[string]any)["number"].(string)] = n.(map[string]any)["id"].(string)
	}
	if len(p.tasks) != 4 {
		t.Fatalf("the plan was read as %s", a.Body)
	}
	return p
}

// part is a unit's own assignment in a task.
func (p *programme) part(who *sdktest.Person, task string) string {
	p.t.Helper()
	a := who.Do(`query($task: ID!) { assignments(where: {task: {id: {eq: $task}}}) { nodes { id unit { id } } } viewer { unit { id } } }`, map[string]any{"task": p.tasks[task]})
	nodes, _ := a.Get("assignments.nodes").([]any)
	for _, n := range nodes {
		if n := n.(map[string]any); n["unit"].(map[string]any)["id"] == a.Get("viewer.unit.id") {
			return n["id"].(string)
		}
	}
	p.t.Fatalf("no part in task %s: %s", task, a.Body)
	return ""
}
