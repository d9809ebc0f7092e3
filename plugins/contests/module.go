// Package contests is the module of legal knowledge contests: the online contest, which the public
// enters by telephone (question bank, random papers, time limits, ranking, prizes, certificates),
// and the contest on a stage for mediators (teams, rounds, judges' sheets, penalties). It is
// written with plugins/sdk alone: it may import nothing else of the server, knows no clock but the
// call's and keeps nothing between calls but question sets that never change.
package contests

import "github.com/lantoa/lantoa/plugins/sdk"

const (
	officer = "OFFICER"
	head    = "HEAD"
)

// Module is the module, for sdk.Serve.
func Module() sdk.Module {
	parts := []sdk.Part{
		sdk.Section("window", "Thời gian", "Time"),
		sdk.Section("rules", "Thể lệ", "Rules"),
		sdk.Section("results", "Kết quả", "Results"),
		sdk.Section("penalty", "Quá giờ", "Overtime"),
		sdk.Stat("contestsByYear", sdk.L("Số cuộc thi theo năm", "Contests by year"), "Contest", "count", sdk.By("year(opens)", "state"), nil),
		sdk.Stat("entriesByYear", sdk.L("Lượt dự thi theo năm", "Entries by year"), "Contest", "sum(entries)", sdk.By("year(opens)", "unit"), nil),
		sdk.Stat("entrantsByPlace", sdk.L("Người dự thi theo đơn vị", "Entrants by where they are from"), "Entrant", "count", sdk.By("contest", "from"), nil),
		sdk.Stat("scoresByPlace", sdk.L("Điểm trung bình theo đơn vị", "Average score by where entrants are from"), "Entrant", "avg(score)", sdk.By("contest", "from"), nil),
		sdk.Stat("entriesByMonth", sdk.L("Lượt dự thi theo tháng", "Entries by month"), "Attempt", "count", sdk.By("contest", "month(started)"),
			sdk.Where{"practice": sdk.Where{"eq": false}}),
		sdk.Stat("prizeMoney", sdk.L("Tiền thưởng dự kiến", "Prize money planned"), "Prize", "sum(cost)", sdk.By("contest", "stage"), nil),
		sdk.Stat("scoresByRound", sdk.L("Điểm trung bình theo phần thi", "Average result by round"), "Performance", "avg(total)", sdk.By("stage", "round"),
			sdk.Where{"state": sdk.Where{"eq": Done}}),
		sdk.Stat("sheetsByJudge", sdk.L("Điểm trung bình theo giám khảo", "Average mark by judge"), "Sheet", "avg(total)", sdk.By("stage", "judge"), nil),
	}
	for _, more := range [][]sdk.Part{contestParts(), questionParts(), entrantParts(), attemptParts(), publicParts(), resultParts(), jobParts(), stageParts(), judgingParts()} {
		parts = append(parts, more...)
	}
	return sdk.Module{
		Name: "contests", Version: "1.0.0", TaskGroup: 2, Label: sdk.L("Cuộc thi, hội thi", "Contests"),
		Doc: sdk.L("Cuộc thi tìm hiểu pháp luật trực tuyến và hội thi hòa giải viên trên sân khấu.",
			"Online contests of legal knowledge, and contests of mediators on a stage."),
		Parts: parts,
	}
}
