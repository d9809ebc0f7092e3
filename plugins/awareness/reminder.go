package awareness

import (
	"fmt"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// gap is something that a unit was asked for and has not given.
type gap string

const (
	noNote       gap = "ACKNOWLEDGEMENT"
	noSession    gap = "SESSION"
	noCommitment gap = "COMMITMENT"
)

var gaps = map[gap]sdk.Text{
	noNote: sdk.L("tiếp nhận văn bản", "take note"), noSession: sdk.L("tổ chức học tập, quán triệt", "hold the study session"),
	noCommitment: sdk.L("ký cam kết", "sign the commitment"),
}

// Reminder is that a unit was reminded of what it has not answered (đôn đốc). It is the sender's; the
// unit reminded is told the next morning.
type Reminder struct {
	sdk.Record
	Name      string   `lantoa:"required,max=300,search" vi:"Đơn vị được đôn đốc" en:"Unit reminded"`
	Guidance  sdk.Ref  `lantoa:"ref=Guidance,required,on_delete=cascade,back=reminders" vi:"Văn bản" en:"Guidance"`
	Addressee sdk.Ref  `lantoa:"ref=Addressee,required,on_delete=cascade,back=reminders" vi:"Nơi nhận" en:"Addressee"`
	Level     level    `lantoa:"index" vi:"Cấp" en:"Level"`
	On        sdk.Date `lantoa:"required,index" vi:"Ngày đôn đốc" en:"Reminded on"`
	Times     int      `lantoa:"index,default=1" vi:"Lần thứ" en:"Time"`
	Missing   []gap    `vi:"Việc chưa làm" en:"What is missing"`
	Late      bool     `lantoa:"index,default=false" vi:"Đã quá hạn" en:"Overdue"`
}

func reminders() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Việc chưa làm", "What is missing"), sdk.V(noNote, "Tiếp nhận văn bản", "Take note"), sdk.V(noSession, "Học tập, quán triệt", "Study session"), sdk.V(noCommitment, "Cam kết của người đứng đầu", "Commitment of the head")),
		sdk.Kind("Reminder", sdk.KindOpts[Reminder]{
			Label: sdk.L("Lần đôn đốc", "Reminder"), Labels: sdk.L("Đôn đốc", "Reminders"), Menu: "guidance", Visibility: sdk.Scope, Offers: sdk.OnlyActions, OrderBy: "-on",
			Doc:     sdk.L("Đơn vị gửi đã đôn đốc một đơn vị chưa thực hiện đủ văn bản.", "The sender has reminded a unit that has not done all that was asked."),
			Columns: []string{"on", "name", "level", "guidance", "times", "missing", "late"}, Filters: []string{"guidance", "addressee", "level", "on", "late"},
		}),
		sdk.Action("remind", sdk.ActionOpts{
			On: "Guidance", Label: sdk.L("Đôn đốc đơn vị chưa thực hiện", "Remind who has not"), From: []string{string(issued)}, Allow: []string{officer}, Seconds: 30,
			Doc: sdk.L("Lập danh sách đơn vị chưa tiếp nhận, chưa học tập, chưa cam kết, và nhắc các đơn vị đó; mỗi đơn vị nhiều nhất một lần mỗi ngày.",
				"Lists the units that have not taken note, studied or committed as asked, and reminds them, each once a day at most."),
		}, remind),
		sdk.Stat("reminderNumbers", sdk.L("Số lần đôn đốc, theo cấp", "Reminders by level"), "Reminder", "count", sdk.By("guidance", "level", "month(on)"), nil),
	}, sdk.Kept("Reminder")...)
}

// state is how far the addressees of a guidance have come, by the addressee.
type state struct {
	addressees                []*Addressee
	taken, studied, committed map[sdk.Ref]bool
}

// standing reads the answers to a guidance of the acting unit, which sees all of them.
func standing(tx *sdk.Tx, g *Guidance) (*state, error) {
	s := &state{taken: map[sdk.Ref]bool{}, studied: map[sdk.Ref]bool{}, committed: map[sdk.Ref]bool{}}
	var err error
	if s.addressees, err = sdk.Find[Addressee](tx, sdk.And(sdk.Of("guidance", g.ID), inState(sent)), "", mostAddressed); err != nil {
		return nil, err
	}
	notes, err := sdk.Find[Acknowledgement](tx, sdk.Of("guidance", g.ID), "", mostAddressed)
	if err != nil {
		return nil, err
	}
	for _, a := range notes {
		s.taken[a.Addressee] = true
	}
	studies, err := sdk.Find[StudySession](tx, sdk.And(sdk.Of("guidance", g.ID), inState(held)), "", mostAnswers)
	if err != nil {
		return nil, err
	}
	for _, x := range studies {
		s.studied[x.Addressee] = true
	}
	promises, err := sdk.Find[Commitment](tx, sdk.And(sdk.Of("guidance", g.ID), sdk.Where{"status": sdk.Where{"ne": unsigned}}), "", mostAddressed)
	if err != nil {
		return nil, err
	}
	for _, c := range promises {
		s.committed[c.Addressee] = true
	}
	return s, nil
}

// missing is what an addressee has not given.
func (s *state) missing(g *Guidance, a *Addressee) (out []gap) {
	if !s.taken[a.ID] {
		out = append(out, noNote)
	}
	if g.Session && !s.studied[a.ID] {
		out = append(out, noSession)
	}
	if g.Commitment && !s.committed[a.ID] {
		out = append(out, noCommitment)
	}
	return out
}

func remind(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (*Guidance, error) {
	g, err := sdk.Target[Guidance](tx)
	if err != nil {
		return nil, err
	}
	if err := hold(tx, g); err != nil {
		return nil, err
	}
	s, err := standing(tx, g)
	if err != nil {
		return nil, err
	}
	const most = 400 // two changes each fit one call; the rest at the next one
	told := 0
	for _, a := range s.addressees {
		missing := s.missing(g, a)
		if len(missing) == 0 || a.RemindedOn == tx.Today() || told == most {
			continue
		}
		a.RemindedOn, a.Reminded = tx.Today(), a.Reminded+1
		tx.Save(a)
		r := &Reminder{Name: a.Name, Guidance: g.ID, Addressee: a.ID, Level: a.Level, On: tx.Today(), Times: a.Reminded, Missing: missing, Late: overdue(g, tx.Today())}
		tx.Create(r)
		told++
	}
	return g, nil
}

func overdue(g *Guidance, today sdk.Date) bool { return !g.Due.IsZero() && today.After(g.Due) }

const (
	soon  = 3 // days before the due day
	again = 7 // days between two reminders of what is overdue
)

// morning runs for each unit and tells it what it has received and not answered: on the day after it
// was sent, shortly before it is due, every week when it is overdue, and after the sender's reminder.
func morning(r *sdk.Run, _ sdk.None, _ *sdk.Diags) error {
	own := r.Actor().Unit
	received, err := sdk.Find[Addressee](r.Tx, sdk.And(sdk.Of("recipient", own), inState(sent), sdk.Where{"guidance": inState(issued)}), "", mostAddressed)
	if err != nil {
		return err
	}
	for _, a := range received {
		if err := r.Write(string(a.ID), func(tx *sdk.Tx) error { return tell(tx, a) }); err != nil {
			return err
		}
	}
	return nil
}

func tell(tx *sdk.Tx, a *Addressee) error {
	g, err := sdk.Get[Guidance](tx, a.Guidance)
	if err != nil {
		return err
	}
	s, err := standing(tx, g) // of the unit's own answers: it sees no others
	if err != nil {
		return err
	}
	missing := s.missing(g, a)
	if len(missing) == 0 {
		return nil
	}
	var vi, en []string
	for _, m := range missing {
		vi, en = append(vi, gaps[m].VI), append(en, gaps[m].EN)
	}
	what := sdk.L(fmt.Sprintf("“%s” (%s): cần %s", clip(g.Title, 200), g.Symbol, strings.Join(vi, ", ")), fmt.Sprintf("“%s” (%s): %s", clip(g.Title, 200), g.Symbol, strings.Join(en, ", ")))
	if !g.Due.IsZero() {
		what = sdk.L(what.VI+", hạn "+g.Due.VN(), what.EN+" by "+g.Due.String())
	}
	today, yesterday := tx.Today(), tx.Today().AddDays(-1)
	switch {
	case a.RemindedOn == yesterday:
		tx.NotifyRole(head, sdk.L(fmt.Sprintf("Đôn đốc lần %d. %s.", a.Reminded, what.VI), fmt.Sprintf("Reminder %d. %s.", a.Reminded, what.EN)), a)
	case overdue(g, today) && today.DaysSince(g.Due)%again == 1:
		tx.NotifyRole(head, sdk.L("Quá hạn. "+what.VI+".", "Overdue. "+what.EN+"."), a)
	case a.SentOn == yesterday:
		tx.NotifyRole(officer, sdk.L("Văn bản mới. "+what.VI+".", "New guidance. "+what.EN+"."), a)
	case !g.Due.IsZero() && today.AddDays(soon) == g.Due:
		tx.NotifyRole(officer, sdk.L("Sắp đến hạn. "+what.VI+".", "Due soon. "+what.EN+"."), a)
	}
	return nil
}
