package demo

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/txn"
)

// registered is when the office enters the units and the people.
var registered = at("2020-12-21", 8, 0)

// register writes units, sets, people, forms, and the calendar of the first year.
func (f *filler) register(ctx context.Context, hash <-chan hashed) error {
	return f.system(ctx, registered, func(ctx context.Context, tx *txn.Tx) error {
		if err := tx.Setting.Create().SetName(mark).SetValue(filling).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
			return err
		}
		if err := f.writeUnits(ctx, tx); err != nil {
			return err
		}
		if err := f.writeSets(ctx, tx); err != nil {
			return err
		}
		forms, err := reporting.Standard()
		if err != nil {
			return err
		}
		if f.forms, err = reporting.SeedForms(ctx, tx, f.unitIDs[office], forms...); err != nil {
			return err
		}
		if err := f.openCalendar(ctx, tx, 2021); err != nil {
			return err
		}
		h := <-hash
		if h.err != nil {
			return h.err
		}
		if err := f.writePeople(ctx, tx, h.text); err != nil {
			return err
		}
		tx.Audit("Unit", f.unitIDs["ubnd-tinh"], f.unitIDs["ubnd-tinh"], map[string]any{"units": len(f.Units), "people": len(f.People), "sets": len(f.Sets)})
		return nil
	})
}

func (f *filler) writeUnits(ctx context.Context, tx *txn.Tx) error {
	rows := make([]people.UnitRow, len(f.Units))
	f.kinds = make(map[string]programme.UnitKind, len(rows))
	for i, u := range f.Units {
		rows[i] = people.UnitRow{Code: u.Code, Kind: programme.UnitKind(u.Kind), Name: u.Name, ShortName: u.ShortName, Aliases: u.Aliases,
			Parent: u.Parent, ValidFrom: u.ValidFrom, OfficialScheme: u.OfficialScheme, OfficialCode: u.OfficialCode}
		f.kinds[u.Code] = rows[i].Kind
	}
	var err error
	if f.unitIDs, err = people.CreateUnits(ctx, tx, rows); err != nil {
		return err
	}
	f.unitCodes = make(map[uuid.UUID]string, len(rows))
	for code, id := range f.unitIDs {
		f.unitCodes[id] = code
	}
	return nil
}

// writeSets writes the collectives, which the office keeps, with their members on that day.
func (f *filler) writeSets(ctx context.Context, tx *txn.Tx) error {
	keeper := f.unitIDs[office]
	var members []*gen.UnitSetMemberCreate
	for _, s := range f.Sets {
		set, err := tx.UnitSet.Create().SetUnitID(keeper).SetName(s.Name).SetDefinition(s.Definition).SetFoldKey(fold.Key(s.Name)).
			SetFrozenOn(tx.Today).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		for _, code := range s.Members(f.Units) {
			members = append(members, tx.UnitSetMember.Create().SetUnitID(keeper).SetSetID(set.ID).SetMemberID(f.unitIDs[code]).SetCreatedAt(tx.Now))
		}
	}
	return inBatches(members, func(b []*gen.UnitSetMemberCreate) error { return tx.UnitSetMember.CreateBulk(b...).Exec(ctx) })
}

func (f *filler) writePeople(ctx context.Context, tx *txn.Tx, hash string) error {
	rows := make([]people.UserRow, len(f.People))
	for i, q := range f.People {
		rows[i] = people.UserRow{Username: q.Username, FullName: q.FullName, Title: q.Memberships[0].Title, Unit: f.unitIDs[q.Memberships[0].Unit], PasswordHash: hash}
		for _, m := range q.Memberships {
			rows[i].Roles = append(rows[i].Roles, people.RoleRow{Unit: f.unitIDs[m.Unit], Role: programme.Role(m.Role), From: tx.Today})
		}
	}
	var err error
	f.users, err = people.CreateUsers(ctx, tx, rows)
	return err
}

// openCalendar writes the holidays of a year and its reporting periods on both clocks.
func (f *filler) openCalendar(ctx context.Context, tx *txn.Tx, year int) error {
	keeper := f.unitIDs[office]
	// Terms of the year's last periods run into January.
	for _, y := range []int{year, year + 1} {
		if err := reporting.SeedHolidays(ctx, tx, keeper, y); err != nil {
			return err
		}
	}
	for _, regime := range []programme.RegimeName{programme.Government, programme.Statistics} {
		if _, err := reporting.OpenYear(ctx, tx, keeper, regime, year); err != nil {
			return err
		}
	}
	return nil
}

// inBatches saves rows in inserts that stay below the databases' limits of bound values.
func inBatches[T any](rows []T, save func([]T) error) error {
	const most = 300
	for part := range slices.Chunk(rows, most) {
		if err := save(part); err != nil {
			return err
		}
	}
	return nil
}

// The office's people who judge, and who does its own work.
const (
	director    = "stp"     // plan manager and head
	viceHead    = "stp-pgd" // head
	officeStaff = "stp-cv"  // officer
)

// crew is who works for a unit: who writes progress, and who submits and judges for it.
type crew struct{ staff, head string }

// crewOf finds the people of a unit: the officer who is not its main sign-in where there is one,
// and a head, or the officer where the unit has none.
func (f *filler) crewOf(code string) crew {
	if code == office {
		return crew{officeStaff, viceHead}
	}
	var c crew
	for _, q := range f.People {
		for _, m := range q.Memberships {
			switch {
			case m.Unit != code:
			case m.Role == "OFFICER" && (c.staff == "" || c.staff == code):
				c.staff = q.Username
			case m.Role == "HEAD" && c.head == "":
				c.head = q.Username
			}
		}
	}
	if c.head == "" {
		c.head = c.staff
	}
	if c.staff == "" {
		c.staff = c.head
	}
	return c
}
