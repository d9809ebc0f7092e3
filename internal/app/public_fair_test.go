package app

import (
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// The module of the public door's tests: stalls of units, and visitors who come to them.

type stallState string

type fairStall struct {
	sdk.Record
	Title  string     `lantoa:"required,max=60,index" vi:"Tên" en:"Title"`
	Places int        `lantoa:"required,min=1" vi:"Số chỗ" en:"Places"`
	Taken  int        `lantoa:"by_action" vi:"Đã có" en:"Taken"`
	State  stallState `lantoa:"by_action" vi:"Trạng thái" en:"State"`
	Secret string     `lantoa:"hidden" vi:"Mật" en:"Secret"`
}

type visitor struct {
	sdk.Record
	Stall sdk.Ref `lantoa:"ref=Stall,required" vi:"Gian" en:"Stall"`
	Phone string  `lantoa:"required,index" vi:"Điện thoại" en:"Telephone"`
	Words string  `lantoa:"max=60" vi:"Lời" en:"Words"`
	Sign  string  `lantoa:"max=10,unique" vi:"Dấu" en:"Sign"`
	Said  int     `vi:"Số lần nói" en:"Times"`
	Token string  `lantoa:"hidden" vi:"Mã" en:"Token"`
}

type lookOut struct {
	Free  int       `vi:"Còn" en:"Free"`
	Ready bool      `vi:"Sẵn" en:"Ready"`
	Cost  sdk.Money `vi:"Giá" en:"Cost"`
	Who   []string  `vi:"Ai" en:"Who"`
	Extra sdk.JSON  `vi:"Thêm" en:"Extra"`
	None  *int      `vi:"Không" en:"None"`
}

type comeIn struct {
	Phone string `lantoa:"required,max=20" vi:"Điện thoại" en:"Telephone"`
	Token string `lantoa:"required,max=20" vi:"Mã" en:"Token"`
}

type sayIn struct {
	Token string `lantoa:"required,max=20" vi:"Mã" en:"Token"`
	Words string `lantoa:"max=60" vi:"Lời" en:"Words"`
}

type sayOut struct {
	Said int `vi:"Số lần nói" en:"Times"`
}

type peepIn struct {
	Other string `lantoa:"max=200" vi:"Khác" en:"Other"`
}

type peepOut struct {
	Words string `vi:"Lời" en:"Words"`
}

func fairLook(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (lookOut, error) {
	s, err := sdk.Target[fairStall](tx)
	if err != nil || s.State != "OPEN" {
		return lookOut{}, sdk.ErrNotFound
	}
	return lookOut{Free: s.Places - s.Taken, Ready: true, Cost: 9007199254740993, Who: []string{"a", "b"}, Extra: sdk.JSON(`{"x":[1,2.5,null]}`)}, nil
}

// fairCome gives a place, under a guard; whoever comes again with the same key has it already.
func fairCome(tx *sdk.Tx, in comeIn, d *sdk.Diags) (*visitor, error) {
	s, err := sdk.Target[fairStall](tx)
	if err != nil {
		return nil, err
	}
	if err := tx.Guard("places:" + string(s.ID)); err != nil {
		return nil, err
	}
	is := func(name string, v any) sdk.Where { return sdk.Where{name: sdk.Where{"eq": v}} }
	known, err := sdk.One[visitor](tx, is("phone", in.Phone))
	if err != nil || known != nil && known.Token == in.Token {
		return known, err
	}
	n, err := sdk.Count[visitor](tx, sdk.Where{"stall": sdk.Where{"id": sdk.Where{"eq": s.ID}}})
	if err != nil {
		return nil, err
	}
	if int(n) >= s.Places || known != nil {
		d.Error("id", "FULL", sdk.L("Hết chỗ.", "No place is left."))
		return nil, nil
	}
	s.Taken++
	tx.Save(s)
	v := &visitor{Stall: s.ID, Phone: in.Phone, Token: in.Token}
	tx.Create(v)
	return v, nil
}

func fairSay(tx *sdk.Tx, in sayIn, _ *sdk.Diags) (sayOut, error) {
	v, err := sdk.Target[visitor](tx)
	switch {
	case err != nil:
		return sayOut{}, err
	case v.Token != in.Token:
		return sayOut{}, sdk.Fail("WRONG", "Sai mã.", "Wrong key.").At("token")
	case in.Words == "panic":
		panic("as asked")
	case in.Words == "taken":
		v.Sign = "x"
	case in.Words == "long":
		return sayOut{}, sdk.Fail("LONG", "Dài.", "Long.").At("words")
	case in.Words == "bad":
		return sayOut{Said: 1 << 40}, nil
	default:
		v.Words = in.Words
	}
	v.Said++
	tx.Save(v)
	return sayOut{v.Said}, nil
}

// fairPeep looks at what it may not.
func fairPeep(tx *sdk.Tx, in peepIn, _ *sdk.Diags) (peepOut, error) {
	if id, ok := strings.CutPrefix(in.Other, "steal "); ok {
		tx.Delete(&visitor{Record: sdk.Record{ID: sdk.Ref(id), Version: 1}})
		return peepOut{}, nil
	}
	if strings.HasPrefix(in.Other, "user_") {
		_, err := sdk.Find[unitRow](tx, nil, "", 10)
		return peepOut{"read units"}, err
	}
	v, err := sdk.Get[visitor](tx, sdk.Ref(in.Other))
	if err != nil {
		return peepOut{}, sdk.Fail("NONE", "Không có.", "None.").At("other")
	}
	return peepOut{v.Words}, nil
}

func fair() sdk.Module {
	public := func(on, returns string) sdk.ActionOpts {
		return sdk.ActionOpts{On: on, Label: sdk.L("Công khai", "Public"), Public: true, Returns: returns}
	}
	come := public("Stall", "Visitor")
	come.From = []string{"OPEN"}
	return sdk.Module{Name: "fair", Version: "1.0.0", TaskGroup: 1, Label: sdk.L("Hội chợ", "Fair"), Parts: []sdk.Part{
		sdk.Enum(sdk.L("Trạng thái gian", "State of a stall"), sdk.V(stallState("SHUT"), "Đóng", "Shut"), sdk.V(stallState("OPEN"), "Mở", "Open")),
		sdk.Kind("Stall", sdk.KindOpts[fairStall]{Label: sdk.L("Gian", "Stall"), Labels: sdk.L("Các gian", "Stalls"), Visibility: sdk.AllUnits, Shared: []string{"OPEN"},
			States: sdk.States("state", stallState("SHUT"), sdk.Move(stallState("SHUT"), stallState("OPEN")))}),
		sdk.Kind("Visitor", sdk.KindOpts[visitor]{Label: sdk.L("Khách", "Visitor"), Labels: sdk.L("Các khách", "Visitors"), Visibility: sdk.Own, Offers: sdk.OnlyActions, Unique: [][]string{{"phone"}}, Title: "phone"}),
		sdk.Reads[unitRow]("core.Unit"),
		sdk.Action("open", sdk.ActionOpts{On: "Stall", Label: sdk.L("Mở", "Open"), Allow: []string{"OFFICER"}}, func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (*fairStall, error) {
			s, err := sdk.Target[fairStall](tx)
			if err == nil {
				s.State = "OPEN"
				tx.Save(s)
			}
			return s, err
		}),
		sdk.Action("look", public("Stall", ""), fairLook),
		sdk.Action("come", come, fairCome),
		sdk.Action("say", public("Visitor", ""), fairSay),
		sdk.Action("peep", public("Stall", ""), fairPeep),
		sdk.Action("wander", public("", ""), func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) ([]*fairStall, error) {
			return sdk.Find[fairStall](tx, nil, "title", 10)
		}),
		sdk.Action("settle", public("", ""), func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (*fairStall, error) {
			s := &fairStall{Title: "Không của ai", Places: 1}
			tx.Create(s)
			return s, nil
		}),
		sdk.Allow("OFFICER", "Stall", "*"), sdk.Allow("OFFICER", "Visitor", "read"),
	}}
}
