package plandoc

import (
	"strings"

	"github.com/lantoa/lantoa/internal/clock"
)

var yearly = expr(`^,?\s*(?:của\s+)?(?:các\s+)?(?:hằng|hàng|mỗi|từng)\s+năm`)

// recurring makes a time that comes back every year one without a date: "tháng 3 hằng năm".
func recurring(text string, w when) when {
	switch w.kind {
	case BeforeDate, Month, Quarter, DateRange:
		if m := yearly.FindString(text[w.end:]); m != "" {
			return when{kind: Annual, at: w.at, end: w.end + len(m)}
		}
	}
	return w
}

// The makers of the timing rules: each turns the pieces of one expression into days.

func yearOr0(d clock.Day) int {
	if d.IsZero() {
		return 0
	}
	return d.Year()
}

func beforeDate(c calendar, m []string) (when, bool) {
	d, inferred, ok := c.date(m[0], 0)
	return when{kind: BeforeDate, due: d, inferred: inferred}, ok
}

func dateToDate(c calendar, m []string) (when, bool) {
	to, inferred, ok := c.date(m[2], 0)
	if !ok {
		return when{}, false
	}
	from, _, ok := c.date(m[1], yearOr0(to))
	return when{kind: DateRange, from: from, due: to, inferred: inferred}, ok
}

func dayToDate(c calendar, m []string) (when, bool) {
	to, inferred, ok := c.date(m[2], 0)
	if !ok || to.IsZero() {
		return when{}, false
	}
	from, ok := day(to.Year(), int(to.Month()), atoi(m[1]))
	return when{kind: DateRange, from: from, due: to, inferred: inferred}, ok
}

func monthToMonth(c calendar, m []string) (when, bool) {
	a, b := atoi(m[1]), atoi(m[3])
	if a < 1 || a > 12 || b < 1 || b > 12 {
		return when{}, false
	}
	w := when{kind: DateRange}
	yb := atoi(m[4])
	if yb == 0 {
		yb, w.inferred = c.yearOf(b), true
	}
	ya := atoi(m[2])
	if ya == 0 {
		if ya = yb; a > b && yb > 0 {
			ya--
		}
	}
	if ya > 0 {
		w.from = monthStart(ya, a)
	}
	if yb > 0 {
		w.due = monthEnd(yb, b)
	}
	return w, true
}

var (
	quarterWord = lazily(`(?i)\b(IV|III|II|I|[1-4])\b`)
	fourDigits  = lazily(`\b(?:19|20)\d\d\b`)
	oneOrTwo    = lazily(`\b\d{1,2}\b`)
)

func quarterOf(s string) int {
	switch strings.ToUpper(s) {
	case "I", "1":
		return 1
	case "II", "2":
		return 2
	case "III", "3":
		return 3
	}
	return 4
}

// quartersOf are the first and the last quarter named, and the year, if one is.
func quartersOf(s string) (first, last, year int) {
	if y := fourDigits.FindAllString(s, -1); len(y) > 0 {
		year = atoi(y[len(y)-1])
	}
	for _, q := range quarterWord.FindAllString(fourDigits.ReplaceAllString(s, " "), -1) {
		if last = quarterOf(q); first == 0 {
			first = last
		}
	}
	return first, last, year
}

func quarters(c calendar, m []string) (when, bool) {
	_, last, year := quartersOf(m[0])
	if last == 0 {
		return when{}, false
	}
	w := when{kind: Quarter}
	if year == 0 {
		year, w.inferred = c.yearOf(last*3), true
	}
	if year > 0 {
		w.due = monthEnd(year, last*3)
	}
	return w, true
}

func quarterRange(c calendar, m []string) (when, bool) {
	w, ok := quarters(c, m)
	first, _, _ := quartersOf(m[0])
	years := fourDigits.FindAllString(m[0], -1)
	year := yearOr0(w.due)
	if len(years) > 1 {
		year = atoi(years[0])
	}
	if ok && year > 0 && first > 0 {
		w.from = monthStart(year, first*3-2)
	}
	w.kind = DateRange
	return w, ok
}

// monthsOf is the last month named, and the year, if one is.
func monthsOf(s string) (last, year int) {
	if y := fourDigits.FindAllString(s, -1); len(y) > 0 {
		year = atoi(y[len(y)-1])
	}
	for _, n := range oneOrTwo.FindAllString(fourDigits.ReplaceAllString(s, " "), -1) {
		last = atoi(n)
	}
	return last, year
}

func months(c calendar, m []string) (when, bool) {
	last, year := monthsOf(m[0])
	if last < 1 || last > 12 {
		return when{}, false
	}
	w := when{kind: Month}
	if year == 0 {
		year, w.inferred = c.yearOf(last), true
	}
	if year > 0 {
		w.due = monthEnd(year, last)
	}
	return w, true
}

// beforePeriod reads "trước quý III/2025" (before it begins) and "chậm nhất quý III/2025" (when
// it ends).
func beforePeriod(c calendar, m []string) (when, bool) {
	early := strings.HasPrefix(strings.ToLower(m[0]), "trước")
	var kind string
	var month, year int
	inferred := false
	low := strings.ToLower(m[1])
	switch {
	case strings.HasPrefix(low, "qu"):
		first, last, y := quartersOf(m[1])
		kind, month, year = Quarter, last*3, y
		if early {
			month = first*3 - 2
		}
	case strings.HasPrefix(low, "th"):
		kind = Month
		month, year = monthsOf(m[1])
	default:
		kind, month, year = Year, 12, atoi(m[1][len(m[1])-4:])
		if early {
			month = 1
		}
	}
	if month < 1 || month > 12 {
		return when{}, false
	}
	if year == 0 {
		year, inferred = c.yearOf(month), true
	}
	w := when{kind: kind, inferred: inferred}
	if early {
		w.kind = BeforeDate
	}
	if year > 0 && early {
		w.due = monthStart(year, month).Add(-1)
	} else if year > 0 {
		w.due = monthEnd(year, month)
	}
	return w, true
}

func openRange(c calendar, m []string) (when, bool) {
	w := when{kind: DateRange}
	low := strings.ToLower(m[1])
	switch {
	case strings.HasPrefix(low, "qu"):
		first, _, year := quartersOf(m[1])
		if year == 0 {
			year, w.inferred = c.yearOf(first*3), true
		}
		if first > 0 && year > 0 {
			w.from = monthStart(year, first*3-2)
		}
	case strings.HasPrefix(low, "tháng"):
		month, year := monthsOf(m[1])
		if month < 1 || month > 12 {
			return when{}, false
		}
		if year == 0 {
			year, w.inferred = c.yearOf(month), true
		}
		if year > 0 {
			w.from = monthStart(year, month)
		}
	default:
		d, inferred, ok := c.date(m[1], 0)
		if !ok {
			return when{}, false
		}
		w.from, w.inferred = d, inferred
	}
	return w, true
}

func partOfYear(c calendar, m []string) (when, bool) {
	year, n := atoi(m[3]), 6
	if low := strings.ToLower(m[1]); strings.HasSuffix(low, "9") || low == "chín" {
		n = 9
	}
	w := when{kind: DateRange}
	if year == 0 {
		year, w.inferred = c.yearOf(12), true
	}
	if year == 0 {
		return w, true
	}
	w.from, w.due = monthStart(year, 1), monthEnd(year, n)
	if strings.EqualFold(m[2], "cuối") {
		w.from, w.due = monthStart(year, 13-n), monthEnd(year, 12)
	}
	return w, true
}

func yearToYear(_ calendar, m []string) (when, bool) {
	a, b := atoi(m[1]), atoi(m[2])
	if y := atoi(m[3]); y > 0 {
		b = y
	}
	if b < a {
		return when{}, false
	}
	w := when{kind: YearRange, from: monthStart(a, 1), due: monthEnd(b, 12)}
	if m[4] != "" {
		w.due = clock.Day{}
	}
	return w, true
}

func yearOpen(_ calendar, m []string) (when, bool) {
	return when{kind: YearRange, from: monthStart(atoi(m[1]), 1)}, true
}

func oneYear(_ calendar, m []string) (when, bool) {
	return when{kind: Year, due: monthEnd(atoi(m[1]), 12)}, true
}

func thisYear(c calendar, _ []string) (when, bool) {
	y := c.yearOf(12)
	if y == 0 {
		return when{}, false
	}
	return when{kind: Year, due: monthEnd(y, 12), inferred: true}, true
}
