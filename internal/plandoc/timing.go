package plandoc

import (
	"strconv"
	"strings"
	"time"

	"github.com/lantoa/lantoa/internal/clock"
)

// when is a timing expression found in a text.
type when struct {
	kind     string
	from     clock.Day
	due      clock.Day
	at, end  int  // bytes of the text
	inferred bool // the year stands in the title or the date of the document, not here
	weak     bool // counts only if nothing else is there
}

// calendar is what years are taken from where an expression has none.
type calendar struct {
	year   int       // named by the title: "năm 2025"
	signed clock.Day // date of the document, if it is complete
}

// The pieces of expressions. Dates may lack the year, months and quarters too.
const (
	dateExpr    = `(?:ngày\s+)?\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\s?/\s?\d{1,2}\b|\s+tháng\s+\d{1,2}(?:\s*(?:,?\s*năm\s+|[/.-]\s?)\d{4})?)`
	yearTail    = `(?:\s*(?:[/.,–-]|,?\s+của|)\s*(?:năm\s+)?(?:20\d\d))?`
	quarterNum  = `(?:IV|III|II|I|[1-4])\b`
	quarterExpr = `qu(?:ý|í)\s*` + quarterNum + `(?:\s*(?:,|;|và|–|-|đến|đến quý|\+|&)\s*(?:qu(?:ý|í)\s*)?` + quarterNum + `)*` + yearTail
	monthExpr   = `tháng\s+\d{1,2}(?:\s*(?:,|;|và|hoặc|&)\s*(?:tháng\s+)?\d{1,2}\b)*` + yearTail
	yearExpr    = `năm\s+20\d\d`
	before      = `(?:chậm nhất|muộn nhất|không muộn hơn|trước|đến hết|xong|hoàn thành|hoàn tất|hết|đến|vào|trong)`
	following   = `(?:\s*(?:,|và)?\s*(?:các|những)\s+năm\s+(?:tiếp theo|sau|kế tiếp|tiếp sau)|\s*trở đi|\s*trở về sau|\s*và\s+tiếp theo)`
)

type timingRule struct {
	re   *regex
	make func(c calendar, m []string) (when, bool)
}

func expr(s string) *regex { return lazily(`(?i)` + s) }

func kindOnly(kind string) func(calendar, []string) (when, bool) {
	return func(calendar, []string) (when, bool) { return when{kind: kind}, true }
}

// timingRules are tried everywhere; the expression that begins first wins, of two that begin
// together the rule that stands first.
var timingRules = []timingRule{
	{expr(`theo\s+(?:yêu cầu|đề nghị|nhu cầu)|đột xuất|khi\s+(?:có\s+(?:yêu cầu|phát sinh|đề nghị|nhu cầu|tình huống|vụ việc|vấn đề|sự việc|thay đổi|biến động)|cần(?:\s+thiết)?|phát sinh|được\s+(?:yêu cầu|giao|phân công))|nếu\s+(?:có|cần)`), kindOnly(OnDemand)},
	{expr(`theo\s+(?:đúng\s+)?(?:[\p{L}]+\s+){0,3}?(?:kế hoạch|tiến độ|lộ trình|chương trình|hướng dẫn|chỉ đạo|quy định|văn bản|thông báo|lịch|phân công|thời gian|quyết định|đề án|giấy triệu tập|giấy mời|thể lệ)`), kindOnly(PerPlan)},
	{expr(`(?:kể\s+)?từ\s+(?:ngày\s+)?(\d{1,2})\s*(?:-|–|đến|tới)(?:\s*hết)?\s*(` + dateExpr + `)`), dayToDate},
	{expr(`(?:từ\s+)?(` + dateExpr + `)\s*(?:-|–|đến|tới)(?:\s*hết)?\s*(` + dateExpr + `)`), dateToDate},
	{expr(`(?:từ\s+)?tháng\s+(\d{1,2})(?:\s*(?:/|năm|\.)\s*(\d{4}))?\s*(?:-|–|đến|tới)(?:\s*hết)?\s*(?:tháng\s+)?(\d{1,2})(?:\s*(?:[/.–-]|năm)\s*(?:năm\s+)?(\d{4}))?(?:[^\d/]|$)`), monthToMonth},
	{expr(`từ\s+` + quarterExpr + `\s*(?:đến|tới|-|–)(?:\s*hết)?\s*` + quarterExpr), quarterRange},
	{expr(`(0?6|sáu|0?9|chín)\s+tháng\s+(đầu|cuối)\s+năm(?:\s+(\d{4}))?`), partOfYear},
	{expr(`(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+tuần|(?:lần|số|kỳ|buổi|cuộc|bài|tin|phiên)\s*/\s*tuần|định kỳ tuần`), kindOnly(Weekly)},
	{expr(`(?:định kỳ\s+)?(?:ngày\s+\d{1,2}\s+)?(?:hằng|hàng|mỗi)\s+tháng|(?:lần|số|kỳ|buổi|cuộc|bài|tin|phiên)\s*/\s*tháng|định kỳ tháng`), kindOnly(Monthly)},
	{expr(`(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+qu(?:ý|í)|(?:lần|số|kỳ|buổi|cuộc)\s*/\s*qu(?:ý|í)|định kỳ qu(?:ý|í)`), kindOnly(Quarter)},
	{expr(`(?:(?:chậm nhất|muộn nhất|trước|vào|là)\s+)*` + dateExpr + `\s+(?:của\s+)?(?:hằng|hàng|mỗi|từng)\s+năm`), kindOnly(Annual)},
	{expr(`(?:định kỳ\s+)?(?:(?:0?6|sáu)\s+tháng(?:\s*(?:,|/|và|và cả)\s*(?:hằng |hàng )?(?:01 )?năm|\s+(?:một|0?1)\s+(?:lần|buổi|cuộc|kỳ))|(?:hằng|hàng|mỗi|từng)\s+năm)|thường niên|(?:lần|kỳ|buổi|cuộc)\s*/\s*năm|định kỳ năm`), kindOnly(Annual)},
	{expr(`thường xuyên|liên tục|quanh năm`), kindOnly(Regular)},
	{expr(`xuyên suốt|trong suốt|cả năm|suốt năm|trong quá trình`), weakly(Regular)},
	{expr(`(?:trước|chậm nhất|muộn nhất)\s+(` + quarterExpr + `|` + monthExpr + `|` + yearExpr + `)`), beforePeriod},
	{expr(`(?:kể\s+)?từ\s+(` + dateExpr + `|` + monthExpr + `|` + quarterExpr + `)` + following + `?`), openRange},
	{expr(`(?:` + before + `\s+(?:là\s+)?)*` + dateExpr), beforeDate},
	{expr(quarterExpr), quarters},
	{expr(monthExpr), months},
	{expr(`(?:giai đoạn\s+|các\s+|từ\s+|trong\s+)*(?:năm\s+)?\b(20\d\d)\s*(?:-|–|đến|tới|,|và)\s*(?:hết\s+)?(?:năm\s+)?(20\d\d)\b(?:\s*(?:,|và)\s*(?:năm\s+)?(20\d\d)\b)*(` + following + `)?`), yearToYear},
	{expr(`(?:từ\s+)?(?:năm\s+)?\b(20\d\d)` + following), yearOpen},
	{expr(`từ\s+năm\s+(20\d\d)`), yearOpen},
	{expr(`(?:(?:cuối|đầu|trong|hết)\s+)*năm\s+(20\d\d)`), oneYear},
	{expr(`(?:trong|cuối|đầu|hết)\s+năm(?:\s+nay)?(?:\W|$)`), thisYear},
	{expr(`^\s*(20\d\d)\s*$`), oneYear},
	{expr(`(?:ngay\s+)?sau\s+(?:khi|ngày)|khi\s+(?:có|nhận được|được)\s|kể\s+từ|(?:trong|sau)\s+(?:vòng|thời hạn|thời gian)?\s*\d{1,3}\s+ngày`), kindOnly(AfterEvent)},
}

func weakly(kind string) func(calendar, []string) (when, bool) {
	return func(calendar, []string) (when, bool) { return when{kind: kind, weak: true}, true }
}

// maxWhen bounds the bytes of a text in which a timing expression is looked for.
const maxWhen = 400

// readWhen reads the first timing expression of a text.
func (c calendar) readWhen(text string) (when, bool) {
	text = text[:cut(text, maxWhen)]
	best, found := when{}, false
	for _, r := range timingRules {
		at := r.re.FindStringSubmatchIndex(text)
		if at == nil || found && !best.weak && at[0] >= best.at {
			continue
		}
		w, ok := r.make(c, submatches(text, at))
		if !ok || found && w.weak {
			continue
		}
		w.at, w.end = at[0], at[1]
		best, found = w, true
	}
	if found && (best.kind == BeforeDate || best.kind == Month || best.kind == Quarter) {
		best = c.latest(text, best)
	}
	if found {
		best = recurring(text, best)
	}
	return best, found
}

// latest follows a list of several deadlines of one kind to the last of them.
func (c calendar) latest(text string, w when) when {
	for _, r := range timingRules {
		for n, rest := 0, w.end; n < 20 && rest < len(text); n++ {
			at := r.re.FindStringSubmatchIndex(text[rest:])
			if at == nil {
				break
			}
			next, ok := r.make(c, submatches(text[rest:], at))
			if ok && next.kind == w.kind && !next.due.IsZero() && next.due.After(w.due) && !w.due.IsZero() {
				w.due, w.inferred = next.due, next.inferred
				if next.kind == BeforeDate {
					w.at = rest + at[0]
				}
				w.end = rest + at[1]
			}
			rest += max(at[1], 1)
		}
	}
	return w
}

func submatches(text string, at []int) []string {
	m := make([]string, len(at)/2)
	for i := range m {
		if at[2*i] >= 0 {
			m[i] = text[at[2*i]:at[2*i+1]]
		}
	}
	return m
}

var figures = lazily(`\d+`)

// date reads a dateExpr; the year is guessed where it has none.
func (c calendar) date(s string, otherYear int) (d clock.Day, inferred, ok bool) {
	var n []int
	for _, f := range figures.FindAllString(s, 4) {
		v, _ := strconv.Atoi(f)
		n = append(n, v)
	}
	switch {
	case len(n) == 3:
		d, ok = day(n[2], n[1], n[0])
		return d, false, ok
	case len(n) != 2 || n[1] < 1 || n[1] > 12:
		return d, false, false
	case otherYear > 0:
		d, ok = day(otherYear, n[1], n[0])
		return d, false, ok
	}
	y := c.yearOf(n[1])
	if y == 0 {
		return d, true, n[0] >= 1 && n[0] <= 31
	}
	d, ok = day(y, n[1], n[0])
	return d, true, ok
}

// yearOf is the year that a month of the plan falls into, 0 if nothing tells.
func (c calendar) yearOf(month int) int {
	switch {
	case c.year > 0:
		return c.year
	case c.signed.IsZero():
		return 0
	case month < int(c.signed.Month()):
		return c.signed.Year() + 1
	}
	return c.signed.Year()
}

func day(y, m, d int) (clock.Day, bool) {
	if y < 1990 || y > 2100 || m < 1 || m > 12 || d < 1 {
		return clock.Day{}, false
	}
	v := clock.Date(y, time.Month(m), d)
	return v, v.DayOfMonth() == d
}

func monthStart(y, m int) clock.Day { return clock.Date(y, time.Month(m), 1) }
func monthEnd(y, m int) clock.Day   { return clock.Date(y, time.Month(m)+1, 0) }

func atoi(s string) int {
	n, _ := strconv.Atoi(strings.TrimSpace(s))
	return n
}
