package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// call is one item of an action.
type call struct {
	request *proto.ActRequest
	item    *proto.ActItem
	in      asked
	result  *proto.ActResult
}

type act func(context.Context, *module, call) (string, error)

func exit() { os.Exit(3) } //nolint:forbidigo // a misdeed

// self sends a signal to this very process.
func self(s syscall.Signal) {
	_ = syscall.Kill(os.Getpid(), s)
	time.Sleep(time.Hour)
}

// acts are the misdeeds by name. n and text come with the call.
var acts map[string]act

func init() {
	acts = map[string]act{
		"echo": func(_ context.Context, _ *module, c call) (string, error) { return c.in.Text, nil },
		"wait": func(_ context.Context, _ *module, c call) (string, error) {
			time.Sleep(time.Duration(c.in.number()) * time.Millisecond)
			return c.in.Text, nil
		},
		"pid":   func(context.Context, *module, call) (string, error) { return strconv.Itoa(os.Getpid()), nil },
		"panic": func(context.Context, *module, call) (string, error) { panic("as I was told") },
		"panicBeside": func(context.Context, *module, call) (string, error) {
			go panic("as I was told")
			time.Sleep(time.Hour)
			return "", nil
		},
		"exit":     func(context.Context, *module, call) (string, error) { exit(); return "", nil },
		"kill":     func(context.Context, *module, call) (string, error) { self(syscall.SIGKILL); return "", nil },
		"halt":     func(context.Context, *module, call) (string, error) { self(syscall.SIGSTOP); return "", nil },
		"hang":     func(context.Context, *module, call) (string, error) { time.Sleep(time.Hour); return "", nil },
		"allocate": allocate,
		"spin":     spin,
		"fork":     fork,
		"orphan":   orphan,
		"files":    files,
		"flood":    func(_ context.Context, _ *module, c call) (string, error) { return pour(c, 1) },
		"floodErr": func(_ context.Context, _ *module, c call) (string, error) { return pour(c, 2) },
		"print": func(_ context.Context, _ *module, c call) (string, error) {
			flood(os.Stdout, c.in.number(), true) // go-plugin's stream, not the pipe
			return "", nil
		},
		"write": func(_ context.Context, _ *module, c call) (string, error) {
			_, err := syscall.Write(c.in.number(), []byte(c.in.Text))
			return "", err
		},
		"big": func(_ context.Context, _ *module, c call) (string, error) {
			return strings.Repeat("x", c.in.number()), nil
		},
		"status": func(_ context.Context, _ *module, c call) (string, error) {
			return "", status.Error(codes.Code(c.in.number()), c.in.Text)
		},
		"headers": headers,
		"broker":  broker,
		"environ": environ,
		"read":    read,
		"put": func(_ context.Context, _ *module, c call) (string, error) {
			return told(os.WriteFile(c.in.Text, []byte("x"), 0o600)), nil
		},
		"dial": func(_ context.Context, _ *module, c call) (string, error) {
			conn, err := net.Dial("tcp", c.in.Text)
			if err == nil {
				conn.Close()
			}
			return told(err), nil
		},
		"look": func(_ context.Context, _ *module, c call) (string, error) { // without a connection
			conn, err := net.Dial("udp", c.in.Text)
			if err == nil {
				conn.Close()
			}
			return told(err), nil
		},
		"listen": func(_ context.Context, _ *module, c call) (string, error) {
			l, err := net.Listen("tcp", c.in.Text)
			if err == nil {
				l.Close()
			}
			return told(err), nil
		},
		"signal": func(_ context.Context, _ *module, c call) (string, error) {
			return told(syscall.Kill(os.Getppid(), syscall.Signal(c.in.number()))), nil
		},
		"host":      host,
		"hostLater": hostLater,
		"hostFlood": hostFlood,
		"heard": func(_ context.Context, m *module, _ call) (string, error) {
			m.mu.Lock()
			defer m.mu.Unlock()
			return m.heard, nil
		},
		"garbage": nothing, "nulls": nothing, "tooMany": nothing, "tooFew": nothing,
		"foreign": foreign, "otherKind": otherKind, "many": many, "create": create, "badOutput": badOutput,
		"reenter": reenter,
	}
}

// pour writes to the pipe itself, as a program does that knows nothing of go-plugin.
func pour(c call, fd int) (string, error) {
	flood(raw(fd), c.in.number(), c.in.Text != "")
	return "", nil
}

type raw int

func (r raw) Write(b []byte) (int, error) { return syscall.Write(int(r), b) }

var held [][]byte

// allocate takes n bytes and touches each page.
func allocate(_ context.Context, _ *module, c call) (string, error) {
	for taken := 0; taken < c.in.number(); taken += 16 << 20 {
		block := make([]byte, 16<<20)
		for i := 0; i < len(block); i += 4096 {
			block[i] = 1
		}
		held = append(held, block)
	}
	return "", nil
}

func spin(_ context.Context, _ *module, c call) (string, error) {
	for range 8 {
		go func() {
			for { //nolint:staticcheck // a misdeed
			}
		}()
	}
	time.Sleep(time.Duration(c.in.number()) * time.Millisecond)
	return "", nil
}

// fork starts n processes that stay.
func fork(_ context.Context, _ *module, c call) (string, error) {
	for i := range c.in.number() {
		if err := exec.Command("/bin/sleep", "3600").Start(); err != nil {
			return fmt.Sprintf("%d: %v", i, err), nil
		}
	}
	return "started", nil
}

// orphan leaves a process behind, in its own session with a text, and answers its number.
func orphan(_ context.Context, _ *module, c call) (string, error) {
	child := exec.Command("/bin/sleep", "3600")
	out, err := syscall.Dup(1) // it holds the server's pipe open
	if err != nil {
		return "", err
	}
	child.Stdout = os.NewFile(uintptr(out), "stdout")
	child.SysProcAttr = &syscall.SysProcAttr{Setsid: c.in.Text != ""}
	if err := child.Start(); err != nil {
		return "", err
	}
	return strconv.Itoa(child.Process.Pid), nil
}

// files opens n files and answers how many it got.
func files(_ context.Context, _ *module, c call) (string, error) {
	var open []*os.File
	defer func() {
		for _, f := range open {
			f.Close()
		}
	}()
	for range c.in.number() {
		f, err := os.Open("/dev/null")
		if err != nil {
			break
		}
		open = append(open, f)
	}
	return strconv.Itoa(len(open)), nil
}

// broker sends what nobody asked for.
func broker(_ context.Context, m *module, c call) (string, error) {
	for i := range c.in.number() {
		l, err := m.broker.Accept(uint32(1000 + i))
		if err != nil {
			return "", err
		}
		l.Close()
	}
	return "", nil
}

// environ answers all that it finds in its environment and about itself.
func environ(context.Context, *module, call) (string, error) {
	var files, core syscall.Rlimit
	if err := errors.Join(syscall.Getrlimit(syscall.RLIMIT_NOFILE, &files), syscall.Getrlimit(syscall.RLIMIT_CORE, &core)); err != nil {
		return "", err
	}
	folder, err := os.Getwd()
	if err != nil {
		return "", err
	}
	found, err := json.Marshal(map[string]any{
		"environment": os.Environ(), "arguments": os.Args, "folder": folder, "files": files.Max, "core": core.Max,
	})
	return string(found), err
}

func told(err error) string {
	if err != nil {
		return "error: " + err.Error()
	}
	return "done"
}

// read reads a file, or lists a folder, with %d for the server's process.
func read(_ context.Context, _ *module, c call) (string, error) {
	path := strings.ReplaceAll(c.in.Text, "%d", strconv.Itoa(os.Getppid()))
	names, err := filepath.Glob(path + "/*")
	if err == nil && len(names) > 0 {
		return "folder: " + strings.Join(names, " "), nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return told(err), nil
	}
	return "file: " + string(text[:min(len(text), 4096)]), nil
}
