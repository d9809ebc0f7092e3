// Package tenant holds the unit rules: which rows of a kind exist for a viewer. A rule is
// written once, in the ent schema of its kind, as data; this package turns it into SQL for both
// doors (the reader and ent's client), and fails closed: no viewer, no rows. It imports the
// viewer and no database, and it knows nothing of roles (policy).
package tenant

import (
	"entgo.io/ent/dialect"
	"entgo.io/ent/schema"
)

// Rule says which rows of a kind a viewer sees: those for which any part holds. The zero Rule
// shows nothing and is rejected when the catalogue is built.
type Rule struct {
	// Everyone: all rows, for whoever is signed in.
	Everyone bool `json:"everyone,omitempty"`
	// Columns of the row that hold an anchor (a unit's or a plan's id) in the viewer's sight.
	Columns []string `json:"columns,omitempty"`
	// Through a row of task_reach: some anchor in sight reaches a task with Column = the row's Key.
	Through *Through `json:"through,omitempty"`
	// Personal: the row's user_id is the viewer and its unit_id the acting unit.
	Personal bool `json:"personal,omitempty"`
	// Own: the row's unit_id is the acting unit itself.
	Own bool `json:"own,omitempty"`
	// Open is a boolean column of rows that everyone sees, whoever is signed in.
	Open string `json:"open,omitempty"`
	// Keepers are the columns that decide about writing, where they are not those of reading.
	Keepers []string `json:"keepers,omitempty"`
	// System: no viewer sees or writes it; only code that says System(ctx).
	System bool `json:"system,omitempty"`
}

// Through names the columns that join a row to task_reach.
type Through struct {
	Key    string `json:"key"`    // column of the row
	Column string `json:"column"` // column of task_reach
}

// Name implements schema.Annotation: a rule is declared on the kind's ent schema.
func (Rule) Name() string { return "Rule" }

var _ schema.Annotation = Rule{}

// Everyone is the rule of what is public to whoever is signed in, and written only by those who
// hold an anchor in one of the keeper columns.
func Everyone(keepers ...string) Rule { return Rule{Everyone: true, Keepers: keepers} }

// Writing is the rule of writing: the same as seeing, but for what has keepers, and without what
// is seen only because a task reaches it: to take part in a plan is not to change it.
func (r Rule) Writing() Rule {
	if r.Everyone || len(r.Keepers) > 0 {
		return Columns(r.Keepers...)
	}
	r.Through = nil
	return r
}

// Columns is the rule of rows that name their anchors themselves.
func Columns(columns ...string) Rule { return Rule{Columns: columns} }

// Reached is the rule of rows that are seen through the tasks that the viewer's anchors reach.
func Reached(key, column string) Rule { return Rule{Through: &Through{Key: key, Column: column}} }

// Or adds columns to a rule.
func (r Rule) Or(columns ...string) Rule {
	r.Columns = append(append([]string{}, r.Columns...), columns...)
	return r
}

// Personal is the rule of what belongs to one person in one unit.
func Personal() Rule { return Rule{Personal: true} }

// SystemOnly is the rule of tables that no viewer sees.
func SystemOnly() Rule { return Rule{System: true} }

// Empty tells that no part of the rule is set.
func (r Rule) Empty() bool {
	return !r.Everyone && len(r.Columns) == 0 && r.Through == nil && !r.Personal && !r.Own && r.Open == "" && !r.System
}

// Binder writes the bound arguments of a rule at the places where the rule asks for them.
type Binder interface {
	Put(sql string)
	Sight() // the viewer's anchors: a uuid[] in PostgreSQL, a JSON array of text in SQLite
	User()  // the viewer's user id
	Unit()  // the acting unit's id
}

// Write writes the rule as a boolean SQL expression about the row called table.
func (r Rule) Write(d, table string, b Binder) {
	if r.Everyone {
		b.Put("1=1")
		return
	}
	b.Put("(")
	n := 0
	or := func() {
		if n++; n > 1 {
			b.Put(" OR ")
		}
	}
	for _, c := range r.Columns {
		or()
		InSight(d, table+"."+c, b)
	}
	if t := r.Through; t != nil {
		or()
		b.Put("EXISTS (SELECT 1 FROM task_reach AS rx WHERE rx." + t.Column + " = " + table + "." + t.Key + " AND ")
		InSight(d, "rx.anchor_id", b)
		b.Put(")")
	}
	if r.Personal {
		or()
		b.Put("(" + table + ".user_id = ")
		b.User()
		b.Put(" AND " + table + ".unit_id = ")
		b.Unit()
		b.Put(")")
	}
	if r.Own {
		or()
		b.Put(table + ".unit_id = ")
		b.Unit()
	}
	if r.Open != "" {
		or()
		b.Put(table + "." + r.Open)
	}
	if n == 0 {
		b.Put("1=0")
	}
	b.Put(")")
}

// InSight writes that a column holds an anchor in the viewer's sight.
func InSight(d, column string, b Binder) {
	b.Put(column)
	if d == dialect.Postgres {
		b.Put(" = ANY(")
		b.Sight()
		b.Put(")")
		return
	}
	b.Put(" IN (SELECT value FROM json_each(")
	b.Sight()
	b.Put("))")
}
