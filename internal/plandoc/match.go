package plandoc

import (
	"slices"
	"strings"

	"github.com/lantoa/lantoa/internal/clock"
)

// Match fills the units of every role from the register: by name, short name and alias, by sets,
// by what the document itself defines ("gọi chung là …"), and by the plural forms of offices. A
// name that fits several units gets none and a warning that names them; "cơ quan liên quan" is
// left to a person.
func (r *Reading) Match(reg *Register) {
	m := matcher{reg: reg, day: r.Document.Date, terms: map[string]string{}, warned: map[string]bool{}, out: r}
	for term, meaning := range r.Definitions {
		m.terms[nameKey(term)] = meaning
	}
	for g := range r.Groups {
		for t := range r.Groups[g].Tasks {
			roles := r.Groups[g].Tasks[t].Roles
			for i := range roles {
				m.role(&roles[i])
			}
		}
	}
}

type matcher struct {
	reg    *Register
	day    clock.Day
	terms  map[string]string
	warned map[string]bool
	out    *Reading
}

func (m *matcher) role(role *Role) {
	f := m.resolve(string(role.Name), 0)
	role.Units = f.codes
	if role.Units == nil {
		role.Units = []string{}
	}
	switch {
	case len(f.rivals) > 0:
		role.Confidence = min(role.Confidence, 0.3)
		m.warn(role, "Tên đơn vị có thể chỉ nhiều đơn vị: "+string(role.Name)+" ("+strings.Join(f.rivals, "; ")+").",
			"The name fits several units: "+string(role.Name)+" ("+strings.Join(f.rivals, "; ")+").")
	case len(f.codes) > 0:
		role.Confidence = round(role.Confidence * f.belief)
	case role.Role == Lead || role.Role == Coordinate:
		role.Confidence = round(role.Confidence * 0.6)
		if !leftToPerson(nameKey(string(role.Name))) {
			m.warn(role, "Không có trong danh mục đơn vị: "+string(role.Name)+".", "Not in the register of units: "+string(role.Name)+".")
		}
	}
}

func (m *matcher) warn(role *Role, vi, en string) {
	if m.warned[vi] {
		return
	}
	m.warned[vi] = true
	m.out.Warnings = append(m.out.Warnings, Warning{Line: max(role.Lines[0], 1), Message: vi, English: en})
}

// maxTerms bounds how often a definition may lead to another one.
const maxTerms = 4

func (m *matcher) resolve(name string, depth int) found {
	k := nameKey(name)
	if k == "" || leftToPerson(k) {
		return found{}
	}
	if codes, ok := m.reg.sets[k]; ok {
		return found{codes: codes, belief: 0.95}
	}
	if f := m.reg.one(name, m.day); f.belief > 0 {
		return f
	}
	if meaning, ok := m.terms[k]; ok && depth < maxTerms {
		f := m.resolve(meaning, depth+1)
		f.belief *= 0.95
		return f
	}
	if written := m.writeOut(name); written != name && depth < maxTerms {
		return m.resolve(written, depth+1)
	}
	return m.plural(name, depth)
}

// writeOut replaces abbreviations that the document defines.
func (m *matcher) writeOut(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		if meaning, ok := m.terms[nameKey(w)]; ok && upper(w) {
			words[i] = meaning
		}
	}
	return strings.Join(words, " ")
}

var related = lazily(`\b(?:lien quan|huu quan|co tham quyen|chuc nang)\b`)

// leftToPerson tells "các cơ quan liên quan": nobody can say from here who they are.
func leftToPerson(k string) bool { return related.MatchString(k) }

// plurals are the collective nouns and the kinds of unit that they mean.
var plurals = []struct {
	re    *regex
	kinds []string
}{
	{lazily(`^(?:cac )?so(?: tinh)?$`), []string{"DEPARTMENT"}},
	{lazily(`^(?:cac )?ban(?: tinh)?$`), []string{"BOARD"}},
	{lazily(`^(?:cac )?nganh(?: cap tinh| tinh)?$`), []string{"SECTOR_AGENCY"}},
	{lazily(`^(?:cac )?(?:doan the|hoi doan the|to chuc chinh tri xa hoi)(?: cap tinh| tinh)?$`), []string{"MASS_ORG"}},
	{lazily(`^(?:cac )?uy ban nhan dan (?:cac )?(?:huyen|cap huyen|quan|thi xa|thanh pho|huyen thi xa thanh pho|huyen thanh pho|huyen thi xa|quan huyen|huyen thi xa thanh pho truc thuoc|thanh pho thi xa huyen|thanh pho huyen thi xa)(?: (?:thuoc )?tinh| tren dia ban.*)?$`), []string{"DISTRICT"}},
	{lazily(`^(?:\d+ |cac )(?:huyen|quan|cap huyen)(?: thi xa)?(?: thanh pho)?(?: thuoc tinh| trong tinh)?$`), []string{"DISTRICT"}},
	{lazily(`^(?:cac )?uy ban nhan dan (?:cac )?(?:xa|cap xa|phuong|thi tran|xa phuong|xa phuong thi tran|xa thi tran|xa phuong dac khu|phuong xa dac khu|phuong xa|phuong xa thi tran)(?: tren dia ban.*)?$`), []string{"COMMUNE"}},
	{lazily(`^(?:\d+ |cac )(?:xa|phuong)(?: phuong| xa)?(?: thi tran| dac khu)?$`), []string{"COMMUNE"}},
}

var pluralParts = lazily(`\s*(?:[,;/]|\s+(?:và|cùng|hoặc)\s+)\s*`)

// plural resolves a list of collectives: "các sở, ban, ngành, đoàn thể tỉnh và UBND các huyện,
// thị xã, thành phố". Each part must be known, or the whole is not.
func (m *matcher) plural(name string, depth int) found {
	if codes := m.kindsOf(nameKey(name)); codes != nil {
		return found{codes: codes, belief: 0.85}
	}
	parts := pluralParts.Split(strings.TrimSpace(name), -1)
	if len(parts) < 2 || len(parts) > 40 {
		return found{}
	}
	var out found
	out.belief = 0.8
	for i := 0; i < len(parts); {
		took := 0
		for j := min(len(parts), i+6); j > i; j-- { // the longest run of parts that means one kind
			k := nameKey(strings.Join(parts[i:j], " "))
			if codes := m.kindsOf(k); codes != nil {
				out.codes, took = appendNew(out.codes, codes), j-i
				break
			}
			if j == i+1 && depth < maxTerms {
				if f := m.reg.one(parts[i], m.day); len(f.codes) == 1 {
					out.codes, took = appendNew(out.codes, f.codes), 1
				}
			}
		}
		if took == 0 {
			return found{}
		}
		i += took
	}
	return out
}

// kindsOf are the units that one collective means, nil if it is none.
func (m *matcher) kindsOf(k string) []string {
	for _, p := range plurals {
		if !p.re.MatchString(k) {
			continue
		}
		codes := []string{}
		for _, kind := range p.kinds {
			codes = append(codes, m.reg.ofKind(kind, m.day)...)
		}
		return codes
	}
	return nil
}

func appendNew(to, codes []string) []string {
	for _, c := range codes {
		if !slices.Contains(to, c) {
			to = append(to, c)
		}
	}
	return to
}
