package demo_test

import (
	"testing"

	"github.com/lantoa/lantoa/internal/demo"
)

func TestTheOutreachRecordsAgreeWithEachOther(t *testing.T) {
	each(t, func(t *testing.T, h demo.House) {
		f := func(field string) string { return body(h, field) }
		n := func(field string) string { return "CAST(" + f(field) + " AS numeric)" }
		yes := func(field string) string { return "COALESCE(CAST(" + f(field) + " AS text), 'false') IN ('true', '1')" }
		of := func(kind, field string) string {
			return "(SELECT count(*) FROM record_refs x JOIN records y ON y.id = x.record_id WHERE x.target_id = r.id AND x.field = '" + field + "' AND y.kind = '" + kind + "')"
		}
		for _, q := range []struct{ name, query string }{
			{"every session that was held has its numbers and tags", "SELECT r.title FROM records r WHERE r.kind = 'OutreachSession' AND r.state = 'HELD' AND (" + n("attendances") + " < 1 OR " + n("women") + " > " + n("attendances") + " OR " + n("minority") + " > " + n("attendances") + " OR " + f("groups") + " IS NULL)"},
			{"nothing was held after the last day, and nothing before it is only planned", "SELECT r.title FROM records r WHERE r.kind = 'OutreachSession' AND (r.state = 'HELD') <> (" + f("on") + " <= '2022-11-14')"},
			{"a session that is joint is shared, and no other", "SELECT r.title FROM records r WHERE r.kind = 'OutreachSession' AND (CASE WHEN " + yes("joint") + " THEN 1 ELSE 0 END) <> " + of("OutreachJoint", "session")},
			{"an active team has the composition of the law", "SELECT r.title FROM records r WHERE r.kind = 'OutreachTeam' AND r.state = 'ACTIVE' AND (" + n("members") + " < 3 OR " + n("women") + " < 1 OR " + n("minority") + " < 1)"},
			{"a team that was reviewed has its review", "SELECT r.title FROM records r WHERE r.kind = 'OutreachTeam' AND (CASE WHEN " + f("reviewedOn") + " IS NULL THEN 0 ELSE 1 END) <> " + of("OutreachTeamReview", "team")},
			{"a case that has ended says when", "SELECT r.title FROM records r WHERE r.kind = 'OutreachCase' AND (r.state IN ('SETTLED', 'NOT_SETTLED', 'TERMINATED_BY_PARTY')) <> (" + f("endedOn") + " IS NOT NULL)"},
			{"late is after the third day", "SELECT r.title FROM records r WHERE r.kind = 'OutreachCase' AND " + f("startedOn") + " IS NOT NULL AND (" + f("startedOn") + " > " + f("startBy") + ") <> (" + yes("late") + ")"},
			{"no case is of the days to come", "SELECT r.title FROM records r WHERE r.kind = 'OutreachCase' AND (" + f("receivedOn") + " > '2022-11-14' OR " + f("endedOn") + " > '2022-11-14')"},
			{"who met the standard has the points", "SELECT r.title FROM records r WHERE r.kind = 'OutreachAssessment' AND r.state IN ('MET', 'NOT_MET') AND (r.state = 'MET') <> (" + n("total") + " >= " + n("mark") + ")"},
			{"the sheet adds up", "SELECT r.title FROM records r WHERE r.kind = 'OutreachAssessment' AND abs(" + n("selfTotal") + " - COALESCE((SELECT sum(CAST(" + body2(h, "own") + " AS numeric)) FROM record_refs x JOIN records y ON y.id = x.record_id WHERE x.target_id = r.id AND x.field = 'assessment'), 0)) > 0.001"},
			{"nobody has made points up", "SELECT r.title FROM records r WHERE r.kind = 'OutreachCriterion' AND " + f("points") + " IS NOT NULL"},
			{"this year's sessions, assessments and summaries are tied", "SELECT r.title FROM records r WHERE (r.kind IN ('OutreachAssessment', 'OutreachSummary') OR r.kind = 'OutreachSession' AND " + f("on") + " >= '2022-01-01') AND r.assignment_id IS NULL"},
			{"a contribution to what is open is tied", "SELECT r.title FROM records r WHERE r.kind = 'OutreachContribution' AND " + f("matter") + " <> 'CRITERIA_COMMENTS' AND r.assignment_id IS NULL"},
		} {
			if got := query(t, h, q.query); len(got) > 0 {
				t.Errorf("%s, but not %v", q.name, got)
			}
		}
		if kinds := query(t, h, "SELECT kind FROM records WHERE module = 'outreach' GROUP BY kind"); len(kinds) != 13 {
			t.Errorf("the demonstration has %v", kinds)
		}
		for _, state := range []string{"SCORING", "POSTED", "MET", "NOT_MET"} {
			if got := query(t, h, "SELECT title FROM records WHERE kind = 'OutreachAssessment' AND state = '"+state+"'"); len(got) == 0 {
				t.Errorf("no assessment is %s", state)
			}
		}
	})
}

// body2 reads a field of the record called y.
func body2(h demo.House, field string) string {
	if h.Store.Postgres() {
		return "y.body::jsonb->>'" + field + "'"
	}
	return "json_extract(y.body, '$." + field + "')"
}
