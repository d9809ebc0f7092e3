package demo

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/plugins/contests"
	"github.com/lantoa/lantoa/plugins/sdk"
)

// player is an entrant of a contest.
type player struct {
	entrant        *entry
	attempts       []*entry
	score, seconds int
	guess          int
	at             time.Time
}

// online is a contest with its entrants.
type online struct {
	contest       *entry
	opens, closes clock.Instant
	players       []*player
}

// published is the contest of September: ended, ranked, published, with prizes and certificates.
func (w *contester) published() error {
	c, err := w.online("Cuộc thi trực tuyến “Tìm hiểu Luật Phổ biến, giáo dục pháp luật và Luật Hòa giải ở cơ sở” năm 2022", at("2022-09-05", 8, 0), at("2022-09-25", 22, 0), values{
		"certifyFrom": number(10), "eraseOn": "2023-03-31", "minutes": number(15),
	}, 80)
	if err != nil {
		return err
	}
	came := 0
	for _, p := range c.players {
		if p.score == 10 {
			came++
		}
	}
	standing := func(p *player) int64 {
		return contests.Standing(c.opens.Time, p.score, p.seconds, &p.guess, came, p.at)
	}
	slices.SortFunc(c.players, func(a, b *player) int { return cmp.Or(cmp.Compare(standing(b), standing(a)), a.at.Compare(b.at)) })
	var prizes []*entry // one for each place
	for i, name := range []string{"Giải Nhất", "Giải Nhì", "Giải Ba", "Giải Khuyến khích"} {
		places := []int{1, 2, 3, 10}[i]
		prize := w.prize(values{"contest": w.ref(c.contest)}, name, i, places, []int{3_000_000, 2_000_000, 1_000_000, 500_000}[i])
		prizes = append(prizes, slices.Repeat([]*entry{prize}, places)...)
	}
	entries := 0
	for i, p := range c.players {
		entries += len(p.attempts)
		set := values{"rank": number(i + 1), "distance": number(max(p.guess-came, came-p.guess)), "standing": fmt.Sprint(standing(p))}
		award := "Hoàn thành cuộc thi"
		if i < len(prizes) {
			set["prize"], award = w.ref(prizes[i]), prizes[i].text("name")
		}
		p.entrant.moves[0].set = p.entrant.moves[0].set.with(set)
		if i < len(prizes) || p.score == 10 {
			w.certificate(values{"entrant": w.ref(p.entrant)}, p.entrant.text("name"), award, c.contest.text("title"), "2022-10-03")
		}
	}
	c.contest.moves = []move{
		{"start", values{"state": "OPEN"}}, {"tend", values{"state": "CLOSED"}},
		{"rank", values{"state": "RANKED", "entrants": number(len(c.players)), "entries": number(entries), "allCorrect": number(came)}},
		{"publish", values{"state": "PUBLISHED", "publishedAt": at("2022-10-03", 9, 0).String()}},
	}
	return nil
}

// open is the contest around the day of the law: it runs for two weeks more, and anybody can play.
func (w *contester) open() error {
	c, err := w.online("Cuộc thi trực tuyến hưởng ứng Ngày Pháp luật Việt Nam năm 2022", at("2022-11-07", 8, 0), at("2022-11-30", 22, 0), values{
		"liveBoard": true, "attempts": number(3), "minutes": number(15), "eraseOn": "2023-05-31",
	}, 25)
	if err != nil {
		return err
	}
	for _, p := range c.players {
		p.entrant.moves[0].set["standing"] = fmt.Sprint(contests.Standing(c.opens.Time, p.score, p.seconds, nil, 0, p.at))
	}
	c.contest.moves = []move{{"start", values{"state": "OPEN"}}}
	w.prize(values{"contest": w.ref(c.contest)}, "Giải Nhất", 0, 1, 2_000_000)
	w.prize(values{"contest": w.ref(c.contest)}, "Giải Khuyến khích", 1, 5, 500_000)
	return nil
}

// prize is a prize of a contest.
func (w *contester) prize(of values, name string, position, places, money int) *entry {
	return w.add(&entry{kind: "Prize", set: of.with(values{
		"name": name, "position": number(position + 1), "places": number(places), "money": fmt.Sprint(money), "cost": fmt.Sprint(places * money), "minScore": number(0),
	})})
}

func (w *contester) certificate(of values, holder, award, event, day string) {
	w.add(&entry{kind: "Certificate", number: "number", set: of.with(values{"holder": holder, "award": award, "event": event, "issuedOn": day})})
}

// online makes a contest with its questions and so many entrants, who have all played.
func (w *contester) online(title string, opens, closes clock.Instant, more values, people int) (*online, error) {
	c := &online{opens: opens, closes: closes}
	c.contest = w.add(&entry{kind: "Contest", task: "2.8", set: values{
		"title": title, "opens": opens.String(), "closes": closes.String(), "attempts": number(2), "verification": "NONE", "tieBreak": true, "liveBoard": false, "places": listed(contestPlaces),
		"summary":   "Đối tượng: cán bộ, công chức, viên chức, học sinh, thanh niên và người dân trong tỉnh. Mỗi lượt thi gồm 10 câu hỏi trắc nghiệm và một câu dự đoán.",
		"questions": number(10), "total": number(10), "salt": fmt.Sprintf("%016x%016x", w.Uint64(), w.Uint64()),
	}.with(more)})
	if err := w.bank(c.contest); err != nil {
		return nil, err
	}
	last := closes
	if now := at("2022-11-14", 17, 0); last.After(now.Time) {
		last = now
	}
	for n := range people {
		w.play(c, n, last)
	}
	return c, nil
}

// bank writes the questions of a contest, and what was frozen of them.
func (w *contester) bank(contest *entry) error {
	var topics []*contests.Topic
	var questions []*contests.Question
	for i, t := range contestTopics {
		topic := w.add(&entry{kind: "Topic", set: values{"contest": w.ref(contest), "name": t.name, "position": number(i), "draw": number(5), "points": number(1)}})
		id := sdk.Ref(w.ref(topic))
		topics = append(topics, &contests.Topic{Record: sdk.Record{ID: id}, Name: t.name, Draw: 5, Points: 1})
		for n, q := range t.questions {
			practice := n >= len(t.questions)-2
			options := slices.Clone(q.options)
			correct := (n + i) % len(options)
			options[0], options[correct] = options[correct], options[0]
			w.add(&entry{kind: "Question", set: values{
				"contest": w.ref(contest), "topic": w.ref(topic), "article": q.article, "text": q.text, "options": listed(options), "correct": number(correct), "practice": practice,
			}})
			questions = append(questions, &contests.Question{Topic: id, Article: q.article, Text: q.text, Options: options, Correct: correct, Practice: practice})
		}
	}
	for _, set := range contests.Freeze(&contests.Contest{Title: contest.text("title")}, topics, questions) {
		content, err := plainly(set.Content)
		if err != nil {
			return err
		}
		w.add(&entry{kind: "QuestionSet", set: values{"contest": w.ref(contest), "name": set.Name, "number": number(set.Number), "content": content}})
	}
	return nil
}

// play has one entrant register and play.
func (w *contester) play(c *online, n int, last clock.Instant) {
	somebody := w.profile(5, 1)
	p := &player{score: 3 + w.IntN(6), seconds: 240 + w.IntN(600), guess: w.IntN(60)}
	if w.IntN(4) == 0 {
		p.score = 8 + w.IntN(3)
	}
	span := int(last.Sub(c.opens.Time)/time.Minute) - 30
	started := c.opens.Add(time.Duration(w.IntN(span)) * time.Minute)
	p.at = started.Add(time.Duration(p.seconds) * time.Second)
	p.entrant = w.add(&entry{kind: "Entrant", set: values{
		"contest": w.ref(c.contest), "name": somebody["name"], "birthYear": somebody["birthYear"], "from": pick(w.Rand, contestPlaces), "codeSent": false, "erased": false,
		"phone": fmt.Sprintf("0000%06d", n), "phoneMask": fmt.Sprintf("000****%03d", n), "phoneKey": fmt.Sprintf("%016x%016x", w.Uint64(), w.Uint64()),
	}})
	attempt := func(number_, score, seconds int, started time.Time) *entry {
		return w.add(&entry{kind: "Attempt", set: values{
			"entrant": w.ref(p.entrant), "contest": w.ref(c.contest), "label": fmt.Sprint("Lượt ", number_), "number": number(number_), "practice": false,
			"started": clock.At(started).String(), "deadline": clock.At(started.Add(15 * time.Minute)).String(),
		}, moves: []move{{"submit", values{
			"state": "SUBMITTED", "ended": clock.At(started.Add(time.Duration(seconds) * time.Second)).String(), "score": number(score), "correct": number(score), "seconds": number(seconds),
		}}}})
	}
	if n%5 == 0 && p.score > 3 { // a first go that went less well
		p.attempts = append(p.attempts, attempt(1, p.score-1-w.IntN(2), 700, started.Add(-20*time.Minute)))
	}
	p.attempts = append(p.attempts, attempt(len(p.attempts)+1, p.score, p.seconds, started))
	p.entrant.moves = []move{{"open", values{
		"state": "VERIFIED", "used": number(len(p.attempts)), "score": number(p.score), "correct": number(p.score), "seconds": number(p.seconds),
		"bestAt": clock.At(p.at).String(), "guess": number(p.guess), "perfect": p.score == 10, "best": w.ref(p.attempts[len(p.attempts)-1]),
	}}}
	c.players = append(c.players, p)
}

func listed(texts []string) []any {
	out := make([]any, len(texts))
	for i, t := range texts {
		out[i] = t
	}
	return out
}
