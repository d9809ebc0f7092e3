package app

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/programme"
)

func TestTheOfficeSpeaksToEverybody(t *testing.T) {
	offices(t, func(t *testing.T, o *office) {
		o.people()
		admin, officer := o.signIn("quan-tri"), o.signIn("sgddt")
		unit := o.ids(admin)
		admin.change("createUser", map[string]any{"username": "gd-qt", "fullName": "Quản trị sở", "unitId": unit["sgddt"], "password": password, "oneTime": false, "roles": []string{string(programme.Administrator)}}, "user{id}")
		below, nobody := o.signIn("gd-qt"), &person{office: o, http: &http.Client{}}
		const look = `{settings{organisation support notice noticeUntil editable}}`
		officer.ask(look, nil).at("settings").is("map[editable:false notice: noticeUntil:<nil> organisation: support:]")
		admin.ask(look, nil).at("settings").is("true", "editable")

		in := map[string]any{"organisation": " Sở Tư pháp tỉnh Mẫu ", "support": "Phòng PBGDPL", "notice": "Bảo trì lúc 20 giờ.", "noticeUntil": "2022-02-08", "idempotencyKey": "mot"}
		for range 2 { // the second is the same act again
			admin.change("saveSettings", in, "organisation support notice").is("Sở Tư pháp tỉnh Mẫu", "organisation")
		}
		said := admin.ask(`{auditEntries(first:9,where:{action:{eq:"saveSettings"}}){totalCount nodes{change}}}`, nil).at("auditEntries")
		if said.is("1", "totalCount"); !strings.Contains(said.text(), "Phòng PBGDPL") {
			t.Errorf("the history: %v", said.v)
		}
		officer.ask(look, nil).at("settings").is("map[editable:false notice:Bảo trì lúc 20 giờ. noticeUntil:2022-02-08 organisation:Sở Tư pháp tỉnh Mẫu support:Phòng PBGDPL]")
		if _, start := nobody.sends("GET", "/auth/start", nil); !strings.Contains(start, `"organisation":"Sở Tư pháp tỉnh Mẫu","support":"Phòng PBGDPL"`) || strings.Contains(start, "Bảo trì") {
			t.Errorf("the page of signing in: %s", start)
		}

		save := mutation("saveSettings", "notice")
		for name, c := range map[string]struct {
			p    *person
			in   map[string]any
			want string
		}{
			"Z1 an officer":                         {officer, map[string]any{"notice": "x"}, "FORBIDDEN"},
			"Z1 an administrator of one unit":       {below, map[string]any{"notice": "x"}, "FORBIDDEN"},
			"nobody":                                {nobody, map[string]any{"notice": "x"}, "UNAUTHENTICATED"},
			"too long":                              {admin, map[string]any{"support": strings.Repeat("ă", 301)}, `"inputPath":["input","support"]`},
			"a day that is over":                    {admin, map[string]any{"notice": "x", "noticeUntil": "2022-02-06"}, `"inputPath":["input","noticeUntil"]`},
			"a day without a notice":                {admin, map[string]any{"noticeUntil": "2022-02-09"}, `"inputPath":["input","noticeUntil"]`},
			"a day with a notice that is taken out": {admin, map[string]any{"notice": " ", "noticeUntil": "2022-02-09"}, `"inputPath":["input","noticeUntil"]`},
		} {
			c.p.wants(name, 200, c.want, "POST", "/graphql", map[string]any{"query": save, "variables": map[string]any{"in": c.in}})
		}
		o.clock.Advance(48 * time.Hour)
		admin, officer = o.signIn("quan-tri"), o.signIn("sgddt") // their sessions are over, too
		officer.ask(look, nil).at("settings").is("", "notice")
		admin.ask(look, nil).at("settings").is("Bảo trì lúc 20 giờ.", "notice")
		admin.change("saveSettings", map[string]any{"support": ""}, "support").is("", "support")
		officer.ask(look, nil).at("settings").is("Sở Tư pháp tỉnh Mẫu", "organisation")
	})
}
