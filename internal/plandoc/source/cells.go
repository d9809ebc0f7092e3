package source

import (
	"regexp"
	"strconv"
	"strings"
)

// A table that was copied out of a web page may come with one cell per line: closed by a bar on a
// line of its own, or by nothing. It is known by its head, which begins with the column of numbers.

var (
	numberHead = regexp.MustCompile(`^(?i:s?tt|số tt|số thứ tự)\.?$`)
	rowNumber  = regexp.MustCompile(`^\(?(?:(\d{1,3}(?:\.\d{1,2})*)|([IVX]{1,6})|[A-H])[.)]?$`)
)

const (
	minHead = 4 // columns that tell a table from a list
	maxCell = 30
)

// cellTable reads a table with one cell per line; it returns how many lines it took, 0 if the
// first line starts none.
func cellTable(lines []physicalLine) (Block, int) {
	if !numberHead.MatchString(lines[0].text) {
		return Block{}, 0
	}
	barred := len(lines) > 1 && lines[1].text == "|"
	var head []Cell
	at := 0
	for at < len(lines) && len(head) <= maxColumns {
		c, n := nextCell(lines[at:], barred)
		if n == 0 || rowNumber.MatchString(c) && len(head) > 0 {
			break
		}
		head = append(head, Cell{Text: c, Column: len(head), ColSpan: 1, RowSpan: 1})
		at += n
	}
	if len(head) < minHead || len(head) > maxColumns || at >= len(lines) || !rowNumber.MatchString(lines[at].text) {
		return Block{}, 0
	}
	b := Block{Kind: Table, Line: lines[0].no, Blank: lines[0].blank, Rows: []Row{{Line: lines[0].no, Cells: head}}}
	last := 0
	for at < len(lines) && rowNumber.MatchString(lines[at].text) {
		row := Row{Line: lines[at].no}
		n, number := 0, lines[at].text
		for len(row.Cells) < len(head) && at+n < len(lines) {
			c, took := nextCell(lines[at+n:], barred)
			if took == 0 || len(row.Cells) > 1 && begins(c, number, last) || !barred && endsCells(c) {
				break
			}
			row.Cells = append(row.Cells, Cell{Text: c, Column: len(row.Cells), ColSpan: 1, RowSpan: 1})
			n += took
		}
		if len(row.Cells) < 2 {
			break
		}
		if v, err := strconv.Atoi(strings.Trim(number, ".()")); err == nil {
			last = v
		}
		b.Rows = append(b.Rows, row)
		at += n
	}
	if len(b.Rows) < 3 {
		return Block{}, 0
	}
	return b, at
}

// nextCell reads the text of one cell and how many lines it takes, 0 if no cell ends in reach.
func nextCell(lines []physicalLine, barred bool) (string, int) {
	if !barred {
		return lines[0].text, 1
	}
	var text []string
	for i := 0; i < len(lines) && i < maxCell; i++ {
		if lines[i].text == "|" {
			return strings.Join(text, " "), i + 1
		}
		text = append(text, lines[i].text)
	}
	return "", 0
}

// begins tells the number of the next row: one more than the last number, one again, or a letter
// or Roman number.
func begins(cell, number string, last int) bool {
	m := rowNumber.FindStringSubmatch(cell)
	if m == nil {
		return false
	}
	v, err := strconv.Atoi(m[1])
	if err != nil {
		return true
	}
	if own, err := strconv.Atoi(strings.Trim(number, ".()")); err == nil {
		last = own
	}
	return v == last+1 || v == 1
}

var sectionHead = regexp.MustCompile(`^(?:[IVX]{1,5}\s?[.)]|\d{1,2}\.|Điều \d|Nơi nhận|(?:TM|KT|TL)\.)\s*\p{Lu}`)

// endsCells tells a line behind the table.
func endsCells(text string) bool { return sectionHead.MatchString(text) || text == "Nơi nhận:" }
