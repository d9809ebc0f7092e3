// Package fold makes the key under which Vietnamese text is searched and matched: what two
// spellings of one name have in common. It is used on whole fields as they are stored and on
// what a person types. It may not know any word, and imports nothing of the project.
package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Key is s in lower case with its marks stripped (so òa and oà are one), đ as d, and every run
// of blanks as one space, none at the ends. Punctuation stays. Key(Key(s)) == Key(s).
func Key(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	blank := false
	for _, r := range norm.NFD.String(s) {
		switch {
		case unicode.IsSpace(r):
			blank = true
			continue
		case unicode.Is(unicode.Mn, r), unicode.Is(unicode.Cf, r):
			continue
		}
		if blank && b.Len() > 0 {
			b.WriteByte(' ')
		}
		blank = false
		b.WriteRune(Letter(r))
	}
	return norm.NFC.String(b.String())
}

// Letter is the key of one letter of NFC text: ế, É and e give e, Đ gives d.
func Letter(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	case r == 'đ' || r == 'Đ' || r == 'ð' || r == 'Ð':
		return 'd'
	}
	var buf [utf8.UTFMax]byte
	n := utf8.EncodeRune(buf[:], r)
	if d := norm.NFD.Properties(buf[:n]).Decomposition(); len(d) > 0 {
		if base, _ := utf8.DecodeRune(d); base != utf8.RuneError {
			r = base
		}
	}
	return unicode.ToLower(r)
}

// plain tells that s is its own key already.
func plain(s string) bool {
	blank := true
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf || c < ' ' || c >= 'A' && c <= 'Z' || c == ' ' && blank {
			return false
		}
		blank = c == ' '
	}
	return s == "" || !blank
}
