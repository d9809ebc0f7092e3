package demo

import (
	"fmt"
	"math/rand/v2"
)

// What names of the province are made of; who comes out is invented.
var (
	families = map[string][]string{
		"KINH":  {"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Hồ", "Ngô", "Dương", "Phan"},
		"KHMER": {"Thạch", "Kim", "Sơn", "Kiên", "Lâm"},
		"HOA":   {"Quách", "Trịnh", "Tăng", "Hứa"},
	}
	womenMiddle = []string{"Thị Cẩm", "Thị Mỹ", "Thị Thu", "Thị Kim", "Thị Bích", "Ngọc", "Thị Hồng"}
	womenGiven  = []string{"Giang", "Thoa", "Xuyến", "Phượng", "Lài", "Quyên", "Ngà", "Sương", "Tiên", "Liễu", "Trúc", "Duyên"}
	menMiddle   = []string{"Văn", "Hoàng", "Minh", "Quốc", "Thanh", "Hữu", "Trung", "Công"}
	menGiven    = []string{"Hậu", "Lợi", "Nhân", "Phước", "Thuận", "Khải", "Điền", "Giàu", "Tường", "Luân", "Hưng", "Trọng"}
	law         = []string{"LAND", "CIVIL", "CRIMINAL", "FAMILY", "LABOUR", "ADMINISTRATION", "ENVIRONMENT", "SECURITY", "ECONOMY", "EDUCATION"}
)

// cast invents people, no two with one name, the same in every run.
type cast struct {
	*rand.Rand
	used map[string]bool
}

func newCast(p []string) *cast {
	c := &cast{rand.New(rand.NewPCG(5, 58)), map[string]bool{}}
	for _, name := range p {
		c.used[name] = true
	}
	return c
}

// profile is somebody; women and law are how many of ten are women, and have a degree in law.
func (c *cast) profile(women, law int) values {
	for {
		v := values{"sex": "MALE", "ethnicity": pick(c.Rand, []string{"KINH", "KINH", "KINH", "KHMER", "KHMER", "HOA"}), "birthYear": number(between(c.Rand, 1964, 1995)), "degree": "OTHER"}
		middle, given := menMiddle, menGiven
		if c.IntN(10) < women {
			v["sex"], middle, given = "FEMALE", womenMiddle, womenGiven
		}
		switch n := c.IntN(10); {
		case n < law:
			v["degree"] = "LAW"
		case n == 9:
			v["degree"] = "NONE"
		}
		name := pick(c.Rand, families[v["ethnicity"].(string)]) + " " + pick(c.Rand, middle) + " " + pick(c.Rand, given)
		if !c.used[name] {
			c.used[name] = true
			v["name"] = name
			return v
		}
	}
}

// recognised is how somebody came to be on a roster.
func recognised(number, proposed, decided, until string) values {
	v := values{"proposedOn": proposed, "decisionNo": number, "recognisedOn": decided}
	if until != "" {
		v["due"] = until
	}
	return v
}

// becomes is the move that an action makes.
func becomes(action, status string, more values) move {
	return move{action, values{"status": status}.with(more)}
}

// provincials are the reporters that the department keeps: most recognised in 2021, one resting, one
// removed, two proposed a few days ago.
func (c *cast) provincials() []*entry {
	posts := []string{"Phó Trưởng phòng, Sở Tư pháp", "Thanh tra viên, Thanh tra tỉnh", "Chuyên viên, Sở Tài nguyên và Môi trường", "Chuyên viên, Sở Nội vụ",
		"Kiểm sát viên, Viện kiểm sát nhân dân tỉnh", "Thẩm phán, Tòa án nhân dân tỉnh", "Chuyên viên, Ban Dân tộc", "Trưởng ban, Hội Liên hiệp Phụ nữ tỉnh",
		"Chuyên viên, Sở Xây dựng", "Trợ giúp viên pháp lý, Sở Tư pháp", "Chuyên viên, Sở Y tế", "Chuyên viên, Liên đoàn Lao động tỉnh",
		"Chuyên viên, Sở Tài chính", "Luật sư, Đoàn Luật sư tỉnh"}
	var out []*entry
	for i, post := range posts {
		v := c.profile(4, 7).with(values{"position": post, "level": "PROVINCE", "fields": []any{law[i%len(law)], law[(i+3)%len(law)]}})
		e := &entry{kind: "Reporter", task: "5.4", set: v, moves: []move{becomes("recognise", "RECOGNISED", recognised("612/QĐ-UBND", "2021-03-24", "2021-03-30", "2026-03-30"))}}
		switch i {
		case 8:
			e.moves = append(e.moves, becomes("suspend", "SUSPENDED", values{"suspension": "Đi học tập trung dài hạn, tạm dừng đến hết tháng 6 năm 2023."}))
		case 10:
			e.moves = append(e.moves, becomes("dismiss", "DISMISSED", values{"due": nil, "ground": "B", "removalNo": "411/QĐ-UBND", "removedOn": "2022-03-18",
				"objectBy": "2022-03-23", "removalNote": "Chuyển công tác ra ngoài tỉnh, không còn điều kiện hoạt động."}))
		case 12, 13:
			e.moves, e.set = nil, v.with(values{"proposedOn": "2022-11-10", "due": "2022-11-17"})
		}
		out = append(out, e)
	}
	return out
}

// districts are the reporters of the district; the decision on one came late.
func (c *cast) districts() []*entry {
	var out []*entry
	for i, post := range []string{"Phó Trưởng phòng Tư pháp", "Chuyên viên Phòng Tư pháp", "Chuyên viên Phòng Tài nguyên và Môi trường", "Cán bộ Công an huyện",
		"Phó Chủ tịch Hội Liên hiệp Phụ nữ huyện", "Chuyên viên Phòng Giáo dục và Đào tạo"} {
		v := c.profile(5, 6).with(values{"position": post, "level": "DISTRICT", "fields": []any{law[(i+1)%len(law)]}})
		m := becomes("recognise", "RECOGNISED", recognised("1280/QĐ-UBND", "2021-05-10", "2021-05-14", ""))
		if i == 5 {
			m = becomes("recognise", "RECOGNISED", recognised("1017/QĐ-UBND", "2022-05-09", "2022-05-18", "").with(values{"late": true}))
		}
		out = append(out, &entry{kind: "Reporter", task: "5.4", set: v, moves: []move{m}})
	}
	return out
}

// locals are the communicators and the mediators of a commune.
func (c *cast) locals(hamlets []string, no string) (communicators, mediators []*entry) {
	for i := range 5 {
		v := c.profile(5, 3).with(values{"position": "Ấp " + hamlets[i%len(hamlets)], "fields": []any{law[i%len(law)]}})
		communicators = append(communicators, &entry{kind: "Communicator", set: v,
			moves: []move{becomes("recognise", "RECOGNISED", recognised(no+"/QĐ-UBND", "2021-09-20", "2021-09-24", ""))}})
	}
	for i := range 6 {
		v := c.profile(4, 1).with(values{"team": "Tổ hòa giải ấp " + hamlets[i%len(hamlets)]})
		mediators = append(mediators, &entry{kind: "Mediator", set: v,
			moves: []move{becomes("recognise", "RECOGNISED", recognised(no+"A/QĐ-UBND", "2021-06-07", "2021-06-11", ""))}})
	}
	return communicators, mediators
}

// teachers are those of civics in some schools.
func (c *cast) teachers() []*entry {
	var out []*entry
	for i := range 12 {
		kind, name := "LOWER_SECONDARY", fmt.Sprintf("Trường THCS số %d", i+1)
		if i%3 == 2 {
			kind, name = "UPPER_SECONDARY", fmt.Sprintf("Trường THPT số %d", i/3+1)
		}
		v := c.profile(6, 2).with(values{"school": name, "schoolLevel": kind, "subject": "Giáo dục công dân", "qualified": i%4 != 3})
		out = append(out, &entry{kind: "Teacher", set: v, task: "2.20"})
	}
	return out
}
