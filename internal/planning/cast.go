package planning

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/participation"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// casting collects who does what in the tasks of a plan that is being published.
type casting struct {
	plan     *gen.Plan
	reg      *register
	rows     []*gen.Participation   // as the draft has them
	meant    map[string][]uuid.UUID // the units that names without one mean
	fresh    []*gen.Participation
	gone     []uuid.UUID  // participations that others replace
	open     []unresolved // names that mean no unit
	nobody   []*gen.Task  // tasks that name no registered unit
	inferred int
}

// unresolved is a name in a task that means no registered unit; several says that it fits more than
// one.
type unresolved struct {
	task    *gen.Task
	row     *gen.Participation
	several bool
}

// write stores the participations as they are cast.
func (c *casting) write(sys context.Context, tx *txn.Tx) error {
	if err := batches(c.gone, func(b ...uuid.UUID) error {
		_, err := tx.Participation.Delete().Where(participation.IDIn(b...)).Exec(sys)
		return err
	}); err != nil {
		return err
	}
	return batches(c.fresh, func(b ...*gen.Participation) error {
		creates := make([]*gen.ParticipationCreate, len(b))
		for i, r := range b {
			creates[i] = tx.Participation.Create().SetPlanID(c.plan.ID).SetTaskID(r.TaskID).SetNillableUnitID(r.UnitID).
				SetRole(r.Role).SetName(r.Name).SetConfidence(r.Confidence).SetInferred(r.Inferred).SetCreatedAt(tx.Now)
		}
		return tx.Participation.CreateBulk(creates...).Exec(sys)
	})
}

// outcome are the participations as write leaves them, in their order.
func (c *casting) outcome() []*gen.Participation {
	gone := make(map[uuid.UUID]bool, len(c.gone))
	for _, id := range c.gone {
		gone[id] = true
	}
	out := slices.DeleteFunc(slices.Clone(c.rows), func(r *gen.Participation) bool { return gone[r.ID] })
	return append(out, c.fresh...)
}

// task resolves the participations of one task.
func (c *casting) task(t *gen.Task, rows []*gen.Participation) {
	roles := map[uuid.UUID][]programme.ParticipationRole{} // of each unit in this task
	for _, r := range rows {
		if r.UnitID != nil {
			roles[*r.UnitID] = append(roles[*r.UnitID], r.Role)
		}
	}
	var guided []*gen.Participation
	for _, r := range rows {
		switch {
		case r.UnitID != nil:
			if r.Role == programme.Guide {
				guided = append(guided, r)
			}
		case namesWorkers(r.Role):
			guided = append(guided, c.name(t, r, roles)...)
		}
	}
	working := false
	for _, has := range roles {
		working = working || slices.ContainsFunc(has, namesWorkers)
	}
	if !working {
		c.nobody = append(c.nobody, t)
	}
	c.propose(t, roles, guided)
	for _, r := range rows { // a lead that a collective names again does not coordinate with itself
		if r.UnitID != nil && r.Role == programme.Coordinate && slices.Contains(roles[*r.UnitID], programme.Lead) {
			c.gone = append(c.gone, r.ID)
		}
	}
}

// name replaces a participation without a unit by one for each unit that its name means, and
// returns those that are guided.
func (c *casting) name(t *gen.Task, r *gen.Participation, roles map[uuid.UUID][]programme.ParticipationRole) []*gen.Participation {
	units := c.meant[r.Name]
	if len(units) == 0 {
		c.open = append(c.open, unresolved{t, r, c.reg.unclear(r.Name)})
	}
	var guided []*gen.Participation
	for _, u := range units {
		if slices.Contains(roles[u], r.Role) {
			continue
		}
		roles[u] = append(roles[u], r.Role)
		c.add(t, &u, r.Role, r.Name, r.Confidence, r.Inferred)
		if r.Role == programme.Guide {
			guided = append(guided, &gen.Participation{UnitID: &u, Name: r.Name, Confidence: r.Confidence})
		}
	}
	if len(units) > 0 {
		c.gone = append(c.gone, r.ID)
	}
	return guided
}

// propose adds the owner as the lead where the document names none, and guided units as
// coordinating ones.
func (c *casting) propose(t *gen.Task, roles map[uuid.UUID][]programme.ParticipationRole, guided []*gen.Participation) {
	led := false
	for _, has := range roles {
		led = led || slices.Contains(has, programme.Lead)
	}
	if !led {
		owner := c.plan.OwnerUnitID
		roles[owner] = append(roles[owner], programme.Lead)
		c.add(t, &owner, programme.Lead, "", 100, true)
		c.inferred++
	}
	for _, g := range guided {
		if has := roles[*g.UnitID]; slices.Contains(has, programme.Lead) || slices.Contains(has, programme.Coordinate) {
			continue
		}
		roles[*g.UnitID] = append(roles[*g.UnitID], programme.Coordinate)
		c.add(t, g.UnitID, programme.Coordinate, g.Name, g.Confidence, true)
		c.inferred++
	}
}

func (c *casting) add(t *gen.Task, unit *uuid.UUID, role programme.ParticipationRole, name string, confidence int, inferred bool) {
	c.fresh = append(c.fresh, &gen.Participation{TaskID: t.ID, UnitID: unit, Role: role, Name: name, Confidence: confidence, Inferred: inferred})
}

// refusal is why the plan cannot be published yet, nil if it can or the owner accepts it.
func (c *casting) refusal(tasks []*gen.Task, allow bool) error {
	var unclear, nobody []string
	for _, n := range c.open {
		if n.several {
			unclear = append(unclear, n.task.Number+" “"+n.row.Name+"”")
		}
	}
	for _, t := range c.nobody {
		nobody = append(nobody, t.Number)
	}
	switch {
	case allow:
		return nil
	case len(unclear) > 0:
		return fault.Newf(fault.BadInput,
			"Có tên gọi ứng với nhiều đơn vị: %s. Hãy chọn đơn vị cho từng tên, hoặc đặt allowUnresolved để triển khai mà không giao cho các tên này.",
			"Some names fit several units: %s. Choose a unit for each, or set allowUnresolved to publish without assigning them.",
			some(unclear)).At("input", "planId")
	case len(nobody) == len(tasks):
		return fault.Newf(fault.BadInput,
			"Không nhận ra đơn vị nào đã đăng ký trong các nhiệm vụ: %s. Hãy chọn đơn vị, hoặc đặt allowUnresolved để đơn vị ban hành chủ trì tất cả.",
			"No registered unit was found in the tasks: %s. Choose units, or set allowUnresolved so that the issuing unit leads them all.",
			some(nobody)).At("input", "planId")
	}
	return nil
}
