package training

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	progress string
	mode     string
)

const (
	planned   progress = "PLANNED"
	open      progress = "OPEN"
	finished  progress = "FINISHED"
	cancelled progress = "CANCELLED"
)

// Course is a class (lớp tập huấn, bồi dưỡng). Everybody in the programme sees it once it is open;
// who is on it only the unit that holds it and those above.
type Course struct {
	sdk.Record
	Title    string   `lantoa:"required,max=200,search,section=content" vi:"Tên lớp" en:"Title"`
	Groups   []group  `lantoa:"section=content" vi:"Đối tượng" en:"Who it is for"`
	Content  string   `lantoa:"long,section=content" vi:"Nội dung" en:"Content"`
	Mode     mode     `lantoa:"required,index,default=IN_PERSON,section=time" vi:"Hình thức" en:"How"`
	Starts   sdk.Date `lantoa:"required,index,section=time" vi:"Khai giảng" en:"Starts"`
	Ends     sdk.Date `lantoa:"required,index,section=time" vi:"Bế giảng" en:"Ends"`
	Place    string   `lantoa:"max=200,section=time" vi:"Địa điểm" en:"Place"`
	Capacity int      `lantoa:"required,min=1,max=400,section=time" vi:"Số chỗ" en:"Places"`
	Enrolled int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số học viên" en:"Enrolled"`
	Status   progress `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type finishIn struct {
	Share int `lantoa:"min=0,max=100,default=80" vi:"Dự ít nhất (% số giờ)" en:"Attended at least (% of the hours)"`
}

func courses() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái lớp", "State of a course"), sdk.V(planned, "Dự kiến", "Planned"), sdk.V(open, "Đang mở", "Open"),
			sdk.V(finished, "Đã kết thúc", "Finished"), sdk.V(cancelled, "Đã hủy", "Cancelled")),
		sdk.Enum(sdk.L("Hình thức", "How a course is held"), sdk.V(mode("IN_PERSON"), "Trực tiếp", "In person"), sdk.V(mode("ONLINE"), "Trực tuyến", "Online"),
			sdk.V(mode("MIXED"), "Kết hợp", "Mixed")),
		sdk.Kind("Course", sdk.KindOpts[Course]{
			Label: sdk.L("Lớp bồi dưỡng", "Course"), Labels: sdk.L("Lớp bồi dưỡng, tập huấn", "Courses"), Doc: sdk.L("Một lớp bồi dưỡng, tập huấn pháp luật và nghiệp vụ.", "A class on law or on how to explain it."),
			Menu: "training", Visibility: sdk.AllUnits, Shared: []string{string(open), string(finished)}, Tied: true, OrderBy: "-starts",
			Columns: []string{"title", "starts", "ends", "place", "capacity", "enrolled", "status"}, Filters: []string{"status", "mode", "starts", "ends"},
			States: sdk.States("status", planned, sdk.Move(planned, open), sdk.Move(planned, cancelled), sdk.Move(open, cancelled), sdk.Move(open, finished, "finish")),
			Validate: func(_ context.Context, _ sdk.Op, _, c *Course, d *sdk.Diags) {
				if c.Ends.Before(c.Starts) {
					d.Error("ends", "BEFORE_START", sdk.L("Bế giảng trước khai giảng.", "It ends before it starts."))
				}
				if c.Capacity < c.Enrolled {
					d.Error("capacity", "TOO_FEW", sdk.L("Đã có nhiều học viên hơn số chỗ này.", "More people than that are enrolled."))
				}
			},
		}),
		sdk.Action("finish", sdk.ActionOpts{
			On: "Course", Label: sdk.L("Kết thúc, cấp chứng nhận", "Finish and certify"), From: []string{string(open)}, Allow: []string{head}, Seconds: 30,
			Doc: sdk.L("Người dự đủ số giờ hoàn thành lớp và được cấp chứng nhận có số.", "Whoever attended enough completes the course and gets a numbered certificate."),
		}, sdk.Change(finish)),
		sdk.Stat("courseNumbers", sdk.L("Số lớp theo tháng", "Courses by month"), "Course", "count", sdk.By("month(starts)", "status"), nil),
		sdk.Stat("traineeNumbers", sdk.L("Số học viên theo tháng", "Trainees of courses by month"), "Course", "sum(enrolled)", sdk.By("month(starts)", "status"), nil),
		sdk.Allow("COUNCIL_MEMBER", "Course", "read"),
	}, sdk.Kept("Course", "create", "update", "delete")...)
}

// hold takes a course's list for this call: whoever else adds to it or takes from it comes before
// or after.
func hold(tx *sdk.Tx, course sdk.Ref) error { return tx.Guard("course:" + string(course)) }

func finish(tx *sdk.Tx, in finishIn, c *Course, d *sdk.Diags) error {
	if err := hold(tx, c.ID); err != nil {
		return err
	}
	held, err := sdk.Find[Session](tx, sdk.Of("course", c.ID), "", mostSessions)
	if err != nil {
		return err
	}
	total := sdk.Decimal{}
	for _, s := range held {
		total = total.Add(s.Hours)
		if s.Status != sessionHeld {
			d.Error("", "NOT_HELD", sdk.L("Buổi ngày "+s.On.VN()+" chưa điểm danh.", "The session of "+s.On.String()+" has no attendance yet."))
		}
	}
	people, err := sdk.Find[Enrolment](tx, sdk.Of("course", c.ID), "name", c.Capacity)
	if err != nil {
		return err
	}
	all, _ := total.Units(1) // sessions have tenths of an hour
	for _, e := range people {
		hours, _ := e.Hours.Units(1)
		if hours == 0 || hours*100 < all*int64(in.Share) {
			e.Status = incomplete
			tx.Save(e)
			continue
		}
		e.Status = completed
		tx.Save(e)
		tx.CreateNumbered(&Certificate{
			Name: e.Name, Year: tx.Today().Year, IssuedOn: tx.Today(), Course: c.ID, Enrolment: e.ID, Hours: e.Hours,
		}, "number")
	}
	c.Status = finished
	return nil
}
