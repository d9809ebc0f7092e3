package plandoc

import (
	"strings"
	"unicode"
)

// node is a paragraph in its place on the ladder.
type node struct {
	*para
	rank   rank
	labels []label // the paragraph opens with a label
	above  *node
	below  []*node
	tail   []*para // paragraphs that go on with this one
}

// words is the text of the node with the paragraphs that go on with it.
func (n *node) words() string {
	var s strings.Builder
	s.WriteString(n.text)
	for _, t := range n.tail {
		s.WriteString(" " + t.text)
	}
	return s.String()
}

// where are the lines of the node's own words.
func (n *node) where() Lines {
	l := n.all()
	for _, t := range n.tail {
		l[1] = max(l[1], t.all()[1])
	}
	return l
}

// last is the last line of the node with all that stands below it.
func (n *node) last() int {
	l := n.where()[1]
	if n.table != nil {
		l = max(l, n.table.lastLine())
	}
	if k := len(n.below); k > 0 {
		l = max(l, n.below[k-1].last())
	}
	return l
}

// outline hangs paragraphs below their headings. A paragraph without a mark hangs below the
// nearest heading, or goes on with the item before it.
func outline(ps []*para) *node {
	root := &node{para: &para{segs: []seg{{0, 1}}}}
	open := root
	for i, p := range ps {
		n := &node{para: p, rank: p.mark.rank}
		if n.rank == noRank && i+1 < len(ps) && ps[i+1].mark.rank >= alphaRank && headsList(p) {
			n.rank = digit3Rank
		}
		if p.heading > 0 && n.rank == noRank && p.table == nil {
			n.rank = headingRank(p)
		}
		switch {
		case p.table != nil:
			n.rank = plainRank
			open = nearest(open, alphaRank)
		case n.rank == noRank:
			n.rank = plainRank
			if n.labels = opensWithLabel(p.text); n.labels == nil {
				n.labels = inBrackets(p.text)
			}
			if n.labels == nil {
				n.labels = assignment(p.text)
			}
			if n.labels != nil {
				open = labelHome(open)
				break
			}
			if goesOnWith(open, p) {
				open.tail = append(open.tail, p)
				continue
			}
			open = plainHome(open)
		default:
			n.labels = opensWithLabel(p.text)
			for open != root && deeper(open, n) {
				open = open.above
			}
		}
		n.above = open
		open.below = append(open.below, n)
		if p.table == nil && (n.rank != plainRank || n.labels == nil) {
			open = n
		}
	}
	return root
}

// headsList tells an unnumbered line that can only head the bullets behind it: a time
// ("Tháng 3:") or who they fall to ("Sở Tư pháp:").
func headsList(p *para) bool {
	if p.table != nil || wordCount(p.text) > 24 || !strings.HasSuffix(p.text, ":") && !p.bold || opensWithLabel(p.text) != nil {
		return false
	}
	title := strings.TrimRight(p.text, " .:")
	return isTime(title) || isNames(title)
}

// deeper tells that n cannot hang below open.
func deeper(open, n *node) bool {
	if open.rank == n.rank && n.rank >= starRank && open.level != n.level {
		return open.level > n.level
	}
	return open.rank >= n.rank
}

// headingRank places an unnumbered paragraph in a heading style.
func headingRank(p *para) rank {
	switch {
	case p.heading == 1:
		return romanRank
	case p.heading == 2:
		return digitRank
	}
	return digit2Rank
}

// nearest climbs to the nearest node above the rank.
func nearest(n *node, r rank) *node {
	for n.above != nil && n.rank >= r {
		n = n.above
	}
	return n
}

// labelHome is where an unmarked label line hangs: beside bullets and plain paragraphs, below
// numbered items.
func labelHome(n *node) *node {
	for n.above != nil && n.rank >= starRank {
		n = n.above
	}
	return n
}

// plainHome is where an unmarked paragraph hangs: below a heading, beside a sentence.
func plainHome(n *node) *node {
	for n.above != nil && (n.rank >= starRank || n.rank >= digitRank && !titleLike(n) && !hasItems(n)) {
		n = n.above
	}
	return n
}

// lastItem is the last line of the node and what stands below it, labels left out.
func (n *node) lastItem() int {
	l := n.where()[1]
	for _, b := range n.below {
		if b.labels == nil && b.table == nil {
			l = max(l, b.lastItem())
		}
	}
	return l
}

func hasItems(n *node) bool {
	for _, b := range n.below {
		if b.labels == nil {
			return true
		}
	}
	return false
}

var connectors = []string{"Trong đó", "Cụ thể", "Riêng ", "Lưu ý", "Ngoài ra", "Đồng thời", "Bên cạnh đó", "Trường hợp", "Bao gồm", "Gồm:", "Căn cứ", "Theo đó", "Ghi chú"}

// goesOnWith tells an unmarked paragraph that belongs to the item before it.
func goesOnWith(open *node, p *para) bool {
	if open.rank < digitRank || open.table != nil || len(open.below) > 0 || open.text == "" || open.labels != nil {
		return false
	}
	if open.rank != plainRank && open.numberedTitle() {
		return false
	}
	for _, c := range connectors {
		if p.blank && !open.blank {
			break // set apart from a run of close lines
		}
		if strings.HasPrefix(p.text, c) {
			return true
		}
	}
	r := firstRune(p.text)
	return unicode.IsLower(r)
}

func (n *node) numberedTitle() bool { return n.rank < starRank && titleLike(n) }

// titleLike tells a heading from a sentence: no full stop, not long, no timing of its own.
func titleLike(n *node) bool {
	t := strings.TrimSpace(n.text)
	if t == "" {
		return true
	}
	if strings.HasSuffix(t, ":") {
		return wordCount(t) <= 40
	}
	return !strings.HasSuffix(t, ".") && !strings.HasSuffix(t, ";") && wordCount(t) <= 40
}

// inBrackets reads a paragraph that is one pair of brackets with units or a time, as it closes a
// run of tasks, as labels.
func inBrackets(text string) []label {
	inner := strings.TrimRight(text, " .;/")
	if !strings.HasPrefix(inner, "(") || !strings.HasSuffix(inner, ")") || len(inner) > 400 || strings.Count(inner, "(") != 1 {
		return nil
	}
	var out []label
	if len(stated(text, 1, len(inner)-1)) > 0 {
		out = append(out, label{kind: leadLabel, from: 1, to: 1, vfrom: 1, vto: len(inner) - 1})
	}
	if w, _, _, ok := (calendar{}).timingIn(text); ok {
		out = append(out, label{kind: timingLabel, from: w.at, to: w.at, vfrom: w.at, vto: w.end})
	}
	return out
}

// opensWithLabel gives the labels of a paragraph that begins with one, nil for any other.
func opensWithLabel(text string) []label {
	if !strings.Contains(text, ":") && leadingTiming(text) == 0 {
		return nil
	}
	ls := labelsIn(text)
	if len(ls) == 0 || strings.TrimSpace(text[:ls[0].from]) != "" {
		return nil
	}
	return ls
}
