package mobilization_test

import (
	"testing"

	"github.com/lantoa/lantoa/plugins/mobilization"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

type in = sdktest.In

func TestTheManifestIsInOrder(t *testing.T) { sdktest.Declared(t, mobilization.Module()) }

// planned is what the office has in force: one task, led by stp, in which three units take part.
func planned(h *sdktest.Host) *sdktest.Plan {
	return h.Plan(sdktest.Task{Text: "Đề xuất cơ chế huy động doanh nghiệp, luật sư, người có uy tín tham gia phổ biến pháp luật", With: []string{"stc", "h-cau-ke", "h-duyen-hai"}})
}

// module is the module whose public list an officer may read by GraphQL, so that a test can.
func module() sdk.Module {
	m := mobilization.Module()
	m.Parts = append(m.Parts, sdk.Allow("OFFICER", "Roll", "show"))
	return m
}
