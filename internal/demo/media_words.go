package demo

// What the units wrote in the two years: invented, on laws that were in force or new then.
type piece struct {
	title, sort, channel, day, topic, task, language string
}

var mediaTopics = []struct{ key, title, concern, urgency, field, status string }{
	{"land", "Bồi thường, hỗ trợ khi Nhà nước thu hồi đất làm đường ven biển", "LETTERS", "URGENT", "LAND", "ADOPTED"},
	{"covid", "Quy định về phòng, chống dịch và hỗ trợ người lao động", "SOCIAL_NETWORK", "URGENT", "HEALTH", "CLOSED"},
	{"residence", "Bỏ sổ hộ khẩu giấy, định danh điện tử", "VOTERS", "NORMAL", "CIVIL_STATUS", "ADOPTED"},
	{"credit", "Vay qua ứng dụng, “tín dụng đen”", "PRESS", "URGENT", "CIVIL", "ADOPTED"},
	{"children", "Phòng, chống xâm hại trẻ em, đuối nước", "QUESTIONS", "NORMAL", "CHILDREN_EQUALITY", "ADOPTED"},
	{"sea", "Quy định về khai thác hải sản, chống khai thác bất hợp pháp", "NEW_RULE", "NORMAL", "ENVIRONMENT", "ADOPTED"},
	{"traffic", "Mức phạt mới về nồng độ cồn và tốc độ", "NEW_RULE", "NORMAL", "TRAFFIC", "PROPOSED"},
	{"bonds", "Mua bán đất phân lô bằng giấy tay", "LETTERS", "NORMAL", "LAND", "PROPOSED"},
}

var mediaPieces = []piece{
	{"Hội đồng phối hợp PBGDPL tỉnh triển khai nhiệm vụ năm 2021", "NEWS", "site", "2021-03-12", "", "", ""},
	{"Những điểm mới của Luật Cư trú năm 2020", "NEW_LAW", "portal", "2021-06-28", "residence", "", ""},
	{"Hỗ trợ người lao động gặp khó khăn do dịch: ai được, hồ sơ gồm gì", "ARTICLE", "portal", "2021-08-03", "covid", "", ""},
	{"Ra đường khi giãn cách: hỏi nhanh, đáp gọn", "CASE", "facebook", "2021-08-09", "covid", "", ""},
	{"Ngày Pháp luật năm 2021 ở Trà Vinh", "NEWS", "site", "2021-11-09", "", "", ""},
	{"Quyền được bồi thường khi bị thu hồi đất", "ARTICLE", "bulletin", "2022-01-20", "land", "2.4", ""},
	{"Kế hoạch phổ biến, giáo dục pháp luật năm 2022", "NEWS", "site", "2022-02-11", "", "2.5", ""},
	{"Vay qua ứng dụng: đọc gì trước khi bấm “đồng ý”", "ARTICLE", "portal", "2022-03-08", "credit", "2.16", ""},
	{"Luật Phòng, chống ma túy năm 2021: năm điểm cần biết", "NEW_LAW", "site", "2022-03-22", "", "2.5", ""},
	{"Khiếu nại thế nào cho đúng", "ARTICLE", "bulletin", "2022-04-20", "", "2.4", ""},
	{"Đăng ký khai sinh trực tuyến từng bước", "CLIP", "portal", "2022-05-05", "residence", "2.16", ""},
	{"Chuyện ở chợ Cầu Kè: vay nóng, mất nhà", "STORY", "portal", "2022-05-27", "credit", "2.16", ""},
	{"Thu hồi đất: giá bồi thường được tính ra sao", "ARTICLE", "site", "2022-06-14", "land", "2.5", ""},
	{"Tàu cá bắt buộc gắn thiết bị giám sát hành trình", "NEW_LAW", "portal", "2022-06-30", "sea", "2.16", ""},
	{"Tủ sách pháp luật điện tử xã Hòa Ân", "REPORTAGE", "bulletin", "2022-07-20", "", "2.4", ""},
	{"Dạy con biết nói “không”", "STORY", "facebook", "2022-08-12", "children", "2.16", ""},
	{"Hè an toàn: trách nhiệm của gia đình theo Luật Trẻ em", "ARTICLE", "portal", "2022-08-19", "children", "2.16", ""},
	{"Luật Phòng, chống bạo lực gia đình sắp được sửa đổi", "NEWS", "site", "2022-09-15", "children", "2.5", ""},
	{"Quyền của người bị tạm giữ, tạm giam", "ARTICLE", "bulletin", "2022-10-20", "", "2.4", ""},
	{"Hết sổ hộ khẩu giấy từ năm 2023: chuẩn bị gì", "ARTICLE", "portal", "2022-10-27", "residence", "2.16", ""},
	{"Tuần lễ hưởng ứng Ngày Pháp luật năm 2022", "NEWS", "site", "2022-11-08", "", "2.5", ""},
	{"Ngày Pháp luật Việt Nam 09/11: tôn vinh Hiến pháp, pháp luật", "NEWS", "portal", "2022-11-09", "", "2.16", ""},
}

var mediaQuestions = []struct {
	subject, content, way, asker, field, topic, day string
	days                                            int // until the answer; -1: none yet
	faq                                             string
}{
	{"Giá bồi thường đất trồng dừa", "Đất trồng dừa của gia đình nằm trong dự án đường ven biển; giá bồi thường căn cứ vào đâu?", "LETTER", "PERSON", "LAND", "land", "2022-03-01", 9, "Giá đất để tính bồi thường khi thu hồi đất được xác định thế nào?"},
	{"Ranh đất bị lấn", "Hàng xóm xây tường lấn qua ranh đất thì gửi đơn ở đâu?", "IN_PERSON", "PERSON", "LAND", "", "2022-03-17", 5, "Tranh chấp ranh đất: bắt đầu từ đâu?"},
	{"Thủ tục giải thể hợp tác xã", "Hợp tác xã ngừng hoạt động hai năm, muốn giải thể thì làm gì?", "LETTER", "FIRM", "BUSINESS", "", "2022-04-05", 12, ""},
	{"Bị gọi điện đòi nợ thay", "Người quen vay qua ứng dụng, công ty liên tục gọi điện cho tôi.", "PHONE", "PERSON", "CIVIL", "credit", "2022-04-19", 3, "Không vay mà bị gọi điện đòi nợ thì làm gì?"},
	{"Đăng ký khai sinh quá hạn", "Con đã ba tuổi chưa khai sinh, có bị phạt không?", "WEB", "PERSON", "CIVIL_STATUS", "residence", "2022-05-11", 2, "Đăng ký khai sinh trễ có bị phạt không?"},
	{"Bảo hiểm thất nghiệp", "Công ty nợ bảo hiểm, người lao động có nhận được trợ cấp thất nghiệp không?", "EVENT", "PERSON", "LABOUR", "", "2022-06-16", 7, ""},
	{"Hợp đồng thuê mặt bằng", "Chủ nhà lấy lại mặt bằng trước hạn, doanh nghiệp được bồi thường ra sao?", "WEB", "FIRM", "CIVIL", "", "2022-07-06", 6, ""},
	{"Thiết bị giám sát tàu cá", "Tàu dài dưới 15 mét có phải gắn thiết bị giám sát không?", "PHONE", "PERSON", "ENVIRONMENT", "sea", "2022-08-02", 4, "Tàu cá nào phải gắn thiết bị giám sát hành trình?"},
	{"Cấp dưỡng sau ly hôn", "Người có nghĩa vụ không cấp dưỡng thì yêu cầu cơ quan nào?", "WEB", "PERSON", "MARRIAGE_FAMILY", "", "2022-09-13", 8, ""},
	{"Chứng thực chữ ký ở xã khác", "Có thể chứng thực chữ ký ở xã không thường trú không?", "WEB", "PERSON", "CIVIL_STATUS", "", "2022-10-18", 3, ""},
	{"Thừa kế của con nuôi", "Con nuôi chưa đăng ký có được hưởng thừa kế không?", "WEB", "PERSON", "CIVIL", "", "2022-10-26", -1, ""},
	{"Hỗ trợ lãi suất", "Hợp tác xã có được hỗ trợ lãi suất 2% không?", "LETTER", "FIRM", "FINANCE", "", "2022-11-08", -1, ""},
	{"Xóa án tích", "Hồ sơ xóa án tích nộp ở đâu?", "WEB", "PERSON", "JUSTICE", "", "2022-11-14", -1, ""},
}

var mediaEvents = []struct {
	unit, title, form, day, task, topic, language, area string
	people, women, minority, raised, answered           int
}{
	{office, "Hội nghị phổ biến Luật Hộ tịch, Luật Nuôi con nuôi", "CONFERENCE", "2022-03-29", "2.1", "", "", "RURAL", 180, 92, 41, 0, 0},
	{office, "Đối thoại chính sách với doanh nghiệp, hợp tác xã", "DIALOGUE", "2022-06-16", "2.11", "", "", "URBAN", 74, 28, 9, 19, 14},
	{office, "Tọa đàm về bồi thường khi thu hồi đất tại huyện Duyên Hải", "SEMINAR", "2022-08-25", "2.11", "land", "", "COASTAL", 96, 40, 22, 27, 21},
	{office, "Phổ biến pháp luật song ngữ tại chùa, huyện Trà Cú", "TALK", "2022-09-18", "2.3", "children", "BILINGUAL", "ETHNIC_MINORITY_AREA", 140, 88, 131, 6, 6},
	{office, "Đối thoại với ngư dân về chống khai thác bất hợp pháp", "DIALOGUE", "2022-11-03", "2.11", "sea", "", "COASTAL", 68, 11, 17, 15, 12},
	{office, "Hội nghị trực tuyến giới thiệu luật mới của Quốc hội", "ONLINE", "2022-12-09", "2.1", "", "", "", 0, 0, 0, 0, 0},
	{"h-cau-ke", "Phổ biến pháp luật về tín dụng tại chợ Cầu Kè", "CONFERENCE", "2022-05-20", "2.3", "credit", "BILINGUAL", "ETHNIC_MINORITY_AREA", 120, 71, 66, 4, 4},
	{"h-tra-cu", "Nói chuyện chuyên đề Luật Trẻ em cho phụ huynh Khmer", "TALK", "2022-10-12", "2.3", "children", "KHMER", "ETHNIC_MINORITY_AREA", 85, 60, 85, 3, 3},
}

var mediaMaterials = []struct {
	unit, title, sort, format, language, day, task, topic string
	copies, cost                                          int
}{
	{office, "Tờ gấp Luật Cư trú", "FOLDER", "BOTH", "", "2022-04-12", "2.1", "residence", 12000, 18000000},
	{office, "Tờ gấp bồi thường khi thu hồi đất", "FOLDER", "PRINT", "", "2022-05-18", "2.1", "land", 8000, 12000000},
	{office, "Sổ tay pháp luật hôn nhân và gia đình (tiếng Khmer)", "HANDBOOK", "PRINT", "KHMER", "2022-06-22", "2.3", "", 3000, 45000000},
	{office, "Tờ gấp song ngữ phòng, chống xâm hại trẻ em", "FOLDER", "BOTH", "BILINGUAL", "2022-08-05", "2.3", "children", 6000, 10500000},
	{office, "Tiểu phẩm “Món nợ trong điện thoại”", "SKIT", "ELECTRONIC", "", "2022-09-09", "2.16", "credit", 0, 7500000},
	{office, "Tờ rơi Ngày Pháp luật", "FLYER", "PRINT", "", "2022-10-31", "2.1", "", 20000, 9000000},
	{office, "Sổ tay pháp luật cho ngư dân", "HANDBOOK", "PRINT", "", "", "2.1", "sea", 0, 0},
	{"h-cau-ke", "Tình huống pháp luật đất đai cho tổ hòa giải", "CASE", "PRINT", "", "2022-07-14", "2.3", "land", 900, 1800000},
	{"bdt", "Pa nô song ngữ tại phum, sóc", "POSTER", "PRINT", "BILINGUAL", "2022-09-23", "2.3", "", 40, 24000000},
}

// What other units took from the office: the day on which it appeared with them, none for a draft.
var mediaCopies = []struct{ unit, title, channel, day string }{
	{"h-cau-ke", "Chuyện ở chợ Cầu Kè: vay nóng, mất nhà", "cau-ke", "2022-06-03"},
	{"h-cau-ke", "Thu hồi đất: giá bồi thường được tính ra sao", "cau-ke", "2022-07-01"},
	{"h-cau-ke", "Hết sổ hộ khẩu giấy từ năm 2023: chuẩn bị gì", "cau-ke", "2022-11-02"},
	{"h-tra-cu", "Vay qua ứng dụng: đọc gì trước khi bấm “đồng ý”", "tra-cu", "2022-04-14"},
	{"h-tra-cu", "Chuyện ở chợ Cầu Kè: vay nóng, mất nhà", "tra-cu", "2022-09-20"},
	{"sgddt", "Dạy con biết nói “không”", "school", "2022-09-06"},
	{"sgddt", "Hè an toàn: trách nhiệm của gia đình theo Luật Trẻ em", "", ""},
	{"h-cau-ke-x-hoa-an", "Chuyện ở chợ Cầu Kè: vay nóng, mất nhà", "hoa-an", "2022-07-12"},
	{"h-cau-ke-x-hoa-an", "Hết sổ hộ khẩu giấy từ năm 2023: chuẩn bị gì", "hoa-an", "2022-11-07"},
}
