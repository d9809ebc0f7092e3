package walk_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// listener is an open stream; it keeps what came.
type listener struct {
	mu    sync.Mutex
	head  http.Header
	text  strings.Builder
	ended chan struct{}
	stop  context.CancelFunc
}

func (l *listener) Header() http.Header { return l.head }
func (l *listener) WriteHeader(int)     {}
func (l *listener) Flush()              {}
func (l *listener) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *listener) got() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// listen opens a stream and waits until it stands.
func (h *house) listen(p *person, doc string) *listener {
	h.t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	l := &listener{head: http.Header{}, ended: make(chan struct{}), stop: stop}
	body, err := json.Marshal(map[string]string{"query": doc})
	testkit.Must(h.t, err)
	r := p.request(ctx, http.MethodPost, "/graphql", body)
	r.Header.Set("Accept", "text/event-stream")
	go func() { defer close(l.ended); h.door.ServeHTTP(l, r) }()
	h.t.Cleanup(func() { stop(); <-l.ended })
	return l
}

// waits tells whether what is asked for comes within a generous time.
func waits(until func() bool) bool {
	for range 3000 {
		if until() {
			return true
		}
		time.Sleep(10 * time.Millisecond) // real streams run in real time
	}
	return false
}

// streams are the subscriptions of the schema, each with a row of the other unit and an own one.
var streams = map[string]struct{ topic, kind, foreign, own string }{
	"assignmentChanged": {txn.AssignmentChanged, "Assignment", furniture("snv", "part", "acceptAssignment"), furniture("sgddt", "part", "acceptAssignment")},
	"reportChanged":     {txn.ReportChanged, "Report", "report 0 of snv", "report 0 of sgddt"},
	"notificationAdded": {txn.Notified, "Notification", "notification 0 of snv", "notification 0 of sgddt"},
}

// streamsTell opens every subscription as people of every role, lets an
// event of the other unit happen and then one of their own, and sees that nothing but the own one
// came.
func streamsTell(t *testing.T, h *house) {
	s := served(t, h.app.GraphQL.Schema())
	a := newAtlas(t, s)
	cover := newCoverage(s)
	for _, f := range s.Subscription.Fields {
		c, known := streams[f.Name]
		if !known {
			t.Errorf("nothing reached Subscription.%s: tell the walk of which rows it speaks", f.Name)
			continue
		}
		t.Run("T19 "+f.Name+" tells of no row of another unit", func(t *testing.T) {
			doc := "subscription{" + f.Name + "{" + a.scalars(c.kind) + "}}"
			var open []*listener
			people := h.who("sgddt")
			for _, p := range people {
				open = append(open, h.listen(p, doc))
			}
			if !waits(func() bool { return h.app.Hub.Open() == len(open) }) {
				t.Fatalf("%d streams of %d stand", h.app.Hub.Open(), len(open))
			}
			foreign, own := testkit.RowID(c.foreign), testkit.RowID(c.own)
			h.tell(c.topic, c.kind, foreign.String())
			for range 2 {
				h.tell(c.topic, c.kind, own.String())
			}
			cover.answered(t, doc, nil)
			for i, l := range open {
				p := people[i]
				sees := p.web || c.kind != "Notification" && contains(p.name, "HEAD OFFICER PLAN_MANAGER COUNCIL_MEMBER AUDITOR")
				if sees && !waits(func() bool { return strings.Contains(l.got(), own.String()) }) {
					t.Errorf("%s is not told of an own row: %q", p.name, l.got())
				}
				l.stop()
				<-l.ended
				if text := l.got(); strings.Contains(text, foreign.String()) || strings.Contains(text, testkit.Canary("snv")) {
					t.Errorf("%s is told %s", p.name, text)
				}
				if slip := slips.FindString(l.got()); slip != "" {
					t.Errorf("T17 %s is told %q", p.name, slip)
				}
			}
		})
	}
	if body := h.ask(nil, "subscription{assignmentChanged{id}}", nil); strings.Contains(body, `"id"`) {
		t.Errorf("T19 nobody is told %s", body)
	}
	for _, name := range cover.missing() {
		if strings.HasPrefix(name, "Subscription.") {
			t.Errorf("nothing reached %s", name)
		}
	}
	testkit.Figure(t, "Isolation", "subscriptions walked on "+h.database, fmt.Sprintf("%d of %d by %d people", len(streams), len(s.Subscription.Fields), len(h.who("sgddt"))), "all")
}

func contains(name, words string) bool {
	_, role, _ := strings.Cut(name, " as ")
	return slices.Contains(strings.Fields(words), role)
}

// tell lets an event happen, as a change would.
func (h *house) tell(topic, kind, row string) {
	h.t.Helper()
	h.system(func(_ context.Context, tx *txn.Tx) error {
		tx.Event(topic, h.kind(kind).Prefix+"_"+row, nil)
		return nil
	})
	h.app.Hub.Wake()
}

// streamEnds: the role is taken away, or the unit moves, while the stream is open.
func streamEnds(t *testing.T, h *house) {
	l := h.listen(h.people["sgddt as OFFICER"], "subscription{assignmentChanged{id}}")
	if !waits(func() bool { return h.app.Hub.Open() == 1 }) {
		t.Fatalf("the stream does not stand: %s", l.got())
	}
	h.system(func(ctx context.Context, tx *txn.Tx) error {
		return tx.Membership.UpdateOneID(testkit.RowID("seat of sgddt-officer")).SetValidTo(clock.MustDay("2022-02-01")).Exec(ctx)
	})
	h.tell(txn.AssignmentChanged, "Assignment", testkit.RowID(furniture("sgddt", "part", "acceptAssignment")).String())
	select {
	case <-l.ended:
	case <-time.After(30 * time.Second): // a wide margin around the two seconds promised
		t.Error("the stream is still open")
	}
	if strings.Contains(l.got(), "asg_") {
		t.Errorf("it was told %s", l.got())
	}
}
