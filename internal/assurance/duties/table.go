package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// event is a line of go test -json.
type event struct {
	Action  string
	Package string
	Test    string
	Output  string
}

// walked is what the tests of one duty came to.
type walked struct {
	passed, failed []string // packages, by their last name
	skipped        []string
	missing        []string // what the tests say is not there yet
}

// table is the outcome of every duty that has a test, and what went wrong beside them.
type table struct {
	byDuty map[int]*walked
	broken []string // packages that did not build or run, tests of duties that are none
}

var (
	dutyTest = regexp.MustCompile(`^TestDuty([0-9]{2})`)
	// A log line as the test prints it: "    duties_test.go:12: missing: the paper".
	missingLine = regexp.MustCompile(`^\s*[^\s:]+\.go:[0-9]+: missing: (.+)`)
)

// read sums up the output of go test -json.
func read(log io.Reader) (*table, error) {
	t := &table{byDuty: map[int]*walked{}}
	for d := json.NewDecoder(log); ; {
		var e event
		if err := d.Decode(&e); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("the output of go test -json: %w", err)
		}
		t.add(e)
	}
	slices.Sort(t.broken)
	t.broken = slices.Compact(t.broken)
	return t, nil
}

func (t *table) add(e event) {
	whole, _, part := strings.Cut(e.Test, "/")
	m := dutyTest.FindStringSubmatch(whole)
	if m == nil {
		if e.Test == "" && e.Action == "fail" {
			t.broken = append(t.broken, "the package "+e.Package+" failed")
		}
		return
	}
	n, err := strconv.Atoi(m[1])
	if err != nil || !slices.ContainsFunc(duties, func(d duty) bool { return d.number == n }) {
		t.broken = append(t.broken, whole+" is of no duty")
		return
	}
	w := t.byDuty[n]
	if w == nil {
		w = &walked{}
		t.byDuty[n] = w
	}
	if said := missingLine.FindStringSubmatch(strings.TrimRight(e.Output, "\n")); said != nil && !slices.Contains(w.missing, said[1]) {
		w.missing = append(w.missing, said[1])
	}
	if part {
		if e.Action == "skip" { // what is left out is not shown
			w.skipped = append(w.skipped, path.Base(e.Package))
		}
		return
	}
	switch e.Action {
	case "pass":
		w.passed = append(w.passed, path.Base(e.Package))
	case "fail":
		w.failed = append(w.failed, path.Base(e.Package))
	case "skip":
		w.skipped = append(w.skipped, path.Base(e.Package))
	}
}

// outcome is how a duty stands.
type outcome int

const (
	carried  outcome = iota // every test of it passes
	upTo                    // every test passes, and says which last step is missing
	notDone                 // a test fails, was skipped or did not end
	untested                // there is no test
)

func (t *table) of(d duty) (outcome, string) {
	w := t.byDuty[d.number]
	switch {
	case w == nil:
		return untested, "**no test**"
	case len(w.failed) > 0:
		return notDone, "**FAIL** (" + strings.Join(w.failed, ", ") + ")"
	case len(w.skipped) > 0:
		return notDone, "**FAIL** (skipped in " + strings.Join(w.skipped, ", ") + ")"
	case len(w.passed) == 0:
		return notDone, "**FAIL** (did not end)"
	case len(w.missing) > 0:
		return upTo, "MISSING LAST STEP, up to: " + strings.Join(w.missing, "; ")
	}
	return carried, "PASS"
}

// count is how many duties stand so.
func (t *table) count(is outcome) (n int) {
	for _, d := range duties {
		if o, _ := t.of(d); o == is {
			n++
		}
	}
	return n
}

// markdown is the table for people.
func (t *table) markdown() string {
	var b strings.Builder
	b.WriteString("| # | group | duty | carried by | tests | |\n|---|---|---|---|---|---|\n")
	for _, d := range duties {
		_, says := t.of(d)
		tests := ""
		if w := t.byDuty[d.number]; w != nil {
			tests = strings.Join(slices.Compact(slices.Sorted(slices.Values(slices.Concat(w.passed, w.failed)))), ", ")
		}
		fmt.Fprintf(&b, "| %d | %s | %s | %s | %s | %s |\n", d.number, d.group, d.title, d.module, cmp.Or(tests, "–"), strings.ReplaceAll(says, "|", "\\|"))
	}
	fmt.Fprintf(&b, "\n%d duties: %d carried, %d up to a last step that is missing, %d failing, %d without a test.\n",
		len(duties), t.count(carried), t.count(upTo), t.count(notDone), t.count(untested))
	return b.String()
}

// wrong is an error if a duty fails or has no test, or a package did not run.
func (t *table) wrong() error {
	wrong := slices.Clone(t.broken)
	if n := t.count(notDone) + t.count(untested); n > 0 {
		wrong = append(wrong, fmt.Sprintf("%d duties are not carried", n))
	}
	if len(wrong) == 0 {
		return nil
	}
	return errors.New(strings.Join(wrong, "; "))
}
