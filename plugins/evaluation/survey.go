package evaluation

import (
	"context"
	"fmt"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	surveyMode  string
	choice      string
	surveyState string
)

const (
	drafting     surveyState = "DRAFT"
	surveyOpen   surveyState = "OPEN"
	surveyClosed surveyState = "CLOSED"

	single   choice = "SINGLE"
	multiple choice = "MULTIPLE"
)

// Survey asks people (khảo sát); answers are kept as counts, nobody who answered is.
type Survey struct {
	sdk.Record
	Title    string      `lantoa:"required,max=200,search,section=content" vi:"Tên cuộc khảo sát" en:"Title"`
	Purpose  string      `lantoa:"long,section=content" vi:"Mục đích" en:"Purpose"`
	Mode     surveyMode  `lantoa:"required,index,section=content" vi:"Hình thức" en:"How"`
	Groups   []string    `lantoa:"enum=core.TargetGroup,section=content" vi:"Đối tượng được hỏi" en:"Who is asked"`
	Areas    []string    `lantoa:"enum=core.AreaTag,section=content" vi:"Địa bàn" en:"Areas"`
	Fields   []string    `lantoa:"enum=core.LegalField,section=content" vi:"Lĩnh vực pháp luật" en:"Fields of law"`
	From     sdk.Date    `lantoa:"required,index,section=time" vi:"Từ ngày" en:"From"`
	Until    sdk.Date    `lantoa:"required,index,section=time" vi:"Đến ngày" en:"Until"`
	Issued   int         `lantoa:"min=0,max=1000000,sum,section=outcome" vi:"Số phiếu phát ra" en:"Forms issued"`
	Returned int         `lantoa:"min=0,max=1000000,sum,section=outcome" vi:"Số phiếu thu về" en:"Forms returned"`
	Summary  string      `lantoa:"long,section=outcome" vi:"Nhận xét kết quả" en:"What it shows"`
	Status   surveyState `lantoa:"section=outcome" vi:"Trạng thái" en:"State"`
}

// Question is one question of a survey.
type Question struct {
	sdk.Record
	Title  string  `lantoa:"required,max=300,search,by_action" vi:"Câu hỏi" en:"Question"`
	Survey sdk.Ref `lantoa:"ref=Survey,required,by_action,on_delete=cascade,back=questions" vi:"Cuộc khảo sát" en:"Survey"`
	Number int     `lantoa:"required,index,by_action" vi:"Số thứ tự" en:"Number"`
	Choice choice  `lantoa:"required,index,by_action" vi:"Cách chọn" en:"Choice"`
}

// Answer is one possible answer, and how many gave it.
type Answer struct {
	sdk.Record
	Title    string  `lantoa:"required,max=200,index,by_action" vi:"Phương án trả lời" en:"Answer"`
	Question sdk.Ref `lantoa:"ref=Question,required,by_action,on_delete=cascade,back=answers" vi:"Câu hỏi" en:"Question"`
	Place    int     `lantoa:"required,index,by_action" vi:"Thứ tự" en:"Place"`
	Number   int     `lantoa:"sum,index,by_action,default=0" vi:"Số phiếu chọn" en:"Forms with this answer"`
}

type (
	askIn struct {
		Title   string   `lantoa:"required,max=300" vi:"Câu hỏi" en:"Question"`
		Choice  choice   `lantoa:"required,default=SINGLE" vi:"Cách chọn" en:"Choice"`
		Answers []string `lantoa:"required,max=200" vi:"Các phương án trả lời" en:"Possible answers"`
	}
	countIn struct {
		Numbers []int `lantoa:"required,min=0,max=1000000" vi:"Số phiếu của từng phương án" en:"Forms for each answer" help_vi:"Theo thứ tự các phương án; nhập lại thì số mới thay số cũ." help_en:"In the order of the answers; entered again, the new numbers take the place of the old."`
	}
)

const (
	mostQuestions = 100 // of a survey
	mostAnswers   = 20  // of a question
)

func surveys() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Hình thức khảo sát", "How a survey is done"), sdk.V(surveyMode("PAPER"), "Phiếu giấy", "On paper"), sdk.V(surveyMode("ONLINE"), "Trực tuyến", "Online"), sdk.V(surveyMode("INTERVIEW"), "Phỏng vấn", "By interview")),
		sdk.Enum(sdk.L("Cách chọn", "Choice"), sdk.V(single, "Một phương án", "One answer"), sdk.V(multiple, "Nhiều phương án", "Several answers")),
		sdk.Enum(sdk.L("Trạng thái khảo sát", "State of a survey"), sdk.V(drafting, "Đang soạn", "Drafted"), sdk.V(surveyOpen, "Đang khảo sát", "Under way"), sdk.V(surveyClosed, "Đã tổng hợp", "Closed")),
		sdk.Kind("Survey", sdk.KindOpts[Survey]{
			Label: sdk.L("Cuộc khảo sát", "Survey"), Labels: sdk.L("Khảo sát", "Surveys"), Doc: sdk.L("Khảo sát ý kiến, nhận thức pháp luật; chỉ giữ số lượng, không giữ người trả lời.", "A survey; numbers are kept, nobody who answered is."),
			Menu: "surveys", Visibility: sdk.Scope, Tied: true, OrderBy: "-from", Columns: []string{"title", "mode", "from", "until", "issued", "returned", "status"}, Filters: []string{"mode", "from", "until", "status"},
			States: sdk.States("status", drafting, sdk.Move(drafting, surveyOpen, "start"), sdk.Move(surveyOpen, surveyClosed, "finish")),
			Validate: func(_ context.Context, _ sdk.Op, old, s *Survey, d *sdk.Diags) {
				if s.Until.Before(s.From) {
					d.Error("until", "BEFORE_START", sdk.L("Kết thúc trước khi bắt đầu.", "It ends before it starts."))
				}
				if s.Returned > s.Issued {
					d.Error("returned", "TOO_MANY", sdk.L("Số phiếu thu về nhiều hơn số phát ra.", "More forms came back than were issued."))
				}
				if old != nil && old.Status == surveyClosed && (old.Returned != s.Returned || old.Issued != s.Issued) {
					d.Error("returned", "CLOSED", sdk.L("Khảo sát đã tổng hợp giữ nguyên số phiếu.", "A closed survey keeps its numbers."))
				}
			},
			Offers: []sdk.Verb{sdk.Create, sdk.Update},
		}),
		sdk.Action("ask", sdk.ActionOpts{On: "Survey", Label: sdk.L("Thêm câu hỏi", "Add a question"), Allow: []string{officer}, From: []string{string(drafting)}, Returns: "Question"}, ask),
		sdk.Action("start", sdk.ActionOpts{On: "Survey", Label: sdk.L("Bắt đầu", "Start"), Allow: []string{head}, From: []string{string(drafting)}}, sdk.Change(func(tx *sdk.Tx, _ sdk.None, s *Survey, d *sdk.Diags) error {
			n, err := sdk.Count[Question](tx, sdk.Of("survey", s.ID))
			if n == 0 && err == nil {
				d.Error("id", "NO_QUESTION", sdk.L("Chưa có câu hỏi nào.", "There is no question yet."))
			}
			s.Status = surveyOpen
			return err
		})),
		sdk.Action("finish", sdk.ActionOpts{On: "Survey", Label: sdk.L("Tổng hợp xong", "Close"), Allow: []string{head}, From: []string{string(surveyOpen)}}, sdk.Change(finish)),
		sdk.Stat("surveyForms", sdk.L("Số phiếu thu về theo tháng", "Forms returned by month"), "Survey", "sum(returned)", sdk.By("month(from)", "mode"), nil),
		sdk.Stat("surveyGroups", sdk.L("Số phiếu thu về theo đối tượng", "Forms returned by target group"), "Survey", "sum(returned)", sdk.By("each(groups)", "year(from)"), nil),
		sdk.Stat("surveyAreas", sdk.L("Số phiếu thu về theo địa bàn", "Forms returned by area"), "Survey", "sum(returned)", sdk.By("each(areas)", "year(from)"), nil),
		sdk.Allow("COUNCIL_MEMBER", "Survey", "read"),
	}, sdk.Kept("Survey", "create", "update")...)
}

func questions() []sdk.Part {
	return append([]sdk.Part{
		sdk.Kind("Question", sdk.KindOpts[Question]{
			Label: sdk.L("Câu hỏi khảo sát", "Question"), Labels: sdk.L("Câu hỏi khảo sát", "Questions of surveys"), Menu: "surveys", Visibility: sdk.Scope, Offers: []sdk.Verb{sdk.Delete}, OrderBy: "number",
			Columns: []string{"number", "title", "choice", "survey"}, Filters: []string{"survey", "choice"}, Unique: [][]string{{"survey", "number"}},
		}),
		sdk.Action("count", sdk.ActionOpts{On: "Question", Label: sdk.L("Nhập số phiếu", "Enter the numbers"), Allow: []string{officer}}, count),
		sdk.Allow("COUNCIL_MEMBER", "Question", "read"),
	}, sdk.Kept("Question", "delete")...)
}

func answers() []sdk.Part {
	return append([]sdk.Part{
		sdk.Kind("Answer", sdk.KindOpts[Answer]{
			Label: sdk.L("Phương án trả lời", "Answer"), Labels: sdk.L("Kết quả trả lời", "Answers as numbers"), Menu: "surveys", Visibility: sdk.Scope, Offers: sdk.OnlyActions, OrderBy: "place",
			Columns: []string{"question", "place", "title", "number"}, Filters: []string{"question"},
		}),
		sdk.Stat("answerNumbers", sdk.L("Số phiếu theo phương án", "Forms by answer"), "Answer", "sum(number)", sdk.By("question", "title"), nil),
		sdk.Allow("COUNCIL_MEMBER", "Answer", "read"),
	}, sdk.Kept("Answer")...)
}

// holdSurvey takes the questions and numbers of a survey for this call.
func holdSurvey(tx *sdk.Tx, survey sdk.Ref) error { return tx.Guard("survey:" + string(survey)) }

func ask(tx *sdk.Tx, in askIn, d *sdk.Diags) (*Question, error) {
	s, err := sdk.Target[Survey](tx)
	if err != nil {
		return nil, err
	}
	if err := holdSurvey(tx, s.ID); err != nil {
		return nil, err
	}
	last, err := sdk.Find[Question](tx, sdk.Of("survey", s.ID), "-number", 1)
	if err != nil {
		return nil, err
	}
	number := 1
	if len(last) > 0 {
		number = last[0].Number + 1
	}
	if n := len(in.Answers); n < 2 || n > mostAnswers || number > mostQuestions {
		d.Error("answers", "WRONG_NUMBER", sdk.L(fmt.Sprintf("Một câu hỏi có từ 2 đến %d phương án, một cuộc khảo sát có nhiều nhất %d câu.", mostAnswers, mostQuestions),
			fmt.Sprintf("A question has 2 to %d answers, a survey %d questions at most.", mostAnswers, mostQuestions)))
		return nil, nil
	}
	q := &Question{Title: in.Title, Survey: s.ID, Number: number, Choice: in.Choice}
	tx.Create(q)
	for i, text := range in.Answers {
		tx.Create(&Answer{Title: text, Question: q.ID, Place: i + 1})
	}
	return q, nil
}

// count takes the numbers of one question; no more forms can have an answer than came back.
func count(tx *sdk.Tx, in countIn, d *sdk.Diags) (*Question, error) {
	q, err := sdk.Target[Question](tx)
	if err != nil {
		return nil, err
	}
	if err := holdSurvey(tx, q.Survey); err != nil {
		return nil, err
	}
	s, err := sdk.Get[Survey](tx, q.Survey)
	if err != nil {
		return nil, err
	}
	list, err := sdk.Find[Answer](tx, sdk.Of("question", q.ID), "place", mostAnswers)
	if err != nil {
		return nil, err
	}
	if s.Status != surveyOpen {
		d.Error("id", "NOT_OPEN", sdk.L("Cuộc khảo sát chưa bắt đầu, hoặc đã tổng hợp.", "The survey has not started, or is closed."))
	}
	if len(in.Numbers) != len(list) {
		d.Error("numbers", "WRONG_NUMBER", sdk.L(fmt.Sprintf("Cần %d số.", len(list)), fmt.Sprintf("It takes %d numbers.", len(list))))
		return nil, nil
	}
	sum := 0
	for i, a := range list {
		a.Number = in.Numbers[i]
		tx.Save(a)
		if sum += a.Number; a.Number > s.Returned {
			d.Error(fmt.Sprintf("numbers.%d", i), "TOO_MANY", sdk.L("Nhiều hơn số phiếu thu về.", "More than came back."))
		}
	}
	if q.Choice == single && sum > s.Returned {
		d.Error("numbers", "TOO_MANY", sdk.L(fmt.Sprintf("Tổng %d nhiều hơn %d phiếu thu về.", sum, s.Returned), fmt.Sprintf("%d altogether is more than the %d that came back.", sum, s.Returned)))
	}
	return q, nil
}

// finish closes a survey whose every question has numbers.
func finish(tx *sdk.Tx, _ sdk.None, s *Survey, d *sdk.Diags) error {
	if err := holdSurvey(tx, s.ID); err != nil {
		return err
	}
	asked, err := sdk.Count[Question](tx, sdk.Of("survey", s.ID))
	if err != nil {
		return err
	}
	groups, err := sdk.Aggregate[Answer](tx, sdk.Where{"number": sdk.Where{"gt": 0}, "question": sdk.Of("survey", s.ID)}, "question")
	if err != nil {
		return err
	}
	if int64(len(groups)) < asked {
		d.Error("id", "NOT_COUNTED", sdk.L(fmt.Sprintf("Còn %d câu hỏi chưa nhập số phiếu.", asked-int64(len(groups))), fmt.Sprintf("%d questions have no numbers yet.", asked-int64(len(groups)))))
	}
	s.Status = surveyClosed
	return nil
}
