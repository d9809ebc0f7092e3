package graph

import (
	"context"
	"sync"

	lru "github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/vektah/gqlparser/v2/ast"
)

// Bounds of a cache of parsed documents, in bytes of their text; parsed they weigh some twenty
// times that. Longer documents are parsed every time.
const (
	keptText   = 4 << 20
	keptLength = 32 << 10
)

// documents keeps parsed documents by their text, the longest unused going first.
type documents struct {
	mu   sync.Mutex
	lru  *lru.LRU[string, *ast.QueryDocument]
	held int
}

func newDocuments() *documents {
	d := &documents{}
	d.lru, _ = lru.NewLRU(1<<20, func(text string, _ *ast.QueryDocument) { d.held -= len(text) }) // only a size below 1 fails
	return d
}

// Get implements graphql.Cache.
func (d *documents) Get(_ context.Context, text string) (*ast.QueryDocument, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.lru.Get(text)
}

// Add implements graphql.Cache.
func (d *documents) Add(_ context.Context, text string, doc *ast.QueryDocument) {
	if len(text) > keptLength {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.lru.Contains(text) {
		d.held += len(text)
	}
	d.lru.Add(text, doc)
	for d.held > keptText {
		d.lru.RemoveOldest()
	}
}
