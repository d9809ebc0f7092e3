package httpd

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Names of the session cookie. The first is for https, directly or behind a proxy (a public
// address that begins with https): browsers hold a __Host- cookie to this one host and to https.
// The second is for plain http on this machine, where a Secure cookie would not come back.
const (
	cookieName      = "__Host-lantoa"
	plainCookieName = "lantoa"
)

// secure tells whether the user's side of the request is https.
func (s *server) secure(r *http.Request) bool { return r.TLS != nil || s.https }

func (s *server) cookieName(r *http.Request) string {
	if s.secure(r) {
		return cookieName
	}
	return plainCookieName
}

// cookie is the session token that the browser sent, "" if none.
func (s *server) cookie(r *http.Request) string {
	c, err := r.Cookie(s.cookieName(r))
	if err != nil {
		return ""
	}
	return c.Value
}

func (s *server) setCookie(w http.ResponseWriter, r *http.Request, token string, life time.Duration) {
	c := &http.Cookie{ //nolint:gosec // Secure follows the scheme: on a plain loopback address the browser would drop the cookie
		Name: s.cookieName(r), Value: token, Path: "/", HttpOnly: true, Secure: s.secure(r), SameSite: http.SameSiteLaxMode, MaxAge: int(life.Seconds())}
	if token == "" {
		c.MaxAge = -1
	}
	http.SetCookie(w, c)
}

// clear refuses to take a password over a plain network, unless the operator said so with a
// public address of http://.
func (s *server) clear(r *http.Request) error {
	if s.secure(r) || s.http || s.peer(r).IsLoopback() {
		return nil
	}
	return fault.New(fault.Forbidden, "Chỉ đăng nhập được qua https. Quản trị viên cần đặt địa chỉ công khai của máy chủ (--public-url).",
		"Signing in needs https. The operator sets the server's public address (--public-url).")
}

// named refuses the first run under a name that is not known to be the server's: a page of another
// site whose name is made to point to this machine (DNS rebinding) is of one origin to the browser,
// and it comes from loopback.
func (s *server) named(r *http.Request) error {
	at := url.URL{Host: r.Host}
	name := at.Hostname()
	if _, err := netip.ParseAddr(name); err == nil || name == "localhost" {
		return nil
	}
	if known, err := url.Parse(s.PublicURL); err == nil && name != "" && strings.EqualFold(known.Hostname(), name) {
		return nil
	}
	return fault.New(fault.Forbidden, "Chỉ thiết lập lần đầu được qua địa chỉ IP, localhost hoặc địa chỉ công khai của máy chủ (--public-url).",
		"The first set-up takes the server's IP address, localhost, or its public address (--public-url).")
}

// signedIn is the answer to a sign-in.
type signedIn struct {
	User  person `json:"user"`
	Unit  string `json:"unit"` // the one acted for unless Lantoa-Unit names another
	Units []seat `json:"units"`
	Due   bool   `json:"passwordDue"` // the person chooses another password first (POST /auth/password)
}

type person struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

type seat struct {
	ID    string           `json:"id"`
	Code  string           `json:"code"`
	Name  string           `json:"name"`
	Roles []programme.Role `json:"roles"`
}

func (s *server) shown(v *viewer.Viewer) signedIn {
	out := signedIn{User: person{ID: s.Auth.ID("User", v.User), Name: v.Name}, Unit: s.Auth.ID("Unit", v.Unit), Due: v.PasswordDue}
	for _, u := range v.Units {
		out.Units = append(out.Units, seat{ID: s.Auth.ID("Unit", u.Unit), Code: u.Code, Name: u.Name, Roles: u.Roles})
	}
	return out
}

// signIn is POST /auth/sign-in {username, password}: it sets the cookie and says who that is.
func (s *server) signIn(w http.ResponseWriter, r *http.Request) {
	if err := s.clear(r); err != nil {
		s.fail(w, r, err)
		return
	}
	var in struct{ Username, Password string }
	if !s.form(w, r, &in) {
		return
	}
	done, err := s.Auth.SignIn(r.Context(), auth.SignInInput{Username: in.Username, Password: in.Password, Peer: s.peer(r).String(), Old: s.cookie(r)})
	if err != nil {
		s.fail(w, r, err)
		return
	}
	if rec, ok := w.(*recorder); ok {
		rec.user = done.Viewer.User.String()
	}
	s.setCookie(w, r, done.Token, done.Life)
	answer(w, http.StatusOK, s.shown(done.Viewer))
}

// signOut is POST /auth/sign-out: it ends the session of the cookie, with ?everywhere all of the
// user's, and takes the cookie back.
func (s *server) signOut(w http.ResponseWriter, r *http.Request) {
	token := s.cookie(r)
	if r.URL.Query().Has("everywhere") {
		v, err := s.Auth.Resolve(r.Context(), auth.Credential{Session: token})
		if err == nil && v == nil {
			err = fault.New(fault.Unauthenticated, "Bạn chưa đăng nhập.", "You are not signed in.")
		}
		if err == nil {
			err = s.Auth.SignOutEverywhere(r.Context(), v)
		}
		if err != nil {
			s.fail(w, r, err)
			return
		}
	} else if err := s.Auth.SignOut(r.Context(), token); err != nil {
		s.fail(w, r, err)
		return
	}
	s.setCookie(w, r, "", 0)
	w.WriteHeader(http.StatusNoContent)
}

// start is GET /auth/start: what the sign-in page says before anybody is known. A demonstration
// tells its clock and its sign-ins, which are no secret.
func (s *server) start(w http.ResponseWriter, r *http.Request) {
	type demo struct {
		Now      string       `json:"now"`
		Password string       `json:"password"`
		SignIns  []DemoSignIn `json:"signIns"`
	}
	out := struct {
		Setup        bool   `json:"setup"` // there is no administrator yet
		Organisation string `json:"organisation"`
		Support      string `json:"support"`
		Demo         *demo  `json:"demo"`
	}{}
	var err error
	if out.Setup, err = s.Auth.NeedsSetup(r.Context()); err != nil {
		s.fail(w, r, err)
		return
	}
	if s.Settings != nil {
		says, err := s.Settings.Settings(r.Context())
		if err != nil {
			s.fail(w, r, err)
			return
		}
		out.Organisation, out.Support = says.Organisation, says.Support
	}
	if s.Demo != nil {
		out.Demo = &demo{Now: s.Demo.Clock.Now().String(), Password: s.Demo.Password, SignIns: s.Demo.SignIns}
	}
	answer(w, http.StatusOK, out)
}

// setup is the first run: GET tells that it is due, POST makes the first unit and administrator;
// both are 404 once there has been an administrator.
func (s *server) setup(w http.ResponseWriter, r *http.Request) {
	needed, err := s.Auth.NeedsSetup(r.Context())
	if err == nil && !needed {
		err = fault.Missing()
	}
	if err == nil && r.Method == http.MethodPost {
		err = errors.Join(s.clear(r), s.named(r))
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	if r.Method == http.MethodGet {
		answer(w, http.StatusOK, map[string]any{"needed": true, "fields": []string{"unitCode", "unitName", "username", "fullName", "password"}})
		return
	}
	s.only(http.MethodPost, func(w http.ResponseWriter, r *http.Request) {
		var in auth.SetupInput
		if !s.form(w, r, &in) {
			return
		}
		if err := s.Auth.Setup(r.Context(), in); err != nil {
			s.fail(w, r, err)
			return
		}
		answer(w, http.StatusCreated, map[string]bool{"done": true})
	})(w, r)
}

// form reads a small JSON body into a struct.
func (s *server) form(w http.ResponseWriter, r *http.Request, into any) bool {
	text, ok := s.body(w, r, maxForm)
	if !ok {
		return false
	}
	if err := json.Unmarshal(text, into); err != nil {
		s.fail(w, r, fault.New(fault.BadInput, "Nội dung không phải JSON như mong đợi.", "The content is not the expected JSON.").Because(err))
		return false
	}
	return true
}
