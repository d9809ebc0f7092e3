package demo_test

import (
	"testing"

	"github.com/lantoa/lantoa/internal/demo"
)

func TestTheMobilizationRecordsAgreeWithEachOther(t *testing.T) {
	each(t, func(t *testing.T, h demo.House) {
		f := func(field string) string { return body(h, field) }
		for _, q := range []struct{ name, query string }{
			{"who was thanked has given", "SELECT r.title FROM records r WHERE r.kind = 'MobilizationContribution' AND r.state = 'THANKED' AND (" + f("thankedOn") + " < " + f("receivedOn") + " OR " + f("receiptNo") + " IS NULL)"},
			{"things and work are valued", "SELECT r.title FROM records r WHERE r.kind = 'MobilizationContribution' AND " + f("form") + " <> 'MONEY' AND " + f("basis") + " IS NULL"},
			{"nothing lies after the last day", "SELECT r.title FROM records r WHERE r.kind = 'MobilizationContribution' AND (" + f("receivedOn") + " > '2022-11-14' OR " + f("thankedOn") + " > '2022-11-14')"},
			{"every record is tied to a task", "SELECT r.kind, r.title FROM records r WHERE r.module = 'mobilization' AND r.assignment_id IS NULL"},
			{"no partner is somebody who signs in", "SELECT r.title FROM records r JOIN users u ON u.full_name = r.title WHERE r.kind = 'MobilizationPartner'"},
		} {
			if got := query(t, h, q.query); len(got) > 0 {
				t.Errorf("%s, but not %v", q.name, got)
			}
		}
		for name, want := range map[string]struct {
			query string
			n     int
		}{
			"kinds":                              {"SELECT DISTINCT kind FROM records WHERE module = 'mobilization'", 6},
			"states of contributions":            {"SELECT DISTINCT state FROM records WHERE kind = 'MobilizationContribution'", 3},
			"activities of other modules helped": {"SELECT DISTINCT a.title FROM records s JOIN record_refs x ON x.record_id = s.id AND x.field = 'activity' JOIN records a ON a.id = x.target_id AND a.module <> 'mobilization' WHERE s.kind = 'MobilizationContribution'", 3},
		} {
			if got := query(t, h, want.query); len(got) != want.n {
				t.Errorf("%s: %v, want %d", name, got, want.n)
			}
		}
		t.Log(query(t, h, "SELECT count(*) FROM records WHERE module = 'mobilization'"))
	})
}
