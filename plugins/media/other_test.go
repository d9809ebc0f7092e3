package media_test

import (
	"testing"

	"github.com/lantoa/lantoa/plugins/media"
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
		if got := s.who.Refused(s.do, s.input); got != s.refused {
			t.Errorf("%s: %q, want %q", s.name, got, s.refused)
		}
	}
}

func TestTopicsAreOneListForAllOnceAdopted(t *testing.T) {
	sdktest.Each(t, media.Module(), func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("stp"), h.As("stp", "OFFICER"), h.As("snv")
		made := in{"title": "Giá đất", "year": 2022, "concern": "VOTERS", "urgency": "URGENT"}
		id := officer.Must("CreateTopic", made)
		about := in{"id": id}
		about1 := in{"title": "Bài", "topic": id}
		walk(t, []step{
			{"nobody refers to another unit's proposal", other, "CreateArticle", "article", about1, "INVALID_REFERENCE"},
			{"an officer adopts nothing", officer, "AdoptTopic", "topic", about, "FORBIDDEN"},
			{"another department adopts nothing", other, "AdoptTopic", "topic", about, "NOT_FOUND"},
			{"it is adopted", p, "AdoptTopic", "topic", about, ""},
			{"not twice", p, "AdoptTopic", "topic", about, "INVALID_STATE"},
			{"another department refers to it", other, "CreateArticle", "article", about1, ""},
			{"and changes nothing of it", other, "UpdateTopic", "topic", about.With(in{"version": 2, "title": "khác"}), "FORBIDDEN"},
			{"it is closed", p, "CloseTopic", "topic", about, ""},
		}...)
		no := officer.Must("CreateTopic", made.With(in{"title": "Không rõ"}))
		p.Must("RejectTopic", in{"id": no, "reason": "Ngoài phạm vi."})
		sdktest.Same(t, "another department has the list", other.Lines("topics", "title", "status"), "Giá đất CLOSED")
		sdktest.Same(t, "topics of the year", p.Figures("topicNumbers", "count", "adoptedOnYear", "urgency", "status"), "2022 URGENT CLOSED = 1", "<nil> URGENT REJECTED = 1")
	})
}

func TestMaterialCountsCopies(t *testing.T) {
	sdktest.Each(t, media.Module(), func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("h-cau-ke"), h.As("h-cau-ke", "OFFICER"), h.As("h-duyen-hai")
		make := func(more in) in {
			id := officer.Must("CreateMaterial", in{"title": "Tờ gấp", "sort": "FOLDER", "content": "…", "groups": []any{"ETHNIC_MINORITY", "WOMEN"}}.With(more))
			officer.Must("SubmitMaterial", in{"id": id})
			return in{"id": id}
		}
		plain, khmer, screen := make(nil), make(in{"language": "KHMER"}), make(in{"format": "ELECTRONIC", "language": "BILINGUAL", "sort": "CLIP"})
		empty := in{"id": officer.Must("CreateMaterial", in{"title": "Trống", "sort": "FLYER"})}
		walk(t, []step{
			{"nothing is submitted empty", officer, "SubmitMaterial", "material", empty, "EMPTY"},
			{"what is in review is not edited", officer, "UpdateMaterial", "material", plain.With(in{"version": 2, "content": "khác"}), "LOCKED"},
			{"an officer issues nothing", officer, "IssueMaterial", "material", plain.With(in{"copies": 10}), "FORBIDDEN"},
			{"the other district issues nothing", other, "IssueMaterial", "material", plain.With(in{"copies": 10}), "NOT_FOUND"},
			{"print without copies", p, "IssueMaterial", "material", plain, "NO_COPIES"},
			{"copies of what is on screens", p, "IssueMaterial", "material", screen.With(in{"copies": 10}), "NOT_PRINTED"},
			{"a day to come", p, "IssueMaterial", "material", plain.With(in{"copies": 10, "on": "2022-03-02"}), "IN_FUTURE"},
			{"it is returned", p, "ReturnMaterial", "material", khmer.With(in{"remark": "Sửa lỗi chính tả."}), ""},
			{"and submitted again", officer, "SubmitMaterial", "material", khmer, ""},
			{"a thousand", p, "IssueMaterial", "material", plain.With(in{"copies": 1000, "on": "2022-02-15"}), ""},
			{"three hundred in Khmer", p, "IssueMaterial", "material", khmer.With(in{"copies": 300, "receivers": "Các chùa"}), ""},
			{"on screens", p, "IssueMaterial", "material", screen, ""},
			{"not twice", p, "IssueMaterial", "material", screen, "INVALID_STATE"},
		}...)
		for who, reader := range map[string]*sdktest.Person{"the district": p, "the other district": other, "the province": h.As("ubnd-tinh")} {
			sdktest.Same(t, "copies, says "+who, reader.Figures("materialCopies", "copiesSum", "issuedOnMonth", "language"), "2022-02 VIETNAMESE = 1000", "2022-03 BILINGUAL = 0", "2022-03 KHMER = 300")
			sdktest.Same(t, "of which in a minority language", reader.Figures("minorityCopies", "minorityCopiesSum", "issuedOnMonth"), "2022-02 = 0", "2022-03 = 0", "2022-03 = 300")
			sdktest.Same(t, "for whom", reader.Figures("materialGroups", "copiesSum", "groupsEach"), "ETHNIC_MINORITY = 1300", "WOMEN = 1300")
		}
		p.Must("WithdrawMaterial", plain.With(in{"remark": "Luật mới."}))
		sdktest.Same(t, "T1 the other district's library", other.Lines("materials", "title", "language"), "Tờ gấp BILINGUAL", "Tờ gấp KHMER")
	})
}

func TestDialoguesEndWithMinutes(t *testing.T) {
	sdktest.Each(t, media.Module(), func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("stp"), h.As("stp", "OFFICER"), h.As("snv")
		event := func(form, day string) in {
			return in{"id": officer.Must("CreateEvent", in{"title": "Buổi " + form, "form": form, "on": day, "areas": []any{"REMOTE", "COASTAL"}})}
		}
		talk, dialogue, later, off := event("CONFERENCE", "2022-02-16"), event("DIALOGUE", "2022-02-25"), event("SEMINAR", "2022-03-20"), event("TALK", "2022-03-21")
		was := in{"attendances": 80, "women": 45, "minority": 30, "raised": 12, "answered": 9}
		walk(t, []step{
			{"what is to come was not held", officer, "HoldEvent", "event", later.With(was), "IN_FUTURE"},
			{"more women than people", officer, "HoldEvent", "event", dialogue.With(was).With(in{"women": 81}), "TOO_MANY"},
			{"more answers than questions", officer, "HoldEvent", "event", dialogue.With(was).With(in{"answered": 13}), "TOO_MANY"},
			{"another department holds nothing", other, "HoldEvent", "event", dialogue.With(was), "NOT_FOUND"},
			{"no minutes of what was not held", p, "SignMinutesEvent", "event", dialogue.With(in{"minutes": "…"}), "INVALID_STATE"},
			{"it was held", officer, "HoldEvent", "event", dialogue.With(was), ""},
			{"what was held keeps its day", officer, "UpdateEvent", "event", dialogue.With(in{"version": 2, "on": "2022-02-26"}), "HELD"},
			{"a dialogue without minutes", p, "SignMinutesEvent", "event", dialogue, "NO_MINUTES"},
			{"an officer signs nothing", officer, "SignMinutesEvent", "event", dialogue.With(in{"minutes": "…"}), "FORBIDDEN"},
			{"a conference", officer, "HoldEvent", "event", talk.With(in{"attendances": 120, "minority": 20}), ""},
			{"an officer cancels nothing", officer, "CancelEvent", "event", off.With(in{"reason": "dịch"}), "FORBIDDEN"},
			{"one is cancelled", p, "CancelEvent", "event", off.With(in{"reason": "dịch"}), ""},
		}...)
		above := h.As("ubnd-tinh")
		sdktest.Same(t, "dialogues without minutes", above.Figures("minutesMissing", "count", "form"), "DIALOGUE = 1")
		walk(t, step{"the minutes", p, "SignMinutesEvent", "event", dialogue.With(in{"number": "02/BB-STP", "minutes": "12 ý kiến; 3 ý kiến trả lời bằng văn bản."}), ""})
		sdktest.Same(t, "none is without minutes", above.Figures("minutesMissing", "count", "form"))
		sdktest.Same(t, "attendances", above.Figures("eventAttendances", "attendancesSum", "onMonth", "form"), "2022-02 CONFERENCE = 120", "2022-02 DIALOGUE = 80")
		sdktest.Same(t, "of which minorities", above.Figures("eventMinorityAttendances", "minoritySum", "form"), "CONFERENCE = 20", "DIALOGUE = 30")
		sdktest.Same(t, "where, a joint event once in each", above.Figures("eventAreas", "attendancesSum", "areasEach"), "COASTAL = 200", "REMOTE = 200")
		sdktest.Same(t, "T8 another department's", other.Figures("eventNumbers", "count", "form"))
		sdktest.Same(t, "T1 another department sees", other.Lines("events", "id"))
	})
}

func TestModelsAreTakenOver(t *testing.T) {
	sdktest.Each(t, media.Module(), func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("h-cau-ke"), h.As("h-cau-ke", "OFFICER"), h.As("h-duyen-hai", "OFFICER")
		id := officer.Must("CreateModel", in{"name": "Câu lạc bộ Rùm Sóc", "sort": "CLUB", "content": "Mỗi tháng một buổi.", "started": "2021-05-04", "members": 30})
		about, like := in{"id": id}, in{"model": id, "name": "Câu lạc bộ Long Vĩnh", "started": "2022-03-10"}
		walk(t, []step{
			{"a pilot is nobody else's", other, "ReplicateModel", "model", like, "NOT_FOUND"},
			{"the unit itself waits, too", officer, "ReplicateModel", "model", like, "NOT_RECOGNISED"},
			{"an officer recognises nothing", officer, "RecogniseModel", "model", about.With(in{"effect": "Tốt."}), "FORBIDDEN"},
			{"without an effect", p, "RecogniseModel", "model", about.With(in{"effect": ""}), "VALIDATION"},
			{"it is recognised", p, "RecogniseModel", "model", about.With(in{"effect": "Giảm 40% vụ việc."}), ""},
			{"the other district starts one", other, "ReplicateModel", "model", like, ""},
			{"and changes nothing of the first", other, "UpdateModel", "model", about.With(in{"version": 2, "members": 1}), "FORBIDDEN"},
		}...)
		sdktest.Same(t, "the one like it", h.As("h-duyen-hai").Lines("models(where: {replicated: {eq: true}})", "name", "sort", "content", "status", "members"), "Câu lạc bộ Long Vĩnh CLUB Mỗi tháng một buổi. PILOT 0")
		sdktest.Same(t, "made after it", h.As("ubnd-tinh").Figures("modelCopies", "count", "origin { title: name }"), "Câu lạc bộ Rùm Sóc = 1")
		p.Must("EndModel", about.With(in{"reason": "Hết kinh phí."}))
		sdktest.Same(t, "T1 what ended is seen", other.Lines("models", "name"), "Câu lạc bộ Long Vĩnh")
	})
}

func TestUpgradesUpToTheirAcceptance(t *testing.T) {
	sdktest.Each(t, media.Module(), func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("stp"), h.As("stp", "OFFICER"), h.As("snv")
		site := channel(t, p, "Trang PBGDPL", "PORTAL", nil)
		about := in{"id": officer.Must("CreateUpgrade", in{"title": "Tìm kiếm", "channel": site, "cost": "45000000"})}
		done := about.With(in{"result": "Tìm được cả không dấu.", "on": "2022-02-28"})
		walk(t, []step{
			{"another department upgrades no channel of others", other, "CreateUpgrade", "upgrade", in{"title": "x", "channel": site}, "INVALID_REFERENCE"},
			{"what has not begun is not accepted", p, "AcceptUpgrade", "upgrade", done, "INVALID_STATE"},
			{"it begins", officer, "UpdateUpgrade", "upgrade", about.With(in{"version": 1, "status": "UNDER_WAY"}), ""},
			{"an officer accepts nothing", officer, "AcceptUpgrade", "upgrade", done, "FORBIDDEN"},
			{"not on a day to come", p, "AcceptUpgrade", "upgrade", done.With(in{"on": "2022-03-02"}), "IN_FUTURE"},
			{"it is accepted", p, "AcceptUpgrade", "upgrade", done, ""},
			{"not twice", p, "AcceptUpgrade", "upgrade", done, "INVALID_STATE"},
			{"one name is one channel", p, "CreateChannel", "channel", in{"name": "Trang PBGDPL", "sort": "SITE"}, "UNIQUE"},
			{"another department may have one of that name", other, "CreateChannel", "channel", in{"name": "Trang PBGDPL", "sort": "SITE"}, ""},
		}...)
		sdktest.Same(t, "upgrades", p.Figures("upgradeNumbers", "count", "acceptedOnQuarter", "channel { name }"), "2022-Q1 Trang PBGDPL = 1")
		sdktest.Same(t, "their costs", p.Figures("upgradeCosts", "costSum", "acceptedOnYear"), "2022 = 45000000")
		sdktest.Same(t, "T1 another department sees", other.Lines("upgrades", "id"))
		p.Must("CloseChannel", in{"id": site})
		walk(t, step{"what is closed is opened again", p, "OpenChannel", "channel", in{"id": site}, ""})
	})
}
