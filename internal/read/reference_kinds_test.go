package read_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// What of a kind the schema shows: the walks ask for nothing else, and that the rest cannot be
// asked for is a test of its own.

func fieldsOf(k *catalog.Kind) []catalog.Field {
	return slices.DeleteFunc(slices.Clone(k.Fields), func(f catalog.Field) bool { return f.Hidden })
}

func refsOf(k *catalog.Kind) []catalog.Ref {
	return slices.DeleteFunc(slices.Clone(k.Refs), func(r catalog.Ref) bool { return r.Hidden })
}

// rooted puts a root list, or statistics, of a kind where they stand: those of modules stand in the
// module's own object.
func rooted(k *catalog.Kind, field string) string {
	if k.Space == "" {
		return "{" + field + "}"
	}
	return "{" + k.Space + "{" + field + "}}"
}

// inAnswer is the way to a root field of a kind in the data of an answer.
func inAnswer(k *catalog.Kind, names ...string) []string {
	if k.Space == "" {
		return names
	}
	return append([]string{k.Space}, names...)
}

// listPath is what cursors of the root list are of.
func listPath(k *catalog.Kind) string {
	if k.Space == "" {
		return k.List
	}
	return k.Space + "." + k.List
}

// declared is a kind as its module's manifest says it, nil for one of the core; slots are the
// columns of the module's fields.
func declared(c *catalog.Catalogue, kind string) (k *manifest.Kind, slots map[string]string) {
	for _, s := range c.Spaces() {
		for i := range s.Manifest.Kinds {
			if catalog.TypeName(s.Name, s.Manifest.Kinds[i].Name) == kind {
				return &s.Manifest.Kinds[i], s.Slots
			}
		}
	}
	return nil, nil
}

// record tells who sees a record, by the words of plugins/sdk/manifest.
func (r *reference) record(x *gen.Record) bool {
	k, _ := declared(r.kinds, x.Kind)
	switch k.Visibility {
	case manifest.AllUnits:
		if slices.Contains(k.Shared, x.State) {
			return true
		}
	case manifest.Scope:
	case manifest.Named:
		var body map[string]json.RawMessage
		var to string
		if json.Unmarshal(x.Body, &body) != nil || json.Unmarshal(body[k.Named], &to) != nil { // those of the fixture do
			r.t.Fatalf("%s %s names no unit", x.Kind, x.ID)
		}
		told := (len(k.Shared) == 0 || slices.Contains(k.Shared, x.State)) && r.sees(uuid.MustParse(strings.TrimPrefix(to, "unit_")))
		return x.UnitID == r.unit || told || r.tied(x)
	default:
		return x.UnitID == r.unit
	}
	return r.sees(x.UnitID) || r.tied(x)
}

// tied tells that a record is tied to an assignment of a plan in sight.
func (r *reference) tied(x *gen.Record) bool {
	return x.AssignmentID != nil && slices.ContainsFunc(all(r, r.c.Assignment.Query().All), func(a *gen.Assignment) bool {
		return a.ID == *x.AssignmentID && r.sight[a.PlanID]
	})
}

// counted are the rows of a kind that statistics count: those that are seen, and, where a manifest
// says that statistics go up, all of units in sight.
func (r *reference) counted(kind string) map[uuid.UUID]bool {
	out := r.of(kind)
	if k, _ := declared(r.kinds, kind); k != nil && k.Visibility == manifest.StatisticsUp {
		for _, x := range all(r, r.c.Record.Query().All) {
			if x.Kind == kind {
				out[x.ID] = r.sees(x.UnitID)
			}
		}
	}
	return out
}

// truth puts what the body of a record says in the place of its shadow columns, so that whoever
// compares by the columns is held against the body.
func truth(c *catalog.Catalogue, k *manifest.Kind, slots map[string]string, row record) {
	var body map[string]json.RawMessage
	if json.Unmarshal([]byte(row.text("body")), &body) != nil {
		return
	}
	for i := range k.Fields {
		f := &k.Fields[i]
		name := k.Name + "." + f.StorageKey()
		value := spoken(f, body[f.StorageKey()])
		words, isText := value.(string)
		if f.Type == manifest.ReferenceType && isText && !f.List {
			_, value, _ = strings.Cut(words, "_")
		}
		for column, v := range map[string]any{slots[name]: value, slots[name+"#k"]: fold.SortKey(words), slots[name+"#s"]: fold.Key(words)} {
			if column != "" {
				if row[column] = v; value == nil {
					row[column] = nil
				}
			}
		}
		if k.States != nil && k.States.Field == f.Name {
			row["state"] = value
		}
	}
}

// spoken is a value of a body as a record has it: numbers and moments as int64.
func spoken(f *manifest.Field, text json.RawMessage) any {
	var v any
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if f.List || d.Decode(&v) != nil || v == nil {
		return nil
	}
	words := fmt.Sprint(v)
	switch f.Type {
	case manifest.Integer, manifest.BigInteger, manifest.Money:
		n, _ := strconv.ParseInt(words, 10, 64)
		return n
	case manifest.Decimal:
		return smallest(words, f.Scale)
	case manifest.Instant:
		at, _ := time.Parse(time.RFC3339Nano, words)
		return at.UnixMicro()
	case manifest.Object:
		return string(text)
	}
	return v
}

// smallest is a decimal as a count of its smallest parts.
func smallest(text string, scale int) int64 {
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		panic(text + " is no decimal")
	}
	r.Mul(r, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(scale)), nil)))
	return r.Num().Int64()
}

// decimal writes a count of smallest parts.
func decimal(n *big.Rat, scale int) string { return `"` + n.FloatString(scale) + `"` }

func parts(n int64, scale int) *big.Rat {
	return new(big.Rat).SetFrac(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(scale)), nil))
}

// fromBody is what the body holds, as JSON.
func fromBody(f *catalog.Field, row record) string {
	var body map[string]json.RawMessage
	var b bytes.Buffer
	if json.Unmarshal([]byte(row.text("body")), &body) != nil || json.Compact(&b, body[f.Body]) != nil {
		return "null"
	}
	return b.String()
}

// named is a list of ids in the body, without those of what the viewer does not see.
func (s *slow) named(f *catalog.Field, row record) string {
	var ids []string
	if json.Unmarshal([]byte(fromBody(f, row)), &ids) != nil || ids == nil {
		return "null"
	}
	ids = slices.DeleteFunc(ids, func(id string) bool {
		of, target := s.kindOf(id)
		return of == nil || of.Name != f.Target || !s.sees[of.Name][target]
	})
	text, _ := json.Marshal(ids)
	return string(text)
}

// partOf is the month, quarter or year of a day, or of a moment in Vietnam.
func partOf(p catalog.Part, v any) any {
	if micros, ok := v.(int64); ok {
		v = time.UnixMicro(micros).In(clock.Zone).Format(time.DateOnly)
	}
	day, ok := v.(string)
	if !ok {
		return nil
	}
	month, _ := strconv.Atoi(day[5:7])
	return map[catalog.Part]string{"Month": day[:7], "Quarter": day[:4] + "-Q" + fmt.Sprint((month+2)/3), "Year": day[:4]}[p]
}

// space answers a field of the root object of a module.
func (s *slow) space(sp *catalog.Space, f asked) string {
	if f.name == "__typename" {
		return inQuotes(sp.Type)
	}
	for _, k := range sp.Kinds {
		switch f.name {
		case k.List:
			return s.connection(k, f, s.visible[k.Name], listPath(k), k.Orders[0].Name)
		case k.Stats():
			return s.stats(k, f, s.groups(k, f), nil)
		case k.One:
			if of, row := s.kindOf(s.value(f, "id")); of == k && s.sees[k.Name][row] {
				return s.object(k, s.known[k.Name][row], f.sets...)
			}
			return "null"
		}
	}
	st := statistic(sp, f.name)
	k := s.kinds.Kind(catalog.TypeName(sp.Name, st.Kind))
	return s.stats(k, f, declaredGroups(k, st), st.Where)
}

func statistic(sp *catalog.Space, name string) *manifest.Statistic {
	for i := range sp.Statistics {
		if sp.Statistics[i].Name == name {
			return &sp.Statistics[i]
		}
	}
	panic("no field " + name + " of " + sp.Type)
}

// declaredGroups are the groups of a statistic: "month(heard)" is that of the key heardMonth.
func declaredGroups(k *catalog.Kind, st *manifest.Statistic) []catalog.Group {
	var out []catalog.Group
	for _, by := range st.GroupBy {
		for _, g := range k.Groups() {
			if word := strings.ToLower(string(g.Part)); by == g.Key || word != "" && by == word+"("+g.Field.Name+")" {
				out = append(out, g)
			}
		}
	}
	return out
}

// touchSpace: what a field of the root object of a module is about.
func (s *slow) touchSpace(out map[string]bool, sp *catalog.Space, f asked) {
	for _, k := range sp.Kinds {
		switch f.name {
		case k.List:
			s.touchList(out, k, f)
		case k.Stats():
			s.touchStats(out, k, f, s.groups(k, f))
		case k.One:
			out[k.Name] = true
			s.touchObject(out, k, f.sets)
		default:
			continue
		}
		return
	}
	if f.name != "__typename" {
		st := statistic(sp, f.name)
		k := s.kinds.Kind(catalog.TypeName(sp.Name, st.Kind))
		s.touchStats(out, k, f, declaredGroups(k, st))
	}
}

// groups are those that a question names.
func (s *slow) groups(k *catalog.Kind, a asked) []catalog.Group {
	var by []catalog.Group
	for _, name := range listed(s.value(a, "groupBy")) {
		if i := slices.IndexFunc(k.Groups(), func(g catalog.Group) bool { return g.Name == name }); i >= 0 {
			by = append(by, k.Groups()[i])
		}
	}
	return by
}

// metric reckons a figure of a group; null if no row has a value.
func (s *slow) metric(k *catalog.Kind, m catalog.Metric, rows []record) string {
	var total, n int64
	different := map[any]bool{}
	for _, row := range rows {
		v := row[m.Column]
		for i := range k.Fields {
			if f := &k.Fields[i]; f.Column == m.Column && f.Inner {
				v = s.cell(k, f, row)
			}
		}
		if v == nil {
			continue
		}
		different[v] = true
		x, _ := v.(int64)
		total, n = total+x, n+1
	}
	switch {
	case m.What == "Distinct":
		return fmt.Sprint(len(different))
	case n == 0:
		return "null"
	case m.What == "Avg":
		return decimal(new(big.Rat).Quo(parts(total, m.Scale), new(big.Rat).SetInt64(n)), m.Scale+2)
	}
	return decimal(parts(total, m.Scale), m.Scale)
}
