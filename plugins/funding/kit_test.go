package funding_test

import (
	"cmp"
	"encoding/base64"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/funding"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// each runs f on the real server with the module, on both databases.
func each(t *testing.T, f func(t *testing.T, h *sdktest.Host)) {
	t.Helper()
	for name, on := range map[string]sdktest.Database{"sqlite": sdktest.SQLite, "postgres": sdktest.Postgres} {
		t.Run(name, func(t *testing.T) { f(t, sdktest.New(t, funding.Module(), on)) })
	}
}

// plan is what the office has in force: each of the tasks is led by stp, and three units take part.
const plan = `ỦY BAN NHÂN DÂN TỈNH
SỞ TƯ PHÁP
Số: 9/KH-STP
Trà Vinh, ngày 05 tháng 01 năm 2022
KẾ HOẠCH
Phổ biến, giáo dục pháp luật năm 2022
I. NỘI DUNG, NHIỆM VỤ
1. Hoàn thiện thể chế và bảo đảm kinh phí
- Hướng dẫn rà soát văn bản và ưu tiên bố trí kinh phí cho địa bàn khó khăn.
Đơn vị chủ trì: Sở Tư pháp.
Đơn vị phối hợp: Sở Tài chính, UBND huyện Cầu Kè, UBND huyện Duyên Hải.
Thời gian thực hiện: Hàng năm.
II. TỔ CHỨC THỰC HIỆN
Các đơn vị thực hiện kế hoạch này.
`

// assigned brings the plan into force and gives the assignment of each of its units.
func assigned(t testing.TB, h *sdktest.Host) map[string]string {
	t.Helper()
	stp := h.As("stp")
	loaded := stp.Do(`mutation($in: ImportPlanInput!) { importPlan(input: $in) { plan { id version } } }`,
		map[string]any{"in": in{"fileName": "ke-hoach.txt", "content": base64.StdEncoding.EncodeToString([]byte(plan)), "startsOn": "2022-01-01", "endsOn": "2022-12-31"}})
	a := stp.Do(`mutation($in: PublishPlanInput!) { publishPlan(input: $in) { plan { state } } }`, map[string]any{"in": in{"planId": loaded.Text("importPlan.plan.id"), "version": loaded.Get("importPlan.plan.version")}})
	if a.Code() != "" {
		t.Fatal(a.Body)
	}
	out := map[string]string{}
	for _, unit := range []string{"stp", "stc", "h-cau-ke", "h-duyen-hai"} {
		out[unit] = h.As(unit).Do(`query($u: ID!) { assignments(where: {unit: {id: {eq: $u}}}) { nodes { id } } }`, map[string]any{"u": h.UnitID(unit)}).Text("assignments.nodes.0.id")
	}
	return out
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

// ask sends one mutation of the module, such as "EnrolCourse", and asks for what the payload shows.
func ask(p *sdktest.Person, name, set string, input in) sdktest.Answer {
	return p.Do(fmt.Sprintf("mutation($in: Funding%[1]sInput!) { funding%[1]s(input: $in) { %[2]s } }", name, set), map[string]any{"in": map[string]any(input)})
}

// must is ask for what works, and returns the id of the record at a path of the payload.
func must(t testing.TB, p *sdktest.Person, name, one string, input in) string {
	t.Helper()
	a := ask(p, name, one+" { id }", input)
	if len(a.Errors) > 0 {
		t.Fatalf("%s %v: %s", name, input, a.Body)
	}
	return a.Text("funding" + name + "." + one + ".id")
}

// refused is ask for what does not work: the codes of its faults, in order. A code of the module's
// own may stand in the text.
func refused(p *sdktest.Person, name, set string, input in) string {
	var codes []string
	for _, e := range ask(p, name, set, input).Errors {
		codes = append(codes, cmp.Or(e.Extensions.Reason, e.Extensions.Code))
	}
	return strings.Join(codes, " ")
}

// see reads one field under the module's root.
func see(t testing.TB, p *sdktest.Person, field string) any {
	t.Helper()
	a := p.Do("{ funding { it: "+field+" } }", nil)
	if len(a.Errors) > 0 {
		t.Fatalf("%s: %s", field, a.Body)
	}
	return a.Get("funding.it")
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

// figures are the groups of a statistic: "key fields = value".
func figures(t testing.TB, p *sdktest.Person, name, value string, keys ...string) map[string]string {
	t.Helper()
	out := map[string]string{}
	list, _ := see(t, p, fmt.Sprintf("%s { %s key { %s } }", name, value, strings.Join(keys, " "))).([]any)
	for _, g := range list {
		group := g.(map[string]any)
		var key []string
		for _, k := range keys {
			k, _, _ = strings.Cut(k, " ")
			v := group["key"].(map[string]any)[k]
			if inner, ok := v.(map[string]any); ok {
				v = inner["name"]
			}
			key = append(key, fmt.Sprint(v))
		}
		out[strings.Join(key, " ")] = fmt.Sprint(group[value])
	}
	return out
}

func module() sdk.Module { return funding.Module() }
