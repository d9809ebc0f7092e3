package demo

import (
	"fmt"
	"strings"

	"github.com/lantoa/lantoa/internal/clock"
)

// class is a course with everything that hangs on it.
type class struct {
	course   *entry
	sessions []*entry
	people   []*entry // enrolments, in the order of the list
	rest     []*entry // attendances and certificates
	tenths   map[string]int
}

// course makes a planned course with its sessions and its list.
func (t *trainer) course(c *cast, title, task, group string, places int, days []string, hours string, people []*entry, guests []string) *class {
	last := days[len(days)-1]
	k := &class{tenths: map[string]int{}, course: &entry{kind: "Course", task: task, set: values{"title": title, "groups": []any{group}, "starts": days[0], "ends": last,
		"place": "Hội trường " + pick(c.Rand, []string{"Sở Tư pháp", "UBND huyện", "Trung tâm Chính trị"}), "capacity": number(places), "enrolled": number(len(people) + len(guests))}}}
	for i, day := range days {
		k.sessions = append(k.sessions, &entry{kind: "Session", set: values{"title": fmt.Sprintf("Chuyên đề %d", i+1), "course": t.ref(k.course), "on": day, "time": "07:30",
			"hours": hours, "speaker": "Sở Tư pháp"}})
	}
	for _, p := range people {
		e := &entry{kind: "Enrolment", set: values{"name": p.text("name"), "course": t.ref(k.course), "group": group, "hours": "0.0", strings.ToLower(p.kind): t.ref(p)}}
		for _, field := range []string{"sex", "ethnicity", "degree", "level"} {
			if v := p.text(field); v != "" {
				e.set[field] = v
			}
		}
		k.people = append(k.people, e)
	}
	for _, name := range guests {
		k.people = append(k.people, &entry{kind: "Enrolment", set: values{"name": name, "course": t.ref(k.course), "group": "GUEST", "hours": "0.0"}})
	}
	return k
}

// done holds the course: all but every seventh at every session, and certificates in that year's
// book for who was there all the time (0: none were issued).
func (k *class) done(t *trainer, book int) {
	k.course.moves = []move{becomes("", "OPEN", nil), becomes("finish", "FINISHED", nil)}
	last := clock.MustDay(k.course.text("ends"))
	for i, s := range k.sessions {
		present := 0
		for n, e := range k.people {
			if (n+3*i)%7 == 6 && len(k.people) > 9 {
				continue
			}
			present++
			k.tenths[e.text("name")] += tenths(s.text("hours"))
			e.set["hours"], e.set["attendedOn"] = decimal(k.tenths[e.text("name")]), s.text("on")
			a := values{"name": e.text("name"), "session": t.ref(s), "enrolment": t.ref(e), "group": e.text("group"), "on": s.text("on"), "hours": s.text("hours")}
			if sex := e.text("sex"); sex != "" {
				a["sex"] = sex
			}
			k.rest = append(k.rest, &entry{kind: "Attendance", set: a})
		}
		s.moves = []move{becomes("attend", "HELD", values{"present": number(present)})}
	}
	for _, e := range k.people {
		outcome := "INCOMPLETE"
		if all := len(k.sessions) * tenths(k.sessions[0].text("hours")); k.tenths[e.text("name")]*100 >= all*80 {
			outcome = "COMPLETED"
			if book > 0 {
				k.rest = append(k.rest, &entry{kind: "Certificate", number: "number", set: values{"name": e.text("name"), "year": number(book), "issuedOn": last.String(),
					"course": t.ref(k.course), "enrolment": t.ref(e), "hours": e.set["hours"]}})
			}
		}
		e.moves = []move{becomes("finish", outcome, nil)}
	}
}

func (k *class) all() []*entry {
	out := append([]*entry{k.course}, k.sessions...)
	return append(append(out, k.people...), k.rest...)
}

// hours are those that somebody was there.
func (k *class) hours(p *entry) string { return decimal(k.tenths[p.text("name")]) }

func tenths(s string) int {
	var whole, tenth int
	_, _ = fmt.Sscanf(s, "%d.%d", &whole, &tenth) // "6.0", written above
	return 10*whole + tenth
}

func decimal(tenths int) string { return fmt.Sprintf("%d.%d", tenths/10, tenths%10) }
