package people

import (
	"context"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/ent/gen/unitcode"
	"github.com/lantoa/lantoa/ent/gen/unitparent"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// CreateUnitInput is a new unit below the acting one.
type CreateUnitInput struct {
	Code           string
	Kind           programme.UnitKind
	Name           string
	ShortName      *string
	Aliases        []string
	ParentID       string
	ValidFrom      *clock.Day // today if it is missing
	OfficialScheme *string    // GSO if it is missing
	OfficialCode   *string
	IdempotencyKey *string
}

// gso is the scheme of official codes that every place has: the statistics office's.
const gso = "GSO"

// CreateUnit adds a unit to the register.
func (s *Service) CreateUnit(ctx context.Context, in CreateUnitInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "createUnit", Kind: "Unit", Action: "create"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if err := s.lock(ctx, tx, treeLock); err != nil {
			return nil, err
		}
		u, err := createUnit(ctx, tx, in, "input")
		if err != nil {
			return nil, err
		}
		return txn.One("unit", tx.ID("Unit", u.ID)), nil
	})
}

func createUnit(ctx context.Context, tx *txn.Tx, in CreateUnitInput, path ...any) (*gen.Unit, error) {
	at := func(field ...any) []any { return append(append([]any{}, path...), field...) }
	code := strings.ToLower(strings.TrimSpace(in.Code))
	if !auth.UnitCode.MatchString(code) {
		return nil, fault.New(fault.BadInput, "Mã đơn vị gồm 2–63 chữ thường không dấu, chữ số và dấu gạch nối.", "A unit code has 2 to 63 lower-case letters, digits and hyphens.").At(at("code")...)
	}
	name, err := word(in.Name, 300, at("name")...)
	if err != nil {
		return nil, err
	}
	short, err := maybeWord(in.ShortName, 100, at("shortName")...)
	if err != nil {
		return nil, err
	}
	raw, err := aliasList(in.Aliases, at("aliases")...)
	if err != nil {
		return nil, err
	}
	if !programme.Enums()["UnitKind"].Has(string(in.Kind)) {
		return nil, fault.New(fault.BadInput, "Không có loại đơn vị này.", "There is no such kind of unit.").At(at("kind")...)
	}
	parent, err := held(ctx, tx, in.ParentID, at("parentId")...)
	if err != nil {
		return nil, err
	}
	from := tx.Today
	if in.ValidFrom != nil && !in.ValidFrom.IsZero() {
		from = *in.ValidFrom
	}
	if ended(parent, from) || ended(parent, tx.Today) {
		return nil, fault.Of(openOn(parent, parent.ValidTo.Add(1))).At(at("parentId")...)
	}
	u, err := tx.Unit.Create().SetCode(code).SetKind(in.Kind).SetName(name).SetShortName(short).SetAliases(raw).SetParentID(parent.ID).
		SetValidFrom(from).SetSortKey(fold.SortKey(name)).SetSearchText(unitSearch(name, code)).SetCreatedAt(tx.Now).Save(ctx)
	if err != nil {
		return nil, taken(err, "Mã đơn vị này đã được dùng; mã không dùng lại.", "This unit code is taken; codes are never re-used.", at("code")...)
	}
	ctx = reaching(ctx, tx, u.ID)
	if err := tx.UnitParent.Create().SetUnitID(u.ID).SetParentID(parent.ID).SetValidFrom(from).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
		return nil, err
	}
	if err := giveCode(ctx, tx, u.ID, in.OfficialScheme, in.OfficialCode, from, at("officialCode")...); err != nil {
		return nil, err
	}
	tx.Audit("Unit", u.ID, u.ID, map[string]any{"code": code, "name": name, "parent": tx.ID("Unit", parent.ID), "from": from})
	return u, nil
}

// giveCode gives a unit an official code from a day on; the code of that scheme that it had ends
// the day before.
func giveCode(ctx context.Context, tx *txn.Tx, id uuid.UUID, scheme, code *string, from clock.Day, path ...any) error {
	if code == nil || strings.TrimSpace(*code) == "" {
		return nil
	}
	text, err := word(*code, 40, path...)
	if err != nil {
		return err
	}
	by, err := maybeWord(scheme, 40, path...)
	if err != nil {
		return err
	}
	if by == "" {
		by = gso
	}
	if _, err := tx.UnitCode.Delete().Where(unitcode.UnitID(id), unitcode.Scheme(by), unitcode.ValidFromGTE(from)).Exec(ctx); err != nil {
		return err
	}
	if err := tx.UnitCode.Update().Where(unitcode.UnitID(id), unitcode.Scheme(by), unitcode.Or(unitcode.ValidToIsNil(), unitcode.ValidToGTE(from))).
		SetValidTo(from.Add(-1)).Exec(ctx); err != nil {
		return err
	}
	err = tx.UnitCode.Create().SetUnitID(id).SetScheme(by).SetCode(text).SetValidFrom(from).SetCreatedAt(tx.Now).Exec(ctx)
	return taken(err, "Mã này đã được cấp cho đơn vị khác từ cùng ngày.", "Another unit has this code from the same day on.", path...)
}

// EditUnitInput changes what a unit is called; what is missing stays.
type EditUnitInput struct {
	UnitID         string
	Kind           *programme.UnitKind
	Name           *string
	ShortName      *string
	Aliases        []string // null leaves them, an empty list takes them out
	OfficialScheme *string
	OfficialCode   *string
	OfficialFrom   *clock.Day // first day of the official code; today if it is missing
	IdempotencyKey *string
}

// EditUnit corrects a unit's names and gives it official codes. A change of name by an act of the
// state is a succession (SucceedUnits), so that old papers keep the old name.
func (s *Service) EditUnit(ctx context.Context, in EditUnitInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "editUnit", Kind: "Unit", Action: "edit"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		u, err := held(ctx, tx, in.UnitID, "input", "unitId")
		if err != nil {
			return nil, err
		}
		was := map[string]any{"name": u.Name, "shortName": u.ShortName, "kind": u.Kind}
		if in.Name != nil {
			if u.Name, err = word(*in.Name, 300, "input", "name"); err != nil {
				return nil, err
			}
		}
		if in.ShortName != nil {
			if u.ShortName, err = maybeWord(in.ShortName, 100, "input", "shortName"); err != nil {
				return nil, err
			}
		}
		if in.Kind != nil {
			if u.Kind = *in.Kind; !programme.Enums()["UnitKind"].Has(string(u.Kind)) {
				return nil, fault.New(fault.BadInput, "Không có loại đơn vị này.", "There is no such kind of unit.").At("input", "kind")
			}
		}
		if in.Aliases != nil {
			if u.Aliases, err = aliasList(in.Aliases, "input", "aliases"); err != nil {
				return nil, err
			}
		}
		if err := tx.Unit.UpdateOneID(u.ID).SetName(u.Name).SetShortName(u.ShortName).SetKind(u.Kind).SetAliases(u.Aliases).
			SetSortKey(fold.SortKey(u.Name)).SetSearchText(unitSearch(u.Name, u.Code)).Exec(ctx); err != nil {
			return nil, err
		}
		from := tx.Today
		if in.OfficialFrom != nil && !in.OfficialFrom.IsZero() {
			from = *in.OfficialFrom
		}
		if err := giveCode(ctx, tx, u.ID, in.OfficialScheme, in.OfficialCode, from, "input", "officialCode"); err != nil {
			return nil, err
		}
		tx.Audit("Unit", u.ID, u.ID, map[string]any{"before": was, "name": u.Name, "shortName": u.ShortName, "kind": u.Kind, "officialCode": in.OfficialCode})
		return txn.One("unit", in.UnitID), nil
	})
}

// MoveUnitInput puts a unit under another from a day on.
type MoveUnitInput struct {
	UnitID         string
	ParentID       string
	From           clock.Day
	IdempotencyKey *string
}

// MoveUnit changes the place of a unit in the tree, as a dated row. Unit, old parent and new
// parent must all be the acting unit's or below it. From a day to come, Settle makes it today's.
func (s *Service) MoveUnit(ctx context.Context, in MoveUnitInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "moveUnit", Kind: "Unit", Action: "edit"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if err := s.lock(ctx, tx, treeLock); err != nil {
			return nil, err
		}
		u, err := held(ctx, tx, in.UnitID, "input", "unitId")
		if err != nil {
			return nil, err
		}
		to, err := held(ctx, tx, in.ParentID, "input", "parentId")
		if err != nil {
			return nil, err
		}
		if u.ParentID == nil || !tx.Viewer.Hold().Has(*u.ParentID) {
			return nil, fault.New(fault.Forbidden, "Chỉ cấp trên của đơn vị mới được chuyển đơn vị.", "Only those above a unit move it.").At("input", "unitId")
		}
		if in.From.IsZero() {
			return nil, fault.New(fault.BadInput, "Thiếu ngày.", "The day is missing.").At("input", "from")
		}
		if err := openOn(to, later(in.From, tx.Today)); err != nil {
			return nil, fault.Of(err).At("input", "parentId")
		}
		if err := place(ctx, tx, u, to, in.From); err != nil {
			return nil, err
		}
		tx.Audit("Unit", u.ID, u.ID, map[string]any{"from": in.From, "parent": in.ParentID, "before": tx.ID("Unit", *u.ParentID)})
		return txn.One("unit", in.UnitID), nil
	})
}

func later(a, b clock.Day) clock.Day {
	if b.After(a) {
		return b
	}
	return a
}

// place writes the dated row and, if the day has come, today's parent.
func place(ctx context.Context, tx *txn.Tx, u, to *gen.Unit, from clock.Day) error {
	for up := to; ; {
		if up.ID == u.ID {
			return fault.New(fault.BadInput, "Đơn vị không thể đứng dưới chính nó hoặc dưới đơn vị cấp dưới của nó.", "A unit does not stand below itself or below what stands below it.").At("input", "parentId")
		}
		if up.ParentID == nil {
			break
		}
		next, err := tx.Unit.Get(ctx, *up.ParentID)
		if err != nil {
			return err
		}
		up = next
	}
	last, err := tx.UnitParent.Query().Where(unitparent.UnitID(u.ID)).Order(gen.Desc(unitparent.FieldValidFrom)).First(ctx)
	if err != nil && !gen.IsNotFound(err) {
		return err
	}
	switch {
	case err == nil && last.ValidFrom.After(from):
		return fault.Newf(fault.InvalidState, "Đã ghi nơi trực thuộc từ ngày %[1]s; ngày chuyển phải từ ngày đó trở đi.", "A place from %[1]s on is recorded; move from that day on or later.", last.ValidFrom).At("input", "from")
	case err == nil && last.ValidFrom.Equal(from):
		err = tx.UnitParent.UpdateOneID(last.ID).SetParentID(to.ID).ClearValidTo().Exec(ctx)
	default:
		if last != nil {
			if err := tx.UnitParent.UpdateOneID(last.ID).SetValidTo(from.Add(-1)).Exec(ctx); err != nil {
				return err
			}
		}
		err = tx.UnitParent.Create().SetUnitID(u.ID).SetParentID(to.ID).SetValidFrom(from).SetCreatedAt(tx.Now).Exec(ctx)
	}
	if err != nil || from.After(tx.Today) {
		return err
	}
	return tx.Unit.UpdateOneID(u.ID).SetParentID(to.ID).Exec(ctx)
}

// Settle makes the places that begin today or began before today's: the daily job calls it under
// the server's own context. It returns how many units changed their parent.
func Settle(ctx context.Context, tx *txn.Tx) (int, error) {
	rows, err := tx.UnitParent.Query().Where(unitparent.ValidFromLTE(tx.Today), unitparent.Or(unitparent.ValidToIsNil(), unitparent.ValidToGTE(tx.Today))).All(ctx)
	if err != nil {
		return 0, err
	}
	changed := 0
	for _, r := range rows {
		n, err := tx.Unit.Update().Where(unit.ID(r.UnitID), unit.Or(unit.ParentIDIsNil(), unit.ParentIDNEQ(r.ParentID))).SetParentID(r.ParentID).Save(ctx)
		if err != nil {
			return changed, err
		}
		changed += n
	}
	return changed, nil
}
