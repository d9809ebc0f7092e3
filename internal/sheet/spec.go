// Package sheet writes a list as an .xlsx file: headings in the reader's language, days and numbers as
// such, and above them what the list is and the filters that made it. It reads no data: it asks a
// GraphQL question of its user page after page through a function that it is given, so that whoever
// gets a file gets what a list on the screen would have shown them, judged anew for every page. It
// knows no right, no kind and no route.
package sheet

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/lantoa/lantoa/internal/fault"
)

// Limits of a file.
const (
	MaxBody    = 64 << 10 // bytes of a request for one
	MaxRows    = 50_000
	pageRows   = 100 // asked for at once
	fewestRows = 10
	maxColumns = 60
	maxLines   = 40 // of filters
	maxText    = 1000
	maxDeep    = 8 // names of a path
)

// Spec is what a file is to hold.
type Spec struct {
	Query     string         `json:"query"` // one query with the variables $first and $after, and the page at At; without both, At is a list that comes whole
	Variables map[string]any `json:"variables"`
	At        []string       `json:"at"` // where the list stands in the answer: ["training", "courses"]
	Title     string         `json:"title"`
	Name      string         `json:"name"` // of the file, without .xlsx
	Filters   []Line         `json:"filters"`
	Columns   []Column       `json:"columns"`
	Only      *Only          `json:"only"` // nil: every row
	Cut       string         `json:"cut"`  // what to say below a list that is longer than a file may be

	whole bool // the list comes whole
}

// Line is a filter that the list was made with.
type Line struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// Only keeps the rows in which one of the values stands at a path.
type Only struct {
	Path string   `json:"path"`
	In   []string `json:"in"`
}

// Column is a heading and what stands below it.
type Column struct {
	Title string            `json:"title"`
	Path  string            `json:"path"` // names with points between: task.title; a list on the way gives several values (values)
	Kind  Kind              `json:"kind"`
	Words map[string]string `json:"words"` // what to write instead of a value
}

// Kind is how a value stands in a cell.
type Kind string

// The kinds.
const (
	Text    Kind = "TEXT"
	Number  Kind = "NUMBER"
	Money   Kind = "MONEY"
	Day     Kind = "DAY"
	Instant Kind = "INSTANT"
)

func wrong(vi, en string, path ...any) *fault.Error {
	return fault.New(fault.BadInput, vi, en).At(path...)
}

// Read reads a request and refuses what no list of the app asks for.
func Read(body []byte) (*Spec, error) {
	s := &Spec{}
	if err := json.Unmarshal(body, s); err != nil {
		return nil, wrong("Yêu cầu xuất tệp không đọc được.", "The request for a file cannot be read.").Because(err)
	}
	if err := s.reads(); err != nil {
		return nil, err
	}
	if len(s.At) == 0 || len(s.At) > maxDeep {
		return nil, wrong("Thiếu vị trí của danh sách.", "The place of the list is missing.", "at")
	}
	if len(s.Columns) == 0 || len(s.Columns) > maxColumns {
		return nil, wrong("Một tệp có từ 1 đến 60 cột.", "A file has 1 to 60 columns.", "columns")
	}
	if len(s.Filters) > maxLines || len(s.Title) > maxText || len(s.Name) > maxText || len(s.Cut) > maxText {
		return nil, wrong("Phần đầu của tệp quá dài.", "The head of the file is too long.", "filters")
	}
	for i, l := range s.Filters {
		if len(l.Label) > maxText || len(l.Value) > maxText {
			return nil, wrong("Phần đầu của tệp quá dài.", "The head of the file is too long.", "filters", i)
		}
	}
	for i, c := range s.Columns {
		if c.Title == "" || len(c.Title) > maxText || c.Path == "" || strings.Count(c.Path, ".") >= maxDeep {
			return nil, wrong("Cột thiếu tên hoặc thiếu nội dung.", "A column lacks its title or its content.", "columns", i)
		}
		if !slices.Contains([]Kind{Text, Number, Money, Day, Instant}, c.Kind) {
			return nil, wrong("Kiểu của cột không dùng được.", "The kind of the column cannot be used.", "columns", i, "kind")
		}
	}
	return s, nil
}

// reads refuses everything but one query: a file changes nothing.
func (s *Spec) reads() error {
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: s.Query}, maxTokens)
	if err != nil || len(doc.Operations) != 1 || doc.Operations[0].Operation != ast.Query {
		return wrong("Xuất tệp chỉ nhận một câu hỏi GraphQL (query).", "A file is made of one GraphQL query.", "query").Because(err)
	}
	first, after := doc.Operations[0].VariableDefinitions.ForName("first"), doc.Operations[0].VariableDefinitions.ForName("after")
	if (first == nil) != (after == nil) {
		return wrong("Câu hỏi thiếu biến $first hoặc $after.", "The query lacks the variable $first or $after.", "query")
	}
	s.whole = first == nil
	return nil
}

const maxTokens = 2000

// question is the request of one page.
func (s *Spec) question(first int, after string) ([]byte, error) {
	vars := map[string]any{}
	maps.Copy(vars, s.Variables)
	if !s.whole {
		vars["first"], vars["after"] = first, nil
	}
	if after != "" {
		vars["after"] = after
	}
	return json.Marshal(map[string]any{"query": s.Query, "variables": vars})
}
