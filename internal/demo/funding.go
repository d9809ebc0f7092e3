package demo

import (
	"context"
	"fmt"

	"github.com/lantoa/lantoa/ent/gen/record"
)

// treasurer tells what the units have kept in the module funding.
type treasurer struct {
	*desk
	share map[string]*entry // of 2022, by unit
	asked map[string]*entry // estimate of 2022, by unit
}

// writeFunding writes norms and drafts, the distribution of 2022 with what became of its shares,
// spendings and settlements, the register of reviews and the ten-year review.
func writeFunding(ctx context.Context, d *desk) error {
	w := &treasurer{d, map[string]*entry{}, map[string]*entry{}}
	for _, tell := range []func(context.Context) error{w.rules, w.distribution, w.officeMoney, w.districtMoney} {
		if err := tell(ctx); err != nil {
			return err
		}
	}
	return nil
}

// activity is the API id, as a record of any module, of the first record of a kind that a unit keeps.
func (w *treasurer) activity(ctx context.Context, kind, unit, title string) (string, error) {
	r, err := w.tx.Record.Query().Where(record.Kind(kind), record.UnitID(w.unitIDs[unit]), record.Title(title)).Order(record.ByID()).First(ctx)
	if err != nil {
		return "", fmt.Errorf("%s %q of %s: %w", kind, title, unit, err)
	}
	return w.store.Kinds.Catalogue.Kind("Record").EncodeID(r.ID), nil
}

func (w *treasurer) unit(code string) string {
	return w.filler.store.Catalogue.Kind("Unit").EncodeID(w.unitIDs[code])
}

func money(n int) string { return fmt.Sprint(n) }

// rules are the norms as they were known in 2022, the draft that is to set the province's, the
// register of reviews and the ten-year review.
func (w *treasurer) rules(ctx context.Context) error {
	list := []*entry{}
	for _, n := range []struct{ code, title, per string }{
		{"LEAFLET", "Biên soạn tờ gấp pháp luật", "tờ gấp"}, {"CASE_QA", "Biên soạn tình huống giải đáp pháp luật", "tình huống"},
		{"STORY", "Biên soạn câu chuyện pháp luật", "câu chuyện"}, {"SKIT", "Biên soạn tiểu phẩm pháp luật", "tiểu phẩm"},
		{"CLUB_SESSION", "Sinh hoạt câu lạc bộ pháp luật", "người/buổi"}, {"MEDIATOR_CASE", "Thù lao hòa giải viên", "vụ việc"},
		{"MEDIATOR_CASE_SETTLED", "Thù lao hòa giải viên, hòa giải thành", "vụ việc"}, {"MEDIATION_TEAM", "Hoạt động của tổ hòa giải", "tổ/tháng"},
	} {
		list = append(list, &entry{kind: "Norm", task: "4.2", set: values{"title": n.title, "code": n.code, "level": "MAXIMUM", "per": n.per, "note": "Chưa có số liệu về mức chi.",
			"act": "Thông tư liên tịch 14/2014/TTLT-BTC-BTP và 100/2014/TTLT-BTC-BTP"}, moves: []move{becomes("enact", "ENACTED", nil)}})
	}
	draft := &entry{kind: "Draft", task: "4.2", set: values{"title": "Nghị quyết quy định mức chi cho công tác phổ biến, giáo dục pháp luật và hòa giải ở cơ sở trên địa bàn tỉnh", "sort": "RESOLUTION",
		"authority": "PEOPLES_COUNCIL", "content": "Quy định mức chi của tỉnh trong khung của trung ương; ưu tiên hòa giải ở cơ sở và tài liệu song ngữ.", "due": "2022-11-30"}}
	opinion := &entry{kind: "Opinion", task: "4.2", set: values{"draft": w.ref(draft), "verdict": "AGREE_WITH_CHANGES", "content": "Thống nhất mức chi; đề nghị nêu rõ nguồn ngân sách cấp huyện."},
		moves: []move{becomes("send", "SENT", values{"letter": "1876/STC-HCSN", "sentOn": "2022-10-05"})}}
	draft.moves = []move{becomes("consult", "CONSULTING", values{"letter": "1402/STP-VBPB", "askedOn": "2022-09-14"})}
	for i, n := range []struct{ code, title, per string }{{"MEDIATOR_CASE", "Thù lao hòa giải viên", "vụ việc"}, {"MEDIATION_TEAM", "Hoạt động của tổ hòa giải", "tổ/tháng"}, {"LEAFLET", "Biên soạn tờ gấp pháp luật", "tờ gấp"}} {
		list = append(list, &entry{kind: "Norm", task: "4.2", set: values{"title": n.title, "code": n.code, "level": "PROVINCE", "per": n.per, "act": "Dự thảo Nghị quyết về mức chi PBGDPL", "draft": w.ref(draft),
			"amount": money([]int{200_000, 100_000, 1_000_000}[i]), "validFrom": "2023-01-01"}})
	}
	old := w.review("Quyết định quy định mức chi hỗ trợ tuyên truyền viên pháp luật", "14/2015/QĐ-UBND", "UBND tỉnh", "REPLACE", "PEOPLES_COUNCIL", "2022-12-31", "RECOMMENDED")
	old.set["draft"] = w.ref(draft)
	list = append(list, draft, old,
		w.review("Kế hoạch tủ sách pháp luật xã, phường, thị trấn", "32/KH-UBND", "UBND tỉnh", "REPEAL", "CHAIRMAN", "2022-06-30", "DONE"),
		w.review("Quy chế hoạt động của Hội đồng phối hợp PBGDPL tỉnh", "05/QC-HĐPH", "Hội đồng phối hợp PBGDPL tỉnh", "AMEND", "CHAIRMAN", "2022-09-30", "RECOMMENDED"),
		w.review("Chỉ thị tăng cường phổ biến, giáo dục pháp luật trong nhà trường", "08/CT-UBND", "UBND tỉnh", "KEEP", "CHAIRMAN", "", "FOUND"),
		w.tenYears("Tổng kết 10 năm thi hành Luật Phổ biến, giáo dục pháp luật trên địa bàn tỉnh", "OPEN", ""))
	if err := w.write(ctx, officeStaff, office, list...); err != nil {
		return err
	}
	if err := w.write(ctx, "stc-cv", "stc", opinion, w.review("Hướng dẫn lập dự toán kinh phí PBGDPL", "611/HD-STC", "Sở Tài chính", "REPLACE", "OTHER", "2022-10-31", "RECOMMENDED")); err != nil {
		return err
	}
	done := &entry{kind: "Draft", id: draft.id}
	done.moves = []move{becomes("agree", "AGREED", values{"opinion": w.ref(opinion)}), becomes("present", "PRESENTED", values{"submission": "96/TTr-STP", "presentedOn": "2022-10-24"})}
	if err := w.later(ctx, officeStaff, office, done); err != nil {
		return err
	}
	for i, unit := range []string{"h-cau-ke", "h-tra-cu", "h-duyen-hai", "sgddt"} {
		some := []*entry{w.tenYears("Báo cáo tổng kết 10 năm thi hành Luật", []string{"SUBMITTED", "SUBMITTED", "OPEN", "SUBMITTED"}[i], fmt.Sprintf("%d/BC", 210+37*i)),
			w.review([]string{"Quy ước về nếp sống ở ấp", "Quy định hỗ trợ hòa giải viên của huyện", "Kế hoạch phổ biến pháp luật cho ngư dân", "Hướng dẫn giờ ngoại khóa pháp luật"}[i], fmt.Sprintf("%d/2018", 12+9*i),
				"Đơn vị", []string{"AMEND", "REPLACE", "KEEP", "AMEND"}[i], "OTHER", []string{"2022-08-31", "2022-12-15", "", "2022-11-30"}[i], []string{"DONE", "RECOMMENDED", "FOUND", "FOUND"}[i])}
		if err := w.write(ctx, unit+"-cv", unit, some...); err != nil {
			return err
		}
	}
	return nil
}

func (w *treasurer) review(title, symbol, issuer, action, authority, deadline, state string) *entry {
	e := &entry{kind: "LegalReview", task: "4.1", set: values{"title": title, "symbol": symbol, "issuer": issuer, "action": action, "authority": authority,
		"finding": "Một số nội dung không còn phù hợp với quy định hiện hành và tình hình thực tế."}}
	if deadline != "" {
		e.set["deadline"] = deadline
	} else {
		e.set["finding"] = "Còn phù hợp."
	}
	if state != "FOUND" {
		e.moves = append(e.moves, becomes("recommend", "RECOMMENDED", values{"letter": "KN-" + symbol, "sentOn": "2022-05-20"}))
	}
	if state == "DONE" {
		e.moves = append(e.moves, becomes("conclude", "DONE", values{"outcomeNo": "19/2022/QĐ-UBND", "outcomeOn": "2022-08-12"}))
	}
	return e
}

func (w *treasurer) tenYears(title, state, number string) *entry {
	e := &entry{kind: "LawReview", task: "4.4", set: values{"title": title, "from": "2013-01-01", "until": "2022-06-30"},
		moves: []move{becomes("start", "OPEN", values{"guidance": "1864/BTP-PBGDPL", "guidedOn": "2022-06-08"})}}
	if state == "SUBMITTED" {
		e.set["results"] = "Công tác phổ biến, giáo dục pháp luật đi vào nền nếp, gắn với hòa giải ở cơ sở và chuẩn tiếp cận pháp luật."
		e.set["obstacles"] = "Kinh phí còn thấp; công chức tư pháp kiêm nhiệm nhiều việc."
		e.set["proposals"] = "Quy định mức chi tối thiểu; tăng tài liệu song ngữ Việt - Khmer."
		e.moves = append(e.moves, becomes("submit", state, values{"letter": number, "reportedOn": "2022-10-14"}))
	}
	return e
}
