package record

import (
	"context"
	"encoding/json"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/ent/gen/recordguard"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// mostFound bounds the records that are found by words.
const mostFound = 5000

// Find reads the records of a kind that people mean by a word, among those that the viewer sees: the
// one that has it as its unique value, within the acting unit or everywhere, or else all that are
// titled so. Words are as Check makes them. It takes three statements, however many words there are.
func (s *Store) Find(ctx context.Context, c *gen.Client, v *viewer.Viewer, kind *Kind, words []string) (map[string][]*Row, error) {
	out := map[string][]*Row{}
	if len(words) == 0 {
		return out, nil
	}
	keys := map[string]string{} // claims and what they stand for
	for i, set := range kind.unique {
		if len(set) != 1 || set[0].Type != manifest.TextType || set[0].Hidden {
			continue
		}
		for _, w := range words {
			for _, x := range (Body{kind, map[string]any{set[0].key: w}}).claims(v.Unit) {
				if x.set[0] == kind.unique[i][0] {
					keys[x.key] = w
				}
			}
		}
	}
	holders, err := s.holders(ctx, c, keys)
	if err != nil {
		return nil, err
	}
	ids := make([]uuid.UUID, 0, len(holders))
	for id := range holders {
		ids = append(ids, id)
	}
	held, err := s.Rows(ctx, c, v, ids...)
	if err != nil {
		return nil, err
	}
	for _, r := range held {
		if r.Kind == kind {
			out[holders[r.ID]] = []*Row{r}
		}
	}
	var left []string
	for _, w := range words {
		if out[w] == nil {
			left = append(left, w)
		}
	}
	titled, err := c.Record.Query().Where(record.Kind(kind.Name), amongTexts(record.FieldTitle, left)).Order(record.ByID()).Limit(mostFound).Select(rowColumns...).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, one := range titled {
		r, err := s.row(one)
		if err != nil {
			return nil, err
		}
		if r.seenBy(v) {
			out[r.Title] = append(out[r.Title], r)
		}
	}
	return out, nil
}

// holders are the records that hold unique values, with what each value is called.
func (s *Store) holders(ctx context.Context, c *gen.Client, keys map[string]string) (map[uuid.UUID]string, error) {
	out := map[uuid.UUID]string{}
	if len(keys) == 0 {
		return out, nil
	}
	names := make([]string, 0, len(keys))
	for key := range keys {
		names = append(names, key)
	}
	rows, err := c.RecordGuard.Query().Where(amongTexts(recordguard.FieldKey, names)).All(tenant.System(ctx))
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		if r.RecordID != nil {
			out[*r.RecordID] = keys[r.Key]
		}
	}
	return out, nil
}

// amongTexts is column = any of the texts, as one argument.
func amongTexts(column string, texts []string) func(*sql.Selector) {
	list, err := json.Marshal(append([]string{}, texts...))
	if err != nil {
		panic(err) // texts
	}
	return func(q *sql.Selector) {
		q.Where(sql.P(func(b *sql.Builder) {
			b.WriteString(q.C(column))
			if b.Dialect() == dialect.Postgres {
				b.WriteString(" IN (SELECT jsonb_array_elements_text(").Arg(string(list)).WriteString("::jsonb))")
				return
			}
			b.WriteString(" IN (SELECT value FROM json_each(").Arg(string(list)).WriteString("))")
		}))
	}
}
