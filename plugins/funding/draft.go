package funding

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	act          string
	stage        string
	verdict      string
	opinionState string
)

const (
	drafting   stage = "DRAFTING"
	consulting stage = "CONSULTING"
	agreed     stage = "AGREED"
	presented  stage = "PRESENTED"
	adopted    stage = "ISSUED"
	rejected   stage = "REJECTED"

	writing opinionState = "DRAFT"
	said    opinionState = "SENT"

	disagree verdict = "DISAGREE"
)

// Draft is a resolution or decision on money on its way: other agencies, Sở Tài chính first, give
// their opinion, then it is presented and issued. Its norms come into use with it.
type Draft struct {
	sdk.Record
	Title       string    `lantoa:"required,max=300,search,section=content" vi:"Tên dự thảo" en:"Title"`
	Sort        act       `lantoa:"required,index,section=content" vi:"Loại văn bản" en:"Kind of document"`
	Authority   authority `lantoa:"required,index,section=content" vi:"Cơ quan ban hành" en:"Authority"`
	Content     string    `lantoa:"required,long,section=content" vi:"Nội dung chính" en:"Content"`
	Due         sdk.Date  `lantoa:"index,section=time" vi:"Dự kiến trình" en:"To be presented by"`
	Letter      string    `lantoa:"max=50,by_action,section=outcome" vi:"Văn bản lấy ý kiến" en:"Letter that asks for opinions"`
	AskedOn     sdk.Date  `lantoa:"by_action,section=time" vi:"Ngày lấy ý kiến" en:"Asked on"`
	Opinion     sdk.Ref   `lantoa:"ref=Opinion,by_action,section=outcome" vi:"Ý kiến thống nhất" en:"Opinion that agrees"`
	Submission  string    `lantoa:"max=50,by_action,section=outcome" vi:"Số tờ trình" en:"Submission"`
	PresentedOn sdk.Date  `lantoa:"index,by_action,section=time" vi:"Ngày trình" en:"Presented on"`
	Number      string    `lantoa:"max=50,by_action,section=outcome" vi:"Số văn bản ban hành" en:"Number of the act"`
	IssuedOn    sdk.Date  `lantoa:"index,by_action,section=time" vi:"Ngày ban hành" en:"Issued on"`
	Why         string    `lantoa:"long,by_action,section=outcome" vi:"Lý do không ban hành" en:"Why it was not issued"`
	Status      stage     `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// Opinion is what another unit says of a draft.
type Opinion struct {
	sdk.Record
	Content string       `lantoa:"required,long,section=content" vi:"Nội dung ý kiến" en:"Opinion"`
	Draft   sdk.Ref      `lantoa:"ref=Draft,required,immutable,back=opinions,section=content" vi:"Dự thảo" en:"Draft"`
	Verdict verdict      `lantoa:"required,index,section=content" vi:"Kết luận" en:"Verdict"`
	Letter  string       `lantoa:"max=50,by_action,section=outcome" vi:"Số văn bản" en:"Letter"`
	SentOn  sdk.Date     `lantoa:"index,by_action,section=time" vi:"Ngày gửi" en:"Sent on"`
	Status  opinionState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type agreeIn struct {
	Opinion sdk.Ref `lantoa:"ref=Opinion,required" vi:"Ý kiến" en:"Opinion"`
}

func drafts() []sdk.Part {
	opts := func(vi, en, docVI, docEN string, from ...stage) sdk.ActionOpts {
		o := sdk.ActionOpts{On: "Draft", Label: sdk.L(vi, en), Doc: sdk.L(docVI, docEN), Allow: []string{head}}
		for _, s := range from {
			o.From = append(o.From, string(s))
		}
		return o
	}
	doing := func(f func(tx *sdk.Tx, r *Draft, in sdk.Paper, d *sdk.Diags) error) func(tx *sdk.Tx, in sdk.Paper, d *sdk.Diags) (*Draft, error) {
		return sdk.Change(func(tx *sdk.Tx, in sdk.Paper, r *Draft, d *sdk.Diags) error {
			if err := f(tx, r, in, d); err != nil {
				return err
			}
			return nil
		})
	}
	return append(append([]sdk.Part{
		sdk.Enum(sdk.L("Loại văn bản", "Kind of act"), sdk.V(act("RESOLUTION"), "Nghị quyết", "Resolution"), sdk.V(act("DECISION"), "Quyết định", "Decision")),
		sdk.Enum(sdk.L("Trạng thái dự thảo", "State of a draft"), sdk.V(drafting, "Đang soạn", "Drafted"), sdk.V(consulting, "Đang lấy ý kiến", "Opinions are asked for"), sdk.V(agreed, "Đã thống nhất", "Agreed"),
			sdk.V(presented, "Đã trình", "Presented"), sdk.V(adopted, "Đã ban hành", "Issued"), sdk.V(rejected, "Không ban hành", "Rejected")),
		sdk.Enum(sdk.L("Kết luận của ý kiến", "Verdict of an opinion"), sdk.V(verdict("AGREE"), "Thống nhất", "Agrees"), sdk.V(verdict("AGREE_WITH_CHANGES"), "Thống nhất, có góp ý", "Agrees with changes"), sdk.V(disagree, "Không thống nhất", "Disagrees")),
		sdk.Enum(sdk.L("Trạng thái ý kiến", "State of an opinion"), sdk.V(writing, "Đang soạn", "Drafted"), sdk.V(said, "Đã gửi", "Sent")),
		sdk.Kind("Draft", sdk.KindOpts[Draft]{
			Label: sdk.L("Dự thảo quy định về kinh phí", "Draft on money"), Labels: sdk.L("Dự thảo nghị quyết, quyết định", "Drafts of resolutions and decisions"),
			Doc:  sdk.L("Dự thảo nghị quyết, quyết định về kinh phí: lấy ý kiến Sở Tài chính, trình, ban hành.", "A draft resolution or decision on money: the opinion of the Department of Finance, presentation, issue."),
			Menu: "rules", Visibility: sdk.AllUnits, Shared: []string{string(consulting), string(agreed), string(presented), string(adopted)}, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "sort", "authority", "due", "number", "issuedOn", "status"}, Filters: []string{"sort", "authority", "due", "issuedOn", "status"},
			States: sdk.States("status", drafting, sdk.Move(drafting, consulting, "consult"), sdk.Move(consulting, agreed, "agree"), sdk.Move(agreed, presented, "present"),
				sdk.Move(presented, adopted, "issue"), sdk.Move(presented, rejected, "reject"), sdk.Move(consulting, rejected, "reject"), sdk.Move(agreed, rejected, "reject")),
			Validate: func(_ context.Context, _ sdk.Op, old, r *Draft, d *sdk.Diags) {
				if old != nil && old.Status != drafting && old.Status != consulting && (old.Title != r.Title || old.Content != r.Content || old.Sort != r.Sort || old.Authority != r.Authority) {
					d.Locked()
				}
			},
		}),
		sdk.Kind("Opinion", sdk.KindOpts[Opinion]{
			Label: sdk.L("Ý kiến góp ý", "Opinion"), Labels: sdk.L("Ý kiến về dự thảo", "Opinions on drafts"), Doc: sdk.L("Ý kiến của một đơn vị khác về dự thảo.", "What another unit says of a draft."),
			Title: "letter", Menu: "rules", Visibility: sdk.AllUnits, Shared: []string{string(said)}, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"draft", "verdict", "letter", "sentOn", "status"}, Filters: []string{"draft", "verdict", "sentOn", "status"},
			States: sdk.States("status", writing, sdk.Move(writing, said, "send")),
			Validate: func(_ context.Context, _ sdk.Op, old, o *Opinion, d *sdk.Diags) {
				if old != nil && old.Status == said && (old.Content != o.Content || old.Verdict != o.Verdict) {
					d.Locked()
				}
			},
		}),
		sdk.Action("send", sdk.ActionOpts{On: "Opinion", Label: sdk.L("Gửi ý kiến", "Send"), From: []string{string(writing)}, Allow: []string{head}},
			sdk.Change(func(tx *sdk.Tx, in sdk.Paper, o *Opinion, d *sdk.Diags) error {
				d.Past("on", in.On, sdk.Date{}, tx.Today())
				o.Status, o.Letter, o.SentOn = said, in.Number, in.On
				return nil
			})),
		sdk.Action("consult", opts("Lấy ý kiến", "Ask for opinions", "Công khai dự thảo để các đơn vị, trước hết là Sở Tài chính, cho ý kiến.", "Shows the draft to the units for their opinion, the Department of Finance first.", drafting),
			doing(func(tx *sdk.Tx, r *Draft, in sdk.Paper, d *sdk.Diags) error {
				d.Past("on", in.On, sdk.Date{}, tx.Today())
				r.Status, r.Letter, r.AskedOn = consulting, in.Number, in.On
				return nil
			})),
		sdk.Action("agree", opts("Ghi ý kiến thống nhất", "Agreed", "Ý kiến thống nhất của một đơn vị khác, đã gửi.", "Names the opinion of another unit that agrees and was sent.", consulting), sdk.Change(agree)),
		sdk.Action("present", opts("Trình", "Present", "Ghi tờ trình.", "Records the submission.", agreed),
			doing(func(tx *sdk.Tx, r *Draft, in sdk.Paper, d *sdk.Diags) error {
				d.Past("on", in.On, r.AskedOn, tx.Today())
				r.Status, r.Submission, r.PresentedOn = presented, in.Number, in.On
				return nil
			})),
		sdk.Action("issue", opts("Ghi văn bản ban hành", "Issued", "Ghi số, ngày ban hành; định mức của dự thảo được áp dụng, văn bản rà soát gắn với dự thảo được ghi là đã xử lý.", "Records number and date; its norms come into use, and the reviewed documents that it deals with are done.", presented),
			doing(func(tx *sdk.Tx, r *Draft, in sdk.Paper, d *sdk.Diags) error {
				d.Past("on", in.On, r.PresentedOn, tx.Today())
				r.Status, r.Number, r.IssuedOn = adopted, in.Number, in.On
				return follow(tx, r, d)
			})),
		sdk.Action("reject", opts("Không ban hành", "Rejected", "Ghi lý do không ban hành.", "Records why it was not issued.", consulting, agreed, presented),
			sdk.Change(func(_ *sdk.Tx, in sdk.Because, r *Draft, _ *sdk.Diags) error {
				r.Status, r.Why = rejected, in.Reason
				return nil
			})),
		sdk.Stat("draftNumbers", sdk.L("Dự thảo theo loại, trạng thái", "Drafts by kind and state"), "Draft", "count", sdk.By("sort", "authority", "status"), nil),
		sdk.Stat("opinionNumbers", sdk.L("Ý kiến theo kết luận", "Opinions by verdict"), "Opinion", "count", sdk.By("verdict", "status"), nil),
	}, sdk.KeptForCouncil("Draft", "create", "update")...), sdk.KeptForCouncil("Opinion", "create", "update")...)
}

func agree(tx *sdk.Tx, in agreeIn, r *Draft, d *sdk.Diags) error {
	o, err := sdk.Get[Opinion](tx, in.Opinion)
	switch {
	case err != nil:
		return err
	case o.Draft != r.ID || o.Status != said:
		d.Error("opinion", "ANOTHER_DRAFT", sdk.L("Ý kiến này không về dự thảo này, hoặc chưa gửi.", "This opinion is on another draft, or was not sent."))
	case o.Unit == r.Unit:
		d.Error("opinion", "OWN_OPINION", sdk.L("Đơn vị soạn không tự thống nhất.", "Who drafts does not agree with itself."))
	case o.Verdict == disagree:
		d.Error("opinion", "DISAGREES", sdk.L("Ý kiến này không thống nhất.", "This opinion disagrees."))
	}
	r.Status, r.Opinion = agreed, o.ID
	return nil
}

// follow does what follows from a draft that is issued.
func follow(tx *sdk.Tx, r *Draft, d *sdk.Diags) error {
	list, err := sdk.Find[Norm](tx, sdk.And(sdk.Of("draft", r.ID), sdk.Is("status", unenact), sdk.Of("unit", r.Unit)), "code", 200)
	if err != nil {
		return err
	}
	if err := enact(tx, list, "", d); err != nil {
		return err
	}
	reviews, err := sdk.Find[LegalReview](tx, sdk.And(sdk.Of("draft", r.ID), sdk.Of("unit", r.Unit), sdk.Where{"status": sdk.Where{"in": []finding{found, recommended}}}), "", 200)
	if err != nil {
		return err
	}
	for _, v := range reviews {
		v.Status, v.OutcomeNo, v.OutcomeOn = concluded, r.Number, r.IssuedOn
		tx.Save(v)
	}
	return nil
}
