package faults

import (
	"encoding/base64"
	"io"
	"maps"
	"net/http"
	"net/http/cookiejar"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit/pgtest"
)

const password = "Mật khẩu của bài thử sự cố"

// office is a province at work: its people are signed in, four units have a part of a plan in
// force, and all of them have accepted it.
type office struct {
	at     place
	people map[string]*person // by user name, which is the unit's code
	users  map[string]string  // API ids by user name
	units  map[string]string  // API ids by code
	parts  map[string]string  // API id of the part of each unit that works, by code
}

// register is who is there: code, kind, name, and the task that the unit leads.
var register = []struct{ code, kind, name, task string }{
	{"stp", "DEPARTMENT", "Sở Tư pháp", ""},
	{"sgddt", "DEPARTMENT", "Sở Giáo dục và Đào tạo", "Tổ chức ngày hội pháp luật cho học sinh trung học phổ thông."},
	{"snv", "DEPARTMENT", "Sở Nội vụ", "Tập huấn kỹ năng cho báo cáo viên pháp luật cấp tỉnh."},
	{"stc", "DEPARTMENT", "Sở Tài chính", "Rà soát các quy định về kinh phí phổ biến pháp luật."},
	{"sldtbxh", "DEPARTMENT", "Sở Lao động - Thương binh và Xã hội", "Phổ biến pháp luật lao động tại các khu công nghiệp."},
}

const administrator = "quan-tri"

// document is the plan, in our own words.
func document() string {
	text := `UBND TỈNH MẪU
SỞ TƯ PHÁP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 07/KH-STP
Tỉnh Mẫu, ngày 10 tháng 01 năm 2022

KẾ HOẠCH
Công tác phổ biến, giáo dục pháp luật năm 2022

Thực hiện Quyết định số 100/QĐ-UBND ngày 20/12/2021 của UBND tỉnh, Sở Tư pháp ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao hiểu biết pháp luật của người dân.

II. NHIỆM VỤ
1. Phổ biến pháp luật
`
	letter := 'a'
	for _, u := range register {
		if u.task != "" {
			text += string(letter) + ") " + u.task + "\n- Đơn vị chủ trì: " + u.name + ".\n- Thời gian hoàn thành: Trước ngày 30/6/2022.\n"
			letter++
		}
	}
	return text + `
III. TỔ CHỨC THỰC HIỆN
1. Các cơ quan, đơn vị báo cáo kết quả về Sở Tư pháp.

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Trần Thị Mẫu
`
}

// found founds the office on an empty database through the doors that everybody uses.
func found(t testing.TB, at place) *office {
	t.Helper()
	s := serve(t, at, migrating(at)...)
	o := &office{at: at, people: map[string]*person{}, users: map[string]string{}, units: map[string]string{}, parts: map[string]string{}}
	first := map[string]string{"unitCode": "ubnd-tinh", "unitName": "Ủy ban nhân dân tỉnh Mẫu", "username": administrator, "fullName": "Quản trị viên", "password": password}
	if a, err := (&person{http: plain}).post(s.url+"/auth/setup", first); err != nil || a.status >= 300 {
		t.Fatalf("set-up: %+v %v", a, err)
	}
	admin := o.signIn(t, s, administrator)
	root := ask(t, admin, s, `{viewer{unit{id}}}`).at("viewer", "unit", "id")
	for _, u := range register {
		o.units[u.code] = do(t, admin, s, "createUnit", map[string]any{"code": u.code, "kind": u.kind, "name": u.name, "parentId": root, "validFrom": "2020-01-01"}, "unit{id}").at("createUnit", "unit", "id")
		o.users[u.code] = do(t, admin, s, "createUser", map[string]any{"username": u.code, "fullName": "Người của " + u.name, "unitId": o.units[u.code],
			"password": password, "oneTime": false, "roles": []string{"HEAD", "OFFICER", "PLAN_MANAGER"}}, "user{id}").at("createUser", "user", "id")
		o.signIn(t, s, u.code)
	}
	stp := o.people["stp"]
	draft := do(t, stp, s, "importPlan", map[string]any{"fileName": "ke-hoach.txt", "content": base64.StdEncoding.EncodeToString([]byte(document()))}, "plan{id}").at("importPlan", "plan", "id")
	do(t, stp, s, "publishPlan", map[string]any{"planId": draft, "version": 1}, "plan{state}")
	for _, u := range register {
		if u.task == "" {
			continue
		}
		p := o.people[u.code]
		o.parts[u.code] = ask(t, p, s, `{assignments(where:{unit:{code:{eq:"`+u.code+`"}}}){nodes{id}}}`).at("assignments", "nodes", 0, "id")
		do(t, p, s, "acceptAssignment", map[string]any{"assignmentId": o.parts[u.code]}, "assignment{state}")
	}
	s.stop(t)
	return o
}

func migrating(at place) []string {
	if at.url != "" {
		return []string{"--migrate"}
	}
	return nil
}

func (o *office) signIn(t testing.TB, s *server, name string) *person {
	t.Helper()
	jar, err := cookiejar.New(nil)
	must(t, err)
	p := &person{name: name, http: &http.Client{Jar: jar, Timeout: patience}}
	a, err := p.post(s.url+"/auth/sign-in", map[string]string{"username": name, "password": password})
	if err != nil || a.status != http.StatusOK {
		t.Fatalf("sign-in of %s: %+v %v", name, a, err)
	}
	o.people[name] = p
	return p
}

// do runs a mutation that has to succeed; ask a query.
func do(t testing.TB, p *person, s *server, name string, input map[string]any, selection string) *answer {
	t.Helper()
	a, err := p.change(s, name, input, selection)
	if err != nil || a.code != "" || a.status != http.StatusOK {
		t.Fatalf("%s %v: %+v %v", name, input, a, err)
	}
	return a
}

func ask(t testing.TB, p *person, s *server, doc string) *answer {
	t.Helper()
	a, err := p.query(s, doc)
	if err != nil || a.code != "" || a.status != http.StatusOK {
		t.Fatalf("%s: %+v %v", doc, a, err)
	}
	return a
}

// moved is the same office on a copy of its data; sessions hold on, they are rows.
func (o *office) moved(at place) *office {
	c := *o
	c.at, c.people = at, map[string]*person{}
	for name, p := range o.people {
		c.people[name] = &person{name: name, http: &http.Client{Jar: p.http.Jar, Timeout: patience, Transport: &http.Transport{IdleConnTimeout: time.Second}}}
	}
	c.parts = maps.Clone(o.parts)
	return &c
}

var (
	embedded     sync.Once
	embeddedDir  string
	embeddedOf   *office
	onPostgres   *office // the office in the template
	postgresName = "faults"
)

// onSQLite returns an office in a folder of its own below dir, "" for a temporary one.
func onSQLite(t testing.TB, dir string) *office {
	t.Helper()
	embedded.Do(func() {
		home, err := os.MkdirTemp("", "lantoa-faults-") //nolint:usetesting // all tests copy from it
		must(t, err)
		embeddedDir = filepath.Join(home, "data")
		embeddedOf = found(t, place{dir: embeddedDir})
	})
	if embeddedOf == nil {
		t.Fatal("the office was not founded; the first test says why")
	}
	if dir == "" {
		dir = t.TempDir()
	}
	to := filepath.Join(dir, "data")
	must(t, os.MkdirAll(to, 0o700))
	copyFiles(t, embeddedDir, to)
	return embeddedOf.moved(place{dir: to})
}

// copyFiles copies the database of a folder, with its log if there is one.
func copyFiles(t testing.TB, from, to string) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(from, "lantoa.db*"))
	must(t, err)
	for _, name := range names {
		if strings.HasSuffix(name, "-shm") {
			continue // the index of the log, made anew
		}
		in, err := os.Open(name)
		must(t, err)
		out, err := os.Create(filepath.Join(to, filepath.Base(name)))
		must(t, err)
		_, err = io.Copy(out, in)
		must(t, err)
		must(t, out.Close())
		must(t, in.Close())
	}
}

// onPG returns an office on a database of its own.
func onPG(t testing.TB) *office {
	t.Helper()
	url := pgtest.Template(t, postgresName, func(url string) { onPostgres = found(t, place{url: url}) })
	return onPostgres.moved(place{url: url})
}
