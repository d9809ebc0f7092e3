// Command assurance runs the long half of the proofs and writes what they measured into
// docs/assurance.md and docs/performance.md. It measures nothing itself and holds no proof: those
// are the tests of the packages that it names.
//
//	go run ./internal/assurance                     everything; about an hour on two cores
//	go run ./internal/assurance ./policy ./internal/audit    these packages, the rest as it was
//	go run ./internal/assurance none                nothing: the pages from the figures of before
//
// It works from the root of a checkout, on SQLite and on a throwaway PostgreSQL.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
)

// proof is a package with proofs and which of its tests they are.
type proof struct{ pkg, run string }

var proofs = []proof{
	{"./internal/assurance/walk", "."},
	{"./internal/read", "Reference|Random|Foreign|OtherUnit|OthersWrite"},
	{"./internal/store", "."},
	{"./policy", "."},
	{"./internal/people", "."},
	{"./internal/assurance/rights", "."},
	{"./internal/auth", "."},
	{"./internal/httpd", "."},
	{"./internal/assurance/load", "."},
	{"./internal/audit", "."},
	{"./internal/assurance/races", "."},
	{"./internal/assurance/faults", "."},
	{"./internal/assurance/speed", "."},
	{"./internal/record", "."},
	{"./internal/modules/process", "."},
	{"./internal/app", "AsFast|IsInstalled|ASecondServer|C4|ABadModule|BadModules|AGuard"},
	{"./internal/assurance/burst", "."},
	{"./plugins/funding", "."},
}

const (
	figuresFile = "docs/assurance.jsonl"
	pageFile    = "docs/assurance.md"
	speedFile   = "docs/performance.md"
	withinHours = 2
)

// figure is what a proof measured, on which commit and day.
type figure struct {
	testkit.Measured
	Package string `json:"package"`
	Commit  string `json:"commit"`
	Day     string `json:"day"`
}

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		_, _ = fmt.Fprintln(os.Stderr, err)
		os.Exit(1) //nolint:forbidigo // this is main
	}
}

func run(ctx context.Context, only []string) error {
	known, err := load()
	if err != nil {
		return err
	}
	commit, err := git(ctx, "rev-parse", "--short", "HEAD")
	if err != nil {
		return err
	}
	if changed, err := git(ctx, "status", "--porcelain", "--", "*.go", "*.sql", "*.graphql", "*.csv"); err != nil || changed != "" {
		commit += " with changes"
	}
	var failed error
	for _, p := range proofs {
		if len(only) > 0 && !slices.Contains(only, p.pkg) {
			continue
		}
		measured, err := p.prove(ctx)
		if err != nil {
			failed = errors.Join(failed, err)
			continue // what failed keeps its old figures, with their commit
		}
		known = slices.DeleteFunc(known, func(f figure) bool { return f.Package == p.pkg })
		for _, m := range measured {
			known = append(known, figure{m, p.pkg, commit, time.Now().Format(time.DateOnly)}) //nolint:forbidigo // the day of the run
		}
		if err := save(known); err != nil {
			return err
		}
	}
	return errors.Join(failed, pages(known))
}

// prove runs the tests of a package in full and returns what they measured.
func (p proof) prove(ctx context.Context) ([]testkit.Measured, error) {
	ctx, cancel := context.WithTimeout(ctx, withinHours*time.Hour)
	defer cancel()
	notes, err := os.CreateTemp("", "figures")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.Remove(notes.Name()) }()
	if err := notes.Close(); err != nil {
		return nil, err
	}
	began := time.Now() //nolint:forbidigo // how long the run takes
	//nolint:gosec // the packages of the table above
	test := exec.CommandContext(ctx, "go", "test", "-count=1", "-timeout", fmt.Sprint(withinHours, "h"), "-run", p.run, p.pkg)
	test.Env = append(os.Environ(), testkit.EnvFull+"=1", testkit.EnvFigures+"="+notes.Name())
	out, err := test.CombinedOutput()
	_, _ = fmt.Fprintf(os.Stderr, "%-32s %4.0f s\n", p.pkg, time.Since(began).Seconds()) //nolint:forbidigo // as above
	if err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", p.pkg, err, out)
	}
	text, err := os.ReadFile(notes.Name())
	if err != nil {
		return nil, err
	}
	return lines[testkit.Measured](text)
}

// lines reads one JSON value a line.
func lines[T any](text []byte) ([]T, error) {
	var out []T
	for line := range bytes.Lines(text) {
		var v T
		if err := json.Unmarshal(line, &v); err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

func load() ([]figure, error) {
	text, err := os.ReadFile(figuresFile)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return lines[figure](text)
}

func save(all []figure) error {
	slices.SortStableFunc(all, func(a, b figure) int { return strings.Compare(a.Section, b.Section) })
	var text bytes.Buffer
	enc := json.NewEncoder(&text)
	enc.SetEscapeHTML(false)
	for _, f := range all {
		if err := enc.Encode(f); err != nil {
			return err
		}
	}
	if err := os.WriteFile(figuresFile, text.Bytes(), 0o600); err != nil {
		return err
	}
	return pages(all)
}

func git(ctx context.Context, args ...string) (string, error) {
	out, err := exec.CommandContext(ctx, "git", args...).Output() //nolint:gosec // the words that run gives
	return strings.TrimSpace(string(out)), err
}
