package house_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// cases are the attacks that every landing withstands, by letter: tenancy, sign-in, rights and
// exhaustion. Each is named at the beginning of a test or of a row of one.
var cases = map[string]int{"T": 32, "A": 18, "Z": 14, "G": 20}

// without lists the cases that do not apply yet, each with its reason.
var without = map[string]string{
	"T24": "no job or export makes a result for later",
	"A10": "no sign-on with other systems",
	"A11": "no invitations or reset links; the one door for one use is the set-up (A18)",
	"A13": "no second factor",
	"A17": "nobody acts as somebody else",
}

var named = regexp.MustCompile(`"((?:[TAZG]\d{1,2}(?:, | and ))*[TAZG]\d{1,2})[ :"]`)

func TestEveryCaseIsNamedInATest(t *testing.T) {
	found := map[string]bool{}
	for _, f := range goFiles(t) {
		if !f.test() || strings.HasPrefix(f.path, "internal/house/") {
			continue
		}
		for _, m := range named.FindAllStringSubmatch(string(f.text), -1) {
			for id := range strings.SplitSeq(strings.ReplaceAll(m[1], " and ", ", "), ", ") {
				found[id] = true
			}
		}
	}
	for letter, n := range cases {
		for i := 1; i <= n; i++ {
			id := fmt.Sprint(letter, i)
			switch reason := without[id]; {
			case reason == "" && !found[id]:
				t.Errorf("no test begins with %s", id)
			case reason != "" && found[id]:
				t.Errorf("%s is tested: take it off the list of those that do not apply", id)
			}
		}
	}
}
