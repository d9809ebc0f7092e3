// Package people keeps the register: units with their dated places, codes and successions, sets of
// units, and users with their dated roles. An administrator acts in the acting unit and below; the
// unit rules see to that. The package steps out of them for two things: the question whether a person
// also serves where the administrator does not reach, and what a unit that ends leaves behind, which
// is counted and handed over unseen. It signs nobody in (internal/auth) and judges no role (policy).
package people

import (
	"context"
	"encoding/json"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/google/uuid"
	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Service runs the mutations of units, users and roles.
type Service struct {
	Runner *txn.Runner
	Files  *files.Service // lists come in through it; nil takes none
}

// batch bounds the rows of one insert.
const batch = 30 // the SQLite driver takes long to bind many values at once

// Open refuses a unit that has ended, or has not begun: it takes no new work.
func Open(ctx context.Context, tx *txn.Tx, id uuid.UUID) error {
	u, err := tx.Unit.Query().Where(unit.ID(id)).Only(ctx)
	if gen.IsNotFound(err) {
		return fault.Missing()
	}
	if err != nil {
		return err
	}
	return openOn(u, tx.Today)
}

func openOn(u *gen.Unit, on clock.Day) error {
	if ended(u, on) || u.ValidFrom.After(on) {
		return fault.Newf(fault.InvalidState, "Đơn vị “%[1]s” không hoạt động vào ngày %[2]s nên không nhận việc mới.",
			"“%[1]s” is not active on %[2]s and takes no new work.", u.Name, on)
	}
	return nil
}

func ended(u *gen.Unit, on clock.Day) bool { return !u.ValidTo.IsZero() && u.ValidTo.Before(on) }

// held reads a unit that the acting unit may change: itself or one below. Any other is NOT_FOUND,
// as a random id is.
func held(ctx context.Context, tx *txn.Tx, id string, path ...any) (*gen.Unit, error) {
	row, err := tx.Row("Unit", id, path...)
	if err != nil {
		return nil, err
	}
	if !tx.Viewer.Hold().Has(row) {
		return nil, fault.Missing().At(path...)
	}
	u, err := tx.Unit.Get(ctx, row)
	if gen.IsNotFound(err) {
		return nil, fault.Missing().At(path...)
	}
	return u, err
}

// reaching is a context whose viewer also holds units that were made in this transaction: they
// stand below the acting unit from now on.
func reaching(ctx context.Context, tx *txn.Tx, made ...uuid.UUID) context.Context {
	v := tx.Viewer
	with := func(s viewer.Sight) viewer.Sight { return viewer.NewSight(append(made, s.IDs()...)...) }
	return viewer.With(ctx, v.Seeing(with(v.Sight()), with(v.Hold())))
}

// lock makes the transactions that name the same thing follow each other.
func (s *Service) lock(ctx context.Context, tx *txn.Tx, name string) error {
	return store.Lock(ctx, tx.Tx, s.Runner.Store.Postgres(), name)
}

// treeLock is the name under which everything waits that changes the tree of units or reads it
// to decide.
const treeLock = "people:tree"

// word cleans a name of one line.
func word(text string, longest int, path ...any) (string, error) {
	text = norm.NFC.String(strings.Join(strings.Fields(text), " "))
	if text == "" || len(text) > longest || !utf8.ValidString(text) || strings.ContainsFunc(text, unicode.IsControl) {
		return "", fault.Newf(fault.BadInput, "Cần một dòng chữ, không trống và không quá %d byte.", "One line of text is needed, not empty and at most %d bytes.", longest).At(path...)
	}
	return text, nil
}

func maybeWord(text *string, longest int, path ...any) (string, error) {
	if text == nil || strings.TrimSpace(*text) == "" {
		return "", nil
	}
	return word(*text, longest, path...)
}

// unitSearch is the folded text under which a unit is found.
func unitSearch(name, code string) string { return fold.Key(name + " " + code) }

// personSort orders people as Vietnamese lists do: by the given name, which is written last.
func personSort(fullName string) string {
	given := fullName
	if i := strings.LastIndexByte(fullName, ' '); i >= 0 {
		given = fullName[i+1:] + " " + fullName[:i]
	}
	return fold.SortKey(given)
}

func personSearch(fullName, username string) string { return fold.Key(fullName + " " + username) }

func aliasList(list []string, path ...any) (json.RawMessage, error) {
	out := make([]string, 0, len(list))
	for i, a := range list {
		text, err := word(a, 300, append(path, i)...)
		if err != nil {
			return nil, err
		}
		out = append(out, text)
	}
	return json.Marshal(out)
}

// taken is the answer to a name that somebody has already; err is passed on if it is another.
func taken(err error, vi, en string, path ...any) error {
	if gen.IsConstraintError(err) {
		return fault.New(fault.Conflict, vi, en).At(path...).Because(err)
	}
	return err
}
