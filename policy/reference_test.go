package policy_test

import (
	"encoding/csv"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/policy"
)

// reference is the same judgement without casbin and without a line of this package: the lines of
// a file such as roles.csv, walked for one question.
func reference(lines [][]string, v *viewer.Viewer, kind, action string) bool {
	has := map[string]bool{}
	for _, r := range v.Roles {
		has["r:"+string(r)] = true
	}
	for grew := len(has) > 0; grew; { // the roles whose rights these have too
		grew = false
		for _, l := range lines {
			if l[0] == "g" && has[l[1]] && !has[l[2]] {
				has[l[2]], grew = true, true
			}
		}
	}
	allowed := false
	for _, l := range lines {
		if l[0] != "p" || !has[l[1]] || l[2] != "*" && l[2] != "d:"+v.Unit.String() || l[3] != kind || l[4] != action {
			continue
		}
		if l[5] == "deny" {
			return false
		}
		allowed = true
	}
	return allowed
}

// lines reads a file such as roles.csv.
func lines(t interface {
	Helper()
	Fatal(...any)
}, file string) [][]string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(file))
	r.Comment, r.TrimLeadingSpace, r.FieldsPerRecord = '#', true, -1
	all, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// join is the file of such lines.
func join(lines [][]string) string {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(strings.Join(l, ", ") + "\n")
	}
	return b.String()
}

// inner are the roles that nobody is granted.
var inner = []string{"r:MEMBER", "r:READER"}

func names() (all []string) {
	for _, r := range roles() {
		all = append(all, "r:"+string(r))
	}
	return append(all, inner...)
}

func TestCasbinJudgesAsTheReference(t *testing.T) {
	t.Run("Z13 with the roles as they are and any rules beside them", func(t *testing.T) { against(t, false) })
	t.Run("Z5 with any inheritance: chains, cycles, diamonds", func(t *testing.T) { against(t, true) })
}

// against compares decisions for generated rules, units and role sets, and for generated links
// between roles in place of those of roles.csv.
func against(t *testing.T, links bool) {
	model, file := policy.Files()
	asked := append(questions(t), [2]string{"Course", "enrol"}, [2]string{"Course", "read"})
	units := []uuid.UUID{uuid.New(), uuid.New(), uuid.New()}
	cases, yes, differences := 0, 0, 0
	each := testkit.Rounds(25, 1_050) // times the 100 worlds that rapid draws
	rapid.Check(t, func(t *rapid.T) {
		all := lines(t, file)
		if links {
			all = slices.DeleteFunc(all, func(l []string) bool { return l[0] == "g" })
			for range rapid.IntRange(0, 16).Draw(t, "links") {
				all = append(all, []string{"g", rapid.SampledFrom(names()).Draw(t, "from"), rapid.SampledFrom(names()).Draw(t, "to"), "*"})
			}
		}
		var extra []policy.Rule
		text := join(all)
		for range rapid.IntRange(0, 12).Draw(t, "rules") {
			q := rapid.SampledFrom(asked).Draw(t, "about")
			r := policy.Rule{
				Role: rapid.SampledFrom(roles()).Draw(t, "role"), Kind: q[0], Action: q[1],
				Unit: rapid.SampledFrom(append(units, uuid.Nil)).Draw(t, "unit"), Deny: rapid.Bool().Draw(t, "deny"),
			}
			l, err := r.Line()
			if err != nil {
				t.Fatal(err)
			}
			extra, all = append(extra, r), append(all, append([]string{"p"}, l...))
		}
		p := load(t)
		if err := p.Load(model, text, extra); err != nil {
			t.Fatal(err)
		}
		draw := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		for range each {
			q := asked[draw.IntN(len(asked))]
			if len(extra) > 0 && draw.IntN(2) == 0 { // as often as not, one that a rule is about
				r := extra[draw.IntN(len(extra))]
				q = [2]string{r.Kind, r.Action}
			}
			v := &viewer.Viewer{Unit: units[draw.IntN(len(units))]}
			for _, i := range draw.Perm(len(roles()))[:draw.IntN(4)] {
				v.Roles = append(v.Roles, roles()[i])
			}
			want := reference(all, v, q[0], q[1])
			cases++
			if want {
				yes++
			}
			for _, round := range []string{"asked", "remembered"} {
				if got := p.Check(v, q[0], q[1]) == nil; got != want {
					differences++
					t.Fatalf("%v in %s: %s on %s is %v when %s, the reference says %v; rules\n%s", v.Roles, v.Unit, q[1], q[0], got, round, want, join(all))
				}
			}
		}
	})
	if yes < cases/20 || yes > cases*19/20 {
		t.Errorf("%d of %d cases are allowed: the generator asks one-sidedly", yes, cases)
	}
	what := "decisions compared with a reference of 25 lines, the roles as they are"
	if links {
		what = "decisions compared with a reference of 25 lines, any inheritance"
	}
	testkit.Figure(t, "Rights", what, cases, ">= 100000")
	testkit.Figure(t, "Rights", "differences among these ("+what[len("decisions compared with a reference of 25 lines, "):]+")", differences, "0")
}

func TestInheritance(t *testing.T) {
	model, _ := policy.Files()
	chain := func(names ...string) (l [][]string) {
		for i := range names[1:] {
			l = append(l, []string{"g", names[i], names[i+1], "*"})
		}
		return l
	}
	rule := func(role, kind, eft string) []string { return []string{"p", role, "*", kind, "read", eft} }
	for name, c := range map[string]struct {
		lines [][]string
		may   map[programme.Role][]string // the kinds that it reads, of Plan, Task, Report
	}{
		"Z5 a chain over all nine roles gives the last one's right to the first": {
			append(chain(names()...), rule("r:READER", "Plan", "allow")),
			map[programme.Role][]string{programme.Administrator: {"Plan"}, programme.Head: {"Plan"}, programme.Auditor: {"Plan"}},
		},
		"Z5 a chain gives nothing upwards": {
			append(chain("r:HEAD", "r:OFFICER", "r:READER"), rule("r:HEAD", "Plan", "allow"), rule("r:OFFICER", "Task", "allow")),
			map[programme.Role][]string{programme.Head: {"Plan", "Task"}, programme.Officer: {"Task"}, programme.Auditor: nil},
		},
		"Z5 a cycle ends, and is one set of rights": {
			append(chain("r:HEAD", "r:OFFICER", "r:AUDITOR", "r:HEAD"), rule("r:HEAD", "Plan", "allow"), rule("r:AUDITOR", "Task", "allow")),
			map[programme.Role][]string{programme.Head: {"Plan", "Task"}, programme.Officer: {"Plan", "Task"}, programme.Auditor: {"Plan", "Task"}, programme.Developer: nil},
		},
		"Z5 a role above itself has its own rights": {
			append(chain("r:HEAD", "r:HEAD"), rule("r:HEAD", "Plan", "allow")),
			map[programme.Role][]string{programme.Head: {"Plan"}, programme.Officer: nil},
		},
		"Z5 a diamond is the union of its sides": {
			append(append(chain("r:HEAD", "r:OFFICER", "r:READER"), chain("r:HEAD", "r:AUDITOR", "r:READER")...),
				rule("r:READER", "Plan", "allow"), rule("r:OFFICER", "Task", "allow"), rule("r:AUDITOR", "Report", "allow")),
			map[programme.Role][]string{programme.Head: {"Plan", "Task", "Report"}, programme.Officer: {"Plan", "Task"}, programme.Auditor: {"Plan", "Report"}},
		},
		"Z5 a deny on one side of a diamond beats the allow on the other": {
			append(append(chain("r:HEAD", "r:OFFICER", "r:READER"), chain("r:HEAD", "r:AUDITOR", "r:READER")...),
				rule("r:READER", "Plan", "allow"), rule("r:OFFICER", "Plan", "deny")),
			map[programme.Role][]string{programme.Head: nil, programme.Officer: nil, programme.Auditor: {"Plan"}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := load(t)
			if err := p.Load(model, join(c.lines), nil); err != nil {
				t.Fatal(err)
			}
			for role, kinds := range c.may {
				for _, kind := range []string{"Plan", "Task", "Report"} {
					if got := p.Check(as(role), kind, "read") == nil; got != slices.Contains(kinds, kind) {
						t.Errorf("%s reads %s: %v", role, kind, got)
					}
				}
			}
		})
	}
}

func TestTheOrderOfRulesIsNothing(t *testing.T) {
	t.Run("Z6 a deny wins in every order", rapid.MakeCheck(func(t *rapid.T) {
		unit := uuid.New()
		rules := []policy.Rule{
			{Role: programme.PlanManager, Kind: "Plan", Action: "publish", Deny: true, Unit: unit},
			{Role: programme.Head, Kind: "Plan", Action: "publish"},
			{Role: programme.PlanManager, Kind: "Plan", Action: "publish", Unit: unit},
		}
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
	}))
	t.Run("Z6 a shuffled file decides as it did before", func(t *testing.T) {
		model, file := policy.Files()
		all := lines(t, file)
		for i, q := range questions(t) { // a deny or an allow beside every third line
			if i%3 == 0 {
				all = append(all, []string{"p", names()[i%9], "*", q[0], q[1], []string{"deny", "allow"}[i%2]})
			}
		}
		p, shuffles := load(t), testkit.Rounds(30, 1_000)
		for range shuffles {
			rand.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
			if err := p.Load(model, join(all), nil); err != nil {
				t.Fatal(err)
			}
			for _, q := range questions(t) {
				v := as(roles()[rand.IntN(7)], roles()[rand.IntN(7)])
				if got, want := p.Check(v, q[0], q[1]) == nil, reference(all, v, q[0], q[1]); got != want {
					t.Fatalf("%v: %s on %s is %v in this order, the reference says %v:\n%s", v.Roles, q[1], q[0], got, want, join(all))
				}
			}
		}
		testkit.Figure(t, "Rights", "shuffles of all rules that changed a decision", "0 of "+itoa(shuffles), "0 of 1000")
	})
}
