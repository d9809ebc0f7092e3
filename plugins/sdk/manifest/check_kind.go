package manifest

import (
	"fmt"
	"slices"
	"strings"
)

func (c *checker) kind(place string, k *Kind) {
	c.name(place+".name", k.Name, typeName)
	c.name(place+".plural", k.Plural, fieldName)
	if k.Schema < 1 {
		c.at(place+".schema", "phiên bản lược đồ là %d, bắt đầu từ 1", "the schema is %d, it starts at 1", k.Schema)
	}
	c.label(place+".label", k.Label)
	c.label(place+".labels", k.Labels)
	c.doc(place+".doc", k.Doc)
	if k.Menu != "" {
		c.name(place+".menu", k.Menu, fieldName)
	}
	if len(k.Fields) == 0 {
		c.at(place+".fields", "loại hồ sơ không có trường nào", "the kind has no field")
	}
	c.most(place+".fields", len(k.Fields), MaxFields)
	for i := range k.Fields {
		c.kindField(fmt.Sprintf("%s.fields[%d]", place, i), k, i)
	}
	c.columns(place, k)
	c.visibility(place, k)
	if k.States != nil {
		c.states(place+".states", k)
	}
	c.unique(place, k)
	c.layout(place, k)
}

func (c *checker) columns(place string, k *Kind) {
	for _, col := range columns {
		n := 0
		for i := range k.Fields {
			if col.of(k, &k.Fields[i]) {
				n++
			}
		}
		if n > col.most {
			c.at(place+".fields", "có %[1]d %[2]s, tối đa %[4]d", "there are %[1]d %[3]s, %[4]d at most", n, col.vi, col.en, col.most)
		}
	}
}

func (c *checker) visibility(place string, k *Kind) {
	if k.Visibility != Named && k.Named != "" {
		c.at(place+".named", "chỉ dùng với NAMED_UNIT", "it goes with NAMED_UNIT only")
	}
	switch k.Visibility {
	case Own, Scope, StatisticsUp:
		if len(k.Shared) > 0 {
			c.at(place+".shared", "chỉ dùng với ALL_UNITS hoặc NAMED_UNIT", "it goes with ALL_UNITS or NAMED_UNIT only")
		}
	case AllUnits:
		if len(k.Shared) == 0 {
			c.at(place+".shared", "cần nêu từ trạng thái nào thì mọi đơn vị thấy", "name the states from which all units see it")
		}
		c.shared(place, k)
	case Named:
		if f := k.Field(k.Named); f == nil || f.Type != ReferenceType || f.Ref != "core.Unit" || f.List || f.Hidden || !f.Immutable {
			c.at(place+".named", "cần tên một trường tham chiếu core.Unit không đổi được", "name a field that refers to core.Unit and is immutable")
		}
		c.shared(place, k)
	case "":
		c.at(place+".visibility", "chưa nêu đơn vị nào được thấy: OWN, SCOPE, OWN_STATISTICS_UP, NAMED_UNIT hoặc ALL_UNITS",
			"it does not say who sees it: OWN, SCOPE, OWN_STATISTICS_UP, NAMED_UNIT or ALL_UNITS")
	default:
		c.at(place+".visibility", "%q không có; dùng OWN, SCOPE, OWN_STATISTICS_UP, NAMED_UNIT hoặc ALL_UNITS",
			"there is no %q; use OWN, SCOPE, OWN_STATISTICS_UP, NAMED_UNIT or ALL_UNITS", clip(string(k.Visibility)))
	}
}

// shared checks the states in which others see a record.
func (c *checker) shared(place string, k *Kind) {
	e := c.stateEnum(k)
	for i, s := range k.Shared {
		if e == nil || !e.has(s) {
			c.at(fmt.Sprintf("%s.shared[%d]", place, i), "%q không phải trạng thái của loại này", "%q is no state of this kind", clip(s))
		}
	}
}

// stateEnum is the enumeration of the kind's states, nil where there is none.
func (c *checker) stateEnum(k *Kind) *Enum {
	if k == nil || k.States == nil {
		return nil
	}
	f := k.Field(k.States.Field)
	if f == nil || f.Type != EnumType {
		return nil
	}
	return c.m.Enum(f.Enum)
}

func (c *checker) states(place string, k *Kind) {
	s := k.States
	f, e := k.Field(s.Field), c.stateEnum(k)
	if e == nil || f.List || f.Hidden {
		c.at(place+".field", "trường %q không phải một danh mục của phân hệ", "the field %q is no single, shown enumeration of the module", clip(s.Field))
		return
	}
	state := func(at, name string) {
		if !e.has(name) {
			c.at(at, "%q không có trong danh mục %s", "%q is no value of %s", clip(name), e.Name)
		}
	}
	state(place+".initial", s.Initial)
	if f.Default != nil && f.Default != any(s.Initial) {
		c.at(place+".initial", "giá trị mặc định của trường %q khác trạng thái đầu", "the default of field %q is another state", f.Name)
	}
	for i := range s.Transitions {
		t := &s.Transitions[i]
		at := fmt.Sprintf("%s.transitions[%d]", place, i)
		if len(t.From) == 0 {
			c.at(at+".from", "chưa nêu trạng thái đi", "it does not say from where")
		}
		for j, from := range t.From {
			state(fmt.Sprintf("%s.from[%d]", at, j), from)
		}
		state(at+".to", t.To)
		for j, by := range t.By {
			if !slices.ContainsFunc(c.m.Actions, func(a Action) bool { return a.Name == by }) {
				c.at(fmt.Sprintf("%s.by[%d]", at, j), "không có việc %q", "there is no action %q", clip(by))
			}
		}
	}
	reached := map[string]bool{s.Initial: true}
	for range e.Values { // each pass reaches at least one more, or none is left
		for _, t := range s.Transitions {
			if slices.ContainsFunc(t.From, func(from string) bool { return reached[from] }) {
				reached[t.To] = true
			}
		}
	}
	for _, v := range e.Values {
		if !reached[v.Name] {
			c.at(place+".transitions", "không có cách nào đến trạng thái %s", "no transition leads to the state %s", clip(v.Name))
		}
	}
}

func (c *checker) unique(place string, k *Kind) {
	for i, u := range k.Unique {
		at := fmt.Sprintf("%s.unique[%d]", place, i)
		if len(u.Fields) == 0 {
			c.at(at+".fields", "chưa nêu trường nào", "it names no field")
		}
		for j, name := range u.Fields {
			f := k.Field(name)
			switch here := fmt.Sprintf("%s.fields[%d]", at, j); {
			case f == nil:
				c.at(here, "không có trường %q", "there is no field %q", clip(name))
			case f.List || f.Type == LongText || f.Type == Object:
				c.at(here, "trường %q không so sánh được", "the field %q cannot be compared", name)
			case slices.Contains(u.Fields[:j], name):
				c.at(here, "trường %q nêu hai lần", "the field %q is named twice", name)
			}
		}
	}
}

// layout checks what lists and the menu show.
func (c *checker) layout(place string, k *Kind) {
	if k.Title != "" {
		if f := k.Field(k.Title); f == nil || f.Type != TextType || f.List || f.Hidden {
			c.at(place+".title", "%q không phải một trường văn bản của loại này", "%q is no single, shown text field of this kind", clip(k.Title))
		}
	}
	if k.OrderBy != "" {
		f := k.Field(strings.TrimPrefix(k.OrderBy, "-"))
		if f == nil || f.Hidden || f.Type == Boolean || f.Type == ReferenceType || f.Type == FileType || !f.Index && !k.holdsState(f) {
			c.at(place+".orderBy", "%q không phải một trường có lọc", "%q is no indexed field that sorts", clip(k.OrderBy))
		}
	}
	for i, name := range k.Columns {
		if f := k.Field(name); f == nil || f.Hidden {
			c.at(fmt.Sprintf("%s.columns[%d]", place, i), "không có trường %q", "there is no shown field %q", clip(name))
		}
	}
	for i, name := range k.Filters {
		if f := k.Field(name); f == nil || f.Hidden || !k.filtered(f) {
			c.at(fmt.Sprintf("%s.filters[%d]", place, i), "%q không phải một trường có lọc", "%q is no indexed field", clip(name))
		}
	}
}

// filtered tells that lists can be filtered by the field.
func (k *Kind) filtered(f *Field) bool {
	return !f.List && (f.Index || f.Search || f.Type == ReferenceType || k.holdsState(f))
}
