package funding

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	origin  string
	account string
)

const (
	fromShare origin  = "SHARE"
	ownMoney  origin  = "OWN"
	carried   origin  = "CARRIED"
	opened    account = "OPEN"
	settling  account = "SETTLING"
	settled   account = "SETTLED"
)

// Line is money that a unit has for a year from one source (nguồn kinh phí được giao): what it got
// of an allocation, its own, or what was left of the year before. Nothing is committed or spent but
// against a line, and never more than it has.
type Line struct {
	sdk.Record
	Title      string    `lantoa:"required,max=300,search,section=content" vi:"Tên nguồn kinh phí" en:"Title"`
	Year       string    `lantoa:"required,index,section=content" vi:"Năm ngân sách" en:"Budget year"`
	Source     source    `lantoa:"required,index,section=content" vi:"Nguồn" en:"Source"`
	Origin     origin    `lantoa:"required,index,section=content" vi:"Hình thành từ" en:"Origin"`
	Share      sdk.Ref   `lantoa:"ref=Share,back=budgetLines,section=content" vi:"Phần được giao" en:"Share"`
	Previous   sdk.Ref   `lantoa:"ref=Line,back=carriedTo,section=content" vi:"Chuyển từ nguồn" en:"Carried from"`
	DecisionNo string    `lantoa:"required,max=50,section=content" vi:"Số quyết định" en:"Decision"`
	DecidedOn  sdk.Date  `lantoa:"required,index,section=time" vi:"Ngày quyết định" en:"Decided on"`
	Amount     sdk.Money `lantoa:"required,min=1,sum,index,section=money" vi:"Được giao (đồng)" en:"Amount (VND)"`
	Committed  sdk.Money `lantoa:"sum,index,by_action,default=0,section=money" vi:"Đang cam kết, chưa chi (đồng)" en:"Committed, not paid yet (VND)"`
	Spent      sdk.Money `lantoa:"sum,index,by_action,default=0,section=money" vi:"Đã chi (đồng)" en:"Spent (VND)"`
	Carried    sdk.Money `lantoa:"sum,by_action,default=0,section=money" vi:"Chuyển năm sau (đồng)" en:"Carried over (VND)"`
	Returned   sdk.Money `lantoa:"sum,by_action,default=0,section=money" vi:"Hủy, nộp trả (đồng)" en:"Returned (VND)"`
	Status     account   `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// left is what can still be committed or spent.
func (l *Line) left() sdk.Money { return l.Amount - l.Committed - l.Spent }

// Commitment is a part of a line that is promised and not paid yet: a contract, a class that is
// called.
type Commitment struct {
	sdk.Record
	Title    string          `lantoa:"required,max=200,search,section=content" vi:"Nội dung cam kết" en:"What for"`
	Line     sdk.Ref         `lantoa:"ref=Line,required,back=commitments,section=content" vi:"Nguồn kinh phí" en:"Budget line"`
	Activity sdk.Ref         `lantoa:"ref=core.Record,on_delete=set_null,section=content" vi:"Hoạt động" en:"Activity"`
	On       sdk.Date        `lantoa:"required,index,section=time" vi:"Ngày cam kết" en:"On"`
	Contract string          `lantoa:"max=100,section=content" vi:"Số hợp đồng, giấy giao việc" en:"Contract"`
	Amount   sdk.Money       `lantoa:"required,min=1,sum,index,section=money" vi:"Số tiền (đồng)" en:"Amount (VND)"`
	Paid     sdk.Money       `lantoa:"sum,by_action,default=0,section=money" vi:"Đã chi (đồng)" en:"Paid (VND)"`
	Status   commitmentState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type commitmentState string

const (
	promised commitmentState = "OPEN"
	paid     commitmentState = "PAID"
	released commitmentState = "RELEASED"
)

type (
	receiveIn struct {
		Share sdk.Ref `lantoa:"ref=Share,required" vi:"Phần kinh phí" en:"Share"`
		Part  sdk.Ref `lantoa:"ref=core.Assignment" vi:"Phần việc" en:"Assignment"`
	}
	openIn struct {
		sdk.Paper
		Title  string    `lantoa:"required,max=300" vi:"Tên nguồn kinh phí" en:"Title"`
		Year   string    `lantoa:"required,pattern=20[0-9][0-9]" vi:"Năm ngân sách" en:"Budget year"`
		Source source    `lantoa:"required" vi:"Nguồn" en:"Source"`
		Amount sdk.Money `lantoa:"required,min=1,max=10000000000000" vi:"Số tiền (đồng)" en:"Amount (VND)"`
		Part   sdk.Ref   `lantoa:"ref=core.Assignment" vi:"Phần việc" en:"Assignment"`
	}
	commitIn struct {
		Title    string    `lantoa:"required,max=200" vi:"Nội dung cam kết" en:"What for"`
		Amount   sdk.Money `lantoa:"required,min=1,max=10000000000000" vi:"Số tiền (đồng)" en:"Amount (VND)"`
		On       sdk.Date  `vi:"Ngày cam kết" en:"On" help_vi:"Để trống là hôm nay." help_en:"Today if it is left out."`
		Contract string    `lantoa:"max=100" vi:"Số hợp đồng, giấy giao việc" en:"Contract"`
		Activity sdk.Ref   `lantoa:"ref=core.Record" vi:"Hoạt động" en:"Activity"`
	}
)

func lines() []sdk.Part {
	return append(append([]sdk.Part{
		sdk.Enum(sdk.L("Nguồn hình thành từ", "Origin of a line"), sdk.V(fromShare, "Được phân bổ", "Allocated"), sdk.V(ownMoney, "Của đơn vị", "The unit's own"), sdk.V(carried, "Năm trước chuyển sang", "Carried over")),
		sdk.Enum(sdk.L("Trạng thái nguồn kinh phí", "State of a line"), sdk.V(opened, "Đang sử dụng", "Open"), sdk.V(settling, "Đang quyết toán", "Being settled"), sdk.V(settled, "Đã quyết toán", "Settled")),
		sdk.Enum(sdk.L("Trạng thái cam kết", "State of a commitment"), sdk.V(promised, "Chưa chi hết", "Open"), sdk.V(paid, "Đã chi hết", "Paid"), sdk.V(released, "Đã thu hồi", "Released")),
		sdk.Kind("Line", sdk.KindOpts[Line]{
			Label: sdk.L("Nguồn kinh phí được giao", "Budget line"), Labels: sdk.L("Nguồn kinh phí được giao", "Budget lines"), Doc: sdk.L("Kinh phí đơn vị có trong một năm từ một nguồn.", "Money that a unit has for a year from one source."),
			Menu: "money", Visibility: sdk.Scope, Tied: true, Offers: sdk.OnlyActions, OrderBy: "-year", Unique: [][]string{{"share"}},
			Columns: []string{"title", "year", "source", "amount", "committed", "spent", "status"}, Filters: []string{"year", "source", "origin", "status"},
			States: sdk.States("status", opened, sdk.Move(opened, settling, "settle"), sdk.Move(settling, opened, "sendBack"), sdk.Move(settling, settled, "approve")),
			Validate: func(_ context.Context, _ sdk.Op, _, l *Line, d *sdk.Diags) {
				if l.left() < 0 || l.Committed < 0 || l.Spent < 0 { // whatever an action reckoned
					d.Error("amount", "OVER_LINE", sdk.L("Vượt số tiền được giao.", "That is more than the line has."))
				}
			},
		}),
		sdk.Kind("Commitment", sdk.KindOpts[Commitment]{
			Label: sdk.L("Cam kết chi", "Commitment"), Labels: sdk.L("Cam kết chi", "Commitments"), Doc: sdk.L("Phần kinh phí đã cam kết mà chưa chi.", "A part of a line that is promised and not paid yet."),
			Menu: "money", Visibility: sdk.Scope, Tied: true, Offers: sdk.OnlyActions, OrderBy: "-on",
			Columns: []string{"title", "on", "line", "amount", "paid", "status"}, Filters: []string{"line", "activity", "on", "status"},
			States: sdk.States("status", promised, sdk.Move(promised, paid, "pay"), sdk.Move(promised, released, "release")),
		}),
		sdk.Action("receive", sdk.ActionOpts{Label: sdk.L("Nhận kinh phí được giao", "Take up a share"), Allow: []string{officer}, Returns: "Line",
			Doc: sdk.L("Lập nguồn kinh phí từ phần được giao cho chính đơn vị; mỗi phần nhận một lần. Dự toán đã gửi của năm và nguồn đó được ghi là đã giao.", "Makes a budget line of the share that is the acting unit's; each share once. The unit's submitted estimates of that year and source are funded.")}, receive),
		sdk.Action("open", sdk.ActionOpts{Label: sdk.L("Ghi nguồn kinh phí của đơn vị", "Open a line of the unit's own"), Allow: []string{head}, Returns: "Line",
			Doc: sdk.L("Kinh phí lồng ghép, xã hội hóa, hoặc ngân sách của cấp mình, theo một quyết định.", "Integrated or socialised money, or the budget of the unit's own level, by a decision.")},
			func(tx *sdk.Tx, in openIn, d *sdk.Diags) (*Line, error) {
				d.Past("on", in.On, sdk.Date{}, tx.Today())
				l := &Line{Record: sdk.Record{Assignment: in.Part}, Title: in.Title, Year: in.Year, Source: in.Source, Origin: ownMoney,
					DecisionNo: in.Number, DecidedOn: in.Paper.On, Amount: in.Amount}
				tx.Create(l)
				return l, nil
			}),
		sdk.Action("commit", sdk.ActionOpts{On: "Line", Label: sdk.L("Cam kết chi", "Commit"), From: []string{string(opened)}, Allow: []string{officer}, Returns: "Commitment",
			Doc: sdk.L("Không quá số còn lại, dù nhiều người làm cùng lúc.", "Never more than is left, however many ask at once.")}, commit),
		sdk.Action("release", sdk.ActionOpts{On: "Commitment", Label: sdk.L("Thu hồi cam kết", "Release"), From: []string{string(promised)}, Allow: []string{officer},
			Doc: sdk.L("Trả phần chưa chi về nguồn.", "Gives what is not paid back to the line.")},
			sdk.Change(func(tx *sdk.Tx, _ sdk.None, c *Commitment, _ *sdk.Diags) error {
				l, err := take(tx, c.Line)
				if err != nil {
					return err
				}
				l.Committed -= c.Amount - c.Paid
				c.Status = released
				tx.Save(l)
				return nil
			})),
		sdk.Stat("lineAmounts", sdk.L("Kinh phí được giao theo năm, nguồn", "Lines by year and source"), "Line", "sum(amount)", sdk.By("year", "source", "origin"), nil),
		sdk.Stat("lineCommitted", sdk.L("Đang cam kết theo năm, nguồn", "Committed, by year and source"), "Line", "sum(committed)", sdk.By("year", "source"), nil),
		sdk.Stat("lineSpent", sdk.L("Đã chi theo năm, nguồn", "Spent, by year and source"), "Line", "sum(spent)", sdk.By("year", "source"), nil),
		sdk.Stat("lineCarried", sdk.L("Chuyển năm sau theo năm, nguồn", "Carried over, by year and source"), "Line", "sum(carried)", sdk.By("year", "source"), nil),
	}, sdk.KeptForCouncil("Line")...), sdk.KeptForCouncil("Commitment")...)
}

// take holds a budget line for this call, and reads it: whoever else commits or spends on it comes
// before or after.
func take(tx *sdk.Tx, id sdk.Ref) (*Line, error) {
	if err := tx.Guard("line:" + string(id)); err != nil {
		return nil, err
	}
	l, err := sdk.Get[Line](tx, id)
	if err == nil && l.Status != opened {
		err = sdk.Fail("SETTLING", "Nguồn kinh phí đang hoặc đã quyết toán.", "The line is being settled, or is settled.")
	}
	return l, err
}

// within refuses an amount that is more than a line has left.
func (l *Line) within(amount sdk.Money, d *sdk.Diags) {
	if amount > l.left() {
		d.Error("amount", "OVER_LINE", sdk.L("Nguồn chỉ còn "+dong(l.left())+".", "The line has "+l.left().String()+" đồng left."))
	}
}

func receive(tx *sdk.Tx, in receiveIn, _ *sdk.Diags) (*Line, error) {
	s, err := sdk.Get[Share](tx, in.Share)
	switch {
	case err != nil:
		return nil, err
	case s.Status != issued || s.To != tx.Actor().Unit:
		return nil, sdk.Fail("NOT_YOURS", "Phần kinh phí này không giao cho đơn vị bạn, hoặc chưa giao.", "This share is not your unit's, or is not issued.").At("share")
	case s.Amount == 0:
		return nil, sdk.Fail("EMPTY", "Phần kinh phí này là 0 đồng.", "This share is nothing.").At("share")
	}
	l := &Line{Record: sdk.Record{Assignment: in.Part}, Title: s.Title, Year: s.Year, Source: s.Source, Origin: fromShare, Share: s.ID,
		DecisionNo: s.DecisionNo, DecidedOn: s.DecidedOn, Amount: s.Amount}
	tx.Create(l)
	asked, err := sdk.Find[Estimate](tx, sdk.And(sdk.Is("year", s.Year), sdk.Is("source", s.Source), sdk.Is("status", requested), sdk.Of("unit", s.To)), "submittedOn", 100)
	if err != nil {
		return nil, err
	}
	rest := s.Amount
	for _, e := range asked {
		part := min(rest, e.Amount)
		rest -= part
		e.Status, e.Granted = funded, &part
		tx.Save(e)
	}
	return l, nil
}

func commit(tx *sdk.Tx, in commitIn, d *sdk.Diags) (*Commitment, error) {
	target, err := sdk.Target[Line](tx)
	if err != nil {
		return nil, err
	}
	l, err := take(tx, target.ID)
	if err != nil {
		return nil, err
	}
	if in.On.IsZero() {
		in.On = tx.Today()
	}
	l.within(in.Amount, d)
	c := &Commitment{Record: sdk.Record{Assignment: l.Assignment}, Title: in.Title, Line: l.ID, Activity: in.Activity, On: in.On, Contract: in.Contract, Amount: in.Amount}
	l.Committed += in.Amount
	tx.Create(c)
	tx.Save(l)
	return c, nil
}
