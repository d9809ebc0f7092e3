package read

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/viewer"
)

// FuzzCursor opens whatever a client may send: only what was sealed for this viewer and list
// opens, everything else is bad input.
func FuzzCursor(f *testing.F) {
	s, err := newSealer(bytes.Repeat([]byte{7}, 32))
	if err != nil {
		f.Fatal(err)
	}
	v := &viewer.Viewer{User: uuid.New(), Unit: uuid.New()}
	seal := func(hex string) string {
		out, err := s.seal(append(append([]byte{}, s.start...), "0:"+hex+"~"...), v, []string{"tasks+DUE_ON"})
		if err != nil {
			f.Fatal(err)
		}
		return string(out)
	}
	good := seal("5b6e756c6c2c2278225d") // [null,"x"]
	if p, err := s.open(input{}, good, v, "tasks+DUE_ON"); err != nil || p.id != "x" || p.key != nil {
		f.Fatalf("a good cursor: %v %v", p, err)
	}
	for _, text := range []string{"", "A", good[:10], good + "A", strings.Repeat("=", 3000), seal("6e6f7065"), "\x00"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if text == good {
			return
		}
		if _, err := s.open(input{}, text, v, "tasks+DUE_ON"); !errors.Is(err, &fault.Error{Code: fault.BadInput}) {
			t.Errorf("%q: %v", text, err)
		}
	})
}

// TestPlacesAreSealedWhereTheyStand: what looks like a place but has not the process's mark stays.
func TestPlacesAreSealedWhereTheyStand(t *testing.T) {
	s, err := newSealer(make([]byte, 32))
	if err != nil {
		t.Fatal(err)
	}
	v := &viewer.Viewer{}
	doc := []byte(`{"a":"cur00:0:5b5d~","b":"~","c":"` + string(s.start) + `0:5b312c2278225d~"}`)
	out, err := s.seal(doc, v, []string{"l"})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(out, []byte(`{"a":"cur00:0:5b5d~","b":"~","c":"`)) || bytes.Contains(out, s.start) || !bytes.HasSuffix(out, []byte(`"}`)) {
		t.Errorf("sealed: %s", out)
	}
	for _, broken := range []string{"0:5b5d", "1:5b5d~", "x:5b5d~", "0:zz~", "0~"} {
		if out, err := s.seal([]byte(string(s.start)+broken), v, []string{"l"}); err == nil {
			t.Errorf("a broken place %q became %s", broken, out)
		}
	}
}

func TestTextThatADatabaseCannotKeepIsRefused(t *testing.T) {
	for _, bad := range []any{"a\x00", "\xff\xfe", "a\xc3", strings.Repeat("x", 1001), true, nil, []any{"x"}, 1.5} {
		if _, err := text(input{}, bad); !errors.Is(err, &fault.Error{Code: fault.BadInput}) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}
