package training

import "github.com/lantoa/lantoa/plugins/sdk"

type (
	subject string
	stage   string
)

const (
	drafted  stage = "PROPOSED"
	sent     stage = "SENT"
	adopted  stage = "ADOPTED"
	rejected stage = "REJECTED"
)

// Proposal asks a superior for a rule on the staff, or for a curriculum.
type Proposal struct {
	sdk.Record
	Title      string   `lantoa:"required,max=200,search,section=content" vi:"Tên đề xuất" en:"Title"`
	Subject    subject  `lantoa:"required,index,section=content" vi:"Loại đề xuất" en:"Subject"`
	Addressee  string   `lantoa:"required,max=200,section=content" vi:"Nơi nhận" en:"Addressee"`
	Content    string   `lantoa:"required,long,section=content" vi:"Nội dung" en:"Content"`
	Status     stage    `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
	SentNo     string   `lantoa:"max=50,by_action,section=outcome" vi:"Số văn bản gửi" en:"Letter"`
	SentOn     sdk.Date `lantoa:"index,by_action,section=outcome" vi:"Ngày gửi" en:"Sent on"`
	AnswerNo   string   `lantoa:"max=50,by_action,section=outcome" vi:"Số văn bản trả lời" en:"Answer"`
	AnsweredOn sdk.Date `lantoa:"index,by_action,section=outcome" vi:"Ngày trả lời" en:"Answered on"`
	Answer     string   `lantoa:"long,by_action,section=outcome" vi:"Nội dung trả lời" en:"What was answered"`
}

type (
	sendIn struct {
		Number string   `lantoa:"required,max=50" vi:"Số văn bản" en:"Number of the letter"`
		On     sdk.Date `lantoa:"required" vi:"Ngày gửi" en:"Sent on"`
	}
	answerIn struct {
		Number string   `lantoa:"max=50" vi:"Số văn bản trả lời" en:"Number of the answer"`
		On     sdk.Date `lantoa:"required" vi:"Ngày trả lời" en:"Answered on"`
		Answer string   `lantoa:"long" vi:"Nội dung trả lời" en:"What was answered"`
	}
)

func proposals() []sdk.Part {
	wrongDay := func(d *sdk.Diags, on, from, today sdk.Date) {
		if on.After(today) || on.Before(from) {
			d.Error("on", "WRONG_DAY", sdk.L("Ngày này chưa tới, hoặc trước ngày gửi.", "That day has not come, or is before the letter was sent."))
		}
	}
	answered := func(to stage) func(tx *sdk.Tx, in answerIn, d *sdk.Diags) (*Proposal, error) {
		return sdk.Change(func(tx *sdk.Tx, in answerIn, p *Proposal, d *sdk.Diags) error {
			wrongDay(d, in.On, p.SentOn, tx.Today())
			p.Status, p.AnswerNo, p.AnsweredOn, p.Answer = to, in.Number, in.On, in.Answer
			return nil
		})
	}
	opts := func(role, vi, en string, from stage) sdk.ActionOpts {
		return sdk.ActionOpts{On: "Proposal", Label: sdk.L(vi, en), From: []string{string(from)}, Allow: []string{role}}
	}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Loại đề xuất", "Subject of a proposal"), sdk.V(subject("STAFF_POLICY"), "Chế độ, chính sách cho đội ngũ", "Policy for the staff"),
			sdk.V(subject("CURRICULUM"), "Chương trình khung bồi dưỡng", "Framework curriculum")),
		sdk.Enum(sdk.L("Trạng thái đề xuất", "State of a proposal"), sdk.V(drafted, "Đang soạn", "Drafted"), sdk.V(sent, "Đã gửi", "Sent"), sdk.V(adopted, "Được chấp thuận", "Adopted"), sdk.V(rejected, "Không được chấp thuận", "Rejected")),
		sdk.Kind("Proposal", sdk.KindOpts[Proposal]{
			Label: sdk.L("Đề xuất", "Proposal"), Labels: sdk.L("Đề xuất chính sách, chương trình", "Proposals"), Doc: sdk.L("Đề xuất chế độ cho đội ngũ, hoặc chương trình khung bồi dưỡng.", "A proposal on policy for the staff, or on a framework curriculum."),
			Menu: "proposals", Visibility: sdk.Scope, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "subject", "addressee", "sentOn", "status"}, Filters: []string{"subject", "sentOn", "answeredOn", "status"},
			States: sdk.States("status", drafted, sdk.Move(drafted, sent, "send"), sdk.Move(sent, adopted, "adopt"), sdk.Move(sent, rejected, "reject")),
		}),
		sdk.Action("send", opts(head, "Gửi", "Send", drafted), sdk.Change(func(tx *sdk.Tx, in sendIn, p *Proposal, d *sdk.Diags) error {
			wrongDay(d, in.On, sdk.Date{}, tx.Today())
			p.Status, p.SentNo, p.SentOn = sent, in.Number, in.On
			return nil
		})),
		sdk.Action("adopt", opts(officer, "Được chấp thuận", "Adopted", sent), answered(adopted)),
		sdk.Action("reject", opts(officer, "Không được chấp thuận", "Rejected", sent), answered(rejected)),
		sdk.Stat("proposalNumbers", sdk.L("Số đề xuất", "Proposals by subject and state"), "Proposal", "count", sdk.By("subject", "status"), nil),
		sdk.Allow("COUNCIL_MEMBER", "Proposal", "read"),
	}, sdk.Kept("Proposal", "create", "update")...)
}
