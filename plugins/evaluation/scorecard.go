package evaluation

import (
	"fmt"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	cardState string
	grade     string
)

const (
	scoring     cardState = "DRAFT"
	submitted   cardState = "SUBMITTED"
	provisional cardState = "PROVISIONAL"
	replied     cardState = "REPLIED"
	final       cardState = "FINAL"

	unrated   grade = "NOT_RATED"
	excellent grade = "EXCELLENT"
	good      grade = "GOOD"
	passed    grade = "SUFFICIENT"
	failed    grade = "INSUFFICIENT"
)

// Scorecard is how one unit did in one year. It belongs to that unit, which scores itself; a unit
// above gives the points, and nothing is final before the unit could reply.
type Scorecard struct {
	sdk.Record
	Title       string       `lantoa:"required,max=200,by_action,section=content" vi:"Tên phiếu" en:"Title"`
	Scale       sdk.Ref      `lantoa:"ref=Scale,required,by_action,back=scorecards,section=content" vi:"Bộ tiêu chí" en:"Scale"`
	Year        int          `lantoa:"required,index,by_action,section=content" vi:"Năm" en:"Year"`
	Possible    sdk.Decimal  `lantoa:"scale=1,by_action,section=points" vi:"Tổng điểm tối đa đã xác định" en:"Points at most, as far as they are known"`
	Unknown     int          `lantoa:"index,by_action,default=0,section=points" vi:"Số tiêu chí chưa xác định điểm" en:"Criteria whose points are unknown"`
	SelfTotal   *sdk.Decimal `lantoa:"scale=1,by_action,section=points" vi:"Điểm tự chấm" en:"Points by itself"`
	Total       *sdk.Decimal `lantoa:"scale=1,sum,index,by_action,section=points" vi:"Tổng điểm" en:"Points"`
	Grade       grade        `lantoa:"index,by_action,section=points" vi:"Xếp loại" en:"Grade"`
	SubmittedOn sdk.Date     `lantoa:"index,by_action,section=time" vi:"Ngày gửi" en:"Submitted on"`
	Assessor    sdk.Ref      `lantoa:"ref=core.Unit,by_action,section=decision" vi:"Đơn vị chấm" en:"Assessed by"`
	ReplyBy     sdk.Date     `lantoa:"index,by_action,section=time" vi:"Hạn có ý kiến" en:"Reply by"`
	Contested   bool         `lantoa:"index,by_action,default=false,section=decision" vi:"Có ý kiến khác" en:"Contested"`
	Reply       string       `lantoa:"long,by_action,section=decision" vi:"Ý kiến của đơn vị" en:"Reply of the unit"`
	Answer      string       `lantoa:"long,by_action,section=decision" vi:"Trả lời ý kiến" en:"Answer to the reply"`
	FinalOn     sdk.Date     `lantoa:"index,by_action,section=time" vi:"Ngày công nhận kết quả" en:"Final on"`
	DecisionNo  string       `lantoa:"max=50,by_action,section=decision" vi:"Quyết định số" en:"Decision"`
	Status      cardState    `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	scoreIn struct {
		Scale  sdk.Ref `lantoa:"ref=Scale,required" vi:"Bộ tiêu chí" en:"Scale"`
		Year   int     `lantoa:"required,min=2015,max=2100" vi:"Năm" en:"Year"`
		TiedTo sdk.Ref `lantoa:"ref=core.Assignment" vi:"Gắn với nhiệm vụ" en:"Tied to the assignment"`
	}
	replyIn struct {
		Contested bool   `lantoa:"required" vi:"Có ý kiến khác" en:"Contested"`
		Text      string `lantoa:"long" vi:"Ý kiến" en:"Reply"`
	}
	finalIn struct {
		DecisionNo string `lantoa:"required,max=50" vi:"Số quyết định" en:"Decision"`
		Answer     string `lantoa:"long" vi:"Trả lời ý kiến của đơn vị" en:"Answer to the reply"`
	}
)

func scorecards() []sdk.Part {
	step := func(role, vi, en string, below bool, from ...cardState) sdk.ActionOpts {
		o := sdk.ActionOpts{On: "Scorecard", Label: sdk.L(vi, en), Allow: []string{role}, Below: below, Owner: below, Seconds: 30}
		for _, s := range from {
			o.From = append(o.From, string(s))
		}
		return o
	}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái phiếu chấm điểm", "State of a scorecard"), sdk.V(scoring, "Đơn vị đang tự chấm", "The unit scores itself"), sdk.V(submitted, "Chờ chấm", "To be assessed"), sdk.V(provisional, "Dự kiến, chờ ý kiến đơn vị", "Provisional, the unit may reply"),
			sdk.V(replied, "Đơn vị đã có ý kiến", "The unit has replied"), sdk.V(final, "Kết quả chính thức", "Final")),
		sdk.Enum(sdk.L("Xếp loại", "Grade"), sdk.V(unrated, "Chưa xếp loại", "Not rated"), sdk.V(excellent, "Xuất sắc", "Excellent"), sdk.V(good, "Tốt", "Good"), sdk.V(passed, "Đạt", "Sufficient"), sdk.V(failed, "Chưa đạt", "Insufficient")),
		sdk.Kind("Scorecard", sdk.KindOpts[Scorecard]{
			Label: sdk.L("Phiếu chấm điểm", "Scorecard"), Labels: sdk.L("Chấm điểm hiệu quả", "Scorecards"), Doc: sdk.L("Điểm hiệu quả của một đơn vị trong một năm theo bộ tiêu chí, có quyền ý kiến trước khi chính thức.", "How effective one unit was in one year, with its right of reply before it is final."),
			Menu: "scores", Visibility: sdk.Scope, Tied: true, Offers: sdk.OnlyActions, OrderBy: "-year", Unique: [][]string{{"scale", "year"}},
			Columns: []string{"title", "year", "selfTotal", "total", "possible", "unknown", "grade", "status"}, Filters: []string{"scale", "year", "grade", "replyBy", "contested", "status"},
			States: sdk.States("status", scoring, sdk.Move(scoring, submitted, "submit"), sdk.Move(submitted, scoring, "giveBack"), sdk.Move(submitted, provisional, "propose"),
				sdk.Move(provisional, replied, "reply"), sdk.Move(provisional, final, "finalise"), sdk.Move(replied, final, "finalise")),
		}),
		sdk.Action("score", sdk.ActionOpts{Label: sdk.L("Lập phiếu chấm điểm", "Begin a scorecard"), Allow: []string{officer}, Returns: "Scorecard", Seconds: 30,
			Doc: sdk.L("Lập phiếu của đơn vị theo bộ tiêu chí; điểm tính được từ số liệu được điền sẵn.", "Begins the unit's own card; what can be counted is filled in.")}, score),
		sdk.Action("fill", step(officer, "Tính lại từ số liệu", "Count again", false, scoring), func(tx *sdk.Tx, _ sdk.None, d *sdk.Diags) (*Scorecard, error) {
			return judge(tx, func(c *Scorecard, list []*Score) error {
				for _, s := range list {
					if err := s.count(tx, c.Unit, c.Year); err != nil {
						return err
					}
				}
				return nil
			})
		}),
		sdk.Action("submit", step(head, "Gửi phiếu", "Submit", false, scoring), func(tx *sdk.Tx, _ sdk.None, d *sdk.Diags) (*Scorecard, error) {
			return judge(tx, func(c *Scorecard, list []*Score) error {
				for _, s := range list {
					if s.Own == nil {
						s.Own = s.Suggested
					}
					if s.Own == nil && s.Max != nil {
						d.Error("id", "NOT_SCORED", sdk.L("Chưa chấm tiêu chí "+s.Number+".", "Criterion "+s.Number+" is not scored."))
					}
				}
				c.Status, c.SubmittedOn, c.SelfTotal = submitted, tx.Today(), total(list, func(s *Score) *sdk.Decimal { return s.Own })
				return nil
			})
		}),
		sdk.Action("giveBack", step(head, "Trả lại để chấm lại", "Give back", true, submitted), sdk.Change(func(_ *sdk.Tx, _ sdk.None, c *Scorecard, d *sdk.Diags) error { c.Status = scoring; return nil })),
		sdk.Action("propose", step(head, "Thông báo điểm dự kiến", "Propose the points", true, submitted), propose),
		sdk.Action("reply", step(head, "Có ý kiến", "Reply", false, provisional), sdk.Change(func(tx *sdk.Tx, in replyIn, c *Scorecard, d *sdk.Diags) error {
			if tx.Today().After(c.ReplyBy) {
				d.Error("id", "TOO_LATE", sdk.L("Hạn có ý kiến đã hết ngày "+c.ReplyBy.VN()+".", "Replies were taken until "+c.ReplyBy.String()+"."))
			}
			if in.Contested && in.Text == "" {
				d.Error("text", "MISSING", sdk.L("Ý kiến khác cần nêu nội dung.", "Say what is contested."))
			}
			c.Status, c.Contested, c.Reply = replied, in.Contested, in.Text
			return nil
		})),
		sdk.Action("finalise", step(head, "Công nhận kết quả", "Make it final", true, provisional, replied), finalise),
		sdk.Stat("scorecardNumbers", sdk.L("Số phiếu theo xếp loại", "Scorecards by year, state and grade"), "Scorecard", "count", sdk.By("status", "grade"), nil),
		sdk.Stat("scoreAverage", sdk.L("Điểm bình quân theo xếp loại", "Average points of final scorecards"), "Scorecard", "avg(total)", sdk.By("grade"), sdk.Where{"status": sdk.Where{"eq": final}}),
		sdk.Stat("unitScores", sdk.L("Điểm của từng đơn vị", "Points of each unit"), "Scorecard", "sum(total)", sdk.By("unit", "year(finalOn)"), sdk.Where{"status": sdk.Where{"eq": final}}),
		sdk.Allow("COUNCIL_MEMBER", "Scorecard", "read"),
	}, sdk.Kept("Scorecard")...)
}

// judge changes a scorecard together with its lines; whoever else does comes before or after.
func judge(tx *sdk.Tx, f func(c *Scorecard, list []*Score) error) (*Scorecard, error) {
	c, err := sdk.Target[Scorecard](tx)
	if err != nil {
		return nil, err
	}
	if err := holdCard(tx, c.ID); err != nil {
		return nil, err
	}
	list, err := sdk.Find[Score](tx, sdk.Of("scorecard", c.ID), "number", mostCriteria)
	if err != nil {
		return nil, err
	}
	if err := f(c, list); err != nil {
		return nil, err
	}
	for _, s := range list {
		tx.Save(s)
	}
	tx.Save(c)
	return c, nil
}

func holdCard(tx *sdk.Tx, card sdk.Ref) error { return tx.Guard("scorecard:" + string(card)) }

// score begins the acting unit's card of a year.
func score(tx *sdk.Tx, in scoreIn, d *sdk.Diags) (*Scorecard, error) {
	scale, err := sdk.Get[Scale](tx, in.Scale)
	if err != nil {
		return nil, err
	}
	if scale.Status != inForce {
		d.Error("scale", "NOT_IN_FORCE", sdk.L("Bộ tiêu chí không đang áp dụng.", "The scale is not in force."))
		return nil, nil
	}
	lines, err := sdk.Find[Criterion](tx, sdk.Of("scale", scale.ID), "number", mostCriteria)
	if err != nil {
		return nil, err
	}
	unit := tx.Actor().Unit
	c := &Scorecard{Record: sdk.Record{Assignment: in.TiedTo}, Title: fmt.Sprintf("Phiếu chấm điểm năm %d", in.Year), Scale: scale.ID, Year: in.Year, Grade: unrated, Possible: sdk.NewDecimal(0, 1)}
	tx.Create(c)
	for _, line := range lines {
		if line.Status != inForce {
			continue
		}
		s := &Score{Record: sdk.Record{Assignment: in.TiedTo}, Title: line.Title, Scorecard: c.ID, Criterion: line.ID, Number: line.Number, Group: line.Group, Max: line.Points, How: line.How}
		if err := s.count(tx, unit, in.Year); err != nil {
			return nil, err
		}
		if s.Max == nil {
			c.Unknown++
		} else {
			c.Possible = c.Possible.Add(*s.Max)
		}
		tx.Create(s)
	}
	tx.Save(c)
	return c, nil
}

// total adds up the points of the lines that have some.
func total(list []*Score, of func(*Score) *sdk.Decimal) *sdk.Decimal {
	sum := sdk.NewDecimal(0, 1)
	for _, s := range list {
		if p := of(s); p != nil && s.Max != nil {
			sum = sum.Add(*p)
		}
	}
	return &sum
}

// above is a fault where a unit judges itself.
func above(tx *sdk.Tx, unit sdk.Ref, d *sdk.Diags) {
	if unit == tx.Actor().Unit {
		d.Error("id", "OWN_CARD", sdk.L("Đơn vị không tự công nhận điểm của mình.", "A unit does not judge its own card."))
	}
}

func propose(tx *sdk.Tx, _ sdk.None, d *sdk.Diags) (*Scorecard, error) {
	return judge(tx, func(c *Scorecard, list []*Score) error {
		above(tx, c.Unit, d)
		scale, err := sdk.Get[Scale](tx, c.Scale)
		if err != nil {
			return err
		}
		for _, s := range list {
			if s.Given == nil {
				s.Given = s.Own
			}
		}
		c.Status, c.Assessor, c.ReplyBy = provisional, tx.Actor().Unit, tx.Today().AddDays(scale.ReplyDays)
		c.Total = total(list, func(s *Score) *sdk.Decimal { return s.Given })
		tx.NotifyRole(head, sdk.L("Có điểm dự kiến năm "+fmt.Sprint(c.Year)+"; đơn vị có ý kiến đến hết ngày "+c.ReplyBy.VN()+".",
			fmt.Sprintf("The points of %d are proposed; the unit may reply until %s.", c.Year, c.ReplyBy)), c)
		return nil
	})
}

func finalise(tx *sdk.Tx, in finalIn, d *sdk.Diags) (*Scorecard, error) {
	return judge(tx, func(c *Scorecard, list []*Score) error {
		above(tx, c.Unit, d)
		if c.Status == provisional && !tx.Today().After(c.ReplyBy) {
			d.Error("id", "TERM_RUNS", sdk.L("Đơn vị còn được có ý kiến đến hết ngày "+c.ReplyBy.VN()+".", "The unit may still reply until "+c.ReplyBy.String()+"."))
		}
		if c.Contested && in.Answer == "" {
			d.Error("answer", "MISSING", sdk.L("Cần trả lời ý kiến của đơn vị.", "The unit's reply needs an answer."))
		}
		scale, err := sdk.Get[Scale](tx, c.Scale)
		if err != nil {
			return err
		}
		c.Total = total(list, func(s *Score) *sdk.Decimal { return s.Given })
		c.Status, c.FinalOn, c.DecisionNo, c.Answer, c.Grade = final, tx.Today(), in.DecisionNo, in.Answer, scale.grade(*c.Total, c.Possible)
		tx.NotifyRole(head, sdk.L("Kết quả chấm điểm năm "+fmt.Sprint(c.Year)+" đã chính thức: "+c.Total.String()+" điểm.", fmt.Sprintf("The score of %d is final: %s points.", c.Year, c.Total)), c)
		return nil
	})
}

// grade is what a share of the points is called, where the scale says it.
func (s *Scale) grade(points, possible sdk.Decimal) grade {
	all, _ := possible.Units(1)
	if s.PassFrom == nil || s.GoodFrom == nil || s.ExcellentFrom == nil || all == 0 {
		return unrated
	}
	got, _ := points.Units(1)
	percent := sdk.NewDecimal(got*1000/all, 1)
	switch {
	case percent.Cmp(*s.ExcellentFrom) >= 0:
		return excellent
	case percent.Cmp(*s.GoodFrom) >= 0:
		return good
	case percent.Cmp(*s.PassFrom) >= 0:
		return passed
	}
	return failed
}
