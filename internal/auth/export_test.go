package auth

import (
	"context"
	"runtime"
	"testing"
	"time"
)

// Matches tells whether the password is that of the hash.
func Matches(ctx context.Context, password, hash string) (bool, error) {
	return matches(ctx, password, hash)
}

// Worked is how many bytes of memory a guess at the hash takes.
func Worked(t *testing.T, hash string) uint64 {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if _, err := matches(t.Context(), "mot-mat-khau-khac", hash); err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// UsualWork is what the hash of a password that a person has chosen takes.
func UsualWork() uint64 { return uint64(params.Memory) << 10 }

// Hashes tells how many hashes ran in this process, and how many at once at most.
func Hashes() (total, peak int64) { return hashing.total.Load(), hashing.peak.Load() }

// Delay is how long the n-th failure of an account blocks.
func Delay(n int) time.Duration { return delay(n, freeAccount) }

// FreePeer is how many failures an address has free.
const FreePeer = freePeer
