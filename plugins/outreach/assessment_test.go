package outreach_test

import (
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/outreach"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// judged brings a dossier before the council, whose view of the criteria of unknown points it takes.
func judged(t testing.TB, p, above *sdktest.Person, id, on string, confirmed bool) {
	t.Helper()
	p.Must("PostAssessment", in{"id": id, "on": on, "ways": []any{"OFFICE", "WEBSITE"}})
	p.Must("SubmitAssessment", in{"id": id, "meetingOn": on})
	above.Must("ReviewAssessment", in{"id": id})
	above.Must("SitAssessment", in{"id": id, "on": on, "papersOn": on, "members": 9, "present": 9, "confirmed": confirmed})
}

func TestWhatTheStandardAsksFor(t *testing.T) {
	for name, c := range map[string]struct {
		class     string
		points    string // of each of the five criteria
		low       string // of the first
		known     []string
		confirmed bool
		change    in
		want      string
	}{
		"class I at 90":                                {"I", "18.00", "18.00", []string{"20.00", "20.00", "20.00", "20.00", "20.00"}, false, nil, ""},
		"class I below 90":                             {"I", "17.99", "17.99", []string{"20.00", "20.00", "20.00", "20.00", "20.00"}, false, nil, "NOT_REACHED"},
		"class III at 70":                              {"III", "14.00", "14.00", []string{"20.00", "20.00", "20.00", "20.00", "20.00"}, false, nil, ""},
		"class III, a criterion at half":               {"III", "19.00", "10.00", []string{"20.00", "20.00", "20.00", "20.00", "20.00"}, false, nil, ""},
		"class III, a criterion below half":            {"III", "19.00", "9.99", []string{"20.00", "20.00", "20.00", "20.00", "20.00"}, false, nil, "NOT_REACHED"},
		"points not known, and nobody confirms":        {"III", "18.00", "18.00", nil, false, nil, "NOT_REACHED"},
		"points not known, and the council confirms":   {"III", "18.00", "18.00", nil, true, nil, ""},
		"a head who was disciplined, whatever it says": {"III", "18.00", "18.00", nil, true, in{"disciplined": true}, "NOT_REACHED"},
	} {
		t.Run(name, func(t *testing.T) {
			h := sdktest.New(t, outreach.Module(), sdktest.SQLite)
			standards619(t, h, c.known)
			p, above := h.As(commune), h.As(district)
			id := dossier(t, p, 2021, in{"class": c.class}, func(n string) string {
				if n == "1" {
					return c.low
				}
				return c.points
			})
			if c.change != nil {
				p.Must("UpdateAssessment", in{"id": id, "version": version(t, p, "assessment", id)}.With(c.change))
			}
			judged(t, p, above, id, "2022-03-01", c.confirmed)
			if got := above.Refused("DecideAssessment", in{"id": id, "met": true, "decisionNo": "1/QĐ", "on": "2022-03-01"}); got != c.want {
				t.Errorf("recognised: %q, want %q", got, c.want)
			}
			if c.want != "" {
				above.Must("DecideAssessment", in{"id": id, "met": false, "decisionNo": "1/QĐ", "on": "2022-03-01"})
			}
		})
	}
}

// standards619 puts the older standard into use, with made-up points of its criteria or none.
func standards619(t testing.TB, h *sdktest.Host, points []string) {
	t.Helper()
	p := h.As(office)
	if a := p.Call("LoadStandards", "standards { id }", in{}); len(a.Errors) > 0 {
		t.Fatal(a.Body)
	}
	for i, n := range points {
		id := p.Lines(`criteria(where: {number: {eq: "`+string(rune('1'+i))+`"}, standard: {decision: {eq: "619/QĐ-TTg"}}})`, "id")[0]
		p.Must("UpdateCriterion", in{"id": id, "version": 1, "points": n})
	}
	p.Must("IssueStandard", in{"id": p.Lines(`standards(where: {decision: {eq: "619/QĐ-TTg"}})`, "id")[0]})
}

func TestADistrictSumsUpAndReports(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		standards(t, h)
		h.Advance(330 * 24 * time.Hour) // 25 January 2023
		p, above := h.As(commune), h.As(district)
		sum := func(q *sdktest.Person) string { return q.Refused("Summarise", in{"year": 2022}) }
		sdktest.Expect(t, sdktest.Cases{
			"a commune has no communes": {sum(h.As(commune, "OFFICER")), "NO_COMMUNES"},
			"a role that reads":         {sum(h.As(district, "AUDITOR")), "FORBIDDEN"},
			"no dossier yet":            {sum(above), ""},
		})
		sdktest.Same(t, "no dossier yet", above.Lines(`summaries(where: {unit: {code: {eq: "h-cau-ke"}}})`, "communes", "met", "pending", "without", "due"), "1 0 0 [UBND xã Hòa Ân, huyện Cầu Kè] 2023-02-15")
		dossier(t, p, 2022, nil, func(string) string { return "5.00" })
		if got := sum(above); got != "" {
			t.Fatal(got)
		}
		id := above.Lines(`summaries(where: {unit: {code: {eq: "h-cau-ke"}}})`, "id")[0]
		sdktest.Same(t, "counted anew", above.Lines(`summaries(where: {unit: {code: {eq: "h-cau-ke"}}})`, "communes", "met", "pending", "without"), "1 0 1 <nil>")
		if got := sum(h.As("ubnd-tinh")); got != "" {
			t.Fatal(got)
		}
		sdktest.Same(t, "the province reports five days later", h.As("ubnd-tinh").Lines(`summaries(where: {unit: {code: {eq: "ubnd-tinh"}}})`, "communes", "pending", "due"), "1 1 2023-02-20")
		send := func(q *sdktest.Person, on string) string {
			return q.Refused("SendSummary", in{"id": id, "number": "20/BC-UBND", "on": on})
		}
		h.Advance(22 * 24 * time.Hour) // 16 February
		sdktest.Expect(t, sdktest.Cases{
			"an officer sends nothing": {send(h.As(district, "OFFICER"), "2023-02-16"), "FORBIDDEN"},
			"a day to come":            {send(above, "2023-02-17"), "WRONG_DAY"},
			"the other district":       {send(h.As(stranger), "2023-02-16"), "NOT_FOUND"},
			"sent, a day late":         {send(above, "2023-02-16"), ""},
			"sent twice":               {send(above, "2023-02-16"), "INVALID_STATE"},
			"counted after it is sent": {sum(above), "SENT"},
		})
		sdktest.Same(t, "late", above.Lines(`summaries(where: {unit: {code: {eq: "h-cau-ke"}}})`, "late", "sentOn"), "true 2023-02-16")
	})
}
