package source

import (
	"context"
	"strings"
	"testing"

	st "github.com/lantoa/lantoa/internal/plandoc/source/sourcetest"
)

func TestDocxReadsWhatAReaderSees(t *testing.T) {
	run := func(s string) string { return `<w:r><w:t xml:space="preserve">` + s + `</w:t></w:r>` }
	para := func(s string) st.Block { return st.Raw(`<w:p>` + s + `</w:p>`) }
	box := `<w:txbxContent><w:p>` + run("Trong khung") + `</w:p></w:txbxContent>`
	tests := map[string]struct {
		blocks []st.Block
		want   string
	}{
		"runs of a paragraph are joined and blanks reduced to one": {
			[]st.Block{para(run("Kế ho") + run("ạch  ") + run("  năm 2026"))},
			lines("Kế hoạch năm 2026")},
		"combining marks come as NFC": {
			[]st.Block{st.P("Ke\u0302\u0301 hoa\u0323ch")}, lines("Kế hoạch")},
		"soft line breaks stay, tabs are blanks, soft hyphens go": {
			[]st.Block{st.P("Độc lập\nTự do\tHạnh phúc"), para(`<w:r><w:t>phổ</w:t><w:softHyphen/><w:t>biến</w:t><w:noBreakHyphen/><w:t>GD</w:t></w:r>`)},
			lines("Độc lập/Tự do Hạnh phúc", "phổbiến-GD")},
		"a page break inside a sentence is a blank": {
			[]st.Block{para(run("trước") + `<w:r><w:br w:type="page"/></w:r>` + run("sau"))}, lines("trước sau")},
		"empty paragraphs are left out and take no number": {
			[]st.Block{st.P("một"), st.P(""), st.P("  "), st.P("hai")}, lines("một", "hai")},
		"headings come from the outline level or the name of the style": {
			[]st.Block{st.P("A").Style("Heading1"), st.P("B").Style("Heading2"), st.P("C").Style("Heading3")},
			lines("{H1b} A", "{H2b} B", "{H3} C")},
		"bold and italic count for the whole paragraph only": {
			[]st.Block{st.P("đậm").Bold(), st.P("nghiêng").Italic(),
				para(`<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">đậm </w:t></w:r>` + run("thường"))},
			lines("{b} đậm", "{i} nghiêng", "đậm thường")},
		"bold of a style is switched off by the run and flipped by a bold character style": {
			[]st.Block{
				st.Raw(`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>thường</w:t></w:r></w:p>`),
				st.Raw(`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>thường</w:t></w:r></w:p>`),
				st.Raw(`<w:p><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>đậm</w:t></w:r></w:p>`)},
			lines("{H1} thường", "{H1} thường", "{b} đậm")},
		"centred paragraphs, directly or by style": {
			[]st.Block{st.P("giữa").Center(), st.P("tên").Style("Title")}, lines("{c} giữa", "{bc} tên")},
		"insertions stay and deletions go": {
			[]st.Block{para(run("giữ ") + `<w:ins w:id="1"><w:r><w:t>thêm</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:moveFrom w:id="3">` + run("chuyển") + `</w:moveFrom>`)},
			lines("giữ thêm")},
		"old properties of a tracked change do not count": {
			[]st.Block{para(`<w:pPr><w:jc w:val="left"/><w:pPrChange w:id="1"><w:pPr><w:jc w:val="center"/><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange w:id="2"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>x</w:t></w:r>`)},
			lines("x")},
		"a deleted paragraph mark joins the next paragraph": {
			[]st.Block{para(`<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>` + run("một ")), para(run("câu")), st.P("khác")},
			lines("một câu", "khác")},
		"hidden text is left out": {
			[]st.Block{para(run("thấy") + `<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>`)}, lines("thấy")},
		"fields show their result and not their code": {
			[]st.Block{para(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` + run("7") + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`)},
			lines("7")},
		"links, content controls and simple fields are read through": {
			[]st.Block{para(`<w:hyperlink r:id="rId9">` + run("một ") + `</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>` + run("hai ") + `</w:sdtContent></w:sdt><w:fldSimple w:instr="x">` + run("ba") + `</w:fldSimple>`),
				st.Raw(`<w:sdt><w:sdtContent><w:p>` + run("bốn") + `</w:p></w:sdtContent></w:sdt>`)},
			lines("một hai ba", "bốn")},
		"a text box is read once though it is there twice": {
			[]st.Block{para(run("Ngoài") + `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>` + box + `</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>` + box + `</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`)},
			lines("Ngoài", "Trong khung")},
		"a text box of an old file": {
			[]st.Block{para(`<w:r><w:pict><v:shape><v:textbox>` + box + `</v:textbox></v:shape></w:pict></w:r>`)}, lines("Trong khung")},
		"symbols of the private use area": {
			[]st.Block{para(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> có</w:t></w:r>`)}, lines("☑ có")},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d, err := Docx(context.Background(), st.Docx(tt.blocks...))
			if err != nil {
				t.Fatal(err)
			}
			if got := dump(d); got != tt.want {
				t.Errorf("got\n%swant\n%s", got, tt.want)
			}
		})
	}
}

func TestDocxNumbersListsAsWordDoes(t *testing.T) {
	lvl := func(i int, rest string) string {
		return `<w:lvl w:ilvl="` + decimal(i) + `"><w:start w:val="1"/>` + rest + `</w:lvl>`
	}
	tests := map[string]struct {
		file st.File
		want string
	}{
		"levels restart under a new item of a higher one": {
			st.File{Blocks: []st.Block{st.P("x").List(st.Decimal, 0), st.P("x").List(st.Decimal, 1), st.P("x").List(st.Decimal, 1), st.P("x").List(st.Decimal, 2), st.P("x").List(st.Decimal, 0), st.P("x").List(st.Decimal, 1)}},
			lines("<1.|1> x", "<a)|2> x", "<b)|2> x", "<-|3> x", "<2.|1> x", "<a)|2> x")},
		"a list goes on behind other paragraphs": {
			st.File{Blocks: []st.Block{st.P("x").List(st.Roman, 0), st.P("giữa"), st.P("x").List(st.Roman, 0), st.P("x").List(st.Roman, 1), st.P("x").List(st.Roman, 2), st.P("x").List(st.Roman, 3)}},
			lines("<I.|1> x", "giữa", "<II.|1> x", "<1.|2> x", "<1.1.|3> x", "<a)|4> x")},
		"an instance with a start override begins again once": {
			st.File{Blocks: []st.Block{st.P("x").List(st.Decimal, 0), st.P("x").List(st.Decimal, 0), st.P("x").List(st.Again, 0), st.P("x").List(st.Again, 0)}},
			lines("<1.|1> x", "<2.|1> x", "<1.|1> x", "<2.|1> x")},
		"bullets, one of them of the font Symbol": {
			st.File{Blocks: []st.Block{st.P("x").List(st.Dash, 0), st.P("x").List(st.Dash, 1), st.P("x").List(st.Dash, 2)}},
			lines("<-|1> x", "<+|2> x", "<•|3> x")},
		"list zero takes a paragraph out": {
			st.File{Blocks: []st.Block{st.Raw(`<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`)}},
			lines("x")},
		"an empty item counts, though it is not shown": {
			st.File{Blocks: []st.Block{st.P("x").List(st.Decimal, 0), st.P("").List(st.Decimal, 0), st.P("x").List(st.Decimal, 0)}},
			lines("<1.|1> x", "<3.|1> x")},
		"styles carry the list, and the level that names the style is theirs": {
			st.File{
				Blocks: []st.Block{st.P("x").Style("Muc"), st.P("x").Style("Tieu"), st.P("x").Style("Con"), st.P("x").Style("Muc")},
				Styles: `<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>` +
					`<w:style w:type="paragraph" w:styleId="Tieu"><w:name w:val="Tieu"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>` +
					`<w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Tieu"/></w:style>`,
				Numbering: `<w:abstractNum w:abstractNumId="0">` + lvl(0, `<w:numFmt w:val="decimal"/><w:pStyle w:val="Muc"/><w:lvlText w:val="Điều %1."/>`) + lvl(1, `<w:numFmt w:val="decimal"/><w:pStyle w:val="Tieu"/><w:lvlText w:val="%1.%2"/>`) +
					`</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>`},
			lines("<Điều 1.|1> x", "<1.1|2> x", "<1.2|2> x", "<Điều 2.|1> x")},
		"a legal level writes all numbers in figures, zero-padded ones stay so, and a level may never restart": {
			st.File{
				Blocks: []st.Block{st.P("x").List(1, 0), st.P("x").List(1, 1), st.P("x").List(1, 0), st.P("x").List(1, 1), st.P("x").List(1, 2)},
				Numbering: `<w:abstractNum w:abstractNumId="0">` + lvl(0, `<w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/>`) +
					lvl(1, `<w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/><w:isLgl/><w:lvlText w:val="%1.%2"/>`) + lvl(2, `<w:numFmt w:val="decimalZero"/><w:lvlText w:val="%3"/>`) +
					`</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`},
			lines("<I|1> x", "<1.1|2> x", "<II|1> x", "<2.2|2> x", "<01|3> x")},
		"a list that is linked to a list style": {
			st.File{
				Blocks: []st.Block{st.P("x").List(2, 0)},
				Styles: `<w:style w:type="numbering" w:styleId="DS"><w:name w:val="DS"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
				Numbering: `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="DS"/>` + lvl(0, `<w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1/"/>`) + `</w:abstractNum>` +
					`<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="DS"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`},
			lines("<A/|1> x")},
		"a circle of styles and list links ends": {
			st.File{
				Blocks:    []st.Block{st.P("x").Style("A").List(1, 0)},
				Styles:    `<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
				Numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`},
			lines("x")},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d, err := Docx(context.Background(), tt.file.Bytes())
			if err != nil {
				t.Fatal(err)
			}
			if got := dump(d); got != tt.want {
				t.Errorf("got\n%swant\n%s", got, tt.want)
			}
		})
	}
}

func TestDocxTables(t *testing.T) {
	row := st.Row
	tests := map[string]struct {
		blocks []st.Block
		want   string
	}{
		"merged cells come once, with column and spans": {
			[]st.Block{st.T(
				[]st.Cell{st.C("TT").Begin(), st.C("Nội dung").Span(2), st.C("Đơn vị").Begin()},
				[]st.Cell{st.C("").Continue(), st.C("a"), st.C("b"), st.C("").Continue()},
				row("1", "x", "y", "z"))},
			lines("table", "  0(1x2)[TT] 1(2x1)[Nội dung] 3(1x2)[Đơn vị]", "  1[a] 2[b]", "  0[1] 1[x] 2[y] 3[z]")},
		"a merge ends where a row does not go on with it": {
			[]st.Block{st.T([]st.Cell{st.C("a").Begin(), st.C("b")}, row("c", "d"), []st.Cell{st.C("e").Continue(), st.C("f")})},
			lines("table", "  0[a] 1[b]", "  0[c] 1[d]", "  0[e] 1[f]")},
		"automatic numbers in cells belong to the text, even alone": {
			[]st.Block{st.T([]st.Cell{st.CB(st.P("").List(st.Decimal, 0)), st.C("x")}, []st.Cell{st.CB(st.P("").List(st.Decimal, 0)), st.CB(st.P("y").List(st.Dash, 0), st.P("z"))})},
			lines("table", "  0[1.] 1[x]", "  0[2.] 1[- y/z]")},
		"a nested table becomes text of its cell": {
			[]st.Block{st.T([]st.Cell{st.CB(st.P("trước"), st.T(row("a", "b")), st.P("sau")), st.C("x")})},
			lines("table", "  0[trước/a/b/sau] 1[x]")},
		"the head of an official document stays a table": {
			[]st.Block{st.T(row("UBND TỈNH\nSỞ TƯ PHÁP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")), st.P("KẾ HOẠCH").Center().Bold()},
			lines("table", "  0[UBND TỈNH/SỞ TƯ PHÁP] 1[CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/Độc lập - Tự do - Hạnh phúc]", "{bc} KẾ HOẠCH")},
		"a deleted row is left out and counts no list on": {
			[]st.Block{st.Raw(`<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>bỏ</w:t></w:r></w:p></w:tc></w:tr>` +
				`<w:tr><w:tc><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>giữ</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`)},
			lines("table", "  0[1. giữ]")},
		"columns left out before the first cell count": {
			[]st.Block{st.Raw(`<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`)},
			lines("table", "  2[x]")},
		"a table without text is left out": {
			[]st.Block{st.T(row("", "")), st.P("x")}, lines("x")},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d, err := Docx(context.Background(), st.Docx(tt.blocks...))
			if err != nil {
				t.Fatal(err)
			}
			if got := dump(d); got != tt.want {
				t.Errorf("got\n%swant\n%s", got, tt.want)
			}
		})
	}
}

func TestDocxNumbersParagraphsAndRowsInOneOrder(t *testing.T) {
	d, err := Docx(context.Background(), st.Docx(st.P("một"), st.P(""), st.T(st.Row("a"), st.Row("b")), st.P("hai")))
	if err != nil {
		t.Fatal(err)
	}
	var got []int
	for _, b := range d.Blocks {
		got = append(got, b.Line)
		for _, r := range b.Rows {
			got = append(got, r.Line)
		}
	}
	want := []int{1, 2, 2, 3, 4}
	if len(got) != len(want) {
		t.Fatalf("got %v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("got %v, want %v", got, want)
		}
	}
}

func TestDocxLeavesHeadersAndNotesOutAndTellsOfPictures(t *testing.T) {
	w := ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	d, err := Docx(context.Background(), st.File{
		Blocks: []st.Block{st.Raw(`<w:p><w:r><w:t>Chữ</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:drawing><a:blip r:embed="rId5"/></w:drawing></w:r></w:p>`)},
		Parts: map[string]string{
			"word/header1.xml":   `<w:hdr` + w + `><w:p><w:r><w:t>đầu trang</w:t></w:r></w:p></w:hdr>`,
			"word/footnotes.xml": `<w:footnotes` + w + `><w:footnote w:id="1"><w:p><w:r><w:t>chú thích</w:t></w:r></w:p></w:footnote></w:footnotes>`,
		}}.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if got := dump(d); got != "Chữ\n" {
		t.Errorf("got %q", got)
	}
	if len(d.Warnings) != 1 || !strings.Contains(d.Warnings[0].VI, "hình ảnh") {
		t.Errorf("warnings %v", d.Warnings)
	}
}
