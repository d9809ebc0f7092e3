package awareness

import (
	"context"
	"fmt"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	signing string
	verdict string
)

const (
	unsigned signing = "DRAFT"
	signed   signing = "SIGNED"
	assessed signing = "ASSESSED"
)

// Commitment is what the head of a unit answers for (cam kết của người đứng đầu), by the year.
type Commitment struct {
	sdk.Record
	Signer     string   `lantoa:"required,max=100,search,section=content" vi:"Người cam kết" en:"Who commits"`
	Position   string   `lantoa:"required,max=200,section=content" vi:"Chức vụ" en:"Post"`
	Year       int      `lantoa:"required,min=2020,max=2100,index,section=content" vi:"Năm" en:"Year"`
	Content    string   `lantoa:"required,long,section=content" vi:"Nội dung cam kết" en:"What is committed to"`
	Addressee  sdk.Ref  `lantoa:"ref=Addressee,by_action,back=commitments,section=asked" vi:"Theo văn bản đã nhận (nơi nhận)" en:"Asked by (addressee)"`
	Guidance   sdk.Ref  `lantoa:"ref=Guidance,by_action,back=commitments,section=asked" vi:"Theo văn bản chỉ đạo, hướng dẫn" en:"Asked by (guidance)"`
	Level      level    `lantoa:"index,by_action,section=asked" vi:"Cấp" en:"Level"`
	SignedOn   sdk.Date `lantoa:"index,by_action,section=outcome" vi:"Ngày ký" en:"Signed on"`
	SignedBy   sdk.Ref  `lantoa:"ref=core.User,by_action,section=outcome" vi:"Tài khoản ký" en:"Signed by"`
	Verdict    verdict  `lantoa:"index,by_action,section=outcome" vi:"Kết quả thực hiện cam kết" en:"Outcome"`
	AssessedOn sdk.Date `lantoa:"index,by_action,section=outcome" vi:"Ngày đánh giá" en:"Assessed on"`
	Assessment string   `lantoa:"long,by_action,section=outcome" vi:"Nhận xét" en:"Remarks"`
	Status     signing  `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	promiseIn struct {
		Addressee sdk.Ref `lantoa:"ref=Addressee,required" vi:"Văn bản đã nhận (nơi nhận)" en:"What was received (addressee)"`
		Signer    string  `lantoa:"required,max=100" vi:"Người cam kết" en:"Who commits"`
		Position  string  `lantoa:"required,max=200" vi:"Chức vụ" en:"Post"`
		Year      int     `lantoa:"min=2020,max=2100" vi:"Năm" en:"Year" help_vi:"Để trống là năm nay." help_en:"This year, if it is left out."`
		Content   string  `lantoa:"required,long" vi:"Nội dung cam kết" en:"What is committed to"`
	}
	assessIn struct {
		Verdict    verdict `lantoa:"required" vi:"Kết quả" en:"Outcome"`
		Assessment string  `lantoa:"long" vi:"Nhận xét" en:"Remarks"`
	}
)

func commitments() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái cam kết", "State of a commitment"), sdk.V(unsigned, "Chưa ký", "Not signed"), sdk.V(signed, "Đã ký", "Signed"), sdk.V(assessed, "Đã đánh giá", "Assessed")),
		sdk.Enum(sdk.L("Kết quả thực hiện cam kết", "Outcome of a commitment"), sdk.V(verdict("KEPT"), "Thực hiện tốt", "Kept"), sdk.V(verdict("PARTLY"), "Thực hiện một phần", "Kept in part"), sdk.V(verdict("NOT_KEPT"), "Chưa thực hiện", "Not kept")),
		sdk.Kind("Commitment", sdk.KindOpts[Commitment]{
			Label: sdk.L("Cam kết của người đứng đầu", "Commitment of a head"), Labels: sdk.L("Cam kết của người đứng đầu", "Commitments of heads"), Menu: "answers", Visibility: sdk.Scope, Tied: true, OrderBy: "-year",
			Doc:    sdk.L("Cam kết trách nhiệm của người đứng đầu, do chính người đó ký; cấp trên đánh giá.", "What a head answers for, signed by the head; the unit above assesses it."),
			Unique: [][]string{{"addressee"}, {"year", "signer"}}, Columns: []string{"signer", "position", "year", "signedOn", "verdict", "status"},
			Filters: []string{"status", "year", "verdict", "signedOn", "guidance", "addressee", "level"},
			States:  sdk.States("status", unsigned, sdk.Move(unsigned, signed, "sign"), sdk.Move(signed, assessed, "assess")),
			Validate: func(_ context.Context, _ sdk.Op, old, c *Commitment, d *sdk.Diags) {
				if old != nil && old.Status != unsigned && (old.Signer != c.Signer || old.Position != c.Position || old.Year != c.Year || old.Content != c.Content) {
					d.Error("", "SIGNED", sdk.L("Cam kết đã ký không sửa được.", "A signed commitment does not change."))
				}
			},
		}),
		sdk.Action("promise", sdk.ActionOpts{
			Label: sdk.L("Soạn cam kết theo văn bản", "Draft a commitment on a guidance"), Allow: []string{officer},
			Doc: sdk.L("Soạn cam kết mà văn bản đã nhận yêu cầu, để người đứng đầu ký; gắn vào phần việc của đơn vị.", "Drafts the commitment that a guidance asks for, for the head to sign; it is tied to the unit's part."),
		}, func(tx *sdk.Tx, in promiseIn, _ *sdk.Diags) (*Commitment, error) {
			r, err := received(tx, in.Addressee)
			if err != nil {
				return nil, err
			}
			if in.Year == 0 {
				in.Year = tx.Today().Year
			}
			c := &Commitment{Signer: in.Signer, Position: in.Position, Year: in.Year, Content: in.Content, Addressee: r.addressee.ID, Guidance: r.guidance.ID, Level: r.level}
			c.Assignment = r.tie
			tx.Create(c)
			return c, nil
		}),
		sdk.Action("sign", sdk.ActionOpts{On: "Commitment", Label: sdk.L("Ký cam kết", "Sign"), From: []string{string(unsigned)}, Allow: []string{head},
			Doc: sdk.L("Người đứng đầu đơn vị ký; cam kết không sửa được nữa.", "The head of the unit signs; it changes no more.")},
			func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (*Commitment, error) {
				c, err := sdk.Target[Commitment](tx)
				if err != nil {
					return nil, err
				}
				c.Status, c.SignedOn, c.SignedBy = signed, tx.Today(), tx.Actor().User
				tx.Save(c)
				tx.NotifyRole(officer, sdk.L(fmt.Sprintf("%s đã ký cam kết năm %d.", c.Signer, c.Year), fmt.Sprintf("%s has signed the commitment of %d.", c.Signer, c.Year)), c)
				return c, nil
			}),
		sdk.Action("assess", sdk.ActionOpts{On: "Commitment", Label: sdk.L("Đánh giá việc thực hiện", "Assess"), From: []string{string(signed)}, Allow: []string{head}, Below: true,
			Doc: sdk.L("Người đứng đầu cấp trên đánh giá việc thực hiện cam kết.", "The head of the unit above says how far it was kept.")},
			func(tx *sdk.Tx, in assessIn, _ *sdk.Diags) (*Commitment, error) {
				c, err := sdk.Target[Commitment](tx)
				if err != nil {
					return nil, err
				}
				if c.Unit == tx.Actor().Unit {
					return nil, sdk.Fail("OWN", "Đơn vị không tự đánh giá cam kết của mình.", "A unit does not assess its own commitment.")
				}
				c.Status, c.Verdict, c.Assessment, c.AssessedOn = assessed, in.Verdict, in.Assessment, tx.Today()
				tx.Save(c)
				tx.NotifyRole(head, sdk.L("Cấp trên đã đánh giá cam kết của "+c.Signer+".", "The commitment of "+c.Signer+" was assessed."), c)
				return c, nil
			}),
		sdk.Stat("committed", sdk.L("Số người đứng đầu đã ký cam kết, theo cấp", "Heads who signed, by level"), "Commitment", "count", sdk.By("guidance", "level"), sdk.Where{"status": sdk.Where{"ne": unsigned}}),
		sdk.Stat("commitmentNumbers", sdk.L("Cam kết theo tháng ký và kết quả", "Commitments by month and outcome"), "Commitment", "count", sdk.By("month(signedOn)", "status", "verdict"), nil),
		sdk.Allow("COUNCIL_MEMBER", "Commitment", "read"),
	}, sdk.Kept("Commitment", "create", "update")...)
}
