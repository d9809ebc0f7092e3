package contests

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// StageState is how far a contest on a stage has come.
type StageState string

// The states of a contest on a stage.
const (
	Preparing      StageState = "PREPARING"
	InSession      StageState = "RUNNING"
	Finished       StageState = "FINISHED"
	StagePublished StageState = "PUBLISHED"
)

// TeamState tells whether a team takes part.
type TeamState string

// The states of a team.
const (
	Enrolled  TeamState = "ENROLLED"
	TakesPart TeamState = "TAKES_PART"
	Withdrawn TeamState = "WITHDRAWN"
)

// RoundState tells whether the rules of a round still change.
type RoundState string

// The states of a round.
const (
	Written RoundState = "DRAFT"
	Fixed   RoundState = "FIXED"
)

// Stage is a contest of teams on a stage, as that of mediators.
type Stage struct {
	sdk.Record
	Title  string     `lantoa:"required,max=200,search,index" vi:"Tên hội thi" en:"Title"`
	Day    sdk.Date   `lantoa:"required,index" vi:"Ngày thi" en:"Day"`
	Venue  string     `lantoa:"max=200" vi:"Địa điểm" en:"Venue"`
	Rules  string     `lantoa:"long,max=20000" vi:"Thể lệ" en:"Rules"`
	Judges []sdk.Ref  `lantoa:"ref=core.User" vi:"Giám khảo" en:"Judges" help_vi:"Mỗi giám khảo chấm một phiếu cho mỗi đội ở mỗi phần thi." help_en:"Each gives one sheet for each team and round."`
	State  StageState `lantoa:"by_action" vi:"Trạng thái" en:"State"`
}

// Team is a team of three mediators and a reserve.
type Team struct {
	sdk.Record
	Stage    sdk.Ref     `lantoa:"ref=Stage,required,immutable,on_delete=cascade,back=teams" vi:"Hội thi" en:"Contest"`
	Name     string      `lantoa:"required,max=100,search" vi:"Tên đội" en:"Team"`
	From     string      `lantoa:"required,max=100,index" vi:"Đơn vị" en:"Where from"`
	Position int         `lantoa:"required,index,min=1,max=100" vi:"Số bốc thăm" en:"Number drawn"`
	Members  []string    `lantoa:"required,max=100" vi:"Thành viên" en:"Members" help_vi:"Đúng ba người." help_en:"Three people."`
	Reserve  string      `lantoa:"max=100" vi:"Dự bị" en:"Reserve"`
	State    TeamState   `lantoa:"by_action" vi:"Trạng thái" en:"State"`
	Total    sdk.Decimal `lantoa:"by_action,index,sum,section=results" vi:"Tổng điểm" en:"Total"`
	Penalty  sdk.Decimal `lantoa:"by_action,index,section=results" vi:"Tổng điểm trừ" en:"Penalties in all"`
	Rank     *int        `lantoa:"by_action,index,section=results" vi:"Thứ hạng" en:"Rank"`
	Prize    *sdk.Ref    `lantoa:"ref=Prize,by_action,section=results" vi:"Giải" en:"Prize"`
}

// Round is a part of the contest, with what the judges look at and what overtime costs.
type Round struct {
	sdk.Record
	Stage     sdk.Ref     `lantoa:"ref=Stage,required,immutable,on_delete=cascade,back=rounds" vi:"Hội thi" en:"Contest"`
	Name      string      `lantoa:"required,max=100" vi:"Phần thi" en:"Round"`
	Position  int         `lantoa:"required,index,min=1,max=20" vi:"Thứ tự" en:"Position"`
	Criteria  sdk.JSON    `lantoa:"required" vi:"Tiêu chí chấm" en:"Criteria" help_vi:"Danh sách {\"name\": tên, \"most\": điểm tối đa}, theo thứ tự của phiếu." help_en:"A list of {\"name\": …, \"most\": points}, in the order of the sheet."`
	Allowed   int         `lantoa:"required,min=1,max=36000,section=penalty" vi:"Thời gian (giây)" en:"Time (seconds)"`
	Grace     int         `lantoa:"min=0,max=3600,section=penalty" vi:"Được quá (giây)" en:"Allowance (seconds)"`
	Each      int         `lantoa:"min=1,max=3600,default=60,section=penalty" vi:"Mỗi lần quá (giây)" en:"Step of overtime (seconds)" help_vi:"Mỗi khoảng quá giờ đã bắt đầu bị trừ một lần." help_en:"Every step that has begun costs once."`
	Cost      sdk.Decimal `lantoa:"min=0.00,max=100.00,section=penalty" vi:"Điểm trừ mỗi lần" en:"Points of a step"`
	MostTaken sdk.Decimal `lantoa:"min=0.00,max=1000.00,section=penalty" vi:"Trừ tối đa" en:"Points at most" help_vi:"0: không giới hạn." help_en:"0: no limit."`
	State     RoundState  `lantoa:"by_action" vi:"Trạng thái" en:"State"`
}

// criterion is one line of a judge's sheet.
type criterion struct {
	Name string      `json:"name"`
	Most sdk.Decimal `json:"most"`
}

// What a contest on a stage holds at most.
const (
	mostTeams    = 30
	mostRounds   = 10
	mostJudges   = 15
	mostCriteria = 20
	teamSize     = 3
)

func stageParts() []sdk.Part {
	return []sdk.Part{
		sdk.Enum(sdk.L("Trạng thái hội thi", "State of a contest on a stage"), sdk.V(Preparing, "Đang chuẩn bị", "Preparing"), sdk.V(InSession, "Đang diễn ra", "Running"),
			sdk.V(Finished, "Đã kết thúc", "Finished"), sdk.V(StagePublished, "Đã công bố", "Published")),
		sdk.Enum(sdk.L("Trạng thái đội thi", "State of a team"), sdk.V(Enrolled, "Đã đăng ký", "Enrolled"), sdk.V(TakesPart, "Dự thi", "Takes part"), sdk.V(Withdrawn, "Đã rút", "Withdrawn")),
		sdk.Enum(sdk.L("Trạng thái phần thi", "State of a round"), sdk.V(Written, "Đang soạn", "Draft"), sdk.V(Fixed, "Đã chốt", "Fixed")),
		sdk.Kind("Stage", sdk.KindOpts[Stage]{
			Label: sdk.L("Hội thi sân khấu", "Contest on a stage"), Labels: sdk.L("Các hội thi sân khấu", "Contests on a stage"), Menu: "contests", Tied: true,
			Doc:        sdk.L("Hội thi hòa giải viên: các đội thi nhiều phần trước ban giám khảo.", "A contest of mediators: teams go through rounds before judges."),
			Visibility: sdk.AllUnits, Shared: []string{string(InSession), string(Finished), string(StagePublished)},
			States:  sdk.States("state", Preparing, sdk.Move(Preparing, InSession), sdk.Move(InSession, Finished), sdk.Move(Finished, InSession), sdk.Move(Finished, StagePublished)),
			OrderBy: "-day", Columns: []string{"title", "day", "venue", "state"}, Filters: []string{"day", "state"}, Validate: validStage,
		}),
		sdk.Kind("Team", sdk.KindOpts[Team]{
			Label: sdk.L("Đội thi", "Team"), Labels: sdk.L("Các đội thi", "Teams"), Visibility: sdk.AllUnits, Shared: []string{string(TakesPart)},
			Unique: [][]string{{"stage", "position"}, {"stage", "name"}}, Validate: validTeam,
			States:  sdk.States("state", Enrolled, sdk.Move(Enrolled, TakesPart), sdk.Move(Enrolled, Withdrawn), sdk.Move(TakesPart, Withdrawn)),
			OrderBy: "-total", Columns: []string{"position", "name", "from", "state", "total", "rank"}, Filters: []string{"stage", "from", "state"},
		}),
		sdk.Kind("Round", sdk.KindOpts[Round]{
			Label: sdk.L("Phần thi", "Round"), Labels: sdk.L("Các phần thi", "Rounds"), Visibility: sdk.AllUnits, Shared: []string{string(Fixed)},
			Unique: [][]string{{"stage", "position"}}, Validate: validRound, States: sdk.States("state", Written, sdk.Move(Written, Fixed)),
			OrderBy: "position", Columns: []string{"stage", "position", "name", "allowed", "state"}, Filters: []string{"stage", "state"},
		}),
		sdk.Action("begin", sdk.ActionOpts{On: "Stage", Label: sdk.L("Khai mạc", "Begin"), From: []string{string(Preparing)}, Allow: []string{officer, head},
			Doc: sdk.L("Chốt các phần thi, đội thi và giám khảo, lập lịch thi.", "Fixes rounds, teams and judges, and lays out the performances.")}, sdk.Change(beginStage)),
		sdk.Action("withdraw", sdk.ActionOpts{On: "Team", Label: sdk.L("Rút khỏi hội thi", "Withdraw"), From: []string{string(Enrolled), string(TakesPart)}, Allow: []string{officer}}, sdk.Change(withdraw)),
		sdk.Allow(officer, "Stage", "read", "create", "update", "delete"), sdk.Allow(head, "Stage", "read"),
		sdk.Allow(officer, "Team", "read", "create", "update", "delete"), sdk.Allow(head, "Team", "read"),
		sdk.Allow(officer, "Round", "read", "create", "update", "delete"), sdk.Allow(head, "Round", "read"),
	}
}

func validStage(_ context.Context, _ sdk.Op, old, s *Stage, d *sdk.Diags) {
	if len(s.Judges) > mostJudges {
		d.Error("judges", "TOO_MANY", sdk.L("Có tối đa 15 giám khảo.", "There are 15 judges at most."))
	}
	if old != nil && old.State != Preparing && fmt.Sprint(old.Judges) != fmt.Sprint(s.Judges) {
		d.Error("judges", "FROZEN", sdk.L("Hội thi đã khai mạc nên ban giám khảo không đổi được nữa.", "The contest has begun, so its judges do not change any more."))
	}
}

func validTeam(_ context.Context, _ sdk.Op, _, t *Team, d *sdk.Diags) {
	seen := map[string]bool{"": true}
	people := t.Members
	if t.Reserve != "" {
		people = append(append([]string{}, people...), t.Reserve)
	}
	for _, p := range people {
		p = strings.ToLower(strings.Join(strings.Fields(p), " "))
		if seen[p] {
			d.Error("members", "TWICE", sdk.L("Các thành viên và người dự bị phải là những người khác nhau.", "Members and reserve must be different people."))
			return
		}
		seen[p] = true
	}
	if len(t.Members) != teamSize {
		d.Error("members", "TEAM_OF_THREE", sdk.L("Đội thi có đúng ba người, và một người dự bị.", "A team is three people, and a reserve."))
	}
}

func validRound(_ context.Context, _ sdk.Op, old, r *Round, d *sdk.Diags) {
	if _, err := r.criteria(); err != nil {
		d.Add(err)
	}
	if old != nil && old.State == Fixed && (string(old.Criteria) != string(r.Criteria) || old.Allowed != r.Allowed || old.Grace != r.Grace || old.Each != r.Each ||
		old.Cost.Cmp(r.Cost) != 0 || old.MostTaken.Cmp(r.MostTaken) != 0) {
		d.Error("", "FROZEN", sdk.L("Hội thi đã khai mạc nên phần thi không đổi được nữa.", "The contest has begun, so its rounds do not change any more."))
	}
}

// criteria are what the judges look at.
func (r *Round) criteria() ([]criterion, error) {
	var all []criterion
	wrong := sdk.Fail("CRITERIA", `Cần từ 1 đến 20 tiêu chí dạng {"name": "Nội dung", "most": "10"}, điểm tối đa lớn hơn 0 và không quá 1.000.`,
		`1 to 20 criteria such as {"name": "Content", "most": "10"} are needed, each with more than 0 points and 1,000 at most.`).At("criteria")
	if err := json.Unmarshal(r.Criteria, &all); err != nil || len(all) == 0 || len(all) > mostCriteria {
		return nil, wrong
	}
	for _, c := range all {
		if units, ok := c.Most.Units(2); !ok || units <= 0 || units > 100_000 || strings.TrimSpace(c.Name) == "" {
			return nil, wrong
		}
	}
	return all, nil
}

// overtime is what a performance of so many seconds loses.
func (r *Round) overtime(seconds int) sdk.Decimal {
	over := seconds - r.Allowed - r.Grace
	if over <= 0 {
		return sdk.NewDecimal(0, 2)
	}
	cost, _ := r.Cost.Units(2)
	most, _ := r.MostTaken.Units(2)
	taken := int64((over+r.Each-1)/r.Each) * cost
	if most > 0 {
		taken = min(taken, most)
	}
	return sdk.NewDecimal(taken, 2)
}

func beginStage(tx *sdk.Tx, _ sdk.None, s *Stage, d *sdk.Diags) error {
	teams, err := sdk.Find[Team](tx, sdk.And(sdk.Of("stage", s.ID), sdk.Is("state", Enrolled)), "position", mostTeams+1)
	if err != nil {
		return err
	}
	rounds, err := sdk.Find[Round](tx, sdk.Of("stage", s.ID), "position", mostRounds+1)
	if err != nil {
		return err
	}
	for _, n := range []struct {
		have, least, most int
		vi, en            string
	}{{len(teams), 2, mostTeams, "đội thi", "teams"}, {len(rounds), 1, mostRounds, "phần thi", "rounds"}, {len(s.Judges), 1, mostJudges, "giám khảo", "judges"}} {
		if n.have < n.least || n.have > n.most {
			d.Error("", "COUNT", sdk.L(fmt.Sprintf("Hội thi có từ %d đến %d %s, hiện có %d.", n.least, n.most, n.vi, n.have),
				fmt.Sprintf("A contest has %d to %d %s; there are %d.", n.least, n.most, n.en, n.have)))
		}
	}
	for _, t := range teams {
		t.State = TakesPart
		tx.Save(t)
	}
	for _, r := range rounds {
		r.State = Fixed
		tx.Save(r)
		for _, t := range teams {
			tx.Create(&Performance{Stage: s.ID, Round: r.ID, Team: t.ID, Label: r.Name + " – " + t.Name, Position: r.Position*1000 + t.Position})
		}
	}
	s.State = InSession
	return nil
}

func withdraw(tx *sdk.Tx, _ sdk.None, t *Team, d *sdk.Diags) error {
	s, err := sdk.Get[Stage](tx, t.Stage)
	if err != nil {
		return err
	}
	if s.State != Preparing && s.State != InSession {
		d.Error("", "FINISHED", sdk.L("Hội thi đã kết thúc.", "The contest has finished."))
	}
	t.State = Withdrawn
	return nil
}
