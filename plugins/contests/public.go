// What the public may do, with the inputs (beside the id of the record that it is done on) and the
// outputs. All of it is one Act call that reads and writes a handful of rows. A token is 32
// hexadecimal digits; only its hash is kept. It is chosen by the entrant's device or given at
// register. Moments are RFC 3339 in UTC.
//
//	            list      {}                                                -> contests, now
//	on Contest  info      {}                                                -> title, state, phase, opens, closes, minutes, attempts, questions, total, prizes, …, now
//	on Contest  register  {phone, name, birthYear?, from?, token?}          -> the Entrant (its id); token, verified
//	on Contest  board     {first?}                                          -> top, places
//	on Entrant  verify    {token, code}                                     -> verified, triesLeft
//	on Entrant  open      {token, practice?}                                -> the Attempt (its id); number, started, deadline, now, questions, answers, sequence
//	on Entrant  mine      {token}                                           -> state, attempts, best figures, rank, prize, certificate
//	on Attempt  save      {token, answers, sequence?, guess?}               -> saved, sequence, deadline, now
//	on Attempt  submit    {token, answers?, sequence?, guess?}              -> state, score, correct, questions, total, seconds, solution (of practice)
//	on Stage    board     {}                                                -> state, teams
//
// Answers are one letter a question in the order of the paper, "0" to "5" or "-" for none; every
// save brings all of them, so a lost one does no harm, and the sequence keeps a late one from
// undoing a newer one. Register, open, save and submit may be sent again: the second answer is that
// of the first. Codes of refusals that a client acts on: PHONE_TAKEN and UNIQUE (the number has an
// account; send register again with the same token after UNIQUE), NOT_FOUND (of an id that is none, and
// of a token that is not its own: open the link again, or ask the organisers), NOT_VERIFIED,
// NOT_OPEN_YET, OVER, NO_ATTEMPTS, TOO_LATE, ENDED, DISQUALIFIED.

package contests

import (
	"regexp"
	"strings"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// ListOut is what list answers.
type ListOut struct {
	Contests sdk.JSON  `vi:"Cuộc thi" en:"Contests" help_vi:"Danh sách {id, title, state, phase, opens, closes}, mới nhất trước." help_en:"A list of {id, title, state, phase, opens, closes}, the newest first."`
	Now      time.Time `vi:"Bây giờ" en:"Now"`
}

// InfoOut is the card of a contest.
type InfoOut struct {
	Title        string       `vi:"Tên cuộc thi" en:"Title"`
	Summary      string       `lantoa:"long" vi:"Thể lệ" en:"Rules"`
	State        ContestState `vi:"Trạng thái" en:"State"`
	Phase        string       `vi:"Giai đoạn" en:"Phase" help_vi:"BEFORE, NOW hoặc AFTER: trước, trong hay sau thời gian thi." help_en:"BEFORE, NOW or AFTER the time of the contest."`
	Opens        time.Time    `vi:"Bắt đầu thi" en:"Opens"`
	Closes       time.Time    `vi:"Kết thúc thi" en:"Closes"`
	Minutes      int          `vi:"Số phút mỗi lượt" en:"Minutes per attempt"`
	Attempts     int          `vi:"Số lượt thi mỗi người" en:"Attempts per entrant"`
	Questions    *int         `vi:"Số câu mỗi đề" en:"Questions of a paper"`
	Total        *int         `vi:"Điểm tối đa" en:"Highest possible score"`
	Verification Verification `vi:"Xác minh số điện thoại" en:"Verification of the telephone"`
	Places       []string     `vi:"Đơn vị dự thi" en:"Where entrants are from"`
	TieBreak     bool         `vi:"Có câu hỏi dự đoán" en:"Asks for the tie-break guess"`
	LiveBoard    bool         `vi:"Bảng xếp hạng trực tiếp" en:"Live board"`
	Prizes       sdk.JSON     `vi:"Giải thưởng" en:"Prizes" help_vi:"Danh sách {name, places, money}." help_en:"A list of {name, places, money}."`
	EraseOn      sdk.Date     `vi:"Ngày xóa thông tin cá nhân" en:"Personal data erased on"`
	Now          time.Time    `vi:"Bây giờ" en:"Now"`
}

// RegisterIn is what register takes.
type RegisterIn struct {
	Registration
	Token string `lantoa:"max=32" vi:"Mã phiên" en:"Token" help_vi:"32 chữ số thập lục phân ngẫu nhiên; để trống thì hệ thống cấp." help_en:"32 random hexadecimal digits; without it the server gives one."`
}

// RegisterOut is what register answers beside the entrant.
type RegisterOut struct {
	Token    string `vi:"Mã phiên" en:"Token" help_vi:"Có khi hệ thống cấp; chỉ hiện một lần." help_en:"Where the server gave it; shown once."`
	Verified bool   `vi:"Được dự thi" en:"May take part"`
}

// TokenIn is what mine takes.
type TokenIn struct {
	Token string `lantoa:"required,max=32" vi:"Mã phiên" en:"Token"`
}

// VerifyIn is what verify takes.
type VerifyIn struct {
	TokenIn
	Code string `lantoa:"required,max=30" vi:"Mã xác minh" en:"Code"`
}

// VerifyOut is what verify answers.
type VerifyOut struct {
	Verified  bool `vi:"Đã xác minh" en:"Verified"`
	TriesLeft int  `vi:"Số lần thử còn lại" en:"Tries left"`
}

// OpenIn is what open takes.
type OpenIn struct {
	TokenIn
	Practice bool `vi:"Thi thử" en:"Practice"`
}

// OpenOut is what open answers beside the attempt.
type OpenOut struct {
	Number    int       `vi:"Lượt" en:"Number"`
	Started   time.Time `vi:"Bắt đầu" en:"Started"`
	Deadline  time.Time `vi:"Hạn nộp" en:"Deadline"`
	Now       time.Time `vi:"Bây giờ" en:"Now"`
	Questions sdk.JSON  `vi:"Câu hỏi" en:"Questions"`
	Answers   string    `vi:"Trả lời đã lưu" en:"Answers saved so far"`
	Sequence  int       `vi:"Lần lưu" en:"Number of the last save"`
}

// AnswersIn is what save and submit take.
type AnswersIn struct {
	TokenIn
	Answers  string `lantoa:"max=100" vi:"Trả lời" en:"Answers"`
	Sequence int    `lantoa:"min=0" vi:"Lần lưu" en:"Number of the save"`
	Guess    *int   `lantoa:"min=0,max=65535" vi:"Dự đoán" en:"Guess"`
}

// SaveOut is what save answers.
type SaveOut struct {
	Saved    bool      `vi:"Đã lưu" en:"Saved"`
	Sequence int       `vi:"Lần lưu" en:"Number of the last save"`
	Deadline time.Time `vi:"Hạn nộp" en:"Deadline"`
	Now      time.Time `vi:"Bây giờ" en:"Now"`
}

// SubmitOut is what submit answers.
type SubmitOut struct {
	State     AttemptState `vi:"Trạng thái" en:"State"`
	Score     int          `vi:"Điểm" en:"Score"`
	Correct   int          `vi:"Số câu đúng" en:"Correct answers"`
	Questions int          `vi:"Số câu" en:"Questions"`
	Total     int          `vi:"Điểm tối đa" en:"Highest possible score"`
	Seconds   int          `vi:"Số giây" en:"Seconds used"`
	Solution  sdk.JSON     `vi:"Đáp án thi thử" en:"Solution of the practice"`
}

func publicParts() []sdk.Part {
	public := func(on, returns, vi, en string) sdk.ActionOpts {
		return sdk.ActionOpts{On: on, Label: sdk.L(vi, en), Public: true, Returns: returns}
	}
	return []sdk.Part{
		sdk.Action("list", public("", "", "Các cuộc thi", "Contests"), list),
		sdk.Action("info", public("Contest", "", "Xem cuộc thi", "See the contest"), info),
		sdk.Action("register", public("Contest", "Entrant", "Đăng ký dự thi", "Register"), register),
		sdk.Action("verify", public("Entrant", "", "Xác minh", "Verify"), verify),
		sdk.Action("open", public("Entrant", "Attempt", "Vào thi", "Begin an attempt"), open),
		sdk.Action("save", public("Attempt", "", "Lưu trả lời", "Save answers"), save),
		sdk.Action("submit", public("Attempt", "", "Nộp bài", "Hand in"), submit),
		sdk.Action("mine", public("Entrant", "", "Kết quả của tôi", "My results"), mine),
		sdk.Action("board", public("Contest", "", "Bảng xếp hạng", "Board"), board),
		sdk.Action("board", public("Stage", "", "Bảng điểm hội thi", "Board of the stage"), stageBoard),
	}
}

var tokenForm = regexp.MustCompile(`^[0-9a-f]{32}$`)

func errOver() *sdk.Error {
	return sdk.Fail("OVER", "Cuộc thi đã kết thúc.", "The contest is over.")
}

func register(tx *sdk.Tx, in RegisterIn, d *sdk.Diags) (RegisterOut, error) {
	c, err := sdk.Target[Contest](tx)
	if err != nil {
		return RegisterOut{}, err
	}
	switch {
	case c.State == Draft:
		return RegisterOut{}, sdk.ErrNotFound
	case c.State != Open || tx.Now().After(c.Closes):
		return RegisterOut{}, errOver()
	case in.Token != "" && !tokenForm.MatchString(in.Token):
		d.Error("token", "TOKEN", sdk.L("Mã phiên gồm 32 chữ số thập lục phân.", "A token is 32 hexadecimal digits."))
	}
	e := in.entrant(tx, c, d)
	if d.Any() {
		return RegisterOut{}, nil
	}
	out := RegisterOut{Verified: c.Verification == Nothing}
	known, err := sdk.One[Entrant](tx, sdk.Is("phoneKey", e.PhoneKey))
	if err != nil {
		return RegisterOut{}, err
	}
	if known != nil {
		if in.Token == "" || !fits(known.TokenHash, hashed(in.Token)) {
			return RegisterOut{}, sdk.Fail("PHONE_TAKEN", "Số điện thoại này đã đăng ký dự thi.", "This telephone has an account already.").At("phone")
		}
		out.Verified = out.Verified || known.State == Verified
		tx.Show(known)
		return out, nil
	}
	if in.Token == "" {
		in.Token = secret()
		out.Token = in.Token
	}
	e.TokenHash = hashed(in.Token)
	tx.Create(e)
	tx.Show(e)
	return out, nil
}

func verify(tx *sdk.Tx, in VerifyIn, _ *sdk.Diags) (VerifyOut, error) {
	e, err := sdk.Target[Entrant](tx)
	switch {
	case err != nil:
		return VerifyOut{}, err
	case !fits(e.TokenHash, hashed(in.Token)):
		return VerifyOut{}, errToken
	case e.State == Disqualified:
		return VerifyOut{}, errOut
	case e.State == Verified:
		return VerifyOut{true, mostTries - e.Tries}, nil
	case e.Tries >= mostTries:
		return VerifyOut{}, sdk.Fail("TOO_MANY_TRIES", "Nhập sai quá 10 lần; hãy liên hệ ban tổ chức.", "Ten wrong codes; ask the organisers.").At("code")
	}
	c, err := sdk.Get[Contest](tx, e.Contest)
	if err != nil {
		return VerifyOut{}, err
	}
	right, err := e.checked(tx, c, strings.ToUpper(strings.TrimSpace(in.Code)))
	if err != nil {
		return VerifyOut{}, err
	}
	if right {
		e.State, e.Tries, e.CodeHash = Verified, 0, ""
	} else {
		e.Tries++ // what is refused is not written: so this is an answer, not a fault
	}
	tx.Save(e)
	return VerifyOut{right, mostTries - e.Tries}, nil
}

// checked tells whether a code is the entrant's own, or one that was handed out and serves nobody
// yet; then it serves this entrant.
func (e *Entrant) checked(tx *sdk.Tx, c *Contest, given string) (bool, error) {
	if c.Verification != Handed {
		return fits(e.CodeHash, hashed(c.Salt, string(e.ID), given)), nil
	}
	number, letters, _ := strings.Cut(given, "-")
	n := 0
	for _, r := range number {
		if r < '0' || r > '9' || len(number) != 6 {
			return false, nil
		}
		n = 10*n + int(r-'0')
	}
	code, err := sdk.One[Code](tx, sdk.And(sdk.Of("contest", c.ID), sdk.Is("number", n)))
	if err != nil || code == nil || code.Entrant != nil || !fits(code.Hash, hashed(c.Salt, number, letters)) {
		return false, err
	}
	code.Entrant = &e.ID
	tx.Save(code)
	return true, nil
}
