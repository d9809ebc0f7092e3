package funding

import (
	"strconv"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type closing string

const (
	closingDraft closing = "DRAFT"
	closingSent  closing = "SUBMITTED"
	closingDone  closing = "APPROVED"
	closingBack  closing = "RETURNED"
)

// Settlement is the account of a budget line at its end (quyết toán), reckoned from its records:
// what was spent, what goes to the next year, what is returned.
type Settlement struct {
	sdk.Record
	Title       string    `lantoa:"required,max=300,search,section=content" vi:"Quyết toán" en:"Settlement"`
	Line        sdk.Ref   `lantoa:"ref=Line,required,back=settlements,section=content" vi:"Nguồn kinh phí" en:"Budget line"`
	Year        string    `lantoa:"required,index,section=content" vi:"Năm ngân sách" en:"Budget year"`
	Source      source    `lantoa:"required,index,section=content" vi:"Nguồn" en:"Source"`
	Amount      sdk.Money `lantoa:"sum,section=money" vi:"Được giao (đồng)" en:"Given (VND)"`
	Spent       sdk.Money `lantoa:"sum,section=money" vi:"Đã chi, đề nghị quyết toán (đồng)" en:"Spent (VND)"`
	Entries     int       `lantoa:"sum,section=money" vi:"Số khoản chi" en:"Spendings"`
	Carried     sdk.Money `lantoa:"sum,section=money" vi:"Chuyển năm sau (đồng)" en:"Carried over (VND)"`
	CarryBasis  string    `lantoa:"max=300,section=money" vi:"Căn cứ chuyển nguồn" en:"Grounds of carrying over"`
	Returned    sdk.Money `lantoa:"sum,section=money" vi:"Hủy, nộp trả (đồng)" en:"Returned (VND)"`
	Letter      string    `lantoa:"max=50,section=outcome" vi:"Số văn bản gửi" en:"Letter"`
	SubmittedOn sdk.Date  `lantoa:"index,section=time" vi:"Ngày gửi" en:"Submitted on"`
	ApprovalNo  string    `lantoa:"max=50,section=outcome" vi:"Số thông báo xét duyệt" en:"Approval"`
	ApprovedOn  sdk.Date  `lantoa:"index,section=time" vi:"Ngày xét duyệt" en:"Approved on"`
	Answer      string    `lantoa:"long,section=outcome" vi:"Lý do trả lại" en:"Why it was sent back"`
	Status      closing   `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	settleIn struct {
		Carry sdk.Money `lantoa:"min=0,max=10000000000000" vi:"Chuyển năm sau (đồng)" en:"Carry over (VND)" help_vi:"Phần còn lại không chuyển được hủy hoặc nộp trả." help_en:"What is left and not carried over is returned."`
		Basis string    `lantoa:"max=300" vi:"Căn cứ chuyển nguồn" en:"Grounds of carrying over"`
	}
	approveIn struct {
		sdk.Paper
		Part sdk.Ref `lantoa:"ref=core.Assignment" vi:"Phần việc của năm sau" en:"Assignment of the next year"`
	}
)

func settlements() []sdk.Part {
	opts := func(role, vi, en, docVI, docEN string, from closing) sdk.ActionOpts {
		return sdk.ActionOpts{On: "Settlement", Label: sdk.L(vi, en), Doc: sdk.L(docVI, docEN), From: []string{string(from)}, Allow: []string{role}}
	}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái quyết toán", "State of a settlement"), sdk.V(closingDraft, "Đang lập", "Drafted"), sdk.V(closingSent, "Đã gửi", "Submitted"),
			sdk.V(closingDone, "Đã duyệt", "Approved"), sdk.V(closingBack, "Bị trả lại", "Sent back")),
		sdk.Kind("Settlement", sdk.KindOpts[Settlement]{
			Label: sdk.L("Quyết toán", "Settlement"), Labels: sdk.L("Quyết toán kinh phí", "Settlements"), Doc: sdk.L("Quyết toán một nguồn kinh phí, tính từ các khoản chi.", "The account of a budget line at its end, reckoned from its spendings."),
			Menu: "money", Visibility: sdk.Scope, Tied: true, Offers: sdk.OnlyActions, OrderBy: "-year",
			Columns: []string{"title", "year", "source", "amount", "spent", "carried", "returned", "status"}, Filters: []string{"line", "year", "source", "submittedOn", "approvedOn", "status"},
			States: sdk.States("status", closingDraft, sdk.Move(closingDraft, closingSent, "submit"), sdk.Move(closingSent, closingDone, "approve"),
				sdk.Move(closingDraft, closingBack, "sendBack"), sdk.Move(closingSent, closingBack, "sendBack")),
		}),
		sdk.Action("settle", sdk.ActionOpts{On: "Line", Label: sdk.L("Lập quyết toán", "Settle"), From: []string{string(opened)}, Allow: []string{officer}, Returns: "Settlement",
			Doc: sdk.L("Khi không còn cam kết chưa chi. Từ đây nguồn không nhận thêm khoản chi.", "When no commitment is open. From here on nothing is spent on the line.")}, settle),
		sdk.Action("submit", opts(head, "Gửi quyết toán", "Submit", "Gửi cơ quan có thẩm quyền xét duyệt.", "Sends it to who approves it.", closingDraft),
			sdk.Change(func(tx *sdk.Tx, in sdk.Paper, s *Settlement, d *sdk.Diags) error {
				d.Past("on", in.On, sdk.Date{}, tx.Today())
				s.Status, s.Letter, s.SubmittedOn = closingSent, in.Number, in.On
				return nil
			})),
		sdk.Action("approve", opts(head, "Ghi thông báo xét duyệt", "Approved", "Ghi thông báo xét duyệt quyết toán; số được chuyển thành nguồn của năm sau.", "Records the notice of approval; what is carried over becomes a line of the next year.", closingSent), approve),
		sdk.Action("sendBack", sdk.ActionOpts{On: "Settlement", Label: sdk.L("Trả lại", "Send back"), From: []string{string(closingDraft), string(closingSent)}, Allow: []string{head},
			Doc: sdk.L("Mở lại nguồn để sửa; quyết toán được lập lại.", "Opens the line again, so that it can be put right and settled anew.")},
			func(tx *sdk.Tx, in sdk.Because, _ *sdk.Diags) (*Settlement, error) {
				s, l, err := settledLine(tx)
				if err != nil {
					return nil, err
				}
				s.Status, s.Answer = closingBack, in.Reason
				l.Status = opened
				tx.Save(s)
				tx.Save(l)
				return s, nil
			}),
		sdk.Stat("settled", sdk.L("Kinh phí quyết toán theo năm, nguồn", "Settled, by year and source"), "Settlement", "sum(spent)", sdk.By("year", "source"), sdk.Is("status", closingDone)),
		sdk.Stat("settledReturned", sdk.L("Kinh phí hủy, nộp trả theo năm, nguồn", "Returned, by year and source"), "Settlement", "sum(returned)", sdk.By("year", "source"), sdk.Is("status", closingDone)),
		sdk.Stat("settlementNumbers", sdk.L("Số quyết toán theo trạng thái", "Settlements by state"), "Settlement", "count", sdk.By("year", "status", "unit"), nil),
	}, sdk.KeptForCouncil("Settlement")...)
}

func settle(tx *sdk.Tx, in settleIn, d *sdk.Diags) (*Settlement, error) {
	target, err := sdk.Target[Line](tx)
	if err != nil {
		return nil, err
	}
	l, err := take(tx, target.ID)
	if err != nil {
		return nil, err
	}
	entries, err := sdk.Count[Spending](tx, sdk.And(sdk.Of("line", l.ID), sdk.Is("status", recorded)))
	if err != nil {
		return nil, err
	}
	switch {
	case l.Committed > 0:
		d.Error("", "OPEN_COMMITMENTS", sdk.L("Còn "+dong(l.Committed)+" đã cam kết mà chưa chi hoặc thu hồi.", l.Committed.String()+" đồng are committed, neither paid nor released."))
	case in.Carry > l.left():
		d.Error("carry", "OVER_LINE", sdk.L("Nguồn chỉ còn "+dong(l.left())+".", "The line has "+l.left().String()+" đồng left."))
	case in.Carry > 0 && in.Basis == "":
		d.Error("basis", "MISSING", sdk.L("Chuyển nguồn cần có căn cứ.", "Carrying over needs its grounds."))
	}
	s := &Settlement{
		Record: sdk.Record{Assignment: l.Assignment}, Title: "Quyết toán " + l.Title, Line: l.ID, Year: l.Year, Source: l.Source, Amount: l.Amount, Spent: l.Spent, Entries: int(entries),
		Carried: in.Carry, CarryBasis: in.Basis, Returned: l.left() - in.Carry,
	}
	s.Title = short(s.Title)
	l.Status = settling
	tx.Create(s)
	tx.Save(l)
	return s, nil
}

// settledLine is the settlement that the action is on, and its line, held.
func settledLine(tx *sdk.Tx) (*Settlement, *Line, error) {
	s, err := sdk.Target[Settlement](tx)
	if err != nil {
		return nil, nil, err
	}
	if err := tx.Guard("line:" + string(s.Line)); err != nil {
		return nil, nil, err
	}
	l, err := sdk.Get[Line](tx, s.Line)
	return s, l, err
}

func approve(tx *sdk.Tx, in approveIn, d *sdk.Diags) (*Settlement, error) {
	s, l, err := settledLine(tx)
	if err != nil {
		return nil, err
	}
	d.Past("on", in.On, s.SubmittedOn, tx.Today())
	s.Status, s.ApprovalNo, s.ApprovedOn = closingDone, in.Number, in.On
	l.Status, l.Carried, l.Returned = settled, s.Carried, s.Returned
	tx.Save(s)
	tx.Save(l)
	if s.Carried > 0 {
		year, err := strconv.Atoi(l.Year)
		if err != nil {
			return nil, err
		}
		tx.Create(&Line{
			Record: sdk.Record{Assignment: in.Part}, Title: short(l.Title + " (chuyển nguồn)"), Year: strconv.Itoa(year + 1), Source: l.Source, Origin: carried, Previous: l.ID,
			DecisionNo: in.Number, DecidedOn: in.On, Amount: s.Carried,
		})
	}
	return s, nil
}
