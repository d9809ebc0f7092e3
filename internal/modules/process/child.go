package process

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/hashicorp/go-plugin/runner"
	"golang.org/x/sys/unix"
)

// child is the operating-system process. It is the runner that go-plugin works through, so that
// starting, waiting, signals and output are ours: go-plugin's own kill and ping wait without end
// for a stopped process, and it reads output line by line without a bound on what it keeps.
type child struct {
	cmd    *exec.Cmd
	dir    string // for its sockets; it starts in it
	limits Limits
	out    *output

	hello   *io.PipeReader // the first line that it writes, for go-plugin
	greeted *io.PipeWriter

	begun bool          // go-plugin called Start
	pid   int           // read after started
	done  chan struct{} // closed when it has ended and was reaped, or could not be started
	quiet chan struct{} // closed when what it wrote is read, too
	exit  error         // what Wait said; read after done

	mu     sync.Mutex
	reaped bool     // its number may belong to another process by now
	doomed bool     // killed before it was started
	wrong  *failure // what was wrong with its introduction
}

var _ runner.Runner = (*child)(nil)

func newChild(path, name string, program Program, limits Limits, out *output) *child {
	c := &child{
		cmd:    exec.Command(path, program.Args...), //nolint:gosec,noctx // the path is that of a checked descriptor; the process outlives every context
		limits: limits, out: out, done: make(chan struct{}), quiet: make(chan struct{}),
	}
	c.hello, c.greeted = io.Pipe()
	c.cmd.Args[0] = "lantoa-module-" + name // what a list of processes shows
	c.cmd.Env = append(limits.environment(), program.Env...)
	c.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	return c
}

// prepare takes what go-plugin wants: variables of the handshake and a folder for sockets.
func (c *child) prepare(env []string, dir string) {
	c.cmd.Env = append(c.cmd.Env, env...) // last: these win
	c.dir, c.cmd.Dir = dir, dir
}

// Start starts the process, with a thread of its own: the kernel kills it when the thread that
// started it ends (Pdeathsig), so that thread must live as long as the process does; and how far
// it stands back (nice) and what it may reach (confine) are inherited from that thread.
func (c *child) Start(context.Context) error {
	c.begun = true
	outR, outW, err := os.Pipe()
	if err != nil {
		c.notStarted(err)
		return err
	}
	errR, errW, err := os.Pipe()
	if err != nil {
		outR.Close()
		outW.Close()
		c.notStarted(err)
		return err
	}
	c.cmd.Stdout, c.cmd.Stderr = outW, errW
	started := make(chan error, 1)
	go c.live(started)
	err = <-started
	outW.Close()
	errW.Close()
	if err != nil {
		outR.Close()
		errR.Close()
		return err
	}
	c.limits.impose(c.pid) // here: the other thread is confined by now
	var reading sync.WaitGroup
	reading.Go(func() { c.listen(outR) })
	reading.Go(func() { c.out.copy("stderr", bufio.NewReaderSize(errR, longestLine)) })
	go c.lastWords(&reading, outR, errR)
	return nil
}

// lastWords closes the pipes when the process has ended and what it wrote is read.
func (c *child) lastWords(reading *sync.WaitGroup, pipes ...*os.File) {
	<-c.done
	read := make(chan struct{})
	go func() { reading.Wait(); close(read) }()
	select {
	case <-read:
	case <-time.After(300 * time.Millisecond): // a process that left its group holds them open
	}
	for _, p := range pipes {
		p.Close()
	}
	<-read
	c.out.flush()
	close(c.quiet)
}

func (c *child) notStarted(err error) {
	_ = c.greeted.Close()
	c.mu.Lock()
	c.reaped, c.exit = true, err
	c.mu.Unlock()
	close(c.quiet)
	close(c.done)
}

// live is the life of the process, on one thread that ends with it.
func (c *child) live(started chan<- error) {
	runtime.LockOSThread() // and never unlocked: the thread is not used again
	if unix.Gettid() == os.Getpid() {
		// The kernel judges a signal to the server by its first thread. Were that one confined, the
		// module could send signals to it; so it waits here, and another thread lives the life.
		ended := make(chan struct{})
		go func() {
			defer close(ended)
			c.live(started)
		}()
		<-ended
		runtime.UnlockOSThread()
		return
	}
	if err := standBack(c.limits.Nice); err != nil {
		c.out.log.Warn("a module process keeps the server's priority", slog.Any("error", err))
	}
	if err := confine(c.cmd.Path, c.dir); err != nil {
		c.out.log.Warn("a module process is not wholly confined", slog.Any("error", err))
	}
	if err := c.cmd.Start(); err != nil {
		c.notStarted(err)
		started <- err
		return
	}
	c.mu.Lock()
	c.pid = c.cmd.Process.Pid
	doomed := c.doomed
	c.mu.Unlock()
	if doomed {
		c.signal(syscall.SIGKILL)
	}
	started <- nil
	for { // wait for its end, but leave its number taken until its group is gone, too
		err := unix.Waitid(unix.P_PID, c.pid, nil, unix.WEXITED|unix.WNOWAIT, nil)
		if !errors.Is(err, unix.EINTR) {
			break
		}
	}
	c.mu.Lock()
	_ = syscall.Kill(-c.pid, syscall.SIGKILL)
	c.exit = c.cmd.Wait()
	c.reaped = true
	c.mu.Unlock()
	close(c.done)
}

// standBack lowers the priority of this thread.
func standBack(by int) error {
	now, err := unix.Getpriority(unix.PRIO_PROCESS, 0)
	if err != nil {
		return err
	}
	return unix.Setpriority(unix.PRIO_PROCESS, 0, min(20-now+by, 19)) // the kernel answers 20 less what it takes
}

// signal sends a signal to the process and its group, unless it has ended.
func (c *child) signal(s syscall.Signal) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.pid == 0 && s == syscall.SIGKILL {
		c.doomed = true
	}
	if c.reaped || c.pid == 0 {
		return
	}
	if s == syscall.SIGKILL { // descendants that left the group, while they can still be found
		for _, pid := range use(c.pid).processes {
			_ = syscall.Kill(pid, s)
		}
	}
	_ = syscall.Kill(-c.pid, s)
}

// listen reads standard output: the first line introduces the module, the rest is log.
func (c *child) listen(from io.Reader) {
	r := bufio.NewReaderSize(from, longestLine)
	line, err := r.ReadSlice('\n')
	if wrong := c.greeting(string(line), err); wrong != nil {
		c.mu.Lock()
		c.wrong = wrong
		c.mu.Unlock()
		c.out.line("stdout", line)
		_ = c.greeted.Close()
	} else {
		_, _ = c.greeted.Write(line)
		_ = c.greeted.Close()
	}
	c.out.copy("stdout", r)
}

// greeting judges the line by which a module introduces itself,
// "1|VERSION|unix|SOCKET|grpc|CERTIFICATE", before go-plugin acts on it: a socket elsewhere than
// in the folder made for it would have the server knock at doors of the module's choosing.
func (c *child) greeting(line string, err error) *failure {
	if line == "" && err != nil {
		return endedAtStart(nil)
	}
	parts := strings.Split(strings.TrimSpace(line), "|")
	switch {
	case err != nil || len(parts) < 6 || parts[0] != "1":
		return noGreeting(line)
	case parts[1] != strconv.Itoa(Protocol):
		return otherProtocol(parts[1])
	case parts[2] != "unix" || parts[4] != "grpc" || filepath.Dir(parts[3]) != c.dir || filepath.Clean(parts[3]) != parts[3]:
		return noGreeting(line)
	case len(parts[5]) <= 50: // go-plugin takes no shorter one for a certificate
		return noGreeting(line)
	}
	return nil
}

// Wait, Kill, ID, Name, Stdout, Stderr, Diagnose and the addresses are what go-plugin asks for.

func (c *child) Wait(context.Context) error { <-c.done; return c.exit }

func (c *child) Kill(context.Context) error { c.signal(syscall.SIGKILL); return nil }

func (c *child) ID() string { return fmt.Sprint("module process ", c.pid) }

func (c *child) Name() string { return c.cmd.Path }

func (c *child) Stdout() io.ReadCloser { return c.hello }

func (c *child) Stderr() io.ReadCloser { return io.NopCloser(strings.NewReader("")) }

func (c *child) Diagnose(context.Context) string { return "" }

func (c *child) PluginToHost(network, address string) (string, string, error) {
	return network, address, nil
}

func (c *child) HostToPlugin(network, address string) (string, string, error) {
	return network, address, nil
}
