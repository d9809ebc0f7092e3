package demo

import (
	"context"
	"encoding/json"
	"math/rand/v2"

	"github.com/google/uuid"
)

// contester tells what the office has kept in the module contests: a contest that has been
// published, one that is open, and one on a stage.
type contester struct {
	*desk
	*cast
	entries []*entry // that are not written yet
}

func writeContests(ctx context.Context, d *desk) error {
	w := &contester{desk: d, cast: &cast{rand.New(rand.NewPCG(13, 14)), map[string]bool{}}}
	for _, q := range d.People {
		w.used[q.FullName] = true
	}
	for _, tell := range []func() error{w.published, w.open, w.stage} {
		if err := tell(); err != nil {
			return err
		}
		if err := d.write(ctx, officeStaff, office, w.entries...); err != nil {
			return err
		}
		w.entries = nil
	}
	return nil
}

// add puts a record among those to be written.
func (w *contester) add(e *entry) *entry {
	if e.id == uuid.Nil {
		e.newID()
	}
	w.entries = append(w.entries, e)
	return e
}

// plainly is a value of the module as JSON decodes it for a check.
func plainly(v any) (any, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	var out any
	err = json.Unmarshal(data, &out)
	return out, err
}
