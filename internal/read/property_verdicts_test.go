package read_test

import (
	"context"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/internal/testkit"
)

// check asks, as a unit, for every row there is by its id, for every list with its count, and for
// every statistic, and says where an answer is not what the reference says.
func (f *forest) check(code string, rows shelf) string {
	f.t.Helper()
	ctx, ref := f.As(code), referenceOver(f.t, f.World, code, rows)
	var ids, want, faults []string
	lists := map[string][]string{}
	for _, k := range f.Kinds.Kinds() {
		for id, sees := range ref.of(k.Name) {
			text := k.EncodeID(id)
			ids = append(ids, text)
			if sees {
				want = append(want, text)
				lists[k.Name] = append(lists[k.Name], text)
			}
		}
	}
	f.verdicts += len(ids)
	slices.Sort(ids)
	slices.Sort(want)
	if diff := difference(f.byID(f.t, ctx, ids), want); diff != "" {
		faults = append(faults, "by id:"+diff)
	}
	counted := map[string]int{}
	for _, k := range f.Kinds.Kinds() {
		for _, yes := range ref.counted(k.Name) {
			if yes {
				counted[k.Name]++
			}
		}
	}
	faults = append(faults, f.checkLists(ctx, lists, counted)...)
	f.count(ref)
	if len(faults) == 0 {
		return ""
	}
	return fmt.Sprintf("%s on %s: %s", code, f.Clock.Today(), strings.Join(faults, "; "))
}

func (f *forest) checkLists(ctx context.Context, want map[string][]string, counted map[string]int) (faults []string) {
	f.t.Helper()
	var all, counts []string
	for _, k := range f.Kinds.Kinds() {
		if k.List != "" {
			list, stats := rooted(k, k.Name+":"+k.List+"(first:100){totalCount nodes{id}}"), rooted(k, k.Name+":"+k.Stats()+"{count}")
			all = append(all, list[1:len(list)-1])
			counts = append(counts, stats[1:len(stats)-1])
		}
	}
	answer, stats := f.together(ctx, all), f.together(ctx, counts)
	for _, k := range f.Kinds.Kinds() {
		if k.List == "" {
			continue
		}
		f.lists++
		rows := want[k.Name]
		slices.Sort(rows)
		lists, figures := answer, stats
		if k.Space != "" {
			lists, _ = answer[k.Space].(map[string]any)
			figures, _ = stats[k.Space].(map[string]any)
		}
		page, _ := lists[k.Name].(map[string]any)
		nodes, _ := page["nodes"].([]any)
		got := make([]string, len(nodes))
		for i, n := range nodes {
			m, _ := n.(map[string]any)
			got[i], _ = m["id"].(string)
		}
		if len(rows) > 100 {
			got = f.pages(f.t, ctx, k, k.Orders[0].Name, "ASC", 100, false)
		}
		slices.Sort(got)
		if diff := difference(got, rows); diff != "" {
			faults = append(faults, k.List+":"+diff)
		}
		if n := fmt.Sprint(len(rows)); fmt.Sprint(page["totalCount"]) != n || fmt.Sprint(figures[k.Name]) != fmt.Sprintf("[map[count:%d]]", counted[k.Name]) {
			faults = append(faults, fmt.Sprintf("%s: totalCount %v, statistics %v, want %s and %d", k.List, page["totalCount"], figures[k.Name], n, counted[k.Name]))
		}
	}
	return faults
}

// together asks for root fields, as many at a time as a request may have, and puts the answers
// together.
func (f *forest) together(ctx context.Context, fields []string) map[string]any {
	f.t.Helper()
	const most = 20
	out := map[string]any{}
	for some := range slices.Chunk(fields, most) {
		answer := testkit.Read(f.t, f.ask(f.t, ctx, "{"+strings.Join(some, " ")+"}"))
		for name, v := range answer.Data {
			space, ok := out[name].(map[string]any)
			if more, is := v.(map[string]any); ok && is {
				maps.Copy(space, more)
			} else {
				out[name] = v
			}
		}
	}
	return out
}

// count notes how many parts of others a unit sees, and does not see, in tasks that it sees.
func (f *forest) count(ref *reference) {
	for _, a := range all(ref, ref.c.Assignment.Query().All) {
		switch {
		case !ref.tasks[a.TaskID] || a.UnitID == ref.unit:
		case ref.sees(a.UnitID, a.PlanID) || ref.seesMaybe(a.LeadUnitID):
			f.shown++
		default:
			f.hidden++
		}
	}
}

func difference(got, want []string) string {
	var b strings.Builder
	for _, id := range got {
		if !slices.Contains(want, id) {
			b.WriteString(" shows " + id)
		}
	}
	for _, id := range want {
		if !slices.Contains(got, id) {
			b.WriteString(" lacks " + id)
		}
	}
	if b.Len() == 0 && len(got) != len(want) {
		b.WriteString(" shows a row twice")
	}
	return b.String()
}

// TestRandomWorldsShowWhatTheReferenceSays deals out worlds, and looks at each on two days as the
// units that it draws.
func TestRandomWorldsShowWhatTheReferenceSays(t *testing.T) {
	testkit.Must(t, flag.Set("rapid.checks", fmt.Sprint(testkit.Rounds(2, 12))))
	testkit.Must(t, flag.Set("rapid.nofailfile", "true"))
	testkit.Each(t, func(t *testing.T, plain *testkit.World) {
		f := newForest(t, plain)
		t.Run("T28 one task of many units: the lead and the plan's owner see all parts, a sibling its own", f.siblings)
		t.Run("T27 in a random tree, moved and succeeded, a unit sees exactly what the reference says", f.dealt)
		testkit.Figure(t, "Reference reader", "random worlds, "+plain.Store.Dialect, f.worlds, "")
		testkit.Figure(t, "Reference reader", "verdicts compared (a unit, a row), "+plain.Store.Dialect, f.verdicts, "")
		testkit.Figure(t, "Reference reader", "lists of random worlds compared, with counts and statistics, "+plain.Store.Dialect, f.lists, "")
		testkit.Figure(t, "Reference reader", "others' parts of tasks that a unit sees: hidden and shown, "+plain.Store.Dialect, fmt.Sprint(f.hidden, " and ", f.shown), "")
	})
}

func (f *forest) dealt(t *testing.T) {
	f.t = t
	rapid.Check(t, func(r *rapid.T) {
		f.deal(r)
		defer f.Clock.Set(testkit.Start)
		rows := shelf{}
		for _, later := range []int{0, 1} {
			f.Clock.Set(testkit.Start.AddDate(0, 0, later))
			for range testkit.Rounds(4, 10) {
				if diff := f.check(rapid.SampledFrom(f.codes).Draw(r, "unit"), rows); diff != "" {
					r.Fatal(diff)
				}
			}
		}
	})
}

// siblings counts the parts of the fixture's first task, which sgddt leads and stc and h-cau-ke
// work on in the plan of stp, followed by hdph; and the progress that was told of them.
func (f *forest) siblings(t *testing.T) {
	doc := "query($id:ID!,$task:TaskWhere){nodes(ids:[$id]){...on Task{assignments{totalCount nodes{unit{code}}} progress{nodes{unit{code}}}}} assignments(where:{task:$task}){totalCount} assignmentStats(where:{task:$task}){count}}"
	id := f.id("Task", "task 1.1")
	for code, want := range map[string][]string{
		"sgddt": {"h-cau-ke", "sgddt", "stc"}, "stp": {"h-cau-ke", "sgddt", "stc"}, "ubnd-tinh": {"h-cau-ke", "sgddt", "stc"}, "hdph": {"h-cau-ke", "sgddt", "stc"},
		"stc": {"stc"}, "h-cau-ke": {"h-cau-ke"}, "h-cau-ke-x-hoa-an": nil, "snv": nil,
	} {
		body := f.ask(t, f.As(code), doc, map[string]any{"id": id, "task": map[string]any{"id": map[string]any{"eq": id}}})
		n := len(want)
		if counts := fmt.Sprintf(`"assignments":{"totalCount":%d},"assignmentStats":[{"count":%d}]`, n, n); !strings.Contains(body, counts) {
			t.Errorf("%s: no %s in %s", code, counts, body)
		}
		for _, other := range []string{"h-cau-ke", "sgddt", "stc"} {
			if shown := strings.Contains(body, `"`+other+`"`); shown != slices.Contains(want, other) {
				t.Errorf("%s is shown the part of %s: %v; %s", code, other, shown, body)
			}
		}
	}
}
