package work_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/notification"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/work"
)

// deed is one mutation on a part: the state it starts from and ends in, and how it is called.
type deed struct {
	name     string
	from, to programme.AssignmentState
	who      work.Actor
	call     func(ctx context.Context, o *office, id string) error
}

func result(_ txn.Result, err error) error { return err }

var deeds = []deed{
	{"accept", programme.Assigned, programme.Accepted, work.Doer, func(ctx context.Context, o *office, id string) error {
		return result(o.AcceptAssignment(ctx, work.AcceptAssignmentInput{AssignmentID: id}))
	}},
	{"name a person for it", programme.Accepted, programme.Accepted, work.Doer, func(ctx context.Context, o *office, id string) error {
		staff := o.id("User", o.Users["h-cau-ke"])
		if id == o.asg(o.parts["lead"]) {
			staff = o.id("User", o.Users["sgddt"])
		}
		return result(o.DelegateAssignment(ctx, work.DelegateAssignmentInput{AssignmentID: id, StaffID: &staff}))
	}},
	{"report progress", programme.Accepted, programme.InProgress, work.Doer, func(ctx context.Context, o *office, id string) error {
		return result(o.AddProgressUpdate(ctx, work.AddProgressUpdateInput{AssignmentID: id, Percent: 50, Text: "Một nửa"}))
	}},
	{"submit", programme.InProgress, programme.Submitted, work.Doer, func(ctx context.Context, o *office, id string) error {
		return result(o.SubmitAssignment(ctx, work.SubmitAssignmentInput{AssignmentID: id}))
	}},
	{"withdraw", programme.Submitted, programme.InProgress, work.Doer, func(ctx context.Context, o *office, id string) error {
		return result(o.WithdrawAssignment(ctx, work.WithdrawAssignmentInput{AssignmentID: id}))
	}},
	{"ask for time", programme.InProgress, programme.InProgress, work.Doer, func(ctx context.Context, o *office, id string) error {
		return result(o.RequestExtension(ctx, work.RequestExtensionInput{AssignmentID: id, NewDueOn: due.Add(9), Reason: "Thiếu người"}))
	}},
	{"report a difficulty", programme.InProgress, programme.InProgress, work.Doer, func(ctx context.Context, o *office, id string) error {
		return result(o.ReportDifficulty(ctx, work.ReportDifficultyInput{AssignmentID: &id, Text: "Thiếu kinh phí"}))
	}},
	{"return", programme.Submitted, programme.Returned, work.Judge, func(ctx context.Context, o *office, id string) error {
		return result(o.ReturnAssignment(ctx, work.ReturnAssignmentInput{AssignmentID: id, Reason: "Thiếu danh sách"}))
	}},
	{"confirm", programme.Submitted, programme.Confirmed, work.Judge, func(ctx context.Context, o *office, id string) error {
		return result(o.ConfirmAssignments(ctx, work.ConfirmAssignmentsInput{AssignmentIDs: []string{id}}))
	}},
	{"suspend", programme.Assigned, programme.Suspended, work.Owner, standing(programme.Suspended)},
	{"excuse", programme.Suspended, programme.NotApplicable, work.Owner, standing(programme.NotApplicable)},
	{"cancel", programme.Returned, programme.Cancelled, work.Owner, standing(programme.Cancelled)},
	{"reinstate", programme.Cancelled, programme.Assigned, work.Owner, standing(programme.Assigned)},
	{"carry over", programme.InProgress, programme.CarriedOver, work.Owner, func(ctx context.Context, o *office, id string) error {
		return result(o.CarryOverAssignment(ctx, work.CarryOverAssignmentInput{AssignmentID: id, DueOn: due.Add(365), Reason: "Dịch bệnh"}))
	}},
}

func standing(to programme.AssignmentState) func(context.Context, *office, string) error {
	return func(ctx context.Context, o *office, id string) error {
		return result(o.SetAssignmentStanding(ctx, work.SetAssignmentStandingInput{AssignmentID: id, State: to, Reason: "Theo chỉ đạo"}))
	}
}

// TestEachDoesItsOwnAndNobodyElse tries every mutation on a LEAD and on a COORDINATE part as the
// unit itself, the one above, the lead, the owner, the follower, those below and beside, and the
// other unit.
func TestEachDoesItsOwnAndNobodyElse(t *testing.T) {
	const may, sees, nothing = fault.Code(""), fault.Forbidden, fault.NotFound
	units := []string{"ubnd-tinh", "stp", "sgddt", "h-cau-ke", "hdph", "stc", "h-cau-ke-x-hoa-an", "stp-vbpb", "snv"}
	table := map[string]map[work.Actor][]fault.Code{
		"coordinate": {
			work.Doer:  {sees, sees, sees, may, sees, nothing, nothing, nothing, nothing},
			work.Judge: {sees, sees, may, sees, sees, nothing, nothing, nothing, nothing},
			work.Owner: {sees, may, sees, sees, sees, nothing, nothing, nothing, nothing},
		},
		"lead": {
			work.Doer:  {sees, sees, may, nothing, sees, nothing, nothing, nothing, nothing},
			work.Judge: {sees, may, sees, nothing, sees, nothing, nothing, nothing, nothing},
			work.Owner: {sees, may, sees, nothing, sees, nothing, nothing, nothing, nothing},
		},
	}
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		somebody := o.person("somebody", "h-cau-ke")
		for part, rows := range table {
			for _, d := range deeds {
				for i, unit := range units {
					o.put(o.parts[part], d.from, somebody)
					name, want := fmt.Sprintf("%s: %s by %s", part, d.name, unit), rows[d.who][i]
					before := o.all()
					err := d.call(w.As(unit), o, o.asg(o.parts[part]))
					if code(err) != want {
						t.Errorf("%s: %v, want %q", name, err, want)
					}
					switch got := o.row(o.parts[part]); {
					case want == may && got.State != d.to:
						t.Errorf("%s: it is %s, want %s", name, got.State, d.to)
					case want != may && o.all() != before:
						t.Errorf("%s: refused, and yet something was written", name)
					}
					if want == nothing {
						random := d.call(w.As(unit), o, o.asg(uuid.New()))
						if random == nil || random.Error() != err.Error() {
							t.Errorf("%s: %v, but a random id gives %v", name, err, random)
						}
					}
					o.forget()
				}
			}
		}
	})
}

// forget removes what hangs on parts, so that the next deed finds none.
func (o *office) forget() {
	o.T.Helper()
	o.system(func(ctx context.Context, tx *txn.Tx) error {
		if _, err := tx.Extension.Delete().Exec(ctx); err != nil {
			return err
		}
		_, err := tx.Assignment.Delete().Where(carriedOn()).Exec(ctx)
		return err
	})
}

func TestOnlyTheOfficeAnswersADifficulty(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		asg := o.asg(o.parts["coordinate"])
		res, err := o.ReportDifficulty(w.As("h-cau-ke"), work.ReportDifficultyInput{AssignmentID: &asg, Text: "Thiếu kinh phí"})
		testkit.Must(t, err)
		id := res["difficulty"][0]
		answer := func(unit, id string) error {
			yes := true
			return result(o.AnswerDifficulty(w.As(unit), work.AnswerDifficultyInput{DifficultyID: id, Answer: "Bổ sung trong quý 3", Reusable: &yes}))
		}
		for _, c := range []struct {
			unit string
			want fault.Code
		}{
			{"ubnd-tinh", fault.Forbidden},
			{"h-cau-ke", fault.Forbidden},
			{"sgddt", fault.NotFound},
			{"hdph", fault.NotFound},
			{"snv", fault.NotFound},
			{"stp", ""},
			{"stp", fault.Conflict},
		} {
			before := o.all()
			err := answer(c.unit, id)
			if code(err) != c.want {
				t.Errorf("%s: %v, want %q", c.unit, err, c.want)
			}
			if c.want != "" && o.all() != before {
				t.Errorf("%s: refused, and yet something was written", c.unit)
			}
			if random := answer(c.unit, o.id("Difficulty", uuid.New())); c.want == fault.NotFound && random.Error() != err.Error() {
				t.Errorf("%s: %v, but a random id gives %v", c.unit, err, random)
			}
		}
		d, err := w.Store.Reading().Difficulty.Query().Only(system)
		testkit.Must(t, err)
		if d.State != programme.DifficultyAnswered || d.Answer == "" || !d.Reusable || d.AnsweredByID == nil || *d.AnsweredByID != w.Users["stp"] {
			t.Errorf("the difficulty is %v", d)
		}
	})
}

func TestWhoDecidesOnMoreTime(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		both := o.person("both", "h-cau-ke", "sgddt")
		part := o.parts["coordinate"]
		ask := func(ctx context.Context) string {
			o.forget()
			o.put(part, programme.InProgress, both)
			res, err := o.RequestExtension(ctx, work.RequestExtensionInput{AssignmentID: o.asg(part), NewDueOn: due.Add(10), Reason: "Thiếu người"})
			testkit.Must(t, err)
			return res["extension"][0]
		}
		yes := work.DecideExtensionInput{Grant: true}
		decide := func(ctx context.Context, id string, in work.DecideExtensionInput) error {
			in.ExtensionID = id
			return result(o.DecideExtension(ctx, in))
		}
		for unit, want := range map[string]fault.Code{"ubnd-tinh": fault.Forbidden, "h-cau-ke": fault.Forbidden, "stp": fault.Forbidden, "hdph": fault.Forbidden,
			"stc": fault.NotFound, "snv": fault.NotFound} {
			id := ask(w.As("h-cau-ke"))
			before := o.all()
			err := decide(w.As(unit), id, yes)
			if code(err) != want || o.all() != before {
				t.Errorf("%s: %v, want %s and nothing written", unit, err, want)
			}
			if random := decide(w.As(unit), o.id("Extension", uuid.New()), yes); want == fault.NotFound && random.Error() != err.Error() {
				t.Errorf("%s: %v, but a random id gives %v", unit, err, random)
			}
		}
		id := ask(w.As("h-cau-ke"))
		testkit.Must(t, decide(w.As("sgddt"), id, yes))
		if got := o.row(part).DueOn; got != due.Add(10) {
			t.Errorf("granted, it is due on %s", got)
		}
		if err := decide(w.As("sgddt"), id, work.DecideExtensionInput{}); code(err) != fault.Conflict {
			t.Errorf("decided twice: %v", err)
		}
		id = ask(w.As("h-cau-ke"))
		testkit.Must(t, decide(w.As("sgddt"), id, work.DecideExtensionInput{}))
		if got := o.row(part).DueOn; got != due {
			t.Errorf("refused, it is due on %s", got)
		}
		less := due.Add(5)
		id = ask(w.As("h-cau-ke"))
		testkit.Must(t, decide(w.As("sgddt"), id, work.DecideExtensionInput{Grant: true, NewDueOn: &less}))
		if got := o.row(part).DueOn; got != less {
			t.Errorf("granted another day, it is due on %s", got)
		}
		e, err := w.Store.Reading().Extension.Query().Only(system)
		testkit.Must(t, err)
		if e.OldDueOn != due || e.NewDueOn != due.Add(10) || e.State != programme.ExtensionGranted || e.LeadUnitID == nil || *e.LeadUnitID != w.Units["sgddt"] {
			t.Errorf("the request is kept as %v", e)
		}
		id = ask(o.acting(both, "h-cau-ke"))
		if err := decide(o.acting(both, "sgddt"), id, yes); code(err) != fault.Forbidden {
			t.Errorf("whoever asked decides: %v", err)
		}
		id = ask(w.As("h-cau-ke"))
		o.put(part, programme.Cancelled, both)
		if err := decide(w.As("sgddt"), id, yes); code(err) != fault.InvalidState {
			t.Errorf("more time for what is cancelled: %v", err)
		}
		testkit.Must(t, decide(w.As("sgddt"), id, work.DecideExtensionInput{}))
	})
}

// TestNobodyJudgesWhatTheySubmitted: one person in two units, and the owner's own part.
func TestNobodyJudgesWhatTheySubmitted(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		both, second := o.person("both", "h-cau-ke", "sgddt"), o.person("second", "stp")
		for name, c := range map[string]struct {
			part          string
			submits       context.Context
			refused, fine context.Context
		}{
			"the same person for the unit and for the lead": {"coordinate", o.acting(both, "h-cau-ke"), o.acting(both, "sgddt"), w.As("sgddt")},
			"the owner's own part":                          {"own", w.As("stp"), w.As("stp"), o.acting(second, "stp")},
			"the owner's own part, the other way":           {"own", o.acting(second, "stp"), o.acting(second, "stp"), w.As("stp")},
			"a part that the owner leads":                   {"for the owner", w.As("stc"), w.As("stc"), w.As("stp")},
		} {
			part := o.parts[c.part]
			o.put(part, programme.InProgress, uuid.Nil)
			_, err := o.SubmitAssignment(c.submits, work.SubmitAssignmentInput{AssignmentID: o.asg(part)})
			testkit.Must(t, err)
			before := o.all()
			_, err = o.ConfirmAssignments(c.refused, work.ConfirmAssignmentsInput{AssignmentIDs: []string{o.asg(part)}})
			_, err2 := o.ReturnAssignment(c.refused, work.ReturnAssignmentInput{AssignmentID: o.asg(part), Reason: "Thiếu"})
			if code(err) != fault.Forbidden || code(err2) != fault.Forbidden || o.all() != before {
				t.Errorf("%s: confirm %v, return %v", name, err, err2)
			}
			if _, err := o.ConfirmAssignments(c.fine, work.ConfirmAssignmentsInput{AssignmentIDs: []string{o.asg(part)}}); err != nil {
				t.Errorf("%s: somebody else is refused: %v", name, err)
			}
		}
	})
}

// TestWhoMustActNextIsTold counts the notifications of each unit's person.
func TestWhoMustActNextIsTold(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		somebody := o.person("somebody", "snv")
		told := func(unit string, kind programme.NotificationKind) int {
			n, err := w.Store.Reading().Notification.Query().Where(notification.UserID(w.Users[unit]), notification.KindEQ(kind)).Count(system)
			testkit.Must(t, err)
			return n
		}
		for _, c := range []struct {
			deed, by, to string
			kind         programme.NotificationKind
		}{
			{"submit", "h-cau-ke", "sgddt", "ASSIGNMENT_SUBMITTED"},
			{"return", "sgddt", "h-cau-ke", "ASSIGNMENT_RETURNED"},
			{"confirm", "sgddt", "h-cau-ke", "ASSIGNMENT_CONFIRMED"},
			{"ask for time", "h-cau-ke", "sgddt", "EXTENSION_REQUESTED"},
			{"report a difficulty", "h-cau-ke", "stp", "DIFFICULTY_REPORTED"},
			{"reinstate", "stp", "h-cau-ke", "TASK_ASSIGNED"},
			{"cancel", "stp", "h-cau-ke", "REMINDER"},
		} {
			for _, d := range deeds {
				if d.name == c.deed {
					o.put(o.parts["coordinate"], d.from, somebody)
					testkit.Must(t, d.call(w.As(c.by), o, o.asg(o.parts["coordinate"])))
				}
			}
			if n := told(c.to, c.kind); n != 1 {
				t.Errorf("%s: %s is told %d times", c.deed, c.to, n)
			}
			if n := told("snv", c.kind); n != 0 {
				t.Errorf("%s: the other unit is told %d times", c.deed, n)
			}
		}
	})
}
