package funding

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type request string

const (
	estimating request = "DRAFT"
	requested  request = "SUBMITTED"
	funded     request = "FUNDED"
	refused    request = "NOT_FUNDED"
)

// Estimate is what a unit asks for in a budget year (dự toán), the sum of its lines.
type Estimate struct {
	sdk.Record
	Title   string `lantoa:"required,max=200,search,section=content" vi:"Tên dự toán" en:"Title"`
	Year    string `lantoa:"required,index,pattern=20[0-9][0-9],section=content" vi:"Năm ngân sách" en:"Budget year"`
	Source  source `lantoa:"required,index,default=STATE_BUDGET,section=content" vi:"Nguồn" en:"Source"`
	Purpose string `lantoa:"required,long,section=content" vi:"Nội dung, sự cần thiết" en:"Purpose"`
	sdk.Tags
	Amount      sdk.Money  `lantoa:"sum,index,by_action,default=0,section=money" vi:"Số tiền đề nghị (đồng)" en:"Asked for (VND)"`
	Granted     *sdk.Money `lantoa:"sum,by_action,section=money" vi:"Số tiền được giao (đồng)" en:"Granted (VND)"`
	SubmittedOn sdk.Date   `lantoa:"index,by_action,section=time" vi:"Ngày gửi" en:"Submitted on"`
	Letter      string     `lantoa:"max=50,by_action,section=outcome" vi:"Số văn bản gửi" en:"Letter"`
	Answer      string     `lantoa:"long,by_action,section=outcome" vi:"Trả lời" en:"Answer"`
	Status      request    `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// EstimateLine is one thing of an estimate, held to the norm of the day on which it is entered.
type EstimateLine struct {
	sdk.Record
	Title    string    `lantoa:"required,max=200,section=content" vi:"Nội dung chi" en:"What for"`
	Estimate sdk.Ref   `lantoa:"ref=Estimate,required,on_delete=cascade,back=lines,section=content" vi:"Dự toán" en:"Estimate"`
	Norm     sdk.Ref   `lantoa:"ref=Norm,back=estimateLines,section=money" vi:"Định mức" en:"Norm"`
	Quantity int       `lantoa:"required,min=1,max=100000,section=money" vi:"Số lượng" en:"Quantity"`
	Rate     sdk.Money `lantoa:"required,min=1,max=1000000000,section=money" vi:"Đơn giá (đồng)" en:"Rate (VND)"`
	Amount   sdk.Money `lantoa:"sum,index,section=money" vi:"Thành tiền (đồng)" en:"Amount (VND)"`
	Held     bool      `lantoa:"index,default=false,section=money" vi:"Đã đối chiếu định mức" en:"Held to a norm" help_vi:"Không khi chưa có định mức hoặc định mức chưa có số liệu." help_en:"Not where there is no norm, or its amount was not obtained."`
}

type addIn struct {
	Title    string    `lantoa:"required,max=200" vi:"Nội dung chi" en:"What for"`
	Norm     sdk.Ref   `lantoa:"ref=Norm" vi:"Định mức" en:"Norm"`
	Quantity int       `lantoa:"required,min=1,max=100000" vi:"Số lượng" en:"Quantity"`
	Rate     sdk.Money `lantoa:"min=1,max=1000000000" vi:"Đơn giá (đồng)" en:"Rate (VND)" help_vi:"Để trống là mức của định mức." help_en:"That of the norm if it is left out."`
}

func estimates() []sdk.Part {
	return append(append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái dự toán", "State of an estimate"), sdk.V(estimating, "Đang lập", "Drafted"), sdk.V(requested, "Đã gửi", "Submitted"),
			sdk.V(funded, "Đã được giao kinh phí", "Funded"), sdk.V(refused, "Không được giao kinh phí", "Not funded")),
		sdk.Kind("Estimate", sdk.KindOpts[Estimate]{
			Label: sdk.L("Dự toán", "Estimate"), Labels: sdk.L("Dự toán kinh phí", "Estimates"), Doc: sdk.L("Dự toán kinh phí của đơn vị cho một năm, theo nguồn.", "What a unit asks for in a budget year from one source."),
			Menu: "money", Visibility: sdk.Scope, Tied: true, OrderBy: "-year", Columns: []string{"title", "year", "source", "amount", "granted", "status"},
			Filters: []string{"year", "source", "submittedOn", "status"},
			States:  sdk.States("status", estimating, sdk.Move(estimating, requested, "submit"), sdk.Move(requested, estimating, "withdraw"), sdk.Move(requested, funded, "receive"), sdk.Move(requested, refused, "refuse")),
			Offers:  []sdk.Verb{sdk.Create, sdk.Update},
			Validate: func(_ context.Context, _ sdk.Op, old, e *Estimate, d *sdk.Diags) {
				if old != nil && old.Status != estimating && (old.Title != e.Title || old.Year != e.Year || old.Source != e.Source || old.Purpose != e.Purpose) {
					d.Locked()
				}
			},
		}),
		sdk.Action("discard", sdk.ActionOpts{On: "Estimate", Label: sdk.L("Bỏ dự toán", "Discard"), From: []string{string(estimating)}, Allow: []string{officer}},
			func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (sdk.None, error) {
				e, err := sdk.Target[Estimate](tx)
				if err == nil {
					tx.Delete(e)
				}
				return sdk.None{}, err
			}),
		sdk.Kind("EstimateLine", sdk.KindOpts[EstimateLine]{
			Label: sdk.L("Mục dự toán", "Line of an estimate"), Labels: sdk.L("Các mục dự toán", "Lines of estimates"), Doc: sdk.L("Một nội dung chi của dự toán: số lượng nhân đơn giá.", "One thing of an estimate: quantity times rate."),
			Visibility: sdk.Scope, Tied: true, Offers: sdk.OnlyActions, Columns: []string{"title", "quantity", "rate", "amount", "norm", "held"}, Filters: []string{"estimate", "norm", "held"},
		}),
		sdk.Action("add", sdk.ActionOpts{On: "Estimate", Label: sdk.L("Thêm mục", "Add a line"), From: []string{string(estimating)}, Allow: []string{officer},
			Doc: sdk.L("Đơn giá không vượt định mức đang có hiệu lực.", "The rate is within the norm of today.")}, sdk.Change(addLine)),
		sdk.Action("remove", sdk.ActionOpts{On: "EstimateLine", Label: sdk.L("Bỏ mục", "Remove"), Allow: []string{officer}, Returns: "Estimate"}, removeLine),
		sdk.Action("submit", sdk.ActionOpts{On: "Estimate", Label: sdk.L("Gửi dự toán", "Submit"), From: []string{string(estimating)}, Allow: []string{head}},
			sdk.Change(func(tx *sdk.Tx, in sdk.Paper, e *Estimate, d *sdk.Diags) error {
				if e.Amount == 0 {
					d.Error("", "EMPTY", sdk.L("Dự toán chưa có mục nào.", "The estimate has no line."))
				}
				d.Past("on", in.On, sdk.Date{}, tx.Today())
				e.Status, e.SubmittedOn, e.Letter = requested, in.On, in.Number
				return nil
			})),
		sdk.Action("withdraw", sdk.ActionOpts{On: "Estimate", Label: sdk.L("Rút dự toán", "Withdraw"), From: []string{string(requested)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, _ sdk.None, e *Estimate, _ *sdk.Diags) error {
				e.Status, e.SubmittedOn, e.Letter = estimating, sdk.Date{}, ""
				return nil
			})),
		sdk.Action("refuse", sdk.ActionOpts{On: "Estimate", Label: sdk.L("Ghi không được giao kinh phí", "Not funded"), From: []string{string(requested)}, Allow: []string{officer}},
			sdk.Change(func(_ *sdk.Tx, in sdk.Because, e *Estimate, _ *sdk.Diags) error {
				e.Status, e.Answer = refused, in.Reason
				return nil
			})),
		sdk.Stat("estimateAmounts", sdk.L("Số tiền đề nghị theo năm, nguồn", "Asked for, by year and source"), "Estimate", "sum(amount)", sdk.By("year", "source", "status"), nil),
		sdk.Stat("estimatesByUnit", sdk.L("Số tiền đề nghị theo đơn vị", "Asked for, by unit"), "Estimate", "sum(amount)", sdk.By("year", "unit"), nil),
	}, sdk.KeptForCouncil("Estimate", "create", "update")...), sdk.KeptForCouncil("EstimateLine")...)
}

func addLine(tx *sdk.Tx, in addIn, e *Estimate, d *sdk.Diags) error {
	l := &EstimateLine{Record: sdk.Record{Assignment: e.Assignment}, Title: in.Title, Estimate: e.ID, Norm: in.Norm, Quantity: in.Quantity, Rate: in.Rate}
	if in.Norm != "" {
		n, err := sdk.Get[Norm](tx, in.Norm)
		if err != nil {
			return err
		}
		if !n.on(tx.Today()) {
			d.Error("norm", "NOT_IN_FORCE", sdk.L("Định mức này không có hiệu lực hôm nay.", "This norm does not hold today."))
		}
		if l.Rate == 0 && n.Amount != nil {
			l.Rate = *n.Amount
		}
		if l.Held = n.Amount != nil; l.Held && l.Rate > *n.Amount {
			d.Error("rate", "OVER_NORM", sdk.L("Đơn giá vượt định mức "+dong(*n.Amount)+".", "The rate is above the norm of "+n.Amount.String()+" đồng."))
		}
	}
	if l.Rate == 0 {
		d.Error("rate", "NO_RATE", sdk.L("Chưa có đơn giá; định mức chưa có số liệu thì phải tự ghi.", "There is no rate; where the norm's was not obtained, enter it."))
	}
	l.Amount = sdk.Money(in.Quantity) * l.Rate
	e.Amount += l.Amount
	tx.Create(l)
	return nil
}

func removeLine(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (*Estimate, error) {
	l, err := sdk.Target[EstimateLine](tx)
	if err != nil {
		return nil, err
	}
	e, err := sdk.Get[Estimate](tx, l.Estimate)
	if err != nil {
		return nil, err
	}
	if e.Status != estimating {
		return nil, sdk.Fail("SUBMITTED", "Dự toán đã gửi; hãy rút lại trước.", "The estimate is submitted; withdraw it first.")
	}
	e.Amount -= l.Amount
	tx.Delete(l)
	tx.Save(e)
	return e, nil
}
