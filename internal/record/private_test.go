package record_test

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestTheAuditOfWhatStaysInItsUnitTellsNoWordOfIt: those above read the unit's audit, too.
func TestTheAuditOfWhatStaysInItsUnitTellsNoWordOfIt(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := w.As("sgddt")
		for kind, field := range map[string]string{"LibraryNote": "text", "LibraryCase": "name"} {
			id := w.must(ctx, w.create(kind, map[string]any{field: "chuyện riêng"}))
			details := w.audited(kind, id)
			text, err := json.Marshal(details)
			if err != nil || len(details) != 1 || strings.Contains(string(text), "chuyện") || !strings.Contains(string(text), `"hidden":["`+field+`"`) {
				t.Errorf("%s: the audit says %s", kind, text)
			}
		}
	})
}
