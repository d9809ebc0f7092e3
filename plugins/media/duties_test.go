package media_test

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestDuty06DisseminateTheLawOfTheJusticeSector(t *testing.T) {
	d := duty(t, 1)
	e := must(t, d.officer, "CreateEvent", "event", d.tie(in{"title": "Phổ biến Luật Hộ tịch", "form": "CONFERENCE", "on": "2022-02-18", "fields": []any{"CIVIL_STATUS"}, "groups": []any{"GENERAL_PUBLIC"}}))
	must(t, d.officer, "HoldEvent", "event", in{"id": e, "attendances": 150, "women": 80, "minority": 60})
	m := must(t, d.officer, "CreateMaterial", "material", d.tie(in{"title": "Tờ gấp Luật Hộ tịch", "sort": "FOLDER", "content": "…", "fields": []any{"CIVIL_STATUS"}}))
	d.hidden("events", "eventNumbers", "count", "onMonth")
	d.hidden("materials", "materialNumbers", "count", "issuedOnMonth") // before it is issued
	must(t, d.officer, "SubmitMaterial", "material", in{"id": m})
	must(t, d.office, "IssueMaterial", "material", in{"id": m, "copies": 2000})
	d.proves("MediaEvent Phổ biến Luật Hộ tịch", "MediaMaterial Tờ gấp Luật Hộ tịch")
	d.feeds("eventAttendances", "attendancesSum", "onMonth", map[string]string{"2022-02": "150"})
	d.feeds("materialCopies", "copiesSum", "issuedOnMonth", map[string]string{"2022-03": "2000"})
}

func TestDuty07TopicsOfPublicConcern(t *testing.T) {
	d := duty(t, 2)
	id := must(t, d.officer, "CreateTopic", "topic", d.tie(in{"title": "Giá đất bồi thường", "year": 2022, "concern": "LETTERS", "message": "Theo Luật Đất đai…"}))
	d.hidden("topics", "topicNumbers", "count", "status") // until it is adopted
	must(t, d.office, "AdoptTopic", "topic", in{"id": id})
	d.proves("MediaTopic Giá đất bồi thường")
	published(t, d.office, "Hỏi đáp về giá đất", channel(t, d.office, "Trang PBGDPL", "SITE", nil), in{"topic": id})
	d.feeds("topicConcerns", "count", "concern", map[string]string{"LETTERS": "1"})
	d.feeds("articlesByTopic", "count", "topic { title }", map[string]string{"Giá đất bồi thường": "1"})
	if got := lines(t, d.other, "topics", "", "title", "message"); !slices.Equal(got, []string{"Giá đất bồi thường Theo Luật Đất đai…"}) {
		t.Errorf("all units work with the list: %v", got)
	}
	if got := refused(d.other, "UpdateTopic", "topic { id }", in{"id": id, "version": 2, "title": "khác"}); got != "FORBIDDEN" {
		t.Errorf("the other unit edits the list: %q", got)
	}
}

func TestDuty08TheLanguageOfEthnicMinorityAreas(t *testing.T) {
	d := duty(t, 3)
	id := must(t, d.officer, "CreateMaterial", "material", d.tie(in{"title": "Sổ tay hôn nhân và gia đình tiếng Khmer", "sort": "HANDBOOK", "language": "KHMER", "content": "…",
		"groups": []any{"ETHNIC_MINORITY"}, "areas": []any{"ETHNIC_MINORITY_AREA"}}))
	d.hidden("materials", "minorityCopies", "minorityCopiesSum", "issuedOnMonth")
	must(t, d.officer, "SubmitMaterial", "material", in{"id": id})
	must(t, d.office, "IssueMaterial", "material", in{"id": id, "copies": 500, "receivers": "Các chùa Khmer"})
	e := must(t, d.officer, "CreateEvent", "event", d.tie(in{"title": "Buổi song ngữ tại chùa", "form": "TALK", "language": "BILINGUAL", "on": "2022-02-20", "areas": []any{"ETHNIC_MINORITY_AREA"}}))
	must(t, d.officer, "HoldEvent", "event", in{"id": e, "attendances": 90, "minority": 85})
	d.proves("MediaMaterial Sổ tay hôn nhân và gia đình tiếng Khmer", "MediaEvent Buổi song ngữ tại chùa")
	d.feeds("minorityCopies", "minorityCopiesSum", "issuedOnMonth", map[string]string{"2022-03": "500"})
	d.feeds("materialGroups", "copiesSum", "groupsEach", map[string]string{"ETHNIC_MINORITY": "500"})
	d.feeds("eventMinorityAttendances", "minoritySum", "onMonth", map[string]string{"2022-02": "85"})
	d.feeds("eventNumbers", "count", "language", map[string]string{"BILINGUAL": "1"})
	d.hidden("events", "eventNumbers", "count", "language")
	if a := d.As("h-cau-ke").Do(`query($id: ID!) { assignments(where: {id: {eq: $id}}) { nodes { unit { code } } } }`, map[string]any{"id": d.theirs["h-cau-ke"]}); a.Get("assignments.nodes.0.unit.code") != "h-cau-ke" {
		t.Errorf("the district that works along has no part: %s", a.Body)
	}
}

func TestDuty09NewsInTheJusticeBulletin(t *testing.T) {
	d := duty(t, 4)
	id := must(t, d.officer, "CreateArticle", "article", d.tie(in{"title": "Quyền khiếu nại của công dân", "content": "Điều 30 Hiến pháp…", "fields": []any{"COMPLAINTS"}}))
	bulletin := channel(t, d.office, "Bản tin Tư pháp", "BULLETIN", nil)
	d.hidden("articles", "articleNumbers", "count", "channelSort")
	must(t, d.officer, "SubmitArticle", "article", in{"id": id})
	must(t, d.office, "PublishArticle", "article", in{"id": id, "channel": bulletin})
	d.proves("MediaArticle Quyền khiếu nại của công dân")
	d.feeds("articleNumbers", "count", "channelSort", map[string]string{"BULLETIN": "1"})
	d.feeds("articleFields", "count", "fieldsEach", map[string]string{"COMPLAINTS": "1"})
	if got := lines(t, d.other, "channels", "", "name"); len(got) > 0 {
		t.Errorf("T1 the other unit sees the channel: %v", got)
	}
}

func TestDuty10PostsOnTheSites(t *testing.T) {
	d := duty(t, 5)
	for _, name := range []string{"Trang của Sở Tư pháp", "Trang của Hội đồng phối hợp"} {
		site := channel(t, d.office, name, "SITE", nil)
		id := must(t, d.officer, "CreateArticle", "article", d.tie(in{"title": "Văn bản mới: " + name, "sort": "NEW_LAW", "content": "…"}))
		if drafts := lines(t, d.other, "articles", `(where: {status: {ne: PUBLISHED}})`, "id"); len(drafts) > 0 {
			t.Errorf("T1 the other unit sees a draft: %v", drafts)
		}
		must(t, d.officer, "SubmitArticle", "article", in{"id": id})
		if got := refused(d.office, "PublishArticle", "article { id }", in{"id": id, "channel": site}); got != "NO_LINK" {
			t.Errorf("a post without its address: %q", got)
		}
		must(t, d.office, "PublishArticle", "article", in{"id": id, "channel": site, "link": "https://stp.example.vn/" + id})
		must(t, d.office, "WithdrawArticle", "article", in{"id": published(t, d.office, "Nhầm", site, nil), "reason": "Đăng nhầm."})
	}
	d.proves("MediaArticle Văn bản mới: Trang của Sở Tư pháp", "MediaArticle Văn bản mới: Trang của Hội đồng phối hợp")
	d.feeds("articleNumbers", "count", "channelSort", map[string]string{"SITE": "2"})
	d.feeds("articleSorts", "count", "sort", map[string]string{"NEW_LAW": "2"})
}

func TestDuty11UpgradedComponentSites(t *testing.T) {
	d := duty(t, 6)
	site := channel(t, d.office, "Trang thành phần PBGDPL", "PORTAL", nil)
	id := must(t, d.officer, "CreateUpgrade", "upgrade", d.tie(in{"title": "Bổ sung tìm kiếm và hỏi đáp", "channel": site, "cost": "60000000"}))
	must(t, d.officer, "UpdateUpgrade", "upgrade", in{"id": id, "version": 1, "status": "UNDER_WAY"})
	must(t, d.office, "AcceptUpgrade", "upgrade", in{"id": id, "result": "Đã nghiệm thu."})
	d.proves("MediaUpgrade Bổ sung tìm kiếm và hỏi đáp")
	d.feeds("upgradeNumbers", "count", "channel { name }", map[string]string{"Trang thành phần PBGDPL": "1"})
	d.feeds("upgradeCosts", "costSum", "acceptedOnYear", map[string]string{"2022": "60000000"})
	d.hidden("upgrades", "upgradeNumbers", "count", "channel { name }")
}

func TestDuty12ARunningPortalWithTimelyContent(t *testing.T) {
	d := duty(t, 7)
	site := must(t, d.officer, "CreateChannel", "channel", d.tie(in{"name": "Cổng PBGDPL tỉnh", "sort": "PORTAL", "freshDays": 3}))
	must(t, d.office, "OpenChannel", "channel", in{"id": site, "since": "2022-02-01"})
	published(t, d.office, "Tin đầu tiên", site, nil)
	d.proves("MediaChannel Cổng PBGDPL tỉnh")
	d.feeds("channelFreshness", "quietAvg", "name", map[string]string{"Cổng PBGDPL tỉnh": "0.00"})
	d.feeds("staleChannels", "count", "sort", map[string]string{})
	d.Work()
	d.Advance(5 * 24 * time.Hour)
	until(t, "stale", func() bool {
		return slices.Equal(lines(t, d.office, "channels", "(where: {stale: {eq: true}})", "name", "quiet"), []string{"Cổng PBGDPL tỉnh 5"})
	})
	d.feeds("channelFreshness", "quietAvg", "name", map[string]string{"Cổng PBGDPL tỉnh": "5.00"})
	d.feeds("staleChannels", "count", "sort", map[string]string{"PORTAL": "1"})
	until(t, "told", func() bool {
		return strings.Contains(told(d.office), "“Cổng PBGDPL tỉnh” đã 5 ngày chưa có nội dung mới (ngưỡng 3 ngày)")
	})
	published(t, d.office, "Tin mới", site, nil)
	d.feeds("staleChannels", "count", "sort", map[string]string{})
	d.hidden("channels", "channelFreshness", "quietAvg", "name")
}

func TestDuty16SeminarsAndDialogues(t *testing.T) {
	d := duty(t, 8)
	id := must(t, d.officer, "CreateEvent", "event", d.tie(in{"title": "Đối thoại với doanh nghiệp", "form": "DIALOGUE", "on": "2022-02-24", "groups": []any{"ENTERPRISES"}}))
	must(t, d.officer, "HoldEvent", "event", in{"id": id, "attendances": 60, "raised": 14, "answered": 11})
	d.feeds("minutesMissing", "count", "form", map[string]string{"DIALOGUE": "1"})
	if got := refused(d.office, "SignMinutesEvent", "event { id }", in{"id": id}); got != "NO_MINUTES" {
		t.Errorf("a dialogue without minutes: %q", got)
	}
	must(t, d.office, "SignMinutesEvent", "event", in{"id": id, "number": "05/BB-STP", "minutes": "14 ý kiến; 3 ý kiến trả lời bằng văn bản."})
	d.proves("MediaEvent Đối thoại với doanh nghiệp")
	d.feeds("minutesMissing", "count", "form", map[string]string{})
	d.feeds("eventNumbers", "count", "form", map[string]string{"DIALOGUE": "1"})
	d.feeds("eventQuestions", "raisedSum", "form", map[string]string{"DIALOGUE": "14"})
	d.hidden("events", "eventNumbers", "count", "form")
}

func TestDuty17AnswersToPeopleAndFirms(t *testing.T) {
	d := duty(t, 9)
	id := must(t, d.officer, "CreateQuestion", "question", d.tie(asker.with(in{"subject": "Thuế hộ kinh doanh", "content": "Tôi là Kim Thị Sa Rây…", "way": "IN_PERSON", "asker": "FIRM", "receivedOn": "2022-02-23"})))
	about := in{"id": id}
	must(t, d.office, "AssignQuestion", "question", about.with(in{"assignee": d.office.UserID(), "due": "2022-03-04"}))
	must(t, d.officer, "AnswerQuestion", "question", about.with(in{"answer": "Nộp theo phương pháp khoán."}))
	must(t, d.office, "ApproveQuestion", "question", about)
	faq := must(t, d.officer, "DraftFaqQuestion", "faq", about.with(in{"question": "Hộ kinh doanh nộp thuế thế nào?"}))
	must(t, d.office, "PublishFaq", "faq", in{"id": faq})
	d.proves("MediaQuestion Thuế hộ kinh doanh", "MediaFaq Hộ kinh doanh nộp thuế thế nào?")
	d.feeds("answerNumbers", "count", "asker", map[string]string{"FIRM": "1"})
	d.feeds("answerDays", "daysAvg", "approvedOnMonth", map[string]string{"2022-03": "6.00"})
	d.feeds("faqNumbers", "count", "language", map[string]string{"VIETNAMESE": "1"})
	d.hidden("questions", "questionNumbers", "count", "status")
	body := d.other.Do(`{ media { faqs { nodes { question answer questions { nodes { askerName } } } } } }`, nil).Body
	if !strings.Contains(body, "phương pháp khoán") || strings.Contains(body, "Sa Rây") {
		t.Errorf("the other unit reads the FAQ: %s", body)
	}
}

func TestDuty20ModelsOfSelfLearning(t *testing.T) {
	d := duty(t, 10)
	id := must(t, d.officer, "CreateModel", "model", d.tie(in{"name": "Tủ sách pháp luật điện tử", "sort": "BOOKCASE", "started": "2021-09-01", "members": 120}))
	d.hidden("models", "modelNumbers", "count", "status")
	must(t, d.office, "RecogniseModel", "model", in{"id": id, "effect": "120 người dùng mỗi tháng."})
	walk(t, step{"the other unit starts one like it", d.other, "ReplicateModel", "model", in{"model": id, "name": "Tủ sách điện tử Duyên Hải", "started": "2022-03-01"}, ""})
	d.proves("MediaModel Tủ sách pháp luật điện tử")
	d.feeds("modelNumbers", "count", "sort", map[string]string{"BOOKCASE": "1"})
	d.feeds("modelMembers", "membersSum", "sort", map[string]string{"BOOKCASE": "120"})
	if got := refused(d.other, "EndModel", "model { id }", in{"id": id, "reason": "vì"}); got != "FORBIDDEN" {
		t.Errorf("the other unit ends it: %q", got)
	}
}

func TestDuty21SharedLegalContent(t *testing.T) {
	d := duty(t, 11)
	school := d.As("sgddt")
	id := must(t, d.officer, "CreateArticle", "article", d.tie(in{"title": "Bạo lực học đường", "content": "…"}))
	d.hidden("articles", "reuseNumbers", "count", "origin { title }") // before it is published
	must(t, d.officer, "SubmitArticle", "article", in{"id": id})
	must(t, d.office, "PublishArticle", "article", in{"id": id, "channel": channel(t, d.office, "Trang PBGDPL", "SITE", nil), "link": "https://stp.example.vn/1"})
	d.proves("MediaArticle Bạo lực học đường")
	taken := must(t, school, "TakeArticle", "article", in{"article": id, "tiedTo": d.theirs["sgddt"], "channel": channel(t, school, "Trang của Sở", "SITE", nil)})
	d.feeds("reuseNumbers", "count", "origin { title }", map[string]string{})
	must(t, school, "SubmitArticle", "article", in{"id": taken})
	must(t, school, "PublishArticle", "article", in{"id": taken, "link": "https://sgddt.example.vn/1"})
	d.feeds("reuseNumbers", "count", "origin { title }", map[string]string{"Bạo lực học đường": "1"})
	a := school.Do(`query($id: ID!) { assignments(where: {id: {eq: $id}}) { nodes { unit { code } records { nodes { kind title } } } } }`, map[string]any{"id": d.theirs["sgddt"]})
	if a.Get("assignments.nodes.0.unit.code") != "sgddt" || a.Get("assignments.nodes.0.records.nodes.0.title") != "Bạo lực học đường" {
		t.Errorf("the part of the school department is proved by %s", a.Body)
	}
}

func TestDuty22TheColumnLawAndLife(t *testing.T) {
	d := duty(t, 12)
	radio := channel(t, d.office, "Truyền hình Trà Vinh", "TELEVISION", nil)
	col := must(t, d.officer, "CreateColumn", "column", d.tie(in{"name": "Pháp luật và cuộc sống", "channel": radio, "partner": "Đài Phát thanh và Truyền hình", "rhythm": "WEEKLY", "first": "2022-02-12", "minutes": 15}))
	if got := refused(d.officer, "ScheduleColumn", "airings { id }", in{"id": col, "from": "2022-02-12", "until": "2022-02-26"}); got != "" {
		t.Fatal(got)
	}
	for i, id := range lines(t, d.office, "airings", "", "id")[:2] {
		must(t, d.officer, "AirAiring", "airing", in{"id": id, "link": "https://thtv.example.vn/" + string(rune('a'+i))})
	}
	d.Work()
	d.Advance(24 * time.Hour)
	until(t, "missed", func() bool { return len(lines(t, d.office, "airings", "(where: {status: {eq: MISSED}})", "id")) == 1 })
	d.proves("MediaColumn Pháp luật và cuộc sống", "MediaAiring Pháp luật và cuộc sống, 12/02/2022", "MediaAiring Pháp luật và cuộc sống, 19/02/2022", "MediaAiring Pháp luật và cuộc sống, 26/02/2022")
	d.feeds("airingNumbers", "count", "status", map[string]string{"AIRED": "2", "MISSED": "1"})
	d.feeds("airedMinutes", "minutesSum", "airedOnMonth", map[string]string{"2022-02": "30"})
	d.hidden("airings", "airingNumbers", "count", "status")
	d.hidden("columns", "columnNumbers", "count", "status")
}
