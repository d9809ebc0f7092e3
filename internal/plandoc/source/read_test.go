package source

import (
	"context"
	"strings"
	"testing"
	"unicode/utf16"

	st "github.com/lantoa/lantoa/internal/plandoc/source/sourcetest"
)

func TestReadTellsTheFormatByContentNotByName(t *testing.T) {
	docx := st.Docx(st.P("Kế hoạch"))
	tests := map[string]struct {
		name string
		data []byte
		want string
	}{
		"a .docx named .pdf":           {"a.pdf", docx, "docx"},
		"a page named .docx":           {"a.docx", []byte("<html><body><p>Kế hoạch</p></body></html>"), "html"},
		"a page without html tags":     {"a.txt", []byte("\n<p>Kế hoạch</p>"), "html"},
		"a page behind a comment":      {"a", []byte("\ufeff<!-- x -->\n<!DOCTYPE html><p>Kế hoạch"), "html"},
		"a .pdf named .txt":            {"a.txt", printed(t, func(p *paper) { p.line(40, "Kế hoạch") }), "pdf"},
		"a text named .html":           {"a.html", []byte("Kế hoạch"), "txt"},
		"a text with an angle bracket": {"a", []byte("Kế hoạch\n<xem phụ lục>"), "txt"},
		"a file without a name":        {"", []byte("Kế hoạch"), "txt"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d, err := Read(context.Background(), tt.name, tt.data)
			if err != nil {
				t.Fatal(err)
			}
			if d.Format != tt.want || len(d.Blocks) == 0 || !strings.HasPrefix(d.Blocks[0].Text, "Kế hoạch") {
				t.Errorf("got %s %q", d.Format, dump(d))
			}
		})
	}
}

// ole is the start of a file of the old container with one name in its directory.
func ole(name string) []byte {
	b := append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), make([]byte, 512)...)
	for _, u := range utf16.Encode([]rune(name)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return b
}

func TestReadSaysWhatAFileSeemsToBe(t *testing.T) {
	tests := map[string]struct {
		data   []byte
		vi, en string
	}{
		"nothing":                     {nil, "rỗng", "empty"},
		"blanks":                      {[]byte(" \n\t"), "rỗng", "empty"},
		"an Excel workbook":           {st.Zip(map[string]string{"xl/workbook.xml": "<a/>"}), "Excel", "Excel"},
		"a presentation":              {st.Zip(map[string]string{"ppt/presentation.xml": "<a/>"}), "PowerPoint", "PowerPoint"},
		"an OpenDocument text":        {st.Zip(map[string]string{"mimetype": "x", "content.xml": "<a/>"}), "OpenDocument", "OpenDocument"},
		"another zip":                 {st.Zip(map[string]string{"a.txt": "x"}), "zip", "zip"},
		"an empty zip":                {st.Zip(nil), "zip", "zip"},
		"an old Word document":        {ole("WordDocument"), ".doc", ".doc"},
		"an old workbook":             {ole("Workbook"), ".xls", ".xls"},
		"an encrypted .docx":          {ole("EncryptedPackage"), "mật khẩu", "password"},
		"a picture":                   {[]byte("\x89PNG\r\n\x1a\n0000"), "PNG", "PNG"},
		"a photograph":                {[]byte("\xff\xd8\xff\xe0 JFIF"), "JPEG", "JPEG"},
		"an RTF file":                 {[]byte(`{\rtf1\ansi x}`), "RTF", "RTF"},
		"a web archive":               {[]byte("MIME-Version: 1.0\r\n"), "MHTML", "MHTML"},
		"a Word XML file":             {[]byte(`<?xml version="1.0"?><w:wordDocument><w:body/></w:wordDocument>`), "XML", "XML"},
		"bytes of no known kind":      {[]byte("abc\x00\x01\x02def"), "nhị phân", "binary"},
		"a scan without text":         {printed(t, func(p *paper) {}), "lớp chữ", "text layer"},
		"a .docx without text":        {st.Docx(), "không có chữ", "no text"},
		"a .docx with only a picture": {st.Docx(st.Raw(`<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>`)), "hình ảnh", "picture"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d, err := Read(context.Background(), `C:\tài liệu\tệp.docx`, tt.data)
			f := refused(t, d, err)
			if !strings.Contains(f.Text.VI, tt.vi) || !strings.Contains(f.Text.EN, tt.en) {
				t.Errorf("got %q / %q", f.Text.VI, f.Text.EN)
			}
			if f.Place != "tệp.docx" {
				t.Errorf("place %q", f.Place)
			}
		})
	}
}

func FuzzDocx(f *testing.F) {
	f.Add([]byte(documentXML(`<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`)), []byte(st.DefaultStyles), []byte(st.DefaultNumbering))
	f.Add([]byte(documentXML(`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr></w:tbl>`)), []byte(""), []byte(""))
	f.Fuzz(func(t *testing.T, body, styles, numbering []byte) {
		whole := st.Zip(map[string]string{"word/document.xml": string(body), "word/styles.xml": "<s>" + string(styles) + "</s>", "word/numbering.xml": "<n>" + string(numbering) + "</n>"})
		d, err := Docx(context.Background(), whole)
		sound(t, d, err)
		d, err = Docx(context.Background(), body)
		sound(t, d, err)
	})
}

func FuzzHTML(f *testing.F) {
	f.Add([]byte("<table><tr><td rowspan=2 colspan=3>a<ol type=i start=3><li>b</table><p>c"))
	f.Add([]byte("<meta charset=windows-1258><h1>a<b>\xea\xec</h1>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := HTML(data)
		sound(t, d, err)
	})
}

func FuzzPDF(f *testing.F) {
	f.Add(printed(f, func(p *paper) { p.SetCompression(false); p.line(40, "Kế hoạch") }))
	f.Add(pdfFile("<</Type/Catalog/Pages 2 0 R>>", "<</Kids[3 0 R]>>", "<</Contents 4 0 R/Resources<</Font<</F<</Subtype/Type1/Encoding<</Differences[65/adotbelow/uni1EBF]>>>>>>>>>>",
		pdfStream("", "q 1 0 0 1 9 9 cm BT /F 12 Tf 0 14 TD (AB)Tj T*[(A)-300(B)]TJ (x)' ET Q 0 0 1 99 re S BI /W 1 ID x EI")))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := PDF(context.Background(), data)
		sound(t, d, err)
	})
}

// sound checks what holds of every result: a document or a fault of both languages, numbered in
// order, with tidy texts and cells inside their table.
func sound(t *testing.T, d *Document, err error) {
	t.Helper()
	if err != nil {
		refused(t, d, err)
		return
	}
	line := 0
	for _, b := range d.Blocks {
		if b.Kind == Paragraph {
			line++
			if b.Text == "" || b.Text != tidy(b.Text) || b.Line != line {
				t.Fatalf("paragraph %+v at %d", b, line)
			}
			continue
		}
		for i, r := range b.Rows {
			line++
			if r.Line != line {
				t.Fatalf("row %+v at %d", r, line)
			}
			column := 0
			for _, c := range r.Cells {
				if c.Column < column || c.ColSpan < 1 || c.RowSpan < 1 || i+c.RowSpan > len(b.Rows) {
					t.Fatalf("cell %+v of row %d of %d", c, i, len(b.Rows))
				}
				column = c.Column + c.ColSpan
			}
		}
	}
}
