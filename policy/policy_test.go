package policy_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/policy"
)

func load(t interface {
	Helper()
	Fatal(...any)
}) *policy.Policy {
	t.Helper()
	p, err := policy.New()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func as(roles ...programme.Role) *viewer.Viewer {
	return &viewer.Viewer{User: uuid.New(), Unit: uuid.New(), Roles: roles}
}

func roles() (all []programme.Role) {
	for _, r := range programme.Role("").Values() {
		all = append(all, programme.Role(r))
	}
	return all
}

// questions are the rules of roles.csv and the reading of every kind: what there is to ask.
func questions(t testing.TB) (asked [][2]string) {
	t.Helper()
	text, err := os.ReadFile("roles.csv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if f := strings.Split(strings.TrimSpace(line), ", "); f[0] == "p" {
			asked = append(asked, [2]string{f[3], f[4]})
		}
	}
	for _, k := range gen.Kinds() {
		asked = append(asked, [2]string{k.Name, "read"})
	}
	slices.SortFunc(asked, func(a, b [2]string) int { return strings.Compare(a[0]+" "+a[1], b[0]+" "+b[1]) })
	return slices.Compact(asked)
}

func TestTheRefusalNamesTheActionInBothLanguages(t *testing.T) {
	p := load(t)
	err := p.Check(as(programme.Officer), "Plan", "publish")
	f := fault.Of(err)
	if !strings.Contains(f.Text.VI, "ban hành kế hoạch") || !strings.Contains(f.Text.EN, "publish a plan") {
		t.Errorf("says %q, %q", f.Text.VI, f.Text.EN)
	}
	for _, q := range questions(t) {
		f := fault.Of(p.Check(as(), q[0], q[1]))
		if strings.Contains(f.Text.VI, " trên ") || strings.Contains(f.Text.VI, q[0]) {
			t.Errorf("%s on %s has no words: %q", q[1], q[0], f.Text.VI)
		}
	}
}

func TestScopesOfAccessTokens(t *testing.T) {
	p := load(t)
	admin, head := []programme.Role{programme.Administrator}, []programme.Role{programme.PlanManager, programme.Head}
	for name, c := range map[string]struct {
		roles        []programme.Role
		scopes       []string
		kind, action string
		may          bool
	}{
		"a session may what its roles may":                     {head, nil, "Plan", "publish", true},
		"no scope is nothing":                                  {head, []string{}, "Plan", "read", false},
		"read reads":                                           {head, []string{"read"}, "Plan", "read", true},
		"read changes nothing":                                 {head, []string{"read"}, "Plan", "publish", false},
		"write changes":                                        {head, []string{"write"}, "Plan", "publish", true},
		"write does not read":                                  {head, []string{"write"}, "Plan", "read", false},
		"an exact scope":                                       {head, []string{"Plan:publish"}, "Plan", "publish", true},
		"an exact scope of another action":                     {head, []string{"Plan:edit"}, "Plan", "publish", false},
		"an exact scope of another kind":                       {head, []string{"Report:publish"}, "Plan", "publish", false},
		"a star is none":                                       {head, []string{"*", "Plan:*", "*:*"}, "Plan", "publish", false},
		"an empty scope is none":                               {admin, []string{""}, "User", "create", false},
		"a scope does not give what the role has not":          {head, []string{"write", "User:create"}, "User", "create", false},
		"A12 no token makes tokens":                            {head, []string{"write", "AccessToken:create"}, "AccessToken", "create", false},
		"A12 no token sets passwords":                          {admin, []string{"write", "User:resetPassword"}, "User", "resetPassword", false},
		"A12 write makes no account":                           {admin, []string{"read", "write"}, "User", "create", false},
		"A12 write opens no closed account":                    {admin, []string{"read", "write"}, "User", "disable", false},
		"A12 write gives no role":                              {admin, []string{"read", "write"}, "Membership", "grant", false},
		"A12 write names no deputy":                            {head, []string{"read", "write"}, "Membership", "deputize", false},
		"A12 write takes roles away":                           {admin, []string{"read", "write"}, "Membership", "end", true},
		"A12 a token that was made for accounts makes one":     {admin, []string{"User:create"}, "User", "create", true},
		"A12 a token that was made for roles gives one":        {admin, []string{"Membership:grant"}, "Membership", "grant", true},
		"A12 a token that was made for accounts gives no role": {admin, []string{"User:create"}, "Membership", "grant", false},
	} {
		t.Run(name, func(t *testing.T) {
			v := as(c.roles...)
			v.Scopes = c.scopes
			if err := p.Check(v, c.kind, c.action); (err == nil) != c.may {
				t.Errorf("%v", err)
			}
		})
	}
}
