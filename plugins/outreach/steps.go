package outreach

import (
	"fmt"
	"slices"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// What the assessment council may be (Circular 09/2021/TT-BTP).
const (
	mostMembers   = 15
	radioAtLeast  = 3 // times, in place of the website
	quorumPresent = 2 // of quorumOf
	quorumOf      = 3
)

type (
	postIn struct {
		On         sdk.Date  `lantoa:"required" vi:"Ngày niêm yết" en:"Posted on"`
		Ways       []posting `lantoa:"required" vi:"Cách công khai" en:"How"`
		RadioTimes int       `lantoa:"min=0,max=100" vi:"Số lần phát loa" en:"Times on the loudspeaker"`
	}
	submitAssessmentIn struct {
		MeetingOn sdk.Date `lantoa:"required" vi:"Ngày họp của xã" en:"Meeting of the commune"`
	}
	missingIn struct {
		Missing string `lantoa:"required,long" vi:"Nội dung cần bổ sung" en:"What is missing"`
	}
	reviewIn struct {
		Note string `lantoa:"long" vi:"Ý kiến thẩm định" en:"Note"`
	}
	sitIn struct {
		On        sdk.Date `lantoa:"required" vi:"Ngày họp" en:"Sat on"`
		PapersOn  sdk.Date `lantoa:"required" vi:"Ngày gửi tài liệu" en:"Papers sent on"`
		Members   int      `lantoa:"required,min=1,max=100" vi:"Số thành viên Hội đồng" en:"Members"`
		Present   int      `lantoa:"required,min=0,max=100" vi:"Số thành viên dự họp" en:"Present"`
		Confirmed bool     `vi:"Hội đồng xác nhận từng tiêu chí đạt mức tối thiểu" en:"The council confirms each criterion's share"`
	}
	decideIn struct {
		Met        bool     `vi:"Đạt chuẩn" en:"Met"`
		DecisionNo string   `lantoa:"required,max=50" vi:"Số quyết định" en:"Decision number"`
		On         sdk.Date `lantoa:"required" vi:"Ngày quyết định" en:"Decided on"`
		Note       string   `lantoa:"long" vi:"Lý do" en:"Reason"`
	}
	publishIn struct {
		On sdk.Date `lantoa:"required" vi:"Ngày công bố" en:"Published on"`
	}
)

// steps are the actions from the commune's own scores to the district's decision.
func steps() []sdk.Part {
	opts := func(role, vi, en, docVI, docEN string, below bool, from ...assessmentState) sdk.ActionOpts {
		o := sdk.ActionOpts{On: "Assessment", Label: sdk.L(vi, en), Doc: sdk.L(docVI, docEN), Allow: []string{role}, Below: below}
		for _, s := range from {
			o.From = append(o.From, string(s))
		}
		return o
	}
	return []sdk.Part{
		sdk.Action("post", opts(officer, "Niêm yết", "Post", "Công khai điểm tự chấm: tại trụ sở, và trên trang thông tin điện tử hoặc loa truyền thanh ít nhất 03 lần.", "Shows the scores to the people: at the office, and on the website or three times on the loudspeaker.", false, scoring), post),
		sdk.Action("reopen", opts(officer, "Chấm lại", "Score again", "Rút niêm yết để sửa điểm theo ý kiến người dân; sau đó niêm yết lại từ đầu.", "Takes the posting back to mend scores; it is posted anew afterwards.", false, posted),
			func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (*Assessment, error) {
				return doing(tx, func(_ *sdk.Tx, a *Assessment, _ *Standard) error {
					a.Status, a.PostedOn, a.PostedUntil, a.Ways = scoring, sdk.Date{}, sdk.Date{}, nil
					return nil
				})
			}),
		sdk.Action("submit", opts(head, "Gửi hồ sơ", "Submit", "Gửi hồ sơ đến huyện sau khi niêm yết đủ ngày và họp, hoặc gửi phần bổ sung.", "Sends the dossier to the district after the posting and the meeting, or what was missing.", false, posted, supplement), submitDossier),
		sdk.Action("ask", opts(officer, "Yêu cầu bổ sung", "Ask for more", "Huyện trả hồ sơ để bổ sung trong 03 ngày làm việc.", "The district sends the dossier back for what is missing, within three working days.", true, submitted),
			func(tx *sdk.Tx, in missingIn, d *sdk.Diags) (*Assessment, error) {
				return doing(tx, func(tx *sdk.Tx, a *Assessment, s *Standard) (err error) {
					others(tx, a, d)
					a.Status, a.Missing = supplement, in.Missing
					a.SupplementDue, err = sdk.Workday(tx, tx.Today(), days(s.SupplementDays))
					tx.NotifyRole(officer, sdk.L("Hồ sơ “"+a.Title+"” cần bổ sung.", "The dossier “"+a.Title+"” lacks something."), a)
					return err
				})
			}),
		sdk.Action("review", opts(officer, "Thẩm định xong", "Finish the review", "Tính tổng điểm và các tiêu chí dưới mức tối thiểu, chuyển Hội đồng.", "Adds up the scores, finds criteria below their share, and passes it on to the council.", true, submitted),
			func(tx *sdk.Tx, in reviewIn, d *sdk.Diags) (*Assessment, error) {
				return doing(tx, func(tx *sdk.Tx, a *Assessment, s *Standard) error {
					others(tx, a, d)
					a.Status, a.ReviewedOn, a.ReviewNote = reviewed, tx.Today(), in.Note
					return weigh(tx, a, s)
				})
			}),
		sdk.Action("sit", opts(officer, "Hội đồng họp", "Council sits", "Ghi phiên họp Hội đồng đánh giá: không quá 15 thành viên, dự ít nhất hai phần ba.", "Records the session of the assessment council: 15 members at most, two thirds present.", true, reviewed), sit),
		sdk.Action("decide", opts(head, "Quyết định", "Decide", "Ghi quyết định của Chủ tịch UBND cấp huyện; đạt chuẩn thì điểm và các điều kiện phải đủ.", "Records the decision of the district's chairman; to meet the standard, scores and conditions must.", true, council), decide),
		sdk.Action("publish", opts(officer, "Ghi ngày công bố", "Record the publication", "Ghi ngày công bố kết quả trên trang thông tin điện tử.", "Records the day on which the result was published on the web.", true, passed, failed),
			func(tx *sdk.Tx, in publishIn, d *sdk.Diags) (*Assessment, error) {
				return doing(tx, func(tx *sdk.Tx, a *Assessment, _ *Standard) error {
					others(tx, a, d)
					d.Past("on", in.On, a.DecidedOn, tx.Today())
					a.PublishedOn = in.On
					return nil
				})
			}),
	}
}

// doing is a step of a dossier under its standard.
func doing(tx *sdk.Tx, f func(tx *sdk.Tx, a *Assessment, s *Standard) error) (*Assessment, error) {
	a, err := sdk.Target[Assessment](tx)
	if err != nil {
		return nil, err
	}
	s, err := sdk.Get[Standard](tx, a.Standard)
	if err != nil {
		return nil, err
	}
	if err := f(tx, a, s); err != nil {
		return nil, err
	}
	tx.Save(a)
	return a, nil
}

func post(tx *sdk.Tx, in postIn, d *sdk.Diags) (*Assessment, error) {
	return doing(tx, func(tx *sdk.Tx, a *Assessment, s *Standard) error {
		d.Past("on", in.On, sdk.Date{}, tx.Today())
		other := slices.Contains(in.Ways, website) || slices.Contains(in.Ways, radio) && in.RadioTimes >= radioAtLeast
		if s.PostDays != nil && (!slices.Contains(in.Ways, atOffice) || !other) {
			d.Error("ways", "NOT_PUBLIC", sdk.L("Niêm yết tại trụ sở, và trên trang thông tin điện tử hoặc loa truyền thanh ít nhất 03 lần.", "Post it at the office, and on the website or three times on the loudspeaker."))
		}
		lines, err := sheet(tx, a)
		for _, l := range lines {
			if l.Own == nil {
				d.Error("", "UNSCORED", sdk.L("Chưa chấm điểm số "+l.Number+".", "Number "+l.Number+" has no score yet."))
			}
		}
		a.Status, a.PostedOn, a.PostedUntil, a.Ways = posted, in.On, in.On.AddDays(days(s.PostDays)), in.Ways
		return err
	})
}

func submitDossier(tx *sdk.Tx, in submitAssessmentIn, d *sdk.Diags) (*Assessment, error) {
	return doing(tx, func(tx *sdk.Tx, a *Assessment, _ *Standard) error {
		d.Past("meetingOn", in.MeetingOn, a.PostedUntil, tx.Today())
		last := a.DossierDue
		if a.Status == supplement {
			last = a.SupplementDue
		}
		if tx.Today().Before(a.PostedUntil) {
			d.Error("", "TOO_EARLY", sdk.L("Niêm yết đến hết ngày "+a.PostedUntil.VN()+" mới gửi hồ sơ.", "It is posted until "+a.PostedUntil.String()+"."))
		}
		a.LateDossier = a.LateDossier || !last.IsZero() && tx.Today().After(last)
		a.Status, a.MeetingOn, a.SubmittedOn, a.Missing, a.SupplementDue = submitted, in.MeetingOn, tx.Today(), "", sdk.Date{}
		return nil
	})
}

func sit(tx *sdk.Tx, in sitIn, d *sdk.Diags) (*Assessment, error) {
	return doing(tx, func(tx *sdk.Tx, a *Assessment, s *Standard) error {
		others(tx, a, d)
		d.Past("on", in.On, a.ReviewedOn, tx.Today())
		if in.Members > mostMembers || in.Present > in.Members {
			d.Error("members", "TOO_MANY", sdk.L(fmt.Sprintf("Hội đồng có không quá %d thành viên, dự không quá số thành viên.", mostMembers), fmt.Sprintf("The council has %d members at most, and no more are present.", mostMembers)))
		}
		if in.Present*quorumOf < in.Members*quorumPresent {
			d.Error("present", "NO_QUORUM", sdk.L("Cần ít nhất hai phần ba số thành viên dự họp.", "Two thirds of the members must be present."))
		}
		ahead, err := sdk.Workday(tx, in.PapersOn, days(s.PapersDays))
		if !ahead.IsZero() && ahead.After(in.On) {
			d.Error("papersOn", "TOO_LATE", sdk.L("Tài liệu gửi trước phiên họp ít nhất 03 ngày làm việc.", "Papers go out three working days ahead."))
		}
		a.Status, a.CouncilOn, a.PapersOn, a.CouncilMembers, a.CouncilPresent, a.Confirmed = council, in.On, in.PapersOn, in.Members, in.Present, in.Confirmed
		return err
	})
}

func decide(tx *sdk.Tx, in decideIn, d *sdk.Diags) (*Assessment, error) {
	return doing(tx, func(tx *sdk.Tx, a *Assessment, s *Standard) (err error) {
		others(tx, a, d)
		d.Past("on", in.On, a.CouncilOn, tx.Today())
		why := a.short()
		if in.Met && len(why) > 0 {
			d.Error("met", "NOT_REACHED", sdk.L("Chưa đủ điều kiện đạt chuẩn: "+strings.Join(why, "; ")+".", "The standard is not met: "+strings.Join(why, "; ")+"."))
		}
		if !in.Met && len(why) == 0 && in.Note == "" {
			d.Error("note", "MISSING", sdk.L("Điểm và điều kiện đã đủ; nêu lý do không công nhận.", "Scores and conditions suffice: say why it is not recognised."))
		}
		if a.Status = failed; in.Met {
			a.Status = passed
		}
		a.DecisionNo, a.DecidedOn, a.DecisionNote = in.DecisionNo, in.On, in.Note
		a.LateDecision = !a.DecisionDue.IsZero() && in.On.After(a.DecisionDue)
		a.PublishDue, err = sdk.Workday(tx, in.On, days(s.WebDays))
		tx.NotifyRole(head, sdk.L("Đã có quyết định số "+in.DecisionNo+" về “"+a.Title+"”.", "Decision "+in.DecisionNo+" on “"+a.Title+"” is there."), a)
		return err
	})
}

func days(n *int) int {
	if n == nil {
		return 0
	}
	return *n
}

// others keeps a commune from judging its own dossier.
func others(tx *sdk.Tx, a *Assessment, d *sdk.Diags) {
	if a.Unit == tx.Actor().Unit {
		d.Error("", "OWN_DOSSIER", sdk.L("Hồ sơ của chính đơn vị do cấp trên xem xét.", "A unit's own dossier is judged by the unit above."))
	}
}

// weigh finds the criteria of a dossier that are below their share of the points, and those of
// which the points are not known.
func weigh(tx *sdk.Tx, a *Assessment, s *Standard) error {
	list, err := sdk.Find[Criterion](tx, sdk.Of("standard", s.ID), "number", mostCriteria)
	if err != nil {
		return err
	}
	lines, err := sheet(tx, a)
	if err != nil {
		return err
	}
	got := map[string]sdk.Decimal{}
	a.Total, a.Shortfalls, a.Unknown = sdk.NewDecimal(0, 2), nil, nil
	for _, l := range lines {
		got[parent(l.Number)] = got[parent(l.Number)].Add(l.final())
		a.Total = a.Total.Add(l.final())
	}
	for _, c := range list {
		if c.Number != parent(c.Number) {
			continue
		}
		if c.Points == nil {
			a.Unknown = append(a.Unknown, c.Number)
			continue
		}
		have, _ := got[c.Number].Units(2)
		most, _ := c.Points.Units(2)
		if have*100 < most*int64(s.Share) {
			a.Shortfalls = append(a.Shortfalls, fmt.Sprintf("%s (%s/%s)", c.Number, got[c.Number], c.Points))
		}
	}
	return nil
}

// short says what a dossier lacks for the standard.
func (a *Assessment) short() (why []string) {
	if a.Total.Cmp(sdk.NewDecimal(int64(a.Mark), 0)) < 0 {
		why = append(why, fmt.Sprintf("%s < %d", a.Total, a.Mark))
	}
	if len(a.Shortfalls) > 0 {
		why = append(why, "tiêu chí "+strings.Join(a.Shortfalls, ", "))
	}
	if len(a.Unknown) > 0 && !a.Confirmed {
		why = append(why, "chưa xác nhận tiêu chí "+strings.Join(a.Unknown, ", "))
	}
	if a.Disciplined {
		why = append(why, "người đứng đầu vi phạm")
	}
	return why
}
