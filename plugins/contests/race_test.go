package contests_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// together runs the same at once, n times.
func together(n int, f func(i int)) {
	var wait sync.WaitGroup
	for i := range n {
		wait.Go(func() { f(i) })
	}
	wait.Wait()
}

func TestOneAccountForEachTelephone(t *testing.T) {
	w := newWorld(t)
	id := w.started("")
	var mu sync.Mutex
	codes := map[string]int{}
	together(50, func(i int) {
		r := w.act(anybody, "register", id, fmt.Sprintf(`{"phone":"0901234567","name":"Người %d","token":%q}`, i, token(i)))
		mu.Lock()
		codes[r.code]++
		mu.Unlock()
	})
	if n := len(w.all("Entrant")); n != 1 || codes[""] != 1 || codes["UNIQUE"]+codes["PHONE_TAKEN"] != 49 {
		t.Errorf("50 at once: %d accounts, %v", n, codes)
	}
}

func TestC5AnAttemptIsHandedInOnce(t *testing.T) {
	w := newWorld(t)
	id := w.started("")
	e := w.enter(id, 1)
	opened := make([]string, 8)
	together(8, func(i int) {
		r := w.act(anybody, "open", e, `{"token":"`+token(1)+`"}`)
		opened[i] = strings.Join(append(r.shown, r.faults), "")
	})
	if slices.Sort(opened); len(slices.Compact(opened)) != 1 || len(w.all("Attempt")) != 1 {
		t.Errorf("C5 eight tabs opened %v", opened)
	}
	a := opened[0]
	scores := make([]string, 8)
	together(8, func(i int) {
		r := w.act(anybody, "submit", a, fmt.Sprintf(`{"token":%q,"answers":"%d----"}`, token(1), i%4))
		scores[i] = r.faults + fmt.Sprint(r.output["score"], r.output["state"])
	})
	if slices.Sort(scores); len(slices.Compact(scores)) != 1 || !strings.HasSuffix(scores[0], "SUBMITTED") {
		t.Errorf("C5 eight submissions were answered %v", scores)
	}
	if v := w.value(e, "used"); fmt.Sprint(v) != "1" {
		t.Errorf("C5 %v attempts were used", v)
	}
}

func TestC6TheServersClockDecides(t *testing.T) {
	for _, c := range []struct {
		name         string
		wait         time.Duration // from the opening of the attempt, ten minutes long
		save, submit string
		score        string
	}{
		{"C6 a microsecond before the end", 10*time.Minute - time.Microsecond, "", "SUBMITTED", "7"},
		{"C6 at the very end", 10 * time.Minute, "", "SUBMITTED", "7"},
		{"C6 a microsecond after the end", 10*time.Minute + time.Microsecond, "TOO_LATE", "EXPIRED", "1"},
		{"C6 a day after the end", 24 * time.Hour, "TOO_LATE", "EXPIRED", "1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t)
			id := w.started("")
			e := w.enter(id, 1)
			a, solution := w.begin(e, 1)
			first := strings.Repeat("-", 5)
			for i := range solution { // one right answer of a question of one point
				if one := first[:i] + solution[i:i+1] + first[i+1:]; w.must(anybody, "save", a, fmt.Sprintf(`{"token":%q,"answers":%q}`, token(1), one)).code == "" && w.points(a, i) == 1 {
					break
				}
			}
			w.pass(c.wait)
			if r := w.act(anybody, "save", a, fmt.Sprintf(`{"token":%q,"answers":%q}`, token(1), w.value(a, "answers"))); r.code != c.save {
				t.Errorf("save: %s, want %s", r.faults, c.save)
			}
			r := w.must(anybody, "submit", a, fmt.Sprintf(`{"token":%q,"answers":%q}`, token(1), solution))
			if r.output["state"] != c.submit || fmt.Sprint(r.output["score"]) != c.score {
				t.Errorf("submit: %v, want %s with %s", r.output, c.submit, c.score)
			}
			if seconds := r.output["seconds"].(float64); seconds > 600 {
				t.Errorf("%v seconds of 600", seconds)
			}
		})
	}
	t.Run("C6 nobody plays beyond the end of the contest", func(t *testing.T) {
		w := newWorld(t)
		id := w.started("")
		e := w.enter(id, 1)
		w.pass(24*time.Hour - time.Minute)
		r := w.must(anybody, "open", e, `{"token":"`+token(1)+`"}`)
		if r.output["deadline"] != w.value(id, "closes") {
			t.Errorf("the deadline is %v", r.output["deadline"])
		}
		w.pass(time.Minute)
		late := w.enter(id, 2)
		if r := w.act(anybody, "open", late, `{"token":"`+token(2)+`"}`); r.code != "OVER" {
			t.Errorf("at the end: %s", r.faults)
		}
	})
}

// points are those of the i-th question of a paper.
func (w *world) points(attempt string, i int) int {
	return int(w.value(attempt, "paper").([]any)[i].(map[string]any)["p"].(float64))
}

func TestTheRankingIsThatOfAPlainRecount(t *testing.T) {
	w := newWorld(t)
	id := w.started(`,"certifyFrom":5`)
	for i, places := range []int{1, 2} {
		w.put("Prize", fmt.Sprintf(`{"name":"Giải %d","contest":%q,"position":%d,"places":%d,"minScore":1}`, i+1, id, i+1, places))
	}
	const people = 120
	luck := rand.New(rand.NewPCG(4, 8))
	for i := range people {
		w.play(id, i, luck.IntN(3), time.Duration(luck.IntN(3))*time.Second, luck.IntN(80))
	}
	silent := w.enter(id, people)
	w.begin(silent, people) // never hands in
	if r := w.act(theOfficer, "close", id, `{}`); r.code != "NOT_OVER" {
		t.Errorf("closed early: %s", r.faults)
	}
	w.pass(25 * time.Hour)
	w.must(theOfficer, "close", id, `{}`)
	w.jobs()
	w.must(theOfficer, "rank", id, `{}`)
	w.jobs()
	if w.value(id, "state") != "RANKED" || w.value(silent, "score") != 0.0 {
		t.Fatalf("the contest is %v, who was silent has %v", w.value(id, "state"), w.value(silent, "score"))
	}
	check := func(without string) []string {
		t.Helper()
		all := slices.DeleteFunc(w.all("Entrant"), func(r *row) bool { return r.Id == without })
		perfect := 0.0
		for _, r := range all {
			if r.values["score"] == 7.0 {
				perfect++
			}
		}
		if got := w.value(id, "allCorrect"); got != perfect {
			t.Errorf("%v had everything right, counted %v", perfect, got)
		}
		off := func(r *row) float64 {
			g, guessed := r.values["guess"].(float64)
			if !guessed {
				return 1e9
			}
			return max(g-perfect, perfect-g)
		}
		slices.SortFunc(all, func(a, b *row) int {
			return cmp.Or(compare(b.values["score"], a.values["score"]), compare(a.values["seconds"], b.values["seconds"]),
				cmp.Compare(off(a), off(b)), compare(a.values["bestAt"], b.values["bestAt"]))
		})
		ids := make([]string, len(all))
		for i, r := range all {
			if ids[i] = r.Id; r.values["rank"] != float64(i+1) {
				t.Errorf("rank %v of the %d-th: %v", r.values["rank"], i+1, r.values)
			}
			if prize := r.values["prize"] != nil; prize != (i < 3) {
				t.Errorf("the %d-th has a prize: %v", i+1, prize)
			}
		}
		return ids
	}
	first := check("")
	w.must(theHead, "disqualify", first[0], `{"reason":"thi hộ"}`)
	if w.value(id, "state") != "CLOSED" {
		t.Errorf("a disqualification leaves the ranking as %v", w.value(id, "state"))
	}
	w.must(theOfficer, "rank", id, `{}`)
	w.jobs()
	order := check(first[0])
	w.must(theHead, "publish", id, `{}`)
	w.jobs()
	w.jobs()
	w.certified(t, order)
	top := w.must(anybody, "board", id, `{"first":4}`).output["top"].([]any)
	if a, b := top[0].(map[string]any), top[3].(map[string]any); a["prize"] != "Giải 1" || !strings.HasPrefix(fmt.Sprint(a["name"]), "Nguyễn Văn") || !strings.HasPrefix(fmt.Sprint(b["name"]), "N. V.") {
		t.Errorf("the board shows %v and %v", a, b)
	}
	w.must(theHead, "disqualify", order[0], `{"reason":"thi hộ"}`)
	revoked := 0
	for _, c := range w.all("Certificate") {
		if c.values["state"] == "REVOKED" {
			revoked++
		}
	}
	if revoked != 1 {
		t.Errorf("%d certificates are revoked", revoked)
	}
}

// certified checks that those with a prize or five points have certificates numbered by rank, and
// that asking twice makes none twice.
func (w *world) certified(t *testing.T, order []string) {
	t.Helper()
	w.run("award", fmt.Sprintf(`{"Contest":%q}`, w.value(order[0], "contest")))
	want := 0
	for i, id := range order {
		if i < 3 || w.value(id, "score").(float64) >= 5 {
			want++
		}
	}
	all := w.all("Certificate")
	numbers := map[string]any{}
	for _, c := range all {
		numbers[fmt.Sprint(c.values["entrant"])] = c.values["number"]
	}
	if len(all) != want || want < 4 {
		t.Fatalf("%d certificates, want %d", len(all), want)
	}
	next := 1.0
	for _, id := range order {
		if n, has := numbers[id]; has {
			if n != next {
				t.Errorf("number %v after %v", n, next-1)
			}
			next++
		}
	}
}

func TestADisqualificationDuringTheRankingIsSeen(t *testing.T) {
	w := newWorld(t)
	id := w.started("")
	for i := range 3 {
		w.play(id, i, i, time.Second, 1)
	}
	w.pass(25 * time.Hour)
	w.must(theOfficer, "close", id, `{}`)
	w.jobs()
	w.must(theOfficer, "rank", id, `{}`)
	victim := w.all("Entrant")[0].Id
	w.must(theHead, "disqualify", victim, `{"reason":"gian lận"}`)
	w.jobs()
	ranks := map[any]int{}
	for _, r := range w.all("Entrant") {
		ranks[r.values["rank"]]++
	}
	if w.value(id, "state") != "RANKED" || ranks[nil] != 1 || ranks[1.0] != 1 || ranks[2.0] != 1 {
		t.Errorf("the contest is %v with the ranks %v", w.value(id, "state"), ranks)
	}
}

func TestPersonalDataIsErasedWhenDue(t *testing.T) {
	w := newWorld(t)
	id := w.started(`,"eraseOn":"2022-12-31"`)
	w.play(id, 1, 0, time.Second, 1)
	w.pass(25 * time.Hour)
	w.must(theOfficer, "close", id, `{}`)
	w.jobs()
	w.must(theOfficer, "rank", id, `{}`)
	w.jobs()
	w.must(theHead, "publish", id, `{}`)
	w.jobs()
	for _, s := range []struct {
		name string
		wait time.Duration
		kept bool
	}{{"before its day", 24 * time.Hour, true}, {"on its day", 90 * 24 * time.Hour, false}} {
		w.pass(s.wait)
		if faults := w.run("forget", "{}"); faults != "" {
			t.Fatal(faults)
		}
		e := w.all("Entrant")[0]
		text := fmt.Sprint(e.values)
		if kept := strings.Contains(text, "Nguyễn") && strings.Contains(text, "0900000001"); kept != s.kept || e.values["score"] != 7.0 {
			t.Errorf("%s: %s", s.name, text)
		}
	}
}
