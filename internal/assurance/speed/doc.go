// Package speed measures what reading and writing cost through the whole handler, beside the
// floor: one hand-written SQL statement with the same unit rule behind a bare HTTP handler, in
// the same process and on the same rows. It holds tests and benchmarks only.
//
//	go test ./internal/assurance/speed                          2,000 tasks, one round
//	LANTOA_FULL=1 go test -timeout 60m ./internal/assurance/speed    also 200,000 tasks
//	go test -bench . ./internal/assurance/speed                 the same as benchmarks
//
// LANTOA_SPEED_KEEP names a folder in which filled databases are kept between runs.
package speed
