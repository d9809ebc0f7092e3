package source

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/fault"
	st "github.com/lantoa/lantoa/internal/plandoc/source/sourcetest"
)

// allocated is how many bytes f allocated in all.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// refused fails the test unless err is BAD_FILE in both languages.
func refused(t *testing.T, d *Document, err error) *fault.Error {
	t.Helper()
	var f *fault.Error
	if !errors.As(err, &f) || f.Code != fault.BadFile || f.Text.VI == "" || f.Text.EN == "" {
		t.Fatalf("want BAD_FILE, got %v and document %v", err, d != nil)
	}
	return f
}

func documentXML(body string) string {
	return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + body + `</w:body></w:document>`
}

// repeated is an entry of head, n times piece, and tail, without ever holding it.
func repeated(t *testing.T, head, piece string, n int, tail string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	block := strings.Repeat(piece, 1000)
	io.WriteString(w, head)
	for i := 0; i < n; i += 1000 {
		if _, err := io.WriteString(w, block); err != nil {
			t.Fatal(err)
		}
	}
	io.WriteString(w, tail)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestDocxRefusesHostileFilesWithinBounds(t *testing.T) {
	open, end := `<w:document xmlns:w="w"><w:body>`, `</w:body></w:document>`
	noise := make([]byte, 10<<20) // fills a file up to 10 MB without compressing
	for i, s := 0, uint32(1); i < len(noise); i++ {
		s = s*1664525 + 1013904223
		noise[i] = byte(s >> 24)
	}
	tests := map[string]func() []byte{
		"a bomb of blanks, 400 MB out of less than one": func() []byte {
			return repeated(t, open+"<w:p>", strings.Repeat(" ", 400), 1000000, "</w:p>"+end)
		},
		"a bomb behind 10 MB of noise, so that the ratio looks harmless": func() []byte {
			var b bytes.Buffer
			z := zip.NewWriter(&b)
			w, _ := z.CreateHeader(&zip.FileHeader{Name: "word/media/a.bin", Method: zip.Store})
			w.Write(noise)
			w, _ = z.Create("word/document.xml")
			io.WriteString(w, open)
			for range 100 {
				w.Write(bytes.Repeat([]byte("<w:p></w:p>"), 100000))
			}
			z.Close()
			return b.Bytes()
		},
		"two million empty paragraphs": func() []byte { return repeated(t, open, "<w:p/>", 2000000, end) },
		"a million short paragraphs": func() []byte {
			return repeated(t, open, "<w:p><w:r><w:t>a</w:t></w:r></w:p>", 1000000, end)
		},
		"one tag with a million attributes": func() []byte { return repeated(t, open+"<w:p", ` a=""`, 1000000, "/>"+end) },
		"one text of 30 MB": func() []byte {
			return repeated(t, open+"<w:p><w:r><w:t>", "Tổ chức tuyên truyền ", 1500000, "</w:t></w:r></w:p>"+end)
		},
		"one comment of 30 MB":                 func() []byte { return repeated(t, open+"<!--", "0123456789", 3000000, "-->"+end) },
		"elements nested deeper than 200":      func() []byte { return repeated(t, open, "<w:sdt>", 300000, "") },
		"tables nested deeper than 200 levels": func() []byte { return repeated(t, open, "<w:tbl><w:tr><w:tc>", 100000, "") },
		"a table of a million cells": func() []byte {
			return repeated(t, open+"<w:tbl><w:tr>", "<w:tc/>", 1000000, "</w:tr></w:tbl>"+end)
		},
		"a row of cells that span a hundred columns each": func() []byte {
			return repeated(t, open+"<w:tbl><w:tr>", `<w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr></w:tc>`, 2000, "</w:tr></w:tbl>"+end)
		},
		"billion laughs": func() []byte {
			return st.Zip(map[string]string{"word/document.xml": `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>` + documentXML(`<w:p><w:r><w:t>&b;</w:t></w:r></w:p>`)})
		},
		"an external entity": func() []byte {
			return st.Zip(map[string]string{"word/document.xml": `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>` + documentXML(`<w:p><w:r><w:t>&a;</w:t></w:r></w:p>`)})
		},
		"a declaration in the styles": func() []byte {
			return st.File{Blocks: []st.Block{st.P("x")}, Parts: map[string]string{"word/styles.xml": `<!DOCTYPE x><w:styles xmlns:w="w"/>`}}.Bytes()
		},
		"an unknown entity": func() []byte {
			return st.Zip(map[string]string{"word/document.xml": documentXML(`<w:p><w:r><w:t>&x;</w:t></w:r></w:p>`)})
		},
		"thousands of entries": func() []byte {
			parts := map[string]string{"word/document.xml": documentXML("")}
			for i := range 6000 {
				parts[fmt.Sprintf("word/media/%d", i)] = ""
			}
			return st.Zip(parts)
		},
		"two entries of one name": func() []byte {
			var b bytes.Buffer
			z := zip.NewWriter(&b)
			for range 2 {
				w, _ := z.Create("word/document.xml")
				io.WriteString(w, documentXML(`<w:p><w:r><w:t>x</w:t></w:r></w:p>`))
			}
			z.Close()
			return b.Bytes()
		},
		"entries that overlap": func() []byte { return overlapping(t) },
		"a size that lies": func() []byte {
			data := st.Docx(st.P(strings.Repeat("Kế hoạch ", 1000)))
			return patchSize(t, data, 10)
		},
		"a file cut off": func() []byte {
			data := st.Docx(st.P(strings.Repeat("Kế hoạch ", 1000)))
			return data[:len(data)/2]
		},
		"markup that does not close": func() []byte {
			return st.Zip(map[string]string{"word/document.xml": `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>x`})
		},
		"a zip in a zip": func() []byte {
			return st.Zip(map[string]string{"a.docx": string(st.Docx(st.P("x"))), "b.zip": strings.Repeat(string(st.Docx(st.P("x"))), 50)})
		},
		"a label pattern of a megabyte for every paragraph": func() []byte {
			return st.File{
				Numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="` + strings.Repeat("%1", 400000) + `"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
				Blocks:    []st.Block{st.Raw(strings.Repeat(`<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>`, 100000))},
			}.Bytes()
		},
		"a main part outside": func() []byte {
			return st.File{Parts: map[string]string{"_rels/.rels": `<Relationships><Relationship Type="x/officeDocument" Target="http://127.0.0.1:1/a.xml" TargetMode="External"/></Relationships>`, "word/document.xml": documentXML("")}}.Bytes()
		},
	}
	for name, build := range tests {
		t.Run(name, func(t *testing.T) {
			data := build()
			var d *Document
			var err error
			if n := allocated(func() { d, err = Docx(context.Background(), data) }); n > 256<<20 {
				t.Errorf("allocated %d MB", n>>20)
			}
			refused(t, d, err)
		})
	}
}

// overlapping is a zip whose directory names the same bytes twice.
func overlapping(t *testing.T) []byte {
	t.Helper()
	data := st.Zip(map[string]string{"a.xml": "<a/>", "word/document.xml": documentXML("")})
	at := bytes.Index(data, []byte("PK\x01\x02"))
	second := at + bytes.Index(data[at+4:], []byte("PK\x01\x02")) + 4
	copy(data[second+42:second+46], data[at+42:at+46])
	return data
}

// patchSize writes another inflated size of word/document.xml into the directory.
func patchSize(t *testing.T, data []byte, size uint32) []byte {
	t.Helper()
	for at := 0; ; at += 4 {
		i := bytes.Index(data[at:], []byte("PK\x01\x02"))
		if i < 0 {
			t.Fatal("no such entry")
		}
		at += i
		n := int(binary.LittleEndian.Uint16(data[at+28:]))
		if string(data[at+46:at+46+n]) == "word/document.xml" {
			binary.LittleEndian.PutUint32(data[at+24:], size)
			return data
		}
	}
}

func TestHTMLRefusesHostilePagesWithinBounds(t *testing.T) {
	tests := map[string]string{
		"over the size":                strings.Repeat("a", MaxHTML+1),
		"elements nested without end":  strings.Repeat("<div>", 1000),
		"tables nested without end":    strings.Repeat("<table><tr><td>", 1000),
		"a million tags":               strings.Repeat("<p>", MaxHTML/3),
		"a tag of two megabytes":       "<p " + strings.Repeat(`a="" `, 400000) + ">x",
		"a hundred thousand columns":   "<table><tr>" + strings.Repeat(`<td colspan="1000">`, 10000),
		"formatting that piles up":     strings.Repeat("<b id=x>", 300) + strings.Repeat("<p>x", 100000),
		"more paragraphs than allowed": strings.Repeat("<p>x", maxBlocks+1),
	}
	for name, page := range tests {
		t.Run(name, func(t *testing.T) {
			var d *Document
			var err error
			if n := allocated(func() { d, err = HTML([]byte(page)) }); n > 256<<20 {
				t.Errorf("allocated %d MB", n>>20)
			}
			refused(t, d, err)
		})
	}
}

func deflate(s string) string {
	var b bytes.Buffer
	w, _ := flate.NewWriter(&b, 6)
	io.WriteString(w, s)
	w.Close()
	return b.String()
}

// pdfFile joins objects to a file without a cross-reference, which the reader rebuilds.
func pdfFile(objects ...string) []byte {
	var b strings.Builder
	b.WriteString("%PDF-1.7\n")
	for i, o := range objects {
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	b.WriteString("trailer\n<</Root 1 0 R>>\n%%EOF\n")
	return []byte(b.String())
}

func pdfStream(entries, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", entries, len(data), data)
}

func TestPDFRefusesHostileFilesWithinBounds(t *testing.T) {
	const catalog, pages = "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>"
	page := "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>"
	font := "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
	flateDict := "/Filter/FlateDecode"
	tests := map[string]func() []byte{
		"no PDF at all":          func() []byte { return []byte("%PDF-1.7 nothing") },
		"brackets without end":   func() []byte { return append([]byte("%PDF-1.7\n1 0 obj\n"), bytes.Repeat([]byte("["), 10<<20)...) },
		"dictionaries that nest": func() []byte { return append([]byte("%PDF-1.7\n1 0 obj\n"), bytes.Repeat([]byte("<</A "), 2<<20)...) },
		"objects that never end": func() []byte {
			var b bytes.Buffer
			b.WriteString("%PDF-1.7\n")
			for i := range 200000 {
				fmt.Fprintf(&b, "%d 0 obj [ 1 2 3 ", i+1)
			}
			return b.Bytes()
		},
		"streams that never end": func() []byte {
			var b bytes.Buffer
			b.WriteString("%PDF-1.7\n")
			for i := range 200000 {
				fmt.Fprintf(&b, "%d 0 obj<<>>stream ", i+1)
			}
			return b.Bytes()
		},
		"trailers without end": func() []byte { return append([]byte("%PDF-1.7\n"), bytes.Repeat([]byte("trailer"), 1<<20)...) },
		"a cross-reference that points to itself": func() []byte {
			return []byte("%PDF-1.7\nxref\n0 0\ntrailer\n<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF")
		},
		"a circle of objects":          func() []byte { return pdfFile("2 0 R", "1 0 R") },
		"a page tree that is a circle": func() []byte { return pdfFile(catalog, "<</Type/Pages/Kids[2 0 R 2 0 R]>>") },
		"a content stream that inflates without end": func() []byte {
			return pdfFile(catalog, pages, page, pdfStream(flateDict, deflate(strings.Repeat(" ", 200<<20))), font)
		},
		"a stream packed twice": func() []byte {
			return pdfFile(catalog, pages, page, pdfStream("/Filter[/FlateDecode/FlateDecode]", deflate(deflate(strings.Repeat("\x00", 300<<20)))), font)
		},
		"many pages that share one large content": func() []byte {
			kids := strings.Repeat("<</Type/Page/Contents 4 0 R>>", 1500)
			return pdfFile(catalog, "<</Type/Pages/Kids["+kids+"]>>", "null", pdfStream(flateDict, deflate(strings.Repeat("q Q ", 1<<20))), font)
		},
		"forms that call themselves": func() []byte {
			form := pdfStream("/Type/XObject/Subtype/Form/Resources<</XObject<</X 6 0 R>>>>", strings.Repeat("/X Do ", 1000))
			return pdfFile(catalog, pages, page, pdfStream("", "/X Do"), font, form)
		},
		"lines without end between rules without end": func() []byte {
			var b strings.Builder
			b.WriteString(strings.Repeat("0 0 9 9999 re S ", 100000) + "BT /F 1 Tf ")
			for range 200000 {
				b.WriteString("0 -9 Td (a)Tj ")
			}
			return pdfFile(catalog, pages, page, pdfStream(flateDict, deflate(b.String())), font)
		},
		"a letter shown millions of times": func() []byte {
			return pdfFile(catalog, pages, page, pdfStream(flateDict, deflate("BT /F 9 Tf "+strings.Repeat("("+strings.Repeat("a ", 1000)+")Tj ", 5000))), font)
		},
	}
	for name, build := range tests {
		t.Run(name, func(t *testing.T) {
			data := build()
			var d *Document
			var err error
			if n := allocated(func() { d, err = PDF(context.Background(), data) }); n > 512<<20 {
				t.Errorf("allocated %d MB", n>>20)
			}
			refused(t, d, err)
		})
	}
}

func TestPDFReadsALetterMapWithoutEndOnlySoFar(t *testing.T) {
	cmap := strings.Repeat("1 beginbfrange <0000><ffff><0041> endbfrange ", 20000)
	data := pdfFile("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
		pdfStream("", "BT /F 9 Tf <000000010002>Tj ET"), "<</Subtype/Type0/ToUnicode 6 0 R>>", pdfStream("", cmap))
	var d *Document
	var err error
	if n := allocated(func() { d, err = PDF(context.Background(), data) }); n > 256<<20 {
		t.Errorf("allocated %d MB", n>>20)
	}
	if err != nil || dump(d) != "ABC\n" {
		t.Errorf("got %v %v", d, err)
	}
}

func TestReadingStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for name, data := range map[string][]byte{
		"docx": st.Docx(st.Raw(strings.Repeat("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 1000))),
		"pdf":  printed(t, func(p *paper) { p.line(20, "Kế hoạch") }),
	} {
		if _, err := Read(ctx, name, data); fault.CodeOf(err) != fault.Timeout {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Docx(ctx, st.Docx(st.Raw(strings.Repeat("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 1000)))); fault.CodeOf(err) != fault.Timeout {
		t.Errorf("docx: %v", err)
	}
	if _, err := PDF(ctx, printed(t, func(p *paper) { p.line(20, "Kế hoạch") })); fault.CodeOf(err) != fault.Timeout {
		t.Errorf("pdf: %v", err)
	}
}
