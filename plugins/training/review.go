package training

import (
	"fmt"
	"slices"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	advice  string
	verdict string
)

const (
	keep   advice = "KEEP"
	remove advice = "REMOVE"

	pending     verdict = "PENDING"
	stays       verdict = "KEPT"
	toBeRemoved verdict = "TO_BE_REMOVED"
)

// Review is what the activity test found of one person, and what the head decided. It concerns the
// person and the unit alone. Removal itself is a decision on the roster.
type Review struct {
	sdk.Record
	Name         string      `lantoa:"required,max=100,index,search" vi:"Họ và tên" en:"Name"`
	Group        group       `lantoa:"required,index" vi:"Danh sách" en:"Roster"`
	From         sdk.Date    `lantoa:"required" vi:"Từ ngày" en:"From"`
	Until        sdk.Date    `lantoa:"required,index" vi:"Đến ngày" en:"Until"`
	Sessions     int         `lantoa:"index" vi:"Số buổi đã thực hiện" en:"Sessions given"`
	Courses      int         `lantoa:"index" vi:"Số lớp đã dự" en:"Courses attended"`
	Hours        sdk.Decimal `lantoa:"scale=1" vi:"Số giờ bồi dưỡng" en:"Hours of training"`
	Advice       advice      `lantoa:"required,index" vi:"Đề xuất" en:"Advice"`
	Reasons      string      `lantoa:"long" vi:"Căn cứ đề xuất" en:"Reasons"`
	Verdict      verdict     `vi:"Quyết định" en:"Verdict"`
	Note         string      `lantoa:"long" vi:"Ý kiến người quyết định" en:"Note of who decided"`
	Reporter     sdk.Ref     `lantoa:"ref=Reporter,on_delete=cascade,back=reviews" vi:"Báo cáo viên" en:"Legal reporter"`
	Communicator sdk.Ref     `lantoa:"ref=Communicator,on_delete=cascade,back=reviews" vi:"Tuyên truyền viên" en:"Legal communicator"`
	Mediator     sdk.Ref     `lantoa:"ref=Mediator,on_delete=cascade,back=reviews" vi:"Hòa giải viên" en:"Mediator"`
}

type (
	reviewIn struct {
		Roster   group `lantoa:"required" vi:"Danh sách" en:"Roster" help_vi:"Báo cáo viên, tuyên truyền viên hoặc hòa giải viên." help_en:"Reporters, communicators or mediators."`
		Years    int   `lantoa:"min=1,max=2,default=1" vi:"Số năm xét" en:"Years looked at"`
		Sessions int   `lantoa:"min=0,max=100,default=1" vi:"Ít nhất số buổi" en:"Sessions at least"`
		Courses  int   `lantoa:"min=0,max=20,default=1" vi:"Ít nhất số lớp" en:"Courses at least"`
	}
	reviewOut struct {
		Looked int `vi:"Số người đã xét" en:"People looked at"`
		Keep   int `vi:"Đề xuất giữ" en:"To keep"`
		Remove int `vi:"Đề xuất miễn nhiệm" en:"To remove"`
	}
	verdictIn struct {
		Verdict verdict `lantoa:"required" vi:"Quyết định" en:"Verdict"`
		Note    string  `lantoa:"long" vi:"Ý kiến" en:"Note"`
	}
)

func reviews() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Đề xuất rà soát", "Advice of a review"), sdk.V(keep, "Tiếp tục", "Keep"), sdk.V(remove, "Xem xét miễn nhiệm", "Consider removal")),
		sdk.Enum(sdk.L("Quyết định rà soát", "Verdict of a review"), sdk.V(pending, "Chưa quyết định", "Pending"), sdk.V(stays, "Tiếp tục", "Kept"), sdk.V(toBeRemoved, "Làm thủ tục miễn nhiệm", "To be removed")),
		sdk.Kind("Review", sdk.KindOpts[Review]{
			Label: sdk.L("Phiếu rà soát", "Review"), Labels: sdk.L("Rà soát đội ngũ", "Reviews"), Doc: sdk.L("Kết quả rà soát mức độ hoạt động của một người và quyết định về người đó.", "How active somebody was, what that suggests, and what was decided."),
			Menu: "people", Visibility: sdk.Own, Offers: sdk.OnlyActions, OrderBy: "name",
			Columns: []string{"name", "group", "until", "sessions", "courses", "advice", "verdict"}, Filters: []string{"group", "until", "advice", "verdict"},
			States: sdk.States("verdict", pending, sdk.Move(pending, stays, "decide"), sdk.Move(pending, toBeRemoved, "decide")),
		}),
		sdk.Action("review", sdk.ActionOpts{
			Label: sdk.L("Rà soát hoạt động", "Review who is active"), Allow: []string{officer}, Seconds: 30,
			Doc: sdk.L("Lập danh sách đề xuất tiếp tục hay miễn nhiệm, có căn cứ; người có thẩm quyền quyết định từng người. Phiếu cũ chưa quyết định được thay.",
				"Makes a list of whom to keep, with reasons; the head decides on each. Earlier reviews that are not decided are replaced."),
		}, review),
		sdk.Action("decide", sdk.ActionOpts{On: "Review", Label: sdk.L("Quyết định", "Decide"), From: []string{string(pending)}, Allow: []string{head}},
			func(tx *sdk.Tx, in verdictIn, d *sdk.Diags) (*Review, error) {
				r, err := sdk.Target[Review](tx)
				if err != nil {
					return nil, err
				}
				if in.Verdict == pending {
					d.Error("verdict", "UNDECIDED", sdk.L("Hãy chọn tiếp tục hoặc miễn nhiệm.", "Choose to keep or to remove."))
				}
				if r.Advice == remove && in.Verdict == stays && in.Note == "" {
					d.Error("note", "MISSING", sdk.L("Giữ người mà rà soát đề xuất miễn nhiệm thì cần nêu lý do.", "To keep somebody against the advice needs a note."))
				}
				r.Verdict, r.Note = in.Verdict, in.Note
				tx.Save(r)
				if in.Verdict == toBeRemoved {
					tx.NotifyRole(officer, sdk.L("Chuẩn bị thủ tục miễn nhiệm: "+r.Name+".", "Prepare the removal of "+r.Name+"."), r)
				}
				return r, nil
			}),
	}, sdk.Kept("Review")...)
}

// mostReviewed is how many people one call looks at.
const mostReviewed = 400

func review(tx *sdk.Tx, in reviewIn, d *sdk.Diags) (reviewOut, error) {
	if err := tx.Guard("review:" + string(tx.Actor().Unit) + ":" + string(in.Roster)); err != nil {
		return reviewOut{}, err
	}
	switch in.Roster {
	case reporter:
		return test[Reporter](tx, in, d, "reporter", func(r *Review, id sdk.Ref) { r.Reporter = id })
	case communicator:
		return test[Communicator](tx, in, d, "communicator", func(r *Review, id sdk.Ref) { r.Communicator = id })
	case mediator:
		return test[Mediator](tx, in, d, "mediator", func(r *Review, id sdk.Ref) { r.Mediator = id })
	}
	return reviewOut{}, sdk.Fail("NO_TEST", "Danh sách này không rà soát hoạt động.", "There is no activity test of this roster.").At("roster")
}

// test looks at the recognised people of the acting unit's roster; ref is their name in what they
// gave and attended.
func test[T any, P interface {
	*T
	candidate
}](tx *sdk.Tx, in reviewIn, d *sdk.Diags, ref string, set func(*Review, sdk.Ref),
) (out reviewOut, err error) {
	today := tx.Today()
	from := sdk.Date{Year: today.Year - in.Years, Month: today.Month, Day: min(today.Day, 28)}
	own := sdk.Of("unit", tx.Actor().Unit)
	people, err := sdk.Find[T](tx, sdk.And(own, sdk.Is("status", recognised)), "name", mostReviewed+1)
	if err != nil {
		return out, err
	}
	if len(people) > mostReviewed {
		d.Error("roster", "TOO_MANY", sdk.L(fmt.Sprintf("Mỗi lần rà soát nhiều nhất %d người.", mostReviewed), fmt.Sprintf("One review looks at %d people at most.", mostReviewed)))
		return out, nil
	}
	old, err := sdk.Find[Review](tx, sdk.And(own, sdk.Is("group", in.Roster), sdk.Is("verdict", pending)), "", mostReviewed)
	if err != nil {
		return out, err
	}
	for _, r := range old {
		tx.Delete(r)
	}
	since := sdk.Where{"gte": from, "lte": today}
	ids := make([]sdk.Ref, len(people))
	for i, t := range people {
		ids[i] = P(t).record().ID
	}
	gave, err := tally[Activity](tx, sdk.Where{"on": since}, ref, ids)
	if err != nil {
		return out, err
	}
	if in.Roster == reporter {
		lectures, err := tally[Session](tx, sdk.And(sdk.Where{"on": since}, sdk.Is("status", sessionHeld)), "lecturer", ids)
		if err != nil {
			return out, err
		}
		for id, g := range lectures {
			gave[id] = seen{gave[id].count + g.count, gave[id].hours}
		}
	}
	attended, err := tally[Enrolment](tx, sdk.Where{"attendedOn": since}, ref, ids)
	if err != nil {
		return out, err
	}
	for _, t := range people {
		p := P(t)
		id := p.record().ID
		r := &Review{Name: p.profile().Name, Group: in.Roster, From: from, Until: today, Sessions: gave[id].count, Courses: attended[id].count, Hours: attended[id].hours}
		r.judge(in, p.recognition().RecognisedOn.After(from))
		set(r, id)
		tx.Create(r)
		if out.Looked++; r.Advice == keep {
			out.Keep++
		} else {
			out.Remove++
		}
	}
	return out, nil
}

// judge gives the advice and its reasons. Nobody is advised against who was recognised in the
// period itself.
func (r *Review) judge(in reviewIn, fresh bool) {
	r.Advice = keep
	r.Reasons = fmt.Sprintf("Từ %s đến %s: thực hiện %d buổi (cần %d), dự %d lớp (cần %d).", r.From.VN(), r.Until.VN(), r.Sessions, in.Sessions, r.Courses, in.Courses)
	switch {
	case r.Sessions >= in.Sessions && r.Courses >= in.Courses:
	case fresh:
		r.Reasons += " Mới được công nhận trong thời gian xét."
	default:
		r.Advice = remove
	}
}

// seen is how often somebody stands in a list, and with how many hours.
type seen struct {
	count int
	hours sdk.Decimal
}

// tally counts the rows of a list by the record that a reference leads to, for those asked about.
func tally[T any](tx *sdk.Tx, where sdk.Where, ref string, ids []sdk.Ref) (map[sdk.Ref]seen, error) {
	out := map[sdk.Ref]seen{}
	for some := range slices.Chunk(ids, mostIDs) {
		groups, err := sdk.Aggregate[T](tx, sdk.And(where, sdk.Where{ref: sdk.Where{"id": sdk.Where{"in": some}}}), ref)
		if err != nil {
			return nil, err
		}
		for _, g := range groups {
			key, _ := g.Key[ref].(map[string]any)
			id, _ := key["id"].(string)
			hours, err := g.Decimal("hoursSum")
			if err != nil {
				return nil, err
			}
			out[sdk.Ref(id)] = seen{int(g.Count), hours}
		}
	}
	return out, nil
}
