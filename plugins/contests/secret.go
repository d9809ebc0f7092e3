package contests

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"math/big"
	"regexp"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// secret is 128 random bits as text.
func secret() string {
	b := make([]byte, 16)
	_, _ = rand.Read(b) // it never fails
	return hex.EncodeToString(b)
}

// letters are those of codes: none that looks like another.
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

// codeLetters is how many a code has: 40 bits, with mostTries tries.
const codeLetters = 8

// code is a random code to write down.
func code() string {
	b := make([]byte, codeLetters)
	for i := range b {
		n, err := rand.Int(rand.Reader, big.NewInt(int64(len(letters))))
		if err != nil {
			panic(err) // the system's random source is gone
		}
		b[i] = letters[n.Int64()]
	}
	return string(b)
}

// hashed is what is kept of a secret.
func hashed(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:])
}

// fits tells, in the same time for all, whether a secret is the one whose hash was kept.
func fits(kept, given string) bool {
	return kept != "" && subtle.ConstantTimeCompare([]byte(kept), []byte(given)) == 1
}

// phoneKey stands for a telephone in one contest; without the contest's salt nobody finds the
// number from it.
func phoneKey(salt, phone string) string {
	h := hmac.New(sha256.New, []byte(salt))
	h.Write([]byte(phone))
	return hex.EncodeToString(h.Sum(nil)[:16])
}

var (
	phoneSigns = strings.NewReplacer(" ", "", ".", "", "-", "", "(", "", ")", "", "\u00a0", "")
	phoneForm  = regexp.MustCompile(`^0[1-9][0-9]{8,9}$`)
)

// phoneOf brings a telephone number of Vietnam to its form 0901234567; false if it is none.
func phoneOf(s string) (string, bool) {
	s = phoneSigns.Replace(s)
	switch {
	case strings.HasPrefix(s, "+84"):
		s = "0" + s[3:]
	case strings.HasPrefix(s, "84") && len(s) >= 11:
		s = "0" + s[2:]
	}
	return s, phoneForm.MatchString(s)
}

// masked is a number as it is shown: 090****567.
func masked(phone string) string {
	if len(phone) < 8 {
		return ""
	}
	return phone[:3] + strings.Repeat("*", len(phone)-6) + phone[len(phone)-3:]
}

// initials is a name as strangers see it: "Nguyễn Thị Lan" is "N. T. Lan".
func initials(name string) string {
	words := strings.Fields(name)
	for i, w := range words[:max(len(words)-1, 0)] {
		words[i] = string([]rune(w)[:1]) + "."
	}
	return strings.Join(words, " ")
}

var (
	// errToken is what the server says of an id that names nobody: a stranger who tries a token does
	// not learn that there is such an entrant.
	errToken = sdk.Fail(sdk.ErrNotFound.Code, "Không tìm thấy.", "Not found.").At("id")
	errOut   = sdk.Fail("DISQUALIFIED", "Bạn đã bị loại khỏi cuộc thi.", "You have been disqualified.")
)
