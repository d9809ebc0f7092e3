package races_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/figure"
	"github.com/lantoa/lantoa/ent/gen/period"
	"github.com/lantoa/lantoa/ent/gen/report"
	"github.com/lantoa/lantoa/ent/gen/reportform"
	"github.com/lantoa/lantoa/ent/gen/reportline"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

const form = "TK-HOATDONG"

// desk is a scene with a form and a period to report on: the first half of the statistics of 2022.
type desk struct {
	*scene
	form, period string
}

func sit(t *testing.T, w *testkit.World) *desk {
	t.Helper()
	d := &desk{scene: stage(t, w)}
	d.system(func(ctx context.Context, tx *txn.Tx) error {
		_, err := reporting.SeedForms(ctx, tx, w.Units["stp"], reporting.Form{
			Code: form, Title: "Hoạt động phổ biến, giáo dục pháp luật", TitleEN: "Legal dissemination activities", Regime: programme.Statistics,
			ValidFrom: clock.MustDay("2019-05-15"), Sections: []reporting.Section{{Code: "remarks", Number: "1", Title: "Nhận xét", TitleEN: "Remarks", Kind: "NARRATIVE"}},
			Indicators: []reporting.Indicator{{Code: "sessions", Name: "Cuộc phổ biến", NameEN: "Sessions", Measure: "cuộc"}},
		})
		return err
	})
	testkit.Must(t, only(d.reporting.OpenPeriods(w.As("stp"), reporting.OpenPeriodsInput{Regime: programme.Statistics, Year: 2022})))
	f, err := w.Store.Reading().ReportForm.Query().Where(reportform.Code(form)).Only(system)
	testkit.Must(t, err)
	p, err := w.Store.Reading().Period.Query().Where(period.Code("STATISTICS-2022-6M")).Only(system)
	testkit.Must(t, err)
	d.form, d.period = d.id("ReportForm", f.ID), d.id("Period", p.ID)
	return d
}

func (d *desk) compose(ctx context.Context) (string, error) {
	plan := d.id("Plan", d.plan)
	res, err := d.reporting.ComposeReport(ctx, reporting.ComposeReportInput{FormID: d.form, PeriodID: d.period, PlanID: &plan})
	if err != nil {
		return "", err
	}
	return res["report"][0], nil
}

func (d *desk) reports() []*gen.Report {
	d.T.Helper()
	rows, err := d.Store.Reading().Report.Query().All(system)
	testkit.Must(d.T, err)
	return rows
}

// clear takes all reports away, so that a round begins as the first did.
func (d *desk) clear() {
	d.T.Helper()
	d.system(func(ctx context.Context, tx *txn.Tx) error {
		for _, take := range []func(context.Context) (int, error){tx.Figure.Delete().Exec, tx.ReportLine.Delete().Exec, tx.Report.Delete().Exec} {
			if _, err := take(ctx); err != nil {
				return err
			}
		}
		return nil
	})
}

// TestAReportIsComposedOnce: of a unit, form and period there is one report, with its lines once,
// and both who composed it see it.
func TestAReportIsComposedOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		d := sit(t, w)
		const name = "C11 one report composed by two at once"
		t.Run(name, func(t *testing.T) {
			prove(t, w, name, full, func(int) string {
				d.clear()
				var ids [2]string
				codes := together(func() (err error) { ids[0], err = d.compose(w.As("sgddt")); return err }, func() (err error) { ids[1], err = d.compose(d.second); return err })
				rows := d.reports()
				if codes[0] != "" || codes[1] != "" || ids[0] != ids[1] || len(rows) != 1 {
					return fmt.Sprintf("answers %v %v, %d reports", codes, ids, len(rows))
				}
				lines, err := w.Store.Reading().ReportLine.Query().Where(reportline.ReportID(rows[0].ID)).All(system)
				testkit.Must(t, err)
				seen := map[string]bool{}
				for _, l := range lines {
					seen[fmt.Sprint(l.SourceUnitID, l.TaskNumber)] = true
				}
				if len(lines) != tasks || len(seen) != tasks {
					return fmt.Sprintf("%d lines about %d tasks, want %d", len(lines), len(seen), tasks)
				}
				return ""
			})
		})
	})
}

// TestAPeriodIsOpenedOnce: two people open the same year of a clock.
func TestAPeriodIsOpenedOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		d := sit(t, w)
		const name = "C11 the periods of a year opened by two at once"
		t.Run(name, func(t *testing.T) {
			prove(t, w, name, full, func(round int) string {
				in := reporting.OpenPeriodsInput{Regime: []programme.RegimeName{programme.Government, programme.Statistics}[round%2], Year: 2023 + round/2%78}
				if round >= 2*78 {
					in.Year = 2000 + (round-2*78)/2
				}
				var answers [2]string
				call := func(i int) func() error {
					return func() error {
						res, err := d.reporting.OpenPeriods(w.As("stp"), in)
						answers[i] = strings.Join(res["periods"], " ")
						return err
					}
				}
				codes := together(call(0), call(1))
				n, err := w.Store.Reading().Period.Query().Where(period.RegimeEQ(in.Regime), period.Year(in.Year)).Count(system)
				testkit.Must(t, err)
				if codes[0] != "" || codes[1] != "" || answers[0] != answers[1] || n != len(strings.Fields(answers[0])) || n == 0 {
					return fmt.Sprintf("%+v: answers %v, %d periods; %q and %q", in, codes, n, answers[0], answers[1])
				}
				return ""
			})
		})
	})
}

// TestOfThoseWhoDecideOnAReportOneWins: two accept, one accepts while another returns, two edit,
// and one edits or composes while another submits.
func TestOfThoseWhoDecideOnAReportOneWins(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		d := sit(t, w)
		owner, author := w.As("stp"), w.As("sgddt")
		var r *gen.Report
		id := func() string { return d.id("Report", r.ID) }
		accept := func() error {
			return only(d.reporting.AcceptReport(owner, reporting.AcceptReportInput{ReportID: id(), Version: r.Version}))
		}
		giveBack := func() error {
			return only(d.reporting.ReturnReport(owner, reporting.ReturnReportInput{ReportID: id(), Version: r.Version, Reason: "Thiếu"}))
		}
		submit := func() error {
			return only(d.reporting.SubmitReport(author, reporting.SubmitReportInput{ReportID: id(), Version: r.Version}))
		}
		edit := func(ctx context.Context, n int64) func() error {
			code := "sessions"
			return func() error {
				return only(d.reporting.UpdateReport(ctx, reporting.UpdateReportInput{ReportID: id(), Version: r.Version,
					Narrative: map[string]any{"remarks": fmt.Sprint("Bản ", n)}, Figures: []reporting.ReportFigureInput{{Code: &code, Actual: &n}}}))
			}
		}
		compose := func() error {
			_, err := d.compose(d.second)
			return err
		}
		for _, c := range []struct {
			name      string
			submitted bool // before the race
			calls     []func() error
			ends      []programme.ReportState
			figures   []int64 // of sessions, as each call leaves it; 0: not typed
		}{
			{"C1 two people accept one report", true, []func() error{accept, accept}, []programme.ReportState{programme.ReportAccepted, programme.ReportAccepted}, []int64{0, 0}},
			{"C2 accept and return one report", true, []func() error{accept, giveBack}, []programme.ReportState{programme.ReportAccepted, programme.ReportReturned}, []int64{0, 0}},
			{"C3 two edits of one report", false, []func() error{edit(author, 11), edit(d.second, 22)}, []programme.ReportState{programme.ReportDraft, programme.ReportDraft}, []int64{11, 22}},
			{"C3 an edit of a report that is submitted", false, []func() error{edit(d.second, 33), submit}, []programme.ReportState{programme.ReportDraft, programme.ReportSubmitted}, []int64{33, 0}},
			{"C2 compose one report anew and submit it", false, []func() error{compose, submit}, []programme.ReportState{programme.ReportDraft, programme.ReportSubmitted}, []int64{0, 0}},
		} {
			t.Run(c.name, func(t *testing.T) {
				prove(t, w, c.name, full, func(int) string {
					d.clear()
					composed, err := d.compose(author)
					testkit.Must(t, err)
					row, err := w.Store.Catalogue.Kind("Report").DecodeID(composed)
					testkit.Must(t, err)
					r = d.report(row)
					if c.submitted {
						testkit.Must(t, submit())
						r = d.report(row)
					}
					before := r.Version
					won, wrong := oneWins(together(c.calls...), fault.Conflict, fault.InvalidState)
					if wrong != "" {
						return wrong
					}
					after := d.report(row)
					typed, err := w.Store.Reading().Figure.Query().Where(figure.ReportID(row), figure.Typed(true)).All(system)
					testkit.Must(t, err)
					n := int64(0)
					if len(typed) == 1 && typed[0].Actual != nil {
						n = *typed[0].Actual
					}
					words := strings.Contains(string(after.Narrative), fmt.Sprint("Bản ", n))
					if after.State != c.ends[won] || after.Version != before+1 || n != c.figures[won] || len(typed) > 1 || words != (n > 0) {
						return fmt.Sprintf("call %d won; it is %s in version %d after %d, %d figures typed, the first is %d, words %s", won, after.State, after.Version, before, len(typed), n, after.Narrative)
					}
					return ""
				})
			})
		}
	})
}

func (d *desk) report(row uuid.UUID) *gen.Report {
	d.T.Helper()
	r, err := d.Store.Reading().Report.Query().Where(report.ID(row)).Only(system)
	testkit.Must(d.T, err)
	return r
}
