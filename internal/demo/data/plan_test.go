package data

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// planTask is a numbered task of the plan with its label lines.
type planTask struct{ text, lead, with, when, product string }

// readPlan splits the plan into "1.1" tasks of part II and "I.1", "III.1" paragraphs.
func readPlan(t *testing.T, plan []byte) map[string]*planTask {
	t.Helper()
	tasks := map[string]*planTask{}
	part, now := "", &planTask{}
	roman := regexp.MustCompile(`^(I|II|III)\. `)
	group := regexp.MustCompile(`^\d+\. `)
	task := regexp.MustCompile(`^(\d+\.\d+)\. (.*)$`)
	for line := range strings.SplitSeq(string(plan), "\n") {
		if m := roman.FindStringSubmatch(line); m != nil {
			part, now = m[1], &planTask{}
			continue
		}
		if strings.HasPrefix(line, "Nơi nhận:") {
			part = ""
		}
		number, text := "", line
		switch {
		case part == "II" && task.MatchString(line):
			m := task.FindStringSubmatch(line)
			number, text = m[1], m[2]
		case part != "II" && part != "" && group.MatchString(line):
			n, rest, _ := strings.Cut(line, ". ")
			number, text = part+"."+n, rest
		}
		if number != "" {
			if tasks[number] != nil {
				t.Errorf("the plan numbers %s twice", number)
			}
			now = &planTask{text: text}
			tasks[number] = now
			continue
		}
		label, value, found := strings.Cut(strings.TrimPrefix(line, "- "), ": ")
		if part != "II" || !found || !strings.HasPrefix(line, "- ") {
			continue
		}
		value = strings.TrimSuffix(value, ".")
		field := map[string]*string{
			"Đơn vị chủ trì": &now.lead, "Đơn vị phối hợp": &now.with,
			"Thời gian thực hiện": &now.when, "Sản phẩm": &now.product,
		}[label]
		if field == nil || *field != "" {
			t.Errorf("a label line that is unknown or stands twice: %q", line)
			continue
		}
		*field = value
	}
	return tasks
}

func TestThePlanCarriesEachDutyOnce(t *testing.T) {
	p := load(t)
	tasks := readPlan(t, p.Plan)
	modules := []string{"core", "awareness", "media", "contests", "outreach", "funding", "training", "mobilization", "organization", "evaluation"}
	carried, numbers := map[string]int{}, map[int]bool{}
	for _, d := range p.Duties {
		if tasks[d.Task] == nil {
			t.Errorf("duty %d: the plan has no task %s", d.Number, d.Task)
		}
		if numbers[d.Number] || carried[d.Task] != 0 {
			t.Errorf("duty %d or task %s stands twice", d.Number, d.Task)
		}
		numbers[d.Number], carried[d.Task] = true, d.Number
		if d.TitleEN == "" || len(d.Modules) == 0 {
			t.Errorf("duty %d is not described", d.Number)
		}
		for _, m := range d.Modules {
			if !slices.Contains(modules, m) {
				t.Errorf("duty %d: no module %s", d.Number, m)
			}
		}
	}
	for n := 1; n <= 58; n++ {
		if !numbers[n] {
			t.Errorf("duty %d is not carried", n)
		}
	}
	if len(p.Duties) != 58 || len(tasks) != 58 {
		t.Errorf("%d duties and %d tasks, want 58 of each", len(p.Duties), len(tasks))
	}
}

func TestTheTimingsOfThePlanAreThoseOfTheDuties(t *testing.T) {
	p := load(t)
	tasks := readPlan(t, p.Plan)
	kinds := map[string]string{
		"Hàng năm": "ANNUAL", "Quý I năm 2021": "QUARTER", "Quý II năm 2021": "QUARTER", "Năm 2022": "YEAR",
		"Sau khi có hướng dẫn của Bộ Tư pháp": "AFTER_EVENT", "Sau khi có chỉ đạo, hướng dẫn của Bộ Tư pháp": "AFTER_EVENT",
		"Khi có hướng dẫn của cấp trên": "AFTER_EVENT", "Khi cần thiết": "ON_DEMAND", "": "UNSPECIFIED",
	}
	for _, d := range p.Duties {
		if strings.HasPrefix(d.Task, "I") {
			continue // purposes and paragraphs on execution have no label lines
		}
		if got := kinds[tasks[d.Task].when]; got != d.Timing {
			t.Errorf("duty %d, task %s: %q reads %q, want %s", d.Number, d.Task, tasks[d.Task].when, got, d.Timing)
		}
	}
	for task, want := range map[string]string{"7.1": "Quý II năm 2021", "7.2": "Quý I năm 2021", "7.3": "Quý I năm 2021", "6.1": "Năm 2022"} {
		if tasks[task].when != want {
			t.Errorf("task %s is due %q, want %q", task, tasks[task].when, want)
		}
	}
}

func TestEveryUnitThatThePlanNamesIsInTheRegister(t *testing.T) {
	p := load(t)
	// marks count here: "Sở Nội vu" is a misprint, though a reader would forgive it
	known := map[string]bool{}
	for _, u := range p.Units {
		for _, n := range u.Names() {
			known[strings.ToLower(n)] = true
		}
	}
	for _, s := range p.Sets {
		known[strings.ToLower(s.Name)] = true
	}
	for number, task := range readPlan(t, p.Plan) {
		if strings.HasPrefix(number, "I") {
			continue
		}
		if task.lead != "Sở Tư pháp" || task.product == "" {
			t.Errorf("task %s: lead %q, product %q", number, task.lead, task.product)
		}
		if task.with == "" {
			continue
		}
		for name := range strings.SplitSeq(task.with, "; ") {
			if !known[strings.ToLower(name)] {
				t.Errorf("task %s: %q is not in the register", number, name)
			}
		}
	}
}

func TestTheSentencesFitThePlanAndTheForms(t *testing.T) {
	p := load(t)
	tasks := readPlan(t, p.Plan)
	indicators := map[string]bool{}
	for _, i := range p.Forms.Indicators {
		indicators[i.Code] = true
	}
	places := regexp.MustCompile(`\{([^}]*)\}`)
	has := map[string]bool{}
	for _, s := range p.Progress {
		if tasks[s.Task] == nil || s.Percent < 1 || s.Percent > 100 {
			t.Errorf("sentence of task %s at %d%%: %s", s.Task, s.Percent, s.Text)
		}
		has[s.Task+s.Role] = true
		var inText, inList []string
		for _, m := range places.FindAllStringSubmatch(s.Text, -1) {
			inText = append(inText, m[1])
		}
		for _, f := range s.Figures {
			inList = append(inList, f.Indicator)
			if !indicators[f.Indicator] {
				t.Errorf("task %s: no indicator %s", s.Task, f.Indicator)
			}
		}
		slices.Sort(inText)
		slices.Sort(inList)
		if !slices.Equal(slices.Compact(inText), inList) {
			t.Errorf("task %s: the text has figures %v, the list %v", s.Task, inText, inList)
		}
	}
	for number, task := range tasks {
		if strings.HasPrefix(number, "I") {
			continue
		}
		if !has[number+"LEAD"] && !has[number+"ANY"] {
			t.Errorf("task %s has no sentence for its lead", number)
		}
		if task.with != "" && !has[number+"COORDINATE"] && !has[number+"ANY"] {
			t.Errorf("task %s has no sentence for those who coordinate", number)
		}
	}
	open := 0
	for _, d := range p.Difficulties {
		if tasks[d.Task] == nil || d.Text == "" || !slices.ContainsFunc(p.Units, func(u Unit) bool { return u.Kind == d.UnitKind }) {
			t.Errorf("difficulty %+v has no place", d)
		}
		if d.Answer == "" {
			open++
		}
	}
	if len(p.Difficulties) < 12 || open == 0 || open == len(p.Difficulties) {
		t.Errorf("%d difficulties, %d open", len(p.Difficulties), open)
	}
}

func TestFormsUseWhatTheyDeclare(t *testing.T) {
	p := load(t)
	breakdowns, indicators := map[string]bool{}, map[string]bool{}
	for _, b := range p.Forms.Breakdowns {
		if breakdowns[b.Code] || len(b.Values) < 2 {
			t.Errorf("breakdown %s stands twice or splits nothing", b.Code)
		}
		breakdowns[b.Code] = true
	}
	for _, i := range p.Forms.Indicators {
		if indicators[i.Code] || i.NameVI == "" || i.NameEN == "" || i.UnitVI == "" || i.UnitEN == "" || len(i.Kinds) == 0 {
			t.Errorf("indicator %s stands twice or is not described", i.Code)
		}
		indicators[i.Code] = true
		for _, b := range i.Breakdowns {
			if !breakdowns[b] {
				t.Errorf("indicator %s: no breakdown %s", i.Code, b)
			}
		}
		for _, k := range i.Kinds {
			if !slices.Contains([]string{"ACTUAL", "ESTIMATE", "OFFICIAL"}, k) {
				t.Errorf("indicator %s: no kind %s", i.Code, k)
			}
		}
	}
	used, told, groups := map[string]bool{}, map[string]bool{}, map[int]bool{}
	for _, f := range p.Forms.Forms {
		if f.OfficialCode != nil || f.ValidFrom.IsZero() || len(f.Sections) == 0 {
			t.Errorf("form %s: its official code is not known, its first day and sections are", f.Code)
		}
		for _, d := range f.Due {
			if !slices.Contains(f.Levels, d.Level) || !slices.Contains(f.Periods, d.Period) || d.Month < 1 || d.Month > 12 || d.Day < 1 || d.Day > 31 {
				t.Errorf("form %s: bad due day %+v", f.Code, d)
			}
		}
		if len(f.Due) != 0 && len(f.Due) != len(f.Levels)*len(f.Periods) {
			t.Errorf("form %s has %d due days for %d levels and %d periods", f.Code, len(f.Due), len(f.Levels), len(f.Periods))
		}
		for _, s := range f.Sections {
			for _, i := range s.Indicators {
				if !indicators[i] {
					t.Errorf("form %s, section %s: no indicator %s", f.Code, s.Code, i)
				}
				used[i] = true
			}
			if s.Kind == "NARRATIVE" {
				told[f.Code+"/"+s.Code] = true
			}
			if f.Code == "BC-PBGDPL" && s.TaskGroup != nil {
				groups[*s.TaskGroup] = true
			}
		}
		for _, c := range f.Criteria {
			if c.MaxPoints != nil {
				t.Errorf("form %s: the points of criterion %d are not known", f.Code, c.Number)
			}
		}
	}
	if len(used) != len(indicators) || len(groups) != 8 {
		t.Errorf("%d of %d indicators are asked for; %d of 8 groups are told", len(used), len(indicators), len(groups))
	}
	anybody := map[string]bool{}
	for _, n := range p.Narratives {
		if !told[n.Form+"/"+n.Section] || n.Text == "" {
			t.Errorf("a paragraph for %s/%s, which asks for none", n.Form, n.Section)
		}
		if n.UnitKind == "ANY" {
			anybody[n.Form+"/"+n.Section] = true
		}
	}
	if len(anybody) != len(told) {
		t.Errorf("%d of %d told sections have a paragraph for any unit", len(anybody), len(told))
	}
}

// What an administrative text in Vietnamese may hold: composed letters, the old place of the
// mark (hòa, not hoà) and no double blanks; spellings that registers mix stand in aliases.
func TestTheTextsAreComposedAndEvenlySpelt(t *testing.T) {
	newStyle := regexp.MustCompile(`(?i)(oà|oá|oả|oã|oạ|uỷ|uý|oè|oé)([^\p{L}]|$)`)
	qu := regexp.MustCompile(`(?i)qu[ýỷỳỹỵ]`)
	names, err := filepath.Glob("*.*")
	if err != nil {
		t.Fatal(err)
	}
	read := 0
	for _, name := range names {
		if strings.HasSuffix(name, ".go") {
			continue
		}
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		read++
		text := string(raw)
		if !norm.NFC.IsNormalString(text) {
			t.Errorf("%s is not composed (NFC)", name)
		}
		if strings.ContainsAny(text, "\r\t\u00a0\u200b\ufeff") {
			t.Errorf("%s holds characters that do not show", name)
		}
		for i, line := range strings.Split(text, "\n") {
			if strings.Contains(strings.TrimLeft(line, " "), "  ") {
				t.Errorf("%s:%d: two blanks", name, i+1)
			}
			if name != "units.csv" && newStyle.MatchString(qu.ReplaceAllString(line, "")) {
				t.Errorf("%s:%d: the mark stands in the new place: %s", name, i+1, line)
			}
		}
	}
	if read != 9 {
		t.Errorf("%d files read, want 9", read)
	}
}
