package read

// Held tells how many plans the reader keeps and what they weigh.
func (r *Reader) Held() (plans, bytes int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.plans.Len(), r.held
}

// CacheBytes bounds what Held tells.
const CacheBytes = cacheBytes
