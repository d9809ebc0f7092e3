package planning

import (
	"context"
	"strings"

	"github.com/lantoa/lantoa/internal/plandoc"
	"github.com/lantoa/lantoa/internal/plandoc/source"
)

// paper is a plan document that was read: what was understood, and its lines, so that each
// piece can be shown beside its source.
type paper struct {
	reading *plandoc.Reading
	text    string
}

// read reads a file; it needs no database. Faults are BAD_FILE with a place.
func read(ctx context.Context, name string, data []byte) (*paper, error) {
	doc, err := source.Read(ctx, name, data)
	if err != nil {
		return nil, err
	}
	reading, err := plandoc.Interpret(doc)
	if err != nil {
		return nil, err
	}
	return &paper{reading, numbered(doc)}, nil
}

// numbered is the text of a document in which line n is the line that the reading calls n.
func numbered(doc *source.Document) string {
	var lines []string
	add := func(n int, text string) {
		for len(lines) < n {
			lines = append(lines, "")
		}
		if n > 0 {
			lines[n-1] = strings.TrimSpace(lines[n-1] + " " + strings.Join(strings.Fields(text), " "))
		}
	}
	for _, b := range doc.Blocks {
		if b.Kind == source.Paragraph {
			add(b.Line, b.Label+" "+b.Text)
			continue
		}
		for _, r := range b.Rows {
			cells := make([]string, len(r.Cells))
			for i, c := range r.Cells {
				cells[i] = c.Text
			}
			add(r.Line, strings.Join(cells, " | "))
		}
	}
	return strings.Join(lines, "\n")
}
