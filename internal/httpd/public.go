package httpd

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/maphash"
	"io"
	"net/http"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/fault"
)

const (
	publicPath = "/public/graphql"
	maxPublic  = 32 << 10 // bytes of a request
)

// How the public shares the server: a few requests of one address run at once, many wait, for a
// whole school sits behind one address; and all of them together take no more than their part.
const (
	publicPlaces   = 64
	publicWaiting  = 512
	everybody      = 256
	everybodyWaits = 8192
	publicPatience = 15 * time.Second
)

// public hands a request of somebody who is not signed in to the public operations. No cookie and
// no token is looked at.
func (s *server) public(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	if r.Method == http.MethodGet {
		s.Public.ServeHTTP(w, r)
		return
	}
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", "GET, POST")
		s.refuse(w, r, http.StatusMethodNotAllowed, fault.New(fault.BadInput, "Địa chỉ này chỉ nhận GET và POST.", "This address takes GET and POST only."))
		return
	}
	body, ok := s.body(w, r, maxPublic)
	if !ok {
		return
	}
	var address uuid.UUID
	binary.NativeEndian.PutUint64(address[:], maphash.Comparable(seed, s.peer(r)))
	ctx := r.Context()
	if err := s.addresses.Take(ctx, address); err != nil {
		s.fail(w, r, crowded(err))
		return
	}
	defer s.addresses.Done(address, 0)
	if err := s.crowd.Take(ctx, uuid.Nil); err != nil {
		s.fail(w, r, crowded(err))
		return
	}
	defer s.crowd.Done(uuid.Nil, 0)
	r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	s.Public.ServeHTTP(w, r)
}

// crowded is the answer to somebody whose turn did not come; the page tries again.
func crowded(err error) error {
	if errors.Is(err, &fault.Error{Code: fault.RateLimited}) {
		return fault.New(fault.RateLimited, "Đang có rất nhiều người cùng truy cập. Vui lòng thử lại sau giây lát.",
			"Very many people are here at once. Try again in a moment.").Because(auth.Retry(time.Second))
	}
	return tired(err)
}
