package pgtest

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

// ErrMissing says that this machine has no PostgreSQL server that could be started.
var ErrMissing = errors.New("no PostgreSQL server on this machine (install the package postgresql)")

const (
	startWithin = 60 * time.Second
	superuser   = "postgres"
)

// installed is where distributions keep servers that are not on the PATH, one folder a version.
var installed = "/usr/lib/postgresql/*/bin"

// Options of a cluster. The zero value is the fast one that tests want.
type Options struct {
	// Durable keeps fsync, full_page_writes and synchronous_commit on, for tests of what
	// survives a crash. Default: off, a crash of the machine may lose the cluster.
	Durable bool
}

// Cluster is one running server on a Unix socket in a folder of its own.
type Cluster struct {
	// URL signs in as the superuser, to the database postgres.
	URL string

	dir     string
	server  *exec.Cmd
	gone    chan struct{} // closed when the server has ended
	watcher *exec.Cmd
	leash   *os.File // the watcher cleans up when this end closes, also by our death
}

// Start makes a cluster in a temporary folder and waits until it answers. The server ends and the
// folder goes with Stop, or when this process ends in whatever way. The error is ErrMissing where
// there is no server to start.
func Start(o Options) (*Cluster, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	who, err := owner()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "lantoa-pg-")
	if err != nil {
		return nil, err
	}
	c := &Cluster{dir: dir, URL: socketURL(dir), gone: make(chan struct{})}
	if err := c.start(bin, who, o); err != nil {
		log, _ := os.ReadFile(filepath.Join(dir, "log"))
		c.Stop()
		return nil, fmt.Errorf("start a throwaway PostgreSQL: %w\n%s", err, log)
	}
	return c, nil
}

func socketURL(dir string) string {
	u := url.URL{
		Scheme: "postgres", User: url.User(superuser), Path: "/postgres",
		RawQuery: url.Values{"host": {dir}}.Encode(),
	}
	return u.String()
}

func (c *Cluster) start(bin string, who *syscall.Credential, o Options) error {
	if who != nil {
		if err := os.Chown(c.dir, int(who.Uid), int(who.Gid)); err != nil {
			return err
		}
	}
	data := filepath.Join(c.dir, "data")
	initdb := c.command(who, filepath.Join(bin, "initdb"), "--pgdata", data, "--username", superuser,
		"--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync")
	if out, err := initdb.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w\n%s", err, out)
	}
	if err := c.watch(); err != nil {
		return err
	}
	args := []string{"-D", data, "-k", c.dir}
	for _, setting := range settings(o) {
		args = append(args, "-c", setting)
	}
	c.server = c.command(who, filepath.Join(bin, "postgres"), args...)
	if err := c.launch(); err != nil {
		return err
	}
	return c.ready()
}

// settings: trust is safe because nothing listens but a socket in a folder of mode 0700.
func settings(o Options) []string {
	s := []string{"listen_addresses=", "timezone=UTC", "log_timezone=UTC", "max_connections=200"}
	if !o.Durable {
		s = append(s, "fsync=off", "full_page_writes=off", "synchronous_commit=off")
	} else {
		s = append(s, "recovery_init_sync_method=syncfs") // not one fsync for each file: seconds a restart
	}
	return s
}

func (c *Cluster) command(who *syscall.Credential, name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...) //nolint:noctx // it lives as long as the cluster
	cmd.Dir = c.dir
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C.UTF-8", "TZ=UTC"}
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: who, Setsid: true}
	return cmd
}

// launch starts the server from a thread that lives as long as the server: the death signal is
// tied to the thread that forked, not to the process.
func (c *Cluster) launch() error {
	log, err := os.Create(filepath.Join(c.dir, "log"))
	if err != nil {
		return err
	}
	c.server.Stdout, c.server.Stderr = log, log
	dieWithParent(c.server.SysProcAttr)
	started := make(chan error)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		defer log.Close()
		if err := c.server.Start(); err != nil {
			started <- err
			close(c.gone)
			return
		}
		started <- nil
		_ = c.server.Wait() // how it ended stands in its log
		close(c.gone)
	}()
	return <-started
}

// watch starts the one who cleans up after us, however we end: it waits for our end of a pipe to
// close, ends the server if it still runs, and removes the folder.
func (c *Cluster) watch() error {
	const script = `read -r _
f=$1/data/postmaster.pid
p=$(head -n 1 "$f" 2>/dev/null) && kill -QUIT "$p" 2>/dev/null
i=0; while [ -e "$f" ] && kill -0 "$p" 2>/dev/null && [ $i -lt 200 ]; do sleep 0.05; i=$((i+1)); done
rm -rf "$1"`
	r, w, err := os.Pipe()
	if err != nil {
		return err
	}
	defer r.Close()
	c.watcher = exec.Command("/bin/sh", "-c", script, "sh", c.dir) //nolint:noctx // it outlives us
	c.watcher.Stdin = r
	c.watcher.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	c.leash = w
	return c.watcher.Start()
}

func (c *Cluster) ready() error {
	ctx, cancel := context.WithTimeout(context.Background(), startWithin)
	defer cancel()
	for {
		conn, err := pgx.Connect(ctx, c.URL)
		if err == nil {
			return conn.Close(ctx)
		}
		select {
		case <-c.gone:
			return errors.New("the server ended at once")
		case <-ctx.Done():
			return fmt.Errorf("it does not answer: %w", err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// Stop ends the server without ceremony (connections are cut, nothing is flushed) and removes
// its folder.
func (c *Cluster) Stop() {
	if c.server != nil && c.server.Process != nil {
		_ = c.server.Process.Signal(syscall.SIGQUIT)
		<-c.gone
	}
	if c.leash != nil {
		_ = c.leash.Close()
		_ = c.watcher.Wait()
	}
	_ = os.RemoveAll(c.dir)
}

// binaries is the folder of the newest server: the one on the PATH, else a distribution's.
func binaries() (string, error) {
	if initdb, err := exec.LookPath("initdb"); err == nil {
		if file, err := filepath.EvalSymlinks(initdb); err == nil && hasServer(filepath.Dir(file)) {
			return filepath.Dir(file), nil
		}
	}
	dirs, _ := filepath.Glob(installed)
	dirs = slices.DeleteFunc(dirs, func(dir string) bool { return !hasServer(dir) })
	if len(dirs) == 0 {
		return "", ErrMissing
	}
	return slices.MaxFunc(dirs, func(a, b string) int { return version(a) - version(b) }), nil
}

func hasServer(bin string) bool {
	for _, name := range []string{"initdb", "postgres"} {
		if _, err := os.Stat(filepath.Join(bin, name)); err != nil {
			return false
		}
	}
	return true
}

func version(bin string) int {
	n, _ := strconv.Atoi(filepath.Base(filepath.Dir(bin)))
	return n
}

// owner is whom the server runs as: nil for ourselves; the user postgres when we are root, whom
// the server refuses.
func owner() (*syscall.Credential, error) {
	if os.Geteuid() != 0 {
		return nil, nil //nolint:nilnil // no credential is what exec takes for "ourselves"
	}
	u, err := user.Lookup(superuser)
	if err != nil {
		return nil, fmt.Errorf("%w: it does not run as root, and there is no user postgres", ErrMissing)
	}
	uid, err := strconv.ParseUint(u.Uid, 10, 32)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.ParseUint(u.Gid, 10, 32)
	if err != nil {
		return nil, err
	}
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
}
