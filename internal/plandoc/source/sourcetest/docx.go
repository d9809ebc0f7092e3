// Package sourcetest builds small real .docx files for tests, here and in the packages that read
// what internal/plandoc/source returns. It may be imported by tests only and reads nothing.
package sourcetest

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Block is a paragraph, a table, or raw markup; P, T and Raw make them.
type Block struct {
	text      string
	run       string
	raw       string
	list      int
	level     int
	paragraph bool
	style, jc string
}

// P is a paragraph; "\n" in text is a soft line break and "\t" a tab.
func P(text string) Block { return Block{paragraph: true, text: text} }

// Raw is markup of the body as it stands (prefix w).
func Raw(markup string) Block { return Block{raw: markup} }

// Style gives the paragraph a style: Heading1 to Heading3, Title, Strong, or one of File.Styles.
func (b Block) Style(id string) Block { b.style = id; return b }

// List makes the paragraph an item of list numID (see DefaultNumbering) at a level from 0.
func (b Block) List(numID, level int) Block { b.list, b.level = numID, level; return b }

// Bold makes the paragraph's run bold.
func (b Block) Bold() Block { b.run += "<w:b/>"; return b }

// Italic makes the paragraph's run italic.
func (b Block) Italic() Block { b.run += "<w:i/>"; return b }

// Center centres the paragraph.
func (b Block) Center() Block { b.jc = "center"; return b }

// Cell is a table cell; C makes one.
type Cell struct {
	blocks []Block
	span   int
	merge  string
}

// C is a cell of one paragraph for each line of text.
func C(text string) Cell {
	var c Cell
	for line := range strings.SplitSeq(text, "\n") {
		c.blocks = append(c.blocks, P(line))
	}
	return c
}

// CB is a cell of blocks.
func CB(blocks ...Block) Cell { return Cell{blocks: blocks} }

// Span makes the cell span n grid columns.
func (c Cell) Span(n int) Cell { c.span = n; return c }

// Begin makes the cell the first of a vertical merge.
func (c Cell) Begin() Cell { c.merge = `<w:vMerge w:val="restart"/>`; return c }

// Continue makes the cell go on with the vertical merge above it.
func (c Cell) Continue() Cell { c.merge = `<w:vMerge/>`; return c }

// T is a table of rows.
func T(rows ...[]Cell) Block {
	var b strings.Builder
	b.WriteString(`<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>`)
	columns := 0
	for _, r := range rows {
		n := 0
		for _, c := range r {
			n += max(c.span, 1)
		}
		columns = max(columns, n)
	}
	b.WriteString(strings.Repeat(fmt.Sprintf(`<w:gridCol w:w="%d"/>`, 9000/max(columns, 1)), columns) + "</w:tblGrid>")
	for _, r := range rows {
		b.WriteString("<w:tr>")
		for _, c := range r {
			b.WriteString("<w:tc><w:tcPr>")
			if c.span > 1 {
				fmt.Fprintf(&b, `<w:gridSpan w:val="%d"/>`, c.span)
			}
			b.WriteString(c.merge + "</w:tcPr>" + markup(c.blocks) + "</w:tc>")
		}
		b.WriteString("</w:tr>")
	}
	b.WriteString("</w:tbl>")
	return Raw(b.String())
}

// Row is short for one row of plain cells.
func Row(texts ...string) []Cell {
	cells := make([]Cell, len(texts))
	for i, t := range texts {
		cells[i] = C(t)
	}
	return cells
}

func markup(blocks []Block) string {
	var b strings.Builder
	for _, x := range blocks {
		b.WriteString(x.markup())
	}
	return b.String()
}

func (b Block) markup() string {
	if !b.paragraph {
		return b.raw
	}
	var s strings.Builder
	s.WriteString("<w:p><w:pPr>")
	if b.style != "" {
		fmt.Fprintf(&s, `<w:pStyle w:val="%s"/>`, b.style)
	}
	if b.list > 0 {
		fmt.Fprintf(&s, `<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>`, b.level, b.list)
	}
	if b.jc != "" {
		fmt.Fprintf(&s, `<w:jc w:val="%s"/>`, b.jc)
	}
	s.WriteString("</w:pPr>")
	if b.text != "" {
		s.WriteString("<w:r><w:rPr>" + b.run + "</w:rPr>")
		rest := b.text
		for rest != "" {
			i := strings.IndexAny(rest, "\n\t")
			if i < 0 {
				i = len(rest)
			}
			if i > 0 {
				s.WriteString(`<w:t xml:space="preserve">`)
				_ = xml.EscapeText(&s, []byte(rest[:i]))
				s.WriteString("</w:t>")
			}
			if i < len(rest) {
				if rest[i] == '\n' {
					s.WriteString("<w:br/>")
				} else {
					s.WriteString("<w:tab/>")
				}
				i++
			}
			rest = rest[i:]
		}
		s.WriteString("</w:r>")
	}
	s.WriteString("</w:p>")
	return s.String()
}

// Docx builds a file of blocks with the default styles and lists.
func Docx(blocks ...Block) []byte { return File{Blocks: blocks}.Bytes() }

// The lists of DefaultNumbering.
const (
	Decimal = 1 // "1." then "a)" then "-"
	Dash    = 2 // "-" then "+" then "•" (a Symbol bullet)
	Roman   = 3 // "I." then "1." then "1.1." then "a)"
	Again   = 4 // the list Decimal started over at 1
)

// File is a .docx in parts; what is left empty takes the default.
type File struct {
	Blocks    []Block
	Styles    string            // children of w:styles
	Numbering string            // children of w:numbering
	Parts     map[string]string // further entries, or replacements of the usual ones, by name
}

const (
	head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	ns   = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` +
		` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
		` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
		` xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"` +
		` xmlns:v="urn:schemas-microsoft-com:vml"` +
		` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`
	rel  = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	pack = `http://schemas.openxmlformats.org/package/2006/`
	mime = `application/vnd.openxmlformats-officedocument.wordprocessingml.`
)

// Bytes is the file.
func (f File) Bytes() []byte {
	if f.Styles == "" {
		f.Styles = DefaultStyles
	}
	if f.Numbering == "" {
		f.Numbering = DefaultNumbering
	}
	parts := map[string]string{
		"[Content_Types].xml": head + `<Types xmlns="` + pack + `content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="` + mime + `document.main+xml"/>` +
			`<Override PartName="/word/styles.xml" ContentType="` + mime + `styles+xml"/><Override PartName="/word/numbering.xml" ContentType="` + mime + `numbering+xml"/></Types>`,
		"_rels/.rels": head + `<Relationships xmlns="` + pack + `relationships"><Relationship Id="rId1" Type="` + rel + `officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/_rels/document.xml.rels": head + `<Relationships xmlns="` + pack + `relationships"><Relationship Id="rId1" Type="` + rel + `styles" Target="styles.xml"/>` +
			`<Relationship Id="rId2" Type="` + rel + `numbering" Target="numbering.xml"/></Relationships>`,
		"word/document.xml":  head + "<w:document" + ns + "><w:body>" + markup(f.Blocks) + "<w:sectPr/></w:body></w:document>",
		"word/styles.xml":    head + "<w:styles" + ns + ">" + f.Styles + "</w:styles>",
		"word/numbering.xml": head + "<w:numbering" + ns + ">" + f.Numbering + "</w:numbering>",
	}
	maps.Copy(parts, f.Parts)
	return Zip(parts)
}

// Zip packs entries; [Content_Types].xml comes first because names are sorted.
func Zip(parts map[string]string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(parts[name]))
		}
		if err != nil {
			panic(err) // a bytes.Buffer takes every write
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// DefaultStyles are Normal, Heading1 to Heading3, Title and the character style Strong.
const DefaultStyles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>` +
	`<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>` +
	`<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>` +
	`<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/></w:style>` +
	`<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>` +
	`<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`

func level(i int, format, text string) string {
	return fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/></w:lvl>`, i, format, text)
}

// DefaultNumbering has the lists Decimal, Dash, Roman and Again.
var DefaultNumbering = `<w:abstractNum w:abstractNumId="0">` + level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)") + level(2, "bullet", "-") + `</w:abstractNum>` +
	`<w:abstractNum w:abstractNumId="1">` + level(0, "bullet", "-") + level(1, "bullet", "+") + level(2, "bullet", "\uf0b7") + `</w:abstractNum>` +
	`<w:abstractNum w:abstractNumId="2">` + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "decimal", "%2.%3.") + level(3, "lowerLetter", "%4)") + `</w:abstractNum>` +
	`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>` +
	`<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
