package modules

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	entmodule "github.com/lantoa/lantoa/ent/gen/module"
	"github.com/lantoa/lantoa/ent/gen/modulerule"
	"github.com/lantoa/lantoa/ent/gen/setting"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// change writes to the register: f under the register's lock, the audit, and the next number.
func change(ctx context.Context, tx *txn.Tx, postgres bool, detail map[string]any, f func(sys context.Context) error) error {
	sys := tenant.System(ctx)
	if err := store.Lock(sys, tx.Tx, postgres, "modules"); err != nil {
		return err
	}
	if err := f(sys); err != nil {
		return err
	}
	unit, err := home(sys, tx)
	if err != nil {
		return err
	}
	if unit != uuid.Nil { // before the set-up there is nobody's chain to tell it in
		tx.Audit("Unit", unit, unit, detail)
	}
	return raise(sys, tx)
}

// home is the unit whose chain tells of modules: the acting one, or for the server itself the first.
func home(sys context.Context, tx *txn.Tx) (uuid.UUID, error) {
	if tx.Viewer != nil {
		return tx.Viewer.Unit, nil
	}
	id, err := tx.Unit.Query().Order(unit.ByCreatedAt(), unit.ByID()).FirstID(sys)
	if gen.IsNotFound(err) {
		return uuid.Nil, nil
	}
	return id, err
}

// raise raises the number of the register.
func raise(sys context.Context, tx *txn.Tx) error {
	row, err := tx.Setting.Query().Where(setting.Name(numberName)).Only(sys)
	if gen.IsNotFound(err) {
		return tx.Setting.Create().SetName(numberName).SetValue("1").SetCreatedAt(tx.Now).Exec(sys)
	}
	if err != nil {
		return err
	}
	n, err := strconv.ParseInt(row.Value, 10, 64)
	if err != nil {
		return err
	}
	return tx.Setting.UpdateOne(row).SetValue(strconv.FormatInt(n+1, 10)).Exec(sys)
}

// installed is what a module comes as.
type installed struct {
	manifest manifest.Manifest
	text     []byte // of the manifest
	builtIn  bool
	sha256   string
	path     string
	keep     bool     // its state, where it is there already
	renewal  *renewal // of its records at once; nil: behind
}

// settled is when every node serves what was put into the register.
const settled = 5 * time.Second

// put writes a module into the register: its row, its columns and its default rights.
func (h *Host) put(sys context.Context, tx *txn.Tx, in installed) error {
	row, err := tx.Module.Query().Where(entmodule.Name(in.manifest.Name)).Only(sys)
	if err != nil && !gen.IsNotFound(err) {
		return err
	}
	known := map[string]string{}
	var older *manifest.Manifest
	if row != nil {
		if err := json.Unmarshal(row.Slots, &known); err != nil {
			return damaged(row.Name, err)
		}
		before, err := manifest.Parse(row.Manifest)
		if err != nil {
			return damaged(row.Name, err)
		}
		older = &before
	}
	slots, err := record.Slots(in.manifest, known)
	if err != nil {
		return err
	}
	if row == nil {
		err = tx.Module.Create().SetName(in.manifest.Name).SetRelease(in.manifest.Version).SetBuiltIn(in.builtIn).SetSha256(in.sha256).SetPath(in.path).
			SetManifest(in.text).SetSlots(jsonOf(slots)).SetState(Enabled).SetChangedAt(tx.Now).SetCreatedAt(tx.Now).Exec(sys)
	} else {
		u := tx.Module.UpdateOne(row).SetRelease(in.manifest.Version).SetBuiltIn(in.builtIn).SetSha256(in.sha256).SetPath(in.path).
			SetManifest(in.text).SetSlots(jsonOf(slots)).SetChangedAt(tx.Now).AddVersion(1)
		if !in.keep {
			u.SetState(Enabled)
		}
		err = u.Exec(sys)
	}
	if err != nil {
		return err
	}
	if err := h.grant(sys, tx, in.manifest); err != nil {
		return err
	}
	for _, kind := range rewritten(older, in.manifest, known, slots) {
		at := tx.Now
		if in.renewal != nil { // and once more for what a node writes that serves the version before for a moment
			if err := in.renewal.write(sys, tx, kind); err != nil {
				return err
			}
			at = clock.At(at.Add(settled))
		}
		if in.renewal == nil && h.Runner.Store.Postgres() { // every node holds the kind before the first record changes
			at = clock.At(at.Add(settled))
		}
		if err := askUpgrade(sys, tx, in.manifest.Name, kind, in.manifest.Version, at, in.renewal == nil); err != nil {
			return err
		}
	}
	return nil
}

// rewritten are the kinds whose records an upgrade has to look at: those of a new schema, with new
// columns or defaults, or with another rule about what is unique or who sees them.
func rewritten(older *manifest.Manifest, m manifest.Manifest, known, slots map[string]string) (kinds []string) {
	if older == nil {
		return nil
	}
	for i := range m.Kinds {
		k := &m.Kinds[i]
		before := older.Kind(k.Name)
		if before == nil {
			continue
		}
		same := before.Schema == k.Schema && before.Visibility == k.Visibility && before.Named == k.Named && slices.Equal(before.Shared, k.Shared) && before.Title == k.Title &&
			bytes.Equal(jsonOf(before.Unique), jsonOf(k.Unique)) && bytes.Equal(jsonOf(before.States), jsonOf(k.States))
		for j := range k.Fields { // records that lack a value get the default, so that lists sort and filter by it
			f := fieldOf(before, k.Fields[j].StorageKey())
			same = same && (k.Fields[j].Default == nil || f != nil && f.Default != nil)
		}
		for name, slot := range slots {
			kind, _, _ := strings.Cut(name, ".")
			same = same && (kind != k.Name || known[name] == slot)
		}
		if !same {
			kinds = append(kinds, k.Name)
		}
	}
	return kinds
}

// fieldOf finds a field by its key; nil if there is none.
func fieldOf(k *manifest.Kind, key string) *manifest.Field {
	for i := range k.Fields {
		if k.Fields[i].StorageKey() == key {
			return &k.Fields[i]
		}
	}
	return nil
}

// Right is one right of a role.
type Right struct{ Role, Kind, Action string }

// Rights are the rights that a manifest asks for, spelt out.
func Rights(m manifest.Manifest) []Right {
	var out []Right
	add := func(r Right) {
		if !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	for _, p := range m.Permissions {
		kind := catalog.TypeName(m.Name, p.Kind)
		for _, verb := range p.Allow {
			if verb != "*" {
				add(Right{p.Role, kind, verb})
				continue
			}
			if k := m.Kind(p.Kind); k != nil {
				for verb, offered := range map[string]bool{"read": true, "create": k.Create, "update": k.Update, "delete": k.Delete} {
					if offered {
						add(Right{p.Role, kind, verb})
					}
				}
			}
			for _, a := range m.Actions {
				if a.On == p.Kind {
					add(Right{p.Role, kind, a.Name})
				}
			}
		}
	}
	slices.SortFunc(out, func(a, b Right) int {
		return strings.Compare(a.Kind+" "+a.Action+" "+a.Role, b.Kind+" "+b.Action+" "+b.Role)
	})
	return out
}

const ruleBatch = 20 // rows of one statement; the SQLite driver takes long to bind many values at once

// grant writes the default rights. What an administrator has edited stays; a default that the
// module asks for no more goes.
func (h *Host) grant(sys context.Context, tx *txn.Tx, m manifest.Manifest) error {
	rows, err := tx.ModuleRule.Query().Where(modulerule.Module(m.Name)).All(sys)
	if err != nil {
		return err
	}
	have := map[Right]bool{}
	asked := Rights(m)
	for _, r := range rows {
		at := Right{r.Role, r.Kind, r.Action}
		have[at] = true
		if !r.Edited && !slices.Contains(asked, at) {
			if err := tx.ModuleRule.DeleteOne(r).Exec(sys); err != nil {
				return err
			}
		}
	}
	var fresh []*gen.ModuleRuleCreate
	for _, r := range asked {
		if !have[r] {
			fresh = append(fresh, tx.ModuleRule.Create().SetModule(m.Name).SetRole(r.Role).SetKind(r.Kind).SetAction(r.Action).SetAllowed(true).SetCreatedAt(tx.Now))
		}
	}
	for some := range slices.Chunk(fresh, ruleBatch) {
		if err := tx.ModuleRule.CreateBulk(some...).Exec(sys); err != nil {
			return err
		}
	}
	return nil
}

// find is a module of the register; one that was removed is not there.
func find(sys context.Context, tx *txn.Tx, name string, path ...any) (*gen.Module, error) {
	row, err := tx.Module.Query().Where(entmodule.Name(name), entmodule.StateNEQ(Removed)).Only(sys)
	if gen.IsNotFound(err) {
		return nil, fault.Newf(fault.NotFound, "Không có mô-đun %q.", "There is no module %q.", clip(name)).At(path...)
	}
	return row, err
}

// setState enables, disables or removes a module; its records stay.
func setState(sys context.Context, tx *txn.Tx, name, state string) error {
	row, err := find(sys, tx, name, "input", "name")
	if err != nil {
		return err
	}
	if state == Removed && row.BuiltIn {
		return fault.Newf(fault.InvalidState, "Mô-đun %s có sẵn trong máy chủ; chỉ tắt được, không gỡ được.", "The module %s is part of the server; it can be disabled, not removed.", name)
	}
	return tx.Module.UpdateOne(row).SetState(state).SetChangedAt(tx.Now).AddVersion(1).Exec(sys)
}

// Register puts the built-in modules of this program into the register, enabled at first; Follow
// serves them. One that an older or newer program registered is changed to this program's, unless
// its records forbid it.
func (h *Host) Register(ctx context.Context) error {
	for _, m := range h.BuiltIn {
		text, err := json.Marshal(m)
		if err != nil {
			return err
		}
		row, err := h.Runner.Store.Reading().Module.Query().Where(entmodule.Name(m.Name)).Only(tenant.System(ctx))
		if err != nil && !gen.IsNotFound(err) {
			return err
		}
		if row != nil && row.BuiltIn && sameJSON(row.Manifest, text) {
			continue
		}
		if faults := manifest.Check(m); len(faults) > 0 {
			return fault.Newf(fault.BadFile, "Mô-đun có sẵn %s khai báo sai: %v.", "The built-in module %s is declared wrongly: %v.", m.Name, faults[0])
		}
		r := &renewal{h: h}
		if row != nil {
			before, err := manifest.Parse(row.Manifest)
			if err != nil {
				return damaged(m.Name, err)
			}
			if faults := manifest.Compatible(before, m); len(faults) > 0 {
				h.Log.ErrorContext(ctx, "a built-in module stays as it was", "module", m.Name, "place", faults[0].Place, "reason", faults[0].Text.EN)
				continue
			}
			if c, faults := candidateOf(row); len(faults) == 0 {
				r = h.renewalOf(ctx, c, m, text)
			}
		}
		in, detail := installed{manifest: m, text: text, builtIn: true, keep: true}, map[string]any{"module": m.Name, "version": m.Version, "builtIn": true}
		err = h.write(ctx, in, detail, r)
		if err != nil && r.me != nil { // the server starts all the same; the job tells what is wrong
			h.Log.WarnContext(ctx, "the records of a built-in module are upgraded later", "module", m.Name, "error", err)
			r.me = nil
			err = h.write(ctx, in, detail, r)
		}
		r.stop(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}

// damaged refuses to go on where the register does not hold what was written into it: what else the
// database has lost nobody knows.
func damaged(module string, err error) error {
	return fault.Newf(fault.BadFile, "Đăng ký của mô-đun %s trong cơ sở dữ liệu đã hỏng; hãy khôi phục từ bản sao lưu.",
		"What the database holds of the module %s is damaged; restore a backup.", module).Because(err)
}

// sameJSON tells whether two texts say the same.
func sameJSON(a, b []byte) bool {
	var x, y any
	if json.Unmarshal(a, &x) != nil || json.Unmarshal(b, &y) != nil {
		return false
	}
	return bytes.Equal(jsonOf(x), jsonOf(y))
}
