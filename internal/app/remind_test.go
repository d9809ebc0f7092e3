package app

import (
	"maps"
	"slices"
	"testing"
)

// remindedOfReports: the office sees who has not reported and reminds them, each once a day; a unit
// that reports to nobody here is as missing as one that nobody has.
func remindedOfReports(t *testing.T, stp, snv, sgddt, district *person, compose map[string]any) {
	t.Helper()
	const matrix = `query($f:ID!,$p:ID){expectedReports(formId:$f,year:2022,planId:$p){periods{periodId} units{unitId code reports{periodId state reminded __typename}}}}`
	vars := map[string]any{"f": compose["formId"], "p": compose["planId"]}
	ids := map[string]string{}
	for _, u := range stp.ask(matrix, vars).at("expectedReports", "units").list() {
		ids[u.at("code").text()] = u.at("unitId").text()
		u.at("reports", 0).is("<nil>", "state")
	}
	if len(ids) != 2 || ids["sgddt"] == "" || ids["h-cau-ke"] == "" {
		t.Fatalf("the office waits for %v", ids)
	}
	snv.refused("NOT_FOUND", matrix, vars) // the plan is not there for it
	in := func(more map[string]any) map[string]any {
		out := map[string]any{"formId": compose["formId"], "periodId": compose["periodId"], "planId": compose["planId"]}
		maps.Copy(out, more)
		return map[string]any{"in": out}
	}
	remind := mutation("remindReports", "reminded{code} skipped{code}")
	foreign := snv.ask(`{viewer{unit{id}}}`, nil).at("viewer", "unit", "id").text()
	var answers []string
	for _, id := range []string{foreign, random(foreign)} {
		_, _, full := stp.send(remind, in(map[string]any{"unitIds": []string{id}}))
		delete(full, "extensions")
		answers = append(answers, answer{t, full}.at("errors", 0, "extensions", "code").text()+answer{t, full}.at("errors", 0, "message").text())
	}
	if answers[0] != answers[1] || answers[0][:9] != "NOT_FOUND" {
		t.Errorf("a foreign unit and none at all are told apart: %q", answers)
	}
	for _, other := range []*person{snv, district} {
		other.refused("NOT_FOUND", remind, in(map[string]any{"unitIds": []string{ids["sgddt"]}}))
	}
	first := stp.ask(remind, in(nil)).at("remindReports")
	var told []string
	for _, u := range first.at("reminded").list() {
		told = append(told, u.at("code").text())
	}
	if slices.Sort(told); !slices.Equal(told, []string{"h-cau-ke", "sgddt"}) {
		t.Errorf("reminded %v", told)
	}
	again := stp.ask(remind, in(map[string]any{"unitIds": []string{ids["h-cau-ke"]}})).at("remindReports")
	again.is("[]", "reminded")
	again.is("h-cau-ke", "skipped", 0, "code")
	mine := `{notifications(where:{kind:{eq:REMINDER}}){totalCount nodes{subject}}}`
	note := district.ask(mine, nil).at("notifications")
	note.is("1", "totalCount")
	note.is(compose["periodId"].(string), "nodes", 0, "subject")
	snv.ask(mine, nil).at("notifications").is("0", "totalCount")
	sgddt.ask(mine, nil).at("notifications").is("1", "totalCount")
	stp.ask(matrix, vars).at("expectedReports", "units", 0, "reports", 0).is("true", "reminded")
}

// remindedOfParts: a part that is not late is not reminded of, and a unit without a part finds none.
func remindedOfParts(t *testing.T, snv, sgddt, district *person, part string) {
	t.Helper()
	doc := mutation("remindAssignments", "reminded{id} skipped{id}")
	vars := map[string]any{"in": map[string]any{"assignmentIds": []string{part}}}
	snv.refused("NOT_FOUND", doc, vars)
	district.refused("FORBIDDEN", doc, vars)
	out := sgddt.ask(doc, vars).at("remindAssignments")
	out.is("[]", "reminded")
	out.is(part, "skipped", 0, "id")
}
