package auth

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/session"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// LookFor is how long a view lasts unless it is ended before.
const LookFor = 30 * time.Minute

// Look is a view that has begun.
type Look struct {
	Unit  uuid.UUID
	Code  string
	Name  string
	Until clock.Instant
}

// LookAt lets the session of the credential look at a unit as its officers see it, for LookFor: the
// acting unit, one below, or one that was before them. The audit of that unit tells who and until
// when. Any other unit is NOT_FOUND, as a random id is.
func (a *Auth) LookAt(ctx context.Context, c Credential, id string) (*Look, error) {
	c.View = ""
	v, err := a.Resolve(ctx, c)
	if err != nil {
		return nil, err
	}
	unit, err := a.mayLook(v, id)
	if err != nil {
		return nil, fault.Of(err).At("unit")
	}
	out := &Look{Unit: unit}
	err = a.runner.System(viewer.With(ctx, v), "lookAt", func(ctx context.Context, tx *txn.Tx) error {
		u, err := tx.Unit.Get(ctx, unit)
		if err != nil {
			return err
		}
		if err := leave(ctx, tx, v.Session); err != nil {
			return err
		}
		out.Code, out.Name, out.Until = u.Code, u.Name, clock.At(tx.Now.Add(LookFor))
		n, err := tx.Session.Update().Where(session.ID(v.Session), session.RevokedAtIsNil()).SetViewUnitID(unit).SetViewUntil(out.Until).Save(ctx)
		if err == nil && n != 1 {
			err = signedOut()
		}
		tx.Audit("Unit", unit, unit, map[string]any{"looksAt": u.Code, "from": v.UnitCode, "until": out.Until})
		return err
	})
	return out, orDown(ctx, err)
}

// StopLooking ends the view of the session, if there is one.
func (a *Auth) StopLooking(ctx context.Context, c Credential) error {
	c.View = ""
	v, err := a.Resolve(ctx, c)
	if err != nil {
		return err
	}
	return orDown(ctx, a.runner.System(viewer.With(ctx, v), "stopLooking", func(ctx context.Context, tx *txn.Tx) error { return leave(ctx, tx, v.Session) }))
}

// leave ends a view that is still open and tells the audit of its unit; one that ran out ended when
// the entry of its beginning said.
func leave(ctx context.Context, tx *txn.Tx, id uuid.UUID) error {
	s, err := tx.Session.Get(ctx, id)
	if gen.IsNotFound(err) {
		return signedOut()
	}
	if err != nil || s.ViewUnitID == nil {
		return err
	}
	if s.ViewUntil.After(tx.Now.Time) {
		tx.Audit("Unit", *s.ViewUnitID, *s.ViewUnitID, map[string]any{"looked": "ended"})
	}
	return tx.Session.UpdateOneID(id).ClearViewUnitID().ClearViewUntil().Exec(ctx)
}

// mayLook reads the id of a unit that the viewer may look at. Roles are asked first: what they
// answer does not depend on the id. Access tokens look at nothing.
func (a *Auth) mayLook(v *viewer.Viewer, id string) (uuid.UUID, error) {
	if v == nil {
		return uuid.Nil, tenant.NoViewer()
	}
	if err := a.runner.Policy.Check(v, "Unit", "view"); err != nil {
		return uuid.Nil, err
	}
	unit, err := a.store.Catalogue.Kind("Unit").DecodeID(id)
	if err != nil || v.Session == uuid.Nil || !v.Hold().Units().Has(unit) {
		return uuid.Nil, fault.Missing()
	}
	return unit, nil
}

// look is the viewer of a session that looks at a unit: an officer of it, of no other, who changes
// nothing. The sight is computed from that unit, so it is never wider than its officers'. It is
// still the administrator by name, and what is personal (notifications) is not the officers'.
func (a *Auth) look(ctx context.Context, v *viewer.Viewer, f *found, id string, now clock.Instant) (*viewer.Viewer, error) {
	unit, err := a.mayLook(v, id)
	if err != nil {
		return nil, err
	}
	if !f.view.Valid || f.view.UUID != unit || !f.until.After(now.Time) {
		return nil, fault.New(fault.Forbidden, "Lượt xem với góc nhìn của đơn vị này đã hết.", "The view of this unit has ended.").WithReason("LOOK_ENDED")
	}
	u, err := a.store.Reading().Unit.Get(tenant.System(ctx), unit)
	if err != nil {
		return nil, down(ctx, err)
	}
	sight, hold, err := Sight(ctx, a.store, unit, v.Today)
	if err != nil {
		return nil, down(ctx, err)
	}
	seat := viewer.Seat{Unit: unit, Code: u.Code, Name: u.Name, Roles: []programme.Role{programme.Officer}}
	return (&viewer.Viewer{User: v.User, Name: v.Name, Unit: unit, UnitCode: u.Code, Roles: seat.Roles, Units: []viewer.Seat{seat},
		Session: v.Session, Today: v.Today, PasswordDue: v.PasswordDue, From: v.Unit, Until: f.until}).Seeing(sight, hold), nil
}
