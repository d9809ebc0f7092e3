package programme

// The tags that records of every module share, so that reach and money can be told for each group
// and area across modules: whom something was for, where it was, and which field of law it was
// about. Special groups are those of articles 17 to 22 of Law 14/2012/QH13.
var targetGroups = Enum{"TargetGroup", "Đối tượng", "Target group", []Term{
	{"GENERAL_PUBLIC", "Nhân dân nói chung", "General public"},
	{"OFFICIALS", "Cán bộ, công chức, viên chức", "Officials and public employees"},
	{"ARMED_FORCES", "Lực lượng vũ trang", "Armed forces"},
	{"PUPILS_STUDENTS", "Học sinh, sinh viên", "Pupils and students"},
	{"YOUTH", "Thanh thiếu niên", "Young people"},
	{"WOMEN", "Phụ nữ", "Women"},
	{"FARMERS", "Nông dân", "Farmers"},
	{"ELDERLY", "Người cao tuổi", "Elderly people"},
	{"ENTERPRISES", "Doanh nghiệp, người quản lý doanh nghiệp", "Enterprises and their managers"},
	{"ETHNIC_MINORITY", "Đồng bào dân tộc thiểu số", "Ethnic minorities"},
	{"REMOTE_PEOPLE", "Người dân vùng biên giới, ven biển, hải đảo, vùng đặc biệt khó khăn; ngư dân", "People of border, coastal, island and very poor areas; fishermen"},
	{"WORKERS", "Người lao động trong doanh nghiệp", "Workers in enterprises"},
	{"VIOLENCE_VICTIMS", "Nạn nhân bạo lực gia đình", "Victims of domestic violence"},
	{"DISABLED", "Người khuyết tật", "People with disabilities"},
	{"DETAINED", "Người chấp hành án phạt tù, ở cơ sở giáo dục, cai nghiện bắt buộc", "People in prison or in compulsory education or treatment"},
	{"SENTENCED_AT_HOME", "Người hưởng án treo, chấp hành án hoặc được giáo dục tại xã", "People sentenced or educated in their commune"},
	{"POOR", "Người nghèo, hộ nghèo", "Poor people and households"},
}}

var areaTags = Enum{"AreaTag", "Địa bàn", "Kind of area", []Term{
	{"URBAN", "Thành thị", "Urban"},
	{"RURAL", "Nông thôn", "Rural"},
	{"ETHNIC_MINORITY_AREA", "Vùng dân tộc thiểu số", "Ethnic-minority area"},
	{"REMOTE", "Vùng sâu, vùng xa", "Remote area"},
	{"COASTAL", "Ven biển", "Coast"},
	{"ISLAND_COMMUNE", "Xã đảo", "Island commune"},
	{"BORDER", "Biên giới", "Border"},
	{"EXTREMELY_DIFFICULT", "Vùng đặc biệt khó khăn", "Area of extreme difficulty"},
	{"INDUSTRIAL_ZONE", "Khu công nghiệp, khu kinh tế", "Industrial or economic zone"},
}}

var legalFields = Enum{"LegalField", "Lĩnh vực pháp luật", "Field of law", []Term{
	{"JUSTICE", "Tư pháp", "Justice sector"},
	{"CIVIL", "Dân sự", "Civil law"},
	{"MARRIAGE_FAMILY", "Hôn nhân và gia đình", "Marriage and family"},
	{"LAND", "Đất đai", "Land"},
	{"ENVIRONMENT", "Môi trường", "Environment"},
	{"CRIMINAL", "Hình sự", "Criminal law"},
	{"ADMINISTRATIVE", "Hành chính", "Administrative law"},
	{"COMPLAINTS", "Khiếu nại, tố cáo, tiếp công dân", "Complaints and denunciations"},
	{"CIVIL_STATUS", "Hộ tịch, chứng thực", "Civil status and certification"},
	{"LABOUR", "Lao động, bảo hiểm xã hội", "Labour and social insurance"},
	{"BUSINESS", "Doanh nghiệp, đầu tư", "Business and investment"},
	{"FINANCE", "Tài chính, thuế", "Finance and taxes"},
	{"EDUCATION", "Giáo dục", "Education"},
	{"HEALTH", "Y tế", "Health"},
	{"TRAFFIC", "Giao thông", "Traffic"},
	{"SECURITY", "An ninh, trật tự", "Security and order"},
	{"CHILDREN_EQUALITY", "Trẻ em, bình đẳng giới, chống bạo lực gia đình", "Children, equality, domestic violence"},
	{"ETHNIC_RELIGION", "Dân tộc, tôn giáo", "Ethnic affairs and religion"},
	{"MEDIATION", "Hòa giải ở cơ sở", "Grassroots mediation"},
	{"ANTI_CORRUPTION", "Phòng, chống tham nhũng", "Anti-corruption"},
	{"OTHER", "Lĩnh vực khác", "Other"},
}}
