package work_test

import (
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/notification"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/work"
)

func TestDelegation(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		part := o.parts["coordinate"]
		o.put(part, programme.Accepted, uuid.Nil)
		nobody, elsewhere, here, past, late := o.id("User", uuid.New()), o.id("User", w.Users["snv"]), o.id("User", w.Users["h-cau-ke"]), w.Clock.Today().Add(-1), due.Add(1)
		below := w.ID("h-cau-ke-x-hoa-an")
		in := func(units ...string) work.DelegateAssignmentInput {
			return work.DelegateAssignmentInput{AssignmentID: o.asg(part), UnitIDs: units}
		}
		with := func(i work.DelegateAssignmentInput, change func(*work.DelegateAssignmentInput)) work.DelegateAssignmentInput {
			change(&i)
			return i
		}
		before := o.all()
		for name, c := range map[string]struct {
			in   work.DelegateAssignmentInput
			want fault.Code
		}{
			"to nobody":                     {in(), fault.BadInput},
			"to too many":                   {in(make([]string, 201)...), fault.BadInput},
			"to the unit itself":            {in(w.ID("h-cau-ke")), fault.InvalidReference},
			"to the unit above":             {in(w.ID("ubnd-tinh")), fault.InvalidReference},
			"to the other unit":             {in(below, w.ID("snv")), fault.InvalidReference},
			"to no unit at all":             {in(below, o.id("Unit", uuid.New())), fault.InvalidReference},
			"to a plan":                     {in(o.id("Plan", o.plan)), fault.InvalidReference},
			"twice to one unit":             {in(below, below), fault.BadInput},
			"to a person who is not there":  {with(in(), func(i *work.DelegateAssignmentInput) { i.StaffID = &nobody }), fault.InvalidReference},
			"to a person of the other unit": {with(in(), func(i *work.DelegateAssignmentInput) { i.StaffID = &elsewhere }), fault.InvalidReference},
			"due in the past":               {with(in(below), func(i *work.DelegateAssignmentInput) { i.DueOn = &past }), fault.BadInput},
			"due later than the part":       {with(in(below), func(i *work.DelegateAssignmentInput) { i.DueOn = &late }), fault.BadInput},
		} {
			if _, err := o.DelegateAssignment(w.As("h-cau-ke"), c.in); code(err) != c.want {
				t.Errorf("%s: %v, want %s", name, err, c.want)
			}
		}
		if o.all() != before {
			t.Fatal("a refused call wrote something")
		}

		note, day := "Làm trước mùa lũ", due.Add(-10)
		res, err := o.DelegateAssignment(w.As("h-cau-ke"), work.DelegateAssignmentInput{AssignmentID: o.asg(part), UnitIDs: []string{below}, StaffID: &here, DueOn: &day, Note: &note})
		testkit.Must(t, err)
		c, err := w.Store.Reading().Assignment.Query().Where(assignment.ParentID(part)).Only(system)
		testkit.Must(t, err)
		parent := o.row(part)
		if len(res["delegated"]) != 1 || res["delegated"][0] != o.asg(c.ID) || c.UnitID != w.Units["h-cau-ke-x-hoa-an"] || *c.LeadUnitID != w.Units["h-cau-ke"] ||
			c.PlanID != o.plan || c.TaskID != parent.TaskID || c.PeriodKey != parent.PeriodKey || c.Period != parent.Period || c.Role != programme.Coordinate ||
			c.State != programme.Assigned || c.DueOn != day {
			t.Errorf("the delegated part is %v", c)
		}
		if parent.StaffID == nil || *parent.StaffID != w.Users["h-cau-ke"] || parent.State != programme.Accepted {
			t.Errorf("the part is %v", parent)
		}
		told, err := w.Store.Reading().Notification.Query().Where(notification.UserID(w.Users["h-cau-ke-x-hoa-an"])).Only(system)
		testkit.Must(t, err)
		if told.Kind != "TASK_ASSIGNED" || told.Subject != o.asg(c.ID) {
			t.Errorf("the unit below was told %v", told)
		}
		if _, err := o.DelegateAssignment(w.As("h-cau-ke"), in(below)); code(err) != fault.BadInput {
			t.Errorf("again to the same unit: %v", err)
		}

		// The unit below works, the delegating unit judges, the part itself is not computed.
		id := o.asg(c.ID)
		for _, d := range deeds[:1] {
			testkit.Must(t, d.call(w.As("h-cau-ke-x-hoa-an"), o, id))
		}
		_, err = o.AddProgressUpdate(w.As("h-cau-ke-x-hoa-an"), work.AddProgressUpdateInput{AssignmentID: id, Percent: 100, Text: "Xong"})
		testkit.Must(t, err)
		_, err = o.SubmitAssignment(w.As("h-cau-ke-x-hoa-an"), work.SubmitAssignmentInput{AssignmentID: id})
		testkit.Must(t, err)
		for unit, want := range map[string]fault.Code{"sgddt": fault.NotFound, "snv": fault.NotFound, "stp": fault.Forbidden, "ubnd-tinh": fault.Forbidden, "h-cau-ke-x-hoa-an": fault.Forbidden} {
			if _, err := o.ConfirmAssignments(w.As(unit), work.ConfirmAssignmentsInput{AssignmentIDs: []string{id}}); code(err) != want {
				t.Errorf("%s confirms the delegated part: %v", unit, err)
			}
		}
		_, err = o.ConfirmAssignments(w.As("h-cau-ke"), work.ConfirmAssignmentsInput{AssignmentIDs: []string{id}})
		testkit.Must(t, err)
		if p := o.row(part); p.Percent != 0 || p.State != programme.Accepted {
			t.Errorf("the part is %v", p)
		}
	})
}
