package record_test

import (
	"context"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// colleagues are more people of the commune: one works there, one has left it, one's account is closed.
func (w *world) colleagues(t *testing.T, unit string) (works, left, closed uuid.UUID) {
	t.Helper()
	people := map[string]*uuid.UUID{"works": &works, "left": &left, "closed": &closed}
	testkit.Must(t, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
		for name, id := range people {
			u, err := tx.User.Create().SetUnitID(w.Units["stc"]).SetUsername(name).SetFullName(name).SetSortKey(name).SetSearchText(name).SetPasswordHash("!").SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return err
			}
			*id = u.ID
			m := tx.Membership.Create().SetUnitID(w.Units[unit]).SetUserID(u.ID).SetRole(programme.Head).SetValidFrom(clock.MustDay("2021-01-01")).SetCreatedAt(tx.Now)
			if name == "left" {
				m.SetValidTo(clock.MustDay("2022-02-28"))
			}
			if err := m.Exec(ctx); err != nil {
				return err
			}
		}
		return tx.User.Update().Where(user.ID(closed)).SetDisabledAt(tx.Now).Exec(ctx)
	}))
	return works, left, closed
}

// TestWhoIsToldOfARecord: the people of its unit, where it is the acting unit's or below; nobody of
// another, and nobody who is there no more.
func TestWhoIsToldOfARecord(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const commune, district = "h-cau-ke-x-hoa-an", "h-cau-ke"
		works, left, closed := w.colleagues(t, commune)
		below := w.must(w.As(commune), w.create("LibraryLoan", map[string]any{"reader": "x", "book": w.id("LibraryBook", testkit.RowID("shared book of snv"))}))
		loan, beside := w.id("LibraryLoan", below), w.id("LibraryBook", testkit.RowID("shared book of snv"))
		note := w.id("LibraryNote", w.must(w.As(commune), w.create("LibraryNote", map[string]any{"text": "x"})))
		head := func(unit string) []uuid.UUID { return []uuid.UUID{w.Users[unit]} }
		for name, c := range map[string]struct {
			unit, record string
			role         programme.Role
			users        []uuid.UUID
			told         map[string][]uuid.UUID // by unit
			code         fault.Code
		}{
			"a role, of one's own record":                           {commune, loan, programme.Head, nil, map[string][]uuid.UUID{commune: {w.Users[commune], works}}, ""},
			"a role, of a record below: those below":                {district, loan, programme.Head, nil, map[string][]uuid.UUID{commune: {w.Users[commune], works}}, ""},
			"a role, of a shared record beside: those of one's own": {commune, beside, programme.Head, nil, map[string][]uuid.UUID{commune: {w.Users[commune], works}}, ""},
			"a role, of nothing":                                    {district, "", programme.Head, nil, map[string][]uuid.UUID{district: head(district)}, ""},
			"people below, of a record below":                       {district, loan, "", []uuid.UUID{works}, map[string][]uuid.UUID{commune: {works}}, ""},
			"people of one's own, of a record below":                {district, loan, "", []uuid.UUID{works, w.Users[district]}, map[string][]uuid.UUID{commune: {works}, district: head(district)}, ""},
			"somebody whose account is closed is passed over":       {commune, loan, "", []uuid.UUID{closed, works}, map[string][]uuid.UUID{commune: {works}}, ""},
			"somebody who has left is passed over":                  {commune, loan, "", []uuid.UUID{left}, nil, ""},
			"one person twice is told once":                         {commune, loan, "", []uuid.UUID{works, works}, map[string][]uuid.UUID{commune: {works}}, ""},
			"P10 people below, of nothing":                          {district, "", "", []uuid.UUID{works}, nil, fault.InvalidReference},
			"P10 people beside, of a shared record of theirs":       {commune, beside, "", head("snv"), nil, fault.InvalidReference},
			"P10 people above":                                      {commune, loan, "", head(district), nil, fault.InvalidReference},
			"P10 nobody there is":                                   {commune, loan, "", []uuid.UUID{uuid.New()}, nil, fault.InvalidReference},
			"P10 T11 a record that is not seen":                     {district, note, programme.Head, nil, nil, fault.InvalidReference},
			"P10 T11 a record that nobody has":                      {district, w.id("LibraryNote", uuid.New()), programme.Head, nil, nil, fault.InvalidReference},
			"P10 T11 a record of another kind than its id says":     {commune, w.id("LibraryNote", below), programme.Head, nil, nil, fault.InvalidReference},
			"P10 what is no record":                                 {commune, w.userID(commune), programme.Head, nil, nil, fault.InvalidReference},
		} {
			text := "Thử: " + name
			err := w.apply(w.As(c.unit), record.Changes{Notify: []record.Notify{{Users: c.users, Role: c.role, Record: c.record, Text: fault.Text{VI: text, EN: text}}}})
			if fault.CodeOf(err) != c.code {
				t.Errorf("%s: %v, want %q", name, err, c.code)
			}
			all := 0
			for unit, people := range c.told {
				for _, id := range people {
					all++
					if n := w.count("notifications", "unit_id = $1 AND user_id = $2 AND text = $3", w.Units[unit], id, text); n != 1 {
						t.Errorf("%s: %s was told %d times in %s", name, id, n, unit)
					}
				}
			}
			if n := w.count("notifications", "text = $1", text); n != all {
				t.Errorf("%s: %d were told, want %d", name, n, all)
			}
		}
	})
}

// TestARoleIsToldOfWhatChanges in the same breath: the unit of the record that an action changes below.
func TestARoleIsToldOfWhatChanges(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const commune = "h-cau-ke-x-hoa-an"
		id := w.must(w.As(commune), w.create("LibraryLoan", map[string]any{"reader": "x", "book": w.id("LibraryBook", testkit.RowID("shared book of snv"))}))
		district := w.As("h-cau-ke")
		change := w.update(district, id, "inspect", map[string]any{"reader": "y"})
		text := fault.Text{VI: "Đã kiểm tra.", EN: "It was inspected."}
		for _, op := range []record.Op{change, {Verb: record.Delete, Kind: "LibraryLoan", ID: id, Version: 2}} {
			testkit.Must(t, w.apply(district, record.Changes{By: record.By{Below: true}, Ops: []record.Op{op}, Notify: []record.Notify{{Role: programme.Head, Record: w.id("LibraryLoan", id), Text: text}}}))
		}
		if n := w.count("notifications", "unit_id = $1 AND text = $2", w.Units[commune], text.VI); n != 2 {
			t.Errorf("the commune was told %d times, want 2", n)
		}
		if n := w.count("notifications", "text = $1", text.VI); n != 2 {
			t.Errorf("%d were told in all", n)
		}
	})
}
