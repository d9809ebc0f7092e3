package media

import (
	"context"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	way           string
	askerSort     string
	questionState string
)

const (
	byWeb way = "WEB"

	person askerSort = "PERSON"

	received questionState = "RECEIVED"
	assigned questionState = "ASSIGNED"
	answered questionState = "ANSWERED"
	approved questionState = "APPROVED"
	inFAQ    questionState = "IN_FAQ"
	declined questionState = "DECLINED"
)

// Question is what somebody asked the unit about the law (câu hỏi). Who asked is known in the unit
// alone; those above see figures; what others read is the FAQ.
type Question struct {
	sdk.Record
	Subject string  `lantoa:"required,max=200,search,section=content" vi:"Vấn đề" en:"Subject"`
	Content string  `lantoa:"required,long,section=content" vi:"Nội dung câu hỏi" en:"Question"`
	Way     way     `lantoa:"required,index,section=content" vi:"Cách tiếp nhận" en:"How it came"`
	Topic   sdk.Ref `lantoa:"ref=Topic,back=questions,section=content" vi:"Chủ đề" en:"Topic"`
	Event   sdk.Ref `lantoa:"ref=Event,on_delete=set_null,back=questions,section=content" vi:"Nêu tại tọa đàm, đối thoại" en:"Raised at"`
	sdk.Tags
	Asker      askerSort     `lantoa:"required,index,default=PERSON,section=asker" vi:"Người hỏi là" en:"Who asks"`
	AskerName  string        `lantoa:"max=100,section=asker" vi:"Họ tên, tên doanh nghiệp" en:"Name"`
	AskerPhone string        `lantoa:"max=30,section=asker" vi:"Số điện thoại" en:"Telephone"`
	AskerEmail string        `lantoa:"max=100,section=asker" vi:"Thư điện tử" en:"E-mail address"`
	AskerPlace string        `lantoa:"max=200,section=asker" vi:"Địa chỉ" en:"Address"`
	ReceivedOn sdk.Date      `lantoa:"required,index,section=time" vi:"Ngày nhận" en:"Received on"`
	Due        sdk.Date      `lantoa:"index,by_action,section=time" vi:"Hạn trả lời" en:"Answer due"`
	Assignee   sdk.Ref       `lantoa:"ref=core.User,by_action,section=outcome" vi:"Người được giao" en:"Assigned to"`
	Answer     string        `lantoa:"long,by_action,section=outcome" vi:"Trả lời" en:"Answer"`
	Basis      string        `lantoa:"long,by_action,section=outcome" vi:"Căn cứ pháp lý" en:"Legal basis"`
	Remark     string        `lantoa:"long,by_action,section=outcome" vi:"Ý kiến duyệt" en:"Remark of the review"`
	ApprovedOn sdk.Date      `lantoa:"index,by_action,section=outcome" vi:"Ngày trả lời" en:"Answered on"`
	Days       *int          `lantoa:"index,sum,by_action,section=outcome" vi:"Số ngày trả lời" en:"Days until the answer"`
	Late       bool          `lantoa:"index,by_action,default=false,section=outcome" vi:"Trả lời quá hạn" en:"Answered late"`
	Reason     string        `lantoa:"long,by_action,section=outcome" vi:"Lý do không trả lời" en:"Why it is not answered"`
	FAQ        sdk.Ref       `lantoa:"ref=Faq,name=faq,by_action,back=questions,section=outcome" vi:"Câu hỏi thường gặp" en:"In the FAQ as"`
	Forgotten  bool          `lantoa:"index,by_action,default=false,section=asker" vi:"Đã xóa thông tin người hỏi" en:"The asker is forgotten"`
	SentAs     string        `lantoa:"max=64,index,by_action,section=asker" vi:"Dấu của lần gửi" en:"Mark of the sending" help_vi:"Để một lần gửi lặp lại không thành hai câu hỏi; không mở được trả lời." help_en:"So that what is sent twice is one question; it does not open the answer."`
	TokenHash  string        `lantoa:"max=64,hidden" vi:"Mã theo dõi" en:"Token"`
	Status     questionState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	assignIn struct {
		Assignee sdk.Ref  `lantoa:"ref=core.User,required" vi:"Người được giao" en:"Assigned to"`
		Due      sdk.Date `vi:"Hạn trả lời" en:"Answer due" help_vi:"Để trống nếu không đặt hạn." help_en:"Left out, there is none."`
	}
	answerIn struct {
		Answer string `lantoa:"required,long" vi:"Trả lời" en:"Answer"`
		Basis  string `lantoa:"long" vi:"Căn cứ pháp lý" en:"Legal basis"`
	}
	forgetIn struct {
		Content string `lantoa:"long" vi:"Nội dung câu hỏi, đã bỏ thông tin cá nhân" en:"The question without personal data" help_vi:"Để trống là giữ nguyên nội dung." help_en:"Left out, the question stays as it is."`
	}
)

func questions() []sdk.Part {
	opts := func(role, vi, en, docVI, docEN string, from ...questionState) sdk.ActionOpts {
		o := sdk.ActionOpts{On: "Question", Label: sdk.L(vi, en), Doc: sdk.L(docVI, docEN), Allow: []string{role}}
		for _, s := range from {
			o.From = append(o.From, string(s))
		}
		return o
	}
	return []sdk.Part{
		sdk.Enum(sdk.L("Cách tiếp nhận", "How a question came"), sdk.V(byWeb, "Gửi trên mạng", "Online"), sdk.V(way("LETTER"), "Đơn, thư, công văn", "Letter"), sdk.V(way("PHONE"), "Điện thoại", "Telephone"),
			sdk.V(way("IN_PERSON"), "Trực tiếp", "In person"), sdk.V(way("EVENT"), "Tại tọa đàm, đối thoại", "At a seminar or dialogue")),
		sdk.Enum(sdk.L("Người hỏi", "Who asks"), sdk.V(person, "Người dân", "A person"), sdk.V(askerSort("FIRM"), "Doanh nghiệp, hợp tác xã", "A firm or cooperative"), sdk.V(askerSort("BODY"), "Cơ quan, tổ chức", "A body")),
		sdk.Enum(sdk.L("Trạng thái câu hỏi", "State of a question"), sdk.V(received, "Mới nhận", "Received"), sdk.V(assigned, "Đã giao", "Assigned"), sdk.V(answered, "Chờ duyệt trả lời", "Answer in review"),
			sdk.V(approved, "Đã trả lời", "Answered"), sdk.V(inFAQ, "Đã đưa vào hỏi đáp", "In the FAQ"), sdk.V(declined, "Không trả lời", "Declined")),
		sdk.Kind("Question", sdk.KindOpts[Question]{
			Label: sdk.L("Câu hỏi", "Question"), Labels: sdk.L("Câu hỏi của người dân, doanh nghiệp", "Questions"), Doc: sdk.L("Câu hỏi pháp luật gửi đến đơn vị; thông tin người hỏi chỉ đơn vị thấy.", "A question on the law; who asked is known in the unit alone."),
			Menu: "questions", Visibility: sdk.StatisticsUp, Tied: true, OrderBy: "-receivedOn", Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"receivedOn", "subject", "asker", "assignee", "due", "days", "status"}, Filters: []string{"status", "way", "asker", "topic", "assignee", "receivedOn", "due", "late"},
			States: sdk.States("status", received, sdk.Move(received, assigned, "assign"), sdk.Move(assigned, answered, "answer"), sdk.Move(answered, assigned, "return"),
				sdk.Move(answered, approved, "approve"), sdk.Move(approved, inFAQ, "publish"), sdk.Move(inFAQ, approved, "withdraw"), sdk.Move(received, declined, "decline"), sdk.Move(assigned, declined, "decline")),
			Validate: func(_ context.Context, op sdk.Op, old, q *Question, d *sdk.Diags) {
				if q.ReceivedOn.After(sdk.DateOf(op.Now)) {
					d.Error("receivedOn", "IN_FUTURE", sdk.L("Ngày này chưa tới.", "That day has not come."))
				}
				if old != nil && !q.Forgotten && (old.Status == approved || old.Status == inFAQ) && (old.Content != q.Content || old.ReceivedOn != q.ReceivedOn) {
					d.Error("", "LOCKED", sdk.L("Câu hỏi đã trả lời giữ nguyên nội dung và ngày nhận.", "A question that was answered keeps its words and its day."))
				}
			},
		}),
		sdk.Action("assign", opts(head, "Giao trả lời", "Assign", "Giao cho một người của đơn vị, có thể đặt hạn; giao lại được.", "Gives it to somebody of the unit, with a due day if wanted; it may be given to another.", received, assigned), sdk.Change(assign)),
		sdk.Action("answer", opts(officer, "Trả lời", "Answer", "Người được giao soạn trả lời để duyệt.", "Whoever it was given to drafts the answer for review.", assigned), sdk.Change(answer)),
		sdk.Action("return", opts(head, "Trả lại", "Return", "Trả dự thảo trả lời để sửa.", "Sends the drafted answer back.", answered),
			sdk.Change(func(tx *sdk.Tx, in remarkIn, q *Question, _ *sdk.Diags) error {
				q.Status, q.Remark = assigned, in.Remark
				tx.Notify(sdk.L("Trả lời “"+q.Subject+"” cần sửa.", "The answer to “"+q.Subject+"” is to be revised."), q, q.Assignee)
				return nil
			})),
		sdk.Action("approve", opts(head, "Duyệt trả lời", "Approve", "Câu trả lời được gửi người hỏi; số ngày trả lời tính từ ngày nhận đến hôm nay.", "The answer goes to the asker; the time is counted from the day of receipt to today.", answered),
			sdk.Change(func(tx *sdk.Tx, _ sdk.None, q *Question, _ *sdk.Diags) error {
				days := tx.Today().DaysSince(q.ReceivedOn)
				q.Status, q.ApprovedOn, q.Days, q.Remark = approved, tx.Today(), &days, ""
				q.Late = !q.Due.IsZero() && q.ApprovedOn.After(q.Due)
				return nil
			})),
		sdk.Action("decline", opts(head, "Không trả lời", "Decline", "Ngoài phạm vi, trùng hoặc không rõ; ghi lý do.", "Out of scope, double or unclear; with the reason.", received, assigned),
			sdk.Change(func(_ *sdk.Tx, in sdk.Because, q *Question, _ *sdk.Diags) error {
				q.Status, q.Reason = declined, in.Reason
				return nil
			})),
		sdk.Action("forget", opts(head, "Xóa thông tin người hỏi", "Forget the asker", "Xóa tên, điện thoại, thư điện tử, địa chỉ của người hỏi; câu hỏi và trả lời còn lại.", "Erases name, telephone, address and e-mail of the asker; question and answer stay.", approved, inFAQ, declined),
			sdk.Change(func(_ *sdk.Tx, in forgetIn, q *Question, _ *sdk.Diags) error {
				q.AskerName, q.AskerPhone, q.AskerEmail, q.AskerPlace, q.TokenHash, q.SentAs, q.Forgotten = "", "", "", "", "", "", true
				if in.Content != "" {
					q.Content = in.Content
				}
				return nil
			})),
		sdk.Action("draftFaq", sdk.ActionOpts{
			On: "Question", Label: sdk.L("Soạn hỏi đáp dùng chung", "Draft an FAQ"), From: []string{string(approved)}, Allow: []string{officer}, Returns: "Faq",
			Doc: sdk.L("Viết lại câu hỏi và trả lời, không có thông tin người hỏi, thành dự thảo của bộ hỏi đáp dùng chung.", "Puts question and answer into words that tell nothing of the asker, as a draft of the FAQ."),
		}, draftFAQ),
		sdk.Stat("questionNumbers", sdk.L("Số câu hỏi đã nhận", "Questions received"), "Question", "count", sdk.By("month(receivedOn)", "way", "asker", "status"), nil),
		sdk.Stat("answerNumbers", sdk.L("Số câu hỏi đã trả lời", "Questions answered"), "Question", "count", sdk.By("month(approvedOn)", "asker", "late"), sdk.Where{"status": sdk.Where{"in": []questionState{approved, inFAQ}}}),
		sdk.Stat("answerDays", sdk.L("Số ngày trả lời trung bình", "Average days until the answer"), "Question", "avg(days)", sdk.By("month(approvedOn)", "asker"), sdk.Where{"status": sdk.Where{"in": []questionState{approved, inFAQ}}}),
		sdk.Stat("questionFields", sdk.L("Số câu hỏi theo lĩnh vực pháp luật", "Questions by field of law"), "Question", "count", sdk.By("each(fields)", "quarter(receivedOn)"), nil),
		sdk.Allow(officer, "Question", "read", "create", "update"),
	}
}

func assign(tx *sdk.Tx, in assignIn, q *Question, d *sdk.Diags) error {
	if !in.Due.IsZero() && in.Due.Before(tx.Today()) {
		d.Error("due", "IN_PAST", sdk.L("Hạn trả lời đã qua.", "The due day is past."))
	}
	q.Status, q.Assignee, q.Due = assigned, in.Assignee, in.Due
	vi, en := "", ""
	if !in.Due.IsZero() {
		vi, en = ", hạn "+in.Due.VN(), ", due on "+in.Due.String()
	}
	tx.Notify(sdk.L("Trả lời câu hỏi “"+q.Subject+"”"+vi+".", "Answer the question “"+q.Subject+"”"+en+"."), q, in.Assignee) // of the unit alone
	return nil
}

func answer(tx *sdk.Tx, in answerIn, q *Question, _ *sdk.Diags) error {
	if a := tx.Actor(); a.User != q.Assignee && !a.Has(head) {
		return sdk.Fail("NOT_ASSIGNED", "Câu hỏi này được giao cho người khác.", "The question was given to somebody else.")
	}
	q.Status, q.Answer, q.Basis = answered, in.Answer, in.Basis
	tx.NotifyRole(head, sdk.L("Trả lời “"+q.Subject+"” chờ duyệt.", "The answer to “"+q.Subject+"” waits for review."), q)
	return nil
}

// tellsOf tells whether a text names who asked.
func (q *Question) tellsOf(text string) bool {
	text = strings.ToLower(text)
	for _, secret := range []string{q.AskerName, q.AskerPhone, q.AskerEmail, q.AskerPlace} {
		if secret = strings.ToLower(strings.TrimSpace(secret)); secret != "" && strings.Contains(text, secret) {
			return true
		}
	}
	return false
}
