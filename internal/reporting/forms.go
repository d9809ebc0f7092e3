package reporting

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/reportform"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// Form is a report form as data; a new edition of the law is a new Edition of the Code.
type Form struct {
	Code         string
	Edition      int // 0 counts as 1
	OfficialCode string
	Title        string // Vietnamese
	TitleEN      string
	Regime       programme.RegimeName
	PeriodKinds  []programme.PeriodKind // kinds of period it is filed for; none: all of its regime
	Sections     []Section
	Indicators   []Indicator
	ValidFrom    clock.Day
	ValidTo      clock.Day
	LegalBasis   string
}

// Section is a part of a form; its code is the key of its text in a report's narrative.
type Section struct {
	Code       string   `json:"code"`
	Number     string   `json:"number"`
	Title      string   `json:"title"`
	TitleEN    string   `json:"titleEn"`
	Kind       string   `json:"kind"` // NARRATIVE, TASKS, FIGURES or DIFFICULTIES
	TaskGroup  *int     `json:"taskGroup"`
	Indicators []string `json:"indicators"`
}

// Indicator is a figure that a form asks for; Breakdowns are the ways in which it may be split.
type Indicator struct {
	Code       string
	Name       string
	NameEN     string
	Measure    string // unit of measure, Vietnamese
	Breakdowns []string
}

// SeedForms writes the forms that are not there yet, by code and edition, under their keeper. It
// is for set-up and the demonstration: the caller has a context that may write for the keeper.
func SeedForms(ctx context.Context, tx *txn.Tx, keeper uuid.UUID, forms ...Form) (map[string]uuid.UUID, error) {
	ids := make(map[string]uuid.UUID, len(forms))
	for _, f := range forms {
		if !programme.Enums()["Regime"].Has(string(f.Regime)) {
			return nil, fmt.Errorf("reporting: form %s follows no regime: %q", f.Code, f.Regime)
		}
		edition := max(f.Edition, 1)
		known, err := tx.ReportForm.Query().Where(reportform.Code(f.Code), reportform.Edition(edition)).Only(ctx)
		if err == nil {
			ids[f.Code] = known.ID
			continue
		}
		if !gen.IsNotFound(err) {
			return nil, err
		}
		if ids[f.Code], err = seedForm(ctx, tx, keeper, f, edition); err != nil {
			return nil, fmt.Errorf("reporting: form %s: %w", f.Code, err)
		}
	}
	return ids, nil
}

// seedStandard gives the acting unit, the keeper of the calendar, the forms that nobody keeps yet.
func seedStandard(ctx context.Context, tx *txn.Tx) error {
	list, err := Standard()
	if err != nil {
		return err
	}
	_, err = SeedForms(ctx, tx, tx.Viewer.Unit, list...)
	return err
}

func seedForm(ctx context.Context, tx *txn.Tx, keeper uuid.UUID, f Form, edition int) (uuid.UUID, error) {
	kinds, err := json.Marshal(f.PeriodKinds)
	if err != nil {
		return uuid.Nil, err
	}
	sections, err := json.Marshal(f.Sections)
	if err != nil {
		return uuid.Nil, err
	}
	row, err := tx.ReportForm.Create().SetKeeperID(keeper).SetCode(f.Code).SetEdition(edition).SetNillableOfficialCode(known(f.OfficialCode)).
		SetTitle(f.Title).SetTitleEn(f.TitleEN).SetRegime(f.Regime).SetPeriodKinds(kinds).SetSections(sections).
		SetValidFrom(f.ValidFrom).SetNillableValidTo(f.ValidTo.Ptr()).SetLegalBasis(f.LegalBasis).SetCreatedAt(tx.Now).Save(ctx)
	if err != nil {
		return uuid.Nil, err
	}
	creates := make([]*gen.IndicatorCreate, len(f.Indicators))
	for i, x := range f.Indicators {
		splits, err := json.Marshal(append([]string{}, x.Breakdowns...))
		if err != nil {
			return uuid.Nil, err
		}
		creates[i] = tx.Indicator.Create().SetKeeperID(keeper).SetFormID(row.ID).SetPosition(i + 1).SetCode(x.Code).
			SetName(x.Name).SetNameEn(x.NameEN).SetMeasure(x.Measure).SetBreakdowns(splits).SetCreatedAt(tx.Now)
	}
	_, err = tx.Indicator.CreateBulk(creates...).Save(ctx)
	tx.Audit("ReportForm", row.ID, keeper, map[string]any{"code": f.Code, "edition": edition, "indicators": len(creates)})
	return row.ID, err
}

// kindsOf lists the kinds of period that a form is filed for; none means all of its regime.
func kindsOf(f *gen.ReportForm) ([]programme.PeriodKind, error) {
	var kinds []programme.PeriodKind
	return kinds, decode(f.PeriodKinds, &kinds)
}

// sectionsOf lists the sections of a form.
func sectionsOf(f *gen.ReportForm) ([]Section, error) {
	var sections []Section
	return sections, decode(f.Sections, &sections)
}

// known is nil for what was not obtained, so that it shows as null.
func known(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
