package demo_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/lantoa/lantoa/internal/demo"
)

func TestTheContestRecordsAgreeWithEachOther(t *testing.T) {
	each(t, func(t *testing.T, h demo.House) {
		f := func(field string) string { return body(h, field) }
		number := func(field string) string { return "CAST(" + f(field) + " AS numeric)" }
		of := func(kind, field string) string {
			return "(SELECT count(*) FROM record_refs x JOIN records y ON y.id = x.record_id WHERE x.target_id = r.id AND x.field = '" + field + "' AND y.kind = '" + kind + "')"
		}
		for _, q := range []struct{ name, query string }{
			{"a published contest counts its entrants and their entries", "SELECT r.title FROM records r WHERE r.kind = 'ContestsContest' AND r.state = 'PUBLISHED' AND (" +
				number("entrants") + " <> " + of("ContestsEntrant", "contest") + " OR " + number("entries") + " <> " + of("ContestsAttempt", "contest") + ")"},
			{"every entrant used the attempts that there are", "SELECT r.title FROM records r WHERE r.kind = 'ContestsEntrant' AND " + number("used") + " <> " + of("ContestsAttempt", "entrant")},
			{"who has a prize has a certificate", "SELECT r.title FROM records r WHERE r.kind = 'ContestsEntrant' AND " + f("prize") + " IS NOT NULL AND " + of("ContestsCertificate", "entrant") + " <> 1"},
			{"no prize goes to more than it is for", "SELECT r.title FROM records r WHERE r.kind = 'ContestsPrize' AND " + number("places") + " < " + of("ContestsEntrant", "prize") + " + " + of("ContestsTeam", "prize")},
			{"every performance has a sheet of each judge", "SELECT r.title FROM records r WHERE r.kind = 'ContestsPerformance' AND (r.state <> 'DONE' OR " + of("ContestsSheet", "performance") + " <> 3)"},
			{"a result is the average less the penalty", "SELECT r.title FROM records r WHERE r.kind = 'ContestsPerformance' AND abs(" + number("average") + " - " + number("penalty") + " - " + number("total") + ") > 0.001"},
			{"the sum of a team is that of its performances", "SELECT r.title FROM records r WHERE r.kind = 'ContestsTeam' AND abs(" + number("total") + " - (SELECT sum(y.n5) / 100.0 FROM record_refs x JOIN records y ON y.id = x.record_id WHERE x.target_id = r.id AND x.field = 'team' AND y.kind = 'ContestsPerformance')) > 0.001"},
			{"contests are tied to their duty", "SELECT r.title FROM records r WHERE r.kind IN ('ContestsContest', 'ContestsStage') AND r.assignment_id IS NULL"},
			{"nobody plays after the last day", "SELECT r.title FROM records r WHERE r.kind = 'ContestsAttempt' AND " + f("ended") + " > '2022-11-14T17:00:00'"},
			{"nobody who signs in is an entrant", "SELECT r.title FROM records r JOIN users u ON u.full_name = r.title WHERE r.kind = 'ContestsEntrant'"},
		} {
			if got := query(t, h, q.query); len(got) > 0 {
				t.Errorf("%s, but not %v", q.name, got)
			}
		}
		for _, q := range []struct{ name, query string }{
			{"ranks", "SELECT " + number("rank") + " FROM records r WHERE r.kind = 'ContestsEntrant' AND " + f("rank") + " IS NOT NULL ORDER BY " + number("standing") + " DESC"},
			{"numbers of certificates", "SELECT " + number("number") + " FROM records r WHERE r.kind = 'ContestsCertificate' ORDER BY " + number("number")},
		} {
			got := query(t, h, q.query)
			if len(got) < 16 {
				t.Errorf("%d %s", len(got), q.name)
			}
			for i, n := range got {
				if n != fmt.Sprint(i+1) {
					t.Errorf("the %s are %v", q.name, got)
					break
				}
			}
		}
		if kinds := query(t, h, "SELECT kind FROM records WHERE kind LIKE 'Contests%' GROUP BY kind ORDER BY kind"); len(kinds) != 13 || !slices.IsSorted(kinds) {
			t.Errorf("the demonstration has %v", kinds)
		}
	})
}
