package record

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// Limits of values (plugins/sdk/manifest).
const (
	textBytes = 1000
	longBytes = 100_000
	listItems = 200
	jsonDepth = 32
	firstYear = 1000 // earlier ones have no fixed width, and day 1 of year 1 is no day
	lastYear  = 9999
)

func jsonNumber(s string) json.Number { return json.Number(s) }

// value brings a value of the input to its canonical form: nil is none, blank texts and empty
// lists are none. Paths of the faults start below the field.
func (f *field) value(in any) (any, Faults) {
	if !f.List {
		out, problem := f.single(in, false)
		if problem != nil {
			return nil, Faults{problem}
		}
		return out, nil
	}
	list, ok := in.([]any)
	switch {
	case in == nil:
		return nil, nil
	case !ok:
		return nil, Faults{f.wrong("phải là một danh sách.", "must be a list.")}
	case len(list) > listItems:
		return nil, Faults{f.wrong("có quá %d giá trị.", "has more than %d values.", listItems)}
	}
	var faults Faults
	var out []any
	seen := map[any]bool{}
	for i, item := range list {
		v, problem := f.single(item, false)
		switch {
		case problem == nil && v == nil:
			problem = f.wrong("có một giá trị trống.", "has an empty value.")
		case problem == nil && (f.Type == manifest.EnumType || f.target != nil) && seen[v]:
			problem = f.wrong("có giá trị lặp lại.", "has a value twice.")
		}
		if problem != nil {
			faults = append(faults, problem.At(i))
			continue
		}
		if s, ok := v.(string); ok {
			seen[s] = true
		}
		out = append(out, v)
	}
	if len(faults) > 0 || len(out) == 0 {
		return nil, faults
	}
	return out, nil
}

// single is value for one value. asText reads a number that is written as text.
func (f *field) single(in any, asText bool) (any, *fault.Error) {
	if in == nil {
		return nil, nil //nolint:nilnil // none stays none
	}
	var out any
	var problem *fault.Error
	switch f.Type {
	case manifest.Integer:
		out, problem = f.integer(in, asText)
	case manifest.Boolean:
		yes, ok := in.(bool)
		if !ok {
			return nil, f.wrong("phải là đúng hoặc sai.", "must be true or false.")
		}
		return yes, nil
	case manifest.Object:
		return f.object(in)
	default:
		text, ok := in.(string)
		if !ok {
			return nil, f.wrong("phải là chuỗi ký tự.", "must be text.")
		}
		out, problem = f.text(text)
	}
	if problem != nil || out == nil {
		return nil, problem
	}
	return out, f.within(out)
}

func (f *field) text(text string) (any, *fault.Error) {
	switch f.Type {
	case manifest.TextType, manifest.LongText:
		return f.words(text)
	case manifest.BigInteger, manifest.Money:
		return f.whole(text)
	case manifest.Decimal:
		return f.decimal(text)
	case manifest.Date:
		return f.day(text)
	case manifest.Instant:
		return f.instant(text)
	case manifest.EnumType:
		if !f.enum.Has(text) {
			return nil, f.wrong("không có giá trị này trong danh mục.", "has no such value.")
		}
		return text, nil
	}
	if _, err := f.target.DecodeID(text); err != nil {
		return nil, fault.Of(err)
	}
	return text, nil
}

func (f *field) integer(in any, asText bool) (any, *fault.Error) {
	var text string
	switch n := in.(type) {
	case json.Number:
		text = n.String()
	case int:
		text = strconv.Itoa(n)
	case int32:
		text = strconv.FormatInt(int64(n), 10)
	case int64:
		text = strconv.FormatInt(n, 10)
	case string:
		if asText {
			text = n
		}
	}
	n, err := strconv.ParseInt(text, 10, 32)
	if err != nil {
		return nil, f.wrong("phải là số nguyên từ %d đến %d.", "must be a whole number from %d to %d.", math.MinInt32, math.MaxInt32)
	}
	return jsonNumber(strconv.FormatInt(n, 10)), nil
}

var wholeNumber = regexp.MustCompile(`\A-?(0|[1-9][0-9]*)\z`)

func (f *field) whole(text string) (any, *fault.Error) {
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || !wholeNumber.MatchString(text) {
		return nil, f.wrong("phải là số nguyên viết bằng chữ số, tối đa 64 bit.", "must be a whole number in digits, of 64 bits at most.")
	}
	return strconv.FormatInt(n, 10), nil
}

var decimalNumber = regexp.MustCompile(`\A-?(0|[1-9][0-9]*)\.[0-9]+\z`)

func (f *field) decimal(text string) (any, *fault.Error) {
	before, after, _ := strings.Cut(text, ".")
	n, err := strconv.ParseInt(before+after, 10, 64)
	if err != nil || !decimalNumber.MatchString(text) || len(after) != f.Scale {
		return nil, f.wrong("phải là số có đúng %d chữ số sau dấu chấm.", "must be a number with exactly %d digits after the point.", f.Scale)
	}
	if n == 0 {
		text = strings.TrimPrefix(text, "-")
	}
	return text, nil
}

func (f *field) day(text string) (any, *fault.Error) {
	d, err := clock.ParseDay(text)
	if err != nil || d.Year() < firstYear || d.String() != text {
		return nil, f.wrong("phải là một ngày có thật, dạng YYYY-MM-DD.", "must be a real day, as YYYY-MM-DD.")
	}
	return text, nil
}

func (f *field) instant(text string) (any, *fault.Error) {
	var t time.Time
	err := t.UnmarshalText([]byte(text))
	at := clock.At(t)
	if err != nil || at.Year() < firstYear || at.Year() > lastYear {
		return nil, f.wrong("phải là thời điểm theo RFC 3339, ví dụ 2022-03-01T08:00:00+07:00.", "must be a time of RFC 3339, such as 2022-03-01T08:00:00+07:00.")
	}
	return at.String(), nil
}

// words cleans a text: composed, without blanks at its ends, without control characters; blank is
// none. Only a long text has lines and tabs.
func (f *field) words(text string) (any, *fault.Error) {
	limit := textBytes
	if f.Type == manifest.LongText {
		limit = longBytes
		text = strings.ReplaceAll(text, "\r\n", "\n")
	}
	if len(text) > 4*limit {
		return nil, f.wrong("dài quá %d byte.", "is longer than %d bytes.", limit)
	}
	if !utf8.ValidString(text) {
		return nil, f.wrong("có ký tự không hợp lệ.", "has invalid characters.")
	}
	text = strings.TrimSpace(norm.NFC.String(text))
	for _, r := range text {
		if f.Type == manifest.LongText && (r == '\n' || r == '\t') {
			continue
		}
		if unicode.IsControl(r) || f.Type == manifest.TextType && (r == '\u2028' || r == '\u2029') {
			return nil, f.wrong("có ký tự điều khiển.", "has control characters.")
		}
	}
	switch {
	case text == "":
		return nil, nil //nolint:nilnil // blank is none
	case len(text) > limit:
		return nil, f.wrong("dài quá %d byte.", "is longer than %d bytes.", limit)
	case f.MaxLength > 0 && utf8.RuneCountInString(text) > f.MaxLength:
		return nil, f.wrong("dài quá %d ký tự.", "is longer than %d characters.", f.MaxLength)
	case f.pattern != nil && !f.pattern.MatchString(text):
		return nil, f.wrong("không đúng mẫu quy định.", "does not have the form that is asked for.")
	}
	return text, nil
}

// object takes anything that JSON can say, of limited size and depth.
func (f *field) object(in any) (any, *fault.Error) {
	if !plain(in, jsonDepth) {
		return nil, f.wrong("có dữ liệu không hợp lệ hoặc lồng quá %d cấp.", "has invalid data, or is nested deeper than %d.", jsonDepth)
	}
	text, err := encode(in)
	if err != nil {
		return nil, f.wrong("có dữ liệu không hợp lệ.", "has invalid data.")
	}
	if len(text) > longBytes {
		return nil, f.wrong("dài quá %d byte.", "is longer than %d bytes.", longBytes)
	}
	out, err := decode(text)
	if err != nil {
		return nil, f.wrong("có dữ liệu không hợp lệ.", "has invalid data.")
	}
	return out, nil
}

// plain tells whether a value is made of what JSON decodes to, without what PostgreSQL cannot keep.
func plain(v any, depth int) bool {
	switch x := v.(type) {
	case nil, bool, int, int32, int64:
		return true
	case float64:
		return !math.IsNaN(x) && !math.IsInf(x, 0)
	case json.Number:
		return json.Valid([]byte(x)) && x != "" && (x[0] == '-' || x[0] >= '0' && x[0] <= '9')
	case string:
		return clean(x)
	case []any:
		for _, item := range x {
			if depth == 0 || !plain(item, depth-1) {
				return false
			}
		}
		return true
	case map[string]any:
		for name, item := range x {
			if depth == 0 || !clean(name) || !plain(item, depth-1) {
				return false
			}
		}
		return true
	}
	return false
}

func clean(s string) bool { return utf8.ValidString(s) && !strings.ContainsRune(s, 0) }

// within holds a canonical value to the smallest and the greatest.
func (f *field) within(v any) *fault.Error {
	switch {
	case f.least != nil && f.compare(v, f.least) < 0:
		return f.wrong("không được nhỏ hơn %v.", "must not be less than %v.", f.least)
	case f.most != nil && f.compare(v, f.most) > 0:
		return f.wrong("không được lớn hơn %v.", "must not be more than %v.", f.most)
	}
	return nil
}

// compare orders two canonical values of an ordered type.
func (f *field) compare(a, b any) int {
	x, okX := f.scaled(a)
	y, okY := f.scaled(b)
	if okX && okY {
		return cmpInt(x, y)
	}
	return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) // days and instants have a fixed width
}

func cmpInt(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// scaled is a canonical number as its column holds it.
func (f *field) scaled(v any) (int64, bool) {
	var text string
	switch f.Type {
	case manifest.Integer, manifest.BigInteger, manifest.Money, manifest.Decimal:
		text = strings.Replace(fmt.Sprint(v), ".", "", 1)
	default:
		return 0, false
	}
	n, err := strconv.ParseInt(text, 10, 64)
	return n, err == nil
}

// encode writes JSON with sorted keys and nothing escaped beyond need.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// decode reads JSON with its numbers as they stand.
func decode(text []byte) (out any, err error) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	err = d.Decode(&out)
	return out, err
}
