package fold

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

// TestNumbersWithinTextAreInTheirOrder, nought before one, whatever follows.
func TestNumbersWithinTextAreInTheirOrder(t *testing.T) {
	rows := []string{
		"Lớp", "Lớp - phụ", "Lớp 0", "Lớp 0 a", "Lớp 0 b", "Lớp 0a", "Lớp 0ạ 12", "Lớp 00z", "Lớp 1", "Lớp 1 0 a", "Lớp 1 1 a", "Lớp 1 a", "Lớp 01b", "Lớp 2", "Lớp 9 z", "Lớp 10", "Lớp 10 a", "Lớp 100", "Lớp ba", "Ô 0 中 0 x", "Ô 0 中 1 x", "Ơ",
	}
	for i := 1; i < len(rows); i++ {
		if a, b := SortKey(rows[i-1]), SortKey(rows[i]); a >= b {
			t.Errorf("%q comes after %q: %s, %s", rows[i-1], rows[i], a, b)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		n, m := rapid.IntRange(0, 1200).Draw(t, "n"), rapid.IntRange(0, 1200).Draw(t, "m")
		before, behind := rapid.SampledFrom([]string{"", "Lớp ", "tổ 0 ", "0", "中 0, "}).Draw(t, "before"), rapid.SampledFrom([]string{"", " a", "b", " 0 c", "中"}).Draw(t, "behind")
		if before == "0" {
			before = "0-"
		}
		a, b := SortKey(fmt.Sprint(before, n, behind)), SortKey(fmt.Sprint(before, m, behind))
		if (a < b) != (n < m) || (a == b) != (n == m) {
			t.Fatalf("%d and %d: %s, %s", n, m, a, b)
		}
	})
}
