package auth

import "time"

// Hashes tells how many hashes ran in this process, and how many at once at most.
func Hashes() (total, peak int64) { return hashing.total.Load(), hashing.peak.Load() }

// Delay is how long the n-th failure of an account blocks.
func Delay(n int) time.Duration { return delay(n, freeAccount) }

// FreePeer is how many failures an address has free.
const FreePeer = freePeer
