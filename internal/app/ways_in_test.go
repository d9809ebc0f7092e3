package app

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
)

// offices runs a test of the whole program on both databases.
func offices(t *testing.T, f func(t *testing.T, o *office)) {
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		f(t, openOffice(t, config.Data{Data: filepath.Join(t.TempDir(), "data")}))
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		f(t, openOffice(t, config.Data{Data: t.TempDir(), DatabaseURL: pgtest.URL(t)}))
	})
}

var ofRequest = regexp.MustCompile(`,?"requestId":"[^"]*"`)

// raw sends one request with headers in pairs and returns the answer without what is chance in it.
func (p *person) raw(method, path string, body any, header ...string) (int, string) {
	p.t.Helper()
	text, err := json.Marshal(body)
	if err != nil {
		p.t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(context.Background(), method, p.url+path, bytes.NewReader(text))
	if err != nil {
		p.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := p.http.Do(req)
	if err != nil {
		p.t.Fatal(err)
	}
	defer resp.Body.Close()
	said, err := io.ReadAll(resp.Body)
	if err != nil {
		p.t.Fatal(err)
	}
	return resp.StatusCode, ofRequest.ReplaceAllString(string(said), "")
}

// wants sends a request and compares status and a word of the answer.
func (p *person) wants(name string, status int, word, method, path string, body any, header ...string) string {
	p.t.Helper()
	got, said := p.raw(method, path, body, header...)
	if got != status || !strings.Contains(said, word) {
		p.t.Errorf("%s: %d %.400s, want %d with %q", name, got, said, status, word)
	}
	return said
}

type asked struct {
	Query string `json:"query"`
}

func (o *office) ids(p *person) map[string]string {
	out := map[string]string{}
	for _, u := range p.ask(`{units(first:100){nodes{id code}}}`, nil).at("units", "nodes").list() {
		out[u.at("code").text()] = u.at("id").text()
	}
	return out
}

const nobodys = "0190a000-0000-7000-8000-00000000000a"

func TestAOneTimePasswordIsGoodForChoosingAnother(t *testing.T) {
	offices(t, func(t *testing.T, o *office) {
		o.people()
		admin := o.signIn("quan-tri")
		unit := o.ids(admin)
		const given, own = "abcd-efgh-2345", "một câu của riêng tôi"
		id := admin.change("createUser", map[string]any{"username": "moi", "fullName": "Người Mới", "unitId": unit["h-cau-ke"], "password": given, "roles": []string{"OFFICER"}}, "user{id}").at("user", "id").text()
		me, elsewhere := o.signInWith("moi", given), o.signInWith("moi", given)
		due := func(p *person, name string) {
			p.wants(name+": GraphQL", 403, "PASSWORD_DUE", "POST", "/graphql", asked{"{viewer{today}}"})
			p.wants(name+": one's sessions", 403, "PASSWORD_DUE", "GET", "/auth/sessions", nil)
			p.wants(name+": a token", 403, "PASSWORD_DUE", "POST", "/auth/tokens/make", map[string]any{"name": "x", "days": 1})
		}
		due(me, "before the change")
		for _, c := range []struct {
			name, old, fresh, place string
		}{
			{"the present password is wrong", "wrong-wrong", own, `"inputPath":["old"]`},
			{"the new one is the old one", given, given, `"inputPath":["new"]`},
			{"the new one is short", given, "ngắn", `"inputPath":["new"]`},
		} {
			me.wants(c.name, 400, c.place, "POST", "/auth/password", map[string]string{"old": c.old, "new": c.fresh})
		}
		due(me, "after tries that failed")
		me.wants("a right change", 204, "", "POST", "/auth/password", map[string]string{"old": given, "new": own})
		me.wants("then work goes on", 200, `"today"`, "POST", "/graphql", asked{"{viewer{today}}"})
		elsewhere.wants("the other session has ended", 401, "UNAUTHENTICATED", "POST", "/graphql", asked{"{viewer{today}}"})
		if code, _ := o.post(http.DefaultClient, "/auth/sign-in", map[string]string{"username": "moi", "password": given}); code != http.StatusUnauthorized {
			t.Errorf("the old password answers %d", code)
		}
		admin.change("resetPassword", map[string]any{"userId": id, "password": given}, "user{id}")
		due(o.signInWith("moi", given), "after a reset")
		admin.change("resetPassword", map[string]any{"userId": id, "password": given, "oneTime": false}, "user{id}")
		o.signInWith("moi", given).wants("a password that is not for one time", 200, `"today"`, "POST", "/graphql", asked{"{viewer{today}}"})
		nobody := &person{office: o, http: &http.Client{}}
		nobody.wants("nobody changes a password", 401, "UNAUTHENTICATED", "POST", "/auth/password", map[string]string{"old": given, "new": own})
		said := admin.ask(`{auditEntries(first:100,where:{action:{eq:"changePassword"}}){nodes{actorName change}}}`, nil)
		said.is("Người Mới", "auditEntries", "nodes", 0, "actorName")
		if strings.Contains(said.at("auditEntries", "nodes", 0, "change").text(), own) {
			t.Error("the password is in the audit")
		}
	})
}

func TestOnesOwnWaysIn(t *testing.T) {
	offices(t, func(t *testing.T, o *office) {
		o.people()
		me, there, other := o.signIn("sgddt"), o.signIn("sgddt"), o.signIn("snv")
		var list struct {
			Sessions []struct {
				ID   string
				Here bool
			}
			Tokens []struct{ ID, Name string }
			Token  string
		}
		read := func(p *person, path string) {
			t.Helper()
			list.Sessions, list.Tokens = nil, nil
			if err := json.Unmarshal([]byte(p.wants(path, 200, "", "GET", path, nil)), &list); err != nil {
				t.Fatal(err)
			}
		}
		read(other, "/auth/sessions")
		foreign := list.Sessions[0].ID
		read(me, "/auth/sessions")
		if len(list.Sessions) != 2 || list.Sessions[0].Here == list.Sessions[1].Here {
			t.Fatalf("sessions: %+v", list.Sessions)
		}
		_, random := me.raw("POST", "/auth/sessions/end", map[string]string{"id": nobodys})
		if said := me.wants("T1 another's session", 404, "NOT_FOUND", "POST", "/auth/sessions/end", map[string]string{"id": foreign}); said != random {
			t.Errorf("%s\n%s", said, random)
		}
		other.wants("which goes on", 200, "today", "POST", "/graphql", asked{"{viewer{today}}"})
		for _, s := range list.Sessions {
			if !s.Here {
				me.wants("one's own", 204, "", "POST", "/auth/sessions/end", map[string]string{"id": s.ID})
			}
		}
		there.wants("has ended", 401, "UNAUTHENTICATED", "POST", "/graphql", asked{"{viewer{today}}"})

		for _, p := range []*person{me, other} {
			if err := json.Unmarshal([]byte(p.wants("a token", 201, `"token":"lt_`, "POST", "/auth/tokens/make", map[string]any{"name": "máy", "scopes": []string{"read"}, "days": 30})), &list); err != nil {
				t.Fatal(err)
			}
		}
		me.wants("too long", 400, "days", "POST", "/auth/tokens/make", map[string]any{"name": "máy", "days": 400})
		read(other, "/auth/tokens")
		foreign = list.Tokens[0].ID
		_, random = me.raw("POST", "/auth/tokens/end", map[string]string{"id": nobodys})
		if said := me.wants("T1 another's token", 404, "NOT_FOUND", "POST", "/auth/tokens/end", map[string]string{"id": foreign}); said != random {
			t.Errorf("%s\n%s", said, random)
		}
		bare := &person{office: o, http: &http.Client{}}
		bearer := []string{"Authorization", "Bearer " + list.Token}
		bare.wants("the token reads", 200, "snv", "POST", "/graphql", asked{"{viewer{unit{code}}}"}, bearer...)
		for _, path := range []string{"/auth/password", "/auth/sessions/end", "/auth/tokens/make", "/auth/tokens/end", "/auth/look", "/auth/look/end"} {
			bare.wants("A12 a token opens no way in: "+path, 401, "UNAUTHENTICATED", "POST", path, map[string]any{}, bearer...)
		}
		other.wants("one's own token", 204, "", "POST", "/auth/tokens/end", map[string]string{"id": foreign})
		bare.wants("is worth nothing", 401, "UNAUTHENTICATED", "POST", "/graphql", asked{"{viewer{today}}"}, bearer...)
	})
}

func TestTheRegisterShowsWhomOneHolds(t *testing.T) {
	offices(t, func(t *testing.T, o *office) {
		o.people()
		admin, theirs := o.signIn("quan-tri"), o.signIn("sgddt")
		unit := o.ids(admin)
		admin.change("saveUnitSet", map[string]any{"name": "Các sở", "memberIds": []string{unit["stp"], unit["snv"]}}, "unitSet{id}")
		admin.ask(`{unitSets(first:5){totalCount nodes{name members(first:5){totalCount}}}}`, nil).is("2", "unitSets", "nodes", 0, "members", "totalCount")
		theirs.ask(`{unitSets(first:5){totalCount}}`, nil).is("0", "unitSets", "totalCount")
		admin.ask(`{users(first:50){totalCount}}`, nil).is("6", "users", "totalCount")
		theirs.ask(`{users(first:50){totalCount nodes{username}}}`, nil).is("sgddt", "users", "nodes", 0, "username")
		theirs.ask(`{users(first:50){totalCount}}`, nil).is("1", "users", "totalCount")
		theirs.ask(`{users(first:50,where:{fullName:{search:"noi vu"}}){totalCount}}`, nil).is("0", "users", "totalCount")
		merged := admin.change("succeedUnits", map[string]any{"predecessorIds": []string{unit["snv"]}, "successorId": unit["stp"], "kind": "MERGED", "effectiveOn": "2022-02-01", "handOver": true}, "successor{id}")
		merged.is(unit["stp"], "successor", "id")
		doc := `{units(where:{code:{in:["snv","stp"]}},orderBy:[{field:CODE,direction:ASC}]){nodes{aliases successions(first:3){nodes{kind successor{code}}} cameFrom(first:3){nodes{predecessor{code}}}}}}`
		shown := admin.ask(doc, nil).at("units", "nodes")
		shown.is("stp", 0, "successions", "nodes", 0, "successor", "code")
		shown.is("snv", 1, "cameFrom", "nodes", 0, "predecessor", "code")
		hidden := theirs.ask(doc, nil).at("units", "nodes")
		hidden.is("<nil>", 0, "aliases")
		hidden.is("map[nodes:[]]", 0, "successions")
		hidden.is("map[nodes:[]]", 1, "cameFrom")
	})
}

func TestAnAdministratorLooksWithAnotherUnitsEyes(t *testing.T) {
	offices(t, func(t *testing.T, o *office) {
		o.people()
		admin, stp, theirs := o.signIn("quan-tri"), o.signIn("stp"), o.signIn("sgddt")
		unit := o.ids(admin)
		stp.loaded()
		admin.change("createUser", map[string]any{"username": "stp-qt", "fullName": "Quản trị sở", "unitId": unit["stp"], "password": password, "oneTime": false, "roles": []string{"ADMINISTRATOR"}}, "user{id}")
		below := o.signIn("stp-qt")
		at := func(id string) []string { return []string{"Lantoa-View", id} }
		q := asked{"{viewer{today}}"}

		admin.wants("before it begins", 403, "LOOK_ENDED", "POST", "/graphql", q, at(unit["sgddt"])...)
		admin.wants("it begins", 200, `"seconds":1800`, "POST", "/auth/look", map[string]string{"unit": unit["sgddt"]})
		for _, doc := range []string{
			`{viewer{unit{id code kind} today}}`,
			`{tasks(first:50){totalCount nodes{id number title content state dueOn participations(first:9){nodes{unit{code}}} assignments(first:9){totalCount nodes{id unit{code}}}}}}`,
			`{assignments(first:50){totalCount nodes{id state unit{name kind}}}}`,
			`{units(first:50){nodes{code kind aliases parent{code}}}}`,
			`{users(first:50){nodes{username fullName}}}`,
			`{plans(first:9){nodes{id title state}}}`,
			`{difficulties(first:9){totalCount}}`,
			`{reports(first:9){totalCount}}`,
		} {
			_, own := theirs.raw("POST", "/graphql", asked{doc})
			if said := admin.wants("T1 with their eyes", 200, `"data"`, "POST", "/graphql", asked{doc}, at(unit["sgddt"])...); said != own {
				t.Errorf("%s\nwith their eyes %.600s\nthey see        %.600s", doc, said, own)
			}
		}
		admin.wants("an officer by role, of that unit only", 200,
			`{"roles":["OFFICER"],"seats":[{"code":"sgddt"}]}`, "POST", "/graphql", asked{"{viewer{roles seats{code}}}"}, at(unit["sgddt"])...)
		part := theirs.ask(`{assignments(first:1){nodes{id version}}}`, nil).at("assignments", "nodes", 0)
		accept := map[string]any{"query": mutation("acceptAssignment", "assignment{id}"), "variables": map[string]any{"in": map[string]any{"assignmentId": part.at("id").text(), "version": part.at("version").v}}}
		admin.wants("Z2 a change is refused", 200, "LOOKING", "POST", "/graphql", accept, at(unit["sgddt"])...)
		admin.wants("without the header one works as oneself", 200, `"ubnd-tinh"`, "POST", "/graphql", asked{"{viewer{unit{code}}}"})

		theirs.change("acceptAssignment", map[string]any{"assignmentId": part.at("id").text()}, "assignment{id}")
		_, sent := theirs.sends("POST", "/files?name=anh.pdf", bytes.NewReader(onePDF("của đơn vị")))
		given := theirs.change("attachEvidence", map[string]any{"assignmentId": part.at("id").text(), "uploads": []string{fileID.FindStringSubmatch(sent)[1]}}, "evidence{id}")
		link := "/files/" + given.at("evidence", 0, "id").text()
		for name, c := range map[string]struct {
			p    *person
			path string
			want int
		}{
			"a link with their eyes":                          {admin, link + "?view=" + unit["sgddt"], 200},
			"the same as oneself":                             {admin, link, 403},
			"T18 who looks at nobody":                         {below, link + "?view=" + unit["sgddt"], 404},
			"T18 with one's own officer's eyes":               {stp, link + "?view=" + unit["sgddt"], 403},
			"T18 a link with the eyes of a unit that is none": {admin, link + "?view=unit_" + nobodys, 404},
		} {
			if w, said := c.p.sends("GET", c.path, nil); w.StatusCode != c.want {
				t.Errorf("%s: %d, want %d: %.200s", name, w.StatusCode, c.want, said)
			}
		}

		_, random := below.raw("POST", "/auth/look", map[string]string{"unit": "unit_" + nobodys})
		_, randomHeader := below.raw("POST", "/graphql", q, at("unit_"+nobodys)...)
		for name, id := range map[string]string{"a unit beside": unit["sgddt"], "the unit above": unit["ubnd-tinh"], "a unit that somebody looks at just now": unit["sgddt"], "no id": "sgddt", "": ""} {
			if said := below.wants("T1 "+name, 404, "NOT_FOUND", "POST", "/auth/look", map[string]string{"unit": id}); said != random {
				t.Errorf("%s: %s, a random id: %s", name, said, random)
			}
			if id == "" {
				continue
			}
			if said := below.wants("T1 the header of "+name, 404, "NOT_FOUND", "POST", "/graphql", q, at(id)...); said != randomHeader {
				t.Errorf("%s: %s, a random id: %s", name, said, randomHeader)
			}
		}
		for name, id := range map[string]string{"another's unit": unit["sgddt"], "one's own unit": unit["stp"], "a random one": "unit_" + nobodys} {
			stp.wants("Z2 who is no administrator does not look: "+name, 403, "FORBIDDEN", "POST", "/auth/look", map[string]string{"unit": id})
			stp.wants("Z2 nor by the header: "+name, 403, "FORBIDDEN", "POST", "/graphql", q, at(id)...)
		}
		below.wants("an administrator looks at their own unit", 200, "until", "POST", "/auth/look", map[string]string{"unit": unit["stp"]})
		below.wants("and has no other unit's", 404, "NOT_FOUND", "POST", "/graphql", q, at(unit["sgddt"])...)

		said := theirs.ask(`{auditEntries(first:10,where:{action:{eq:"lookAt"}}){nodes{actorName change}}}`, nil).at("auditEntries", "nodes")
		said.is("Quản trị viên", 0, "actorName")
		if len(said.list()) != 1 || !strings.Contains(said.text(), "until") {
			t.Errorf("their audit: %v", said.v)
		}
		admin.wants("it ends", 204, "", "POST", "/auth/look/end", map[string]string{})
		admin.wants("and is over", 403, "LOOK_ENDED", "POST", "/graphql", q, at(unit["sgddt"])...)
		if n := theirs.ask(`{auditEntries(first:10,where:{action:{eq:"stopLooking"}}){totalCount}}`, nil); n.at("auditEntries", "totalCount").text() != "1" {
			t.Errorf("its end is not in their audit: %v", n.v)
		}
		admin.wants("once more", 200, "until", "POST", "/auth/look", map[string]string{"unit": unit["sgddt"]})
		o.clock.Advance(29 * time.Minute)
		admin.wants("after 29 minutes", 200, "today", "POST", "/graphql", q, at(unit["sgddt"])...)
		o.clock.Advance(61 * time.Second)
		admin.wants("after 30 minutes", 403, "LOOK_ENDED", "POST", "/graphql", q, at(unit["sgddt"])...)
		admin.wants("again, until the role is taken away", 200, "until", "POST", "/auth/look", map[string]string{"unit": unit["sgddt"]})
		below.wants("and a session that is over looks no more", 204, "", "POST", "/auth/sign-out", map[string]string{})
		below.wants("it is nobody's", 200, "UNAUTHENTICATED", "POST", "/graphql", q, at(unit["stp"])...)
	})
}
