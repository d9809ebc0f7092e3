package demo

import (
	"fmt"

	"github.com/lantoa/lantoa/internal/clock"
)

// columns are the series on the air and in print: two airings have no proof yet.
func (p *press) columns() {
	for _, c := range []struct {
		name, channel, partner, rhythm, first, time, language string
		minutes, step, times                                  int
	}{
		{"Pháp luật và cuộc sống", "tv", "Đài Phát thanh và Truyền hình Trà Vinh", "WEEKLY", "2022-07-02", "19:45", "VIETNAMESE", 15, 7, 23},
		{"Pháp luật và cuộc sống (trên báo)", "paper", "Báo Trà Vinh", "FORTNIGHTLY", "2022-03-03", "", "VIETNAMESE", 0, 14, 20},
		{"Pháp luật với đồng bào Khmer", "tv", "Đài Phát thanh và Truyền hình Trà Vinh", "FORTNIGHTLY", "2022-08-07", "17:30", "KHMER", 20, 14, 9},
	} {
		col := p.add(office, &entry{kind: "Column", task: "2.17", set: set(values{"name": c.name, "channel": p.ref(p.channels[c.channel]), "partner": c.partner, "rhythm": c.rhythm, "first": c.first,
			"time": c.time, "minutes": number(c.minutes), "language": c.language})})
		for i := range c.times {
			day := clock.MustDay(c.first).Add(c.step * i)
			a := p.add(office, &entry{kind: "Airing", task: "2.17", set: set(values{"title": c.name + ", " + day.Start().In(clock.Zone).Format("02/01/2006"), "column": p.ref(col), "on": day.String(),
				"time": c.time, "minutes": number(c.minutes), "language": c.language})})
			switch {
			case day.After(lastDay):
			case day.String() == "2022-09-03":
				a.moves = []move{becomes("cancel", "CANCELLED", values{"reason": "Nghỉ lễ Quốc khánh."})}
			case day.String() == "2022-10-29" || day.String() == "2022-11-10":
				a.moves = []move{becomes("", "MISSED", nil)}
			default:
				a.moves = []move{becomes("air", "AIRED", values{"airedOn": day.String(), "link": fmt.Sprintf("https://%s.example.vn/%s", c.channel, day)})}
				p.appears(c.channel, day.String())
			}
		}
	}
}

// prints is the material of the units; one piece waits for its review.
func (p *press) prints() {
	for _, m := range mediaMaterials {
		language, minority := m.language, m.copies
		if language == "" {
			language, minority = "VIETNAMESE", 0
		}
		e := p.add(m.unit, &entry{kind: "Material", task: m.task, set: set(values{"title": m.title, "sort": m.sort, "format": m.format, "language": language, "topic": p.link(p.topics, m.topic),
			"content": "Bản thảo đã thẩm định.", "cost": fmt.Sprint(m.cost), "groups": []any{"GENERAL_PUBLIC"}})})
		if minority > 0 {
			e.set["groups"], e.set["areas"] = []any{"ETHNIC_MINORITY"}, []any{"ETHNIC_MINORITY_AREA"}
		}
		e.moves = []move{becomes("submit", "IN_REVIEW", nil)}
		if m.day != "" {
			e.moves = append(e.moves, becomes("issue", "ISSUED", values{"issuedOn": m.day, "copies": number(m.copies), "minorityCopies": number(minority), "receivers": "UBND các xã, phường, thị trấn"}))
		}
	}
}

// meetings are conferences, seminars and dialogues; the minutes of the last dialogue are missing.
func (p *press) meetings() {
	for i, m := range mediaEvents {
		language := m.language
		if language == "" {
			language = "VIETNAMESE"
		}
		e := p.add(m.unit, &entry{kind: "Event", task: m.task, set: set(values{"title": m.title, "form": m.form, "on": m.day, "time": "08:00", "topic": p.link(p.topics, m.topic), "language": language, "areas": tag(m.area),
			"groups": tag(map[bool]string{true: "ETHNIC_MINORITY", false: "GENERAL_PUBLIC"}[m.area == "ETHNIC_MINORITY_AREA"])})})
		if m.people == 0 {
			continue
		}
		e.moves = []move{becomes("hold", "HELD", values{"attendances": number(m.people), "women": number(m.women), "minority": number(m.minority), "raised": number(m.raised), "answered": number(m.answered)})}
		if m.day < "2022-11-01" {
			e.moves = append(e.moves, becomes("signMinutes", "MINUTED", values{"minutesNo": fmt.Sprintf("%02d/BB", i+1), "minutes": fmt.Sprintf("%d ý kiến, %d ý kiến được trả lời tại chỗ; các ý kiến còn lại trả lời bằng văn bản.", m.raised, m.answered)}))
		}
	}
}

// answers are the questions of people and firms, up to the FAQ. The askers have no names here.
func (p *press) answers() {
	kinds := p.filler.store.Catalogue
	who := kinds.Kind("User").EncodeID(p.users[officeStaff])
	for _, q := range mediaQuestions {
		e := p.add(office, &entry{kind: "Question", task: "2.12", set: set(values{"subject": q.subject, "content": q.content, "way": q.way, "asker": q.asker, "fields": tag(q.field), "topic": p.link(p.topics, q.topic),
			"receivedOn": q.day, "askerPlace": "Trà Vinh"})})
		due := after(q.day, 10)
		given := becomes("assign", "ASSIGNED", values{"assignee": who, "due": due})
		switch {
		case q.day == lastDay.String():
		case q.days < 0:
			e.moves = []move{given}
		default:
			done := after(q.day, q.days)
			e.moves = []move{given, becomes("answer", "ANSWERED", values{"answer": "Đã trả lời theo quy định đang có hiệu lực.", "basis": "Văn bản nêu trong câu trả lời"}),
				becomes("approve", "APPROVED", values{"approvedOn": done, "days": number(q.days), "late": done > due})}
			if q.faq == "" {
				continue
			}
			f := p.add(office, &entry{kind: "Faq", task: "2.12", set: set(values{"question": q.faq, "answer": "Theo quy định đang có hiệu lực; xem căn cứ pháp lý.", "basis": "Văn bản nêu trong câu trả lời",
				"topic": p.link(p.topics, q.topic), "fields": tag(q.field)}), moves: []move{becomes("publish", "PUBLISHED", values{"publishedOn": after(done, 5)})}})
			e.moves = append(e.moves, becomes("draftFaq", "APPROVED", values{"faq": p.ref(f)}), becomes("publish", "IN_FAQ", nil))
		}
	}
}

// models are ways of self-learning; those that work well are returned.
func (p *press) models() (good *entry) {
	model := func(unit, name, sort, place, from string, members int, effect string) *entry {
		e := p.add(unit, &entry{kind: "Model", task: "2.15", set: values{"name": name, "sort": sort, "place": place, "started": from, "members": number(members), "groups": []any{"GENERAL_PUBLIC"}, "content": "Sinh hoạt mỗi tháng một lần, có tài liệu của Sở Tư pháp."}})
		if effect != "" {
			e.moves = []move{becomes("recognise", "RECOGNISED", values{"effect": effect, "recognisedOn": "2022-06-30"})}
		}
		return e
	}
	good = model("h-cau-ke", "Câu lạc bộ Phụ nữ Khmer với pháp luật", "CLUB", "Ấp Rùm Sóc, xã Châu Điền", "2021-05-04", 46, "Vụ việc phải hòa giải trong ấp giảm một nửa so với năm trước.")
	model(office, "Tủ sách pháp luật điện tử", "BOOKCASE", "Toàn tỉnh", "2021-09-01", 1350, "Trung bình 1.350 lượt đọc mỗi tháng.")
	model("h-tra-cu", "Góc pháp luật trong chùa", "CORNER", "Xã Ngãi Xuyên", "2022-04-18", 80, "")
	ended := model(office, "Nhóm chia sẻ pháp luật doanh nghiệp", "ONLINE_GROUP", "Trên mạng", "2021-03-01", 60, "")
	ended.moves = []move{becomes("end", "ENDED", values{"reason": "Chuyển vào trang PBGDPL của tỉnh."})}
	return good
}

// likes are the models that others started after a good one.
func (p *press) likes(good *entry) {
	for unit, name := range map[string]string{"h-tra-cu": "Câu lạc bộ Phụ nữ Khmer Trà Cú", "h-duyen-hai": "Câu lạc bộ Ngư dân với pháp luật"} {
		p.add(unit, &entry{kind: "Model", task: "2.15", set: values{"name": name, "sort": "CLUB", "started": "2022-09-05", "members": number(30), "origin": p.ref(good), "replicated": true}})
	}
}
