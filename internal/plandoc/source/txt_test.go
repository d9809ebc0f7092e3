package source

import (
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/internal/fault"
)

func utf16le(s string) []byte {
	out := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}

// TestTextLines: physical lines keep their numbers, whatever ends them and however they are coded.
func TestTextLines(t *testing.T) {
	want := "1:false:Kế hoạch|3:true:Một hai|4:false:Ba"
	const text = "Kế hoạch\n \nMột   hai\t\nBa\n"
	for name, data := range map[string][]byte{
		"unix":       []byte(text),
		"windows":    []byte(strings.ReplaceAll(text, "\n", "\r\n")),
		"old mac":    []byte(strings.ReplaceAll(text, "\n", "\r")),
		"with a bom": []byte("\ufeff" + text),
		"decomposed": []byte(norm.NFD.String(text)),
		"utf-16":     utf16le(text),
	} {
		d, err := Text(data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got []string
		for _, b := range d.Blocks {
			blank := "false"
			if b.Blank && b.Line > 1 {
				blank = "true"
			}
			got = append(got, decimal(b.Line)+":"+blank+":"+b.Text)
		}
		if s := strings.Join(got, "|"); s != want || d.Format != "txt" {
			t.Errorf("%s: %s, want %s", name, s, want)
		}
	}
}

// TestTextTables: bars, tabs and wide gaps make cells; labels and list marks with a gap do not.
func TestTextTables(t *testing.T) {
	cells := func(d *Document) string {
		var out []string
		for _, b := range d.Blocks {
			if b.Kind == Paragraph {
				out = append(out, b.Text)
				continue
			}
			for _, r := range b.Rows {
				var row []string
				for _, c := range r.Cells {
					row = append(row, c.Text)
				}
				out = append(out, "["+strings.Join(row, "/")+"]")
			}
		}
		return strings.Join(out, " ")
	}
	for name, row := range map[string][2]string{
		"bars":                     {"TT | Việc | Ai\nI | Nhóm\n1 | Làm | Sở\n", "[TT/Việc/Ai] [I/Nhóm] [1/Làm/Sở]"},
		"bars around and a rule":   {"| a | b |\n|---|---|\n| 1 | |\n", "[a/b] [1/]"},
		"tabs":                     {"TT\tViệc\tAi\n1\tLàm\tSở\n", "[TT/Việc/Ai] [1/Làm/Sở]"},
		"blocks side by side":      {"UBND TỈNH A            CỘNG HÒA\n   SỞ B                 Độc lập\n", "[UBND TỈNH A/CỘNG HÒA] [SỞ B/Độc lập]"},
		"a lone line of the right": {"Nơi nhận:            GIÁM ĐỐC\n- Lưu: VT.\n                      Trần Văn Mẫu\n", "[Nơi nhận:/GIÁM ĐỐC] [- Lưu: VT./] [/Trần Văn Mẫu]"},
		"a wide mark is no column": {"1.      Việc thứ nhất\n-       gạch đầu dòng\n", "1. Việc thứ nhất - gạch đầu dòng"},
		"blanks to be filled in":   {"Số:        /KH-STP\nA, ngày      tháng      năm 2020\n", "Số: /KH-STP A, ngày tháng năm 2020"},
		"one bar is no table":      {"A | B\nC\n", "A | B C"},
	} {
		d, err := Text([]byte(row[0]))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := cells(d); got != row[1] {
			t.Errorf("%s: %s, want %s", name, got, row[1])
		}
	}
}

// TestTextRefuses: what is no Unicode text is refused with the line.
func TestTextRefuses(t *testing.T) {
	for name, row := range map[string]struct {
		data  []byte
		place string
	}{
		"another encoding": {[]byte("K\xea ho\x8fch\n"), "line 1"},
		"a NUL":            {[]byte("a\nb\x00\n"), "line 2"},
		"nothing":          {nil, ""},
		"only blanks":      {[]byte(" \n\t\n"), ""},
		"far too long":     {make([]byte, maxText+1), "text"},
	} {
		_, err := Text(row.data)
		if fault.CodeOf(err) != fault.BadFile || fault.Of(err).Place != row.place {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzText(f *testing.F) {
	for _, s := range []string{"", "a | b | c\n1 | 2", "a\tb\tc\nd\te\tf", "A        B\nC        D\n", "\f\n1\n", "| | |\n|-|-|\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := Text(data)
		if err != nil {
			if fault.CodeOf(err) != fault.BadFile {
				t.Errorf("%v", err)
			}
			return
		}
		last := 0
		for _, b := range d.Blocks {
			if b.Line <= last {
				t.Errorf("line %d after line %d", b.Line, last)
			}
			last = b.Line
			if !norm.NFC.IsNormalString(b.Text) {
				t.Errorf("line %d is not NFC", b.Line)
			}
			for _, r := range b.Rows {
				last = max(last, r.Line)
				for _, c := range r.Cells {
					if c.ColSpan < 1 || c.RowSpan < 1 {
						t.Errorf("a cell without a span on line %d", r.Line)
					}
				}
			}
		}
	})
}
