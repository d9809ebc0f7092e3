package app

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/ent/gen/auditentry"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
)

func TestModulesBelongToWhoGovernsTheServer(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		top, below := h.by(t, "ubnd-tinh", programme.Administrator), h.by(t, "h-cau-ke", programme.Administrator)
		for name, input := range map[string]map[string]any{
			"disableModule": {"name": "sample"}, "enableModule": {"name": "sample"}, "restartModule": {"name": "sample"},
			"setModuleRule": {"name": "sample", "role": "OFFICER", "kind": "SampleCourse", "action": "open", "allowed": false},
		} {
			got := below.do(name, input, "name")
			if got.faults() != "FORBIDDEN" {
				t.Errorf("a district's administrator: %s: %s", name, got.body)
			}
			input["name"] = "nobody"
			if none := below.do(name, input, "name"); none.body != got.body {
				t.Errorf("%s tells a module that is there from one that is not:\n%s\n%s", name, got.body, none.body)
			}
		}
		const look = `{ modules { state editable rules { role } process { state last { vi } said calls active memoryBytes } } }`
		if got := below.ask(look, nil).must().text("modules"); got != `[{"editable":false,"process":{"active":0,"calls":"0","last":null,"memoryBytes":"0","said":[],"state":"RUNNING"},"rules":[],"state":"ENABLED"}]` {
			t.Errorf("a district's administrator is told %s", got)
		}
		if got := top.ask(look, nil).must(); got.text("modules", 0, "editable") != "true" || got.text("modules", 0, "rules") == "[]" {
			t.Errorf("who governs is told %s", got.body)
		}
		if got := h.by(t, "ubnd-tinh", programme.Officer).ask(look, nil).must(); got.text("modules", 0, "editable") != "false" || got.text("modules", 0, "rules") != "[]" {
			t.Errorf("an officer of the same unit is told %s", got.body)
		}
	}, sample())
}

func TestAModuleIsRestarted(t *testing.T) {
	program := built(t, example, "", nil)
	for _, on := range []string{"sqlite", "postgres"} {
		t.Run(on, func(t *testing.T) {
			t.Parallel()
			h := newHouse(t, on, sample())
			admin := h.by(t, "ubnd-tinh", programme.Administrator)
			h.install(t, program)
			const look = `{ modules(names: ["mentoring"]) { process { state restarts memoryBytes } } }`
			before := admin.ask(look, nil).must()
			input := map[string]any{"name": "mentoring", "idempotencyKey": "once"}
			for range 2 { // the second is the same act again
				if got := admin.do("restartModule", input, "name version state").must().text("restartModule"); got != `{"name":"mentoring","state":"ENABLED","version":"1.0.0"}` {
					t.Errorf("answered %s", got)
				}
			}
			after := admin.ask(look, nil).must()
			if before.text("modules", 0, "process", "restarts") != "0" || after.text("modules", 0, "process", "restarts") != "1" || after.text("modules", 0, "process", "state") != "RUNNING" {
				t.Errorf("before %s, after %s", before.body, after.body)
			}
			h.by(t, "sgddt").pair("A").must()
			if n := h.a.Store.Reading().AuditEntry.Query().Where(auditentry.Action("restartModule")).CountX(tenant.System(t.Context())); n != 1 {
				t.Errorf("%d entries of the audit, want 1", n)
			}
			admin.do("disableModule", map[string]any{"name": "mentoring"}, "name").must()
			if got := admin.do("restartModule", map[string]any{"name": "mentoring"}, "name").faults(); got != "INVALID_STATE input.name" {
				t.Errorf("a disabled one: %s", got)
			}
			if got := admin.do("restartModule", map[string]any{"name": "nobody"}, "name").faults(); got != "NOT_FOUND input.name" {
				t.Errorf("one that is not there: %s", got)
			}
		})
	}
}

func TestAnswersNameTheGenerationThatTheyComeFrom(t *testing.T) {
	h := newHouse(t, "sqlite", sample())
	admin := h.by(t, "ubnd-tinh", programme.Administrator)
	number := func() string {
		w := httptest.NewRecorder()
		r := httptest.NewRequestWithContext(admin.ctx, http.MethodPost, "/graphql", strings.NewReader(`{"query":"{viewer{today}}"}`))
		r.Header.Set("Content-Type", "application/json")
		h.a.GraphQL.ServeHTTP(w, r)
		return w.Header().Get("Lantoa-Generation")
	}
	before := number()
	admin.do("disableModule", map[string]any{"name": "sample"}, "name").must()
	if after := number(); before == "" || after == before {
		t.Errorf("before %q, after a module was disabled %q", before, after)
	}
	testkit.Must(t, h.a.Modules.SetState(t.Context(), "sample", "ENABLED"))
}

// TestWhatRolesMayIsToldAsItIsJudged: what a module's screens offer is what the server then does.
func TestWhatRolesMayIsToldAsItIsJudged(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		told := func(b *by, action string) bool {
			b.t.Helper()
			got := b.ask(`{ modules(names: ["sample"]) { may { kind actions } } }`, nil).must()
			if got.text("modules", 0, "may", 0, "kind") != "Course" {
				b.t.Fatalf("the kind is not told of: %s", got.body)
			}
			return strings.Contains(got.text("modules", 0, "may", 0, "actions"), `"`+action+`"`)
		}
		course := h.by(t, "sgddt").do("sampleCreateCourse", map[string]any{"title": "Lớp", "code": "A-0"}, "course{id}").must().text("sampleCreateCourse", "course", "id")
		input := map[string]map[string]any{
			"create": {"title": "Lớp thử", "code": "A-0"}, "update": {"id": course, "version": 99, "places": 4}, "delete": {"id": course, "version": 99}, "approve": {"id": course},
		}
		yes, no := 0, 0
		for _, role := range []programme.Role{programme.Officer, programme.Head, programme.Auditor, programme.Administrator, programme.Developer, programme.PlanManager} {
			b := h.by(t, "sgddt", role)
			for action, in := range input {
				got := b.do("sample"+strings.ToUpper(action[:1])+action[1:]+"Course", in, "__typename")
				if refused := got.faults() == "FORBIDDEN"; told(b, action) == refused {
					t.Errorf("%s is told that %s is allowed: %v, and answered %s", role, action, !refused, got.body)
				} else if refused {
					no++
				} else {
					yes++
				}
			}
		}
		if yes < 4 || no < 4 {
			t.Errorf("%d allowed and %d refused prove little", yes, no)
		}
		h.by(t, "ubnd-tinh", programme.Administrator).do("setModuleRule", map[string]any{"name": "sample", "role": "OFFICER", "kind": "SampleCourse", "action": "create", "allowed": false}, "name").must()
		if told(h.by(t, "sgddt", programme.Officer), "create") {
			t.Error("a right that was taken away is still told")
		}
	}, sample())
}
