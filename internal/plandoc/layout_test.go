package plandoc

import (
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/plandoc/source"
)

// paragraphsOf makes blocks of a word processor of lines: no blank lines, one block a paragraph.
func paragraphsOf(lines ...string) []source.Block {
	var out []source.Block
	for i, l := range lines {
		b := source.Block{Line: i + 1, Text: l}
		if mark, rest, ok := strings.Cut(l, "\t"); ok { // an automatic number
			b.Label, b.Text = mark, rest
		}
		out = append(out, b)
	}
	return out
}

func tasksOf(t *testing.T, doc *source.Document) []string {
	t.Helper()
	r, err := Interpret(doc)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, g := range r.Groups {
		for _, k := range g.Tasks {
			s := string(g.Number) + "|" + string(k.Number) + "|" + string(k.Text) + "|" + k.Timing.Kind
			for _, x := range k.Roles {
				s += "|" + x.Role[:1] + ":" + string(x.Name)
			}
			out = append(out, s)
		}
	}
	return out
}

func wants(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestAutomaticNumbersCountLikePrintedOnes: lists of a word processor carry their marks apart.
func TestAutomaticNumbersCountLikePrintedOnes(t *testing.T) {
	doc := &source.Document{Format: "docx", Blocks: paragraphsOf(
		"KẾ HOẠCH", "Công tác năm 2025",
		"I.\tMỤC ĐÍCH", "1.\tNâng cao nhận thức.",
		"II.\tNHIỆM VỤ",
		"1.\tTuyên truyền", "-\tTổ chức hội nghị.", "-\tBiên soạn tài liệu.", "Thời gian: Quý I/2025. Chủ trì: Sở Tư pháp.",
		"2.\tKiểm tra", "a)\tKiểm tra tại cơ sở; hoàn thành trong tháng 6/2025.",
	)}
	wants(t, tasksOf(t, doc),
		"1|1.1|Tổ chức hội nghị.|QUARTER|L:Sở Tư pháp",
		"1|1.2|Biên soạn tài liệu.|QUARTER|L:Sở Tư pháp",
		"2|2.a|Kiểm tra tại cơ sở; hoàn thành trong tháng 6/2025.|MONTH")
}

// TestSoftBreaksInsideParagraph: labels behind a soft break are labels.
func TestSoftBreaksInsideParagraph(t *testing.T) {
	doc := &source.Document{Format: "docx", Blocks: paragraphsOf(
		"KẾ HOẠCH\nCông tác năm 2025", "II. NHIỆM VỤ", "1. Tuyên truyền",
		"Tổ chức hội nghị\nphổ biến pháp luật.\n- Chủ trì: Sở Tư pháp\n- Thời gian: Tháng 5/2025",
	)}
	wants(t, tasksOf(t, doc), "1|1.1|Tổ chức hội nghị phổ biến pháp luật.|MONTH|L:Sở Tư pháp")
}

func row(line int, cells ...source.Cell) source.Row { return source.Row{Line: line, Cells: cells} }

func cell(column int, text string) source.Cell {
	return source.Cell{Text: text, Column: column, ColSpan: 1, RowSpan: 1}
}

func spanning(column, wide, high int, text string) source.Cell {
	return source.Cell{Text: text, Column: column, ColSpan: wide, RowSpan: high}
}

// TestMergedCells: the second line of a head names its columns, a cell merged downwards counts
// in every row that it covers, one merged across heads a group; blank cells inherit nothing.
func TestMergedCells(t *testing.T) {
	blocks := paragraphsOf("QUYẾT ĐỊNH", "Phê duyệt Kế hoạch năm 2025", "PHỤ LỤC", "PHÂN CÔNG NHIỆM VỤ")
	blocks = append(blocks, source.Block{Kind: source.Table, Line: 5, Rows: []source.Row{
		row(5, spanning(0, 1, 2, "STT"), spanning(1, 1, 2, "Nhiệm vụ"), spanning(2, 2, 1, "Phân công"), spanning(4, 1, 2, "Thời gian hoàn thành"), spanning(5, 1, 2, "Sản phẩm")),
		row(6, cell(2, "Chủ trì"), cell(3, "Phối hợp")),
		row(7, spanning(0, 6, 1, "I. Tuyên truyền")),
		row(8, cell(0, "1"), cell(1, "Tổ chức hội nghị."), spanning(2, 1, 2, "Sở Tư pháp"), cell(3, "Sở Nội vụ\nSở Y tế"), cell(4, "Quý I/2025"), cell(5, "Báo cáo")),
		row(9, cell(0, "2"), cell(1, "Biên soạn tài liệu."), cell(3, ""), cell(4, ""), cell(5, "")),
	}})
	// the table goes on behind a page break without its head
	blocks = append(blocks, source.Block{Kind: source.Table, Line: 10, Rows: []source.Row{
		row(10, cell(0, "3"), cell(1, "In tờ gấp."), cell(2, "Sở Y tế"), cell(3, ""), cell(4, "Hằng năm"), cell(5, "Tờ gấp")),
	}})
	wants(t, tasksOf(t, &source.Document{Format: "docx", Blocks: blocks}),
		"I|I.1|Tổ chức hội nghị.|QUARTER|L:Sở Tư pháp|C:Sở Nội vụ|C:Sở Y tế",
		"I|I.2|Biên soạn tài liệu.|UNSPECIFIED|L:Sở Tư pháp",
		"I|I.3|In tờ gấp.|ANNUAL|L:Sở Y tế")
}

// TestQuarterColumns: a cross under a quarter is the timing.
func TestQuarterColumns(t *testing.T) {
	blocks := paragraphsOf("KẾ HOẠCH", "Công tác năm 2025")
	blocks = append(blocks, source.Block{Kind: source.Table, Line: 3, Rows: []source.Row{
		row(3, spanning(0, 1, 2, "TT"), spanning(1, 1, 2, "Nội dung công việc"), spanning(2, 4, 1, "Thời gian thực hiện"), spanning(6, 1, 2, "Đơn vị thực hiện")),
		row(4, cell(2, "Quý I"), cell(3, "Quý II"), cell(4, "Quý III"), cell(5, "Quý IV")),
		row(5, cell(0, "1"), cell(1, "Tổ chức tập huấn."), cell(2, ""), cell(3, "x"), cell(4, ""), cell(5, ""), cell(6, "Phòng Tư pháp")),
	}})
	r, err := Interpret(&source.Document{Format: "docx", Blocks: blocks})
	if err != nil {
		t.Fatal(err)
	}
	k := r.Groups[0].Tasks[0]
	if k.Timing.Kind != Quarter || k.Timing.Due.String() != "2025-06-30" || len(k.Roles) != 1 || k.Roles[0].Name != "Phòng Tư pháp" {
		t.Errorf("%+v", k)
	}
}

// TestOtherTablesAreNoTasks: a table of costs gives none.
func TestOtherTablesAreNoTasks(t *testing.T) {
	blocks := paragraphsOf("KẾ HOẠCH", "Công tác năm 2025", "I. NHIỆM VỤ", "1. Tuyên truyền", "- Sở A tổ chức hội nghị.", "PHỤ LỤC", "DỰ TOÁN KINH PHÍ")
	blocks = append(blocks, source.Block{Kind: source.Table, Line: 8, Rows: []source.Row{
		row(8, cell(0, "TT"), cell(1, "Nội dung"), cell(2, "Số lượng"), cell(3, "Đơn giá"), cell(4, "Thành tiền")),
		row(9, cell(0, "1"), cell(1, "Thuê hội trường"), cell(2, "1"), cell(3, "5.000.000"), cell(4, "5.000.000")),
	}})
	wants(t, tasksOf(t, &source.Document{Format: "docx", Blocks: blocks}), "1|1.1|Sở A tổ chức hội nghị.|UNSPECIFIED|L:Sở A")
}
