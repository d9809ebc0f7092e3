package source

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/plandoc/source/pdf"
)

// pdfDeadline is how long one .pdf may take; honest ones take well under a second.
const pdfDeadline = 20 * time.Second

// PDF reads the text layer of a file: words are put together to lines and lines to paragraphs by
// their places on the page. Page numbers and lines that repeat at the edges of pages are left out.
// Two blocks of text side by side (the head and the foot of an official document) come as a table
// of one row; what looks like a real table is not guessed at: it comes line by line with a
// Warning. It fails with BAD_FILE for a scan without a text layer, an encrypted file, and one
// that is damaged or beyond the bounds.
func PDF(ctx context.Context, data []byte) (doc *Document, err error) {
	if len(data) > MaxFile {
		return nil, tooLarge("pdf")
	}
	ctx, cancel := context.WithTimeout(ctx, pdfDeadline)
	defer cancel()
	defer func() {
		if r := recover(); r != nil {
			doc, err = nil, damaged("pdf", fmt.Errorf("panic: %v", r))
		}
	}()
	pages, err := pdf.Read(ctx, data)
	switch {
	case ctx.Err() != nil:
		return nil, stopped(ctx)
	case errors.Is(err, pdf.ErrEncrypted):
		return nil, encrypted()
	case errors.Is(err, pdf.ErrTooLarge):
		return nil, tooLarge("pdf")
	case err != nil:
		return nil, damaged("pdf", err)
	}
	w := &layout{pages: pages}
	if err := w.usable(); err != nil {
		return nil, err
	}
	if err := w.read(ctx); err != nil {
		return nil, err
	}
	return w.finish("pdf")
}

// usable refuses what has no text layer, or one whose letters cannot be told, and warns of parts.
func (w *layout) usable() error {
	letters, unknown := 0, 0
	rotated, invisible := false, false
	var without []string
	for i, p := range w.pages {
		letters, unknown = letters+p.Letters, unknown+p.Unknown
		rotated, invisible = rotated || p.Rotated, invisible || p.Invisible
		if len(p.Words) == 0 && len(without) < 30 {
			without = append(without, decimal(i+1))
		}
	}
	if letters < 1 || len(without) == len(w.pages) && unknown == 0 {
		return fault.New(fault.BadFile,
			"Tệp .pdf không có lớp chữ (có thể là bản chụp, bản quét). Hãy dùng tệp .docx gốc.",
			"The .pdf has no text layer (it may be a scan). Use the original .docx.")
	}
	if unknown*5 > letters {
		return fault.New(fault.BadFile,
			"Tệp .pdf không cho biết ý nghĩa các ký tự của phông chữ, nên không đọc được chữ. Hãy dùng tệp .docx gốc.",
			"The .pdf does not tell what the characters of its fonts mean, so its text cannot be read. Use the original .docx.")
	}
	if unknown > 0 {
		w.warn("Một số ký tự trong tệp .pdf không đọc được và bị bỏ qua.", "Some characters of the .pdf could not be read and are left out.")
	}
	if len(without) > 0 {
		list := strings.Join(without, ", ")
		w.warn("Trang không có lớp chữ, không đọc được: "+list+".", "Pages without a text layer, not read: "+list+".")
	}
	if rotated {
		w.warn("Chữ xoay hoặc nghiêng (dấu, chữ chìm) được bỏ qua.", "Rotated text (stamps, watermarks) is left out.")
	}
	if invisible {
		w.warn("Lớp chữ do máy nhận dạng từ bản quét, có thể sai. Hãy đối chiếu với bản gốc.", "The text layer comes from recognising a scan and may be wrong. Compare it with the original.")
	}
	return nil
}
