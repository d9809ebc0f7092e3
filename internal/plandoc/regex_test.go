package plandoc

import "testing"

func TestEveryPatternCompiles(t *testing.T) {
	if len(patterns) < 50 {
		t.Fatalf("%d patterns", len(patterns))
	}
	for _, e := range patterns {
		e.get() // panics on one that does not
	}
}
