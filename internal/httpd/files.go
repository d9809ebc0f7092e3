package httpd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"

	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/viewer"
)

const (
	filesPath = "/files"
	filePath  = "/files/{id}"
)

// How files come in and go out over slow lines: each piece has its own patience, the whole a long
// one. One unit sends some files at once; more wait.
const (
	pieceTime     = 45 * time.Second
	fileTime      = 40 * time.Minute
	sentAtOnce    = 4
	sentWaiting   = 16
	sentPatience  = 2 * time.Minute
	mostFileName  = 1000 // bytes, as it comes
	shownPolicy   = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'; object-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox"
	noOtherOrigin = "same-origin"
)

// upload is POST /files?name=NAME with the bytes of one file as its body: it answers 201 with the
// id that evidence and records are made of, within a day, by the same person for the same unit.
// Types that a page of another site could send as a form are not taken.
func (s *server) upload(w http.ResponseWriter, r *http.Request) {
	kind, _, _ := strings.Cut(strings.ToLower(r.Header.Get("Content-Type")), ";")
	switch strings.TrimSpace(kind) {
	case "", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded":
		s.refuse(w, r, http.StatusUnsupportedMediaType, fault.New(fault.BadInput,
			"Nội dung yêu cầu là chính tệp đó, với Content-Type của tệp; không dùng biểu mẫu.", "The body is the file itself, with its Content-Type; forms are not taken."))
		return
	}
	if r.Header.Get("Content-Encoding") != "" {
		s.refuse(w, r, http.StatusUnsupportedMediaType, fault.New(fault.BadInput, "Không nhận nội dung nén.", "Compressed requests are not taken."))
		return
	}
	name := r.URL.Query().Get("name")
	if len(name) > mostFileName {
		s.fail(w, r, fault.New(fault.BadInput, "Tên tệp quá dài.", "The file's name is too long.").At("name"))
		return
	}
	ctx, err := s.enter(r.Context(), s.credential(r))
	if err == nil {
		err = s.Files.May(ctx)
	}
	if err != nil {
		w.Header().Set("Connection", "close") // the file is not read
		s.fail(w, r, err)
		return
	}
	v := viewer.From(ctx)
	if rec, ok := w.(*recorder); ok {
		rec.user = v.User.String()
	}
	if r.ContentLength > files.Most {
		s.long(w, r)
		return
	}
	if err := s.sending.Take(ctx, v.Unit); err != nil {
		w.Header().Set("Connection", "close")
		s.fail(w, r, tired(err))
		return
	}
	defer s.sending.Done(v.Unit, 0)
	ctx, cancel := context.WithTimeout(ctx, fileTime)
	defer cancel()
	draft, err := s.Files.Take(&slowly{ctx: ctx, in: http.MaxBytesReader(w, r.Body, files.Most+1), line: http.NewResponseController(w)})
	if err != nil {
		w.Header().Set("Connection", "close")
		if long := (*http.MaxBytesError)(nil); errors.Is(err, files.ErrLong) || errors.As(err, &long) {
			s.long(w, r)
			return
		}
		s.fail(w, r, err)
		return
	}
	defer draft.Drop()
	fresh, err := s.Auth.Fresh(ctx, v) // it may have taken long
	if err != nil {
		s.fail(w, r, err)
		return
	}
	made, err := s.Files.Keep(viewer.With(ctx, fresh), draft, name)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	answer(w, http.StatusCreated, made)
}

func (s *server) long(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Connection", "close") // what else it sends is not read
	s.refuse(w, r, http.StatusRequestEntityTooLarge, fault.Newf(fault.BadFile, "Tệp lớn quá %d MB.", "The file is larger than %d MB.", files.Most>>20))
}

// signedIn is who asks beside GraphQL; nil: it has been refused.
func (s *server) signedIn(w http.ResponseWriter, r *http.Request, shown auth.Credential) (context.Context, *viewer.Viewer) {
	ctx, err := s.enter(r.Context(), shown)
	if err != nil {
		s.fail(w, r, err)
		return r.Context(), nil
	}
	v := viewer.From(ctx)
	if v == nil {
		s.fail(w, r, fault.New(fault.Unauthenticated, "Bạn chưa đăng nhập.", "You are not signed in."))
		return ctx, nil
	}
	if rec, ok := w.(*recorder); ok {
		rec.user = v.User.String()
	}
	return ctx, v
}

// file is GET /files/{id}: the bytes, for whoever sees what the file belongs to. Pictures and PDF
// are shown, in a page that may run nothing; everything else, and all with ?download, is saved.
func (s *server) file(w http.ResponseWriter, r *http.Request) {
	shown := s.credential(r)
	if asked := r.URL.Query(); shown.Unit == "" && shown.View == "" { // a link carries no header
		shown.Unit, shown.View = asked.Get("unit"), asked.Get("view")
	}
	ctx, v := s.signedIn(w, r, shown)
	if v == nil {
		return
	}
	found, err := s.Files.Find(ctx, r.PathValue("id"))
	if err != nil {
		s.fail(w, r, err)
		return
	}
	h, tag := w.Header(), `"`+found.Sum+`"`
	h.Set("ETag", tag)
	h.Set("Cache-Control", "private, no-cache") // the right to it is asked for each time
	h.Set("Cross-Origin-Resource-Policy", noOtherOrigin)
	h.Set("Content-Security-Policy", shownPolicy)
	h.Set("Content-Type", found.MediaType)
	way := "attachment"
	if files.Shown(found.MediaType) && !r.URL.Query().Has("download") {
		way = "inline"
	}
	h.Set("Content-Disposition", disposition(way, found.Name))
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	bytes, err := s.Files.Open(found)
	if err != nil {
		for _, name := range []string{"ETag", "Content-Disposition", "Content-Type"} {
			h.Del(name)
		}
		s.fail(w, r, err)
		return
	}
	defer bytes.Close()
	http.ServeContent(&patient{ResponseWriter: w, line: http.NewResponseController(w)}, r, "", time.Time{}, bytes)
}

// disposition names a file for old clients in ASCII and for others as it is (RFC 6266).
func disposition(way, name string) string {
	plain := strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' || r == '"' || r == '\\' || r == '%' {
			return '_'
		}
		return r
	}, name)
	out := fmt.Sprintf(`%s; filename="%s"`, way, plain)
	if plain != name {
		if _, encoded, ok := strings.Cut(mime.FormatMediaType(way, map[string]string{"filename": name}), "filename*="); ok {
			out += "; filename*=" + encoded
		}
	}
	return out
}

// slowly reads a body piece by piece, each with a patience of its own.
type slowly struct {
	ctx  context.Context //nolint:containedctx // of the one request that it reads
	in   io.Reader
	line *http.ResponseController
}

func (b *slowly) Read(p []byte) (int, error) {
	if err := b.ctx.Err(); err != nil {
		return 0, err
	}
	if err := b.line.SetReadDeadline(time.Now().Add(pieceTime)); err != nil && !errors.Is(err, http.ErrNotSupported) { //nolint:forbidigo // the connection's clock
		return 0, err
	}
	n, err := b.in.Read(p)
	// What follows the body is the server's: the answer has its time from now on.
	if deadline := b.line.SetWriteDeadline(time.Now().Add(pieceTime)); deadline != nil && !errors.Is(deadline, http.ErrNotSupported) { //nolint:forbidigo // the same
		return n, deadline
	}
	return n, err
}

// patient writes an answer piece by piece, each with a patience of its own.
type patient struct {
	http.ResponseWriter
	line *http.ResponseController
}

// Unwrap serves http.ResponseController.
func (w *patient) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func (w *patient) Write(p []byte) (int, error) {
	if err := w.line.SetWriteDeadline(time.Now().Add(pieceTime)); err != nil && !errors.Is(err, http.ErrNotSupported) { //nolint:forbidigo // the connection's clock
		return 0, err
	}
	return w.ResponseWriter.Write(p)
}
