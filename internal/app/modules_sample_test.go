package app

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// The module of the tests: courses with places, and people on them.

type courseState string

const (
	draft  courseState = "DRAFT"
	open   courseState = "OPEN"
	closed courseState = "CLOSED"
)

type course struct {
	sdk.Record
	Title  string      `lantoa:"required,max=40,search,index" vi:"Tên" en:"Title"`
	Code   string      `lantoa:"required,unique,immutable,pattern=[A-Z0-9-]+" vi:"Mã" en:"Code"`
	Places int         `lantoa:"min=1,max=1000,index,sum,default=20" vi:"Số chỗ" en:"Places"`
	Cost   sdk.Money   `lantoa:"sum,min=0" vi:"Chi phí" en:"Cost"`
	Hours  sdk.Decimal `lantoa:"scale=1" vi:"Số giờ" en:"Hours"`
	Starts sdk.Date    `lantoa:"index" vi:"Bắt đầu" en:"Starts"`
	Guide  sdk.Ref     `lantoa:"ref=core.User" vi:"Người phụ trách" en:"Guide"`
	Number int         `lantoa:"by_action,index" vi:"Số" en:"Number"`
	Taken  int         `lantoa:"by_action" vi:"Đã đăng ký" en:"Taken"`
	State  courseState `vi:"Trạng thái" en:"State"`
	Secret string      `lantoa:"hidden" vi:"Mật" en:"Secret"`
}

type seat struct {
	sdk.Record
	Course sdk.Ref `lantoa:"ref=Course,required,back=seats" vi:"Lớp" en:"Course"`
	Name   string  `lantoa:"required,index" vi:"Họ tên" en:"Name"`
}

type openIn struct {
	Note string `lantoa:"max=20" vi:"Ghi chú" en:"Note"`
}

type enrolIn struct {
	Name string `lantoa:"required,max=60" vi:"Họ tên" en:"Name"`
}

type sumOut struct {
	Courses int       `vi:"Số lớp" en:"Courses"`
	Cost    sdk.Money `vi:"Chi phí" en:"Cost"`
	Names   []string  `vi:"Tên" en:"Names"`
	Places  []int     `vi:"Số chỗ" en:"Places"`
	Large   []bool    `vi:"Lớp đông" en:"Large"`
}

type sumIn struct {
	Office sdk.Ref `lantoa:"ref=core.Unit" vi:"Đơn vị" en:"Office"`
}

type unitRow struct {
	ID   sdk.Ref
	Name string
	Code string
}

func openCourse(tx *sdk.Tx, in openIn, d *sdk.Diags) (*course, error) {
	c, err := sdk.Target[course](tx)
	if err != nil {
		return nil, err
	}
	if in.Note == "no" {
		d.Error("note", "NOT_SO", sdk.L("Không được.", "Not so."))
		d.Error("id", "NOR_SO", sdk.L("Cũng không.", "Nor so."))
	}
	c.State, c.Secret = open, "opened by "+tx.Actor().Name
	tx.Save(c)
	return c, nil
}

// enrol takes a place of a course: the places are a rule about a set, so it is guarded.
func enrol(tx *sdk.Tx, in enrolIn, d *sdk.Diags) (*seat, error) {
	c, err := sdk.Target[course](tx)
	if err != nil {
		return nil, err
	}
	if err := tx.Guard("course:" + string(c.ID)); err != nil {
		return nil, err
	}
	n, err := sdk.Count[seat](tx, sdk.Where{"course": sdk.Where{"id": sdk.Where{"eq": c.ID}}})
	if err != nil {
		return nil, err
	}
	if int(n) >= c.Places {
		d.Error("id", "FULL", sdk.L("Lớp đã đủ người.", "The course is full."))
		return nil, nil
	}
	s := &seat{Course: c.ID, Name: in.Name}
	tx.Create(s)
	return s, nil
}

func foundCourse(tx *sdk.Tx, in enrolIn, _ *sdk.Diags) (*course, error) {
	c := &course{Title: in.Name, Code: "F-" + in.Name, Places: 3}
	tx.CreateNumbered(c, "number")
	s := &seat{Course: c.ID, Name: "Người thứ nhất"}
	tx.Create(s)
	tx.NotifyRole("HEAD", sdk.L("Lớp mới.", "A new course."), c)
	return c, nil
}

func total(tx *sdk.Tx, in sumIn, _ *sdk.Diags) (sumOut, error) {
	out := sumOut{}
	groups, err := sdk.Aggregate[course](tx, nil, "state")
	if err != nil {
		return out, err
	}
	for _, g := range groups {
		out.Courses += int(g.Count)
		if cost, err := g.Decimal("costSum"); err == nil {
			n, _ := cost.Units(0)
			out.Cost += sdk.Money(n)
		}
	}
	if in.Office != "" {
		u, err := sdk.Get[unitRow](tx, in.Office)
		if err != nil {
			return out, err
		}
		out.Names = append(out.Names, u.Name)
	}
	all, err := sdk.Find[course](tx, sdk.Where{"places": sdk.Where{"gte": 1}}, "-places", 100)
	for _, c := range all {
		out.Names, out.Places, out.Large = append(out.Names, c.Title), append(out.Places, c.Places), append(out.Large, c.Places > 40)
	}
	return out, err
}

// steal names a record that it was not shown.
func steal(tx *sdk.Tx, in enrolIn, _ *sdk.Diags) (sdk.None, error) {
	tx.Delete(&course{Record: sdk.Record{ID: sdk.Ref(in.Name), Version: 1}})
	return sdk.None{}, nil
}

type remindIn struct{ Course sdk.Ref }

func remind(r *sdk.Run, in remindIn, _ *sdk.Diags) error {
	all, err := sdk.Find[course](r.Tx, nil, "places", 100)
	if err != nil {
		return err
	}
	for _, c := range all {
		if in.Course != "" && in.Course != c.ID {
			continue
		}
		if err := r.Write("remind:"+string(c.ID), func(tx *sdk.Tx) error {
			c, err := sdk.Get[course](tx, c.ID)
			if err != nil {
				return err
			}
			c.Taken++
			tx.Save(c)
			return nil
		}); err != nil {
			return err
		}
		if err := r.Checkpoint(c.ID); err != nil {
			return err
		}
	}
	return nil
}

func askRemind(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (*course, error) {
	c, err := sdk.Target[course](tx)
	if err == nil {
		tx.Ask("remind", remindIn{c.ID}, tx.Now(), "remind:"+string(c.ID))
	}
	return c, err
}

func judgeCourse(_ context.Context, op sdk.Op, old, c *course, d *sdk.Diags) {
	if c.Title == "cấm" {
		d.Error("title", "BANNED", sdk.L("Tên bị cấm.", "A banned title."))
	}
	if c.Title == "thêm" {
		c.Hours = sdk.NewDecimal(15, 1)
	}
	if op.Verb == sdk.Update && old != nil && c.Places < old.Taken {
		d.Error("places", "TOO_FEW", sdk.L("Ít hơn số đã đăng ký.", "Fewer than are enrolled."))
	}
}

func sample() sdk.Module {
	return sdk.Module{Name: "sample", Version: "1.0.0", TaskGroup: 5, Label: sdk.L("Thử", "Sample"), Parts: []sdk.Part{
		sdk.Enum(sdk.L("Trạng thái lớp", "State of a course"), sdk.V(draft, "Dự thảo", "Draft"), sdk.V(open, "Đang mở", "Open"), sdk.V(closed, "Đã đóng", "Closed")),
		sdk.Kind("Course", sdk.KindOpts[course]{
			Label: sdk.L("Lớp", "Course"), Labels: sdk.L("Các lớp", "Courses"), Visibility: sdk.Scope, Tied: true, Validate: judgeCourse,
			States: sdk.States("state", draft, sdk.Move(draft, open, "open"), sdk.Move(open, closed)),
		}),
		sdk.Kind("Seat", sdk.KindOpts[seat]{Label: sdk.L("Chỗ", "Seat"), Labels: sdk.L("Các chỗ", "Seats"), Visibility: sdk.Scope, Offers: sdk.OnlyActions}),
		sdk.Reads[unitRow]("core.Unit"),
		sdk.Action("open", sdk.ActionOpts{On: "Course", Label: sdk.L("Mở lớp", "Open"), From: []string{"DRAFT"}, Allow: []string{"OFFICER"}}, openCourse),
		sdk.Action("approve", sdk.ActionOpts{On: "Course", Label: sdk.L("Duyệt", "Approve"), Below: true, Allow: []string{"OFFICER"}},
			func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (*course, error) {
				c, err := sdk.Target[course](tx)
				if err == nil {
					c.Taken = 1
					tx.Save(c)
				}
				return c, err
			}),
		sdk.Action("enrol", sdk.ActionOpts{On: "Course", Label: sdk.L("Đăng ký", "Enrol"), Allow: []string{"OFFICER"}}, enrol),
		sdk.Action("remind", sdk.ActionOpts{On: "Course", Label: sdk.L("Nhắc", "Remind"), Allow: []string{"OFFICER"}}, askRemind),
		sdk.Action("found", sdk.ActionOpts{Label: sdk.L("Lập", "Found"), Allow: []string{"OFFICER"}}, foundCourse),
		sdk.Action("total", sdk.ActionOpts{Label: sdk.L("Tổng", "Total"), Allow: []string{"OFFICER"}}, total),
		sdk.Action("steal", sdk.ActionOpts{Label: sdk.L("Lấy", "Steal"), Allow: []string{"OFFICER"}}, steal),
		sdk.Stat("placesByMonth", sdk.L("Số chỗ theo tháng", "Places by month"), "Course", "sum(places)", sdk.By("month(starts)"), nil),
		sdk.Job("remind", sdk.JobOpts{Label: sdk.L("Nhắc", "Remind"), Cron: "0 7 * * *"}, remind),
		sdk.Allow("OFFICER", "Course", "*"), sdk.Allow("OFFICER", "Seat", "read"),
	}}
}
