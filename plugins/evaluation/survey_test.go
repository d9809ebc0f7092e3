package evaluation_test

import (
	"testing"

	"github.com/lantoa/lantoa/plugins/evaluation"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestASurveyKeepsNumbersAlone(t *testing.T) {
	sdktest.Each(t, evaluation.Module(), func(t *testing.T, h *sdktest.Host) {
		stp, officer := h.As("stp"), h.As("stp", "OFFICER")
		id := officer.Must("CreateSurvey", in{"title": "Nhu cầu", "mode": "PAPER", "from": "2022-02-01", "until": "2022-02-28", "issued": 50, "returned": 40, "groups": []any{"WOMEN", "YOUTH"}})
		sdktest.Expect(t, sdktest.Cases{
			"more came back than went out": {officer.Refused("UpdateSurvey", in{"id": id, "version": 1, "returned": 51}), "TOO_MANY"},
			"it starts without a question": {stp.Refused("StartSurvey", in{"id": id}), "NO_QUESTION"},
			"one answer is no choice":      {officer.Refused("AskSurvey", in{"id": id, "title": "a", "answers": []any{"có"}}), "WRONG_NUMBER"},
			"another unit asks":            {h.As("snv").Refused("AskSurvey", in{"id": id, "title": "a", "answers": []any{"có", "không"}}), "NOT_FOUND"},
		})
		one := officer.Must("AskSurvey", in{"id": id, "title": "Có dễ hiểu không?", "answers": []any{"Có", "Không"}})
		many := officer.Must("AskSurvey", in{"id": id, "title": "Muốn nghe gì?", "choice": "MULTIPLE", "answers": []any{"Đất đai", "Lao động"}})
		numbers := func(question string, n ...any) string {
			return officer.Refused("CountQuestion", in{"id": question, "numbers": n})
		}
		sdktest.Expect(t, sdktest.Cases{
			"numbers before it starts":         {numbers(one, 30, 10), "NOT_OPEN"},
			"an officer starts it":             {officer.Refused("StartSurvey", in{"id": id}), "FORBIDDEN"},
			"the head starts it":               {stp.Refused("StartSurvey", in{"id": id}), ""},
			"a question more":                  {officer.Refused("AskSurvey", in{"id": id, "title": "a", "answers": []any{"có", "không"}}), "INVALID_STATE"},
			"a number too few":                 {numbers(one, 30), "WRONG_NUMBER"},
			"more together than came back":     {numbers(one, 30, 11), "TOO_MANY"},
			"more for one than came back":      {numbers(many, 41, 1), "TOO_MANY"},
			"one choice":                       {numbers(one, 30, 10), ""},
			"it is closed half counted":        {stp.Refused("FinishSurvey", in{"id": id}), "NOT_COUNTED"},
			"several choices may be more":      {numbers(many, 35, 30), ""},
			"entered again":                    {numbers(one, 29, 11), ""},
			"it is closed":                     {stp.Refused("FinishSurvey", in{"id": id}), ""},
			"numbers after it is closed":       {numbers(one, 1, 1), "NOT_OPEN"},
			"forms that come back after that":  {officer.Refused("UpdateSurvey", in{"id": id, "version": 3, "returned": 41}), "CLOSED"},
			"a right of reading is no writing": {h.As("stp", "AUDITOR").Refused("FinishSurvey", in{"id": id}), "FORBIDDEN"},
		})
		sdktest.Same(t, "answers", stp.Lines("answers", "title", "number"), "Có 29", "Không 11", "Lao động 30", "Đất đai 35")
		figure(t, stp, "surveyGroups { returnedSum key { groupsEach } }", "[map[key:map[groupsEach:WOMEN] returnedSum:40] map[key:map[groupsEach:YOUTH] returnedSum:40]]")
		h.As("h-duyen-hai").SeesNothing("surveys", "questions", "answers")
	})
}
