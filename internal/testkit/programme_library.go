package testkit

import (
	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/policy"
)

// withLibrary is the catalogue with Library, and the rights of officers on it.
func withLibrary() (*catalog.Catalogue, []policy.Rule, error) {
	m := Library()
	slots, err := record.Slots(m, librarySlots)
	if err != nil {
		return nil, nil, err
	}
	kinds, err := catalog.WithModules(gen.Kinds(), []catalog.Module{{Manifest: &m, Slots: slots}})
	if err != nil {
		return nil, nil, err
	}
	rules := []policy.Rule{{Role: programme.Officer, Kind: "Record", Action: "read"}}
	for _, k := range m.Kinds {
		for _, action := range []string{"read", "create", "update", "delete"} {
			rules = append(rules, policy.Rule{Role: programme.Officer, Kind: catalog.TypeName(m.Name, k.Name), Action: action})
		}
	}
	return kinds, rules, nil
}

// Library is the manifest of a pretend module with a kind of each visibility and a field of each
// type. The records of Fill are of its kinds.
func Library() manifest.Manifest {
	said := func(vi, en string) manifest.Text { return manifest.Text{VI: vi, EN: en} }
	bound := func(s string) *string { return &s }
	return manifest.Manifest{
		Format: manifest.Format, Name: "library", Version: "1.0.0", Label: said("Thư viện", "Library"), Doc: said("Tủ sách pháp luật.", "A law library."),
		Enums: []manifest.Enum{
			{Name: "Subject", Label: said("Lĩnh vực", "Subject"), Values: []manifest.Value{{Name: "LAND", Label: said("Đất đai", "Land")}, {Name: "FAMILY", Label: said("Hôn nhân và gia đình", "Family")}, {Name: "LABOUR", Label: said("Lao động", "Labour")}}},
			{Name: "Status", Label: said("Trạng thái", "Status"), Values: []manifest.Value{{Name: "DRAFT", Label: said("Bản thảo", "Draft")}, {Name: "PUBLISHED", Label: said("Đã công bố", "Published")}, {Name: "RETIRED", Label: said("Đã rút", "Retired")}}},
			{Name: "Stage", Label: said("Giai đoạn", "Stage"), Values: []manifest.Value{{Name: "SENT", Label: said("Đã gửi", "Sent")}, {Name: "HELD", Label: said("Giữ lại", "Held back")}}},
		},
		Kinds: []manifest.Kind{
			{
				Name: "Book", Plural: "books", Schema: 1, Label: said("Sách", "Book"), Labels: said("Sách", "Books"), Doc: said("Một đầu sách.", "A title."),
				Visibility: manifest.AllUnits, Shared: []string{"PUBLISHED"},
				Title: "title", Tied: true, Create: true, Update: true, Delete: true, Unique: []manifest.Unique{{Fields: []string{"code"}}, {Fields: []string{"isbn"}, Everywhere: true}, {Fields: []string{"subject", "pages"}}},
				States: &manifest.States{Field: "status", Initial: "DRAFT", Transitions: []manifest.Transition{
					{From: []string{"DRAFT"}, To: "PUBLISHED", By: []string{"publish"}}, {From: []string{"PUBLISHED"}, To: "RETIRED"},
				}},
				Fields: []manifest.Field{
					{Name: "title", Type: manifest.TextType, Label: said("Nhan đề", "Title"), Required: true, Index: true, Search: true, MaxLength: 200},
					{Name: "code", Type: manifest.TextType, Label: said("Ký hiệu", "Code"), Required: true, Pattern: `[\p{L}0-9 /-]+`, Immutable: true},
					{Name: "isbn", Type: manifest.TextType, Label: said("ISBN", "ISBN"), Index: true},
					{Name: "subject", Type: manifest.EnumType, Enum: "Subject", Label: said("Lĩnh vực", "Subject"), Index: true},
					{Name: "topics", Type: manifest.EnumType, Enum: "Subject", List: true, Label: said("Chủ đề", "Topics")},
					{Name: "writer", Type: manifest.EnumType, Enum: "core.Role", Label: said("Vai trò người viết", "Role of the writer")},
					{Name: "pages", Type: manifest.Integer, Label: said("Số trang", "Pages"), Index: true, Sum: true, Min: bound("1"), Max: bound("5000")},
					{Name: "copies", Type: manifest.BigInteger, Label: said("Số bản", "Copies"), Sum: true},
					{Name: "price", Type: manifest.Money, Label: said("Giá", "Price"), Index: true, Min: bound("0")},
					{Name: "rating", Type: manifest.Decimal, Scale: 2, Label: said("Điểm", "Rating"), Index: true, Min: bound("0.00"), Max: bound("10.00")},
					{Name: "acquired", Type: manifest.Date, Label: said("Ngày nhập", "Acquired"), Index: true, Min: bound("2000-01-01")},
					{Name: "opens", Type: manifest.Instant, Label: said("Mở lúc", "Opens"), Index: true},
					{Name: "loanable", Type: manifest.Boolean, Label: said("Cho mượn", "May be lent"), Index: true, Default: true},
					{Name: "status", Type: manifest.EnumType, Enum: "Status", Label: said("Trạng thái", "Status")},
					{Name: "summary", Key: "abstract", Type: manifest.LongText, Label: said("Tóm tắt", "Summary"), Search: true},
					{Name: "extra", Type: manifest.Object, Label: said("Khác", "More")},
					{Name: "keeper", Type: manifest.ReferenceType, Ref: "core.User", Label: said("Người giữ", "Keeper")},
					{Name: "previous", Type: manifest.ReferenceType, Ref: "Book", OnDelete: manifest.SetNull, Label: said("Bản trước", "Previous"), Back: "next"},
					{Name: "related", Type: manifest.ReferenceType, Ref: "Book", List: true, OnDelete: manifest.SetNull, Label: said("Liên quan", "Related")},
					{Name: "number", Type: manifest.Integer, Label: said("Số", "Number"), Index: true, ByAction: true},
					{Name: "secret", Type: manifest.TextType, Label: said("Mã mật", "Secret"), Hidden: true},
				},
			},
			{
				Name: "Loan", Plural: "loans", Schema: 2, Label: said("Lượt mượn", "Loan"), Labels: said("Lượt mượn", "Loans"), Doc: said("Một lần mượn.", "One loan."),
				Visibility: manifest.Scope, Title: "reader", Tied: true, OrderBy: "-due",
				Create: true, Update: true, Delete: true, Unique: []manifest.Unique{{Fields: []string{"book", "reader"}, Everywhere: true}},
				Fields: []manifest.Field{
					{Name: "reader", Type: manifest.TextType, Label: said("Người mượn", "Reader"), Required: true, Index: true},
					{Name: "book", Type: manifest.ReferenceType, Ref: "Book", Required: true, Label: said("Sách", "Book"), Back: "loans"},
					{Name: "due", Type: manifest.Date, Label: said("Hạn trả", "Due"), Index: true},
				},
			},
			{
				Name: "Note", Plural: "notes", Schema: 1, Label: said("Ghi chú", "Note"), Labels: said("Ghi chú", "Notes"), Doc: said("Ghi chú riêng của đơn vị.", "A note of the unit alone."),
				Visibility: manifest.Own, Title: "text", Create: true, Update: true, Delete: true,
				Fields: []manifest.Field{
					{Name: "text", Type: manifest.TextType, Label: said("Nội dung", "Text"), Required: true},
					{Name: "about", Type: manifest.ReferenceType, Ref: "Book", OnDelete: manifest.Cascade, Label: said("Về sách", "About"), Back: "notes"},
					{Name: "matter", Type: manifest.ReferenceType, Ref: "Case", OnDelete: manifest.SetNull, Label: said("Vụ việc", "Case")},
				},
			},
			{
				Name: "Case", Plural: "cases", Schema: 1, Label: said("Vụ việc", "Case"), Labels: said("Vụ việc", "Cases"), Doc: said("Một vụ việc hòa giải.", "A case of mediation."),
				Visibility: manifest.StatisticsUp, Title: "name", Create: true, Update: true, Delete: true,
				Fields: []manifest.Field{
					{Name: "name", Type: manifest.TextType, Label: said("Tên", "Name"), Required: true},
					{Name: "heard", Type: manifest.Date, Label: said("Ngày hòa giải", "Heard on"), Index: true},
					{Name: "subject", Type: manifest.EnumType, Enum: "Subject", Label: said("Lĩnh vực", "Subject"), Index: true},
					{Name: "place", Type: manifest.TextType, Label: said("Nơi", "Place"), Index: true, Search: true},
					{Name: "parties", Type: manifest.Integer, Label: said("Số bên", "Parties"), Index: true, Sum: true},
					{Name: "themes", Type: manifest.EnumType, Enum: "Subject", List: true, Label: said("Nội dung", "About")},
					{Name: "settled", Type: manifest.Boolean, Label: said("Hòa giải thành", "Settled"), Index: true},
				},
			},
			{
				Name: "Notice", Plural: "notices", Schema: 1, Label: said("Đề nghị", "Notice"), Labels: said("Đề nghị", "Notices"), Doc: said("Một đề nghị gửi một đơn vị.", "A request to one unit."),
				Visibility: manifest.Named, Named: "to", Shared: []string{"SENT"}, Title: "text", Tied: true, Create: true, Update: true, Delete: true,
				States: &manifest.States{Field: "stage", Initial: "SENT", Transitions: []manifest.Transition{{From: []string{"SENT"}, To: "HELD"}, {From: []string{"HELD"}, To: "SENT"}}},
				Fields: []manifest.Field{
					{Name: "stage", Type: manifest.EnumType, Enum: "Stage", Label: said("Giai đoạn", "Stage")},
					{Name: "text", Type: manifest.TextType, Label: said("Nội dung", "Text"), Required: true, Index: true},
					{Name: "to", Type: manifest.ReferenceType, Ref: "core.Unit", Label: said("Nơi nhận", "To"), Required: true, Immutable: true},
					{Name: "reply", Type: manifest.TextType, Label: said("Trả lời", "Reply"), ByAction: true},
				},
			},
		},
		Statistics: []manifest.Statistic{
			{Name: "stock", Label: said("Kho sách", "Stock"), Kind: "Book", Metric: manifest.Count, GroupBy: []string{"status", "unit"}},
			{Name: "pagesRead", Label: said("Số trang mới", "New pages"), Kind: "Book", Metric: manifest.Sum, Field: "pages", GroupBy: []string{"quarter(acquired)"}, Where: map[string]any{"acquired": map[string]any{"isNull": false}}},
			{Name: "meanPages", Label: said("Số trang trung bình", "Mean pages"), Kind: "Book", Metric: manifest.Average, Field: "pages", GroupBy: []string{"year(opens)", "subject"}},
			{Name: "standards", Label: said("Số ISBN", "Standard numbers"), Kind: "Book", Metric: manifest.Distinct, Field: "isbn"},
			{Name: "keepers", Label: said("Số người giữ", "Keepers"), Kind: "Book", Metric: manifest.Distinct, Field: "keeper", GroupBy: []string{"month(opens)"}, Where: map[string]any{"not": map[string]any{"status": map[string]any{"in": []any{"RETIRED"}}}}},
			{Name: "topics", Label: said("Sách theo chủ đề", "Books by topic"), Kind: "Book", Metric: manifest.Sum, Field: "pages", GroupBy: []string{"each(topics)", "status"}},
			{Name: "matters", Label: said("Vụ việc theo nội dung", "Cases by matter"), Kind: "Case", Metric: manifest.Sum, Field: "parties", GroupBy: []string{"each(themes)", "unit"}},
			{Name: "mediated", Label: said("Vụ hòa giải", "Mediated"), Kind: "Case", Metric: manifest.Count, GroupBy: []string{"month(heard)", "unit"}, Where: map[string]any{"settled": map[string]any{"eq": true}}},
		},
		Actions: []manifest.Action{
			{Name: "publish", On: "Book", Label: said("Công bố", "Publish")},
			{Name: "inspect", On: "Loan", Label: said("Kiểm tra", "Inspect"), Below: true},
			{Name: "reply", On: "Notice", Label: said("Trả lời", "Reply"), Named: true, Input: []manifest.Field{{Name: "reply", Type: manifest.TextType, Label: said("Trả lời", "Reply"), Required: true}}},
			{Name: "count", Label: said("Kiểm kê", "Count")},
		},
	}
}
