package plandoc

import (
	"strconv"
	"strings"
)

func itoa(n int) string { return strconv.Itoa(n) }

// finish makes the task of a draft: what its labels say, then what its sentence says.
func (w *walker) finish(d *draft) Task {
	t := Task{Text: Said(d.text), Lines: d.lines, Roles: []Role{}, Confidence: round(d.belief)}
	labels := append(append(append([]spoken{}, d.own...), d.inText...), d.shared...)
	given := map[string]bool{}
	for _, s := range labels {
		switch s.kind {
		case assignLabel, leadLabel, coordinateLabel, bothLabel, guideLabel, reportLabel:
			roles := labelRoles(s)
			for _, r := range roles {
				if !given[r.Role] {
					t.Roles = append(t.Roles, r)
				}
			}
			for _, r := range roles {
				given[r.Role] = true
			}
		case productLabel:
			if t.Product == "" {
				t.Product = Said(s.value())
			}
		}
	}
	for _, r := range w.sentenceRoles(d) {
		if !given[r.Role] || r.Role != Lead && r.Role != Coordinate {
			t.Roles = append(t.Roles, r)
		}
	}
	t.Timing = w.timing(d)
	t.Condition = conditionIn(d.text)
	if t.Condition == "" && (t.Timing.Kind == AfterEvent || t.Timing.Kind == OnDemand) {
		t.Condition = t.Timing.Text
	}
	return t
}

// labelRoles reads the value of a label as roles.
func labelRoles(s spoken) []Role {
	var out []Role
	put := func(role string, p *para, n span, belief float64) {
		out = append(out, Role{Role: role, Name: Said(p.text[n.from:n.to]), Units: []string{}, Text: Said(strings.TrimSpace(p.text[min(s.from, len(p.text)):min(s.vto, len(p.text))])),
			Lines: p.lines(n.from, n.to), Confidence: round(belief)})
	}
	if s.kind == assignLabel {
		for _, r := range rolesAssigned(s.para.text) {
			put(r.role, s.para, r.name, s.belief*r.belief)
		}
		return out
	}
	said := marked(s.para.text, s.vfrom, s.vto)
	if len(said) == 0 {
		said = stated(s.para.text, s.vfrom, s.vto)
	}
	for _, r := range said {
		put(r.role, s.para, r.name, s.belief*0.95)
	}
	role := map[labelKind]string{leadLabel: Lead, coordinateLabel: Coordinate, bothLabel: Lead, guideLabel: Guide, reportLabel: ReportTo}[s.kind]
	if len(said) == 0 {
		for i, n := range splitNames(s.para.text, s.vfrom, s.vto) {
			switch {
			case s.kind == bothLabel && i > 0:
				put(Coordinate, s.para, n, s.belief*0.65)
			default:
				put(role, s.para, n, s.belief)
			}
		}
	}
	for _, b := range s.more {
		for _, n := range splitNames(b.text, 0, len(b.text)) {
			put(role, b.para, n, s.belief*0.95)
			out[len(out)-1].Text = Said(b.text)
		}
	}
	return out
}

// sentenceRoles reads the roles in the task's own words.
func (w *walker) sentenceRoles(d *draft) []Role {
	var out []Role
	skip := len(d.text)
	for _, s := range d.inText { // what a label inside the sentence says is not said again
		if s.kind != timingLabel && s.from < skip && strings.HasPrefix(d.text, d.node.text) {
			skip = s.from
		}
	}
	text := d.text[:skip]
	for _, r := range rolesIn(text) {
		lines := d.lines
		if strings.HasPrefix(d.text, d.node.text) && r.name.to <= len(d.node.text) {
			lines = d.node.lines(r.name.from, r.name.to)
		}
		out = append(out, Role{Role: r.role, Name: Said(text[r.name.from:r.name.to]), Units: []string{},
			Text: Said(strings.TrimSpace(text[r.from:max(r.to, r.name.to)])), Lines: lines, Confidence: round(r.belief * d.belief)})
	}
	return out
}

// timing decides between the labels and the sentence: a label of this task alone, then a day or
// period that the sentence names, then a label shared with other tasks, then a hint.
func (w *walker) timing(d *draft) Timing {
	for _, s := range append(append([]spoken{}, d.own...), d.inText...) {
		if s.kind == timingLabel && s.value() != "" {
			return w.labelTiming(s)
		}
	}
	said, belief, strong, found := w.cal.timingIn(d.text)
	if found && strong {
		return w.sentenceTiming(d, said, belief)
	}
	for _, s := range d.shared {
		if s.kind == timingLabel && s.value() != "" {
			return w.labelTiming(s)
		}
	}
	if found {
		return w.sentenceTiming(d, said, belief)
	}
	if d.heading != nil {
		return w.labelTiming(*d.heading)
	}
	return Timing{Kind: Unspecified, Confidence: 0.9}
}

// wholeYear opens a time that goes on through the year, whatever days stand out in it.
var wholeYear = expr(`^(?:cả năm|quanh năm|suốt năm)\s*(?:[,;(]|$)`)

// waits opens a time that an event sets.
var waits = expr(`^(?:ngay\s+)?(?:khi|sau|nhân dịp|dịp|trong dịp)\s`)

const guessedYear = 0.85 // factor for a year that the expression does not name

func (w *walker) labelTiming(s spoken) Timing {
	t := Timing{Kind: Unspecified, Text: Said(s.value()), Lines: s.para.lines(s.vfrom, s.vto), Confidence: round(s.belief)}
	if wholeYear.MatchString(s.value()) {
		t.Kind = Regular
		return t
	}
	v, ok := w.cal.readWhen(s.value())
	if !ok && waits.MatchString(s.value()) {
		t.Kind, t.Confidence = AfterEvent, 0.6
		return t
	}
	if !ok {
		t.Confidence = 0.4
		return t
	}
	t.Kind, t.From, t.Due = v.kind, v.from, v.due
	if v.inferred {
		t.Confidence = round(s.belief * guessedYear)
	}
	return t
}

func (w *walker) sentenceTiming(d *draft, v when, belief float64) Timing {
	t := Timing{Kind: v.kind, Text: Said(strings.Trim(d.text[v.at:v.end], " ,;.()")), From: v.from, Due: v.due, Lines: d.lines, Confidence: round(belief)}
	if strings.HasPrefix(d.text, d.node.text) && v.end <= len(d.node.text) {
		t.Lines = d.node.lines(v.at, v.end)
	}
	if v.inferred {
		t.Confidence = round(belief * guessedYear)
	}
	return t
}

func round(f float64) float64 { return float64(int(f*100+0.5)) / 100 }
