package manifest

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// kindField checks the i-th field of a kind.
func (c *checker) kindField(place string, k *Kind, i int) {
	f := &k.Fields[i]
	c.field(place, f)
	for j := range k.Fields[:i] {
		g := &k.Fields[j]
		switch {
		case g.Name == f.Name:
			c.at(place+".name", "trường %q có hai lần", "the field %q stands twice", clip(f.Name))
		case g.StorageKey() == f.StorageKey():
			c.at(place+".key", "khóa %q đã dùng cho trường %q", "the key %q is that of the field %q already", clip(f.StorageKey()), clip(g.Name))
		}
	}
	if f.Key != "" {
		c.name(place+".key", f.Key, keyName)
	}
	flat := !f.List && f.Type != LongText && f.Type != Object && f.Type != FileType
	if f.Index && !flat {
		c.at(place+".index", "kiểu này không lọc và sắp xếp được", "this type cannot be filtered or sorted by")
	}
	if f.Search && (f.List || f.Type != TextType && f.Type != LongText) {
		c.at(place+".search", "chỉ tìm được trong văn bản", "only a text can be searched")
	}
	if f.Sum && (f.List || !f.number()) {
		c.at(place+".sum", "chỉ cộng được số", "only numbers can be added up")
	}
	if (f.Index || f.Search || f.Sum) && f.Hidden {
		c.at(place+".hidden", "trường ẩn không lọc, tìm hay cộng được", "a hidden field is not filtered, searched or added up")
	}
	if f.Type == FileType && f.Hidden {
		c.at(place+".hidden", "tệp không ẩn được: ai xem được hồ sơ thì xem được tệp", "a file cannot be hidden: whoever sees the record sees it")
	}
	if k.Create && f.Required && f.Default == nil && (f.ByAction || f.Hidden) && !k.holdsState(f) {
		c.at(place+".required", "người tạo hồ sơ không nhập được trường này; cần giá trị mặc định",
			"who creates a record cannot give it; it needs a default")
	}
	if f.Back != "" {
		c.name(place+".back", f.Back, fieldName)
		c.back(place+".back", f)
	}
}

func (c *checker) back(place string, f *Field) {
	if f.List || f.Hidden {
		c.at(place, "danh sách ngược chỉ có từ tham chiếu đơn được hiện", "only a single, shown reference has a list on the other side")
	}
	if t := c.m.Kind(f.Ref); t != nil && (t.Field(f.Back) != nil || slices.Contains(reserved, f.Back)) {
		c.at(place, "%s đã có trường %q", "%s has a field %q already", t.Name, clip(f.Back))
	}
}

// value checks a field of an input or an output.
func (c *checker) value(place string, fields []Field, i int) {
	f := &fields[i]
	c.field(place, f)
	if slices.ContainsFunc(fields[:i], func(g Field) bool { return g.Name == f.Name }) {
		c.at(place+".name", "trường %q có hai lần", "the field %q stands twice", clip(f.Name))
	}
	for _, x := range []struct {
		name string
		set  bool
	}{
		{"key", f.Key != ""}, {"onDelete", f.OnDelete != ""}, {"back", f.Back != ""}, {"index", f.Index}, {"search", f.Search},
		{"sum", f.Sum}, {"byAction", f.ByAction}, {"immutable", f.Immutable}, {"hidden", f.Hidden},
	} {
		if x.set {
			c.at(place+"."+x.name, "chỉ dùng cho trường của hồ sơ", "it goes with fields of records only")
		}
	}
}

// field checks what fields of records, inputs and outputs have in common.
func (c *checker) field(place string, f *Field) {
	c.name(place+".name", f.Name, fieldName)
	if slices.Contains(reserved, f.Name) || strings.HasPrefix(f.Name, "__") {
		c.at(place+".name", "tên %q dành cho hệ thống", "the name %q is the server's", clip(f.Name))
	}
	c.label(place+".label", f.Label)
	if f.Help != (Text{}) {
		c.doc(place+".help", f.Help)
	}
	if f.Deprecated != "" {
		c.clean(place+".deprecated", f.Deprecated, MaxDoc)
	}
	if f.Section != "" && !slices.ContainsFunc(c.m.Sections, func(s Value) bool { return s.Name == f.Section }) {
		c.at(place+".section", "không có mục %q", "there is no section %q", clip(f.Section))
	}
	c.typed(place, f)
	c.leads(place, f)
	if f.Pattern != "" {
		c.pattern(place+".pattern", f)
	}
	c.bounds(place, f)
}

func (c *checker) typed(place string, f *Field) {
	switch f.Type {
	case TextType, LongText, Integer, BigInteger, Decimal, Money, Date, Instant, Boolean, EnumType, ReferenceType, FileType, Object:
	default:
		c.at(place+".type", "không có kiểu %q", "there is no type %q", clip(string(f.Type)))
		return
	}
	if f.Type == EnumType {
		core, isCore := strings.CutPrefix(f.Enum, "core.")
		if isCore && !slices.Contains(CoreEnums, core) || !isCore && c.m.Enum(f.Enum) == nil {
			c.at(place+".enum", "không có danh mục %q", "there is no enumeration %q", clip(f.Enum))
		}
	} else if f.Enum != "" {
		c.at(place+".enum", "chỉ dùng với kiểu ENUM", "it goes with type ENUM only")
	}
	if f.Type == Decimal && (f.Scale < 1 || f.Scale > 6) || f.Type != Decimal && f.Scale != 0 {
		c.at(place+".scale", "số chữ số sau dấu phẩy là %d; cần 1 đến 6 cho DECIMAL, 0 cho kiểu khác",
			"there are %d digits after the point; want 1 to 6 for DECIMAL, 0 for other types", f.Scale)
	}
	text := f.Type == TextType || f.Type == LongText
	most := 1000
	if f.Type == LongText {
		most = 100_000
	}
	if f.MaxLength < 0 || f.MaxLength > 0 && !text || f.MaxLength > most {
		c.at(place+".maxLength", "độ dài %d không dùng được với kiểu này, tối đa %d", "the length %d is not for this type, or over %d", f.MaxLength, most)
	}
}

// leads checks references.
func (c *checker) leads(place string, f *Field) {
	if f.Type != ReferenceType {
		if f.Ref != "" || f.OnDelete != "" || f.Back != "" {
			c.at(place+".ref", "chỉ dùng với kiểu REFERENCE", "it goes with type REFERENCE only")
		}
		return
	}
	of, kind, far := strings.Cut(f.Ref, ".")
	known := c.m.Kind(f.Ref) != nil
	if far {
		known = moduleName.MatchString(of) && typeName.MatchString(kind) && of != c.m.Name
	}
	if of == "core" {
		known = slices.Contains(CoreKinds, kind)
	}
	if !known {
		c.at(place+".ref", "không có loại %q; dùng tên loại của phân hệ, \"core.User\" hoặc \"phanhe.Loai\"",
			"there is no kind %q; name a kind of the module, \"core.User\" or \"module.Kind\"", clip(f.Ref))
	}
	switch f.OnDelete {
	case "", Restrict, Cascade:
	case SetNull:
		if f.Required {
			c.at(place+".onDelete", "trường bắt buộc không thể để trống khi xóa", "a required field cannot be emptied")
		}
	default:
		c.at(place+".onDelete", "%q không có; dùng RESTRICT, SET_NULL hoặc CASCADE", "there is no %q; use RESTRICT, SET_NULL or CASCADE", clip(string(f.OnDelete)))
	}
}

func (c *checker) pattern(place string, f *Field) {
	if f.Type != TextType {
		c.at(place, "chỉ dùng với kiểu TEXT", "it goes with type TEXT only")
	}
	if len(f.Pattern) > MaxPattern {
		c.at(place, "mẫu dài %d byte, tối đa %d", "the pattern has %d bytes, %d at most", len(f.Pattern), MaxPattern)
		return
	}
	if _, err := regexp.Compile(`^(?:` + f.Pattern + `)$`); err != nil {
		c.at(place, "mẫu %q không đọc được theo RE2 (%s)", "the pattern %q is no RE2 (%s)", clip(f.Pattern), clip(fmt.Sprint(err)))
	}
}
