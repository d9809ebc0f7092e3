package sdktest

import (
	"slices"
	"testing"
	"time"
)

// Same fails the test where lines are not those that are wanted, in their order.
func Same(t testing.TB, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\ngot  %q\nwant %q", what, got, want)
	}
}

// Cases are situations by what holds in them, each with what was answered and what should have
// been. They are reckoned in the order in which they are written, so one may lean on the one before.
type Cases map[string][2]string

// Expect fails the test for every case whose answer is another.
func Expect(t testing.TB, cases Cases) {
	t.Helper()
	for name, c := range cases {
		if c[0] != c[1] {
			t.Errorf("%s: %q, want %q", name, c[0], c[1])
		}
	}
}

// Until waits for what jobs do, which is not on the test's clock: for a minute, then the test ends.
func Until(t testing.TB, what string, is func() bool) {
	t.Helper()
	for range 1200 {
		if is() {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("it is never so: %s", what)
}
