package source

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// tidy brings text to the form that Block.Text promises: NFC, runs of blanks joined, every line
// trimmed, empty lines gone, and nothing invisible (soft hyphens, zero-width and control
// characters).
func tidy(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	blank, fresh := false, true
	for _, r := range s {
		switch {
		case r == '\n' || r == '\v' || r == '\f' || r == '\r' || r == 0x85 || r == 0x2028 || r == 0x2029:
			if !fresh {
				b.WriteByte('\n')
			}
			blank, fresh = false, true
		case unicode.IsSpace(r) || r == 0x2007 || r == 0x202f || r == 0x3000:
			blank = true
		case invisible(r):
		default:
			if blank && !fresh {
				b.WriteByte(' ')
			}
			b.WriteRune(r)
			blank, fresh = false, false
		}
	}
	return norm.NFC.String(strings.TrimRight(b.String(), "\n"))
}

func invisible(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7f && r < 0xa0:
		return true
	case r == 0xad, r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x206f, r == 0xfeff:
		return true
	}
	return false
}

// symbol names a character of the fonts Symbol and Wingdings, which Word keeps in the private use
// area: what a reader sees, as near as Unicode has it.
func symbol(r rune) string {
	if r < 0xf000 || r > 0xf0ff {
		return string(r)
	}
	switch r - 0xf000 {
	case 0x2d:
		return "-"
	case 0x2b:
		return "+"
	case 0xa7, 0x6e, 0x71:
		return "▪"
	case 0xfc:
		return "✓"
	case 0xd8:
		return "➢"
	case 0xa8, 0x6f:
		return "□"
	case 0xfe:
		return "☑"
	case 0xe0:
		return "→"
	}
	return "•"
}

// ordinal writes n as a list label does: format is one of the number formats of WordprocessingML.
// Letters go a to z and then aa, bb, as Word writes them.
func ordinal(format string, n int) string {
	switch format {
	case "lowerLetter", "upperLetter":
		if n < 1 || n > 26*20 {
			return decimal(n)
		}
		s := strings.Repeat(string(rune('a'+(n-1)%26)), (n-1)/26+1)
		if format == "upperLetter" {
			s = strings.ToUpper(s)
		}
		return s
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperRoman":
		return roman(n)
	case "decimalZero":
		if n >= 0 && n < 10 {
			return "0" + decimal(n)
		}
	case "none":
		return ""
	}
	return decimal(n)
}

func decimal(n int) string { return strconv.Itoa(n) }

func roman(n int) string {
	if n < 1 || n > 3999 {
		return decimal(n)
	}
	var b strings.Builder
	for _, d := range []struct {
		n int
		s string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for n >= d.n {
			b.WriteString(d.s)
			n -= d.n
		}
	}
	return b.String()
}
