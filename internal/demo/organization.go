package demo

import (
	"context"
	"math/rand/v2"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/tenant"
)

// registrar tells how the work is organised.
type registrar struct {
	*desk
	cast  *cast
	names map[string]string // of units, by code
}

// writeOrganization writes councils with their members, reconstitutions, meetings, resolutions and
// how they are carried out, proposals, and the review of the organisation.
func writeOrganization(ctx context.Context, d *desk) error {
	known := make([]string, len(d.People))
	for i, q := range d.People {
		known[i] = q.FullName
	}
	r := &registrar{desk: d, cast: newCast(known), names: map[string]string{}}
	r.cast.Rand = rand.New(rand.NewPCG(7, 58)) // the same names in every run
	for _, u := range d.Units {
		r.names[u.Code] = u.Name
	}
	// Parts that were due once, in 2021.
	rows, err := d.tx.Assignment.Query().Where(assignment.PlanID(d.plan), assignment.ParentIDIsNil(), assignment.HasTaskWith(task.NumberIn("7.1", "7.2", "7.3"))).WithTask().
		Order(assignment.ByID()).All(tenant.System(ctx)) // ids only
	if err != nil {
		return err
	}
	for _, a := range rows {
		d.ties[a.Edges.Task.Number+" "+d.unitCodes[a.UnitID]] = d.filler.store.Catalogue.Kind("Assignment").EncodeID(a.ID)
	}
	return r.story(ctx)
}

func (r *registrar) unit(code string) string {
	return r.filler.store.Catalogue.Kind("Unit").EncodeID(r.unitIDs[code])
}

// person is somebody who comes on a council.
type person struct{ name, position, role, agency string }

// headOf is the head of a unit as a member, or somebody invented where the unit has none.
func (r *registrar) headOf(code, role string) person {
	for _, q := range r.People {
		if m := q.Memberships[0]; m.Unit == code && m.Role == "HEAD" {
			return person{q.FullName, m.Title + ", " + r.names[code], role, code}
		}
	}
	return person{r.cast.profile(4, 5)["name"].(string), "Lãnh đạo " + r.names[code], role, code}
}

// board is a council with the decision that its members stand on.
type board struct {
	council, decision *entry
	seats, members    []*entry
}

// papers are the submission and the decision of a reconstitution, each with its number and its day;
// "" for none yet.
type papers struct{ submission, submitted, decision, decided string }

// board makes a council whose members come with one decision.
func (r *registrar) board(set values, occasion, task, due string, p papers, people []person) *board {
	b := &board{council: &entry{kind: "Council", task: task, set: set}}
	b.decision = &entry{kind: "Reconstitution", task: task, set: values{"title": "Kiện toàn " + set["name"].(string), "council": r.ref(b.council), "occasion": occasion, "whole": true, "due": due,
		"reason": "Thay đổi nhân sự của các cơ quan thành viên."}, moves: []move{becomes("submit", "SUBMITTED", values{"submissionNo": p.submission, "submittedOn": p.submitted})}}
	for _, q := range people {
		b.seats = append(b.seats, &entry{kind: "Seat", set: values{"name": q.name, "position": q.position, "change": "APPOINT", "role": q.role, "reconstitution": r.ref(b.decision), "agency": r.unit(q.agency)}})
	}
	if p.decision == "" {
		return b
	}
	n := number(len(people))
	b.council.moves = []move{becomes("decide", "ACTIVE", values{"seats": n, "serving": n, "vacant": number(0), "decisionNo": p.decision, "decidedOn": p.decided})}
	b.decision.moves = append(b.decision.moves, becomes("decide", "IN_FORCE", values{"decisionNo": p.decision, "decidedOn": p.decided, "effectiveOn": p.decided, "seats": n, "late": p.decided > due}))
	for _, q := range people {
		b.members = append(b.members, &entry{kind: "Member", set: values{"name": q.name, "position": q.position, "role": q.role, "council": r.ref(b.council), "agency": r.unit(q.agency),
			"by": r.ref(b.decision), "from": p.decided}})
	}
	return b
}

func (b *board) all() []*entry {
	out := append([]*entry{b.council, b.decision}, b.seats...)
	return append(out, b.members...)
}
