package organization

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type phase string

const (
	preparing phase = "PREPARING"
	consulted phase = "CONSULTED"
	presented phase = "SUBMITTED"
	settled   phase = "SETTLED"
)

// OrganisationReview is a review of the bodies and the staff that advise on legal education, done
// with the department of home affairs and submitted to who decides.
type OrganisationReview struct {
	sdk.Record
	Title        string   `lantoa:"required,max=200,search,section=content" vi:"Tên đợt rà soát" en:"Title"`
	With         sdk.Ref  `lantoa:"ref=core.Unit,section=content" vi:"Cơ quan phối hợp (Nội vụ)" en:"Done with (home affairs)"`
	Due          sdk.Date `lantoa:"index,section=time" vi:"Hạn hoàn thành" en:"To be done by"`
	Findings     string   `lantoa:"long,section=content" vi:"Thực trạng, hạn chế" en:"Findings"`
	Proposals    string   `lantoa:"long,section=content" vi:"Đề xuất" en:"Proposals"`
	Bodies       int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số đơn vị đã rà soát" en:"Bodies looked at"`
	FullTime     int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số người chuyên trách" en:"Full-time staff"`
	PartTime     int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số người kiêm nhiệm" en:"Part-time staff"`
	LawDegrees   int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số người có trình độ luật" en:"With a degree in law"`
	OpinionNo    string   `lantoa:"max=50,by_action,section=decision" vi:"Số văn bản góp ý" en:"Opinion"`
	OpinionOn    sdk.Date `lantoa:"index,by_action,section=decision" vi:"Ngày góp ý" en:"Opinion of"`
	Opinion      string   `lantoa:"long,by_action,section=decision" vi:"Ý kiến của cơ quan phối hợp" en:"What it says"`
	SubmissionNo string   `lantoa:"max=50,by_action,section=decision" vi:"Số tờ trình" en:"Submission"`
	SubmittedOn  sdk.Date `lantoa:"index,by_action,section=decision" vi:"Ngày trình" en:"Submitted on"`
	Late         bool     `lantoa:"index,by_action,default=false,section=outcome" vi:"Trình quá hạn" en:"Submitted late"`
	DecisionNo   string   `lantoa:"max=50,by_action,section=decision" vi:"Số văn bản quyết định" en:"Decision"`
	DecidedOn    sdk.Date `lantoa:"index,by_action,section=decision" vi:"Ngày quyết định" en:"Decided on"`
	Decision     string   `lantoa:"long,by_action,section=outcome" vi:"Nội dung quyết định" en:"What was decided"`
	Status       phase    `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// Staffing is what a review found of one body.
type Staffing struct {
	sdk.Record
	Office     string   `lantoa:"required,max=200,search" vi:"Đơn vị, bộ phận tham mưu" en:"Body"`
	Review     sdk.Ref  `lantoa:"ref=OrganisationReview,required,immutable,on_delete=cascade,back=staffings" vi:"Đợt rà soát" en:"Review"`
	Agency     sdk.Ref  `lantoa:"ref=core.Unit" vi:"Thuộc đơn vị" en:"Of the unit"`
	On         sdk.Date `lantoa:"required,index" vi:"Thời điểm" en:"As of"`
	FullTime   int      `lantoa:"required,min=0,max=10000,sum" vi:"Số người chuyên trách" en:"Full-time staff"`
	PartTime   int      `lantoa:"required,min=0,max=10000,sum" vi:"Số người kiêm nhiệm" en:"Part-time staff"`
	LawDegrees int      `lantoa:"min=0,max=10000,sum" vi:"Số người có trình độ luật" en:"With a degree in law"`
	Women      int      `lantoa:"min=0,max=10000,sum" vi:"Số nữ" en:"Women"`
	Note       string   `lantoa:"long" vi:"Nhận xét" en:"Remarks"`
}

type wordsIn struct {
	Number string   `lantoa:"required,max=50" vi:"Số văn bản" en:"Number of the document"`
	On     sdk.Date `lantoa:"required" vi:"Ngày văn bản" en:"Day of the document"`
	Words  string   `lantoa:"required,long" vi:"Nội dung" en:"What it says"`
}

func reviews() []sdk.Part {
	step := func(role, vi, en string, from ...phase) sdk.ActionOpts {
		o := sdk.ActionOpts{On: "OrganisationReview", Label: sdk.L(vi, en), Allow: []string{role}}
		for _, f := range from {
			o.From = append(o.From, string(f))
		}
		return o
	}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái rà soát", "State of a review"), sdk.V(preparing, "Đang rà soát", "Under way"), sdk.V(consulted, "Đã có ý kiến phối hợp", "Opinion received"), sdk.V(presented, "Đã trình", "Submitted"), sdk.V(settled, "Đã có quyết định", "Decided")),
		sdk.Kind("OrganisationReview", sdk.KindOpts[OrganisationReview]{
			Label: sdk.L("Rà soát tổ chức bộ máy", "Review of the organisation"), Labels: sdk.L("Rà soát tổ chức bộ máy", "Reviews of the organisation"), Menu: "organisation", Visibility: sdk.Scope, Tied: true,
			Doc:    sdk.L("Rà soát tổ chức, biên chế làm công tác phổ biến, giáo dục pháp luật, trình cấp có thẩm quyền.", "A review of the bodies and the staff of legal education, submitted to who decides."),
			Offers: []sdk.Verb{sdk.Create, sdk.Update}, Columns: []string{"title", "due", "bodies", "fullTime", "partTime", "submittedOn", "late", "status"}, Filters: []string{"status", "due", "submittedOn", "decidedOn", "late", "with"},
			States: sdk.States("status", preparing, sdk.Move(preparing, consulted, "consult"), sdk.Move(preparing, presented, "present"), sdk.Move(consulted, presented, "present"), sdk.Move(presented, settled, "settle")),
		}),
		sdk.Action("consult", step(officer, "Ghi ý kiến cơ quan phối hợp", "Record the opinion", preparing), sdk.Change(func(tx *sdk.Tx, in wordsIn, r *OrganisationReview, d *sdk.Diags) error {
			d.Past("on", in.On, sdk.Date{}, tx.Today())
			r.Status, r.OpinionNo, r.OpinionOn, r.Opinion = consulted, in.Number, in.On, in.Words
			return nil
		})),
		sdk.Action("present", step(head, "Trình", "Submit", preparing, consulted), sdk.Change(present)),
		sdk.Action("settle", step(head, "Ghi quyết định", "Record the decision", presented), sdk.Change(func(tx *sdk.Tx, in wordsIn, r *OrganisationReview, d *sdk.Diags) error {
			d.Past("on", in.On, r.SubmittedOn, tx.Today())
			r.Status, r.DecisionNo, r.DecidedOn, r.Decision = settled, in.Number, in.On, in.Words
			return nil
		})),
		sdk.Stat("reviewNumbers", sdk.L("Số đợt rà soát tổ chức", "Reviews of the organisation"), "OrganisationReview", "count", sdk.By("quarter(submittedOn)", "status", "late"), nil),
	}, sdk.KeptForCouncil("OrganisationReview", "create", "update")...)
}

func staffings() []sdk.Part {
	figure := func(name, field, vi, en string) sdk.Part {
		return sdk.Stat(name, sdk.L(vi, en), "Staffing", "sum("+field+")", sdk.By("review"), nil)
	}
	return append([]sdk.Part{
		sdk.Kind("Staffing", sdk.KindOpts[Staffing]{
			Label: sdk.L("Số liệu biên chế", "Staffing"), Labels: sdk.L("Số liệu biên chế", "Staffing"), Plural: "staffings", Menu: "organisation", Visibility: sdk.Scope,
			Doc:     sdk.L("Số người làm công tác phổ biến, giáo dục pháp luật của một đơn vị.", "The people who do legal education in one body."),
			Columns: []string{"office", "on", "fullTime", "partTime", "lawDegrees", "women"}, Filters: []string{"review", "agency", "on"},
			Validate: func(_ context.Context, _ sdk.Op, _, s *Staffing, d *sdk.Diags) {
				if all := s.FullTime + s.PartTime; s.LawDegrees > all || s.Women > all {
					d.Error("", "MORE_THAN_ALL", sdk.L("Số có trình độ luật hoặc số nữ lớn hơn tổng số.", "More women or degrees than people."))
				}
			},
		}),
		figure("fullTimeStaff", "fullTime", "Số người chuyên trách", "Full-time staff"),
		figure("partTimeStaff", "partTime", "Số người kiêm nhiệm", "Part-time staff"),
		figure("staffWithLawDegree", "lawDegrees", "Số người có trình độ luật", "Staff with a degree in law"),
	}, sdk.KeptForCouncil("Staffing", "create", "update", "delete")...)
}

// present submits the review with what its bodies add up to on that day.
func present(tx *sdk.Tx, in paper, r *OrganisationReview, d *sdk.Diags) error {
	d.Past("on", in.On, r.OpinionOn, tx.Today())
	if r.With != "" && r.Status != consulted {
		d.Error("", "NO_OPINION", sdk.L("Chưa có ý kiến của cơ quan phối hợp.", "The opinion of the body that it is done with is missing."))
	}
	const most = 500
	bodies, err := sdk.Find[Staffing](tx, sdk.Of("review", r.ID), "", most)
	if err != nil {
		return err
	}
	if len(bodies) == 0 {
		d.Error("", "NOTHING", sdk.L("Chưa có số liệu của đơn vị nào.", "There are no figures of any body."))
	}
	r.Bodies, r.FullTime, r.PartTime, r.LawDegrees = len(bodies), 0, 0, 0
	for _, b := range bodies {
		r.FullTime, r.PartTime, r.LawDegrees = r.FullTime+b.FullTime, r.PartTime+b.PartTime, r.LawDegrees+b.LawDegrees
	}
	r.Status, r.SubmissionNo, r.SubmittedOn = presented, in.Number, in.On
	r.Late = !r.Due.IsZero() && in.On.After(r.Due)
	return nil
}
