package evaluation

import (
	"fmt"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	nominee   string
	form      string
	awardStep string
)

const (
	collective nominee = "COLLECTIVE"
	individual nominee = "INDIVIDUAL"

	suggested awardStep = "SUGGESTED"
	nominated awardStep = "NOMINATED"
	endorsed  awardStep = "ENDORSED"
	declined  awardStep = "DECLINED"
	awarded   awardStep = "AWARDED"
	refused   awardStep = "REFUSED"
)

// Commendation is a nomination and what became of it (khen thưởng): nominated by a head, weighed by
// the council, decided by who is competent.
type Commendation struct {
	sdk.Record
	Nominee    string    `lantoa:"required,max=200,index,search,section=content" vi:"Tập thể, cá nhân" en:"Nominee"`
	Sort       nominee   `lantoa:"required,index,section=content" vi:"Loại" en:"Sort"`
	Of         sdk.Ref   `lantoa:"ref=core.Unit,back=commendations,section=content" vi:"Đơn vị" en:"Unit"`
	Year       int       `lantoa:"required,min=2015,max=2100,index,section=content" vi:"Năm" en:"Year"`
	Form       form      `lantoa:"required,index,section=content" vi:"Hình thức khen thưởng" en:"Form"`
	Reasons    string    `lantoa:"required,long,section=content" vi:"Thành tích" en:"What for"`
	Scorecard  sdk.Ref   `lantoa:"ref=Scorecard,section=content" vi:"Phiếu chấm điểm" en:"Scorecard"`
	Proof      []sdk.Ref `lantoa:"ref=core.Record,section=content" vi:"Hồ sơ chứng minh" en:"Records that show it"`
	LetterNo   string    `lantoa:"max=50,by_action,section=decision" vi:"Tờ trình số" en:"Letter of nomination"`
	LetterOn   sdk.Date  `lantoa:"index,by_action,section=decision" vi:"Ngày trình" en:"Nominated on"`
	MetOn      sdk.Date  `lantoa:"index,by_action,section=decision" vi:"Ngày Hội đồng xét" en:"Council met on"`
	For        *int      `lantoa:"by_action,section=decision" vi:"Số phiếu tán thành" en:"Votes for"`
	Against    *int      `lantoa:"by_action,section=decision" vi:"Số phiếu không tán thành" en:"Votes against"`
	Opinion    string    `lantoa:"long,by_action,section=decision" vi:"Ý kiến của Hội đồng" en:"Opinion of the council"`
	DecisionNo string    `lantoa:"max=50,by_action,section=outcome" vi:"Quyết định số" en:"Decision"`
	DecidedOn  sdk.Date  `lantoa:"index,by_action,section=outcome" vi:"Ngày quyết định" en:"Decided on"`
	DecidedBy  string    `lantoa:"max=200,by_action,section=outcome" vi:"Người quyết định" en:"Decided by"`
	Status     awardStep `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	suggestIn struct {
		Year  int         `lantoa:"required,min=2015,max=2100" vi:"Năm" en:"Year"`
		Share sdk.Decimal `lantoa:"required,scale=1,min=1.0,max=100.0" vi:"Đạt ít nhất (% số điểm)" en:"At least (% of the points)"`
		Form  form        `lantoa:"required" vi:"Hình thức khen thưởng" en:"Form"`
	}
	nominateIn struct {
		LetterNo string   `lantoa:"required,max=50" vi:"Tờ trình số" en:"Letter of nomination"`
		On       sdk.Date `lantoa:"required" vi:"Ngày trình" en:"Nominated on"`
	}
	weighIn struct {
		On       sdk.Date `lantoa:"required" vi:"Ngày Hội đồng xét" en:"Council met on"`
		Endorsed bool     `lantoa:"required" vi:"Hội đồng đề nghị khen thưởng" en:"The council endorses it"`
		For      *int     `lantoa:"min=0,max=1000" vi:"Số phiếu tán thành" en:"Votes for"`
		Against  *int     `lantoa:"min=0,max=1000" vi:"Số phiếu không tán thành" en:"Votes against"`
		Opinion  string   `lantoa:"long" vi:"Ý kiến" en:"Opinion"`
	}
	decideIn struct {
		Awarded    bool     `lantoa:"required" vi:"Khen thưởng" en:"Awarded"`
		DecisionNo string   `lantoa:"required,max=50" vi:"Số quyết định, văn bản" en:"Number of the decision"`
		On         sdk.Date `lantoa:"required" vi:"Ngày" en:"Day"`
		By         string   `lantoa:"required,max=200" vi:"Người quyết định" en:"Decided by"`
	}
)

func commendations() []sdk.Part {
	step := func(role, vi, en string, from awardStep) sdk.ActionOpts {
		return sdk.ActionOpts{On: "Commendation", Label: sdk.L(vi, en), Allow: []string{role}, From: []string{string(from)}}
	}
	weigh := step(head, "Ghi ý kiến Hội đồng", "Opinion of the council", nominated)
	weigh.Allow = append(weigh.Allow, "COUNCIL_MEMBER")
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Loại đối tượng khen thưởng", "Sort of nominee"), sdk.V(collective, "Tập thể", "Collective"), sdk.V(individual, "Cá nhân", "Individual")),
		sdk.Enum(sdk.L("Hình thức khen thưởng", "Form of commendation"), sdk.V(form("CERTIFICATE_OF_DEPARTMENT"), "Giấy khen", "Certificate of a department or district"), sdk.V(form("CERTIFICATE_OF_PROVINCE"), "Bằng khen của Chủ tịch UBND tỉnh", "Certificate of the province's chairman"),
			sdk.V(form("CERTIFICATE_OF_MINISTER"), "Bằng khen của Bộ trưởng", "Certificate of a minister"), sdk.V(form("CERTIFICATE_OF_PRIME_MINISTER"), "Bằng khen của Thủ tướng Chính phủ", "Certificate of the Prime Minister"), sdk.V(form("OTHER"), "Hình thức khác", "Another")),
		sdk.Enum(sdk.L("Trạng thái khen thưởng", "State of a commendation"), sdk.V(suggested, "Dự kiến", "Suggested"), sdk.V(nominated, "Đã đề nghị", "Nominated"), sdk.V(endorsed, "Hội đồng tán thành", "Endorsed by the council"),
			sdk.V(declined, "Hội đồng không tán thành", "Declined by the council"), sdk.V(awarded, "Đã khen thưởng", "Awarded"), sdk.V(refused, "Không khen thưởng", "Refused")),
		sdk.Kind("Commendation", sdk.KindOpts[Commendation]{
			Label: sdk.L("Đề nghị khen thưởng", "Commendation"), Labels: sdk.L("Khen thưởng", "Commendations"), Doc: sdk.L("Đề nghị khen thưởng tập thể, cá nhân, ý kiến Hội đồng và quyết định.", "A nomination, the council's opinion and the decision."),
			Menu: "awards", Visibility: sdk.Scope, Tied: true, OrderBy: "-year", Columns: []string{"nominee", "sort", "year", "form", "letterOn", "decidedOn", "status"}, Filters: []string{"sort", "of", "year", "form", "decidedOn", "status"},
			Unique: [][]string{{"year", "form", "nominee"}}, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			States: sdk.States("status", suggested, sdk.Move(suggested, nominated, "nominate"), sdk.Move(nominated, endorsed, "weigh"), sdk.Move(nominated, declined, "weigh"), sdk.Move(endorsed, awarded, "decide"), sdk.Move(endorsed, refused, "decide")),
		}),
		sdk.Action("suggest", sdk.ActionOpts{Label: sdk.L("Dự kiến từ kết quả chấm điểm", "Suggest from the scores"), Allow: []string{officer}, Returns: "Commendation", Many: true, Seconds: 30,
			Doc: sdk.L("Lập dự kiến khen thưởng cho các đơn vị có kết quả chính thức đạt mức nêu ra; bỏ qua đơn vị đã có.", "Suggests the units whose final score is high enough; leaves out those that stand there already.")}, suggest),
		sdk.Action("nominate", step(head, "Đề nghị", "Nominate", suggested), sdk.Change(func(tx *sdk.Tx, in nominateIn, c *Commendation, d *sdk.Diags) error {
			d.Past("on", in.On, sdk.Date{}, tx.Today())
			if c.Scorecard == "" && len(c.Proof) == 0 {
				d.Error("id", "NO_PROOF", sdk.L("Chưa nêu hồ sơ chứng minh thành tích.", "No record shows what it is for."))
			}
			c.Status, c.LetterNo, c.LetterOn = nominated, in.LetterNo, in.On
			return nil
		})),
		sdk.Action("weigh", weigh, sdk.Change(func(tx *sdk.Tx, in weighIn, c *Commendation, d *sdk.Diags) error {
			d.Past("on", in.On, c.LetterOn, tx.Today())
			if c.Status = declined; in.Endorsed {
				c.Status = endorsed
			}
			c.MetOn, c.For, c.Against, c.Opinion = in.On, in.For, in.Against, in.Opinion
			return nil
		})),
		sdk.Action("decide", step(head, "Ghi quyết định", "Decision", endorsed), sdk.Change(func(tx *sdk.Tx, in decideIn, c *Commendation, d *sdk.Diags) error {
			d.Past("on", in.On, c.MetOn, tx.Today())
			if c.Status = refused; in.Awarded {
				c.Status = awarded
			}
			c.DecisionNo, c.DecidedOn, c.DecidedBy = in.DecisionNo, in.On, in.By
			return nil
		})),
		sdk.Stat("commendationNumbers", sdk.L("Số đề nghị khen thưởng", "Commendations by sort, form and state"), "Commendation", "count", sdk.By("sort", "form", "status"), nil),
		sdk.Stat("awardsByYear", sdk.L("Số tập thể, cá nhân được khen thưởng theo năm", "Awards by year of the decision"), "Commendation", "count", sdk.By("year(decidedOn)", "sort", "form"), sdk.Where{"status": sdk.Where{"eq": awarded}}),
		sdk.Allow("COUNCIL_MEMBER", "Commendation", "read"),
	}, sdk.Kept("Commendation", "create", "update")...)
}

// unit is what is read of a unit.
type unit struct {
	ID   sdk.Ref
	Name string
}

// suggest nominates the units whose final scorecards, as far as the acting unit sees them, reach a
// share of the points.
func suggest(tx *sdk.Tx, in suggestIn, d *sdk.Diags) ([]*Commendation, error) {
	if err := tx.Guard(fmt.Sprintf("commendations:%s:%d", tx.Actor().Unit, in.Year)); err != nil {
		return nil, err
	}
	cards, err := sdk.Find[Scorecard](tx, sdk.Where{"year": sdk.Where{"eq": in.Year}, "status": sdk.Where{"eq": final}}, "-total", mostNamed)
	if err != nil {
		return nil, err
	}
	there, err := sdk.Find[Commendation](tx, sdk.Where{"unit": sdk.Where{"id": sdk.Where{"eq": tx.Actor().Unit}}, "year": sdk.Where{"eq": in.Year}, "form": sdk.Where{"eq": in.Form}}, "", mostNamed)
	if err != nil {
		return nil, err
	}
	taken := map[sdk.Ref]bool{}
	for _, c := range there {
		taken[c.Of] = true
	}
	var out []*Commendation
	for _, card := range cards {
		got, _ := card.Total.Units(1)
		all, _ := card.Possible.Units(1)
		least, _ := in.Share.Units(1)
		if all == 0 || got*1000 < least*all || taken[card.Unit] {
			continue
		}
		who, err := sdk.Get[unit](tx, card.Unit)
		if err != nil {
			return nil, err
		}
		taken[card.Unit] = true
		c := &Commendation{Nominee: who.Name, Sort: collective, Of: card.Unit, Year: in.Year, Form: in.Form, Scorecard: card.ID,
			Reasons: fmt.Sprintf("Kết quả chấm điểm chính thức năm %d: %s/%s điểm (Quyết định số %s).", in.Year, card.Total, card.Possible, card.DecisionNo)}
		tx.Create(c)
		out = append(out, c)
	}
	if len(out) == 0 {
		d.Error("share", "NOBODY", sdk.L("Không có đơn vị nào đạt mức này mà chưa được dự kiến.", "No unit reaches that and is not suggested yet."))
	}
	return out, nil
}
