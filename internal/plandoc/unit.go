package plandoc

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lantoa/lantoa/internal/fold"
)

// Where the name of a unit begins and ends inside a sentence. A name begins with a noun of
// office ("Sở", "UBND", "các cơ quan") and goes on through capitals and the few small words that
// stand in names; the verb behind it ends it.

// word is one word of a text; gap is what stands between it and the word before.
type word struct {
	text     string
	key      string // folded
	low      string // lower case, marks kept
	from, to int
	gap      string
	capital  bool
}

func wordsOf(text string, from, limit int) []word {
	var out []word
	end, i := from, from
	for i < len(text) && len(out) < limit {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			i += n
			continue
		}
		start, first := i, r
		for i < len(text) {
			r, n = utf8.DecodeRuneInString(text[i:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '&' && !unicode.Is(unicode.Mn, r) {
				break
			}
			i += n
		}
		w := text[start:i]
		out = append(out, word{text: w, key: fold.Key(w), low: strings.ToLower(w), from: start, to: i, gap: strings.TrimSpace(text[end:start]), capital: unicode.IsUpper(first)})
		end = i
	}
	return out
}

func set(s string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.SplitSeq(s, "|") {
		m[strings.TrimSpace(w)] = true
	}
	return m
}

var (
	// heads1 and heads2 begin the name of one unit or office; one word or two, lower case.
	heads1 = set("sở|bộ|ban|ubnd|hđnd|ubmttq|ubmttqvn|mttq|hội|đoàn|phòng|đài|báo|cục|viện|trường|tand|vksnd|bhxh|vp|văn|chính|quốc|tổ|liên|thanh|kho|ngân|tòa|toà|trung|công|chi|tổng|học|đảng|tỉnh|thành|huyện|quận|thị|hiệp|quỹ|nhà|tạp|đội|đồn|trạm|đhqg|đại|sts|stp|snv|stc|ttxvn|hđph|hđphpbgdpl|bql|bcđ|ủy|uỷ|lđlđ|cụm|khu|chủ|giám|thủ|trưởng|phó|thường|cấp|lãnh|người|thành")
	heads2 = set("ủy ban|uỷ ban|hội đồng|hội liên|hội nông|hội cựu|hội luật|hội người|hội chữ|hội khuyến|đoàn thanh|đoàn luật|đoàn đại|đoàn đbqh|văn phòng|chính phủ|chính quyền|quốc hội|tổ công|tổ thư|tổ hòa|tổ hoà|tổ biên|tổ giúp|liên đoàn|liên minh|liên hiệp|thanh tra|kho bạc|ngân hàng|tòa án|toà án|trung tâm|trung ương|công an|công ty|công đoàn|chi cục|chi bộ|chi đoàn|chi nhánh|tổng cục|tổng công|học viện|đảng ủy|đảng uỷ|đảng bộ|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|quận ủy|thị ủy|tỉnh đoàn|thành đoàn|huyện đoàn|hiệp hội|nhà xuất|nhà nước|tạp chí|đại học|mặt trận|chủ tịch|giám đốc|thủ trưởng|thủ tướng|trưởng phòng|trưởng ban|phó chủ|thường trực|ban thường|cấp ủy|cấp uỷ|cấp có|cơ quan|lãnh đạo|người đứng|thành viên|viện kiểm|bộ chỉ|bộ tư|bộ đội|ban chỉ|ban quản|ban tuyên|ban dân|ban nội|ban tổ|ban pháp|ban kinh|câu lạc|khối đoàn|bảo hiểm|cụm thi|trường chính|người dân|tổng liên|bưu điện|bệnh viện|cảng vụ|quân khu|hạt kiểm|phân hiệu|phân viện")
	// weak1 begin a name only with a capital behind them, as the same words are common ones.
	weak1 = set("vụ|sở|bộ|ban|hội|đoàn|phòng|đài|báo|cục|viện|trường|tổ|quỹ|nhà|đội|đồn|trạm|đảng|khu|cụm")
	// never begin a name though they look like its head.
	notHead = set("ban hành|hội nghị|hội thảo|hội thi|hội họp|đoàn kết|phòng chống|phòng ngừa|báo cáo|tổ chức|bộ tiêu|bộ tài liệu|bộ câu|bộ luật|bộ máy|bộ phận|bộ thủ|công tác|công bố|công khai|công nhận|công chức|công dân|công nghệ|công việc|công trình|công văn|chính sách|chính trị|chính xác|chính thức|liên hệ|liên quan|liên thông|liên tục|thanh niên|thanh toán|thanh lý|trung bình|trung thực|học sinh|học tập|học viên|thành lập|thành phần|thành tích|thị trường|nhà trường|đại biểu|đại hội|đại diện|chủ trì|chủ trương|chủ động|chủ đề|chủ yếu|người lao|người tham|người có|người dùng|đoàn viên|hội viên|hội đủ|văn bản|văn hóa|văn hoá|văn kiện|quốc gia|quốc phòng|tổng hợp|tổng kết|tổng số|thường xuyên|cấp phát|cấp kinh|cấp tỉnh|cấp huyện|cấp xã|thủ tục|trưởng thành|tỉnh hình|viện dẫn|đài thọ|chi phí|chi trả|chi tiết|chi cho|ngân sách|báo chí|tổ dân|kho dữ|khu vực|khu dân|đội ngũ|trường hợp|phó mặc|hiệp thương|hiệp định|lãnh thổ")
	// tails are the small words that go on a name.
	tails = set("tỉnh|huyện|xã|phường|quận|trấn|nhân|dân|nhà|nước|pháp|luật|trung|ương|cấp|thuộc|trực|khu|đặc|cùng|phố|vực|việt|nam|các|tối|cao|đảng|hành|chính|phủ|án|sự|số|tuổi")
	// levels are the kinds of places that follow "UBND" and "Phòng Tư pháp các" in a list.
	levels = set("huyện|xã|phường|quận|thị xã|thị trấn|thành phố|đặc khu|tỉnh|thành phố trực|các huyện|các xã|các phường|các quận")
	// fields follow a head in small letters: "phòng tư pháp", "sở nội vụ".
	fields = set("tư pháp|nội vụ|tài chính|giáo dục|đào tạo|y tế|công thương|xây dựng|nông nghiệp|kế hoạch|đầu tư|lao động|thương binh|văn hóa|văn hoá|thông tin|truyền thông|khoa học|công nghệ|tài nguyên|môi trường|giao thông|ngoại vụ|dân tộc|tôn giáo|phát thanh|truyền hình|quân sự|biên phòng|chỉ huy|thi hành|nhân dân|kiểm sát|phối hợp|phổ biến|thường trực|thường vụ|chỉ đạo|tổ chức|tuyên giáo|dân vận|nội chính|quản lý|trợ giúp|pháp lý|hành chính|phụ nữ|liên hiệp|nông dân|cựu chiến|luật gia|luật sư|người cao|thống kê|xã hội|đấu giá|công chứng|công tác|thư ký|đứng đầu|thi đua|cao cấp|chính trị|kinh tế|hạ tầng|đại biểu|chuyên môn|bảo hiểm|bảo vệ|bảo trợ|chấp hành|kiểm tra|dự toán|có thẩm|khen thưởng|văn phòng|hội đồng|nghĩa vụ|an toàn|hợp tác|dân quân|dân sự")
	// stay are verbs that look like fields; behind a head of these they are verbs.
	quantities = set("các|những|một số|toàn bộ|mỗi|từng|tất cả các|mọi")
)
