package plandoc

import (
	"strings"
)

// draft is a task on its way: the node that says it and the labels that speak of it.
type draft struct {
	node    *node
	text    string
	lines   Lines
	number  string
	belief  float64
	own     []spoken // labels of this task alone
	shared  []spoken // labels of the run that it stands in, nearest first
	inText  []spoken // labels inside its own sentence
	heading *spoken  // the time that a heading above sets
}

// spoken is a label with its value, and how sure it is that it speaks of the task.
type spoken struct {
	label
	para   *para
	more   []*node // names in the bullets below a label without a value
	belief float64
}

func (s spoken) value() string { return s.para.text[s.vfrom:s.vto] }

// group reads items as the tasks of one group headed by n.
func (w *walker) group(n *node, items []*node) {
	ds := w.gather(n, items)
	if len(ds) == 0 {
		return
	}
	g := Group{Number: Said(n.mark.number), Title: Said(titleOf(n)), Lines: n.where(), Confidence: w.belief}
	if n == ds[0].node {
		g.Lines = ds[0].lines
	}
	for i, d := range ds {
		t := w.finish(d)
		if t.Number = numberOf(g.Number, d.number, i); d.node == n {
			t.Number = g.Number
		}
		w.leadByHeading(n, &t)
		g.Tasks = append(g.Tasks, t)
	}
	w.out.Groups = append(w.out.Groups, g)
}

// numberOf is the number of the i-th task of a group: its own, below that of the group.
func numberOf(group Said, own string, i int) Said {
	switch {
	case strings.Contains(own, "."):
		return Said(own)
	case own == "":
		own = itoa(i + 1)
	}
	if group == "" {
		return Said(own)
	}
	return group + "." + Said(own)
}

// leadByHeading gives tasks that name no unit the roles that the heading of their group states in
// brackets, and makes a unit that heads a group of duties the lead of those that name none.
func (w *walker) leadByHeading(n *node, t *Task) {
	title := titleOf(n)
	if len(t.Roles) == 0 {
		for _, r := range bracketed(title) { // "Tuyên truyền miệng (Phòng Tư pháp chủ trì)"
			t.Roles = append(t.Roles, Role{Role: r.role, Name: Said(title[r.name.from:r.name.to]), Units: []string{}, Text: Said(title), Lines: n.where(), Confidence: 0.75})
		}
	}
	names, end := unitsAt(title, len(onPart.FindString(title)))
	if len(names) == 0 || strings.Trim(title[end:], " .:)") != "" && !strings.HasPrefix(strings.TrimSpace(title[end:]), "(") {
		return
	}
	for _, r := range t.Roles {
		if r.Role == Lead {
			return
		}
	}
	for _, s := range names {
		t.Roles = append(t.Roles, Role{Role: Lead, Name: Said(title[s.from:s.to]), Units: []string{}, Text: Said(title), Lines: n.where(), Confidence: 0.7})
	}
}

// onPart opens a heading that names who the duties below fall to: "Đối với Sở Tư pháp".
var onPart = expr(`^(?:đối với|về phía|trách nhiệm của|nhiệm vụ của|đề nghị|giao)\s+`)

// entry is one step of a run: tasks, or a block of labels.
type entry struct {
	tasks  []*draft
	labels []spoken
}

// gather reads the items below a heading: which are tasks, and which labels speak of which.
func (w *walker) gather(n *node, items []*node) []*draft {
	var entries []entry
	for i := 0; i < len(items); i++ {
		b := items[i]
		switch {
		case b.table != nil:
			continue
		case b.labels != nil && !contentOnly(b):
			var sp []spoken
			sp, i = spokenBy(b, items, i)
			if k := len(entries); k > 0 && entries[k-1].labels != nil {
				entries[k-1].labels = append(entries[k-1].labels, sp...)
			} else if len(sp) > 0 {
				entries = append(entries, entry{labels: sp})
			}
		default:
			if ds := w.item(b); len(ds) > 0 {
				entries = append(entries, entry{tasks: ds})
			}
		}
	}
	cover(entries)
	var out []*draft
	for _, e := range entries {
		out = append(out, e.tasks...)
	}
	spread(out)
	if t := headingTime(n); t != nil {
		for _, d := range out {
			if d.heading == nil && d.node != n {
				d.heading = t
			}
		}
	}
	return out
}

// contentOnly tells a label that opens a task: "Nội dung: Tổ chức …".
func contentOnly(n *node) bool { return n.labels[0].kind == contentLabel }

func spokenOf(n *node, belief float64) []spoken {
	var out []spoken
	for _, l := range n.labels {
		if l.kind != noteLabel && l.kind != fundingLabel && l.kind != contentLabel {
			out = append(out, spoken{label: l, para: n.para, belief: belief})
		}
	}
	return out
}

// spokenBy reads the i-th item, a label, with what stands below it: further labels ("b) Cơ quan
// thực hiện:" over "- Cơ quan chủ trì: …"), or the names that are its value.
func spokenBy(n *node, items []*node, i int) ([]spoken, int) {
	out := spokenOf(n, 0.95)
	if k := len(out) - 1; k >= 0 && out[k].value() == "" {
		out[k].more, i = namesBelow(n, items, i)
	}
	for _, b := range n.below {
		if b.labels != nil && !contentOnly(b) {
			out = append(out, spokenOf(b, 0.95)...)
		}
	}
	return out, i
}

// namesBelow takes the bullets that are the value of a label without one.
func namesBelow(n *node, items []*node, i int) ([]*node, int) {
	var out []*node
	for _, b := range n.below {
		if b.labels == nil && isNames(b.text) {
			out = append(out, b)
		}
	}
	for len(out) == 0 || i+1 < len(items) {
		if i+1 >= len(items) || items[i+1].labels != nil || items[i+1].table != nil || len(n.below) > 0 || !isNames(items[i+1].text) {
			break
		}
		i++
		out = append(out, items[i])
	}
	return out, i
}

// isNames tells a text that is nothing but names of units.
func isNames(text string) bool {
	names, end := unitsAt(text, 0)
	return len(names) > 0 && strings.Trim(text[end:], " .;,/") == ""
}

// item reads one item of a run: a task, or a sub-heading with tasks below.
func (w *walker) item(b *node) []*draft {
	if b.numbered() && b.labels == nil {
		switch classify(b.text, false) {
		case executionClass, fundingClass:
			if hasLabels(b) {
				break
			}
			w.execute(b)
			return nil
		case aimClass:
			if !startsWithVerb(b.text) {
				return nil
			}
		}
	}
	if b.labels != nil { // "Nội dung: …"
		l := b.labels[0]
		if wordCount(b.text[l.vfrom:l.vto]) == 0 {
			return w.gather(b, b.below)
		}
		d := &draft{node: b, text: b.text[l.vfrom:l.vto], lines: b.where(), belief: w.belief}
		if len(b.labels) == 1 {
			d.text = strings.TrimSpace(b.words()[l.vfrom:])
			d.text += spelledOut(b)
		}
		d.own = spokenOf(b, 0.95)
		return []*draft{d}
	}
	if hasItems(b) && !spellsOut(b) || contentLabels(b) > 1 {
		ds := w.gather(b, b.below)
		for _, d := range ds {
			if d.number != "" && !strings.Contains(d.number, ".") && b.mark.number != "" {
				d.number = b.mark.number + "." + d.number
			}
		}
		return ds
	}
	if byAnnex.MatchString(b.text) && wordCount(b.text) <= 20 {
		return nil // the tasks stand in an annex
	}
	if b.rank == plainRank && (strings.HasSuffix(strings.TrimSpace(b.text), ":") || upper(b.text)) || strings.TrimSpace(b.text) == "" {
		return nil // introduces what follows
	}
	return []*draft{w.leaf(b)}
}

var byAnnex = expr(`(?:theo|tại|như|xem|trong)\s+(?:nội dung\s+)?(?:các\s+|bảng\s+)?(?:phụ lục|bảng|biểu|danh mục|phụ biểu)`)

// leaf makes a task of a node, with the sub-items that spell it out.
func (w *walker) leaf(b *node) *draft {
	d := &draft{node: b, text: strings.TrimSpace(b.words()), lines: b.where(), number: b.mark.number, belief: w.belief}
	switch {
	case b.rank == plainRank:
		d.belief *= 0.9
	case hasItems(b):
		d.belief *= 0.9
	}
	for i := 0; i < len(b.below); i++ {
		c := b.below[i]
		switch {
		case c.labels == nil && c.table == nil:
			d.text += " " + strings.TrimSpace(c.words()) + spelledOut(c)
			d.lines[1] = max(d.lines[1], c.lastItem())
			for _, l := range c.below {
				if l.labels != nil {
					d.own = append(d.own, spokenOf(l, 0.9)...)
				}
			}
		case c.labels != nil && c.labels[0].kind == contentLabel:
			d.text += " " + strings.TrimSpace(c.text[c.labels[0].vfrom:]) + spelledOut(c)
			d.lines[1] = max(d.lines[1], c.last())
		case c.labels != nil:
			var sp []spoken
			sp, i = spokenBy(c, b.below, i)
			d.own = append(d.own, sp...)
		}
	}
	if len(b.text) <= maxSentence {
		for _, l := range labelsIn(b.text) {
			d.inText = append(d.inText, spoken{label: l, para: b.para, belief: 0.9})
		}
	}
	if l, ok := closingTime(b.text); ok {
		d.inText = append(d.inText, spoken{label: l, para: b.para, belief: 0.85})
	}
	return d
}

// spelledOut is the text of all that stands below a node.
func spelledOut(n *node) string {
	var s strings.Builder
	for _, b := range n.below {
		if b.labels == nil && b.table == nil {
			s.WriteString(" " + strings.TrimSpace(b.words()) + spelledOut(b))
		}
	}
	return s.String()
}

// cover gives every block of labels to the tasks it speaks of. A block closes the run of tasks
// above it. One in front of all tasks holds for all of them; when blocks stand in front of each
// run and none behind the last, each holds for the run that follows it.
func cover(entries []entry) {
	blocks := 0
	for _, e := range entries {
		if e.labels != nil {
			blocks++
		}
	}
	if blocks == 0 {
		return
	}
	leading := entries[0].labels != nil
	forward := leading && blocks > 1 && entries[len(entries)-1].labels == nil
	run := []*draft{}
	for i, e := range entries {
		switch {
		case e.labels == nil:
			run = append(run, e.tasks...)
		case forward:
			if i+1 < len(entries) {
				give(entries[i+1].tasks, e.labels, 0.9)
			}
		case i == 0:
		default:
			give(run, e.labels, 1)
			run = nil
		}
	}
	if leading && !forward {
		for _, e := range entries[1:] {
			give(e.tasks, entries[0].labels, 0.85)
		}
	}
}

func give(ds []*draft, labels []spoken, factor float64) {
	if len(ds) > 1 {
		factor = min(factor, 0.95)
	}
	for _, d := range ds {
		for _, l := range labels {
			l.belief *= factor
			d.shared = append(d.shared, l)
		}
	}
}

// spread gives labels below the last of several like items, the only ones in the run,
// to all of them.
func spread(ds []*draft) {
	if len(ds) < 2 {
		return
	}
	last := ds[len(ds)-1]
	if len(last.own) == 0 || last.node.rank < digit2Rank {
		return
	}
	for _, d := range ds[:len(ds)-1] {
		if len(d.own)+len(d.shared)+len(d.inText) > 0 || d.node.rank != last.node.rank {
			return
		}
	}
	give(ds[:len(ds)-1], last.own, 0.7)
}
