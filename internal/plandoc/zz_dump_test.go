package plandoc

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/plandoc/source"
)

func TestZZDump(t *testing.T) {
	for _, f := range strings.Fields(os.Getenv("DUMP")) {
		data, _ := os.ReadFile(f)
		doc, err := source.Text(data)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Interpret(doc)
		if err != nil {
			t.Error(f, err)
			continue
		}
		b, _ := json.MarshalIndent(r, "", " ")
		out := os.Getenv("OUT") + "/" + strings.TrimSuffix(f[strings.LastIndex(f, "/")+1:], ".txt") + ".json"
		os.WriteFile(out, b, 0o644)
	}
}
