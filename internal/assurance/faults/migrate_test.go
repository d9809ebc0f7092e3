package faults

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
)

// schema is every column of a database, and every index.
func (r *rows) schema(t testing.TB) string {
	t.Helper()
	ask := []string{"SELECT name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1"}
	if r.pg {
		ask = []string{
			"SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1",
			"SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1",
			"SELECT conrelid::regclass || ' ' || conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1",
			"SELECT tablename || ' ' || policyname FROM pg_policies ORDER BY 1",
		}
	}
	var lines []string
	for _, q := range ask {
		for _, row := range r.list(t, q) {
			lines = append(lines, row[0])
		}
	}
	return strings.Join(lines, "\n")
}

// migrated is the schema that an undisturbed migration makes.
func migrated(t testing.TB, at place) string {
	t.Helper()
	if code, out := command(append([]string{"migrate"}, at.args()...)...); code != 0 {
		t.Fatalf("migrate: %d %s", code, out)
	}
	return look(t, at).schema(t)
}

// fresh makes empty databases of both kinds.
var fresh = map[string]func(testing.TB) place{
	"SQLite":     func(t testing.TB) place { return place{dir: filepath.Join(t.TempDir(), "data")} },
	"PostgreSQL": func(t testing.TB) place { return place{url: pgtest.URL(t)} },
}

func TestS13MigrationsAreKilled(t *testing.T) {
	for kind, empty := range fresh {
		t.Run("S13 a killed migration leaves what the next one finishes on "+kind, func(t *testing.T) {
			want := migrated(t, empty(t))
			rounds, killed := testkit.Rounds(3, 25), 0
			for range rounds {
				at := empty(t)
				p := launch(t, nil, append([]string{"migrate"}, at.args()...)...)
				soon(20*time.Millisecond, 150*time.Millisecond)
				select {
				case <-p.gone:
				default:
					killed++
				}
				p.kill()
				if got := migrated(t, at); got != want {
					t.Fatalf("after a killed migration and another the schema is\n%s\nwant\n%s", around(got, want), around(want, got))
				}
				s := serve(t, at) // refuses an older schema on PostgreSQL
				s.ready(t)
				s.kill()
			}
			if killed == 0 {
				t.Error("every migration was done before it was killed: nothing is proven")
			}
			testkit.Figure(t, "Faults", "migrations killed on "+kind+", then finished by the next", fmt.Sprintf("%d of %d", killed, killed), "all")
		})
	}
}

func TestS13TwoNodesStartTogether(t *testing.T) {
	for name, die := range map[string]bool{
		"S13 two nodes start together on an empty PostgreSQL":         false,
		"S13 one of two nodes that start together dies in the middle": true,
	} {
		t.Run(name, func(t *testing.T) {
			want := migrated(t, place{url: pgtest.URL(t)})
			for range testkit.Rounds(1, 5) {
				at := place{url: pgtest.URL(t)}
				one, two := launch(t, nil, serveArgs(at, "--migrate")...), launch(t, nil, serveArgs(at, "--migrate")...)
				if die {
					soon(20*time.Millisecond, 150*time.Millisecond)
					one.kill()
				} else {
					listening(t, one).ready(t)
				}
				listening(t, two).ready(t)
				data := look(t, at)
				if got := data.schema(t); got != want {
					t.Fatalf("the schema is\n%s\nwant\n%s", around(got, want), around(want, got))
				}
				if got := data.one(t, "SELECT count(*) FROM settings WHERE name = 'cursor-key'"); got != "1" {
					t.Errorf("%s keys for cursors", got)
				}
				one.kill()
				two.kill()
			}
		})
	}
}
