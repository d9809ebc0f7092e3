package evaluation_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/lantoa/lantoa/plugins/evaluation"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

func declared(t testing.TB) manifest.Manifest {
	t.Helper()
	m, err := sdk.Manifest(evaluation.Module())
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestTheManifestIsInOrder(t *testing.T) {
	m := declared(t)
	for _, f := range manifest.Check(m) {
		t.Error(f)
	}
	for _, k := range m.Kinds {
		if len(k.Columns) == 0 || len(k.Filters) == 0 {
			t.Errorf("%s: a list of it has %d columns and %d filters", k.Name, len(k.Columns), len(k.Filters))
		}
	}
}

// Labels are read beside each other, so they begin alike, and none is half translated.
func TestLabelsAreWordsOfTheirLanguage(t *testing.T) {
	m := declared(t)
	label := func(place string, l manifest.Text) {
		for _, s := range []string{l.VI, l.EN} {
			if r := []rune(s); len(r) > 0 && unicode.IsLower(r[0]) {
				t.Errorf("%s: %q begins small", place, s)
			}
		}
		if strings.IndexFunc(l.EN, func(r rune) bool { return r > unicode.MaxLatin1 && unicode.IsLetter(r) && r != 'đ' }) >= 0 {
			t.Errorf("%s: %q is no English", place, l.EN)
		}
	}
	fields := func(place string, list []manifest.Field) {
		for _, f := range list {
			label(place+"."+f.Name, f.Label)
		}
	}
	for _, k := range m.Kinds {
		label(k.Name, k.Label)
		label(k.Name, k.Labels)
		fields(k.Name, k.Fields)
	}
	for _, a := range m.Actions {
		label(a.Name, a.Label)
		fields(a.Name, a.Input)
		fields(a.Name, a.Output)
	}
	for _, e := range m.Enums {
		for _, v := range e.Values {
			label(e.Name+"."+v.Name, v.Label)
		}
	}
}
