package reporting

import (
	"fmt"
	"slices"

	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reporting/forms"
)

// periodKinds are the kinds of period that a form's word means in a regime.
var periodKinds = map[string]map[string][]programme.PeriodKind{
	"GOVERNMENT": {"QUARTER": {"QUARTER"}, "HALF_YEAR": {"FIRST_HALF", "SECOND_HALF"}, "YEAR": {"YEAR"}},
	"STATISTICS": {"HALF_YEAR": {"SIX_MONTHS"}, "YEAR": {"YEAR"}, "OFFICIAL_YEAR": {"OFFICIAL_YEAR"}},
}

// Standard lists the forms that the product knows for the two clocks. A form of another regime
// (legal access, which a module files) is left out.
func Standard() ([]Form, error) {
	known, err := forms.Load()
	if err != nil {
		return nil, err
	}
	var out []Form
	for _, f := range known.Forms {
		if periodKinds[f.Regime] == nil {
			continue
		}
		form, err := standardForm(f, known.Indicators)
		if err != nil {
			return nil, fmt.Errorf("form %s: %w", f.Code, err)
		}
		out = append(out, form)
	}
	return out, nil
}

func standardForm(f forms.Form, indicators []forms.Indicator) (Form, error) {
	form := Form{Code: f.Code, Title: f.NameVI, TitleEN: f.NameEN, Regime: programme.RegimeName(f.Regime), ValidFrom: f.ValidFrom, LegalBasis: f.LegalBasis}
	if f.OfficialCode != nil {
		form.OfficialCode = *f.OfficialCode
	}
	if f.ValidTo != nil {
		form.ValidTo = *f.ValidTo
	}
	for _, word := range f.Periods {
		kinds := periodKinds[f.Regime][word]
		if kinds == nil {
			return form, fmt.Errorf("the regime %s has no period %s", f.Regime, word)
		}
		form.PeriodKinds = append(form.PeriodKinds, kinds...)
	}
	for _, s := range f.Sections {
		form.Sections = append(form.Sections, Section{Code: s.Code, Number: s.Number, Title: s.TitleVI, TitleEN: s.TitleEN, Kind: s.Kind, TaskGroup: s.TaskGroup, Indicators: s.Indicators})
		for _, code := range s.Indicators {
			i := slices.IndexFunc(indicators, func(x forms.Indicator) bool { return x.Code == code })
			if i < 0 {
				return form, fmt.Errorf("no indicator %s", code)
			}
			x := indicators[i]
			form.Indicators = append(form.Indicators, Indicator{Code: x.Code, Name: x.NameVI, NameEN: x.NameEN, Measure: x.UnitVI, Breakdowns: x.Breakdowns})
		}
	}
	return form, nil
}
