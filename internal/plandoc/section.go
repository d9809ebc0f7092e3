package plandoc

import (
	"strings"

	"github.com/lantoa/lantoa/internal/fold"
)

// class is what a section is for.
type class int

const (
	unknownClass   class = iota
	aimClass             // purposes, requirements, targets, scope, review of the past: no tasks
	mixedClass           // aims and tasks under one heading: the headings below decide
	taskClass            // tasks
	dutyClass            // "phân công nhiệm vụ": tasks, or execution if tasks stand elsewhere
	fundingClass         // money
	executionClass       // tổ chức thực hiện
	scheduleClass        // time and place of the whole plan
)

var (
	aims      = lazily(`^(?:ve |cac |mot so |he thong )*(?:muc dich|yeu cau|muc tieu|chi tieu|chi so|quan diem|phuong cham|nguyen tac|can cu|co so|su can thiet|pham vi|doi tuong|danh gia|tinh hinh|thuc trang|ket qua|dac diem|boi canh|khai quat|giai thich|dinh huong|phuong huong|ton tai|han che|nguyen nhan|bai hoc|thuan loi|kho khan|thanh phan|dia diem|hinh thuc)(?:$|[ ,;:.-])`)
	works     = lazily(`(?:nhiem vu|noi dung|giai phap|hoat dong|bien phap|cong viec|chuong trinh cong tac|cong tac trong tam|phan viec)`)
	execution = lazily(`^(?:ve |cong tac )*(?:to chuc (?:thuc hien|trien khai)|to chuc, thuc hien|trach nhiem (?:to chuc )?(?:thuc hien|thi hanh|cua)|dieu khoan thi hanh|che do (?:thong tin,? ?)?bao cao|thong tin,? bao cao|cong tac bao cao|bao cao ket qua|trien khai thuc hien|hieu luc thi hanh|dieu kien (?:bao|dam) dam)`)
	funding   = lazily(`^(?:ve |du toan |nguon |bao dam |dam bao |phuong an huy dong )*(?:kinh phi|nguon luc (?:thuc hien|tai chinh)|ngan sach|nguon von|co so vat chat)(?: thuc hien| to chuc| trien khai| bao dam|$|[ ,:.])`)
	schedule  = lazily(`^(?:ve )?(?:thoi gian|tien do|lo trinh|thoi gian,? dia diem|dia diem)(?:$|[ ,:])`)
	duties    = lazily(`^(?:bang )?phan cong (?:nhiem vu|cong viec|(?:to chuc )?thuc hien|trach nhiem)`)
)

// classify tells the class of a heading by its words. top is true for the highest headings,
// where a longer title still names a section.
func classify(title string, top bool) class {
	head, _, _ := strings.Cut(title, ":")
	key := strings.Trim(fold.Key(head), " .,;:")
	words := wordCount(key)
	if words == 0 || !top && words > 9 || words > 30 {
		return unknownClass
	}
	switch {
	case execution.MatchString(key):
		return executionClass
	case duties.MatchString(key):
		return dutyClass
	case aims.MatchString(key):
		if top && works.MatchString(key) && !strings.HasPrefix(key, "ket qua") && !strings.HasPrefix(key, "danh gia") && !strings.HasPrefix(key, "tinh hinh") {
			return mixedClass
		}
		if !top && (words > 6 || startsWithVerb(head) && words > 3) {
			return unknownClass
		}
		return aimClass
	case schedule.MatchString(key) && !works.MatchString(key):
		return scheduleClass
	case funding.MatchString(key) && words <= 12:
		return fundingClass
	case works.MatchString(key) && (top || generic(key)):
		return taskClass
	}
	return unknownClass
}

var genericWords = set("nhiệm|vụ|nội|dung|giải|pháp|hoạt|động|biện|công|việc|thực|hiện|chủ|yếu|trọng|tâm|cụ|thể|và|các|về|chính|chung|cơ|bản|triển|khai|tổ|chức|chương|trình|cần|một|số|danh|mục|của|thời|gian|phân|nhóm|phần|đột|phá|tác")

// generic tells a heading that names no matter of its own: "Nhiệm vụ, giải pháp chủ yếu".
func generic(key string) bool {
	for _, w := range wordsOf(key, 0, 40) {
		if !genericFolded[w.low] && !digits(w.text) {
			return false
		}
	}
	return true
}

var genericFolded = func() map[string]bool {
	m := map[string]bool{}
	for w := range genericWords {
		m[fold.Key(w)] = true
	}
	return m
}()

// workVerbs begin the sentences of duties.
var workVerbs = set("tổ chức|xây dựng|rà soát|thực hiện|triển khai|tham mưu|hướng dẫn|phối hợp|chủ trì|kiểm tra|biên soạn|tuyên truyền|phổ biến|ban hành|tăng cường|đẩy mạnh|nâng cao|đổi mới|tập huấn|bồi dưỡng|kiện toàn|củng cố|nghiên cứu|đề xuất|tiếp tục|cập nhật|quán triệt|lồng ghép|phát huy|phát động|theo dõi|đôn đốc|tổng hợp|báo cáo|sơ kết|tổng kết|đánh giá|bố trí|lập kế|cung cấp|khai thác|vận hành|quản lý|duy trì|hoàn thiện|tiến hành|in ấn|phát hành|cấp phát|đăng tải|treo pa|treo băng|mở chuyên|mở lớp|mở các|chỉ đạo|huy động|đầu tư|đào tạo|thu thập|số hóa|số hoá|chuẩn hóa|chuẩn hoá|tích hợp|kết nối|khảo sát|thống kê|công khai|công bố|thành lập|giải đáp|tư vấn|trợ giúp|hỗ trợ|phát sóng|xuất bản|sưu tầm|viết bài|đưa tin|tham gia|góp ý|thẩm định|giám sát|thanh tra|xử lý|giải quyết|tiếp nhận|khen thưởng|đề nghị|chú trọng|ưu tiên|gắn công|gắn việc|xác định|phân công|giao nhiệm|chuẩn bị|ứng dụng|bảo đảm|đảm bảo|tạo điều|thường xuyên|định kỳ|hằng năm|hàng năm|ra mắt|học tập|tập trung|tham quan|lựa chọn|khuyến khích|mời |trình |ký kết|nhân rộng|phát triển|thí điểm|đa dạng|bám sát|kịp thời|chủ động|niêm yết|trang bị|sử dụng|hưởng ứng|phân bổ|quyết toán|hòa giải|đối thoại|tọa đàm|toạ đàm|cải cách|mở rộng|đồng bộ|đơn giản|sắp xếp|điều tra|lấy ý|tìm hiểu|thi tuyển|xét chọn|công nhận|cử |gửi |lập |in |mở |cấp |phát |thi |soạn |dịch |chọn |kiểm soát|kiểm kê|kiểm điểm")

// startsWithVerb tells a text that begins like a duty.
func startsWithVerb(text string) bool {
	ws := wordsOf(text, 0, 2)
	if len(ws) == 0 {
		return false
	}
	return workVerbs[pair(ws, 0)] || workVerbs[ws[0].low+" "] || workVerbs[ws[0].low]
}
