package record

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/predicate"
	entrecord "github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/notify"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// longestTold is the most characters of a notification.
const longestTold = 1000

// notify writes one notification a person, once: of the unit of the record that it is about; those
// named may be of the acting unit instead. Somebody who has left, or whose account is closed, is
// passed over; somebody who never was of these units is nobody that the module may tell.
func (a *applying) notify(n Notify) error {
	if n.Text.VI == "" || n.Text.EN == "" || len([]rune(n.Text.VI)) > longestTold || len([]rune(n.Text.EN)) > longestTold {
		return bad("thông báo không hợp lệ", "a notification is not valid")
	}
	unit, err := a.toldUnit(n)
	if err != nil {
		return err
	}
	asked := membership.RoleEQ(n.Role)
	if len(n.Users) > 0 {
		asked = among(membership.FieldUserID, n.Users)
	}
	known := map[uuid.UUID]bool{}
	units := []uuid.UUID{unit}
	if len(n.Users) > 0 && unit != a.v.Unit {
		units = append(units, a.v.Unit)
	}
	for _, of := range units {
		working, err := a.members(of, asked, membership.ValidFromLTE(a.tx.Today),
			membership.Or(membership.ValidToIsNil(), membership.ValidToGTE(a.tx.Today)), membership.HasUserWith(user.DisabledAtIsNil()))
		if err != nil {
			return err
		}
		for _, to := range working {
			if known[to] {
				continue
			}
			known[to] = true
			if err := notify.ToUser(a.ctx, a.tx, of, to, programme.Reminder, n.Text.VI, n.Text.EN, n.Record); err != nil {
				return err
			}
		}
	}
	return a.gone(n.Users, known, units)
}

// gone refuses those of some people who neither are known nor ever were of some units.
func (a *applying) gone(people []uuid.UUID, known map[uuid.UUID]bool, units []uuid.UUID) error {
	left := slices.DeleteFunc(slices.Clone(people), func(id uuid.UUID) bool { return known[id] })
	if len(left) == 0 {
		return nil
	}
	home, err := a.tx.User.Query().Where(among(user.FieldID, left), among(user.FieldUnitID, units)).IDs(a.sys)
	if err != nil {
		return err
	}
	for _, unit := range units {
		were, err := a.members(unit, among(membership.FieldUserID, left))
		if err != nil {
			return err
		}
		home = append(home, were...)
	}
	if slices.ContainsFunc(left, func(id uuid.UUID) bool { return !slices.Contains(home, id) }) {
		return fault.New(fault.InvalidReference, "Người nhận thông báo không làm việc tại đơn vị.", "A person to be told does not work in the unit.")
	}
	return nil
}

// toldUnit is whose people are told about a record: its unit's, if that is the acting unit or one
// below, or the action is one on the record; of any other unit nobody is told anything, but of the
// one that such a record names if that is asked for.
func (a *applying) toldUnit(n Notify) (uuid.UUID, error) {
	if n.Record == "" && !n.Named {
		return a.v.Unit, nil
	}
	prefix, _, _ := strings.Cut(n.Record, "_")
	kind := a.Kinds.Catalogue.ByPrefix(prefix)
	if kind == nil || a.Kinds.Kind(kind.Name) == nil {
		return a.v.Unit, invalid()
	}
	id, err := kind.DecodeID(n.Record)
	if err != nil {
		return a.v.Unit, err
	}
	if n.Named && (a.Kinds.Kind(kind.Name).Declared.Visibility != manifest.Named || len(n.Users) > 0) {
		return a.v.Unit, invalid()
	}
	var row *Row
	if c := a.byID[id]; c != nil {
		if n.Named && c.Verb != Delete && c.kind == a.Kinds.Kind(kind.Name) { // judged already: it may be changed
			if named, ok := c.values()[entrecord.FieldScopeID].(uuid.UUID); ok {
				return named, nil
			}
			return a.v.Unit, invalid() // it is held back from that unit
		}
		if c.Verb == Create && c.kind == a.Kinds.Kind(kind.Name) {
			return c.unit, nil
		}
		row = c.old
	} else {
		rows, err := a.load(a.ctx, a.tx.Client(), []uuid.UUID{id}, "")
		if err != nil {
			return a.v.Unit, err
		}
		if len(rows) > 0 {
			row = rows[0]
		}
	}
	switch {
	case row == nil || !row.seenBy(a.v) || row.Kind != a.Kinds.Kind(kind.Name):
		return a.v.Unit, invalid()
	case n.Named && row.scope != nil && (a.v.Unit == row.Unit || row.actedOnBy(a.v, a.By)):
		return *row.scope, nil
	case n.Named:
		return a.v.Unit, invalid()
	case a.v.Hold().Has(row.Unit) || row.actedOnBy(a.v, a.By):
		return row.Unit, nil
	}
	return a.v.Unit, nil
}

// members are the people whose memberships in a unit meet conditions, each once.
func (a *applying) members(unit uuid.UUID, where ...predicate.Membership) ([]uuid.UUID, error) {
	var rows []struct {
		UserID uuid.UUID `json:"user_id"`
	}
	err := a.tx.Membership.Query().Where(membership.UnitID(unit)).Where(where...).Order(membership.ByUserID()).Select(membership.FieldUserID).Scan(a.sys, &rows)
	out := make([]uuid.UUID, len(rows))
	for i, r := range rows {
		out[i] = r.UserID
	}
	return slices.Compact(out), err
}
