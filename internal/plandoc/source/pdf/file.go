// Package pdf takes the words of a PDF file's text layer with their positions. It reads what an
// office prints to PDF: it draws nothing, runs no script, reads no picture, opens no other file
// and deciphers no encrypted file. It is written for hostile files: every value is a slice of the
// file, nesting is bounded, all decoded bytes of a file share one budget, and every loop that the
// file steers asks the context. It knows nothing of paragraphs: that is internal/plandoc/source.
package pdf

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"slices"
)

// The errors of Read besides those of the context.
var (
	ErrDamaged   = errors.New("pdf: damaged or not a PDF file")
	ErrEncrypted = errors.New("pdf: encrypted")
	ErrTooLarge  = errors.New("pdf: beyond the bounds")
)

// The bounds.
const (
	maxDepth    = 64        // nested arrays and dictionaries
	maxFilters  = 4         // filters of one stream
	maxDecoded  = 48 << 20  // bytes that all streams together decode to
	maxWork     = 192 << 20 // bytes of structure lexed or searched
	maxValues   = 3000000   // members of all arrays and dictionaries
	maxObjects  = 300000    // entries of the cross-reference
	maxSections = 256       // cross-reference sections
	maxPages    = 2000      // pages read
	maxForms    = 12        // nested form XObjects
	maxOps      = 3000000   // operators of all content streams
	maxWords    = 500000    // words of all pages
	maxMappings = 500000    // letters and widths of all fonts
	maxRules    = 2000      // vertical lines of one page
)

// file is an opened PDF.
type file struct {
	ctx      context.Context
	data     []byte
	budget   int
	work     int // bytes of structure lexed or searched so far
	values   int
	xref     map[int]location
	trailer  dict
	cache    map[int]any
	busy     map[int]bool // objects being resolved: a circle reads as nil
	streams  map[int]*objectStream
	mappings int
}

// location is where an object stands: at an offset, or in an object stream.
type location struct {
	offset int
	in     int // number of the object stream, 0 for none
	index  int
}

type objectStream struct {
	data    []byte
	offsets map[int]int
}

func open(ctx context.Context, data []byte) (*file, error) {
	head := bytes.Index(data[:min(len(data), 1024)], []byte("%PDF-"))
	if head < 0 {
		return nil, ErrDamaged
	}
	f := &file{ctx: ctx, data: data[head:], budget: maxDecoded}
	err := f.sections()
	if err == nil && f.trailer["Encrypt"] != nil {
		return nil, ErrEncrypted
	}
	if err == nil && f.dict(f.dict(f.trailer["Root"])["Pages"]) == nil {
		err = ErrDamaged
	}
	if errors.Is(err, ErrDamaged) {
		err = f.rebuild()
	}
	if err != nil {
		return nil, err
	}
	if f.trailer["Encrypt"] != nil {
		return nil, ErrEncrypted
	}
	return f, f.spend(0)
}

// charge counts what a lexer did since it stood at from.
func (f *file) charge(l *lexer, from int) {
	f.work += l.pos - from
	f.values += l.values
	l.values = 0
}

// exhausted says that the file asks for more work than any honest one.
func (f *file) exhausted() bool {
	return f.work > maxWork || f.values > maxValues || f.budget < 0 || f.ctx.Err() != nil
}

func (f *file) reset() {
	f.xref, f.trailer = map[int]location{}, nil
	f.cache, f.busy, f.streams = map[int]any{}, map[int]bool{}, map[int]*objectStream{}
}

// sections follows the chain of cross-reference sections from the end of the file.
func (f *file) sections() error {
	f.reset()
	tail := f.data[max(0, len(f.data)-2048):]
	i := bytes.LastIndex(tail, []byte("startxref"))
	if i < 0 {
		return ErrDamaged
	}
	l := lexer{buf: tail, pos: i + len("startxref")}
	at, ok := l.value(0, false).(int)
	seen := map[int]bool{}
	queue := []int{at}
	for ok && len(queue) > 0 {
		at, queue = queue[0], queue[1:]
		if seen[at] || at < 0 || at >= len(f.data) || len(seen) > maxSections {
			return ErrDamaged
		}
		seen[at] = true
		t, err := f.section(at)
		if err != nil {
			return err
		}
		if f.trailer == nil {
			f.trailer = t
		}
		if x, hybrid := t["XRefStm"].(int); hybrid && !seen[x] {
			queue = append(queue, x)
		}
		if p, more := t["Prev"].(int); more && !seen[p] {
			queue = append(queue, p)
		}
	}
	if f.trailer == nil || f.trailer["Root"] == nil {
		return ErrDamaged
	}
	return nil
}

// section reads one cross-reference table or stream and returns its trailer.
func (f *file) section(at int) (dict, error) {
	l := &lexer{buf: f.data, pos: at}
	defer func() { f.charge(l, at) }()
	if f.exhausted() {
		return nil, ErrTooLarge
	}
	if l.value(0, false) != keyword("xref") {
		return f.sectionStream(at)
	}
	for {
		v := l.value(0, false)
		if v == keyword("trailer") {
			break
		}
		start, ok1 := v.(int)
		count, ok2 := l.value(0, false).(int)
		if !ok1 || !ok2 || start < 0 || count < 0 || start+count > 1<<23 {
			return nil, ErrDamaged
		}
		for i := range count {
			offset, ok := l.value(0, false).(int)
			_, ok2 := l.value(0, false).(int)
			kind := l.value(0, false)
			if !ok || !ok2 || kind != keyword("n") && kind != keyword("f") {
				return nil, ErrDamaged
			}
			if kind == keyword("n") {
				if err := f.locate(start+i, location{offset: offset}); err != nil {
					return nil, err
				}
			}
		}
	}
	t, ok := l.value(0, true).(dict)
	if !ok {
		return nil, ErrDamaged
	}
	return t, nil
}

// limit is the error of an exhausted file.
func (f *file) limit() error {
	if err := f.ctx.Err(); err != nil {
		return err
	}
	return ErrTooLarge
}

// locate keeps the first, that is the newest, place of an object.
func (f *file) locate(num int, at location) error {
	if _, ok := f.xref[num]; ok {
		return nil
	}
	if len(f.xref) >= maxObjects {
		return ErrTooLarge
	}
	f.xref[num] = at
	return nil
}

func (f *file) sectionStream(at int) (dict, error) { //nolint:gocognit // a list of cases, each of its own
	_, v := f.objectAt(at)
	s, ok := v.(stream)
	if !ok {
		return nil, ErrDamaged
	}
	data, err := f.decode(s)
	if err != nil {
		if errors.Is(err, ErrTooLarge) || f.ctx.Err() != nil {
			return nil, err
		}
		return nil, ErrDamaged
	}
	var w [3]int
	widths, _ := s.dict["W"].(array)
	for i := range min(len(widths), 3) {
		w[i], _ = widths[i].(int)
		if w[i] < 0 || w[i] > 8 {
			return nil, ErrDamaged
		}
	}
	size := w[0] + w[1] + w[2]
	index, _ := s.dict["Index"].(array)
	if index == nil {
		index = array{0, s.dict["Size"]}
	}
	if len(widths) < 3 || size == 0 {
		return nil, ErrDamaged
	}
	for i := 0; i+1 < len(index); i += 2 {
		start, _ := index[i].(int)
		count, _ := index[i+1].(int)
		if start < 0 || start > 1<<23 {
			return nil, ErrDamaged
		}
		for n := 0; n < count && len(data) >= size; n++ {
			kind, a, b := 1, field(data[w[0]:w[0]+w[1]]), field(data[w[0]+w[1]:size])
			if w[0] > 0 {
				kind = field(data[:w[0]])
			}
			data = data[size:]
			at := location{offset: a}
			if kind == 2 {
				at = location{in: a, index: b}
			}
			if kind == 1 || kind == 2 && a > 0 {
				if err := f.locate(start+n, at); err != nil {
					return nil, err
				}
			}
		}
	}
	return s.dict, nil
}

func field(b []byte) int {
	n := 0
	for _, c := range b {
		n = n<<8 | int(c)
	}
	return n
}

// rebuild finds the objects of a file whose cross-reference is damaged by their "num gen obj".
func (f *file) rebuild() error {
	f.reset()
	root := ref{}
	for at := 0; ; {
		i := bytes.Index(f.data[at:], []byte(" obj"))
		if i < 0 {
			break
		}
		i += at
		at = i + 4
		from := max(0, i-20)
		head := f.data[from:i]
		g := bytes.LastIndexByte(head, ' ')
		if g < 0 {
			continue
		}
		n := g
		for n > 0 && head[n-1] >= '0' && head[n-1] <= '9' {
			n--
		}
		num, ok := number(head[n:g])
		k, whole := num.(int)
		if !ok || !whole || k > 1<<23 {
			continue
		}
		if len(f.xref) >= maxObjects {
			return ErrTooLarge
		}
		f.xref[k] = location{offset: from + n} // the last one counts
	}
	if err := f.rebuildTrailer(&root); err != nil {
		return err
	}
	if f.trailer == nil {
		if root.num == 0 {
			return ErrDamaged
		}
		f.trailer = dict{"Root": root}
	}
	if f.trailer["Encrypt"] == nil && f.dict(f.dict(f.trailer["Root"])["Pages"]) == nil {
		return ErrDamaged
	}
	return nil
}

// rebuildTrailer looks for a trailer, the catalogue and the object streams among the objects.
func (f *file) rebuildTrailer(root *ref) error { //nolint:gocognit // a list of cases, each of its own
	for at := 0; ; {
		i := bytes.Index(f.data[at:], []byte("trailer"))
		if i < 0 {
			break
		}
		at += i + 7
		l := lexer{buf: f.data[:min(at+4096, len(f.data))], pos: at}
		if t, ok := l.value(0, true).(dict); ok && t["Root"] != nil {
			f.trailer = t
		}
		f.charge(&l, at)
		if f.exhausted() {
			return f.limit()
		}
	}
	for _, num := range slices.Sorted(maps.Keys(f.xref)) {
		if f.exhausted() {
			return f.limit()
		}
		_, v := f.objectAt(f.xref[num].offset)
		s, isStream := v.(stream)
		d, _ := v.(dict)
		switch {
		case d["Type"] == name("Catalog"):
			*root = ref{num: num}
		case isStream && s.dict["Type"] == name("XRef") && f.trailer == nil && s.dict["Root"] != nil:
			f.trailer = s.dict
		case isStream && s.dict["Type"] == name("ObjStm"):
			o, err := f.objectStream(num)
			if err != nil {
				return err
			}
			if o == nil {
				continue
			}
			for _, inner := range slices.Sorted(maps.Keys(o.offsets)) {
				if err := f.locate(inner, location{in: num}); err != nil {
					return err
				}
				if f.dict(f.object(inner))["Type"] == name("Catalog") {
					*root = ref{num: inner}
				}
			}
		}
	}
	return nil
}
