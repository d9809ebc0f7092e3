package read

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/viewer"
)

// sealer makes cursors opaque: what the database says about a row's place is encrypted and bound
// to the viewer, the acting unit and the list, so a cursor tells nothing and fits nowhere else.
type sealer struct {
	aead  cipher.AEAD
	start []byte // marks a place in the database's JSON; unguessable, and never leaves the process
}

const markEnd = '~'

func newSealer(key []byte) (*sealer, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("cursor key: %w", err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, fmt.Errorf("cursor key: %w", err)
	}
	mark := make([]byte, 16)
	if _, err := rand.Read(mark); err != nil {
		return nil, fmt.Errorf("cursor mark: %w", err)
	}
	return &sealer{aead: aead, start: []byte("cur" + hex.EncodeToString(mark) + ":")}, nil
}

func bound(v *viewer.Viewer, list string) []byte {
	return []byte(v.User.String() + v.Unit.String() + list)
}

// seal replaces every place in the JSON by its cursor. A place reads mark, number of the list in
// the plan, ':', hex, '~'.
func (s *sealer) seal(doc []byte, v *viewer.Viewer, lists []string) ([]byte, error) {
	var out []byte
	for {
		i := bytes.Index(doc, s.start)
		if i < 0 {
			if out == nil {
				return doc, nil
			}
			return append(out, doc...), nil
		}
		out = append(out, doc[:i]...)
		doc = doc[i+len(s.start):]
		end := bytes.IndexByte(doc, markEnd)
		colon := bytes.IndexByte(doc, ':')
		if end < 0 || colon < 0 || colon > end {
			return nil, fmt.Errorf("a place without its end")
		}
		n := 0
		if _, err := fmt.Sscanf(string(doc[:colon]), "%d", &n); err != nil || n < 0 || n >= len(lists) {
			return nil, fmt.Errorf("a place of no list")
		}
		plain, err := hex.DecodeString(string(doc[colon+1 : end]))
		if err != nil {
			return nil, fmt.Errorf("a place that is not hex: %w", err)
		}
		nonce := make([]byte, s.aead.NonceSize())
		if _, err := rand.Read(nonce); err != nil {
			return nil, fmt.Errorf("cursor nonce: %w", err)
		}
		sealed := s.aead.Seal(nonce, nonce, plain, bound(v, lists[n]))
		out = append(out, base64.RawURLEncoding.EncodeToString(sealed)...)
		doc = doc[end+1:]
	}
}

// place is what a cursor says: the value of the order column, nil if it has none, and the row.
type place struct {
	key any
	id  string
}

func (s *sealer) open(in input, text string, v *viewer.Viewer, list string) (place, error) {
	bad := in.bad("Con trỏ trang không hợp lệ hoặc không dành cho danh sách này.", "The cursor is not valid or not of this list.")
	if len(text) > 2000 {
		return place{}, bad
	}
	sealed, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil || len(sealed) < s.aead.NonceSize() {
		return place{}, bad
	}
	n := s.aead.NonceSize()
	plain, err := s.aead.Open(nil, sealed[:n], sealed[n:], bound(v, list))
	if err != nil {
		return place{}, bad
	}
	var pair []any
	d := json.NewDecoder(bytes.NewReader(plain))
	d.UseNumber()
	if err := d.Decode(&pair); err != nil || len(pair) != 2 {
		return place{}, bad
	}
	id, ok := pair[1].(string)
	if !ok {
		return place{}, bad
	}
	p := place{id: id}
	switch k := pair[0].(type) {
	case json.Number:
		if p.key, err = k.Int64(); err != nil {
			return place{}, bad
		}
	case string:
		p.key = k
	case nil:
	default:
		return place{}, fault.Of(bad)
	}
	return p, nil
}
