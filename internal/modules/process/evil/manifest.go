package main

import (
	"encoding/json"
	"os"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// declared is a manifest that can be installed: one kind, and an action for each misdeed.
func declared() ([]byte, error) {
	both := func(s string) manifest.Text { return manifest.Text{VI: s, EN: s} }
	most := "1000000000000"
	m := manifest.Manifest{
		Format: manifest.Format, Name: "evil", Version: "1.0.0", Label: both("Evil"), Doc: both("A module that does its worst"),
		Kinds: []manifest.Kind{{
			Name: "Thing", Plural: "things", Schema: 1, Label: both("Thing"), Labels: both("Things"), Doc: both("A thing"),
			Visibility: manifest.Own, Title: "name", Validate: true, Create: true, Update: true, Delete: true,
			Fields: []manifest.Field{
				{Name: "name", Type: manifest.TextType, Label: both("Name"), Required: true, Index: true, Search: true},
				{Name: "size", Type: manifest.Integer, Label: both("Size"), Index: true, Sum: true},
				{Name: "friend", Type: manifest.ReferenceType, Label: both("Friend"), Ref: "Thing", OnDelete: manifest.SetNull},
			},
			Unique: []manifest.Unique{{Fields: []string{"name"}}},
		}},
		Jobs: []manifest.Job{{Name: "events", Label: both("Events")}},
		Core: []string{"Unit"},
	}
	if v := os.Getenv("EVIL_VERSION"); v != "" {
		m.Version = v
	}
	permission := manifest.Permission{Role: "OFFICER"}
	for name := range acts {
		if name == "create" || name == "read" {
			continue // names of general mutations, which no manifest may take; tests of processes call them
		}
		m.Actions = append(m.Actions, manifest.Action{
			Name: name, Label: both(name), Seconds: 2, Returns: "Thing", Many: true,
			Input: []manifest.Field{
				{Name: "n", Type: manifest.BigInteger, Label: both("Number"), Max: &most},
				{Name: "text", Type: manifest.LongText, Label: both("Text")},
			},
			Output: []manifest.Field{{Name: "text", Type: manifest.LongText, Label: both("Text")}},
		})
		permission.Allow = append(permission.Allow, name)
	}
	sortByName(m.Actions, permission.Allow)
	m.Permissions = []manifest.Permission{permission, {Role: "OFFICER", Kind: "Thing", Allow: []string{"*"}}}
	return json.Marshal(m)
}
