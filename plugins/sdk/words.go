package sdk

import (
	"fmt"
	"maps"
)

// Is is the condition that a field has a value.
func Is(field string, value any) Where { return Where{field: Where{"eq": value}} }

// Of is the condition that a reference leads to a row.
func Of(reference string, id Ref) Where { return Where{reference: Is("id", id)} }

// And is the condition that all of them hold; two on one field are both asked of it.
func And(all ...Where) Where {
	out := Where{}
	for _, w := range all {
		for field, test := range w {
			before, _ := out[field].(Where)
			more, nested := test.(Where)
			if nested && before != nil {
				test = And(before, more)
			}
			maps.Copy(out, Where{field: test})
		}
	}
	return out
}

// VN is the day as Vietnamese papers write it: 02/09/2022.
func (d Date) VN() string { return fmt.Sprintf("%02d/%02d/%d", d.Day, d.Month, d.Year) }

// Past faults the day of a step, WRONG_DAY, where it has not come, or lies before the day of the
// step that it follows (zero: it follows none). The path is that of the day in the input.
func (d *Diags) Past(path string, on, after, today Date) {
	if on.After(today) || !after.IsZero() && on.Before(after) {
		d.Error(path, "WRONG_DAY", L("Ngày này chưa tới, hoặc trước bước liền trước.", "That day has not come, or is before the step that it follows."))
	}
}

// Kept are the usual rights on a kind: an OFFICER reads it and does the verbs, a PLAN_MANAGER and an
// AUDITOR read it.
func Kept(kind string, verbs ...string) []Part {
	return []Part{
		Allow("OFFICER", kind, append([]string{"read"}, verbs...)...),
		Allow("PLAN_MANAGER", kind, "read"), Allow("AUDITOR", kind, "read"),
	}
}

// KeptForCouncil is Kept for what the council follows, too: a COUNCIL_MEMBER reads it.
func KeptForCouncil(kind string, verbs ...string) []Part {
	return append(Kept(kind, verbs...), Allow("COUNCIL_MEMBER", kind, "read"))
}

// Change is the function of an action whose one effect is on the record that it is on: f changes the
// record, and what has changed is saved.
func Change[In, T any](f func(tx *Tx, in In, record *T, d *Diags) error) func(tx *Tx, in In, d *Diags) (*T, error) {
	return func(tx *Tx, in In, d *Diags) (*T, error) {
		record, err := Target[T](tx)
		if err != nil {
			return nil, err
		}
		if err := f(tx, in, record, d); err != nil {
			return nil, err
		}
		tx.Save(record)
		return record, nil
	}
}

// Tags say for whom, where and in which field of law something is, in the words that all modules
// share. A module embeds them in its kinds, and has a section "tags".
type Tags struct {
	Groups []string `lantoa:"enum=core.TargetGroup,section=tags" vi:"Đối tượng" en:"Target groups"`
	Areas  []string `lantoa:"enum=core.AreaTag,section=tags" vi:"Địa bàn" en:"Kinds of area"`
	Fields []string `lantoa:"enum=core.LegalField,section=tags" vi:"Lĩnh vực pháp luật" en:"Fields of law"`
}

// Paper is the document that a step leans on, as an input.
type Paper struct {
	Number string `lantoa:"required,max=50" vi:"Số, ký hiệu văn bản" en:"Number of the document"`
	On     Date   `lantoa:"required" vi:"Ngày văn bản" en:"Its date"`
}

// Because is why a step is taken, as an input.
type Because struct {
	Reason string `lantoa:"required,long" vi:"Lý do" en:"Reason"`
}

// Locked faults what would re-write a record that was sent or decided.
func (d *Diags) Locked() {
	d.Error("", "LOCKED", L("Hồ sơ đã gửi hoặc đã quyết định; nội dung này giữ nguyên.", "What was sent or decided stays as it was."))
}
