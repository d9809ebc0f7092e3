package training

import "github.com/lantoa/lantoa/plugins/sdk"

// Reporter is a legal reporter (báo cáo viên pháp luật) of the province or a district.
type Reporter struct {
	sdk.Record
	Profile
	Level  level   `lantoa:"required,index,section=recognition" vi:"Cấp" en:"Level"`
	Fields []field `lantoa:"section=recognition" vi:"Lĩnh vực pháp luật phụ trách" en:"Fields of law"`
	Recognition
}

func (r *Reporter) record() *sdk.Record { return &r.Record }
func (r *Reporter) group() group        { return reporter }

func reporters() []sdk.Part {
	o := roster[Reporter](sdk.L("Báo cáo viên pháp luật", "Legal reporter"), sdk.L("Báo cáo viên pháp luật", "Legal reporters"),
		sdk.L("Người được cấp có thẩm quyền công nhận để phổ biến pháp luật ở cấp tỉnh hoặc cấp huyện.", "Somebody whom the province or a district has recognised to explain the law."), "name", "level")
	o.Filters = append([]string{"level"}, o.Filters...)
	parts := append(standings(), sdk.Kind("Reporter", o),
		sdk.Stat("reporterNumbers", sdk.L("Số báo cáo viên pháp luật", "Legal reporters by level, sex, ethnicity and degree"), "Reporter", "count",
			sdk.By("level", "sex", "ethnicity", "degree"), sdk.Is("status", recognised)),
		sdk.Stat("reportersRecognised", sdk.L("Báo cáo viên được công nhận trong kỳ", "Legal reporters recognised"), "Reporter", "count", sdk.By("level", "month(recognisedOn)"), nil),
		sdk.Stat("reportersRemoved", sdk.L("Báo cáo viên bị miễn nhiệm trong kỳ", "Legal reporters removed"), "Reporter", "count",
			sdk.By("level", "month(removedOn)", "ground"), sdk.Is("status", dismissed)))
	parts = append(parts, decisions[Reporter]("Reporter", term{decide: 5, ask: 2, object: 3})...)
	return append(parts, sdk.Kept("Reporter", "create", "update")...)
}
