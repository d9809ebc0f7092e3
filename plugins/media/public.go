// What the public may do, without sign-in, for as long as a channel of a unit takes questions:
//
//	on Channel   ask     {subject, content, asker?, name?, phone?, email?, place?, token?} -> the Question (its id); token, receivedOn
//	on Question  follow  {token}                                                          -> state, receivedOn, answeredOn, answer, basis
//
// A token is 32 hexadecimal digits, chosen by the asker's device or given at ask; only its hash is
// kept. An ask with the same token is the same question, however often it is sent.

package media

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// AskIn is what ask takes.
type AskIn struct {
	Subject string    `lantoa:"required,max=200" vi:"Vấn đề" en:"Subject"`
	Content string    `lantoa:"required,long" vi:"Nội dung câu hỏi" en:"Question"`
	Asker   askerSort `vi:"Người hỏi là" en:"Who asks"`
	Name    string    `lantoa:"max=100" vi:"Họ tên, tên doanh nghiệp" en:"Name"`
	Phone   string    `lantoa:"max=30" vi:"Số điện thoại" en:"Telephone"`
	Email   string    `lantoa:"max=100" vi:"Thư điện tử" en:"E-mail address"`
	Place   string    `lantoa:"max=200" vi:"Địa chỉ" en:"Address"`
	Token   string    `lantoa:"max=32,pattern=[0-9a-f]{32}" vi:"Mã theo dõi" en:"Token" help_vi:"32 chữ số thập lục phân ngẫu nhiên; để trống thì hệ thống cấp." help_en:"32 random hexadecimal digits; without it the server gives one."`
}

// AskOut is what ask answers beside the question.
type AskOut struct {
	Token      string   `vi:"Mã theo dõi" en:"Token" help_vi:"Có khi hệ thống cấp; chỉ hiện một lần." help_en:"Where the server gave it; shown once."`
	ReceivedOn sdk.Date `vi:"Ngày nhận" en:"Received on"`
}

// FollowIn is what follow takes.
type FollowIn struct {
	Token string `lantoa:"required,max=32" vi:"Mã theo dõi" en:"Token"`
}

// FollowOut is what follow answers: the answer once it is approved, not before.
type FollowOut struct {
	State      questionState `vi:"Trạng thái" en:"State"`
	ReceivedOn sdk.Date      `vi:"Ngày nhận" en:"Received on"`
	AnsweredOn sdk.Date      `vi:"Ngày trả lời" en:"Answered on"`
	Answer     string        `lantoa:"long" vi:"Trả lời" en:"Answer"`
	Basis      string        `lantoa:"long" vi:"Căn cứ pháp lý" en:"Legal basis"`
	Reason     string        `lantoa:"long" vi:"Lý do không trả lời" en:"Why it is not answered"`
}

// longestQuestion is what one question of the public may have, in bytes.
const longestQuestion = 10_000

func public() []sdk.Part {
	return []sdk.Part{
		sdk.Action("ask", sdk.ActionOpts{
			On: "Channel", Label: sdk.L("Gửi câu hỏi", "Ask a question"), From: []string{string(channelRunning)}, Public: true, Returns: "Question",
			Doc: sdk.L("Ai cũng gửi được câu hỏi qua kênh có nhận câu hỏi; mã theo dõi để xem trả lời.", "Anybody may ask through a channel that takes questions; the token shows the answer."),
		}, ask),
		sdk.Action("follow", sdk.ActionOpts{On: "Question", Label: sdk.L("Xem trả lời", "See the answer"), Public: true}, follow),
	}
}

func hashed(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

func ask(tx *sdk.Tx, in AskIn, d *sdk.Diags) (AskOut, error) {
	c, err := sdk.Target[Channel](tx)
	if err != nil {
		return AskOut{}, err
	}
	if !c.Questions {
		return AskOut{}, sdk.Fail("NO_QUESTIONS", "Kênh này không nhận câu hỏi.", "This channel takes no questions.")
	}
	if len(in.Content) > longestQuestion {
		d.Error("content", "TOO_LONG", sdk.L("Câu hỏi dài quá; hãy viết gọn lại.", "The question is too long."))
		return AskOut{}, nil
	}
	out := AskOut{ReceivedOn: tx.Today()}
	if in.Token != "" {
		known, err := sdk.One[Question](tx, sdk.Is("sentAs", hashed("sent "+in.Token)))
		if err != nil {
			return AskOut{}, err
		}
		if known != nil {
			tx.Show(known)
			out.ReceivedOn = known.ReceivedOn
			return out, nil
		}
	} else {
		b := make([]byte, 16)
		_, _ = rand.Read(b) // it never fails
		in.Token = hex.EncodeToString(b)
		out.Token = in.Token
	}
	if in.Asker == "" {
		in.Asker = person
	}
	q := &Question{
		Subject: in.Subject, Content: in.Content, Way: byWeb, Asker: in.Asker, AskerName: in.Name, AskerPhone: in.Phone, AskerEmail: in.Email, AskerPlace: in.Place,
		ReceivedOn: tx.Today(), SentAs: hashed("sent " + in.Token), TokenHash: hashed(in.Token), Record: sdk.Record{Assignment: c.Assignment},
	}
	tx.Create(q)
	tx.NotifyRole(head, sdk.L("Có câu hỏi mới: “"+q.Subject+"”.", "A new question: “"+q.Subject+"”."), q)
	tx.Show(q)
	return out, nil
}

func follow(tx *sdk.Tx, in FollowIn, _ *sdk.Diags) (FollowOut, error) {
	q, err := sdk.Target[Question](tx)
	if err != nil {
		return FollowOut{}, err
	}
	if q.TokenHash == "" || subtle.ConstantTimeCompare([]byte(q.TokenHash), []byte(hashed(in.Token))) != 1 {
		return FollowOut{}, sdk.Fail(sdk.ErrNotFound.Code, "Không tìm thấy.", "Not found.").At("id") // as of an id that names no question
	}
	out := FollowOut{State: q.Status, ReceivedOn: q.ReceivedOn, Reason: q.Reason}
	if q.Status == approved || q.Status == inFAQ {
		out.AnsweredOn, out.Answer, out.Basis = q.ApprovedOn, q.Answer, q.Basis
	}
	return out, nil
}
