package sheet

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/lantoa/lantoa/internal/fault"
)

func form() *Form {
	return &Form{
		Title: fault.Text{VI: "Danh sách thử", EN: "A list"},
		Columns: []Heading{
			{Name: "name", Title: fault.Text{VI: "Họ và tên", EN: "Full name"}, Required: true, Kind: Text, Example: "A"},
			{Name: "born", Title: fault.Text{VI: "Ngày sinh", EN: "Born on"}, Kind: Day},
			{Name: "count", Title: fault.Text{VI: "Số lượng", EN: "Count"}, Kind: Number},
			{Name: "sum", Title: fault.Text{VI: "Số tiền", EN: "Amount"}, Kind: Money},
			{Name: "level", Title: fault.Text{VI: "Cấp", EN: "Level"}, Kind: Text, Choices: []fault.Text{{VI: "Tỉnh", EN: "Province"}, {VI: "Huyện", EN: "District"}}},
			{Name: "unit", Title: fault.Text{VI: "Đơn vị", EN: "Unit"}, Kind: Text, Codes: "unit"},
		},
		Barred: []Heading{{Name: "state", Title: fault.Text{VI: "Trạng thái", EN: "State"}}},
		Codes:  []Codes{{Name: "unit", Title: fault.Text{VI: "Mã đơn vị", EN: "Unit codes"}, Lines: []Line{{"stp", "Sở Tư pháp"}}}},
	}
}

// workbook is a file with these rows on its first sheet.
func workbook(t testing.TB, rows ...[]any) []byte {
	t.Helper()
	x := excelize.NewFile()
	defer x.Close()
	for i, row := range rows {
		for j, v := range row {
			if v == nil {
				continue
			}
			if err := x.SetCellValue(tab, columnName(j+1)+fmt.Sprint(i+1), v); err != nil {
				t.Fatal(err)
			}
		}
	}
	return written(t, x)
}

func written(t testing.TB, x *excelize.File) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := x.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func taken(t testing.TB, data []byte) *List {
	t.Helper()
	l, err := form().Take(t.Context(), data, MostRows)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// said are the faults as "C2 text".
func said(l *List) string {
	var out []string
	for _, w := range l.Wrongs.First() {
		cell := "-"
		if w.Cell != nil {
			cell = *w.Cell
		}
		out = append(out, cell+" "+w.Text.EN)
	}
	return strings.Join(out, "\n")
}

func TestHeadings(t *testing.T) {
	for name, c := range map[string]struct {
		rows  [][]any
		wrong string
		count int
	}{
		"Vietnamese":                     {[][]any{{"Họ và tên", "Ngày sinh"}, {"A", "01/02/1990"}}, "", 1},
		"English, in another order":      {[][]any{{"Born on", "Full name"}, {nil, "A"}}, "", 1},
		"without marks, with the star":   {[][]any{{"HO VA TEN *", "ngaysinh"}, {"A"}}, "", 1},
		"below a title and filters":      {[][]any{{"Danh sách"}, {"Người lập"}, nil, {"Họ và tên", "Ngày sinh"}, {"A"}, {"B"}}, "", 2},
		"blank rows are no rows":         {[][]any{{"Họ và tên"}, nil, {"A"}, {"  "}, {"B"}}, "", 2},
		"an unknown one is named":        {[][]any{{"Họ và tên", "Sở thích"}, {"A", "đọc sách"}}, "B1 There is no column “Sở thích”", 1},
		"one that the server writes":     {[][]any{{"Họ và tên", "Trạng thái"}, {"A", "x"}}, "B1 The column “State” cannot be filled", 1},
		"a required one is missing":      {[][]any{{"Ngày sinh"}, {"01/02/1990"}}, "- The column “Full name” is missing", 1},
		"one stands twice":               {[][]any{{"Họ và tên", "Full name"}, {"A", "B"}}, "B1 The column “Full name” is there twice", 1},
		"values without a heading":       {[][]any{{"Họ và tên"}, {"A", "B"}}, "B2 Column B has values (from cell B2 on)", 1},
		"none at all":                    {[][]any{{"Một"}, {"hai"}}, "- No headings are found on the sheet “Sheet1”", 0},
		"nothing below them":             {[][]any{{"Họ và tên"}}, "- The list has no row below its headings (row 1)", 0},
		"an empty sheet":                 {nil, "- No headings are found", 0},
		"a row that has only what is no": {[][]any{{"Họ và tên", "Khác"}, {nil, "x"}}, "B1 There is no column “Khác”\n- The list has no row", 0},
	} {
		t.Run(name, func(t *testing.T) {
			l := taken(t, workbook(t, c.rows...))
			got := said(l)
			for i, want := range strings.Split(c.wrong, "\n") {
				if lines := strings.Split(got, "\n"); want == "" && got != "" || !strings.Contains(got, want) || len(lines) != len(strings.Split(c.wrong, "\n")) {
					t.Errorf("%d: %q, want %q", i, got, c.wrong)
				}
			}
			if len(l.Rows) != c.count {
				t.Errorf("%d rows, want %d", len(l.Rows), c.count)
			}
		})
	}
}

func TestMoreRowsThanMayBe(t *testing.T) {
	rows := [][]any{{"Họ và tên"}}
	for range MostRows + 1 {
		rows = append(rows, []any{"A"})
	}
	if got := said(taken(t, workbook(t, rows[:MostRows+1]...))); got != "" {
		t.Errorf("as many as may be: %s", got)
	}
	if got := said(taken(t, workbook(t, rows...))); !strings.Contains(got, "more than 1000 rows") {
		t.Errorf("one more: %s", got)
	}
}

func TestCells(t *testing.T) {
	x := excelize.NewFile()
	defer x.Close()
	day, instant, coin := "dd/mm/yyyy", `[$-42A]dd\ "tháng" mm\ yyyy hh:mm`, `#,##0\ "đ"`
	styles := map[string]int{}
	for name, format := range map[string]string{"day": day, "instant": instant, "coin": coin} {
		id, err := x.NewStyle(&excelize.Style{CustomNumFmt: &format})
		if err != nil {
			t.Fatal(err)
		}
		styles[name] = id
	}
	for i, c := range []struct {
		value any
		style string
	}{{"Nguyễn Thị A", ""}, {44874, "day"}, {44874.35416667, "instant"}, {1500000, "coin"}, {44874, ""}, {true, ""}, {0.1 + 0.2, ""}, {"=1+1", ""}, {12345678901.0, ""}} {
		cell := "AA" + fmt.Sprint(i+2)
		if err := x.SetCellValue(tab, cell, c.value); err != nil {
			t.Fatal(err)
		}
		if c.style != "" {
			if err := x.SetCellStyle(tab, cell, cell, styles[c.style]); err != nil {
				t.Fatal(err)
			}
		}
	}
	_ = x.SetCellStr(tab, "AA1", "Họ và tên")
	_ = x.SetCellFormula(tab, "AA11", "AA5*2")
	_ = x.SetCellStr(tab, "AA12", "a_x000D_\nb_x0041_")
	l := taken(t, written(t, x))
	at := map[string]Cell{}
	for _, r := range l.Rows {
		at[r.Cell("name").At] = r.Cell("name")
	}
	for cell, want := range map[string]string{"AA2": "Nguyễn Thị A", "AA3": "09/11/2022", "AA4": "09/11/2022 08:30", "AA5": "1500000", "AA6": "44874", "AA7": "TRUE", "AA8": "0.3", "AA9": "=1+1", "AA10": "12345678901", "AA12": "a\nbA"} {
		if got := at[cell].Text(); got != want {
			t.Errorf("%s is %q, want %q", cell, got, want)
		}
	}
	if _, there := at["AA11"]; there {
		t.Error("a formula that nobody has worked out has no value")
	}
	if d, ok := at["AA3"].Day(); d != "2022-11-09" || !ok {
		t.Errorf("a day: %q", d)
	}
	if d, ok := at["AA6"].Day(); ok {
		t.Errorf("a number that is shown as one is taken for a day: %q", d)
	}
	if m, ok := at["AA4"].Instant(); m != "2022-11-09T08:30:00+07:00" || !ok {
		t.Errorf("a moment: %q", m)
	}
	if n, ok := at["AA3"].Whole(); ok {
		t.Errorf("a day is taken for a number: %q", n)
	}
}

func TestWhatPeopleWrite(t *testing.T) {
	const none = "none"
	show := func(text string, ok bool) string {
		if !ok {
			return none
		}
		return text
	}
	for text, want := range map[string]string{"1500000": "1500000", "1.500.000": "1500000", "1 500 000 đ": "1500000", "1,500,000": "1500000", "1.500.000,00": "1500000", "1,500,000.00": "1500000", "-12": "-12", "007": "7", "0": "0",
		"-0": "0", "1,5": none, "1.5": none, "1.50.000": none, "hai": none, "1e5": none, "": none, "1.": none, ",5": none, "12 đồng": "12", "2 VND": "2"} {
		if got := show(Said(text).Whole()); got != want {
			t.Errorf("whole %q is %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{"12,5": "12.50", "12.5": "12.50", "1.234,5": "1234.50", "1.234": "1234.00", "3": "3.00", "0,125": none, "0,1200": "0.12", "-0,00": "0.00"} {
		if got := show(Said(text).Decimal(2)); got != want {
			t.Errorf("decimal %q is %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{"09/11/2022": "2022-11-09", "9/11/2022": "2022-11-09", "2022-11-09": "2022-11-09", "9-11-2022": "2022-11-09", "9.11.2022": "2022-11-09", "31/02/2022": none, "11/13/2022": none, "2022": none, "09/11/22": none} {
		if got := show(Said(text).Day()); got != want {
			t.Errorf("day %q is %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{"09/11/2022 08:30": "2022-11-09T08:30:00+07:00", "2022-11-09": "2022-11-09T00:00:00+07:00", "2022-11-09T01:30:00Z": "2022-11-09T01:30:00Z", "8:30": none} {
		if got := show(Said(text).Instant()); got != want {
			t.Errorf("moment %q is %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{"Có": "true", "x": "true", "KHÔNG": "false", "no": "false", "1": "true", "có lẽ": none} {
		yes, ok := Said(text).Yes()
		if got := show(fmt.Sprint(yes), ok); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
	if got := fmt.Sprint(len(Said("a; b;;\nc ").Several())); got != "3" {
		t.Errorf("several: %s", got)
	}
}

func TestAFileThatIsNoWorkbook(t *testing.T) {
	whole := workbook(t, []any{"Họ và tên"}, []any{"A"})
	zipped := func(parts map[string]string) []byte {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		for name, text := range parts {
			w, err := z.Create(name)
			if err != nil {
				t.Fatal(err)
			}
			_, _ = w.Write([]byte(text))
		}
		_ = z.Close()
		return b.Bytes()
	}
	const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></Relationships>`
	const main = `<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>`
	bomb := zipped(map[string]string{"xl/workbook.xml": main, "xl/_rels/workbook.xml.rels": rels, "xl/s.xml": "<worksheet><sheetData>" + strings.Repeat(" ", mostSheet+1)})
	if len(bomb) > 1<<20 {
		t.Fatalf("the bomb has %d bytes", len(bomb))
	}
	for name, data := range map[string][]byte{
		"U5 empty": nil, "U2 a text": []byte("Họ và tên"), "U2 an older workbook, or one with a password": append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), make([]byte, 4096)...),
		"cut off": whole[:len(whole)/2], "U2 an archive of something else": zipped(map[string]string{"a.txt": "a"}),
		"a sheet that ends in the middle": zipped(map[string]string{"xl/workbook.xml": main, "xl/_rels/workbook.xml.rels": rels, "xl/s.xml": "<worksheet><sheetData><row><c"}),
		"a sheet that is none":            zipped(map[string]string{"xl/workbook.xml": main, "xl/_rels/workbook.xml.rels": rels, "xl/s.xml": ""}),
		"a hidden sheet alone":            zipped(map[string]string{"xl/workbook.xml": strings.Replace(main, "name=", `state="hidden" name=`, 1), "xl/_rels/workbook.xml.rels": rels, "xl/s.xml": "<worksheet/>"}),
		"U6 a bomb":                       bomb,
		"a cell beyond the last column":   zipped(map[string]string{"xl/workbook.xml": main, "xl/_rels/workbook.xml.rels": rels, "xl/s.xml": `<worksheet><sheetData><row><c r="ZZZZ1"/></row></sheetData></worksheet>`}),
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := form().Take(t.Context(), data, MostRows); fault.CodeOf(err) != fault.BadFile {
				t.Errorf("answered %v", err)
			}
		})
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := form().Take(gone, whole, MostRows); fault.CodeOf(err) == fault.BadFile || err == nil {
		t.Errorf("who has left: %v", err)
	}
}

func TestATemplateIsReadAgain(t *testing.T) {
	for _, in := range []Language{VI, EN} {
		t.Run(string(in), func(t *testing.T) {
			f, err := form().Template(in)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			if got := said(taken(t, written(t, f.f))); !strings.HasSuffix(got, "The list has no row below its headings (row 1).") || strings.Contains(got, "\n") {
				t.Errorf("an empty one: %s", got)
			}
			list := f.f.GetSheetName(0)
			_ = f.f.SetCellStr(list, "A2", "Trần B")
			_ = f.f.SetCellValue(list, "B2", time.Date(1990, 2, 1, 0, 0, 0, 0, time.UTC))
			l := taken(t, written(t, f.f))
			if len(l.Rows) != 1 || l.Wrongs.Count() != 0 {
				t.Fatalf("filled in: %s", said(l))
			}
			if d, ok := l.Rows[0].Cell("born").Day(); d != "1990-02-01" || !ok {
				t.Errorf("the day is %q", d)
			}
			lists, err := f.f.GetDataValidations(list)
			if err != nil || len(lists) != 2 {
				t.Errorf("%d drop-down lists %v", len(lists), err)
			}
		})
	}
}

// TestAnExportedListIsReadAgain writes drawn lists as files of lists go out, and reads them.
func TestAnExportedListIsReadAgain(t *testing.T) {
	draw := rand.New(rand.NewPCG(1, 2))
	words := []string{"Nguyễn Thị Ái", "=A1", "+84", "  dài  ", "a;b", "1.500", "x\ny", "Đặng \"Q\" & <C>", "_x0041_", "0012"}
	for round := range 40 {
		var rows []map[string]any
		for range 1 + draw.IntN(30) {
			rows = append(rows, map[string]any{"name": words[draw.IntN(len(words))], "born": fmt.Sprintf("%04d-%02d-%02d", 1900+draw.IntN(200), 1+draw.IntN(12), 1+draw.IntN(28)),
				"count": draw.IntN(1000) - 500, "sum": fmt.Sprint(draw.Int64N(mostExact)), "level": "Tỉnh"})
		}
		var asked []int
		out := &Spec{Query: question, At: []string{"things"}, Title: "Danh sách thử", Name: "thu", Filters: []Line{{"Đơn vị", "Sở Tư pháp"}}, Columns: []Column{
			{Title: "Họ và tên", Path: "name", Kind: Text}, {Title: "Ngày sinh", Path: "born", Kind: Day}, {Title: "Số lượng", Path: "count", Kind: Number},
			{Title: "Số tiền", Path: "sum", Kind: Money}, {Title: "Cấp", Path: "level", Kind: Text}}}
		f, err := out.Make(t.Context(), "Người lập", pages(rows, &asked))
		if err != nil {
			t.Fatal(err)
		}
		l := taken(t, written(t, f.f))
		_ = f.Close()
		if len(l.Rows) != len(rows) || l.Wrongs.Count() != 0 {
			t.Fatalf("round %d: %d rows of %d, %s", round, len(l.Rows), len(rows), said(l))
		}
		for i, r := range l.Rows {
			day, _ := r.Cell("born").Day()
			count, _ := r.Cell("count").Whole()
			sum, _ := r.Cell("sum").Whole()
			got := fmt.Sprint(r.Cell("name").Text(), day, count, sum, r.Cell("level").Text())
			if want := fmt.Sprint(strings.TrimSpace(rows[i]["name"].(string)), rows[i]["born"], rows[i]["count"], rows[i]["sum"], "Tỉnh"); got != want {
				t.Errorf("round %d row %d is %q, want %q", round, i, got, want)
			}
		}
	}
}

// FuzzTake reads whatever comes: it is a list with its faults, or BAD_FILE.
func FuzzTake(f *testing.F) {
	f.Add(workbook(f, []any{"Họ và tên", "Ngày sinh"}, []any{"A", "1/2/2022"}))
	f.Add([]byte("PK\x03\x04"))
	f.Fuzz(func(t *testing.T, data []byte) {
		l, err := form().Take(t.Context(), data, 5)
		if err != nil {
			if fault.CodeOf(err) != fault.BadFile {
				t.Errorf("answered %v", err)
			}
			return
		}
		if len(l.Rows) > 5 || len(l.Rows) == 0 && l.Wrongs.Count() == 0 {
			t.Errorf("%d rows and %d faults", len(l.Rows), l.Wrongs.Count())
		}
	})
}

// FuzzSheet reads whatever stands in the sheet of a sound workbook.
func FuzzSheet(f *testing.F) {
	f.Add([]byte(`<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c></row><row r="2"><c t="s"><v>9</v></c><c t="e"><v>#REF!</v></c><c s="-1"><f>1</f><v>1e309</v></c></row></sheetData></worksheet>`))
	f.Fuzz(func(t *testing.T, part []byte) {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		for name, text := range map[string]string{"xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>`, "xl/s.xml": string(part),
			"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></Relationships>`} {
			w, _ := z.Create(name)
			_, _ = w.Write([]byte(text))
		}
		_ = z.Close()
		l, err := form().Take(t.Context(), b.Bytes(), 5)
		if err != nil && fault.CodeOf(err) != fault.BadFile {
			t.Errorf("answered %v", err)
		}
		if err == nil {
			for _, r := range l.Rows {
				for _, h := range form().Columns {
					c := r.Cell(h.Name)
					c.Day()
					c.Instant()
					c.Whole()
					c.Decimal(2)
					c.Yes()
					c.Several()
				}
			}
		}
	})
}
