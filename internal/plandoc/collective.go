package plandoc

import "unicode"

// nouns are the pairs, singles the single words that make a collective: "các sở, ban, ngành".
var (
	nouns   = set("cơ quan|đơn vị|địa phương|đoàn thể|tổ chức|cơ sở|doanh nghiệp|hợp tác|nhà trường|trường học|thành phố|thị xã|thị trấn|đặc khu|phòng ban|chi nhánh|hội đồng|ủy ban|thành viên|cá nhân|tập thể|hội viên|bộ phận|chính quyền|ban quản|phòng chuyên|ban ngành|sở ngành|khu phố|báo chí")
	singles = set("sở|ban|ngành|hội|phòng|xã|phường|huyện|quận|tỉnh|viện|trường|cấp|đài|báo|bộ|đoàn|cục|thôn|ấp|khóm")
	goesOn  = set("chính trị|xã hội|nghề nghiệp|chuyên môn|giáo dục|đào tạo|hành nghề|chức năng|kinh tế|sự nghiệp|báo chí|truyền thông|thông tin|nội chính|tư pháp|đoàn thể|trung ương|công lập|trung học|phổ thông|tiểu học|mầm non|đại học|cao đẳng|tác xã|quản lý")
)

// collectiveAt is how many words at i name a collective; it begins with "các", "những" or a
// number, or with a pair such as "cơ quan".
func collectiveAt(ws []word, i int) int { //nolint:gocognit // one walk with its cases, clearer in one place
	j := i
	switch {
	case quantities[ws[i].low] || quantities[pair(ws, i)]:
		j++
		if quantities[pair(ws, i)] && pair(ws, i) != ws[i].low {
			j++
		}
		if j < len(ws) && ws[j].low == "các" {
			j++
		}
	case digits(ws[i].text):
		j++
	case pair(ws, i) == "cơ quan" || pair(ws, i) == "đơn vị" || pair(ws, i) == "địa phương" || ws[i].low == "ngành" && !ws[i].capital:
	default:
		return 0
	}
	start := j
	for j < len(ws) && (j == start || ws[j].gap == "" || ws[j].gap == "," || ws[j].gap == "-" || ws[j].gap == "–" || ws[j].gap == "/") {
		comma := j > start && ws[j].gap != ""
		n := collectiveWord(ws, j, j == start || comma)
		if n == 0 && j > start && ws[j].gap == "" && ws[j].low == "và" && j+1 < len(ws) && ws[j+1].gap == "" {
			if n = collectiveWord(ws, j+1, true); n > 0 {
				n++
			}
		}
		if n == 0 {
			break
		}
		j += n
	}
	if j == start {
		return 0
	}
	// "các phòng, Sở Tư pháp": the place or the owner behind
	for j < len(ws) && ws[j].gap == "" && ws[j].capital && (levelAt(ws, j-1) > 0 || ws[j-1].low == "thuộc" || ws[j-1].low == "phố" || ws[j-1].low == "xã" || ws[j-1].low == "bàn") && headAt(ws, j) == 0 {
		j++
	}
	if j < len(ws) && ws[j].gap == "" && ws[j].low == "thuộc" {
		if h := nameAfter(ws, j+1); h > 0 {
			j += 1 + h
		}
	}
	return j - i
}

func nameAfter(ws []word, i int) int {
	if i >= len(ws) || ws[i].gap != "" {
		return 0
	}
	if h := headAt(ws, i); h > 0 {
		return h + tailAt(ws, i, i+h)
	}
	return 0
}

// collectiveWord is how many words at j go on a collective. fresh tells that a noun may begin.
func collectiveWord(ws []word, j int, fresh bool) int {
	p := pair(ws, j)
	if n := relationAt(ws, j); n > 0 && p != "địa phương" {
		return n
	}
	if ws[j].capital && headAt(ws, j) > 0 && !fresh {
		return 0
	}
	if ws[j].capital && headAt(ws, j) > 0 && j+1 < len(ws) && ws[j+1].gap == "" && (ws[j+1].capital || heads2[p] && p != "cơ quan") {
		return 0 // the name of one unit follows
	}
	switch {
	case fresh && goesOn[p] && p != ws[j].low && (ws[j].gap == "-" || ws[j].gap == "–"):
		return 2
	case p == "khu dân" || p == "tổ dân" || p == "khu công":
		return min(3, len(ws)-j)
	case startsVerb(ws, j) || p == "hội nghị" || p == "hội thảo" || p == "hội thi" || p == "báo cáo" || p == "phòng chống" || p == "phòng ngừa" || p == "bộ tiêu" || p == "đoàn kết" || p == "đoàn công":
		return 0
	case fresh && nouns[p] && p != ws[j].low:
		return 2
	case fresh && (singles[ws[j].low] || ws[j].capital && (ws[j].low == "đội" || ws[j].low == "vụ")):
		return 1
	case !fresh && goesOn[p] && p != ws[j].low && behindOrganisation(ws, j):
		return 2
	case ws[j].low == "cấp" && j+1 < len(ws) && ws[j+1].gap == "":
		if n := levelAt(ws, j+1); n > 0 {
			return 1 + n
		}
	case fresh && len(ws[j].low) <= 4 && j > 0 && ws[j-1].low == ws[j].low && j+2 < len(ws) && nouns[pair(ws, j+1)]:
		return 3 // a word typed twice: "đơn vị, vị địa phương"
	case !fresh && (ws[j].low == "tỉnh" || ws[j].low == "huyện" || ws[j].low == "xã" || p == "thành phố" || p == "thị xã" || ws[j].low == "khác"):
		if p == "thành phố" || p == "thị xã" {
			return 2
		}
		if !startsVerb(ws, j) {
			return 1
		}
	}
	return 0
}

func behindOrganisation(ws []word, j int) bool {
	if j < 2 {
		return false
	}
	switch ws[j-2].low + " " + ws[j-1].low {
	case "tổ chức", "cơ sở", "cơ quan", "đơn vị", "chính trị", "hợp tác", "ban quản", "phòng chuyên", "hành nghề":
		return true
	}
	return ws[j-1].low == "phòng" || ws[j-1].low == "trường" || ws[j-1].low == "học"
}

func digits(s string) bool {
	for _, r := range s {
		if !unicode.IsDigit(r) {
			return false
		}
	}
	return s != "" && len(s) <= 3
}
