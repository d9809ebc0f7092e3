package training

import "github.com/lantoa/lantoa/plugins/sdk"

type (
	school  string
	service string
)

const (
	serving service = "SERVING"
	left    service = "LEFT"
)

// Teacher is a teacher of civics or law (giáo viên giáo dục công dân, giáo viên pháp luật).
type Teacher struct {
	sdk.Record
	Profile
	School      string   `lantoa:"required,max=200,index,search,section=content" vi:"Trường" en:"School"`
	SchoolLevel school   `lantoa:"required,index,section=content" vi:"Cấp học" en:"Kind of school"`
	Subject     string   `lantoa:"max=100,section=content" vi:"Môn dạy" en:"Subject"`
	Qualified   bool     `lantoa:"index,default=false,section=content" vi:"Đạt chuẩn đào tạo" en:"Qualified" help_vi:"Đạt trình độ chuẩn được đào tạo của cấp học." help_en:"Has the training that the kind of school demands."`
	Status      service  `lantoa:"section=content" vi:"Tình trạng" en:"Standing"`
	LeftOn      sdk.Date `lantoa:"section=content" vi:"Ngày thôi làm" en:"Left on"`
}

func (t *Teacher) record() *sdk.Record { return &t.Record }
func (t *Teacher) group() group        { return teacher }

func teachers() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Cấp học", "Kind of school"), sdk.V(school("LOWER_SECONDARY"), "Trung học cơ sở", "Lower secondary"),
			sdk.V(school("UPPER_SECONDARY"), "Trung học phổ thông", "Upper secondary"), sdk.V(school("VOCATIONAL"), "Giáo dục nghề nghiệp", "Vocational"),
			sdk.V(school("OTHER"), "Cấp học khác", "Another")),
		sdk.Enum(sdk.L("Tình trạng công tác", "Service"), sdk.V(serving, "Đang làm", "Serving"), sdk.V(left, "Đã thôi", "Left")),
		sdk.Kind("Teacher", sdk.KindOpts[Teacher]{
			Label: sdk.L("Giáo viên giáo dục công dân, pháp luật", "Teacher of civics and law"), Labels: sdk.L("Giáo viên giáo dục công dân, pháp luật", "Teachers of civics and law"),
			Doc:  sdk.L("Giáo viên dạy giáo dục công dân hoặc pháp luật, để rà soát và chuẩn hóa.", "Who teaches civics or law, to see who lacks the qualification."),
			Menu: "people", Visibility: sdk.Scope, Tied: true, OrderBy: "name", States: sdk.States("status", serving, sdk.Move(serving, left), sdk.Move(left, serving)),
			Columns: []string{"name", "school", "schoolLevel", "degree", "qualified", "status"}, Filters: []string{"schoolLevel", "qualified", "sex", "ethnicity", "degree", "status"},
		}),
		sdk.Stat("teacherNumbers", sdk.L("Số giáo viên theo cấp học và chuẩn đào tạo", "Teachers by kind of school and qualification"), "Teacher", "count",
			sdk.By("schoolLevel", "qualified", "sex"), sdk.Is("status", serving)),
	}, sdk.Kept("Teacher", "create", "update", "delete")...)
}
