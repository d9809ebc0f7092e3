package sdktest_test

import (
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

type stage string

const (
	planned  stage = "PLANNED"
	finished stage = "FINISHED"
)

type activity struct {
	sdk.Record
	Title  string   `lantoa:"required,max=200,search" vi:"Tên" en:"Title"`
	OnDay  sdk.Date `lantoa:"required,index" vi:"Ngày" en:"Day"`
	Leader sdk.Ref  `lantoa:"ref=core.User" vi:"Người phụ trách" en:"Leader"`
	People int      `lantoa:"min=0,sum,by_action" vi:"Số người" en:"People"`
	Stage  stage    `vi:"Giai đoạn" en:"Stage"`
}

type finishIn struct {
	People int `lantoa:"required,min=1" vi:"Số người" en:"People"`
}

func awards() sdk.Module {
	label := sdk.L("Thi đua", "Awards")
	return sdk.Module{Name: "awards", Version: "1.0.0", Label: label, Parts: []sdk.Part{
		sdk.Enum(sdk.L("Giai đoạn", "Stage"), sdk.V(planned, "Dự kiến", "Planned"), sdk.V(finished, "Đã xong", "Finished")),
		sdk.Kind("Activity", sdk.KindOpts[activity]{
			Plural: "activities", Label: sdk.L("Hoạt động", "Activity"), Visibility: sdk.Scope,
			States: sdk.States("stage", planned, sdk.Move(planned, finished, "finish")),
		}),
		sdk.Action("finish", sdk.ActionOpts{On: "Activity", Label: sdk.L("Hoàn thành", "Finish"), From: []string{"PLANNED"}, Allow: []string{"OFFICER"}},
			func(tx *sdk.Tx, in finishIn, d *sdk.Diags) (*activity, error) {
				a, err := sdk.Target[activity](tx)
				if err != nil {
					return nil, err
				}
				if tx.Today().Before(a.OnDay) {
					d.Error("id", "NOT_YET", sdk.L("Chưa diễn ra.", "Not yet."))
				}
				a.Stage, a.People = finished, in.People
				tx.Save(a)
				return a, nil
			}),
		sdk.Stat("people", sdk.L("Số người", "People"), "Activity", "sum(people)", sdk.By("month(onDay)"), nil),
		sdk.Allow("OFFICER", "Activity", "read", "create", "update", "delete"),
	}}
}

const (
	create = `mutation($in: AwardsCreateActivityInput!) { awardsCreateActivity(input: $in) { activity { id version stage unit { code } } } }`
	finish = `mutation($id: ID!, $n: Int!) { awardsFinishActivity(input: {id: $id, people: $n}) { activity { id stage people } } }`
	list   = `{ awards { activities(where: {title: {search: "hoi thi"}}) { totalCount nodes { id title onDay stage people } } people { count peopleSum } } }`
)

// The way of the guide: a record, an action with a rule, a list and a statistic; then the others
// who may not.
func TestAModuleOnTheRealServer(t *testing.T) {
	for name, on := range map[string]sdktest.Database{"sqlite": sdktest.SQLite, "postgres": sdktest.Postgres} {
		t.Run(name, func(t *testing.T) {
			h := sdktest.New(t, awards(), on)
			officer := h.As("h-cau-ke", "OFFICER")
			made := officer.Do(create, map[string]any{"in": map[string]any{"title": "Hội thi hòa giải", "onDay": "2022-03-02"}})
			id := made.Text("awardsCreateActivity.activity.id")
			if made.Text("awardsCreateActivity.activity.stage") != "PLANNED" || made.Text("awardsCreateActivity.activity.unit.code") != "h-cau-ke" {
				t.Errorf("it was made so: %s", made.Body)
			}
			vars := map[string]any{"id": id, "n": 40}
			if a := officer.Do(finish, vars); a.Code() != "VALIDATION" || a.Reason() != "NOT_YET" || a.Errors[0].Message != "Chưa diễn ra." {
				t.Errorf("a day early: %s", a.Body)
			}
			h.Advance(24 * time.Hour)
			for who, p := range map[string]*sdktest.Person{
				"the other unit": h.As("h-duyen-hai", "OFFICER"), "another department": h.As("snv", "HEAD"),
			} {
				if a := p.Do(finish, vars); a.Code() != "NOT_FOUND" {
					t.Errorf("%s: %s", who, a.Body)
				}
				if a := p.Do(list, nil); a.Get("awards.activities.totalCount") != 0.0 {
					t.Errorf("%s sees %s", who, a.Body)
				}
			}
			if a := h.As("h-cau-ke", "AUDITOR").Do(finish, vars); a.Code() != "FORBIDDEN" {
				t.Errorf("a role without the right: %s", a.Body)
			}
			if a := officer.Do(finish, map[string]any{"id": id, "n": 0}); a.Code() != "VALIDATION" && a.Code() != "BAD_INPUT" {
				t.Errorf("nobody came: %s", a.Body)
			}
			if a := officer.Do(finish, vars); a.Text("awardsFinishActivity.activity.stage") != "FINISHED" {
				t.Errorf("it is done: %s", a.Body)
			}
			if a := officer.Do(finish, vars); a.Code() != "INVALID_STATE" {
				t.Errorf("done twice: %s", a.Body)
			}
			if a := officer.Do(list, nil); a.Get("awards.activities.nodes.0.people") != 40.0 || a.Get("awards.activities.nodes.0.onDay") != "2022-03-02" || a.Get("awards.people.0.peopleSum") != "40" {
				t.Errorf("the list: %s", a.Body)
			}
			if a := h.As("ubnd-tinh", "OFFICER").Do(list, nil); a.Get("awards.activities.totalCount") != 1.0 {
				t.Errorf("the unit above: %s", a.Body)
			}
		})
	}
}
