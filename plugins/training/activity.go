package training

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// Activity is one session that a reporter, communicator or mediator has given: a line of the
// activity sheet by which they are judged.
type Activity struct {
	sdk.Record
	Title        string      `lantoa:"required,max=200,search,section=content" vi:"Nội dung" en:"Subject"`
	On           sdk.Date    `lantoa:"required,index,section=time" vi:"Ngày" en:"Day"`
	Hours        sdk.Decimal `lantoa:"scale=1,min=0.0,max=24.0,sum,section=time" vi:"Số giờ" en:"Hours"`
	Place        string      `lantoa:"max=200,section=time" vi:"Nơi thực hiện" en:"Place"`
	Attendances  int         `lantoa:"min=0,max=100000,sum,section=outcome" vi:"Số lượt người nghe" en:"Attendances"`
	Reporter     sdk.Ref     `lantoa:"ref=Reporter,back=activities,section=content" vi:"Báo cáo viên" en:"Legal reporter"`
	Communicator sdk.Ref     `lantoa:"ref=Communicator,back=activities,section=content" vi:"Tuyên truyền viên" en:"Legal communicator"`
	Mediator     sdk.Ref     `lantoa:"ref=Mediator,back=activities,section=content" vi:"Hòa giải viên" en:"Mediator"`
}

func activities() []sdk.Part {
	return append([]sdk.Part{
		sdk.Kind("Activity", sdk.KindOpts[Activity]{
			Label: sdk.L("Buổi phổ biến pháp luật", "Session given"), Labels: sdk.L("Các buổi phổ biến pháp luật", "Sessions given"), Plural: "activities",
			Doc:  sdk.L("Một buổi mà báo cáo viên, tuyên truyền viên hoặc hòa giải viên đã thực hiện.", "A session that a reporter, communicator or mediator has given."),
			Menu: "people", Visibility: sdk.Scope, Tied: true, OrderBy: "-on", Columns: []string{"on", "title", "reporter", "communicator", "mediator", "attendances"},
			Filters: []string{"on", "reporter", "communicator", "mediator"},
			Validate: func(_ context.Context, op sdk.Op, _, a *Activity, d *sdk.Diags) {
				if a.Reporter == "" && a.Communicator == "" && a.Mediator == "" {
					d.Error("reporter", "NOBODY", sdk.L("Chưa nêu ai đã thực hiện.", "It does not say who gave it."))
				}
				if a.On.After(sdk.DateOf(op.Now)) {
					d.Error("on", "IN_FUTURE", sdk.L("Ngày này chưa tới.", "That day has not come."))
				}
			},
		}),
		sdk.Stat("activityNumbers", sdk.L("Số buổi phổ biến theo tháng", "Sessions given by month"), "Activity", "count", sdk.By("month(on)"), nil),
		sdk.Stat("activityAttendances", sdk.L("Lượt người nghe theo tháng", "Attendances of sessions by month"), "Activity", "sum(attendances)", sdk.By("month(on)"), nil),
	}, sdk.Kept("Activity", "create", "update", "delete")...)
}
