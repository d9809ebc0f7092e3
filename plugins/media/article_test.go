package media_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/media"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestAnArticleFromTheDraftToTheLibrary(t *testing.T) {
	sdktest.Each(t, media.Module(), func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("stp"), h.As("stp", "OFFICER"), h.As("snv")
		site := channel(t, p, "Trang PBGDPL", "SITE", nil)
		paper := channel(t, p, "Bản tin Tư pháp", "BULLETIN", nil)
		closed := p.Must("CreateChannel", in{"name": "Chưa mở", "sort": "ZALO"})
		theirs := channel(t, other, "Trang của Sở Nội vụ", "SITE", nil)
		id := officer.Must("CreateArticle", in{"title": "Quyền của người bị thu hồi đất"})
		about := in{"id": id}
		link := in{"link": "https://pbgdpl.example.vn/1"}
		for _, step := range []struct {
			name    string
			who     *sdktest.Person
			do      string
			input   in
			refused string
		}{
			{"an empty draft is not submitted", officer, "SubmitArticle", about, "EMPTY"},
			{"the draft is filled", officer, "UpdateArticle", about.With(in{"version": 1, "content": "Điều 1…", "groups": []any{"FARMERS"}, "fields": []any{"LAND"}}), ""},
			{"a draft is not published", p, "PublishArticle", about.With(in{"channel": site}).With(link), "INVALID_STATE"},
			{"another department submits nothing", other, "SubmitArticle", about, "NOT_FOUND"},
			{"it is submitted", officer, "SubmitArticle", about, ""},
			{"it is not submitted twice", officer, "SubmitArticle", about, "INVALID_STATE"},
			{"what is in review is not edited", officer, "UpdateArticle", about.With(in{"version": 3, "content": "khác"}), "LOCKED"},
			{"what is in review is not thrown away", officer, "DiscardArticle", about, "INVALID_STATE"},
			{"an officer does not review", officer, "ReturnArticle", about.With(in{"remark": "sửa"}), "FORBIDDEN"},
			{"a return needs a remark", p, "ReturnArticle", about.With(in{"remark": ""}), "VALIDATION"},
			{"it is returned", p, "ReturnArticle", about.With(in{"remark": "Nêu căn cứ."}), ""},
			{"it is mended", officer, "UpdateArticle", about.With(in{"version": 4, "content": "Điều 1, theo Luật Đất đai…"}), ""},
			{"it is submitted again", officer, "SubmitArticle", about, ""},
			{"an officer does not publish", officer, "PublishArticle", about.With(in{"channel": site}).With(link), "FORBIDDEN"},
			{"without a channel", p, "PublishArticle", about.With(link), "NO_CHANNEL"},
			{"on a site without an address", p, "PublishArticle", about.With(in{"channel": site}), "NO_LINK"},
			{"on a channel that does not run", p, "PublishArticle", about.With(in{"channel": closed}).With(link), "NOT_RUNNING"},
			{"on another unit's channel", p, "PublishArticle", about.With(in{"channel": theirs}).With(link), "NOT_FOUND"},
			{"on a day to come", p, "PublishArticle", about.With(in{"channel": site, "on": "2022-03-02"}).With(link), "IN_FUTURE"},
			{"it is published in the bulletin, which has no address", p, "PublishArticle", about.With(in{"channel": paper, "on": "2022-02-28"}), ""},
			{"it is not published twice", p, "PublishArticle", about.With(in{"channel": paper}), "INVALID_STATE"},
			{"what is published is not edited", officer, "UpdateArticle", about.With(in{"version": 7, "title": "khác"}), "LOCKED"},
			{"another department withdraws nothing", other, "WithdrawArticle", about.With(in{"reason": "vì"}), "FORBIDDEN"},
		} {
			if got := step.who.Refused(step.do, step.input); got != step.refused {
				t.Errorf("%s: %q, want %q", step.name, got, step.refused)
			}
		}
		sdktest.Same(t, "another department reads in the library", other.Lines("articles", "status", "publishedOn", "channelSort", "use"), "PUBLISHED 2022-02-28 BULLETIN ORIGINAL")
		sdktest.Same(t, "days without an item", p.Lines("channels", "name", "lastOn", "quiet"), "Bản tin Tư pháp 2022-02-28 1", "Chưa mở <nil> 0", "Trang PBGDPL <nil> 57")
		sdktest.Same(t, "T1 another department sees the channels", other.Lines("channels", "name"), "Trang của Sở Nội vụ")
		sdktest.Same(t, "articles by month", p.Figures("articleNumbers", "count", "publishedOnMonth", "channelSort", "language"), "2022-02 BULLETIN VIETNAMESE = 1")
		gone := officer.Must("CreateArticle", in{"title": "Bỏ"})
		if a := officer.Call("DiscardArticle", "__typename", in{"id": gone}); len(a.Errors) > 0 || len(p.Lines("articles", "id")) != 1 {
			t.Errorf("a draft is thrown away: %s", a.Body)
		}
		p.Must("WithdrawArticle", about.With(in{"reason": "Luật đã thay đổi."}))
		sdktest.Same(t, "what was withdrawn is in the library", other.Lines("articles", "id"))
		sdktest.Same(t, "articles after the withdrawal", p.Figures("articleNumbers", "count", "publishedOnMonth"))
	})
}

func TestReuseByUnitsThatAreNeitherAboveNorBelow(t *testing.T) {
	sdktest.Each(t, media.Module(), func(t *testing.T, h *sdktest.Host) {
		stp, snv, district := h.As("stp"), h.As("snv"), h.As("h-cau-ke")
		site := channel(t, stp, "Trang PBGDPL", "SITE", nil)
		theirs := channel(t, snv, "Trang Sở Nội vụ", "SITE", nil)
		ours := channel(t, district, "Loa truyền thanh", "LOUDSPEAKER", nil)
		topic := adopted(t, stp, "Thu hồi đất")
		article := published(t, stp, "Quyền của người dân", site, in{"topic": topic, "fields": []any{"LAND"}})
		draft := stp.Must("CreateArticle", in{"title": "Chưa đăng"})
		take := func(p *sdktest.Person, more in) string {
			return p.Refused("TakeArticle", in{"article": article}.With(more))
		}
		sdktest.Expect(t, sdktest.Cases{
			"a draft of another unit is not there":    {take(snv, in{"article": draft}), "NOT_FOUND"},
			"a draft of one's own is no article yet":  {take(stp, in{"article": draft}), "NOT_PUBLISHED"},
			"nobody takes what is the unit's own":     {take(stp, nil), "OWN"},
			"an auditor takes nothing":                {take(h.As("snv", "AUDITOR"), nil), "FORBIDDEN"},
			"another unit takes it":                   {take(snv, in{"channel": theirs}), ""},
			"but not twice":                           {take(snv, nil), "TAKEN"},
			"one may take it for Khmer, too":          {take(snv, in{"language": "KHMER"}), ""},
			"the unit itself translates it":           {take(stp, in{"language": "KHMER"}), ""},
			"nobody takes it for a channel of others": {take(district, in{"channel": theirs}), "INVALID_REFERENCE"},
		})
		sdktest.Same(t, "reuse is counted when it is published", stp.Figures("reuseNumbers", "count", "origin { title }"))
		first := func(p *sdktest.Person, language string) string {
			return p.Lines(fmt.Sprintf(`articles(where: {status: {eq: DRAFT}, language: {eq: %s}, use: {ne: ORIGINAL}})`, language), "id")[0]
		}
		copied := first(snv, "VIETNAMESE")
		snv.Must("SubmitArticle", in{"id": copied})
		snv.Must("PublishArticle", in{"id": copied, "link": "https://snv.example.vn/1"})
		if got := snv.Refused("SubmitArticle", in{"id": first(snv, "KHMER")}); got != "NOT_TRANSLATED" {
			t.Errorf("a translation in the words of the origin: %q", got)
		}
		// A copy of a copy goes back to the first origin.
		again := district.Must("TakeArticle", in{"article": copied, "channel": ours})
		district.Must("SubmitArticle", in{"id": again})
		district.Must("PublishArticle", in{"id": again})
		for who, p := range map[string]*sdktest.Person{"the author": stp, "a taker": snv, "one who did nothing": h.As("sgddt")} {
			sdktest.Same(t, "how often it was taken, says "+who, p.Figures("reuseNumbers", "count", "origin { title }"), "Quyền của người dân = 2")
			if got := p.See(fmt.Sprintf(`article(id: %q) { copies(where: {use: {eq: REUSED}, status: {eq: PUBLISHED}}) { totalCount nodes { source origin { id } topic { title } } } }`, article)); fmt.Sprint(got) !=
				fmt.Sprintf("map[copies:map[nodes:[%[1]s %[1]s] totalCount:2]]", fmt.Sprintf("map[origin:map[id:%s] source:Sở Tư pháp topic:map[title:Thu hồi đất]]", article)) {
				t.Errorf("%s sees the copies %v", who, got)
			}
		}
		sdktest.Same(t, "who took it", stp.Figures("reuseByUnit", "count", "publishedOnMonth", "unit { name }"), "2022-03 Sở Nội vụ = 1", "2022-03 UBND huyện Cầu Kè = 1")
		stp.Must("WithdrawArticle", in{"id": article, "reason": "Luật đã thay đổi."})
		if got := take(h.As("stc"), in{"article": copied}); got != "ORIGIN_WITHDRAWN" {
			t.Errorf("a copy of what was withdrawn is taken: %q", got)
		}
		h.Work()
		h.Advance(24 * time.Hour)
		for who, p := range map[string]*sdktest.Person{"the department": snv, "the district": district} {
			sdktest.Until(t, "told to "+who, func() bool { return strings.Contains(p.Told(), "đã được gỡ: hãy xem lại") })
			if got := p.Lines("articles(where: {use: {eq: REUSED}, status: {eq: PUBLISHED}})", "originGone", "source"); !slices.Contains(got, "true Sở Tư pháp") {
				t.Errorf("%s has the copies %v", who, got)
			}
		}
	})
}

func TestAUnitTakesAnArticleOnceUnderLoad(t *testing.T) {
	sdktest.Each(t, media.Module(), func(t *testing.T, h *sdktest.Host) {
		stp, snv := h.As("stp"), h.As("snv")
		article := published(t, stp, "Bài", channel(t, stp, "Bản tin", "BULLETIN", nil), nil)
		const asking = 16
		got := h.AtOnce(asking, func(int) string { return snv.Refused("TakeArticle", in{"article": article}) })
		slices.Sort(got)
		if want := append([]string{""}, slices.Repeat([]string{"TAKEN"}, asking-1)...); !slices.Equal(got, want) {
			t.Errorf("C4 %d officers take one article: %v", asking, got)
		}
	})
}
