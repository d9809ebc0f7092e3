package source

import (
	"bytes"
	"context"
	"errors"
	"path"
	"strings"
	"unicode/utf16"

	"github.com/lantoa/lantoa/internal/fault"
)

// Read tells the format of a file by what is in it, never by its name, and reads it. The name only
// shows in messages. What is no text, .docx, .html or .pdf fails with BAD_FILE, which says what
// the file seems to be and what is accepted; cancelling ctx fails with TIMEOUT.
func Read(ctx context.Context, name string, data []byte) (*Document, error) {
	if err := stopped(ctx); err != nil {
		return nil, err
	}
	doc, err := read(ctx, data)
	var f *fault.Error
	if errors.As(err, &f) && f.Place == "" {
		if base := printable(path.Base(strings.ReplaceAll(name, `\`, "/"))); base != "." && base != "/" {
			return nil, f.In(base)
		}
	}
	return doc, err
}

func read(ctx context.Context, data []byte) (*Document, error) {
	head := data[:min(len(data), 1024)]
	switch {
	case len(bytes.TrimSpace(data)) == 0:
		return nil, fault.New(fault.BadFile, "Tệp rỗng."+acceptedVI, "The file is empty."+acceptedEN)
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("PK\x05\x06")):
		return Docx(ctx, data)
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return nil, oldOffice(data)
	}
	for _, k := range []struct{ magic, vi, en string }{
		{"\x89PNG", "hình ảnh (PNG)", "a picture (PNG)"},
		{"\xff\xd8\xff", "hình ảnh (JPEG)", "a picture (JPEG)"},
		{"GIF8", "hình ảnh (GIF)", "a picture (GIF)"},
		{"II*\x00", "hình ảnh (TIFF)", "a picture (TIFF)"},
		{"MM\x00*", "hình ảnh (TIFF)", "a picture (TIFF)"},
		{"RIFF", "hình ảnh hoặc âm thanh", "a picture or a sound"},
		{"{\\rtf", "tệp RTF", "an RTF file"},
		{"\x1f\x8b", "tệp nén (gzip)", "an archive (gzip)"},
		{"Rar!", "tệp nén (RAR)", "an archive (RAR)"},
		{"7z\xbc\xaf", "tệp nén (7z)", "an archive (7z)"},
		{"MIME-Version:", "trang web lưu trữ (MHTML)", "a web archive (MHTML)"},
		{"MZ", "chương trình", "a program"},
		{"\x7fELF", "chương trình", "a program"},
	} {
		if bytes.HasPrefix(data, []byte(k.magic)) && (k.magic != "MZ" || bytes.IndexByte(head, 0) >= 0) {
			return nil, notAccepted(k.vi, k.en)
		}
	}
	switch {
	case len(head) > 12 && string(head[4:8]) == "ftyp":
		return nil, notAccepted("hình ảnh hoặc phim", "a picture or a film")
	case bytes.Contains(head, []byte("%PDF-")):
		return PDF(ctx, data)
	case looksHTML(head):
		return HTML(data)
	case wordXML(head):
		return nil, notAccepted("tệp XML", "an XML file")
	case notText(head):
		return nil, notAccepted("tệp nhị phân không rõ loại", "a binary file of an unknown kind")
	}
	return Text(data)
}

// oldOffice tells the files of the old container of Office apart by the names of their streams.
func oldOffice(data []byte) *fault.Error {
	has := func(s string) bool {
		var b []byte
		for _, u := range utf16.Encode([]rune(s)) {
			b = append(b, byte(u), byte(u>>8))
		}
		return bytes.Contains(data, b)
	}
	switch {
	case has("EncryptedPackage"):
		return encrypted()
	case has("WordDocument"):
		return fault.New(fault.BadFile,
			"Tệp có vẻ là Word đời cũ (.doc). Hãy mở bằng Word, lưu thành .docx rồi tải lên."+acceptedVI,
			"The file seems to be an old Word document (.doc). Open it in the word processor, save it as .docx and upload that."+acceptedEN)
	case has("Workbook"), has("Book"):
		return notAccepted("bảng tính Excel đời cũ (.xls)", "an old Excel workbook (.xls)")
	case has("PowerPoint Document"):
		return notAccepted("bản trình chiếu PowerPoint đời cũ (.ppt)", "an old PowerPoint presentation (.ppt)")
	}
	return notAccepted("tệp Office đời cũ", "an old Office file")
}

// plainHead is the start of a text in lower case ASCII, whether of one byte or two a letter.
func plainHead(head []byte) string {
	return strings.ToLower(string(bytes.ReplaceAll(bytes.TrimLeft(head, "\xef\xbb\xbf\xff\xfe \t\r\n"), []byte{0}, nil)))
}

func looksHTML(head []byte) bool {
	s := plainHead(head)
	if !strings.HasPrefix(s, "<") || strings.Contains(s, "<w:worddocument") || strings.Contains(s, "<w:document") || strings.Contains(s, "<pkg:package") {
		return false
	}
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<table", "<p>", "<p ", "<div", "<h1", "<h2", "<ul", "<ol", "<meta", "<span", "<b>", "<center"} {
		if strings.Contains(s, tag) {
			return true
		}
	}
	return false
}

func wordXML(head []byte) bool { return strings.HasPrefix(plainHead(head), "<?xml") }

// notText says whether a file without a byte order mark has bytes that no text has.
func notText(head []byte) bool {
	if bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		return false
	}
	odd := 0
	for _, c := range head {
		if c == 0 {
			return true
		}
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x1a {
			odd++
		}
	}
	return odd*50 > len(head)
}
