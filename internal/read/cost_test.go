package read

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
)

func weigh(t testing.TB, doc string, vars map[string]any) error {
	t.Helper()
	parsed, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: doc}, MaxTokens)
	if err != nil {
		return err
	}
	_, err = Weigh(&catalog.Catalogue{}, parsed, "", vars)
	return err
}

// fan is a document in which each of n fragments asks twice for the next.
func fan(n int, leaf string) string {
	var b strings.Builder
	b.WriteString("{...f0}")
	for i := range n {
		fmt.Fprintf(&b, " fragment f%d on Query{...f%d ...f%d}", i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment f%d on Query{%s}", n, leaf)
	return b.String()
}

// wide is fan with another factor, six fragments deep.
func wide(factor int, leaf string) string {
	var b strings.Builder
	b.WriteString("{...f0}")
	for i := range 5 {
		fmt.Fprintf(&b, " fragment f%d on Query{%s}", i, strings.Repeat(fmt.Sprintf("...f%d ", i+1), factor))
	}
	fmt.Fprintf(&b, " fragment f5 on Query{%s}", leaf)
	return b.String()
}

func aliased(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a%d:b ", i)
	}
	return b.String()
}

func nested(n int, open, leaf string) string {
	return strings.Repeat(open, n) + leaf + strings.Repeat("}", n)
}

const usualIntrospection = `query I{__schema{queryType{name} mutationType{name} subscriptionType{name} types{...FullType} directives{name description locations args{...InputValue}}}}
fragment FullType on __Type{kind name description fields(includeDeprecated:true){name description args{...InputValue} type{...TypeRef} isDeprecated deprecationReason}
 inputFields{...InputValue} interfaces{...TypeRef} enumValues(includeDeprecated:true){name description isDeprecated deprecationReason} possibleTypes{...TypeRef}}
fragment InputValue on __InputValue{name description type{...TypeRef} defaultValue}
fragment TypeRef on __Type{kind name ofType{kind name ofType{kind name ofType{kind name ofType{kind name ofType{kind name ofType{kind name ofType{kind name}}}}}}}}`

func TestARequestThatAsksForTooMuchIsRefusedBeforeItRuns(t *testing.T) {
	long := make([]any, 100_000)
	var deep any = "x"
	for range 50 {
		deep = map[string]any{"not": deep}
	}
	var deepList any = "x"
	for range 100_000 {
		deepList = []any{deepList}
	}
	for name, c := range map[string]struct {
		doc  string
		vars map[string]any
	}{
		"fields 50 deep":                        {doc: "{" + nested(50, "a{", "b") + "}"},
		"fragments that call themselves":        {doc: "{...f} fragment f on Query{...f}"},
		"fragments in a circle":                 {doc: "{...f} fragment f on Query{a{...g}} fragment g on A{b{...f}}"},
		"a circle that nothing uses":            {doc: "{a} fragment f on Query{a{...f}}"},
		"10,000 aliases":                        {doc: "{" + strings.Repeat("a:b ", 3000) + "}"},
		"21 root fields":                        {doc: "{" + strings.Repeat("a ", 21) + "}"},
		"21 root fields in fragments":           {doc: "{...f ...f ...f} fragment f on Query{" + strings.Repeat("a ", 7) + "}"},
		"101 aliases":                           {doc: "{a{" + aliased(101) + "}}"},
		"aliases that fragments multiply":       {doc: "{a{...f ...f ...f}} fragment f on A{" + aliased(34) + "}"},
		"11 changes":                            {doc: "mutation{" + strings.Repeat("a ", 11) + "}"},
		"100 × 100 × 100 rows":                  {doc: "{a(first:100){nodes{b(first:100){nodes{c(first:100){nodes{d}}}}}}}"},
		"rows by variables":                     {doc: "query($n:Int){a(first:$n){nodes{b(last:$n){nodes{c(first:$n){nodes{d}}}}}}}", vars: map[string]any{"n": 100}},
		"lists without first":                   {doc: "{a{nodes{b{nodes{c{nodes{d{nodes{e}}}}}}}}}"},
		"lists behind fragments":                {doc: "{a{...f}} fragment f on A{nodes{b{...g}}} fragment g on B{nodes{c{...h}}} fragment h on C{nodes{d{edges{node{e}}}}}"},
		"objects by ids, times lists":           {doc: "query($i:[ID!]!){nodes(ids:$i){a(first:100){nodes{b{nodes{c}}}}}}", vars: map[string]any{"i": long[:100]}},
		"lists inside a statistic":              {doc: "{aStats{key{b{c(first:100){nodes{d e f}}}}}}"},
		"many counts":                           {doc: "{a(first:100){nodes{b(first:100){totalCount}c(first:100){totalCount}d{nodes{e{totalCount}}}}}}"},
		"five directives":                       {doc: "{a @x @x @x @x @x}"},
		"five directives on the operation":      {doc: "query @x @x @x @x @x {a}"},
		"five directives on a fragment":         {doc: "{...f} fragment f on Query @x @x @x @x @x {a}"},
		"five directives on a variable":         {doc: "query($a:Int @x @x @x @x @x){a}"},
		"directives on a spread":                {doc: "{...f @x @x @x @x @x} fragment f on Query{a}"},
		"a list of 100,000 in variables":        {doc: "{a}", vars: map[string]any{"l": long}},
		"objects 50 deep in variables":          {doc: "{a}", vars: map[string]any{"w": deep}},
		"lists 100,000 deep in variables":       {doc: "{a}", vars: map[string]any{"w": deepList}},
		"an argument of 600 values":             {doc: "{a(w:[" + strings.Repeat("1 ", 600) + "])}"},
		"an argument 20 deep":                   {doc: "{a(w:" + strings.Repeat("{not:", 20) + "1" + strings.Repeat("}", 20) + ")}"},
		"a fan of 30":                           {doc: fan(30, "a")},
		"a fan of fragments that are not there": {doc: fan(30, "...nothing")},
		"a wide fan":                            {doc: wide(100, "a")},
		"a wide fan of what is not there":       {doc: wide(100, "...nothing")},
		"a wide fan that nothing uses":          {doc: "{a} fragment x on Query" + wide(100, "a")},
		"one field 900 times":                   {doc: "{a{" + strings.Repeat("b ", 900) + "}}"},
		"one field in many fragments":           {doc: "{a{" + strings.Repeat("...f ", 100) + "}} fragment f on A{b b b b b b b b}"},
		"objects repeated in objects":           {doc: "{" + strings.Repeat("a{"+strings.Repeat("b{"+strings.Repeat("c ", 8)+"}", 8)+"}", 8) + "}"},
		"many large operations":                 {doc: strings.Repeat("query a{"+strings.Repeat("a ", 15)+"}", 90)},
		"the schema, members of members":        {doc: "{__schema{types{fields{type{fields{type{fields{name}}}}}}}}"},
		"the schema, interfaces of fields":      {doc: "{__type(name:\"Task\"){fields{type{interfaces{fields{name}}}}}}"},
		"the schema many times":                 {doc: "{" + strings.Repeat("a:__schema{types{name kind description fields{name}}} ", 15) + strings.Repeat("b:__schema{types{name}} ", 15) + "}"},
		"one large question about the schema":   {doc: "{__schema{types{fields{" + strings.Repeat("name ", 400) + "}}}}"},
	} {
		t.Run(name, func(t *testing.T) {
			err := weigh(t, c.doc, c.vars)
			if !errors.Is(err, &fault.Error{Code: fault.TooCostly}) {
				t.Fatalf("not refused as too costly: %v", err)
			}
		})
	}
}

func TestWhatAScreenAsksForIsNotTooMuch(t *testing.T) {
	for name, doc := range map[string]string{
		"a hundred aliases":                 "{a{" + aliased(100) + "}}",
		"the list of tasks":                 "{tasks(first:20){nodes{id title dueOn state taskGroup{title} assignments{nodes{unit{name} progress(first:1){nodes{text percent createdAt}}}}}}}",
		"a board of figures":                "{" + strings.Repeat("aStats{key{state unit{code name}} count} ", 8) + "}",
		"the usual question of a tool":      usualIntrospection,
		"objects written with fragments":    "{a(first:20){nodes{b{...x} c{...x} d{...x e{...x f{...x}}}}}} fragment x on X{id name}",
		"a hundred rows with three objects": "{a(first:100){nodes{id b{id name} c{id name} d{id name} e(first:3){totalCount nodes{id text}}}}}",
	} {
		t.Run(name, func(t *testing.T) {
			if err := weigh(t, doc, nil); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// TestWeighingIsCheapWhateverTheDocument measures memory, which does not depend on the machine.
// The trial that had no such walker took 563 MB for 120 bytes.
func TestWeighingIsCheapWhateverTheDocument(t *testing.T) {
	for name, doc := range map[string]string{
		"a fan of 30": fan(30, "a"), "a wide fan": wide(250, "a"), "a wide fan of what is not there": wide(250, "...nothing"),
		"nested fragments in 120 bytes": "{...a} fragment a on Query{...b ...b} fragment b on Query{...c ...c} fragment c on Query{...d ...d} fragment d on Query{a}",
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_ = weigh(t, doc, nil)
			runtime.ReadMemStats(&after)
			if used := after.TotalAlloc - before.TotalAlloc; used > 10<<20 {
				t.Errorf("weighing took %d bytes of memory", used)
			}
		})
	}
}
