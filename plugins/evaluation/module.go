// Package evaluation is the module of task group 8: inspections with their minutes, findings and
// follow-up; interim and final reviews; scorecards by criteria that are data, filled from what the
// server has counted; surveys; commendations; the plan for the evaluation scheme. It keeps what was
// found and what was answered, and computes no verdict by itself: a head closes, confirms and
// decides. It is a module like any other: it knows plugins/sdk alone and keeps nothing between calls.
package evaluation

import "github.com/lantoa/lantoa/plugins/sdk"

// Roles that the module gives rights to; a head may what an officer may.
const (
	officer = "OFFICER"
	head    = "HEAD"
)

// Module is the whole module.
func Module() sdk.Module {
	m := sdk.Module{
		Name: "evaluation", Version: "1.0.0", TaskGroup: 8, Label: sdk.L("Kiểm tra và đánh giá", "Inspection and evaluation"),
		Doc: sdk.L("Kiểm tra, biên bản, kiến nghị và việc thực hiện kiến nghị; sơ kết, tổng kết; chấm điểm hiệu quả theo bộ tiêu chí; khảo sát; khen thưởng; kế hoạch thực hiện đề án đánh giá hiệu quả.",
			"Inspections, minutes, findings and their follow-up; interim and final reviews; scorecards by criteria; surveys; commendations; the plan for the evaluation scheme."),
		Parts: []sdk.Part{
			sdk.Section("content", "Nội dung", "Content"), sdk.Section("time", "Thời gian", "Time"), sdk.Section("decision", "Quyết định", "Decision"),
			sdk.Section("follow", "Thực hiện kiến nghị", "Follow-up"), sdk.Section("answer", "Báo cáo của đơn vị được kiểm tra", "Answer of the inspected unit"), sdk.Section("points", "Điểm", "Points"), sdk.Section("outcome", "Kết quả", "Outcome"),
			sdk.Reads[assignment]("core.Assignment"), sdk.Reads[report]("core.Report"), sdk.Reads[unit]("core.Unit"),
			sdk.Job("remind", sdk.JobOpts{Label: sdk.L("Nhắc hạn hằng ngày", "Daily reminders"), Cron: "30 6 * * *", Everywhere: true}, remind),
		},
	}
	for _, parts := range [][]sdk.Part{
		inspections(), minutes(), findings(), scales(), criteria(), scorecards(), scores(),
		reviews(), surveys(), questions(), answers(), commendations(), schemes(),
	} {
		m.Parts = append(m.Parts, parts...)
	}
	return m
}

// assignment is a unit's part of a task, of which only the number and the id matter here.
type assignment struct{ ID sdk.Ref }

// report is a unit's report of a period.
type report struct{ ID sdk.Ref }
