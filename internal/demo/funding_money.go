package demo

import (
	"context"
	"fmt"
)

// needs of the nine districts, as the distribution of 2022 weighs them: communes of difficulty,
// thousands of people of special groups, island communes, urgent things.
var needs = []struct {
	unit                         string
	poor, groups, island, urgent int
}{
	{"tp-tra-vinh", 0, 6, 0, 0}, {"h-cang-long", 1, 4, 0, 0}, {"h-cau-ke", 3, 12, 0, 1}, {"h-tieu-can", 2, 11, 0, 0}, {"h-chau-thanh", 4, 14, 2, 1},
	{"h-cau-ngang", 4, 13, 0, 0}, {"h-tra-cu", 8, 31, 0, 1}, {"h-duyen-hai", 3, 12, 0, 1}, {"tx-duyen-hai", 1, 3, 0, 0},
}

const total2022 = 360_000_000 // đồng

// distribution is what the office gave the districts in 2022, after what they had asked for.
func (w *treasurer) distribution(ctx context.Context) error {
	for i, n := range needs {
		amount := 40_000_000 + 5_000_000*(i%4)
		e := &entry{kind: "Estimate", task: "2.3", set: values{"title": "Dự toán kinh phí PBGDPL năm 2022", "year": "2022", "source": "STATE_BUDGET", "purpose": "Tuyên truyền ở ấp, khóm; tài liệu; hỗ trợ hòa giải.",
			"groups": []any{"ETHNIC_MINORITY", "POOR"}, "amount": money(amount)}, moves: []move{becomes("submit", "SUBMITTED", values{"submittedOn": "2021-11-12", "letter": fmt.Sprintf("%d/DT-UBND", 40+i)})}}
		w.asked[n.unit] = e
		things := []*entry{e,
			{kind: "EstimateLine", task: "2.3", set: values{"title": "Buổi tuyên truyền ở ấp", "estimate": w.ref(e), "quantity": number(amount / 2_000_000), "rate": "1500000", "amount": money(amount / 2_000_000 * 1_500_000)}},
			{kind: "EstimateLine", task: "2.3", set: values{"title": "Hỗ trợ tổ hòa giải", "estimate": w.ref(e), "quantity": "1", "rate": money(amount - amount/2_000_000*1_500_000), "amount": money(amount - amount/2_000_000*1_500_000)}}}
		things[2].set["quantity"] = number(1)
		if err := w.write(ctx, n.unit+"-cv", n.unit, things...); err != nil {
			return err
		}
	}
	issued := []move{becomes("issue", "ISSUED", nil)}
	a := &entry{kind: "Allocation", task: "4.3", set: values{"title": "Phân bổ kinh phí PBGDPL cho các huyện, thị xã, thành phố năm 2022", "year": "2022", "source": "STATE_BUDGET", "total": money(total2022),
		"note": "Ưu tiên nơi khó khăn, đối tượng đặc thù, xã đảo và nội dung cấp bách."}}
	list := []*entry{a}
	weights := []struct {
		criterion, basis string
		percent          int
	}{{"EQUAL", "Phần tối thiểu cho mỗi huyện", 40}, {"POOR_LOCALITY", "Số xã khó khăn", 20}, {"SPECIAL_GROUPS", "Số người thuộc đối tượng đặc thù", 20}, {"ISLAND_COMMUNES", "Hai xã đảo", 10}, {"URGENT_NEED", "Nội dung phải phổ biến ngay", 10}}
	sums := map[string]int{}
	value := func(i int, criterion string) int {
		n := needs[i]
		return map[string]int{"EQUAL": 1, "POOR_LOCALITY": n.poor, "SPECIAL_GROUPS": n.groups, "ISLAND_COMMUNES": n.island, "URGENT_NEED": n.urgent}[criterion]
	}
	for _, c := range weights {
		list = append(list, &entry{kind: "Weight", task: "4.3", set: values{"allocation": w.ref(a), "criterion": c.criterion, "percent": number(c.percent), "basis": c.basis}, moves: issued})
		for i := range needs {
			sums[c.criterion] += value(i, c.criterion)
		}
	}
	given := 0
	for i, n := range needs {
		s := &entry{kind: "Share", task: "4.3", set: values{"title": w.names(n.unit) + " – 2022", "allocation": w.ref(a), "to": w.unit(n.unit), "year": "2022", "source": "STATE_BUDGET", "requested": w.asked[n.unit].text("amount")}}
		s.moves = []move{becomes("issue", "ISSUED", values{"decisionNo": "2417/QĐ-UBND", "decidedOn": "2021-12-20"})}
		got := 0
		list = append(list, s)
		line := func(ground, text string, v, of, amount int) {
			got += amount
			list = append(list, &entry{kind: "ShareLine", task: "4.3", set: values{"share": w.ref(s), "ground": ground, "year": "2022", "value": number(v), "of": number(of), "amount": money(amount), "text": text}, moves: issued})
		}
		for _, c := range weights {
			v := value(i, c.criterion)
			if v == 0 {
				continue
			}
			list = append(list, &entry{kind: "Need", task: "4.3", set: values{"allocation": w.ref(a), "to": w.unit(n.unit), "criterion": c.criterion, "value": number(v), "basis": "Báo cáo của đơn vị, tháng 11/2021"}, moves: issued})
			amount := total2022 / 100 * c.percent * v / sums[c.criterion] / 1000 * 1000
			line(c.criterion, fmt.Sprintf("%d %% của tổng số; giá trị %d trên tổng %d (làm tròn xuống nghìn đồng).", c.percent, v, sums[c.criterion]), v, sums[c.criterion], amount)
		}
		if most := 40_000_000 + 5_000_000*(i%4); got > most {
			line("CAPPED", "Giảm đến mức đơn vị đề nghị.", 0, 0, most-got)
		}
		s.set["amount"] = money(got)
		given += got
		w.share[n.unit] = s
	}
	a.moves = []move{becomes("weigh", "WEIGHED", values{"shared": money(given)}), becomes("issue", "ISSUED", values{"decisionNo": "2417/QĐ-UBND", "decidedOn": "2021-12-20"})}
	next := &entry{kind: "Allocation", task: "4.3", set: values{"title": "Phân bổ kinh phí PBGDPL cho các huyện, thị xã, thành phố năm 2023", "year": "2023", "source": "STATE_BUDGET", "total": "400000000"}}
	list = append(list, next)
	for _, c := range weights[:3] {
		list = append(list, &entry{kind: "Weight", task: "4.3", set: values{"allocation": w.ref(next), "criterion": c.criterion, "percent": number(c.percent), "basis": c.basis}})
	}
	return w.write(ctx, officeStaff, office, list...)
}

func (w *treasurer) names(code string) string {
	for _, u := range w.Units {
		if u.Code == code {
			return u.Name
		}
	}
	return code
}

// book is a budget line with what was done with it.
type book struct {
	w                *treasurer
	line             *entry
	amount           int
	committed, spent int
	rest             []*entry
}

func (w *treasurer) open(task, title, year, source, origin, decision, day string, amount int, more values) *book {
	return &book{w: w, amount: amount, line: &entry{kind: "Line", task: task, set: values{"title": title, "year": year, "source": source, "origin": origin, "decisionNo": decision, "decidedOn": day, "amount": money(amount)}.with(more)}}
}

// spend books a payment, for an activity ("" for none).
func (b *book) spend(title, on, activity string, amount int, groups ...any) *book {
	b.spent += amount
	e := &entry{kind: "Spending", task: b.line.task, set: values{"title": title, "line": b.w.ref(b.line), "voucher": fmt.Sprintf("PC%03d", len(b.rest)+1), "on": on, "year": b.line.text("year"), "source": b.line.text("source"), "amount": money(amount)}}
	if activity != "" {
		e.set["activity"] = activity
	}
	if len(groups) > 0 {
		e.set["groups"] = groups
		switch groups[0] {
		case "ETHNIC_MINORITY":
			e.set["areas"] = []any{"ETHNIC_MINORITY_AREA"}
		case "REMOTE_PEOPLE":
			e.set["areas"] = []any{"COASTAL", "ISLAND_COMMUNE"}
		}
	}
	b.rest = append(b.rest, e)
	return b
}

// commit books a promise, of which nothing is paid yet.
func (b *book) commit(title, on string, amount int) *book {
	b.committed += amount
	b.rest = append(b.rest, &entry{kind: "Commitment", task: b.line.task, set: values{"title": title, "line": b.w.ref(b.line), "on": on, "amount": money(amount)}})
	return b
}

// settle closes the line; what is left and not carried over is returned.
func (b *book) settle(carry int, state string) *book {
	returned := b.amount - b.spent - carry
	s := &entry{kind: "Settlement", task: b.line.task, set: values{"title": "Quyết toán " + b.line.text("title"), "line": b.w.ref(b.line), "year": b.line.text("year"), "source": b.line.text("source"), "amount": money(b.amount),
		"spent": money(b.spent), "entries": number(len(b.rest)), "carried": money(carry), "returned": money(returned)}, moves: []move{becomes("submit", "SUBMITTED", values{"letter": "17/QT", "submittedOn": "2022-01-20"})}}
	if carry > 0 {
		s.set["carryBasis"] = "Hợp đồng in tài liệu chưa nghiệm thu"
	}
	b.line.moves = []move{becomes("settle", "SETTLING", nil)}
	if state == "APPROVED" {
		s.moves = append(s.moves, becomes("approve", state, values{"approvalNo": "265/TB-STC", "approvedOn": "2022-03-15"}))
		b.line.moves = append(b.line.moves, becomes("approve", "SETTLED", values{"carried": money(carry), "returned": money(returned)}))
	}
	b.rest = append(b.rest, s)
	return b
}

func (b *book) all() []*entry {
	b.line.set["committed"], b.line.set["spent"] = money(b.committed), money(b.spent)
	return append([]*entry{b.line}, b.rest...)
}

// officeMoney is the money of the office and of a department beside it.
func (w *treasurer) officeMoney(ctx context.Context) error {
	course, err := w.activity(ctx, "TrainingCourse", office, "Kỹ năng phổ biến, giáo dục pháp luật cho báo cáo viên pháp luật")
	if err != nil {
		return err
	}
	older, err := w.activity(ctx, "TrainingCourse", office, "Cập nhật văn bản pháp luật mới năm 2021 cho báo cáo viên")
	if err != nil {
		return err
	}
	last := w.open("4.3", "Kinh phí PBGDPL của Sở Tư pháp năm 2021", "2021", "STATE_BUDGET", "OWN", "2290/QĐ-UBND", "2020-12-18", 180_000_000, nil).
		spend("Lớp cập nhật văn bản pháp luật", "2021-10-22", older, 42_000_000, "OFFICIALS").spend("In bản tin tư pháp", "2021-11-25", "", 65_000_000, "GENERAL_PUBLIC").
		spend("Tờ gấp song ngữ Việt - Khmer", "2021-12-14", "", 48_000_000, "ETHNIC_MINORITY").settle(20_000_000, "APPROVED")
	over := w.open("4.3", "Kinh phí PBGDPL của Sở Tư pháp năm 2021 (chuyển nguồn)", "2022", "STATE_BUDGET", "CARRIED", "265/TB-STC", "2022-03-15", 20_000_000, values{"previous": w.ref(last.line)}).
		spend("Thanh toán hợp đồng in tài liệu", "2022-04-20", "", 20_000_000, "GENERAL_PUBLIC")
	now := w.open("4.3", "Kinh phí PBGDPL của Sở Tư pháp năm 2022", "2022", "STATE_BUDGET", "OWN", "2417/QĐ-UBND", "2021-12-20", 220_000_000, nil).
		spend("Lớp kỹ năng cho báo cáo viên: thù lao giảng viên", "2022-04-14", course, 18_000_000, "OFFICIALS").spend("Lớp kỹ năng cho báo cáo viên: tài liệu, hội trường", "2022-04-15", course, 21_500_000, "OFFICIALS").
		spend("Buổi phổ biến tại chùa, phum, sóc", "2022-06-10", "", 32_000_000, "ETHNIC_MINORITY", "POOR").spend("Tuyên truyền cho ngư dân xã đảo", "2022-08-18", "", 24_000_000, "REMOTE_PEOPLE").
		commit("Lớp giới thiệu luật mới tháng 12", "2022-11-03", 35_000_000).commit("Hội nghị tổng kết năm", "2022-11-08", 22_000_000)
	gift := w.open("4.3", "Kinh phí xã hội hóa cuộc thi trực tuyến", "2022", "SOCIALISED", "OWN", "318/STP-VP", "2022-08-01", 60_000_000, nil).
		spend("Giải thưởng cuộc thi trực tuyến", "2022-10-20", "", 45_000_000, "GENERAL_PUBLIC", "YOUTH")
	var list []*entry
	for _, b := range []*book{last, over, now, gift} {
		list = append(list, b.all()...)
	}
	if err := w.write(ctx, officeStaff, office, list...); err != nil {
		return err
	}
	return w.write(ctx, "sgddt-cv", "sgddt", w.open("2.20", "Kinh phí bồi dưỡng giáo viên năm 2022", "2022", "INTEGRATED", "OWN", "77/QĐ-SGDĐT", "2022-01-10", 90_000_000, nil).
		spend("Lớp phương pháp dạy giáo dục công dân", "2022-08-18", "", 38_000_000, "PUPILS_STUDENTS").commit("In tài liệu ngoại khóa", "2022-10-11", 26_000_000).all()...)
}

// districtMoney is what three districts have done with their shares; the others have not taken
// theirs up.
func (w *treasurer) districtMoney(ctx context.Context) error {
	class, err := w.activity(ctx, "TrainingCourse", "h-cau-ke", "Nghiệp vụ hòa giải ở cơ sở")
	if err != nil {
		return err
	}
	for i, unit := range []string{"h-cau-ke", "h-tra-cu", "h-duyen-hai"} {
		s := w.share[unit]
		amount := 0
		if _, err := fmt.Sscan(s.text("amount"), &amount); err != nil {
			return err
		}
		b := w.open("2.3", s.text("title"), "2022", "STATE_BUDGET", "SHARE", "2417/QĐ-UBND", "2021-12-20", amount, values{"share": w.ref(s)}).
			spend("Buổi phổ biến song ngữ ở ấp", []string{"2022-03-22", "2022-05-17", "2022-07-05"}[i], "", 9_500_000, "ETHNIC_MINORITY").
			spend("Hỗ trợ tổ hòa giải", "2022-09-15", "", 6_000_000, "GENERAL_PUBLIC")
		switch unit {
		case "h-cau-ke":
			b.spend("Lớp nghiệp vụ hòa giải ở cơ sở", "2022-07-22", class, 11_000_000, "OFFICIALS")
		case "h-duyen-hai":
			b.commit("Tuyên truyền lưu động cho ngư dân", "2022-11-01", 8_000_000)
		}
		if err := w.write(ctx, unit+"-cv", unit, b.all()...); err != nil {
			return err
		}
		e := &entry{kind: "Estimate", id: w.asked[unit].id, moves: []move{becomes("receive", "FUNDED", values{"granted": money(amount)})}}
		if err := w.later(ctx, unit+"-cv", unit, e); err != nil {
			return err
		}
	}
	return nil
}
