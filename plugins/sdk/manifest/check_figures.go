package manifest

import (
	"fmt"
	"strings"
)

// figures refuses what statistics of a kind do not show to those above, of whose records they see
// figures alone: no text, no moment and no other record stands among these.
func (c *checker) figures(place string, k *Kind, s *Statistic) {
	if k.Visibility != StatisticsUp {
		return
	}
	for i, g := range s.GroupBy {
		_, inner, part := strings.Cut(strings.TrimSuffix(g, ")"), "(")
		name := g
		if part {
			name = inner
		}
		if f := k.Field(name); g != "unit" && (f == nil || !f.figure()) {
			c.at(fmt.Sprintf("%s.groupBy[%d]", place, i), "không nhóm theo %q được: cấp trên chỉ thấy số liệu của loại này; dùng danh mục, đúng/sai, month(…), quarter(…), year(…) của ngày, hoặc đơn vị",
				"%q cannot group: those above see figures of this kind only; use an enumeration, a boolean, month(…), quarter(…), year(…) of a day, or a unit", clip(g))
		}
	}
	if f := k.Field(s.Field); s.Metric == Distinct && f != nil && f.Type == ReferenceType && !f.figure() {
		c.at(place+".field", "không đếm %q được: cấp trên chỉ thấy số liệu của loại này", "%q cannot be counted: those above see figures of this kind only", f.Name)
	}
}

// figure tells whether a field may stand beside a figure.
func (f *Field) figure() bool {
	switch f.Type {
	case EnumType, Boolean, Date:
		return true
	case ReferenceType:
		return f.Ref == "core.Unit"
	}
	return false
}
