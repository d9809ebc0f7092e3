package plandoc

import (
	"strings"
)

var (
	columnCount = lazily(`^\(?\d{1,2}\)?$`)
	groupNumber = lazily(`^(?:[IVXL]+|[A-HĐ])[.)]?$`)
	ditto       = lazily(`^(?i:nt|-?\s*nt\s*-?|như trên|"|”|như (?:mục|nhiệm vụ) trên)\.?$`)
	bulletMark  = lazily(`(?:^|\n)\s*[-+•*]\s+`)
)

// table reads the rows of a grid as groups and tasks.
func (w *walker) table(n *node) {
	g := n.table
	w.named = true
	group := Group{Title: Said(w.caption), Lines: Lines{g.first(), g.first()}, Confidence: 0.7}
	if k := len(w.out.Groups) - 1; g.goesOn && k >= 0 {
		group, w.out.Groups = w.out.Groups[k], w.out.Groups[:k]
	}
	flush := func() {
		if len(group.Tasks) > 0 {
			w.out.Groups = append(w.out.Groups, group)
		}
	}
	var above *gridRow
	over, overLine := "", 0 // a row that heads some rows inside a group
	for i := range g.rows {
		r := &g.rows[i]
		if g.repeatsHead(r) {
			continue
		}
		if number, title, ok := g.groupRow(i); ok {
			if digits(number) && group.Number != "" && !digits(string(group.Number)) {
				over, overLine = title, r.line
				continue
			}
			over = ""
			flush()
			group = Group{Number: Said(number), Title: Said(title), Lines: Lines{r.line, r.line}, Confidence: 0.95}
			above = nil
			continue
		}
		text := flat(g.cell(r, contentColumn))
		if text == "" {
			if k := len(group.Tasks); k > 0 {
				g.complete(w, r, &group.Tasks[k-1])
			}
			continue
		}
		g.repeat(r, above)
		number := strings.Trim(g.cell(r, numberColumn), " .()")
		if digits(number) {
			over = ""
		}
		if over != "" && !startsWithVerb(text) {
			text = over + " " + text
		}
		t := g.task(w, r, text)
		if strings.HasPrefix(text, over) && over != "" {
			t.Lines[0] = overLine
		}
		t.Number = numberOf(group.Number, number, len(group.Tasks))
		group.Tasks = append(group.Tasks, t)
		above = r
	}
	flush()
}

// cell is the text of a row under the first column of a kind.
func (g *grid) cell(r *gridRow, k columnKind) string {
	for i, c := range g.columns {
		if c == k && strings.TrimSpace(r.cells[i]) != "" {
			return strings.TrimSpace(r.cells[i])
		}
	}
	return ""
}

// flat joins the lines of a cell; bullets inside it go.
func flat(s string) string {
	return strings.Join(strings.Fields(bulletMark.ReplaceAllString(s, "\n")), " ")
}

// repeatsHead tells the head again (on a new page) or the row that numbers the columns.
func (g *grid) repeatsHead(r *gridRow) bool {
	same, counts, filled := 0, 0, 0
	for i, c := range r.cells {
		c = strings.TrimSpace(c)
		if c == "" {
			continue
		}
		filled++
		if strings.EqualFold(c, strings.TrimSpace(g.heads[i])) {
			same++
		}
		if columnCount.MatchString(c) {
			counts++
		}
	}
	return filled == 0 || same == filled || counts == filled && filled > 2
}

// groupRow tells a row that heads the rows below it: a number and a title and nothing else.
func (g *grid) groupRow(i int) (number, title string, ok bool) {
	r := &g.rows[i]
	filled := 0
	for j, c := range r.cells {
		if c = strings.TrimSpace(c); c == "" {
			continue
		}
		if g.columns[j] == numberColumn {
			number = strings.Trim(c, " .()")
			continue
		}
		filled++
		if title == "" {
			title = flat(c)
		} else if flat(c) != title {
			filled += 10
		}
	}
	if title == "" && number != "" && !rowNumber.MatchString(number) { // the title stands in the first column
		title, number, filled = flat(number), "", 1
	}
	if m := markerOf(title); number == "" && m.rank > noRank && m.rank < digit2Rank {
		number, title = m.number, title[m.size:]
	}
	if filled != 1 || title == "" {
		return "", "", false
	}
	switch {
	case groupNumber.MatchString(number), upper(title), r.wide, number == "" && i+1 < len(g.rows):
		return number, title, true
	case i+1 < len(g.rows):
		next := strings.Trim(g.cell(&g.rows[i+1], numberColumn), " .()")
		below := strings.HasPrefix(next, number+".") || next == "a" || next == "-" || next == "" && g.cell(&g.rows[i+1], contentColumn) != "" && digits(number)
		return number, title, below && number != ""
	}
	return "", "", false
}

// repeat fills cells that say "như trên".
func (g *grid) repeat(r, above *gridRow) {
	for i, c := range r.cells {
		if above != nil && ditto.MatchString(strings.TrimSpace(c)) {
			r.cells[i] = above.cells[i]
			if r.from == nil {
				r.from = map[int]int{}
			}
			r.from[i] = above.at(i)
		}
	}
}

// task makes a task of a row.
func (g *grid) task(w *walker, r *gridRow, text string) Task {
	lines := Lines{r.line, r.line}
	d := &draft{node: &node{para: &para{text: text, segs: []seg{{0, r.line}}}, rank: digitRank}, text: text, lines: lines, belief: 0.95}
	for i, c := range r.cells {
		kind := map[columnKind]labelKind{leadColumn: leadLabel, coordinateColumn: coordinateLabel, bothColumn: bothLabel, timingColumn: timingLabel, productColumn: productLabel}[g.columns[i]]
		value := strings.TrimSpace(c)
		if g.columns[i] == tickColumn && value != "" {
			kind, value = timingLabel, g.heads[i]
		}
		if kind == noLabel || value == "" {
			continue
		}
		if kind == timingLabel || kind == productLabel {
			value = flat(value)
		}
		d.own = append(d.own, g.spoken(kind, value, r.at(i))...)
	}
	return w.finish(d)
}

// spoken wraps the text of a cell as a label with its value; labels inside the cell come first.
func (g *grid) spoken(kind labelKind, value string, line int) []spoken {
	p := &para{text: value, segs: []seg{{0, line}}}
	if ls := labelsIn(value); len(ls) > 0 && ls[0].from == 0 && kind == bothLabel {
		var out []spoken
		for _, l := range ls {
			out = append(out, spoken{label: l, para: p, belief: 0.9})
		}
		return out
	}
	from, to := trimValue(value, 0, len(value))
	return []spoken{{label: label{kind: kind, from: from, vfrom: from, vto: to}, para: p, belief: 0.95}}
}

// complete adds what a row without a text of its own says to the task above it.
func (g *grid) complete(w *walker, r *gridRow, t *Task) {
	more := g.task(w, r, "")
	for _, m := range more.Roles {
		if m.Role == Lead || m.Role == Coordinate {
			m.Confidence = round(m.Confidence * 0.8)
			t.Roles = append(t.Roles, m)
		}
	}
	if t.Timing.Kind == Unspecified && more.Timing.Kind != Unspecified {
		t.Timing = more.Timing
	}
	if t.Product == "" {
		t.Product = more.Product
	}
	t.Lines[1] = max(t.Lines[1], r.line)
}
