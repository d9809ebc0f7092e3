package record

import "github.com/google/uuid"

// Stored reads a body as the database has it, whatever is in it.
func (k *Kind) Stored(text []byte) (Body, error) { return k.body(text) }

// Columns are the shadow columns of a body.
func (b Body) Columns() map[string]any { return b.columns() }

// Claims are the keys of a body's unique values.
func (b Body) Claims(unit uuid.UUID) []string {
	var out []string
	for _, c := range b.claims(unit) {
		out = append(out, c.key)
	}
	return out
}

// Slot is the shadow column of a field.
func (k *Kind) Slot(field string) (slot, sortSlot string) {
	f := k.byName[field]
	return f.slot, f.sortSlot
}
