package planning

import (
	"strings"
	"unicode/utf8"
)

const (
	titleMost  = 160 // letters of a task's title
	titleLeast = 24  // letters before a cut, so that "1. Về việc;" does not become a title
)

// titleOf is the first clause of a task: up to the first end of a clause, or a sensible cut
// before 160 letters.
func titleOf(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	for i := range text {
		rest := text[i:]
		if !strings.HasPrefix(rest, "; ") && !strings.HasPrefix(rest, ". ") {
			continue
		}
		if n := utf8.RuneCountInString(text[:i]); n >= titleLeast && n <= titleMost {
			return text[:i]
		}
	}
	return shorten(strings.TrimRight(text, " .;:,"), titleMost)
}

// shorten cuts a text to n letters: behind a comma of its second half, else behind a word.
func shorten(text string, n int) string {
	if utf8.RuneCountInString(text) <= n {
		return text
	}
	cut := string([]rune(text)[:n-1])
	if i := strings.LastIndex(cut, ", "); i > len(cut)/2 {
		return cut[:i] + "…"
	}
	if i := strings.LastIndexByte(cut, ' '); i > 0 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:.-–") + "…"
}
