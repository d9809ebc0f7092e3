package programme

// PlanState is the life of a plan.
type PlanState string

// Values implements ent's EnumValues.
func (PlanState) Values() []string { return planStates.Values() }

// The states of a plan.
const (
	PlanDraft   PlanState = "DRAFT"
	PlanInForce PlanState = "IN_FORCE"
	PlanClosed  PlanState = "CLOSED"
)

var planStates = Enum{"PlanState", "Trạng thái kế hoạch", "State of a plan", []Term{
	{"DRAFT", "Dự thảo", "Draft"},
	{"IN_FORCE", "Đang thực hiện", "In force"},
	{"CLOSED", "Đã kết thúc", "Closed"},
}}

// TimingKind is how a plan words a deadline.
type TimingKind string

// Values implements ent's EnumValues.
func (TimingKind) Values() []string { return timingKinds.Values() }

var timingKinds = Enum{"TimingKind", "Loại thời hạn", "How the plan words the time", []Term{
	{"ANNUAL", "Hằng năm", "Every year"},
	{"REGULAR", "Thường xuyên", "Regularly"},
	{"YEAR", "Trong năm", "In a year"},
	{"YEAR_RANGE", "Giai đoạn nhiều năm", "Over several years"},
	{"QUARTER", "Trong quý", "In a quarter"},
	{"MONTH", "Trong tháng", "In a month"},
	{"BEFORE_DATE", "Trước ngày", "Before a day"},
	{"DATE_RANGE", "Từ ngày đến ngày", "Between two days"},
	{"MONTHLY", "Hằng tháng", "Every month"},
	{"WEEKLY", "Hằng tuần", "Every week"},
	{"AFTER_EVENT", "Sau khi có hướng dẫn, sự kiện", "After an event or guidance"},
	{"ON_DEMAND", "Khi cần thiết, khi có yêu cầu", "If needed, on demand"},
	{"PER_PLAN", "Theo kế hoạch riêng", "By a plan of its own"},
	{"UNSPECIFIED", "Không nêu thời gian", "Not stated"},
}}

// ParticipationRole is what the plan names a unit for.
type ParticipationRole string

// Values implements ent's EnumValues.
func (ParticipationRole) Values() []string { return participationRoles.Values() }

// The roles in a task. Only LEAD and COORDINATE carry assignments.
const (
	Lead       ParticipationRole = "LEAD"
	Coordinate ParticipationRole = "COORDINATE"
	Advise     ParticipationRole = "ADVISE"
	Guide      ParticipationRole = "GUIDE"
	ReportTo   ParticipationRole = "REPORT_TO"
)

var participationRoles = Enum{"AssignmentRole", "Vai trò trong nhiệm vụ", "Role of a unit in a task", []Term{
	{"LEAD", "Chủ trì", "Leads"},
	{"COORDINATE", "Phối hợp", "Coordinates"},
	{"ADVISE", "Được tham mưu", "Is advised"},
	{"GUIDE", "Được hướng dẫn", "Is guided"},
	{"REPORT_TO", "Nhận báo cáo", "Receives the report"},
}}

// AssignmentState is the life of one unit's part of a task in one period.
type AssignmentState string

// Values implements ent's EnumValues.
func (AssignmentState) Values() []string { return assignmentStates.Values() }

// The states of an assignment; overdue and on time are computed, never stored.
const (
	WaitingGuidance AssignmentState = "WAITING_GUIDANCE"
	Assigned        AssignmentState = "ASSIGNED"
	Accepted        AssignmentState = "ACCEPTED"
	InProgress      AssignmentState = "IN_PROGRESS"
	Submitted       AssignmentState = "SUBMITTED"
	Returned        AssignmentState = "RETURNED"
	Confirmed       AssignmentState = "CONFIRMED"
	Suspended       AssignmentState = "SUSPENDED"
	NotApplicable   AssignmentState = "NOT_APPLICABLE"
	Cancelled       AssignmentState = "CANCELLED"
	CarriedOver     AssignmentState = "CARRIED_OVER"
)

// Closed tells that nothing more is to be done in this state.
func (s AssignmentState) Closed() bool {
	switch s {
	case Confirmed, NotApplicable, Cancelled, CarriedOver:
		return true
	}
	return false
}

// Working tells that the unit is at work on it: progress may be added and it may be submitted.
func (s AssignmentState) Working() bool {
	switch s {
	case Accepted, InProgress, Returned:
		return true
	}
	return false
}

var assignmentStates = Enum{"AssignmentState", "Trạng thái phần việc", "State of an assignment", []Term{
	{"WAITING_GUIDANCE", "Chờ hướng dẫn", "Waiting for guidance"},
	{"ASSIGNED", "Đã giao", "Assigned"},
	{"ACCEPTED", "Đã tiếp nhận", "Accepted"},
	{"IN_PROGRESS", "Đang thực hiện", "In progress"},
	{"SUBMITTED", "Chờ xác nhận", "Submitted"},
	{"RETURNED", "Bị trả lại", "Returned"},
	{"CONFIRMED", "Đã xác nhận", "Confirmed"},
	{"SUSPENDED", "Tạm dừng", "Suspended"},
	{"NOT_APPLICABLE", "Không phải thực hiện", "Not applicable"},
	{"CANCELLED", "Đã hủy", "Cancelled"},
	{"CARRIED_OVER", "Chuyển kỳ sau", "Carried over"},
}}

var taskStandings = Enum{"TaskStanding", "Tình trạng nhiệm vụ", "Standing of a task in its plan", []Term{
	{"ACTIVE", "Có hiệu lực", "Active"},
	{"WAITING_GUIDANCE", "Chờ hướng dẫn", "Waiting for guidance"},
	{"SUPERSEDED", "Đã được sửa đổi", "Superseded by an amendment"},
	{"CANCELLED", "Đã hủy", "Cancelled"},
}}

// TaskStanding is the standing of a task in its plan, apart from anybody's work on it.
type TaskStanding string

// Values implements ent's EnumValues.
func (TaskStanding) Values() []string { return taskStandings.Values() }

// The standings of a task.
const (
	TaskActive     TaskStanding = "ACTIVE"
	TaskWaiting    TaskStanding = "WAITING_GUIDANCE"
	TaskSuperseded TaskStanding = "SUPERSEDED"
	TaskCancelled  TaskStanding = "CANCELLED"
)

var lateness = Enum{"Lateness", "Tình trạng thời hạn", "Standing against the due day, computed", []Term{
	{"NONE", "Không có thời hạn", "No due day"},
	{"ON_TIME", "Đúng hạn", "On time"},
	{"LATE", "Hoàn thành trễ hạn", "Done late"},
	{"OVERDUE", "Quá hạn", "Overdue"},
	{"DUE_SOON", "Sắp đến hạn", "Due within seven days"},
	{"OPEN", "Còn thời hạn", "Not due yet"},
}}

// ExtensionState is the life of a request for more time.
type ExtensionState string

// Values implements ent's EnumValues.
func (ExtensionState) Values() []string { return extensionStates.Values() }

// The states of an extension.
const (
	ExtensionRequested ExtensionState = "REQUESTED"
	ExtensionGranted   ExtensionState = "GRANTED"
	ExtensionRefused   ExtensionState = "REFUSED"
)

var extensionStates = Enum{"ExtensionState", "Trạng thái gia hạn", "State of an extension", []Term{
	{"REQUESTED", "Đã đề nghị", "Requested"},
	{"GRANTED", "Được gia hạn", "Granted"},
	{"REFUSED", "Không gia hạn", "Refused"},
}}

// DifficultyState is the life of a reported difficulty.
type DifficultyState string

// Values implements ent's EnumValues.
func (DifficultyState) Values() []string { return difficultyStates.Values() }

// The states of a difficulty.
const (
	DifficultyOpen     DifficultyState = "OPEN"
	DifficultyAnswered DifficultyState = "ANSWERED"
)

var difficultyStates = Enum{"DifficultyState", "Trạng thái vướng mắc", "State of a difficulty", []Term{
	{"OPEN", "Chờ trả lời", "Waits for an answer"},
	{"ANSWERED", "Đã trả lời", "Answered"},
}}

// EvidenceState is the review of a piece of evidence.
type EvidenceState string

// Values implements ent's EnumValues.
func (EvidenceState) Values() []string { return evidenceStates.Values() }

// The states of a piece of evidence.
const (
	EvidencePending  EvidenceState = "PENDING"
	EvidenceAccepted EvidenceState = "ACCEPTED"
	EvidenceRejected EvidenceState = "REJECTED"
)

var evidenceStates = Enum{"EvidenceState", "Trạng thái minh chứng", "Review of a piece of evidence", []Term{
	{"PENDING", "Chờ xem xét", "Not reviewed"},
	{"ACCEPTED", "Được chấp nhận", "Accepted"},
	{"REJECTED", "Không chấp nhận", "Rejected"},
}}

// ReportState is the life of a report.
type ReportState string

// Values implements ent's EnumValues.
func (ReportState) Values() []string { return reportStates.Values() }

// The states of a report; CONSOLIDATED marks the child, SIGNED and SENT the issued one.
const (
	ReportDraft        ReportState = "DRAFT"
	ReportSubmitted    ReportState = "SUBMITTED"
	ReportReturned     ReportState = "RETURNED"
	ReportAccepted     ReportState = "ACCEPTED"
	ReportConsolidated ReportState = "CONSOLIDATED"
	ReportSigned       ReportState = "SIGNED"
	ReportSent         ReportState = "SENT"
	ReportCorrected    ReportState = "CORRECTED"
)

var reportStates = Enum{"ReportState", "Trạng thái báo cáo", "State of a report", []Term{
	{"DRAFT", "Dự thảo", "Draft"},
	{"SUBMITTED", "Đã gửi", "Submitted"},
	{"RETURNED", "Bị trả lại", "Returned"},
	{"ACCEPTED", "Được chấp nhận", "Accepted"},
	{"CONSOLIDATED", "Đã tổng hợp", "Consolidated"},
	{"SIGNED", "Đã ký", "Signed"},
	{"SENT", "Đã phát hành", "Sent"},
	{"CORRECTED", "Đã đính chính", "Corrected"},
}}

// Lateness is a standing against a due day, computed by the clock.
type Lateness string

// Values implements ent's EnumValues.
func (Lateness) Values() []string { return lateness.Values() }
