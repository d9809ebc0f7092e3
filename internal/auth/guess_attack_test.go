package auth_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/httpd"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

func TestASignInThatFails(t *testing.T) {
	t.Run("A8 tells nothing", tellsNothing)
	t.Run("A8 costs one hash, whatever fails", oneHash)
}

func tellsNothing(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		h.do(func(ctx context.Context, tx *txn.Tx) error {
			return tx.User.UpdateOneID(h.Users["h-cau-ke"]).SetDisabledAt(tx.Now).Exec(ctx)
		})
		_, want := h.try("nobody-of-that-name", right, "192.0.2.7")
		for name, c := range map[string]struct{ user, password string }{
			"a wrong password":              {"stp", "not the password"},
			"an empty password":             {"stp", ""},
			"a closed account":              {"h-cau-ke", right},
			"an account without a password": {"sgddt", right},
			"the stored form":               {"sgddt", "!"},
			"a very long password":          {"snv", strings.Repeat("đ", 10_000)},
			"a very long name":              {strings.Repeat("a", 10_000), right},
			"a NUL in the name":             {"st\x00p", right},
			"no text":                       {"\xff\xfe", "\xff\xfe"},
			"nothing":                       {"", ""},
		} {
			_, err := h.try(c.user, c.password, "192.0.2.7")
			if err == nil || err.Error() != want.Error() || fault.CodeOf(err) != fault.Unauthenticated {
				t.Errorf("%s: %v, want as for an unknown name: %v", name, err, want)
			}
		}
		if n := h.Store.Reading().Session.Query().CountX(tenant.System(h.ctx)); n != 0 {
			t.Errorf("%d sessions", n)
		}
	})
}

// alone is a house of its own, in which no other test hashes.
func alone(t *testing.T) *house {
	t.Helper()
	w := testkit.New(t, storeIn(t))
	h := &house{World: w, Auth: auth.New(w.Runner, auth.Options{}), t: t, ctx: context.Background()}
	hash, err := hashed()
	testkit.Must(t, err)
	h.do(func(ctx context.Context, tx *txn.Tx) error {
		if err := tx.User.Update().Where(user.Username("snv")).SetPasswordHash(hash).SetDisabledAt(tx.Now).Exec(ctx); err != nil {
			return err
		}
		return tx.User.Update().Where(user.Username("stp")).SetPasswordHash(hash).Exec(ctx)
	})
	return h
}

// oneHash counts hashes; internal/assurance/rights counts the statements of the database.
func oneHash(t *testing.T) {
	h := alone(t)
	for what, c := range map[string]struct{ name, password string }{
		"a wrong password": {"stp", "wrong password"}, "an unknown name": {"nobody", "wrong password"}, "no password kept": {"sgddt", "wrong password"},
		"a closed account": {"snv", right}, "a closed account, wrongly": {"snv", "wrong password"}, "an empty password": {"stp", ""},
		"a very long password": {"stp", strings.Repeat("đ", 10_000)}, "a very long name": {strings.Repeat("a", 10_000), right}, "no text": {"\xff\xfe", "\xff"},
	} {
		before, _ := auth.Hashes()
		if _, err := h.try(c.name, c.password, "192.0.2.9"); err == nil {
			t.Fatalf("%s: signed in", what)
		}
		if after, _ := auth.Hashes(); after-before != 1 {
			t.Errorf("%s costs %d hashes, want 1", what, after-before)
		}
	}
}

func (h *house) fail(n int, name, peer string) (blocked int) {
	for range n {
		if _, err := h.try(name, "wrong password", peer); fault.CodeOf(err) == fault.RateLimited {
			blocked++
		}
	}
	return blocked
}

func retry(err error) time.Duration {
	var r auth.Retry
	errors.As(err, &r)
	return time.Duration(r)
}

func TestGuessingIsSlowedDown(t *testing.T) {
	t.Run("A7 by account, from whatever address", func(t *testing.T) {
		each(t, func(t *testing.T, h *house) {
			for i := range 5 {
				if h.fail(1, "stp", fmt.Sprintf("192.0.2.%d", i)) != 0 {
					t.Fatalf("failure %d is blocked", i)
				}
			}
			_, err := h.try("stp", right, "198.51.100.1")
			if fault.CodeOf(err) != fault.RateLimited || retry(err) != 15*time.Second {
				t.Errorf("after 5 failures the right password gives %v", err)
			}
			if _, err := h.try("STP ", right, "198.51.100.1"); fault.CodeOf(err) != fault.RateLimited {
				t.Errorf("another spelling of the name: %v", err)
			}
			if _, err := h.try("snv", right, "192.0.2.1"); err != nil {
				t.Errorf("the other unit's user is blocked: %v", err)
			}
			h.Clock.Advance(15 * time.Second)
			if _, err := h.try("stp", right, "198.51.100.1"); err != nil {
				t.Errorf("after the block: %v", err)
			}
			if h.fail(5, "stp", "198.51.100.1") != 0 {
				t.Error("a success does not reset the account")
			}
		})
	})
	t.Run("A8 an unknown account like any other", func(t *testing.T) {
		each(t, func(t *testing.T, h *house) {
			if known, unknown := h.fail(8, "stp", "192.0.2.1"), h.fail(8, "no-such-name", "192.0.2.2"); known != 3 || unknown != 3 {
				t.Errorf("%d and %d of 8 are blocked", known, unknown)
			}
		})
	})
	t.Run("A7 by address, over many accounts", func(t *testing.T) {
		each(t, func(t *testing.T, h *house) {
			for i := range auth.FreePeer {
				if h.fail(1, fmt.Sprintf("name-%d", i), "192.0.2.1") != 0 {
					t.Fatalf("failure %d is blocked", i)
				}
			}
			if h.fail(1, "another-name", "192.0.2.1") != 1 {
				t.Error("the address is not blocked")
			}
			if h.fail(1, "another-name", "192.0.2.2") != 0 {
				t.Error("another address is blocked")
			}
		})
	})
	t.Run("A7 twice as long each time, 15 minutes at most, and forgotten after a day", func(t *testing.T) {
		each(t, func(t *testing.T, h *house) {
			h.fail(5, "stp", "192.0.2.1")
			for _, want := range []time.Duration{15, 30, 60, 120, 240, 480, 900, 900} {
				_, err := h.try("stp", "wrong", "192.0.2.1")
				if retry(err) != want*time.Second {
					t.Fatalf("blocked for %s, want %s", retry(err), want*time.Second)
				}
				h.Clock.Advance(retry(err))
				h.fail(1, "stp", "192.0.2.1")
			}
			h.Clock.Advance(24*time.Hour + time.Second)
			if h.fail(5, "stp", "192.0.2.1") != 0 {
				t.Error("failures of two days ago still count")
			}
		})
	})
	t.Run("A7 in a burst as in a queue", func(t *testing.T) {
		each(t, func(t *testing.T, h *house) {
			var looked, limited atomic.Int64
			var wg sync.WaitGroup
			for range 40 {
				wg.Go(func() {
					switch _, err := h.try("stp", "wrong password", "192.0.2.1"); fault.CodeOf(err) {
					case fault.Unauthenticated:
						looked.Add(1)
					case fault.RateLimited:
						limited.Add(1)
					default:
						t.Errorf("%v", err)
					}
				})
			}
			wg.Wait()
			if looked.Load() > 5 || limited.Load() != 40-looked.Load() {
				t.Errorf("%d guesses were looked at, %d refused; want 5 at most", looked.Load(), limited.Load())
			}
		})
	})
}

func TestDelay(t *testing.T) {
	for n, want := range map[int]time.Duration{0: 0, 4: 0, 5: 15, 6: 30, 10: 480, 11: 900, 1 << 30: 900} {
		if got := auth.Delay(n); got != want*time.Second {
			t.Errorf("failure %d blocks for %s", n, got)
		}
	}
	day, guesses := time.Duration(0), 0
	for n := 1; day < 24*time.Hour; n++ { // who comes back the moment that the block ends
		guesses++
		day += auth.Delay(n)
	}
	testkit.Figure(t, "Sign-in", "guesses at one account in 24 hours, from however many addresses", guesses, "")
	if guesses > 200 {
		t.Errorf("%d guesses a day at one account", guesses)
	}
}

// TestAThousandGuesses sends them through the door and counts what is hashed: each hash is a guess
// that was looked at.
func TestAThousandGuesses(t *testing.T) {
	const guesses = 1000
	body := func(name, password string) string {
		b, err := json.Marshal(map[string]string{"username": name, "password": password})
		testkit.Must(t, err)
		return string(b)
	}
	spellings := []string{"stp", " stp", "STP", "Stp ", "\u00a0stp", "ſtp", "\tstp\n"}
	for name, c := range map[string]struct {
		guess func(i int) (peer, body string)
		n     int
		most  int64
	}{
		"A7 at one account from a thousand addresses": {func(i int) (string, string) {
			return fmt.Sprintf("198.51.%d.%d", i/250, i%250), body("stp", fmt.Sprint("guess number ", i))
		}, guesses, 5},
		"A7 at one account in every spelling": {func(i int) (string, string) {
			return fmt.Sprintf("198.51.%d.%d", i/250, i%250), body(spellings[i%len(spellings)], fmt.Sprint("guess number ", i))
		}, guesses, 10}, // "ſtp" is another name, and has five of its own
		"A7 at a thousand accounts from the addresses of one IPv6 network": {func(i int) (string, string) {
			return fmt.Sprintf("[2001:db8:0:1:%x::%x]", i, i), body(fmt.Sprint("name-", i), "guess number 1")
		}, guesses, auth.FreePeer},
		"A7 by a list of a thousand in one request": {func(int) (string, string) {
			return "192.0.2.1", "[" + strings.Repeat(body("stp", "g")+",", 300) + body("stp", "g") + "]"
		}, 1, 0},
		"A7 by a list of passwords": {func(int) (string, string) {
			return "192.0.2.1", `{"username":"stp","password":["a` + strings.Repeat(`","b`, guesses) + `"]}`
		}, 1, 0},
		"A7 by a thousand passwords under one key": {func(int) (string, string) {
			return "192.0.2.1", `{"username":"stp"` + strings.Repeat(`,"password":"b"`, guesses) + `}`
		}, 1, 1},
	} {
		t.Run(name, func(t *testing.T) {
			h := alone(t)
			door := httpd.New(httpd.Deps{Auth: h.Auth, PublicURL: "https://phobien.example.vn", GraphQL: http.NotFoundHandler(), Log: slog.New(slog.DiscardHandler)})
			before, _ := auth.Hashes()
			for i := range c.n {
				peer, body := c.guess(i)
				r := httptest.NewRequest(http.MethodPost, "/auth/sign-in", strings.NewReader(body))
				r.RemoteAddr = peer + ":4000"
				r.Header.Set("Content-Type", "application/json")
				r.Header.Set("X-Forwarded-For", fmt.Sprintf("203.0.%d.%d", i/250, i%250))
				w := httptest.NewRecorder()
				door.ServeHTTP(w, r)
				if w.Code != http.StatusUnauthorized && w.Code != http.StatusTooManyRequests && w.Code != http.StatusBadRequest {
					t.Fatalf("guess %d: %d %s", i, w.Code, w.Body)
				}
				if now, _ := auth.Hashes(); now-before > c.most {
					t.Fatalf("guess %d is the %dth that is looked at, want %d at most", i+1, now-before, c.most)
				}
				if w.Code == http.StatusTooManyRequests && w.Header().Get("Retry-After") == "" {
					t.Fatalf("guess %d is not told when to come back", i)
				}
			}
			after, _ := auth.Hashes()
			testkit.Figure(t, "Sign-in", "guesses looked at of a thousand: "+strings.TrimPrefix(name, "A7 "), after-before, fmt.Sprint("<= ", c.most))
		})
	}
}

func TestABurstOfSignIns(t *testing.T) {
	t.Run("A9 takes two hashes at a time, and tells the rest to come back", twoAtATime)
}

func twoAtATime(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		var in, later atomic.Int64
		var wg sync.WaitGroup
		for i := range 200 {
			wg.Go(func() {
				_, err := h.once("stp", right, fmt.Sprintf("192.0.2.%d", i))
				switch {
				case err == nil:
					in.Add(1)
				case fault.CodeOf(err) == fault.RateLimited && retry(err) > 0:
					later.Add(1)
				default:
					t.Errorf("%v", err)
				}
			})
		}
		wg.Wait()
		if in.Load() == 0 || in.Load()+later.Load() != 200 {
			t.Errorf("%d signed in, %d are to come later", in.Load(), later.Load())
		}
		_, peak := auth.Hashes()
		testkit.Figure(t, "Sign-in", "hashes at once, of 200 sign-ins at once", peak, "<= 2")
		if peak > 2 {
			t.Errorf("%d hashes at once", peak)
		}
		h.Clock.Advance(15 * time.Minute)
		if _, err := h.try("stp", right, "192.0.2.1"); err != nil {
			t.Errorf("afterwards: %v", err)
		}
	})
}
