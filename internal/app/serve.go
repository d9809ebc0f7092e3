package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/demo"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/httpd"
	"github.com/lantoa/lantoa/web"
)

type serveCommand struct{ config.Serve }

// Run serves until the context ends, then lets what is under way finish.
func (s *serveCommand) Run(c *console) error {
	log := logger(c.errOut, s.LogLevel)
	clk := systemClock()
	if s.Demo {
		if err := demoAllowed(s.Serve); err != nil {
			return err
		}
		clk = clock.Starting(config.DemoStart)
	}
	mode := RequireCurrent
	if s.DatabaseURL == "" || s.Migrate {
		mode = BringUp
	}
	a, err := Open(c.ctx, s.Data, mode, clk, log)
	if err != nil {
		return err
	}
	err = a.serve(c, s.Serve)
	return errors.Join(err, a.Close())
}

// demoAllowed keeps the demonstration to this machine and off real data.
func demoAllowed(s config.Serve) error {
	host, _, err := net.SplitHostPort(s.Addr)
	if ip := net.ParseIP(host); err != nil || host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return fault.New(fault.BadInput, "Bản trình diễn chỉ chạy trên máy này: hãy dùng địa chỉ 127.0.0.1.", "The demonstration stays on this machine: use an address of 127.0.0.1.").In("--addr")
	}
	if s.DatabaseURL != "" {
		return fault.New(fault.BadInput, "Bản trình diễn dùng cơ sở dữ liệu nhúng, không dùng PostgreSQL.", "The demonstration uses the embedded database, not PostgreSQL.").In("--database-url")
	}
	return nil
}

func (a *App) serve(c *console, s config.Serve) error {
	ctx, stop := context.WithCancel(c.ctx)
	defer stop()
	info, err := a.prepare(c.ctx, s.Demo)
	if err != nil {
		return err
	}
	Threads()
	go a.Hub.Run(ctx)
	ran := make(chan struct{})
	go func() { defer close(ran); a.Modules.Run(ctx) }()
	defer func() { stop(); <-ran }()
	go a.sweep(ctx)
	go a.sealing(ctx)
	defer a.seal(context.WithoutCancel(ctx)) // what came since the last tick; requests are drained by then
	handler := a.Door(s, info)
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", s.Addr)
	if err != nil {
		return fault.Newf(fault.Unavailable, "Không mở được địa chỉ %s.", "The address %s cannot be opened.", s.Addr).Because(err)
	}
	server := httpd.Server(s.Addr, handler)
	closeSocket, err := a.listenSocket(ctx, s)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	defer closeSocket()
	a.greet(c, info, listener.Addr().String())
	done := make(chan error, 1)
	go func() { done <- server.Serve(listener) }()
	if s.Demo {
		go debug.FreeOSMemory() // filling it took more than serving it will
	}
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return drain(c.ctx, server)
	}
}

// prepare registers the built-in modules and, for a demonstration, fills it; the schema of the
// modules is made meanwhile.
func (a *App) prepare(ctx context.Context, demonstration bool) (*httpd.DemoInfo, error) {
	if demonstration {
		if _, err := demo.Filled(ctx, a.Store); err != nil {
			return nil, err
		}
	}
	if err := a.Modules.Register(ctx); err != nil {
		return nil, err
	}
	following := make(chan error, 1)
	go func() { following <- a.Modules.Follow(ctx) }()
	var info *httpd.DemoInfo
	var err error
	if demonstration {
		info = &httpd.DemoInfo{Clock: a.Clock, Password: demo.Password}
		info.SignIns, err = demo.Fill(ctx, demo.House{Runner: a.Runner, Planning: a.Planning, People: a.People, Reporting: a.Reporting, Store: a.Store, Clock: a.Clock, Disk: a.Files.Disk})
	}
	if also := <-following; err == nil {
		err = also
	}
	return info, err
}

// Door is the handler of everything that the server answers; info is nil unless it is a demonstration.
func (a *App) Door(s config.Serve, info *httpd.DemoInfo) http.Handler {
	return httpd.New(httpd.Deps{
		Auth: a.Auth, GraphQL: a.GraphQL, Files: a.Files, Forms: a.form, Settings: a.Settings, Public: &graph.Public{Documents: a.Modules.PublicDocuments, Do: a.Modules.Public},
		Ready: a.Store.Ping, Log: a.log, PublicURL: s.PublicURL, Demo: info,
		Metrics: a.metrics(), MetricsTo: s.MetricsTo, Proxies: s.Proxies, AtOnce: s.AtOnce, Web: web.App(),
	})
}

// Threads gives the server of a small machine a few threads more than it has processors. A long
// statement of the embedded database keeps a thread busy, and the system shares processors out
// among threads in finer slices than Go shares threads out among requests: with two of each, one
// such statement makes every other request wait for tens of milliseconds.
func Threads() {
	if runtime.GOMAXPROCS(0) < fewThreads {
		runtime.GOMAXPROCS(fewThreads)
	}
}

const fewThreads = 4

// drain lets requests under way finish, for at most ten seconds.
func drain(ctx context.Context, server *http.Server) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		return errors.Join(err, server.Close())
	}
	return nil
}

func (a *App) greet(c *console, info *httpd.DemoInfo, addr string) {
	c.say("Lan Tỏa: http://%s", addr)
	if info == nil {
		if need, err := a.Auth.NeedsSetup(c.ctx); err == nil && need {
			c.say("Chưa có quản trị viên: mở http://%s để thiết lập / no administrator yet: open it to set up.", addr)
		}
		return
	}
	c.say("Bản trình diễn, đồng hồ bắt đầu từ %s / demonstration, its clock starts then.", config.DemoStart.Format("2006-01-02"))
	c.say("Tên đăng nhập / sign-ins: stp, sgddt, h-cau-ke, … (mã đơn vị / unit codes)")
	c.say("Password: %s", info.Password)
}

// sweep forgets ended sessions, and files that are nothing's, once an hour.
func (a *App) sweep(ctx context.Context) {
	tick := time.NewTicker(time.Hour)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if err := a.Auth.Sweep(ctx); err != nil {
				a.log.WarnContext(ctx, "sweep sessions", "error", err)
			}
			if err := a.Files.Sweep(ctx); err != nil {
				a.log.WarnContext(ctx, "sweep files", "error", err)
			}
		}
	}
}

// listenSocket opens DATA/lantoa.sock, through which commands reach the running server.
func (a *App) listenSocket(ctx context.Context, s config.Serve) (func(), error) {
	if a.lock == nil {
		return func() {}, nil
	}
	path := filepath.Join(s.Data.Data, socketName)
	_ = os.Remove(path) // of a server that was killed: the folder's lock is ours
	listener, err := (&net.ListenConfig{}).Listen(ctx, "unix", path)
	if err != nil {
		return nil, fmt.Errorf("local socket: %w", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, errors.Join(err, listener.Close())
	}
	server := &http.Server{Handler: a.commandHandler(), ReadHeaderTimeout: 5 * time.Second}
	go func() { _ = server.Serve(listener) }() // ends with Close below
	return func() { _ = server.Close() }, nil
}

// metrics counts what the runtime, the process and the modules do.
func (a *App) metrics() *prometheus.Registry {
	r := prometheus.NewRegistry()
	r.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), a.Modules)
	return r
}

func logger(w io.Writer, level string) *slog.Logger {
	var l slog.Level
	if err := l.UnmarshalText([]byte(level)); err != nil {
		l = slog.LevelInfo
	}
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: l}))
}

func systemClock() *clock.Clock { return clock.System() }
