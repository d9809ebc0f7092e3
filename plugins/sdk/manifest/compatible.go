package manifest

import "fmt"

// Compatible lists what keeps a module from being upgraded from one manifest to another: changes
// after which stored records could not be read, or would mean something else. A kind whose schema
// is raised has an Upgrade for its bodies and may change more.
func Compatible(older, newer Manifest) []Fault {
	c := &checker{m: &newer}
	if older.Name != newer.Name {
		c.at("name", "bản mới tên %[2]q, bản đang cài tên %[1]q", "the new one is named %[2]q, the installed one %[1]q", clip(older.Name), clip(newer.Name))
		return c.faults
	}
	for i := range older.Kinds {
		before := &older.Kinds[i]
		after := newer.Kind(before.Name)
		if after == nil {
			c.at("kinds", "loại %q bị bỏ; hồ sơ đã có sẽ không đọc được", "the kind %q is gone; its records could not be read", clip(before.Name))
			continue
		}
		c.evolve(fmt.Sprintf("kinds[%d]", newer.place(before.Name)), &older, before, after)
	}
	return c.faults
}

func (m *Manifest) place(kind string) int {
	for i := range m.Kinds {
		if m.Kinds[i].Name == kind {
			return i
		}
	}
	return -1
}

func (k *Kind) byKey(key string) *Field {
	for i := range k.Fields {
		if k.Fields[i].StorageKey() == key {
			return &k.Fields[i]
		}
	}
	return nil
}

func (c *checker) evolve(place string, older *Manifest, before, after *Kind) {
	if after.Schema < before.Schema {
		c.at(place+".schema", "lược đồ lùi từ %d về %d", "the schema goes back from %d to %d", before.Schema, after.Schema)
		return
	}
	raised := after.Schema > before.Schema
	for i := range before.Fields {
		f := &before.Fields[i]
		g := after.byKey(f.StorageKey())
		switch {
		case g == nil && !raised:
			c.at(place+".fields", "không còn trường %[1]q (khóa %[2]q); nếu chỉ đổi tên, hãy ghi key=%[2]s ở trường mới; nếu bỏ hẳn, cần tăng schema",
				"the field %[1]q (key %[2]q) is gone; if it was only renamed, give the new one key=%[2]s; if it goes, raise the schema", clip(f.Name), clip(f.StorageKey()))
		case g == nil:
		case g.Name != f.Name && after.Field(f.Name) != nil:
			c.at(place+".fields", "khóa %q của trường %q được giao cho trường %q; hãy dùng khóa mới",
				"the key %q of the field %q is given to the field %q; use a new key", clip(f.StorageKey()), clip(f.Name), clip(g.Name))
		case retyped(f, g) && !raised:
			c.at(place+".fields", "trường %q đổi kiểu; cần tăng schema", "the field %q has another type; raise the schema", clip(g.Name))
		case f.Type == EnumType && !raised:
			c.values(place+".fields", older.Enum(f.Enum), c.m.Enum(g.Enum))
		}
	}
	for i := range after.Fields {
		g := &after.Fields[i]
		f := before.byKey(g.StorageKey())
		if g.Required && (f == nil || !f.Required) && g.Default == nil && !raised {
			c.at(fmt.Sprintf("%s.fields[%d].required", place, i), "trường %q mới bắt buộc; cần giá trị mặc định (default=), hoặc khóa cũ (key=) nếu chỉ đổi tên, hoặc tăng schema",
				"the field %q is newly required; give it a default (default=), its old key (key=) if it was only renamed, or raise the schema", clip(g.Name))
		}
	}
}

func retyped(f, g *Field) bool {
	return f.Type != g.Type || f.List != g.List || f.Scale != g.Scale || f.Enum != g.Enum || f.Ref != g.Ref
}

// values finds values of an enumeration that stored records may have and the new one lacks.
func (c *checker) values(place string, before, after *Enum) {
	if before == nil || after == nil {
		return
	}
	for _, v := range before.Values {
		if !after.has(v.Name) {
			c.at(place, "giá trị %s.%s bị bỏ; cần tăng schema", "the value %s.%s is gone; raise the schema", clip(before.Name), clip(v.Name))
		}
	}
}
