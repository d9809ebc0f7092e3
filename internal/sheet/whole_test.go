package sheet

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/fault"
)

// matrix is a list that comes whole: rows with a list of cells each.
const matrix = `{"data":{"matrix":{"units":[
	{"id":"u1","name":"Xã A","cells":[{"period":"1","state":"SENT","late":"ON_TIME","on":"2022-11-09"},{"period":"2","state":null,"late":"OVERDUE"}]},
	{"id":"u2","name":"Xã B","cells":[{"period":"2","state":"SENT","late":null}]},
	{"id":"u3","name":"Xã C","cells":[]}]}}}`

func whole(only *Only) *Spec {
	return &Spec{Query: `query M { matrix { units { id } } }`, At: []string{"matrix", "units"}, Title: "Bảng", Name: "bang", Only: only, Columns: []Column{
		{Title: "Đơn vị", Path: "name", Kind: Text},
		{Title: "Kỳ 1", Path: "cells[period=1].state+late", Kind: Text, Words: map[string]string{"SENT+ON_TIME": "đúng hạn"}},
		{Title: "Ngày", Path: "cells[period=1].on", Kind: Day},
		{Title: "Kỳ 2", Path: "cells[period=2].state+late", Kind: Text, Words: map[string]string{"+OVERDUE": "chưa gửi"}},
	}}
}

func TestAListThatComesWholeIsAskedOnceAndCellsAreChosenByAField(t *testing.T) {
	for name, c := range map[string]struct {
		only *Only
		rows int
		want map[string]string
	}{
		"every row": {nil, 3, map[string]string{"A5": "Xã A", "B5": "đúng hạn", "C5": "09/11/2022", "D5": "chưa gửi", "A6": "Xã B", "B6": "", "C6": "", "D6": "SENT+", "A7": "Xã C", "D7": ""}},
		"some rows": {&Only{Path: "id", In: []string{"u3", "u2"}}, 2, map[string]string{"A5": "Xã B", "A6": "Xã C", "A7": ""}},
		"no row":    {&Only{Path: "id", In: []string{"u9"}}, 0, map[string]string{"A5": ""}},
	} {
		t.Run(name, func(t *testing.T) {
			spec := whole(c.only)
			body, err := json.Marshal(spec)
			if err != nil {
				t.Fatal(err)
			}
			if spec, err = Read(body); err != nil {
				t.Fatal(err)
			}
			asked := 0
			f, x := made(t, spec, func(_ context.Context, request []byte) ([]byte, error) {
				if asked++; strings.Contains(string(request), "first") {
					t.Errorf("asked for a page: %s", request)
				}
				return []byte(matrix), nil
			})
			if f.Rows != c.rows || asked != 1 {
				t.Errorf("%d rows after %d questions", f.Rows, asked)
			}
			for cell, want := range c.want {
				if got, err := x.GetCellValue(tab, cell); err != nil || got != want {
					t.Errorf("%s is %q %v, want %q", cell, got, err, want)
				}
			}
		})
	}
	spec := whole(nil)
	spec.At = []string{"matrix"}
	if _, err := Read(mustJSON(t, map[string]any{"query": "query M($first: Int) { a }", "at": []string{"a"}, "columns": []any{map[string]any{"title": "x", "path": "x", "kind": "TEXT"}}})); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("a page of unknown place: %v", err)
	}
	spec.whole = true
	if _, err := spec.Make(t.Context(), "", func(context.Context, []byte) ([]byte, error) { return []byte(matrix), nil }); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("what is no list: %v", err)
	}
}

func mustJSON(t *testing.T, v any) []byte {
	t.Helper()
	body, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return body
}
