package sheet

import (
	"context"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"strconv"
	"strings"
	"time"
)

// of says what a cell holds.
type of byte

const (
	ofText of = iota
	ofNumber
	ofDay // a number that is shown as a day or a time
	ofBool
	ofFault // #REF! and the like
)

// Cell is one value as it came, and where it stood.
type Cell struct {
	At     string // C12
	kind   of
	text   string
	number float64
	from04 bool
}

// lastColumn is the last column that a sheet can have: XFD.
const lastColumn = 16384

// line is a row of a sheet by column, counted from 1.
type line struct {
	number int
	cells  map[int]Cell
}

// lines reads a sheet row by row, without empty ones, until row answers false.
func (b *book) lines(ctx context.Context, part string, row func(l line) bool) error {
	in, err := b.part(part, mostSheet)
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }() // it was only read
	w := &walking{book: b, d: xml.NewDecoder(in), at: line{cells: map[int]Cell{}}, row: row}
	for n := 0; ; n++ {
		if n%4096 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		token, err := w.d.Token()
		if errors.Is(err, io.EOF) && w.sound {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			err = w.begins(t)
		case xml.EndElement:
			if !w.goesOn(t) {
				return nil
			}
		}
		if err != nil {
			return err
		}
	}
}

// walking is one way through a sheet.
type walking struct {
	*book
	d      *xml.Decoder
	at     line // the row that is read
	column int  // of its last cell
	sound  bool // it is a sheet
	row    func(l line) bool
}

func (w *walking) begins(t xml.StartElement) error {
	switch t.Name.Local {
	case "worksheet":
		w.sound = true
	case "row":
		w.at.number, w.column = rowOf(t, w.at.number), 0
	case "c":
		cell, column, err := w.cell(w.d, t, w.column, w.at.number)
		if err != nil {
			return err
		}
		if w.column = column; !cell.Empty() {
			w.at.cells[column] = cell
		}
	}
	return nil
}

// goesOn hands a row over that has ended; false where nothing more is wanted.
func (w *walking) goesOn(t xml.EndElement) bool {
	if t.Name.Local == "sheetData" {
		return false
	}
	if t.Name.Local != "row" || len(w.at.cells) == 0 {
		return true
	}
	full := w.at
	w.at.cells = map[int]Cell{}
	return w.row(full)
}

// rowOf is the number of a row; one that does not say it follows the one before.
func rowOf(t xml.StartElement, before int) int {
	for _, a := range t.Attr {
		if n, err := strconv.Atoi(a.Value); a.Name.Local == "r" && err == nil && n > 0 && n <= 1<<20 {
			return n
		}
	}
	return before + 1
}

// cell reads a cell that has begun.
func (b *book) cell(d *xml.Decoder, t xml.StartElement, before, row int) (Cell, int, error) {
	column, style, kind := before+1, 0, ""
	for _, a := range t.Attr {
		switch a.Name.Local {
		case "r":
			if column = columnOf(a.Value); column == 0 {
				return Cell{}, 0, errors.New("a cell stands nowhere: " + a.Value)
			}
		case "s":
			style, _ = strconv.Atoi(a.Value)
		case "t":
			kind = a.Value
		}
	}
	if column > lastColumn {
		return Cell{}, 0, errors.New("a cell stands beyond the last column")
	}
	c := Cell{At: columnName(column) + strconv.Itoa(row), from04: b.from04}
	value := ""
	for {
		token, err := d.Token()
		if err != nil {
			return c, column, err
		}
		if _, end := token.(xml.EndElement); end {
			break
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch start.Name.Local {
		case "v", "is":
			inner := textOfValue
			if start.Name.Local == "is" {
				inner = textIn
			}
			if value, err = inner(d); err != nil {
				return c, column, err
			}
		default: // a formula: its value counts, it is never worked out
			if err := d.Skip(); err != nil {
				return c, column, err
			}
		}
	}
	return b.read(c, kind, style, value), column, nil
}

// textOfValue reads the characters up to the end of an element that has begun.
func textOfValue(d *xml.Decoder) (string, error) {
	var text strings.Builder
	for deep := 1; deep > 0; {
		token, err := d.Token()
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.StartElement:
			deep++
		case xml.EndElement:
			deep--
		case xml.CharData:
			text.Write(t)
		}
	}
	return text.String(), nil
}

// read makes a cell of what stands in it.
func (b *book) read(c Cell, kind string, style int, value string) Cell {
	switch kind {
	case "s":
		if i, err := strconv.Atoi(strings.TrimSpace(value)); err == nil && i >= 0 && i < len(b.strings) {
			c.text = b.strings[i]
		}
	case "inlineStr":
		c.text = value
	case "str":
		c.text = plainText(value)
	case "b":
		if value != "" {
			c.kind, c.text = ofBool, strings.TrimSpace(value)
		}
	case "e":
		c.kind, c.text = ofFault, value
	case "d":
		c.text = value
	default:
		n, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
		if err != nil || math.IsInf(n, 0) || math.IsNaN(n) {
			c.text = value
			break
		}
		c.kind, c.number, c.text = ofNumber, n, plainNumber(n)
		if style >= 0 && style < len(b.dated) && b.dated[style] {
			if at, ok := c.moment(); ok {
				c.kind, c.text = ofDay, at.Format("02/01/2006 15:04")
				if at.Hour()+at.Minute()+at.Second() == 0 {
					c.text = at.Format("02/01/2006")
				}
			}
		}
	}
	return c
}

// plainNumber is a number as a cell shows it: with the 15 digits that a spreadsheet is exact to.
func plainNumber(n float64) string {
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(n, 'g', 15, 64), 64)
	if err != nil {
		rounded = n
	}
	return strconv.FormatFloat(rounded, 'f', -1, 64)
}

// moment is the day and the time that a number stands for.
func (c Cell) moment() (time.Time, bool) {
	const last = 2958466 // the day after 31/12/9999
	if c.number < 1 || c.number >= last {
		return time.Time{}, false
	}
	first := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case c.from04:
		first = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case c.number < 60: // spreadsheets know a 29/02/1900 that never was
		first = first.AddDate(0, 0, 1)
	}
	days, part := math.Modf(c.number)
	return first.AddDate(0, 0, int(days)).Add(time.Duration(math.Round(part*86400)) * time.Second), true
}

// columnOf is the number of a column in the name of a cell: 3 of C12; 0 of what is none.
func columnOf(name string) (column int) {
	for i := range len(name) {
		switch c := name[i]; {
		case c >= 'A' && c <= 'Z':
			column = column*26 + int(c-'A') + 1
		case c >= 'a' && c <= 'z':
			column = column*26 + int(c-'a') + 1
		case c == '$':
		default:
			return column
		}
		if column > lastColumn {
			return column
		}
	}
	return column
}

// columnName is the name of a column: C of 3.
func columnName(column int) (name string) {
	for ; column > 0; column = (column - 1) / 26 {
		name = string(rune('A'+(column-1)%26)) + name
	}
	return name
}
