package httpd

import (
	"bytes"
	"embed"
	"html/template"
	"net/http"
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
		mux.HandleFunc("/", s.only(http.MethodGet, s.app))
		return
	}
	mux.HandleFunc("/{$}", s.only(http.MethodGet, s.landing))
	mux.HandleFunc("/landing.css", s.only(http.MethodGet, func(w http.ResponseWriter, r *http.Request) {
		http.ServeFileFS(w, r, landing, "landing/landing.css")
	}))
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { s.fail(w, r, fault.Missing()) })
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
