package manifest

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fault is one thing that is wrong with a manifest.
type Fault struct { //nolint:errname // the house's word
	Place string `json:"place"` // kinds[2].fields[0].pattern
	Text  Text   `json:"text"`  // what it is, and what to do
}

// Error is the place and the English text.
func (f Fault) Error() string {
	if f.Place == "" {
		return f.Text.EN
	}
	return f.Place + ": " + f.Text.EN
}

// mostFaults is how many Check lists.
const mostFaults = 500

// Check lists the faults of a manifest, all at once, in its order; none means that it can be
// installed as far as it can be judged alone. What it names of other modules is for who knows them.
func Check(m Manifest) []Fault {
	c := &checker{m: &m}
	c.module()
	for i := range m.Enums {
		c.enum(fmt.Sprintf("enums[%d]", i), &m.Enums[i])
	}
	c.sections()
	for i := range m.Kinds {
		c.kind(fmt.Sprintf("kinds[%d]", i), &m.Kinds[i])
	}
	for i := range m.Actions {
		c.action(fmt.Sprintf("actions[%d]", i), &m.Actions[i])
	}
	for i := range m.Statistics {
		c.statistic(fmt.Sprintf("statistics[%d]", i), &m.Statistics[i])
	}
	c.jobs()
	for i := range m.Permissions {
		c.permission(fmt.Sprintf("permissions[%d]", i), &m.Permissions[i])
	}
	c.names()
	return c.faults
}

type checker struct {
	m      *Manifest
	faults []Fault
}

// at notes a fault; vi and en take the same arguments in the same order.
func (c *checker) at(place, vi, en string, args ...any) {
	if len(c.faults) < mostFaults {
		c.faults = append(c.faults, Fault{place, Text{fmt.Sprintf(vi, args...), fmt.Sprintf(en, args...)}})
	}
}

var (
	moduleName = regexp.MustCompile(`^[a-z][a-z0-9]{1,30}$`)
	fieldName  = regexp.MustCompile(`^[a-z][A-Za-z0-9]{0,40}$`)
	keyName    = regexp.MustCompile(`^[a-z][A-Za-z0-9_]{0,40}$`)
	typeName   = regexp.MustCompile(`^[A-Z][A-Za-z0-9]{0,40}$`)
	valueName  = regexp.MustCompile(`^[A-Z][A-Z0-9_]{0,60}$`)
	version    = regexp.MustCompile(`^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(-[0-9A-Za-z.-]{1,30})?$`)
)

// reserved are names that every record, filter or input has already.
var reserved = []string{
	"id", "version", "unit", "unitThen", "assignment", "createdAt", "updatedAt", "createdBy", "updatedBy", "records", "body", "node",
	"and", "or", "not", "idempotencyKey",
}

func (c *checker) module() {
	m := c.m
	if m.Format != Format {
		c.at("manifest", "phiên bản định dạng là %d, cần %d", "the format is %d, want %d", m.Format, Format)
	}
	c.name("name", m.Name, moduleName)
	if slices.Contains(taken, m.Name) {
		c.at("name", "tên %q là của hệ thống; hãy chọn tên khác", "the name %q is the server's; choose another", m.Name)
	}
	if !version.MatchString(m.Version) {
		c.at("version", "%q không phải phiên bản dạng 1.2.0", "%q is no version like 1.2.0", clip(m.Version))
	}
	if m.TaskGroup < 0 || m.TaskGroup > 8 {
		c.at("taskGroup", "nhóm nhiệm vụ %d không có; dùng 1 đến 8, hoặc 0", "there is no task group %d; use 1 to 8, or 0", m.TaskGroup)
	}
	c.label("label", m.Label)
	c.doc("doc", m.Doc)
	c.most("enums", len(m.Enums), MaxEnums)
	c.most("kinds", len(m.Kinds), MaxKinds)
	c.most("actions", len(m.Actions), MaxActions)
	c.most("statistics", len(m.Statistics), MaxStatistics)
	c.most("jobs", len(m.Jobs), MaxJobs)
	if data, err := json.Marshal(m); err != nil {
		c.at("", "không ghi được thành JSON: %v", "it cannot be written as JSON: %v", err)
	} else if len(data) > MaxBytes {
		c.at("", "dài %d byte, tối đa %d", "it has %d bytes, %d at most", len(data), MaxBytes)
	}
	for i, k := range m.Core {
		place := fmt.Sprintf("core[%d]", i)
		if !slices.Contains(CoreKinds, k) {
			c.at(place, "hệ thống không có loại %q", "the core has no kind %q", clip(k))
		} else if !slices.Contains(CoreLists, k) {
			c.at(place, "loại %[1]q không có danh sách để phân hệ đọc; chỉ tham chiếu được (ref=core.%[1]s), hoặc đọc một trong: %[2]s",
				"the kind %[1]q has no list that a module could read; refer to it (ref=core.%[1]s), or read one of %[2]s", k, strings.Join(CoreLists, ", "))
		}
		if slices.Contains(m.Core[:i], k) {
			c.at(place, "%q nêu hai lần", "%q is named twice", clip(k))
		}
	}
}

func (c *checker) most(place string, n, most int) {
	if n > most {
		c.at(place, "có %d mục, tối đa %d", "there are %d, %d at most", n, most)
	}
}

func (c *checker) name(place, name string, pattern *regexp.Regexp) {
	if !pattern.MatchString(name) {
		c.at(place, "tên %q không đúng dạng %s", "the name %q is not of the form %s", clip(name), pattern)
	}
}

func (c *checker) label(place string, t Text) { c.text(place, t, MaxLabel) }

func (c *checker) doc(place string, t Text) { c.text(place, t, MaxDoc) }

func (c *checker) text(place string, t Text, most int) {
	c.words(place+".vi", t.VI, most)
	c.words(place+".en", t.EN, most)
}

func (c *checker) words(place, s string, most int) {
	if strings.TrimSpace(s) == "" {
		c.at(place, "thiếu chữ; cần cả tiếng Việt và tiếng Anh", "the text is missing; Vietnamese and English are both needed")
		return
	}
	c.clean(place, s, most)
}

func (c *checker) clean(place, s string, most int) {
	switch bad := strings.IndexFunc(s, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) }); {
	case !utf8.ValidString(s):
		c.at(place, "không phải UTF-8", "it is not UTF-8")
	case utf8.RuneCountInString(s) > most:
		c.at(place, "dài %d ký tự, tối đa %d", "it has %d characters, %d at most", utf8.RuneCountInString(s), most)
	case bad >= 0:
		c.at(place, "có ký tự điều khiển hoặc ẩn", "it has control or invisible characters")
	case strings.Contains(s, "<"):
		c.at(place, "có dấu nhỏ hơn; chỉ dùng chữ thường, không dùng thẻ", "it has a less-than sign; plain words only, no markup")
	case !norm.NFC.IsNormalString(s):
		c.at(place, "dấu chưa theo chuẩn NFC", "its marks are not in Unicode NFC")
	}
}

// clip keeps texts of the manifest in fault texts short and harmless.
func clip(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '<' || r == utf8.RuneError {
			return '?'
		}
		return r
	}, s)
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}

func (c *checker) enum(place string, e *Enum) {
	c.name(place+".name", e.Name, typeName)
	c.label(place+".label", e.Label)
	if len(e.Values) == 0 {
		c.at(place+".values", "danh mục không có giá trị nào", "the enumeration has no value")
	}
	c.most(place+".values", len(e.Values), MaxValues)
	for i, v := range e.Values {
		at := fmt.Sprintf("%s.values[%d]", place, i)
		c.name(at+".name", v.Name, valueName)
		c.label(at+".label", v.Label)
		if slices.ContainsFunc(e.Values[:i], func(w Value) bool { return w.Name == v.Name }) {
			c.at(at+".name", "giá trị %q có hai lần", "the value %q stands twice", clip(v.Name))
		}
	}
}

func (c *checker) sections() {
	c.most("sections", len(c.m.Sections), MaxValues)
	for i, s := range c.m.Sections {
		at := fmt.Sprintf("sections[%d]", i)
		c.name(at+".name", s.Name, fieldName)
		c.label(at+".label", s.Label)
		if slices.ContainsFunc(c.m.Sections[:i], func(w Value) bool { return w.Name == s.Name }) {
			c.at(at+".name", "mục %q có hai lần", "the section %q stands twice", clip(s.Name))
		}
	}
}

func (c *checker) jobs() {
	for i := range c.m.Jobs {
		j := &c.m.Jobs[i]
		at := fmt.Sprintf("jobs[%d]", i)
		c.name(at+".name", j.Name, fieldName)
		c.label(at+".label", j.Label)
		if slices.ContainsFunc(c.m.Jobs[:i], func(w Job) bool { return w.Name == j.Name }) {
			c.at(at+".name", "việc %q có hai lần", "the job %q stands twice", clip(j.Name))
		}
		if j.Cron == "" {
			if j.Everywhere {
				c.at(at+".everywhere", "chỉ dùng với lịch (cron)", "it goes with a schedule (cron) only")
			}
			continue
		}
		if _, err := ParseCron(j.Cron); err != nil {
			c.at(at+".cron", "lịch %q không đọc được; cần năm trường: phút, giờ, ngày, tháng, thứ (%v)",
				"the schedule %q cannot be read; want five fields: minute, hour, day, month, day of the week (%v)", clip(j.Cron), err)
		}
	}
}

func (c *checker) permission(place string, p *Permission) {
	if !slices.Contains(Roles, p.Role) {
		c.at(place+".role", "không có vai trò %q; dùng một trong %s", "there is no role %q; use one of %s", clip(p.Role), strings.Join(Roles, ", "))
	}
	k := c.m.Kind(p.Kind)
	if k == nil && p.Kind != "" {
		c.at(place+".kind", "không có loại hồ sơ %q", "there is no kind %q", clip(p.Kind))
		return
	}
	if len(p.Allow) == 0 {
		c.at(place+".allow", "không cho phép việc gì", "it allows nothing")
	}
	for i, verb := range p.Allow {
		at := fmt.Sprintf("%s.allow[%d]", place, i)
		var offered bool
		general := true
		switch verb {
		case "*":
			offered = true
		case "read":
			offered = k != nil
		case "create":
			offered = k != nil && k.Create
		case "update":
			offered = k != nil && k.Update
		case "delete":
			offered = k != nil && k.Delete
		default:
			general, offered = false, c.hasAction(verb, p.Kind)
		}
		switch {
		case !offered && general:
			c.at(at, "loại này không có thao tác %q", "%q is not offered here", verb)
		case !offered:
			c.at(at, "không có việc %q ở đây", "there is no action %q here", clip(verb))
		}
	}
}

func (c *checker) hasAction(name, on string) bool {
	return slices.ContainsFunc(c.m.Actions, func(a Action) bool { return a.Name == name && a.On == on })
}
