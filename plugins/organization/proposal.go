package organization

import "github.com/lantoa/lantoa/plugins/sdk"

type (
	subject string
	fate    string
)

const (
	written  fate = "DRAFT"
	sent     fate = "SENT"
	approved fate = "ADOPTED"
	refused  fate = "REJECTED"
)

// Proposal asks for a change in how a council works (đổi mới phương thức hoạt động).
type Proposal struct {
	sdk.Record
	Title      string   `lantoa:"required,max=200,search,section=content" vi:"Tên đề xuất" en:"Title"`
	Subject    subject  `lantoa:"required,index,section=content" vi:"Nội dung đổi mới" en:"What it would change"`
	Council    sdk.Ref  `lantoa:"ref=Council,required,immutable,back=proposals,section=content" vi:"Hội đồng" en:"Council"`
	Content    string   `lantoa:"required,long,section=content" vi:"Nội dung" en:"Content"`
	SentNo     string   `lantoa:"max=50,by_action,section=decision" vi:"Số văn bản gửi" en:"Letter"`
	SentOn     sdk.Date `lantoa:"index,by_action,section=decision" vi:"Ngày gửi" en:"Sent on"`
	AnswerNo   string   `lantoa:"max=50,by_action,section=outcome" vi:"Số văn bản trả lời" en:"Answer"`
	AnsweredOn sdk.Date `lantoa:"index,by_action,section=outcome" vi:"Ngày trả lời" en:"Answered on"`
	Answer     string   `lantoa:"long,by_action,section=outcome" vi:"Nội dung trả lời" en:"What was answered"`
	Resolution sdk.Ref  `lantoa:"ref=Resolution,by_action,back=proposals,section=outcome" vi:"Được đưa vào văn bản" en:"Adopted in"`
	Status     fate     `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type answerIn struct {
	Number     string   `lantoa:"max=50" vi:"Số văn bản trả lời" en:"Number of the answer"`
	On         sdk.Date `lantoa:"required" vi:"Ngày trả lời" en:"Answered on"`
	Answer     string   `lantoa:"long" vi:"Nội dung trả lời" en:"What was answered"`
	Resolution sdk.Ref  `lantoa:"ref=Resolution" vi:"Được đưa vào văn bản" en:"Adopted in"`
}

func proposals() []sdk.Part {
	answered := func(to fate) func(tx *sdk.Tx, in answerIn, d *sdk.Diags) (*Proposal, error) {
		return sdk.Change(func(tx *sdk.Tx, in answerIn, p *Proposal, d *sdk.Diags) error {
			d.Past("on", in.On, p.SentOn, tx.Today())
			p.Status, p.AnswerNo, p.AnsweredOn, p.Answer, p.Resolution = to, in.Number, in.On, in.Answer, in.Resolution
			return nil
		})
	}
	opts := func(role, vi, en string, from fate) sdk.ActionOpts {
		return sdk.ActionOpts{On: "Proposal", Label: sdk.L(vi, en), From: []string{string(from)}, Allow: []string{role}}
	}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Nội dung đổi mới", "Subject of a proposal"), sdk.V(subject("METHOD"), "Phương thức hoạt động", "Way of working"), sdk.V(subject("MEETINGS"), "Chế độ họp", "Meetings"),
			sdk.V(subject("MEMBERS"), "Trách nhiệm thành viên", "Duties of members"), sdk.V(subject("REPORTING"), "Chế độ thông tin, báo cáo", "Information and reports"), sdk.V(subject("OTHER"), "Nội dung khác", "Other")),
		sdk.Enum(sdk.L("Trạng thái đề xuất", "State of a proposal"), sdk.V(written, "Đang soạn", "Draft"), sdk.V(sent, "Đã gửi", "Sent"), sdk.V(approved, "Được chấp thuận", "Adopted"), sdk.V(refused, "Không được chấp thuận", "Rejected")),
		sdk.Kind("Proposal", sdk.KindOpts[Proposal]{
			Label: sdk.L("Đề xuất đổi mới hoạt động", "Proposal on the way of working"), Labels: sdk.L("Đề xuất đổi mới hoạt động", "Proposals on the way of working"), Menu: "organisation", Visibility: sdk.Scope, Tied: true,
			Doc:    sdk.L("Đề xuất đổi mới phương thức hoạt động của Hội đồng.", "A proposal to change how a council works."),
			Offers: []sdk.Verb{sdk.Create, sdk.Update}, Columns: []string{"title", "subject", "council", "sentOn", "answeredOn", "status"}, Filters: []string{"subject", "council", "status", "sentOn", "answeredOn"},
			States: sdk.States("status", written, sdk.Move(written, sent, "send"), sdk.Move(sent, approved, "approve"), sdk.Move(sent, refused, "refuse")),
		}),
		sdk.Action("send", opts(head, "Gửi", "Send", written), sdk.Change(func(tx *sdk.Tx, in paper, p *Proposal, d *sdk.Diags) error {
			d.Past("on", in.On, sdk.Date{}, tx.Today())
			p.Status, p.SentNo, p.SentOn = sent, in.Number, in.On
			return nil
		})),
		sdk.Action("approve", opts(officer, "Được chấp thuận", "Adopted", sent), answered(approved)),
		sdk.Action("refuse", opts(officer, "Không được chấp thuận", "Rejected", sent), answered(refused)),
		sdk.Stat("proposalNumbers", sdk.L("Số đề xuất", "Proposals"), "Proposal", "count", sdk.By("subject", "status", "year(sentOn)"), nil),
	}, sdk.KeptForCouncil("Proposal", "create", "update")...)
}
