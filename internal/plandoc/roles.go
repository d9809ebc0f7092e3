package plandoc

import (
	"strings"
)

// roleSpan is a role read from a text, with where it stands.
type roleSpan struct {
	role     string
	name     span
	from, to int // the phrase that says so
	belief   float64
}

// rolesIn reads the roles that a sentence gives: who leads, who coordinates, who is advised,
// guided, reported to. "Chủ trì" without a subject names no lead.
func rolesIn(text string) []roleSpan {
	if len(text) > maxSentence {
		text = text[:cut(text, maxSentence)]
	}
	var out []roleSpan
	add := func(role string, from int, names []span, end int, belief float64) {
		for _, n := range names {
			out = append(out, roleSpan{role: role, name: n, from: from, to: end, belief: belief})
		}
	}
	subject, begin, end := subjectIn(text)
	for _, m := range verbs {
		for _, at := range m.re.FindAllStringIndex(text, 40) {
			if m.first && at[0] > 0 && !clauseStart(text, at[0]) && !(len(subject) > 0 && strings.TrimSpace(text[min(end, at[0]):at[0]]) == "") {
				continue
			}
			names, end := unitsAt(text, at[1])
			if m.role == Guide || m.role == ReportTo {
				names = onlyDoers(text, names)
			}
			add(m.role, at[0], names, end, m.belief)
		}
	}
	if len(subject) > 0 {
		add(Lead, begin, subject, end, 0.75)
	}
	for _, at := range saysLead.FindAllStringSubmatchIndex(text, 20) {
		names, end := unitsAt(text, at[3])
		if len(names) > 0 && strings.HasPrefix(strings.TrimLeft(text[end:], " )"), text[at[4]:at[5]]) {
			add(Lead, at[0], names, end, 0.8)
		}
	}
	out = append(out, bracketed(text)...)
	return once(out, text)
}

// verbs give the unit behind them a role. first: only at the start of a clause.
var verbs = []struct {
	role   string
	re     *regex
	first  bool
	belief float64
}{
	{Coordinate, expr(`phối hợp (?:chặt chẽ |thực hiện )?(?:với |cùng )?`), true, 0.8},
	{Coordinate, expr(`chủ trì,?\s*(?:và\s*)?phối hợp (?:chặt chẽ )?(?:với |cùng )?`), false, 0.85},
	{Advise, expr(`tham mưu(?:,?\s*(?:giúp|cho|đề xuất))?\s`), false, 0.8},
	{Advise, expr(`giúp(?:\s+việc)?(?:\s+cho)?\s`), true, 0.75},
	{Guide, expr(`(?:hướng dẫn|đôn đốc|chỉ đạo)(?:, (?:hướng dẫn|đôn đốc|kiểm tra|theo dõi))*\s`), true, 0.8},
	{ReportTo, expr(`(?:gửi|báo cáo|trình)[^.;:()]{0,120}?\svề\s`), false, 0.75},
	{ReportTo, expr(`báo cáo (?:kết quả|tình hình|tiến độ)[^.;:()]{0,80}?\s(?:với|lên)\s`), false, 0.7},
	{ReportTo, expr(`báo cáo (?:kết quả|tình hình|tiến độ|tổng kết|sơ kết|đánh giá|định kỳ|công tác|việc|năm|quý)[^.;:()]{0,120}?\sgửi\s`), false, 0.7},
	{ReportTo, expr(`(?:^|[,;]\s*)(?:tổng hợp,? )?báo cáo\s`), false, 0.7},
	{ReportTo, expr(`gửi\s`), true, 0.7},
}

// clauseStart tells that a verb at at is the first word of a clause or follows a linking word.
func clauseStart(text string, at int) bool {
	before := strings.TrimRight(text[:at], " ")
	if before == "" || strings.ContainsAny(before[len(before)-1:], ",.;:(-") {
		return true
	}
	i := strings.LastIndexByte(before, ' ')
	switch strings.ToLower(before[i+1:]) {
	case "trì", "và", "thời,", "thời", "hiện", "động", "cường", "giúp", "tục":
		return true
	}
	return false
}

// onlyDoers leaves out names that are no units ("hướng dẫn các tổ chức thực hiện …" keeps its
// collective, a single common noun does not).
func onlyDoers(text string, names []span) []span {
	var out []span
	for _, n := range names {
		if wordCount(text[n.from:n.to]) >= 2 || upper(text[n.from:n.to]) {
			out = append(out, n)
		}
	}
	return out
}

var (
	giao     = expr(`^(?:giao|đề nghị|yêu cầu|phân công)(?:\s+cho)?\s`)
	leads    = expr(`^\s*(?:\([^()]{1,60}\)\s*)?(?:là (?:cơ quan|đơn vị) )?(?:chủ trì|chịu trách nhiệm chính|làm đầu mối|đầu mối|tổ chức|thực hiện|xây dựng|tham mưu|hướng dẫn|phối hợp|rà soát|triển khai|tiếp tục|tăng cường|ban hành|báo cáo|theo dõi|tổng hợp|chỉ đạo|bố trí|lập|phổ biến|tuyên truyền|tiến hành|nghiên cứu|đẩy mạnh|có trách nhiệm|căn cứ|chủ động|kiểm tra|biên soạn|cập nhật|quán triệt|trực tiếp|ưu tiên)(?:[^\p{L}]|$)`)
	saysLead = expr(`(?:^|[^\p{L}])(do|giao)(?:\s+cho)?\s[^.;:()]{2,160}?\s(chủ trì|thực hiện|làm đầu mối|đảm nhiệm)`)
)

// subjectOf is the unit that a sentence begins with, if it is the one that does: "Sở Tư pháp chủ
// trì, phối hợp với …", "Giao Sở Tư pháp theo dõi …".
func subjectOf(text string) ([]span, int) {
	start := 0
	if m := giao.FindStringIndex(text); m != nil {
		start = m[1]
	}
	names, end := unitsAt(text, start)
	if n := len(names); n > 0 {
		end = longName(text, names[n-1].from, end)
		names[n-1].to = max(names[n-1].to, end)
	}
	if len(names) == 0 || !leads.MatchString(text[end:]) && !(strings.HasPrefix(text[end:], " ") && startsWithVerb(text[end:]) && !bareHead.MatchString(text[names[len(names)-1].from:end])) {
		return nil, 0
	}
	return names, end
}

// bareHead is a head that wants a matter behind it: in "Hội đồng đánh giá chuẩn" no verb follows.
var bareHead = expr(`^(?:hội đồng|ban|tổ|đoàn|ban chỉ đạo)$`)

var (
	clauseGap = lazily(`[.;]\s+`)
	takesLead = expr(`^\s*(?:là (?:cơ quan|đơn vị) )?(?:chủ trì|làm đầu mối|chịu trách nhiệm chính)(?:[^:\p{L}]|$)`)
)

// subjectIn finds the subject of a text: at its start, behind a short heading that runs into the
// text ("Tập huấn: Sở Tư pháp chủ trì …"), or in a later sentence that gives the work out.
func subjectIn(text string) (names []span, begin, end int) {
	starts := []int{0}
	if i := strings.Index(text, ": "); i > 0 && wordCount(text[:i]) <= 14 {
		starts = append(starts, i+2)
	}
	sure := len(starts)
	for _, m := range clauseGap.FindAllStringIndex(text, 20) {
		starts = append(starts, m[1])
	}
	for i, at := range starts {
		names, end = subjectOf(text[at:])
		if len(names) > 0 && (i < sure || giao.MatchString(text[at:]) || takesLead.MatchString(text[at+end:]) && wordCount(text[at:at+end]) > 2) {
			for i := range names {
				names[i].from, names[i].to = names[i].from+at, names[i].to+at
			}
			return names, at, end + at
		}
	}
	return nil, 0, 0
}

var (
	narrow  = expr(`^(?:đội|phòng|tổ|trung tâm|cục|chi cục|vụ|ban)\s`)
	adverbs = set("hằng|hàng|tiếp|chủ|thường|kịp|sẽ|đã|cần|phải|có|được|là|tự|định|trước|trong|khi|theo|về|từ|đến|và|với|cho|để|căn|trên|nghiêm|trực|cùng|khẩn|tích|nhanh|đồng|chịu|bảo|đảm|phát|quan|phân|xem|chuẩn|sớm|quyết|phấn|họp|tại|do|các")
)

// longName takes one or two small words more into the name of an office within a house, where the verb
// stands behind them: "Đội Quản lý cư trú xây dựng …".
func longName(text string, from, end int) int {
	if leads.MatchString(text[end:]) || !narrow.MatchString(text[from:]) {
		return end
	}
	ws := wordsOf(text, end, 2)
	if len(ws) < 2 || adverbs[ws[0].low] || workVerbs[pair(ws, 0)] {
		return end
	}
	for i, w := range ws {
		if w.gap != "" || w.capital {
			break
		}
		if leads.MatchString(text[w.to:]) {
			return ws[i].to
		}
	}
	return end
}

var with = expr(`^\s*phối hợp (?:chặt chẽ )?(?:với|cùng)\s`)

var parens = lazily(`\(([^()]{4,300})\)`)

// bracketed reads "(Sở Tư pháp chủ trì, Sở Nội vụ phối hợp)".
func bracketed(text string) []roleSpan {
	var out []roleSpan
	for _, at := range parens.FindAllStringSubmatchIndex(text, 20) {
		out = append(out, stated(text, at[2], at[3])...)
	}
	return out
}

var roleMark = expr(`\(\s*(?:cơ quan |đơn vị )?(chủ trì|đầu mối|phối hợp)(?:\s+thực hiện)?\s*\)`)

// marked reads "Sở Tư pháp (chủ trì), các huyện (phối hợp)".
func marked(text string, from, to int) []roleSpan {
	var out []roleSpan
	at := from
	for _, m := range roleMark.FindAllStringSubmatchIndex(text[from:to], 10) {
		role := Lead
		if strings.EqualFold(text[from+m[2]:from+m[3]], "phối hợp") {
			role = Coordinate
		}
		for _, n := range splitNames(text, at, from+m[0]) {
			out = append(out, roleSpan{role: role, name: n, from: at, to: from + m[1], belief: 0.9})
		}
		at = from + m[1]
	}
	return out
}

// stated reads text[from:to] as parts such as "Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ" and
// "Sở Tài chính phối hợp". It returns nothing for a mere list.
func stated(text string, from, to int) []roleSpan {
	var out []roleSpan
	for at := from; at < to; {
		start := at + len(text[at:to]) - len(strings.TrimLeft(text[at:to], " ,;.-+:"))
		if start >= to {
			break
		}
		role, skip := statedVerb(text[start:to])
		names, end := unitsAt(text[:to], start+skip)
		if len(names) == 0 {
			break
		}
		rest := text[end:to]
		if role == "" {
			if with.MatchString(rest) { // "X phối hợp với Y"
				role = Lead
			} else if n, ok := trailing(rest, expr(`^\s*(?:\([^()]*\)\s*)?(?:là (?:cơ quan|đơn vị) )?(?:chủ trì|làm đầu mối|đầu mối|thực hiện|chịu trách nhiệm|phụ trách|tham mưu|đảm nhiệm)(?:\s+(?:thực hiện|tham mưu|chính))*`)); ok {
				role, end = Lead, end+n
			} else if n, ok := trailing(rest, expr(`^\s*(?:cùng )?phối hợp(?:\s+(?:thực hiện|tham gia))*`)); ok {
				role, end = Coordinate, end+n
			}
		}
		if role == "" {
			break
		}
		for _, n := range names {
			out = append(out, roleSpan{role: role, name: n, from: start, to: end, belief: 0.85})
		}
		at = end
	}
	return out
}

func statedVerb(s string) (role string, skip int) {
	if n, ok := trailing(s, expr(`^(?:và\s+)?(?:cùng )?phối hợp(?: thực hiện)?(?:\s+(?:với|cùng))?\s*:?\s*`)); ok {
		return Coordinate, n
	}
	if n, ok := trailing(s, expr(`^(?:giao\s+)?(?:chủ trì|đầu mối)\s*:?\s*`)); ok && !strings.HasPrefix(strings.TrimSpace(s[n:]), ",") {
		return Lead, n
	}
	return "", 0
}

func trailing(s string, re *regex) (int, bool) {
	m := re.FindStringIndex(s)
	if m == nil {
		return 0, false
	}
	return m[1], true
}

// once drops a name that has the same role already, and a coordinator that leads.
func once(in []roleSpan, text string) []roleSpan {
	seen := map[string]bool{}
	out := in[:0]
	for _, r := range in {
		k := r.role + "\x00" + strings.ToLower(text[r.name.from:r.name.to])
		if !seen[k] {
			seen[k] = true
			out = append(out, r)
		}
	}
	return out
}

// splitNames cuts the value of a label or a cell into names: at semicolons and line breaks, and
// at commas and "và" behind which another name begins.
func splitNames(text string, from, to int) []span {
	var out []span
	start := from
	put := func(end int) {
		s := text[start:end]
		if i := strings.Index(s, " theo chức năng"); i > 0 {
			s = s[:i]
		}
		s = strings.Trim(s, " ,;.-+*•\n")
		if s == "" {
			return
		}
		at := start + strings.Index(text[start:end], s)
		if rest, ok := strings.CutPrefix(s, "và "); ok {
			at, s = at+len("và "), rest
		}
		out = append(out, span{at, at + len(s)})
	}
	ws := wordsOf(text[:to], from, 400)
	for i := 1; i < len(ws); i++ {
		gap, n := ws[i].gap, i
		if ws[i].low == "và" && i+1 < len(ws) && (gap == "" || gap == ",") {
			n, gap = i+1, "và"
		}
		raw := text[ws[i-1].to:ws[i].from]
		switch {
		case strings.ContainsAny(raw, ";") || strings.Contains(raw, "\n") && (nameAt(ws, i) > 0 || strings.ContainsAny(gap, "-+*•")):
		case ws[i-1].low == "với" || ws[i-1].low == "và":
			continue
		case gap == "," || gap == "và" || gap == "/" || gap == "." && ws[i].capital:
			if nameAt(ws, n) == 0 || inside(ws, start, i, n) {
				continue
			}
		case gap == "" && ws[i].capital && levelBefore(ws, i) && headAt(ws, i) > 0 && nameAt(ws, i) > 0,
			gap == "" && ws[i].text == "Các" && nameAt(ws, i) > 0 && nameAt(ws, 0) > 0:
		default:
			continue
		}
		put(ws[i].from)
		start = ws[i].from
	}
	put(to)
	return out
}

// inside tells that the word at n goes on the collective or the office that begins at start.
func inside(ws []word, start, i, n int) bool {
	for first := range ws {
		if ws[first].from < start {
			continue
		}
		if first >= i {
			return false
		}
		took := nameAt(ws, first)
		return first+took > n
	}
	return false
}

// levelBefore tells that the list of places before i is complete: "UBND xã, phường Sở Tài chính".
func levelBefore(ws []word, i int) bool {
	switch ws[i-1].low {
	case "khu", "phường", "xã", "huyện", "tỉnh", "phố", "quan", "thể", "phương", "vị", "ngành", "trấn":
		return !ws[i-1].capital && !(ws[i-1].low == "quan" && i > 1 && ws[i-2].low == "cơ")
	}
	return false
}
