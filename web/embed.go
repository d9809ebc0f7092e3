// Package web is the web app as it was built: the files of web/dist, in the program. It holds no
// logic; internal/httpd serves it. The sources are in web/src and are built with Node (web/README.md).
package web

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// App is the built app: index.html and its assets.
func App() fs.FS {
	app, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // the folder is in the program
	}
	return app
}
