package organization

import (
	"fmt"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	occasion string
	stage    string
)

const (
	drafted   stage = "DRAFT"
	submitted stage = "SUBMITTED"
	decided   stage = "DECIDED"
	inForce   stage = "IN_FORCE"
	rejected  stage = "REJECTED"
)

// Reconstitution is a change of a council's members (kiện toàn): proposed by its standing body,
// decided by the chairman of the People's Committee, in force from a day. It stays with the standing
// body, those above it, and the owner of the plan.
type Reconstitution struct {
	sdk.Record
	Title        string   `lantoa:"required,max=200,search,section=content" vi:"Nội dung kiện toàn" en:"Title"`
	Council      sdk.Ref  `lantoa:"ref=Council,required,immutable,back=reconstitutions,section=content" vi:"Hội đồng" en:"Council"`
	Occasion     occasion `lantoa:"required,index,section=content" vi:"Hình thức" en:"Occasion"`
	Whole        bool     `lantoa:"default=false,section=content" vi:"Thay toàn bộ danh sách" en:"The whole list anew" help_vi:"Mọi thành viên đương nhiệm thôi, danh sách đề nghị thay thế." help_en:"All who serve leave, and those proposed take their place."`
	Reason       string   `lantoa:"long,section=content" vi:"Lý do, căn cứ" en:"Reason and basis"`
	Due          sdk.Date `lantoa:"index,section=decision" vi:"Hạn hoàn thành" en:"To be done by"`
	SubmissionNo string   `lantoa:"max=50,by_action,section=decision" vi:"Số tờ trình" en:"Submission"`
	SubmittedOn  sdk.Date `lantoa:"index,by_action,section=decision" vi:"Ngày trình" en:"Submitted on"`
	DecisionNo   string   `lantoa:"max=50,by_action,section=decision" vi:"Số quyết định" en:"Decision"`
	DecidedOn    sdk.Date `lantoa:"index,by_action,section=decision" vi:"Ngày quyết định" en:"Decided on"`
	EffectiveOn  sdk.Date `lantoa:"index,by_action,section=decision" vi:"Có hiệu lực từ ngày" en:"In force from"`
	Seats        int      `lantoa:"min=0,max=200,by_action,default=0,section=decision" vi:"Số thành viên theo quyết định" en:"Seats by decision"`
	Late         bool     `lantoa:"index,by_action,default=false,section=outcome" vi:"Quá hạn" en:"Late"`
	Answer       string   `lantoa:"long,by_action,section=outcome" vi:"Lý do không chấp thuận" en:"Why it was rejected"`
	Status       stage    `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	decideIn struct {
		Number      string   `lantoa:"required,max=50" vi:"Số quyết định" en:"Number of the decision"`
		On          sdk.Date `lantoa:"required" vi:"Ngày quyết định" en:"Decided on"`
		EffectiveOn sdk.Date `vi:"Có hiệu lực từ ngày" en:"In force from" help_vi:"Để trống là ngày quyết định." help_en:"The day of the decision, if it is left out."`
		Seats       int      `lantoa:"min=0,max=200,default=0" vi:"Số thành viên theo quyết định" en:"Seats by decision" help_vi:"0: như hiện nay, hoặc bằng số người trong danh sách nếu cao hơn." help_en:"0: as they are, or as many as the list has if that is more."`
	}
	rejectIn struct {
		Answer string `lantoa:"required,long" vi:"Lý do" en:"Reason"`
	}
)

func reconstitutions() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Hình thức kiện toàn", "Occasion"), sdk.V(occasion("ESTABLISH"), "Thành lập", "Establishment"), sdk.V(occasion("RECONSTITUTE"), "Kiện toàn", "Reconstitution"), sdk.V(occasion("REPLACE"), "Thay thế thành viên", "Replacement of members")),
		sdk.Enum(sdk.L("Trạng thái kiện toàn", "State of a reconstitution"), sdk.V(drafted, "Đang soạn", "Draft"), sdk.V(submitted, "Đã trình", "Submitted"), sdk.V(decided, "Đã quyết định, chưa hiệu lực", "Decided, not in force"), sdk.V(inForce, "Có hiệu lực", "In force"), sdk.V(rejected, "Không chấp thuận", "Rejected")),
		sdk.Kind("Reconstitution", sdk.KindOpts[Reconstitution]{
			Label: sdk.L("Kiện toàn Hội đồng", "Reconstitution"), Labels: sdk.L("Kiện toàn Hội đồng", "Reconstitutions"), Menu: "councils", Visibility: sdk.Scope, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Doc:     sdk.L("Đề nghị thay đổi thành viên Hội đồng, quyết định và ngày có hiệu lực.", "A proposed change of a council's members, its decision, and the day from which it is in force."),
			Columns: []string{"title", "council", "occasion", "due", "submittedOn", "decisionNo", "effectiveOn", "status"}, Filters: []string{"council", "occasion", "status", "due", "decidedOn", "effectiveOn", "late"},
			States: sdk.States("status", drafted, sdk.Move(drafted, submitted, "submit"), sdk.Move(submitted, decided, "decide"), sdk.Move(submitted, inForce, "decide"),
				sdk.Move(decided, inForce, "decide"), sdk.Move(submitted, rejected, "reject")),
		}),
		sdk.Action("submit", sdk.ActionOpts{On: "Reconstitution", Label: sdk.L("Trình", "Submit"), From: []string{string(drafted)}, Allow: []string{head},
			Doc: sdk.L("Trình người có thẩm quyền danh sách đã đủ họ tên.", "Puts the list, with every name on it, before who decides.")}, submit),
		sdk.Action("decide", sdk.ActionOpts{On: "Reconstitution", Label: sdk.L("Ghi quyết định", "Record the decision"), From: []string{string(submitted)}, Allow: []string{head}, Seconds: 30,
			Doc: sdk.L("Ghi quyết định đã ký; thành viên thay đổi từ ngày có hiệu lực.", "Records the decision that was signed; members change on the day when it takes effect.")}, decide),
		sdk.Action("reject", sdk.ActionOpts{On: "Reconstitution", Label: sdk.L("Không chấp thuận", "Rejected"), From: []string{string(submitted)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, in rejectIn, r *Reconstitution, _ *sdk.Diags) error {
				r.Status, r.Answer = rejected, in.Answer
				return nil
			})),
		sdk.Stat("reconstitutionNumbers", sdk.L("Số lần kiện toàn", "Reconstitutions"), "Reconstitution", "count", sdk.By("quarter(decidedOn)", "occasion", "status", "late"), nil),
	}, sdk.KeptForCouncil("Reconstitution", "create", "update")...)
}

func submit(tx *sdk.Tx, in paper, d *sdk.Diags) (*Reconstitution, error) {
	r, lines, err := proposal(tx)
	if err != nil {
		return nil, err
	}
	d.Past("on", in.On, sdk.Date{}, tx.Today())
	if len(lines) == 0 {
		d.Error("", "NOBODY", sdk.L("Danh sách chưa có ai.", "There is nobody on the list."))
	}
	for _, s := range lines {
		if s.Change == appoint && s.Name == "" {
			d.Error("", "NO_NAME", sdk.L("Chưa có người thay cho: "+s.Position+".", "Nobody is named for: "+s.Position+"."))
		}
	}
	r.Status, r.SubmissionNo, r.SubmittedOn = submitted, in.Number, in.On
	tx.Save(r)
	return r, nil
}

// proposal is the reconstitution that the action is on, with its list.
func proposal(tx *sdk.Tx) (*Reconstitution, []*Seat, error) {
	r, err := sdk.Target[Reconstitution](tx)
	if err != nil {
		return nil, nil, err
	}
	if err := tx.Guard("list:" + string(r.ID)); err != nil {
		return nil, nil, err
	}
	lines, err := sdk.Find[Seat](tx, sdk.Of("reconstitution", r.ID), "", 2*mostSeats)
	return r, lines, err
}

func decide(tx *sdk.Tx, in decideIn, d *sdk.Diags) (*Reconstitution, error) {
	r, lines, err := proposal(tx)
	if err != nil {
		return nil, err
	}
	d.Past("on", in.On, r.SubmittedOn, tx.Today())
	if in.EffectiveOn.IsZero() {
		in.EffectiveOn = in.On
	}
	if in.EffectiveOn.Before(in.On) {
		d.Error("effectiveOn", "BEFORE_DECISION", sdk.L("Ngày có hiệu lực trước ngày quyết định.", "It takes effect before it is decided."))
	}
	r.Status, r.DecisionNo, r.DecidedOn, r.EffectiveOn, r.Seats = decided, in.Number, in.On, in.EffectiveOn, in.Seats
	r.Late = !r.Due.IsZero() && in.On.After(r.Due)
	if !r.EffectiveOn.After(tx.Today()) {
		if err := r.apply(tx, lines, d); err != nil {
			return nil, err
		}
	}
	tx.Save(r)
	return r, nil
}

// apply changes the members as the decision says.
func (r *Reconstitution) apply(tx *sdk.Tx, lines []*Seat, d *sdk.Diags) error {
	c, err := sdk.Get[Council](tx, r.Council)
	if err != nil {
		return err
	}
	now, err := sitting(tx, c)
	if err != nil {
		return err
	}
	goes := map[sdk.Ref]ending{}
	count, chairs := 0, 0
	sits := func(as role) {
		if count++; as == chair {
			chairs++
		}
	}
	for _, s := range lines {
		if s.Change == release {
			goes[s.Member] = s.Ending
		} else {
			sits(s.Role)
		}
	}
	var going []*Member
	for _, m := range now {
		if why, out := goes[m.ID]; out {
			m.Ending = why
		} else if r.Whole {
			m.Ending = "TERM_ENDED"
		} else {
			sits(m.Role)
			continue
		}
		going = append(going, m)
	}
	if chairs > 1 {
		d.Error("", "TWO_CHAIRS", sdk.L("Hội đồng chỉ có một Chủ tịch.", "A council has one chair."))
	}
	if r.Seats > 0 && count > r.Seats {
		d.Error("seats", "OVER", sdk.L(fmt.Sprintf("Danh sách có %d người, quyết định nêu %d.", count, r.Seats), fmt.Sprintf("The list has %d people, the decision names %d.", count, r.Seats)))
	}
	if d.Any() {
		return nil
	}
	for _, m := range going {
		m.leave(tx, r.EffectiveOn, m.Ending)
	}
	for _, s := range lines {
		if s.Change == appoint {
			tx.Create(&Member{Name: s.Name, Position: s.Position, Role: s.Role, Council: c.ID, Agency: s.Agency, By: r.ID, From: r.EffectiveOn})
		}
	}
	if r.Seats > 0 {
		c.Seats = r.Seats
	}
	c.Status, c.DecisionNo, c.DecidedOn, c.Serving = active, r.DecisionNo, r.DecidedOn, count
	c.Seats = max(c.Seats, count)
	c.Vacant = c.Seats - count
	tx.Save(c)
	r.Status = inForce
	return nil
}

// enforce brings into force what was decided for a day that has come.
func enforce(r *sdk.Run, _ sdk.None, _ *sdk.Diags) error {
	const most = 50
	list, err := sdk.Find[Reconstitution](r.Tx, sdk.And(sdk.Of("unit", r.Actor().Unit), sdk.Is("status", decided), sdk.Where{"effectiveOn": sdk.Where{"lte": r.Today()}}), "", most)
	if err != nil {
		return err
	}
	for _, one := range list {
		if err := r.Write(string(one.ID), func(tx *sdk.Tx) error {
			x, err := sdk.Get[Reconstitution](tx, one.ID)
			if err != nil {
				return err
			}
			lines, err := sdk.Find[Seat](tx, sdk.Of("reconstitution", x.ID), "", 2*mostSeats)
			if err != nil {
				return err
			}
			var d sdk.Diags
			if err := x.apply(tx, lines, &d); err != nil {
				return err
			}
			if d.Any() { // members have changed since it was decided: nothing of it was changed
				tx.NotifyRole(head, sdk.L("Quyết định "+x.DecisionNo+" không còn khớp với danh sách Hội đồng.", "Decision "+x.DecisionNo+" no longer fits the council's list."), x)
				return nil
			}
			tx.Save(x)
			tx.NotifyRole(officer, sdk.L("Quyết định "+x.DecisionNo+" có hiệu lực từ "+x.EffectiveOn.VN()+".", "Decision "+x.DecisionNo+" is in force from "+x.EffectiveOn.String()+"."), x)
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}
