package testkit

import (
	"encoding/json"
	"fmt"
	"os"
	"testing"
)

// EnvFull asks for the long half of the proofs; EnvFigures names the file that figures go to.
// internal/assurance sets both.
const (
	EnvFull    = "LANTOA_FULL"
	EnvFigures = "LANTOA_FIGURES"
)

// Full tells that the long half of the proofs is asked for.
func Full() bool { return os.Getenv(EnvFull) != "" }

// Rounds is how often a proof repeats: quick with the ordinary tests, full for docs/assurance.md.
func Rounds(quick, full int) int {
	if Full() {
		return full
	}
	return quick
}

// Measured is one line of docs/assurance.md.
type Measured struct {
	Section string `json:"section"` // "Isolation", "Audit", …
	What    string `json:"what"`
	Value   string `json:"value"`
	Target  string `json:"target"` // "" where there is none
	Test    string `json:"test"`
}

// Figure notes what a proof measured, for docs/assurance.md; without EnvFigures it only logs.
func Figure(t testing.TB, section, what string, value any, target string) {
	t.Helper()
	m := Measured{Section: section, What: what, Value: fmt.Sprint(value), Target: target, Test: t.Name()}
	t.Logf("%s: %s = %s (target %s)", m.Section, m.What, m.Value, m.Target)
	file := os.Getenv(EnvFigures)
	if file == "" {
		return
	}
	line, err := json.Marshal(m)
	Must(t, err)
	f, err := os.OpenFile(file, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	Must(t, err)
	_, err = f.Write(append(line, '\n')) // one write: lines of several processes do not mix
	Must(t, err)
	Must(t, f.Close())
}
