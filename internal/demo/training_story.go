package demo

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/lantoa/lantoa/internal/clock"
)

var yearStart = clock.MustDay("2022-01-01")

// story is what has happened until the day before the demonstration.
func (t *trainer) story(ctx context.Context) error {
	known := make([]string, len(t.People))
	for i, q := range t.People {
		known[i] = q.FullName
	}
	c := newCast(known)
	province, district, teachers := c.provincials(), c.districts(), c.teachers()
	var communicators, mediators []*entry
	for i, commune := range []string{"h-cau-ke-tt-cau-ke", "h-cau-ke-x-hoa-an", "h-cau-ke-x-chau-dien"} {
		speak, mediate := c.locals([][]string{{"Rùm Sóc", "Giồng Dầu"}, {"Hòa Thạnh", "Hòa Phong", "Kinh Xuôi"}, {"Châu Hưng", "Ô Rồm"}}[i], fmt.Sprint(61+7*i))
		if err := t.write(ctx, commune, commune, append(append(slices.Clone(speak), mediate...), t.given(c, "communicator", speak[:4], 2)...)...); err != nil {
			return err
		}
		communicators, mediators = append(communicators, speak...), append(mediators, mediate...)
	}
	if err := t.write(ctx, "h-cau-ke-cv", "h-cau-ke", append(slices.Clone(district), t.given(c, "reporter", district[:5], 3)...)...); err != nil {
		return err
	}
	active := slices.DeleteFunc(slices.Clone(province), func(e *entry) bool { return len(e.moves) != 1 })
	if err := t.write(ctx, officeStaff, office, append(append(slices.Clone(province), t.given(c, "reporter", active[:9], 4)...), t.officials()...)...); err != nil {
		return err
	}
	return t.school(ctx, c, active, district, communicators, mediators, teachers)
}

// school is the courses, and what else the units have kept.
func (t *trainer) school(ctx context.Context, c *cast, province, district, communicators, mediators, teachers []*entry) error {
	old := t.course(c, "Cập nhật văn bản pháp luật mới năm 2021 cho báo cáo viên", "2.10", "REPORTER", 40, []string{"2021-10-20"}, "4.0", province[:9], nil)
	old.done(t, 0)
	skills := t.course(c, "Kỹ năng phổ biến, giáo dục pháp luật cho báo cáo viên pháp luật", "5.6", "REPORTER", 30, []string{"2022-04-12", "2022-04-13"}, "6.0",
		append(slices.Clone(province), district[:5]...), nil)
	skills.done(t, 2022)
	winter := t.course(c, "Giới thiệu luật mới được Quốc hội thông qua năm 2022", "5.6", "REPORTER", 60, []string{"2022-12-08"}, "4.0", nil, nil)
	list := slices.Concat(old.all(), skills.all(), winter.all(), t.reviews(province, skills), []*entry{
		t.proposal("Nâng mức hỗ trợ cho tuyên truyền viên pháp luật và hòa giải viên ở cơ sở", "STAFF_POLICY", "UBND tỉnh", "5.2", "1120/STP-VBPB", "2022-08-19", nil),
		t.proposal("Chương trình khung bồi dưỡng kỹ năng cho báo cáo viên vùng đồng bào Khmer", "CURRICULUM", "Bộ Tư pháp", "5.7", "684/STP-VBPB", "2022-05-12",
			&move{"adopt", values{"status": "ADOPTED", "answerNo": "2215/BTP-PBGDPL", "answeredOn": "2022-07-08", "answer": "Thống nhất nội dung; tỉnh thí điểm trong năm 2023."}}),
		t.proposal("Bố trí phụ cấp trách nhiệm cho công chức đầu mối PBGDPL", "STAFF_POLICY", "HĐND tỉnh", "5.2", "", "", nil),
	})
	if err := t.write(ctx, officeStaff, office, list...); err != nil {
		return err
	}
	mediation := t.course(c, "Nghiệp vụ hòa giải ở cơ sở", "2.10", "MEDIATOR", 30, []string{"2022-07-20"}, "7.0", mediators, nil)
	mediation.done(t, 2022)
	speaking := t.course(c, "Kỹ năng tuyên truyền pháp luật ở cơ sở", "5.6", "COMMUNICATOR", 20, []string{"2022-11-16", "2022-11-17"}, "4.0",
		communicators, []string{"Trưởng ban nhân dân ấp Rùm Sóc", "Trưởng ban nhân dân ấp Ô Rồm"})
	speaking.course.moves = []move{becomes("", "OPEN", nil)}
	if err := t.write(ctx, "h-cau-ke-cv", "h-cau-ke", append(mediation.all(), speaking.all()...)...); err != nil {
		return err
	}
	civics := t.course(c, "Phương pháp dạy giáo dục công dân, giáo dục pháp luật", "2.20", "TEACHER", 25, []string{"2022-08-16", "2022-08-17"}, "6.0", teachers, nil)
	civics.done(t, 2022)
	return t.teaching(ctx, append(slices.Clone(teachers), civics.all()...))
}

// teaching is what the two departments of schools have kept.
func (t *trainer) teaching(ctx context.Context, list []*entry) error {
	measure := func(title, sort, school, from string, schools, learners int, status, outcome string) *entry {
		e := &entry{kind: "Measure", task: "2.18", set: values{"title": title, "sort": sort, "school": school, "from": from, "schools": number(schools), "learners": number(learners)},
			moves: []move{becomes("", "RUNNING", nil)}}
		if status == "DONE" {
			e.moves = append(e.moves, becomes("", status, values{"outcome": outcome}))
		}
		return e
	}
	list = append(list, measure("Câu lạc bộ Tuổi trẻ với pháp luật", "MODEL", "UPPER_SECONDARY", "2022-09-05", 12, 1460, "", ""),
		measure("Phiên tòa giả định trong giờ sinh hoạt dưới cờ", "EXTRACURRICULAR", "LOWER_SECONDARY", "2022-02-14", 18, 5200, "DONE", "18 trường tổ chức, mỗi trường một phiên."))
	if err := t.write(ctx, "sgddt-cv", "sgddt", list...); err != nil {
		return err
	}
	return t.write(ctx, "sldtbxh-cv", "sldtbxh",
		measure("Bổ sung thời lượng môn Pháp luật trong chương trình trung cấp", "HOURS", "VOCATIONAL", "2022-03-01", 6, 830, "", ""),
		measure("Sổ tay hỏi đáp pháp luật lao động cho học sinh học nghề", "MATERIAL", "VOCATIONAL", "2022-01-17", 9, 1250, "DONE", "In và cấp 1.300 cuốn cho 9 cơ sở."))
}

// given are sessions that people have given, in the months before.
func (t *trainer) given(c *cast, ref string, people []*entry, each int) []*entry {
	topics := []string{"Luật Phòng, chống bạo lực gia đình", "Luật Đất đai và giải quyết tranh chấp ở cơ sở", "Luật Giao thông đường bộ", "Luật Trẻ em và phòng, chống xâm hại trẻ em", "Pháp luật về phòng, chống dịch bệnh"}
	var out []*entry
	for i, p := range people {
		for k := range 1 + (i+each)%each {
			day := clock.MustDay("2022-01-18").Add(30*k*2 + between(c.Rand, 0, 40))
			for day.Weekday() == 0 || day.Weekday() == 6 {
				day = day.Add(1)
			}
			out = append(out, &entry{kind: "Activity", set: values{"title": "Tuyên truyền " + pick(c.Rand, topics), "on": day.String(), "hours": pick(c.Rand, []string{"1.5", "2.0", "3.0"}),
				"place": "Nhà văn hóa ấp", "attendances": number(between(c.Rand, 25, 90)), ref: t.ref(p)}})
		}
	}
	return out
}

// officials are people of the demonstration who may sign in.
func (t *trainer) officials() []*entry {
	var out []*entry
	for i, q := range t.People {
		if q.Memberships[0].Unit != office || q.Memberships[0].Role != "OFFICER" {
			continue
		}
		sex := "MALE"
		if strings.Contains(q.FullName, " Thị ") {
			sex = "FEMALE"
		}
		out = append(out, &entry{kind: "Official", task: "5.1", set: values{"name": q.FullName, "sex": sex, "degree": "LAW", "position": q.Memberships[0].Title + ", Sở Tư pháp", "fullTime": i%2 == 0,
			"since": fmt.Sprintf("20%02d-03-01", 10+len(out)), "user": t.filler.store.Catalogue.Kind("User").EncodeID(t.users[q.Username])}})
	}
	return out
}

func (t *trainer) proposal(title, subject, to, task, letter, day string, answer *move) *entry {
	e := &entry{kind: "Proposal", task: task, set: values{"title": title, "subject": subject, "addressee": to, "content": "Căn cứ kết quả rà soát đội ngũ, đề nghị " + strings.ToLower(title[:1]) + title[1:] + "."}}
	if letter != "" {
		e.moves = []move{{"send", values{"status": "SENT", "sentNo": letter, "sentOn": day}}}
	}
	if answer != nil {
		e.moves = append(e.moves, *answer)
	}
	return e
}

// reviews are what the activity test of this autumn said of the province's reporters; the head has
// decided on some.
func (t *trainer) reviews(people []*entry, attended *class) []*entry {
	var out []*entry
	for i, p := range people {
		sessions := 0
		if i < 9 {
			sessions = 1 + i%4
		}
		e := &entry{kind: "Review", set: values{"name": p.text("name"), "group": "REPORTER", "from": "2021-11-01", "until": "2022-11-01", "sessions": number(sessions), "courses": number(1),
			"hours": attended.hours(p), "advice": "KEEP", "reporter": t.ref(p),
			"reasons": fmt.Sprintf("Từ 01/11/2021 đến 01/11/2022: thực hiện %d buổi (cần 1), dự 1 lớp (cần 1).", sessions)}}
		switch {
		case sessions == 0:
			e.set["advice"] = "REMOVE"
		case i < 5:
			e.moves = []move{{"decide", values{"verdict": "KEPT"}}}
		}
		out = append(out, e)
	}
	return out
}
