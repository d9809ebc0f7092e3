package speed_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/testkit"
)

// question is one of the three reads, with its floor on both databases.
type question struct {
	name, doc        string
	postgres, sqlite string
	task             bool // about one task
}

var questions = []question{
	{
		name: "Q1", postgres: floorQ1Postgres, sqlite: floorQ1SQLite,
		doc: `{tasks(first:20,orderBy:[{field:DUE_ON,direction:ASC}]){nodes{id title dueOn taskGroup{number title} assignments{nodes{role unit{name}}} progress(first:1){nodes{percent text createdAt}}}}}`,
	},
	{
		name: "Q2", postgres: floorQ2Postgres, sqlite: floorQ2SQLite, task: true,
		doc: `query($id:ID!){node(id:$id){...on Task{id number title content taskGroup{number title} plan{title} participations{nodes{role unit{name}}} ` +
			`assignments{nodes{role state dueOn percent unit{name} progress{nodes{percent text authorName createdAt}}}}}}}`,
	},
	{name: "Q3", postgres: floorQ3Postgres, sqlite: floorQ3SQLite, doc: `{assignmentStats(groupBy:[STATE]){key{state} count}}`},
}

// sharedTask is one in which every persona but the district has a part; the district has its own.
const sharedTask = 5

func (p *province) ask(t testing.TB, q question, code string) (ours, floor func() []byte) {
	t.Helper()
	statement, vars, more := q.sqlite, map[string]any(nil), []any(nil)
	if p.postgres {
		statement = q.postgres
	}
	if q.task {
		id := rowID(taskRows, sharedTask)
		vars, more = map[string]any{"id": p.Store.Catalogue.Kind("Task").EncodeID(id)}, []any{id.String()}
	}
	text, send := body(t, q.doc, vars), p.request(t, code) // written before it is timed, as the floor's
	return func() []byte { return send(text) }, p.floor(t, statement, p.viewer(t, code), more...)
}

// timed is how long the two take, in turns, so that what else the machine does hits both.
type timed struct{ ours, floor []time.Duration }

func (m *timed) turn(ours, floor func() []byte) {
	began := time.Now()
	ours()
	between := time.Now()
	floor()
	m.ours, m.floor = append(m.ours, between.Sub(began)), append(m.floor, time.Since(between))
}

func median(all []time.Duration) time.Duration {
	all = slices.Sorted(slices.Values(all))
	return all[len(all)/2]
}

func (m *timed) ratio() float64 { return float64(median(m.ours)) / float64(median(m.floor)) }

func (m *timed) String() string {
	ms := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
	return fmt.Sprintf("%.2f (%.2f ms, floor %.2f ms)", m.ratio(), ms(median(m.ours)), ms(median(m.floor)))
}

// sizes of the programme, in tasks.
func sizes() []int {
	if testkit.Full() {
		return []int{2_000, 200_000}
	}
	return []int{2_000}
}

func each(t *testing.T, f func(t *testing.T, p *province)) {
	t.Helper()
	for _, n := range sizes() {
		for _, database := range []string{"sqlite", "postgres"} {
			t.Run(fmt.Sprint(database, " ", n), func(t *testing.T) { f(t, open(t, database, n)) })
		}
	}
}

// TestTheHandlerBesideTheFloor asks both the same, compares the answers, and notes the ratio.
func TestTheHandlerBesideTheFloor(t *testing.T) {
	each(t, func(t *testing.T, p *province) {
		for _, q := range questions {
			for _, code := range personas {
				ours, floor := p.ask(t, q, code)
				what := fmt.Sprintf("%s, %s, %d tasks, %s", q.name, p.database(), p.tasks, code)
				first := ours()
				if first == nil {
					began := time.Now()
					floor()
					testkit.Figure(t, "Speed", what, fmt.Sprintf("TIMEOUT (floor %.0f s)", time.Since(began).Seconds()), "≤ 1.3")
					continue
				}
				if a, b := plain(t, first), plain(t, floor()); a != b {
					t.Errorf("%s as %s:\nanswers %.800s\nfloor   %.800s", q.name, code, a, b)
				}
				m := &timed{}
				m.turn(ours, floor)
				if m.ours[0] < time.Second {
					for range 5 { // statements are prepared, caches warm
						m.turn(ours, floor)
					}
				}
				*m = timed{}
				for began := time.Now(); len(m.ours) < 3 || len(m.ours) < testkit.Rounds(5, 200) && time.Since(began) < 6*time.Second; {
					m.turn(ours, floor)
				}
				testkit.Figure(t, "Speed", what, m, "≤ 1.3")
			}
		}
		if !p.postgres || p.tasks < 100_000 { // the floor's rows stay: once a database is enough
			ours, floor := p.change(t)
			m := &timed{}
			for range testkit.Rounds(3, 200) {
				m.turn(ours, floor)
			}
			testkit.Figure(t, "Speed", fmt.Sprintf("M1, %s, %d tasks", p.database(), p.tasks), m, "")
		}
	})
}

func (p *province) database() string {
	if p.postgres {
		return "PostgreSQL"
	}
	return "SQLite"
}

// plain is a JSON text without blanks.
func plain(t testing.TB, text []byte) string {
	t.Helper()
	var b bytes.Buffer
	testkit.Must(t, json.Compact(&b, text))
	return b.String()
}

func benchmark(b *testing.B, q question) {
	for _, database := range []string{"sqlite", "postgres"} {
		for _, n := range sizes() {
			b.Run(fmt.Sprint(database, "/", n), func(b *testing.B) {
				p := open(b, database, n)
				for _, code := range personas {
					b.Run(code, func(b *testing.B) {
						ours, floor := p.ask(b, q, code)
						m := &timed{}
						for b.Loop() {
							m.turn(ours, floor)
						}
						m.report(b)
					})
				}
			})
		}
	}
}

func (m *timed) report(b *testing.B) {
	b.ReportMetric(float64(median(m.ours).Nanoseconds()), "ours-ns")
	b.ReportMetric(float64(median(m.floor).Nanoseconds()), "floor-ns")
	b.ReportMetric(m.ratio(), "ratio")
}

// BenchmarkQ1 is a page of a unit's tasks by due date, with group, parts and last progress.
func BenchmarkQ1(b *testing.B) { benchmark(b, questions[0]) }

// BenchmarkQ2 is one task with all below it.
func BenchmarkQ2(b *testing.B) { benchmark(b, questions[1]) }

// BenchmarkQ3 counts a unit's parts by state.
func BenchmarkQ3(b *testing.B) { benchmark(b, questions[2]) }

// BenchmarkM1 is a progress update with its audit, outbox and idempotency rows.
func BenchmarkM1(b *testing.B) {
	for _, database := range []string{"sqlite", "postgres"} {
		b.Run(fmt.Sprint(database, "/", 2_000), func(b *testing.B) {
			ours, floor := open(b, database, 2_000).change(b)
			m := &timed{}
			for b.Loop() {
				m.turn(ours, floor)
			}
			m.report(b)
		})
	}
}

// change adds progress to a part of "many", each time with another key.
func (p *province) change(t testing.TB) (ours, floor func() []byte) {
	t.Helper()
	part := p.Store.Catalogue.Kind("Assignment").EncodeID(rowID(partRows, 3))
	send, doc := p.request(t, "many"), `mutation($id:ID!,$key:String!){addProgressUpdate(input:{assignmentId:$id,percent:40,text:"Đã làm thêm một đợt",idempotencyKey:$key}){progressUpdate{id}}}`
	return func() []byte {
		return send(body(t, doc, map[string]any{"id": part, "key": uuid.NewString()}))
	}, p.floorChange(t)
}
