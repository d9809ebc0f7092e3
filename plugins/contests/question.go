package contests

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// Question is a question of the bank. Which option is the correct one is the module's alone: no
// read shows it, only the action key tells it to the unit that wrote the question.
type Question struct {
	sdk.Record
	Contest     sdk.Ref  `lantoa:"ref=Contest,required,immutable,on_delete=cascade" vi:"Cuộc thi" en:"Contest"`
	Topic       sdk.Ref  `lantoa:"ref=Topic,required,immutable,on_delete=cascade,back=questions" vi:"Chủ đề" en:"Topic"`
	Article     string   `lantoa:"required,max=200,index,search" vi:"Điều luật" en:"Legal article"`
	Text        string   `lantoa:"required,long,max=2000,search" vi:"Câu hỏi" en:"Question"`
	Options     []string `lantoa:"required,max=500" vi:"Phương án" en:"Options"`
	Correct     int      `lantoa:"hidden,min=0,max=5" vi:"Phương án đúng" en:"Correct option"` // from 0
	Explanation string   `lantoa:"long,max=2000,hidden" vi:"Giải thích" en:"Explanation"`
	Practice    bool     `lantoa:"index" vi:"Câu thi thử" en:"For practice" help_vi:"Chỉ dùng khi thi thử, không có trong đề thật." help_en:"Comes in practice only, never in a paper that counts."`
}

// QuestionSet is a part of the questions of a contest as they were when it opened. It never
// changes.
type QuestionSet struct {
	sdk.Record
	Contest sdk.Ref `lantoa:"ref=Contest,required,immutable" vi:"Cuộc thi" en:"Contest"`
	Name    string  `lantoa:"max=200,immutable" vi:"Tên" en:"Name"`
	Number  int     `lantoa:"required,index,immutable" vi:"Phần" en:"Part"`
	Content *frozen `lantoa:"json,hidden" vi:"Nội dung" en:"Content"`
}

// frozen are the topics and questions of a contest.
type frozen struct {
	Topics    []frozenTopic    `json:"t,omitempty"`
	Questions []frozenQuestion `json:"q"`
}

type frozenTopic struct {
	Name   string `json:"n"`
	Draw   int    `json:"d"`
	Points int    `json:"p"`
}

type frozenQuestion struct {
	Topic       int      `json:"t"` // index
	Text        string   `json:"x"`
	Options     []string `json:"o"`
	Correct     int      `json:"k"`
	Article     string   `json:"a"`
	Explanation string   `json:"e,omitempty"`
	Practice    bool     `json:"f,omitempty"`
}

// What a bank and a question hold at most.
const (
	mostBank     = 2000
	mostImported = 200
	leastOptions = 2
	mostOptions  = 6
	setBytes     = 80_000 // of one QuestionSet, about
	mostPaper    = 90_000 // bytes of the questions of a paper, as they are shown
)

// QuestionIn is a question as the organiser writes it.
type QuestionIn struct {
	Text        string   `lantoa:"required,long,max=2000" vi:"Câu hỏi" en:"Question"`
	Article     string   `lantoa:"required,max=200" vi:"Điều luật" en:"Legal article"`
	Options     []string `lantoa:"required,max=500" vi:"Phương án" en:"Options"`
	Correct     int      `lantoa:"required,min=1,max=6" vi:"Phương án đúng" en:"Correct option" help_vi:"Số thứ tự, từ 1." help_en:"Its number, from 1."`
	Explanation string   `lantoa:"long,max=2000" vi:"Giải thích" en:"Explanation"`
	Practice    bool     `vi:"Câu thi thử" en:"For practice"`
}

// ImportIn are many questions of one topic.
type ImportIn struct {
	Questions sdk.JSON `lantoa:"required" vi:"Các câu hỏi" en:"Questions" help_vi:"Danh sách {text, article, options, correct, explanation, practice}." help_en:"A list of {text, article, options, correct, explanation, practice}."`
}

// KeyOut is the answer to a question.
type KeyOut struct {
	Correct     int    `vi:"Phương án đúng" en:"Correct option"`
	Explanation string `lantoa:"long" vi:"Giải thích" en:"Explanation"`
}

func questionParts() []sdk.Part {
	return []sdk.Part{
		sdk.Kind("Question", sdk.KindOpts[Question]{
			Label: sdk.L("Câu hỏi", "Question"), Labels: sdk.L("Ngân hàng câu hỏi", "Question bank"), Menu: "contests", Visibility: sdk.Own,
			Offers: []sdk.Verb{sdk.Delete}, Title: "article", Columns: []string{"article", "topic", "practice"}, Filters: []string{"contest", "topic", "article", "practice"},
		}),
		sdk.Kind("QuestionSet", sdk.KindOpts[QuestionSet]{
			Label: sdk.L("Bộ câu hỏi đã chốt", "Frozen questions"), Visibility: sdk.Own, Offers: sdk.OnlyActions, Unique: [][]string{{"contest", "number"}},
			Columns: []string{"contest", "number"},
		}),
		sdk.Action("addQuestion", sdk.ActionOpts{On: "Topic", Label: sdk.L("Thêm câu hỏi", "Add a question"), Allow: []string{officer}},
			func(tx *sdk.Tx, in QuestionIn, d *sdk.Diags) (*Question, error) {
				topic, err := sdk.Target[Topic](tx)
				if err != nil {
					return nil, err
				}
				q := &Question{Contest: topic.Contest, Topic: topic.ID}
				in.fill(q, "", d)
				tx.Create(q)
				return q, nil
			}),
		sdk.Action("importQuestions", sdk.ActionOpts{On: "Topic", Label: sdk.L("Nhập nhiều câu hỏi", "Import questions"), Allow: []string{officer}, Returns: "Question", Many: true},
			importQuestions),
		sdk.Action("change", sdk.ActionOpts{On: "Question", Label: sdk.L("Sửa câu hỏi", "Change the question"), Allow: []string{officer}},
			sdk.Change(func(_ *sdk.Tx, in QuestionIn, q *Question, d *sdk.Diags) error {
				in.fill(q, "", d)
				return nil
			})),
		sdk.Action("key", sdk.ActionOpts{On: "Question", Label: sdk.L("Xem đáp án", "Show the answer"), Allow: []string{officer}},
			func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (KeyOut, error) {
				q, err := sdk.Target[Question](tx)
				if err != nil {
					return KeyOut{}, err
				}
				return KeyOut{q.Correct + 1, q.Explanation}, nil
			}),
		sdk.Allow(officer, "Question", "read", "delete"),
		sdk.Allow(head, "Question", "read"),
		sdk.Allow(officer, "QuestionSet", "read"),
	}
}

// fill puts the input into a question; place is before the field in the place of a fault.
func (in QuestionIn) fill(q *Question, place string, d *sdk.Diags) {
	in.Text, in.Article = strings.TrimSpace(in.Text), strings.TrimSpace(in.Article)
	if n := utf8.RuneCountInString(in.Text); n == 0 || n > 2000 {
		d.Error(place+"text", "LENGTH", sdk.L("Câu hỏi có từ 1 đến 2.000 ký tự.", "A question has 1 to 2,000 characters."))
	}
	if n := utf8.RuneCountInString(in.Article); n == 0 || n > 200 {
		d.Error(place+"article", "LENGTH", sdk.L("Điều luật có từ 1 đến 200 ký tự.", "The legal article has 1 to 200 characters."))
	}
	if len(in.Options) < leastOptions || len(in.Options) > mostOptions {
		d.Error(place+"options", "COUNT", sdk.L("Câu hỏi có từ 2 đến 6 phương án.", "A question has 2 to 6 options."))
	} else if in.Correct < 1 || in.Correct > len(in.Options) {
		d.Error(place+"correct", "NO_OPTION", sdk.L("Không có phương án này.", "There is no such option."))
	}
	seen := map[string]bool{}
	for _, o := range in.Options {
		if o = strings.TrimSpace(o); o == "" || seen[o] || utf8.RuneCountInString(o) > 500 {
			d.Error(place+"options", "OPTION", sdk.L("Các phương án phải khác nhau, có từ 1 đến 500 ký tự.", "The options must differ, with 1 to 500 characters each."))
			break
		}
		seen[o] = true
	}
	q.Text, q.Article, q.Options, q.Correct, q.Explanation, q.Practice = in.Text, in.Article, in.Options, in.Correct-1, in.Explanation, in.Practice
}

func importQuestions(tx *sdk.Tx, in ImportIn, d *sdk.Diags) (sdk.None, error) {
	topic, err := sdk.Target[Topic](tx)
	if err != nil {
		return sdk.None{}, err
	}
	var all []QuestionIn
	if err := json.Unmarshal(in.Questions, &all); err != nil || len(all) == 0 || len(all) > mostImported {
		d.Error("questions", "LIST", sdk.L("Cần một danh sách từ 1 đến 200 câu hỏi, mỗi câu gồm text, article, options, correct.",
			"A list of 1 to 200 questions is needed, each with text, article, options and correct."))
		return sdk.None{}, nil //nolint:nilerr // said at the field
	}
	for i, one := range all {
		q := &Question{Contest: topic.Contest, Topic: topic.ID}
		one.fill(q, fmt.Sprintf("questions.%d.", i), d)
		tx.Create(q)
		tx.Show(q)
	}
	return sdk.None{}, nil
}

// gather reads the bank of a contest and says what is missing for its papers.
func gather(tx *sdk.Tx, contest sdk.Ref, d *sdk.Diags) (*frozen, error) {
	topics, err := sdk.Find[Topic](tx, sdk.Of("contest", contest), "position", mostQuestions+1)
	if err != nil {
		return nil, err
	}
	questions, err := sdk.Find[Question](tx, sdk.Of("contest", contest), "", mostBank+1)
	if err != nil {
		return nil, err
	}
	if len(questions) > mostBank || len(topics) > mostQuestions {
		d.Error("", "TOO_MANY", sdk.L("Ngân hàng có tối đa 100 chủ đề và 2.000 câu hỏi.", "A bank has 100 topics and 2,000 questions at most."))
	}
	f := freeze(topics, questions)
	have := make([]int, len(topics))
	for _, q := range f.Questions {
		if !q.Practice {
			have[q.Topic]++
		}
	}
	for i, t := range topics {
		if have[i] < t.Draw {
			d.Error("", "TOO_FEW_QUESTIONS", sdk.L(fmt.Sprintf("Chủ đề “%s” cần ít nhất %d câu hỏi, mới có %d.", t.Name, t.Draw, have[i]),
				fmt.Sprintf("The topic “%s” needs %d questions at least and has %d.", t.Name, t.Draw, have[i])))
		}
	}
	if n, score := f.size(); n == 0 || n > mostQuestions || score > mostScore {
		d.Error("", "PAPER_SIZE", sdk.L("Một đề có từ 1 đến 100 câu và tối đa 1.000 điểm.", "A paper has 1 to 100 questions and 1,000 points at most."))
	}
	if f.longest() > mostPaper {
		d.Error("", "PAPER_SIZE", sdk.L("Các câu hỏi quá dài: một đề có tối đa 90.000 byte.", "The questions are too long: a paper has 90,000 bytes at most."))
	}
	return f, nil
}

// freeze keeps topics and questions as they are.
func freeze(topics []*Topic, questions []*Question) *frozen {
	f, index := &frozen{}, map[sdk.Ref]int{}
	for i, t := range topics {
		index[t.ID] = i
		f.Topics = append(f.Topics, frozenTopic{t.Name, t.Draw, t.Points})
	}
	for _, q := range questions {
		if i, known := index[q.Topic]; known { // not of a topic beyond the limit
			f.Questions = append(f.Questions, frozenQuestion{i, q.Text, q.Options, q.Correct, q.Article, q.Explanation, q.Practice})
		}
	}
	return f
}

// Freeze is what is kept of a contest's topics and questions when it opens.
func Freeze(c *Contest, topics []*Topic, questions []*Question) []*QuestionSet {
	return freeze(topics, questions).sets(c)
}

func (f *frozen) sets(c *Contest) []*QuestionSet {
	var out []*QuestionSet
	for n, part := range f.parts() {
		out = append(out, &QuestionSet{Contest: c.ID, Number: n + 1, Name: c.Title, Content: part})
	}
	return out
}

// longest is how many bytes a paper has at most.
func (f *frozen) longest() int {
	of := make([][]int, len(f.Topics))
	for _, q := range f.Questions {
		data, err := encoded(shownQuestion{q.Text, q.Options, f.Topics[q.Topic].Name, mostScore})
		if err != nil {
			panic(err) // texts and numbers
		}
		of[q.Topic] = append(of[q.Topic], len(data)+1)
	}
	n := 0
	for i, t := range f.Topics {
		slices.SortFunc(of[i], func(a, b int) int { return b - a })
		for _, size := range of[i][:min(t.Draw, len(of[i]))] {
			n += size
		}
	}
	return n
}

// size is the number of questions of a paper and the most points.
func (f *frozen) size() (questions, score int) {
	for _, t := range f.Topics {
		questions += t.Draw
		score += t.Draw * t.Points
	}
	return questions, score
}

// parts cuts the questions into pieces that a record holds.
func (f *frozen) parts() []*frozen {
	out := []*frozen{{Topics: f.Topics}}
	size := 0
	for _, q := range f.Questions {
		data, err := json.Marshal(q)
		if err != nil {
			panic(err) // texts and numbers
		}
		if size += len(data) + 1; size > setBytes {
			out, size = append(out, &frozen{}), len(data)
		}
		last := out[len(out)-1]
		last.Questions = append(last.Questions, q)
	}
	return out
}

// banks keeps the frozen questions of the contests that were last asked for: they never change,
// and the id of a contest, which the call must have been able to read, leads to them.
var banks struct {
	sync.Mutex
	of   map[sdk.Ref]*frozen
	last []sdk.Ref
}

const mostBanks = 8

// bank is the frozen questions of a contest that the call has read.
func bank(tx *sdk.Tx, contest sdk.Ref) (*frozen, error) {
	banks.Lock()
	f := banks.of[contest]
	banks.Unlock()
	if f != nil {
		return f, nil
	}
	sets, err := sdk.Find[QuestionSet](tx, sdk.Of("contest", contest), "number", mostBank)
	if err != nil {
		return nil, err
	}
	f = &frozen{}
	for _, s := range sets {
		f.Topics, f.Questions = append(f.Topics, s.Content.Topics...), append(f.Questions, s.Content.Questions...)
	}
	if len(f.Questions) == 0 {
		return nil, fmt.Errorf("contest %s has no frozen questions", contest)
	}
	banks.Lock()
	defer banks.Unlock()
	if banks.of == nil {
		banks.of = map[sdk.Ref]*frozen{}
	}
	if banks.of[contest] == nil {
		if len(banks.last) == mostBanks {
			delete(banks.of, banks.last[0])
			banks.last = banks.last[1:]
		}
		banks.of[contest], banks.last = f, append(banks.last, contest)
	}
	return f, nil
}
