package planning

import (
	"regexp"
	"strconv"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/plandoc"
)

// titleYears finds the years that a title is about: "giai đoạn 2021 - 2025", "năm 2022". The year
// of a date ("tháng 11 năm 2020") is caught with its month and left out.
var titleYears = regexp.MustCompile(`(?i)(?:(tháng\s+\d{1,2}\s+)?năm\s+|giai đoạn\s+)(\d{4})(?:\s*[-–]\s*(\d{4}))?`)

// lateInYear is the month from which a plan is taken to be for the year after, unless it sets a
// task in the year of its signing.
const lateInYear = 10

// planDays proposes the first and last day of a plan: the years of its title; else from the year
// of its date (the next one for a plan signed late in the year), else from the first year that a
// timing names, else from this year; to the end of the last year that the title or a timing names.
func planDays(r *plandoc.Reading, today clock.Day) (from, to clock.Day) {
	var first, last, earliest int // of the title and of the timings; 0 for none
	for _, m := range titleYears.FindAllStringSubmatch(string(r.Document.Title), -1) {
		if m[1] != "" {
			continue
		}
		for _, s := range m[2:] {
			if y, err := strconv.Atoi(s); err == nil {
				first, last = lower(first, y), max(last, y)
			}
		}
	}
	for _, g := range r.Groups {
		for _, t := range g.Tasks {
			for _, d := range []clock.Day{t.Timing.From, t.Timing.Due} {
				if !d.IsZero() {
					earliest, last = lower(earliest, d.Year()), max(last, d.Year())
				}
			}
		}
	}
	if first == 0 {
		first = today.Year()
		switch signed := r.Document.Date; {
		case signed.IsZero() && earliest != 0:
			first = earliest
		case signed.IsZero():
		case int(signed.Month()) >= lateInYear && (earliest == 0 || earliest > signed.Year()):
			first = signed.Year() + 1
		default:
			first = signed.Year()
		}
	}
	return clock.Date(first, 1, 1), clock.Date(max(first, last), 12, 31)
}

// lower is the smaller of two years; 0 is none.
func lower(a, b int) int {
	if a == 0 {
		return b
	}
	return min(a, b)
}

func latest(a, b clock.Day) clock.Day {
	if a.Before(b) {
		return b
	}
	return a
}
