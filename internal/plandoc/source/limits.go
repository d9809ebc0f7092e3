package source

import (
	"context"

	"github.com/lantoa/lantoa/internal/fault"
)

// The bounds. They are far above what an office writes (a plan of a hundred pages has about 5 MB
// of XML, 200,000 XML tokens and 2,000 paragraphs) and low enough that the worst file is refused
// within a second or so and some tens of megabytes.
const (
	MaxFile = 32 << 20 // bytes of a .docx or .pdf file
	MaxHTML = 8 << 20  // bytes of an .html file

	maxEntries    = 4096     // entries of a zip
	maxInflated   = 48 << 20 // inflated bytes of all parts read out of one .docx
	maxMainPart   = 32 << 20 // inflated bytes of the main part
	maxSidePart   = 8 << 20  // inflated bytes of any other part
	maxRatio      = 150      // inflated to deflated bytes, of a part over ratioFrom
	ratioFrom     = 2 << 20  // inflated bytes from which the ratio counts
	maxXMLDepth   = 200      // open elements
	maxXMLTokens  = 1000000  // tokens of one part
	maxXMLToken   = 1 << 20  // bytes of one token
	maxHTMLDepth  = 256      // open elements
	maxHTMLToken  = 1 << 20  // bytes of one token
	maxHTMLTokens = 1000000  // tags and texts

	maxBlocks  = 50000   // paragraphs and tables
	maxCells   = 100000  // cells of all tables
	maxText    = 8 << 20 // bytes of all texts
	maxSpan    = 100     // columns or rows that one cell may span
	maxColumns = 1000    // grid columns of a table
)

// accepted says in both languages which files the package reads.
const (
	acceptedVI = " Hệ thống nhận tệp .docx, .html, .pdf có lớp chữ và .txt (UTF-8)."
	acceptedEN = " Accepted are .docx, .html, .pdf with a text layer, and .txt (UTF-8)."
)

func tooLarge(what string) *fault.Error {
	return fault.New(fault.BadFile,
		"Tệp vượt quá giới hạn an toàn khi đọc (dung lượng, số phần tử hoặc độ lồng nhau), nên không được xử lý. Hãy lưu lại bằng Word thành tệp .docx gọn hơn.",
		"The file exceeds the safe limits for reading (size, number of elements or nesting) and is refused. Save it again from the word processor as a plain .docx.").In(what)
}

func damaged(what string, cause error) *fault.Error {
	return fault.New(fault.BadFile,
		"Tệp bị hỏng hoặc không đúng định dạng. Hãy mở bằng phần mềm soạn thảo, lưu lại rồi tải lên.",
		"The file is damaged or not of its format. Open it in the word processor, save it again and upload that.").In(what).Because(cause)
}

func noText() *fault.Error {
	return fault.New(fault.BadFile, "Tệp không có chữ nào để đọc."+acceptedVI, "The file has no text to read."+acceptedEN)
}

// stopped turns a cancelled context into a fault.
func stopped(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return fault.New(fault.Timeout,
			"Việc đọc tệp bị dừng hoặc quá lâu. Hãy thử lại với tệp .docx.",
			"Reading the file was stopped or took too long. Try again with the .docx.").Because(err)
	}
	return nil
}

// builder collects blocks within the bounds and numbers them.
type builder struct {
	doc   Document
	line  int
	cells int
	text  int
}

// paragraph adds b, whose text is tidy, under the next number.
func (w *builder) paragraph(b Block) error {
	w.line++
	b.Kind, b.Line = Paragraph, w.line
	w.text += len(b.Text) + len(b.Label)
	w.doc.Blocks = append(w.doc.Blocks, b)
	if w.text > maxText || len(w.doc.Blocks) > maxBlocks {
		return tooLarge("text")
	}
	return nil
}

// table adds a table; each of its rows takes a number. A table without text is left out.
func (w *builder) table(rows []Row) error {
	empty := true
	for _, r := range rows {
		for _, c := range r.Cells {
			empty = empty && c.Text == ""
		}
	}
	if empty {
		return nil
	}
	for i := range rows {
		w.line++
		rows[i].Line = w.line
	}
	w.doc.Blocks = append(w.doc.Blocks, Block{Kind: Table, Line: rows[0].Line, Rows: rows})
	if len(w.doc.Blocks) > maxBlocks {
		return tooLarge("text")
	}
	return nil
}

// cell counts a cell and its text against the bounds.
func (w *builder) cell(text string) error {
	w.cells++
	w.text += len(text)
	if w.cells > maxCells || w.text > maxText {
		return tooLarge("table")
	}
	return nil
}

func (w *builder) warn(vi, en string) {
	w.doc.Warnings = append(w.doc.Warnings, Warning{Line: max(w.line, 1), VI: vi, EN: en})
}

// finish hands over the document if it has text that can be trusted.
func (w *builder) finish(format string) (*Document, error) {
	w.doc.Format = format
	if len(w.doc.Blocks) == 0 {
		return nil, noText()
	}
	if err := checkLegacy(&w.doc); err != nil {
		return nil, err
	}
	return &w.doc, nil
}
