package graph

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/lantoa/lantoa/internal/fault"
)

func TestABodyIsLookedAtBeforeItIsDecoded(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		code fault.Code
	}{
		"a sound request":                          {`{"query":"{a}","variables":{"t":"Lan Tỏa \"\\ \u0110 \ud83d\ude00"}}`, ""},
		"G10 a backslash before a u is two signs":  {`{"query":"{a}","variables":{"t":"\\ud800"}}`, ""},
		"G10 half a pair":                          {`{"query":"{a}","variables":{"t":"\ud800"}}`, fault.BadInput},
		"G10 half a pair before another escape":    {`{"query":"{a}","variables":{"t":"\ud800\n"}}`, fault.BadInput},
		"G10 half a pair behind a long text":       {`{"query":"{a}","variables":{"t":"` + strings.Repeat("x", 100) + `\udc00"}}`, fault.BadInput},
		"G10 many values":                          {`{"query":"{a}","variables":{"t":[` + strings.Repeat("1,", maxValues) + `1]}}`, fault.TooCostly},
		"G10 many names":                           {`{"query":"{a}","variables":{` + strings.Repeat(`"a":1,`, maxValues) + `"a":1}}`, fault.TooCostly},
		"G10 many levels":                          {`{"query":"{a}","variables":{"t":` + strings.Repeat("[", 30) + strings.Repeat("]", 30) + `}}`, fault.TooCostly},
		"signs of the grammar in a text count not": {`{"query":"` + strings.Repeat("[{,:", maxValues) + `"}`, ""},
		"no end of a text":                         {`{"query":"{a}`, fault.BadInput},
		"an escape cut short":                      {`{"query":"\u12`, fault.BadInput},
		"an escape of nothing":                     {`{"query":"\`, fault.BadInput},
		"an escape that is none":                   {`{"query":"\uzzzz"}`, fault.BadInput},
		"a query that is a number":                 {`{"query":1}`, fault.BadInput},
	} {
		t.Run(name, func(t *testing.T) {
			err := decode([]byte(c.body), &graphql.RawParams{})
			if code := fault.CodeOf(err); code != c.code {
				t.Errorf("%v, want %q", err, c.code)
			}
		})
	}
}

// FuzzABodyKeepsItsText: what is taken is decoded without a character that is lost.
func FuzzABodyKeepsItsText(f *testing.F) {
	for _, body := range []string{`{"query":"\ud83d\ude00"}`, `{"query":"\ud800"}`, `["\\\ud800","\u0000"]`, `{"a":[1,{"b":"\\\\"}]}`} {
		f.Add([]byte(body))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		err := sound(body)
		var v any
		if json.Unmarshal(body, &v) != nil || strings.Contains(strings.ToLower(string(body)), `\ufffd`) || strings.Contains(string(body), "\uFFFD") || strings.ToValidUTF8(string(body), "") != string(body) {
			return
		}
		text, _ := json.Marshal(v) // it was JSON
		lost := strings.Contains(string(text), "\uFFFD") || strings.Contains(string(text), `\ufffd`)
		if lost && err == nil {
			t.Errorf("%q loses a character", body)
		}
		if !lost && err != nil && fault.CodeOf(err) != fault.TooCostly {
			t.Errorf("%q is refused: %v", body, err)
		}
	})
}
