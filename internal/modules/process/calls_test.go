package process

import (
	"context"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
)

func TestACallIsAnswered(t *testing.T) {
	r := startEvil(t, "").ready()
	if got := r.must("echo", 0, "xin chào"); got != "xin chào" {
		t.Errorf("got %q", got)
	}
	if s := r.State(); s.Phase != Running || s.PID == 0 || s.Calls != 1 || s.Restarts != 0 {
		t.Errorf("state %+v", s)
	}
	pid := r.State().PID
	r.Stop(context.Background())
	gone(t, "a stopped module", pid)
	_, err := r.act(time.Second, "echo", 0, "")
	wantCode(t, err, fault.ModuleUnavailable)
}
