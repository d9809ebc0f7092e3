package awareness

import "github.com/lantoa/lantoa/plugins/sdk"

// Acknowledgement says that a unit has taken note of a guidance, and, where it passed it on, how far
// the units below it have come. It is the unit's; those above see it, and who addressed it.
type Acknowledgement struct {
	sdk.Record
	Title            string   `lantoa:"required,max=300,search,by_action,section=content" vi:"Văn bản" en:"Guidance received"`
	Addressee        sdk.Ref  `lantoa:"ref=Addressee,required,by_action,back=acknowledgements,section=content" vi:"Nơi nhận" en:"Addressee"`
	Guidance         sdk.Ref  `lantoa:"ref=Guidance,required,by_action,back=acknowledgements,section=content" vi:"Văn bản chỉ đạo, hướng dẫn" en:"Guidance"`
	Level            level    `lantoa:"index,by_action,section=content" vi:"Cấp" en:"Level"`
	On               sdk.Date `lantoa:"required,index,by_action,section=time" vi:"Ngày tiếp nhận" en:"Taken note on"`
	Late             bool     `lantoa:"index,by_action,default=false,section=time" vi:"Quá hạn" en:"Late"`
	By               string   `lantoa:"required,max=100,by_action,section=content" vi:"Người tiếp nhận" en:"Who took note"`
	Measures         string   `lantoa:"long,by_action,section=content" vi:"Cách tổ chức thực hiện" en:"How it is carried out"`
	PassedTo         int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số đơn vị cấp dưới đã chuyển" en:"Units below that it was passed on to"`
	PassedTaken      int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số đơn vị cấp dưới đã tiếp nhận" en:"Units below that took note"`
	PassedStudied    int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số đơn vị cấp dưới đã học tập" en:"Units below that studied it"`
	PassedCommitted  int      `lantoa:"sum,by_action,default=0,section=outcome" vi:"Số đơn vị cấp dưới đã cam kết" en:"Units below that committed"`
	PassedReportedOn sdk.Date `lantoa:"by_action,section=outcome" vi:"Ngày tổng hợp cấp dưới" en:"Units below reckoned on"`
}

type acknowledgeIn struct {
	Addressee sdk.Ref `lantoa:"ref=Addressee,required" vi:"Văn bản đã nhận (nơi nhận)" en:"What was received (addressee)"`
	By        string  `lantoa:"max=100" vi:"Người tiếp nhận" en:"Who takes note" help_vi:"Để trống là người đang thao tác." help_en:"Whoever does this, if it is left out."`
	Measures  string  `lantoa:"long" vi:"Cách tổ chức thực hiện" en:"How it is carried out"`
}

func acknowledgements() []sdk.Part {
	passed := func(name, field, vi, en string) sdk.Part {
		return sdk.Stat(name, sdk.L(vi, en), "Acknowledgement", "sum("+field+")", sdk.By("guidance", "level"), nil)
	}
	return append([]sdk.Part{
		sdk.Kind("Acknowledgement", sdk.KindOpts[Acknowledgement]{
			Label: sdk.L("Phiếu tiếp nhận", "Acknowledgement"), Labels: sdk.L("Tiếp nhận văn bản", "Acknowledgements"), Menu: "answers", Visibility: sdk.Scope, Tied: true, OrderBy: "-on",
			Doc:    sdk.L("Đơn vị xác nhận đã tiếp nhận văn bản và cách tổ chức thực hiện.", "A unit says that it has taken note of a guidance, and how it carries it out."),
			Offers: sdk.OnlyActions, Unique: [][]string{{"addressee"}},
			Columns: []string{"on", "title", "level", "by", "late", "passedTo", "passedTaken"}, Filters: []string{"guidance", "addressee", "level", "on", "late"},
		}),
		sdk.Action("acknowledge", sdk.ActionOpts{
			Label: sdk.L("Tiếp nhận văn bản", "Take note"), Allow: []string{officer},
			Doc: sdk.L("Xác nhận đơn vị đã tiếp nhận; mỗi văn bản một lần. Kết quả tự gắn vào phần việc của đơn vị trong nhiệm vụ của văn bản.",
				"Says that the unit has taken note, once for each guidance. It is tied to the unit's part in the guidance's task."),
		}, func(tx *sdk.Tx, in acknowledgeIn, _ *sdk.Diags) (*Acknowledgement, error) {
			r, err := received(tx, in.Addressee)
			if err != nil {
				return nil, err
			}
			if in.By == "" {
				in.By = tx.Actor().Name
			}
			a := &Acknowledgement{Title: r.guidance.Title, Addressee: r.addressee.ID, Guidance: r.guidance.ID, Level: r.level, On: tx.Today(),
				Late: !r.guidance.Due.IsZero() && tx.Today().After(r.guidance.Due), By: in.By, Measures: in.Measures}
			a.Assignment = r.tie
			tx.Create(a)
			return a, nil
		}),
		sdk.Action("reckon", sdk.ActionOpts{
			On: "Acknowledgement", Label: sdk.L("Tổng hợp cấp dưới", "Reckon the units below"), Allow: []string{officer}, Seconds: 30,
			Doc: sdk.L("Tính lại số đơn vị cấp dưới đã nhận văn bản chuyển tiếp, đã tiếp nhận, học tập, cam kết, để cấp trên thấy số liệu từng cấp.",
				"Counts anew how many units below have got what was passed on, taken note, studied and committed, so that those above have the figures of each level."),
		}, sdk.Change(reckon)),
		sdk.Stat("acknowledged", sdk.L("Số đơn vị đã tiếp nhận, theo cấp", "Units that took note, by level"), "Acknowledgement", "count", sdk.By("guidance", "level", "late"), nil),
		passed("passedOn", "passedTo", "Số đơn vị được chuyển tiếp, theo cấp chuyển", "Units that it was passed on to, by the level that passed it on"),
		passed("passedTaken", "passedTaken", "Số đơn vị được chuyển tiếp đã tiếp nhận", "Units that it was passed on to that took note"),
		passed("passedStudied", "passedStudied", "Số đơn vị được chuyển tiếp đã học tập", "Units that it was passed on to that studied it"),
		passed("passedCommitted", "passedCommitted", "Số đơn vị được chuyển tiếp đã cam kết", "Units that it was passed on to that committed"),
		sdk.Allow("COUNCIL_MEMBER", "Acknowledgement", "read"),
	}, sdk.Kept("Acknowledgement")...)
}

// reckon counts the answers to what the unit has passed on of a guidance.
func reckon(tx *sdk.Tx, _ sdk.None, a *Acknowledgement, _ *sdk.Diags) error {
	passed, err := sdk.Find[Guidance](tx, sdk.And(sdk.Of("origin", a.Guidance), sdk.Of("unit", tx.Actor().Unit), inState(issued)), "", 50)
	if err != nil {
		return err
	}
	a.PassedTo, a.PassedTaken, a.PassedStudied, a.PassedCommitted, a.PassedReportedOn = 0, 0, 0, 0, tx.Today()
	for _, g := range passed {
		s, err := standing(tx, g)
		if err != nil {
			return err
		}
		a.PassedTo += len(s.addressees)
		a.PassedTaken += len(s.taken)
		a.PassedStudied += len(s.studied)
		a.PassedCommitted += len(s.committed)
	}
	return nil
}
