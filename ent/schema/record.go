package schema

import (
	"fmt"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/lantoa/lantoa/internal/tenant"
)

// Record is a record of a module's kind. The body is the truth; the slots are typed copies of the
// fields that are filtered, sorted, grouped, summed or followed, so that no statement ever reads a
// value out of a body to compare it. scope_id, plan_id, figures_id and shared say who sees it
// beside its unit; the host writes them from the kind's visibility.
type Record struct{ ent.Schema }

// Mixin of Record.
func (Record) Mixin() []ent.Mixin {
	return mixed(tenant.Rule{Own: true, Columns: []string{"scope_id", "plan_id", "figures_id"}, Open: "shared", Keepers: []string{"unit_id"}}, Versioned{})
}

// Annotations of Record.
func (Record) Annotations() []schema.Annotation { return table("records") }

// Slots of a record by the letter of their type, with how many there are.
var slots = []struct {
	letter string
	count  int
}{{"t", 6}, {"k", 2}, {"n", 8}, {"d", 4}, {"i", 3}, {"b", 3}, {"r", 6}}

// searches is how many folded texts of a record can be searched.
const searches = 3

func slot(letter string, n int) col {
	name := fmt.Sprint(letter, n)
	switch letter {
	case "n":
		return big(name)
	case "d":
		return day(name).Optional()
	case "i":
		return instant(name).Optional()
	case "b":
		return col{field.Bool(name).Optional().Nillable().Descriptor()}
	case "r":
		return maybe(name)
	}
	c := text(name).Optional()
	c.d.Annotations = append(c.d.Annotations, entsql.Annotation{Collation: "C"}) // both databases order text by its bytes
	return c
}

// Fields of Record.
func (Record) Fields() []ent.Field {
	out := []ent.Field{
		id("unit_id"), text("kind").Immutable().Comment("GraphQL name of the kind: TrainingCourse."), text("module").Immutable(),
		count("schema").Comment("Of the body."), text("state").Optional(), text("title"), raw("body"),
		instant("updated_at"), maybe("created_by_id"), maybe("updated_by_id"), maybe("assignment_id"),
		maybe("plan_id").Comment("Of the assignment that it is tied to."), maybe("scope_id").Comment("The unit, where those above see it."),
		maybe("figures_id").Comment("The unit, where those above see figures only."), flag("shared"),
		maybe("unit_then_id").Comment("The unit that it was made in, of a record that a succession has moved; the first one, however often."),
	}
	for _, s := range slots {
		for n := 1; n <= s.count; n++ {
			out = append(out, slot(s.letter, n))
		}
	}
	for n := 1; n <= searches; n++ {
		out = append(out, text(fmt.Sprint("s", n)).Optional())
	}
	return out
}

// Edges of Record.
func (Record) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "Whose it is."),
		toMaybe("unitThen", Unit.Type, "unit_then_id", "Whose it was when it was made."),
		toMaybe("createdBy", User.Type, "created_by_id", "Who made it."),
		toMaybe("updatedBy", User.Type, "updated_by_id", "Who changed it last."),
		toMaybe("assignment", Assignment.Type, "assignment_id", "The assignment that it is tied to."),
	}
}

// Indexes of Record. Those of the slots hold only rows that have the value, so a kind pays for
// what it declares.
func (Record) Indexes() []ent.Index {
	out := []ent.Index{
		by("kind", "unit_id", "created_at", "id"), by("kind", "plan_id", "created_at", "id"), by("kind", "created_at", "id"),
		by("kind", "unit_id", "state", "id"), by("assignment_id", "kind"), by("unit_id", "created_at", "id"),
	}
	for _, s := range slots {
		for n := 1; n <= s.count; n++ {
			name := fmt.Sprint(s.letter, n)
			fields := []string{"kind", "unit_id", name, "id"}
			if s.letter == "r" {
				fields = []string{name, "kind", "created_at", "id"}
			}
			if s.letter == "b" {
				continue // two values are no index
			}
			out = append(out, index.Fields(fields...).Annotations(entsql.IndexWhere(name+" IS NOT NULL")))
		}
	}
	return out
}

// RecordRef is a reference of a record to another row: what decides whether that row may go.
type RecordRef struct{ ent.Schema }

// Mixin of RecordRef.
func (RecordRef) Mixin() []ent.Mixin { return mixed(tenant.SystemOnly()) }

// Annotations of RecordRef.
func (RecordRef) Annotations() []schema.Annotation { return table("record_refs") }

// Fields of RecordRef.
func (RecordRef) Fields() []ent.Field {
	return []ent.Field{
		id("record_id"), text("field").Comment("Key in the body."), text("target_kind").Comment("GraphQL name."), id("target_id"), text("on_delete"),
	}
}

// Edges of RecordRef.
func (RecordRef) Edges() []ent.Edge {
	return []ent.Edge{to("record", Record.Type, "record_id", "The record that refers.")}
}

// Indexes of RecordRef.
func (RecordRef) Indexes() []ent.Index { return []ent.Index{by("target_id"), by("record_id")} }

// RecordGuard is a key that changes agree on: a unique value that a record holds, or a rule about
// a set of records, whose version every change under it raises.
type RecordGuard struct{ ent.Schema }

// Mixin of RecordGuard.
func (RecordGuard) Mixin() []ent.Mixin { return mixed(tenant.SystemOnly(), Versioned{}) }

// Annotations of RecordGuard.
func (RecordGuard) Annotations() []schema.Annotation { return table("record_guards") }

// Fields of RecordGuard.
func (RecordGuard) Fields() []ent.Field {
	return []ent.Field{text("key").Unique(), maybe("record_id").Comment("Whose unique value it is; none for a rule about a set."), big("number").Comment("Last number given, of a book of numbers.")}
}

// Indexes of RecordGuard.
func (RecordGuard) Indexes() []ent.Index { return []ent.Index{by("record_id")} }
