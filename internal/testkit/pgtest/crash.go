package pgtest

import (
	"os/exec"
	"syscall"
	"testing"
)

// Crash ends the server at once, as `pg_ctl stop -m immediate` does: connections are cut, nothing
// is flushed, the next start recovers from the log. The data stays for Again.
func (c *Cluster) Crash() {
	_ = c.server.Process.Signal(syscall.SIGQUIT) // it may have ended already
	<-c.gone
}

// Again starts the server on its data after Crash and waits until it answers.
func (c *Cluster) Again() error {
	before := c.server
	c.server = &exec.Cmd{Path: before.Path, Args: before.Args, Dir: before.Dir, Env: before.Env, SysProcAttr: before.SysProcAttr}
	c.gone = make(chan struct{})
	if err := c.launch(); err != nil {
		return err
	}
	return c.ready()
}

// Database returns the URL of a fresh, empty database on this cluster, with the owner that the
// databases of URL have. It goes with the cluster.
func (c *Cluster) Database(t testing.TB) string {
	t.Helper()
	need(t, prepare(c.URL))
	db := random("own")
	need(t, run(c.URL, createSQL(db, "template0")))
	return at(c.URL, db)
}
