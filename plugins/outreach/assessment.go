package outreach

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type assessmentState string

const (
	scoring    assessmentState = "SCORING"
	posted     assessmentState = "POSTED"
	submitted  assessmentState = "SUBMITTED"
	supplement assessmentState = "SUPPLEMENT"
	reviewed   assessmentState = "REVIEWED"
	council    assessmentState = "COUNCIL"
	passed     assessmentState = "MET"
	failed     assessmentState = "NOT_MET"
)

// posting is a way in which the commune shows its own scores to the people.
type posting string

const (
	atOffice posting = "OFFICE"
	website  posting = "WEBSITE"
	radio    posting = "RADIO"
)

// Assessment is a commune's dossier of one year: from its own scores to the district's decision.
// The dossier is the commune's; the district acts on it.
type Assessment struct {
	sdk.Record
	Title          string          `lantoa:"required,max=200,by_action,section=dossier" vi:"Tên hồ sơ" en:"Title"`
	Year           int             `lantoa:"required,index,by_action,section=dossier" vi:"Năm đánh giá" en:"Year"`
	Until          sdk.Date        `lantoa:"required,index,by_action,section=dossier" vi:"Kỳ đánh giá đến ngày" en:"Assessed until"`
	Class          class           `lantoa:"required,index,by_action,section=dossier" vi:"Loại xã" en:"Class of the commune"`
	Areas          []string        `lantoa:"enum=core.AreaTag,section=dossier" vi:"Địa bàn" en:"Areas"`
	Standard       sdk.Ref         `lantoa:"ref=Standard,required,by_action,back=assessments,section=dossier" vi:"Bộ tiêu chí" en:"Standard"`
	Mark           int             `lantoa:"required,by_action,section=dossier" vi:"Điểm đạt chuẩn" en:"Pass mark"`
	SelfTotal      sdk.Decimal     `lantoa:"scale=2,sum,by_action,default=0.00,section=dossier" vi:"Tổng điểm tự chấm" en:"Own score"`
	Disciplined    bool            `lantoa:"index,default=false,section=dossier" vi:"Có người đứng đầu bị kỷ luật hoặc truy cứu trong năm" en:"A head was disciplined or prosecuted in the year" help_vi:"Người đứng đầu cấp ủy, chính quyền bị kỷ luật vì vi phạm pháp luật trong công vụ hoặc bị truy cứu trách nhiệm hình sự trong năm đánh giá." help_en:"Of the Party committee or the government: disciplined for breaking the law in duty, or prosecuted, in the year."`
	PostedOn       sdk.Date        `lantoa:"by_action,section=dossier" vi:"Ngày niêm yết" en:"Posted on"`
	PostedUntil    sdk.Date        `lantoa:"by_action,section=dossier" vi:"Niêm yết đến ngày" en:"Posted until"`
	Ways           []posting       `lantoa:"by_action,section=dossier" vi:"Cách công khai" en:"How it was posted"`
	MeetingOn      sdk.Date        `lantoa:"by_action,section=dossier" vi:"Ngày họp của xã" en:"Meeting of the commune"`
	DossierDue     sdk.Date        `lantoa:"index,by_action,section=dossier" vi:"Hạn gửi hồ sơ" en:"Dossier due"`
	SubmittedOn    sdk.Date        `lantoa:"by_action,section=dossier" vi:"Ngày gửi hồ sơ" en:"Submitted on"`
	LateDossier    bool            `lantoa:"index,by_action,default=false,section=dossier" vi:"Gửi hồ sơ chậm" en:"Dossier late"`
	Missing        string          `lantoa:"long,by_action,section=judging" vi:"Nội dung cần bổ sung" en:"What is missing"`
	SupplementDue  sdk.Date        `lantoa:"by_action,section=judging" vi:"Hạn bổ sung" en:"Supplement due"`
	Total          sdk.Decimal     `lantoa:"scale=2,sum,by_action,default=0.00,section=judging" vi:"Tổng điểm thẩm định" en:"Reviewed score"`
	Shortfalls     []string        `lantoa:"by_action,max=300,section=judging" vi:"Tiêu chí dưới mức tối thiểu" en:"Criteria below their share"`
	Unknown        []string        `lantoa:"by_action,max=300,section=judging" vi:"Tiêu chí chưa có điểm tối đa" en:"Criteria whose points are not known"`
	ReviewedOn     sdk.Date        `lantoa:"by_action,section=judging" vi:"Ngày thẩm định" en:"Reviewed on"`
	ReviewNote     string          `lantoa:"long,by_action,section=judging" vi:"Ý kiến thẩm định" en:"Note of the review"`
	PapersOn       sdk.Date        `lantoa:"by_action,section=judging" vi:"Ngày gửi tài liệu họp" en:"Papers sent on"`
	CouncilOn      sdk.Date        `lantoa:"by_action,section=judging" vi:"Ngày Hội đồng họp" en:"Council sat on"`
	CouncilMembers int             `lantoa:"by_action,default=0,section=judging" vi:"Số thành viên Hội đồng" en:"Members of the council"`
	CouncilPresent int             `lantoa:"by_action,default=0,section=judging" vi:"Số thành viên dự họp" en:"Members present"`
	Confirmed      bool            `lantoa:"by_action,default=false,section=judging" vi:"Hội đồng xác nhận từng tiêu chí đạt mức tối thiểu" en:"The council confirms each criterion's share" help_vi:"Dùng khi điểm tối đa của tiêu chí chưa có trong hệ thống." help_en:"For criteria whose points are not in the system."`
	DecisionDue    sdk.Date        `lantoa:"index,by_action,section=judging" vi:"Hạn quyết định" en:"Decision due"`
	DecidedOn      sdk.Date        `lantoa:"index,by_action,section=judging" vi:"Ngày quyết định" en:"Decided on"`
	DecisionNo     string          `lantoa:"max=50,by_action,section=judging" vi:"Số quyết định" en:"Decision"`
	LateDecision   bool            `lantoa:"index,by_action,default=false,section=judging" vi:"Quyết định chậm" en:"Decision late"`
	DecisionNote   string          `lantoa:"long,by_action,section=judging" vi:"Lý do" en:"Reason"`
	PublishDue     sdk.Date        `lantoa:"by_action,section=judging" vi:"Hạn công bố" en:"Publish by"`
	PublishedOn    sdk.Date        `lantoa:"by_action,section=judging" vi:"Ngày công bố" en:"Published on"`
	Status         assessmentState `lantoa:"section=judging" vi:"Trạng thái" en:"State"`
}

type openIn struct {
	Year   int      `lantoa:"required,min=2017,max=2100" vi:"Năm đánh giá" en:"Year"`
	Class  class    `lantoa:"required" vi:"Loại xã" en:"Class of the commune"`
	Areas  []string `lantoa:"enum=core.AreaTag" vi:"Địa bàn" en:"Areas"`
	TiedTo sdk.Ref  `lantoa:"ref=core.Assignment" vi:"Gắn với phần việc được giao" en:"Tied to the assignment"`
}

func assessments() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Cách công khai", "How scores are posted"), sdk.V(atOffice, "Niêm yết tại trụ sở", "At the office"), sdk.V(website, "Trang thông tin điện tử", "Website"), sdk.V(radio, "Loa truyền thanh", "Loudspeaker")),
		sdk.Enum(sdk.L("Trạng thái hồ sơ đánh giá", "State of an assessment"), sdk.V(scoring, "Đang tự chấm", "Scoring"), sdk.V(posted, "Đang niêm yết", "Posted"), sdk.V(submitted, "Đã gửi huyện", "Submitted"),
			sdk.V(supplement, "Chờ bổ sung", "To be supplemented"), sdk.V(reviewed, "Đã thẩm định", "Reviewed"), sdk.V(council, "Hội đồng đã họp", "Council has sat"), sdk.V(passed, "Đạt chuẩn", "Met"), sdk.V(failed, "Không đạt chuẩn", "Not met")),
		sdk.Kind("Assessment", sdk.KindOpts[Assessment]{
			Label: sdk.L("Đánh giá tiếp cận pháp luật", "Legal-access assessment"), Labels: sdk.L("Đánh giá xã đạt chuẩn tiếp cận pháp luật", "Legal-access assessments"),
			Doc:  sdk.L("Hồ sơ một năm của một xã: tự chấm, niêm yết, gửi huyện, thẩm định, Hội đồng, quyết định.", "A commune's dossier of a year: own scores, posting, submission, review, council, decision."),
			Menu: "access", Visibility: sdk.Scope, Tied: true, Offers: []sdk.Verb{sdk.Update}, OrderBy: "-until", Unique: [][]string{{"year"}},
			Columns: []string{"title", "class", "selfTotal", "total", "mark", "dossierDue", "decisionDue", "status"}, Filters: []string{"status", "class", "until", "dossierDue", "decisionDue", "decidedOn"},
			States: sdk.States("status", scoring, sdk.Move(scoring, posted, "post"), sdk.Move(posted, scoring, "reopen"), sdk.Move(posted, submitted, "submit"), sdk.Move(submitted, supplement, "ask"), sdk.Move(supplement, submitted, "submit"),
				sdk.Move(submitted, reviewed, "review"), sdk.Move(reviewed, council, "sit"), sdk.Move(council, passed, "decide"), sdk.Move(council, failed, "decide")),
			Validate: func(_ context.Context, _ sdk.Op, old, a *Assessment, d *sdk.Diags) {
				if old != nil && old.Status != scoring && old.Status != supplement && (old.Disciplined != a.Disciplined || !slices.Equal(old.Areas, a.Areas)) {
					d.Error("", "CLOSED", sdk.L("Hồ sơ không còn ở bước tự chấm.", "The dossier is not being scored any more."))
				}
			},
		}),
		sdk.Action("openAssessment", sdk.ActionOpts{Label: sdk.L("Mở hồ sơ đánh giá", "Open an assessment"), Allow: []string{officer}, Returns: "Assessment", Seconds: 30,
			Doc: sdk.L("Lập hồ sơ của năm với phiếu điểm theo bộ tiêu chí có hiệu lực vào ngày 31/12 năm đó.", "Makes the dossier of a year with a sheet by the standard that holds on 31 December of it.")}, openAssessment),
		sdk.Stat("assessmentNumbers", sdk.L("Số xã theo trạng thái hồ sơ", "Communes by state of their dossier"), "Assessment", "count", sdk.By("year(until)", "status", "class"), nil),
		sdk.Stat("communesMet", sdk.L("Số xã đạt chuẩn tiếp cận pháp luật", "Communes that met the standard"), "Assessment", "count", sdk.By("year(until)", "class"), sdk.Is("status", passed)),
		sdk.Stat("communesMetByArea", sdk.L("Số xã đạt chuẩn theo địa bàn", "Communes that met the standard by area"), "Assessment", "count", sdk.By("each(areas)", "year(until)"), sdk.Is("status", passed)),
		sdk.Stat("assessmentScores", sdk.L("Điểm bình quân", "Average reviewed score"), "Assessment", "avg(total)", sdk.By("year(until)", "class"), sdk.Where{"status": sdk.Where{"in": []assessmentState{passed, failed}}}),
		sdk.Stat("assessmentLate", sdk.L("Hồ sơ, quyết định chậm", "Late dossiers and decisions"), "Assessment", "count", sdk.By("year(until)", "lateDossier", "lateDecision"), nil),
	}, sdk.KeptForCouncil("Assessment", "update")...)
}

func openAssessment(tx *sdk.Tx, in openIn, d *sdk.Diags) (*Assessment, error) {
	until := sdk.Date{Year: in.Year, Month: time.December, Day: 31}
	if today := tx.Today(); in.Year > today.Year || in.Year < today.Year-1 {
		d.Error("year", "WRONG_YEAR", sdk.L("Chỉ mở hồ sơ của năm nay hoặc năm trước.", "A dossier is of this year or the last."))
		return nil, nil
	}
	list, err := sdk.Find[Standard](tx, sdk.And(sdk.Is("status", inForce), sdk.Where{"validFrom": sdk.Where{"lte": until}}), "-validFrom", mostCriteria)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(list, func(s *Standard) bool { return s.ValidTo.IsZero() || !s.ValidTo.Before(until) })
	if i < 0 {
		return nil, sdk.Fail("NO_STANDARD", "Chưa có bộ tiêu chí có hiệu lực trong năm này.", "No standard holds in that year.").At("year")
	}
	s := list[i]
	a := &Assessment{
		Title: fmt.Sprintf("Đánh giá chuẩn tiếp cận pháp luật năm %d", in.Year), Year: in.Year, Until: until, Class: in.Class, Areas: in.Areas, Standard: s.ID, Mark: s.pass(in.Class),
		DossierDue: due(s.DossierBy, in.Year), DecisionDue: due(s.DecisionBy, in.Year),
	}
	a.Assignment = in.TiedTo
	tx.Create(a)
	criteria, err := sdk.Find[Criterion](tx, sdk.Of("standard", s.ID), "number", mostCriteria)
	if err != nil {
		return nil, err
	}
	for _, c := range criteria {
		if !slices.ContainsFunc(criteria, func(o *Criterion) bool { return o.Number != c.Number && parent(o.Number) == c.Number }) {
			tx.Create(&Score{Number: c.Number, Assessment: a.ID, Criterion: c.ID, Until: until, Awareness: c.Awareness})
		}
	}
	return a, nil
}
