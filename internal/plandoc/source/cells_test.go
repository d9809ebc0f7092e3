package source

import (
	"strings"
	"testing"
)

// TestTablesWithOneCellPerLine: copied tables whose cells stand one below the other are tables
// again, and what follows them is text.
func TestTablesWithOneCellPerLine(t *testing.T) {
	const bars = "STT\n|\nNội dung\n|\nChủ trì\n|\nThời gian\n|\nI\n|\nTuyên truyền\n|\n1\n|\nIn tờ gấp,\nphát cho dân\n|\nSở A\n|\n|\n2\n|\nMở lớp\n|\nSở B\n|\nQuý I\n|\nIII. KINH PHÍ\nDo ngân sách bảo đảm."
	const plain = "TT\nNội dung\nChủ trì\nThời gian\n1\nIn tờ gấp\nSở A\nQuý I\n2\nMở lớp\nSở B\nQuý II\nIII. KINH PHÍ"
	for name, row := range map[string]struct{ text, want string }{
		"cells between bars, a row that heads a group, a cell of two lines, an empty cell": {bars,
			"STT/Nội dung/Chủ trì/Thời gian;I/Tuyên truyền;1/In tờ gấp, phát cho dân/Sở A/;2/Mở lớp/Sở B/Quý I"},
		"cells line by line": {plain, "TT/Nội dung/Chủ trì/Thời gian;1/In tờ gấp/Sở A/Quý I;2/Mở lớp/Sở B/Quý II"},
		"a last row cut short by the next section": {strings.Replace(plain, "\nQuý II\n", "\n", 1),
			"TT/Nội dung/Chủ trì/Thời gian;1/In tờ gấp/Sở A/Quý I;2/Mở lớp/Sở B"},
		"three lines behind TT are no head": {"TT\nTỉnh ủy\nHĐND\n1\nmột\nhai\n2\nba\nbốn", ""},
	} {
		doc, err := Text([]byte(row.text))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, b := range doc.Blocks {
			if b.Kind != Table {
				continue
			}
			for _, r := range b.Rows {
				var cells []string
				for _, c := range r.Cells {
					cells = append(cells, c.Text)
				}
				got = append(got, strings.Join(cells, "/"))
			}
		}
		if s := strings.Join(got, ";"); s != row.want {
			t.Errorf("%s: read %q, want %q", name, s, row.want)
		}
		if last := doc.Blocks[len(doc.Blocks)-1]; row.want != "" && last.Kind == Table {
			t.Errorf("%s: the section behind the table is part of it", name)
		}
	}
}
