package plandoc

import (
	"context"
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/lantoa/lantoa/internal/fault"
)

// TestReadGivesTheContract: a file reads to the keys that outside programs use, silence is null.
func TestReadGivesTheContract(t *testing.T) {
	data, err := os.ReadFile("testdata/labels-before.txt")
	if err != nil {
		t.Fatal(err)
	}
	r, err := Read(context.Background(), "ke-hoach.txt", data)
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal(plain2json(t, r), &got); err != nil {
		t.Fatal(err)
	}
	keys := func(v any) []string {
		var out []string
		for k := range v.(map[string]any) {
			out = append(out, k)
		}
		slices.Sort(out)
		return out
	}
	list := func(v any, k string) any { return v.(map[string]any)[k].([]any)[0] }
	group := list(got, "groups")
	task := list(group, "tasks")
	for name, row := range map[string]struct {
		at   any
		want []string
	}{
		"the reading": {got, []string{"definitions", "document", "execution", "groups", "legalBases", "recipients", "signer", "warnings"}},
		"document":    {got["document"], []string{"confidence", "date", "issuer", "kind", "lines", "number", "place", "symbol", "title"}},
		"a basis":     {list(got, "legalBases"), []string{"confidence", "date", "issuer", "lines", "symbol", "text"}},
		"a group":     {group, []string{"confidence", "lines", "number", "tasks", "title"}},
		"a task":      {task, []string{"condition", "confidence", "lines", "number", "product", "roles", "text", "timing"}},
		"a role":      {list(task, "roles"), []string{"confidence", "lines", "name", "role", "text", "units"}},
		"a timing":    {task.(map[string]any)["timing"], []string{"confidence", "due", "from", "kind", "lines", "text"}},
		"a passage":   {list(got, "execution"), []string{"confidence", "lines", "text"}},
		"a recipient": {list(got, "recipients"), []string{"confidence", "lines", "name", "purpose"}},
		"the signer":  {got["signer"], []string{"confidence", "lines", "mode", "name", "title"}},
		"a warning":   {list(got, "warnings"), []string{"line", "message"}},
	} {
		if k := keys(row.at); !slices.Equal(k, row.want) {
			t.Errorf("%s has the keys %v, want %v", name, k, row.want)
		}
	}
	d := got["document"].(map[string]any)
	if d["number"] != nil || d["date"] != nil || task.(map[string]any)["product"] != nil {
		t.Errorf("what the document does not say is not null: %v", d)
	}
	if units := list(task, "roles").(map[string]any)["units"]; units == nil {
		t.Error("units is null before Match, want []")
	}
}

// TestReadKeepsTheFaultsOfTheFile: a file that cannot be opened is no plan's fault.
func TestReadKeepsTheFaultsOfTheFile(t *testing.T) {
	_, err := Read(context.Background(), "ke-hoach.txt", []byte{0xff, 0xff, 0})
	if fault.CodeOf(err) != fault.BadFile {
		t.Error(err)
	}
}
