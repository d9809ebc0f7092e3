package demo

import (
	"fmt"

	"github.com/lantoa/lantoa/internal/clock"
)

// found is one finding of an inspection; without a due day nothing was asked for.
type found struct {
	title, sort, ask, due string
	resolved              string // day on which it was carried out
	answer                string // of the inspected unit
}

// inspections are two years of them, at every step.
func (w *evaluator) inspections() []*entry {
	var out []*entry
	for i, c := range []struct {
		unit, name, from, state string
		findings                []found
	}{
		{"h-tra-cu", "huyện Trà Cú", "2021-06-08", "CLOSED", []found{
			{"Có tổ công tác lưu động tại phum, sóc", "STRENGTH", "", "", "", ""},
			{"Tủ sách pháp luật của 4 xã chưa bổ sung văn bản mới", "SHORTCOMING", "Rà soát, bổ sung tủ sách pháp luật của 17 xã, thị trấn.", "2021-09-30", "2021-09-17", "Đã bổ sung tủ sách của 17 xã, thị trấn."},
			{"Danh sách tuyên truyền viên chưa cập nhật người nghỉ việc", "SHORTCOMING", "Lập lại danh sách, gửi Sở Tư pháp.", "2021-08-31", "2021-09-06", "Đã lập lại danh sách, chậm do thay đổi nhân sự ở xã."},
		}},
		{"sldtbxh", "Sở Lao động - Thương binh và Xã hội", "2021-07-13", "CLOSED", []found{
			{"Chưa có số liệu người học nghề được phổ biến pháp luật", "SHORTCOMING", "Thống nhất mẫu thống kê với 9 cơ sở giáo dục nghề nghiệp.", "2021-10-29", "2021-10-25", "Đã ban hành mẫu thống kê."},
			{"Phối hợp tốt với các trung tâm dịch vụ việc làm", "STRENGTH", "", "", "", ""},
		}},
		{"h-cau-ngang", "huyện Cầu Ngang", "2021-10-12", "CLOSED", []found{
			{"Kinh phí PBGDPL của 3 xã chưa giao đầu năm", "SHORTCOMING", "Giao kinh phí ngay từ đầu năm 2022.", "2022-01-31", "2022-01-20", "Đã giao kinh phí cho các xã tại quyết định giao dự toán năm 2022."},
		}},
		{"h-cau-ke", "huyện Cầu Kè", "2022-06-07", "CONCLUDED", []found{
			{"Câu lạc bộ pháp luật xã Hòa Ân sinh hoạt đều, đúng chủ đề", "STRENGTH", "", "", "", ""},
			{"Biên bản phiên tòa giả định chưa lưu đủ", "SHORTCOMING", "Bổ sung hồ sơ lưu.", "2022-08-31", "2022-08-22", "Đã bổ sung hồ sơ lưu của 6 phiên."},
			{"Chưa có tài liệu tiếng Khmer cho 2 xã đông đồng bào Khmer", "SHORTCOMING", "Cấp phát tài liệu tiếng Khmer cho 2 xã.", "2022-10-31", "", ""},
			{"Thiếu hòa giải viên nữ ở 3 tổ hòa giải", "SHORTCOMING", "Kiện toàn 3 tổ hòa giải.", "2022-12-15", "", "Đang lấy ý kiến nhân dân; dự kiến xong trong tháng 11."},
		}},
		{"tp-tra-vinh", "thành phố Trà Vinh", "2022-07-19", "CONCLUDED", []found{
			{"Trang PBGDPL của thành phố ít cập nhật", "SHORTCOMING", "Cập nhật ít nhất mỗi tuần một tin, bài.", "2022-09-30", "", "Đã cập nhật 11 tin, bài từ tháng 8; đề nghị đoàn kiểm tra xác nhận."},
			{"Khó khăn về kinh phí thuê đường truyền", "DIFFICULTY", "Lập dự toán bổ sung gửi Phòng Tài chính - Kế hoạch.", "2022-11-30", "", ""},
		}},
		{"h-duyen-hai", "huyện Duyên Hải", "2022-11-08", "CONDUCTED", []found{
			{"Loa truyền thanh 2 xã đảo hỏng, chưa sửa", "SHORTCOMING", "Sửa chữa trước Tết Nguyên đán.", "2023-01-15", "", ""},
		}},
		{"sgddt", "Sở Giáo dục và Đào tạo", "2022-11-24", "ANNOUNCED", nil},
		{"tx-duyen-hai", "thị xã Duyên Hải", "2022-12-06", "PLANNED", nil},
	} {
		out = append(out, w.inspection(i, c.unit, c.name, c.from, c.state, c.findings)...)
	}
	return out
}

func (w *evaluator) inspection(n int, unit, name, from, state string, findings []found) []*entry {
	begins := clock.MustDay(from)
	on, concluded := begins.Add(1).String(), begins.Add(14).String()
	e := &entry{kind: "Inspection", task: "8.1", set: values{"title": "Kiểm tra công tác PBGDPL tại " + name, "target": w.unit(unit), "planNo": fmt.Sprintf("18/KH-HĐPH năm %d", begins.Year()),
		"content": "Việc thực hiện Kế hoạch số 68/KH-UBND; đội ngũ, kinh phí, hình thức phổ biến, giáo dục pháp luật.", "lead": "Phó Giám đốc Sở Tư pháp", "team": []any{"Sở Nội vụ", "Sở Tài chính", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"},
		"from": from, "until": on, "findings": number(len(findings))}}
	list := []*entry{e}
	if state == "PLANNED" {
		return list
	}
	e.moves = []move{becomes("announce", "ANNOUNCED", values{"decisionNo": fmt.Sprintf("%d/QĐ-HĐPH", 21+n), "decidedOn": begins.Add(-15).String()})}
	if state == "ANNOUNCED" {
		return list
	}
	e.moves = append(e.moves, becomes("record", "CONDUCTED", nil))
	list = append(list, &entry{kind: "Minutes", task: "8.1", set: values{"title": "Biên bản kiểm tra tại " + name, "inspection": w.ref(e), "target": w.unit(unit), "on": on, "place": "Trụ sở đơn vị được kiểm tra",
		"content": "Đoàn nghe báo cáo, xem hồ sơ, làm việc tại hai đơn vị trực thuộc. Hai bên thống nhất các nội dung ghi nhận.", "signedBy": "Đại diện lãnh đạo đơn vị"}})
	if state != "CONDUCTED" {
		e.moves = append(e.moves, becomes("conclude", "CONCLUDED", values{"conclusion": fmt.Sprintf("%d/TB-HĐPH", 30+n), "concluded": concluded}))
	}
	if state == "CLOSED" {
		e.moves = append(e.moves, becomes("resolve", "CLOSED", nil))
	}
	for i, f := range findings {
		list = append(list, w.finding(e, unit, i+1, f, state, concluded))
	}
	return list
}

// finding is one finding and what became of it.
func (w *evaluator) finding(of *entry, unit string, n int, f found, state, concluded string) *entry {
	e := &entry{kind: "Finding", task: "8.1", set: values{"title": f.title, "inspection": w.ref(of), "number": number(n), "target": w.unit(unit), "sort": f.sort}}
	if f.ask != "" {
		e.set["recommendation"], e.set["due"] = f.ask, f.due
	}
	switch {
	case state == "CONDUCTED":
		return e
	case f.ask == "":
		e.moves = []move{becomes("conclude", "NOTED", values{"sentOn": concluded})}
		return e
	}
	key, late := unit+f.due[:4], f.resolved == "" && clock.MustDay(f.due).Before(lastDay)
	switch {
	case f.resolved != "" && f.resolved <= f.due:
		w.kept[key] = append(w.kept[key], w.ref(e))
	case f.resolved != "" || late:
		w.broken[key] = append(w.broken[key], w.ref(e))
	}
	e.moves = []move{becomes("conclude", "SENT", values{"sentOn": concluded, "overdue": late})}
	if f.answer != "" {
		on := f.resolved
		if on == "" {
			on = "2022-10-14"
		}
		e.moves = append(e.moves, becomes("answer", "ANSWERED", values{"stand": "ACCEPTED", "answer": f.answer, "answeredOn": on}))
	}
	if f.resolved != "" {
		e.moves = append(e.moves, becomes("resolve", "RESOLVED", values{"resolvedOn": f.resolved, "onTime": f.resolved <= f.due, "outcome": "Đã kiểm tra hồ sơ đơn vị gửi."}))
	}
	return e
}

// reviews are those of two years; the last one is being written.
func (w *evaluator) reviews() []*entry {
	var out []*entry
	for _, r := range []struct{ title, sort, subject, from, until, no, on string }{
		{"Sơ kết 6 tháng đầu năm 2021 việc thực hiện Kế hoạch số 68/KH-UBND", "INTERIM", "PLAN", "2021-01-01", "2021-06-30", "98/BC-STP", "2021-06-25"},
		{"Tổng kết công tác phổ biến, giáo dục pháp luật năm 2021", "FINAL", "FIELD", "2021-01-01", "2021-12-31", "187/BC-STP", "2021-12-20"},
		{"Sơ kết 6 tháng đầu năm 2022 việc thực hiện Kế hoạch số 68/KH-UBND", "INTERIM", "PLAN", "2022-01-01", "2022-06-30", "102/BC-STP", "2022-06-24"},
		{"Tổng kết công tác phổ biến, giáo dục pháp luật năm 2022", "FINAL", "FIELD", "2022-01-01", "2022-12-31", "", ""},
	} {
		e := &entry{kind: "Review", task: "8.2", set: values{"title": r.title, "sort": r.sort, "subject": r.subject, "document": "Kế hoạch số 68/KH-UBND", "from": r.from, "until": r.until}}
		if r.no != "" {
			e.set = e.set.with(values{"results": "Các đơn vị triển khai đủ tám nhóm nhiệm vụ; phần lớn phần việc hoàn thành đúng hạn.", "shortcomings": "Một số đơn vị báo cáo chậm; tài liệu tiếng Khmer còn ít.",
				"causes": "Người làm công tác này phần lớn kiêm nhiệm.", "directions": "Đưa hoạt động về cơ sở; ưu tiên địa bàn khó khăn, xã đảo.", "gathered": r.on})
			e.moves = []move{becomes("submit", "SUBMITTED", nil), becomes("approve", "APPROVED", values{"number": r.no, "approvedOn": r.on})}
		}
		out = append(out, e)
	}
	return out
}

// surveys are one that is done and one under way.
func (w *evaluator) surveys() []*entry {
	done := &entry{kind: "Survey", task: "8.2", set: values{"title": "Khảo sát nhu cầu tìm hiểu pháp luật của người dân", "purpose": "Chọn nội dung, hình thức phổ biến cho năm 2022.", "mode": "PAPER", "groups": []any{"GENERAL_PUBLIC", "ETHNIC_MINORITY"},
		"from": "2021-11-01", "until": "2021-11-30", "issued": number(1200), "returned": number(1084), "summary": "Người dân quan tâm nhất đến đất đai; muốn nghe trực tiếp tại ấp, khóm."},
		moves: []move{becomes("start", "OPEN", nil), becomes("finish", "CLOSED", nil)}}
	running := &entry{kind: "Survey", task: "8.2", set: values{"title": "Khảo sát mức độ hài lòng về buổi phổ biến pháp luật năm 2022", "mode": "ONLINE", "groups": []any{"GENERAL_PUBLIC", "YOUTH"}, "from": "2022-11-01", "until": "2022-11-30", "issued": number(800), "returned": number(312)},
		moves: []move{becomes("start", "OPEN", nil)}}
	list := []*entry{done, running}
	for _, q := range []struct {
		of            *entry
		title, choice string
		number        int
		answers       []string
		counts        []int
	}{
		{done, "Ông, bà muốn tìm hiểu lĩnh vực nào?", "MULTIPLE", 1, []string{"Đất đai", "Hôn nhân và gia đình", "Giao thông", "Lao động, bảo hiểm"}, []int{702, 388, 415, 296}},
		{done, "Ông, bà muốn tìm hiểu bằng cách nào?", "SINGLE", 2, []string{"Nghe trực tiếp", "Loa truyền thanh", "Mạng xã hội", "Tờ gấp, sách"}, []int{498, 231, 224, 131}},
		{running, "Nội dung buổi phổ biến có dễ hiểu không?", "SINGLE", 1, []string{"Dễ hiểu", "Tạm được", "Khó hiểu"}, []int{201, 88, 23}},
		{running, "Ông, bà có muốn dự buổi tiếp theo không?", "SINGLE", 2, []string{"Có", "Không"}, []int{0, 0}},
	} {
		e := &entry{kind: "Question", set: values{"title": q.title, "survey": w.ref(q.of), "number": number(q.number), "choice": q.choice}}
		list = append(list, e)
		for i, a := range q.answers {
			list = append(list, &entry{kind: "Answer", set: values{"title": a, "question": w.ref(e), "place": number(i + 1), "number": number(q.counts[i])}})
		}
	}
	return list
}

// commendations are those of 2021, from the results of that year, and what is suggested for 2022.
func (w *evaluator) commendations() []*entry {
	var out []*entry
	nominate := func(e *entry, steps ...move) *entry { e.task, e.moves = "8.3", steps; return e }
	letter := move{"nominate", values{"status": "NOMINATED", "letterNo": "15/TTr-STP", "letterOn": "2022-01-10"}}
	for _, c := range []struct{ unit, name string }{{"h-cau-ke", "UBND huyện Cầu Kè"}, {"h-tieu-can", "UBND huyện Tiểu Cần"}, {"h-tra-cu", "UBND huyện Trà Cú"}} {
		card := w.cards[c.unit]
		e := &entry{kind: "Commendation", set: values{"nominee": c.name, "sort": "COLLECTIVE", "of": w.unit(c.unit), "year": number(2021), "form": "CERTIFICATE_OF_PROVINCE", "scorecard": w.ref(card),
			"reasons": "Kết quả chấm điểm chính thức năm 2021: " + card.text("total") + "/100.0 điểm (Quyết định số 212/QĐ-STP)."}}
		weighed := move{"weigh", values{"status": "ENDORSED", "metOn": "2022-01-18", "for": number(19), "against": number(1)}}
		if c.unit == "h-tra-cu" {
			weighed = move{"weigh", values{"status": "DECLINED", "metOn": "2022-01-18", "for": number(8), "against": number(12), "opinion": "Hai kiến nghị sau kiểm tra có một kiến nghị thực hiện trễ."}}
			out = append(out, nominate(e, letter, weighed))
			continue
		}
		out = append(out, nominate(e, letter, weighed, move{"decide", values{"status": "AWARDED", "decisionNo": "145/QĐ-UBND", "decidedOn": "2022-01-26", "decidedBy": "Chủ tịch UBND tỉnh"}}))
	}
	out = append(out, nominate(&entry{kind: "Commendation", set: values{"nominee": "Tổ hòa giải ấp Rùm Sóc, thị trấn Cầu Kè", "sort": "COLLECTIVE", "of": w.unit("h-cau-ke"), "year": number(2022), "form": "CERTIFICATE_OF_DEPARTMENT",
		"reasons": "Hòa giải thành nhiều vụ việc, nhiều năm không có khiếu kiện vượt cấp."}}))
	return out
}
