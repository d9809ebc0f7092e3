package funding

import (
	"context"
	_ "embed" // the table of maxima
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	normLevel string
	measure   string
	validity  string
)

const (
	maximum  normLevel = "MAXIMUM"
	province normLevel = "PROVINCE"
	unenact  validity  = "DRAFT"
	enacted  validity  = "ENACTED"
)

// Norm is a spending norm (định mức chi) for the days on which it holds: a maximum that a ministry
// sets, or what the province sets within it. A norm whose amount is not known has none; nothing is
// put in its place.
type Norm struct {
	sdk.Record
	Title     string       `lantoa:"required,max=300,search,section=content" vi:"Nội dung chi" en:"What is paid"`
	Code      string       `lantoa:"required,max=60,index,immutable,pattern=[A-Z][A-Z0-9_]*,section=content" vi:"Mã nội dung chi" en:"Code" help_vi:"Mức tối đa và mức của tỉnh cho cùng một nội dung có cùng mã." help_en:"The maximum and the province's norm for one thing have one code."`
	Level     normLevel    `lantoa:"required,index,immutable,section=content" vi:"Loại mức" en:"Level"`
	Act       string       `lantoa:"required,max=200,index,section=content" vi:"Văn bản quy định" en:"Act"`
	Draft     sdk.Ref      `lantoa:"ref=Draft,on_delete=set_null,back=norms,section=content" vi:"Dự thảo quy định" en:"Draft that sets it"`
	Measure   measure      `lantoa:"required,index,default=AMOUNT,section=money" vi:"Cách tính" en:"Measure"`
	Amount    *sdk.Money   `lantoa:"min=0,max=1000000000,index,section=money" vi:"Mức chi (đồng)" en:"Amount (VND)" help_vi:"Để trống là chưa có số liệu." help_en:"Without one it has not been obtained."`
	Lowest    *sdk.Money   `lantoa:"min=0,max=1000000000,section=money" vi:"Mức thấp nhất của khung (đồng)" en:"Lowest of the range (VND)"`
	Factor    *sdk.Decimal `lantoa:"scale=2,min=0.00,max=1000.00,section=money" vi:"Hệ số (lần lương cơ sở, hoặc %)" en:"Factor (base salaries, or %)"`
	Per       string       `lantoa:"required,max=100,section=money" vi:"Đơn vị tính" en:"Per"`
	ValidFrom sdk.Date     `lantoa:"index,section=time" vi:"Hiệu lực từ" en:"Valid from" help_vi:"Để trống là chưa rõ ngày." help_en:"Without one it is not known."`
	ValidTo   sdk.Date     `lantoa:"index,section=time" vi:"Hiệu lực đến" en:"Valid until"`
	Note      string       `lantoa:"long,section=content" vi:"Ghi chú" en:"Note"`
	Status    validity     `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// on tells whether the norm holds on a day.
func (n *Norm) on(day sdk.Date) bool {
	return n.Status == enacted && !n.ValidFrom.After(day) && (n.ValidTo.IsZero() || !n.ValidTo.Before(day))
}

// maxima are the rates that are known of the acts of the ministries, a row each: code, title,
// measure, amount, lowest, factor, per, act, from, to, note. What was not obtained is empty.
//
//go:embed maxima.csv
var maxima string

type (
	enactIn struct {
		Act string `lantoa:"required,max=200" vi:"Văn bản quy định" en:"Act" help_vi:"Mọi mức chi dự thảo của văn bản này được đưa vào áp dụng." help_en:"All drafted norms of this act come into use."`
	}
	endIn struct {
		On sdk.Date `lantoa:"required" vi:"Ngày cuối có hiệu lực" en:"Last day"`
	}
	rateIn struct {
		Code string   `lantoa:"required,max=60" vi:"Mã nội dung chi" en:"Code"`
		On   sdk.Date `vi:"Ngày" en:"Day" help_vi:"Để trống là hôm nay." help_en:"Today if it is left out."`
	}
	rateOut struct {
		Obtained bool       `vi:"Đã có số liệu" en:"Obtained"`
		Amount   *sdk.Money `vi:"Mức chi (đồng)" en:"Amount (VND)"`
		Act      string     `vi:"Văn bản quy định" en:"Act"`
		Level    normLevel  `vi:"Loại mức" en:"Level"`
	}
)

func norms() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Loại mức chi", "Level of a norm"), sdk.V(maximum, "Mức tối đa của trung ương", "Maximum of the ministry"), sdk.V(province, "Mức của tỉnh", "The province's norm")),
		sdk.Enum(sdk.L("Cách tính mức chi", "Measure of a norm"), sdk.V(measure("AMOUNT"), "Số tiền", "Amount"), sdk.V(measure("BASE_SALARIES"), "Lần mức lương cơ sở", "Base salaries"), sdk.V(measure("PERCENT"), "Tỷ lệ phần trăm", "Percent")),
		sdk.Enum(sdk.L("Trạng thái mức chi", "State of a norm"), sdk.V(unenact, "Dự thảo", "Drafted"), sdk.V(enacted, "Đã ban hành", "Enacted")),
		sdk.Kind("Norm", sdk.KindOpts[Norm]{
			Label: sdk.L("Định mức chi", "Norm"), Labels: sdk.L("Định mức chi", "Norms"), Doc: sdk.L("Mức chi cho một nội dung, với thời gian hiệu lực.", "What may be paid for one thing, with the days on which it holds."),
			Menu: "rules", Visibility: sdk.AllUnits, Shared: []string{string(enacted)}, Tied: true, OrderBy: "code",
			Offers: []sdk.Verb{sdk.Create, sdk.Update}, Unique: [][]string{{"code", "level", "act"}},
			Columns: []string{"title", "level", "amount", "per", "act", "validFrom", "validTo", "status"}, Filters: []string{"code", "level", "act", "validFrom", "validTo", "status"},
			States: sdk.States("status", unenact, sdk.Move(unenact, enacted, "enact", "issue")),
			Validate: func(_ context.Context, _ sdk.Op, old, n *Norm, d *sdk.Diags) {
				if !n.ValidTo.IsZero() && n.ValidTo.Before(n.ValidFrom) {
					d.Error("validTo", "BEFORE_START", sdk.L("Hết hiệu lực trước khi có hiệu lực.", "It ends before it starts."))
				}
				if n.Lowest != nil && (n.Amount == nil || *n.Lowest > *n.Amount) {
					d.Error("lowest", "RANGE", sdk.L("Mức thấp nhất cao hơn mức chi.", "The lowest is above the amount."))
				}
				if old != nil && old.Status == enacted && (!same(old.Amount, n.Amount) || old.ValidFrom != n.ValidFrom || old.Act != n.Act || old.Measure != n.Measure) {
					d.Error("", "ENACTED", sdk.L("Mức chi đã ban hành không sửa được; hãy ban hành mức mới.", "An enacted norm stays as it is; enact a new one."))
				}
			},
		}),
		sdk.Action("loadMaxima", sdk.ActionOpts{
			Label: sdk.L("Nạp mức chi tối đa", "Load the maxima"), Allow: []string{manager}, Returns: "Norm", Many: true,
			Doc: sdk.L("Ghi các mức tối đa đã biết của Thông tư 56/2023/TT-BTC (từ 06/10/2023) và các nội dung của thông tư liên tịch năm 2014 chưa có số liệu, dưới dạng dự thảo. Làm lại thì chỉ thêm phần thiếu.", "Drafts the known maxima of Circular 56/2023/TT-BTC (from 6 October 2023) and the things of the joint circulars of 2014, whose rates were not obtained. Again, it adds only what is missing."),
		}, loadMaxima),
		sdk.Action("enact", sdk.ActionOpts{
			Label: sdk.L("Đưa mức chi vào áp dụng", "Enact norms"), Allow: []string{manager}, Returns: "Norm", Many: true,
			Doc: sdk.L("Mức của tỉnh không vượt mức tối đa đang có hiệu lực; mức mới thay mức cũ từ ngày có hiệu lực.", "The province's norm is within the maximum of that day; a new norm takes the place of the one before from its first day."),
		}, func(tx *sdk.Tx, in enactIn, d *sdk.Diags) ([]*Norm, error) {
			list, err := sdk.Find[Norm](tx, sdk.And(sdk.Is("act", in.Act), sdk.Is("status", unenact), sdk.Of("unit", tx.Actor().Unit)), "code", 200)
			if err == nil && len(list) == 0 {
				err = sdk.Fail("NO_NORMS", "Không có mức chi dự thảo nào của văn bản này.", "This act has no drafted norms.").At("act")
			}
			if err != nil {
				return nil, err
			}
			return list, enact(tx, list, "act", d)
		}),
		sdk.Action("end", sdk.ActionOpts{On: "Norm", Label: sdk.L("Ghi ngày hết hiệu lực", "End"), From: []string{string(enacted)}, Allow: []string{manager}},
			sdk.Change(func(_ *sdk.Tx, in endIn, n *Norm, _ *sdk.Diags) error {
				n.ValidTo = in.On
				return nil
			})),
		sdk.Action("rate", sdk.ActionOpts{
			Label: sdk.L("Tra mức chi", "Look up a rate"), Allow: []string{officer, head, manager, "AUDITOR"},
			Doc: sdk.L("Mức của tỉnh nếu có, nếu không là mức tối đa, vào một ngày. Mức chưa có số liệu để trống.", "The province's norm of a day, or else the maximum. One that was not obtained stays empty."),
		}, func(tx *sdk.Tx, in rateIn, _ *sdk.Diags) (rateOut, error) {
			if in.On.IsZero() {
				in.On = tx.Today()
			}
			n, err := rate(tx, in.Code, in.On)
			if err != nil || n == nil {
				return rateOut{}, err
			}
			return rateOut{n.Amount != nil || n.Factor != nil, n.Amount, n.Act, n.Level}, nil
		}),
		sdk.Stat("normNumbers", sdk.L("Số định mức chi", "Norms by level and state"), "Norm", "count", sdk.By("level", "act", "status"), nil),
		sdk.Allow(head, "Norm", "read"), sdk.Allow(manager, "Norm", "create", "update"),
	}, sdk.KeptForCouncil("Norm", "create", "update")...)
}

func same(a, b *sdk.Money) bool { return a == b || a != nil && b != nil && *a == *b }

func loadMaxima(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) ([]*Norm, error) {
	if err := tx.Guard("norms"); err != nil {
		return nil, err
	}
	rows, err := csv.NewReader(strings.NewReader(maxima)).ReadAll()
	if err != nil {
		return nil, err
	}
	known, err := sdk.Find[Norm](tx, sdk.And(sdk.Is("level", maximum), sdk.Of("unit", tx.Actor().Unit)), "code", 500)
	if err != nil {
		return nil, err
	}
	have := map[string]bool{}
	for _, n := range known {
		have[n.Code+n.Act] = true
	}
	var made []*Norm
	for _, row := range rows[1:] {
		n, err := maximumOf(row)
		if err != nil {
			return nil, err
		}
		if !have[n.Code+n.Act] {
			tx.Create(n)
			made = append(made, n)
		}
	}
	return made, nil
}

// maximumOf reads a row of the table.
func maximumOf(row []string) (*Norm, error) {
	n := &Norm{Code: row[0], Title: row[1], Measure: measure(row[2]), Per: row[6], Act: row[7], Note: row[10], Level: maximum}
	for i, to := range map[int]**sdk.Money{3: &n.Amount, 4: &n.Lowest} {
		if row[i] != "" {
			v, err := strconv.ParseInt(row[i], 10, 64)
			if err != nil {
				return nil, fmt.Errorf("maxima.csv, %s: %w", row[0], err)
			}
			m := sdk.Money(v)
			*to = &m
		}
	}
	for i, to := range map[int]*sdk.Date{8: &n.ValidFrom, 9: &n.ValidTo} {
		if row[i] != "" {
			v, err := sdk.ParseDate(row[i])
			if err != nil {
				return nil, fmt.Errorf("maxima.csv, %s: %w", row[0], err)
			}
			*to = v
		}
	}
	if row[5] != "" {
		v, err := sdk.ParseDecimal(row[5])
		if err != nil {
			return nil, fmt.Errorf("maxima.csv, %s: %w", row[0], err)
		}
		n.Factor = &v
	}
	return n, nil
}

// enact brings norms into use: each within the maximum, none beside another of its days.
func enact(tx *sdk.Tx, list []*Norm, place string, d *sdk.Diags) error {
	if err := tx.Guard("norms"); err != nil {
		return err
	}
	for _, n := range list {
		if n.Level == province && (n.ValidFrom.IsZero() || n.Amount == nil && n.Factor == nil) {
			d.Error(place, "INCOMPLETE", sdk.L("“"+n.Title+"” chưa có mức chi hoặc ngày hiệu lực.", n.Code+" has no amount or no first day."))
			continue
		}
		others, err := sdk.Find[Norm](tx, sdk.And(sdk.Is("code", n.Code), sdk.Is("status", enacted)), "", 100)
		if err != nil {
			return err
		}
		for _, o := range others {
			last := o.ValidTo.IsZero() || !o.ValidTo.Before(n.ValidFrom)
			first := n.ValidTo.IsZero() || !n.ValidTo.Before(o.ValidFrom)
			switch {
			case !last || !first:
			case o.Level != n.Level:
				low, high := n, o // the province's and the maximum of the same days
				if n.Level == maximum {
					low, high = o, n
				}
				if low.Amount != nil && high.Amount != nil && *low.Amount > *high.Amount {
					d.Error(place, "OVER_MAXIMUM", sdk.L("“"+low.Title+"”: "+dong(*low.Amount)+" vượt mức tối đa "+dong(*high.Amount)+" ("+high.Act+").", low.Code+" is above the maximum of "+high.Amount.String()+" đồng."))
				}
			case o.Unit == n.Unit && o.ValidTo.IsZero() && o.ValidFrom.Before(n.ValidFrom):
				o.ValidTo = n.ValidFrom.AddDays(-1)
				tx.Save(o)
			default:
				d.Error(place, "OVERLAP", sdk.L("“"+n.Title+"” đã có mức khác trong thời gian này.", n.Code+" has another norm on these days."))
			}
		}
		n.Status = enacted
		tx.Save(n)
	}
	return nil
}

// rate is the norm for a thing on a day: the province's, or else the maximum; nil where there is none.
func rate(tx *sdk.Tx, code string, on sdk.Date) (*Norm, error) {
	list, err := sdk.Find[Norm](tx, sdk.And(sdk.Is("code", code), sdk.Is("status", enacted)), "", 100)
	if err != nil {
		return nil, err
	}
	var best *Norm
	for _, n := range list {
		if n.on(on) && (best == nil || n.Level == province) {
			best = n
		}
	}
	return best, nil
}
