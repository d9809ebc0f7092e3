package process

import (
	"context"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/fault"
)

// TestAProgramThatDoesNotSayWhatItIsIsQuoted: the last lines that it wrote, so many and no more, and
// nothing in them that could act on a terminal.
func TestAProgramThatDoesNotSayWhatItIsIsQuoted(t *testing.T) {
	p := evil
	p.Env = []string{"EVIL=words"}
	_, err := Describe(context.Background(), Options{Name: "awards", Program: p, Limits: quick()})
	wantCode(t, err, fault.ModuleUnavailable)
	said := fault.Of(err).Text
	for _, text := range []string{said.VI, said.EN} {
		if !strings.Contains(text, "awards") || !strings.Contains(text, "\n  line 14\n  field \\u{001b}[31mCode: max=ten") || strings.Contains(text, "line 3\n") || strings.Count(text, "\n") != lastLines {
			t.Errorf("it says %s", text)
		}
	}
}
