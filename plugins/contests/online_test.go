package contests_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"
)

const right = "đúng" // what the correct option of every question here begins with

// bankJSON are n questions of a topic, for importQuestions.
func bankJSON(topic string, n int, practice bool) string {
	var all []map[string]any
	for i := range n {
		options := []string{"sai a", "sai b", "sai c", "sai d"}
		options[i%4] = right
		all = append(all, map[string]any{
			"text": fmt.Sprintf("%s câu %d %v", topic, i, practice), "article": fmt.Sprintf("Điều %d", i+1), "options": options, "correct": i%4 + 1,
			"practice": practice, "explanation": "vì luật nói vậy",
		})
	}
	data, err := json.Marshal(map[string]any{"questions": all})
	if err != nil {
		panic(err)
	}
	return string(data)
}

// contest makes an online contest of five questions and seven points, which opens in an hour for a
// day; more is JSON of further fields.
func (w *world) contest(more string) string {
	w.t.Helper()
	opens := w.now.Add(time.Hour)
	id := w.put("Contest", fmt.Sprintf(`{"title":"Tìm hiểu pháp luật","opens":%q,"closes":%q,"minutes":10,"attempts":2%s}`,
		opens.Format(instant), opens.Add(24*time.Hour).Format(instant), more))
	for i, t := range []struct{ draw, points int }{{3, 1}, {2, 2}} {
		topic := w.put("Topic", fmt.Sprintf(`{"contest":%q,"name":"Chủ đề %d","position":%d,"draw":%d,"points":%d}`, id, i, i, t.draw, t.points))
		w.must(theOfficer, "importQuestions", topic, bankJSON(fmt.Sprint("T", i), 10, false))
		w.must(theOfficer, "importQuestions", topic, bankJSON(fmt.Sprint("P", i), 4, true))
	}
	return id
}

func (w *world) started(more string) string {
	w.t.Helper()
	id := w.contest(more)
	w.must(theOfficer, "start", id, `{}`)
	w.pass(time.Hour)
	return id
}

func token(n int) string { return fmt.Sprintf("%032x", n) }

// enter registers the n-th entrant and returns their id.
func (w *world) enter(contest string, n int) string {
	w.t.Helper()
	r := w.must(anybody, "register", contest, fmt.Sprintf(`{"phone":"09%08d","name":"Nguyễn Văn %d","from":"Xã %d","token":%q}`, n, n, n%3, token(n)))
	return r.shown[0]
}

// begin opens an attempt and returns its id and the answers that are right.
func (w *world) begin(entrant string, n int) (attempt, solution string) {
	w.t.Helper()
	r := w.must(anybody, "open", entrant, fmt.Sprintf(`{"token":%q}`, token(n)))
	for _, q := range r.output["questions"].([]any) {
		for i, o := range q.(map[string]any)["options"].([]any) {
			if o == right {
				solution += fmt.Sprint(i)
			}
		}
	}
	return r.shown[0], solution
}

// wrong makes the last n answers wrong.
func wrong(solution string, n int) string {
	b := []byte(solution)
	for i := range n {
		at := len(b) - 1 - i
		b[at] = '0' + (b[at]-'0'+1)%4
	}
	return string(b)
}

func (w *world) play(contest string, n, mistakes int, took time.Duration, guess int) {
	w.t.Helper()
	e := w.enter(contest, n)
	a, solution := w.begin(e, n)
	w.pass(took)
	w.must(anybody, "submit", a, fmt.Sprintf(`{"token":%q,"answers":%q,"guess":%d}`, token(n), wrong(solution, mistakes), guess))
}

func TestAnEntrantGoesThroughAContest(t *testing.T) {
	w := newWorld(t)
	id := w.started(`,"liveBoard":true,"certifyFrom":7`)
	if got := w.must(anybody, "info", id, `{}`).output; got["questions"] != 5.0 || got["total"] != 7.0 || got["phase"] != "NOW" {
		t.Errorf("the card says %v", got)
	}
	e := w.enter(id, 1)
	a, solution := w.begin(e, 1)
	if len(solution) != 5 {
		t.Fatalf("the paper has %d questions", len(solution))
	}
	ask := func(action, id, more string) result {
		return w.act(anybody, action, id, fmt.Sprintf(`{"token":%q%s}`, token(1), more))
	}
	for _, s := range []struct{ name, action, id, more, code, field, want string }{
		{"answers are saved as they are given", "save", a, `,"answers":"` + solution[:1] + `----","sequence":1`, "", "saved", "true"},
		{"the same save again", "save", a, `,"answers":"` + solution[:1] + `----","sequence":1`, "", "saved", "true"},
		{"a newer save", "save", a, `,"answers":"` + solution[:3] + `--","sequence":3`, "", "sequence", "3"},
		{"a save that was late on its way", "save", a, `,"answers":"` + solution[:2] + `---","sequence":2`, "", "saved", "false"},
		{"answers to fewer questions", "save", a, `,"answers":"0","sequence":4`, "ANSWERS", "", ""},
		{"an option that is not there", "save", a, `,"answers":"0123 ","sequence":4`, "ANSWERS", "", ""},
		{"a guess below zero", "save", a, `,"answers":"-----","sequence":4,"guess":-1`, "GUESS", "", ""},
		{"another device comes back to the same paper", "open", e, "", "", "answers", solution[:3] + "--"},
		{"practice gives way to the paper under way", "open", e, `,"practice":true`, "", "sequence", "3"},
		{"the last answers come with the submission", "submit", a, `,"answers":"` + solution + `","guess":4`, "", "score", "7"},
		{"the submission sent again", "submit", a, `,"answers":"-----"`, "", "score", "7"},
		{"a save after the submission", "save", a, `,"answers":"-----","sequence":9`, "ENDED", "", ""},
		{"one's own place", "mine", e, "", "", "rank", "1"},
		{"a second attempt", "open", e, "", "", "number", "2"},
	} {
		r := ask(s.action, s.id, s.more)
		if r.code != s.code || s.field != "" && fmt.Sprint(r.output[s.field]) != s.want {
			t.Errorf("%s: %s %v, want %s %s", s.name, r.faults, r.output[s.field], s.code, s.want)
		}
	}
	for _, s := range []struct{ name, action, id string }{
		{"another's key to open", "open", e}, {"another's key to save", "save", a}, {"another's key to submit", "submit", a}, {"another's key to look", "mine", e},
	} {
		if r := w.act(anybody, s.action, s.id, `{"token":"`+token(2)+`","answers":"-----"}`); r.code != "NOT_FOUND" {
			t.Errorf("%s: %s", s.name, r.faults)
		}
	}
	w.pass(5 * time.Minute)
	second := fmt.Sprint(w.value(e, "current"))
	if r := ask("submit", second, `,"answers":"-----"`); r.code != "" || r.output["score"] != 0.0 {
		t.Errorf("the second attempt: %s %v", r.faults, r.output)
	}
	if r := ask("mine", e, ""); r.output["score"] != 7.0 || r.output["used"] != 2.0 {
		t.Errorf("the best attempt does not count: %v", r.output)
	}
	if r := ask("open", e, ""); r.code != "NO_ATTEMPTS" {
		t.Errorf("a third attempt: %s", r.faults)
	}
	if r := w.must(anybody, "board", id, `{}`).output["top"].([]any)[0].(map[string]any); r["name"] != "N. V. 1" || r["score"] != 7.0 {
		t.Errorf("the board shows %v", r)
	}
}

func TestPracticeIsApart(t *testing.T) {
	w := newWorld(t)
	id := w.contest("")
	w.must(theOfficer, "start", id, `{}`)
	e := w.enter(id, 1)
	if r := w.act(anybody, "open", e, `{"token":"`+token(1)+`"}`); r.code != "NOT_OPEN_YET" {
		t.Errorf("before the contest: %s", r.faults)
	}
	r := w.must(anybody, "open", e, `{"token":"`+token(1)+`","practice":true}`)
	for _, q := range r.output["questions"].([]any) {
		if text := q.(map[string]any)["text"].(string); !strings.HasPrefix(text, "P") {
			t.Errorf("a question that counts is practised: %s", text)
		}
	}
	done := w.must(anybody, "submit", r.shown[0], `{"token":"`+token(1)+`"}`)
	if s, _ := done.output["solution"].([]any); len(s) != 5 {
		t.Errorf("practice explains nothing: %v", done.output)
	}
	if r := w.must(anybody, "mine", e, `{"token":"`+token(1)+`"}`); r.output["score"] != nil || r.output["used"] != 0.0 {
		t.Errorf("practice counts: %v", r.output)
	}
	w.pass(time.Hour)
	a, solution := w.begin(e, 1)
	if r := w.must(anybody, "submit", a, `{"token":"`+token(1)+`","answers":"`+solution+`"}`); r.output["solution"] != nil {
		t.Errorf("a paper that counts tells its solution: %v", r.output)
	}
}

func TestRegistering(t *testing.T) {
	w := newWorld(t)
	id := w.started(`,"places":["Xã Hòa Minh","Xã Long Hòa"]`)
	draft := w.contest("")
	body := func(phone, name, from, more string) string {
		return fmt.Sprintf(`{"phone":%q,"name":%q,"from":%q%s}`, phone, name, from, more)
	}
	mine := `,"token":"` + token(7) + `"`
	for _, s := range []struct{ name, contest, input, code string }{
		{"the first", id, body("0901234567", "Trần Thị Bé", "Xã Hòa Minh", mine), ""},
		{"the same again, as its answer was lost", id, body("+84 901.234.567", "Trần Thị Bé", "Xã Hòa Minh", mine), ""},
		{"somebody else with that number", id, body("0901234567", "Lê Văn Ba", "Xã Long Hòa", `,"token":"`+token(8)+`"`), "PHONE_TAKEN"},
		{"somebody else without a token", id, body("84901234567", "Lê Văn Ba", "Xã Long Hòa", ""), "PHONE_TAKEN"},
		{"no telephone", id, body("12345", "Lê Văn Ba", "Xã Long Hòa", ""), "PHONE"},
		{"no name", id, body("0911234567", " ", "Xã Long Hòa", ""), "NAME"},
		{"a place that is not listed", id, body("0911234567", "Lê Văn Ba", "Hà Nội", ""), "PLACE"},
		{"born tomorrow", id, body("0911234567", "Lê Văn Ba", "Xã Long Hòa", `,"birthYear":2023`), "BIRTH_YEAR"},
		{"a weak token", id, body("0911234567", "Lê Văn Ba", "Xã Long Hòa", `,"token":"1234"`), "TOKEN"},
		{"a contest that is not open", draft, body("0911234567", "Lê Văn Ba", "", ""), "NOT_FOUND"},
	} {
		if r := w.act(anybody, "register", s.contest, s.input); r.code != s.code {
			t.Errorf("%s: %s, want %s", s.name, r.faults, s.code)
		}
	}
	if all := w.all("Entrant"); len(all) != 1 || all[0].values["phoneMask"] != "090****567" || strings.Contains(fmt.Sprint(all[0].values["tokenHash"]), token(7)) {
		t.Errorf("registered are %v", all)
	}
	r := w.must(anybody, "register", id, body("0911234567", "Lê Văn Ba", "Xã Long Hòa", ""))
	if given := fmt.Sprint(r.output["token"]); len(given) != 32 || w.must(anybody, "mine", r.shown[0], `{"token":"`+given+`"}`).code != "" {
		t.Errorf("the server's token is %v", r.output)
	}
	w.pass(25 * time.Hour)
	if r := w.act(anybody, "register", id, body("0921234567", "Lê Văn Ba", "Xã Long Hòa", "")); r.code != "OVER" {
		t.Errorf("after the end: %s", r.faults)
	}
}

func TestCodes(t *testing.T) {
	w := newWorld(t)
	for _, way := range []string{"SENT", "HANDED_OUT"} {
		t.Run(way, func(t *testing.T) {
			id := w.started(`,"verification":"` + way + `"`)
			e, other := w.enter(id, 1), w.enter(id, 2)
			verify := func(e string, n int, code string) result {
				return w.must(anybody, "verify", e, fmt.Sprintf(`{"token":%q,"code":%q}`, token(n), code))
			}
			if r := w.act(anybody, "open", e, `{"token":"`+token(1)+`"}`); r.code != "NOT_VERIFIED" {
				t.Errorf("without a code: %s", r.faults)
			}
			list := w.must(theOfficer, "issueCodes", id, `{"count":10}`).output["codes"].([]any)
			code := fmt.Sprint(list[0].(map[string]any)["code"])
			if way == "SENT" && list[0].(map[string]any)["phone"] != "0900000001" {
				t.Errorf("the list says %v", list[0])
			}
			if again := w.must(theOfficer, "issueCodes", id, `{"count":10}`).output["count"]; way == "SENT" && again != 0.0 {
				t.Errorf("%v are sent codes twice", again)
			}
			if r := verify(e, 1, "AAAAAAAA"); r.output["verified"] != false || r.output["triesLeft"] != 9.0 {
				t.Errorf("a wrong code: %v", r.output)
			}
			if r := verify(e, 1, strings.ToLower(code)); r.output["verified"] != true {
				t.Errorf("the right code: %v", r.output)
			}
			if r := verify(other, 2, code); r.output["verified"] != false {
				t.Errorf("a code serves two: %v", r.output)
			}
			for range 9 {
				verify(other, 2, "000001-XXXXXXXX")
			}
			if r := w.act(anybody, "verify", other, `{"token":"`+token(2)+`","code":"`+code+`"}`); r.code != "TOO_MANY_TRIES" {
				t.Errorf("after ten wrong codes: %s", r.faults)
			}
			if w.begin(e, 1); w.value(e, "codeHash") == code {
				t.Error("the code is kept")
			}
			for _, r := range w.all("Code") {
				if strings.Contains(fmt.Sprint(r.values), code) {
					t.Error("the code is kept")
				}
			}
		})
	}
}

func TestANewTokenEndsTheOldOne(t *testing.T) {
	w := newWorld(t)
	id := w.started("")
	e := w.enter(id, 1)
	a, _ := w.begin(e, 1)
	renewed := fmt.Sprint(w.must(theOfficer, "renewToken", e, `{}`).output["token"])
	if r := w.act(anybody, "save", a, `{"token":"`+token(1)+`","answers":"-----"}`); r.code != "NOT_FOUND" {
		t.Errorf("the old one: %s", r.faults)
	}
	w.must(anybody, "save", a, `{"token":"`+renewed+`","answers":"-----"}`)
}

func TestWhatMayNotBeOpened(t *testing.T) {
	w := newWorld(t)
	id := w.contest("")
	w.put("Topic", fmt.Sprintf(`{"contest":%q,"name":"Trống","draw":1,"points":1}`, id))
	if r := w.act(theOfficer, "start", id, `{}`); r.code != "TOO_FEW_QUESTIONS" {
		t.Errorf("a topic without questions: %s", r.faults)
	}
	empty := w.put("Contest", `{"title":"Không","opens":"2022-10-01T02:00:00.000000Z","closes":"2022-10-02T02:00:00.000000Z","minutes":10}`)
	if r := w.act(theOfficer, "start", empty, `{}`); r.code != "PAPER_SIZE" {
		t.Errorf("a contest without topics: %s", r.faults)
	}
	w.pass(48 * time.Hour)
	if r := w.act(theOfficer, "start", id, `{}`); r.code != "OVER" {
		t.Errorf("too late: %s", r.faults)
	}
}
