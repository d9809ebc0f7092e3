package pdf

import (
	"bytes"
	"errors"
)

// objectAt reads "num gen obj value" at an offset.
func (f *file) objectAt(at int) (int, any) {
	if at < 0 || at >= len(f.data) || f.exhausted() {
		return 0, nil
	}
	l := &lexer{buf: f.data, pos: at}
	defer func() { f.charge(l, at) }()
	num, ok1 := l.value(0, false).(int)
	_, ok2 := l.value(0, false).(int)
	if !ok1 || !ok2 || l.value(0, false) != keyword("obj") {
		return 0, nil
	}
	v := l.value(0, true)
	d, ok := v.(dict)
	if !ok {
		return num, v
	}
	l.space()
	if !bytes.HasPrefix(f.data[l.pos:], []byte("stream")) {
		return num, d
	}
	from := l.pos + len("stream")
	if from < len(f.data) && f.data[from] == '\r' {
		from++
	}
	if from < len(f.data) && f.data[from] == '\n' {
		from++
	}
	if n := f.int(d["Length"], -1); n >= 0 && n <= len(f.data)-from {
		rest := bytes.TrimLeft(f.data[from+n:min(from+n+16, len(f.data))], "\r\n\t \x00")
		if bytes.HasPrefix(rest, []byte("endstream")) {
			return num, stream{d, f.data[from : from+n]}
		}
	}
	n := bytes.Index(f.data[from:], []byte("endstream"))
	if n < 0 {
		n = len(f.data) - from
	}
	f.work += n
	return num, stream{d, bytes.TrimRight(f.data[from:from+n], "\r\n")}
}

// object returns an object by its number, nil if there is none.
func (f *file) object(num int) any {
	if v, ok := f.cache[num]; ok {
		return v
	}
	at, ok := f.xref[num]
	if !ok || f.busy[num] || len(f.busy) > maxDepth || f.exhausted() {
		return nil
	}
	f.busy[num] = true
	defer delete(f.busy, num)
	var v any
	if at.in == 0 {
		var found int
		if found, v = f.objectAt(at.offset); found != num {
			v = nil
		}
	} else if o, err := f.objectStream(at.in); err == nil && o != nil {
		if offset, ok := o.offsets[num]; ok {
			l := lexer{buf: o.data, pos: offset}
			v = l.value(0, true)
			f.charge(&l, offset)
		}
	}
	if _, bad := v.(keyword); bad {
		v = nil
	}
	f.cache[num] = v
	return v
}

// objectStream opens an object stream once; nil for one that cannot be read.
func (f *file) objectStream(num int) (*objectStream, error) {
	if o, ok := f.streams[num]; ok {
		return o, nil
	}
	f.streams[num] = nil
	at, ok := f.xref[num]
	if !ok || at.in != 0 {
		return nil, nil
	}
	_, v := f.objectAt(at.offset)
	s, ok := v.(stream)
	if !ok || s.dict["Type"] != name("ObjStm") {
		return nil, nil
	}
	data, err := f.decode(s)
	if errors.Is(err, ErrTooLarge) {
		return nil, err
	}
	if err != nil {
		return nil, nil //nolint:nilerr // a damaged object stream holds no objects
	}
	o := &objectStream{data: data, offsets: map[int]int{}}
	first := f.int(s.dict["First"], 0)
	l := lexer{buf: data}
	for range min(f.int(s.dict["N"], 0), maxObjects) {
		inner, ok1 := l.value(0, false).(int)
		offset, ok2 := l.value(0, false).(int)
		if !ok1 || !ok2 || offset < 0 || first < 0 || first+offset > len(data) {
			break
		}
		if _, twice := o.offsets[inner]; !twice {
			o.offsets[inner] = first + offset
		}
	}
	f.streams[num] = o
	return o, nil
}

// resolve follows references to the value.
func (f *file) resolve(v any) any {
	for range 8 {
		r, ok := v.(ref)
		if !ok {
			return v
		}
		v = f.object(r.num)
	}
	return nil
}

func (f *file) dict(v any) dict {
	switch v := f.resolve(v).(type) {
	case dict:
		return v
	case stream:
		return v.dict
	}
	return nil
}

func (f *file) array(v any) array {
	a, _ := f.resolve(v).(array)
	return a
}

// list is an array, or one value as an array of one.
func (f *file) list(v any) array {
	switch v := f.resolve(v).(type) {
	case nil:
		return nil
	case array:
		return v
	default:
		return array{v}
	}
}

func (f *file) int(v any, otherwise int) int {
	switch v := f.resolve(v).(type) {
	case int:
		return v
	case float64:
		if v > -1e9 && v < 1e9 {
			return int(v)
		}
	}
	return otherwise
}

func (f *file) float(v any, otherwise float64) float64 {
	switch v := f.resolve(v).(type) {
	case int:
		return float64(v)
	case float64:
		return v
	}
	return otherwise
}
