package training

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	sort string
	work string
)

// Measure is a measure of law teaching in schools and vocational education (giải pháp nâng cao
// chất lượng giáo dục pháp luật trong nhà trường).
type Measure struct {
	sdk.Record
	Title    string   `lantoa:"required,max=200,search,section=content" vi:"Tên giải pháp" en:"Title"`
	Sort     sort     `lantoa:"required,index,section=content" vi:"Loại giải pháp" en:"Sort"`
	School   school   `lantoa:"required,index,section=content" vi:"Cấp học" en:"Kind of school"`
	Content  string   `lantoa:"long,section=content" vi:"Nội dung" en:"Content"`
	From     sdk.Date `lantoa:"required,index,section=time" vi:"Từ ngày" en:"From"`
	Until    sdk.Date `lantoa:"section=time" vi:"Đến ngày" en:"Until"`
	Schools  int      `lantoa:"min=0,max=10000,sum,section=outcome" vi:"Số trường, cơ sở" en:"Schools"`
	Learners int      `lantoa:"min=0,max=1000000,sum,section=outcome" vi:"Số người học" en:"Learners"`
	Outcome  string   `lantoa:"long,section=outcome" vi:"Kết quả" en:"Outcome"`
	Status   work     `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

func measures() []sdk.Part {
	const planned, running, done, stopped = work("PLANNED"), work("RUNNING"), work("DONE"), work("STOPPED")
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Loại giải pháp", "Sort of measure"), sdk.V(sort("HOURS"), "Dạy trong giờ chính khóa", "Teaching hours"), sdk.V(sort("EXTRACURRICULAR"), "Hoạt động ngoại khóa", "Outside the timetable"),
			sdk.V(sort("MATERIAL"), "Tài liệu, học liệu", "Material"), sdk.V(sort("TEACHERS"), "Bồi dưỡng, chuẩn hóa giáo viên", "Training of teachers"), sdk.V(sort("MODEL"), "Mô hình, câu lạc bộ", "Models and clubs"),
			sdk.V(sort("OTHER"), "Giải pháp khác", "Another")),
		sdk.Enum(sdk.L("Trạng thái thực hiện", "State of work"), sdk.V(planned, "Dự kiến", "Planned"), sdk.V(running, "Đang thực hiện", "Under way"), sdk.V(done, "Hoàn thành", "Done"), sdk.V(stopped, "Dừng", "Stopped")),
		sdk.Kind("Measure", sdk.KindOpts[Measure]{
			Label: sdk.L("Giải pháp giáo dục pháp luật trong nhà trường", "Education measure"), Labels: sdk.L("Giải pháp giáo dục pháp luật trong nhà trường", "Education measures"),
			Doc:  sdk.L("Một giải pháp giáo dục pháp luật ở trường học, cơ sở giáo dục nghề nghiệp.", "A measure of law teaching in schools and vocational education."),
			Menu: "proposals", Visibility: sdk.Scope, Tied: true, OrderBy: "-from", Columns: []string{"title", "sort", "school", "from", "schools", "learners", "status"},
			Filters: []string{"sort", "school", "from", "status"},
			States:  sdk.States("status", planned, sdk.Move(planned, running), sdk.Move(running, done), sdk.Move(planned, stopped), sdk.Move(running, stopped)),
			Validate: func(_ context.Context, _ sdk.Op, _, m *Measure, d *sdk.Diags) {
				if !m.Until.IsZero() && m.Until.Before(m.From) {
					d.Error("until", "BEFORE_START", sdk.L("Kết thúc trước khi bắt đầu.", "It ends before it starts."))
				}
				if m.Status == done && m.Outcome == "" {
					d.Error("outcome", "MISSING", sdk.L("Hoàn thành thì cần ghi kết quả.", "What is done needs an outcome."))
				}
			},
		}),
		sdk.Stat("measureNumbers", sdk.L("Số giải pháp", "Education measures by sort and state"), "Measure", "count", sdk.By("sort", "school", "status"), nil),
		sdk.Stat("measureLearners", sdk.L("Số người học được tiếp cận", "Learners reached"), "Measure", "sum(learners)", sdk.By("school", "year(from)"), nil),
		sdk.Allow("COUNCIL_MEMBER", "Measure", "read"),
	}, sdk.Kept("Measure", "create", "update", "delete")...)
}
