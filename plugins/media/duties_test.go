package media_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestDuty06DisseminateTheLawOfTheJusticeSector(t *testing.T) {
	d := duty(t, 1)
	e := d.officer.Must("CreateEvent", d.tie(in{"title": "Phổ biến Luật Hộ tịch", "form": "CONFERENCE", "on": "2022-02-18", "fields": []any{"CIVIL_STATUS"}, "groups": []any{"GENERAL_PUBLIC"}}))
	d.officer.Must("HoldEvent", in{"id": e, "attendances": 150, "women": 80, "minority": 60})
	m := d.officer.Must("CreateMaterial", d.tie(in{"title": "Tờ gấp Luật Hộ tịch", "sort": "FOLDER", "content": "…", "fields": []any{"CIVIL_STATUS"}}))
	d.hidden("events", "eventNumbers")
	d.hidden("materials", "materialNumbers") // before it is issued
	d.officer.Must("SubmitMaterial", in{"id": m})
	d.office.Must("IssueMaterial", in{"id": m, "copies": 2000})
	d.proves("MediaEvent Phổ biến Luật Hộ tịch", "MediaMaterial Tờ gấp Luật Hộ tịch")
	d.feeds("eventAttendances", "attendancesSum", "onMonth", "2022-02 = 150")
	d.feeds("materialCopies", "copiesSum", "issuedOnMonth", "2022-03 = 2000")
}

func TestDuty07TopicsOfPublicConcern(t *testing.T) {
	d := duty(t, 2)
	id := d.officer.Must("CreateTopic", d.tie(in{"title": "Giá đất bồi thường", "year": 2022, "concern": "LETTERS", "message": "Theo Luật Đất đai…"}))
	d.hidden("topics", "topicNumbers") // until it is adopted
	d.office.Must("AdoptTopic", in{"id": id})
	d.proves("MediaTopic Giá đất bồi thường")
	published(t, d.office, "Hỏi đáp về giá đất", channel(t, d.office, "Trang PBGDPL", "SITE", nil), in{"topic": id})
	d.feeds("topicConcerns", "count", "concern", "LETTERS = 1")
	d.feeds("articlesByTopic", "count", "topic { title }", "Giá đất bồi thường = 1")
	sdktest.Same(t, "all units work with the list", d.other.Lines("topics", "title", "message"), "Giá đất bồi thường Theo Luật Đất đai…")
	if got := d.other.Refused("UpdateTopic", in{"id": id, "version": 2, "title": "khác"}); got != "FORBIDDEN" {
		t.Errorf("the other unit edits the list: %q", got)
	}
}

func TestDuty08TheLanguageOfEthnicMinorityAreas(t *testing.T) {
	d := duty(t, 3)
	id := d.officer.Must("CreateMaterial", d.tie(in{"title": "Sổ tay hôn nhân và gia đình tiếng Khmer", "sort": "HANDBOOK", "language": "KHMER", "content": "…",
		"groups": []any{"ETHNIC_MINORITY"}, "areas": []any{"ETHNIC_MINORITY_AREA"}}))
	d.hidden("materials", "minorityCopies")
	d.officer.Must("SubmitMaterial", in{"id": id})
	d.office.Must("IssueMaterial", in{"id": id, "copies": 500, "receivers": "Các chùa Khmer"})
	e := d.officer.Must("CreateEvent", d.tie(in{"title": "Buổi song ngữ tại chùa", "form": "TALK", "language": "BILINGUAL", "on": "2022-02-20", "areas": []any{"ETHNIC_MINORITY_AREA"}}))
	d.officer.Must("HoldEvent", in{"id": e, "attendances": 90, "minority": 85})
	d.proves("MediaMaterial Sổ tay hôn nhân và gia đình tiếng Khmer", "MediaEvent Buổi song ngữ tại chùa")
	d.feeds("minorityCopies", "minorityCopiesSum", "issuedOnMonth", "2022-03 = 500")
	d.feeds("materialGroups", "copiesSum", "groupsEach", "ETHNIC_MINORITY = 500")
	d.feeds("eventMinorityAttendances", "minoritySum", "onMonth", "2022-02 = 85")
	d.feeds("eventNumbers", "count", "language", "BILINGUAL = 1")
	d.hidden("events", "eventNumbers")
	if a := d.As("h-cau-ke").Do(`query($id: ID!) { assignments(where: {id: {eq: $id}}) { nodes { unit { code } } } }`, map[string]any{"id": d.plan.Part(d.task, "h-cau-ke")}); a.Get("assignments.nodes.0.unit.code") != "h-cau-ke" {
		t.Errorf("the district that works along has no part: %s", a.Body)
	}
}

func TestDuty09NewsInTheJusticeBulletin(t *testing.T) {
	d := duty(t, 4)
	id := d.officer.Must("CreateArticle", d.tie(in{"title": "Quyền khiếu nại của công dân", "content": "Điều 30 Hiến pháp…", "fields": []any{"COMPLAINTS"}}))
	bulletin := channel(t, d.office, "Bản tin Tư pháp", "BULLETIN", nil)
	d.hidden("articles", "articleNumbers")
	d.officer.Must("SubmitArticle", in{"id": id})
	d.office.Must("PublishArticle", in{"id": id, "channel": bulletin})
	d.proves("MediaArticle Quyền khiếu nại của công dân")
	d.feeds("articleNumbers", "count", "channelSort", "BULLETIN = 1")
	d.feeds("articleFields", "count", "fieldsEach", "COMPLAINTS = 1")
	sdktest.Same(t, "T1 the other unit sees the channel", d.other.Lines("channels", "name"))
}

func TestDuty10PostsOnTheSites(t *testing.T) {
	d := duty(t, 5)
	for _, name := range []string{"Trang của Sở Tư pháp", "Trang của Hội đồng phối hợp"} {
		site := channel(t, d.office, name, "SITE", nil)
		id := d.officer.Must("CreateArticle", d.tie(in{"title": "Văn bản mới: " + name, "sort": "NEW_LAW", "content": "…"}))
		if drafts := d.other.Lines(`articles(where: {status: {ne: PUBLISHED}})`, "id"); len(drafts) > 0 {
			t.Errorf("T1 the other unit sees a draft: %v", drafts)
		}
		d.officer.Must("SubmitArticle", in{"id": id})
		if got := d.office.Refused("PublishArticle", in{"id": id, "channel": site}); got != "NO_LINK" {
			t.Errorf("a post without its address: %q", got)
		}
		d.office.Must("PublishArticle", in{"id": id, "channel": site, "link": "https://stp.example.vn/" + id})
		d.office.Must("WithdrawArticle", in{"id": published(t, d.office, "Nhầm", site, nil), "reason": "Đăng nhầm."})
	}
	d.proves("MediaArticle Văn bản mới: Trang của Sở Tư pháp", "MediaArticle Văn bản mới: Trang của Hội đồng phối hợp")
	d.feeds("articleNumbers", "count", "channelSort", "SITE = 2")
	d.feeds("articleSorts", "count", "sort", "NEW_LAW = 2")
}

func TestDuty11UpgradedComponentSites(t *testing.T) {
	d := duty(t, 6)
	site := channel(t, d.office, "Trang thành phần PBGDPL", "PORTAL", nil)
	id := d.officer.Must("CreateUpgrade", d.tie(in{"title": "Bổ sung tìm kiếm và hỏi đáp", "channel": site, "cost": "60000000"}))
	d.officer.Must("UpdateUpgrade", in{"id": id, "version": 1, "status": "UNDER_WAY"})
	d.office.Must("AcceptUpgrade", in{"id": id, "result": "Đã nghiệm thu."})
	d.proves("MediaUpgrade Bổ sung tìm kiếm và hỏi đáp")
	d.feeds("upgradeNumbers", "count", "channel { name }", "Trang thành phần PBGDPL = 1")
	d.feeds("upgradeCosts", "costSum", "acceptedOnYear", "2022 = 60000000")
	d.hidden("upgrades", "upgradeNumbers")
}

func TestDuty12ARunningPortalWithTimelyContent(t *testing.T) {
	d := duty(t, 7)
	site := d.officer.Must("CreateChannel", d.tie(in{"name": "Cổng PBGDPL tỉnh", "sort": "PORTAL", "freshDays": 3}))
	d.office.Must("OpenChannel", in{"id": site, "since": "2022-02-01"})
	published(t, d.office, "Tin đầu tiên", site, nil)
	d.proves("MediaChannel Cổng PBGDPL tỉnh")
	d.feeds("channelFreshness", "quietAvg", "name", "Cổng PBGDPL tỉnh = 0.00")
	d.feeds("staleChannels", "count", "sort")
	d.Work()
	d.Advance(5 * 24 * time.Hour)
	sdktest.Until(t, "stale", func() bool {
		return slices.Equal(d.office.Lines("channels(where: {stale: {eq: true}})", "name", "quiet"), []string{"Cổng PBGDPL tỉnh 5"})
	})
	d.feeds("channelFreshness", "quietAvg", "name", "Cổng PBGDPL tỉnh = 5.00")
	d.feeds("staleChannels", "count", "sort", "PORTAL = 1")
	sdktest.Until(t, "told", func() bool {
		return strings.Contains(d.office.Told(), "“Cổng PBGDPL tỉnh” đã 5 ngày chưa có nội dung mới (ngưỡng 3 ngày)")
	})
	published(t, d.office, "Tin mới", site, nil)
	d.feeds("staleChannels", "count", "sort")
	d.hidden("channels", "channelFreshness")
}

func TestDuty16SeminarsAndDialogues(t *testing.T) {
	d := duty(t, 8)
	id := d.officer.Must("CreateEvent", d.tie(in{"title": "Đối thoại với doanh nghiệp", "form": "DIALOGUE", "on": "2022-02-24", "groups": []any{"ENTERPRISES"}}))
	d.officer.Must("HoldEvent", in{"id": id, "attendances": 60, "raised": 14, "answered": 11})
	d.feeds("minutesMissing", "count", "form", "DIALOGUE = 1")
	if got := d.office.Refused("SignMinutesEvent", in{"id": id}); got != "NO_MINUTES" {
		t.Errorf("a dialogue without minutes: %q", got)
	}
	d.office.Must("SignMinutesEvent", in{"id": id, "number": "05/BB-STP", "minutes": "14 ý kiến; 3 ý kiến trả lời bằng văn bản."})
	d.proves("MediaEvent Đối thoại với doanh nghiệp")
	d.feeds("minutesMissing", "count", "form")
	d.feeds("eventNumbers", "count", "form", "DIALOGUE = 1")
	d.feeds("eventQuestions", "raisedSum", "form", "DIALOGUE = 14")
	d.hidden("events", "eventNumbers")
}

func TestDuty17AnswersToPeopleAndFirms(t *testing.T) {
	d := duty(t, 9)
	id := d.officer.Must("CreateQuestion", d.tie(asker.With(in{"subject": "Thuế hộ kinh doanh", "content": "Tôi là Kim Thị Sa Rây…", "way": "IN_PERSON", "asker": "FIRM", "receivedOn": "2022-02-23"})))
	about := in{"id": id}
	d.office.Must("AssignQuestion", about.With(in{"assignee": d.office.UserID(), "due": "2022-03-04"}))
	d.officer.Must("AnswerQuestion", about.With(in{"answer": "Nộp theo phương pháp khoán."}))
	d.office.Must("ApproveQuestion", about)
	faq := d.officer.Must("DraftFaqQuestion", about.With(in{"question": "Hộ kinh doanh nộp thuế thế nào?"}))
	d.office.Must("PublishFaq", in{"id": faq})
	d.proves("MediaQuestion Thuế hộ kinh doanh", "MediaFaq Hộ kinh doanh nộp thuế thế nào?")
	d.feeds("answerNumbers", "count", "asker", "FIRM = 1")
	d.feeds("answerDays", "daysAvg", "approvedOnMonth", "2022-03 = 6.00")
	d.feeds("faqNumbers", "count", "language", "VIETNAMESE = 1")
	d.hidden("questions", "questionNumbers")
	body := d.other.Do(`{ media { faqs { nodes { question answer questions { nodes { askerName } } } } } }`, nil).Body
	if !strings.Contains(body, "phương pháp khoán") || strings.Contains(body, "Sa Rây") {
		t.Errorf("the other unit reads the FAQ: %s", body)
	}
}

func TestDuty20ModelsOfSelfLearning(t *testing.T) {
	d := duty(t, 10)
	id := d.officer.Must("CreateModel", d.tie(in{"name": "Tủ sách pháp luật điện tử", "sort": "BOOKCASE", "started": "2021-09-01", "members": 120}))
	d.hidden("models", "modelNumbers")
	d.office.Must("RecogniseModel", in{"id": id, "effect": "120 người dùng mỗi tháng."})
	walk(t, step{"the other unit starts one like it", d.other, "ReplicateModel", "model", in{"model": id, "name": "Tủ sách điện tử Duyên Hải", "started": "2022-03-01"}, ""})
	d.proves("MediaModel Tủ sách pháp luật điện tử")
	d.feeds("modelNumbers", "count", "sort", "BOOKCASE = 1")
	d.feeds("modelMembers", "membersSum", "sort", "BOOKCASE = 120")
	if got := d.other.Refused("EndModel", in{"id": id, "reason": "vì"}); got != "FORBIDDEN" {
		t.Errorf("the other unit ends it: %q", got)
	}
}

func TestDuty21SharedLegalContent(t *testing.T) {
	d := duty(t, 11)
	school := d.As("sgddt")
	id := d.officer.Must("CreateArticle", d.tie(in{"title": "Bạo lực học đường", "content": "…"}))
	d.hidden("articles", "reuseNumbers") // before it is published
	d.officer.Must("SubmitArticle", in{"id": id})
	d.office.Must("PublishArticle", in{"id": id, "channel": channel(t, d.office, "Trang PBGDPL", "SITE", nil), "link": "https://stp.example.vn/1"})
	d.proves("MediaArticle Bạo lực học đường")
	taken := school.Must("TakeArticle", in{"article": id, "tiedTo": d.plan.Part(d.task, "sgddt"), "channel": channel(t, school, "Trang của Sở", "SITE", nil)})
	d.feeds("reuseNumbers", "count", "origin { title }")
	school.Must("SubmitArticle", in{"id": taken})
	school.Must("PublishArticle", in{"id": taken, "link": "https://sgddt.example.vn/1"})
	d.feeds("reuseNumbers", "count", "origin { title }", "Bạo lực học đường = 1")
	a := school.Do(`query($id: ID!) { assignments(where: {id: {eq: $id}}) { nodes { unit { code } records { nodes { kind title } } } } }`, map[string]any{"id": d.plan.Part(d.task, "sgddt")})
	if a.Get("assignments.nodes.0.unit.code") != "sgddt" || a.Get("assignments.nodes.0.records.nodes.0.title") != "Bạo lực học đường" {
		t.Errorf("the part of the school department is proved by %s", a.Body)
	}
}

func TestDuty22TheColumnLawAndLife(t *testing.T) {
	d := duty(t, 12)
	radio := channel(t, d.office, "Truyền hình Trà Vinh", "TELEVISION", nil)
	col := d.officer.Must("CreateColumn", d.tie(in{"name": "Pháp luật và cuộc sống", "channel": radio, "partner": "Đài Phát thanh và Truyền hình", "rhythm": "WEEKLY", "first": "2022-02-12", "minutes": 15}))
	if got := d.officer.Refused("ScheduleColumn", in{"id": col, "from": "2022-02-12", "until": "2022-02-26"}); got != "" {
		t.Fatal(got)
	}
	for i, id := range d.office.Lines("airings", "id")[:2] {
		d.officer.Must("AirAiring", in{"id": id, "link": "https://thtv.example.vn/" + string(rune('a'+i))})
	}
	d.Work()
	d.Advance(24 * time.Hour)
	sdktest.Until(t, "missed", func() bool { return len(d.office.Lines("airings(where: {status: {eq: MISSED}})", "id")) == 1 })
	d.proves("MediaColumn Pháp luật và cuộc sống", "MediaAiring Pháp luật và cuộc sống, 12/02/2022", "MediaAiring Pháp luật và cuộc sống, 19/02/2022", "MediaAiring Pháp luật và cuộc sống, 26/02/2022")
	d.feeds("airingNumbers", "count", "status", "AIRED = 2", "MISSED = 1")
	d.feeds("airedMinutes", "minutesSum", "airedOnMonth", "2022-02 = 30")
	d.hidden("airings", "airingNumbers")
	d.hidden("columns", "columnNumbers")
}
