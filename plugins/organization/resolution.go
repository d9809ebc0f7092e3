package organization

import (
	"context"
	"fmt"
	"slices"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	document string
	outcome  string
)

const (
	draft     outcome = "DRAFT"
	adopted   outcome = "ADOPTED"
	completed outcome = "COMPLETED"
)

// Resolution is what a council resolved, or a directive that it or the People's Committee issued on
// its advice. Everybody in the programme reads it once it is adopted.
type Resolution struct {
	sdk.Record
	Title     string   `lantoa:"required,max=300,search,section=content" vi:"Nội dung" en:"Subject"`
	Document  document `lantoa:"required,index,section=content" vi:"Loại văn bản" en:"Kind of document"`
	Council   sdk.Ref  `lantoa:"ref=Council,required,immutable,back=resolutions,section=content" vi:"Hội đồng" en:"Council"`
	Meeting   sdk.Ref  `lantoa:"ref=Meeting,on_delete=set_null,back=resolutions,section=content" vi:"Thông qua tại phiên họp" en:"Adopted at"`
	Content   string   `lantoa:"required,long,section=content" vi:"Nội dung chi tiết" en:"Content"`
	Fields    []string `lantoa:"enum=core.LegalField,section=content" vi:"Lĩnh vực pháp luật" en:"Fields of law"`
	Groups    []string `lantoa:"enum=core.TargetGroup,section=content" vi:"Đối tượng" en:"Target groups"`
	Due       sdk.Date `lantoa:"index,section=time" vi:"Hạn thực hiện" en:"To be done by"`
	Number    string   `lantoa:"max=50,by_action,section=decision" vi:"Số, ký hiệu" en:"Number and symbol"`
	AdoptedOn sdk.Date `lantoa:"index,by_action,section=decision" vi:"Ngày ban hành" en:"Adopted on"`
	DoneOn    sdk.Date `lantoa:"index,by_action,section=outcome" vi:"Ngày hoàn thành" en:"Completed on"`
	Status    outcome  `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// ResolutionPart is a part of the plan by which a resolution is carried out, as it stood when the
// standing body last looked.
type ResolutionPart struct {
	sdk.Record
	What       string   `lantoa:"required,max=300,search,by_action" vi:"Việc phải làm" en:"What is to be done"`
	Resolution sdk.Ref  `lantoa:"ref=Resolution,required,by_action,on_delete=cascade,back=parts" vi:"Nghị quyết" en:"Resolution"`
	Part       sdk.Ref  `lantoa:"ref=core.Assignment,required,by_action" vi:"Phần việc" en:"Assignment"`
	State      string   `lantoa:"enum=core.AssignmentState,index,by_action" vi:"Tình trạng phần việc" en:"How it stands"`
	Percent    int      `lantoa:"min=0,max=100,by_action,default=0" vi:"Tiến độ (%)" en:"Progress (%)"`
	Due        sdk.Date `lantoa:"index,by_action" vi:"Hạn" en:"Due"`
	Late       bool     `lantoa:"index,by_action,default=false" vi:"Quá hạn" en:"Overdue"`
	SeenOn     sdk.Date `lantoa:"index,by_action" vi:"Ngày xem gần nhất" en:"Seen on"`
}

type linkIn struct {
	Part sdk.Ref `lantoa:"ref=core.Assignment,required" vi:"Phần việc" en:"Assignment"`
	What string  `lantoa:"max=300" vi:"Việc phải làm" en:"What is to be done" help_vi:"Để trống thì lấy nội dung của nghị quyết." help_en:"The subject of the resolution, if it is left out."`
}

type linkTaskIn struct {
	Plan   sdk.Ref `lantoa:"ref=core.Plan,required" vi:"Kế hoạch" en:"Plan"`
	Number string  `lantoa:"required,max=50" vi:"Số của nhiệm vụ" en:"Number of the task"`
	What   string  `lantoa:"max=300" vi:"Việc phải làm" en:"What is to be done" help_vi:"Để trống thì lấy nội dung của nghị quyết." help_en:"The subject of the resolution, if it is left out."`
}

const mostParts = 300 // of a resolution

// closed are the states of an assignment in which nothing is left to do.
var closed = []string{"CONFIRMED", "NOT_APPLICABLE", "CANCELLED"}

func resolutions() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Loại văn bản", "Kind of document"), sdk.V(document("RESOLUTION"), "Nghị quyết, kết luận của Hội đồng", "Resolution of the council"), sdk.V(document("DIRECTIVE"), "Văn bản chỉ đạo của UBND", "Directive of the People's Committee"),
			sdk.V(document("PLAN"), "Kế hoạch của Hội đồng", "Plan of the council")),
		sdk.Enum(sdk.L("Trạng thái nghị quyết", "State of a resolution"), sdk.V(draft, "Dự thảo", "Draft"), sdk.V(adopted, "Đã ban hành", "Adopted"), sdk.V(completed, "Đã thực hiện xong", "Completed")),
		sdk.Kind("Resolution", sdk.KindOpts[Resolution]{
			Label: sdk.L("Nghị quyết, văn bản chỉ đạo", "Resolution"), Labels: sdk.L("Nghị quyết, văn bản chỉ đạo", "Resolutions"), Menu: "councils", Visibility: sdk.AllUnits, Shared: []string{string(adopted), string(completed)}, Tied: true,
			Doc:     sdk.L("Nghị quyết, kết luận của Hội đồng hoặc văn bản chỉ đạo do Hội đồng tham mưu.", "A resolution of a council, or a directive issued on its advice."),
			Columns: []string{"number", "adoptedOn", "title", "document", "council", "due", "status"}, Filters: []string{"council", "meeting", "document", "status", "adoptedOn", "due"}, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			States: sdk.States("status", draft, sdk.Move(draft, adopted, "adopt"), sdk.Move(adopted, completed, "complete")),
			Validate: func(_ context.Context, _ sdk.Op, old, r *Resolution, d *sdk.Diags) {
				if old != nil && old.Status != draft && (old.Title != r.Title || old.Content != r.Content || old.Document != r.Document) {
					d.Error("", "ADOPTED", sdk.L("Văn bản đã ban hành không sửa nội dung.", "What was adopted keeps its words."))
				}
			},
		}),
		sdk.Action("adopt", sdk.ActionOpts{On: "Resolution", Label: sdk.L("Ghi ban hành", "Record its adoption"), From: []string{string(draft)}, Allow: []string{head},
			Doc: sdk.L("Ghi số, ngày ban hành; mọi đơn vị đọc được từ đây.", "Records number and day; from here on all units read it.")}, sdk.Change(adopt)),
		sdk.Action("link", sdk.ActionOpts{On: "Resolution", Label: sdk.L("Gắn phần việc", "Link an assignment"), From: []string{string(adopted)}, Allow: []string{officer},
			Doc: sdk.L("Gắn phần việc của kế hoạch thực hiện nghị quyết này.", "Names an assignment of the plan by which this is carried out.")}, link),
		sdk.Action("linkTask", sdk.ActionOpts{On: "Resolution", Label: sdk.L("Gắn cả nhiệm vụ", "Link a task"), From: []string{string(adopted)}, Allow: []string{officer}, Seconds: 30,
			Doc: sdk.L("Gắn mọi phần việc của một nhiệm vụ trong kế hoạch, theo số của nhiệm vụ; phần việc đã gắn được giữ nguyên.", "Names all assignments of a task of the plan by the task's number; those that are linked stay so.")}, linkTask),
		sdk.Action("follow", sdk.ActionOpts{On: "Resolution", Label: sdk.L("Cập nhật tình hình thực hiện", "Look how it stands"), From: []string{string(adopted)}, Allow: []string{officer}, Seconds: 30,
			Doc: sdk.L("Đọc lại tình trạng các phần việc đã gắn.", "Reads anew how the linked assignments stand.")}, follow),
		sdk.Action("complete", sdk.ActionOpts{On: "Resolution", Label: sdk.L("Kết thúc thực hiện", "Complete"), From: []string{string(adopted)}, Allow: []string{head}, Seconds: 30,
			Doc: sdk.L("Chỉ khi mọi phần việc đã gắn được xác nhận hoàn thành.", "Only when every linked assignment is confirmed.")}, complete),
		sdk.Stat("resolutionNumbers", sdk.L("Số nghị quyết, văn bản chỉ đạo", "Resolutions"), "Resolution", "count", sdk.By("quarter(adoptedOn)", "document", "status"), sdk.Where{"status": sdk.Where{"ne": draft}}),
		sdk.Stat("resolutionFields", sdk.L("Nghị quyết theo lĩnh vực", "Resolutions by field of law"), "Resolution", "count", sdk.By("each(fields)", "year(adoptedOn)"), sdk.Where{"status": sdk.Where{"ne": draft}}),
	}, sdk.KeptForCouncil("Resolution", "create", "update")...)
}

func resolutionParts() []sdk.Part {
	return append([]sdk.Part{
		sdk.Kind("ResolutionPart", sdk.KindOpts[ResolutionPart]{
			Label: sdk.L("Phần việc của nghị quyết", "Part of a resolution"), Labels: sdk.L("Thực hiện nghị quyết", "Parts of resolutions"), Menu: "councils", Visibility: sdk.Scope, Offers: sdk.OnlyActions,
			Doc:    sdk.L("Phần việc thực hiện nghị quyết, theo lần cập nhật gần nhất; tình trạng hiện thời ở chính phần việc.", "An assignment that carries out a resolution, as it was last seen; how it stands now is told by the assignment itself."),
			Unique: [][]string{{"resolution", "part"}}, Columns: []string{"what", "part", "state", "percent", "due", "late", "seenOn"}, Filters: []string{"resolution", "state", "late", "due", "seenOn"},
		}),
		sdk.Stat("resolutionProgress", sdk.L("Phần việc của nghị quyết theo tình trạng", "Parts of resolutions by how they stand"), "ResolutionPart", "count", sdk.By("resolution", "state", "late"), nil),
	}, sdk.KeptForCouncil("ResolutionPart")...)
}

func adopt(tx *sdk.Tx, in paper, r *Resolution, d *sdk.Diags) error {
	d.Past("on", in.On, sdk.Date{}, tx.Today())
	if r.Meeting != "" {
		m, err := sdk.Get[Meeting](tx, r.Meeting)
		if err != nil {
			return err
		}
		if m.Status != held || in.On.Before(m.On) || m.Council != r.Council {
			d.Error("", "NOT_HELD", sdk.L("Phiên họp chưa diễn ra, hoặc của Hội đồng khác.", "The meeting has not been held by then, or is another council's."))
		}
	}
	r.Status, r.Number, r.AdoptedOn = adopted, in.Number, in.On
	return nil
}

func link(tx *sdk.Tx, in linkIn, _ *sdk.Diags) (*Resolution, error) {
	r, err := sdk.Target[Resolution](tx)
	if err != nil {
		return nil, err
	}
	p, err := sdk.Get[part](tx, in.Part)
	if err != nil {
		return nil, err
	}
	if in.What == "" {
		in.What = r.Title
	}
	x := &ResolutionPart{What: in.What, Resolution: r.ID, Part: p.ID}
	x.see(p, tx.Today())
	tx.Create(x)
	return r, nil
}

// linkTask links all assignments of a task by its number in its plan, which whoever adds the task
// chooses: so one request adds it and links what came of it.
func linkTask(tx *sdk.Tx, in linkTaskIn, d *sdk.Diags) (*Resolution, error) {
	r, rows, err := look(tx)
	if err != nil {
		return nil, err
	}
	parts, err := sdk.Find[part](tx, sdk.Where{"task": sdk.And(sdk.Of("plan", in.Plan), sdk.Is("number", in.Number))}, "", mostParts)
	if err != nil {
		return nil, err
	}
	if len(parts) == 0 {
		d.Error("number", "NO_PART", sdk.L("Kế hoạch không có phần việc nào của nhiệm vụ số này.", "The plan has no assignment of a task of this number."))
	}
	if in.What == "" {
		in.What = r.Title
	}
	for _, p := range parts {
		if slices.ContainsFunc(rows, func(x *ResolutionPart) bool { return x.Part == p.ID }) {
			continue
		}
		x := &ResolutionPart{What: in.What, Resolution: r.ID, Part: p.ID}
		x.see(p, tx.Today())
		tx.Create(x)
	}
	return r, nil
}

// see takes down how the assignment stands.
func (x *ResolutionPart) see(p *part, today sdk.Date) {
	x.State, x.Percent, x.Due, x.SeenOn = p.State, p.Percent, p.DueOn, today
	x.Late = !p.DueOn.IsZero() && today.After(p.DueOn) && p.DoneOn.IsZero() && !slices.Contains(closed, p.State)
}

func look(tx *sdk.Tx) (*Resolution, []*ResolutionPart, error) {
	r, err := sdk.Target[Resolution](tx)
	if err != nil {
		return nil, nil, err
	}
	rows, err := sdk.Find[ResolutionPart](tx, sdk.Of("resolution", r.ID), "", mostParts)
	if err != nil {
		return nil, nil, err
	}
	ids := make([]sdk.Ref, len(rows))
	for i, x := range rows {
		ids[i] = x.Part
	}
	parts, err := sdk.GetAll[part](tx, ids...)
	if err != nil {
		return nil, nil, err
	}
	now := map[sdk.Ref]*part{}
	for _, p := range parts {
		now[p.ID] = p
	}
	for _, x := range rows {
		if p := now[x.Part]; p != nil {
			x.see(p, tx.Today())
			tx.Save(x)
		}
	}
	return r, rows, nil
}

func follow(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (*Resolution, error) {
	r, _, err := look(tx)
	return r, err
}

func complete(tx *sdk.Tx, _ sdk.None, d *sdk.Diags) (*Resolution, error) {
	r, rows, err := look(tx)
	if err != nil {
		return nil, err
	}
	left := 0
	for _, x := range rows {
		if !slices.Contains(closed, x.State) {
			left++
		}
	}
	if left > 0 {
		d.Error("", "OPEN_PARTS", sdk.L(fmt.Sprintf("Còn %d phần việc chưa được xác nhận hoàn thành.", left), fmt.Sprintf("%d assignments are not confirmed yet.", left)))
	}
	r.Status, r.DoneOn = completed, tx.Today()
	tx.Save(r)
	return r, nil
}
