package process

import (
	"context"
	"errors"
	"strings"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/internal/fault"
)

var errDeadline = errors.New("the deadline of the call")

// Do calls the module. The function gets a context that ends at the deadline (0: only with ctx)
// and when the process does; it may be called on any process of the module, so it keeps nothing
// of the Conn. Errors of the connection become faults:
//
//	MODULE_UNAVAILABLE   the module does not run, or ended during the call; a retry may succeed
//	MODULE_TIMEOUT       no answer before the deadline; several in a row restart the process
//	MODULE_BUSY          too many calls at once
//	MODULE_BAD_RESPONSE  a gRPC status that is none of the above; several in a row restart it
//
// Other errors of the function are returned as they are; one of code MODULE_BAD_RESPONSE counts
// as such an answer.
func (p *Process) Do(ctx context.Context, deadline time.Duration, call func(context.Context, *Conn) error) error {
	in, err := p.acquire(ctx)
	if err != nil {
		return err
	}
	defer func() { <-in.slots }()
	inside, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	if deadline > 0 {
		timer := time.AfterFunc(deadline, func() { cancel(errDeadline) })
		defer timer.Stop()
	}
	apart := context.AfterFunc(in.ctx, func() { cancel(context.Cause(in.ctx)) })
	defer apart()
	return p.judge(ctx, inside, in, call(inside, in.conn))
}

// judge turns the outcome of a call into what the caller is told, and counts it.
func (p *Process) judge(ctx, inside context.Context, in *instance, err error) error {
	if err == nil {
		in.timeouts.Store(0)
		in.bad.Store(0)
		return nil
	}
	if f, ok := errors.AsType[*fault.Error](err); ok {
		if f.Code == fault.ModuleBadResponse {
			in.isBad()
		}
		return err
	}
	s, ok := status.FromError(err)
	if !ok && !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	if s.Code() != codes.Unavailable && s.Code() != codes.ResourceExhausted {
		in.settle(inside)
	}
	switch {
	case in.ctx.Err() != nil:
		return unavailable(p.o.Name, in.why().text).Because(errors.Join(in.why(), err))
	case ctx.Err() != nil: // the caller's own end
		if errors.Is(ctx.Err(), context.DeadlineExceeded) {
			return timedOut(p.o.Name).Because(err)
		}
		return ctx.Err()
	case errors.Is(context.Cause(inside), errDeadline):
		if n := int(in.timeouts.Add(1)); n >= in.limits.Timeouts {
			in.fail(tooManyTimeouts(n))
		}
		return timedOut(p.o.Name).Because(err)
	}
	switch s.Code() {
	case codes.Unavailable:
		return unavailable(p.o.Name, fault.Text{}).Because(err)
	case codes.DeadlineExceeded, codes.Canceled:
		return timedOut(p.o.Name).Because(err)
	case codes.ResourceExhausted:
		if strings.Contains(s.Message(), "trying to send") {
			return tooBig(p.o.Name).Because(err)
		}
	}
	in.isBad()
	return badAnswer(p.o.Name).Because(err)
}

// settle waits a moment for the news that a process has ended, which comes by another way than
// the error of a call that its end cut off.
func (in *instance) settle(inside context.Context) {
	timer := time.NewTimer(20 * time.Millisecond)
	defer timer.Stop()
	select {
	case <-in.ctx.Done():
	case <-inside.Done():
	case <-timer.C:
	}
}

func (in *instance) isBad() {
	if n := int(in.bad.Add(1)); n >= in.limits.Bad {
		in.fail(tooManyBad(n))
	}
}

// acquire finds the process that takes calls and a turn in it.
func (p *Process) acquire(ctx context.Context) (*instance, error) {
	var patience <-chan time.Time
	for {
		p.mu.Lock()
		in, s, changed := p.current, p.state, p.changed
		p.mu.Unlock()
		if in != nil {
			switch took, err := in.turn(ctx, p.o.Name); {
			case err != nil:
				return nil, err
			case took:
				p.mu.Lock()
				p.calls++
				p.mu.Unlock()
				return in, nil
			case in.ctx.Err() != nil:
				return nil, unavailable(p.o.Name, in.why().text).Because(in.why())
			}
			continue // another has taken over
		}
		if s.Phase != Starting {
			return nil, unavailable(p.o.Name, s.Reason)
		}
		if patience == nil {
			patience = time.After(p.limits.Wait)
		}
		select {
		case <-changed:
		case <-patience:
			return nil, unavailable(p.o.Name, s.Reason)
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// turn takes a slot, waiting for one if need be; false says that the process takes no more calls.
func (in *instance) turn(ctx context.Context, module string) (bool, error) {
	select {
	case in.slots <- struct{}{}:
	default:
		if int(in.queued.Add(1)) > in.limits.Queue {
			in.queued.Add(-1)
			return false, busy(module)
		}
		defer in.queued.Add(-1)
		timer := time.NewTimer(in.limits.QueueWait)
		defer timer.Stop()
		select {
		case in.slots <- struct{}{}:
		case <-in.retired:
			return false, nil
		case <-in.ctx.Done():
			return false, nil
		case <-timer.C:
			return false, busy(module)
		case <-ctx.Done():
			return false, ctx.Err()
		}
	}
	select {
	case <-in.retired:
	case <-in.ctx.Done():
	default:
		return true, nil
	}
	<-in.slots
	return false, nil
}

// Describe starts a program, asks what it is, and ends it: for looking at a module before it is
// installed. The options' Manifest is not compared; their Name is what texts call the program.
func Describe(ctx context.Context, o Options) ([]byte, error) {
	o.Manifest, o.Host = nil, nil
	p := New(o)
	hide()
	in, failed := p.launch(ctx, p.what)
	if failed != nil {
		return nil, failed.undescribed(o.Name)
	}
	defer in.terminate(stoppedByUs())
	return in.conn.Manifest, nil
}
