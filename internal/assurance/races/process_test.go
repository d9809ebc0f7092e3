package races_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/planning"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/policy"
)

// envNode tells this binary that it is a second node: on which database it works.
const envNode = "LANTOA_RACES_NODE"

// node is another process on the same database. It reads commands, one a line, and answers each
// with the code of the fault or "done".
type node struct {
	in  io.Writer
	out *bufio.Reader
}

func startNode(t *testing.T, address string) *node {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestNode$", "-test.count=1")
	cmd.Env = append(os.Environ(), envNode+"="+address)
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	testkit.Must(t, err)
	out, err := cmd.StdoutPipe()
	testkit.Must(t, err)
	testkit.Must(t, cmd.Start())
	t.Cleanup(func() {
		_ = in.Close() // its end
		if err := cmd.Wait(); err != nil {
			t.Errorf("the other node: %v", err)
		}
	})
	n := &node{in, bufio.NewReader(out)}
	if err := n.ask("ready"); err != nil { // it is open before the first race
		t.Fatalf("the other node: %v", err)
	}
	return n
}

// ask sends a command and waits for its answer.
func (n *node) ask(command string) error {
	if _, err := fmt.Fprintln(n.in, command); err != nil {
		return err
	}
	line, err := n.out.ReadString('\n')
	if err != nil {
		return err
	}
	if code := strings.TrimSpace(line); code != "done" {
		return fault.New(fault.Code(code), code, code)
	}
	return nil
}

// TestNode is the other process of the races between processes, and nothing by itself.
func TestNode(t *testing.T) {
	address := os.Getenv(envNode)
	if address == "" {
		t.Skip("runs as the child of other tests only")
	}
	s, err := store.Open(context.Background(), store.Config{DatabaseURL: address})
	testkit.Must(t, err)
	defer s.Close()
	rules, err := policy.New()
	testkit.Must(t, err)
	clk := clock.Fixed(testkit.Start)
	w := &testkit.World{T: t, Store: s, Clock: clk, Runner: &txn.Runner{Store: s, Clock: clk, Policy: rules},
		Units: map[string]uuid.UUID{"stp": testkit.RowID("unit stp")}, Users: map[string]uuid.UUID{"stp": testkit.RowID("user stp")}}
	plans := &planning.Service{Runner: w.Runner}
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		command, id, _ := strings.Cut(lines.Text(), " ")
		var err error
		if command == "open" {
			_, err = plans.OpenYear(w.As("stp"), planning.OpenYearInput{PlanID: id, Year: 2022})
		}
		answer := "done"
		if err != nil {
			answer = string(fault.CodeOf(err))
		}
		fmt.Println(answer)
	}
}
