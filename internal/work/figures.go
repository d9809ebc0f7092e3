package work

import (
	"context"
	"encoding/json"
	"math"
	"slices"
	"strconv"

	"github.com/lantoa/lantoa/ent/gen/indicator"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/txn"
)

const mostFigures = 100

// figuresOf checks figures by indicator code and gives their JSON; nil for none.
func figuresOf(ctx context.Context, tx *txn.Tx, in map[string]any) (json.RawMessage, error) {
	if len(in) == 0 {
		return nil, nil
	}
	if len(in) > mostFigures {
		return nil, fault.Newf(fault.BadInput, "Mỗi lần nhập nhiều nhất %d số liệu.", "At most %d figures at once.", mostFigures).At("input", "figures")
	}
	out := make(map[string]int64, len(in))
	codes := make([]string, 0, len(in))
	for code, value := range in {
		n, ok := whole(value)
		if !ok {
			return nil, fault.New(fault.BadInput, "Số liệu phải là số nguyên không âm.", "A figure is a whole number, zero or more.").At("input", "figures", code)
		}
		out[code] = n
		codes = append(codes, code)
	}
	known, err := tx.Indicator.Query().Where(indicator.CodeIn(codes...)).Select(indicator.FieldCode).Strings(ctx)
	if err != nil {
		return nil, err
	}
	slices.Sort(codes)
	for _, code := range codes {
		if !slices.Contains(known, code) {
			return nil, fault.New(fault.BadInput, "Không có chỉ tiêu nào mang mã này.", "No indicator has this code.").At("input", "figures", code)
		}
	}
	return json.Marshal(out)
}

// whole reads a JSON number that is a whole number of at least zero and that JSON carries exactly.
func whole(value any) (int64, bool) {
	const most = 1 << 53
	var n int64
	switch x := value.(type) {
	case json.Number:
		i, err := strconv.ParseInt(x.String(), 10, 64)
		if err != nil {
			return 0, false
		}
		n = i
	case float64:
		if x != math.Trunc(x) || math.Abs(x) > most { // NaN is not equal to itself
			return 0, false
		}
		n = int64(x)
	case int64:
		n = x
	case int:
		n = int64(x)
	default:
		return 0, false
	}
	return n, n >= 0 && n <= most
}
