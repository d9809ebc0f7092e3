// Package mobilization is the module of task group 6: the strength of society for legal education.
// It keeps partners (enterprises, lawyers, jurists, scientists, prestigious persons, organisations),
// agreements with them, what they offer and contribute in money, in kind and in work, for which
// activity, and whether they were thanked; the public list of those who agreed to stand in it; and
// the paper on the mechanism that mobilises them. It knows plugins/sdk alone, shows nobody in public
// without consent, and keeps no money: what was given in money is spent in the module funding.
package mobilization

import "github.com/lantoa/lantoa/plugins/sdk"

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

// Because is why a step is taken, in words.
type Because struct {
	Reason string `lantoa:"required,long" vi:"Lý do" en:"Reason"`
}

// locked says that what was sent or decided is not re-written.
func locked(d *sdk.Diags) {
	d.Error("", "LOCKED", sdk.L("Hồ sơ đã gửi hoặc đã quyết định; nội dung này giữ nguyên.", "What was sent or decided stays as it was."))
}
