package files

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"image"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/lantoa/lantoa/internal/fault"
)

// must is testkit's, which stands above this package.
func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// archive makes a ZIP of names, each with its content.
func archive(t *testing.T, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		w, err := z.CreateHeader(&zip.FileHeader{Name: parts[i], Method: zip.Store})
		must(t, err)
		_, err = w.Write([]byte(parts[i+1]))
		must(t, err)
	}
	must(t, z.Close())
	return b.Bytes()
}

// compound makes a file of the older office formats with these names in its directory.
func compound(names ...string) []byte {
	b := make([]byte, 1024+128*len(names)+512)
	copy(b, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
	binary.LittleEndian.PutUint16(b[30:], 9)
	binary.LittleEndian.PutUint32(b[48:], 1)
	for i, name := range names {
		for j, u := range utf16.Encode([]rune(name)) {
			binary.LittleEndian.PutUint16(b[1024+128*i+2*j:], u)
		}
	}
	return b
}

// claiming is a PNG whose header claims another size.
func claiming(t *testing.T, width, height uint32) []byte {
	t.Helper()
	var b bytes.Buffer
	must(t, png.Encode(&b, image.NewGray(image.Rect(0, 0, 1, 1))))
	out := b.Bytes()
	binary.BigEndian.PutUint32(out[16:], width)
	binary.BigEndian.PutUint32(out[20:], height)
	binary.BigEndian.PutUint32(out[29:], crc32.ChecksumIEEE(out[12:29]))
	return out
}

func TestATypeIsFoundByContent(t *testing.T) {
	disk := OnDisk(t.TempDir())
	long := archive(t, "word/document.xml", strings.Repeat("x", 2<<20))
	copy(long[len(long)-6:], []byte{0, 0, 0, 0}) // the directory is said to begin at the start
	for name, c := range map[string]struct {
		content []byte
		want    string
	}{
		"a PDF":                            {[]byte("%PDF-1.7\n%âãÏÓ\n"), "application/pdf"},
		"a Word document":                  {archive(t, "[Content_Types].xml", "<a/>", "word/document.xml", "<a/>"), docx},
		"a Word document in another order": {archive(t, "docProps/thumbnail.jpeg", strings.Repeat("x", 9000), "word/document.xml", "<a/>"), docx},
		"a workbook":                       {archive(t, "xl/workbook.xml", "<a/>"), xlsx},
		"slides":                           {archive(t, "ppt/presentation.xml", "<a/>"), pptx},
		"an OpenDocument text":             {archive(t, "mimetype", odt), odt},
		"an OpenDocument sheet":            {archive(t, "mimetype", ods), ods},
		"an older Word document":           {compound("Root Entry", "1Table", "WordDocument"), "application/msword"},
		"an older workbook":                {compound("Root Entry", "Workbook"), "application/vnd.ms-excel"},
		"a picture":                        {claiming(t, 4000, 3000), "image/png"},
		"U9 50,000 by 50,000 points":       {claiming(t, 50_000, 50_000), ""},
		"U2 a page":                        {[]byte("<!DOCTYPE html><script>alert(1)</script>"), ""},
		"U3 an SVG":                        {[]byte(`<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`), ""},
		"a plain archive":                  {archive(t, "a.txt", "x"), ""},
		"a document with macros":           {archive(t, "word/document.xml", "<a/>", "word/vbaProject.bin", "x"), ""},
		"an older document with macros":    {compound("Root Entry", "WordDocument", "Macros"), ""},
		"I2 a directory longer than any":   {long, ""},
		"a program":                        {append([]byte("MZ"), make([]byte, 600)...), ""},
		"words":                            {[]byte("xin chào"), ""},
		"a picture that ends early":        {[]byte("\x89PNG\r\n\x1a\n\x00\x00"), ""},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := disk.Take(bytes.NewReader(c.content), Most)
			if c.want == "" {
				if fault.CodeOf(err) != fault.BadFile {
					t.Fatalf("taken: %+v, %v", d, err)
				}
				return
			}
			must(t, err)
			defer d.Drop()
			if d.MediaType != c.want {
				t.Errorf("found %s, want %s", d.MediaType, c.want)
			}
		})
	}
	if left, err := os.ReadDir(filepath.Join(disk.Folder(), temporaryFolder)); err != nil || len(left) > 0 {
		t.Errorf("U1 left behind: %v, %v", left, err)
	}
}

func TestAFileThatDoesNotArriveLeavesNothing(t *testing.T) {
	disk := OnDisk(t.TempDir())
	for name, c := range map[string]struct {
		in   io.Reader
		want fault.Code
		long bool
	}{
		"U1 one byte too long":   {bytes.NewReader(append([]byte("%PDF-1.7\n"), make([]byte, 92)...)), fault.BadFile, true},
		"U5 zero bytes":          {strings.NewReader(""), fault.BadFile, false},
		"the line breaks midway": {io.MultiReader(strings.NewReader("%PDF-1.7"), broken{}), fault.Timeout, false},
	} {
		d, err := disk.Take(c.in, 100)
		if fault.CodeOf(err) != c.want || errors.Is(err, ErrLong) != c.long {
			t.Errorf("%s: %+v, %v", name, d, err)
		}
	}
	if left, err := os.ReadDir(filepath.Join(disk.Folder(), temporaryFolder)); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestANameIsALabel(t *testing.T) {
	for given, want := range map[string]string{
		"Báo cáo quý 1.pdf":               "Báo cáo quý 1.pdf",
		"../../etc/passwd":                "passwd.pdf",
		`C:\Users\a\Kế hoạch.PDF`:         "Kế hoạch.PDF",
		"a\x00b\r\nc.pdf":                 "abc.pdf",
		"a\u202Efdp.exe.pdf":              "afdp.exe.pdf",
		"  ...  ":                         "tep.pdf",
		"":                                "tep.pdf",
		"Ba\u0301o.pdf":                   "Báo.pdf",
		"so 12.2022":                      "so 12.2022.pdf",
		strings.Repeat("ă", 300) + ".pdf": strings.Repeat("ă", longestName-4) + ".pdf",
		"anh.png":                         "BAD_FILE",
		"trang.html":                      "BAD_FILE",
		"chay.exe":                        "BAD_FILE",
		"\xff.pdf":                        "BAD_INPUT",
		`tên "lạ" <b>|?.pdf`:              "tên lạ b.pdf",
	} {
		got, err := clean(given, "application/pdf")
		if err != nil {
			got = string(fault.CodeOf(err))
		}
		if got != want {
			t.Errorf("U4 %q becomes %q, want %q", given, got, want)
		}
	}
}

func TestAContentThatChangedOnDiskIsNotServed(t *testing.T) {
	disk := OnDisk(t.TempDir())
	d, err := disk.Take(strings.NewReader("%PDF-1.7 nguyên vẹn"), Most)
	must(t, err)
	must(t, d.Keep())
	must(t, d.Keep()) // the transaction ran twice
	f, err := disk.Open(d.Sum)
	must(t, err)
	must(t, f.Close())
	path := disk.path(d.Sum)
	text, err := os.ReadFile(path)
	must(t, err)
	text[3] ^= 1
	must(t, os.WriteFile(path, text, 0o600))
	if _, err := disk.Open(d.Sum); fault.CodeOf(err) != fault.Unavailable {
		t.Errorf("U11 a flipped bit: %v", err)
	}
	for _, sum := range []string{"", "..", strings.Repeat("0", 63), strings.Repeat("a", 64), "../" + strings.Repeat("a", 61)} {
		if f, err := disk.Open(sum); err == nil {
			t.Errorf("%q opens %s", sum, f.Name())
		}
	}
	if got := fmt.Sprint(Shown("application/pdf"), Shown("image/png"), Shown(docx), Shown("video/mp4")); got != "true true false false" {
		t.Errorf("U3 shown in the browser: %s", got)
	}
}
