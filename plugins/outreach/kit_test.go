package outreach_test

import (
	"cmp"
	"encoding/base64"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/outreach"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

const (
	office   = "stp"
	district = "h-cau-ke"
	commune  = "h-cau-ke-x-hoa-an"
	stranger = "h-duyen-hai"
)

func module() sdk.Module { return outreach.Module() }

// each runs f on the real server with the module, on both databases.
func each(t *testing.T, f func(t *testing.T, h *sdktest.Host)) {
	t.Helper()
	for name, on := range map[string]sdktest.Database{"sqlite": sdktest.SQLite, "postgres": sdktest.Postgres} {
		t.Run(name, func(t *testing.T) { f(t, sdktest.New(t, module(), on)) })
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

// ask sends one mutation of the module, such as "HoldSession", and asks for what the payload shows.
func ask(p *sdktest.Person, name, set string, input in) sdktest.Answer {
	return p.Do(fmt.Sprintf("mutation($in: Outreach%[1]sInput!) { outreach%[1]s(input: $in) { %[2]s } }", name, set), map[string]any{"in": map[string]any(input)})
}

// must is ask for what works, and returns the id of the record at a path of the payload.
func must(t testing.TB, p *sdktest.Person, name, one string, input in) string {
	t.Helper()
	a := ask(p, name, one+" { id }", input)
	if len(a.Errors) > 0 {
		t.Fatalf("%s %v: %s", name, input, a.Body)
	}
	return a.Text("outreach" + name + "." + one + ".id")
}

// refused is ask for what does not work: the reasons of its faults, or their codes, sorted.
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
	a := p.Do("{ outreach { it: "+field+" } }", nil)
	if len(a.Errors) > 0 {
		t.Fatalf("%s: %s", field, a.Body)
	}
	return a.Get("outreach.it")
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

// figures are the groups of a statistic, "key fields = value", sorted.
func figures(t testing.TB, p *sdktest.Person, name, value string, keys ...string) []string {
	t.Helper()
	set := ""
	if len(keys) > 0 {
		set = "key { " + strings.Join(keys, " ") + " }"
	}
	var out []string
	list, _ := see(t, p, fmt.Sprintf("%s { %s %s }", name, value, set)).([]any)
	for _, g := range list {
		group := g.(map[string]any)
		key, _ := group["key"].(map[string]any)
		var words []string
		for _, k := range keys {
			words = append(words, fmt.Sprint(key[k]))
		}
		out = append(out, strings.TrimSpace(strings.Join(words, " ")+" = "+fmt.Sprint(group[value])))
	}
	slices.Sort(out)
	return out
}

// same fails where a list is not what is wanted.
func same(t testing.TB, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\ngot  %q\nwant %q", what, got, want)
	}
}

// nothing fails where somebody sees anything of the lists.
func nothing(t testing.TB, p *sdktest.Person, who string, lists ...string) {
	t.Helper()
	for _, list := range lists {
		if got := lines(t, p, list, "", "id"); len(got) > 0 {
			t.Errorf("T1 %s sees %s: %v", who, list, got)
		}
	}
}

// row is a situation: what was answered, and what should have been.
type row struct{ got, want string }

func check(t testing.TB, rows map[string]row) {
	t.Helper()
	for name, c := range rows {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", name, c.got, c.want)
		}
	}
}

const planned = `SỞ TƯ PHÁP

Số: 05/KH-STP

Trà Vinh, ngày 10 tháng 01 năm 2022

KẾ HOẠCH
Công tác phổ biến, giáo dục pháp luật năm 2022

I. NHIỆM VỤ

3. Triển khai công tác PBGDPL đến các đối tượng, địa bàn

%s`

// assigned brings a plan of one task into force, which the office leads and a department and two
// districts coordinate, and returns the assignments by unit.
func assigned(t testing.TB, h *sdktest.Host, task string) map[string]string {
	t.Helper()
	p := h.As(office)
	text := fmt.Sprintf(planned, "3.1. "+task+"\n\n- Đơn vị chủ trì: Sở Tư pháp.\n\n- Đơn vị phối hợp: Sở Giáo dục và Đào tạo; UBND huyện Cầu Kè; UBND huyện Duyên Hải.\n\n- Thời gian thực hiện: Hàng năm.\n")
	made := p.Do(`mutation($c: String!) { importPlan(input: {fileName: "ke-hoach.txt", content: $c}) { plan { id version } } }`, map[string]any{"c": base64.StdEncoding.EncodeToString([]byte(text))})
	if len(made.Errors) > 0 {
		t.Fatal(made.Body)
	}
	if a := p.Do(`mutation($id: ID!, $v: Int!) { publishPlan(input: {planId: $id, version: $v}) { plan { id } } }`,
		map[string]any{"id": made.Text("importPlan.plan.id"), "v": made.Get("importPlan.plan.version")}); len(a.Errors) > 0 {
		t.Fatal(a.Body)
	}
	all := p.Do(`{ assignments(first: 50) { nodes { id unit { code } } } }`, nil)
	out := map[string]string{}
	nodes, _ := all.Get("assignments.nodes").([]any)
	for _, n := range nodes {
		a := n.(map[string]any)
		out[a["unit"].(map[string]any)["code"].(string)] = a["id"].(string)
	}
	for _, code := range []string{office, "sgddt", district, stranger} {
		if out[code] == "" {
			t.Fatalf("%s has no assignment: %v in %s", code, out, all.Body)
		}
	}
	return out
}

// standards puts the known standards into use. With points, those of the newer one are entered, too:
// made-up points, for the law's are not known here.
func standards(t testing.TB, h *sdktest.Host, points ...string) {
	t.Helper()
	p := h.As(office)
	if a := ask(p, "LoadStandards", "standards { id }", in{}); len(a.Errors) > 0 {
		t.Fatal(a.Body)
	}
	for i, n := range points {
		id := lines(t, p, "criteria", fmt.Sprintf(`(where: {number: {eq: "%d"}, standard: {decision: {eq: "25/2021/QĐ-TTg"}}})`, i+1), "id")[0]
		must(t, p, "UpdateCriterion", "criterion", in{"id": id, "version": 1, "points": n})
	}
	for _, id := range lines(t, p, "standards", "", "id") {
		must(t, p, "IssueStandard", "standard", in{"id": id})
	}
}
