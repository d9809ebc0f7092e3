// Package house keeps the house in order: its tests read the source of the project and fail where
// a file stands in the wrong room, leans on what it may not know, or says less than it must. It
// holds no code, and nothing imports it. What a linter can see is in .golangci.yml instead.
package house
