package plandoc

import (
	"slices"
	"strings"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fold"
)

// RegisterUnit is a unit that the programme office knows.
type RegisterUnit struct {
	Code      string
	Name      string
	ShortName string
	Aliases   []string
	Kind      string // DEPARTMENT, BOARD, SECTOR_AGENCY, MASS_ORG, DISTRICT, COMMUNE, PEOPLES_COMMITTEE …
	Parent    string // code of the unit above
	ValidFrom clock.Day
	ValidTo   clock.Day // last day; zero for a unit that still stands
}

// RegisterSet is a named set of units.
type RegisterSet struct {
	Name  string
	Units []string // codes
}

// Register finds units by what documents call them. It is read only once made.
type Register struct {
	units  []RegisterUnit
	names  map[string][]int // key of a name, short name or alias → units
	places map[string][]int // key without "UBND" and the kind of place → units
	sets   map[string][]string
}

// NewRegister indexes units and sets.
func NewRegister(units []RegisterUnit, sets []RegisterSet) *Register {
	r := &Register{units: units, names: map[string][]int{}, places: map[string][]int{}, sets: map[string][]string{}}
	for i, u := range units {
		for _, n := range append([]string{u.Name, u.ShortName}, u.Aliases...) {
			if k := nameKey(n); k != "" {
				add(r.names, k, i)
				add(r.names, withoutProvince(k), i)
				add(r.names, placeKey(k), i)
				if bare := barePlace(k); bare != "" {
					add(r.places, bare, i)
				}
			}
		}
	}
	for _, s := range sets {
		r.sets[nameKey(s.Name)] = s.Units
	}
	return r
}

func add(m map[string][]int, k string, i int) {
	if !slices.Contains(m[k], i) {
		m[k] = append(m[k], i)
	}
}

var (
	shortForms = strings.NewReplacer("ubmttqvn", "uy ban mat tran to quoc viet nam", "ubmttq", "uy ban mat tran to quoc", "mttq", "mat tran to quoc", "ubnd", "uy ban nhan dan", "hdnd", "hoi dong nhan dan",
		"tand", "toa an nhan dan", "vksnd", "vien kiem sat nhan dan", "bhxh", "bao hiem xa hoi", "lhpn", "lien hiep phu nu", "gd&dt", "giao duc va dao tao", "gddt", "giao duc va dao tao", "pbgdpl", "pho bien giao duc phap luat")
	cityForm  = lazily(`\btp\b\.?`)
	townForm  = lazily(`\btx\b\.?`)
	notWord   = lazily(`[^\p{L}\d]+`)
	provinceT = lazily(` tinh(?: \S+){0,4}$`)
	committee = lazily(`^(?:uy ban nhan dan |uy ban )`)
	placeKind = lazily(`^(?:thanh pho|thi xa|thi tran|huyen|quan|xa|phuong|dac khu|tinh) `)
)

// nameKey is the key of a name: folded, abbreviations of office written out, no punctuation.
func nameKey(s string) string {
	k := shortForms.Replace(fold.Key(s))
	k = townForm.ReplaceAllString(cityForm.ReplaceAllString(k, "thanh pho"), "thi xa")
	return strings.TrimSpace(notWord.ReplaceAllString(k, " "))
}

// withoutProvince drops "tỉnh" and the province at the end: "Sở Tư pháp tỉnh Trà Vinh".
func withoutProvince(k string) string { return provinceT.ReplaceAllString(k, "") }

// placeKey drops "UBND" from the name of a district or commune.
func placeKey(k string) string {
	if p := committee.ReplaceAllString(k, ""); placeKind.MatchString(p) {
		return p
	}
	return k
}

// barePlace drops the kind of place too: what two places may share. "" for other names.
func barePlace(k string) string {
	p := committee.ReplaceAllString(k, "")
	if bare := placeKind.ReplaceAllString(p, ""); bare != p {
		return bare
	}
	return ""
}

// on tells whether a unit stood on a day; a zero day asks nothing.
func (u *RegisterUnit) on(d clock.Day) bool {
	return d.IsZero() || (u.ValidFrom.IsZero() || !d.Before(u.ValidFrom)) && (u.ValidTo.IsZero() || !d.After(u.ValidTo))
}

// found is what the register says about a name.
type found struct {
	codes  []string
	rivals []string // names of units that fit equally
	belief float64
}

// one looks up the name of one unit.
func (r *Register) one(name string, d clock.Day) found {
	k := nameKey(name)
	for i, try := range []struct {
		index  map[string][]int
		key    string
		belief float64
	}{{r.names, k, 1}, {r.names, placeKey(k), 0.97}, {r.names, withoutProvince(k), 0.92}, {r.places, barePlace(k), 0.8}, {r.places, committee.ReplaceAllString(k, ""), 0.8}} {
		if try.key == "" || i == 2 && try.key == k {
			continue
		}
		var hits []int
		for _, u := range try.index[try.key] {
			if r.units[u].on(d) {
				hits = append(hits, u)
			}
		}
		switch len(hits) {
		case 0:
			continue
		case 1:
			return found{codes: []string{r.units[hits[0]].Code}, belief: try.belief}
		}
		var rivals []string
		for _, u := range hits {
			rivals = append(rivals, r.units[u].Name)
		}
		return found{rivals: rivals, belief: 0.3}
	}
	return found{}
}

// ofKind are the codes of the units of a kind on a day.
func (r *Register) ofKind(kind string, d clock.Day) []string {
	var out []string
	for i := range r.units {
		if u := &r.units[i]; u.Kind == kind && u.on(d) {
			out = append(out, u.Code)
		}
	}
	return out
}
