// Package media is the module of content and forms of task group 2: what is written, printed,
// broadcast, said and asked about the law. It keeps topics of public concern; articles from the
// draft to publication and their reuse by other units; channels with their upgrades and freshness;
// columns with airings and the proof of each; printed material by copies; seminars and dialogues
// with minutes; questions of people and firms up to the shared FAQ; models of self-learning. It is
// a module like any other: it knows plugins/sdk alone, keeps nothing between calls, publishes
// nothing anywhere by itself, and lets no other unit see who asked a question.
package media

import "github.com/lantoa/lantoa/plugins/sdk"

// Roles that the module gives rights to; a head may what an officer may.
const (
	officer = "OFFICER"
	head    = "HEAD"
)

// Module is the whole module.
func Module() sdk.Module {
	m := sdk.Module{
		Name: "media", Version: "1.0.0", TaskGroup: 2, Label: sdk.L("Nội dung và truyền thông", "Content and media"),
		Doc: sdk.L("Chủ đề dư luận quan tâm, tin, bài và kho dùng chung, kênh, chuyên mục và lần phát, tài liệu, tọa đàm và đối thoại, hỏi đáp, mô hình tự học pháp luật.",
			"Topics of public concern, articles and the shared library, channels, columns and airings, material, seminars and dialogues, questions and answers, models of self-learning."),
		Parts: []sdk.Part{
			sdk.Section("content", "Nội dung", "Content"), sdk.Section("tags", "Đối tượng, địa bàn, lĩnh vực", "Groups, areas and fields"),
			sdk.Section("time", "Thời gian, địa điểm", "Time and place"), sdk.Section("asker", "Người hỏi", "Who asks"),
			sdk.Section("origin", "Nguồn gốc", "Origin"), sdk.Section("outcome", "Kết quả", "Outcome"),
			sdk.Reads[unit]("core.Unit"),
			sdk.Job("morning", sdk.JobOpts{Label: sdk.L("Rà soát mỗi sáng", "The look around every morning"), Cron: "30 6 * * *"}, morning),
		},
	}
	for _, parts := range [][]sdk.Part{
		words(), topics(), channels(), upgrades(), articles(), library(), columns(), airings(), materials(), events(),
		questions(), public(), faqs(), models(),
	} {
		m.Parts = append(m.Parts, parts...)
	}
	return m
}

// unit is a row of the register of units.
type unit struct{ Name string }

// dayOr is a day that was given, or another; one that has not come is told.
func dayOr(given, other sdk.Date, tx *sdk.Tx, d *sdk.Diags) sdk.Date {
	if given.IsZero() {
		given = other
	}
	if given.After(tx.Today()) {
		d.Error("on", "IN_FUTURE", sdk.L("Ngày này chưa tới.", "That day has not come."))
	}
	return given
}
