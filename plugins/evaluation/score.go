package evaluation

import (
	"fmt"
	"maps"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// Score is the line of a scorecard for one criterion, with the rows by which its points are
// explained: those that count for the unit and those that it missed.
type Score struct {
	sdk.Record
	Title       string       `lantoa:"required,max=300,by_action,section=content" vi:"Tiêu chí" en:"Criterion"`
	Scorecard   sdk.Ref      `lantoa:"ref=Scorecard,required,by_action,on_delete=cascade,back=scores,section=content" vi:"Phiếu chấm điểm" en:"Scorecard"`
	Criterion   sdk.Ref      `lantoa:"ref=Criterion,required,by_action,section=content" vi:"Theo tiêu chí" en:"Of the criterion"`
	Group       string       `lantoa:"max=200,by_action,section=content" vi:"Nhóm tiêu chí" en:"Group"`
	Number      string       `lantoa:"required,max=10,index,by_action,section=content" vi:"Số" en:"Number"`
	How         measure      `lantoa:"required,index,by_action,section=points" vi:"Cách tính" en:"How it is measured"`
	Max         *sdk.Decimal `lantoa:"scale=1,by_action,section=points" vi:"Điểm tối đa" en:"Points at most" help_vi:"Trống là chưa xác định." help_en:"None: unknown."`
	Suggested   *sdk.Decimal `lantoa:"scale=1,by_action,section=points" vi:"Điểm tính từ số liệu" en:"Points as counted"`
	Own         *sdk.Decimal `lantoa:"scale=1,by_action,section=points" vi:"Điểm tự chấm" en:"Points by the unit itself"`
	Given       *sdk.Decimal `lantoa:"scale=1,by_action,section=points" vi:"Điểm được chấm" en:"Points given"`
	Explanation string       `lantoa:"long,by_action,section=outcome" vi:"Căn cứ tính" en:"What the count stands on"`
	Note        string       `lantoa:"long,by_action,section=outcome" vi:"Giải trình của đơn vị" en:"Note of the unit"`
	Reason      string       `lantoa:"long,by_action,section=outcome" vi:"Ý kiến của đơn vị chấm" en:"Reason of the assessor"`
	Done        []sdk.Ref    `lantoa:"ref=core.Assignment,by_action,section=outcome" vi:"Phần việc được tính" en:"Parts that count"`
	Missed      []sdk.Ref    `lantoa:"ref=core.Assignment,by_action,section=outcome" vi:"Phần việc trễ, quá hạn" en:"Parts late or overdue"`
	Reports     []sdk.Ref    `lantoa:"ref=core.Report,by_action,section=outcome" vi:"Báo cáo được tính" en:"Reports that count"`
	LateReports []sdk.Ref    `lantoa:"ref=core.Report,by_action,section=outcome" vi:"Báo cáo trễ, quá hạn" en:"Reports late or overdue"`
	Followed    []sdk.Ref    `lantoa:"ref=Finding,by_action,section=outcome" vi:"Kiến nghị được tính" en:"Recommendations that count"`
	Unfollowed  []sdk.Ref    `lantoa:"ref=Finding,by_action,section=outcome" vi:"Kiến nghị trễ, quá hạn" en:"Recommendations late or overdue"`
	Proof       []sdk.Ref    `lantoa:"ref=core.Record,by_action,section=outcome" vi:"Hồ sơ chứng minh" en:"Records that prove it"`
}

type (
	claimIn struct {
		Points *sdk.Decimal `lantoa:"scale=1,min=0.0" vi:"Điểm tự chấm" en:"Points"`
		Note   string       `lantoa:"long" vi:"Giải trình" en:"Note"`
		Proof  []sdk.Ref    `lantoa:"ref=core.Record" vi:"Hồ sơ chứng minh" en:"Records that prove it"`
	}
	giveIn struct {
		Points *sdk.Decimal `lantoa:"scale=1,min=0.0,required" vi:"Điểm" en:"Points"`
		Reason string       `lantoa:"long" vi:"Ý kiến" en:"Reason"`
	}
)

func scores() []sdk.Part {
	return append([]sdk.Part{
		sdk.Kind("Score", sdk.KindOpts[Score]{
			Label: sdk.L("Điểm theo tiêu chí", "Score"), Labels: sdk.L("Điểm theo tiêu chí", "Scores by criterion"), Doc: sdk.L("Điểm của một tiêu chí, với số liệu và hồ sơ mà điểm dựa vào.", "The points for one criterion, with the counts and records that explain them."),
			Menu: "scores", Visibility: sdk.Scope, Tied: true, Offers: sdk.OnlyActions, OrderBy: "number", Columns: []string{"number", "title", "max", "suggested", "own", "given"}, Filters: []string{"scorecard", "criterion", "how"},
		}),
		sdk.Action("claim", sdk.ActionOpts{On: "Score", Label: sdk.L("Tự chấm", "Score"), Allow: []string{officer}}, sdk.Change(func(tx *sdk.Tx, in claimIn, s *Score, d *sdk.Diags) error {
			if err := s.open(tx, in.Points, d, scoring); err != nil {
				return err
			}
			if s.Suggested != nil && in.Points != nil && in.Points.Cmp(*s.Suggested) > 0 && in.Note == "" {
				d.Error("note", "MISSING", sdk.L("Tự chấm cao hơn số liệu thì cần giải trình.", "More than the count says needs a note."))
			}
			s.Own, s.Note, s.Proof = in.Points, in.Note, in.Proof
			return nil
		})),
		sdk.Action("give", sdk.ActionOpts{On: "Score", Label: sdk.L("Chấm điểm", "Give points"), Allow: []string{officer}, Below: true, Owner: true}, sdk.Change(func(tx *sdk.Tx, in giveIn, s *Score, d *sdk.Diags) error {
			above(tx, s.Unit, d)
			if err := s.open(tx, in.Points, d, submitted, replied); err != nil {
				return err
			}
			if (s.Own == nil || in.Points.Cmp(*s.Own) != 0) && in.Reason == "" {
				d.Error("reason", "MISSING", sdk.L("Chấm khác điểm tự chấm thì cần nêu lý do.", "Other points than the unit's own need a reason."))
			}
			s.Given, s.Reason = in.Points, in.Reason
			return nil
		})),
		sdk.Allow("COUNCIL_MEMBER", "Score", "read"),
	}, sdk.Kept("Score")...)
}

// open is a fault where points may not be set on the line now.
func (s *Score) open(tx *sdk.Tx, points *sdk.Decimal, d *sdk.Diags, in ...cardState) error {
	if err := holdCard(tx, s.Scorecard); err != nil {
		return err
	}
	c, err := sdk.Get[Scorecard](tx, s.Scorecard)
	if err != nil {
		return err
	}
	ok := false
	for _, state := range in {
		ok = ok || c.Status == state
	}
	if !ok {
		d.Error("id", "NOT_OPEN", sdk.L("Phiếu không ở bước chấm này.", "The card is not at this step."))
	}
	switch {
	case points == nil:
	case s.Max == nil:
		d.Error("points", "UNKNOWN_POINTS", sdk.L("Điểm tối đa của tiêu chí này chưa xác định.", "The points of this criterion are unknown."))
	case points.Cmp(*s.Max) > 0:
		d.Error("points", "TOO_MANY", sdk.L("Tối đa "+s.Max.String()+" điểm.", "It is "+s.Max.String()+" points at most."))
	}
	return nil
}

const mostNamed = 200 // rows that explain a line

// count fills a line from what the server has: of the unit, in the year. It names the rows.
func (s *Score) count(tx *sdk.Tx, unit sdk.Ref, year int) error {
	due := sdk.Where{"gte": sdk.Date{Year: year, Month: 1, Day: 1}, "lte": sdk.Date{Year: year, Month: 12, Day: 31}}
	where := func(lateness ...string) sdk.Where {
		return sdk.Where{"unit": sdk.Where{"id": sdk.Where{"eq": unit}}, "dueOn": due, "lateness": sdk.Where{"in": lateness}}
	}
	part := func(a *assignment) sdk.Ref { return a.ID }
	s.Suggested, s.Explanation = nil, ""
	switch s.How {
	case workOnTime:
		return s.split(tx, "Phần việc có hạn trong năm: %d đúng hạn, %d trễ hoặc quá hạn.",
			counted(where("ON_TIME"), &s.Done, part), counted(where("LATE", "OVERDUE"), &s.Missed, part))
	case workProven:
		proven, bare := where("ON_TIME", "LATE", "OVERDUE"), where("ON_TIME", "LATE", "OVERDUE")
		own := sdk.Where{"some": sdk.Where{"not": sdk.Where{"module": sdk.Where{"eq": "evaluation"}}}} // what is scored proves nothing of itself
		proven["records"], bare["not"] = own, sdk.Where{"records": own}
		return s.split(tx, "Phần việc có hạn trong năm: %d có hồ sơ chứng minh, %d không có.", counted(proven, &s.Done, part), counted(bare, &s.Missed, part))
	case sentOnTime:
		sent := func(r *report) sdk.Ref { return r.ID }
		return s.split(tx, "Báo cáo có hạn trong năm: %d đúng hạn, %d trễ hoặc quá hạn.",
			counted(where("ON_TIME"), &s.Reports, sent), counted(where("LATE", "OVERDUE"), &s.LateReports, sent))
	case followedUp:
		about := sdk.Where{"target": sdk.Where{"id": sdk.Where{"eq": unit}}, "due": due}
		kept, broken := maps.Clone(about), maps.Clone(about)
		kept["onTime"], broken["or"] = sdk.Where{"eq": true}, []sdk.Where{{"onTime": sdk.Where{"eq": false}}, {"overdue": sdk.Where{"eq": true}}}
		named := func(f *Finding) sdk.Ref { return f.ID }
		return s.split(tx, "Kiến nghị có hạn trong năm: %d thực hiện đúng hạn, %d trễ hoặc quá hạn.", counted(kept, &s.Followed, named), counted(broken, &s.Unfollowed, named))
	}
	return nil
}

// counting is how many rows count, and names the first of them.
type counting func(tx *sdk.Tx) (int64, error)

func counted[T any](where sdk.Where, names *[]sdk.Ref, id func(*T) sdk.Ref) counting {
	return func(tx *sdk.Tx) (int64, error) {
		n, err := sdk.Count[T](tx, where)
		if err != nil {
			return 0, err
		}
		rows, err := sdk.Find[T](tx, where, "", mostNamed)
		*names = nil
		for _, r := range rows {
			*names = append(*names, id(r))
		}
		return n, err
	}
}

// split suggests the share that counts of all, to the tenth of a point; of nothing there is none.
func (s *Score) split(tx *sdk.Tx, says string, counts, missed counting) error {
	got, err := counts(tx)
	if err != nil {
		return err
	}
	lost, err := missed(tx)
	if err != nil {
		return err
	}
	s.Explanation = fmt.Sprintf(says, got, lost)
	if s.Max != nil && got+lost > 0 {
		all, _ := s.Max.Units(1)
		points := sdk.NewDecimal((all*got*2+got+lost)/((got+lost)*2), 1)
		s.Suggested = &points
	}
	return nil
}
