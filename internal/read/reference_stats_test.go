package read_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
)

// stats writes counts and sums by group, the groups ordered by their keys, NULL last.
// A statistic that a module declares has its groups, and a condition beside that of the question.
func (s *slow) stats(k *catalog.Kind, a asked, by []catalog.Group, beside map[string]any) string {
	type group struct {
		keys []any
		rows []record
	}
	var groups []*group
	for _, row := range s.counted[k.Name] {
		if !s.holds(k, row, s.value(a, "where")) || !s.holds(k, row, beside) {
			continue
		}
		for _, keys := range s.keys(k, by, row) {
			at := slices.IndexFunc(groups, func(g *group) bool { return slices.Equal(g.keys, keys) })
			if at < 0 {
				at = len(groups)
				groups = append(groups, &group{keys: keys})
			}
			groups[at].rows = append(groups[at].rows, row)
		}
	}
	if len(by) == 0 && len(groups) == 0 {
		groups = append(groups, &group{})
	}
	slices.SortFunc(groups, func(a, b *group) int {
		for i := range a.keys {
			if c := nullsLast(a.keys[i], b.keys[i], false); c != 0 {
				return c
			}
		}
		return 0
	})
	items := make([]string, len(groups))
	for i, g := range groups {
		items[i] = object(s.asked(k.Name+"Stat", a.sets...), func(f asked) string {
			switch f.name {
			case "count":
				return fmt.Sprint(len(g.rows))
			case "key":
				return s.statKey(k, by, g.keys, f)
			case "__typename":
				return inQuotes(k.Name + "Stat")
			}
			i := slices.IndexFunc(k.Metrics(), func(m catalog.Metric) bool { return m.Name == f.name })
			return s.metric(k, k.Metrics()[i], g.rows)
		})
	}
	return "[" + strings.Join(items, ",") + "]"
}

// keys are the groups that a row is in: one, but for lists, where it is one for each value.
func (s *slow) keys(k *catalog.Kind, by []catalog.Group, row record) [][]any {
	out := [][]any{{}}
	for _, g := range by {
		values := []any{nil}
		switch {
		case g.Part == catalog.Each:
			var list []any
			_ = json.Unmarshal([]byte(fromBody(g.Field, row)), &list)
			slices.SortFunc(list, func(x, y any) int { return strings.Compare(x.(string), y.(string)) })
			if list = slices.Compact(list); len(list) > 0 {
				values = list
			}
		case g.Part != "":
			values[0] = partOf(g.Part, s.cell(k, g.Field, row))
		case g.Field != nil:
			values[0] = s.cell(k, g.Field, row)
		default:
			if to := s.follow(k, g.Ref, row); to != nil {
				values[0] = to.id()
			}
		}
		var more [][]any
		for _, keys := range out {
			for _, v := range values {
				more = append(more, append(slices.Clone(keys), v))
			}
		}
		out = more
	}
	return out
}

func (s *slow) statKey(k *catalog.Kind, by []catalog.Group, keys []any, a asked) string {
	return object(s.asked(k.Name+"StatKey", a.sets...), func(f asked) string {
		for i, g := range by {
			switch {
			case g.Part != "" && g.Key == f.name:
				return written(k, g.Type(), keys[i])
			case g.Part == "" && g.Field != nil && g.Field.Name == f.name:
				return written(k, g.Field.Type, keys[i])
			case g.Ref != nil && g.Ref.Name == f.name && keys[i] == nil:
				return "null"
			case g.Ref != nil && g.Ref.Name == f.name:
				id, _ := keys[i].(string)
				return s.object(s.kinds.Kind(g.Ref.Target), s.known[g.Ref.Target][id], f.sets...)
			}
		}
		if f.name == "__typename" {
			return inQuotes(k.Name + "StatKey")
		}
		return "null"
	})
}

// The kinds that a role reads, as policy/roles.csv words it for auditors.
var (
	publicKinds  = []string{"Unit", "Holiday", "Period", "ReportForm", "Indicator", "Notification"}
	workingKinds = []string{
		"Plan", "PlanFollower", "Document", "TaskGroup", "Task", "Participation", "Assignment", "ProgressUpdate", "Evidence", "File", "Extension",
		"Difficulty", "Report", "ReportLine", "Figure", "User", "UnitCode", "UnitParent", "UnitSuccession", "UnitSet", "UnitSetMember",
	}
	keptKinds = []string{"User", "UnitCode", "UnitParent", "UnitSuccession", "UnitSet", "UnitSetMember"}
)

func (s *slow) mayRead(kind string) bool {
	k, _ := declared(s.kinds, kind)
	records := k != nil || kind == "Record" // testkit lets officers read them, and who has an officer's rights
	for _, r := range s.roles {
		kinds := publicKinds
		switch r {
		case programme.Head, programme.Auditor:
			kinds = slices.Concat(kinds, workingKinds, []string{"AuditEntry", "Membership"})
		case programme.Officer, programme.PlanManager, programme.CouncilMember:
			kinds = slices.Concat(kinds, workingKinds)
		case programme.Administrator:
			kinds = slices.Concat(kinds, keptKinds, []string{"AuditEntry", "Membership"})
		}
		if slices.Contains(kinds, kind) || records && (r == programme.Officer || r == programme.Head) {
			return true
		}
	}
	return false
}

// touched are the kinds that a root field asks about, in what it selects, filters and groups by,
// whether rows come or not.
func (s *slow) touched(a asked) map[string]bool {
	out := map[string]bool{}
	switch a.name {
	case "viewer":
		for _, f := range s.asked("Viewer", a.sets...) {
			if kind := map[string]string{"user": "User", "unit": "Unit"}[f.name]; kind != "" {
				s.touchObject(out, s.kinds.Kind(kind), f.sets) // who asks may know who asks
			}
		}
	case "node", "nodes":
		for _, id := range append(listed(s.value(a, "id")), listed(s.value(a, "ids"))...) {
			if k, _ := s.kindOf(id); k != nil {
				out[k.Name] = true
				s.touchObject(out, k, a.sets)
			}
		}
	default:
		for _, k := range s.kinds.Kinds() {
			switch {
			case k.List == "" || k.Space != "":
			case k.List == a.name:
				s.touchList(out, k, a)
			case k.Stats() == a.name:
				s.touchStats(out, k, a, s.groups(k, a))
			}
		}
	}
	return out
}

func (s *slow) touchStats(out map[string]bool, k *catalog.Kind, a asked, by []catalog.Group) {
	out[k.Name] = true
	s.touchWhere(out, k, s.value(a, "where"))
	grouped := func(r *catalog.Ref) bool {
		return slices.ContainsFunc(by, func(g catalog.Group) bool { return g.Ref != nil && g.Ref.Name == r.Name })
	}
	for i := range k.Refs {
		if grouped(&k.Refs[i]) {
			out[k.Refs[i].Target] = true
		}
	}
	for _, f := range s.asked(k.Name+"Stat", a.sets...) {
		for _, g := range s.asked(k.Name+"StatKey", f.sets...) {
			if r := k.Ref(g.name); f.name == "key" && r != nil && grouped(r) {
				s.touchObject(out, s.kinds.Kind(r.Target), g.sets)
			}
		}
	}
}

func (s *slow) touchObject(out map[string]bool, k *catalog.Kind, sets []ast.SelectionSet) {
	for _, a := range s.asked(k.Name, sets...) {
		r := k.Ref(a.name)
		switch {
		case r == nil:
			if f := k.Field(a.name); f != nil && f.Target != "" {
				out[f.Target] = true
			}
		case r.Many:
			s.touchList(out, s.kinds.Kind(r.Target), a)
		default:
			out[r.Target] = true
			s.touchObject(out, s.kinds.Kind(r.Target), a.sets)
		}
	}
}

// touchList: a list of which only the type's name is asked touches nothing.
func (s *slow) touchList(out map[string]bool, k *catalog.Kind, a asked) {
	for _, p := range s.asked(k.Name+"Connection", a.sets...) {
		if p.name == "__typename" {
			continue
		}
		out[k.Name] = true
		s.touchWhere(out, k, s.value(a, "where"))
		switch p.name {
		case "nodes":
			s.touchObject(out, k, p.sets)
		case "edges":
			for _, e := range s.asked(k.Name+"Edge", p.sets...) {
				if e.name == "node" {
					s.touchObject(out, k, e.sets)
				}
			}
		}
	}
}

func (s *slow) touchWhere(out map[string]bool, k *catalog.Kind, where any) {
	for _, w := range listed(where) {
		m, _ := w.(map[string]any)
		for name, x := range m {
			r := k.Ref(name)
			switch {
			case x == nil || k.Field(name) != nil:
			case r == nil: // and, or, not
				s.touchWhere(out, k, x)
			case r.Many:
				m, _ := x.(map[string]any)
				for _, part := range m {
					if part != nil {
						out[r.Target] = true
						s.touchWhere(out, s.kinds.Kind(r.Target), part)
					}
				}
			default:
				out[r.Target] = true
				s.touchWhere(out, s.kinds.Kind(r.Target), x)
			}
		}
	}
}
