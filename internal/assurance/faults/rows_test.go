package faults

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	_ "github.com/jackc/pgx/v5/stdlib" // the driver

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
)

// rows looks into the database beside the server, behind no wall.
type rows struct {
	db    *sql.DB
	pg    bool
	kinds *catalog.Catalogue
}

func look(t testing.TB, at place) *rows {
	t.Helper()
	kinds, err := catalog.New(gen.Kinds())
	must(t, err)
	r := &rows{pg: at.url != "", kinds: kinds}
	if r.pg {
		r.db, err = sql.Open("pgx", at.url)
	} else {
		r.db, err = sql.Open("sqlite", "file:"+filepath.Join(at.dir, "lantoa.db")+"?_pragma=query_only(1)&_pragma=busy_timeout(10000)")
	}
	must(t, err)
	r.db.SetMaxOpenConns(1)
	t.Cleanup(func() { _ = r.db.Close() })
	return r
}

// list runs a statement and returns its rows as text; ? stands for an argument.
func (r *rows) list(t testing.TB, statement string, args ...any) [][]string {
	t.Helper()
	if r.pg {
		for i := range args {
			statement = strings.Replace(statement, "?", fmt.Sprint("$", i+1), 1)
		}
	}
	found, err := r.db.QueryContext(context.Background(), statement, args...)
	must(t, err)
	defer found.Close()
	columns, err := found.Columns()
	must(t, err)
	var out [][]string
	for found.Next() {
		cells, into := make([]sql.NullString, len(columns)), make([]any, len(columns))
		for i := range cells {
			into[i] = &cells[i]
		}
		must(t, found.Scan(into...))
		line := make([]string, len(columns))
		for i, c := range cells {
			line[i] = c.String
		}
		out = append(out, line)
	}
	must(t, found.Err())
	return out
}

// one is the only cell of the only row.
func (r *rows) one(t testing.TB, statement string, args ...any) string {
	t.Helper()
	all := r.list(t, statement, args...)
	if len(all) != 1 || len(all[0]) != 1 {
		t.Fatalf("%s: %v, want one cell", statement, all)
	}
	return all[0][0]
}

// row is the id of a row as the columns hold it.
func (r *rows) row(t testing.TB, id string) uuid.UUID {
	t.Helper()
	prefix, _, _ := strings.Cut(id, "_")
	row, err := r.kinds.ByPrefix(prefix).DecodeID(id)
	must(t, err)
	return row
}

// sound looks through the whole database: its pages, its references, its audit chains.
func (r *rows) sound(t testing.TB, at place) {
	t.Helper()
	if !r.pg {
		if got := r.one(t, "PRAGMA integrity_check"); got != "ok" {
			t.Errorf("integrity_check: %s", got)
		}
		if broken := r.list(t, "PRAGMA foreign_key_check"); len(broken) > 0 {
			t.Errorf("foreign_key_check: %v", broken)
		}
	}
	if code, out := command(append([]string{"audit", "verify"}, at.args()...)...); code != 0 {
		t.Errorf("audit verify: %d %s", code, out)
	}
}

// before is what was written of a part before its client began: its plan was published, and it was
// accepted; that made an event each, and one version more than a new row has.
const (
	versionBefore = 2
	eventsBefore  = 2
)

// compare holds the rows of a client against what it was told. What is missing of the
// acknowledged is lost; what disagrees with itself is torn.
func (r *rows) compare(t testing.TB, c *client, n *tally) {
	t.Helper()
	keys := map[string]bool{}
	for _, row := range r.list(t, "SELECT key FROM idempotency_keys WHERE key LIKE ?", "su-co-"+c.unit+"-%") {
		if keys[row[0]] {
			t.Errorf("torn: key %s stands there twice", row[0])
			n.torn++
		}
		keys[row[0]] = true
	}
	happened := c.done
	if c.open != nil {
		n.open++
		if keys[c.open.key] {
			n.written++
			happened = append(slices.Clip(happened), *c.open)
		}
	}
	for _, st := range c.done {
		if !keys[st.key] {
			t.Errorf("lost: %s %s was acknowledged", st.name, st.key)
			n.lost++
		}
	}
	want, have := c.wanted(happened), r.found(t, c)
	if len(keys) != len(happened) || want != have {
		t.Errorf("torn: %s has %d keys of %d\nwant %s\nhave %s", c.unit, len(keys), len(happened), around(want, have), around(have, want))
		n.torn++
	}
}

// wanted is what the rows say if exactly these steps happened, each in full.
func (c *client) wanted(steps []step) string {
	state, percent, submitted := "ACCEPTED", 0, 0
	var notes, trail []string
	for _, st := range steps {
		switch st.name {
		case "addProgressUpdate":
			state, percent = "IN_PROGRESS", st.percent
			notes = append(notes, fmt.Sprint(st.key, " ", st.percent))
			trail = append(trail, fmt.Sprint(st.name, " IN_PROGRESS ", st.percent))
			continue
		case "submitAssignment":
			state = "SUBMITTED"
			submitted++
		case "withdrawAssignment":
			state = "IN_PROGRESS"
		}
		trail = append(trail, st.name+" "+state+" ")
	}
	return fmt.Sprintf("version %d, %s, %d %%, %d events, %d notices\nnotes %s\naudit %s", len(steps)+versionBefore, state, percent,
		len(steps)+eventsBefore, submitted, strings.Join(notes, ", "), strings.Join(trail, ", "))
}

// found is what the rows say.
func (r *rows) found(t testing.TB, c *client) string {
	t.Helper()
	row := r.row(t, c.part)
	part := r.list(t, "SELECT version, state, percent FROM assignments WHERE id = ?", row)[0]
	events := r.one(t, "SELECT count(*) FROM outbox WHERE topic = 'assignment' AND subject = ?", c.part)
	notices := r.one(t, "SELECT count(*) FROM notifications WHERE kind = 'ASSIGNMENT_SUBMITTED' AND subject = ?", c.part)
	var notes, trail []string
	for _, p := range r.list(t, "SELECT text, percent FROM progress_updates WHERE assignment_id = ? ORDER BY text", row) {
		notes = append(notes, strings.TrimPrefix(p[0], "Đã làm: ")+" "+p[1])
	}
	for _, e := range r.list(t, "SELECT action, change FROM audit_entries WHERE subject = ? ORDER BY seq", c.part) {
		var change struct {
			To      string `json:"to"`
			Percent *int   `json:"percent"`
		}
		must(t, json.Unmarshal([]byte(e[1]), &change))
		if e[0] == "acceptAssignment" || e[0] == "publishPlan" {
			continue
		}
		line := e[0] + " " + change.To + " "
		if change.Percent != nil {
			line += fmt.Sprint(*change.Percent)
		}
		trail = append(trail, line)
	}
	return fmt.Sprintf("version %s, %s, %s %%, %s events, %s notices\nnotes %s\naudit %s", part[0], part[1], part[2], events, notices,
		strings.Join(notes, ", "), strings.Join(trail, ", "))
}

// around is a text about the place where it differs from another.
func around(text, other string) string {
	i := 0
	for i < min(len(text), len(other)) && text[i] == other[i] {
		i++
	}
	return text[max(0, i-200):min(len(text), i+200)]
}
