package mobilization

import (
	"context"
	"encoding/json"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	posting string
	course  string
)

const (
	hidden    posting = "DRAFT"
	published posting = "PUBLISHED"

	writing   course = "DRAFT"
	submitted course = "SUBMITTED"
	returned  course = "RETURNED"
	issued    course = "ISSUED"

	mostNamed = 500 // of a public list, and contributions of each
)

// Roll is the public list of a unit (danh sách ghi nhận): of its active partners who consented,
// and of nobody else. The public asks for it by the operation mobilizationShowRoll.
type Roll struct {
	sdk.Record
	Title  string  `lantoa:"required,max=200,search,section=content" vi:"Tên danh sách" en:"Title"`
	Intro  string  `lantoa:"long,section=content" vi:"Lời giới thiệu" en:"Introduction"`
	Status posting `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// Mechanism is the paper on how society is mobilised (cơ chế huy động).
type Mechanism struct {
	sdk.Record
	Title       string   `lantoa:"required,max=300,search,section=content" vi:"Tên đề xuất" en:"Title"`
	Sorts       []sort   `lantoa:"required,section=content" vi:"Đối tượng huy động" en:"Whom it mobilises"`
	Content     string   `lantoa:"required,long,section=content" vi:"Nội dung cơ chế" en:"Content"`
	Authority   string   `lantoa:"required,max=200,section=content" vi:"Cơ quan quyết định" en:"Who decides"`
	Due         sdk.Date `lantoa:"index,section=time" vi:"Thời hạn" en:"Due"`
	Submission  string   `lantoa:"max=50,by_action,section=outcome" vi:"Số tờ trình" en:"Submission"`
	SubmittedOn sdk.Date `lantoa:"index,by_action,section=time" vi:"Ngày trình" en:"Submitted on"`
	Number      string   `lantoa:"max=50,by_action,section=outcome" vi:"Số văn bản ban hành" en:"Number"`
	IssuedOn    sdk.Date `lantoa:"index,by_action,section=time" vi:"Ngày ban hành" en:"Issued on"`
	Why         string   `lantoa:"long,by_action,section=outcome" vi:"Lý do trả lại" en:"Why it was returned"`
	Status      course   `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// ShowOut is what the public reads of a list.
type ShowOut struct {
	Title    string   `vi:"Tên danh sách" en:"Title"`
	Intro    string   `lantoa:"long" vi:"Lời giới thiệu" en:"Introduction"`
	Partners sdk.JSON `vi:"Đối tác" en:"Partners"`
}

// named is one line of the public list.
type named struct {
	Name          string    `json:"name"`
	Sort          sort      `json:"sort"`
	Contributions int       `json:"contributions"`
	Value         sdk.Money `json:"value,omitzero"` // only with consent to it
}

func rolls() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái danh sách", "State of a list"), sdk.V(hidden, "Chưa công khai", "Not published"), sdk.V(published, "Công khai", "Published")),
		sdk.Kind("Roll", sdk.KindOpts[Roll]{
			Label: sdk.L("Danh sách ghi nhận", "Public list"), Labels: sdk.L("Danh sách ghi nhận công khai", "Public lists"), Doc: sdk.L("Danh sách công khai các đối tác đã đồng ý.", "The public list of partners who consented."),
			Menu: "partners", Visibility: sdk.Scope, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update}, Columns: []string{"title", "status"}, Filters: []string{"status"},
			States: sdk.States("status", hidden, sdk.Move(hidden, published, "publish"), sdk.Move(published, hidden, "hide")),
		}),
		sdk.Action("publish", sdk.ActionOpts{On: "Roll", Label: sdk.L("Công khai", "Publish"), From: []string{string(hidden)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, _ sdk.None, r *Roll, _ *sdk.Diags) error { r.Status = published; return nil })),
		sdk.Action("hide", sdk.ActionOpts{On: "Roll", Label: sdk.L("Thôi công khai", "Hide"), From: []string{string(published)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, _ sdk.None, r *Roll, _ *sdk.Diags) error { r.Status = hidden; return nil })),
		sdk.Action("show", sdk.ActionOpts{On: "Roll", Label: sdk.L("Xem danh sách", "See the list"), Public: true, Doc: sdk.L("Ai cũng xem được khi danh sách công khai; chỉ có đối tác đã đồng ý.", "For everybody while the list is published; only partners who consented.")}, show),
	}, sdk.KeptForCouncil("Roll", "create", "update")...)
}

// show is the public's door.
func show(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (ShowOut, error) {
	r, err := sdk.Target[Roll](tx)
	if err != nil {
		return ShowOut{}, err
	}
	if r.Status != published {
		return ShowOut{}, sdk.ErrNotFound
	}
	list, err := sdk.Find[Partner](tx, sdk.And(sdk.Of("unit", r.Unit), sdk.Is("consent", true), sdk.Is("status", active)), "name", mostNamed)
	if err != nil {
		return ShowOut{}, err
	}
	groups, err := sdk.Aggregate[Contribution](tx, sdk.And(sdk.Of("unit", r.Unit), sdk.Where{"status": sdk.Where{"in": []donation{received, thanked}}}), "partner")
	if err != nil {
		return ShowOut{}, err
	}
	given := map[sdk.Ref]sdk.Group{}
	for _, g := range groups {
		if p, ok := g.Key["partner"].(map[string]any); ok {
			id, _ := p["id"].(string)
			given[sdk.Ref(id)] = g
		}
	}
	lines := make([]named, 0, len(list))
	for _, p := range list {
		n := named{Name: p.Name, Sort: p.Sort, Contributions: int(given[p.ID].Count)}
		if data := given[p.ID].Values["valueSum"]; p.ShowValue && len(data) > 0 {
			if err := n.Value.UnmarshalJSON(data); err != nil {
				return ShowOut{}, err
			}
		}
		lines = append(lines, n)
	}
	out := ShowOut{Title: r.Title, Intro: r.Intro}
	out.Partners, err = json.Marshal(lines)
	return out, err
}

func mechanisms() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái cơ chế", "State of a mechanism"), sdk.V(writing, "Đang soạn", "Drafted"), sdk.V(submitted, "Đã trình", "Submitted"), sdk.V(returned, "Bị trả lại", "Returned"), sdk.V(issued, "Đã ban hành", "Issued")),
		sdk.Kind("Mechanism", sdk.KindOpts[Mechanism]{
			Label: sdk.L("Cơ chế huy động", "Mechanism"), Labels: sdk.L("Cơ chế huy động nguồn lực xã hội", "Mechanisms"), Doc: sdk.L("Đề xuất cơ chế để doanh nghiệp, luật sư, luật gia, nhà khoa học, người có uy tín tham gia.", "The paper on how firms, lawyers, jurists, scientists and prestigious persons join in."),
			Menu: "partners", Visibility: sdk.AllUnits, Shared: []string{string(issued)}, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "authority", "due", "submittedOn", "number", "status"}, Filters: []string{"due", "submittedOn", "issuedOn", "status"},
			States: sdk.States("status", writing, sdk.Move(writing, submitted, "submit"), sdk.Move(returned, submitted, "submit"), sdk.Move(submitted, returned, "return"), sdk.Move(submitted, issued, "issue")),
			Validate: func(_ context.Context, _ sdk.Op, old, m *Mechanism, d *sdk.Diags) {
				if old != nil && (old.Status == submitted || old.Status == issued) && (old.Title != m.Title || old.Content != m.Content) {
					d.Locked()
				}
			},
		}),
		sdk.Action("submit", sdk.ActionOpts{On: "Mechanism", Label: sdk.L("Trình", "Submit"), From: []string{string(writing), string(returned)}, Allow: []string{head}},
			sdk.Change(func(tx *sdk.Tx, in sdk.Paper, m *Mechanism, d *sdk.Diags) error {
				d.Past("on", in.On, sdk.Date{}, tx.Today())
				m.Status, m.Submission, m.SubmittedOn, m.Why = submitted, in.Number, in.On, ""
				return nil
			})),
		sdk.Action("return", sdk.ActionOpts{On: "Mechanism", Label: sdk.L("Ghi bị trả lại", "Returned"), From: []string{string(submitted)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, in sdk.Because, m *Mechanism, _ *sdk.Diags) error {
				m.Status, m.Why = returned, in.Reason
				return nil
			})),
		sdk.Action("issue", sdk.ActionOpts{On: "Mechanism", Label: sdk.L("Ghi ban hành", "Issued"), From: []string{string(submitted)}, Allow: []string{head}, Doc: sdk.L("Ghi văn bản ban hành; từ đây mọi đơn vị xem được.", "Records the document; from here on every unit sees it.")},
			sdk.Change(func(tx *sdk.Tx, in sdk.Paper, m *Mechanism, d *sdk.Diags) error {
				d.Past("on", in.On, m.SubmittedOn, tx.Today())
				m.Status, m.Number, m.IssuedOn = issued, in.Number, in.On
				return nil
			})),
		sdk.Stat("mechanismNumbers", sdk.L("Cơ chế huy động theo trạng thái", "Mechanisms by state"), "Mechanism", "count", sdk.By("status", "unit"), nil),
	}, sdk.KeptForCouncil("Mechanism", "create", "update")...)
}
