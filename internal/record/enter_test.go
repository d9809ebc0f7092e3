package record_test

import (
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
)

// TestARecordThatComesWithItsPast is written as if every step had been taken, or not at all.
func TestARecordThatComesWithItsPast(t *testing.T) {
	first := record.Input{Action: "count", Set: map[string]any{"title": "Luật Đất đai", "code": "PAST", "pages": 100}}
	to := func(action, state string, more ...any) record.Input {
		set := map[string]any{"status": state}
		for i := 0; i < len(more); i += 2 {
			set[more[i].(string)] = more[i+1]
		}
		return record.Input{Action: action, Set: set}
	}
	for name, c := range map[string]struct {
		steps   []record.Input
		code    fault.Code
		version int
		state   string
	}{
		"without a past":                     {[]record.Input{first}, "", 1, "DRAFT"},
		"with one step":                      {[]record.Input{first, to("publish", "PUBLISHED")}, "", 2, "PUBLISHED"},
		"with two, the last of which counts": {[]record.Input{first, to("publish", "PUBLISHED", "pages", 120), to("publish", "RETIRED", "pages", 130)}, "", 3, "RETIRED"},
		"nothing leads to a step":            {[]record.Input{first, to("publish", "RETIRED")}, fault.InvalidState, 0, ""},
		"no action leads to a step":          {[]record.Input{first, to("", "PUBLISHED")}, fault.InvalidState, 0, ""},
		"a step changes what stays":          {[]record.Input{first, to("publish", "PUBLISHED", "code", "OTHER")}, fault.Validation, 0, ""},
		"a step before the last is wrong":    {[]record.Input{first, to("publish", "PUBLISHED", "pages", 0), to("publish", "RETIRED", "pages", 1)}, fault.Validation, 0, ""},
		"a new record that is wrong":         {[]record.Input{{Action: "count", Set: map[string]any{"code": "PAST"}}, to("publish", "PUBLISHED")}, fault.Validation, 0, ""},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, w *world) {
				op, faults := w.store.Kinds.Kind("LibraryBook").Enter(c.steps...)
				if c.code != "" {
					if len(faults) == 0 || faults[0].Code != c.code {
						t.Fatalf("%v, want %s", faults, c.code)
					}
					op.ID = uuid.New()
					if err := w.apply(w.As("stp"), record.Changes{Ops: []record.Op{op}}); err == nil || w.row(op.ID) != nil {
						t.Error("something was written of what was refused")
					}
					return
				}
				if len(faults) > 0 {
					t.Fatal(faults)
				}
				op.ID = uuid.New()
				testkit.Must(t, w.apply(w.As("stp"), record.Changes{Ops: []record.Op{op}}))
				if row := w.row(op.ID); row.Version != c.version || row.State != c.state || row.Shared != (c.state == "PUBLISHED") {
					t.Errorf("version %d, %s, shared %v", row.Version, row.State, row.Shared)
				}
			})
		})
	}
}
