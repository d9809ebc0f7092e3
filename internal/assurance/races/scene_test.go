package races_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/auditentry"
	"github.com/lantoa/lantoa/internal/audit"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/planning"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/internal/work"
)

var system = tenant.System(context.Background())

// scene is a plan in force of stp: sgddt leads its tasks, h-cau-ke and stc take part. Two people
// of sgddt have every role there.
type scene struct {
	*testkit.World
	work      *work.Service
	planning  *planning.Service
	reporting *reporting.Service
	plan      uuid.UUID
	tasks     []uuid.UUID
	parts     map[string][]uuid.UUID // of h-cau-ke and stc, one for each task; sgddt judges them
	second    context.Context
}

const tasks = 3

func stage(t *testing.T, w *testkit.World) *scene {
	t.Helper()
	s := &scene{World: w, work: &work.Service{Runner: w.Runner}, planning: &planning.Service{Runner: w.Runner}, reporting: &reporting.Service{Runner: w.Runner},
		parts: map[string][]uuid.UUID{}}
	s.system(func(ctx context.Context, tx *txn.Tx) (err error) {
		if s.plan, s.tasks, err = s.newPlan(ctx, tx, programme.PlanInForce); err != nil {
			return err
		}
		for _, task := range s.tasks {
			for _, u := range []struct {
				code string
				role programme.ParticipationRole
			}{{"sgddt", programme.Lead}, {"h-cau-ke", programme.Coordinate}, {"stc", programme.Coordinate}} {
				c := tx.Assignment.Create().SetPlanID(s.plan).SetTaskID(task).SetUnitID(w.Units[u.code]).SetRole(u.role).SetPeriodKey("2022").SetPeriod("2022").
					SetDueOn(clock.MustDay("2022-06-30")).SetState(programme.InProgress).SetCreatedAt(tx.Now)
				if u.role == programme.Coordinate {
					c.SetLeadUnitID(w.Units["sgddt"])
				}
				row, err := c.Save(ctx)
				if err != nil {
					return err
				}
				s.parts[u.code] = append(s.parts[u.code], row.ID)
			}
		}
		if err := reach.Refresh(ctx, tx.Tx, tx.Now, s.tasks...); err != nil {
			return err
		}
		return s.person(ctx, tx, "second", "sgddt")
	})
	s.second = s.acting(testkit.RowID("person second"), "sgddt")
	return s
}

func (s *scene) system(fn func(ctx context.Context, tx *txn.Tx) error) {
	s.T.Helper()
	testkit.Must(s.T, s.Runner.System(context.Background(), "fixture", fn))
}

// newPlan is a plan of stp with annual tasks, with those who take part but without assignments.
func (s *scene) newPlan(ctx context.Context, tx *txn.Tx, state programme.PlanState) (uuid.UUID, []uuid.UUID, error) {
	p, err := tx.Plan.Create().SetOwnerUnitID(s.Units["stp"]).SetTitle("Kế hoạch").SetState(state).
		SetStartsOn(clock.MustDay("2021-01-01")).SetEndsOn(clock.MustDay("2025-12-31")).SetCreatedAt(tx.Now).Save(ctx)
	if err != nil {
		return uuid.Nil, nil, err
	}
	g, err := tx.TaskGroup.Create().SetPlanID(p.ID).SetNumber("1").SetTitle("Nhóm").SetPosition(1).SetCreatedAt(tx.Now).Save(ctx)
	if err != nil {
		return uuid.Nil, nil, err
	}
	var ids []uuid.UUID
	for i := range tasks {
		task, err := tx.Task.Create().SetPlanID(p.ID).SetTaskGroupID(g.ID).SetNumber(fmt.Sprint("1.", i+1)).SetPosition(i + 1).SetTitle("Tập huấn").
			SetContent("Tập huấn").SetTiming("ANNUAL").SetStanding(programme.TaskActive).SetSearchText("tap huan").SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return uuid.Nil, nil, err
		}
		ids = append(ids, task.ID)
		for code, role := range map[string]programme.ParticipationRole{"sgddt": programme.Lead, "h-cau-ke": programme.Coordinate, "stc": programme.Coordinate} {
			if err := tx.Participation.Create().SetPlanID(p.ID).SetTaskID(task.ID).SetUnitID(s.Units[code]).SetRole(role).SetName("").SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return uuid.Nil, nil, err
			}
		}
	}
	return p.ID, ids, nil
}

// person makes somebody with every working role in a unit.
func (s *scene) person(ctx context.Context, tx *txn.Tx, name, unit string) error {
	id := testkit.RowID("person " + name)
	if err := tx.User.Create().SetID(id).SetUnitID(s.Units[unit]).SetUsername(name).SetFullName(name).SetSortKey(name).SetSearchText(name).
		SetPasswordHash("!").SetCreatedAt(tx.Now).Exec(ctx); err != nil {
		return err
	}
	for _, role := range testkit.WorkingRoles {
		if err := tx.Membership.Create().SetID(testkit.RowID("membership " + name + string(role))).SetUnitID(s.Units[unit]).SetUserID(id).SetRole(role).
			SetValidFrom(clock.MustDay("2021-01-01")).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// acting is a context of a person who acts for a unit.
func (s *scene) acting(user uuid.UUID, unit string) context.Context {
	s.T.Helper()
	v := &viewer.Viewer{User: user, Name: "Người của " + unit, Unit: s.Units[unit], UnitCode: unit, Roles: testkit.WorkingRoles, Today: s.Clock.Today()}
	sight, hold, err := auth.Sight(context.Background(), s.Store, v.Unit, v.Today)
	testkit.Must(s.T, err)
	return viewer.With(context.Background(), v.Seeing(sight, hold))
}

func (s *scene) id(kind string, row uuid.UUID) string {
	return s.Store.Catalogue.Kind(kind).EncodeID(row)
}

func (s *scene) part(i int) *gen.Assignment {
	s.T.Helper()
	a, err := s.Store.Reading().Assignment.Query().Where(assignment.ID(s.parts["h-cau-ke"][i])).Only(system)
	testkit.Must(s.T, err)
	return a
}

// put brings a unit's part of a task into a state, as its user would have.
func (s *scene) put(unit string, i int, state programme.AssignmentState) {
	s.T.Helper()
	s.system(func(ctx context.Context, tx *txn.Tx) error {
		u := tx.Assignment.UpdateOneID(s.parts[unit][i]).SetState(state).AddVersion(1)
		if state == programme.Submitted {
			u.SetSubmittedAt(tx.Now).SetSubmittedByID(s.Users[unit])
		} else {
			u.ClearSubmittedAt().ClearSubmittedByID()
		}
		if err := u.Exec(ctx); err != nil {
			return err
		}
		return reach.Refresh(ctx, tx.Tx, tx.Now, s.tasks[i])
	})
}

// audited counts the entries of an operation on a row.
func (s *scene) audited(subject string, actions ...string) int {
	s.T.Helper()
	n, err := s.Store.Reading().AuditEntry.Query().Where(auditentry.Subject(subject), auditentry.ActionIn(actions...)).Count(system)
	testkit.Must(s.T, err)
	return n
}

// together starts all calls at once and answers the code of each, "" for done.
func together(calls ...func() error) []fault.Code {
	codes := make([]fault.Code, len(calls))
	var ready, done sync.WaitGroup
	start := make(chan struct{})
	for i, call := range calls {
		ready.Add(1)
		done.Go(func() {
			ready.Done()
			<-start
			codes[i] = fault.CodeOf(call())
		})
	}
	ready.Wait()
	close(start)
	done.Wait()
	return codes
}

// only is the error of a mutation.
func only(_ txn.Result, err error) error { return err }

// oneWins says what is wrong unless one call was done and every other one was told one of the codes.
func oneWins(codes []fault.Code, told ...fault.Code) (winner int, wrong string) {
	winner = -1
	for i, c := range codes {
		switch {
		case c == "" && winner >= 0:
			return winner, fmt.Sprint("two were done: ", codes)
		case c == "":
			winner = i
		case !strings.Contains(fmt.Sprint(told), string(c)):
			return winner, fmt.Sprint("the others were told ", codes)
		}
	}
	if winner < 0 {
		return winner, fmt.Sprint("nobody won: ", codes)
	}
	return winner, ""
}

// prove repeats a race; a round answers what is wrong, "" for nothing. After the rounds the audit
// must hold, and PostgreSQL must not have met a deadlock: the store would try again, but somebody
// waited a second for nothing.
func prove(t *testing.T, w *testkit.World, name string, full int, round func(i int) string) {
	t.Helper()
	rounds, violations := testkit.Rounds(5, full), 0
	deadlocks := deadlocked(t, w)
	for i := range rounds {
		if wrong := round(i); wrong != "" {
			violations++
			t.Errorf("%s, round %d: %s", name, i, wrong)
		}
	}
	r, err := audit.VerifyNow(context.Background(), w.Store.Reading(), audit.Mark{})
	testkit.Must(t, err)
	if len(r.Breaks) > 0 {
		t.Errorf("%s: the audit does not hold: %v", name, r.Breaks)
	}
	if n := deadlocked(t, w) - deadlocks; n > 0 {
		t.Errorf("%s: %d deadlocks", name, n)
	}
	testkit.Figure(t, "Races", name+", "+w.Store.Dialect, fmt.Sprintf("%d rounds, %d violations", rounds, violations), "0 violations")
}

// deadlocked is how many deadlocks PostgreSQL has broken in this database.
func deadlocked(t *testing.T, w *testkit.World) (n int) {
	t.Helper()
	if w.Store.Postgres() {
		testkit.Must(t, w.Store.ReadDB.QueryRow("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()").Scan(&n))
	}
	return n
}

const full = 200 // rounds of each race for docs/assurance.md
