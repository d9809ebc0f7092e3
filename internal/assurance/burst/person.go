package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"time"
)

// person is one entrant with a device: what they did, and what they were told.
type person struct {
	*crowd
	number         int
	phone, token   string
	from, code     string
	door           *door
	dice           *rand.Rand
	id, attempt    string
	paper          []question
	sequence       int
	saved          string // the newest answers that were acknowledged
	final          string // those that count at the end
	score, correct int    // as told at the end
	seconds        int
	told           bool
	twice          int
	failed         error
}

// question is one as it is shown.
type question struct {
	Text    string
	Options []string
	Points  int
}

func (c *crowd) newPerson(number, place int) *person {
	p := &person{crowd: c, number: number, phone: fmt.Sprintf("09%08d", number), door: c.doors[place%len(c.doors)],
		from: places[number%len(places)], dice: rand.New(rand.NewPCG(uint64(number), 20221115))}
	p.token = fmt.Sprintf("%016x%016x", p.dice.Uint64(), p.dice.Uint64())
	if len(c.codes) > 0 {
		p.code = c.codes[place]
	}
	return p
}

// one is true once in so many times.
func (p *person) one(in int) bool { return p.dice.IntN(in) == 0 }

// patience is how often somebody tries again.
const patience = 60

// do sends an operation until it is answered. Refusals that say so are tried again.
func (p *person) do(ctx context.Context, operation string, input map[string]any, cut time.Duration) (reply, error) {
	for try := 0; ; try++ {
		began := time.Now() //nolint:forbidigo // how long it takes
		r, err := p.door.send(ctx, operation, input, cut)
		if errors.Is(err, errCut) && try < patience && ctx.Err() == nil {
			if cut == 0 {
				p.meter.note(operation, "broken off", time.Since(began)) //nolint:forbidigo // as above
				time.Sleep(50 * time.Millisecond)
			}
			p.meter.count(&p.meter.cut)
			cut = 0
			continue
		}
		if err != nil {
			return r, err
		}
		p.meter.note(operation, r.code, time.Since(began)) //nolint:forbidigo // as above
		switch r.code {
		case "RATE_LIMITED", "CONFLICT", "UNIQUE", "MODULE_BUSY", "MODULE_UNAVAILABLE", "MODULE_TIMEOUT", "UNAVAILABLE", "TIMEOUT", "INTERNAL":
			if try < patience && ctx.Err() == nil {
				p.meter.count(&p.meter.again)
				time.Sleep(time.Duration(50+rand.IntN(200)) * time.Millisecond)
				continue
			}
		}
		return r, nil
	}
}

// must sends an operation that has to succeed, sometimes twice at once, and reads its answer.
func (p *person) must(ctx context.Context, operation string, input map[string]any, twice bool, cut time.Duration, into any) error {
	var second reply
	var err2 error
	var other sync.WaitGroup
	if twice {
		p.twice++
		other.Go(func() { second, err2 = p.do(ctx, operation, input, 0) })
	}
	r, err := p.do(ctx, operation, input, cut)
	other.Wait()
	if err = errors.Join(err, err2); err != nil {
		return err
	}
	if r.code != "" || second.code != "" {
		return fmt.Errorf("%s: %s %s %s", operation, r.code, second.code, r.text)
	}
	if err := json.Unmarshal(r.data, into); err != nil || !twice {
		return err
	}
	return same(operation, r.data, second.data)
}

// same holds the two answers to one request sent twice to each other: what is not a moment is equal.
func same(operation string, a, b json.RawMessage) error {
	var x, y map[string]any
	if err := errors.Join(json.Unmarshal(a, &x), json.Unmarshal(b, &y)); err != nil {
		return err
	}
	for name := range x {
		if name != "now" && fmt.Sprint(x[name]) != fmt.Sprint(y[name]) {
			return fmt.Errorf("%s sent twice answers %s: %v and %v", operation, name, x[name], y[name])
		}
	}
	return nil
}

// play goes through the contest.
func (p *person) play(ctx context.Context) error {
	for _, step := range []func(context.Context) error{p.register, p.verify, p.open, p.save, p.submit} {
		if err := step(ctx); err != nil {
			return fmt.Errorf("entrant %d: %w", p.number, err)
		}
	}
	return nil
}

func (p *person) register(ctx context.Context) error {
	in := map[string]any{"id": p.contest, "phone": p.phone, "name": fmt.Sprint("Nguyễn Văn ", p.number), "from": p.from, "token": p.token}
	var out struct{ Entrant struct{ ID string } }
	if err := p.must(ctx, "contestsRegisterContest", in, p.one(20), p.breaks(30), &out); err != nil {
		return err
	}
	p.id = out.Entrant.ID
	if p.one(30) { // somebody else with the same telephone
		p.twice++
		in["token"] = strings.Repeat("0", 32)
		if r, err := p.do(ctx, "contestsRegisterContest", in, 0); err != nil || r.code != "PHONE_TAKEN" {
			return fmt.Errorf("the telephone was taken again: %s %w", r.code, err)
		}
	}
	return nil
}

func (p *person) verify(ctx context.Context) error {
	if p.code == "" {
		return nil
	}
	var out struct{ Verified bool }
	if p.one(50) {
		in := map[string]any{"id": p.id, "token": p.token, "code": p.code[:len(p.code)-4] + "----"}
		if err := p.must(ctx, "contestsVerifyEntrant", in, false, 0, &out); err != nil || out.Verified {
			return fmt.Errorf("a wrong code is taken: %v %w", out.Verified, err)
		}
	}
	in := map[string]any{"id": p.id, "token": p.token, "code": p.code}
	if err := p.must(ctx, "contestsVerifyEntrant", in, false, p.breaks(30), &out); err != nil || !out.Verified {
		return fmt.Errorf("the code %s is not taken: %w", p.code, err)
	}
	return nil
}

func (p *person) open(ctx context.Context) error {
	var out struct {
		Attempt   struct{ ID string }
		Questions []question
		Answers   string
	}
	if err := p.must(ctx, "contestsOpenEntrant", map[string]any{"id": p.id, "token": p.token}, p.one(20), p.breaks(30), &out); err != nil {
		return err
	}
	p.attempt, p.paper, p.saved = out.Attempt.ID, out.Questions, out.Answers
	if len(p.paper) == 0 || len(p.saved) != len(p.paper) {
		return fmt.Errorf("a paper of %d questions, %q", len(p.paper), p.saved)
	}
	return nil
}

// breaks is when a connection is cut, once in so many times; 0: it is not.
func (p *person) breaks(in int) time.Duration {
	if !p.one(in) {
		return 0
	}
	return time.Duration(500+p.dice.IntN(20_000)) * time.Microsecond
}

// thinks are the answers so far: mostly right, question after question.
func (p *person) thinks(known int) string {
	b := []byte(strings.Repeat("-", len(p.paper)))
	for i := range min(known, len(b)) {
		right := slices.IndexFunc(p.paper[i].Options, isRight)
		if p.one(4) || right < 0 {
			right = p.dice.IntN(len(p.paper[i].Options))
		}
		b[i] = '0' + byte(right)
	}
	return string(b)
}

// saves answers: each save brings all of them. Some are cut off and sent again, some come once more,
// some come after a newer one, and then must not undo it.
func (p *person) save(ctx context.Context) error {
	late := 0
	for n := range p.saves {
		p.sequence++
		if p.one(6) {
			late = p.sequence
			p.sequence++
		}
		answers := p.thinks((n + 1) * len(p.paper) / p.saves)
		if err := p.put(ctx, answers, p.sequence, true); err != nil {
			return err
		}
		p.saved = answers
		switch {
		case late > 0:
			p.twice++
			if err := p.put(ctx, p.thinks(1), late, false); err != nil {
				return err
			}
			late = 0
		case p.one(8):
			p.twice++
			if err := p.put(ctx, answers, p.sequence, true); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *person) put(ctx context.Context, answers string, sequence int, counts bool) error {
	var out struct {
		Saved    bool
		Sequence int
	}
	in := map[string]any{"id": p.attempt, "token": p.token, "answers": answers, "sequence": sequence}
	if err := p.must(ctx, "contestsSaveAttempt", in, p.one(40), p.breaks(10), &out); err != nil {
		return err
	}
	if out.Saved != counts || out.Sequence != p.sequence {
		return fmt.Errorf("save %d after %d: %+v", sequence, p.sequence, out)
	}
	return nil
}

// submit hands in, half of them with last answers, some from two tabs at once.
func (p *person) submit(ctx context.Context) error {
	in := map[string]any{"id": p.attempt, "token": p.token}
	p.final = p.saved
	if p.one(2) {
		p.final = p.thinks(len(p.paper))
		p.sequence++
		in["answers"], in["sequence"] = p.final, p.sequence
	}
	var out struct {
		State                          string
		Score, Correct, Seconds, Total int
	}
	if err := p.must(ctx, "contestsSubmitAttempt", in, p.one(8), p.breaks(20), &out); err != nil {
		return err
	}
	if out.State != "SUBMITTED" {
		return fmt.Errorf("handed in: %+v", out)
	}
	p.score, p.correct, p.seconds, p.told = out.Score, out.Correct, out.Seconds, true
	return nil
}

// reckon counts the points of the final answers by the paper.
func (p *person) reckon() (score, correct int) {
	for i, q := range p.paper {
		if c := p.final[i]; c != '-' && isRight(q.Options[c-'0']) {
			score += q.Points
			correct++
		}
	}
	return score, correct
}
