package people

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// UnitRow is a unit of a list that fills an empty register. A parent stands before its children.
type UnitRow struct {
	Code           string
	Kind           programme.UnitKind
	Name           string
	ShortName      string
	Aliases        []string
	Parent         string // code of a row before it; "" for a unit at the top
	ValidFrom      clock.Day
	OfficialScheme string // GSO if it is missing
	OfficialCode   string
}

// execer is a bulk insert that is ready to run.
type execer interface {
	Exec(ctx context.Context) error
}

func save[T any](ctx context.Context, creates []T, bulk func([]T) execer) error {
	for some := range slices.Chunk(creates, batch) {
		if err := bulk(some).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// CreateUnits fills the register in a few statements and returns the ids by code. It is for set-up
// and the demonstration: the caller answers for the context and for the rows.
func CreateUnits(ctx context.Context, tx *txn.Tx, rows []UnitRow) (map[string]uuid.UUID, error) {
	ids := make(map[string]uuid.UUID, len(rows))
	units := make([]*gen.UnitCreate, len(rows))
	var places []*gen.UnitParentCreate
	var codes []*gen.UnitCodeCreate
	for i, r := range rows {
		id, err := uuid.NewV7()
		if err != nil {
			return nil, err
		}
		if _, twice := ids[r.Code]; twice || !auth.UnitCode.MatchString(r.Code) {
			return nil, fmt.Errorf("people: row %d: the code %q is malformed or there twice", i+1, r.Code)
		}
		aliases, err := json.Marshal(append([]string{}, r.Aliases...))
		if err != nil {
			return nil, err
		}
		units[i] = tx.Unit.Create().SetID(id).SetCode(r.Code).SetKind(r.Kind).SetName(r.Name).SetShortName(r.ShortName).SetAliases(aliases).
			SetNillableValidFrom(r.ValidFrom.Ptr()).SetSortKey(fold.SortKey(r.Name)).SetSearchText(unitSearch(r.Name, r.Code)).SetCreatedAt(tx.Now)
		if r.Parent != "" {
			parent, ok := ids[r.Parent]
			if !ok {
				return nil, fmt.Errorf("people: row %d: the parent %q does not stand before %q", i+1, r.Parent, r.Code)
			}
			units[i].SetParentID(parent)
			places = append(places, tx.UnitParent.Create().SetUnitID(id).SetParentID(parent).SetValidFrom(r.ValidFrom).SetCreatedAt(tx.Now))
		}
		if r.OfficialCode != "" {
			scheme := r.OfficialScheme
			if scheme == "" {
				scheme = gso
			}
			codes = append(codes, tx.UnitCode.Create().SetUnitID(id).SetScheme(scheme).SetCode(r.OfficialCode).SetValidFrom(r.ValidFrom).SetCreatedAt(tx.Now))
		}
		ids[r.Code] = id
	}
	if err := save(ctx, units, func(some []*gen.UnitCreate) execer { return tx.Unit.CreateBulk(some...) }); err != nil {
		return nil, err
	}
	if err := save(ctx, places, func(some []*gen.UnitParentCreate) execer { return tx.UnitParent.CreateBulk(some...) }); err != nil {
		return nil, err
	}
	return ids, save(ctx, codes, func(some []*gen.UnitCodeCreate) execer { return tx.UnitCode.CreateBulk(some...) })
}

// UserRow is a user of such a list. The password arrives hashed.
type UserRow struct {
	Username     string
	FullName     string
	Title        string
	Unit         uuid.UUID // the home unit
	PasswordHash string
	Roles        []RoleRow
}

// RoleRow is a role of a user in a unit.
type RoleRow struct {
	Unit     uuid.UUID
	Role     programme.Role
	From, To clock.Day // To: no day while it holds
}

// CreateUsers adds users and their roles in a few statements and returns the ids by user name. It
// is for set-up and the demonstration, as CreateUnits is.
func CreateUsers(ctx context.Context, tx *txn.Tx, rows []UserRow) (map[string]uuid.UUID, error) {
	ids := make(map[string]uuid.UUID, len(rows))
	users := make([]*gen.UserCreate, len(rows))
	var roles []*gen.MembershipCreate
	for i, r := range rows {
		id, err := uuid.NewV7()
		if err != nil {
			return nil, err
		}
		if _, twice := ids[r.Username]; twice || !auth.Username.MatchString(r.Username) {
			return nil, fmt.Errorf("people: row %d: the user name %q is malformed or there twice", i+1, r.Username)
		}
		users[i] = tx.User.Create().SetID(id).SetUnitID(r.Unit).SetUsername(r.Username).SetFullName(r.FullName).SetTitle(r.Title).
			SetPasswordHash(r.PasswordHash).SetSortKey(personSort(r.FullName)).SetSearchText(personSearch(r.FullName, r.Username)).SetCreatedAt(tx.Now)
		for _, m := range r.Roles {
			roles = append(roles, tx.Membership.Create().SetUnitID(m.Unit).SetUserID(id).SetRole(m.Role).SetValidFrom(m.From).
				SetNillableValidTo(m.To.Ptr()).SetCreatedAt(tx.Now))
		}
		ids[r.Username] = id
	}
	if err := save(ctx, users, func(some []*gen.UserCreate) execer { return tx.User.CreateBulk(some...) }); err != nil {
		return nil, err
	}
	return ids, save(ctx, roles, func(some []*gen.MembershipCreate) execer { return tx.Membership.CreateBulk(some...) })
}
