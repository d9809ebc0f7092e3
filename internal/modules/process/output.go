package process

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

const longestLine = 4 << 10 // bytes; what a line has beyond is left out

// output turns what a module writes into log lines of the server: each is one value of a record
// of ours, never read as a record itself, without control characters, and only so many a second.
// It keeps nothing but the current line and the last few, for who looks after the module.
type output struct {
	log  *slog.Logger
	most int // lines a second

	mu      sync.Mutex
	second  time.Time // that lines counts
	lines   int
	dropped int   // lines not logged since the last summary
	bytes   int64 // in them
	last    []string
}

// lastLines is how much of what a program wrote is kept.
const lastLines = 12

// said are the last lines that were written.
func (o *output) said() []string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return slices.Clone(o.last)
}

func newOutput(log *slog.Logger, module string, most int) *output {
	return &output{log: log.With(slog.String("module", module)), most: most}
}

// copy logs lines until there are no more.
func (o *output) copy(stream string, r *bufio.Reader) {
	for {
		line, err := r.ReadSlice('\n')
		if len(line) > 0 {
			o.line(stream, line)
		}
		for errors.Is(err, bufio.ErrBufferFull) { // the rest of a line that is too long
			line, err = r.ReadSlice('\n')
			o.leaveOut(0, len(line))
		}
		if err != nil {
			return
		}
	}
}

// Write takes a chunk of a stream that has come by another way; its lines end where it does.
func (o *output) Write(chunk []byte) (int, error) {
	for line := range bytes.Lines(chunk) {
		for rest := line; len(rest) > 0; {
			n := min(len(rest), longestLine)
			o.line("output", rest[:n])
			rest = rest[n:]
		}
	}
	return len(chunk), nil
}

// line logs one line, or counts it.
func (o *output) line(stream string, line []byte) {
	line = bytes.TrimRight(line, "\r\n")
	if len(line) == 0 {
		return
	}
	now := time.Now() //nolint:forbidigo // process time
	o.mu.Lock()
	if now.Sub(o.second) >= time.Second {
		o.second, o.lines = now, 0
		o.summary()
	}
	o.lines++
	if o.lines > o.most {
		o.dropped, o.bytes = o.dropped+1, o.bytes+int64(len(line))
		o.mu.Unlock()
		return
	}
	if o.last = append(o.last, plain(line)); len(o.last) > lastLines {
		o.last = o.last[1:]
	}
	o.mu.Unlock()
	o.log.Info("module output", slog.String("stream", stream), slog.String("line", plain(line)))
}

func (o *output) leaveOut(lines, bytes int) {
	o.mu.Lock()
	o.dropped, o.bytes = o.dropped+lines, o.bytes+int64(bytes)
	o.mu.Unlock()
}

// flush says how much was left out, if anything was.
func (o *output) flush() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.summary()
}

func (o *output) summary() {
	if o.bytes == 0 {
		return
	}
	o.log.Warn("module output left out", slog.Int("lines", o.dropped), slog.Int64("bytes", o.bytes))
	o.dropped, o.bytes = 0, 0
}

// plain writes what could act on a terminal, or be taken for another line, as an escape.
func plain(line []byte) string {
	var b strings.Builder
	b.Grow(len(line))
	for len(line) > 0 {
		r, n := utf8.DecodeRune(line)
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\x%02x`, line[0])
		case r == ' ' || r == '\t' || unicode.IsPrint(r):
			b.WriteRune(r)
		default: // controls, line separators, marks that turn the direction of writing
			fmt.Fprintf(&b, `\u{%04x}`, r)
		}
		line = line[n:]
	}
	return b.String()
}
