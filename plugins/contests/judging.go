package contests

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// PerformanceState is how far a performance has come.
type PerformanceState string

// The states of a performance.
const (
	Waiting PerformanceState = "WAITING"
	OnStage PerformanceState = "ON_STAGE"
	Done    PerformanceState = "DONE"
)

// Performance is one team in one round. Its total is the average of the judges' sheets less the
// penalty for overtime. Everybody sees the performance, so it has no average before every judge has
// given a sheet: of one sheet, the average is that sheet, and who has yet to judge would know it.
type Performance struct {
	sdk.Record
	Stage    sdk.Ref          `lantoa:"ref=Stage,required,immutable,back=performances" vi:"Hội thi" en:"Contest"`
	Round    sdk.Ref          `lantoa:"ref=Round,required,immutable,back=performances" vi:"Phần thi" en:"Round"`
	Team     sdk.Ref          `lantoa:"ref=Team,required,immutable,back=performances" vi:"Đội thi" en:"Team"`
	Label    string           `lantoa:"required,max=250,immutable" vi:"Lượt thi" en:"Performance"`
	Position int              `lantoa:"required,index,immutable" vi:"Thứ tự" en:"Position"`
	State    PerformanceState `lantoa:"by_action" vi:"Trạng thái" en:"State"`
	Seconds  *int             `lantoa:"min=0,max=86400" vi:"Thời gian (giây)" en:"Time (seconds)"`
	Sheets   int              `lantoa:"index" vi:"Số phiếu" en:"Sheets"`
	Average  *sdk.Decimal     `lantoa:"index" vi:"Điểm trung bình" en:"Average" help_vi:"Khi đủ phiếu của ban giám khảo." help_en:"When every judge has given a sheet."`
	Penalty  sdk.Decimal      `lantoa:"index,sum" vi:"Điểm trừ" en:"Penalty"`
	Total    *sdk.Decimal     `lantoa:"index,sum" vi:"Điểm" en:"Total" help_vi:"Khi thi xong và đủ phiếu của ban giám khảo." help_en:"When it is over and every judge has given a sheet."`
}

// Sheet is what one judge gives one performance.
type Sheet struct {
	sdk.Record
	Stage       sdk.Ref     `lantoa:"ref=Stage,required,immutable" vi:"Hội thi" en:"Contest"`
	Performance sdk.Ref     `lantoa:"ref=Performance,required,immutable,back=judgeSheets" vi:"Lượt thi" en:"Performance"`
	Judge       sdk.Ref     `lantoa:"ref=core.User,required,immutable" vi:"Giám khảo" en:"Judge"`
	Label       string      `lantoa:"required,max=300,immutable" vi:"Phiếu" en:"Sheet"`
	Marks       sdk.JSON    `lantoa:"required" vi:"Điểm theo tiêu chí" en:"Marks by criterion"`
	Note        string      `lantoa:"long,max=2000" vi:"Nhận xét" en:"Note"`
	Total       sdk.Decimal `lantoa:"index,sum" vi:"Tổng điểm" en:"Total"`
}

// MarkIn is a judge's sheet.
type MarkIn struct {
	Marks []sdk.Decimal `lantoa:"required,min=0.00,max=1000.00" vi:"Điểm" en:"Marks" help_vi:"Theo thứ tự tiêu chí của phần thi." help_en:"In the order of the round's criteria."`
	Note  string        `lantoa:"long,max=2000" vi:"Nhận xét" en:"Note"`
}

// TimeIn is how long a team took.
type TimeIn struct {
	Seconds int `lantoa:"required,min=0,max=86400" vi:"Thời gian (giây)" en:"Time (seconds)"`
}

// StageBoardOut is the board of a contest on a stage.
type StageBoardOut struct {
	Title  string     `vi:"Tên hội thi" en:"Title"`
	State  StageState `vi:"Trạng thái" en:"State"`
	Rounds sdk.JSON   `vi:"Các phần thi" en:"Rounds" help_vi:"Danh sách tên, theo thứ tự." help_en:"A list of names, in their order."`
	Teams  sdk.JSON   `vi:"Bảng điểm" en:"Board" help_vi:"Danh sách {rank, name, from, total, penalty, rounds}; rounds gồm {state, total} theo thứ tự phần thi, total trống khi chưa đủ phiếu." help_en:"A list of {rank, name, from, total, penalty, rounds}; rounds are {state, total} in the order of the rounds, total is null before all sheets are given."`
}

type teamRow struct {
	Rank    int         `json:"rank"`
	Name    string      `json:"name"`
	From    string      `json:"from"`
	Total   sdk.Decimal `json:"total"`
	Penalty sdk.Decimal `json:"penalty"`
	Rounds  []roundRow  `json:"rounds"`
}

type roundRow struct {
	State PerformanceState `json:"state"`
	Total *sdk.Decimal     `json:"total"`
}

func judgingParts() []sdk.Part {
	return []sdk.Part{
		sdk.Enum(sdk.L("Trạng thái lượt thi sân khấu", "State of a performance"), sdk.V(Waiting, "Chờ thi", "Waiting"), sdk.V(OnStage, "Đang thi", "On stage"), sdk.V(Done, "Đã thi", "Done")),
		sdk.Kind("Performance", sdk.KindOpts[Performance]{
			Label: sdk.L("Lượt thi của đội", "Performance"), Labels: sdk.L("Lịch thi", "Performances"), Visibility: sdk.AllUnits, Shared: []string{string(OnStage), string(Done)},
			Offers: sdk.OnlyActions, Unique: [][]string{{"round", "team"}}, OrderBy: "position",
			States:  sdk.States("state", Waiting, sdk.Move(Waiting, OnStage), sdk.Move(OnStage, Done), sdk.Move(Done, OnStage)),
			Columns: []string{"label", "state", "average", "penalty", "total"}, Filters: []string{"stage", "round", "team", "state"},
		}),
		sdk.Kind("Sheet", sdk.KindOpts[Sheet]{
			Label: sdk.L("Phiếu chấm", "Judge's sheet"), Labels: sdk.L("Phiếu chấm", "Judges' sheets"), Visibility: sdk.Own, Offers: sdk.OnlyActions,
			Unique: [][]string{{"performance", "judge"}}, Columns: []string{"label", "judge", "total"}, Filters: []string{"stage", "performance", "judge"},
		}),
		sdk.Action("call", sdk.ActionOpts{On: "Performance", Label: sdk.L("Mời lên sân khấu", "Call to the stage"), From: []string{string(Waiting)}, Allow: []string{officer}}, sdk.Change(call)),
		sdk.Action("time", sdk.ActionOpts{On: "Performance", Label: sdk.L("Ghi thời gian", "Record the time"), From: []string{string(OnStage), string(Done)}, Allow: []string{officer},
			Doc: sdk.L("Quá giờ bị trừ điểm theo thể lệ phần thi.", "Overtime costs points by the rules of the round.")}, recordTime),
		sdk.Action("mark", sdk.ActionOpts{On: "Performance", Label: sdk.L("Chấm điểm", "Give marks"), From: []string{string(OnStage), string(Done)}, Allow: []string{officer},
			Doc: sdk.L("Giám khảo chấm phiếu của mình; chấm lại thì phiếu cũ được thay.", "A judge's own sheet; given again, it replaces the old one.")}, mark),
		sdk.Action("finish", sdk.ActionOpts{On: "Stage", Label: sdk.L("Bế mạc", "Finish"), From: []string{string(InSession)}, Allow: []string{officer, head},
			Doc: sdk.L("Khi mọi đội đã thi và mọi giám khảo đã chấm; báo thủ trưởng thứ hạng và giải dự kiến.", "When every team has performed and every judge has given marks; tells the head of the ranks and prizes that follow.")}, sdk.Change(finishStage)),
		sdk.Action("reopen", sdk.ActionOpts{On: "Stage", Label: sdk.L("Mở lại để sửa điểm", "Open again for corrections"), From: []string{string(Finished)}, Allow: []string{head}}, sdk.Change(reopenStage)),
		sdk.Action("publish", sdk.ActionOpts{On: "Stage", Label: sdk.L("Công bố kết quả", "Publish the results"), From: []string{string(Finished)}, Allow: []string{head}}, sdk.Change(publishStage)),
		sdk.Allow(officer, "Performance", "read"), sdk.Allow(head, "Performance", "read"),
		sdk.Allow(officer, "Sheet", "read"), sdk.Allow(head, "Sheet", "read"),
	}
}

// inSession reads the contest of a performance, which must be under way.
func inSession(tx *sdk.Tx, stage sdk.Ref) (*Stage, error) {
	s, err := sdk.Get[Stage](tx, stage)
	if err == nil && s.State != InSession {
		err = sdk.Fail("NOT_RUNNING", "Hội thi không ở trạng thái đang diễn ra.", "The contest is not running.")
	}
	return s, err
}

func call(tx *sdk.Tx, _ sdk.None, p *Performance, _ *sdk.Diags) error {
	if _, err := inSession(tx, p.Stage); err != nil {
		return err
	}
	p.State = OnStage
	return nil
}

func recordTime(tx *sdk.Tx, in TimeIn, _ *sdk.Diags) (*Performance, error) {
	p, err := sdk.Target[Performance](tx)
	if err != nil {
		return nil, err
	}
	if _, err := inSession(tx, p.Stage); err != nil {
		return nil, err
	}
	round, err := sdk.Get[Round](tx, p.Round)
	if err != nil {
		return nil, err
	}
	p.State, p.Seconds, p.Penalty = Done, &in.Seconds, round.overtime(in.Seconds)
	return p, p.reckon(tx)
}

// mark takes the acting judge's own sheet. All sheets of a performance are under one guard, since
// its average depends on all of them.
func mark(tx *sdk.Tx, in MarkIn, d *sdk.Diags) (*Performance, error) {
	p, err := sdk.Target[Performance](tx)
	if err != nil {
		return nil, err
	}
	s, err := inSession(tx, p.Stage)
	if err != nil {
		return nil, err
	}
	judge := tx.Actor().User
	if judge == "" || !slices.Contains(s.Judges, judge) {
		return nil, sdk.Fail("NO_JUDGE", "Bạn không thuộc ban giám khảo của hội thi này.", "You are not one of the judges of this contest.")
	}
	round, err := sdk.Get[Round](tx, p.Round)
	if err != nil {
		return nil, err
	}
	total, marks, err := round.marks(in.Marks, d)
	if err != nil || d.Any() {
		return nil, err
	}
	if err := tx.Guard("performance:" + string(p.ID)); err != nil {
		return nil, err
	}
	sheets, err := sdk.Find[Sheet](tx, sdk.Of("performance", p.ID), "", mostJudges)
	if err != nil {
		return nil, err
	}
	var own *Sheet
	sum, n := int64(0), 1
	for _, x := range sheets {
		if x.Judge == judge {
			own = x
			continue
		}
		units, _ := x.Total.Units(2)
		sum, n = sum+units, n+1
	}
	if own == nil {
		own = &Sheet{Stage: s.ID, Performance: p.ID, Judge: judge, Label: p.Label, Marks: marks, Note: in.Note, Total: total}
		tx.Create(own)
	} else {
		own.Marks, own.Note, own.Total = marks, in.Note, total
		tx.Save(own)
	}
	p.Sheets, p.Average = n, nil
	if units, _ := total.Units(2); n >= len(s.Judges) {
		average := mean(sum+units, n)
		p.Average = &average
	}
	return p, p.reckon(tx)
}

// marks judges the marks of a sheet by the criteria and adds them up.
func (r *Round) marks(given []sdk.Decimal, d *sdk.Diags) (sdk.Decimal, sdk.JSON, error) {
	criteria, err := r.criteria()
	if err != nil {
		return sdk.Decimal{}, nil, err
	}
	if len(given) != len(criteria) {
		d.Error("marks", "COUNT", sdk.L(fmt.Sprintf("Phần thi có %d tiêu chí.", len(criteria)), fmt.Sprintf("The round has %d criteria.", len(criteria))))
		return sdk.Decimal{}, nil, nil
	}
	total := sdk.NewDecimal(0, 2)
	for i, c := range criteria {
		if _, ok := given[i].Units(2); !ok || given[i].Cmp(sdk.Decimal{}) < 0 || given[i].Cmp(c.Most) > 0 {
			d.Error(fmt.Sprintf("marks.%d", i), "MARK", sdk.L(fmt.Sprintf("“%s” có điểm từ 0 đến %s.", c.Name, c.Most), fmt.Sprintf("“%s” has 0 to %s points.", c.Name, c.Most)))
			continue
		}
		total = total.Add(given[i])
	}
	data, err := json.Marshal(given)
	return total, data, err
}

// mean is a sum of hundredths divided by n, rounded to the nearest hundredth, halves up.
func mean(sum int64, n int) sdk.Decimal {
	return sdk.NewDecimal((2*sum+int64(n))/int64(2*n), 2)
}

// reckon brings the totals of a performance and of its team up to date.
func (p *Performance) reckon(tx *sdk.Tx) error {
	if p.Total = nil; p.State == Done && p.Average != nil {
		total := less(*p.Average, p.Penalty)
		p.Total = &total
	}
	tx.Save(p)
	team, err := sdk.Get[Team](tx, p.Team)
	if err != nil {
		return err
	}
	all, err := sdk.Find[Performance](tx, sdk.Of("team", p.Team), "position", mostRounds)
	if err != nil {
		return err
	}
	team.Total, team.Penalty = sdk.NewDecimal(0, 2), sdk.NewDecimal(0, 2)
	for _, x := range all { // with the changes of this call
		if x.Total != nil {
			team.Total, team.Penalty = team.Total.Add(*x.Total), team.Penalty.Add(x.Penalty)
		}
	}
	tx.Save(team)
	return nil
}

// less is a - b, not below 0.
func less(a, b sdk.Decimal) sdk.Decimal {
	if a.Cmp(b) <= 0 {
		return sdk.NewDecimal(0, 2)
	}
	return a.Sub(b)
}

// finishStage ends the contest. Ranks and prizes are written when they are published, since
// everybody sees the teams; until then the head alone is told what they will be.
func finishStage(tx *sdk.Tx, _ sdk.None, s *Stage, d *sdk.Diags) error {
	teams, prizes, err := places(tx, s)
	if err != nil {
		return err
	}
	takes := map[sdk.Ref]bool{}
	for _, t := range teams {
		takes[t.ID] = true
	}
	performances, err := sdk.Find[Performance](tx, sdk.Of("stage", s.ID), "position", mostTeams*mostRounds)
	if err != nil {
		return err
	}
	for _, p := range performances {
		if takes[p.Team] && (p.State != Done || p.Sheets < len(s.Judges)) {
			d.Error("", "INCOMPLETE", sdk.L(fmt.Sprintf("“%s”: chưa thi xong hoặc còn thiếu %d phiếu chấm.", p.Label, len(s.Judges)-p.Sheets),
				fmt.Sprintf("“%s” is not over, or lacks %d sheets.", p.Label, len(s.Judges)-p.Sheets)))
		}
	}
	if d.Any() {
		return nil
	}
	s.State = Finished
	var first []string
	for i, t := range teams[:min(len(teams), 5)] {
		one := fmt.Sprintf("; %d. %s", i+1, t.Name)
		if prizes[i] != nil {
			one += " – " + prizes[i].Name
		}
		first = append(first, one)
	}
	told := strings.Join(first, "")
	tx.NotifyRole(head, sdk.L("“"+s.Title+"” đã bế mạc, chờ công bố"+told, "“"+s.Title+"” is finished and waits to be published"+told), s)
	return nil
}

// places are the teams that took part in the order of their ranks, each with its prize or nil.
func places(tx *sdk.Tx, s *Stage) ([]*Team, []*Prize, error) {
	teams, err := sdk.Find[Team](tx, sdk.And(sdk.Of("stage", s.ID), sdk.Is("state", TakesPart)), "position", mostTeams)
	if err != nil {
		return nil, nil, err
	}
	prizes, err := sdk.Find[Prize](tx, sdk.Of("stage", s.ID), "position", 100)
	if err != nil {
		return nil, nil, err
	}
	slices.SortStableFunc(teams, compareTeams)
	of := make([]*Prize, len(teams))
	given := 0
	for i, t := range teams {
		for len(prizes) > 0 && given == prizes[0].Places {
			prizes, given = prizes[1:], 0
		}
		if len(prizes) > 0 && t.Total.Cmp(sdk.NewDecimal(int64(prizes[0].MinScore), 0)) >= 0 {
			of[i] = prizes[0]
			given++
		}
	}
	return teams, of, nil
}

// compareTeams orders teams: by their totals, then by fewer penalties, then as they were drawn.
func compareTeams(a, b *Team) int {
	return cmp.Or(b.Total.Cmp(a.Total), a.Penalty.Cmp(b.Penalty), cmp.Compare(a.Position, b.Position))
}

func reopenStage(_ *sdk.Tx, _ sdk.None, s *Stage, _ *sdk.Diags) error {
	s.State = InSession
	return nil
}

// publishStage writes ranks and prizes and issues the certificates: one for each team with a prize,
// in the order of the ranks.
func publishStage(tx *sdk.Tx, _ sdk.None, s *Stage, _ *sdk.Diags) error {
	teams, prizes, err := places(tx, s)
	if err != nil {
		return err
	}
	for i, t := range teams {
		place := i + 1
		if t.Rank, t.Prize = &place, nil; prizes[i] != nil {
			t.Prize = &prizes[i].ID
			tx.CreateNumbered(&Certificate{Holder: t.Name, Award: prizes[i].Name, Event: s.Title, IssuedOn: tx.Today(), Team: &t.ID}, "number")
		}
		tx.Save(t)
	}
	s.State = StagePublished
	return nil
}

// stageBoard is the live board: the teams by their totals so far.
func stageBoard(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (StageBoardOut, error) {
	s, err := sdk.Target[Stage](tx)
	if err != nil {
		return StageBoardOut{}, err
	}
	if s.State == Preparing {
		return StageBoardOut{}, sdk.ErrNotFound
	}
	teams, err := sdk.Find[Team](tx, sdk.And(sdk.Of("stage", s.ID), sdk.Is("state", TakesPart)), "-total", mostTeams)
	if err != nil {
		return StageBoardOut{}, err
	}
	performances, err := sdk.Find[Performance](tx, sdk.Of("stage", s.ID), "position", mostTeams*mostRounds)
	if err != nil {
		return StageBoardOut{}, err
	}
	slices.SortStableFunc(teams, compareTeams)
	rows := make([]teamRow, len(teams))
	for i, t := range teams {
		rows[i] = teamRow{Rank: i + 1, Name: t.Name, From: t.From, Total: t.Total, Penalty: t.Penalty, Rounds: []roundRow{}}
		for _, p := range performances {
			if p.Team == t.ID {
				rows[i].Rounds = append(rows[i].Rounds, roundRow{p.State, p.Total})
			}
		}
	}
	rounds, err := sdk.Find[Round](tx, sdk.Of("stage", s.ID), "position", mostRounds)
	if err != nil {
		return StageBoardOut{}, err
	}
	names := make([]string, len(rounds))
	for i, r := range rounds {
		names[i] = r.Name
	}
	out := StageBoardOut{Title: s.Title, State: s.State}
	if out.Teams, err = encoded(rows); err == nil {
		out.Rounds, err = encoded(names)
	}
	return out, err
}
