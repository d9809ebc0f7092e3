package sheet

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/lantoa/lantoa/internal/fault"
)

// Language is that of a template's words.
type Language string

// The languages.
const (
	VI Language = "vi"
	EN Language = "en"
)

func (l Language) of(t fault.Text) string {
	if l == EN && t.EN != "" {
		return t.EN
	}
	return t.VI
}

// Words of a template.
var (
	tabOfHelp   = fault.Text{VI: "Hướng dẫn", EN: "How to fill in"}
	tabOfChoice = fault.Text{VI: "Lựa chọn", EN: "Choices"}
	helpHeads   = []fault.Text{{VI: "Cột", EN: "Column"}, {VI: "Bắt buộc", EN: "Required"}, {VI: "Cách ghi", EN: "How to fill in"}, {VI: "Ví dụ", EN: "Example"}}
	yesWord     = fault.Text{VI: "Có", EN: "Yes"}
	codeHeads   = []fault.Text{{VI: "Mã", EN: "Code"}, {VI: "Tên", EN: "Name"}}
)

// templateRows are the rows of a template that have drop-down lists.
const templateRows = MostRows + 1

// Template writes the workbook that people fill in: the headings on the first sheet, with drop-down
// lists; how to fill them in, what may be chosen and what codes mean on further ones.
func (f *Form) Template(in Language) (*File, error) {
	t := &template{Form: f, in: in, x: excelize.NewFile()}
	if err := t.write(); err != nil {
		_ = t.x.Close() // the first fault counts
		return nil, fmt.Errorf("sheet: a template: %w", err)
	}
	return &File{f: t.x}, nil
}

type template struct {
	*Form
	in   Language
	x    *excelize.File
	bold int
	wrap int
}

func (t *template) write() error {
	var err error
	if t.bold, err = t.x.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}, Alignment: &excelize.Alignment{WrapText: true, Vertical: "center"}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E8EAED"}}}); err != nil {
		return err
	}
	if t.wrap, err = t.x.NewStyle(&excelize.Style{Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}}); err != nil {
		return err
	}
	list := t.in.of(tabOfList)
	if err := t.x.SetSheetName(tab, list); err != nil {
		return err
	}
	for _, step := range []func(list string) error{t.columns, t.help, t.choices, t.codes} {
		if err := step(list); err != nil {
			return err
		}
	}
	return nil
}

// columns writes the headings; the cells below have the form of their column.
func (t *template) columns(list string) error {
	formats := map[Kind]string{Text: "@", Day: "dd/mm/yyyy", Instant: "dd/mm/yyyy hh:mm", Money: "#,##0"}
	for i, h := range t.Columns {
		name := columnName(i + 1)
		if format, ok := formats[h.Kind]; ok {
			style, err := t.x.NewStyle(&excelize.Style{CustomNumFmt: &format})
			if err != nil {
				return err
			}
			if err := t.x.SetColStyle(list, name, style); err != nil {
				return err
			}
		}
		if err := t.x.SetColWidth(list, name, name, max(widths[h.Kind]*0.7, 14)); err != nil {
			return err
		}
		if err := t.x.SetCellStr(list, name+"1", t.title(h)); err != nil {
			return err
		}
		if err := t.x.SetCellStyle(list, name+"1", name+"1", t.bold); err != nil {
			return err
		}
	}
	return t.x.SetPanes(list, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}

// title marks what is required; the mark is no part of the heading.
func (t *template) title(h Heading) string {
	if h.Required {
		return t.in.of(h.Title) + " *"
	}
	return t.in.of(h.Title)
}

// help writes a sheet that says what stands in each column.
func (t *template) help(string) error {
	lines := [][]string{{t.in.of(t.Title)}}
	for _, n := range t.Notes {
		lines = append(lines, []string{t.in.of(n)})
	}
	heads := make([]string, len(helpHeads))
	for i, h := range helpHeads {
		heads[i] = t.in.of(h)
	}
	lines = append(lines, nil, heads)
	head := len(lines)
	for _, h := range t.Columns {
		required := ""
		if h.Required {
			required = t.in.of(yesWord)
		}
		lines = append(lines, []string{t.in.of(h.Title), required, t.in.of(h.Help), h.Example})
	}
	return t.sheet(t.in.of(tabOfHelp), lines, head, 30, 12, 80, 34)
}

// sheet writes a sheet of texts; the row of headings is bold, what stands above it is not wrapped.
func (t *template) sheet(name string, lines [][]string, head int, widths ...float64) error {
	if _, err := t.x.NewSheet(name); err != nil {
		return err
	}
	for i, width := range widths {
		if err := t.x.SetColWidth(name, columnName(i+1), columnName(i+1), width); err != nil {
			return err
		}
	}
	for i, cells := range lines {
		style := t.wrap
		if i+1 == head {
			style = t.bold
		}
		for j, text := range cells {
			at := columnName(j+1) + strconv.Itoa(i+1)
			if err := t.x.SetCellStr(name, at, text); err != nil {
				return err
			}
			if i+1 >= head {
				if err := t.x.SetCellStyle(name, at, at, style); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// choices writes what may be chosen and hangs the drop-down lists on the columns of single values.
// They suggest and do not refuse: the other language is taken, too.
func (t *template) choices(list string) error {
	var lines [][]string
	column := 0
	put := func(row int, text string) {
		for len(lines) <= row {
			lines = append(lines, nil)
		}
		for len(lines[row]) <= column {
			lines[row] = append(lines[row], "")
		}
		lines[row][column] = text
	}
	tab := t.in.of(tabOfChoice)
	ranges := map[int]string{}
	for i, h := range t.Columns {
		if len(h.Choices) == 0 {
			continue
		}
		put(0, t.in.of(h.Title))
		for j, c := range h.Choices {
			put(j+1, t.in.of(c))
		}
		if !h.Several {
			name := columnName(column + 1)
			ranges[i] = fmt.Sprintf("'%s'!$%s$2:$%s$%d", tab, name, name, len(h.Choices)+1)
		}
		column++
	}
	for i, h := range t.Columns {
		for _, c := range t.Codes {
			if h.Codes == c.Name && !h.Several && len(c.Lines) > 0 {
				ranges[i] = fmt.Sprintf("'%s'!$A$2:$A$%d", t.codesTab(c), len(c.Lines)+1)
			}
		}
	}
	if column > 0 {
		wide := make([]float64, column)
		for i := range wide {
			wide[i] = 34
		}
		if err := t.sheet(tab, lines, 1, wide...); err != nil {
			return err
		}
	}
	for i := range t.Columns {
		if ranges[i] == "" {
			continue
		}
		name := columnName(i + 1)
		v := excelize.NewDataValidation(true)
		v.Sqref = fmt.Sprintf("%s2:%s%d", name, name, templateRows)
		v.SetSqrefDropList(ranges[i])
		v.ShowErrorMessage = false
		if err := t.x.AddDataValidation(list, v); err != nil {
			return err
		}
	}
	return nil
}

// codesTab is what the sheet of codes is called; a name has 31 letters at most.
func (t *template) codesTab(c Codes) string {
	name := []rune(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]'`, r) {
			return ' '
		}
		return r
	}, t.in.of(c.Title)))
	return string(name[:min(len(name), 31)])
}

// codes writes what codes mean.
func (t *template) codes(string) error {
	for _, c := range t.Codes {
		lines := [][]string{{t.in.of(codeHeads[0]), t.in.of(codeHeads[1])}}
		for _, l := range c.Lines {
			lines = append(lines, []string{l.Label, l.Value})
		}
		if err := t.sheet(t.codesTab(c), lines, 1, 26, 70); err != nil {
			return err
		}
	}
	return nil
}

// Plain writes a small table: its title, a note, headings and rows of texts.
func Plain(title, note string, heads []string, rows [][]string) (*File, error) {
	t := &template{x: excelize.NewFile()}
	err := func() (err error) {
		if t.bold, err = t.x.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}}); err != nil {
			return err
		}
		if t.wrap, err = t.x.NewStyle(&excelize.Style{NumFmt: 49, Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}}); err != nil {
			return err
		}
		lines := append([][]string{{title}, {note}, nil, heads}, rows...)
		return t.sheet(tab, lines, 4, 30, 26, 40, 26, 30)
	}()
	if err != nil {
		_ = t.x.Close() // the first fault counts
		return nil, fmt.Errorf("sheet: a table: %w", err)
	}
	return &File{f: t.x, Rows: len(rows)}, nil
}
