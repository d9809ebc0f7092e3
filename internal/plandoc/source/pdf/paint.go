package pdf

import (
	"bytes"
	"math"
)

// state is the graphics state as far as text needs it.
type state struct {
	ctm                       matrix
	font                      *font
	size, scale, rise         float64
	charSpace, wordSpace, led float64
	mode                      int
}

// painter runs content streams.
type painter struct {
	*tree
	page   Page
	state  state
	stack  []state
	tm, lm matrix
	word   word
	from   [2]float64 // current point of the path
	line   []Rule     // vertical lines of the path that is not painted yet
}

var noFont = &font{width: 500}

// run interprets one content stream with its resources.
func (p *painter) run(content []byte, res dict, depth int) error { //nolint:gocognit // a list of cases, each of its own
	if depth > maxForms {
		return nil
	}
	fonts, forms := p.dict(res["Font"]), p.dict(res["XObject"])
	l := &lexer{buf: content}
	var args []any
	base := len(p.stack)
	for {
		v := l.value(0, false)
		op, ok := v.(keyword)
		if !ok {
			if len(args) < 64 {
				args = append(args, v)
			}
			continue
		}
		if op == end {
			break
		}
		p.ops++
		if p.ops > maxOps || p.words > maxWords {
			return ErrTooLarge
		}
		if p.ops%1024 == 0 && p.exhausted() {
			return p.limit()
		}
		p.values += l.values
		l.values = 0
		switch op {
		case "Tf":
			if len(args) > 1 {
				n, _ := args[0].(name)
				p.state.font, p.state.size = p.fontFor(fonts[n]), p.num(args, 1)
			}
		case "Do":
			if len(args) > 0 {
				n, _ := args[0].(name)
				if err := p.form(forms[n], res, depth); err != nil {
					return err
				}
			}
		case "BI":
			p.inlineImage(l)
		case "q":
			if len(p.stack) < 1024 {
				p.stack = append(p.stack, p.state)
			}
		case "Q":
			if len(p.stack) > base {
				p.state = p.stack[len(p.stack)-1]
				p.stack = p.stack[:len(p.stack)-1]
			}
		default:
			p.operator(op, args)
		}
		args = args[:0]
	}
	if len(p.stack) > base {
		p.state = p.stack[base]
		p.stack = p.stack[:base]
	}
	return nil
}

func (p *painter) fontFor(v any) *font {
	r, ok := v.(ref)
	if !ok {
		if v == nil {
			return noFont
		}
		return p.file.font(v)
	}
	if f, ok := p.fonts[r]; ok {
		return f
	}
	f := p.file.font(r)
	p.fonts[r] = f
	return f
}

// form runs a form XObject in its own coordinates.
func (p *painter) form(v any, res dict, depth int) error {
	s, ok := p.resolve(v).(stream)
	if !ok || p.resolve(s.dict["Subtype"]) != name("Form") {
		return nil
	}
	data, err := p.decode(s)
	if err != nil {
		if p.exhausted() {
			return p.limit()
		}
		return nil
	}
	saved, tm, lm := p.state, p.tm, p.lm
	if a := p.array(s.dict["Matrix"]); len(a) == 6 {
		var m matrix
		for i := range m {
			m[i] = p.float(a[i], 0)
		}
		p.state.ctm = m.then(p.state.ctm)
	}
	if own := p.dict(s.dict["Resources"]); own != nil {
		res = own
	}
	err = p.run(data, res, depth+1)
	p.endWord()
	p.state, p.tm, p.lm = saved, tm, lm
	return err
}

// inlineImage skips to the end of the image data.
func (p *painter) inlineImage(l *lexer) {
	for {
		i := bytes.Index(l.buf[l.pos:], []byte("EI"))
		if i < 0 {
			l.pos = len(l.buf)
			return
		}
		at := l.pos + i
		l.pos = at + 2
		if at > 0 && blank(l.buf[at-1]) && (l.pos == len(l.buf) || blank(l.buf[l.pos])) {
			return
		}
	}
}

func (p *painter) num(args []any, i int) float64 {
	if i >= len(args) {
		return 0
	}
	switch v := args[i].(type) {
	case int:
		return float64(v)
	case float64:
		return v
	}
	return 0
}

func (p *painter) matrix(args []any) matrix {
	var m matrix
	for i := range m {
		m[i] = p.num(args, i)
	}
	return m
}

// operator carries out one operator of text, state or path.
func (p *painter) operator(op keyword, args []any) {
	s := &p.state
	switch op {
	case "cm":
		s.ctm = p.matrix(args).then(s.ctm)
	case "BT":
		p.tm, p.lm = matrix{1, 0, 0, 1, 0, 0}, matrix{1, 0, 0, 1, 0, 0}
	case "Tm":
		p.lm = p.matrix(args)
		p.tm = p.lm
	case "Td":
		p.move(p.num(args, 0), p.num(args, 1))
	case "TD":
		s.led = -p.num(args, 1)
		p.move(p.num(args, 0), p.num(args, 1))
	case "T*":
		p.move(0, -s.led)
	case "Tc":
		s.charSpace = p.num(args, 0)
	case "Tw":
		s.wordSpace = p.num(args, 0)
	case "Tz":
		s.scale = p.num(args, 0) / 100
	case "TL":
		s.led = p.num(args, 0)
	case "Ts":
		s.rise = p.num(args, 0)
	case "Tr":
		s.mode = int(p.num(args, 0))
	case "Tj":
		p.strings(args)
	case "TJ":
		if len(args) > 0 {
			if a, ok := args[0].(array); ok {
				p.strings(a)
			}
		}
	case "'":
		p.move(0, -s.led)
		p.strings(args)
	case "\"":
		s.wordSpace, s.charSpace = p.num(args, 0), p.num(args, 1)
		p.move(0, -s.led)
		if len(args) > 2 {
			p.strings(args[2:])
		}
	default:
		p.path(op, args)
	}
}

func (p *painter) move(x, y float64) {
	p.lm = matrix{1, 0, 0, 1, x, y}.then(p.lm)
	p.tm = p.lm
}

// strings shows strings; the numbers between them move back by thousandths of the size.
func (p *painter) strings(items []any) {
	s := &p.state
	if s.font == nil {
		s.font = noFont
	}
	for _, v := range items {
		t, ok := v.(text)
		if !ok {
			by := p.num([]any{v}, 0)
			p.tm = matrix{1, 0, 0, 1, -by / 1000 * s.size * s.scale, 0}.then(p.tm)
			continue
		}
		step := 1
		if s.font.wide {
			step = 2
		}
		for i := 0; i+step <= len(t); i += step {
			code := field(t[i : i+step])
			letter, width, known := s.font.letter(code)
			p.ops++
			p.show(letter, width, known)
			by := width/1000*s.size + s.charSpace
			if step == 1 && code == ' ' {
				by += s.wordSpace
			}
			p.tm = matrix{1, 0, 0, 1, by * s.scale, 0}.then(p.tm)
		}
	}
}

// path notes vertical lines, drawn as lines or as thin filled rectangles, once they are painted.
func (p *painter) path(op keyword, args []any) {
	switch op {
	case "m":
		p.from = [2]float64{p.num(args, 0), p.num(args, 1)}
	case "l":
		to := [2]float64{p.num(args, 0), p.num(args, 1)}
		p.vertical(p.from, to)
		p.from = to
	case "re":
		x, y, w, h := p.num(args, 0), p.num(args, 1), p.num(args, 2), p.num(args, 3)
		p.vertical([2]float64{x, y}, [2]float64{x, y + h})
		if math.Abs(w) > 3 {
			p.vertical([2]float64{x + w, y}, [2]float64{x + w, y + h})
		}
	case "S", "s", "B", "B*", "b", "b*", "f", "F", "f*":
		if len(p.page.Rules) < maxRules {
			p.page.Rules = append(p.page.Rules, p.line...)
		}
		p.line = p.line[:0]
	case "n":
		p.line = p.line[:0]
	}
}

func (p *painter) vertical(a, b [2]float64) {
	x0, y0 := p.state.ctm.at(a[0], a[1])
	x1, y1 := p.state.ctm.at(b[0], b[1])
	if math.Abs(x1-x0) < 1 && math.Abs(y1-y0) > 8 && len(p.line) < maxRules {
		p.line = append(p.line, Rule{x0, min(y0, y1), max(y0, y1)})
	}
}
