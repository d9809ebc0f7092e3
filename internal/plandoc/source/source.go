// Package source turns a file (.txt, .docx, .html, .pdf with a text layer) into numbered
// paragraphs and tables. It knows file formats and their hostile shapes, and nothing of plans:
// what a paragraph means is internal/plandoc's business. It opens no network connection and no
// other file, and works within fixed bounds of time and memory.
package source

// Kind tells a paragraph from a table.
type Kind int

// The two kinds of block.
const (
	Paragraph Kind = iota
	Table
)

// Document is what a file says, in reading order.
type Document struct {
	Format   string // txt, docx, html, pdf
	Blocks   []Block
	Warnings []Warning
}

// Block is a paragraph (txt: one physical line, blank ones left out) or a table.
type Block struct {
	Kind     Kind
	Line     int    // 1-based; txt: physical line; other formats: running number of the paragraph
	Blank    bool   // txt and pdf: at least one blank line stood before it
	Label    string // automatic number or bullet of a list as a reader sees it: "1.", "a)", "-"; "" if none
	Level    int    // list depth, 0 outside lists
	Heading  int    // heading level of the style, 0 if none
	Text     string // NFC, inner runs of blanks joined, soft line breaks kept as "\n"
	Bold     bool   // the whole paragraph
	Italic   bool   // the whole paragraph
	Centered bool
	Rows     []Row // tables only
}

// Row is one row of a table; merged cells appear once, where they begin.
type Row struct {
	Line  int
	Cells []Cell
}

// Cell is one cell; Text joins its paragraphs with "\n".
type Cell struct {
	Text             string
	Column           int // 0-based grid column
	ColSpan, RowSpan int // at least 1
}

// Warning is something that a person should look at.
type Warning struct {
	Line int
	VI   string
	EN   string
}
