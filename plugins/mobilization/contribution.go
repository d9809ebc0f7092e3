package mobilization

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	form     string
	offered  string
	donation string
)

const (
	inMoney   form     = "MONEY"
	open      offered  = "OPEN"
	used      offered  = "MATCHED"
	withdrawn offered  = "WITHDRAWN"
	promised  donation = "PROMISED"
	received  donation = "RECEIVED"
	thanked   donation = "THANKED"
	cancelled donation = "CANCELLED"
)

// Offer is what a partner would give, before it is known for what.
type Offer struct {
	sdk.Record
	Title   string    `lantoa:"required,max=200,search,section=content" vi:"Nội dung đề nghị" en:"What is offered"`
	Partner sdk.Ref   `lantoa:"ref=Partner,required,back=offers,section=content" vi:"Đối tác" en:"Partner"`
	Form    form      `lantoa:"required,index,section=value" vi:"Hình thức" en:"Form"`
	Value   sdk.Money `lantoa:"required,min=1,max=10000000000000,sum,index,section=value" vi:"Giá trị (đồng)" en:"Value (VND)"`
	Matched sdk.Money `lantoa:"sum,by_action,default=0,section=value" vi:"Đã gắn hoạt động (đồng)" en:"Matched (VND)"`
	From    sdk.Date  `lantoa:"section=time" vi:"Từ ngày" en:"From"`
	Until   sdk.Date  `lantoa:"index,section=time" vi:"Đến ngày" en:"Until"`
	sdk.Tags
	Status offered `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// Contribution is what a partner gives for an activity: money, things, or work, with its value.
type Contribution struct {
	sdk.Record
	Title    string    `lantoa:"required,max=200,search,section=content" vi:"Nội dung đóng góp" en:"What is given"`
	Partner  sdk.Ref   `lantoa:"ref=Partner,required,back=contributions,section=content" vi:"Đối tác" en:"Partner"`
	Offer    sdk.Ref   `lantoa:"ref=Offer,by_action,back=contributions,section=content" vi:"Từ đề nghị" en:"From the offer"`
	Activity sdk.Ref   `lantoa:"ref=core.Record,on_delete=set_null,section=content" vi:"Cho hoạt động" en:"For the activity" help_vi:"Hồ sơ của bất kỳ phân hệ nào." help_en:"A record of any module."`
	Form     form      `lantoa:"required,index,section=value" vi:"Hình thức" en:"Form"`
	Value    sdk.Money `lantoa:"required,min=1,max=10000000000000,sum,index,section=value" vi:"Giá trị (đồng)" en:"Value (VND)"`
	Basis    string    `lantoa:"max=300,section=value" vi:"Cách quy ra tiền" en:"How it was valued" help_vi:"Bắt buộc với hiện vật, công sức." help_en:"Required for things and work."`
	Sessions int       `lantoa:"min=0,max=10000,sum,section=value" vi:"Số buổi tham gia" en:"Sessions"`
	sdk.Tags
	ReceivedOn sdk.Date `lantoa:"index,by_action,section=time" vi:"Ngày nhận" en:"Received on"`
	ReceiptNo  string   `lantoa:"max=50,by_action,section=outcome" vi:"Số biên bản, phiếu thu" en:"Receipt"`
	ThanksNo   string   `lantoa:"max=50,by_action,section=outcome" vi:"Số thư cảm ơn" en:"Letter of thanks"`
	ThankedOn  sdk.Date `lantoa:"index,by_action,section=time" vi:"Ngày cảm ơn" en:"Thanked on"`
	Why        string   `lantoa:"long,by_action,section=outcome" vi:"Lý do hủy" en:"Why it was cancelled"`
	Status     donation `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type matchIn struct {
	Title    string    `lantoa:"required,max=200" vi:"Nội dung đóng góp" en:"What is given"`
	Activity sdk.Ref   `lantoa:"ref=core.Record,required" vi:"Cho hoạt động" en:"For the activity"`
	Value    sdk.Money `lantoa:"required,min=1,max=10000000000000" vi:"Giá trị (đồng)" en:"Value (VND)"`
	Basis    string    `lantoa:"max=300" vi:"Cách quy ra tiền" en:"How it was valued"`
	Sessions int       `lantoa:"min=0,max=10000" vi:"Số buổi tham gia" en:"Sessions"`
}

func offers() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Hình thức đóng góp", "Form of a contribution"), sdk.V(inMoney, "Tiền", "Money"), sdk.V(form("KIND"), "Hiện vật", "In kind"), sdk.V(form("WORK"), "Công sức, chuyên môn", "Work")),
		sdk.Enum(sdk.L("Trạng thái đề nghị", "State of an offer"), sdk.V(open, "Còn nhận", "Open"), sdk.V(used, "Đã gắn hết", "Matched"), sdk.V(withdrawn, "Đã rút", "Withdrawn")),
		sdk.Kind("Offer", sdk.KindOpts[Offer]{
			Label: sdk.L("Đề nghị hỗ trợ", "Offer"), Labels: sdk.L("Đề nghị hỗ trợ", "Offers"), Doc: sdk.L("Điều đối tác sẵn sàng đóng góp, chưa gắn với hoạt động nào.", "What a partner would give."),
			Menu: "contributions", Visibility: sdk.Scope, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "partner", "form", "value", "matched", "until", "status"}, Filters: []string{"partner", "form", "until", "status"},
			States: sdk.States("status", open, sdk.Move(open, used, "match"), sdk.Move(used, open, "cancel"), sdk.Move(open, withdrawn, "withdraw")),
			Validate: func(_ context.Context, _ sdk.Op, old, o *Offer, d *sdk.Diags) {
				if !o.Until.IsZero() && o.Until.Before(o.From) {
					d.Error("until", "BEFORE_START", sdk.L("Kết thúc trước khi bắt đầu.", "It ends before it starts."))
				}
				if o.Matched > o.Value {
					d.Error("value", "OVER_OFFER", sdk.L("Đã gắn nhiều hơn giá trị này.", "More than that is matched."))
				}
				if old != nil && old.Matched > 0 && (old.Partner != o.Partner || old.Form != o.Form) {
					d.Locked()
				}
			},
		}),
		sdk.Action("match", sdk.ActionOpts{On: "Offer", Label: sdk.L("Gắn với hoạt động", "Match"), From: []string{string(open)}, Allow: []string{officer}, Returns: "Contribution",
			Doc: sdk.L("Lập một đóng góp cho một hoạt động; không quá giá trị của đề nghị, dù nhiều người làm cùng lúc.", "Makes a contribution for an activity, never more than the offer has, however many ask at once.")}, match),
		sdk.Action("withdraw", sdk.ActionOpts{On: "Offer", Label: sdk.L("Ghi rút đề nghị", "Withdrawn"), From: []string{string(open)}, Allow: []string{officer}},
			sdk.Change(func(_ *sdk.Tx, _ sdk.None, o *Offer, _ *sdk.Diags) error { o.Status = withdrawn; return nil })),
		sdk.Stat("offerValues", sdk.L("Giá trị đề nghị theo hình thức, trạng thái", "Offered, by form and state"), "Offer", "sum(value)", sdk.By("form", "status"), nil),
	}, sdk.KeptForCouncil("Offer", "create", "update")...)
}

func contributions() []sdk.Part {
	counted := sdk.Where{"status": sdk.Where{"in": []donation{received, thanked}}}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái đóng góp", "State of a contribution"), sdk.V(promised, "Đã hứa", "Promised"), sdk.V(received, "Đã nhận", "Received"), sdk.V(thanked, "Đã cảm ơn", "Thanked"), sdk.V(cancelled, "Đã hủy", "Cancelled")),
		sdk.Kind("Contribution", sdk.KindOpts[Contribution]{
			Label: sdk.L("Đóng góp", "Contribution"), Labels: sdk.L("Đóng góp", "Contributions"), Doc: sdk.L("Tiền, hiện vật, công sức của một đối tác cho một hoạt động.", "Money, things or work of a partner for an activity."),
			Menu: "contributions", Visibility: sdk.Scope, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "partner", "activity", "form", "value", "receivedOn", "thankedOn", "status"}, Filters: []string{"partner", "activity", "form", "receivedOn", "thankedOn", "status"},
			States: sdk.States("status", promised, sdk.Move(promised, received, "receive"), sdk.Move(received, thanked, "thank"), sdk.Move(promised, cancelled, "cancel")),
			Validate: func(_ context.Context, _ sdk.Op, old, c *Contribution, d *sdk.Diags) {
				if c.Form != inMoney && c.Basis == "" {
					d.Error("basis", "MISSING", sdk.L("Hiện vật, công sức cần ghi cách quy ra tiền.", "Things and work need how they were valued."))
				}
				if old != nil && (old.Status != promised || old.Offer != "") && (old.Partner != c.Partner || old.Form != c.Form || old.Value != c.Value) {
					d.Locked()
				}
			},
		}),
		sdk.Action("receive", sdk.ActionOpts{On: "Contribution", Label: sdk.L("Ghi đã nhận", "Received"), From: []string{string(promised)}, Allow: []string{officer}, Doc: sdk.L("Ghi biên bản hoặc phiếu thu.", "Records the receipt.")},
			sdk.Change(func(tx *sdk.Tx, in sdk.Paper, c *Contribution, d *sdk.Diags) error {
				d.Past("on", in.On, sdk.Date{}, tx.Today())
				c.Status, c.ReceiptNo, c.ReceivedOn = received, in.Number, in.On
				return nil
			})),
		sdk.Action("thank", sdk.ActionOpts{On: "Contribution", Label: sdk.L("Ghi thư cảm ơn", "Thanked"), From: []string{string(received)}, Allow: []string{head}},
			sdk.Change(func(tx *sdk.Tx, in sdk.Paper, c *Contribution, d *sdk.Diags) error {
				d.Past("on", in.On, c.ReceivedOn, tx.Today())
				c.Status, c.ThanksNo, c.ThankedOn = thanked, in.Number, in.On
				return nil
			})),
		sdk.Action("cancel", sdk.ActionOpts{On: "Contribution", Label: sdk.L("Hủy", "Cancel"), From: []string{string(promised)}, Allow: []string{officer}, Doc: sdk.L("Trả giá trị về đề nghị, nếu có.", "Gives the value back to the offer, if there is one.")}, sdk.Change(cancel)),
		sdk.Stat("valueMobilised", sdk.L("Giá trị huy động theo tháng, hình thức", "Value mobilised, by month and form"), "Contribution", "sum(value)", sdk.By("month(receivedOn)", "form"), counted),
		sdk.Stat("valueByPartner", sdk.L("Giá trị huy động theo đối tác", "Value mobilised, by partner"), "Contribution", "sum(value)", sdk.By("partner", "year(receivedOn)"), counted),
		sdk.Stat("valueByActivity", sdk.L("Giá trị huy động theo hoạt động", "Value mobilised, by activity"), "Contribution", "sum(value)", sdk.By("activity"), counted),
		sdk.Stat("valueByGroup", sdk.L("Giá trị huy động theo đối tượng", "Value mobilised, by target group"), "Contribution", "sum(value)", sdk.By("year(receivedOn)", "each(groups)"), counted),
		sdk.Stat("valueByArea", sdk.L("Giá trị huy động theo địa bàn", "Value mobilised, by kind of area"), "Contribution", "sum(value)", sdk.By("year(receivedOn)", "each(areas)"), counted),
		sdk.Stat("sessionsOfPartners", sdk.L("Số buổi đối tác tham gia theo quý", "Sessions of partners, by quarter"), "Contribution", "sum(sessions)", sdk.By("quarter(receivedOn)", "form"), counted),
		sdk.Stat("notThanked", sdk.L("Đóng góp chưa cảm ơn theo tháng", "Not thanked yet, by month"), "Contribution", "count", sdk.By("month(receivedOn)", "unit"), sdk.Is("status", received)),
	}, sdk.KeptForCouncil("Contribution", "create", "update")...)
}

// hold takes an offer for this call: whoever else matches it comes before or after.
func hold(tx *sdk.Tx, offer sdk.Ref) error { return tx.Guard("offer:" + string(offer)) }

func match(tx *sdk.Tx, in matchIn, d *sdk.Diags) (*Contribution, error) {
	o, err := sdk.Target[Offer](tx)
	if err != nil {
		return nil, err
	}
	if err := hold(tx, o.ID); err != nil {
		return nil, err
	}
	if rest := o.Value - o.Matched; in.Value > rest {
		d.Error("value", "OVER_OFFER", sdk.L("Đề nghị chỉ còn "+rest.String()+" đồng.", "The offer has "+rest.String()+" đồng left."))
	}
	if !o.Until.IsZero() && tx.Today().After(o.Until) {
		d.Error("", "OVER", sdk.L("Đề nghị đã hết hạn.", "The offer is over."))
	}
	c := &Contribution{
		Record: sdk.Record{Assignment: o.Assignment}, Title: in.Title, Partner: o.Partner, Offer: o.ID, Activity: in.Activity,
		Form: o.Form, Value: in.Value, Basis: in.Basis, Sessions: in.Sessions, Tags: o.Tags,
	}
	if o.Matched += in.Value; o.Matched == o.Value {
		o.Status = used
	}
	tx.Create(c)
	tx.Save(o)
	return c, nil
}

func cancel(tx *sdk.Tx, in sdk.Because, c *Contribution, _ *sdk.Diags) error {
	if c.Offer != "" {
		if err := hold(tx, c.Offer); err != nil {
			return err
		}
		o, err := sdk.Get[Offer](tx, c.Offer)
		if err != nil {
			return err
		}
		if o.Matched -= c.Value; o.Status == used {
			o.Status = open
		}
		tx.Save(o)
	}
	c.Status, c.Why = cancelled, in.Reason
	return nil
}
