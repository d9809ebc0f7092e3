package organization

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	level    string
	standing string
)

const (
	proposed  standing = "PROPOSED"
	active    standing = "ACTIVE"
	dissolved standing = "DISSOLVED"
)

// Council is a council for coordinating legal education (Hội đồng phối hợp). Its standing body keeps
// it; everybody in the programme reads it once its first decision is in force.
type Council struct {
	sdk.Record
	Name       string   `lantoa:"required,max=200,search,section=content" vi:"Tên Hội đồng" en:"Name"`
	Level      level    `lantoa:"required,index,section=content" vi:"Cấp" en:"Level"`
	Committee  sdk.Ref  `lantoa:"ref=core.Unit,required,immutable,section=content" vi:"Ủy ban nhân dân cùng cấp" en:"People's Committee"`
	Regulation string   `lantoa:"max=300,section=content" vi:"Quy chế hoạt động" en:"Rules of work" help_vi:"Số, ngày quyết định ban hành quy chế." help_en:"Number and day of the decision that made them."`
	TermFrom   sdk.Date `lantoa:"index,section=term" vi:"Nhiệm kỳ từ ngày" en:"Term from"`
	TermUntil  sdk.Date `lantoa:"index,section=term" vi:"Nhiệm kỳ đến ngày" en:"Term until" help_vi:"Để trống nếu quyết định không nêu." help_en:"Leave it out if the decision names none."`
	Seats      int      `lantoa:"min=0,max=200,sum,by_action,default=0,section=outcome" vi:"Số thành viên theo quyết định" en:"Seats by decision"`
	Serving    int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số thành viên đương nhiệm" en:"Members serving"`
	Vacant     int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số vị trí còn khuyết" en:"Vacant seats"`
	DecisionNo string   `lantoa:"max=50,by_action,section=decision" vi:"Quyết định gần nhất" en:"Latest decision"`
	DecidedOn  sdk.Date `lantoa:"index,by_action,section=decision" vi:"Ngày quyết định gần nhất" en:"Latest decision on"`
	Status     standing `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

func councils() []sdk.Part {
	live := sdk.Where{"status": sdk.Where{"eq": active}}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Cấp", "Level"), sdk.V(level("PROVINCE"), "Cấp tỉnh", "Province"), sdk.V(level("DISTRICT"), "Cấp huyện", "District"), sdk.V(level("COMMUNE"), "Cấp xã", "Commune")),
		sdk.Enum(sdk.L("Trạng thái Hội đồng", "State of a council"), sdk.V(proposed, "Đang đề nghị thành lập", "Proposed"), sdk.V(active, "Đang hoạt động", "Active"), sdk.V(dissolved, "Đã giải thể", "Dissolved")),
		sdk.Kind("Council", sdk.KindOpts[Council]{
			Label: sdk.L("Hội đồng phối hợp", "Council"), Labels: sdk.L("Hội đồng phối hợp phổ biến, giáo dục pháp luật", "Councils"), Menu: "councils", Visibility: sdk.AllUnits, Shared: []string{string(active), string(dissolved)}, Tied: true,
			Doc:    sdk.L("Hội đồng phối hợp phổ biến, giáo dục pháp luật của một cấp.", "The council that coordinates legal education at a level."),
			Unique: [][]string{{"committee"}}, Offers: []sdk.Verb{sdk.Create, sdk.Update}, Columns: []string{"name", "level", "termUntil", "seats", "serving", "vacant", "status"}, Filters: []string{"level", "status", "committee", "termUntil", "decidedOn"},
			States: sdk.States("status", proposed, sdk.Move(proposed, active, "decide"), sdk.Move(active, dissolved, "dissolve")),
			Validate: func(_ context.Context, _ sdk.Op, _, c *Council, d *sdk.Diags) {
				if !c.TermUntil.IsZero() && !c.TermUntil.After(c.TermFrom) {
					d.Error("termUntil", "BEFORE_START", sdk.L("Nhiệm kỳ kết thúc trước khi bắt đầu.", "The term ends before it starts."))
				}
			},
		}),
		sdk.Action("dissolve", sdk.ActionOpts{On: "Council", Label: sdk.L("Giải thể", "Dissolve"), From: []string{string(active)}, Allow: []string{head}, Seconds: 30,
			Doc: sdk.L("Ghi quyết định giải thể; mọi thành viên thôi nhiệm vụ.", "Records the decision that ends the council; its members leave.")},
			sdk.Change(func(tx *sdk.Tx, in paper, c *Council, d *sdk.Diags) error {
				d.Past("on", in.On, c.DecidedOn, tx.Today())
				list, err := sitting(tx, c)
				if err != nil {
					return err
				}
				for _, m := range list {
					m.leave(tx, in.On, ending("DISSOLVED"))
				}
				c.Status, c.DecisionNo, c.DecidedOn, c.Serving, c.Vacant = dissolved, in.Number, in.On, 0, 0
				return nil
			})),
		sdk.Stat("councilNumbers", sdk.L("Số Hội đồng theo cấp", "Councils by level"), "Council", "count", sdk.By("level", "status"), nil),
		sdk.Stat("councilMembers", sdk.L("Số thành viên đương nhiệm theo cấp", "Members serving by level"), "Council", "sum(serving)", sdk.By("level"), live),
		sdk.Stat("vacancies", sdk.L("Số vị trí còn khuyết theo cấp", "Vacant seats by level"), "Council", "sum(vacant)", sdk.By("level"), live),
	}, sdk.KeptForCouncil("Council", "create", "update")...)
}

// mostSeats is how many members a council has at most.
const mostSeats = 200

// sitting takes the seats of a council for this call and reads who holds them.
func sitting(tx *sdk.Tx, c *Council) ([]*Member, error) {
	if err := tx.Guard("council:" + string(c.ID)); err != nil {
		return nil, err
	}
	return sdk.Find[Member](tx, sdk.And(sdk.Of("council", c.ID), sdk.Is("status", serving)), "name", mostSeats)
}
