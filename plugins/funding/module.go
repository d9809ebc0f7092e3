// Package funding is the module of task group 4: the rules and the money of legal education. It
// keeps norms with their dates; estimates, the distribution of money by priorities that everybody
// can recompute, budget lines, commitments, spending and settlement; the register of the review of
// regulations; drafts of resolutions and decisions with their opinions; the ten-year review of the
// Law of 2012. It is a module like any other: it knows plugins/sdk alone and keeps nothing between
// calls. It pays nobody, is no accounting system, and invents no rate that it was not given.
package funding

import (
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// Roles that the module gives rights to.
const (
	officer = "OFFICER"
	head    = "HEAD"
	manager = "PLAN_MANAGER"
)

// unit is what the module reads of a unit.
type unit struct {
	ID   sdk.Ref
	Name string
}

// Module is the whole module.
func Module() sdk.Module {
	m := sdk.Module{
		Name: "funding", Version: "1.0.0", TaskGroup: 4, Label: sdk.L("Thể chế và kinh phí", "Institutions and funding"),
		Doc: sdk.L("Rà soát văn bản, dự thảo nghị quyết, quyết định về kinh phí; định mức chi theo thời gian hiệu lực; dự toán, phân bổ theo ưu tiên, cam kết, chi và quyết toán kinh phí phổ biến, giáo dục pháp luật.",
			"Review of regulations, drafts on money; norms by their dates; estimates, allocation by priorities, commitments, spending and settlement of the money for legal education."),
		Parts: []sdk.Part{
			sdk.Section("content", "Nội dung", "Content"), sdk.Section("money", "Số tiền", "Money"), sdk.Section("time", "Thời gian", "Time"),
			sdk.Section("tags", "Đối tượng, địa bàn, lĩnh vực", "Groups, areas, fields"), sdk.Section("outcome", "Kết quả", "Outcome"),
			sdk.Enum(sdk.L("Nguồn kinh phí", "Source of money"), sdk.V(source("STATE_BUDGET"), "Ngân sách nhà nước", "State budget"),
				sdk.V(source("INTEGRATED"), "Lồng ghép chương trình, đề án", "Integrated in other programmes"), sdk.V(source("SOCIALISED"), "Xã hội hóa", "Socialised")),
			sdk.Enum(sdk.L("Cơ quan ban hành", "Authority"), sdk.V(authority("PEOPLES_COUNCIL"), "Hội đồng nhân dân", "People's Council"),
				sdk.V(authority("PEOPLES_COMMITTEE"), "Ủy ban nhân dân", "People's Committee"), sdk.V(authority("CHAIRMAN"), "Chủ tịch Ủy ban nhân dân", "Chairman of the People's Committee"),
				sdk.V(authority("MINISTRY"), "Bộ, cơ quan ngang bộ", "Ministry"), sdk.V(authority("GOVERNMENT"), "Chính phủ, Thủ tướng Chính phủ", "Government, Prime Minister"),
				sdk.V(authority("NATIONAL_ASSEMBLY"), "Quốc hội", "National Assembly"), sdk.V(authority("OTHER"), "Cơ quan khác", "Another")),
			sdk.Reads[unit]("core.Unit"),
		},
	}
	for _, parts := range [][]sdk.Part{
		norms(), estimates(), allocations(), shares(), lines(), spendings(), settlements(), legalReviews(), drafts(), lawReviews(),
	} {
		m.Parts = append(m.Parts, parts...)
	}
	return m
}

type (
	source    string
	authority string
)

// dong writes an amount as it is written in Vietnam: 1.500.000 đồng.
func dong(m sdk.Money) string {
	digits, sign := m.String(), ""
	if m < 0 {
		digits, sign = digits[1:], "-"
	}
	var b strings.Builder
	for i, r := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte('.')
		}
		b.WriteRune(r)
	}
	return sign + b.String() + " đồng"
}
