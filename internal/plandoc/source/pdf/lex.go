package pdf

import (
	"strconv"
)

// The values of a PDF file besides nil, bool, int and float64.
type (
	name    string
	text    []byte
	array   []any
	dict    map[name]any
	keyword string
	ref     struct{ num, gen int }
	stream  struct {
		dict dict
		raw  []byte
	}
)

// lexer reads values out of a slice; what is malformed it reads as nil and goes on behind it.
type lexer struct {
	buf    []byte
	pos    int
	values int // members of arrays and dictionaries read
}

func blank(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0 || c == '\f'
}

func delimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

func (l *lexer) space() {
	for l.pos < len(l.buf) {
		c := l.buf[l.pos]
		if c == '%' {
			for l.pos < len(l.buf) && l.buf[l.pos] != '\n' && l.buf[l.pos] != '\r' {
				l.pos++
			}
			continue
		}
		if !blank(c) {
			return
		}
		l.pos++
	}
}

// end is what value returns at the end of the input.
const end = keyword("")

// value reads the next value. Closing brackets and operators come as keywords. References are
// read as such only where refs is set, since content streams have none.
func (l *lexer) value(depth int, refs bool) any {
	l.space()
	if l.pos >= len(l.buf) {
		return end
	}
	c := l.buf[l.pos]
	switch c {
	case '/':
		return l.name()
	case '(':
		return l.literal()
	case '<':
		if l.pos+1 < len(l.buf) && l.buf[l.pos+1] == '<' {
			l.pos += 2
			return l.dict(depth, refs)
		}
		return l.hex()
	case '>':
		l.pos++
		if l.pos < len(l.buf) && l.buf[l.pos] == '>' {
			l.pos++
			return keyword(">>")
		}
		return keyword(">")
	case '[':
		l.pos++
		return l.array(depth, refs)
	case ']', '{', '}', ')':
		l.pos++
		return keyword(l.buf[l.pos-1 : l.pos])
	}
	from := l.pos
	for l.pos < len(l.buf) && !blank(l.buf[l.pos]) && !delimiter(l.buf[l.pos]) {
		l.pos++
	}
	word := l.buf[from:l.pos]
	if n, ok := number(word); ok {
		if i, whole := n.(int); whole && refs && i >= 0 {
			if r, ok := l.reference(i); ok {
				return r
			}
		}
		return n
	}
	switch string(word) {
	case "true":
		return true
	case "false":
		return false
	case "null":
		return nil
	}
	if len(word) > 32 {
		word = word[:32]
	}
	return keyword(word)
}

// reference completes "num gen R" if that follows.
func (l *lexer) reference(num int) (ref, bool) {
	at := l.pos
	l.space()
	gen, digits := 0, 0
	for l.pos < len(l.buf) && l.buf[l.pos] >= '0' && l.buf[l.pos] <= '9' && digits < 6 {
		gen, digits = gen*10+int(l.buf[l.pos]-'0'), digits+1
		l.pos++
	}
	if digits > 0 {
		l.space()
		if l.pos < len(l.buf) && l.buf[l.pos] == 'R' && (l.pos+1 == len(l.buf) || blank(l.buf[l.pos+1]) || delimiter(l.buf[l.pos+1])) {
			l.pos++
			return ref{num, gen}, true
		}
	}
	l.pos = at
	return ref{}, false
}

func number(w []byte) (any, bool) {
	if len(w) == 0 || len(w) > 40 {
		return nil, false
	}
	whole := true
	for i, c := range w {
		switch {
		case c >= '0' && c <= '9':
		case c == '.':
			whole = false
		case (c == '-' || c == '+') && i == 0:
		default:
			return nil, false
		}
	}
	if whole {
		n, err := strconv.Atoi(string(w))
		return n, err == nil
	}
	if len(w) == 1 {
		return nil, false
	}
	f, err := strconv.ParseFloat(string(w), 64)
	return f, err == nil
}

func (l *lexer) name() name {
	l.pos++
	var b []byte
	for l.pos < len(l.buf) && !blank(l.buf[l.pos]) && !delimiter(l.buf[l.pos]) {
		c := l.buf[l.pos]
		if c == '#' && l.pos+2 < len(l.buf) {
			hi, lo := nibble(l.buf[l.pos+1]), nibble(l.buf[l.pos+2])
			if hi >= 0 && lo >= 0 {
				c = byte(hi<<4 | lo)
				l.pos += 2
			}
		}
		b = append(b, c)
		l.pos++
	}
	return name(b)
}

func nibble(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func (l *lexer) hex() text {
	l.pos++
	out := text{}
	half := -1
	for l.pos < len(l.buf) && l.buf[l.pos] != '>' {
		if n := nibble(l.buf[l.pos]); n >= 0 {
			if half < 0 {
				half = n
			} else {
				out = append(out, byte(half<<4|n))
				half = -1
			}
		}
		l.pos++
	}
	l.pos++
	if half >= 0 {
		out = append(out, byte(half<<4))
	}
	return out
}

func (l *lexer) literal() text {
	l.pos++
	out := text{}
	for open := 1; l.pos < len(l.buf); l.pos++ {
		c := l.buf[l.pos]
		switch c {
		case '(':
			open++
		case ')':
			open--
			if open == 0 {
				l.pos++
				return out
			}
		case '\\':
			l.pos++
			if l.pos >= len(l.buf) {
				return out
			}
			if e, ok := l.escape(); ok {
				out = append(out, e)
			}
			continue
		}
		out = append(out, c)
	}
	return out
}

// escape reads what follows a backslash and stays on its last byte.
func (l *lexer) escape() (byte, bool) {
	c := l.buf[l.pos]
	switch c {
	case 'n':
		return '\n', true
	case 'r':
		return '\r', true
	case 't':
		return '\t', true
	case 'b':
		return '\b', true
	case 'f':
		return '\f', true
	case '\r':
		if l.pos+1 < len(l.buf) && l.buf[l.pos+1] == '\n' {
			l.pos++
		}
		return 0, false
	case '\n':
		return 0, false
	}
	if c < '0' || c > '7' {
		return c, true
	}
	n := int(c - '0')
	for i := 0; i < 2 && l.pos+1 < len(l.buf) && l.buf[l.pos+1] >= '0' && l.buf[l.pos+1] <= '7'; i++ {
		l.pos++
		n = n<<3 | int(l.buf[l.pos]-'0')
	}
	return byte(n), true
}

func (l *lexer) array(depth int, refs bool) any {
	out := array{}
	for {
		if l.values++; depth >= maxDepth || l.values > maxValues {
			l.pos = len(l.buf)
			return nil
		}
		v := l.value(depth+1, refs)
		if k, ok := v.(keyword); ok {
			if k == "]" || k == end {
				return out
			}
			if k == ">>" || k == "endobj" {
				l.pos -= len(k)
				return out
			}
			continue
		}
		out = append(out, v)
	}
}

func (l *lexer) dict(depth int, refs bool) any {
	out := dict{}
	for {
		if l.values++; depth >= maxDepth || l.values > maxValues {
			l.pos = len(l.buf)
			return nil
		}
		k := l.value(depth+1, refs)
		switch k := k.(type) {
		case keyword:
			if k == ">>" || k == end {
				return out
			}
			if k == "endobj" || k == "stream" {
				l.pos -= len(k)
				return out
			}
		case name:
			v := l.value(depth+1, refs)
			if w, ok := v.(keyword); ok {
				if w == ">>" || w == end {
					return out
				}
				continue
			}
			out[k] = v
		}
	}
}
