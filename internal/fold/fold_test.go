package fold

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestKeyIsWhatSpellingsHaveInCommon(t *testing.T) {
	for name, row := range map[string]struct{ in, want string }{
		"marks and case go":               {"Ủy ban Nhân dân TỈNH TRÀ VINH", "uy ban nhan dan tinh tra vinh"},
		"both placements of a tone agree": {"Hoà Bình, hòa bình", "hoa binh, hoa binh"},
		"both letters of đ":               {"Đội trưởng đoàn", "doi truong doan"},
		"decomposed text agrees":          {norm.NFD.String("Phổ biến"), "pho bien"},
		"blanks of every sort are one":    {"  Sở\u00a0Tư \t\n pháp ", "so tu phap"},
		"punctuation stays":               {"68/KH-UBND; “A”", "68/kh-ubnd; “a”"},
		"soft hyphens are not seen":       {"Sở\u00ad Tư pháp", "so tu phap"},
		"nothing stays nothing":           {"", ""},
		"only blanks is nothing":          {" \t", ""},
		"plain text is itself":            {"so tu phap", "so tu phap"},
	} {
		if got := Key(row.in); got != row.want {
			t.Errorf("%s: Key(%q) = %q, want %q", name, row.in, got, row.want)
		}
	}
}

func FuzzKey(f *testing.F) {
	for _, s := range []string{"Ủy ban", "đĐ", "a\u0300\u0323", "\u1e9b\u0323", "İ", "한", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		k := Key(s)
		if again := Key(k); again != k {
			t.Errorf("Key(%q) = %q, but the key of that is %q", s, k, again)
		}
		if n := Key(norm.NFD.String(s)); n != Key(norm.NFC.String(s)) {
			t.Errorf("composed and decomposed %q have two keys", s)
		}
	})
}
