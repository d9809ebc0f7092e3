package funding

import "github.com/lantoa/lantoa/plugins/sdk"

type entry string

const (
	recorded entry = "RECORDED"
	reversed entry = "REVERSED"
)

// Spending is money that was paid, once, for one activity.
type Spending struct {
	sdk.Record
	Title      string  `lantoa:"required,max=200,search,section=content" vi:"Nội dung chi" en:"What for"`
	Activity   sdk.Ref `lantoa:"ref=core.Record,on_delete=set_null,section=content" vi:"Hoạt động được chi" en:"Activity" help_vi:"Hồ sơ của bất kỳ phân hệ nào: lớp học, cuộc thi, buổi tuyên truyền." help_en:"A record of any module: a course, a contest, a session."`
	Line       sdk.Ref `lantoa:"ref=Line,required,back=spendings,section=content" vi:"Nguồn kinh phí" en:"Budget line"`
	Commitment sdk.Ref `lantoa:"ref=Commitment,back=spendings,section=content" vi:"Cam kết" en:"Commitment"`
	Norm       sdk.Ref `lantoa:"ref=Norm,back=spendings,section=content" vi:"Định mức áp dụng" en:"Norm applied"`
	Voucher    string  `lantoa:"required,max=50,section=content" vi:"Số chứng từ" en:"Voucher"`
	sdk.Tags
	On     sdk.Date  `lantoa:"required,index,section=time" vi:"Ngày chi" en:"Paid on"`
	Year   string    `lantoa:"required,index,section=time" vi:"Năm ngân sách" en:"Budget year"`
	Source source    `lantoa:"required,index,section=money" vi:"Nguồn" en:"Source"`
	Amount sdk.Money `lantoa:"required,min=1,sum,index,section=money" vi:"Số tiền (đồng)" en:"Amount (VND)"`
	Undone string    `lantoa:"long,by_action,section=outcome" vi:"Lý do hủy" en:"Why it was undone"`
	Status entry     `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// spendIn is what spend and pay take.
type spendIn struct {
	Title    string    `lantoa:"required,max=200" vi:"Nội dung chi" en:"What for"`
	Amount   sdk.Money `lantoa:"required,min=1,max=10000000000000" vi:"Số tiền (đồng)" en:"Amount (VND)"`
	On       sdk.Date  `vi:"Ngày chi" en:"Paid on" help_vi:"Để trống là hôm nay." help_en:"Today if it is left out."`
	Voucher  string    `lantoa:"required,max=50" vi:"Số chứng từ" en:"Voucher"`
	Activity sdk.Ref   `lantoa:"ref=core.Record" vi:"Hoạt động được chi" en:"Activity"`
	Norm     sdk.Ref   `lantoa:"ref=Norm" vi:"Định mức áp dụng" en:"Norm applied"`
	sdk.Tags
}

func spendings() []sdk.Part {
	counted := sdk.Is("status", recorded)
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái khoản chi", "State of a spending"), sdk.V(recorded, "Đã ghi", "Recorded"), sdk.V(reversed, "Đã hủy", "Undone")),
		sdk.Kind("Spending", sdk.KindOpts[Spending]{
			Label: sdk.L("Khoản chi", "Spending"), Labels: sdk.L("Các khoản chi", "Spendings"), Doc: sdk.L("Một khoản đã chi, cho một hoạt động; ghi một lần, tính một lần.", "Money that was paid for one activity; entered once, counted once."),
			Menu: "money", Visibility: sdk.Scope, Tied: true, Offers: sdk.OnlyActions, OrderBy: "-on",
			Columns: []string{"title", "on", "activity", "line", "amount", "voucher", "status"}, Filters: []string{"line", "activity", "on", "year", "source", "status"},
			States: sdk.States("status", recorded, sdk.Move(recorded, reversed, "undo")),
		}),
		sdk.Action("spend", sdk.ActionOpts{On: "Line", Label: sdk.L("Ghi khoản chi", "Spend"), From: []string{string(opened)}, Allow: []string{officer}, Returns: "Spending",
			Doc: sdk.L("Chi không qua cam kết, không quá số còn lại của nguồn.", "Spends without a commitment, never more than the line has left.")},
			func(tx *sdk.Tx, in spendIn, d *sdk.Diags) (*Spending, error) {
				target, err := sdk.Target[Line](tx)
				if err != nil {
					return nil, err
				}
				l, err := take(tx, target.ID)
				if err != nil {
					return nil, err
				}
				l.within(in.Amount, d)
				return in.entered(tx, l, nil, d)
			}),
		sdk.Action("pay", sdk.ActionOpts{On: "Commitment", Label: sdk.L("Chi theo cam kết", "Pay"), From: []string{string(promised)}, Allow: []string{officer}, Returns: "Spending",
			Doc: sdk.L("Không quá phần chưa chi của cam kết. Hoạt động để trống là của cam kết.", "Never more than the commitment has left. The activity is that of the commitment if it is left out.")},
			func(tx *sdk.Tx, in spendIn, d *sdk.Diags) (*Spending, error) {
				c, err := sdk.Target[Commitment](tx)
				if err != nil {
					return nil, err
				}
				l, err := take(tx, c.Line)
				if err != nil {
					return nil, err
				}
				if in.Amount > c.Amount-c.Paid {
					d.Error("amount", "OVER_COMMITMENT", sdk.L("Cam kết chỉ còn "+dong(c.Amount-c.Paid)+".", "The commitment has "+(c.Amount-c.Paid).String()+" đồng left."))
				}
				if in.Activity == "" {
					in.Activity = c.Activity
				}
				c.Paid += in.Amount
				l.Committed -= in.Amount
				if c.Paid == c.Amount {
					c.Status = paid
				}
				tx.Save(c)
				return in.entered(tx, l, c, d)
			}),
		sdk.Action("undo", sdk.ActionOpts{On: "Spending", Label: sdk.L("Hủy khoản chi ghi sai", "Undo"), From: []string{string(recorded)}, Allow: []string{head},
			Doc: sdk.L("Trả số tiền về nguồn; khoản chi vẫn còn trong sổ, không tính nữa.", "Gives the amount back to the line; the entry stays in the book and counts no more.")},
			sdk.Change(func(tx *sdk.Tx, in sdk.Because, s *Spending, _ *sdk.Diags) error {
				l, err := take(tx, s.Line)
				if err != nil {
					return err
				}
				l.Spent -= s.Amount
				s.Status, s.Undone = reversed, in.Reason
				tx.Save(l)
				return nil
			})),
		sdk.Stat("spent", sdk.L("Đã chi theo tháng, nguồn", "Spent, by month and source"), "Spending", "sum(amount)", sdk.By("month(on)", "source"), counted),
		sdk.Stat("spentByQuarter", sdk.L("Đã chi theo quý, đơn vị", "Spent, by quarter and unit"), "Spending", "sum(amount)", sdk.By("quarter(on)", "unit"), counted),
		sdk.Stat("spentByActivity", sdk.L("Đã chi theo hoạt động", "Spent, by activity"), "Spending", "sum(amount)", sdk.By("activity"), counted),
		sdk.Stat("spentByGroup", sdk.L("Đã chi theo đối tượng", "Spent, by target group"), "Spending", "sum(amount)", sdk.By("year", "each(groups)"), counted),
		sdk.Stat("spentByArea", sdk.L("Đã chi theo địa bàn", "Spent, by kind of area"), "Spending", "sum(amount)", sdk.By("year", "each(areas)"), counted),
		sdk.Stat("spentByField", sdk.L("Đã chi theo lĩnh vực pháp luật", "Spent, by field of law"), "Spending", "sum(amount)", sdk.By("year", "each(fields)"), counted),
	}, sdk.KeptForCouncil("Spending")...)
}

// entered puts a spending into the book of its line.
func (in spendIn) entered(tx *sdk.Tx, l *Line, c *Commitment, d *sdk.Diags) (*Spending, error) {
	if in.On.IsZero() {
		in.On = tx.Today()
	}
	if in.On.After(tx.Today()) || in.On.Before(l.DecidedOn) {
		d.Error("on", "WRONG_DAY", sdk.L("Ngày chi chưa tới, hoặc trước quyết định giao kinh phí.", "The day has not come, or is before the decision that gave the money."))
	}
	s := &Spending{
		Record: sdk.Record{Assignment: l.Assignment}, Title: in.Title, Activity: in.Activity, Line: l.ID, Norm: in.Norm, Voucher: in.Voucher, Tags: in.Tags,
		On: in.On, Year: l.Year, Source: l.Source, Amount: in.Amount,
	}
	if c != nil {
		s.Commitment = c.ID
	}
	l.Spent += in.Amount
	tx.Create(s)
	tx.Save(l)
	return s, nil
}
