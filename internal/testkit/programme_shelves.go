package testkit

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// Shelve adds records of Library to what Fill wrote: every unit that works and every abolished one
// has books with and without each optional value, loans, notes and cases; some are tied to parts of
// plans 1 and 2; values tie within and across units. All ids are RowIDs ("full book of stc").
func (w *World) Shelve() {
	w.T.Helper()
	Must(w.T, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
		f := &filler{w: w, ctx: ctx, tx: tx, n: 5000}
		for i, code := range append(slices.Clone(workers), gone[0][0], gone[1][0], gone[2][0]) {
			f.shelf(code, i)
		}
		return f.err
	}))
}

// tied are the parts that records of a unit are tied to.
var tied = map[string]uuid.UUID{
	"stp": PartID("1", 2, "stp"), "sgddt": PartID("1", 4, "sgddt"), "stc": PartID("2", 1, "stc"), "h-cau-ke": PartID("1", 1, "h-cau-ke"),
	"h-cau-ke-x-hoa-an": PartID("1", 3, "h-cau-ke-x-hoa-an"), "snv": PartID("2", 2, "snv"), "so-cu-a": PartID("1", 3, "so-cu-a"), "so-cu-b": PartID("1", 3, "so-cu-b"),
}

// shelved starts a record of a unit with everything that the server keeps beside its body.
func (f *filler) shelved(name, kind, code string, part *uuid.UUID, body map[string]any) {
	c := f.tx.Record.Create().SetID(RowID(name + " of " + code)).SetUnitID(f.unit(code)).SetKind(kind).SetModule("library").
		SetCreatedAt(f.at()).SetUpdatedAt(f.at())
	if user, ok := f.w.Users[code]; ok {
		c.SetCreatedByID(user).SetUpdatedByID(user)
	}
	if f.err == nil {
		f.err = SetColumns(c.Mutation(), f.w.Columns(kind, f.unit(code), part, body))
	}
	f.do(c)
}

func (f *filler) shelf(code string, i int) {
	own := Canary(code)
	var part *uuid.UUID
	if id, ok := tied[code]; ok {
		part = &id
	}
	id := func(kind, name string) string { return "library-" + kind + "_" + RowID(name).String() }
	subject := []string{"LAND", "FAMILY", "LABOUR"}[i%3]
	f.shelved("full book", "LibraryBook", code, part, map[string]any{
		"title": "Luật Đất đai " + own, "code": own, "isbn": fmt.Sprint("978-", i%2), "subject": subject, "topics": []string{"LAND", subject}[:1+i%3/2], "writer": "HEAD",
		"pages": 100 + i%3, "copies": "9007199254740993", "price": "120000", "rating": []string{"7.50", "10.00", "0.05"}[i%3], "acquired": fmt.Sprint("2022-0", 1+i%4, "-28"),
		"opens": "2021-12-31T17:00:00.000000Z", "loanable": i%2 == 0, "status": "DRAFT", "abstract": "Tóm tắt “" + own + "”\n\tđoạn hai", "extra": map[string]any{"of": own, "n": []int{i, 1}},
		"keeper": "user_" + RowID("user stp").String(), "previous": id("book", "tied book of sgddt"), "number": i, "secret": own,
	})
	f.shelved("bare book", "LibraryBook", code, nil, map[string]any{"title": "Sách của " + own, "code": own + " 2", "status": "DRAFT"})
	f.shelved("old book", "LibraryBook", code, part, map[string]any{
		"title": "Luật Đất đai " + own, "code": own + " 3", "status": "RETIRED", "pages": 100, "rating": "7.50", "loanable": true, "subject": "LAND", "price": "0",
		"previous": id("book", "full book of "+code), "related": []string{id("book", "full book of "+code), id("book", "bare book of "+code)},
	})
	if i%3 == 0 { // all see it: no word of the unit stands in what is shown
		f.shelved("open book", "LibraryBook", code, part, map[string]any{
			"title": "Sổ tay hòa giải", "code": fmt.Sprint("mở ", i), "status": "PUBLISHED", "pages": 60, "subject": "FAMILY", "opens": "2022-02-28T16:59:59.999999Z",
			"keeper": "user_" + RowID("user "+workers[i%6]).String(), "secret": own,
		})
	}
	for n, about := range []string{"full book of " + code, "tied book of snv", "shared book of sgddt"} {
		loan := map[string]any{"reader": []string{own, "Nguyễn Văn Đọc " + own}[n%2], "book": id("book", about)}
		if n > 0 {
			loan["due"] = fmt.Sprint("2022-03-0", n+i%2)
		}
		tie := part
		if n == 2 {
			tie = nil
		}
		f.shelved(fmt.Sprint("loan ", n), "LibraryLoan", code, tie, loan)
	}
	f.shelved("note of a book", "LibraryNote", code, nil, map[string]any{"text": own, "about": id("book", "full book of "+code), "matter": id("case", "case 1 of "+code)})
	f.shelved("note of none", "LibraryNote", code, nil, map[string]any{"text": "Việc " + own})
	for n := range 3 {
		c := map[string]any{"name": own + fmt.Sprint(n)}
		if n > 0 {
			c["heard"], c["parties"], c["settled"] = fmt.Sprint("2022-", []string{"01", "04"}[i%2], "-1", n), 2+n, n == 1
		}
		if n < 2 {
			c["subject"], c["place"] = subject, "Thôn "+own
		}
		f.shelved(fmt.Sprint("case ", n), "LibraryCase", code, nil, c)
	}
	other := map[bool]string{true: "snv", false: "sgddt"}[code == "sgddt"]
	for n := range 2 {
		f.shelved(fmt.Sprint("notice home ", n), "LibraryNotice", code, nil, map[string]any{"text": own, "to": f.unitID(code), "stage": "SENT"})
	}
	f.shelved("notice up", "LibraryNotice", code, nil, map[string]any{"text": own, "to": f.unitID("ubnd-tinh"), "stage": "SENT"})
	f.shelved("notice aside", "LibraryNotice", code, part, map[string]any{"text": "Đề nghị phối hợp", "to": f.unitID(other), "stage": "SENT"}) // no word of the unit: another reads it
	f.shelved("notice held", "LibraryNotice", code, nil, map[string]any{"text": own, "to": f.unitID(other), "stage": "HELD"})                  // until it is sent, nobody else does
}

func (f *filler) unitID(code string) string { return "unit_" + f.unit(code).String() }

// Columns are what the server keeps of a record of a module beside its unit and kind, nil where
// there is nothing: the body, its title, state and shadow columns, and who sees it. It is written
// after plugins/sdk/manifest, beside internal/record, which does so for the server.
func (w *World) Columns(kind string, unit uuid.UUID, part *uuid.UUID, body map[string]any) map[string]any {
	w.T.Helper()
	space, k := w.declared(kind)
	title, _ := body[k.Title].(string)
	out := map[string]any{record.FieldBody: raw(body), record.FieldTitle: title, record.FieldSchema: k.Schema, record.FieldShared: false, record.FieldState: nil, record.FieldAssignmentID: nil,
		record.FieldScopeID: nil, record.FieldPlanID: nil, record.FieldFiguresID: nil}
	if part != nil {
		out[record.FieldAssignmentID] = *part
	}
	switch k.Visibility {
	case manifest.Scope, manifest.AllUnits:
		out[record.FieldScopeID] = unit
		if part != nil {
			out[record.FieldPlanID] = w.planOf(*part)
		}
	case manifest.Named:
		if stage, _ := body[k.States.Field].(string); slices.Contains(k.Shared, stage) {
			to, _ := body[k.Named].(string)
			_, id, _ := strings.Cut(to, "_")
			out[record.FieldScopeID] = uuid.MustParse(id)
		}
		if part != nil {
			out[record.FieldPlanID] = w.planOf(*part)
		}
	case manifest.StatisticsUp:
		out[record.FieldFiguresID] = unit
	}
	if k.States != nil && body[k.States.Field] != nil {
		out[record.FieldState] = body[k.States.Field]
		out[record.FieldShared] = k.Visibility == manifest.AllUnits && slices.Contains(k.Shared, body[k.States.Field].(string))
	}
	for i := range k.Fields {
		f := &k.Fields[i]
		name, value := k.Name+"."+f.StorageKey(), body[f.StorageKey()]
		for suffix, of := range map[string]func(any) any{
			"": func(v any) any { return w.shadow(f, v) }, "#k": func(v any) any { return fold.SortKey(v.(string)) }, "#s": func(v any) any { return fold.Key(v.(string)) },
		} {
			if column := space.Slots[name+suffix]; column != "" {
				if out[column] = nil; value != nil {
					out[column] = of(value)
				}
			}
		}
	}
	return out
}

// SetColumns puts columns into a change of a record; nil empties.
func SetColumns(m *gen.RecordMutation, columns map[string]any) error {
	for name, value := range columns {
		var err error
		switch {
		case value != nil:
			err = m.SetField(name, value)
		case !m.Op().Is(gen.OpCreate):
			err = m.ClearField(name)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (w *World) declared(kind string) (catalog.Space, *manifest.Kind) {
	for _, s := range w.Kinds.Spaces() {
		for i := range s.Manifest.Kinds {
			if catalog.TypeName(s.Name, s.Manifest.Kinds[i].Name) == kind {
				return s, &s.Manifest.Kinds[i]
			}
		}
	}
	w.T.Fatalf("no module has a kind %s", kind)
	return catalog.Space{}, nil
}

// planOf is the plan of a part of the fixture.
func (w *World) planOf(part uuid.UUID) uuid.UUID {
	for _, plan := range []string{"1", "2"} {
		for task := 1; task <= 12; task++ {
			for code := range w.Units {
				if PartID(plan, task, code) == part {
					return RowID("plan " + plan)
				}
			}
		}
	}
	w.T.Fatalf("%s is no part of the fixture", part)
	return uuid.Nil
}

// shadow is a value of a body as its column holds it.
func (w *World) shadow(f *manifest.Field, value any) any {
	text, _ := value.(string)
	switch f.Type {
	case manifest.Integer:
		return int64(value.(int))
	case manifest.BigInteger, manifest.Money, manifest.Decimal:
		n, err := strconv.ParseInt(strings.Replace(text, ".", "", 1), 10, 64)
		Must(w.T, err)
		return n
	case manifest.Date:
		return clock.MustDay(text)
	case manifest.Instant:
		at, err := time.Parse(time.RFC3339Nano, text)
		Must(w.T, err)
		return clock.At(at)
	case manifest.ReferenceType:
		_, id, _ := strings.Cut(text, "_")
		return uuid.MustParse(id)
	}
	return value
}

// Part is the n-th part of plans 1 and 2, counted round.
func (w *World) Part(n int) *uuid.UUID {
	all := make([]uuid.UUID, 0, len(tied))
	for _, code := range slices.Sorted(maps.Keys(tied)) {
		all = append(all, tied[code])
	}
	return &all[n%len(all)]
}
