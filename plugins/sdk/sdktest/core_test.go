package sdktest_test

import (
	"slices"
	"testing"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// The manifest's own lists of what the core has are those of the server.
func TestTheManifestKnowsTheCore(t *testing.T) {
	var kinds, enums, roots []string
	// Beside a module the core has the kind of all records.
	all, err := catalog.WithModules(gen.Kinds(), []catalog.Module{{Manifest: &manifest.Manifest{Name: "none"}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range all.Kinds() {
		kinds = append(kinds, k.Name)
		if k.List != "" {
			roots = append(roots, k.List)
		}
	}
	for name := range programme.Enums() {
		enums = append(enums, name)
	}
	var roles []string
	for _, r := range programme.Enums()["Role"].Terms {
		roles = append(roles, r.Value)
	}
	for what, lists := range map[string][2][]string{
		"kinds": {kinds, manifest.CoreKinds}, "enumerations": {enums, manifest.CoreEnums}, "roles": {roles, manifest.Roles},
	} {
		server, sdk := slices.Sorted(slices.Values(lists[0])), slices.Sorted(slices.Values(lists[1]))
		if !slices.Equal(server, sdk) {
			t.Errorf("%s of the server: %v\nof the manifest: %v", what, server, sdk)
		}
	}
	for _, name := range roots {
		faults := manifest.Check(manifest.Manifest{Name: name})
		if !slices.ContainsFunc(faults, func(f manifest.Fault) bool { return f.Place == "name" }) {
			t.Errorf("a module may be named %s, which is a list of the core", name)
		}
	}
}
