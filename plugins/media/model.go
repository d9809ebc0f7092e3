package media

import "github.com/lantoa/lantoa/plugins/sdk"

type (
	modelSort  string
	modelState string
)

const (
	modelPilot      modelState = "PILOT"
	modelRecognised modelState = "RECOGNISED"
	modelEnded      modelState = "ENDED"
)

// Model is a way by which people learn the law by themselves (mô hình tự học pháp luật). Once its
// head has found it effective, all units see it and may start one like it.
type Model struct {
	sdk.Record
	Name    string    `lantoa:"required,max=200,search,section=content" vi:"Tên mô hình" en:"Name"`
	Sort    modelSort `lantoa:"required,index,section=content" vi:"Loại mô hình" en:"Sort"`
	Content string    `lantoa:"long,section=content" vi:"Cách làm" en:"How it works"`
	sdk.Tags
	Place        string     `lantoa:"max=200,section=time" vi:"Nơi thực hiện" en:"Place"`
	Started      sdk.Date   `lantoa:"required,index,section=time" vi:"Bắt đầu" en:"Started"`
	Members      int        `lantoa:"min=0,sum,default=0,section=outcome" vi:"Số người tham gia" en:"Members"`
	Effect       string     `lantoa:"long,by_action,section=outcome" vi:"Hiệu quả" en:"Effect"`
	RecognisedOn sdk.Date   `lantoa:"index,by_action,section=outcome" vi:"Ngày công nhận hiệu quả" en:"Recognised on"`
	Reason       string     `lantoa:"long,by_action,section=outcome" vi:"Lý do kết thúc" en:"Why it ended"`
	Replicated   bool       `lantoa:"index,by_action,default=false,section=origin" vi:"Nhân rộng" en:"Made after another"`
	Origin       sdk.Ref    `lantoa:"ref=Model,by_action,back=copies,section=origin" vi:"Nhân rộng từ" en:"Made after"`
	Status       modelState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

type (
	effectIn struct {
		Effect string `lantoa:"required,long" vi:"Hiệu quả" en:"Effect"`
	}
	replicateIn struct {
		Model   sdk.Ref  `lantoa:"ref=Model,required" vi:"Mô hình" en:"Model"`
		Name    string   `lantoa:"required,max=200" vi:"Tên mô hình của đơn vị" en:"Name of the unit's own"`
		Place   string   `lantoa:"max=200" vi:"Nơi thực hiện" en:"Place"`
		Started sdk.Date `lantoa:"required" vi:"Bắt đầu" en:"Started"`
		TiedTo  sdk.Ref  `lantoa:"ref=core.Assignment" vi:"Phần việc" en:"Assignment"`
	}
)

func models() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Loại mô hình", "Sort of model"), sdk.V(modelSort("CLUB"), "Câu lạc bộ pháp luật", "Legal club"), sdk.V(modelSort("BOOKCASE"), "Tủ sách pháp luật, tủ sách điện tử", "Law bookcase, also electronic"),
			sdk.V(modelSort("GROUP"), "Tổ, nhóm tự học", "Learning group"), sdk.V(modelSort("CORNER"), "Góc pháp luật, quán cà phê pháp luật", "Legal corner or café"),
			sdk.V(modelSort("ONLINE_GROUP"), "Nhóm chia sẻ trên mạng", "Group online"), sdk.V(modelSort("OTHER"), "Mô hình khác", "Other")),
		sdk.Enum(sdk.L("Trạng thái mô hình", "State of a model"), sdk.V(modelPilot, "Thí điểm", "Pilot"), sdk.V(modelRecognised, "Hiệu quả, nhân rộng", "Recognised"), sdk.V(modelEnded, "Đã kết thúc", "Ended")),
		sdk.Kind("Model", sdk.KindOpts[Model]{
			Label: sdk.L("Mô hình tự học pháp luật", "Model of self-learning"), Labels: sdk.L("Mô hình tự học pháp luật", "Models of self-learning"), Doc: sdk.L("Câu lạc bộ, tủ sách, nhóm và cách khác để người dân tự học pháp luật.", "Clubs, bookcases, groups and other ways of learning the law by oneself."),
			Menu: "models", Visibility: sdk.AllUnits, Shared: []string{string(modelRecognised)}, Tied: true, Offers: []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"name", "sort", "place", "started", "members", "recognisedOn", "status"}, Filters: []string{"sort", "status", "started", "recognisedOn", "origin"},
			States: sdk.States("status", modelPilot, sdk.Move(modelPilot, modelRecognised, "recognise"), sdk.Move(modelPilot, modelEnded, "end"), sdk.Move(modelRecognised, modelEnded, "end")),
		}),
		sdk.Action("recognise", sdk.ActionOpts{
			On: "Model", Label: sdk.L("Công nhận hiệu quả", "Recognise"), From: []string{string(modelPilot)}, Allow: []string{head},
			Doc: sdk.L("Giới thiệu mô hình cho mọi đơn vị để nhân rộng.", "Shows the model to all units, which may start one like it."),
		}, sdk.Change(func(tx *sdk.Tx, in effectIn, m *Model, _ *sdk.Diags) error {
			m.Status, m.Effect, m.RecognisedOn = modelRecognised, in.Effect, tx.Today()
			return nil
		})),
		sdk.Action("end", sdk.ActionOpts{On: "Model", Label: sdk.L("Kết thúc", "End"), From: []string{string(modelPilot), string(modelRecognised)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, in sdk.Because, m *Model, _ *sdk.Diags) error {
				m.Status, m.Reason = modelEnded, in.Reason
				return nil
			})),
		sdk.Action("replicateModel", sdk.ActionOpts{
			Label: sdk.L("Nhân rộng mô hình", "Start one like it"), Allow: []string{officer},
			Doc: sdk.L("Bắt đầu một mô hình của đơn vị theo mô hình đã được công nhận hiệu quả.", "Starts a model of the acting unit after one that was recognised."),
		}, func(tx *sdk.Tx, in replicateIn, _ *sdk.Diags) (*Model, error) {
			from, err := sdk.Get[Model](tx, in.Model)
			if err != nil {
				return nil, err
			}
			if from.Status != modelRecognised {
				return nil, sdk.Fail("NOT_RECOGNISED", "Mô hình này chưa được công nhận hiệu quả.", "The model has not been recognised.").At("model")
			}
			m := &Model{
				Name: in.Name, Sort: from.Sort, Content: from.Content, Tags: from.Tags, Place: in.Place, Started: in.Started,
				Origin: from.ID, Replicated: true, Record: sdk.Record{Assignment: in.TiedTo},
			}
			tx.Create(m)
			return m, nil
		}),
		sdk.Stat("modelNumbers", sdk.L("Số mô hình", "Models"), "Model", "count", sdk.By("sort", "status"), nil),
		sdk.Stat("modelMembers", sdk.L("Số người tham gia mô hình", "Members of models"), "Model", "sum(members)", sdk.By("sort"), sdk.Where{"status": sdk.Where{"ne": modelEnded}}),
		sdk.Stat("modelCopies", sdk.L("Số mô hình được nhân rộng", "Models made after another"), "Model", "count", sdk.By("origin"), sdk.Where{"replicated": sdk.Where{"eq": true}}),
	}, sdk.KeptForCouncil("Model", "create", "update")...)
}
