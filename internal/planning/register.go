package planning

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/ent/gen/unitset"
	"github.com/lantoa/lantoa/ent/gen/unitsetmember"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/plandoc"
	"github.com/lantoa/lantoa/internal/tenant"
)

// register is the units of a day and the collectives that hold for one unit, as a plan names them.
type register struct {
	day    clock.Day
	known  *plandoc.Register
	units  []*gen.Unit
	sets   []plandoc.RegisterSet
	byCode map[string]uuid.UUID
	byName map[string][]uuid.UUID // by folded name, short name and alias
	byCore map[string][]uuid.UUID // by what is left without the kind of unit: "duyen hai"
}

// newRegister reads the units valid on a day and the collectives kept by the unit and by those
// above it; of two with one name the nearer counts.
func newRegister(ctx context.Context, db *gen.Client, of uuid.UUID, on clock.Day) (*register, error) {
	rows, err := db.Unit.Query().Where(
		unit.Or(unit.ValidFromIsNil(), unit.ValidFromLTE(on)), unit.Or(unit.ValidToIsNil(), unit.ValidToGTE(on)),
	).Order(unit.ByCode()).All(ctx)
	if err != nil {
		return nil, err
	}
	r := &register{day: on, units: rows, byCode: map[string]uuid.UUID{}, byName: map[string][]uuid.UUID{}, byCore: map[string][]uuid.UUID{}}
	code := make(map[uuid.UUID]string, len(rows))
	above := make(map[uuid.UUID]*uuid.UUID, len(rows))
	for _, u := range rows {
		r.byCode[u.Code], code[u.ID], above[u.ID] = u.ID, u.Code, u.ParentID
	}
	units := make([]plandoc.RegisterUnit, len(rows))
	for i, u := range rows {
		names, err := namesOf(u)
		if err != nil {
			return nil, err
		}
		units[i] = plandoc.RegisterUnit{Code: u.Code, Name: u.Name, ShortName: u.ShortName, Aliases: names[1:], Kind: string(u.Kind),
			ValidFrom: u.ValidFrom, ValidTo: u.ValidTo}
		if u.ParentID != nil {
			units[i].Parent = code[*u.ParentID]
		}
		for _, n := range names {
			put(r.byName, nameKey(n), u.ID)
			put(r.byCore, core(n), u.ID)
		}
	}
	var line []uuid.UUID
	for id := &of; id != nil && len(line) <= len(rows); id = above[*id] {
		line = append(line, *id)
	}
	sets, err := setsOf(ctx, db, line, code)
	r.sets, r.known = sets, plandoc.NewRegister(units, sets)
	return r, err
}

// namesOf are all names of a unit, the official one first.
func namesOf(u *gen.Unit) ([]string, error) {
	names := []string{u.Name}
	if u.ShortName != "" {
		names = append(names, u.ShortName)
	}
	if len(u.Aliases) > 0 {
		var aliases []string
		if err := json.Unmarshal(u.Aliases, &aliases); err != nil {
			return nil, fmt.Errorf("aliases of unit %s: %w", u.Code, err)
		}
		names = append(names, aliases...)
	}
	return names, nil
}

// setsOf reads the collectives of a line of units, the nearest first. What "the agencies, units
// and localities" are is set above and holds below, so the sets of the units above are read
// though they are not in the viewer's sight; they name units, which everybody knows.
func setsOf(ctx context.Context, db *gen.Client, line []uuid.UUID, code map[uuid.UUID]string) ([]plandoc.RegisterSet, error) {
	sys := tenant.System(ctx)
	rows, err := db.UnitSet.Query().Where(unitset.UnitIDIn(line...)).Order(unitset.ByName()).All(sys)
	if err != nil {
		return nil, err
	}
	list, err := db.UnitSetMember.Query().Where(unitsetmember.UnitIDIn(line...)).Order(unitsetmember.ByID()).All(sys)
	if err != nil {
		return nil, err
	}
	members := map[uuid.UUID][]string{}
	for _, m := range list {
		if c := code[m.MemberID]; c != "" { // one that does not stand on the day is left out
			members[m.SetID] = append(members[m.SetID], c)
		}
	}
	var sets []plandoc.RegisterSet
	known := map[string]bool{}
	for _, keeper := range line {
		for _, s := range rows {
			if s.UnitID != keeper || known[s.FoldKey] {
				continue
			}
			known[s.FoldKey] = true
			sets = append(sets, plandoc.RegisterSet{Name: s.Name, Units: members[s.ID]})
		}
	}
	return sets, nil
}

func put(m map[string][]uuid.UUID, key string, id uuid.UUID) {
	if key == "" {
		return
	}
	if slices.Contains(m[key], id) {
		return
	}
	m[key] = append(m[key], id)
}

// find returns the units that names mean, one or the members of a collective; a name that means
// none, or several that fit equally, is not in the answer. Definitions are those of the document.
func (r *register) find(names []string, definitions map[string]string) map[string][]uuid.UUID {
	task := plandoc.Task{}
	for _, n := range names {
		task.Roles = append(task.Roles, plandoc.Role{Role: plandoc.Lead, Name: plandoc.Said(n)})
	}
	reading := &plandoc.Reading{Document: plandoc.Heading{Date: r.day}, Definitions: definitions, Groups: []plandoc.Group{{Tasks: []plandoc.Task{task}}}}
	reading.Match(r.known)
	out := make(map[string][]uuid.UUID, len(names))
	for i, role := range reading.Groups[0].Tasks[0].Roles {
		for _, code := range role.Units {
			if id, ok := r.byCode[code]; ok {
				out[names[i]] = append(out[names[i]], id)
			}
		}
	}
	return out
}

// unclear tells that a name fits several units.
func (r *register) unclear(name string) bool {
	return len(r.byName[nameKey(name)]) > 1 || len(r.byCore[core(name)]) > 1
}

func nameKey(name string) string {
	return strings.Trim(fold.Key(name), " .,;:\"“”'()-–")
}

// unitKinds are the words before the proper name of a place, folded, longest first.
var unitKinds = []string{"uy ban nhan dan", "ubnd", "thanh pho", "thi xa", "thi tran", "huyen", "quan", "phuong", "xa", "tinh", "tp", "tx", "tt"}

// core is a name without the kind of the unit and of the place, and without the places above it:
// "UBND huyện Duyên Hải" and "Thị xã Duyên Hải" have one core.
func core(name string) string {
	key := nameKey(name)
	if i := strings.IndexByte(key, ','); i > 0 {
		key = key[:i]
	}
	for again := true; again; {
		again = false
		for _, k := range unitKinds {
			if rest, ok := strings.CutPrefix(key, k+" "); ok {
				key, again = rest, true
			}
		}
	}
	return key
}
