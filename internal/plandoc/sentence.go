package plandoc

import (
	"strings"
)

// Timing inside a sentence. Years and dates that belong to a cited document, a quoted title or
// the period of a programme are no deadlines, so they are taken out first; what is left counts
// only after words that set a time.

const symbolExpr = `\d{1,5}[\p{L}\d.]*(?:\s?/\s?\d{4})?\s?[/-]\s?\p{Lu}[\p{L}\d&]*(?:\s?[-/]\s?[\p{L}\d&.]+)*`

var (
	citedDoc = lazily(`(?i:số\s*:?\s*)?` + symbolExpr + `(?:,?\s*(?:ký\s+)?ngày\s+` + docDate + `)?`)
	citedDay = lazily(`(?i)ngày\s+` + docDate + `\s+(?:của|về|ban hành)\s`)
	citedLaw = lazily(`(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)(?:\s+[\p{L}&-]+){0,9}?\s+năm\s+\d{4}`)
	noPeriod = lazily(`(?i)(?:giai đoạn|thời kỳ|nhiệm kỳ|khóa|tầm nhìn(?: đến)?(?: năm)?|định hướng đến năm)\s+\d{4}(?:\s*[-–]\s*\d{4})?|(?:kế hoạch|chương trình|đề án|dự toán|ngân sách|kinh phí|công tác|báo cáo|tổng kết|sơ kết|kết quả|chỉ tiêu|chủ đề)(?:\s+\p{L}+){0,6}?\s+năm\s+\d{4}|(?:có\s+)?hiệu lực(?:\s+thi hành)?\s+(?:kể\s+)?từ\s+(?:ngày\s+)?` + docDate)
	quoted   = lazily(`“[^”]{1,400}”|"[^"]{1,400}"`)
)

const docDate = `\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`

var ownTime = expr(`\s(?:vào|trong|trước|chậm nhất|xong)\s`)

// plain blots out what is no timing of the sentence itself, keeping every offset.
func plain(text string) string {
	b := []byte(text)
	for _, re := range []*regex{quoted, citedDoc, citedDay, citedLaw, noPeriod} {
		for _, at := range re.FindAllIndex(b, -1) {
			if re == noPeriod && ownTime.Match(b[at[0]:at[1]]) {
				continue // "tổng kết Kế hoạch vào quý III năm 2026"
			}
			for i := at[0]; i < at[1]; i++ {
				b[i] = '~'
			}
		}
	}
	return string(b)
}

type cue struct {
	re     *regex
	strong bool // names a day or period of its own: stands above a label shared with other tasks
	belief float64
	kinds  string // if set, only these kinds count
	closed bool   // counts only with both ends
}

// cues in falling order of what they prove. The first group of a match is where reading starts.
var cues = []cue{
	{expr(`thời (?:gian|hạn|điểm)(?:\s+(?:thực hiện|hoàn thành|tổ chức|gửi|báo cáo|trình|dự kiến|triển khai|xong))*\s*:?\s*((?:\s*(?:trong|trước|là|vào|hoàn thành))*\s*(?:ngày|tháng|quý|quí|năm|từ|hằng|hàng|thường xuyên|chậm nhất|trước|sau khi|khi|theo|\d).*)`), true, 0.9, "", false},
	{re: expr(`(?:^|[^\p{L}])((?:kể )?từ\s+(?:ngày|tháng|\d{1,2}\s?[/-]\d).*)`), strong: true, belief: 0.85, kinds: DateRange, closed: true},
	{expr(`(?:^|[^\p{L}])((?:chậm nhất|muộn nhất|không muộn hơn|trước|đến hết|hết|hoàn thành|xong|hoàn tất|kết thúc)\s+(?:(?:là|vào|đến|trong|trước|chậm nhất|hết)\s+)*(?:ngày|tháng|qu[ýí]|năm|\d{1,2}\s?[/.-]\s?\d|\d{1,2} tháng).*)`), true, 0.85, BeforeDate + Quarter + Month + Year + Annual + Monthly + DateRange, false},
	{expr(`(?:^|[^\p{L}])((?:kể )?từ\s+(?:ngày|tháng|qu[ýí]|năm|\d{1,2}\s?[/-]\d).*)`), true, 0.85, DateRange + YearRange + Quarter, false},
	{expr(`(?:^|[^\p{L}])((?:trong|vào|dịp)\s+(?:(?:các|đầu|cuối|ngày)\s+)*(?:tháng\s+\d|qu[ýí]\s|năm(?:\s+20\d\d|\W|$)|\d{1,2}/\d{1,2}|0?6 tháng).*)`), true, 0.8, BeforeDate + Quarter + Month + Year + DateRange + YearRange, false},
	{expr(`(?:^|[^\p{L}])vào\s+(?:(?:sáng|chiều|tối|lúc|thứ|\d{1,2} giờ|\p{Lu}\p{L}+),?\s+){1,5}(ngày\s+\d{1,2}\s?[/.-].*)`), true, 0.75, BeforeDate, false},
	{expr(`\(\s*((?:thời gian|trong|dự kiến|hoàn thành|trước|từ|đến|hằng|hàng|thường xuyên|xuyên suốt|qu[ýí]|tháng|năm|giai đoạn|ngày|\d{4}|\d{1,2}/\d)[^()]{0,60})\)`), true, 0.85, "", false},
	{expr(`(?:^|[^\p{L}])(` + quarterExpr + `)`), true, 0.75, "", false},
	{expr(`(?:^|[^\p{L}])(tháng\s+\d{1,2}(?:\s*(?:,|và|-|–)\s*(?:tháng\s+)?\d{1,2})*\s*(?:/|năm)\s*20\d\d|0?6 tháng (?:đầu|cuối) năm(?:\s+20\d\d)?)`), true, 0.75, "", false},
	{expr(`(?:^|[^\p{L}])(định kỳ\s+(?:(?:hằng|hàng|mỗi)\s+)?(?:tuần|tháng|qu[ýí]|0?6 tháng|năm)|(?:hằng|hàng|mỗi)\s+(?:tuần|tháng|qu[ýí]))`), false, 0.8, "", false},
	{expr(`(?:^|[;.]\s*|[^~]\s)((?:hằng|hàng|mỗi)\s+năm)\s*(?:[.;,)/]|$)`), false, 0.7, Annual, false},
	{expr(`^((?:hằng|hàng|mỗi) năm|thường xuyên)`), false, 0.7, Annual + Regular, false},
	{expr(`(?:thực hiện|tiến hành|tổ chức|duy trì)\s+(thường xuyên|liên tục)`), false, 0.7, Regular, false},
	{expr(`(?:\d+|một|hai)\s+(?:\p{L}+,?\s+){0,2}?((?:lần|số|kỳ|buổi|cuộc|bài|tin|phiên)\s*/\s*(?:tuần|tháng|qu[ýí]|năm))`), false, 0.65, "", false},
	{expr(`\s(theo (?:đúng )?(?:lộ trình|tiến độ|lịch)[^.;,()]{0,60})[.;]?$`), false, 0.6, PerPlan, false},
	{expr(`(?:^|[^\p{L}])((?:ngay\s+)?sau khi\s+(?:có|được|nhận|Luật|Nghị|Quyết|Kế|Bộ|Chính|cấp).*)`), false, 0.8, AfterEvent, false},
	{expr(`(?:^|[^\p{L}])(khi (?:có|nhận được)\s+(?:hướng dẫn|chỉ đạo|văn bản|chủ trương|thông báo|yêu cầu|phát sinh|đề nghị|thay đổi|biến động).*)`), false, 0.7, AfterEvent + OnDemand, false},
}

var moneyYear = expr(`(?:ngân sách|dự toán|kinh phí|kế hoạch|chương trình|báo cáo)\S*(?:\s+\S+){0,3}\s+(?:hằng|hàng|mỗi)\s+năm`)

// timingIn finds the timing that a sentence states itself. strong tells that it names a day or
// a period.
func (c calendar) timingIn(text string) (w when, belief float64, strong, ok bool) {
	if len(text) > maxSentence {
		text = text[:cut(text, maxSentence)]
	}
	clean := plain(text)
	for _, q := range cues {
		for from, tries := 0, 0; from < len(clean) && tries < maxTries; tries++ {
			at := q.re.FindStringSubmatchIndex(clean[from:])
			if at == nil {
				break
			}
			start, end := from+at[2], from+at[3]
			w, ok := c.readWhen(clean[start:min(end, cut(clean, start+reachOfCue))])
			if ok && w.at <= 24 && (q.kinds == "" || strings.Contains(q.kinds, w.kind)) && !w.weak && !moneyAt(clean, q, start) && !(q.closed && (w.from.IsZero() || w.due.IsZero())) {
				w.at, w.end = w.at+start, w.end+start
				if w.kind == AfterEvent || w.kind == OnDemand || w.kind == PerPlan {
					w.end = clauseEnd(text, w.at)
				}
				return w, q.belief, q.strong && (!w.due.IsZero() || !w.from.IsZero()), true
			}
			next := start + 1
			for next < len(clean) && clean[next]&0xc0 == 0x80 {
				next++
			}
			from = next
		}
	}
	return when{}, 0, false, false
}

const (
	maxSentence = 6000 // bytes of a text that are read as one sentence
	maxTries    = 30   // how often one cue may prove nothing
	reachOfCue  = 160  // bytes behind a cue in which its time stands
)

func cut(s string, n int) int {
	for n > 0 && n < len(s) && s[n]&0xc0 == 0x80 {
		n--
	}
	return min(n, len(s))
}

func moneyAt(text string, q cue, at int) bool {
	if q.kinds != Annual && q.kinds != Annual+Regular {
		return false
	}
	from := cut(text, max(0, at-80))
	m := moneyYear.FindStringIndex(text[from:min(len(text), at+14)])
	return m != nil && from+m[1] > at
}

// clauseEnd is where the clause that begins at at ends.
func clauseEnd(text string, at int) int {
	if i := strings.IndexAny(text[at:], ").;,"); i >= 0 {
		return at + i
	}
	return len(text)
}

var conditions = []*regex{
	expr(`\(\s*((?:theo|sau khi|khi có|nếu|tùy|tuỳ|trong trường hợp)\s[^()]{3,200})\)`),
	expr(`(?:^|[^\p{L}])((?:theo (?:sự )?(?:chỉ đạo, )?(?:hướng dẫn|chỉ đạo)|khi có (?:hướng dẫn|chỉ đạo|yêu cầu|phát sinh)|(?:ngay )?sau khi có)[^.;()]{0,160})\s*(?:[.;(]|$)`),
	expr(`(?:^|[^\p{L}])((?:nếu (?:cần thiết|cần|có|được)|t[uù][yỳ] (?:điều kiện|tình hình|theo)[^.,;()]{0,60}))\s*(?:[.,;()]|$)`),
}

// conditionIn finds what the task waits for.
func conditionIn(text string) Said {
	if len(text) > maxSentence {
		text = text[:cut(text, maxSentence)]
	}
	for _, re := range conditions {
		if m := re.FindStringSubmatch(text); m != nil {
			return Said(strings.TrimRight(m[1], " ,.;/"))
		}
	}
	return ""
}
