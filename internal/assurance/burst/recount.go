package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// recount holds what the server has at the end to what the entrants did and were told.
type recount struct {
	order
	people    []*person
	organiser *organiser
	crowd     *crowd
	entrants  []*entrant // in the order of the ranking
	attempts  []*attempt
	wrong     []string
	checked   []string
}

type ref struct{ ID string }

// entrant is an account as the organiser sees it.
type entrant struct {
	ID, PhoneKey, From, State, Standing string
	Used                                int
	Score, Correct, Seconds             *int
	Best, Current                       *ref
}

type attempt struct {
	ID, State      string
	Number         int
	Score, Correct *int
	Entrant        ref
}

func (r *recount) fault(format string, args ...any) {
	if len(r.wrong) < 20 {
		r.wrong = append(r.wrong, fmt.Sprintf(format, args...))
	}
}

// held notes that something was looked at; what is wrong with it stands in wrong.
func (r *recount) held(format string, args ...any) {
	r.checked = append(r.checked, fmt.Sprintf(format, args...))
}

func (r *recount) all(ctx context.Context) error {
	for _, p := range r.people {
		if p.failed != nil {
			r.fault("%v", p.failed)
		}
	}
	if err := r.load(ctx); err != nil {
		return err
	}
	r.accounts()
	r.results()
	r.ordered()
	if err := r.ranks(ctx); err != nil {
		return err
	}
	return r.board(ctx)
}

// load reads all accounts and attempts of the contest.
func (r *recount) load(ctx context.Context) error {
	page := func(list, order, fields string, take func(json.RawMessage) error) error {
		after := any(nil)
		for {
			var out struct {
				Contests map[string]struct {
					Nodes    json.RawMessage
					PageInfo struct {
						EndCursor   string
						HasNextPage bool
					}
				}
			}
			doc := fmt.Sprintf("query($c: ID!, $after: String) { contests { %s(first: 100, after: $after%s, where: {contest: {id: {eq: $c}}}) { nodes { %s } pageInfo { endCursor hasNextPage } } } }", list, order, fields)
			if err := r.organiser.ask(ctx, doc, map[string]any{"c": r.contest, "after": after}, &out); err != nil {
				return err
			}
			got := out.Contests[list]
			if err := take(got.Nodes); err != nil || !got.PageInfo.HasNextPage {
				return err
			}
			after = got.PageInfo.EndCursor
		}
	}
	err := page("entrants", ", orderBy: [{field: STANDING, direction: DESC}]", "id phoneKey from state standing used score correct seconds best { id } current { id }", func(text json.RawMessage) error {
		var some []*entrant
		err := json.Unmarshal(text, &some)
		r.entrants = append(r.entrants, some...)
		return err
	})
	if err != nil {
		return err
	}
	return page("attempts", "", "id state number score correct entrant { id }", func(text json.RawMessage) error {
		var some []*attempt
		err := json.Unmarshal(text, &some)
		r.attempts = append(r.attempts, some...)
		return err
	})
}

// accounts: one for each telephone, the one that its owner was told.
func (r *recount) accounts() {
	byID, keys := map[string]*entrant{}, map[string]bool{}
	for _, e := range r.entrants {
		if byID[e.ID] != nil || keys[e.PhoneKey] {
			r.fault("two accounts for one telephone: %s", e.ID)
		}
		byID[e.ID], keys[e.PhoneKey] = e, true
	}
	if r.from == 0 && len(r.entrants) != len(r.people) {
		r.fault("%d accounts, %d people", len(r.entrants), len(r.people))
	}
	for _, p := range r.people {
		if byID[p.id] == nil {
			r.fault("entrant %d was told %s, and there is no such account", p.number, p.id)
		}
	}
	r.held("%d accounts, one for each of %d telephones", len(r.entrants), len(r.people))
}

// results: one for each attempt, as the answers that were acknowledged make it.
func (r *recount) results() {
	byID, of := map[string]*attempt{}, map[string]int{}
	for _, a := range r.attempts {
		byID[a.ID] = a
		of[a.Entrant.ID]++
	}
	entrants := map[string]*entrant{}
	for _, e := range r.entrants {
		entrants[e.ID] = e
	}
	saves := 0
	for _, p := range r.people {
		e, a := entrants[p.id], byID[p.attempt]
		if e == nil || a == nil || !p.told {
			r.fault("entrant %d has no result", p.number)
			continue
		}
		score, correct := p.reckon()
		switch {
		case of[p.id] != 1 || e.Used != 1 || e.Current != nil || e.Best == nil || e.Best.ID != a.ID || a.Entrant.ID != e.ID:
			r.fault("entrant %d: %d attempts, %+v, %+v", p.number, of[p.id], e, a)
		case a.State != "SUBMITTED" || e.State != "VERIFIED" || a.Score == nil || e.Score == nil || e.Seconds == nil || e.Correct == nil:
			r.fault("entrant %d: a row is torn: %+v, %+v", p.number, e, a)
		case *a.Score != score || *e.Score != score || p.score != score || *e.Correct != correct || p.correct != correct || *e.Seconds != p.seconds:
			r.fault("entrant %d has %d points by the recount, %d by the attempt, %d by the account, was told %d", p.number, score, *a.Score, *e.Score, p.score)
		default:
			saves += p.sequence
		}
	}
	r.held("%d results, each by the answers that were acknowledged last (%d numbered saves), one an attempt", len(r.attempts), saves)
}

// ordered: the list by standing is the order by score, then time.
func (r *recount) ordered() {
	last, lastStanding := [2]int{math.MaxInt, 0}, int64(math.MaxInt64)
	for _, e := range r.entrants {
		standing, err := strconv.ParseInt(e.Standing, 10, 64)
		if err != nil || e.Score == nil {
			r.fault("%s has no standing", e.ID)
			return
		}
		now := [2]int{*e.Score, -*e.Seconds}
		if slices.Compare(now[:], last[:]) > 0 || standing > lastStanding {
			r.fault("%s stands below a worse one", e.ID)
		}
		last, lastStanding = now, standing
	}
	r.held("the ranking of all %d is the order by score and time", len(r.entrants))
}

// ranks: what some entrants are told of their place is their place.
func (r *recount) ranks(ctx context.Context) error {
	place, at := map[string]int{}, 0
	for i, e := range r.entrants {
		if i == 0 || e.Standing != r.entrants[i-1].Standing {
			at = i + 1
		}
		place[e.ID] = at
	}
	step := max(1, len(r.people)/200)
	asked := 0
	for n := 0; n < len(r.people); n += step {
		p := r.people[n]
		var out struct{ Rank int }
		if err := p.must(ctx, "contestsMineEntrant", map[string]any{"id": p.id, "token": p.token}, false, 0, &out); err != nil {
			return err
		}
		if asked++; out.Rank != place[p.id] {
			r.fault("entrant %d is told place %d, and has %d", p.number, out.Rank, place[p.id])
		}
	}
	r.held("%d entrants are told the place that they have", asked)
	return nil
}

// board: the public board shows the best in order, and sums that a plain count makes, too.
func (r *recount) board(ctx context.Context) error {
	var out struct {
		Top []struct {
			Rank, Score, Seconds int
			From                 string
		}
		Places []struct {
			From, Average string
			Entrants      int
		}
	}
	if err := r.people[0].must(ctx, "contestsBoardContest", map[string]any{"id": r.contest, "first": 100}, false, 0, &out); err != nil {
		return err
	}
	if len(out.Top) != min(100, len(r.entrants)) {
		r.fault("the board shows %d", len(out.Top))
	}
	for i, row := range out.Top {
		if e := r.entrants[min(i, len(r.entrants)-1)]; row.Rank != i+1 || row.Score != *e.Score || row.Seconds != *e.Seconds {
			r.fault("place %d of the board is %+v, not %+v", i+1, row, e)
		}
	}
	count, sum := map[string]int{}, map[string]int{}
	for _, e := range r.entrants {
		if e.Score != nil {
			count[e.From]++
			sum[e.From] += *e.Score
		}
	}
	if len(out.Places) != len(count) {
		r.fault("the board knows %d places, there are %d", len(out.Places), len(count))
	}
	for _, row := range out.Places {
		average, err := strconv.ParseFloat(row.Average, 64)
		if err != nil || row.Entrants != count[row.From] || math.Abs(average-float64(sum[row.From])/float64(max(1, count[row.From]))) > 0.006 {
			r.fault("the board says %+v, the recount %d entrants with %d points", row, count[row.From], sum[row.From])
		}
	}
	r.held("the board's first %d and its sums by %s", len(out.Top), strings.ToLower(fmt.Sprint(len(out.Places), " places")))
	return nil
}
