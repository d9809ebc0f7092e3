package demo_test

import (
	"testing"

	"github.com/lantoa/lantoa/internal/demo"
)

func TestTheOrganizationRecordsAgreeWithEachOther(t *testing.T) {
	each(t, func(t *testing.T, h demo.House) {
		f := func(field string) string { return body(h, field) }
		for _, q := range []struct{ name, query string }{
			{"a council counts its serving members", "SELECT r.title FROM records r WHERE r.kind = 'OrganizationCouncil' AND r.state = 'ACTIVE' AND CAST(" + f("serving") + " AS int) <> (SELECT count(*) FROM record_refs x JOIN records m ON m.id = x.record_id WHERE x.target_id = r.id AND x.field = 'council' AND m.kind = 'OrganizationMember' AND m.state = 'SERVING')"},
			{"seats are those that serve and those that are vacant", "SELECT r.title FROM records r WHERE r.kind = 'OrganizationCouncil' AND r.state = 'ACTIVE' AND CAST(" + f("seats") + " AS int) <> CAST(" + f("serving") + " AS int) + CAST(" + f("vacant") + " AS int)"},
			{"nobody sits on a council that is not in force", "SELECT m.title FROM records m JOIN record_refs x ON x.record_id = m.id AND x.field = 'council' JOIN records c ON c.id = x.target_id WHERE m.kind = 'OrganizationMember' AND c.state <> 'ACTIVE'"},
			{"what was decided was submitted before", "SELECT r.title FROM records r WHERE r.kind = 'OrganizationReconstitution' AND r.state = 'IN_FORCE' AND " + f("submittedOn") + " > " + f("decidedOn")},
			{"nothing was held after the last day", "SELECT r.title FROM records r WHERE r.kind = 'OrganizationMeeting' AND r.state = 'HELD' AND " + f("on") + " > '2022-11-14'"},
		} {
			if got := query(t, h, q.query); len(got) > 0 {
				t.Errorf("%s, but not %v", q.name, got)
			}
		}
		if got := query(t, h, "SELECT kind FROM records WHERE module = 'organization' GROUP BY kind"); len(got) != 10 {
			t.Errorf("the demonstration has the kinds %v", got)
		}
		if got := query(t, h, "SELECT id FROM records WHERE module = 'organization'"); len(got) < 80 || len(got) > 200 {
			t.Errorf("the demonstration has %d records of organization", len(got))
		}
	})
}
