package people

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/sheet"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// ImportPeopleInput is a list of people that was uploaded.
type ImportPeopleInput struct {
	FileID         string
	Apply          bool // otherwise it is only looked through
	IdempotencyKey *string
}

// Imported is what became of a list of people.
type Imported struct {
	List     sheet.Outcome `json:"list"`
	Accounts []Account     `json:"accounts"` // those that this very call has opened
	File     *string       `json:"file"`     // the same as an .xlsx file, in base64
}

// Account is an account with the password for its first sign-in, which is kept nowhere.
type Account struct {
	FullName string `json:"fullName"`
	Username string `json:"username"`
	Unit     string `json:"unit"`
	Password string `json:"password"`
}

var importing = txn.Operation{Name: "importPeople", Kind: "User", Action: "create"}

// mostCodes is how many units a template lists.
const mostCodes = 2000

// What ends a transaction in which nothing is to be kept.
var (
	errLooked = errors.New("people: the list was only looked through")
	errFaulty = errors.New("people: the list has faults")
)

// ImportPeople opens the accounts of a list (nhập danh sách người dùng) in the acting unit and
// below: all of them, or none. Without Apply, and where anything is wrong, it does everything and
// keeps nothing. Each account gets a one-time password, told once: a repeated call does not know it.
func (s *Service) ImportPeople(ctx context.Context, in ImportPeopleInput) (*Imported, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, tenant.NoViewer()
	}
	if err := s.Runner.Policy.Check(v, importing.Kind, importing.Action); err != nil {
		return nil, err
	}
	known, data, err := s.Files.Once(ctx, importing, in, in.IdempotencyKey, in.FileID)
	if err != nil {
		return nil, err
	}
	if known != nil {
		return repeated(known), nil
	}
	list, err := s.form().Take(ctx, data, sheet.MostRows)
	if err != nil {
		return nil, fault.At(err, "input", "fileId")
	}
	r := &roster{Service: s, in: in, list: list}
	if err := r.parse(ctx); err != nil {
		return nil, err
	}
	out, err := r.run(ctx, false)
	if err != nil || !in.Apply || out.List.Count > 0 {
		return out, err
	}
	if err := r.secrets(); err != nil {
		return nil, err
	}
	return r.run(ctx, true)
}

// repeated answers a call whose work was done by an earlier one.
func repeated(res txn.Result) *Imported {
	return &Imported{List: sheet.Before(res["rows"]), Accounts: []Account{}}
}

// run checks the list in one transaction, and keeps what it makes if it is to.
func (r *roster) run(ctx context.Context, keep bool) (*Imported, error) {
	found := *r.list.Wrongs // of the parsing; what a transaction finds comes anew with each try
	made := false
	res, err := r.Runner.Do(ctx, importing, r.in, r.in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		wrongs := found
		r.list.Wrongs, made = &wrongs, true
		if err := r.open(ctx, tx); err != nil {
			return nil, err
		}
		switch {
		case r.list.Wrongs.Count() > 0:
			return nil, errFaulty
		case !keep:
			return nil, errLooked
		}
		row, err := tx.Row("File", r.in.FileID, "input", "fileId")
		if err != nil {
			return nil, err
		}
		if _, err := files.ClaimRow(ctx, tx, row); err != nil {
			return nil, fault.Of(err).At("input", "fileId")
		}
		return txn.Result{"rows": {strconv.Itoa(len(r.people))}}, nil
	})
	switch {
	case errors.Is(err, errLooked), errors.Is(err, errFaulty):
		return &Imported{List: r.list.Outcome(false, r.briefs()), Accounts: []Account{}}, nil
	case err != nil:
		return nil, err
	case !made: // the key was known by then
		return repeated(res), nil
	}
	out := &Imported{List: r.list.Outcome(true, r.briefs())}
	for _, p := range r.people {
		out.Accounts = append(out.Accounts, Account{p.fullName, p.username, p.unit.Name, p.password})
	}
	out.File, err = handout(out.Accounts)
	return out, err
}

// secrets makes the one-time passwords and their hashes, before the transaction that keeps them.
func (r *roster) secrets() error {
	for _, p := range r.people {
		var err error
		if p.password, err = oneTimePassword(); err != nil {
			return err
		}
		if p.hash, err = auth.HashRandom(p.password); err != nil {
			return err
		}
	}
	return nil
}

// letters are those that are not taken for one another when they are read from paper.
const letters = "abcdefghjkmnpqrstuvwxyz23456789"

// oneTimePassword is four groups of four letters, about 79 bits, as the web app makes them.
func oneTimePassword() (string, error) {
	var b strings.Builder
	for i := range 16 {
		if i > 0 && i%4 == 0 {
			b.WriteByte('-')
		}
		n, err := rand.Int(rand.Reader, big.NewInt(int64(len(letters))))
		if err != nil {
			return "", fmt.Errorf("people: a password: %w", err)
		}
		b.WriteByte(letters[n.Int64()])
	}
	return b.String(), nil
}

// handout is the list of accounts as a file to print or to hand on.
func handout(accounts []Account) (*string, error) {
	rows := make([][]string, len(accounts))
	for i, a := range accounts {
		rows[i] = []string{a.FullName, a.Username, a.Unit, a.Password}
	}
	file, err := sheet.Plain("Tài khoản mới (New accounts)", "Mật khẩu dùng một lần; người dùng phải đổi khi đăng nhập lần đầu. (One-time passwords; they must be changed at the first sign-in.)",
		[]string{"Họ và tên (Full name)", "Tên đăng nhập (User name)", "Đơn vị (Unit)", "Mật khẩu (Password)"}, rows)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }() // it is written out by then
	var b strings.Builder
	to := base64.NewEncoder(base64.StdEncoding, &b)
	if _, err := file.WriteTo(to); err != nil {
		return nil, err
	}
	if err := to.Close(); err != nil {
		return nil, err
	}
	text := b.String()
	return &text, nil
}

// PeopleForm is the form of a list of people, with the codes of the units that the acting unit
// holds, for whoever may open accounts.
func (s *Service) PeopleForm(ctx context.Context) (*sheet.Form, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, tenant.NoViewer()
	}
	if err := s.Runner.Policy.Check(v, importing.Kind, importing.Action); err != nil {
		return nil, err
	}
	units, err := s.Runner.Store.Reading().Unit.Query().Order(gen.Asc(unit.FieldSortKey)).All(ctx)
	if err != nil {
		return nil, err
	}
	f := s.form()
	codes := sheet.Codes{Name: "unit", Title: fault.Text{VI: "Mã đơn vị", EN: "Unit codes"}}
	for _, u := range units {
		if v.Hold().Has(u.ID) && !ended(u, v.Today) && len(codes.Lines) < mostCodes {
			codes.Lines = append(codes.Lines, sheet.Line{Label: u.Code, Value: u.Name})
		}
	}
	f.Codes = []sheet.Codes{codes}
	return f, nil
}
