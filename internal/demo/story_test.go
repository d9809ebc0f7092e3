package demo_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/progressupdate"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/demo"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
)

// business reads what is the same in every demonstration: all but ids, password hashes, and what
// is made of them.
var business = map[string]string{
	"units":            "SELECT u.code, u.kind, u.name, u.sort_key, p.code, u.created_at FROM units u LEFT JOIN units p ON p.id = u.parent_id",
	"members":          "SELECT s.name, u.code FROM unit_set_members m JOIN unit_sets s ON s.id = m.set_id JOIN units u ON u.id = m.member_id",
	"users":            "SELECT u.username, u.full_name, m.role, n.code FROM users u JOIN memberships m ON m.user_id = u.id JOIN units n ON n.id = m.unit_id",
	"participations":   "SELECT t.number, u.code, p.role, p.name, p.inferred FROM participations p JOIN tasks t ON t.id = p.task_id JOIN units u ON u.id = p.unit_id",
	"assignments":      "SELECT t.number, u.code, a.period_key, a.state, a.percent, a.due_on, a.version, a.created_at, a.accepted_at, a.submitted_at, s.username, a.judged_at, j.username, a.return_reason, a.done_on, a.result FROM assignments a JOIN tasks t ON t.id = a.task_id JOIN units u ON u.id = a.unit_id LEFT JOIN users s ON s.id = a.submitted_by_id LEFT JOIN users j ON j.id = a.judged_by_id",
	"progress_updates": "SELECT t.number, u.code, p.created_at, p.percent, p.text, CAST(p.figures AS text), p.author_name FROM progress_updates p JOIN tasks t ON t.id = p.task_id JOIN units u ON u.id = p.unit_id",
	"reach":            "SELECT t.number, u.code, r.due_on, r.state, r.closed FROM task_reach r JOIN tasks t ON t.id = r.task_id LEFT JOIN units u ON u.id = r.anchor_id",
	"extensions":       "SELECT u.code, e.created_at, e.old_due_on, e.new_due_on, e.state, e.decided_at FROM extensions e JOIN units u ON u.id = e.unit_id",
	"difficulties":     "SELECT u.code, d.created_at, d.text, d.state, d.answered_at FROM difficulties d JOIN units u ON u.id = d.unit_id",
	"reports":          "SELECT u.code, f.code, p.code, r.state, r.version, r.due_on, r.submitted_at, r.judged_at, r.done_on, r.consolidated FROM reports r JOIN units u ON u.id = r.unit_id JOIN report_forms f ON f.id = r.form_id JOIN periods p ON p.id = r.period_id",
	"report_lines":     "SELECT u.code, p.code, f.code, l.position, l.task_number, s.code, l.state, l.percent, l.due_on, l.lateness, l.text FROM report_lines l JOIN reports r ON r.id = l.report_id JOIN units u ON u.id = l.unit_id JOIN units s ON s.id = l.source_unit_id JOIN periods p ON p.id = r.period_id JOIN report_forms f ON f.id = r.form_id",
	"figures":          "SELECT u.code, p.code, i.code, g.actual, g.estimate, g.typed FROM figures g JOIN reports r ON r.id = g.report_id JOIN units u ON u.id = g.unit_id JOIN periods p ON p.id = r.period_id JOIN indicators i ON i.id = g.indicator_id",
	"notifications":    "SELECT u.username, n.created_at, n.kind, n.text, n.text_en, n.read_at FROM notifications n JOIN users u ON u.id = n.user_id",
	"audit_entries":    "SELECT u.code, a.seq, a.action, a.actor_name, a.created_at FROM audit_entries a JOIN units u ON u.id = a.unit_id",
}

func TestTwoDemonstrationsAreTheSame(t *testing.T) {
	one, two := shared(t), filled(t, sqlite(t))
	for table, q := range business {
		sum := func(h demo.House) string {
			rows := query(t, h, q)
			slices.Sort(rows)
			hash := sha256.Sum256([]byte(strings.Join(rows, "\n")))
			return fmt.Sprint(len(rows), hex.EncodeToString(hash[:]))
		}
		a, b := sum(one), sum(two)
		if a != b || strings.HasPrefix(a, "0") {
			t.Errorf("%s: %s and %s", table, a, b)
		}
	}
}

// instants are columns that no row may hold later than the demonstration's clock.
var instants = map[string][]string{
	"units": {"created_at"}, "users": {"created_at"}, "memberships": {"created_at"}, "plans": {"created_at", "published_at"}, "documents": {"created_at"},
	"tasks": {"created_at"}, "assignments": {"created_at", "accepted_at", "submitted_at", "judged_at"}, "progress_updates": {"created_at"},
	"extensions": {"created_at", "decided_at"}, "difficulties": {"created_at", "answered_at"}, "reports": {"created_at", "submitted_at", "judged_at"},
	"report_lines": {"created_at"}, "figures": {"created_at"}, "notifications": {"created_at", "read_at"}, "audit_entries": {"created_at"},
	"task_reach": {"created_at"}, "settings": {"created_at"}, "periods": {"created_at"}, "holidays": {"created_at"},
}

func TestNothingLiesInTheFuture(t *testing.T) {
	h := shared(t)
	for table, columns := range instants {
		for _, c := range columns {
			q := fmt.Sprintf("SELECT count(*) FROM %s WHERE %s > %d", table, c, config.DemoStart.UnixMicro())
			if got := query(t, h, q)[0]; got != "0" {
				t.Errorf("%s.%s: %s rows are later than the clock", table, c, got)
			}
		}
	}
	for _, q := range []string{"SELECT count(*) FROM assignments WHERE done_on >= '2022-11-15'", "SELECT count(*) FROM reports WHERE done_on >= '2022-11-15'", "SELECT count(*) FROM documents WHERE issued_on >= '2022-11-15'"} {
		if got := query(t, h, q)[0]; got != "0" {
			t.Errorf("%s: %s", q, got)
		}
	}
}

// wrong tells what a part's columns say that the domain would not have written; "" for nothing.
func wrong(a *gen.Assignment, updates []*gen.ProgressUpdate) string {
	submitted, judged := !a.SubmittedAt.IsZero(), !a.JudgedAt.IsZero()
	switch {
	case submitted != (a.SubmittedByID != nil) || judged != (a.JudgedByID != nil):
		return "an instant without its person"
	case judged && (!submitted || *a.JudgedByID == *a.SubmittedByID):
		return "judged by who submitted it"
	case (a.State == programme.Assigned) != a.AcceptedAt.IsZero():
		return "accepted, or not"
	case submitted && a.SubmittedAt.Before(a.AcceptedAt.Time):
		return "submitted before it was accepted"
	case a.State == programme.Submitted && (!submitted || judged && a.JudgedAt.After(a.SubmittedAt.Time)):
		return "submitted, but not last"
	case a.State == programme.Returned && (!judged || a.JudgedAt.Before(a.SubmittedAt.Time) || a.ReturnReason == ""):
		return "returned without a judgement"
	case a.State == programme.Confirmed && (!judged || a.JudgedAt.Before(a.SubmittedAt.Time) || !a.DoneOn.Equal(clock.DayOf(a.SubmittedAt.Time)) || a.Percent != 100):
		return "confirmed without a judgement, or done on another day"
	case a.State != programme.Confirmed && !a.DoneOn.IsZero():
		return "done, but not confirmed"
	case a.State.Working() && a.State != programme.Accepted && len(updates) == 0:
		return "under way without progress"
	case len(updates) == 0 && a.Percent != 0, len(updates) > 0 && updates[len(updates)-1].Percent != a.Percent:
		return "another percent than the last update"
	case a.Role == programme.Lead && a.LeadUnitID != nil:
		return "a lead with a lead above it"
	}
	last := a.AcceptedAt
	for _, u := range updates {
		if u.CreatedAt.Before(last.Time) || u.UnitID != a.UnitID || u.TaskID != a.TaskID || u.AuthorID == nil || u.Text == "" || strings.Contains(u.Text, "{") {
			return "an update out of its place: " + u.Text
		}
		last = u.CreatedAt
	}
	return ""
}

func TestEveryPartStandsAsTheDomainWouldWriteIt(t *testing.T) {
	each(t, func(t *testing.T, h demo.House) {
		ctx := tenant.System(context.Background())
		updates := map[uuid.UUID][]*gen.ProgressUpdate{}
		list, err := h.Store.Reading().ProgressUpdate.Query().Order(progressupdate.ByCreatedAt(), progressupdate.ByID()).All(ctx)
		testkit.Must(t, err)
		for _, u := range list {
			updates[u.AssignmentID] = append(updates[u.AssignmentID], u)
		}
		parts, err := h.Store.Reading().Assignment.Query().WithTask().WithUnit().All(ctx)
		testkit.Must(t, err)
		states, late, past := map[programme.AssignmentState]int{}, 0, 0
		for _, a := range parts {
			if why := wrong(a, updates[a.ID]); why != "" {
				t.Errorf("task %s, %s, %s (%s): %s", a.Edges.Task.Number, a.Edges.Unit.Code, a.PeriodKey, a.State, why)
			}
			states[a.State]++
			if !a.DoneOn.IsZero() && a.DoneOn.After(a.DueOn) && !a.DueOn.IsZero() {
				late++
			}
			if !a.State.Closed() && !a.DueOn.IsZero() && a.DueOn.Before(h.Clock.Today()) {
				past++
			}
		}
		for _, s := range []programme.AssignmentState{programme.Assigned, programme.Accepted, programme.InProgress, programme.Submitted, programme.Returned, programme.Confirmed, programme.Suspended} {
			if states[s] < 10 {
				t.Errorf("%d parts are %s", states[s], s)
			}
		}
		if late < 20 || past < 20 {
			t.Errorf("%d parts were done late and %d are overdue", late, past)
		}
	})
}

func TestWhoActedMayAct(t *testing.T) {
	h := shared(t)
	for name, q := range map[string]string{
		"a submission by somebody who does not work in the unit": `SELECT count(*) FROM assignments a WHERE a.submitted_by_id IS NOT NULL AND NOT EXISTS
			(SELECT 1 FROM memberships m WHERE m.user_id = a.submitted_by_id AND m.unit_id = a.unit_id AND m.role IN ('HEAD', 'OFFICER'))`,
		"a judgement by somebody who may not judge": `SELECT count(*) FROM assignments a JOIN plans p ON p.id = a.plan_id WHERE a.judged_by_id IS NOT NULL AND NOT EXISTS
			(SELECT 1 FROM memberships m WHERE m.user_id = a.judged_by_id AND m.unit_id = COALESCE(a.lead_unit_id, p.owner_unit_id) AND m.role IN ('HEAD', 'PLAN_MANAGER'))`,
		"an update by somebody who does not work in the unit": `SELECT count(*) FROM progress_updates a WHERE NOT EXISTS
			(SELECT 1 FROM memberships m WHERE m.user_id = a.author_id AND m.unit_id = a.unit_id AND m.role IN ('HEAD', 'OFFICER'))`,
		"a report accepted by who submitted it": `SELECT count(*) FROM reports WHERE judged_by_id = submitted_by_id`,
		"a report submitted from elsewhere": `SELECT count(*) FROM reports a WHERE a.submitted_by_id IS NOT NULL AND NOT EXISTS
			(SELECT 1 FROM memberships m WHERE m.user_id = a.submitted_by_id AND m.unit_id = a.unit_id AND m.role IN ('HEAD', 'OFFICER'))`,
		"a submitted report that nobody has got":        `SELECT count(*) FROM reports WHERE state NOT IN ('DRAFT', 'SIGNED') AND sent_to_unit_id IS NULL`,
		"a draft that somebody has got":                 `SELECT count(*) FROM reports WHERE state = 'DRAFT' AND (sent_to_unit_id IS NOT NULL OR submitted_at IS NOT NULL)`,
		"a line or figure that is not where its report": `SELECT count(*) FROM report_lines l JOIN reports r ON r.id = l.report_id WHERE l.sent_to_unit_id IS NOT r.sent_to_unit_id OR l.unit_id <> r.unit_id`,
		"a difficulty answered before it was asked":     `SELECT count(*) FROM difficulties WHERE answered_at < created_at OR (state = 'ANSWERED') <> (answer IS NOT NULL)`,
		"an extension to an earlier day":                `SELECT count(*) FROM extensions WHERE new_due_on <= old_due_on OR (state = 'REQUESTED') <> (decided_at IS NULL)`,
		"more time that the part did not get": `SELECT count(*) FROM extensions e JOIN assignments a ON a.id = e.assignment_id
			WHERE (e.state = 'GRANTED') <> (a.due_on = e.new_due_on)`,
	} {
		if got := query(t, h, q)[0]; got != "0" {
			t.Errorf("%s: %s", name, got)
		}
	}
}
