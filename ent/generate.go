// Package ent is the home of the data model: schema is written by hand, gen is generated from it,
// migrations carry it into the two databases.
package ent

//go:generate go run ./generate
