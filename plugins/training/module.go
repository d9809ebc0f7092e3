// Package training is the module of task group 5: the people who spread the law and how they are
// kept fit for it. It keeps rosters of legal reporters, communicators, mediators, teachers and
// officials; recognition and removal with their clock in working days; the test of who is still
// active; courses from opening to numbered certificates; proposals on staff policy and curricula;
// measures of law teaching in schools. It is a module like any other: it knows plugins/sdk alone,
// keeps nothing between calls, and decides about no person: a head does.
package training

import "github.com/lantoa/lantoa/plugins/sdk"

// Roles that the module gives rights to; a head may what an officer may.
const (
	officer = "OFFICER"
	head    = "HEAD"
)

// Module is the whole module.
func Module() sdk.Module {
	m := sdk.Module{
		Name: "training", Version: "1.0.0", TaskGroup: 5, Label: sdk.L("Nhân lực và bồi dưỡng", "People and training"),
		Doc: sdk.L("Danh sách báo cáo viên, tuyên truyền viên, hòa giải viên, giáo viên và công chức làm công tác phổ biến, giáo dục pháp luật; lớp bồi dưỡng, điểm danh, chứng nhận; rà soát đội ngũ; đề xuất chính sách và chương trình.",
			"Rosters of legal reporters, communicators, mediators, teachers and officials; courses, attendance and certificates; the review of who is active; proposals on policy and curricula."),
		Parts: []sdk.Part{
			sdk.Section("person", "Thông tin cá nhân", "The person"), sdk.Section("recognition", "Công nhận", "Recognition"),
			sdk.Section("removal", "Tạm dừng, miễn nhiệm", "Suspension and removal"), sdk.Section("content", "Nội dung", "Content"),
			sdk.Section("time", "Thời gian, địa điểm", "Time and place"), sdk.Section("outcome", "Kết quả", "Outcome"),
			sdk.Reads[sdk.Holiday]("core.Holiday"), sdk.Reads[unit]("core.Unit"),
			sdk.Job("remind", sdk.JobOpts{Label: sdk.L("Nhắc việc hằng ngày", "Daily reminders"), Cron: "0 7 * * *", Everywhere: true}, remind),
		},
	}
	for _, parts := range [][]sdk.Part{
		words(), reporters(), communicators(), mediators(), teachers(), officials(), activities(), reviews(),
		courses(), sessions(), enrolments(), attendances(), certificates(), proposals(), measures(),
	} {
		m.Parts = append(m.Parts, parts...)
	}
	return m
}
