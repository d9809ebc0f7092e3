package training

import (
	"slices"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// Attendance says that somebody was at a session. Units above see how many, not who.
type Attendance struct {
	sdk.Record
	Name      string      `lantoa:"required,max=200" vi:"Học viên" en:"Trainee"`
	Session   sdk.Ref     `lantoa:"ref=Session,required,back=attendances" vi:"Buổi học" en:"Session"`
	Enrolment sdk.Ref     `lantoa:"ref=Enrolment,required,back=attendances" vi:"Ghi danh" en:"Enrolment"`
	Group     group       `lantoa:"required,index" vi:"Đối tượng" en:"Who it is"`
	Sex       sex         `lantoa:"index" vi:"Giới tính" en:"Sex"`
	On        sdk.Date    `lantoa:"required,index" vi:"Ngày" en:"Day"`
	Hours     sdk.Decimal `lantoa:"scale=1,sum" vi:"Số giờ" en:"Hours"`
}

type attendIn struct {
	Absent []sdk.Ref `lantoa:"ref=Enrolment" vi:"Người vắng" en:"Who was absent" help_vi:"Mọi học viên khác được ghi là có dự." help_en:"Everybody else on the list was there."`
}

func attendances() []sdk.Part {
	return append([]sdk.Part{
		sdk.Kind("Attendance", sdk.KindOpts[Attendance]{
			Label: sdk.L("Lượt dự", "Attendance"), Labels: sdk.L("Lượt dự các buổi học", "Attendances"), Doc: sdk.L("Một người dự một buổi.", "One person at one session."),
			Visibility: sdk.StatisticsUp, Offers: sdk.OnlyActions, OrderBy: "-on", Unique: [][]string{{"enrolment", "session"}},
			Columns: []string{"on", "name", "session", "hours"}, Filters: []string{"session", "on", "group"},
		}),
		sdk.Stat("attendanceNumbers", sdk.L("Lượt người dự theo tháng", "Attendances by month"), "Attendance", "count", sdk.By("month(on)", "group"), nil),
		sdk.Stat("attendanceHours", sdk.L("Số giờ học theo tháng", "Hours attended by month"), "Attendance", "sum(hours)", sdk.By("month(on)", "group"), nil),
	}, sdk.Kept("Attendance")...)
}

func attend(tx *sdk.Tx, in attendIn, d *sdk.Diags) (*Session, error) {
	s, err := sdk.Target[Session](tx)
	if err != nil {
		return nil, err
	}
	if err := hold(tx, s.Course); err != nil {
		return nil, err
	}
	c, err := sdk.Get[Course](tx, s.Course)
	if err != nil {
		return nil, err
	}
	if c.Status != open {
		d.Error("", "NOT_OPEN", sdk.L("Lớp không còn mở.", "The course is not open."))
	}
	if s.On.After(tx.Today()) {
		d.Error("", "NOT_YET", sdk.L("Buổi học chưa diễn ra.", "The session is still to come."))
	}
	list, err := sdk.Find[Enrolment](tx, sdk.Of("course", c.ID), "", c.Capacity)
	if err != nil {
		return nil, err
	}
	for _, id := range in.Absent {
		if !slices.ContainsFunc(list, func(e *Enrolment) bool { return e.ID == id }) {
			d.Error("absent", sdk.ErrNotFound.Code, sdk.L("Có người không học lớp này.", "Somebody is not on this course."))
		}
	}
	old, err := sdk.Find[Attendance](tx, sdk.Of("session", s.ID), "", c.Capacity)
	if err != nil || d.Any() {
		return nil, err
	}
	was := map[sdk.Ref]*Attendance{}
	for _, a := range old {
		was[a.Enrolment] = a
	}
	var gone []sdk.Ref
	for _, id := range in.Absent {
		if was[id] != nil {
			gone = append(gone, id)
		}
	}
	last, err := lastDays(tx, gone, s.ID)
	if err != nil {
		return nil, err
	}
	s.Present = 0
	for _, e := range list {
		absent := slices.Contains(in.Absent, e.ID)
		if !absent {
			s.Present++
		}
		switch earlier := was[e.ID]; {
		case !absent && earlier == nil:
			tx.Create(&Attendance{Name: e.Name, Session: s.ID, Enrolment: e.ID, Group: e.Group, Sex: e.Sex, On: s.On, Hours: s.Hours})
			e.Hours = e.Hours.Add(s.Hours)
			if s.On.After(e.AttendedOn) {
				e.AttendedOn = s.On
			}
		case absent && earlier != nil:
			tx.Delete(earlier)
			e.Hours, e.AttendedOn = e.Hours.Sub(earlier.Hours), last[e.ID]
		}
		tx.Save(e)
	}
	s.Status = sessionHeld
	tx.Save(s)
	return s, nil
}

// lastDays are the days on which people of a list last attended anything but one session.
func lastDays(tx *sdk.Tx, people []sdk.Ref, but sdk.Ref) (map[sdk.Ref]sdk.Date, error) {
	out := map[sdk.Ref]sdk.Date{}
	for some := range slices.Chunk(people, mostIDs) {
		rows, err := sdk.Find[Attendance](tx, sdk.Where{"enrolment": sdk.Where{"id": sdk.Where{"in": some}}}, "on", mostIDs*mostSessions)
		if err != nil {
			return nil, err
		}
		for _, a := range rows {
			if a.Session != but {
				out[a.Enrolment] = a.On
			}
		}
	}
	return out, nil
}
