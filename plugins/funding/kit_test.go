package funding_test

import (
	"testing"

	"github.com/lantoa/lantoa/plugins/funding"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

type in = sdktest.In

func TestTheManifestIsInOrder(t *testing.T) { sdktest.Declared(t, funding.Module()) }

// planned is what the office has in force: one task, led by stp, in which three units take part.
func planned(h *sdktest.Host) *sdktest.Plan {
	return h.Plan(sdktest.Task{Text: "Hướng dẫn rà soát văn bản và ưu tiên bố trí kinh phí cho địa bàn khó khăn", With: []string{"stc", "h-cau-ke", "h-duyen-hai"}})
}
