package demo

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/clock"
)

// reacher tells what the units have kept in the module outreach: sessions, teams and cases,
// assessments of communes, and reviews to which many contribute.
type reacher struct {
	*desk
	*rand.Rand
}

// The communes of the district whose story is told in full.
const (
	town   = "h-cau-ke-tt-cau-ke"
	hoaAn  = "h-cau-ke-x-hoa-an"
	khmers = "h-cau-ke-x-chau-dien"
)

func writeOutreach(ctx context.Context, d *desk) error {
	w := &reacher{desk: d, Rand: rand.New(rand.NewPCG(3, 26))}
	if err := w.ownParts(ctx); err != nil {
		return err
	}
	for _, tell := range []func(context.Context) error{w.sessions, w.teams, w.access, w.reviews} {
		if err := tell(ctx); err != nil {
			return err
		}
	}
	return nil
}

// ownParts ties to what has been handed on to communes, and to what has no year, too.
func (w *reacher) ownParts(ctx context.Context) error {
	rows, err := w.tx.Assignment.Query().Where(assignment.PlanID(w.plan), assignment.PeriodKeyNEQ("2021"), assignment.HasTaskWith(task.NumberIn("3.1", "3.2", "3.8", "3.9", "3.10"))).
		WithTask().Order(assignment.ByID()).All(ctx)
	if err != nil {
		return err
	}
	w.ties = maps.Clone(w.ties)
	for _, a := range rows {
		if key := a.Edges.Task.Number + " " + w.unitCodes[a.UnitID]; w.ties[key] == "" {
			w.ties[key] = w.filler.store.Catalogue.Kind("Assignment").EncodeID(a.ID)
		}
	}
	return nil
}

func (w *reacher) unit(code string) string {
	return w.filler.store.Catalogue.Kind("Unit").EncodeID(w.unitIDs[code])
}

func tagged(words ...string) []any { return listed(words) }

// what a session is about: title, forms, fields, groups, areas, language, and whether it comes first.
var gatherings = []struct {
	title, language, place        string
	forms, fields, groups, places []any
	first                         bool
}{
	{"Luật Hòa giải ở cơ sở và giải quyết tranh chấp đất đai", "BILINGUAL", "Chùa trong ấp", tagged("MEDIATION", "DIRECT"), tagged("LAND", "MEDIATION"), tagged("ETHNIC_MINORITY", "FARMERS"), tagged("RURAL", "ETHNIC_MINORITY_AREA"), true},
	{"Phòng, chống bạo lực gia đình, bình đẳng giới", "VIETNAMESE", "Nhà văn hóa ấp", tagged("LEARNING", "CAMPAIGN"), tagged("CHILDREN_EQUALITY", "MARRIAGE_FAMILY"), tagged("WOMEN", "VIOLENCE_VICTIMS"), tagged("RURAL"), true},
	{"Trợ giúp pháp lý lưu động cho người nghèo, người khuyết tật", "VIETNAMESE", "Trụ sở UBND xã", tagged("LEGAL_AID", "COUNSELLING"), tagged("CIVIL", "JUSTICE"), tagged("POOR", "DISABLED"), tagged("RURAL", "REMOTE"), true},
	{"An toàn giao thông trong thanh niên", "VIETNAMESE", "Trung tâm học tập cộng đồng", tagged("LEARNING", "CULTURE"), tagged("TRAFFIC"), tagged("YOUTH", "PUPILS_STUDENTS"), tagged("URBAN"), false},
	{"Đăng ký khai sinh, kết hôn đúng quy định", "KHMER", "Sala chùa", tagged("DIRECT", "CULTURE"), tagged("CIVIL_STATUS", "MARRIAGE_FAMILY"), tagged("ETHNIC_MINORITY"), tagged("ETHNIC_MINORITY_AREA", "RURAL"), true},
	{"Khai thác thủy sản đúng pháp luật, an toàn trên biển", "VIETNAMESE", "Nhà văn hóa xã đảo", tagged("DIRECT", "CAMPAIGN"), tagged("ENVIRONMENT", "SECURITY"), tagged("REMOTE_PEOPLE"), tagged("COASTAL", "ISLAND_COMMUNE"), true},
	{"Xây dựng nông thôn mới và quy ước của ấp", "VIETNAMESE", "Nhà văn hóa ấp", tagged("CAMPAIGN"), tagged("ENVIRONMENT", "SECURITY"), tagged("GENERAL_PUBLIC"), tagged("RURAL"), false},
}

// session is one that was held on a day of the year or, after the last day, is planned.
func (w *reacher) session(k int, day clock.Day, task string, people int) *entry {
	g := gatherings[k%len(gatherings)]
	e := &entry{kind: "Session", task: task, set: values{
		"title": g.title, "forms": g.forms, "fields": g.fields, "groups": g.groups, "areas": g.places, "language": g.language, "priority": g.first, "place": g.place, "on": day.String(),
	}}
	if g.language != "VIETNAMESE" {
		e.set["scheme"] = "Nghị quyết số 88/2019/QH14"
	}
	if day.After(lastDay) {
		return e
	}
	minority := people / 9
	if g.language != "VIETNAMESE" {
		minority = people * 4 / 5
	}
	e.moves = []move{becomes("hold", "HELD", values{"attendances": number(people), "women": number(people * between(w.Rand, 40, 60) / 100), "minority": number(minority)})}
	return e
}

// sessions are those of two years, and two that several units held together.
func (w *reacher) sessions(ctx context.Context) error {
	for i, u := range []struct{ user, unit, task string }{
		{town, town, "3.1"}, {hoaAn, hoaAn, "3.1"}, {khmers, khmers, "3.1"}, {"h-tra-cu-cv", "h-tra-cu", "3.1"}, {"sgddt-cv", "sgddt", "3.1"}, {officeStaff, office, "3.4"},
	} {
		var all []*entry
		for k, day := range []string{"2021-04-14", "2021-10-06", "2022-03-16", "2022-06-22", "2022-09-14", "2022-12-07"} {
			at, task := clock.MustDay(day).Add(7*i), u.task
			if at.Before(yearStart) {
				task = ""
			}
			s := w.session(i+k, at, task, between(w.Rand, 28, 95))
			if u.unit == office && task != "" && s.set["scheme"] != nil { // the office's own work for the scheme
				s.task = "3.5"
			}
			all = append(all, s)
		}
		if err := w.write(ctx, u.user, u.unit, all...); err != nil {
			return err
		}
	}
	past := w.session(2, clock.MustDay("2022-08-10"), "3.1", 146)
	past.set = past.set.with(values{"title": "Phiên trợ giúp pháp lý lưu động tại xã Châu Điền", "joint": true})
	next := w.session(0, clock.MustDay("2022-11-23"), "3.1", 0)
	next.set = next.set.with(values{"title": "Ngày hội hòa giải ở cơ sở huyện Cầu Kè", "joint": true})
	joint := func(s *entry, note string, partners ...string) *entry {
		e := &entry{kind: "Joint", set: values{"session": w.ref(s), "note": note}}
		for _, f := range []string{"title", "on", "place", "groups", "areas", "fields"} {
			e.set[f] = s.set[f]
		}
		ids := make([]any, len(partners))
		for i, code := range partners {
			ids[i] = w.unit(code)
		}
		e.set["partners"] = ids
		return e
	}
	was, comes := joint(past, "Xã mời người dân; Trung tâm trợ giúp pháp lý của Sở cử trợ giúp viên.", khmers, office), joint(next, "Ban Dân tộc cử người phiên dịch; các xã cử tổ hòa giải.", "bdt", town, hoaAn, khmers)
	was.moves = []move{becomes("hold", "HELD", values{"attendances": number(146)})}
	if err := w.write(ctx, "h-cau-ke-cv", "h-cau-ke", past, next, was, comes); err != nil {
		return err
	}
	for _, p := range []struct {
		user, unit, did string
		joint           *entry
	}{
		{khmers, khmers, "Mời 146 lượt người dân, chuẩn bị hội trường và loa.", was}, {officeStaff, office, "Cử 03 trợ giúp viên pháp lý, mang 200 tờ gấp song ngữ.", was}, {hoaAn, hoaAn, "Cử 02 tổ hòa giải dự thi tình huống.", comes},
	} {
		if err := w.write(ctx, p.user, p.unit, &entry{kind: "Part", task: "3.1", set: values{"title": p.joint.set["title"], "on": p.joint.set["on"], "joint": w.ref(p.joint), "contribution": p.did}}); err != nil {
			return err
		}
	}
	return nil
}

// teams are the mediation teams of the communes and their logbooks of this year.
func (w *reacher) teams(ctx context.Context) error {
	matters := []string{"Tranh chấp ranh đất giữa hai hộ liền kề", "Lối đi chung bị rào", "Mâu thuẫn vợ chồng", "Vay mượn không trả", "Nước thải chăn nuôi chảy sang nhà bên", "Tiếng ồn karaoke"}
	kinds := []string{"LAND", "LAND", "MARRIAGE_FAMILY", "CIVIL", "ENVIRONMENT", "OTHER"}
	for i, c := range []struct {
		unit    string
		hamlets []string
		many    bool
	}{{town, []string{"Rùm Sóc", "Giồng Dầu"}, true}, {hoaAn, []string{"Hòa Thạnh", "Hòa Phong", "Kinh Xuôi"}, false}, {khmers, []string{"Châu Hưng", "Ô Rồm"}, true}} {
		var all, active []*entry
		for j, hamlet := range c.hamlets {
			team := &entry{kind: "Team", task: "3.1", set: values{"name": "Tổ hòa giải ấp " + hamlet, "hamlet": "Ấp " + hamlet, "members": number(3), "women": number(1), "minority": number(j%2 + 1), "minorityMany": c.many, "areas": tagged("RURAL")}}
			all = append(all, team)
			if hamlet == "Kinh Xuôi" { // elected, and one short
				team.set["members"] = number(2)
				continue
			}
			active = append(active, team)
			founded := values{"decisionNo": fmt.Sprintf("%d/QĐ-UBND", 40+i), "foundedOn": "2021-06-14", "reviewDue": "2022-06-14"}
			team.moves = []move{becomes("found", "ACTIVE", founded)}
			switch {
			case i == 2 && j == 1: // nobody has reviewed it
			case i == 0 && j == 1: // last year, so that it is due again in a few days
				team.moves = append(team.moves, w.reviewed("2021-11-19", "2022-11-19"))
				all = append(all, w.review(team, "2021-11-19"))
			default:
				team.moves = append(team.moves, w.reviewed("2022-06-10", "2023-06-10"))
				all = append(all, w.review(team, "2022-06-10"))
			}
		}
		for k := range 8 {
			day := clock.MustDay("2022-01-10").Add(38*k + 5*i)
			e := &entry{kind: "Case", number: "number", set: values{"subject": matters[(k+i)%6], "type": kinds[(k+i)%6], "team": w.ref(active[k%len(active)]), "receivedOn": day.String(),
				"grounds": []string{"REQUEST", "REQUEST", "WITNESSED", "ASSIGNED"}[k%4], "urgent": k == 2 && i == 1, "parties": fmt.Sprintf("Hộ ông A.%d và hộ bà B.%d", k, k)}}
			all = append(all, e)
			e.moves = w.course(k, i, day)
		}
		if err := w.write(ctx, c.unit, c.unit, all...); err != nil {
			return err
		}
	}
	return nil
}

func (w *reacher) reviewed(on, due string) move {
	return move{"consolidate", values{"reviewedOn": on, "reviewDue": due}}
}

func (w *reacher) review(team *entry, on string) *entry {
	return &entry{kind: "TeamReview", set: values{"name": team.text("name"), "team": w.ref(team), "year": number(clock.MustDay(on).Year()), "on": on, "members": team.set["members"], "women": team.set["women"],
		"minority": team.set["minority"], "minorityMany": team.set["minorityMany"], "note": "Tổ hoạt động đều, giữ nguyên thành phần."}}
}

// course is what became of a case: most are settled, the last waits for its mediators to start.
func (w *reacher) course(k, i int, day clock.Day) []move {
	if k == 7 {
		return []move{becomes("assign", "ASSIGNED", values{"assignedOn": day.Add(1).String(), "startBy": day.Add(4).String(), "mediators": "Tổ trưởng và một hòa giải viên"})}
	}
	begins := day.Add(3)
	if k == 4 {
		begins = day.Add(6)
	}
	ends := begins.Add(between(w.Rand, 2, 12)).String()
	moves := []move{becomes("assign", "ASSIGNED", values{"assignedOn": day.Add(1).String(), "startBy": day.Add(4).String(), "mediators": "Hai hòa giải viên của tổ"}),
		becomes("start", "STARTED", values{"startedOn": begins.String(), "late": k == 4})}
	switch (k + i) % 8 {
	case 3:
		return append(moves, becomes("end", "NOT_SETTLED", values{"endedOn": ends, "guidance": "Hướng dẫn khởi kiện tại Tòa án nhân dân huyện."}))
	case 6:
		return append(moves, becomes("end", "TERMINATED_BY_PARTY", values{"endedOn": ends}))
	}
	return append(moves, becomes("end", "SETTLED", values{"endedOn": ends, "agreement": "Hai bên thống nhất cách giải quyết và thời hạn thực hiện.", "written": k%2 == 0}))
}
