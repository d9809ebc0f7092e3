package fold

import (
	"encoding/hex"
	"slices"
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
	return hex.EncodeToString(noughts(c.KeyFromString(&b, norm.NFC.String(s))))
}

// number begins a number in a key, digit is the digit 0 of a key without numbers: it comes before
// every number and behind every mark.
var number, digit = begins(collate.Numeric), begins()

func begins(how ...collate.Option) [2]byte {
	var b collate.Buffer
	return [2]byte(collate.New(language.Vietnamese, how...).KeyFromString(&b, "0"))
}

// noughts puts the number 0 before the others. The library writes of a number its mark, how many
// digits it has and the digits; of 0 the mark alone, so that whatever follows is taken for the
// count of digits, and "0 a" would come after "1 a".
func noughts(key []byte) []byte {
	out := slices.Clone(key)
	for i := 0; i+1 < len(out); {
		switch at := out[i : i+2]; {
		case at[0] == 0 && at[1] == 0: // the marks and the case of the letters follow
			return out
		case at[0]&0x80 != 0: // a rare letter
			i += 3
		case [2]byte(at) != number:
			i += 2
		case i+3 < len(out) && out[i+2] == 0 && out[i+3] != 0: // no letter's key is that small
			i += 4 + 2*int(out[i+3])
		default:
			copy(at, digit[:])
			i += 2
		}
	}
	return out
}
