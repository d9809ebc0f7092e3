package testkit

import (
	"fmt"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/record"
)

// keepers are the units that have records of the library module; the first is tied to a part.
var keepers = []string{"sgddt", "snv"}

// librarySlots are the shadow columns of Library, as the server gives them.
var librarySlots = func() map[string]string {
	slots, err := record.Slots(Library(), nil)
	if err != nil {
		panic(err)
	}
	return slots
}()

// library writes the module, the rights on it and its records.
func (f *filler) library() {
	m := Library()
	f.do(f.tx.Module.Create().SetID(RowID("module library")).SetName(m.Name).SetRelease(m.Version).SetBuiltIn(true).SetSha256("").SetPath("").
		SetManifest(raw(m)).SetSlots(raw(librarySlots)).SetState("ENABLED").SetChangedAt(f.at()).SetCreatedAt(f.at()))
	allow := func(on, action string) {
		kind := catalog.TypeName(m.Name, on)
		f.do(f.tx.ModuleRule.Create().SetID(RowID("rule " + kind + action)).SetModule(m.Name).SetRole(string(programme.Officer)).SetKind(kind).
			SetAction(action).SetAllowed(true).SetEdited(false).SetCreatedAt(f.at()))
	}
	for _, k := range m.Kinds {
		for _, action := range []string{"read", "create", "update", "delete"} {
			allow(k.Name, action)
		}
	}
	for _, a := range m.Actions {
		allow(a.On, a.Name)
	}
	for i, code := range keepers {
		f.books(code, i)
	}
}

// record starts a record of a unit that nobody else sees.
func (f *filler) record(name, kind, code, words string, body map[string]any) *gen.RecordCreate {
	return f.tx.Record.Create().SetID(RowID(name + " of " + code)).SetUnitID(f.unit(code)).SetKind(kind).SetModule("library").SetSchema(1).
		SetTitle(words).SetBody(raw(body)).SetCreatedByID(f.user(code)).SetUpdatedByID(f.user(code)).SetCreatedAt(f.at()).SetUpdatedAt(f.at())
}

// books writes the records of a unit: a book tied to a part, one that all see, a note that stays
// in the unit, and a case of which those above see figures.
func (f *filler) books(code string, seed int) {
	unit, own := f.unit(code), Canary(code)
	part, plan := PartID("1", 1, "sgddt"), RowID("plan 1")
	if seed > 0 {
		part, plan = PartID("2", 1, "snv"), RowID("plan 2")
	}
	book := func(name, words, state string, pages int) *gen.RecordCreate {
		day, sign := clock.MustDay(fmt.Sprint("2022-01-1", pages%10)), own+name
		if state == "PUBLISHED" { // all see it
			sign = fmt.Sprint("chung ", seed)
		}
		return f.record(name, "LibraryBook", code, words, map[string]any{"title": words, "code": sign, "status": state, "pages": pages, "acquired": day.String()}).
			SetState(state).SetScopeID(unit).SetT1(words).SetK1(fold.SortKey(words)).SetS1(fold.Key(words)).SetN1(int64(pages)).SetD1(day)
	}
	f.do(book("tied book", "Sổ tay pháp luật "+own, "DRAFT", 120+seed).SetAssignmentID(part).SetPlanID(plan))
	f.do(book("shared book", "Sách chung của thư viện", "PUBLISHED", 80+seed).SetShared(true))
	first := RowID("tied book of " + code)
	for _, name := range []string{"tied book", "shared book"} {
		words, shared := own, name == "shared book"
		if shared { // all see it
			words = "chung"
		}
		file := f.tx.File.Create().SetID(RowID("file of " + name + " of " + code)).SetUnitID(unit).SetRecordID(RowID(name + " of " + code)).SetScopeID(unit).SetShared(shared).
			SetName(words).SetMediaType("application/pdf").SetSize(10).SetSha256(words).SetCreatedAt(f.at())
		if !shared {
			file.SetPlanID(plan)
		}
		f.do(file)
	}
	f.do(f.record("note", "LibraryNote", code, own, map[string]any{"text": own, "about": "library-book_" + first.String()}).SetR1(first))
	f.do(f.record("case", "LibraryCase", code, own, map[string]any{"name": own, "heard": "2022-02-02"}).SetFiguresID(unit).SetD1(clock.MustDay("2022-02-02")))
	f.do(f.tx.RecordRef.Create().SetID(RowID("ref of " + code)).SetRecordID(RowID("note of " + code)).SetField("about").SetTargetKind("LibraryBook").
		SetTargetID(first).SetOnDelete("CASCADE").SetCreatedAt(f.at()))
	f.guard("u:LibraryBook:code:"+unit.String()+":"+own, &first)
	f.guard("g:library:"+own, nil)
}

func (f *filler) guard(key string, record *uuid.UUID) {
	f.do(f.tx.RecordGuard.Create().SetID(RowID("guard " + key)).SetKey(key).SetNillableRecordID(record).SetCreatedAt(f.at()))
}
