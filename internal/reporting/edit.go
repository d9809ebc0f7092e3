package reporting

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/figure"
	"github.com/lantoa/lantoa/ent/gen/indicator"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/txn"
)

// UpdateReportInput is what a person writes into a report.
type UpdateReportInput struct {
	ReportID       string
	Version        int
	Narrative      map[string]any // text by code of the section; null or "" takes a text out
	Figures        []ReportFigureInput
	IdempotencyKey *string
}

// ReportFigureInput types a figure over the computed one: the three numbers take the place of
// what stood there. With none of the three the figure is computed again. The indicator is named by
// its id or by its code in the form; a breakdown is "SEX:FEMALE", way and value.
type ReportFigureInput struct {
	IndicatorID *string
	Code        *string
	Breakdown   *string
	Actual      *int64
	Estimate    *int64
	Official    *int64
}

// longest bounds the text of one section, in bytes.
const longest = 200_000

// UpdateReport changes the words and the figures of the unit's own report before it is submitted.
func (s *Service) UpdateReport(ctx context.Context, in UpdateReportInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "updateReport", Kind: "Report", Action: action("update")}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		r, err := find(ctx, tx, in.ReportID)
		if err != nil {
			return nil, err
		}
		if err := may(tx, r, "update", &in.Version); err != nil {
			return nil, err
		}
		if err := hold(ctx, tx, r); err != nil {
			return nil, err
		}
		words, err := narrative(r, in.Narrative)
		if err != nil {
			return nil, err
		}
		if err := typeFigures(ctx, tx, r, in.Figures); err != nil {
			return nil, err
		}
		detail := map[string]any{"figures": len(in.Figures), "sections": len(in.Narrative)}
		if err := take(ctx, tx, r, "update", func(u *gen.ReportUpdate) { u.SetNarrative(words) }, detail); err != nil {
			return nil, err
		}
		return txn.One("report", in.ReportID), nil
	})
}

// narrative merges texts into those of a report.
func narrative(r *gen.Report, texts map[string]any) (json.RawMessage, error) {
	words, err := wordsOf(r)
	if err != nil {
		return nil, err
	}
	sections, err := sectionsOf(r.Edges.Form)
	if err != nil {
		return nil, err
	}
	for code, value := range texts {
		if !slices.ContainsFunc(sections, func(s Section) bool { return s.Code == code }) {
			return nil, fault.New(fault.BadInput, "Biểu mẫu không có mục này.", "The form has no such section.").At("input", "narrative", code)
		}
		text, ok := value.(string)
		if !ok && value != nil || len(text) > longest || strings.ContainsRune(text, 0) {
			return nil, fault.New(fault.BadInput, "Nội dung mục phải là văn bản, không quá dài.", "The text of a section is a text, and not that long.").At("input", "narrative", code)
		}
		if text = norm.NFC.String(strings.TrimSpace(text)); text == "" {
			delete(words, code)
			continue
		}
		words[code] = text
	}
	return json.Marshal(words)
}

func wordsOf(r *gen.Report) (map[string]any, error) {
	words := map[string]any{}
	return words, decode(r.Narrative, &words)
}

// typeFigures writes figures over the computed ones.
func typeFigures(ctx context.Context, tx *txn.Tx, r *gen.Report, list []ReportFigureInput) error {
	if len(list) == 0 {
		return nil
	}
	indicators, err := tx.Indicator.Query().Where(indicator.FormID(r.FormID)).Order(indicator.ByPosition(), indicator.ByID()).All(ctx)
	if err != nil {
		return err
	}
	done := map[cell]bool{}
	again := false
	for i, f := range list {
		c, err := cellOf(tx, indicators, f, i)
		if err != nil {
			return err
		}
		if done[c] {
			return fault.New(fault.BadInput, "Một số liệu được nhập hai lần.", "One figure is there twice.").At("input", "figures", i)
		}
		done[c] = true
		for name, n := range map[string]*int64{"actual": f.Actual, "estimate": f.Estimate, "official": f.Official} {
			if n != nil && (*n < 0 || *n > limit) {
				return fault.New(fault.BadInput, "Số liệu không được âm và không quá lớn.", "A figure is not negative, and not that large.").At("input", "figures", i, name)
			}
		}
		if _, err := tx.Figure.Delete().Where(figure.ReportID(r.ID), figure.IndicatorID(c.indicator), figure.Breakdown(c.breakdown)).Exec(ctx); err != nil {
			return err
		}
		if f.Actual == nil && f.Estimate == nil && f.Official == nil {
			again = true
			continue
		}
		place := slices.IndexFunc(indicators, func(x *gen.Indicator) bool { return x.ID == c.indicator })
		if err := tx.Figure.Create().SetUnitID(r.UnitID).SetNillableSentToUnitID(r.SentToUnitID).SetReportID(r.ID).SetIndicatorID(c.indicator).
			SetBreakdown(c.breakdown).SetPosition(place + 1).SetNillableActual(f.Actual).SetNillableEstimate(f.Estimate).SetNillableOfficial(f.Official).
			SetTyped(true).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
			return err
		}
	}
	if again {
		return refresh(ctx, tx, r)
	}
	return renumber(ctx, tx, r, indicators)
}

// renumber puts the figures of a report into the order of the form, breakdowns after the whole.
func renumber(ctx context.Context, tx *txn.Tx, r *gen.Report, indicators []*gen.Indicator) error {
	rows, err := tx.Figure.Query().Where(figure.ReportID(r.ID)).Order(figure.ByBreakdown()).All(ctx)
	if err != nil {
		return err
	}
	n := 0
	for _, x := range indicators {
		for _, f := range rows {
			if f.IndicatorID != x.ID {
				continue
			}
			if n++; f.Position != n {
				if err := tx.Figure.UpdateOne(f).SetPosition(n).Exec(ctx); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// cellOf finds the place that an input names.
func cellOf(tx *txn.Tx, indicators []*gen.Indicator, f ReportFigureInput, i int) (cell, error) {
	var found *gen.Indicator
	switch {
	case f.IndicatorID != nil:
		id, err := tx.Row("Indicator", *f.IndicatorID, "input", "figures", i, "indicatorId")
		if err != nil {
			return cell{}, err
		}
		for _, x := range indicators {
			if x.ID == id {
				found = x
			}
		}
	case f.Code != nil:
		for _, x := range indicators {
			if x.Code == *f.Code {
				found = x
			}
		}
	}
	if found == nil {
		return cell{}, fault.New(fault.BadInput, "Biểu mẫu không có chỉ tiêu này.", "The form has no such indicator.").At("input", "figures", i)
	}
	c := cell{indicator: found.ID}
	if f.Breakdown == nil || *f.Breakdown == "" {
		return c, nil
	}
	var ways []string
	if err := decode(found.Breakdowns, &ways); err != nil {
		return c, err
	}
	way, value, ok := strings.Cut(*f.Breakdown, ":")
	if !ok || value == "" || len(value) > 60 || !slices.Contains(ways, way) {
		return c, fault.New(fault.BadInput, "Chỉ tiêu không có phân tổ này.", "The indicator has no such breakdown.").At("input", "figures", i, "breakdown")
	}
	c.breakdown = *f.Breakdown
	return c, nil
}
