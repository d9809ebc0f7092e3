package fold

import (
	"encoding/hex"
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// collators are not safe for concurrent use and dear to make.
var collators = sync.Pool{New: func() any { return collate.New(language.Vietnamese, collate.Numeric) }}

// SortKey is a text whose binary order is the Vietnamese order of s: the same on every database.
func SortKey(s string) string {
	c, _ := collators.Get().(*collate.Collator)
	defer collators.Put(c)
	var b collate.Buffer
	return hex.EncodeToString(c.KeyFromString(&b, norm.NFC.String(s)))
}
