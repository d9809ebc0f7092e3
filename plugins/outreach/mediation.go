package outreach

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	dispute   string
	grounds   string
	caseState string
)

const (
	received    caseState = "RECEIVED"
	assigned    caseState = "ASSIGNED"
	started     caseState = "STARTED"
	settled     caseState = "SETTLED"
	notSettled  caseState = "NOT_SETTLED"
	terminated  caseState = "TERMINATED_BY_PARTY"
	outOfScope  caseState = "OUT_OF_SCOPE"
	startWithin           = 3 // days from the assignment to the start, Law 35/2013/QH13
)

// Case is a line of a commune's mediation logbook (sổ theo dõi hòa giải). Its rows stay in the
// commune; units above see figures of its days, kinds and outcomes only.
type Case struct {
	sdk.Record
	Subject    string    `lantoa:"required,max=200,section=content" vi:"Nội dung vụ việc" en:"Subject"`
	Number     int       `lantoa:"index,by_action,section=content" vi:"Số trong sổ" en:"Number in the logbook"`
	Team       sdk.Ref   `lantoa:"ref=Team,required,back=cases,section=content" vi:"Tổ hòa giải" en:"Team"`
	Type       dispute   `lantoa:"required,index,section=content" vi:"Loại vụ việc" en:"Kind of dispute"`
	Grounds    grounds   `lantoa:"required,index,section=content" vi:"Căn cứ hòa giải" en:"Grounds"`
	Groups     []string  `lantoa:"enum=core.TargetGroup,section=content" vi:"Đối tượng" en:"Target groups"`
	Urgent     bool      `lantoa:"index,default=false,section=content" vi:"Có nguy cơ bạo lực, cần báo ngay" en:"Risk of violence, urgent"`
	ReceivedOn sdk.Date  `lantoa:"required,index,section=time" vi:"Ngày tiếp nhận" en:"Received on"`
	AssignedOn sdk.Date  `lantoa:"by_action,section=time" vi:"Ngày phân công" en:"Assigned on"`
	StartBy    sdk.Date  `lantoa:"index,by_action,section=time" vi:"Hạn bắt đầu" en:"To start by"`
	StartedOn  sdk.Date  `lantoa:"by_action,section=time" vi:"Ngày bắt đầu" en:"Started on"`
	EndedOn    sdk.Date  `lantoa:"index,by_action,section=time" vi:"Ngày kết thúc" en:"Ended on"`
	Late       bool      `lantoa:"index,by_action,default=false,section=time" vi:"Bắt đầu chậm" en:"Started late"`
	Mediators  string    `lantoa:"max=300,by_action,section=private" vi:"Hòa giải viên" en:"Mediators"`
	Parties    string    `lantoa:"long,section=private" vi:"Các bên" en:"Parties" help_vi:"Chỉ đơn vị lập sổ xem được." help_en:"Only the unit that keeps the book sees this."`
	Course     string    `lantoa:"long,by_action,section=private" vi:"Diễn biến" en:"Course"`
	Agreement  string    `lantoa:"long,by_action,section=private" vi:"Thỏa thuận, cách thức và thời hạn thực hiện" en:"Agreement, how and by when"`
	Written    bool      `lantoa:"index,by_action,default=false,section=outcome" vi:"Có văn bản hòa giải thành" en:"Written record of the settlement"`
	Guidance   string    `lantoa:"long,by_action,section=private" vi:"Hướng dẫn đến cơ quan có thẩm quyền" en:"Guided to which authority"`
	Status     caseState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	receiveIn struct {
		Subject    string   `lantoa:"required,max=200" vi:"Nội dung vụ việc" en:"Subject"`
		Team       sdk.Ref  `lantoa:"ref=Team,required" vi:"Tổ hòa giải" en:"Team"`
		Type       dispute  `lantoa:"required" vi:"Loại vụ việc" en:"Kind of dispute"`
		Grounds    grounds  `lantoa:"required" vi:"Căn cứ hòa giải" en:"Grounds"`
		Groups     []string `lantoa:"enum=core.TargetGroup" vi:"Đối tượng" en:"Target groups"`
		ReceivedOn sdk.Date `lantoa:"required" vi:"Ngày tiếp nhận" en:"Received on"`
		Urgent     bool     `vi:"Có nguy cơ bạo lực, cần báo ngay" en:"Risk of violence, urgent"`
		Parties    string   `lantoa:"long" vi:"Các bên" en:"Parties"`
	}
	assignIn struct {
		Mediators string   `lantoa:"required,max=300" vi:"Hòa giải viên" en:"Mediators"`
		On        sdk.Date `lantoa:"required" vi:"Ngày phân công" en:"Assigned on"`
	}
	startIn struct {
		On sdk.Date `lantoa:"required" vi:"Ngày bắt đầu" en:"Started on"`
	}
	endIn struct {
		Outcome   caseState `lantoa:"required" vi:"Kết quả" en:"Outcome"`
		On        sdk.Date  `lantoa:"required" vi:"Ngày kết thúc" en:"Ended on"`
		Course    string    `lantoa:"long" vi:"Diễn biến" en:"Course"`
		Agreement string    `lantoa:"long" vi:"Thỏa thuận" en:"Agreement"`
		Written   bool      `vi:"Có văn bản hòa giải thành" en:"Written record"`
		Guidance  string    `lantoa:"long" vi:"Hướng dẫn đến cơ quan có thẩm quyền, hoặc lý do" en:"Guided to which authority, or why"`
	}
)

func cases() []sdk.Part {
	opts := func(vi, en, docVI, docEN string, from ...caseState) sdk.ActionOpts {
		o := sdk.ActionOpts{On: "Case", Label: sdk.L(vi, en), Doc: sdk.L(docVI, docEN), Allow: []string{officer}}
		for _, s := range from {
			o.From = append(o.From, string(s))
		}
		return o
	}
	return []sdk.Part{
		sdk.Enum(sdk.L("Loại vụ việc", "Kind of dispute"), sdk.V(dispute("CIVIL"), "Dân sự", "Civil"), sdk.V(dispute("LAND"), "Đất đai", "Land"),
			sdk.V(dispute("MARRIAGE_FAMILY"), "Hôn nhân và gia đình", "Marriage and family"), sdk.V(dispute("ENVIRONMENT"), "Môi trường", "Environment"), sdk.V(dispute("OTHER"), "Loại khác", "Other")),
		sdk.Enum(sdk.L("Căn cứ hòa giải", "Grounds of mediation"), sdk.V(grounds("REQUEST"), "Một bên hoặc các bên yêu cầu", "Request of a party"),
			sdk.V(grounds("WITNESSED"), "Hòa giải viên chứng kiến hoặc biết vụ việc", "A mediator witnessed it"), sdk.V(grounds("ASSIGNED"), "Tổ trưởng phân công hoặc cơ quan đề nghị", "Assigned by the leader or an agency")),
		sdk.Enum(sdk.L("Trạng thái vụ việc", "State of a case"), sdk.V(received, "Đã tiếp nhận", "Received"), sdk.V(assigned, "Đã phân công", "Assigned"), sdk.V(started, "Đang hòa giải", "Started"),
			sdk.V(settled, "Hòa giải thành", "Settled"), sdk.V(notSettled, "Hòa giải không thành", "Not settled"), sdk.V(terminated, "Một bên chấm dứt", "Ended by a party"), sdk.V(outOfScope, "Không thuộc phạm vi hòa giải", "Out of scope")),
		sdk.Kind("Case", sdk.KindOpts[Case]{
			Label: sdk.L("Vụ việc hòa giải", "Mediation case"), Labels: sdk.L("Sổ theo dõi hòa giải", "Mediation logbook"),
			Doc:  sdk.L("Một vụ việc trong sổ theo dõi hòa giải. Thông tin của các bên chỉ ở xã; cấp trên chỉ thấy số liệu.", "A case of the mediation logbook. What concerns the parties stays in the commune; units above see figures only."),
			Menu: "mediation", Visibility: sdk.StatisticsUp, Offers: []sdk.Verb{sdk.Update}, OrderBy: "-receivedOn",
			Columns: []string{"number", "receivedOn", "subject", "type", "team", "startBy", "status"}, Filters: []string{"status", "type", "receivedOn", "endedOn", "team", "urgent", "late"},
			States: sdk.States("status", received, sdk.Move(received, assigned, "assign"), sdk.Move(assigned, started, "start"), sdk.Move(started, settled, "end"), sdk.Move(started, notSettled, "end"),
				sdk.Move(started, terminated, "end"), sdk.Move(assigned, terminated, "end"), sdk.Move(received, outOfScope, "end"), sdk.Move(assigned, outOfScope, "end"), sdk.Move(started, outOfScope, "end")),
			Validate: func(_ context.Context, _ sdk.Op, _, c *Case, d *sdk.Diags) {
				if !c.AssignedOn.IsZero() && c.ReceivedOn.After(c.AssignedOn) {
					d.Error("receivedOn", "AFTER_ASSIGNMENT", sdk.L("Ngày tiếp nhận sau ngày phân công.", "It was received after it was assigned."))
				}
			},
		}),
		sdk.Action("receiveCase", sdk.ActionOpts{Label: sdk.L("Tiếp nhận vụ việc", "Receive a case"), Allow: []string{officer}, Returns: "Case",
			Doc: sdk.L("Vào sổ vụ việc với số kế tiếp; có nguy cơ bạo lực thì báo ngay người đứng đầu.", "Enters a case in the logbook with the next number; a risk of violence is told to the head at once.")}, receiveCase),
		sdk.Action("assign", opts("Phân công", "Assign", "Phân công hòa giải viên; việc hòa giải bắt đầu trong 03 ngày.", "Names the mediators; they start within three days.", received),
			sdk.Change(func(tx *sdk.Tx, in assignIn, c *Case, d *sdk.Diags) error {
				d.Past("on", in.On, c.ReceivedOn, tx.Today())
				c.Status, c.Mediators, c.AssignedOn, c.StartBy = assigned, in.Mediators, in.On, in.On.AddDays(startWithin)
				return nil
			})),
		sdk.Action("start", opts("Bắt đầu hòa giải", "Start", "Ghi ngày bắt đầu; quá 03 ngày từ khi phân công là chậm.", "Records the first day; more than three days after the assignment is late.", assigned),
			sdk.Change(func(tx *sdk.Tx, in startIn, c *Case, d *sdk.Diags) error {
				d.Past("on", in.On, c.AssignedOn, tx.Today())
				c.Status, c.StartedOn, c.Late = started, in.On, in.On.After(c.StartBy)
				return nil
			})),
		sdk.Action("end", opts("Kết thúc", "End", "Ghi kết quả: hòa giải thành, không thành (hướng dẫn đến cơ quan nào), một bên chấm dứt, hoặc không thuộc phạm vi.", "Records the outcome: settled, not settled (and where the parties were sent), ended by a party, or out of scope.", received, assigned, started), sdk.Change(endCase)),
		sdk.Stat("caseNumbers", sdk.L("Số vụ việc tiếp nhận theo tháng", "Cases received by month"), "Case", "count", sdk.By("month(receivedOn)", "type", "status"), nil),
		sdk.Stat("caseOutcomes", sdk.L("Kết quả hòa giải theo tháng", "Outcomes by month"), "Case", "count", sdk.By("month(endedOn)", "status", "type"), sdk.Where{"status": sdk.Where{"in": []caseState{settled, notSettled, terminated, outOfScope}}}),
		sdk.Stat("caseUnfinished", sdk.L("Số vụ việc chưa kết thúc", "Cases that are not finished"), "Case", "count", sdk.By("status", "month(receivedOn)"), sdk.Where{"status": sdk.Where{"in": []caseState{received, assigned, started}}}),
		sdk.Stat("caseLateStarts", sdk.L("Số vụ việc bắt đầu chậm", "Cases that started late"), "Case", "count", sdk.By("late", "month(receivedOn)"), nil),
		sdk.Allow(officer, "Case", "read", "update"), sdk.Allow(manager, "Case", "read"),
	}
}

func receiveCase(tx *sdk.Tx, in receiveIn, d *sdk.Diags) (*Case, error) {
	t, err := sdk.Get[Team](tx, in.Team)
	if err != nil {
		return nil, err
	}
	if t.Unit != tx.Actor().Unit || t.Status != working {
		d.Error("team", "NOT_ACTIVE", sdk.L("Chọn một tổ hòa giải đang hoạt động của đơn vị.", "Name an active team of the unit."))
	}
	d.Past("receivedOn", in.ReceivedOn, sdk.Date{}, tx.Today())
	c := &Case{Subject: in.Subject, Team: in.Team, Type: in.Type, Grounds: in.Grounds, Groups: in.Groups, ReceivedOn: in.ReceivedOn, Urgent: in.Urgent, Parties: in.Parties}
	tx.CreateNumbered(c, "number")
	if in.Urgent {
		tx.NotifyRole(head, sdk.L("Vụ việc có nguy cơ bạo lực vừa được tiếp nhận: cần xử lý ngay.", "A case with a risk of violence has come in: act at once."), c)
	}
	return c, nil
}

func endCase(tx *sdk.Tx, in endIn, c *Case, d *sdk.Diags) error {
	after := c.ReceivedOn
	if c.StartedOn.After(after) {
		after = c.StartedOn
	}
	d.Past("on", in.On, after, tx.Today())
	switch in.Outcome {
	case settled:
		if in.Agreement == "" {
			d.Error("agreement", "MISSING", sdk.L("Hòa giải thành thì ghi các bên thỏa thuận gì.", "Of a settlement, say what was agreed."))
		}
	case notSettled, outOfScope:
		if in.Guidance == "" {
			d.Error("guidance", "MISSING", sdk.L("Ghi đã hướng dẫn các bên đến cơ quan nào.", "Say to which authority the parties were sent."))
		}
	case terminated:
	default:
		d.Error("outcome", "NO_OUTCOME", sdk.L("Đây không phải kết quả của một vụ việc.", "That is no outcome of a case."))
	}
	if c.StartedOn.IsZero() && (in.Outcome == settled || in.Outcome == notSettled) {
		d.Error("outcome", "NOT_STARTED", sdk.L("Vụ việc chưa bắt đầu hòa giải.", "The mediation has not started."))
	}
	c.Status, c.EndedOn, c.Course, c.Agreement, c.Written, c.Guidance = in.Outcome, in.On, in.Course, in.Agreement, in.Written && in.Outcome == settled, in.Guidance
	return nil
}
