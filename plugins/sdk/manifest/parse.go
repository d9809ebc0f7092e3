package manifest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Parse reads a manifest. It refuses what is too long or too deep, names that the format does not
// have, and anything after the object; the error is a Fault. What it says is for Check to judge.
func Parse(data []byte) (Manifest, error) {
	refuse := func(vi, en string, args ...any) (Manifest, error) {
		return Manifest{}, Fault{"", Text{fmt.Sprintf(vi, args...), fmt.Sprintf(en, args...)}}
	}
	if len(data) > MaxBytes {
		return refuse("bản khai dài %d byte, tối đa %d", "the manifest has %d bytes, %d at most", len(data), MaxBytes)
	}
	if depth(data) > MaxDepth {
		return refuse("bản khai lồng quá %d tầng", "the manifest is nested more than %d deep", MaxDepth)
	}
	var m Manifest
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	d.UseNumber()
	if err := d.Decode(&m); err != nil {
		return refuse("bản khai không đọc được: %s", "the manifest cannot be read: %s", clip(err.Error()))
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return refuse("sau bản khai còn dữ liệu khác", "something follows the manifest")
	}
	return m, nil
}

// depth is how deep objects and lists go into each other, strings aside.
func depth(data []byte) int {
	deep, most, quoted := 0, 0, false
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			deep++
			most = max(most, deep)
		case c == '}' || c == ']':
			deep--
		}
	}
	return most
}
