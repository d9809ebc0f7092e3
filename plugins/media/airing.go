package media

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type airingState string

const (
	airingPlanned   airingState = "PLANNED"
	airingAired     airingState = "AIRED"
	airingMissed    airingState = "MISSED"
	airingCancelled airingState = "CANCELLED"
)

// Airing is one time that a column is broadcast or printed (lần phát, kỳ đăng), with its proof.
type Airing struct {
	sdk.Record
	Title    string   `lantoa:"required,max=200,search,section=content" vi:"Nội dung" en:"Subject"`
	Column   sdk.Ref  `lantoa:"ref=Column,required,immutable,back=airings,section=content" vi:"Chuyên mục" en:"Column"`
	Topic    sdk.Ref  `lantoa:"ref=Topic,back=airings,section=content" vi:"Chủ đề" en:"Topic"`
	Article  sdk.Ref  `lantoa:"ref=Article,back=airings,section=content" vi:"Bài được phát" en:"Article that is read"`
	Language language `lantoa:"required,index,default=VIETNAMESE,section=content" vi:"Ngôn ngữ" en:"Language"`
	sdk.Tags
	On      sdk.Date    `lantoa:"required,index,section=time" vi:"Ngày phát theo lịch" en:"Scheduled for"`
	Time    string      `lantoa:"pattern=([01][0-9]|2[0-3]):[0-5][0-9],section=time" vi:"Giờ phát" en:"Time"`
	Minutes int         `lantoa:"min=0,max=600,sum,default=0,section=time" vi:"Thời lượng (phút)" en:"Length (minutes)"`
	AiredOn sdk.Date    `lantoa:"index,by_action,section=outcome" vi:"Ngày đã phát" en:"Aired on"`
	Link    string      `lantoa:"max=500,by_action,section=outcome" vi:"Minh chứng (đường dẫn)" en:"Proof (address)"`
	File    sdk.File    `lantoa:"by_action,section=outcome" vi:"Minh chứng (tệp)" en:"Proof (file)"`
	Reason  string      `lantoa:"long,by_action,section=outcome" vi:"Lý do không phát" en:"Why it was not aired"`
	Status  airingState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type airIn struct {
	On      sdk.Date `vi:"Ngày đã phát" en:"Aired on" help_vi:"Để trống là ngày theo lịch." help_en:"The scheduled day if it is left out."`
	Title   string   `lantoa:"max=200" vi:"Nội dung đã phát" en:"Subject" help_vi:"Để trống là giữ nguyên." help_en:"Left out, it stays."`
	Minutes *int     `lantoa:"min=0,max=600" vi:"Thời lượng (phút)" en:"Length (minutes)"`
	Link    string   `lantoa:"max=500,pattern=https?://.+" vi:"Đường dẫn đến bản phát" en:"Where it can be heard or read"`
	File    sdk.File `vi:"Tệp ghi, bản chụp" en:"Recording or copy"`
}

func airings() []sdk.Part {
	aired := sdk.Is("status", airingAired)
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái lần phát", "State of an airing"), sdk.V(airingPlanned, "Theo lịch", "Scheduled"), sdk.V(airingAired, "Đã phát, có minh chứng", "Aired, with proof"),
			sdk.V(airingMissed, "Lỡ lịch hoặc chưa có minh chứng", "Missed, or without proof"), sdk.V(airingCancelled, "Đã hủy", "Cancelled")),
		sdk.Kind("Airing", sdk.KindOpts[Airing]{
			Label: sdk.L("Lần phát", "Airing"), Labels: sdk.L("Lịch phát, đăng", "Airings"), Doc: sdk.L("Một lần phát sóng hoặc một kỳ đăng của chuyên mục.", "One broadcast or one issue of a column."),
			Menu: "channels", Visibility: sdk.Scope, Tied: true, OrderBy: "-on", Unique: [][]string{{"column", "on"}},
			Offers:  []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"on", "time", "title", "column", "minutes", "airedOn", "status"}, Filters: []string{"status", "column", "on", "topic", "language"},
			States: sdk.States("status", airingPlanned, sdk.Move(airingPlanned, airingAired, "air"), sdk.Move(airingMissed, airingAired, "air"), sdk.Move(airingPlanned, airingMissed),
				sdk.Move(airingPlanned, airingCancelled, "cancel", "end"), sdk.Move(airingMissed, airingCancelled, "cancel")),
			Validate: func(_ context.Context, op sdk.Op, old, a *Airing, d *sdk.Diags) {
				if a.Status == airingMissed && a.On.After(sdk.DateOf(op.Now)) {
					d.Error("status", "NOT_YET", sdk.L("Chưa đến ngày phát.", "Its day has not come."))
				}
				if old != nil && old.Status != airingPlanned && old.On != a.On {
					d.Error("on", "LOCKED", sdk.L("Ngày theo lịch chỉ đổi được khi chưa phát.", "The day of the schedule stays once the airing is past."))
				}
			},
		}),
		sdk.Action("air", sdk.ActionOpts{
			On: "Airing", Label: sdk.L("Ghi nhận đã phát", "Prove"), From: []string{string(airingPlanned), string(airingMissed)}, Allow: []string{officer},
			Doc: sdk.L("Ghi nhận lần phát với minh chứng: đường dẫn hoặc tệp.", "Records the airing with its proof: an address or a file."),
		}, sdk.Change(air)),
		sdk.Action("cancel", sdk.ActionOpts{On: "Airing", Label: sdk.L("Hủy lần phát", "Cancel"), From: []string{string(airingPlanned), string(airingMissed)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, in sdk.Because, a *Airing, _ *sdk.Diags) error {
				a.Status, a.Reason = airingCancelled, in.Reason
				return nil
			})),
		sdk.Stat("airingNumbers", sdk.L("Số lần phát theo lịch", "Airings by their schedule"), "Airing", "count", sdk.By("month(on)", "column", "status"), nil),
		sdk.Stat("airedNumbers", sdk.L("Số lần đã phát", "Proved airings"), "Airing", "count", sdk.By("month(airedOn)", "language"), aired),
		sdk.Stat("airedMinutes", sdk.L("Số phút đã phát", "Minutes aired"), "Airing", "sum(minutes)", sdk.By("month(airedOn)", "language"), aired),
	}, sdk.KeptForCouncil("Airing", "create", "update")...)
}

func air(tx *sdk.Tx, in airIn, a *Airing, d *sdk.Diags) error {
	on := dayOr(in.On, a.On, tx, d)
	if in.Link == "" && in.File == "" {
		d.Error("link", "NO_PROOF", sdk.L("Cần minh chứng: đường dẫn hoặc tệp.", "A proof is needed: an address or a file."))
	}
	c, err := sdk.Get[Column](tx, a.Column)
	if err != nil {
		return err
	}
	if _, err := fresh(tx, c.Channel, a.Unit, on, d); err != nil {
		return err
	}
	a.Status, a.AiredOn, a.Link, a.File = airingAired, on, in.Link, in.File
	if in.Title != "" {
		a.Title = in.Title
	}
	if in.Minutes != nil {
		a.Minutes = *in.Minutes
	}
	return nil
}
