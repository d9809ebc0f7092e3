package record

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/recordref"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// use is one new reference of a change.
type use struct {
	*change
	link
}

// references refuses what the viewer does not see, or what is not there: both alike. Records that
// are referred to stay until the transaction ends.
func (a *applying) references() error {
	uses, given, records := a.used()
	rows, err := a.load(a.ctx, a.tx.Client(), records, "KEY SHARE")
	if err != nil {
		return err
	}
	valid := map[uuid.UUID]*catalog.Kind{}
	for _, r := range rows {
		if c := a.byID[r.ID]; r.seenBy(a.v) && (c == nil || c.Verb != Delete) {
			valid[r.ID] = r.Kind.public
		}
	}
	faults, err := a.claim(given)
	if err != nil {
		return err
	}
	for _, target := range targets(uses) {
		if a.Kinds.Kind(target.Name) == nil {
			if err := a.core(target, uses[target], valid); err != nil {
				return err
			}
		}
		for _, u := range uses[target] {
			if valid[u.id] != target {
				faults = append(faults, u.invalid())
			}
		}
	}
	return faults.err()
}

// invalid says at its field that a reference is not valid.
func (u *use) invalid() *fault.Error {
	path := []any{u.field.Name}
	if u.index >= 0 {
		path = append(path, u.index)
	}
	return u.at(invalid(), path...)
}

// newLinks are the references that a change adds: one that was there may stay, whatever became of
// the target's visibility.
func (c *change) newLinks() []link {
	all := c.Body.links()
	if c.old == nil {
		return all
	}
	had := map[string]bool{}
	for _, l := range c.old.Body.links() {
		had[l.field.key+l.id.String()] = true
	}
	return slices.DeleteFunc(slices.Clone(all), func(l link) bool { return had[l.field.key+l.id.String()] })
}

// targets are the kinds that are referred to, in one order.
func targets(uses map[*catalog.Kind][]use) []*catalog.Kind {
	out := make([]*catalog.Kind, 0, len(uses))
	for t := range uses {
		out = append(out, t)
	}
	slices.SortFunc(out, func(x, y *catalog.Kind) int { return strings.Compare(x.Name, y.Name) })
	return out
}

func invalid() *fault.Error {
	return fault.New(fault.InvalidReference, "Mã tham chiếu không hợp lệ.", "The id is not valid here.")
}

// core finds the rows of a kind of the core that the viewer may refer to.
func (a *applying) core(target *catalog.Kind, uses []use, valid map[uuid.UUID]*catalog.Kind) error {
	var ask []uuid.UUID
	for _, u := range uses {
		if target.Name == "User" && u.id == a.v.User || target.Name == "Unit" && a.v.Hold().Has(u.id) {
			valid[u.id] = target
			continue
		}
		ask = append(ask, u.id)
	}
	if len(ask) == 0 {
		return nil
	}
	see, err := target.Rule.Predicate(viewer.With(context.Background(), a.v)) // also where the server works for the unit
	if err != nil {
		return err
	}
	t := a.sql().Table(target.Table)
	q := a.sql().Select(t.C("id")).From(t)
	q.Where(amongP(t.C("id"), q.Dialect(), ask))
	see(q)
	text, args := q.Query()
	rows, err := a.tx.QueryContext(a.ctx, text, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id uuid.UUID
		if err := rows.Scan(&id); err != nil {
			return err
		}
		valid[id] = target
	}
	return rows.Err()
}

// tie finds the assignments that new records are tied to: the acting unit's own.
func (a *applying) tie() error {
	kind := a.Kinds.Catalogue.Kind("Assignment")
	var faults Faults
	var ids []uuid.UUID
	ties := map[*change]uuid.UUID{}
	for _, c := range a.changes {
		if c.Verb != Create || c.Assignment == "" {
			continue
		}
		id, err := kind.DecodeID(c.Assignment)
		if !c.kind.Declared.Tied || err != nil {
			faults = append(faults, c.at(invalid(), "assignment"))
			continue
		}
		ids, ties[c] = append(ids, id), id
	}
	if len(ids) > 0 {
		rows, err := a.tx.Assignment.Query().Where(among(assignment.FieldID, ids), assignment.UnitID(a.v.Unit)).
			Select(assignment.FieldID, assignment.FieldPlanID).All(a.ctx)
		if err != nil {
			return err
		}
		for _, r := range rows {
			a.ties[r.ID] = r.PlanID
		}
	}
	for _, c := range a.changes {
		id, tied := ties[c]
		if !tied {
			continue
		}
		plan, found := a.ties[id]
		if !found {
			faults = append(faults, c.at(invalid(), "assignment"))
			continue
		}
		c.assignment, c.plan = &id, &plan
	}
	return faults.err()
}

// followers finds what follows from deletions: records that refer to what goes stop it, lose the
// reference, or go, too, whoever's they are.
func (a *applying) followers() error {
	var going []uuid.UUID
	doomed := map[uuid.UUID]*change{}
	for _, c := range a.changes {
		if c.Verb == Delete {
			going = append(going, c.ID)
			doomed[c.ID] = c
		}
	}
	inUse := map[uuid.UUID][]*Row{} // by the record that they keep
	for len(going) > 0 {
		refs, err := a.referring(going)
		if err != nil {
			return err
		}
		going = going[:0]
		for _, ref := range refs {
			switch c := a.byID[ref.RecordID]; c.followed(ref) {
			case manifest.Cascade:
				c.Verb, doomed[c.ID] = Delete, c
				going = append(going, c.ID)
			case manifest.SetNull:
				c.Body = c.Body.without(func(l link) bool { return l.id == ref.TargetID && l.field.key == ref.Field })
			case manifest.Restrict:
				inUse[ref.TargetID] = append(inUse[ref.TargetID], c.old)
			}
		}
		if len(a.byID) > mostOps+mostGone {
			return fault.Newf(fault.RefInUse, "Quá %d hồ sơ sẽ bị xóa hoặc sửa theo.", "More than %d records would go with it.", mostGone).At("input", "id")
		}
	}
	if faults := a.kept(inUse, doomed); len(faults) > 0 {
		return faults
	}
	a.join()
	return nil
}

// referring finds the references to records that go, and the records that hold them.
func (a *applying) referring(going []uuid.UUID) ([]*gen.RecordRef, error) {
	refs, err := a.tx.RecordRef.Query().Where(among(recordref.FieldTargetID, going)).Order(recordref.ByID()).All(a.sys)
	if err != nil {
		return nil, err
	}
	var ids []uuid.UUID
	for _, r := range refs {
		if a.byID[r.RecordID] == nil {
			ids = append(ids, r.RecordID)
		}
	}
	rows, err := a.load(a.sys, a.tx.Client(), ids, "UPDATE")
	for _, r := range rows {
		a.byID[r.ID] = &change{
			Op:   &Op{Verb: Update, Kind: r.KindName, ID: r.ID, Version: r.Version, Body: r.Body},
			kind: r.Kind, old: r, unit: r.Unit, assignment: r.Assignment, plan: r.plan, follows: true,
		}
	}
	return refs, err
}

// followed is what becomes of a record, or nil, of which a reference loses its target; "" is nothing.
func (c *change) followed(ref *gen.RecordRef) manifest.OnDelete {
	switch {
	case c == nil, c.Verb == Delete, !c.follows && c.Verb == Update && !c.refers(ref.TargetID):
		return ""
	case ref.OnDelete == string(manifest.Cascade):
		return manifest.Cascade
	case ref.OnDelete == string(manifest.SetNull) && c.kind != nil && (!c.follows || c.old.Schema == c.kind.Declared.Schema):
		return manifest.SetNull
	}
	return manifest.Restrict
}

// kept lists the deletions that records in use stand against.
func (a *applying) kept(inUse map[uuid.UUID][]*Row, doomed map[uuid.UUID]*change) (faults Faults) {
	for _, c := range a.changes {
		faults = append(faults, a.inUse(c, inUse[c.ID])...)
		delete(inUse, c.ID)
	}
	for id, rows := range inUse { // what would follow is kept by others
		if c := doomed[id]; c != nil && len(faults) == 0 {
			faults = append(faults, a.inUse(c, rows)...)
		}
	}
	return faults
}

// join puts what follows behind what was asked for, in one order.
func (a *applying) join() {
	var behind []*change
	for _, c := range a.byID {
		if c.follows {
			behind = append(behind, c)
		}
	}
	slices.SortFunc(behind, func(x, y *change) int { return strings.Compare(x.ID.String(), y.ID.String()) })
	a.changes = append(a.changes, behind...)
}

func (c *change) refers(id uuid.UUID) bool {
	return slices.ContainsFunc(c.Body.links(), func(l link) bool { return l.id == id })
}

// inUse names the kinds and the numbers of the records that keep one from going. Of those that the
// viewer does not see it says only that they are there.
func (a *applying) inUse(c *change, by []*Row) Faults {
	if len(by) == 0 {
		return nil
	}
	counts := map[string]int{}
	labels := map[string]*Kind{}
	others := false
	seen := map[uuid.UUID]bool{}
	for _, r := range by {
		switch {
		case seen[r.ID]:
		case !r.seenBy(a.v):
			others = true
		default:
			counts[r.KindName]++
			labels[r.KindName] = r.Kind
		}
		seen[r.ID] = true
	}
	var vi, en []string
	for _, name := range sortedKeys(counts) {
		l := labels[name].Declared
		vi = append(vi, fmt.Sprintf("%d “%s”", counts[name], l.Label.VI))
		en = append(en, fmt.Sprintf("%d “%s”", counts[name], l.Label.EN))
	}
	if others {
		vi, en = append(vi, "hồ sơ bạn không xem được"), append(en, "records that you do not see")
	}
	return Faults{c.at(fault.Newf(fault.RefInUse, "Không xóa được vì đang được dùng bởi: %[1]s.", "It cannot be deleted; it is used by: %[2]s.",
		strings.Join(vi, ", "), strings.Join(en, ", ")), "id")}
}

func sortedKeys(m map[string]int) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// refRows are the rows of record_refs of a change.
func (a *applying) refRows(c *change) [][]any {
	var out [][]any
	for _, l := range c.Body.links() {
		way := l.field.OnDelete
		if way == "" {
			way = manifest.Restrict
		}
		out = append(out, []any{newID(), a.tx.Now, c.ID, l.field.key, l.field.target.Name, l.id, string(way)})
	}
	return out
}

// relink writes the references of the records whose references changed.
func (a *applying) relink() error {
	var stale []uuid.UUID
	var rows [][]any
	for _, c := range a.changes {
		if c.Verb == Delete {
			stale = append(stale, c.ID)
			continue
		}
		if c.old != nil {
			if !c.anew && slices.Equal(c.old.Body.links(), c.Body.links()) {
				continue
			}
			stale = append(stale, c.ID)
		}
		rows = append(rows, a.refRows(c)...)
	}
	if len(stale) > 0 {
		if _, err := a.tx.RecordRef.Delete().Where(among(recordref.FieldRecordID, stale)).Exec(a.sys); err != nil {
			return err
		}
	}
	for some := range slices.Chunk(rows, batch) {
		insert := a.sql().Insert(recordref.Table).Columns(recordref.FieldID, recordref.FieldCreatedAt, recordref.FieldRecordID, recordref.FieldField,
			recordref.FieldTargetKind, recordref.FieldTargetID, recordref.FieldOnDelete)
		for _, r := range some {
			insert.Values(r...)
		}
		if err := a.exec(insert); err != nil {
			return err
		}
	}
	return nil
}

func (a *applying) exec(statement sql.Querier) error {
	text, args := statement.Query()
	_, err := a.tx.ExecContext(a.sys, text, args...)
	return err
}
