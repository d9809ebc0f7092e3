package demo

import (
	"fmt"
	"strings"

	"github.com/lantoa/lantoa/internal/clock"
)

// list is the office's list of topics of public concern.
func (p *press) list() {
	for _, t := range mediaTopics {
		e := &entry{kind: "Topic", task: "2.2", set: values{"title": t.title, "year": number(2022), "concern": t.concern, "urgency": t.urgency, "fields": tag(t.field), "groups": []any{"GENERAL_PUBLIC"},
			"why": "Nhiều ý kiến, phản ánh trong năm."}}
		if t.status != "PROPOSED" {
			e.moves = []move{{"adopt", values{"status": "ADOPTED", "adoptedOn": "2022-02-14"}}}
		}
		if t.status == "CLOSED" {
			e.moves = append(e.moves, becomes("close", "CLOSED", nil))
		}
		p.topics[t.key] = p.add(office, e)
	}
}

// places are the channels of the units, and what was done to them.
func (p *press) places() {
	channel := func(unit, key, name, sort string, fresh int, from, task string, more values) {
		e := &entry{kind: "Channel", task: task, set: values{"name": name, "sort": sort, "freshDays": number(fresh), "since": from, "questions": false}.with(more)}
		e.moves = []move{becomes("open", "RUNNING", nil)}
		p.channels[key] = p.add(unit, e)
	}
	channel(office, "portal", "Trang PBGDPL tỉnh Trà Vinh", "PORTAL", 15, "2021-04-01", "2.7", values{"link": "https://pbgdpl.example.vn", "questions": true, "languages": []any{"VIETNAMESE", "KHMER"}})
	channel(office, "site", "Trang thông tin điện tử Sở Tư pháp", "SITE", 30, "2016-01-04", "2.5", values{"link": "https://stp.example.vn"})
	channel(office, "bulletin", "Bản tin Tư pháp", "BULLETIN", 100, "2014-01-06", "2.4", nil)
	channel(office, "facebook", "Trang Facebook Phổ biến pháp luật Trà Vinh", "FACEBOOK", 30, "2020-07-01", "2.5", values{"link": "https://facebook.example/pbgdpl"})
	channel(office, "tv", "Truyền hình Trà Vinh", "TELEVISION", 14, "2021-01-04", "2.17", values{"partner": "Đài Phát thanh và Truyền hình Trà Vinh"})
	channel(office, "paper", "Báo Trà Vinh", "NEWSPAPER", 40, "2021-01-04", "2.17", values{"partner": "Tòa soạn Báo Trà Vinh"})
	channel("sgddt", "school", "Trang thông tin Sở Giáo dục và Đào tạo", "SITE", 30, "2018-08-01", "2.16", nil)
	channel("h-cau-ke", "cau-ke", "Trang thông tin huyện Cầu Kè", "SITE", 45, "2017-05-02", "2.16", nil)
	channel("h-cau-ke-x-hoa-an", "hoa-an", "Đài truyền thanh xã Hòa Ân", "LOUDSPEAKER", 30, "2015-02-02", "", nil)
	channel("h-tra-cu", "tra-cu", "Zalo Tư pháp Trà Cú", "ZALO", 30, "2021-03-15", "2.16", nil)
	for _, u := range []struct {
		title, channel, due, done, result string
		cost                              int
	}{
		{"Bổ sung tìm kiếm không dấu và hỏi đáp", "portal", "2022-05-31", "2022-05-26", "Đã nghiệm thu; tìm kiếm được trên điện thoại.", 68000000},
		{"Đếm lượt truy cập từng bài", "site", "2022-09-30", "2022-10-04", "Đã nghiệm thu, trễ bốn ngày.", 15000000},
		{"Giao diện tiếng Khmer", "portal", "2022-11-30", "", "", 42000000},
	} {
		e := &entry{kind: "Upgrade", task: "2.6", set: values{"title": u.title, "channel": p.ref(p.channels[u.channel]), "dueOn": u.due, "cost": fmt.Sprint(u.cost), "contractor": "Trung tâm Công nghệ thông tin và Truyền thông"},
			moves: []move{becomes("", "UNDER_WAY", nil)}}
		if u.done != "" {
			e.moves = append(e.moves, becomes("accept", "ACCEPTED", values{"acceptedOn": u.done, "result": u.result}))
		}
		p.add(office, e)
	}
}

// appears notes that something appeared on a channel.
func (p *press) appears(channel, day string) {
	if set := p.channels[channel].moves[0].set; set["lastOn"] == nil || set["lastOn"].(string) < day {
		set["lastOn"] = day
	}
}

// age reckons how long the channels have been quiet on the morning of the demonstration.
func (p *press) age() {
	for _, e := range p.channels {
		set := e.moves[0].set
		last, _ := set["lastOn"].(string)
		if last == "" {
			last = e.text("since")
		}
		quiet := lastDay.Sub(clock.MustDay(last))
		limit := 0
		_, _ = fmt.Sscan(fmt.Sprint(e.set["freshDays"]), &limit) // a number that was written above
		set["quiet"], set["stale"] = number(quiet), quiet > limit
	}
}

// issue is an article from the draft to its publication.
func (p *press) issue(e *entry, channel, day string) *entry {
	c := p.channels[channel]
	more := values{"publishedOn": day, "channel": p.ref(c), "channelSort": c.text("sort")}
	switch c.text("sort") {
	case "PORTAL", "SITE", "FACEBOOK", "ZALO":
		more["link"] = "https://" + channel + ".example.vn/" + strings.ReplaceAll(day, "-", "")
	}
	e.moves = append(e.moves, becomes("submit", "IN_REVIEW", nil), becomes("publish", "PUBLISHED", more))
	p.appears(channel, day)
	return e
}

// articles are the office's; those that others take are returned by their titles.
func (p *press) articles() map[string]*entry {
	out := map[string]*entry{}
	draft := func(title, sort, topic, task string) *entry {
		return &entry{kind: "Article", task: task, set: set(values{"title": title, "sort": sort, "topic": p.link(p.topics, topic), "content": title + ". Nội dung theo văn bản đang có hiệu lực.",
			"author": "Phòng Văn bản, Phổ biến và Theo dõi thi hành pháp luật", "groups": []any{"GENERAL_PUBLIC"}})}
	}
	for _, a := range mediaPieces {
		out[a.title] = p.add(office, p.issue(draft(a.title, a.sort, a.topic, a.task), a.channel, a.day))
	}
	waiting := draft("Mua bán nhà đất bằng giấy tay: rủi ro gì", "ARTICLE", "", "2.4")
	waiting.moves = []move{becomes("submit", "IN_REVIEW", nil)}
	p.add(office, waiting)
	back := draft("Mức phạt nồng độ cồn", "ARTICLE", "", "2.5")
	back.moves = []move{becomes("submit", "IN_REVIEW", nil), becomes("return", "DRAFT", values{"remark": "Nêu rõ điều, khoản của nghị định."})}
	p.add(office, back)
	gone := p.issue(draft("Mức lương tối thiểu vùng", "NEW_LAW", "", "2.5"), "site", "2022-04-08")
	gone.moves = append(gone.moves, becomes("withdraw", "WITHDRAWN", values{"reason": "Nghị định mới có hiệu lực từ 01/7/2022."}))
	p.add(office, gone)
	khmer := draft("Ra đường an toàn: luật nói gì", "CLIP", "", "2.16")
	khmer.set["language"] = "KHMER"
	p.add(office, p.issue(khmer, "portal", "2022-09-29"))
	return out
}

// reuse is what other units took from the library.
func (p *press) reuse(own map[string]*entry) {
	for _, c := range mediaCopies {
		from := own[c.title]
		e := &entry{kind: "Article", task: "2.16", set: values{}.with(from.set).with(values{"use": "REUSED", "origin": p.ref(from), "source": "Sở Tư pháp"})}
		p.add(c.unit, e)
		if c.channel != "" {
			p.issue(e, c.channel, c.day)
		}
	}
}
