package organization_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// tied are the records of a list that a unit's own part of a task shows, by one of their fields.
func tied(t testing.TB, p *sdktest.Person, part, list, field string) []string {
	t.Helper()
	a := p.Do(fmt.Sprintf(`query($id: ID!) { assignments(where: {id: {eq: $id}}) { nodes { it: %s { nodes { %s } } } } }`, list, field), map[string]any{"id": part})
	out := []string{}
	nodes, _ := a.Get("assignments.nodes.0.it.nodes").([]any)
	for _, n := range nodes {
		out = append(out, fmt.Sprint(n.(map[string]any)[field]))
	}
	slices.Sort(out)
	return out
}

// theOther is a unit beside, which sees nothing of what others keep to themselves.
func theOther(t testing.TB, h *sdktest.Host, list, field string) {
	t.Helper()
	for _, unit := range []string{"snv", "h-duyen-hai"} {
		if got := lines(t, h.As(unit), list, "", field); len(got) > 0 {
			t.Errorf("%s sees %s: %v", unit, list, got)
		}
	}
}

// resolved is a resolution adopted at a meeting of the council.
func resolved(t testing.TB, p *sdktest.Person, council, document, tie string) string {
	t.Helper()
	meeting := must(t, p, "CreateMeeting", "meeting", in{"title": "Phiên họp quý I", "council": council, "on": "2022-02-25", "assignment": tie})
	set := in{"title": "Tăng cường phổ biến pháp luật đất đai", "document": document, "council": council, "meeting": meeting, "content": "Giao Sở Tư pháp.", "fields": []any{"LAND"}, "assignment": tie}
	r := must(t, p, "CreateResolution", "resolution", set)
	adopt := in{"id": r, "number": "03/NQ-HĐPH", "on": "2022-02-25"}
	if got := refused(p, "AdoptResolution", "resolution { id }", adopt); got != "NOT_HELD" {
		t.Errorf("it is adopted before the meeting: %q", got)
	}
	if got := refused(p, "HoldMeeting", "meeting { id }", in{"id": meeting, "present": 90, "minutes": "01/BB"}); got != "TOO_MANY" {
		t.Errorf("more people than serve: %q", got)
	}
	must(t, p, "HoldMeeting", "meeting", in{"id": meeting, "present": 2, "minutes": "01/BB"})
	must(t, p, "AdoptResolution", "resolution", adopt)
	return r
}

func TestDuty18AdviseOnContent(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		plan := published(t, h)
		p, district := h.As("stp"), h.As("h-cau-ke")
		tie := plan.part(p, "1.4")
		c, _ := seated(t, h, p, "", "A|CHAIR|ubnd-tinh", "B|MEMBER|stp")
		r := resolved(t, p, c, "DIRECTIVE", tie)
		if got := tied(t, p, tie, "organizationResolutions", "number"); !slices.Equal(got, []string{"03/NQ-HĐPH"}) {
			t.Errorf("the part shows %v", got)
		}
		must(t, p, "LinkResolution", "resolution", in{"id": r, "part": plan.part(district, "1.3"), "what": "Kiện toàn cấp huyện"})
		for _, x := range []struct{ name, got, want string }{
			{"the same part twice", refused(p, "LinkResolution", "resolution { id }", in{"id": r, "part": plan.part(district, "1.3")}), "UNIQUE"},
			{"another unit links nothing", refused(district, "LinkResolution", "resolution { id }", in{"id": r, "part": plan.part(district, "1.3")}), "FORBIDDEN"},
			{"it is not complete while work is open", refused(p, "CompleteResolution", "resolution { id }", in{"id": r}), "OPEN_PARTS"},
			{"what was adopted keeps its words", refused(p, "UpdateResolution", "resolution { id }", in{"id": r, "version": 2, "title": "Khác"}), "ADOPTED"},
		} {
			if x.got != x.want {
				t.Errorf("%s: %q, want %q", x.name, x.got, x.want)
			}
		}
		district.Do(`mutation($id: ID!) { acceptAssignment(input: {assignmentId: $id, version: 1}) { assignment { id } } }`, map[string]any{"id": plan.part(district, "1.3")})
		must(t, p, "FollowResolution", "resolution", in{"id": r})
		if got := figures(t, p, "resolutionProgress", "count", "state", "late"); !slices.Equal(got, []string{"ACCEPTED false 1"}) {
			t.Errorf("how it is carried out: %v", got)
		}
		if got := figures(t, h.As("snv"), "resolutionNumbers", "count", "document", "adoptedOnQuarter"); !slices.Equal(got, []string{"DIRECTIVE 2022-Q1 1"}) {
			t.Errorf("everybody counts what was adopted: %v", got)
		}
		theOther(t, h, "resolutionParts", "what")
		theOther(t, h, "meetings", "title")
		t.Log("missing: the directive as an official paper (Decree 30/2020), and an assignment made from a resolution")
	})
}

func TestDuty31RenewTheWayOfWorking(t *testing.T) {
	h := sdktest.New(t, module(), sdktest.SQLite)
	plan := published(t, h)
	p := h.As("stp")
	tie := plan.part(p, "1.4")
	c, _ := seated(t, h, p, "", "A|CHAIR|ubnd-tinh", "B|MEMBER|stp")
	id := must(t, p, "CreateProposal", "proposal", in{"title": "Họp chuyên đề theo quý", "subject": "METHOD", "council": c, "content": "Mỗi quý một chuyên đề.", "assignment": tie})
	if got := refused(h.As("stp", "OFFICER"), "SendProposal", "proposal { id }", in{"id": id, "number": "1", "on": "2022-03-01"}); got != "FORBIDDEN" {
		t.Errorf("an officer sends: %q", got)
	}
	must(t, p, "SendProposal", "proposal", in{"id": id, "number": "50/STP", "on": "2022-02-10"})
	must(t, p, "ApproveProposal", "proposal", in{"id": id, "on": "2022-02-25", "resolution": resolved(t, p, c, "RESOLUTION", tie)})
	if got := tied(t, p, tie, "organizationProposals", "status"); !slices.Equal(got, []string{"ADOPTED"}) {
		t.Errorf("the part shows %v", got)
	}
	if got := figures(t, p, "proposalNumbers", "count", "subject", "status"); !slices.Equal(got, []string{"METHOD ADOPTED 1"}) {
		t.Errorf("proposals: %v", got)
	}
	theOther(t, h, "proposals", "title")
}

func TestDuty48ReviewTheOrganisation(t *testing.T) {
	h := sdktest.New(t, module(), sdktest.SQLite)
	plan := published(t, h)
	p := h.As("stp")
	tie := plan.part(p, "1.1")
	id := must(t, p, "CreateOrganisationReview", "organisationReview", in{"title": "Rà soát quý II", "with": h.UnitID("snv"), "due": "2022-02-20", "assignment": tie})
	body := in{"review": id, "on": "2022-02-01", "office": "Phòng Tư pháp Cầu Kè", "agency": h.UnitID("h-cau-ke"), "fullTime": 1, "partTime": 3, "lawDegrees": 2}
	for _, x := range []struct{ name, got, want string }{
		{"more degrees than people", refused(p, "CreateStaffing", "staffing { id }", body.with(in{"lawDegrees": 9})), "MORE_THAN_ALL"},
		{"what a body has", refused(p, "CreateStaffing", "staffing { id }", body), ""},
		{"another", refused(p, "CreateStaffing", "staffing { id }", body.with(in{"office": "Phòng VBPB", "fullTime": 6, "partTime": 0, "lawDegrees": 6})), ""},
		{"before home affairs has said anything", refused(p, "PresentOrganisationReview", "organisationReview { id }", in{"id": id, "number": "1", "on": "2022-02-28"}), "NO_OPINION"},
		{"their opinion", refused(p, "ConsultOrganisationReview", "organisationReview { id }", in{"id": id, "number": "77/SNV", "on": "2022-02-15", "words": "Thống nhất."}), ""},
		{"the submission", refused(p, "PresentOrganisationReview", "organisationReview { id }", in{"id": id, "number": "20/TTr-STP", "on": "2022-02-28"}), ""},
		{"once", refused(p, "PresentOrganisationReview", "organisationReview { id }", in{"id": id, "number": "20/TTr-STP", "on": "2022-02-28"}), "INVALID_STATE"},
	} {
		if x.got != x.want {
			t.Errorf("%s: %q, want %q", x.name, x.got, x.want)
		}
	}
	if got := lines(t, p, "organisationReviews", "", "bodies", "fullTime", "partTime", "lawDegrees", "late", "status"); !slices.Equal(got, []string{"2 7 3 8 true SUBMITTED"}) {
		t.Errorf("the submission says %v", got)
	}
	if got := tied(t, p, tie, "organizationOrganisationReviews", "submissionNo"); !slices.Equal(got, []string{"20/TTr-STP"}) {
		t.Errorf("the part shows %v", got)
	}
	if got := figures(t, p, "reviewNumbers", "count", "submittedOnQuarter", "late"); !slices.Equal(got, []string{"2022-Q1 true 1"}) {
		t.Errorf("reviews: %v", got)
	}
	theOther(t, h, "organisationReviews", "title")
	theOther(t, h, "staffings", "office")
}

func TestDuty49ReconstituteTheProvincialCouncil(t *testing.T) {
	h := sdktest.New(t, module(), sdktest.SQLite)
	plan := published(t, h)
	p := h.As("stp")
	tie := plan.part(p, "1.2")
	seated(t, h, p, tie, "A|CHAIR|ubnd-tinh", "B|STANDING_VICE_CHAIR|stp", "C|MEMBER|snv")
	if got := tied(t, p, tie, "organizationReconstitutions", "decisionNo"); !slices.Equal(got, []string{"215/QĐ-UBND"}) {
		t.Errorf("the part shows %v", got)
	}
	if got := figures(t, p, "reconstitutionNumbers", "count", "decidedOnQuarter", "status"); !slices.Equal(got, []string{"2022-Q1 IN_FORCE 1"}) {
		t.Errorf("reconstitutions: %v", got)
	}
	if got := figures(t, p, "councilMembers", "servingSum", "level"); !slices.Equal(got, []string{"PROVINCE 3"}) {
		t.Errorf("members: %v", got)
	}
	theOther(t, h, "reconstitutions", "title")
	theOther(t, h, "seats", "name")
}

func TestDuty50GuideTheDistrictCouncils(t *testing.T) {
	h := sdktest.New(t, module(), sdktest.SQLite)
	plan := published(t, h)
	office, district := h.As("stp"), h.As("h-cau-ke")
	tie := plan.part(district, "1.3")
	c := must(t, district, "CreateCouncil", "council", in{"name": "Hội đồng phối hợp huyện Cầu Kè", "level": "DISTRICT", "committee": h.UnitID("h-cau-ke"), "assignment": tie})
	if got := lines(t, h.As("snv"), "councils", "", "name"); len(got) > 0 {
		t.Errorf("a council that is only proposed is read by %v", got)
	}
	r := propose(t, h, district, c, in{"due": "2022-02-15"}, tie, "A|CHAIR|h-cau-ke", "B|SECRETARY|h-cau-ke")
	must(t, district, "SubmitReconstitution", "reconstitution", in{"id": r, "number": "5/TTr", "on": "2022-02-01"})
	must(t, district, "DecideReconstitution", "reconstitution", in{"id": r, "number": "88/QĐ-UBND", "on": "2022-02-20"})
	if got := lines(t, office, "reconstitutions", "", "decisionNo", "late"); !slices.Equal(got, []string{"88/QĐ-UBND true"}) {
		t.Errorf("the office, which owns the plan, sees %v", got)
	}
	if got := figures(t, office, "councilNumbers", "count", "level", "status"); !slices.Equal(got, []string{"DISTRICT ACTIVE 1"}) {
		t.Errorf("councils: %v", got)
	}
	if got := tied(t, district, tie, "organizationReconstitutions", "status"); !slices.Equal(got, []string{"IN_FORCE"}) {
		t.Errorf("the part shows %v", got)
	}
	theOther(t, h, "reconstitutions", "title")
}
