package media

import (
	"context"
	"fmt"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	rhythm      string
	columnState string
)

const (
	weekly      rhythm = "WEEKLY"
	fortnightly rhythm = "FORTNIGHTLY"
	monthly     rhythm = "MONTHLY"

	columnRunning columnState = "RUNNING"
	columnEnded   columnState = "ENDED"
)

// Column is a series on a channel (chuyên mục, chuyên trang) with its schedule of airings.
type Column struct {
	sdk.Record
	Name    string  `lantoa:"required,max=150,search,section=content" vi:"Tên chuyên mục" en:"Name"`
	Channel sdk.Ref `lantoa:"ref=Channel,required,back=columns,section=content" vi:"Kênh" en:"Channel"`
	Partner string  `lantoa:"max=200,section=content" vi:"Đơn vị phối hợp" en:"Partner"`
	Content string  `lantoa:"long,section=content" vi:"Nội dung" en:"Content"`
	sdk.Tags
	Language language    `lantoa:"required,index,default=VIETNAMESE,section=content" vi:"Ngôn ngữ" en:"Language"`
	Rhythm   rhythm      `lantoa:"required,index,section=time" vi:"Nhịp phát, đăng" en:"Rhythm"`
	First    sdk.Date    `lantoa:"required,index,section=time" vi:"Lần đầu" en:"First time" help_vi:"Các lần sau theo nhịp từ ngày này." help_en:"The others follow from this day."`
	Time     string      `lantoa:"pattern=([01][0-9]|2[0-3]):[0-5][0-9],section=time" vi:"Giờ phát" en:"Time" help_vi:"Ví dụ 19:45." help_en:"Such as 19:45."`
	Minutes  int         `lantoa:"min=0,max=600,default=0,section=time" vi:"Thời lượng (phút)" en:"Length (minutes)" help_vi:"0 với chuyên mục trên báo, trang." help_en:"0 for a column that is read."`
	Status   columnState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type scheduleIn struct {
	From  sdk.Date `vi:"Từ ngày" en:"From" help_vi:"Để trống là hôm nay." help_en:"Today if it is left out."`
	Until sdk.Date `lantoa:"required" vi:"Đến ngày" en:"Until"`
}

// mostAirings is how many airings one call schedules: a weekly column for a year and a bit.
const mostAirings = 60

// days are those of the column between two days, the first mostAirings+1 of them.
func (c *Column) days(from, until sdk.Date) []sdk.Date {
	var out []sdk.Date
	for n, day := 0, c.First; !day.After(until) && len(out) <= mostAirings; {
		if !day.Before(from) {
			out = append(out, day)
		}
		switch n++; c.Rhythm {
		case weekly:
			day = c.First.AddDays(7 * n)
		case fortnightly:
			day = c.First.AddDays(14 * n)
		default:
			day = inMonth(c.First, n)
		}
	}
	return out
}

// inMonth is the same day n months later, or the last one of a month that is too short.
func inMonth(d sdk.Date, n int) sdk.Date {
	first := time.Date(d.Year, d.Month+time.Month(n), 1, 0, 0, 0, 0, sdk.Vietnam)
	last := first.AddDate(0, 1, -1).Day()
	return sdk.DateOf(first).AddDays(min(d.Day, last) - 1)
}

func columns() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Nhịp phát, đăng", "Rhythm"), sdk.V(weekly, "Hằng tuần", "Weekly"), sdk.V(fortnightly, "Hai tuần một lần", "Every two weeks"), sdk.V(monthly, "Hằng tháng", "Monthly")),
		sdk.Enum(sdk.L("Trạng thái chuyên mục", "State of a column"), sdk.V(columnRunning, "Đang thực hiện", "Running"), sdk.V(columnEnded, "Đã kết thúc", "Ended")),
		sdk.Kind("Column", sdk.KindOpts[Column]{
			Label: sdk.L("Chuyên mục", "Column"), Labels: sdk.L("Chuyên trang, chuyên mục", "Columns"), Doc: sdk.L("Chuyên mục pháp luật trên sóng, trên báo hoặc trên trang, với lịch phát.", "A series on law on the air, in print or on a site, with its schedule."),
			Menu: "channels", Visibility: sdk.Scope, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"name", "channel", "partner", "rhythm", "time", "minutes", "status"}, Filters: []string{"channel", "rhythm", "language", "status"},
			States: sdk.States("status", columnRunning, sdk.Move(columnRunning, columnEnded, "end")),
			Validate: func(_ context.Context, _ sdk.Op, old, c *Column, d *sdk.Diags) {
				if old != nil && old.Status == columnEnded {
					d.Error("", "ENDED", sdk.L("Chuyên mục đã kết thúc.", "The column has ended."))
				}
			},
		}),
		sdk.Action("schedule", sdk.ActionOpts{
			On: "Column", Label: sdk.L("Lập lịch phát", "Schedule"), From: []string{string(columnRunning)}, Allow: []string{officer}, Returns: "Airing", Many: true, Seconds: 20,
			Doc: sdk.L("Lập các lần phát theo nhịp của chuyên mục; ngày đã có lịch thì giữ nguyên. Trả về cả lịch của khoảng này.", "Makes the airings of the column's rhythm; days that have one keep it. It answers with all airings of the time."),
		}, schedule),
		sdk.Action("end", sdk.ActionOpts{
			On: "Column", Label: sdk.L("Kết thúc", "End"), From: []string{string(columnRunning)}, Allow: []string{head},
			Doc: sdk.L("Kết thúc chuyên mục; các lần phát sau hôm nay được hủy.", "Ends the column; airings after today are cancelled."),
		}, sdk.Change(func(tx *sdk.Tx, in sdk.Because, c *Column, _ *sdk.Diags) error {
			if err := tx.Guard("column:" + string(c.ID)); err != nil {
				return err
			}
			c.Status = columnEnded
			later, err := sdk.Find[Airing](tx, sdk.And(sdk.Of("column", c.ID), sdk.Is("status", airingPlanned), sdk.Where{"on": sdk.Where{"gt": tx.Today()}}), "on", 900)
			for _, a := range later {
				a.Status, a.Reason = airingCancelled, in.Reason
				tx.Save(a)
			}
			return err
		})),
		sdk.Stat("columnNumbers", sdk.L("Số chuyên mục", "Columns"), "Column", "count", sdk.By("rhythm", "language", "status"), nil),
	}, sdk.KeptForCouncil("Column", "create", "update")...)
}

func schedule(tx *sdk.Tx, in scheduleIn, d *sdk.Diags) ([]*Airing, error) {
	c, err := sdk.Target[Column](tx)
	if err != nil {
		return nil, err
	}
	if err := tx.Guard("column:" + string(c.ID)); err != nil {
		return nil, err
	}
	if in.From.IsZero() {
		in.From = tx.Today()
	}
	days := c.days(in.From, in.Until)
	switch {
	case len(days) == 0:
		d.Error("until", "NO_DAY", sdk.L("Không có lần phát nào trong khoảng này.", "No airing falls between these days."))
	case len(days) > mostAirings:
		d.Error("until", "TOO_MANY", sdk.L(fmt.Sprintf("Mỗi lần lập lịch nhiều nhất %d lần phát.", mostAirings), fmt.Sprintf("One call schedules %d airings at most.", mostAirings)))
	}
	if d.Any() {
		return nil, nil
	}
	known, err := sdk.Find[Airing](tx, sdk.And(sdk.Of("column", c.ID), sdk.Where{"on": sdk.Where{"gte": in.From, "lte": in.Until}}), "on", 900)
	if err != nil {
		return nil, err
	}
	taken, all := map[sdk.Date]bool{}, known
	for _, a := range known {
		taken[a.On] = true
	}
	for _, day := range days {
		if taken[day] {
			continue
		}
		a := &Airing{
			Title: c.Name + ", " + day.VN(), Column: c.ID, On: day, Time: c.Time, Minutes: c.Minutes, Language: c.Language, Tags: c.Tags,
			Record: sdk.Record{Assignment: c.Assignment},
		}
		tx.Create(a)
		all = append(all, a)
	}
	return all, nil
}
