package media

import "github.com/lantoa/lantoa/plugins/sdk"

type (
	concern    string
	urgency    string
	topicState string
)

const (
	topicProposed topicState = "PROPOSED"
	topicAdopted  topicState = "ADOPTED"
	topicClosed   topicState = "CLOSED"
	topicRejected topicState = "REJECTED"
)

// Topic is a policy or a rule that many people care about or misunderstand (chủ đề dư luận quan
// tâm). Once adopted it is on the list of all units, and what they write refers to it.
type Topic struct {
	sdk.Record
	Title   string  `lantoa:"required,max=200,search,section=content" vi:"Chủ đề" en:"Topic"`
	Year    int     `lantoa:"required,index,min=2012,max=2100,section=content" vi:"Năm" en:"Year"`
	Concern concern `lantoa:"required,index,section=content" vi:"Nguồn phát hiện" en:"Where the concern shows"`
	Urgency urgency `lantoa:"required,index,default=NORMAL,section=content" vi:"Mức độ" en:"Urgency"`
	Why     string  `lantoa:"long,section=content" vi:"Vì sao được quan tâm" en:"Why people care"`
	Message string  `lantoa:"long,section=content" vi:"Thông tin cần cung cấp" en:"What is to be said" help_vi:"Nội dung chính xác, có căn cứ, để các đơn vị dùng thống nhất." help_en:"The accurate content, with its basis, that all units use alike."`
	sdk.Tags
	AdoptedOn sdk.Date   `lantoa:"index,by_action,section=outcome" vi:"Ngày đưa vào danh mục" en:"Adopted on"`
	Reason    string     `lantoa:"long,by_action,section=outcome" vi:"Lý do không đưa vào" en:"Why it was rejected"`
	Status    topicState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

func topics() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Nguồn phát hiện", "Where a concern shows"), sdk.V(concern("LETTERS"), "Đơn thư, tiếp công dân", "Letters and receptions"),
			sdk.V(concern("VOTERS"), "Tiếp xúc cử tri", "Meetings with voters"), sdk.V(concern("PRESS"), "Báo chí", "The press"),
			sdk.V(concern("SOCIAL_NETWORK"), "Mạng xã hội", "Social networks"), sdk.V(concern("QUESTIONS"), "Câu hỏi, đối thoại", "Questions and dialogues"),
			sdk.V(concern("NEW_RULE"), "Chính sách, quy định mới", "A new rule"), sdk.V(concern("OTHER"), "Nguồn khác", "Elsewhere")),
		sdk.Enum(sdk.L("Mức độ", "Urgency"), sdk.V(urgency("URGENT"), "Cần thông tin ngay", "To be told at once"), sdk.V(urgency("NORMAL"), "Thường xuyên", "Ordinary")),
		sdk.Enum(sdk.L("Trạng thái chủ đề", "State of a topic"), sdk.V(topicProposed, "Đề xuất", "Proposed"), sdk.V(topicAdopted, "Trong danh mục", "Adopted"),
			sdk.V(topicClosed, "Hết thời sự", "Closed"), sdk.V(topicRejected, "Không đưa vào", "Rejected")),
		sdk.Kind("Topic", sdk.KindOpts[Topic]{
			Label: sdk.L("Chủ đề", "Topic"), Labels: sdk.L("Danh mục chủ đề dư luận quan tâm", "Topics of public concern"),
			Doc:  sdk.L("Chính sách, quy định được nhiều người quan tâm hoặc dễ bị hiểu sai.", "A policy or a rule that many people care about or misunderstand."),
			Menu: "content", Visibility: sdk.AllUnits, Shared: []string{string(topicAdopted), string(topicClosed)}, Tied: true, OrderBy: "-year",
			Offers:  []sdk.Verb{sdk.Create, sdk.Update},
			Columns: []string{"title", "year", "urgency", "concern", "adoptedOn", "status"}, Filters: []string{"year", "urgency", "concern", "adoptedOn", "status"},
			States: sdk.States("status", topicProposed, sdk.Move(topicProposed, topicAdopted, "adopt"), sdk.Move(topicProposed, topicRejected, "reject"),
				sdk.Move(topicAdopted, topicClosed, "close")),
		}),
		sdk.Action("adopt", sdk.ActionOpts{
			On: "Topic", Label: sdk.L("Đưa vào danh mục", "Adopt"), From: []string{string(topicProposed)}, Allow: []string{head},
			Doc: sdk.L("Từ đây mọi đơn vị thấy chủ đề và gắn tin, bài, tài liệu, câu hỏi với nó.", "From now on all units see the topic and refer to it."),
		}, sdk.Change(func(tx *sdk.Tx, _ sdk.None, t *Topic, _ *sdk.Diags) error {
			t.Status, t.AdoptedOn = topicAdopted, tx.Today()
			return nil
		})),
		sdk.Action("reject", sdk.ActionOpts{On: "Topic", Label: sdk.L("Không đưa vào", "Reject"), From: []string{string(topicProposed)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, in sdk.Because, t *Topic, _ *sdk.Diags) error {
				t.Status, t.Reason = topicRejected, in.Reason
				return nil
			})),
		sdk.Action("close", sdk.ActionOpts{On: "Topic", Label: sdk.L("Kết thúc", "Close"), From: []string{string(topicAdopted)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, _ sdk.None, t *Topic, _ *sdk.Diags) error { t.Status = topicClosed; return nil })),
		sdk.Stat("topicNumbers", sdk.L("Số chủ đề theo năm", "Topics by year"), "Topic", "count", sdk.By("year(adoptedOn)", "urgency", "status"), nil),
		sdk.Stat("topicConcerns", sdk.L("Số chủ đề theo nguồn phát hiện", "Topics by where the concern shows"), "Topic", "count", sdk.By("year(adoptedOn)", "concern"), sdk.Is("status", topicAdopted)),
	}, sdk.KeptForCouncil("Topic", "create", "update")...)
}
