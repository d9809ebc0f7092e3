package demo

import (
	"context"
	"encoding/base64"
	"fmt"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/document"
	"github.com/lantoa/lantoa/ent/gen/plan"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/planning"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
)

// letter is a document that wakes tasks.
type letter struct {
	arrived clock.Instant
	tasks   []string // numbers
	symbol  string
	issued  string
	title   string
	due     string
}

// letters of the ministry. What they say is invented.
var letters = []letter{
	{at("2021-03-10", 9, 15), []string{"3.8"}, "512/BTP-PBGDPL", "2021-03-05", "Về việc góp ý dự thảo Bộ tiêu chí quốc gia về chuẩn tiếp cận pháp luật", "2021-04-15"},
	{at("2022-02-21", 14, 5), []string{"3.7"}, "398/BTP-PBGDPL", "2022-02-17", "Về việc hướng dẫn xây dựng Chương trình PBGDPL giai đoạn 2022 - 2027", "2022-12-15"},
	{at("2022-06-13", 8, 40), []string{"4.4"}, "1864/BTP-PBGDPL", "2022-06-08", "Về việc hướng dẫn tổng kết 10 năm thi hành Luật Phổ biến, giáo dục pháp luật", "2022-10-31"},
}

// planEnds is what the office enters when it loads the plan, whose text names no last day.
var planEnds = clock.MustDay("2025-12-31")

// bringIntoForce loads the plan, publishes it, opens both years and wakes what letters wake.
func (f *filler) bringIntoForce(ctx context.Context) error {
	if err := f.load(ctx); err != nil {
		return err
	}
	if err := f.wake(ctx, letters[0]); err != nil {
		return err
	}
	if err := f.system(ctx, at("2021-12-20", 8, 0), func(ctx context.Context, tx *txn.Tx) error { return f.openCalendar(ctx, tx, 2022) }); err != nil {
		return err
	}
	if err := f.manage(ctx, at("2022-01-04", 8, 30), func(ctx context.Context, id string) error {
		_, err := f.planning.OpenYear(ctx, planning.OpenYearInput{PlanID: id, Year: 2022})
		return err
	}); err != nil {
		return err
	}
	for _, l := range letters[1:] {
		if err := f.wake(ctx, l); err != nil {
			return err
		}
	}
	return nil
}

// manage runs a step of the plan manager at a moment, with the plan's API id.
func (f *filler) manage(ctx context.Context, when clock.Instant, step func(ctx context.Context, plan string) error) error {
	f.clock.Set(when.Time)
	ctx, err := f.as(ctx, director, office)
	if err != nil {
		return err
	}
	return step(ctx, f.store.Catalogue.Kind("Plan").EncodeID(f.plan))
}

// load brings the plan in as the office would: import, complete the chain of documents, publish,
// show it to the council.
func (f *filler) load(ctx context.Context) error {
	if err := f.manage(ctx, at("2021-01-04", 15, 20), func(ctx context.Context, _ string) error {
		_, err := f.planning.ImportPlan(ctx, planning.ImportPlanInput{FileName: "02-KH-STP.txt", Content: new(base64.StdEncoding.EncodeToString(f.Plan)), EndsOn: &planEnds})
		return err
	}); err != nil {
		return err
	}
	if err := f.system(ctx, at("2021-01-04", 16, 0), f.completeChain); err != nil {
		return err
	}
	return f.manage(ctx, at("2021-01-05", 8, 10), func(ctx context.Context, id string) error {
		p, err := f.store.Reading().Plan.Get(ctx, f.plan)
		if err != nil {
			return err
		}
		if _, err := f.planning.PublishPlan(ctx, planning.PublishPlanInput{PlanID: id, Version: p.Version}); err != nil {
			return err
		}
		council := f.store.Catalogue.Kind("Unit").EncodeID(f.unitIDs["hdph"])
		_, err = f.planning.FollowPlan(ctx, planning.FollowPlanInput{PlanID: id, Add: []string{council}})
		return err
	})
}

// completeChain writes the documents above the plan that its text does not name, and gives those
// that it names what the register of documents knows of them.
func (f *filler) completeChain(ctx context.Context, tx *txn.Tx) error {
	p, err := tx.Plan.Query().Where(plan.OwnerUnitID(f.unitIDs[office])).Only(ctx)
	if err != nil {
		return err
	}
	f.plan = p.ID
	rows, err := tx.Document.Query().Where(document.PlanID(p.ID)).All(ctx)
	if err != nil {
		return err
	}
	known := map[string]*gen.Document{}
	for _, r := range rows {
		known[r.Symbol] = r
	}
	for _, d := range f.Documents {
		kind := programme.DocumentKind(d.Kind)
		switch d.Kind {
		case "QĐ":
			kind = "QD"
		case "Luật":
			kind = "OTHER"
		}
		row := known[d.Symbol]
		if row == nil {
			row, err = tx.Document.Create().SetUnitID(p.OwnerUnitID).SetPlanID(p.ID).SetKind(kind).SetSymbol(d.Symbol).SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return err
			}
			known[d.Symbol] = row
		}
		up := tx.Document.UpdateOneID(row.ID).SetKind(kind).SetIssuer(d.Issuer).SetIssuedOn(d.Date).SetTitle(d.Title)
		if above := known[d.Implements]; d.Implements != "" {
			if above == nil {
				return fmt.Errorf("document %s implements %s, which is not there", d.Symbol, d.Implements)
			}
			up.SetImplementsID(above.ID)
		}
		if err := up.Exec(ctx); err != nil {
			return err
		}
	}
	tx.Audit("Plan", p.ID, p.OwnerUnitID, map[string]any{"documents": len(f.Documents)})
	return nil
}

// wake records a letter and the tasks that it wakes.
func (f *filler) wake(ctx context.Context, l letter) error {
	rows, err := f.store.Reading().Task.Query().Where(task.PlanID(f.plan), task.NumberIn(l.tasks...)).All(tenant.System(ctx)) // ids only, for the plan manager's own step
	if err != nil {
		return err
	}
	if len(rows) != len(l.tasks) {
		return fmt.Errorf("letter %s: the plan has %d of the tasks %v", l.symbol, len(rows), l.tasks)
	}
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = f.store.Catalogue.Kind("Task").EncodeID(r.ID)
	}
	issued, due, issuer := clock.MustDay(l.issued), clock.MustDay(l.due), "Bộ Tư pháp"
	return f.manage(ctx, l.arrived, func(ctx context.Context, _ string) error {
		_, err := f.planning.TriggerGuidance(ctx, planning.TriggerGuidanceInput{
			TaskIDs: ids, DueOn: &due,
			Document: planning.DocumentInput{Kind: "CV", Symbol: &l.symbol, Issuer: &issuer, IssuedOn: &issued, Title: &l.title},
		})
		return err
	})
}
