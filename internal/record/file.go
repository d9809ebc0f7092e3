package record

import (
	"context"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/file"
	"github.com/lantoa/lantoa/ent/gen/predicate"
	entrecord "github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// claim uses up the uploads that become files of records: those of the viewer's own, each once.
// Another person's is as little valid as a random id.
func (a *applying) claim(given []use) (faults Faults, err error) {
	for _, u := range given {
		up, err := files.ClaimRow(a.ctx, a.tx, u.id)
		if fault.CodeOf(err) == fault.NotFound {
			faults = append(faults, u.invalid())
			continue
		}
		if err != nil {
			return nil, err
		}
		a.claimed[u.id] = up
	}
	return faults, nil
}

// used are the references that the changes add, by the kind that they lead to, the files among
// them, and the records that they name.
func (a *applying) used() (uses map[*catalog.Kind][]use, given []use, records []uuid.UUID) {
	uses = map[*catalog.Kind][]use{}
	for _, c := range a.changes {
		if c.Verb == Delete {
			continue
		}
		for _, l := range c.newLinks() {
			if other := a.byID[l.id]; other != nil && other.kind.public == l.field.target && other.Verb != Delete {
				continue // it is made or changed here
			}
			if l.field.Type == manifest.FileType {
				given = append(given, use{c, l})
				continue
			}
			uses[l.field.target] = append(uses[l.field.target], use{c, l})
			if a.Kinds.Kind(l.field.target.Name) != nil {
				records = append(records, l.id)
			}
		}
	}
	return uses, given, records
}

// files writes the rows of the files of the records that change: new ones, those that a record
// lost, and who sees them, which is who sees the record.
func (a *applying) files() error {
	var gone []uuid.UUID
	for _, c := range a.changes {
		if c.Verb == Delete {
			gone = append(gone, c.ID)
			continue
		}
		ctx := a.ctx
		if c.beyond() {
			ctx = a.sys
		}
		has := c.Body.files()
		if c.old != nil && len(c.old.Body.files()) > 0 {
			if err := a.keep(ctx, c, has); err != nil {
				return err
			}
		}
		if err := a.put(ctx, c, has); err != nil {
			return err
		}
	}
	if len(gone) == 0 {
		return nil
	}
	_, err := a.tx.File.Delete().Where(among(file.FieldRecordID, gone)).Exec(a.sys) // whatever their bodies say now
	return err
}

// keep drops the rows of the files that a record has no more, and shows the others to whom the
// record is shown.
func (a *applying) keep(ctx context.Context, c *change, has []uuid.UUID) error {
	lost := []predicate.File{file.RecordID(c.ID)}
	if len(has) > 0 {
		lost = append(lost, file.IDNotIn(has...))
	}
	if _, err := a.tx.File.Delete().Where(lost...).Exec(ctx); err != nil || len(has) == 0 {
		return err
	}
	v := c.values()
	u := a.tx.File.Update().Where(file.RecordID(c.ID)).SetShared(v[entrecord.FieldShared] == true)
	if scope := anchorOf(v[entrecord.FieldScopeID]); scope != nil {
		u.SetScopeID(*scope)
	} else {
		u.ClearScopeID()
	}
	_, err := u.Save(ctx)
	return err
}

// put writes the rows of the files that are new to a record.
func (a *applying) put(ctx context.Context, c *change, has []uuid.UUID) error {
	v := c.values()
	for _, id := range has {
		up := a.claimed[id]
		if up == nil {
			continue // it was there
		}
		err := a.tx.File.Create().SetID(id).SetUnitID(c.unit).SetRecordID(c.ID).SetNillableScopeID(anchorOf(v[entrecord.FieldScopeID])).
			SetNillablePlanID(anchorOf(v[entrecord.FieldPlanID])).SetShared(v[entrecord.FieldShared] == true).SetGivenByID(up.UserID).
			SetName(up.Name).SetMediaType(up.MediaType).SetSize(up.Size).SetSha256(up.Sha256).SetCreatedAt(a.tx.Now).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}

func anchorOf(v any) *uuid.UUID {
	if id, ok := v.(uuid.UUID); ok {
		return &id
	}
	return nil
}

// files are the ids of the files that a body holds.
func (b Body) files() (out []uuid.UUID) {
	if b.kind == nil {
		return nil
	}
	for _, l := range b.links() {
		if l.field.Type == manifest.FileType {
			out = append(out, l.id)
		}
	}
	return out
}
