package plandoc

import (
	"strings"
	"unicode"
)

var (
	recipientsRE = lazily(`^(?i:nơi nhận)\s*:?\s*(.*)$`)
	modeRE       = lazily(`^(TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\s?\.?\s+(\p{Lu}.*)$`)
	rankRE       = lazily(`^(?:QUYỀN |Q\. ?)?(?:PHÓ |PHÓ TỔNG )?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG|CHÁNH|BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHỈ HUY|TƯ LỆNH|THƯỜNG TRỰC|ỦY VIÊN|UỶ VIÊN|CHÁNH VĂN PHÒNG|CHỈ HUY TRƯỞNG|ĐỘI TRƯỞNG|TỔ TRƯỞNG)`)
	purposeRE    = lazily(`\s*\(([^()]{1,40})\)\s*[;.,]?\s*$`)
	partRE       = lazily(`^(?:PHỤ LỤC|Phụ lục|BẢNG PHÂN CÔNG|DANH MỤC)`)
	signedHere   = lazily(`(?i)\s*\(\s*đã ký[^()]*\)\s*$`)
	signedRE     = lazily(`(?i)^\(?\s*(?:đã ký|ký tên|signed|chữ ký).*$`)
)

// opensClosing tells a line where the foot of the document begins.
func opensClosing(lines []line, i int) bool {
	t := lines[i].text
	if lines[i].table != nil {
		return false
	}
	if recipientsRE.MatchString(t) && wordCount(t) <= 12 || modeRE.MatchString(t) && upper(t) {
		return true
	}
	// a title of office alone, with a name below
	if upper(t) && rankRE.MatchString(t) && wordCount(t) <= 8 {
		for j := i + 1; j < min(i+4, len(lines)); j++ {
			if personName(lines[j].text) {
				return true
			}
		}
	}
	return false
}

// closesClosing tells a line where an annex or another part begins behind a foot.
func closesClosing(l *line) bool {
	if l.table != nil || partRE.MatchString(l.text) {
		return true
	}
	if _, _, ok := typeHeading(l); ok {
		return true
	}
	m := markerOf(l.text)
	return m.rank != noRank && m.rank <= romanRank
}

// closing reads recipients and signature.
func (w *walker) closing(lines []line) { //nolint:gocognit // one walk with its cases, clearer in one place
	listing := false
	var titles []string
	s := &w.out.Signer
	fresh := s.Name == ""
	lines = unzip(lines)
	for i := range lines {
		t := strings.TrimSpace(signedHere.ReplaceAllString(lines[i].text, ""))
		if t == "" {
			continue
		}
		at := Lines{lines[i].no, lines[i].no}
		if m := recipientsRE.FindStringSubmatch(t); m != nil {
			listing = true
			if t = strings.Trim(m[1], " |"); t == "" {
				continue
			}
		}
		mode := modeRE.FindStringSubmatch(t)
		bullet := markerOf(t).bullet() || lines[i].label != ""
		switch {
		case mode != nil && upper(t):
			if fresh && s.Name == "" {
				s.Mode = Said(strings.ReplaceAll(mode[1], "/", "") + ".")
				titles = nil
				w.sign(at)
			}
			listing = false
		case listing && bullet:
			w.recipient(t, at)
		case listing && !upper(t) && len(w.out.Recipients) > 0 && !personName(t):
			w.addRecipient(t, at)
		case upper(t) && !personAfterTitle(t, titles):
			if fresh && s.Name == "" && !partRE.MatchString(t) {
				titles = append(titles, t)
				if rankRE.MatchString(t) {
					w.sign(at)
				}
			}
		case signedRE.MatchString(t):
		case fresh && s.Name == "" && personName(t) && (len(titles) > 0 || s.Mode != ""):
			s.Name = Said(t)
			s.Title = Said(office(titles))
			w.sign(at)
			s.Confidence = 0.95
		case listing && len(w.out.Recipients) == 0:
			w.recipient(t, at)
		}
	}
	if s.Name == "" && fresh && len(titles) > 0 {
		s.Title, s.Confidence = Said(office(titles)), 0.6
	}
}

var rightBlock = lazily(`^(.*?[\p{Ll}:;.,)]) +((?:(?:TM|KT|TL|TUQ|Q)\. ?)?\p{Lu}{2,}(?: \p{Lu}{2,})*)$`)

// unzip parts lines in which the signature stands behind the list of recipients.
func unzip(lines []line) []line {
	var left, right []line
	for _, l := range lines {
		if m := rightBlock.FindStringSubmatch(l.text); m != nil && !upper(m[1]) && (modeRE.MatchString(m[2]) || rankRE.MatchString(m[2])) {
			r := l
			l.text, r.text = m[1], m[2]
			right = append(right, r)
		} else if len(right) > 0 && !markerOf(l.text).bullet() {
			right = append(right, l)
			continue
		}
		left = append(left, l)
	}
	return append(left, right...)
}

func (w *walker) sign(at Lines) {
	l := &w.out.Signer.Lines
	if l[0] == 0 {
		l[0] = at[0]
	}
	l[1] = at[1]
}

// office joins the lines of a title; what stands before the first title of office belongs to
// the body signed for.
func office(titles []string) string {
	for i, t := range titles {
		if rankRE.MatchString(t) {
			return strings.Join(titles[i:], " ")
		}
	}
	return strings.Join(titles, " ")
}

// personAfterTitle tells a name in capitals under a title.
func personAfterTitle(t string, titles []string) bool {
	return len(titles) > 0 && rankRE.MatchString(titles[len(titles)-1]) && !rankRE.MatchString(t) && !officeHead.MatchString(t) && personName(title2(t))
}

func title2(s string) string {
	f := strings.Fields(strings.ToLower(s))
	for i := range f {
		r := []rune(f[i])
		r[0] = unicode.ToUpper(r[0])
		f[i] = string(r)
	}
	return strings.Join(f, " ")
}

var honours = lazily(`^(?:(?:GS|PGS|TS|ThS|Ths|BS|Đại tá|Thiếu tướng|Trung tướng|Thượng tá|Trung tá|Đại tướng|Luật sư|LS|KS)\.?\s*)+`)

// personName tells two to six capitalised words.
func personName(s string) bool {
	s = strings.TrimSpace(honours.ReplaceAllString(strings.Trim(s, " .*_"), ""))
	ws := strings.Fields(s)
	if len(ws) < 2 || len(ws) > 6 {
		return false
	}
	for _, w := range ws {
		r := []rune(w)
		if !unicode.IsUpper(r[0]) {
			return false
		}
		for _, c := range r[1:] {
			if !unicode.IsLower(c) {
				return false
			}
		}
	}
	return !hasOffice(s)
}

func hasOffice(s string) bool {
	ws := wordsOf(s, 0, 8)
	if len(ws) > 1 && ws[0].low == "đoàn" && !heads2[pair(ws, 0)] {
		return false // a surname
	}
	return len(ws) > 0 && headAt(ws, 0) > 0
}

func (w *walker) recipient(t string, at Lines) {
	t = strings.TrimSpace(t[markerOf(t).size:])
	r := Recipient{Lines: at, Confidence: 0.95}
	if m := purposeRE.FindStringSubmatchIndex(t); m != nil && !strings.HasPrefix(t, "Lưu") {
		r.Purpose = Said(strings.TrimSpace(t[m[2]:m[3]]))
		t = t[:m[0]]
	}
	if r.Name = Said(strings.TrimRight(t, " ;.,/")); r.Name != "" {
		w.out.Recipients = append(w.out.Recipients, r)
	}
}

// addRecipient joins a broken line to the recipient above it.
func (w *walker) addRecipient(t string, at Lines) {
	k := len(w.out.Recipients) - 1
	last := w.out.Recipients[k]
	w.out.Recipients = w.out.Recipients[:k]
	text := string(last.Name)
	if last.Purpose != "" {
		text += " (" + string(last.Purpose) + ")"
	}
	w.recipient(text+" "+t, Lines{last.Lines[0], at[1]})
}
