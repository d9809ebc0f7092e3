package source

import (
	"fmt"
	"strings"
)

// dump writes a document so that a test can compare it with what a reader sees: one line a block,
// marks first (L label, H heading, b bold, i italic, c centred, _ blank before).
func dump(d *Document) string {
	var b strings.Builder
	for _, x := range d.Blocks {
		if x.Kind == Table {
			b.WriteString("table\n")
			for _, r := range x.Rows {
				b.WriteString(" ")
				for _, c := range r.Cells {
					span := ""
					if c.ColSpan > 1 || c.RowSpan > 1 {
						span = fmt.Sprintf("(%dx%d)", c.ColSpan, c.RowSpan)
					}
					fmt.Fprintf(&b, " %d%s[%s]", c.Column, span, strings.ReplaceAll(c.Text, "\n", "/"))
				}
				b.WriteString("\n")
			}
			continue
		}
		marks := ""
		if x.Heading > 0 {
			marks += fmt.Sprintf("H%d", x.Heading)
		}
		for _, m := range []struct {
			on bool
			s  string
		}{{x.Bold, "b"}, {x.Italic, "i"}, {x.Centered, "c"}, {x.Blank, "_"}} {
			if m.on {
				marks += m.s
			}
		}
		if marks != "" {
			marks = "{" + marks + "} "
		}
		if x.Label != "" {
			marks += fmt.Sprintf("<%s|%d> ", x.Label, x.Level)
		}
		b.WriteString(marks + strings.ReplaceAll(x.Text, "\n", "/") + "\n")
	}
	return b.String()
}

func lines(s ...string) string { return strings.Join(s, "\n") + "\n" }
