package manifest

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

func (c *checker) action(place string, a *Action) {
	c.name(place+".name", a.Name, fieldName)
	if slices.Contains([]string{"read", "create", "update", "delete"}, a.Name) {
		c.at(place+".name", "tên %q đã là thao tác chung", "%q is a general mutation already", a.Name)
	}
	c.label(place+".label", a.Label)
	if a.Doc != (Text{}) {
		c.doc(place+".doc", a.Doc)
	}
	on := c.m.Kind(a.On)
	if on == nil && a.On != "" {
		c.at(place+".on", "không có loại hồ sơ %q", "there is no kind %q", clip(a.On))
	}
	if a.Returns != "" && c.m.Kind(a.Returns) == nil {
		c.at(place+".returns", "không có loại hồ sơ %q", "there is no kind %q", clip(a.Returns))
	}
	if a.Below && a.On == "" {
		c.at(place+".below", "chỉ dùng cho việc trên một hồ sơ", "it goes with an action on a record only")
	}
	if k := c.m.Kind(a.On); a.Owner && (k == nil || !k.Tied) {
		c.at(place+".owner", "chỉ dùng với loại hồ sơ gắn được với phần việc", "it goes with a kind that is tied to assignments only")
	}
	if k := c.m.Kind(a.On); a.Named && (k == nil || k.Visibility != Named) {
		c.at(place+".named", "chỉ dùng với loại hồ sơ NAMED_UNIT", "it goes with a kind of NAMED_UNIT only")
	}
	if a.Public && a.On != "" && a.Below {
		c.at(place+".public", "việc công khai không dùng below", "a public action has no units below")
	}
	if a.Seconds < 0 || a.Seconds > 30 {
		c.at(place+".seconds", "thời hạn %d giây, tối đa 30", "the deadline is %d seconds, 30 at most", a.Seconds)
	}
	e := c.stateEnum(on)
	for i, s := range a.From {
		if e == nil || !e.has(s) {
			c.at(fmt.Sprintf("%s.from[%d]", place, i), "%q không phải trạng thái của loại này", "%q is no state of its kind", clip(s))
		}
	}
	c.most(place+".input", len(a.Input), MaxFields)
	c.most(place+".output", len(a.Output), MaxFields)
	for i := range a.Input {
		c.value(fmt.Sprintf("%s.input[%d]", place, i), a.Input, i)
	}
	for i := range a.Output {
		c.value(fmt.Sprintf("%s.output[%d]", place, i), a.Output, i)
		if f := a.Output[i].Name; c.payload(a) == f {
			c.at(fmt.Sprintf("%s.output[%d].name", place, i), "kết quả đã có trường %q", "the payload has a field %q already", clip(f))
		}
	}
}

// payload is the field of the payload that shows records.
func (c *checker) payload(a *Action) string {
	returns := a.Returns
	if returns == "" {
		returns = a.On
	}
	k := c.m.Kind(returns)
	switch {
	case k == nil:
		return ""
	case a.Many:
		return k.Plural
	}
	return lower(k.Name)
}

var grouping = regexp.MustCompile(`^(?:(month|quarter|year|each)\(([A-Za-z0-9]+)\)|([A-Za-z0-9]+))$`)

func (c *checker) statistic(place string, s *Statistic) {
	c.name(place+".name", s.Name, fieldName)
	c.label(place+".label", s.Label)
	k := c.m.Kind(s.Kind)
	if k == nil {
		c.at(place+".kind", "không có loại hồ sơ %q", "there is no kind %q", clip(s.Kind))
		return
	}
	c.metric(place, k, s)
	for i, g := range s.GroupBy {
		at := fmt.Sprintf("%s.groupBy[%d]", place, i)
		m := grouping.FindStringSubmatch(g)
		if m == nil {
			c.at(at, "%q không đọc được; dùng tên trường, month(…), quarter(…), year(…), each(…) hoặc unit",
				"%q cannot be read; use a field, month(…), quarter(…), year(…), each(…) or unit", clip(g))
			continue
		}
		f := k.Field(m[2] + m[3])
		switch {
		case g == "unit" || g == "assignment" && k.Tied:
		case f != nil && m[1] == "each" && f.List && f.Type == EnumType && !f.Hidden:
		case m[1] == "each":
			c.at(at, "%q không phải danh sách giá trị của danh mục", "%q is no list of values of an enumeration", clip(m[2]))
		case f == nil || f.Hidden || f.List:
			c.at(at, "không có trường %q", "there is no field %q", clip(m[2]+m[3]))
		case m[1] != "" && (f.Type != Date && f.Type != Instant || !f.Index):
			c.at(at, "%q không phải ngày hoặc thời điểm có lọc", "%q is no indexed date or instant", f.Name)
		case m[1] == "" && (!k.filtered(f) || f.number() || f.Type == Date || f.Type == Instant):
			c.at(at, "không nhóm theo %q được; cần danh mục, đúng/sai, văn bản có lọc, tham chiếu, hoặc month(…), quarter(…), year(…) của ngày",
				"%q cannot group; want an indexed enumeration, boolean or text, a reference, or month(…), quarter(…), year(…) of a day", f.Name)
		}
		if slices.Contains(s.GroupBy[:i], g) {
			c.at(at, "%q nêu hai lần", "%q is named twice", clip(g))
		}
	}
	c.figures(place, k, s)
	c.where(place+".where", k, s.Where, 0)
}

func (c *checker) metric(place string, k *Kind, s *Statistic) {
	f := k.Field(s.Field)
	switch s.Metric {
	case Count:
		if s.Field != "" {
			c.at(place+".field", "đếm hồ sơ thì không nêu trường", "to count records, name no field")
		}
	case Sum, Average:
		if f == nil || !f.Sum {
			c.at(place+".field", "%q không phải trường số có cộng", "%q is no summed field", clip(s.Field))
		}
	case Distinct:
		if f == nil || f.Hidden || !k.filtered(f) {
			c.at(place+".field", "%q không phải trường có lọc hoặc tham chiếu", "%q is no indexed field and no reference", clip(s.Field))
		}
	default:
		c.at(place+".metric", "không có phép tính %q; dùng count, sum, avg hoặc distinct",
			"there is no metric %q; use count, sum, avg or distinct", clip(string(s.Metric)))
	}
}

// mostNested is how deep conditions go into each other.
const mostNested = 5

// where checks the names of a condition; its values are the server's to judge.
func (c *checker) where(place string, k *Kind, where map[string]any, depth int) {
	if depth > mostNested {
		c.at(place, "lồng quá %d tầng", "it is nested more than %d deep", mostNested)
		return
	}
	for _, name := range sorted(where) {
		at := place + "." + clip(name)
		switch name {
		case "and", "or":
			parts, ok := where[name].([]any)
			if !ok {
				c.at(at, "cần một danh sách điều kiện", "a list of conditions is needed")
			}
			for i, p := range parts {
				inner, _ := p.(map[string]any)
				c.where(fmt.Sprintf("%s[%d]", at, i), k, inner, depth+1)
			}
			continue
		case "not":
			inner, ok := where[name].(map[string]any)
			if !ok {
				c.at(at, "cần một điều kiện", "a condition is needed")
			}
			c.where(at, k, inner, depth+1)
			continue
		case "id", "unit", "createdAt", "updatedAt":
		default:
			if f := k.Field(name); (f == nil || f.Hidden || !k.filtered(f)) && (name != "assignment" || !k.Tied) {
				c.at(at, "%q không phải trường có lọc", "%q is no indexed field", clip(name))
			}
		}
		if _, ok := where[name].(map[string]any); !ok {
			c.at(at, "cần một điều kiện như {eq: …}", "a condition such as {eq: …} is needed")
		}
	}
}

func sorted(m map[string]any) []string {
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// made is a name of the schema that follows from the manifest.
type made struct{ space, name, place string }

// names finds what would have one name in the schema.
func (c *checker) names() {
	var all []made
	prefix := upper(c.m.Name)
	typ := func(place, name string, endings ...string) {
		for _, e := range endings {
			all = append(all, made{"type", prefix + name + e, place})
		}
	}
	typ("name", "", "")
	for i, e := range c.m.Enums {
		typ(fmt.Sprintf("enums[%d].name", i), e.Name, "", "Filter")
	}
	mutation := func(place, name string) {
		all = append(all, made{"mutation", lower(prefix) + name, place})
		typ(place, name, "Input", "Payload")
	}
	for i := range c.m.Kinds {
		k, at := &c.m.Kinds[i], fmt.Sprintf("kinds[%d]", i)
		typ(at+".name", k.Name, "", "Connection", "Edge", "Where", "ListWhere", "FiguresWhere", "Order", "OrderField", "GroupBy", "Stat", "StatKey")
		for _, field := range []string{lower(k.Name), k.Plural, lower(k.Name) + "Stats"} {
			all = append(all, made{"field", field, at + ".name"})
		}
		for i, offered := range []bool{k.Create, k.Update, k.Delete} {
			if offered {
				mutation(at+".name", [...]string{"Create", "Update", "Delete"}[i]+k.Name)
			}
		}
	}
	for i, a := range c.m.Actions {
		mutation(fmt.Sprintf("actions[%d].name", i), upper(a.Name)+a.On)
	}
	for i, s := range c.m.Statistics {
		all = append(all, made{"field", s.Name, fmt.Sprintf("statistics[%d].name", i)})
	}
	first := map[[2]string]string{}
	for _, n := range all {
		key := [2]string{n.space, n.name}
		if other, twice := first[key]; twice && n.name != "" {
			c.at(n.place, "tên %q trong lược đồ đã dùng ở %s; hãy đổi tên", "the name %q in the schema is that of %s already; rename one", clip(n.name), other)
			continue
		}
		first[key] = n.place
	}
}

func upper(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

func lower(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}
