// Command example is the module of the guide: one record kind, one action, one statistic and one
// job. The tests of the SDK run it; it is no part of the programme.
package main

import "github.com/lantoa/lantoa/plugins/sdk"

// Status is the state of a pair.
type Status string

const (
	open   Status = "OPEN"
	closed Status = "CLOSED"
)

// Pair is somebody experienced and somebody new who work together.
type Pair struct {
	sdk.Record
	Code   string      `lantoa:"required,max=20,search,index,unique" vi:"Mã" en:"Code"`
	Mentor sdk.Ref     `lantoa:"ref=core.User,required" vi:"Người hướng dẫn" en:"Mentor"`
	Starts sdk.Date    `lantoa:"required,index" vi:"Bắt đầu" en:"Starts"`
	Ends   sdk.Date    `vi:"Kết thúc" en:"Ends"`
	Hours  sdk.Decimal `lantoa:"min=0,max=200,sum" vi:"Số giờ" en:"Hours"`
	Status Status      `vi:"Trạng thái" en:"Status"`
}

// CloseIn is what closing a pair needs.
type CloseIn struct {
	Hours sdk.Decimal `lantoa:"required,min=0,max=200" vi:"Số giờ" en:"Hours"`
}

func closePair(tx *sdk.Tx, in CloseIn, d *sdk.Diags) (*Pair, error) {
	p, err := sdk.Target[Pair](tx)
	if err != nil {
		return nil, err
	}
	if tx.Today().Before(p.Starts) {
		d.Error("id", "NOT_STARTED", sdk.L("Cặp này chưa bắt đầu.", "This pair has not started yet."))
	}
	p.Status, p.Hours, p.Ends = closed, in.Hours, tx.Today()
	tx.Save(p)
	tx.Notify(sdk.L("Cặp "+p.Code+" đã kết thúc.", "Pair "+p.Code+" has been closed."), p, p.Mentor)
	return p, nil
}

func remind(r *sdk.Run, _ sdk.None, _ *sdk.Diags) error {
	pairs, err := sdk.Find[Pair](r.Tx, sdk.Where{"status": sdk.Where{"eq": open}}, "starts", 1000)
	if err != nil {
		return err
	}
	return r.Write("remind", func(tx *sdk.Tx) error {
		for _, p := range pairs {
			tx.Notify(sdk.L("Cặp "+p.Code+" đang mở.", "Pair "+p.Code+" is open."), p, p.Mentor)
		}
		return nil
	})
}

func module() sdk.Module {
	return sdk.Module{Name: "mentoring", Version: "1.0.0", Label: sdk.L("Cố vấn", "Mentoring"), Parts: []sdk.Part{
		sdk.Enum(sdk.L("Trạng thái cặp", "State of a pair"), sdk.V(open, "Đang mở", "Open"), sdk.V(closed, "Đã đóng", "Closed")),
		sdk.Kind("Pair", sdk.KindOpts[Pair]{
			Label: sdk.L("Cặp cố vấn", "Mentoring pair"), Labels: sdk.L("Các cặp cố vấn", "Mentoring pairs"),
			Menu: "people", Visibility: sdk.Scope, States: sdk.States("status", open, sdk.Move(open, closed, "close")),
		}),
		sdk.Action("close", sdk.ActionOpts{On: "Pair", Label: sdk.L("Kết thúc", "Close"), From: []string{"OPEN"}, Allow: []string{"OFFICER"}}, closePair),
		sdk.Stat("hours", sdk.L("Tổng giờ", "Total hours"), "Pair", "sum(hours)", sdk.By("month(starts)"), nil),
		sdk.Job("remind", sdk.JobOpts{Label: sdk.L("Nhắc", "Remind"), Cron: "0 8 * * 1"}, remind),
		sdk.Allow("OFFICER", "Pair", "read", "create", "update"),
	}}
}

func main() { sdk.Serve(module()) }
