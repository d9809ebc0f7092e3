package record_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// TestAColumnStaysItsFieldsForGood.
func TestAColumnStaysItsFieldsForGood(t *testing.T) {
	of := func(fields ...manifest.Field) manifest.Manifest {
		return manifest.Manifest{Name: "m", Kinds: []manifest.Kind{{Name: "A", Fields: fields}, {Name: "B", Fields: fields[:1]}}}
	}
	text := func(name string) manifest.Field {
		return manifest.Field{Name: name, Type: manifest.TextType, Index: true, Search: true}
	}
	first, err := record.Slots(of(text("a"), manifest.Field{Name: "n", Key: "number", Type: manifest.Decimal, Sum: true}, manifest.Field{Name: "r", Type: manifest.ReferenceType}), nil)
	testkit.Must(t, err)
	if want := map[string]string{"A.a": "t1", "A.a#k": "k1", "A.a#s": "s1", "A.number": "n1", "A.r": "r1", "B.a": "t1", "B.a#k": "k1", "B.a#s": "s1"}; !same(first, want) {
		t.Errorf("%v, want %v", first, want)
	}
	second, err := record.Slots(of(text("b"), manifest.Field{Name: "other", Key: "number", Type: manifest.Money, Index: true}), first)
	testkit.Must(t, err)
	for name, slot := range map[string]string{"A.a": "t1", "A.b": "t2", "A.b#k": "k2", "A.number": "n1", "A.r": "r1"} {
		if second[name] != slot {
			t.Errorf("%s is %q, want %q", name, second[name], slot)
		}
	}
	if first["A.b"] != "" {
		t.Error("what was known is changed")
	}
	_, err = record.Slots(of(text("c")), second)
	if err == nil || !strings.Contains(err.Error(), "Kind A has too many indexed texts: 2 at most") || !strings.Contains(err.Error(), "Kind B") || strings.Contains(err.Error(), "enumerations") {
		t.Errorf("a third indexed text: %v", err)
	}
	if _, err = record.Slots(of(manifest.Field{Name: "a", Type: manifest.Date, Index: true}), first); err == nil || !strings.Contains(err.Error(), "Field a of kind A has another type") {
		t.Errorf("a text that became a day: %v", err)
	}
}

// TestEachSortOfColumnRunsOut at its number, and says so once.
func TestEachSortOfColumnRunsOut(t *testing.T) {
	for _, c := range []struct {
		typ            manifest.Type
		count          int
		index, sum     bool
		search, stated bool
	}{
		{typ: manifest.EnumType, count: 6, index: true}, {typ: manifest.TextType, count: 2, index: true}, {typ: manifest.Integer, count: 8, index: true},
		{typ: manifest.Money, count: 8, sum: true}, {typ: manifest.Date, count: 4, index: true}, {typ: manifest.Instant, count: 3, index: true},
		{typ: manifest.Boolean, count: 3, index: true}, {typ: manifest.ReferenceType, count: 6}, {typ: manifest.FileType, count: 6}, {typ: manifest.LongText, count: 3, search: true},
		{typ: manifest.Integer, count: 60}, {typ: manifest.Object, count: 60, index: true},
	} {
		for _, n := range []int{c.count, c.count + 2} {
			k := manifest.Kind{Name: "A"}
			for i := range n {
				k.Fields = append(k.Fields, manifest.Field{Name: fmt.Sprint("f", i), Type: c.typ, Index: c.index, Sum: c.sum, Search: c.search},
					manifest.Field{Name: fmt.Sprint("l", i), Type: c.typ, Index: c.index, List: true})
			}
			_, err := record.Slots(manifest.Manifest{Kinds: []manifest.Kind{k}}, nil)
			var faults record.Faults
			errors.As(err, &faults)
			if over := n > c.count && c.count < 60; len(faults) > 1 || over != (len(faults) == 1) {
				t.Errorf("%d of %s: %v", n, c.typ, err)
			}
		}
	}
}
