package read_test

import (
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/testkit"
)

// TestCountsReadOnlyWhatTheyUse: the rows of a scope come with the columns that the question names,
// so that an index alone can answer.
func TestCountsReadOnlyWhatTheyUse(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		s, j := watched(t, w)
		for name, c := range map[string]struct{ doc, has, hasNot string }{
			"by state":     {`{assignmentStats(groupBy:[STATE]){key{state} count}}`, ".state FROM", ".*"},
			"of all":       {`{assignmentStats{count}}`, "SELECT 1 FROM", ".*"},
			"of a list":    {`{assignments{totalCount}}`, "SELECT 1 FROM", ".*"},
			"with a where": {`{assignmentStats(groupBy:[STATE],where:{percent:{gt:10}}){count}}`, ".percent FROM", ".*"},
		} {
			j.take()
			if a := testkit.Read(t, s.ask(t, w.As("stp"), c.doc)); len(a.Errors) > 0 {
				t.Fatalf("%s: %v", name, a.Errors)
			}
			for _, st := range j.take() {
				if !strings.Contains(st.sql, c.has) || c.hasNot != "" && strings.Contains(st.sql, c.hasNot) {
					t.Errorf("%s: %s", name, st.sql)
				}
			}
		}
	})
}
