package sdk

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// What one request of the server takes.
const (
	mostIDs  = 200
	mostRows = 100
)

func kindFor[T any](tx *Tx) (*kind, error) {
	if k := tx.b.kinds[typeFor[T]()]; k != nil {
		return k, nil
	}
	return nil, fmt.Errorf("%s %w", typeFor[T](), errNoKind)
}

// Get reads a record or a core row by its id, as the actor sees it, the changes of this call
// included. The error is ErrNotFound where there is none for the actor. A record that was read must
// still be the same when the changes are written, or the call runs again.
func Get[T any](tx *Tx, id Ref) (*T, error) {
	all, err := GetAll[T](tx, id)
	if err != nil {
		return nil, err
	}
	if len(all) == 0 {
		return nil, &Error{Code: ErrNotFound.Code, Text: said[ErrNotFound.Code]}
	}
	return all[0], nil
}

// Target is the record that the action is on.
func Target[T any](tx *Tx) (*T, error) { return Get[T](tx, tx.target) }

// GetAll is Get for several; those that the actor does not see are left out.
func GetAll[T any](tx *Tx, ids ...Ref) ([]*T, error) {
	k, err := kindFor[T](tx)
	if err != nil {
		return nil, err
	}
	var ask []string
	for _, id := range ids {
		if tx.rows[id] == nil && id != "" && !strings.HasPrefix(string(id), "$") {
			ask = append(ask, string(id))
		}
	}
	for len(ask) > 0 {
		n := min(len(ask), mostIDs)
		rows, err := tx.host.Get(tx.ctx, &proto.GetRequest{Call: tx.call, Kind: k.name, Ids: ask[:n]})
		if err != nil {
			return nil, hostError(err)
		}
		for _, row := range rows.GetRows() {
			tx.saw(row)
		}
		ask = ask[n:]
	}
	var rows []*proto.Row
	for _, id := range ids {
		if row := tx.rows[id]; row != nil && row.GetKind() == k.name {
			rows = append(rows, row)
		}
	}
	return records[T](tx, k, rows)
}

// saw keeps a row and the version that must still stand; core rows have none.
func (tx *Tx) saw(row *proto.Row) {
	id := Ref(row.GetId())
	if tx.rows[id] == nil {
		tx.rows[id] = row
		if row.GetVersion() > 0 && !strings.HasPrefix(row.GetKind(), "core.") {
			tx.reads[row.GetId()] = row.GetVersion()
		}
	}
}

func records[T any](tx *Tx, k *kind, rows []*proto.Row) ([]*T, error) {
	out := make([]*T, 0, len(rows))
	for _, row := range rows {
		var over body
		if o := tx.byID[Ref(row.GetId())]; o != nil {
			if o.verb == proto.Operation_DELETE {
				continue
			}
			over = o.body
		}
		record, err := k.new(row, over)
		if err != nil {
			return nil, err
		}
		out = append(out, record.(*T))
	}
	return out, nil
}

// Find reads the first rows of a list: where may be nil, order is a field with "-" before it for
// descending, or "" for the kind's own. Records that this call creates are not among them.
func Find[T any](tx *Tx, where Where, order string, first int) ([]*T, error) {
	k, err := kindFor[T](tx)
	if err != nil {
		return nil, err
	}
	condition, err := conditionOf(where)
	if err != nil {
		return nil, err
	}
	var rows []*proto.Row
	after := ""
	for len(rows) < first {
		page, err := tx.host.Query(tx.ctx, &proto.QueryRequest{
			Call: tx.call, Kind: k.name, Where: condition, Order: order, After: after,
			First: int32(min(first-len(rows), mostRows)),
		})
		if err != nil {
			return nil, hostError(err)
		}
		for _, row := range page.GetRows() {
			tx.saw(row)
			rows = append(rows, tx.rows[Ref(row.GetId())])
		}
		if after = page.GetAfter(); after == "" || len(page.GetRows()) == 0 {
			break
		}
	}
	return records[T](tx, k, rows)
}

// One is the first row of Find, nil where there is none.
func One[T any](tx *Tx, where Where) (*T, error) {
	all, err := Find[T](tx, where, "", 1)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	return all[0], nil
}

// Group is one group of Aggregate.
type Group struct {
	Key    map[string]any             // what the group has in common, by field; a moment's month as its first day
	Count  int64                      // rows
	Values map[string]json.RawMessage // the sums, by the names of the list's statistics: "hoursSum"
}

// Decimal reads one of the values; 0 where it is null or missing.
func (g Group) Decimal(name string) (Decimal, error) {
	var d Decimal
	data := g.Values[name]
	if len(data) == 0 || string(data) == "null" {
		return d, nil
	}
	err := d.UnmarshalJSON(data)
	return d, err
}

// Aggregate reckons the statistics of a list, in groups of what By names. The changes of this call
// are not in it.
func Aggregate[T any](tx *Tx, where Where, by ...string) ([]Group, error) {
	k, err := kindFor[T](tx)
	if err != nil {
		return nil, err
	}
	condition, err := conditionOf(where)
	if err != nil {
		return nil, err
	}
	answer, err := tx.host.Aggregate(tx.ctx, &proto.AggregateRequest{Call: tx.call, Kind: k.name, Where: condition, GroupBy: by})
	if err != nil {
		return nil, hostError(err)
	}
	var raw []map[string]json.RawMessage
	if err := json.Unmarshal(answer.GetGroups(), &raw); err != nil {
		return nil, fmt.Errorf("statistics of %s: %w", k.name, err)
	}
	groups := make([]Group, len(raw))
	for i, values := range raw {
		g := Group{Values: values}
		if err := json.Unmarshal(values["count"], &g.Count); err != nil {
			return nil, fmt.Errorf("statistics of %s: %w", k.name, err)
		}
		if key := values["key"]; key != nil {
			if err := json.Unmarshal(key, &g.Key); err != nil {
				return nil, fmt.Errorf("statistics of %s: %w", k.name, err)
			}
		}
		delete(values, "count")
		delete(values, "key")
		groups[i] = g
	}
	return groups, nil
}

// Count is the number of rows that the condition holds for.
func Count[T any](tx *Tx, where Where) (int64, error) {
	groups, err := Aggregate[T](tx, where)
	n := int64(0)
	for _, g := range groups {
		n += g.Count
	}
	return n, err
}

func conditionOf(where Where) ([]byte, error) {
	if len(where) == 0 {
		return nil, nil
	}
	return json.Marshal(plain(where))
}
