package outreach

import (
	"fmt"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// Score is a line of a commune's sheet: an indicator, or a criterion whose indicators nobody has
// entered.
type Score struct {
	sdk.Record
	Number     string       `lantoa:"required,max=5,index" vi:"Số" en:"Number"`
	Assessment sdk.Ref      `lantoa:"ref=Assessment,required,on_delete=cascade,back=scores" vi:"Hồ sơ đánh giá" en:"Assessment"`
	Criterion  sdk.Ref      `lantoa:"ref=Criterion,required,back=scores" vi:"Tiêu chí, chỉ tiêu" en:"Criterion or indicator"`
	Until      sdk.Date     `lantoa:"required,index" vi:"Kỳ đánh giá đến ngày" en:"Assessed until"`
	Awareness  bool         `lantoa:"index,default=false" vi:"Về hiểu biết, ý thức chấp hành pháp luật" en:"On awareness of the law"`
	Own        *sdk.Decimal `lantoa:"scale=2,sum" vi:"Điểm tự chấm" en:"Own score"`
	Grounds    string       `lantoa:"long" vi:"Căn cứ chấm điểm" en:"Grounds"`
	Evidence   []sdk.Ref    `lantoa:"ref=core.Record" vi:"Hồ sơ chứng minh" en:"Evidence"`
	Checked    *sdk.Decimal `lantoa:"scale=2,sum" vi:"Điểm thẩm định" en:"Reviewed score"`
	Note       string       `lantoa:"long" vi:"Ý kiến thẩm định" en:"Note of the review"`
}

type (
	scoreIn struct {
		Points   sdk.Decimal `lantoa:"required,scale=2,min=0.00,max=1000.00" vi:"Điểm tự chấm" en:"Own score"`
		Grounds  string      `lantoa:"required,long" vi:"Căn cứ chấm điểm" en:"Grounds"`
		Evidence []sdk.Ref   `lantoa:"ref=core.Record" vi:"Hồ sơ chứng minh" en:"Evidence"`
	}
	checkIn struct {
		Points sdk.Decimal `lantoa:"required,scale=2,min=0.00,max=1000.00" vi:"Điểm thẩm định" en:"Reviewed score"`
		Note   string      `lantoa:"long" vi:"Ý kiến" en:"Note"`
	}
)

func scores() []sdk.Part {
	return append([]sdk.Part{
		sdk.Kind("Score", sdk.KindOpts[Score]{
			Label: sdk.L("Điểm chỉ tiêu", "Score"), Labels: sdk.L("Phiếu điểm", "Scores"), Doc: sdk.L("Điểm của một chỉ tiêu trong hồ sơ đánh giá, với căn cứ và hồ sơ chứng minh.", "The score of an indicator in a dossier, with its grounds and evidence."),
			Visibility: sdk.Scope, Offers: sdk.OnlyActions, OrderBy: "number", Columns: []string{"number", "criterion", "own", "grounds", "checked"}, Filters: []string{"assessment", "awareness", "until"},
			Unique: [][]string{{"assessment", "number"}},
		}),
		sdk.Action("score", sdk.ActionOpts{On: "Score", Label: sdk.L("Tự chấm", "Score"), Allow: []string{officer}, Doc: sdk.L("Xã ghi điểm tự chấm, căn cứ và hồ sơ chứng minh.", "The commune writes its own score, the grounds and the evidence.")}, score),
		sdk.Action("check", sdk.ActionOpts{On: "Score", Label: sdk.L("Thẩm định điểm", "Check"), Allow: []string{officer}, Below: true, Doc: sdk.L("Huyện ghi điểm thẩm định khi khác điểm tự chấm.", "The district writes its own score where it differs.")}, check),
		sdk.Stat("awarenessScores", sdk.L("Điểm bình quân các chỉ tiêu về ý thức pháp luật", "Average scores on awareness of the law"), "Score", "avg(own)", sdk.By("year(until)", "number"), sdk.Is("awareness", true)),
	}, sdk.KeptForCouncil("Score")...)
}

func score(tx *sdk.Tx, in scoreIn, d *sdk.Diags) (*Score, error) {
	s, a, err := line(tx, in.Points, d)
	if err != nil {
		return nil, err
	}
	if a.Status != scoring && a.Status != supplement {
		d.Error("", "CLOSED", sdk.L("Hồ sơ không còn ở bước tự chấm.", "The dossier is not being scored any more."))
	}
	s.Own, s.Grounds, s.Evidence = &in.Points, in.Grounds, in.Evidence
	return s, total(tx, a, s)
}

func check(tx *sdk.Tx, in checkIn, d *sdk.Diags) (*Score, error) {
	s, a, err := line(tx, in.Points, d)
	if err != nil {
		return nil, err
	}
	others(tx, a, d)
	if a.Status != submitted {
		d.Error("", "CLOSED", sdk.L("Hồ sơ không ở bước thẩm định.", "The dossier is not being reviewed."))
	}
	s.Checked, s.Note = &in.Points, in.Note
	return s, total(tx, a, s)
}

// line is the line that an action is on, with its dossier, which the change holds as it was read.
func line(tx *sdk.Tx, points sdk.Decimal, d *sdk.Diags) (*Score, *Assessment, error) {
	s, err := sdk.Target[Score](tx)
	if err != nil {
		return nil, nil, err
	}
	a, err := sdk.Get[Assessment](tx, s.Assessment)
	if err != nil {
		return nil, nil, err
	}
	c, err := sdk.Get[Criterion](tx, s.Criterion)
	if err == nil && c.Points != nil && points.Cmp(*c.Points) > 0 {
		d.Error("points", "TOO_MANY", sdk.L(fmt.Sprintf("Điểm tối đa của chỉ tiêu %s là %s.", s.Number, c.Points), fmt.Sprintf("Indicator %s has %s points at most.", s.Number, c.Points)))
	}
	return s, a, err
}

// total writes the sums of a dossier anew; s is the line that changes with it.
func total(tx *sdk.Tx, a *Assessment, s *Score) error {
	tx.Save(s)
	lines, err := sheet(tx, a)
	if err != nil {
		return err
	}
	a.SelfTotal, a.Total = sdk.NewDecimal(0, 2), sdk.NewDecimal(0, 2)
	for _, l := range lines {
		a.SelfTotal, a.Total = a.SelfTotal.Add(value(l.Own)), a.Total.Add(l.final())
	}
	tx.Save(a)
	return nil
}

func sheet(tx *sdk.Tx, a *Assessment) ([]*Score, error) {
	return sdk.Find[Score](tx, sdk.Of("assessment", a.ID), "number", mostCriteria)
}

// final is the score that counts: the district's, or the commune's own where the district agrees.
func (s *Score) final() sdk.Decimal {
	if s.Checked != nil {
		return *s.Checked
	}
	return value(s.Own)
}

func value(d *sdk.Decimal) sdk.Decimal {
	if d == nil {
		return sdk.Decimal{}
	}
	return *d
}
