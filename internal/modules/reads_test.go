package modules

import (
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// TestAModuleReadsWhatHasAListAlone: what the manifest says can be read is what the server answers,
// and the rest is refused before it is installed, with what to do instead.
func TestAModuleReadsWhatHasAListAlone(t *testing.T) {
	all, err := catalog.WithModules(gen.Kinds(), []catalog.Module{{Manifest: &manifest.Manifest{Name: "none"}}})
	testkit.Must(t, err)
	var answered []string
	for _, name := range manifest.CoreKinds {
		m, err := sdk.Manifest(workshop("workshop", nil))
		testkit.Must(t, err)
		m.Core = []string{name}
		listed := readable(all.Kind(name)) && name != "User" && name != "UnitSet" // lists for administrators: no module goes through people
		if listed {
			answered = append(answered, name)
		}
		faults := manifest.Check(m)
		switch {
		case listed && len(faults) > 0:
			t.Errorf("%s has a list: %v", name, faults)
		case !listed && (len(faults) != 1 || faults[0].Place != "core[0]" || !strings.Contains(faults[0].Text.EN, name) || !strings.Contains(faults[0].Text.EN, "core.")):
			t.Errorf("%s has no list: %v", name, faults)
		}
	}
	if !slices.Contains(answered, "Unit") || slices.Contains(answered, "Record") || slices.Contains(answered, "UnitSuccession") {
		t.Errorf("there are lists of %v", answered)
	}
}
