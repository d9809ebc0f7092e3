package demo_test

import (
	"testing"

	"github.com/lantoa/lantoa/internal/demo"
)

func TestTheAwarenessRecordsAgreeWithEachOther(t *testing.T) {
	each(t, func(t *testing.T, h demo.House) {
		f := func(field string) string { return body(h, field) }
		for _, q := range []struct{ name, query string }{
			{"every answer is of the unit that was addressed", "SELECT r.title FROM records r JOIN record_refs x ON x.record_id = r.id AND x.field = 'addressee' JOIN record_refs u ON u.record_id = x.target_id AND u.field = 'recipient' WHERE r.kind IN ('AwarenessAcknowledgement', 'AwarenessStudySession', 'AwarenessCommitment') AND u.target_id <> r.unit_id"},
			{"attendances are the sum of the audiences", "SELECT r.title FROM records r WHERE r.kind = 'AwarenessStudySession' AND r.state = 'HELD' AND CAST(" + f("attendances") + " AS int) <> CAST(" + f("partyMembers") + " AS int) + CAST(" + f("officials") + " AS int) + CAST(" + f("publicEmployees") + " AS int) + CAST(" + f("workers") + " AS int)"},
			{"nobody was reminded who has signed", "SELECT r.title FROM records r JOIN record_refs x ON x.record_id = r.id AND x.field = 'addressee' JOIN record_refs y ON y.target_id = x.target_id AND y.field = 'addressee' JOIN records c ON c.id = y.record_id WHERE r.kind = 'AwarenessReminder' AND c.kind = 'AwarenessCommitment' AND c.state = 'SIGNED'"},
			{"answers to the office are tied, so that it sees them", "SELECT r.title FROM records r JOIN record_refs x ON x.record_id = r.id AND x.field = 'addressee' JOIN records a ON a.id = x.target_id JOIN units s ON s.id = a.unit_id WHERE s.code = 'stp' AND r.kind <> 'AwarenessReminder' AND r.plan_id IS NULL"},
			{"nothing lies after the last day but what is planned", "SELECT r.title FROM records r WHERE r.kind IN ('AwarenessStudySession', 'AwarenessAcknowledgement') AND (r.state IS NULL OR r.state <> 'PLANNED') AND " + f("on") + " > '2022-11-14'"},
		} {
			if got := query(t, h, q.query); len(got) > 0 {
				t.Errorf("%s, but not %v", q.name, got)
			}
		}
		if got := query(t, h, "SELECT kind FROM records WHERE module = 'awareness' GROUP BY kind"); len(got) != 6 {
			t.Errorf("the demonstration has the kinds %v", got)
		}
		if got := query(t, h, "SELECT id FROM records WHERE module = 'awareness'"); len(got) < 100 || len(got) > 250 {
			t.Errorf("the demonstration has %d records of awareness", len(got))
		}
	})
}
