package modules

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk"
)

// later is the workshop with another schema of its things, whose names are raised so.
func later(raise func(body map[string]any) error) sdk.Module {
	m := workshop("workshop", nil)
	m.Version = "2.0.0"
	label := sdk.L("Xưởng", "Workshop")
	m.Parts[0] = sdk.Kind("Thing", sdk.KindOpts[thing]{
		Label: label, Labels: label, Visibility: sdk.Own, Schema: 2,
		Upgrade: func(_ int, body map[string]any) error { return raise(body) },
	})
	return m
}

// TestAnUpgradeIsTriedOnTheRecordsThereAre before it is accepted: what it makes of each must be a body
// of the new schema, and the first that fail are named.
func TestAnUpgradeIsTriedOnTheRecordsThereAre(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.T = t
		n := open(t, w, workshop("workshop", func(r *sdk.Run) error { return piece(r, "odd") }))
		before := n.h.Options.Run
		started := 0
		offer := func(m sdk.Module) string {
			n.h.Options.Run = func(o process.Options) Running { started++; return &memory{module: m, o: o} }
			defer func() { n.h.Options.Run = before }()
			declared, err := sdk.Manifest(m)
			testkit.Must(t, err)
			text, err := json.Marshal(declared)
			testkit.Must(t, err)
			slots, err := record.Slots(declared, n.h.now.Load().modules["workshop"].Slots)
			testkit.Must(t, err)
			o := &Offer{Name: m.Name, Version: m.Version, manifest: declared, text: text}
			var out []string
			for _, f := range n.h.besideOthers(t.Context(), o, slots) {
				out = append(out, f.Place+" "+f.Text.EN)
			}
			return strings.Join(out, "\n")
		}
		good := later(func(body map[string]any) error { body["name"] = fmt.Sprint(body["name"], "!"); return nil })
		if got := offer(good); got != "" || started != 0 {
			t.Errorf("without records: %q, %d processes", got, started)
		}
		testkit.Must(t, n.do("workshopMake", map[string]any{"n": 250})) // more than one call takes
		testkit.Must(t, n.do("workshopStart", map[string]any{}))
		testkit.Must(t, n.jobs.look(t.Context()))
		n.jobs.wait()
		if got := offer(good); got != "" || started != 1 {
			t.Errorf("a good one: %q, %d processes", got, started)
		}
		if same := offer(workshop("workshop", nil)); same != "" || started != 1 {
			t.Errorf("of the same schema: %q, %d processes", same, started)
		}
		for name, c := range map[string]struct {
			raise func(map[string]any) error
			want  string // of each line
			lines int
		}{
			"a name that is a number": {func(b map[string]any) error { b["name"] = 1; return nil }, "name: ", mostFailed},
			"one of many, without its name": {func(b map[string]any) error {
				if b["name"] == "odd" {
					b["name"] = []any{}
				}
				return nil
			}, "name: ", 1},
			"a body that the module cannot": {func(map[string]any) error { return errors.New("no way") }, "cannot be upgraded: ", mostFailed},
			"a panic":                       {func(map[string]any) error { panic("oh") }, "cannot be upgraded: ", mostFailed},
		} {
			got := strings.Split(offer(later(c.raise)), "\n")
			if len(got) != c.lines {
				t.Errorf("%s: %d lines, want %d: %q", name, len(got), c.lines, got)
			}
			for _, line := range got {
				if !strings.HasPrefix(line, "kinds[0].schema the record workshop-thing_") || !strings.Contains(line, c.want) {
					t.Errorf("%s: %q", name, line)
				}
			}
		}
		if n.names(t) != strings.Repeat("x ", 250)+"odd" {
			t.Error("a rehearsal has written")
		}
	})
}
