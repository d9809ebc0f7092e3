// Package migrations embeds the numbered SQL of both databases. The files are generated from the
// ent schema (go run ./ent/generate/migration NAME) and never changed once landed.
package migrations

import "embed"

// Files holds sqlite/*.sql and postgres/*.sql.
//
//go:embed sqlite/*.sql postgres/*.sql
var Files embed.FS
