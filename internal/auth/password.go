package auth

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"sync"
	"sync/atomic"
	"time"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"
	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/fold"
)

// params are OWASP's second choice for argon2id: 19 MiB, two passes, one lane; about 30 ms.
var params = &argon2id.Params{Memory: 19 * 1024, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}

// hashing bounds what passwords may take of the machine: two hashes at once in the whole process
// (38 MiB), and a short queue; who comes later is told to come back.
var hashing = newGate(2, 32)

// gate lets a few work at once and a few more wait.
type gate struct {
	slots   chan struct{}
	queue   int64
	waiting atomic.Int64
	working atomic.Int64
	peak    atomic.Int64 // most that ever worked at once, for the test of the bound
	total   atomic.Int64 // how many worked at all
}

func newGate(slots int, queue int64) *gate {
	return &gate{slots: make(chan struct{}, slots), queue: queue}
}

// enter waits for a slot; the caller must call leave. A full queue is RATE_LIMITED at once.
func (g *gate) enter(ctx context.Context) (leave func(), err error) {
	select {
	case g.slots <- struct{}{}:
	default:
		if g.waiting.Add(1) > g.queue {
			g.waiting.Add(-1)
			return nil, limited(2 * time.Second)
		}
		defer g.waiting.Add(-1)
		select {
		case g.slots <- struct{}{}:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	g.total.Add(1)
	for n, p := g.working.Add(1), g.peak.Load(); n > p && !g.peak.CompareAndSwap(p, n); p = g.peak.Load() {
	}
	return func() { g.working.Add(-1); <-g.slots }, nil
}

// Length of passwords: characters at least, bytes at most.
const (
	minPassword = 10
	maxPassword = 256
)

// common are passwords that satisfy the length and that everybody tries first, folded.
var common = map[string]bool{
	"1234567890": true, "12345678910": true, "0123456789": true, "0987654321": true, "1111111111": true, "0000000000": true,
	"1q2w3e4r5t": true, "qwertyuiop": true, "password123": true, "password1234": true, "administrator": true,
	"matkhau123": true, "matkhau1234": true, "matkhau12345": true, "vietnam123": true, "abcd123456": true, "abc123456789": true,
	"lantoa1234": true, "lantoa123456": true, "iloveyou123": true, "anhyeuem123": true, "phapluat123": true,
}

// CheckPassword refuses a password that is too short, too long, or tried first by everybody.
func CheckPassword(password string) error {
	password = norm.NFC.String(password)
	switch {
	case !utf8.ValidString(password) || len(password) > maxPassword:
		return fault.Newf(fault.BadInput, "Mật khẩu dài quá %d byte hoặc có ký tự không hợp lệ.", "The password is longer than %d bytes or not valid text.", maxPassword)
	case utf8.RuneCountInString(password) < minPassword:
		return fault.Newf(fault.BadInput, "Mật khẩu cần ít nhất %d ký tự.", "A password needs at least %d characters.", minPassword)
	case common[fold.Key(password)], same(password):
		return fault.New(fault.BadInput, "Mật khẩu này quá dễ đoán. Hãy chọn mật khẩu khác.", "This password is too easy to guess. Choose another.")
	}
	return nil
}

func same(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	for _, r := range s {
		if r != first {
			return false
		}
	}
	return true
}

// HashPassword checks the rules for passwords and returns the argon2id hash to store. It may wait
// for its turn: call it before the transaction, not in it. The fault carries no place; the caller
// adds it with At.
func HashPassword(ctx context.Context, password string) (string, error) {
	if err := CheckPassword(password); err != nil {
		return "", err
	}
	leave, err := hashing.enter(ctx)
	if err != nil {
		return "", err
	}
	defer leave()
	return argon2id.CreateHash(norm.NFC.String(password), params)
}

// decoy is the hash that is checked where there is none, so that the work tells nothing.
var decoy = sync.OnceValues(func() (string, error) {
	return argon2id.CreateHash(rand.Text(), params)
})

// light are the parameters for passwords that are random themselves: nobody guesses one of them
// 2^79 times, however cheap a guess is, and an office opens hundreds of accounts at once.
var light = &argon2id.Params{Memory: 64, Iterations: 1, Parallelism: 1, SaltLength: 16, KeyLength: 32}

// random is how long a password that HashRandom takes is at least: 16 letters of 31, or better.
const random = 16

// HashRandom returns the hash to store of a one-time password that the server has made of at least
// 79 bits from crypto/rand; never of one that a person has chosen. It takes no turn.
func HashRandom(password string) (string, error) {
	if len(password) < random {
		return "", errors.New("auth: a password is too short to be a random one")
	}
	return argon2id.CreateHash(password, light)
}

// matches tells whether the password is that of the hash; an empty or broken hash costs the same
// and never matches.
func matches(ctx context.Context, password, hash string) (bool, error) {
	leave, err := hashing.enter(ctx)
	if err != nil {
		return false, err
	}
	defer leave()
	real := true
	known, _, _, err := argon2id.DecodeHash(hash)
	if err != nil {
		real = false
		if hash, err = decoy(); err != nil {
			return false, err
		}
	}
	if len(password) > maxPassword {
		password, real = "", false
	}
	if real && known.Memory < params.Memory { // the work is that of any other: it does not tell who waits for a first sign-in
		heavy, err := decoy()
		if err != nil {
			return false, err
		}
		if _, err := argon2id.ComparePasswordAndHash(norm.NFC.String(password), heavy); err != nil {
			return false, err
		}
	}
	ok, err := argon2id.ComparePasswordAndHash(norm.NFC.String(password), hash)
	return ok && real, err
}

// secret is 32 random bytes as text that fits a cookie and a header.
func secret() string {
	b := make([]byte, 32)
	_, _ = rand.Read(b) // never fails: without randomness the runtime ends the process
	return base64.RawURLEncoding.EncodeToString(b)
}
