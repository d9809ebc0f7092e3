// Package programme is the vocabulary of the field: the kinds, roles and states that the data
// model, the schema and the screens share, each with its Vietnamese and English name. It holds
// words only: no rules, no database, nothing of the project.
package programme

// Term is one value of an enumeration with its names.
type Term struct {
	Value string
	VI    string
	EN    string
}

// Enum is a closed list of terms; Name is its GraphQL name.
type Enum struct {
	Name  string
	VI    string
	EN    string
	Terms []Term
}

// Values lists the values in their order, as ent wants them.
func (e Enum) Values() []string {
	out := make([]string, len(e.Terms))
	for i, t := range e.Terms {
		out[i] = t.Value
	}
	return out
}

// Label returns the term of a value; the zero Term if there is none.
func (e Enum) Label(value string) Term {
	for _, t := range e.Terms {
		if t.Value == value {
			return t
		}
	}
	return Term{}
}

// Has tells whether value belongs to the enumeration.
func (e Enum) Has(value string) bool { return e.Label(value).Value != "" }

// Enums lists every enumeration of the core by its GraphQL name.
func Enums() map[string]Enum {
	out := make(map[string]Enum, len(all))
	for _, e := range all {
		out[e.Name] = e
	}
	return out
}

var all = []Enum{
	unitKinds, successionKinds, roles, documentKinds, planStates, timingKinds, participationRoles,
	assignmentStates, extensionStates, difficultyStates, evidenceStates, regimes, periodKinds,
	periodStates, reportStates, notificationKinds, taskStandings, lateness,
	targetGroups, areaTags, legalFields,
}

// UnitKind is the kind of an organisation.
type UnitKind string

// Values implements ent's EnumValues.
func (UnitKind) Values() []string { return unitKinds.Values() }

// The kinds of unit that code refers to; the full list is in the table.
const (
	UnitPeoplesCommittee UnitKind = "PEOPLES_COMMITTEE"
	UnitDepartment       UnitKind = "DEPARTMENT"
	UnitDistrict         UnitKind = "DISTRICT"
	UnitCommune          UnitKind = "COMMUNE"
	UnitCouncil          UnitKind = "COUNCIL"
	UnitOther            UnitKind = "OTHER"
)

var unitKinds = Enum{"UnitKind", "Loại đơn vị", "Kind of unit", []Term{
	{"PEOPLES_COMMITTEE", "Ủy ban nhân dân", "People's Committee"},
	{"PEOPLES_COUNCIL", "Hội đồng nhân dân", "People's Council"},
	{"DEPARTMENT", "Sở", "Provincial department"},
	{"BOARD", "Ban", "Board or committee"},
	{"SECTOR_AGENCY", "Cơ quan ngành", "Sector agency"},
	{"MASS_ORG", "Đoàn thể", "Mass organisation"},
	{"PARTY_BODY", "Cơ quan Đảng", "Party body"},
	{"MEDIA", "Cơ quan báo chí", "Press and broadcasting"},
	{"COUNCIL", "Hội đồng phối hợp", "Coordination council"},
	{"INTERNAL_DIVISION", "Phòng chuyên môn", "Internal division"},
	{"SUBORDINATE_UNIT", "Đơn vị trực thuộc", "Subordinate unit"},
	{"DISTRICT", "UBND cấp huyện", "District People's Committee"},
	{"DISTRICT_JUSTICE_DIVISION", "Phòng Tư pháp", "District division of justice"},
	{"COMMUNE", "UBND cấp xã", "Commune People's Committee"},
	{"OTHER", "Đơn vị khác", "Other unit"},
}}

// SuccessionKind tells how a unit ended or became another.
type SuccessionKind string

// Values implements ent's EnumValues.
func (SuccessionKind) Values() []string { return successionKinds.Values() }

// The ways of succession.
const (
	Merged      SuccessionKind = "MERGED"
	Split       SuccessionKind = "SPLIT"
	Renamed     SuccessionKind = "RENAMED"
	Transferred SuccessionKind = "TRANSFERRED"
	Abolished   SuccessionKind = "ABOLISHED"
)

var successionKinds = Enum{"SuccessionKind", "Hình thức kế thừa", "How a unit was succeeded", []Term{
	{"MERGED", "Sáp nhập", "Merged"},
	{"SPLIT", "Chia, tách", "Split"},
	{"RENAMED", "Đổi tên", "Renamed"},
	{"TRANSFERRED", "Chuyển giao", "Transferred"},
	{"ABOLISHED", "Giải thể", "Abolished"},
}}

// Role is what a member may do in a unit; policy/roles.csv says what that is.
type Role string

// Values implements ent's EnumValues.
func (Role) Values() []string { return roles.Values() }

// The roles.
const (
	Administrator Role = "ADMINISTRATOR"
	Developer     Role = "DEVELOPER"
	Head          Role = "HEAD"
	Officer       Role = "OFFICER"
	PlanManager   Role = "PLAN_MANAGER"
	CouncilMember Role = "COUNCIL_MEMBER"
	Auditor       Role = "AUDITOR"
)

var roles = Enum{"Role", "Vai trò", "Role of a member in a unit", []Term{
	{"ADMINISTRATOR", "Quản trị viên", "Administrator"},
	{"DEVELOPER", "Lập trình viên", "Module developer"},
	{"HEAD", "Thủ trưởng đơn vị", "Head of the unit"},
	{"OFFICER", "Chuyên viên", "Officer"},
	{"PLAN_MANAGER", "Người quản lý kế hoạch", "Plan manager"},
	{"COUNCIL_MEMBER", "Thành viên Hội đồng", "Council member"},
	{"AUDITOR", "Kiểm toán viên", "Auditor"},
}}

var documentKinds = Enum{"DocumentKind", "Loại văn bản", "Kind of official document", []Term{
	{"KH", "Kế hoạch", "Plan"},
	{"CTR", "Chương trình", "Programme"},
	{"DA", "Đề án", "Scheme"},
	{"QD", "Quyết định", "Decision"},
	{"CT", "Chỉ thị", "Directive"},
	{"KL", "Kết luận", "Conclusion"},
	{"NQ", "Nghị quyết", "Resolution"},
	{"CV", "Công văn", "Official letter"},
	{"TTR", "Tờ trình", "Submission"},
	{"TB", "Thông báo", "Notice"},
	{"BC", "Báo cáo", "Report"},
	{"HD", "Hướng dẫn", "Guidance"},
	{"OTHER", "Văn bản khác", "Other document"},
}}

// DocumentKind is the kind of an official document (Decree 30/2020).
type DocumentKind string

// Values implements ent's EnumValues.
func (DocumentKind) Values() []string { return documentKinds.Values() }

// RegimeName is one of the two reporting clocks.
type RegimeName string

// Values implements ent's EnumValues.
func (RegimeName) Values() []string { return regimes.Values() }

// The two clocks (domain.md, section 3).
const (
	Government RegimeName = "GOVERNMENT"
	Statistics RegimeName = "STATISTICS"
)

var regimes = Enum{"Regime", "Chế độ báo cáo", "Reporting regime (clock)", []Term{
	{"GOVERNMENT", "Báo cáo hành chính (Nghị định 09/2019)", "Government reports (Decree 09/2019)"},
	{"STATISTICS", "Thống kê ngành Tư pháp (Thông tư 03/2019)", "Ministry of Justice statistics (Circular 03/2019)"},
}}

var periodKinds = Enum{"PeriodKind", "Loại kỳ báo cáo", "Kind of reporting period", []Term{
	{"MONTH", "Tháng", "Month"},
	{"QUARTER", "Quý", "Quarter"},
	{"FIRST_HALF", "6 tháng đầu năm", "First half-year"},
	{"SECOND_HALF", "6 tháng cuối năm", "Second half-year"},
	{"NINE_MONTHS", "9 tháng", "Nine months"},
	{"SIX_MONTHS", "6 tháng (thống kê)", "Six months (statistics)"},
	{"YEAR", "Năm", "Year"},
	{"OFFICIAL_YEAR", "Năm chính thức", "Official year"},
}}

// PeriodKind is the kind of a reporting period.
type PeriodKind string

// Values implements ent's EnumValues.
func (PeriodKind) Values() []string { return periodKinds.Values() }

var periodStates = Enum{"PeriodState", "Trạng thái kỳ báo cáo", "State of a reporting period", []Term{
	{"OPEN", "Đang mở", "Open"},
	{"CLOSED", "Đã khóa", "Closed"},
}}

// PeriodState tells whether reports may still be filed.
type PeriodState string

// Values implements ent's EnumValues.
func (PeriodState) Values() []string { return periodStates.Values() }

// The states of a period.
const (
	PeriodOpen   PeriodState = "OPEN"
	PeriodClosed PeriodState = "CLOSED"
)

var notificationKinds = Enum{"NotificationKind", "Loại thông báo", "Kind of notification", []Term{
	{"TASK_ASSIGNED", "Được giao việc", "Work assigned"},
	{"ASSIGNMENT_SUBMITTED", "Có phần việc chờ xác nhận", "Work waits for confirmation"},
	{"ASSIGNMENT_RETURNED", "Phần việc bị trả lại", "Work returned"},
	{"ASSIGNMENT_CONFIRMED", "Phần việc được xác nhận", "Work confirmed"},
	{"EXTENSION_REQUESTED", "Đề nghị gia hạn", "Extension requested"},
	{"EXTENSION_DECIDED", "Kết quả gia hạn", "Extension decided"},
	{"DIFFICULTY_REPORTED", "Có khó khăn, vướng mắc", "Difficulty reported"},
	{"DIFFICULTY_ANSWERED", "Khó khăn được trả lời", "Difficulty answered"},
	{"REPORT_SUBMITTED", "Có báo cáo mới", "Report submitted"},
	{"REPORT_RETURNED", "Báo cáo bị trả lại", "Report returned"},
	{"REPORT_ACCEPTED", "Báo cáo được chấp nhận", "Report accepted"},
	{"EVIDENCE_REJECTED", "Minh chứng không được chấp nhận", "Evidence rejected"},
	{"GUIDANCE_ARRIVED", "Đã có văn bản hướng dẫn", "Guidance arrived"},
	{"REMINDER", "Nhắc việc", "Reminder"},
}}

// NotificationKind is the kind of a notification.
type NotificationKind string

// Values implements ent's EnumValues.
func (NotificationKind) Values() []string { return notificationKinds.Values() }

// Reminder is the kind that several packages send.
const Reminder NotificationKind = "REMINDER"
