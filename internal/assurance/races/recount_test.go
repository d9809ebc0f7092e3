package races_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/lantoa/lantoa/ent/gen/auditentry"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// lastPercent is the percent of the last report on a part that the audit knows of.
func (s *scene) lastPercent(i int) int {
	s.T.Helper()
	e, err := s.Store.Reading().AuditEntry.Query().Where(auditentry.Subject(s.id("Assignment", s.parts["h-cau-ke"][i])), auditentry.Action("addProgressUpdate")).
		Order(auditentry.BySeq(sql.OrderDesc())).First(system)
	if err != nil {
		return 0 // none yet
	}
	var said struct{ Percent int }
	testkit.Must(s.T, json.Unmarshal(e.Change, &said))
	return said.Percent
}

// recount writes the index of tasks from its beginnings and says where it differs from what stood there.
func (s *scene) recount() string {
	s.T.Helper()
	before := s.reach()
	s.system(func(ctx context.Context, tx *txn.Tx) error {
		if _, err := tx.TaskReach.Delete().Exec(ctx); err != nil {
			return err
		}
		return reach.Refresh(ctx, tx.Tx, tx.Now, s.tasks...)
	})
	if after := s.reach(); after != before {
		return fmt.Sprintf("the index of tasks was\n%s\nand a recount makes\n%s", before, after)
	}
	return ""
}

func (s *scene) reach() string {
	s.T.Helper()
	rows, err := s.Store.Reading().TaskReach.Query().All(system)
	testkit.Must(s.T, err)
	lines := make([]string, len(rows))
	for i, r := range rows {
		lines[i] = fmt.Sprint(r.TaskID, r.AnchorID, r.GroupID, r.PlanID, r.DueOn, r.State, r.Closed)
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
