package funding

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// What one allocation takes: its changes are written at once, 1,000 at most.
const (
	mostNeeds = 200
	mostLines = 500 // that explain shares
)

type ground string

const (
	capped   ground = "CAPPED"
	adjusted ground = "ADJUSTED"
)

// Share is what one unit gets of an allocation. The unit makes a budget line of it; nobody else can.
type Share struct {
	sdk.Record
	Title      string    `lantoa:"required,max=300,search,section=content" vi:"Phần kinh phí" en:"Share"`
	Allocation sdk.Ref   `lantoa:"ref=Allocation,required,on_delete=cascade,back=shares,section=content" vi:"Phương án" en:"Allocation"`
	To         sdk.Ref   `lantoa:"ref=core.Unit,required,section=content" vi:"Giao cho đơn vị" en:"To the unit"`
	Year       string    `lantoa:"required,index,section=content" vi:"Năm ngân sách" en:"Budget year"`
	Source     source    `lantoa:"required,index,section=content" vi:"Nguồn" en:"Source"`
	Requested  sdk.Money `lantoa:"sum,default=0,section=money" vi:"Đơn vị đề nghị (đồng)" en:"Asked for (VND)"`
	Amount     sdk.Money `lantoa:"sum,index,default=0,section=money" vi:"Số tiền giao (đồng)" en:"Amount (VND)"`
	DecisionNo string    `lantoa:"max=50,section=outcome" vi:"Số quyết định" en:"Decision"`
	DecidedOn  sdk.Date  `lantoa:"index,section=outcome" vi:"Ngày quyết định" en:"Decided on"`
	Status     issuing   `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// ShareLine is one line of the explanation of a share; the lines add up to it.
type ShareLine struct {
	sdk.Record
	Text   string    `lantoa:"required,max=500,section=content" vi:"Giải trình" en:"Explanation"`
	Share  sdk.Ref   `lantoa:"ref=Share,required,on_delete=cascade,back=lines,section=content" vi:"Phần kinh phí" en:"Share"`
	Ground ground    `lantoa:"required,index,section=content" vi:"Lý do" en:"Ground"`
	Year   string    `lantoa:"required,index,section=content" vi:"Năm ngân sách" en:"Budget year"`
	Value  int       `lantoa:"section=money" vi:"Giá trị của đơn vị" en:"Value of the unit"`
	Of     int       `lantoa:"section=money" vi:"Tổng giá trị" en:"Of all values"`
	Amount sdk.Money `lantoa:"sum,index,section=money" vi:"Số tiền (đồng)" en:"Amount (VND)"`
	Status issuing   `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type adjustIn struct {
	sdk.Because
	Amount sdk.Money `lantoa:"required,min=-10000000000000,max=10000000000000" vi:"Tăng, giảm (đồng)" en:"More or less (VND)"`
}

func shares() []sdk.Part {
	return append(append([]sdk.Part{
		sdk.Enum(sdk.L("Lý do của dòng giải trình", "Ground of a line"), sdk.V(ground("EQUAL"), "Phần chia đều", "Equal part"), sdk.V(ground("POOR_LOCALITY"), "Địa bàn khó khăn", "Poor localities"),
			sdk.V(ground("SPECIAL_GROUPS"), "Đối tượng đặc thù", "Special groups"), sdk.V(ground("ISLAND_COMMUNES"), "Xã đảo", "Island communes"), sdk.V(ground("URGENT_NEED"), "Nhu cầu cấp bách", "Urgent need"),
			sdk.V(capped, "Giảm đến mức đề nghị", "Cut to what was asked for"), sdk.V(adjusted, "Điều chỉnh", "Adjusted")),
		sdk.Kind("Share", sdk.KindOpts[Share]{
			Label: sdk.L("Phần kinh phí", "Share"), Labels: sdk.L("Kinh phí giao cho đơn vị", "Shares of units"), Doc: sdk.L("Kinh phí giao cho một đơn vị; chỉ đơn vị đó được nhận.", "What one unit gets; that unit alone can take it up."),
			Menu: "money", Visibility: sdk.AllUnits, Shared: []string{string(issued)}, Tied: true, Offers: sdk.OnlyActions, Unique: [][]string{{"allocation", "to"}}, OrderBy: "-year",
			Columns: []string{"title", "to", "year", "source", "requested", "amount", "status"}, Filters: []string{"allocation", "to", "year", "source", "status"},
			States: sdk.States("status", proposed, sdk.Move(proposed, issued, "issue")),
		}),
		sdk.Kind("ShareLine", sdk.KindOpts[ShareLine]{
			Label: sdk.L("Dòng giải trình", "Line of a share"), Labels: sdk.L("Giải trình phần kinh phí", "Explanation of shares"), Doc: sdk.L("Một dòng giải trình; các dòng cộng lại bằng số tiền giao.", "One line of the explanation; the lines add up to the amount."),
			Visibility: sdk.AllUnits, Shared: []string{string(issued)}, Tied: true, Offers: sdk.OnlyActions,
			Columns: []string{"share", "ground", "value", "of", "amount", "text"}, Filters: []string{"share", "ground", "year"},
			States: sdk.States("status", proposed, sdk.Move(proposed, issued, "issue")),
		}),
		sdk.Action("adjust", sdk.ActionOpts{On: "Share", Label: sdk.L("Điều chỉnh", "Adjust"), From: []string{string(proposed)}, Allow: []string{head},
			Doc: sdk.L("Tăng hoặc giảm một phần trước khi giao, có lý do; tổng các phần không quá tổng số.", "Adds to a share or takes from it before it is issued, with the reason; the shares are never more than the total.")}, adjust),
		sdk.Stat("shareAmounts", sdk.L("Kinh phí giao theo đơn vị", "Given, by unit"), "Share", "sum(amount)", sdk.By("year", "source", "to", "status"), nil),
		sdk.Stat("priorityAmounts", sdk.L("Kinh phí giao theo tiêu chí ưu tiên", "Given, by criterion of priority"), "ShareLine", "sum(amount)", sdk.By("year", "ground", "status"), nil),
	}, sdk.KeptForCouncil("Share")...), sdk.KeptForCouncil("ShareLine")...)
}

// sharesOf reads the shares of an allocation, held, and their explanation.
func sharesOf(tx *sdk.Tx, a *Allocation) ([]*Share, []*ShareLine, error) {
	if err := hold(tx, a.ID); err != nil {
		return nil, nil, err
	}
	list, err := sdk.Find[Share](tx, sdk.Of("allocation", a.ID), "", mostNeeds)
	if err != nil {
		return nil, nil, err
	}
	explained, err := sdk.Find[ShareLine](tx, sdk.Where{"share": sdk.Of("allocation", a.ID)}, "", mostLines)
	return list, explained, err
}

// weigh reckons the shares anew.
func weigh(tx *sdk.Tx, _ sdk.None, d *sdk.Diags) (*Allocation, error) {
	a, err := sdk.Target[Allocation](tx)
	if err != nil {
		return nil, err
	}
	old, _, err := sharesOf(tx, a)
	if err != nil {
		return nil, err
	}
	for _, s := range old {
		tx.Delete(s) // its lines go with it
	}
	weights, err := sdk.Find[Weight](tx, sdk.Of("allocation", a.ID), "", 10)
	if err != nil {
		return nil, err
	}
	needs, err := sdk.Find[Need](tx, sdk.Of("allocation", a.ID), "", mostNeeds)
	if err != nil {
		return nil, err
	}
	sums, percent := map[criterion]int{}, 0
	for _, n := range needs {
		sums[n.Criterion] += n.Value
	}
	for _, w := range weights {
		if percent += w.Percent; sums[w.Criterion] == 0 {
			d.Error("", "NO_NEEDS", sdk.L("Tiêu chí “"+w.Basis+"” chưa có số liệu của đơn vị nào.", "No unit has a value for the criterion "+string(w.Criterion)+"."))
		}
	}
	if percent != 100 {
		d.Error("", "NOT_100", sdk.L(fmt.Sprintf("Các tỷ trọng cộng lại là %d %%, phải là 100 %%.", percent), fmt.Sprintf("The weights are %d %% together, not 100 %%.", percent)))
	}
	if d.Any() {
		return nil, nil
	}
	by := map[sdk.Ref][]*ShareLine{}
	for _, n := range needs {
		for _, w := range weights {
			if w.Criterion == n.Criterion {
				by[n.To] = append(by[n.To], portion(a, w, n, sums[n.Criterion]))
			}
		}
	}
	if err := a.share(tx, by); err != nil {
		return nil, err
	}
	a.Status = weighed
	tx.Save(a)
	return a, nil
}

// portion is what one criterion gives one unit, rounded down to 1,000 đồng.
func portion(a *Allocation, w *Weight, n *Need, sum int) *ShareLine {
	pot := a.Total / 100 * sdk.Money(w.Percent)
	amount := pot / sdk.Money(sum) * sdk.Money(n.Value)
	amount += pot % sdk.Money(sum) * sdk.Money(n.Value) / sdk.Money(sum)
	amount -= amount % 1000
	return &ShareLine{Ground: ground(n.Criterion), Year: a.Year, Value: n.Value, Of: sum, Amount: amount,
		Text: fmt.Sprintf("%d %% của %s là %s; giá trị %d trên tổng %d: %s (làm tròn xuống nghìn đồng). Số liệu: %s", w.Percent, dong(a.Total), dong(pot), n.Value, sum, dong(amount), short(n.Basis))}
}

// short cuts a text so that an explanation holds it.
func short(s string) string {
	if r := []rune(s); len(r) > 200 {
		return string(r[:199]) + "…"
	}
	return s
}

// share makes the shares of portions; none is above what its unit asked for, if it asked.
func (a *Allocation) share(tx *sdk.Tx, by map[sdk.Ref][]*ShareLine) error {
	ids := make([]sdk.Ref, 0, len(by))
	for id := range by {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	units, err := sdk.GetAll[unit](tx, ids...)
	if err != nil {
		return err
	}
	a.Shared = 0
	for _, u := range units {
		s := &Share{Record: sdk.Record{Assignment: a.Assignment}, Title: short(u.Name) + " – " + a.Year, Allocation: a.ID, To: u.ID, Year: a.Year, Source: a.Source}
		asked, err := sdk.Find[Estimate](tx, sdk.And(sdk.Is("year", a.Year), sdk.Is("source", a.Source), sdk.Is("status", requested), sdk.Of("unit", u.ID)), "", 100)
		if err != nil {
			return err
		}
		for _, e := range asked {
			s.Requested += e.Amount
		}
		list := by[u.ID]
		for _, l := range list {
			s.Amount += l.Amount
		}
		if len(asked) > 0 && s.Amount > s.Requested {
			list = append(list, &ShareLine{Ground: capped, Year: a.Year, Amount: s.Requested - s.Amount,
				Text: "Giảm từ " + dong(s.Amount) + " đến mức đơn vị đề nghị " + dong(s.Requested) + "."})
			s.Amount = s.Requested
		}
		a.Shared += s.Amount
		tx.Create(s)
		for _, l := range list {
			l.Assignment, l.Share = a.Assignment, s.ID
			tx.Create(l)
		}
	}
	return nil
}

// adjust changes one share by a line with its reason.
func adjust(tx *sdk.Tx, in adjustIn, d *sdk.Diags) (*Share, error) {
	s, err := sdk.Target[Share](tx)
	if err != nil {
		return nil, err
	}
	a, err := sdk.Get[Allocation](tx, s.Allocation)
	if err != nil {
		return nil, err
	}
	list, explained, err := sharesOf(tx, a)
	if err != nil {
		return nil, err
	}
	total := in.Amount
	for _, other := range list {
		total += other.Amount
	}
	switch {
	case len(explained) >= mostLines:
		d.Error("", "TOO_MANY", sdk.L("Phương án đã có quá nhiều dòng giải trình.", "The allocation has too many lines already."))
	case s.Amount+in.Amount < 0:
		d.Error("amount", "BELOW_ZERO", sdk.L("Không giảm quá số tiền của phần này.", "That is more than there is in the share."))
	case total > a.Total:
		d.Error("amount", "OVER_TOTAL", sdk.L("Vượt tổng số; còn "+dong(a.Total-total+in.Amount)+" chưa chia.", "That is above the total; "+strconv.FormatInt(int64(a.Total-total+in.Amount), 10)+" đồng are left."))
	}
	s.Amount += in.Amount
	a.Shared = total
	tx.Create(&ShareLine{Record: sdk.Record{Assignment: a.Assignment}, Share: s.ID, Ground: adjusted, Year: s.Year, Amount: in.Amount, Text: short(in.Reason)})
	tx.Save(s)
	tx.Save(a)
	return s, nil
}
