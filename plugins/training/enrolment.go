package training

import (
	"fmt"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type result string

const (
	enrolled   result = "ENROLLED"
	completed  result = "COMPLETED"
	incomplete result = "INCOMPLETE"
)

// Enrolment is one person's place on a course, with what the statistics ask of the person as it was
// then.
type Enrolment struct {
	sdk.Record
	Name         string      `lantoa:"required,max=200,index,search,section=person" vi:"Học viên" en:"Trainee"`
	Course       sdk.Ref     `lantoa:"ref=Course,required,back=enrolments,section=content" vi:"Lớp" en:"Course"`
	Group        group       `lantoa:"required,index,section=person" vi:"Đối tượng" en:"Who it is"`
	Level        level       `lantoa:"index,section=person" vi:"Cấp" en:"Level"`
	Sex          sex         `lantoa:"index,section=person" vi:"Giới tính" en:"Sex"`
	Ethnicity    ethnicity   `lantoa:"index,section=person" vi:"Dân tộc" en:"Ethnicity"`
	Degree       degree      `lantoa:"index,section=person" vi:"Trình độ" en:"Degree"`
	Reporter     sdk.Ref     `lantoa:"ref=Reporter,back=enrolments,section=person" vi:"Báo cáo viên" en:"Legal reporter"`
	Communicator sdk.Ref     `lantoa:"ref=Communicator,back=enrolments,section=person" vi:"Tuyên truyền viên" en:"Legal communicator"`
	Mediator     sdk.Ref     `lantoa:"ref=Mediator,back=enrolments,section=person" vi:"Hòa giải viên" en:"Mediator"`
	Teacher      sdk.Ref     `lantoa:"ref=Teacher,back=enrolments,section=person" vi:"Giáo viên" en:"Teacher"`
	Official     sdk.Ref     `lantoa:"ref=Official,back=enrolments,section=person" vi:"Công chức, viên chức" en:"Official"`
	Hours        sdk.Decimal `lantoa:"scale=1,index,sum,section=outcome" vi:"Số giờ đã dự" en:"Hours attended"`
	AttendedOn   sdk.Date    `lantoa:"index,section=outcome" vi:"Ngày dự gần nhất" en:"Last attended on"`
	Status       result      `lantoa:"section=outcome" vi:"Kết quả" en:"Outcome"`
}

type enrolIn struct {
	Reporters     []sdk.Ref `lantoa:"ref=Reporter" vi:"Báo cáo viên" en:"Legal reporters"`
	Communicators []sdk.Ref `lantoa:"ref=Communicator" vi:"Tuyên truyền viên" en:"Legal communicators"`
	Mediators     []sdk.Ref `lantoa:"ref=Mediator" vi:"Hòa giải viên" en:"Mediators"`
	Teachers      []sdk.Ref `lantoa:"ref=Teacher" vi:"Giáo viên" en:"Teachers"`
	Officials     []sdk.Ref `lantoa:"ref=Official" vi:"Công chức, viên chức" en:"Officials"`
	Guests        []string  `lantoa:"max=200" vi:"Người khác" en:"Others" help_vi:"Mỗi người một dòng: họ tên và nơi làm việc, cho người không có trong danh sách nào." help_en:"One a line, with name and place of work, for who is on no roster."`
}

func enrolments() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Kết quả học tập", "Outcome of an enrolment"), sdk.V(enrolled, "Đang học", "Enrolled"), sdk.V(completed, "Hoàn thành", "Completed"), sdk.V(incomplete, "Chưa hoàn thành", "Not completed")),
		sdk.Kind("Enrolment", sdk.KindOpts[Enrolment]{
			Label: sdk.L("Học viên", "Enrolment"), Labels: sdk.L("Học viên của lớp", "Enrolments"), Doc: sdk.L("Một người trong danh sách của lớp.", "One person on the list of a course."),
			Menu: "training", Visibility: sdk.Scope, Offers: sdk.OnlyActions, OrderBy: "name",
			Columns: []string{"name", "group", "course", "hours", "attendedOn", "status"}, Filters: []string{"course", "group", "sex", "ethnicity", "degree", "attendedOn", "status"},
			Unique: [][]string{{"reporter", "course"}, {"communicator", "course"}, {"mediator", "course"}, {"teacher", "course"}, {"official", "course"}},
			States: sdk.States("status", enrolled, sdk.Move(enrolled, completed, "finish"), sdk.Move(enrolled, incomplete, "finish")),
		}),
		sdk.Action("enrol", sdk.ActionOpts{
			On: "Course", Label: sdk.L("Ghi danh", "Enrol"), From: []string{string(open)}, Allow: []string{officer}, Returns: "Course", Seconds: 30,
			Doc: sdk.L("Đưa người trong các danh sách, và người khác, vào lớp; mời họ dự.", "Puts people of the rosters, and others, on the course and invites them."),
		}, enrol),
		sdk.Action("leave", sdk.ActionOpts{
			On: "Enrolment", Label: sdk.L("Rút khỏi lớp", "Take off the list"), From: []string{string(enrolled)}, Allow: []string{officer},
			Doc: sdk.L("Trả lại chỗ của người chưa dự buổi nào.", "Gives back the place of somebody who has attended nothing."),
		}, leave),
		sdk.Stat("trainedReporters", sdk.L("Báo cáo viên được bồi dưỡng", "Legal reporters trained"), "Enrolment", "distinct(reporter)", sdk.By("year(attendedOn)", "level", "sex", "degree"), sdk.Is("group", reporter)),
		sdk.Stat("trainedCommunicators", sdk.L("Tuyên truyền viên được bồi dưỡng", "Legal communicators trained"), "Enrolment", "distinct(communicator)", sdk.By("year(attendedOn)", "sex", "ethnicity", "degree"), sdk.Is("group", communicator)),
		sdk.Stat("trainedMediators", sdk.L("Hòa giải viên được bồi dưỡng", "Mediators trained"), "Enrolment", "distinct(mediator)", sdk.By("year(attendedOn)", "sex", "ethnicity", "degree"), sdk.Is("group", mediator)),
		sdk.Stat("trained", sdk.L("Lượt người được bồi dưỡng theo tháng", "Trainees by month"), "Enrolment", "count", sdk.By("month(attendedOn)", "group", "sex"), nil),
		sdk.Stat("reporterHours", sdk.L("Số giờ bồi dưỡng của báo cáo viên theo năm", "Hours of training of each reporter and year"), "Enrolment", "sum(hours)", sdk.By("reporter", "year(attendedOn)"), sdk.Is("group", reporter)),
		sdk.Stat("communicatorHours", sdk.L("Số giờ bồi dưỡng của tuyên truyền viên theo năm", "Hours of training of each communicator and year"), "Enrolment", "sum(hours)", sdk.By("communicator", "year(attendedOn)"), sdk.Is("group", communicator)),
		sdk.Stat("mediatorHours", sdk.L("Số giờ bồi dưỡng của hòa giải viên theo năm", "Hours of training of each mediator and year"), "Enrolment", "sum(hours)", sdk.By("mediator", "year(attendedOn)"), sdk.Is("group", mediator)),
	}, sdk.Kept("Enrolment")...)
}

func enrol(tx *sdk.Tx, in enrolIn, d *sdk.Diags) (*Course, error) {
	c, err := sdk.Target[Course](tx)
	if err != nil {
		return nil, err
	}
	if err := hold(tx, c.ID); err != nil {
		return nil, err
	}
	taken, err := sdk.Count[Enrolment](tx, sdk.Of("course", c.ID))
	if err != nil {
		return nil, err
	}
	people := in.people(tx, d)
	if d.Any() {
		return nil, nil
	}
	n := len(people) + len(in.Guests)
	switch free := c.Capacity - int(taken); {
	case n == 0:
		d.Error("", "NOBODY", sdk.L("Chưa chọn ai.", "Nobody is named."))
	case n > free:
		d.Error("", "FULL", sdk.L(fmt.Sprintf("Lớp còn %d chỗ, không đủ cho %d người.", max(free, 0), n), fmt.Sprintf("%d places are left, %d are asked for.", max(free, 0), n)))
	}
	if d.Any() {
		return nil, nil
	}
	for _, p := range people {
		tx.Create(place(c.ID, p))
	}
	for _, name := range in.Guests {
		tx.Create(&Enrolment{Course: c.ID, Name: name, Group: guest})
	}
	c.Enrolled = int(taken) + n
	tx.Save(c)
	tell(tx, people, fmt.Sprintf("Mời dự lớp “%s”, khai giảng ngày %s, %s.", c.Title, c.Starts.VN(), c.Place),
		fmt.Sprintf("You are invited to the course “%s”, which starts on %s, %s.", c.Title, c.Starts, c.Place))
	return c, nil
}

// people are those of the rosters whom the input names; whoever cannot be enrolled is a fault at
// his place.
func (in enrolIn) people(tx *sdk.Tx, d *sdk.Diags) []person {
	var all []person
	all = append(all, named[Reporter](tx, d, "reporters", in.Reporters)...)
	all = append(all, named[Communicator](tx, d, "communicators", in.Communicators)...)
	all = append(all, named[Mediator](tx, d, "mediators", in.Mediators)...)
	all = append(all, named[Teacher](tx, d, "teachers", in.Teachers)...)
	return append(all, named[Official](tx, d, "officials", in.Officials)...)
}

func named[T any, P interface {
	*T
	person
}](tx *sdk.Tx, d *sdk.Diags, path string, ids []sdk.Ref,
) []person {
	rows, err := sdk.GetAll[T](tx, ids...)
	if err != nil {
		d.Add(err)
		return nil
	}
	known := map[sdk.Ref]P{}
	for _, r := range rows {
		known[P(r).record().ID] = r
	}
	var out []person
	for i, id := range ids {
		p := known[id]
		at := fmt.Sprintf("%s.%d", path, i)
		switch {
		case p == nil:
			d.Error(at, sdk.ErrNotFound.Code, sdk.L("Không có người này, hoặc đã nêu hai lần.", "There is no such person, or it is named twice."))
			continue
		case p.record().State == string(dismissed) || p.record().State == string(left):
			d.Error(at, "GONE", sdk.L(p.profile().Name+" không còn trong danh sách.", p.profile().Name+" is on the roster no more."))
		}
		delete(known, id)
		out = append(out, p)
	}
	return out
}

// place is somebody's enrolment.
func place(course sdk.Ref, p person) *Enrolment {
	q, id := p.profile(), p.record().ID
	e := &Enrolment{Course: course, Name: q.Name, Group: p.group(), Sex: q.Sex, Ethnicity: q.Ethnicity, Degree: q.Degree}
	switch p := p.(type) {
	case *Reporter:
		e.Reporter, e.Level = id, p.Level
	case *Communicator:
		e.Communicator = id
	case *Mediator:
		e.Mediator = id
	case *Teacher:
		e.Teacher = id
	case *Official:
		e.Official = id
	}
	return e
}

func leave(tx *sdk.Tx, _ sdk.None, d *sdk.Diags) (sdk.None, error) {
	e, err := sdk.Target[Enrolment](tx)
	if err != nil {
		return sdk.None{}, err
	}
	if err := hold(tx, e.Course); err != nil {
		return sdk.None{}, err
	}
	c, err := sdk.Get[Course](tx, e.Course)
	if err != nil {
		return sdk.None{}, err
	}
	if !e.AttendedOn.IsZero() {
		d.Error("", "ATTENDED", sdk.L("Người này đã dự lớp nên không rút được.", "Who has attended stays on the list."))
	}
	tx.Delete(e)
	c.Enrolled--
	tx.Save(c)
	return sdk.None{}, nil
}
