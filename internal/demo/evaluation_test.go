package demo_test

import (
	"testing"

	"github.com/lantoa/lantoa/internal/demo"
)

func TestTheEvaluationRecordsAgreeWithEachOther(t *testing.T) {
	each(t, func(t *testing.T, h demo.House) {
		f := func(field string) string { return body(h, field) }
		of := func(kind, field string) string {
			return "(SELECT count(*) FROM record_refs x JOIN records y ON y.id = x.record_id WHERE y.kind = '" + kind + "' AND x.field = '" + field + "' AND x.target_id = r.id)"
		}
		for _, q := range []struct{ name, query string }{
			{"every inspection counts its findings", "SELECT r.title FROM records r WHERE r.kind = 'EvaluationInspection' AND CAST(" + f("findings") + " AS int) <> " + of("EvaluationFinding", "inspection")},
			{"every inspection that took place has its minutes", "SELECT r.title FROM records r WHERE r.kind = 'EvaluationInspection' AND (CASE WHEN r.state IN ('CONDUCTED', 'CONCLUDED', 'CLOSED') THEN 1 ELSE 0 END) <> " + of("EvaluationMinutes", "inspection")},
			{"every recommendation has a due day", "SELECT r.title FROM records r WHERE r.kind = 'EvaluationFinding' AND (" + f("recommendation") + " IS NULL) <> (" + f("due") + " IS NULL)"},
			{"what is overdue is past its day and not carried out", "SELECT r.title FROM records r WHERE r.kind = 'EvaluationFinding' AND " + f("overdue") + " IN ('true', '1') AND (" + f("due") + " >= '2022-11-15' OR r.state NOT IN ('SENT', 'ANSWERED'))"},
			{"nothing was carried out or answered after the last day", "SELECT r.title FROM records r WHERE r.kind = 'EvaluationFinding' AND (" + f("resolvedOn") + " > '2022-11-14' OR " + f("answeredOn") + " > '2022-11-14')"},
			{"every scorecard has a line for each criterion", "SELECT r.title FROM records r WHERE r.kind = 'EvaluationScorecard' AND " + of("EvaluationScore", "scorecard") + " <> 5"},
			{"what is final has a grade and points", "SELECT r.title FROM records r WHERE r.kind = 'EvaluationScorecard' AND r.state = 'FINAL' AND (" + f("total") + " IS NULL OR " + f("grade") + " = 'NOT_RATED' OR " + f("decisionNo") + " IS NULL)"},
			{"a contested result has an answer", "SELECT r.title FROM records r WHERE r.kind = 'EvaluationScorecard' AND r.state = 'FINAL' AND " + f("contested") + " IN ('true', '1') AND " + f("answer") + " IS NULL"},
			{"nobody gets more points than there are", "SELECT r.title FROM records r WHERE r.kind = 'EvaluationScore' AND CAST(" + f("given") + " AS numeric) > CAST(" + f("max") + " AS numeric)"},
			{"a criterion without points gives none", "SELECT r.title FROM records r WHERE r.kind = 'EvaluationScore' AND " + f("max") + " IS NULL AND " + f("given") + " IS NOT NULL"},
			{"who is commended was endorsed", "SELECT r.title FROM records r WHERE r.kind = 'EvaluationCommendation' AND r.state = 'AWARDED' AND (" + f("metOn") + " IS NULL OR " + f("decisionNo") + " IS NULL)"},
		} {
			if got := query(t, h, q.query); len(got) > 0 {
				t.Errorf("%s, but not %v", q.name, got)
			}
		}
		if kinds := query(t, h, "SELECT kind, count(*) FROM records WHERE module = 'evaluation' GROUP BY kind"); len(kinds) != 13 {
			t.Errorf("the demonstration has %d kinds: %v", len(kinds), kinds)
		}
		if got := query(t, h, "SELECT r.title FROM records r WHERE r.kind IN ('EvaluationInspection', 'EvaluationReview', 'EvaluationFinding') AND r.assignment_id IS NULL"); len(got) > 0 {
			t.Errorf("tied to no task: %v", got)
		}
	})
}
