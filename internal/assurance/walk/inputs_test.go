package walk_test

import (
	"encoding/base64"
	"fmt"
	"maps"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/plandoc/source/sourcetest"
	"github.com/lantoa/lantoa/internal/testkit"
)

// none leaves a field out of a generated input.
type none struct{}

// row names a row of the fixture, of the kind, with {me} for the unit's code. Names that begin
// with "unit " or "user " are those of testkit.
type row struct{ kind, name string }

// public is a row that everybody knows to be there: naming another unit's tells nothing.
type public struct {
	row
	why string
}

// several are the items of a list, where one would not do: rows, or objects.
type several []any

const everybody = "a unit's id, code and name are public"

// given are values of inputs where those by type would not do: ids, above all, and words that the
// programme checks. A key is a path in a mutation's input, or a field of that name anywhere.
var given = map[string]any{
	"assignmentId": row{"Assignment", "part {m} of {me}"}, "assignmentIds": row{"Assignment", "part {m} of {me}"},
	"reportId": row{"Report", "report {m} of {me}"}, "planId": row{"Plan", "plan work of {me}"}, "unitId": row{"Unit", "unit {me}-phong"},
	"formId": public{row{"ReportForm", "form"}, "everybody sees the forms"}, "staffId": row{"User", "user {me}-edited"},
	"parentId": row{"Unit", "unit {me}"}, "version": 1, "kind": "OTHER", "idempotencyKey": "{key}",

	"createUnit.code": "{me}-new", "createUnit.officialScheme": "GSO", "createUnit.officialCode": "{me} 1", "editUnit.officialCode": "{me} 2",
	"moveUnit.parentId": row{"Unit", "unit {me}-moi"}, "moveUnit.from": "2022-03-02",
	"succeedUnits.predecessorIds": row{"Unit", "unit {me}-cu"}, "succeedUnits.successorId": row{"Unit", "unit {me}-moi"}, "succeedUnits.newUnit": none{},
	"succeedUnits.effectiveOn": "2022-02-01", "succeedUnits.kind": "MERGED",
	"succeedUnits2.predecessorIds": row{"Unit", "unit {me}-cu2"}, "succeedUnits2.successorId": none{}, "succeedUnits2.newUnit.code": "{me}-merged",
	"succeedUnits2.newUnit.officialCode": "{me} 3", "succeedUnits2.newUnit.officialScheme": "GSO", "succeedUnits2.effectiveOn": "2022-02-01", "succeedUnits2.kind": "MERGED",
	"handOverRecords.unitId": row{"Unit", "unit {me}-chia"}, "handOverRecords.successorId": row{"Unit", "unit {me}-moi"}, "handOverRecords.kinds": "LibraryBook",
	"handOverRecords.ids":   row{"LibraryBook", "left book of {me}"},
	"saveUnitSet.memberIds": public{row{"Unit", "unit {me}-phong"}, everybody},

	"createUser.username": "{me}-fresh", "createUser.password": password, "createUser.roles": "OFFICER",
	"importPeople.fileId": row{"File", "upload importPeople of {me}"}, "importRecords.fileId": row{"File", "upload importRecords of {me}"}, "importRecords.kind": "LibraryBook",
	"editUser.userId": row{"User", "user {me}-edited"}, "disableUser.userId": row{"User", "user {me}-disabled"}, "enableUser.userId": row{"User", "user {me}-enabled"},
	"resetPassword.userId": row{"User", "user {me}-reset"}, "resetPassword.password": password,
	"grantRole.userId": row{"User", "user {me}-granted"}, "grantRole.role": "AUDITOR", "grantRole.from": "2022-03-02", "grantRole.to": "2022-06-30",
	"endRole.membershipId": row{"Membership", "seat of {me}-ended"}, "endRole.to": "2022-04-01",
	"nameDeputy.userId": row{"User", "user {me}-deputy"}, "nameDeputy.from": "2022-03-02", "nameDeputy.to": "2022-06-30",

	"importPlan.content": base64.StdEncoding.EncodeToString(paper("Kế hoạch của bài thử")), "importPlan.fileId": none{}, "importPlan2.content": none{}, "importPlan2.fileId": row{"File", "upload importPlan of {me}"},
	"importPlan2.startsOn": "2022-01-01", "importPlan2.endsOn": "2022-12-31", "importPlan.fileName": "ke-hoach.docx", "importPlan.startsOn": "2022-01-01", "importPlan.endsOn": "2022-12-31",
	"updatePlanDraft.planId": row{"Plan", "plan draft of {me}"}, "updatePlanDraft.followers": public{row{"Unit", "unit {me}-phong"}, everybody},
	"updatePlanDraft.startsOn": "2022-01-01", "updatePlanDraft.endsOn": "2022-12-31",
	"updatePlanDraft.tasks.taskId": row{"Task", "task draft only of {me}"}, "updatePlanDraft.tasks.remove": false,
	"updatePlanDraft.tasks.taskGroupId": row{"TaskGroup", "group draft of {me}"}, "updatePlanDraft.tasks.beforeTaskId": row{"Task", "task draft other of {me}"},
	"updatePlanDraft.splitTasks.taskId":              row{"Task", "task draft cut of {me}"},
	"updatePlanDraft.splitTasks.pieces":              several{map[string]any{"content": testkit.Canary("{me}"), "title": "Phần một"}, map[string]any{"content": "cut"}},
	"updatePlanDraft.mergeTasks.taskIds":             several{row{"Task", "task draft one of {me}"}, row{"Task", "task draft two of {me}"}},
	"updatePlanDraft.tasks.participations.unitId":    public{row{"Unit", "unit {me}-phong"}, everybody},
	"updatePlanDraft.addTasks.participations.unitId": public{row{"Unit", "unit {me}-phong"}, everybody},
	"updatePlanDraft.addTasks.taskGroupId":           row{"TaskGroup", "group draft of {me}"},
	"publishPlan.planId":                             row{"Plan", "plan publishing of {me}"}, "openYear.year": 2022, "addTasks.tasks.taskGroupId": row{"TaskGroup", "group work of {me}"}, "addTasks.tasks.participations.unitId": public{row{"Unit", "unit {me}-phong"}, everybody}, "closePlan.planId": row{"Plan", "plan closing of {me}"},
	"followPlan.add": public{row{"Unit", "unit {me}-to"}, everybody}, "followPlan.remove": public{row{"Unit", "unit {me}-moi"}, everybody},
	"triggerGuidance.taskIds": row{"Task", "task work triggerGuidance of {me}"}, "triggerGuidance.dueDays": none{}, "triggerGuidance2.dueOn": none{}, "triggerGuidance2.taskIds": row{"Task", "task work triggerGuidance of {me}"}, "triggerGuidance2.document.issuedOn": "2022-02-02", "triggerGuidance.document.issuedOn": "2022-02-01",

	"openPeriods.year": 2025, "saveHoliday.on": "2022-04-10", "deleteHoliday.on": "2022-09-01",
	"closePeriod.periodId": row{"Period", "period open of {me}"}, "reopenPeriod.periodId": row{"Period", "period closed of {me}"},
	"composeReport.periodId": public{row{"Period", "period filing of {me}"}, "everybody sees the periods"}, "composeReport.receiverUnitId": row{"Unit", "unit ubnd-tinh"},
	"consolidateReports.periodId": public{row{"Period", "period filing of {me}"}, "everybody sees the periods"},
	"remindReports.periodId":      public{row{"Period", "period filing of {me}"}, "everybody sees the periods"},
	"remindReports.unitIds":       row{"Unit", "unit {me}-phong"},
	"updateReport.narrative":      map[string]any{}, "updateReport.figures.indicatorId": public{row{"Indicator", "indicator 2"}, "everybody sees the forms"},
	"updateReport.figures.code": "CT2", "updateReport.figures.breakdown": "SEX:FEMALE",

	"markNotificationsRead.ids": row{"Notification", "notification 0 of {me}"}, "markNotificationsRead.all": none{}, "markNotificationsRead2.ids": none{},
	"delegateAssignment.unitIds": row{"Unit", "unit {me}-phong"}, "delegateAssignment.dueOn": "2022-06-01",
	"addProgressUpdate.percent": 40, "addProgressUpdate.figures": map[string]any{"CT1": 3},
	"addProgressUpdate.uploads": row{"File", "upload addProgressUpdate of {me}"}, "attachEvidence.uploads": row{"File", "upload attachEvidence of {me}"},
	"removeEvidence.evidenceId": row{"Evidence", "evidence removeEvidence of {me}"}, "reviewEvidence.evidenceId": row{"Evidence", "evidence reviewEvidence of {me}"},
	"requestExtension.newDueOn": "2022-09-30", "decideExtension.extensionId": row{"Extension", "extension decideExtension of {me}"}, "decideExtension.newDueOn": "2022-09-30",
	"answerDifficulty.difficultyId": row{"Difficulty", "difficulty answerDifficulty of {me}"},
	"setAssignmentStanding.state":   "SUSPENDED", "carryOverAssignment.dueOn": "2022-12-01",
}

// ofLibrary are values of inputs of the module of the fixture.
var ofLibrary = map[string]any{
	"libraryCreateBook.assignment": row{"Assignment", "part acceptAssignment of {me}"}, "libraryCreateLoan.assignment": row{"Assignment", "part acceptAssignment of {me}"},
	"libraryCreateBook.code": "{me} mới", "libraryCreateBook.status": "DRAFT", "libraryUpdateBook.status": "DRAFT", "libraryCreateBook.isbn": "{me}", "libraryUpdateBook.isbn": "{me} 2",
	"libraryUpdateBook.id": row{"LibraryBook", "full book of {me}"}, "libraryDeleteBook.id": row{"LibraryBook", "bare book of {me}"},
	"libraryPublishBook.id": row{"LibraryBook", "full book of {me}"}, "libraryInspectLoan.id": row{"LibraryLoan", "loan 1 of {me}"},
	"libraryUpdateLoan.id": row{"LibraryLoan", "loan 1 of {me}"}, "libraryDeleteLoan.id": row{"LibraryLoan", "loan 0 of {me}"},
	"libraryUpdateNote.id": row{"LibraryNote", "note of a book of {me}"}, "libraryDeleteNote.id": row{"LibraryNote", "note of none of {me}"},
	"libraryUpdateCase.id": row{"LibraryCase", "case 1 of {me}"}, "libraryDeleteCase.id": row{"LibraryCase", "case 0 of {me}"},
	"enableModule.name": "library", "disableModule.name": "library", "restartModule.name": "library", "setModuleRule.name": "library", "setModuleRule.kind": "LibraryBook", "setModuleRule.action": "read",
	"libraryCreateNotice.assignment": row{"Assignment", "part acceptAssignment of {me}"}, "libraryCreateNotice.to": public{row{"Unit", "unit {me}-to"}, everybody},
	"libraryUpdateNotice.id": row{"LibraryNotice", "notice home 0 of {me}"}, "libraryDeleteNotice.id": row{"LibraryNotice", "notice home 1 of {me}"},
	"libraryReplyNotice.id":   row{"LibraryNotice", "notice up of {me}"},
	"libraryUpdateBook.pages": 4000, "libraryUpdateLoan.reader": "{me} 2",
	"previous": row{"LibraryBook", "full book of {me}"}, "related": row{"LibraryBook", "full book of {me}"}, "about": row{"LibraryBook", "full book of {me}"},
	"book": row{"LibraryBook", "full book of {me}"}, "keeper": row{"User", "user {me}-edited"}, "matter": row{"LibraryCase", "case 2 of {me}"},
}

func init() { maps.Copy(given, ofLibrary) }

// keeper are mutations that only the unit may make that keeps what all share.
var keeper = map[string]string{"openPeriods": "stp", "saveHoliday": "stp", "deleteHoliday": "stp",
	"enableModule": "stp", "disableModule": "stp", "restartModule": "stp", "setModuleRule": "stp", "saveSettings": "stp"}

// twice are mutations whose inputs exclude each other: they are made once more, as name and 2.
var twice = []string{"importPlan", "succeedUnits", "markNotificationsRead", "triggerGuidance"}

// paper is a plan document.
func paper(subject string) []byte {
	return sourcetest.Docx(sourcetest.P("KẾ HOẠCH").Bold().Center(), sourcetest.P(subject+" năm 2022").Bold().Center(),
		sourcetest.P("II. NỘI DUNG"), sourcetest.P("1. Tuyên truyền pháp luật"), sourcetest.P("1.1. Tổ chức hội nghị."),
		sourcetest.P("- Đơn vị chủ trì: Sở Tư pháp."), sourcetest.P("- Thời gian thực hiện: Năm 2022."))
}

// input is a generated input of a mutation, with the places of its ids.
type input struct {
	mutation string
	field    *ast.FieldDefinition
	value    map[string]any
	ids      []*spot
}

// spot is a place of an input that takes an id.
type spot struct {
	path string
	row  row
	free string // why another unit's may be named; "" if it may not
	set  func(id string)
}

// generate makes an input with every field of the mutation in it, as the unit's person would.
func (h *house) generate(s *ast.Schema, f *ast.FieldDefinition, name, me, key string) *input {
	h.t.Helper()
	in := &input{mutation: name, field: f}
	g := &generator{h: h, s: s, in: in, fill: strings.NewReplacer("{me}", me, "{m}", f.Name, "{key}", key)}
	arg := f.Arguments.ForName("input")
	if arg == nil {
		h.t.Fatalf("%s takes no input: teach the walk its arguments", f.Name)
	}
	in.value = g.object(s.Types[arg.Type.Name()], name)
	return in
}

type generator struct {
	h    *house
	s    *ast.Schema
	in   *input
	fill *strings.Replacer
}

func (g *generator) object(def *ast.Definition, path string) map[string]any {
	out := map[string]any{}
	for _, f := range def.Fields {
		at := path + "." + f.Name
		hand, ok := given[at]
		if _, left := hand.(none); left {
			continue
		}
		if !ok {
			hand = given[f.Name] // of that name anywhere
		}
		var value any
		set := func(v any) {
			if f.Type.Elem != nil {
				v = []any{v}
			}
			out[f.Name] = v
		}
		switch x := hand.(type) {
		case several:
			out[f.Name] = g.list(x, at)
			continue
		case row:
			value = g.id(x, at, "", set)
		case public:
			value = g.id(x.row, at, x.why, set)
		case string:
			value = g.fill.Replace(x)
		case nil:
			value = g.plain(f.Type, at)
		default:
			value = x
		}
		set(value)
	}
	return out
}

// list makes the items of a list that are given by hand.
func (g *generator) list(items several, path string) []any {
	out := make([]any, len(items))
	for i, item := range items {
		switch x := item.(type) {
		case row:
			out[i] = g.id(x, path, "", func(v any) { out[i] = v })
		case map[string]any:
			object := map[string]any{}
			for name, v := range x {
				object[name] = g.fill.Replace(fmt.Sprint(v))
			}
			out[i] = object
		}
	}
	return out
}

func (g *generator) id(r row, path, why string, set func(any)) string {
	r.name = g.fill.Replace(r.name)
	g.in.ids = append(g.in.ids, &spot{path: path, row: r, free: why, set: func(id string) { set(id) }})
	return g.h.kind(r.kind).EncodeID(testkit.RowID(r.name))
}

// plain is a value by type.
func (g *generator) plain(t *ast.Type, path string) any {
	def := g.s.Types[t.Name()]
	switch def.Kind {
	case ast.InputObject:
		return g.object(def, path)
	case ast.Enum:
		return def.EnumValues[0].Name
	}
	switch def.Name {
	case "ID":
		g.h.t.Fatalf("%s takes an id: tell the walk of what", path)
	case "String":
		return "Chữ của " + path
	}
	value, ok := plain[def.Name]
	if !ok {
		g.h.t.Fatalf("%s is of a type that the walk does not know: %s", path, def.Name)
	}
	return value
}

// document is the mutation with all of its payload selected.
func (in *input) document(a *atlas) string {
	payload := a.s.Types[in.field.Type.Name()]
	var b strings.Builder
	fmt.Fprintf(&b, "mutation($in:%s){%s(input:$in){", in.field.Arguments.ForName("input").Type, in.field.Name)
	for _, f := range payload.Fields {
		b.WriteString(f.Name)
		if t := a.s.Types[f.Type.Name()]; t.Kind == ast.Object {
			b.WriteString("{" + a.told(t.Name) + "}")
		}
		b.WriteByte(' ')
	}
	return b.String() + "}}"
}
