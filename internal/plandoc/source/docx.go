package source

import (
	"context"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/lantoa/lantoa/internal/fault"
)

// Docx reads a WordprocessingML package. Headers, footers, notes, comments, hidden text and
// tracked deletions are left out; nothing outside the package is ever fetched. It fails with
// BAD_FILE for a zip that is no .docx, a damaged or hostile one, and one without text.
func Docx(ctx context.Context, data []byte) (*Document, error) {
	c, err := openContainer(ctx, data)
	if err != nil {
		return nil, err
	}
	root, err := c.relations("")
	if err != nil {
		return nil, err
	}
	main := root["officeDocument"]
	if main == "" {
		main = "word/document.xml"
	}
	if err := c.wordprocessing(main); err != nil {
		return nil, err
	}
	rels, err := c.relations(main)
	if err != nil {
		return nil, err
	}
	side := func(kind string) string {
		if rels[kind] != "" {
			return rels[kind]
		}
		return path.Join(path.Dir(main), kind+".xml")
	}
	st, err := readStyles(c, side("styles"))
	if err != nil {
		return nil, err
	}
	ls, err := readLists(c, side("numbering"), st)
	if err != nil {
		return nil, err
	}
	p, err := c.part(main, maxMainPart)
	if err != nil {
		return nil, err
	}
	defer p.Close()
	w := &word{part: p, styles: st, lists: ls}
	if err := w.document(); err != nil {
		return nil, err
	}
	if w.pictures > 0 && len(w.doc.Blocks) == 0 {
		return nil, fault.New(fault.BadFile,
			"Tệp .docx chỉ có hình ảnh, không có chữ. Hãy dùng bản soạn thảo gốc.",
			"The .docx holds only pictures and no text. Use the original that was typed.")
	}
	if w.pictures > 0 {
		w.warn("Tệp có hình ảnh; chữ nằm trong hình không được đọc.", "The file has pictures; text inside them is not read.")
	}
	return w.finish("docx")
}

// wordprocessing refuses packages of other programs, each by its name.
func (c *container) wordprocessing(main string) error {
	if c.has(main) && (strings.HasPrefix(main, "word/") || !c.has("xl/workbook.xml") && !c.has("ppt/presentation.xml")) {
		return nil
	}
	vi, en := "một tệp nén (zip) khác", "another zip archive"
	switch {
	case c.has("xl/workbook.xml"), c.has("xl/workbook.bin"):
		vi, en = "bảng tính Excel (.xlsx)", "an Excel workbook (.xlsx)"
	case c.has("ppt/presentation.xml"):
		vi, en = "bản trình chiếu PowerPoint (.pptx)", "a PowerPoint presentation (.pptx)"
	case c.has("content.xml") && c.has("mimetype"):
		vi, en = "tệp OpenDocument (.odt, .ods)", "an OpenDocument file (.odt, .ods)"
	case c.has("meta-inf/container.xml"):
		vi, en = "sách điện tử (.epub)", "an electronic book (.epub)"
	}
	return notAccepted(vi, en)
}

// notAccepted says what the file seems to be and what is accepted.
func notAccepted(vi, en string) *fault.Error {
	return fault.New(fault.BadFile, "Tệp có vẻ là "+vi+", không đọc được."+acceptedVI,
		"The file seems to be "+en+", which cannot be read."+acceptedEN)
}

// word reads the main part of a .docx.
type word struct {
	builder
	*part
	styles   *styles
	lists    *lists
	pictures int
	muted    bool    // inside a table row that is left out
	carried  []piece // text of a paragraph whose mark is a tracked deletion: it joins the next one
}

// sink takes the blocks of one flow of text: the body, a text box, or a cell.
type sink struct {
	paragraph func(Block) error
	table     func([]Row) error
	keepLabel bool // a paragraph that has only a label counts
}

func (w *word) document() error {
	body := sink{paragraph: w.builder.paragraph, table: w.builder.table}
	found := false
	err := w.each(func(root xml.StartElement) error {
		if root.Name.Local != "document" {
			return damaged(w.name, errors.New("root element is "+printable(root.Name.Local)))
		}
		return w.each(func(e xml.StartElement) error {
			if e.Name.Local != "body" || found {
				return w.skip()
			}
			found = true
			if err := w.flow(body); err != nil {
				return err
			}
			return w.flush(body)
		})
	})
	if err != nil {
		return err
	}
	if !found {
		return damaged(w.name, io.ErrUnexpectedEOF)
	}
	return nil
}

// flow reads block content up to the end of the open element.
func (w *word) flow(to sink) error {
	choice := false
	return w.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "p":
			return w.para(to)
		case "tbl":
			return w.tbl(to)
		case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "txbxContent":
			return w.flow(to)
		case "AlternateContent":
			return w.flow(to)
		case "Choice", "Fallback":
			if choice {
				return w.skip()
			}
			choice = true
			return w.flow(to)
		case "altChunk":
			w.warn("Một phần của tệp được nhúng từ tệp khác và không được đọc.", "A part of the file is embedded from another file and is not read.")
		}
		return w.skip()
	})
}

// piece is a stretch of text of one look.
type piece struct {
	text         string
	bold, italic bool
}

// paragraphText gathers what one paragraph says.
type paragraphText struct {
	w      *word
	props  paraProps
	full   paraProps // props with the style's
	ready  bool
	pieces []piece
	boxes  []Block
}

func (w *word) para(to sink) error {
	t := &paragraphText{w: w, props: paraProps{level: -1}}
	if err := t.inline(); err != nil {
		return err
	}
	t.complete()
	pieces := slices.Concat(w.carried, t.pieces)
	w.carried = nil
	if t.props.deleted {
		w.carried = pieces
	} else if err := w.put(to, t.full, pieces); err != nil {
		return err
	}
	for _, b := range t.boxes {
		if b.Kind == Table {
			if err := to.table(b.Rows); err != nil {
				return err
			}
		} else if err := to.paragraph(b); err != nil {
			return err
		}
	}
	return nil
}

// flush writes what a deleted mark at the end of a flow carried.
func (w *word) flush(to sink) error {
	pieces := w.carried
	w.carried = nil
	if len(pieces) == 0 {
		return nil
	}
	return w.put(to, paraProps{level: -1}, pieces)
}

// put hands a finished paragraph to its sink.
func (w *word) put(to sink, p paraProps, pieces []piece) error {
	b := Block{Centered: p.center == on, Bold: true, Italic: true}
	if p.outline > 0 {
		b.Heading = p.outline
	}
	var s strings.Builder
	for _, x := range pieces {
		s.WriteString(x.text)
		if strings.TrimSpace(x.text) != "" {
			b.Bold, b.Italic = b.Bold && x.bold, b.Italic && x.italic
		}
	}
	b.Text = tidy(s.String())
	if w.muted || b.Text == "" && p.mark.hidden == on {
		return nil
	}
	b.Label, b.Level = w.lists.next(p)
	if b.Text == "" && (b.Label == "" || !to.keepLabel) {
		return nil
	}
	return to.paragraph(b)
}

// complete settles the properties; pPr stands before the runs, so the first run may ask for it.
func (t *paragraphText) complete() {
	if !t.ready {
		t.full, t.ready = t.w.styles.para(t.props), true
	}
}

// inline reads paragraph content up to the end of the open element.
func (t *paragraphText) inline() error {
	w, choice := t.w, false
	return w.each(func(e xml.StartElement) (err error) {
		switch e.Name.Local {
		case "pPr":
			if t.ready {
				return w.skip()
			}
			t.props, err = readParaProps(w.part)
			return err
		case "r":
			return t.run()
		case "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo", "AlternateContent", "oMath", "oMathPara":
			return t.inline()
		case "Choice", "Fallback":
			if choice {
				return w.skip()
			}
			choice = true
			return t.inline()
		}
		return w.skip()
	})
}

// run reads one run; its properties come first.
func (t *paragraphText) run() error {
	t.complete()
	var s strings.Builder
	look := t.w.styles.run(runProps{}, t.full)
	if err := t.runContent(&s, &look); err != nil {
		return err
	}
	if look.hidden != on && s.Len() > 0 {
		t.pieces = append(t.pieces, piece{s.String(), look.bold == on, look.italic == on})
	}
	return nil
}

func (t *paragraphText) runContent(s *strings.Builder, look *runProps) error {
	w, choice := t.w, false
	return w.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "rPr":
			r, err := readRunProps(w.part)
			*look = w.styles.run(r, t.full)
			return err
		case "t":
			return w.text(s, attr(e, "space") == "preserve")
		case "tab", "ptab":
			s.WriteByte('\t')
		case "cr":
			s.WriteByte('\n')
		case "br":
			if kind := attr(e, "type"); kind == "page" || kind == "column" {
				s.WriteByte(' ')
			} else {
				s.WriteByte('\n')
			}
		case "noBreakHyphen":
			s.WriteByte('-')
		case "sym":
			s.WriteString(symbolChar(attr(e, "char")))
		case "drawing", "pict", "object":
			return t.drawing(look.hidden == on)
		case "AlternateContent":
			return t.runContent(s, look)
		case "Choice", "Fallback":
			if choice {
				return w.skip()
			}
			choice = true
			return t.runContent(s, look)
		}
		return w.skip()
	})
}

// drawing looks for text boxes and pictures in a drawing.
func (t *paragraphText) drawing(hidden bool) error {
	w, choice := t.w, false
	return w.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "txbxContent":
			if hidden {
				return w.skip()
			}
			carried := w.carried
			w.carried = nil
			err := w.flow(sink{
				paragraph: func(b Block) error { t.boxes = append(t.boxes, b); return nil },
				table: func(rows []Row) error {
					t.boxes = append(t.boxes, Block{Kind: Table, Rows: rows})
					return nil
				},
			})
			w.carried = carried
			return err
		case "blip", "imagedata":
			w.pictures++
		case "Choice", "Fallback":
			if choice {
				return w.skip()
			}
			choice = true
		}
		return t.drawing(hidden)
	})
}

// text reads the characters of a w:t; without xml:space its outer blanks do not count.
func (w *word) text(s *strings.Builder, preserve bool) error {
	var b strings.Builder
	for {
		tok, err := w.next()
		if err != nil {
			return err
		}
		switch tok := tok.(type) {
		case xml.CharData:
			b.Write(tok)
		case xml.StartElement:
			if err := w.skip(); err != nil {
				return err
			}
		case xml.EndElement:
			if preserve {
				s.WriteString(strings.ReplaceAll(b.String(), "\n", " "))
			} else {
				s.WriteString(strings.Trim(strings.ReplaceAll(b.String(), "\n", " "), " \t\r"))
			}
			return nil
		}
	}
}
