package awareness

import (
	"fmt"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type delivery string

const (
	listed delivery = "LISTED"
	sent   delivery = "SENT"
)

const (
	mostAddressed = 900 // of a guidance, so that one call writes all of them
	mostAnswers   = 4 * mostAddressed
)

// Addressee is one unit that a guidance goes to (nơi nhận). It is the sender's, and as public as the
// list under a letter; whether the unit has answered is told by its answers, each to who may see it.
type Addressee struct {
	sdk.Record
	Name       string   `lantoa:"required,max=300,search,by_action,section=content" vi:"Tên đơn vị" en:"Name of the unit"`
	Guidance   sdk.Ref  `lantoa:"ref=Guidance,required,by_action,on_delete=cascade,back=addressees,section=content" vi:"Văn bản" en:"Guidance"`
	Recipient  sdk.Ref  `lantoa:"ref=core.Unit,required,by_action,section=content" vi:"Đơn vị nhận" en:"Unit"`
	Level      level    `lantoa:"index,by_action,section=content" vi:"Cấp" en:"Level"`
	SentOn     sdk.Date `lantoa:"index,by_action,section=time" vi:"Ngày gửi" en:"Sent on"`
	Status     delivery `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
	RemindedOn sdk.Date `lantoa:"hidden" vi:"Lần đôn đốc gần nhất" en:"Reminded last"`
	Reminded   int      `lantoa:"hidden" vi:"Số lần đôn đốc" en:"Times reminded"`
}

type addressIn struct {
	Units []sdk.Ref `lantoa:"ref=core.Unit" vi:"Đơn vị nhận" en:"Units"`
	Below bool      `lantoa:"default=false" vi:"Mọi đơn vị trực thuộc" en:"All units directly below"`
	Level level     `vi:"Cấp của các đơn vị nêu tên" en:"Level of the named units" help_vi:"Chỉ cần khi nêu đơn vị không thuộc cấp dưới của đơn vị gửi." help_en:"Needed for units that are not below the sender only."`
}

func addressees() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái gửi", "Delivery"), sdk.V(listed, "Chưa gửi", "Not sent"), sdk.V(sent, "Đã gửi", "Sent")),
		sdk.Kind("Addressee", sdk.KindOpts[Addressee]{
			Label: sdk.L("Nơi nhận", "Addressee"), Labels: sdk.L("Nơi nhận", "Addressees"), Menu: "guidance", Visibility: sdk.AllUnits, Shared: []string{string(sent)},
			Doc: sdk.L("Một đơn vị phải thực hiện văn bản. Đơn vị chưa tiếp nhận: acknowledgements {none: {}}; chưa học tập: sessions {none: {status: {eq: HELD}}}; chưa cam kết: commitments {none: {status: {ne: DRAFT}}}.",
				"A unit that a guidance goes to. Who has not taken note: acknowledgements {none: {}}; not studied: sessions {none: {status: {eq: HELD}}}; not committed: commitments {none: {status: {ne: DRAFT}}}. The sender sees every answer; anybody else those that they may see."),
			Offers: []sdk.Verb{sdk.Delete}, Columns: []string{"name", "level", "guidance", "sentOn", "status"}, Filters: []string{"guidance", "recipient", "level", "sentOn", "status"},
			Unique: [][]string{{"guidance", "recipient"}}, States: sdk.States("status", listed, sdk.Move(listed, sent, "issue")),
		}),
		sdk.Action("address", sdk.ActionOpts{
			On: "Guidance", Label: sdk.L("Thêm nơi nhận", "Add addressees"), From: []string{string(drafted), string(issued)}, Allow: []string{officer}, Seconds: 30,
			Doc: sdk.L("Thêm đơn vị nhận; đơn vị đã có thì giữ nguyên. Đơn vị không thuộc cấp dưới phải có phần việc trong nhiệm vụ của văn bản, thuộc kế hoạch mà đơn vị gửi chủ trì hoặc theo dõi.",
				"Adds units; those that are there stay. A unit that is not below needs a part in the guidance's task, of a plan that the sender owns or follows."),
		}, address),
		sdk.Stat("addressed", sdk.L("Số đơn vị phải thực hiện, theo cấp", "Units that guidance went to, by level"), "Addressee", "count", sdk.By("guidance", "level"), sdk.Where{"status": sdk.Where{"eq": sent}}),
		sdk.Allow("COUNCIL_MEMBER", "Addressee", "read"),
	}, sdk.Kept("Addressee", "delete")...)
}

// hold takes the list of addressees of a guidance for this call.
func hold(tx *sdk.Tx, g *Guidance) error { return tx.Guard("addressees:" + string(g.ID)) }

func address(tx *sdk.Tx, in addressIn, d *sdk.Diags) (*Guidance, error) {
	g, err := sdk.Target[Guidance](tx)
	if err != nil {
		return nil, err
	}
	if err := hold(tx, g); err != nil {
		return nil, err
	}
	units, err := sdk.GetAll[unit](tx, in.Units...)
	if err != nil {
		return nil, err
	}
	if len(units) < len(in.Units) {
		d.Error("units", "UNKNOWN", sdk.L("Có đơn vị không tồn tại.", "There is no such unit."))
	}
	if in.Below {
		below, err := sdk.Find[unit](tx, sdk.Of("parent", tx.Actor().Unit), "", mostAddressed)
		if err != nil {
			return nil, err
		}
		units = append(units, below...)
	}
	there, err := sdk.Find[Addressee](tx, sdk.Of("guidance", g.ID), "", mostAddressed)
	if err != nil {
		return nil, err
	}
	known := map[sdk.Ref]bool{tx.Actor().Unit: true}
	for _, a := range there {
		known[a.Recipient] = true
	}
	if err := answerable(tx, g, units, d); err != nil {
		return nil, err
	}
	added := 0
	var unplaced []string
	for _, u := range units {
		if known[u.ID] || !u.ValidTo.IsZero() && u.ValidTo.Before(tx.Today()) {
			continue
		}
		known[u.ID] = true
		a := &Addressee{Name: u.Name, Guidance: g.ID, Recipient: u.ID, Level: u.level()}
		if u.Kind == "" { // not below
			a.Level = in.Level
		}
		if a.Level == "" {
			unplaced = append(unplaced, u.Name)
		}
		tx.Create(a)
		added++
	}
	if len(unplaced) > 0 {
		d.Error("level", "MISSING", sdk.L("Nêu cấp của: "+short(unplaced)+".", "Name the level of: "+short(unplaced)+"."))
	}
	if len(there)+added > mostAddressed {
		d.Error("units", "TOO_MANY", sdk.L(fmt.Sprintf("Một văn bản có nhiều nhất %d nơi nhận.", mostAddressed), fmt.Sprintf("A guidance has %d addressees at most.", mostAddressed)))
	}
	return g, nil
}

func short(names []string) string {
	const most = 5
	if len(names) > most {
		return strings.Join(names[:most], "; ") + "; …"
	}
	return strings.Join(names, "; ")
}

// answerable refuses units whose answers the acting unit would not see.
func answerable(tx *sdk.Tx, g *Guidance, units []*unit, d *sdk.Diags) error {
	seen, err := inTask(tx, g.Task)
	if err != nil {
		return err
	}
	var unseen []string
	for _, u := range units {
		if u.Kind == "" && !seen[u.ID] {
			unseen = append(unseen, u.Name)
		}
	}
	if len(unseen) > 0 {
		d.Error("units", "NO_PART", sdk.L("Không thuộc cấp dưới và không có phần việc trong nhiệm vụ của văn bản: "+short(unseen)+".", "Not below, and without a part in the guidance's task: "+short(unseen)+"."))
	}
	return nil
}

// inTask are the units with a part in a task of a plan that the acting unit owns or follows: what
// they tie to it, the acting unit sees.
func inTask(tx *sdk.Tx, task sdk.Ref) (map[sdk.Ref]bool, error) {
	out := map[sdk.Ref]bool{}
	if task == "" {
		return out, nil
	}
	self := tx.Actor().Unit
	p, err := sdk.One[plan](tx, sdk.Where{"tasks": sdk.Where{"some": sdk.Where{"id": sdk.Where{"eq": task}}}, "or": []sdk.Where{
		sdk.Of("ownerUnit", self), {"followers": sdk.Where{"some": sdk.Of("unit", self)}},
	}})
	if err != nil || p == nil {
		return out, err
	}
	groups, err := sdk.Aggregate[part](tx, sdk.Of("task", task), "unit")
	for _, g := range groups {
		key, _ := g.Key["unit"].(map[string]any)
		id, _ := key["id"].(string)
		out[sdk.Ref(id)] = true
	}
	return out, err
}

// receipt is a guidance as its addressee has it.
type receipt struct {
	addressee *Addressee
	guidance  *Guidance
	tie       sdk.Ref // the unit's own part in the guidance's task, "" if it has none
	level     level
}

// received finds what was sent to the acting unit, and what its answers are tied to, so that the
// sender sees them.
func received(tx *sdk.Tx, id sdk.Ref) (*receipt, error) {
	self := tx.Actor().Unit
	r := &receipt{}
	var err error
	if r.addressee, err = sdk.Get[Addressee](tx, id); err != nil {
		return nil, err
	}
	if r.addressee.Recipient != self {
		return nil, sdk.Fail("NOT_ADDRESSED", "Văn bản này gửi cho đơn vị khác.", "This was sent to another unit.").At("addressee")
	}
	if r.guidance, err = sdk.Get[Guidance](tx, r.addressee.Guidance); err != nil {
		return nil, err
	}
	if r.guidance.Status != issued || r.addressee.Status != sent {
		return nil, sdk.Fail("CLOSED", "Văn bản này không còn nhận kết quả.", "No more answers to this are taken.").At("addressee")
	}
	if r.level = r.addressee.Level; r.guidance.Task == "" {
		return r, nil
	}
	parts, err := sdk.Find[part](tx, sdk.And(sdk.Of("task", r.guidance.Task), sdk.Of("unit", self)), "-createdAt", 1)
	if err == nil && len(parts) > 0 {
		r.tie = parts[0].ID
	}
	return r, err
}
