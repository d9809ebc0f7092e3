package main

import (
	"bytes"
	"fmt"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strings"
)

const head = `# Assurance

What the proofs measured. Each line was printed by the test that it names, in its long half unless it says otherwise:

    go run ./internal/assurance

A quick half of the same tests runs with ` + "`go test ./...`" + ` and in ` + "`.ci/run`" + `. The cases (T, A, Z, G, C, S, O)
are named at the beginning of tests; internal/house fails when one is missing. Machine: %s.
`

// pages writes both documents from the figures.
func pages(all []figure) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, head, machine())
	var sections []string
	for _, f := range all {
		if f.Section != "Speed" && !slices.Contains(sections, f.Section) {
			sections = append(sections, f.Section)
		}
	}
	for _, s := range sections {
		fmt.Fprintf(&b, "\n## %s\n\n| what | measured | target | proof | commit, day |\n|---|---|---|---|---|\n", s)
		for _, f := range all {
			if f.Section == s {
				test, _, _ := strings.Cut(f.Test, "/")
				fmt.Fprintf(&b, "| %s | %s | %s | %s %s | %s, %s |\n", cell(f.What), cell(f.Value), cell(f.Target), strings.TrimPrefix(f.Package, "./"), test, f.Commit, f.Day)
			}
		}
	}
	if err := os.WriteFile(pageFile, b.Bytes(), 0o600); err != nil {
		return err
	}
	return speed(all)
}

var table = regexp.MustCompile(`(?s)(<!-- figures -->\n).*(<!-- end of figures -->)`)

// speed puts the ratios into the page that explains them.
func speed(all []figure) error {
	page, err := os.ReadFile(speedFile)
	if err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "Machine: %s.\n\n| what | ratio (time, floor) | target | commit, day |\n|---|---|---|---|\n", machine())
	for _, f := range all {
		if f.Section == "Speed" {
			fmt.Fprintf(&b, "| %s | %s | %s | %s, %s |\n", cell(f.What), cell(f.Value), cell(f.Target), f.Commit, f.Day)
		}
	}
	return os.WriteFile(speedFile, table.ReplaceAll(page, []byte("${1}"+b.String()+"${2}")), 0o600) //nolint:gosec // the name of the file is a constant
}

func cell(s string) string { return strings.ReplaceAll(s, "|", "\\|") }

// machine says what the figures were measured on.
func machine() string {
	model := "unknown processor"
	if text, err := os.ReadFile("/proc/cpuinfo"); err == nil {
		for line := range strings.Lines(string(text)) {
			if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
				model = strings.TrimSpace(value)
				break
			}
		}
	}
	return fmt.Sprintf("%d × %s, %s/%s, %s", runtime.NumCPU(), model, runtime.GOOS, runtime.GOARCH, runtime.Version())
}
