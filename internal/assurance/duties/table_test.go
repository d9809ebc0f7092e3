package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// canned is what go test -json writes about tests: "duty package outcome", and what they log.
func canned(lines ...string) string {
	var b strings.Builder
	for _, line := range lines {
		f := strings.SplitN(line, " ", 4)
		test := fmt.Sprintf("TestDuty%sSomething", f[0])
		if len(f) == 4 {
			fmt.Fprintf(&b, "{\"Action\":\"output\",\"Package\":\"x/%s\",\"Test\":%q,\"Output\":%q}\n", f[1], test, "    duties_test.go:12: "+f[3]+"\n")
		}
		fmt.Fprintf(&b, "{\"Action\":%q,\"Package\":\"x/%s\",\"Test\":%q}\n", f[2], f[1], test)
	}
	return b.String()
}

// all is a pass of every duty but those named.
func all(but ...string) []string {
	var out []string
	for _, d := range duties {
		n := fmt.Sprintf("%02d", d.number)
		if !strings.Contains(strings.Join(but, " "), n) {
			out = append(out, n+" media pass")
		}
	}
	return out
}

func TestTheTableSaysHowEachDutyStands(t *testing.T) {
	for name, c := range map[string]struct {
		log    string
		row    string // that the table has
		totals string
		wrong  string // "" for none
	}{
		"every duty has a test that passes": {
			canned(all()...), "| 58 | III | Money within the budget; difficulties are answered | funding, core | media | PASS |",
			"58 duties: 58 carried, 0 up to a last step that is missing, 0 failing, 0 without a test.", "",
		},
		"a last step that is missing is shown and is not counted as carried": {
			canned(append(all("52"), "52 evaluation pass missing: the paper", "52 app pass")...), "| evaluation, core | app, evaluation | MISSING LAST STEP, up to: the paper |",
			"58 duties: 57 carried, 1 up to a last step that is missing, 0 failing, 0 without a test.", "",
		},
		"of two tests of a duty one that fails is a failure": {
			canned(append(all("29"), "29 outreach pass", "29 funding fail")...), "| outreach, funding | funding, outreach | **FAIL** (funding) |",
			"58 duties: 57 carried, 0 up to a last step that is missing, 1 failing, 0 without a test.", "1 duties are not carried",
		},
		"a test that fails after it has said what is missing fails": {
			canned(append(all("01"), "01 app fail missing: the letter")...), "| core, awareness | app | **FAIL** (app) |",
			"58 duties: 57 carried, 0 up to a last step that is missing, 1 failing, 0 without a test.", "1 duties are not carried",
		},
		"a duty without a test is no pass": {
			canned(all("13")...), "| 13 | 2 | Hold the law contest | contests | – | **no test** |",
			"58 duties: 57 carried, 0 up to a last step that is missing, 0 failing, 1 without a test.", "1 duties are not carried",
		},
		"a test that is skipped shows nothing": {
			canned(append(all("13"), "13 contests skip")...), "| **FAIL** (skipped in contests) |",
			"58 duties: 57 carried, 0 up to a last step that is missing, 1 failing, 0 without a test.", "1 duties are not carried",
		},
		"a part of a test that is skipped shows nothing, however the test ends": {
			canned(append(all("13"), "13 contests pass")...) + `{"Action":"skip","Package":"x/contests","Test":"TestDuty13Something/postgres"}` + "\n", "| contests | contests | **FAIL** (skipped in contests) |",
			"58 duties: 57 carried, 0 up to a last step that is missing, 1 failing, 0 without a test.", "1 duties are not carried",
		},
		"a test that began and did not end fails": {
			canned(append(all("13"), "13 contests run")...), "| **FAIL** (did not end) |",
			"58 duties: 57 carried, 0 up to a last step that is missing, 1 failing, 0 without a test.", "1 duties are not carried",
		},
		"a package that does not build is named": {
			canned(all()...) + `{"Action":"fail","Package":"x/funding"}` + "\n", "| PASS |",
			"58 duties: 58 carried, 0 up to a last step that is missing, 0 failing, 0 without a test.", "the package x/funding failed",
		},
		"a test of a duty that the plan does not have is named": {
			canned(append(all(), "59 media pass")...), "| PASS |",
			"58 duties: 58 carried, 0 up to a last step that is missing, 0 failing, 0 without a test.", "TestDuty59Something is of no duty",
		},
		"what a test of something else says is not heard": {
			canned(all()...) + `{"Action":"output","Package":"x/media","Test":"TestOther","Output":"    a_test.go:1: missing: x\n"}` + "\n", "| PASS |",
			"58 duties: 58 carried, 0 up to a last step that is missing, 0 failing, 0 without a test.", "",
		},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "log.json")
			if err := os.WriteFile(file, []byte(c.log), 0o600); err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			wrong := ""
			if err := run(t.Context(), []string{file}, &out); err != nil {
				wrong = err.Error()
			}
			if wrong != c.wrong {
				t.Errorf("it ends with %q, want %q", wrong, c.wrong)
			}
			for _, want := range []string{c.row, c.totals} {
				if !strings.Contains(out.String(), want) {
					t.Errorf("the table lacks %q:\n%s", want, out.String())
				}
			}
		})
	}
}

func TestTheDutiesAreThoseOfThePlan(t *testing.T) {
	const all = 58
	if len(duties) != all {
		t.Errorf("there are %d duties", len(duties))
	}
	for i, d := range duties {
		if d.number != i+1 || d.group == "" || d.title == "" || d.module == "" {
			t.Errorf("duty %d is %+v", i+1, d)
		}
	}
}

func TestWhatIsNoOutputOfATestIsRefused(t *testing.T) {
	if _, err := read(strings.NewReader("FAIL\n")); err == nil {
		t.Error("it is read")
	}
}
