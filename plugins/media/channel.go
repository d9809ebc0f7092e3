package media

import "github.com/lantoa/lantoa/plugins/sdk"

type (
	channelSort  string
	channelState string
)

const (
	site     channelSort = "SITE"
	portal   channelSort = "PORTAL"
	facebook channelSort = "FACEBOOK"
	zalo     channelSort = "ZALO"

	channelPlanned channelState = "PLANNED"
	channelRunning channelState = "RUNNING"
	channelClosed  channelState = "CLOSED"
)

// online tells whether what is published there has an address to show as proof.
func (s channelSort) online() bool { return s == site || s == portal || s == facebook || s == zalo }

// Channel is where a unit publishes (kênh truyền thông). It knows the day of its last item, and
// after how many days without one it is stale.
type Channel struct {
	sdk.Record
	Name      string       `lantoa:"required,max=200,index,search,section=content" vi:"Tên kênh" en:"Name"`
	Sort      channelSort  `lantoa:"required,index,section=content" vi:"Loại kênh" en:"Sort"`
	Link      string       `lantoa:"max=500,pattern=https?://.+,section=content" vi:"Địa chỉ" en:"Address"`
	Languages []language   `lantoa:"section=content" vi:"Ngôn ngữ" en:"Languages"`
	Partner   string       `lantoa:"max=200,section=content" vi:"Đơn vị phối hợp" en:"Partner"`
	FreshDays *int         `lantoa:"min=1,max=366,section=content" vi:"Ngưỡng cập nhật (ngày)" en:"To be renewed within (days)" help_vi:"Quá số ngày này không có tin, bài, lần phát mới thì kênh bị coi là chậm cập nhật; để trống là không theo dõi." help_en:"Without an item for longer, the channel counts as stale; left out, nobody watches it."`
	Questions bool         `lantoa:"default=false,section=content" vi:"Nhận câu hỏi của người dân" en:"Takes questions from the public"`
	Since     sdk.Date     `lantoa:"index,section=time" vi:"Hoạt động từ" en:"Running since"`
	LastOn    sdk.Date     `lantoa:"index,by_action,section=outcome" vi:"Tin, bài, lần phát gần nhất" en:"Last item on"`
	Quiet     int          `lantoa:"index,sum,by_action,default=0,section=outcome" vi:"Số ngày chưa có nội dung mới" en:"Days without an item" help_vi:"Tính mỗi sáng và mỗi lần đăng." help_en:"Reckoned every morning and at every publication."`
	Stale     bool         `lantoa:"index,by_action,default=false,section=outcome" vi:"Chậm cập nhật" en:"Stale"`
	Status    channelState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// age reckons the days without an item, and whether they are too many.
func (c *Channel) age(today sdk.Date) {
	from := c.LastOn
	if from.IsZero() {
		from = c.Since
	}
	if c.Quiet = 0; !from.IsZero() {
		c.Quiet = max(0, today.DaysSince(from))
	}
	c.Stale = c.Status == channelRunning && c.FreshDays != nil && c.Quiet > *c.FreshDays
}

// fresh notes that something appeared on a channel. Of a channel that is another unit's, or that
// does not run, it is told.
func fresh(tx *sdk.Tx, id, unit sdk.Ref, on sdk.Date, d *sdk.Diags) (*Channel, error) {
	c, err := sdk.Get[Channel](tx, id)
	if err != nil {
		return nil, err
	}
	switch {
	case c.Unit != unit:
		d.Error("channel", "OTHER_UNIT", sdk.L("Kênh này của đơn vị khác.", "The channel is another unit's."))
	case c.Status != channelRunning:
		d.Error("channel", "NOT_RUNNING", sdk.L("Kênh này chưa hoạt động hoặc đã dừng.", "The channel does not run."))
	case on.After(c.LastOn):
		c.LastOn = on
		c.age(tx.Today())
		tx.Save(c)
	}
	return c, nil
}

type openIn struct {
	Since sdk.Date `vi:"Hoạt động từ ngày" en:"Running since" help_vi:"Để trống là hôm nay, hoặc ngày đã ghi." help_en:"Left out, the day that is noted already, or today."`
}

func channels() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Loại kênh", "Sort of channel"), sdk.V(site, "Trang thông tin điện tử", "Web site"), sdk.V(portal, "Cổng thông tin, trang thành phần", "Portal or part of it"),
			sdk.V(channelSort("BULLETIN"), "Bản tin", "Bulletin"), sdk.V(channelSort("RADIO"), "Phát thanh", "Radio"), sdk.V(channelSort("TELEVISION"), "Truyền hình", "Television"),
			sdk.V(channelSort("NEWSPAPER"), "Báo in", "Newspaper"), sdk.V(channelSort("LOUDSPEAKER"), "Loa truyền thanh cơ sở", "Loudspeakers"),
			sdk.V(facebook, "Trang Facebook", "Facebook page"), sdk.V(zalo, "Trang Zalo", "Zalo page"), sdk.V(channelSort("OTHER"), "Kênh khác", "Other")),
		sdk.Enum(sdk.L("Trạng thái kênh", "State of a channel"), sdk.V(channelPlanned, "Dự kiến", "Planned"), sdk.V(channelRunning, "Đang hoạt động", "Running"), sdk.V(channelClosed, "Đã dừng", "Closed")),
		sdk.Kind("Channel", sdk.KindOpts[Channel]{
			Label: sdk.L("Kênh", "Channel"), Labels: sdk.L("Kênh truyền thông", "Channels"), Doc: sdk.L("Nơi đơn vị đăng, phát nội dung pháp luật.", "Where a unit publishes."),
			Menu: "channels", Visibility: sdk.Scope, Tied: true, OrderBy: "-quiet", Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"name", "sort", "lastOn", "quiet", "freshDays", "stale", "status"}, Filters: []string{"stale", "sort", "status", "lastOn"},
			Unique: [][]string{{"name"}},
			States: sdk.States("status", channelPlanned, sdk.Move(channelPlanned, channelRunning, "open"), sdk.Move(channelClosed, channelRunning, "open"),
				sdk.Move(channelRunning, channelClosed, "close")),
		}),
		sdk.Action("open", sdk.ActionOpts{On: "Channel", Label: sdk.L("Đưa vào hoạt động", "Open"), From: []string{string(channelPlanned), string(channelClosed)}, Allow: []string{head}},
			sdk.Change(func(tx *sdk.Tx, in openIn, c *Channel, d *sdk.Diags) error {
				if c.Since.IsZero() {
					c.Since = tx.Today()
				}
				c.Since = dayOr(in.Since, c.Since, tx, d)
				c.Status = channelRunning
				c.age(tx.Today())
				return nil
			})),
		sdk.Action("close", sdk.ActionOpts{On: "Channel", Label: sdk.L("Dừng kênh", "Close"), From: []string{string(channelRunning)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, _ sdk.None, c *Channel, _ *sdk.Diags) error {
				c.Status, c.Stale = channelClosed, false
				return nil
			})),
		sdk.Stat("channelNumbers", sdk.L("Số kênh", "Channels by sort"), "Channel", "count", sdk.By("sort", "status"), nil),
		sdk.Stat("channelFreshness", sdk.L("Số ngày chưa có nội dung mới của từng kênh", "Days without an item, by channel"), "Channel", "avg(quiet)", sdk.By("unit", "name", "sort"), sdk.Is("status", channelRunning)),
		sdk.Stat("staleChannels", sdk.L("Số kênh chậm cập nhật", "Stale channels"), "Channel", "count", sdk.By("unit", "sort"), sdk.Is("stale", true)),
	}, sdk.KeptForCouncil("Channel", "create", "update")...)
}
