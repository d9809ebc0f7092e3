package media

import "github.com/lantoa/lantoa/plugins/sdk"

type upgradeState string

const (
	upgradePlanned   upgradeState = "PLANNED"
	upgradeRunning   upgradeState = "UNDER_WAY"
	upgradeDone      upgradeState = "ACCEPTED"
	upgradeCancelled upgradeState = "CANCELLED"
)

// Upgrade is one improvement of a channel (nâng cấp trang, kênh), up to its acceptance.
type Upgrade struct {
	sdk.Record
	Title      string       `lantoa:"required,max=200,search,section=content" vi:"Nội dung nâng cấp" en:"What is improved"`
	Channel    sdk.Ref      `lantoa:"ref=Channel,required,immutable,back=upgrades,section=content" vi:"Kênh" en:"Channel"`
	Details    string       `lantoa:"long,section=content" vi:"Yêu cầu" en:"Details"`
	Contractor string       `lantoa:"max=200,section=content" vi:"Đơn vị thực hiện" en:"Who does it"`
	DueOn      sdk.Date     `lantoa:"index,section=time" vi:"Thời hạn" en:"Due"`
	Cost       sdk.Money    `lantoa:"min=0,sum,default=0,section=outcome" vi:"Kinh phí (đồng)" en:"Cost (VND)"`
	AcceptedOn sdk.Date     `lantoa:"index,by_action,section=outcome" vi:"Ngày nghiệm thu" en:"Accepted on"`
	Result     string       `lantoa:"long,by_action,section=outcome" vi:"Kết quả" en:"Result"`
	Status     upgradeState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type acceptIn struct {
	On     sdk.Date `vi:"Ngày nghiệm thu" en:"Accepted on" help_vi:"Để trống là hôm nay." help_en:"Today if it is left out."`
	Result string   `lantoa:"required,long" vi:"Kết quả" en:"Result"`
}

func upgrades() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái nâng cấp", "State of an upgrade"), sdk.V(upgradePlanned, "Dự kiến", "Planned"), sdk.V(upgradeRunning, "Đang thực hiện", "Under way"),
			sdk.V(upgradeDone, "Đã nghiệm thu", "Accepted"), sdk.V(upgradeCancelled, "Đã hủy", "Cancelled")),
		sdk.Kind("Upgrade", sdk.KindOpts[Upgrade]{
			Label: sdk.L("Nâng cấp kênh", "Upgrade"), Labels: sdk.L("Nâng cấp trang, kênh", "Upgrades"), Doc: sdk.L("Một lần nâng cấp trang thông tin, trang thành phần hoặc kênh khác.", "One improvement of a site or another channel."),
			Menu: "channels", Visibility: sdk.Scope, Tied: true, OrderBy: "-dueOn",
			Columns: []string{"title", "channel", "dueOn", "cost", "acceptedOn", "status"}, Filters: []string{"channel", "dueOn", "acceptedOn", "status"},
			States: sdk.States("status", upgradePlanned, sdk.Move(upgradePlanned, upgradeRunning), sdk.Move(upgradePlanned, upgradeCancelled), sdk.Move(upgradeRunning, upgradeCancelled),
				sdk.Move(upgradeRunning, upgradeDone, "accept")),
		}),
		sdk.Action("accept", sdk.ActionOpts{On: "Upgrade", Label: sdk.L("Nghiệm thu", "Accept"), From: []string{string(upgradeRunning)}, Allow: []string{head}},
			sdk.Change(func(tx *sdk.Tx, in acceptIn, u *Upgrade, d *sdk.Diags) error {
				u.Status, u.Result, u.AcceptedOn = upgradeDone, in.Result, dayOr(in.On, tx.Today(), tx, d)
				return nil
			})),
		sdk.Stat("upgradeNumbers", sdk.L("Số lần nâng cấp đã nghiệm thu", "Accepted upgrades"), "Upgrade", "count", sdk.By("quarter(acceptedOn)", "channel"), sdk.Is("status", upgradeDone)),
		sdk.Stat("upgradeCosts", sdk.L("Kinh phí nâng cấp", "Costs of upgrades"), "Upgrade", "sum(cost)", sdk.By("year(acceptedOn)"), sdk.Is("status", upgradeDone)),
	}, sdk.KeptForCouncil("Upgrade", "create", "update", "delete")...)
}
