package record

import (
	"bytes"
	"maps"
	"slices"

	"github.com/lantoa/lantoa/internal/fault"
)

// mostBody is the most bytes of a stored body.
const mostBody = 1 << 20

// Input is one create or update to be checked.
type Input struct {
	Action string         // of the module that does it; "" where a user creates or updates
	Old    *Row           // what is updated; nil: a new record
	Set    map[string]any // by field name, as JSON decodes with UseNumber; nil empties
	Number string         // field of a new record that Apply will number; "" for none
}

// Check holds a create or an update against what the kind declares and returns the body that
// Apply writes, or all that is wrong with it, each at its place under "input". An old value that is
// wrong by now may stay as long as it is not changed. What Check accepted it accepts again,
// unchanged.
func (k *Kind) Check(in Input) (Body, Faults) {
	c := &check{Kind: k, Input: in, values: map[string]any{}}
	if in.Old != nil {
		if f := k.writable(in.Old); f != nil {
			return Body{}, Faults{f}
		}
		c.old = in.Old.Body.values
		maps.Copy(c.values, c.old)
	}
	for _, f := range k.fields {
		c.field(f)
	}
	for _, name := range slices.Sorted(maps.Keys(in.Set)) {
		if f := k.byName[name]; f == nil || f.Hidden && in.Action == "" {
			c.fail(fault.Newf(fault.Validation, "Loại “%[1]s” không có trường %[3]q.", "“%[2]s” has no field %[3]q.", k.Declared.Label.VI, k.Declared.Label.EN, name), name)
		}
	}
	if len(c.faults) > 0 {
		return Body{}, c.faults
	}
	b := Body{k, c.values}
	if len(b.JSON()) > mostBody {
		return Body{}, Faults{fault.Newf(fault.Validation, "Hồ sơ lớn quá %d byte.", "The record is larger than %d bytes.", mostBody).At("input")}
	}
	return b, nil
}

// writable refuses a record whose body is of another schema than the kind's.
func (k *Kind) writable(r *Row) *fault.Error {
	switch {
	case r.Schema > k.Declared.Schema:
		return fault.New(fault.InvalidState, "Hồ sơ được ghi bởi phiên bản mới hơn của mô-đun nên chỉ được xem.", "A newer version of the module wrote this record, so it can only be read.")
	case r.Schema < k.Declared.Schema:
		return fault.New(fault.InvalidState, "Hồ sơ đang được chuyển sang phiên bản mới của mô-đun. Vui lòng thử lại sau.", "The record is being brought to the module's new version. Try again later.")
	}
	return nil
}

type check struct {
	*Kind
	Input
	old    map[string]any // by key; nil of a new record
	values map[string]any // by key: what becomes of it
	faults Faults
}

func (c *check) fail(f *fault.Error, path ...any) {
	c.faults = append(c.faults, f.At(append(append([]any{"input"}, path...), f.Path...)...))
}

func (c *check) field(f *field) {
	in, given := c.Set[f.Name]
	if given && f.Hidden && c.Action == "" {
		return // Check says that there is no such field
	}
	was, had := c.old[f.key]
	v, faults := was, Faults(nil)
	if given && !(c.Old != nil && same(in, was)) {
		v, faults = f.value(in)
	}
	if v == nil && len(faults) == 0 {
		v = f.without
		if f == c.state && c.Old == nil {
			v = c.Declared.States.Initial
		}
	}
	for _, problem := range faults {
		c.fail(problem, f.Name)
	}
	if len(faults) > 0 {
		return
	}
	changed := !same(v, was)
	switch {
	case f.Name == c.Number && v != nil:
		c.fail(f.wrong("do hệ thống cấp.", "is given by the system."), f.Name)
	case given && changed && f.ByAction && c.Action == "":
		c.fail(f.wrong("chỉ thay đổi qua thao tác riêng.", "is only changed by an action."), f.Name)
	case given && changed && f.Immutable && c.Old != nil && (had || c.Action == ""):
		c.fail(f.wrong("không sửa được sau khi tạo.", "cannot be changed after it was made."), f.Name)
	case v == nil && (f.Required || f == c.state) && f.Name != c.Number && (c.Old == nil || had):
		c.fail(f.wrong("là bắt buộc.", "is required."), f.Name)
	case f == c.state && changed:
		c.step(was, v)
	}
	if v == nil {
		delete(c.values, f.key)
		return
	}
	c.values[f.key] = v
}

// step judges a change of state.
func (c *check) step(was, becomes any) {
	s, f := c.Declared.States, c.state
	to, _ := becomes.(string)
	if c.Old == nil {
		if to != s.Initial {
			c.fail(fault.Newf(fault.InvalidState, "Hồ sơ mới bắt đầu ở trạng thái “%[1]s”.", "A new record starts in the state “%[2]s”.",
				f.enum.Label(s.Initial).VI, f.enum.Label(s.Initial).EN), f.Name)
		}
		return
	}
	from, _ := was.(string)
	byOthers := false
	for _, t := range s.Transitions {
		if t.To != to || !slices.Contains(t.From, from) {
			continue
		}
		if len(t.By) == 0 || c.Action != "" && slices.Contains(t.By, c.Action) {
			return
		}
		byOthers = true
	}
	a, b := f.enum.Label(from), f.enum.Label(to)
	if byOthers {
		c.fail(fault.Newf(fault.InvalidState, "Chuyển từ “%[1]s” sang “%[3]s” chỉ làm được bằng thao tác riêng.", "Only an action leads from “%[2]s” to “%[4]s”.", a.VI, a.EN, b.VI, b.EN), f.Name)
		return
	}
	c.fail(fault.Newf(fault.InvalidState, "Không chuyển được từ “%[1]s” sang “%[3]s”.", "Nothing leads from “%[2]s” to “%[4]s”.", a.VI, a.EN, b.VI, b.EN), f.Name)
}

// same tells whether two values are one as JSON.
func same(a, b any) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	x, err := encode(a)
	y, err2 := encode(b)
	return err == nil && err2 == nil && bytes.Equal(x, y)
}
