package plandoc

import (
	"strings"
)

var prose = lazily(`^(?:Thực hiện|Căn cứ|Để |Nhằm |Theo |Xét |Trên cơ sở|Ngày \d|Tiếp tục thực hiện|Triển khai thực hiện|Triển khai|Hưởng ứng|Trong (?:thời gian|năm)|Năm \d{4},|Sau khi|Qua |UBND|Ủy ban|Uỷ ban|Sở |Phòng |Hội đồng|Ban |Phần I|Luật )`)

// title reads the lines below a type heading: the subject of the document. It returns how many
// lines it took.
func titleLines(p *paper, lines []line, rest string) (text string, at Lines, n int) {
	var parts []string
	if rest != "" {
		parts = append(parts, rest)
	}
	for n < len(lines) && n < 12 {
		l := &lines[n]
		if l.table != nil || endsTitle(p, lines, n, parts, rest) {
			break
		}
		if len(parts) == 0 || at[0] == 0 {
			at[0] = l.no
		}
		at[1] = l.no
		parts = append(parts, l.text)
		n++
	}
	return strings.TrimRight(strings.Join(parts, " "), " *-_./"), at, n
}

// endsTitle tells that the n-th line below the type heading is no part of the subject.
func endsTitle(p *paper, lines []line, n int, parts []string, rest string) bool {
	l := &lines[n]
	m := markerOf(l.text)
	office := (officeHead.MatchString(l.text) || rankRE.MatchString(l.text)) && upper(l.text) && wordCount(l.text) > 1 && !matters.MatchString(l.text)
	if office && len(parts) > 0 && strings.HasSuffix(strings.ToUpper(parts[len(parts)-1]), " CƠ") {
		office = false // "Ở CƠ", "SỞ …"
	}
	switch {
	case strings.HasPrefix(l.text, "(") || standsAlone(l.text):
		return true
	case m.rank != noRank && m.rank < alphaRank && m.rank != digitRank, m.rank == digitRank && len(parts) > 0 && !endsOpen(parts[len(parts)-1]):
		return true
	case len(parts) == 0:
		return false
	case len(parts) == 1 && rest != "" && wordCount(rest) <= 2: // "CHƯƠNG TRÌNH PHỐI HỢP"
		return prose.MatchString(l.text)
	case endsOpen(parts[len(parts)-1]) || lowerStart(l.text):
		return l.blank && !lowerStart(l.text) && !upper(l.text)
	case upper(l.text) != upper(parts[len(parts)-1]):
		return true
	case prose.MatchString(l.text) && wordCount(strings.Join(parts, " ")) >= 4:
		return true
	case p.blocks && upper(l.text):
		return office
	case p.blocks:
		return !l.centered && !l.bold && !l.sub || office
	case l.blank:
		return !upper(l.text) || office
	}
	return office && wordCount(l.text) <= 12 && wholeTitle(parts)
}

// matters are words of a subject that no name of an office has.
var matters = expr(`(?:năm \d{4}|giai đoạn|trên địa bàn)`)

func wholeTitle(parts []string) bool { return wordCount(strings.Join(parts, " ")) >= 6 }

var says = lazily(`^\s*(?:tỉnh\s+|thành phố\s+)?(?:\([^()]*\)\s*)?(?:ban hành|xây dựng|triển khai|đề ra|thông báo)\s+(?:và triển khai\s+)?(?:kế hoạch|Kế hoạch|chương trình|Chương trình|đề án|Đề án|phương án|Phương án)`)

// issuerInPreamble finds (the last) "Sở Tư pháp tỉnh Trà Vinh ban hành Kế hoạch …" where the head names no
// issuer.
func (w *walker) issuerInPreamble(ps []*para) {
	if w.out.Document.Issuer != "" {
		return
	}
	for _, p := range ps {
		if p.table != nil || len(p.text) > maxSentence {
			continue
		}
		for at := 0; at < len(p.text); {
			names, end := unitsAt(p.text, at)
			if len(names) > 0 && says.MatchString(p.text[end:]) {
				s := names[len(names)-1]
				w.out.Document.Issuer = Said(p.text[s.from:s.to])
				w.read("issuer", p.lines(s.from, s.to), 0.8)
			}
			next := strings.IndexByte(p.text[at:], ' ')
			if next < 0 {
				break
			}
			at += next + 1
		}
	}
}

var titleYear = lazily(`(?i)năm\s+(20\d\d)\s*$|(?i)năm\s+(20\d\d)`)
var titleCites = lazily(`(?i)ngày\s+\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})|giai đoạn\s+\d{4}\s*[-–]\s*\d{4}|số\s+\S+`)

// planYear is the year that the title names as the plan's own, 0 for none or several.
func planYear(title string) int {
	clean := titleCites.ReplaceAllString(title, " ")
	years := map[int]bool{}
	year := 0
	for _, m := range titleYear.FindAllStringSubmatch(clean, -1) {
		year = max(atoi(m[1]), atoi(m[2]))
		years[year] = true
	}
	if len(years) != 1 {
		return 0
	}
	return year
}
