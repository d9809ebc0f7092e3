package demo

var contestPlaces = []string{
	"Thành phố Trà Vinh", "Thị xã Duyên Hải", "Huyện Càng Long", "Huyện Cầu Kè", "Huyện Cầu Ngang", "Huyện Châu Thành", "Huyện Duyên Hải", "Huyện Tiểu Cần", "Huyện Trà Cú",
	"Sở, ban, ngành, đoàn thể tỉnh",
}

var contestRounds = []struct {
	name    string
	seconds int
}{{"Chào hỏi", 300}, {"Kiến thức pháp luật", 480}, {"Tiểu phẩm hòa giải", 720}}

// contestTopics are questions on two laws; the first option is the correct one, and the last two
// questions of each are for practice.
var contestTopics = []struct {
	name      string
	questions []contestQuestion
}{
	{"Phổ biến, giáo dục pháp luật", []contestQuestion{
		{"Luật Phổ biến, giáo dục pháp luật", "Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam là ngày nào hằng năm?", []string{"Ngày 09 tháng 11", "Ngày 02 tháng 9", "Ngày 09 tháng 01", "Ngày 10 tháng 12"}},
		{"Luật Phổ biến, giáo dục pháp luật", "Luật Phổ biến, giáo dục pháp luật được Quốc hội thông qua năm nào?", []string{"Năm 2012", "Năm 2010", "Năm 2013", "Năm 2015"}},
		{"Luật Phổ biến, giáo dục pháp luật", "Luật Phổ biến, giáo dục pháp luật có hiệu lực từ ngày nào?", []string{"Ngày 01 tháng 01 năm 2013", "Ngày 01 tháng 7 năm 2012", "Ngày 01 tháng 7 năm 2013", "Ngày 01 tháng 01 năm 2014"}},
		{"Luật Phổ biến, giáo dục pháp luật", "Hội đồng phối hợp phổ biến, giáo dục pháp luật là cơ quan gì?", []string{"Cơ quan tư vấn", "Cơ quan xét xử", "Cơ quan thanh tra", "Cơ quan quản lý nhà nước"}},
		{"Luật Phổ biến, giáo dục pháp luật", "Cơ quan nào là cơ quan thường trực của Hội đồng phối hợp phổ biến, giáo dục pháp luật cấp tỉnh?", []string{"Sở Tư pháp", "Sở Nội vụ", "Văn phòng Ủy ban nhân dân tỉnh", "Sở Thông tin và Truyền thông"}},
		{"Luật Phổ biến, giáo dục pháp luật", "Tổ chức cuộc thi tìm hiểu pháp luật có phải là một hình thức phổ biến, giáo dục pháp luật không?", []string{"Phải", "Không phải", "Chỉ khi do Bộ Tư pháp tổ chức"}},
		{"Luật Phổ biến, giáo dục pháp luật", "Ai được công nhận là tuyên truyền viên pháp luật ở cấp xã?", []string{"Người có đủ điều kiện, được Chủ tịch Ủy ban nhân dân cấp xã công nhận", "Mọi cán bộ, công chức cấp xã", "Người được Tòa án chỉ định", "Người tự đăng ký với tổ hòa giải"}},
		{"Luật Phổ biến, giáo dục pháp luật", "Công dân có quyền gì về thông tin pháp luật?", []string{"Được thông tin về pháp luật và có trách nhiệm tìm hiểu, học tập pháp luật", "Chỉ được thông tin khi có yêu cầu bằng văn bản", "Không có quyền yêu cầu thông tin"}},
	}},
	{"Hòa giải ở cơ sở", []contestQuestion{
		{"Luật Hòa giải ở cơ sở", "Tổ hòa giải có từ bao nhiêu hòa giải viên trở lên?", []string{"Ba hòa giải viên", "Một hòa giải viên", "Năm hòa giải viên", "Bảy hòa giải viên"}},
		{"Luật Hòa giải ở cơ sở", "Trong tổ hòa giải phải có hòa giải viên nào?", []string{"Hòa giải viên nữ", "Luật sư", "Công chức Tư pháp - Hộ tịch", "Đảng viên"}},
		{"Luật Hòa giải ở cơ sở", "Ở vùng có nhiều đồng bào dân tộc thiểu số, tổ hòa giải phải có thành viên nào?", []string{"Hòa giải viên là người dân tộc thiểu số", "Người phiên dịch chuyên nghiệp", "Cán bộ Ban Dân tộc", "Già làng"}},
		{"Luật Hòa giải ở cơ sở", "Người được bầu làm hòa giải viên phải được bao nhiêu đại diện hộ gia đình đồng ý?", []string{"Trên 50%", "Trên 30%", "Trên 70%", "Tất cả"}},
		{"Luật Hòa giải ở cơ sở", "Luật Hòa giải ở cơ sở có hiệu lực từ ngày nào?", []string{"Ngày 01 tháng 01 năm 2014", "Ngày 01 tháng 01 năm 2013", "Ngày 01 tháng 7 năm 2014", "Ngày 01 tháng 7 năm 2015"}},
		{"Luật Hòa giải ở cơ sở", "Hòa giải ở cơ sở được tiến hành dựa trên nguyên tắc nào?", []string{"Tôn trọng sự tự nguyện của các bên", "Bắt buộc các bên phải thỏa thuận", "Bên yếu thế luôn đúng", "Theo ý kiến của trưởng ấp, khóm"}},
		{"Luật Hòa giải ở cơ sở", "Trường hợp nào không hòa giải ở cơ sở?", []string{"Vi phạm pháp luật phải bị truy cứu trách nhiệm hình sự", "Mâu thuẫn giữa hàng xóm về lối đi", "Bất hòa giữa các thành viên trong gia đình", "Tranh chấp về vay mượn nhỏ"}},
		{"Luật Hòa giải ở cơ sở", "Hòa giải viên có nghĩa vụ gì về thông tin đời tư của các bên?", []string{"Giữ bí mật", "Thông báo trên loa truyền thanh", "Báo cáo công khai tại cuộc họp dân", "Ghi vào bảng tin"}},
	}},
}

type contestQuestion struct {
	article, text string
	options       []string
}
