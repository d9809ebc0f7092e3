package contests

import (
	"fmt"
	"strings"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// EntrantState is what may be done with the account of an entrant.
type EntrantState string

// The states of an entrant.
const (
	Registered   EntrantState = "REGISTERED" // has not shown yet that the telephone is theirs
	Verified     EntrantState = "VERIFIED"
	Disqualified EntrantState = "DISQUALIFIED"
)

// Entrant is somebody of the public who takes part in a contest: one account for each telephone
// number. The figures are those of the best attempt.
type Entrant struct {
	sdk.Record
	Contest   sdk.Ref      `lantoa:"ref=Contest,required,immutable,back=people" vi:"Cuộc thi" en:"Contest"`
	Name      string       `lantoa:"required,max=100,search" vi:"Họ và tên" en:"Name"`
	PhoneMask string       `lantoa:"max=20" vi:"Số điện thoại (che bớt)" en:"Telephone (masked)"`
	PhoneKey  string       `lantoa:"max=32,index" vi:"Số điện thoại (mã hóa)" en:"Telephone (keyed digest)"`
	BirthYear *int         `lantoa:"min=1900,max=2100" vi:"Năm sinh" en:"Year of birth"`
	From      string       `lantoa:"max=100,index" vi:"Đơn vị" en:"Where from"`
	State     EntrantState `lantoa:"by_action" vi:"Trạng thái" en:"State"`
	Reason    string       `lantoa:"max=500" vi:"Lý do loại" en:"Reason of the disqualification"`
	CodeSent  bool         `lantoa:"index" vi:"Đã gửi mã" en:"A code was sent"`
	Used      int          `lantoa:"min=0" vi:"Số lượt đã thi" en:"Attempts used"`

	Score    *int      `lantoa:"index,sum,section=results" vi:"Điểm cao nhất" en:"Best score"`
	Correct  *int      `lantoa:"section=results" vi:"Số câu đúng" en:"Correct answers"`
	Seconds  *int      `lantoa:"index,section=results" vi:"Số giây" en:"Seconds used"`
	BestAt   time.Time `lantoa:"section=results" vi:"Nộp lúc" en:"Handed in"`
	Guess    *int      `lantoa:"section=results" vi:"Dự đoán" en:"Guess"`
	Distance *int      `lantoa:"index,section=results" vi:"Sai số dự đoán" en:"Distance of the guess"`
	Perfect  bool      `lantoa:"index,section=results" vi:"Đúng tất cả" en:"Everything correct"`
	Standing *int64    `lantoa:"index,section=results" vi:"Khóa xếp hạng" en:"Sort key of the ranking" help_vi:"Điểm, thời gian, sai số dự đoán và thời điểm nộp gộp thành một số; lớn hơn là xếp trên." help_en:"Score, time, distance of the guess and moment of handing in as one number; the larger stands higher."`
	Rank     *int      `lantoa:"index,section=results" vi:"Thứ hạng" en:"Rank"`
	Prize    *sdk.Ref  `lantoa:"ref=Prize,back=winners,section=results" vi:"Giải" en:"Prize"`
	Best     *sdk.Ref  `lantoa:"ref=Attempt,on_delete=set_null,section=results" vi:"Lượt tốt nhất" en:"Best attempt"`
	Current  *sdk.Ref  `lantoa:"ref=Attempt,on_delete=set_null" vi:"Lượt đang thi" en:"Attempt under way"`
	Erased   bool      `lantoa:"index" vi:"Đã xóa thông tin" en:"Personal data erased"`

	Phone     string `lantoa:"hidden" vi:"Số điện thoại" en:"Telephone"`
	TokenHash string `lantoa:"hidden" vi:"Mã phiên" en:"Hash of the token"`
	CodeHash  string `lantoa:"hidden" vi:"Mã xác minh" en:"Hash of the code"`
	Tries     int    `lantoa:"hidden" vi:"Số lần nhập sai" en:"Wrong codes"`
	Practices int    `lantoa:"hidden" vi:"Số lần thi thử" en:"Practice attempts"`
}

// Code is a code that the organiser handed out beforehand; it serves one entrant.
type Code struct {
	sdk.Record
	Contest sdk.Ref  `lantoa:"ref=Contest,required,immutable,on_delete=cascade" vi:"Cuộc thi" en:"Contest"`
	Label   string   `lantoa:"required,max=20,immutable" vi:"Số hiệu" en:"Number"`
	Number  int      `lantoa:"required,index,immutable" vi:"Số thứ tự" en:"Serial number"`
	Entrant *sdk.Ref `lantoa:"ref=Entrant,on_delete=set_null" vi:"Người dùng mã" en:"Used by"`
	Hash    string   `lantoa:"hidden,immutable" vi:"Mã" en:"Hash"`
}

const (
	mostTries = 10  // wrong codes of an entrant
	mostCodes = 200 // of one list
)

// CodesIn asks for a list of codes.
type CodesIn struct {
	Count int `lantoa:"required,min=1,max=200" vi:"Số mã" en:"Codes"`
}

// CodesOut is the list, which is shown once: only hashes are kept.
type CodesOut struct {
	Codes sdk.JSON `vi:"Danh sách mã" en:"Codes" help_vi:"Danh sách {number, code} để phát, hoặc {name, phone, code} để gửi." help_en:"A list of {number, code} to hand out, or of {name, phone, code} to send."`
	Count int      `vi:"Số mã" en:"Codes"`
}

type listedCode struct {
	Number string `json:"number,omitempty"`
	Name   string `json:"name,omitempty"`
	Phone  string `json:"phone,omitempty"`
	Code   string `json:"code"`
}

// TokenOut is the new key of an entrant.
type TokenOut struct {
	Token string `vi:"Mã phiên" en:"Token"`
}

// ReasonIn is why something is done.
type ReasonIn struct {
	Reason string `lantoa:"required,max=500" vi:"Lý do" en:"Reason"`
}

func entrantParts() []sdk.Part {
	return []sdk.Part{
		sdk.Enum(sdk.L("Trạng thái người dự thi", "State of an entrant"), sdk.V(Registered, "Chờ xác minh", "Registered"), sdk.V(Verified, "Được dự thi", "Verified"),
			sdk.V(Disqualified, "Bị loại", "Disqualified")),
		sdk.Kind("Entrant", sdk.KindOpts[Entrant]{
			Label: sdk.L("Người dự thi", "Entrant"), Labels: sdk.L("Người dự thi", "Entrants"), Menu: "contests", Visibility: sdk.Own, Offers: sdk.OnlyActions,
			Unique: [][]string{{"phoneKey"}}, OrderBy: "-standing",
			States:  sdk.States("state", Registered, sdk.Move(Registered, Verified), sdk.Move(Registered, Disqualified), sdk.Move(Verified, Disqualified)),
			Columns: []string{"name", "phoneMask", "from", "state", "score", "seconds", "rank"}, Filters: []string{"contest", "from", "state"},
		}),
		sdk.Kind("Code", sdk.KindOpts[Code]{
			Label: sdk.L("Mã dự thi", "Entry code"), Labels: sdk.L("Mã dự thi", "Entry codes"), Visibility: sdk.Own, Offers: sdk.OnlyActions,
			Unique: [][]string{{"contest", "number"}}, OrderBy: "number", Columns: []string{"label", "entrant"}, Filters: []string{"contest", "number"},
		}),
		sdk.Action("issueCodes", sdk.ActionOpts{On: "Contest", Label: sdk.L("Lập danh sách mã", "List codes"), Allow: []string{officer}, From: []string{string(Open)},
			Doc: sdk.L("Danh sách chỉ hiện một lần; hệ thống không lưu mã.", "The list is shown once; the server does not keep the codes.")}, issueCodes),
		sdk.Action("renewToken", sdk.ActionOpts{On: "Entrant", Label: sdk.L("Cấp lại mã phiên", "Give a new token"), Allow: []string{officer},
			Doc: sdk.L("Dành cho người dự thi đổi máy; mã cũ hết hiệu lực.", "For an entrant with another device; the old token ends.")}, renewToken),
		sdk.Action("disqualify", sdk.ActionOpts{On: "Entrant", Label: sdk.L("Loại khỏi cuộc thi", "Disqualify"), Allow: []string{head},
			From: []string{string(Registered), string(Verified)}}, disqualify),
		sdk.Allow(officer, "Entrant", "read"), sdk.Allow(head, "Entrant", "read"),
		sdk.Allow(officer, "Code", "read"), sdk.Allow(head, "Code", "read"),
	}
}

// Registration is what the public gives to take part.
type Registration struct {
	Phone     string `lantoa:"required,max=30" vi:"Số điện thoại" en:"Telephone"`
	Name      string `lantoa:"required,max=100" vi:"Họ và tên" en:"Name"`
	BirthYear *int   `lantoa:"min=1900,max=2100" vi:"Năm sinh" en:"Year of birth"`
	From      string `lantoa:"max=100" vi:"Đơn vị" en:"Where from"`
}

// entrant makes the account, or finds what is wrong with what was given.
func (in Registration) entrant(tx *sdk.Tx, c *Contest, d *sdk.Diags) *Entrant {
	phone, ok := phoneOf(in.Phone)
	if !ok {
		d.Error("phone", "PHONE", sdk.L("Số điện thoại không hợp lệ.", "This is no telephone number of Vietnam."))
	}
	e := &Entrant{
		Contest: c.ID, Name: strings.Join(strings.Fields(in.Name), " "), BirthYear: in.BirthYear, From: strings.Join(strings.Fields(in.From), " "),
		Phone: phone, PhoneMask: masked(phone), PhoneKey: phoneKey(c.Salt, phone),
	}
	if len([]rune(e.Name)) < 2 {
		d.Error("name", "NAME", sdk.L("Hãy ghi họ và tên.", "Give your name."))
	}
	if in.BirthYear != nil && *in.BirthYear > tx.Today().Year {
		d.Error("birthYear", "BIRTH_YEAR", sdk.L("Năm sinh không hợp lệ.", "The year of birth is in the future."))
	}
	listed := len(c.Places) == 0
	for _, p := range c.Places {
		listed = listed || p == e.From
	}
	if !listed {
		d.Error("from", "PLACE", sdk.L("Hãy chọn một đơn vị trong danh sách.", "Choose one of the listed places."))
	}
	return e
}

// issueCodes makes codes: for those who registered and were sent none, or to be handed out.
func issueCodes(tx *sdk.Tx, in CodesIn, d *sdk.Diags) (CodesOut, error) {
	c, err := sdk.Target[Contest](tx)
	if err != nil {
		return CodesOut{}, err
	}
	list := []listedCode{}
	switch {
	case in.Count < 1 || in.Count > mostCodes:
		d.Error("count", "COUNT", sdk.L("Mỗi lần từ 1 đến 200 mã.", "1 to 200 codes at a time."))
	case c.Verification == Sent:
		waiting, err := sdk.Find[Entrant](tx, sdk.And(sdk.Of("contest", c.ID), sdk.Is("state", Registered), sdk.Is("codeSent", false)), "", in.Count)
		if err != nil {
			return CodesOut{}, err
		}
		for _, e := range waiting {
			one := listedCode{Name: e.Name, Phone: e.Phone, Code: code()}
			e.CodeHash, e.CodeSent, e.Tries = hashed(c.Salt, string(e.ID), one.Code), true, 0
			tx.Save(e)
			list = append(list, one)
		}
	case c.Verification == Handed:
		for range in.Count {
			c.Codes++
			one := listedCode{Number: fmt.Sprintf("%06d", c.Codes), Code: code()}
			tx.Create(&Code{Contest: c.ID, Number: c.Codes, Label: one.Number, Hash: hashed(c.Salt, one.Number, one.Code)})
			one.Code = one.Number + "-" + one.Code
			list = append(list, one)
		}
		tx.Save(c)
	default:
		d.Error("", "NO_CODES", sdk.L("Cuộc thi này không xác minh số điện thoại.", "This contest verifies no telephones."))
	}
	data, err := encoded(list)
	return CodesOut{data, len(list)}, err
}

func renewToken(tx *sdk.Tx, _ sdk.None, d *sdk.Diags) (TokenOut, error) {
	e, err := sdk.Target[Entrant](tx)
	if err != nil {
		return TokenOut{}, err
	}
	if e.State == Disqualified || e.Erased {
		d.Add(errOut)
	}
	token := secret()
	e.TokenHash, e.Tries = hashed(token), 0
	tx.Save(e)
	if e.Current != nil { // the attempt under way keeps the hash, too
		a, err := sdk.Get[Attempt](tx, *e.Current)
		if err != nil {
			return TokenOut{}, err
		}
		a.TokenHash = e.TokenHash
		tx.Save(a)
	}
	return TokenOut{token}, nil
}

// disqualify takes an entrant out of the ranking. One that stands already is then made again; after
// the publication the others keep their ranks, and the certificate is revoked.
func disqualify(tx *sdk.Tx, in ReasonIn, d *sdk.Diags) (*Entrant, error) {
	e, err := sdk.Target[Entrant](tx)
	if err != nil {
		return nil, err
	}
	if strings.TrimSpace(in.Reason) == "" {
		d.Error("reason", "REASON", sdk.L("Hãy ghi lý do.", "Give the reason."))
	}
	if err := tx.Guard(rankGuard(e.Contest)); err != nil {
		return nil, err
	}
	c, err := sdk.Get[Contest](tx, e.Contest)
	if err != nil {
		return nil, err
	}
	e.State, e.Reason, e.Rank, e.Prize = Disqualified, strings.TrimSpace(in.Reason), nil, nil
	tx.Save(e)
	if c.State == Ranked {
		c.State = Closed
		tx.Save(c)
	}
	certificate, err := sdk.One[Certificate](tx, sdk.Of("entrant", e.ID))
	if err != nil {
		return nil, err
	}
	if certificate != nil && certificate.State == Valid {
		certificate.State, certificate.Reason = Revoked, e.Reason
		tx.Save(certificate)
	}
	return e, nil
}

// mayPlay is nil for an entrant who may take part in a contest. Where nobody asks for a code,
// the first attempt makes the account a verified one.
func (e *Entrant) mayPlay(c *Contest) error {
	switch {
	case e.State == Disqualified:
		return errOut
	case e.State == Registered && c.Verification != Nothing:
		return sdk.Fail("NOT_VERIFIED", "Hãy nhập mã xác minh trước khi thi.", "Enter your code first.")
	}
	e.State = Verified
	return nil
}

func rankGuard(contest sdk.Ref) string { return "rank:" + string(contest) }
