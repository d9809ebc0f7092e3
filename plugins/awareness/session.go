package awareness

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	form     string
	progress string
)

const (
	planned   progress = "PLANNED"
	held      progress = "HELD"
	cancelled progress = "CANCELLED"
)

// StudySession is a session at which a document was studied (học tập, quán triệt), with attendance
// by audience. Everybody who was there is counted once, as what they came.
type StudySession struct {
	sdk.Record
	Title           string   `lantoa:"required,max=200,search,section=content" vi:"Tên buổi học" en:"Title"`
	Document        string   `lantoa:"required,max=300,section=content" vi:"Văn bản học tập, quán triệt" en:"Document studied"`
	Form            form     `lantoa:"required,index,section=content" vi:"Hình thức" en:"How it is held"`
	Presenter       string   `lantoa:"max=100,section=content" vi:"Người truyền đạt" en:"Presented by"`
	On              sdk.Date `lantoa:"required,index,section=time" vi:"Ngày học" en:"Day"`
	Place           string   `lantoa:"max=200,section=time" vi:"Địa điểm" en:"Place"`
	Groups          []string `lantoa:"enum=core.TargetGroup,section=tags" vi:"Đối tượng" en:"Target groups"`
	Areas           []string `lantoa:"enum=core.AreaTag,section=tags" vi:"Địa bàn" en:"Areas"`
	Fields          []string `lantoa:"enum=core.LegalField,section=tags" vi:"Lĩnh vực pháp luật" en:"Fields of law"`
	Addressee       sdk.Ref  `lantoa:"ref=Addressee,by_action,back=sessions,section=asked" vi:"Theo văn bản đã nhận (nơi nhận)" en:"Asked by (addressee)"`
	Guidance        sdk.Ref  `lantoa:"ref=Guidance,by_action,back=sessions,section=asked" vi:"Theo văn bản chỉ đạo, hướng dẫn" en:"Asked by (guidance)"`
	Level           level    `lantoa:"index,by_action,section=asked" vi:"Cấp" en:"Level"`
	PartyMembers    int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Đảng viên dự (lượt người)" en:"Party members (attendances)"`
	Officials       int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Cán bộ, công chức dự (lượt người)" en:"Officials (attendances)"`
	PublicEmployees int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Viên chức dự (lượt người)" en:"Public employees (attendances)"`
	Workers         int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Người lao động dự (lượt người)" en:"Workers (attendances)"`
	Attendances     int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Tổng số lượt người dự" en:"Attendances"`
	Minutes         string   `lantoa:"max=100,by_action,section=outcome" vi:"Biên bản (số, ngày)" en:"Minutes (number, day)"`
	Status          progress `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	studyIn struct {
		Addressee sdk.Ref  `lantoa:"ref=Addressee,required" vi:"Văn bản đã nhận (nơi nhận)" en:"What was received (addressee)"`
		Title     string   `lantoa:"max=200" vi:"Tên buổi học" en:"Title" help_vi:"Để trống thì đặt theo văn bản." help_en:"Named after the guidance, if it is left out."`
		Form      form     `lantoa:"required" vi:"Hình thức" en:"How it is held"`
		Presenter string   `lantoa:"max=100" vi:"Người truyền đạt" en:"Presented by"`
		On        sdk.Date `lantoa:"required" vi:"Ngày học" en:"Day"`
		Place     string   `lantoa:"max=200" vi:"Địa điểm" en:"Place"`
	}
	holdIn struct {
		PartyMembers    int    `lantoa:"min=0,max=100000,default=0" vi:"Đảng viên dự (lượt người)" en:"Party members (attendances)" help_vi:"Mỗi người tính một lần, theo tư cách dự buổi học." help_en:"Everybody is counted once, as what they came."`
		Officials       int    `lantoa:"min=0,max=100000,default=0" vi:"Cán bộ, công chức dự (lượt người)" en:"Officials (attendances)"`
		PublicEmployees int    `lantoa:"min=0,max=100000,default=0" vi:"Viên chức dự (lượt người)" en:"Public employees (attendances)"`
		Workers         int    `lantoa:"min=0,max=100000,default=0" vi:"Người lao động dự (lượt người)" en:"Workers (attendances)"`
		Minutes         string `lantoa:"max=100" vi:"Biên bản (số, ngày)" en:"Minutes (number, day)"`
	}
)

func sessions() []sdk.Part {
	attended := func(name, field, vi, en string) sdk.Part {
		return sdk.Stat(name, sdk.L(vi, en), "StudySession", "sum("+field+")", sdk.By("month(on)", "form"), sdk.Where{"status": sdk.Where{"eq": held}})
	}
	done := sdk.Where{"status": sdk.Where{"eq": held}}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Hình thức học tập", "How a session is held"), sdk.V(form("CONFERENCE"), "Hội nghị trực tiếp", "Conference"), sdk.V(form("ONLINE"), "Hội nghị trực tuyến", "Online"),
			sdk.V(form("CELL_MEETING"), "Sinh hoạt chi bộ", "Meeting of the Party cell"), sdk.V(form("STAFF_MEETING"), "Họp cơ quan, đơn vị", "Staff meeting"), sdk.V(form("DOCUMENTS"), "Gửi tài liệu tự nghiên cứu", "Documents to read")),
		sdk.Enum(sdk.L("Trạng thái buổi học", "State of a session"), sdk.V(planned, "Dự kiến", "Planned"), sdk.V(held, "Đã tổ chức", "Held"), sdk.V(cancelled, "Đã hủy", "Cancelled")),
		sdk.Kind("StudySession", sdk.KindOpts[StudySession]{
			Label: sdk.L("Buổi học tập, quán triệt", "Study session"), Labels: sdk.L("Học tập, quán triệt", "Study sessions"), Menu: "answers", Visibility: sdk.Scope, Tied: true, OrderBy: "-on",
			Doc:     sdk.L("Một buổi học tập, quán triệt văn bản, với số người dự theo đối tượng.", "A session at which a document is studied, with attendance by audience."),
			Columns: []string{"on", "title", "form", "partyMembers", "officials", "publicEmployees", "workers", "attendances", "status"}, Filters: []string{"status", "form", "on", "guidance", "addressee", "level"},
			States: sdk.States("status", planned, sdk.Move(planned, held, "attend"), sdk.Move(planned, cancelled)),
			Validate: func(_ context.Context, _ sdk.Op, old, s *StudySession, d *sdk.Diags) {
				if old != nil && old.Status == held && (old.On != s.On || old.Form != s.Form || old.Document != s.Document) {
					d.Error("", "HELD", sdk.L("Buổi đã tổ chức giữ nguyên ngày, hình thức và văn bản học tập.", "A session that was held keeps its day, form and document."))
				}
			},
		}),
		sdk.Action("study", sdk.ActionOpts{
			Label: sdk.L("Lên lịch học tập theo văn bản", "Plan a session on a guidance"), Allow: []string{officer},
			Doc: sdk.L("Lập buổi học tập, quán triệt văn bản đã nhận, gắn vào phần việc của đơn vị.", "Plans a session on what was received, tied to the unit's part."),
		}, func(tx *sdk.Tx, in studyIn, _ *sdk.Diags) (*StudySession, error) {
			r, err := received(tx, in.Addressee)
			if err != nil {
				return nil, err
			}
			g := r.guidance
			s := &StudySession{Title: in.Title, Document: g.Title, Form: in.Form, Presenter: in.Presenter, On: in.On, Place: in.Place, Groups: g.Groups, Areas: g.Areas, Fields: g.Fields,
				Addressee: r.addressee.ID, Guidance: g.ID, Level: r.level}
			if s.Title == "" {
				s.Title = clip("Học tập, quán triệt "+g.Title, 200)
			}
			if g.Symbol != "" {
				s.Document = clip(g.Symbol+" "+g.Title, 300)
			}
			s.Assignment = r.tie
			tx.Create(s)
			return s, nil
		}),
		sdk.Action("attend", sdk.ActionOpts{
			On: "StudySession", Label: sdk.L("Ghi số người dự", "Report attendance"), From: []string{string(planned), string(held)}, Allow: []string{officer},
			Doc: sdk.L("Ghi số lượt người dự theo đối tượng; ghi lại thì số mới thay số cũ.", "Records attendance by audience; done again, the new figures take the place of the old ones."),
		}, sdk.Change(attend)),
		sdk.Stat("sessionNumbers", sdk.L("Số buổi học tập, quán triệt", "Study sessions held"), "StudySession", "count", sdk.By("month(on)", "form"), done),
		attended("sessionAttendances", "attendances", "Lượt người dự học tập, quán triệt", "Attendances of study sessions"),
		attended("partyMemberAttendances", "partyMembers", "Lượt đảng viên dự", "Attendances of Party members"),
		attended("officialAttendances", "officials", "Lượt cán bộ, công chức dự", "Attendances of officials"),
		attended("publicEmployeeAttendances", "publicEmployees", "Lượt viên chức dự", "Attendances of public employees"),
		attended("workerAttendances", "workers", "Lượt người lao động dự", "Attendances of workers"),
		sdk.Stat("sessionsByGroup", sdk.L("Lượt người dự theo đối tượng ưu tiên", "Attendances by target group"), "StudySession", "sum(attendances)", sdk.By("each(groups)", "month(on)"), done),
		sdk.Stat("sessionsByArea", sdk.L("Lượt người dự theo địa bàn", "Attendances by area"), "StudySession", "sum(attendances)", sdk.By("each(areas)", "month(on)"), done),
		sdk.Stat("studied", sdk.L("Số đơn vị đã học tập, theo cấp", "Units that held a session, by level"), "StudySession", "distinct(addressee)", sdk.By("guidance", "level"), done),
		sdk.Allow("COUNCIL_MEMBER", "StudySession", "read"),
	}, sdk.Kept("StudySession", "create", "update", "delete")...)
}

func clip(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most])
	}
	return s
}

func attend(tx *sdk.Tx, in holdIn, s *StudySession, d *sdk.Diags) error {
	inFuture(d, "", s.On, tx.Today())
	s.PartyMembers, s.Officials, s.PublicEmployees, s.Workers = in.PartyMembers, in.Officials, in.PublicEmployees, in.Workers
	s.Attendances = in.PartyMembers + in.Officials + in.PublicEmployees + in.Workers
	if s.Attendances == 0 {
		d.Error("", "NOBODY", sdk.L("Chưa có số người dự.", "Nobody is said to have been there."))
	}
	if in.Minutes != "" {
		s.Minutes = in.Minutes
	}
	s.Status = held
	return nil
}
