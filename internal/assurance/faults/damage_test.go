package faults

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/testkit"
)

// start starts a server on a folder that may be damaged: listening, or what it said and its code.
func start(t *testing.T, dir string) (s *server, said string, code int) {
	t.Helper()
	p := launch(t, nil, serveArgs(place{dir: dir})...)
	for line := range p.lines {
		if url, ok := strings.CutPrefix(line, "Lan Tỏa: "); ok {
			return &server{process: p, url: url}, "", 0
		}
	}
	return nil, p.said.String(), p.ended(t)
}

func TestS17ADamagedFileIsRefused(t *testing.T) {
	whole := onSQLite(t, "").at.dir
	for _, c := range []struct {
		name   string
		damage func(db []byte) []byte
	}{
		{"S17 the file is something else", func([]byte) []byte { return []byte("Đây không phải là cơ sở dữ liệu.\n") }},
		{"S17 its beginning is overwritten", func(db []byte) []byte { copy(db, make([]byte, 100)); return db }},
		{"S17 its second half is missing", func(db []byte) []byte { return db[:len(db)/2/4096*4096] }},
		{"S17 a page of it is garbage", func(db []byte) []byte { garble(db, 7); return db }},
		{"S17 its last page is garbage", func(db []byte) []byte { garble(db, len(db)/4096-1); return db }},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			copyFiles(t, whole, dir)
			name := filepath.Join(dir, "lantoa.db")
			db, err := os.ReadFile(name)
			must(t, err)
			damaged := c.damage(db)
			must(t, os.WriteFile(name, damaged, 0o600))
			s, said, code := start(t, dir)
			if s != nil {
				t.Fatal("the server serves a damaged file")
			}
			if code != 1 || !strings.Contains(said, "BAD_FILE") || !strings.Contains(said, "hỏng") && !strings.Contains(said, "Không mở được") {
				t.Errorf("it ended with %d and said %s", code, said)
			}
			if now, err := os.ReadFile(name); err != nil || !bytes.Equal(now, damaged) {
				t.Errorf("the damaged file was changed (%v)", err)
			}
		})
	}
}

func garble(db []byte, page int) {
	for i := range 4096 {
		db[page*4096+i] = byte(i*7 + 13)
	}
}

// TestS17FlippedBytes: what the structure of the file shows is refused; a changed letter within a
// row is no damage to SQLite, and a program that serves must not fall over it.
func TestS17FlippedBytes(t *testing.T) {
	t.Run("S17 a flipped byte is refused at the start, or does no harm to the structure", func(t *testing.T) {
		whole := onSQLite(t, "").at.dir
		db, err := os.ReadFile(filepath.Join(whole, "lantoa.db"))
		must(t, err)
		rounds, refused, changed := testkit.Rounds(6, 100), 0, 0
		for range rounds {
			dir := t.TempDir()
			flipped, at := bytes.Clone(db), rand.N(len(db))
			flipped[at] ^= byte(1 << rand.N(8))
			must(t, os.WriteFile(filepath.Join(dir, "lantoa.db"), flipped, 0o600))
			s, said, code := start(t, dir)
			if s == nil {
				if refused++; code != 1 || !strings.Contains(said, "BAD_FILE") {
					t.Errorf("byte %d flipped: it ended with %d and said %s", at, code, said)
				}
				continue
			}
			if got := look(t, place{dir: dir}).one(t, "PRAGMA integrity_check"); got != "ok" {
				t.Errorf("byte %d flipped: it serves a file of which SQLite says %s", at, got)
			}
			if status, _, _, err := s.get(t.Context(), "/readyz"); err != nil || status != 200 {
				t.Errorf("byte %d flipped: /readyz answers %d %v", at, status, err)
			}
			if code, _ := command("audit", "verify", "--data", dir); code != 0 {
				changed++
			}
			s.kill()
		}
		testkit.Figure(t, "Faults", "one bit of the database file flipped: rounds, refused at the start, found by audit verify", fmt.Sprintf("%d, %d, %d", rounds, refused, changed), "")
	})
}

// TestS17TheLogIsCutShort: the write-ahead log loses its end, as on a disk that lied about its
// syncs. What is left is a moment of the past, in full.
func TestS17TheLogIsCutShort(t *testing.T) {
	t.Run("S17 a truncated log gives a whole moment of the past", func(t *testing.T) {
		o := onSQLite(t, "")
		s, c := serve(t, o.at), clients(o)[0]
		for range 40 {
			if !c.step(s) {
				t.Fatal(c.code, c.bad)
			}
		}
		s.kill()
		log, err := os.ReadFile(filepath.Join(o.at.dir, "lantoa.db-wal"))
		must(t, err)
		if len(log) < 100_000 {
			t.Fatalf("the log has %d bytes only", len(log))
		}
		for range testkit.Rounds(4, 50) {
			dir := t.TempDir()
			copyFiles(t, o.at.dir, dir)
			must(t, os.WriteFile(filepath.Join(dir, "lantoa.db-wal"), log[:rand.N(len(log))], 0o600))
			at := place{dir: dir}
			s := serve(t, at)
			data := look(t, at)
			past := &client{unit: c.unit, part: c.part}
			for _, st := range c.done {
				if data.one(t, "SELECT count(*) FROM idempotency_keys WHERE key = ?", st.key) == "0" {
					break
				}
				past.done = append(past.done, st)
			}
			data.compare(t, past, &tally{})
			data.sound(t, at)
			s.kill()
			if t.Failed() {
				t.FailNow()
			}
		}
	})
}
