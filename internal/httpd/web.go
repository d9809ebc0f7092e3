package httpd

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
)

// appPolicy is the policy of the app's page: its component library writes style elements; scripts
// come from files of this server alone.
const appPolicy = policyHeader + "; style-src 'self' 'unsafe-inline'"

// contestHome is where the public enters contests: a small page of its own, under the policy of
// every answer, which takes nothing inline.
const contestHome = "cuoc-thi"

// graphiqlHome is where developers try the API: a page of its own, under the app's policy.
const graphiqlHome = "graphiql"

// versioned is where the app's page finds its code: a folder named after the content of all of it. What
// a browser has from there it never asks for again, and code of two versions never meets in one page.
const versioned = "v/"

// asset is a file of the web app, compressed once, when it is first asked for, and tagged with its
// content: a browser that has it asks again and gets no body.
type asset struct {
	kind, tag    string
	plain, small []byte // small is nil where compressing saves nothing
}

// assets are the files of the web app, by name.
type assets struct {
	files   fs.FS
	kept    sync.Map // name to func() (*asset, error)
	version func() (string, error)
}

func newAssets(files fs.FS) *assets {
	return &assets{files: files, version: sync.OnceValues(func() (string, error) {
		sum := sha256.New()
		err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			content, err := fs.ReadFile(files, name)
			fmt.Fprintf(sum, "%s %d\n%s", name, len(content), content)
			return err
		})
		return hex.EncodeToString(sum.Sum(nil)[:8]), err
	})}
}

// find is the file of an address below the root, and whether the address is one of this version.
func (a *assets) find(name string) (*asset, bool, error) {
	version, err := a.version()
	if err != nil {
		return nil, false, err
	}
	rest, kept := strings.CutPrefix(name, versioned+version+"/")
	file, err := a.open(rest)
	return file, kept, err
}

func (a *assets) open(name string) (*asset, error) {
	info, err := fs.Stat(a.files, name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return nil, fs.ErrNotExist
	}
	made, _ := a.kept.LoadOrStore(name, sync.OnceValues(func() (*asset, error) { return a.load(name) }))
	return made.(func() (*asset, error))()
}

func (a *assets) load(name string) (*asset, error) {
	plain, err := fs.ReadFile(a.files, name)
	if err != nil {
		return nil, err
	}
	if name == "index.html" {
		version, err := a.version()
		if err != nil {
			return nil, err
		}
		plain = bytes.ReplaceAll(plain, []byte(`="/assets/`), []byte(`="/`+versioned+version+`/assets/`))
	}
	sum := sha256.Sum256(plain)
	out := &asset{kind: mime.TypeByExtension(path.Ext(name)), tag: hex.EncodeToString(sum[:16]), plain: plain}
	if out.kind == "" {
		out.kind = http.DetectContentType(plain)
	}
	if kind, _, _ := strings.Cut(out.kind, ";"); strings.HasPrefix(kind, "text/") || kind == "image/svg+xml" || kind == "application/json" {
		var small bytes.Buffer
		z, err := gzip.NewWriterLevel(&small, gzip.BestCompression)
		if err != nil {
			return nil, err
		}
		if _, err := z.Write(plain); err != nil {
			return nil, err
		}
		if err := z.Close(); err != nil {
			return nil, err
		}
		if small.Len() < len(plain) {
			out.small = small.Bytes()
		}
	}
	return out, nil
}

// pageOf is the page that shows an address.
func pageOf(name string) string {
	for _, home := range []string{contestHome, graphiqlHome} {
		if name == home || strings.HasPrefix(name, home+"/") {
			return home + "/index.html"
		}
	}
	return "index.html"
}

// app serves a file of the web app; every other address is a page of the app, of the public's
// contest or of GraphiQL, which it shows itself. A missing file with an extension is 404, so that a stale page does not get HTML as code.
func (s *server) app(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	file, kept, err := s.web.find(name)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) {
		if path.Ext(name) != "" {
			s.fail(w, r, fault.Missing())
			return
		}
		name = pageOf(name)
		file, err = s.web.open(name)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", file.kind)
	h.Set("Cache-Control", "no-cache")
	if kept {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	h["Vary"] = vary
	if name == "index.html" || name == graphiqlHome+"/index.html" {
		h.Set("Content-Security-Policy", appPolicy)
	}
	body, tag := file.plain, file.tag
	if file.small != nil && takesGzip(r) {
		body, tag = file.small, tag+"z"
		h.Set("Content-Encoding", "gzip")
	}
	h.Set("ETag", `"`+tag+`"`)
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(body))
}
