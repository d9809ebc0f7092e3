package manifest

import (
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// bounds checks the smallest, the largest and the default value.
func (c *checker) bounds(place string, f *Field) {
	var limits [2]*int64
	for i, b := range []*string{f.Min, f.Max} {
		if b == nil {
			continue
		}
		at := place + [...]string{".min", ".max"}[i]
		if !f.number() && f.Type != Date && f.Type != Instant {
			c.at(at, "kiểu này không có giới hạn; độ dài văn bản là maxLength", "this type has no bounds; the length of a text is maxLength")
			continue
		}
		n, ok := f.measure(*b)
		if !ok {
			c.at(at, "%q không phải giá trị kiểu %s", "%q is no value of type %s", clip(*b), string(f.Type))
			continue
		}
		limits[i] = &n
	}
	if limits[0] != nil && limits[1] != nil && *limits[0] > *limits[1] {
		c.at(place+".min", "lớn hơn max", "it is larger than max")
	}
	if f.Default == nil {
		return
	}
	if f.List || f.Type == ReferenceType || f.Type == FileType || f.Type == Object {
		c.at(place+".default", "kiểu này không có giá trị mặc định", "this type has no default")
		return
	}
	if n, ok := c.defaultOf(f); !ok {
		c.at(place+".default", "%q không phải giá trị của trường", "%q is no value of the field", clip(fmt.Sprint(f.Default)))
	} else if n != nil && (limits[0] != nil && *n < *limits[0] || limits[1] != nil && *n > *limits[1]) {
		c.at(place+".default", "%q nằm ngoài giới hạn", "%q is out of bounds", clip(fmt.Sprint(f.Default)))
	}
}

// defaultOf judges the default value; the measure is that of numbers and times.
func (c *checker) defaultOf(f *Field) (*int64, bool) {
	switch d := f.Default.(type) {
	case bool:
		return nil, f.Type == Boolean
	case json.Number:
		n, err := strconv.ParseInt(d.String(), 10, 32)
		return &n, f.Type == Integer && err == nil
	case float64:
		n := int64(d)
		return &n, f.Type == Integer && float64(n) == d && n >= math.MinInt32 && n <= math.MaxInt32
	case int:
		n := int64(d)
		return &n, f.Type == Integer && n >= math.MinInt32 && n <= math.MaxInt32
	case string:
		switch f.Type {
		case TextType, LongText:
			return nil, f.fits(d)
		case EnumType:
			if strings.HasPrefix(f.Enum, "core.") {
				return nil, valueName.MatchString(d)
			}
			e := c.m.Enum(f.Enum)
			return nil, e == nil || e.has(d) // an unknown enumeration is a fault of its own
		case BigInteger, Money, Decimal, Date, Instant:
			n, ok := f.measure(d)
			return &n, ok
		}
	}
	return nil, false
}

// fits tells that a text keeps the field's length and pattern.
func (f *Field) fits(s string) bool {
	if !utf8.ValidString(s) || f.MaxLength > 0 && utf8.RuneCountInString(s) > f.MaxLength || len(s) > 100_000 || f.Type == TextType && len(s) > 1000 {
		return false
	}
	if f.Pattern == "" || len(f.Pattern) > MaxPattern {
		return true
	}
	p, err := regexp.Compile(`^(?:` + f.Pattern + `)$`)
	return err != nil || p.MatchString(s)
}

// measure is a bound as a number that compares: units of the last digit, days or microseconds.
func (f *Field) measure(s string) (int64, bool) {
	switch f.Type {
	case Integer:
		n, err := strconv.ParseInt(s, 10, 32)
		return n, err == nil
	case BigInteger, Money:
		n, err := strconv.ParseInt(s, 10, 64)
		return n, err == nil
	case Decimal:
		before, after, _ := strings.Cut(s, ".")
		if len(after) > f.Scale || f.Scale > 6 || strings.HasSuffix(s, ".") || before == "" || before == "-" || strings.ContainsAny(after, "+-") {
			return 0, false
		}
		n, err := strconv.ParseInt(before+after+strings.Repeat("0", f.Scale-len(after)), 10, 64)
		return n, err == nil
	case Date:
		t, err := time.Parse(time.DateOnly, s)
		return t.Unix(), err == nil
	case Instant:
		t, err := time.Parse(time.RFC3339Nano, s)
		return t.UnixMicro(), err == nil
	}
	return 0, false
}
