package outreach

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	matter      string
	reviewState string
	inputState  string
)

const (
	wholeReview matter = "PROGRAMME_REVIEW"
	nextStage   matter = "NEXT_STAGE"
	comments    matter = "CRITERIA_COMMENTS"

	preparing    reviewState = "DRAFT"
	collecting   reviewState = "OPEN"
	consolidated reviewState = "CONSOLIDATED"
	issued       reviewState = "ISSUED"

	writing inputState = "DRAFT"
	sent    inputState = "SUBMITTED"
	back    inputState = "RETURNED"

	mostText = 90_000 // bytes of a consolidated section
)

// Findings are what a unit writes, and what the office makes of all of it.
type Findings struct {
	Results   string `lantoa:"long,max=4000,section=content" vi:"Kết quả" en:"Results"`
	Causes    string `lantoa:"long,max=4000,section=content" vi:"Hạn chế, nguyên nhân" en:"Shortcomings and causes"`
	Proposals string `lantoa:"long,max=4000,section=content" vi:"Đề xuất, góp ý" en:"Proposals and comments"`
	Needs     string `lantoa:"long,max=4000,section=content" vi:"Nhu cầu, phương hướng" en:"Needs and directions"`
}

// Numbers are the figures of a contribution, and their sums.
type Numbers struct {
	Sessions    int   `lantoa:"min=0,sum,default=0,section=outcome" vi:"Số cuộc phổ biến" en:"Sessions"`
	Attendances int64 `lantoa:"min=0,sum,default=0,section=outcome" vi:"Số lượt người dự" en:"Attendances"`
	Materials   int64 `lantoa:"min=0,sum,default=0,section=outcome" vi:"Số bản tài liệu" en:"Copies of materials"`
}

// ProgrammeReview is a dossier to which many units contribute: the review of a programme (1320/QĐ-UBND,
// 705/QĐ-TTg), the needs of its next stage, or comments on draft criteria. The consolidated text is
// the office's; the units see the call, and the paper once it is issued.
type ProgrammeReview struct {
	sdk.Record
	Title     string    `lantoa:"required,max=200,search,section=content" vi:"Tên hồ sơ" en:"Title"`
	Matter    matter    `lantoa:"required,index,section=content" vi:"Nội dung lấy" en:"What is asked for"`
	Programme string    `lantoa:"required,max=300,section=content" vi:"Chương trình, văn bản" en:"Programme or document" help_vi:"Ví dụ: Quyết định số 1320/QĐ-UBND; Quyết định số 705/QĐ-TTg." help_en:"Such as Decisions 1320/QĐ-UBND and 705/QĐ-TTg."`
	Guidance  string    `lantoa:"long,section=content" vi:"Hướng dẫn, đề cương" en:"Guidance and outline"`
	Asked     []sdk.Ref `lantoa:"ref=core.Unit,required,section=reach" vi:"Đơn vị được yêu cầu" en:"Units asked"`
	Due       sdk.Date  `lantoa:"required,index,section=time" vi:"Hạn gửi" en:"Due"`
	Results   string    `lantoa:"long,by_action,section=outcome" vi:"Kết quả chung" en:"Results"`
	Causes    string    `lantoa:"long,by_action,section=outcome" vi:"Hạn chế, nguyên nhân chung" en:"Shortcomings and causes"`
	Proposals string    `lantoa:"long,by_action,section=outcome" vi:"Đề xuất, góp ý chung" en:"Proposals and comments"`
	Needs     string    `lantoa:"long,by_action,section=outcome" vi:"Nhu cầu, phương hướng chung" en:"Needs and directions"`
	Received  int       `lantoa:"by_action,sum,default=0,section=outcome" vi:"Số đơn vị đã gửi" en:"Units that have sent"`
	Missing   int       `lantoa:"by_action,sum,default=0,section=outcome" vi:"Số đơn vị chưa gửi" en:"Units that have not"`
	Numbers
	Paper    string      `lantoa:"max=50,by_action,section=outcome" vi:"Số văn bản" en:"Paper"`
	IssuedOn sdk.Date    `lantoa:"index,by_action,section=outcome" vi:"Ngày ban hành" en:"Issued on"`
	Status   reviewState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// Contribution is one unit's part of such a dossier. It names the office that asked, which sees it
// once it was sent, whatever it is tied to; units beside and above the one that wrote it do not.
type Contribution struct {
	sdk.Record
	Title  string  `lantoa:"required,max=200,search,by_action,section=content" vi:"Hồ sơ chung" en:"Dossier"`
	Review sdk.Ref `lantoa:"ref=ProgrammeReview,required,immutable,back=contributions,section=content" vi:"Đợt tổng kết, lấy ý kiến" en:"Review"`
	Matter matter  `lantoa:"required,index,by_action,section=content" vi:"Nội dung lấy" en:"What is asked for"`
	Office sdk.Ref `lantoa:"ref=core.Unit,immutable,by_action,section=content" vi:"Đơn vị lấy ý kiến" en:"Office that asks"`
	Findings
	Numbers
	SubmittedOn sdk.Date   `lantoa:"index,by_action,section=outcome" vi:"Ngày gửi" en:"Sent on"`
	Late        bool       `lantoa:"index,by_action,default=false,section=outcome" vi:"Gửi chậm" en:"Late"`
	Reason      string     `lantoa:"long,by_action,section=outcome" vi:"Lý do trả lại" en:"Why it was returned"`
	Status      inputState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	contributeIn struct {
		Review sdk.Ref `lantoa:"ref=ProgrammeReview,required" vi:"Đợt tổng kết, lấy ý kiến" en:"Review"`
		TiedTo sdk.Ref `lantoa:"ref=core.Assignment" vi:"Gắn với phần việc được giao" en:"Tied to the assignment"`
		Findings
		Sessions    int   `lantoa:"min=0" vi:"Số cuộc phổ biến" en:"Sessions"`
		Attendances int64 `lantoa:"min=0" vi:"Số lượt người dự" en:"Attendances"`
		Materials   int64 `lantoa:"min=0" vi:"Số bản tài liệu" en:"Copies of materials"`
	}
	gatherOut struct {
		Received int      `vi:"Đã gửi (đơn vị)" en:"Units that have sent"`
		Missing  []string `lantoa:"max=200" vi:"Chưa gửi" en:"Units that have not"`
	}
	consolidateReviewIn struct {
		WithoutMissing bool `vi:"Tổng hợp khi còn đơn vị chưa gửi" en:"Although some are missing"`
	}
	issueIn struct {
		Paper string   `lantoa:"required,max=50" vi:"Số văn bản" en:"Paper"`
		On    sdk.Date `lantoa:"required" vi:"Ngày ban hành" en:"Issued on"`
	}
	returnIn struct {
		Reason string `lantoa:"required,long" vi:"Lý do" en:"Reason"`
	}
)

func reviews() []sdk.Part {
	opts := func(role, vi, en, docVI, docEN string, from ...reviewState) sdk.ActionOpts {
		o := sdk.ActionOpts{On: "ProgrammeReview", Label: sdk.L(vi, en), Doc: sdk.L(docVI, docEN), Allow: []string{role}, Seconds: 30}
		for _, s := range from {
			o.From = append(o.From, string(s))
		}
		return o
	}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Nội dung lấy", "What is asked for"), sdk.V(wholeReview, "Tổng kết chương trình", "Review of a programme"), sdk.V(nextStage, "Nhu cầu, phương hướng giai đoạn tới", "Needs of the next stage"), sdk.V(comments, "Góp ý bộ tiêu chí", "Comments on criteria")),
		sdk.Enum(sdk.L("Trạng thái hồ sơ tổng kết", "State of a review"), sdk.V(preparing, "Đang soạn", "Draft"), sdk.V(collecting, "Đang lấy ý kiến", "Open"), sdk.V(consolidated, "Đã tổng hợp", "Consolidated"), sdk.V(issued, "Đã ban hành", "Issued")),
		sdk.Kind("ProgrammeReview", sdk.KindOpts[ProgrammeReview]{
			Label: sdk.L("Hồ sơ tổng kết", "Programme review"), Labels: sdk.L("Tổng kết chương trình, nhu cầu, góp ý", "Programme reviews"),
			Doc:  sdk.L("Hồ sơ lấy từ nhiều đơn vị rồi tổng hợp: tổng kết chương trình, nhu cầu giai đoạn tới, góp ý bộ tiêu chí.", "A dossier gathered from many units and consolidated: a review, the needs of the next stage, comments on criteria."),
			Menu: "reviews", Visibility: sdk.AllUnits, Shared: []string{string(collecting), string(issued)}, Tied: true, OrderBy: "-due",
			Columns: []string{"title", "matter", "due", "received", "missing", "status"}, Filters: []string{"status", "matter", "due", "issuedOn"},
			States: sdk.States("status", preparing, sdk.Move(preparing, collecting, "call"), sdk.Move(collecting, consolidated, "consolidate"), sdk.Move(consolidated, issued, "publish")),
			Validate: func(_ context.Context, _ sdk.Op, old, r *ProgrammeReview, d *sdk.Diags) {
				if old != nil && old.Status != preparing && old.Matter != r.Matter {
					d.Error("matter", "CALLED", sdk.L("Đã yêu cầu các đơn vị thì không đổi nội dung lấy.", "What is asked for stays once the units are asked."))
				}
			},
		}),
		sdk.Action("call", opts(head, "Yêu cầu các đơn vị", "Ask the units", "Các đơn vị được yêu cầu thấy hồ sơ và gửi phần của mình.", "The units asked see the dossier and send their part.", preparing),
			sdk.Change(func(tx *sdk.Tx, _ sdk.None, r *ProgrammeReview, d *sdk.Diags) error {
				if r.Due.Before(tx.Today()) {
					d.Error("", "PAST", sdk.L("Hạn gửi đã qua.", "The due day is over."))
				}
				r.Status = collecting
				return nil
			})),
		sdk.Action("gather", opts(officer, "Xem ai chưa gửi", "See who is missing", "Đếm phần đã gửi và nêu tên đơn vị chưa gửi.", "Counts what has come and names who has not sent.", collecting, consolidated),
			func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (gatherOut, error) {
				r, err := sdk.Target[ProgrammeReview](tx)
				if err != nil {
					return gatherOut{}, err
				}
				list, missing, err := contributed(tx, r)
				return gatherOut{Received: len(list), Missing: missing}, err
			}),
		sdk.Action("consolidate", opts(officer, "Tổng hợp", "Consolidate", "Gom phần của các đơn vị đã gửi thành nội dung chung; còn đơn vị chưa gửi thì phải nói rõ là vẫn tổng hợp.", "Puts together what the units have sent; where some are missing, say that it shall be done all the same.", collecting, consolidated), consolidateReview),
		sdk.Action("publish", opts(head, "Ban hành", "Issue", "Ghi số, ngày của báo cáo tổng kết, báo cáo nhu cầu hoặc văn bản góp ý.", "Records number and day of the report or letter.", consolidated),
			sdk.Change(func(tx *sdk.Tx, in issueIn, r *ProgrammeReview, d *sdk.Diags) error {
				d.Past("on", in.On, sdk.Date{}, tx.Today())
				r.Status, r.Paper, r.IssuedOn = issued, in.Paper, in.On
				return nil
			})),
		sdk.Stat("reviewNumbers", sdk.L("Hồ sơ tổng kết theo trạng thái", "Programme reviews by state"), "ProgrammeReview", "count", sdk.By("matter", "status"), nil),
	}, sdk.KeptForCouncil("ProgrammeReview", "create", "update")...)
}

func contributions() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái phần của đơn vị", "State of a contribution"), sdk.V(writing, "Đang soạn", "Draft"), sdk.V(sent, "Đã gửi", "Sent"), sdk.V(back, "Bị trả lại", "Returned")),
		sdk.Kind("Contribution", sdk.KindOpts[Contribution]{
			Label: sdk.L("Phần của đơn vị", "Contribution"), Labels: sdk.L("Phần của các đơn vị", "Contributions"), Doc: sdk.L("Phần của một đơn vị trong hồ sơ tổng kết: kết quả, nguyên nhân, đề xuất, nhu cầu.", "One unit's part of a review: results, causes, proposals, needs."),
			Menu: "reviews", Visibility: sdk.Named, Named: "office", Shared: []string{string(sent), string(back)}, Tied: true, Offers: []sdk.Verb{sdk.Update}, Unique: [][]string{{"review"}},
			Columns: []string{"title", "matter", "submittedOn", "late", "status"}, Filters: []string{"review", "matter", "status", "submittedOn", "late"},
			States: sdk.States("status", writing, sdk.Move(writing, sent, "submit"), sdk.Move(sent, back, "giveBack"), sdk.Move(back, sent, "submit")),
			Validate: func(_ context.Context, _ sdk.Op, old, c *Contribution, d *sdk.Diags) {
				if old != nil && old.Status == sent && (old.Findings != c.Findings || old.Numbers != c.Numbers) {
					d.Error("", "SENT", sdk.L("Phần đã gửi thì không sửa; đề nghị trả lại để sửa.", "What was sent stays; ask for it back to mend it."))
				}
			},
		}),
		sdk.Action("contribute", sdk.ActionOpts{Label: sdk.L("Soạn phần của đơn vị", "Contribute"), Allow: []string{officer}, Returns: "Contribution",
			Doc: sdk.L("Lập phần của đơn vị cho hồ sơ đang lấy ý kiến.", "Makes the unit's part of a review that is open.")}, contribute),
		sdk.Action("submit", sdk.ActionOpts{On: "Contribution", Label: sdk.L("Gửi", "Send"), From: []string{string(writing), string(back)}, Allow: []string{head},
			Doc: sdk.L("Gửi phần của đơn vị đến nơi tổng hợp.", "Sends the unit's part to the office.")}, sdk.Change(submit)),
		sdk.Action("giveBack", sdk.ActionOpts{On: "Contribution", Label: sdk.L("Trả lại", "Return"), From: []string{string(sent)}, Allow: []string{officer}, Named: true,
			Doc: sdk.L("Nơi lấy ý kiến trả lại phần của đơn vị để sửa.", "The office that asked sends a unit's part back to be mended.")},
			func(tx *sdk.Tx, in returnIn, _ *sdk.Diags) (*Contribution, error) {
				c, err := sdk.Target[Contribution](tx)
				if err != nil {
					return nil, err
				}
				c.Status, c.Reason = back, in.Reason
				tx.Save(c)
				tx.NotifyRole(officer, sdk.L("Phần của đơn vị bị trả lại: “"+c.Title+"”.", "The unit's part was returned: “"+c.Title+"”."), c)
				return c, nil
			}),
		sdk.Stat("contributionNumbers", sdk.L("Số phần đã soạn, đã gửi", "Contributions by state"), "Contribution", "count", sdk.By("matter", "status", "late"), nil),
		sdk.Stat("contributionSessions", sdk.L("Số cuộc phổ biến trong các phần đã gửi", "Sessions told in contributions"), "Contribution", "sum(sessions)", sdk.By("matter"), sdk.Is("status", sent)),
		sdk.Stat("contributionAttendances", sdk.L("Lượt người dự trong các phần đã gửi", "Attendances told in contributions"), "Contribution", "sum(attendances)", sdk.By("matter"), sdk.Is("status", sent)),
	}, sdk.KeptForCouncil("Contribution", "update")...)
}

func contribute(tx *sdk.Tx, in contributeIn, d *sdk.Diags) (*Contribution, error) {
	r, err := sdk.Get[ProgrammeReview](tx, in.Review)
	if err != nil {
		return nil, err
	}
	if r.Status != collecting {
		d.Error("review", "CLOSED", sdk.L("Hồ sơ này không còn lấy ý kiến.", "This review is not open."))
	}
	if !slices.Contains(r.Asked, tx.Actor().Unit) {
		d.Error("review", "NOT_ASKED", sdk.L("Đơn vị không có trong danh sách được yêu cầu.", "The unit is not among those asked."))
	}
	c := &Contribution{Title: r.Title, Review: r.ID, Office: r.Unit, Matter: r.Matter, Findings: in.Findings, Numbers: Numbers{in.Sessions, in.Attendances, in.Materials}}
	c.Assignment = in.TiedTo
	tx.Create(c)
	return c, nil
}

func submit(tx *sdk.Tx, _ sdk.None, c *Contribution, d *sdk.Diags) error {
	r, err := sdk.Get[ProgrammeReview](tx, c.Review)
	if err != nil {
		return err
	}
	if r.Status != collecting {
		d.Error("", "CLOSED", sdk.L("Hồ sơ này không còn lấy ý kiến.", "This review is not open."))
	}
	for _, need := range map[matter][]struct{ field, text string }{
		wholeReview: {{"results", c.Results}, {"causes", c.Causes}}, nextStage: {{"needs", c.Needs}}, comments: {{"proposals", c.Proposals}},
	}[c.Matter] {
		if strings.TrimSpace(need.text) == "" {
			d.Error(need.field, "MISSING", sdk.L("Cần ghi nội dung này trước khi gửi.", "This must be filled in before it is sent."))
		}
	}
	if c.Office == "" { // begun before contributions named it
		c.Office = r.Unit
	}
	c.Status, c.SubmittedOn, c.Late, c.Reason = sent, tx.Today(), tx.Today().After(r.Due), ""
	return nil
}

// contributed are the parts that the office has, and the names of the units that have not sent.
func contributed(tx *sdk.Tx, r *ProgrammeReview) ([]*Contribution, []string, error) {
	list, err := sdk.Find[Contribution](tx, sdk.And(sdk.Of("review", r.ID), sdk.Is("status", sent)), "", mostUnits)
	if err != nil {
		return nil, nil, err
	}
	missing := slices.DeleteFunc(slices.Clone(r.Asked), func(u sdk.Ref) bool {
		return slices.ContainsFunc(list, func(c *Contribution) bool { return c.Unit == u })
	})
	units, err := sdk.GetAll[unit](tx, missing...)
	names := []string{}
	for _, u := range units {
		names = append(names, u.Name)
	}
	slices.Sort(names)
	return list, names, err
}

func consolidateReview(tx *sdk.Tx, in consolidateReviewIn, d *sdk.Diags) (*ProgrammeReview, error) {
	r, err := sdk.Target[ProgrammeReview](tx)
	if err != nil {
		return nil, err
	}
	list, missing, err := contributed(tx, r)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		d.Error("", "NOTHING", sdk.L("Chưa đơn vị nào gửi.", "No unit has sent anything."))
	}
	if len(missing) > 0 && !in.WithoutMissing {
		names := strings.Join(missing[:min(len(missing), 10)], ", ")
		d.Error("withoutMissing", "SOME_MISSING", sdk.L(fmt.Sprintf("Còn %d đơn vị chưa gửi: %s.", len(missing), names), fmt.Sprintf("%d units have not sent: %s.", len(missing), names)))
	}
	ids := make([]sdk.Ref, len(list))
	for i, c := range list {
		ids[i] = c.Unit
	}
	units, err := sdk.GetAll[unit](tx, ids...)
	if err != nil {
		return nil, err
	}
	names := map[sdk.Ref]string{}
	for _, u := range units {
		names[u.ID] = u.Name
	}
	slices.SortFunc(list, func(a, b *Contribution) int { return strings.Compare(names[a.Unit], names[b.Unit]) })
	r.Numbers = Numbers{}
	for _, c := range list {
		r.Sessions, r.Attendances, r.Materials = r.Sessions+c.Sessions, r.Attendances+c.Attendances, r.Materials+c.Materials
	}
	for _, part := range []struct {
		to *string
		of func(c *Contribution) string
	}{
		{&r.Results, func(c *Contribution) string { return c.Results }}, {&r.Causes, func(c *Contribution) string { return c.Causes }},
		{&r.Proposals, func(c *Contribution) string { return c.Proposals }}, {&r.Needs, func(c *Contribution) string { return c.Needs }},
	} {
		*part.to = together(list, names, part.of)
	}
	r.Status, r.Received, r.Missing = consolidated, len(list), len(missing)
	tx.Save(r)
	return r, nil
}

// together puts texts one below the other, each with its unit; where all of it would not fit, each
// is cut to its share and ends with an ellipsis.
func together(list []*Contribution, names map[sdk.Ref]string, text func(*Contribution) string) string {
	var out []string
	share := mostText / max(len(list), 1)
	for _, c := range list {
		s := strings.TrimSpace(text(c))
		if s == "" {
			continue
		}
		s = names[c.Unit] + ": " + s
		if len(s) > share {
			s = strings.ToValidUTF8(s[:share-len("…")], "") + "…"
		}
		out = append(out, s)
	}
	return strings.Join(out, "\n")
}
