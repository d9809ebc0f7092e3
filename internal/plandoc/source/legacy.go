package source

import (
	"strings"
	"unicode"

	"github.com/lantoa/lantoa/internal/fault"
)

// maxLegacyWarnings is how many paragraphs in an old font encoding are named one by one.
const maxLegacyWarnings = 20

// legacyMarks counts what tells the old Vietnamese font encodings from Unicode text. Both put
// Vietnamese letters on the codes of Western European ones: TCVN3 (the .Vn fonts) one code a
// letter, many of them signs such as µ ¸ ®; VNI a vowel and then a second code for its tone.
type legacyMarks struct {
	letters int // all letters
	unicode int // letters that only Unicode Vietnamese has
	tcvn    int // signs and foreign letters inside a word
	vni     int // a vowel followed by a tone code of VNI
}

func countLegacy(s string) legacyMarks {
	var m legacyMarks
	var prev rune
	rs := []rune(s)
	for i, r := range rs {
		if unicode.IsLetter(r) {
			m.letters++
		}
		var next rune
		if i+1 < len(rs) {
			next = rs[i+1]
		}
		switch {
		case r >= 0x1ea0 && r <= 0x1ef9, r == 'ă', r == 'Ă', r == 'đ', r == 'Đ', r == 'ơ', r == 'Ơ', r == 'ư', r == 'Ư':
			m.unicode++
		case vniTone(r) && vowel(prev):
			m.vni++
		case tcvnOnly(r) && (asciiLetter(prev) || asciiLetter(next)):
			m.tcvn++
		}
		prev = r
	}
	return m
}

func asciiLetter(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }

func vowel(r rune) bool {
	switch r | 0x20 {
	case 'a', 'e', 'o', 'u', 'y', 'ö', 'ô':
		return true
	}
	return false
}

// vniTone are the second codes of VNI that Vietnamese in Unicode never has after a vowel.
func vniTone(r rune) bool {
	switch r {
	case 'ø', 'û', 'ï', 'ä', 'å', 'ö', 'ü', 'ë', 'Ø', 'Û', 'Ï', 'Ä', 'Å', 'Ö', 'Ü', 'Ë':
		return true
	}
	return false
}

// tcvnOnly are the codes of Latin-1 that stand for letters in TCVN3 and are none in Vietnamese.
func tcvnOnly(r rune) bool {
	switch r {
	case '¡', '¢', '£', '¤', '¥', '¦', '§', '¨', '©', 'ª', '«', '¬', '®', '¯', 'µ', '¶', '·', '¸', '¹', '»', '¼', '½', '¾',
		'Æ', 'Ç', 'Ë', 'Î', 'Ï', 'Ð', 'Ñ', 'Ö', '×', 'Ø', 'Ü', 'Þ', 'ß', 'ä', 'å', 'æ', 'ç', 'ë', 'î', 'ï', 'ñ', 'ö', '÷', 'ø', 'û', 'ü', 'þ':
		return true
	}
	return false
}

// encoding names the old encoding that a text of these marks is in, "" for none.
func (m legacyMarks) encoding() string {
	odd := m.tcvn + m.vni
	if odd < 3 || odd*12 < m.letters || odd < 3*m.unicode {
		return ""
	}
	if m.vni > m.tcvn {
		return "VNI"
	}
	return "TCVN3 (ABC)"
}

// checkLegacy refuses a document written in TCVN3 or VNI, whose letters mean something else than
// they say, and warns of single paragraphs that are.
func checkLegacy(d *Document) error {
	var all, bad legacyMarks
	var warnings []Warning
	for _, b := range d.Blocks {
		var text strings.Builder
		text.WriteString(b.Text)
		for _, r := range b.Rows {
			for _, c := range r.Cells {
				text.WriteString("\n" + c.Text)
			}
		}
		m := countLegacy(text.String())
		all = legacyMarks{all.letters + m.letters, all.unicode + m.unicode, all.tcvn + m.tcvn, all.vni + m.vni}
		enc := m.encoding()
		if enc == "" {
			continue
		}
		bad.letters += m.letters
		if len(warnings) < maxLegacyWarnings {
			warnings = append(warnings, Warning{Line: b.Line,
				VI: "Đoạn này có vẻ dùng bảng mã cũ " + enc + ", chữ có thể sai. Hãy đối chiếu với bản gốc.",
				EN: "This paragraph seems to be in the old encoding " + enc + "; its letters may be wrong. Compare it with the original."})
		}
	}
	if enc := all.encoding(); enc != "" || bad.letters*3 > all.letters && bad.letters > 0 {
		if enc == "" {
			enc = "TCVN3/VNI"
		}
		return fault.Newf(fault.BadFile,
			"Tệp dùng bảng mã cũ %s, không phải Unicode. Hãy chuyển mã sang Unicode (ví dụ bằng Unikey: Công cụ chuyển mã) rồi tải lại.",
			"The file is in the old font encoding %s, not Unicode. Convert it to Unicode and upload it again.", enc)
	}
	d.Warnings = append(d.Warnings, warnings...)
	return nil
}
