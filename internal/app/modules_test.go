package app

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
)

func (b *by) course(code string, more ...any) (id string) {
	b.t.Helper()
	in := map[string]any{"title": "Lớp " + code, "code": code}
	for i := 0; i+1 < len(more); i += 2 {
		in[more[i].(string)] = more[i+1]
	}
	return b.do("sampleCreateCourse", in, "course { id }").must().text("sampleCreateCourse", "course", "id")
}

func TestARecordIsMadeChangedAndDeletedThroughGraphQL(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		p, other, above := h.by(t, "sgddt"), h.by(t, "snv"), h.by(t, "ubnd-tinh")
		made := p.do("sampleCreateCourse", map[string]any{"title": " Lớp một ", "code": "A-1", "cost": "1500000", "hours": "2.5", "starts": "2022-04-01"},
			"__typename c: course { id version title places cost hours starts state unit { code } createdBy { username } }").must()
		id := made.text("sampleCreateCourse", "c", "id")
		if got := made.text("sampleCreateCourse", "c"); got != `{"cost":"1500000","createdBy":{"username":"sgddt"},"hours":"2.5","id":"`+id+`","places":20,"starts":"2022-04-01","state":"DRAFT","title":"Lớp một","unit":{"code":"sgddt"},"version":1}` {
			t.Error(got)
		}
		for who, sees := range map[*by]string{p: `[{"id":"` + id + `"}]`, above: `[{"id":"` + id + `"}]`, other: `[]`} {
			if got := who.ask(`{ sample { courses { nodes { id } } } }`, nil).must().text("sample", "courses", "nodes"); got != sees {
				t.Errorf("the list shows %s, want %s", got, sees)
			}
		}
		for _, c := range []struct {
			name, mutation string
			who            *by
			in             map[string]any
			want           string
		}{
			{"all faults of the declared rules at once", "sampleCreateCourse", p, map[string]any{"title": strings.Repeat("x", 41), "code": "a b", "places": 0}, "VALIDATION input.code; VALIDATION input.places; VALIDATION input.title"},
			{"unique in the unit", "sampleCreateCourse", p, map[string]any{"title": "x", "code": "A-1"}, "UNIQUE input.code"},
			{"a reference to nobody", "sampleCreateCourse", p, map[string]any{"title": "x", "code": "B", "guide": random("user_")}, "INVALID_REFERENCE input.guide"},
			{"a reference to somebody of another unit is as one to nobody", "sampleCreateCourse", p, map[string]any{"title": "x", "code": "B", "guide": p.h.Store.Catalogue.Kind("User").EncodeID(h.Users["stp"])}, "INVALID_REFERENCE input.guide"},
			{"the module's own judgement", "sampleCreateCourse", p, map[string]any{"title": "cấm", "code": "B"}, "VALIDATION input.title"},
			{"a random id is not found", "sampleUpdateCourse", p, map[string]any{"id": random(id), "version": 1, "title": "x"}, "NOT_FOUND input.id"},
			{"an id of another unit is as a random one", "sampleUpdateCourse", other, map[string]any{"id": id, "version": 1, "title": "x"}, "NOT_FOUND input.id"},
			{"an id of another kind is as a random one", "sampleUpdateCourse", p, map[string]any{"id": h.ID("sgddt"), "version": 1, "title": "x"}, "NOT_FOUND input.id"},
			{"who sees it from above may not change it", "sampleUpdateCourse", above, map[string]any{"id": id, "version": 1, "title": "x"}, "FORBIDDEN input.id"},
			{"nor delete it", "sampleDeleteCourse", above, map[string]any{"id": id, "version": 1}, "FORBIDDEN input.id"},
			{"another version than it has", "sampleUpdateCourse", p, map[string]any{"id": id, "version": 7, "title": "x"}, "CONFLICT input.version"},
			{"a state that only an action leads to", "sampleUpdateCourse", p, map[string]any{"id": id, "version": 1, "state": "OPEN"}, "INVALID_STATE input.state"},
			{"a state that nothing leads to", "sampleUpdateCourse", p, map[string]any{"id": id, "version": 1, "state": "CLOSED"}, "INVALID_STATE input.state"},
			{"a role without the right", "sampleCreateCourse", h.by(t, "sgddt", programme.Auditor), map[string]any{"title": "x", "code": "B"}, "FORBIDDEN"},
			{"an action of another unit's", "sampleOpenCourse", above, map[string]any{"id": id}, "FORBIDDEN input.id"},
			{"an action that reaches below of one that it does not see", "sampleApproveCourse", other, map[string]any{"id": id}, "NOT_FOUND input.id"},
			{"the input of an action", "sampleOpenCourse", p, map[string]any{"id": id, "note": strings.Repeat("x", 21)}, "VALIDATION input.note"},
			{"two faults that the module finds", "sampleOpenCourse", p, map[string]any{"id": id, "note": "no"}, "VALIDATION input.id; VALIDATION input.note"},
			{"P10 an id of another unit in a module's answer", "sampleSteal", other, map[string]any{"name": id}, "MODULE_BAD_RESPONSE"},
		} {
			t.Run(c.name, func(t *testing.T) {
				shows := "course { id }"
				switch {
				case strings.Contains(c.mutation, "Delete"):
					shows = "id"
				case strings.Contains(c.mutation, "Steal"):
					shows = "done"
				}
				got := c.who.do(c.mutation, c.in, shows)
				if got.faults() != c.want || got.text(c.mutation) != "<nil>" || fmt.Sprint(got.Errors[0].Path) != "["+c.mutation+"]" {
					t.Errorf("got %s, want %s\n%s", got.faults(), c.want, got.body)
				}
			})
		}
		if got := p.do("sampleOpenCourse", map[string]any{"id": id, "note": "no"}, "course { id }"); !strings.Contains(got.body, `"message":"Không được."`) || !strings.Contains(got.body, `"reason":"NOT_SO"`) ||
			!strings.Contains(got.body, `"en":"Nor so."`) || strings.Index(got.body, `"reason":"NOT_SO"`) > strings.Index(got.body, `"reason":"NOR_SO"`) {
			t.Errorf("the texts of the module, in their order: %s", got.body)
		}
		changed := p.do("sampleUpdateCourse", map[string]any{"id": id, "version": 1, "title": "thêm", "cost": nil}, "course { version title cost hours }").must()
		if got := changed.text("sampleUpdateCourse", "course"); got != `{"cost":null,"hours":"1.5","title":"thêm","version":2}` {
			t.Errorf("null empties, and the module sets the hours: %s", got)
		}
		opened := p.do("sampleOpenCourse", map[string]any{"id": id}, "course { version state }").must()
		if got := opened.text("sampleOpenCourse", "course"); got != `{"state":"OPEN","version":3}` {
			t.Error(got)
		}
		if got := p.do("sampleOpenCourse", map[string]any{"id": id}, "course { id }").faults(); got != "INVALID_STATE input.id" {
			t.Errorf("an action in another state: %s", got)
		}
		p.do("sampleUpdateCourse", map[string]any{"id": id, "version": 3, "state": "CLOSED"}, "course { id }").must()
		if got := above.do("sampleApproveCourse", map[string]any{"id": id}, "course { version }").must().text("sampleApproveCourse", "course"); got != `{"version":5}` {
			t.Errorf("an action that reaches below: %s", got)
		}
		if got := p.do("sampleDeleteCourse", map[string]any{"id": id, "version": 5}, "id").must().text("sampleDeleteCourse", "id"); got != id {
			t.Errorf("deleted: %s", got)
		}
		if got := p.ask(`{ sample { courses { nodes { id } } } }`, nil).must().text("sample", "courses", "nodes"); got != "[]" {
			t.Errorf("after the deletion: %s", got)
		}
	}, sample())
}

func TestActionsMakeNumberShowAndReckon(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		p, other := h.by(t, "sgddt"), h.by(t, "snv")
		for n, code := range []string{"A", "B"} {
			got := p.do("sampleFound", map[string]any{"name": code}, "course { number taken seats { nodes { name } } }").must().text("sampleFound", "course")
			if want := fmt.Sprintf(`{"number":%d,"seats":{"nodes":[{"name":"Người thứ nhất"}]},"taken":0}`, n+1); got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		}
		if got := other.do("sampleFound", map[string]any{"name": "A"}, "course { number }").must().text("sampleFound", "course"); got != `{"number":1}` {
			t.Errorf("the other unit's book: %s", got)
		}
		p.course("C", "cost", "500", "places", 50)
		got := p.do("sampleTotal", map[string]any{"office": h.ID("sgddt")}, "courses cost names places large").must().text("sampleTotal")
		if got != `{"cost":"500","courses":3,"large":[true,false,false],"names":["Sở Giáo dục và Đào tạo","Lớp C","B","A"],"places":[50,3,3]}` && got != `{"cost":"500","courses":3,"large":[true,false,false],"names":["Sở Giáo dục và Đào tạo","Lớp C","A","B"],"places":[50,20,20]}` {
			t.Errorf("what the module reads is what the unit sees: %s", got)
		}
		if got := p.do("sampleTotal", map[string]any{"office": random(h.ID("stp"))}, "cost").faults(); got != "NOT_FOUND input" {
			t.Errorf("a row that is not there: %s", got)
		}
		notice := h.by(t, "sgddt").ask(`{ notifications { nodes { text } } }`, nil).must().text("notifications", "nodes", 0, "text")
		if notice != "Lớp mới." {
			t.Errorf("the head was told %q", notice)
		}
	}, sample())
}

func TestAChangeHappensOnceForAKey(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		p := h.by(t, "sgddt")
		in := map[string]any{"title": "Lớp", "code": "K", "idempotencyKey": "mot-lan"}
		first := p.do("sampleCreateCourse", in, "course { id }").must().text("sampleCreateCourse", "course", "id")
		if got := p.do("sampleCreateCourse", in, "course { title id }").must().text("sampleCreateCourse", "course", "id"); got != first {
			t.Errorf("the same again made %s", got)
		}
		in["title"] = "Khác"
		if got := p.do("sampleCreateCourse", in, "course { id }").faults(); got != "KEY_REUSED input.idempotencyKey" {
			t.Errorf("another input: %s", got)
		}
		found := map[string]any{"name": "KF", "idempotencyKey": "hai-lan"}
		one := p.do("sampleFound", found, "course { id }").must().text("sampleFound", "course", "id")
		if got := p.do("sampleFound", found, "course { id }").must().text("sampleFound", "course", "id"); got != one {
			t.Errorf("the same action again made %s", got)
		}
		if got := p.ask(`{ sample { courses(where: {code: {in: ["K", "F-KF"]}}) { totalCount } } }`, nil); got.Code() != "" && got.Code() != "BAD_INPUT" {
			t.Error(got.body)
		}
		if got := p.ask(`{ sample { courses { totalCount } } }`, nil).must().text("sample", "courses", "totalCount"); got != "2" {
			t.Errorf("%s courses", got)
		}
	}, sample())
}

// TestAGuardHoldsASet is C4 for records: as many take part as there are places.
func TestAGuardHoldsASet(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		t.Run("C4 as many get a place as there are", func(t *testing.T) {
			p := h.by(t, "sgddt")
			many, places := testkit.Rounds(40, 400), testkit.Rounds(8, 80)
			id := p.course("G", "places", places)
			var all sync.WaitGroup
			var mu sync.Mutex
			said := map[string]int{}
			for i := range many {
				all.Go(func() {
					got := "CONFLICT"
					for tries := 0; strings.HasPrefix(got, "CONFLICT") || strings.HasPrefix(got, "RATE_LIMITED"); tries++ {
						time.Sleep(time.Duration(tries*i%100) * time.Millisecond) // as a person would: somebody was quicker, or too many came at once; try again
						got = p.do("sampleEnrolCourse", map[string]any{"id": id, "name": fmt.Sprint("Người ", i)}, "seat { id }").faults()
					}
					mu.Lock()
					said[got]++
					mu.Unlock()
				})
			}
			all.Wait()
			seats := p.ask(`{ sample { seats { totalCount } } }`, nil).must().text("sample", "seats", "totalCount")
			if seats != fmt.Sprint(places) || said[""] != places || said["VALIDATION input.id"] != many-places {
				t.Errorf("%s seats for %d places, %d came, answers %v", seats, places, many, said)
			}
		})
	}, sample())
}

func TestChangesOfModulesAndOfTheCoreRunInTheirOrder(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		p := h.by(t, "sgddt")
		got := p.ask(`mutation($a: SampleCreateCourseInput!, $b: SampleCreateCourseInput!, $set: SaveUnitSetInput!) {
			first: sampleCreateCourse(input: $a) { course { title } }
			saveUnitSet(input: $set) { unitSet { name } }
			again: sampleCreateCourse(input: $a) { course { title } }
			last: sampleCreateCourse(input: $b) { __typename course { title } }
		}`, map[string]any{"a": map[string]any{"title": "Một", "code": "1"}, "b": map[string]any{"title": "Hai", "code": "2"},
			"set": map[string]any{"name": "Nhóm", "memberIds": []string{h.ID("sgddt")}}})
		want := `{"data":{"first":{"course":{"title":"Một"}},"saveUnitSet":{"unitSet":{"name":"Nhóm"}},"again":null,"last":{"__typename":"SampleCreateCoursePayload","course":{"title":"Hai"}}},`
		body := got.body
		if i := strings.Index(body, `"data"`); i > 0 {
			body = "{" + body[i:]
		}
		if got.faults() != "UNIQUE input.code" || fmt.Sprint(got.Errors[0].Path) != "[again]" || !strings.HasPrefix(body, want[:len(want)-2]) {
			t.Errorf("%s\n%s", got.faults(), got.body)
		}
		mixed := p.ask(`query { viewer { unit { code } } modules { name state process { state } } sample { courses { nodes { title } } placesByMonth { count placesSum } } units(where: {code: {eq: "sgddt"}}) { nodes { sampleCourses { nodes { title } } } } }`, nil).must()
		if mixed.text("modules") != `[{"name":"sample","process":{"state":"RUNNING"},"state":"ENABLED"}]` || mixed.text("units", "nodes", 0, "sampleCourses", "nodes") == "<nil>" || mixed.text("viewer", "unit", "code") != "sgddt" {
			t.Error(mixed.body)
		}
	}, sample())
}

func TestModulesAreSwitchedAndRulesAreEdited(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		p, admin := h.by(t, "sgddt", programme.Officer), h.by(t, "ubnd-tinh", programme.Administrator)
		id := p.course("S")
		list := `{ sample { courses { nodes { id } } } }`
		if got := p.do("disableModule", map[string]any{"name": "sample"}, "state").faults(); got != "FORBIDDEN" {
			t.Errorf("an officer disables a module: %s", got)
		}
		if got := admin.do("disableModule", map[string]any{"name": "nobody"}, "state").faults(); got != "NOT_FOUND input.name" {
			t.Errorf("a module that is not there: %s", got)
		}
		before := h.a.Modules.Generation()
		if got := admin.do("disableModule", map[string]any{"name": "sample"}, "name state").must().text("disableModule"); got != `{"name":"sample","state":"DISABLED"}` {
			t.Error(got)
		}
		if h.a.Modules.Generation() <= before {
			t.Error("the number was not raised")
		}
		if got := p.ask(list, nil); got.Code() != "BAD_INPUT" {
			t.Errorf("a disabled module is still served: %s", got.body)
		}
		if _, err := h.a.Modules.Change(p.ctx, "sampleCreateCourse", map[string]any{"title": "x", "code": "x"}); err == nil || !strings.Contains(err.Error(), "MODULE_DISABLED") {
			t.Errorf("a change under the old schema: %v", err)
		}
		admin.do("enableModule", map[string]any{"name": "sample"}, "state").must()
		if got := p.ask(list, nil).must().text("sample", "courses", "nodes", 0, "id"); got != id {
			t.Errorf("its records are gone: %s", got)
		}
		rule := map[string]any{"name": "sample", "role": "OFFICER", "kind": "SampleCourse", "action": "open", "allowed": false}
		admin.do("setModuleRule", rule, "name").must()
		if got := p.do("sampleOpenCourse", map[string]any{"id": id}, "course { id }").faults(); got != "FORBIDDEN" {
			t.Errorf("after the right was taken: %s", got)
		}
		for name, c := range map[string]struct{ kind, action, want string }{
			"a kind of another": {"Plan", "read", "BAD_INPUT input.kind"}, "an action that there is not": {"SampleCourse", "burn", "BAD_INPUT input.action"},
			"an action on no record is not on a record": {"SampleCourse", "found", "BAD_INPUT input.action"},
		} {
			if got := admin.do("setModuleRule", map[string]any{"name": "sample", "role": "OFFICER", "kind": c.kind, "action": c.action, "allowed": true}, "name").faults(); got != c.want {
				t.Errorf("%s: %s", name, got)
			}
		}
		rule["allowed"] = true
		admin.do("setModuleRule", rule, "name").must()
		p.do("sampleOpenCourse", map[string]any{"id": id}, "course { id }").must()
		if got := admin.ask(`{ modules { rules { role kind action allowed edited } } }`, nil).must(); !strings.Contains(got.body, `{"role":"OFFICER","kind":"SampleCourse","action":"open","allowed":true,"edited":true}`) {
			t.Error(got.body)
		}
		if got := p.ask(`{ modules { rules { role } } }`, nil).must().text("modules", 0, "rules"); got != "[]" {
			t.Errorf("an officer sees the rules: %s", got)
		}
	}, sample())
}

func TestASecondServerFollows(t *testing.T) {
	h := newHouse(t, "postgres", sample())
	second := h.open(t, h.data)
	admin, there := h.by(t, "ubnd-tinh"), h.by(t, "ubnd-tinh")
	there.a = second
	for _, to := range []struct{ mutation, code string }{{"disableModule", "BAD_INPUT"}, {"enableModule", ""}} {
		admin.do(to.mutation, map[string]any{"name": "sample"}, "state").must()
		began := time.Now()
		for there.ask(`{ sample { courses { nodes { id } } } }`, nil).Code() != to.code {
			if time.Since(began) > 20*time.Second {
				t.Fatalf("after %s the second server did not follow", to.mutation)
			}
			time.Sleep(5 * time.Millisecond)
		}
		testkit.Figure(t, "Modules: the host", to.mutation+": another server on the same PostgreSQL follows after", time.Since(began).Round(time.Millisecond), "2s")
	}
	admin.do("setModuleRule", map[string]any{"name": "sample", "role": "OFFICER", "kind": "SampleCourse", "action": "create", "allowed": false}, "name").must()
	officer := h.by(t, "sgddt", programme.Officer)
	officer.a = second
	for began := time.Now(); officer.do("sampleCreateCourse", map[string]any{"title": "x", "code": fmt.Sprint("R-", time.Since(began).Nanoseconds())}, "course { id }").faults() != "FORBIDDEN"; time.Sleep(5 * time.Millisecond) {
		if time.Since(began) > 20*time.Second {
			t.Fatal("the rule did not reach the second server")
		}
	}
}
