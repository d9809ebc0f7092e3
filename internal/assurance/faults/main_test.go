package faults

import (
	"context"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/lantoa/lantoa/internal/app"
)

// envChild makes this binary be the program instead of its tests.
const envChild = "FAULTS_CHILD"

func TestMain(m *testing.M) {
	if os.Getenv(envChild) != "" {
		os.Exit(program())
	}
	code := m.Run()
	if embeddedDir != "" {
		_ = os.RemoveAll(filepath.Dir(embeddedDir))
	}
	os.Exit(code)
}

// program is the whole of cmd/lantoa, and one thing more: it ends when the tests end, however
// they end, because then its standard input does.
func program() int {
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(99)
	}()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return app.Run(ctx, os.Args[1:], os.Stdout, os.Stderr)
}
