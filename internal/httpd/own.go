package httpd

import (
	"net/http"
	"time"

	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/viewer"
)

// The routes about one's own ways in. They take the session of the cookie and nothing else: an
// access token opens none of them, and who looks at a unit (Lantoa-View) does here what they do as
// themselves.
func (s *server) own(mux *http.ServeMux) {
	mux.HandleFunc("/auth/password", s.only(http.MethodPost, s.mine(s.password)))
	mux.HandleFunc("/auth/sessions", s.only(http.MethodGet, s.mine(s.sessions)))
	mux.HandleFunc("/auth/sessions/end", s.only(http.MethodPost, s.mine(s.endSession)))
	mux.HandleFunc("/auth/tokens", s.only(http.MethodGet, s.mine(s.tokens)))
	mux.HandleFunc("/auth/tokens/make", s.only(http.MethodPost, s.mine(s.makeToken)))
	mux.HandleFunc("/auth/tokens/end", s.only(http.MethodPost, s.mine(s.endToken)))
	mux.HandleFunc("/auth/look", s.only(http.MethodPost, s.mine(s.look)))
	mux.HandleFunc("/auth/look/end", s.only(http.MethodPost, s.mine(s.stopLooking)))
}

type ownHandler func(w http.ResponseWriter, r *http.Request, v *viewer.Viewer) error

// mine finds out who is asking by the cookie. Whoever has yet to choose a password does that first.
func (s *server) mine(f ownHandler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		v, err := s.Auth.Resolve(r.Context(), s.session(r))
		if err == nil && v == nil {
			err = fault.New(fault.Unauthenticated, "Bạn chưa đăng nhập.", "You are not signed in.")
		}
		if err == nil && r.URL.Path != "/auth/password" {
			err = due(v)
		}
		if err == nil {
			if rec, ok := w.(*recorder); ok {
				rec.user = v.User.String()
			}
			err = f(w, r, v)
		}
		if err != nil {
			s.fail(w, r, err)
		}
	}
}

func (s *server) session(r *http.Request) auth.Credential {
	return auth.Credential{Session: s.cookie(r), Unit: r.Header.Get("Lantoa-Unit")}
}

// due refuses whoever has a password that somebody else knows.
func due(v *viewer.Viewer) error {
	if v == nil || !v.PasswordDue {
		return nil
	}
	return fault.New(fault.Forbidden, "Mật khẩu này do quản trị viên đặt. Hãy đổi mật khẩu trước khi làm việc.",
		"An administrator set this password. Choose another before you work.").WithReason("PASSWORD_DUE")
}

func (s *server) password(w http.ResponseWriter, r *http.Request, v *viewer.Viewer) error {
	if err := s.clear(r); err != nil {
		return err
	}
	var in struct{ Old, New string }
	if !s.form(w, r, &in) {
		return nil
	}
	if err := s.Auth.ChangePassword(r.Context(), v, auth.ChangePasswordInput{Old: in.Old, New: in.New, Peer: s.peer(r).String()}); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func (s *server) sessions(w http.ResponseWriter, r *http.Request, v *viewer.Viewer) error {
	list, err := s.Auth.Sessions(r.Context(), v)
	if err == nil {
		answer(w, http.StatusOK, map[string]any{"sessions": list})
	}
	return err
}

// id reads the id that a form names.
func (s *server) id(w http.ResponseWriter, r *http.Request, then func(id string) error) error {
	var in struct{ ID string }
	if !s.form(w, r, &in) {
		return nil
	}
	if err := then(in.ID); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func (s *server) endSession(w http.ResponseWriter, r *http.Request, v *viewer.Viewer) error {
	return s.id(w, r, func(id string) error { return s.Auth.EndSession(r.Context(), v, id) })
}

type shownToken struct {
	ID      string         `json:"id"`
	Name    string         `json:"name"`
	Unit    string         `json:"unit"`
	Scopes  []string       `json:"scopes"`
	Created clock.Instant  `json:"createdAt"`
	Expires clock.Instant  `json:"expiresAt"`
	Used    *clock.Instant `json:"usedAt"`
}

func (s *server) tokens(w http.ResponseWriter, r *http.Request, v *viewer.Viewer) error {
	list, err := s.Auth.Tokens(r.Context(), v.User)
	if err != nil {
		return err
	}
	out := []shownToken{}
	for _, t := range list {
		if !t.RevokedAt.IsZero() {
			continue
		}
		one := shownToken{ID: t.ID.String(), Name: t.Name, Unit: s.Auth.ID("Unit", t.Unit), Scopes: t.Scopes, Created: t.Created, Expires: t.Expires}
		if !t.UsedAt.IsZero() {
			one.Used = &t.UsedAt
		}
		out = append(out, one)
	}
	answer(w, http.StatusOK, map[string]any{"tokens": out})
	return nil
}

func (s *server) makeToken(w http.ResponseWriter, r *http.Request, v *viewer.Viewer) error {
	var in struct {
		Name   string
		Scopes []string
		Days   int
	}
	if !s.form(w, r, &in) {
		return nil
	}
	if in.Days < 1 || in.Days > 366 {
		return fault.New(fault.BadInput, "Thời hạn từ 1 đến 366 ngày.", "A token lasts 1 to 366 days.").At("days")
	}
	token, err := s.Auth.MakeToken(r.Context(), v, in.Name, in.Scopes, time.Duration(in.Days)*24*time.Hour)
	if err == nil {
		answer(w, http.StatusCreated, map[string]string{"token": token})
	}
	return err
}

func (s *server) endToken(w http.ResponseWriter, r *http.Request, v *viewer.Viewer) error {
	return s.id(w, r, func(id string) error { return s.Auth.EndToken(r.Context(), v, id) })
}

// look is POST /auth/look {unit}: from now on requests with Lantoa-View: that unit are answered as
// its officers would be.
func (s *server) look(w http.ResponseWriter, r *http.Request, _ *viewer.Viewer) error {
	var in struct{ Unit string }
	if !s.form(w, r, &in) {
		return nil
	}
	at, err := s.Auth.LookAt(r.Context(), s.session(r), in.Unit)
	if err == nil {
		answer(w, http.StatusOK, map[string]any{"unit": map[string]string{"id": s.Auth.ID("Unit", at.Unit), "code": at.Code, "name": at.Name}, "until": at.Until, "seconds": int(auth.LookFor.Seconds())})
	}
	return err
}

func (s *server) stopLooking(w http.ResponseWriter, r *http.Request, _ *viewer.Viewer) error {
	if err := s.Auth.StopLooking(r.Context(), s.session(r)); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}
