package evaluation_test

import (
	"testing"

	"github.com/lantoa/lantoa/plugins/evaluation"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

type in = sdktest.In

func TestTheManifestIsInOrder(t *testing.T) { sdktest.Declared(t, evaluation.Module()) }

// planned is a plan of stp whose tasks are those of the duties; carried gives a unit's part of a task by the
// number of the task.
func planned(h *sdktest.Host) *sdktest.Plan {
	with := []string{"h-cau-ke", "snv"}
	return h.Plan(
		sdktest.Task{Text: "Kiểm tra công tác phổ biến, giáo dục pháp luật", With: with, When: "Trước ngày 30/6/2022"},
		sdktest.Task{Text: "Sơ kết, tổng kết công tác phổ biến, giáo dục pháp luật", With: with, When: "Trước ngày 15/3/2022"},
		sdktest.Task{Text: "Đề nghị khen thưởng tập thể, cá nhân"},
		sdktest.Task{Text: "Tự chấm điểm hiệu quả công tác phổ biến, giáo dục pháp luật", With: with},
		sdktest.Task{Text: "Xây dựng kế hoạch thực hiện Đề án đánh giá hiệu quả", When: "Khi có hướng dẫn của Bộ Tư pháp"},
	)
}

// The tasks of the plan.
const (
	inspectionTask = iota + 1
	reviewTask
	commendationTask
	scoreTask
	schemeTask
)
