package modules

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// question is a module's question about rows of one kind. It is asked as GraphQL, for the person
// who made the call, under the same rules as theirs; its text has names of the catalogue alone.
type question struct {
	h      *Host
	c      *call
	kind   *catalog.Kind
	record *record.Kind // nil of a kind of the core
	owner  *module      // of record
	name   string       // as the module names it
}

// question finds the kind that a module asks about: its own, another module's, or one of the core
// that its manifest lists.
func (h *Host) question(c *call, name string) (*question, error) {
	q := &question{h: h, c: c, name: name}
	none := status.Errorf(codes.InvalidArgument, "there is no kind %q to read", clip(name))
	if c.public && strings.Contains(name, ".") {
		return nil, none
	}
	if core, ok := strings.CutPrefix(name, "core."); ok {
		if q.kind = c.g.store.Kinds.Catalogue.Kind(core); !readable(q.kind) || !slices.Contains(c.module.Core, core) {
			return nil, none
		}
		return q, nil
	}
	owner, kind, other := strings.Cut(name, ".")
	if !other {
		owner, kind = c.module.Name, name
	}
	q.owner = c.g.modules[owner]
	if q.owner == nil || strings.ContainsAny(kind, ".-") {
		return nil, none
	}
	if q.kind, q.record = c.g.store.Kinds.Catalogue.Kind(catalog.TypeName(owner, kind)), q.owner.declared(c.g, kind); q.kind == nil || q.record == nil {
		return nil, none
	}
	return q, nil
}

// readable tells that a kind of the core has a list, which is how a module reads. The list of the
// records of all modules is none: a module asks for those of a kind that it names.
func readable(k *catalog.Kind) bool { return k != nil && k.List != "" && k.Of == "" }

// own tells that the kind is the asking module's, whose hidden fields it sees.
func (q *question) own() bool { return q.owner == q.c.module }

// list asks for a page.
func (q *question) list(ctx context.Context, r *proto.QueryRequest) ([]*proto.Row, string, error) {
	vars := map[string]any{"first": json.Number(fmt.Sprint(min(max(int(r.GetFirst()), 1), catalog.MaxPage)))}
	if err := where(vars, r.GetWhere()); err != nil {
		return nil, "", err
	}
	order := ""
	if by := r.GetOrder(); by != "" {
		name, desc := strings.CutPrefix(by, "-")
		o := q.kind.Order(catalog.Upper(name))
		if o == nil {
			return nil, "", status.Errorf(codes.InvalidArgument, "there is no order by %q", clip(name))
		}
		direction := "ASC"
		if desc {
			direction = "DESC"
		}
		order = fmt.Sprintf(", orderBy: [{field: %s, direction: %s}]", o.Name, direction)
	}
	if after := r.GetAfter(); after != "" {
		vars["after"] = after
	} else if order == "" && q.single(vars["where"]) {
		order = ", orderBy: [{field: ID, direction: ASC}]" // see catalog.Kind.Order
	}
	return q.page(ctx, order, vars)
}

// get asks for rows by their ids and returns those that the call sees, in the order of the ids.
func (q *question) get(ctx context.Context, ids []string) ([]*proto.Row, error) {
	if q.record != nil && q.own() {
		return q.stored(ctx, ids)
	}
	found := map[string]*proto.Row{}
	for some := range slices.Chunk(slices.Compact(slices.Sorted(slices.Values(ids))), catalog.MaxPage) {
		list := []any{}
		for _, id := range some {
			if _, err := q.kind.DecodeID(id); err == nil { // another is of no row
				list = append(list, id)
			}
		}
		if len(list) == 0 {
			continue
		}
		rows, _, err := q.page(ctx, "", map[string]any{"first": json.Number(fmt.Sprint(catalog.MaxPage)), "where": map[string]any{"id": map[string]any{"in": list}}})
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			found[r.GetId()] = r
		}
	}
	var out []*proto.Row
	for _, id := range ids {
		if r := found[id]; r != nil && !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return out, nil
}

// single tells that a condition names all values of a unique set of a kind that stays in its unit:
// it meets one row at most, so that any order will do, and the quickest is taken.
func (q *question) single(where any) bool {
	if q.record == nil || q.record.Declared.Visibility != manifest.Own {
		return false
	}
	condition, _ := where.(map[string]any)
	named := func(field string) bool {
		m, _ := condition[field].(map[string]any)
		if id, ok := m["id"].(map[string]any); ok {
			m = id
		}
		return m["eq"] != nil
	}
	for _, u := range q.record.Declared.Unique {
		if !slices.ContainsFunc(u.Fields, func(f string) bool { return !named(f) }) {
			return true
		}
	}
	return false
}

// stored are the module's own records by their ids, straight from the store: under the rule of their
// kind and the rights of the viewer, as the list would show them.
func (q *question) stored(ctx context.Context, ids []string) ([]*proto.Row, error) {
	v := q.c.viewer
	if err := q.h.Runner.Policy.Check(v, q.kind.Name, "read"); err != nil {
		return nil, err
	}
	var rows []uuid.UUID
	for _, id := range ids {
		if row, err := q.kind.DecodeID(id); err == nil && !slices.Contains(rows, row) { // another is of no row
			rows = append(rows, row)
		}
	}
	stored, err := q.c.g.store.Rows(viewer.With(ctx, v), q.h.Runner.Store.Reading(), v, rows...)
	if err != nil {
		return nil, err
	}
	if stored, err = q.h.upgradeRows(ctx, q.owner, stored); err != nil {
		return nil, err
	}
	var out []*proto.Row
	for _, row := range rows {
		for _, r := range stored {
			if r.ID == row && r.Kind == q.record {
				out = append(out, q.h.wireRow(r))
			}
		}
	}
	return out, nil
}

func where(vars map[string]any, text []byte) error {
	if len(text) == 0 {
		return nil
	}
	condition, err := object(text)
	if err != nil || len(text) > 100_000 {
		return status.Error(codes.InvalidArgument, "the condition is no JSON object")
	}
	vars["where"] = condition
	return nil
}

// ask asks, and returns what stands at the kind's list or statistic.
func (q *question) ask(ctx context.Context, list, arguments, set string, vars map[string]any) (json.RawMessage, error) {
	field := fmt.Sprintf("%s(%s) %s", list, arguments, set)
	if q.kind.Space != "" {
		field = fmt.Sprintf("%s { %s }", q.kind.Space, field)
	}
	kind := q.kind.Name
	if list == q.kind.Stats() && q.kind.Figures != nil {
		kind += "Figures"
	}
	text := fmt.Sprintf("query($first: Int, $after: String, $where: %sWhere) { %s }", kind, field)
	answers, err := q.h.Ask(viewer.With(ctx, q.c.viewer), text, vars)
	if err != nil {
		return nil, err
	}
	root := list
	if q.kind.Space != "" {
		root = q.kind.Space
	}
	out := json.RawMessage(answers[root])
	if q.kind.Space == "" {
		return out, nil
	}
	var inside map[string]json.RawMessage
	err = json.Unmarshal(out, &inside)
	return inside[list], err
}

// node is a row as GraphQL answers it.
type node struct {
	ID         string `json:"id"`
	Version    int64  `json:"version"`
	CreatedAt  string `json:"createdAt"`
	Unit       *struct{ ID string }
	Assignment *struct{ ID string }
	Body       json.RawMessage `json:"body"`
	State      *string         `json:"state_"`
	Schema     int             `json:"schema_"`
}

func (q *question) page(ctx context.Context, order string, vars map[string]any) ([]*proto.Row, string, error) {
	set := "{ nodes { id version createdAt unit { id } body state_ schema_ } pageInfo { endCursor hasNextPage } }"
	if q.record == nil {
		set = "{ nodes { " + strings.Join(q.scalars(), " ") + " } pageInfo { endCursor hasNextPage } }"
	} else if q.record.Declared.Tied {
		set = strings.Replace(set, "unit { id }", "unit { id } assignment { id }", 1)
	}
	text, err := q.ask(ctx, q.kind.List, "first: $first, after: $after, where: $where"+order, set, vars)
	if err != nil {
		return nil, "", err
	}
	var page struct {
		Nodes    []json.RawMessage
		PageInfo struct {
			EndCursor   string
			HasNextPage bool
		}
	}
	if err := json.Unmarshal(text, &page); err != nil {
		return nil, "", err
	}
	var rows []*proto.Row
	if q.record == nil {
		rows, err = q.coreRows(page.Nodes)
	} else {
		rows, err = q.records(ctx, page.Nodes)
	}
	after := ""
	if page.PageInfo.HasNextPage {
		after = page.PageInfo.EndCursor
	}
	return rows, after, err
}

// scalars are the fields of a kind of the core that modules see.
func (q *question) scalars() []string {
	var out []string
	for _, f := range q.kind.Fields {
		if !f.Hidden {
			out = append(out, f.Name)
		}
	}
	return out
}

func (q *question) coreRows(nodes []json.RawMessage) ([]*proto.Row, error) {
	var rows []*proto.Row
	for _, text := range nodes {
		var n node
		if err := json.Unmarshal(text, &n); err != nil {
			return nil, err
		}
		rows = append(rows, &proto.Row{Id: n.ID, Kind: q.name, Version: n.Version, Created: n.CreatedAt, Body: text})
	}
	return rows, nil
}

func (q *question) records(ctx context.Context, nodes []json.RawMessage) ([]*proto.Row, error) {
	rows := make([]*proto.Row, len(nodes))
	old := map[int][]int{}
	bodies := make([]json.RawMessage, len(nodes))
	for i, text := range nodes {
		var n node
		if err := json.Unmarshal(text, &n); err != nil {
			return nil, err
		}
		rows[i] = &proto.Row{Id: n.ID, Kind: q.name, Version: n.Version, Created: n.CreatedAt, Schema: int32(q.record.Declared.Schema)}
		if n.Unit != nil {
			rows[i].Unit = n.Unit.ID
		}
		if n.Assignment != nil {
			rows[i].Assignment = n.Assignment.ID
		}
		if n.State != nil {
			rows[i].State = *n.State
		}
		if bodies[i] = n.Body; n.Schema < q.record.Declared.Schema {
			old[n.Schema] = append(old[n.Schema], i)
		}
	}
	for from, places := range old {
		some := make([]json.RawMessage, len(places))
		for i, place := range places {
			some[i] = bodies[place]
		}
		made, err := q.h.upgradeBodies(ctx, q.owner, q.record, from, some)
		if err != nil {
			return nil, err
		}
		for i, place := range places {
			bodies[place] = made[i]
		}
	}
	for i, text := range bodies {
		stored, err := object(text)
		if err != nil {
			return nil, fmt.Errorf("a body of %s: %w", q.kind.Name, err)
		}
		rows[i].Body = jsonOf(named(q.record.Declared, stored, q.own()))
	}
	return rows, nil
}

// named is a stored body by the names of its fields, with the defaults of those that it lacks.
func named(k *manifest.Kind, stored map[string]any, hidden bool) map[string]any {
	out := map[string]any{}
	for _, f := range k.Fields {
		if f.Hidden && !hidden {
			continue
		}
		if v := stored[f.StorageKey()]; v != nil {
			out[f.Name] = v
		} else if f.Default != nil {
			out[f.Name] = f.Default
		}
	}
	return out
}

// reckon asks for statistics.
func (q *question) reckon(ctx context.Context, r *proto.AggregateRequest) ([]byte, error) {
	vars := map[string]any{}
	if err := where(vars, r.GetWhere()); err != nil {
		return nil, err
	}
	var groups, keys []string
	for _, by := range r.GetGroupBy() {
		part, field, ok := strings.Cut(strings.TrimSuffix(by, ")"), "(") // month(starts)
		key := by
		if ok && part != "" {
			key = field + strings.ToUpper(part[:1]) + part[1:]
		}
		i := slices.IndexFunc(q.kind.Groups(), func(g catalog.Group) bool { return g.Key == key })
		if i < 0 {
			return nil, fault.Newf(fault.BadInput, "Không nhóm được theo %s.", "There is no grouping by %s.", clip(by))
		}
		g := q.kind.Groups()[i]
		groups = append(groups, g.Name)
		if g.Ref != nil {
			key += " { id }"
		}
		keys = append(keys, key)
	}
	fields := []string{"count"}
	for _, m := range q.kind.Metrics() {
		fields = append(fields, m.Name)
	}
	if len(keys) > 0 {
		fields = append(fields, "key { "+strings.Join(keys, " ")+" }")
	}
	return q.ask(ctx, q.kind.Stats(), fmt.Sprintf("groupBy: [%s], where: $where", strings.Join(groups, ", ")), "{ "+strings.Join(fields, " ")+" }", vars)
}
