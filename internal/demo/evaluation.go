package demo

import (
	"context"
	"fmt"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/clock"
)

// evaluator tells what the units have kept in the module evaluation.
type evaluator struct {
	*desk
	criteria []*entry
	scale    *entry
	cards    map[string]*entry // final scorecards of 2021, by unit
	kept     map[string][]any  // recommendations of a unit and year that were carried out on time
	broken   map[string][]any  // and those that were not
}

// writeEvaluation writes inspections with their follow-up, scorecards, reviews, a survey,
// commendations and the plan for the scheme.
func writeEvaluation(ctx context.Context, d *desk) error {
	w := &evaluator{desk: d, cards: map[string]*entry{}, kept: map[string][]any{}, broken: map[string][]any{}}
	w.trial()
	list := append([]*entry{w.scale, {kind: "Scale", set: values{"title": "Bộ tiêu chí theo Thông tư số 03/2018/TT-BTP (chờ nhập nhóm tiêu chí và điểm)", "basis": "Thông tư số 03/2018/TT-BTP", "from": "2018-07-01"}}}, w.criteria...)
	list = append(append(append(list, w.inspections()...), w.reviews()...), w.surveys()...)
	if err := w.write(ctx, officeStaff, office, list...); err != nil {
		return err
	}
	if err := w.scorecards(ctx); err != nil {
		return err
	}
	return w.write(ctx, officeStaff, office, append(w.commendations(), &entry{kind: "Scheme", task: "8.5", set: values{
		"title": "Kế hoạch thực hiện Đề án đánh giá hiệu quả công tác phổ biến, giáo dục pháp luật", "scheme": "Đề án đánh giá hiệu quả công tác phổ biến, giáo dục pháp luật",
	}})...)
}

// id is the API id of a unit.
func (w *evaluator) unit(code string) string {
	return w.filler.store.Catalogue.Kind("Unit").EncodeID(w.unitIDs[code])
}

// trial is the province's own trial scale: no points are those of a circular, and one criterion has
// none yet.
func (w *evaluator) trial() {
	w.scale = &entry{kind: "Scale", set: values{"title": "Thang điểm thí điểm của tỉnh", "basis": "Kế hoạch thí điểm của Sở Tư pháp", "from": "2021-01-01", "replyDays": number(10),
		"excellentFrom": "90.0", "goodFrom": "75.0", "passFrom": "50.0"}, moves: []move{becomes("enforce", "IN_FORCE", nil)}}
	for i, c := range []struct{ group, title, points, how string }{
		{"Thực hiện nhiệm vụ", "Phần việc hoàn thành đúng hạn", "40.0", "ASSIGNMENTS_ON_TIME"},
		{"Thực hiện nhiệm vụ", "Chất lượng sản phẩm", "20.0", "MANUAL"},
		{"Kiểm tra", "Kiến nghị sau kiểm tra thực hiện đúng hạn", "20.0", "RECOMMENDATIONS_ON_TIME"},
		{"Cách làm mới", "Mô hình, cách làm mới có hiệu quả", "20.0", "MANUAL"},
		{"Cách làm mới", "Mức độ hài lòng của người dân", "", "MANUAL"},
	} {
		e := &entry{kind: "Criterion", set: values{"title": c.title, "scale": w.ref(w.scale), "group": c.group, "number": fmt.Sprint(i + 1), "how": c.how}, moves: []move{becomes("enforce", "IN_FORCE", nil)}}
		if c.points != "" {
			e.set["points"] = c.points
		}
		w.criteria = append(w.criteria, e)
	}
}

// counts are a unit's parts that were due in a year: on time, and late or overdue.
func (w *evaluator) counts(ctx context.Context, code string, year int) (done, missed []any, err error) {
	ctx, err = w.as(ctx, officeStaff, office)
	if err != nil {
		return nil, nil, err
	}
	rows, err := w.tx.Assignment.Query().Where(assignment.PlanID(w.plan), assignment.UnitID(w.unitIDs[code]), assignment.DueOnGTE(clock.MustDay(fmt.Sprint(year, "-01-01"))),
		assignment.DueOnLTE(clock.MustDay(fmt.Sprint(year, "-12-31")))).Order(assignment.ByID()).All(ctx)
	for _, a := range rows {
		id := w.filler.store.Catalogue.Kind("Assignment").EncodeID(a.ID)
		switch calendar.Late(a.DueOn, a.DoneOn, lastDay.Add(1), clock.Day{}) {
		case calendar.OnTime:
			done = append(done, id)
		case calendar.DoneLate, calendar.Overdue:
			missed = append(missed, id)
		}
	}
	return done, missed, err
}

// scorecards are those of five districts for 2021, final, and of three for 2022 at several steps.
func (w *evaluator) scorecards(ctx context.Context) error {
	for i, c := range []struct {
		unit, state   string
		year, quality int // tenths of the points by hand
	}{
		{"h-cau-ke", "FINAL", 2021, 9}, {"h-tra-cu", "FINAL", 2021, 8}, {"h-cau-ngang", "FINAL", 2021, 6}, {"h-tieu-can", "FINAL", 2021, 9}, {"tp-tra-vinh", "FINAL", 2021, 7},
		{"h-cau-ke", "DRAFT", 2022, 9}, {"h-tra-cu", "SUBMITTED", 2022, 8}, {"h-cau-ngang", "PROVISIONAL", 2022, 7}, {"h-tieu-can", "REPLIED", 2022, 9},
	} {
		list, err := w.card(ctx, c.unit, c.state, c.year, c.quality, i)
		if err != nil {
			return err
		}
		if err := w.write(ctx, c.unit+"-cv", c.unit, list...); err != nil {
			return err
		}
	}
	return nil
}

// card is one scorecard with its lines.
func (w *evaluator) card(ctx context.Context, code, state string, year, quality, n int) ([]*entry, error) {
	done, missed, err := w.counts(ctx, code, year)
	if err != nil {
		return nil, err
	}
	card := &entry{kind: "Scorecard", task: "8.4", set: values{"title": fmt.Sprintf("Phiếu chấm điểm năm %d", year), "scale": w.ref(w.scale), "year": number(year), "possible": "100.0", "unknown": number(1), "grade": "NOT_RATED"}}
	list := []*entry{card}
	own, given := 0, 0
	for i, line := range w.criteria {
		s := &entry{kind: "Score", task: "8.4", set: values{"title": line.text("title"), "scorecard": w.ref(card), "criterion": w.ref(line), "group": line.text("group"), "number": line.text("number"), "how": line.text("how")}}
		list = append(list, s)
		if line.text("points") == "" {
			continue
		}
		most := tenths(line.text("points"))
		points := most * quality / 10
		s.set["max"] = line.text("points")
		switch i {
		case 0:
			s.set["explanation"] = fmt.Sprintf("Phần việc có hạn trong năm: %d đúng hạn, %d trễ hoặc quá hạn.", len(done), len(missed))
			s.set["done"], s.set["missed"] = done, missed
			if all := len(done) + len(missed); all > 0 {
				points = (most*len(done)*2 + all) / (all * 2)
				s.set["suggested"] = decimal(points)
			}
		case 2:
			kept, broken := w.kept[fmt.Sprint(code, year)], w.broken[fmt.Sprint(code, year)]
			s.set["explanation"] = fmt.Sprintf("Kiến nghị có hạn trong năm: %d thực hiện đúng hạn, %d trễ hoặc quá hạn.", len(kept), len(broken))
			s.set["followed"], s.set["unfollowed"] = kept, broken
			if all := len(kept) + len(broken); all > 0 {
				points = (most*len(kept)*2 + all) / (all * 2)
				s.set["suggested"] = decimal(points)
			}
		}
		if state == "DRAFT" && i > 0 {
			continue
		}
		s.set["own"] = decimal(points)
		own += points
		if state == "SUBMITTED" || state == "DRAFT" {
			continue
		}
		if i == 3 && points > 5 {
			points -= 5
			s.set["reason"] = "Mô hình mới thực hiện ở một số xã, chưa nhân rộng."
		}
		s.set["given"] = decimal(points)
		given += points
	}
	w.fate(card, code, state, year, own, given, n)
	return list, nil
}

// fate is how far a scorecard has come.
func (w *evaluator) fate(card *entry, code, state string, year, own, given, n int) {
	if state == "DRAFT" {
		return
	}
	day := map[int]string{2021: "2021-12-06", 2022: "2022-11-01"}[year]
	card.moves = []move{becomes("submit", "SUBMITTED", values{"submittedOn": day, "selfTotal": decimal(own)})}
	if state == "SUBMITTED" {
		return
	}
	proposed := clock.MustDay(day).Add(8)
	card.moves = append(card.moves, becomes("propose", "PROVISIONAL", values{"assessor": w.unit(office), "replyBy": proposed.Add(10).String(), "total": decimal(given)}))
	if state == "PROVISIONAL" {
		return
	}
	contested := n%3 == 0
	reply := values{"contested": contested}
	if contested {
		reply["reply"] = "Đề nghị xem lại điểm tiêu chí 4: mô hình đã thực hiện ở 8 xã, có hồ sơ kèm theo."
	}
	card.moves = append(card.moves, becomes("reply", "REPLIED", reply))
	if state == "REPLIED" {
		return
	}
	grade := "INSUFFICIENT"
	for _, g := range []struct {
		from int
		name string
	}{{500, "SUFFICIENT"}, {750, "GOOD"}, {900, "EXCELLENT"}} {
		if given >= g.from {
			grade = g.name
		}
	}
	last := values{"finalOn": "2021-12-28", "decisionNo": "212/QĐ-STP", "grade": grade, "total": decimal(given)}
	if contested {
		last["answer"] = "Hồ sơ kèm theo cho thấy 5 trong 8 xã mới thực hiện một phần; giữ điểm đã chấm."
	}
	card.moves = append(card.moves, becomes("finalise", "FINAL", last))
	card.set["total"] = decimal(given) // overwritten by its moves; the nominations read it
	w.cards[code] = card
}
