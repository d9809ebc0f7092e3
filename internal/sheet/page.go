package sheet

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/lantoa/lantoa/internal/fault"
)

// page is what one answer holds of the list.
type page struct {
	rows  []any
	more  bool
	after string
}

// answered is an answer of GraphQL.
type answered struct {
	Data   map[string]any `json:"data"`
	Errors []struct {
		Message    string `json:"message"`
		Extensions struct {
			Code fault.Code `json:"code"`
			VI   string     `json:"vi"`
			EN   string     `json:"en"`
		} `json:"extensions"`
	} `json:"errors"`
}

// pageOf reads an answer; one with a fault is that fault.
func (s *Spec) pageOf(body []byte) (*page, error) {
	var a answered
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber() // amounts stay exact
	if err := d.Decode(&a); err != nil {
		return nil, fault.New(fault.Internal, "Không đọc được câu trả lời.", "The answer cannot be read.").Because(err)
	}
	if len(a.Errors) > 0 {
		e := a.Errors[0]
		if e.Extensions.Code == "" {
			e.Extensions.Code = fault.BadInput
		}
		vi, en := e.Extensions.VI, e.Extensions.EN
		if vi == "" {
			vi = e.Message
		}
		if en == "" {
			en = e.Message
		}
		return nil, fault.New(e.Extensions.Code, vi, en)
	}
	var at any = a.Data
	for _, name := range s.At {
		fields, _ := at.(map[string]any)
		at = fields[name]
	}
	if s.whole {
		rows, is := at.([]any)
		if !is {
			return nil, wrong("Ở vị trí đã nêu không có danh sách.", "No list stands at the place that was named.", "at")
		}
		return &page{rows: s.only(rows)}, nil
	}
	list, _ := at.(map[string]any)
	nodes, there := list["nodes"].([]any)
	info, told := list["pageInfo"].(map[string]any)
	if !there || !told {
		return nil, wrong("Ở vị trí đã nêu không có danh sách với nodes và pageInfo.", "No list with nodes and pageInfo stands at the place that was named.", "at")
	}
	p := &page{rows: s.only(nodes)}
	p.more, _ = info["hasNextPage"].(bool)
	p.after, _ = info["endCursor"].(string)
	return p, nil
}

// only are the rows that the file is to hold.
func (s *Spec) only(rows []any) []any {
	if s.Only == nil {
		return rows
	}
	return slices.DeleteFunc(rows, func(row any) bool {
		return !slices.ContainsFunc(values(row, s.Only.Path), func(v any) bool { return slices.Contains(s.Only.In, textOf(v)) })
	})
}

// values are what stands at a path of a row; a list on the way gives several, of which
// name[field=value] takes those in which the field has the value. one+other gives both as one text,
// with + between and nothing for what is not there.
func values(row any, path string) []any {
	at := []any{row}
	for step := range strings.SplitSeq(path, ".") {
		name, chosen, _ := strings.Cut(strings.TrimSuffix(step, "]"), "[")
		field, want, choosing := strings.Cut(chosen, "=")
		var next []any
		for _, v := range at {
			fields, is := v.(map[string]any)
			if is && strings.Contains(name, "+") {
				next = append(next, together(fields, name))
				continue
			}
			switch inside := fields[name].(type) {
			case nil:
			case []any:
				next = append(next, inside...)
			default:
				next = append(next, inside)
			}
		}
		if choosing {
			next = slices.DeleteFunc(next, func(v any) bool {
				fields, is := v.(map[string]any)
				return !is || textOf(fields[field]) != want
			})
		}
		at = next
	}
	return at
}

func together(fields map[string]any, names string) string {
	parts := strings.Split(names, "+")
	for i, name := range parts {
		if parts[i] = ""; fields[name] != nil {
			parts[i] = textOf(fields[name])
		}
	}
	return strings.Join(parts, "+")
}
