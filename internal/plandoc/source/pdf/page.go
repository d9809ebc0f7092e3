package pdf

import (
	"context"
	"math"
	"strings"
)

// Word is a stretch of letters without a blank. Coordinates are in points from the lower left
// corner of the page as it is shown.
type Word struct {
	Text         string
	X0, X1       float64
	Y            float64 // base line
	Size         float64 // of the font
	Bold, Italic bool
	Space        bool // a blank character follows
}

// Rule is a vertical line of the drawing, as tables have.
type Rule struct{ X, Y0, Y1 float64 }

// Page is what one page has.
type Page struct {
	Width, Height float64
	Words         []Word // in the order of the file
	Rules         []Rule
	Rotated       bool // text that does not run from left to right was left out
	Invisible     bool // text is drawn invisibly, as text recognition writes it under a scan
	Unknown       int  // letters whose meaning the file does not tell
	Letters       int  // letters in all
}

// Read returns the pages with their words. It fails with ErrDamaged, ErrEncrypted, ErrTooLarge or
// the error of ctx.
func Read(ctx context.Context, data []byte) ([]Page, error) {
	f, err := open(ctx, data)
	if err != nil {
		return nil, err
	}
	t := &tree{file: f, seen: map[int]bool{}, fonts: map[ref]*font{}}
	if err := t.walk(f.dict(f.trailer["Root"])["Pages"], dict{}, 0); err != nil {
		return nil, err
	}
	if f.exhausted() {
		return nil, f.limit()
	}
	return t.pages, nil
}

// tree walks the page tree.
type tree struct {
	*file
	seen  map[int]bool
	pages []Page
	fonts map[ref]*font
	ops   int
	words int
}

func (t *tree) walk(v any, inherited dict, depth int) error {
	if r, ok := v.(ref); ok {
		if t.seen[r.num] {
			return nil
		}
		t.seen[r.num] = true
	}
	d := t.dict(v)
	if d == nil || depth > maxDepth {
		return nil
	}
	have := dict{}
	for _, k := range []name{"Resources", "MediaBox", "CropBox", "Rotate"} {
		if d[k] != nil {
			have[k] = d[k]
		} else {
			have[k] = inherited[k]
		}
	}
	if kids := t.array(d["Kids"]); kids != nil {
		for _, k := range kids {
			if err := t.walk(k, have, depth+1); err != nil {
				return err
			}
		}
		return nil
	}
	if len(t.pages) >= maxPages {
		return ErrTooLarge
	}
	return t.page(d, have)
}

// box reads a rectangle; a page without a fitting one is A4.
func (t *tree) box(v any) [4]float64 {
	a := t.array(v)
	b := [4]float64{0, 0, 595, 842}
	if len(a) == 4 {
		for i := range b {
			b[i] = t.float(a[i], b[i])
		}
	}
	b = [4]float64{min(b[0], b[2]), min(b[1], b[3]), max(b[0], b[2]), max(b[1], b[3])}
	if w, h := b[2]-b[0], b[3]-b[1]; !(w > 1 && w < 20000 && h > 1 && h < 20000) {
		b = [4]float64{0, 0, 595, 842}
	}
	return b
}

func (t *tree) page(d, have dict) error {
	box := t.box(have["MediaBox"])
	if have["CropBox"] != nil {
		box = t.box(have["CropBox"])
	}
	w, h := box[2]-box[0], box[3]-box[1]
	m := matrix{1, 0, 0, 1, -box[0], -box[1]}
	switch ((t.int(have["Rotate"], 0) % 360) + 360) % 360 {
	case 90:
		m, w, h = m.then(matrix{0, -1, 1, 0, 0, w}), h, w
	case 180:
		m = m.then(matrix{-1, 0, 0, -1, w, h})
	case 270:
		m, w, h = m.then(matrix{0, 1, -1, 0, h, 0}), h, w
	}
	p := &painter{tree: t, page: Page{Width: w, Height: h}}
	p.state = state{ctm: m, scale: 1}
	var content []byte
	for _, v := range t.list(d["Contents"]) {
		s, ok := t.resolve(v).(stream)
		if !ok {
			continue
		}
		data, err := t.decode(s)
		if err != nil {
			if t.exhausted() {
				return t.limit()
			}
			continue
		}
		content = append(append(content, data...), '\n')
	}
	err := p.run(content, t.dict(have["Resources"]), 0)
	p.endWord()
	t.pages = append(t.pages, p.page)
	return err
}

// matrix is a transformation [a b c d e f].
type matrix [6]float64

// then is m followed by n.
func (m matrix) then(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

func (m matrix) at(x, y float64) (float64, float64) {
	return x*m[0] + y*m[2] + m[4], x*m[1] + y*m[3] + m[5]
}

// word is the one that is being put together.
type word struct {
	text strings.Builder
	Word
	open bool
}

// show puts one letter at the text position and moves on by its width.
func (p *painter) show(s string, width float64, known bool) {
	st := &p.state
	m := matrix{st.size * st.scale, 0, 0, st.size, 0, st.rise}.then(p.tm).then(st.ctm)
	x, y := m.at(0, 0)
	x1, y1 := m.at(width/1000, 0)
	up, size := math.Abs(m[2]), math.Abs(m[3])
	p.page.Letters++
	if !known {
		p.page.Unknown++
	}
	if st.mode == 3 {
		p.page.Invisible = true
	}
	if math.Abs(y1-y) > 0.2*math.Abs(x1-x)+0.01 || up > size || x1 < x || math.IsNaN(x+y+size+x1) || size > 2000 {
		p.endWord()
		p.page.Rotated = p.page.Rotated || strings.TrimSpace(s) != ""
		return
	}
	w := &p.word
	blank := strings.TrimSpace(s) == ""
	if w.open {
		gap := x - w.X1
		if math.Abs(y-w.Y) > 0.1*size || gap > 0.18*size || gap < -0.5*size || st.font.bold != w.Bold || st.font.italic != w.Italic {
			p.endWord()
		}
	}
	if blank {
		if w.open {
			w.Space = true
			p.endWord()
		} else if n := len(p.page.Words); n > 0 && s != "" {
			p.page.Words[n-1].Space = true
		}
		return
	}
	if !w.open {
		w.Word = Word{X0: x, Y: y, Size: size, Bold: st.font.bold, Italic: st.font.italic}
		w.open = true
	}
	w.X1 = x1
	w.text.WriteString(s)
	if w.text.Len() > 512 {
		p.endWord()
	}
}

func (p *painter) endWord() {
	w := &p.word
	if !w.open {
		return
	}
	w.open = false
	w.Text = w.text.String()
	w.text.Reset()
	p.words++
	p.page.Words = append(p.page.Words, w.Word)
}
