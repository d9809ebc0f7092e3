package media

import (
	"context"
	"regexp"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type faqState string

const (
	faqDraft     faqState = "DRAFT"
	faqPublished faqState = "PUBLISHED"
	faqWithdrawn faqState = "WITHDRAWN"
)

// Faq is a question with its answer for everybody (hỏi đáp pháp luật). It knows nothing of who asked.
type Faq struct {
	sdk.Record
	Question string   `lantoa:"required,max=400,search,section=content" vi:"Câu hỏi" en:"Question"`
	Answer   string   `lantoa:"required,long,section=content" vi:"Trả lời" en:"Answer"`
	Basis    string   `lantoa:"long,section=content" vi:"Căn cứ pháp lý" en:"Legal basis"`
	Topic    sdk.Ref  `lantoa:"ref=Topic,back=faqs,section=content" vi:"Chủ đề" en:"Topic"`
	Language language `lantoa:"required,index,default=VIETNAMESE,section=content" vi:"Ngôn ngữ" en:"Language"`
	sdk.Tags
	PublishedOn sdk.Date `lantoa:"index,by_action,section=outcome" vi:"Ngày đăng" en:"Published on"`
	Reason      string   `lantoa:"long,by_action,section=outcome" vi:"Lý do gỡ" en:"Why it was withdrawn"`
	Status      faqState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// contact finds telephone numbers of Vietnam and e-mail addresses.
var contact = regexp.MustCompile(`(\+84|\b0)[ .-]?[1-9]([ .-]?[0-9]){7,9}\b|[^\s@]+@[^\s@]+\.[^\s@]+`)

func faqs() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái hỏi đáp", "State of an FAQ"), sdk.V(faqDraft, "Dự thảo", "Draft"), sdk.V(faqPublished, "Đã đăng", "Published"), sdk.V(faqWithdrawn, "Đã gỡ", "Withdrawn")),
		sdk.Kind("Faq", sdk.KindOpts[Faq]{
			Label: sdk.L("Hỏi đáp", "FAQ"), Labels: sdk.L("Bộ hỏi đáp dùng chung", "FAQ"), Doc: sdk.L("Câu hỏi thường gặp với trả lời, dùng chung cho mọi đơn vị.", "A question that is asked often, with its answer, for all units."),
			Menu: "questions", Visibility: sdk.AllUnits, Shared: []string{string(faqPublished)}, Tied: true, OrderBy: "-publishedOn", Offers: []sdk.Verb{sdk.Create},
			Columns: []string{"question", "topic", "language", "publishedOn", "status"}, Filters: []string{"topic", "language", "publishedOn", "status"},
			States: sdk.States("status", faqDraft, sdk.Move(faqDraft, faqPublished, "publish"), sdk.Move(faqPublished, faqWithdrawn, "withdraw"), sdk.Move(faqWithdrawn, faqDraft, "revise")),
			Validate: func(_ context.Context, _ sdk.Op, _, f *Faq, d *sdk.Diags) {
				if contact.MatchString(f.Question) {
					d.Error("question", "PERSONAL_DATA", sdk.L("Câu hỏi đăng chung không có số điện thoại, thư điện tử.", "A published question has no telephone number and no e-mail address."))
				}
			},
		}),
		sdk.Action("publish", sdk.ActionOpts{On: "Faq", Label: sdk.L("Đăng", "Publish"), From: []string{string(faqDraft)}, Allow: []string{head}},
			sdk.Change(publishFAQ)),
		sdk.Action("withdraw", sdk.ActionOpts{
			On: "Faq", Label: sdk.L("Gỡ", "Withdraw"), From: []string{string(faqPublished)}, Allow: []string{head}, Doc: sdk.L("Gỡ hỏi đáp, chẳng hạn khi luật đã thay đổi.", "Takes it out, such as when the law has changed."),
		}, sdk.Change(withdrawFAQ)),
		sdk.Action("revise", sdk.ActionOpts{
			On: "Faq", Label: sdk.L("Sửa lại", "Revise"), From: []string{string(faqDraft), string(faqWithdrawn)}, Allow: []string{officer},
			Doc: sdk.L("Sửa dự thảo, hoặc hỏi đáp đã gỡ; nội dung không được nêu người hỏi.", "Puts a draft, or one that was withdrawn, into other words; they do not name who asked."),
		}, sdk.Change(reviseFAQ)),
		sdk.Stat("faqNumbers", sdk.L("Số hỏi đáp đã đăng", "FAQs published"), "Faq", "count", sdk.By("quarter(publishedOn)", "language"), sdk.Is("status", faqPublished)),
		sdk.Stat("faqsByTopic", sdk.L("Số hỏi đáp theo chủ đề", "FAQs by topic"), "Faq", "count", sdk.By("topic"), sdk.Is("status", faqPublished)),
	}, sdk.KeptForCouncil("Faq", "create")...)
}

type faqIn struct {
	Question string   `lantoa:"required,max=400" vi:"Câu hỏi" en:"Question" help_vi:"Viết lại, không có thông tin của người hỏi." help_en:"Put into words that tell nothing of the asker."`
	Answer   string   `lantoa:"long" vi:"Trả lời" en:"Answer" help_vi:"Để trống là câu trả lời đã duyệt." help_en:"The approved one if it is left out."`
	Language language `vi:"Ngôn ngữ" en:"Language" help_vi:"Để trống là tiếng Việt." help_en:"Vietnamese if it is left out."`
}

func draftFAQ(tx *sdk.Tx, in faqIn, d *sdk.Diags) (*Faq, error) {
	q, err := sdk.Target[Question](tx)
	if err != nil {
		return nil, err
	}
	if q.FAQ != "" {
		return nil, sdk.Fail("DRAFTED", "Câu hỏi này đã có hỏi đáp.", "The question has an FAQ already.")
	}
	if in.Answer == "" {
		in.Answer = q.Answer
	}
	if in.Language == "" {
		in.Language = vietnamese
	}
	f := &Faq{Question: in.Question, Answer: in.Answer, Basis: q.Basis, Topic: q.Topic, Language: in.Language, Tags: q.Tags, Record: sdk.Record{Assignment: q.Assignment}}
	q.keptOut(f, d)
	tx.Create(f)
	q.FAQ = f.ID
	tx.Save(q)
	return f, nil
}

// keptOut tells where an FAQ names who asked.
func (q *Question) keptOut(f *Faq, d *sdk.Diags) {
	for _, text := range []struct{ path, says string }{{"question", f.Question}, {"answer", f.Answer}, {"basis", f.Basis}} {
		if q.tellsOf(text.says) {
			d.Error(text.path, "PERSONAL_DATA", sdk.L("Nội dung còn thông tin của người hỏi.", "The text tells who asked."))
		}
	}
}

// mostAsked is how many questions one FAQ answers.
const mostAsked = 500

// publishFAQ puts it before everybody, and moves the questions that it answers.
func publishFAQ(tx *sdk.Tx, _ sdk.None, f *Faq, d *sdk.Diags) error {
	f.Status, f.PublishedOn, f.Reason = faqPublished, tx.Today(), ""
	asked, err := sdk.Find[Question](tx, sdk.Of("faq", f.ID), "", mostAsked)
	for _, q := range asked {
		q.keptOut(f, d)
		if q.Status == approved {
			q.Status = inFAQ
			tx.Save(q)
		}
	}
	return err
}

type reviseIn struct {
	Question string `lantoa:"required,max=400" vi:"Câu hỏi" en:"Question"`
	Answer   string `lantoa:"required,long" vi:"Trả lời" en:"Answer"`
	Basis    string `lantoa:"long" vi:"Căn cứ pháp lý" en:"Legal basis"`
}

// reviseFAQ is an action and no general update, because those above read a draft and its history:
// what names the asker is refused before it is written.
func reviseFAQ(tx *sdk.Tx, in reviseIn, f *Faq, d *sdk.Diags) error {
	f.Status, f.Question, f.Answer, f.Basis = faqDraft, in.Question, in.Answer, in.Basis
	asked, err := sdk.Find[Question](tx, sdk.Of("faq", f.ID), "", mostAsked)
	for _, q := range asked {
		q.keptOut(f, d)
	}
	return err
}

func withdrawFAQ(tx *sdk.Tx, in sdk.Because, f *Faq, _ *sdk.Diags) error {
	f.Status, f.Reason = faqWithdrawn, in.Reason
	asked, err := sdk.Find[Question](tx, sdk.And(sdk.Of("faq", f.ID), sdk.Is("status", inFAQ)), "", mostAsked)
	for _, q := range asked {
		q.Status = approved
		tx.Save(q)
	}
	return err
}
