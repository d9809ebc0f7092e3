package media_test

import (
	"slices"
	"testing"

	"github.com/lantoa/lantoa/plugins/media"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// duties are the tasks of the plan that the module carries, by their numbers in it, with who works
// along with the office.
var duties = []sdktest.Task{
	{Text: "Phổ biến pháp luật thuộc lĩnh vực tư pháp cho người dân", With: []string{"snv"}},
	{Text: "Lập danh mục chủ đề được dư luận quan tâm", With: []string{"snv"}},
	{Text: "Biên soạn tài liệu song ngữ Việt - Khmer cho vùng đồng bào dân tộc thiểu số", With: []string{"h-cau-ke"}},
	{Text: "Viết tin, bài trên Bản tin Tư pháp về quyền của người dân"},
	{Text: "Đăng văn bản mới trên trang thông tin điện tử của Sở và của Hội đồng"},
	{Text: "Nâng cấp các trang thành phần về phổ biến, giáo dục pháp luật"},
	{Text: "Vận hành trang phổ biến, giáo dục pháp luật của tỉnh"},
	{Text: "Tổ chức tọa đàm và đối thoại với người dân, doanh nghiệp"},
	{Text: "Trả lời câu hỏi pháp luật của người dân, doanh nghiệp"},
	{Text: "Nhân rộng mô hình giúp người dân tự học pháp luật"},
	{Text: "Xây dựng kho tài liệu pháp luật dùng chung trên mạng", With: []string{"sgddt"}},
	{Text: "Duy trì chuyên mục Pháp luật và cuộc sống"},
}

// desk is the province with a plan in force: the office, a unit that takes no part in its work, and
// the office's part of one task.
type desk struct {
	*sdktest.Host
	t                      *testing.T
	office, officer, other *sdktest.Person
	plan                   *sdktest.Plan
	task                   int
	part                   string
}

// duty brings the plan into force and finds the office's part of the n-th task.
func duty(t *testing.T, n int) *desk {
	t.Helper()
	h := sdktest.New(t, media.Module(), sdktest.SQLite)
	plan := h.Plan(duties...)
	return &desk{Host: h, t: t, office: h.As("stp"), officer: h.As("stp", "OFFICER"), other: h.As("h-duyen-hai"), plan: plan, task: n, part: plan.Part(n, "stp")}
}

// tie is an input that ties a record to the office's part.
func (d *desk) tie(set in) in { return set.With(in{"assignment": d.part}) }

// proves holds that the part shows these records to the office: "kind title".
func (d *desk) proves(want ...string) {
	d.t.Helper()
	slices.Sort(want)
	sdktest.Same(d.t, "what proves the part of the office", d.office.Proofs(d.part), want...)
}

// feeds holds a figure of the office.
func (d *desk) feeds(stat, value, key string, want ...string) {
	d.t.Helper()
	sdktest.Same(d.t, "the figure "+stat, d.office.Figures(stat, value, key), want...)
}

// hidden holds that the other unit sees nothing of a list, nor of its figures, and does not see the
// office's part either.
func (d *desk) hidden(list, stat string) {
	d.t.Helper()
	d.other.SeesNothing(list, stat)
	if a := d.other.Do(`query($id: ID!) { assignments(where: {id: {eq: $id}}) { totalCount nodes { records { totalCount } } } }`, map[string]any{"id": d.part}); a.Get("assignments.totalCount") != 0.0 {
		d.t.Errorf("T1 the other unit sees the part: %s", a.Body)
	}
}
