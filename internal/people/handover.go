package people

import (
	"cmp"
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/difficulty"
	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/period"
	"github.com/lantoa/lantoa/ent/gen/plan"
	"github.com/lantoa/lantoa/ent/gen/predicate"
	"github.com/lantoa/lantoa/ent/gen/report"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/ent/gen/unitsuccession"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Handover is what a unit holds that its succession has to settle, in numbers.
type Handover struct {
	UnitID       string         `json:"unitId"`
	Code         string         `json:"code"`
	Name         string         `json:"name"`
	Assignments  int            `json:"assignments"`  // its open parts of tasks
	Led          int            `json:"led"`          // open parts of others that it leads
	Reports      int            `json:"reports"`      // its reports that are not accepted yet
	Received     int            `json:"received"`     // reports of others that were sent to it and wait
	Difficulties int            `json:"difficulties"` // that it has to answer
	Plans        int            `json:"plans"`        // that it owns and has not closed
	UnitsBelow   int            `json:"unitsBelow"`
	Members      int            `json:"members"` // people with a role in it
	Records      []record.Count `json:"records"`
}

// mostHandedOver is how many units one question, and how many ids or kinds one handing over, names.
const mostHandedOver = 1000

// Handover counts what units hold, in the order of the ids: what an administrator settles before
// they end, and sees settled afterwards.
func (s *Service) Handover(ctx context.Context, unitIDs []string) ([]Handover, error) {
	v := viewer.From(ctx)
	if err := s.Runner.Policy.Check(v, "Unit", "succeed"); err != nil {
		return nil, err
	}
	if len(unitIDs) == 0 || len(unitIDs) > 100 {
		return nil, fault.New(fault.BadInput, "Nêu từ 1 đến 100 đơn vị.", "Name 1 to 100 units.").At("unitIds")
	}
	rows := make([]uuid.UUID, len(unitIDs))
	for i, id := range unitIDs {
		row, err := s.Runner.Store.Catalogue.Kind("Unit").DecodeID(id)
		if err == nil && !v.Hold().Has(row) {
			err = fault.Missing()
		}
		if err != nil {
			return nil, fault.Of(err).At("unitIds", i)
		}
		rows[i] = row
	}
	held, err := s.holding(tenant.System(ctx), s.Runner.Store.Reading(), rows)
	if err != nil {
		return nil, err
	}
	out := make([]Handover, len(unitIDs))
	for i, id := range unitIDs {
		out[i] = *held[rows[i]]
		out[i].UnitID = id
	}
	return out, nil
}

// tally is a number of rows of a unit, under the name of the column that names it.
type tally struct {
	Unit     uuid.UUID `json:"unit_id"`
	Lead     uuid.UUID `json:"lead_unit_id"`
	Receiver uuid.UUID `json:"receiver_unit_id"`
	Office   uuid.UUID `json:"office_unit_id"`
	Owner    uuid.UUID `json:"owner_unit_id"`
	Parent   uuid.UUID `json:"parent_id"`
	N        int       `json:"count"`
}

// of is the unit: the one that is set.
func (t tally) of() uuid.UUID {
	return cmp.Or(t.Unit, t.Lead, t.Receiver, t.Office, t.Owner, t.Parent)
}

// holding counts for all units together: the number of statements does not depend on how many there are.
func (s *Service) holding(ctx context.Context, c *gen.Client, ids []uuid.UUID) (map[uuid.UUID]*Handover, error) {
	today := s.Runner.Clock.Today()
	units, err := c.Unit.Query().Where(unit.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := map[uuid.UUID]*Handover{}
	for _, u := range units {
		out[u.ID] = &Handover{Code: u.Code, Name: u.Name, Records: []record.Count{}}
	}
	others := func(column, other string) func(*sql.Selector) {
		return func(q *sql.Selector) { q.Where(sql.ColumnsNEQ(q.C(column), q.C(other))) }
	}
	same := func(column, other string) func(*sql.Selector) {
		return func(q *sql.Selector) { q.Where(sql.ColumnsEQ(q.C(column), q.C(other))) }
	}
	people := func(q *sql.Selector) string {
		return sql.As(sql.Count(sql.Distinct(q.C(membership.FieldUserID))), "count")
	}
	for _, n := range []struct {
		into func(*Handover) *int
		scan func(context.Context, any) error
	}{
		{func(h *Handover) *int { return &h.Assignments }, c.Assignment.Query().Where(assignment.UnitIDIn(ids...), openState()).
			GroupBy(assignment.FieldUnitID).Aggregate(gen.Count()).Scan},
		{func(h *Handover) *int { return &h.Led }, c.Assignment.Query().Where(assignment.LeadUnitIDIn(ids...), others(assignment.FieldUnitID, assignment.FieldLeadUnitID), openState()).
			GroupBy(assignment.FieldLeadUnitID).Aggregate(gen.Count()).Scan},
		{func(h *Handover) *int { return &h.Reports }, c.Report.Query().Where(report.UnitIDIn(ids...), openReport()).
			GroupBy(report.FieldUnitID).Aggregate(gen.Count()).Scan},
		{func(h *Handover) *int { return &h.Received }, c.Report.Query().
			Where(report.ReceiverUnitIDIn(ids...), others(report.FieldUnitID, report.FieldReceiverUnitID), same(report.FieldSentToUnitID, report.FieldReceiverUnitID), waiting()).
			GroupBy(report.FieldReceiverUnitID).Aggregate(gen.Count()).Scan},
		{func(h *Handover) *int { return &h.Difficulties }, c.Difficulty.Query().Where(difficulty.OfficeUnitIDIn(ids...), difficulty.StateEQ(programme.DifficultyOpen)).
			GroupBy(difficulty.FieldOfficeUnitID).Aggregate(gen.Count()).Scan},
		{func(h *Handover) *int { return &h.Plans }, c.Plan.Query().Where(plan.OwnerUnitIDIn(ids...), plan.StateNEQ(programme.PlanClosed)).
			GroupBy(plan.FieldOwnerUnitID).Aggregate(gen.Count()).Scan},
		{func(h *Handover) *int { return &h.UnitsBelow }, c.Unit.Query().Where(unit.ParentIDIn(ids...), unit.Or(unit.ValidToIsNil(), unit.ValidToGTE(today))).
			GroupBy(unit.FieldParentID).Aggregate(gen.Count()).Scan},
		{func(h *Handover) *int { return &h.Members }, c.Membership.Query().Where(membership.UnitIDIn(ids...), membership.Or(membership.ValidToIsNil(), membership.ValidToGTE(today))).
			GroupBy(membership.FieldUnitID).Aggregate(people).Scan},
	} {
		var found []tally
		if err := n.scan(ctx, &found); err != nil {
			return nil, err
		}
		for _, t := range found {
			*n.into(out[t.of()]) = t.N
		}
	}
	counts, err := record.Counts(ctx, c.Record, ids...)
	for _, n := range counts {
		out[n.Unit].Records = append(out[n.Unit].Records, n)
	}
	return out, err
}

// openReport holds for reports that are not judged for good: somebody has yet to act on them.
func openReport() predicate.Report {
	return report.StateIn(programme.ReportDraft, programme.ReportSubmitted, programme.ReportReturned)
}

// received are the reports of others that wait for a unit, as their receiver: to be written, to be
// judged, or accepted and not summed up yet while the period is open.
func received(c *gen.ReportClient, id uuid.UUID) *gen.ReportQuery {
	return c.Query().Where(report.ReceiverUnitID(id), report.UnitIDNEQ(id), waiting())
}

// waiting holds for reports with which their receiver has something to do.
func waiting() predicate.Report {
	return report.Or(openReport(),
		report.And(report.StateEQ(programme.ReportAccepted), report.ConsolidatedIntoIDIsNil(), report.HasPeriodWith(period.StateEQ(programme.PeriodOpen))))
}

// handReports gives the successor the open reports of the unit that ends, those that wait for that
// unit, and the difficulties that it has to answer. Where the successor has a report of its own on
// the form and the period, the unit's stays as it is. What was accepted is not touched.
func handReports(ctx context.Context, tx *txn.Tx, from uuid.UUID, after *gen.Unit) error {
	sys := tenant.System(ctx) // a report in another unit's hands is not the administrator's to see, and waits for the unit all the same
	own, err := tx.Report.Query().Where(report.UnitID(after.ID)).Select(report.FieldID, report.FieldFormID, report.FieldPeriodID).All(sys)
	if err != nil {
		return err
	}
	mine, err := tx.Report.Query().Where(report.UnitID(from), report.ReceiverUnitIDNEQ(after.ID), openReport()).Order(report.ByID()).All(sys)
	if err != nil {
		return err
	}
	to := tx.ID("Unit", after.ID)
	for _, r := range mine {
		if slices.ContainsFunc(own, func(o *gen.Report) bool { return o.FormID == r.FormID && o.PeriodID == r.PeriodID }) {
			tx.Audit("Report", r.ID, from, map[string]any{"stays": true, "successor": to})
			continue
		}
		if err := tx.Report.UpdateOneID(r.ID).SetUnitID(after.ID).AddVersion(1).Exec(sys); err != nil {
			return err
		}
		tx.Audit("Report", r.ID, from, map[string]any{"handedOverTo": to})
		tx.Audit("Report", r.ID, after.ID, map[string]any{"takenOverFrom": tx.ID("Unit", from)})
		tx.Event(txn.ReportChanged, tx.ID("Report", r.ID), nil)
	}
	theirs, err := received(tx.Report, from).Where(report.UnitIDNEQ(after.ID)).Order(report.ByID()).All(sys)
	if err != nil {
		return err
	}
	for _, r := range theirs {
		up := tx.Report.UpdateOneID(r.ID).SetReceiverUnitID(after.ID).AddVersion(1)
		if r.SentToUnitID != nil && *r.SentToUnitID == from {
			up.SetSentToUnitID(after.ID)
		}
		if err := up.Exec(sys); err != nil {
			return err
		}
		tx.Audit("Report", r.ID, r.UnitID, map[string]any{"receiver": to})
		tx.Event(txn.ReportChanged, tx.ID("Report", r.ID), nil)
	}
	return tx.Difficulty.Update().Where(difficulty.OfficeUnitID(from), difficulty.StateEQ(programme.DifficultyOpen)).SetOfficeUnitID(after.ID).AddVersion(1).Exec(sys)
}

// handRecords gives the one successor the records of the units that ended, and tells both chains
// how many. A unit that has another successor, too, keeps them until an administrator says whose
// they are (HandOverRecords).
func (s *Service) handRecords(ctx context.Context, tx *txn.Tx, before []*gen.Unit, after *gen.Unit) error {
	var from []uuid.UUID
	for _, u := range before {
		shared, err := tx.UnitSuccession.Query().Where(unitsuccession.PredecessorID(u.ID), unitsuccession.SuccessorIDNotNil(), unitsuccession.SuccessorIDNEQ(after.ID)).Exist(ctx)
		if err != nil {
			return err
		}
		if !shared {
			from = append(from, u.ID)
		}
	}
	counts, err := record.Counts(ctx, tx.Record, from...)
	if err != nil {
		return err
	}
	if err := record.Succeed(ctx, tx, s.Runner.Store.Postgres(), after.ID, from...); err != nil {
		return err
	}
	tellRecords(tx, counts, after.ID)
	return nil
}

// tellRecords notes in the chains of both units how many records of which kinds went over.
func tellRecords(tx *txn.Tx, counts []record.Count, to uuid.UUID) {
	byUnit := map[uuid.UUID]map[string]int{}
	var units []uuid.UUID
	for _, c := range counts {
		if byUnit[c.Unit] == nil {
			byUnit[c.Unit] = map[string]int{}
			units = append(units, c.Unit)
		}
		byUnit[c.Unit][c.Kind] = c.N
	}
	for _, u := range units {
		tx.Audit("Unit", u, u, map[string]any{"recordsTo": tx.ID("Unit", to), "records": byUnit[u]})
		tx.Audit("Unit", to, to, map[string]any{"recordsFrom": tx.ID("Unit", u), "records": byUnit[u]})
	}
}

// HandOverRecordsInput names records of a unit that has ended, by kind, by id, or both.
type HandOverRecordsInput struct {
	UnitID         string   // that has ended
	SuccessorID    string   // one of its successors
	Kinds          []string // GraphQL names: all records of the kind
	IDs            []string
	IdempotencyKey *string
}

// HandOverRecords gives chosen records of a unit that was split, and what hangs on them, to one of
// its successors. A merged unit's records went over with the succession.
func (s *Service) HandOverRecords(ctx context.Context, in HandOverRecordsInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "handOverRecords", Kind: "Unit", Action: "succeed"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if err := s.lock(ctx, tx, treeLock); err != nil {
			return nil, err
		}
		if n := len(in.Kinds) + len(in.IDs); n == 0 || n > mostHandedOver {
			return nil, fault.Newf(fault.BadInput, "Nêu từ 1 đến %[1]d loại và hồ sơ.", "Name 1 to %[1]d kinds and records.", mostHandedOver).At("input", "kinds")
		}
		from, err := held(ctx, tx, in.UnitID, "input", "unitId")
		if err != nil {
			return nil, err
		}
		to, err := held(ctx, tx, in.SuccessorID, "input", "successorId")
		if err != nil {
			return nil, err
		}
		heir, err := tx.UnitSuccession.Query().Where(unitsuccession.PredecessorID(from.ID), unitsuccession.SuccessorID(to.ID), unitsuccession.EffectiveOnLTE(tx.Today)).Exist(ctx)
		if err != nil {
			return nil, err
		}
		if !heir {
			return nil, fault.Newf(fault.BadInput, "“%[1]s” không kế thừa “%[2]s”.", "“%[1]s” does not succeed “%[2]s”.", to.Name, from.Name).At("input", "successorId")
		}
		if err := openOn(to, tx.Today); err != nil {
			return nil, fault.Of(err).At("input", "successorId")
		}
		counts, err := record.HandOver(ctx, tx, s.Runner.Store.Postgres(), to.ID, from.ID, in.Kinds, in.IDs)
		if err != nil {
			return nil, err
		}
		tellRecords(tx, counts, to.ID)
		return txn.Result{"predecessor": {in.UnitID}, "successor": {in.SuccessorID}}, nil
	})
}
