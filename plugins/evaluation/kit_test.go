package evaluation_test

import (
	"cmp"
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/evaluation"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// each runs f on the real server with the module, on both databases.
func each(t *testing.T, f func(t *testing.T, h *sdktest.Host)) {
	t.Helper()
	for name, on := range map[string]sdktest.Database{"sqlite": sdktest.SQLite, "postgres": sdktest.Postgres} {
		t.Run(name, func(t *testing.T) { f(t, sdktest.New(t, evaluation.Module(), on)) })
	}
}

// in is the input of a mutation.
type in map[string]any

// ask sends one mutation of the module, such as "ConcludeInspection", and asks for what the payload shows.
func ask(p *sdktest.Person, name, set string, input in) sdktest.Answer {
	return p.Do(fmt.Sprintf("mutation($in: Evaluation%[1]sInput!) { evaluation%[1]s(input: $in) { %[2]s } }", name, set), map[string]any{"in": map[string]any(input)})
}

// must is ask for what works, and returns the id of the record at a path of the payload.
func must(t testing.TB, p *sdktest.Person, name, one string, input in) string {
	t.Helper()
	a := ask(p, name, one+" { id }", input)
	if len(a.Errors) > 0 {
		t.Fatalf("%s %v: %s", name, input, a.Body)
	}
	return a.Text("evaluation" + name + "." + one + ".id")
}

// refused is ask for what does not work: the codes of its faults, sorted. The
// module's own where there is one.
func refused(p *sdktest.Person, name, one string, input in) string {
	var codes []string
	for _, e := range ask(p, name, one+" { id }", input).Errors {
		codes = append(codes, cmp.Or(e.Extensions.Reason, e.Extensions.Code))
	}
	slices.Sort(codes)
	return strings.Join(codes, " ")
}

// see reads one field under the module's root.
func see(t testing.TB, p *sdktest.Person, field string) any {
	t.Helper()
	a := p.Do("{ evaluation { it: "+field+" } }", nil)
	if len(a.Errors) > 0 {
		t.Fatalf("%s: %s", field, a.Body)
	}
	return a.Get("evaluation.it")
}

// lines are the values of fields of a list's nodes, a line each, sorted.
func lines(t testing.TB, p *sdktest.Person, list, args string, fields ...string) []string {
	t.Helper()
	var out []string
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

// expect compares what several calls answered with what they should have.
func expect(t testing.TB, cases map[string][2]string) {
	t.Helper()
	for name, c := range cases {
		if c[0] != c[1] {
			t.Errorf("%s: %q, want %q", name, c[0], c[1])
		}
	}
}

// same compares lines.
func same(t testing.TB, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\ngot  %v\nwant %v", what, got, want)
	}
}

// plan loads and publishes a plan of stp as its plan manager would, and returns a function that
// finds a unit's part of a task by the beginning of its content.
func plan(t testing.TB, h *sdktest.Host) func(unit, content string) string {
	t.Helper()
	text := strings.Join([]string{
		"UBND TỈNH MẪU\nSỞ TƯ PHÁP\n\nSố: 07/KH-STP\n\nTỉnh Mẫu, ngày 10 tháng 01 năm 2022\n\nKẾ HOẠCH\nCông tác phổ biến, giáo dục pháp luật năm 2022\n\nII. NHIỆM VỤ",
		"1. Kiểm tra, đánh giá",
		"1.1. Kiểm tra công tác phổ biến, giáo dục pháp luật.\n\n- Đơn vị chủ trì: Sở Tư pháp.\n\n- Đơn vị phối hợp: UBND huyện Cầu Kè; Sở Nội vụ.\n\n- Thời gian thực hiện: Trước ngày 30/6/2022.",
		"1.2. Sơ kết, tổng kết công tác phổ biến, giáo dục pháp luật.\n\n- Đơn vị chủ trì: Sở Tư pháp.\n\n- Đơn vị phối hợp: UBND huyện Cầu Kè; Sở Nội vụ.\n\n- Thời gian thực hiện: Trước ngày 15/3/2022.",
		"1.3. Đề nghị khen thưởng tập thể, cá nhân.\n\n- Đơn vị chủ trì: Sở Tư pháp.\n\n- Thời gian thực hiện: Hằng năm.",
		"1.4. Tự chấm điểm hiệu quả công tác phổ biến, giáo dục pháp luật.\n\n- Đơn vị chủ trì: Sở Tư pháp.\n\n- Đơn vị phối hợp: UBND huyện Cầu Kè; Sở Nội vụ.\n\n- Thời gian thực hiện: Hằng năm.",
		"1.5. Xây dựng kế hoạch thực hiện Đề án đánh giá hiệu quả.\n\n- Đơn vị chủ trì: Sở Tư pháp.\n\n- Thời gian thực hiện: Khi có hướng dẫn của Bộ Tư pháp.",
		"III. TỔ CHỨC THỰC HIỆN",
		"1. Các cơ quan, đơn vị báo cáo kết quả về Sở Tư pháp./.",
	}, "\n\n")
	stp := h.As("stp")
	made := stp.Do(`mutation($in: ImportPlanInput!) { importPlan(input: $in) { plan { id version } } }`,
		map[string]any{"in": map[string]any{"fileName": "ke-hoach.txt", "content": base64.StdEncoding.EncodeToString([]byte(text))}})
	id := made.Text("importPlan.plan.id")
	if a := stp.Do(`mutation($in: PublishPlanInput!) { publishPlan(input: $in) { plan { id } } }`,
		map[string]any{"in": map[string]any{"planId": id, "version": made.Get("importPlan.plan.version"), "allowUnresolved": true}}); len(a.Errors) > 0 {
		t.Fatal(a.Body)
	}
	return func(unit, content string) string {
		t.Helper()
		a := h.As(unit).Do(`{ assignments(first: 50) { nodes { id unit { code } task { content } } } }`, nil)
		nodes, _ := a.Get("assignments.nodes").([]any)
		for i := range nodes {
			at := fmt.Sprintf("assignments.nodes.%d.", i)
			if a.Text(at+"unit.code") == unit && strings.HasPrefix(a.Text(at+"task.content"), content) {
				return a.Text(at + "id")
			}
		}
		t.Fatalf("%s has no part of %q in %s", unit, content, a.Body)
		return ""
	}
}

// refusedAny is the code of the first fault of a document with one id.
func refusedAny(p *sdktest.Person, document, id string) string {
	return p.Do(document, map[string]any{"id": id}).Code()
}

func contains(text, part string) bool { return strings.Contains(text, part) }
