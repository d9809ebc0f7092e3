package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// writeDifficulties writes what hindered the units, and the office's answers: those with an answer
// some time in the two years, the others lately.
func (f *filler) writeDifficulties(ctx context.Context, tx *txn.Tx, parts []*part) error {
	out := into("difficulties", "version", "unit_id", "office_unit_id", "assignment_id", "reported_by_id", "text", "state", "answer", "answered_at", "answered_by_id", "reusable")
	teller := newTeller(texts{})
	for i, d := range f.Difficulties {
		r := rand.New(rand.NewPCG(uint64(i), 58))
		hindered := slices.DeleteFunc(slices.Clone(parts), func(p *part) bool {
			return p.task.Number != d.Task || string(f.kinds[p.unit]) != d.UnitKind || d.Answer == "" && p.State.Closed() || p.AcceptedAt.IsZero()
		})
		var unit, reporter string
		var about *uuid.UUID
		asked := teller.clockOn(r, clock.MustDay("2022-10-24").Add(between(r, 0, 18)))
		if len(hindered) == 0 { // a unit without a part of the task asks in general
			units := slices.DeleteFunc(slices.Clone(parts), func(p *part) bool { return string(f.kinds[p.unit]) != d.UnitKind })
			if len(units) == 0 {
				return fmt.Errorf("difficulty %d: no unit of kind %s works on the plan", i+1, d.UnitKind)
			}
			p := pick(r, units)
			unit, reporter = p.unit, p.doer.staff
		} else {
			p := pick(r, hindered)
			unit, reporter, about = p.unit, p.doer.staff, &p.ID
			if d.Answer != "" {
				asked = teller.clockOn(r, clock.DayOf(p.AcceptedAt.Time).Add(1))
			}
		}
		if d.Answer == "" {
			if _, err := out.add(asked, 1, f.unitIDs[unit], f.unitIDs[office], about, f.users[reporter], d.Text, programme.DifficultyOpen, nil, nil, nil, false); err != nil {
				return err
			}
			continue
		}
		answered := teller.clockOn(r, clock.DayOf(asked.Time).Add(between(r, 3, 8)))
		if answered.Before(asked.Time) {
			return fmt.Errorf("difficulty %d is answered before it is asked", i+1)
		}
		if _, err := out.add(asked, 2, f.unitIDs[unit], f.unitIDs[office], about, f.users[reporter], d.Text, programme.DifficultyAnswered,
			d.Answer, answered, f.users[pick(r, []string{director, viceHead})], i%2 == 0); err != nil {
			return err
		}
	}
	return out.write(ctx, tx, f.store.Dialect)
}
