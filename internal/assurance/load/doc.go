// Package load shows that a request costs a bounded amount whatever it asks for, and that the
// flood of one unit does not slow the others beyond a stated factor. It drives the whole server,
// over sockets where sockets matter, on both databases. It holds tests only.
//
//	go test ./internal/assurance/load                  every case once or a few times
//	LANTOA_FULL=1 go test ./internal/assurance/load    the rounds that docs/assurance.md tells of
package load
