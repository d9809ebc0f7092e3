package sheet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/lantoa/lantoa/internal/fault"
)

const question = `query L($first: Int!, $after: String) { things(first: $first, after: $after) { nodes { a } pageInfo { hasNextPage endCursor } } }`

func spec() *Spec {
	return &Spec{Query: question, At: []string{"things"}, Title: "Danh sách thử", Name: "thu", Cut: "Còn nữa", Filters: []Line{{"Đơn vị", "Sở Tư pháp"}}, Columns: []Column{
		{Title: "Nội dung", Path: "text", Kind: Text}, {Title: "Trạng thái", Path: "state", Kind: Text, Words: map[string]string{"OPEN": "Đang mở"}},
		{Title: "Số", Path: "n", Kind: Number}, {Title: "Tiền", Path: "money", Kind: Money}, {Title: "Ngày", Path: "on", Kind: Day}, {Title: "Lúc", Path: "at", Kind: Instant},
		{Title: "Các đơn vị", Path: "parts.unit.name", Kind: Text},
	}}
}

// pages answers a list of rows as GraphQL does.
func pages(rows []map[string]any, asked *[]int) Ask {
	return func(_ context.Context, request []byte) ([]byte, error) {
		var q struct {
			Variables struct {
				First int
				After string
			}
		}
		if err := json.Unmarshal(request, &q); err != nil {
			return nil, err
		}
		*asked = append(*asked, q.Variables.First)
		from := 0
		if q.Variables.After != "" {
			fmt.Sscan(q.Variables.After, &from)
		}
		to := min(from+q.Variables.First, len(rows))
		return json.Marshal(map[string]any{"data": map[string]any{"things": map[string]any{
			"nodes": rows[from:to], "pageInfo": map[string]any{"hasNextPage": to < len(rows), "endCursor": fmt.Sprint(to)}}}})
	}
}

func made(t *testing.T, s *Spec, ask Ask) (*File, *excelize.File) {
	t.Helper()
	f, err := s.Make(t.Context(), "Người lập", ask)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	var b bytes.Buffer
	if _, err := f.WriteTo(&b); err != nil {
		t.Fatal(err)
	}
	read, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = read.Close() })
	return f, read
}

func TestValuesAreWhatTheyAre(t *testing.T) {
	var asked []int
	_, x := made(t, spec(), pages([]map[string]any{{
		"text": "=HYPERLINK(\"http://evil\")", "state": "OPEN", "n": 12, "money": "1500000", "on": "2022-11-09", "at": "2022-11-09T18:30:00Z",
		"parts": []any{map[string]any{"unit": map[string]any{"name": "Xã A"}}, map[string]any{"unit": map[string]any{"name": "Xã B"}}},
	}, {"text": "+84", "n": "99999999999999999999", "on": "không rõ"}}, &asked))
	for cell, want := range map[string]string{
		"A1": "Danh sách thử", "A2": "Người lập", "A3": "Đơn vị", "B3": "Sở Tư pháp", "A5": "Nội dung", "G5": "Các đơn vị",
		"A6": `=HYPERLINK("http://evil")`, "B6": "Đang mở", "C6": "12", "D6": "1,500,000", "E6": "09/11/2022", "F6": "10/11/2022 01:30", "G6": "Xã A; Xã B",
		"A7": "+84", "B7": "", "C7": "99999999999999999999", "E7": "không rõ",
	} {
		if got, err := x.GetCellValue(tab, cell); err != nil || got != want {
			t.Errorf("%s is %q %v, want %q", cell, got, err, want)
		}
	}
	for cell, want := range map[string]excelize.CellType{"A6": excelize.CellTypeInlineString, "A7": excelize.CellTypeInlineString, "C6": excelize.CellTypeNumber, "C7": excelize.CellTypeInlineString} {
		got, err := x.GetCellType(tab, cell)
		if err != nil || got != want && !(want == excelize.CellTypeNumber && got == excelize.CellTypeUnset) {
			t.Errorf("%s is of type %v %v, want %v", cell, got, err, want)
		}
		if formula, _ := x.GetCellFormula(tab, cell); formula != "" {
			t.Errorf("%s is a formula: %s", cell, formula)
		}
	}
}

func TestAFileHasAllPagesUpToItsLimit(t *testing.T) {
	for name, c := range map[string]struct {
		rows int
		cut  bool
	}{"none": {0, false}, "one page": {100, false}, "several": {250, false}, "as many as it may": {MaxRows, false}, "one more": {MaxRows + 1, true}} {
		t.Run(name, func(t *testing.T) {
			rows := make([]map[string]any, c.rows)
			for i := range rows {
				rows[i] = map[string]any{"n": i}
			}
			s, asked := spec(), []int{}
			s.Columns = s.Columns[2:3]
			f, err := s.Make(t.Context(), "", pages(rows, &asked))
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			if f.Rows != min(c.rows, MaxRows) || f.Cut != c.cut {
				t.Errorf("%d rows, cut %v", f.Rows, f.Cut)
			}
		})
	}
}

func TestTheSameListMakesTheSameBytes(t *testing.T) {
	var first []byte
	for i := range 12 {
		asked := []int{}
		f, err := spec().Make(t.Context(), "", pages([]map[string]any{{"text": "a", "money": "1", "on": "2022-11-09"}}, &asked))
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		_, err = f.WriteTo(&b)
		if err := errors.Join(err, f.Close()); err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			first = b.Bytes()
		} else if !bytes.Equal(first, b.Bytes()) {
			t.Fatal("what differs tells of something else than the list")
		}
	}
}

func TestAFaultOnTheWayIsAFaultAndNoFile(t *testing.T) {
	said := func(body string) Ask {
		return func(context.Context, []byte) ([]byte, error) { return []byte(body), nil }
	}
	broken := errors.New("gone")
	for name, c := range map[string]struct {
		ask  Ask
		code fault.Code
	}{
		"refused":                  {said(`{"errors":[{"message":"Không","extensions":{"code":"FORBIDDEN","vi":"Không","en":"No"}}],"data":null}`), fault.Forbidden},
		"no list stands there":     {said(`{"data":{"things":null}}`), fault.BadInput},
		"another thing is there":   {said(`{"data":{"things":{"nodes":[]}}}`), fault.BadInput},
		"no JSON":                  {said(`<html>`), fault.Internal},
		"too costly at every size": {said(`{"errors":[{"message":"x","extensions":{"code":"TOO_COSTLY"}}]}`), fault.TooCostly},
		"nobody answers":           {func(context.Context, []byte) ([]byte, error) { return nil, broken }, fault.Internal},
	} {
		t.Run(name, func(t *testing.T) {
			if f, err := spec().Make(t.Context(), "", c.ask); f != nil || fault.CodeOf(err) != c.code {
				t.Errorf("answered %v, %v", f, err)
			}
		})
	}
}

func TestRowsWithMuchInThemComeFewerAtOnce(t *testing.T) {
	asked := []int{}
	all := pages([]map[string]any{{"n": 1}, {"n": 2}}, &asked)
	f, err := spec().Make(t.Context(), "", func(ctx context.Context, request []byte) ([]byte, error) {
		body, err := all(ctx, request)
		if asked[len(asked)-1] > 30 {
			return []byte(`{"errors":[{"message":"x","extensions":{"code":"TOO_COSTLY"}}]}`), nil
		}
		return body, err
	})
	if err != nil || f.Rows != 2 || fmt.Sprint(asked) != "[100 50 25]" {
		t.Errorf("%v, %v", asked, err)
	}
}

func TestWhatNoListAsksForIsRefused(t *testing.T) {
	for name, change := range map[string]func(s *Spec){
		"a mutation":              func(s *Spec) { s.Query = strings.Replace(s.Query, "query", "mutation", 1) },
		"a subscription":          func(s *Spec) { s.Query = strings.Replace(s.Query, "query", "subscription", 1) },
		"two operations":          func(s *Spec) { s.Query += " query B { a }" },
		"no GraphQL":              func(s *Spec) { s.Query = "{" },
		"no variable after":       func(s *Spec) { s.Query = `query L($first: Int!) { things(first: $first) { nodes { a } } }` },
		"no place":                func(s *Spec) { s.At = nil },
		"no columns":              func(s *Spec) { s.Columns = nil },
		"too many columns":        func(s *Spec) { s.Columns = make([]Column, maxColumns+1) },
		"a column without a path": func(s *Spec) { s.Columns[0].Path = "" },
		"a kind that there isn't": func(s *Spec) { s.Columns[0].Kind = "FORMULA" },
		"a long title":            func(s *Spec) { s.Title = strings.Repeat("x", maxText+1) },
		"a long filter":           func(s *Spec) { s.Filters[0].Value = strings.Repeat("x", maxText+1) },
		"too many filters":        func(s *Spec) { s.Filters = make([]Line, maxLines+1) },
	} {
		t.Run(name, func(t *testing.T) {
			s := spec()
			change(s)
			body, err := json.Marshal(s)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := Read(body); fault.CodeOf(err) != fault.BadInput {
				t.Errorf("answered %v", err)
			}
		})
	}
	body, _ := json.Marshal(spec())
	if _, err := Read(body); err != nil {
		t.Errorf("a right one: %v", err)
	}
}
