package organization

import "github.com/lantoa/lantoa/plugins/sdk"

type change string

const (
	appoint change = "APPOINT"
	release change = "RELEASE"
)

// Seat is one line of a proposed list: somebody who comes, or a member who goes.
type Seat struct {
	sdk.Record
	Name           string  `lantoa:"max=100,search,by_action" vi:"Họ và tên" en:"Name"`
	Position       string  `lantoa:"max=200,by_action" vi:"Chức vụ, đơn vị công tác" en:"Post and office"`
	Change         change  `lantoa:"required,index,by_action,default=APPOINT" vi:"Thay đổi" en:"Change"`
	Role           role    `lantoa:"index,by_action" vi:"Vai trò trong Hội đồng" en:"Role on the council"`
	Reconstitution sdk.Ref `lantoa:"ref=Reconstitution,required,by_action,on_delete=cascade,back=lines" vi:"Lần kiện toàn" en:"Reconstitution"`
	Agency         sdk.Ref `lantoa:"ref=core.Unit,by_action" vi:"Đơn vị đại diện" en:"Unit represented"`
	Member         sdk.Ref `lantoa:"ref=Member,by_action" vi:"Thành viên thôi tham gia" en:"Member who goes"`
	Ending         ending  `lantoa:"index,by_action" vi:"Lý do thôi" en:"Why it ends"`
}

type (
	nominateIn struct {
		Name     string  `lantoa:"required,max=100" vi:"Họ và tên" en:"Name"`
		Position string  `lantoa:"required,max=200" vi:"Chức vụ, đơn vị công tác" en:"Post and office"`
		Role     role    `lantoa:"required" vi:"Vai trò trong Hội đồng" en:"Role on the council"`
		Agency   sdk.Ref `lantoa:"ref=core.Unit" vi:"Đơn vị đại diện" en:"Unit represented"`
	}
	releaseIn struct {
		Member sdk.Ref `lantoa:"ref=Member,required" vi:"Thành viên" en:"Member"`
		Ending ending  `lantoa:"required" vi:"Lý do thôi" en:"Why it ends"`
	}
	fillIn struct {
		Name     string `lantoa:"required,max=100" vi:"Họ và tên" en:"Name"`
		Position string `lantoa:"required,max=200" vi:"Chức vụ, đơn vị công tác" en:"Post and office"`
	}
	succeedIn struct {
		Ended     sdk.Ref `lantoa:"ref=core.Unit,required" vi:"Đơn vị đã kết thúc" en:"Unit that has ended"`
		Successor sdk.Ref `lantoa:"ref=core.Unit" vi:"Đơn vị kế thừa" en:"Its successor" help_vi:"Để trống nếu đơn vị bị giải thể, không có đơn vị kế thừa." help_en:"Leave it out if the unit was abolished and has none."`
		Basis     string  `lantoa:"required,long" vi:"Căn cứ pháp lý" en:"Legal basis"`
	}
)

func seats() []sdk.Part {
	onList := func(vi, en string) sdk.ActionOpts {
		return sdk.ActionOpts{On: "Reconstitution", Label: sdk.L(vi, en), From: []string{string(drafted)}, Allow: []string{officer}}
	}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Thay đổi", "Change"), sdk.V(appoint, "Tham gia", "Comes"), sdk.V(release, "Thôi tham gia", "Goes")),
		sdk.Kind("Seat", sdk.KindOpts[Seat]{
			Label: sdk.L("Dòng danh sách", "Line of a list"), Labels: sdk.L("Danh sách đề nghị", "Proposed lists"), Visibility: sdk.Scope, Offers: sdk.OnlyActions,
			Doc:     sdk.L("Một người được đề nghị tham gia hoặc thôi tham gia Hội đồng.", "Somebody who is proposed to come on a council, or to leave it."),
			Columns: []string{"name", "position", "change", "role", "ending"}, Filters: []string{"reconstitution", "change", "role", "agency"},
		}),
		sdk.Action("nominate", onList("Thêm người tham gia", "Add somebody who comes"), func(tx *sdk.Tx, in nominateIn, _ *sdk.Diags) (*Reconstitution, error) {
			r, _, err := proposal(tx)
			if err != nil {
				return nil, err
			}
			tx.Create(&Seat{Name: in.Name, Position: in.Position, Change: appoint, Role: in.Role, Reconstitution: r.ID, Agency: in.Agency})
			return r, nil
		}),
		sdk.Action("release", onList("Thêm người thôi tham gia", "Add somebody who goes"), func(tx *sdk.Tx, in releaseIn, d *sdk.Diags) (*Reconstitution, error) {
			r, lines, err := proposal(tx)
			if err != nil {
				return nil, err
			}
			m, err := sdk.Get[Member](tx, in.Member)
			if err != nil {
				return nil, err
			}
			if m.Council != r.Council || m.Status != serving || goesAlready(lines, m) {
				d.Error("member", "NOT_SERVING", sdk.L("Người này không phải thành viên đương nhiệm của Hội đồng, hoặc đã có trong danh sách.", "That is no serving member of this council, or is on the list already."))
			}
			tx.Create(&Seat{Name: m.Name, Position: m.Position, Change: release, Role: m.Role, Reconstitution: r.ID, Agency: m.Agency, Member: m.ID, Ending: in.Ending})
			return r, nil
		}),
		sdk.Action("strike", sdk.ActionOpts{On: "Seat", Label: sdk.L("Bỏ khỏi danh sách", "Strike"), Allow: []string{officer}}, func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (sdk.None, error) {
			s, err := open(tx)
			if err == nil {
				tx.Delete(s)
			}
			return sdk.None{}, err
		}),
		sdk.Action("fill", sdk.ActionOpts{On: "Seat", Label: sdk.L("Nêu tên người thay", "Name who comes"), Allow: []string{officer}}, func(tx *sdk.Tx, in fillIn, d *sdk.Diags) (*Seat, error) {
			s, err := open(tx)
			if err != nil {
				return nil, err
			}
			if s.Change != appoint {
				d.Error("", "GOES", sdk.L("Dòng này là người thôi tham gia.", "This line is somebody who goes."))
			}
			s.Name, s.Position = in.Name, in.Position
			tx.Save(s)
			return s, nil
		}),
		sdk.Action("succeed", sdk.ActionOpts{On: "Council", Label: sdk.L("Đề nghị thay thế khi đơn vị sáp nhập", "Propose who succeeds when units merge"), From: []string{string(active)}, Allow: []string{officer}, Seconds: 30, Returns: "Reconstitution",
			Doc: sdk.L("Lập đề nghị kiện toàn: thành viên của đơn vị đã kết thúc thôi tham gia, đơn vị kế thừa cử người thay vào đúng vai trò nếu chưa có đại diện.",
				"Drafts a reconstitution: members of the unit that has ended go; its successor, where it has no member yet, names one for the same role.")}, succeed),
	}, sdk.KeptForCouncil("Seat")...)
}

func goesAlready(lines []*Seat, m *Member) bool {
	for _, s := range lines {
		if s.Member == m.ID {
			return true
		}
	}
	return false
}

// open is the line that the action is on, of a list that is still a draft.
func open(tx *sdk.Tx) (*Seat, error) {
	s, err := sdk.Target[Seat](tx)
	if err != nil {
		return nil, err
	}
	if err := tx.Guard("list:" + string(s.Reconstitution)); err != nil {
		return nil, err
	}
	r, err := sdk.Get[Reconstitution](tx, s.Reconstitution)
	if err == nil && r.Status != drafted {
		err = sdk.Fail("SUBMITTED", "Danh sách đã trình, không sửa được.", "The list was submitted and changes no more.")
	}
	return s, err
}

func succeed(tx *sdk.Tx, in succeedIn, d *sdk.Diags) (*Reconstitution, error) {
	c, err := sdk.Target[Council](tx)
	if err != nil {
		return nil, err
	}
	now, err := sitting(tx, c)
	if err != nil {
		return nil, err
	}
	waiting, err := sdk.Find[Seat](tx, sdk.Where{"reconstitution": sdk.And(sdk.Of("council", c.ID), sdk.Where{"status": sdk.Where{"in": []stage{drafted, submitted, decided}}})}, "", 2*mostSeats)
	if err != nil {
		return nil, err
	}
	units, err := sdk.GetAll[unit](tx, in.Ended, in.Successor)
	if err != nil {
		return nil, err
	}
	names := map[sdk.Ref]string{}
	for _, u := range units {
		names[u.ID] = u.Name
	}
	if in.Ended == in.Successor {
		d.Error("successor", "SAME", sdk.L("Đơn vị không kế thừa chính mình.", "A unit does not succeed itself."))
	}
	var going []*Member
	there := in.Successor == ""
	for _, m := range now {
		switch {
		case m.Agency == in.Ended && !goesAlready(waiting, m):
			going = append(going, m)
		case m.Agency == in.Successor:
			there = true
		}
	}
	for _, s := range waiting {
		there = there || s.Change == appoint && s.Agency == in.Successor
	}
	if len(going) == 0 {
		d.Error("ended", "NOBODY", sdk.L("Hội đồng không có thành viên đương nhiệm nào của đơn vị này cần thay.", "No serving member of the council is of that unit, or all are on a list."))
		return nil, nil
	}
	r := &Reconstitution{Title: "Thay thế thành viên của " + names[in.Ended], Council: c.ID, Occasion: "REPLACE", Reason: in.Basis}
	tx.Create(r)
	for _, m := range going {
		tx.Create(&Seat{Name: m.Name, Position: m.Position, Change: release, Role: m.Role, Reconstitution: r.ID, Agency: m.Agency, Member: m.ID, Ending: unitEnded})
		if !there {
			tx.Create(&Seat{Position: "Đại diện " + names[in.Successor], Change: appoint, Role: m.Role, Reconstitution: r.ID, Agency: in.Successor})
			there = true
		}
	}
	return r, nil
}
