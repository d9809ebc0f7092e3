package data

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/fold"
)

func load(t *testing.T) *Province {
	t.Helper()
	p, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func unitsByCode(t *testing.T, p *Province) map[string]Unit {
	t.Helper()
	units := map[string]Unit{}
	for _, u := range p.Units {
		if _, twice := units[u.Code]; twice {
			t.Errorf("unit code %s stands twice", u.Code)
		}
		units[u.Code] = u
	}
	return units
}

// key is how a reader of plans compares names, so that no two units may share one.
func key(s string) string { return fold.Key(strings.TrimSpace(s)) }

func TestTheRegisterHoldsTheProvinceOf2021(t *testing.T) {
	p := load(t)
	units := unitsByCode(t, p)
	count := map[string]int{}
	under := map[string]int{}
	for _, u := range p.Units {
		count[u.Kind]++
		if u.Kind == "COMMUNE" {
			under[u.Parent]++
		}
	}
	for kind, want := range map[string]int{
		"PEOPLES_COMMITTEE": 1, "PEOPLES_COUNCIL": 1, "DEPARTMENT": 18, "BOARD": 2, "SECTOR_AGENCY": 11,
		"MASS_ORG": 6, "PARTY_BODY": 6, "MEDIA": 2, "COUNCIL": 1, "INTERNAL_DIVISION": 5,
		"SUBORDINATE_UNIT": 3, "DISTRICT": 9, "DISTRICT_JUSTICE_DIVISION": 9, "COMMUNE": 106, "OTHER": 6,
	} {
		if count[kind] != want {
			t.Errorf("%d units of kind %s, want %d", count[kind], kind, want)
		}
		delete(count, kind)
	}
	if len(count) > 0 {
		t.Errorf("unknown kinds: %v", count)
	}
	for code, want := range map[string]int{
		"tp-tra-vinh": 10, "h-cang-long": 14, "h-cau-ke": 11, "h-tieu-can": 11, "h-chau-thanh": 14,
		"h-cau-ngang": 15, "h-tra-cu": 17, "h-duyen-hai": 7, "tx-duyen-hai": 7,
	} {
		if under[code] != want {
			t.Errorf("%s has %d communes, want %d", code, under[code], want)
		}
	}
	if u := units["h-cau-ke-x-hoa-an"]; u.OfficialCode != "29311" || u.Name != "UBND xã Hòa Ân, huyện Cầu Kè" {
		t.Errorf("Hòa Ân reads %+v", u)
	}
}

func TestEveryUnitHasAPlaceAndItsOwnNames(t *testing.T) {
	p := load(t)
	kindAbove := map[string]string{
		"DEPARTMENT": "PEOPLES_COMMITTEE", "BOARD": "PEOPLES_COMMITTEE", "DISTRICT": "PEOPLES_COMMITTEE",
		"COUNCIL": "PEOPLES_COMMITTEE", "COMMUNE": "DISTRICT", "DISTRICT_JUSTICE_DIVISION": "DISTRICT",
		"INTERNAL_DIVISION": "DEPARTMENT", "SUBORDINATE_UNIT": "DEPARTMENT",
	}
	handle := regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	seen, official, named := map[string]Unit{}, map[string]string{}, map[string]string{}
	for _, u := range p.Units {
		if !handle.MatchString(u.Code) {
			t.Errorf("%q is no handle", u.Code)
		}
		above, ok := seen[u.Parent]
		if u.Parent != "" && !ok {
			t.Errorf("%s stands below %s, which does not stand before it", u.Code, u.Parent)
		}
		if want := kindAbove[u.Kind]; want != "" && above.Kind != want {
			t.Errorf("%s (%s) stands below a %q, want %s", u.Code, u.Kind, above.Kind, want)
		}
		seen[u.Code] = u
		for _, n := range u.Names() {
			if other := named[key(n)]; other != "" && other != u.Code {
				t.Errorf("%q names both %s and %s", n, other, u.Code)
			}
			named[key(n)] = u.Code
		}
		if (u.OfficialScheme == "") != (u.OfficialCode == "") {
			t.Errorf("%s has half an official code", u.Code)
		}
		if u.Kind == "COMMUNE" || u.Kind == "DISTRICT" {
			if other := official[u.OfficialCode]; u.OfficialScheme != "GSO" || other != "" {
				t.Errorf("%s: code %q of %q is also that of %q", u.Code, u.OfficialCode, u.OfficialScheme, other)
			}
			official[u.OfficialCode] = u.Code
		}
	}
}

func TestSetsResolveToTheUnitsTheyName(t *testing.T) {
	p := load(t)
	units := unitsByCode(t, p)
	want := map[string]int{
		"các cơ quan, đơn vị, địa phương":                      46,
		"các sở, ban, ngành, đoàn thể tỉnh":                    37,
		"các sở, ban, ngành tỉnh":                              31,
		"các đoàn thể tỉnh":                                    6,
		"UBND các huyện, thị xã, thành phố":                    9,
		"Phòng Tư pháp các huyện, thị xã, thành phố":           9,
		"UBND các xã, phường, thị trấn":                        106,
		"các phòng chuyên môn, đơn vị thuộc Sở Tư pháp":        8,
		"các cơ quan báo chí tỉnh":                             2,
		"các cơ quan thành viên Hội đồng phối hợp PBGDPL tỉnh": 23,
		"UBND các xã đảo":                                      2,
		"các tổ chức xã hội - nghề nghiệp về pháp luật":        2,
	}
	for _, s := range p.Sets {
		if got := len(s.Members(p.Units)); got != want[s.Name] {
			t.Errorf("%s has %d members, want %d", s.Name, got, want[s.Name])
		}
		delete(want, s.Name)
		for _, term := range s.Rule {
			lone := Set{Rule: []string{term}}
			if len(lone.Members(p.Units)) == 0 {
				t.Errorf("%s: the term %q names nobody", s.Name, term)
			}
		}
		if s.Definition == "" {
			t.Errorf("%s is not defined", s.Name)
		}
	}
	if len(want) > 0 {
		t.Errorf("sets that are not there: %v", want)
	}
	all := p.Sets[0].Members(p.Units)
	for code, in := range map[string]bool{
		"stp": true, "mttq": true, "h-cau-ke": true,
		"hdph": false, "thtv": false, "h-cau-ke-x-hoa-an": false, "stp-vbpb": false,
	} {
		if slices.Contains(all, code) != in || units[code].Code == "" {
			t.Errorf("%s among the agencies, units and places: want %v", code, in)
		}
	}
}

func TestPeopleServeUnitsThatExist(t *testing.T) {
	p := load(t)
	units := unitsByCode(t, p)
	roles := map[string]map[string]bool{} // unit -> roles of all its people
	names, servesTwo := map[string]string{}, 0
	known := []string{"ADMINISTRATOR", "DEVELOPER", "HEAD", "OFFICER", "PLAN_MANAGER", "COUNCIL_MEMBER", "AUDITOR"}
	for _, q := range p.People {
		if other := names[q.FullName]; other != "" {
			t.Errorf("%s and %s are both %s", q.Username, other, q.FullName)
		}
		names[q.FullName] = q.Username
		places := map[string]bool{}
		for i, m := range q.Memberships {
			if units[m.Unit].Code == "" || !slices.Contains(known, m.Role) || m.Title == "" {
				t.Errorf("%s: bad membership %+v", q.Username, m)
			}
			if slices.Contains(q.Memberships[:i], m) {
				t.Errorf("%s has %+v twice", q.Username, m)
			}
			places[m.Unit] = true
			if roles[m.Unit] == nil {
				roles[m.Unit] = map[string]bool{}
			}
			roles[m.Unit][m.Role] = true
		}
		if len(places) > 1 {
			servesTwo++
			if units[q.Username].Code != "" {
				t.Errorf("the main sign-in %s serves %d units", q.Username, len(places))
			}
		} else if units[q.Username].Code != "" && !places[q.Username] {
			t.Errorf("the sign-in %s serves another unit", q.Username)
		}
	}
	if servesTwo < 10 {
		t.Errorf("%d people serve two units", servesTwo)
	}
	need := map[string][]string{"DEPARTMENT": {"HEAD", "OFFICER"}, "DISTRICT": {"HEAD", "OFFICER"}, "COMMUNE": {"OFFICER"}}
	signIns := map[string]bool{}
	for _, q := range p.People {
		signIns[q.Username] = true
	}
	for _, u := range p.Units {
		if !signIns[u.Code] {
			t.Errorf("nobody signs in as %s", u.Code)
		}
		for _, r := range need[u.Kind] {
			if !roles[u.Code][r] {
				t.Errorf("%s has no %s", u.Code, r)
			}
		}
	}
	for unit, want := range map[string][]string{
		"stp":  {"PLAN_MANAGER", "HEAD", "OFFICER", "ADMINISTRATOR", "AUDITOR", "DEVELOPER"},
		"hdph": {"HEAD", "OFFICER", "COUNCIL_MEMBER"},
	} {
		for _, r := range want {
			if !roles[unit][r] {
				t.Errorf("%s has no %s", unit, r)
			}
		}
	}
}

func TestDocumentsFormAChain(t *testing.T) {
	p := load(t)
	above := map[string]string{}
	for _, d := range p.Documents {
		if _, known := above[d.Implements]; d.Implements != "" && !known {
			t.Errorf("%s implements %s, which does not stand before it", d.Symbol, d.Implements)
		}
		above[d.Symbol] = d.Implements
	}
	var chain []string
	for s := "02/KH-STP"; s != ""; s = above[s] {
		chain = append(chain, s)
	}
	want := "02/KH-STP 68/KH-UBND 1521/QĐ-TTg 80-KL/TW 32-CT/TW"
	if got := strings.Join(chain, " "); got != want {
		t.Errorf("the chain is %s, want %s", got, want)
	}
}

func TestFiguresAreWrittenAsOfficesDo(t *testing.T) {
	text := ProgressText{Text: "{a} cuộc, {b} lượt, {a} lần, {c}", Figures: []FigureRange{{Indicator: "a"}, {Indicator: "b"}, {Indicator: "c"}}}
	for _, c := range []struct {
		name   string
		values map[string]int64
		want   string
	}{
		{"a value stands wherever its name stands", map[string]int64{"a": 3, "b": 120, "c": 0}, "3 cuộc, 120 lượt, 3 lần, 0"},
		{"thousands are parted by dots", map[string]int64{"a": 1500, "b": 1800000, "c": -12345}, "1.500 cuộc, 1.800.000 lượt, 1.500 lần, -12.345"},
		{"without a value the name stays", map[string]int64{"a": 1, "z": 9}, "1 cuộc, {b} lượt, 1 lần, {c}"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := text.Fill(c.values); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestABrokenFileIsRefused(t *testing.T) {
	for _, c := range []struct{ name, raw, want string }{
		{"an empty file", "", "first line"},
		{"another header", "a,c\n1,2\n", "first line"},
		{"a row with a field too many", "a,b\n1,2,3\n", "wrong number of fields"},
		{"a row that its reader refuses", "a,b\n1,2\nx,2\n", "row 3"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := eachRow("test.csv", []byte(c.raw), "a,b", func(r []string) error {
				_, err := strconv.Atoi(r[0])
				return err
			})
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
	for _, s := range []string{"sessions", "sessions:3", "sessions:a-4", "sessions:4-b", "sessions:5-4"} {
		if f, err := parseFigure(s); err == nil {
			t.Errorf("figure %q reads as %+v", s, f)
		}
	}
}
