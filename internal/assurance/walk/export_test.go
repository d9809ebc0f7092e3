package walk_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/xuri/excelize/v2"

	"github.com/lantoa/lantoa/internal/testkit"
)

// fileOf is a request for a file of the parts of tasks.
func fileOf(where string) []byte {
	return fmt.Appendf(nil, `{"query":"query L($first: Int!, $after: String) { assignments(first: $first, after: $after, where: %s) { nodes { id result unit { name } } pageInfo { hasNextPage endCursor } } }",
		"at":["assignments"],"title":"Phần việc","name":"phan-viec","columns":[{"title":"Mã","path":"id","kind":"TEXT"},{"title":"Kết quả","path":"result","kind":"TEXT"},{"title":"Đơn vị","path":"unit.name","kind":"TEXT"}]}`, where)
}

// filesTell asks for lists as files: each holds what the list itself answers, and nothing of others.
func filesTell(t *testing.T, h *house) {
	ask := func(p *person, body []byte) *httptest.ResponseRecorder {
		rec := httptest.NewRecorder()
		h.door.ServeHTTP(rec, p.request(context.Background(), http.MethodPost, "/export", body))
		return rec
	}
	rows := func(rec *httptest.ResponseRecorder) string {
		x, err := excelize.OpenReader(bytes.NewReader(rec.Body.Bytes()))
		if err != nil {
			t.Fatalf("answered %d %.300s", rec.Code, rec.Body.String())
		}
		defer x.Close()
		all, err := x.GetRows("Sheet1")
		testkit.Must(t, err)
		text, err := json.Marshal(all[min(4, len(all)):]) // below who made it, and the headings
		testkit.Must(t, err)
		return string(text)
	}
	read := 0
	for _, unit := range []string{"sgddt", "snv"} {
		for _, p := range h.who(unit) {
			rec := ask(p, fileOf("{}"))
			list := h.ask(p, `{ assignments(first: 100) { totalCount nodes { id result unit { name } } } }`, nil)
			if strings.Contains(list, `"errors"`) {
				if rec.Code == http.StatusOK || testkit.Read(t, list).Code() != testkit.Read(t, rec.Body.String()).Code() {
					t.Errorf("%s: the list answers %.200s, the file %d %.200s", p.name, list, rec.Code, rec.Body.String())
				}
				continue
			}
			read++
			in := rows(rec)
			var told struct {
				Data struct {
					Assignments struct {
						TotalCount int
						Nodes      []struct{ ID string }
					}
				}
			}
			testkit.Must(t, json.Unmarshal([]byte(list), &told))
			if n := strings.Count(in, `["asg`); n != told.Data.Assignments.TotalCount {
				t.Errorf("%s: %d rows in the file, %d in the list", p.name, n, told.Data.Assignments.TotalCount)
			}
			for _, node := range told.Data.Assignments.Nodes {
				if !strings.Contains(in, node.ID) {
					t.Errorf("%s: %s is not in the file", p.name, node.ID)
				}
			}
			if unit == "sgddt" && strings.Contains(in, testkit.Canary("snv")) {
				t.Errorf("T18 %s is told of another unit: %.500s", p.name, in)
			}
			if unit == "snv" && p == h.people["snv"] && !strings.Contains(in, testkit.Canary("snv")) {
				t.Errorf("the file of the unit itself lacks its words, so that this proves nothing: %.500s", in)
			}
		}
	}
	if read < 4 {
		t.Errorf("only %d people could read", read)
	}
	p := h.people["sgddt"]
	kind := h.kind("Assignment")
	foreign, random := kind.EncodeID(testkit.PartID("2", 1, "snv")), kind.EncodeID(uuid.Must(uuid.NewV7()))
	filter := `{id:{eq:\"` + "%s" + `\"}}`
	if a, b := rows(ask(p, fileOf(fmt.Sprintf(filter, foreign)))), rows(ask(p, fileOf(fmt.Sprintf(filter, random)))); a != b || strings.Contains(a, "asg") {
		t.Errorf("T11 a foreign id answers %s, a random one %s", a, b)
	}
	if rec := ask(nil, fileOf("{}")); rec.Code != http.StatusUnauthorized {
		t.Errorf("nobody is answered %d", rec.Code)
	}
}
