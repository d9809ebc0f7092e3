package auth

import (
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/viewer"
)

// A page asks several questions at once, and each would ask the database who is asking. known
// keeps that answer, for reading only: until this node commits anything, and for a second at most,
// which bounds what another node's changes (a role taken away) take to be seen here. Mutations and
// open streams ask afresh.
const (
	knownFor  = time.Second
	mostKnown = 4096
)

type known struct {
	mu  sync.Mutex
	lru *simplelru.LRU[proof, answer]
}

// answer is a viewer, and when the database was asked.
type answer struct {
	viewer  *viewer.Viewer
	commits int64         // of this node, before the question
	asked   time.Time     // by the machine's clock
	at      clock.Instant // by the server's
}

func newKnown() *known {
	lru, err := simplelru.NewLRU[proof, answer](mostKnown, nil)
	if err != nil {
		panic(err) // only of a size below one
	}
	return &known{lru: lru}
}

func (k *known) get(p proof, commits int64, now clock.Instant) *viewer.Viewer {
	k.mu.Lock()
	defer k.mu.Unlock()
	a, ok := k.lru.Get(p)
	if !ok || a.commits != commits || time.Since(a.asked) > knownFor || now.Before(a.at.Time) || now.Sub(a.at.Time) > knownFor { //nolint:forbidigo // the age of an answer is machine time too
		return nil
	}
	return a.viewer
}

func (k *known) put(p proof, a answer) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.lru.Add(p, a)
}
