package record

import (
	"fmt"
	"maps"
	"strings"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// What a name of a slot ends with, beside the kind and the key of the field.
const (
	sortMark   = "#k"
	searchMark = "#s"
)

// series are the shadow columns of a record by their letter (ent/schema/record.go).
var series = map[string]struct {
	count  int
	vi, en string
}{
	"t": {6, "văn bản và danh mục có lọc", "indexed texts and enumerations"}, "k": {2, "văn bản có sắp xếp", "indexed texts"},
	"n": {8, "số có lọc hoặc cộng", "indexed or summed numbers"}, "d": {4, "ngày có lọc", "indexed dates"}, "i": {3, "thời điểm có lọc", "indexed instants"},
	"b": {3, "giá trị đúng/sai có lọc", "indexed yes/no values"}, "r": {6, "tham chiếu", "references"}, "s": {3, "văn bản có tìm kiếm", "searched texts"},
}

// wish is one column that a field needs.
type wish struct{ mark, letter string }

// wanted lists the columns that a field of a kind needs: for what is filtered, sorted, summed,
// searched or followed. A state has a column of its own.
func wanted(k *manifest.Kind, f *manifest.Field) (out []wish) {
	if f.List {
		return nil
	}
	compared := f.Index && (k.States == nil || k.States.Field != f.Name)
	switch f.Type {
	case manifest.TextType:
		if compared {
			out = append(out, wish{"", "t"}, wish{sortMark, "k"})
		}
	case manifest.EnumType:
		if compared {
			out = append(out, wish{"", "t"})
		}
	case manifest.Integer, manifest.BigInteger, manifest.Decimal, manifest.Money:
		if compared || f.Sum {
			out = append(out, wish{"", "n"})
		}
	case manifest.Date:
		if compared {
			out = append(out, wish{"", "d"})
		}
	case manifest.Instant:
		if compared {
			out = append(out, wish{"", "i"})
		}
	case manifest.Boolean:
		if compared {
			out = append(out, wish{"", "b"})
		}
	case manifest.ReferenceType, manifest.FileType:
		out = append(out, wish{"", "r"})
	}
	if f.Search && (f.Type == manifest.TextType || f.Type == manifest.LongText) {
		out = append(out, wish{searchMark, "s"})
	}
	return out
}

// Slots gives each field that needs one its shadow columns: {"Course.title": "t1", "Course.title#k":
// "k1", "Course.title#s": "s1"}. What is known stays for good, also of fields that are gone; what a
// kind has too much of is a fault each, together an error of type Faults.
func Slots(m manifest.Manifest, known map[string]string) (map[string]string, error) {
	out := maps.Clone(known)
	if out == nil {
		out = map[string]string{}
	}
	var faults Faults
	for i := range m.Kinds {
		k := &m.Kinds[i]
		taken := map[string]bool{}
		for name, slot := range known {
			if kind, _, _ := strings.Cut(name, "."); kind == k.Name {
				taken[slot] = true
			}
		}
		over := map[string]bool{}
		for j := range k.Fields {
			f := &k.Fields[j]
			for _, w := range wanted(k, f) {
				name := k.Name + "." + f.StorageKey() + w.mark
				if slot := out[name]; slot != "" {
					if slot[:1] != w.letter {
						faults = append(faults, fault.Newf(fault.Validation, "Trường %[2]s của loại %[1]s đã đổi kiểu dữ liệu; cần đặt key mới.",
							"Field %[2]s of kind %[1]s has another type than before; give it a new key.", k.Name, f.Name).In(place(i, j)))
					}
					continue
				}
				if slot := free(w.letter, taken); slot != "" {
					out[name], taken[slot] = slot, true
					continue
				}
				if !over[w.letter] {
					s := series[w.letter]
					faults = append(faults, fault.Newf(fault.Validation, "Loại %[1]s có quá nhiều %[2]s: tối đa %[4]d, kể cả trường đã bỏ.",
						"Kind %[1]s has too many %[3]s: %[4]d at most, those of fields that are gone included.", k.Name, s.vi, s.en, s.count).In(place(i, j)))
				}
				over[w.letter] = true
			}
		}
	}
	return out, faults.err()
}

func place(kind, field int) string { return fmt.Sprintf("kinds[%d].fields[%d]", kind, field) }

func free(letter string, taken map[string]bool) string {
	for n := 1; n <= series[letter].count; n++ {
		if slot := fmt.Sprint(letter, n); !taken[slot] {
			return slot
		}
	}
	return ""
}
