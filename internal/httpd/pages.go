package httpd

import (
	"bytes"
	"embed"
	"errors"
	"html/template"
	"io/fs"
	"net/http"
	"path"
	"strings"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
)

//go:embed landing
var landing embed.FS

var landingPage = template.Must(template.ParseFS(landing, "landing/index.html"))

// pages serves the web app at /, or, without one, a page that says what is here.
func (s *server) pages(mux *http.ServeMux) {
	if s.Web != nil {
		s.static = http.FileServerFS(s.Web)
		mux.HandleFunc("/", s.only(http.MethodGet, s.app))
		return
	}
	mux.HandleFunc("/{$}", s.only(http.MethodGet, s.landing))
	mux.HandleFunc("/landing.css", s.only(http.MethodGet, func(w http.ResponseWriter, r *http.Request) {
		http.ServeFileFS(w, r, landing, "landing/landing.css")
	}))
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { s.fail(w, r, fault.Missing()) })
}

// app serves a file of the web app; every other address is a page of the app, which it shows
// itself. A missing file with an extension is 404, so that a stale page does not get HTML as code.
func (s *server) app(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	info, err := fs.Stat(s.Web, name)
	switch {
	case err == nil && !info.IsDir():
		w.Header().Set("Cache-Control", "no-cache")
		s.static.ServeHTTP(w, r)
	case path.Ext(name) != "" && (err == nil || errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid)):
		s.fail(w, r, fault.Missing())
	default:
		w.Header().Set("Cache-Control", "no-cache")
		http.ServeFileFS(w, r, s.Web, "index.html")
	}
}

// landing is the page of a server without a web app.
func (s *server) landing(w http.ResponseWriter, r *http.Request) {
	type demo struct {
		*DemoInfo
		At, Now string
	}
	data := struct {
		Base, Example string
		Setup         bool
		Demo          *demo
	}{Base: strings.TrimSuffix(s.PublicURL, "/"), Example: "quantri"}
	if data.Base == "" {
		data.Base = "http://" + r.Host
	}
	if s.Demo != nil {
		now := s.Demo.Clock.Now()
		data.Demo = &demo{DemoInfo: s.Demo, At: now.String(), Now: now.In(clock.Zone).Format("02/01/2006 15:04")}
		if len(s.Demo.SignIns) > 0 {
			data.Example = s.Demo.SignIns[0].Username
		}
	}
	var err error
	if data.Setup, err = s.Auth.NeedsSetup(r.Context()); err != nil {
		s.fail(w, r, err)
		return
	}
	var page bytes.Buffer
	if err := landingPage.Execute(&page, data); err != nil {
		s.fail(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	_, _ = page.WriteTo(w) // who has left does not read it
}
