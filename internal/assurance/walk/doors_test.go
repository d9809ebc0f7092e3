package walk_test

import (
	"bytes"
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/testkit"
)

// routes are the addresses that the server's source registers, so that a new one is walked too.
func routes(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("../../httpd/*.go")
	testkit.Must(t, err)
	var out []string
	consts := map[string]ast.Expr{}
	var parsed []*ast.File
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		testkit.Must(t, err)
		parsed = append(parsed, f)
		ast.Inspect(f, func(n ast.Node) bool {
			if spec, ok := n.(*ast.ValueSpec); ok && len(spec.Values) == len(spec.Names) {
				for i, name := range spec.Names {
					consts[name.Name] = spec.Values[i]
				}
			}
			return true
		})
	}
	text := func(t testing.TB, e ast.Expr) string {
		if name, ok := e.(*ast.Ident); ok {
			e = consts[name.Name]
		}
		lit, ok := e.(*ast.BasicLit)
		if !ok {
			t.Fatalf("a route is no literal and no constant: the walk cannot know it")
		}
		route, err := strconv.Unquote(lit.Value)
		testkit.Must(t, err)
		return route
	}
	for _, f := range parsed {
		ast.Inspect(f, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) < 2 {
				return true
			}
			sel, ok := call.Fun.(*ast.SelectorExpr)
			if !ok || sel.Sel.Name != "HandleFunc" && sel.Sel.Name != "Handle" {
				return true
			}
			out = append(out, strings.TrimSuffix(text(t, call.Args[0]), "{$}"))
			return true
		})
	}
	if len(out) < 8 {
		t.Fatalf("only %d routes are found: %v", len(out), out)
	}
	return out
}

// noRouteTells walks every route with every verb, as nobody and as people of every
// role, before and after the other unit's rows became different.
func noRouteTells(t *testing.T, h *house) {
	who := append([]*person{nil}, h.who("sgddt")...)
	bodies := [][]byte{nil, []byte(`{"query":"{assignments{nodes{id result}}}"}`), []byte(`{"username":"snv","password":"sai"}`), []byte(`[{"query":"{viewer{today}}"}]`), fileOf("{}")}
	paths := routes(t)
	for _, name := range []string{"removeEvidence", "reviewEvidence"} { // of another unit's that are there
		paths = append(paths, "/files/evid_"+testkit.RowID(furniture("snv", "evidence", name)).String())
	}
	paths = append(paths, "/files/file_"+testkit.RowID(furniture("snv", "upload", "attachEvidence")).String())
	own := map[string]*person{"/files/evid_" + testkit.RowID(furniture("snv", "evidence", "removeEvidence")).String(): h.people["snv"], "/template?of=User": h.people["sgddt"]}
	for path, p := range own { // or the walk would prove nothing
		rec := httptest.NewRecorder()
		if h.door.ServeHTTP(rec, p.request(context.Background(), "GET", path, nil)); rec.Code != http.StatusOK {
			t.Errorf("%s is not answered to its own unit: %d %.300s", path, rec.Code, rec.Body.String())
		}
	}
	paths = append(paths, "/template?of=User", "/template?of=Communicator", "/template?of=Nothing")
	for _, kind := range []string{"user", "doc", "evid", "file", "report"} { // of none
		paths = append(paths, "/files/"+kind+"_"+testkit.RowID("document of snv").String(), "/"+kind+"/1")
	}
	walk := func() map[string]string {
		out := map[string]string{}
		for _, path := range paths {
			for _, verb := range []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"} {
				for i, body := range bodies {
					if verb != "POST" && i > 1 {
						continue
					}
					if verb == "POST" && strings.HasPrefix(path, "/auth/") && i > 0 {
						continue // signing in is counted, and out it ends what others walk with
					}
					for _, p := range who {
						if verb == "POST" && path == "/auth/sign-out" && p != nil {
							continue // it would end the session that the walk goes on with
						}
						rec := httptest.NewRecorder()
						h.door.ServeHTTP(rec, p.request(context.Background(), verb, path, body))
						var head bytes.Buffer
						testkit.Must(t, rec.Header().Write(&head))
						text := request.ReplaceAllString(fmt.Sprint(rec.Code, head.String(), rec.Body.String()), "")
						if path == "/metrics" {
							text = fmt.Sprint(rec.Code, strings.Contains(text, "canary")) // it counts requests
						}
						who := "nobody"
						if p != nil {
							who = p.name
						}
						key := fmt.Sprint(who, " ", verb, " ", path, " ", i)
						out[key] = digest(text)
						if strings.Contains(text, "canary") && (p == nil || strings.Contains(text, testkit.Canary("snv"))) {
							t.Errorf("T18 %s answers %.500s", key, text)
						}
						if slip := slips.FindString(text); slip != "" {
							t.Errorf("T17 %s says %q", key, slip)
						}
						page := strings.HasPrefix(rec.Header().Get("Content-Type"), "text/html") // of the app, the same at every address
						if p == nil && rec.Code == http.StatusOK && !open0[path] && !page && verb != "OPTIONS" && !strings.Contains(rec.Body.String(), "UNAUTHENTICATED") {
							t.Errorf("T2 %s is answered to nobody: %.300s", key, text)
						}
					}
				}
			}
		}
		return out
	}
	before := walk()
	h.withoutSecondWallIfAny()
	h.disturb("sgddt")
	if h.schema == "" || h.ask(h.people["sgddt"], introspection, nil) != h.schema {
		t.Error("T26 what others write changes the schema")
	}
	n := 0
	for key, now := range walk() {
		if now != before[key] {
			n++
			t.Errorf("T8 %s is answered otherwise: %.500s\n%.500s", key, before[key], now)
		}
	}
	testkit.Figure(t, "Isolation", "answers of routes × verbs × people compared on "+h.database, fmt.Sprintf("%d, different %d", len(before), n), "0 different")
}

// introspection asks for the whole schema.
const introspection = `{__schema{types{kind name description fields{name description type{name kind ofType{name}}} inputFields{name description} enumValues{name description}}}}`

// TestNoDoorTellsOfAnotherUnit goes through one house, door after door; what makes its rows
// different comes last.
func TestNoDoorTellsOfAnotherUnit(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		t.Run("T21 plans and documents kept for another unit answer nothing of it", func(t *testing.T) { whatIsKept(t, h) })
		t.Run("T19 streams tell nothing of another unit", func(t *testing.T) { streamsTell(t, h) })
		t.Run("T20 odd requests", func(t *testing.T) { oddRequests(t, h) })
		t.Run("T28 siblings", func(t *testing.T) { siblings(t, h) })
		t.Run("T14 names that are taken", func(t *testing.T) { namesTaken(t, h) })
		if h.database == "sqlite" { // validation knows no database
			t.Run("T12 inputs take no owner", func(t *testing.T) { inputsTakeNoOwner(t, h) })
			t.Run("T15 a hidden column is as unknown as a word that nobody made", func(t *testing.T) { columnsNotShown(t, h) })
		}
		t.Run("T18 a list as a file holds what the list shows, and nothing of another unit", func(t *testing.T) { filesTell(t, h) })
		t.Run("T18 no route tells of another unit", func(t *testing.T) { noRouteTells(t, h) })
		t.Run("T19 a stream whose role was taken away ends and tells nothing more", func(t *testing.T) { streamEnds(t, h) })
	})
}

// open0 are routes that nobody needs to sign in for; they hold no data of a unit.
var open0 = map[string]bool{"/": true, "/public/graphql": true, "/landing.css": true, "/auth/start": true, "/healthz": true, "/readyz": true, "/metrics": true}

// request is the id of a request, which is chance.
var request = regexp.MustCompile(`X-Request-Id: \S+|"requestId":"[^"]*"`)

func (h *house) withoutSecondWallIfAny() {
	if h.Store.Postgres() {
		h.withoutSecondWall()
	}
}

// oddRequests are shapes of requests, each with what must become of it.
func oddRequests(t *testing.T, h *house) {
	p := h.people["sgddt"]
	foreign := h.kind("Assignment").EncodeID(testkit.PartID("2", 1, "snv"))
	for _, c := range []struct{ name, body, code string }{
		{"T20 several requests in one array are refused", `[{"query":"{viewer{today}}"},{"query":"{viewer{today}}"}]`, "BAD_INPUT"},
		{"T20 a document with two operations and no name is refused", `{"query":"query A{viewer{today}} query B{plans{totalCount}}"}`, "BAD_INPUT"},
		{"T20 an operation that is not there is refused", `{"query":"query A{viewer{today}}","operationName":"B"}`, "BAD_INPUT"},
		{"T22 a hash without its document runs nothing", `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + strings.Repeat("0", 64) + `"}}}`, "BAD_INPUT"},
		{"T1 an object by an id of another unit is not found", `{"query":"{node(id:\"` + foreign + `\"){id}}"}`, "NOT_FOUND"},
		{"T17 a field that is not there gets no suggestion", `{"query":"{assignment{nodes{id}}}"}`, "BAD_INPUT"},
		{"T17 a condition that is not there gets no suggestion", `{"query":"{assignments(where:{stat:{eq:OPEN}}){totalCount}}"}`, "BAD_INPUT"},
		{"T17 a broken document tells nothing of the inside", `{"query":"{assignments(where:{id:{eq:\"asg_x' OR 1=1\"}}){nodes{id}}}"}`, "INVALID_REFERENCE"},
	} {
		t.Run(c.name, func(t *testing.T) {
			body := h.post(p, []byte(c.body))
			if a := testkit.Read(t, body); a.Code() != c.code || slips.MatchString(body) {
				t.Errorf("%s", body)
			}
		})
	}
	t.Run("T20 of two changes in one request each is judged alone", func(t *testing.T) {
		doc := `mutation($f:ID!,$o:ID!){a:acceptAssignment(input:{assignmentId:$f}){assignment{id}} b:acceptAssignment(input:{assignmentId:$o}){assignment{state}}}`
		own := h.kind("Assignment").EncodeID(testkit.RowID(furniture("sgddt", "part", "acceptAssignment")))
		body := h.ask(p, doc, map[string]any{"f": foreign, "o": own})
		if a := testkit.Read(t, body); a.Code() != "NOT_FOUND" || len(a.Errors) != 1 || !strings.Contains(body, `"state":"ACCEPTED"`) {
			t.Errorf("%s", body)
		}
	})
	t.Run("T20 of two reads in one request each is judged alone", func(t *testing.T) {
		body := h.ask(h.people["sgddt as DEVELOPER"], "{units(first:1){nodes{code}} plans{totalCount}}", nil)
		if a := testkit.Read(t, body); a.Code() != "FORBIDDEN" || a.Data["units"] == nil || a.Data["plans"] != nil {
			t.Errorf("%s", body)
		}
	})
	t.Run("T26 one schema is shown to everybody who is signed in, and none to nobody", func(t *testing.T) {
		const doc = introspection
		want := h.ask(p, doc, nil)
		if a := testkit.Read(t, want); len(a.Errors) > 0 || strings.Contains(want, "canary") {
			t.Fatalf("%.400s", want)
		}
		for _, q := range append(h.who("sgddt"), h.who("snv")...) {
			if h.ask(q, doc, nil) != want {
				t.Errorf("%s sees another schema", q.name)
			}
		}
		if body := h.ask(nil, doc, nil); testkit.Read(t, body).Code() != "UNAUTHENTICATED" || strings.Contains(body, "Assignment") {
			t.Errorf("nobody is told %.300s", body)
		}
		h.schema = want
	})
}
