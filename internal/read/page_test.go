package read_test

import (
	"cmp"
	"context"
	"encoding/base64"
	"flag"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// row is what an order looks at; an empty key is NULL.
type row struct{ key, id string }

// ordered is the list as it must be: by key and id, rows without a key last in both directions.
func ordered(rows []row, desc bool) []string {
	rows = slices.Clone(rows)
	slices.SortFunc(rows, func(a, b row) int {
		if (a.key == "") != (b.key == "") {
			if a.key == "" {
				return 1
			}
			return -1
		}
		c := cmp.Or(strings.Compare(a.key, b.key), strings.Compare(a.id, b.id))
		if desc {
			return -c
		}
		return c
	})
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = r.id
	}
	return out
}

// TestPagesTogetherAreTheListOnce draws due days, many equal and many absent, and walks lists that
// start from an index (assignments, tasks) and lists that do not (reports by due day), both ways.
func TestPagesTogetherAreTheListOnce(t *testing.T) {
	testkit.Must(t, flag.Set("rapid.checks", "30")) // each draw writes 45 rows and walks a list twice
	each(t, func(t *testing.T, w *world) {
		lists := []struct{ list, order, key string }{
			{"assignments", "DUE_ON", "dueOn"}, {"assignments", "CREATED_AT", "createdAt"}, {"tasks", "DUE_ON", "dueOn"},
			{"tasks", "CREATED_AT", "createdAt"}, {"reports", "DUE_ON", "dueOn"}, {"reports", "CREATED_AT", "createdAt"}, {"units", "CODE", "code"},
		}
		rapid.Check(t, func(r *rapid.T) {
			days := rapid.SliceOfN(rapid.SampledFrom([]string{"", "", "2022-01-01", "2022-01-01", "2022-06-30", "2023-12-31"}), 45, 45).Draw(r, "days")
			states := rapid.SliceOfN(rapid.SampledFrom([]programme.AssignmentState{programme.Accepted, programme.Accepted, programme.Confirmed}), 45, 45).Draw(r, "states")
			redate(t, w.World, days, states)
			viewer := rapid.SampledFrom([]string{"stp", "sgddt", "stc", "hdph", "snv"}).Draw(r, "viewer")
			l := rapid.SampledFrom(lists).Draw(r, "list")
			size := rapid.IntRange(1, 9).Draw(r, "size")
			direction := rapid.SampledFrom([]string{"ASC", "DESC"}).Draw(r, "direction")
			ctx := w.As(viewer)
			all, _ := w.data(t, ctx, fmt.Sprintf("{l:%s(first:100){nodes{id key:%s}}}", l.list, l.key), nil, "l", "nodes").([]any)
			var rows []row
			for _, n := range all {
				m, _ := n.(map[string]any)
				key, _ := m["key"].(string)
				id, _ := m["id"].(string)
				rows = append(rows, row{key, id})
			}
			want := ordered(rows, direction == "DESC")
			for _, backward := range []bool{false, true} {
				if got := w.pages(t, ctx, w.Kinds.ByList(l.list), l.order, direction, size, backward); !slices.Equal(got, want) {
					r.Fatalf("%s by %s %s, %d at a time, backward %v, as %s:\n%v\nwant\n%v", l.list, l.order, direction, size, backward, viewer, got, want)
				}
			}
		})
	})
}

// redate gives the parts of the fixture these due days and states.
func redate(t *testing.T, w *testkit.World, days []string, states []programme.AssignmentState) {
	t.Helper()
	testkit.Must(t, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
		rows, err := tx.Assignment.Query().Order(assignment.ByID()).All(ctx)
		if err != nil {
			return err
		}
		tasks := map[uuid.UUID]bool{}
		for i, a := range rows {
			tasks[a.TaskID] = true
			u := a.Update().SetState(states[i%len(states)])
			if day := days[i%len(days)]; day != "" {
				u.SetDueOn(clock.MustDay(day))
			} else {
				u.ClearDueOn()
			}
			if err := u.Exec(ctx); err != nil {
				return err
			}
		}
		return reach.Refresh(ctx, tx.Tx, tx.Now, keys(tasks)...)
	}))
}

func keys(m map[uuid.UUID]bool) []uuid.UUID {
	var out []uuid.UUID
	for k := range m {
		out = append(out, k)
	}
	return out
}

func TestPagesOfAListInsideAnObject(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx, id := w.As("stp"), w.id("Plan", "plan 1")
		for _, by := range []string{"", "orderBy:{field:DUE_ON}", "orderBy:{field:DUE_ON,direction:DESC}", "orderBy:{field:NUMBER,direction:DESC}"} {
			whole := pick(t, w.data(t, ctx, "query($id:ID!){node(id:$id){...on Plan{tasks(first:100,"+by+"){nodes{id}}}}}", map[string]any{"id": id}, "node", "tasks", "nodes"), "id")
			var got []string
			var cursor any
			for range 20 {
				page, _ := w.data(t, ctx, "query($id:ID!,$c:String){node(id:$id){...on Plan{tasks(first:5,after:$c,"+by+"){edges{cursor node{id}} pageInfo{hasNextPage hasPreviousPage endCursor startCursor}}}}}",
					map[string]any{"id": id, "c": cursor}, "node", "tasks").(map[string]any)
				info, _ := page["pageInfo"].(map[string]any)
				if info["hasPreviousPage"] != (cursor != nil) {
					t.Errorf("%s: hasPreviousPage %v after %v", by, info["hasPreviousPage"], cursor)
				}
				edges, _ := page["edges"].([]any)
				for _, e := range edges {
					m, _ := e.(map[string]any)
					got = append(got, pick(t, []any{m["node"]}, "id")...)
					cursor = m["cursor"]
				}
				if info["hasNextPage"] != true {
					break
				}
			}
			if len(whole) != 12 || !slices.Equal(got, whole) {
				t.Errorf("%s: pages %v, list %v", by, got, whole)
			}
		}
	})
}

// TestACursorFitsNowhereElse replays cursors of sgddt where they do not belong.
func TestACursorFitsNowhereElse(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		page := "query($c:String){l:%s(first:1,after:$c,orderBy:{field:%s,direction:%s}){nodes{id} pageInfo{endCursor}}}"
		own := fmt.Sprintf(page, "assignments", "DUE_ON", "ASC")
		ctx := w.As("sgddt")
		cursor, _ := w.data(t, ctx, own, nil, "l", "pageInfo", "endCursor").(string)
		if a := testkit.Read(t, w.ask(t, ctx, own, map[string]any{"c": cursor})); a.Code() != "" {
			t.Fatalf("its own cursor is refused: %+v", a)
		}
		plain, err := base64.RawURLEncoding.DecodeString(cursor)
		testkit.Must(t, err)
		if strings.Contains(string(plain), "202") || strings.Contains(string(plain), testkit.PartID("1", 1, "sgddt").String()[:8]) {
			t.Errorf("the cursor tells what it stands on: %q", plain)
		}
		flipped := slices.Clone(plain)
		flipped[len(flipped)-1] ^= 1
		colleague := w.Users["sgddt"]
		w.Users["sgddt"] = testkit.RowID("officer of sgddt")
		other := w.As("sgddt")
		w.Users["sgddt"] = colleague
		for name, c := range map[string]struct {
			ctx         context.Context
			doc, cursor string
		}{
			"another unit":                {w.As("snv"), own, cursor},
			"another person of the unit":  {other, own, cursor},
			"another list":                {ctx, fmt.Sprintf(page, "progressUpdates", "CREATED_AT", "ASC"), cursor},
			"another order":               {ctx, fmt.Sprintf(page, "assignments", "CREATED_AT", "ASC"), cursor},
			"the other direction":         {ctx, fmt.Sprintf(page, "assignments", "DUE_ON", "DESC"), cursor},
			"a list inside an object":     {ctx, "query($c:String){tasks(first:1){nodes{assignments(after:$c){nodes{id}}}}}", cursor},
			"one bit":                     {ctx, own, base64.RawURLEncoding.EncodeToString(flipped)},
			"cut short":                   {ctx, own, cursor[:len(cursor)-4]},
			"longer":                      {ctx, own, cursor + "AAAA"},
			"empty":                       {ctx, own, ""},
			"nonsense":                    {ctx, own, "%%%"},
			"ten thousand letters":        {ctx, own, strings.Repeat("A", 10_000)},
			"what other servers would do": {ctx, own, base64.StdEncoding.EncodeToString([]byte(`["2022-01-01","` + uuid.NewString() + `"]`))},
		} {
			if code, path := w.refused(t, c.ctx, c.doc, map[string]any{"c": c.cursor}); code != "BAD_INPUT" || path != `["after"]` {
				t.Errorf("%s: %s at %s", name, code, path)
			}
		}
		if first, again := w.ask(t, ctx, own), w.ask(t, ctx, own); first == again {
			t.Error("two cursors of one place are equal: places can be compared")
		}
	})
}
