package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/lantoa/lantoa/internal/fault"
)

// Bounds of a workbook that comes in, in bytes of its parts once unpacked. Only the parts that hold
// the list are unpacked, the sheet piece by piece.
const (
	mostSheet   = 32 << 20
	mostStrings = 16 << 20
	mostPart    = 2 << 20
	mostParts   = 5000
)

// errLong tells that a part is larger than it may be.
var errLong = errors.New("a part is too large")

// bad is the answer about a file that is no workbook, or not one that can be read.
func bad(cause error) *fault.Error {
	if errors.Is(cause, errLong) {
		return fault.New(fault.BadFile, "Bảng tính quá lớn: khi mở ra vượt quá mức hệ thống nhận. Hãy chép riêng danh sách sang tệp mẫu.",
			"The workbook is too large once it is unpacked. Copy the list alone into the template.").Because(cause)
	}
	return fault.New(fault.BadFile, "Không đọc được tệp: tệp bị hỏng, có mật khẩu hoặc không phải bảng tính .xlsx. Hãy mở bằng Excel, bỏ mật khẩu và lưu lại dạng .xlsx.",
		"The file cannot be read: it is damaged, has a password, or is no .xlsx workbook. Open it in Excel, take the password off and save it as .xlsx.").Because(cause)
}

// book is a workbook with what its cells lean on.
type book struct {
	parts   map[string]*zip.File
	strings []string
	dated   []bool // by style: its numbers are shown as days or times
	from04  bool   // days are counted from 1904
	tabs    []tabOf
}

type tabOf struct{ name, part string }

// openBook reads everything of a workbook but its sheets.
func openBook(data []byte) (*book, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	if len(z.File) > mostParts {
		return nil, errLong
	}
	b := &book{parts: map[string]*zip.File{}}
	for _, f := range z.File {
		b.parts[strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(f.Name, `\`, "/"), "/"))] = f
	}
	main := "xl/workbook.xml"
	if links, err := b.links(""); err == nil {
		for _, l := range links {
			if l.is("officeDocument") {
				main = l.Target
			}
		}
	}
	return b, b.workbook(main)
}

// relation is a line of a part's relations.
type relation struct {
	ID     string `xml:"Id,attr"`
	Type   string `xml:"Type,attr"`
	Target string `xml:"Target,attr"`
}

func (r relation) is(what string) bool { return strings.HasSuffix(r.Type, "/"+what) }

// links reads the relations of a part; their targets become names of parts.
func (b *book) links(part string) ([]relation, error) {
	var all struct {
		Relationship []relation
	}
	folder, name := path.Split(part)
	if err := b.decode(folder+"_rels/"+name+".rels", &all); err != nil {
		return nil, err
	}
	for i, l := range all.Relationship {
		if strings.HasPrefix(l.Target, "/") {
			all.Relationship[i].Target = l.Target[1:]
		} else {
			all.Relationship[i].Target = path.Join(folder, l.Target)
		}
	}
	return all.Relationship, nil
}

// part opens a part that is read up to most bytes.
func (b *book) part(name string, most int64) (io.ReadCloser, error) {
	f := b.parts[strings.ToLower(name)]
	if f == nil {
		return nil, errors.New("there is no part " + name)
	}
	if f.UncompressedSize64 > uint64(most) {
		return nil, errLong
	}
	in, err := f.Open()
	if err != nil {
		return nil, err
	}
	return struct {
		io.Reader
		io.Closer
	}{&upTo{in, most}, in}, nil
}

// upTo fails beyond a number of bytes, whatever the archive said of itself.
type upTo struct {
	in   io.Reader
	left int64
}

func (u *upTo) Read(p []byte) (int, error) {
	n, err := u.in.Read(p)
	if u.left -= int64(n); u.left < 0 {
		return 0, errLong
	}
	return n, err
}

func (b *book) decode(name string, into any) error {
	in, err := b.part(name, mostPart)
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }() // it was only read
	return xml.NewDecoder(in).Decode(into)
}

// workbook reads which sheets there are, and what all of them share.
func (b *book) workbook(main string) error {
	var w struct {
		Pr struct {
			Date1904 string `xml:"date1904,attr"`
		} `xml:"workbookPr"`
		Sheets []struct {
			Name  string     `xml:"name,attr"`
			State string     `xml:"state,attr"`
			Attrs []xml.Attr `xml:",any,attr"`
		} `xml:"sheets>sheet"`
	}
	if err := b.decode(main, &w); err != nil {
		return err
	}
	links, err := b.links(main)
	if err != nil {
		return err
	}
	b.from04 = w.Pr.Date1904 == "1" || w.Pr.Date1904 == "true"
	for _, s := range w.Sheets {
		for _, a := range s.Attrs {
			i := slices.IndexFunc(links, func(l relation) bool { return l.ID == a.Value && l.is("worksheet") })
			if a.Name.Local == "id" && i >= 0 && s.State != "hidden" && s.State != "veryHidden" {
				b.tabs = append(b.tabs, tabOf{s.Name, links[i].Target})
			}
		}
	}
	if len(b.tabs) == 0 {
		return errors.New("no sheet can be seen")
	}
	for _, l := range links {
		switch {
		case l.is("sharedStrings"):
			err = b.shared(l.Target)
		case l.is("styles"):
			err = b.styles(l.Target)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// shared reads the texts that cells share.
func (b *book) shared(part string) error {
	in, err := b.part(part, mostStrings)
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }() // it was only read
	d := xml.NewDecoder(in)
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if start, ok := token.(xml.StartElement); ok && start.Name.Local == "si" {
			text, err := textIn(d)
			if err != nil {
				return err
			}
			b.strings = append(b.strings, text)
		}
	}
}

// textIn reads the texts of an element that has begun, up to its end, without what is said about
// how they are pronounced.
func textIn(d *xml.Decoder) (string, error) {
	var text strings.Builder
	inside, deep := false, 1
	for deep > 0 {
		token, err := d.Token()
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if t.Name.Local == "rPh" {
				if err := d.Skip(); err != nil {
					return "", err
				}
				continue
			}
			deep++
			inside = t.Name.Local == "t"
		case xml.EndElement:
			deep--
			inside = false
		case xml.CharData:
			if inside {
				text.Write(t)
			}
		}
	}
	return plainText(text.String()), nil
}

var escaped = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

// plainText reads what a workbook writes for letters that XML cannot hold.
func plainText(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	return escaped.ReplaceAllStringFunc(s, func(code string) string {
		n, _ := strconv.ParseUint(code[2:6], 16, 32) // the pattern has digits only
		if n == '\r' {
			return ""
		}
		return string(rune(n))
	})
}

// styles reads which styles show days.
func (b *book) styles(part string) error {
	var s struct {
		Formats []struct {
			ID   int    `xml:"numFmtId,attr"`
			Code string `xml:"formatCode,attr"`
		} `xml:"numFmts>numFmt"`
		Cells []struct {
			Format int `xml:"numFmtId,attr"`
		} `xml:"cellXfs>xf"`
	}
	if err := b.decode(part, &s); err != nil {
		return err
	}
	own := map[int]bool{}
	for _, f := range s.Formats {
		own[f.ID] = showsDays(f.Code)
	}
	for _, c := range s.Cells {
		dated, ours := own[c.Format]
		b.dated = append(b.dated, dated || !ours && (c.Format >= 14 && c.Format <= 22 || c.Format >= 27 && c.Format <= 36 || c.Format >= 45 && c.Format <= 47 || c.Format >= 50 && c.Format <= 58))
	}
	return nil
}

var notLetters = regexp.MustCompile(`"[^"]*"|\[[^\]]*\]|\\.|_.|\*.`)

// showsDays tells whether a format shows a number as a day or a time.
func showsDays(code string) bool {
	code, _, _ = strings.Cut(code, ";")
	return strings.ContainsAny(strings.ToLower(notLetters.ReplaceAllString(strings.ReplaceAll(strings.ToLower(code), "general", ""), "")), "dmyhs")
}
