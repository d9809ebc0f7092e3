package policy_test

import (
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/viewer"
)

// TestTheServerAtWorkReads what its unit sees, and may do nothing else.
func TestTheServerAtWorkReads(t *testing.T) {
	p := load(t)
	v := &viewer.Viewer{Unit: uuid.New(), AtWork: true}
	for _, q := range questions(t) {
		if err := p.Check(v, q[0], q[1]); (err == nil) != (q[1] == "read") {
			t.Errorf("Z4 %s on %s: %v", q[1], q[0], err)
		}
	}
	v.AtWork = false
	if err := p.Check(v, "Plan", "read"); fault.CodeOf(err) != fault.Forbidden {
		t.Errorf("Z4 without a role: %v", err)
	}
}
