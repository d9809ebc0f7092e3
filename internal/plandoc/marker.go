package plandoc

import (
	"strings"
	"unicode"
)

// rank is a rung of the heading ladder of Decree 30/2020/NĐ-CP, highest first, with the rungs
// that offices add between.
type rank int

const (
	noRank rank = iota
	partRank
	chapterRank
	sectionRank
	letterRank // A. B. C.
	romanRank
	articleRank
	digitRank  // 1.
	digit2Rank // 1.1.
	digit3Rank // 1.1.1.
	alphaRank  // a)
	parenRank  // (1)
	starRank   // *
	dashRank   // -
	plusRank   // +
	dotRank    // • and other ornaments
	plainRank  // a paragraph without a mark
)

// marker is the number or bullet that opens a paragraph.
type marker struct {
	rank   rank
	number string // "II", "1", "1.2", "a"; "" for bullets
	size   int    // bytes that it takes, blanks behind it included
}

var ladder = []struct {
	rank rank
	re   *regex
}{
	{partRank, lazily(`^(?i:phần)\s+(?i:thứ\s+)?([IVXL]+|\d{1,2}|(?i:nhất|hai|ba|tư|bốn|năm|sáu|bảy))\s*[.:–-]?\s*`)},
	{chapterRank, lazily(`^(?i:chương)\s+([IVXL]+|\d{1,2})\s*[.:–-]?\s*`)},
	{sectionRank, lazily(`^(?:Mục|MỤC)\s+([IVXL]+|\d{1,2})\s*[.:–-]?\s*`)},
	{articleRank, lazily(`^(?:Điều|ĐIỀU)\s+(\d{1,3})\s*[.:–-]\s*`)},
	{digitRank, lazily(`^(?i:nhóm nhiệm vụ|nhiệm vụ|hoạt động|nội dung|nhóm)\s+(?i:(?:thứ|số)\s+)?(\d{1,2}|[IVX]+)\s*[.:–-]\s*`)},
	{digit3Rank, lazily(`^\(?(\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})*)(?:[.)/:]\s*|\s+)`)},
	{digit2Rank, lazily(`^\(?((?:\d{1,2}|[IVX]{1,5})\.\d{1,2})(?:[.)/:]\s*|\s+)`)},
	{romanRank, lazily(`^([IVXL]{1,6})(?:\s*[./)]\s*|\s*[-–]\s+)`)},
	{digitRank, lazily(`^(\d{1,2})(?:\s?[./)]\s*|\s?[-–]\s+)`)},
	{parenRank, lazily(`^\((\d{1,2}|[ivx]{1,4})\)\s*`)},
	{alphaRank, lazily(`^\(?([a-zđ])(?:\s?\)\s*|\.\s+)`)},
	{alphaRank, lazily(`^([a-zđ]\.?\d{1,2})\s?[).]\s*`)},
	{letterRank, lazily(`^([A-HĐ])\s?[./)]\s+`)},
	{starRank, lazily(`^[*✓➢☑]+\s*`)},
	{dashRank, lazily(`^[-–—−‐]\s*`)},
	{plusRank, lazily(`^[+]\s*`)},
	{dotRank, lazily(`^[•·▪●■◦○□→»o]\s+`)},
}

// markerOf finds the mark at the start of a paragraph; text behind it must begin like text, so
// that "1.019.258 người", "30/6/2025" and "- 2030" keep their digits.
func markerOf(text string) marker {
	for _, l := range ladder {
		m := l.re.FindStringSubmatchIndex(text)
		if m == nil {
			continue
		}
		rest := text[m[1]:]
		number := ""
		if len(m) >= 4 && m[2] >= 0 {
			number = text[m[2]:m[3]]
		}
		if !opens(l.rank, text[:m[1]], rest) {
			continue
		}
		return marker{rank: l.rank, number: number, size: m[1]}
	}
	return marker{}
}

var symbolTail = lazily(`^[\p{Lu}\d]{1,8}[-/]`)

// opens tells whether what stands behind a mark can open a paragraph.
func opens(r rank, mark, rest string) bool {
	first := firstRune(rest)
	switch r {
	case partRank, chapterRank, sectionRank:
		return true
	case romanRank, digitRank, digit2Rank, digit3Rank, articleRank, letterRank:
		if rest == "" {
			return true // the heading stands on the next line
		}
		if unicode.IsDigit(first) {
			return strings.HasSuffix(mark, " ") && !strings.ContainsAny(mark, "/-–")
		}
		if strings.HasSuffix(mark, "/") && (!unicode.IsUpper(first) || symbolTail.MatchString(rest)) {
			return false // "06/QĐ-TTg"
		}
		return unicode.IsLetter(first) || strings.ContainsRune("“\"'(‘[*", first)
	case dashRank:
		if rest == "" {
			return false
		}
		if unicode.IsDigit(first) { // "- 2030 phấn đấu" may open, "-2030" may not
			return strings.HasSuffix(mark, " ")
		}
		return true
	case alphaRank, parenRank:
		return rest == "" || !strings.ContainsRune("/.,;)", first)
	}
	return rest != ""
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// bullet tells a mark without a number.
func (m marker) bullet() bool { return m.rank >= starRank && m.rank < plainRank }
