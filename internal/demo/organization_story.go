package demo

import (
	"context"
	"fmt"
	"slices"
)

// story is the province's council, those of the districts, and the review of 2021.
func (r *registrar) story(ctx context.Context) error {
	people := []person{{"Trương Công Thịnh", "Phó Chủ tịch UBND tỉnh", "CHAIR", "ubnd-tinh"}, r.headOf("stp", "STANDING_VICE_CHAIR"), r.headOf("mttq", "VICE_CHAIR")}
	for _, code := range []string{"snv", "stc", "sgddt", "sldtbxh", "stttt", "bdt", "cong-an", "tand", "hlhpn", "hnd", "tinh-doan"} {
		people = append(people, r.headOf(code, "MEMBER"))
	}
	people = append(people, person{r.cast.profile(4, 9)["name"].(string), "Chuyên viên Sở Tư pháp", "SECRETARY", "stp"})
	b := r.board(values{"name": "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh", "level": "PROVINCE", "committee": r.unit("ubnd-tinh"), "termFrom": "2021-03-10"}, "RECONSTITUTE", "7.2", "2021-03-31",
		papers{"21/TTr-STP", "2021-02-24", "486/QĐ-UBND", "2021-03-10"}, people)
	b.council.task = ""
	// One has retired; who comes in the seat is still to be named.
	retired := b.members[9]
	retired.moves = []move{becomes("vacate", "LEFT", values{"until": "2022-09-01", "ending": "RETIRED"})}
	b.council.moves = append(b.council.moves, move{"vacate", values{"serving": number(len(people) - 1), "vacant": number(1)}})
	next := &entry{kind: "Reconstitution", set: values{"title": "Bổ sung thành viên thay người nghỉ hưu", "council": r.ref(b.council), "occasion": "REPLACE", "due": "2022-12-31", "reason": "Thành viên nghỉ hưu từ ngày 01/9/2022."}}
	open := &entry{kind: "Seat", set: values{"position": "Đại diện " + r.names["cong-an"], "change": "APPOINT", "role": "MEMBER", "reconstitution": r.ref(next), "agency": r.unit("cong-an")}}
	list := slices.Concat(b.all(), []*entry{next, open}, r.work(b, len(people)), r.review())
	if err := r.write(ctx, officeStaff, office, list...); err != nil {
		return err
	}
	return r.districts(ctx)
}

// work is what the council has met about, resolved and been proposed.
func (r *registrar) work(b *board, serving int) []*entry {
	meeting := func(title, sort, on string, present int, summary string) *entry {
		e := &entry{kind: "Meeting", task: "3.6", set: values{"title": title, "council": r.ref(b.council), "sort": sort, "on": on, "place": "Phòng họp UBND tỉnh"}}
		if present > 0 {
			e.moves = []move{becomes("hold", "HELD", values{"present": number(present), "serving": number(serving), "minutes": "Thông báo kết luận ngày " + on, "summary": summary})}
		}
		return e
	}
	resolution := func(title, document, content, due, no, on string, at *entry, fields ...any) *entry {
		e := &entry{kind: "Resolution", task: "2.13", set: values{"title": title, "document": document, "council": r.ref(b.council), "content": content, "fields": fields}}
		if due != "" {
			e.set["due"] = due
		}
		if at != nil {
			e.set["meeting"] = r.ref(at)
		}
		if no != "" {
			e.moves = []move{becomes("adopt", "ADOPTED", values{"number": no, "adoptedOn": on})}
		}
		return e
	}
	spring21 := meeting("Phiên họp thứ nhất năm 2021", "REGULAR", "2021-04-08", 14, "Phân công ủy viên phụ trách địa bàn.")
	autumn21 := meeting("Phiên họp thứ hai năm 2021", "REGULAR", "2021-11-05", 12, "Chuẩn bị Ngày Pháp luật 09/11.")
	spring22 := meeting("Phiên họp thứ nhất năm 2022", "REGULAR", "2022-04-06", 13, "Ưu tiên vùng đồng bào dân tộc thiểu số.")
	autumn22 := meeting("Phiên họp đột xuất về dư luận đất đai", "EXTRAORDINARY", "2022-10-12", 11, "Tăng cường đối thoại ở cơ sở.")
	winter := meeting("Phiên họp tổng kết năm 2022", "REGULAR", "2022-12-06", 0, "")
	duties := resolution("Phân công ủy viên phụ trách địa bàn", "RESOLUTION", "Mỗi ủy viên phụ trách một huyện, dự ít nhất hai hoạt động mỗi năm.", "2021-12-31", "02/NQ-HĐPH", "2021-04-08", spring21, "OTHER")
	duties.moves = append(duties.moves, becomes("complete", "COMPLETED", values{"doneOn": "2021-12-28"}))
	land := resolution("Định hướng nội dung phổ biến pháp luật năm 2022", "DIRECTIVE", "Đất đai, hôn nhân và gia đình, an toàn giao thông; ưu tiên vùng đồng bào Khmer.", "2022-12-15", "1127/UBND-NC", "2022-04-20", spring22, "LAND", "MARRIAGE_FAMILY", "TRAFFIC")
	talks := resolution("Đối thoại pháp luật đất đai tại các huyện", "RESOLUTION", "Mỗi huyện tổ chức ít nhất một buổi đối thoại trước ngày 15/12/2022.", "2022-12-15", "05/NQ-HĐPH", "2022-10-12", autumn22, "LAND")
	next := resolution("Chương trình công tác của Hội đồng năm 2023", "PLAN", "Dự thảo trình phiên họp tháng 12.", "", "", "", nil, "OTHER")
	out := []*entry{spring21, autumn21, spring22, autumn22, winter, duties, land, talks, next}
	for _, p := range []struct {
		of               *entry
		tie, what, state string
		percent          int
	}{{land, "2.13 stp", "Ban hành văn bản định hướng", "IN_PROGRESS", 60}, {land, "2.14 stp", "Hướng dẫn hình thức phổ biến", "IN_PROGRESS", 45},
		{talks, "3.6 stp", "Phân công ủy viên dự đối thoại", "IN_PROGRESS", 30}} {
		if part := r.ties[p.tie]; part != "" {
			out = append(out, &entry{kind: "ResolutionPart", set: values{"what": p.what, "resolution": r.ref(p.of), "part": part, "state": p.state, "percent": number(p.percent), "seenOn": "2022-10-31"}})
		}
	}
	proposal := func(title, subject, content string, moves ...move) *entry {
		return &entry{kind: "Proposal", task: "3.6", set: values{"title": title, "subject": subject, "council": r.ref(b.council), "content": content}, moves: moves}
	}
	return append(out,
		proposal("Họp theo chuyên đề từng quý", "MEETINGS", "Mỗi quý một chuyên đề gắn với vấn đề dư luận quan tâm.", becomes("send", "SENT", values{"sentNo": "310/STP-VBPB", "sentOn": "2021-03-22"}),
			becomes("approve", "ADOPTED", values{"answeredOn": "2021-04-08", "answer": "Thống nhất.", "resolution": r.ref(duties)})),
		proposal("Báo cáo của ủy viên qua phần mềm", "REPORTING", "Ủy viên cập nhật kết quả sáu tháng và năm trên phần mềm.", becomes("send", "SENT", values{"sentNo": "1302/STP-VBPB", "sentOn": "2022-10-03"})),
		proposal("Mời doanh nghiệp dự phiên họp chuyên đề", "METHOD", "Đại diện Hiệp hội Doanh nghiệp dự các phiên họp về pháp luật kinh doanh."))
}

// review is that of the second quarter of 2021, with the department of home affairs.
func (r *registrar) review() []*entry {
	e := &entry{kind: "OrganisationReview", task: "7.1", set: values{"title": "Rà soát tổ chức bộ máy tham mưu phổ biến, giáo dục pháp luật năm 2021", "with": r.unit("snv"), "due": "2021-06-30",
		"findings": "Cấp huyện chủ yếu kiêm nhiệm; hai phòng Tư pháp còn thiếu biên chế.", "proposals": "Bố trí mỗi phòng Tư pháp một công chức chuyên trách."}}
	out := []*entry{e}
	full, part, law := 0, 0, 0
	for i, code := range []string{"stp-vbpb", "h-cau-ke", "h-tieu-can", "h-tra-cu", "h-cau-ngang", "tp-tra-vinh"} {
		f, p := []int{6, 1, 0, 1, 0, 2}[i], []int{0, 2, 3, 2, 3, 2}[i]
		l := f + p - i%2
		full, part, law = full+f, part+p, law+l
		out = append(out, &entry{kind: "Staffing", set: values{"office": r.names[code], "review": r.ref(e), "agency": r.unit(code), "on": "2021-05-31", "fullTime": number(f), "partTime": number(p), "lawDegrees": number(l), "women": number((f + p) / 2)}})
	}
	e.moves = []move{becomes("consult", "CONSULTED", values{"opinionNo": "871/SNV-TCBC", "opinionOn": "2021-06-11", "opinion": "Thống nhất; việc bố trí biên chế thực hiện trong tổng số được giao."}),
		becomes("present", "SUBMITTED", values{"submissionNo": "58/TTr-STP", "submittedOn": "2021-06-25", "bodies": number(6), "fullTime": number(full), "partTime": number(part), "lawDegrees": number(law)}),
		becomes("settle", "SETTLED", values{"decisionNo": "1960/UBND-NC", "decidedOn": "2021-07-19", "decision": "Giao UBND các huyện bố trí trong biên chế hiện có."})}
	return out
}

// districts are their councils: seven in time, one late, one that waits for its decision.
func (r *registrar) districts(ctx context.Context) error {
	for i, code := range []string{"tp-tra-vinh", "h-cang-long", "h-cau-ke", "h-tieu-can", "h-chau-thanh", "h-cau-ngang", "h-tra-cu", "h-duyen-hai", "tx-duyen-hai"} {
		people := []person{r.headOf(code, "CHAIR"), {r.cast.profile(4, 9)["name"].(string), "Trưởng phòng Tư pháp", "STANDING_VICE_CHAIR", code}, {r.cast.profile(5, 6)["name"].(string), "Công chức Phòng Tư pháp", "SECRETARY", code}}
		p := papers{fmt.Sprintf("%d/TTr-PTP", 8+i), "2021-02-22", fmt.Sprintf("%d/QĐ-UBND", 610+37*i), fmt.Sprintf("2021-03-%02d", 8+2*i)}
		switch code {
		case "h-duyen-hai":
			p.decided = "2021-04-16"
		case "tx-duyen-hai":
			p = papers{submission: "16/TTr-PTP", submitted: "2022-11-07"}
		}
		b := r.board(values{"name": "Hội đồng phối hợp phổ biến, giáo dục pháp luật, " + r.names[code], "level": "DISTRICT", "committee": r.unit(code), "termFrom": "2021-03-08"}, "RECONSTITUTE", "7.3", "2021-03-31", p, people)
		if err := r.write(ctx, r.crewOf(code).staff, code, b.all()...); err != nil {
			return err
		}
	}
	return nil
}
