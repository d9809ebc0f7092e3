package files

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"image"
	_ "image/jpeg" // sizes of pictures
	_ "image/png"  // the same
	"io"
	"path"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/gabriel-vasile/mimetype"

	"github.com/lantoa/lantoa/internal/fault"
)

// The types that are taken, with the endings that their names may have; the first is given to a
// name without one.
var endings = map[string][]string{
	"application/pdf":               {".pdf"},
	docx:                            {".docx"},
	xlsx:                            {".xlsx"},
	pptx:                            {".pptx"},
	"application/msword":            {".doc"},
	"application/vnd.ms-excel":      {".xls"},
	"application/vnd.ms-powerpoint": {".ppt"},
	odt:                             {".odt"},
	ods:                             {".ods"},
	"image/jpeg":                    {".jpg", ".jpeg", ".jfif"},
	"image/png":                     {".png"},
	"image/webp":                    {".webp"},
	"image/heic":                    {".heic", ".heif"},
	"video/mp4":                     {".mp4", ".m4v"},
}

const (
	docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
	xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
	odt  = "application/vnd.oasis.opendocument.text"
	ods  = "application/vnd.oasis.opendocument.spreadsheet"
)

// Shown tells whether a browser shows a type itself; every other one is a download.
func Shown(mediaType string) bool {
	switch mediaType {
	case "application/pdf", "image/jpeg", "image/png", "image/webp":
		return true
	}
	return false
}

// mostPixels is the largest picture: a small file can claim one that no browser can open.
const mostPixels = 200_000_000

// typeOf finds out what a content is, by the content alone.
func typeOf(f io.ReadSeeker, size int64) (string, error) {
	head := make([]byte, 4096)
	n, err := readAt(f, head, 0)
	if err != nil {
		return "", disk(err)
	}
	head = head[:n]
	found := mimetype.Detect(head)
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return office(f, size)
	case bytes.HasPrefix(head, []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")):
		return olderOffice(f, head)
	case found.Is("application/pdf"), found.Is("video/mp4"):
		return found.String(), nil
	case found.Is("image/heic"), found.Is("image/heif"):
		return "image/heic", nil
	case found.Is("image/jpeg"), found.Is("image/png"):
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return "", disk(err)
		}
		c, _, err := image.DecodeConfig(f)
		return picture(found.String(), c.Width, c.Height, err == nil)
	case found.Is("image/webp"):
		width, height, ok := webp(head)
		return picture("image/webp", width, height, ok)
	}
	return "", refused()
}

func refused() error {
	return fault.New(fault.BadFile, "Chỉ nhận tệp PDF, Word, Excel, PowerPoint, ODT, ODS, ảnh (JPEG, PNG, WebP, HEIC) và MP4; không nhận tệp nén hay tệp có macro.",
		"Only PDF, Word, Excel, PowerPoint, ODT, ODS, pictures (JPEG, PNG, WebP, HEIC) and MP4 are taken; no archives and no macros.")
}

func readAt(f io.ReadSeeker, into []byte, at int64) (int, error) {
	if _, err := f.Seek(at, io.SeekStart); err != nil {
		return 0, err
	}
	n, err := io.ReadFull(f, into)
	if err == io.EOF || err == io.ErrUnexpectedEOF { // io gives them as they are
		err = nil
	}
	return n, err
}

func picture(mediaType string, width, height int, ok bool) (string, error) {
	if !ok || width <= 0 || height <= 0 {
		return "", fault.New(fault.BadFile, "Ảnh bị hỏng, không đọc được kích thước.", "The picture is damaged: its size cannot be read.")
	}
	if width > mostPixels/height {
		return "", fault.Newf(fault.BadFile, "Ảnh có quá %d triệu điểm ảnh.", "The picture has more than %d million pixels.", mostPixels/1_000_000)
	}
	return mediaType, nil
}

// webp reads the size of a picture out of its first chunk.
func webp(b []byte) (width, height int, ok bool) {
	if len(b) < 30 {
		return 0, 0, false
	}
	u24 := func(at int) int { return int(b[at]) | int(b[at+1])<<8 | int(b[at+2])<<16 }
	switch string(b[12:16]) {
	case "VP8X":
		return u24(24) + 1, u24(27) + 1, true
	case "VP8L":
		bits := binary.LittleEndian.Uint32(b[21:])
		return int(bits&0x3fff) + 1, int(bits>>14&0x3fff) + 1, b[20] == 0x2f
	case "VP8 ":
		return int(binary.LittleEndian.Uint16(b[26:]) & 0x3fff), int(binary.LittleEndian.Uint16(b[28:]) & 0x3fff), true
	}
	return 0, 0, false
}

// mostDirectory is the longest directory of an archive that is looked into, in bytes: it is held in
// memory. A document has some kilobytes.
const mostDirectory = 1 << 20

// office tells documents in archives apart by the names in them; nothing is unpacked but the first
// bytes of the one that says what an OpenDocument is.
func office(f io.ReadSeeker, size int64) (string, error) {
	at, ok := f.(io.ReaderAt)
	if !ok || !shortDirectory(at, size) {
		return "", refused()
	}
	z, err := zip.NewReader(at, size)
	if err != nil {
		return "", refused()
	}
	found := ""
	for _, e := range z.File {
		switch name := strings.ToLower(e.Name); {
		case path.Base(name) == "vbaproject.bin", strings.HasPrefix(name, "basic/"):
			return "", refused()
		case name == "word/document.xml":
			found = docx
		case name == "xl/workbook.xml":
			found = xlsx
		case name == "ppt/presentation.xml":
			found = pptx
		case name == "mimetype" && e.UncompressedSize64 < 100:
			if text := firstBytes(e); text == odt || text == ods {
				found = text
			}
		}
	}
	if found == "" {
		return "", refused()
	}
	return found, nil
}

func firstBytes(e *zip.File) string {
	r, err := e.Open()
	if err != nil {
		return ""
	}
	defer r.Close()
	text, _ := io.ReadAll(io.LimitReader(r, 100)) // a broken one says nothing
	return string(text)
}

// shortDirectory looks at the end of an archive before the library does, which believes any length.
func shortDirectory(f io.ReaderAt, size int64) bool {
	tail := make([]byte, min(size, 22+65535))
	if _, err := f.ReadAt(tail, size-int64(len(tail))); err != nil && err != io.EOF { // io gives it as it is
		return false
	}
	i := bytes.LastIndex(tail, []byte("PK\x05\x06"))
	if i < 0 || len(tail)-i < 22 {
		return false
	}
	begins := int64(binary.LittleEndian.Uint32(tail[i+16:]))
	return begins < size && size-begins <= mostDirectory // 0xffffffff, of ZIP64, is beyond any file that is taken
}

// olderOffice tells the formats of before 2007 apart by the names in their root directory.
func olderOffice(f io.ReadSeeker, head []byte) (string, error) {
	if len(head) < 512 {
		return "", refused()
	}
	shift := binary.LittleEndian.Uint16(head[30:])
	sector := int64(binary.LittleEndian.Uint32(head[48:]))
	if shift != 9 && shift != 12 {
		return "", refused()
	}
	names := make([]byte, 8192)
	n, err := readAt(f, names, (sector+1)<<shift)
	if err != nil {
		return "", refused()
	}
	names = names[:n]
	if has(names, "VBA") || has(names, "_VBA_PROJECT_CUR") || has(names, "Macros") {
		return "", refused()
	}
	for _, known := range []struct{ name, mediaType string }{
		{"WordDocument", "application/msword"}, {"Workbook", "application/vnd.ms-excel"}, {"Book", "application/vnd.ms-excel"},
		{"PowerPoint Document", "application/vnd.ms-powerpoint"},
	} {
		if has(names, known.name) {
			return known.mediaType, nil
		}
	}
	return "", refused()
}

// has tells whether an entry of a directory has this name.
func has(directory []byte, name string) bool {
	var want []byte
	for _, u := range utf16.Encode([]rune(name + "\x00")) {
		want = binary.LittleEndian.AppendUint16(want, u)
	}
	for at := 0; at+128 <= len(directory); at += 128 {
		if bytes.HasPrefix(directory[at:], want) {
			return true
		}
	}
	return false
}

// agrees tells whether a name's ending is one of the type.
func agrees(ending, mediaType string) bool {
	return slices.Contains(endings[mediaType], strings.ToLower(ending))
}
