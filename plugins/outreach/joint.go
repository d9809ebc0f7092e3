package outreach

import (
	"slices"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type jointState string

const (
	invited jointState = "OPEN"
	met     jointState = "HELD"
	called  jointState = "CANCELLED"
)

// Joint shows a session that several units hold together to the others. The session itself, with
// what is counted, stays with the organiser; here the attendances are told, not summed, so that a
// unit that sees the joint session does not count it.
type Joint struct {
	sdk.Record
	Title string   `lantoa:"required,max=200,search,immutable,section=content" vi:"Tên buổi" en:"Title"`
	On    sdk.Date `lantoa:"required,index,immutable,section=time" vi:"Ngày" en:"Day"`
	Place string   `lantoa:"max=200,section=time" vi:"Địa điểm" en:"Place"`
	Tags
	Session     sdk.Ref    `lantoa:"ref=Session,required,immutable,on_delete=cascade,back=joints,section=content" vi:"Buổi sinh hoạt" en:"Session"`
	Partners    []sdk.Ref  `lantoa:"ref=core.Unit,section=content" vi:"Đơn vị phối hợp" en:"Co-organisers"`
	Note        string     `lantoa:"long,section=content" vi:"Phân công" en:"Who does what"`
	Attendances int        `lantoa:"min=0,by_action,default=0,section=outcome" vi:"Số lượt người dự (đơn vị tổ chức báo cáo)" en:"Attendances, reported by the organiser"`
	Status      jointState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// Part is what a co-organiser did in a joint session. It has no attendances of its own.
type Part struct {
	sdk.Record
	Title        string   `lantoa:"required,max=200,search,by_action" vi:"Buổi phối hợp" en:"Joint session"`
	Joint        sdk.Ref  `lantoa:"ref=Joint,required,immutable,back=parts" vi:"Buổi phối hợp được chia sẻ" en:"The joint session"`
	On           sdk.Date `lantoa:"required,index,by_action" vi:"Ngày" en:"Day"`
	Contribution string   `lantoa:"required,long" vi:"Phần việc đã làm" en:"What the unit did"`
}

type (
	shareIn struct {
		Partners []sdk.Ref `lantoa:"ref=core.Unit,required" vi:"Đơn vị phối hợp" en:"Co-organisers"`
		Note     string    `lantoa:"long" vi:"Phân công" en:"Who does what"`
	}
	joinIn struct {
		Joint        sdk.Ref `lantoa:"ref=Joint,required" vi:"Buổi phối hợp" en:"Joint session"`
		Contribution string  `lantoa:"required,long" vi:"Phần việc của đơn vị" en:"What the unit does"`
		TiedTo       sdk.Ref `lantoa:"ref=core.Assignment" vi:"Gắn với phần việc được giao" en:"Tied to the assignment"`
	}
)

func joints() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái buổi phối hợp", "State of a joint session"), sdk.V(invited, "Đang mời phối hợp", "Open"), sdk.V(met, "Đã tổ chức", "Held"), sdk.V(called, "Đã hủy", "Cancelled")),
		sdk.Kind("Joint", sdk.KindOpts[Joint]{
			Label: sdk.L("Buổi phối hợp", "Joint session"), Labels: sdk.L("Các buổi phối hợp", "Joint sessions"),
			Doc:  sdk.L("Một buổi sinh hoạt do nhiều đơn vị cùng tổ chức, cho các đơn vị phối hợp xem; số liệu do đơn vị tổ chức báo cáo.", "A session of several units, for the co-organisers to see; the organiser reports its figures."),
			Menu: "sessions", Visibility: sdk.AllUnits, Shared: []string{string(invited), string(met), string(called)}, Offers: sdk.OnlyActions, OrderBy: "-on",
			Columns: []string{"on", "title", "place", "partners", "attendances", "status"}, Filters: []string{"status", "on"}, Unique: [][]string{{"session"}},
			States: sdk.States("status", invited, sdk.Move(invited, met, "hold"), sdk.Move(invited, called, "cancel")),
		}),
		sdk.Action("share", sdk.ActionOpts{
			On: "Session", Label: sdk.L("Mời phối hợp", "Share"), From: []string{string(planned)}, Allow: []string{officer}, Returns: "Joint",
			Doc: sdk.L("Cho các đơn vị phối hợp thấy buổi này và ghi phần việc của mình; mời lại thì danh sách mới thay danh sách cũ.", "Lets co-organisers see the session and write down their part; done again, the new list takes the place of the old one."),
		}, share),
	}, sdk.KeptForCouncil("Joint")...)
}

func parts() []sdk.Part {
	return append([]sdk.Part{
		sdk.Kind("Part", sdk.KindOpts[Part]{
			Label: sdk.L("Phần phối hợp", "Part in a joint session"), Labels: sdk.L("Phần phối hợp của đơn vị", "Parts in joint sessions"),
			Doc:  sdk.L("Phần việc của đơn vị trong một buổi do đơn vị khác tổ chức; không có số liệu riêng nên không tính trùng.", "What the unit did in a session that another organised; it has no figures of its own, so nothing is doubled."),
			Menu: "sessions", Visibility: sdk.Scope, Tied: true, Offers: []sdk.Verb{sdk.Update, sdk.Delete}, OrderBy: "-on",
			Columns: []string{"on", "title", "contribution"}, Filters: []string{"on", "joint"}, Unique: [][]string{{"joint"}},
		}),
		sdk.Action("join", sdk.ActionOpts{Label: sdk.L("Ghi phần phối hợp", "Take part"), Allow: []string{officer}, Returns: "Part",
			Doc: sdk.L("Ghi phần việc của đơn vị trong buổi phối hợp mà đơn vị được mời.", "Writes down the unit's part in a joint session to which it is invited.")}, join),
		sdk.Stat("partNumbers", sdk.L("Số buổi tham gia phối hợp theo tháng", "Parts in joint sessions by month"), "Part", "count", sdk.By("month(on)"), nil),
	}, sdk.KeptForCouncil("Part", "update", "delete")...)
}

func share(tx *sdk.Tx, in shareIn, d *sdk.Diags) (*Joint, error) {
	s, err := sdk.Target[Session](tx)
	if err != nil {
		return nil, err
	}
	if slices.Contains(in.Partners, s.Unit) {
		d.Error("partners", "ORGANISER", sdk.L("Đơn vị phối hợp khác đơn vị tổ chức.", "Co-organisers are others than the organiser."))
	}
	j, err := sdk.One[Joint](tx, sdk.Of("session", s.ID))
	if err != nil {
		return nil, err
	}
	if j == nil {
		j = &Joint{Title: s.Title, On: s.On, Session: s.ID}
		tx.Create(j)
	}
	j.Place, j.Tags, j.Partners, j.Note = s.Place, s.Tags, in.Partners, in.Note
	tx.Save(j)
	s.Joint = true
	tx.Save(s)
	return j, nil
}

func join(tx *sdk.Tx, in joinIn, _ *sdk.Diags) (*Part, error) {
	j, err := sdk.Get[Joint](tx, in.Joint)
	if err != nil {
		return nil, err
	}
	if !slices.Contains(j.Partners, tx.Actor().Unit) {
		return nil, sdk.Fail("NOT_INVITED", "Đơn vị không có trong danh sách phối hợp của buổi này.", "The unit is not among the co-organisers of this session.").At("joint")
	}
	if j.Status == called {
		return nil, sdk.Fail("CANCELLED", "Buổi này đã hủy.", "The session is cancelled.").At("joint")
	}
	p := &Part{Title: j.Title, Joint: j.ID, On: j.On, Contribution: in.Contribution}
	p.Assignment = in.TiedTo
	tx.Create(p)
	return p, nil
}

// onJoint changes what others see of a session, if it is shared.
func onJoint(tx *sdk.Tx, s *Session, f func(*Joint)) error {
	if !s.Joint {
		return nil
	}
	j, err := sdk.One[Joint](tx, sdk.Of("session", s.ID))
	if err != nil || j == nil {
		return err
	}
	f(j)
	tx.Save(j)
	return nil
}
