package sdk

import (
	"bytes"
	"encoding/json"
)

// upgraded is a stored body after the kind's Upgrade; numbers keep their digits.
func upgraded(k *kind, from int, data []byte) ([]byte, error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	values := map[string]any{}
	if err := decoder.Decode(&values); err != nil {
		return nil, err
	}
	if err := k.upgrade(from, values); err != nil {
		return nil, err
	}
	return json.Marshal(values)
}
