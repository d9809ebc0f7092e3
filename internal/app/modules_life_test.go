package app

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk"
)

const (
	example     = "github.com/lantoa/lantoa/plugins/sdk/sdktest/example"
	exampleFile = "../../plugins/sdk/sdktest/example/main.go"
)

// version is the example with other words in it.
func version(t testing.TB, changes ...string) string {
	t.Helper()
	text, err := os.ReadFile(exampleFile)
	testkit.Must(t, err)
	changed := string(text)
	for i := 0; i+1 < len(changes); i += 2 {
		if !strings.Contains(changed, changes[i]) {
			t.Fatalf("the example does not say %q", changes[i])
		}
		changed = strings.Replace(changed, changes[i], changes[i+1], 1)
	}
	return built(t, example, exampleFile, []byte(changed))
}

var (
	nextVersion = []string{`Version: "1.0.0"`, `Version: "1.1.0"`}
	oneField    = []string{"	Status Status ", "	Room string `lantoa:\"default=A1,index\" vi:\"Phòng\" en:\"Room\"`\n	Status Status "}
)

func (b *by) pair(code string) told {
	b.t.Helper()
	return b.do("mentoringCreatePair", map[string]any{"code": code, "mentor": b.h.Store.Catalogue.Kind("User").EncodeID(b.h.Users["sgddt"]), "starts": "2022-02-01"}, "pair { id }")
}

func TestAModuleIsInstalledUpgradedAndRemovedWhileTheServerRuns(t *testing.T) {
	first := built(t, example, "", nil)
	second := version(t, append(nextVersion, oneField...)...)
	for _, on := range []string{"sqlite", "postgres"} {
		t.Run(on, func(t *testing.T) {
			t.Parallel()
			h := newHouse(t, on, sample())
			p, other := h.by(t, "sgddt"), h.by(t, "snv")
			const list = `{ mentoring { pairs(orderBy: [{field: CODE}]) { nodes { code status unit { code } mentor { username } } } } }`
			if got := p.ask(list, nil); got.Code() != "BAD_INPUT" {
				t.Fatalf("before it is installed: %s", got.body)
			}
			stream := httptest.NewRecorder()
			streamed := make(chan struct{})
			go func() {
				defer close(streamed)
				req := httptest.NewRequestWithContext(p.ctx, http.MethodPost, "/graphql", strings.NewReader(`{"query":"subscription{assignmentChanged{id}}"}`))
				req.Header.Set("Content-Type", "application/json")
				req.Header.Set("Accept", "text/event-stream")
				h.a.GraphQL.ServeHTTP(stream, req)
			}()
			for h.a.Hub.Open() == 0 {
				time.Sleep(time.Millisecond)
			}
			offer := h.install(t, first)
			if offer.Name != "mentoring" || offer.Before != "" || len(offer.Rights) != 4 {
				t.Errorf("the offer is %+v", offer)
			}
			<-streamed
			if !strings.Contains(stream.Body.String(), "RECONNECT") {
				t.Errorf("an open stream was told %s", stream.Body.String())
			}
			p.pair("A").must()
			if got := p.ask(list, nil).must().text("mentoring", "pairs", "nodes"); got != `[{"code":"A","mentor":{"username":"sgddt"},"status":"OPEN","unit":{"code":"sgddt"}}]` {
				t.Errorf("typed: %s", got)
			}
			if got := other.ask(list, nil).must().text("mentoring", "pairs", "nodes"); got != "[]" {
				t.Errorf("the other unit sees %s", got)
			}
			t.Run("P16 an upgrade with calls in flight loses none", func(t *testing.T) { upgradeInFlight(t, h, second) })
			if got := p.ask(`{ mentoring { pairs(where: {code: {eq: "A"}, room: {eq: "A1"}}) { nodes { room } } } }`, nil).must().text("mentoring", "pairs", "nodes"); got != `[{"room":"A1"}]` {
				t.Errorf("a record of before lacks the default of the new field: %s", got)
			}
			t.Run("P16 an older version that lacks a field is refused, and the newer goes on", func(t *testing.T) {
				for agreed, mention := range map[bool]int{false: 1, true: 0} {
					_, err := h.a.Modules.Inspect(context.Background(), first, modules.Allow{Older: agreed})
					if fault.CodeOf(err) != fault.BadFile || !strings.Contains(err.Error(), `the field "room"`) || !strings.Contains(err.Error(), "key=room") || strings.Count(err.Error(), "--downgrade") != mention {
						t.Errorf("refused with %v", err)
					}
				}
				p.pair("Z").must()
			})
			testkit.Must(t, h.a.Modules.SetState(context.Background(), "mentoring", "REMOVED"))
			if got := p.ask(list, nil); got.Code() != "BAD_INPUT" {
				t.Errorf("after it was removed: %s", got.body)
			}
			h.install(t, second)
			if got := p.ask(list, nil).must().text("mentoring", "pairs", "nodes", 0, "code"); got != "A" {
				t.Errorf("installed again, its records are %s", got)
			}
		})
	}
}

func upgradeInFlight(t *testing.T, h *house, second string) {
	var all sync.WaitGroup
	var done atomic.Bool
	var calls atomic.Int64
	for worker := range 3 {
		all.Go(func() {
			p := h.by(t, "sgddt")
			for i := 0; !done.Load(); i++ {
				made := p.pair(fmt.Sprintf("W%d-%d", worker, i))
				if made.faults() != "" {
					t.Errorf("lost: %s", made.body)
					return
				}
				closed := p.do("mentoringClosePair", map[string]any{"id": made.text("mentoringCreatePair", "pair", "id"), "hours": "2.00"}, "pair { status }")
				if closed.faults() != "" {
					t.Errorf("lost: %s", closed.body)
					return
				}
				calls.Add(2)
			}
		})
	}
	for calls.Load() < 10 && !t.Failed() {
		time.Sleep(time.Millisecond)
	}
	if o := h.install(t, second); o.Before != "1.0.0" || len(o.Rights) != 0 {
		t.Errorf("the offer is %+v", o)
	}
	for from := calls.Load(); calls.Load() < from+10 && !t.Failed(); {
		time.Sleep(time.Millisecond)
	}
	done.Store(true)
	all.Wait()
	testkit.Figure(t, "Modules: the host", "calls around an upgrade / lost", fmt.Sprint(calls.Load(), " / 0"), "0 lost")
}

func TestWhatCannotBeInstalledIsSaidAllAtOnce(t *testing.T) {
	h := newHouse(t, "sqlite", sample())
	inspect := func(program string) string {
		_, err := h.a.Modules.Inspect(context.Background(), program, modules.Allow{})
		if err == nil {
			return "nothing"
		}
		return err.Error()
	}
	script := filepath.Join(t.TempDir(), "script")
	testkit.Must(t, os.WriteFile(script, []byte("#!/bin/sh\necho hello\n"), 0o700))
	for name, c := range map[string]struct {
		program string
		says    []string
	}{
		"a manifest with several faults":    {version(t, `Version: "1.0.0"`, `Version: "one"`, `Name: "mentoring"`, `Name: "viewer"`), []string{"BAD_FILE", "version:", `the name "viewer" is the server's`}},
		"P17 the name of a built-in module": {version(t, `Name: "mentoring"`, `Name: "sample"`), []string{"INVALID_STATE", "part of the server"}},
		"P17 a list that another module has put on the same kind": {version(t, "	Status Status ", "	Course *sdk.Ref `lantoa:\"ref=sample.Course,back=seats\" vi:\"Lớp\" en:\"Course\"`\n	Status Status "),
			[]string{"BAD_FILE", `"mentoring" and "sample" claim the same name`, "SampleCourse.seats"}},
		"a module that is not there":     {version(t, "	Status Status ", "	Course *sdk.Ref `lantoa:\"ref=nobody.Course\" vi:\"Lớp\" en:\"Course\"`\n	Status Status "), []string{"BAD_FILE", `the module "nobody"`}},
		"P2 a program that is no module": {script, []string{"MODULE_UNAVAILABLE"}},
		"a file that is not there":       {script + "x", []string{"BAD_FILE", "cannot be read"}},
		"a folder":                       {filepath.Dir(script), []string{"BAD_FILE", "cannot be read"}},
	} {
		t.Run(name, func(t *testing.T) {
			for range testkit.Rounds(1, 20) {
				got := inspect(c.program)
				for _, text := range c.says {
					if !strings.Contains(got, text) {
						t.Errorf("does not say %q: %s", text, got)
					}
				}
			}
		})
	}
	left, err := filepath.Glob(filepath.Join(h.data.Data, "modules", ".incoming-*"))
	if err != nil || len(left) > 0 {
		t.Errorf("copies are left: %v %v", left, err)
	}
	if got := h.by(t, "sgddt").ask(`{ modules { name state } }`, nil).must().text("modules"); got != `[{"name":"sample","state":"ENABLED"}]` {
		t.Errorf("the modules are %s", got)
	}
}

// claimer puts a list on the sample's courses that the sample has already.
func claimer() sdk.Module {
	type claim struct {
		sdk.Record
		Name   string  `lantoa:"required" vi:"Tên" en:"Name"`
		Course sdk.Ref `lantoa:"ref=sample.Course,back=seats" vi:"Lớp" en:"Course"`
	}
	return sdk.Module{Name: "zclaims", Version: "1.0.0", Label: sdk.L("Đòi", "Claims"), Parts: []sdk.Part{
		sdk.Kind("Claim", sdk.KindOpts[claim]{Label: sdk.L("Đòi hỏi", "Claim"), Visibility: sdk.Own}), sdk.Allow("OFFICER", "Claim", "*"),
	}}
}

func TestABadModuleIsLeftOutAlone(t *testing.T) {
	t.Run("P17 of two that claim the same the later is refused, both are named, and the rest is served", func(t *testing.T) {
		for range testkit.Rounds(1, 20) {
			h := newHouse(t, "sqlite", claimer(), sample())
			p := h.by(t, "sgddt")
			p.course("A")
			got := p.ask(`{ modules { name state process { state } faults { text { en } } } }`, nil).must().text("modules")
			if !strings.Contains(got, `{"faults":[],"name":"sample","process":{"state":"RUNNING"},"state":"ENABLED"}`) || !strings.Contains(got, `"zclaims\" and \"sample\" claim the same name`) ||
				!strings.Contains(got, `"name":"zclaims","process":null,"state":"REFUSED"`) {
				t.Error(got)
			}
		}
	})
}

func TestBodiesOfAnOlderSchemaAreUpgraded(t *testing.T) {
	first := built(t, example, "", nil)
	raised := version(t, `Version: "1.0.0"`, `Version: "2.0.0"`, `Menu: "people",`, `Menu: "people", Schema: 2, Upgrade: func(_ int, body map[string]any) error { body["code"] = body["code"].(string) + "-2"; return nil },`)
	spoilt := version(t, `Version: "1.0.0"`, `Version: "2.0.0"`, `Menu: "people",`, `Menu: "people", Schema: 2, Upgrade: func(_ int, body map[string]any) error { if body["code"] == "U2" { body["starts"] = "soon" }; return nil },`)
	const place = "	Place string `lantoa:\"required,index\" vi:\"Nơi\" en:\"Place\"`\n	Status Status "
	bare := version(t, `Version: "1.0.0"`, `Version: "2.0.0"`, `Menu: "people",`, `Menu: "people", Schema: 2,`, "	Status Status ", place) // without Upgrade
	for _, on := range []string{"sqlite", "postgres"} {
		t.Run(on, func(t *testing.T) {
			t.Parallel()
			h := newHouse(t, on)
			p := h.by(t, "sgddt")
			h.install(t, first)
			if _, err := h.a.Modules.Inspect(t.Context(), bare, modules.Allow{}); err != nil {
				t.Errorf("a required field where there are no records: %v", err)
			}
			ids := make([]string, 3)
			for i := range ids {
				ids[i] = p.pair(fmt.Sprint("U", i+1)).must().text("mentoringCreatePair", "pair", "id")
			}
			_, err := h.a.Modules.Inspect(t.Context(), spoilt, modules.Allow{})
			if said := fmt.Sprint(err); !strings.Contains(said, "kinds[0].schema: the record "+ids[1]+" cannot be upgraded: starts: ") || strings.Contains(said, ids[0]) {
				t.Errorf("an upgrade that fails on a record: %s", said)
			}
			_, err = h.a.Modules.Inspect(t.Context(), bare, modules.Allow{})
			if said := fmt.Sprint(err); !strings.Contains(said, "the record "+ids[0]+" cannot be upgraded: place: it is required now") || !strings.Contains(said, "default=") {
				t.Errorf("a required field that records lack: %s", said)
			}
			all := func() string {
				return p.ask(`{ mentoring { pairs(orderBy: [{field: CODE}]) { nodes { code version } } } }`, nil).text("mentoring", "pairs", "nodes")
			}
			const before, after = `[{"code":"U1","version":1},{"code":"U2","version":1},{"code":"U3","version":1}]`, `[{"code":"U1-2","version":2},{"code":"U2-2","version":2},{"code":"U3-2","version":2}]`
			installed, seen := make(chan struct{}), make(chan string)
			go func() {
				defer close(seen)
				for got := ""; ; {
					if now := all(); now != got {
						got = now
						seen <- got
					}
					select {
					case <-installed:
						return
					default:
					}
				}
			}()
			var reads []string
			read := make(chan struct{})
			go func() {
				defer close(read)
				for got := range seen {
					reads = append(reads, got)
				}
			}()
			h.install(t, raised)
			if got := all(); got != after {
				t.Errorf("the first read after the upgrade: %s", got)
			}
			close(installed)
			<-read
			for _, got := range reads {
				if got != before && got != after {
					t.Errorf("a read during the upgrade: %s", got)
				}
			}
		})
	}
}
