// Package manifest is what a programme module declares of itself: its record kinds, actions,
// statistics, jobs and default permissions, as JSON. The server generates the schema, the rights,
// the storage and the screens from it; the module keeps only behaviour. The package describes and
// checks manifests; it knows no server, no database and no way to run anything.
package manifest

// Format is the version of this format.
const Format = 1

// Text is one text in the two languages of the product, Vietnamese first.
type Text struct {
	VI string `json:"vi"`
	EN string `json:"en"`
}

// Manifest is a whole module.
type Manifest struct {
	Format      int          `json:"manifest"`
	Name        string       `json:"name"`                // lower case: training
	Version     string       `json:"version"`             // semantic: 1.2.0
	TaskGroup   int          `json:"taskGroup,omitempty"` // 1 to 8; 0: none
	Label       Text         `json:"label"`
	Doc         Text         `json:"doc"`
	Enums       []Enum       `json:"enums,omitempty"`
	Sections    []Value      `json:"sections,omitempty"` // headings of forms, which fields name
	Kinds       []Kind       `json:"kinds,omitempty"`
	Actions     []Action     `json:"actions,omitempty"`
	Statistics  []Statistic  `json:"statistics,omitempty"`
	Jobs        []Job        `json:"jobs,omitempty"`
	Permissions []Permission `json:"permissions,omitempty"`
	// Core are the core kinds (Unit, User, Assignment, …) whose rows it reads through the server.
	Core []string `json:"core,omitempty"`
}

// Enum is an enumeration; its GraphQL name has the module's before it: TrainingLevel.
type Enum struct {
	Name   string  `json:"name"` // Level
	Label  Text    `json:"label"`
	Values []Value `json:"values"`
}

// Value is one value of an enumeration.
type Value struct {
	Name  string `json:"name"` // PROVINCE
	Label Text   `json:"label"`
}

// Visibility says which rows of a kind a unit sees beside its own.
type Visibility string

// The visibilities.
const (
	Own          Visibility = "OWN"               // the unit alone
	Scope        Visibility = "SCOPE"             // the unit, those above it, and the owner of a plan whose assignment the record is tied to
	StatisticsUp Visibility = "OWN_STATISTICS_UP" // the unit alone; those above see figures by unit and enumerations
	AllUnits     Visibility = "ALL_UNITS"         // as Scope, and everybody from the states in Shared on
	Named        Visibility = "NAMED_UNIT"        // the unit, the one that a field names with those above it, and the plan's owner
)

// Kind is a kind of record; its GraphQL type has the module's name before it: TrainingCourse.
type Kind struct {
	Name       string     `json:"name"`   // Course
	Plural     string     `json:"plural"` // courses: the list field
	Schema     int        `json:"schema"` // from 1, raised when stored bodies need Upgrade
	Label      Text       `json:"label"`
	Labels     Text       `json:"labels"` // of several
	Doc        Text       `json:"doc"`
	Menu       string     `json:"menu,omitempty"` // group of the menu; "" keeps it out
	Visibility Visibility `json:"visibility"`
	Shared     []string   `json:"shared,omitempty"` // states, for AllUnits; for Named those in which the named unit sees it, all if there is none
	Named      string     `json:"named,omitempty"`  // field with the unit, for Named
	Title      string     `json:"title"`            // field that names a record
	Fields     []Field    `json:"fields"`
	Unique     []Unique   `json:"unique,omitempty"`
	States     *States    `json:"states,omitempty"`
	Validate   bool       `json:"validate,omitempty"` // the module judges every create and update
	Tied       bool       `json:"tied,omitempty"`     // a record may be tied to an assignment
	Create     bool       `json:"create,omitempty"`   // offered as mutations; actions may always do it
	Update     bool       `json:"update,omitempty"`
	Delete     bool       `json:"delete,omitempty"`
	OrderBy    string     `json:"orderBy,omitempty"` // field of the default order, "-" before it for descending; "" by creation, newest first
	Columns    []string   `json:"columns,omitempty"` // fields that a list shows
	Filters    []string   `json:"filters,omitempty"` // fields that a list offers to filter by
}

// Type is the type of a field.
type Type string

// The types, with what travels as JSON: Integer a number, Decimal text with exactly Scale digits
// after the point, Money text of whole đồng, Date YYYY-MM-DD, Instant RFC 3339 in UTC with
// microseconds, Reference and File an id.
const (
	TextType      Type = "TEXT"        // one line, 1,000 bytes at most
	LongText      Type = "LONG_TEXT"   // 100,000 bytes at most; cannot be filtered or sorted by
	Integer       Type = "INTEGER"     // 32 bits
	BigInteger    Type = "BIG_INTEGER" // 64 bits, travels as text
	Decimal       Type = "DECIMAL"
	Money         Type = "MONEY"
	Date          Type = "DATE"
	Instant       Type = "INSTANT"
	Boolean       Type = "BOOLEAN"
	EnumType      Type = "ENUM"
	ReferenceType Type = "REFERENCE"
	FileType      Type = "FILE"
	Object        Type = "JSON" // structured, 100,000 bytes at most; cannot be filtered
)

// OnDelete says what becomes of a reference when its target is deleted.
type OnDelete string

// The ways.
const (
	Restrict OnDelete = "RESTRICT" // the target stays
	SetNull  OnDelete = "SET_NULL"
	Cascade  OnDelete = "CASCADE" // the record goes, too
)

// Field is one field of a kind or one value of an action's input.
type Field struct {
	Name       string   `json:"name"`          // GraphQL name
	Key        string   `json:"key,omitempty"` // in the stored body; never used again for another field; "": Name
	Type       Type     `json:"type"`
	Label      Text     `json:"label"`
	Help       Text     `json:"help,omitzero"`
	Section    string   `json:"section,omitempty"` // heading of the form, one of Manifest.Sections
	Required   bool     `json:"required,omitempty"`
	List       bool     `json:"list,omitempty"`    // several values, 200 at most; cannot be filtered or sorted by
	Default    any      `json:"default,omitempty"` // of records that lack it, too
	Min        *string  `json:"min,omitempty"`     // number, date or instant as it travels
	Max        *string  `json:"max,omitempty"`
	MaxLength  int      `json:"maxLength,omitempty"` // characters
	Pattern    string   `json:"pattern,omitempty"`   // RE2, the whole text
	Scale      int      `json:"scale,omitempty"`     // digits of a decimal after the point, 1 to 6
	Enum       string   `json:"enum,omitempty"`      // name of an enumeration of the module, or of the core
	Ref        string   `json:"ref,omitempty"`       // "core.User", "Course" (own module), "training.Course"
	OnDelete   OnDelete `json:"onDelete,omitempty"`  // "": Restrict
	Back       string   `json:"back,omitempty"`      // list field on the referenced kind of records; "" for none
	Index      bool     `json:"index,omitempty"`     // may be filtered, sorted and grouped by
	Search     bool     `json:"search,omitempty"`    // text that can be searched without marks
	Sum        bool     `json:"sum,omitempty"`       // statistics may add it up
	ByAction   bool     `json:"byAction,omitempty"`  // create and update do not take it: only actions set it
	Immutable  bool     `json:"immutable,omitempty"` // update does not take it
	Hidden     bool     `json:"hidden,omitempty"`    // the module's alone: never in the schema
	Deprecated string   `json:"deprecated,omitempty"`
}

// Unique is a set of fields that no two records share, within a unit or everywhere. A record that
// lacks one of the fields is not compared.
type Unique struct {
	Fields     []string `json:"fields"`
	Everywhere bool     `json:"everywhere,omitempty"` // beyond the unit; a clash tells that somebody has the value
}

// States is the state machine of a kind; the field is an enumeration.
type States struct {
	Field       string       `json:"field"`
	Initial     string       `json:"initial"`
	Transitions []Transition `json:"transitions"`
}

// Transition is an allowed change of state. With By, only the named actions may make it; without,
// an update may, too.
type Transition struct {
	From []string `json:"from"`
	To   string   `json:"to"`
	By   []string `json:"by,omitempty"`
}

// Action is behaviour that the module answers with changes.
type Action struct {
	Name    string  `json:"name"`         // close: the mutation is mentoringClosePair, without On mentoringClose
	On      string  `json:"on,omitempty"` // kind whose record the input's id names
	Label   Text    `json:"label"`
	Doc     Text    `json:"doc,omitzero"`
	Input   []Field `json:"input,omitempty"`
	Returns string  `json:"returns,omitempty"` // kind of the records that the payload shows; "": On
	Many    bool    `json:"many,omitempty"`    // the payload shows several
	Output  []Field `json:"output,omitempty"`  // further values of the payload
	// Below lets units above act on records of units below them, for who approves; Owner the owner
	// of the plan on records tied to it; Named the unit that the record names. Otherwise only the
	// record's own unit acts.
	Below   bool     `json:"below,omitempty"`
	Owner   bool     `json:"owner,omitempty"`
	Named   bool     `json:"named,omitempty"`
	From    []string `json:"from,omitempty"`    // states of the target in which it is offered
	Public  bool     `json:"public,omitempty"`  // offered without sign-in under /public, with its own limits
	Seconds int      `json:"seconds,omitempty"` // deadline, 30 at most; 0: 10
}

// Statistic is a figure over a kind, run by the server as SQL.
type Statistic struct {
	Name    string         `json:"name"`
	Label   Text           `json:"label"`
	Kind    string         `json:"kind"`
	Metric  Metric         `json:"metric"`
	Field   string         `json:"field,omitempty"`   // of sum, average and distinct
	GroupBy []string       `json:"groupBy,omitempty"` // "status", "month(starts)", "quarter(starts)", "year(starts)", "unit"
	Where   map[string]any `json:"where,omitempty"`   // as the list's where
}

// Metric is what a statistic reckons.
type Metric string

// The metrics.
const (
	Count    Metric = "count"
	Sum      Metric = "sum"
	Average  Metric = "avg"
	Distinct Metric = "distinct"
)

// Job is work that runs without anybody asking: by the clock once for each unit that has records
// of the module, or when an effect of a change asks for it.
type Job struct {
	Name       string `json:"name"`
	Label      Text   `json:"label"`
	Cron       string `json:"cron,omitempty"`       // five fields, Vietnam time; "": only when asked for
	Everywhere bool   `json:"everywhere,omitempty"` // by the clock also for units without records in which somebody has a role
}

// Permission gives a role of the programme actions on a kind: "read", "create", "update",
// "delete", "*", or names of actions.
type Permission struct {
	Role  string   `json:"role"` // OFFICER, HEAD, …
	Kind  string   `json:"kind"` // Course; "" for actions without a kind
	Allow []string `json:"allow"`
}
