package pgtest

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// TestChild is not a test of its own: other tests run this binary again to see how a process
// with a cluster begins and ends.
func TestChild(t *testing.T) {
	state := os.Getenv("PGTEST_CHILD")
	if state == "" {
		t.Skip("runs as the child of other tests only")
	}
	if state == "missing" {
		installed = ""
		t.Setenv("PATH", "")
	}
	u, err := url.Parse(URL(t))
	if err != nil {
		t.Fatal(err)
	}
	dir := u.Query().Get("host")
	if state == "url" {
		fmt.Println("url", u.User.Username(), dir)
		return
	}
	pidFile, err := os.ReadFile(filepath.Join(dir, "data", "postmaster.pid"))
	if err != nil {
		t.Fatal(err)
	}
	first, _, _ := strings.Cut(string(pidFile), "\n")
	pid, err := strconv.Atoi(first)
	if err != nil {
		t.Fatal(err)
	}
	fmt.Println("cluster", pid, dir)
	switch state {
	case "panic":
		panic("on purpose")
	case "exit":
		os.Exit(3)
	case "wait":
		time.Sleep(time.Hour)
	}
}
