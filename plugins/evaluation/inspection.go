package evaluation

import (
	"context"
	"fmt"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type inspectionState string

const (
	planned   inspectionState = "PLANNED"
	announced inspectionState = "ANNOUNCED"
	conducted inspectionState = "CONDUCTED"
	concluded inspectionState = "CONCLUDED"
	closed    inspectionState = "CLOSED"
	dropped   inspectionState = "DROPPED"
	cancelled inspectionState = "CANCELLED"
)

// Inspection is the inspection of one unit (cuộc kiểm tra), which sees it from its announcement on,
// with its minutes and what was found; nobody beside who inspects does before.
type Inspection struct {
	sdk.Record
	Title      string          `lantoa:"required,max=200,search,section=content" vi:"Tên cuộc kiểm tra" en:"Title"`
	Target     sdk.Ref         `lantoa:"ref=core.Unit,required,immutable,back=inspections,section=content" vi:"Đơn vị được kiểm tra" en:"Inspected unit"`
	Content    string          `lantoa:"required,long,section=content" vi:"Nội dung kiểm tra" en:"What is inspected"`
	PlanNo     string          `lantoa:"max=50,section=decision" vi:"Theo kế hoạch kiểm tra số" en:"Of the inspection plan"`
	Lead       string          `lantoa:"required,max=100,section=content" vi:"Trưởng đoàn" en:"Head of the team"`
	Team       []string        `lantoa:"max=100,section=content" vi:"Thành viên đoàn" en:"Members of the team"`
	From       sdk.Date        `lantoa:"required,index,section=time" vi:"Từ ngày" en:"From"`
	Until      sdk.Date        `lantoa:"required,index,section=time" vi:"Đến ngày" en:"Until"`
	DecisionNo string          `lantoa:"max=50,by_action,section=decision" vi:"Quyết định kiểm tra số" en:"Decision on the inspection"`
	DecidedOn  sdk.Date        `lantoa:"by_action,section=decision" vi:"Ngày quyết định" en:"Decided on"`
	Conclusion string          `lantoa:"max=50,by_action,section=outcome" vi:"Thông báo kết luận số" en:"Notice of the conclusion"`
	Concluded  sdk.Date        `lantoa:"index,by_action,section=outcome" vi:"Ngày kết luận" en:"Concluded on"`
	Findings   int             `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số nội dung ghi nhận" en:"Findings"`
	Status     inspectionState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// Minutes are what both sides signed (biên bản kiểm tra).
type Minutes struct {
	sdk.Record
	Title      string   `lantoa:"required,max=200,search,section=content" vi:"Tên biên bản" en:"Title"`
	Inspection sdk.Ref  `lantoa:"ref=Inspection,required,immutable,back=minutes,section=content" vi:"Cuộc kiểm tra" en:"Inspection"`
	Target     sdk.Ref  `lantoa:"ref=core.Unit,required,immutable,section=content" vi:"Đơn vị được kiểm tra" en:"Inspected unit"`
	On         sdk.Date `lantoa:"required,index,section=time" vi:"Ngày lập" en:"Day"`
	Place      string   `lantoa:"max=200,section=time" vi:"Nơi lập" en:"Place"`
	Content    string   `lantoa:"required,long,section=content" vi:"Nội dung làm việc" en:"What was done and said"`
	SignedBy   string   `lantoa:"max=200,section=content" vi:"Đại diện đơn vị được kiểm tra" en:"Signed for the inspected unit by"`
	Paper      sdk.File `lantoa:"section=content" vi:"Bản chụp biên bản" en:"Copy of the paper"`
}

type (
	announceIn struct {
		DecisionNo string   `lantoa:"required,max=50" vi:"Số quyết định" en:"Number of the decision"`
		On         sdk.Date `lantoa:"required" vi:"Ngày quyết định" en:"Decided on"`
	}
	recordIn struct {
		On       sdk.Date `lantoa:"required" vi:"Ngày lập biên bản" en:"Day of the minutes"`
		Place    string   `lantoa:"max=200" vi:"Nơi lập" en:"Place"`
		Content  string   `lantoa:"required,long" vi:"Nội dung làm việc" en:"What was done and said"`
		SignedBy string   `lantoa:"max=200" vi:"Đại diện đơn vị được kiểm tra" en:"Signed for the inspected unit by"`
		Paper    sdk.File `vi:"Bản chụp biên bản" en:"Copy of the paper"`
	}
	concludeIn struct {
		Number string   `lantoa:"required,max=50" vi:"Số thông báo kết luận" en:"Number of the notice"`
		On     sdk.Date `lantoa:"required" vi:"Ngày kết luận" en:"Concluded on"`
	}
)

func inspections() []sdk.Part {
	step := func(role, vi, en string, from ...inspectionState) sdk.ActionOpts {
		o := sdk.ActionOpts{On: "Inspection", Label: sdk.L(vi, en), Allow: []string{role}}
		for _, s := range from {
			o.From = append(o.From, string(s))
		}
		return o
	}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái cuộc kiểm tra", "State of an inspection"), sdk.V(planned, "Dự kiến", "Planned"), sdk.V(announced, "Đã thông báo", "Announced"), sdk.V(conducted, "Đã lập biên bản", "Minutes are made"),
			sdk.V(concluded, "Đã kết luận, đang theo dõi", "Concluded, being followed"), sdk.V(closed, "Đã thực hiện xong kiến nghị", "All followed up"), sdk.V(cancelled, "Đã hủy", "Cancelled"), sdk.V(dropped, "Bỏ, chưa thông báo", "Dropped before it was announced")),
		sdk.Kind("Inspection", sdk.KindOpts[Inspection]{
			Label: sdk.L("Cuộc kiểm tra", "Inspection"), Labels: sdk.L("Kiểm tra", "Inspections"), Doc: sdk.L("Một cuộc kiểm tra công tác phổ biến, giáo dục pháp luật tại một đơn vị.", "The inspection of one unit's work."),
			Menu: "inspection", Visibility: sdk.Named, Named: "target", Shared: []string{string(announced), string(conducted), string(concluded), string(closed), string(cancelled)}, Tied: true, OrderBy: "-from",
			Offers:  []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "target", "from", "until", "findings", "concluded", "status"}, Filters: []string{"target", "from", "concluded", "status"},
			States: sdk.States("status", planned, sdk.Move(planned, announced, "announce"), sdk.Move(announced, conducted, "record"), sdk.Move(conducted, concluded, "conclude"),
				sdk.Move(concluded, closed, "resolve"), sdk.Move(closed, concluded, "reopen"), sdk.Move(planned, dropped), sdk.Move(announced, cancelled)),
			Validate: func(_ context.Context, _ sdk.Op, _, r *Inspection, d *sdk.Diags) {
				if r.Until.Before(r.From) {
					d.Error("until", "BEFORE_START", sdk.L("Kết thúc trước khi bắt đầu.", "It ends before it starts."))
				}
			},
		}),
		sdk.Action("announce", step(head, "Thông báo kiểm tra", "Announce", planned), sdk.Change(func(tx *sdk.Tx, in announceIn, r *Inspection, d *sdk.Diags) error {
			d.Past("on", in.On, sdk.Date{}, tx.Today())
			if r.Target == tx.Actor().Unit {
				d.Error("id", "OWN_UNIT", sdk.L("Đơn vị không tự kiểm tra mình.", "A unit does not inspect itself."))
			}
			r.Status, r.DecisionNo, r.DecidedOn = announced, in.DecisionNo, in.On
			tx.NotifyNamed(head, sdk.L(fmt.Sprintf("Đơn vị được kiểm tra từ ngày %s đến ngày %s theo Quyết định số %s: “%s”.", r.From.VN(), r.Until.VN(), in.DecisionNo, r.Title),
				fmt.Sprintf("The unit is inspected from %s to %s by Decision %s: “%s”.", r.From, r.Until, in.DecisionNo, r.Title)), r)
			return nil
		})),
		sdk.Action("record", step(officer, "Lập biên bản", "Make the minutes", announced), sdk.Change(func(tx *sdk.Tx, in recordIn, r *Inspection, d *sdk.Diags) error {
			d.Past("on", in.On, r.From, tx.Today())
			tx.Create(&Minutes{Record: sdk.Record{Assignment: r.Assignment}, Target: r.Target, Title: "Biên bản ngày " + in.On.VN(), Inspection: r.ID, On: in.On, Place: in.Place, Content: in.Content, SignedBy: in.SignedBy, Paper: in.Paper})
			r.Status = conducted
			return nil
		})),
		sdk.Action("conclude", step(head, "Thông báo kết luận", "Conclude", conducted), sdk.Change(conclude)),
		sdk.Stat("inspectionNumbers", sdk.L("Số cuộc kiểm tra theo tháng", "Inspections by month and state"), "Inspection", "count", sdk.By("month(from)", "status"), nil),
		sdk.Stat("unitsInspected", sdk.L("Số đơn vị được kiểm tra", "Units inspected by year"), "Inspection", "distinct(target)", sdk.By("year(from)"),
			sdk.Where{"status": sdk.Where{"in": []inspectionState{conducted, concluded, closed}}}),
		sdk.Allow("COUNCIL_MEMBER", "Inspection", "read"),
	}, sdk.Kept("Inspection", "create", "update")...)
}

func minutes() []sdk.Part {
	return append([]sdk.Part{
		sdk.Kind("Minutes", sdk.KindOpts[Minutes]{
			Plural: "minutesList", Label: sdk.L("Biên bản kiểm tra", "Minutes"), Labels: sdk.L("Biên bản kiểm tra", "Minutes of inspections"), Doc: sdk.L("Biên bản làm việc mà hai bên ký.", "What both sides signed."),
			Menu: "inspection", Visibility: sdk.Named, Named: "target", Tied: true, Offers: sdk.OnlyActions, OrderBy: "-on", Columns: []string{"on", "title", "inspection", "place", "signedBy"}, Filters: []string{"inspection", "on"},
		}),
		sdk.Allow("COUNCIL_MEMBER", "Minutes", "read"),
	}, sdk.Kept("Minutes")...)
}

const mostFindings = 200 // of one inspection

// holdInspection takes an inspection's findings for this call.
func holdInspection(tx *sdk.Tx, inspection sdk.Ref) error {
	return tx.Guard("inspection:" + string(inspection))
}

// conclude sends every recommendation on its way; what asks for nothing is only noted.
func conclude(tx *sdk.Tx, in concludeIn, r *Inspection, d *sdk.Diags) error {
	if err := holdInspection(tx, r.ID); err != nil {
		return err
	}
	list, err := sdk.Find[Finding](tx, sdk.Of("inspection", r.ID), "number", mostFindings)
	if err != nil {
		return err
	}
	d.Past("on", in.On, r.From, tx.Today())
	if len(list) == 0 {
		d.Error("id", "NO_FINDING", sdk.L("Chưa ghi nội dung nào của cuộc kiểm tra.", "Nothing was found yet."))
	}
	open := 0
	for _, f := range list {
		if f.Recommendation == "" {
			f.Status = noted
		} else {
			f.Status = sent
			open++
			tx.NotifyNamed(head, sdk.L(fmt.Sprintf("Kết luận kiểm tra kiến nghị: “%s”, hạn ngày %s.", f.Title, f.Due.VN()), fmt.Sprintf("An inspection recommends “%s”, due on %s.", f.Title, f.Due)), f)
		}
		if !f.Due.IsZero() && f.Due.Before(in.On) {
			d.Error("on", "DUE_PASSED", sdk.L(fmt.Sprintf("Hạn của kiến nghị %d trước ngày kết luận.", f.Number), fmt.Sprintf("Recommendation %d is due before the conclusion.", f.Number)))
		}
		f.SentOn = in.On
		tx.Save(f)
	}
	r.Status, r.Conclusion, r.Concluded, r.Findings = concluded, in.Number, in.On, len(list)
	tx.NotifyRole(officer, sdk.L(fmt.Sprintf("Kết luận số %s có %d kiến nghị cần theo dõi.", in.Number, open), fmt.Sprintf("Conclusion %s has %d recommendations to follow.", in.Number, open)), r)
	return nil
}
