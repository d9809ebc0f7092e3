package policy

import "github.com/lantoa/lantoa/internal/fault"

// verbs and nouns put an action on a kind into words, for the person who may not do it.
var verbs = map[string]fault.Text{
	"read": {VI: "xem", EN: "read"}, "mark": {VI: "đánh dấu", EN: "mark"},
	"import": {VI: "nhập", EN: "import"}, "edit": {VI: "sửa", EN: "edit"}, "publish": {VI: "ban hành", EN: "publish"},
	"openYear": {VI: "mở năm thực hiện của", EN: "open a year of"}, "trigger": {VI: "kích hoạt công việc của", EN: "wake work of"},
	"open": {VI: "mở", EN: "open"}, "close": {VI: "đóng", EN: "close"},
	"accept": {VI: "tiếp nhận", EN: "accept"}, "update": {VI: "cập nhật tiến độ", EN: "update the progress of"},
	"submit": {VI: "trình", EN: "submit"}, "withdraw": {VI: "rút lại", EN: "withdraw"}, "delegate": {VI: "giao lại", EN: "delegate"},
	"return": {VI: "trả lại", EN: "return"}, "confirm": {VI: "xác nhận", EN: "confirm"},
	"request": {VI: "đề nghị", EN: "request"}, "decide": {VI: "quyết định", EN: "decide"},
	"report": {VI: "nêu", EN: "report"}, "answer": {VI: "trả lời", EN: "answer"},
	"remind":  {VI: "nhắc", EN: "remind"},
	"compose": {VI: "lập", EN: "compose"}, "consolidate": {VI: "tổng hợp", EN: "consolidate"}, "sign": {VI: "ký", EN: "sign"},
	"create": {VI: "tạo", EN: "create"}, "disable": {VI: "khóa", EN: "disable"}, "resetPassword": {VI: "đặt lại mật khẩu của", EN: "reset the password of"},
	"grant": {VI: "cấp", EN: "grant"}, "end": {VI: "thu hồi", EN: "end"}, "deputize": {VI: "ủy quyền", EN: "name deputies by"},
	"succeed": {VI: "sáp nhập, chia, đổi tên", EN: "merge, split or rename"}, "view": {VI: "xem như", EN: "see the app as"}, "revoke": {VI: "thu hồi", EN: "revoke"},
	"upload": {VI: "tải lên", EN: "upload"}, "attach": {VI: "đính kèm", EN: "attach"}, "remove": {VI: "gỡ bỏ", EN: "remove"}, "review": {VI: "xem xét", EN: "review"},
}

var nouns = map[string]fault.Text{
	"Assignment": {VI: "phần việc", EN: "an assignment"}, "AuditEntry": {VI: "nhật ký thay đổi", EN: "the audit trail"},
	"Difficulty": {VI: "khó khăn, vướng mắc", EN: "a difficulty"}, "Document": {VI: "văn bản", EN: "a document"},
	"Evidence": {VI: "minh chứng", EN: "evidence"}, "Extension": {VI: "việc gia hạn", EN: "an extension"},
	"File": {VI: "tệp", EN: "a file"}, "Figure": {VI: "số liệu", EN: "figures"}, "Holiday": {VI: "ngày nghỉ", EN: "holidays"}, "Indicator": {VI: "chỉ tiêu", EN: "indicators"},
	"Membership": {VI: "vai trò", EN: "a membership"}, "Module": {VI: "mô-đun", EN: "modules"}, "Notification": {VI: "thông báo", EN: "notifications"},
	"Participation": {VI: "việc tham gia", EN: "participations"}, "Period": {VI: "kỳ báo cáo", EN: "a reporting period"},
	"Plan": {VI: "kế hoạch", EN: "a plan"}, "PlanFollower": {VI: "đơn vị theo dõi kế hoạch", EN: "who follows a plan"},
	"ProgressUpdate": {VI: "tiến độ", EN: "progress"}, "Report": {VI: "báo cáo", EN: "a report"},
	"ReportForm": {VI: "biểu mẫu báo cáo", EN: "a report form"}, "ReportLine": {VI: "dòng báo cáo", EN: "report lines"},
	"Setting": {VI: "thiết lập chung", EN: "the settings"}, "Task": {VI: "nhiệm vụ", EN: "a task"}, "TaskGroup": {VI: "nhóm nhiệm vụ", EN: "a task group"}, "Unit": {VI: "đơn vị", EN: "a unit"},
	"UnitCode": {VI: "mã đơn vị", EN: "unit codes"}, "UnitParent": {VI: "đơn vị cấp trên", EN: "places in the tree of units"},
	"UnitSet": {VI: "tập hợp đơn vị", EN: "a set of units"}, "UnitSetMember": {VI: "thành phần của tập hợp đơn vị", EN: "members of a set of units"},
	"UnitSuccession": {VI: "việc kế thừa đơn vị", EN: "successions of units"}, "User": {VI: "người dùng", EN: "a user"},
	"AccessToken": {VI: "mã truy cập", EN: "an access token"},
}

// wordsOf names an action on a kind; one of a module by its own names.
func wordsOf(kind, action string) fault.Text {
	verb, ok := verbs[action]
	if !ok {
		verb = fault.Text{VI: "thực hiện " + action + " trên", EN: action}
	}
	noun, ok := nouns[kind]
	if !ok {
		noun = fault.Text{VI: kind, EN: kind}
	}
	return fault.Text{VI: verb.VI + " " + noun.VI, EN: verb.EN + " " + noun.EN}
}
