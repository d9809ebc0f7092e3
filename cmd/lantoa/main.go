// Command lantoa is the programme office for public legal education: the server and its tools.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/lantoa/lantoa/internal/app"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := app.Run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
