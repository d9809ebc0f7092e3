package httpd

import (
	"context"
	"net/http"
	"net/url"

	"github.com/lantoa/lantoa/internal/sheet"
)

const templatePath = "/template"

// template is GET /template?of=KIND&language=vi: the .xlsx file that people fill in for a list of
// records of the kind, or of people with of=User, for whoever may make them.
func (s *server) template(w http.ResponseWriter, r *http.Request) {
	ctx, v := s.signedIn(w, r, s.credential(r))
	if v == nil {
		return
	}
	if err := s.lists.Take(ctx, v.Unit); err != nil {
		s.fail(w, r, tired(err))
		return
	}
	defer s.lists.Done(v.Unit, 0)
	form, err := s.Forms(ctx, r.URL.Query().Get("of"))
	if err != nil {
		s.fail(w, r, err)
		return
	}
	language := sheet.VI
	if r.URL.Query().Get("language") == string(sheet.EN) {
		language = sheet.EN
	}
	file, err := form.Template(language)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	defer func() { _ = file.Close() }() // it is written out by then
	h := w.Header()
	h.Set("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
	h.Set("Content-Disposition", "attachment; filename=\"mau.xlsx\"; filename*=UTF-8''"+url.PathEscape(form.Name+".xlsx"))
	h.Set("Cache-Control", "no-store")
	_, _ = file.WriteTo(w) // who has left does not read it
}

// Forms finds the form of a list that may come in, for the viewer of ctx.
type Forms func(ctx context.Context, of string) (*sheet.Form, error)
