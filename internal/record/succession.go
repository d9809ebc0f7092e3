package record

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/ent/gen/recordguard"
	"github.com/lantoa/lantoa/ent/gen/unitsuccession"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// Count is how many records of a kind a unit has.
type Count struct {
	Unit   uuid.UUID `json:"unit_id"`
	Module string    `json:"module"`
	Kind   string    `json:"kind"` // GraphQL name
	N      int       `json:"count"`
}

// Counts counts the records of units whoever sees them, by unit, module and kind, in the order of
// the kinds. The caller has judged that the units are the viewer's to end.
func Counts(ctx context.Context, c *gen.RecordClient, units ...uuid.UUID) ([]Count, error) {
	out := []Count{}
	err := c.Query().Where(among(record.FieldUnitID, units)).Order(record.ByModule(), record.ByKind()).
		GroupBy(record.FieldUnitID, record.FieldModule, record.FieldKind).Aggregate(gen.Count()).Scan(tenant.System(ctx), &out)
	return out, err
}

// Succeed hands the records of units that have ended to their one successor, each row as it is: the
// unit in which it was made stays beside the new one (unit_then_id), and those who see the record
// see it as before. Records of others that name such a unit name its successor from now on. Unique
// values within the unit become unique within the successor; where two records have one value by
// now, both keep it (contested). Books of numbers stay each unit's own. The number of statements
// does not depend on the number of records.
func Succeed(ctx context.Context, tx *txn.Tx, postgres bool, to uuid.UUID, from ...uuid.UUID) error {
	h := handing{tenant.System(ctx), tx, postgres, to}
	for _, unit := range from {
		if err := h.all(unit); err != nil {
			return err
		}
	}
	return nil
}

// HandOver hands chosen records of a unit that was split to one of its successors, as Succeed does:
// those of the kinds (GraphQL names), those with the API ids, and those records of the unit that
// hang on them, which would stop their deletion or go with it. It says how many of each kind. An id
// that is no record of the unit is NOT_FOUND at its place in input.ids.
func HandOver(ctx context.Context, tx *txn.Tx, postgres bool, to, from uuid.UUID, kinds, ids []string) ([]Count, error) {
	h := handing{tenant.System(ctx), tx, postgres, to}
	has, err := Counts(ctx, tx.Record, from)
	if err != nil {
		return nil, err
	}
	for i, kind := range kinds {
		if !slices.ContainsFunc(has, func(c Count) bool { return c.Kind == kind }) {
			return nil, fault.New(fault.BadInput, "Đơn vị không có hồ sơ loại này.", "The unit has no record of this kind.").At("input", "kinds", i)
		}
	}
	chosen, err := h.chosen(from, ids)
	if err != nil {
		return nil, err
	}
	return h.some(from, kinds, chosen)
}

// handing hands records to a unit.
type handing struct {
	sys      context.Context
	tx       *txn.Tx
	postgres bool
	to       uuid.UUID
}

// moveSQL is what changes of a row; $1 is the unit before, $2 the one after.
const moveSQL = "UPDATE records SET unit_then_id = COALESCE(unit_then_id, unit_id), unit_id = $2, scope_id = CASE WHEN scope_id = $1 THEN $2 ELSE scope_id END, " +
	"figures_id = CASE WHEN figures_id = $1 THEN $2 ELSE figures_id END, version = version + 1 WHERE unit_id = $1"

// fileSQL is the same of the files of records.
const fileSQL = "UPDATE files SET unit_id = $2, scope_id = CASE WHEN scope_id = $1 THEN $2 ELSE scope_id END WHERE unit_id = $1"

// rekeySQL makes unique values those of the unit after, where nobody has them there; $1 and $2 are
// the units as keys hold them.
const rekeySQL = "UPDATE record_guards SET key = replace(key, $1, $2) WHERE key LIKE 'u:%%' AND record_id IN (SELECT id FROM %s) AND " +
	"NOT EXISTS (SELECT 1 FROM record_guards AS o WHERE o.key = replace(record_guards.key, $1, $2))"

// goingSQL are the records of $1 of the kinds $2 or with the ids $3, and what hangs on them.
const goingSQL = `WITH RECURSIVE going(id) AS (
  SELECT id FROM records WHERE unit_id = $1 AND (kind IN (%[1]s) OR id IN (%[2]s))
  UNION
  SELECT r.id FROM going AS g JOIN record_refs AS f ON f.target_id = g.id AND f.on_delete <> 'SET_NULL' JOIN records AS r ON r.id = f.record_id AND r.unit_id = $1
) `

func (h handing) all(from uuid.UUID) error {
	one := "records WHERE unit_id = $3"
	if err := h.exec(fmt.Sprintf(rekeySQL, one), within(from), within(h.to), from); err != nil {
		return err
	}
	for _, statement := range []string{
		moveSQL, fileSQL,
		"UPDATE records SET scope_id = $2 WHERE scope_id = $1", "UPDATE files SET scope_id = $2 WHERE scope_id = $1", // of others, that name it
	} {
		if err := h.exec(statement, from, h.to); err != nil {
			return err
		}
	}
	return nil
}

func (h handing) some(from uuid.UUID, kinds []string, ids []uuid.UUID) ([]Count, error) {
	going, err := h.going(from, kinds, ids)
	if err != nil || len(going) == 0 {
		return nil, err
	}
	var rows []Count
	if err := h.tx.Record.Query().Where(among(record.FieldID, going)).Order(record.ByModule(), record.ByKind()).
		GroupBy(record.FieldUnitID, record.FieldModule, record.FieldKind).Aggregate(gen.Count()).Scan(h.sys, &rows); err != nil {
		return nil, err
	}
	list := h.list(words(going))
	chosen := "records WHERE id IN (" + h.values("$3", "uuid") + ")"
	if err := h.exec(fmt.Sprintf(rekeySQL, chosen), within(from), within(h.to), list); err != nil {
		return nil, err
	}
	if err := h.exec(moveSQL+" AND id IN ("+h.values("$3", "uuid")+")", from, h.to, list); err != nil {
		return nil, err
	}
	return rows, h.exec(fileSQL+" AND record_id IN ("+h.values("$3", "uuid")+")", from, h.to, list)
}

// going are the ids of what is handed over.
func (h handing) going(from uuid.UUID, kinds []string, ids []uuid.UUID) (out []uuid.UUID, err error) {
	texts := words(ids)
	rows, err := h.tx.QueryContext(h.sys, h.numbered(fmt.Sprintf(goingSQL, h.values("$2", "text"), h.values("$3", "uuid"))+"SELECT id FROM going"), from, h.list(kinds), h.list(texts))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id uuid.UUID
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		out = append(out, id)
	}
	return out, rows.Err()
}

// chosen reads API ids of records of a unit, of their own kinds or of Record.
func (h handing) chosen(from uuid.UUID, ids []string) ([]uuid.UUID, error) {
	out := make([]uuid.UUID, len(ids))
	prefixes := make([]string, len(ids))
	for i, id := range ids {
		at := strings.LastIndexByte(id, '_')
		row, err := uuid.Parse(id[at+1:])
		if at < 0 || err != nil || len(id)-at != 37 {
			return nil, invalid().At("input", "ids", i)
		}
		out[i], prefixes[i] = row, id[:at]
	}
	rows, err := h.tx.Record.Query().Where(among(record.FieldID, out), record.UnitID(from)).Select(record.FieldID, record.FieldModule, record.FieldKind).All(h.sys)
	if err != nil {
		return nil, err
	}
	known := map[uuid.UUID]string{}
	for _, r := range rows {
		known[r.ID] = catalog.RecordPrefix(r.Module, strings.TrimPrefix(r.Kind, catalog.TypeName(r.Module, "")))
	}
	for i, id := range out {
		if known[id] == "" || prefixes[i] != known[id] && prefixes[i] != "record" {
			return nil, fault.Missing().At("input", "ids", i)
		}
	}
	return out, nil
}

// within is a unit as the keys of unique values hold it.
func within(unit uuid.UUID) string { return ":" + unit.String() + ":" }

// values is the list that an argument holds, as a sub-select.
func (h handing) values(argument, typ string) string {
	if h.postgres {
		return "SELECT unnest(" + argument + "::" + typ + "[])"
	}
	return "SELECT value FROM json_each(" + argument + ")"
}

func words(ids []uuid.UUID) []string {
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = id.String()
	}
	return texts
}

// list is one argument of ids or of names of kinds, which hold nothing that needs quotes.
func (h handing) list(texts []string) string {
	if h.postgres {
		return "{" + strings.Join(texts, ",") + "}"
	}
	return `["` + strings.Join(texts, `","`) + `"]`
}

// numbered writes the places of arguments as the database at hand does.
func (h handing) numbered(statement string) string {
	if h.postgres {
		return statement
	}
	return strings.ReplaceAll(statement, "$", "?")
}

func (h handing) exec(statement string, args ...any) error {
	_, err := h.tx.ExecContext(h.sys, h.numbered(statement), args...)
	return err
}

// contested answers claims on values that other records hold. Since a succession brought them under
// one unit, two records may have one value: then a record that is re-written keeps what it has, and
// the next number of the unit's own book is given although a record from elsewhere has it, too. Such
// a record holds the value under its own id. Any other claim is refused.
func (a *applying) contested(refused []taking) (faults Faults, err error) {
	if len(refused) == 0 {
		return nil, nil
	}
	moved, err := a.movedHolders(refused)
	if err != nil {
		return nil, err
	}
	var own []taking
	for _, x := range refused {
		parts := strings.Split(x.key, ":")
		keeps := x.anew || x.Number != "" && slices.ContainsFunc(x.set, func(f *field) bool { return f.Name == x.Number })
		if !keeps || parts[3] == "*" || !moved[x.key] && (x.old == nil || !x.old.moved) {
			faults = append(faults, x.clash(x.claim))
			continue
		}
		parts[3] = x.ID.String()
		x.key = strings.Join(parts, ":")
		own = append(own, x)
	}
	for some := range slices.Chunk(own, batch) {
		if _, err := a.take(some); err != nil {
			return nil, err
		}
	}
	return faults, nil
}

// movedHolders tells of which values the holder came by a succession.
func (a *applying) movedHolders(refused []taking) (map[string]bool, error) {
	keys := make([]any, len(refused))
	for i, x := range refused {
		keys[i] = x.key
	}
	g, r := a.sql().Table(recordguard.Table), a.sql().Table(record.Table)
	moved := map[string]bool{}
	err := a.query(a.sql().Select(g.C(recordguard.FieldKey)).From(g).Join(r).On(r.C(record.FieldID), g.C(recordguard.FieldRecordID)).
		Where(sql.And(sql.In(g.C(recordguard.FieldKey), keys...), sql.NotNull(r.C(record.FieldUnitThenID)))), func(scan func(...any) error) error {
		var key string
		err := scan(&key)
		moved[key] = true
		return err
	})
	return moved, err
}

// heirs reads what became of units, for records that name one and are written anew, or were held
// back from it: a succession does not find those.
func (a *applying) heirs() error {
	if !slices.ContainsFunc(a.changes, func(c *change) bool {
		return c.Verb == Update && c.kind.Declared.Visibility == manifest.Named && (c.anew || c.old.scope == nil)
	}) {
		return nil
	}
	rows, err := a.tx.UnitSuccession.Query().Where(unitsuccession.SuccessorIDNotNil()).All(a.sys)
	next, split := map[uuid.UUID][]uuid.UUID{}, map[uuid.UUID]bool{}
	for _, r := range rows {
		next[r.PredecessorID] = append(next[r.PredecessorID], *r.SuccessorID)
		split[r.PredecessorID] = split[r.PredecessorID] || r.Kind == programme.Split
	}
	for _, c := range a.changes {
		c.next, c.split = next, split
	}
	return err
}

// heir is the unit that stands in the place of another by now: as Succeed says it, the one successor
// of a unit that was not split.
func (c *change) heir(unit uuid.UUID) uuid.UUID {
	seen := []uuid.UUID{unit}
	for next := c.next[unit]; len(next) == 1 && !c.split[unit] && !slices.Contains(seen, next[0]); next = c.next[unit] {
		unit = next[0]
		seen = append(seen, unit)
	}
	return unit
}

// named is the unit that a record names, or the one that stands in its place since a succession:
// the reference in the body stays as it was written.
func (c *change) named(unit uuid.UUID) uuid.UUID {
	switch {
	case c.old == nil:
		return unit
	case c.old.scope == nil:
		return c.heir(unit)
	case !c.anew:
		return *c.old.scope // the reference is immutable
	}
	seen := []uuid.UUID{unit} // an older manifest may have named another: only an heir stays
	for i := 0; i < len(seen); i++ {
		if seen[i] == *c.old.scope {
			return seen[i]
		}
		for _, n := range c.next[seen[i]] {
			if !slices.Contains(seen, n) {
				seen = append(seen, n)
			}
		}
	}
	return unit
}
