package load_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// change runs one change of the server itself.
func (o *office) change(f func(ctx context.Context, tx *txn.Tx) error) {
	o.t.Helper()
	testkit.Must(o.t, o.Runner.System(context.Background(), "test", f))
}

// searches: what a person types is looked for as it stands, and is of bounded length.
func searches(t *testing.T, o *office) {
	who := o.signIn("stp")
	for i, title := range []string{"Đạt 100%%%% chỉ tiêu", "Chỉ_tiêu", `Chỉ\tiêu`} {
		o.change(func(ctx context.Context, tx *txn.Tx) error {
			return tx.Task.UpdateOneID(testkit.RowID(fmt.Sprint("task 1.", i+1))).SetTitle(title).SetSearchText(fold.Key(title)).Exec(ctx)
		})
	}
	const doc = "query($s:String){tasks(where:{title:{search:$s}}){totalCount}}"
	for name, c := range map[string]struct {
		term  string
		found int
	}{
		"G16 four percent signs find four percent signs": {"%%%%", 1},
		"G16 five percent signs find nothing":            {"%%%%%", 0},
		"G16 an underscore is no placeholder":            {"chi_tieu", 1},
		"G16 a backslash is a letter":                    {`chi\tieu`, 1},
		"G16 a backslash at the end":                     {`chi\`, 1},
		"G16 a class of letters is none":                 {"[a-z]*", 0},
		"G16 a star is no placeholder":                   {"*", 0},
		"G16 as long as may be":                          {strings.Repeat("%", 200), 0},
	} {
		t.Run(name, func(t *testing.T) {
			status, body := who.ask(doc, map[string]any{"s": c.term})
			if want := fmt.Sprintf(`{"data":{"tasks":{"totalCount":%d}}}`, c.found); status != http.StatusOK || body != want {
				t.Errorf("%d %s, want %s", status, body, want)
			}
		})
	}
	for name, term := range map[string]string{
		"G16 a term of 201 letters":    strings.Repeat("a", 201),
		"G16 a term of 10,000 letters": strings.Repeat("%a", 5000),
	} {
		t.Run(name, func(t *testing.T) {
			took := who.hand(document(doc, map[string]any{"s": term}))
			if code, _, _, _ := refusal(t, took.body); code != "BAD_INPUT" || took.bytes > refusedBytes {
				t.Errorf("%s, %d bytes: %.300s", code, took.bytes, took.body)
			}
		})
	}
}

// longPlan gives the plan of stp a text of about 1.1 MB.
func (o *office) longPlan() {
	o.change(func(ctx context.Context, tx *txn.Tx) error {
		return tx.Plan.UpdateOneID(testkit.RowID("plan 1")).SetSourceText(strings.Repeat("Một dòng của kế hoạch. ", 40_000)).Exec(ctx)
	})
}

// answers: neither the data nor the faults of an answer are without end.
func answers(t *testing.T, o *office) {
	who := o.signIn("stp")
	o.longPlan()
	plans := func(n int) string { return "{" + numbered(n, "p%d:plans{nodes{sourceText}} ") + "}" }
	for name, c := range map[string]struct {
		doc    string
		code   string
		most   int
		errors int
	}{
		"G18 an answer of 20 MB":                        {plans(18), "TOO_COSTLY", 1 << 10, 1},
		"G18 an answer of 5 MB is given":                {plans(4), "", 8 << 20, 0},
		"G18 900 faults":                                {"{viewer{" + numbered(900, "x%d ") + "}}", "BAD_INPUT", 16 << 10, 20},
		"G18 faults that repeat a name of 40,000 bytes": {"{viewer{" + many(15, "user{"+many(4_000, "x")+"} ") + "}}", "BAD_INPUT", 64 << 10, 20},
		"G18 faults of 20 roots":                        {"{" + numbered(20, "a%d:tasks(first:-1){nodes{id}} ") + "}", "BAD_INPUT", 16 << 10, 20},
	} {
		t.Run(name, func(t *testing.T) {
			took := who.hand(document(c.doc, nil))
			code, _, _, errors := refusal(t, took.body)
			if code != c.code || errors > c.errors || len(took.body) > c.most {
				t.Errorf("%s, %d faults, %d bytes: %.300s", code, errors, len(took.body), took.body)
			}
			if strings.Contains(name, "20 MB") {
				testkit.Figure(t, "Exhaustion", "G18: memory for an answer of 20 MB that is then refused on "+o.database(), fmt.Sprintf("%.1f MB", float64(took.bytes)/1e6), "")
			}
		})
	}
}
