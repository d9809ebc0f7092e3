package process

import (
	"bytes"
	"os"
	"strconv"
	"time"

	"golang.org/x/sys/unix"
)

// Limits bound a module's process. Zero values take the defaults, which stand behind each.
type Limits struct {
	Start    time.Duration // until it has introduced itself: 5 s
	Describe time.Duration // until it has told its manifest: 5 s
	Settle   time.Duration // until it has taken its configuration: 10 s
	Wait     time.Duration // that a call waits for a process that is starting: 1 s

	Health   time.Duration // between two looks at its health: 10 s
	Answer   time.Duration // until it must have answered one: 1 s
	Misses   int           // looks without an answer before it is killed: 3
	Timeouts int           // calls in a row that ran out of time before it is started again: 5
	Bad      int           // answers in a row that broke the rules before it is started again: 3

	Calls     int           // at once: 32
	Queue     int           // calls that wait for a turn: 64
	QueueWait time.Duration // for a turn: 1 s
	Message   int           // bytes of a message, either way: 8 MiB

	Pause    time.Duration // before the first new start, doubled at each further one: 0.5 s
	PauseMax time.Duration // 60 s
	Crashes  int           // in a window before it is quarantined: 5
	Window   time.Duration // 10 min
	Drain    time.Duration // that calls in flight are waited for: 30 s
	Grace    time.Duration // between asking it to go and killing it: 2 s

	Memory   int64 // resident bytes of the process and its children: 256 MiB
	Files    int   // open ones: 256
	Children int   // processes that it may start: 16
	Nice     int   // how far it stands back behind the server: 5
	Lines    int   // of output that are logged in a second: 200
}

func (l Limits) orDefaults() Limits {
	setDefault(&l.Start, 5*time.Second)
	setDefault(&l.Describe, 5*time.Second)
	setDefault(&l.Settle, 10*time.Second)
	setDefault(&l.Wait, time.Second)
	setDefault(&l.Health, 10*time.Second)
	setDefault(&l.Answer, time.Second)
	setDefault(&l.Misses, 3)
	setDefault(&l.Timeouts, 5)
	setDefault(&l.Bad, 3)
	setDefault(&l.Calls, 32)
	setDefault(&l.Queue, 64)
	setDefault(&l.QueueWait, time.Second)
	setDefault(&l.Message, 8<<20)
	setDefault(&l.Pause, time.Second/2)
	setDefault(&l.PauseMax, time.Minute)
	setDefault(&l.Crashes, 5)
	setDefault(&l.Window, 10*time.Minute)
	setDefault(&l.Drain, 30*time.Second)
	setDefault(&l.Grace, 2*time.Second)
	setDefault(&l.Memory, 256<<20)
	setDefault(&l.Files, 256)
	setDefault(&l.Children, 16)
	setDefault(&l.Nice, 5)
	setDefault(&l.Lines, 200)
	return l
}

func setDefault[T int | int64 | time.Duration](v *T, to T) {
	if *v == 0 {
		*v = to
	}
}

const (
	unkillable = 5 * time.Second        // after which a killed process that is still there is left alone
	watchEvery = 250 * time.Millisecond // between two looks at its memory and children
)

// environment is all that a module finds in its environment beside what the handshake needs: no
// address of a database, no secret, no path of the server's.
func (l Limits) environment() []string {
	return []string{
		"LANG=C.UTF-8",
		"GOMEMLIMIT=" + strconv.FormatInt(l.Memory*3/4, 10), // its collector works harder before the limit is reached
		"GOTRACEBACK=single", // a panic with a thousand goroutines stays readable
	}
}

// impose sets what the kernel itself holds the process to. It runs a moment after the start; what
// the process did in that moment counts, too, as the kernel compares with what there is.
func (l Limits) impose(pid int) {
	for what, most := range map[int]uint64{
		unix.RLIMIT_NOFILE: uint64(l.Files),
		unix.RLIMIT_CORE:   0,
		unix.RLIMIT_FSIZE:  64 << 20,
		// Data is what it may ever have written to, resident or not: a bound above the one that
		// the watchdog keeps, for what allocates faster than the watchdog looks. (RLIMIT_AS would
		// count the address space that Go only reserves.)
		unix.RLIMIT_DATA: 2*uint64(l.Memory) + 128<<20,
	} {
		_ = unix.Prlimit(pid, what, &unix.Rlimit{Cur: most, Max: most}, nil) // refused only where it has ended
	}
	// When the machine runs out of memory the kernel takes a module before the server.
	_ = os.WriteFile("/proc/"+strconv.Itoa(pid)+"/oom_score_adj", []byte("500"), 0o600)
}

// usage is what a process and its descendants use.
type usage struct {
	own       int64 // resident bytes of the process alone
	rss       int64 // with its descendants
	processes []int // the descendants
}

// use walks a process and its descendants.
func use(pid int) usage {
	u := usage{own: resident(pid)}
	u.rss = u.own
	todo := children(pid)
	for len(todo) > 0 && len(u.processes) < 10_000 {
		child := todo[0]
		todo = append(todo[1:], children(child)...)
		u.processes = append(u.processes, child)
		u.rss += resident(child)
	}
	return u
}

var pageSize = int64(os.Getpagesize())

// resident is the resident size of a process in bytes, 0 where it has ended.
func resident(pid int) int64 {
	text, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/statm")
	if err != nil {
		return 0
	}
	fields := bytes.Fields(text)
	if len(fields) < 2 {
		return 0
	}
	pages, _ := strconv.ParseInt(string(fields[1]), 10, 64)
	return pages * pageSize
}

// children lists the processes that a process has started; none where the kernel does not tell.
func children(pid int) []int {
	dir := "/proc/" + strconv.Itoa(pid) + "/task"
	threads, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var pids []int
	for _, t := range threads {
		text, err := os.ReadFile(dir + "/" + t.Name() + "/children")
		if err != nil {
			continue
		}
		for f := range bytes.FieldsSeq(text) {
			if n, err := strconv.Atoi(string(f)); err == nil {
				pids = append(pids, n)
			}
		}
	}
	return pids
}
