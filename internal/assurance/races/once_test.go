package races_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen/idempotencykey"
	"github.com/lantoa/lantoa/ent/gen/outbox"
	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/internal/work"
)

const atOnce = 50

// written is everything that a report of progress writes.
func (s *scene) written() (n [4]int) {
	s.T.Helper()
	r := s.Store.Reading()
	for i, ask := range []func(context.Context) (int, error){
		r.ProgressUpdate.Query().Count, r.AuditEntry.Query().Count,
		r.Outbox.Query().Where(outbox.Topic("assignment")).Count, r.IdempotencyKey.Query().Where(idempotencykey.Operation("addProgressUpdate")).Count,
	} {
		var err error
		n[i], err = ask(system)
		testkit.Must(s.T, err)
	}
	return n
}

// TestAnActionHappensOnceHoweverOftenItIsSent: fifty calls with one key are one change, told to
// all of them; of two bodies under one key one is taken and the other refused; and a day later
// the key still answers what it answered.
func TestAnActionHappensOnceHoweverOftenItIsSent(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		s := stage(t, w)
		s.put("h-cau-ke", 0, programme.InProgress)
		ctx := w.As("h-cau-ke")
		asg := s.id("Assignment", s.parts["h-cau-ke"][0])
		// send calls as many times as there are percents and answers what each was told.
		send := func(key string, percents ...int) (answers []string, codes []fault.Code) {
			answers = make([]string, len(percents))
			var calls []func() error
			for i, p := range percents {
				calls = append(calls, func() error {
					res, err := s.work.AddProgressUpdate(ctx, work.AddProgressUpdateInput{AssignmentID: asg, Percent: p, Text: "Một lần", IdempotencyKey: &key})
					answers[i] = strings.Join(res["progressUpdate"], " ")
					return err
				})
			}
			return answers, together(calls...)
		}
		all := func(percent func(i int) int) (list []int) {
			for i := range atOnce {
				list = append(list, percent(i))
			}
			return list
		}
		for _, c := range []struct {
			name    string
			percent func(i int) int
		}{
			{"S12 the same call fifty times at once", func(int) int { return 10 }},
			{"S12 two bodies under one key, twenty-five times each", func(i int) int { return 20 + i%2 }},
		} {
			t.Run(c.name, func(t *testing.T) {
				prove(t, w, c.name, full, func(round int) string {
					before, key := s.written(), fmt.Sprint(c.name, round)
					percents := all(c.percent)
					answers, codes := send(key, percents...)
					taken := s.part(0).Percent
					first := ""
					for i := range answers {
						want := fault.Code("")
						if percents[i] != taken {
							want = fault.KeyReused
						}
						if codes[i] != want {
							return fmt.Sprintf("call %d with %d was told %q; %d was taken", i, percents[i], codes[i], taken)
						}
						if want == "" && first == "" {
							first = answers[i]
						}
						if want == "" && answers[i] != first {
							return fmt.Sprintf("call %d answered %s, the first %s", i, answers[i], first)
						}
					}
					after := s.written()
					for i := range after {
						if after[i] != before[i]+1 {
							return fmt.Sprintf("reports, audit, events, keys were %v and are %v", before, after)
						}
					}
					w.Clock.Advance(25 * time.Hour)
					if again, codes := send(key, taken); codes[0] != "" || again[0] != first || s.written() != after {
						return fmt.Sprintf("a day later it answers %v %v, not %s", again, codes, first)
					}
					return ""
				})
			})
		}
	})
}

// TestTheDoorMakesAnActionHappenOnce sends the document that a browser would, through the whole
// GraphQL handler, as often as a unit may have changes under way.
func TestTheDoorMakesAnActionHappenOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		s := stage(t, w)
		s.put("h-cau-ke", 0, programme.InProgress)
		reader, err := read.New(w.Store, w.Runner.Policy, w.Clock, make([]byte, 32))
		testkit.Must(t, err)
		still := func(_ context.Context, v *viewer.Viewer) (*viewer.Viewer, error) { return v, nil }
		door := graph.NewServer(&graph.Resolver{Reader: reader, Work: s.work, Still: still})
		const name = "S12 the same document twenty times at once through GraphQL"
		t.Run(name, func(t *testing.T) {
			prove(t, w, name, full, func(round int) string {
				before := s.written()
				body, err := json.Marshal(map[string]any{
					"query": `mutation($in: AddProgressUpdateInput!) { addProgressUpdate(input: $in) { progressUpdate { id percent } assignment { id } } }`,
					"variables": map[string]any{"in": map[string]any{"assignmentId": s.id("Assignment", s.parts["h-cau-ke"][0]), "percent": 30, "text": "Một lần",
						"idempotencyKey": fmt.Sprint("door ", round)}},
				})
				testkit.Must(t, err)
				answers := map[string]int{}
				var mu sync.Mutex
				var calls []func() error
				for range 20 {
					calls = append(calls, func() error {
						answer := testkit.AskRaw(door, w.As("h-cau-ke"), body)
						mu.Lock()
						defer mu.Unlock()
						answers[answer]++
						return nil
					})
				}
				together(calls...)
				after := s.written()
				for i := range after {
					if after[i] != before[i]+1 {
						return fmt.Sprintf("reports, audit, events, keys were %v and are %v; answers %v", before, after, answers)
					}
				}
				for a := range answers {
					if len(answers) != 1 || strings.Contains(a, "errors") || !strings.Contains(a, `"percent":30`) {
						return fmt.Sprint("answers ", answers)
					}
				}
				return ""
			})
		})
	})
}
