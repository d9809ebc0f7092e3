package contests_test

import (
	"strings"
	"testing"

	"github.com/google/uuid"
)

// TestAWrongTokenIsToldAsAnIDThatNamesNobody: neither of the two answers says more than the other.
func TestAWrongTokenIsToldAsAnIDThatNamesNobody(t *testing.T) {
	each(t, func(t *testing.T, s *server) {
		e := s.enter(s.contest(), 1)
		a, _ := s.begin(e, 1)
		nobody := func(like string) string {
			prefix, _, _ := strings.Cut(like, "_")
			return prefix + "_" + uuid.NewString()
		}
		for _, c := range []struct {
			mutation, selection, id string
			more                    []any
		}{
			{"VerifyEntrant", "verified", e, []any{"code", "123456"}}, {"OpenEntrant", "number", e, nil}, {"MineEntrant", "state", e, nil},
			{"SaveAttempt", "saved", a, []any{"answers", "-----"}}, {"SubmitAttempt", "state", a, []any{"answers", "-----"}},
		} {
			wrong := s.officer.Call(c.mutation, c.selection, in(c.id, append(c.more, "token", token(2))...))
			none := s.officer.Call(c.mutation, c.selection, in(nobody(c.id), append(c.more, "token", token(2))...))
			if wrong.Code() != "NOT_FOUND" || wrong.Body != none.Body {
				t.Errorf("%s: of a wrong token %s, of nobody's id %s", c.mutation, wrong.Body, none.Body)
			}
		}
	})
}
