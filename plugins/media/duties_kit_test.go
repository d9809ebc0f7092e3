package media_test

import (
	"encoding/base64"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/lantoa/lantoa/plugins/media"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// duties are the tasks of the plan that the module carries, by their numbers in it, with who works
// along with the office.
var duties = []struct{ words, with string }{
	{"Phổ biến pháp luật thuộc lĩnh vực tư pháp cho người dân", "Sở Nội vụ"},
	{"Lập danh mục chủ đề được dư luận quan tâm", "Sở Nội vụ"},
	{"Biên soạn tài liệu song ngữ Việt - Khmer cho vùng đồng bào dân tộc thiểu số", "UBND huyện Cầu Kè"},
	{"Viết tin, bài trên Bản tin Tư pháp về quyền của người dân", ""},
	{"Đăng văn bản mới trên trang thông tin điện tử của Sở và của Hội đồng", ""},
	{"Nâng cấp các trang thành phần về phổ biến, giáo dục pháp luật", ""},
	{"Vận hành trang phổ biến, giáo dục pháp luật của tỉnh", ""},
	{"Tổ chức tọa đàm và đối thoại với người dân, doanh nghiệp", ""},
	{"Trả lời câu hỏi pháp luật của người dân, doanh nghiệp", ""},
	{"Nhân rộng mô hình giúp người dân tự học pháp luật", ""},
	{"Xây dựng kho tài liệu pháp luật dùng chung trên mạng", "Sở Giáo dục và Đào tạo"},
	{"Duy trì chuyên mục Pháp luật và cuộc sống", ""},
}

// desk is the province with a plan in force: the office, a unit that takes no part in its work, and
// the office's part of one task.
type desk struct {
	*sdktest.Host
	t                      *testing.T
	office, officer, other *sdktest.Person
	part                   string
	theirs                 map[string]string // parts of the coordinating unit, by its code
}

// duty brings the plan into force and finds the office's part of the n-th task.
func duty(t *testing.T, n int) *desk {
	t.Helper()
	h := sdktest.New(t, media.Module(), sdktest.SQLite)
	d := &desk{Host: h, t: t, office: h.As("stp"), officer: h.As("stp", "OFFICER"), other: h.As("h-duyen-hai"), theirs: map[string]string{}}
	text := "SỞ TƯ PHÁP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 07/KH-STP\nTỉnh Mẫu, ngày 10 tháng 01 năm 2022\n\nKẾ HOẠCH\nCông tác phổ biến, giáo dục pháp luật năm 2022\n\nI. MỤC ĐÍCH\n1. Nâng cao hiểu biết pháp luật.\n\nII. NHIỆM VỤ\n\n1. Nội dung và hình thức\n\n"
	for i, task := range duties {
		text += fmt.Sprintf("1.%d. %s.\n\n- Đơn vị chủ trì: Sở Tư pháp.\n\n", i+1, task.words)
		if task.with != "" {
			text += "- Đơn vị phối hợp: " + task.with + ".\n\n"
		}
		text += "- Thời gian thực hiện: Hàng năm.\n\n"
	}
	draft := d.office.Do(`mutation($in: ImportPlanInput!) { importPlan(input: $in) { plan { id version } } }`,
		map[string]any{"in": map[string]any{"fileName": "ke-hoach.txt", "content": base64.StdEncoding.EncodeToString([]byte(text)), "endsOn": "2022-12-31"}})
	d.office.Do(`mutation($in: PublishPlanInput!) { publishPlan(input: $in) { plan { id } } }`,
		map[string]any{"in": map[string]any{"planId": draft.Text("importPlan.plan.id"), "version": draft.Get("importPlan.plan.version")}})
	a := d.office.Do(`query($n: String!) { assignments(where: {task: {number: {eq: $n}}}) { nodes { id role unit { code } } } }`, map[string]any{"n": fmt.Sprint("1.", n)})
	nodes, _ := a.Get("assignments.nodes").([]any)
	for _, node := range nodes {
		row := node.(map[string]any)
		if code := row["unit"].(map[string]any)["code"].(string); code == "stp" && row["role"] == "LEAD" {
			d.part = row["id"].(string)
		} else {
			d.theirs[code] = row["id"].(string)
		}
	}
	if d.part == "" {
		t.Fatalf("the office leads no task 1.%d: %s", n, a.Body)
	}
	return d
}

// tie is an input that ties a record to the office's part.
func (d *desk) tie(set in) in { return set.with(in{"assignment": d.part}) }

// proves asks the part for the records that are tied to it: "kind title", sorted.
func (d *desk) proves(want ...string) {
	d.t.Helper()
	a := d.office.Do(`query($id: ID!) { assignments(where: {id: {eq: $id}}) { nodes { unit { code } records(first: 50) { nodes { kind title } } } } }`, map[string]any{"id": d.part})
	var got []string
	nodes, _ := a.Get("assignments.nodes.0.records.nodes").([]any)
	for _, n := range nodes {
		row := n.(map[string]any)
		got = append(got, fmt.Sprint(row["kind"], " ", row["title"]))
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) || a.Get("assignments.nodes.0.unit.code") != "stp" {
		d.t.Errorf("the part of the office is proved by %v, want %v: %s", got, want, a.Body)
	}
}

// feeds holds a figure of the office, and that the other unit's is empty.
func (d *desk) feeds(stat, value, key string, want map[string]string) {
	d.t.Helper()
	if got := figures(d.t, d.office, stat, value, key); !maps.Equal(got, want) {
		d.t.Errorf("the figure %s is %v, want %v", stat, got, want)
	}
}

// hidden holds that the other unit sees nothing of a list, nor of its figures, and does not see the
// office's part either.
func (d *desk) hidden(list, stat, value, key string) {
	d.t.Helper()
	if got := lines(d.t, d.other, list, "", "id"); len(got) > 0 {
		d.t.Errorf("T1 the other unit sees %s: %v", list, got)
	}
	if got := figures(d.t, d.other, stat, value, key); len(got) > 0 {
		d.t.Errorf("T8 the other unit has the figure %s: %v", stat, got)
	}
	if a := d.other.Do(`query($id: ID!) { assignments(where: {id: {eq: $id}}) { totalCount nodes { records { totalCount } } } }`, map[string]any{"id": d.part}); a.Get("assignments.totalCount") != 0.0 {
		d.t.Errorf("T1 the other unit sees the part: %s", a.Body)
	}
}
