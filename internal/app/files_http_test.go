package app

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/files"
)

// sends sends one request and returns the answer with its body.
func (p *person) sends(method, path string, body io.Reader, headers ...string) (*http.Response, string) {
	p.t.Helper()
	r, err := http.NewRequestWithContext(context.Background(), method, p.url+path, body)
	if err != nil {
		p.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/octet-stream")
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w, err := p.http.Do(r)
	if err != nil {
		p.t.Fatal(err)
	}
	defer w.Body.Close()
	text, err := io.ReadAll(w.Body)
	if err != nil {
		p.t.Fatal(err)
	}
	return w, string(text)
}

var fileID = regexp.MustCompile(`"id":"(file_[0-9a-f-]+)"`)

func TestFilesOverHTTP(t *testing.T) {
	o := demonstration(t)
	mine, other := o.official("sgddt"), o.official("snv")
	nobody := &person{office: o, http: &http.Client{}}
	pdf := string(onePDF("qua HTTP"))
	post := "/files?name=" + url.QueryEscape("Kế hoạch \"số\" 1.pdf")
	w, said := mine.sends("POST", post, strings.NewReader(pdf))
	if w.StatusCode != http.StatusCreated {
		t.Fatalf("%d %s", w.StatusCode, said)
	}
	path := "/files/" + fileID.FindStringSubmatch(said)[1]

	w, said = mine.sends("GET", path, nil)
	for name, want := range map[string]string{
		"Content-Type": "application/pdf", "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-cache", "Cross-Origin-Resource-Policy": "same-origin",
		"Content-Disposition": `inline; filename="K_ ho_ch s_ 1.pdf"; filename*=utf-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%201.pdf`,
	} {
		if got := w.Header.Get(name); got != want {
			t.Errorf("U4 %s: %s, want %s", name, got, want)
		}
	}
	if csp := w.Header.Get("Content-Security-Policy"); said != pdf || !strings.Contains(csp, "sandbox") || strings.Contains(csp, "script") {
		t.Errorf("U3 served %q under %q", said, csp)
	}
	tag := w.Header.Get("ETag")
	if w, said := mine.sends("GET", path, nil, "If-None-Match", tag); w.StatusCode != http.StatusNotModified || said != "" {
		t.Errorf("known already: %d %q", w.StatusCode, said)
	}
	if w, said := mine.sends("GET", path, nil, "Range", "bytes=0-3"); w.StatusCode != http.StatusPartialContent || said != "%PDF" {
		t.Errorf("a part: %d %q", w.StatusCode, said)
	}
	if w, _ := mine.sends("GET", path+"?download", nil); !strings.HasPrefix(w.Header.Get("Content-Disposition"), "attachment") {
		t.Errorf("to be saved: %s", w.Header.Get("Content-Disposition"))
	}

	request := regexp.MustCompile(`"requestId":"[^"]*"`)
	missing := func(p *person, method, path string, headers ...string) string {
		w, said := p.sends(method, path, nil, headers...)
		for _, of := range []string{"X-Request-Id", "Date"} {
			w.Header.Del(of)
		}
		var head bytes.Buffer
		_ = w.Header.Write(&head)
		return w.Status + head.String() + request.ReplaceAllString(said, "")
	}
	for _, method := range []string{"GET", "HEAD"} {
		for name, headers := range map[string][]string{"plain": nil, "Range": {"Range", "bytes=0-3"}, "known": {"If-None-Match", tag}, "known by any": {"If-None-Match", "*"}} {
			want := missing(other, method, "/files/file_"+uuid.NewString(), headers...)
			if got := missing(other, method, path, headers...); got != want || !strings.HasPrefix(got, "404") {
				t.Errorf("T18 %s %s of another person's: %s, a random one: %s", method, name, got, want)
			}
		}
	}
	if w, _ := nobody.sends("GET", path, nil); w.StatusCode != http.StatusUnauthorized {
		t.Errorf("T2 nobody gets %d", w.StatusCode)
	}

	for name, c := range map[string]struct {
		p       *person
		body    io.Reader
		path    string
		headers []string
		status  int
	}{
		"T2 nobody uploads":                       {nobody, strings.NewReader(pdf), post, nil, 401},
		"Z1 an administrator of no programme":     {mine, strings.NewReader(pdf), post, []string{"Lantoa-Unit", "snv"}, 403},
		"a page of another site":                  {mine, strings.NewReader(pdf), post, []string{"Origin", "https://khac.example", "Sec-Fetch-Site", "cross-site"}, 403},
		"a form":                                  {mine, strings.NewReader(pdf), post, []string{"Content-Type", "multipart/form-data; boundary=x"}, 415},
		"a plain text, which a form could send":   {mine, strings.NewReader(pdf), post, []string{"Content-Type", "text/plain"}, 415},
		"compressed":                              {mine, strings.NewReader(pdf), post, []string{"Content-Encoding", "gzip"}, 415},
		"U1 too long, and says so":                {mine, bytes.NewReader(make([]byte, files.Most+1)), post, nil, 413},
		"U1 too long, in pieces without a length": {mine, io.MultiReader(strings.NewReader(pdf), bytes.NewReader(make([]byte, files.Most))), post, nil, 413},
		"U2 the name says another type":           {mine, strings.NewReader(pdf), "/files?name=anh.png", nil, 400},
		"U5 zero bytes":                           {mine, strings.NewReader(""), post, nil, 400},
		"U3 a page":                               {mine, strings.NewReader("<html><script>1</script></html>"), "/files?name=a.html", nil, 400},
	} {
		if w, said := c.p.sends("POST", c.path, c.body, c.headers...); w.StatusCode != c.status {
			t.Errorf("%s: %d, want %d: %s", name, w.StatusCode, c.status, said)
		}
	}
	if w, _ := mine.sends("GET", "/files", nil); w.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("GET /files: %d", w.StatusCode)
	}
}
