package planning

import (
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/participation"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
)

// SplitTaskInput cuts one task of a draft into several. The pieces are its words, all of them and
// in their order; each piece keeps the timing and the participations.
type SplitTaskInput struct {
	TaskID string
	Pieces []TaskPieceInput
}

// TaskPieceInput is one piece; without a title it gets the first clause of its words.
type TaskPieceInput struct {
	Content string
	Title   *string
}

// MergeTasksInput makes one task of several: the first of them in the plan has the words of all,
// who takes part in any, and the first timing that is stated.
type MergeTasksInput struct{ TaskIDs []string }

// mostPieces is how many pieces a task is cut into, or made of, at once.
const mostPieces = 50

func few(n int, path ...any) error {
	if n >= 2 && n <= mostPieces {
		return nil
	}
	return fault.Newf(fault.BadInput, "Cần từ 2 đến %d phần.", "It takes 2 to %d pieces.", mostPieces).At(path...)
}

func (e *editor) split(list []SplitTaskInput) error {
	var cut []string // numbers, for the audit
	for i, in := range list {
		path := []any{"input", "splitTasks", i}
		t, err := e.task(in.TaskID, append(path, "taskId")...)
		if err != nil {
			return err
		}
		if err := few(len(in.Pieces), append(path, "pieces")...); err != nil {
			return err
		}
		if err := whole(t, in.Pieces, append(path, "pieces")...); err != nil {
			return err
		}
		if err := e.cut(t, in.Pieces); err != nil {
			return err
		}
		cut = append(cut, fmt.Sprintf("%s: %d", t.Number, len(in.Pieces)))
	}
	if len(cut) > 0 {
		e.detail["split"] = cut
	}
	return nil
}

// whole refuses pieces that leave words of the task out or bring others in.
func whole(t *gen.Task, pieces []TaskPieceInput, path ...any) error {
	var words []string
	for i, p := range pieces {
		said := strings.Fields(p.Content)
		if len(said) == 0 {
			return empty().At(append(path, i, "content")...)
		}
		words = append(words, said...)
	}
	if strings.Join(words, " ") == strings.Join(strings.Fields(t.Content), " ") {
		return nil
	}
	return fault.New(fault.BadInput, "Các phần ghép lại phải đúng nguyên văn của nhiệm vụ.", "Together the pieces must be the words of the task.").At(path...)
}

func (e *editor) cut(t *gen.Task, pieces []TaskPieceInput) error {
	parts, err := e.tx.Participation.Query().Where(participation.TaskID(t.ID)).Order(participation.ByID()).All(e.sys)
	if err != nil {
		return err
	}
	lines := spans(strings.Split(e.plan.SourceText, "\n"), t.LineFrom, t.LineTo, pieces)
	to := e.at(t.ID)
	for i, p := range pieces {
		content := strings.TrimSpace(p.Content)
		title := titleOf(content)
		if p.Title != nil && strings.TrimSpace(*p.Title) != "" {
			title = strings.TrimSpace(*p.Title)
		}
		if i == 0 {
			u := e.tx.Task.UpdateOneID(t.ID).AddVersion(1).SetConfidence(100).SetTitle(title).SetContent(content).SetSearchText(searchText(title, content))
			if lines[i][0] > 0 {
				u.SetLineFrom(lines[i][0]).SetLineTo(lines[i][1])
			}
			if err := u.Exec(e.sys); err != nil {
				return err
			}
			continue
		}
		id, err := newID()
		if err != nil {
			return err
		}
		c := e.tx.Task.Create().SetID(id).SetPlanID(t.PlanID).SetTaskGroupID(t.TaskGroupID).SetNumber(e.numberBehind(t.Number)).SetPosition(t.Position).
			SetTitle(title).SetContent(content).SetTiming(t.Timing).SetNillableTimingText(trimmed(&t.TimingText)).
			SetNillableTimingFrom(t.TimingFrom.Ptr()).SetNillableTimingDue(t.TimingDue.Ptr()).SetNillableProduct(trimmed(&t.Product)).
			SetNillableCondition(trimmed(&t.Condition)).SetStanding(t.Standing).SetSearchText(searchText(title, content)).SetCreatedAt(e.tx.Now)
		if lines[i][0] > 0 {
			c.SetLineFrom(lines[i][0]).SetLineTo(lines[i][1])
		}
		row, err := c.Save(e.sys)
		if err != nil {
			return err
		}
		for _, r := range parts {
			e.parts = append(e.parts, e.tx.Participation.Create().SetPlanID(t.PlanID).SetTaskID(id).SetRole(r.Role).SetNillableUnitID(r.UnitID).
				SetName(r.Name).SetConfidence(r.Confidence).SetInferred(r.Inferred).SetCreatedAt(e.tx.Now))
		}
		e.order = slices.Insert(e.order, to+i, row)
		e.named[id], e.moved = true, true
		e.fresh = append(e.fresh, id)
	}
	return nil
}

// numberBehind is the number of a piece behind the first: "1.2 (2)", the next that no task has.
func (e *editor) numberBehind(number string) string {
	if i := strings.LastIndex(number, " ("); i > 0 && strings.HasSuffix(number, ")") {
		number = number[:i]
	}
	for n := 2; ; n++ {
		next := fmt.Sprintf("%s (%d)", number, n)
		if !slices.ContainsFunc(e.order, func(t *gen.Task) bool { return t.Number == next }) {
			return next
		}
	}
}

// wordsAhead is how far a word of a task is looked for in its lines: numbers, labels and marks
// that the reading left out stand between.
const wordsAhead = 40

// spans finds the first and last line of each piece of a task that stands on the lines from..to:
// the words are followed through the lines. Pieces of a task without lines have none.
func spans(text []string, from, to int, pieces []TaskPieceInput) [][2]int {
	out := make([][2]int, len(pieces))
	if from < 1 || to < from || to > len(text) {
		return out
	}
	type word struct {
		text string
		line int
	}
	var words []word
	for n := from; n <= to; n++ {
		for w := range strings.FieldsSeq(text[n-1]) {
			words = append(words, word{w, n})
		}
	}
	at, line := 0, from
	for i, p := range pieces {
		for k, said := range strings.Fields(p.Content) {
			ahead := words[at:min(at+wordsAhead, len(words))]
			if j := slices.IndexFunc(ahead, func(w word) bool { return w.text == said }); j >= 0 {
				line, at = words[at+j].line, at+j+1
			}
			if k == 0 {
				out[i][0] = line
			}
		}
		out[i][1] = line
	}
	out[len(out)-1][1] = to
	return out
}

func (e *editor) merge(list []MergeTasksInput) error {
	var joined []string // numbers, for the audit
	var gone []uuid.UUID
	for i, in := range list {
		path := []any{"input", "mergeTasks", i, "taskIds"}
		if err := few(len(in.TaskIDs), path...); err != nil {
			return err
		}
		tasks := make([]*gen.Task, len(in.TaskIDs))
		for k, id := range in.TaskIDs {
			t, err := e.task(id, append(path, k)...)
			if err != nil {
				return err
			}
			tasks[k] = t
		}
		slices.SortFunc(tasks, func(a, b *gen.Task) int { return e.at(a.ID) - e.at(b.ID) })
		if err := e.join(tasks[0], tasks[1:]); err != nil {
			return err
		}
		numbers := make([]string, len(tasks))
		for k, t := range tasks {
			numbers[k] = t.Number
			if k > 0 {
				gone = append(gone, t.ID)
				e.drop(t.ID)
			}
		}
		joined = append(joined, strings.Join(numbers, " + "))
	}
	if len(joined) > 0 {
		e.detail["merged"] = joined
	}
	return e.remove(gone)
}

// join gives a task the words, lines and participations of others that end.
func (e *editor) join(t *gen.Task, rest []*gen.Task) error {
	content, product, condition := t.Content, t.Product, t.Condition
	timing, from, to := t, t.LineFrom, t.LineTo
	ids := []uuid.UUID{t.ID}
	for _, r := range rest {
		content += " " + r.Content
		product, condition = also(product, r.Product), also(condition, r.Condition)
		if timing.Timing == unstated {
			timing = r
		}
		if r.LineFrom > 0 && (from == 0 || r.LineFrom < from) {
			from = r.LineFrom
		}
		to = max(to, r.LineTo)
		ids = append(ids, r.ID)
	}
	u := e.tx.Task.UpdateOneID(t.ID).AddVersion(1).SetConfidence(100).SetContent(content).SetSearchText(searchText(t.Title, content)).SetTiming(timing.Timing)
	orNull(timing.TimingFrom, u.ClearTimingFrom, u.SetTimingFrom)
	orNull(timing.TimingDue, u.ClearTimingDue, u.SetTimingDue)
	either(&timing.TimingText, u.ClearTimingText, u.SetTimingText)
	either(&product, u.ClearProduct, u.SetProduct)
	either(&condition, u.ClearCondition, u.SetCondition)
	if from > 0 {
		u.SetLineFrom(from).SetLineTo(to)
	}
	if err := u.Exec(e.sys); err != nil {
		return err
	}
	parts, err := e.tx.Participation.Query().Where(participation.TaskIDIn(ids...)).Order(participation.ByID()).All(e.sys)
	if err != nil {
		return err
	}
	type key struct {
		role programme.ParticipationRole
		unit uuid.UUID
		name string
	}
	keyOf := func(r *gen.Participation) key {
		k := key{role: r.Role, name: r.Name}
		if r.UnitID != nil {
			k.unit = *r.UnitID
		}
		return k
	}
	has := map[key]bool{}
	for _, own := range []bool{true, false} {
		for _, r := range parts {
			if k := keyOf(r); (r.TaskID == t.ID) == own && !has[k] {
				has[k] = true
				if !own {
					e.parts = append(e.parts, e.tx.Participation.Create().SetPlanID(t.PlanID).SetTaskID(t.ID).SetRole(r.Role).SetNillableUnitID(r.UnitID).
						SetName(r.Name).SetConfidence(r.Confidence).SetInferred(r.Inferred).SetCreatedAt(e.tx.Now))
				}
			}
		}
	}
	return nil
}

// also adds a text behind another that does not say it yet.
func also(text, more string) string {
	switch {
	case more == "" || strings.Contains(text, more):
		return text
	case text == "":
		return more
	}
	return text + "; " + more
}
