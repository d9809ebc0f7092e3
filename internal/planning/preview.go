package planning

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/plan"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Preview is what publishing a draft would do now. Tasks are named by their API ids.
type Preview struct {
	Version     int          `json:"version"` // of the draft that was reckoned
	Year        int          `json:"year"`    // that would be opened
	Tasks       int          `json:"tasks"`
	Assignments int          `json:"assignments"`
	Inferred    int          `json:"inferred"` // proposals, such as the owner as the lead
	Ready       bool         `json:"ready"`    // without allowUnresolved
	Units       []UnitShare  `json:"units"`
	Without     []UnitShare  `json:"without"`
	Waiting     []string     `json:"waiting"`
	Later       []string     `json:"later"`
	Nobody      []string     `json:"nobody"`
	Unresolved  []OpenName   `json:"unresolved"`
	Collectives []Collective `json:"collectives"`
}

// UnitShare is a unit with the tasks that it would lead and coordinate.
type UnitShare struct {
	UnitID      string   `json:"unitId"`
	Code        string   `json:"code"`
	Name        string   `json:"name"`
	Lead        []string `json:"lead"`
	Coordinate  []string `json:"coordinate"`
	Assignments int      `json:"assignments"`
}

// OpenName is a name in a task that means no registered unit, with the lines that say it and the
// units that it may mean.
type OpenName struct {
	TaskID     string                      `json:"taskId"`
	Number     string                      `json:"number"`
	Role       programme.ParticipationRole `json:"role"`
	Name       string                      `json:"name"`
	Several    bool                        `json:"several"`
	LineFrom   *int                        `json:"lineFrom"`
	LineTo     *int                        `json:"lineTo"`
	Candidates []UnitShare                 `json:"candidates"`
}

// Collective is a name that stands for several units in the owner's plans.
type Collective struct {
	Name  string `json:"name"`
	Units int    `json:"units"`
}

// PublishPreview reckons what publishing a draft would do, by what publishing itself goes by, and
// writes nothing. It is for whoever edits the draft.
func (s *Service) PublishPreview(ctx context.Context, planID string) (*Preview, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, tenant.NoViewer()
	}
	if err := s.Runner.Policy.Check(v, "Plan", "edit"); err != nil {
		return nil, err
	}
	row, err := s.Runner.Store.Catalogue.Kind("Plan").DecodeID(planID)
	if err != nil {
		return nil, fault.Of(err).At("planId")
	}
	db := s.Runner.Store.Reading()
	p, err := db.Plan.Query().Where(plan.ID(row), plan.OwnerUnitID(v.Unit)).Only(ctx)
	if gen.IsNotFound(err) {
		err = fault.Missing().At("planId")
	}
	if err != nil {
		return nil, err
	}
	if err := inState(p, programme.PlanDraft); err != nil {
		return nil, fault.Of(err).At("planId")
	}
	return s.foresee(tenant.System(ctx), db, p) // as owned in a mutation
}

func (s *Service) foresee(sys context.Context, db *gen.Client, p *gen.Plan) (*Preview, error) {
	today := s.Runner.Clock.Today()
	tasks, err := db.Task.Query().Where(task.PlanID(p.ID)).Order(task.ByPosition(), task.ByID()).All(sys)
	if err != nil {
		return nil, err
	}
	c, err := cast(sys, db, p, tasks, today)
	if err != nil {
		return nil, err
	}
	heirs, err := successors(sys, db, today)
	if err != nil {
		return nil, err
	}
	w := previewing{id: s.Runner.Store.Catalogue.Kind("Task").EncodeID, unitID: s.Runner.Store.Catalogue.Kind("Unit").EncodeID, reg: c.reg}
	year := firstYear(p, today)
	out := &Preview{Version: p.Version, Year: year, Tasks: len(tasks), Inferred: c.inferred, Waiting: []string{}, Later: []string{}, Collectives: []Collective{}}
	of := firstYears(p, year)
	parts := partsOf(tasks, workersOf(c.outcome(), heirs), func(t *gen.Task) []calendar.Occurrence { return of(timingOf(t)) })
	out.Assignments = len(parts)
	out.Units, out.Without = w.units(parts, p.OwnerUnitID)
	starts := map[uuid.UUID]bool{}
	for _, part := range parts {
		starts[part.task.ID] = true
	}
	for _, t := range tasks {
		switch {
		case wokenOnly(t):
			out.Waiting = append(out.Waiting, w.id(t.ID))
		case !starts[t.ID]:
			out.Later = append(out.Later, w.id(t.ID))
		}
	}
	out.Nobody = make([]string, len(c.nobody))
	for i, t := range c.nobody {
		out.Nobody[i] = w.id(t.ID)
	}
	if out.Unresolved, err = w.names(p, c.open); err != nil {
		return nil, err
	}
	for _, set := range c.reg.sets {
		out.Collectives = append(out.Collectives, Collective{set.Name, len(set.Units)})
	}
	out.Ready = len(tasks) > 0 && c.refusal(tasks, false) == nil
	return out, nil
}

// previewing writes the pieces of a preview.
type previewing struct {
	id, unitID func(uuid.UUID) string
	reg        *register
}

func (w previewing) unit(u *gen.Unit) UnitShare {
	return UnitShare{UnitID: w.unitID(u.ID), Code: u.Code, Name: u.Name, Lead: []string{}, Coordinate: []string{}}
}

// units are those that get something, and those beside and right below the owner that get nothing.
func (w previewing) units(parts []part, owner uuid.UUID) (with, without []UnitShare) {
	got := map[uuid.UUID]*UnitShare{}
	var above *uuid.UUID
	for _, u := range w.reg.units {
		if u.ID == owner {
			above = u.ParentID
		}
	}
	for _, p := range parts {
		i := slices.IndexFunc(w.reg.units, func(u *gen.Unit) bool { return u.ID == p.unit })
		if i < 0 {
			continue // heirs stand today, and so are in the register
		}
		if got[p.unit] == nil {
			fresh := w.unit(w.reg.units[i])
			got[p.unit] = &fresh
		}
		u := got[p.unit]
		u.Assignments++
		list := &u.Coordinate
		if p.role == programme.Lead {
			list = &u.Lead
		}
		if id := w.id(p.task.ID); !slices.Contains(*list, id) {
			*list = append(*list, id)
		}
	}
	with, without = []UnitShare{}, []UnitShare{}
	for _, u := range w.reg.units {
		switch {
		case got[u.ID] != nil:
			with = append(with, *got[u.ID])
		case u.ParentID != nil && (*u.ParentID == owner || above != nil && *u.ParentID == *above):
			without = append(without, w.unit(u))
		}
	}
	keys := map[string]string{}
	for _, u := range append(slices.Clone(with), without...) {
		keys[u.UnitID] = fold.SortKey(u.Name)
	}
	by := func(a, b UnitShare) int { return cmp.Compare(keys[a.UnitID], keys[b.UnitID]) }
	slices.SortFunc(with, by)
	slices.SortFunc(without, by)
	return with, without
}

// names are the unresolved names with the lines that the reading found them on, or their tasks'.
func (w previewing) names(p *gen.Plan, list []unresolved) ([]OpenName, error) {
	var reading struct {
		Groups []struct {
			Tasks []struct {
				Lines []int
				Roles []struct {
					Role, Name string
					Lines      []int
				}
			}
		}
	}
	if len(p.Reading) > 0 {
		if err := json.Unmarshal(p.Reading, &reading); err != nil {
			return nil, err
		}
	}
	type said struct {
		line       int
		role, name string
	}
	lines := map[said][]int{}
	for _, g := range reading.Groups {
		for _, t := range g.Tasks {
			for _, r := range t.Roles {
				if len(t.Lines) == 2 && len(r.Lines) == 2 {
					lines[said{t.Lines[0], r.Role, r.Name}] = r.Lines
				}
			}
		}
	}
	out := make([]OpenName, len(list))
	for i, n := range list {
		out[i] = OpenName{TaskID: w.id(n.task.ID), Number: n.task.Number, Role: n.row.Role, Name: n.row.Name, Several: n.several, Candidates: []UnitShare{}}
		if at := lines[said{n.task.LineFrom, string(n.row.Role), n.row.Name}]; at != nil {
			out[i].LineFrom, out[i].LineTo = &at[0], &at[1]
		} else if n.task.LineFrom > 0 {
			out[i].LineFrom, out[i].LineTo = &n.task.LineFrom, &n.task.LineTo
		}
		for _, u := range w.reg.near(n.row.Name) {
			out[i].Candidates = append(out[i].Candidates, w.unit(u))
		}
	}
	return out, nil
}

// nearest is how many units are offered for a name.
const nearest = 6

// near are the units that a name may mean, the likeliest first: those that it fits, or those with
// whose names it shares most words.
func (r *register) near(name string) []*gen.Unit {
	fits := append(slices.Clone(r.byName[nameKey(name)]), r.byCore[core(name)]...)
	type match struct {
		unit  *gen.Unit
		share float64
	}
	words := strings.Fields(core(name))
	var found []match
	for _, u := range r.units {
		share := 0.0
		if slices.Contains(fits, u.ID) {
			share = 2
		} else if names, err := namesOf(u); err == nil {
			for _, n := range names {
				share = max(share, shared(words, strings.Fields(core(n))))
			}
		}
		if share >= 0.5 {
			found = append(found, match{u, share})
		}
	}
	slices.SortStableFunc(found, func(a, b match) int { return cmp.Compare(b.share, a.share) })
	out := make([]*gen.Unit, 0, nearest)
	for _, m := range found[:min(nearest, len(found))] {
		out = append(out, m.unit)
	}
	return out
}

// shared is the share of words that two names have in common.
func shared(a, b []string) float64 {
	n := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			n++
		}
	}
	return float64(n) / float64(max(len(a), len(b), 1))
}
