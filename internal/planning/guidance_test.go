package planning

import (
	"context"
	"testing"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/auditentry"
	"github.com/lantoa/lantoa/ent/gen/participation"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// TestO1GuidanceThatWakesNobodyIsInTheAuditToo: a document that is recorded and a task that no
// longer waits are changes, even where no unit gets a part.
func TestO1GuidanceThatWakesNobodyIsInTheAuditToo(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		p := w.published()
		for _, c := range []struct {
			name, task, symbol string
			entries            int
		}{
			{"O1 a document for a task without units", "2.2", "123/BTP", 1},
			{"O1 the same document again changes nothing", "2.2", "123/BTP", 0},
			{"O1 a known document for a task whose parts were all set aside", "2.1", "123/BTP", 1},
			{"O1 and once more", "2.1", "123/BTP", 0},
		} {
			k := w.task(p, c.task)
			w.system(func(ctx context.Context, tx *txn.Tx) error {
				if _, err := tx.Participation.Delete().Where(participation.TaskID(k.ID)).Exec(ctx); err != nil {
					return err
				}
				return tx.Assignment.Update().Where(assignment.TaskID(k.ID)).SetState(programme.Cancelled).Exec(ctx)
			})
			count := func() (n int) {
				w.system(func(ctx context.Context, tx *txn.Tx) (err error) {
					n, err = tx.AuditEntry.Query().Where(auditentry.Action("triggerGuidance")).Count(ctx)
					return err
				})
				return n
			}
			before := count()
			_, err := w.svc.TriggerGuidance(w.As("stp"), TriggerGuidanceInput{TaskIDs: []string{w.id("Task", k.ID)}, Document: DocumentInput{Kind: "CV", Symbol: &c.symbol}})
			testkit.Must(t, err)
			if got := count() - before; got != c.entries {
				t.Errorf("%s: %d entries, want %d; the task is %s, it was %s", c.name, got, c.entries, w.task(p, c.task).Standing, k.Standing)
			}
		}
	})
}
