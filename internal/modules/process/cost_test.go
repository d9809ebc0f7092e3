package process

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

func TestBuiltInModulesAreTheServersOwnProgram(t *testing.T) {
	t.Run("nine modules in nine processes of the same program", func(t *testing.T) {
		ctx := context.Background()
		var all []*Process
		var total int64
		began := time.Now()
		for n := range 9 {
			name := fmt.Sprint("part", n)
			p := New(Options{Name: name, Program: BuiltIn(name), Manifest: []byte(`{"name": "` + name + `"}`), Log: slog.New(slog.DiscardHandler)})
			p.Start()
			t.Cleanup(func() { p.Stop(ctx) })
			all = append(all, p)
		}
		for _, p := range all {
			testkit.Must(t, p.Ready(ctx))
			got, err := act(ctx, p, 5*time.Second, "echo", 0, "xin chào")
			if err != nil || got != "xin chào" {
				t.Fatalf("%q, %v", got, err)
			}
		}
		ready := time.Since(began)
		for _, p := range all {
			total += pss(t, p.State().PID)
		}
		own := pss(t, os.Getpid())
		if total == 0 {
			t.Error("the test is none")
		}
		testkit.Figure(t, section, "nine idle processes of this test's program: proportional memory (MiB), with the parent", fmt.Sprintf("%.0f, %.0f", mib(total), mib(total+own)), "250 MiB with the server")
		testkit.Figure(t, section, "nine processes started at once: all answer after", ready.Round(time.Millisecond), "")
	})
}

func mib(n int64) float64 { return float64(n) / (1 << 20) }

// pss is the proportional memory of a process in bytes.
func pss(t *testing.T, pid int) int64 {
	t.Helper()
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/smaps_rollup", pid))
	testkit.Must(t, err)
	for line := range bytes.Lines(text) {
		if f := bytes.Fields(line); len(f) == 3 && string(f[0]) == "Pss:" {
			kb, err := strconv.ParseInt(string(f[1]), 10, 64)
			testkit.Must(t, err)
			return kb << 10
		}
	}
	t.Fatalf("no Pss in %s", text)
	return 0
}

// BenchmarkUnaryCall is one call with AutoMTLS, through the semaphore and all.
func BenchmarkUnaryCall(b *testing.B) {
	for _, size := range []int{100, 4 << 10, 64 << 10} {
		b.Run(fmt.Sprint(size, " bytes"), func(b *testing.B) {
			ctx := context.Background()
			p := New(Options{Name: "part", Program: BuiltIn("part"), Log: slog.New(slog.DiscardHandler)})
			p.Start()
			defer p.Stop(ctx)
			testkit.Must(b, p.Ready(ctx))
			input, err := json.Marshal(map[string]string{"text": string(bytes.Repeat([]byte("x"), size))})
			testkit.Must(b, err)
			b.ReportAllocs()
			for b.Loop() {
				err := p.Do(ctx, 5*time.Second, func(ctx context.Context, c *Conn) error {
					_, err := c.Act(ctx, &proto.ActRequest{Action: "echo", Items: []*proto.ActItem{{Input: input}}})
					return err
				})
				testkit.Must(b, err)
			}
		})
	}
}
