package media

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	eventForm  string
	eventState string
)

const (
	seminar  eventForm = "SEMINAR"
	dialogue eventForm = "DIALOGUE"

	eventPlanned   eventState = "PLANNED"
	eventHeld      eventState = "HELD"
	eventMinuted   eventState = "MINUTED"
	eventCancelled eventState = "CANCELLED"
)

// Event is a meeting at which the law is told or talked about (hội nghị, tọa đàm, đối thoại). A
// seminar or a dialogue is finished by its minutes. Attendances are counted, not persons.
type Event struct {
	sdk.Record
	Title    string    `lantoa:"required,max=200,search,section=content" vi:"Tên" en:"Title"`
	Form     eventForm `lantoa:"required,index,section=content" vi:"Hình thức" en:"Form"`
	Topic    sdk.Ref   `lantoa:"ref=Topic,back=events,section=content" vi:"Chủ đề" en:"Topic"`
	Content  string    `lantoa:"long,section=content" vi:"Nội dung" en:"Content"`
	Language language  `lantoa:"required,index,default=VIETNAMESE,section=content" vi:"Ngôn ngữ" en:"Language"`
	Speakers string    `lantoa:"max=300,section=content" vi:"Người trình bày, chủ trì" en:"Who speaks or chairs"`
	Partners string    `lantoa:"max=300,section=content" vi:"Đơn vị phối hợp" en:"Partners" help_vi:"Buổi tổ chức chung: chỉ đơn vị tổ chức nhập, để không tính hai lần." help_en:"Of a joint event only the organiser makes a record, so that it counts once."`
	sdk.Tags
	On          sdk.Date   `lantoa:"required,index,section=time" vi:"Ngày" en:"Day"`
	Time        string     `lantoa:"pattern=([01][0-9]|2[0-3]):[0-5][0-9],section=time" vi:"Giờ bắt đầu" en:"Begins at"`
	Place       string     `lantoa:"max=200,section=time" vi:"Địa điểm" en:"Place"`
	Attendances int        `lantoa:"sum,by_action,default=0,section=outcome" vi:"Lượt người dự" en:"Attendances"`
	Women       int        `lantoa:"sum,by_action,default=0,section=outcome" vi:"Trong đó: nữ (lượt)" en:"Of which women (attendances)"`
	Minority    int        `lantoa:"sum,by_action,default=0,section=outcome" vi:"Trong đó: dân tộc thiểu số (lượt)" en:"Of which ethnic minorities (attendances)"`
	Raised      int        `lantoa:"sum,by_action,default=0,section=outcome" vi:"Ý kiến, câu hỏi nêu ra" en:"Questions raised"`
	Answered    int        `lantoa:"sum,by_action,default=0,section=outcome" vi:"Trả lời tại chỗ" en:"Answered on the spot"`
	Cost        sdk.Money  `lantoa:"min=0,sum,default=0,section=outcome" vi:"Kinh phí (đồng)" en:"Cost (VND)"`
	MinutesNo   string     `lantoa:"max=50,by_action,section=outcome" vi:"Số biên bản" en:"Number of the minutes"`
	Minutes     string     `lantoa:"long,by_action,section=outcome" vi:"Biên bản" en:"Minutes"`
	MinutesFile sdk.File   `lantoa:"by_action,section=outcome" vi:"Tệp biên bản" en:"File of the minutes"`
	Reason      string     `lantoa:"long,by_action,section=outcome" vi:"Lý do hủy" en:"Why it was cancelled"`
	Status      eventState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	holdIn struct {
		On          sdk.Date `vi:"Ngày tổ chức" en:"Held on" help_vi:"Để trống là ngày dự kiến." help_en:"The planned day if it is left out."`
		Attendances int      `lantoa:"required,min=1,max=1000000" vi:"Lượt người dự" en:"Attendances"`
		Women       int      `lantoa:"min=0" vi:"Trong đó: nữ (lượt)" en:"Of which women (attendances)"`
		Minority    int      `lantoa:"min=0" vi:"Trong đó: dân tộc thiểu số (lượt)" en:"Of which ethnic minorities (attendances)"`
		Raised      int      `lantoa:"min=0" vi:"Ý kiến, câu hỏi nêu ra" en:"Questions raised"`
		Answered    int      `lantoa:"min=0" vi:"Trả lời tại chỗ" en:"Answered on the spot"`
	}
	minutesIn struct {
		Number  string   `lantoa:"max=50" vi:"Số biên bản" en:"Number of the minutes"`
		Minutes string   `lantoa:"long" vi:"Biên bản" en:"Minutes"`
		File    sdk.File `vi:"Tệp biên bản" en:"File of the minutes"`
	}
)

func events() []sdk.Part {
	took := sdk.Where{"status": sdk.Where{"in": []eventState{eventHeld, eventMinuted}}}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Hình thức", "Form of an event"), sdk.V(eventForm("CONFERENCE"), "Hội nghị phổ biến", "Conference"), sdk.V(seminar, "Tọa đàm", "Seminar"), sdk.V(dialogue, "Đối thoại", "Dialogue"),
			sdk.V(eventForm("TALK"), "Nói chuyện chuyên đề", "Talk"), sdk.V(eventForm("ONLINE"), "Giao lưu, phổ biến trực tuyến", "Online meeting")),
		sdk.Enum(sdk.L("Trạng thái sự kiện", "State of an event"), sdk.V(eventPlanned, "Dự kiến", "Planned"), sdk.V(eventHeld, "Đã tổ chức", "Held"), sdk.V(eventMinuted, "Đã có biên bản", "Minutes signed"), sdk.V(eventCancelled, "Đã hủy", "Cancelled")),
		sdk.Kind("Event", sdk.KindOpts[Event]{
			Label: sdk.L("Hội nghị, tọa đàm, đối thoại", "Event"), Labels: sdk.L("Hội nghị, tọa đàm, đối thoại", "Events"), Doc: sdk.L("Một buổi phổ biến, tọa đàm hoặc đối thoại về pháp luật.", "A meeting at which the law is told or talked about."),
			Menu: "events", Visibility: sdk.Scope, Tied: true, OrderBy: "-on",
			Columns: []string{"on", "title", "form", "topic", "place", "attendances", "status"}, Filters: []string{"status", "form", "topic", "on", "language"},
			States: sdk.States("status", eventPlanned, sdk.Move(eventPlanned, eventHeld, "hold"), sdk.Move(eventPlanned, eventCancelled, "cancel"), sdk.Move(eventHeld, eventMinuted, "signMinutes")),
			Validate: func(_ context.Context, _ sdk.Op, old, e *Event, d *sdk.Diags) {
				if old != nil && old.Status != eventPlanned && (old.On != e.On || old.Form != e.Form) {
					d.Error("", "HELD", sdk.L("Buổi đã tổ chức giữ nguyên ngày và hình thức.", "What was held keeps its day and its form."))
				}
			},
		}),
		sdk.Action("hold", sdk.ActionOpts{On: "Event", Label: sdk.L("Ghi nhận đã tổ chức", "Record that it was held"), From: []string{string(eventPlanned)}, Allow: []string{officer}},
			sdk.Change(func(tx *sdk.Tx, in holdIn, e *Event, d *sdk.Diags) error {
				e.On = dayOr(in.On, e.On, tx, d)
				for _, part := range []struct {
					path  string
					n, of int
				}{{"women", in.Women, in.Attendances}, {"minority", in.Minority, in.Attendances}, {"answered", in.Answered, in.Raised}} {
					if part.n > part.of {
						d.Error(part.path, "TOO_MANY", sdk.L("Số này lớn hơn tổng.", "This is more than there are in all."))
					}
				}
				e.Status, e.Attendances, e.Women, e.Minority, e.Raised, e.Answered = eventHeld, in.Attendances, in.Women, in.Minority, in.Raised, in.Answered
				return nil
			})),
		sdk.Action("signMinutes", sdk.ActionOpts{
			On: "Event", Label: sdk.L("Ký biên bản", "Sign the minutes"), From: []string{string(eventHeld)}, Allow: []string{head},
			Doc: sdk.L("Tọa đàm và đối thoại kết thúc bằng biên bản: nội dung hoặc tệp.", "Seminars and dialogues end with minutes: their text or a file."),
		}, sdk.Change(func(_ *sdk.Tx, in minutesIn, e *Event, d *sdk.Diags) error {
			if (e.Form == seminar || e.Form == dialogue) && in.Minutes == "" && in.File == "" {
				d.Error("minutes", "NO_MINUTES", sdk.L("Cần nội dung hoặc tệp biên bản.", "The text or the file of the minutes is needed."))
			}
			e.Status, e.MinutesNo, e.Minutes, e.MinutesFile = eventMinuted, in.Number, in.Minutes, in.File
			return nil
		})),
		sdk.Action("cancel", sdk.ActionOpts{On: "Event", Label: sdk.L("Hủy", "Cancel"), From: []string{string(eventPlanned)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, in sdk.Because, e *Event, _ *sdk.Diags) error {
				e.Status, e.Reason = eventCancelled, in.Reason
				return nil
			})),
		sdk.Stat("eventNumbers", sdk.L("Số hội nghị, tọa đàm, đối thoại", "Events held"), "Event", "count", sdk.By("month(on)", "form", "language"), took),
		sdk.Stat("eventAttendances", sdk.L("Lượt người dự", "Attendances"), "Event", "sum(attendances)", sdk.By("month(on)", "form", "language"), took),
		sdk.Stat("eventMinorityAttendances", sdk.L("Lượt người dân tộc thiểu số dự", "Attendances of ethnic minorities"), "Event", "sum(minority)", sdk.By("month(on)", "form"), took),
		sdk.Stat("eventGroups", sdk.L("Lượt người dự theo đối tượng", "Attendances by target group"), "Event", "sum(attendances)", sdk.By("each(groups)", "quarter(on)"), took),
		sdk.Stat("eventAreas", sdk.L("Lượt người dự theo địa bàn", "Attendances by kind of area"), "Event", "sum(attendances)", sdk.By("each(areas)", "quarter(on)"), took),
		sdk.Stat("eventQuestions", sdk.L("Ý kiến, câu hỏi nêu ra", "Questions raised at events"), "Event", "sum(raised)", sdk.By("quarter(on)", "form"), took),
		sdk.Stat("minutesMissing", sdk.L("Tọa đàm, đối thoại chưa có biên bản", "Seminars and dialogues without minutes"), "Event", "count", sdk.By("unit", "form"),
			sdk.Where{"status": sdk.Where{"eq": eventHeld}, "form": sdk.Where{"in": []eventForm{seminar, dialogue}}}),
	}, sdk.KeptForCouncil("Event", "create", "update", "delete")...)
}
