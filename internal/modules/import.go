package modules

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strconv"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/sheet"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// ImportRecordsInput is a list of records that was uploaded.
type ImportRecordsInput struct {
	Kind           string // GraphQL type
	FileID         string
	Apply          bool // otherwise it is only looked through
	IdempotencyKey *string
}

// Imported is what became of a list of records.
type Imported struct {
	List sheet.Outcome `json:"list"`
}

// What ends a transaction in which nothing is to be kept.
var errLooked = errors.New("modules: the list was only looked through")

// rowPlace begins the path of a fault of a row, in the place of input; its number among the rows
// and the field follow.
const rowPlace = "rows"

// ImportRecords makes the records of a list (nhập danh sách hồ sơ) as the kind's create would, one
// by one: all of them in one transaction, or none. Without Apply, and where anything is wrong, it
// does everything and keeps nothing.
func (h *Host) ImportRecords(ctx context.Context, in ImportRecordsInput) (*Imported, error) {
	g, done := h.use()
	defer done()
	i, err := h.importing(ctx, g, in.Kind)
	if err != nil {
		return nil, err
	}
	i.in = in
	known, data, err := i.Files.Once(ctx, i.operation(), in, in.IdempotencyKey, in.FileID)
	if err != nil {
		return nil, err
	}
	if known != nil {
		return repeated(known), nil
	}
	if err := g.waits(i.m.Name); err != nil {
		return nil, err
	}
	if i.list, err = i.form().Take(ctx, data, sheet.MostRows); err != nil {
		return nil, fault.At(err, "input", "fileId")
	}
	if err := i.parse(ctx); err != nil {
		return nil, err
	}
	if err := i.judged(ctx); err != nil {
		return nil, err
	}
	if i.list.Wrongs.Count() > 0 {
		return i.told(false), nil
	}
	return i.write(ctx)
}

// importing is a list of records on its way in.
type importing struct {
	*Host
	g    *generation
	m    *module
	k    *record.Kind
	v    *viewer.Viewer
	in   ImportRecordsInput
	list *sheet.List
	rows []*checked
	bad  []map[string]bool // fields whose cell could not be read, by row
}

// importing finds the kind, for somebody who may make records of it.
func (h *Host) importing(ctx context.Context, g *generation, kind string) (*importing, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, tenant.NoViewer()
	}
	if err := h.Files.May(ctx); err != nil {
		return nil, err
	}
	k := g.store.Kinds.Kind(kind)
	if k == nil {
		return nil, fault.Missing().At("input", "kind")
	}
	i := &importing{Host: h, g: g, m: g.modules[k.Module], k: k, v: v}
	if i.m == nil {
		return nil, fault.Missing().At("input", "kind")
	}
	if !k.Declared.Create {
		return nil, fault.Newf(fault.InvalidState, "“%[1]s” chỉ được tạo bằng thao tác riêng nên không nhập từ tệp được.",
			"“%[2]s” is only made by actions of its own and cannot come in from a file.", k.Declared.Labels.VI, k.Declared.Labels.EN).At("input", "kind")
	}
	if err := h.Runner.Policy.Check(v, k.Name, string(record.Create)); err != nil {
		return nil, err
	}
	for j := range k.Declared.Fields {
		if f := &k.Declared.Fields[j]; f.Required && f.Default == nil && !i.enters(f) && !i.server(f) {
			return nil, fault.Newf(fault.InvalidState, "“%[1]s” bắt buộc có “%[2]s”, không ghi được trong bảng tính, nên không nhập từ tệp được.",
				"“%[3]s” needs “%[4]s”, which cannot be written in a spreadsheet, and cannot come in from a file.", k.Declared.Labels.VI, f.Label.VI, k.Declared.Labels.EN, f.Label.EN).At("input", "kind")
		}
	}
	return i, nil
}

func (i *importing) operation() txn.Operation {
	return txn.Operation{Name: "importRecords", Kind: i.k.Name, Action: string(record.Create)}
}

// repeated answers a call whose work was done by an earlier one.
func repeated(res txn.Result) *Imported {
	return &Imported{List: sheet.Before(res["rows"])}
}

// told is what is known of the list.
func (i *importing) told(applied bool) *Imported {
	var shown []sheet.Brief
	for j, c := range i.rows[:min(len(i.rows), sheet.MostBriefs)] {
		title := i.list.Rows[j].Cell(i.k.Declared.Title).Text()
		if v, ok := c.body.Fields()[i.k.Declared.Title].(string); ok && title == "" {
			title = v
		}
		shown = append(shown, sheet.Brief{Row: i.list.Rows[j].Number, Text: fault.Text{VI: title, EN: title}})
	}
	return &Imported{List: i.list.Outcome(applied, shown)}
}

// judged holds all rows to the declared rules and, where those hold, has the module judge them.
func (i *importing) judged(ctx context.Context) error {
	var sound []*checked
	for j, c := range i.rows {
		_, wrong := i.k.Check(record.Input{Set: c.set})
		if len(i.bad[j]) == 0 && len(wrong) == 0 {
			sound = append(sound, c)
			continue
		}
		i.note(c.placed(wrong))
	}
	err := i.judge(ctx, i.m, "", sound)
	if wrong, ok := errors.AsType[record.Faults](err); ok {
		i.note(wrong)
		return nil
	}
	return err
}

// note notes faults that have the place of a row, and tells whether all had one. What a cell that
// could not be read lacks is not told again.
func (i *importing) note(faults record.Faults) bool {
	all := true
	for _, f := range faults {
		row, field := -1, ""
		if len(f.Path) > 1 && f.Path[0] == rowPlace {
			row, _ = f.Path[1].(int)
		}
		if len(f.Path) > 2 {
			field, _ = f.Path[2].(string)
		}
		switch {
		case row < 0:
			all = false
		case !i.bad[row][field]:
			i.list.Wrong(i.list.Rows[row], field, f)
		}
	}
	return all
}

// write makes the records in one transaction, and keeps them if it is to.
func (i *importing) write(ctx context.Context) (*Imported, error) {
	c := record.Changes{Module: i.m.Name}
	for _, r := range i.rows {
		c.Ops = append(c.Ops, record.Op{Verb: record.Create, Kind: i.k.Name, ID: newID(), Body: r.body, Path: r.place})
	}
	made := false
	res, err := i.Runner.Do(ctx, i.operation(), i.in, i.in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		made = true
		if err := i.g.store.Apply(ctx, tx, c); err != nil {
			return nil, err
		}
		if !i.in.Apply {
			return nil, errLooked
		}
		row, err := tx.Row("File", i.in.FileID, "input", "fileId")
		if err != nil {
			return nil, err
		}
		if _, err := files.ClaimRow(ctx, tx, row); err != nil {
			return nil, fault.Of(err).At("input", "fileId")
		}
		return txn.Result{"rows": {strconv.Itoa(len(i.rows))}}, nil
	})
	if wrong, ok := errors.AsType[record.Faults](err); ok && i.note(wrong) {
		return i.told(false), nil
	}
	switch {
	case errors.Is(err, errLooked):
		return i.told(false), nil
	case err != nil:
		return nil, err
	case !made: // the key was known by then
		return repeated(res), nil
	}
	return i.told(true), nil
}

// set notes the values of a row.
func (i *importing) row(number int, set map[string]any, bad map[string]bool) {
	i.rows = append(i.rows, &checked{kind: i.k, set: maps.Clone(set), place: []any{rowPlace, number}})
	i.bad = append(i.bad, bad)
}

// RecordsForm is the form of a list of records of a kind, for whoever may make them.
func (h *Host) RecordsForm(ctx context.Context, kind string) (*sheet.Form, error) {
	g, done := h.use()
	defer done()
	i, err := h.importing(ctx, g, kind)
	if err != nil {
		return nil, fault.At(err, "of")
	}
	f := i.form()
	if slices.ContainsFunc(f.Columns, func(c sheet.Heading) bool { return c.Codes == unitCodes }) {
		if f.Codes, err = i.unitCodes(ctx); err != nil {
			return nil, err
		}
	}
	return f, nil
}
