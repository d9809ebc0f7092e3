package funding

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	remedy  string
	finding string
)

const (
	found       finding = "FOUND"
	recommended finding = "RECOMMENDED"
	concluded   finding = "DONE"
	dropped     finding = "DROPPED"
)

// LegalReview is one document of the register of reviewed regulations (rà soát văn bản): what was
// found, what should become of it, and what did.
type LegalReview struct {
	sdk.Record
	Title     string    `lantoa:"required,max=300,search,section=content" vi:"Tên văn bản được rà soát" en:"Document reviewed"`
	Symbol    string    `lantoa:"required,max=50,index,search,section=content" vi:"Số, ký hiệu" en:"Symbol"`
	Issuer    string    `lantoa:"required,max=200,section=content" vi:"Cơ quan đã ban hành" en:"Issued by"`
	IssuedOn  sdk.Date  `lantoa:"section=content" vi:"Ngày ban hành" en:"Issued on"`
	Fields    []string  `lantoa:"enum=core.LegalField,section=tags" vi:"Lĩnh vực pháp luật" en:"Fields of law"`
	Finding   string    `lantoa:"required,long,section=content" vi:"Kết quả rà soát" en:"Finding"`
	Action    remedy    `lantoa:"required,index,section=content" vi:"Kiến nghị xử lý" en:"What to do"`
	Authority authority `lantoa:"required,index,section=content" vi:"Thẩm quyền xử lý" en:"Authority"`
	Deadline  sdk.Date  `lantoa:"index,section=time" vi:"Thời hạn xử lý" en:"Deadline"`
	Draft     sdk.Ref   `lantoa:"ref=Draft,on_delete=set_null,back=reviews,section=outcome" vi:"Dự thảo thay thế" en:"Draft in its place"`
	Letter    string    `lantoa:"max=50,by_action,section=outcome" vi:"Văn bản kiến nghị" en:"Recommendation"`
	SentOn    sdk.Date  `lantoa:"index,by_action,section=time" vi:"Ngày kiến nghị" en:"Recommended on"`
	OutcomeNo string    `lantoa:"max=50,by_action,section=outcome" vi:"Văn bản xử lý" en:"Document of the outcome"`
	OutcomeOn sdk.Date  `lantoa:"index,by_action,section=time" vi:"Ngày xử lý" en:"Outcome on"`
	Why       string    `lantoa:"long,by_action,section=outcome" vi:"Lý do không xử lý" en:"Why it was dropped"`
	Status    finding   `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

func legalReviews() []sdk.Part {
	change := func(from finding, f func(tx *sdk.Tx, r *LegalReview, in sdk.Paper, d *sdk.Diags)) func(tx *sdk.Tx, in sdk.Paper, d *sdk.Diags) (*LegalReview, error) {
		return sdk.Change(func(tx *sdk.Tx, in sdk.Paper, r *LegalReview, d *sdk.Diags) error {
			if from == recommended {
				d.Past("on", in.On, r.SentOn, tx.Today())
			} else {
				d.Past("on", in.On, r.IssuedOn, tx.Today())
			}
			f(tx, r, in, d)
			return nil
		})
	}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Kiến nghị xử lý", "What to do with a document"), sdk.V(remedy("NEW"), "Ban hành mới", "Issue a new one"), sdk.V(remedy("AMEND"), "Sửa đổi, bổ sung", "Amend"),
			sdk.V(remedy("REPLACE"), "Thay thế", "Replace"), sdk.V(remedy("REPEAL"), "Bãi bỏ", "Repeal"), sdk.V(remedy("KEEP"), "Giữ nguyên", "Keep")),
		sdk.Enum(sdk.L("Trạng thái rà soát", "State of a review"), sdk.V(found, "Đã rà soát", "Found"), sdk.V(recommended, "Đã kiến nghị", "Recommended"),
			sdk.V(concluded, "Đã xử lý", "Done"), sdk.V(dropped, "Không xử lý", "Dropped")),
		sdk.Kind("LegalReview", sdk.KindOpts[LegalReview]{
			Label: sdk.L("Văn bản được rà soát", "Legal review"), Labels: sdk.L("Sổ rà soát văn bản", "Register of legal reviews"), Doc: sdk.L("Một văn bản được rà soát: phát hiện, kiến nghị, thẩm quyền, thời hạn, kết quả xử lý.", "A document that was reviewed: finding, recommendation, authority, deadline, outcome."),
			Menu: "rules", Visibility: sdk.Scope, Tied: true, OrderBy: "deadline", Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"symbol", "title", "action", "authority", "deadline", "outcomeNo", "status"}, Filters: []string{"action", "authority", "deadline", "status"},
			States: sdk.States("status", found, sdk.Move(found, recommended, "recommend"), sdk.Move(recommended, concluded, "conclude", "issue"), sdk.Move(found, concluded, "issue"), sdk.Move(found, dropped, "drop"), sdk.Move(recommended, dropped, "drop")),
			Validate: func(_ context.Context, _ sdk.Op, old, r *LegalReview, d *sdk.Diags) {
				if r.Action != "KEEP" && r.Deadline.IsZero() {
					d.Error("deadline", "MISSING", sdk.L("Kiến nghị xử lý cần có thời hạn.", "What is to be done needs a deadline."))
				}
				if old != nil && old.Status != found && (old.Symbol != r.Symbol || old.Action != r.Action || old.Authority != r.Authority || old.Finding != r.Finding) {
					d.Locked()
				}
			},
		}),
		sdk.Action("recommend", sdk.ActionOpts{On: "LegalReview", Label: sdk.L("Kiến nghị", "Recommend"), From: []string{string(found)}, Allow: []string{head}, Doc: sdk.L("Ghi văn bản kiến nghị gửi cơ quan có thẩm quyền.", "Records the letter to the authority.")},
			change(found, func(_ *sdk.Tx, r *LegalReview, in sdk.Paper, _ *sdk.Diags) {
				r.Status, r.Letter, r.SentOn = recommended, in.Number, in.On
			})),
		sdk.Action("conclude", sdk.ActionOpts{On: "LegalReview", Label: sdk.L("Ghi kết quả xử lý", "Conclude"), From: []string{string(recommended)}, Allow: []string{officer, head}, Doc: sdk.L("Ghi văn bản đã sửa đổi, thay thế, bãi bỏ.", "Records the document that amended, replaced or repealed it.")},
			change(recommended, func(_ *sdk.Tx, r *LegalReview, in sdk.Paper, _ *sdk.Diags) {
				r.Status, r.OutcomeNo, r.OutcomeOn = concluded, in.Number, in.On
			})),
		sdk.Action("drop", sdk.ActionOpts{On: "LegalReview", Label: sdk.L("Không xử lý", "Drop"), From: []string{string(found), string(recommended)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, in sdk.Because, r *LegalReview, _ *sdk.Diags) error {
				r.Status, r.Why = dropped, in.Reason
				return nil
			})),
		sdk.Stat("legalReviewNumbers", sdk.L("Văn bản rà soát theo kiến nghị, trạng thái", "Documents reviewed, by recommendation and state"), "LegalReview", "count", sdk.By("action", "status"), nil),
		sdk.Stat("legalReviewsByAuthority", sdk.L("Văn bản rà soát theo thẩm quyền", "Documents reviewed, by authority"), "LegalReview", "count", sdk.By("authority", "status", "unit"), nil),
		sdk.Stat("legalReviewsDone", sdk.L("Văn bản đã xử lý theo quý", "Documents dealt with, by quarter"), "LegalReview", "count", sdk.By("quarter(outcomeOn)", "action"), sdk.Is("status", concluded)),
	}, sdk.KeptForCouncil("LegalReview", "create", "update")...)
}
