package graph

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"github.com/lantoa/lantoa/internal/fault"
)

// Limits of the JSON of a request, counted before it is decoded: decoded, each value takes some
// fifty times its one byte.
const (
	maxValues = 6_000 // values and names of the whole body; internal/read counts the variables more closely
	maxLevels = 20    // values within values
)

// decode reads the JSON of a request. What it refuses it does not repeat: bodies hold passwords.
func decode(body []byte, p *graphql.RawParams) error {
	if err := sound(body); err != nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	if err := d.Decode(p); err != nil {
		return fault.New(fault.BadInput, "Nội dung không phải JSON đúng của một yêu cầu GraphQL.", "The content is not the JSON of a GraphQL request.").Because(err)
	}
	return nil
}

// sound refuses JSON with too many or too deep values, or with half of a surrogate pair, which no
// text is. It leaves the grammar to the decoder.
func sound(body []byte) error {
	values, level := 1, 0
	for i := 0; i < len(body); i++ {
		switch body[i] {
		case '"':
			end, err := letters(body, i+1)
			if err != nil {
				return err
			}
			i = end
		case ',', ':':
			values++
		case '{', '[':
			values++
			level++
		case '}', ']':
			level--
		}
		if values > maxValues || level > maxLevels {
			return fault.New(fault.TooCostly, "Biến quá lớn hoặc lồng quá sâu.", "The variables are too many or nested too deeply.")
		}
	}
	return nil
}

// letters walks a string from behind its quote to the closing one and looks at its escapes.
func letters(body []byte, i int) (end int, err error) {
	for {
		next := bytes.IndexAny(body[i:min(len(body), i+32)], `"\`)
		switch {
		case next < 0 && i+32 >= len(body):
			return len(body), nil // no end: the decoder says so
		case next < 0:
			i += 32
			continue
		}
		i += next
		if body[i] == '"' {
			return i, nil
		}
		if i+1 < len(body) && body[i+1] != 'u' {
			i += 2
			continue
		}
		first, ok := unit(body, i)
		switch {
		case !ok:
			return len(body), nil // not JSON
		case first >= 0xD800 && first < 0xE000:
			second, ok := unit(body, i+6)
			if !ok || first >= 0xDC00 || second < 0xDC00 || second >= 0xE000 {
				return 0, unreadable()
			}
			i += 12
		default:
			i += 6
		}
	}
}

// unit reads \uXXXX at i.
func unit(body []byte, i int) (uint64, bool) {
	if i+6 > len(body) || body[i] != '\\' || body[i+1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(string(body[i+2:i+6]), 16, 32)
	return n, err == nil
}

func unreadable() *fault.Error {
	return fault.New(fault.BadInput, "Nội dung có ký tự không hợp lệ.", "The content holds a character that is not allowed.")
}

// clip shortens what a message repeats of a request.
func clip(text string) string {
	const most = 300
	if len(text) <= most {
		return text
	}
	return fmt.Sprintf("%s…", bytes.ToValidUTF8([]byte(text[:most]), nil))
}
