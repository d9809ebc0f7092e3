package read_test

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
)

// reference is the second, slow reader: visibility alone, written again over ent's rows in the
// shortest way, without a word of the rules, of SQL or of task_reach.
type reference struct {
	t      testing.TB
	ctx    context.Context
	c      *gen.Client
	kinds  *catalog.Catalogue
	shelf  shelf
	sight  map[uuid.UUID]bool // units and plans
	user   uuid.UUID
	unit   uuid.UUID
	tasks  map[uuid.UUID]bool // of a part in sight
	plans  map[uuid.UUID]bool
	groups map[uuid.UUID]bool
}

// shelf keeps the rows of a world by their type, so that the references of many viewers read them
// once.
type shelf map[reflect.Type]any

func newReference(t testing.TB, w *testkit.World, code string) *reference {
	t.Helper()
	return referenceOver(t, w, code, shelf{})
}

func referenceOver(t testing.TB, w *testkit.World, code string, rows shelf) *reference {
	t.Helper()
	r := &reference{t: t, ctx: tenant.System(context.Background()), c: w.Store.Reading(), kinds: w.Kinds, shelf: rows, user: w.Users[code], unit: w.Units[code],
		tasks: map[uuid.UUID]bool{}, plans: map[uuid.UUID]bool{}, groups: map[uuid.UUID]bool{}}
	r.sight = map[uuid.UUID]bool{r.unit: true}
	today := w.Clock.Today()
	places, successions := all(r, r.c.UnitParent.Query().All), all(r, r.c.UnitSuccession.Query().All)
	for before := 0; before != len(r.sight); {
		before = len(r.sight)
		for _, p := range places {
			if r.sight[p.ParentID] && holds(p.ValidFrom, p.ValidTo, today) {
				r.sight[p.UnitID] = true
			}
		}
		for _, s := range successions {
			if s.SuccessorID != nil && r.sight[*s.SuccessorID] && !s.EffectiveOn.After(today) {
				r.sight[s.PredecessorID] = true
			}
		}
	}
	units := maps.Clone(r.sight)
	for _, p := range all(r, r.c.Plan.Query().All) {
		r.sight[p.ID] = units[p.OwnerUnitID]
	}
	for _, f := range all(r, r.c.PlanFollower.Query().All) {
		r.sight[f.PlanID] = r.sight[f.PlanID] || units[f.UnitID]
	}
	for _, a := range all(r, r.c.Assignment.Query().All) {
		if r.sees(a.UnitID, a.PlanID) || r.seesMaybe(a.LeadUnitID) {
			r.tasks[a.TaskID], r.plans[a.PlanID] = true, true
		}
	}
	for _, task := range all(r, r.c.Task.Query().All) {
		r.tasks[task.ID] = r.tasks[task.ID] || r.sight[task.PlanID]
		r.groups[task.TaskGroupID] = r.groups[task.TaskGroupID] || r.tasks[task.ID]
	}
	return r
}

func holds(from, to, on clock.Day) bool { return !from.After(on) && (to.IsZero() || !to.Before(on)) }

func all[T any](r *reference, query func(context.Context) ([]T, error)) []T {
	r.t.Helper()
	if known, ok := r.shelf[reflect.TypeFor[T]()].([]T); ok {
		return known
	}
	rows, err := query(r.ctx)
	testkit.Must(r.t, err)
	r.shelf[reflect.TypeFor[T]()] = rows
	return rows
}

func (r *reference) sees(ids ...uuid.UUID) bool {
	return slices.ContainsFunc(ids, func(id uuid.UUID) bool { return r.sight[id] })
}

func (r *reference) seesMaybe(id *uuid.UUID) bool { return id != nil && r.sight[*id] }

// verdicts says of every row of a kind whether the viewer sees it.
func verdicts[T any](r *reference, query func(context.Context) ([]T, error), id func(T) uuid.UUID, sees func(T) bool) map[uuid.UUID]bool {
	r.t.Helper()
	out := map[uuid.UUID]bool{}
	for _, row := range all(r, query) {
		out[id(row)] = sees(row)
	}
	return out
}

func (r *reference) of(kind string) map[uuid.UUID]bool {
	r.t.Helper()
	c := r.c
	switch kind {
	case "Assignment":
		return verdicts(r, c.Assignment.Query().All, func(x *gen.Assignment) uuid.UUID { return x.ID }, func(x *gen.Assignment) bool { return r.sees(x.UnitID, x.PlanID) || r.seesMaybe(x.LeadUnitID) })
	case "AuditEntry":
		return verdicts(r, c.AuditEntry.Query().All, func(x *gen.AuditEntry) uuid.UUID { return x.ID }, func(x *gen.AuditEntry) bool { return r.sees(x.UnitID) })
	case "Difficulty":
		return verdicts(r, c.Difficulty.Query().All, func(x *gen.Difficulty) uuid.UUID { return x.ID }, func(x *gen.Difficulty) bool { return r.sees(x.UnitID, x.OfficeUnitID) })
	case "Document":
		return verdicts(r, c.Document.Query().All, func(x *gen.Document) uuid.UUID { return x.ID }, func(x *gen.Document) bool {
			return r.sees(x.UnitID) || r.seesMaybe(x.PlanID) || x.PlanID != nil && r.plans[*x.PlanID]
		})
	case "Evidence":
		return verdicts(r, c.Evidence.Query().All, func(x *gen.Evidence) uuid.UUID { return x.ID }, func(x *gen.Evidence) bool { return r.sees(x.UnitID, x.PlanID) || r.seesMaybe(x.LeadUnitID) })
	case "Extension":
		return verdicts(r, c.Extension.Query().All, func(x *gen.Extension) uuid.UUID { return x.ID }, func(x *gen.Extension) bool { return r.sees(x.UnitID, x.PlanID) || r.seesMaybe(x.LeadUnitID) })
	case "File":
		return verdicts(r, c.File.Query().All, func(x *gen.File) uuid.UUID { return x.ID }, func(x *gen.File) bool {
			return x.UnitID == r.unit || r.seesMaybe(x.ScopeID) || r.seesMaybe(x.PlanID) || x.Shared
		})
	case "Figure":
		return verdicts(r, c.Figure.Query().All, func(x *gen.Figure) uuid.UUID { return x.ID }, func(x *gen.Figure) bool { return r.sees(x.UnitID) || r.seesMaybe(x.SentToUnitID) })
	case "Holiday":
		return verdicts(r, c.Holiday.Query().All, func(x *gen.Holiday) uuid.UUID { return x.ID }, func(*gen.Holiday) bool { return true })
	case "Indicator":
		return verdicts(r, c.Indicator.Query().All, func(x *gen.Indicator) uuid.UUID { return x.ID }, func(*gen.Indicator) bool { return true })
	case "Membership":
		return verdicts(r, c.Membership.Query().All, func(x *gen.Membership) uuid.UUID { return x.ID }, func(x *gen.Membership) bool { return r.sees(x.UnitID) })
	case "Notification":
		return verdicts(r, c.Notification.Query().All, func(x *gen.Notification) uuid.UUID { return x.ID }, func(x *gen.Notification) bool { return x.UserID == r.user && x.UnitID == r.unit })
	case "Participation":
		return verdicts(r, c.Participation.Query().All, func(x *gen.Participation) uuid.UUID { return x.ID }, func(x *gen.Participation) bool { return r.tasks[x.TaskID] })
	case "Period":
		return verdicts(r, c.Period.Query().All, func(x *gen.Period) uuid.UUID { return x.ID }, func(*gen.Period) bool { return true })
	case "Plan":
		return verdicts(r, c.Plan.Query().All, func(x *gen.Plan) uuid.UUID { return x.ID }, func(x *gen.Plan) bool { return r.sees(x.ID) || r.plans[x.ID] })
	case "PlanFollower":
		return verdicts(r, c.PlanFollower.Query().All, func(x *gen.PlanFollower) uuid.UUID { return x.ID }, func(x *gen.PlanFollower) bool { return r.sees(x.PlanID, x.UnitID) })
	case "ProgressUpdate":
		return verdicts(r, c.ProgressUpdate.Query().All, func(x *gen.ProgressUpdate) uuid.UUID { return x.ID }, func(x *gen.ProgressUpdate) bool { return r.sees(x.UnitID, x.PlanID) || r.seesMaybe(x.LeadUnitID) })
	case "Report":
		return verdicts(r, c.Report.Query().All, func(x *gen.Report) uuid.UUID { return x.ID }, func(x *gen.Report) bool { return r.sees(x.UnitID) || r.seesMaybe(x.SentToUnitID) })
	case "ReportForm":
		return verdicts(r, c.ReportForm.Query().All, func(x *gen.ReportForm) uuid.UUID { return x.ID }, func(*gen.ReportForm) bool { return true })
	case "ReportLine":
		return verdicts(r, c.ReportLine.Query().All, func(x *gen.ReportLine) uuid.UUID { return x.ID }, func(x *gen.ReportLine) bool { return r.sees(x.UnitID) || r.seesMaybe(x.SentToUnitID) })
	case "Task":
		return verdicts(r, c.Task.Query().All, func(x *gen.Task) uuid.UUID { return x.ID }, func(x *gen.Task) bool { return r.tasks[x.ID] })
	case "TaskGroup":
		return verdicts(r, c.TaskGroup.Query().All, func(x *gen.TaskGroup) uuid.UUID { return x.ID }, func(x *gen.TaskGroup) bool { return r.sees(x.PlanID) || r.groups[x.ID] })
	case "Unit":
		return verdicts(r, c.Unit.Query().All, func(x *gen.Unit) uuid.UUID { return x.ID }, func(*gen.Unit) bool { return true })
	case "UnitCode":
		return verdicts(r, c.UnitCode.Query().All, func(x *gen.UnitCode) uuid.UUID { return x.ID }, func(x *gen.UnitCode) bool { return r.sees(x.UnitID) })
	case "UnitParent":
		return verdicts(r, c.UnitParent.Query().All, func(x *gen.UnitParent) uuid.UUID { return x.ID }, func(x *gen.UnitParent) bool { return r.sees(x.UnitID, x.ParentID) })
	case "UnitSet":
		return verdicts(r, c.UnitSet.Query().All, func(x *gen.UnitSet) uuid.UUID { return x.ID }, func(x *gen.UnitSet) bool { return r.sees(x.UnitID) })
	case "UnitSetMember":
		return verdicts(r, c.UnitSetMember.Query().All, func(x *gen.UnitSetMember) uuid.UUID { return x.ID }, func(x *gen.UnitSetMember) bool { return r.sees(x.UnitID) })
	case "UnitSuccession":
		return verdicts(r, c.UnitSuccession.Query().All, func(x *gen.UnitSuccession) uuid.UUID { return x.ID }, func(x *gen.UnitSuccession) bool { return r.sees(x.PredecessorID) || r.seesMaybe(x.SuccessorID) })
	case "User":
		return verdicts(r, c.User.Query().All, func(x *gen.User) uuid.UUID { return x.ID }, func(x *gen.User) bool { return r.sees(x.UnitID) })
	}
	if k, _ := declared(r.kinds, kind); k == nil && kind != "Record" {
		r.t.Fatalf("the reference does not know %s: write down who sees it", kind)
	}
	out := map[uuid.UUID]bool{}
	for _, x := range all(r, r.c.Record.Query().All) {
		if kind == "Record" || kind == x.Kind {
			out[x.ID] = r.record(x)
		}
	}
	return out
}

func TestEveryUnitSeesExactlyWhatTheReferenceSays(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, code := range slices.Sorted(maps.Keys(w.Users)) {
			ctx := w.As(code)
			for _, k := range w.Kinds.Kinds() {
				verdict := newReference(t, w.World, code).of(k.Name)
				if len(verdict) == 0 {
					t.Errorf("the fixture has no %s", k.Name)
				}
				var ids, want []string
				for id, sees := range verdict {
					ids = append(ids, k.EncodeID(id))
					if sees {
						want = append(want, k.EncodeID(id))
					}
				}
				slices.Sort(ids)
				slices.Sort(want)
				if got := w.byID(t, ctx, ids); !slices.Equal(got, want) {
					t.Errorf("%s by id, as %s: %d rows, the reference says %d", k.Name, code, len(got), len(want))
				}
				if k.List == "" {
					continue
				}
				for _, o := range k.Orders {
					got := w.pages(t, ctx, k, o.Name, "ASC", 7, false)
					slices.Sort(got)
					if !slices.Equal(got, want) {
						t.Errorf("%s by %s, as %s: %d rows, the reference says %d", k.List, o.Name, code, len(got), len(want))
					}
				}
				counted := 0
				for _, yes := range newReference(t, w.World, code).counted(k.Name) {
					if yes {
						counted++
					}
				}
				total := w.data(t, ctx, rooted(k, k.List+"{totalCount}"), nil, inAnswer(k, k.List, "totalCount")...)
				count := w.data(t, ctx, rooted(k, "s:"+k.Stats()+"{count}"), nil, inAnswer(k, "s")...)
				if fmt.Sprint(total) != fmt.Sprint(len(want)) || pick(t, count, "count")[0] != fmt.Sprint(counted) {
					t.Errorf("%s, as %s: totalCount %v, statistics %v, the reference says %d and %d", k.List, code, total, count, len(want), counted)
				}
			}
		}
	})
}

// byID asks for objects a hundred at a time and returns the ids of those that came.
func (w *world) byID(t testing.TB, ctx context.Context, ids []string) []string {
	t.Helper()
	var out []string
	for part := range slices.Chunk(ids, 100) {
		list, _ := w.data(t, ctx, "query($ids:[ID!]!){nodes(ids:$ids){id}}", map[string]any{"ids": part}, "nodes").([]any)
		for _, item := range list {
			if m, ok := item.(map[string]any); ok {
				id, _ := m["id"].(string)
				out = append(out, id)
			}
		}
	}
	slices.Sort(out)
	return out
}

// pages walks a whole root list and returns the ids in the order in which they came.
func (w *world) pages(t testing.TB, ctx context.Context, k *catalog.Kind, order, direction string, size int, backward bool) []string {
	t.Helper()
	size1, cursor, more, end := "first", "after", "hasNextPage", "endCursor"
	if backward {
		size1, cursor, more, end = "last", "before", "hasPreviousPage", "startCursor"
	}
	doc := "query($n:Int,$c:String)" + rooted(k, fmt.Sprintf("l:%s(%s:$n,%s:$c,orderBy:{field:%s,direction:%s}){nodes{id} pageInfo{%s %s}}", k.List, size1, cursor, order, direction, more, end))
	vars := map[string]any{"n": size}
	var out []string
	for {
		page, _ := w.data(t, ctx, doc, vars, inAnswer(k, "l")...).(map[string]any)
		nodes, _ := page["nodes"].([]any)
		part := make([]string, len(nodes))
		for i, n := range nodes {
			m, _ := n.(map[string]any)
			part[i], _ = m["id"].(string)
		}
		if backward {
			out = slices.Concat(part, out)
		} else {
			out = append(out, part...)
		}
		info, _ := page["pageInfo"].(map[string]any)
		if info[more] != true {
			return out
		}
		if vars["c"] = info[end]; vars["c"] == nil || len(part) == 0 || len(out) > 5000 {
			t.Fatalf("%s: more is said to come after %v", k.List, page)
		}
	}
}
