package media_test

import (
	"slices"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// step is one thing that somebody does, and the code with which it is refused.
type step struct {
	name    string
	who     *sdktest.Person
	do, set string
	input   in
	refused string
}

func walk(t *testing.T, steps ...step) {
	t.Helper()
	for _, s := range steps {
		if got := refused(s.who, s.do, s.set+" { id }", s.input); got != s.refused {
			t.Errorf("%s: %q, want %q", s.name, got, s.refused)
		}
	}
}

func TestTopicsAreOneListForAllOnceAdopted(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("stp"), h.As("stp", "OFFICER"), h.As("snv")
		made := in{"title": "Giá đất", "year": 2022, "concern": "VOTERS", "urgency": "URGENT"}
		id := must(t, officer, "CreateTopic", "topic", made)
		about := in{"id": id}
		about1 := in{"title": "Bài", "topic": id}
		walk(t, []step{
			{"nobody refers to another unit's proposal", other, "CreateArticle", "article", about1, "INVALID_REFERENCE"},
			{"an officer adopts nothing", officer, "AdoptTopic", "topic", about, "FORBIDDEN"},
			{"another department adopts nothing", other, "AdoptTopic", "topic", about, "NOT_FOUND"},
			{"it is adopted", p, "AdoptTopic", "topic", about, ""},
			{"not twice", p, "AdoptTopic", "topic", about, "INVALID_STATE"},
			{"another department refers to it", other, "CreateArticle", "article", about1, ""},
			{"and changes nothing of it", other, "UpdateTopic", "topic", about.with(in{"version": 2, "title": "khác"}), "FORBIDDEN"},
			{"it is closed", p, "CloseTopic", "topic", about, ""},
		}...)
		no := must(t, officer, "CreateTopic", "topic", made.with(in{"title": "Không rõ"}))
		must(t, p, "RejectTopic", "topic", in{"id": no, "reason": "Ngoài phạm vi."})
		if got := lines(t, other, "topics", "", "title", "status"); !slices.Equal(got, []string{"Giá đất CLOSED"}) {
			t.Errorf("another department has the list %v", got)
		}
		same(t, "topics of the year", figures(t, p, "topicNumbers", "count", "adoptedOnYear", "urgency", "status"), map[string]string{"2022 URGENT CLOSED": "1", "<nil> URGENT REJECTED": "1"})
	})
}

func TestMaterialCountsCopies(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("h-cau-ke"), h.As("h-cau-ke", "OFFICER"), h.As("h-duyen-hai")
		make := func(more in) in {
			id := must(t, officer, "CreateMaterial", "material", in{"title": "Tờ gấp", "sort": "FOLDER", "content": "…", "groups": []any{"ETHNIC_MINORITY", "WOMEN"}}.with(more))
			must(t, officer, "SubmitMaterial", "material", in{"id": id})
			return in{"id": id}
		}
		plain, khmer, screen := make(nil), make(in{"language": "KHMER"}), make(in{"format": "ELECTRONIC", "language": "BILINGUAL", "sort": "CLIP"})
		empty := in{"id": must(t, officer, "CreateMaterial", "material", in{"title": "Trống", "sort": "FLYER"})}
		walk(t, []step{
			{"nothing is submitted empty", officer, "SubmitMaterial", "material", empty, "EMPTY"},
			{"what is in review is not edited", officer, "UpdateMaterial", "material", plain.with(in{"version": 2, "content": "khác"}), "LOCKED"},
			{"an officer issues nothing", officer, "IssueMaterial", "material", plain.with(in{"copies": 10}), "FORBIDDEN"},
			{"the other district issues nothing", other, "IssueMaterial", "material", plain.with(in{"copies": 10}), "NOT_FOUND"},
			{"print without copies", p, "IssueMaterial", "material", plain, "NO_COPIES"},
			{"copies of what is on screens", p, "IssueMaterial", "material", screen.with(in{"copies": 10}), "NOT_PRINTED"},
			{"a day to come", p, "IssueMaterial", "material", plain.with(in{"copies": 10, "on": "2022-03-02"}), "IN_FUTURE"},
			{"it is returned", p, "ReturnMaterial", "material", khmer.with(in{"remark": "Sửa lỗi chính tả."}), ""},
			{"and submitted again", officer, "SubmitMaterial", "material", khmer, ""},
			{"a thousand", p, "IssueMaterial", "material", plain.with(in{"copies": 1000, "on": "2022-02-15"}), ""},
			{"three hundred in Khmer", p, "IssueMaterial", "material", khmer.with(in{"copies": 300, "receivers": "Các chùa"}), ""},
			{"on screens", p, "IssueMaterial", "material", screen, ""},
			{"not twice", p, "IssueMaterial", "material", screen, "INVALID_STATE"},
		}...)
		for who, reader := range map[string]*sdktest.Person{"the district": p, "the other district": other, "the province": h.As("ubnd-tinh")} {
			same(t, "copies, says "+who, figures(t, reader, "materialCopies", "copiesSum", "issuedOnMonth", "language"), map[string]string{"2022-02 VIETNAMESE": "1000", "2022-03 KHMER": "300", "2022-03 BILINGUAL": "0"})
			same(t, "of which in a minority language", figures(t, reader, "minorityCopies", "minorityCopiesSum", "issuedOnMonth"), map[string]string{"2022-02": "0", "2022-03": "300"})
			same(t, "for whom", figures(t, reader, "materialGroups", "copiesSum", "groupsEach"), map[string]string{"ETHNIC_MINORITY": "1300", "WOMEN": "1300"})
		}
		must(t, p, "WithdrawMaterial", "material", plain.with(in{"remark": "Luật mới."}))
		if got := lines(t, other, "materials", "", "title", "language"); !slices.Equal(got, []string{"Tờ gấp BILINGUAL", "Tờ gấp KHMER"}) {
			t.Errorf("T1 the other district's library: %v", got)
		}
	})
}

func TestDialoguesEndWithMinutes(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("stp"), h.As("stp", "OFFICER"), h.As("snv")
		event := func(form, day string) in {
			return in{"id": must(t, officer, "CreateEvent", "event", in{"title": "Buổi " + form, "form": form, "on": day, "areas": []any{"REMOTE", "COASTAL"}})}
		}
		talk, dialogue, later, off := event("CONFERENCE", "2022-02-16"), event("DIALOGUE", "2022-02-25"), event("SEMINAR", "2022-03-20"), event("TALK", "2022-03-21")
		was := in{"attendances": 80, "women": 45, "minority": 30, "raised": 12, "answered": 9}
		walk(t, []step{
			{"what is to come was not held", officer, "HoldEvent", "event", later.with(was), "IN_FUTURE"},
			{"more women than people", officer, "HoldEvent", "event", dialogue.with(was).with(in{"women": 81}), "TOO_MANY"},
			{"more answers than questions", officer, "HoldEvent", "event", dialogue.with(was).with(in{"answered": 13}), "TOO_MANY"},
			{"another department holds nothing", other, "HoldEvent", "event", dialogue.with(was), "NOT_FOUND"},
			{"no minutes of what was not held", p, "SignMinutesEvent", "event", dialogue.with(in{"minutes": "…"}), "INVALID_STATE"},
			{"it was held", officer, "HoldEvent", "event", dialogue.with(was), ""},
			{"what was held keeps its day", officer, "UpdateEvent", "event", dialogue.with(in{"version": 2, "on": "2022-02-26"}), "HELD"},
			{"a dialogue without minutes", p, "SignMinutesEvent", "event", dialogue, "NO_MINUTES"},
			{"an officer signs nothing", officer, "SignMinutesEvent", "event", dialogue.with(in{"minutes": "…"}), "FORBIDDEN"},
			{"a conference", officer, "HoldEvent", "event", talk.with(in{"attendances": 120, "minority": 20}), ""},
			{"an officer cancels nothing", officer, "CancelEvent", "event", off.with(in{"reason": "dịch"}), "FORBIDDEN"},
			{"one is cancelled", p, "CancelEvent", "event", off.with(in{"reason": "dịch"}), ""},
		}...)
		above := h.As("ubnd-tinh")
		same(t, "dialogues without minutes", figures(t, above, "minutesMissing", "count", "form"), map[string]string{"DIALOGUE": "1"})
		walk(t, step{"the minutes", p, "SignMinutesEvent", "event", dialogue.with(in{"number": "02/BB-STP", "minutes": "12 ý kiến; 3 ý kiến trả lời bằng văn bản."}), ""})
		same(t, "none is without minutes", figures(t, above, "minutesMissing", "count", "form"), map[string]string{})
		same(t, "attendances", figures(t, above, "eventAttendances", "attendancesSum", "onMonth", "form"), map[string]string{"2022-02 CONFERENCE": "120", "2022-02 DIALOGUE": "80"})
		same(t, "of which minorities", figures(t, above, "eventMinorityAttendances", "minoritySum", "form"), map[string]string{"CONFERENCE": "20", "DIALOGUE": "30"})
		same(t, "where, a joint event once in each", figures(t, above, "eventAreas", "attendancesSum", "areasEach"), map[string]string{"REMOTE": "200", "COASTAL": "200"})
		same(t, "T8 another department's", figures(t, other, "eventNumbers", "count", "form"), map[string]string{})
		if got := lines(t, other, "events", "", "id"); len(got) > 0 {
			t.Errorf("T1 another department sees %v", got)
		}
	})
}

func TestModelsAreTakenOver(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("h-cau-ke"), h.As("h-cau-ke", "OFFICER"), h.As("h-duyen-hai", "OFFICER")
		id := must(t, officer, "CreateModel", "model", in{"name": "Câu lạc bộ Rùm Sóc", "sort": "CLUB", "content": "Mỗi tháng một buổi.", "started": "2021-05-04", "members": 30})
		about, like := in{"id": id}, in{"model": id, "name": "Câu lạc bộ Long Vĩnh", "started": "2022-03-10"}
		walk(t, []step{
			{"a pilot is nobody else's", other, "ReplicateModel", "model", like, "NOT_FOUND"},
			{"the unit itself waits, too", officer, "ReplicateModel", "model", like, "NOT_RECOGNISED"},
			{"an officer recognises nothing", officer, "RecogniseModel", "model", about.with(in{"effect": "Tốt."}), "FORBIDDEN"},
			{"without an effect", p, "RecogniseModel", "model", about.with(in{"effect": ""}), "VALIDATION"},
			{"it is recognised", p, "RecogniseModel", "model", about.with(in{"effect": "Giảm 40% vụ việc."}), ""},
			{"the other district starts one", other, "ReplicateModel", "model", like, ""},
			{"and changes nothing of the first", other, "UpdateModel", "model", about.with(in{"version": 2, "members": 1}), "FORBIDDEN"},
		}...)
		if got := lines(t, h.As("h-duyen-hai"), "models", "(where: {replicated: {eq: true}})", "name", "sort", "content", "status", "members"); !slices.Equal(got, []string{"Câu lạc bộ Long Vĩnh CLUB Mỗi tháng một buổi. PILOT 0"}) {
			t.Errorf("the one like it: %v", got)
		}
		same(t, "made after it", figures(t, h.As("ubnd-tinh"), "modelCopies", "count", "origin { title: name }"), map[string]string{"Câu lạc bộ Rùm Sóc": "1"})
		must(t, p, "EndModel", "model", about.with(in{"reason": "Hết kinh phí."}))
		if got := lines(t, other, "models", "", "name"); !slices.Equal(got, []string{"Câu lạc bộ Long Vĩnh"}) {
			t.Errorf("T1 what ended is seen: %v", got)
		}
	})
}

func TestUpgradesUpToTheirAcceptance(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("stp"), h.As("stp", "OFFICER"), h.As("snv")
		site := channel(t, p, "Trang PBGDPL", "PORTAL", nil)
		about := in{"id": must(t, officer, "CreateUpgrade", "upgrade", in{"title": "Tìm kiếm", "channel": site, "cost": "45000000"})}
		done := about.with(in{"result": "Tìm được cả không dấu.", "on": "2022-02-28"})
		walk(t, []step{
			{"another department upgrades no channel of others", other, "CreateUpgrade", "upgrade", in{"title": "x", "channel": site}, "INVALID_REFERENCE"},
			{"what has not begun is not accepted", p, "AcceptUpgrade", "upgrade", done, "INVALID_STATE"},
			{"it begins", officer, "UpdateUpgrade", "upgrade", about.with(in{"version": 1, "status": "UNDER_WAY"}), ""},
			{"an officer accepts nothing", officer, "AcceptUpgrade", "upgrade", done, "FORBIDDEN"},
			{"not on a day to come", p, "AcceptUpgrade", "upgrade", done.with(in{"on": "2022-03-02"}), "IN_FUTURE"},
			{"it is accepted", p, "AcceptUpgrade", "upgrade", done, ""},
			{"not twice", p, "AcceptUpgrade", "upgrade", done, "INVALID_STATE"},
			{"one name is one channel", p, "CreateChannel", "channel", in{"name": "Trang PBGDPL", "sort": "SITE"}, "UNIQUE"},
			{"another department may have one of that name", other, "CreateChannel", "channel", in{"name": "Trang PBGDPL", "sort": "SITE"}, ""},
		}...)
		same(t, "upgrades", figures(t, p, "upgradeNumbers", "count", "acceptedOnQuarter", "channel { name }"), map[string]string{"2022-Q1 Trang PBGDPL": "1"})
		same(t, "their costs", figures(t, p, "upgradeCosts", "costSum", "acceptedOnYear"), map[string]string{"2022": "45000000"})
		if got := lines(t, other, "upgrades", "", "id"); len(got) > 0 {
			t.Errorf("T1 another department sees %v", got)
		}
		must(t, p, "CloseChannel", "channel", in{"id": site})
		walk(t, step{"what is closed is opened again", p, "OpenChannel", "channel", in{"id": site}, ""})
	})
}
