package organization_test

import (
	"testing"

	"github.com/lantoa/lantoa/plugins/organization"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

type in = sdktest.In

func TestTheManifestIsInOrder(t *testing.T) { sdktest.Declared(t, organization.Module()) }

// published is the office's plan of the year: a review of the organisation, the councils of the
// province and of a district, the council's way of working.
func published(h *sdktest.Host) *sdktest.Plan {
	return h.Plan(
		sdktest.Task{Text: "Rà soát tổ chức bộ máy làm công tác phổ biến, giáo dục pháp luật", With: []string{"snv"}, When: "Trước ngày 30/6/2022"},
		sdktest.Task{Text: "Kiện toàn Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh", When: "Trước ngày 31/3/2022"},
		sdktest.Task{Text: "Kiện toàn Hội đồng phối hợp phổ biến, giáo dục pháp luật cấp huyện", Lead: "h-cau-ke", When: "Trước ngày 31/3/2022"},
		sdktest.Task{Text: "Tham mưu Hội đồng đổi mới phương thức hoạt động và ban hành văn bản chỉ đạo"},
	)
}
