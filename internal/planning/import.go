package planning

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"math"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/plan"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/plandoc"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// ImportPlanInput is a plan document, as base64 or as the id of an upload, and, where the document
// does not tell them well, the first and last day of the plan.
type ImportPlanInput struct {
	FileName       string
	Content        *string
	FileID         *string
	StartsOn       *clock.Day
	EndsOn         *clock.Day
	IdempotencyKey *string
}

// ImportPlan reads a plan document and stores it as a draft plan of the acting unit.
func (s *Service) ImportPlan(ctx context.Context, in ImportPlanInput) (txn.Result, error) {
	res, _, _, err := s.importFile(ctx, in, nil)
	return res, err
}

// content is the document of an input, which says in exactly one of two ways where it is.
func (s *Service) content(ctx context.Context, in ImportPlanInput) ([]byte, error) {
	switch {
	case in.FileID == nil && in.Content == nil:
		return nil, fault.New(fault.BadInput, "Cần gửi kèm nội dung tệp, hoặc mã của tệp đã tải lên.",
			"Give the content of the file, or the id of an upload.").At("input", "content")
	case in.FileID != nil && in.Content != nil:
		return nil, fault.New(fault.BadInput, "Chỉ gửi nội dung tệp hoặc mã của tệp đã tải lên, không gửi cả hai.",
			"Give the content of the file or the id of an upload, not both.").At("input", "fileId")
	case in.FileID != nil:
		_, data, err := s.Files.Sent(ctx, *in.FileID)
		if err != nil {
			return nil, fault.Of(err).At("input", "fileId")
		}
		return data, nil
	}
	data, err := base64.StdEncoding.DecodeString(*in.Content)
	if err != nil {
		return nil, fault.New(fault.BadInput, "Nội dung tệp phải được mã hóa base64.", "The content of the file must be base64.").At("input", "content")
	}
	return data, nil
}

// Import is ImportPlan for the command line. It returns the plan's row id and what was read.
func (s *Service) Import(ctx context.Context, name string, data []byte) (uuid.UUID, *plandoc.Reading, error) {
	_, id, reading, err := s.importFile(ctx, ImportPlanInput{FileName: name}, data)
	return id, reading, err
}

// importFile is both; data is nil where the input says what the document is.
func (s *Service) importFile(ctx context.Context, in ImportPlanInput, data []byte) (txn.Result, uuid.UUID, *plandoc.Reading, error) {
	op := operation("importPlan", "import")
	if known, err := s.Runner.Known(ctx, op, in, in.IdempotencyKey); err != nil || known != nil { // before the file costs anything
		return known, uuid.Nil, nil, err
	}
	if data == nil {
		var err error
		if data, err = s.content(ctx, in); err != nil {
			return nil, uuid.Nil, nil, err
		}
	}
	doc, err := read(ctx, in.FileName, data)
	if err != nil {
		return nil, uuid.Nil, nil, err
	}
	reg, err := newRegister(ctx, s.Runner.Store.Reading(), viewer.From(ctx).Unit, registerDay(doc.reading, s.Runner.Clock.Today()))
	if err != nil {
		return nil, uuid.Nil, nil, err
	}
	doc.reading.Match(reg.known)
	sum := sha256.Sum256(data)
	var id uuid.UUID
	res, err := s.Runner.Do(ctx, op, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		p, err := store(ctx, tx, doc, reg, draftFrom{file: in.FileName, hash: hex.EncodeToString(sum[:]), starts: in.StartsOn, ends: in.EndsOn, upload: in.FileID != nil})
		if err != nil {
			return nil, err
		}
		id = p.ID
		return txn.One("plan", tx.ID("Plan", p.ID)), nil
	})
	return res, id, doc.reading, err
}

// registerDay is the day on which the document's names are looked up.
func registerDay(r *plandoc.Reading, today clock.Day) clock.Day {
	if r.Document.Date.IsZero() {
		return today
	}
	return r.Document.Date
}

// draftFrom is what a draft is made from beside the reading.
type draftFrom struct {
	file, hash   string
	starts, ends *clock.Day
	upload       bool // the file was uploaded
}

// store writes a reading as a draft of the acting unit.
func store(ctx context.Context, tx *txn.Tx, doc *paper, reg *register, from draftFrom) (*gen.Plan, error) {
	if err := notTwice(ctx, tx, from); err != nil {
		return nil, err
	}
	starts, ends := planDays(doc.reading, tx.Today)
	if from.starts != nil {
		starts = *from.starts
		ends = latest(ends, clock.Date(starts.Year(), 12, 31))
	}
	if from.ends != nil {
		ends = *from.ends
	}
	if err := span(starts, ends, "input", "endsOn"); err != nil {
		return nil, err
	}
	raw, err := json.Marshal(doc.reading)
	if err != nil {
		return nil, err
	}
	id, err := newID()
	if err != nil {
		return nil, err
	}
	// The rows of the new plan, for which the viewer's hold was computed too early: the plan is
	// the acting unit's own, made by this very step.
	sys := tenant.System(ctx)
	paper, err := documents(sys, tx, id, doc)
	if err != nil {
		return nil, err
	}
	head := doc.reading.Document
	create := tx.Plan.Create().SetID(id).SetOwnerUnitID(tx.Viewer.Unit).SetDocumentID(paper).SetTitle(planTitle(head, from.file)).
		SetState(programme.PlanDraft).SetStartsOn(starts).SetEndsOn(ends).SetReading(raw).SetSourceText(doc.text).
		SetFileSha256(from.hash).SetCreatedAt(tx.Now)
	if head.Symbol != "" {
		create.SetSymbol(string(head.Symbol))
	}
	p, err := create.Save(sys)
	if err != nil {
		return nil, err
	}
	tasks, err := draftTasks(sys, tx, p, doc.reading, reg)
	if err != nil {
		return nil, err
	}
	tx.Audit("Plan", p.ID, p.OwnerUnitID, map[string]any{
		"file": from.file, "sha256": from.hash, "groups": len(doc.reading.Groups), "tasks": tasks, "warnings": len(doc.reading.Warnings),
	})
	return p, nil
}

// notTwice refuses a file that the acting unit has loaded before. The unit's row is locked, so
// that of two loads at once one waits and then sees the other's plan.
func notTwice(ctx context.Context, tx *txn.Tx, from draftFrom) error {
	if _, err := tx.Unit.Query().Where(unit.ID(tx.Viewer.Unit), locked).Only(ctx); err != nil {
		return err
	}
	known, err := tx.Plan.Query().Where(plan.OwnerUnitID(tx.Viewer.Unit), plan.FileSha256(from.hash)).First(ctx)
	switch {
	case gen.IsNotFound(err):
		return nil
	case err != nil:
		return err
	}
	field := "content"
	if from.upload {
		field = "fileId"
	}
	return fault.New(fault.Conflict, "Đơn vị đã nạp tệp này: "+name(known)+".",
		"The unit has loaded this file before: "+nameEN(known)+".").At("input", field)
}

func planTitle(h plandoc.Heading, file string) string {
	switch {
	case h.Title != "":
		return string(h.Title)
	case h.Symbol != "":
		return "Kế hoạch số " + string(h.Symbol)
	}
	return file
}

// draftTasks writes the groups, tasks and participations of a draft, and counts the tasks.
func draftTasks(sys context.Context, tx *txn.Tx, p *gen.Plan, r *plandoc.Reading, reg *register) (int, error) {
	var groups []*gen.TaskGroupCreate
	var tasks []*gen.TaskCreate
	var parts []*gen.ParticipationCreate
	var ids []uuid.UUID
	for i, g := range r.Groups {
		group, err := newID()
		if err != nil {
			return 0, err
		}
		groups = append(groups, tx.TaskGroup.Create().SetID(group).SetPlanID(p.ID).SetNumber(string(g.Number)).
			SetTitle(string(g.Title)).SetPosition(i+1).SetCreatedAt(tx.Now))
		for _, t := range g.Tasks {
			id, err := newID()
			if err != nil {
				return 0, err
			}
			ids = append(ids, id)
			tasks = append(tasks, draftTask(tx, p, group, t).SetID(id).SetPosition(len(ids)))
			parts = append(parts, draftParts(tx, p, id, t, reg)...)
		}
	}
	if err := batches(groups, func(b ...*gen.TaskGroupCreate) error { return tx.TaskGroup.CreateBulk(b...).Exec(sys) }); err != nil {
		return 0, err
	}
	if err := batches(tasks, func(b ...*gen.TaskCreate) error { return tx.Task.CreateBulk(b...).Exec(sys) }); err != nil {
		return 0, err
	}
	if err := batches(parts, func(b ...*gen.ParticipationCreate) error { return tx.Participation.CreateBulk(b...).Exec(sys) }); err != nil {
		return 0, err
	}
	return len(ids), reach.Refresh(sys, tx.Tx, tx.Now, ids...)
}

func draftTask(tx *txn.Tx, p *gen.Plan, group uuid.UUID, t plandoc.Task) *gen.TaskCreate {
	title := titleOf(string(t.Text))
	c := tx.Task.Create().SetPlanID(p.ID).SetTaskGroupID(group).SetNumber(string(t.Number)).SetTitle(title).SetContent(string(t.Text)).
		SetTiming(programme.TimingKind(t.Timing.Kind)).SetNillableTimingFrom(t.Timing.From.Ptr()).SetNillableTimingDue(t.Timing.Due.Ptr()).
		SetNillableTimingText(said(t.Timing.Text)).SetNillableProduct(said(t.Product)).SetNillableCondition(said(t.Condition)).
		SetStanding(programme.TaskActive).SetConfidence(percent(t.Confidence)).SetSearchText(searchText(title, string(t.Text))).SetCreatedAt(tx.Now)
	if t.Lines[0] > 0 {
		c.SetLineFrom(t.Lines[0]).SetLineTo(t.Lines[1])
	}
	return c
}

// draftParts is one participation for each unit that a role means; a name that means none, or
// that nobody has resolved, stays one participation without a unit.
func draftParts(tx *txn.Tx, p *gen.Plan, task uuid.UUID, t plandoc.Task, reg *register) []*gen.ParticipationCreate {
	type part struct {
		role, name string
		unit       uuid.UUID
	}
	seen := map[part]bool{}
	var out []*gen.ParticipationCreate
	for _, r := range t.Roles {
		units := make([]*uuid.UUID, 0, len(r.Units))
		for _, code := range r.Units {
			if id, ok := reg.byCode[code]; ok {
				units = append(units, &id)
			}
		}
		if len(units) == 0 {
			units = []*uuid.UUID{nil}
		}
		for _, u := range units {
			k := part{r.Role, string(r.Name), uuid.Nil}
			if u != nil {
				k.unit = *u
			}
			if seen[k] {
				continue
			}
			seen[k] = true
			out = append(out, tx.Participation.Create().SetPlanID(p.ID).SetTaskID(task).SetNillableUnitID(u).
				SetRole(programme.ParticipationRole(r.Role)).SetName(string(r.Name)).SetConfidence(percent(r.Confidence)).SetCreatedAt(tx.Now))
		}
	}
	return out
}

func searchText(title, content string) string { return fold.Key(title + " " + content) }

func said(s plandoc.Said) *string {
	if s == "" {
		return nil
	}
	text := string(s)
	return &text
}

func percent(confidence float64) int { return int(math.Round(100 * min(max(confidence, 0), 1))) }
