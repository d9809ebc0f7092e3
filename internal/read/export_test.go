package read

// Held tells how many plans the reader keeps and what they weigh.
func (r *Reader) Held() (plans, bytes int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.plans.Len(), r.held
}

// CacheBytes bounds what Held tells.
const CacheBytes = cacheBytes

// CloseUnderRuns closes the statements of all plans as a run sees it that found its plan just
// before the plan went.
func (r *Reader) CloseUnderRuns() (n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, p := range r.plans.Values() {
		p.gone.Store(true)
		if st := p.stmt.Load(); st != nil && st.Close() == nil {
			n++
		}
	}
	return n
}
