package policy_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/policy"
)

func itoa(n int) string { return strconv.Itoa(n) }

func TestReloadingNeverLies(t *testing.T) {
	t.Run("Z7 eight readers ask while the rules are swapped, and none is told wrong", func(t *testing.T) {
		p := load(t)
		denied := uuid.New()
		stays := policy.Rule{Role: programme.Head, Unit: denied, Kind: "Plan", Action: "publish", Deny: true}
		comes := policy.Rule{Role: programme.Officer, Kind: "Course", Action: "enrol"}
		if err := p.Reload([]policy.Rule{stays}); err != nil {
			t.Fatal(err)
		}
		here := as(programme.Head)
		here.Unit = denied
		unchanged := []struct { // of what no reload changes
			v            *viewer.Viewer
			kind, action string
			may          bool
		}{
			{as(programme.Head), "Plan", "publish", true}, {as(programme.Officer), "Plan", "publish", false}, {here, "Plan", "publish", false},
			{here, "Plan", "read", true}, {as(programme.Auditor), "AuditEntry", "read", true}, {as(programme.Developer), "Plan", "read", false},
			{as(programme.Officer, programme.PlanManager), "Assignment", "confirm", true}, {as(), "Unit", "read", false},
		}
		stop := make(chan struct{})
		var wg sync.WaitGroup
		var asked, allowed, refused atomic.Int64
		for i := range 8 {
			wg.Go(func() {
				for n := i; ; n++ {
					select {
					case <-stop:
						return
					default:
					}
					c := unchanged[n%len(unchanged)]
					switch got := p.Check(c.v, c.kind, c.action) == nil; {
					case got && !c.may:
						allowed.Add(1)
					case !got && c.may:
						refused.Add(1)
					}
					asked.Add(1)
				}
			})
		}
		officer, reloads := as(programme.Officer), 0
		for end := time.Now().Add(time.Duration(testkit.Rounds(1, 60)) * time.Second); time.Now().Before(end); reloads++ {
			rules := []policy.Rule{stays}
			if reloads%2 == 1 {
				rules = append(rules, comes)
			}
			if err := p.Reload(rules); err != nil {
				t.Error(err)
			}
			if got := p.Check(officer, "Course", "enrol") == nil; got != (reloads%2 == 1) {
				t.Errorf("reload %d: may enrol is %v", reloads, got)
			}
		}
		close(stop)
		wg.Wait()
		testkit.Figure(t, "Rights", fmt.Sprintf("questions asked during %d reloads", reloads), asked.Load(), "")
		testkit.Figure(t, "Rights", "false allows and false denies among these", fmt.Sprintf("%d and %d", allowed.Load(), refused.Load()), "0 and 0")
		if asked.Load() == 0 || reloads < 2 || allowed.Load() > 0 || refused.Load() > 0 {
			t.Errorf("%d questions, %d reloads: %d false allows, %d false denies", asked.Load(), reloads, allowed.Load(), refused.Load())
		}
	})
}

func TestAMalformedRuleChangesNothing(t *testing.T) {
	p := load(t)
	same := func(t *testing.T) {
		t.Helper()
		if p.Knows("Lecture", "read") || p.Check(as(programme.Head), "Plan", "publish") != nil || p.Check(as(programme.Officer), "Plan", "publish") == nil {
			t.Error("the rules changed all the same")
		}
	}
	for name, r := range map[string]policy.Rule{
		"Z9 of no role":             {Role: "BOSS", Kind: "Course", Action: "read"},
		"Z9 of an inner role":       {Role: "MEMBER\n", Kind: "Course", Action: "read"},
		"Z9 with a star as kind":    {Role: programme.Head, Kind: "*", Action: "read"},
		"Z9 with a star as action":  {Role: programme.Head, Kind: "Course", Action: "*"},
		"Z9 of nothing at all":      {},
		"Z9 with a comma in a name": {Role: programme.Head, Kind: "Course, Plan", Action: "read"},
		"Z9 with an empty action":   {Role: programme.Head, Kind: "Course"},
		"Z9 with a blank in a name": {Role: programme.Head, Kind: "Course ", Action: "read"},
	} {
		t.Run(name, func(t *testing.T) {
			good := policy.Rule{Role: programme.Head, Kind: "Lecture", Action: "read"}
			if err := p.Reload([]policy.Rule{good, r}); err == nil {
				t.Error("it is taken")
			}
			same(t)
		})
	}
	model, file := policy.Files()
	for name, c := range map[string]struct{ model, file string }{
		"Z9 a file with an unknown kind of line":      {model, file + "p2, r:HEAD, *, Plan, read, allow\n"},
		"Z9 a file with a rule cut short":             {model, file + "p, r:HEAD, *, Plan\n"},
		"Z9 a file with a word too many":              {model, file + "p, r:HEAD, *, Plan, read, allow, always\n"},
		"Z9 a file with another effect":               {model, file + "p, r:HEAD, *, Plan, read, maybe\n"},
		"Z9 a file with a link to a role that is not": {model, file + "g, r:HEAD, r:BOSS, *\n"},
		"Z9 a file with a link within one unit":       {model, file + "g, r:OFFICER, r:HEAD, d:" + uuid.NewString() + "\n"},
		"Z9 a file with a person for a role":          {model, file + "g, u:somebody, r:HEAD, *\n"},
		"Z9 a file with an open quotation":            {model, file + "p, r:HEAD, *, \"Plan, read, allow\n"},
		"Z9 a file that is no text":                   {model, file + "\x00\xff\n"},
		"Z9 no rule at all":                           {model, "# nothing\n"},
		"Z9 a model without an effect":                {strings.Replace(model, "[policy_effect]", "[other]", 1), file},
		"Z9 a model whose matcher does not parse":     {strings.Replace(model, "r.obj == p.obj", "r.obj === p.obj", 1), file},
		"Z9 a model whose matcher asks for more":      {strings.Replace(model, "r.obj == p.obj", "r.obj == p.thing", 1), file},
		"Z9 a model whose rules are shorter":          {strings.Replace(model, "p = sub, dom, obj, act, eft", "p = sub, dom, obj, eft", 1), file},
		"Z9 a model whose questions are longer":       {strings.Replace(model, "r = sub, dom, obj, act", "r = sub, dom, obj, act, when", 1), file},
		"Z9 no model":                                 {"", file},
	} {
		t.Run(name, func(t *testing.T) {
			if c.model == model && c.file == file {
				t.Fatal("nothing is broken")
			}
			if err := new(policy.Policy).Load(c.model, c.file, nil); err == nil {
				t.Error("a server starts with it")
			}
			if err := p.Load(c.model, c.file, nil); err == nil {
				t.Error("a running server takes it")
			}
			same(t)
		})
	}
}

// TestDecisionsAreFast measures and asserts nothing about time: the machine may be busy.
func TestDecisionsAreFast(t *testing.T) {
	t.Run("Z14 among ten thousand rules", func(t *testing.T) {
		rules := make([]policy.Rule, testkit.Rounds(1_000, 10_000))
		for i := range rules {
			rules[i] = policy.Rule{Role: roles()[i%7], Unit: uuid.New(), Kind: "Course", Action: "enrol", Deny: i%5 == 0}
		}
		p := load(t)
		if err := p.Reload(rules); err != nil {
			t.Fatal(err)
		}
		var first, then []time.Duration
		for i := range 100 {
			r := rules[i*7%len(rules)]
			v := &viewer.Viewer{Unit: r.Unit, Roles: []programme.Role{r.Role}}
			for n := range 50 {
				start := time.Now()
				got := p.Check(v, "Course", "enrol") == nil
				took := time.Since(start)
				if got == r.Deny {
					t.Fatalf("%+v is answered with %v", r, got)
				}
				if n == 0 {
					first = append(first, took)
				} else if got { // a refusal makes an error in two languages; that is not the decision
					then = append(then, took)
				}
			}
		}
		p99 := func(d []time.Duration) time.Duration { slices.Sort(d); return d[len(d)*99/100] }
		testkit.Figure(t, "Rights", fmt.Sprintf("p99 of a decision among %d rules, asked before", len(rules)), p99(then), "< 100µs")
		testkit.Figure(t, "Rights", fmt.Sprintf("p99 of a decision among %d rules, asked for the first time", len(rules)), p99(first), "")
	})
}

func BenchmarkCheck(b *testing.B) {
	p, v := load(b), as(programme.Officer, programme.Head)
	for b.Loop() {
		if err := p.Check(v, "Assignment", "submit"); err != nil {
			b.Fatal(err)
		}
	}
}
