package demo

import (
	"hash/fnv"
	"math/rand/v2"
	"time"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
)

// lastDay is the last day on which anything has happened: the day before the demonstration.
var lastDay = clock.MustDay("2022-11-14")

// part is one assignment with all that has happened on it.
type part struct {
	*gen.Assignment // as it stands in the end
	task            *gen.Task
	unit            string // code
	doer            crew
	judge           string // who judges it
	below           bool   // delegated to a commune
	steps           []step
	updates         []update
	extension       *gen.Extension
}

// step is a part from a moment on.
type step struct {
	at      clock.Instant
	state   programme.AssignmentState
	percent int
	done    clock.Day // of the submission that waits or was confirmed
	result  string
}

// update is one report of progress.
type update struct {
	at      clock.Instant
	percent int
	text    string
	figures map[string]int64
}

// standing is the part as it stood at a moment.
func (p *part) standing(when clock.Instant) step {
	now := step{state: programme.Assigned}
	for _, s := range p.steps {
		if s.at.After(when.Time) {
			break
		}
		now = s
	}
	return now
}

// dueAt is the due day as it stood at a moment.
func (p *part) dueAt(when clock.Instant) clock.Day {
	if x := p.extension; x != nil && x.State == programme.ExtensionGranted && x.DecidedAt.After(when.Time) {
		return x.OldDueOn
	}
	return p.DueOn
}

// fate is how far a part has come.
type fate struct {
	state    programme.AssignmentState
	end      clock.Day // of the submission, or of the last thing done
	extended bool      // the due day was moved to newDue
	newDue   clock.Day
}

// luck is the random source of a part, which depends on nothing but its name.
func luck(p *part) *rand.Rand {
	h := fnv.New64a()
	_, _ = h.Write([]byte(p.task.Number + "/" + p.unit + "/" + p.PeriodKey))
	return rand.New(rand.NewPCG(h.Sum64(), 58))
}

// teller tells the stories.
type teller struct {
	days  *calendar.Holidays
	texts texts
}

func newTeller(t texts) teller {
	var list []calendar.Holiday
	for year := 2021; year <= 2023; year++ {
		list = append(list, calendar.Statutory(year)...)
	}
	return teller{calendar.NewHolidays(list), t}
}

// tell makes a part's story from its giving to its fate.
func (t teller) tell(p *part, r *rand.Rand, f fate) {
	given := clock.DayOf(p.CreatedAt.Time)
	if p.PeriodFrom.After(given) {
		given = p.PeriodFrom
	}
	p.State, p.Percent = programme.Assigned, 0
	if f.state == programme.Assigned {
		return
	}
	if !f.end.After(given.Add(3)) {
		f.end = given.Add(4)
	}
	span := f.end.Sub(given)
	n := map[programme.AssignmentState]int{programme.Accepted: 0, programme.InProgress: between(r, 2, 4), programme.Suspended: 1, programme.NotApplicable: 0}
	count, known := n[f.state]
	if !known {
		count = between(r, 3, 4)
	}
	accepted := given.Add(1 + r.IntN(min(span/3+1, 20)))
	p.AcceptedAt = t.moment(p, r, accepted)
	p.mark(p.AcceptedAt, programme.Accepted, 0)
	last := 100
	if f.state == programme.InProgress || f.state == programme.Suspended {
		last = between(r, 35, 90)
	}
	for k := range count {
		percent := last
		if k < count-1 {
			percent = last * (k + 1) / (count + 1)
		}
		t.progress(p, r, accepted.Add(f.end.Sub(accepted)*(k+1)/count), k, count, percent, last)
	}
	t.extend(p, r, f)
	t.finish(p, r, f)
}

// finish takes the last steps: what is submitted, judged or set aside.
func (t teller) finish(p *part, r *rand.Rand, f fate) {
	judged := func(to programme.AssignmentState) {
		p.JudgedAt = t.moment(p, r, clock.DayOf(p.SubmittedAt.Time).Add(between(r, 1, 5)))
		p.mark(p.JudgedAt, to, p.Percent)
	}
	switch f.state {
	case programme.Suspended, programme.NotApplicable:
		p.mark(t.moment(p, r, clock.DayOf(p.lastAt().Time).Add(between(r, 2, 9))), f.state, p.Percent)
	case programme.Submitted:
		t.submit(p, r)
	case programme.Returned:
		t.submit(p, r)
		judged(programme.Returned)
		p.ReturnReason = pick(r, returns)
	case programme.Confirmed:
		t.submit(p, r)
		if r.IntN(12) == 0 && !f.end.Add(20).After(lastDay) { // the first time it was not enough
			judged(programme.Returned)
			p.ReturnReason = pick(r, returns)
			t.progress(p, r, clock.DayOf(p.lastAt().Time).Add(between(r, 1, 4)), 1, 2, 100, 100)
			t.submit(p, r)
		}
		p.DoneOn = clock.DayOf(p.SubmittedAt.Time)
		judged(programme.Confirmed)
	}
}

func (t teller) submit(p *part, r *rand.Rand) {
	p.SubmittedAt = t.moment(p, r, clock.DayOf(p.lastAt().Time))
	p.Result = p.updates[len(p.updates)-1].text
	p.mark(p.SubmittedAt, programme.Submitted, p.Percent)
}

func (t teller) progress(p *part, r *rand.Rand, on clock.Day, k, n, percent, last int) {
	at := t.moment(p, r, on)
	text, figures := t.texts.say(r, p, k, n, percent, last)
	p.updates = append(p.updates, update{at, percent, text, figures})
	p.mark(at, programme.InProgress, percent)
}

// extend asks for more time before the due day and lets the judge decide.
func (t teller) extend(p *part, r *rand.Rand, f fate) {
	if f.newDue.IsZero() {
		return
	}
	asked := t.clockOn(r, p.DueOn.Add(-between(r, 4, 12)))
	x := &gen.Extension{CreatedAt: asked, OldDueOn: p.DueOn, NewDueOn: f.newDue, Reason: pick(r, extensionReasons), State: programme.ExtensionRequested}
	p.extension = x
	if decided := t.clockOn(r, clock.DayOf(asked.Time).Add(between(r, 2, 3))); !clock.DayOf(decided.Time).After(lastDay) && asked.Year() < 2022 || f.extended {
		x.DecidedAt, x.State, x.Decision = decided, programme.ExtensionRefused, refused
		if f.extended {
			x.State, x.Decision, p.DueOn = programme.ExtensionGranted, granted, f.newDue
			p.Version++
		}
	}
}

// mark notes a step; what is submitted or confirmed counts as done on the day of submission.
func (p *part) mark(at clock.Instant, state programme.AssignmentState, percent int) {
	s := step{at: at, state: state, percent: percent, result: p.Result}
	if state == programme.Submitted || state == programme.Confirmed {
		s.done = clock.DayOf(p.SubmittedAt.Time)
	}
	p.State, p.Percent = state, percent
	p.steps = append(p.steps, s)
	p.Version++
}

// lastAt is when something last happened.
func (p *part) lastAt() clock.Instant {
	if len(p.steps) == 0 {
		return p.CreatedAt
	}
	return p.steps[len(p.steps)-1].at
}

// moment is a time of office on a day, after what has happened before.
func (t teller) moment(p *part, r *rand.Rand, on clock.Day) clock.Instant {
	at := t.clockOn(r, on)
	if before := p.lastAt(); !at.After(before.Time) {
		at = clock.At(before.Add(time.Duration(between(r, 9, 55)) * time.Minute))
	}
	return at
}

func (t teller) clockOn(r *rand.Rand, on clock.Day) clock.Instant {
	if on.After(lastDay) {
		on = lastDay
	}
	return clock.At(t.days.NextWorking(on).Start().Add(7*time.Hour + time.Duration(between(r, 30, 530))*time.Minute))
}
