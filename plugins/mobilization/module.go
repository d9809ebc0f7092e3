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
