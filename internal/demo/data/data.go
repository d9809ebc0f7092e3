// Package data carries the demonstration province as embedded files and parses them into plain
// structs: units, sets, people, a plan document, the duties it carries, ready sentences and
// report forms. It may not know the database, ent, the network or the time; internal/demo turns
// what is here into rows. Persons, figures and the plan are invented; unit names and official
// codes are public facts of the province in 2021.
package data

import (
	"strconv"
	"strings"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/reporting/forms"
)

// Province is everything that the demonstration is made of.
type Province struct {
	Units        []Unit
	Sets         []Set
	People       []Person
	Documents    []Document
	Plan         []byte // an official plan document as UTF-8 text
	Duties       []Duty
	Progress     []ProgressText
	Difficulties []Difficulty
	Narratives   []Narrative
	Forms        forms.Forms
}

// Unit is one office. A parent stands before its children.
type Unit struct {
	Code           string // our own handle: lower case ASCII, never re-used
	Kind           string // the UnitKind value, such as DEPARTMENT
	Name           string
	ShortName      string
	Aliases        []string
	Parent         string // code of the unit above; "" for bodies that answer to nobody in the province's government
	OfficialScheme string // GSO (the state's list of places) or ""
	OfficialCode   string
	ValidFrom      clock.Day // the day the demonstration's register begins, not the day the unit was founded
}

// Names are all the spellings a document may use for the unit, the name first.
func (u Unit) Names() []string {
	return append([]string{u.Name, u.ShortName}, u.Aliases...)
}

// Set is a named group of units, such as "các cơ quan, đơn vị, địa phương".
type Set struct {
	Name       string
	Definition string
	// Rule lists who belongs: a unit code, a kind (DEPARTMENT), or a kind under one parent
	// (INTERNAL_DIVISION/stp).
	Rule []string
}

// Members resolves the rule to codes, in the order of units and each once.
func (s Set) Members(units []Unit) []string {
	var codes []string
	for _, u := range units {
		for _, term := range s.Rule {
			if term == u.Code || term == u.Kind || term == u.Kind+"/"+u.Parent {
				codes = append(codes, u.Code)
				break
			}
		}
	}
	return codes
}

// Person is one invented user with the places he or she serves. Whoever signs in under the code
// of a unit serves that unit alone.
type Person struct {
	Username    string
	FullName    string
	Memberships []Membership // the first one is the home unit
}

// Membership is one role of a person in one unit.
type Membership struct {
	Unit  string // unit code
	Role  string // ADMINISTRATOR, DEVELOPER, HEAD, OFFICER, PLAN_MANAGER, COUNCIL_MEMBER or AUDITOR
	Title string
}

// Document is one link of the chain that the plan stands on.
type Document struct {
	Symbol     string
	Kind       string // the abbreviation of the type, such as KH
	Issuer     string
	Date       clock.Day
	Title      string
	Implements string // symbol of the document that this one carries out, or ""
}

// Duty is one of the 58 duties of the programme and the place in the plan that carries it.
type Duty struct {
	Number  int
	Task    string   // "2.7" is a task of a group; "I.1" a purpose; "III.1" a paragraph on execution
	Modules []string // who keeps its records; "core" is the host
	Timing  string   // the timing kind that a reader of the plan should find
	TitleEN string
}

// ProgressText is a sentence of a progress report; its figures stand in braces: {sessions}.
type ProgressText struct {
	Task    string
	Role    string // LEAD, COORDINATE, or ANY
	Percent int
	Text    string
	Figures []FigureRange
}

// FigureRange tells between which values a figure of a sentence is believable.
type FigureRange struct {
	Indicator string // code of an indicator of the report forms
	Min, Max  int64
}

// Fill writes the values into the sentence as Vietnamese offices do: 1.500. A figure without a
// value keeps its braces.
func (t ProgressText) Fill(values map[string]int64) string {
	text := t.Text
	for _, f := range t.Figures {
		if v, ok := values[f.Indicator]; ok {
			text = strings.ReplaceAll(text, "{"+f.Indicator+"}", grouped(v))
		}
	}
	return text
}

// grouped writes a whole number with a dot between thousands.
func grouped(v int64) string {
	digits := strconv.FormatInt(v, 10)
	sign := ""
	if v < 0 {
		sign, digits = "-", digits[1:]
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "." + digits[i:]
	}
	return sign + digits
}

// Difficulty is a question from below and the office's answer; Answer is "" where it is open.
type Difficulty struct {
	Task     string
	UnitKind string // kind of the unit that asks
	Text     string
	Answer   string
}

// Narrative is a paragraph for a section of a report that is told in words.
type Narrative struct {
	Form     string
	Section  string
	UnitKind string // kind of the reporting unit, or ANY
	Text     string
}
