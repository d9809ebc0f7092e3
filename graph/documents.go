package graph

import (
	"context"
	"sync"
	"sync/atomic"

	lru "github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/vektah/gqlparser/v2/ast"
)

// Bounds of the cache of parsed documents, in bytes of memory. Longer documents are parsed every
// time.
const (
	keptMemory = 32 << 20
	keptLength = 32 << 10 // of the text
)

// weight is about what a parsed document takes, by its text: a field of ten letters is a node of
// some hundred bytes, and every entry has its places in the cache.
func weight(text string) int { return 1000 + 40*len(text) }

// documents keeps valid documents by their text, the longest unused going first.
type documents struct {
	mu   sync.Mutex
	lru  *lru.LRU[string, *document]
	held int
}

// document is one that has been validated, and the operation of it that was last found light
// enough whatever its variables are.
type document struct {
	parsed *ast.QueryDocument
	light  atomic.Pointer[string]
}

func newDocuments() *documents {
	d := &documents{}
	d.lru, _ = lru.NewLRU(1<<20, func(text string, _ *document) { d.held -= weight(text) }) // only a size below 1 fails
	return d
}

// Get implements graphql.Cache.
func (d *documents) Get(_ context.Context, text string) (*ast.QueryDocument, bool) {
	if known := d.find(text); known != nil {
		return known.parsed, true
	}
	return nil, false
}

// find returns a document that is kept, or nil.
func (d *documents) find(text string) *document {
	d.mu.Lock()
	defer d.mu.Unlock()
	known, _ := d.lru.Get(text)
	return known
}

// Add implements graphql.Cache.
func (d *documents) Add(_ context.Context, text string, doc *ast.QueryDocument) {
	if len(text) > keptLength {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.lru.Contains(text) {
		d.held += weight(text)
	}
	d.lru.Add(text, &document{parsed: doc})
	for d.held > keptMemory {
		d.lru.RemoveOldest()
	}
}
