package source

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/lantoa/lantoa/internal/fault"
)

// HTML reads a web page or a page that a word processor saved. It goes over the tags once and
// builds no tree, so its cost grows with the length of the page alone; scripts, styles and hidden
// elements are left out and nothing is fetched. It fails with BAD_FILE for an unknown charset, a
// page beyond the bounds, and one without text.
func HTML(data []byte) (*Document, error) {
	if len(data) > MaxHTML {
		return nil, tooLarge("html")
	}
	text, err := decodeHTML(data)
	if err != nil {
		return nil, err
	}
	z := html.NewTokenizer(bytes.NewReader(text))
	z.SetMaxBuf(maxHTMLToken)
	p := &page{z: z}
	for n := 0; ; n++ {
		if n > maxHTMLTokens {
			return nil, tooLarge("html")
		}
		kind := z.Next()
		if kind == html.ErrorToken {
			if err := z.Err(); !errors.Is(err, io.EOF) {
				return nil, tooLarge("html").Because(err)
			}
			break
		}
		if err := p.token(kind); err != nil {
			return nil, err
		}
	}
	for len(p.frames) > 0 {
		if err := p.endTable(); err != nil {
			return nil, err
		}
	}
	if err := p.flush(); err != nil {
		return nil, err
	}
	return p.finish("html")
}

// decodeHTML makes UTF-8 of a page by its byte order mark or its declared charset.
func decodeHTML(data []byte) ([]byte, error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		data = data[3:]
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		out, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(data)
		if err != nil {
			return nil, damaged("html", err)
		}
		return out, nil
	}
	if utf8.Valid(data) {
		return data, nil
	}
	name := declaredCharset(data)
	var cm encoding.Encoding
	switch name {
	case "windows-1258", "cp1258", "x-cp1258":
		cm = charmap.Windows1258
	case "windows-1252", "iso-8859-1", "latin1", "us-ascii", "ascii", "x-user-defined":
		cm = charmap.Windows1252
	case "", "utf-8", "utf8":
		return nil, fault.New(fault.BadFile,
			"Trang HTML không phải UTF-8 và không khai báo đúng bảng mã. Hãy lưu lại với bảng mã UTF-8.",
			"The HTML page is not UTF-8 and declares no fitting charset. Save it again as UTF-8.")
	default:
		return nil, fault.Newf(fault.BadFile,
			"Trang HTML khai báo bảng mã “%s” không được hỗ trợ. Hãy lưu lại với bảng mã UTF-8.",
			"The HTML page declares the charset “%s”, which is not supported. Save it again as UTF-8.", printable(name))
	}
	out, err := cm.NewDecoder().Bytes(data)
	if err != nil {
		return nil, damaged("html", err)
	}
	return out, nil
}

// declaredCharset reads the charset of the first meta elements, in lower case.
func declaredCharset(data []byte) string {
	z := html.NewTokenizer(bytes.NewReader(data[:min(len(data), 4096)]))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return ""
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			if t.DataAtom != atom.Meta {
				continue
			}
			for _, a := range t.Attr {
				v := strings.ToLower(a.Val)
				if a.Key == "charset" {
					return strings.TrimSpace(v)
				}
				if _, cs, ok := strings.Cut(v, "charset="); ok && a.Key == "content" {
					cs, _, _ = strings.Cut(cs, ";")
					return strings.Trim(cs, ` "'`)
				}
			}
		}
	}
}

// element is an open tag and what it changes.
type element struct {
	tag                          atom.Atom
	bold, italic, center, hidden bool
	pre                          bool
	heading                      int
	list                         *htmlList // of ul and ol
}

// htmlList is an open list.
type htmlList struct {
	format   string // a number format of ordinal, or the bullet itself
	bullet   bool
	next     int
	step     int
	hasLabel bool
}

// frame is an open table.
type frame struct {
	base   int // elements open outside the table
	rows   []Row
	taken  []int // by grid column: rows still taken by a cell above
	inRow  bool
	inCell bool
	lines  []string
	cell   Cell
}

// page builds blocks out of the tags of a page.
type page struct {
	builder
	z      *html.Tokenizer
	open   []element
	count  map[atom.Atom]int // open elements by tag
	frames []*frame
	pieces []piece
	look   Block  // heading and alignment of the paragraph that is being read
	label  string // of the list item that has begun and has no text yet
}

func (p *page) token(kind html.TokenType) error {
	switch kind {
	case html.TextToken:
		return p.text(string(p.z.Text()))
	case html.StartTagToken, html.SelfClosingTagToken:
		return p.start(p.z.Token())
	case html.EndTagToken:
		name, _ := p.z.TagName()
		return p.end(atom.Lookup(name))
	}
	return nil
}

func (p *page) top() element {
	if len(p.open) == 0 {
		return element{}
	}
	return p.open[len(p.open)-1]
}

func (p *page) text(s string) error {
	e := p.top()
	if e.hidden {
		return nil
	}
	if len(p.frames) > 0 && !p.frames[len(p.frames)-1].inCell && strings.TrimSpace(s) == "" {
		return nil
	}
	if !e.pre {
		s = strings.Map(func(r rune) rune {
			if r == '\n' || r == '\r' || r == '\f' {
				return ' '
			}
			return r
		}, s)
	}
	p.look.Heading = max(p.look.Heading, e.heading)
	p.look.Centered = p.look.Centered || e.center && strings.TrimSpace(s) != ""
	p.pieces = append(p.pieces, piece{s, e.bold, e.italic})
	return nil
}

// flush ends the paragraph that is being read.
func (p *page) flush() error {
	b := p.look
	b.Bold, b.Italic = true, true
	var s strings.Builder
	for _, x := range p.pieces {
		s.WriteString(x.text)
		if strings.TrimSpace(x.text) != "" {
			b.Bold, b.Italic = b.Bold && x.bold, b.Italic && x.italic
		}
	}
	p.pieces, p.look = p.pieces[:0], Block{}
	b.Text = tidy(s.String())
	if b.Text == "" {
		return nil
	}
	b.Label, p.label = p.label, ""
	for _, e := range p.open {
		if e.list != nil {
			b.Level++
		}
	}
	if len(p.frames) == 0 {
		return p.paragraph(b)
	}
	f := p.frames[len(p.frames)-1]
	text := strings.TrimSpace(b.Label + " " + b.Text)
	if !f.inCell { // a caption, or text that a browser would move in front of the table
		f = nil
		for _, outer := range p.frames[:len(p.frames)-1] {
			if outer.inCell {
				f = outer
			}
		}
		if f == nil {
			return p.paragraph(b)
		}
	}
	f.lines = append(f.lines, text)
	p.builder.text += len(text)
	return p.cell("")
}

func (p *page) push(e element) error {
	if len(p.open) >= maxHTMLDepth {
		return tooLarge("html")
	}
	if p.count == nil {
		p.count = map[atom.Atom]int{}
	}
	p.open = append(p.open, e)
	p.count[e.tag]++
	return nil
}

// pop closes elements down to length n.
func (p *page) pop(n int) {
	for len(p.open) > n {
		p.count[p.top().tag]--
		p.open = p.open[:len(p.open)-1]
	}
}

// close closes the innermost open element that is one of tags, unless one of fences, or the table
// around, lies in between.
func (p *page) close(tags []atom.Atom, fences ...atom.Atom) {
	any := 0
	for _, t := range tags {
		any += p.count[t]
	}
	if any == 0 {
		return
	}
	base := 0
	if len(p.frames) > 0 {
		base = p.frames[len(p.frames)-1].base
	}
	for i := len(p.open) - 1; i >= base; i-- {
		if slices.Contains(tags, p.open[i].tag) {
			p.pop(i)
			return
		}
		if slices.Contains(fences, p.open[i].tag) {
			return
		}
	}
}

func (p *page) end(tag atom.Atom) error {
	switch tag {
	case 0, atom.Br:
		return nil
	case atom.Table:
		if len(p.frames) == 0 {
			return nil
		}
		return p.endTable()
	case atom.Td, atom.Th:
		return p.endCell()
	case atom.Tr, atom.Tbody, atom.Thead, atom.Tfoot:
		return p.endRow()
	}
	if blockTag(tag) {
		if err := p.flush(); err != nil {
			return err
		}
	}
	if tag == atom.Li || tag == atom.Ul || tag == atom.Ol {
		p.label = ""
	}
	if heading(tag) > 0 {
		p.close([]atom.Atom{atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6})
		return nil
	}
	p.close([]atom.Atom{tag})
	return nil
}

// integer reads an attribute that is a number within from and to.
func integer(s string, otherwise, from, to int) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil {
		return otherwise
	}
	return min(max(n, from), to)
}
