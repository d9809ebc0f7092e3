package organization

import "github.com/lantoa/lantoa/plugins/sdk"

type (
	sort   string
	agenda string
)

const (
	planned   agenda = "PLANNED"
	held      agenda = "HELD"
	cancelled agenda = "CANCELLED"
)

// Meeting is a meeting of a council.
type Meeting struct {
	sdk.Record
	Title   string   `lantoa:"required,max=200,search,section=content" vi:"Tên phiên họp" en:"Title"`
	Council sdk.Ref  `lantoa:"ref=Council,required,immutable,back=meetings,section=content" vi:"Hội đồng" en:"Council"`
	Sort    sort     `lantoa:"required,index,default=REGULAR,section=content" vi:"Loại phiên họp" en:"Kind of meeting"`
	Agenda  string   `lantoa:"long,section=content" vi:"Nội dung họp" en:"Agenda"`
	On      sdk.Date `lantoa:"required,index,section=time" vi:"Ngày họp" en:"Day"`
	Place   string   `lantoa:"max=200,section=time" vi:"Địa điểm" en:"Place"`
	Serving int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số thành viên đương nhiệm" en:"Members serving then"`
	Present int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số thành viên dự" en:"Members present"`
	Minutes string   `lantoa:"max=100,by_action,section=outcome" vi:"Biên bản, thông báo kết luận" en:"Minutes"`
	Summary string   `lantoa:"long,by_action,section=outcome" vi:"Tóm tắt kết luận" en:"Summary"`
	Status  agenda   `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type holdIn struct {
	Present int    `lantoa:"required,min=1,max=200" vi:"Số thành viên dự" en:"Members present"`
	Minutes string `lantoa:"required,max=100" vi:"Biên bản, thông báo kết luận (số, ngày)" en:"Minutes (number, day)"`
	Summary string `lantoa:"long" vi:"Tóm tắt kết luận" en:"Summary"`
}

func meetings() []sdk.Part {
	done := sdk.Where{"status": sdk.Where{"eq": held}}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Loại phiên họp", "Kind of meeting"), sdk.V(sort("REGULAR"), "Định kỳ", "Regular"), sdk.V(sort("EXTRAORDINARY"), "Đột xuất", "Extraordinary"), sdk.V(sort("WRITTEN"), "Lấy ý kiến bằng văn bản", "In writing")),
		sdk.Enum(sdk.L("Trạng thái phiên họp", "State of a meeting"), sdk.V(planned, "Dự kiến", "Planned"), sdk.V(held, "Đã họp", "Held"), sdk.V(cancelled, "Đã hủy", "Cancelled")),
		sdk.Kind("Meeting", sdk.KindOpts[Meeting]{
			Label: sdk.L("Phiên họp Hội đồng", "Meeting of a council"), Labels: sdk.L("Phiên họp Hội đồng", "Meetings of councils"), Menu: "councils", Visibility: sdk.Scope, Tied: true, OrderBy: "-on",
			Doc:     sdk.L("Một phiên họp của Hội đồng, với số thành viên dự và kết luận.", "A meeting of a council, with who was there and what was concluded."),
			Columns: []string{"on", "title", "council", "sort", "present", "serving", "status"}, Filters: []string{"council", "sort", "on", "status"},
			States: sdk.States("status", planned, sdk.Move(planned, held, "hold"), sdk.Move(planned, cancelled)),
		}),
		sdk.Action("hold", sdk.ActionOpts{On: "Meeting", Label: sdk.L("Ghi kết quả họp", "Record the meeting"), From: []string{string(planned)}, Allow: []string{officer},
			Doc: sdk.L("Ghi số thành viên dự, biên bản và kết luận.", "Records who was there, the minutes and the conclusions.")},
			sdk.Change(func(tx *sdk.Tx, in holdIn, m *Meeting, d *sdk.Diags) error {
				c, err := sdk.Get[Council](tx, m.Council)
				if err != nil {
					return err
				}
				if m.On.After(tx.Today()) {
					d.Error("", "IN_FUTURE", sdk.L("Ngày họp chưa tới.", "The day of the meeting has not come."))
				}
				if in.Present > c.Serving {
					d.Error("present", "TOO_MANY", sdk.L("Nhiều hơn số thành viên đương nhiệm.", "More than the members who serve."))
				}
				m.Status, m.Present, m.Serving, m.Minutes, m.Summary = held, in.Present, c.Serving, in.Minutes, in.Summary
				return nil
			})),
		sdk.Stat("meetingNumbers", sdk.L("Số phiên họp Hội đồng", "Meetings of councils"), "Meeting", "count", sdk.By("quarter(on)", "sort"), done),
		sdk.Stat("meetingAttendances", sdk.L("Lượt thành viên dự họp", "Attendances of meetings"), "Meeting", "sum(present)", sdk.By("quarter(on)", "council"), done),
	}, sdk.KeptForCouncil("Meeting", "create", "update", "delete")...)
}
