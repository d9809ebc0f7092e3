package awareness

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	sort    string
	subject string
	sending string
)

const (
	drafted sending = "DRAFT"
	issued  sending = "ISSUED"
	closed  sending = "CLOSED"
)

// Guidance is what a unit sends down: a letter, a directive, or a superior's conclusion that it
// passes on. It is the sender's; whoever is signed in reads it once it is issued.
type Guidance struct {
	sdk.Record
	Title      string   `lantoa:"required,max=300,search,section=content" vi:"Trích yếu" en:"Subject"`
	Sort       sort     `lantoa:"required,index,default=LETTER,section=content" vi:"Loại văn bản" en:"Kind of document"`
	Subject    subject  `lantoa:"required,index,section=content" vi:"Nội dung chỉ đạo" en:"What it is about"`
	Symbol     string   `lantoa:"max=50,index,section=content" vi:"Số, ký hiệu" en:"Number and symbol"`
	Issuer     string   `lantoa:"max=200,section=content" vi:"Cơ quan ban hành" en:"Issued by" help_vi:"Để trống nếu chính đơn vị gửi ban hành; nêu tên khi chuyển tiếp văn bản của cấp trên." help_en:"Leave it out if the sender issued it; name the body whose document is passed on."`
	IssuedOn   sdk.Date `lantoa:"index,section=time" vi:"Ngày ban hành" en:"Issued on"`
	Due        sdk.Date `lantoa:"index,section=time" vi:"Hạn thực hiện" en:"To be done by"`
	Content    string   `lantoa:"long,section=content" vi:"Nội dung" en:"Content"`
	Task       sdk.Ref  `lantoa:"ref=core.Task,section=asked" vi:"Nhiệm vụ của kế hoạch" en:"Task of the plan" help_vi:"Nơi nhận không thuộc cấp dưới trực tiếp phải có phần việc trong nhiệm vụ này; kết quả của họ được gắn vào phần việc đó." help_en:"A unit that is not below the sender is addressed if it has a part in this task; its answers are tied to that part."`
	Session    bool     `lantoa:"default=false,index,section=asked" vi:"Phải tổ chức học tập, quán triệt" en:"A study session is asked"`
	Commitment bool     `lantoa:"default=false,index,section=asked" vi:"Người đứng đầu phải ký cam kết" en:"A commitment of the head is asked"`
	Groups     []string `lantoa:"enum=core.TargetGroup,section=tags" vi:"Đối tượng" en:"Target groups"`
	Areas      []string `lantoa:"enum=core.AreaTag,section=tags" vi:"Địa bàn" en:"Areas"`
	Fields     []string `lantoa:"enum=core.LegalField,section=tags" vi:"Lĩnh vực pháp luật" en:"Fields of law"`
	Origin     sdk.Ref  `lantoa:"ref=Guidance,by_action,back=passedOn,section=content" vi:"Văn bản được chuyển tiếp" en:"Passed on from"`
	Status     sending  `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// frozen is what of an issued guidance nobody changes any more.
func (g *Guidance) frozen() Guidance {
	return Guidance{Title: g.Title, Sort: g.Sort, Subject: g.Subject, Symbol: g.Symbol, Issuer: g.Issuer, IssuedOn: g.IssuedOn, Content: g.Content,
		Task: g.Task, Session: g.Session, Commitment: g.Commitment}
}

func guidances() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Loại văn bản", "Kind of document"), sdk.V(sort("LETTER"), "Công văn", "Letter"), sdk.V(sort("DIRECTIVE"), "Chỉ thị", "Directive"),
			sdk.V(sort("CONCLUSION"), "Kết luận", "Conclusion"), sdk.V(sort("RESOLUTION"), "Nghị quyết", "Resolution"), sdk.V(sort("PLAN"), "Kế hoạch", "Plan"), sdk.V(sort("NOTICE"), "Thông báo", "Notice")),
		sdk.Enum(sdk.L("Nội dung chỉ đạo", "What guidance is about"), sdk.V(subject("PARTY_DOCUMENT"), "Học tập, quán triệt văn bản của Đảng", "Study of a Party document"),
			sdk.V(subject("RESPONSIBILITY"), "Trách nhiệm người đứng đầu", "Responsibility of heads"), sdk.V(subject("PROGRAMME"), "Triển khai kế hoạch, nhiệm vụ", "Carrying out the plan"),
			sdk.V(subject("FORMS"), "Hình thức phổ biến, giáo dục pháp luật", "Use of forms"), sdk.V(subject("OTHER"), "Nội dung khác", "Other")),
		sdk.Enum(sdk.L("Trạng thái văn bản", "State of guidance"), sdk.V(drafted, "Dự thảo", "Draft"), sdk.V(issued, "Đã ban hành", "Issued"), sdk.V(closed, "Đã kết thúc theo dõi", "Closed")),
		sdk.Kind("Guidance", sdk.KindOpts[Guidance]{
			Label: sdk.L("Văn bản chỉ đạo, hướng dẫn", "Guidance"), Labels: sdk.L("Văn bản chỉ đạo, hướng dẫn", "Guidance"), Plural: "guidances",
			Doc:  sdk.L("Văn bản mà đơn vị gửi xuống để thực hiện; mọi đơn vị đọc được khi đã ban hành.", "What a unit sends down to be done; all units read it once it is issued."),
			Menu: "guidance", Visibility: sdk.AllUnits, Shared: []string{string(issued), string(closed)}, Tied: true, OrderBy: "-issuedOn", Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"symbol", "issuedOn", "title", "subject", "due", "session", "commitment", "status"}, Filters: []string{"status", "sort", "subject", "issuedOn", "due", "session", "commitment", "origin"},
			States: sdk.States("status", drafted, sdk.Move(drafted, issued, "issue"), sdk.Move(issued, closed, "close")),
			Validate: func(_ context.Context, _ sdk.Op, old, g *Guidance, d *sdk.Diags) {
				if !g.Due.IsZero() && g.Due.Before(g.IssuedOn) {
					d.Error("due", "BEFORE_ISSUE", sdk.L("Hạn thực hiện trước ngày ban hành.", "It is due before it is issued."))
				}
				if old != nil && old.Status != drafted && !same(old.frozen(), g.frozen()) {
					d.Error("", "ISSUED", sdk.L("Văn bản đã ban hành chỉ đổi được hạn thực hiện và phân loại.", "Of issued guidance only the due day and the tags change."))
				}
			},
		}),
		sdk.Action("issue", sdk.ActionOpts{
			On: "Guidance", Label: sdk.L("Ban hành, gửi nơi nhận", "Issue and send"), From: []string{string(drafted), string(issued)}, Allow: []string{head}, Seconds: 30,
			Doc: sdk.L("Gửi văn bản đến mọi nơi nhận đã nêu; làm lại để gửi nơi nhận bổ sung.", "Sends it to every addressee; done again, it sends to those added since."),
		}, sdk.Change(issue)),
		sdk.Action("close", sdk.ActionOpts{On: "Guidance", Label: sdk.L("Kết thúc theo dõi", "Close"), From: []string{string(issued)}, Allow: []string{head},
			Doc: sdk.L("Không nhận thêm kết quả, không nhắc nữa.", "No more answers are taken, and nobody is reminded.")},
			sdk.Change(func(_ *sdk.Tx, _ sdk.None, g *Guidance, _ *sdk.Diags) error {
				g.Status = closed
				return nil
			})),
		sdk.Action("discard", sdk.ActionOpts{On: "Guidance", Label: sdk.L("Xóa dự thảo", "Discard the draft"), From: []string{string(drafted)}, Allow: []string{officer}},
			func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (sdk.None, error) {
				g, err := sdk.Target[Guidance](tx)
				if err == nil {
					tx.Delete(g)
				}
				return sdk.None{}, err
			}),
		sdk.Action("forward", sdk.ActionOpts{
			Label: sdk.L("Chuyển tiếp cho cấp dưới", "Pass on"), Allow: []string{officer},
			Doc: sdk.L("Lập dự thảo văn bản của đơn vị mình để chuyển tiếp văn bản đã nhận cho cấp dưới.", "Drafts the unit's own guidance that passes on what it has received to the units below."),
		}, forward),
		sdk.Stat("guidanceNumbers", sdk.L("Số văn bản chỉ đạo, hướng dẫn", "Guidance issued"), "Guidance", "count", sdk.By("month(issuedOn)", "subject", "sort", "status"), sdk.Where{"status": sdk.Where{"ne": drafted}}),
		sdk.Stat("guidanceFields", sdk.L("Văn bản theo lĩnh vực", "Guidance by field of law"), "Guidance", "count", sdk.By("each(fields)", "year(issuedOn)"), sdk.Where{"status": sdk.Where{"ne": drafted}}),
		sdk.Allow("COUNCIL_MEMBER", "Guidance", "read"),
	}, sdk.Kept("Guidance", "create", "update")...)
}

func same(a, b Guidance) bool {
	return a.Title == b.Title && a.Sort == b.Sort && a.Subject == b.Subject && a.Symbol == b.Symbol && a.Issuer == b.Issuer && a.IssuedOn == b.IssuedOn &&
		a.Content == b.Content && a.Task == b.Task && a.Session == b.Session && a.Commitment == b.Commitment
}

func issue(tx *sdk.Tx, _ sdk.None, g *Guidance, d *sdk.Diags) error {
	if err := hold(tx, g); err != nil {
		return err
	}
	waiting, err := sdk.Find[Addressee](tx, sdk.And(sdk.Of("guidance", g.ID), inState(listed)), "", mostAddressed)
	if err != nil {
		return err
	}
	if g.Symbol == "" || g.IssuedOn.IsZero() {
		d.Error("", "NOT_SIGNED", sdk.L("Chưa có số, ký hiệu hoặc ngày ban hành.", "The symbol or the day of issue is missing."))
	}
	if len(waiting) == 0 {
		d.Error("", "NOBODY", sdk.L("Chưa có nơi nhận nào chưa gửi.", "There is no addressee that it was not sent to."))
	}
	inFuture(d, "", g.IssuedOn, tx.Today())
	ids := make([]sdk.Ref, len(waiting))
	for i, a := range waiting {
		a.Status, a.SentOn, ids[i] = sent, tx.Today(), a.Recipient
		tx.Save(a)
	}
	units, err := sdk.GetAll[unit](tx, ids...)
	if err != nil {
		return err
	}
	if err := answerable(tx, g, units, d); err != nil { // its task may have changed since
		return err
	}
	g.Status = issued
	return nil
}

type forwardIn struct {
	Addressee sdk.Ref  `lantoa:"ref=Addressee,required" vi:"Văn bản đã nhận (nơi nhận)" en:"What was received (addressee)"`
	Symbol    string   `lantoa:"max=50" vi:"Số, ký hiệu" en:"Number and symbol"`
	IssuedOn  sdk.Date `vi:"Ngày ban hành" en:"Issued on"`
	Due       sdk.Date `vi:"Hạn thực hiện" en:"To be done by" help_vi:"Để trống thì theo hạn của văn bản được chuyển tiếp." help_en:"That of the guidance passed on, if it is left out."`
	Content   string   `lantoa:"long" vi:"Nội dung" en:"Content"`
}

func forward(tx *sdk.Tx, in forwardIn, _ *sdk.Diags) (*Guidance, error) {
	r, err := received(tx, in.Addressee)
	if err != nil {
		return nil, err
	}
	from := r.guidance
	g := &Guidance{Title: from.Title, Sort: from.Sort, Subject: from.Subject, Symbol: in.Symbol, IssuedOn: in.IssuedOn, Due: in.Due, Content: in.Content,
		Session: from.Session, Commitment: from.Commitment, Groups: from.Groups, Areas: from.Areas, Fields: from.Fields, Origin: from.ID}
	if g.Due.IsZero() {
		g.Due = from.Due
	}
	g.Assignment = r.tie
	tx.Create(g)
	return g, nil
}
