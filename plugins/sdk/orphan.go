package sdk

import (
	"context"
	"os"
	"sync"
	"time"

	"google.golang.org/grpc/stats"
)

const (
	parentPoll = 500 * time.Millisecond // how soon a module sees that the server is gone
	firstCall  = time.Minute            // for the server to connect
)

// endWithServer ends the process when the one that started it is gone. The kernel does it at once
// where it can; looking at the parent's id does it everywhere.
func endWithServer() {
	parent := os.Getppid()
	dieWithParent()
	go func() {
		t := time.NewTicker(parentPoll)
		defer t.Stop()
		for range t.C {
			if os.Getppid() != parent {
				os.Exit(0) //nolint:forbidigo // the server is gone; nobody is left to return to
			}
		}
	}()
}

// connections ends the process when the server's last connection is closed, or when none ever came.
type connections struct {
	mu    sync.Mutex
	open  int
	first *time.Timer
}

func awaitServer() *connections {
	return &connections{first: time.AfterFunc(firstCall, func() { os.Exit(0) })} //nolint:forbidigo // as above
}

func (c *connections) TagConn(ctx context.Context, _ *stats.ConnTagInfo) context.Context { return ctx }

func (c *connections) HandleConn(_ context.Context, s stats.ConnStats) {
	if c.count(s) {
		os.Exit(0) //nolint:forbidigo // as above
	}
}

// count keeps the number of connections and tells when the last has ended.
func (c *connections) count(s stats.ConnStats) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch s.(type) {
	case *stats.ConnBegin:
		c.open++
		c.first.Stop()
	case *stats.ConnEnd:
		c.open--
		return c.open == 0
	}
	return false
}

func (c *connections) TagRPC(ctx context.Context, _ *stats.RPCTagInfo) context.Context { return ctx }

func (c *connections) HandleRPC(context.Context, stats.RPCStats) {}
