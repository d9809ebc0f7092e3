package httpd

import (
	"compress/gzip"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
)

// worth is the size of an answer from which compressing it pays. A shorter one leaves with the
// first packets of a connection, some fourteen kilobytes, and arrives no later for being longer,
// while compressing and unpacking it take as long as a small read.
const worth = 8 << 10

// recorder writes an answer, remembers what was written for the log, and compresses JSON and text
// that is long enough. It holds the first bytes back until it knows, and tells the length of what is
// short; a flush (a stream) lets them go as they are.
type recorder struct {
	http.ResponseWriter
	squeeze bool // the client takes gzip
	status  int
	begun   bool   // the header has gone out
	held    []byte // not yet written
	zip     *gzip.Writer
	bytes   int64
	user    string // who asked, for the log
}

var zips = sync.Pool{New: func() any {
	z, err := gzip.NewWriterLevel(io.Discard, gzip.BestSpeed) // the usual level makes answers a tenth shorter in three times the time
	if err != nil {
		panic(err) // only of a level that there is not
	}
	return z
}}

// Unwrap serves http.ResponseController.
func (w *recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// WriteHeader implements http.ResponseWriter.
func (w *recorder) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
}

func (w *recorder) code() int {
	if w.status == 0 {
		return http.StatusOK
	}
	return w.status
}

func (w *recorder) Write(b []byte) (int, error) {
	w.bytes += int64(len(b))
	if !w.begun && w.squeezable() {
		w.held = append(w.held, b...)
		if len(w.held) < worth {
			return len(b), nil
		}
		h := w.Header()
		h.Set("Content-Encoding", "gzip")
		h.Del("Content-Length")
		w.zip = zips.Get().(*gzip.Writer)
		w.zip.Reset(w.ResponseWriter)
		if err := w.release(); err != nil {
			return 0, err
		}
		return len(b), nil
	}
	if err := w.release(); err != nil {
		return 0, err
	}
	return w.out(b)
}

func (w *recorder) out(b []byte) (int, error) {
	if w.zip != nil {
		return w.zip.Write(b)
	}
	return w.ResponseWriter.Write(b)
}

// squeezable tells whether the answer may be compressed; streams, files and errors without a body
// may not.
func (w *recorder) squeezable() bool {
	h := w.Header()
	kind, _, _ := strings.Cut(h.Get("Content-Type"), ";")
	switch kind {
	case "application/json", "application/graphql-response+json", "text/html", "text/css", "text/javascript", "image/svg+xml":
	default:
		return false
	}
	h["Vary"] = vary
	return w.squeeze && h.Get("Content-Encoding") == "" && h.Get("Content-Range") == ""
}

var vary = []string{"Accept-Encoding"}

// release sends the header and what was held back.
func (w *recorder) release() error {
	if !w.begun {
		w.begun = true
		w.ResponseWriter.WriteHeader(w.code())
	}
	held := w.held
	w.held = nil
	if len(held) == 0 {
		return nil
	}
	_, err := w.out(held)
	return err
}

// Flush implements http.Flusher.
func (w *recorder) Flush() { _ = w.FlushError() } // the next write tells

// FlushError serves http.ResponseController: a stream learns from it that its client has left.
func (w *recorder) FlushError() error {
	err := w.release()
	if err == nil && w.zip != nil {
		err = w.zip.Flush()
	}
	if err != nil {
		return err
	}
	return http.NewResponseController(w.ResponseWriter).Flush()
}

// end sends what is left.
func (w *recorder) end() {
	if !w.begun && len(w.held) == 0 && w.status == 0 {
		return // net/http answers 200 itself
	}
	if h := w.Header(); !w.begun && len(w.held) > 0 && h.Get("Content-Length") == "" {
		h.Set("Content-Length", strconv.Itoa(len(w.held))) // it is whole
	}
	_ = w.release() // who has left does not read it
	if w.zip != nil {
		_ = w.zip.Close()
		w.zip.Reset(io.Discard)
		zips.Put(w.zip)
		w.zip = nil
	}
}

func takesGzip(r *http.Request) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(part), ";")
		if name == "gzip" {
			q := strings.TrimSpace(weight)
			return q != "q=0" && q != "q=0.0"
		}
	}
	return false
}
