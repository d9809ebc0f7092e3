package httpd

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"testing"

	"github.com/lantoa/lantoa/internal/fault"
)

func TestEveryCodeHasAStatus(t *testing.T) {
	tree, err := parser.ParseFile(token.NewFileSet(), "../fault/fault.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	codes := 0
	ast.Inspect(tree, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if kind, ok := spec.Type.(*ast.Ident); !ok || kind.Name != "Code" {
			return true
		}
		value, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		if err != nil {
			t.Fatal(err)
		}
		codes++
		if statuses[fault.Code(value)] < 400 {
			t.Errorf("%s has no status", value)
		}
		return true
	})
	if codes != len(statuses) {
		t.Errorf("%d codes, %d statuses", codes, len(statuses))
	}
}
