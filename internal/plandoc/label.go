package plandoc

import (
	"strings"
	"unicode/utf8"

	"github.com/lantoa/lantoa/internal/fold"
)

// labelKind is what a label names ("Đơn vị chủ trì:", "Thời gian thực hiện:").
type labelKind int

const (
	noLabel labelKind = iota
	leadLabel
	coordinateLabel
	assignLabel // a sentence that gives out the work above it
	bothLabel   // lead and coordinators in one value
	guideLabel
	reportLabel
	timingLabel
	productLabel
	contentLabel
	fundingLabel
	noteLabel // place, audience, form …: kept in the text, no field of its own
)

const (
	doer = `(?:cac |ten )?(?:co quan|don vi|bo phan|to chuc|ca nhan|phong|can bo|cong chuc|nguoi|lanh dao|dau moi|cap|chu the|so|nganh|dia phuong)`
	does = `(?:chu tri|dau moi|thuc hien|phu trach|chiu trach nhiem|tham muu|trien khai|to chuc|theo doi|xay dung|soan thao|trinh|chinh|chu quan|duoc giao|duoc phan cong|chi dao|don doc)`
)

var labelForms = []struct {
	kind labelKind
	re   *regex
}{
	{bothLabel, lazily(`^(?:` + doer + `[ ,/&-]*)*(?:chu tri|thuc hien)[ ,/&-]+(?:(?:va|don vi|co quan) )*phoi hop(?: ` + does + `)*$`)},
	{leadLabel, lazily(`^(?:phan cong|phan cong thuc hien|trach nhiem|phan cong trach nhiem|phan cong nhiem vu|trach nhiem thuc hien|to chuc thuc hien nhiem vu)$`)},
	{coordinateLabel, lazily(`^(?:` + doer + `[ ,/-]*)*(?:cung )?phoi hop(?:[ ,/]+(?:thuc hien|trien khai|to chuc|chinh|tham gia|xay dung|cung thuc hien))*$`)},
	{coordinateLabel, lazily(`^(?:` + doer + `[ ,/-]*)+tham gia(?: thuc hien| phoi hop)?$`)},
	{guideLabel, lazily(`^(?:` + doer + `[ ,/-]*)+duoc huong dan$`)},
	{reportLabel, lazily(`^(?:` + doer + `|noi)[ ,/-]*(?:nhan|tiep nhan|tong hop) bao cao$`)},
	{leadLabel, lazily(`^(?:` + doer + `[ ,/-]*)+(?:` + does + `)(?:[ ,/-]+` + does + `)*$`)},
	{leadLabel, lazily(`^(?:chu tri|dau moi|don vi dau moi|chu tri thuc hien|chu tri tham muu|giao chu tri|phu trach)$`)},
	{timingLabel, lazily(`^(?:thoi gian|thoi han|tien do|thoi diem|lo trinh|moc thoi gian|han hoan thanh|ngay hoan thanh|thoi ky)(?:[ ,/&-]+(?:va|du kien|thuc hien|hoan thanh|to chuc|trien khai|bao cao|xong|ket thuc|tien do|thoi gian|thoi han|trinh|ban hanh|bat dau|cu the|gui bao cao|tien hanh|dia diem))*$|^(?:du kien )?hoan thanh$`)},
	{productLabel, lazily(`^(?:du kien )?(?:san pham|ket qua|dau ra|hinh thuc van ban)(?:[ ,/&-]+(?:va|san pham|ket qua|du kien|dau ra|dat duoc|hoan thanh|cu the|can dat|thuc hien|cong viec|chu yeu|phai dat))*$`)},
	{fundingLabel, lazily(`^(?:du kien |du toan )?(?:nguon |muc )?(?:kinh phi|nguon luc|nguon von)(?:[ ,/]+(?:thuc hien|du kien|bao dam|dam bao|to chuc))*$`)},
	{contentLabel, lazily(`^(?:ten )?(?:noi dung|nhiem vu|cong viec|hoat dong)(?:[ ,/]+(?:thuc hien|cong viec|nhiem vu|hoat dong|cu the|trien khai|chu yeu|chinh))*$`)},
	{noteLabel, lazily(`^(?:dia diem|doi tuong|thanh phan|hinh thuc|so luong|quy mo|pham vi|ghi chu|cach thuc|phuong thuc|phuong phap|dia ban|muc tieu|muc dich|chi tieu|so cuoc|so lop|tai lieu|bao cao vien|giang vien|nguoi tham du)(?:[ ,/]+(?:va|tham gia|tham du|thuc hien|to chuc|du kien|ap dung|trien khai|tuyen truyen|huong toi|so luong|doi tuong|dia diem|thanh phan|can dat|hoan thanh))*$`)},
}

// labelOf tells what a phrase before a colon names.
func labelOf(phrase string) labelKind {
	if len(phrase) > 120 {
		return noLabel
	}
	key := strings.Trim(fold.Key(phrase), " .,;()-–*_")
	key = strings.ReplaceAll(strings.ReplaceAll(key, "–", "-"), " ,", ",")
	key = strings.TrimPrefix(key, "ve ")
	for _, f := range labelForms {
		if f.re.MatchString(key) {
			return f.kind
		}
	}
	return noLabel
}

// label is one label with its value in the text of a paragraph.
type label struct {
	kind     labelKind
	from, to int // the phrase, without the colon
	vfrom    int // the value
	vto      int
}

// startsLabel tells a line that opens with a label.
func startsLabel(text string) bool {
	head, _, ok := strings.Cut(text, ":")
	return ok && labelOf(head) != noLabel || !ok && leadingTiming(text) > 0
}

var bareTiming = lazily(`^(?i:thời gian|thời hạn|tiến độ)(?:\s+(?i:thực hiện|hoàn thành|triển khai|tổ chức|dự kiến))+\s+(?i:là\s+|vào\s+|trong\s+|trước\s+|hoàn thành\s+)*(?i:quý|tháng|năm|ngày|hằng|hàng|thường xuyên|từ)\s`)

// leadingTiming is the size of a timing label that forgot its colon, 0 if there is none.
func leadingTiming(text string) int {
	m := bareTiming.FindString(text)
	if m == "" {
		return 0
	}
	words := strings.Fields(m)
	n := 0
	for i, w := range words {
		if i >= 2 && labelOf(strings.Join(words[:i], " ")) == timingLabel {
			n = strings.Index(m, w)
		}
	}
	return n
}

// labelsIn finds the labels of a text with their values, in order. A value runs to the next
// label, or to the end of the parentheses that its label stands in.
func labelsIn(text string) []label {
	var out []label
	if n := leadingTiming(text); n > 0 && !strings.Contains(text[:n], ":") {
		out = append(out, label{kind: timingLabel, to: n, vfrom: n, vto: len(text)})
	}
	bound := 0 // no phrase reaches back over this
	for i := range len(text) {
		if text[i] != ':' {
			continue
		}
		from, kind := phraseBefore(text, bound, i)
		bound = i + 1
		if kind == noLabel {
			continue
		}
		if n := len(out); n > 0 && out[n-1].vto > from {
			out[n-1].vto = from
		}
		l := label{kind: kind, from: from, to: i, vfrom: i + 1, vto: len(text)}
		if end := closing(text, from, i); end > 0 {
			l.vto = end
		}
		out = append(out, l)
	}
	for i := range out {
		out[i].vfrom, out[i].vto = trimValue(text, out[i].vfrom, out[i].vto)
	}
	return out
}

// phraseBefore finds the label phrase that ends at a colon: back to the last stop, or failing
// that to the last comma or dash.
func phraseBefore(text string, bound, colon int) (int, labelKind) {
	from := max(bound, colon-160)
	for from > 0 && from < colon && !utf8.RuneStart(text[from]) {
		from++
	}
	for _, stops := range []string{".;([\n", ".;([,\n", ".;([,-–\n"} {
		at := from
		for j, r := range text[from:colon] {
			if strings.ContainsRune(stops, r) {
				at = from + j + utf8.RuneLen(r)
			}
		}
		at += len(text[at:colon]) - len(strings.TrimLeft(text[at:colon], " *+•-–"))
		if k := labelOf(text[at:colon]); k != noLabel {
			return at, k
		}
	}
	return 0, noLabel
}

// reach bounds, in bytes, how far the two ends of parentheses are looked for.
const reach = 1000

// closing is the end of the parentheses that are open at from, 0 if none are.
func closing(text string, from, colon int) int {
	near := text[max(0, from-reach):from]
	open := strings.LastIndexAny(near, "()")
	if open < 0 || near[open] != '(' {
		return 0
	}
	depth := 1
	for i := colon; i < min(len(text), colon+reach); i++ {
		switch text[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return 0
}

func trimValue(text string, from, to int) (int, int) {
	from = min(from, to)
	s := text[from:to]
	from += len(s) - len(strings.TrimLeft(s, " "))
	s = strings.TrimRight(text[from:to], " ,;(*+-–•")
	s = strings.TrimRight(strings.TrimSuffix(s, "./."), " .;,")
	return from, from + len(s)
}
