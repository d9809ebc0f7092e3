package store

import (
	"database/sql/driver"
	"fmt"
	"math/big"
	"strings"

	"modernc.org/sqlite"
)

// ExactBase splits whole numbers for sums in SQLite, whose own end at 64 bits: the sums of
// v / ExactBase and of v % ExactBase stay small, and exact_decimal puts them together.
const ExactBase = 1_000_000_000

// exact_decimal(high, low, n, scale, finer) is the decimal text of a sum of smallest parts through
// n: scale is how many digits after the point the values have, finer how many more the text has.
// The last is rounded half away from zero. It is NULL of NULL.
func init() { //nolint:gochecknoinits // the driver keeps its functions for the whole program
	sqlite.MustRegisterDeterministicScalarFunction("exact_decimal", 5, func(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
		return exact(args)
	})
}

func exact(args []driver.Value) (driver.Value, error) {
	if args[0] == nil || args[1] == nil {
		return nil, nil //nolint:nilnil // NULL
	}
	numbers := make([]int64, len(args))
	for i, v := range args {
		x, ok := v.(int64)
		if !ok {
			return nil, fmt.Errorf("store: an exact decimal of %T", v) //nolint:err113 // never seen by a user
		}
		numbers[i] = x
	}
	sum := new(big.Int).Mul(big.NewInt(numbers[0]), big.NewInt(ExactBase))
	sum.Add(sum, big.NewInt(numbers[1]))
	negative := sum.Sign() < 0
	sum.Abs(sum).Mul(sum, tens(numbers[4]))
	sum.Add(sum, big.NewInt(numbers[2]/2)).Quo(sum, big.NewInt(numbers[2]))
	digits := int(numbers[3] + numbers[4])
	text := sum.String()
	if short := digits + 1 - len(text); short > 0 {
		text = strings.Repeat("0", short) + text
	}
	if digits > 0 {
		text = text[:len(text)-digits] + "." + text[len(text)-digits:]
	}
	if negative {
		text = "-" + text
	}
	return text, nil
}

func tens(n int64) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(n), nil) }
