package modules

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/sheet"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// unitCodes is the sheet of a template that explains the codes of units; mostCodes is how many it has.
const (
	unitCodes = "unit"
	mostCodes = 2000
)

// server tells whether the server or an action writes a field, so that no list has it.
func (i *importing) server(f *manifest.Field) bool {
	return f.Hidden || f.ByAction || i.k.Declared.States != nil && i.k.Declared.States.Field == f.Name
}

// enters tells whether a field can stand in a list.
func (i *importing) enters(f *manifest.Field) bool {
	return !i.server(f) && f.Type != manifest.FileType && f.Type != manifest.Object
}

// form is what a list of records of the kind has: a column for each field that can be entered.
func (i *importing) form() *sheet.Form {
	d := i.k.Declared
	f := &sheet.Form{
		Name: "mau-" + strings.ToLower(i.k.Name), Title: fault.Text(d.Labels),
		Notes: []fault.Text{
			{VI: "Ghi mỗi hồ sơ một dòng ở trang “Danh sách”, ngay dưới dòng tiêu đề. Không đổi tên cột; thứ tự cột tùy ý, cột không bắt buộc có thể bỏ.",
				EN: "Write one record a row on the sheet “List”, below the headings. Keep the names of the columns; their order is free, and those that are not required may be left out."},
			{VI: fmt.Sprintf("Mỗi lần nhập tối đa %d dòng. Tất cả được ghi cùng lúc, hoặc không dòng nào.", sheet.MostRows),
				EN: fmt.Sprintf("%d rows at once at most. All of them are written together, or none.", sheet.MostRows)},
		},
	}
	known := map[string]int{}
	for j := range d.Fields {
		known[d.Fields[j].Label.VI]++
		known[d.Fields[j].Label.EN]++
	}
	for j := range d.Fields {
		field := &d.Fields[j]
		if field.Hidden {
			continue
		}
		h := sheet.Heading{Name: field.Name, Title: fault.Text(field.Label)}
		if known[field.Label.VI] > 1 || known[field.Label.EN] > 1 { // two fields of one label
			h.Title = fault.Text{VI: field.Label.VI + " (" + field.Name + ")", EN: field.Label.EN + " (" + field.Name + ")"}
		}
		if !i.enters(field) {
			f.Barred = append(f.Barred, h)
			continue
		}
		h.Required = field.Required && field.Default == nil
		i.describe(field, &h)
		f.Columns = append(f.Columns, h)
	}
	return f
}

// describe says how a column is filled in.
func (i *importing) describe(f *manifest.Field, h *sheet.Heading) {
	h.Kind, h.Several = sheet.Text, f.List
	var say fault.Text
	switch f.Type {
	case manifest.EnumType:
		for _, t := range i.enum(f).Terms {
			h.Choices = append(h.Choices, fault.Text{VI: t.VI, EN: t.EN})
		}
		if len(h.Choices) > 0 {
			h.Example = h.Choices[0].VI
		}
		say = fault.Text{VI: "Chọn trong danh sách (trang “Lựa chọn”).", EN: "Choose from the list (sheet “Choices”)."}
	case manifest.Boolean:
		h.Choices = []fault.Text{{VI: "Có", EN: "Yes"}, {VI: "Không", EN: "No"}}
		say = fault.Text{VI: "Có hoặc Không.", EN: "Yes or No."}
	case manifest.Integer, manifest.BigInteger:
		h.Kind, h.Example = sheet.Number, "12"
		say = fault.Text{VI: "Số nguyên.", EN: "A whole number."}
	case manifest.Decimal:
		h.Kind, h.Example = sheet.Number, "12,5"
		say = fault.Text{VI: fmt.Sprintf("Số, tối đa %d chữ số sau dấu phẩy.", f.Scale), EN: fmt.Sprintf("A number with at most %d digits behind the comma.", f.Scale)}
	case manifest.Money:
		h.Kind, h.Example = sheet.Money, "1.500.000"
		say = fault.Text{VI: "Số tiền, đồng.", EN: "An amount in whole đồng."}
	case manifest.Date:
		h.Kind, h.Example = sheet.Day, "09/11/2022"
		say = fault.Text{VI: "Ngày, dạng dd/mm/yyyy.", EN: "A day, as dd/mm/yyyy."}
	case manifest.Instant:
		h.Kind, h.Example = sheet.Instant, "09/11/2022 08:30"
		say = fault.Text{VI: "Ngày giờ, dạng dd/mm/yyyy hh:mm.", EN: "Day and time, as dd/mm/yyyy hh:mm."}
	case manifest.ReferenceType:
		say = i.referred(f, h)
	case manifest.TextType, manifest.LongText, manifest.FileType, manifest.Object:
		say = fault.Text{VI: "Chữ.", EN: "Text."}
		if f.MaxLength > 0 {
			say = fault.Text{VI: fmt.Sprintf("Chữ, tối đa %d ký tự.", f.MaxLength), EN: fmt.Sprintf("Text, %d characters at most.", f.MaxLength)}
		}
	}
	if f.Min != nil && f.Max != nil && f.Type != manifest.Date && f.Type != manifest.Instant {
		say.VI += fmt.Sprintf(" Từ %s đến %s.", *f.Min, *f.Max)
		say.EN += fmt.Sprintf(" From %s to %s.", *f.Min, *f.Max)
		h.Example = *f.Max
	}
	if f.List {
		say.VI += " Có thể ghi nhiều giá trị, cách nhau bằng dấu chấm phẩy (;)."
		say.EN += " Several values may stand there, with semicolons (;) between."
	}
	h.Help = fault.Text{VI: strings.TrimSpace(f.Help.VI + " " + say.VI), EN: strings.TrimSpace(f.Help.EN + " " + say.EN)}
}

// referred says how a reference is written.
func (i *importing) referred(f *manifest.Field, h *sheet.Heading) fault.Text {
	target := catalog.Target(i.k.Module, f.Ref)
	switch {
	case target == "Unit":
		h.Codes, h.Example = unitCodes, "stp"
		return fault.Text{VI: "Mã đơn vị (trang “Mã đơn vị”), hoặc đúng tên đơn vị.", EN: "The code of a unit (sheet “Unit codes”), or its exact name."}
	case target == "User":
		return fault.Text{VI: "Tên đăng nhập, hoặc đúng họ tên.", EN: "A user name, or the exact full name."}
	}
	if k := i.g.store.Kinds.Kind(target); k != nil {
		title := k.Declared.Field(k.Declared.Title)
		return fault.Text{
			VI: fmt.Sprintf("%s đã có: ghi đúng “%s”.", k.Declared.Label.VI, cmp.Or(title.Label.VI, title.Name)),
			EN: fmt.Sprintf("%s that is there: write exactly its “%s”.", k.Declared.Label.EN, cmp.Or(title.Label.EN, title.Name)),
		}
	}
	return fault.Text{VI: "Mã (id) trong hệ thống.", EN: "Its id in the system."}
}

// enum is the enumeration of a field.
func (i *importing) enum(f *manifest.Field) programme.Enum {
	name := catalog.TypeName(i.k.Module, f.Enum)
	if core, ok := strings.CutPrefix(f.Enum, "core."); ok {
		name = core
	}
	e, _ := i.g.store.Kinds.Catalogue.Enum(name) // it was there when the kind was compiled
	return e
}

// unitCodes are the units as a template explains them: everybody knows them.
func (i *importing) unitCodes(ctx context.Context) ([]sheet.Codes, error) {
	units, err := i.Runner.Store.Reading().Unit.Query().Where(unit.Or(unit.ValidToIsNil(), unit.ValidToGTE(i.v.Today))).
		Order(gen.Asc(unit.FieldSortKey)).Limit(mostCodes).All(ctx)
	if err != nil {
		return nil, err
	}
	c := sheet.Codes{Name: unitCodes, Title: fault.Text{VI: "Mã đơn vị", EN: "Unit codes"}}
	for _, u := range units {
		c.Lines = append(c.Lines, sheet.Line{Label: u.Code, Value: u.Name})
	}
	return []sheet.Codes{c}, nil
}
