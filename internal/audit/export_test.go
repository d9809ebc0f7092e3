package audit

import "github.com/lantoa/lantoa/ent/gen"

// HashOf is the hash that an entry or a seal should have.
func HashOf(row any) string {
	switch r := row.(type) {
	case *gen.AuditEntry:
		return read(r).Hash()
	case *gen.AuditSeal:
		return seal{r.ID, r.Number, r.CreatedAt, r.Heads, r.PrevHash}.hash()
	}
	return ""
}
