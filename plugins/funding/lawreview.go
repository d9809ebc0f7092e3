package funding

import (
	"context"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type tenYears string

const (
	waiting  tenYears = "WAITING_GUIDANCE"
	reviewed tenYears = "OPEN"
	reported tenYears = "SUBMITTED"
	gathered tenYears = "GATHERED"
)

// LawReview is a unit's part of the ten-year review of the Law of 2012, which waits for guidance;
// the office's gathers those of the units.
type LawReview struct {
	sdk.Record
	Title      string   `lantoa:"required,max=200,search,section=content" vi:"Báo cáo tổng kết" en:"Title"`
	From       sdk.Date `lantoa:"section=time" vi:"Từ ngày" en:"From"`
	Until      sdk.Date `lantoa:"section=time" vi:"Đến ngày" en:"Until"`
	Results    string   `lantoa:"long,section=content" vi:"Kết quả thi hành" en:"Results"`
	Obstacles  string   `lantoa:"long,section=content" vi:"Khó khăn, vướng mắc và nguyên nhân" en:"Obstacles and their causes"`
	Proposals  string   `lantoa:"long,section=content" vi:"Đề xuất, kiến nghị" en:"Proposals"`
	Guidance   string   `lantoa:"max=50,by_action,section=outcome" vi:"Văn bản hướng dẫn" en:"Guidance"`
	GuidedOn   sdk.Date `lantoa:"index,by_action,section=time" vi:"Ngày văn bản hướng dẫn" en:"Guidance of"`
	Letter     string   `lantoa:"max=50,by_action,section=outcome" vi:"Số báo cáo" en:"Number of the report"`
	ReportedOn sdk.Date `lantoa:"index,by_action,section=time" vi:"Ngày báo cáo" en:"Reported on"`
	Units      int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số đơn vị được tổng hợp" en:"Units gathered"`
	Status     tenYears `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

func lawReviews() []sdk.Part {
	doing := func(f func(tx *sdk.Tx, r *LawReview, in sdk.Paper, d *sdk.Diags) error) func(tx *sdk.Tx, in sdk.Paper, d *sdk.Diags) (*LawReview, error) {
		return sdk.Change(func(tx *sdk.Tx, in sdk.Paper, r *LawReview, d *sdk.Diags) error {
			d.Past("on", in.On, r.GuidedOn, tx.Today())
			if err := f(tx, r, in, d); err != nil {
				return err
			}
			return nil
		})
	}
	complete := func(r *LawReview, d *sdk.Diags) {
		if r.Results == "" || r.Obstacles == "" || r.Proposals == "" {
			d.Error("", "INCOMPLETE", sdk.L("Báo cáo cần đủ kết quả, khó khăn và đề xuất.", "The report needs results, obstacles and proposals."))
		}
	}
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái tổng kết", "State of the ten-year review"), sdk.V(waiting, "Chờ hướng dẫn", "Waiting for guidance"), sdk.V(reviewed, "Đang tổng kết", "Under way"),
			sdk.V(reported, "Đã báo cáo", "Reported"), sdk.V(gathered, "Đã tổng hợp", "Gathered")),
		sdk.Kind("LawReview", sdk.KindOpts[LawReview]{
			Label: sdk.L("Tổng kết 10 năm thi hành Luật", "Ten-year review"), Labels: sdk.L("Tổng kết 10 năm thi hành Luật PBGDPL", "Ten-year reviews of the Law"),
			Doc:  sdk.L("Báo cáo tổng kết 10 năm thi hành Luật Phổ biến, giáo dục pháp luật, khi có hướng dẫn.", "A report on ten years of the Law on legal education, once there is guidance."),
			Menu: "rules", Visibility: sdk.Scope, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "guidance", "letter", "reportedOn", "units", "status"}, Filters: []string{"guidedOn", "reportedOn", "status"},
			States: sdk.States("status", waiting, sdk.Move(waiting, reviewed, "start"), sdk.Move(reviewed, reported, "submit"), sdk.Move(reviewed, gathered, "gather")),
			Validate: func(_ context.Context, _ sdk.Op, old, r *LawReview, d *sdk.Diags) {
				if !r.Until.IsZero() && r.Until.Before(r.From) {
					d.Error("until", "BEFORE_START", sdk.L("Kết thúc trước khi bắt đầu.", "It ends before it starts."))
				}
				if old != nil && (old.Status == reported || old.Status == gathered) && (old.Results != r.Results || old.Obstacles != r.Obstacles || old.Proposals != r.Proposals) {
					d.Locked()
				}
			},
		}),
		sdk.Action("start", sdk.ActionOpts{On: "LawReview", Label: sdk.L("Có hướng dẫn", "Guidance has come"), From: []string{string(waiting)}, Allow: []string{officer}, Doc: sdk.L("Ghi văn bản hướng dẫn; từ đây báo cáo được viết.", "Records the guidance; from here on the report is written.")},
			doing(func(_ *sdk.Tx, r *LawReview, in sdk.Paper, _ *sdk.Diags) error {
				r.Status, r.Guidance, r.GuidedOn = reviewed, in.Number, in.On
				return nil
			})),
		sdk.Action("submit", sdk.ActionOpts{On: "LawReview", Label: sdk.L("Gửi báo cáo", "Report"), From: []string{string(reviewed)}, Allow: []string{head}},
			doing(func(_ *sdk.Tx, r *LawReview, in sdk.Paper, d *sdk.Diags) error {
				complete(r, d)
				r.Status, r.Letter, r.ReportedOn = reported, in.Number, in.On
				return nil
			})),
		sdk.Action("gather", sdk.ActionOpts{On: "LawReview", Label: sdk.L("Tổng hợp", "Gather"), From: []string{string(reviewed)}, Allow: []string{head}, Doc: sdk.L("Tổng hợp báo cáo đã gửi của các đơn vị mà đơn vị này xem được.", "Gathers the reports of the units that this unit sees.")},
			doing(func(tx *sdk.Tx, r *LawReview, in sdk.Paper, d *sdk.Diags) error {
				complete(r, d)
				parts, err := sdk.Find[LawReview](tx, sdk.Is("status", reported), "", 500)
				if err != nil {
					return err
				}
				units := map[sdk.Ref]bool{}
				for _, p := range parts {
					units[p.Unit] = true
				}
				delete(units, r.Unit)
				if len(units) == 0 {
					d.Error("", "NOTHING", sdk.L("Chưa có báo cáo của đơn vị nào.", "No unit has reported."))
				}
				r.Status, r.Letter, r.ReportedOn, r.Units = gathered, in.Number, in.On, len(units)
				return nil
			})),
		sdk.Stat("lawReviewNumbers", sdk.L("Báo cáo tổng kết 10 năm theo trạng thái", "Ten-year reviews by state"), "LawReview", "count", sdk.By("status", "unit"), nil),
	}, sdk.KeptForCouncil("LawReview", "create", "update")...)
}
