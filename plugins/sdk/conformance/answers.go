package conformance

import (
	"encoding/json"
	"errors"
	"os/exec"
	"regexp"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

var code = regexp.MustCompile(`^[A-Z][A-Z0-9_]{0,60}$`)

func diagnostics(t *trial, where string, all []*proto.Diagnostic) {
	for _, d := range all {
		switch {
		case !code.MatchString(d.GetCode()):
			t.fault("%s: the code %q is not UPPER_SNAKE", where, d.GetCode())
		case d.GetCode() == "INTERNAL":
			t.fault("%s: it failed (INTERNAL); its log says why", where)
		case strings.TrimSpace(d.GetText().GetVi()) == "" || strings.TrimSpace(d.GetText().GetEn()) == "":
			t.fault("%s: %s says nothing in one of the languages", where, d.GetCode())
		}
	}
}

// judge looks at one answer of an action as the server will.
func (s *suite) judge(t *trial, a *manifest.Action, r *proto.ActResult) {
	where := "action " + a.Name
	diagnostics(t, where, r.GetDiagnostics())
	changes := r.GetChanges()
	if len(r.GetDiagnostics()) > 0 && len(changes.GetOperations()) > 0 {
		t.fault("%s: it finds fault and changes something", where)
	}
	const most = 1000
	if n := len(changes.GetOperations()); n > most {
		t.fault("%s: %d changes, %d at most", where, n, most)
	}
	for _, o := range changes.GetOperations() {
		switch {
		case s.manifest.Kind(o.GetKind()) == nil:
			t.fault("%s: it changes the kind %q, which is not its own", where, o.GetKind())
		case o.GetVerb() == proto.Operation_VERB_UNSPECIFIED:
			t.fault("%s: a change says not what it does", where)
		case o.GetVerb() != proto.Operation_CREATE && (o.GetId() == "" || o.GetVersion() == 0):
			t.fault("%s: a change of %s says not of which record and version", where, o.GetKind())
		}
		if o.GetVerb() != proto.Operation_DELETE {
			s.body(t, where, o.GetKind(), o.GetBody())
		}
	}
	for _, e := range changes.GetEffects() {
		if n := e.GetNotify(); n != nil && (n.GetText().GetVi() == "" || n.GetText().GetEn() == "") {
			t.fault("%s: a notification says nothing in one of the languages", where)
		}
	}
}

// body looks whether an object has fields of the kind only.
func (s *suite) body(t *trial, where, kind string, data []byte) {
	k := s.manifest.Kind(kind)
	if k == nil || len(data) == 0 {
		return
	}
	var values map[string]json.RawMessage
	if err := json.Unmarshal(data, &values); err != nil {
		t.fault("%s: a body of %s is no JSON object", where, kind)
		return
	}
	for name := range values {
		if k.Field(name) == nil {
			t.fault("%s: %s has no field %q", where, kind, name)
		}
	}
}

func objectOf(fields []manifest.Field, value any) []byte {
	values := map[string]any{"unknown": value}
	for i := range fields {
		values[fields[i].Name] = value
	}
	data, err := json.Marshal(values)
	if err != nil {
		return nil
	}
	return data
}

func same(a, b manifest.Manifest) bool {
	x, err1 := json.Marshal(a)
	y, err2 := json.Marshal(b)
	return err1 == nil && err2 == nil && string(x) == string(y)
}

// exit is the status that a program ended with, -1 where it was killed or never ran.
func exit(err error) int {
	if e, ok := errors.AsType[*exec.ExitError](err); ok {
		return e.ExitCode()
	}
	return -1
}
