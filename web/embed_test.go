package web

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestTheBuiltAppIsCurrent needs no Node: it compares with what scripts/sum.mjs wrote at the build.
func TestTheBuiltAppIsCurrent(t *testing.T) {
	want, err := os.ReadFile("dist.sum")
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprintf("sources %s\ndist %s\n", sum(t, "index.html", "package.json", "package-lock.json", "vite.config.ts", "documents.ts", "styles.ts", "cuoc-thi", "graphiql", "public", "src"), sum(t, "dist"))
	if got != string(want) {
		t.Errorf("web/dist is not what its sources make; run npm --prefix web run build and commit it\nhave %swant %s", got, want)
	}
}

func TestTheAppHasItsPage(t *testing.T) {
	page, err := fs.ReadFile(App(), "index.html")
	if err != nil || !strings.Contains(string(page), `<div id="root">`) {
		t.Fatalf("%v, %s", err, page)
	}
	for _, foreign := range []string{"http://", "https://", "<script>", "onload="} {
		if strings.Contains(string(page), foreign) {
			t.Errorf("the page holds %s", foreign)
		}
	}
}

func sum(t *testing.T, roots ...string) string {
	t.Helper()
	var paths []string
	for _, root := range roots {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				paths = append(paths, filepath.ToSlash(path))
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	slices.Sort(paths)
	all := sha256.New()
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		one := sha256.Sum256(text)
		_, _ = fmt.Fprintf(all, "%s %s\n", path, hex.EncodeToString(one[:])) // a hash takes everything
	}
	return hex.EncodeToString(all.Sum(nil))
}
