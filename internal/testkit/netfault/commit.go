package netfault

import (
	"encoding/binary"
	"io"
	"strings"
)

// Loss is how the answer to a COMMIT is lost; from the client's side all look alike.
type Loss int

// The losses.
const (
	NoLoss      Loss = iota
	AfterServer      // the server has committed; its answer is dropped
	OnTheWay         // the COMMIT goes out and the line is cut at once: it may arrive
	BeforeIt         // the line is cut before the COMMIT goes out: the server rolls back
)

// LoseNext loses the answer to the next COMMIT, once.
func (p *Proxy) LoseNext(how Loss) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.losing = how
}

// Lost is how many answers to a COMMIT were lost so far.
func (p *Proxy) Lost() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.lost
}

// forth carries the client's messages one by one: a byte of kind, except in the first, a length
// that counts itself, a body.
func (p *Proxy) forth(l *link) {
	defer p.end(l)
	head := make([]byte, 5)
	for first := true; ; first = false {
		start := head
		if first {
			start = head[1:]
		}
		if _, err := io.ReadFull(l.client, start); err != nil {
			return
		}
		length := binary.BigEndian.Uint32(head[1:])
		if length < 4 || length > 64<<20 {
			return
		}
		message := append(append(make([]byte, 0, length+1), start...), make([]byte, length-4)...)
		if _, err := io.ReadFull(l.client, message[len(start):]); err != nil {
			return
		}
		select {
		case <-l.silent:
			continue
		default:
		}
		how := NoLoss
		if !first && head[0] == 'Q' && isCommit(message[len(start):]) {
			how = p.takeLoss(l)
		}
		if how == BeforeIt {
			return
		}
		if _, err := l.server.Write(message); err != nil || how == OnTheWay {
			return
		}
	}
}

func isCommit(body []byte) bool {
	return strings.EqualFold(strings.Trim(string(body), " ;\x00"), "commit")
}

func (p *Proxy) takeLoss(l *link) Loss {
	p.mu.Lock()
	defer p.mu.Unlock()
	how := p.losing
	if p.losing = NoLoss; how != NoLoss {
		p.lost++
	}
	l.deaf = how == AfterServer || how == OnTheWay
	return how
}
