package policy_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/policy"
)

func TestWhatNoRuleNamesIsDenied(t *testing.T) {
	p := load(t)
	everything := as(roles()...)
	for name, q := range map[string][2]string{
		"Z4 an unknown kind":             {"Ghost", "read"},
		"Z4 an unknown action":           {"Plan", "burn"},
		"Z4 an action of another kind":   {"Unit", "publish"},
		"Z4 a star":                      {"*", "*"},
		"Z4 a star as action":            {"Plan", "*"},
		"Z4 nothing":                     {"", ""},
		"Z4 another case":                {"plan", "read"},
		"Z4 a blank at the end":          {"Plan ", "read"},
		"Z4 a pattern":                   {"Pla.", "read"},
		"Z4 a pattern of paths":          {"/Plan/*", "read"},
		"Z4 a decomposed letter":         {"Pla\u0301n", "read"},
		"Z4 a wide letter":               {"Ｐlan", "read"},
		"Z4 a rule within a kind's name": {"Plan, read", "read"},
		"Z4 a NUL behind the name":       {"Plan\x00", "read"},
		"Z4 a colon":                     {"Plan:read", "read"},
	} {
		t.Run(name, func(t *testing.T) {
			if err := p.Check(everything, q[0], q[1]); fault.CodeOf(err) != fault.Forbidden {
				t.Errorf("%v, want FORBIDDEN", err)
			}
		})
	}
	if err := p.Check(nil, "Plan", "read"); fault.CodeOf(err) != fault.Unauthenticated {
		t.Errorf("nobody: %v", err)
	}
}

func TestNamespaces(t *testing.T) {
	p := load(t)
	t.Run("Z3 what is no role is worth nothing, whatever it is called", func(t *testing.T) {
		for _, name := range []string{"", "admin", "ADMIN", "r:HEAD", "d:HEAD", "u:HEAD", "HEAD ", "head", "HEÁD", "MEMBER", "READER", "*", "s:HEAD", "HEAD+OFFICER", "s:HEAD+OFFICER"} {
			if p.Check(as(programme.Role(name)), "Unit", "read") == nil {
				t.Errorf("%q is taken for a role", name)
			}
		}
	})
	t.Run("Z3 no text but a role's exact name is a role", rapid.MakeCheck(func(t *rapid.T) {
		name := near(t, "HEAD", "ADMINISTRATOR", "MEMBER", "r:", "s:", "d:", "u:", "*", "+")
		if slices.Contains(roles(), programme.Role(name)) {
			t.Skip("a real role: draw another name")
		}
		if p.Check(as(programme.Role(name)), "Unit", "read") == nil {
			t.Fatalf("%q is taken for a role", name)
		}
	}))
	t.Run("Z3 a person or a unit whose id spells a role has only their roles", rapid.MakeCheck(func(t *rapid.T) {
		v := as(programme.Auditor)
		for _, id := range []*uuid.UUID{&v.User, &v.Unit, &v.Session} {
			copy(id[:], rapid.SampledFrom([]string{"r:ADMINISTRATOR", "s:ADMINISTRATOR", "ADMINISTRATOR\x00\x00\x00", "*", "d:*"}).Draw(t, "id"))
		}
		v.Name, v.UnitCode = near(t, "r:ADMINISTRATOR", "*"), near(t, "d:*", "*")
		if p.Check(v, "Plan", "read") != nil || p.Check(v, "User", "create") == nil {
			t.Fatalf("judged by more than roles: %+v", v)
		}
	}))
}

// near draws a text that is often one of the words, or almost.
func near(t *rapid.T, words ...string) string {
	return rapid.OneOf(rapid.String(), rapid.SampledFrom(words),
		rapid.Custom(func(t *rapid.T) string {
			return rapid.SampledFrom(words).Draw(t, "first") + rapid.SampledFrom(append(words, "\x00", " ", ",", "\n", "\u0301")).Draw(t, "then")
		})).Draw(t, "text")
}

func TestAUnitIsItsExactId(t *testing.T) {
	one, two := uuid.MustParse("0190a000-0000-7000-8000-00000000000a"), uuid.MustParse("0190a000-0000-7000-8000-00000000000b")
	t.Run("Z4 a rule of one unit is nothing in another", func(t *testing.T) {
		p := load(t)
		if err := p.Reload([]policy.Rule{{Role: programme.Auditor, Unit: one, Kind: "Course", Action: "enrol"}, {Role: programme.Auditor, Unit: two, Kind: "Plan", Action: "read", Deny: true}}); err != nil {
			t.Fatal(err)
		}
		for _, c := range []struct {
			unit         uuid.UUID
			enrol, reads bool
		}{{one, true, true}, {two, false, false}, {uuid.Nil, false, true}, {uuid.New(), false, true}, {uuid.Max, false, true}} {
			v := as(programme.Auditor)
			v.Unit = c.unit
			for range 2 { // asked, remembered
				if got := p.Check(v, "Course", "enrol") == nil; got != c.enrol {
					t.Errorf("in %s the auditor enrols: %v", c.unit, got)
				}
				if got := p.Check(v, "Plan", "read") == nil; got != c.reads {
					t.Errorf("in %s the auditor reads: %v", c.unit, got)
				}
			}
		}
	})
	model, file := policy.Files()
	for name, unit := range map[string]string{
		"Z4 a star behind the id":            "d:" + one.String() + "*",
		"Z4 a part of an id":                 "d:0190a000",
		"Z4 another case":                    "d:" + strings.ToUpper(one.String()),
		"Z4 braces around the id":            "d:{" + one.String() + "}",
		"Z4 the id as a URN":                 "d:urn:uuid:" + one.String(),
		"Z4 the id without hyphens":          "d:" + strings.ReplaceAll(one.String(), "-", ""),
		"Z4 a blank behind the id":           "d:" + one.String() + " ",
		"Z4 the id without its namespace":    one.String(),
		"Z4 the id in another namespace":     "u:" + one.String(),
		"Z4 two stars":                       "**",
		"Z4 no unit":                         "",
		"Z4 the namespace alone":             "d:",
		"Z4 a star in the namespace":         "d:*",
		"Z4 a pattern of paths for the unit": "d:/:id",
	} {
		t.Run(name, func(t *testing.T) {
			if err := load(t).Load(model, file+"\np, r:HEAD, \""+unit+"\", Plan, read, allow\n", nil); err == nil {
				t.Errorf("a rule for the unit %q is taken", unit)
			}
		})
	}
}

// FuzzQuestions asks about any text. The rest of a rule's text must never be found in it.
func FuzzQuestions(f *testing.F) {
	p := load(f)
	known := map[[2]string]bool{}
	for _, q := range questions(f) {
		known[q] = true
	}
	before := p.Told()
	for _, s := range []string{"Plan", "*", "Plan, read", "r:HEAD", "d:*", "", "\x00", "Pla\u0301n", "(?i)plan", "/Plan/:id"} {
		f.Add(s, "read")
		f.Add("Plan", s)
	}
	f.Fuzz(func(t *testing.T, kind, action string) {
		if known[[2]string{kind, action}] {
			return
		}
		if err := p.Check(as(roles()...), kind, action); fault.CodeOf(err) != fault.Forbidden {
			t.Errorf("Z4 %q on %q: %v", action, kind, err)
		}
		if p.Told() != before {
			t.Errorf("Z4 the answer about %q on %q is remembered: strangers could fill the memory", action, kind)
		}
	})
}
