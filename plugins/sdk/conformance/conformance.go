// Package conformance tries a module's program the way the server will use it, and the ways in
// which things go wrong: handshake, manifest, calls with wrong input, a server that has nothing or
// hangs, the end of the server. It starts real processes and looks only at what they answer; it
// needs no server and no database, and it proves nothing about what the module means to do.
package conformance

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// Result is one trial.
type Result struct {
	Name   string        // stable: "handshake"
	Text   manifest.Text // what must hold
	Faults []string      // none: it holds
	Took   time.Duration
}

// Report is all trials of one program.
type Report struct {
	Module  string // name and version, as the manifest tells
	Results []Result
}

// OK tells that everything holds.
func (r Report) OK() bool {
	for _, x := range r.Results {
		if len(x.Faults) > 0 {
			return false
		}
	}
	return true
}

// String is a line for each trial, and one for each fault.
func (r Report) String() string {
	var b strings.Builder
	for _, x := range r.Results {
		mark := "ok"
		if len(x.Faults) > 0 {
			mark = "LỖI"
		}
		fmt.Fprintf(&b, "%-4s %-12s %s (%s)\n", mark, x.Name, x.Text.VI, x.Text.EN)
		for _, f := range x.Faults {
			fmt.Fprintf(&b, "     - %s\n", f)
		}
	}
	return b.String()
}

// How long a program may take.
const (
	printTime = 10 * time.Second // to print its manifest
	startTime = 10 * time.Second // to introduce itself
	callTime  = 10 * time.Second // to answer anything
	endTime   = 5 * time.Second  // to end when it should, on a busy machine
)

// trial is one thing that is tried; the faults it finds go into t.
type trial struct {
	faults []string
}

func (t *trial) fault(format string, args ...any) {
	const most = 20
	if len(t.faults) < most {
		t.faults = append(t.faults, fmt.Sprintf(format, args...))
	}
}

// Check tries the program at a path. It always ends, and leaves no process behind; the trials that
// need a manifest are left out where there is none.
func Check(ctx context.Context, path string) Report { return check(ctx, path) }

func check(ctx context.Context, path string, only ...string) Report {
	s := &suite{path: path}
	var r Report
	for _, x := range []struct {
		name   string
		vi, en string
		needs  bool // a manifest
		f      func(context.Context, *suite, *trial)
	}{
		{"manifest", "in bản khai đúng bằng lệnh manifest", "it prints a manifest without faults", false, printsManifest},
		{"alone", "không có máy chủ thì tự dừng", "without a server it ends at once", false, endsAlone},
		{"handshake", "bắt tay được và tự giới thiệu", "it introduces itself to the server", false, handshakes},
		{"describe", "mô tả hai lần như nhau và như bản khai", "it describes itself the same each time, as its manifest", true, describes},
		{"actions", "mọi việc với dữ liệu mẫu đều có trả lời đúng dạng", "every action answers sample input in the right form", true, acts},
		{"input", "dữ liệu sai không làm dừng phân hệ", "wrong input does not end it", true, actsOnNonsense},
		{"validate", "kiểm tra hồ sơ trả lời đủ từng mục", "judging records answers item by item", true, validates},
		{"upgrade", "nâng cấp hồ sơ trả lời đủ từng bản", "upgrading records answers body by body", true, upgrades},
		{"jobs", "việc định kỳ kết thúc khi bị hủy", "jobs end when they are cancelled", true, runs},
		{"cancel", "lời gọi bị hủy không làm treo phân hệ", "a cancelled call leaves it answering", true, cancels},
		{"terminate", "dừng khi được yêu cầu", "it ends when it is told to", false, terminates},
		{"disconnect", "dừng khi máy chủ đóng kết nối", "it ends when the server closes the connection", false, disconnects},
		{"orphan", "dừng khi máy chủ chết", "it ends when the server dies", false, orphans},
		{"kill", "bị giết thì không để lại tiến trình con", "killed, it leaves no process behind", false, killed},
	} {
		if ctx.Err() != nil || x.needs && s.manifest == nil || only != nil && !slices.Contains(only, x.name) {
			continue
		}
		t, start := &trial{}, time.Now() //nolint:forbidigo // process time
		x.f(ctx, s, t)
		r.Results = append(r.Results, Result{x.name, manifest.Text{VI: x.vi, EN: x.en}, t.faults, time.Since(start)}) //nolint:forbidigo // process time
	}
	if s.manifest != nil {
		r.Module = s.manifest.Name + " " + s.manifest.Version
	}
	return r
}

type suite struct {
	path     string
	manifest *manifest.Manifest
}
