package outreach_test

import (
	"fmt"
	"testing"

	"github.com/lantoa/lantoa/plugins/outreach"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

type in = sdktest.In

func TestTheManifestIsInOrder(t *testing.T) { sdktest.Declared(t, outreach.Module()) }

const (
	office   = "stp"
	district = "h-cau-ke"
	commune  = "h-cau-ke-x-hoa-an"
	stranger = "h-duyen-hai"
)

// planned is a plan of one task in force, which the office leads and a department and two districts
// coordinate.
func planned(h *sdktest.Host, task string) *sdktest.Plan {
	return h.Plan(sdktest.Task{Text: task, With: []string{"sgddt", district, stranger}})
}

// standards puts the known standards into use. With points, those of the newer one are entered, too:
// made-up points, for the law's are not known here.
func standards(t testing.TB, h *sdktest.Host, points ...string) {
	t.Helper()
	p := h.As(office)
	if a := p.Call("LoadStandards", "standards { id }", in{}); len(a.Errors) > 0 {
		t.Fatal(a.Body)
	}
	for i, n := range points {
		id := p.Lines(fmt.Sprintf(`criteria(where: {number: {eq: "%d"}, standard: {decision: {eq: "25/2021/QĐ-TTg"}}})`, i+1), "id")[0]
		p.Must("UpdateCriterion", in{"id": id, "version": 1, "points": n})
	}
	for _, id := range p.Lines("standards", "id") {
		p.Must("IssueStandard", in{"id": id})
	}
}
