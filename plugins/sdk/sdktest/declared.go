package sdktest

import (
	"strings"
	"testing"
	"unicode"

	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// Declared fails the test for every fault of a module's manifest, and for what reads badly: a list
// without columns or filters, a label that begins small, an English one that is not English.
func Declared(t testing.TB, m sdk.Module) {
	t.Helper()
	d, err := sdk.Manifest(m)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range manifest.Check(d) {
		t.Error(f)
	}
	for _, k := range d.Kinds {
		if len(k.Columns) == 0 || len(k.Filters) == 0 {
			t.Errorf("%s: a list of it has %d columns and %d filters", k.Name, len(k.Columns), len(k.Filters))
		}
		label(t, k.Name, k.Label)
		label(t, k.Name, k.Labels)
		labels(t, k.Name, k.Fields)
	}
	for _, a := range d.Actions {
		label(t, a.Name, a.Label)
		labels(t, a.Name, a.Input)
		labels(t, a.Name, a.Output)
	}
	for _, e := range d.Enums {
		for _, v := range e.Values {
			label(t, e.Name+"."+v.Name, v.Label)
		}
	}
}

func labels(t testing.TB, place string, fields []manifest.Field) {
	t.Helper()
	for _, f := range fields {
		label(t, place+"."+f.Name, f.Label)
	}
}

// label holds that labels, which are read beside each other, begin alike, and that none is half
// translated.
func label(t testing.TB, place string, l sdk.Text) {
	t.Helper()
	for _, s := range []string{l.VI, l.EN} {
		if r := []rune(s); len(r) > 0 && unicode.IsLower(r[0]) {
			t.Errorf("%s: %q begins small", place, s)
		}
	}
	if strings.IndexFunc(l.EN, func(r rune) bool { return r > unicode.MaxLatin1 && unicode.IsLetter(r) && r != 'đ' }) >= 0 {
		t.Errorf("%s: %q is no English", place, l.EN)
	}
}
