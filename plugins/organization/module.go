// Package organization is the module of task group 7: how the work is organised. It keeps the
// councils for coordinating legal education by level, their members and terms, how they are
// reconstituted (a proposal, its decision, and members in force from a day), their meetings and
// resolutions, the parts of the plan by which a resolution is carried out, proposals on the council's
// way of working, and reviews of the organisation of the work. The standing body of a council keeps
// its records. The module appoints nobody: it records what was decided, and it does not change the
// work that a resolution leads to, it reads how it stands. It knows plugins/sdk alone.
package organization

import (
	"fmt"
	"maps"

	"github.com/lantoa/lantoa/plugins/sdk"
)

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

// kept are the usual rights on a kind: officers keep it, those who follow the plan and who audit
// read it, and so do members of councils.
func kept(kind string, verbs ...string) []sdk.Part {
	return []sdk.Part{
		sdk.Allow(officer, kind, append([]string{"read"}, verbs...)...),
		sdk.Allow("PLAN_MANAGER", kind, "read"), sdk.Allow("AUDITOR", kind, "read"), sdk.Allow("COUNCIL_MEMBER", kind, "read"),
	}
}

// of is the condition that a reference of a list leads to a record.
func of(ref string, id sdk.Ref) sdk.Where {
	return sdk.Where{ref: sdk.Where{"id": sdk.Where{"eq": id}}}
}

// is is the condition that a field has a value.
func is(name string, value any) sdk.Where { return sdk.Where{name: sdk.Where{"eq": value}} }

// both joins conditions on different fields.
func both(all ...sdk.Where) sdk.Where {
	out := sdk.Where{}
	for _, w := range all {
		maps.Copy(out, w)
	}
	return out
}

func vn(d sdk.Date) string { return fmt.Sprintf("%02d/%02d/%d", d.Day, d.Month, d.Year) }

// paper is a document by which a step is taken.
type paper struct {
	Number string   `lantoa:"required,max=50" vi:"Số văn bản" en:"Number of the document"`
	On     sdk.Date `lantoa:"required" vi:"Ngày văn bản" en:"Day of the document"`
}

// dated refuses a day to come, and one before the step that it follows.
func dated(d *sdk.Diags, on, from, today sdk.Date) {
	if on.After(today) || !from.IsZero() && on.Before(from) {
		d.Error("on", "WRONG_DAY", sdk.L("Ngày này chưa tới, hoặc trước bước liền trước.", "That day has not come, or is before the step that it follows."))
	}
}
