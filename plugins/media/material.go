package media

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	materialSort   string
	materialFormat string
	materialState  string
)

const (
	electronic materialFormat = "ELECTRONIC"

	materialDraft     materialState = "DRAFT"
	materialReview    materialState = "IN_REVIEW"
	materialIssued    materialState = "ISSUED"
	materialWithdrawn materialState = "WITHDRAWN"
)

// Material is what is made to be handed out or put on a screen (tài liệu), counted by copies. Once
// issued it is in the shared library.
type Material struct {
	sdk.Record
	Title    string         `lantoa:"required,max=200,search,section=content" vi:"Tên tài liệu" en:"Title"`
	Sort     materialSort   `lantoa:"required,index,section=content" vi:"Loại tài liệu" en:"Sort"`
	Format   materialFormat `lantoa:"required,index,default=PRINT,section=content" vi:"Dạng" en:"Format"`
	Language language       `lantoa:"required,index,default=VIETNAMESE,section=content" vi:"Ngôn ngữ" en:"Language"`
	Topic    sdk.Ref        `lantoa:"ref=Topic,back=materials,section=content" vi:"Chủ đề" en:"Topic"`
	Content  string         `lantoa:"long,section=content" vi:"Nội dung" en:"Content"`
	File     sdk.File       `lantoa:"section=content" vi:"Tệp" en:"File"`
	Link     string         `lantoa:"max=500,pattern=https?://.+,section=content" vi:"Đường dẫn" en:"Address"`
	sdk.Tags
	Cost           sdk.Money     `lantoa:"min=0,sum,default=0,section=outcome" vi:"Kinh phí (đồng)" en:"Cost (VND)"`
	Copies         int           `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số bản phát hành" en:"Copies issued"`
	MinorityCopies int           `lantoa:"sum,by_action,default=0,section=outcome" vi:"Trong đó: có tiếng dân tộc thiểu số (bản)" en:"Of which in a minority language (copies)"`
	IssuedOn       sdk.Date      `lantoa:"index,by_action,section=outcome" vi:"Ngày phát hành" en:"Issued on"`
	Receivers      string        `lantoa:"long,by_action,section=outcome" vi:"Nơi nhận" en:"Receivers"`
	Remark         string        `lantoa:"long,by_action,section=outcome" vi:"Ý kiến duyệt" en:"Remark of the review"`
	Status         materialState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type issueIn struct {
	On        sdk.Date `vi:"Ngày phát hành" en:"Issued on" help_vi:"Để trống là hôm nay." help_en:"Today if it is left out."`
	Copies    int      `lantoa:"min=0,max=10000000" vi:"Số bản" en:"Copies" help_vi:"0 với tài liệu chỉ có trên mạng." help_en:"0 for what is online only."`
	Receivers string   `lantoa:"long" vi:"Nơi nhận" en:"Receivers"`
}

func materials() []sdk.Part {
	issued := sdk.Is("status", materialIssued)
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Loại tài liệu", "Sort of material"), sdk.V(materialSort("FOLDER"), "Tờ gấp", "Folded leaflet"), sdk.V(materialSort("FLYER"), "Tờ rơi", "Flyer"),
			sdk.V(materialSort("HANDBOOK"), "Sổ tay", "Handbook"), sdk.V(materialSort("OUTLINE"), "Đề cương giới thiệu luật", "Outline of a law"), sdk.V(materialSort("STORY"), "Câu chuyện pháp luật", "Legal story"),
			sdk.V(materialSort("SKIT"), "Tiểu phẩm", "Skit"), sdk.V(materialSort("CASE"), "Tình huống, hỏi đáp", "Case with answers"), sdk.V(materialSort("POSTER"), "Pa nô, áp phích, băng rôn", "Poster or banner"),
			sdk.V(materialSort("CLIP"), "Băng, đĩa, video", "Audio or video"), sdk.V(materialSort("OTHER"), "Loại khác", "Other")),
		sdk.Enum(sdk.L("Dạng tài liệu", "Format of material"), sdk.V(materialFormat("PRINT"), "Bản in", "Print"), sdk.V(electronic, "Bản điện tử", "Electronic"), sdk.V(materialFormat("BOTH"), "Bản in và bản điện tử", "Print and electronic")),
		sdk.Enum(sdk.L("Trạng thái tài liệu", "State of material"), sdk.V(materialDraft, "Đang soạn", "Draft"), sdk.V(materialReview, "Chờ duyệt", "In review"), sdk.V(materialIssued, "Đã phát hành", "Issued"), sdk.V(materialWithdrawn, "Đã thu hồi", "Withdrawn")),
		sdk.Kind("Material", sdk.KindOpts[Material]{
			Label: sdk.L("Tài liệu", "Material"), Labels: sdk.L("Tài liệu phổ biến, giáo dục pháp luật", "Materials"), Doc: sdk.L("Tờ gấp, sổ tay, câu chuyện, tiểu phẩm và tài liệu khác, với số bản phát hành.", "Leaflets, handbooks, stories, skits and the like, with the copies that were issued."),
			Menu: "content", Visibility: sdk.AllUnits, Shared: []string{string(materialIssued)}, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "sort", "language", "topic", "copies", "issuedOn", "status"}, Filters: []string{"status", "sort", "format", "language", "topic", "issuedOn"},
			States: sdk.States("status", materialDraft, sdk.Move(materialDraft, materialReview, "submit"), sdk.Move(materialReview, materialDraft, "return"),
				sdk.Move(materialReview, materialIssued, "issue"), sdk.Move(materialIssued, materialWithdrawn, "withdraw")),
			Validate: func(_ context.Context, _ sdk.Op, old, m *Material, d *sdk.Diags) {
				if old != nil && old.Status != materialDraft && (old.Title != m.Title || old.Content != m.Content || old.Language != m.Language || old.Sort != m.Sort || old.File != m.File) {
					d.Error("", "LOCKED", sdk.L("Tài liệu đã trình thì không sửa; hãy trả lại để sửa.", "Material that was submitted is not edited: it is returned first."))
				}
			},
		}),
		sdk.Action("submit", sdk.ActionOpts{On: "Material", Label: sdk.L("Trình duyệt", "Submit"), From: []string{string(materialDraft)}, Allow: []string{officer}},
			sdk.Change(func(tx *sdk.Tx, _ sdk.None, m *Material, d *sdk.Diags) error {
				if m.Content == "" && m.File == "" && m.Link == "" {
					d.Error("", "EMPTY", sdk.L("Tài liệu chưa có nội dung, tệp hoặc đường dẫn.", "The material has no content, no file and no address."))
				}
				m.Status = materialReview
				tx.NotifyRole(head, sdk.L("Tài liệu “"+m.Title+"” chờ duyệt.", "The material “"+m.Title+"” waits for review."), m)
				return nil
			})),
		sdk.Action("return", sdk.ActionOpts{On: "Material", Label: sdk.L("Trả lại", "Return"), From: []string{string(materialReview)}, Allow: []string{head}},
			sdk.Change(func(tx *sdk.Tx, in remarkIn, m *Material, _ *sdk.Diags) error {
				m.Status, m.Remark = materialDraft, in.Remark
				tx.NotifyRole(officer, sdk.L("Tài liệu “"+m.Title+"” được trả lại để sửa.", "The material “"+m.Title+"” is to be revised."), m)
				return nil
			})),
		sdk.Action("issue", sdk.ActionOpts{
			On: "Material", Label: sdk.L("Duyệt, phát hành", "Issue"), From: []string{string(materialReview)}, Allow: []string{head},
			Doc: sdk.L("Ghi số bản và nơi nhận; tài liệu tiếng Khmer, song ngữ được tính là có tiếng dân tộc thiểu số.", "Records copies and receivers; copies in Khmer or in both languages count as in a minority language."),
		}, sdk.Change(func(tx *sdk.Tx, in issueIn, m *Material, d *sdk.Diags) error {
			if m.Format != electronic && in.Copies == 0 {
				d.Error("copies", "NO_COPIES", sdk.L("Bản in thì cần số bản.", "Print has copies."))
			}
			if m.Format == electronic && in.Copies > 0 {
				d.Error("copies", "NOT_PRINTED", sdk.L("Tài liệu chỉ có bản điện tử thì không có số bản in.", "What is electronic only has no copies."))
			}
			m.Status, m.IssuedOn, m.Copies, m.Receivers, m.Remark = materialIssued, dayOr(in.On, tx.Today(), tx, d), in.Copies, in.Receivers, ""
			if m.Language.minority() {
				m.MinorityCopies = in.Copies
			}
			return nil
		})),
		sdk.Action("withdraw", sdk.ActionOpts{On: "Material", Label: sdk.L("Thu hồi", "Withdraw"), From: []string{string(materialIssued)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, in remarkIn, m *Material, _ *sdk.Diags) error {
				m.Status, m.Remark = materialWithdrawn, in.Remark
				return nil
			})),
		sdk.Stat("materialNumbers", sdk.L("Số loại tài liệu đã phát hành", "Issued material"), "Material", "count", sdk.By("month(issuedOn)", "sort", "format", "language"), issued),
		sdk.Stat("materialCopies", sdk.L("Số bản tài liệu đã phát hành", "Copies issued"), "Material", "sum(copies)", sdk.By("month(issuedOn)", "sort", "language"), issued),
		sdk.Stat("minorityCopies", sdk.L("Số bản có tiếng dân tộc thiểu số", "Copies in a minority language"), "Material", "sum(minorityCopies)", sdk.By("month(issuedOn)", "sort"), issued),
		sdk.Stat("materialGroups", sdk.L("Số bản tài liệu theo đối tượng", "Copies by target group"), "Material", "sum(copies)", sdk.By("each(groups)", "quarter(issuedOn)"), issued),
		sdk.Stat("materialAreas", sdk.L("Số bản tài liệu theo địa bàn", "Copies by kind of area"), "Material", "sum(copies)", sdk.By("each(areas)", "quarter(issuedOn)"), issued),
		sdk.Stat("materialCosts", sdk.L("Kinh phí tài liệu", "Costs of material"), "Material", "sum(cost)", sdk.By("quarter(issuedOn)", "sort"), issued),
	}, sdk.KeptForCouncil("Material", "create", "update")...)
}
