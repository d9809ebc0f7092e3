package pdf

import (
	"bytes"
	"compress/lzw"
	"compress/zlib"
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
)

func deflate(s string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

func streamOf(entries, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", entries, len(data), data)
}

const (
	aCatalog = "<</Type/Catalog/Pages 2 0 R>>"
	aTree    = "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]>>"
	aPage    = "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>"
	aFont    = "<</Type/Font/Subtype/Type1/BaseFont/Times-Bold/FirstChar 65/Widths[500 600]>>"
)

// classic is a file with a cross-reference table; entries go into its trailer.
func classic(entries string, objects ...string) []byte {
	var b strings.Builder
	b.WriteString("%PDF-1.4\n")
	offsets := make([]int, len(objects))
	for i, o := range objects {
		offsets[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	at := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, entries, at)
	return []byte(b.String())
}

// packed is a file with object streams and a predicted cross-reference stream, as Word writes it:
// objects 1 to 3 and 5 in the object stream 6, the content in 4, the cross-reference in 7.
func packed(content string) []byte {
	inner, head := "", ""
	for _, o := range []struct {
		num  int
		body string
	}{{1, aCatalog}, {2, aTree}, {3, aPage}, {5, aFont}} {
		head += fmt.Sprintf("%d %d ", o.num, len(inner))
		inner += o.body + " "
	}
	var b strings.Builder
	b.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	four := b.Len()
	fmt.Fprintf(&b, "4 0 obj\n%s\nendobj\n", streamOf("/Filter/FlateDecode", deflate(content)))
	six := b.Len()
	fmt.Fprintf(&b, "6 0 obj\n%s\nendobj\n", streamOf(fmt.Sprintf("/Type/ObjStm/N 4/First %d/Filter/FlateDecode", len(head)), deflate(head+inner)))
	seven := b.Len()
	var table []byte
	prev := make([]byte, 4)
	for _, row := range [][]byte{{0, 0, 0, 0}, {2, 0, 6, 0}, {2, 0, 6, 1}, {2, 0, 6, 2}, {1, byte(four >> 8), byte(four), 0}, {2, 0, 6, 3}, {1, byte(six >> 8), byte(six), 0}, {1, byte(seven >> 8), byte(seven), 0}} {
		table = append(table, 2) // the predictor "up"
		for i := range row {
			table = append(table, row[i]-prev[i])
		}
		prev = row
	}
	fmt.Fprintf(&b, "7 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n",
		streamOf("/Type/XRef/Size 8/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>", deflate(string(table))), seven)
	return []byte(b.String())
}

func texts(p []Page) string {
	var s []string
	for _, x := range p {
		for _, w := range x.Words {
			s = append(s, w.Text)
		}
	}
	return strings.Join(s, " ")
}

func TestReadFindsWordsInEveryLayoutOfTheFile(t *testing.T) {
	const content = "BT /F 10 Tf 20 50 Td (A B) Tj ET"
	good := classic("", aCatalog, aTree, aPage, streamOf("", content), aFont)
	update := fmt.Sprintf("4 0 obj\n%s\nendobj\nxref\n4 1\n%010d 00000 n \ntrailer\n<</Size 6/Root 1 0 R/Prev %d>>\nstartxref\n",
		streamOf("", "BT /F 10 Tf 20 50 Td (BB) Tj ET"), len(good), bytes.Index(good, []byte("xref\n0")))
	update += fmt.Sprintf("%d\n%%%%EOF\n", len(good)+strings.Index(update, "xref\n4"))
	hex := fmt.Sprintf("%x>", content)
	var l bytes.Buffer
	w := lzw.NewWriter(&l, lzw.MSB, 8)
	w.Write([]byte(content))
	w.Close()
	tests := map[string]struct {
		data []byte
		want string
	}{
		"a cross-reference table":              {good, "A B"},
		"object and cross-reference streams":   {packed(content), "A B"},
		"noise before the header":              {append([]byte("noise\n"), good...), "A B"},
		"an incremental update":                {append(bytes.Clone(good), update...), "BB"},
		"a wrong startxref":                    {bytes.Replace(good, []byte("startxref\n"), []byte("startxref\n9"), 1), "A B"},
		"no cross-reference at all":            {good[:max(0, bytes.Index(good, []byte("xref\n0")))], "A B"},
		"streams whose cross-reference is cut": {packed(content)[:len(packed(content))-60], "A B"},
		"a stream with a wrong length":         {classic("", aCatalog, aTree, aPage, strings.Replace(streamOf("", content), "/Length 3", "/Length 9", 1), aFont), "A B"},
		"a hexadecimal filter":                 {classic("", aCatalog, aTree, aPage, streamOf("/Filter/ASCIIHexDecode", hex), aFont), "A B"},
		"two filters":                          {classic("", aCatalog, aTree, aPage, streamOf("/Filter[/ASCIIHexDecode/FlateDecode]", fmt.Sprintf("%x>", deflate(content))), aFont), "A B"},
		"a deflated stream without its end":    {classic("", aCatalog, aTree, aPage, streamOf("/Filter/FlateDecode", deflate(content)[:len(deflate(content))-4]), aFont), "A B"},
		"an LZW stream of late change":         {classic("", aCatalog, aTree, aPage, streamOf("/Filter/LZWDecode/DecodeParms<</EarlyChange 0>>", l.String()), aFont), "A B"},
		"content in several streams": {classic("", aCatalog, aTree, strings.Replace(aPage, "4 0 R", "[4 0 R 6 0 R]", 1),
			streamOf("", "BT /F 10 Tf 20 50 Td (A) Tj"), aFont, streamOf("", "20 0 Td (B) Tj ET")), "A B"},
		"a form, drawn in its own coordinates": {classic("", aCatalog, aTree, aPage, streamOf("", "/X Do"), aFont,
			streamOf("/Type/XObject/Subtype/Form/Matrix[1 0 0 1 5 5]/Resources<</Font<</F 5 0 R>>>>", content)), "A B"},
		"an inline image is passed over": {classic("", aCatalog, aTree, aPage, streamOf("", "BI /W 1 /H 1 ID (((< EI "+content), aFont), "A B"},
		"escapes in a string": {classic("", aCatalog, aTree, aPage, streamOf("", `BT /F 10 Tf 20 50 Td (\101\
\(B\)) Tj ET`), aFont), "A(B)"},
		"glyph names": {classic("", aCatalog, aTree, aPage, streamOf("", "BT /F 10 Tf 20 50 Td (ABCD) Tj ET"),
			"<</Type/Font/Subtype/TrueType/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[65/acircumflexdotbelow/uni1EBF/Dcroat/ohorngrave]>>>>"), "ậếĐờ"},
		"an unknown operator": {classic("", aCatalog, aTree, aPage, streamOf("", "foo "+content+" bar"), aFont), "A B"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p, err := Read(context.Background(), tt.data)
			if err != nil {
				t.Fatal(err)
			}
			if got := texts(p); got != tt.want {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestWordsStandWhereThePageShowsThem(t *testing.T) {
	const content = "BT /F 10 Tf 20 50 Td (AB A) Tj ET"
	tests := map[string]struct {
		page, content string
		want          []Word
	}{
		"widths and blanks": {aPage, content, []Word{
			{Text: "AB", X0: 20, X1: 31, Y: 50, Size: 10, Bold: true, Space: true}, {Text: "A", X0: 36, X1: 41, Y: 50, Size: 10, Bold: true}}},
		"a moved and scaled page": {aPage, "q 2 0 0 2 3 4 cm BT /F 5 Tf 10 20 Td (A) Tj ET Q", []Word{{Text: "A", X0: 23, X1: 28, Y: 44, Size: 10, Bold: true}}},
		"a crop box moves the corner": {strings.Replace(aPage, "/Contents", "/CropBox[10 10 200 100]/Contents", 1), "BT /F 10 Tf 20 50 Td (A) Tj ET",
			[]Word{{Text: "A", X0: 10, X1: 15, Y: 40, Size: 10, Bold: true}}},
		"a turned page": {strings.Replace(aPage, "/Contents", "/Rotate 90/Contents", 1), "BT /F 10 Tf 0 1 -1 0 60 30 Tm (A) Tj ET",
			[]Word{{Text: "A", X0: 30, X1: 35, Y: 140, Size: 10, Bold: true}}},
		"kerning joins and wide steps part": {aPage, "BT /F 10 Tf 20 50 Td [(A)50(B)-500(A)] TJ ET", []Word{
			{Text: "AB", X0: 20, X1: 30.5, Y: 50, Size: 10, Bold: true}, {Text: "A", X0: 35.5, X1: 40.5, Y: 50, Size: 10, Bold: true}}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p, err := Read(context.Background(), classic("", aCatalog, aTree, tt.page, streamOf("", tt.content), aFont))
			if err != nil || len(p) != 1 {
				t.Fatal(p, err)
			}
			if !reflect.DeepEqual(p[0].Words, tt.want) {
				t.Errorf("got %+v", p[0].Words)
			}
		})
	}
}

func TestReadRefuses(t *testing.T) {
	tests := map[string]struct {
		data []byte
		want error
	}{
		"another file":                      {[]byte("hello"), ErrDamaged},
		"a header alone":                    {[]byte("%PDF-1.4\n"), ErrDamaged},
		"an encrypted file":                 {classic("/Encrypt<</Filter/Standard>>", aCatalog, aTree, aPage, streamOf("", ""), aFont), ErrEncrypted},
		"an encrypted file that is damaged": {[]byte("%PDF-1.4\n1 0 obj\n" + aCatalog + "\nendobj\ntrailer\n<</Root 1 0 R/Encrypt 9 0 R>>"), ErrEncrypted},
	}
	for name, tt := range tests {
		if _, err := Read(context.Background(), tt.data); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFiltersUndoWhatTheyName(t *testing.T) {
	f := &file{ctx: context.Background(), budget: maxDecoded}
	f.reset()
	long := strings.Repeat("Kế hoạch phổ biến, giáo dục pháp luật. ", 400)
	var l bytes.Buffer
	w := lzw.NewWriter(&l, lzw.MSB, 8)
	w.Write([]byte(long))
	w.Close()
	tests := map[string]struct {
		filter name
		params dict
		in     string
		want   string
	}{
		"LZW over many code widths": {"LZWDecode", dict{"EarlyChange": 0}, l.String(), long},
		"LZW of early change":       {"LZWDecode", nil, "\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01", "-----A---B"},
		"ASCII85":                   {"ASCII85Decode", nil, "<~87cURD]i,\"Ebo80~>"[2:], "Hello World!"},
		"ASCII85 with zeros":        {"ASCII85Decode", nil, "z~>", "\x00\x00\x00\x00"},
		"run lengths":               {"RunLengthDecode", nil, "\x02abc\xfed\x80x", "abcddd"},
		"odd hexadecimal":           {"ASCIIHexDecode", nil, "41 4>", "A@"},
		"PNG predictors":            {"FlateDecode", dict{"Predictor": 15, "Columns": 3}, deflate("\x00abc\x01a\x01\x01\x02\x01\x01\x01\x04\x01\x00\x00"), "abcabcbcdccd"},
		"TIFF predictor":            {"FlateDecode", dict{"Predictor": 2, "Columns": 3}, deflate("a\x01\x01b\x01\x01"), "abcbcd"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := f.decode(stream{dict{"Filter": tt.filter, "DecodeParms": tt.params}, []byte(tt.in)})
			if err != nil || string(got) != tt.want {
				t.Errorf("got %.80q %v", got, err)
			}
		})
	}
}
