package plandoc

import (
	"strings"
	"unicode"
)

// docTypes are the type headings of Decree 30/2020/NĐ-CP that a plan may bear, with the letters
// of their symbols; longer ones first.
var docTypes = []struct{ heading, code string }{
	{"CHƯƠNG TRÌNH HÀNH ĐỘNG", "CTr"}, {"CHƯƠNG TRÌNH CÔNG TÁC", "CTr"}, {"CHƯƠNG TRÌNH", "CTr"}, {"KẾ HOẠCH LIÊN TỊCH", "KHLT"}, {"KẾ HOẠCH HÀNH ĐỘNG", "KH"},
	{"KẾ HOẠCH", "KH"}, {"QUYẾT ĐỊNH", "QĐ"}, {"NGHỊ QUYẾT", "NQ"}, {"CHỈ THỊ", "CT"}, {"ĐỀ ÁN", "ĐA"}, {"DỰ ÁN", "DA"}, {"PHƯƠNG ÁN", "PA"},
	{"HƯỚNG DẪN", "HD"}, {"THÔNG BÁO", "TB"}, {"BÁO CÁO", "BC"}, {"TỜ TRÌNH", "TTr"}, {"QUY CHẾ", "QC"}, {"QUY ĐỊNH", "QyĐ"}, {"KẾT LUẬN", "KL"},
}

// planTypes are those that can hold tasks.
var planTypes = map[string]bool{"KH": true, "KHLT": true, "CTr": true, "ĐA": true, "DA": true, "PA": true, "QĐ": true, "CT": true, "NQ": true, "HD": true}

// typeHeading reads a line that is a type heading, with what follows it on the line.
func typeHeading(l *line) (code, rest string, ok bool) {
	for _, t := range docTypes {
		if !hasPrefixFold(l.text, t.heading) {
			continue
		}
		rest = strings.TrimSpace(l.text[prefixLen(l.text, t.heading):])
		switch {
		case rest == "" && (upper(l.text) || l.bold || l.centered || l.heading > 0 || strings.HasPrefix(l.text, title(t.heading))):
			return t.code, "", true
		case rest != "" && upper(l.text) && !strings.HasPrefix(rest, ":") && unicode.IsLetter([]rune(rest)[0]):
			return t.code, rest, true
		case rest != "" && strings.HasPrefix(l.text, t.heading) && unicode.IsUpper([]rune(rest)[0]):
			return t.code, rest, true
		}
		return "", "", false
	}
	return "", "", false
}

func title(s string) string {
	r := []rune(strings.ToLower(s))
	r[0] = unicode.ToUpper(r[0])
	return string(r)
}

func hasPrefixFold(s, prefix string) bool {
	n := prefixLen(s, prefix)
	if n == 0 {
		return false
	}
	r := firstRune(s[n:])
	return !unicode.IsLetter(r)
}

// prefixLen is how many bytes of s are the prefix in any case, 0 if s begins otherwise.
func prefixLen(s, prefix string) int {
	n := 0
	for range prefix {
		for n < len(s) {
			n++
			if n == len(s) || s[n]&0xc0 != 0x80 {
				break
			}
		}
	}
	if n > len(s) || !strings.EqualFold(s[:n], prefix) {
		return 0
	}
	return n
}

// typeOnly tells a line that is a type heading and nothing else.
func typeOnly(s string) bool {
	for _, t := range docTypes {
		if s == t.heading {
			return true
		}
	}
	return false
}

// head reads what stands above the type heading: issuer, number, place and date.
func (w *walker) head(lines []line) {
	h := &w.out.Document
	w.symbol(lines)
	w.placeAndDate(lines)
	if issuer, at := issuerIn(lines); issuer != "" {
		h.Issuer = Said(issuer)
		w.read("issuer", at, 0.95)
	}
}

func (w *walker) read(field string, l Lines, belief float64) {
	w.out.Document.Lines[field], w.out.Document.Confidence[field] = l, round(belief)
}

// joined is the text of lines in one piece, with where each begins.
func joined(lines []line) *para {
	p := &para{}
	for i := range lines {
		if lines[i].table != nil {
			continue
		}
		if p.text != "" {
			p.text += " "
		}
		p.segs = append(p.segs, seg{len(p.text), lines[i].no})
		p.text += lines[i].text
	}
	if p.segs == nil {
		p.segs = []seg{{0, 1}}
	}
	return p
}

var symbolRE = lazily(`(?:^|\s)Số\s*:?\s*(?:(\d{1,5}(?:\s?[a-z])?)|[.…_\s-]*)\s*([/-]|\s)\s*((?:\d{4}\s*[/-]\s*)?[\p{Lu}Đ][\p{L}Đ&]{0,11}(?:\s?[-/]\s?[\p{L}\d&.]{1,20})*)`)

// symbol reads "Số: 141/KH-UBND", also with a blank number.
func (w *walker) symbol(lines []line) {
	p := joined(lines)
	m := symbolRE.FindStringSubmatchIndex(strings.ReplaceAll(p.text, "SỐ", "Số"))
	if m == nil {
		return
	}
	h := &w.out.Document
	tail := strings.ReplaceAll(p.text[m[6]:m[7]], " ", "")
	at := p.lines(m[0]+1, m[7])
	h.Symbol = Said(tail)
	if m[2] >= 0 {
		h.Number = Said(strings.ReplaceAll(p.text[m[2]:m[3]], " ", ""))
		h.Symbol = h.Number + Said(p.text[m[4]:m[5]]+tail)
		w.read("number", p.lines(m[2], m[3]), 0.97)
	}
	w.read("symbol", at, 0.97)
}

var placeRE = lazily(`,\s*(?i:ngày)\s*([\d.…_]*)\s*(?i:tháng)\s*([\d.…_]*)\s*(?i:năm)\s*(\d{4}|[\d.…_]*)`)

// placeAndDate reads "Trà Vinh, ngày 05 tháng 02 năm 2021"; a date with a blank is no date.
func (w *walker) placeAndDate(lines []line) {
	p := joined(lines)
	m := placeRE.FindStringSubmatchIndex(p.text)
	if m == nil {
		return
	}
	h := &w.out.Document
	if d, ok := day(atoi(p.text[m[6]:m[7]]), atoi(p.text[m[4]:m[5]]), atoi(p.text[m[2]:m[3]])); ok {
		h.Date = d
		w.read("date", p.lines(m[0]+1, m[1]), 0.97)
	} else if y := atoi(p.text[m[6]:m[7]]); y > 1990 && y < 2100 {
		w.warn(p.lines(m[0], m[1])[1], "Ngày ban hành chưa ghi đủ.", "The date of issue is not complete.")
		w.month, w.signedYear = atoi(p.text[m[4]:m[5]]), y
	}
	ws := wordsOf(p.text[:m[0]], max(0, cut(p.text, m[0]-80)), 40)
	from := len(ws)
	for from > 0 && ws[from-1].capital && !strings.ContainsAny(p.text[ws[from-1].from:ws[from-1].to], "0123456789") && (from == len(ws) || ws[from].gap == "" || ws[from].gap == "." || ws[from].gap == "-") && !upperWord(ws[from-1].text) {
		from--
	}
	for from < len(ws) && (ws[from].text == "Phúc" || ws[from].text == "Số") {
		from++
	}
	for n := range ws { // "Thành phố Hồ Chí Minh", "Thị xã Duyên Hải"
		if n+1 < len(ws) && n >= from-3 && n < from && (pair(ws, n) == "thành phố" || pair(ws, n) == "thị xã") && ws[n].capital {
			from = n
		}
	}
	if from < len(ws) {
		h.Place = Said(p.text[ws[from].from:m[0]])
		w.read("place", p.lines(ws[from].from, m[0]), 0.95)
	}
}

// upperWord tells a word in capitals only, as in symbols and names of offices; TP is a place.
func upperWord(s string) bool { return upper(s) && len(s) > 1 && s != "TP" }

var notIssuer = lazily(`^(?i:số\s*:?|cộng hòa|cộng hoà|hội chủ nghĩa|xã hội chủ nghĩa|chủ nghĩa|việt nam$|độc lập|tự do|hạnh phúc|đảng cộng sản|đoàn tncs|đoàn thanh niên cộng sản hồ chí minh|v/v|dự thảo|mật$|hỏa tốc|khẩn|bản sao|\d|/)`)

var (
	motto      = lazily(`(?i)\s*cộng\s+h(?:oà|òa|oa)\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam.*$|\s*độc\s+lập\s*[-–].*$|\s+đảng\s+cộng\s+sản\s+việt\s+nam$`)
	officeHead = lazily(`^(?:ỦY BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|SỞ|BỘ|BAN|PHÒNG|CỤC|CHI CỤC|TỔNG CỤC|VIỆN|TRƯỜNG|TRUNG TÂM|ĐẢNG ỦY|ĐẢNG BỘ|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|CÔNG AN|THANH TRA|TÒA ÁN|VIỆN KIỂM SÁT|VĂN PHÒNG|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|LIÊN ĐOÀN|HỘI|TỈNH ĐOÀN|ĐOÀN|ĐÀI|BẢO HIỂM|KHO BẠC|NGÂN HÀNG|MẶT TRẬN|UBMTTQ|BQL|BCĐ|TỔ CÔNG TÁC)(?:\s|$)`)
	placeHead  = lazily(`^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|NƯỚC)(?:\s|\.|$)`)
)

// issuerIn reads the left block of the head: the issuing body, the last one named where a
// superior stands above it. Broken lines are joined.
func issuerIn(lines []line) (string, Lines) {
	var names []string
	var at []Lines
	mottoOpen := false // the motto of the state may be broken over lines
	for i := range lines {
		t := strings.TrimSpace(motto.ReplaceAllString(lines[i].text, ""))
		if cutAt := strings.Index(t, "Số:"); cutAt > 0 {
			t = strings.TrimSpace(t[:cutAt])
		}
		if strings.HasPrefix(strings.ToUpper(t), "CỘNG H") || t == "CỘNG" {
			mottoOpen = true
			continue
		}
		if t == "" || notIssuer.MatchString(t) {
			mottoOpen = false
			continue
		}
		if !upper(t) || mottoOpen && !officeHead.MatchString(t) && !placeHead.MatchString(t) {
			continue
		}
		k := len(names) - 1
		// A line goes on with the one above: a place, or anything behind an office without one.
		if k >= 0 && (!(officeHead.MatchString(t) && whole(names[k])) || t == "BAN CHẤP HÀNH" || t == "BAN THƯỜNG VỤ") {
			names[k] += " " + t
			at[k][1] = lines[i].no
			continue
		}
		names, at = append(names, t), append(at, Lines{lines[i].no, lines[i].no})
	}
	if len(names) == 0 {
		return "", Lines{}
	}
	k := len(names) - 1
	return strings.Trim(names[k], " *-_"), at[k]
}

// whole tells the name of an office that needs no more words: "HỘI ĐỒNG" and "BAN" alone do.
func whole(name string) bool {
	return wordCount(name) >= 2 && !strings.HasSuffix(name, "BAN NHÂN") && name != "HỘI ĐỒNG" && name != "ỦY BAN" && name != "UỶ BAN" && name != "VĂN PHÒNG" && name != "BAN CHỈ ĐẠO"
}
