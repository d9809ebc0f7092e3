package plandoc

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/plandoc/source"
)

var update = flag.Bool("update", false, "rewrite testdata/*.golden.json; read every line of the difference")

// interpret reads a text file of a plan.
func interpret(t testing.TB, file string) (*Reading, *source.Document) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := source.Text(data)
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	r, err := Interpret(doc)
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return r, doc
}

func plain2json(t testing.TB, r *Reading) []byte {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	if err := e.Encode(r); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestGoldens: every layout of testdata reads as it was found right by a person, line by line.
func TestGoldens(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txt")
	if len(files) < 8 {
		t.Fatalf("only %d documents in testdata", len(files))
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			r, _ := interpret(t, file)
			got := plain2json(t, r)
			golden := strings.TrimSuffix(file, ".txt") + ".golden.json"
			if *update {
				if err := os.WriteFile(golden, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if bytes.Equal(got, want) {
				return
			}
			a, b := strings.Split(string(want), "\n"), strings.Split(string(got), "\n")
			for i := range max(len(a), len(b)) {
				if i >= len(a) || i >= len(b) || a[i] != b[i] {
					t.Fatalf("line %d of %s differs:\nwant %s\ngot  %s", i+1, golden, at(a, i), at(b, i))
				}
			}
		})
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(nothing)"
}
