package record_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

var said = manifest.Text{VI: "Trường", EN: "Field"}

// drawField draws a field of any type and rules.
func drawField(t *rapid.T, name string) manifest.Field {
	types := []manifest.Type{manifest.TextType, manifest.LongText, manifest.Integer, manifest.BigInteger, manifest.Decimal, manifest.Money, manifest.Date,
		manifest.Instant, manifest.Boolean, manifest.EnumType, manifest.ReferenceType, manifest.Object, manifest.FileType}
	yes := rapid.Bool()
	f := manifest.Field{
		Name: name, Key: rapid.SampledFrom([]string{"", "k" + name}).Draw(t, "key"), Type: rapid.SampledFrom(types).Draw(t, "type"), Label: said,
		Required: yes.Draw(t, "required"), List: rapid.IntRange(0, 4).Draw(t, "list") == 0, ByAction: rapid.IntRange(0, 4).Draw(t, "by") == 0,
		Immutable: rapid.IntRange(0, 4).Draw(t, "immutable") == 0, Hidden: rapid.IntRange(0, 6).Draw(t, "hidden") == 0,
	}
	bound := func(low, high string) {
		if yes.Draw(t, "min") {
			f.Min = &low
		}
		if yes.Draw(t, "max") {
			f.Max = &high
		}
	}
	switch f.Type {
	case manifest.TextType, manifest.LongText:
		f.MaxLength = rapid.SampledFrom([]int{0, 0, 3, 40}).Draw(t, "length")
		f.Pattern = rapid.SampledFrom([]string{"", "", `[^x]*`, `\p{L}+( \p{L}+)*`}).Draw(t, "pattern")
		f.Search = yes.Draw(t, "search")
	case manifest.Integer, manifest.BigInteger, manifest.Money:
		bound("-5", "1000")
	case manifest.Decimal:
		f.Scale = rapid.IntRange(1, 3).Draw(t, "scale")
		bound("-1."+strings.Repeat("0", f.Scale), "9."+strings.Repeat("9", f.Scale))
	case manifest.Date:
		bound("1999-01-01", "2099-12-31")
	case manifest.Instant:
		bound("1999-01-01T00:00:00Z", "2099-12-31T00:00:00+07:00")
	case manifest.EnumType:
		f.Enum = rapid.SampledFrom([]string{"Level", "core.Role"}).Draw(t, "enum")
	case manifest.ReferenceType:
		f.Ref = rapid.SampledFrom([]string{"Thing", "core.User"}).Draw(t, "ref")
	case manifest.Boolean:
		if yes.Draw(t, "default") {
			if f.Default = true; f.List {
				f.Default = []any{true}
			}
		}
	}
	return f
}

// drawn is a generated kind, compiled; nil if it has too much of something.
func drawn(t *rapid.T) *record.Kind {
	k := manifest.Kind{Name: "Thing", Plural: "things", Schema: 1, Label: said, Labels: said, Visibility: manifest.Scope, Title: "f0"}
	for i := range rapid.IntRange(1, 8).Draw(t, "fields") {
		k.Fields = append(k.Fields, drawField(t, fmt.Sprint("f", i)))
	}
	if rapid.Bool().Draw(t, "states") {
		k.Fields = append(k.Fields, manifest.Field{Name: "state", Type: manifest.EnumType, Enum: "Level", Label: said})
		k.States = &manifest.States{Field: "state", Initial: "ONE", Transitions: []manifest.Transition{{From: []string{"ONE"}, To: "TWO"}, {From: []string{"TWO"}, To: "ONE", By: []string{"act"}}}}
	}
	m := manifest.Manifest{Format: 1, Name: "drawn", Version: "1.0.0", Kinds: []manifest.Kind{k}, Actions: []manifest.Action{{Name: "act"}},
		Enums: []manifest.Enum{{Name: "Level", Label: said, Values: []manifest.Value{{Name: "ONE", Label: said}, {Name: "TWO", Label: said}}}}}
	slots, err := record.Slots(m, nil)
	if err != nil {
		return nil
	}
	all, err := catalog.WithModules(gen.Kinds(), []catalog.Module{{Manifest: &m, Slots: slots}})
	if err != nil {
		t.Fatal(err)
	}
	ks, err := record.Compile(all)
	if err != nil {
		t.Fatal(err)
	}
	return ks.Kind("DrawnThing")
}

// drawValue draws a value that may fit a field, or anything.
func drawValue(t *rapid.T, f *manifest.Field, depth int) any {
	if f.List && depth == 0 && rapid.IntRange(0, 20).Draw(t, "whole") > 0 {
		var out []any
		for range rapid.IntRange(0, 4).Draw(t, "items") {
			out = append(out, drawValue(t, f, 1))
		}
		return out
	}
	anything := []any{nil, "", " ", "x", "\x00", "\u0301a", "e\u0301", jnum("7"), jnum("1.5"), int64(3), 4.5, true, false, []any{}, []any{"x"}, map[string]any{"a": []any{nil, jnum("1e3")}}, struct{}{}}
	fitting := map[manifest.Type][]any{
		manifest.TextType:      {"một", "hai ba", "Đ\u0302", " Ô "},
		manifest.LongText:      {"một\nhai", "a\r\nb", strings.Repeat("dài ", 20)},
		manifest.Integer:       {jnum("0"), jnum("-5"), jnum("1000"), jnum("-0"), 12},
		manifest.BigInteger:    {"0", "-5", "1000", "9223372036854775807", "-0"},
		manifest.Money:         {"0", "1000", "-1"},
		manifest.Decimal:       {"0.0", "0.00", "0.000", "9.9", "9.99", "-0.00", "-0.50", "0.125"},
		manifest.Date:          {"2022-03-01", "1999-01-01", "2024-02-29"},
		manifest.Instant:       {"2022-03-01T08:00:00+07:00", "2022-03-01T01:00:00.1234567Z", "2099-12-30T23:59:59Z"},
		manifest.Boolean:       {true, false},
		manifest.EnumType:      {"ONE", "TWO", "OFFICER"},
		manifest.ReferenceType: {"user_0fd7a5a5-5a41-4b9b-a24f-0e5e4e3a7b61", "drawn-thing_0fd7a5a5-5a41-4b9b-a24f-0e5e4e3a7b61"},
		manifest.Object:        {map[string]any{"b": 1, "a": []any{"<>", nil}}, "text", jnum("1.50"), []any{}},
	}
	pool := anything
	if good := fitting[f.Type]; len(good) > 0 && rapid.IntRange(0, 20).Draw(t, "fits") > 0 {
		pool = good
	}
	return rapid.SampledFrom(pool).Draw(t, "value")
}

func drawSet(t *rapid.T, k *record.Kind) map[string]any {
	set := map[string]any{}
	for i := range k.Declared.Fields {
		if f := &k.Declared.Fields[i]; rapid.IntRange(0, 4).Draw(t, "given") > 0 {
			set[f.Name] = drawValue(t, f, 0)
		}
	}
	if rapid.IntRange(0, 9).Draw(t, "unknown") == 0 {
		set["unknown"] = "x"
	}
	return set
}

// TestWhatIsAcceptedIsAcceptedAgainUnchanged over generated manifests and inputs; every fault has a
// place in the input and both texts.
func TestWhatIsAcceptedIsAcceptedAgainUnchanged(t *testing.T) {
	accepted, refused := 0, 0
	for range testkit.Rounds(2, 40) {
		rapid.Check(t, func(t *rapid.T) {
			k := drawn(t)
			if k == nil {
				return
			}
			var old *record.Row
			for range 3 {
				in := record.Input{Action: rapid.SampledFrom([]string{"", "act", "act"}).Draw(t, "action"), Old: old, Set: drawSet(t, k)}
				body, faults := k.Check(in)
				for _, f := range faults {
					if len(f.Path) < 2 || f.Path[0] != "input" || f.Text.VI == "" || f.Text.EN == "" {
						t.Fatalf("a fault without its place or texts: %v", f)
					}
				}
				if len(faults) > 0 {
					refused++
					continue
				}
				accepted++
				again := record.Input{Action: "act", Old: rowOf(k, body), Set: body.Fields()}
				if once, faults := k.Check(again); len(faults) > 0 || string(once.JSON()) != string(body.JSON()) {
					t.Fatalf("an update with what is there: %s %v, was %s", once.JSON(), faults, body.JSON())
				}
				back, err := k.Stored(body.JSON())
				if err != nil || string(back.JSON()) != string(body.JSON()) {
					t.Fatalf("stored and read it is %s (%v), was %s", back.JSON(), err, body.JSON())
				}
				if old == nil { // a record that is made of what another holds is the same
					if twin, faults := k.Check(record.Input{Action: "act", Set: body.Fields()}); len(faults) > 0 || string(twin.JSON()) != string(body.JSON()) {
						t.Fatalf("made anew: %s %v, was %s", twin.JSON(), faults, body.JSON())
					}
				}
				old = rowOf(k, back)
			}
		})
	}
	if accepted == 0 || refused == 0 {
		t.Errorf("%d accepted, %d refused: this proves nothing", accepted, refused)
	}
	testkit.Figure(t, "Records", "generated inputs against generated manifests: accepted and unchanged when sent again; refused with every place", fmt.Sprintf("%d; %d", accepted, refused), "no panic, no difference")
}

// TestColumnsCompareAsTheirValuesDo: decimals by worth, money, days, instants, text in Vietnamese
// order.
func TestColumnsCompareAsTheirValuesDo(t *testing.T) {
	k := compiled(t, testkit.Library()).Kind("LibraryBook")
	column := func(t *rapid.T, field string, v any, sorting bool) any {
		body, faults := k.Check(record.Input{Action: "count", Set: book("a", field, v)})
		if len(faults) > 0 {
			t.Fatal(faults)
		}
		slot, sortSlot := k.Slot(field)
		if sorting {
			slot = sortSlot
		}
		return body.Columns()[slot]
	}
	sign := func(a, b int64) int {
		switch {
		case a < b:
			return -1
		case a > b:
			return 1
		}
		return 0
	}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(0, 1000)
		a, b := n.Draw(t, "a"), n.Draw(t, "b")
		decimal := func(n int64) string { return fmt.Sprintf("%d.%02d", n/100, n%100) }
		if got := sign(column(t, "rating", decimal(a), false).(int64), column(t, "rating", decimal(b), false).(int64)); got != sign(a, b) {
			t.Fatalf("%s and %s compare as %d", decimal(a), decimal(b), got)
		}
		if got := sign(column(t, "price", fmt.Sprint(a), false).(int64), column(t, "price", fmt.Sprint(b), false).(int64)); got != sign(a, b) {
			t.Fatalf("%d and %d đồng compare as %d", a, b, got)
		}
		day := clock.MustDay("2000-01-01")
		x, y := column(t, "acquired", day.Add(int(a)).String(), false).(clock.Day), column(t, "acquired", day.Add(int(b)).String(), false).(clock.Day)
		if x.Compare(y) != sign(a, b) {
			t.Fatalf("%s and %s", x, y)
		}
		at := func(n int64) any {
			return column(t, "opens", day.Start().Add(1e3*1e6*60*7).UTC().AddDate(0, 0, int(n)).Format("2006-01-02T15:04:05.999999Z07:00"), false)
		}
		if p, q := at(a).(clock.Instant), at(b).(clock.Instant); sign(p.UnixMicro(), q.UnixMicro()) != sign(a, b) {
			t.Fatalf("%s and %s", p, q)
		}
		words := rapid.SampledFrom([]string{"An", "ăn", "Ân", "ba", "đa", "da", "Đà", "dà", "ê", "e", "ơ", "ô", "o", "ư", "u", "10", "9", strings.Repeat("a", 190) + "b", strings.Repeat("a", 190) + "c"})
		s, u := words.Draw(t, "s"), words.Draw(t, "u")
		ks, ku := column(t, "title", s, true).(string), column(t, "title", u, true).(string)
		if strings.Compare(ks, ku) != strings.Compare(cut(fold.SortKey(s)), cut(fold.SortKey(u))) {
			t.Fatalf("%q and %q sort otherwise than their keys", s, u)
		}
	})
}

func cut(s string) string { return s[:min(2000, len(s))] }

// FuzzCheck feeds any JSON as the input and as the stored body.
func FuzzCheck(f *testing.F) {
	f.Add(`{"title":"A","code":"a"}`, `{"title":"B","code":"b","status":"DRAFT","pages":9999}`)
	f.Add(`{"title":null,"extra":{"a":[1e400]},"rating":"-0.00"}`, `{}`)
	f.Add(`{"topics":["LAND","LAND"],"opens":"9999-12-31T23:59:59-23:59"}`, `{"status":7,"topics":{}}`)
	k := compiled(f, testkit.Library()).Kind("LibraryBook")
	f.Fuzz(func(t *testing.T, input, before string) {
		d := json.NewDecoder(strings.NewReader(input))
		d.UseNumber()
		var set map[string]any
		if d.Decode(&set) != nil {
			return
		}
		rows := []*record.Row{nil}
		if b, err := k.Stored([]byte(before)); err == nil {
			rows = append(rows, rowOf(k, b))
		}
		for _, old := range rows {
			body, faults := k.Check(record.Input{Action: "publish", Old: old, Set: set})
			if len(faults) > 0 {
				continue
			}
			body.Columns()
			body.Claims(uuid.Nil)
			if again, faults := k.Check(record.Input{Action: "publish", Old: rowOf(k, body), Set: body.Fields()}); len(faults) > 0 || string(again.JSON()) != string(body.JSON()) {
				t.Errorf("%s is made %s (%v)", body.JSON(), again.JSON(), faults)
			}
		}
	})
}
