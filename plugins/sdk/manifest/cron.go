package manifest

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Schedule says when a job is due: five fields as of cron (minute, hour, day of the month, month,
// day of the week), numbers with lists, ranges and steps. As in cron, when both days are limited,
// either is enough. Seven is Sunday, too.
type Schedule struct {
	minute, hour, day, month, weekday uint64 // bits
	anyDay, anyWeekday                bool
}

var cronFields = []struct {
	name        string
	first, last int
}{{"minute", 0, 59}, {"hour", 0, 23}, {"day of the month", 1, 31}, {"month", 1, 12}, {"day of the week", 0, 7}}

// ParseCron reads a schedule; the error names the field.
func ParseCron(s string) (Schedule, error) {
	parts := strings.Fields(s)
	if len(parts) != len(cronFields) || len(s) > 200 {
		return Schedule{}, fmt.Errorf("there are %d fields", len(parts))
	}
	var bits [5]uint64
	for i, part := range parts {
		f := cronFields[i]
		for term := range strings.SplitSeq(part, ",") {
			b, err := cronTerm(term, f.first, f.last)
			if err != nil {
				return Schedule{}, fmt.Errorf("%s: %w", f.name, err)
			}
			bits[i] |= b
		}
	}
	if bits[4]&(1<<7) != 0 {
		bits[4] |= 1
	}
	c := Schedule{bits[0], bits[1], bits[2], bits[3], bits[4], strings.HasPrefix(parts[2], "*"), strings.HasPrefix(parts[4], "*")}
	if c.Next(time.Date(2023, 12, 31, 23, 59, 0, 0, time.UTC)).IsZero() {
		return Schedule{}, fmt.Errorf("there is no such day")
	}
	return c, nil
}

// cronTerm reads "*", "5", "1-5", "*/15" and "1-31/2".
func cronTerm(s string, first, last int) (uint64, error) {
	span, every, stepped := strings.Cut(s, "/")
	step := 1
	if stepped {
		n, err := cronNumber(every, 1, last)
		if err != nil {
			return 0, err
		}
		step = n
	}
	from, to := first, last
	if span != "*" {
		a, b, ranged := strings.Cut(span, "-")
		var err error
		if from, err = cronNumber(a, first, last); err != nil {
			return 0, err
		}
		switch {
		case ranged:
			if to, err = cronNumber(b, from, last); err != nil {
				return 0, err
			}
		case stepped:
			return 0, fmt.Errorf("%q: a step needs a range", s)
		default:
			to = from
		}
	}
	var bits uint64
	for n := from; n <= to; n += step {
		bits |= 1 << n
	}
	return bits, nil
}

func cronNumber(s string, first, last int) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil || len(s) > 2 || s[0] == '+' || s[0] == '-' || n < first || n > last {
		return 0, fmt.Errorf("%q is no number from %d to %d", s, first, last)
	}
	return n, nil
}

// Next is the first due moment after t, in the zone of t; zero where none comes in the next eight
// years, which hold every 29 February.
func (c Schedule) Next(t time.Time) time.Time {
	end := t.AddDate(8, 1, 0)
	for d := t.Truncate(time.Minute).Add(time.Minute); d.Before(end); {
		y, m, day := d.Date()
		switch {
		case c.month&(1<<m) == 0:
			d = time.Date(y, m+1, 1, 0, 0, 0, 0, t.Location())
		case !c.onDay(d):
			d = time.Date(y, m, day+1, 0, 0, 0, 0, t.Location())
		case c.hour&(1<<d.Hour()) == 0:
			d = time.Date(y, m, day, d.Hour()+1, 0, 0, 0, t.Location())
		case c.minute&(1<<d.Minute()) == 0:
			d = d.Add(time.Minute)
		default:
			return d
		}
	}
	return time.Time{}
}

func (c Schedule) onDay(d time.Time) bool {
	day, weekday := c.day&(1<<d.Day()) != 0, c.weekday&(1<<d.Weekday()) != 0
	if c.anyDay || c.anyWeekday {
		return day && weekday
	}
	return day || weekday
}
