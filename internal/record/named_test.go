package record_test

import (
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
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

// TestARecordIsHeldBackFromTheUnitThatItNames in states that are not shared: it is not seen, acted
// on or told, nor does who is above read in the audit what it says.
func TestARecordIsHeldBackFromTheUnitThatItNames(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		sgddt, unit := w.As("sgddt"), w.store.Kinds.Catalogue.Kind("Unit")
		id := w.must(sgddt, w.create("LibraryNotice", map[string]any{"text": "Kiểm tra đột xuất", "to": unit.EncodeID(w.Units["h-cau-ke"])}))
		tied := w.create("LibraryNotice", map[string]any{"text": "Gắn với kế hoạch", "to": unit.EncodeID(w.Units["h-cau-ke"])})
		tied.Assignment = w.store.Kinds.Catalogue.Kind("Assignment").EncodeID(testkit.PartID("1", 4, "sgddt"))
		w.must(sgddt, tied)
		for _, stage := range []string{"HELD", "SENT", "HELD"} {
			said := fault.Text{VI: "Sang " + stage, EN: "Now " + stage}
			tell := []record.Notify{{Role: programme.Head, Named: true, Record: w.id("LibraryNotice", id), Text: said}}
			op := w.update(sgddt, id, "", map[string]any{"stage": stage})
			got := fault.CodeOf(w.apply(sgddt, record.Changes{Ops: []record.Op{op}, Notify: tell}))
			if want := map[string]fault.Code{"HELD": fault.InvalidReference}[stage]; got != want {
				t.Errorf("P10 the named unit is told of what is %s: %q, want %q", stage, got, want)
			}
			if stage == "HELD" {
				testkit.Must(t, w.apply(sgddt, record.Changes{Ops: []record.Op{op}}))
			}
			testkit.Must(t, w.apply(sgddt, record.Changes{Ops: []record.Op{w.update(sgddt, tied.ID, "", map[string]any{"stage": stage})}}))
			for name, c := range map[string]struct {
				unit string
				id   uuid.UUID
				sees bool
			}{
				"its own unit":                             {"sgddt", id, true},
				"T11 the named unit":                       {"h-cau-ke", id, stage == "SENT"},
				"T11 who is above the named unit":          {"ubnd-tinh", id, stage == "SENT"},
				"T11 a third unit":                         {"stc", id, false},
				"the owner of the plan that it is tied to": {"stp", tied.ID, true},
				"T11 the named unit of a tied one":         {"h-cau-ke", tied.ID, stage == "SENT"},
			} {
				if got := w.seen(w.As(c.unit), c.id) != nil; got != c.sees {
					t.Errorf("%s: %s sees it: %v", stage, name, got)
				}
				op := w.update(sgddt, c.id, "", map[string]any{"text": "khác"})
				if err := w.apply(w.As(c.unit), record.Changes{By: record.By{Named: true}, Ops: []record.Op{op}}); !c.sees && fault.CodeOf(err) != fault.NotFound {
					t.Errorf("%s: %s acts on it: %v", stage, name, err)
				}
			}
		}
		if n := w.count("audit_entries", "CAST(change AS TEXT) LIKE $1", "%Kiểm tra đột xuất%"); n != 0 {
			t.Errorf("T11 the audit of the unit says in %d entries what a record says that those above do not see", n)
		}
	})
}
