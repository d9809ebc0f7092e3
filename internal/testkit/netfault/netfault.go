// Package netfault stands between a client and a server on the network and breaks what runs
// through it: connections are refused, fall silent, are cut, or lose the one answer that matters
// (commit.go). For tests only; it knows PostgreSQL's messages and nothing of Lan Tỏa.
package netfault

import (
	"context"
	"net"
	"strings"
	"sync"
	"testing"
)

// Mode is what happens to connections.
type Mode int

// The modes. A connection that fell silent stays silent, also when others pass again: that is
// what a firewall that lost its state does.
const (
	Pass   Mode = iota
	Refuse      // nobody listens; what was open is cut
	Silent      // taken, and never answered; what was open falls silent
)

// Proxy is one listening address in front of a server.
type Proxy struct {
	addr string
	dial func(ctx context.Context) (net.Conn, error)

	mu       sync.Mutex
	mode     Mode
	listener net.Listener
	links    map[*link]bool
	losing   Loss // of the next COMMIT
	lost     int
}

// link is one client's connection and its way on.
type link struct {
	client, server net.Conn // server is nil if the link began silent
	silent         chan struct{}
	deaf           bool // the server's next answer is dropped, and the link cut
}

// New listens on a free port of this machine until the test ends.
func New(t testing.TB, dial func(ctx context.Context) (net.Conn, error)) *Proxy {
	t.Helper()
	p := &Proxy{dial: dial, links: map[*link]bool{}, addr: "127.0.0.1:0"}
	if err := p.listen(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Set(Refuse) })
	return p
}

// Addr is where clients connect, host:port; it stays the same.
func (p *Proxy) Addr() string { return p.addr }

// Set changes what happens to connections from now on.
func (p *Proxy) Set(m Mode) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.mode = m
	switch m {
	case Refuse:
		if p.listener != nil {
			_ = p.listener.Close()
			p.listener = nil
		}
		for l := range p.links {
			p.cut(l)
		}
	case Silent:
		for l := range p.links {
			l.hush()
		}
	case Pass:
	}
	if m != Refuse && p.listener == nil {
		if err := p.listen(); err != nil {
			panic(err) // somebody else took the port meanwhile: the test cannot go on
		}
	}
}

func (p *Proxy) listen() error {
	l, err := (&net.ListenConfig{}).Listen(context.Background(), "tcp", p.addr)
	if err != nil {
		return err
	}
	if p.listener = l; strings.HasSuffix(p.addr, ":0") {
		p.addr = l.Addr().String()
	}
	go p.accept(l)
	return nil
}

func (p *Proxy) accept(from net.Listener) {
	for {
		conn, err := from.Accept()
		if err != nil {
			return
		}
		go p.serve(&link{client: conn, silent: make(chan struct{})})
	}
}

func (p *Proxy) serve(l *link) {
	p.mu.Lock()
	silent := p.mode == Silent
	p.links[l] = true
	if silent {
		l.hush()
	}
	p.mu.Unlock()
	if silent {
		return // until Refuse cuts it
	}
	conn, err := p.dial(context.Background())
	p.mu.Lock()
	l.server = conn
	if err != nil || !p.links[l] {
		p.cut(l)
		p.mu.Unlock()
		return
	}
	p.mu.Unlock()
	go p.back(l)
	p.forth(l)
}

// hush makes a link silent for good.
func (l *link) hush() {
	select {
	case <-l.silent:
	default:
		close(l.silent)
	}
}

// cut ends a link; p.mu is held.
func (p *Proxy) cut(l *link) {
	_ = l.client.Close()
	if l.server != nil {
		_ = l.server.Close()
	}
	delete(p.links, l)
}

func (p *Proxy) end(l *link) {
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-l.silent: // the silent do not even tell that they are gone
		if l.server != nil {
			_ = l.server.Close()
		}
	default:
		p.cut(l)
	}
}

// back carries the server's answers.
func (p *Proxy) back(l *link) {
	defer p.end(l)
	buffer := make([]byte, 32<<10)
	for {
		n, err := l.server.Read(buffer)
		if err != nil {
			return
		}
		p.mu.Lock()
		deaf := l.deaf
		p.mu.Unlock()
		if deaf {
			return // the answer has come, and goes nowhere
		}
		select {
		case <-l.silent:
			continue
		default:
		}
		if _, err := l.client.Write(buffer[:n]); err != nil {
			return
		}
	}
}
