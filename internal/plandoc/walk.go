package plandoc

import "strings"

// walker turns the outline of the body into groups, tasks and execution.
type walker struct {
	out     *Reading
	cal     calendar
	tasks   bool    // a section of tasks was seen: duty lists and odd sections are judged by it
	topics  bool    // duties are given out elsewhere: sections without verbs only list topics
	named   bool    // a heading or a table names tasks
	belief  float64 // of the section that is being read
	caption string  // title of the annex or section that a table stands in

	month, signedYear int // of a date of issue whose day is blank
}

// body reads the sections of one part of the document.
func (w *walker) body(root *node) {
	tops := topsOf(root)
	w.tasks = false
	plain, shared := false, false // sections of tasks that say nothing on who or when; duties given out
	for _, n := range tops {
		switch c := classify(n.text, true); c {
		case taskClass, mixedClass:
			if hasItems(n) || n.table != nil {
				w.tasks = w.tasks || assigned(n)
				plain = true
			}
		case dutyClass, scheduleClass:
			shared = shared || dutiful(n) && assigned(n)
		}
	}
	w.topics = plain && !w.tasks && shared
	w.tasks = w.tasks || plain && !shared
	w.named = w.named || w.tasks || shared
	for _, n := range tops {
		w.top(n)
	}
}

// topsOf are the sections: what hangs below the root, or below a part or chapter whose headings
// name sections themselves.
func topsOf(root *node) []*node {
	var out []*node
	for _, n := range root.below {
		if n.rank < romanRank && n.rank != noRank && namesSections(n) {
			out = append(out, topsOf(n)...)
			continue
		}
		out = append(out, n)
	}
	return out
}

// namesSections tells a part whose sub-headings are sections: two of them have a class.
func namesSections(n *node) bool {
	if c := classify(n.text, true); c == aimClass || c == executionClass {
		return false
	}
	known := 0
	for _, b := range n.below {
		if b.rank > romanRank {
			continue
		}
		switch classify(b.text, true) {
		case unknownClass:
		case taskClass:
			known += 2
		default:
			known++
		}
	}
	return known >= 2
}

func (w *walker) top(n *node) {
	w.belief = 0.95
	if n.rank == plainRank {
		w.loose(n)
		return
	}
	if t := titleOf(n); t != "" {
		w.caption = t
	}
	switch c := classify(n.text, true); {
	case n.rank == articleRank && len(n.below) == 0:
		w.article(n)
	case c == aimClass:
	case c == scheduleClass && !w.tasks && dutiful(n):
		w.section(n)
	case c == executionClass, c == fundingClass, c == scheduleClass, c == dutyClass && w.tasks:
		w.execute(n)
	case c == taskClass && w.topics && !dutiful(n):
	case c == taskClass, c == mixedClass, c == dutyClass:
		w.section(n)
	case n.rank == articleRank:
		w.article(n)
	case !w.tasks || hasLabels(n) || dutiful(n):
		w.belief = 0.8
		w.section(n)
	}
}

// loose reads what stands outside sections: tables, and the closing words of the last section.
func (w *walker) loose(n *node) {
	switch {
	case n.table != nil:
		w.table(n)
	case upper(n.text) && wordCount(n.text) >= 3 && !officeHead.MatchString(n.text):
		w.caption = n.text
	}
}

func titleOf(n *node) string { return strings.TrimRight(strings.TrimSpace(n.text), " .:;") }

// hasLabels tells that labels of a task (who, when) stand below.
func hasLabels(n *node) bool {
	for _, b := range n.below {
		for _, l := range b.labels {
			if l.kind >= leadLabel && l.kind <= productLabel {
				return true
			}
		}
		if hasLabels(b) {
			return true
		}
	}
	return false
}

// assigned tells that a section says who does its tasks, or when, for a third of them or more.
func assigned(n *node) bool {
	items, said := 0, 0
	var count func(*node)
	count = func(n *node) {
		for _, b := range n.below {
			_, _, _, timed := (calendar{}).timingIn(b.text)
			switch {
			case b.table != nil:
				said += 100
			case b.labels != nil:
				said++
			case len(b.below) == 0:
				items++
				if timed || startsWithUnit(b.text) {
					said++
				}
			case isNames(titleOf(b)) || headingTime(b) != nil:
				said += len(b.below)
			}
			count(b)
		}
	}
	count(n)
	return said*3 >= items && said > 0
}

// dutiful tells that most items below begin like duties.
func dutiful(n *node) bool {
	all, work := 0, 0
	var count func(*node)
	count = func(n *node) {
		for _, b := range n.below {
			if b.labels == nil && len(b.below) == 0 {
				all++
				if startsWithVerb(withoutTime(b.text)) || startsWithUnit(b.text) {
					work++
				}
			}
			count(b)
		}
	}
	count(n)
	return all > 0 && work*2 > all
}

// section reads a section of tasks: its headings are groups, its own items a group of its own.
func (w *walker) section(n *node) {
	if len(n.below) == 0 && wordCount(n.text) > 12 {
		w.group(n, []*node{n})
		return
	}
	var own []*node // items that belong to the section itself, labels among them
	flush := func() {
		if len(own) > 0 {
			w.group(n, own)
		}
		own = nil
	}
	grouped := false // numbered items beside headings of groups are groups of one task
	for _, b := range n.below {
		grouped = grouped || b.numbered() && b.labels == nil && classify(b.text, false) == unknownClass && heads(b)
	}
	for i, b := range n.below {
		switch c := classify(b.text, false); {
		case b.table != nil:
			flush()
			w.table(b)
		case b.rank == plainRank && b.labels == nil && numberedFollows(n.below[i+1:]) && len(own) == 0:
			// introduces the list
		case b.labels != nil:
			own = append(own, b)
		case b.numbered() && c == aimClass && !(formRE.MatchString(b.text) && dutiful(b)):
		case b.numbered() && (c == executionClass || c == fundingClass) && !hasLabels(b):
			flush()
			w.execute(b)
		case b.numbered() && (c == taskClass || c == dutyClass) && hasItems(b):
			flush()
			w.section(b)
		case b.numbered() && heads(b):
			flush()
			w.group(b, b.below)
		case grouped && b.numbered():
			flush()
			w.group(b, []*node{b})
		default:
			own = append(own, b)
		}
	}
	flush()
}

// formRE opens a heading of forms, which may list what is done.
var formRE = expr(`^(?:hình thức|cách thức|phương thức)`)

func (n *node) numbered() bool { return n.rank > noRank && n.rank < starRank }

func numberedFollows(rest []*node) bool {
	for _, n := range rest {
		if n.labels == nil {
			return n.numbered() || n.rank == plainRank && numberedFollows(rest[1:])
		}
	}
	return false
}

// heads tells a numbered item of a section that is the heading of a group.
func heads(n *node) bool {
	if contents := contentLabels(n); contents > 1 || contents == 1 && n.rank <= digitRank {
		return true
	}
	return hasItems(n) && !spellsOut(n)
}

// contentLabels counts the labels "Nội dung:" with a text right below n.
func contentLabels(n *node) int {
	k := 0
	for _, b := range n.below {
		switch {
		case len(b.labels) == 0 || b.labels[0].kind != contentLabel:
		case wordCount(b.text[b.labels[0].vfrom:]) >= 4:
			k++
		case dutiful(b):
			k += 2
		}
	}
	return k
}

// spellsOut tells an item whose sub-items only spell it out: a sentence that ends with a colon
// over noun phrases, or bullets below a sentence.
func spellsOut(n *node) bool {
	items, work, own := 0, 0, false
	for i, b := range n.below {
		if b.labels != nil {
			continue
		}
		items++
		if startsWithVerb(b.text) || startsWithUnit(b.text) {
			work++
		}
		// labels below the last item alone may close the whole
		own = own || hasItems(b) || hasLabels(b) && (i < len(n.below)-1 || items == 1)
	}
	if items == 0 || own {
		return false
	}
	text := strings.TrimSpace(n.text)
	switch {
	case n.rank <= digitRank && !strings.HasSuffix(text, ":"):
		return wordCount(text) > 60
	case strings.HasSuffix(text, ":") && work*2 < items:
		return wordCount(text) > 6
	case n.rank >= starRank:
		return !titleLike(n) || work*2 < items || wordCount(text) > 16
	}
	return !titleLike(n)
}

// withoutTime drops a time that opens a paragraph: "Tháng 3/2022: Xây dựng …".
func withoutTime(text string) string {
	if head, rest, ok := strings.Cut(text, ":"); ok && wordCount(head) <= 12 {
		if w, ok := (calendar{}).readWhen(head); ok && w.at < 8 {
			return strings.TrimSpace(rest)
		}
	}
	return text
}

func startsWithUnit(text string) bool {
	names, _ := subjectOf(text)
	return len(names) > 0
}

// article keeps the articles of a decision that say who carries it out.
func (w *walker) article(n *node) {
	if strings.Contains(n.words(), "thi hành") && strings.Contains(n.words(), "chịu trách nhiệm") {
		w.passage(n)
	}
}

// execute keeps the paragraphs of an execution part, headings too.
func (w *walker) execute(n *node) {
	if n.table != nil {
		w.table(n)
		return
	}
	top := classify(n.text, true) != unknownClass
	if !top || wordCount(n.text) > 14 || len(n.below) == 0 {
		w.passage(n)
	}
	for _, b := range n.below {
		w.execute(b)
	}
}

func (w *walker) passage(n *node) {
	t := strings.TrimSpace(n.words())
	if t == "" || upper(t) && n.rank == plainRank {
		return
	}
	w.out.Execution = append(w.out.Execution, Passage{Text: Said(strings.TrimSuffix(t, "/.")), Lines: n.where(), Confidence: 0.95})
}
