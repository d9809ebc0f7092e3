package record

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// field is one compiled field.
type field struct {
	*manifest.Field
	key                        string
	enum                       programme.Enum
	target                     *catalog.Kind // of a reference or a file
	pattern                    *regexp.Regexp
	least, most                any // canonical; nil for none
	without                    any // canonical default; nil for none
	slot, sortSlot, searchSlot string
}

// fileKind is the catalogue's kind of files.
const fileKind = "File"

func (f *field) compile(module string, all *catalog.Catalogue) error {
	switch f.Type {
	case manifest.EnumType:
		name := catalog.TypeName(module, f.Enum)
		if core, ok := strings.CutPrefix(f.Enum, "core."); ok {
			name = core
		}
		var ok bool
		if f.enum, ok = all.Enum(name); !ok {
			return fmt.Errorf("there is no enumeration %s", f.Enum)
		}
	case manifest.ReferenceType:
		if f.target = all.Kind(catalog.Target(module, f.Ref)); f.target == nil {
			return fmt.Errorf("it leads to %s, which is no kind", f.Ref)
		}
	case manifest.FileType:
		if f.target = all.Kind(fileKind); f.target == nil {
			return fmt.Errorf("the catalogue has no %s", fileKind)
		}
	case manifest.TextType, manifest.LongText, manifest.Integer, manifest.BigInteger, manifest.Decimal, manifest.Money, manifest.Date,
		manifest.Instant, manifest.Boolean, manifest.Object:
	default:
		return fmt.Errorf("there is no type %s", f.Type)
	}
	if f.Type == manifest.Decimal && (f.Scale < 1 || f.Scale > 6) {
		return fmt.Errorf("a decimal has 1 to 6 digits after the point, not %d", f.Scale)
	}
	var err error
	if f.Pattern != "" {
		if f.pattern, err = regexp.Compile(`\A(?:` + f.Pattern + `)\z`); err != nil {
			return err
		}
	}
	if f.least, err = f.bound(f.Min); err != nil {
		return err
	}
	if f.most, err = f.bound(f.Max); err != nil {
		return err
	}
	if f.Default == nil {
		return nil
	}
	var problems Faults
	if f.without, problems = f.value(number(f.Default)); len(problems) > 0 {
		return fmt.Errorf("default: %w", problems)
	}
	return nil
}

// bound reads a smallest or greatest value; it stands as text in a manifest, whatever travels.
func (f *field) bound(text *string) (any, error) {
	if text == nil {
		return nil, nil //nolint:nilnil // no bound
	}
	if !f.ordered() {
		return nil, fmt.Errorf("a %s has no smallest or greatest value", f.Type)
	}
	written := *text
	if f.Type == manifest.Decimal { // 0 and 0.5 stand for 0.00 and 0.50
		before, after, _ := strings.Cut(written, ".")
		if missing := f.Scale - len(after); missing > 0 {
			written = before + "." + after + strings.Repeat("0", missing)
		}
	}
	v, problem := f.single(written, f.Type == manifest.Integer)
	if problem != nil {
		return nil, problem
	}
	return v, nil
}

// ordered tells whether the type has smallest and greatest values.
func (f *field) ordered() bool {
	switch f.Type {
	case manifest.Integer, manifest.BigInteger, manifest.Decimal, manifest.Money, manifest.Date, manifest.Instant:
		return true
	}
	return false
}

// number turns the numbers that Go writes into manifests to what JSON decodes to.
func number(v any) any {
	switch n := v.(type) {
	case float64:
		return jsonNumber(strconv.FormatFloat(n, 'f', -1, 64))
	case []any:
		out := make([]any, len(n))
		for i := range n {
			out[i] = number(n[i])
		}
		return out
	}
	return v
}

// wrong is a fault of a value; the texts go on after the label of the field.
func (f *field) wrong(vi, en string, args ...any) *fault.Error {
	return fault.New(fault.Validation, "“"+f.Label.VI+"” "+fmt.Sprintf(vi, args...), "“"+f.Label.EN+"” "+fmt.Sprintf(en, args...))
}
