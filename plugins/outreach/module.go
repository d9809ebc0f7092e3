// Package outreach is the module of task group 3: the law reaches every group and area. It keeps
// integrated grassroots sessions, alone or held jointly; mediation teams and, inside the commune,
// their cases; the yearly assessment of communes by the standard of legal access, with the criteria
// as dated data; and reviews to which many units contribute. It is a module like any other: it knows
// plugins/sdk alone and keeps nothing between calls. It scores nobody by itself, makes no points up
// that the law has not given it, and lets nothing of the parties of a mediation out of the commune.
package outreach

import "github.com/lantoa/lantoa/plugins/sdk"

// Roles that the module gives rights to; a head may what an officer may.
const (
	officer = "OFFICER"
	head    = "HEAD"
	manager = "PLAN_MANAGER"
)

// Tags are what all modules share: for whom something is, where, and of which field of law.
type Tags struct {
	Groups []string `lantoa:"enum=core.TargetGroup,section=reach" vi:"Đối tượng" en:"Target groups"`
	Areas  []string `lantoa:"enum=core.AreaTag,section=reach" vi:"Địa bàn" en:"Areas"`
	Fields []string `lantoa:"enum=core.LegalField,section=reach" vi:"Lĩnh vực pháp luật" en:"Fields of law"`
}

// unit is a row of the register of units.
type unit struct {
	ID   sdk.Ref
	Code string
	Name string
	Kind string
}

// Module is the whole module.
func Module() sdk.Module {
	m := sdk.Module{
		Name: "outreach", Version: "1.0.0", TaskGroup: 3, Label: sdk.L("Đối tượng, địa bàn", "Groups and areas"),
		Doc: sdk.L("Buổi sinh hoạt kết hợp ở cơ sở, kể cả buổi phối hợp; tổ hòa giải và vụ việc hòa giải; đánh giá xã đạt chuẩn tiếp cận pháp luật theo bộ tiêu chí có hiệu lực; tổng kết chương trình, nhu cầu và góp ý lấy từ các đơn vị.",
			"Integrated grassroots sessions, also joint ones; mediation teams and cases; the assessment of communes by the legal-access standard in force; programme reviews, needs and comments gathered from units."),
		Parts: []sdk.Part{
			sdk.Section("content", "Nội dung", "Content"), sdk.Section("reach", "Đối tượng, địa bàn, lĩnh vực", "Groups, areas and fields"),
			sdk.Section("time", "Thời gian, địa điểm", "Time and place"), sdk.Section("outcome", "Kết quả", "Outcome"),
			sdk.Section("people", "Thành phần", "Members"), sdk.Section("rules", "Điều kiện, thời hạn", "Conditions and terms"),
			sdk.Section("dossier", "Hồ sơ của xã", "Dossier of the commune"), sdk.Section("judging", "Thẩm định, quyết định", "Review and decision"),
			sdk.Section("private", "Thông tin riêng của vụ việc", "Private matters of the case"),
			sdk.Reads[sdk.Holiday]("core.Holiday"), sdk.Reads[unit]("core.Unit"),
			sdk.Job("remind", sdk.JobOpts{Label: sdk.L("Nhắc việc hằng ngày", "Daily reminders"), Cron: "0 7 * * *", Everywhere: true}, remind),
		},
	}
	for _, parts := range [][]sdk.Part{
		sessions(), joints(), parts(), teams(), teamReviews(), cases(), standards(), criteria(),
		assessments(), steps(), scores(), summaries(), reviews(), contributions(),
	} {
		m.Parts = append(m.Parts, parts...)
	}
	return m
}
