package source

import (
	"bytes"
	byteorder "encoding/binary"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/lantoa/lantoa/internal/fault"
)

// Text reads plain text: one paragraph per physical line, blank ones left out but remembered.
// Lines with cells between bars or tabs become tables, so do tables with one cell per line, and
// the blocks that stand side by
// side with wide gaps (the head and the foot of an official document). UTF-8, or UTF-16 with a
// byte order mark.
func Text(data []byte) (*Document, error) {
	text, err := decode(data)
	if err != nil {
		return nil, err
	}
	lines, err := physicalLines(text)
	if err != nil {
		return nil, err
	}
	doc := &Document{Format: "txt"}
	for i := 0; i < len(lines); {
		if b, n := cellTable(lines[i:]); n > 0 {
			doc.Blocks = append(doc.Blocks, b)
			i += n
			continue
		}
		if b, n := barTable(lines[i:]); n > 0 {
			doc.Blocks = append(doc.Blocks, b)
			i += n
			continue
		}
		if b, n := sideBySide(lines[i:]); n > 0 {
			doc.Blocks = append(doc.Blocks, b)
			i += n
			continue
		}
		l := lines[i]
		doc.Blocks = append(doc.Blocks, Block{Line: l.no, Blank: l.blank, Text: l.text})
		i++
	}
	if len(doc.Blocks) == 0 {
		return nil, noText()
	}
	if err := checkLegacy(doc); err != nil {
		return nil, err
	}
	return doc, nil
}

// physicalLine is a line that has text: raw as it stands, text as Block.Text promises.
type physicalLine struct {
	no        int
	blank     bool
	raw, text string
}

func decode(data []byte) (string, error) {
	switch {
	case len(data) > maxText:
		return "", tooLarge("text")
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		data = utf8From16(data[2:], byteorder.LittleEndian)
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		data = utf8From16(data[2:], byteorder.BigEndian)
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if at := firstBad(data); at >= 0 {
		place := fmt.Sprintf("line %d", 1+bytes.Count(data[:at], []byte("\n")))
		return "", fault.New(fault.BadFile,
			"Tệp văn bản không phải UTF-8. Hãy lưu lại với bảng mã UTF-8 (Unicode) rồi tải lên.",
			"The text file is not UTF-8. Save it again as UTF-8 (Unicode) and upload that.").In(place)
	}
	return string(data), nil
}

func utf8From16(data []byte, order byteorder.ByteOrder) []byte {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return []byte(string(utf16.Decode(units)))
}

// firstBad is the offset of the first byte that is not text, -1 if there is none.
func firstBad(data []byte) int {
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == 0 || r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

func physicalLines(text string) ([]physicalLine, error) {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.ReplaceAll(text, "\r", "\n")
	var out []physicalLine
	blank := true
	for i, raw := range strings.Split(text, "\n") {
		if strings.HasPrefix(raw, "\f") {
			blank = true
		}
		t := strings.ReplaceAll(tidy(raw), "\n", " ")
		if t == "" {
			blank = true
			continue
		}
		out = append(out, physicalLine{no: i + 1, blank: blank, raw: raw, text: t})
		blank = false
		if len(out) > maxBlocks {
			return nil, tooLarge("text")
		}
	}
	return out, nil
}

var barRule = regexp.MustCompile(`^[\s|:+=-]+$`)

// barTable reads a run of lines whose cells stand between bars (or tabs); it returns how many
// lines it took, 0 if the first line starts no table.
func barTable(lines []physicalLine) (Block, int) {
	var sep string
	switch {
	case bars(lines[0].raw, "|") >= 2, bars(lines[0].raw, "|") == 1 && len(lines) > 1 && !lines[1].blank && bars(lines[1].raw, "|") >= 3:
		sep = "|"
	case bars(lines[0].raw, "\t") >= 2:
		sep = "\t"
	default:
		return Block{}, 0
	}
	b := Block{Kind: Table, Line: lines[0].no, Blank: lines[0].blank}
	n, wide := 0, 0
	for ; n < len(lines) && bars(lines[n].raw, sep) >= 1; n++ {
		l := lines[n]
		if barRule.MatchString(l.text) {
			continue
		}
		cells := strings.Split(l.raw, sep)
		if sep == "|" && len(cells) > 2 && strings.HasPrefix(l.text, "|") && strings.HasSuffix(l.text, "|") {
			cells = cells[1 : len(cells)-1]
		} else if strings.HasSuffix(l.text, "|") {
			cells = cells[:len(cells)-1]
		}
		row := Row{Line: l.no}
		for i, c := range cells {
			row.Cells = append(row.Cells, Cell{Text: tidy(c), Column: i, ColSpan: 1, RowSpan: 1})
		}
		b.Rows = append(b.Rows, row)
		wide = max(wide, len(cells))
	}
	if len(b.Rows) == 0 || len(b.Rows) == 1 && wide < 5 || wide > maxColumns {
		return Block{}, 0
	}
	return b, n
}

// bars counts separators that have text on at least one side; tabs of an indent are none.
func bars(raw, sep string) int {
	if sep == "\t" {
		raw = strings.Trim(raw, " \t")
	}
	return strings.Count(raw, sep)
}

var (
	gap       = regexp.MustCompile(`[ \x{a0}]{4,}|[ \x{a0}]*\t[ \t\x{a0}]*`)
	fillIn    = regexp.MustCompile(`(?i)(số\s?:?|ngày|tháng|năm)[ \t\x{a0}]+`)
	onlyLabel = regexp.MustCompile(`^\s*([-+*•–—▪]|\(?[0-9]{1,2}(\.[0-9]{1,2})*[.)/]?|\(?[\p{L}][.)/]|[IVXLC]+[.)/]?|[^:]{1,40}:)\s*$`)
)

// column is where the right of two blocks begins, and its text; ok is false for a line in one piece.
func columns(raw string) (left, right string, at int, ok bool) {
	raw = fillIn.ReplaceAllStringFunc(raw, func(s string) string { return strings.TrimRight(s, " \t\u00a0") + " " })
	trimmed := strings.TrimLeft(raw, " \t\u00a0\f")
	indent := len(raw) - len(trimmed)
	where := gap.FindStringIndex(trimmed)
	if where == nil || where[1] == len(trimmed) || onlyLabel.MatchString(trimmed[:where[0]]) && !strings.HasPrefix(trimmed, "Nơi nhận") {
		return trimmed, "", indent, false
	}
	return trimmed[:where[0]], trimmed[where[1]:], utf8.RuneCountInString(raw[:indent+where[1]]), true
}

// sideBySide reads lines that hold two blocks of text beside each other; a line between or after
// them in one piece belongs to the block under whose edge it stands.
func sideBySide(lines []physicalLine) (Block, int) {
	if _, _, _, ok := columns(lines[0].raw); !ok {
		return Block{}, 0
	}
	b := Block{Kind: Table, Line: lines[0].no, Blank: lines[0].blank}
	edge, n, last := 1<<30, 0, 0
	for ; n < len(lines) && n-last <= 2; n++ {
		left, right, at, ok := columns(lines[n].raw)
		if ok {
			edge, last = min(edge, at), n
		} else if at >= edge-6 && at >= 12 {
			left, right, last = "", left, n
		}
		row := Row{Line: lines[n].no, Cells: []Cell{
			{Text: tidy(left), ColSpan: 1, RowSpan: 1}, {Text: tidy(right), Column: 1, ColSpan: 1, RowSpan: 1},
		}}
		b.Rows = append(b.Rows, row)
	}
	b.Rows = b.Rows[:last+1]
	return b, last + 1
}
