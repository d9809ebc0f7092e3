package httpd

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/sheet"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Limits of files that are made of lists.
const (
	exportPath   = "/export"
	listsAtOnce  = 1 // of one unit
	listsWaiting = 4
	listsWait    = 30 * time.Second
	listTime     = 3 * time.Minute
)

// export answers a list as an .xlsx file. Each of its pages is a request of the user's to GraphQL,
// with its own turn and judged anew: the file holds what the list on the screen would have shown.
func (s *server) export(w http.ResponseWriter, r *http.Request) {
	body, ok := s.body(w, r, sheet.MaxBody)
	if !ok {
		return
	}
	ctx, v := s.signedIn(w, r, s.credential(r))
	if v == nil {
		return
	}
	spec, err := sheet.Read(body)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	if err := s.lists.Take(ctx, v.Unit); err != nil {
		s.fail(w, r, tired(err))
		return
	}
	defer s.lists.Done(v.Unit, 0)
	if err := http.NewResponseController(w).SetWriteDeadline(time.Now().Add(2 * listTime)); err != nil && !errors.Is(err, http.ErrNotSupported) { //nolint:forbidigo // of the connection
		s.Log.WarnContext(ctx, "lengthen the time limit of a file", "error", err)
	}
	ctx, cancel := context.WithTimeout(r.Context(), listTime)
	defer cancel()
	file, err := spec.Make(ctx, fmt.Sprintf("%s · %02d/%02d/%d", v.Name, v.Today.DayOfMonth(), v.Today.Month(), v.Today.Year()), func(ctx context.Context, request []byte) ([]byte, error) {
		return s.page(ctx, r, request)
	})
	if err != nil {
		s.fail(w, r, err)
		return
	}
	defer func() { _ = file.Close() }() // it is written out by then
	h := w.Header()
	h.Set("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
	h.Set("Content-Disposition", "attachment; filename=\"danh-sach.xlsx\"; filename*=UTF-8''"+url.PathEscape(spec.Name+".xlsx"))
	h.Set("Cache-Control", "no-store")
	h.Set("Lantoa-Rows", strconv.Itoa(file.Rows))
	if file.Cut {
		h.Set("Lantoa-Cut", "true")
	}
	_, _ = file.WriteTo(w) // who has left does not read it
}

// page asks GraphQL one thing for whoever sent r.
func (s *server) page(ctx context.Context, r *http.Request, request []byte) ([]byte, error) {
	ctx, err := s.enter(ctx, s.credential(r))
	if err != nil {
		return nil, err
	}
	unit := uuid.Nil
	if v := viewer.From(ctx); v != nil {
		unit = v.Unit
	}
	if err := s.turns.Take(ctx, unit); err != nil {
		return nil, tired(err)
	}
	ctx, done := s.turns.With(ctx, unit)
	defer done()
	asked := r.Clone(ctx)
	asked.Header = http.Header{"Content-Type": {"application/json"}, "Accept": {"application/json"}}
	asked.Body, asked.ContentLength = io.NopCloser(bytes.NewReader(request)), int64(len(request))
	answer := &kept{head: http.Header{}}
	s.GraphQL.ServeHTTP(answer, asked)
	return answer.body.Bytes(), ctx.Err()
}

// kept is an answer that stays here.
type kept struct {
	head http.Header
	body bytes.Buffer
}

func (k *kept) Header() http.Header         { return k.head }
func (k *kept) WriteHeader(int)             {}
func (k *kept) Write(p []byte) (int, error) { return k.body.Write(p) }
