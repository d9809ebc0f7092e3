package demo

import (
	"math/rand/v2"
	"strings"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
)

// chance is a fate with its share in a hundred.
type chance struct {
	share    int
	state    programme.AssignmentState
	from, to string // of the end
	newDue   string // more time was asked for
	granted  bool
}

// Shares of what became of the work. The past year is done but for a few; the present one is on
// its way.
var (
	pastYear = []chance{
		{83, programme.Confirmed, "2021-08-16", "2021-12-24", "", false},
		{8, programme.Confirmed, "2022-01-05", "2022-03-04", "", false},
		{4, programme.Confirmed, "2022-01-10", "2022-02-25", "2022-02-28", true},
		{2, programme.InProgress, "2021-10-04", "2021-12-20", "2022-03-31", false},
		{2, programme.Returned, "2022-01-10", "2022-02-10", "", false},
		{1, programme.NotApplicable, "2021-06-01", "2021-09-01", "", false},
	}
	thisYear = []chance{
		{18, programme.Confirmed, "2022-06-06", "2022-10-31", "", false},
		{13, programme.Submitted, "2022-10-10", "2022-11-11", "", false},
		{42, programme.InProgress, "2022-07-04", "2022-11-11", "", false},
		{6, programme.Returned, "2022-09-12", "2022-11-03", "", false},
		{9, programme.Accepted, "2022-03-01", "2022-06-01", "", false},
		{9, programme.Assigned, "", "", "", false},
		{2, programme.Suspended, "2022-05-04", "2022-08-01", "", false},
		{1, programme.NotApplicable, "2022-04-01", "2022-06-01", "", false},
	}
	ownYear = []chance{ // the office leads
		{25, programme.Confirmed, "2022-06-06", "2022-10-31", "", false},
		{15, programme.Submitted, "2022-10-24", "2022-11-11", "", false},
		{60, programme.InProgress, "2022-09-05", "2022-11-11", "", false},
	}
	firstQuarter = []chance{
		{75, programme.Confirmed, "2021-02-22", "2021-03-30", "", false},
		{25, programme.Confirmed, "2021-04-05", "2021-05-14", "", false},
	}
	secondQuarter = []chance{{100, programme.Confirmed, "2021-07-05", "2021-07-16", "", false}}
	overdue       = []chance{{100, programme.InProgress, "2021-03-22", "2021-03-29", "", false}}
	review        = []chance{ // of the programme 2017-2021, without a due day
		{75, programme.Confirmed, "2021-10-04", "2022-05-30", "", false},
		{10, programme.Submitted, "2022-10-03", "2022-11-10", "", false},
		{15, programme.InProgress, "2022-02-07", "2022-11-08", "", false},
	}
	comment  = []chance{{100, programme.Confirmed, "2021-04-01", "2021-04-12", "", false}}
	tenYears = []chance{ // due at the end of October
		{35, programme.Confirmed, "2022-09-05", "2022-10-28", "", false},
		{22, programme.Submitted, "2022-10-17", "2022-11-10", "", false},
		{8, programme.InProgress, "2022-09-12", "2022-11-08", "2022-11-30", true},
		{10, programme.InProgress, "2022-09-12", "2022-11-08", "2022-11-30", false},
		{10, programme.InProgress, "2022-08-15", "2022-11-08", "", false},
		{7, programme.Returned, "2022-10-10", "2022-11-04", "", false},
		{8, programme.Assigned, "", "", "", false},
	}
	drafting = []chance{{100, programme.InProgress, "2022-10-03", "2022-11-08", "", false}}
	communes = []chance{
		{20, programme.Confirmed, "2022-07-04", "2022-10-28", "", false},
		{17, programme.Submitted, "2022-10-10", "2022-11-11", "", false},
		{40, programme.InProgress, "2022-06-06", "2022-11-11", "", false},
		{5, programme.Returned, "2022-09-12", "2022-11-03", "", false},
		{9, programme.Accepted, "2022-04-01", "2022-06-01", "", false},
		{9, programme.Assigned, "", "", "", false},
	}
)

// chances of a part.
func chancesOf(p *part) []chance {
	switch {
	case p.below:
		return communes
	case p.task.Number == "7.3" && p.unit == "tx-duyen-hai":
		return overdue
	case p.task.Number == "7.1":
		return secondQuarter
	case p.task.Number == "7.2", p.task.Number == "7.3":
		return firstQuarter
	case p.task.Number == "3.8":
		return comment
	case p.task.Number == "3.9", p.task.Number == "3.10":
		return review
	case p.task.Number == "4.4" && p.unit != office:
		return tenYears
	case p.task.Number == "3.7", p.task.Number == "4.4", delegated(p):
		return drafting
	case p.PeriodKey == "2021" && p.unit == office:
		return pastYear[:2]
	case p.PeriodKey == "2021":
		return pastYear
	case p.unit == office:
		return ownYear
	}
	return thisYear
}

// delegated tells that the demonstration hands the part of a district on to its communes: the
// standard of legal access, and in three districts the sessions.
func delegated(p *part) bool {
	if p.PeriodKey != "2022" || p.below {
		return false
	}
	switch p.unit {
	case "h-cau-ke", "tp-tra-vinh", "h-duyen-hai":
		return p.task.Number == "3.2" || p.task.Number == "3.1"
	}
	return p.task.Number == "3.2" && (strings.HasPrefix(p.unit, "h-") || strings.HasPrefix(p.unit, "tx-"))
}

// fateOf draws what becomes of a part.
func fateOf(p *part, r *rand.Rand) fate {
	list := chancesOf(p)
	total := 0
	for _, c := range list {
		total += c.share
	}
	at := r.IntN(total)
	for _, c := range list {
		if at -= c.share; at >= 0 {
			continue
		}
		f := fate{state: c.state, extended: c.granted}
		if c.from != "" {
			from := clock.MustDay(c.from)
			f.end = from.Add(r.IntN(clock.MustDay(c.to).Sub(from) + 1))
		}
		if c.newDue != "" {
			f.newDue = clock.MustDay(c.newDue)
		}
		return f
	}
	return fate{state: programme.Assigned}
}
