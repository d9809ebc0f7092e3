package awareness_test

import (
	"fmt"
	"testing"

	"github.com/lantoa/lantoa/plugins/awareness"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

type in = sdktest.In

func TestTheManifestIsInOrder(t *testing.T) { sdktest.Declared(t, awareness.Module()) }

// published is the office's plan of the year: study within the office, guidance to all, guidance on
// forms.
func published(h *sdktest.Host) *sdktest.Plan {
	return h.Plan(
		sdktest.Task{Text: "Tổ chức học tập Kết luận số 80-KL/TW cho toàn thể đảng viên, công chức, viên chức và người lao động của Sở"},
		sdktest.Task{Text: "Hướng dẫn đưa Kết luận số 80-KL/TW vào chương trình công tác; tiếp nhận bản cam kết của người đứng đầu", With: []string{"sgddt", "snv", "h-cau-ke", "h-duyen-hai"}},
		sdktest.Task{Text: "Hướng dẫn sử dụng các hình thức phổ biến, giáo dục pháp luật", With: []string{"sgddt"}},
	)
}

// letter is the office's guidance on task 1.2, sent to units beside and below; it returns its id and
// the addressees by the unit's code.
func letter(t testing.TB, h *sdktest.Host, p *sdktest.Plan, more in) (guidance string, to map[string]string) {
	t.Helper()
	office := h.As("stp")
	guidance = office.Must("CreateGuidance", in{"title": "Thực hiện Kết luận số 80-KL/TW", "subject": "RESPONSIBILITY", "symbol": "125/STP-VBPB", "issuedOn": "2022-03-01",
		"due": "2022-03-31", "task": p.Task(2), "session": true, "commitment": true, "groups": []any{"OFFICIALS"}}.With(more))
	office.Must("AddressGuidance", in{"id": guidance, "units": []any{h.UnitID("sgddt"), h.UnitID("snv")}, "level": "PROVINCE"})
	office.Must("AddressGuidance", in{"id": guidance, "units": []any{h.UnitID("h-cau-ke"), h.UnitID("h-duyen-hai")}, "level": "DISTRICT"})
	office.Must("AddressGuidance", in{"id": guidance, "below": true})
	office.Must("IssueGuidance", in{"id": guidance})
	return guidance, sentTo(t, office, guidance)
}

// sentTo are the addressees of a guidance by the unit's code.
func sentTo(t testing.TB, p *sdktest.Person, guidance string) map[string]string {
	t.Helper()
	out := map[string]string{}
	nodes, _ := p.See(fmt.Sprintf(`addressees(first: 50, where: {guidance: {id: {eq: %q}}}) { nodes { id recipient { code } } }`, guidance)).(map[string]any)["nodes"].([]any)
	for _, n := range nodes {
		out[n.(map[string]any)["recipient"].(map[string]any)["code"].(string)] = n.(map[string]any)["id"].(string)
	}
	return out
}
