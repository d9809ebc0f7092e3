package read_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// loose are the references that the fixture leaves empty and that may lead to any row.
var loose = map[string][]string{
	"Assignment": {"parent", "staff", "submittedBy", "judgedBy"}, "Difficulty": {"assignment", "reportedBy", "answeredBy"}, "Document": {"implements"},
	"Evidence": {"progressUpdate", "givenBy", "reviewedBy"}, "File": {"givenBy"}, "Extension": {"requestedBy", "decidedBy"}, "Membership": {"grantedBy"}, "Participation": {"unit"},
	"ProgressUpdate": {"author"}, "Report": {"plan", "consolidatedInto", "corrects", "submittedBy", "judgedBy"}, "ReportLine": {"assignment", "task"},
	"Task": {"amends"}, "AuditEntry": {"actor"},
}

// owners are the columns of whose a row is that may change without the rest of the programme.
var owners = map[string][]string{
	"Assignment": {"unit_id", "lead_unit_id"}, "Difficulty": {"unit_id", "office_unit_id"}, "Evidence": {"unit_id", "lead_unit_id"}, "Extension": {"unit_id", "lead_unit_id"},
	"Figure": {"unit_id", "sent_to_unit_id"}, "ProgressUpdate": {"unit_id", "lead_unit_id"}, "Report": {"sent_to_unit_id"}, "ReportLine": {"unit_id", "sent_to_unit_id"},
}

// scatter fills what may be filled, so that rows differ, tie, and lack values: days, instants,
// numbers, states, words, and references across units, as no orderly programme would have them.
func scatter(t testing.TB, w *testkit.World) {
	t.Helper()
	scatterRecords(t, w)
	rows := newLibrary(t, w)
	r := rand.New(rand.NewPCG(2022, 11))
	testkit.Must(t, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
		for _, k := range rows.kinds.Kinds() {
			if k.Table == "records" {
				continue
			}
			for _, row := range rows.rows[k.Name] {
				sets := scattered(w, rows, k, row, r)
				if len(sets) == 0 {
					continue
				}
				if _, err := tx.ExecContext(ctx, "UPDATE "+k.Table+" SET "+strings.Join(sets, ", ")+" WHERE id = '"+row.id()+"'"); err != nil {
					return fmt.Errorf("%s: %w", k.Table, err)
				}
			}
		}
		var tasks []uuid.UUID
		for _, row := range rows.rows["Task"] {
			tasks = append(tasks, uuid.MustParse(row.id()))
		}
		return reach.Refresh(ctx, tx.Tx, tx.Now, tasks...)
	}))
}

// scattered draws assignments of columns for one row.
func scattered(w *testkit.World, rows *library, k *catalog.Kind, row record, r *rand.Rand) []string {
	var sets []string
	set := func(column, value string) { sets = append(sets, column+" = "+value) }
	for i := range k.Fields {
		f := &k.Fields[i]
		value := ""
		switch {
		case f.Computed != "" || r.IntN(3) == 0 && f.Name != "state":
		case f.Nullable && k.Name != "Unit" && r.IntN(4) == 0:
			value = "NULL"
		case f.Type == catalog.Day && f.Nullable:
			value = fmt.Sprintf("'2022-%02d-%02d'", 1+r.IntN(4), []int{1, 8, 28}[r.IntN(3)])
		case f.Type == catalog.Instant && f.Nullable:
			at := testkit.Start.AddDate(0, 0, r.IntN(9)).Add(time.Duration(r.IntN(3)*500_001) * time.Microsecond)
			if value = fmt.Sprint(at.UnixMicro()); w.Store.Postgres() {
				value = "'" + at.Format(time.RFC3339Nano) + "'"
			}
		case f.Type == catalog.BigInt:
			value = fmt.Sprint(r.Int64N(7) - 3)
		case f.Type == catalog.Int && (f.Nullable || f.Name == "percent" || f.Name == "size" || f.Name == "confidence"):
			value = fmt.Sprint(r.IntN(5) * 25)
		case f.Type == catalog.Boolean:
			value = []string{"FALSE", "TRUE"}[r.IntN(2)]
		case f.Type == catalog.Enum && k.Name != "Membership" && k.Name != "Period":
			all := rows.enumValues(f.Enum)
			if k.Name == "Assignment" && f.Name == "state" && row.text("task_id")[0] > '7' {
				all = []string{"CONFIRMED", "NOT_APPLICABLE", "CANCELLED", "CARRIED_OVER"} // nothing of half of the tasks is open
			}
			value = "'" + all[r.IntN(len(all))] + "'"
		case f.Type == catalog.String && f.Nullable:
			words := hard()
			value = "'" + strings.ReplaceAll(words[r.IntN(len(words))], "'", "''") + "'"
		}
		if value != "" {
			set(f.Column, value)
		}
	}
	for _, column := range owners[k.Name] {
		if units := rows.rows["Unit"]; r.IntN(3) == 0 {
			set(column, "'"+units[r.IntN(len(units))].id()+"'")
		}
	}
	if k.Name == "Assignment" {
		set("period_key", "'"+row.id()+"'") // so that a unit may have several parts of a task
	}
	for _, name := range loose[k.Name] {
		ref := k.Ref(name)
		if targets := rows.rows[ref.Target]; len(targets) > 0 && r.IntN(2) == 0 {
			set(ref.Column, "'"+targets[r.IntN(len(targets))].id()+"'")
		}
	}
	return sets
}
