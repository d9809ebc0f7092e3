package read_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// way is how a list of a kind is reached from Query: %s stands for its arguments and selection.
type way struct{ open, close string }

// ways finds a connection of every kind, through other lists where it has no root list.
func ways(c *catalog.Catalogue) map[string]way {
	out := map[string]way{}
	var next []*catalog.Kind
	for _, k := range c.Kinds() {
		if k.List != "" {
			open, end, _ := strings.Cut(rooted(k, k.List+"¤"), "¤")
			out[k.Name] = way{open, end}
			next = append(next, k)
		}
	}
	for len(next) > 0 {
		k := next[0]
		next = next[1:]
		for _, r := range refsOf(k) {
			if _, known := out[r.Target]; known && r.Many || len(out[k.Name].open) > 120 {
				continue
			}
			target := c.Kind(r.Target)
			w := out[k.Name]
			if r.Many {
				out[r.Target] = way{w.open + "(first:12){nodes{" + r.Name, "}}" + w.close}
				next = append(next, target)
				continue
			}
			for _, r2 := range refsOf(target) { // one step further, through a single object
				if _, known := out[r2.Target]; r2.Many && !known {
					out[r2.Target] = way{w.open + "(first:12){nodes{" + r.Name + "{" + r2.Name, "}}}" + w.close}
					next = append(next, c.Kind(r2.Target))
				}
			}
		}
	}
	return out
}

func scalars(k *catalog.Kind) string {
	var names []string
	for _, f := range fieldsOf(k) {
		names = append(names, f.Name)
	}
	return "__typename " + strings.Join(names, " ")
}

// selection asks for all fields of a kind and of everything it leads to, one step.
func selection(c *catalog.Catalogue, k *catalog.Kind, steps int) string {
	var b strings.Builder
	b.WriteString(scalars(k))
	if steps == 0 {
		return b.String()
	}
	for _, r := range refsOf(k) {
		inner := selection(c, c.Kind(r.Target), steps-1)
		if r.Many {
			fmt.Fprintf(&b, " %s(first:2){nodes{%s}}", r.Name, inner)
		} else {
			fmt.Fprintf(&b, " %s{%s}", r.Name, inner)
		}
	}
	return b.String()
}

// documents generates what the walk asks: for every kind all its fields and those of what it
// leads to, all orders both ways, all filters on references, counts and statistics.
func documents(c *catalog.Catalogue) []string {
	var docs []string
	all := ways(c)
	for _, k := range c.Kinds() {
		w, ok := all[k.Name]
		if !ok {
			continue
		}
		list := func(args, body string) { docs = append(docs, w.open+args+"{"+body+"}"+w.close) }
		list("(first:10)", "totalCount nodes{"+selection(c, k, 1)+"}")
		for _, r := range refsOf(k) {
			target := c.Kind(r.Target)
			inner := selection(c, target, 1)
			if r.Many {
				list("(first:4)", "nodes{id "+r.Name+"(first:2){totalCount nodes{"+inner+"}}}")
			} else {
				list("(first:4)", "nodes{id "+r.Name+"{"+inner+"}}")
			}
			if !r.Filter {
				continue
			}
			if !r.Many {
				list("(where:{"+r.Name+":{}})", "totalCount nodes{id}")
				list("(where:{not:{"+r.Name+":{}}})", "totalCount nodes{id}")
				continue
			}
			for _, how := range []string{"some", "none", "every"} {
				for _, inside := range []string{"{}", `{id:{eq:"` + target.EncodeID(uuid.Nil) + `"}}`, "{not:{}}"} {
					list("(where:{"+r.Name+":{"+how+":"+inside+"}})", "totalCount nodes{id}")
					list("(where:{not:{"+r.Name+":{"+how+":"+inside+"}}})", "totalCount nodes{id}")
				}
			}
		}
		for _, o := range k.Orders {
			for _, dir := range []string{"ASC", "DESC"} {
				list("(first:50,orderBy:{field:"+o.Name+",direction:"+dir+"})", "nodes{id}")
				list("(last:50,orderBy:{field:"+o.Name+",direction:"+dir+"})", "nodes{id} pageInfo{hasNextPage hasPreviousPage}")
			}
		}
		if k.List == "" {
			continue
		}
		for _, g := range k.Groups() {
			key := g.Name
			body := g.Ref
			if body != nil {
				docs = append(docs, rooted(k, fmt.Sprintf("s:%s(groupBy:[%s]){key{%s{%s}} count}", k.Stats(), key, body.Name, scalars(c.Kind(body.Target)))))
			} else {
				docs = append(docs, rooted(k, fmt.Sprintf("s:%s(groupBy:[%s]){key{%s} count%s}", k.Stats(), key, g.Key, metrics(k))))
			}
		}
	}
	for _, s := range c.Spaces() {
		for _, st := range s.Statistics {
			k := c.Kind(catalog.TypeName(s.Name, st.Kind))
			docs = append(docs, rooted(k, fmt.Sprintf("%s{count%s key{__typename unit{code}}}", st.Name, metrics(k))))
		}
	}
	return docs
}

// metrics are the figures of a kind's statistics beside the count.
func metrics(k *catalog.Kind) (out string) {
	for _, m := range k.Metrics() {
		out += " " + m.Name
	}
	return out
}

func TestEveryKindCanBeWalkedTo(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		all := ways(w.Kinds)
		for _, k := range w.Kinds.Kinds() {
			if _, ok := all[k.Name]; !ok && !slices.Contains([]string{"UnitSuccession", "UnitSet", "UnitSetMember", "Document", "User", "File"}, k.Name) {
				t.Errorf("no list leads to %s: the walk does not see its filters and orders", k.Name)
			}
		}
	})
}

func TestNoAnswerHoldsAWordOfAnotherUnit(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for viewer, other := range map[string]string{"sgddt": "snv", "snv": "sgddt", "h-cau-ke-x-hoa-an": "snv"} {
			ctx, seen := w.As(viewer), false
			for _, doc := range documents(w.Kinds) {
				body := w.ask(t, ctx, doc)
				if strings.Contains(body, testkit.Canary(other)) {
					t.Errorf("%s reads a word of %s:\n%s\n%.600s", viewer, other, doc, body)
				}
				if a := testkit.Read(t, body); len(a.Errors) > 0 {
					t.Errorf("%s\n%s", doc, body)
				}
				seen = seen || strings.Contains(body, testkit.Canary(viewer))
			}
			if !seen {
				t.Errorf("%s does not even read its own words: the walk proves nothing", viewer)
			}
		}
	})
}

// TestAForeignIdIsAnsweredLikeARandomOne compares bytes, for every kind and every filter that
// takes an id.
func TestAForeignIdIsAnsweredLikeARandomOne(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		c := w.Kinds
		all := ways(c)
		for viewer, other := range map[string]string{"sgddt": "snv", "snv": "sgddt"} {
			ctx, mine, theirs := w.As(viewer), newReference(t, w.World, viewer), newReference(t, w.World, other)
			for _, k := range c.Kinds() {
				if k.Rule.Everyone {
					continue
				}
				seen, visible := mine.of(k.Name), theirs.of(k.Name)
				foreign := hiddenFrom(seen, visible)
				if len(foreign) == 0 || !visible[foreign[0]] {
					t.Errorf("the fixture has no %s that %s sees and %s does not", k.Name, other, viewer)
					continue
				}
				random := k.EncodeID(uuid.New())
				same := func(doc string) {
					t.Helper()
					vars := func(id string) map[string]any { return map[string]any{"id": id, "ids": []string{id}} }
					want := w.ask(t, ctx, doc, vars(random))
					for _, row := range foreign {
						id := k.EncodeID(row)
						if got := w.ask(t, ctx, doc, vars(id)); strings.ReplaceAll(got, id, random) != want {
							t.Errorf("%s tells a hidden %s from a random id:\n%s\n%s\n%s", viewer, k.Name, doc, got, want)
						}
					}
				}
				same("query($id:ID!){node(id:$id){id __typename ... on " + k.Name + "{" + scalars(k) + "}}}")
				same("query($ids:[ID!]!){nodes(ids:$ids){id}}")
				if k.One != "" {
					same("query($id:ID!)" + rooted(k, k.One+"(id:$id){id __typename "+scalars(k)+"}"))
				}
				for _, p := range c.Kinds() {
					way, ok := all[p.Name]
					if !ok {
						continue
					}
					for _, r := range refsOf(p) {
						if r.Target != k.Name || !r.Filter {
							continue
						}
						conditions := []string{"%s:{id:{eq:$id}}", "%s:{not:{id:{ne:$id}}}", "%s:{id:{in:[$id]}}"}
						if r.Many {
							conditions = []string{"%s:{some:{id:{eq:$id}}}", "%s:{none:{id:{eq:$id}}}", "%s:{every:{id:{eq:$id}}}", "%s:{every:{id:{ne:$id}}}", "%s:{some:{not:{id:{ne:$id}}}}"}
						}
						for _, condition := range conditions {
							where := fmt.Sprintf(condition, r.Name)
							same("query($id:ID!)" + way.open + "(first:50,where:{" + where + "}){totalCount nodes{id}}" + way.close)
							same("query($id:ID!)" + way.open + "(first:50,where:{not:{" + where + "}}){totalCount nodes{id}}" + way.close)
							if p.List != "" && p.Figures == nil {
								same("query($id:ID!)" + rooted(p, "s:"+p.Stats()+"(where:{or:[{"+where+"}]}){count}"))
							}
						}
					}
				}
			}
		}
	})
}

// hiddenFrom picks rows that are not seen: one that the other unit sees, and three that it does
// not see either, such as others' parts of a task in which the viewer has a part.
func hiddenFrom(seen, others map[uuid.UUID]bool) []uuid.UUID {
	var theirs, nobodys []uuid.UUID
	for _, id := range slices.SortedFunc(maps.Keys(seen), func(a, b uuid.UUID) int { return strings.Compare(a.String(), b.String()) }) {
		switch {
		case seen[id]:
		case others[id]:
			theirs = append(theirs, id)
		default:
			nobodys = append(nobodys, id)
		}
	}
	return append(theirs[:min(1, len(theirs))], nobodys[:min(3, len(nobodys))]...)
}

// TestWhatOthersWriteChangesNothing asks everything, changes every row that only the other unit
// sees, and asks again: no byte may differ, in values, orders, counts, filters or statistics.
func TestWhatOthersWriteChangesNothing(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx, docs := w.As("sgddt"), documents(w.Kinds)
		before := make([]string, len(docs))
		for i, doc := range docs {
			before[i] = w.ask(t, ctx, doc)
		}
		changed := w.disturb(t, "sgddt")
		if changed < 60 {
			t.Fatalf("only %d rows were changed: the fixture is too small for this", changed)
		}
		for i, doc := range docs {
			if after := w.ask(t, ctx, doc); after != before[i] {
				t.Errorf("rows that sgddt does not see change its answer:\n%s\n%.1500s\n%.1500s", doc, before[i], after)
			}
		}
	})
}

// disturb changes order columns, states and words of all rows that the unit does not see, and
// deletes those that nothing refers to.
func (w *world) disturb(t *testing.T, code string) int {
	t.Helper()
	r, n := newReference(t, w.World, code), 0
	told := map[uuid.UUID]bool{} // of these figures are shown
	for _, k := range w.Kinds.Kinds() {
		if k.Figures != nil {
			maps.Copy(told, r.counted(k.Name))
		}
	}
	hidden := func(kind string) []uuid.UUID {
		var ids []uuid.UUID
		for id, sees := range r.of(kind) {
			if !sees && !told[id] {
				ids = append(ids, id)
			}
		}
		n += len(ids)
		return ids
	}
	hiddenRows := map[string][]uuid.UUID{}
	for _, k := range w.Kinds.Kinds() {
		if !k.Rule.Everyone {
			hiddenRows[k.Name] = hidden(k.Name)
		}
	}
	testkit.Must(t, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
		ctx = tenant.System(ctx)
		for name, ids := range hiddenRows {
			k := w.Kinds.Kind(name)
			sets := map[string]string{}
			for i := range k.Fields {
				f := &k.Fields[i]
				switch {
				case f.Computed != "" || f.Column == "" || f.Column == "id" || f.Column == "code" && name == "Unit" || name == "Record" && f.Column != "title":
				case f.Type == catalog.String && f.Column != "breakdown" && f.Column != "scheme" && f.Column != "username":
					sets[f.Column] = "'khác'"
				case f.Type == catalog.Int && f.Column != "position":
					sets[f.Column] = "99"
				case f.Type == catalog.Day && f.Column != "valid_from":
					sets[f.Column] = "'2019-01-01'"
				}
			}
			if name == "Assignment" {
				sets["state"] = "'CONFIRMED'"
			}
			for column, value := range sets {
				for _, id := range ids {
					if _, err := tx.ExecContext(ctx, "UPDATE "+k.Table+" SET "+column+" = "+value+" WHERE id = '"+id.String()+"'"); err != nil {
						return fmt.Errorf("%s.%s: %w", k.Table, column, err)
					}
				}
			}
		}
		for _, id := range hiddenRows["Record"] {
			for _, statement := range []string{"UPDATE records SET body = '{\"title\":\"khác\",\"text\":\"khác\"}' WHERE id = '", "DELETE FROM record_refs WHERE record_id = '"} {
				if _, err := tx.ExecContext(ctx, statement+id.String()+"'"); err != nil {
					return err
				}
			}
		}
		for _, name := range []string{"LibraryLoan", "LibraryNote", "LibraryCase", "Evidence", "ProgressUpdate", "Difficulty", "Extension", "Notification", "AuditEntry", "Figure", "ReportLine"} {
			for _, id := range hiddenRows[name] {
				if _, err := tx.ExecContext(ctx, "DELETE FROM "+w.Kinds.Kind(name).Table+" WHERE id = '"+id.String()+"'"); err != nil && name != "ProgressUpdate" {
					return err
				}
			}
		}
		return nil
	}))
	return n
}
