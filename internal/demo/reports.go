package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/indicator"
	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/demo/data"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// round is what is reported on one form for one period, from some units to the one above them.
type round struct {
	form, period string
	from         string // first working day of composing
	set          string // who reports: a collective of the data, or the communes of "to"
	to           string // who receives
	onPlan       bool
	missing      int                   // every n-th unit has not reported; 0 for none
	into         programme.ReportState // state of the report that sums up; "" while there is none
	states       []programme.ReportState
}

const (
	everybody = "các cơ quan, đơn vị, địa phương"
	districts = "UBND các huyện, thị xã, thành phố"
)

var done = []programme.ReportState{programme.ReportConsolidated}

// rounds of the two years, in the order of time.
var rounds = []round{
	{"BC-PBGDPL", "GOVERNMENT-2021-H1", "2021-06-15", districts, office, true, 0, programme.ReportSent, done},
	{"BC-PBGDPL", "GOVERNMENT-2021-Y", "2021-12-15", everybody, office, true, 17, programme.ReportSent, done},
	{"TK-HOAGIAI", "STATISTICS-2022-6M", "2022-06-02", "", "h-cau-ke", false, 0, programme.ReportSigned, done},
	{"TK-HOATDONG", "STATISTICS-2022-6M", "2022-06-09", districts, office, true, 0, programme.ReportSent, done},
	{"BC-PBGDPL", "GOVERNMENT-2022-H1", "2022-06-15", everybody, office, true, 14, programme.ReportSent, done},
	{"BC-PBGDPL", "GOVERNMENT-2022-Q3", "2022-09-15", everybody, office, true, 5, "", []programme.ReportState{
		programme.ReportAccepted, programme.ReportSubmitted, programme.ReportDraft, programme.ReportAccepted, programme.ReportReturned, programme.ReportSubmitted,
	}},
	{"TK-HOAGIAI", "STATISTICS-2022-Y", "2022-11-02", "", "h-cau-ke", false, 6, "", []programme.ReportState{
		programme.ReportSubmitted, programme.ReportAccepted, programme.ReportDraft,
	}},
	{"TK-HOATDONG", "STATISTICS-2022-Y", "2022-11-08", districts, office, true, 3, "", []programme.ReportState{programme.ReportDraft, programme.ReportSubmitted}},
}

// clerk writes the reports.
type clerk struct {
	*filler
	teller
	parts      map[string][]*part // by unit
	indicators map[string][]*gen.Indicator
	periods    map[string]*gen.Period
	sheets     sheets
}

func (f *filler) writeReports(ctx context.Context, tx *txn.Tx, parts []*part) error {
	c := &clerk{filler: f, teller: newTeller(texts{}), parts: map[string][]*part{}, indicators: map[string][]*gen.Indicator{}, periods: map[string]*gen.Period{}, sheets: newSheets()}
	for _, p := range parts {
		c.parts[p.unit] = append(c.parts[p.unit], p)
	}
	periods, err := tx.Period.Query().All(ctx)
	if err != nil {
		return err
	}
	for _, p := range periods {
		c.periods[p.Code] = p
	}
	for code, id := range f.forms {
		if c.indicators[code], err = tx.Indicator.Query().Where(indicator.FormID(id)).Order(indicator.ByPosition()).All(ctx); err != nil {
			return err
		}
	}
	for _, r := range rounds {
		if err := c.hold(r); err != nil {
			return fmt.Errorf("%s, %s: %w", r.form, r.period, err)
		}
	}
	for _, r := range []*rows{c.sheets.reports, c.sheets.lines, c.sheets.figures} {
		if err := r.write(ctx, tx, f.store.Dialect); err != nil {
			return err
		}
	}
	return nil
}

// hold writes one round.
func (c *clerk) hold(r round) error {
	e := c.periods[r.period]
	if e == nil {
		return fmt.Errorf("no such period")
	}
	var papers []*paper
	luck := rand.New(rand.NewPCG(uint64(len(c.sheets.reports.values)), 58))
	for i, code := range c.reporters(r) {
		if r.missing > 0 && i%r.missing == r.missing-1 {
			continue
		}
		x, err := c.compose(r, e, code, luck)
		if err != nil {
			return err
		}
		c.forward(x, r, r.states[len(papers)%len(r.states)], luck)
		papers = append(papers, x)
	}
	if r.into != "" {
		if err := c.sumUp(r, e, papers, luck); err != nil {
			return err
		}
	}
	for _, x := range papers {
		if err := c.sheets.put(x, c.indicators[r.form]); err != nil {
			return err
		}
	}
	return nil
}

// reporters are the units of a round, but for the receiver.
func (c *clerk) reporters(r round) []string {
	var out []string
	for _, s := range c.Sets {
		if s.Name == r.set {
			out = s.Members(c.Units)
		}
	}
	for _, u := range c.Units {
		if r.set == "" && u.Parent == r.to && u.Kind == string(programme.UnitCommune) {
			out = append(out, u.Code)
		}
	}
	return slices.DeleteFunc(out, func(code string) bool { return code == r.to })
}

// compose makes a unit's report as a draft.
func (c *clerk) compose(r round, e *gen.Period, code string, luck *rand.Rand) (*paper, error) {
	id, err := uuid.NewV7()
	if err != nil {
		return nil, err
	}
	composed := c.clockOn(luck, clock.MustDay(r.from).Add(between(luck, 0, 1)))
	x := &paper{unit: code, composed: composed, words: map[string]any{}, Report: &gen.Report{
		ID: id, CreatedAt: composed, Version: 3, UnitID: c.unitIDs[code], FormID: c.forms[r.form], PeriodID: e.ID,
		ReceiverUnitID: c.unitIDs[r.to], State: programme.ReportDraft, DueOn: c.due(e, code),
	}}
	if r.onPlan {
		x.PlanID = &c.plan
	}
	x.fill(c.parts[code], e, c.indicators[r.form])
	c.write(x, r.form)
	if r.form == "TK-HOAGIAI" {
		x.mediation(c.indicators[r.form], luck)
	}
	return x, nil
}

// write fills in the sections that are told in words.
func (c *clerk) write(x *paper, form string) {
	kind := string(c.kinds[x.unit])
	for _, n := range c.Narratives {
		if n.Form == form && (n.UnitKind == kind || n.UnitKind == "ANY" && x.words[n.Section] == nil) {
			x.words[n.Section] = n.Text
		}
	}
	if len(x.words) == 0 {
		x.Version-- // nobody has typed anything
	}
}

// mediation types the figures of mediation, which no progress tells.
func (x *paper) mediation(indicators []*gen.Indicator, luck *rand.Rand) {
	teams, cases := int64(between(luck, 5, 9)), int64(between(luck, 9, 26))
	settled, open := cases*8/10, int64(between(luck, 0, 1))
	of := map[string]int64{
		"mediation_teams": teams, "mediators": teams * 6, "mediators_trained": teams * 4,
		"cases_received": cases, "cases_settled": settled, "cases_not_settled": cases - settled - open, "cases_unfinished": open,
	}
	for _, i := range indicators {
		if n, ok := of[i.Code]; ok {
			x.figures[i.ID] = amount{actual: &n}
		}
	}
	x.typed = true
	x.Version++
}

// forward brings a draft to its state.
func (c *clerk) forward(x *paper, r round, state programme.ReportState, luck *rand.Rand) {
	if x.State = state; state == programme.ReportDraft {
		return
	}
	head := c.users[c.crewOf(x.unit).head]
	judge := c.users[viceHead]
	if r.to != office {
		judge = c.users[c.crewOf(r.to).head]
	}
	on := clock.DayOf(x.composed.Time)
	x.SubmittedAt = c.clockOn(luck, c.days.NextWorking(on.Add(between(luck, 1, 3))))
	x.SubmittedByID, x.SentToUnitID, x.DoneOn = &head, &x.ReceiverUnitID, clock.DayOf(x.SubmittedAt.Time)
	x.Version++
	if state == programme.ReportSubmitted {
		return
	}
	x.JudgedAt, x.JudgedByID = c.clockOn(luck, c.days.AddWorkingDays(x.DoneOn, 1)), &judge
	x.Version++
	if state == programme.ReportReturned {
		x.ReturnReason, x.DoneOn = pick(luck, reportReturns), clock.Day{}
	}
}

// sumUp makes the receiver's report of the round: its own work and the accepted reports.
func (c *clerk) sumUp(r round, e *gen.Period, papers []*paper, luck *rand.Rand) error {
	above := r
	if i := slices.IndexFunc(c.Units, func(u data.Unit) bool { return u.Code == r.to }); i >= 0 {
		above.to = c.Units[i].Parent
	}
	above.from = c.days.AddWorkingDays(clock.MustDay(r.from), 6).String()
	x, err := c.compose(above, e, r.to, luck)
	if err != nil {
		return err
	}
	if r.form == "TK-HOAGIAI" { // the district has no teams of its own
		x.typed = false
		x.Version--
		for i := range x.figures {
			x.figures[i] = amount{}
		}
	}
	in := map[string]bool{r.to: true}
	for _, p := range papers {
		x.take(p)
		p.ConsolidatedIntoID = &x.ID
		p.Version++
		in[p.unit] = true
	}
	slices.SortStableFunc(x.lines, compareLines)
	x.Consolidated = true
	x.words["missing"] = c.absent(r, e, x.composed, in)
	x.State = r.into
	x.Version++
	if r.into == programme.ReportSent {
		x.SentToUnitID, x.DoneOn = &x.ReceiverUnitID, c.days.AddWorkingDays(clock.DayOf(x.composed.Time), 2)
		x.Version++
	}
	return c.sheets.put(x, c.indicators[r.form])
}

// absent lists the units that should have reported and are not in the report that sums up.
func (c *clerk) absent(r round, e *gen.Period, when clock.Instant, in map[string]bool) []map[string]string {
	out := []map[string]string{}
	var units []data.Unit
	for _, u := range c.Units {
		expected := u.Parent == r.to && u.Kind != string(programme.UnitCouncil)
		if r.onPlan {
			expected = slices.ContainsFunc(c.parts[u.Code], func(p *part) bool { return !p.below && p.overlaps(e, when) })
		}
		if expected && !in[u.Code] {
			units = append(units, u)
		}
	}
	slices.SortStableFunc(units, func(a, b data.Unit) int { return strings.Compare(fold.SortKey(a.Name), fold.SortKey(b.Name)) })
	for _, u := range units {
		out = append(out, map[string]string{"unit": c.store.Catalogue.Kind("Unit").EncodeID(c.unitIDs[u.Code]), "code": u.Code, "name": u.Name, "state": ""})
	}
	return out
}

// due is the day by which a unit reports on a period.
func (c *clerk) due(e *gen.Period, code string) clock.Day {
	level := calendar.Province
	switch c.kinds[code] {
	case programme.UnitCommune:
		level = calendar.Commune
	case programme.UnitDistrict:
		level = calendar.District
	}
	for _, p := range calendar.Periods(calendar.Regime(e.Regime), e.Year, c.days) {
		if string(p.Kind) == string(e.Kind) && p.To.Equal(e.EndsOn) {
			return p.Due.At(level)
		}
	}
	return e.DueOn
}
