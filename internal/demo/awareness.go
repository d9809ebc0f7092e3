package demo

import (
	"context"
	"fmt"

	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/tenant"
)

// herald tells what came down the tree, and who has answered.
type herald struct {
	*desk
	names map[string]string // of units, by code
	tasks map[string]string // API ids by number
}

// writeAwareness writes guidance with its addressees, the answers to it, and reminders.
func writeAwareness(ctx context.Context, d *desk) error {
	h := &herald{desk: d, names: map[string]string{}, tasks: map[string]string{}}
	for _, u := range d.Units {
		h.names[u.Code] = u.Name
	}
	rows, err := d.tx.Task.Query().Where(task.PlanID(d.plan), task.NumberIn("1.2", "2.14")).All(tenant.System(ctx)) // ids only
	if err != nil {
		return err
	}
	for _, r := range rows {
		h.tasks[r.Number] = d.filler.store.Catalogue.Kind("Task").EncodeID(r.ID)
	}
	return h.story(ctx)
}

// sending is a guidance and whom it went to.
type sending struct {
	guidance *entry
	to       []string // codes
	lines    map[string]*entry
	task     string
	title    string
}

// send makes a guidance of the plan's year that went to units on a day.
func (h *herald) send(set values, task, day string, to []string) *sending {
	s := &sending{to: to, lines: map[string]*entry{}, task: task, title: set["title"].(string)}
	if id := h.tasks[task]; id != "" {
		set = set.with(values{"task": id})
	}
	s.guidance = &entry{kind: "Guidance", task: task, set: set, moves: []move{becomes("issue", "ISSUED", nil)}}
	for _, code := range to {
		s.lines[code] = &entry{kind: "Addressee", set: values{"name": h.names[code], "guidance": h.ref(s.guidance), "recipient": h.unit(code), "level": h.level(code)},
			moves: []move{becomes("issue", "SENT", values{"sentOn": day})}}
	}
	return s
}

func (h *herald) unit(code string) string {
	return h.filler.store.Catalogue.Kind("Unit").EncodeID(h.unitIDs[code])
}

func (h *herald) level(code string) string {
	switch h.kinds[code] {
	case "DISTRICT":
		return "DISTRICT"
	case "COMMUNE":
		return "COMMUNE"
	case "INTERNAL_DIVISION", "SUBORDINATE_UNIT":
		return "INTERNAL"
	}
	return "PROVINCE"
}

func (s *sending) all() []*entry {
	out := []*entry{s.guidance}
	for _, code := range s.to {
		out = append(out, s.lines[code])
	}
	return out
}

// note is a unit's acknowledgement.
func (h *herald) note(s *sending, code, day string, late bool) *entry {
	return &entry{kind: "Acknowledgement", task: s.task, set: values{"title": s.title, "addressee": h.ref(s.lines[code]), "guidance": h.ref(s.guidance), "level": h.level(code), "on": day,
		"late": late, "by": "Văn thư " + h.names[code], "measures": "Phân công bộ phận pháp chế, đưa vào chương trình công tác năm."}}
}

// study is a session that was held on a guidance.
func (h *herald) study(s *sending, code, form, day string, counts [4]int) *entry {
	e := h.session("Học tập, quán triệt "+s.title, form, day, s.task, counts)
	e.set = e.set.with(values{"addressee": h.ref(s.lines[code]), "guidance": h.ref(s.guidance), "level": h.level(code)})
	return e
}

// session is a session with its attendance of Party members, officials, public employees, workers.
func (h *herald) session(title, form, day, task string, counts [4]int) *entry {
	all := 0
	set := values{}
	for i, field := range []string{"partyMembers", "officials", "publicEmployees", "workers"} {
		all += counts[i]
		set[field] = number(counts[i])
	}
	set["attendances"] = number(all)
	return &entry{kind: "StudySession", task: task, set: values{"title": title, "document": "Kết luận số 80-KL/TW", "form": form, "on": day, "place": "Hội trường cơ quan", "groups": []any{"OFFICIALS"}},
		moves: []move{becomes("attend", "HELD", set.with(values{"minutes": "Biên bản ngày " + day}))}}
}

// vow is a commitment that the head of a unit has signed.
func (h *herald) vow(s *sending, code, day string) *entry {
	signer, post := "", ""
	for _, q := range h.People {
		if q.Memberships[0].Unit == code && q.Memberships[0].Role == "HEAD" {
			signer, post = q.FullName, fmt.Sprintf("%s, %s", q.Memberships[0].Title, h.names[code])
			break
		}
	}
	if signer == "" {
		return nil
	}
	e := &entry{kind: "Commitment", task: s.task, set: values{"signer": signer, "position": post, "year": number(2022), "addressee": h.ref(s.lines[code]), "guidance": h.ref(s.guidance), "level": h.level(code),
		"content": "Đưa nội dung Kết luận số 80-KL/TW vào chương trình công tác; chịu trách nhiệm về kết quả phổ biến, giáo dục pháp luật của đơn vị."}}
	if day != "" {
		e.moves = []move{becomes("sign", "SIGNED", values{"signedOn": day})}
	}
	return e
}
