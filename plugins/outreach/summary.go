package outreach

import (
	"fmt"
	"slices"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type summaryState string

const (
	gathered summaryState = "DRAFT"
	sentUp   summaryState = "SENT"

	mostUnits = 500
)

// Summary is what a district or the province reports of a year's assessments: to the province by 15
// February, to the ministry by the 20th, where the standard says so.
type Summary struct {
	sdk.Record
	Title    string       `lantoa:"required,max=200" vi:"Tên báo cáo" en:"Title"`
	Year     int          `lantoa:"required,index" vi:"Năm đánh giá" en:"Year"`
	Until    sdk.Date     `lantoa:"required,index" vi:"Kỳ đánh giá đến ngày" en:"Assessed until"`
	Communes int          `lantoa:"sum,default=0" vi:"Số xã, phường, thị trấn" en:"Communes"`
	Met      int          `lantoa:"sum,default=0" vi:"Đạt chuẩn (xã)" en:"Met the standard"`
	NotMet   int          `lantoa:"sum,default=0" vi:"Không đạt chuẩn (xã)" en:"Did not meet it"`
	Pending  int          `lantoa:"sum,default=0" vi:"Chưa quyết định (xã)" en:"Not decided yet"`
	Without  []string     `lantoa:"max=200" vi:"Xã chưa có hồ sơ" en:"Communes without a dossier"`
	Due      sdk.Date     `lantoa:"index" vi:"Hạn báo cáo" en:"Due"`
	SentNo   string       `lantoa:"max=50" vi:"Số báo cáo" en:"Report number"`
	SentOn   sdk.Date     `lantoa:"index" vi:"Ngày báo cáo" en:"Sent on"`
	Late     bool         `lantoa:"index,default=false" vi:"Báo cáo chậm" en:"Late"`
	Status   summaryState `vi:"Trạng thái" en:"State"`
}

type (
	summariseIn struct {
		Year   int     `lantoa:"required,min=2017,max=2100" vi:"Năm đánh giá" en:"Year"`
		TiedTo sdk.Ref `lantoa:"ref=core.Assignment" vi:"Gắn với phần việc được giao" en:"Tied to the assignment"`
	}
	sendIn struct {
		Number string   `lantoa:"required,max=50" vi:"Số báo cáo" en:"Report number"`
		On     sdk.Date `lantoa:"required" vi:"Ngày báo cáo" en:"Sent on"`
	}
)

func summaries() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái báo cáo tổng hợp", "State of a summary"), sdk.V(gathered, "Đang tổng hợp", "Draft"), sdk.V(sentUp, "Đã gửi", "Sent")),
		sdk.Kind("Summary", sdk.KindOpts[Summary]{
			Plural: "summaries", Label: sdk.L("Tổng hợp tiếp cận pháp luật", "Legal-access summary"), Labels: sdk.L("Tổng hợp kết quả tiếp cận pháp luật", "Legal-access summaries"),
			Doc:  sdk.L("Kết quả đánh giá một năm của các xã, để báo cáo cấp trên; số liệu đếm từ hồ sơ.", "The communes' results of a year, for the level above; counted from the dossiers."),
			Menu: "access", Visibility: sdk.Scope, Tied: true, Offers: sdk.OnlyActions, OrderBy: "-until", Unique: [][]string{{"year"}},
			Columns: []string{"title", "communes", "met", "notMet", "pending", "due", "sentOn", "status"}, Filters: []string{"status", "until", "due", "sentOn"},
			States: sdk.States("status", gathered, sdk.Move(gathered, sentUp, "send")),
		}),
		sdk.Action("summarise", sdk.ActionOpts{Label: sdk.L("Tổng hợp kết quả", "Summarise"), Allow: []string{officer}, Returns: "Summary", Seconds: 30,
			Doc: sdk.L("Đếm hồ sơ của các xã trong phạm vi; làm lại trước khi gửi thì số mới thay số cũ.", "Counts the communes' dossiers in sight; done again before it is sent, it counts anew.")}, summarise),
		sdk.Action("send", sdk.ActionOpts{On: "Summary", Label: sdk.L("Ghi đã gửi", "Send"), From: []string{string(gathered)}, Allow: []string{head}, Doc: sdk.L("Ghi số và ngày báo cáo.", "Records number and day of the report.")},
			sdk.Change(func(tx *sdk.Tx, in sendIn, s *Summary, d *sdk.Diags) error {
				d.Past("on", in.On, s.Until, tx.Today())
				s.Status, s.SentNo, s.SentOn, s.Late = sentUp, in.Number, in.On, !s.Due.IsZero() && in.On.After(s.Due)
				return nil
			})),
		sdk.Stat("summaryNumbers", sdk.L("Báo cáo tổng hợp theo trạng thái", "Summaries by state"), "Summary", "count", sdk.By("year(until)", "status", "late"), nil),
	}, sdk.KeptForCouncil("Summary")...)
}

// communes are those below the acting unit; an office that stands beside them, as the department of
// justice does, speaks of those below the unit above it.
func communes(tx *sdk.Tx) ([]*unit, *unit, error) {
	own, err := sdk.Get[unit](tx, tx.Actor().Unit)
	if err != nil {
		return nil, nil, err
	}
	under := func(id sdk.Ref) ([]*unit, error) {
		return sdk.Find[unit](tx, sdk.Where{"kind": sdk.Where{"eq": "COMMUNE"}, "validTo": sdk.Where{"isNull": true}, "or": []sdk.Where{sdk.Of("parent", id), {"parent": sdk.Of("parent", id)}}}, "", mostUnits)
	}
	list, err := under(own.ID)
	if err != nil || len(list) > 0 || own.Kind == "COMMUNE" {
		return list, own, err
	}
	above, err := sdk.One[unit](tx, sdk.Where{"children": sdk.Where{"some": sdk.Is("id", own.ID)}})
	if err != nil || above == nil {
		return nil, own, err
	}
	list, err = under(above.ID)
	return list, own, err
}

func summarise(tx *sdk.Tx, in summariseIn, d *sdk.Diags) (*Summary, error) {
	until := sdk.Date{Year: in.Year, Month: time.December, Day: 31}
	list, own, err := communes(tx)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, sdk.Fail("NO_COMMUNES", "Đơn vị không có xã, phường, thị trấn nào để tổng hợp.", "There are no communes to speak of.")
	}
	s, err := sdk.One[Summary](tx, sdk.And(sdk.Of("unit", own.ID), sdk.Is("year", in.Year)))
	if err != nil {
		return nil, err
	}
	if s == nil {
		s = &Summary{Title: fmt.Sprintf("Kết quả đánh giá xã đạt chuẩn tiếp cận pháp luật năm %d", in.Year), Year: in.Year, Until: until}
		s.Assignment = in.TiedTo
		tx.Create(s)
	} else if s.Status == sentUp {
		d.Error("year", "SENT", sdk.L("Báo cáo năm này đã gửi.", "The summary of that year has been sent."))
	}
	standard, err := sdk.Find[Standard](tx, sdk.And(sdk.Is("status", inForce), sdk.Where{"validFrom": sdk.Where{"lte": until}}), "-validFrom", 1)
	if err != nil {
		return nil, err
	}
	if len(standard) > 0 {
		if s.Due = due(standard[0].ProvinceBy, in.Year); own.Kind == "DISTRICT" {
			s.Due = due(standard[0].DistrictBy, in.Year)
		}
	}
	groups, err := sdk.Aggregate[Assessment](tx, sdk.Is("until", until), "unit", "status")
	if err != nil {
		return nil, err
	}
	states := map[sdk.Ref]assessmentState{}
	for _, g := range groups {
		of, _ := g.Key["unit"].(map[string]any)
		id, _ := of["id"].(string)
		state, _ := g.Key["status"].(string)
		states[sdk.Ref(id)] = assessmentState(state)
	}
	s.Communes, s.Met, s.NotMet, s.Pending, s.Without = len(list), 0, 0, 0, nil
	for _, u := range list {
		switch states[u.ID] {
		case passed:
			s.Met++
		case failed:
			s.NotMet++
		case "":
			s.Without = append(s.Without, u.Name)
		default:
			s.Pending++
		}
	}
	slices.Sort(s.Without)
	tx.Save(s)
	return s, nil
}
