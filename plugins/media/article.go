package media

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	articleSort  string
	articleState string
	use          string
)

const (
	articleDraft     articleState = "DRAFT"
	articleReview    articleState = "IN_REVIEW"
	articlePublished articleState = "PUBLISHED"
	articleWithdrawn articleState = "WITHDRAWN"

	original    use = "ORIGINAL"
	reused      use = "REUSED"
	translation use = "TRANSLATION"
)

// Article is a piece for a channel (tin, bài): drafted, reviewed, published. Published, it is in the
// shared library of all units, and any of them may take it for a channel of its own.
type Article struct {
	sdk.Record
	Title    string      `lantoa:"required,max=200,search,section=content" vi:"Tên bài" en:"Title"`
	Sort     articleSort `lantoa:"required,index,default=NEWS,section=content" vi:"Thể loại" en:"Sort"`
	Language language    `lantoa:"required,index,default=VIETNAMESE,section=content" vi:"Ngôn ngữ" en:"Language"`
	Topic    sdk.Ref     `lantoa:"ref=Topic,back=articles,section=content" vi:"Chủ đề" en:"Topic"`
	Summary  string      `lantoa:"max=500,section=content" vi:"Tóm tắt" en:"Summary"`
	Content  string      `lantoa:"long,section=content" vi:"Nội dung" en:"Content"`
	File     sdk.File    `lantoa:"section=content" vi:"Tệp kèm theo" en:"File"`
	Author   string      `lantoa:"max=100,section=content" vi:"Tác giả" en:"Author"`
	sdk.Tags
	Channel     sdk.Ref      `lantoa:"ref=Channel,back=articles,section=outcome" vi:"Kênh" en:"Channel"`
	Use         use          `lantoa:"index,by_action,default=ORIGINAL,section=origin" vi:"Cách có" en:"How it came"`
	Origin      sdk.Ref      `lantoa:"ref=Article,by_action,back=copies,section=origin" vi:"Bài gốc" en:"Origin"`
	Source      string       `lantoa:"max=300,by_action,section=origin" vi:"Nguồn" en:"Source"`
	OriginGone  bool         `lantoa:"index,by_action,default=false,section=origin" vi:"Bài gốc đã gỡ" en:"The origin is withdrawn"`
	ChannelSort channelSort  `lantoa:"index,by_action,section=outcome" vi:"Loại kênh" en:"Sort of channel"`
	Link        string       `lantoa:"max=500,by_action,section=outcome" vi:"Đường dẫn bài đăng" en:"Where it is read"`
	PublishedOn sdk.Date     `lantoa:"index,by_action,section=outcome" vi:"Ngày đăng" en:"Published on"`
	Remark      string       `lantoa:"long,by_action,section=outcome" vi:"Ý kiến duyệt" en:"Remark of the review"`
	Reason      string       `lantoa:"long,by_action,section=outcome" vi:"Lý do gỡ" en:"Why it was withdrawn"`
	Status      articleState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type publishIn struct {
	On      sdk.Date `vi:"Ngày đăng" en:"Published on" help_vi:"Để trống là hôm nay." help_en:"Today if it is left out."`
	Channel sdk.Ref  `lantoa:"ref=Channel" vi:"Kênh" en:"Channel" help_vi:"Để trống là kênh đã chọn khi soạn." help_en:"That of the draft if it is left out."`
	Link    string   `lantoa:"max=500,pattern=https?://.+" vi:"Đường dẫn bài đăng" en:"Where it is read" help_vi:"Bắt buộc với trang, cổng, Facebook, Zalo." help_en:"Needed for sites, portals, Facebook and Zalo."`
}

func articles() []sdk.Part {
	opts := func(role, vi, en, docVI, docEN string, from articleState) sdk.ActionOpts {
		return sdk.ActionOpts{On: "Article", Label: sdk.L(vi, en), Doc: sdk.L(docVI, docEN), From: []string{string(from)}, Allow: []string{role}}
	}
	live := sdk.Is("status", articlePublished)
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Thể loại", "Sort of article"), sdk.V(articleSort("NEWS"), "Tin", "News item"), sdk.V(articleSort("ARTICLE"), "Bài", "Article"),
			sdk.V(articleSort("NEW_LAW"), "Giới thiệu văn bản mới", "New legislation"), sdk.V(articleSort("REPORTAGE"), "Phóng sự", "Reportage"),
			sdk.V(articleSort("STORY"), "Câu chuyện pháp luật", "Legal story"), sdk.V(articleSort("CASE"), "Tình huống pháp luật", "Case"), sdk.V(articleSort("CLIP"), "Video, âm thanh", "Clip")),
		sdk.Enum(sdk.L("Cách có bài", "How an article came"), sdk.V(original, "Tự biên soạn", "Written by the unit"), sdk.V(reused, "Dùng lại của đơn vị khác", "Taken from another unit"),
			sdk.V(translation, "Bản dịch bài của đơn vị", "Translated from the unit's own")),
		sdk.Enum(sdk.L("Trạng thái bài", "State of an article"), sdk.V(articleDraft, "Đang soạn", "Draft"), sdk.V(articleReview, "Chờ duyệt", "In review"),
			sdk.V(articlePublished, "Đã đăng", "Published"), sdk.V(articleWithdrawn, "Đã gỡ", "Withdrawn")),
		sdk.Kind("Article", sdk.KindOpts[Article]{
			Label: sdk.L("Tin, bài", "Article"), Labels: sdk.L("Tin, bài; kho dùng chung", "Articles and shared library"), Doc: sdk.L("Một tin, bài pháp luật; đăng rồi thì mọi đơn vị dùng lại được.", "A piece on the law; once published, every unit may take it."),
			Menu: "content", Visibility: sdk.AllUnits, Shared: []string{string(articlePublished)}, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "sort", "language", "topic", "channel", "publishedOn", "use", "status"}, Filters: []string{"status", "topic", "channelSort", "language", "use", "sort", "publishedOn", "originGone"},
			States: sdk.States("status", articleDraft, sdk.Move(articleDraft, articleReview, "submit"), sdk.Move(articleReview, articleDraft, "return"),
				sdk.Move(articleReview, articlePublished, "publish"), sdk.Move(articlePublished, articleWithdrawn, "withdraw")),
			Validate: func(_ context.Context, _ sdk.Op, old, a *Article, d *sdk.Diags) {
				type words struct{ title, summary, content, language, sort, file string }
				of := func(a *Article) words {
					return words{a.Title, a.Summary, a.Content, string(a.Language), string(a.Sort), string(a.File)}
				}
				if old != nil && old.Status != articleDraft && of(old) != of(a) {
					d.Error("", "LOCKED", sdk.L("Bài đã trình thì không sửa; hãy trả lại để sửa, hoặc gỡ và soạn bài khác.", "An article that was submitted is not edited: it is returned first, or withdrawn and written anew."))
				}
			},
		}),
		sdk.Action("submit", opts(officer, "Trình duyệt", "Submit", "Đưa bản thảo cho người duyệt.", "Puts the draft before the reviewer.", articleDraft),
			sdk.Change(func(tx *sdk.Tx, _ sdk.None, a *Article, d *sdk.Diags) error {
				if a.Content == "" && a.File == "" {
					d.Error("", "EMPTY", sdk.L("Bài chưa có nội dung hoặc tệp.", "The article has no content and no file."))
				}
				a.Status = articleReview
				tx.NotifyRole(head, sdk.L("Bài “"+a.Title+"” chờ duyệt.", "The article “"+a.Title+"” waits for review."), a)
				return originStands(tx, a, d)
			})),
		sdk.Action("return", opts(head, "Trả lại", "Return", "Trả bản thảo để sửa, có ý kiến.", "Sends the draft back with a remark.", articleReview),
			sdk.Change(func(tx *sdk.Tx, in remarkIn, a *Article, _ *sdk.Diags) error {
				a.Status, a.Remark = articleDraft, in.Remark
				tx.NotifyRole(officer, sdk.L("Bài “"+a.Title+"” được trả lại để sửa.", "The article “"+a.Title+"” is to be revised."), a)
				return nil
			})),
		sdk.Action("publish", opts(head, "Duyệt, đăng", "Publish", "Ghi nhận bài đã đăng trên một kênh của đơn vị; từ đây bài ở trong kho dùng chung.", "Records that the article appeared on a channel of the unit; from now on it is in the shared library.", articleReview), sdk.Change(publish)),
		sdk.Action("withdraw", opts(head, "Gỡ bài", "Withdraw", "Gỡ bài khỏi kho dùng chung; đơn vị nào đang dùng lại thì được nhắc sáng hôm sau.", "Takes the article out of the shared library; units that use it are told the next morning.", articlePublished),
			sdk.Change(func(_ *sdk.Tx, in sdk.Because, a *Article, _ *sdk.Diags) error {
				a.Status, a.Reason = articleWithdrawn, in.Reason
				return nil
			})),
		sdk.Action("discard", opts(officer, "Bỏ bản thảo", "Discard", "Xóa bản thảo chưa trình.", "Deletes a draft.", articleDraft),
			func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (sdk.None, error) {
				a, err := sdk.Target[Article](tx)
				if err == nil {
					tx.Delete(a)
				}
				return sdk.None{}, err
			}),
		sdk.Stat("articleNumbers", sdk.L("Số tin, bài đã đăng", "Published articles"), "Article", "count", sdk.By("month(publishedOn)", "channelSort", "language"), live),
		sdk.Stat("articleSorts", sdk.L("Số tin, bài theo thể loại", "Published articles by sort"), "Article", "count", sdk.By("quarter(publishedOn)", "sort", "use"), live),
		sdk.Stat("articleGroups", sdk.L("Số tin, bài theo đối tượng", "Published articles by target group"), "Article", "count", sdk.By("each(groups)", "quarter(publishedOn)"), live),
		sdk.Stat("articleFields", sdk.L("Số tin, bài theo lĩnh vực pháp luật", "Published articles by field of law"), "Article", "count", sdk.By("each(fields)", "quarter(publishedOn)"), live),
		sdk.Stat("articlesByTopic", sdk.L("Số tin, bài theo chủ đề", "Published articles by topic"), "Article", "count", sdk.By("topic"), live),
	}, sdk.KeptForCouncil("Article", "create", "update")...)
}

func publish(tx *sdk.Tx, in publishIn, a *Article, d *sdk.Diags) error {
	if in.Channel != "" {
		a.Channel = in.Channel
	}
	if a.Channel == "" {
		return sdk.Fail("NO_CHANNEL", "Chưa chọn kênh đăng.", "No channel is named.").At("channel")
	}
	on := dayOr(in.On, tx.Today(), tx, d)
	c, err := fresh(tx, a.Channel, a.Unit, on, d)
	if err != nil {
		return err
	}
	if c.Sort.online() && in.Link == "" {
		d.Error("link", "NO_LINK", sdk.L("Cần đường dẫn đến bài đã đăng.", "The address of the published article is needed."))
	}
	a.Status, a.PublishedOn, a.Link, a.ChannelSort, a.Remark = articlePublished, on, in.Link, c.Sort, ""
	return originStands(tx, a, d)
}
