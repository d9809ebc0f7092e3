package work_test

import (
	"slices"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen/notification"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/work"
)

func TestLatePartsAreRemindedOfOnceADay(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		w.Clock.Set(time.Date(2022, 6, 30, 9, 0, 0, 0, clock.Zone)) // the due day
		part := o.asg(o.parts["coordinate"])
		remind := func(by string, ids ...string) (int, int, fault.Code) {
			t.Helper()
			r, err := o.RemindAssignments(w.As(by), work.RemindAssignmentsInput{AssignmentIDs: ids})
			return len(r["reminded"]), len(r["skipped"]), code(err)
		}
		want := func(name string, told, skipped int, refused fault.Code, by string, ids ...string) {
			t.Helper()
			if a, b, c := remind(by, ids...); a != told || b != skipped || c != refused {
				t.Errorf("%s: %d told, %d skipped, %q", name, a, b, c)
			}
		}
		want("on the due day nothing is late", 0, 1, "", "sgddt", part)
		w.Clock.Set(time.Date(2022, 7, 1, 9, 0, 0, 0, clock.Zone))
		want("a unit without a part finds none", 0, 0, fault.NotFound, "snv", part)
		want("the unit itself does not remind itself", 0, 0, fault.Forbidden, "h-cau-ke", part)
		want("another coordinator does not remind", 0, 0, fault.NotFound, "stc", part)
		want("one that may not be reminded of refuses all", 0, 0, fault.Forbidden, "sgddt", part, o.asg(o.parts["lead"]))
		want("the lead reminds", 1, 0, "", "sgddt", part)
		want("not again within the day", 0, 1, "", "sgddt", part)
		want("the owner reminds the lead, and whoever coordinates, in its own name", 2, 0, "", "stp", o.asg(o.parts["lead"]), part)
		want("the owner not again within the day either", 0, 2, "", "stp", part, o.asg(o.parts["lead"]))
		w.Clock.Set(time.Date(2022, 7, 2, 9, 30, 0, 0, clock.Zone))
		want("a day later", 1, 0, "", "sgddt", part)
		o.put(o.parts["coordinate"], programme.Submitted, o.person("somebody", "snv"))
		w.Clock.Set(time.Date(2022, 7, 4, 9, 0, 0, 0, clock.Zone))
		want("who has submitted is not reminded", 0, 1, "", "sgddt", part)
		subjects, err := w.Store.Reading().Notification.Query().Where(notification.UserID(w.Users["h-cau-ke"]), notification.KindEQ("REMINDER")).
			Select(notification.FieldSubject).Strings(system)
		testkit.Must(t, err)
		if !slices.Equal(subjects, []string{part, part, part}) {
			t.Errorf("h-cau-ke was led to %v", subjects)
		}
	})
}
