package sdk_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

type level string

const (
	low  level = "LOW"
	high level = "HIGH"
)

// thing has a field of every type.
type thing struct {
	sdk.Record
	Title  string      `lantoa:"required,max=50,search,index" vi:"Tên" en:"Title" help_vi:"Ngắn." help_en:"Short."`
	Notes  string      `lantoa:"long" vi:"Ghi chú" en:"Notes"`
	Count  int         `lantoa:"index,sum,min=0,default=5" vi:"Số" en:"Count"`
	Big    int64       `vi:"Lớn" en:"Big"`
	Some   *int        `vi:"Có thể" en:"Some"`
	Cost   sdk.Money   `lantoa:"sum,max=1000000" vi:"Chi phí" en:"Cost"`
	Share  sdk.Decimal `lantoa:"scale=3" vi:"Tỉ lệ" en:"Share"`
	On     sdk.Date    `lantoa:"index,unique=everywhere" vi:"Ngày" en:"On"`
	At     time.Time   `lantoa:"immutable" vi:"Lúc" en:"At"`
	Done   bool        `lantoa:"by_action" vi:"Xong" en:"Done"`
	Level  level       `lantoa:"default=LOW,index,name=grade,key=level" vi:"Mức" en:"Level"`
	Role   string      `lantoa:"enum=core.Role" vi:"Vai trò" en:"Role"`
	Owner  sdk.Ref     `lantoa:"ref=core.User" vi:"Chủ" en:"Owner"`
	Parent *sdk.Ref    `lantoa:"ref=Thing,on_delete=set_null,back=children" vi:"Cha" en:"Parent"`
	Tags   []string    `vi:"Nhãn" en:"Tags"`
	Paper  sdk.File    `vi:"Tệp" en:"Paper"`
	Raw    sdk.JSON    `vi:"Thô" en:"Raw"`
	Shape  []shape     `lantoa:"json,hidden" vi:"Hình" en:"Shape"`
	Phone  string      `lantoa:"pattern=0[0-9]{8,10}" vi:"Số điện thoại" en:"Phone"`
	other  int         //nolint:unused // no field of the kind
}

type shape struct{ X, Y int }

// person is a row of the core.
type person struct {
	ID   sdk.Ref
	Name string
	Kind string
}

type changeIn struct {
	ID    sdk.Ref
	What  string    `lantoa:"required" vi:"Việc" en:"What"`
	Other sdk.Ref   `lantoa:"ref=Thing" vi:"Khác" en:"Other"`
	Until time.Time `vi:"Đến" en:"Until"`
}

type left struct {
	Left  int       `vi:"Còn" en:"Left"`
	Spent sdk.Money `vi:"Đã chi" en:"Spent"`
}

// what are the things that the action "change" does, by the input's what.
var what = map[string]func(tx *sdk.Tx, p *thing, in changeIn, d *sdk.Diags) error{
	"nothing":   func(tx *sdk.Tx, p *thing, _ changeIn, _ *sdk.Diags) error { tx.Save(p); return nil },
	"one field": func(tx *sdk.Tx, p *thing, _ changeIn, _ *sdk.Diags) error { p.Count++; tx.Save(p); return nil },
	"empties": func(tx *sdk.Tx, p *thing, _ changeIn, _ *sdk.Diags) error {
		p.Notes, p.Some, p.Tags, p.On = "", nil, nil, sdk.Date{}
		tx.Save(p)
		return nil
	},
	"all types": func(tx *sdk.Tx, p *thing, _ changeIn, _ *sdk.Diags) error {
		n := 0
		parent := sdk.Ref("mentoring-thing_2")
		p.Big, p.Some, p.Cost, p.Share, p.On, p.At = 1<<60, &n, 2_000_000_000, sdk.NewDecimal(15, 1), sdk.DateOf(tx.Now()), tx.Now()
		p.Done, p.Level, p.Role, p.Owner, p.Parent, p.Tags = true, high, "HEAD", tx.Actor().User, &parent, []string{"b", "a"}
		p.Paper, p.Raw, p.Shape = "file_1", sdk.JSON(`{ "a" : [1, 2] }`), []shape{{1, 2}}
		tx.Save(p)
		return nil
	},
	"twice": func(tx *sdk.Tx, p *thing, _ changeIn, _ *sdk.Diags) error {
		p.Count = 7
		tx.Save(p)
		again, err := sdk.Get[thing](tx, p.ID)
		if err != nil || again.Count != 7 {
			return fmt.Errorf("its own change is not seen: %v %w", again, err)
		}
		again.Title = "B"
		tx.Save(again)
		return nil
	},
	"creates": func(tx *sdk.Tx, p *thing, _ changeIn, _ *sdk.Diags) error {
		child := &thing{Title: "child", Parent: &p.ID}
		child.Assignment = "assignment_1"
		tx.Create(child)
		grandchild := &thing{Title: "grandchild", Parent: &child.ID, Count: 1}
		tx.CreateNumbered(grandchild, "count")
		child.Title = "Child"
		tx.Save(child)
		tx.Show(grandchild, child)
		return nil
	},
	"deletes": func(tx *sdk.Tx, p *thing, _ changeIn, _ *sdk.Diags) error {
		tx.Delete(p)
		if _, err := sdk.Get[thing](tx, p.ID); !errors.Is(err, sdk.ErrNotFound) {
			return fmt.Errorf("it is still there: %w", err)
		}
		return nil
	},
	"guards": func(tx *sdk.Tx, _ *thing, _ changeIn, _ *sdk.Diags) error {
		return errors.Join(tx.Guard("set"), tx.Guard("new"), tx.Guard("set"))
	},
	"tells": func(tx *sdk.Tx, p *thing, in changeIn, _ *sdk.Diags) error {
		tx.Notify(sdk.L("Xong.", "Done."), p, p.Owner, "user_9", "")
		tx.NotifyRole("HEAD", sdk.L("Xong.", "Done."), nil)
		tx.Notify(sdk.L("Không ai.", "Nobody."), nil)
		tx.Ask("sweep", sweepIn{Days: 3}, in.Until, "k")
		return nil
	},
	"reads another": func(tx *sdk.Tx, _ *thing, in changeIn, _ *sdk.Diags) error {
		_, err := sdk.Get[thing](tx, in.Other)
		return err
	},
	"reads the core": func(tx *sdk.Tx, _ *thing, _ changeIn, d *sdk.Diags) error {
		p, err := sdk.Get[person](tx, "unit_1")
		if err == nil {
			d.Error("what", "SEEN", sdk.L(p.Name, string(p.ID)+p.Name+p.Kind))
		}
		return err
	},
	"many faults": func(tx *sdk.Tx, p *thing, _ changeIn, d *sdk.Diags) error {
		p.Count = 9
		tx.Save(p)
		d.Error("lines.0.amount", "TOO_MUCH", sdk.L("a", "b"))
		d.Error("", "ODD", sdk.L("a", "b"))
		return nil
	},
	"fails": func(*sdk.Tx, *thing, changeIn, *sdk.Diags) error {
		return sdk.Fail("FULL", "Hết chỗ.", "Full.").At("other")
	},
	"fails on its own": func(*sdk.Tx, *thing, changeIn, *sdk.Diags) error { return errors.New("secret detail") },
	"panics":           func(*sdk.Tx, *thing, changeIn, *sdk.Diags) error { panic("secret detail") },
	"a decimal that does not fit": func(tx *sdk.Tx, p *thing, _ changeIn, _ *sdk.Diags) error {
		p.Share = sdk.NewDecimal(12345, 4)
		tx.Save(p)
		return nil
	},
	"saves a stranger":      func(tx *sdk.Tx, _ *thing, _ changeIn, _ *sdk.Diags) error { tx.Save(&thing{}); return nil },
	"saves a core row":      func(tx *sdk.Tx, _ *thing, _ changeIn, _ *sdk.Diags) error { tx.Save(&person{}); return nil },
	"saves no kind":         func(tx *sdk.Tx, _ *thing, _ changeIn, _ *sdk.Diags) error { tx.Save(shape{}); return nil },
	"saves nil":             func(tx *sdk.Tx, _ *thing, _ changeIn, _ *sdk.Diags) error { tx.Save((*thing)(nil)); return nil },
	"creates what exists":   func(tx *sdk.Tx, p *thing, _ changeIn, _ *sdk.Diags) error { tx.Create(p); return nil },
	"saves what it deleted": func(tx *sdk.Tx, p *thing, _ changeIn, _ *sdk.Diags) error { tx.Delete(p); tx.Save(p); return nil },
	"asks for no job": func(tx *sdk.Tx, _ *thing, in changeIn, _ *sdk.Diags) error {
		tx.Ask("x", nil, in.Until, "")
		return nil
	},
	"finds": func(tx *sdk.Tx, _ *thing, _ changeIn, d *sdk.Diags) error {
		all, err := sdk.Find[thing](tx, sdk.Where{"at": sdk.Where{"lt": tx.Now()}, "or": []sdk.Where{{"grade": sdk.Where{"eq": low}}}}, "-on", 150)
		d.Error("", fmt.Sprint("FOUND_", len(all)), sdk.L("", ""))
		return err
	},
}

func sample() sdk.Module {
	return sdk.Module{Name: "mentoring", Version: "1.0.0", Label: sdk.L("Cố vấn", "Mentoring"), Parts: []sdk.Part{
		sdk.Action("change", sdk.ActionOpts{On: "Thing", Label: sdk.L("Đổi", "Change"), Returns: "Thing", Many: true},
			func(tx *sdk.Tx, in changeIn, d *sdk.Diags) (sdk.None, error) {
				p, err := sdk.Get[thing](tx, in.ID)
				if err != nil {
					return sdk.None{}, err
				}
				return sdk.None{}, what[in.What](tx, p, in, d)
			}),
		sdk.Action("newest", sdk.ActionOpts{Label: sdk.L("Mới", "Newest"), Public: true}, func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) ([]*thing, error) {
			return sdk.Find[thing](tx, nil, "", 2)
		}),
		sdk.Action("make", sdk.ActionOpts{Label: sdk.L("Tạo", "Make")}, func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (*thing, error) {
			p := &thing{Title: "new"}
			tx.Create(p)
			return p, nil
		}),
		sdk.Action("left", sdk.ActionOpts{Label: sdk.L("Còn", "Left")}, func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (left, error) {
			n, err := sdk.Count[thing](tx, nil)
			groups, err2 := sdk.Aggregate[thing](tx, nil, "grade")
			if err = errors.Join(err, err2); err != nil {
				return left{}, err
			}
			cost, err := groups[0].Decimal("costSum")
			spent, _ := cost.Units(0)
			return left{Left: int(n), Spent: sdk.Money(spent)}, err
		}),
		sdk.Enum(sdk.L("Mức", "Level"), sdk.V(low, "Thấp", "Low"), sdk.V(high, "Cao", "High")),
		sdk.Kind("Thing", sdk.KindOpts[thing]{
			Label: sdk.L("Vật", "Thing"), Visibility: sdk.Own, Tied: true, Validate: validate, Upgrade: upgrade, Schema: 2,
		}),
		sdk.Reads[person]("core.Unit"),
		sdk.Job("sweep", sdk.JobOpts{Label: sdk.L("Quét", "Sweep"), Cron: "0 1 * * *"}, sweep),
		sdk.Allow("HEAD", "Thing", "*"),
	}}
}

func validate(_ context.Context, op sdk.Op, old, p *thing, d *sdk.Diags) {
	switch {
	case p.Title == "panic":
		panic("secret")
	case p.Title == "late" && op.Now.Year() == 2022:
		d.Error("title", "LATE", sdk.L("Muộn", "Late"))
	case op.Verb == sdk.Update && old.Title != p.Title:
		d.Error("title", "RENAMED", sdk.L("Đổi tên", "Renamed"))
	default:
		p.Title = strings.TrimSpace(p.Title)
	}
}

func upgrade(from int, body map[string]any) error {
	if body["bad"] != nil {
		return sdk.Fail("LOST", "Mất", "Lost")
	}
	body["from"] = from
	return nil
}

// stored is a record as the server gives it.
func stored(n int, more string) *proto.Row {
	return &proto.Row{
		Id: fmt.Sprint("mentoring-thing_", n), Kind: "Thing", Version: int64(n) + 3, Unit: "unit_1", State: "", Schema: 2, Created: now,
		Body: []byte(`{"title":"A","count":4,"notes":"n","some":3,"on":"2022-01-02","owner":"user_2","tags":["x"]` + more + `}`),
	}
}
