package sdk

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// field is a field of the manifest and where it stands in a struct. A field that is no pointer
// reads null as its zero value; text, references, days, moments, enumerations, files, lists and
// structures write their zero value as null, numbers and booleans as it is.
type field struct {
	manifest.Field
	index   []int
	elem    reflect.Type // of one value, without pointer and list
	pointer bool
	unique  string // "", "unit", "everywhere"
}

// body is a record as it travels: canonical JSON by field name; null is left out of none.
type body map[string]json.RawMessage

var null = json.RawMessage("null")

func encode(fields []field, v reflect.Value) (body, error) {
	out := make(body, len(fields))
	for i := range fields {
		f := &fields[i]
		data, err := f.encode(v.FieldByIndex(f.index))
		if err != nil {
			return nil, fmt.Errorf("field %s: %w", f.Name, err)
		}
		out[f.Name] = data
	}
	return out, nil
}

func (f *field) encode(v reflect.Value) (json.RawMessage, error) {
	switch {
	case f.List:
		if v.Len() == 0 {
			return null, nil
		}
		var b bytes.Buffer
		b.WriteByte('[')
		for i := range v.Len() {
			if i > 0 {
				b.WriteByte(',')
			}
			one, err := f.encodeOne(v.Index(i))
			if err != nil {
				return nil, fmt.Errorf("%d: %w", i, err)
			}
			b.Write(one)
		}
		b.WriteByte(']')
		return b.Bytes(), nil
	case f.pointer && v.IsNil():
		return null, nil
	case f.pointer:
		return f.encodeOne(v.Elem())
	case f.Type != manifest.Integer && f.Type != manifest.BigInteger && f.Type != manifest.Money &&
		f.Type != manifest.Decimal && f.Type != manifest.Boolean && v.IsZero():
		return null, nil
	}
	return f.encodeOne(v)
}

func (f *field) encodeOne(v reflect.Value) (json.RawMessage, error) {
	switch x := v.Interface().(type) {
	case int64:
		return json.Marshal(Money(x))
	case time.Time:
		return json.Marshal(instantText(x))
	case Decimal:
		d, ok := x.At(f.Scale)
		if !ok {
			return nil, fmt.Errorf("%s does not fit %d digits after the point", x, f.Scale)
		}
		return json.Marshal(d)
	case JSON:
		var b bytes.Buffer
		err := json.Compact(&b, x)
		return b.Bytes(), err
	}
	return json.Marshal(v.Interface())
}

func decode(fields []field, from body, to reflect.Value) error {
	for i := range fields {
		f := &fields[i]
		if err := f.decode(from[f.Name], to.FieldByIndex(f.index)); err != nil {
			return &Error{Code: ErrBadInput.Code, Path: []string{f.Name}, Text: L(
				"Giá trị không đúng kiểu.", fmt.Sprintf("The value is of another type: %v.", err))}
		}
	}
	return nil
}

func (f *field) decode(data json.RawMessage, v reflect.Value) error {
	v.SetZero()
	if len(data) == 0 || bytes.Equal(data, null) {
		return nil
	}
	if f.List {
		var parts []json.RawMessage
		if err := json.Unmarshal(data, &parts); err != nil {
			return err
		}
		v.Set(reflect.MakeSlice(v.Type(), len(parts), len(parts)))
		for i, p := range parts {
			if err := f.decodeOne(p, v.Index(i)); err != nil {
				return err
			}
		}
		return nil
	}
	if f.pointer {
		v.Set(reflect.New(f.elem))
		v = v.Elem()
	}
	return f.decodeOne(data, v)
}

func (f *field) decodeOne(data json.RawMessage, v reflect.Value) error {
	if v.Type() == typeFor[int64]() {
		n, err := whole(data)
		v.SetInt(n)
		return err
	}
	if v.Type() == typeFor[time.Time]() {
		var s string
		if err := json.Unmarshal(data, &s); err != nil {
			return err
		}
		t, err := time.Parse(time.RFC3339Nano, s)
		v.Set(reflect.ValueOf(t.UTC()))
		return err
	}
	return json.Unmarshal(data, v.Addr().Interface())
}

// parse reads a JSON object, "" as none.
func parse(data []byte) (body, error) {
	var b body
	if len(data) == 0 {
		return b, nil
	}
	if err := json.Unmarshal(data, &b); err != nil {
		return nil, &Error{Code: ErrBadInput.Code, Text: L("Dữ liệu không đọc được.", "The data is no JSON object.")}
	}
	return b, nil
}

// changed is what differs between two bodies, of those fields that the second one has.
func changed(before, after body) body {
	out := body{}
	for name, data := range after {
		if !bytes.Equal(before[name], data) && (len(before[name]) > 0 || !bytes.Equal(data, null)) {
			out[name] = data
		}
	}
	return out
}
