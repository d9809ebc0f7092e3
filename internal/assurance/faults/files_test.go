package faults

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"io/fs"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
)

// uploader is somebody who sends one file after the other and makes evidence of every other one.
type uploader struct {
	*person
	part     string            // whose evidence it becomes
	sent     int               // files
	kept     map[string]string // hash of the content by API id of what was acknowledged
	open     int               // what was under way when the server was killed
	last     string            // hash of the content that was
	evidence int
}

// work sends files until the server is gone.
func (u *uploader) work(s *server) {
	for ; ; u.sent++ {
		content := append([]byte("%PDF-1.4\n"+u.name), make([]byte, 1000+rand.IntN(400_000))...)
		for i := 20; i < len(content); i += 8 {
			content[i] = byte(rand.Uint32())
		}
		sum := sha256.Sum256(content)
		u.last = hex.EncodeToString(sum[:])
		id, err := u.send(s, content)
		if err != nil {
			u.open++
			return
		}
		u.kept[id] = u.last
		if u.sent%2 == 0 {
			continue
		}
		a, err := u.change(s, "attachEvidence", map[string]any{"assignmentId": u.part, "uploads": []string{id}}, "evidence{id}")
		if err != nil || a.code != "" || a.status != http.StatusOK {
			delete(u.kept, id) // it is an upload still, or evidence with another id
			u.open++
			return
		}
		delete(u.kept, id)
		u.kept[a.at("attachEvidence", "evidence", 0, "id")] = u.last
		u.evidence++
	}
}

func (u *uploader) send(s *server, content []byte) (id string, err error) {
	req, err := http.NewRequestWithContext(context.Background(), http.MethodPost, s.url+"/files?name=anh.pdf", bytes.NewReader(content))
	if err != nil {
		return "", err
	}
	req.Header.Set("Content-Type", "application/pdf")
	resp, err := u.http.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusCreated {
		return "", io.ErrUnexpectedEOF
	}
	var made struct{ ID string }
	err = json.NewDecoder(resp.Body).Decode(&made)
	return made.ID, err
}

// compare asks for every file that was acknowledged.
func (u *uploader) compare(t *testing.T, s *server, n *tally) {
	t.Helper()
	for id, want := range u.kept {
		resp, err := u.http.Get(s.url + "/files/" + id)
		must(t, err)
		sum := sha256.New()
		_, err = io.Copy(sum, resp.Body)
		must(t, err)
		must(t, resp.Body.Close())
		switch got := hex.EncodeToString(sum.Sum(nil)); {
		case resp.StatusCode != http.StatusOK:
			n.lost++
			t.Errorf("%s, acknowledged, answers %d", id, resp.StatusCode)
		case got != want:
			n.torn++
			t.Errorf("%s has other bytes", id)
		}
	}
}

// whole looks at what lies on the disk under its name: each is its own hash.
func whole(t *testing.T, folder string, n *tally) {
	t.Helper()
	must(t, filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			if d != nil && d.Name() == "tmp" {
				return fs.SkipDir // what was on its way in
			}
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(content)
		if filepath.Base(filepath.Dir(path))+filepath.Base(path) != hex.EncodeToString(sum[:]) {
			n.torn++
			t.Errorf("%s is not what its name says", path)
		}
		return nil
	}))
}

// TestS1TheServerIsKilledWhileFilesComeIn: what was acknowledged is there, byte for byte, and
// nothing is on the disk by halves under a name.
func TestS1TheServerIsKilledWhileFilesComeIn(t *testing.T) {
	for _, c := range []struct {
		name, what string
		open       func(testing.TB) *office
	}{
		{"S1 a file that was acknowledged is there after the server was killed, on SQLite", "server killed while files come in, SQLite", func(t testing.TB) *office { return onSQLite(t, "") }},
		{"S2 a file that was acknowledged is there after the server was killed, on PostgreSQL", "server killed while files come in, PostgreSQL", onPG},
	} {
		t.Run(c.name, func(t *testing.T) {
			o, n, data := c.open(t), &tally{}, t.TempDir()
			var more []string
			if o.at.url != "" {
				more = []string{"--data", data}
			} else {
				data = o.at.dir
			}
			var us []*uploader
			for _, code := range []string{"sgddt", "snv"} {
				us = append(us, &uploader{person: o.people[code], part: o.parts[code], kept: map[string]string{}})
			}
			s := serve(t, o.at, more...)
			for n.rounds < testkit.Rounds(3, 50) {
				n.rounds++
				var done sync.WaitGroup
				for _, u := range us {
					done.Go(func() { u.work(s) })
				}
				soon(50*time.Millisecond, 400*time.Millisecond)
				s.kill()
				done.Wait()
				begun := time.Now()
				s = serve(t, o.at, more...)
				s.ready(t)
				n.recovered(time.Since(begun))
				for _, u := range us {
					if _, err := os.Stat(filepath.Join(data, "files", u.last[:2], u.last[2:])); err == nil {
						n.written++
					}
					u.compare(t, s, n)
				}
				whole(t, filepath.Join(data, "files"), n)
				if t.Failed() {
					t.FailNow()
				}
			}
			evidence := 0
			for _, u := range us {
				n.acknowledged += len(u.kept)
				n.open += u.open
				evidence += u.evidence
			}
			if evidence == 0 {
				t.Error("no evidence was made")
			}
			report(t, c.what, n)
		})
	}
}
