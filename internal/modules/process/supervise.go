package process

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
)

// supervise keeps a process running until the context ends.
func (p *Process) supervise(ctx context.Context, ended chan struct{}) {
	defer close(ended)
	for {
		in, failed := p.begin(ctx)
		if in != nil {
			failed = p.accompany(ctx, in)
		}
		p.mu.Lock()
		stopped, replaced := p.end == nil, p.next != nil
		p.mu.Unlock()
		switch {
		case stopped || ctx.Err() != nil:
			return
		case replaced:
			continue
		case failed.refused:
			p.o.Log.Error("module refused", slog.String("module", p.o.Name), slog.String("reason", failed.text.EN), slog.Any("error", failed.cause))
			if !p.rest(ctx, Stopped, failed, 0) {
				return
			}
			continue
		}
		var ran time.Duration
		if in != nil {
			ran = time.Since(in.began) //nolint:forbidigo // process time
		}
		pause, enough := p.crashes.add(time.Now(), ran, p.limits) //nolint:forbidigo // process time
		p.o.Log.Warn("module process ended", slog.String("module", p.o.Name), slog.String("reason", failed.text.EN),
			slog.Any("error", failed.cause), slog.Duration("pause", pause), slog.Bool("quarantined", enough))
		phase := Backoff
		if enough {
			phase, pause = Quarantined, 0
		}
		if !p.rest(ctx, phase, failed, pause) {
			return
		}
	}
}

// begin takes over the process that Replace started, or starts one.
func (p *Process) begin(ctx context.Context) (*instance, *failure) {
	p.mu.Lock()
	if in := p.next; in != nil {
		p.next = nil
		p.mu.Unlock()
		return in, nil
	}
	if p.end == nil {
		p.mu.Unlock()
		return nil, stoppedByUs()
	}
	if p.again {
		p.again = false
		p.crashes.forget()
	}
	if p.begun {
		p.state.Restarts++
	}
	p.begun = true
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	p.launches = cancel
	to := p.what
	p.set(Starting, p.state.Reason, false)
	p.mu.Unlock()
	p.notify()

	in, failed := p.launch(ctx, to)

	p.mu.Lock()
	p.launches = nil
	next, stopped := p.next, p.end == nil
	p.next = nil
	if in != nil && next == nil && !stopped {
		p.current = in
		p.set(Running, fault.Text{}, false)
	}
	p.mu.Unlock()
	switch {
	case next != nil:
		if in != nil {
			in.terminate(replacedByAnother())
		}
		return next, nil
	case in != nil && stopped:
		in.terminate(stoppedByUs())
		return nil, stoppedByUs()
	}
	p.notify()
	return in, failed
}

// accompany waits until the process ended and is gone, and says why it ended.
func (p *Process) accompany(ctx context.Context, in *instance) *failure {
	select {
	case <-in.ctx.Done():
	case <-in.retired:
		return replacedByAnother()
	}
	p.mu.Lock()
	if p.current == in {
		p.current = nil
	}
	p.mu.Unlock()
	select {
	case <-in.gone:
	case <-ctx.Done():
	case <-time.After(unkillable):
		p.o.Log.Error("a module process cannot be killed", slog.String("module", p.o.Name), slog.Int("pid", in.child.pid))
	}
	return in.why()
}

// rest waits: for a pause (0: no end), or until Reset or Replace; false says that the module was stopped.
func (p *Process) rest(ctx context.Context, phase Phase, why *failure, pause time.Duration) bool {
	p.mu.Lock()
	if p.end == nil {
		p.mu.Unlock()
		return false
	}
	p.state.Last = why.text
	p.set(phase, why.text, why.refused)
	p.mu.Unlock()
	p.notify()
	var over <-chan time.Time
	if pause > 0 {
		timer := time.NewTimer(pause)
		defer timer.Stop()
		over = timer.C
	}
	for {
		p.mu.Lock()
		up := p.again || p.next != nil
		p.mu.Unlock()
		if up {
			return true
		}
		select {
		case <-over:
			return true
		case <-p.poke:
		case <-ctx.Done():
			return false
		}
	}
}

// crashes remembers when a process failed.
type crashes struct {
	times  []time.Time
	streak int // failures since it last ran for a whole window
}

func (c *crashes) forget() { *c = crashes{} }

// add notes a failure of a process that ran for a while; it tells how long to wait before the
// next start, or that it is enough.
func (c *crashes) add(now time.Time, ran time.Duration, l Limits) (pause time.Duration, enough bool) {
	if ran >= l.Window {
		c.streak = 0
	}
	c.streak++
	c.times = append(slices.DeleteFunc(c.times, func(t time.Time) bool { return now.Sub(t) >= l.Window }), now)
	pause = l.PauseMax
	if c.streak < 20 { // 2^20 pauses are longer than any longest pause
		pause = min(l.Pause<<(c.streak-1), l.PauseMax)
	}
	pause += time.Duration(rand.Int64N(int64(pause)/4 + 1)) // so that modules that fell together do not rise together
	return pause, len(c.times) >= l.Crashes
}
