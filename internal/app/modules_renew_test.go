package app

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

type part struct {
	sdk.Record
	Name string `lantoa:"required,index" vi:"Tên" en:"Name"`
}

type parts struct {
	N int `vi:"Số" en:"Number"`
}

// storeroom is a module that makes many parts at once; the second version has another name for each.
func storeroom(second bool) sdk.Module {
	label := sdk.L("Kho", "Storeroom")
	opts := sdk.KindOpts[part]{Label: label, Labels: label, Visibility: sdk.Scope}
	version := "1.0.0"
	if second {
		version, opts.Schema = "2.0.0", 2
		opts.Upgrade = func(_ int, body map[string]any) error { body["name"] = fmt.Sprint(body["name"], "!"); return nil }
	}
	return sdk.Module{Name: "storeroom", Version: version, Label: label, Parts: []sdk.Part{
		sdk.Kind("Part", opts),
		sdk.Action("make", sdk.ActionOpts{Label: label, Allow: []string{"OFFICER"}, Returns: "Part"}, func(tx *sdk.Tx, in parts, _ *sdk.Diags) ([]*part, error) {
			for range in.N {
				tx.Create(&part{Name: "x"})
			}
			return nil, nil
		}),
		sdk.Stat("numbers", label, "Part", "count", sdk.By("name"), nil),
		sdk.Allow("OFFICER", "Part", "read", "create"),
	}}
}

// TestAnUpgradeOfManyRecordsIsNeverReadHalf: of more records than one transaction takes, a read
// during the upgrade shows all as they were, says how far it is, or shows all as they are now; and
// so it is with another module's records in between.
func TestAnUpgradeOfManyRecordsIsNeverReadHalf(t *testing.T) {
	const many = 2500
	for _, on := range []string{"sqlite", "postgres"} {
		t.Run(on, func(t *testing.T) {
			t.Parallel()
			mods := []sdk.Module{storeroom(false), sample()}
			h := newHouse(t, on, mods...)
			p, above := h.by(t, "sgddt"), h.by(t, "ubnd-tinh")
			p.course("A")
			for left := many; left > 0; left -= 900 {
				p.do("storeroomMake", map[string]any{"n": min(left, 900)}, "__typename").must()
			}
			const query = `{ storeroom { parts(first: 100) { totalCount nodes { name } } numbers { count key { name } } } }`
			const both = "MODULE_UNAVAILABLE; MODULE_UNAVAILABLE" // the list and the statistic
			const progress = `{ modules(names: ["storeroom"]) { upgrading { kind done of } } }`
			mods[0] = storeroom(true)
			declared, err := sdk.Manifest(mods[0])
			testkit.Must(t, err)
			h.a.Modules.BuiltIn = []manifest.Manifest{declared}
			began := time.Now()
			testkit.Must(t, h.a.Modules.Register(t.Context()))
			testkit.Must(t, h.a.Modules.Follow(t.Context()))
			refused := 0
			if a := p.ask(query, nil); a.faults() != both {
				t.Errorf("the first read after the version changed: %.300s", a.body)
			}
			if got := p.ask(progress, nil).must().text("modules"); got != fmt.Sprintf(`[{"upgrading":[{"done":0,"kind":"Part","of":%d}]}]`, many) {
				t.Errorf("before the first record: %s", got)
			}
			for name, a := range map[string]told{"an action": p.do("storeroomMake", map[string]any{"n": 1}, "__typename"), "a new record": p.do("storeroomCreatePart", map[string]any{"name": "new"}, "__typename")} {
				if a.faults() != "MODULE_UNAVAILABLE" || !strings.Contains(a.body, fmt.Sprintf("of %d", many)) {
					t.Errorf("%s during the upgrade: %s", name, a.body)
				}
			}
			if got := p.ask(`{ sample { courses { totalCount } } }`, nil).must().text("sample", "courses", "totalCount"); got != "1" {
				t.Errorf("another module's records: %s", got)
			}
			h.Clock.Advance(6 * time.Second) // every node has followed
			for end := time.Now().Add(3 * time.Minute); ; {
				a := []told{p.ask(query, nil), above.ask(query, nil)}[refused%2]
				if len(a.Errors) == 0 {
					if strings.Contains(a.body, `"x"`) || !strings.Contains(a.body, fmt.Sprintf(`"count":%d,"key":{"name":"x!"}`, many)) {
						t.Errorf("a read during the upgrade: %.300s", a.body)
					}
					break
				}
				if a.faults() != both || !strings.Contains(a.body, fmt.Sprintf("of %d", many)) || time.Now().After(end) {
					t.Fatalf("a read during the upgrade: %.300s", a.body)
				}
				refused++
				time.Sleep(20 * time.Millisecond)
			}
			if got := p.ask(progress, nil).must().text("modules"); got != `[{"upgrading":[]}]` {
				t.Errorf("afterwards: %s", got)
			}
			p.do("storeroomMake", map[string]any{"n": 1}, "__typename").must()
			testkit.Figure(t, "Modules: the host", fmt.Sprintf("%s: an upgrade of %d records, reads that were told to wait", on, many), fmt.Sprint(time.Since(began).Round(time.Millisecond), ", ", refused), "")
		})
	}
}
