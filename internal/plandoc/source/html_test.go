package source

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

func TestHTMLReadsWhatABrowserShows(t *testing.T) {
	tests := map[string]struct{ page, want string }{
		"block elements are paragraphs, line breaks stay": {
			"<!DOCTYPE html><html><head><title>bỏ</title><style>p{}</style></head><body><p>Một\n  dòng<br>hai</p><div>Ba <span>bốn</span></div>năm</body></html>",
			lines("Một dòng/hai", "Ba bốn", "năm")},
		"paragraphs that never close": {"<p>một<p>hai<div>ba<p>bốn</div>năm", lines("một", "hai", "ba", "bốn", "năm")},
		"a head that never closes":    {"<head><title>bỏ</title><p>thấy", lines("thấy")},
		"entities":                    {"<p>A &amp; B&nbsp;&nbsp;C &#7871; &lt;x&gt;</p>", lines("A & B C ế <x>")},
		"scripts, comments and hidden elements are dropped": {
			"<p>a<script>var x='<p>b'</script><!-- c --><span style='display: none'>d<b>e</b></span><span hidden>f</span></p><template><p>g</p></template><noscript>h</noscript>", lines("a")},
		"headings": {"<h1>Một</h1><h3>Ba</h3>", lines("{H1b} Một", "{H3b} Ba")},
		"bold, italic and centred by tag, attribute and style": {
			"<p align=center><b>a</b> <strong>b</strong></p><p style='text-align:center'><i>c</i></p><p><span style='font-weight:700;font-style:italic'>d</span></p><p><b>e</b>f</p><center>g</center>",
			lines("{bc} a b", "{ic} c", "{bi} d", "ef", "{c} g")},
		"ordered lists by type and start": {
			"<ol><li>a<li>b<ol type=a><li>c</li></ol></li></ol><ol start=4 type=I><li>d</ol><ol><li value=9>e<li>f</ol><ol style='list-style-type:lower-roman'><li>g</ol>",
			lines("<1.|1> a", "<2.|1> b", "<a.|2> c", "<IV.|1> d", "<9.|1> e", "<10.|1> f", "<i.|1> g")},
		"bullets change with depth, and a list may have none": {
			"<ul><li><p>a</p><p>b</p><ul><li>c</ul></ul><ul style='list-style: none'><li>d</ul>",
			lines("<•|1> a", "b", "<◦|2> c", "d")},
		"tables with spans of rows and columns": {
			"<table><tr><th rowspan=2>TT<th colspan=2>Nội dung</tr><tr><td>a<td>b</tr><tr><td>1</td><td><p>x</p><p>y</p></td><td>z</td></tr></table>",
			lines("table", "  0(1x2)[TT] 1(2x1)[Nội dung]", "  1[a] 2[b]", "  0[1] 1[x/y] 2[z]")},
		"a span cannot reach past the last row":   {"<table><tr><td rowspan=9>a<td>b</table>", lines("table", "  0[a] 1[b]")},
		"a nested table becomes text of its cell": {"<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e</table>", lines("table", "  0[a/b/c/d] 1[e]")},
		"list labels in cells belong to the text": {"<table><tr><td><ol><li>a<li>b</ol></table>", lines("table", "  0[1. a/2. b]")},
		"a caption stands before its table":       {"<table><caption>Biểu 1</caption><tr><td>a</table>", lines("Biểu 1", "table", "  0[a]")},
		"a table that never closes":               {"<table><tr><td>a", lines("table", "  0[a]")},
		"office tags change nothing":              {"<p class=MsoNormal>a<o:p></o:p></p><p>b<o:p>&nbsp;</o:p></p>", lines("a", "b")},
		"preformatted lines stay":                 {"<pre>a\n  b</pre>", lines("a/b")},
		"closing tags without an opening one":     {"</b></table></td></tr></ol><p>a</p></div>", lines("a")},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d, err := HTML([]byte(tt.page))
			if err != nil {
				t.Fatal(err)
			}
			if got := dump(d); got != tt.want {
				t.Errorf("got\n%swant\n%s", got, tt.want)
			}
		})
	}
}

func TestHTMLCharsets(t *testing.T) {
	const text = "Kế hoạch phổ biến, giáo dục pháp luật năm 2026"
	// Windows-1258 has the tone marks apart from the letters.
	apart := strings.NewReplacer("ế", "ê\u0301", "ạ", "a\u0323", "ổ", "ô\u0309", "ậ", "â\u0323", "ụ", "u\u0323").Replace(norm.NFC.String(text))
	cp1258, err := charmap.Windows1258.NewEncoder().String(apart)
	if err != nil {
		t.Fatal(err)
	}
	utf16 := []byte{0xff, 0xfe}
	for _, r := range "<p>" + text + "</p>" {
		utf16 = append(utf16, byte(r), byte(r>>8))
	}
	tests := map[string]struct {
		page   string
		reason string // "" for a page that is read
	}{
		"UTF-8 without a word":                  {"<p>" + text, ""},
		"UTF-8 with a byte order mark":          {"\ufeff<p>" + text, ""},
		"UTF-8 under a false name":              {"<meta charset=iso-8859-1><p>" + text, ""},
		"UTF-16 with a byte order mark":         {string(utf16), ""},
		"windows-1258":                          {"<meta http-equiv=Content-Type content='text/html; charset=windows-1258'><p>" + cp1258, ""},
		"an unsupported charset":                {"<meta charset=gbk><p>\xb0\xa1\xb0\xa2", "gbk"},
		"bytes without a charset":               {"<p>" + cp1258, "UTF-8"},
		"bytes that are not the UTF-8 declared": {"<meta charset=utf-8><p>" + cp1258, "UTF-8"},
		"TCVN3 letters":                         {"<meta charset=x-user-defined><p>C\xe9ng h\xdfa x\xb7 h\xe9i ch\xf1 ngh\xdca Vi\xd6t Nam \xa7\xe9c l\xcbp - T\xf9 do - H\xb9nh ph\xf3c", "TCVN3"},
		"VNI letters in UTF-8":                  {"<p>Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp - Töï do - Haïnh phuùc UÛy ban nhaân daân tænh", "VNI"},
		"nothing but tags":                      {"<html><body><img src=a.png></body></html>", "không có chữ"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d, err := HTML([]byte(tt.page))
			if tt.reason != "" {
				if f := refused(t, d, err); !strings.Contains(f.Text.VI, tt.reason) {
					t.Errorf("got %q", f.Text.VI)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got := dump(d); got != text+"\n" {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestOldEncodingsAreToldFromUnicode(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"Vietnamese":               {"Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc", ""},
		"Vietnamese capitals":      {"ỦY BAN NHÂN DÂN TỈNH, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ""},
		"English":                  {"The quick brown fox jumps over the lazy dog", ""},
		"French names":             {"Françoise et Noël habitent à Besançon près de la forêt", ""},
		"a few letters":            {"µm", ""},
		"TCVN3":                    {"Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc", "TCVN3 (ABC)"},
		"VNI":                      {"Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc", "VNI"},
		"Vietnamese with signs":    {"Điều 5 § 2: diện tích 30 m², nhiệt độ 25 °C, bản quyền © Sở Tư pháp", ""},
		"no text":                  {"", ""},
		"Vietnamese without marks": {"Ke hoach pho bien giao duc phap luat nam 2026", ""},
	}
	for name, tt := range tests {
		if got := countLegacy(tt.text).encoding(); got != tt.want {
			t.Errorf("%s: got %q, want %q", name, got, tt.want)
		}
	}
}
