package record_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
)

// TestARecordIsWrittenWithAllThatHangsOnIt: columns, references, unique values, audit, event.
func TestARecordIsWrittenWithAllThatHangsOnIt(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := w.As("sgddt")
		first := w.must(ctx, w.create("LibraryBook", book("a")))
		op := w.numbered("LibraryBook", "number", book("b", "title", "  Sổ tay  ", "isbn", "978", "subject", "LAND", "topics", []any{"LAND", "LABOUR"}, "pages", jnum("120"),
			"copies", "9007199254740993", "price", "125000", "rating", "8.50", "acquired", "2022-02-28", "opens", "2022-03-01T08:00:00+07:00", "loanable", false,
			"summary", "Tóm tắt", "extra", map[string]any{"x": jnum("1.50")}, "keeper", w.userID("sgddt"), "previous", w.id("LibraryBook", first),
			"related", []any{w.id("LibraryBook", first), w.id("LibraryBook", testkit.RowID("shared book of snv"))}, "secret", "kín"))
		op.Assignment = w.Store.Catalogue.Kind("Assignment").EncodeID(testkit.PartID("1", 1, "sgddt"))
		id := w.must(ctx, op)
		r := w.row(id)
		body := `{"abstract":"Tóm tắt","acquired":"2022-02-28","code":"b","copies":"9007199254740993","extra":{"x":1.50},"isbn":"978","keeper":"` + w.userID("sgddt") + `","loanable":false,"number":1,` +
			`"opens":"2022-03-01T01:00:00.000000Z","pages":120,"previous":"` + w.id("LibraryBook", first) + `","price":"125000","rating":"8.50","related":["` + w.id("LibraryBook", first) + `","` +
			w.id("LibraryBook", testkit.RowID("shared book of snv")) + `"],"secret":"kín","status":"DRAFT","subject":"LAND","title":"Sổ tay","topics":["LAND","LABOUR"]}`
		if string(r.Body) != body {
			t.Errorf("the body is %s\nwant %s", r.Body, body)
		}
		unit, plan, user := w.Units["sgddt"], testkit.RowID("plan 1"), w.Users["sgddt"]
		for name, same := range map[string]bool{
			"whose it is": r.UnitID == unit && *r.CreatedByID == user && *r.UpdatedByID == user && r.Module == "library" && r.Kind == "LibraryBook" && r.Schema == 1 && r.Version == 1,
			"who sees it": *r.ScopeID == unit && *r.PlanID == plan && r.FiguresID == nil && !r.Shared && *r.AssignmentID == testkit.PartID("1", 1, "sgddt"),
			"its words":   r.Title == "Sổ tay" && r.State == "DRAFT" && r.T1 == "Sổ tay" && r.T2 == "978" && r.T3 == "LAND" && r.S1 == "so tay" && r.S2 == "tom tat" && r.K1 > r.K2,
			"its numbers": *r.N1 == 120 && *r.N2 == 9007199254740993 && *r.N3 == 125000 && *r.N4 == 850 && *r.N5 == 1,
			"its times":   r.D1.String() == "2022-02-28" && r.I1.String() == "2022-03-01T01:00:00.000000Z" && !*r.B1,
			"its links":   *r.R1 == user && *r.R2 == first,
		} {
			if !same {
				t.Errorf("%s is wrong", name)
			}
		}
		if refs, guards := w.count("record_refs", "record_id = $1", id), w.count("record_guards", "record_id = $1", id); refs != 4 || guards != 3 {
			t.Errorf("%d references and %d unique values, want 4 and 3", refs, guards)
		}
		if n := w.count("outbox", "topic = 'record' AND subject = $1", w.id("LibraryBook", id)); n != 1 {
			t.Errorf("%d events", n)
		}
		details := w.audited("LibraryBook", id)
		if len(details) != 1 || details[0]["do"] != "create" || !same(details[0]["hidden"], []string{"secret"}) || !same(details[0]["fields"].(map[string]any)["title"], map[string]any{"to": "Sổ tay"}) {
			t.Errorf("the audit says %v", details)
		}
		w.must(ctx, w.update(ctx, id, "count", map[string]any{"title": "Cẩm nang", "price": nil, "previous": nil, "secret": "kín hơn"}))
		r = w.row(id)
		if r.Version != 2 || r.T1 != "Cẩm nang" || r.N3 != nil || r.R2 != nil || *r.PlanID != plan || w.count("record_refs", "record_id = $1", id) != 3 {
			t.Errorf("after the update it is %s", r.Body)
		}
		details = w.audited("LibraryBook", id)
		want := map[string]any{"do": "update", "hidden": []string{"secret"}, "fields": map[string]any{"title": map[string]any{"from": "Sổ tay", "to": "Cẩm nang"},
			"price": map[string]any{"from": "125000"}, "previous": map[string]any{"from": w.id("LibraryBook", first)}}}
		if len(details) != 2 || !same(details[1], want) {
			t.Errorf("the audit says %v, want %v", details, want)
		}
		w.must(ctx, w.remove(ctx, id))
		if w.row(id) != nil || w.count("record_refs", "record_id = $1", id)+w.count("record_guards", "record_id = $1", id) != 0 {
			t.Error("something is left of a deleted record")
		}
	})
}

// TestWhoseRecordsChange: one's own, and with an action that reaches below those of units below.
func TestWhoseRecordsChange(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		mine, theirs := testkit.RowID("tied book of sgddt"), testkit.RowID("tied book of snv")
		snv := w.As("snv")
		loan := w.must(snv, w.create("LibraryLoan", map[string]any{"reader": "x", "book": w.id("LibraryBook", theirs)}))
		for name, c := range map[string]struct {
			unit, kind string
			id         uuid.UUID
			below      bool
			code       fault.Code
		}{
			"a record of one's own":                                  {"sgddt", "LibraryBook", mine, false, ""},
			"T11 a record of another unit":                           {"sgddt", "LibraryBook", theirs, false, fault.NotFound},
			"T11 a record that nobody has":                           {"sgddt", "LibraryBook", uuid.New(), false, fault.NotFound},
			"T11 a note of another unit":                             {"sgddt", "LibraryNote", testkit.RowID("note of snv"), false, fault.NotFound},
			"a shared record of another unit":                        {"sgddt", "LibraryBook", testkit.RowID("shared book of snv"), false, fault.Forbidden},
			"a record under another kind":                            {"sgddt", "LibraryNote", mine, false, fault.NotFound},
			"a record tied to one's plan":                            {"stp", "LibraryBook", mine, false, fault.Forbidden},
			"a note of a unit below":                                 {"ubnd-tinh", "LibraryNote", testkit.RowID("note of snv"), false, fault.NotFound},
			"a case of a unit below, whose figures alone are seen":   {"ubnd-tinh", "LibraryCase", testkit.RowID("case of snv"), true, fault.NotFound},
			"a record of a unit below":                               {"ubnd-tinh", "LibraryLoan", loan, false, fault.Forbidden},
			"a record of a unit below, by an action that reaches it": {"ubnd-tinh", "LibraryLoan", loan, true, ""},
			"a record of a unit beside, by such an action":           {"stc", "LibraryLoan", loan, true, fault.NotFound},
			"a shared record, by such an action":                     {"sgddt", "LibraryBook", testkit.RowID("shared book of snv"), true, fault.Forbidden},
		} {
			for _, verb := range []record.Verb{record.Update, record.Delete} {
				if verb == record.Delete && c.code == "" {
					continue
				}
				op := record.Op{Verb: verb, Kind: c.kind, ID: c.id, Version: 1}
				if r := w.row(c.id); r != nil {
					op.Version = int64(r.Version)
				}
				if verb == record.Update {
					op.Body = w.bodyOf(c.kind)
				}
				err := w.apply(w.As(c.unit), record.Changes{By: record.By{Below: c.below}, Ops: []record.Op{op}})
				if fault.CodeOf(err) != c.code {
					t.Errorf("%s: %s gives %v, want %q", name, verb, err, c.code)
				}
			}
		}
	})
}

// TestALongTextGoesIntoTheIndexes whatever letters it has.
func TestALongTextGoesIntoTheIndexes(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var text strings.Builder
		for i := 0; text.Len() < 995; i++ {
			text.WriteRune([]rune("ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ")[i*i*31%27])
		}
		id := w.must(w.As("sgddt"), w.create("LibraryBook", book("long", "isbn", text.String())))
		if r := w.row(id); r.T2 != text.String() || len(r.K2) != 2000 {
			t.Errorf("%d bytes, a key of %d", len(r.T2), len(r.K2))
		}
	})
}

// bodyOf is some valid body of a kind.
func (w *world) bodyOf(kind string) record.Body {
	return w.create(kind, map[string]map[string]any{
		"LibraryBook": book("x" + uuid.NewString()), "LibraryNote": {"text": "x"}, "LibraryCase": {"name": "x"},
		"LibraryLoan": {"reader": uuid.NewString(), "book": w.id("LibraryBook", testkit.RowID("tied book of snv"))},
	}[kind]).Body
}

// TestReferencesLeadToWhatTheViewerSees, and a foreign id is as wrong as a random one.
func TestReferencesLeadToWhatTheViewerSees(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := w.As("sgddt")
		ref := func(kind string, id uuid.UUID) string { return w.id(kind, id) }
		user := func(id uuid.UUID) string { return w.Store.Catalogue.Kind("User").EncodeID(id) }
		made := w.create("LibraryBook", book("made"))
		gone := w.must(ctx, w.create("LibraryBook", book("gone")))
		texts := map[string]string{}
		for name, c := range map[string]struct {
			field string
			value any
			with  []record.Op
			path  []any // of the fault; nil: allowed
		}{
			"a book of one's own":                 {"previous", ref("LibraryBook", testkit.RowID("tied book of sgddt")), nil, nil},
			"a shared book of another":            {"previous", ref("LibraryBook", testkit.RowID("shared book of snv")), nil, nil},
			"T11 a book of another":               {"previous", ref("LibraryBook", testkit.RowID("tied book of snv")), nil, []any{"input", "previous"}},
			"T11 a book that nobody has":          {"previous", ref("LibraryBook", uuid.New()), nil, []any{"input", "previous"}},
			"a note under the name of a book":     {"previous", ref("LibraryBook", testkit.RowID("note of sgddt")), nil, []any{"input", "previous"}},
			"one of several":                      {"related", []any{ref("LibraryBook", testkit.RowID("tied book of sgddt")), ref("LibraryBook", uuid.New())}, nil, []any{"input", "related", 1}},
			"a book that is made with it":         {"previous", ref("LibraryBook", made.ID), []record.Op{made}, nil},
			"a book that is deleted with it":      {"previous", ref("LibraryBook", gone), []record.Op{w.remove(ctx, gone)}, []any{"input", "previous"}},
			"oneself":                             {"keeper", user(w.Users["sgddt"]), nil, nil},
			"a colleague":                         {"keeper", user(testkit.RowID("officer of sgddt")), nil, nil},
			"T11 a person of another unit":        {"keeper", user(w.Users["snv"]), nil, []any{"input", "keeper"}},
			"T11 a person whom nobody knows":      {"keeper", user(uuid.New()), nil, []any{"input", "keeper"}},
			"T11 a person of another, second try": {"keeper", user(testkit.RowID("officer of snv")), nil, []any{"input", "keeper"}},
		} {
			op := w.create("LibraryBook", book(uuid.NewString(), c.field, c.value))
			err := w.apply(ctx, record.Changes{Ops: append(append([]record.Op{}, c.with...), op)})
			if c.path == nil {
				testkit.Must(t, err)
				continue
			}
			if f := fault.Of(err); f.Code != fault.InvalidReference || fmt.Sprint(f.Path) != fmt.Sprint(c.path) {
				t.Errorf("%s: %v, want INVALID_REFERENCE at %v", name, err, c.path)
			} else {
				texts[f.Text.VI+f.Text.EN] = name
			}
		}
		if len(texts) != 1 {
			t.Errorf("the texts tell a foreign id from a random one: %v", texts)
		}
	})
}

// TestACaseOfWhichFiguresAreSeenIsNotReferredTo from above, though the table's rule shows its row.
func TestACaseOfWhichFiguresAreSeenIsNotReferredTo(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for unit, code := range map[string]fault.Code{"snv": "", "ubnd-tinh": fault.InvalidReference, "sgddt": fault.InvalidReference} {
			op := w.create("LibraryNote", map[string]any{"text": "x", "matter": w.id("LibraryCase", testkit.RowID("case of snv"))})
			if err := w.apply(w.As(unit), record.Changes{Ops: []record.Op{op}}); fault.CodeOf(err) != code {
				t.Errorf("T11 %s refers to a case of snv: %v, want %q", unit, err, code)
			}
		}
	})
}

func (w *world) userID(code string) string {
	return w.Store.Catalogue.Kind("User").EncodeID(w.Users[code])
}

// TestARecordIsTiedToAnAssignmentOfItsUnit alone.
func TestARecordIsTiedToAnAssignmentOfItsUnit(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		part := func(id uuid.UUID) string { return w.Store.Catalogue.Kind("Assignment").EncodeID(id) }
		for name, c := range map[string]struct {
			kind, assignment string
			code             fault.Code
		}{
			"its own":                               {"LibraryBook", part(testkit.PartID("1", 1, "sgddt")), ""},
			"one that it leads":                     {"LibraryBook", part(testkit.PartID("1", 1, "stc")), fault.InvalidReference},
			"T11 another unit's":                    {"LibraryBook", part(testkit.PartID("2", 1, "snv")), fault.InvalidReference},
			"T11 nobody's":                          {"LibraryBook", part(uuid.New()), fault.InvalidReference},
			"what is none":                          {"LibraryBook", "unit_x", fault.InvalidReference},
			"its own, of a kind that is never tied": {"LibraryNote", part(testkit.PartID("1", 1, "sgddt")), fault.InvalidReference},
		} {
			op := record.Op{Verb: record.Create, Kind: c.kind, ID: uuid.New(), Body: w.bodyOf(c.kind), Assignment: c.assignment}
			err := w.apply(w.As("sgddt"), record.Changes{Ops: []record.Op{op}})
			if fault.CodeOf(err) != c.code || c.code != "" && fmt.Sprint(fault.Of(err).Path) != "[input assignment]" {
				t.Errorf("%s: %v, want %q", name, err, c.code)
			}
		}
	})
}

// TestNothingIsWrittenWithoutAViewer.
func TestNothingIsWrittenWithoutAViewer(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		err := w.Store.Tx(context.Background(), func(ctx context.Context, tx *gen.Tx) error {
			return w.store.Apply(ctx, w.bare(tx), record.Changes{Module: "library", Ops: []record.Op{w.create("LibraryNote", map[string]any{"text": "x"})}})
		})
		if fault.CodeOf(err) != fault.Unauthenticated {
			t.Errorf("T32 without a viewer: %v", err)
		}
	})
}
