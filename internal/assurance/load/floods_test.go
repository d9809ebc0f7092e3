package load_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// A flood is this many clients of one unit that all ask at once, and again when they are answered.
const flooders = 200

// Factor by which a flood may slow another unit's requests: what is promised, and what is asserted
// on a machine that may be busy with other things (and then only if people would notice).
const (
	factorTarget = 3
	factorWithin = 12
	noticed      = 300 * time.Millisecond
)

const progress = `mutation($i:AddProgressUpdateInput!){addProgressUpdate(input:$i){assignment{id percent}}}`

// update is a report of progress of a unit's own part.
func (p *person) update(unit string) asking {
	id := p.Store.Catalogue.Kind("Assignment").EncodeID(testkit.PartID("1", 1, unit))
	return asking{Cookie: p.cookie, Doc: progress, Keyed: true, Vars: map[string]any{"i": map[string]any{"assignmentId": id, "text": "đã làm"}}}
}

// floods: while one unit asks for as much as it can, another works on.
func floods(t *testing.T, o *office) {
	o.mailbox("stc", 20_000)
	o.change(func(ctx context.Context, tx *txn.Tx) error { // both work on their parts
		return tx.Assignment.Update().Where(assignment.IDIn(testkit.PartID("1", 1, "stc"), testkit.PartID("1", 1, "sgddt"))).SetState(programme.InProgress).Exec(ctx)
	})
	bad, good := o.signIn("stc"), o.signIn("sgddt")
	for _, c := range []struct {
		name, what string
		bad, good  asking
	}{
		{"G12 expensive queries of one unit leave the others' reads alone", "G12: reads", asking{Cookie: bad.cookie, Doc: heavy}, asking{Cookie: good.cookie, Doc: screen}},
		{"G20 a flood of changes leaves the others' changes alone", "G20: changes", bad.update("stc"), good.update("sgddt")},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := job{Addr: o.addr, Flooders: flooders, N: testkit.Rounds(40, 400), Bad: c.bad, Good: c.good}.send(t)
			factor := float64(got.Wild95) / float64(got.Calm95)
			if got.Wrong != "" || got.Answered == 0 || got.Away == 0 {
				t.Errorf("%d answered, %d turned away, and %s", got.Answered, got.Away, got.Wrong)
			}
			if factor > factorWithin && got.Wild95 > noticed {
				t.Errorf("the bystander's p95 goes from %s to %s", got.Calm95, got.Wild95)
			}
			testkit.Figure(t, "Exhaustion", fmt.Sprintf("%s on %s: a bystander's p95 while %d clients of another unit flood", c.what, o.database(), flooders),
				fmt.Sprintf("×%.1f (%.1f → %.1f ms; median %.1f → %.1f ms; %d answered, %d turned away)", factor,
					ms(got.Calm95), ms(got.Wild95), ms(got.Calm50), ms(got.Wild50), got.Answered, got.Away),
				fmt.Sprintf("×%d", factorTarget))
		})
	}
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
