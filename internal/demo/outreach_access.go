package demo

import (
	"context"
	"fmt"
)

// access is the standards of legal access, and how far the communes have come with them. What the
// decisions say that nobody has obtained is empty here as it is in the module.
func (w *reacher) access(ctx context.Context) error {
	old := &entry{kind: "Standard", set: values{"title": "Chuẩn tiếp cận pháp luật theo Quyết định số 619/QĐ-TTg", "decision": "619/QĐ-TTg", "validFrom": "2017-05-08", "validTo": "2021-12-31",
		"criteria": number(5), "indicators": number(25), "total": number(100), "passOne": number(90), "passTwo": number(80), "passThree": number(70), "share": number(50),
		"note": "Nội dung và điểm của từng tiêu chí, chỉ tiêu chưa nhập."}}
	now := &entry{kind: "Standard", set: values{"title": "Chuẩn tiếp cận pháp luật theo Quyết định số 25/2021/QĐ-TTg", "decision": "25/2021/QĐ-TTg", "validFrom": "2022-01-01",
		"criteria": number(5), "indicators": number(20), "total": number(100), "passOne": number(80), "passTwo": number(80), "passThree": number(80), "share": number(50), "postDays": number(5), "supplementDays": number(3),
		"papersDays": number(3), "webDays": number(2), "dossierBy": "01-10", "decisionBy": "02-10", "districtBy": "02-15", "provinceBy": "02-20", "note": "Điểm của từng chỉ tiêu chưa nhập."}}
	words := map[string]string{"1": "Ban hành văn bản", "2": "Tiếp cận thông tin, phổ biến, giáo dục pháp luật", "3": "Hòa giải ở cơ sở, trợ giúp pháp lý", "4": "Thực hiện dân chủ ở cơ sở",
		"5": "Tiếp công dân, giải quyết thủ tục hành chính; an ninh, trật tự", "2.3": "Kế hoạch phổ biến, giáo dục pháp luật hằng năm", "2.4": "Mô hình phổ biến, giáo dục pháp luật hiệu quả",
		"2.5": "Bồi dưỡng tuyên truyền viên pháp luật", "2.6": "Kinh phí phổ biến, giáo dục pháp luật"}
	var criteria, indicators []*entry
	all := []*entry{old, now}
	item := func(s *entry, n string) *entry {
		e := &entry{kind: "Criterion", set: values{"standard": w.ref(s), "number": n}, moves: []move{becomes("issue", "IN_USE", nil)}}
		if s == now && words[n] != "" {
			e.set["content"] = words[n]
		}
		if len(n) == 3 && n[0] == '2' && n[2] > '2' {
			e.set["awareness"], e.set["guidance"] = true, "Chấm theo hồ sơ lưu và kết quả khảo sát nhận thức pháp luật của người dân trong năm."
		}
		all = append(all, e)
		return e
	}
	for i, size := range []int{2, 6, 3, 5, 4} {
		criteria = append(criteria, item(old, fmt.Sprint(i+1)))
		item(now, fmt.Sprint(i+1))
		for j := range size {
			indicators = append(indicators, item(now, fmt.Sprintf("%d.%d", i+1, j+1)))
		}
	}
	old.moves, now.moves = []move{becomes("issue", "IN_FORCE", nil)}, []move{becomes("issue", "IN_FORCE", nil)}
	if err := w.write(ctx, officeStaff, office, all...); err != nil {
		return err
	}
	if err := w.lastYear(ctx, old, criteria); err != nil {
		return err
	}
	return w.thisYear(ctx, now, indicators)
}

// dossier is a commune's assessment of a year with its sheet; tenths are the points of each line
// times ten, where there are some.
func (w *reacher) dossier(year int, class string, mark int, standard *entry, items []*entry, tenths []int) []*entry {
	total := 0
	a := &entry{kind: "Assessment", task: "3.2", set: values{"title": fmt.Sprintf("Đánh giá chuẩn tiếp cận pháp luật năm %d", year), "year": number(year), "until": fmt.Sprintf("%d-12-31", year), "class": class,
		"areas": tagged("RURAL"), "standard": w.ref(standard), "mark": number(mark)}}
	all := []*entry{a}
	for i, c := range items {
		s := &entry{kind: "Score", set: values{"number": c.text("number"), "assessment": w.ref(a), "criterion": w.ref(c), "until": a.text("until"), "awareness": c.set["awareness"] == true}}
		if i < len(tenths) {
			total += tenths[i]
			s.set["own"], s.set["grounds"] = decimal(tenths[i])+"0", "Hồ sơ lưu tại UBND xã, tập "+c.text("number")+"."
		}
		all = append(all, s)
	}
	a.set["selfTotal"], a.set["total"] = decimal(total)+"0", decimal(total)+"0"
	return all
}

// lastYear is the assessment of 2021 by the older standard: two communes met it, one did not.
func (w *reacher) lastYear(ctx context.Context, standard *entry, criteria []*entry) error {
	for i, c := range []struct {
		unit, class, state string
		mark               int
		tenths             []int
	}{{town, "II", "MET", 80, []int{175, 180, 170, 168, 175}}, {hoaAn, "III", "MET", 70, []int{160, 150, 152, 148, 149}}, {khmers, "I", "NOT_MET", 90, []int{170, 176, 165, 168, 172}}} {
		all := w.dossier(2021, c.class, c.mark, standard, criteria, c.tenths)
		outcome := values{"decisionNo": fmt.Sprintf("%d/QĐ-UBND", 310+i), "decidedOn": "2022-02-08", "publishDue": "2022-02-10"}
		if c.state == "NOT_MET" {
			outcome["decisionNote"] = "Chưa đủ điểm của xã loại I."
		}
		all[0].moves = []move{
			becomes("post", "POSTED", values{"postedOn": "2021-12-27", "postedUntil": "2022-01-03", "ways": tagged("OFFICE", "RADIO")}),
			becomes("submit", "SUBMITTED", values{"meetingOn": "2022-01-05", "submittedOn": "2022-01-07"}),
			becomes("review", "REVIEWED", values{"reviewedOn": "2022-01-18", "unknown": tagged("1", "2", "3", "4", "5"), "reviewNote": "Điểm tự chấm phù hợp với hồ sơ."}),
			becomes("sit", "COUNCIL", values{"papersOn": "2022-01-19", "councilOn": "2022-01-27", "councilMembers": number(11), "councilPresent": number(9), "confirmed": true}),
			becomes("decide", c.state, outcome),
			{"publish", values{"publishedOn": "2022-02-10"}},
		}
		if err := w.write(ctx, c.unit, c.unit, all...); err != nil {
			return err
		}
	}
	left := tagged("UBND xã An Phú Tân, huyện Cầu Kè", "UBND xã Hòa Tân, huyện Cầu Kè", "UBND xã Ninh Thới, huyện Cầu Kè", "UBND xã Phong Phú, huyện Cầu Kè", "UBND xã Phong Thạnh, huyện Cầu Kè",
		"UBND xã Tam Ngãi, huyện Cầu Kè", "UBND xã Thông Hòa, huyện Cầu Kè", "UBND xã Thạnh Phú, huyện Cầu Kè")
	return w.write(ctx, "h-cau-ke-cv", "h-cau-ke", &entry{kind: "Summary", task: "3.2", set: values{"title": "Kết quả đánh giá xã đạt chuẩn tiếp cận pháp luật năm 2021", "year": number(2021), "until": "2021-12-31",
		"communes": number(11), "met": number(2), "notMet": number(1), "without": left}, moves: []move{becomes("send", "SENT", values{"sentNo": "46/BC-UBND", "sentOn": "2022-02-14"})}})
}

// thisYear is what the communes have scored by the new standard so far: one sheet is half done, one
// is posted.
func (w *reacher) thisYear(ctx context.Context, standard *entry, indicators []*entry) error {
	points := []int{45, 40, 50, 45, 40, 50, 45, 40, 45, 50, 45, 40, 45, 50, 45, 40, 45, 40, 45, 40}
	due := values{"dossierDue": "2023-01-10", "decisionDue": "2023-02-10"}
	half := w.dossier(2022, "III", 80, standard, indicators, points[:9])
	half[0].set = half[0].set.with(due)
	if err := w.write(ctx, hoaAn, hoaAn, half...); err != nil {
		return err
	}
	whole := w.dossier(2022, "II", 80, standard, indicators, points)
	whole[0].set = whole[0].set.with(due)
	whole[0].moves = []move{becomes("post", "POSTED", values{"postedOn": "2022-11-11", "postedUntil": "2022-11-16", "ways": tagged("OFFICE", "WEBSITE")})}
	return w.write(ctx, town, town, whole...)
}

// reviews are dossiers that the office gathers: comments on criteria that went out last year, the
// review of the programme that some have yet to send, and the needs of the next stage.
func (w *reacher) reviews(ctx context.Context) error {
	asked := []string{"sgddt", "bdt", "stttt", "h-cau-ke", "h-tra-cu", "h-cang-long"}
	ids := make([]any, len(asked))
	for i, code := range asked {
		ids[i] = w.unit(code)
	}
	review := func(title, matter, programme, due, task string) *entry {
		return &entry{kind: "ProgrammeReview", task: task, set: values{"title": title, "matter": matter, "programme": programme, "due": due, "asked": ids}, moves: []move{becomes("call", "OPEN", nil)}}
	}
	program := "Quyết định số 1320/QĐ-UBND ngày 25/7/2017; Quyết định số 705/QĐ-TTg ngày 25/5/2017"
	comment := review("Góp ý dự thảo Bộ tiêu chí tiếp cận pháp luật", "CRITERIA_COMMENTS", "Dự thảo của Bộ Tư pháp", "2021-04-02", "3.8")
	whole := review("Tổng kết Chương trình PBGDPL giai đoạn 2017 - 2021", "PROGRAMME_REVIEW", program, "2022-11-18", "3.9")
	needs := review("Nhu cầu, phương hướng PBGDPL giai đoạn 2022 - 2027", "NEXT_STAGE", program, "2022-12-02", "3.10")
	comment.moves = append(comment.moves, becomes("consolidate", "CONSOLIDATED", values{"received": number(2), "missing": number(4), "proposals": "Ban Dân tộc: Có tiêu chí về tài liệu song ngữ.\nUBND huyện Cầu Kè: Giảm số tài liệu kiểm chứng mà cấp xã phải lập."}),
		becomes("publish", "ISSUED", values{"paper": "402/STP-VBPB", "issuedOn": "2021-04-12"}))
	if err := w.write(ctx, officeStaff, office, comment, whole, needs); err != nil {
		return err
	}
	for _, c := range []struct {
		user, unit, day, task string
		of                    *entry
		says                  values
	}{
		{"bdt-cv", "bdt", "2021-03-30", "", comment, values{"proposals": "Có tiêu chí về tài liệu song ngữ."}},
		{"h-cau-ke-cv", "h-cau-ke", "2021-04-01", "", comment, values{"proposals": "Giảm số tài liệu kiểm chứng mà cấp xã phải lập."}},
		{"sgddt-cv", "sgddt", "2022-11-02", "3.9", whole, values{"results": "Đưa pháp luật vào sinh hoạt dưới cờ ở mọi trường; 32 câu lạc bộ.", "causes": "Giáo viên dạy môn giáo dục công dân còn thiếu ở vùng sâu.", "proposals": "Tăng bồi dưỡng giáo viên.",
			"sessions": number(214), "attendances": "38600", "materials": "12000"}},
		{"bdt-cv", "bdt", "2022-11-08", "3.9", whole, values{"results": "Phổ biến song ngữ tại 46 chùa.", "causes": "Thiếu tài liệu bằng tiếng Khmer.", "proposals": "Biên soạn tài liệu song ngữ ngắn.", "sessions": number(96), "attendances": "7350", "materials": "9200"}},
		{"h-cau-ke-cv", "h-cau-ke", "2022-11-10", "3.9", whole, values{"results": "Mọi ấp có tổ hòa giải; tỷ lệ hòa giải thành trên 80%.", "causes": "Kinh phí của xã còn ít.", "sessions": number(188), "attendances": "11240", "materials": "15800"}},
		{"h-tra-cu-cv", "h-tra-cu", "", "3.9", whole, values{"results": "Đang tổng hợp số liệu của 17 xã, thị trấn."}},
		{"bdt-cv", "bdt", "2022-11-09", "3.10", needs, values{"needs": "Người phiên dịch tiếng Khmer cho các buổi ở cơ sở; tài liệu nghe nhìn."}},
		{"sgddt-cv", "sgddt", "", "3.10", needs, values{"needs": "Học liệu trực tuyến cho học sinh."}},
	} {
		e := &entry{kind: "Contribution", task: c.task, set: c.says.with(values{"title": c.of.text("title"), "review": w.ref(c.of), "matter": c.of.text("matter"), "office": w.unit(office)})}
		if c.day != "" {
			e.moves = []move{becomes("submit", "SUBMITTED", values{"submittedOn": c.day})}
		}
		if err := w.write(ctx, c.user, c.unit, e); err != nil {
			return err
		}
	}
	return nil
}
