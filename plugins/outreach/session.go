package outreach

import (
	"context"
	"slices"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	sessionForm  string
	language     string
	sessionState string
)

const (
	planned   sessionState = "PLANNED"
	held      sessionState = "HELD"
	cancelled sessionState = "CANCELLED"
)

// Session is one grassroots session (buổi sinh hoạt kết hợp). Whatever number of groups, areas,
// fields and forms it serves, it is one record of the unit that organises it, and counts once in
// every figure from there up.
type Session struct {
	sdk.Record
	Title string        `lantoa:"required,max=200,search,section=content" vi:"Tên buổi" en:"Title"`
	Forms []sessionForm `lantoa:"section=content" vi:"Kết hợp với" en:"Integrated with"`
	Tags
	Scheme      string       `lantoa:"max=200,section=reach" vi:"Gắn với chương trình, đề án" en:"Programme or scheme" help_vi:"Ví dụ: Nghị quyết số 88/2019/QH14." help_en:"Such as Resolution 88/2019/QH14."`
	Language    language     `lantoa:"required,index,default=VIETNAMESE,section=reach" vi:"Ngôn ngữ" en:"Language"`
	Priority    bool         `lantoa:"index,by_action,default=false,section=reach" vi:"Đối tượng, địa bàn ưu tiên" en:"Priority group or area" help_vi:"Tự xác định từ đối tượng và địa bàn: nhóm đặc thù, yếu thế, người dân tộc thiểu số; vùng dân tộc thiểu số, vùng sâu, vùng xa, xã đảo, biên giới, đặc biệt khó khăn." help_en:"Follows from groups and areas: special and vulnerable groups, ethnic minorities; ethnic-minority, remote, island, border and very poor areas."`
	On          sdk.Date     `lantoa:"required,index,section=time" vi:"Ngày" en:"Day"`
	Place       string       `lantoa:"max=200,section=time" vi:"Địa điểm" en:"Place"`
	Speakers    string       `lantoa:"max=300,section=content" vi:"Người trình bày" en:"Speakers"`
	Joint       bool         `lantoa:"index,by_action,default=false,section=content" vi:"Buổi phối hợp" en:"Joint session"`
	Attendances int          `lantoa:"min=0,sum,by_action,default=0,section=outcome" vi:"Số lượt người dự" en:"Attendances"`
	Women       int          `lantoa:"min=0,sum,by_action,default=0,section=outcome" vi:"Trong đó: nữ (lượt)" en:"Of which women"`
	Minority    int          `lantoa:"min=0,sum,by_action,default=0,section=outcome" vi:"Trong đó: người dân tộc thiểu số (lượt)" en:"Of which of ethnic minorities"`
	Outcome     string       `lantoa:"long,by_action,section=outcome" vi:"Kết quả, ý kiến của người dân" en:"Outcome and what people said"`
	Status      sessionState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	holdIn struct {
		Attendances int    `lantoa:"required,min=1,max=100000" vi:"Số lượt người dự" en:"Attendances"`
		Women       int    `lantoa:"min=0" vi:"Nữ (lượt)" en:"Women"`
		Minority    int    `lantoa:"min=0" vi:"Người dân tộc thiểu số (lượt)" en:"Of ethnic minorities"`
		Outcome     string `lantoa:"long" vi:"Kết quả" en:"Outcome"`
	}
	cancelIn struct {
		Reason string `lantoa:"required,long" vi:"Lý do" en:"Reason"`
	}
)

// Groups and areas that money and work go to first: those of articles 17 to 22 of the law on
// dissemination, and the areas that the plan names.
var (
	firstGroups = []string{"ETHNIC_MINORITY", "REMOTE_PEOPLE", "WORKERS", "VIOLENCE_VICTIMS", "DISABLED", "DETAINED", "SENTENCED_AT_HOME", "POOR"}
	firstAreas  = []string{"ETHNIC_MINORITY_AREA", "REMOTE", "ISLAND_COMMUNE", "BORDER", "EXTREMELY_DIFFICULT"}
)

// first tells whether the tags name a priority group or area.
func (t *Tags) first() bool {
	return slices.ContainsFunc(t.Groups, func(g string) bool { return slices.Contains(firstGroups, g) }) ||
		slices.ContainsFunc(t.Areas, func(a string) bool { return slices.Contains(firstAreas, a) })
}

func sessions() []sdk.Part {
	done := sdk.Is("status", held)
	stat := func(name, vi, en, metric string, by ...string) sdk.Part {
		return sdk.Stat(name, sdk.L(vi, en), "Session", metric, by, done)
	}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Hình thức kết hợp", "What a session goes with"), sdk.V(sessionForm("MEDIATION"), "Hòa giải ở cơ sở", "Grassroots mediation"),
			sdk.V(sessionForm("COUNSELLING"), "Tư vấn pháp luật", "Legal counselling"), sdk.V(sessionForm("LEGAL_AID"), "Trợ giúp pháp lý", "Legal aid"),
			sdk.V(sessionForm("CULTURE"), "Sinh hoạt văn hóa, văn nghệ", "Culture and arts"), sdk.V(sessionForm("LEARNING"), "Học tập cộng đồng", "Community learning"),
			sdk.V(sessionForm("CAMPAIGN"), "Phong trào, cuộc vận động", "Campaign"), sdk.V(sessionForm("DIRECT"), "Tuyên truyền trực tiếp", "Direct session")),
		sdk.Enum(sdk.L("Ngôn ngữ", "Language"), sdk.V(language("VIETNAMESE"), "Tiếng Việt", "Vietnamese"), sdk.V(language("KHMER"), "Tiếng Khmer", "Khmer"),
			sdk.V(language("BILINGUAL"), "Song ngữ Việt - Khmer", "Vietnamese and Khmer")),
		sdk.Enum(sdk.L("Trạng thái buổi sinh hoạt", "State of a session"), sdk.V(planned, "Dự kiến", "Planned"), sdk.V(held, "Đã tổ chức", "Held"), sdk.V(cancelled, "Đã hủy", "Cancelled")),
		sdk.Kind("Session", sdk.KindOpts[Session]{
			Label: sdk.L("Buổi sinh hoạt", "Session"), Labels: sdk.L("Buổi sinh hoạt ở cơ sở", "Grassroots sessions"),
			Doc:  sdk.L("Một buổi phổ biến pháp luật ở cơ sở, có thể kết hợp nhiều hình thức và nhiều đối tượng; đơn vị tổ chức báo cáo, tính một lần ở mọi cấp.", "A grassroots session, for several forms and groups at once; the organiser reports it, and it counts once at every level."),
			Menu: "sessions", Visibility: sdk.Scope, Tied: true, OrderBy: "-on",
			Columns: []string{"on", "title", "place", "language", "attendances", "joint", "status"}, Filters: []string{"status", "on", "language", "priority", "joint"},
			States: sdk.States("status", planned, sdk.Move(planned, held, "hold"), sdk.Move(planned, cancelled, "cancel")),
			Validate: func(_ context.Context, _ sdk.Op, old, s *Session, d *sdk.Diags) {
				s.Priority = s.first()
				if s.Women > s.Attendances || s.Minority > s.Attendances {
					d.Error("attendances", "MORE_THAN_ALL", sdk.L("Số nữ hoặc người dân tộc thiểu số lớn hơn tổng số lượt người dự.", "More women or people of minorities than attendances."))
				}
				if s.Status == held && (len(s.Groups) == 0 || len(s.Areas) == 0 || len(s.Fields) == 0) {
					d.Error("groups", "UNTAGGED", sdk.L("Cần nêu đối tượng, địa bàn và lĩnh vực pháp luật trước khi ghi kết quả.", "Name groups, areas and fields of law before the outcome."))
				}
				if old != nil && old.Status == held && old.On != s.On {
					d.Error("on", "HELD", sdk.L("Buổi đã tổ chức giữ nguyên ngày.", "A session that was held keeps its day."))
				}
				if old != nil && old.Joint && old.Status == planned && (old.On != s.On || old.Title != s.Title) { // who takes part plans by it
					d.Error("on", "SHARED", sdk.L("Buổi đã mời phối hợp giữ nguyên tên và ngày; hãy hủy và lập buổi mới.", "A shared session keeps its name and day; cancel it and make a new one."))
				}
			},
		}),
		sdk.Action("hold", sdk.ActionOpts{
			On: "Session", Label: sdk.L("Ghi kết quả", "Record the outcome"), From: []string{string(planned), string(held)}, Allow: []string{officer},
			Doc: sdk.L("Ghi số lượt người dự sau khi tổ chức; làm lại thì số mới thay số cũ.", "Records the attendances after the session; done again, the new numbers take the place of the old."),
		}, hold),
		sdk.Action("cancel", sdk.ActionOpts{On: "Session", Label: sdk.L("Hủy buổi", "Cancel"), From: []string{string(planned)}, Allow: []string{officer}},
			func(tx *sdk.Tx, in cancelIn, _ *sdk.Diags) (*Session, error) {
				s, err := sdk.Target[Session](tx)
				if err != nil {
					return nil, err
				}
				s.Status, s.Outcome = cancelled, in.Reason
				tx.Save(s)
				return s, onJoint(tx, s, func(j *Joint) { j.Status = called })
			}),
		sdk.Stat("sessionPlans", sdk.L("Số buổi theo trạng thái", "Sessions by state and month"), "Session", "count", sdk.By("status", "month(on)"), nil),
		stat("sessionNumbers", "Số buổi đã tổ chức theo tháng", "Sessions held by month", "count", "month(on)"),
		stat("sessionAttendances", "Lượt người dự theo tháng", "Attendances by month", "sum(attendances)", "month(on)"),
		stat("sessionWomen", "Lượt nữ dự theo tháng", "Attendances of women by month", "sum(women)", "month(on)"),
		stat("sessionMinority", "Lượt người dân tộc thiểu số dự theo tháng", "Attendances of ethnic minorities by month", "sum(minority)", "month(on)"),
		stat("sessionsByLanguage", "Số buổi theo ngôn ngữ", "Sessions by language", "count", "language", "month(on)"),
		stat("sessionsByPriority", "Số buổi cho đối tượng, địa bàn ưu tiên", "Sessions for priority groups and areas", "count", "priority", "month(on)"),
		stat("attendancesByPriority", "Lượt người dự thuộc đối tượng, địa bàn ưu tiên", "Attendances of priority groups and areas", "sum(attendances)", "priority", "month(on)"),
		stat("sessionsByForm", "Số buổi theo hình thức kết hợp", "Sessions by what they go with", "count", "each(forms)", "month(on)"),
		stat("sessionsByGroup", "Số buổi theo đối tượng", "Sessions by target group", "count", "each(groups)", "month(on)"),
		stat("attendancesByGroup", "Lượt người dự theo đối tượng", "Attendances by target group", "sum(attendances)", "each(groups)", "month(on)"),
		stat("sessionsByArea", "Số buổi theo địa bàn", "Sessions by area", "count", "each(areas)", "month(on)"),
		stat("attendancesByArea", "Lượt người dự theo địa bàn", "Attendances by area", "sum(attendances)", "each(areas)", "month(on)"),
		stat("sessionsByField", "Số buổi theo lĩnh vực pháp luật", "Sessions by field of law", "count", "each(fields)", "month(on)"),
	}, sdk.KeptForCouncil("Session", "create", "update", "delete")...)
}

func hold(tx *sdk.Tx, in holdIn, d *sdk.Diags) (*Session, error) {
	s, err := sdk.Target[Session](tx)
	if err != nil {
		return nil, err
	}
	if s.On.After(tx.Today()) {
		d.Error("", "NOT_YET", sdk.L("Buổi này chưa diễn ra.", "The session is still to come."))
	}
	s.Status, s.Attendances, s.Women, s.Minority, s.Outcome = held, in.Attendances, in.Women, in.Minority, in.Outcome
	tx.Save(s)
	return s, onJoint(tx, s, func(j *Joint) { j.Status, j.Attendances = met, in.Attendances })
}
