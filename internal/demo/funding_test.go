package demo_test

import (
	"testing"

	"github.com/lantoa/lantoa/internal/demo"
)

func TestTheFundingRecordsAgreeWithEachOther(t *testing.T) {
	each(t, func(t *testing.T, h demo.House) {
		f := func(alias, field string) string {
			if h.Store.Postgres() {
				return "COALESCE(CAST(" + alias + ".body::jsonb->>'" + field + "' AS bigint), 0)"
			}
			return "COALESCE(CAST(json_extract(" + alias + ".body, '$." + field + "') AS bigint), 0)"
		}
		// sum of a field of the records of a kind that lead to r.
		sum := func(kind, field, ref, more string) string {
			return "COALESCE((SELECT sum(" + f("c", field) + ") FROM records c JOIN record_refs x ON x.record_id = c.id AND x.field = '" + ref + "' WHERE x.target_id = r.id AND c.kind = '" + kind + "'" + more + "), 0)"
		}
		for _, q := range []struct{ name, query string }{
			{"a line says what was spent on it", "SELECT r.title FROM records r WHERE r.kind = 'FundingLine' AND " + f("r", "spent") + " <> " + sum("FundingSpending", "amount", "line", " AND c.state = 'RECORDED'")},
			{"a line says what is committed", "SELECT r.title FROM records r WHERE r.kind = 'FundingLine' AND " + f("r", "committed") + " <> " + sum("FundingCommitment", "amount", "line", " AND c.state = 'OPEN'")},
			{"no line is overdrawn", "SELECT r.title FROM records r WHERE r.kind = 'FundingLine' AND " + f("r", "spent") + " + " + f("r", "committed") + " > " + f("r", "amount")},
			{"a settled line comes out even", "SELECT r.title FROM records r WHERE r.kind = 'FundingLine' AND r.state = 'SETTLED' AND " + f("r", "spent") + " + " + f("r", "carried") + " + " + f("r", "returned") + " <> " + f("r", "amount")},
			{"what was carried over is a line of the next year", "SELECT r.title FROM records r WHERE r.kind = 'FundingLine' AND " + f("r", "carried") + " <> " + sum("FundingLine", "amount", "previous", "")},
			{"a share is explained to the last đồng", "SELECT r.title FROM records r WHERE r.kind = 'FundingShare' AND " + f("r", "amount") + " <> " + sum("FundingShareLine", "amount", "share", "")},
			{"no share is above what was asked for", "SELECT r.title FROM records r WHERE r.kind = 'FundingShare' AND " + f("r", "amount") + " > " + f("r", "requested")},
			{"an allocation says what it shared out, within its total", "SELECT r.title FROM records r WHERE r.kind = 'FundingAllocation' AND (" + f("r", "shared") + " <> " + sum("FundingShare", "amount", "allocation", "") + " OR " + f("r", "shared") + " > " + f("r", "total") + ")"},
			{"an estimate is the sum of its lines", "SELECT r.title FROM records r WHERE r.kind = 'FundingEstimate' AND " + f("r", "amount") + " <> " + sum("FundingEstimateLine", "amount", "estimate", "")},
			{"a norm of the time has no amount that nobody knows", "SELECT r.title FROM records r WHERE r.kind = 'FundingNorm' AND r.state = 'ENACTED' AND " + f("r", "amount") + " > 0"},
			{"every record of money that can be is tied to a task", "SELECT r.kind, r.title FROM records r WHERE r.module = 'funding' AND r.assignment_id IS NULL"},
		} {
			if got := query(t, h, q.query); len(got) > 0 {
				t.Errorf("%s, but not %v", q.name, got)
			}
		}
		if got := query(t, h, "SELECT kind, count(*) FROM records WHERE module = 'funding' GROUP BY kind"); len(got) != 16 {
			t.Errorf("the demonstration has %v", got)
		}
		courses := query(t, h, "SELECT DISTINCT a.title FROM records s JOIN record_refs x ON x.record_id = s.id AND x.field = 'activity' JOIN records a ON a.id = x.target_id AND a.kind = 'TrainingCourse' WHERE s.kind = 'FundingSpending'")
		if len(courses) != 3 {
			t.Errorf("money was paid for the courses %v of another module", courses)
		}
		t.Log(query(t, h, "SELECT count(*) FROM records WHERE module = 'funding'"))
	})
}
