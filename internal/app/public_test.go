package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/testkit"
)

// public sends an operation as nobody and returns its answer, or the codes of its faults with their
// input paths.
func (h *house) public(operation string, input map[string]any) (string, map[string]any) {
	out, err := h.a.Modules.Public(context.Background(), operation, input)
	if err == nil {
		var object map[string]any
		testkit.Must(h.T, json.Unmarshal(out, &object))
		return "", object
	}
	several := []error{err}
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		several = many.Unwrap()
	}
	var codes []string
	for _, err := range several {
		f := fault.Of(err)
		code := string(f.Code)
		for n, step := range f.Path {
			code += string(" ."[min(n, 1)]) + fmt.Sprint(step)
		}
		codes = append(codes, code)
	}
	return strings.Join(codes, "; "), nil
}

func (h *house) comes(stall, phone, token string) (string, string) {
	code, got := h.public("fairComeStall", map[string]any{"id": stall, "phone": phone, "token": token})
	if code != "" {
		return code, ""
	}
	return "", got["visitor"].(map[string]any)["id"].(string)
}

func (h *house) stall(unit string, places int, state string) string {
	h.T.Helper()
	id := h.by(h.T, unit).do("fairCreateStall", map[string]any{"title": "Gian " + unit, "places": places}, "stall { id }").must().text("fairCreateStall", "stall", "id")
	if state == "OPEN" {
		h.by(h.T, unit).do("fairOpenStall", map[string]any{"id": id}, "stall { id }").must()
	}
	return id
}

func TestThePublicDoor(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		one, two, shut := h.stall("sgddt", 50, "OPEN"), h.stall("snv", 50, "OPEN"), h.stall("sgddt", 50, "")
		code, mine := h.comes(one, "0901", "a")
		_, theirs := h.comes(two, "0902", "b")
		if code != "" || mine == "" || theirs == "" {
			t.Fatalf("nobody came: %s", code)
		}
		nobody := random(mine)
		other := "fair-visitor_" + strings.SplitN(one, "_", 2)[1]
		for _, c := range []struct{ name, operation, input, want string }{
			{"a card, typed as it is declared", "fairLookStall", `{"id":%[1]q}`,
				`{"__typename":"FairLookStallPayload","cost":"9007199254740993","free":49,"ready":true,"stall":{"id":%[1]q},"who":["a","b"],"extra":{"x":[1,2.5,null]},"none":null}`},
			{"a change", "fairSayVisitor", `{"id":%[3]q,"token":"a","words":"xin chào"}`, `{"__typename":"FairSayVisitorPayload","said":1,"visitor":{"id":%[3]q}}`},
			{"the same change for the second time is another change", "fairSayVisitor", `{"id":%[3]q,"token":"a","words":"xin chào"}`, `{"__typename":"FairSayVisitorPayload","said":2,"visitor":{"id":%[3]q}}`},
			{"an idempotency key is nothing here", "fairSayVisitor", `{"id":%[3]q,"token":"a","words":"tạm biệt","idempotencyKey":"k"}`, `{"__typename":"FairSayVisitorPayload","said":3,"visitor":{"id":%[3]q}}`},
			{"another's key", "fairSayVisitor", `{"id":%[3]q,"token":"b","words":"x"}`, `VALIDATION input.token`},
			{"no key", "fairSayVisitor", `{"id":%[3]q,"words":"x"}`, `VALIDATION input.token`},
			{"no input", "fairSayVisitor", `null`, `NOT_FOUND input.id`},
			{"a field that is not declared", "fairSayVisitor", `{"id":%[3]q,"token":"a","words":"x","name":"y"}`, `VALIDATION input.name`},
			{"a value of another type", "fairSayVisitor", `{"id":%[3]q,"token":"a","words":7}`, `VALIDATION input.words`},
			{"an id of nobody", "fairSayVisitor", `{"id":%[5]q,"token":"a","words":"x"}`, `NOT_FOUND input.id`},
			{"an id of a record of another kind", "fairSayVisitor", `{"id":%[6]q,"token":"a","words":"x"}`, `NOT_FOUND input.id`},
			{"an id of a row of the core", "fairSayVisitor", `{"id":"unit_` + h.Units["sgddt"].String() + `","token":"a","words":"x"}`, `NOT_FOUND input.id`},
			{"no id at all", "fairSayVisitor", `{"id":"abc","token":"a","words":"x"}`, `NOT_FOUND input.id`},
			{"what the module calls not found is told as what is not there", "fairLookStall", `{"id":%[7]q}`, `NOT_FOUND input.id`},
			{"what is not there", "fairLookStall", `{"id":` + fmt.Sprintf("%q", random(one)) + `}`, `NOT_FOUND input.id`},
			{"a state that it does not begin from", "fairComeStall", `{"id":%[7]q,"phone":"1","token":"x"}`, `INVALID_STATE input.id`},
			{"what is shared, without a unit", "fairWander", `{}`, `{"__typename":"FairWanderPayload","stalls":[{"id":%[1]q},{"id":%[2]q}]}`},
			{"without a unit nothing is written", "fairSettle", `{}`, `NOT_FOUND`},
			{"a record of another unit", "fairPeepStall", `{"id":%[1]q,"other":%[4]q}`, `VALIDATION input.other`},
			{"a record of the same unit that it is told of", "fairPeepStall", `{"id":%[1]q,"other":%[3]q}`, `{"__typename":"FairPeepStallPayload","stall":{"id":%[1]q},"words":"tạm biệt"}`},
			{"rows of the core", "fairPeepStall", `{"id":%[1]q,"other":"user_x"}`, `VALIDATION input`},
			{"a record that it was never shown", "fairPeepStall", `{"id":%[1]q,"other":"steal %[4]s"}`, `MODULE_BAD_RESPONSE`},
			{"an action that is not public", "fairOpenStall", `{"id":%[7]q}`, `MODULE_DISABLED`},
			{"create", "fairCreateStall", `{"title":"x"}`, `MODULE_DISABLED`},
			{"update", "fairUpdateStall", `{"id":%[1]q,"version":1,"title":"x"}`, `MODULE_DISABLED`},
			{"delete", "fairDeleteStall", `{"id":%[1]q,"version":1}`, `MODULE_DISABLED`},
			{"a mutation of the core", "createUser", `{}`, `MODULE_DISABLED`},
		} {
			var input map[string]any
			testkit.Must(t, json.Unmarshal([]byte(with(c.input, one, two, mine, theirs, nobody, other, shut)), &input))
			got, object := h.public(c.operation, input)
			want := with(c.want, one, two, mine, theirs, nobody, other, shut)
			if object != nil {
				text, err := json.Marshal(object)
				testkit.Must(t, err)
				var wanted any
				if json.Unmarshal([]byte(want), &wanted) == nil {
					sorted, _ := json.Marshal(wanted)
					want = string(sorted)
				}
				got = string(text)
			}
			if got != want {
				t.Errorf("%s: %s, want %s", c.name, got, want)
			}
		}
		for _, doc := range h.a.Modules.PublicDocuments() {
			if strings.Contains(doc, "words") && !strings.Contains(doc, "fairPeep") || strings.Contains(doc, "secret") || strings.Contains(doc, "Open") {
				t.Errorf("offered: %s", doc)
			}
		}
		audit := h.by(t, "sgddt").ask(`{ auditEntries(first: 50) { nodes { action actorName actor { id } change } } }`, nil).must()
		if !strings.Contains(audit.body, `"action":"fairSayVisitor","actorName":"công chúng","actor":null`) || strings.Contains(audit.body, `"token"`) && strings.Contains(audit.body, `"a"}`) {
			t.Errorf("the audit says %.2000s", audit.body)
		}
	}, fair())
}

// TestThePublicDoorOverHTTP: the list, its limits, and that ids of others look like random ones.
func TestThePublicDoorOverHTTP(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		door := h.a.Door(config.Serve{}, nil)
		stall, other := h.stall("sgddt", 5, "OPEN"), h.stall("snv", 5, "")
		_, mine := h.comes(stall, "0901", "a")
		post := func(body string) (int, string) {
			w := httptest.NewRecorder()
			r := httptest.NewRequest(http.MethodPost, "/public/graphql", strings.NewReader(body))
			r.Header.Set("Content-Type", "application/json")
			r.Header.Set("Authorization", "Bearer nonsense")
			r.Header.Set("Cookie", "lantoa_session=nonsense")
			door.ServeHTTP(w, r)
			return w.Code, w.Body.String()
		}
		said := func(id string) string {
			_, body := post(fmt.Sprintf(`{"operationName":"fairSayVisitor","variables":{"input":{"id":%q,"token":"a","words":"x"}}}`, id))
			return body
		}
		nobody := said(random(mine))
		for name, id := range map[string]string{
			"T11 the id of a stall as that of a visitor":         "fair-visitor_" + strings.SplitN(stall, "_", 2)[1],
			"T11 the id of another unit's stall as a visitor's":  "fair-visitor_" + strings.SplitN(other, "_", 2)[1],
			"T11 the id of a stall":                              stall,
			"T11 the id of a unit":                               "unit_" + h.Units["snv"].String(),
			"T11 the id of a unit as that of a visitor":          "fair-visitor_" + h.Units["snv"].String(),
			"T11 what is no id":                                  "x",
			"T11 the id of a visitor that a batch has at a time": random(mine),
		} {
			if got := said(id); got != nobody {
				t.Errorf("%s: %s, a random one: %s", name, got, nobody)
			}
		}
		look := func(id string) string {
			_, body := post(fmt.Sprintf(`{"operationName":"fairLookStall","variables":{"input":{"id":%q}}}`, id))
			return body
		}
		if got, want := look(other), look(random(other)); got != want {
			t.Errorf("T11 what is not shown yet: %s, a random one: %s", got, want)
		}
		for _, c := range []struct {
			name, body, want string
			status           int
		}{
			{"the operation by its document", `{"query":"mutation fairSayVisitor($input: FairSayVisitorInput!) { fairSayVisitor(input: $input) { __typename visitor { id } said } }","variables":{"input":{"id":"` + mine + `","token":"a","words":"x"}}}`, `"said":1`, 200},
			{"a field more", `{"query":"mutation fairSayVisitor($input: FairSayVisitorInput!) { fairSayVisitor(input: $input) { visitor { id token } said } }","variables":{"input":{}}}`, "BAD_INPUT", 200},
			{"the schema", `{"query":"{__schema{types{name}}}"}`, "BAD_INPUT", 200},
			{"a list of the signed-in", `{"query":"{fair{visitors{nodes{id name}}}}"}`, "BAD_INPUT", 200},
			{"an action of officers", `{"operationName":"fairOpenStall","variables":{"input":{"id":"` + other + `"}}}`, "BAD_INPUT", 200},
			{"too much", `{"operationName":"fairSayVisitor","variables":{"input":{"id":"` + strings.Repeat("x", 40_000) + `"}}}`, "BAD_INPUT", 413},
		} {
			if status, got := post(c.body); status != c.status || !strings.Contains(got, c.want) {
				t.Errorf("%s: %d %s", c.name, status, got)
			}
		}
		w := httptest.NewRecorder()
		door.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/public/graphql", nil))
		if got := w.Body.String(); strings.Count(got, "mutation ") != 6 || strings.Contains(got, "fairOpenStall") {
			t.Errorf("the list: %s", got)
		}
	}, fair())
}

// with puts ids into a text.
func with(text string, ids ...any) string {
	if !strings.Contains(text, "%[") {
		return text
	}
	return strings.SplitN(fmt.Sprintf(text+"%[8]s", append(ids, "\x00")...), "\x00", 2)[0]
}

// TestC4PlacesAreNotSoldTwice: a thousand come at once for a hundred places.
func TestC4PlacesAreNotSoldTwice(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		many, places := testkit.Rounds(200, 1000), testkit.Rounds(20, 100)
		stall := h.stall("sgddt", places, "OPEN")
		var all sync.WaitGroup
		var mu sync.Mutex
		codes := map[string]int{}
		for n := range many {
			all.Go(func() {
				code, _ := h.comes(stall, fmt.Sprint("09", n), fmt.Sprint(n))
				mu.Lock()
				codes[code]++
				mu.Unlock()
			})
		}
		all.Wait()
		if codes[""] != places || codes["VALIDATION input.id"] != many-places {
			t.Errorf("C4 %d for %d places: %v", many, places, codes)
		}
		got := h.by(t, "sgddt").ask(`{ fair { visitors(first: 1) { totalCount } } }`, nil).must().text("fair", "visitors", "totalCount")
		if got != fmt.Sprint(places) {
			t.Errorf("C4 %s are there, %d places", got, places)
		}
		testkit.Figure(t, "Burst", fmt.Sprintf("C4 %d entrants for %d places at once: entered, refused", many, places), fmt.Sprintf("%d, %d", codes[""], codes["VALIDATION input.id"]), fmt.Sprintf("%d, %d", places, many-places))
	}, fair())
}

// TestOneMistakeUndoesOnlyItsOwn: good calls, bad calls and the same call twice, all at once.
func TestOneMistakeUndoesOnlyItsOwn(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		stall, other := h.stall("sgddt", 1000, "OPEN"), h.stall("snv", 1000, "OPEN")
		ids := make([]string, 60)
		var all sync.WaitGroup
		for n := range ids { // each twice with one token: one account, and both are told it
			var twins [2]string
			var two sync.WaitGroup
			all.Go(func() {
				for twin := range twins {
					two.Go(func() {
						at := stall
						if n%3 == 0 {
							at = other
						}
						code, id := h.comes(at, fmt.Sprint("09", n), fmt.Sprint(n))
						if twins[twin] = id; code != "" {
							t.Errorf("%d: %s", n, code)
						}
					})
				}
				two.Wait()
				if ids[n] = twins[0]; twins[0] != twins[1] {
					t.Errorf("C5 one telephone, two accounts: %v", twins)
				}
			})
		}
		all.Wait()
		for n, id := range ids {
			for _, what := range []struct{ words, token, want string }{
				{"tốt", fmt.Sprint(n), ""}, {"trộm", "wrong", "VALIDATION input.token"}, {"panic", fmt.Sprint(n), "MODULE_BAD_RESPONSE input"},
				{"taken", fmt.Sprint(n), "UNIQUE input.sign"}, {"long", fmt.Sprint(n), "VALIDATION input.words"}, {"bad", fmt.Sprint(n), "MODULE_BAD_RESPONSE"},
			} {
				if what.words == "bad" && n%20 != 0 || what.words == "panic" && n != 7 {
					continue // bad answers restart a process, and panics fill the log
				}
				all.Go(func() {
					code, _ := h.public("fairSayVisitor", map[string]any{"id": id, "token": what.token, "words": what.words})
					if what.words == "taken" && n == 0 {
						return // whoever is first has the sign
					}
					if code != what.want && !(what.words == "taken" && code == "") {
						t.Errorf("%d says %s: %s, want %q", n, what.words, code, what.want)
					}
				})
			}
		}
		all.Wait()
		for _, unit := range []string{"sgddt", "snv"} {
			var page struct {
				Data struct {
					Fair struct {
						Visitors struct {
							Nodes []struct{ ID, Words, Sign string }
						}
					}
				}
			}
			testkit.Must(t, json.Unmarshal([]byte(h.by(t, unit).ask(`{ fair { visitors(first: 100) { nodes { id words sign } } } }`, nil).must().body), &page))
			want, signs := 40, 0
			if unit == "snv" {
				want = 20
			}
			for _, v := range page.Data.Fair.Visitors.Nodes {
				if v.Words != "tốt" && v.Sign == "" {
					t.Errorf("%s says %q", v.ID, v.Words)
				}
				if v.Sign != "" {
					signs++
				}
			}
			if len(page.Data.Fair.Visitors.Nodes) != want || signs != 1 {
				t.Errorf("%s has %d visitors, %d with the sign", unit, len(page.Data.Fair.Visitors.Nodes), signs)
			}
		}
	}, fair())
}

// TestTheSameCallsAtOnceAreEachDone: what reads alone may share an answer, what changes may not.
func TestTheSameCallsAtOnceAreEachDone(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		stall := h.stall("sgddt", 10, "OPEN")
		_, id := h.comes(stall, "09", "a")
		const times = 20
		var all sync.WaitGroup
		var mu sync.Mutex
		said := map[any]bool{}
		for range times {
			all.Go(func() {
				code, got := h.public("fairSayVisitor", map[string]any{"id": id, "token": "a", "words": "như nhau"})
				card, look := h.public("fairLookStall", map[string]any{"id": stall})
				mu.Lock()
				defer mu.Unlock()
				if said[got["said"]] = true; code+card != "" || look["free"] != 9.0 {
					t.Errorf("%s %s %v", code, card, look)
				}
			})
		}
		all.Wait()
		if len(said) != times {
			t.Errorf("%d calls were told %d numbers", times, len(said))
		}
	}, fair())
}

// TestWhoLeavesChangesAllOrNothing: the callers' contexts end at all moments.
func TestWhoLeavesChangesAllOrNothing(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		stall := h.stall("sgddt", 1000, "OPEN")
		_, id := h.comes(stall, "09", "a")
		var all sync.WaitGroup
		var mu sync.Mutex
		told := 0
		for n := range 60 {
			all.Go(func() {
				ctx, leave := context.WithCancel(context.Background())
				if n%2 == 0 {
					leave()
				}
				defer leave()
				_, err := h.a.Modules.Public(ctx, "fairSayVisitor", map[string]any{"id": id, "token": "a", "words": fmt.Sprint(n)})
				mu.Lock()
				defer mu.Unlock()
				switch {
				case err == nil:
					told++
				case !errors.Is(err, context.Canceled) && fault.CodeOf(err) != fault.Conflict:
					t.Errorf("%d: %v", n, err)
				}
			})
		}
		all.Wait()
		code, got := h.public("fairSayVisitor", map[string]any{"id": id, "token": "a", "words": "last"})
		said, _ := got["said"].(float64)
		if code != "" || int(said) < told+1 || int(said) > 61 {
			t.Errorf("%s: %v were said, %d were told so", code, said, told)
		}
	}, fair())
}
