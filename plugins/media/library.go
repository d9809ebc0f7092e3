package media

import (
	"errors"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type takeIn struct {
	Article  sdk.Ref  `lantoa:"ref=Article,required" vi:"Bài" en:"Article" help_vi:"Một bài đã đăng, của bất cứ đơn vị nào." help_en:"A published article of any unit."`
	Language language `vi:"Ngôn ngữ" en:"Language" help_vi:"Để trống là ngôn ngữ của bài; ngôn ngữ khác thì phải dịch trước khi trình." help_en:"That of the article if it is left out; another one is to be translated before it is submitted."`
	Channel  sdk.Ref  `lantoa:"ref=Channel" vi:"Kênh" en:"Channel"`
	TiedTo   sdk.Ref  `lantoa:"ref=core.Assignment" vi:"Phần việc" en:"Assignment"`
}

// library is the shared use of articles. A copy is the taker's own record, which goes through the
// taker's own review; it keeps the first origin, however many hands it went through.
func library() []sdk.Part {
	live := sdk.And(sdk.Is("use", reused), sdk.Is("status", articlePublished))
	return []sdk.Part{
		sdk.Action("takeArticle", sdk.ActionOpts{
			Label: sdk.L("Dùng lại bài", "Take an article"), Allow: []string{officer},
			Doc: sdk.L("Lấy một bài đã đăng làm bản thảo của đơn vị mình, giữ nguồn gốc; cũng để dịch bài của chính đơn vị.", "Makes a draft of the acting unit from a published article, with its origin kept; also for translating an article of one's own."),
		}, take),
		sdk.Stat("reuseNumbers", sdk.L("Số lần được dùng lại của từng bài", "Reuse of each article"), "Article", "count", sdk.By("origin", "language"), live),
		sdk.Stat("reuseByUnit", sdk.L("Số bài dùng lại theo đơn vị", "Articles taken, by unit"), "Article", "count", sdk.By("month(publishedOn)", "unit"), live),
	}
}

var errGone = sdk.Fail("ORIGIN_WITHDRAWN", "Bài gốc đã được gỡ.", "The origin has been withdrawn.")

// root is the published article that a copy goes back to.
func root(tx *sdk.Tx, id sdk.Ref) (*Article, error) {
	a, err := sdk.Get[Article](tx, id)
	if errors.Is(err, sdk.ErrNotFound) || err == nil && a.Status != articlePublished {
		return nil, errGone
	}
	return a, err
}

func take(tx *sdk.Tx, in takeIn, d *sdk.Diags) (*Article, error) {
	from, err := sdk.Get[Article](tx, in.Article)
	if err != nil {
		return nil, err
	}
	if from.Status != articlePublished {
		return nil, sdk.Fail("NOT_PUBLISHED", "Bài này chưa đăng hoặc đã gỡ.", "The article is not published.").At("article")
	}
	first := from
	if from.Origin != "" {
		if first, err = root(tx, from.Origin); err != nil {
			return nil, err
		}
	}
	here := tx.Actor().Unit
	if err := tx.Guard("take:" + string(first.ID) + ":" + string(here)); err != nil {
		return nil, err
	}
	if in.Language == "" {
		in.Language = from.Language
	}
	if first.Unit == here && in.Language == first.Language {
		return nil, sdk.Fail("OWN", "Đây là bài của chính đơn vị; chỉ lấy để dịch sang ngôn ngữ khác.", "This is the unit's own article; it is taken for another language only.").At("language")
	}
	n, err := sdk.Count[Article](tx, sdk.And(sdk.Of("origin", first.ID), sdk.Of("unit", here), sdk.Is("language", in.Language), sdk.Where{"status": sdk.Where{"ne": articleWithdrawn}}))
	if err != nil {
		return nil, err
	}
	if n > 0 {
		d.Error("article", "TAKEN", sdk.L("Đơn vị đã lấy bài này.", "The unit has taken this article already."))
		return nil, nil
	}
	owner, err := sdk.Get[unit](tx, first.Unit)
	if err != nil {
		return nil, err
	}
	a := &Article{
		Title: from.Title, Sort: from.Sort, Language: in.Language, Summary: from.Summary, Content: from.Content, File: from.File, Author: from.Author, Tags: from.Tags,
		Channel: in.Channel, Use: reused, Origin: first.ID, Source: owner.Name,
	}
	if first.Unit == here {
		a.Use = translation
	}
	if topics, err := sdk.GetAll[Topic](tx, from.Topic); err != nil {
		return nil, err
	} else if len(topics) > 0 { // one that the taker sees
		a.Topic = from.Topic
	}
	a.Assignment = in.TiedTo
	tx.Create(a)
	return a, nil
}

// originStands tells what hinders a copy: its origin is gone, or its text is still that of another
// language.
func originStands(tx *sdk.Tx, a *Article, d *sdk.Diags) error {
	if a.Origin == "" {
		return nil
	}
	origin, err := root(tx, a.Origin)
	if err != nil {
		return err
	}
	if a.Language != origin.Language && a.Content != "" && a.Content == origin.Content {
		d.Error("", "NOT_TRANSLATED", sdk.L("Nội dung vẫn là của bài gốc, chưa dịch.", "The text is still that of the origin: translate it."))
	}
	return nil
}
