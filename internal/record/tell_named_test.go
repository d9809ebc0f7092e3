package record_test

import (
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
)

// TestTheUnitThatARecordNamesIsTold by who may change the record: that unit, and no other.
func TestTheUnitThatARecordNamesIsTold(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		to := w.store.Kinds.Catalogue.Kind("Unit").EncodeID(w.Units["snv"])
		id := w.id("LibraryNotice", w.must(w.As("sgddt"), w.create("LibraryNotice", map[string]any{"text": "Đề nghị báo cáo", "to": to})))
		loan := w.id("LibraryLoan", w.must(w.As("sgddt"), w.create("LibraryLoan", map[string]any{"reader": "x", "book": w.id("LibraryBook", testkit.RowID("tied book of sgddt"))})))
		for name, c := range map[string]struct {
			unit, record string
			users        []uuid.UUID
			told         string // unit
			code         fault.Code
		}{
			"of a record of one's own":                              {"sgddt", id, nil, "snv", ""},
			"P10 T11 by the named unit, which may not change it":    {"snv", id, nil, "", fault.InvalidReference},
			"P10 T11 by a unit that does not see it":                {"stc", id, nil, "", fault.InvalidReference},
			"P10 of a record that names nobody":                     {"sgddt", loan, nil, "", fault.InvalidReference},
			"P10 of no record":                                      {"sgddt", "", nil, "", fault.InvalidReference},
			"P10 a person of the named unit":                        {"sgddt", id, []uuid.UUID{w.Users["snv"]}, "", fault.InvalidReference},
			"P10 T11 by who is above both, without an action on it": {"ubnd-tinh", id, nil, "", fault.InvalidReference},
		} {
			text := "Thử: " + name
			err := w.apply(w.As(c.unit), record.Changes{Notify: []record.Notify{{Users: c.users, Role: programme.Head, Named: true, Record: c.record, Text: fault.Text{VI: text, EN: text}}}})
			if fault.CodeOf(err) != c.code {
				t.Errorf("%s: %v, want %q", name, err, c.code)
			}
			all := w.count("notifications", "text = $1", text)
			if want := min(len(c.told), 1); all != want || want > 0 && w.count("notifications", "text = $1 AND unit_id = $2 AND user_id = $3", text, w.Units[c.told], w.Users[c.told]) != 1 {
				t.Errorf("%s: %d were told", name, all)
			}
		}
		made := w.create("LibraryNotice", map[string]any{"text": "Mới", "to": to})
		said := fault.Text{VI: "Mới, ngay khi ghi", EN: "New, as it is written"}
		testkit.Must(t, w.apply(w.As("sgddt"), record.Changes{Ops: []record.Op{made}, Notify: []record.Notify{{Role: programme.Head, Named: true, Record: w.id("LibraryNotice", made.ID), Text: said}}}))
		if n := w.count("notifications", "text = $1 AND unit_id = $2", said.VI, w.Units["snv"]); n != 1 {
			t.Errorf("of a new record %d were told", n)
		}
	})
}
