package evaluation

import "github.com/lantoa/lantoa/plugins/sdk"

type schemeState string

const (
	waiting schemeState = "WAITING_GUIDANCE"
	drafted schemeState = "DRAFTED"
	laid    schemeState = "SUBMITTED"
	issued  schemeState = "ISSUED"
)

// Scheme is the province's plan for the scheme of evaluating effectiveness (kế hoạch thực hiện đề
// án). It waits for the ministry's guidance and cannot go on without it.
type Scheme struct {
	sdk.Record
	Title       string      `lantoa:"required,max=200,search,section=content" vi:"Tên kế hoạch" en:"Title"`
	Scheme      string      `lantoa:"required,max=300,section=content" vi:"Đề án" en:"Scheme"`
	Content     string      `lantoa:"long,section=content" vi:"Nội dung" en:"Content"`
	Guidance    string      `lantoa:"max=100,by_action,section=decision" vi:"Văn bản hướng dẫn" en:"Guidance"`
	GuidedOn    sdk.Date    `lantoa:"index,by_action,section=decision" vi:"Ngày văn bản hướng dẫn" en:"Guidance of"`
	SubmittedNo string      `lantoa:"max=50,by_action,section=decision" vi:"Tờ trình số" en:"Submission"`
	SubmittedOn sdk.Date    `lantoa:"index,by_action,section=decision" vi:"Ngày trình" en:"Submitted on"`
	IssuedNo    string      `lantoa:"max=50,by_action,section=outcome" vi:"Kế hoạch số" en:"Issued as"`
	IssuedOn    sdk.Date    `lantoa:"index,by_action,section=outcome" vi:"Ngày ban hành" en:"Issued on"`
	IssuedBy    string      `lantoa:"max=200,by_action,section=outcome" vi:"Cơ quan ban hành" en:"Issued by"`
	Paper       sdk.File    `lantoa:"section=content" vi:"Bản kế hoạch" en:"The plan"`
	Status      schemeState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	paperIn struct {
		Number string   `lantoa:"required,max=100" vi:"Số văn bản" en:"Number"`
		On     sdk.Date `lantoa:"required" vi:"Ngày văn bản" en:"Day"`
	}
	issueIn struct {
		Number string   `lantoa:"required,max=50" vi:"Số kế hoạch" en:"Number"`
		On     sdk.Date `lantoa:"required" vi:"Ngày ban hành" en:"Issued on"`
		By     string   `lantoa:"required,max=200" vi:"Cơ quan ban hành" en:"Issued by"`
	}
)

func schemes() []sdk.Part {
	step := func(role, vi, en string, from schemeState) sdk.ActionOpts {
		return sdk.ActionOpts{On: "Scheme", Label: sdk.L(vi, en), Allow: []string{role}, From: []string{string(from)}}
	}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái kế hoạch thực hiện đề án", "State of a scheme's plan"), sdk.V(waiting, "Chờ hướng dẫn", "Waiting for guidance"), sdk.V(drafted, "Đang soạn", "Being drafted"), sdk.V(laid, "Đã trình", "Submitted"), sdk.V(issued, "Đã ban hành", "Issued")),
		sdk.Kind("Scheme", sdk.KindOpts[Scheme]{
			Label: sdk.L("Kế hoạch thực hiện đề án đánh giá", "Plan for the evaluation scheme"), Labels: sdk.L("Kế hoạch thực hiện đề án đánh giá", "Plans for the evaluation scheme"),
			Doc:  sdk.L("Kế hoạch của tỉnh thực hiện đề án đánh giá hiệu quả; chờ hướng dẫn của cấp trên rồi mới soạn, trình, ban hành.", "The province's plan for the evaluation scheme; it waits for guidance, is then drafted, submitted and issued."),
			Menu: "reviews", Visibility: sdk.AllUnits, Shared: []string{string(issued)}, Tied: true, OrderBy: "-issuedOn", Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "scheme", "guidance", "submittedOn", "issuedOn", "status"}, Filters: []string{"guidedOn", "submittedOn", "issuedOn", "status"},
			States: sdk.States("status", waiting, sdk.Move(waiting, drafted, "guide"), sdk.Move(drafted, laid, "lay"), sdk.Move(laid, issued, "issue")),
		}),
		sdk.Action("guide", step(officer, "Ghi văn bản hướng dẫn", "Guidance has come", waiting), sdk.Change(func(tx *sdk.Tx, in paperIn, s *Scheme, d *sdk.Diags) error {
			d.Past("on", in.On, sdk.Date{}, tx.Today())
			s.Status, s.Guidance, s.GuidedOn = drafted, in.Number, in.On
			return nil
		})),
		sdk.Action("lay", step(head, "Trình", "Submit", drafted), sdk.Change(func(tx *sdk.Tx, in paperIn, s *Scheme, d *sdk.Diags) error {
			d.Past("on", in.On, s.GuidedOn, tx.Today())
			if s.Content == "" {
				d.Error("id", "NO_CONTENT", sdk.L("Kế hoạch chưa có nội dung.", "The plan has no content yet."))
			}
			s.Status, s.SubmittedNo, s.SubmittedOn = laid, in.Number, in.On
			return nil
		})),
		sdk.Action("issue", step(head, "Ghi việc ban hành", "It is issued", laid), sdk.Change(func(tx *sdk.Tx, in issueIn, s *Scheme, d *sdk.Diags) error {
			d.Past("on", in.On, s.SubmittedOn, tx.Today())
			s.Status, s.IssuedNo, s.IssuedOn, s.IssuedBy = issued, in.Number, in.On, in.By
			return nil
		})),
		sdk.Stat("schemeNumbers", sdk.L("Số kế hoạch thực hiện đề án", "Plans for the scheme by state"), "Scheme", "count", sdk.By("status"), nil),
		sdk.Allow("COUNCIL_MEMBER", "Scheme", "read"),
	}, sdk.Kept("Scheme", "create", "update")...)
}
