// Command withpg runs a command, such as the tests of many packages, with one throwaway PostgreSQL
// for all of it: it starts a cluster, names it in LANTOA_TEST_PG, runs the command, and ends with
// the command's exit code. Where the variable is set already it starts nothing. It is for tests
// only and keeps no data.
//
//	go run ./internal/testkit/pgtest/withpg go test ./...
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"

	"github.com/lantoa/lantoa/internal/testkit/pgtest"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: withpg COMMAND [ARGUMENT…]")
		os.Exit(2)
	}
	os.Exit(run(os.Args[1:]))
}

func run(command []string) int {
	cmd := exec.Command(command[0], command[1:]...) //nolint:noctx // it ends by itself
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.Env = os.Environ()
	if os.Getenv(pgtest.EnvServer) == "" {
		cluster, err := pgtest.Start(pgtest.Options{})
		if err != nil {
			fmt.Fprintln(os.Stderr, "withpg:", err)
			return 1
		}
		defer cluster.Stop()
		cmd.Env = append(cmd.Env, pgtest.EnvServer+"="+cluster.URL)
	}
	signal.Notify(make(chan os.Signal, 1), os.Interrupt) // the terminal tells the command too; we wait for it
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &exit) && exit.ExitCode() > 0:
		return exit.ExitCode()
	default:
		fmt.Fprintln(os.Stderr, "withpg:", err)
		return 1
	}
}
