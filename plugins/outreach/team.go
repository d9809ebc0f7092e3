package outreach

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type teamState string

const (
	elected   teamState = "PROPOSED"
	working   teamState = "ACTIVE"
	dissolved teamState = "DISSOLVED"
)

// Crew is the composition of a team by the numbers that the law asks for. Who they are is on the
// roster of mediators.
type Crew struct {
	Leader       string `lantoa:"max=100,section=people" vi:"Tổ trưởng" en:"Leader"`
	Members      int    `lantoa:"required,min=1,max=50,sum,section=people" vi:"Số hòa giải viên (người)" en:"Mediators"`
	Women        int    `lantoa:"min=0,sum,section=people" vi:"Trong đó: nữ (người)" en:"Of which women"`
	Minority     int    `lantoa:"min=0,sum,section=people" vi:"Trong đó: người dân tộc thiểu số (người)" en:"Of which of ethnic minorities"`
	MinorityMany bool   `lantoa:"index,default=false,section=people" vi:"Nơi có nhiều người dân tộc thiểu số" en:"Ethnic minorities are many here"`
}

// composed faults a team that the law does not allow (Law 35/2013/QH13): three mediators at least,
// a woman among them, and somebody of a minority where minorities are many.
func (c *Crew) composed(d *sdk.Diags) {
	if c.Members < 3 {
		d.Error("members", "TOO_FEW", sdk.L("Tổ hòa giải có từ 03 hòa giải viên trở lên.", "A team has three mediators or more."))
	}
	if c.Women < 1 {
		d.Error("women", "NO_WOMAN", sdk.L("Tổ hòa giải phải có hòa giải viên nữ.", "A team has a woman among its mediators."))
	}
	if c.MinorityMany && c.Minority < 1 {
		d.Error("minority", "NO_MINORITY", sdk.L("Nơi có nhiều người dân tộc thiểu số, tổ phải có hòa giải viên là người dân tộc thiểu số.", "Where minorities are many, one of the mediators is of a minority."))
	}
	c.plausible(d)
}

func (c *Crew) plausible(d *sdk.Diags) {
	if c.Women > c.Members || c.Minority > c.Members {
		d.Error("members", "MORE_THAN_ALL", sdk.L("Số nữ hoặc người dân tộc thiểu số lớn hơn số hòa giải viên.", "More women or people of minorities than mediators."))
	}
}

// Team is a mediation team of a hamlet (tổ hòa giải).
type Team struct {
	sdk.Record
	Name   string `lantoa:"required,max=150,index,search,section=content" vi:"Tên tổ hòa giải" en:"Name"`
	Hamlet string `lantoa:"max=150,section=content" vi:"Ấp, khóm" en:"Hamlet"`
	Crew
	Areas       []string  `lantoa:"enum=core.AreaTag,section=content" vi:"Địa bàn" en:"Areas"`
	DecisionNo  string    `lantoa:"max=50,by_action,section=outcome" vi:"Số quyết định" en:"Decision"`
	FoundedOn   sdk.Date  `lantoa:"index,by_action,section=outcome" vi:"Ngày thành lập" en:"Founded on"`
	ReviewedOn  sdk.Date  `lantoa:"index,by_action,section=outcome" vi:"Kiện toàn gần nhất" en:"Last reviewed on"`
	ReviewDue   sdk.Date  `lantoa:"index,by_action,section=outcome" vi:"Hạn rà soát, kiện toàn" en:"To be reviewed by"`
	DissolvedOn sdk.Date  `lantoa:"by_action,section=outcome" vi:"Ngày giải thể" en:"Dissolved on"`
	Reason      string    `lantoa:"long,by_action,section=outcome" vi:"Lý do giải thể" en:"Why it was dissolved"`
	Status      teamState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// TeamReview is what the yearly review found of a team, and what was decided.
type TeamReview struct {
	sdk.Record
	Name string   `lantoa:"required,max=150" vi:"Tổ hòa giải" en:"Team"`
	Team sdk.Ref  `lantoa:"ref=Team,required,on_delete=cascade,back=reviews" vi:"Hồ sơ tổ hòa giải" en:"The team"`
	Year int      `lantoa:"required,index" vi:"Năm" en:"Year"`
	On   sdk.Date `lantoa:"required,index" vi:"Ngày" en:"Day"`
	Crew
	Changed    bool   `lantoa:"index,default=false" vi:"Có thay đổi thành phần" en:"Members changed"`
	DecisionNo string `lantoa:"max=50" vi:"Số quyết định" en:"Decision"`
	Note       string `lantoa:"long" vi:"Nhận xét" en:"Note"`
}

type (
	foundIn struct {
		DecisionNo string   `lantoa:"required,max=50" vi:"Số quyết định" en:"Decision number"`
		On         sdk.Date `lantoa:"required" vi:"Ngày quyết định" en:"Decided on"`
	}
	consolidateIn struct {
		On         sdk.Date `lantoa:"required" vi:"Ngày rà soát" en:"Reviewed on"`
		Leader     string   `lantoa:"max=100" vi:"Tổ trưởng" en:"Leader"`
		Members    int      `lantoa:"required,min=0,max=50" vi:"Số hòa giải viên (người)" en:"Mediators"`
		Women      int      `lantoa:"min=0" vi:"Nữ (người)" en:"Women"`
		Minority   int      `lantoa:"min=0" vi:"Người dân tộc thiểu số (người)" en:"Of ethnic minorities"`
		Changed    bool     `vi:"Có thay đổi thành phần" en:"Members changed"`
		DecisionNo string   `lantoa:"max=50" vi:"Số quyết định (nếu thay đổi)" en:"Decision, if members changed"`
		Note       string   `lantoa:"long" vi:"Nhận xét" en:"Note"`
	}
	dissolveIn struct {
		On     sdk.Date `lantoa:"required" vi:"Ngày giải thể" en:"Dissolved on"`
		Reason string   `lantoa:"required,long" vi:"Lý do" en:"Reason"`
	}
)

// yearLater is the same day of the next year, the 28th at the end of February.
func yearLater(d sdk.Date) sdk.Date {
	if d.Month == 2 {
		d.Day = min(d.Day, 28)
	}
	d.Year++
	return d
}

func teams() []sdk.Part {
	opts := func(vi, en, docVI, docEN string, from teamState) sdk.ActionOpts {
		return sdk.ActionOpts{On: "Team", Label: sdk.L(vi, en), Doc: sdk.L(docVI, docEN), From: []string{string(from)}, Allow: []string{head}}
	}
	active := sdk.Is("status", working)
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái tổ hòa giải", "State of a team"), sdk.V(elected, "Đã bầu, chờ quyết định", "Elected"), sdk.V(working, "Đang hoạt động", "Active"), sdk.V(dissolved, "Đã giải thể", "Dissolved")),
		sdk.Kind("Team", sdk.KindOpts[Team]{
			Label: sdk.L("Tổ hòa giải", "Mediation team"), Labels: sdk.L("Tổ hòa giải ở cơ sở", "Mediation teams"),
			Doc:  sdk.L("Một tổ hòa giải ở ấp, khóm: từ 03 hòa giải viên, có nữ, có người dân tộc thiểu số ở nơi có nhiều; rà soát, kiện toàn hằng năm.", "A team of a hamlet: three mediators or more, a woman, somebody of a minority where minorities are many; reviewed every year."),
			Menu: "mediation", Visibility: sdk.Scope, Tied: true, OrderBy: "name", Offers: []sdk.Verb{sdk.Create, sdk.Update, sdk.Delete},
			Columns: []string{"name", "members", "women", "minority", "reviewedOn", "reviewDue", "status"}, Filters: []string{"status", "reviewedOn", "reviewDue", "minorityMany"}, Unique: [][]string{{"name"}},
			States: sdk.States("status", elected, sdk.Move(elected, working, "found"), sdk.Move(working, dissolved, "dissolve")),
			Validate: func(_ context.Context, _ sdk.Op, _, t *Team, d *sdk.Diags) {
				if t.Status == working {
					t.composed(d)
					return
				}
				t.plausible(d)
			},
		}),
		sdk.Action("found", opts("Ra quyết định thành lập", "Found", "Ghi quyết định của Chủ tịch UBND cấp xã; thành phần tổ phải đúng luật.", "Records the decision of the commune's chairman; the composition must be that of the law.", elected),
			sdk.Change(func(tx *sdk.Tx, in foundIn, t *Team, d *sdk.Diags) error {
				d.Past("on", in.On, sdk.Date{}, tx.Today())
				t.Status, t.DecisionNo, t.FoundedOn, t.ReviewDue = working, in.DecisionNo, in.On, yearLater(in.On)
				return nil
			})),
		sdk.Action("consolidate", opts("Rà soát, kiện toàn", "Review", "Rà soát hằng năm: ghi thành phần hiện tại; có thay đổi thì cần quyết định.", "The yearly review: records today's members; a change needs a decision.", working), consolidateTeam),
		sdk.Action("dissolve", opts("Giải thể", "Dissolve", "Ghi việc giải thể tổ và lý do.", "Records that the team is dissolved, and why.", working),
			sdk.Change(func(tx *sdk.Tx, in dissolveIn, t *Team, d *sdk.Diags) error {
				d.Past("on", in.On, t.FoundedOn, tx.Today())
				t.Status, t.DissolvedOn, t.Reason, t.ReviewDue = dissolved, in.On, in.Reason, sdk.Date{}
				return nil
			})),
		sdk.Stat("teamNumbers", sdk.L("Số tổ hòa giải", "Mediation teams by state"), "Team", "count", sdk.By("status", "minorityMany"), nil),
		sdk.Stat("teamMembers", sdk.L("Số hòa giải viên của các tổ", "Mediators of active teams"), "Team", "sum(members)", sdk.By("minorityMany"), active),
		sdk.Stat("teamWomen", sdk.L("Số hòa giải viên nữ của các tổ", "Women among mediators of active teams"), "Team", "sum(women)", sdk.By("minorityMany"), active),
		sdk.Stat("teamMinority", sdk.L("Số hòa giải viên dân tộc thiểu số của các tổ", "Mediators of ethnic minorities in active teams"), "Team", "sum(minority)", sdk.By("minorityMany"), active),
		sdk.Stat("teamsByArea", sdk.L("Số tổ hòa giải theo địa bàn", "Active teams by area"), "Team", "count", sdk.By("each(areas)"), active),
	}, sdk.KeptForCouncil("Team", "create", "update", "delete")...)
}

func teamReviews() []sdk.Part {
	return append([]sdk.Part{
		sdk.Kind("TeamReview", sdk.KindOpts[TeamReview]{
			Label: sdk.L("Lần kiện toàn tổ", "Review of a team"), Labels: sdk.L("Rà soát, kiện toàn tổ hòa giải", "Reviews of teams"), Doc: sdk.L("Kết quả rà soát, kiện toàn một tổ hòa giải trong năm.", "What the yearly review of a team found."),
			Visibility: sdk.Scope, Offers: sdk.OnlyActions, OrderBy: "-on", Columns: []string{"on", "name", "members", "women", "minority", "changed"}, Filters: []string{"team", "year", "on", "changed"},
			Unique: [][]string{{"team", "year"}},
		}),
		sdk.Stat("teamReviewNumbers", sdk.L("Số tổ được rà soát, kiện toàn", "Teams reviewed by year"), "TeamReview", "count", sdk.By("year(on)", "changed"), nil),
	}, sdk.KeptForCouncil("TeamReview")...)
}

func consolidateTeam(tx *sdk.Tx, in consolidateIn, d *sdk.Diags) (*Team, error) {
	t, err := sdk.Target[Team](tx)
	if err != nil {
		return nil, err
	}
	d.Past("on", in.On, t.FoundedOn, tx.Today())
	changed := in.Changed || in.Members != t.Members || in.Women != t.Women || in.Minority != t.Minority || in.Leader != "" && in.Leader != t.Leader
	if changed && in.DecisionNo == "" {
		d.Error("decisionNo", "MISSING", sdk.L("Thành phần thay đổi thì cần số quyết định.", "A change of members needs a decision."))
	}
	if in.Leader != "" {
		t.Leader = in.Leader
	}
	t.Members, t.Women, t.Minority = in.Members, in.Women, in.Minority
	t.composed(d)
	if in.On.After(t.ReviewedOn) {
		t.ReviewedOn, t.ReviewDue = in.On, yearLater(in.On)
	}
	if changed {
		t.DecisionNo = in.DecisionNo
	}
	tx.Save(t)
	tx.Create(&TeamReview{Name: t.Name, Team: t.ID, Year: in.On.Year, On: in.On, Crew: t.Crew, Changed: changed, DecisionNo: in.DecisionNo, Note: in.Note})
	return t, nil
}
