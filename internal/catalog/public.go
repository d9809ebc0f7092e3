package catalog

import (
	"fmt"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// PublicOperation is an action that is offered to everybody, without sign-in.
type PublicOperation struct {
	Name     string // contestsSave
	Document string // the one GraphQL document that asks for it, with everything that it answers
	Space    *Space
	Action   *manifest.Action
}

// Public lists the public operations of all modules by name. They answer their declared values, and
// of the records that they show the ids alone.
func (c *Catalogue) Public() map[string]PublicOperation {
	out := map[string]PublicOperation{}
	for i := range c.spaces {
		s := &c.spaces[i]
		for j := range s.Actions {
			a := &s.Actions[j]
			if !a.Public {
				continue
			}
			name := ActionField(s.Name, a)
			fields := []string{"__typename"}
			if k := c.returned(s, a); k != nil && a.Many {
				fields = append(fields, k.List+" { id }")
			} else if k != nil {
				fields = append(fields, k.One+" { id }")
			}
			for _, f := range a.Output {
				fields = append(fields, f.Name)
			}
			out[name] = PublicOperation{Name: name, Space: s, Action: a, Document: fmt.Sprintf(
				"mutation %[1]s($input: %[2]sInput!) { %[1]s(input: $input) { %[3]s } }", name, strings.ToUpper(name[:1])+name[1:], strings.Join(fields, " "))}
		}
	}
	return out
}

// returned is the kind of the records that an action shows, nil for none.
func (c *Catalogue) returned(s *Space, a *manifest.Action) *Kind {
	name := a.Returns
	if name == "" {
		name = a.On
	}
	if name == "" {
		return nil
	}
	return c.Kind(TypeName(s.Name, name))
}
