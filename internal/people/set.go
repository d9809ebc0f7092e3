package people

import (
	"context"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/ent/gen/unitset"
	"github.com/lantoa/lantoa/ent/gen/unitsetmember"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/txn"
)

// SaveUnitSetInput is a collective that documents name, with its members.
type SaveUnitSetInput struct {
	Name           string
	Definition     *string
	MemberIDs      []string
	IdempotencyKey *string
}

// SaveUnitSet writes a set of the acting unit, in place of the one of the same name, and freezes
// its membership today. Any unit may be a member: units are public by name.
func (s *Service) SaveUnitSet(ctx context.Context, in SaveUnitSetInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "saveUnitSet", Kind: "UnitSet", Action: "edit"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		name, err := word(in.Name, 300, "input", "name")
		if err != nil {
			return nil, err
		}
		definition, err := maybeWord(in.Definition, 4000, "input", "definition")
		if err != nil {
			return nil, err
		}
		members, err := membersOf(ctx, tx, in.MemberIDs)
		if err != nil {
			return nil, err
		}
		set, err := tx.UnitSet.Query().Where(unitset.UnitID(tx.Viewer.Unit), unitset.FoldKey(fold.Key(name))).Only(ctx)
		switch {
		case gen.IsNotFound(err):
			set, err = tx.UnitSet.Create().SetUnitID(tx.Viewer.Unit).SetName(name).SetDefinition(definition).SetFoldKey(fold.Key(name)).
				SetFrozenOn(tx.Today).SetCreatedAt(tx.Now).Save(ctx)
			err = taken(err, "Tập hợp cùng tên vừa được người khác ghi.", "Somebody else has just written a set of this name.", "input", "name")
		case err == nil:
			err = tx.UnitSet.UpdateOneID(set.ID).SetName(name).SetDefinition(definition).SetFrozenOn(tx.Today).Exec(ctx)
		}
		if err != nil {
			return nil, err
		}
		if err := replaceMembers(ctx, tx, set.ID, members); err != nil {
			return nil, err
		}
		tx.Audit("UnitSet", set.ID, tx.Viewer.Unit, map[string]any{"name": name, "members": in.MemberIDs})
		return txn.One("unitSet", tx.ID("UnitSet", set.ID)), nil
	})
}

func membersOf(ctx context.Context, tx *txn.Tx, list []string) ([]uuid.UUID, error) {
	if len(list) == 0 || len(list) > 2000 {
		return nil, fault.New(fault.BadInput, "Nêu từ 1 đến 2000 đơn vị.", "Name 1 to 2000 units.").At("input", "memberIds")
	}
	ids := make([]uuid.UUID, len(list))
	place := make(map[uuid.UUID]int, len(list))
	for i, text := range list {
		id, err := tx.Row("Unit", text, "input", "memberIds", i)
		if err != nil {
			return nil, err
		}
		if _, twice := place[id]; twice {
			return nil, fault.New(fault.BadInput, "Một đơn vị được nêu hai lần.", "A unit is there twice.").At("input", "memberIds", i)
		}
		ids[i], place[id] = id, i
	}
	known, err := tx.Unit.Query().Where(unit.IDIn(ids...)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	for _, id := range known {
		delete(place, id)
	}
	for _, i := range place {
		return nil, fault.New(fault.InvalidReference, "Mã tham chiếu không hợp lệ.", "The id is not valid here.").At("input", "memberIds", i)
	}
	return ids, nil
}

func replaceMembers(ctx context.Context, tx *txn.Tx, set uuid.UUID, members []uuid.UUID) error {
	if _, err := tx.UnitSetMember.Delete().Where(unitsetmember.SetID(set)).Exec(ctx); err != nil {
		return err
	}
	creates := make([]*gen.UnitSetMemberCreate, len(members))
	for i, id := range members {
		creates[i] = tx.UnitSetMember.Create().SetUnitID(tx.Viewer.Unit).SetSetID(set).SetMemberID(id).SetCreatedAt(tx.Now)
	}
	return save(ctx, creates, func(some []*gen.UnitSetMemberCreate) execer { return tx.UnitSetMember.CreateBulk(some...) })
}
