package evaluation

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	reviewSort  string
	subject     string
	reviewState string
)

const (
	writing  reviewState = "DRAFT"
	proposed reviewState = "SUBMITTED"
	approved reviewState = "APPROVED"
)

// Review is an interim or final review (sơ kết, tổng kết) of a plan, a programme or a scheme. Its
// figures are gathered from what the unit sees.
type Review struct {
	sdk.Record
	Title        string      `lantoa:"required,max=200,search,section=content" vi:"Tên báo cáo" en:"Title"`
	Sort         reviewSort  `lantoa:"required,index,section=content" vi:"Loại" en:"Sort"`
	Subject      subject     `lantoa:"required,index,section=content" vi:"Về" en:"Of a"`
	Document     string      `lantoa:"max=100,section=content" vi:"Văn bản được sơ kết, tổng kết" en:"Document that is reviewed"`
	Plan         sdk.Ref     `lantoa:"ref=core.Plan,section=content" vi:"Kế hoạch" en:"Plan" help_vi:"Nếu nêu, số liệu chỉ lấy từ kế hoạch này." help_en:"If it is named, figures are of this plan alone."`
	From         sdk.Date    `lantoa:"required,index,section=time" vi:"Từ ngày" en:"From"`
	Until        sdk.Date    `lantoa:"required,index,section=time" vi:"Đến ngày" en:"Until"`
	Results      string      `lantoa:"long,section=content" vi:"Kết quả" en:"Results"`
	Shortcomings string      `lantoa:"long,section=content" vi:"Hạn chế" en:"Shortcomings"`
	Causes       string      `lantoa:"long,section=content" vi:"Nguyên nhân" en:"Causes"`
	Lessons      string      `lantoa:"long,section=content" vi:"Bài học kinh nghiệm" en:"Lessons"`
	Directions   string      `lantoa:"long,section=content" vi:"Phương hướng, kiến nghị" en:"Directions and proposals"`
	Proof        []sdk.Ref   `lantoa:"ref=core.Record,section=content" vi:"Hồ sơ minh chứng" en:"Records that it leans on"`
	Units        *int        `lantoa:"by_action,section=outcome" vi:"Số đơn vị có phần việc" en:"Units with parts"`
	Parts        *int        `lantoa:"sum,by_action,section=outcome" vi:"Số phần việc đến hạn" en:"Parts that were due"`
	OnTime       *int        `lantoa:"sum,by_action,section=outcome" vi:"Đúng hạn" en:"On time"`
	Late         *int        `lantoa:"sum,by_action,section=outcome" vi:"Trễ hạn" en:"Late"`
	Overdue      *int        `lantoa:"sum,by_action,section=outcome" vi:"Quá hạn chưa xong" en:"Overdue"`
	Proven       *int        `lantoa:"by_action,section=outcome" vi:"Phần việc có hồ sơ của các phân hệ" en:"Parts with records of modules"`
	Gathered     sdk.Date    `lantoa:"by_action,section=outcome" vi:"Số liệu lấy ngày" en:"Figures of"`
	Number       string      `lantoa:"max=50,by_action,section=decision" vi:"Báo cáo số" en:"Number of the report"`
	ApprovedOn   sdk.Date    `lantoa:"index,by_action,section=decision" vi:"Ngày ký" en:"Signed on"`
	Returned     string      `lantoa:"long,by_action,section=decision" vi:"Lý do trả lại" en:"Why it was returned"`
	Status       reviewState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	signIn struct {
		Number string   `lantoa:"required,max=50" vi:"Số báo cáo" en:"Number"`
		On     sdk.Date `lantoa:"required" vi:"Ngày ký" en:"Signed on"`
	}
	returnIn struct {
		Reason string `lantoa:"required,long" vi:"Lý do" en:"Why"`
	}
)

func reviews() []sdk.Part {
	step := func(role, vi, en string, from reviewState) sdk.ActionOpts {
		return sdk.ActionOpts{On: "Review", Label: sdk.L(vi, en), Allow: []string{role}, From: []string{string(from)}, Seconds: 30}
	}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Loại sơ kết, tổng kết", "Sort of review"), sdk.V(reviewSort("INTERIM"), "Sơ kết", "Interim"), sdk.V(reviewSort("FINAL"), "Tổng kết", "Final")),
		sdk.Enum(sdk.L("Nội dung được sơ kết, tổng kết", "What is reviewed"), sdk.V(subject("PLAN"), "Kế hoạch", "Plan"), sdk.V(subject("PROGRAMME"), "Chương trình", "Programme"), sdk.V(subject("SCHEME"), "Đề án", "Scheme"), sdk.V(subject("FIELD"), "Công tác phổ biến, giáo dục pháp luật", "Field of work")),
		sdk.Enum(sdk.L("Trạng thái báo cáo sơ kết, tổng kết", "State of a review"), sdk.V(writing, "Đang soạn", "Drafted"), sdk.V(proposed, "Đã trình", "Submitted"), sdk.V(approved, "Đã ký", "Signed")),
		sdk.Kind("Review", sdk.KindOpts[Review]{
			Label: sdk.L("Báo cáo sơ kết, tổng kết", "Review"), Labels: sdk.L("Sơ kết, tổng kết", "Reviews"), Doc: sdk.L("Sơ kết, tổng kết kế hoạch, chương trình, đề án; số liệu lấy từ hệ thống.", "An interim or final review; its figures come from what is kept here."),
			Menu: "reviews", Visibility: sdk.Scope, Tied: true, OrderBy: "-until", Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "sort", "subject", "until", "parts", "onTime", "approvedOn", "status"}, Filters: []string{"sort", "subject", "until", "approvedOn", "status"},
			States: sdk.States("status", writing, sdk.Move(writing, proposed, "submit"), sdk.Move(proposed, writing, "return"), sdk.Move(proposed, approved, "approve")),
			Validate: func(_ context.Context, _ sdk.Op, old, r *Review, d *sdk.Diags) {
				if r.Until.Before(r.From) {
					d.Error("until", "BEFORE_START", sdk.L("Kết thúc trước khi bắt đầu.", "It ends before it starts."))
				}
				if old != nil && old.Status == r.Status && r.Status != writing {
					d.Error("", "SUBMITTED", sdk.L("Báo cáo đã trình thì giữ nguyên.", "What was submitted stays as it is."))
				}
			},
		}),
		sdk.Action("gather", step(officer, "Lấy số liệu", "Gather the figures", writing), sdk.Change(gather)),
		sdk.Action("submit", step(officer, "Trình ký", "Submit", writing), sdk.Change(func(tx *sdk.Tx, _ sdk.None, r *Review, d *sdk.Diags) error {
			for place, text := range map[string]string{"results": r.Results, "directions": r.Directions} {
				if text == "" {
					d.Error(place, "MISSING", sdk.L("Báo cáo cần có kết quả và phương hướng.", "A review needs results and directions."))
				}
			}
			if r.Gathered.IsZero() {
				d.Error("id", "NO_FIGURES", sdk.L("Chưa lấy số liệu.", "The figures were not gathered."))
			}
			r.Status, r.Returned = proposed, ""
			tx.NotifyRole(head, sdk.L("Trình ký: "+r.Title+".", "To be signed: "+r.Title+"."), r)
			return nil
		})),
		sdk.Action("return", step(head, "Trả lại", "Return", proposed), sdk.Change(func(_ *sdk.Tx, in returnIn, r *Review, _ *sdk.Diags) error {
			r.Status, r.Returned = writing, in.Reason
			return nil
		})),
		sdk.Action("approve", step(head, "Ký", "Sign", proposed), sdk.Change(func(tx *sdk.Tx, in signIn, r *Review, d *sdk.Diags) error {
			d.Past("on", in.On, r.From, tx.Today())
			r.Status, r.Number, r.ApprovedOn = approved, in.Number, in.On
			return nil
		})),
		sdk.Stat("reviewNumbers", sdk.L("Số báo cáo sơ kết, tổng kết", "Reviews by sort, subject and state"), "Review", "count", sdk.By("sort", "subject", "status"), nil),
		sdk.Allow("COUNCIL_MEMBER", "Review", "read"),
	}, sdk.Kept("Review", "create", "update")...)
}

// gather counts the parts that were due in the time of the review, as far as the unit sees them,
// and those of them that records of modules are tied to.
func gather(tx *sdk.Tx, _ sdk.None, r *Review, _ *sdk.Diags) error {
	due := sdk.Where{"dueOn": sdk.Where{"gte": r.From, "lte": r.Until}}
	if r.Plan != "" {
		due["plan"] = sdk.Where{"id": sdk.Where{"eq": r.Plan}}
	}
	groups, err := sdk.Aggregate[assignment](tx, due, "lateness", "unit")
	if err != nil {
		return err
	}
	counts, units := map[any]int{}, map[string]bool{}
	all := 0
	for _, g := range groups {
		counts[g.Key["lateness"]] += int(g.Count)
		all += int(g.Count)
		if unit, ok := g.Key["unit"].(map[string]any); ok {
			id, _ := unit["id"].(string)
			units[id] = true
		}
	}
	due["records"] = sdk.Where{"some": sdk.Where{}}
	proven, err := sdk.Count[assignment](tx, due)
	if err != nil {
		return err
	}
	onTime, late, overdue, of, n := counts["ON_TIME"], counts["LATE"], counts["OVERDUE"], len(units), int(proven)
	r.Units, r.Parts, r.OnTime, r.Late, r.Overdue, r.Proven, r.Gathered = &of, &all, &onTime, &late, &overdue, &n, tx.Today()
	return nil
}
