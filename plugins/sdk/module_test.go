package sdk_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

func TestTheManifestFollowsFromTheStructs(t *testing.T) {
	m, err := sdk.Manifest(sample())
	if err != nil {
		t.Fatal(err)
	}
	for _, fault := range manifest.Check(m) {
		t.Error(fault)
	}
	k := m.Kind("Thing")
	for name, want := range map[string]string{
		"title":  `{"name":"title","type":"TEXT","label":{"vi":"Tên","en":"Title"},"help":{"vi":"Ngắn.","en":"Short."},"required":true,"maxLength":50,"index":true,"search":true}`,
		"notes":  `{"name":"notes","type":"LONG_TEXT","label":{"vi":"Ghi chú","en":"Notes"}}`,
		"count":  `{"name":"count","type":"INTEGER","label":{"vi":"Số","en":"Count"},"default":5,"min":"0","index":true,"sum":true}`,
		"big":    `{"name":"big","type":"BIG_INTEGER","label":{"vi":"Lớn","en":"Big"}}`,
		"some":   `{"name":"some","type":"INTEGER","label":{"vi":"Có thể","en":"Some"}}`,
		"cost":   `{"name":"cost","type":"MONEY","label":{"vi":"Chi phí","en":"Cost"},"max":"1000000","sum":true}`,
		"share":  `{"name":"share","type":"DECIMAL","label":{"vi":"Tỉ lệ","en":"Share"},"scale":3}`,
		"at":     `{"name":"at","type":"INSTANT","label":{"vi":"Lúc","en":"At"},"immutable":true}`,
		"done":   `{"name":"done","type":"BOOLEAN","label":{"vi":"Xong","en":"Done"},"byAction":true}`,
		"grade":  `{"name":"grade","key":"level","type":"ENUM","label":{"vi":"Mức","en":"Level"},"default":"LOW","enum":"Level","index":true}`,
		"role":   `{"name":"role","type":"ENUM","label":{"vi":"Vai trò","en":"Role"},"enum":"core.Role"}`,
		"parent": `{"name":"parent","type":"REFERENCE","label":{"vi":"Cha","en":"Parent"},"ref":"Thing","onDelete":"SET_NULL","back":"children"}`,
		"tags":   `{"name":"tags","type":"TEXT","label":{"vi":"Nhãn","en":"Tags"},"list":true}`,
		"paper":  `{"name":"paper","type":"FILE","label":{"vi":"Tệp","en":"Paper"}}`,
		"shape":  `{"name":"shape","type":"JSON","label":{"vi":"Hình","en":"Shape"},"hidden":true}`,
		"phone":  `{"name":"phone","type":"TEXT","label":{"vi":"Số điện thoại","en":"Phone"},"pattern":"0[0-9]{8,10}"}`,
	} {
		f := k.Field(name)
		if f == nil {
			t.Errorf("there is no field %s", name)
		} else if got, _ := json.Marshal(f); string(got) != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
	if len(k.Unique) != 1 || !k.Unique[0].Everywhere || k.Title != "title" || k.Plural != "things" || !k.Create || !k.Validate || m.Core[0] != "Unit" {
		t.Errorf("the kind is %+v", k)
	}
	if a := m.Actions; a[0].Returns != "Thing" || !a[0].Many || a[1].Returns != "Thing" || !a[1].Many || a[2].Many || len(a[3].Output) != 2 || len(a[0].Input) != 3 {
		t.Errorf("the actions are %+v", a)
	}
}

type (
	bare  struct{ Name string }
	wrong struct {
		sdk.Record
		A float64
		B string `lantoa:"requird" vi:"a" en:"a"`
		C string `lantoa:"max=x"`
		D int    `lantoa:"default=x"`
		E bool   `lantoa:"default=yes"`
		F low2
		G []*string
		H int    `lantoa:"long"`
		I string `lantoa:"unique=always"`
		J map[string]int
		K string `lantoa:"scale=2"`
	}
	low2 string
)

func TestWhatCannotBeUnderstoodIsSaidAllAtOnce(t *testing.T) {
	m := sample()
	m.Parts = append(m.Parts,
		sdk.Kind("Bare", sdk.KindOpts[bare]{}), sdk.Kind("Wrong", sdk.KindOpts[wrong]{Offers: []sdk.Verb{"read"}}), sdk.Kind("Again", sdk.KindOpts[thing]{}),
		sdk.Kind("Number", sdk.KindOpts[int]{}),
		sdk.Action("a", sdk.ActionOpts{On: "None"}, func(*sdk.Tx, int, *sdk.Diags) (string, error) { return "", nil }),
		sdk.Action("make", sdk.ActionOpts{}, func(*sdk.Tx, sdk.None, *sdk.Diags) (sdk.None, error) { return sdk.None{}, nil }),
		sdk.Stat("s", sdk.L("a", "a"), "Thing", "sum(count", nil, nil),
		sdk.Job("sweep", sdk.JobOpts{}, func(*sdk.Run, sdk.None, *sdk.Diags) error { return nil }), sdk.Part{},
	)
	_, err := sdk.Manifest(m)
	if err == nil {
		t.Fatal("it was understood")
	}
	for _, want := range []string{
		"kind Bare: sdk_test.bare does not embed sdk.Record", "kind Wrong, field A: no field can be a float64", `kind Wrong, field B: the tag says "requird"`,
		"kind Wrong, field C: max=x", "kind Wrong, field D: default=x", "kind Wrong, field E: default=yes", "kind Wrong, field F: no field can be a sdk_test.low2",
		"kind Wrong, field G: a list of pointers", "kind Wrong, field H: long is for text", "kind Wrong, field I: unique=always", "kind Wrong, field J: no field can be a map",
		`kind Wrong, field K: the tag says "scale"`, `kind Wrong: Offers has "read"`, "kind Again: sdk_test.thing is the struct of kind Thing already", "kind Number: int is no struct",
		"action a: there is no kind None", "action a: the input int is no struct", "action a: the result string is no", "action make: there are two", `statistic s: "sum(count" is not`,
		"job sweep: there are two",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("it does not say %q", want)
		}
	}
	if t.Failed() {
		t.Log(err)
	}
	if _, err := sdk.NewServer(m, nil); err == nil {
		t.Error("it is served")
	}
}
