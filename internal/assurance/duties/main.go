// Command duties walks the 58 duties of the plan and prints the table of them as Markdown: which
// are carried, which up to a step that does not exist yet, and which are not. It carries none
// itself: the walks are the tests TestDuty01… to TestDuty58… of the modules and of internal/app.
//
//	go run ./internal/assurance/duties            on SQLite; a few minutes
//	go run ./internal/assurance/duties FILE       the table of what go test -json has written before
//
// It works from the root of a checkout and ends with 1 if a duty fails or has no test.
package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
)

// within is how long one package's walks may take.
const within = "20m"

func main() {
	if err := run(context.Background(), os.Args[1:], os.Stdout); err != nil {
		_, _ = fmt.Fprintln(os.Stderr, err)
		os.Exit(1) //nolint:forbidigo // this is main
	}
}

func run(ctx context.Context, files []string, to io.Writer) error {
	var log []byte
	var err, failed error
	if len(files) > 0 {
		log, err = os.ReadFile(files[0]) //nolint:gosec // the file that whoever runs it names
	} else {
		log, failed, err = walk(ctx)
	}
	if err != nil {
		return err
	}
	table, err := read(bytes.NewReader(log))
	if err != nil {
		return err
	}
	_, err = io.WriteString(to, table.markdown())
	return errors.Join(err, failed, table.wrong())
}

// walk runs the tests of all duties. That one of them fails is no error of the walk: the table has it.
func walk(ctx context.Context) (log []byte, failed, err error) {
	test := exec.CommandContext(ctx, "go", "test", "-json", "-count=1", "-timeout", within, "-run", "^TestDuty", "./plugins/...", "./internal/app")
	test.Stderr = os.Stderr
	log, err = test.Output()
	if _, ok := errors.AsType[*exec.ExitError](err); ok {
		return log, fmt.Errorf("go test: %w", err), nil
	}
	return log, nil, err
}
