// Package sdktest is what a module's own tests use: Declared looks at its manifest, Conformance
// tries its program as the server will, New and Each are the real server with the module in it, and
// a Person asks it in the words of the module. Only tests import it.
package sdktest

import (
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/conformance"
)

// Conformance tries the program at a path, one sub-test for each trial; "lantoa module check" does
// the same.
func Conformance(t *testing.T, path string) {
	t.Helper()
	for _, r := range conformance.Check(t.Context(), path).Results {
		t.Run(r.Name, func(t *testing.T) {
			t.Log(r.Text.EN)
			for _, f := range r.Faults {
				t.Error(f)
			}
		})
	}
}
