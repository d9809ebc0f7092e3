package sheet

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
)

// Ask answers the JSON of one GraphQL request.
type Ask func(ctx context.Context, request []byte) ([]byte, error)

// File is a list that has been written; Close removes what it holds on disk.
type File struct {
	f    *excelize.File
	Rows int
	Cut  bool // the list goes on behind the last row
}

// WriteTo implements io.WriterTo.
func (f *File) WriteTo(w io.Writer) (int64, error) { return f.f.WriteTo(w) }

// Close removes the file.
func (f *File) Close() error { return f.f.Close() }

const tab = "Sheet1"

// Make asks for the list page after page and writes it; by says who made it when.
func (s *Spec) Make(ctx context.Context, by string, ask Ask) (*File, error) {
	out := &File{f: excelize.NewFile()}
	if err := s.make(ctx, by, ask, out); err != nil {
		_ = out.Close() // the first fault counts
		return nil, err
	}
	return out, nil
}

func (s *Spec) make(ctx context.Context, by string, ask Ask, out *File) error {
	w, err := newWriter(out.f, s)
	if err != nil {
		return err
	}
	p, size, err := s.first(ctx, ask)
	if err != nil {
		return err
	}
	if err := w.head(by); err != nil {
		return err
	}
	for after := ""; ; {
		if err := w.rows(p.rows, out); err != nil {
			return err
		}
		if out.Cut || !p.more || p.after == "" || p.after == after {
			break
		}
		if out.Rows == MaxRows {
			out.Cut = true
			break
		}
		after = p.after
		if p, err = s.page(ctx, ask, size, after); err != nil {
			return err
		}
	}
	if out.Cut {
		if err := w.line(excelize.Cell{StyleID: w.bold, Value: s.Cut}); err != nil {
			return err
		}
	}
	return w.s.Flush()
}

// page asks for one page.
func (s *Spec) page(ctx context.Context, ask Ask, size int, after string) (*page, error) {
	request, err := s.question(size, after)
	if err != nil {
		return nil, err
	}
	body, err := ask(ctx, request)
	if err != nil {
		return nil, err
	}
	return s.pageOf(body)
}

// first asks for the first page, with fewer and fewer rows until that costs what one may: rows with
// much in them come fewer at once.
func (s *Spec) first(ctx context.Context, ask Ask) (p *page, size int, err error) {
	for size = pageRows; ; size /= 2 {
		p, err = s.page(ctx, ask, size, "")
		if fault.CodeOf(err) != fault.TooCostly || size <= fewestRows {
			return p, size, err
		}
	}
}

// rows writes the rows of a page, as many as a file may have.
func (w *writer) rows(rows []any, out *File) error {
	for _, row := range rows {
		if out.Rows == MaxRows {
			out.Cut = true
			return nil
		}
		if err := w.row(row); err != nil {
			return err
		}
		out.Rows++
	}
	return nil
}

// writer writes rows one below the other. Every value goes in typed: text is text, also where it
// begins as a formula does.
type writer struct {
	spec                    *Spec
	s                       *excelize.StreamWriter
	at                      int // the next row
	bold, title, head1      int
	text, day, moment, coin int
}

func newWriter(f *excelize.File, s *Spec) (*writer, error) {
	w := &writer{spec: s, at: 1}
	days, moments, coins := "dd/mm/yyyy", "dd/mm/yyyy hh:mm", "#,##0"
	top := &excelize.Alignment{Vertical: "top"}
	for _, one := range []struct { // in this order: the same list makes the same bytes
		id    *int
		style *excelize.Style
	}{
		{&w.bold, &excelize.Style{Font: &excelize.Font{Bold: true}}},
		{&w.title, &excelize.Style{Font: &excelize.Font{Bold: true, Size: 14}}},
		{&w.head1, &excelize.Style{Font: &excelize.Font{Bold: true}, Alignment: &excelize.Alignment{WrapText: true, Vertical: "center"}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E8EAED"}}}},
		{&w.text, &excelize.Style{Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}}},
		{&w.day, &excelize.Style{CustomNumFmt: &days, Alignment: top}},
		{&w.moment, &excelize.Style{CustomNumFmt: &moments, Alignment: top}},
		{&w.coin, &excelize.Style{CustomNumFmt: &coins, Alignment: top}},
	} {
		made, err := f.NewStyle(one.style)
		if err != nil {
			return nil, fmt.Errorf("sheet: a style: %w", err)
		}
		*one.id = made
	}
	var err error
	if w.s, err = f.NewStreamWriter(tab); err != nil {
		return nil, fmt.Errorf("sheet: begin: %w", err)
	}
	for i, c := range s.Columns {
		if err := w.s.SetColWidth(i+1, i+1, widths[c.Kind]); err != nil {
			return nil, fmt.Errorf("sheet: widths: %w", err)
		}
	}
	return w, nil
}

var widths = map[Kind]float64{Text: 32, Number: 12, Money: 18, Day: 13, Instant: 18}

func (w *writer) line(cells ...any) error {
	err := w.s.SetRow("A"+strconv.Itoa(w.at), cells)
	w.at++
	return err
}

// head writes what the list is, who made it, its filters and the headings.
func (w *writer) head(by string) error {
	lines := [][]any{{excelize.Cell{StyleID: w.title, Value: w.spec.Title}}, {by}}
	for _, l := range w.spec.Filters {
		lines = append(lines, []any{excelize.Cell{StyleID: w.bold, Value: l.Label}, l.Value})
	}
	lines = append(lines, nil)
	titles := make([]any, len(w.spec.Columns))
	for i, c := range w.spec.Columns {
		titles[i] = excelize.Cell{StyleID: w.head1, Value: c.Title}
	}
	for _, cells := range append(lines, titles) {
		if err := w.line(cells...); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) row(row any) error {
	cells := make([]any, len(w.spec.Columns))
	for i := range w.spec.Columns {
		cells[i] = w.cell(&w.spec.Columns[i], values(row, w.spec.Columns[i].Path))
	}
	return w.line(cells...)
}

// cell is one value as what it is; several, and what is not of the column's kind, are text.
func (w *writer) cell(c *Column, all []any) any {
	if len(all) == 1 && c.Kind != Text {
		if typed := w.typed(c.Kind, textOf(all[0])); typed != nil {
			return typed
		}
	}
	parts := make([]string, 0, len(all))
	for _, v := range all {
		said := textOf(v)
		if word, ok := c.Words[said]; ok {
			said = word
		}
		parts = append(parts, said)
	}
	return excelize.Cell{StyleID: w.text, Value: strings.Join(parts, "; ")}
}

// mostExact is the largest whole number that a cell keeps exactly.
const mostExact = 999_999_999_999_999

func (w *writer) typed(kind Kind, said string) any {
	switch kind {
	case Number, Money:
		n, err := strconv.ParseFloat(said, 64)
		if err != nil || math.IsInf(n, 0) || math.IsNaN(n) || math.Abs(n) > mostExact {
			return nil
		}
		if kind == Money {
			return excelize.Cell{StyleID: w.coin, Value: n}
		}
		return n
	case Day:
		if d, err := time.Parse(time.DateOnly, said); err == nil {
			return excelize.Cell{StyleID: w.day, Value: d}
		}
	case Instant:
		if at, err := time.Parse(time.RFC3339Nano, said); err == nil {
			local := at.In(clock.Zone) // a cell has no zone: it shows the time of Vietnam
			return excelize.Cell{StyleID: w.moment, Value: time.Date(local.Year(), local.Month(), local.Day(), local.Hour(), local.Minute(), local.Second(), 0, time.UTC)}
		}
	case Text:
	}
	return nil
}

func textOf(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	case bool:
		return strconv.FormatBool(v)
	}
	text, err := json.Marshal(v)
	if err != nil {
		return ""
	}
	return string(text)
}
