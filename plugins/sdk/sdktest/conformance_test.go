package sdktest_test

import (
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestTheModuleOfTheGuideConforms(t *testing.T) {
	path := filepath.Join(t.TempDir(), "mentoring")
	if out, err := exec.Command("go", "build", "-o", path, "./example").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	sdktest.Conformance(t, path)
}
