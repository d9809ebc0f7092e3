package training

import (
	"fmt"

	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

type standing string

const (
	proposed   standing = "PROPOSED"
	recognised standing = "RECOGNISED"
	suspended  standing = "SUSPENDED"
	dismissed  standing = "DISMISSED"
)

// ground is the point of the law on which somebody is removed.
type ground string

// term is the clock of one roster in working days, as Circular 10/2016/TT-BTP has it; 0 where the
// law gives none, or none that is known to us.
type term struct {
	decide int // from the proposal to the decision
	ask    int // from the proposal to asking for what is missing
	object int // from the notice of removal to the person's objection
}

// Recognition is the part of a roster's record that decisions write: from the proposal to the removal.
type Recognition struct {
	Status       standing `lantoa:"section=recognition" vi:"Tình trạng" en:"Standing"`
	ProposedOn   sdk.Date `lantoa:"by_action,section=recognition" vi:"Ngày trình" en:"Proposed on"`
	Missing      string   `lantoa:"long,by_action,section=recognition" vi:"Nội dung cần bổ sung" en:"What is missing"`
	Due          sdk.Date `lantoa:"index,by_action,section=recognition" vi:"Thời hạn" en:"Due" help_vi:"Hạn ra quyết định khi đang đề nghị (tính theo ngày làm việc); ngày hết nhiệm kỳ khi đã công nhận." help_en:"While proposed, the day to decide by, in working days; once recognised, the end of the term."`
	DecisionNo   string   `lantoa:"max=50,by_action,section=recognition" vi:"Số quyết định công nhận" en:"Decision of recognition"`
	RecognisedOn sdk.Date `lantoa:"index,by_action,section=recognition" vi:"Ngày công nhận" en:"Recognised on"`
	Late         bool     `lantoa:"index,by_action,default=false,section=recognition" vi:"Quyết định quá hạn" en:"Decided late"`
	Suspension   string   `lantoa:"long,by_action,section=removal" vi:"Lý do tạm dừng" en:"Why suspended"`
	Ground       ground   `lantoa:"index,by_action,section=removal" vi:"Căn cứ miễn nhiệm" en:"Ground of removal"`
	RemovalNote  string   `lantoa:"long,by_action,section=removal" vi:"Lý do miễn nhiệm" en:"Reason of removal"`
	RemovalNo    string   `lantoa:"max=50,by_action,section=removal" vi:"Số quyết định miễn nhiệm" en:"Decision of removal"`
	RemovedOn    sdk.Date `lantoa:"index,by_action,section=removal" vi:"Ngày miễn nhiệm" en:"Removed on"`
	ObjectBy     sdk.Date `lantoa:"by_action,section=removal" vi:"Hạn kiến nghị" en:"Objection by"`
}

func (r *Recognition) recognition() *Recognition { return r }

// candidate is a record of a roster that decisions recognise.
type candidate interface {
	person
	recognition() *Recognition
}

type (
	submitIn struct {
		On sdk.Date `vi:"Ngày nhận đủ hồ sơ" en:"Received on" help_vi:"Để trống là hôm nay." help_en:"Today if it is left out."`
	}
	askIn struct {
		Missing string `lantoa:"required,long" vi:"Nội dung cần bổ sung" en:"What is missing"`
	}
	recogniseIn struct {
		DecisionNo string   `lantoa:"required,max=50" vi:"Số quyết định" en:"Decision number"`
		On         sdk.Date `lantoa:"required" vi:"Ngày quyết định" en:"Decided on"`
		Until      sdk.Date `vi:"Nhiệm kỳ đến ngày" en:"Term ends on" help_vi:"Để trống nếu quyết định không nêu nhiệm kỳ." help_en:"Leave it out if the decision names no term."`
	}
	suspendIn struct {
		Reason string `lantoa:"required,long" vi:"Lý do" en:"Reason"`
	}
	dismissIn struct {
		DecisionNo string   `lantoa:"required,max=50" vi:"Số quyết định" en:"Decision number"`
		On         sdk.Date `lantoa:"required" vi:"Ngày quyết định" en:"Decided on"`
		Ground     ground   `lantoa:"required" vi:"Căn cứ (điểm)" en:"Ground (point)" help_vi:"Điểm của điều khoản về miễn nhiệm mà quyết định viện dẫn; nội dung từng điểm theo văn bản đang có hiệu lực." help_en:"The point of the provision on removal that the decision cites; its wording is that of the act in force."`
		Note       string   `lantoa:"required,long" vi:"Lý do" en:"Reason"`
	}
)

func standings() []sdk.Part {
	return []sdk.Part{
		sdk.Enum(sdk.L("Tình trạng công nhận", "Standing"), sdk.V(proposed, "Đang đề nghị", "Proposed"), sdk.V(recognised, "Đã công nhận", "Recognised"),
			sdk.V(suspended, "Tạm dừng", "Suspended"), sdk.V(dismissed, "Đã miễn nhiệm", "Removed")),
		sdk.Enum(sdk.L("Căn cứ miễn nhiệm", "Ground of removal"), sdk.V(ground("A"), "Điểm a", "Point a"), sdk.V(ground("B"), "Điểm b", "Point b"),
			sdk.V(ground("C"), "Điểm c", "Point c"), sdk.V(ground("D"), "Điểm d", "Point d"), sdk.V(ground("DD"), "Điểm đ", "Point đ"),
			sdk.V(ground("E"), "Điểm e", "Point e"), sdk.V(ground("G"), "Điểm g", "Point g")),
	}
}

// steps is the state machine of recognition.
func steps() *manifest.States {
	return sdk.States("status", proposed, sdk.Move(proposed, recognised, "recognise"), sdk.Move(recognised, suspended, "suspend"),
		sdk.Move(suspended, recognised, "reinstate"), sdk.Move(recognised, dismissed, "dismiss"), sdk.Move(suspended, dismissed, "dismiss"))
}

// decisions are the actions of recognition on one roster. The head of the unit decides, or that of
// a unit above it.
//
//nolint:gocognit // a table of actions
func decisions[T any, P interface {
	*T
	candidate
}](kind string, t term,
) []sdk.Part {
	// do is an action that changes a record of the roster.
	doing := func(tx *sdk.Tx, f func(r *Recognition, p P) error) (P, error) {
		p, err := sdk.Target[T](tx)
		if err != nil {
			return nil, err
		}
		if err := f(P(p).recognition(), p); err != nil {
			return nil, err
		}
		tx.Save(p)
		return p, nil
	}
	opts := func(role, vi, en, docVI, docEN string, from ...standing) sdk.ActionOpts {
		o := sdk.ActionOpts{On: kind, Label: sdk.L(vi, en), Doc: sdk.L(docVI, docEN), Allow: []string{role}, Below: role == head}
		for _, s := range from {
			o.From = append(o.From, string(s))
		}
		return o
	}
	return []sdk.Part{
		sdk.Action("submit", opts(officer, "Trình công nhận", "Submit", "Trình người có thẩm quyền; thời hạn ra quyết định tính từ ngày này.", "Puts the proposal before who decides; the term of the decision runs from this day.", proposed),
			func(tx *sdk.Tx, in submitIn, d *sdk.Diags) (P, error) {
				return doing(tx, func(r *Recognition, p P) (err error) {
					if r.ProposedOn, r.Missing = in.On, ""; in.On.IsZero() {
						r.ProposedOn = tx.Today()
					}
					if r.ProposedOn.After(tx.Today()) {
						d.Error("on", "IN_FUTURE", sdk.L("Ngày nhận hồ sơ chưa tới.", "That day has not come."))
					}
					r.Due, err = sdk.Workday(tx, r.ProposedOn, t.decide)
					name, vi, en := p.profile().Name, "", ""
					if !r.Due.IsZero() {
						vi, en = ", hạn quyết định "+r.Due.VN(), ", to be decided by "+r.Due.String()
					}
					tx.NotifyRole(head, sdk.L("Trình công nhận "+name+vi+".", "Recognition of "+name+" is proposed"+en+"."), p)
					return err
				})
			}),
		sdk.Action("ask", opts(head, "Yêu cầu bổ sung", "Ask for more", "Trả lại để bổ sung hồ sơ; thời hạn tính lại khi trình lần sau.", "Sends the proposal back for what is missing; the term runs anew from the next submission.", proposed),
			func(tx *sdk.Tx, in askIn, d *sdk.Diags) (P, error) {
				return doing(tx, func(r *Recognition, p P) error {
					if r.ProposedOn.IsZero() {
						return notSubmitted()
					}
					last, err := sdk.Workday(tx, r.ProposedOn, t.ask)
					if err == nil && !last.IsZero() && tx.Today().After(last) {
						d.Error("", "TOO_LATE", sdk.L("Thời hạn yêu cầu bổ sung đã hết ngày "+last.VN()+".", "What is missing could be asked for until "+last.String()+"."))
					}
					r.Missing, r.ProposedOn, r.Due = in.Missing, sdk.Date{}, sdk.Date{}
					tx.NotifyRole(officer, sdk.L("Hồ sơ của "+p.profile().Name+" cần bổ sung.", "The proposal of "+p.profile().Name+" lacks something."), p)
					return err
				})
			}),
		sdk.Action("recognise", opts(head, "Công nhận", "Recognise", "Ghi quyết định công nhận. Hồ sơ chưa trình chỉ dùng để nhập người đã được công nhận từ trước.", "Records the decision. Without a submission it is for entering who was recognised before.", proposed),
			func(tx *sdk.Tx, in recogniseIn, d *sdk.Diags) (P, error) {
				return doing(tx, func(r *Recognition, p P) error {
					if in.On.After(tx.Today()) || !r.ProposedOn.IsZero() && in.On.Before(r.ProposedOn) {
						d.Error("on", "WRONG_DAY", sdk.L("Ngày quyết định phải từ ngày trình đến hôm nay.", "The day is from the submission to today."))
					}
					if !in.Until.IsZero() && !in.Until.After(in.On) {
						d.Error("until", "BEFORE_START", sdk.L("Nhiệm kỳ kết thúc trước khi bắt đầu.", "The term ends before it starts."))
					}
					r.Late = !r.Due.IsZero() && in.On.After(r.Due)
					r.Status, r.DecisionNo, r.RecognisedOn, r.Due, r.Missing = recognised, in.DecisionNo, in.On, in.Until, ""
					tx.NotifyRole(officer, sdk.L("Đã công nhận "+p.profile().Name+" (Quyết định số "+in.DecisionNo+").", p.profile().Name+" is recognised by decision "+in.DecisionNo+"."), p)
					return nil
				})
			}),
		sdk.Action("suspend", opts(head, "Tạm dừng", "Suspend", "Tạm dừng hoạt động, chưa miễn nhiệm.", "The person rests for a time, without removal.", recognised),
			func(tx *sdk.Tx, in suspendIn, _ *sdk.Diags) (P, error) {
				return doing(tx, func(r *Recognition, _ P) error { r.Status, r.Suspension = suspended, in.Reason; return nil })
			}),
		sdk.Action("reinstate", opts(head, "Cho hoạt động lại", "Reinstate", "Kết thúc tạm dừng.", "Ends the suspension.", suspended),
			func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (P, error) {
				return doing(tx, func(r *Recognition, _ P) error { r.Status, r.Suspension = recognised, ""; return nil })
			}),
		sdk.Action("dismiss", opts(head, "Miễn nhiệm", "Remove", "Ghi quyết định miễn nhiệm với căn cứ và lý do.", "Records the decision of removal with its ground and reason.", recognised, suspended),
			func(tx *sdk.Tx, in dismissIn, d *sdk.Diags) (P, error) {
				return doing(tx, func(r *Recognition, p P) (err error) {
					if in.On.After(tx.Today()) || in.On.Before(r.RecognisedOn) {
						d.Error("on", "WRONG_DAY", sdk.L("Ngày quyết định phải từ ngày công nhận đến hôm nay.", "The day is from the recognition to today."))
					}
					r.ObjectBy, err = sdk.Workday(tx, in.On, t.object)
					r.Status, r.Ground, r.RemovalNote, r.RemovalNo, r.RemovedOn, r.Due = dismissed, in.Ground, in.Note, in.DecisionNo, in.On, sdk.Date{}
					tell(tx, []person{p}, fmt.Sprintf("Quyết định miễn nhiệm số %s ngày %s: %s.", in.DecisionNo, in.On.VN(), p.profile().Name),
						fmt.Sprintf("Decision of removal %s of %s: %s.", in.DecisionNo, in.On, p.profile().Name))
					return err
				})
			}),
		sdk.Action("withdraw", opts(officer, "Rút đề nghị", "Withdraw", "Xóa đề nghị chưa được quyết định.", "Deletes a proposal that nobody has decided.", proposed),
			func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (sdk.None, error) {
				p, err := sdk.Target[T](tx)
				if err == nil {
					tx.Delete(p)
				}
				return sdk.None{}, err
			}),
	}
}

func notSubmitted() error {
	return sdk.Fail("NOT_SUBMITTED", "Đề nghị này chưa được trình.", "This proposal has not been submitted.")
}

// roster is what the kinds of recognised people have in common.
func roster[T any](label, labels, doc sdk.Text, columns ...string) sdk.KindOpts[T] {
	return sdk.KindOpts[T]{
		Label: label, Labels: labels, Doc: doc, Menu: "people", Visibility: sdk.Scope, Tied: true, States: steps(), OrderBy: "name",
		Offers: []sdk.Verb{sdk.Create, sdk.Update}, Columns: append(columns, "sex", "degree", "status", "decisionNo", "due"),
		Filters: []string{"status", "sex", "ethnicity", "degree", "recognisedOn", "removedOn", "due", "late"},
	}
}
