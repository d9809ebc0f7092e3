package plandoc

import "strings"

// span is a name in a text.
type span struct{ from, to int }

// unitWords bounds the words looked at behind one verb.
const unitWords = 120

// unitsAt reads the list of units that begins at or right behind from; end is where it ends.
func unitsAt(text string, from int) (names []span, end int) {
	ws := wordsOf(text, from, unitWords)
	end = from
	if len(ws) == 0 || strings.ContainsAny(ws[0].gap, ".;:,()") {
		return nil, from
	}
	for i := 0; i < len(ws); {
		n := nameAt(ws, i)
		if n == 0 {
			break
		}
		names = append(names, span{ws[i].from, ws[i+n-1].to})
		end = ws[i+n-1].to
		i += n
		next, ok := linked(ws, i)
		if !ok {
			break
		}
		i = next
	}
	return names, end
}

// linked steps over what joins two names of a list: a comma, "và", a short parenthesis.
func linked(ws []word, i int) (int, bool) {
	if i >= len(ws) {
		return i, false
	}
	gap := ws[i].gap
	if strings.HasPrefix(gap, "(") {
		for n := 0; i < len(ws) && n < 12; n++ {
			if i++; i < len(ws) && strings.Contains(ws[i].gap, ")") {
				gap = strings.TrimSpace(strings.TrimPrefix(ws[i].gap, ")"))
				break
			}
		}
		if i >= len(ws) {
			return i, false
		}
	}
	switch {
	case gap == "" && (ws[i].low == "và" || ws[i].low == "cùng" || ws[i].low == "hoặc" || ws[i].low == "với"), gap == "," && ws[i].low == "và":
		if i++; i < len(ws) && ws[i].low == "với" && ws[i].gap == "" {
			i++
		}
		return i, i < len(ws) && ws[i].gap == ""
	case gap == "," || gap == ";" || gap == "/":
		return i, true
	}
	return i, gap == "" && ws[i].capital && headAt(ws, i) > 0
}

// nameAt is how many words from i on are the name of one unit or of one collective; 0 for none.
func nameAt(ws []word, i int) int {
	if n := collectiveAt(ws, i); n > 0 {
		return n
	}
	h := headAt(ws, i)
	if h == 0 {
		return 0
	}
	return h + tailAt(ws, i, i+h)
}

func pair(ws []word, i int) string {
	if i+1 < len(ws) && ws[i+1].gap == "" {
		return ws[i].low + " " + ws[i+1].low
	}
	return ws[i].low
}

// headAt is how many words at i are the noun that begins a name.
func headAt(ws []word, i int) int {
	p := pair(ws, i)
	switch {
	case notHead[p] && (!ws[i].capital || i+1 < len(ws) && !ws[i+1].capital):
		return 0
	case heads2[p]:
		if ws[i].capital || lowHead(p) && (p != "lãnh đạo" || i+2 < len(ws) && ws[i+2].gap == "" && (ws[i+2].capital || ws[i+2].low == "các")) {
			return 2
		}
		return 0
	case weak1[ws[i].low]:
		if i+1 < len(ws) && ws[i+1].gap == "" && (ws[i+1].capital || fields[pair(ws, i+1)] && ws[i].capital) {
			return 1
		}
		return 0
	}
	// abbreviations of office
	if heads1[ws[i].low] && upper(ws[i].text) && len([]rune(ws[i].text)) >= 2 {
		return 1
	}
	return 0
}

// lowHead tells nouns of office that are written small.
func lowHead(p string) bool {
	switch p {
	case "cấp ủy", "cấp uỷ", "thủ trưởng", "lãnh đạo", "người đứng", "chính quyền", "công an", "ủy ban", "uỷ ban", "trưởng phòng", "thành viên", "tổ hòa", "tổ hoà", "thường trực", "chủ tịch", "giám đốc", "cơ quan", "cấp có", "mặt trận", "chi bộ", "trung tâm", "công đoàn":
		return true
	}
	return false
}

// tailAt is how many words from j on go on the name that begins at i.
func tailAt(ws []word, i, j int) int { //nolint:gocognit // one walk with its cases, clearer in one place
	start := j
	placed := false // a kind of place was the last word
	capitals := 0   // how many capitals stand in a row before j
	inner := ws[i].low
	if j-i == 2 && ws[j-1].capital {
		capitals = 1
	}
	for j < len(ws) {
		w := ws[j]
		switch {
		case w.gap == "" && w.capital && placed && (headAt(ws, j) > 0 || workVerbs[pair(ws, j)]):
			return j - start
		case w.gap == "" && levelAt(ws, j) == 2 && w.capital:
			j += 2
			placed = true
		case w.gap == "" && w.capital, (w.gap == "-" || w.gap == "–") && w.capital:
			placed = false
			if capitals++; headAt(ws, j) > 0 {
				inner, capitals = w.low, boolInt(headAt(ws, j) == 1)-1
			}
			j++
			continue
		case w.gap == "" && capitals == 1 && !workVerbs[pair(ws, j)] && levelAt(ws, j) == 0 && relationAt(ws, j) == 0 || w.gap == "" && capitals == -1:
			j++ // the second half of a word: "Nội vụ"
			capitals = 0
			continue
		case w.gap == "" && capitals > 1 && fields[ws[j-1].low+" "+w.low] && !workVerbs[pair(ws, j)]:
			j++
		case w.gap == "," && levelAt(ws, j) > 0 && placed && headAt(ws, j) == 0:
			j += levelAt(ws, j)
		case (w.gap == "," || w.gap == "") && w.low == "và" && j+1 < len(ws) && levelAt(ws, j+1) > 0 && placed && ws[j+1].gap == "" && headAt(ws, j+1) == 0:
			j += 1 + levelAt(ws, j+1)
		case w.gap == "," && w.capital && headAt(ws, j) == 0 && takesField(inner):
			capitals = 1
			j++
			continue
		case w.gap == "" && w.low == "và" && j+1 < len(ws) && ws[j+1].gap == "" && ws[j+1].capital && joinsAnd(ws, i, j+1):
			capitals = 1
			j += 2
			continue
		case w.gap == "," && pair(ws, j) == "giáo dục" && (inner == "hội" || takesField(inner) && j-2 >= start && ws[j-2].low == "phổ" && ws[j-1].low == "biến"):
			j += 2
		case w.gap != "":
			return j - start
		case levelAt(ws, j) > 0:
			j += levelAt(ws, j)
			placed = true
		case digits(w.text) && j+1 < len(ws) && ws[j+1].gap == "" && levelAt(ws, j+1) > 0: // "UBND 12 phường"
			j += 1 + levelAt(ws, j+1)
			placed = true
		case relationAt(ws, j) > 0:
			j += relationAt(ws, j)
		case (j == start || fields[pair(ws, j-2+boolInt(j-2 < start)*2)]) && fields[pair(ws, j)] && fieldBehind(ws, inner, j, start):
			j += 2
		case w.low == "cấp" && j+1 < len(ws) && ws[j+1].gap == "" && (levelAt(ws, j+1) > 0 || ws[j+1].low == "trên" || ws[j+1].low == "dưới" || ws[j+1].low == "trung"):
			j += 2
			placed = true
		case tails[w.low] && !startsVerb(ws, j):
			placed = w.low == "tỉnh" || w.low == "khu" || w.low == "phố"
			j++
		default:
			return trimTail(ws, start, j) - start
		}
		capitals = 0
	}
	return trimTail(ws, start, j) - start
}

// trimTail takes back small words that cannot be the last of a name.
func trimTail(ws []word, start, j int) int {
	for j > start && (ws[j-1].low == "các" || ws[j-1].low == "thuộc" || ws[j-1].low == "cùng" || ws[j-1].low == "trực") {
		j--
	}
	return j
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// fieldBehind tells whether the small words at j belong to the name: right behind a head that
// takes a field, and not a verb with its object.
func fieldBehind(ws []word, head string, j, start int) bool {
	p := pair(ws, j)
	if j-2 >= start {
		before := ws[j-2].low + " " + ws[j-1].low
		if p == "thông tin" && before == "công nghệ" || p == "truyền thông" && before == "thông tin" {
			return true
		}
	}
	switch p {
	case "phối hợp", "phổ biến":
		return head == "hội"
	case "giáo dục", "đào tạo", "xây dựng", "quản lý", "trợ giúp", "tổ chức", "chỉ đạo", "thi hành", "kiểm tra", "phổ biến giáo", "bảo vệ", "kế hoạch", "chấp hành", "công tác", "thông tin", "truyền thông":
		return j == start && (takesField(head) || head == "trung" || head == "tổ" || head == "cục" || head == "chi")
	}
	return true
}

func takesField(head string) bool {
	switch head {
	case "vụ", "sở", "bộ", "phòng", "ban", "đài", "báo", "cục", "viện", "trường", "chi", "trung", "hội", "văn":
		return true
	}
	return false
}

// joinsAnd tells whether "và" stands inside the name that begins at i: "Sở Giáo dục và Đào tạo",
// "Văn phòng HĐND và UBND".
func joinsAnd(ws []word, i, next int) bool {
	if headAt(ws, next) == 0 {
		return true
	}
	return ws[i].low == "văn" && (strings.HasPrefix(ws[next].low, "ubnd") || strings.HasPrefix(ws[next].low, "hđnd") || pair(ws, next) == "hội đồng" || pair(ws, next) == "ủy ban")
}

// levelAt is how many words at j are a kind of place.
func levelAt(ws []word, j int) int {
	if j >= len(ws) || ws[j].capital && j+1 < len(ws) && ws[j+1].capital {
		return 0
	}
	if levels[pair(ws, j)] && pair(ws, j) != ws[j].low {
		return 2
	}
	if levels[ws[j].low] && !startsVerb(ws, j) {
		return 1
	}
	return 0
}

// relationAt is how many words at j tie a name to its matter: "có liên quan", "trên địa bàn".
func relationAt(ws []word, j int) int {
	take := func(n int) int {
		if j+n <= len(ws) {
			for k := 1; k < n; k++ {
				if ws[j+k].gap != "" {
					return 0
				}
			}
			return n
		}
		return 0
	}
	p := pair(ws, j)
	switch {
	case p == "liên quan" || p == "hữu quan" || p == "trực thuộc" || p == "địa phương" || p == "cùng cấp" || p == "cấp trên" || p == "cấp dưới" || p == "chức năng":
		return take(2)
	case p == "có liên":
		return take(3)
	case p == "có thẩm":
		return take(3)
	case p == "trên địa":
		n := 3
		for j+n < len(ws) && ws[j+n].gap == "" && (ws[j+n].capital || ws[j+n].low == "tỉnh" || ws[j+n].low == "huyện" || ws[j+n].low == "xã" || ws[j+n].low == "phường" || pair(ws, j+n) == "thành phố" || ws[j+n].low == "phố") {
			n++
		}
		return n
	}
	return 0
}

// startsVerb tells words that look like part of a name and begin a verb.
func startsVerb(ws []word, j int) bool {
	switch pair(ws, j) {
	case "ban hành", "xã hội", "hành động", "pháp điển", "chính thức", "cấp phát", "cấp kinh", "cấp giấy", "nhân rộng", "nhà ở", "dân chủ", "cùng phối", "cùng tham", "cùng thực", "các nội", "các hoạt", "các nhiệm", "các hình", "các quy", "các văn", "các biện", "các giải", "trực tiếp", "cao điểm", "cao hiệu", "khu dân", "đặc biệt", "đặc thù", "trung bình", "hành chính", "các tổ":
		return true
	}
	return false
}
