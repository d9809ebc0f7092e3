package planning

import (
	"context"
	"encoding/base64"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/participation"
	"github.com/lantoa/lantoa/ent/gen/plan"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/plandoc"
	"github.com/lantoa/lantoa/internal/plandoc/source"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

func TestTitlesAreFirstClauses(t *testing.T) {
	long := "Tổ chức tọa đàm, đối thoại chính sách pháp luật, giải đáp pháp luật và các vướng mắc phổ biến trong áp dụng pháp luật về các lĩnh vực, phạm vi quản lý của ngành đến Nhân dân, doanh nghiệp bằng hình thức phù hợp với từng nhóm"
	for name, c := range map[string]struct{ text, want string }{
		"up to a semicolon":         {"Tổ chức học tập Kết luận số 80; lập danh sách người dự.", "Tổ chức học tập Kết luận số 80"},
		"up to a full stop":         {"Gắn công tác với việc xây dựng xã. Hướng dẫn xác định.", "Gắn công tác với việc xây dựng xã"},
		"all of one sentence":       {"Góp ý bộ tiêu chí.", "Góp ý bộ tiêu chí"},
		"not a scrap":               {"Rà soát; đề xuất sửa đổi các quy định", "Rà soát; đề xuất sửa đổi các quy định"},
		"a number is no end":        {"Thực hiện Nghị định số 1.500 của Chính phủ", "Thực hiện Nghị định số 1.500 của Chính phủ"},
		"cut behind a comma":        {long, "Tổ chức tọa đàm, đối thoại chính sách pháp luật, giải đáp pháp luật và các vướng mắc phổ biến trong áp dụng pháp luật về các lĩnh vực…"},
		"cut behind a word":         {strings.Repeat("pháp luật ", 40), strings.TrimSpace(strings.Repeat("pháp luật ", 15)) + " pháp…"},
		"blanks of any sort joined": {"Góp ý\n bộ  tiêu chí", "Góp ý bộ tiêu chí"},
	} {
		if got := titleOf(c.text); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestThePlanRunsOverTheYearsThatItsTextNames(t *testing.T) {
	today := clock.MustDay("2022-03-01")
	for name, c := range map[string]struct {
		title, date, due, from, to string
	}{
		"a range in the title":               {"Chương trình giai đoạn 2022 - 2027", "2021-12-20", "", "2022-01-01", "2027-12-31"},
		"a year in the title":                {"Kế hoạch công tác năm 2021", "2020-12-20", "", "2021-01-01", "2021-12-31"},
		"the year of a cited date is none":   {"Kế hoạch thực hiện Quyết định ngày 25 tháng 7 năm 2017", "2021-02-01", "", "2021-01-01", "2021-12-31"},
		"the year of the date":               {"Kế hoạch", "2021-02-01", "2022-12-31", "2021-01-01", "2022-12-31"},
		"signed late, for the next year":     {"Kế hoạch", "2020-12-20", "2021-03-31", "2021-01-01", "2021-12-31"},
		"signed late, with work that year":   {"Kế hoạch", "2020-10-05", "2020-12-31", "2020-01-01", "2020-12-31"},
		"without a date, from the first due": {"Kế hoạch", "", "2021-06-30", "2021-01-01", "2021-12-31"},
		"without anything, this year":        {"Kế hoạch", "", "", "2022-01-01", "2022-12-31"},
	} {
		r := &plandoc.Reading{Document: plandoc.Heading{Title: plandoc.Said(c.title)}, Groups: []plandoc.Group{{Tasks: []plandoc.Task{duty("1", "Việc", plandoc.BeforeDate, c.due)}}}}
		if c.date != "" {
			r.Document.Date = clock.MustDay(c.date)
		}
		if from, to := planDays(r, today); from.String() != c.from || to.String() != c.to {
			t.Errorf("%s: %s to %s, want %s to %s", name, from, to, c.from, c.to)
		}
	}
}

func TestEachLineOfTheSourceHasItsNumber(t *testing.T) {
	doc := &source.Document{Blocks: []source.Block{
		{Line: 1, Text: "KẾ HOẠCH"}, {Line: 3, Label: "1.", Text: "Một\nhai"},
		{Kind: source.Table, Line: 5, Rows: []source.Row{{Line: 5, Cells: []source.Cell{{Text: "a"}, {Text: "b"}}}}},
	}}
	if got, want := numbered(doc), "KẾ HOẠCH\n\n1. Một hai\n\na | b"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

const small = `SỞ TƯ PHÁP

Số: 05/KH-STP

Trà Vinh, ngày 10 tháng 01 năm 2022

KẾ HOẠCH
Công tác phổ biến, giáo dục pháp luật năm 2022

Căn cứ Kế hoạch số 68/KH-UBND ngày 27 tháng 11 năm 2020 của UBND tỉnh;

I. NHIỆM VỤ

1. Nâng cao nhận thức

1.1. Tổ chức học tập Kết luận số 80-KL/TW cho công chức; lập danh sách người dự.

- Đơn vị chủ trì: Sở Tư pháp.

- Đơn vị phối hợp: Sở Giáo dục và Đào tạo.

- Thời gian thực hiện: Hàng năm.

1.2. Rà soát cơ chế tài chính cho công tác phổ biến pháp luật.

- Đơn vị chủ trì: Sở Tài chính.

- Thời gian thực hiện: Quý II năm 2022.
`

func TestAFileIsReadOnce(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		in := ImportPlanInput{FileName: "ke-hoach.txt", Content: new(base64.StdEncoding.EncodeToString([]byte(small))), IdempotencyKey: new("k1")}
		first, err := w.svc.ImportPlan(w.As("stp"), in)
		testkit.Must(t, err)
		again, err := w.svc.ImportPlan(w.As("stp"), in)
		testkit.Must(t, err)
		if len(first["plan"]) != 1 || first["plan"][0] != again["plan"][0] {
			t.Errorf("the same call gave %v, then %v", first, again)
		}
		in.IdempotencyKey = nil
		w.refused(ignore(w.svc.ImportPlan(w.As("stp"), in)), fault.Conflict, "05/KH-STP", "content")
		testkit.Must(t, ignore(w.svc.ImportPlan(w.As("snv"), in))) // another unit's plan is its own
		w.refused(ignore(w.svc.ImportPlan(w.As("stp"), ImportPlanInput{FileName: "a", Content: new("!")})), fault.BadInput, "content")
		w.refused(ignore(w.svc.ImportPlan(w.As("stp"), ImportPlanInput{FileName: "a.txt", Content: new(base64.StdEncoding.EncodeToString([]byte("xin chào")))})), fault.BadFile)
		in.Content = new(base64.StdEncoding.EncodeToString([]byte(small + "\n")))
		in.StartsOn, in.EndsOn = new(clock.MustDay("2022-01-01")), new(clock.MustDay("2021-01-01"))
		w.refused(ignore(w.svc.ImportPlan(w.As("stp"), in)), fault.BadInput, "endsOn")
		w.refused(ignore(w.svc.ImportPlan(w.As("stp", programme.CouncilMember), in)), fault.Forbidden)
		w.refused(ignore(w.svc.ImportPlan(context.Background(), in)), fault.Unauthenticated)
		w.system(func(ctx context.Context, tx *txn.Tx) error {
			n, err := tx.Plan.Query().Count(ctx)
			if n != 2 {
				t.Errorf("%d plans, want one of each unit", n)
			}
			return err
		})
	})
}

func TestADocumentBecomesWork(t *testing.T) {
	each(t, func(t *testing.T, w world) {
		id, reading, err := w.svc.Import(w.As("stp"), "ke-hoach.txt", []byte(small))
		testkit.Must(t, err)
		if len(reading.Groups) != 1 {
			t.Fatalf("read %d groups", len(reading.Groups))
		}
		w.system(func(ctx context.Context, tx *txn.Tx) error {
			n, err := tx.Plan.Query().Where(plan.ID(id), plan.Symbol("05/KH-STP"), plan.StartsOn(clock.MustDay("2022-01-01"))).Count(ctx)
			if n != 1 {
				t.Errorf("the plan of the row id is not there")
			}
			return err
		})
		_, err = w.svc.PublishPlan(w.As("stp"), PublishPlanInput{PlanID: w.id("Plan", id), Version: 1})
		testkit.Must(t, err)
		w.system(func(ctx context.Context, tx *txn.Tx) error {
			n, err := tx.Assignment.Query().Where(assignment.PlanID(id)).Count(ctx)
			if n != 3 {
				t.Errorf("%d assignments, want 3", n)
			}
			return err
		})
	})
}

// province fills a world with the units and sets of the demonstration.
func (w world) province() {
	w.t.Helper()
	rows := func(name string) [][]string {
		f, err := os.Open(filepath.Join("..", "demo", "data", name))
		testkit.Must(w.t, err)
		defer f.Close()
		all, err := csv.NewReader(f).ReadAll()
		testkit.Must(w.t, err)
		return all[1:]
	}
	w.system(func(ctx context.Context, tx *txn.Tx) error {
		kinds := map[string][]uuid.UUID{}
		for _, r := range rows("units.csv") {
			aliases, _ := json.Marshal(strings.Split(r[4], ";"))
			var err error
			id, known := w.Units[r[0]]
			if known {
				err = tx.Unit.UpdateOneID(id).SetName(r[2]).SetShortName(r[3]).SetAliases(aliases).SetKind(programme.UnitKind(r[1])).Exec(ctx)
			} else {
				create := tx.Unit.Create().SetCode(r[0]).SetKind(programme.UnitKind(r[1])).SetName(r[2]).SetShortName(r[3]).SetAliases(aliases).
					SetSortKey(r[2]).SetSearchText(fold.Key(r[2])).SetValidFrom(clock.MustDay(r[8])).SetCreatedAt(tx.Now)
				if p, ok := w.Units[r[5]]; ok {
					create.SetParentID(p)
				}
				u, saved := create.Save(ctx)
				if err = saved; err == nil {
					id = u.ID
					w.Units[r[0]] = id
				}
			}
			if err != nil {
				return err
			}
			kinds[r[1]] = append(kinds[r[1]], id)
			kinds[r[0]] = []uuid.UUID{id}
		}
		for _, r := range rows("sets.csv") {
			set, err := tx.UnitSet.Create().SetUnitID(w.Units["stp"]).SetName(r[0]).SetFoldKey(fold.Key(r[0])).SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return err
			}
			seen := map[uuid.UUID]bool{}
			for term := range strings.SplitSeq(r[2], ";") {
				for _, id := range kinds[term] {
					if seen[id] {
						continue
					}
					seen[id] = true
					if err := tx.UnitSetMember.Create().SetUnitID(w.Units["stp"]).SetSetID(set.ID).SetMemberID(id).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
						return err
					}
				}
			}
		}
		return nil
	})
}

// TestWholePlans takes real shapes of plans from the file to the assignments of a year.
func TestWholePlans(t *testing.T) {
	for name, c := range map[string]struct {
		file   string
		needed bool
	}{
		"the plan of the demonstration":   {filepath.Join("..", "demo", "data", "plan.txt"), true},
		"the plan of a department (2020)": {filepath.Join("..", "..", "..", "shared", "plans", "travinh-stp-2020.txt"), false},
	} {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(c.file)
			if os.IsNotExist(err) && !c.needed {
				t.Skip("the document is not part of the project; it is not on this machine")
			}
			testkit.Must(t, err)
			each(t, func(t *testing.T, w world) {
				w.province()
				began := time.Now()
				id, reading, err := w.svc.Import(w.As("stp"), filepath.Base(c.file), data)
				testkit.Must(t, err)
				read := time.Since(began)
				tasks := 0
				for _, g := range reading.Groups {
					tasks += len(g.Tasks)
				}
				if len(reading.Groups) != 8 {
					t.Errorf("%d groups, want 8", len(reading.Groups))
				}
				began = time.Now()
				_, err = w.svc.PublishPlan(w.As("stp"), PublishPlanInput{PlanID: w.id("Plan", id), Version: 1})
				testkit.Must(t, err)
				t.Logf("%d tasks: imported in %v, published in %v", tasks, read, time.Since(began))
				w.system(func(ctx context.Context, tx *txn.Tx) error {
					made, err := tx.Assignment.Query().Where(assignment.PlanID(id)).Count(ctx)
					if err != nil {
						return err
					}
					without, err := tx.Task.Query().Where(task.PlanID(id), task.StandingEQ(programme.TaskActive), task.Not(task.IDIn(w.assigned(ctx, tx, id)...))).Count(ctx)
					if err != nil {
						return err
					}
					led, err := tx.Participation.Query().Where(participation.PlanID(id), participation.RoleEQ(programme.Lead), participation.UnitIDNotNil()).All(ctx)
					leads := map[uuid.UUID]bool{}
					for _, l := range led {
						leads[l.TaskID] = true
					}
					t.Logf("%d assignments", made)
					if made <= tasks || without != 0 || len(leads) != tasks {
						t.Errorf("%d assignments of %d tasks, %d active tasks without one, %d led", made, tasks, without, len(leads))
					}
					return err
				})
			})
		})
	}
}

func (w world) assigned(ctx context.Context, tx *txn.Tx, id uuid.UUID) []uuid.UUID {
	rows, err := tx.Assignment.Query().Where(assignment.PlanID(id)).All(ctx)
	testkit.Must(w.t, err)
	var out []uuid.UUID
	for _, a := range rows {
		out = append(out, a.TaskID)
	}
	return out
}
