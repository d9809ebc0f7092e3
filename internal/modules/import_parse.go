package modules

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/sheet"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// parse reads the rows as the fields of the kind want them; what cannot be read is noted.
func (i *importing) parse(ctx context.Context) error {
	fields := map[string]*manifest.Field{}
	for j := range i.k.Declared.Fields {
		if f := &i.k.Declared.Fields[j]; i.enters(f) {
			fields[f.Name] = f
		}
	}
	known, err := i.known(ctx, fields)
	if err != nil {
		return err
	}
	for number, row := range i.list.Rows {
		if err := ctx.Err(); err != nil {
			return err
		}
		set, bad := map[string]any{}, map[string]bool{}
		for name, f := range fields {
			c := row.Cell(name)
			if c.Empty() {
				continue
			}
			v, wrong := i.value(f, c, known[name])
			if wrong != nil {
				i.list.Wrong(row, name, wrong)
				bad[name] = true
				continue
			}
			set[name] = v
		}
		i.row(number, set, bad)
	}
	return nil
}

// value is what a cell holds for a field, as Check takes it.
func (i *importing) value(f *manifest.Field, c sheet.Cell, known map[string][]string) (any, *fault.Error) {
	if c.Broken() {
		return nil, unread("Ô báo lỗi công thức.", "The cell shows a fault of its formula.")
	}
	if f.List {
		var out []any
		for _, said := range c.Several() {
			v, wrong := i.single(f, sheet.Said(said), known)
			if wrong != nil {
				return nil, wrong
			}
			out = append(out, v)
		}
		return out, nil
	}
	return i.single(f, c, known)
}

func unread(vi, en string) *fault.Error { return fault.New(fault.Validation, vi, en) }

func (i *importing) single(f *manifest.Field, c sheet.Cell, known map[string][]string) (any, *fault.Error) {
	switch f.Type {
	case manifest.Integer, manifest.BigInteger, manifest.Money:
		n, ok := c.Whole()
		if !ok {
			return nil, unread("Cần một số nguyên, ví dụ 1500000 hoặc 1.500.000.", "A whole number is needed, such as 1500000 or 1.500.000.")
		}
		if f.Type == manifest.Integer {
			return json.Number(n), nil
		}
		return n, nil
	case manifest.Decimal:
		n, ok := c.Decimal(f.Scale)
		if !ok {
			return nil, fault.Newf(fault.Validation, "Cần một số, tối đa %[1]d chữ số sau dấu phẩy, ví dụ 12,5.", "A number is needed, with at most %[1]d digits behind the comma, such as 12,5.", f.Scale)
		}
		return n, nil
	case manifest.Date:
		d, ok := c.Day()
		if !ok {
			return nil, unread("Cần một ngày có thật, dạng dd/mm/yyyy.", "A real day is needed, as dd/mm/yyyy.")
		}
		return d, nil
	case manifest.Instant:
		at, ok := c.Instant()
		if !ok {
			return nil, unread("Cần ngày giờ có thật, dạng dd/mm/yyyy hh:mm.", "A real day and time is needed, as dd/mm/yyyy hh:mm.")
		}
		return at, nil
	case manifest.Boolean:
		yes, ok := c.Yes()
		if !ok {
			return nil, unread("Ghi Có hoặc Không.", "Write Yes or No.")
		}
		return yes, nil
	case manifest.EnumType:
		for _, t := range i.enum(f).Terms {
			if said := fold.Key(c.Text()); said == fold.Key(t.VI) || said == fold.Key(t.EN) || said == fold.Key(t.Value) {
				return t.Value, nil
			}
		}
		return nil, fault.Newf(fault.Validation, "Không có “%[1]s” trong danh mục. Hãy chọn ở trang “Lựa chọn” của tệp mẫu.", "“%[1]s” is no value of the list. Choose one of the sheet “Choices” of the template.", clip(c.Text()))
	case manifest.ReferenceType:
		return i.reference(f, c.Text(), known)
	case manifest.TextType, manifest.LongText, manifest.FileType, manifest.Object:
	}
	return c.Text(), nil
}

// reference is the id of what a cell names.
func (i *importing) reference(f *manifest.Field, said string, known map[string][]string) (any, *fault.Error) {
	target := i.g.store.Kinds.Catalogue.Kind(catalog.Target(i.k.Module, f.Ref))
	if target != nil {
		if _, err := target.DecodeID(said); err == nil {
			return said, nil // Apply looks whether it is there
		}
	}
	switch ids := known[said]; {
	case len(ids) == 1:
		return ids[0], nil
	case len(ids) > 1:
		return nil, fault.Newf(fault.InvalidReference, "Có %[1]d mục cùng tên “%[2]s”. Hãy ghi mã (id) của mục cần chọn.", "%[1]d are called “%[2]s”. Write the id of the one that is meant.", len(ids), clip(said))
	case target != nil && target.Name == "Unit":
		return nil, fault.Newf(fault.InvalidReference, "Không có đơn vị nào mang mã hoặc tên “%[1]s”.", "No unit has the code or the name “%[1]s”.", clip(said))
	}
	return nil, fault.Newf(fault.InvalidReference, "Không tìm thấy “%[1]s”.", "“%[1]s” is not found.", clip(said))
}

// known finds what the references of the list name, by field and word: a few statements for each
// kind that is referred to, however many rows there are. What the viewer does not see is as unknown
// as what is not there.
func (i *importing) known(ctx context.Context, fields map[string]*manifest.Field) (map[string]map[string][]string, error) {
	words := map[string][]string{} // by target
	for name, f := range fields {
		if f.Type != manifest.ReferenceType {
			continue
		}
		target := catalog.Target(i.k.Module, f.Ref)
		for _, row := range i.list.Rows {
			c := row.Cell(name)
			said := []string{c.Text()}
			if f.List {
				said = c.Several()
			}
			words[target] = append(words[target], said...)
		}
	}
	found := map[string]map[string][]string{}
	for target, list := range words {
		slices.Sort(list)
		list = slices.DeleteFunc(slices.Compact(list), func(w string) bool { return w == "" || len(w) > 1000 })
		var err error
		if found[target], err = i.find(ctx, target, list); err != nil {
			return nil, err
		}
	}
	out := map[string]map[string][]string{}
	for name, f := range fields {
		if f.Type == manifest.ReferenceType {
			out[name] = found[catalog.Target(i.k.Module, f.Ref)]
		}
	}
	return out, nil
}

const wordsAtOnce = 200 // of one statement

// find finds the ids of what words name.
func (i *importing) find(ctx context.Context, target string, words []string) (map[string][]string, error) {
	if target == "Unit" {
		return i.units(ctx, words)
	}
	switch may := i.Runner.Policy.Check(i.v, target, "read") == nil; {
	case !may:
		return nil, nil // they are named by id alone, which Apply judges
	case target == "User":
		return i.users(ctx, words)
	}
	return i.records(ctx, target, words)
}

// units finds units by their codes, which go before their names.
func (i *importing) units(ctx context.Context, words []string) (map[string][]string, error) {
	out := map[string][]string{}
	for some := range slices.Chunk(words, wordsAtOnce) {
		low := make([]string, len(some))
		for j, w := range some {
			low[j] = strings.ToLower(w)
		}
		units, err := i.Runner.Store.Reading().Unit.Query().Where(unit.Or(unit.CodeIn(low...), unit.NameIn(some...))).All(ctx)
		if err != nil {
			return nil, err
		}
		codes := map[string]string{}
		for _, u := range units {
			codes[u.Code] = i.id("Unit", u.ID)
			out[u.Name] = append(out[u.Name], i.id("Unit", u.ID))
		}
		for j, w := range some {
			if id := codes[low[j]]; id != "" {
				out[w] = []string{id}
			}
		}
	}
	return out, nil
}

// users finds people by their user names, which go before their full names.
func (i *importing) users(ctx context.Context, words []string) (map[string][]string, error) {
	out := map[string][]string{}
	for some := range slices.Chunk(words, wordsAtOnce) {
		users, err := i.Runner.Store.Reading().User.Query().Where(user.Or(user.UsernameIn(some...), user.FullNameIn(some...))).All(ctx)
		if err != nil {
			return nil, err
		}
		names := map[string]string{}
		for _, u := range users {
			names[u.Username] = i.id("User", u.ID)
			out[u.FullName] = append(out[u.FullName], i.id("User", u.ID))
		}
		for _, w := range some {
			if id := names[w]; id != "" {
				out[w] = []string{id}
			}
		}
	}
	return out, nil
}

// records finds records by their unique field or title.
func (i *importing) records(ctx context.Context, target string, words []string) (map[string][]string, error) {
	k := i.g.store.Kinds.Kind(target)
	if k == nil {
		return nil, nil
	}
	clean := make([]string, len(words))
	for j, w := range words {
		clean[j] = norm.NFC.String(w)
	}
	rows, err := i.g.store.Find(ctx, i.Runner.Store.Reading(), i.v, k, clean)
	if err != nil {
		return nil, err
	}
	out := map[string][]string{}
	for w, list := range rows {
		for _, r := range list {
			out[w] = append(out[w], k.EncodeID(r.ID))
		}
	}
	return out, nil
}
