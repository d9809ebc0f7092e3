// Package sdktest is what a module's own tests use: Conformance tries its program as the server
// will. Only tests import it.
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
