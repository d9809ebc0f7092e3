package modules

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk"
)

// until waits for something that happens on another goroutine.
func until(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !holds(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("%s: never", what)
		}
	}
}

// checkpoint is how far the job has told that it came.
func (n *bench) checkpoint(t *testing.T) string {
	t.Helper()
	var p payload
	testkit.Must(t, json.Unmarshal(n.job(t).Payload, &p))
	return string(bytes.TrimSpace(p.Checkpoint))
}

// TestAJobIsTakenOverWhenItsLeaseIsOver by another node, which goes on at the checkpoint; the node
// that fell silent writes nothing any more and changes nothing of the job.
func TestAJobIsTakenOverWhenItsLeaseIsOver(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.T = t
		wake, late := make(chan struct{}), make(chan error, 1)
		first := open(t, w, workshop("workshop", func(r *sdk.Run) error {
			if err := errors.Join(piece(r, "a"), r.Checkpoint("a is made")); err != nil {
				return err
			}
			<-wake
			err := piece(r, "late")
			late <- err
			return err
		}))
		second := open(t, w, workshop("workshop", func(r *sdk.Run) error {
			var at string
			if _, err := r.Resume(&at); err != nil || at != "a is made" {
				return fmt.Errorf("resumed at %q: %w", at, err)
			}
			err := errors.Join(piece(r, "a"), piece(r, "b")) // of one key one piece, whoever writes
			close(wake)
			if <-late == nil {
				err = errors.New("who lost the lease has written")
			}
			return err
		}))
		testkit.Must(t, first.do("workshopStart", map[string]any{}))
		testkit.Must(t, first.jobs.look(t.Context()))
		until(t, "a checkpoint", func() bool { return first.checkpoint(t) == `"a is made"` })
		w.Clock.Advance(lease - time.Second)
		testkit.Must(t, second.jobs.look(t.Context()))
		second.jobs.wait()
		if row := first.job(t); row.State != jobRunning || row.Attempts != 1 || first.names(t) != "a" {
			t.Errorf("within the lease: %s after %d attempts, things %s", row.State, row.Attempts, first.names(t))
		}
		w.Clock.Advance(2 * time.Second)
		testkit.Must(t, second.jobs.look(t.Context()))
		second.jobs.wait()
		first.jobs.wait()
		if row := first.job(t); row.State != jobDone || row.Attempts != 2 || first.names(t) != "a b" {
			t.Errorf("after both: %s after %d attempts, error %q, things %s", row.State, row.Attempts, row.LastError, first.names(t))
		}
	})
}

// TestAJobGoesOnAtItsCheckpointAfterAKill of the module, whenever it comes: each piece is written
// once, and the kill is no attempt of the job.
func TestAJobGoesOnAtItsCheckpointAfterAKill(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.T = t
		const pieces = 5
		reached := make(chan int)
		var began []string
		stop := make(chan struct{})
		defer close(stop)
		n := open(t, w, workshop("workshop", func(r *sdk.Run) error {
			done := 0
			if _, err := r.Resume(&done); err != nil {
				return err
			}
			began = append(began, fmt.Sprint(done))
			for i := done + 1; i <= pieces; i++ {
				if err := errors.Join(piece(r, fmt.Sprint(i)), r.Checkpoint(i)); err != nil {
					return err
				}
				if i < pieces && i == done+1 {
					reached <- i
					<-r.Context().Done()
					return r.Context().Err()
				}
			}
			return nil
		}))
		testkit.Must(t, n.do("workshopStart", map[string]any{}))
		for i := 1; i < pieces; i++ {
			testkit.Must(t, n.jobs.look(t.Context()))
			if got := <-reached; got != i {
				t.Fatalf("reached %d, want %d", got, i)
			}
			until(t, "a checkpoint", func() bool { return n.checkpoint(t) == fmt.Sprint(i) })
			n.runs["workshop"].kill()
			n.jobs.wait()
			if row := n.job(t); row.State != jobReady || row.Attempts != 0 || row.LastError == "" {
				t.Fatalf("P4 after kill %d: %s, %d attempts, %q", i, row.State, row.Attempts, row.LastError)
			}
			w.Clock.Advance(pause)
		}
		testkit.Must(t, n.jobs.look(t.Context()))
		n.jobs.wait()
		if row := n.job(t); row.State != jobDone || n.names(t) != "1 2 3 4 5" || strings.Join(began, " ") != "0 1 2 3 4" {
			t.Errorf("P4 at last: %s (%s), things %s, began after %v", row.State, row.LastError, n.names(t), began)
		}
	})
}

// TestAJobThatFailsIsTriedLaterAndLater and is given up in the end.
func TestAJobThatFailsIsTriedLaterAndLater(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.T = t
		tries := 0
		n := open(t, w, workshop("workshop", func(*sdk.Run) error { tries++; return errors.New("the post office is closed") }))
		testkit.Must(t, n.do("workshopStart", map[string]any{}))
		look := func() {
			t.Helper()
			testkit.Must(t, n.jobs.look(t.Context()))
			n.jobs.wait()
		}
		for i := 1; i < mostTries; i++ {
			look()
			wait := pause << (i - 1)
			row := n.job(t)
			if want := clock.At(w.Clock.Now().Add(wait)); row.State != jobReady || row.Attempts != i || tries != i || row.RunAt.String() != want.String() || row.LastError == "" {
				t.Fatalf("after try %d: %s, %d attempts of %d tries, next at %s, want %s, %q", i, row.State, row.Attempts, tries, row.RunAt, want, row.LastError)
			}
			w.Clock.Advance(wait - time.Second)
			look()
			if tries != i {
				t.Fatalf("it was tried again a second early")
			}
			w.Clock.Advance(time.Second)
		}
		look()
		w.Clock.Advance(24 * time.Hour)
		look()
		if row := n.job(t); row.State != jobFailed || tries != mostTries || row.FinishedAt.IsZero() {
			t.Errorf("at last: %s after %d tries", row.State, tries)
		}
	})
}
