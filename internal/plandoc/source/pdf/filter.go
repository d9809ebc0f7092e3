package pdf

import (
	"bytes"
	"compress/flate"
	"errors"
	"io"
)

var errFilter = errors.New("stream filter is not supported")

// decode undoes the filters of a stream. What a damaged stream still gives is kept, as viewers
// do. Every decoded byte counts against the file's one budget, so that a small file cannot grow
// without end, be it in one stream or in thousands.
func (f *file) decode(s stream) ([]byte, error) {
	filters := f.list(s.dict["Filter"])
	params := f.list(s.dict["DecodeParms"])
	if len(filters) > maxFilters {
		return nil, errFilter
	}
	f.work += len(s.raw)
	if f.exhausted() {
		return nil, f.limit()
	}
	data := s.raw
	for i, v := range filters {
		var p dict
		if i < len(params) {
			p = f.dict(params[i])
		}
		var err error
		switch n, _ := f.resolve(v).(name); n {
		case "FlateDecode", "Fl":
			data, err = f.inflate(data)
		case "LZWDecode", "LZW":
			data, err = f.lzw(data, f.int(p["EarlyChange"], 1))
		case "ASCIIHexDecode", "AHx":
			l := lexer{buf: append([]byte("<"), data...)}
			data = l.hex()
		case "ASCII85Decode", "A85":
			data = ascii85(data)
		case "RunLengthDecode", "RL":
			data, err = f.runLength(data)
		case "Crypt":
		default:
			return nil, errFilter
		}
		if err != nil {
			return nil, err
		}
		if p != nil {
			data = f.unpredict(data, p)
		}
	}
	return data, nil
}

// spend takes n decoded bytes off the budget.
func (f *file) spend(n int) error {
	f.budget -= n
	if f.exhausted() {
		return f.limit()
	}
	return nil
}

func (f *file) inflate(data []byte) ([]byte, error) {
	if len(data) < 2 {
		return nil, nil
	}
	if data[0]&0x0f == 8 && (int(data[0])<<8|int(data[1]))%31 == 0 {
		data = data[2:] // the zlib header; its checksum is not worth losing a text for
	}
	r := flate.NewReader(bytes.NewReader(data))
	var out bytes.Buffer
	var chunk [32 << 10]byte
	for {
		n, err := r.Read(chunk[:])
		if e := f.spend(n); e != nil {
			return nil, e
		}
		out.Write(chunk[:n])
		if err == io.EOF || err != nil && out.Len() > 0 {
			return out.Bytes(), nil
		}
		if err != nil {
			return nil, err
		}
	}
}

// lzw decodes the variable code width of 9 to 12 bits, most significant bit first.
func (f *file) lzw(data []byte, early int) ([]byte, error) {
	type entry struct {
		prev int
		last byte
		size int
	}
	const clear, eod = 256, 257
	table := make([]entry, 258, 4096)
	for i := range 256 {
		table[i] = entry{-1, byte(i), 1}
	}
	var out []byte
	width, prev, acc, bits := 9, -1, 0, 0
	for _, b := range data {
		acc, bits = acc<<8|int(b), bits+8
		if bits < width {
			continue
		}
		code := acc >> (bits - width) & (1<<width - 1)
		bits -= width
		acc &= 1<<bits - 1
		if code == eod {
			break
		}
		if code == clear {
			table, width, prev = table[:258], 9, -1
			continue
		}
		if code > len(table) || code == len(table) && prev < 0 {
			break
		}
		of := code
		if code == len(table) {
			of = prev
		}
		size := table[of].size
		if err := f.spend(size + 1); err != nil {
			return nil, err
		}
		at := len(out)
		out = append(out, make([]byte, size)...)
		for i, c := at+size-1, of; i >= at && c >= 0; i, c = i-1, table[c].prev {
			out[i] = table[c].last
		}
		first := out[at]
		if code == len(table) {
			out = append(out, first)
		}
		if prev >= 0 && len(table) < 4096 {
			table = append(table, entry{prev, first, table[prev].size + 1})
		}
		prev = code
		for width < 12 && len(table)+early >= 1<<width {
			width++
		}
	}
	return out, nil
}

func (f *file) runLength(data []byte) ([]byte, error) {
	var out []byte
	for i := 0; i < len(data); {
		n := int(data[i])
		i++
		switch {
		case n == 128:
			return out, nil
		case n < 128:
			to := min(i+n+1, len(data))
			out = append(out, data[i:to]...)
			i = to
		case i < len(data):
			if err := f.spend(257 - n); err != nil {
				return nil, err
			}
			out = append(out, bytes.Repeat(data[i:i+1], 257-n)...)
			i++
		}
	}
	return out, nil
}

func ascii85(data []byte) []byte {
	var out []byte
	var group [5]uint32
	n := 0
	emit := func(count int) {
		v := uint32(0)
		for _, d := range group {
			v = v*85 + d
		}
		for i := range count {
			out = append(out, byte(v>>(24-8*i)))
		}
		n = 0
	}
	for _, c := range data {
		switch {
		case c == '~':
			if n > 1 {
				for i := n; i < 5; i++ {
					group[i] = 84
				}
				emit(n - 1)
			}
			return out
		case c == 'z' && n == 0:
			out = append(out, 0, 0, 0, 0)
		case c >= '!' && c <= 'u':
			group[n] = uint32(c - '!')
			n++
			if n == 5 {
				emit(4)
			}
		}
	}
	if n > 1 {
		for i := n; i < 5; i++ {
			group[i] = 84
		}
		emit(n - 1)
	}
	return out
}

// unpredict undoes the PNG predictors and that of TIFF for bytes.
func (f *file) unpredict(data []byte, p dict) []byte {
	kind := f.int(p["Predictor"], 1)
	if kind < 2 {
		return data
	}
	colors, bits, columns := f.int(p["Colors"], 1), f.int(p["BitsPerComponent"], 8), f.int(p["Columns"], 1)
	if colors < 1 || colors > 32 || bits < 1 || bits > 16 || columns < 1 || columns > 1<<20 {
		return data
	}
	pixel, row := max(colors*bits/8, 1), (colors*bits*columns+7)/8
	if kind == 2 {
		for at := 0; at+row <= len(data) && bits == 8; at += row {
			for i := at + pixel; i < at+row; i++ {
				data[i] += data[i-pixel]
			}
		}
		return data
	}
	out := make([]byte, 0, len(data))
	prev := make([]byte, row)
	for len(data) > 1 {
		filter := data[0]
		cur := data[1:min(1+row, len(data))]
		data = data[1+len(cur):]
		for i := range cur {
			var left, up, corner int
			up = int(prev[i])
			if i >= pixel {
				left, corner = int(cur[i-pixel]), int(prev[i-pixel])
			}
			switch filter {
			case 1:
				cur[i] += byte(left)
			case 2:
				cur[i] += byte(up)
			case 3:
				cur[i] += byte((left + up) / 2)
			case 4:
				cur[i] += byte(paeth(left, up, corner))
			}
		}
		copy(prev, cur)
		out = append(out, cur...)
	}
	return out
}

func paeth(a, b, c int) int {
	p := a + b - c
	pa, pb, pc := abs(p-a), abs(p-b), abs(p-c)
	if pa <= pb && pa <= pc {
		return a
	}
	if pb <= pc {
		return b
	}
	return c
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
