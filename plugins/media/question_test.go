package media_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/media"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// The asker of these tests; nothing of it may be read outside the unit.
var asker = in{"askerName": "Kim Thị Sa Rây", "askerPhone": "0900 000 123", "askerEmail": "saray@example.vn", "askerPlace": "Ấp Rùm Sóc"}

var secrets = []string{"Sa Rây", "0900 000 123", "saray@", "Rùm Sóc"}

func TestAQuestionUpToTheFAQ(t *testing.T) {
	sdktest.Each(t, media.Module(), func(t *testing.T, h *sdktest.Host) {
		p, officer, colleague, other, above := h.As("stp"), h.As("stp", "OFFICER"), h.As("stp-vbpb"), h.As("snv"), h.As("ubnd-tinh")
		id := officer.Must("CreateQuestion", asker.With(in{
			"subject": "Hòa giải tranh chấp đất", "content": "Tôi là Kim Thị Sa Rây, ranh đất nhà tôi bị lấn.", "way": "LETTER", "receivedOn": "2022-02-21", "fields": []any{"LAND"},
		}))
		about := in{"id": id}
		faq := in{"question": "Ranh đất bị lấn thì làm gì?"}
		steps := []struct {
			name    string
			who     *sdktest.Person
			do, set string
			input   in
			refused string
		}{
			{"a question of tomorrow", officer, "CreateQuestion", "question { id }", in{"subject": "s", "content": "c", "way": "PHONE", "receivedOn": "2022-03-02"}, "IN_FUTURE"},
			{"it is not answered before it is assigned", officer, "AnswerQuestion", "question { id }", about.With(in{"answer": "…"}), "INVALID_STATE"},
			{"an officer does not assign", officer, "AssignQuestion", "question { id }", about.With(in{"assignee": p.UserID()}), "FORBIDDEN"},
			{"the unit above does not assign", above, "AssignQuestion", "question { id }", about.With(in{"assignee": p.UserID()}), "NOT_FOUND"},
			{"nobody of another unit gets it", p, "AssignQuestion", "question { id }", about.With(in{"assignee": other.UserID()}), "INVALID_REFERENCE"},
			{"the due day is past", p, "AssignQuestion", "question { id }", about.With(in{"assignee": p.UserID(), "due": "2022-02-28"}), "IN_PAST"},
			{"it is assigned", p, "AssignQuestion", "question { id }", about.With(in{"assignee": p.UserID(), "due": "2022-03-02"}), ""},
			{"another department answers nothing", other, "AnswerQuestion", "question { id }", about.With(in{"answer": "…"}), "NOT_FOUND"},
			{"a division of the same office answers nothing", colleague, "AnswerQuestion", "question { id }", about.With(in{"answer": "…"}), "NOT_FOUND"},
			{"an answer has words", officer, "AnswerQuestion", "question { id }", about.With(in{"answer": ""}), "VALIDATION"},
			{"it is answered", officer, "AnswerQuestion", "question { id }", about.With(in{"answer": "Gửi đơn đến xã."}), ""},
			{"an officer does not approve", officer, "ApproveQuestion", "question { id }", about, "FORBIDDEN"},
			{"it is returned", p, "ReturnQuestion", "question { id }", about.With(in{"remark": "Nêu điều luật."}), ""},
			{"it is not approved meanwhile", p, "ApproveQuestion", "question { id }", about, "INVALID_STATE"},
			{"it is answered better", officer, "AnswerQuestion", "question { id }", about.With(in{"answer": "Gửi đơn đến UBND xã để hòa giải.", "basis": "Luật Đất đai, điều 202"}), ""},
		}
		late := []struct {
			name    string
			who     *sdktest.Person
			do, set string
			input   in
			refused string
		}{
			{"it does not go into the FAQ before it is approved", officer, "DraftFaqQuestion", "faq { id }", about.With(faq), "INVALID_STATE"},
			{"it is approved two days late", p, "ApproveQuestion", "question { id }", about, ""},
			{"what was answered keeps its words", officer, "UpdateQuestion", "question { id }", about.With(in{"version": 6, "content": "khác"}), "LOCKED"},
			{"the FAQ does not name who asked", officer, "DraftFaqQuestion", "faq { id }", about.With(in{"question": "Bà KIM THỊ SA RÂY hỏi…"}), "PERSONAL_DATA"},
			{"nor does its answer", officer, "DraftFaqQuestion", "faq { id }", about.With(faq).With(in{"answer": "Gọi 0900 000 123"}), "PERSONAL_DATA"},
			{"nor any telephone number", officer, "DraftFaqQuestion", "faq { id }", about.With(in{"question": "Gọi 0987.654.321 được không?"}), "PERSONAL_DATA"},
			{"another department drafts nothing", other, "DraftFaqQuestion", "faq { id }", about.With(faq), "NOT_FOUND"},
			{"it is drafted", officer, "DraftFaqQuestion", "faq { id }", about.With(faq), ""},
			{"once", officer, "DraftFaqQuestion", "faq { id }", about.With(faq), "DRAFTED"},
		}
		for _, step := range steps {
			if got := step.who.Refused(step.do, step.input); got != step.refused {
				t.Errorf("%s: %q, want %q", step.name, got, step.refused)
			}
		}
		h.Advance(3 * 24 * time.Hour)
		for _, step := range late {
			if got := step.who.Refused(step.do, step.input); got != step.refused {
				t.Errorf("%s: %q, want %q", step.name, got, step.refused)
			}
		}
		entry := in{"id": p.Lines("faqs", "id")[0]}
		words := entry.With(in{"question": faq["question"], "answer": "Gửi đơn đến UBND xã để hòa giải.", "basis": "Luật Đất đai, điều 202"})
		for _, step := range []struct {
			name    string
			who     *sdktest.Person
			do      string
			input   in
			refused string
		}{
			{"a draft is nobody else's", other, "PublishFaq", entry, "NOT_FOUND"},
			{"an officer does not publish", officer, "PublishFaq", entry, "FORBIDDEN"},
			{"the asker does not slip into the draft", officer, "ReviseFaq", words.With(in{"answer": "Như nhà bà Kim Thị Sa Rây."}), "PERSONAL_DATA"},
			{"nor into the basis", officer, "ReviseFaq", words.With(in{"basis": "Thư của saray@example.vn"}), "PERSONAL_DATA"},
			{"another department revises nothing", other, "ReviseFaq", words, "NOT_FOUND"},
			{"it is revised", officer, "ReviseFaq", words, ""},
			{"it goes into the FAQ", p, "PublishFaq", entry, ""},
			{"once only", p, "PublishFaq", entry, "INVALID_STATE"},
			{"what is published is not edited", officer, "ReviseFaq", words, "INVALID_STATE"},
		} {
			if got := step.who.Refused(step.do, step.input); got != step.refused {
				t.Errorf("%s: %q, want %q", step.name, got, step.refused)
			}
		}
		sdktest.Same(t, "the question", p.Lines("questions", "status", "days", "late", "approvedOn"), "IN_FAQ 11 true 2022-03-04")
		for who, reader := range map[string]*sdktest.Person{"another department": other, "the unit above": above} {
			if got := reader.Lines("faqs", "question", "answer", "basis"); !slices.Equal(got, []string{"Ranh đất bị lấn thì làm gì? Gửi đơn đến UBND xã để hòa giải. Luật Đất đai, điều 202"}) {
				t.Errorf("%s reads the FAQ %v", who, got)
			}
			body := reader.Do(`{ media { questions { nodes { subject content askerName } } question(id: "`+id+`") { askerPhone } faqs { nodes { questions { nodes { askerName } } } } }
				units(where: {code: {eq: "stp"}}) { nodes { records(first: 50) { nodes { title } } } } notifications { nodes { text } } }`, nil).Body + reader.Do(`{ auditEntries(first: 100) { nodes { change } } }`, nil).Body
			if strings.Contains(body, `"errors"`) {
				t.Errorf("%s cannot ask: %s", who, body)
			}
			for _, secret := range secrets {
				if strings.Contains(body, secret) {
					t.Errorf("T1 %s reads %q: %s", who, secret, body)
				}
			}
			if strings.Contains(body, "Hòa giải tranh chấp đất") {
				t.Errorf("T1 %s reads the question: %s", who, body)
			}
		}
		sdktest.Same(t, "the province's figures", above.Figures("answerDays", "daysAvg", "approvedOnMonth"), "2022-03 = 11.00")
		sdktest.Same(t, "questions by field", above.Figures("questionFields", "count", "fieldsEach"), "LAND = 1")
		sdktest.Same(t, "another department's figures", other.Figures("questionNumbers", "count", "status"))
		p.Must("WithdrawFaq", entry.With(in{"reason": "Luật đã thay đổi."}))
		sdktest.Same(t, "after the withdrawal", append(other.Lines("faqs", "id"), p.Lines("questions", "status")...), "APPROVED")
		p.Must("ForgetQuestion", about.With(in{"content": "Ranh đất nhà bị lấn."}))
		if body := p.Do(`{ media { question(id: "`+id+`") { content askerName askerPhone askerEmail askerPlace answer forgotten } } }`, nil).Body; !strings.Contains(body, `"forgotten":true`) || !strings.Contains(body, "Ranh đất nhà bị lấn") {
			t.Errorf("forgotten: %s", body)
		} else {
			for _, secret := range secrets {
				if strings.Contains(body, secret) {
					t.Errorf("what was forgotten is there: %s", body)
				}
			}
		}
	})
}

func TestAnswersThatAreDueAreToldInTheMorning(t *testing.T) {
	sdktest.Each(t, media.Module(), func(t *testing.T, h *sdktest.Host) {
		p := h.As("stp")
		for i, due := range []string{"2022-03-03", "2022-03-02", ""} {
			id := p.Must("CreateQuestion", in{"subject": fmt.Sprint("Việc ", i), "content": "c", "way": "PHONE", "receivedOn": "2022-03-01"})
			about := in{"id": id, "assignee": p.UserID()}
			if due != "" {
				about["due"] = due
			}
			p.Must("AssignQuestion", about)
		}
		h.Work()
		h.Advance(2 * 24 * time.Hour) // 3 March
		sdktest.Until(t, "told", func() bool {
			return strings.Contains(p.Told(), "“Việc 0” đến hạn trả lời ngày 03/03/2022")
		})
		if got := p.Told(); !strings.Contains(got, "Quá hạn trả lời “Việc 1” từ ngày 02/03/2022") || strings.Contains(got, "hạn trả lời “Việc 2”") {
			t.Errorf("the morning told %s", got)
		}
	})
}

// What is open to the public is open to officers here, so that the test reaches it by GraphQL.
func TestAnybodyAsksAndFollows(t *testing.T) {
	m := media.Module()
	m.Parts = append(m.Parts, sdk.Allow("OFFICER", "Channel", "ask"), sdk.Allow("OFFICER", "Question", "follow"))
	sdktest.Each(t, m, func(t *testing.T, h *sdktest.Host) {
		p := h.As("stp")
		shut := channel(t, p, "Báo", "NEWSPAPER", nil)
		site := channel(t, p, "Trang PBGDPL", "SITE", in{"questions": true})
		token := strings.Repeat("0f", 16)
		wants := in{"id": site, "subject": "Thừa kế", "content": "Con nuôi có được hưởng không?", "name": "Kim Thị Sa Rây", "phone": "0900 000 123", "token": token}
		for _, c := range []struct {
			name, want string
			more       in
		}{
			{"a channel that takes none", "NO_QUESTIONS", in{"id": shut}},
			{"a token that is none", "VALIDATION", in{"token": "abc"}},
			{"a question without words", "VALIDATION", in{"content": ""}},
			{"a question as long as a book", "TOO_LONG", in{"content": strings.Repeat("dài ", 4000)}},
			{"a question", "", nil},
			{"the same sent again", "", nil},
		} {
			if got := p.Refused("AskChannel", wants.With(c.more)); got != c.want {
				t.Errorf("%s: %q, want %q", c.name, got, c.want)
			}
		}
		sdktest.Same(t, "what the public sent", p.Lines("questions", "subject", "way", "askerName", "receivedOn", "status"), "Thừa kế WEB Kim Thị Sa Rây 2022-03-01 RECEIVED")
		if !strings.Contains(p.Told(), "Có câu hỏi mới: “Thừa kế”") {
			t.Errorf("nobody was told: %s", p.Told())
		}
		id := p.Lines("questions", "id")[0]
		follow := func(token string) string {
			a := p.Call("FollowQuestion", "state answer answeredOn", in{"id": id, "token": token})
			if len(a.Errors) > 0 {
				return a.Codes()
			}
			return fmt.Sprint(a.Get("it.state"), " ", a.Get("it.answer"))
		}
		p.Must("AssignQuestion", in{"id": id, "assignee": p.UserID()})
		p.Must("AnswerQuestion", in{"id": id, "answer": "Có."})
		if got := follow(token); got != "ANSWERED <nil>" {
			t.Errorf("an answer that nobody approved: %s", got)
		}
		p.Must("ApproveQuestion", in{"id": id})
		if got := follow(token); got != "APPROVED Có." {
			t.Errorf("the answer: %s", got)
		}
		for wrong, want := range map[string]string{"": "VALIDATION", strings.Repeat("1f", 16): "NOT_FOUND", p.Lines("questions", "sentAs")[0][:32]: "NOT_FOUND"} {
			if got := follow(wrong); got != want {
				t.Errorf("with the token %q: %s, want %s", wrong, got, want)
			}
		}
		p.Must("ForgetQuestion", in{"id": id})
		if got := follow(token); got != "NOT_FOUND" {
			t.Errorf("who was forgotten follows: %s", got)
		}
		a := p.Call("AskChannel", "question { id } token", wants.With(in{"token": nil, "subject": "Khác"}))
		if got := a.Text("it.token"); len(got) != 32 {
			t.Errorf("the token that the server gives: %s", a.Body)
		}
	})
}
