// Package mobilization is the module of task group 6: the strength of society for legal education.
// It keeps partners (enterprises, lawyers, jurists, scientists, prestigious persons, organisations),
// agreements with them, what they offer and contribute in money, in kind and in work, for which
// activity, and whether they were thanked; the public list of those who agreed to stand in it; and
// the paper on the mechanism that mobilises them. It knows plugins/sdk alone, shows nobody in public
// without consent, and keeps no money: what was given in money is spent in the module funding.
package mobilization

import (
	"maps"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// Roles that the module gives rights to.
const (
	officer = "OFFICER"
	head    = "HEAD"
)

// Module is the whole module.
func Module() sdk.Module {
	m := sdk.Module{
		Name: "mobilization", Version: "1.0.0", TaskGroup: 6, Label: sdk.L("Huy động nguồn lực xã hội", "Mobilised resources"),
		Doc: sdk.L("Doanh nghiệp, luật sư, luật gia, nhà khoa học, người có uy tín cùng làm phổ biến, giáo dục pháp luật: thỏa thuận, đề nghị hỗ trợ, đóng góp bằng tiền, hiện vật, công sức cho từng hoạt động; cảm ơn; danh sách công khai khi được đồng ý; cơ chế huy động.",
			"Enterprises, lawyers, jurists, scientists and prestigious persons who join in: agreements, offers, contributions in money, in kind and in work for each activity; thanks; a public list of who agreed to it; the mechanism."),
		Parts: []sdk.Part{
			sdk.Section("content", "Nội dung", "Content"), sdk.Section("value", "Giá trị", "Value"), sdk.Section("time", "Thời gian", "Time"),
			sdk.Section("tags", "Đối tượng, địa bàn, lĩnh vực", "Groups, areas, fields"), sdk.Section("consent", "Đồng ý công khai", "Consent"), sdk.Section("outcome", "Kết quả", "Outcome"),
		},
	}
	for _, parts := range [][]sdk.Part{partners(), agreements(), offers(), contributions(), rolls(), mechanisms()} {
		m.Parts = append(m.Parts, parts...)
	}
	return m
}

// Tags say whom, where and what something is for, in the words that all modules share.
type Tags struct {
	Groups []string `lantoa:"enum=core.TargetGroup,section=tags" vi:"Đối tượng" en:"Target groups"`
	Areas  []string `lantoa:"enum=core.AreaTag,section=tags" vi:"Địa bàn" en:"Kinds of area"`
	Fields []string `lantoa:"enum=core.LegalField,section=tags" vi:"Lĩnh vực pháp luật" en:"Fields of law"`
}

// Paper is the document that a step leans on.
type Paper struct {
	Number string   `lantoa:"required,max=50" vi:"Số, ký hiệu văn bản" en:"Number of the document"`
	On     sdk.Date `lantoa:"required" vi:"Ngày văn bản" en:"Its date"`
}

// dated refuses a day that has not come, or before another day.
func dated(tx *sdk.Tx, on, from sdk.Date, d *sdk.Diags) {
	if on.After(tx.Today()) || on.Before(from) {
		d.Error("on", "WRONG_DAY", sdk.L("Ngày này chưa tới, hoặc trước bước liền trước.", "That day has not come, or is before the step before it."))
	}
}

// Because is why a step is taken, in words.
type Because struct {
	Reason string `lantoa:"required,long" vi:"Lý do" en:"Reason"`
}

// kept are the usual rights on a kind: officers keep it, those who follow the plan, sit on its
// council or audit read it.
func kept(kind string, verbs ...string) []sdk.Part {
	parts := []sdk.Part{sdk.Allow(officer, kind, append([]string{"read"}, verbs...)...)}
	for _, role := range []string{"PLAN_MANAGER", "COUNCIL_MEMBER", "AUDITOR"} {
		parts = append(parts, sdk.Allow(role, kind, "read"))
	}
	return parts
}

// is is the condition that a field has a value.
func is(field string, value any) sdk.Where { return sdk.Where{field: sdk.Where{"eq": value}} }

// of is the condition that a reference leads to a record.
func of(field string, id sdk.Ref) sdk.Where { return sdk.Where{field: is("id", id)} }

// and joins conditions on different fields.
func and(some ...sdk.Where) sdk.Where {
	out := sdk.Where{}
	for _, w := range some {
		maps.Copy(out, w)
	}
	return out
}

// locked says that what was sent or decided is not re-written.
func locked(d *sdk.Diags) {
	d.Error("", "LOCKED", sdk.L("Hồ sơ đã gửi hoặc đã quyết định; nội dung này giữ nguyên.", "What was sent or decided stays as it was."))
}

// doing is an action that changes its record.
func doing[T, In any](f func(tx *sdk.Tx, r *T, in In, d *sdk.Diags)) func(tx *sdk.Tx, in In, d *sdk.Diags) (*T, error) {
	return func(tx *sdk.Tx, in In, d *sdk.Diags) (*T, error) {
		r, err := sdk.Target[T](tx)
		if err != nil {
			return nil, err
		}
		f(tx, r, in, d)
		tx.Save(r)
		return r, nil
	}
}
