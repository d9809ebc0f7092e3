package sdktest_test

import (
	"slices"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

type in = sdktest.In

// limited is awards with one prize for each unit, given as the author writes it or without its guard.
func limited(guarded bool) sdk.Module {
	m := awards()
	m.Parts = append(m.Parts, sdk.Action("give", sdk.ActionOpts{Label: sdk.L("Trao giải", "Give the prize"), Allow: []string{"OFFICER"}},
		func(tx *sdk.Tx, in struct {
			Title string `lantoa:"required" vi:"Tên" en:"Title"`
		}, d *sdk.Diags) (*activity, error) {
			if guarded {
				if err := tx.Guard("prize:" + string(tx.Actor().Unit)); err != nil {
					return nil, err
				}
			}
			n, err := sdk.Count[activity](tx, nil)
			if err != nil {
				return nil, err
			}
			if n > 0 {
				d.Error("title", "GIVEN", sdk.L("Đã trao giải.", "The prize is given."))
				return nil, nil
			}
			a := &activity{Title: in.Title, OnDay: tx.Today(), Stage: planned}
			tx.Create(a)
			return a, nil
		}))
	return m
}

func TestTheWordsOfAModulesTest(t *testing.T) {
	sdktest.Declared(t, awards())
	h := sdktest.New(t, awards(), sdktest.SQLite)
	officer, other := h.As("h-cau-ke", "OFFICER"), h.As("h-duyen-hai", "OFFICER")
	id := officer.Must("CreateActivity", in{"title": "Hội thi", "onDay": "2022-03-02"})
	finish := in{"id": id, "people": 40}
	sdktest.Expect(t, sdktest.Cases{
		"a day early":                 {officer.Refused("FinishActivity", finish), "NOT_YET"},
		"nobody came":                 {officer.Refused("FinishActivity", finish.With(in{"people": 0})), "VALIDATION"},
		"another unit":                {other.Refused("FinishActivity", finish), "NOT_FOUND"},
		"a role that has no right to": {h.As("h-cau-ke", "AUDITOR").Refused("FinishActivity", finish), "FORBIDDEN"},
	})
	h.Advance(24 * time.Hour)
	officer.Must("FinishActivity", finish)
	sdktest.Same(t, "the list", officer.Lines("activities", "title", "stage", "unit { code }"), "Hội thi FINISHED h-cau-ke")
	sdktest.Same(t, "people by month", officer.Figures("people", "peopleSum", "onDayMonth"), "2022-03 = 40")
	if got := officer.One("activities"); got != id {
		t.Errorf("the only record is %s, want %s", got, id)
	}
	other.SeesNothing("activities", "people")
}

func TestTwoAtOnceMeetBeforeEitherIsWritten(t *testing.T) {
	for name, c := range map[string]struct {
		guarded bool
		want    []string
	}{
		"a rule about a set with its guard":    {true, []string{"", "GIVEN"}},
		"the same rule without it, every time": {false, []string{"", ""}},
	} {
		t.Run(name, func(t *testing.T) {
			h := sdktest.New(t, limited(c.guarded), sdktest.Postgres)
			p := h.As("h-cau-ke", "OFFICER")
			got := h.AtOnce(2, func(int) string { return p.Refused("Give", in{"title": "Giải nhất"}) })
			slices.Sort(got)
			sdktest.Same(t, "two officers give the only prize", got, c.want...)
		})
	}
}
