package source

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/lantoa/lantoa/internal/fault"
)

var (
	errPartTooLarge = errors.New("part is larger than the bound")
	errTokenTooLong = errors.New("XML token is longer than the bound")
)

// container is an opened zip whose directory has been checked.
type container struct {
	ctx      context.Context
	files    map[string]*zip.File
	inflated int64
}

// openContainer checks the directory of a zip before anything of it is inflated: number of
// entries, duplicate names, encryption, and entries that overlap.
func openContainer(ctx context.Context, data []byte) (*container, error) {
	if len(data) > MaxFile {
		return nil, tooLarge("zip")
	}
	if bytes.Count(data, []byte("PK\x01\x02")) > maxEntries {
		return nil, tooLarge("zip")
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, damaged("zip", err)
	}
	c := &container{ctx: ctx, files: make(map[string]*zip.File, len(z.File))}
	type extent struct{ from, to int64 }
	var extents []extent
	for _, f := range z.File {
		name := strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(f.Name, `\`, "/"), "/"))
		if _, twice := c.files[name]; twice {
			return nil, damaged(printable(f.Name), errors.New("two entries of one name"))
		}
		c.files[name] = f
		if f.Flags&1 != 0 {
			return nil, encrypted()
		}
		from, err := f.DataOffset()
		if err != nil {
			return nil, damaged(printable(f.Name), err)
		}
		if f.CompressedSize64 > uint64(len(data)) || from+int64(f.CompressedSize64) > int64(len(data)) {
			return nil, damaged(printable(f.Name), errors.New("entry reaches past the end"))
		}
		extents = append(extents, extent{from, from + int64(f.CompressedSize64)})
	}
	slices.SortFunc(extents, func(a, b extent) int { return int(a.from - b.from) })
	for i := 1; i < len(extents); i++ {
		if extents[i].from < extents[i-1].to {
			return nil, damaged("zip", errors.New("entries overlap"))
		}
	}
	return c, nil
}

func encrypted() *fault.Error {
	return fault.New(fault.BadFile,
		"Tệp được đặt mật khẩu hoặc mã hoá. Hãy bỏ mật khẩu, lưu lại rồi tải lên.",
		"The file is protected by a password or encrypted. Remove the password, save it and upload that.")
}

func (c *container) has(name string) bool {
	_, ok := c.files[strings.ToLower(name)]
	return ok
}

// part opens an entry as XML; the caller closes it.
func (c *container) part(name string, limit int64) (*part, error) {
	f := c.files[strings.ToLower(name)]
	if f == nil {
		return nil, damaged(printable(name), errors.New("part is missing"))
	}
	if f.UncompressedSize64 > uint64(limit) {
		return nil, tooLarge(printable(name))
	}
	r, err := f.Open()
	if err != nil {
		return nil, damaged(printable(name), err)
	}
	p := &part{c: c, name: printable(name), in: r, packed: int64(f.CompressedSize64), limit: limit}
	p.x = xml.NewDecoder(p)
	return p, nil
}

// part reads the tokens of one XML part within the bounds. It is the io.ByteReader of its own
// decoder, so that it knows how many bytes each token takes.
type part struct {
	c      *container
	name   string
	in     io.ReadCloser
	x      *xml.Decoder
	buf    [4096]byte
	r, n   int
	read   int64 // bytes inflated
	limit  int64
	packed int64
	token  int // bytes since the last token
	tokens int
	depth  int
	err    error
}

func (p *part) Close() error { return p.in.Close() }

// Read serves only the interface that xml.NewDecoder asks for; the decoder uses ReadByte.
func (p *part) Read(b []byte) (int, error) {
	if len(b) == 0 {
		return 0, nil
	}
	c, err := p.ReadByte()
	if err != nil {
		return 0, err
	}
	b[0] = c
	return 1, nil
}

// ReadByte hands the decoder the next inflated byte.
func (p *part) ReadByte() (byte, error) {
	if p.r == p.n {
		if err := p.fill(); err != nil {
			return 0, err
		}
	}
	p.token++
	if p.token > maxXMLToken {
		p.err = errTokenTooLong
		return 0, p.err
	}
	b := p.buf[p.r]
	p.r++
	return b, nil
}

func (p *part) fill() error {
	if p.err != nil {
		return p.err
	}
	n, err := p.in.Read(p.buf[:])
	p.r, p.n = 0, n
	p.read += int64(n)
	p.c.inflated += int64(n)
	switch {
	case p.read > p.limit, p.c.inflated > maxInflated, p.read > ratioFrom && p.read > maxRatio*p.packed:
		p.err = errPartTooLarge
		return p.err
	case n > 0:
		if err != nil {
			p.err = err
		}
		return nil
	case err == nil:
		return io.ErrNoProgress
	}
	p.err = err
	return err
}

// next returns the next start tag, end tag or text; io.EOF after the last.
func (p *part) next() (xml.Token, error) {
	for {
		p.token = 0
		p.tokens++
		if p.tokens > maxXMLTokens {
			return nil, tooLarge(p.name)
		}
		if p.tokens%512 == 0 {
			if err := stopped(p.c.ctx); err != nil {
				return nil, err
			}
		}
		t, err := p.x.Token()
		if errors.Is(err, io.EOF) {
			return nil, io.EOF
		}
		if err != nil {
			return nil, p.fault(err)
		}
		switch t := t.(type) {
		case xml.StartElement:
			p.depth++
			if p.depth > maxXMLDepth {
				return nil, tooLarge(p.name)
			}
			return t, nil
		case xml.EndElement:
			p.depth--
			return t, nil
		case xml.CharData:
			return t, nil
		case xml.Directive:
			return nil, fault.New(fault.BadFile,
				"Tệp .docx chứa khai báo DOCTYPE/ENTITY không được phép.",
				"The .docx contains a DOCTYPE or ENTITY declaration, which is not allowed.").In(p.name)
		}
	}
}

func (p *part) fault(err error) error {
	if errors.Is(p.err, errPartTooLarge) || errors.Is(p.err, errTokenTooLong) {
		return tooLarge(p.name).Because(err)
	}
	var corrupt flate.CorruptInputError
	if errors.As(err, &corrupt) || errors.Is(err, zip.ErrChecksum) || errors.Is(err, zip.ErrFormat) {
		return damaged(p.name, err)
	}
	line, column := p.x.InputPos()
	return damaged(fmt.Sprintf("%s:%d:%d", p.name, line, column), err)
}

// each calls f for every child element until the element that is open now ends. f must read its
// element to the end tag.
func (p *part) each(f func(e xml.StartElement) error) error {
	for {
		t, err := p.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if err := f(t); err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		}
	}
}

// skip reads to the end of the element that is open now.
func (p *part) skip() error {
	for depth := 1; depth > 0; {
		t, err := p.next()
		if err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		switch t.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
	}
	return nil
}

// relations returns the targets inside the container of a part's relations by the last word of
// their type. External ones are not even kept.
func (c *container) relations(of string) (map[string]string, error) {
	dir, base := path.Split(of)
	name := dir + "_rels/" + base + ".rels"
	rels := map[string]string{}
	if !c.has(name) {
		return rels, nil
	}
	p, err := c.part(name, maxSidePart)
	if err != nil {
		return nil, err
	}
	defer p.Close()
	walk := func(e xml.StartElement) error {
		target, kind := attr(e, "Target"), attr(e, "Type")
		if e.Name.Local == "Relationship" && attr(e, "TargetMode") != "External" && target != "" {
			if !strings.HasPrefix(target, "/") {
				target = path.Join(dir, target)
			}
			kind = kind[strings.LastIndexByte(kind, '/')+1:]
			if _, ok := rels[kind]; !ok {
				rels[kind] = strings.TrimPrefix(path.Clean(target), "/")
			}
		}
		return p.skip()
	}
	return rels, p.each(func(e xml.StartElement) error { return p.each(walk) })
}

// attr returns the attribute of that local name.
func attr(e xml.StartElement, local string) string {
	for _, a := range e.Attr {
		if a.Name.Local == local {
			return a.Value
		}
	}
	return ""
}

// printable makes a name out of a file fit for a message.
func printable(name string) string {
	name = strings.ToValidUTF8(tidy(name), "?")
	if len(name) > 120 {
		name = strings.ToValidUTF8(name[:120], "") + "…"
	}
	return name
}
