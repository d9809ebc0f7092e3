// Package awareness is the module of task group 1: the awareness and the responsibility of the
// political system. It keeps what comes down the tree (letters, conclusions, guidance on tasks and
// on the use of forms), to whom it was sent, who has taken note of it, the sessions at which it was
// studied with attendance by audience, the commitments that heads sign, and the reminders to those
// who have not answered. An answer is the record of the unit that gives it; the sender sees it
// because the unit is below it, or because the answer is tied to a part in the sender's plan, and
// nobody is addressed whose answer would stay unseen. The module sends no letter by itself, signs
// for nobody, and knows plugins/sdk alone.
package awareness

import "github.com/lantoa/lantoa/plugins/sdk"

// Roles that the module gives rights to; a head may what an officer may.
const (
	officer = "OFFICER"
	head    = "HEAD"
)

// Module is the whole module.
func Module() sdk.Module {
	m := sdk.Module{
		Name: "awareness", Version: "1.0.0", TaskGroup: 1, Label: sdk.L("Nhận thức, trách nhiệm", "Awareness and responsibility"),
		Doc: sdk.L("Văn bản chỉ đạo, hướng dẫn và nơi nhận; việc tiếp nhận, tổ chức học tập, quán triệt, số người dự theo đối tượng; cam kết của người đứng đầu; đôn đốc đơn vị chưa thực hiện.",
			"Guidance that goes down the tree and to whom; who took note, the study sessions with attendance by audience, the commitments of heads, and reminders to those who have not answered."),
		Parts: []sdk.Part{
			sdk.Section("content", "Nội dung", "Content"), sdk.Section("time", "Thời gian, địa điểm", "Time and place"),
			sdk.Section("asked", "Yêu cầu thực hiện", "What is asked"), sdk.Section("tags", "Đối tượng, địa bàn, lĩnh vực", "Groups, areas, fields"),
			sdk.Section("outcome", "Kết quả", "Outcome"),
			sdk.Reads[unit]("core.Unit"), sdk.Reads[part]("core.Assignment"), sdk.Reads[plan]("core.Plan"),
			sdk.Job("remind", sdk.JobOpts{Label: sdk.L("Nhắc việc hằng ngày", "Daily reminders"), Cron: "30 7 * * *", Everywhere: true}, morning),
		},
	}
	for _, parts := range [][]sdk.Part{words(), guidances(), addressees(), acknowledgements(), sessions(), commitments(), reminders()} {
		m.Parts = append(m.Parts, parts...)
	}
	return m
}

// Rows of the core that the module reads.
type (
	unit struct { // its kind is told of the acting unit and those below only
		ID      sdk.Ref
		Name    string
		Kind    string
		ValidTo sdk.Date
	}
	part struct{ ID sdk.Ref } // of a task: an assignment
	plan struct{ ID sdk.Ref }
)

// level is where in the state a unit stands.
type level string

const (
	provincial level = "PROVINCE"
	district   level = "DISTRICT"
	commune    level = "COMMUNE"
	internal   level = "INTERNAL"
)

// level is that of the unit's kind, "" where the kind is not told.
func (u *unit) level() level {
	switch u.Kind {
	case "":
		return ""
	case "DISTRICT", "DISTRICT_JUSTICE_DIVISION":
		return district
	case "COMMUNE":
		return commune
	case "INTERNAL_DIVISION", "SUBORDINATE_UNIT":
		return internal
	}
	return provincial
}

func words() []sdk.Part {
	return []sdk.Part{
		sdk.Enum(sdk.L("Cấp", "Level"), sdk.V(provincial, "Cấp tỉnh", "Province"), sdk.V(district, "Cấp huyện", "District"),
			sdk.V(commune, "Cấp xã", "Commune"), sdk.V(internal, "Trong đơn vị", "Within the unit")),
	}
}

// inState is the condition that a record is in a state.
func inState(state any) sdk.Where { return sdk.Where{"status": sdk.Where{"eq": state}} }

func inFuture(d *sdk.Diags, path string, on, today sdk.Date) {
	if on.After(today) {
		d.Error(path, "IN_FUTURE", sdk.L("Ngày này chưa tới.", "That day has not come."))
	}
}
