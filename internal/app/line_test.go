package app

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/httpd"
	"github.com/lantoa/lantoa/internal/plandoc/source/sourcetest"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
)

// office is the whole program behind its HTTP door, on a database of its own.
type office struct {
	t     *testing.T
	url   string
	clock *clock.Clock
}

const password = "Mật khẩu của bài thử 2022"

func openOffice(t *testing.T, d config.Data) *office {
	t.Helper()
	clk := clock.Fixed(time.Date(2022, 2, 7, 8, 0, 0, 0, clock.Zone))
	a, err := Open(context.Background(), d, BringUp, clk, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	go a.Hub.Run(ctx)
	server := httptest.NewServer(httpd.New(httpd.Deps{Auth: a.Auth, GraphQL: a.GraphQL, Files: a.Files, Settings: a.Settings, Ready: a.Store.Ping, Log: a.log}))
	t.Cleanup(func() {
		server.CloseClientConnections() // streams
		server.Close()
		stop()
		if err := a.Close(); err != nil {
			t.Error(err)
		}
	})
	return &office{t: t, url: server.URL, clock: clk}
}

// person is somebody at a browser.
type person struct {
	*office
	http *http.Client
}

func (o *office) post(c *http.Client, path string, body any) (int, map[string]any) {
	o.t.Helper()
	raw, err := json.Marshal(body)
	if err != nil {
		o.t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(context.Background(), http.MethodPost, o.url+path, bytes.NewReader(raw))
	if err != nil {
		o.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := c.Do(req)
	if err != nil {
		o.t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		o.t.Fatal(err)
	}
	var out map[string]any
	if len(text) > 0 {
		if err := json.Unmarshal(text, &out); err != nil {
			o.t.Fatalf("%s answered %s", path, text)
		}
	}
	return resp.StatusCode, out
}

func (o *office) signIn(name string) *person {
	o.t.Helper()
	return o.signInWith(name, password)
}

func (o *office) signInWith(name, password string) *person {
	o.t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		o.t.Fatal(err)
	}
	p := &person{office: o, http: &http.Client{Jar: jar}}
	if code, out := o.post(p.http, "/auth/sign-in", map[string]string{"username": name, "password": password}); code != http.StatusOK {
		o.t.Fatalf("sign-in of %s: %d %v", name, code, out)
	}
	return p
}

// ask runs a document and returns its data; an error fails the test.
func (p *person) ask(doc string, vars map[string]any) answer {
	p.t.Helper()
	data, codes, full := p.send(doc, vars)
	if len(codes) > 0 {
		p.t.Fatalf("%s\n%v\nanswered %v", doc, vars, full)
	}
	return answer{p.t, data}
}

// refused runs a document that has to fail with the code.
func (p *person) refused(code, doc string, vars map[string]any) {
	p.t.Helper()
	_, codes, full := p.send(doc, vars)
	if len(codes) == 0 || codes[0] != code {
		p.t.Errorf("%s\nanswered %v, want %s", doc, full, code)
	}
}

func (p *person) send(doc string, vars map[string]any) (data any, codes []string, full map[string]any) {
	p.t.Helper()
	_, out := p.post(p.http, "/graphql", map[string]any{"query": doc, "variables": vars})
	list, _ := out["errors"].([]any)
	for _, e := range list {
		ext, _ := e.(map[string]any)["extensions"].(map[string]any)
		codes = append(codes, fmt.Sprint(ext["code"]))
	}
	return out["data"], codes, out
}

// change runs a mutation named name with its input and selection.
func (p *person) change(name string, input map[string]any, selection string) answer {
	p.t.Helper()
	return p.ask(mutation(name, selection), map[string]any{"in": input}).at(name)
}

func mutation(name, selection string) string {
	return fmt.Sprintf("mutation($in: %s%sInput!) { %s(input: $in) { %s } }", strings.ToUpper(name[:1]), name[1:], name, selection)
}

// answer is a place in a JSON answer.
type answer struct {
	t *testing.T
	v any
}

// at walks by names and, as numbers, places in lists.
func (a answer) at(path ...any) answer {
	a.t.Helper()
	v := a.v
	for _, step := range path {
		switch s := step.(type) {
		case string:
			m, ok := v.(map[string]any)
			if !ok {
				a.t.Fatalf("no %v in %v", path, a.v)
			}
			v = m[s]
		case int:
			l, ok := v.([]any)
			if !ok || s >= len(l) {
				a.t.Fatalf("no %v in %v", path, a.v)
			}
			v = l[s]
		}
	}
	return answer{a.t, v}
}

func (a answer) text() string { return fmt.Sprint(a.v) }

func (a answer) list() []answer {
	l, _ := a.v.([]any)
	out := make([]answer, len(l))
	for i := range l {
		out[i] = answer{a.t, l[i]}
	}
	return out
}

func (a answer) is(want string, path ...any) {
	a.t.Helper()
	if got := a.at(path...).text(); got != want {
		a.t.Errorf("%v is %s, want %s", path, got, want)
	}
}

// document is a plan in our own words, as a person would write it in a word processor.
func document() []byte {
	return sourcetest.Docx(
		sourcetest.T(sourcetest.Row("UBND TỈNH MẪU\nSỞ TƯ PHÁP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
			sourcetest.Row("Số: 07/KH-STP", "Tỉnh Mẫu, ngày 10 tháng 01 năm 2022")),
		sourcetest.P("KẾ HOẠCH").Bold().Center(),
		sourcetest.P("Công tác phổ biến, giáo dục pháp luật năm 2022").Bold().Center(),
		sourcetest.P("Thực hiện Quyết định số 100/QĐ-UBND ngày 20/12/2021 của UBND tỉnh, Sở Tư pháp ban hành Kế hoạch như sau:"),
		sourcetest.P("I. MỤC ĐÍCH, YÊU CẦU"),
		sourcetest.P("1. Nâng cao hiểu biết pháp luật của người dân."),
		sourcetest.P("II. NHIỆM VỤ"),
		sourcetest.P("1. Phổ biến pháp luật trong nhà trường"),
		sourcetest.P("a) Tổ chức ngày hội pháp luật cho học sinh trung học phổ thông."),
		sourcetest.P("- Đơn vị chủ trì: Sở Giáo dục và Đào tạo."),
		sourcetest.P("- Đơn vị phối hợp: UBND huyện Cầu Kè."),
		sourcetest.P("- Thời gian thực hiện: Hằng năm."),
		sourcetest.P("2. Hoàn thiện quy định"),
		sourcetest.P("a) Rà soát các quy định về kinh phí phổ biến pháp luật."),
		sourcetest.P("- Đơn vị chủ trì: Sở Tư pháp."),
		sourcetest.P("- Thời gian hoàn thành: Trước ngày 30/6/2022."),
		sourcetest.P("III. TỔ CHỨC THỰC HIỆN"),
		sourcetest.P("1. Các cơ quan, đơn vị báo cáo kết quả về Sở Tư pháp."),
		sourcetest.T(sourcetest.Row("Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Thị Mẫu")),
	)
}

func TestTheLineFromTheDocumentToTheConsolidatedReport(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		walkTheLine(t, openOffice(t, config.Data{Data: filepath.Join(t.TempDir(), "data")}))
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		walkTheLine(t, openOffice(t, config.Data{DatabaseURL: pgtest.URL(t)}))
	})
}

func walkTheLine(t *testing.T, o *office) {
	o.people()
	stp, sgddt, snv, district := o.signIn("stp"), o.signIn("sgddt"), o.signIn("snv"), o.signIn("h-cau-ke")

	plan := loadAndPublish(t, stp, snv, sgddt)
	lead, part := workIsDone(t, stp, snv, sgddt, district)
	remindedOfParts(t, snv, sgddt, district, part)
	judgedInTurn(t, stp, snv, sgddt, district, lead, part)
	reportsComeTogether(t, o, plan)
}

// people sets the office up: the province, its administrator, and somebody in each unit.
func (o *office) people() {
	t := o.t
	t.Helper()
	set := map[string]string{"unitCode": "ubnd-tinh", "unitName": "Ủy ban nhân dân tỉnh Mẫu", "username": "quan-tri", "fullName": "Quản trị viên", "password": password}
	if code, out := o.post(http.DefaultClient, "/auth/setup", set); code >= 300 {
		t.Fatalf("set-up: %d %v", code, out)
	}
	if code, _ := o.post(http.DefaultClient, "/auth/setup", set); code != http.StatusNotFound {
		t.Errorf("a second set-up answered %d", code)
	}
	admin := o.signIn("quan-tri")
	root := admin.ask(`{viewer{unit{id}}}`, nil).at("viewer", "unit", "id").text()
	for _, u := range [][3]string{
		{"stp", "DEPARTMENT", "Sở Tư pháp"}, {"sgddt", "DEPARTMENT", "Sở Giáo dục và Đào tạo"}, {"snv", "DEPARTMENT", "Sở Nội vụ"}, {"h-cau-ke", "DISTRICT", "UBND huyện Cầu Kè"},
	} {
		id := admin.change("createUnit", map[string]any{"code": u[0], "kind": u[1], "name": u[2], "parentId": root, "validFrom": "2020-01-01"}, "unit{id}").at("unit", "id").text()
		admin.change("createUser", map[string]any{"username": u[0], "fullName": "Người của " + u[2], "unitId": id, "password": password, "oneTime": false, "roles": []string{"HEAD", "OFFICER", "PLAN_MANAGER"}}, "user{id}")
		if u[0] == "stp" {
			admin.change("createUser", map[string]any{"username": "stp-2", "fullName": "Phó giám đốc", "unitId": id, "password": password, "oneTime": false, "roles": []string{"HEAD", "PLAN_MANAGER"}}, "user{id}")
		}
	}
}

// loaded is the plan, imported and published.
func (p *person) loaded() {
	p.t.Helper()
	draft := p.change("importPlan", map[string]any{"fileName": "ke-hoach.docx", "content": base64.StdEncoding.EncodeToString(document())}, "plan{id version}").at("plan")
	p.change("publishPlan", map[string]any{"planId": draft.at("id").text(), "version": draft.at("version").v}, "plan{id}")
}

// loadAndPublish: nobody sees the draft but its owner; publishing gives every named unit its part.
func loadAndPublish(t *testing.T, stp, snv, sgddt *person) (plan string) {
	t.Helper()
	draft := stp.change("importPlan", map[string]any{"fileName": "ke-hoach.docx", "content": base64.StdEncoding.EncodeToString(document())},
		`plan{id version state title document{symbol issuedOn} tasks{nodes{number title timing timingDue participations{nodes{role unit{code}}}}}}`).at("plan")
	draft.is("DRAFT", "state")
	draft.is("07/KH-STP", "document", "symbol")
	draft.is("2022-01-10", "document", "issuedOn")
	draft.is("ANNUAL", "tasks", "nodes", 0, "timing")
	draft.is("BEFORE_DATE", "tasks", "nodes", 1, "timing")
	plan = draft.at("id").text()
	for _, other := range []*person{snv, sgddt} {
		other.refused("NOT_FOUND", `query($id:ID!){node(id:$id){id}}`, map[string]any{"id": plan})
		other.refused("NOT_FOUND", mutation("publishPlan", "plan{id}"), map[string]any{"in": map[string]any{"planId": plan, "version": 1}})
	}
	published := stp.change("publishPlan", map[string]any{"planId": plan, "version": draft.at("version").v}, `plan{state}`)
	published.is("IN_FORCE", "plan", "state")
	stp.refused("INVALID_STATE", mutation("publishPlan", "plan{id}"), map[string]any{"in": map[string]any{"planId": plan, "version": 2}})
	if n := len(snv.ask(`{tasks{nodes{id}} plans{nodes{id}} assignments{nodes{id}}}`, nil).at("tasks", "nodes").list()); n != 0 {
		t.Errorf("a unit that takes no part sees %d tasks", n)
	}
	return plan
}

// workIsDone: the units see their own part, and the lead also those who coordinate.
func workIsDone(t *testing.T, stp, snv, sgddt, district *person) (lead, part string) {
	t.Helper()
	mine := `{assignments(where:{unit:{code:{eq:"%s"}}}){nodes{id state role dueOn task{title}}}}`
	own := sgddt.ask(fmt.Sprintf(mine, "sgddt"), nil).at("assignments", "nodes", 0)
	own.is("LEAD", "role")
	own.is("2022-12-31", "dueOn")
	lead = own.at("id").text()
	theirs := district.ask(fmt.Sprintf(mine, "h-cau-ke"), nil).at("assignments", "nodes", 0)
	theirs.is("COORDINATE", "role")
	part = theirs.at("id").text()
	if n := len(district.ask(`{assignments{nodes{id}}}`, nil).at("assignments", "nodes").list()); n != 1 {
		t.Errorf("the district sees %d assignments, its own is 1", n)
	}
	if n := len(sgddt.ask(`{assignments{nodes{id}}}`, nil).at("assignments", "nodes").list()); n != 2 {
		t.Errorf("the lead sees %d assignments, want its own and the coordinator's", n)
	}
	for who, id := range map[*person]string{sgddt: lead, district: part} {
		snv.refused("NOT_FOUND", mutation("acceptAssignment", "assignment{id}"), map[string]any{"in": map[string]any{"assignmentId": id}})
		who.change("acceptAssignment", map[string]any{"assignmentId": id}, "assignment{state}").is("ACCEPTED", "assignment", "state")
		who.clock.Advance(time.Hour)
		update := map[string]any{"assignmentId": id, "percent": 60, "text": "Đã tổ chức 02 buổi.", "idempotencyKey": "mot-lan"}
		first := who.change("addProgressUpdate", update, "progressUpdate{id percent}").at("progressUpdate", "id").text()
		who.change("addProgressUpdate", update, "progressUpdate{id}").is(first, "progressUpdate", "id")
		who.change("submitAssignment", map[string]any{"assignmentId": id, "result": "Hoàn thành."}, "assignment{state}").is("SUBMITTED", "assignment", "state")
	}
	return lead, part
}

// judgedInTurn: the lead judges the coordinator, the plan's owner judges the lead.
func judgedInTurn(t *testing.T, stp, snv, sgddt, district *person, lead, part string) {
	t.Helper()
	confirm := mutation("confirmAssignments", "assignments{id state lateness}")
	snv.refused("NOT_FOUND", confirm, map[string]any{"in": map[string]any{"assignmentIds": []string{part}}})
	district.refused("FORBIDDEN", confirm, map[string]any{"in": map[string]any{"assignmentIds": []string{part}}})
	sgddt.change("returnAssignment", map[string]any{"assignmentId": part, "reason": "Thiếu số người dự."}, "assignment{state returnReason}").is("RETURNED", "assignment", "state")
	district.change("submitAssignment", map[string]any{"assignmentId": part, "result": "Bổ sung: 120 lượt người."}, "assignment{state}")
	sgddt.change("confirmAssignments", map[string]any{"assignmentIds": []string{part}}, "assignments{state lateness}").is("ON_TIME", "assignments", 0, "lateness")
	stp.change("confirmAssignments", map[string]any{"assignmentIds": []string{lead}}, "assignments{state}").is("CONFIRMED", "assignments", 0, "state")
	sgddt.refused("INVALID_STATE", mutation("addProgressUpdate", "progressUpdate{id}"), map[string]any{"in": map[string]any{"assignmentId": lead, "percent": 100, "text": "Thêm."}})
	stats := stp.ask(`{assignmentStats(groupBy:[STATE]){key{state} count}}`, nil).at("assignmentStats").list()
	if len(stats) == 0 {
		t.Error("the office sees no statistics")
	}
}

// reportsComeTogether: composed from the work, returned once, accepted, consolidated.
func reportsComeTogether(t *testing.T, o *office, plan string) {
	t.Helper()
	o.clock.Set(time.Date(2022, 3, 15, 9, 0, 0, 0, clock.Zone)) // a month later: everybody signs in again
	stp, deputy, snv := o.signIn("stp"), o.signIn("stp-2"), o.signIn("snv")
	sgddt, district, admin := o.signIn("sgddt"), o.signIn("h-cau-ke"), o.signIn("quan-tri")
	admin.change("openPeriods", map[string]any{"regime": "GOVERNMENT", "year": 2022}, "periods{code}")
	period := stp.ask(`{periods(where:{regime:{eq:GOVERNMENT},kind:{eq:QUARTER},year:{eq:2022}},first:1){nodes{id label}}}`, nil).at("periods", "nodes", 0, "id").text()
	form := stp.ask(`{reportForms(where:{regime:{eq:GOVERNMENT}}){nodes{id code}}}`, nil).at("reportForms", "nodes", 0, "id").text()
	compose := map[string]any{"formId": form, "periodId": period, "planId": plan}
	remindedOfReports(t, stp, snv, sgddt, district, compose)
	var reports []string
	for _, who := range []*person{sgddt, district} {
		r := who.change("composeReport", compose, `report{id version state lines{nodes{taskTitle percent state text}} receiverUnit{code}}`).at("report")
		r.is("stp", "receiverUnit", "code")
		if n := len(r.at("lines", "nodes").list()); n != 1 {
			t.Errorf("a report of %d lines, want the unit's one assignment", n)
		}
		snv.refused("NOT_FOUND", `query($id:ID!){node(id:$id){id}}`, map[string]any{"id": r.at("id").text()})
		stp.refused("NOT_FOUND", `query($id:ID!){node(id:$id){id}}`, map[string]any{"id": r.at("id").text()}) // a draft is its unit's own
		sent := who.change("submitReport", map[string]any{"reportId": r.at("id").text(), "version": r.at("version").v}, "report{id version state}").at("report")
		sent.is("SUBMITTED", "state")
		reports = append(reports, sent.at("id").text())
	}
	version := func(id string) any {
		return stp.ask(`query($id:ID!){node(id:$id){... on Report{version}}}`, map[string]any{"id": id}).at("node", "version").v
	}
	back := stp.change("returnReport", map[string]any{"reportId": reports[1], "version": version(reports[1]), "reason": "Bổ sung số liệu."}, "report{state version}").at("report")
	back.is("RETURNED", "state")
	district.change("submitReport", map[string]any{"reportId": reports[1], "version": back.at("version").v}, "report{state}")
	for _, id := range reports {
		deputy.change("acceptReport", map[string]any{"reportId": id, "version": version(id)}, "report{state}").is("ACCEPTED", "report", "state")
	}
	whole := stp.change("consolidateReports", compose, `report{consolidated lines{totalCount nodes{sourceUnit{code}}} parts{totalCount nodes{state}}}`).at("report")
	whole.is("true", "consolidated")
	whole.is("2", "parts", "totalCount")
	whole.is("CONSOLIDATED", "parts", "nodes", 0, "state")
	sources := map[string]bool{}
	for _, l := range whole.at("lines", "nodes").list() {
		sources[l.at("sourceUnit", "code").text()] = true
	}
	for _, code := range []string{"sgddt", "h-cau-ke", "stp"} {
		if !sources[code] {
			t.Errorf("the consolidated report has no line of %s", code)
		}
	}
}
