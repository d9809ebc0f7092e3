package plandoc

import (
	"slices"
	"testing"
)

// TestUnitsAt: the names end where the verb begins.
func TestUnitsAt(t *testing.T) {
	for text, want := range map[string][]string{
		"Sở Nội vụ và các cơ quan liên quan rà soát":                                       {"Sở Nội vụ", "các cơ quan liên quan"},
		"Đài Phát thanh và Truyền hình Hải Sơn, Báo Hải Sơn xây dựng":                      {"Đài Phát thanh và Truyền hình Hải Sơn", "Báo Hải Sơn"},
		"Sở Lao động - Thương binh và Xã hội, Sở Y tế tổ chức":                             {"Sở Lao động - Thương binh và Xã hội", "Sở Y tế"},
		"Sở Văn hóa, Thể thao và Du lịch chủ trì":                                          {"Sở Văn hóa, Thể thao và Du lịch"},
		"Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh bồi dưỡng":                              {"Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh"},
		"Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh đề ra":                        {"Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh"},
		"Chủ tịch UBND tỉnh ban hành":                                                      {"Chủ tịch UBND tỉnh"},
		"Giám đốc Công an tỉnh, Chánh Văn phòng":                                           {"Giám đốc Công an tỉnh"},
		"các sở, ban, ngành, đoàn thể tỉnh và UBND các huyện, thị xã, thành phố thực hiện": {"các sở, ban, ngành, đoàn thể tỉnh", "UBND các huyện, thị xã, thành phố"},
		"các cơ quan, tổ chức liên quan tổ chức thông tin":                                 {"các cơ quan, tổ chức liên quan"},
		"các cơ quan, đơn vị, vị địa phương lãnh đạo":                                      {"các cơ quan, đơn vị, vị địa phương"},
		"09 huyện, thị xã, thành phố kiện toàn":                                            {"09 huyện, thị xã, thành phố"},
		"UBND cấp huyện kiện toàn":                                                         {"UBND cấp huyện"},
		"Văn phòng HĐND và UBND huyện rà soát":                                             {"Văn phòng HĐND và UBND huyện"},
		"Phòng Tư pháp các huyện, thành phố thẩm định":                                     {"Phòng Tư pháp các huyện, thành phố"},
		"cấp ủy Chi bộ Sở Tư pháp tổ chức quán triệt":                                      {"cấp ủy Chi bộ Sở Tư pháp"},
		"phòng tư pháp":                   nil,
		"rà soát đội ngũ":                 nil,
		"báo cáo viên pháp luật":          nil,
		"hội nghị tập huấn":               nil,
		"Bộ tiêu chí quốc gia":            nil,
		"sử dụng linh hoạt các hình thức": nil,
		"": nil,
	} {
		names, _ := unitsAt(text, 0)
		var got []string
		for _, n := range names {
			got = append(got, text[n.from:n.to])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q names %q, want %q", text, got, want)
		}
	}
}

// TestSplitNames: the value of a label is cut between names, never inside one.
func TestSplitNames(t *testing.T) {
	for text, want := range map[string][]string{
		"Sở Tư pháp":                                           {"Sở Tư pháp"},
		"Sở Tài chính, Sở Tư pháp":                             {"Sở Tài chính", "Sở Tư pháp"},
		"Sở Nội vụ; Văn phòng UBND tỉnh":                       {"Sở Nội vụ", "Văn phòng UBND tỉnh"},
		"Các Sở, ngành, đơn vị, UBND cấp xã":                   {"Các Sở, ngành, đơn vị", "UBND cấp xã"},
		"Các sở, ngành, UBND xã, phường, đặc khu Sở Tài chính": {"Các sở, ngành", "UBND xã, phường, đặc khu", "Sở Tài chính"},
		"Báo và Phát thanh, Truyền hình tỉnh; Sở Tư pháp, các cơ quan, đơn vị, địa phương": {"Báo và Phát thanh, Truyền hình tỉnh", "Sở Tư pháp", "các cơ quan, đơn vị, địa phương"},
		"Sở Giáo dục và Đào tạo và các đơn vị liên quan":                                   {"Sở Giáo dục và Đào tạo", "các đơn vị liên quan"},
		"Các cơ quan, đơn vị theo quy định":                                                {"Các cơ quan, đơn vị theo quy định"},
		"- Vụ Pháp chế\n- Văn phòng Bộ":                                                    {"Vụ Pháp chế", "Văn phòng Bộ"},
		"Văn phòng Đoàn ĐBQH và HĐND tỉnh, Thanh tra tỉnh":                                 {"Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Thanh tra tỉnh"},
	} {
		var got []string
		for _, n := range splitNames(text, 0, len(text)) {
			got = append(got, text[n.from:n.to])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q splits into %q, want %q", text, got, want)
		}
	}
}

// TestRolesIn: what a sentence says of units.
func TestRolesIn(t *testing.T) {
	for text, want := range map[string][]string{
		"Chủ trì, phối hợp với Sở Nội vụ rà soát văn bản.":            {"COORDINATE Sở Nội vụ"},
		"Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ rà soát văn bản.": {"COORDINATE Sở Nội vụ", "LEAD Sở Tư pháp"},
		"Giao Sở Tư pháp theo dõi, đôn đốc.":                          {"LEAD Sở Tư pháp"},
		"Tham mưu, giúp UBND tỉnh ban hành quyết định.":               {"ADVISE UBND tỉnh"},
		"Hướng dẫn UBND cấp huyện kiện toàn Hội đồng.":                {"GUIDE UBND cấp huyện"},
		"Hướng dẫn sử dụng linh hoạt các hình thức.":                  nil,
		"Báo cáo năm gửi trước ngày 15/11/2021 về Sở Tư pháp.":        {"REPORT_TO Sở Tư pháp"},
		"In tờ gấp (Sở Tư pháp chủ trì, Sở Tài chính phối hợp).":      {"LEAD Sở Tư pháp", "COORDINATE Sở Tài chính"},
		"Tăng cường phối hợp, kết nối chia sẻ thông tin.":             nil,
		"Nâng cao vai trò của Hội đồng phối hợp PBGDPL tỉnh.":         nil,
	} {
		var got []string
		for _, r := range rolesIn(text) {
			got = append(got, r.role+" "+text[r.name.from:r.name.to])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
}
