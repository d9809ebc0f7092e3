package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/testkit"
)

func query(t *testing.T, h http.Handler, ctx context.Context, doc string, vars map[string]any) string {
	t.Helper()
	body, _ := json.Marshal(map[string]any{"query": doc, "variables": vars})
	req := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
	req.Header.Set("Content-Type", "application/json")
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, req)
	return rec.Body.String()
}

func TestSmoke(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		r, err := read.New(w.Store, w.Runner.Policy, w.Clock, make([]byte, 32))
		testkit.Must(t, err)
		h := graph.NewServer(&graph.Resolver{Reader: r})
		for _, q := range []string{
			`{viewer{user{fullName unit{name}} unit{code kind} roles today seats{code}}}`,
			`{units(first:3){nodes{id code name kind shortName parent{code} children(first:2){totalCount nodes{code}}} pageInfo{hasNextPage endCursor startCursor hasPreviousPage} totalCount}}`,
			`{units(last:2,where:{name:{search:"duyen hai"}}){edges{cursor node{code}} pageInfo{hasNextPage hasPreviousPage}}}`,
			`{tasks(first:20){nodes{id title dueOn state taskGroup{title} assignments{nodes{unit{name} progress(first:1){nodes{text percent createdAt}}}}}}}`,
			`{assignments(where:{state:{in:[SUBMITTED]},dueOn:{lt:"2022-12-31"},task:{title:{search:"tap huan"}},not:{unit:{code:{eq:"x"}}}}){nodes{id lateness} pageInfo{endCursor}}}`,
			`{assignmentStats(groupBy:[STATE UNIT]){key{state unit{name}} count}}`,
			`{unitStats(groupBy:[KIND]){key{kind} count}}`,
			`{reports{nodes{id lateness parts{nodes{id}} figures{nodes{actual}}}} periods{nodes{id}} notifications{nodes{id}} auditEntries{nodes{action change}} progressUpdates{nodes{id}} difficulties{nodes{id}} plans{nodes{id tasks{nodes{id}}}} taskGroups{nodes{id}}}`,
			`{__schema{queryType{name}} units(first:1){nodes{__typename}}}`,
			`{node(id:"` + w.ID("stp") + `"){id __typename ... on Unit{code name kind}} nodes(ids:["` + w.ID("stp") + `","unit_x"]){id}}`,
			`query($w:UnitWhere,$n:Int){units(where:$w,first:$n,orderBy:{field:CODE,direction:DESC}){nodes{code}}}`,
		} {
			t.Log(query(t, h, w.As("stp"), q, map[string]any{"w": map[string]any{"kind": map[string]any{"ne": "DISTRICT"}}, "n": 2}))
		}
	})
}
