package faults

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/lantoa/lantoa/internal/testkit"
)

// TestS6TheDiskIsFull: a real file system without room.
func TestS6TheDiskIsFull(t *testing.T) {
	t.Run("S6 a full disk refuses writes, lets read, and goes on when there is room", func(t *testing.T) {
		dir := mount(t, "size=16m")
		o := onSQLite(t, dir)
		s, c, n, data := serve(t, o.at), clients(o)[0], &tally{}, look(t, o.at)
		for n.rounds < testkit.Rounds(2, 20) {
			n.rounds++
			filler := fill(t, dir)
			for range 300 { // the log may have some room of its own
				if !c.step(s) {
					break
				}
			}
			if c.open == nil || c.code != "STORAGE_FULL" {
				t.Fatalf("on a full disk the answer is %q: %v", c.code, c.bad)
			}
			readsOrRefuses(t, o, s, c)
			if a, err := c.who.post(s.url+"/auth/sign-in", map[string]string{"username": "snv", "password": password}); err != nil || a.status < 500 && a.status != http.StatusOK || a.code == "INTERNAL" {
				t.Errorf("a sign-in on a full disk: %+v %v", a, err)
			}
			must(t, os.Remove(filler))
			settle(t, data, s, o.at, []*client{c}, n)
		}
		n.acknowledged = len(c.done)
		s.stop(t)
		testkit.Figure(t, "Faults", "disk full (file system of 16 MB): rounds, acknowledged, lost, half written", fmt.Sprintf("%d, %d, %d, %d", n.rounds, n.acknowledged, n.lost, n.torn), "…, 0, 0")
	})
}

// mount makes a file system in memory that ends with the test.
func mount(t *testing.T, options string) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, options); err != nil {
		t.Skipf("needs the right to mount: %v", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(dir, syscall.MNT_DETACH) })
	return dir
}

// fill takes all the room that is left.
func fill(t *testing.T, dir string) string {
	t.Helper()
	name := filepath.Join(dir, "filler")
	f, err := os.Create(name)
	must(t, err)
	defer f.Close()
	for size := 1 << 20; size > 0; size /= 4 {
		block := make([]byte, size)
		for err = nil; err == nil; {
			_, err = f.Write(block)
		}
	}
	return name
}
