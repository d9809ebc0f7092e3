package media_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestAnArticleFromTheDraftToTheLibrary(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("stp"), h.As("stp", "OFFICER"), h.As("snv")
		site := channel(t, p, "Trang PBGDPL", "SITE", nil)
		paper := channel(t, p, "Bản tin Tư pháp", "BULLETIN", nil)
		closed := must(t, p, "CreateChannel", "channel", in{"name": "Chưa mở", "sort": "ZALO"})
		theirs := channel(t, other, "Trang của Sở Nội vụ", "SITE", nil)
		id := must(t, officer, "CreateArticle", "article", in{"title": "Quyền của người bị thu hồi đất"})
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
			{"the draft is filled", officer, "UpdateArticle", about.with(in{"version": 1, "content": "Điều 1…", "groups": []any{"FARMERS"}, "fields": []any{"LAND"}}), ""},
			{"a draft is not published", p, "PublishArticle", about.with(in{"channel": site}).with(link), "INVALID_STATE"},
			{"another department submits nothing", other, "SubmitArticle", about, "NOT_FOUND"},
			{"it is submitted", officer, "SubmitArticle", about, ""},
			{"it is not submitted twice", officer, "SubmitArticle", about, "INVALID_STATE"},
			{"what is in review is not edited", officer, "UpdateArticle", about.with(in{"version": 3, "content": "khác"}), "LOCKED"},
			{"what is in review is not thrown away", officer, "DiscardArticle", about, "INVALID_STATE"},
			{"an officer does not review", officer, "ReturnArticle", about.with(in{"remark": "sửa"}), "FORBIDDEN"},
			{"a return needs a remark", p, "ReturnArticle", about.with(in{"remark": ""}), "VALIDATION"},
			{"it is returned", p, "ReturnArticle", about.with(in{"remark": "Nêu căn cứ."}), ""},
			{"it is mended", officer, "UpdateArticle", about.with(in{"version": 4, "content": "Điều 1, theo Luật Đất đai…"}), ""},
			{"it is submitted again", officer, "SubmitArticle", about, ""},
			{"an officer does not publish", officer, "PublishArticle", about.with(in{"channel": site}).with(link), "FORBIDDEN"},
			{"without a channel", p, "PublishArticle", about.with(link), "NO_CHANNEL"},
			{"on a site without an address", p, "PublishArticle", about.with(in{"channel": site}), "NO_LINK"},
			{"on a channel that does not run", p, "PublishArticle", about.with(in{"channel": closed}).with(link), "NOT_RUNNING"},
			{"on another unit's channel", p, "PublishArticle", about.with(in{"channel": theirs}).with(link), "NOT_FOUND"},
			{"on a day to come", p, "PublishArticle", about.with(in{"channel": site, "on": "2022-03-02"}).with(link), "IN_FUTURE"},
			{"it is published in the bulletin, which has no address", p, "PublishArticle", about.with(in{"channel": paper, "on": "2022-02-28"}), ""},
			{"it is not published twice", p, "PublishArticle", about.with(in{"channel": paper}), "INVALID_STATE"},
			{"what is published is not edited", officer, "UpdateArticle", about.with(in{"version": 7, "title": "khác"}), "LOCKED"},
			{"another department withdraws nothing", other, "WithdrawArticle", about.with(in{"reason": "vì"}), "FORBIDDEN"},
		} {
			set := "article { id }"
			if step.do == "DiscardArticle" {
				set = "ok: __typename"
			}
			if got := refused(step.who, step.do, set, step.input); got != step.refused {
				t.Errorf("%s: %q, want %q", step.name, got, step.refused)
			}
		}
		if got := lines(t, other, "articles", "", "status", "publishedOn", "channelSort", "use"); !slices.Equal(got, []string{"PUBLISHED 2022-02-28 BULLETIN ORIGINAL"}) {
			t.Errorf("another department reads in the library: %v", got)
		}
		if got := lines(t, p, "channels", "", "name", "lastOn", "quiet"); !slices.Equal(got, []string{"Bản tin Tư pháp 2022-02-28 1", "Chưa mở <nil> 0", "Trang PBGDPL <nil> 57"}) {
			t.Errorf("days without an item: %v", got)
		}
		if got := lines(t, other, "channels", "", "name"); !slices.Equal(got, []string{"Trang của Sở Nội vụ"}) {
			t.Errorf("T1 another department sees the channels %v", got)
		}
		same(t, "articles by month", figures(t, p, "articleNumbers", "count", "publishedOnMonth", "channelSort", "language"), map[string]string{"2022-02 BULLETIN VIETNAMESE": "1"})
		gone := must(t, officer, "CreateArticle", "article", in{"title": "Bỏ"})
		if a := ask(officer, "DiscardArticle", "__typename", in{"id": gone}); len(a.Errors) > 0 || len(lines(t, p, "articles", "", "id")) != 1 {
			t.Errorf("a draft is thrown away: %s", a.Body)
		}
		must(t, p, "WithdrawArticle", "article", about.with(in{"reason": "Luật đã thay đổi."}))
		if got := lines(t, other, "articles", "", "id"); len(got) > 0 {
			t.Errorf("what was withdrawn is in the library: %v", got)
		}
		same(t, "articles after the withdrawal", figures(t, p, "articleNumbers", "count", "publishedOnMonth"), map[string]string{})
	})
}

func TestReuseByUnitsThatAreNeitherAboveNorBelow(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		stp, snv, district := h.As("stp"), h.As("snv"), h.As("h-cau-ke")
		site := channel(t, stp, "Trang PBGDPL", "SITE", nil)
		theirs := channel(t, snv, "Trang Sở Nội vụ", "SITE", nil)
		ours := channel(t, district, "Loa truyền thanh", "LOUDSPEAKER", nil)
		topic := adopted(t, stp, "Thu hồi đất")
		article := published(t, stp, "Quyền của người dân", site, in{"topic": topic, "fields": []any{"LAND"}})
		draft := must(t, stp, "CreateArticle", "article", in{"title": "Chưa đăng"})
		take := func(p *sdktest.Person, more in) string {
			return refused(p, "TakeArticle", "article { id }", in{"article": article}.with(more))
		}
		for _, c := range []struct{ name, got, want string }{
			{"a draft of another unit is not there", take(snv, in{"article": draft}), "NOT_FOUND"},
			{"a draft of one's own is no article yet", take(stp, in{"article": draft}), "NOT_PUBLISHED"},
			{"nobody takes what is the unit's own", take(stp, nil), "OWN"},
			{"an auditor takes nothing", take(h.As("snv", "AUDITOR"), nil), "FORBIDDEN"},
			{"another unit takes it", take(snv, in{"channel": theirs}), ""},
			{"but not twice", take(snv, nil), "TAKEN"},
			{"one may take it for Khmer, too", take(snv, in{"language": "KHMER"}), ""},
			{"the unit itself translates it", take(stp, in{"language": "KHMER"}), ""},
			{"nobody takes it for a channel of others", take(district, in{"channel": theirs}), "INVALID_REFERENCE"},
		} {
			if c.got != c.want {
				t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
			}
		}
		same(t, "reuse is counted when it is published", figures(t, stp, "reuseNumbers", "count", "origin { title }"), map[string]string{})
		first := func(p *sdktest.Person, language string) string {
			return lines(t, p, "articles", fmt.Sprintf(`(where: {status: {eq: DRAFT}, language: {eq: %s}, use: {ne: ORIGINAL}})`, language), "id")[0]
		}
		copied := first(snv, "VIETNAMESE")
		must(t, snv, "SubmitArticle", "article", in{"id": copied})
		must(t, snv, "PublishArticle", "article", in{"id": copied, "link": "https://snv.example.vn/1"})
		if got := refused(snv, "SubmitArticle", "article { id }", in{"id": first(snv, "KHMER")}); got != "NOT_TRANSLATED" {
			t.Errorf("a translation in the words of the origin: %q", got)
		}
		// A copy of a copy goes back to the first origin.
		again := must(t, district, "TakeArticle", "article", in{"article": copied, "channel": ours})
		must(t, district, "SubmitArticle", "article", in{"id": again})
		must(t, district, "PublishArticle", "article", in{"id": again})
		for who, p := range map[string]*sdktest.Person{"the author": stp, "a taker": snv, "one who did nothing": h.As("sgddt")} {
			same(t, "how often it was taken, says "+who, figures(t, p, "reuseNumbers", "count", "origin { title }"), map[string]string{"Quyền của người dân": "2"})
			if got := see(t, p, fmt.Sprintf(`article(id: %q) { copies(where: {use: {eq: REUSED}, status: {eq: PUBLISHED}}) { totalCount nodes { source origin { id } topic { title } } } }`, article)); fmt.Sprint(got) !=
				fmt.Sprintf("map[copies:map[nodes:[%[1]s %[1]s] totalCount:2]]", fmt.Sprintf("map[origin:map[id:%s] source:Sở Tư pháp topic:map[title:Thu hồi đất]]", article)) {
				t.Errorf("%s sees the copies %v", who, got)
			}
		}
		same(t, "who took it", figures(t, stp, "reuseByUnit", "count", "publishedOnMonth", "unit { name }"), map[string]string{"2022-03 Sở Nội vụ": "1", "2022-03 UBND huyện Cầu Kè": "1"})
		must(t, stp, "WithdrawArticle", "article", in{"id": article, "reason": "Luật đã thay đổi."})
		if got := take(h.As("stc"), in{"article": copied}); got != "ORIGIN_WITHDRAWN" {
			t.Errorf("a copy of what was withdrawn is taken: %q", got)
		}
		h.Work()
		h.Advance(24 * time.Hour)
		for who, p := range map[string]*sdktest.Person{"the department": snv, "the district": district} {
			until(t, "told to "+who, func() bool { return strings.Contains(told(p), "đã được gỡ: hãy xem lại") })
			if got := lines(t, p, "articles", "(where: {use: {eq: REUSED}, status: {eq: PUBLISHED}})", "originGone", "source"); !slices.Contains(got, "true Sở Tư pháp") {
				t.Errorf("%s has the copies %v", who, got)
			}
		}
	})
}

func TestAUnitTakesAnArticleOnceUnderLoad(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		stp, snv := h.As("stp"), h.As("snv")
		article := published(t, stp, "Bài", channel(t, stp, "Bản tin", "BULLETIN", nil), nil)
		const asking = 16
		got := make([]string, asking)
		var all sync.WaitGroup
		for i := range asking {
			all.Go(func() {
				for got[i] = "CONFLICT"; got[i] == "CONFLICT"; {
					got[i] = refused(snv, "TakeArticle", "article { id }", in{"article": article})
				}
			})
		}
		all.Wait()
		slices.Sort(got)
		if want := append([]string{""}, slices.Repeat([]string{"TAKEN"}, asking-1)...); !slices.Equal(got, want) {
			t.Errorf("C4 %d officers take one article: %v", asking, got)
		}
	})
}
