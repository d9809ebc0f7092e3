package sheet

import (
	"math"
	"regexp"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fold"
)

// Empty tells that nothing stands in a cell but blanks.
func (c Cell) Empty() bool { return strings.TrimSpace(c.text) == "" }

// Broken tells that the cell shows a fault of its formula, such as #REF!.
func (c Cell) Broken() bool { return c.kind == ofFault }

// Text is what the cell shows, without blanks at its ends.
func (c Cell) Text() string {
	if c.kind == ofBool {
		if c.text == "1" {
			return "TRUE"
		}
		return "FALSE"
	}
	return norm.NFC.String(strings.TrimSpace(strings.ReplaceAll(c.text, "\r\n", "\n")))
}

// Several are the values of a cell that has several, with a semicolon or a new line between them.
func (c Cell) Several() []string {
	var out []string
	for part := range strings.FieldsFuncSeq(c.Text(), func(r rune) bool { return r == ';' || r == '\n' }) {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// Yes reads có and không, x, true and false, 1 and 0.
func (c Cell) Yes() (yes, ok bool) { return saysYes(c.Text()) }

func saysYes(text string) (yes, ok bool) {
	switch fold.Key(text) {
	case "co", "x", "yes", "y", "true", "dung", "1", "✓", "v":
		return true, true
	case "khong", "ko", "k", "no", "n", "false", "sai", "0", "-":
		return false, true
	}
	return false, false
}

// Day reads a day: a cell that is one, dd/mm/yyyy or yyyy-mm-dd. It answers yyyy-mm-dd.
func (c Cell) Day() (string, bool) {
	if c.kind == ofDay {
		at, ok := c.moment()
		return at.Format(time.DateOnly), ok
	}
	if c.kind != ofText {
		return "", false
	}
	return dayOf(c.Text())
}

var days = []string{"2/1/2006", "2-1-2006", "2.1.2006", time.DateOnly}

func dayOf(text string) (string, bool) {
	for _, form := range days {
		if d, err := time.Parse(form, text); err == nil {
			return d.Format(time.DateOnly), true
		}
	}
	return "", false
}

var moments = []string{"2/1/2006 15:04", "2/1/2006 15:04:05", "2006-1-2 15:04", "2006-1-2 15:04:05", "2006-1-2T15:04:05"}

// Instant reads a moment in the time of Vietnam: a cell that is one, dd/mm/yyyy hh:mm, or RFC 3339
// with its own zone. A day alone is its beginning. It answers RFC 3339.
func (c Cell) Instant() (string, bool) {
	if c.kind == ofDay {
		at, ok := c.moment()
		return time.Date(at.Year(), at.Month(), at.Day(), at.Hour(), at.Minute(), at.Second(), 0, clock.Zone).Format(time.RFC3339), ok
	}
	text := c.Text()
	if c.kind != ofText {
		return "", false
	}
	if at, err := time.Parse(time.RFC3339, text); err == nil {
		return at.Format(time.RFC3339), true
	}
	for _, form := range append(moments, days...) {
		if at, err := time.ParseInLocation(form, text, clock.Zone); err == nil {
			return at.Format(time.RFC3339), true
		}
	}
	return "", false
}

// Whole reads a whole number: a number, or a text with dots or blanks between thousands, as
// 1.500.000. It answers digits.
func (c Cell) Whole() (string, bool) {
	text, ok := c.decimal()
	if !ok {
		return "", false
	}
	before, after, _ := strings.Cut(text, ".")
	return before, strings.Trim(after, "0") == ""
}

// Decimal reads a number with at most scale digits behind the comma, and answers exactly so many
// behind a point.
func (c Cell) Decimal(scale int) (string, bool) {
	text, ok := c.decimal()
	if !ok {
		return "", false
	}
	before, after, _ := strings.Cut(text, ".")
	if after = strings.TrimRight(after, "0"); len(after) > scale {
		return "", false
	}
	return before + "." + after + strings.Repeat("0", scale-len(after)), true
}

func (c Cell) decimal() (string, bool) {
	switch c.kind {
	case ofNumber:
		if math.Abs(c.number) > mostExact {
			return "", false // it is not what somebody typed any more
		}
		return c.text, true
	case ofText:
		return numberOf(c.Text())
	case ofDay, ofBool, ofFault:
	}
	return "", false
}

var (
	currency  = regexp.MustCompile(`(?i)\s*(đồng|vnđ|vnd|đ|₫)$`)
	blanks    = strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", "'", "")
	byDots    = regexp.MustCompile(`\A[0-9]{1,3}(\.[0-9]{3})+\z`)
	byCommas  = regexp.MustCompile(`\A[0-9]{1,3}(,[0-9]{3}){2,}\z`)
	onlyPlain = regexp.MustCompile(`\A[0-9]+(\.[0-9]+)?\z`)
)

// numberOf reads a number that is written as text: 1.500.000, 1 500 000, 12,5, 1.234,56. A lone
// comma is the Vietnamese one, before a fraction; a dot before three digits stands between thousands.
func numberOf(text string) (string, bool) {
	text = blanks.Replace(currency.ReplaceAllString(text, ""))
	text, minus := strings.CutPrefix(text, "-")
	dot, comma := strings.LastIndexByte(text, '.'), strings.LastIndexByte(text, ',')
	whole, part := text, ""
	switch {
	case dot >= 0 && comma > dot:
		whole, part = text[:comma], text[comma+1:]
	case dot > comma && comma >= 0:
		whole, part = strings.ReplaceAll(text[:dot], ",", "."), text[dot+1:]
	case byCommas.MatchString(text):
		whole = strings.ReplaceAll(text, ",", ".")
	case comma >= 0:
		whole, part = text[:comma], text[comma+1:]
	case dot >= 0 && !byDots.MatchString(text):
		whole, part = text[:dot], text[dot+1:]
	}
	if strings.Contains(whole, ".") {
		if !byDots.MatchString(whole) {
			return "", false
		}
		whole = strings.ReplaceAll(whole, ".", "")
	}
	if whole = strings.TrimLeft(whole, "0"); whole == "" && text != "" && text[0] == '0' {
		whole = "0"
	}
	out := whole
	if part != "" {
		out += "." + part
	} else if strings.HasSuffix(text, ",") || strings.HasSuffix(text, ".") {
		return "", false
	}
	if !onlyPlain.MatchString(out) {
		return "", false
	}
	if minus && strings.Trim(out, "0.") != "" {
		out = "-" + out
	}
	return out, true
}

// Said is a cell that holds a text.
func Said(text string) Cell { return Cell{text: text} }
