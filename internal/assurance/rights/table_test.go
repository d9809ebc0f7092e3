package rights

import (
	"context"
	"encoding/csv"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/app"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/viewer"
)

// asked are the mutations of the served schema with what they ask the policy for: a second copy,
// by hand, of what the domain packages say, so that a change of one of them shows.
var asked = map[string]string{
	"importPlan": "Plan import", "updatePlanDraft": "Plan edit", "publishPlan": "Plan publish", "addTasks": "Plan publish", "openYear": "Plan openYear", "triggerGuidance": "Plan trigger",
	"acceptAssignment": "Assignment accept", "delegateAssignment": "Assignment delegate", "addProgressUpdate": "Assignment update", "attachEvidence": "Evidence attach", "removeEvidence": "Evidence remove", "reviewEvidence": "Evidence review", "submitAssignment": "Assignment submit",
	"withdrawAssignment": "Assignment withdraw", "returnAssignment": "Assignment return", "confirmAssignments": "Assignment confirm",
	"setAssignmentStanding": "Plan edit", "carryOverAssignment": "Plan edit",
	"closePlan": "Plan close", "followPlan": "Plan edit",
	"enableModule": "Module edit", "disableModule": "Module edit", "restartModule": "Module edit", "setModuleRule": "Module edit", "saveSettings": "Setting edit",
	"openPeriods": "Period open", "closePeriod": "Period close", "reopenPeriod": "Period close", "saveHoliday": "Holiday edit", "deleteHoliday": "Holiday edit",
	"updateReport": "Report edit", "sendReport": "Report submit", "correctReport": "Report edit",
	"requestExtension": "Extension request", "decideExtension": "Extension decide", "reportDifficulty": "Difficulty report", "answerDifficulty": "Difficulty answer",
	"composeReport": "Report compose", "submitReport": "Report submit", "returnReport": "Report return", "acceptReport": "Report accept", "consolidateReports": "Report consolidate",
	"signReport": "Report sign", "remindReports": "Report remind", "remindAssignments": "Assignment remind", "markNotificationsRead": "Notification mark",
	"createUser": "User create", "editUser": "User edit", "disableUser": "User disable", "enableUser": "User disable", "resetPassword": "User resetPassword",
	"grantRole": "Membership grant", "endRole": "Membership end", "nameDeputy": "Membership deputize",
	"importPeople": "User create", "importRecords": "File upload", // of records, the kind's create comes next
	"createUnit": "Unit create", "editUnit": "Unit edit", "moveUnit": "Unit edit", "succeedUnits": "Unit succeed", "handOverRecords": "Unit succeed", "saveUnitSet": "UnitSet edit",
}

// askedOf are the queries that no unit rule answers, with their arguments and what they ask for.
var askedOf = map[string][2]string{
	"handover":       {`(unitIds:["unit_0190a000-0000-7000-8000-00000000000a"])`, "Unit succeed"},
	"publishPreview": {`(planId:"plan_0190a000-0000-7000-8000-00000000000a")`, "Plan edit"},
}

// table is the reviewed one: "ROLE Kind action".
func table(t *testing.T) map[string]bool {
	t.Helper()
	f, err := os.Open("../../../policy/testdata/truth.csv")
	testkit.Must(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	testkit.Must(t, err)
	may := map[string]bool{}
	for _, r := range rows[1:] {
		for i, cell := range r[2:] {
			may[rows[0][i+2]+" "+r[0]+" "+r[1]] = cell == "yes"
		}
	}
	return may
}

// whole is the program on SQLite, without the door before it.
func whole(t *testing.T) (*testkit.World, *app.App) {
	t.Helper()
	w, data := worldIn(t)
	w.Fill()
	testkit.Must(t, w.Store.Close())
	a, err := app.Open(t.Context(), config.Data{Data: data}, app.RequireCurrent, w.Clock, slog.New(slog.DiscardHandler))
	testkit.Must(t, err)
	t.Cleanup(func() { testkit.Must(t, a.Close()) })
	w.Store = a.Store
	return w, a
}

// as is a context of somebody with these roles, and no other, in the unit.
func as(w *testkit.World, unit string, roles ...programme.Role) context.Context {
	ctx := w.As(unit)
	v := *viewer.From(ctx)
	v.Roles = roles
	return viewer.With(ctx, &v)
}

// value writes a value that the type takes, as literal; ids are of no row.
func value(s *ast.Schema, t *ast.Type) string {
	if t.Elem != nil {
		return "[" + value(s, t.Elem) + "]"
	}
	d := s.Types[t.NamedType]
	switch {
	case d.Kind == ast.Enum:
		return d.EnumValues[0].Name
	case d.Kind == ast.InputObject:
		var parts []string
		for _, f := range d.Fields {
			if f.Type.NonNull && f.DefaultValue == nil {
				parts = append(parts, f.Name+":"+value(s, f.Type))
			}
		}
		return "{" + strings.Join(parts, ",") + "}"
	}
	switch t.NamedType {
	case "ID":
		return `"unit_0190a000-0000-7000-8000-00000000000a"`
	case "Int", "Float":
		return "1"
	case "Boolean":
		return "true"
	case "Day":
		return `"2022-06-30"`
	case "Instant":
		return `"2022-06-30T00:00:00Z"`
	case "BigInt":
		return `"1"`
	}
	return `"bW90LWNodW9pLWR1LWRhaQ=="` // of base64, too
}

// inner is the shortest selection of a type, "" for one without fields.
func inner(s *ast.Schema, t *ast.Type) string {
	if d := s.Types[t.Name()]; !d.IsLeafType() {
		return "{__typename}"
	}
	return ""
}

func TestTheServedSchemaAsksTheReviewedTable(t *testing.T) {
	schema, may := graph.Schema(), table(t)
	w, a := whole(t)
	cells := 0
	t.Run("Z2 every mutation of the served schema is in the list, and every one of the list is served", func(t *testing.T) {
		var served []string
		for _, f := range schema.Mutation.Fields {
			served = append(served, f.Name)
			if asked[f.Name] == "" {
				t.Errorf("%s is served, and nobody has said who may do it", f.Name)
			}
		}
		for name := range asked {
			if !slices.Contains(served, name) {
				t.Errorf("%s is not served", name)
			}
		}
	})
	roles := programme.Role("").Values()
	for _, f := range schema.Mutation.Fields {
		t.Run("Z1 and Z2 mutation "+f.Name, func(t *testing.T) {
			doc := fmt.Sprintf("mutation{%s(input:%s)%s}", f.Name, value(schema, f.Arguments.ForName("input").Type), inner(schema, f.Type))
			for _, role := range append([]string{""}, roles...) {
				cells++
				var held []programme.Role
				if role != "" {
					held = append(held, programme.Role(role))
				}
				got := testkit.Read(t, testkit.Ask(t, a.GraphQL, as(w, "stp", held...), doc, nil))
				refused := got.Code() == "FORBIDDEN" && strings.HasPrefix(got.Errors[0].Message, "Vai trò của bạn trong đơn vị này không cho phép")
				if want := !may[role+" "+asked[f.Name]]; refused != want {
					t.Errorf("%q is refused: %v, the table says %v: %+v", role, refused, want, got.Errors)
				}
			}
		})
	}
	t.Run("Z2 every mutation is refused to an administrator who looks at a unit, whatever the roles there", func(t *testing.T) {
		ctx := as(w, "stp", roleValues(roles)...)
		v := *viewer.From(ctx)
		v.From = w.Units["ubnd-tinh"]
		for _, f := range schema.Mutation.Fields {
			cells++
			doc := fmt.Sprintf("mutation{%s(input:%s)%s}", f.Name, value(schema, f.Arguments.ForName("input").Type), inner(schema, f.Type))
			got := testkit.Read(t, testkit.Ask(t, a.GraphQL, viewer.With(ctx, &v), doc, nil))
			if got.Code() != "FORBIDDEN" || !strings.Contains(got.Errors[0].Message, "chỉ xem được") {
				t.Errorf("%s: %+v", f.Name, got.Errors)
			}
		}
	})
	kinds := lists(schema)
	if len(kinds) < 14 {
		t.Fatalf("only %v are lists of the schema", kinds)
	}
	for field, kind := range kinds {
		t.Run("Z1 and Z2 list "+field, func(t *testing.T) {
			for _, role := range append([]string{""}, roles...) {
				cells++
				var held []programme.Role
				if role != "" {
					held = append(held, programme.Role(role))
				}
				got := testkit.Read(t, testkit.Ask(t, a.GraphQL, as(w, "stp", held...), "{"+field+"{nodes{id}}}", nil))
				if refused, want := got.Code() == "FORBIDDEN", !may[role+" "+kind+" read"]; refused != want {
					t.Errorf("%q is refused: %v, the table says %v: %+v", role, refused, want, got.Errors)
				}
			}
		})
	}
	for field, ask := range askedOf {
		t.Run("Z1 and Z2 query "+field, func(t *testing.T) {
			for _, role := range append([]string{""}, roles...) {
				cells++
				var held []programme.Role
				if role != "" {
					held = append(held, programme.Role(role))
				}
				got := testkit.Read(t, testkit.Ask(t, a.GraphQL, as(w, "stp", held...), "{"+field+ask[0]+"{__typename}}", nil))
				if refused, want := got.Code() == "FORBIDDEN", !may[role+" "+ask[1]]; refused != want {
					t.Errorf("%q is refused: %v, the table says %v: %+v", role, refused, want, got.Errors)
				}
			}
		})
	}
	testkit.Figure(t, "Rights", "served mutations and lists × roles (and none), asked and compared with the reviewed table", cells, "all")
}

func roleValues(names []string) (out []programme.Role) {
	for _, n := range names {
		out = append(out, programme.Role(n))
	}
	return out
}

// lists are the root fields that are connections, with the kind of their nodes.
func lists(s *ast.Schema) map[string]string {
	out := map[string]string{}
	for _, f := range s.Query.Fields {
		if kind, ok := strings.CutSuffix(f.Type.Name(), "Connection"); ok {
			out[f.Name] = kind
		}
	}
	return out
}

func TestGuessesByGraphQL(t *testing.T) {
	schema := graph.Schema()
	t.Run("A7 nobody signs in, or says a password of their own, by GraphQL: no alias multiplies a guess", func(t *testing.T) {
		for _, root := range []*ast.Definition{schema.Query, schema.Mutation, schema.Subscription} {
			for _, f := range root.Fields {
				for _, arg := range f.Arguments {
					if names := passwords(schema, arg.Type, arg.Name, map[string]bool{}); names && f.Name != "createUser" && f.Name != "resetPassword" {
						t.Errorf("%s takes a password", f.Name)
					}
				}
			}
		}
	})
	t.Run("A7 a thousand passwords in one document are refused before any is hashed", func(t *testing.T) {
		w, a := whole(t)
		for name, ctx := range map[string]context.Context{"nobody": context.Background(), "an officer": as(w, "stp", programme.Officer), "an administrator": as(w, "stp", programme.Administrator)} {
			for _, n := range []int{1000, 1} {
				var doc strings.Builder
				for i := range n {
					fmt.Fprintf(&doc, "a%d:resetPassword(input:{userId:\"user_0190a000-0000-7000-8000-00000000000a\",password:\"mot-chuoi-du-dai-%d\"}){__typename} ", i, i)
				}
				got := testkit.Read(t, testkit.Ask(t, a.GraphQL, ctx, "mutation{"+doc.String()+"}", nil))
				want := map[string]string{"nobody": "UNAUTHENTICATED", "an officer": "FORBIDDEN", "an administrator": "NOT_FOUND"}[name]
				if n > 1 {
					want = "TOO_COSTLY"
				}
				if got.Code() != want && !(n > 1 && got.Code() == "UNAUTHENTICATED") {
					t.Errorf("%d passwords of %s: %+v, want %s", n, name, got.Errors, want)
				}
			}
		}
	})
}

// passwords tells whether an input has a field for one, at any depth.
func passwords(s *ast.Schema, t *ast.Type, name string, seen map[string]bool) bool {
	if strings.Contains(strings.ToLower(name), "password") {
		return true
	}
	d := s.Types[t.Name()]
	if d == nil || d.Kind != ast.InputObject || seen[d.Name] {
		return false
	}
	seen[d.Name] = true
	return slices.ContainsFunc(d.Fields, func(f *ast.FieldDefinition) bool { return passwords(s, f.Type, f.Name, seen) })
}
