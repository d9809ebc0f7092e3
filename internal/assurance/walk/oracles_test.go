package walk_test

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/lantoa/lantoa/ent/gen/migrate"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// change makes a mutation with an input and returns the answer.
func (h *house) change(p *person, name string, input map[string]any, selection string) string {
	return h.ask(p, fmt.Sprintf("mutation($in:%s%sInput!){%s(input:$in){%s}}", strings.ToUpper(name[:1]), name[1:], name, selection), map[string]any{"in": input})
}

// namesTaken: what is unique within a unit is free to every other; what is
// unique in the whole register is refused alike, whoever has it.
func namesTaken(t *testing.T, h *house) {
	me, other := h.people["sgddt"], h.people["snv"]
	unit := func(code string) string { return h.ID(code) }
	user := func(name string) map[string]any {
		return map[string]any{"username": name, "fullName": "Một người", "unitId": unit("sgddt"), "password": password}
	}
	official := func(code string) map[string]any {
		return map[string]any{"unitId": unit("sgddt-phong"), "officialScheme": "TWIN", "officialCode": code, "officialFrom": "2021-01-01"}
	}
	h.system(func(ctx context.Context, tx *txn.Tx) error {
		for _, u := range []string{"snv", "sgddt-moi"} {
			if err := tx.UnitCode.Create().SetUnitID(h.Units[u]).SetScheme("TWIN").SetCode(u).SetValidFrom(stoodDay()).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	for _, c := range []struct {
		name, mutation, selection string
		foreign, own              map[string]any
	}{
		{"T14 a user name of another unit is refused as one of one's own", "createUser", "user{id}", user("snv-edited"), user("sgddt-edited")},
		{"T14 a unit code of another unit is refused as one of one's own", "createUnit", "unit{id}",
			map[string]any{"code": "snv-phong", "kind": "OTHER", "name": "x", "parentId": unit("sgddt")}, map[string]any{"code": "sgddt-phong", "kind": "OTHER", "name": "x", "parentId": unit("sgddt")}},
		{"T14 an official code of another unit is refused as one of one's own", "editUnit", "unit{id}", official("snv"), official("sgddt-moi")},
	} {
		t.Run(c.name, func(t *testing.T) {
			foreign, own := h.change(me, c.mutation, c.foreign, c.selection), h.change(me, c.mutation, c.own, c.selection)
			if a := testkit.Read(t, own); a.Code() != "CONFLICT" || foreign != own {
				t.Errorf("%s\n%s", foreign, own)
			}
		})
	}
	set := map[string]any{"name": "Các đơn vị của bài thử", "memberIds": []string{unit("sgddt")}, "idempotencyKey": "một khóa"}
	plan := map[string]any{"fileName": "a.docx", "content": given["importPlan.content"], "idempotencyKey": "một khóa"}
	for _, c := range []struct {
		name, mutation, selection string
		input                     map[string]any
	}{
		{"T13 a set of the same name in another unit is another set", "saveUnitSet", "unitSet{name frozenOn unit{code}}", set},
		{"T13 a file that another unit has loaded is loaded anew", "importPlan", "plan{title state ownerUnit{code}}", plan},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := h.print("snv")
			alone := h.change(h.people["snv"], c.mutation, c.input, c.selection)
			if len(testkit.Read(t, alone).Errors) > 0 || h.print("snv") == before {
				t.Fatalf("%s", alone)
			}
			before = h.print("snv")
			if got := h.change(me, c.mutation, c.input, c.selection); strings.ReplaceAll(got, `"sgddt"`, `"snv"`) != alone {
				t.Errorf("%s\n%s", got, alone)
			}
			if h.print("snv") != before {
				t.Error("rows of snv changed")
			}
			again := h.change(other, c.mutation, c.input, c.selection)
			if again != alone {
				t.Errorf("T13 the same key: %s\n%s", again, alone)
			}
		})
	}
}

// siblings reads what stands beside one's own: others' parts of the same task, history and messages.
func siblings(t *testing.T, h *house) {
	part := func(task int, unit string) string { return testkit.PartID("1", task, unit).String() }
	for _, c := range []struct {
		name, doc    string
		shown, never []string
	}{
		{
			"T28 of a task of many units a coordinator sees its own part, and a lead those that it leads",
			"{tasks(first:40){nodes{assignments(first:10){nodes{id result progress(first:3){nodes{text}}}} participations(first:10){nodes{unit{code}}}}}}",
			[]string{part(1, "sgddt"), part(1, "stc"), part(1, "h-cau-ke"), part(2, "sgddt"), `"code":"stp"`},
			[]string{part(2, "stp"), part(2, "stc"), testkit.Canary("stp")},
		},
		{
			"T23 history and messages are of one's own unit",
			"{auditEntries(first:100){nodes{actorName action subject change}} notifications(first:100){nodes{text}}}",
			[]string{testkit.Canary("sgddt")}, []string{testkit.Canary("snv"), testkit.Canary("stp")},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			body := h.ask(h.people["sgddt"], c.doc, nil)
			for _, word := range c.shown {
				if !strings.Contains(body, word) {
					t.Errorf("%s is not shown: %.900s", word, body)
				}
			}
			for _, word := range c.never {
				if strings.Contains(body, word) {
					t.Errorf("%s is shown: %.900s", word, body)
				}
			}
		})
	}
}

// owners are words that would say whose a row is or how it stands, if an input took them.
var owners = []string{"id", "unit", "unitId", "ownerUnitId", "ownerUnit", "ownerId", "keeperId", "leadUnitId", "sentToUnitId", "officeUnitId", "receiverUnitId", "userId", "planId",
	"createdAt", "submittedById", "judgedById", "grantedById", "passwordHash", "state", "standing", "seq", "hash", "deputy", "consolidated", "disabledAt"}

// meant are those that an input has on purpose, with the reason.
var meant = map[string]string{
	"createUser.unitId": "the home unit, one that the administrator holds", "editUser.unitId": "the same", "grantRole.unitId": "the same", "editUnit.unitId": "names the unit", "moveUnit.unitId": "names the unit", "handOverRecords.unitId": "names the unit that ended, one that the administrator holds",
	"editUser.userId": "names the user", "disableUser.userId": "names the user", "enableUser.userId": "names the user", "resetPassword.userId": "names the user", "grantRole.userId": "names the user", "nameDeputy.userId": "names the user",
	"updatePlanDraft.planId": "names the plan", "publishPlan.planId": "names the plan", "openYear.planId": "names the plan", "addTasks.planId": "names the plan", "closePlan.planId": "names the plan", "followPlan.planId": "names the plan",
	"composeReport.planId": "what it is about", "remindReports.planId": "what it is about", "consolidateReports.planId": "what it is about", "composeReport.receiverUnitId": "the plan's owner or the unit above, nobody else",
	"setAssignmentStanding.state": "the step itself; the machine judges it",
}

// inputsTakeNoOwner: no input says whose a row is, who did it, when, or in which state it is.
func inputsTakeNoOwner(t *testing.T, h *house) {
	s := served(t, h.app.GraphQL.Schema())
	a := newAtlas(t, s)
	before := h.print("snv")
	tried := 0
	for _, f := range s.Mutation.Fields {
		t.Run("T12 "+f.Name+" takes no owner, author, moment or state", func(t *testing.T) {
			def := s.Types[f.Arguments.ForName("input").Type.Name()]
			for _, word := range owners {
				if def.Fields.ForName(word) != nil {
					ofRecord := word == "id" && strings.HasPrefix(f.Name, "library") // names the record
					if meant[f.Name+"."+word] == "" && !ofRecord {
						t.Errorf("%s.%s: say why in meant, or take it out", f.Name, word)
					}
					continue
				}
				in := h.generate(s, f, f.Name, "sgddt", "T12")
				in.value[word] = h.ID("snv")
				tried++
				if body := h.ask(h.people["sgddt"], in.document(a), map[string]any{"in": in.value}); testkit.Read(t, body).Code() != "BAD_INPUT" {
					t.Errorf("%s in %s: %.300s", word, f.Name, body)
				}
			}
		})
	}
	if h.print("snv") != before {
		t.Error("rows of snv changed")
	}
	testkit.Figure(t, "Isolation", "inputs with a field that is not theirs", fmt.Sprintf("%d, all refused", tried), "all refused")
}

// columnsNotShown names every column of every table that the schema does
// not show at every place of a query, and compares with a name that nobody has.
func columnsNotShown(t *testing.T, h *house) {
	s := served(t, h.app.GraphQL.Schema())
	a := newAtlas(t, s)
	tried, told := 0, 0
	for _, table := range migrate.Tables {
		k := h.Store.Catalogue.ByTable(table.Name)
		if k == nil {
			continue
		}
		for _, c := range table.Columns {
			name := camel(c.Name)
			if s.Types[k.Name].Fields.ForName(name) != nil {
				continue
			}
			at := a.lists[k.Name]
			for _, form := range []string{"(first:1){nodes{%s}}", "(where:{%s:{isNull:false}}){totalCount}", "(where:{not:{%s:{eq:1}}}){totalCount}", "(orderBy:{field:%s,direction:ASC}){nodes{id}}"} {
				nobodys := strings.Repeat("z", len(name))
				word := func(w string) string {
					if strings.Contains(form, "field:") {
						w = catalog.Upper(w)
					}
					return w
				}
				ask := func(w string) string {
					return strings.ReplaceAll(h.ask(h.people["sgddt"], fill(at.open+fmt.Sprintf(form, word(w))+at.close, map[string][]string{"UnitSet": {"x"}}), nil), word(w), "?")
				}
				got, want := suggestion.ReplaceAllString(ask(name), ""), ask(nobodys) // a suggestion names what is shown; T17 refuses it
				if s.Types[k.Name+"OrderField"] != nil && strings.Contains(form, "field:") {
					got, want = column.ReplaceAllString(got, `"column":0`), column.ReplaceAllString(want, `"column":0`)
					if s.Types[k.Name+"OrderField"].EnumValues.ForName(catalog.Upper(name)) != nil {
						continue // an order of its own
					}
				}
				tried++
				if testkit.Read(t, got).Code() != "BAD_INPUT" || got != want {
					if told++; told > 3 {
						t.FailNow()
					}
					t.Errorf("%s.%s: %s\n%s", k.Name, name, got, want)
				}
			}
		}
	}
	testkit.Figure(t, "Isolation", "questions about columns that are not shown", fmt.Sprintf("%d, all as unknown as a made-up word", tried), "all")
}

// whatIsKept warms every cache as the other unit and reads as one's
// own, and both at the same time.
func whatIsKept(t *testing.T, h *house) {
	a := newAtlas(t, served(t, h.app.GraphQL.Schema()))
	var docs []string
	for _, kind := range keys(a.lists) {
		at := a.lists[kind]
		docs = append(docs, fill(at.open+"(first:20)"+a.page(kind, a.scalars(kind))+at.close, map[string][]string{"UnitSet": h.shownIDs("UnitSet", "sgddt")}))
	}
	people := []*person{h.people["snv"], h.people["sgddt"], h.people["stp"]}
	want := map[string]string{}
	for _, doc := range docs {
		for i := range people { // the other unit first, then again
			p := people[len(people)-1-i]
			want[p.name+doc] = digest(h.ask(p, doc, nil))
		}
		for _, p := range people {
			if digest(h.ask(p, doc, nil)) != want[p.name+doc] {
				t.Errorf("%s is answered otherwise after others: %s", p.name, doc)
			}
		}
	}
	const together = 8
	rounds := testkit.Rounds(400, 4000)
	var wait sync.WaitGroup
	wrong := make([]int, together)
	for g := range together {
		wait.Go(func() {
			for i := range rounds / together {
				p, doc := people[(g+i)%len(people)], docs[(g*7+i)%len(docs)]
				if digest(h.ask(p, doc, nil)) != want[p.name+doc] {
					wrong[g]++
				}
			}
		})
	}
	wait.Wait()
	n := 0
	for _, w := range wrong {
		n += w
	}
	if n > 0 {
		t.Errorf("%d answers of %d were another's", n, rounds)
	}
	testkit.Figure(t, "Isolation", "reads by people of three units at once on "+h.database, fmt.Sprintf("%d, answered wrongly %d", rounds, n), "0 wrong")
}

// camel is the name that the API would give a column.
func camel(column string) string {
	parts := strings.Split(column, "_")
	for i, p := range parts[1:] {
		parts[i+1] = strings.ToUpper(p[:1]) + p[1:]
	}
	return strings.Join(parts, "")
}

var suggestion = regexp.MustCompile(`(?i) did you mean [^?]*\?`)

// column is the place of an error in a document, which an order's name moves.
var column = regexp.MustCompile(`"column":\d+`)

func stoodDay() clock.Day { return clock.MustDay("2021-01-01") }
