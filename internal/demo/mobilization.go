package demo

import (
	"context"
	"fmt"

	"github.com/lantoa/lantoa/ent/gen/record"
)

// recruiter tells what the units have kept in the module mobilization.
type recruiter struct{ *desk }

// helped is a partner with what it gave.
type helped struct {
	name, sort, consent string // "", "name" or "value"
	since               string
	gifts               []given
}

// given is a contribution: how far it came is told by the days.
type given struct {
	title, form       string
	value, sessions   int
	received, thanked string
	kind, activity    string // title of the record that it was for, and its kind
	groups            []any
}

// writeMobilization writes partners, agreements, offers, contributions with thanks, the public list
// and the mechanism.
func writeMobilization(ctx context.Context, d *desk) error {
	w := &recruiter{d}
	course, contest := "TrainingCourse", "ContestsContest"
	office := []helped{
		{"Công ty Cổ phần Thủy sản Sóng Biếc", "ENTERPRISE", "value", "2021-04-12", []given{
			{"Giải thưởng cuộc thi trực tuyến", "MONEY", 40_000_000, 0, "2022-08-05", "2022-10-28", contest, "", []any{"GENERAL_PUBLIC", "YOUTH"}},
			{"Áo phao in thông điệp pháp luật cho ngư dân", "KIND", 25_000_000, 0, "2022-08-16", "2022-08-30", "", "", []any{"REMOTE_PEOPLE"}}}},
		{"Công ty TNHH Viễn thông Sông Tiền", "ENTERPRISE", "name", "2021-09-20", []given{{"Máy chủ cho cuộc thi trực tuyến trong một tháng", "KIND", 18_000_000, 0, "2022-09-01", "2022-10-28", contest, "", []any{"YOUTH"}}}},
		{"Văn phòng luật sư Ba Động", "LAWYER", "value", "2021-03-02", []given{
			{"Giảng chuyên đề tại lớp kỹ năng", "WORK", 6_000_000, 2, "2022-04-13", "2022-04-25", course, "Kỹ năng phổ biến, giáo dục pháp luật cho báo cáo viên pháp luật", []any{"OFFICIALS"}},
			{"Tư vấn lưu động tại xã đảo", "WORK", 9_000_000, 4, "2022-08-18", "", "", "", []any{"REMOTE_PEOPLE", "POOR"}}}},
		{"Chi hội Luật gia khối doanh nghiệp", "JURIST", "name", "2021-05-17", []given{{"Đối thoại với doanh nghiệp", "WORK", 4_500_000, 3, "2022-06-22", "2022-07-01", "", "", []any{"ENTERPRISES"}}}},
		{"Nhóm nghiên cứu pháp luật nông thôn, Trường Đại học", "SCIENTIST", "", "2022-02-14", []given{{"Khảo sát nhu cầu thông tin pháp luật", "WORK", 12_000_000, 1, "2022-07-12", "", "", "", []any{"FARMERS", "ETHNIC_MINORITY"}}}},
		{"Quỹ khuyến học Trà Cú", "ORGANISATION", "", "2022-03-03", []given{{"Sách pháp luật cho tủ sách trường học", "KIND", 15_000_000, 0, "", "", "", "", []any{"PUPILS_STUDENTS"}}}},
	}
	list := w.partners("6.1", office)
	firm := list[0]
	offer := &entry{kind: "Offer", task: "6.1", set: values{"title": "Tài trợ in tài liệu song ngữ năm 2023", "partner": w.ref(firm), "form": "MONEY", "value": "30000000", "until": "2023-06-30", "groups": []any{"ETHNIC_MINORITY"}}}
	roll := &entry{kind: "Roll", task: "6.1", set: values{"title": "Cùng lan tỏa pháp luật năm 2022", "intro": "Trân trọng ghi nhận các đơn vị, cá nhân đã đồng hành."}, moves: []move{becomes("publish", "PUBLISHED", nil)}}
	list = append(list, offer, roll,
		w.agreement("6.1", firm, "Chương trình phối hợp tuyên truyền cho ngư dân 2021 - 2025", "03/CTPH", "2021-04-12", ""),
		w.agreement("6.1", list[1], "Thỏa thuận hỗ trợ hạ tầng cuộc thi trực tuyến 2021", "11/TT", "2021-09-20", "2021-12-31"),
		&entry{kind: "Mechanism", task: "6.1", set: values{"title": "Cơ chế huy động doanh nghiệp, luật sư, luật gia, nhà khoa học, người có uy tín tham gia phổ biến, giáo dục pháp luật", "sorts": []any{"ENTERPRISE", "LAWYER", "JURIST", "SCIENTIST", "PRESTIGIOUS_PERSON"},
			"content": "Đầu mối tiếp nhận; hình thức tham gia; ghi nhận, cảm ơn, công khai khi được đồng ý; bảo đảm kinh phí đối ứng.", "authority": "UBND tỉnh", "due": "2022-12-31"},
			moves: []move{becomes("submit", "SUBMITTED", values{"submission": "88/TTr-STP", "submittedOn": "2022-08-26"}), becomes("return", "RETURNED", values{"why": "Làm rõ nguồn lực đối ứng và trách nhiệm của cấp xã."}),
				becomes("submit", "SUBMITTED", values{"submission": "101/TTr-STP", "submittedOn": "2022-11-07"})}})
	if err := w.gifts(ctx, officeStaff, "stp", office, list); err != nil {
		return err
	}
	for i, unit := range []string{"h-cau-ke", "h-tra-cu", "h-duyen-hai"} {
		some := []helped{
			{[]string{"Ban Quản trị chùa Rùm Sóc", "Ban Quản trị chùa Phước Hưng", "Hợp tác xã Đánh bắt Đông Hải"}[i], []string{"PRESTIGIOUS_PERSON", "PRESTIGIOUS_PERSON", "ORGANISATION"}[i], []string{"name", "", "value"}[i], "2021-06-01",
				[]given{{"Giảng đường và loa cho buổi phổ biến song ngữ", "KIND", 3_000_000 + 500_000*i, 0, "2022-03-22", []string{"2022-04-01", "", "2022-04-04"}[i], "", "", []any{"ETHNIC_MINORITY"}},
					{"Dẫn buổi phổ biến bằng tiếng Khmer", "WORK", 2_400_000, 3 + i, []string{"2022-07-20", "2022-09-08", ""}[i], "", []string{course, "", ""}[i], []string{"Nghiệp vụ hòa giải ở cơ sở", "", ""}[i], []any{"ETHNIC_MINORITY", "POOR"}}}},
			{"Doanh nghiệp tư nhân " + []string{"Lộc Phát", "Định An", "Long Khánh"}[i], "ENTERPRISE", "name", "2022-01-15",
				[]given{{"Nước uống, quà cho người dự", "KIND", 1_800_000, 0, "2022-09-15", "", "", "", []any{"GENERAL_PUBLIC"}}}},
		}
		if err := w.gifts(ctx, unit+"-cv", unit, some, w.partners("2.3", some)); err != nil {
			return err
		}
	}
	return nil
}

// partners are the records of partners, with their consent.
func (w *recruiter) partners(task string, all []helped) []*entry {
	var out []*entry
	for _, h := range all {
		e := &entry{kind: "Partner", task: task, set: values{"name": h.name, "sort": h.sort, "since": h.since, "contact": "Bộ phận đối ngoại", "skills": "Tham gia theo thỏa thuận từng hoạt động."}}
		if h.consent != "" {
			e.moves = []move{{"consent", values{"consent": true, "showValue": h.consent == "value", "consentOn": "2022-01-20", "consentBy": "Phiếu đồng ý"}}}
		}
		out = append(out, e)
	}
	return out
}

func (w *recruiter) agreement(task string, partner *entry, title, number, signed, ended string) *entry {
	e := &entry{kind: "Agreement", task: task, set: values{"title": title, "partner": w.ref(partner), "content": "Hai bên cùng tổ chức, mỗi bên tự bảo đảm phần việc của mình."},
		moves: []move{becomes("sign", "SIGNED", values{"number": number, "signedOn": signed})}}
	if ended != "" {
		e.moves = append(e.moves, becomes("end", "ENDED", values{"endedOn": ended}))
	}
	return e
}

// gifts writes partners, who come first in the list, with what they gave.
func (w *recruiter) gifts(ctx context.Context, username, unit string, all []helped, list []*entry) error {
	n := 0
	for i, h := range all {
		for _, g := range h.gifts {
			e := &entry{kind: "Contribution", task: list[i].task, set: values{"title": g.title, "partner": w.ref(list[i]), "form": g.form, "value": money(g.value), "sessions": number(g.sessions), "groups": g.groups}}
			if g.form != "MONEY" {
				e.set["basis"] = "Theo giá thị trường, hai bên cùng xác nhận"
			}
			if g.kind != "" {
				id, err := w.activity(ctx, g.kind, unit, g.activity)
				if err != nil {
					return err
				}
				e.set["activity"] = id
			}
			n++
			if g.received != "" {
				e.moves = append(e.moves, becomes("receive", "RECEIVED", values{"receivedOn": g.received, "receiptNo": fmt.Sprintf("BB%02d", n)}))
			}
			if g.thanked != "" {
				e.moves = append(e.moves, becomes("thank", "THANKED", values{"thankedOn": g.thanked, "thanksNo": fmt.Sprintf("%d/TCO", 30+n)}))
			}
			list = append(list, e)
		}
	}
	return w.write(ctx, username, unit, list...)
}

// activity is the API id, as a record of any module, of a record of a kind that a unit keeps: the
// one of a title, or the first.
func (w *recruiter) activity(ctx context.Context, kind, unit, title string) (string, error) {
	q := w.tx.Record.Query().Where(record.Kind(kind), record.UnitID(w.unitIDs[unit]))
	if title != "" {
		q.Where(record.Title(title))
	}
	r, err := q.Order(record.ByID()).First(ctx)
	if err != nil {
		return "", fmt.Errorf("%s %q of %s: %w", kind, title, unit, err)
	}
	return w.store.Kinds.Catalogue.Kind("Record").EncodeID(r.ID), nil
}
