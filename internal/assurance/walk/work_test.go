package walk_test

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/lantoa/lantoa/internal/app"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/testkit"
)

// wire stands between the program and PostgreSQL and notes every statement that is run, whoever in
// the program runs it: sign-in, reader, ent, all of them.
type wire struct {
	mu   sync.Mutex
	text map[string]string // of prepared statements, by name; pgx names them by their text
	ran  []string
}

// take returns what was run since the last time.
func (w *wire) take() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	// What the pool does, and finding out who asks (kept for a moment), are of time and not of the id.
	out := slices.DeleteFunc(w.ran, func(s string) bool {
		return strings.HasPrefix(s, "-- ping") || strings.HasPrefix(s, "deallocate") || strings.Contains(s, "token_hash = $1") || strings.Contains(s, "edges(child, parent)")
	})
	w.ran = nil
	slices.Sort(out)
	return out
}

func (w *wire) message(kind byte, body []byte) {
	w.mu.Lock()
	defer w.mu.Unlock()
	word := func() string {
		text, rest, _ := strings.Cut(string(body), "\x00")
		body = []byte(rest)
		return text
	}
	switch kind {
	case 'P': // Parse: name, text
		name := word()
		w.text[name] = word()
	case 'B': // Bind: portal, name
		word()
		name := word()
		w.ran = append(w.ran, w.text[name])
	case 'Q':
		w.ran = append(w.ran, word())
	}
}

// serve passes one connection on.
func (w *wire) serve(client net.Conn, network, to string) {
	defer client.Close()
	server, err := net.Dial(network, to) // ends with the client
	if err != nil {
		return
	}
	defer server.Close()
	go func() { _, _ = io.Copy(client, server); _ = client.Close() }()
	head := make([]byte, 5)
	if _, err := io.ReadFull(client, head[1:]); err != nil { // the first message has no kind
		return
	}
	for first := true; ; first = false {
		if !first {
			if _, err := io.ReadFull(client, head); err != nil {
				return
			}
		}
		body := make([]byte, binary.BigEndian.Uint32(head[1:])-4)
		if _, err := io.ReadFull(client, body); err != nil {
			return
		}
		if first {
			_, err = server.Write(head[1:])
		} else {
			w.message(head[0], body)
			_, err = server.Write(head)
		}
		if err == nil {
			_, err = server.Write(body)
		}
		if err != nil {
			return
		}
	}
}

// overWire opens the program a second time on the same database, through a wire.
func (h *house) overWire() *wire {
	h.t.Helper()
	w := &wire{text: map[string]string{}}
	cfg, err := pgx.ParseConfig(h.url)
	testkit.Must(h.t, err)
	network, to := pgconn.NetworkAddress(cfg.Host, cfg.Port)
	l, err := net.Listen("tcp", "127.0.0.1:0") // closed with the test
	testkit.Must(h.t, err)
	h.t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go w.serve(c, network, to)
		}
	}()
	u := &url.URL{Scheme: "postgres", User: url.UserPassword(cfg.User, cfg.Password), Host: l.Addr().String(), Path: "/" + cfg.Database, RawQuery: "sslmode=disable"}
	const current = 0
	a, err := app.Open(context.Background(), config.Data{DatabaseURL: u.String()}, current, h.Clock, slog.New(slog.DiscardHandler))
	testkit.Must(h.t, err)
	h.t.Cleanup(func() { testkit.Must(h.t, a.Close()) })
	h.door = a.Door(config.Serve{}, nil)
	return w
}

// without is what one list has and the other has not.
func without(list, other []string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return slices.Contains(other, s) })
}

// TestTheSameWorkIsDone counts the statements for the id of a hidden row and for a random one: as
// many, and the same, so that not even the time tells them apart. On PostgreSQL, where every
// statement passes by; the program prepares the same ones for SQLite.
func TestTheSameWorkIsDone(t *testing.T) {
	t.Run("T29 a hidden id costs the statements of a random one", func(t *testing.T) {
		h := open(t, "postgres")
		s := served(t, h.app.GraphQL.Schema())
		v := h.gather(newAtlas(t, s), "sgddt", "snv")
		w := h.overWire()
		p := h.people["sgddt"]
		compared, other := 0, 0
		same := func(what string, ask func(id string), random, foreign string) {
			ask(random) // what is prepared once is prepared now
			w.take()
			ask(random)
			want := w.take()
			ask(foreign)
			got := w.take()
			compared++
			if len(want) == 0 {
				t.Fatalf("%s: no statement passed by", what)
			}
			if !slices.Equal(got, want) {
				if other++; other < 6 {
					t.Errorf("%s: %d statements for a hidden row, %d for none:\n%.1500s\n%.1500s", what, len(got), len(want), strings.Join(without(got, want), "\n"), strings.Join(without(want, got), "\n"))
				}
			}
		}
		for _, kind := range keys(v.ids) {
			docs := v.idQuestions(kind)
			for i, doc := range docs {
				if i > 3 && !testkit.Full() {
					break
				}
				for _, id := range v.ids[kind] {
					same(kind+" "+doc, func(id string) { h.ask(p, strings.ReplaceAll(doc, blank, id), nil) }, v.rand[kind], id)
				}
			}
		}
		for _, f := range s.Mutation.Fields {
			for i := range h.generate(s, f, f.Name, "sgddt", "").ids {
				in := h.generate(s, f, f.Name, "sgddt", "T29")
				at := in.ids[i]
				k := h.kind(at.row.kind)
				foreign := k.EncodeID(testkit.RowID(strings.ReplaceAll(at.row.name, "sgddt", "snv")))
				if at.free != "" || foreign == k.EncodeID(testkit.RowID(at.row.name)) {
					continue
				}
				same(at.path, func(id string) {
					at.set(id)
					h.ask(p, in.document(v.a), map[string]any{"in": in.value})
				}, k.EncodeID(uuid.NewSHA1(uuid.NameSpaceURL, []byte(at.path))), foreign)
			}
		}
		testkit.Figure(t, "Isolation", "statements for hidden and random ids compared", fmt.Sprintf("%d pairs, different %d", compared, other), "0 different")
	})
}
