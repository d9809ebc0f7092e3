package record_test

import (
	"testing"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
)

// TestARecordIsSeenByTheUnitThatItNames, and by those above that unit: nobody else but its keeper
// and, where it is tied, the owner of the plan.
func TestARecordIsSeenByTheUnitThatItNames(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		sgddt := w.As("sgddt")
		to := w.store.Kinds.Catalogue.Kind("Unit").EncodeID(w.Units["snv"])
		id := w.must(sgddt, w.create("LibraryNotice", map[string]any{"text": "Đề nghị báo cáo", "to": to}))
		for name, c := range map[string]struct {
			unit         string
			sees         bool
			below, named bool
			code         fault.Code
		}{
			"its own unit changes it":                                          {"sgddt", true, false, false, ""},
			"T11 the named unit sees it and does not change it":                {"snv", true, false, false, fault.Forbidden},
			"the named unit does what it may":                                  {"snv", true, false, true, ""},
			"T11 who is above both may not what the named unit may":            {"ubnd-tinh", true, false, true, fault.Forbidden},
			"who is above both does what those above may":                      {"ubnd-tinh", true, true, false, ""},
			"T11 a third unit sees nothing, whatever the action":               {"stc", false, true, true, fault.NotFound},
			"T11 the owner of a plan that it is not tied to sees nothing, too": {"stp", false, true, true, fault.NotFound},
		} {
			ctx := w.As(c.unit)
			if (w.seen(ctx, id) != nil) != c.sees {
				t.Errorf("%s: seen is %v", name, !c.sees)
			}
			op := w.update(sgddt, id, "", map[string]any{"text": name})
			if got := fault.CodeOf(w.apply(ctx, record.Changes{By: record.By{Below: c.below, Named: c.named}, Ops: []record.Op{op}})); got != c.code {
				t.Errorf("%s: %q, want %q", name, got, c.code)
			}
		}
		if row := w.row(id); row.ScopeID == nil || *row.ScopeID != w.Units["snv"] {
			t.Errorf("the named unit got lost: %v", row.ScopeID)
		}
		_, faults := w.store.Kinds.Kind("LibraryNotice").Check(record.Input{Old: w.seen(sgddt, id), Set: map[string]any{"to": w.store.Kinds.Catalogue.Kind("Unit").EncodeID(w.Units["stc"])}})
		if len(faults) == 0 {
			t.Error("an update names another unit")
		}
		tied := w.create("LibraryNotice", map[string]any{"text": "Gắn với kế hoạch", "to": to})
		tied.Assignment = w.store.Kinds.Catalogue.Kind("Assignment").EncodeID(testkit.PartID("1", 4, "sgddt"))
		id = w.must(sgddt, tied)
		for owner, want := range map[bool]fault.Code{false: fault.Forbidden, true: ""} {
			op := w.update(sgddt, id, "", map[string]any{"text": "x"})
			if got := fault.CodeOf(w.apply(w.As("stp"), record.Changes{By: record.By{Below: !owner, Owner: owner}, Ops: []record.Op{op}})); got != want {
				t.Errorf("the owner of the plan, as owner %v: %q, want %q", owner, got, want)
			}
		}
	})
}
