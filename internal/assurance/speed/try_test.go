package speed_test

import (
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

const q1 = `{tasks(first:20,orderBy:[{field:DUE_ON,direction:ASC}]){nodes{id title dueOn taskGroup{number title} assignments{nodes{role unit{name}}} progress(first:1){nodes{percent text createdAt}}}}}`
const q2 = `query($id:ID!){node(id:$id){...on Task{id number title content taskGroup{number title} plan{title} participations{nodes{role unit{name}}} assignments{nodes{role state dueOn percent unit{name} progress{nodes{percent text authorName createdAt}}}}}}}`
const q3 = `{assignmentStats(groupBy:[STATE]){key{state} count}}`

func both(rounds int, a, b func() []byte) (am, bm time.Duration) {
	var as, bs []time.Duration
	for range 20 {
		a()
		b()
	}
	for range rounds {
		t0 := time.Now()
		a()
		t1 := time.Now()
		b()
		as, bs = append(as, t1.Sub(t0)), append(bs, time.Since(t1))
	}
	slices.Sort(as)
	slices.Sort(bs)
	return as[len(as)/2], bs[len(bs)/2]
}

func TestTry(t *testing.T) {
	n := 2000
	if os.Getenv("BIG") != "" {
		n = 200000
	}
	dbs := []string{"sqlite", "postgres"}
	if d := os.Getenv("DB"); d != "" {
		dbs = []string{d}
	}
	for _, db := range dbs {
		p := open(t, db, n)
		for _, code := range personas {
			f := map[bool][]string{false: {floorQ1SQLite, floorQ2SQLite, floorQ3SQLite}, true: {floorQ1Postgres, floorQ2Postgres, floorQ3Postgres}}[p.postgres]
			v := p.viewer(t, code)
			task := rowID(taskRows, 5)
			q2vars := map[string]any{"id": "task_" + strings.ReplaceAll(task.String(), "", "")}
			for i, x := range []struct {
				name        string
				ours, floor func() []byte
			}{{"Q1", p.request(t, code, q1, nil), p.floor(t, f[0], v)}, {"Q2", p.request(t, code, q2, q2vars), p.floor(t, f[1], v, task.String())}, {"Q3", p.request(t, code, q3, nil), p.floor(t, f[2], v)}} {
				if a, b := string(x.ours()), string(x.floor()); strip(a) != strip(b) {
					t.Errorf("%d differ\n%.300s\n%.300s", i, strip(a), strip(b))
				}
				rounds := 100
				a, b := both(rounds, x.ours, x.floor)
				t.Logf("%s %s %s: ours %v floor %v ratio %.2f", db, code, x.name, a, b, float64(a)/float64(b))
			}
		}
	}
}

func strip(s string) string { return strings.NewReplacer(" ", "", "\n", "").Replace(s) }
