package source

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// toggle is a property that may be switched on, switched off, or left to what stands below.
type toggle int8

const (
	unset toggle = iota
	off
	on
)

// over is t where it is set and below elsewhere.
func (t toggle) over(below toggle) toggle {
	if t == unset {
		return below
	}
	return t
}

func toggleOf(e xml.StartElement) toggle {
	switch attr(e, "val") {
	case "0", "false", "off", "none":
		return off
	}
	return on
}

// runProps are the properties of a run that matter here.
type runProps struct {
	style                string
	bold, italic, hidden toggle
}

// paraProps are the properties of a paragraph that matter here.
type paraProps struct {
	style   string
	list    string // numId, "" if none is said, "0" takes the paragraph out of a list
	level   int    // ilvl, -1 if none is said
	center  toggle
	outline int // heading level, 0 if none is said, -1 for body text
	mark    runProps
	deleted bool // the paragraph mark is a tracked deletion
}

// style is a style of styles.xml.
type style struct {
	name, basedOn string
	para          paraProps
	run           runProps
}

type styles struct {
	byID         map[string]*style
	defaultPara  string
	defaultRun   runProps
	defaultProps paraProps
}

// maxStyleChain bounds how far basedOn is followed; a circle ends there.
const maxStyleChain = 32

func (s *styles) chain(id string, f func(*style)) {
	for range maxStyleChain {
		st := s.byID[id]
		if st == nil {
			return
		}
		f(st)
		id = st.basedOn
	}
}

// para completes the properties of a paragraph from its style and the defaults.
func (s *styles) para(p paraProps) paraProps {
	if p.style == "" {
		p.style = s.defaultPara
	}
	p.mark.bold, p.mark.italic = unset, unset
	s.chain(p.style, func(st *style) {
		if p.list == "" {
			p.list = st.para.list
		}
		if p.level < 0 {
			p.level = st.para.level
		}
		p.center = p.center.over(st.para.center)
		if p.outline == 0 {
			p.outline = st.para.outline
			if p.outline == 0 {
				p.outline = headingName(st.name)
			}
		}
		p.mark.hidden = p.mark.hidden.over(st.run.hidden)
		p.mark.bold = p.mark.bold.over(st.run.bold)
		p.mark.italic = p.mark.italic.over(st.run.italic)
	})
	p.center = p.center.over(s.defaultProps.center)
	return p
}

// run completes the properties of a run in a paragraph whose properties are complete. A toggle of
// the character style flips that of the paragraph style (ISO/IEC 29500-1, 17.7.3).
func (s *styles) run(r runProps, p paraProps) runProps {
	var c runProps
	s.chain(r.style, func(st *style) {
		c.bold, c.italic, c.hidden = c.bold.over(st.run.bold), c.italic.over(st.run.italic), c.hidden.over(st.run.hidden)
	})
	r.bold = r.bold.over(flip(c.bold, p.mark.bold)).over(s.defaultRun.bold)
	r.italic = r.italic.over(flip(c.italic, p.mark.italic)).over(s.defaultRun.italic)
	r.hidden = r.hidden.over(c.hidden).over(s.styleHidden(p.style)).over(s.defaultRun.hidden)
	return r
}

func (s *styles) styleHidden(id string) toggle {
	t := unset
	s.chain(id, func(st *style) { t = t.over(st.run.hidden) })
	return t
}

func flip(a, b toggle) toggle {
	switch {
	case a == unset:
		return b
	case b == unset:
		return a
	case a == b:
		return off
	}
	return on
}

// headingName is the level that a built-in heading style has by its name.
func headingName(name string) int {
	rest, ok := strings.CutPrefix(strings.ToLower(name), "heading ")
	if !ok {
		return 0
	}
	n, err := strconv.Atoi(rest)
	if err != nil || n < 1 || n > 9 {
		return 0
	}
	return n
}

func readStyles(c *container, name string) (*styles, error) {
	s := &styles{byID: map[string]*style{}, defaultProps: paraProps{level: -1}}
	if !c.has(name) {
		return s, nil
	}
	p, err := c.part(name, maxSidePart)
	if err != nil {
		return nil, err
	}
	defer p.Close()
	return s, p.each(func(root xml.StartElement) error {
		return p.each(func(e xml.StartElement) error {
			switch e.Name.Local {
			case "docDefaults":
				return s.readDefaults(p)
			case "style":
				return s.readStyle(p, e)
			}
			return p.skip()
		})
	})
}

func (s *styles) readDefaults(p *part) error {
	return p.each(func(e xml.StartElement) error {
		if e.Name.Local != "rPrDefault" && e.Name.Local != "pPrDefault" {
			return p.skip()
		}
		return p.each(func(e xml.StartElement) (err error) {
			switch e.Name.Local {
			case "rPr":
				s.defaultRun, err = readRunProps(p)
			case "pPr":
				s.defaultProps, err = readParaProps(p)
			default:
				err = p.skip()
			}
			return err
		})
	})
}

func (s *styles) readStyle(p *part, e xml.StartElement) error {
	st := &style{para: paraProps{level: -1}}
	id, kind := attr(e, "styleId"), attr(e, "type")
	if d := attr(e, "default"); kind == "paragraph" && (d == "1" || d == "true") {
		s.defaultPara = id
	}
	s.byID[id] = st
	return p.each(func(e xml.StartElement) (err error) {
		switch e.Name.Local {
		case "name":
			st.name = attr(e, "val")
		case "basedOn":
			st.basedOn = attr(e, "val")
		case "rPr":
			st.run, err = readRunProps(p)
			return err
		case "pPr":
			st.para, err = readParaProps(p)
			return err
		}
		return p.skip()
	})
}

func readRunProps(p *part) (runProps, error) {
	var r runProps
	err := p.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "rStyle":
			r.style = attr(e, "val")
		case "b":
			r.bold = toggleOf(e)
		case "i":
			r.italic = toggleOf(e)
		case "vanish", "specVanish":
			r.hidden = toggleOf(e)
		}
		return p.skip()
	})
	return r, err
}

func readParaProps(p *part) (paraProps, error) {
	pp := paraProps{level: -1}
	err := p.each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "pStyle":
			pp.style = attr(e, "val")
		case "jc":
			pp.center = off
			if attr(e, "val") == "center" {
				pp.center = on
			}
		case "outlineLvl":
			pp.outline = -1
			if n, err := strconv.Atoi(attr(e, "val")); err == nil && n >= 0 && n < 9 {
				pp.outline = n + 1
			}
		case "numPr":
			return p.each(func(e xml.StartElement) error {
				switch e.Name.Local {
				case "ilvl":
					if n, err := strconv.Atoi(attr(e, "val")); err == nil && n >= 0 && n < listLevels {
						pp.level = n
					}
				case "numId":
					pp.list = attr(e, "val")
				}
				return p.skip()
			})
		case "rPr":
			return p.each(func(e xml.StartElement) error {
				switch e.Name.Local {
				case "vanish":
					pp.mark.hidden = toggleOf(e)
				case "del", "moveFrom":
					pp.deleted = true
				}
				return p.skip()
			})
		}
		return p.skip()
	})
	return pp, err
}
