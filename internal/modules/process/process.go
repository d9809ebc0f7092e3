// Package process runs one programme module as a process of its own and offers its calls. It
// starts the program, checks that it is the one that was registered, watches its health, memory
// and output, ends it when it hangs, starts it again with growing pauses, sets it aside when it
// keeps failing, and replaces it by another version without losing a call. It knows no database,
// no GraphQL, no record and no rights: what a module may read and write is the business of its
// owner, internal/modules. A module that does its worst costs its callers an error with a code
// (MODULE_UNAVAILABLE, MODULE_TIMEOUT, MODULE_BUSY, MODULE_BAD_RESPONSE), never the server.
//
// In short:
//
//	p := process.New(process.Options{
//		Name:     "training",
//		Program:  process.BuiltIn("training"), // or process.Program{Path: "/…/training", SHA256: "…"}
//		Manifest: catalogued,                  // what Describe must answer; nil takes any
//		Host:     func(c *process.Conn) proto.HostServer { … }, // once for every started process
//		Changed:  func(s process.State) { … }, // each change of phase; must not block
//	})
//	p.Start()                                  // returns at once; the process starts behind it
//	err := p.Do(ctx, 10*time.Second, func(ctx context.Context, c *process.Conn) error {
//		answer, err = c.Act(ctx, &proto.ActRequest{…}) // c is a proto.ModuleClient
//		return err                             // a gRPC status becomes a fault; a fault stays what it is
//	})
//	err = p.Replace(ctx, program, manifest)    // a new one beside the old, switched at once, the old drained
//	p.State(); p.Ready(ctx); p.Reset(); p.Stop(ctx)
//	manifest, err := process.Describe(ctx, o)  // starts, asks and ends: for installing
//
// A Conn is one started process. The Host service of a Conn can be reached by that process alone
// (mutual TLS with keys made for it), so a call token that is kept with the Conn that it was made
// for cannot be used by another module, nor by the successor of a process that died: keep tokens
// by *Conn, drop them when Conn.Done is closed. Return a fault of code MODULE_BAD_RESPONSE from
// the function given to Do for an answer that breaks the rules: three in a row restart the process.
//
// A subprocess of the same operating-system user is no sandbox: limits.go and confine.go say what
// is withheld from it and what is not.
package process

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// Options say what to run and who is told.
type Options struct {
	Name     string  // of the module; stands in texts and log lines
	Program  Program // what to start
	Manifest []byte  // JSON that Describe must answer, in any layout; nil takes any
	// Host makes what a started process may ask of the server; nil: nothing.
	Host    func(*Conn) proto.HostServer
	Log     *slog.Logger // nil: slog.Default
	Changed func(State)  // called after each change of phase, one after the other; may not block or call Stop
	Limits  Limits       // zero values take the defaults
}

// Phase is what a module's process is doing.
type Phase string

// The phases.
const (
	Starting    Phase = "STARTING"    // the process is being started and asked who it is
	Running     Phase = "RUNNING"     // it answers calls
	Backoff     Phase = "BACKOFF"     // it failed; it is started again after a pause
	Quarantined Phase = "QUARANTINED" // it kept failing; only Reset or Replace starts it again
	Stopped     Phase = "STOPPED"     // nobody wants it to run, or it may not (State.Refused)
)

// State is a look at a module's process.
type State struct {
	Phase    Phase
	Reason   fault.Text // why it does not run; empty while it does
	Last     fault.Text // why a process of it ended last; empty if none did
	Refused  bool       // STOPPED because the program or its manifest is not what was registered
	Since    time.Time  // when this phase began
	Restarts int        // starts after the first one, since New
	PID      int        // of the running process, 0 for none
	RSS      int64      // resident bytes of the process and its children, at the last look
	Calls    int64      // calls begun since New
	Active   int        // calls that have not yet ended
	Said     []string   // the last lines that the process wrote, or the last one that ran
}

// Process keeps one module running.
type Process struct {
	o      Options
	limits Limits

	change sync.Mutex // Start, Stop and Replace, one after the other

	mu       sync.Mutex // guards what follows; never held during a call or a wait
	what     what
	state    State
	changed  chan struct{} // closed at every change of state
	current  *instance     // takes new calls; nil when none does
	next     *instance     // from Replace, not yet seen by the supervisor
	again    bool          // Reset was called
	launches context.CancelFunc
	serial   uint64             // of the last started process
	begun    bool               // the supervisor has started one since New
	end      context.CancelFunc // ends the supervisor; nil when it does not run
	ended    chan struct{}
	calls    int64
	out      *output // of the process that was started last

	poke chan struct{} // wakes the supervisor
	tell sync.Mutex    // Changed is called under it, in the order of the changes
	crashes
}

// what is to be run.
type what struct {
	program  Program
	manifest []byte
}

// New makes a process; it does not start it.
func New(o Options) *Process {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	p := &Process{
		o: o, limits: o.Limits.orDefaults(), what: what{o.Program, o.Manifest},
		changed: make(chan struct{}), poke: make(chan struct{}, 1),
	}
	p.state = State{Phase: Stopped, Since: time.Now()} //nolint:forbidigo // process time
	return p
}

// Start has the module started and kept running, and returns at once.
func (p *Process) Start() {
	p.change.Lock()
	defer p.change.Unlock()
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.end != nil {
		return
	}
	hide()
	ctx, cancel := context.WithCancel(context.Background())
	p.end, p.ended = cancel, make(chan struct{})
	p.next, p.again, p.state.Last = nil, false, fault.Text{}
	p.crashes.forget()
	p.set(Starting, fault.Text{}, false)
	go p.supervise(ctx, p.ended)
}

// Stop ends the module: new calls are refused, those in flight may end until the context does
// (Limits.Drain at most), then the process is asked to go, and killed if it does not. When Stop
// returns, the process and its group are gone.
func (p *Process) Stop(ctx context.Context) {
	p.change.Lock()
	defer p.change.Unlock()
	p.mu.Lock()
	end, ended, current := p.end, p.ended, p.current
	p.current, p.end = nil, nil
	if end != nil {
		p.set(Stopped, fault.Text{}, false)
	}
	p.mu.Unlock()
	if end == nil {
		return
	}
	if current != nil {
		current.retire()
		current.drain(ctx, p.limits.Drain)
		current.terminate(stoppedByUs())
	}
	end()
	<-ended
	p.notify()
}

// Reset starts a module again that waits after a failure, is quarantined or was refused, and
// forgets its failures.
func (p *Process) Reset() {
	p.mu.Lock()
	p.again = true
	p.mu.Unlock()
	p.wake()
}

// Replace starts another program, or another version, beside the running one; when it answers and
// its manifest is right, new calls go to it at once, and the old one ends after the calls that it
// still has (Limits.Drain at most). A failure is returned, and the old one stays. On a process
// that is not started only what is to be run changes.
func (p *Process) Replace(ctx context.Context, program Program, manifest []byte) error {
	p.change.Lock()
	defer p.change.Unlock()
	to := what{program, manifest}
	p.mu.Lock()
	if p.end == nil {
		p.what = to
		p.mu.Unlock()
		return nil
	}
	p.mu.Unlock()
	in, failed := p.launch(ctx, to)
	if failed != nil {
		return failed.fault(p.o.Name)
	}
	p.mu.Lock()
	old := p.current
	p.what, p.current, p.next = to, in, in
	if p.launches != nil {
		p.launches() // a start of the old program that is still under way
	}
	p.set(Running, fault.Text{}, false)
	p.mu.Unlock()
	p.wake()
	p.notify()
	if old != nil {
		old.retire()
		old.drain(ctx, p.limits.Drain)
		old.terminate(replacedByAnother())
	}
	return nil
}

// Ready waits until the module answers calls; it returns a fault when it will not without
// somebody's doing, or the context's error.
func (p *Process) Ready(ctx context.Context) error {
	for {
		p.mu.Lock()
		s, current, changed := p.state, p.current, p.changed
		p.mu.Unlock()
		switch {
		case current != nil:
			return nil
		case s.Phase == Quarantined || s.Phase == Stopped:
			return unavailable(p.o.Name, s.Reason)
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// State tells what the module's process is doing.
func (p *Process) State() State {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.look()
}

func (p *Process) look() State {
	s := p.state
	s.Calls = p.calls
	if p.out != nil {
		s.Said = p.out.said()
	}
	if in := p.current; in != nil {
		s.PID, s.RSS, s.Active = in.child.pid, in.rss.Load(), len(in.slots)
	}
	return s
}

// set changes the phase; the caller holds mu, and calls notify when it has let go of it.
func (p *Process) set(phase Phase, reason fault.Text, refused bool) {
	p.state.Phase, p.state.Reason, p.state.Refused = phase, reason, refused
	p.state.Since = time.Now() //nolint:forbidigo // process time
	close(p.changed)
	p.changed = make(chan struct{})
}

func (p *Process) notify() {
	p.tell.Lock()
	defer p.tell.Unlock()
	s := p.State()
	if p.o.Changed != nil {
		p.o.Changed(s)
	}
}

func (p *Process) wake() {
	select {
	case p.poke <- struct{}{}:
	default:
	}
}
