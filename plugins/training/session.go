package training

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type sessionState string

const (
	sessionPlanned sessionState = "PLANNED"
	sessionHeld    sessionState = "HELD"
)

const (
	mostSessions = 100 // of a course; who reads them asks for no more
	mostIDs      = 200 // in one condition
)

// Session is one meeting of a course (buổi học).
type Session struct {
	sdk.Record
	Title    string       `lantoa:"required,max=200,section=content" vi:"Nội dung" en:"Subject"`
	Course   sdk.Ref      `lantoa:"ref=Course,required,immutable,on_delete=cascade,back=sessions,section=content" vi:"Lớp" en:"Course"`
	On       sdk.Date     `lantoa:"required,index,section=time" vi:"Ngày học" en:"Day"`
	Time     string       `lantoa:"pattern=([01][0-9]|2[0-3]):[0-5][0-9],section=time" vi:"Giờ bắt đầu" en:"Begins at" help_vi:"Ví dụ 07:30." help_en:"Such as 07:30."`
	Hours    sdk.Decimal  `lantoa:"required,scale=1,min=0.5,max=12.0,sum,section=time" vi:"Số giờ" en:"Hours"`
	Place    string       `lantoa:"max=200,section=time" vi:"Địa điểm" en:"Place"`
	Lecturer sdk.Ref      `lantoa:"ref=Reporter,on_delete=set_null,back=lectures,section=content" vi:"Báo cáo viên giảng" en:"Reporter who lectures"`
	Speaker  string       `lantoa:"max=100,section=content" vi:"Người giảng khác" en:"Other speaker"`
	Present  int          `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số người dự" en:"Present"`
	Status   sessionState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

func sessions() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái buổi học", "State of a session"), sdk.V(sessionPlanned, "Chưa điểm danh", "To be held"), sdk.V(sessionHeld, "Đã điểm danh", "Held")),
		sdk.Kind("Session", sdk.KindOpts[Session]{
			Label: sdk.L("Buổi học", "Session"), Labels: sdk.L("Các buổi học", "Sessions of courses"), Menu: "training", Visibility: sdk.Scope, OrderBy: "on",
			Doc:     sdk.L("Một buổi của lớp bồi dưỡng.", "One meeting of a course."),
			Columns: []string{"on", "time", "title", "course", "lecturer", "hours", "present", "status"}, Filters: []string{"course", "on", "lecturer", "status"},
			States: sdk.States("status", sessionPlanned, sdk.Move(sessionPlanned, sessionHeld, "attend")),
			Validate: func(_ context.Context, _ sdk.Op, old, s *Session, d *sdk.Diags) {
				if old != nil && old.Status == sessionHeld && (old.On != s.On || old.Hours.Cmp(s.Hours) != 0) {
					d.Error("", "HELD", sdk.L("Buổi đã điểm danh giữ nguyên ngày và số giờ.", "A session that was held keeps its day and its hours."))
				}
			},
		}),
		sdk.Action("attend", sdk.ActionOpts{
			On: "Session", Label: sdk.L("Điểm danh", "Take attendance"), Allow: []string{officer}, Seconds: 30,
			Doc: sdk.L("Ghi cả danh sách một lần: mọi học viên đều dự, trừ những người vắng. Làm lại thì danh sách mới thay danh sách cũ.", "Takes the whole list at once: everybody was there but those named. Done again, the new list takes the place of the old one."),
		}, attend),
	}, sdk.Kept("Session", "create", "update", "delete")...)
}
