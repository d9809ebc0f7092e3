package people_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// desk has reports and difficulties of h-cau-ke and for it; they are known by a word.
type desk struct {
	reports, difficulties map[string]uuid.UUID
}

// papers lays the desk: three periods, the second of which h-duyen-hai has reported on too, the
// third of which is closed.
func (x *scene) papers() desk {
	x.t.Helper()
	d := desk{map[string]uuid.UUID{}, map[string]uuid.UUID{}}
	testkit.Must(x.t, x.Runner.System(context.Background(), "papers", func(ctx context.Context, tx *txn.Tx) error {
		day := clock.MustDay
		form, err := tx.ReportForm.Create().SetKeeperID(x.Units["stp"]).SetCode("PBGDPL").SetEdition(1).SetTitle("Biểu mẫu").SetTitleEn("Form").SetRegime(programme.Government).
			SetValidFrom(day("2019-01-01")).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		var periods [3]uuid.UUID
		for i := range periods {
			state := programme.PeriodOpen
			if i == 2 {
				state = programme.PeriodClosed
			}
			p, err := tx.Period.Create().SetKeeperID(x.Units["stp"]).SetRegime(programme.Government).SetKind("YEAR").SetCode(fmt.Sprint("GOVERNMENT-", 2020+i)).SetYear(2020 + i).
				SetLabel("Năm").SetLabelEn("Year").SetStartsOn(day("2022-01-01")).SetEndsOn(day("2022-12-31")).SetCutOff(day("2022-12-14")).SetDueOn(day("2022-12-20")).SetState(state).SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return err
			}
			periods[i] = p.ID
		}
		for _, r := range []struct {
			name, unit, receiver string
			period               int
			state                programme.ReportState
		}{
			{"a draft", "h-cau-ke", "ubnd-tinh", 0, programme.ReportDraft},
			{"a returned one that the successor has, too", "h-cau-ke", "ubnd-tinh", 1, programme.ReportReturned},
			{"an accepted one", "h-cau-ke", "ubnd-tinh", 2, programme.ReportAccepted},
			{"the successor's own", "h-duyen-hai", "ubnd-tinh", 1, programme.ReportDraft},
			{"one that waits for the unit", "h-cau-ke-x-hoa-an", "h-cau-ke", 0, programme.ReportSubmitted},
			{"one that will be sent to the unit", "h-cau-ke-x-hoa-an", "h-cau-ke", 1, programme.ReportDraft},
			{"one that is to be summed up", "tx-duyen-hai", "h-cau-ke", 0, programme.ReportAccepted},
			{"one of a closed period", "tx-duyen-hai", "h-cau-ke", 2, programme.ReportAccepted},
		} {
			c := tx.Report.Create().SetUnitID(x.Units[r.unit]).SetFormID(form.ID).SetPeriodID(periods[r.period]).SetReceiverUnitID(x.Units[r.receiver]).SetState(r.state).
				SetNarrative([]byte("{}")).SetCreatedAt(tx.Now)
			if r.state != programme.ReportDraft {
				c.SetSentToUnitID(x.Units[r.receiver])
			}
			row, err := c.Save(ctx)
			if err != nil {
				return err
			}
			d.reports[r.name] = row.ID
		}
		for name, state := range map[string]programme.DifficultyState{"open": programme.DifficultyOpen, "answered": programme.DifficultyAnswered} {
			row, err := tx.Difficulty.Create().SetUnitID(x.Units["h-cau-ke-x-hoa-an"]).SetOfficeUnitID(x.Units["h-cau-ke"]).SetText("Khó").SetState(state).SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return err
			}
			d.difficulties[name] = row.ID
		}
		return nil
	}))
	return d
}

// TestReportsAndDifficultiesGoOnWithTheSuccessor: those that somebody has yet to act on.
func TestReportsAndDifficultiesGoOnWithTheSuccessor(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		d := x.papers()
		root := x.As("ubnd-tinh")
		in := people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("h-cau-ke")}, SuccessorID: new(x.ID("h-duyen-hai")), Kind: programme.Merged, EffectiveOn: w.Clock.Today()}
		err := second(x.s.SucceedUnits(root, in))
		x.wantCode(err, fault.InvalidState)
		if !strings.Contains(fault.Of(err).Text.VI, "2 báo cáo chưa được chấp nhận") {
			t.Errorf("%q does not tell of the reports", fault.Of(err).Text.VI)
		}
		held, err := x.s.Handover(root, in.PredecessorIDs)
		testkit.Must(t, err)
		if h := held[0]; h.Code != "h-cau-ke" || h.Reports != 2 || h.Received != 2 || h.Difficulties != 1 || h.UnitsBelow != 1 || h.Members != 1 || h.Assignments+h.Led+h.Plans+len(h.Records) != 0 {
			t.Errorf("to be handed over: %+v", h)
		}
		in.HandOver = new(true)
		x.must(x.s.SucceedUnits(root, in))
		for name, want := range map[string][2]string{ // unit and receiver
			"a draft": {"h-duyen-hai", "ubnd-tinh"},
			"a returned one that the successor has, too": {"h-cau-ke", "ubnd-tinh"},
			"an accepted one":                   {"h-cau-ke", "ubnd-tinh"},
			"one that waits for the unit":       {"h-cau-ke-x-hoa-an", "h-duyen-hai"},
			"one that will be sent to the unit": {"h-cau-ke-x-hoa-an", "h-duyen-hai"},
			"one that is to be summed up":       {"tx-duyen-hai", "h-duyen-hai"},
			"one of a closed period":            {"tx-duyen-hai", "h-cau-ke"},
		} {
			r, err := x.db().Report.Get(sys(), d.reports[name])
			testkit.Must(t, err)
			sent := uuid.Nil
			if r.SentToUnitID != nil {
				sent = *r.SentToUnitID
			}
			if r.UnitID != x.Units[want[0]] || r.ReceiverUnitID != x.Units[want[1]] || (sent == r.ReceiverUnitID) != (r.State != programme.ReportDraft) {
				t.Errorf("%s: of %s, to %s, sent to %s; want %v", name, r.UnitID, r.ReceiverUnitID, sent, want)
			}
		}
		for name, want := range map[string]string{"open": "h-duyen-hai", "answered": "h-cau-ke"} {
			row, err := x.db().Difficulty.Get(sys(), d.difficulties[name])
			testkit.Must(t, err)
			if row.OfficeUnitID != x.Units[want] {
				t.Errorf("the difficulty that is %s waits for %s", name, row.OfficeUnitID)
			}
		}
	})
}

// TestWhoEndsAUnitSettlesItsRecords: the questions and the refusals of handing over.
func TestWhoEndsAUnitSettlesItsRecords(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		for name, c := range map[string]struct {
			who   string
			roles []programme.Role
			ids   []string
			code  fault.Code
		}{
			"an administrator above":                   {"ubnd-tinh", nil, []string{x.ID("h-cau-ke"), x.ID("stc")}, ""},
			"nothing is asked":                         {"ubnd-tinh", nil, nil, fault.BadInput},
			"T10 a unit that is not the asker's":       {"h-duyen-hai", nil, []string{x.ID("h-duyen-hai"), x.ID("h-cau-ke")}, fault.NotFound},
			"T10 a random unit":                        {"h-duyen-hai", nil, []string{x.ID("h-duyen-hai"), x.random("Unit")}, fault.NotFound},
			"what is no unit":                          {"ubnd-tinh", nil, []string{x.random("Plan")}, fault.InvalidReference},
			"Z1 a head who administers nothing":        {"ubnd-tinh", []programme.Role{programme.Head}, []string{x.ID("stc")}, fault.Forbidden},
			"Z1 an auditor, who reads all of the unit": {"ubnd-tinh", []programme.Role{programme.Auditor}, []string{x.ID("stc")}, fault.Forbidden},
		} {
			t.Run(name, func(t *testing.T) {
				x.t = t
				held, err := x.s.Handover(x.As(c.who, c.roles...), c.ids)
				x.wantCode(err, c.code)
				if err == nil && (len(held) != len(c.ids) || held[1].UnitID != c.ids[1] || held[1].Code != "stc") {
					t.Errorf("%+v", held)
				}
			})
		}
		x.t = t
		root := x.As("ubnd-tinh")
		split := func(to string) {
			x.must(x.s.SucceedUnits(root, people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc")}, SuccessorID: new(x.ID(to)), Kind: programme.Split, EffectiveOn: w.Clock.Today()}))
		}
		note := testkit.RowID("note")
		testkit.Must(t, w.Runner.System(context.Background(), "note", func(ctx context.Context, tx *txn.Tx) error {
			return tx.Record.Create().SetID(note).SetUnitID(x.Units["stc"]).SetKind("LibraryNote").SetModule("library").SetSchema(1).SetTitle("x").SetBody([]byte(`{"text":"x"}`)).
				SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Exec(ctx)
		}))
		split("snv")
		split("sgddt")
		x.must(x.s.SucceedUnits(root, people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc")}, SuccessorID: new(x.ID("tx-duyen-hai")), Kind: programme.Merged, EffectiveOn: w.Clock.Today()}))
		if r := x.record(note); r.UnitID != x.Units["stc"] || r.UnitThenID != nil {
			t.Errorf("the record of a unit with three successors moved to %s", r.UnitID)
		}
		in := people.HandOverRecordsInput{UnitID: x.ID("stc"), SuccessorID: x.ID("sgddt"), IDs: []string{"library-note_" + note.String()}, IdempotencyKey: new("once")}
		before := x.audited()
		first, again := x.must(x.s.HandOverRecords(root, in)), x.must(x.s.HandOverRecords(root, in))
		if fmt.Sprint(first) != fmt.Sprint(again) || x.audited() != before+2 {
			t.Errorf("O1 one handing over has %d entries in the chains, want one in each: %v %v", x.audited()-before, first, again)
		}
		if r := x.record(note); r.UnitID != x.Units["sgddt"] || r.UnitThenID == nil || *r.UnitThenID != x.Units["stc"] {
			t.Errorf("the record is of %s, then %v", r.UnitID, r.UnitThenID)
		}
		in.IdempotencyKey = nil
		x.wantCode(second(x.s.HandOverRecords(root, in)), fault.NotFound)
		in.UnitID = x.ID("sgddt")
		in.SuccessorID = x.ID("snv")
		x.wantCode(second(x.s.HandOverRecords(root, in)), fault.BadInput) // it has not ended
	})
}

func (x *scene) record(id uuid.UUID) *gen.Record {
	x.t.Helper()
	r, err := x.db().Record.Get(sys(), id)
	testkit.Must(x.t, err)
	return r
}

// audited is how many entries tell of records that went over.
func (x *scene) audited() (n int) {
	x.t.Helper()
	rows, err := x.db().AuditEntry.Query().All(sys())
	testkit.Must(x.t, err)
	for _, r := range rows {
		if strings.Contains(string(r.Change), `"records":`) {
			n++
		}
	}
	return n
}
