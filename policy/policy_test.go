package policy_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/policy"
)

var update = flag.Bool("update", false, "write testdata/truth.csv anew, for review")

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
func questions(t *testing.T) (asked [][2]string) {
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

func TestTheTruthTableIsTheReviewedOne(t *testing.T) {
	p := load(t)
	var b strings.Builder
	fmt.Fprint(&b, "kind,action")
	for _, r := range roles() {
		fmt.Fprintf(&b, ",%s", r)
	}
	b.WriteString("\n")
	for _, q := range questions(t) {
		fmt.Fprintf(&b, "%s,%s", q[0], q[1])
		for _, r := range roles() {
			cell := "no"
			if p.Check(as(r), q[0], q[1]) == nil {
				cell = "yes"
			}
			b.WriteString("," + cell)
		}
		b.WriteString("\n")
	}
	const file = "testdata/truth.csv"
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("the rules differ from the reviewed table; run with -update, look at the difference, and commit both\ngot:\n%s", b.String())
	}
}

func TestEveryKindHasAReader(t *testing.T) {
	p := load(t)
	for _, k := range gen.Kinds() {
		if !p.Knows(k.Name, "read") {
			t.Errorf("nobody may read %s: roles.csv has no line for it", k.Name)
		}
	}
}

func TestEveryRuleIsAboutSomethingThatIsThere(t *testing.T) {
	kinds := []string{"AccessToken"} // kept out of the catalogue
	for _, k := range gen.Kinds() {
		kinds = append(kinds, k.Name)
	}
	for _, q := range questions(t) {
		if !slices.Contains(kinds, q[0]) {
			t.Errorf("roles.csv speaks of %s, which is no kind", q[0])
		}
	}
}

// operations finds Kind and Action of every txn.Operation that the source writes down.
func operations(t *testing.T) map[string][2]string {
	t.Helper()
	found := map[string][2]string{}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		tree, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil //nolint:nilerr // a file that somebody is writing; the compiler will tell
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			if s, ok := lit.Type.(*ast.SelectorExpr); !ok || s.Sel.Name != "Operation" || fmt.Sprint(s.X) != "txn" {
				return true
			}
			says := map[string]string{}
			for _, e := range lit.Elts {
				kv, ok := e.(*ast.KeyValueExpr)
				if !ok {
					continue
				}
				if v, ok := kv.Value.(*ast.BasicLit); ok {
					says[fmt.Sprint(kv.Key)], _ = strconv.Unquote(v.Value)
				}
			}
			if says["Kind"] != "" && says["Action"] != "" {
				found[path+" "+says["Name"]] = [2]string{says["Kind"], says["Action"]}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestEveryMutationHasARule(t *testing.T) {
	p := load(t)
	found := operations(t)
	if len(found) == 0 {
		t.Fatal("no mutation was found: this test looks in the wrong place")
	}
	for where, o := range found {
		if !p.Knows(o[0], o[1]) {
			t.Errorf("%s asks for %s on %s, which roles.csv gives nobody", where, o[1], o[0])
		}
		if o[1] == "read" {
			t.Errorf("%s changes something and asks only for reading: a read-only access token could do it", where)
		}
	}
}

func TestWhatNoRuleNamesIsDenied(t *testing.T) {
	p := load(t)
	everything := as(roles()...)
	for name, q := range map[string][2]string{
		"an unknown kind":             {"Ghost", "read"},
		"an unknown action":           {"Plan", "burn"},
		"an action of another kind":   {"Unit", "publish"},
		"a star":                      {"*", "*"},
		"a star as action":            {"Plan", "*"},
		"nothing":                     {"", ""},
		"another case":                {"plan", "read"},
		"a blank at the end":          {"Plan ", "read"},
		"a pattern":                   {"Pla.", "read"},
		"a decomposed letter":         {"Pla\u0301n", "read"},
		"a rule within a kind's name": {"Plan, read", "read"},
	} {
		if err := p.Check(everything, q[0], q[1]); fault.CodeOf(err) != fault.Forbidden {
			t.Errorf("%s: %v, want FORBIDDEN", name, err)
		}
	}
	if err := p.Check(nil, "Plan", "read"); fault.CodeOf(err) != fault.Unauthenticated {
		t.Errorf("nobody: %v", err)
	}
}

func TestOnlyRolesCount(t *testing.T) {
	p := load(t)
	for _, name := range []string{"", "admin", "ADMIN", "r:HEAD", "d:HEAD", "HEAD ", "head", "HEÁD", "MEMBER", "READER", "*", "s:HEAD", "HEAD+OFFICER"} {
		if p.Check(as(programme.Role(name)), "Unit", "read") == nil {
			t.Errorf("%q is taken for a role", name)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.String().Draw(t, "name")
		if programme.Role(name) != "" && slices.Contains(roles(), programme.Role(name)) {
			t.Skip("a real role: draw another name")
		}
		if p.Check(as(programme.Role(name)), "Unit", "read") == nil {
			t.Fatalf("%q is taken for a role", name)
		}
	})
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
	for name, c := range map[string]struct {
		scopes       []string
		kind, action string
		may          bool
	}{
		"a session may what its roles may":            {nil, "Plan", "publish", true},
		"no scope is nothing":                         {[]string{}, "Plan", "read", false},
		"read reads":                                  {[]string{"read"}, "Plan", "read", true},
		"read changes nothing":                        {[]string{"read"}, "Plan", "publish", false},
		"write changes":                               {[]string{"write"}, "Plan", "publish", true},
		"write does not read":                         {[]string{"write"}, "Plan", "read", false},
		"an exact scope":                              {[]string{"Plan:publish"}, "Plan", "publish", true},
		"an exact scope of another action":            {[]string{"Plan:edit"}, "Plan", "publish", false},
		"an exact scope of another kind":              {[]string{"Report:publish"}, "Plan", "publish", false},
		"a star is none":                              {[]string{"*", "Plan:*", "*:*"}, "Plan", "publish", false},
		"a scope does not give what the role has not": {[]string{"write", "User:create"}, "User", "create", false},
		"no token makes tokens":                       {[]string{"write", "AccessToken:create"}, "AccessToken", "create", false},
	} {
		v := as(programme.PlanManager, programme.Head)
		v.Scopes = c.scopes
		if err := p.Check(v, c.kind, c.action); (err == nil) != c.may {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// reference is the same judgement in a few lines, without casbin: table is the truth table of
// roles.csv, rules are the ones beside it. Only HEAD stands above another role.
func reference(table map[string]bool, rules []policy.Rule, v *viewer.Viewer, kind, action string) bool {
	ok := slices.ContainsFunc(v.Roles, func(r programme.Role) bool { return table[string(r)+" "+kind+" "+action] })
	for _, x := range rules {
		here := x.Unit == uuid.Nil || x.Unit == v.Unit
		has := v.Is(x.Role) || x.Role == programme.Officer && v.Is(programme.Head)
		if !here || !has || x.Kind != kind || x.Action != action {
			continue
		}
		if x.Deny {
			return false
		}
		ok = true
	}
	return ok
}

func TestCasbinJudgesAsTheReference(t *testing.T) {
	asked := append(questions(t), [2]string{"Course", "enrol"}, [2]string{"Course", "read"})
	plain := load(t)
	table := map[string]bool{}
	for _, r := range roles() {
		for _, q := range asked {
			table[string(r)+" "+q[0]+" "+q[1]] = plain.Check(as(r), q[0], q[1]) == nil
		}
	}
	units := []uuid.UUID{uuid.New(), uuid.New(), uuid.New()}
	cases := 0
	rapid.Check(t, func(t *rapid.T) {
		var rules []policy.Rule
		for range rapid.IntRange(0, 12).Draw(t, "rules") {
			q := rapid.SampledFrom(asked).Draw(t, "about")
			rules = append(rules, policy.Rule{
				Role: rapid.SampledFrom(roles()).Draw(t, "role"), Kind: q[0], Action: q[1],
				Unit: rapid.SampledFrom(append(units, uuid.Nil)).Draw(t, "unit"), Deny: rapid.Bool().Draw(t, "deny"),
			})
		}
		p := load(t)
		if err := p.Reload(rules); err != nil {
			t.Fatal(err)
		}
		for range 15 {
			v := &viewer.Viewer{Unit: rapid.SampledFrom(units).Draw(t, "acting"), Roles: rapid.SliceOfDistinct(rapid.SampledFrom(roles()), rapid.ID).Draw(t, "roles")}
			for _, q := range asked {
				cases++
				want := reference(table, rules, v, q[0], q[1])
				for _, round := range []string{"asked", "remembered"} {
					if got := p.Check(v, q[0], q[1]) == nil; got != want {
						t.Fatalf("%v in %s: %s on %s is %v when %s, the reference says %v; rules %+v", v.Roles, v.Unit, q[1], q[0], got, round, want, rules)
					}
				}
			}
		}
	})
	t.Logf("%d cases", cases)
}

func TestADenyWinsInEveryOrder(t *testing.T) {
	unit := uuid.New()
	rules := []policy.Rule{
		{Role: programme.PlanManager, Kind: "Plan", Action: "publish", Deny: true, Unit: unit},
		{Role: programme.Head, Kind: "Plan", Action: "publish"},
		{Role: programme.PlanManager, Kind: "Plan", Action: "publish", Unit: unit},
	}
	rapid.Check(t, func(t *rapid.T) {
		p := load(t)
		if err := p.Reload(rapid.Permutation(rules).Draw(t, "order")); err != nil {
			t.Fatal(err)
		}
		both := as(rapid.Permutation([]programme.Role{programme.Head, programme.PlanManager}).Draw(t, "roles")...)
		if err := p.Check(both, "Plan", "publish"); err != nil {
			t.Fatalf("another unit: %v", err)
		}
		both.Unit = unit
		if p.Check(both, "Plan", "publish") == nil {
			t.Fatal("the deny of one role does not beat the allow of the other")
		}
	})
}

func TestAMalformedRuleChangesNothing(t *testing.T) {
	p := load(t)
	for name, r := range map[string]policy.Rule{
		"no role":           {Role: "BOSS", Kind: "Course", Action: "read"},
		"an inner role":     {Role: "MEMBER\n", Kind: "Course", Action: "read"},
		"a star as kind":    {Role: programme.Head, Kind: "*", Action: "read"},
		"a star as action":  {Role: programme.Head, Kind: "Course", Action: "*"},
		"nothing at all":    {},
		"a comma in a name": {Role: programme.Head, Kind: "Course, Plan", Action: "read"},
		"an empty action":   {Role: programme.Head, Kind: "Course"},
		"a blank in a name": {Role: programme.Head, Kind: "Course ", Action: "read"},
	} {
		good := policy.Rule{Role: programme.Head, Kind: "Lecture", Action: "read"}
		if err := p.Reload([]policy.Rule{good, r}); err == nil {
			t.Errorf("%s is taken", name)
		}
		if p.Knows("Lecture", "read") || p.Check(as(programme.Head), "Plan", "publish") != nil {
			t.Errorf("%s: the rules changed all the same", name)
		}
	}
}

func TestReloadingNeverLies(t *testing.T) {
	p := load(t)
	extra := []policy.Rule{{Role: programme.Officer, Kind: "Course", Action: "enrol"}}
	stop, head, officer := make(chan struct{}), as(programme.Head), as(programme.Officer)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				if err := p.Check(head, "Plan", "publish"); err != nil {
					t.Errorf("false deny: %v", err)
				}
				if p.Check(officer, "Plan", "publish") == nil {
					t.Error("false allow")
				}
			}
		})
	}
	for i := range 60 {
		if err := p.Reload(extra[:i%2]); err != nil {
			t.Error(err)
		}
		if got := p.Check(officer, "Course", "enrol") == nil; got != (i%2 == 1) {
			t.Errorf("reload %d: may enrol is %v", i, got)
		}
	}
	close(stop)
	wg.Wait()
}

func BenchmarkCheck(b *testing.B) {
	p, v := load(b), as(programme.Officer, programme.Head)
	for b.Loop() {
		if err := p.Check(v, "Assignment", "submit"); err != nil {
			b.Fatal(err)
		}
	}
}
