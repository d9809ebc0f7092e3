package source

import (
	"encoding/xml"
	"math"
	"strconv"
	"strings"
)

// listLevels is how many levels a list of WordprocessingML has.
const listLevels = 9

// maxLevelText bounds the pattern of a label, in bytes.
const maxLevelText = 64

// listLevel is one level of an abstract list.
type listLevel struct {
	format  string // decimal, lowerLetter, bullet, …
	text    string // "%1.%2"
	start   int
	restart int // -1 after any higher level, 0 never, n after level n (1-based)
	legal   bool
	style   string // the paragraph style that is this level
}

type abstractList struct {
	levels    [listLevels]listLevel
	styleLink string // the list style whose list this one is
	count     [listLevels]int
	used      [listLevels]bool
}

// list is an instance (w:num): its own levels and starts over those of the abstract one.
type list struct {
	abstract string
	own      map[int]listLevel
	starts   map[int]int // start over, until the first use
}

// lists resolves automatic numbering. Instances of one abstract list go on counting together,
// as they do in Word, unless one says where to start.
type lists struct {
	abstract map[string]*abstractList
	byID     map[string]*list
	styles   *styles
}

func readLists(c *container, name string, st *styles) (*lists, error) {
	l := &lists{abstract: map[string]*abstractList{}, byID: map[string]*list{}, styles: st}
	if !c.has(name) {
		return l, nil
	}
	p, err := c.part(name, maxSidePart)
	if err != nil {
		return nil, err
	}
	defer p.Close()
	return l, p.each(func(root xml.StartElement) error {
		return p.each(func(e xml.StartElement) error {
			switch e.Name.Local {
			case "abstractNum":
				return l.readAbstract(p, attr(e, "abstractNumId"))
			case "num":
				return l.readNum(p, attr(e, "numId"))
			}
			return p.skip()
		})
	})
}

func (l *lists) readAbstract(p *part, id string) error {
	a := &abstractList{}
	for i := range a.levels {
		a.levels[i] = listLevel{format: "decimal", start: 1, restart: -1}
	}
	l.abstract[id] = a
	return p.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "numStyleLink":
			a.styleLink = attr(e, "val")
		case "lvl":
			n, level, err := readLevel(p, e)
			if n >= 0 && n < listLevels {
				a.levels[n] = level
			}
			return err
		}
		return p.skip()
	})
}

func (l *lists) readNum(p *part, id string) error {
	n := &list{own: map[int]listLevel{}, starts: map[int]int{}}
	l.byID[id] = n
	return p.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "abstractNumId":
			n.abstract = attr(e, "val")
		case "lvlOverride":
			at := number(attr(e, "ilvl"), -1)
			return p.each(func(e xml.StartElement) error {
				switch e.Name.Local {
				case "startOverride":
					if at >= 0 && at < listLevels {
						n.starts[at] = number(attr(e, "val"), 1)
					}
				case "lvl":
					_, level, err := readLevel(p, e)
					if at >= 0 && at < listLevels {
						n.own[at] = level
					}
					return err
				}
				return p.skip()
			})
		}
		return p.skip()
	})
}

func readLevel(p *part, e xml.StartElement) (int, listLevel, error) {
	lv := listLevel{format: "decimal", restart: -1}
	at := number(attr(e, "ilvl"), -1)
	err := readLevelInto(p, &lv)
	return at, lv, err
}

func readLevelInto(p *part, lv *listLevel) error {
	return p.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "start":
			lv.start = number(attr(e, "val"), 0)
		case "numFmt":
			lv.format = attr(e, "val")
		case "lvlText":
			lv.text = attr(e, "val")
			if len(lv.text) > maxLevelText {
				lv.text = strings.ToValidUTF8(lv.text[:maxLevelText], "")
			}
		case "lvlRestart":
			lv.restart = number(attr(e, "val"), -1)
		case "isLgl":
			lv.legal = toggleOf(e) == on
		case "pStyle":
			lv.style = attr(e, "val")
		case "AlternateContent", "Fallback":
			return readLevelInto(p, lv)
		}
		return p.skip()
	})
}

func number(s string, otherwise int) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > math.MaxInt32 {
		return otherwise
	}
	return n
}

// abstractOf follows an instance, and the list style that it may name, to the levels.
func (l *lists) abstractOf(id string) (*list, *abstractList) {
	n := l.byID[id]
	if n == nil {
		return nil, nil
	}
	a := l.abstract[n.abstract]
	for range maxStyleChain {
		if a == nil || a.styleLink == "" {
			break
		}
		st := l.styles.byID[a.styleLink]
		if st == nil || l.byID[st.para.list] == nil {
			break
		}
		a = l.abstract[l.byID[st.para.list].abstract]
	}
	return n, a
}

// next counts a paragraph on and returns its label and depth, "" and 0 outside lists.
func (l *lists) next(p paraProps) (label string, depth int) {
	if p.list == "" || p.list == "0" {
		return "", 0
	}
	n, a := l.abstractOf(p.list)
	if a == nil {
		return "", 0
	}
	at := max(p.level, 0)
	if p.level <= 0 {
		for i, lv := range a.levels {
			if lv.style != "" && lv.style == p.style {
				at = i
			}
		}
	}
	level := func(i int) listLevel {
		if lv, ok := n.own[i]; ok {
			return lv
		}
		return a.levels[i]
	}
	lv := level(at)
	if start, ok := n.starts[at]; ok {
		a.count[at] = start
		delete(n.starts, at)
	} else if !a.used[at] {
		a.count[at] = lv.start
	} else {
		a.count[at]++
	}
	a.used[at] = true
	for i := at + 1; i < listLevels; i++ {
		if r := level(i).restart; r < 0 || r > 0 && at < r {
			a.used[i] = false
		}
	}
	return l.label(a, lv, level), at + 1
}

func (l *lists) label(a *abstractList, lv listLevel, level func(int) listLevel) string {
	var b strings.Builder
	if lv.format == "bullet" {
		for _, r := range lv.text {
			b.WriteString(symbol(r))
		}
		return tidy(b.String())
	}
	if lv.format == "none" && !strings.Contains(lv.text, "%") {
		return tidy(lv.text)
	}
	for i := 0; i < len(lv.text); i++ {
		c := lv.text[i]
		if c != '%' || i+1 == len(lv.text) || lv.text[i+1] < '1' || lv.text[i+1] > '9' {
			b.WriteByte(c)
			continue
		}
		i++
		ref := int(lv.text[i] - '1')
		n, format := a.count[ref], level(ref).format
		if !a.used[ref] {
			n = level(ref).start
		}
		if lv.legal && format != "none" {
			format = "decimal"
		}
		b.WriteString(ordinal(format, n))
	}
	return tidy(b.String())
}
