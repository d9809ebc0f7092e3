package plandoc

import "strings"

// assignWords are what a paragraph that only gives out the work above it is made of, beside the
// names of units and the time.
var assignWords = set("giao|đề|nghị|phân|công|cho|do|chủ|trì|phối|hợp|chặt|chẽ|với|và|cùng|các|thực|hiện|tổ|chức|triển|khai|tham|mưu|giúp|hoàn|thành|trong|trước|xong|nội|dung|này|trên|nhiệm|vụ|làm|là|đầu|mối|chịu|trách|có|liên|quan|đơn|vị|cơ|theo|dõi|thời|gian")

var coordinates = expr(`phối hợp (?:chặt chẽ |thực hiện )?(?:với|cùng)\s`)

// assignment reads a paragraph that says who does the work above it and by when, and nothing
// else, as labels: "Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện trong quý I/2024."
func assignment(text string) []label {
	if wordCount(text) > 80 {
		return nil
	}
	if _, end := subjectOf(text); end == 0 {
		return nil
	}
	said := rolesAssigned(text)
	left := []byte(text)
	blot := func(from, to int) {
		for i := from; i < to; i++ {
			left[i] = ' '
		}
	}
	for _, r := range said {
		blot(r.name.from, r.name.to)
	}
	out := []label{{kind: assignLabel, vto: len(text)}}
	spare := 0
	if w, _, _, ok := (calendar{}).timingIn(text); ok {
		blot(w.at, w.end)
		out = append(out, label{kind: timingLabel, from: w.at, to: w.at, vfrom: w.at, vto: w.end})
		spare = 3 // "01 sản phẩm"
	}
	for _, w := range wordsOf(string(left), 0, 80) {
		if !assignWords[w.low] {
			spare--
		}
	}
	if spare < 0 {
		return nil
	}
	return out
}

// rolesAssigned reads the roles of an assignment; every "phối hợp với" in it names coordinators.
func rolesAssigned(text string) []roleSpan {
	out := rolesIn(text)
	for _, at := range coordinates.FindAllStringIndex(text, 10) {
		names, end := unitsAt(text, at[1])
		for _, n := range names {
			out = append(out, roleSpan{role: Coordinate, name: n, from: at[0], to: end, belief: 0.8})
		}
	}
	return once(out, text)
}

// headingTime is the time that the heading of n, or one above it, sets for all below: the
// heading is nothing else ("Tháng 3:", "Giai đoạn 2025 - 2026") or closes with it in brackets.
func headingTime(n *node) *spoken {
	for ; n != nil && n.para != nil; n = n.above {
		title := strings.TrimRight(n.text, " .:;")
		if wordCount(title) > 40 || n.table != nil {
			continue
		}
		if l, ok := closingTime(title); ok {
			return &spoken{label: l, para: n.para, belief: 0.8}
		}
		if isTime(title) {
			return &spoken{label: label{kind: timingLabel, vto: len(title)}, para: n.para, belief: 0.8}
		}
	}
	return nil
}

// isTime tells a heading that is nothing but a time.
func isTime(title string) bool {
	w, ok := (calendar{}).readWhen(title)
	return ok && wordCount(title[:w.at]) <= 1 && strings.Trim(title[w.end:], " .:;,)") == ""
}

// closingTime reads the brackets at the end of a text that hold a time.
func closingTime(text string) (label, bool) {
	end := len(strings.TrimRight(text, " .;/"))
	open := strings.LastIndexByte(text[:end], '(')
	if end == 0 || text[end-1] != ')' || open < 0 || wordCount(text[open:end]) > 16 {
		return label{}, false
	}
	w, ok := (calendar{}).readWhen(text[open+1 : end-1])
	if !ok || w.at > 24 {
		return label{}, false
	}
	apart := strings.HasSuffix(strings.TrimRight(text[:open], " "), ".") || strings.HasSuffix(strings.TrimRight(text[:open], " "), ";")
	switch w.kind {
	case Year, YearRange, PerPlan, OnDemand, AfterEvent: // may belong to the words in front of them
		if !apart {
			return label{}, false
		}
	}
	return label{kind: timingLabel, from: open, to: open, vfrom: open + 1, vto: end - 1}, true
}
