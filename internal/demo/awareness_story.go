package demo

import (
	"context"
	"slices"

	"github.com/lantoa/lantoa/internal/clock"
)

// story is what the office sent out in two years, and what has come back.
func (h *herald) story(ctx context.Context) error {
	departments := []string{"sgddt", "snv", "stc", "sldtbxh", "stttt", "stnmt", "syt", "bdt", "cong-an", "hlhpn", "hnd", "tinh-doan"}
	districts := []string{"tp-tra-vinh", "h-cang-long", "h-cau-ke", "h-tieu-can", "h-chau-thanh", "h-cau-ngang", "h-tra-cu", "h-duyen-hai", "tx-duyen-hai"}
	all := slices.Concat(departments, districts)
	last := h.send(values{"title": "Quán triệt Kết luận số 80-KL/TW của Ban Bí thư", "subject": "PARTY_DOCUMENT", "sort": "CONCLUSION", "issuer": "Ban Bí thư Trung ương Đảng", "symbol": "188/STP-VBPB", "issuedOn": "2021-03-15",
		"due": "2021-06-30", "session": true, "groups": []any{"OFFICIALS"}}, "", "2021-03-15", nil)
	last.guidance.moves = append(last.guidance.moves, becomes("close", "CLOSED", nil))
	heads := h.send(values{"title": "Trách nhiệm của người đứng đầu trong thực hiện Kết luận số 80-KL/TW", "subject": "RESPONSIBILITY", "symbol": "142/STP-VBPB", "issuedOn": "2022-02-18", "due": "2022-05-31",
		"session": true, "commitment": true, "groups": []any{"OFFICIALS"}, "content": "Đưa nội dung Kết luận vào chương trình công tác; tổ chức học tập; người đứng đầu ký cam kết gửi Sở Tư pháp."}, "1.2", "2022-02-18", all)
	forms := h.send(values{"title": "Hướng dẫn chọn hình thức phổ biến, giáo dục pháp luật cho từng nhóm đối tượng", "subject": "FORMS", "symbol": "1215/STP-VBPB", "issuedOn": "2022-10-24", "due": "2022-12-15",
		"groups": []any{"ETHNIC_MINORITY", "YOUTH", "FARMERS"}, "areas": []any{"RURAL", "ETHNIC_MINORITY_AREA"}, "fields": []any{"JUSTICE", "LAND", "MARRIAGE_FAMILY"}}, "1.2", "2022-10-24", all)
	draft := &entry{kind: "Guidance", task: "1.2", set: values{"title": "Hướng dẫn trọng tâm phổ biến, giáo dục pháp luật năm 2023", "subject": "PROGRAMME", "due": "2023-01-31"}}
	own := []*entry{
		h.session("Học tập Kết luận số 80-KL/TW", "CONFERENCE", "2021-04-09", "", [4]int{43, 21, 17, 6}),
		h.session("Sinh hoạt chuyên đề về Kết luận số 80-KL/TW", "CELL_MEETING", "2022-03-11", "1.1", [4]int{46, 0, 0, 0}),
		h.session("Học tập Kết luận số 80-KL/TW năm 2022", "CONFERENCE", "2022-04-15", "1.1", [4]int{44, 23, 18, 5}),
		{kind: "StudySession", task: "1.1", set: values{"title": "Kiểm điểm một năm thực hiện Kết luận số 80-KL/TW", "document": "Kết luận số 80-KL/TW", "form": "CELL_MEETING", "on": "2022-11-25", "place": "Phòng họp Sở Tư pháp"}},
	}
	if err := h.write(ctx, officeStaff, office, slices.Concat(last.all(), heads.all(), forms.all(), []*entry{draft}, own)...); err != nil {
		return err
	}
	var missing []*entry
	for i, code := range all {
		list := h.answers(heads, forms, code, i)
		if err := h.write(ctx, h.crewOf(code).staff, code, list...); err != nil {
			return err
		}
		if !signs(i) {
			gaps := []any{"COMMITMENT"}
			if !studies(i) {
				gaps = []any{"SESSION", "COMMITMENT"}
			}
			missing = append(missing, &entry{kind: "Reminder", set: values{"name": h.names[code], "guidance": h.ref(heads.guidance), "addressee": h.ref(heads.lines[code]), "level": h.level(code),
				"on": "2022-06-06", "times": number(1), "missing": gaps, "late": true}})
		}
	}
	if err := h.write(ctx, officeStaff, office, missing...); err != nil {
		return err
	}
	return h.below(ctx, heads)
}

// Of ten units nine study and seven sign; the rest was reminded.
func studies(i int) bool { return i%10 != 4 }
func signs(i int) bool   { return i%10 != 4 && i%5 != 3 }

// answers are what one unit has done on the two letters of the year.
func (h *herald) answers(heads, forms *sending, code string, i int) []*entry {
	day := clock.MustDay("2022-02-22").Add(i % 9)
	for day.Weekday() == 0 || day.Weekday() == 6 {
		day = day.Add(1)
	}
	out := []*entry{h.note(heads, code, day.String(), false)}
	if studies(i) {
		form := []string{"CONFERENCE", "ONLINE", "STAFF_MEETING"}[i%3]
		out = append(out, h.study(heads, code, form, day.Add(21+7*(i%4)).String(), [4]int{18 + 3*i%17, 12 + 5*i%23, 4 * (i % 6), 2 + i%5}))
	}
	vow := h.vow(heads, code, "")
	if signs(i) && vow != nil {
		vow.moves = []move{becomes("sign", "SIGNED", values{"signedOn": day.Add(60).String()})}
	}
	if vow != nil && (signs(i) || i%5 == 3) {
		out = append(out, vow)
	}
	if i%3 == 0 {
		out = append(out, h.note(forms, code, clock.MustDay("2022-10-26").Add(i%5).String(), false))
	}
	return out
}

// below is how a district passed the letter on to communes.
func (h *herald) below(ctx context.Context, heads *sending) error {
	const district = "h-cau-ke"
	communes := []string{"h-cau-ke-tt-cau-ke", "h-cau-ke-x-hoa-an", "h-cau-ke-x-chau-dien"}
	passed := h.send(values{"title": heads.title, "subject": "RESPONSIBILITY", "symbol": "61/UBND-TP", "issuedOn": "2022-03-04", "due": "2022-06-15", "session": true, "commitment": true,
		"origin": h.ref(heads.guidance)}, "", "2022-03-04", communes)
	if err := h.write(ctx, h.crewOf(district).staff, district, passed.all()...); err != nil {
		return err
	}
	for i, code := range communes[:2] {
		list := []*entry{h.note(passed, code, "2022-03-08", false), h.study(passed, code, "STAFF_MEETING", "2022-04-20", [4]int{14 + i, 9, 0, 6})}
		if err := h.write(ctx, h.crewOf(code).staff, code, list...); err != nil {
			return err
		}
	}
	return nil
}
