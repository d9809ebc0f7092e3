package catalog_test

import (
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

func TestAKindThatWouldShowTooMuchOrTooLittleIsRejected(t *testing.T) {
	own := tenant.Columns("id")
	good := func() catalog.Kind {
		return catalog.Kind{
			Name: "Thing", Table: "things", Prefix: "thing", Rule: tenant.Columns("unit_id", "plan_id"), Inner: &own,
			Fields: []catalog.Field{{Name: "name", Column: "name", Type: catalog.String}}, Refs: []catalog.Ref{{Name: "other", Target: "Thing", Column: "other_id"}},
			Orders: []catalog.Order{{Name: "NAME", Column: "name"}}, Driver: catalog.Driver{Columns: []string{"unit_id", "plan_id"}, Order: "NAME"},
		}
	}
	for name, c := range map[string]struct {
		change func(*catalog.Kind)
		says   string
	}{
		"a good one":                           {func(*catalog.Kind) {}, ""},
		"no rule":                              {func(k *catalog.Kind) { k.Rule = tenant.Rule{} }, "no unit rule"},
		"a reference to nothing":               {func(k *catalog.Kind) { k.Refs[0].Target = "Nothing" }, "no kind"},
		"an inner field without an inner rule": {func(k *catalog.Kind) { k.Fields[0].Inner, k.Orders[0].Column, k.Inner = true, "id", nil }, "no inner rule"},
		"an inner field that can be searched":  {func(k *catalog.Kind) { k.Fields[0].Inner, k.Fields[0].Search, k.Orders[0].Column = true, "s", "id" }, "searched"},
		"an inner field that orders":           {func(k *catalog.Kind) { k.Fields[0].Inner = true }, "ordered"},
		"a driver that leaves out an anchor":   {func(k *catalog.Kind) { k.Driver.Columns = []string{"unit_id"} }, "driver"},
		"a driver beside a rule through tasks": {func(k *catalog.Kind) { k.Rule.Through = &tenant.Through{Key: "id", Column: "task_id"} }, "driver"},
		"a driver of a column that shows none": {func(k *catalog.Kind) { k.Driver.Columns = []string{"unit_id", "plan_id", "other_id"} }, "driver"},
	} {
		k := good()
		c.change(&k)
		_, err := catalog.New([]catalog.Kind{k})
		if c.says == "" && err != nil || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := catalog.New([]catalog.Kind{good(), good()}); err == nil || !strings.Contains(err.Error(), "taken") {
		t.Errorf("two kinds of one name: %v", err)
	}
}
