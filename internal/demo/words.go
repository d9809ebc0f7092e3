package demo

import (
	"math/rand/v2"
	"slices"

	"github.com/lantoa/lantoa/internal/demo/data"
	"github.com/lantoa/lantoa/internal/programme"
)

// Sentences that fit any task; the data has those of each task.
var (
	beginnings = []string{
		"Đã xây dựng kế hoạch thực hiện và phân công người phụ trách.",
		"Đã họp triển khai, thống nhất nội dung và mốc thời gian với các bộ phận liên quan.",
		"Đã ban hành văn bản triển khai, giao công chức đầu mối theo dõi.",
		"Đã rà soát kết quả kỳ trước và lập danh mục việc cần làm.",
	}
	middles = []string{
		"Đang thực hiện theo kế hoạch, các bộ phận đã gửi kết quả bước đầu.",
		"Đã hoàn thành phần chuẩn bị; đang thực hiện các nội dung còn lại theo tiến độ.",
		"Đã làm việc với các nơi phối hợp để thống nhất số liệu và cách làm.",
		"Đã kiểm tra việc thực hiện tại một số nơi, nhắc các bộ phận còn chậm.",
	}
	endings = []string{
		"Đã hoàn thành nhiệm vụ, sản phẩm đã lưu hồ sơ và gửi kèm báo cáo.",
		"Hoàn thành các nội dung theo kế hoạch; đã rút kinh nghiệm cho kỳ tới.",
		"Đã hoàn thành, kết quả được lãnh đạo đơn vị thông qua.",
	}
	communeWords = []string{
		"Đã phân công công chức Tư pháp - Hộ tịch làm đầu mối và thu thập tài liệu kiểm chứng.",
		"Đã tự chấm điểm lần đầu, đang bổ sung tài liệu kiểm chứng của các chỉ tiêu còn thiếu.",
		"Đã niêm yết kết quả tự chấm điểm, lấy ý kiến người dân tại các ấp, khóm.",
		"Đã hoàn thiện hồ sơ, gửi Phòng Tư pháp kiểm tra.",
	}
	returns = []string{
		"Kết quả chưa có số liệu theo mẫu; đề nghị bổ sung và gửi lại.",
		"Thiếu sản phẩm nêu trong kế hoạch; đề nghị gửi kèm trước khi xác nhận.",
		"Số liệu chưa khớp với báo cáo kỳ trước; đề nghị rà soát, giải trình.",
	}
	extensionReasons = []string{
		"Phải tập trung phòng, chống dịch nên chưa tổ chức được theo lịch; xin lùi thời hạn.",
		"Chờ ý kiến của các nơi phối hợp; xin thêm thời gian hoàn thiện sản phẩm.",
		"Người phụ trách mới nhận nhiệm vụ, cần thêm thời gian tổng hợp số liệu.",
	}
	completed     = "Đã bổ sung nội dung theo ý kiến khi trả lại và gửi lại để xác nhận."
	granted       = "Đồng ý; đề nghị bảo đảm thời hạn mới."
	refused       = "Nội dung còn ít, đề nghị hoàn thành trong thời hạn đã giao."
	reportReturns = []string{
		"Số liệu một số chỉ tiêu tăng bất thường so với kỳ trước; đề nghị rà soát.",
		"Chưa nêu khó khăn, vướng mắc và kiến nghị cụ thể; đề nghị bổ sung.",
	}
)

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// between is a whole number from low to high, both included.
func between(r *rand.Rand, low, high int) int {
	if high <= low {
		return low
	}
	return low + r.IntN(high-low+1)
}

// texts are the sentences of tasks by number and role.
type texts struct {
	of    map[string][]data.ProgressText
	stock map[string]bool // figures that are counted at a moment, so that they do not add up
}

func textsOf(p *data.Province) texts {
	t := texts{map[string][]data.ProgressText{}, map[string]bool{}}
	for _, x := range p.Progress {
		roles := []string{x.Role}
		if x.Role == "ANY" {
			roles = []string{string(programme.Lead), string(programme.Coordinate)}
		}
		for _, role := range roles {
			t.of[x.Task+role] = append(t.of[x.Task+role], x)
		}
	}
	for _, i := range p.Forms.Indicators {
		t.stock[i.Code] = !slices.Contains(i.Kinds, "ESTIMATE")
	}
	return t
}

// say makes the text and figures of the k-th of n updates of a part that comes to last percent.
// What a sentence says fits the percent, a sentence without figures is said once, and figures that
// are counted at a moment are told once.
func (t texts) say(r *rand.Rand, p *part, k, n, percent, last int) (string, map[string]int64) {
	switch {
	case len(p.updates) > 0 && p.updates[len(p.updates)-1].percent == 100:
		return completed, nil
	case p.below && percent == 100:
		return communeWords[len(communeWords)-1], nil
	case p.below:
		return communeWords[min(k, len(communeWords)-2)], nil
	case k == 0:
		return pick(r, beginnings), nil
	}
	var x *data.ProgressText
	for i, c := range t.of[p.task.Number+string(p.Role)] {
		if fits := c.Percent < 100 && c.Percent <= percent+25; percent == 100 && c.Percent == 100 || percent < 100 && fits {
			x = &t.of[p.task.Number+string(p.Role)][i]
		}
	}
	final := k == n-1 || last == 100 && k == n-2 // of the sentences that do not speak of the end
	switch {
	case x == nil && percent == 100:
		return pick(r, endings), nil
	case x == nil, len(x.Figures) == 0 && slices.ContainsFunc(p.updates, func(u update) bool { return u.text == x.Text }),
		!final && slices.ContainsFunc(x.Figures, func(f data.FigureRange) bool { return t.stock[f.Indicator] }):
		return pick(r, middles), nil
	}
	figures := make(map[string]int64, len(x.Figures))
	for _, f := range x.Figures {
		figures[f.Indicator] = f.Min + r.Int64N(f.Max-f.Min+1)
		if f.Min >= million {
			figures[f.Indicator] -= figures[f.Indicator] % million
		}
	}
	return x.Fill(figures), figures
}

const million = 1_000_000 // đồng: what sums of money are rounded to
