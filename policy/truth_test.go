package policy_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/viewer"
)

var update = flag.Bool("update", false, "write testdata/truth.csv anew, for review")

// elsewhere is somebody with a role in one unit who acts for another, as internal/auth makes it:
// the roles are those of the acting unit, and the seat of the other is only listed.
func elsewhere(r programme.Role) *viewer.Viewer {
	v := as()
	v.Units = []viewer.Seat{{Unit: uuid.New(), Code: "a", Roles: []programme.Role{r}}, {Unit: v.Unit, Code: "b"}}
	return v
}

func TestTheTruthTable(t *testing.T) { t.Run("Z1 is the reviewed one", theReviewedTable) }

func theReviewedTable(t *testing.T) {
	p := load(t)
	cells := 0
	var b strings.Builder
	fmt.Fprint(&b, "kind,action")
	for _, r := range roles() {
		fmt.Fprintf(&b, ",%s", r)
	}
	b.WriteString("\n")
	for _, q := range questions(t) {
		fmt.Fprintf(&b, "%s,%s", q[0], q[1])
		for _, r := range roles() {
			cell := "no"
			if p.Check(as(r), q[0], q[1]) == nil {
				cell = "yes"
			}
			b.WriteString("," + cell)
			if p.Check(elsewhere(r), q[0], q[1]) == nil {
				t.Errorf("%s in one unit may %s %s in another, where the role is not held", r, q[1], q[0])
			}
			cells += 2
		}
		b.WriteString("\n")
	}
	const file = "testdata/truth.csv"
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	testkit.Figure(t, "Rights", "cells of the reviewed table: kinds and actions × roles × own and another unit", cells, "all")
	if b.String() != string(want) {
		t.Errorf("the rules differ from the reviewed table; run with -update, look at the difference, and commit both\ngot:\n%s", b.String())
	}
}

func TestNothingIsWithoutARule(t *testing.T) {
	t.Run("Z2 every kind of the catalogue has a reader", func(t *testing.T) {
		p := load(t)
		for _, k := range gen.Kinds() {
			if !p.Knows(k.Name, "read") {
				t.Errorf("nobody may read %s: roles.csv has no line for it", k.Name)
			}
		}
	})
	t.Run("Z2 every rule is about something that is there", func(t *testing.T) {
		kinds := []string{"AccessToken", "Module", "Setting"} // kept out of the catalogue
		for _, k := range gen.Kinds() {
			kinds = append(kinds, k.Name)
		}
		for _, q := range questions(t) {
			if !slices.Contains(kinds, q[0]) {
				t.Errorf("roles.csv speaks of %s, which is no kind", q[0])
			}
		}
	})
	t.Run("Z2 every mutation has a rule", func(t *testing.T) {
		p := load(t)
		found := operations(t)
		if len(found) == 0 {
			t.Fatal("no mutation was found: this test looks in the wrong place")
		}
		for where, o := range found {
			if !p.Knows(o[0], o[1]) {
				t.Errorf("%s asks for %s on %s, which roles.csv gives nobody", where, o[1], o[0])
			}
			if o[1] == "read" {
				t.Errorf("%s changes something and asks only for reading: a read-only access token could do it", where)
			}
		}
	})
}

// operations finds Kind and Action of every txn.Operation that the source writes down.
func operations(t *testing.T) map[string][2]string {
	t.Helper()
	found := map[string][2]string{}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		tree, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil //nolint:nilerr // a file that somebody is writing; the compiler will tell
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			if s, ok := lit.Type.(*ast.SelectorExpr); !ok || s.Sel.Name != "Operation" || fmt.Sprint(s.X) != "txn" {
				return true
			}
			says := map[string]string{}
			for _, e := range lit.Elts {
				kv, ok := e.(*ast.KeyValueExpr)
				if !ok {
					continue
				}
				if v, ok := kv.Value.(*ast.BasicLit); ok {
					says[fmt.Sprint(kv.Key)], _ = strconv.Unquote(v.Value)
				}
			}
			if says["Kind"] != "" && says["Action"] != "" {
				found[path+" "+says["Name"]] = [2]string{says["Kind"], says["Action"]}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}
