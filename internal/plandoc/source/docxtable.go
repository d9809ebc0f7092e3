package source

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// symbolChar is the character of a w:sym, whose code is hexadecimal.
func symbolChar(code string) string {
	n, err := strconv.ParseUint(code, 16, 16)
	if err != nil {
		return ""
	}
	return symbol(rune(n))
}

// grid is a table while it is being read.
type grid struct {
	rows []Row
	open map[int]place // by grid column: the cell that began a vertical merge
	row  Row
	at   int // next grid column
}

// place is a cell and the last row that it reaches so far.
type place struct{ row, cell, last int }

// cellProps are the properties of a cell that matter here.
type cellProps struct {
	span    int
	merge   string // vMerge: "", restart, continue
	across  string // hMerge of old files: "", restart, continue
	deleted bool
}

func (w *word) tbl(to sink) error {
	g := &grid{open: map[int]place{}}
	if err := w.rows(g); err != nil {
		return err
	}
	if len(g.rows) == 0 {
		return nil
	}
	return to.table(g.rows)
}

func (w *word) rows(g *grid) error {
	return w.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "tr":
			return w.tr(g)
		case "sdt", "sdtContent", "customXml", "ins", "moveTo":
			return w.rows(g)
		}
		return w.skip()
	})
}

func (w *word) tr(g *grid) error {
	g.row, g.at = Row{}, 0
	dropped := false
	if err := w.cells(g, &dropped); err != nil {
		return err
	}
	if dropped {
		return nil
	}
	if len(g.rows) >= maxCells {
		return tooLarge("table")
	}
	g.rows = append(g.rows, g.row)
	return nil
}

func (w *word) cells(g *grid, dropped *bool) error {
	return w.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "trPr":
			return w.each(func(e xml.StartElement) error {
				switch e.Name.Local {
				case "gridBefore":
					g.at = min(number(attr(e, "val"), 0), maxColumns)
				case "del", "moveFrom":
					*dropped = true
				case "hidden":
					*dropped = *dropped || toggleOf(e) == on
				}
				return w.skip()
			})
		case "tc":
			return w.tc(g, *dropped)
		case "sdt", "sdtContent", "customXml", "ins", "moveTo":
			return w.cells(g, dropped)
		}
		return w.skip()
	})
}

// tc reads one cell; that of a row that is left out counts no list on.
func (w *word) tc(g *grid, dropped bool) error {
	props := cellProps{span: 1}
	var lines []string
	to := sink{
		keepLabel: true,
		paragraph: func(b Block) error {
			text := strings.TrimSpace(b.Label + " " + b.Text)
			lines = append(lines, text)
			return w.cell(text)
		},
		table: func(rows []Row) error {
			for _, r := range rows {
				for _, c := range r.Cells {
					if c.Text != "" {
						lines = append(lines, c.Text)
					}
				}
			}
			return nil
		},
	}
	carried, muted := w.carried, w.muted
	w.carried, w.muted = nil, muted || dropped
	first := true
	err := w.each(func(e xml.StartElement) error {
		if e.Name.Local == "tcPr" && first {
			first = false
			return w.readCellProps(&props)
		}
		switch e.Name.Local {
		case "p":
			return w.para(to)
		case "tbl":
			return w.tbl(to)
		case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent":
			return w.flow(to)
		}
		return w.skip()
	})
	if err == nil {
		err = w.flush(to)
	}
	w.carried, w.muted = carried, muted
	if err != nil || dropped {
		return err
	}
	if g.at+props.span > maxColumns {
		return tooLarge("table")
	}
	if err := w.cell(""); err != nil {
		return err
	}
	g.add(props, strings.Join(lines, "\n"))
	return nil
}

func (g *grid) add(props cellProps, text string) {
	if props.deleted {
		text = ""
	}
	column := g.at
	g.at += props.span
	if props.across == "continue" && len(g.row.Cells) > 0 {
		last := &g.row.Cells[len(g.row.Cells)-1]
		last.ColSpan = min(last.ColSpan+props.span, maxColumns)
		return
	}
	if props.merge == "continue" {
		if p, ok := g.open[column]; ok && p.last == len(g.rows)-1 {
			g.rows[p.row].Cells[p.cell].RowSpan = len(g.rows) - p.row + 1
			p.last++
			g.open[column] = p
			return
		}
	}
	delete(g.open, column)
	if props.merge != "" {
		g.open[column] = place{len(g.rows), len(g.row.Cells), len(g.rows)}
	}
	g.row.Cells = append(g.row.Cells, Cell{Text: text, Column: column, ColSpan: props.span, RowSpan: 1})
}

func (w *word) readCellProps(c *cellProps) error {
	return w.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "gridSpan":
			c.span = min(max(number(attr(e, "val"), 1), 1), maxSpan)
		case "vMerge":
			c.merge = mergeOf(e)
		case "hMerge":
			c.across = mergeOf(e)
		case "cellDel":
			c.deleted = true
		}
		return w.skip()
	})
}

func mergeOf(e xml.StartElement) string {
	if attr(e, "val") == "restart" {
		return "restart"
	}
	return "continue"
}
