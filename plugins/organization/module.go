// Package organization is the module of task group 7: how the work is organised. It keeps the
// councils for coordinating legal education by level, their members and terms, how they are
// reconstituted (a proposal, its decision, and members in force from a day), their meetings and
// resolutions, the parts of the plan by which a resolution is carried out, proposals on the council's
// way of working, and reviews of the organisation of the work. The standing body of a council keeps
// its records. The module appoints nobody: it records what was decided, and it does not change the
// work that a resolution leads to, it reads how it stands. It knows plugins/sdk alone.
package organization

import "github.com/lantoa/lantoa/plugins/sdk"

// Roles that the module gives rights to; a head may what an officer may.
const (
	officer = "OFFICER"
	head    = "HEAD"
)

// Module is the whole module.
func Module() sdk.Module {
	m := sdk.Module{
		Name: "organization", Version: "1.0.0", TaskGroup: 7, Label: sdk.L("Tổ chức, quản lý", "Organisation"),
		Doc: sdk.L("Hội đồng phối hợp phổ biến, giáo dục pháp luật các cấp: thành viên, nhiệm kỳ, kiện toàn, phiên họp, nghị quyết và việc thực hiện; đề xuất đổi mới hoạt động; rà soát tổ chức bộ máy.",
			"Councils by level: members, terms, reconstitution, meetings, resolutions and how they are carried out; proposals on the way of working; reviews of the organisation."),
		Parts: []sdk.Part{
			sdk.Section("content", "Nội dung", "Content"), sdk.Section("term", "Nhiệm kỳ", "Term"), sdk.Section("time", "Thời gian, địa điểm", "Time and place"),
			sdk.Section("decision", "Tờ trình, quyết định", "Submission and decision"), sdk.Section("outcome", "Kết quả", "Outcome"),
			sdk.Reads[unit]("core.Unit"), sdk.Reads[part]("core.Assignment"),
			// The job has the name of the action whose moves it makes.
			sdk.Job("decide", sdk.JobOpts{Label: sdk.L("Thi hành quyết định đến ngày hiệu lực", "Decisions that come into force"), Cron: "5 0 * * *"}, enforce),
		},
	}
	for _, parts := range [][]sdk.Part{councils(), members(), reconstitutions(), seats(), meetings(), resolutions(), resolutionParts(), proposals(), reviews(), staffings()} {
		m.Parts = append(m.Parts, parts...)
	}
	return m
}

// Rows of the core that the module reads.
type (
	unit struct {
		ID   sdk.Ref
		Name string
	}
	part struct {
		ID      sdk.Ref
		State   string
		Percent int
		DueOn   sdk.Date
		DoneOn  sdk.Date
	}
)

// paper is a document by which a step is taken.
type paper struct {
	Number string   `lantoa:"required,max=50" vi:"Số văn bản" en:"Number of the document"`
	On     sdk.Date `lantoa:"required" vi:"Ngày văn bản" en:"Day of the document"`
}
