package demo_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/demo"
)

// body reads a field of a record's body.
func body(h demo.House, field string) string {
	if h.Store.Postgres() {
		return "r.body::jsonb->>'" + field + "'"
	}
	return "json_extract(r.body, '$." + field + "')"
}

func TestTheTrainingRecordsAgreeWithEachOther(t *testing.T) {
	each(t, func(t *testing.T, h demo.House) {
		f := func(field string) string { return body(h, field) }
		for _, q := range []struct{ name, query string }{
			{"every course counts its list", "SELECT r.title FROM records r WHERE r.kind = 'TrainingCourse' AND CAST(" + f("enrolled") + " AS int) <> (SELECT count(*) FROM record_refs x WHERE x.target_id = r.id AND x.field = 'course' AND x.record_id IN (SELECT id FROM records WHERE kind = 'TrainingEnrolment'))"},
			{"no course is over its places", "SELECT r.title FROM records r WHERE r.kind = 'TrainingCourse' AND CAST(" + f("enrolled") + " AS int) > CAST(" + f("capacity") + " AS int)"},
			{"every session that was held counts who was there", "SELECT r.title FROM records r WHERE r.kind = 'TrainingSession' AND r.state = 'HELD' AND CAST(" + f("present") + " AS int) <> (SELECT count(*) FROM record_refs x WHERE x.target_id = r.id AND x.field = 'session')"},
			{"hours are those of the attendances", "SELECT r.title FROM records r WHERE r.kind = 'TrainingEnrolment' AND COALESCE(CAST(" + f("hours") + " AS numeric), 0) <> COALESCE((SELECT sum(CAST(" + strings.ReplaceAll(f("hours"), "r.", "a.") + " AS numeric)) FROM records a JOIN record_refs x ON x.record_id = a.id AND x.field = 'enrolment' WHERE a.kind = 'TrainingAttendance' AND x.target_id = r.id), 0)"},
			{"who completed a course of 2022 has one certificate, and nobody else", "SELECT r.title FROM records r WHERE r.kind = 'TrainingEnrolment' AND " + f("attendedOn") + " >= '2022-01-01' AND (CASE WHEN r.state = 'COMPLETED' THEN 1 ELSE 0 END) <> (SELECT count(*) FROM record_refs x JOIN records c ON c.id = x.record_id WHERE x.target_id = r.id AND c.kind = 'TrainingCertificate' AND x.field = 'enrolment')"},
			{"who is recognised has a decision", "SELECT r.title FROM records r WHERE r.module = 'training' AND r.state IN ('RECOGNISED', 'SUSPENDED', 'DISMISSED') AND (" + f("decisionNo") + " IS NULL OR " + f("recognisedOn") + " IS NULL)"},
			{"nothing lies after the last day but what is planned", "SELECT r.title FROM records r WHERE r.kind IN ('TrainingActivity', 'TrainingAttendance') AND " + f("on") + " > '2022-11-14'"},
			{"nobody who signs in is on a roster but officials", "SELECT r.title FROM records r JOIN users u ON u.full_name = r.title WHERE r.kind IN ('TrainingReporter', 'TrainingCommunicator', 'TrainingMediator', 'TrainingTeacher')"},
		} {
			if got := query(t, h, q.query); len(got) > 0 {
				t.Errorf("%s, but not %v", q.name, got)
			}
		}
		numbers := query(t, h, "SELECT u.code, "+f("number")+" FROM records r JOIN units u ON u.id = r.unit_id WHERE r.kind = 'TrainingCertificate'")
		books := map[string][]string{}
		for _, line := range numbers {
			unit, n, _ := strings.Cut(line, "|")
			books[unit] = append(books[unit], fmt.Sprintf("%02s", n))
		}
		for unit, got := range books {
			slices.Sort(got)
			for i, n := range got {
				if n != fmt.Sprintf("%02d", i+1) {
					t.Errorf("the certificates of %s are numbered %v", unit, got)
					break
				}
			}
		}
		kinds := query(t, h, "SELECT kind, count(*) FROM records WHERE module = 'training' GROUP BY kind")
		if len(kinds) != 14 || len(books) != 3 {
			t.Errorf("the demonstration has %v and %d books of certificates", kinds, len(books))
		}
	})
}
