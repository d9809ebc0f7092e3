// Package plandoc reads a Vietnamese plan document into a structured draft: who issued it, its
// groups of tasks, who does what until when, its execution, recipients and signer. It goes by
// the structure of administrative documents (Decree 30/2020/NĐ-CP) and by the fixed phrases of
// offices; it knows no document by its wording. It opens no network connection, no file and no
// database, and invents nothing: what the document does not say is null, and every piece names
// its lines and how sure the reading is.
//
// Confidence is a number of 0 to 1 that says how the piece was found, not how often it is right:
// 0.95 to 0.97 for a piece that a label, a column head, a number of the ladder or the place of
// the head names; 0.9 for a label inside a sentence or one shared by the bullets above it, 0.8
// for one in front of all tasks of its group, 0.66 for one below the last of several like items;
// 0.65 to 0.85 for what a sentence says by a fixed phrase; 0.7 for a unit that only heads a list
// of duties; 0.4 for a timing that was seen and not understood. It is multiplied by 0.85 for a
// year taken from the title or the date, by 0.8 in a section known by its content only, by 0.9
// for a task without a mark or with sub-items, and by Match as the register agrees.
package plandoc

import (
	"encoding/json"

	"github.com/lantoa/lantoa/internal/clock"
)

// Said is a piece of what the document says; "" means that it says nothing and is null in JSON.
type Said string

// MarshalJSON writes null for silence.
func (s Said) MarshalJSON() ([]byte, error) {
	if s == "" {
		return []byte("null"), nil
	}
	return json.Marshal(string(s))
}

// Lines are the first and the last line of a piece, 1-based; zero for a piece that was not read.
type Lines [2]int

// MarshalJSON writes [] for no lines.
func (l Lines) MarshalJSON() ([]byte, error) {
	if l[0] == 0 {
		return []byte("[]"), nil
	}
	return json.Marshal([2]int(l))
}

// Reading is what was understood of one document.
type Reading struct {
	Document    Heading           `json:"document"`
	LegalBases  []LegalBasis      `json:"legalBases"`
	Definitions map[string]string `json:"definitions"`
	Groups      []Group           `json:"groups"`
	Execution   []Passage         `json:"execution"`
	Recipients  []Recipient       `json:"recipients"`
	Signer      Signer            `json:"signer"`
	Warnings    []Warning         `json:"warnings"`
}

// Heading is the head of the document. Lines and Confidence are keyed by the name of the field.
type Heading struct {
	Kind       Said               `json:"kind"` // KH, QĐ, CTr, ĐA …
	Number     Said               `json:"number"`
	Symbol     Said               `json:"symbol"`
	Issuer     Said               `json:"issuer"`
	Place      Said               `json:"place"`
	Date       clock.Day          `json:"date"`
	Title      Said               `json:"title"`
	Lines      map[string]Lines   `json:"lines"`
	Confidence map[string]float64 `json:"confidence"`
}

// LegalBasis is a document that this one rests on.
type LegalBasis struct {
	Symbol     Said      `json:"symbol"`
	Date       clock.Day `json:"date"`
	Issuer     Said      `json:"issuer"`
	Text       Said      `json:"text"`
	Lines      Lines     `json:"lines"`
	Confidence float64   `json:"confidence"`
}

// Group is a task group with its tasks in the order of the document.
type Group struct {
	Number     Said    `json:"number"`
	Title      Said    `json:"title"`
	Lines      Lines   `json:"lines"`
	Confidence float64 `json:"confidence"`
	Tasks      []Task  `json:"tasks"`
}

// Task is one duty: the document's own words with line and page breaks joined.
type Task struct {
	Number     Said    `json:"number"`
	Text       Said    `json:"text"`
	Lines      Lines   `json:"lines"`
	Roles      []Role  `json:"roles"`
	Timing     Timing  `json:"timing"`
	Product    Said    `json:"product"`
	Condition  Said    `json:"condition"`
	Confidence float64 `json:"confidence"`
}

// The roles. LEAD and COORDINATE name the unit that does; ADVISE, GUIDE and REPORT_TO the body
// that is advised, guided, reported to.
const (
	Lead       = "LEAD"
	Coordinate = "COORDINATE"
	Advise     = "ADVISE"
	Guide      = "GUIDE"
	ReportTo   = "REPORT_TO"
)

// Role is one unit's part in a task. Units are codes of the register, after Match.
type Role struct {
	Role       string   `json:"role"`
	Name       Said     `json:"name"`
	Units      []string `json:"units"`
	Text       Said     `json:"text"` // the phrase that says so
	Lines      Lines    `json:"lines"`
	Confidence float64  `json:"confidence"`
}

// The kinds of timing.
const (
	Annual      = "ANNUAL"
	Regular     = "REGULAR"
	Year        = "YEAR"
	YearRange   = "YEAR_RANGE"
	Quarter     = "QUARTER"
	Month       = "MONTH"
	BeforeDate  = "BEFORE_DATE"
	DateRange   = "DATE_RANGE"
	Monthly     = "MONTHLY"
	Weekly      = "WEEKLY"
	AfterEvent  = "AFTER_EVENT"
	OnDemand    = "ON_DEMAND"
	PerPlan     = "PER_PLAN"
	Unspecified = "UNSPECIFIED"
)

// Timing is when a task is to be done. From and Due are computed from the words, ends of
// quarters, months and years included; "and the following years" has no due date.
type Timing struct {
	Kind       string    `json:"kind"`
	Text       Said      `json:"text"`
	From       clock.Day `json:"from"`
	Due        clock.Day `json:"due"`
	Lines      Lines     `json:"lines"`
	Confidence float64   `json:"confidence"`
}

// Passage is a paragraph of the execution part.
type Passage struct {
	Text       Said    `json:"text"`
	Lines      Lines   `json:"lines"`
	Confidence float64 `json:"confidence"`
}

// Recipient is a line of the list of recipients.
type Recipient struct {
	Name       Said    `json:"name"`
	Purpose    Said    `json:"purpose"` // b/c, t/h, …
	Lines      Lines   `json:"lines"`
	Confidence float64 `json:"confidence"`
}

// Signer is the signature block.
type Signer struct {
	Mode       Said    `json:"mode"` // KT., TM., TL., TUQ., Q.
	Title      Said    `json:"title"`
	Name       Said    `json:"name"`
	Lines      Lines   `json:"lines"`
	Confidence float64 `json:"confidence"`
}

// Warning is something that a person should look at before the draft is published.
type Warning struct {
	Line    int    `json:"line"`
	Message string `json:"message"` // Vietnamese
	English string `json:"-"`
}
