package record

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/recordguard"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// guardMark begins the key of a guard, in Seen and in the table.
const guardMark = "g:"

const batch = 20 // rows of one statement; the SQLite driver takes long to bind many values at once

// Guards reads the versions of guards of a module by their keys; one that nobody raised yet is
// absent, which is version 0.
func (s *Store) Guards(ctx context.Context, c *gen.Client, module string, keys ...string) (map[string]int64, error) {
	full := make([]string, len(keys))
	for i, key := range keys {
		full[i] = guardMark + module + ":" + key
	}
	rows, err := c.RecordGuard.Query().Where(recordguard.KeyIn(full...)).All(tenant.System(ctx))
	if err != nil {
		return nil, err
	}
	out := map[string]int64{}
	for _, r := range rows {
		out[strings.TrimPrefix(r.Key, guardMark+module+":")] = int64(r.Version)
	}
	return out, nil
}

// guards raises the guards of the change, those that it only looked at too, so that two changes
// under one guard happen one after the other, and the later one sees that it is late.
func (a *applying) guards() error {
	seen := map[string]int64{}
	keys := slices.Clone(a.Changes.Guards)
	for _, s := range a.Seen {
		if key, ok := strings.CutPrefix(s.ID, guardMark); ok {
			if version, twice := seen[key]; twice && version != s.Version {
				return conflict()
			}
			seen[key] = s.Version
			keys = append(keys, key)
		}
	}
	steps := map[string]int64{}
	for _, key := range keys {
		if key == "" || len(key) > 200 {
			return bad("khóa bảo vệ %q không hợp lệ", "the guard %q is not valid", key)
		}
		steps[guardMark+a.Module+":"+key] = 1
	}
	raised, err := a.raise(recordguard.FieldVersion, steps)
	if err != nil {
		return err
	}
	for key, version := range seen {
		if raised[guardMark+a.Module+":"+key]-1 != version {
			return conflict()
		}
	}
	return nil
}

// raise adds to a counter of guard rows, making those that are not there, and returns what it came
// to. The rows are locked in the order of their keys until the transaction ends.
func (a *applying) raise(column string, steps map[string]int64) (map[string]int64, error) {
	keys := make([]string, 0, len(steps))
	for key := range steps {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	out := map[string]int64{}
	for some := range slices.Chunk(keys, batch) {
		insert := a.sql().Insert(recordguard.Table).Columns(recordguard.FieldID, recordguard.FieldCreatedAt, recordguard.FieldKey, column)
		for _, key := range some {
			insert.Values(newID(), a.tx.Now, key, steps[key])
		}
		insert.OnConflict(sql.ConflictColumns(recordguard.FieldKey), sql.ResolveWith(func(u *sql.UpdateSet) {
			u.Set(column, sql.Expr(fmt.Sprintf("COALESCE(%[1]s.%[2]s, 0) + excluded.%[2]s", recordguard.Table, column)))
		})).Returning(recordguard.FieldKey, column)
		err := a.query(insert, func(scan func(...any) error) error {
			var key string
			var value int64
			err := scan(&key, &value)
			out[key] = value
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// numbers gives new records the next numbers of their books: one for each unit, kind and year,
// without gaps because a book is only as far as the transactions that were committed.
func (a *applying) numbers() error {
	books := map[string][]*change{}
	steps := map[string]int64{}
	for _, c := range a.changes {
		if c.Number != "" {
			key := strings.Join([]string{"n", a.Module, c.kind.Name, c.unit.String(), strconv.Itoa(a.tx.Today.Year())}, ":")
			books[key] = append(books[key], c)
			steps[key]++
		}
	}
	last, err := a.raise(recordguard.FieldNumber, steps)
	if err != nil {
		return err
	}
	for key, changes := range books {
		n := last[key] - int64(len(changes))
		for _, c := range changes {
			n++
			f := c.kind.byName[c.Number]
			var v any = strconv.FormatInt(n, 10)
			if f.Type == manifest.Integer {
				v = jsonNumber(strconv.FormatInt(n, 10))
			}
			body := Body{c.kind, map[string]any{f.key: v}}
			for k, v := range c.Body.values {
				if k != f.key {
					body.values[k] = v
				}
			}
			c.Body = body
		}
	}
	return nil
}

func (f *field) numbered() bool { return f.Type == manifest.Integer || f.Type == manifest.BigInteger }

// unique hands over the unique values: those that records give up go first, so that two records
// may change places.
func (a *applying) unique() error {
	taken, gone, refused := a.handover()
	if err := a.release(gone); err != nil {
		return err
	}
	for some := range slices.Chunk(taken, batch) {
		got, err := a.take(some)
		if err != nil {
			return err
		}
		for _, x := range some {
			if !got[x.key] {
				refused = append(refused, x)
			}
		}
	}
	faults, err := a.contested(refused)
	if err != nil {
		return err
	}
	return faults.err()
}

// taking is a unique value that a change claims.
type taking struct {
	claim
	*change
}

// handover compares what the records held with what they claim: which values are taken, in one
// order, which are given up, and which two records of this change want.
func (a *applying) handover() (taken []taking, gone []string, twice []taking) {
	holder := map[string]bool{}
	for _, c := range a.changes {
		had, has := map[string]bool{}, map[string]bool{}
		if c.old != nil && c.kind != nil && !c.anew {
			for _, x := range c.old.Body.claims(c.unit) {
				had[x.key] = true
			}
		}
		if c.Verb != Delete {
			for _, x := range c.Body.claims(c.unit) {
				has[x.key] = true
				switch {
				case had[x.key]:
				case holder[x.key]:
					twice = append(twice, taking{x, c})
				default:
					taken, holder[x.key] = append(taken, taking{x, c}), true
				}
			}
		}
		for key := range had {
			if !has[key] && c.Verb != Delete { // release takes all those of deleted records
				gone = append(gone, key)
			}
		}
	}
	slices.SortFunc(taken, func(x, y taking) int { return strings.Compare(x.key, y.key) })
	return taken, gone, twice
}

// take writes claims and tells which of them nobody else had.
func (a *applying) take(some []taking) (got map[string]bool, err error) {
	insert := a.sql().Insert(recordguard.Table).Columns(recordguard.FieldID, recordguard.FieldCreatedAt, recordguard.FieldKey, recordguard.FieldRecordID)
	for _, x := range some {
		insert.Values(newID(), a.tx.Now, x.key, x.ID)
	}
	insert.OnConflict(sql.ConflictColumns(recordguard.FieldKey), sql.DoNothing()).Returning(recordguard.FieldKey)
	got = map[string]bool{}
	err = a.query(insert, func(scan func(...any) error) error {
		var key string
		err := scan(&key)
		got[key] = true
		return err
	})
	return got, err
}

// release takes back unique values that records give up, and all those of records that go.
func (a *applying) release(gone []string) error {
	var all, some []uuid.UUID // whose values go, and who may have given one up: nobody's but their own
	for _, c := range a.changes {
		if c.Verb == Delete || c.anew {
			all = append(all, c.ID)
		} else {
			some = append(some, c.ID)
		}
	}
	if len(gone)+len(all) == 0 {
		return nil
	}
	slices.Sort(gone)
	_, err := a.tx.RecordGuard.Delete().Where(recordguard.Or(
		recordguard.And(recordguard.KeyIn(gone...), among(recordguard.FieldRecordID, some)), among(recordguard.FieldRecordID, all))).Exec(a.sys)
	return err
}

// clash says at the first field of a set that another record has the value.
func (c *change) clash(x claim) *fault.Error {
	vi, en := make([]string, len(x.set)), make([]string, len(x.set))
	for i, f := range x.set {
		vi[i], en[i] = "“"+f.Label.VI+"”", "“"+f.Label.EN+"”"
	}
	return c.at(fault.Newf(fault.Unique, "Đã có hồ sơ khác với %[1]s này.", "Another record has this %[2]s already.",
		strings.Join(vi, ", "), strings.Join(en, ", ")), x.set[0].Name)
}

// sql builds statements for the database at hand.
func (s *Store) sql() *sql.DialectBuilder {
	if s.Postgres {
		return sql.Dialect(dialect.Postgres)
	}
	return sql.Dialect(dialect.SQLite)
}

// query runs a statement on the store's own books and hands over its rows.
func (a *applying) query(statement sql.Querier, row func(scan func(...any) error) error) error {
	text, args := statement.Query()
	rows, err := a.tx.QueryContext(a.sys, text, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := row(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

// newID is the id of a row that ent does not write.
func newID() uuid.UUID {
	id, err := uuid.NewV7()
	if err != nil {
		panic(err) // the system's random source is gone: nothing may go on
	}
	return id
}
