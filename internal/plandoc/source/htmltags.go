package source

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

func heading(tag atom.Atom) int {
	switch tag {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4:
		return 4
	case atom.H5:
		return 5
	case atom.H6:
		return 6
	}
	return 0
}

// blockTag says whether a tag begins and ends a paragraph.
func blockTag(tag atom.Atom) bool {
	switch tag {
	case atom.P, atom.Div, atom.Ul, atom.Ol, atom.Li, atom.Dl, atom.Dt, atom.Dd, atom.Blockquote, atom.Pre, atom.Hr, atom.Address,
		atom.Article, atom.Section, atom.Header, atom.Footer, atom.Main, atom.Nav, atom.Aside, atom.Figure, atom.Figcaption,
		atom.Form, atom.Fieldset, atom.Center, atom.Body, atom.Html, atom.Head, atom.Caption, atom.Details, atom.Summary, atom.Option:
		return true
	}
	return heading(tag) > 0
}

// silent says whether what stands in an element is no text of the page.
func silent(tag atom.Atom) bool {
	switch tag {
	case atom.Script, atom.Style, atom.Head, atom.Title, atom.Template, atom.Noscript, atom.Iframe, atom.Object, atom.Svg, atom.Math,
		atom.Textarea, atom.Select, atom.Button, atom.Audio, atom.Video, atom.Canvas, atom.Noframes, atom.Noembed, atom.Xmp:
		return true
	}
	return false
}

func void(tag atom.Atom) bool {
	switch tag {
	case atom.Br, atom.Hr, atom.Img, atom.Input, atom.Meta, atom.Link, atom.Col, atom.Area, atom.Base, atom.Embed, atom.Source, atom.Track, atom.Wbr, atom.Param:
		return true
	}
	return false
}

func (p *page) start(t html.Token) error {
	tag := t.DataAtom
	switch tag {
	case atom.Br:
		if !p.top().hidden {
			p.pieces = append(p.pieces, piece{text: "\n"})
		}
		return nil
	case atom.Table:
		return p.startTable(t)
	case atom.Tr:
		return p.startRow()
	case atom.Td, atom.Th:
		return p.startCell(t)
	case atom.Tbody, atom.Thead, atom.Tfoot, atom.Colgroup:
		return p.endRow()
	}
	if blockTag(tag) {
		if err := p.flush(); err != nil {
			return err
		}
		p.implied(tag)
	}
	// Unknown tags such as o:p change nothing and are not kept open.
	if tag == 0 || void(tag) || t.Type == html.SelfClosingTagToken && p.count[atom.Svg] > 0 {
		return nil
	}
	if tag == atom.Li {
		p.startItem(t)
	}
	return p.push(p.styled(t))
}

// implied closes what a block tag closes without saying so.
func (p *page) implied(tag atom.Atom) {
	if tag != atom.Head && tag != atom.Html {
		p.leaveHead()
	}
	p.close([]atom.Atom{atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6}, atom.Li, atom.Div, atom.Dd)
	switch tag {
	case atom.Li:
		p.close([]atom.Atom{atom.Li}, atom.Ul, atom.Ol)
	case atom.Dt, atom.Dd:
		p.close([]atom.Atom{atom.Dt, atom.Dd}, atom.Dl)
	case atom.Option:
		p.close([]atom.Atom{atom.Option})
	}
}

// leaveHead closes a head that never said it ended.
func (p *page) leaveHead() { p.close([]atom.Atom{atom.Head}) }

// styled is an element with what its tag and its own style say, over what is open around it.
func (p *page) styled(t html.Token) element {
	e := p.top()
	e.tag, e.list, e.heading = t.DataAtom, nil, max(e.heading, heading(t.DataAtom))
	css := ""
	for _, a := range t.Attr {
		switch a.Key {
		case "align":
			e.center = strings.EqualFold(strings.TrimSpace(a.Val), "center")
		case "hidden":
			e.hidden = true
		case "style":
			css = strings.ToLower(a.Val)
		}
	}
	switch t.DataAtom {
	case atom.B, atom.Strong, atom.Th, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		e.bold = true
	case atom.I, atom.Em, atom.Cite:
		e.italic = true
	case atom.Center:
		e.center = true
	case atom.Pre:
		e.pre = true
	case atom.Ul, atom.Ol:
		e.list = p.newList(t, css)
	}
	e.hidden = e.hidden || silent(t.DataAtom)
	for css != "" {
		var decl string
		decl, css, _ = strings.Cut(css, ";")
		name, value, _ := strings.Cut(decl, ":")
		value = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(value), "!important"))
		switch strings.TrimSpace(name) {
		case "font-weight":
			e.bold = value == "bold" || value == "bolder" || value >= "600" && value <= "900"
		case "font-style":
			e.italic = value == "italic" || value == "oblique"
		case "text-align":
			e.center = value == "center"
		case "display":
			e.hidden = e.hidden || value == "none"
		case "visibility":
			e.hidden = e.hidden || value == "hidden"
		case "mso-hide":
			e.hidden = e.hidden || value == "all"
		case "white-space":
			e.pre = strings.HasPrefix(value, "pre")
		}
	}
	return e
}

// newList reads how a list numbers its items.
func (p *page) newList(t html.Token, css string) *htmlList {
	l := &htmlList{next: 1, step: 1, hasLabel: true, format: "decimal"}
	kind := ""
	for _, a := range t.Attr {
		switch a.Key {
		case "type":
			kind = a.Val
		case "start":
			l.next = integer(a.Val, 1, -99999, 99999)
		case "reversed":
			l.step = -1
		}
	}
	if _, v, ok := strings.Cut(css, "list-style"); ok {
		if _, v, ok = strings.Cut(v, ":"); ok {
			v, _, _ = strings.Cut(v, ";")
			kind = strings.TrimSpace(v)
		}
	}
	if t.DataAtom == atom.Ul {
		l.bullet, l.format = true, "•"
		switch depth := p.count[atom.Ul]; {
		case depth == 1:
			l.format = "◦"
		case depth > 1:
			l.format = "▪"
		}
	}
	switch kind {
	case "a", "lower-alpha", "lower-latin":
		l.format, l.bullet = "lowerLetter", false
	case "A", "upper-alpha", "upper-latin":
		l.format, l.bullet = "upperLetter", false
	case "i", "lower-roman":
		l.format, l.bullet = "lowerRoman", false
	case "I", "upper-roman":
		l.format, l.bullet = "upperRoman", false
	case "1", "decimal":
		l.format, l.bullet = "decimal", false
	case "disc":
		l.format, l.bullet = "•", true
	case "circle":
		l.format, l.bullet = "◦", true
	case "square":
		l.format, l.bullet = "▪", true
	case "none":
		l.hasLabel = false
	}
	return l
}

// startItem gives the item its label, which the first paragraph in it takes.
func (p *page) startItem(t html.Token) {
	var l *htmlList
	for i := len(p.open) - 1; i >= 0 && l == nil; i-- {
		l = p.open[i].list
	}
	p.label = ""
	if l == nil || p.top().hidden {
		return
	}
	for _, a := range t.Attr {
		if a.Key == "value" {
			l.next = integer(a.Val, l.next, -99999, 99999)
		}
	}
	switch {
	case !l.hasLabel:
	case l.bullet:
		p.label = l.format
	default:
		p.label = ordinal(l.format, l.next) + "."
	}
	l.next += l.step
}

func (p *page) startTable(t html.Token) error {
	if err := p.flush(); err != nil {
		return err
	}
	p.close([]atom.Atom{atom.P}, atom.Li, atom.Div, atom.Dd)
	p.leaveHead()
	p.label = ""
	f := &frame{base: len(p.open) + 1}
	err := p.push(p.styled(t))
	p.frames = append(p.frames, f)
	return err
}

func (p *page) startRow() error {
	if err := p.endRow(); err != nil || len(p.frames) == 0 {
		return err
	}
	f := p.frames[len(p.frames)-1]
	if len(f.rows) >= maxCells {
		return tooLarge("html")
	}
	f.rows = append(f.rows, Row{})
	f.inRow = true
	return nil
}

func (p *page) startCell(t html.Token) error {
	if err := p.endCell(); err != nil || len(p.frames) == 0 {
		return err
	}
	f := p.frames[len(p.frames)-1]
	if !f.inRow {
		if err := p.startRow(); err != nil {
			return err
		}
	}
	c := Cell{ColSpan: 1, RowSpan: 1}
	for _, a := range t.Attr {
		switch a.Key {
		case "colspan":
			c.ColSpan = integer(a.Val, 1, 1, maxSpan)
		case "rowspan":
			c.RowSpan = integer(a.Val, 1, 1, maxSpan)
		}
	}
	if cells := f.rows[len(f.rows)-1].Cells; len(cells) > 0 {
		c.Column = cells[len(cells)-1].Column + cells[len(cells)-1].ColSpan
	}
	for c.Column < len(f.taken) && f.taken[c.Column] > 0 {
		c.Column++
	}
	if c.Column+c.ColSpan > maxColumns {
		return tooLarge("html")
	}
	f.cell, f.inCell, f.lines = c, true, nil
	return p.push(p.styled(t))
}

func (p *page) endCell() error {
	if err := p.flush(); err != nil || len(p.frames) == 0 {
		return err
	}
	f := p.frames[len(p.frames)-1]
	p.label = ""
	p.pop(f.base)
	if !f.inCell {
		return nil
	}
	f.inCell = false
	f.cell.Text = strings.Join(f.lines, "\n")
	row := &f.rows[len(f.rows)-1]
	row.Cells = append(row.Cells, f.cell)
	return p.cell("")
}

// endRow closes the open row and counts down the cells that reach into the next one.
func (p *page) endRow() error {
	if err := p.endCell(); err != nil || len(p.frames) == 0 {
		return err
	}
	f := p.frames[len(p.frames)-1]
	if !f.inRow {
		return nil
	}
	f.inRow = false
	for i := range f.taken {
		f.taken[i] = max(f.taken[i]-1, 0)
	}
	for _, c := range f.rows[len(f.rows)-1].Cells {
		for len(f.taken) < c.Column+c.ColSpan {
			f.taken = append(f.taken, 0)
		}
		for i := c.Column; i < c.Column+c.ColSpan; i++ {
			f.taken[i] = c.RowSpan - 1
		}
	}
	return nil
}

func (p *page) endTable() error {
	if err := p.endRow(); err != nil {
		return err
	}
	f := p.frames[len(p.frames)-1]
	p.frames = p.frames[:len(p.frames)-1]
	p.pop(f.base - 1)
	rows := f.rows
	for i := range rows { // a span cannot reach past the last row
		for j := range rows[i].Cells {
			rows[i].Cells[j].RowSpan = min(rows[i].Cells[j].RowSpan, len(rows)-i)
		}
	}
	if len(p.frames) == 0 {
		if len(rows) == 0 {
			return nil
		}
		return p.table(rows)
	}
	outer := p.frames[len(p.frames)-1]
	for _, r := range rows {
		for _, c := range r.Cells {
			if c.Text != "" {
				outer.lines = append(outer.lines, c.Text)
			}
		}
	}
	return nil
}
