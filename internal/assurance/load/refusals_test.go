package load_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
)

// Bounds of a refusal. The time is measured and told; what is asserted is ten times as much,
// because the machine may be busy.
const (
	refusedBytes  = 10 << 20
	refusedTarget = 50 * time.Millisecond
	refusedWithin = 500 * time.Millisecond
)

// attack is one request that asks for too much.
type attack struct {
	name   string
	doc    string
	vars   map[string]any
	raw    []byte // in place of doc and vars
	code   string
	status int  // 0: 200 or 422, as GraphQL answers
	nobody bool // sent without a credential
}

func many(n int, text string) string { return strings.Repeat(text, n) }

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

func body(query string, variables string) []byte {
	q, err := json.Marshal(query)
	if err != nil {
		panic(err)
	}
	return fmt.Appendf(nil, `{"query":%s,"variables":%s}`, q, variables)
}

func idList(n int) map[string]any {
	ids := make([]string, n)
	for i := range ids {
		ids[i] = "x"
	}
	return map[string]any{"i": ids}
}

func attacks() []attack {
	const ids = "query($i:[ID!]!){nodes(ids:$i){id}}"
	costly, bad := "TOO_COSTLY", "BAD_INPUT"
	out := []attack{
		{name: "G1 fields 50 deep", doc: "{" + many(50, "a{") + "b" + many(51, "}"), code: costly},
		{name: "G1 a chain of references 50 deep", doc: "{units{nodes{" + many(50, "parent{") + "id" + many(53, "}"), code: costly},
		{name: "G2 a fragment that calls itself", doc: "{...f} fragment f on Query{...f}", code: costly},
		{name: "G2 fragments in a circle", doc: "{units{nodes{...f}}} fragment f on Unit{parent{...g}} fragment g on Unit{parent{...f}}", code: costly},
		{name: "G3 10,000 aliases", doc: "{" + numbered(10_000, "a%d:viewer{today}") + "}", code: costly},
		{name: "G3 1,500 aliases", doc: "{" + numbered(1_500, "a%d:viewer{today}") + "}", code: costly},
		{name: "G3 101 aliases below one field", doc: "{viewer{" + numbered(101, "a%d:today ") + "}}", code: costly},
		{name: "G3 101 aliases through fragments", doc: "{viewer{...f ...g}} fragment f on Viewer{" + numbered(51, "a%d:today ") + "} fragment g on Viewer{" + numbered(51, "b%d:today ") + "}", code: costly},
		{name: "G3 1,000 aliased changes", doc: "mutation{" + numbered(1_000, "a%d:markNotificationsRead(input:{all:true}){notifications{id}}") + "}", code: bad},
		{name: "G3 500 aliased changes", doc: "mutation{" + numbered(500, "a%d:markNotificationsRead(input:{all:true}){notifications{id}}") + "}", code: costly},
		{name: "G3 11 changes", doc: "mutation{" + numbered(11, "a%d:markNotificationsRead(input:{all:true}){notifications{id}}") + "}", code: costly},
		{name: "G3 16 aliases of nobody", doc: "{" + numbered(16, "a%d:viewer{today}") + "}", code: "UNAUTHENTICATED", nobody: true},
		{name: "G4 50,000 directives on one field", doc: "{viewer" + many(50_000, "@include(if:true)") + "{today}}", code: costly},
		{name: "G4 15,000 short directives on one field", doc: "{viewer" + many(15_000, "@a") + "{today}}", code: bad},
		{name: "G4 4,900 unknown directives on one field", doc: "{viewer" + many(4_900, "@a") + "{today}}", code: costly},
		{name: "G4 4,900 directives on a fragment", doc: "{...f} fragment f on Query" + many(4_900, "@a") + "{viewer{today}}", code: costly},
		{name: "G5 half a million tokens", doc: "{" + many(500_000, "a ") + "}", code: costly},
		{name: "G5 30,000 tokens", doc: "{" + many(30_000, "a ") + "}", code: bad},
		{name: "G5 a comment of a megabyte", doc: "#" + many(1_000_000, "x") + "\n{viewer{today}}", code: costly},
		{name: "G5 30,000 comments", doc: "{viewer{" + many(30_000, "#\n") + "today}}", code: bad},
		{name: "G5 lists 5,000 deep in a literal", doc: "{units(where:{id:{in:" + many(5_000, "[") + many(5_000, "]") + "}}){nodes{id}}}", code: bad},
		{name: "G5 lists 4,000 deep in a literal", doc: "{units(where:{id:{in:" + many(4_000, "[") + many(4_000, "]") + "}}){nodes{id}}}", code: costly},
		{name: "G5 objects 50 deep in a literal", doc: "{units(where:" + many(50, "{not:") + "{}" + many(50, "}") + "){nodes{id}}}", code: costly},
		{name: "G5 a wide default of a variable", doc: "query($i:[ID!]=[" + many(3_000, `"x" `) + "]){nodes(ids:$i){id}}", code: costly},
		{name: "G5 a name of 60,000 letters", doc: "{" + many(60_000, "a") + "}", code: bad},
		{name: "G6 50,000 ids in a variable", doc: ids, vars: idList(50_000), code: costly},
		{name: "G6 201 ids in a variable", doc: "query($i:[ID!]!){units(where:{id:{in:$i}}){nodes{id}}}", vars: idList(201), code: bad},
		{name: "G6 101 ids of objects", doc: ids, vars: idList(101), code: bad},
		{name: "G6 201 ids in a change", doc: "mutation($i:[ID!]!){markNotificationsRead(input:{ids:$i}){notifications{id}}}", vars: idList(201), code: bad},
		{name: "G6 201 ids in a literal", doc: `{units(where:{id:{in:[` + many(201, `"x" `) + `]}}){nodes{id}}}`, code: bad},
		{name: "G7 a thousand million rows", doc: "{tasks(first:1000000000){nodes{id}}}", code: bad},
		{name: "G7 a thousand million rows by variable", doc: "query($n:Int){tasks(first:$n){nodes{id}}}", vars: map[string]any{"n": 1_000_000_000}, code: bad},
		{name: "G7 rows without end", doc: "{tasks(first:99999999999999999999){nodes{id}}}", code: bad},
		{name: "G7 fewer rows than none", doc: "{tasks(first:-1){nodes{id}}}", code: bad},
		{name: "G7 100 × 100 × 100 rows", doc: "{units(first:100){nodes{children(first:100){nodes{children(first:100){nodes{id}}}}}}}", code: costly},
		{name: "G8 ofType 50 times", doc: "{__schema{types{fields{type{" + many(50, "ofType{") + "name" + many(55, "}"), code: costly},
		{name: "G8 types of fields of types", doc: "{__schema{types{fields{type{fields{type{fields{name}}}}}}}}", code: costly},
		{name: "G8 the schema for nobody", doc: "{__schema{types{name}}}", code: "UNAUTHENTICATED", nobody: true},
		{name: "G8 the name of the root for nobody", doc: "{__typename}", code: "UNAUTHENTICATED", nobody: true},
		{name: "G9 fragments that spread 2^30 times", doc: doubling(30), code: costly},
		{name: "G9 fragments that spread 2^400 times", doc: doubling(400), code: costly},
		{name: "G19 a deferred fragment", doc: "{...@defer{viewer{today}}}", code: bad},
		{name: "G19 a flood of deferred fragments", doc: "{viewer{" + numbered(300, `...@defer(label:"l%d"){today} `) + "}}", code: bad},
		{name: "G19 a deferred spread behind a fragment", doc: "{...f} fragment f on Query{viewer{...g@defer}} fragment g on Viewer{today}", code: bad},
	}
	return append(out, texts()...)
}

// doubling is a document in which each of n fragments asks twice for the next.
func doubling(n int) string {
	var b strings.Builder
	b.WriteString("{...f0}")
	for i := range n {
		fmt.Fprintf(&b, " fragment f%d on Query{...f%d ...f%d}", i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment f%d on Query{viewer{today}}", n)
	return b.String()
}

// texts are values that no text or number is.
func texts() []attack {
	const byText = "query($t:String){units(where:{name:{eq:$t}}){nodes{id}}}"
	const byNumber = "query($n:Int){assignments(where:{percent:{eq:$n}}){nodes{id}}}"
	costly, bad := "TOO_COSTLY", "BAD_INPUT"
	return []attack{
		{name: "G10 bytes that are no UTF-8", raw: []byte("{\"query\":\"{viewer{today}}\",\"variables\":{\"t\":\"\xff\xfe\"}}"), code: bad, status: http.StatusBadRequest},
		{name: "G10 a NUL in a variable", raw: body(byText, `{"t":"a\u0000b"}`), code: bad},
		{name: "G10 a NUL in a name in the input of a change", doc: `mutation($i:AddProgressUpdateInput!){addProgressUpdate(input:$i){assignment{id}}}`,
			vars: map[string]any{"i": map[string]any{"assignmentId": "x", "percent": 1, "text": "a", "figures": map[string]any{"CT\x00": 1}}}, code: bad},
		{name: "G10 a NUL in a literal of a change", doc: `mutation{addProgressUpdate(input:{assignmentId:"x",percent:1,text:"a\u0000b"}){assignment{id}}}`, code: bad},
		{name: "G10 a bare NUL", raw: body(byText, "{\"t\":\"a\x00b\"}"), code: bad},
		{name: "G10 a NUL in a literal", doc: `{units(where:{name:{eq:"a\u0000b"}}){nodes{id}}}`, code: bad},
		{name: "G10 a NUL in a default", doc: `query($t:String="a\u0000b"){units(where:{name:{eq:$t}}){nodes{id}}}`, code: bad},
		{name: "G10 a NUL in the input of a change", doc: `mutation($i:AddProgressUpdateInput!){addProgressUpdate(input:$i){assignment{id}}}`,
			vars: map[string]any{"i": map[string]any{"assignmentId": "x", "percent": 1, "text": "a\x00b"}}, code: bad},
		{name: "G10 half a pair in a variable", raw: body(byText, `{"t":"a\ud800b"}`), code: bad},
		{name: "G10 the wrong half first", raw: body(byText, `{"t":"\udc00\ud800"}`), code: bad},
		{name: "G10 half a pair at the end", raw: body(byText, `{"t":"\ud83d"}`), code: bad},
		{name: "G10 half a pair in a literal", doc: `{units(where:{name:{eq:"a\ud800b"}}){nodes{id}}}`, code: bad},
		{name: "G10 a text of ten megabytes", raw: body(byText, `{"t":"`+many(10<<20, "x")+`"}`), code: bad, status: http.StatusRequestEntityTooLarge},
		{name: "G10 a text of 1,001 bytes", doc: byText, vars: map[string]any{"t": many(1001, "x")}, code: bad},
		{name: "G10 1e400 in a variable", raw: body(byNumber, `{"n":1e400}`), code: bad},
		{name: "G10 1e400 in a literal", doc: "{assignments(where:{percent:{eq:1e400}}){nodes{id}}}", code: bad},
		{name: "G10 a number of a million digits", raw: body(byNumber, `{"n":`+many(1_000_000, "9")+`}`), code: costly},
		{name: "G10 a variable 400,000 deep", raw: body(byText, `{"t":`+many(400_000, "[")+many(400_000, "]")+`}`), code: costly},
		{name: "G10 a variable 100,000 objects deep", raw: body(byText, many(100_000, `{"t":`)+"1"+many(100_000, "}")), code: costly},
		{name: "G10 half a million numbers", raw: body(byText, `{"t":[1`+many(499_000, ",1")+`]}`), code: costly},
		{name: "G10 half a million numbers beside the variables", raw: []byte(`{"query":"{viewer{today}}","extensions":{"t":[1` + many(499_000, ",1") + `]}}`), code: costly},
		{name: "G10 a megabyte that is no JSON", raw: []byte(`{"query":"` + many(1_000_000, "<")), code: bad},
		{name: "G10 no query", raw: []byte(`{}`), code: bad},
		{name: "G10 several requests in one body", raw: []byte(`[{"query":"{viewer{today}}"}]`), code: bad, status: http.StatusBadRequest},
	}
}

// refusals sends every attack, as a query and as a stream: nothing of it runs, and refusing costs little.
func refusals(t *testing.T, o *office) {
	who, nobody := o.signIn("stp"), &person{office: o}
	type worst struct {
		bytes uint64
		took  time.Duration
	}
	worsts, order := map[string]worst{}, []string{}
	warm := who.hand(document("{viewer{today}}", nil))
	if warm.status != http.StatusOK || !strings.Contains(warm.body, `{"data":{"viewer":{"today":`) {
		t.Fatalf("a sound request answers %d %s", warm.status, warm.body)
	}
	for _, a := range attacks() {
		for _, accept := range []string{"application/json", "text/event-stream"} {
			stream := strings.HasPrefix(accept, "text/")
			name := a.name
			if stream {
				name += ", as a stream"
			}
			t.Run(name, func(t *testing.T) {
				p := *who
				if a.nobody {
					p = *nobody
				}
				p.office = o.in(t)
				raw := a.raw
				if raw == nil {
					raw = document(a.doc, a.vars)
				}
				took := p.hand(raw, "Accept", accept)
				text := took.body
				if stream && a.status == 0 {
					if i := strings.Index(text, "data: "); i >= 0 {
						text, _, _ = strings.Cut(text[i+6:], "\n")
					}
				}
				code, vi, en, errors := refusal(t, text)
				if code != a.code || vi == "" || en == "" || vi == en {
					t.Errorf("%s (%q, %q), want %s: %.300s", code, vi, en, a.code, took.body)
				}
				if errors > 20 || len(took.body) > 64<<10 || strings.Contains(text, `"id":`) || strings.Contains(text, `"today":`) {
					t.Errorf("%d errors, %d bytes: %.300s", errors, len(took.body), took.body)
				}
				if a.status != 0 && took.status != a.status || a.status == 0 && took.status != http.StatusOK && took.status != http.StatusUnprocessableEntity {
					t.Errorf("status %d", took.status)
				}
				if took.bytes > refusedBytes {
					t.Errorf("it took %d bytes of memory", took.bytes)
				}
				if took.took > refusedWithin {
					t.Errorf("it took %s", took.took)
				}
				id, _, _ := strings.Cut(a.name, " ")
				w, known := worsts[id]
				if !known {
					order = append(order, id)
				}
				worsts[id] = worst{max(w.bytes, took.bytes), max(w.took, took.took)}
			})
		}
	}
	for _, id := range order {
		w := worsts[id]
		testkit.Figure(t, "Exhaustion", id+": worst refusal on "+o.database(), fmt.Sprintf("%.1f ms, %.2f MB allocated", float64(w.took.Microseconds())/1000, float64(w.bytes)/1e6),
			fmt.Sprintf("%d ms, 10 MB", refusedTarget.Milliseconds()))
	}
}
