// Package forms holds the report forms that the product knows, as data: sections, indicators with
// their units of measure, breakdowns. Codes and points that were not obtained from the law stay
// null. It parses its file and does nothing else; internal/reporting writes forms into a database.
package forms

import (
	"bytes"
	_ "embed" // the file
	"encoding/json"
	"fmt"

	"github.com/lantoa/lantoa/internal/clock"
)

//go:embed forms.json
var file []byte

// Load parses the forms.
func Load() (Forms, error) {
	var f Forms
	d := json.NewDecoder(bytes.NewReader(file))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return f, fmt.Errorf("forms.json: %w", err)
	}
	return f, nil
}

// Forms are the report forms as data.
type Forms struct {
	Breakdowns []Breakdown `json:"breakdowns"`
	Indicators []Indicator `json:"indicators"`
	Forms      []Form      `json:"forms"`
}

// Breakdown is a way to split a figure.
type Breakdown struct {
	Code   string  `json:"code"`
	NameVI string  `json:"name_vi"`
	NameEN string  `json:"name_en"`
	Values []Value `json:"values"`
}

// Value is one part of a breakdown.
type Value struct {
	Code   string `json:"code"`
	NameVI string `json:"name_vi"`
	NameEN string `json:"name_en"`
}

// Indicator is a figure that forms ask for. What is counted at a moment (a roster) has no
// ESTIMATE among its kinds.
type Indicator struct {
	Code       string   `json:"code"`
	NameVI     string   `json:"name_vi"`
	NameEN     string   `json:"name_en"`
	UnitVI     string   `json:"unit_vi"` // unit of measure
	UnitEN     string   `json:"unit_en"`
	Breakdowns []string `json:"breakdowns"`
	Kinds      []string `json:"kinds"` // ACTUAL, ESTIMATE, OFFICIAL
}

// Form is one report form. OfficialCode is nil while the state's own code is not known.
type Form struct {
	Code         string      `json:"code"`
	OfficialCode *string     `json:"official_code"`
	NameVI       string      `json:"name_vi"`
	NameEN       string      `json:"name_en"`
	Regime       string      `json:"regime"` // GOVERNMENT, STATISTICS or LEGAL_ACCESS
	LegalBasis   string      `json:"legal_basis"`
	ValidFrom    clock.Day   `json:"valid_from"`
	ValidTo      *clock.Day  `json:"valid_to"`
	Periods      []string    `json:"periods"` // QUARTER, HALF_YEAR, YEAR, OFFICIAL_YEAR
	Levels       []string    `json:"levels"`  // kinds of the units that report on it
	Due          []Due       `json:"due"`     // empty: the regime's own rule decides
	Sections     []Section   `json:"sections"`
	Criteria     []Criterion `json:"criteria"`
}

// Due is the day on which a level sends a form upwards; YearOffset 1 is the year after.
type Due struct {
	Level      string `json:"level"`
	Period     string `json:"period"`
	Month      int    `json:"month"`
	Day        int    `json:"day"`
	YearOffset int    `json:"year_offset"`
}

// Section is a part of a form.
type Section struct {
	Code       string   `json:"code"`
	Number     string   `json:"number"`
	TitleVI    string   `json:"title_vi"`
	TitleEN    string   `json:"title_en"`
	Kind       string   `json:"kind"` // NARRATIVE, TASKS, FIGURES or DIFFICULTIES
	TaskGroup  *int     `json:"task_group"`
	Indicators []string `json:"indicators"`
}

// Criterion is a group of points. MaxPoints is nil while the official points are not known.
type Criterion struct {
	Number         int    `json:"number"`
	NameVI         string `json:"name_vi"`
	NameEN         string `json:"name_en"`
	IndicatorCount int    `json:"indicator_count"`
	MaxPoints      *int   `json:"max_points"`
}
