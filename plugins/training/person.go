package training

import (
	"fmt"
	"slices"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	sex       string
	ethnicity string
	degree    string
	level     string
	field     string
)

const (
	female sex = "FEMALE"
	male   sex = "MALE"

	kinh  ethnicity = "KINH"
	khmer ethnicity = "KHMER"
	hoa   ethnicity = "HOA"
	cham  ethnicity = "CHAM"
	other ethnicity = "OTHER"

	lawDegree   degree = "LAW"
	otherDegree degree = "OTHER"
	noDegree    degree = "NONE"

	province level = "PROVINCE"
	district level = "DISTRICT"
)

// words are the enumerations that several kinds share.
func words() []sdk.Part {
	return []sdk.Part{
		sdk.Enum(sdk.L("Giới tính", "Sex"), sdk.V(female, "Nữ", "Female"), sdk.V(male, "Nam", "Male")),
		sdk.Enum(sdk.L("Dân tộc", "Ethnicity"), sdk.V(kinh, "Kinh", "Kinh"), sdk.V(khmer, "Khmer", "Khmer"), sdk.V(hoa, "Hoa", "Hoa"),
			sdk.V(cham, "Chăm", "Cham"), sdk.V(other, "Dân tộc khác", "Another")),
		sdk.Enum(sdk.L("Trình độ chuyên môn", "Degree"), sdk.V(lawDegree, "Chuyên môn luật", "In law"), sdk.V(otherDegree, "Chuyên môn khác", "In another subject"),
			sdk.V(noDegree, "Chưa qua đào tạo chuyên môn", "None")),
		sdk.Enum(sdk.L("Cấp", "Level"), sdk.V(province, "Cấp tỉnh", "Province"), sdk.V(district, "Cấp huyện", "District")),
		sdk.Enum(sdk.L("Lĩnh vực pháp luật", "Field of law"), sdk.V(field("ADMINISTRATION"), "Hành chính", "Administration"),
			sdk.V(field("CIVIL"), "Dân sự", "Civil law"), sdk.V(field("CRIMINAL"), "Hình sự", "Criminal law"), sdk.V(field("LAND"), "Đất đai, xây dựng", "Land and building"),
			sdk.V(field("FAMILY"), "Hôn nhân và gia đình", "Marriage and family"), sdk.V(field("LABOUR"), "Lao động, an sinh xã hội", "Labour and social security"),
			sdk.V(field("ECONOMY"), "Kinh tế, tài chính", "Economy and finance"), sdk.V(field("ENVIRONMENT"), "Tài nguyên, môi trường", "Resources and environment"),
			sdk.V(field("EDUCATION"), "Giáo dục, y tế, văn hóa", "Education, health and culture"), sdk.V(field("SECURITY"), "Quốc phòng, an ninh, giao thông", "Defence, security and traffic"),
			sdk.V(field("OTHER"), "Lĩnh vực khác", "Another field")),
		sdk.Enum(sdk.L("Đối tượng", "Who somebody is"), sdk.V(reporter, "Báo cáo viên pháp luật", "Legal reporter"), sdk.V(communicator, "Tuyên truyền viên pháp luật", "Legal communicator"),
			sdk.V(mediator, "Hòa giải viên", "Mediator"), sdk.V(teacher, "Giáo viên", "Teacher"), sdk.V(official, "Công chức, viên chức", "Official"), sdk.V(guest, "Người khác", "Somebody else")),
	}
}

// group is the roster that somebody is on.
type group string

const (
	reporter     group = "REPORTER"
	communicator group = "COMMUNICATOR"
	mediator     group = "MEDIATOR"
	teacher      group = "TEACHER"
	official     group = "OFFICIAL"
	guest        group = "GUEST"
)

// Profile is what every roster keeps of a person; no more than the statistics and the lists ask for.
type Profile struct {
	Name      string    `lantoa:"required,max=100,index,search,section=person" vi:"Họ và tên" en:"Full name"`
	BirthYear *int      `lantoa:"min=1930,max=2015,section=person" vi:"Năm sinh" en:"Year of birth"`
	Sex       sex       `lantoa:"required,index,section=person" vi:"Giới tính" en:"Sex"`
	Ethnicity ethnicity `lantoa:"required,index,default=KINH,section=person" vi:"Dân tộc" en:"Ethnicity"`
	Degree    degree    `lantoa:"required,index,section=person" vi:"Trình độ" en:"Degree" help_vi:"Chuyên môn luật, chuyên môn khác hoặc chưa qua đào tạo, như biểu thống kê của ngành Tư pháp." help_en:"In law, in another subject or none, as the statistics of the justice sector ask."`
	Position  string    `lantoa:"max=200,section=person" vi:"Chức vụ, nơi làm việc" en:"Post and place of work"`
	User      sdk.Ref   `lantoa:"ref=core.User,section=person" vi:"Tài khoản" en:"Account" help_vi:"Nếu có, người này tự nhận lời mời và lời nhắc." help_en:"If there is one, the person gets invitations and reminders directly."`
}

func (p *Profile) profile() *Profile { return p }

// person is a record of any roster.
type person interface {
	profile() *Profile
	record() *sdk.Record
	group() group
}

// tell tells people something: those of the acting unit who have an account, and for those of other
// units the officers there. It is one notification a unit, about the first of its people.
func tell(tx *sdk.Tx, people []person, vi, en string) {
	units := map[sdk.Ref][]person{}
	var order []sdk.Ref
	for _, p := range people {
		unit := p.record().Unit
		if units[unit] == nil {
			order = append(order, unit)
		}
		units[unit] = append(units[unit], p)
	}
	for _, unit := range order {
		var users []sdk.Ref
		var names []string
		for _, p := range units[unit] {
			switch q := p.profile(); {
			case unit != tx.Actor().Unit:
				names = append(names, q.Name)
			case q.User != "" && !slices.Contains(users, q.User):
				users = append(users, q.User)
			}
		}
		tx.Notify(sdk.L(vi, en), units[unit][0], users...)
		if len(names) > 0 {
			who := listed(names)
			tx.NotifyRole(officer, sdk.L(vi+" Xin báo cho: "+who+".", en+" Please tell: "+who+"."), units[unit][0])
		}
	}
}

// listed names the first of many.
func listed(names []string) string {
	const most = 10
	if more := len(names) - most; more > 0 {
		return fmt.Sprintf("%s (+%d)", strings.Join(names[:most], ", "), more)
	}
	return strings.Join(names, ", ")
}
