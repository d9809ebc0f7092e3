package audit_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/auditentry"
	"github.com/lantoa/lantoa/ent/gen/audithead"
	"github.com/lantoa/lantoa/ent/gen/auditseal"
	"github.com/lantoa/lantoa/ent/gen/migrate"
	"github.com/lantoa/lantoa/internal/audit"
	"github.com/lantoa/lantoa/internal/testkit"
)

// hand changes the three tables behind the program's back, in a transaction that is rolled back.
type hand struct {
	ctx     context.Context
	tx      *gen.Tx
	dialect string
	luck    *rand.Rand
	world   *testkit.World
	entries []*gen.AuditEntry
	heads   []*gen.AuditHead
	seals   []*gen.AuditSeal
}

func newHand(ctx context.Context, tx *gen.Tx, w *testkit.World, luck *rand.Rand) (*hand, error) {
	h := &hand{ctx: ctx, tx: tx, dialect: w.Store.Dialect, luck: luck, world: w}
	var errs [3]error
	h.entries, errs[0] = tx.AuditEntry.Query().Order(auditentry.ByUnitID(), auditentry.BySeq()).All(ctx)
	h.heads, errs[1] = tx.AuditHead.Query().Order(audithead.ByID()).All(ctx)
	h.seals, errs[2] = tx.AuditSeal.Query().Order(auditseal.ByNumber()).All(ctx)
	return h, errors.Join(errs[:]...)
}

// errNothing says that what was drawn changes nothing; the round draws again.
var errNothing = errors.New("this changes nothing")

// tampering is one way of changing history. Where it writes all three tables consistently, only
// a mark that was written down before finds it.
type tampering struct {
	kind string
	mark bool // is looked for with the mark of the last seal
	do   func(h *hand) (what string, err error)
}

var tamperings = []tampering{
	{"edit of a number's last digit", false, func(h *hand) (string, error) {
		e := pick(h, h.entries) // its change holds a number that a float64 rounds
		return say(e), h.put("audit_entries", "id", e.ID, "change", strings.ReplaceAll(string(e.Change), "740993", "740992"))
	}},
	{"deletion of an entry", false, func(h *hand) (string, error) {
		e := pick(h, h.entries)
		return say(e), h.remove("audit_entries", "id", e.ID)
	}},
	{"deletion of the end of a chain", false, func(h *hand) (string, error) {
		e := pick(h, h.entries)
		return say(e) + " and all after it", h.cut(e)
	}},
	{"deletion of the end of a chain, the head put back", false, (*hand).cutWithHead},
	{"deletion of a whole chain", false, func(h *hand) (string, error) {
		e := pick(h, h.entries)
		return e.UnitID.String(), h.remove("audit_entries", "unit_id", e.UnitID)
	}},
	{"deletion of a whole chain with its head", false, func(h *hand) (string, error) {
		e := pick(h, h.entries)
		return e.UnitID.String(), errors.Join(h.remove("audit_entries", "unit_id", e.UnitID), h.remove("audit_heads", "unit_id", e.UnitID))
	}},
	{"deletion of a head", false, func(h *hand) (string, error) {
		x := pick(h, h.heads)
		return x.ID.String(), h.remove("audit_heads", "unit_id", x.ID)
	}},
	{"deletion of a seal", false, func(h *hand) (string, error) {
		s := pick(h, h.seals)
		return fmt.Sprint("seal ", s.Number), h.remove("audit_seals", "id", s.ID)
	}},
	{"deletion of the last seals", false, func(h *hand) (string, error) {
		s := pick(h, h.seals)
		q, args := entsql.Dialect(h.dialect).Delete("audit_seals").Where(entsql.GTE("number", s.Number)).Query()
		return fmt.Sprint("seal ", s.Number, " and all after it"), h.exec(q, args)
	}},
	{"swap of two entries' places", false, (*hand).swapPlaces},
	{"swap of two entries' words", false, (*hand).swapWords},
	{"swap of two heads", false, (*hand).swapHeads},
	{"swap of two seals", false, (*hand).swapSeals},
	{"move of an entry to another unit", false, (*hand).move},
	{"insertion of an entry", false, (*hand).insert},
	{"insertion of a seal", false, (*hand).insertSeal},
	{"rewriting of a chain from an entry on", false, func(h *hand) (string, error) { return h.rewrite(h.entries, false) }},
	{"rewriting of a sealed chain and its head", false, func(h *hand) (string, error) { return h.rewrite(h.sealed(), true) }},
	{"rewriting of the seals from one on", true, func(h *hand) (string, error) {
		n := h.luck.IntN(len(h.seals))
		return fmt.Sprint("seal ", n+1), h.reseal(n, func(s *gen.AuditSeal) { s.CreatedAt.Time = s.CreatedAt.Add(-time.Hour) })
	}},
	{"rewriting of a chain, its head and all seals", true, func(h *hand) (string, error) {
		what, err := h.rewrite(h.sealed(), true)
		if err != nil {
			return what, err
		}
		return what, h.reseal(0, h.sealAgain)
	}},
}

// TestO2TamperingIsFound writes chains in three units with three seals in between, and then
// changes history in every way, each time from the clean state.
func TestO2TamperingIsFound(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		last := history(t, w)
		rounds := testkit.Rounds(2*len(edits())+2*len(tamperings), 1000)
		luck := rand.New(rand.NewPCG(uint64(rounds), 2))
		kinds := map[string][2]int{}
		deck := slices.Concat(edits(), tamperings)
		for round := range rounds {
			c := deck[round%len(deck)]
			what, breaks := attempt(t, w, luck, c, last)
			word, _, _ := strings.Cut(c.kind, " ")
			n := kinds[word]
			n[1]++
			if len(breaks) > 0 {
				n[0]++
			} else {
				t.Errorf("O2 %s: %s is not found", c.kind, what)
			}
			kinds[word] = n
		}
		if r := verify(t, w, last); len(r.Breaks) > 0 {
			t.Fatalf("the rounds left traces: %v", r.Breaks)
		}
		var sum [2]int
		var parts []string
		for _, word := range slices.Sorted(maps.Keys(kinds)) {
			n := kinds[word]
			sum[0], sum[1] = sum[0]+n[0], sum[1]+n[1]
			parts = append(parts, fmt.Sprintf("%s %d of %d", word, n[0], n[1]))
		}
		testkit.Figure(t, "Audit", "history changed at random, found, "+w.Store.Dialect, fmt.Sprintf("%d of %d (%s)", sum[0], sum[1], strings.Join(parts, ", ")), "all")
	})
}

// history writes what is tampered with and answers the mark of the last seal.
func history(t *testing.T, w *testkit.World) (last audit.Mark) {
	t.Helper()
	for range 3 {
		written(t, w, 4)
		last = sealed(t, w)
	}
	written(t, w, 3)
	if r := verify(t, w, last); len(r.Breaks) != 0 || r.Seals != 3 || r.Unsealed != 3*len(chains) {
		t.Fatalf("an untouched history does not hold: %+v", r)
	}
	return last
}

// attempt draws until something changed, and tells what the verification finds.
func attempt(t *testing.T, w *testkit.World, luck *rand.Rand, c tampering, last audit.Mark) (what string, breaks []audit.Break) {
	t.Helper()
	for range 100 {
		err := w.Store.Tx(system, func(ctx context.Context, tx *gen.Tx) error {
			h, err := newHand(ctx, tx, w, luck)
			if err != nil {
				return err
			}
			if what, err = c.do(h); err != nil {
				return errors.Join(errNothing, err)
			}
			var mark audit.Mark
			if c.mark {
				if r, err := audit.Verify(ctx, tx.Client(), mark); err != nil || len(r.Breaks) > 0 {
					return fmt.Errorf("%s is found without a mark, it is no full rewriting: %v %w", c.kind, r.Breaks, err)
				}
				mark = last
			}
			r, err := audit.Verify(ctx, tx.Client(), mark)
			breaks = r.Breaks
			return errors.Join(errUndo, err)
		})
		switch {
		case errors.Is(err, errNothing): // refused by the database, or nothing to change
		case !errors.Is(err, errUndo):
			t.Fatalf("%s, %s: %v", c.kind, what, err)
		default:
			return what, breaks
		}
	}
	t.Fatalf("%s: nothing can be changed; the last try was %s", c.kind, what)
	return what, nil
}

func pick[T any](h *hand, rows []T) T { return rows[h.luck.IntN(len(rows))] }

func say(e *gen.AuditEntry) string { return fmt.Sprintf("%s #%d", e.UnitID, *e.Seq) }

func (h *hand) exec(query string, args []any) error {
	_, err := h.tx.ExecContext(h.ctx, query, args...)
	return err
}

func (h *hand) remove(table, column string, value any) error {
	q, args := entsql.Dialect(h.dialect).Delete(table).Where(entsql.EQ(column, value)).Query()
	return h.exec(q, args)
}

func (h *hand) put(table, key string, id, column, value any) error {
	q, args := entsql.Dialect(h.dialect).Update(table).Set(fmt.Sprint(column), value).Where(entsql.EQ(key, id)).Query()
	return h.exec(q, args)
}

// edits are tamperings of every column of the three tables.
func edits() (all []tampering) {
	for _, table := range migrate.Tables {
		if !slices.Contains([]string{"audit_entries", "audit_heads", "audit_seals"}, table.Name) {
			continue
		}
		for _, column := range table.Columns {
			all = append(all, tampering{fmt.Sprintf("edit of %s.%s", table.Name, column.Name), false, func(h *hand) (string, error) { return h.edit(table.Name, column) }})
		}
	}
	return all
}

// edit changes a column of one row to another value that the database takes.
func (h *hand) edit(name string, column *schema.Column) (string, error) {
	key := "id"
	var id uuid.UUID
	switch name {
	case "audit_entries":
		id = pick(h, h.entries).ID
	case "audit_heads":
		key, id = "unit_id", pick(h, h.heads).ID
	default:
		id = pick(h, h.seals).ID
	}
	what := fmt.Sprintf("%s.%s of %s", name, column.Name, id)
	q, args := entsql.Dialect(h.dialect).Select(column.Name).From(entsql.Table(name)).Where(entsql.EQ(key, id)).Query()
	rows, err := h.tx.QueryContext(h.ctx, q, args...)
	if err != nil {
		return what, err
	}
	var old any
	if rows.Next() {
		err = rows.Scan(&old)
	}
	if err := errors.Join(err, rows.Err(), rows.Close()); err != nil {
		return what, err
	}
	value, err := h.other(column, old)
	if fmt.Sprint(value) == fmt.Sprint(old) {
		err = errNothing
	}
	if err != nil {
		return what, err
	}
	return fmt.Sprintf("%s: %v, was %v", what, value, old), h.put(name, key, id, column.Name, value)
}

// other is another value of a column.
func (h *hand) other(c *schema.Column, old any) (any, error) {
	switch {
	case c.Nullable && old != nil && h.luck.IntN(4) == 0:
		return nil, nil
	case c.Type == field.TypeUUID && c.Name == "actor_id":
		return h.world.Users[pick(h, people)], nil // the server itself wrote, so it is another
	case c.Type == field.TypeUUID && c.Name == "unit_id":
		return h.world.Units[pick(h, people)], nil
	case c.Type == field.TypeUUID:
		return uuid.NewRandomFromReader(rolling{h.luck})
	}
	switch x := old.(type) {
	case int64:
		return x + []int64{-1000, -2, -1, 1, 2, 1000}[h.luck.IntN(6)], nil
	case time.Time:
		return x.Add([]time.Duration{-time.Hour, -time.Microsecond, time.Microsecond, 24 * time.Hour}[h.luck.IntN(4)]), nil
	case []byte:
		return h.otherText(c, string(x))
	case string:
		return h.otherText(c, x)
	}
	return nil, errNothing
}

// otherText changes, adds or takes one letter.
func (h *hand) otherText(c *schema.Column, old string) (any, error) {
	letters := []rune(old)
	i, letter := h.luck.IntN(len(letters)+1), []rune("0123456789abcđ")[h.luck.IntN(14)]
	switch h.luck.IntN(3) {
	case 0:
		letters = slices.Insert(letters, i, letter)
	case 1:
		letters = slices.Delete(letters, max(0, i-1), i)
	default:
		if i < len(letters) {
			letters[i] = letter
		}
	}
	text := string(letters)
	if text == old || c.Type == field.TypeJSON && (!json.Valid([]byte(text)) || strings.TrimSpace(text) == old) {
		return nil, errNothing
	}
	return text, nil
}

// rolling reads random bytes.
type rolling struct{ *rand.Rand }

func (r rolling) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(r.IntN(256))
	}
	return len(p), nil
}
