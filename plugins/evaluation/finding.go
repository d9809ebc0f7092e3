package evaluation

import (
	"context"
	"fmt"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	sort         string
	stand        string
	findingState string
)

const (
	draft    findingState = "DRAFT"
	noted    findingState = "NOTED"
	sent     findingState = "SENT"
	answered findingState = "ANSWERED"
	resolved findingState = "RESOLVED"
)

// Finding is one thing that an inspection found, with what is asked for because of it. It stands in
// minutes that both sides sign, so the inspected unit sees it from the beginning. That unit answers;
// who inspects closes it, on time or not.
type Finding struct {
	sdk.Record
	Title          string       `lantoa:"required,max=200,search,section=content" vi:"Nội dung ghi nhận" en:"Finding"`
	Inspection     sdk.Ref      `lantoa:"ref=Inspection,required,immutable,back=found,section=content" vi:"Cuộc kiểm tra" en:"Inspection"`
	Number         int          `lantoa:"required,index,by_action,section=content" vi:"Số thứ tự" en:"Number"`
	Target         sdk.Ref      `lantoa:"ref=core.Unit,required,immutable,back=findings,section=content" vi:"Đơn vị được kiểm tra" en:"Inspected unit"`
	Sort           sort         `lantoa:"required,index,section=content" vi:"Loại" en:"Sort"`
	Detail         string       `lantoa:"long,section=content" vi:"Diễn giải, nguyên nhân" en:"Detail and cause"`
	Recommendation string       `lantoa:"long,section=follow" vi:"Kiến nghị" en:"Recommendation"`
	Due            sdk.Date     `lantoa:"index,section=follow" vi:"Hạn thực hiện" en:"Due"`
	FirstDue       sdk.Date     `lantoa:"by_action,section=follow" vi:"Hạn ban đầu" en:"First due day"`
	DueNote        string       `lantoa:"long,by_action,section=follow" vi:"Lý do gia hạn" en:"Why it was extended"`
	SentOn         sdk.Date     `lantoa:"by_action,section=follow" vi:"Ngày gửi kiến nghị" en:"Sent on"`
	ResolvedOn     sdk.Date     `lantoa:"index,by_action,section=follow" vi:"Ngày thực hiện xong" en:"Carried out on"`
	OnTime         *bool        `lantoa:"index,by_action,section=follow" vi:"Đúng hạn" en:"On time"`
	Overdue        bool         `lantoa:"index,by_action,default=false,section=follow" vi:"Đang quá hạn" en:"Overdue" help_vi:"Đánh dấu mỗi sáng." help_en:"Marked every morning."`
	Outcome        string       `lantoa:"long,by_action,section=follow" vi:"Kết quả thực hiện" en:"What was done"`
	Stand          stand        `lantoa:"index,by_action,section=answer" vi:"Ý kiến của đơn vị" en:"Position of the unit"`
	Answer         string       `lantoa:"long,by_action,section=answer" vi:"Giải trình, việc đã làm" en:"Explanation, and what was done"`
	AnsweredOn     sdk.Date     `lantoa:"index,by_action,section=answer" vi:"Ngày đơn vị báo cáo" en:"Answered on"`
	Shown          []sdk.Ref    `lantoa:"ref=core.Record,by_action,section=answer" vi:"Hồ sơ đơn vị nêu" en:"Records that the unit names"`
	Insisted       string       `lantoa:"long,by_action,section=answer" vi:"Lý do chưa chấp nhận" en:"Why the answer was not enough"`
	Proof          []sdk.Ref    `lantoa:"ref=core.Record,section=follow" vi:"Hồ sơ chứng minh" en:"Records that prove it"`
	Status         findingState `lantoa:"section=follow" vi:"Trạng thái" en:"State"`
}

type (
	findIn struct {
		Title          string   `lantoa:"required,max=200" vi:"Nội dung ghi nhận" en:"Finding"`
		Sort           sort     `lantoa:"required" vi:"Loại" en:"Sort"`
		Detail         string   `lantoa:"long" vi:"Diễn giải, nguyên nhân" en:"Detail and cause"`
		Recommendation string   `lantoa:"long" vi:"Kiến nghị" en:"Recommendation"`
		Due            sdk.Date `vi:"Hạn thực hiện" en:"Due"`
	}
	resolveIn struct {
		On      sdk.Date  `lantoa:"required" vi:"Ngày thực hiện xong" en:"Carried out on"`
		Outcome string    `lantoa:"required,long" vi:"Kết quả thực hiện" en:"What was done"`
		Proof   []sdk.Ref `lantoa:"ref=core.Record" vi:"Hồ sơ chứng minh" en:"Records that prove it"`
	}
	answerIn struct {
		Stand stand     `lantoa:"required" vi:"Ý kiến" en:"Position"`
		Text  string    `lantoa:"required,long" vi:"Giải trình, việc đã làm" en:"Explanation, and what was done"`
		Proof []sdk.Ref `lantoa:"ref=core.Record" vi:"Hồ sơ chứng minh" en:"Records that prove it"`
	}
	extendIn struct {
		Due  sdk.Date `lantoa:"required" vi:"Hạn mới" en:"New due day"`
		Note string   `lantoa:"required,long" vi:"Lý do gia hạn" en:"Why"`
	}
	reopenIn struct {
		Note string `lantoa:"required,long" vi:"Lý do" en:"Why"`
	}
)

func findings() []sdk.Part {
	step := func(role, vi, en string, from ...findingState) sdk.ActionOpts {
		o := sdk.ActionOpts{On: "Finding", Label: sdk.L(vi, en), Allow: []string{role}}
		for _, s := range from {
			o.From = append(o.From, string(s))
		}
		return o
	}
	reply := step(head, "Báo cáo, giải trình", "Answer", sent, answered)
	reply.Named, reply.Doc = true, sdk.L("Đơn vị được kiểm tra giải trình và báo cáo việc đã làm; báo cáo lại thì thay báo cáo trước.", "The inspected unit says what it thinks and has done; done again, it takes the place of the earlier answer.")
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Loại nội dung ghi nhận", "Sort of finding"), sdk.V(sort("STRENGTH"), "Ưu điểm, cách làm tốt", "Strength"), sdk.V(sort("SHORTCOMING"), "Hạn chế, tồn tại", "Shortcoming"),
			sdk.V(sort("VIOLATION"), "Sai phạm", "Breach of rules"), sdk.V(sort("DIFFICULTY"), "Khó khăn, vướng mắc", "Difficulty")),
		sdk.Enum(sdk.L("Ý kiến về kiến nghị", "Position on a recommendation"), sdk.V(stand("ACCEPTED"), "Tiếp thu", "Accepted"), sdk.V(stand("PARTLY"), "Tiếp thu một phần", "Accepted in part"), sdk.V(stand("CONTESTED"), "Không nhất trí", "Contested")),
		sdk.Enum(sdk.L("Trạng thái kiến nghị", "State of a finding"), sdk.V(draft, "Đang soạn", "Drafted"), sdk.V(noted, "Ghi nhận, không kiến nghị", "Noted, nothing is asked"), sdk.V(sent, "Đang thực hiện", "To be carried out"), sdk.V(answered, "Đơn vị đã báo cáo", "Answered by the unit"), sdk.V(resolved, "Đã thực hiện xong", "Carried out")),
		sdk.Kind("Finding", sdk.KindOpts[Finding]{
			Label: sdk.L("Nội dung ghi nhận, kiến nghị", "Finding"), Labels: sdk.L("Kết quả kiểm tra, kiến nghị", "Findings"), Doc: sdk.L("Một nội dung mà cuộc kiểm tra ghi nhận và kiến nghị kèm theo, theo dõi đến khi thực hiện xong.", "What an inspection found and asks for, followed until it is carried out."),
			Menu: "inspection", Visibility: sdk.Named, Named: "target", Tied: true, Offers: []sdk.Verb{sdk.Update}, OrderBy: "due",
			Columns: []string{"title", "target", "sort", "due", "overdue", "resolvedOn", "status"}, Filters: []string{"inspection", "target", "sort", "due", "overdue", "onTime", "status"},
			Unique: [][]string{{"inspection", "number"}},
			States: sdk.States("status", draft, sdk.Move(draft, noted, "conclude"), sdk.Move(draft, sent, "conclude"), sdk.Move(sent, answered, "answer"), sdk.Move(answered, sent, "insist"),
				sdk.Move(sent, resolved, "resolve"), sdk.Move(answered, resolved, "resolve"), sdk.Move(resolved, sent, "reopen")),
			Validate: func(_ context.Context, _ sdk.Op, old, f *Finding, d *sdk.Diags) {
				if (f.Recommendation == "") != f.Due.IsZero() {
					d.Error("due", "MISSING", sdk.L("Kiến nghị cần có hạn thực hiện, và hạn cần có kiến nghị.", "A recommendation needs a due day, and a due day a recommendation."))
				}
				if old != nil && old.Status != draft && (old.Title != f.Title || old.Recommendation != f.Recommendation || old.Sort != f.Sort ||
					old.Detail != f.Detail || f.DueNote == old.DueNote && old.Due != f.Due) {
					d.Error("", "SENT", sdk.L("Nội dung đã thông báo thì giữ nguyên; hạn thay đổi bằng việc gia hạn.", "What was sent stays as it is; the day moves by an extension."))
				}
			},
		}),
		sdk.Action("find", sdk.ActionOpts{On: "Inspection", Label: sdk.L("Ghi nhận, kiến nghị", "Add a finding"), Allow: []string{officer}, From: []string{string(conducted)}, Returns: "Finding"}, find),
		sdk.Action("drop", step(officer, "Bỏ", "Drop", draft), func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (sdk.None, error) {
			f, err := sdk.Target[Finding](tx)
			if err == nil {
				tx.Delete(f)
			}
			return sdk.None{}, err
		}),
		sdk.Action("resolve", step(head, "Xác nhận đã thực hiện", "Close", sent, answered), sdk.Change(resolve)),
		sdk.Action("answer", reply, sdk.Change(func(tx *sdk.Tx, in answerIn, f *Finding, d *sdk.Diags) error {
			if f.Target != tx.Actor().Unit {
				d.Error("id", "NOT_INSPECTED", sdk.L("Chỉ đơn vị được kiểm tra báo cáo.", "Only the inspected unit answers."))
			}
			f.Status, f.Stand, f.Answer, f.AnsweredOn, f.Shown = answered, in.Stand, in.Text, tx.Today(), in.Proof
			return nil
		})),
		sdk.Action("insist", step(head, "Chưa chấp nhận", "Insist", answered), sdk.Change(func(_ *sdk.Tx, in reopenIn, f *Finding, _ *sdk.Diags) error {
			f.Status, f.Insisted = sent, in.Note
			return nil
		})),
		sdk.Action("extend", step(head, "Gia hạn", "Extend", sent, answered), sdk.Change(func(tx *sdk.Tx, in extendIn, f *Finding, d *sdk.Diags) error {
			if !in.Due.After(f.Due) {
				d.Error("due", "NOT_LATER", sdk.L("Hạn mới phải sau hạn cũ.", "The new day is after the old one."))
			}
			if f.FirstDue.IsZero() {
				f.FirstDue = f.Due
			}
			f.Due, f.DueNote, f.Overdue = in.Due, fmt.Sprintf("%s (%s → %s)\n%s", in.Note, f.Due.VN(), in.Due.VN(), f.DueNote), in.Due.Before(tx.Today())
			return nil
		})),
		sdk.Action("reopen", step(head, "Mở lại", "Open again", resolved), sdk.Change(func(tx *sdk.Tx, in reopenIn, f *Finding, _ *sdk.Diags) error {
			if err := holdInspection(tx, f.Inspection); err != nil {
				return err
			}
			f.Status, f.ResolvedOn, f.OnTime, f.Overdue = sent, sdk.Date{}, nil, f.Due.Before(tx.Today())
			f.Outcome = in.Note + "\n" + f.Outcome
			i, err := sdk.Get[Inspection](tx, f.Inspection)
			if err == nil && i.Status == closed {
				i.Status = concluded
				tx.Save(i)
			}
			return err
		})),
		sdk.Stat("findingNumbers", sdk.L("Số nội dung ghi nhận theo loại", "Findings by sort and state"), "Finding", "count", sdk.By("sort", "status"), nil),
		sdk.Stat("answerNumbersByStand", sdk.L("Báo cáo của đơn vị được kiểm tra theo ý kiến", "Answers of inspected units by month and position"), "Finding", "count", sdk.By("month(answeredOn)", "stand"), sdk.Where{"status": sdk.Where{"in": []findingState{answered, resolved}}}),
		sdk.Stat("recommendationsClosed", sdk.L("Kiến nghị đã thực hiện, đúng hạn hay trễ", "Recommendations carried out, on time or late, by month"), "Finding", "count", sdk.By("month(resolvedOn)", "onTime"), sdk.Where{"status": sdk.Where{"eq": resolved}}),
		sdk.Stat("recommendationsOverdue", sdk.L("Kiến nghị đang quá hạn theo đơn vị", "Overdue recommendations by unit"), "Finding", "count", sdk.By("target"), sdk.Where{"overdue": sdk.Where{"eq": true}}),
		sdk.Allow("COUNCIL_MEMBER", "Finding", "read"),
	}, sdk.Kept("Finding", "update")...)
}

func find(tx *sdk.Tx, in findIn, d *sdk.Diags) (*Finding, error) {
	i, err := sdk.Target[Inspection](tx)
	if err != nil {
		return nil, err
	}
	if err := holdInspection(tx, i.ID); err != nil {
		return nil, err
	}
	if i.Findings >= mostFindings {
		d.Error("", "TOO_MANY", sdk.L("Cuộc kiểm tra đã có quá nhiều nội dung.", "The inspection has too many findings."))
		return nil, nil
	}
	i.Findings++ // the number of a finding that was deleted is not given again
	tx.Save(i)
	f := &Finding{
		Record: sdk.Record{Assignment: i.Assignment}, Title: in.Title, Inspection: i.ID, Number: i.Findings, Target: i.Target, Sort: in.Sort,
		Detail: in.Detail, Recommendation: in.Recommendation, Due: in.Due,
	}
	tx.Create(f)
	return f, nil
}

// open are the states of what is still to be carried out.
var open = []findingState{sent, answered}

// resolve closes a recommendation, and with the last one the inspection.
func resolve(tx *sdk.Tx, in resolveIn, f *Finding, d *sdk.Diags) error {
	if err := holdInspection(tx, f.Inspection); err != nil {
		return err
	}
	d.Past("on", in.On, f.SentOn, tx.Today())
	onTime := !in.On.After(f.Due)
	f.Status, f.ResolvedOn, f.OnTime, f.Overdue, f.Outcome = resolved, in.On, &onTime, false, in.Outcome
	f.Proof = append(f.Proof, in.Proof...)
	left, err := sdk.Count[Finding](tx, sdk.Where{"inspection": sdk.Where{"id": sdk.Where{"eq": f.Inspection}}, "status": sdk.Where{"in": open}})
	if err != nil || left > 1 {
		return err
	}
	i, err := sdk.Get[Inspection](tx, f.Inspection)
	if err == nil {
		i.Status = closed
		tx.Save(i)
	}
	return err
}
