package load_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/events"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

const follow = `subscription{assignmentChanged{id state}}`

// opened is what came of asking for a stream: its events, "complete" at its end, and the code of
// the first fault among them.
type opened struct {
	lines chan string
	code  atomic.Pointer[string]
}

func (s *opened) refused(code string) bool {
	c := s.code.Load()
	return c != nil && *c == code
}

// listen opens a stream; it is followed, or refused, a moment later.
func (p *person) listen(ctx context.Context, doc string) (*opened, error) {
	p.t.Helper()
	s := &opened{lines: make(chan string, 1000)}
	resp, err := p.http.Do(p.request(ctx, document(doc, nil), "Accept", "text/event-stream"))
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		defer resp.Body.Close()
		body, _ := io.ReadAll(resp.Body)
		return nil, fmt.Errorf("a stream is answered %d %.300s", resp.StatusCode, body)
	}
	in := bufio.NewScanner(resp.Body)
	in.Buffer(nil, 16<<20)
	go func() {
		defer close(s.lines)
		defer resp.Body.Close()
		for in.Scan() {
			data, ok := strings.CutPrefix(in.Text(), "data: ")
			switch {
			case in.Text() == "event: complete":
				s.lines <- "complete"
			case ok:
				if strings.HasPrefix(data, `{"errors"`) {
					code, _, _, _ := refusal(p.t, data)
					s.code.CompareAndSwap(nil, &code)
				}
				s.lines <- data
			}
		}
	}()
	return s, nil
}

// follows opens a stream, or ends the test.
func (p *person) follows(t *testing.T, ctx context.Context, doc string) *opened {
	t.Helper()
	s, err := p.listen(ctx, doc)
	testkit.Must(t, err)
	return s
}

// next is what the stream says next, "" at its end.
func (s *opened) next(t *testing.T) string {
	t.Helper()
	select {
	case line := <-s.lines:
		return line
	case <-time.After(30 * time.Second):
		t.Fatal("the stream says nothing")
		return ""
	}
}

// settled waits until so many streams are open.
func (o *office) settled(t *testing.T, open int) {
	t.Helper()
	within(t, fmt.Sprint(open, " streams are open"), 10*time.Second, func() bool { return o.hub.Open() == open })
}

// happen tells of n changes of stp's own part, and of the plan's first task to everybody.
func (o *office) happen(n int) {
	o.t.Helper()
	id := o.Store.Catalogue.Kind("Assignment").EncodeID(testkit.PartID("1", 2, "stp"))
	o.change(func(_ context.Context, tx *txn.Tx) error {
		for range n {
			tx.Event(txn.AssignmentChanged, id, nil)
		}
		return nil
	})
}

func goroutines() int {
	runtime.GC()
	return runtime.NumGoroutine()
}

// streams: one user has few, a reader that does not read is dropped, and nothing is left of any.
func streams(t *testing.T, o *office) {
	who, other := o.signIn("stp"), o.signIn("sgddt")
	rest := func(t *testing.T, before int) {
		t.Helper()
		within(t, "no stream is left", 10*time.Second, func() bool { return o.hub.Open() == 0 })
		who.http.CloseIdleConnections()
		other.http.CloseIdleConnections()
		within(t, "no goroutine is left", 10*time.Second, func() bool { return goroutines() <= before+3 })
	}
	t.Run("G15 a thousand streams of one user", func(t *testing.T) {
		before, heap := goroutines(), live()
		ctx, leave := context.WithCancel(t.Context())
		n := testkit.Rounds(200, 1000)
		all := make([]*opened, n)
		var asking sync.WaitGroup
		var failed atomic.Pointer[error] // the first; then nobody asks on
		for i := range 20 {
			asking.Go(func() {
				for j := i; j < n && failed.Load() == nil; j += 20 {
					s, err := who.listen(ctx, follow)
					if err != nil {
						failed.CompareAndSwap(nil, &err)
						return
					}
					all[j] = s
				}
			})
		}
		asking.Wait()
		if err := failed.Load(); err != nil {
			leave()
			t.Fatal(*err)
		}
		limited := func() (count int) {
			for _, s := range all {
				if s.refused("RATE_LIMITED") {
					count++
				}
			}
			return count
		}
		within(t, "all but a few are refused", 10*time.Second, func() bool { return limited() == n-events.PerUser })
		open := o.hub.Open()
		if open != events.PerUser {
			t.Errorf("%d are open", open)
		}
		other.follows(t, ctx, follow)
		o.settled(t, open+1) // another user's is
		if status, body := who.ask("{viewer{today}}", nil); status != http.StatusOK || !strings.Contains(body, "today") {
			t.Errorf("open streams hold the places of queries: %d %s", status, body)
		}
		streams := float64(o.hub.Open())
		who.http.CloseIdleConnections() // of the refused
		time.Sleep(200 * time.Millisecond)
		testkit.Figure(t, "Exhaustion", "G15: open streams of one user when they ask for "+fmt.Sprint(n)+" on "+o.database(), fmt.Sprint(open), fmt.Sprint(events.PerUser))
		testkit.Figure(t, "Exhaustion", "G15: memory and goroutines of one open stream, client and server together, on "+o.database(),
			fmt.Sprintf("%.0f KB, %.1f", float64(live()-heap)/streams/1000, float64(goroutines()-before)/streams), "")
		if per := (goroutines() - before) / int(streams); per > 20 {
			t.Errorf("%d goroutines a stream", per)
		}
		leave()
		rest(t, before)
		again, end := context.WithCancel(t.Context())
		who.follows(t, again, follow)
		o.settled(t, 1) // whose streams have ended gets a new one
		end()
		rest(t, before)
	})
	t.Run("G15 events in a row arrive whole", func(t *testing.T) {
		before := goroutines()
		ctx, leave := context.WithCancel(t.Context())
		s := who.follows(t, ctx, follow)
		o.settled(t, 1)
		for range 2 {
			o.happen(100)
			for i := range 100 {
				if line := s.next(t); !json.Valid([]byte(line)) || !strings.Contains(line, `"state"`) || strings.Contains(line, `"errors"`) {
					t.Fatalf("event %d is %.300s", i, line)
				}
			}
		}
		leave()
		rest(t, before)
	})
	t.Run("G15 who was too slow is told to read again", func(t *testing.T) {
		before := goroutines()
		ctx, leave := context.WithCancel(t.Context())
		defer leave()
		s, keeps := who.follows(t, ctx, follow), other.follows(t, ctx, `subscription{notificationAdded{id}}`)
		o.settled(t, 2)
		o.happen(2000) // more than wait for one stream, at once
		last, events := "", 0
		for line := s.next(t); line != "" && line != "complete"; line = s.next(t) {
			last, events = line, events+1
		}
		if code, vi, en, _ := refusal(t, last); code != "UNAVAILABLE" || vi == "" || en == "" || events > 1000 {
			t.Errorf("after %d events the stream says %.200s", events, last)
		}
		select {
		case line := <-keeps.lines:
			t.Errorf("the stream of another topic says %s", line)
		default:
		}
		leave()
		rest(t, before)
	})
	if o.Store.Postgres() {
		return // the rest is about sockets, whatever the database
	}
	t.Run("G15 who does not read is dropped", func(t *testing.T) {
		o.longPlan()
		before := goroutines()
		wide := `{"query":"subscription{assignmentChanged{` + numbered(6, "a%d:plan{sourceText} ") + `}}"}`
		conn := raw(t, o.addr, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nCookie: "+who.cookie+
			"\r\nContent-Length: "+fmt.Sprint(len(wide))+"\r\n\r\n"+wide)
		testkit.Must(t, conn.(*net.TCPConn).SetReadBuffer(4096))
		within(t, "the stream is open", 10*time.Second, func() bool { return o.hub.Open() == 1 })
		heap := live()
		for range 5 {
			o.happen(1)
			time.Sleep(100 * time.Millisecond)
		}
		took := within(t, "the stream is dropped", 30*time.Second, func() bool { return o.hub.Open() == 0 })
		testkit.Figure(t, "Exhaustion", "G15: a stream whose client does not read is dropped after", took.Round(time.Second), "")
		if held := live() - heap; held > 200<<20 {
			t.Errorf("it held %d bytes", held)
		}
		_ = conn.Close()
		rest(t, before)
	})
}

// live is the memory in use after a collection.
func live() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc + m.StackInuse) // far below 2^63
}
