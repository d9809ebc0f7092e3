package modules

import (
	"errors"
	"fmt"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

func bothClaim(one, other string, err error) []manifest.Fault {
	return []manifest.Fault{{Text: manifest.Text{
		VI: fmt.Sprintf("mô-đun %q và mô-đun %q cùng khai báo một tên: %v", one, other, err),
		EN: fmt.Sprintf("the modules %q and %q claim the same name: %v", one, other, err),
	}}}
}

// twice is a field that is there twice.
type twice struct{ kind, field string }

func (t *twice) Error() string { return t.kind + "." + t.field + " is there twice" }

// claimants are the modules that put a field on a kind, the last to come last.
func claimants(err error, some []*candidate) (names []string) {
	t, ok := errors.AsType[*twice](err)
	if !ok {
		return nil
	}
	for _, c := range some {
		claims := false
		for _, k := range c.Kinds {
			own := catalog.TypeName(c.Name, k.Name)
			claims = claims || own == t.kind && k.Field(t.field) != nil
			for _, f := range k.Fields {
				claims = claims || f.Back == t.field && catalog.Target(c.Name, f.Ref) == t.kind
			}
		}
		if claims {
			names = append(names, c.Name)
		}
	}
	return names
}

// made is everything that is made of modules to serve them.
type made struct {
	all           *catalog.Catalogue
	kinds, shapes *record.Kinds
}

// make makes it, or tells why it cannot be made.
func (h *Host) make(some []*candidate) (*made, error) {
	modules := make([]catalog.Module, len(some))
	for i, c := range some {
		modules[i] = c.Module
	}
	var m made
	var err error
	if m.all, err = catalog.WithModules(gen.Kinds(), modules); err != nil {
		return nil, err
	}
	if err := noNameTwice(m.all); err != nil {
		return nil, err
	}
	if m.kinds, err = record.Compile(m.all); err != nil {
		return nil, err
	}
	if m.shapes, err = shapesOf(modules); err != nil {
		return nil, err
	}
	return &m, h.Merge(m.all)
}

// try tells why some modules cannot be served.
func (h *Host) try(some []*candidate) error {
	_, err := h.make(some)
	return err
}

// noNameTwice finds two fields of one name on a kind, such as the lists that two modules put on it.
func noNameTwice(all *catalog.Catalogue) error {
	for _, k := range all.Kinds() {
		seen := map[string]bool{}
		names := make([]string, 0, len(k.Fields)+len(k.Refs))
		for _, f := range k.Fields {
			names = append(names, f.Name)
		}
		for _, r := range k.Refs {
			names = append(names, r.Name)
		}
		for _, name := range names {
			if seen[name] {
				return &twice{k.Name, name}
			}
			seen[name] = true
		}
	}
	return nil
}
