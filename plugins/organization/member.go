package organization

import "github.com/lantoa/lantoa/plugins/sdk"

type (
	role   string
	ending string
	tenure string
)

const (
	chair   role = "CHAIR"
	regular role = "MEMBER"

	serving tenure = "SERVING"
	left    tenure = "LEFT"

	unitEnded ending = "UNIT_ENDED"
)

// Member is somebody's time on a council, from the decision that appoints to the one that ends it.
type Member struct {
	sdk.Record
	Name     string   `lantoa:"required,max=100,search,index,by_action,section=content" vi:"Họ và tên" en:"Name"`
	Position string   `lantoa:"required,max=200,by_action,section=content" vi:"Chức vụ, đơn vị công tác" en:"Post and office"`
	Role     role     `lantoa:"required,index,by_action,section=content" vi:"Vai trò trong Hội đồng" en:"Role on the council"`
	Council  sdk.Ref  `lantoa:"ref=Council,required,by_action,back=members,section=content" vi:"Hội đồng" en:"Council"`
	Agency   sdk.Ref  `lantoa:"ref=core.Unit,by_action,section=content" vi:"Đơn vị đại diện" en:"Unit represented"`
	By       sdk.Ref  `lantoa:"ref=Reconstitution,by_action,back=appointed,section=term" vi:"Theo lần kiện toàn" en:"Appointed by"`
	From     sdk.Date `lantoa:"required,index,by_action,section=term" vi:"Từ ngày" en:"From"`
	Until    sdk.Date `lantoa:"index,by_action,section=term" vi:"Đến ngày" en:"Until"`
	Ending   ending   `lantoa:"index,by_action,section=term" vi:"Lý do thôi" en:"Why it ended"`
	Status   tenure   `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type vacateIn struct {
	On     sdk.Date `lantoa:"required" vi:"Từ ngày" en:"From"`
	Ending ending   `lantoa:"required" vi:"Lý do thôi" en:"Why it ends"`
}

func members() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Vai trò trong Hội đồng", "Role on a council"), sdk.V(chair, "Chủ tịch Hội đồng", "Chair"), sdk.V(role("STANDING_VICE_CHAIR"), "Phó Chủ tịch thường trực", "Standing vice-chair"),
			sdk.V(role("VICE_CHAIR"), "Phó Chủ tịch", "Vice-chair"), sdk.V(regular, "Ủy viên", "Member"), sdk.V(role("SECRETARY"), "Thư ký, Tổ Thư ký", "Secretary")),
		sdk.Enum(sdk.L("Lý do thôi tham gia", "Why a membership ended"), sdk.V(ending("TRANSFERRED"), "Chuyển công tác", "Transferred"), sdk.V(ending("RETIRED"), "Nghỉ hưu", "Retired"), sdk.V(unitEnded, "Đơn vị sáp nhập, giải thể", "The unit ended"),
			sdk.V(ending("TERM_ENDED"), "Hết nhiệm kỳ", "End of term"), sdk.V(ending("DISSOLVED"), "Hội đồng giải thể", "Council dissolved"), sdk.V(ending("OTHER"), "Lý do khác", "Other")),
		sdk.Enum(sdk.L("Trạng thái thành viên", "State of a membership"), sdk.V(serving, "Đương nhiệm", "Serving"), sdk.V(left, "Đã thôi", "Left")),
		sdk.Kind("Member", sdk.KindOpts[Member]{
			Label: sdk.L("Thành viên Hội đồng", "Member of a council"), Labels: sdk.L("Thành viên Hội đồng", "Members of councils"), Menu: "councils", Visibility: sdk.AllUnits, Shared: []string{string(serving), string(left)},
			Doc:    sdk.L("Một người tham gia Hội đồng từ ngày có hiệu lực của quyết định.", "Somebody on a council, from the day on which a decision takes effect."),
			Offers: sdk.OnlyActions, OrderBy: "name", Columns: []string{"name", "position", "role", "council", "from", "until", "status"}, Filters: []string{"council", "role", "status", "agency", "from", "until", "ending"},
			States: sdk.States("status", serving, sdk.Move(serving, left, "vacate", "decide", "dissolve")),
		}),
		sdk.Action("vacate", sdk.ActionOpts{On: "Member", Label: sdk.L("Ghi thôi tham gia", "Record that somebody left"), From: []string{string(serving)}, Allow: []string{officer},
			Doc: sdk.L("Thành viên thôi tham gia giữa nhiệm kỳ; vị trí để khuyết cho đến khi kiện toàn.", "A member leaves within the term; the seat is vacant until the council is reconstituted.")},
			func(tx *sdk.Tx, in vacateIn, d *sdk.Diags) (*Member, error) {
				m, err := sdk.Target[Member](tx)
				if err != nil {
					return nil, err
				}
				d.Past("on", in.On, m.From, tx.Today())
				c, err := sdk.Get[Council](tx, m.Council)
				if err != nil {
					return nil, err
				}
				if _, err := sitting(tx, c); err != nil {
					return nil, err
				}
				m.leave(tx, in.On, in.Ending)
				c.Serving, c.Vacant = c.Serving-1, c.Vacant+1
				tx.Save(c)
				tx.NotifyRole(head, sdk.L("Hội đồng khuyết một vị trí: "+m.Name+", "+m.Position+".", "A seat of the council is vacant: "+m.Name+", "+m.Position+"."), c)
				return m, nil
			}),
		sdk.Stat("memberNumbers", sdk.L("Thành viên Hội đồng theo vai trò", "Members by role"), "Member", "count", sdk.By("council", "role", "status"), nil),
		sdk.Stat("membersLeft", sdk.L("Thành viên thôi tham gia, theo lý do", "Members who left, by reason"), "Member", "count", sdk.By("year(until)", "ending"), sdk.Where{"status": sdk.Where{"eq": left}}),
	}, sdk.KeptForCouncil("Member")...)
}

// leave ends the membership.
func (m *Member) leave(tx *sdk.Tx, on sdk.Date, why ending) {
	m.Status, m.Until, m.Ending = left, on, why
	tx.Save(m)
}
