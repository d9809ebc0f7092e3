package funding

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	distribution string
	criterion    string
	issuing      string
)

const (
	weighing distribution = "DRAFT"
	weighed  distribution = "WEIGHED"
	given    distribution = "ISSUED"
	proposed issuing      = "PROPOSED"
	issued   issuing      = "ISSUED"
)

// Allocation is money of a year that is distributed to units by weighted criteria (phân bổ kinh
// phí). It is published, with its weights, its needs and how each share was reckoned, when it is
// issued.
type Allocation struct {
	sdk.Record
	Title      string       `lantoa:"required,max=200,search,section=content" vi:"Tên phương án phân bổ" en:"Title"`
	Year       string       `lantoa:"required,index,pattern=20[0-9][0-9],section=content" vi:"Năm ngân sách" en:"Budget year"`
	Source     source       `lantoa:"required,index,default=STATE_BUDGET,section=content" vi:"Nguồn" en:"Source"`
	Total      sdk.Money    `lantoa:"required,min=1,max=10000000000000,sum,index,section=money" vi:"Tổng số phân bổ (đồng)" en:"Total (VND)"`
	Shared     sdk.Money    `lantoa:"sum,by_action,default=0,section=money" vi:"Đã chia cho đơn vị (đồng)" en:"Shared out (VND)"`
	Note       string       `lantoa:"long,section=content" vi:"Thuyết minh" en:"Explanation"`
	DecisionNo string       `lantoa:"max=50,by_action,section=outcome" vi:"Số quyết định" en:"Decision"`
	DecidedOn  sdk.Date     `lantoa:"index,by_action,section=outcome" vi:"Ngày quyết định" en:"Decided on"`
	Status     distribution `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// Weight is the part of the total that one criterion distributes.
type Weight struct {
	sdk.Record
	Allocation sdk.Ref   `lantoa:"ref=Allocation,required,on_delete=cascade,back=weights,section=content" vi:"Phương án" en:"Allocation"`
	Criterion  criterion `lantoa:"required,index,section=content" vi:"Tiêu chí" en:"Criterion"`
	Percent    int       `lantoa:"required,min=1,max=100,index,section=money" vi:"Tỷ trọng (%)" en:"Weight (%)"`
	Basis      string    `lantoa:"required,max=500,section=content" vi:"Căn cứ" en:"Grounds"`
	Status     issuing   `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// Need is how much of a criterion one unit has: its poor communes, its people of special groups.
type Need struct {
	sdk.Record
	Allocation sdk.Ref   `lantoa:"ref=Allocation,required,on_delete=cascade,back=needs,section=content" vi:"Phương án" en:"Allocation"`
	To         sdk.Ref   `lantoa:"ref=core.Unit,required,section=content" vi:"Đơn vị" en:"Unit"`
	Criterion  criterion `lantoa:"required,index,section=content" vi:"Tiêu chí" en:"Criterion"`
	Value      int       `lantoa:"required,min=1,max=100000,index,sum,section=money" vi:"Giá trị" en:"Value" help_vi:"Số xã, số người, số việc cấp bách; 1 cho phần chia đều." help_en:"Communes, people, urgent things; 1 for the equal part."`
	Basis      string    `lantoa:"required,max=500,section=content" vi:"Số liệu lấy từ" en:"Where the value is from"`
	Status     issuing   `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	weightIn struct {
		Criterion criterion `lantoa:"required" vi:"Tiêu chí" en:"Criterion"`
		Percent   int       `lantoa:"min=0,max=100" vi:"Tỷ trọng (%)" en:"Weight (%)" help_vi:"0 là bỏ tiêu chí." help_en:"0 takes it away."`
		Basis     string    `lantoa:"max=500" vi:"Căn cứ" en:"Grounds"`
	}
	needIn struct {
		To        sdk.Ref   `lantoa:"ref=core.Unit,required" vi:"Đơn vị" en:"Unit"`
		Criterion criterion `lantoa:"required" vi:"Tiêu chí" en:"Criterion"`
		Value     int       `lantoa:"min=0,max=100000" vi:"Giá trị" en:"Value" help_vi:"0 là bỏ." help_en:"0 takes it away."`
		Basis     string    `lantoa:"max=500" vi:"Số liệu lấy từ" en:"Where the value is from"`
	}
)

func allocations() []sdk.Part {
	open := []string{string(weighing), string(weighed)}
	parts := []sdk.Part{
		sdk.Enum(sdk.L("Trạng thái phân bổ", "State of an allocation"), sdk.V(weighing, "Đang lập", "Drafted"), sdk.V(weighed, "Đã tính", "Reckoned"), sdk.V(given, "Đã giao", "Issued")),
		sdk.Enum(sdk.L("Tiêu chí ưu tiên", "Criterion of priority"), sdk.V(criterion("EQUAL"), "Phần chia đều", "Equal part"), sdk.V(criterion("POOR_LOCALITY"), "Địa bàn khó khăn", "Poor localities"),
			sdk.V(criterion("SPECIAL_GROUPS"), "Đối tượng đặc thù", "Special groups"), sdk.V(criterion("ISLAND_COMMUNES"), "Xã đảo", "Island communes"), sdk.V(criterion("URGENT_NEED"), "Nhu cầu cấp bách", "Urgent need")),
		sdk.Enum(sdk.L("Trạng thái công bố", "State of publication"), sdk.V(proposed, "Dự kiến", "Proposed"), sdk.V(issued, "Đã giao", "Issued")),
		sdk.Kind("Allocation", sdk.KindOpts[Allocation]{
			Label: sdk.L("Phương án phân bổ", "Allocation"), Labels: sdk.L("Phân bổ kinh phí", "Allocations"),
			Doc:  sdk.L("Kinh phí của một năm chia cho các đơn vị theo tiêu chí ưu tiên; công khai khi giao.", "Money of a year that is distributed by criteria of priority; public in the programme once it is issued."),
			Menu: "money", Visibility: sdk.AllUnits, Shared: []string{string(given)}, Tied: true, OrderBy: "-year", Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "year", "source", "total", "shared", "decisionNo", "status"}, Filters: []string{"year", "source", "decidedOn", "status"},
			States: sdk.States("status", weighing, sdk.Move(weighing, weighed, "weigh"), sdk.Move(weighed, weighing, "weight", "need"), sdk.Move(weighed, given, "issue")),
			Validate: func(_ context.Context, _ sdk.Op, old, a *Allocation, d *sdk.Diags) {
				if old != nil && old.Status != weighing && (old.Year != a.Year || old.Source != a.Source || old.Total != a.Total) {
					d.Locked()
				}
			},
		}),
		sdk.Kind("Weight", sdk.KindOpts[Weight]{
			Label: sdk.L("Tỷ trọng", "Weight"), Labels: sdk.L("Tỷ trọng ưu tiên", "Weights"), Doc: sdk.L("Phần của tổng số mà một tiêu chí phân chia.", "The part of the total that one criterion distributes."),
			Title: "basis", Visibility: sdk.AllUnits, Shared: []string{string(issued)}, Tied: true, Offers: sdk.OnlyActions, Unique: [][]string{{"allocation", "criterion"}},
			Columns: []string{"criterion", "percent", "basis", "allocation"}, Filters: []string{"allocation", "criterion"},
			States: sdk.States("status", proposed, sdk.Move(proposed, issued, "issue")),
		}),
		sdk.Kind("Need", sdk.KindOpts[Need]{
			Label: sdk.L("Số liệu ưu tiên", "Need"), Labels: sdk.L("Số liệu ưu tiên của đơn vị", "Needs of units"), Doc: sdk.L("Giá trị của một đơn vị theo một tiêu chí.", "How much of a criterion one unit has."),
			Title: "basis", Visibility: sdk.AllUnits, Shared: []string{string(issued)}, Tied: true, Offers: sdk.OnlyActions, Unique: [][]string{{"allocation", "to", "criterion"}},
			Columns: []string{"to", "criterion", "value", "basis", "allocation"}, Filters: []string{"allocation", "to", "criterion"},
			States: sdk.States("status", proposed, sdk.Move(proposed, issued, "issue")),
		}),
		sdk.Action("weight", sdk.ActionOpts{On: "Allocation", Label: sdk.L("Đặt tỷ trọng", "Set a weight"), From: open, Allow: []string{officer}, Doc: sdk.L("Tỷ trọng của một tiêu chí; các tỷ trọng cộng lại là 100 %.", "The weight of one criterion; together they are 100 %.")}, setWeight),
		sdk.Action("need", sdk.ActionOpts{On: "Allocation", Label: sdk.L("Ghi số liệu ưu tiên", "Set a need"), From: open, Allow: []string{officer}}, setNeed),
		sdk.Action("weigh", sdk.ActionOpts{On: "Allocation", Label: sdk.L("Tính phần của các đơn vị", "Reckon the shares"), From: open, Allow: []string{officer}, Seconds: 30,
			Doc: sdk.L("Chia theo tỷ trọng và số liệu; mỗi phần có giải trình từng dòng; không quá dự toán mà đơn vị đã gửi.", "Distributes by weights and needs; each share is explained line by line and is not above what its unit asked for.")}, weigh),
		sdk.Action("issue", sdk.ActionOpts{On: "Allocation", Label: sdk.L("Giao kinh phí", "Issue"), From: []string{string(weighed)}, Allow: []string{head}, Seconds: 30,
			Doc: sdk.L("Ghi quyết định giao và công khai cho các đơn vị; tổng các phần không quá tổng số.", "Records the decision and shows it to all units; the shares are never more than the total.")}, sdk.Change(issue)),
		sdk.Stat("allocationTotals", sdk.L("Kinh phí phân bổ theo năm, nguồn", "Allocated, by year and source"), "Allocation", "sum(total)", sdk.By("year", "source", "status"), nil),
	}
	for _, kind := range []string{"Weight", "Need"} {
		parts = append(parts, sdk.KeptForCouncil(kind)...)
	}
	return append(parts, sdk.KeptForCouncil("Allocation", "create", "update")...)
}

// hold takes an allocation for this call: whoever else changes what is shared out comes before or after.
func hold(tx *sdk.Tx, allocation sdk.Ref) error { return tx.Guard("allocation:" + string(allocation)) }

// reopen takes an allocation for a change of what its shares are reckoned from.
func reopen(tx *sdk.Tx) (*Allocation, error) {
	a, err := sdk.Target[Allocation](tx)
	if err != nil {
		return nil, err
	}
	a.Status = weighing
	tx.Save(a)
	return a, hold(tx, a.ID)
}

func setWeight(tx *sdk.Tx, in weightIn, d *sdk.Diags) (*Allocation, error) {
	a, err := reopen(tx)
	if err != nil {
		return nil, err
	}
	w, err := sdk.One[Weight](tx, sdk.And(sdk.Of("allocation", a.ID), sdk.Is("criterion", in.Criterion)))
	switch {
	case err != nil:
		return nil, err
	case in.Percent > 0 && in.Basis == "":
		d.Error("basis", "MISSING", sdk.L("Tỷ trọng cần có căn cứ.", "A weight needs its grounds."))
	case in.Percent == 0 && w != nil:
		tx.Delete(w)
	case in.Percent > 0 && w == nil:
		tx.Create(&Weight{Record: sdk.Record{Assignment: a.Assignment}, Allocation: a.ID, Criterion: in.Criterion, Percent: in.Percent, Basis: in.Basis})
	case in.Percent > 0:
		w.Percent, w.Basis = in.Percent, in.Basis
		tx.Save(w)
	}
	return a, nil
}

func setNeed(tx *sdk.Tx, in needIn, d *sdk.Diags) (*Allocation, error) {
	a, err := reopen(tx)
	if err != nil {
		return nil, err
	}
	n, err := sdk.One[Need](tx, sdk.And(sdk.Of("allocation", a.ID), sdk.Of("to", in.To), sdk.Is("criterion", in.Criterion)))
	switch {
	case err != nil:
		return nil, err
	case in.Value > 0 && in.Basis == "":
		d.Error("basis", "MISSING", sdk.L("Số liệu cần có nguồn.", "A value needs its source."))
	case in.Value == 0 && n != nil:
		tx.Delete(n)
	case in.Value > 0 && n == nil:
		others, err := sdk.Count[Need](tx, sdk.Of("allocation", a.ID))
		if err != nil {
			return nil, err
		}
		if others >= mostNeeds {
			d.Error("", "TOO_MANY", sdk.L("Một phương án có tối đa 200 số liệu.", "An allocation has 200 needs at most."))
		}
		tx.Create(&Need{Record: sdk.Record{Assignment: a.Assignment}, Allocation: a.ID, To: in.To, Criterion: in.Criterion, Value: in.Value, Basis: in.Basis})
	case in.Value > 0:
		n.Value, n.Basis = in.Value, in.Basis
		tx.Save(n)
	}
	return a, nil
}

// issue publishes an allocation with all that explains it.
func issue(tx *sdk.Tx, in sdk.Paper, a *Allocation, d *sdk.Diags) error {
	d.Past("on", in.On, sdk.Date{}, tx.Today())
	list, explained, err := sharesOf(tx, a)
	if err != nil {
		return err
	}
	total := sdk.Money(0)
	for _, s := range list {
		total += s.Amount
		s.Status, s.DecisionNo, s.DecidedOn = issued, in.Number, in.On
		tx.Save(s)
	}
	if total > a.Total {
		d.Error("", "OVER_TOTAL", sdk.L("Tổng các phần "+dong(total)+" vượt tổng số "+dong(a.Total)+".", "The shares are more than the total."))
	}
	for _, l := range explained {
		l.Status = issued
		tx.Save(l)
	}
	weights, err := sdk.Find[Weight](tx, sdk.Of("allocation", a.ID), "", 10)
	if err != nil {
		return err
	}
	for _, w := range weights {
		w.Status = issued
		tx.Save(w)
	}
	needs, err := sdk.Find[Need](tx, sdk.Of("allocation", a.ID), "", mostNeeds)
	if err != nil {
		return err
	}
	for _, n := range needs {
		n.Status = issued
		tx.Save(n)
	}
	a.Status, a.Shared, a.DecisionNo, a.DecidedOn = given, total, in.Number, in.On
	return nil
}
