package evaluation

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	validity string
	measure  string
)

const (
	preparing validity = "DRAFT"
	inForce   validity = "IN_FORCE"
	replaced  validity = "REPLACED"

	byHand     measure = "MANUAL"
	workOnTime measure = "ASSIGNMENTS_ON_TIME"
	sentOnTime measure = "REPORTS_ON_TIME"
	workProven measure = "ASSIGNMENTS_PROVEN"
	followedUp measure = "RECOMMENDATIONS_ON_TIME"
)

// Scale is a set of criteria with the days between which it holds (bộ tiêu chí). What the rules
// behind it leave open, points and limits of grades, stays empty and is shown as unknown.
type Scale struct {
	sdk.Record
	Title         string       `lantoa:"required,max=200,search,section=content" vi:"Tên bộ tiêu chí" en:"Title"`
	Basis         string       `lantoa:"max=300,section=content" vi:"Căn cứ" en:"Legal basis"`
	From          sdk.Date     `lantoa:"required,index,section=time" vi:"Áp dụng từ ngày" en:"Holds from"`
	Until         sdk.Date     `lantoa:"section=time" vi:"Đến ngày" en:"Until"`
	ReplyDays     int          `lantoa:"min=1,max=60,default=10,section=time" vi:"Số ngày để đơn vị có ý kiến" en:"Days for the unit's reply"`
	ExcellentFrom *sdk.Decimal `lantoa:"scale=1,min=0.0,max=100.0,section=points" vi:"Xuất sắc từ (% số điểm)" en:"Excellent from (% of the points)" help_vi:"Để trống khi chưa có quy định." help_en:"Leave it out while no rule says it."`
	GoodFrom      *sdk.Decimal `lantoa:"scale=1,min=0.0,max=100.0,section=points" vi:"Tốt từ (% số điểm)" en:"Good from (% of the points)"`
	PassFrom      *sdk.Decimal `lantoa:"scale=1,min=0.0,max=100.0,section=points" vi:"Đạt từ (% số điểm)" en:"Sufficient from (% of the points)"`
	Status        validity     `lantoa:"section=outcome" vi:"Hiệu lực" en:"In force"`
}

// Criterion is one line of a scale.
type Criterion struct {
	sdk.Record
	Title  string       `lantoa:"required,max=300,search,section=content" vi:"Tiêu chí" en:"Criterion"`
	Scale  sdk.Ref      `lantoa:"ref=Scale,required,immutable,on_delete=cascade,back=criteria,section=content" vi:"Bộ tiêu chí" en:"Scale"`
	Group  string       `lantoa:"required,max=200,section=content" vi:"Nhóm tiêu chí" en:"Group"`
	Number string       `lantoa:"required,max=10,index,section=content" vi:"Số" en:"Number"`
	Points *sdk.Decimal `lantoa:"scale=1,min=0.0,max=1000.0,section=points" vi:"Điểm tối đa" en:"Points at most" help_vi:"Để trống khi chưa có quy định; điểm khi đó được hiển thị là chưa xác định." help_en:"Leave it out while no rule says it; it is shown as unknown."`
	How    measure      `lantoa:"required,index,default=MANUAL,section=points" vi:"Cách tính" en:"How it is measured"`
	Status validity     `lantoa:"section=outcome" vi:"Hiệu lực" en:"In force"`
}

func scales() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Hiệu lực", "Validity"), sdk.V(preparing, "Đang soạn", "Being drafted"), sdk.V(inForce, "Đang áp dụng", "In force"), sdk.V(replaced, "Hết áp dụng", "Replaced")),
		sdk.Enum(sdk.L("Cách tính điểm", "How points are measured"), sdk.V(byHand, "Đơn vị tự chấm", "By hand"), sdk.V(workOnTime, "Phần việc hoàn thành đúng hạn", "Parts of tasks done on time"),
			sdk.V(sentOnTime, "Báo cáo gửi đúng hạn", "Reports sent on time"), sdk.V(workProven, "Phần việc có hồ sơ chứng minh", "Parts of tasks with records tied to them"),
			sdk.V(followedUp, "Kiến nghị sau kiểm tra thực hiện đúng hạn", "Recommendations carried out on time")),
		sdk.Kind("Scale", sdk.KindOpts[Scale]{
			Label: sdk.L("Bộ tiêu chí", "Scale"), Labels: sdk.L("Bộ tiêu chí đánh giá", "Scales of criteria"), Doc: sdk.L("Bộ tiêu chí đánh giá hiệu quả công tác phổ biến, giáo dục pháp luật, có thời gian áp dụng.", "Criteria by which effectiveness is judged, with the days between which they hold."),
			Menu: "scores", Visibility: sdk.AllUnits, Shared: []string{string(inForce), string(replaced)}, OrderBy: "-from",
			Columns: []string{"title", "basis", "from", "until", "status"}, Filters: []string{"from", "status"}, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			States: sdk.States("status", preparing, sdk.Move(preparing, inForce, "enforce"), sdk.Move(inForce, replaced, "retire")),
			Validate: func(_ context.Context, _ sdk.Op, _, s *Scale, d *sdk.Diags) {
				if !s.Until.IsZero() && s.Until.Before(s.From) {
					d.Error("until", "BEFORE_START", sdk.L("Kết thúc trước khi bắt đầu.", "It ends before it starts."))
				}
				above := sdk.NewDecimal(1001, 1)
				for _, limit := range []struct {
					place string
					from  *sdk.Decimal
				}{{"excellentFrom", s.ExcellentFrom}, {"goodFrom", s.GoodFrom}, {"passFrom", s.PassFrom}} {
					if limit.from == nil {
						continue
					}
					if limit.from.Cmp(above) >= 0 {
						d.Error(limit.place, "NOT_BELOW", sdk.L("Mức thấp hơn phải có điểm thấp hơn.", "A lower grade begins lower."))
					}
					above = *limit.from
				}
			},
		}),
		sdk.Action("enforce", sdk.ActionOpts{On: "Scale", Label: sdk.L("Áp dụng", "Bring into force"), Allow: []string{head}, From: []string{string(preparing)}}, turn(inForce)),
		sdk.Action("retire", sdk.ActionOpts{On: "Scale", Label: sdk.L("Thôi áp dụng", "Retire"), Allow: []string{head}, From: []string{string(inForce)}}, turn(replaced)),
		sdk.Allow("COUNCIL_MEMBER", "Scale", "read"),
	}, sdk.Kept("Scale", "create", "update")...)
}

const mostCriteria = 200 // of a scale

// turn gives a scale and its criteria another validity.
func turn(to validity) func(*sdk.Tx, sdk.None, *sdk.Diags) (*Scale, error) {
	return sdk.Change(func(tx *sdk.Tx, _ sdk.None, s *Scale, d *sdk.Diags) error {
		list, err := sdk.Find[Criterion](tx, sdk.Of("scale", s.ID), "number", mostCriteria)
		if err != nil {
			return err
		}
		if len(list) == 0 {
			d.Error("id", "NO_CRITERION", sdk.L("Bộ tiêu chí chưa có tiêu chí nào.", "The scale has no criterion."))
		}
		for _, c := range list {
			c.Status = to
			tx.Save(c)
		}
		if s.Status = to; to == replaced && s.Until.IsZero() {
			s.Until = tx.Today()
		}
		return nil
	})
}

func criteria() []sdk.Part {
	return append([]sdk.Part{
		sdk.Kind("Criterion", sdk.KindOpts[Criterion]{
			Plural: "criteria", Label: sdk.L("Tiêu chí", "Criterion"), Labels: sdk.L("Tiêu chí", "Criteria"), Doc: sdk.L("Một tiêu chí của bộ tiêu chí; điểm còn trống là chưa xác định.", "A criterion of a scale; points that are left out are unknown."),
			Menu: "scores", Visibility: sdk.AllUnits, Shared: []string{string(inForce), string(replaced)}, OrderBy: "number", Unique: [][]string{{"scale", "number"}},
			Columns: []string{"number", "group", "title", "points", "how", "status"}, Filters: []string{"scale", "how", "status"},
			States: sdk.States("status", preparing, sdk.Move(preparing, inForce, "enforce"), sdk.Move(inForce, replaced, "retire")),
			Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Validate: func(_ context.Context, _ sdk.Op, old, c *Criterion, d *sdk.Diags) {
				if old == nil || old.Status == preparing || old.Status != c.Status {
					return
				}
				if old.Points != nil || c.Title != old.Title || c.Group != old.Group || c.Number != old.Number || c.How != old.How {
					d.Error("", "IN_FORCE", sdk.L("Tiêu chí đang áp dụng giữ nguyên; chỉ bổ sung được điểm còn trống.", "A criterion in force stays as it is; only points that were unknown can be added."))
				}
			},
		}),
		sdk.Allow("COUNCIL_MEMBER", "Criterion", "read"),
	}, sdk.Kept("Criterion", "create", "update")...)
}
