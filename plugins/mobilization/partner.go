package mobilization

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	sort     string
	relation string
	bond     string
)

const (
	active  relation = "ACTIVE"
	left    relation = "LEFT"
	drafted bond     = "DRAFT"
	signed  bond     = "SIGNED"
	ended   bond     = "ENDED"
)

// Partner is somebody of society who joins in. It stands in public only while it has consented.
type Partner struct {
	sdk.Record
	Name    string   `lantoa:"required,max=200,search,index,section=content" vi:"Tên" en:"Name"`
	Sort    sort     `lantoa:"required,index,section=content" vi:"Loại" en:"Kind of partner"`
	Skills  string   `lantoa:"long,section=content" vi:"Có thể tham gia" en:"What it can do"`
	Contact string   `lantoa:"max=200,section=content" vi:"Đầu mối liên hệ" en:"Contact" help_vi:"Nơi làm việc hoặc bộ phận; không ghi số giấy tờ của cá nhân." help_en:"Place of work or desk; no number of a personal document."`
	Since   sdk.Date `lantoa:"required,index,section=time" vi:"Tham gia từ" en:"Since"`
	sdk.Tags
	Consent   bool     `lantoa:"index,by_action,default=false,section=consent" vi:"Đồng ý công khai tên" en:"Agrees to be named in public"`
	ShowValue bool     `lantoa:"by_action,default=false,section=consent" vi:"Đồng ý công khai giá trị đóng góp" en:"Agrees to the value being shown"`
	ConsentOn sdk.Date `lantoa:"by_action,section=consent" vi:"Ngày đồng ý, rút lại" en:"Consented or withdrew on"`
	ConsentBy string   `lantoa:"max=300,by_action,section=consent" vi:"Hình thức đồng ý" en:"How it consented"`
	Status    relation `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// Agreement is what a unit and a partner have agreed (thỏa thuận, chương trình phối hợp).
type Agreement struct {
	sdk.Record
	Title    string   `lantoa:"required,max=200,search,section=content" vi:"Tên thỏa thuận" en:"Title"`
	Partner  sdk.Ref  `lantoa:"ref=Partner,required,back=agreements,section=content" vi:"Đối tác" en:"Partner"`
	Content  string   `lantoa:"required,long,section=content" vi:"Nội dung phối hợp" en:"Content"`
	Until    sdk.Date `lantoa:"index,section=time" vi:"Đến ngày" en:"Until"`
	Number   string   `lantoa:"max=50,by_action,section=outcome" vi:"Số văn bản" en:"Number"`
	SignedOn sdk.Date `lantoa:"index,by_action,section=time" vi:"Ngày ký" en:"Signed on"`
	EndedOn  sdk.Date `lantoa:"by_action,section=time" vi:"Ngày kết thúc" en:"Ended on"`
	Status   bond     `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	consentIn struct {
		On        sdk.Date `lantoa:"required" vi:"Ngày đồng ý" en:"Consented on"`
		How       string   `lantoa:"required,max=300" vi:"Hình thức đồng ý" en:"How it consented" help_vi:"Ví dụ: văn bản số, phiếu đồng ý." help_en:"Such as a letter, a form."`
		ShowValue bool     `vi:"Cả giá trị đóng góp" en:"The value, too"`
	}
	onIn struct {
		On sdk.Date `lantoa:"required" vi:"Ngày" en:"Day"`
	}
)

func partners() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Loại đối tác", "Kind of partner"), sdk.V(sort("ENTERPRISE"), "Doanh nghiệp", "Enterprise"), sdk.V(sort("LAWYER"), "Luật sư, tổ chức hành nghề luật sư", "Lawyer, law office"),
			sdk.V(sort("JURIST"), "Luật gia", "Jurist"), sdk.V(sort("SCIENTIST"), "Nhà khoa học", "Scientist"), sdk.V(sort("PRESTIGIOUS_PERSON"), "Người có uy tín", "Prestigious person"), sdk.V(sort("ORGANISATION"), "Tổ chức khác", "Another organisation")),
		sdk.Enum(sdk.L("Trạng thái đối tác", "State of a partner"), sdk.V(active, "Đang tham gia", "Active"), sdk.V(left, "Đã thôi tham gia", "Left")),
		sdk.Kind("Partner", sdk.KindOpts[Partner]{
			Label: sdk.L("Đối tác", "Partner"), Labels: sdk.L("Đối tác", "Partners"), Doc: sdk.L("Tổ chức, cá nhân ngoài Nhà nước cùng phổ biến, giáo dục pháp luật.", "Who joins in from outside the State."),
			Menu: "partners", Visibility: sdk.Scope, Tied: true, OrderBy: "name", Offers: []sdk.Verb{sdk.Create, sdk.Update}, Unique: [][]string{{"name", "sort"}},
			Columns: []string{"name", "sort", "since", "consent", "status"}, Filters: []string{"sort", "since", "consent", "status"},
			States: sdk.States("status", active, sdk.Move(active, left), sdk.Move(left, active)),
		}),
		sdk.Action("consent", sdk.ActionOpts{On: "Partner", Label: sdk.L("Ghi đồng ý công khai", "Record consent"), Allow: []string{officer},
			Doc: sdk.L("Đối tác đồng ý có tên trong danh sách công khai; giá trị đóng góp chỉ công khai khi đồng ý cả giá trị.", "The partner agrees to stand in the public list; the value is shown only if it agrees to that, too.")},
			sdk.Change(func(tx *sdk.Tx, in consentIn, p *Partner, d *sdk.Diags) error {
				d.Past("on", in.On, sdk.Date{}, tx.Today())
				p.Consent, p.ShowValue, p.ConsentOn, p.ConsentBy = true, in.ShowValue, in.On, in.How
				return nil
			})),
		sdk.Action("withdrawConsent", sdk.ActionOpts{On: "Partner", Label: sdk.L("Ghi rút lại đồng ý", "Record the withdrawal of consent"), Allow: []string{officer}, Doc: sdk.L("Từ lúc này đối tác không còn trong danh sách công khai.", "From this moment on the partner is not in the public list.")},
			sdk.Change(func(tx *sdk.Tx, _ sdk.None, p *Partner, _ *sdk.Diags) error {
				p.Consent, p.ShowValue, p.ConsentOn, p.ConsentBy = false, false, tx.Today(), ""
				return nil
			})),
		sdk.Stat("partnerNumbers", sdk.L("Số đối tác theo loại", "Partners by kind"), "Partner", "count", sdk.By("sort", "unit"), sdk.Is("status", active)),
		sdk.Stat("partnersByYear", sdk.L("Đối tác mới theo năm", "New partners by year"), "Partner", "count", sdk.By("year(since)", "sort"), nil),
	}, sdk.KeptForCouncil("Partner", "create", "update")...)
}

func agreements() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái thỏa thuận", "State of an agreement"), sdk.V(drafted, "Đang soạn", "Drafted"), sdk.V(signed, "Đã ký", "Signed"), sdk.V(ended, "Đã kết thúc", "Ended")),
		sdk.Kind("Agreement", sdk.KindOpts[Agreement]{
			Label: sdk.L("Thỏa thuận", "Agreement"), Labels: sdk.L("Thỏa thuận phối hợp", "Agreements"), Doc: sdk.L("Thỏa thuận, chương trình phối hợp với một đối tác.", "An agreement with a partner."),
			Menu: "partners", Visibility: sdk.Scope, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "partner", "number", "signedOn", "until", "status"}, Filters: []string{"partner", "signedOn", "until", "status"},
			States: sdk.States("status", drafted, sdk.Move(drafted, signed, "sign"), sdk.Move(signed, ended, "end")),
			Validate: func(_ context.Context, _ sdk.Op, old, a *Agreement, d *sdk.Diags) {
				if old != nil && old.Status != drafted && (old.Title != a.Title || old.Content != a.Content || old.Partner != a.Partner || old.Until != a.Until) {
					d.Locked()
				}
			},
		}),
		sdk.Action("sign", sdk.ActionOpts{On: "Agreement", Label: sdk.L("Ghi ký kết", "Signed"), From: []string{string(drafted)}, Allow: []string{head}},
			sdk.Change(func(tx *sdk.Tx, in sdk.Paper, a *Agreement, d *sdk.Diags) error {
				d.Past("on", in.On, sdk.Date{}, tx.Today())
				a.Status, a.Number, a.SignedOn = signed, in.Number, in.On
				return nil
			})),
		sdk.Action("end", sdk.ActionOpts{On: "Agreement", Label: sdk.L("Kết thúc", "End"), From: []string{string(signed)}, Allow: []string{head}},
			sdk.Change(func(tx *sdk.Tx, in onIn, a *Agreement, d *sdk.Diags) error {
				d.Past("on", in.On, a.SignedOn, tx.Today())
				a.Status, a.EndedOn = ended, in.On
				return nil
			})),
		sdk.Stat("agreementNumbers", sdk.L("Số thỏa thuận theo quý, trạng thái", "Agreements by quarter and state"), "Agreement", "count", sdk.By("quarter(signedOn)", "status"), nil),
	}, sdk.KeptForCouncil("Agreement", "create", "update")...)
}
