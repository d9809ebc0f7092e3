package pdf

import (
	"maps"
	"strconv"
	"strings"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// font turns the codes of a string into letters and widths.
type font struct {
	bold, italic bool
	wide         bool            // codes of two bytes
	letters      map[int]string  // by code, from ToUnicode
	encoding     map[int]string  // by code, from the encoding of a simple font
	widths       map[int]float64 // by code or CID, in thousandths of the size
	width        float64         // of codes without one
}

func (f *file) font(v any) *font {
	d := f.dict(v)
	out := &font{letters: map[int]string{}, encoding: map[int]string{}, widths: map[int]float64{}, width: 500}
	if f.mappings >= maxMappings {
		return out
	}
	desc := f.dict(d["FontDescriptor"])
	if n, _ := f.resolve(d["Subtype"]).(name); n == "Type0" {
		out.wide = true
		out.width = 1000
		if kids := f.array(d["DescendantFonts"]); len(kids) > 0 {
			kid := f.dict(kids[0])
			desc = f.dict(kid["FontDescriptor"])
			out.width = f.float(kid["DW"], 1000)
			f.cidWidths(out, f.array(kid["W"]))
		}
	} else {
		f.simple(out, d, desc)
	}
	if s, ok := f.resolve(d["ToUnicode"]).(stream); ok {
		if data, err := f.decode(s); err == nil {
			f.cmap(out, data)
		}
	}
	base, _ := f.resolve(d["BaseFont"]).(name)
	base = name(strings.ToLower(string(base)))
	flags := f.int(desc["Flags"], 0)
	out.bold = strings.Contains(string(base), "bold") || strings.Contains(string(base), "black") || flags&(1<<18) != 0 || f.float(desc["FontWeight"], 400) >= 600
	out.italic = strings.Contains(string(base), "italic") || strings.Contains(string(base), "oblique") || flags&(1<<6) != 0 || f.float(desc["ItalicAngle"], 0) != 0
	return out
}

// cidWidths reads the W array: "first [w w …]" or "first last w".
func (f *file) cidWidths(out *font, w array) {
	for i := 0; i+1 < len(w) && f.mappings < maxMappings; {
		first := f.int(w[i], -1)
		if list, ok := f.resolve(w[i+1]).(array); ok {
			for k, v := range list {
				f.mappings++
				out.widths[first+k] = f.float(v, out.width)
			}
			i += 2
			continue
		}
		if i+2 >= len(w) {
			return
		}
		last, width := min(f.int(w[i+1], -1), 0xffff), f.float(w[i+2], out.width)
		for k := max(first, 0); k <= last && f.mappings < maxMappings; k++ {
			f.mappings++
			out.widths[k] = width
		}
		i += 3
	}
}

// simple reads the encoding and the widths of a font of one-byte codes.
func (f *file) simple(out *font, d, desc dict) {
	if n, _ := f.resolve(d["BaseFont"]).(name); strings.Contains(string(n), "Courier") {
		out.width = 600
	}
	out.width = f.float(desc["MissingWidth"], out.width)
	f.mappings += 256
	first := f.int(d["FirstChar"], 0)
	for i, v := range f.array(d["Widths"]) {
		if i > 255 {
			break
		}
		out.widths[first+i] = f.float(v, out.width)
	}
	base := charmap.Windows1252
	enc := f.resolve(d["Encoding"])
	var differences array
	if e, ok := enc.(dict); ok {
		differences = f.array(e["Differences"])
		enc = f.resolve(e["BaseEncoding"])
	}
	if enc == name("MacRomanEncoding") {
		base = charmap.Macintosh
	}
	for c := range 256 {
		if r := base.DecodeByte(byte(c)); c >= 32 && r != '\ufffd' {
			out.encoding[c] = string(r)
		}
	}
	code := 0
	for _, v := range differences {
		switch v := f.resolve(v).(type) {
		case int:
			code = v
		case name:
			if s := glyphLetter(string(v)); s != "" {
				out.encoding[code] = s
			} else {
				delete(out.encoding, code)
			}
			code++
		}
		if code > 255 {
			break
		}
	}
}

// cmap reads a ToUnicode map: bfchar and bfrange.
func (f *file) cmap(out *font, data []byte) {
	l := lexer{buf: data}
	var operands []any
	for {
		v := l.value(0, false)
		op, ok := v.(keyword)
		if !ok {
			if len(operands) < 400 {
				operands = append(operands, v)
			}
			continue
		}
		switch op {
		case end:
			return
		case "endbfchar":
			for i := 0; i+1 < len(operands); i += 2 {
				f.mapCode(out, operands[i], operands[i+1], 0)
			}
		case "endbfrange":
			for i := 0; i+2 < len(operands); i += 3 {
				f.mapRange(out, operands[i], operands[i+1], operands[i+2])
			}
		}
		operands = operands[:0]
	}
}

func codeOf(v any) (int, bool) {
	t, ok := v.(text)
	if !ok || len(t) == 0 || len(t) > 4 {
		return 0, false
	}
	return field(t), true
}

func (f *file) mapCode(out *font, code, letters any, plus int) {
	c, ok := codeOf(code)
	t, ok2 := letters.(text)
	if !ok || !ok2 || len(t) > 64 || f.mappings >= maxMappings {
		return
	}
	f.mappings++
	out.letters[c+plus] = utf16Text(t, plus)
}

func (f *file) mapRange(out *font, from, to, letters any) {
	a, ok1 := codeOf(from)
	b, ok2 := codeOf(to)
	if !ok1 || !ok2 || b-a > 0xffff {
		return
	}
	if list, ok := letters.(array); ok {
		for i, v := range list {
			if a+i > b {
				return
			}
			if t, ok := v.(text); ok && len(t) <= 64 && f.mappings < maxMappings {
				f.mappings++
				out.letters[a+i] = utf16Text(t, 0)
			}
		}
		return
	}
	for i := 0; a+i <= b && f.mappings < maxMappings; i++ {
		f.mapCode(out, from, letters, i)
	}
}

// utf16Text decodes big-endian UTF-16 whose last unit is counted on by plus.
func utf16Text(t text, plus int) string {
	if len(t) == 1 {
		return string(rune(int(t[0]) + plus))
	}
	units := make([]uint16, len(t)/2)
	for i := range units {
		units[i] = uint16(t[2*i])<<8 | uint16(t[2*i+1])
	}
	units[len(units)-1] += uint16(plus)
	return string(utf16.Decode(units))
}

// letter is what a code shows and how wide it is; known is false for a code without a meaning.
func (t *font) letter(code int) (s string, width float64, known bool) {
	width, ok := t.widths[code]
	if !ok {
		width = t.width
	}
	if s, ok := t.letters[code]; ok {
		return s, width, s != "" && s != "\ufffd" && s != "\x00"
	}
	if s, ok := t.encoding[code]; ok {
		return s, width, true
	}
	return "", width, false
}

// glyphs are the letters that PostScript names in words, as far as Vietnamese texts use them.
var glyphs = glyphNames()

func glyphNames() map[string]string {
	m := map[string]string{"dcroat": "đ", "Dcroat": "Đ", "dmacron": "đ", "dong": "₫", "nbspace": " ", "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl"}
	for i, n := range strings.Fields("space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen period slash " +
		"zero one two three four five six seven eight nine colon semicolon less equal greater question at") {
		m[n] = string(rune(' ' + i))
	}
	for c := 'A'; c <= 'Z'; c++ {
		m[string(c)], m[string(c+32)] = string(c), string(c+32)
	}
	for i, n := range strings.Fields("bracketleft backslash bracketright asciicircum underscore grave") {
		m[n] = string(rune('[' + i))
	}
	maps.Copy(m, map[string]string{"braceleft": "{", "bar": "|", "braceright": "}", "asciitilde": "~", "bullet": "•", "endash": "–", "emdash": "—",
		"quoteleft": "‘", "quoteright": "’", "quotedblleft": "“", "quotedblright": "”", "ellipsis": "…", "section": "§", "degree": "°", "periodcentered": "·",
		"guillemotleft": "«", "guillemotright": "»", "minus": "−", "multiply": "×", "sfthyphen": "", "hyphentwo": "-", "uni00A0": " "})
	marks := map[string]string{"grave": "\u0300", "acute": "\u0301", "tilde": "\u0303", "hookabove": "\u0309", "dotbelow": "\u0323"}
	bases := map[string]string{"a": "a", "abreve": "a\u0306", "acircumflex": "a\u0302", "e": "e", "ecircumflex": "e\u0302", "i": "i",
		"o": "o", "ocircumflex": "o\u0302", "ohorn": "o\u031b", "u": "u", "uhorn": "u\u031b", "y": "y"}
	for bn, b := range bases {
		for _, upper := range []bool{false, true} {
			n, s := bn, b
			if upper {
				n, s = strings.ToUpper(bn[:1])+bn[1:], strings.ToUpper(b[:1])+b[1:]
			}
			m[n] = norm.NFC.String(s)
			for mn, mark := range marks {
				m[n+mn] = norm.NFC.String(s + mark)
			}
		}
	}
	return m
}

// glyphLetter is what a glyph name means, "" if it means nothing known.
func glyphLetter(n string) string {
	n, _, _ = strings.Cut(n, ".")
	if s, ok := glyphs[n]; ok {
		return s
	}
	hex := ""
	switch {
	case strings.HasPrefix(n, "uni") && len(n) == 7:
		hex = n[3:]
	case strings.HasPrefix(n, "u") && len(n) >= 5 && len(n) <= 7:
		hex = n[1:]
	}
	if c, err := strconv.ParseUint(hex, 16, 32); err == nil && hex != "" && c >= 32 && c <= 0x10ffff {
		return string(rune(c))
	}
	return ""
}
