package load_test

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/httpd"
	"github.com/lantoa/lantoa/internal/testkit"
)

// raw opens a connection and writes text as it stands.
func raw(t *testing.T, addr, text string) net.Conn {
	t.Helper()
	conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", addr)
	testkit.Must(t, err)
	t.Cleanup(func() { _ = conn.Close() })
	testkit.Must(t, conn.SetDeadline(time.Now().Add(20*time.Second)))
	_, err = io.WriteString(conn, text)
	testkit.Must(t, err)
	return conn
}

// status reads an answer off a connection and tells whether the server closed it behind that; 0 if
// it closed without a word.
func status(t *testing.T, conn net.Conn) (code int, closed bool) {
	t.Helper()
	resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		return 0, true
	}
	defer resp.Body.Close()
	if resp.Header.Get("X-Request-ID") != "" { // not refused by net/http itself, before the door
		body, err := io.ReadAll(resp.Body)
		testkit.Must(t, err)
		if c, vi, en, _ := refusal(t, string(body)); c == "" || vi == "" || en == "" {
			t.Errorf("no fault in %.200s", body)
		}
	}
	return resp.StatusCode, resp.Close
}

// sockets: what a body and a slow client may take. It is the same whatever the database.
func sockets(t *testing.T, o *office) {
	who := o.signIn("stp")
	head := "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nCookie: " + who.cookie + "\r\n"
	var bomb bytes.Buffer
	z := gzip.NewWriter(&bomb)
	_, err := io.CopyN(z, zeros{}, 100<<20)
	testkit.Must(t, err)
	testkit.Must(t, z.Close())
	chunk := "10000\r\n" + strings.Repeat(" ", 0x10000) + "\r\n"
	for name, c := range map[string]struct {
		text   string
		more   string // sent again and again until the server closes
		status int
		closed bool
	}{
		"G11 100 MB by its length is refused before a byte of it":    {head + "Content-Length: 104857600\r\n\r\n", "", 413, true},
		"G11 a length beyond all numbers":                            {head + "Content-Length: 99999999999999999999\r\n\r\n", "", 0, true},
		"G11 chunks without end":                                     {head + "Transfer-Encoding: chunked\r\n\r\n", chunk, 413, true},
		"G11 a gzip bomb":                                            {head + "Content-Encoding: gzip\r\nContent-Length: " + fmt.Sprint(bomb.Len()) + "\r\n\r\n" + bomb.String(), "", 415, false},
		"G11 headers of a megabyte":                                  {"POST /graphql HTTP/1.1\r\nHost: x\r\nX-Long: " + strings.Repeat("x", 1<<20) + "\r\n\r\n", "", 431, true},
		"G11 100 MB to sign-in":                                      {"POST /auth/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n\r\n", "", 413, true},
		"G11 100 MB of another type":                                 {strings.Replace(head, "application/json", "multipart/form-data", 1) + "Content-Length: 104857600\r\n\r\n", "", 415, false},
		"G11 a body that claims a megabyte and brings three letters": {head + "Content-Length: 1000000\r\nConnection: close\r\n\r\n{\"q", "", 408, true},
	} {
		t.Run(name, func(t *testing.T) {
			addr := o.addr
			if c.status == 408 {
				addr = impatient(t, o)
			}
			conn, text, more := raw(t, addr, ""), []byte(c.text), []byte(c.more)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			go func() {
				_, err := conn.Write(text)
				for err == nil && len(more) > 0 {
					_, err = conn.Write(more)
				}
			}()
			code, closed := status(t, conn)
			runtime.ReadMemStats(&after)
			if c.status == 0 && code != 400 && code != 0 || c.status != 0 && (code != c.status || c.closed && !closed) {
				t.Errorf("%d, closed %v", code, closed)
			}
			if used := after.TotalAlloc - before.TotalAlloc; used > refusedBytes {
				t.Errorf("it took %d bytes of memory", used)
			}
		})
	}
	t.Run("G11 slow headers are cut off", func(t *testing.T) {
		conn := raw(t, impatient(t, o), "POST /graphql HTTP/1.1\r\nHost: x\r\n")
		start := time.Now()
		for err := error(nil); err == nil && time.Since(start) < 10*time.Second; time.Sleep(50 * time.Millisecond) {
			_, err = io.WriteString(conn, "X-A: b\r\n")
		}
		if code, _ := status(t, conn); code != 0 && code != http.StatusRequestTimeout || time.Since(start) > 10*time.Second {
			t.Errorf("%d after %s", code, time.Since(start))
		}
	})
	t.Run("G11 a slow body is cut off", func(t *testing.T) {
		conn := raw(t, impatient(t, o), head+"Content-Length: 100000\r\n\r\n")
		start := time.Now()
		go func() {
			for err := error(nil); err == nil; time.Sleep(50 * time.Millisecond) {
				_, err = io.WriteString(conn, " ")
			}
		}()
		if code, _ := status(t, conn); code != http.StatusRequestTimeout || time.Since(start) > 10*time.Second {
			t.Errorf("%d after %s", code, time.Since(start))
		}
	})
	t.Run("G11 slow bodies hold no place of their unit", func(t *testing.T) {
		for range 50 {
			raw(t, o.addr, head+"Content-Length: 1000\r\n\r\n{")
		}
		if code, body := who.ask("{viewer{today}}", nil); code != http.StatusOK || !strings.Contains(body, "today") {
			t.Errorf("%d %s", code, body)
		}
	})
	t.Run("G11 who does not read the answer holds no place of the unit", func(t *testing.T) {
		o.longPlan()
		long := string(document("{"+numbered(6, "p%d:plans{nodes{sourceText}} ")+"}", nil))
		for range 2 * httpd.AtOnce() {
			conn := raw(t, o.addr, head+"Content-Length: "+fmt.Sprint(len(long))+"\r\n\r\n"+long)
			testkit.Must(t, conn.(*net.TCPConn).SetReadBuffer(4096))
		}
		time.Sleep(time.Second) // until they all write, or would
		start := time.Now()
		if code, body := who.ask("{viewer{today}}", nil); code != http.StatusOK || !strings.Contains(body, "today") || time.Since(start) > 4*time.Second {
			t.Errorf("%d %s after %s", code, body, time.Since(start))
		}
	})
	t.Run("G11 the server's own times are short", func(t *testing.T) {
		s := httpd.Server("", nil)
		if s.ReadHeaderTimeout > 10*time.Second || s.ReadTimeout > time.Minute || s.WriteTimeout > 2*time.Minute || s.IdleTimeout > 5*time.Minute || s.MaxHeaderBytes > 64<<10 ||
			s.ReadHeaderTimeout*s.ReadTimeout*s.WriteTimeout*s.IdleTimeout == 0 || s.MaxHeaderBytes == 0 {
			t.Errorf("%+v", s)
		}
	})
}

// impatient is a second server before the same door, whose times are short enough for a test.
func impatient(t *testing.T, o *office) string {
	t.Helper()
	s := httpd.Server("", o.door)
	s.ReadHeaderTimeout, s.ReadTimeout = 300*time.Millisecond, 300*time.Millisecond
	listener, err := (&net.ListenConfig{}).Listen(context.Background(), "tcp", "127.0.0.1:0")
	testkit.Must(t, err)
	go func() { _ = s.Serve(listener) }()
	t.Cleanup(func() { _ = s.Close() })
	return listener.Addr().String()
}

// zeros never end.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}
