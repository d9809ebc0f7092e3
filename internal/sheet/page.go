package sheet

import (
	"bytes"
	"encoding/json"
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
	list, _ := at.(map[string]any)
	nodes, there := list["nodes"].([]any)
	info, told := list["pageInfo"].(map[string]any)
	if !there || !told {
		return nil, wrong("Ở vị trí đã nêu không có danh sách với nodes và pageInfo.", "No list with nodes and pageInfo stands at the place that was named.", "at")
	}
	p := &page{rows: nodes}
	p.more, _ = info["hasNextPage"].(bool)
	p.after, _ = info["endCursor"].(string)
	return p, nil
}

// values are what stands at a path of a row; a list on the way gives several.
func values(row any, path string) []any {
	at := []any{row}
	for name := range strings.SplitSeq(path, ".") {
		var next []any
		for _, v := range at {
			fields, _ := v.(map[string]any)
			switch inside := fields[name].(type) {
			case nil:
			case []any:
				next = append(next, inside...)
			default:
				next = append(next, inside)
			}
		}
		at = next
	}
	return at
}
