// Package races shows that what several people do at the same moment ends as if one had come
// after the other: of two who decide one step one wins and the other is told so, an action
// happens once however often it is sent, and what is counted equals a recount. Each race begins
// at a barrier and is repeated, on both databases; where it matters, from two processes. It holds
// tests only, and asserts no times.
//
//	go test ./internal/assurance/races                  a few rounds of each
//	LANTOA_FULL=1 go test ./internal/assurance/races    the rounds that docs/assurance.md tells of
package races
