package contests

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// AttemptState is how far an attempt has come.
type AttemptState string

// The states of an attempt.
const (
	Running   AttemptState = "RUNNING"
	Submitted AttemptState = "SUBMITTED" // handed in, in time
	Expired   AttemptState = "EXPIRED"   // the time ran out: what had been saved counts
)

// Attempt is one go of an entrant, with the paper that was drawn for it. The answers are one
// letter a question in the order of the paper: "0" to "5" for an option as it was shown, "-" for
// none. They and the paper are small, so saving answers writes one small row.
type Attempt struct {
	sdk.Record
	Entrant  sdk.Ref      `lantoa:"ref=Entrant,required,immutable,back=attempts" vi:"Người dự thi" en:"Entrant"`
	Contest  sdk.Ref      `lantoa:"ref=Contest,required,immutable" vi:"Cuộc thi" en:"Contest"`
	Label    string       `lantoa:"required,max=100,immutable" vi:"Tên" en:"Label"`
	Number   int          `lantoa:"required,index,immutable,min=1" vi:"Lượt" en:"Number"`
	Practice bool         `lantoa:"index,immutable" vi:"Thi thử" en:"Practice"`
	State    AttemptState `lantoa:"by_action" vi:"Trạng thái" en:"State"`
	Started  time.Time    `lantoa:"required,index,immutable" vi:"Bắt đầu" en:"Started"`
	Deadline time.Time    `lantoa:"required,index,immutable" vi:"Hạn nộp" en:"Deadline"`
	Ended    time.Time    `vi:"Kết thúc" en:"Ended"`
	Score    *int         `lantoa:"index,sum" vi:"Điểm" en:"Score"`
	Correct  *int         `vi:"Số câu đúng" en:"Correct answers"`
	Seconds  *int         `lantoa:"index" vi:"Số giây" en:"Seconds used"`

	Paper     []item    `lantoa:"json,hidden,immutable" vi:"Đề" en:"Paper"`
	Opens     time.Time `lantoa:"hidden,immutable" vi:"Mở cuộc thi" en:"Opening of the contest"`
	Answers   string    `lantoa:"hidden,max=100" vi:"Trả lời" en:"Answers"`
	Sequence  int       `lantoa:"hidden" vi:"Lần lưu" en:"Number of the save"`
	Guess     *int      `lantoa:"hidden" vi:"Dự đoán" en:"Guess"`
	TokenHash string    `lantoa:"hidden" vi:"Mã phiên" en:"Hash of the token"`
}

// item is one question of a paper.
type item struct {
	Question int   `json:"q"` // index in the frozen questions
	Order    []int `json:"o"` // the options as they are shown, by their index
	Correct  int   `json:"k"` // as it is shown
	Points   int   `json:"p"`
}

const mostPractices = 20 // of an entrant

func attemptParts() []sdk.Part {
	return []sdk.Part{
		sdk.Enum(sdk.L("Trạng thái lượt thi", "State of an attempt"), sdk.V(Running, "Đang thi", "Running"), sdk.V(Submitted, "Đã nộp", "Submitted"), sdk.V(Expired, "Hết giờ", "Expired")),
		sdk.Kind("Attempt", sdk.KindOpts[Attempt]{
			Label: sdk.L("Lượt thi", "Attempt"), Labels: sdk.L("Các lượt thi", "Attempts"), Visibility: sdk.Own, Offers: sdk.OnlyActions,
			Unique: [][]string{{"entrant", "practice", "number"}}, OrderBy: "-started",
			States:  sdk.States("state", Running, sdk.Move(Running, Submitted), sdk.Move(Running, Expired)),
			Columns: []string{"label", "state", "started", "score", "seconds"}, Filters: []string{"contest", "entrant", "state", "practice"},
		}),
		sdk.Allow(officer, "Attempt", "read"), sdk.Allow(head, "Attempt", "read"),
	}
}

// draw makes a random paper: of each topic as many questions as it says, shuffled, and the options
// of each question shuffled. Practice draws from the questions for practice, as many as there are.
func (f *frozen) draw(practice bool) []item {
	of := make([][]int, len(f.Topics))
	for i, q := range f.Questions {
		if q.Practice == practice {
			of[q.Topic] = append(of[q.Topic], i)
		}
	}
	var paper []item
	for i, t := range f.Topics {
		for _, n := range rand.Perm(len(of[i]))[:min(t.Draw, len(of[i]))] {
			q := f.Questions[of[i][n]]
			one := item{Question: of[i][n], Order: rand.Perm(len(q.Options)), Points: t.Points}
			for shown, option := range one.Order {
				if option == q.Correct {
					one.Correct = shown
				}
			}
			paper = append(paper, one)
		}
	}
	rand.Shuffle(len(paper), func(i, j int) { paper[i], paper[j] = paper[j], paper[i] })
	return paper
}

// shownQuestion is a question as an entrant sees it: nothing tells the correct option.
type shownQuestion struct {
	Text    string   `json:"text"`
	Options []string `json:"options"`
	Topic   string   `json:"topic"`
	Points  int      `json:"points"`
}

func (f *frozen) show(paper []item) []shownQuestion {
	out := make([]shownQuestion, len(paper))
	for i, p := range paper {
		q := f.Questions[p.Question]
		out[i] = shownQuestion{Text: q.Text, Topic: f.Topics[q.Topic].Name, Points: p.Points}
		for _, option := range p.Order {
			out[i].Options = append(out[i].Options, q.Options[option])
		}
	}
	return out
}

// solvedQuestion is what practice tells afterwards.
type solvedQuestion struct {
	Correct     int    `json:"correct"` // as it was shown, from 0
	Article     string `json:"article"`
	Explanation string `json:"explanation,omitempty"`
}

func (f *frozen) solve(paper []item) []solvedQuestion {
	out := make([]solvedQuestion, len(paper))
	for i, p := range paper {
		q := f.Questions[p.Question]
		out[i] = solvedQuestion{p.Correct, q.Article, q.Explanation}
	}
	return out
}

// begin makes an attempt of an entrant.
func begin(tx *sdk.Tx, c *Contest, e *Entrant, f *frozen, practice bool) *Attempt {
	a := &Attempt{
		Entrant: e.ID, Contest: c.ID, Practice: practice, Started: tx.Now(), Deadline: tx.Now().Add(time.Duration(c.Minutes) * time.Minute),
		Paper: f.draw(practice), Opens: c.Opens, TokenHash: e.TokenHash,
	}
	if practice {
		e.Practices++
		a.Number = e.Practices
	} else {
		e.Used++
		a.Number = e.Used
		if a.Deadline.After(c.Closes) {
			a.Deadline = c.Closes
		}
	}
	a.Label = fmt.Sprintf("Lượt %d", a.Number)
	if practice {
		a.Label = fmt.Sprintf("Thi thử %d", a.Number)
	}
	a.Answers = strings.Repeat("-", len(a.Paper))
	tx.Create(a)
	e.Current = &a.ID
	return a
}

// take puts answers into a running attempt; false where a later save has come before this one.
// The error tells that it is too late, or what is wrong with them.
func (a *Attempt) take(tx *sdk.Tx, in AnswersIn) (bool, error) {
	switch {
	case a.State != Running:
		return false, sdk.Fail("ENDED", "Lượt thi này đã kết thúc.", "This attempt has ended.")
	case tx.Now().After(a.Deadline):
		return false, sdk.Fail("TOO_LATE", "Đã hết giờ. Các câu trả lời đã lưu trước đó vẫn được tính.", "The time is over. What was saved before counts.")
	case in.Sequence > 0 && in.Sequence < a.Sequence:
		return false, nil
	case in.Guess != nil && (*in.Guess < 0 || *in.Guess > mostDistance):
		return false, sdk.Fail("GUESS", "Dự đoán từ 0 đến 65.535.", "A guess is from 0 to 65,535.").At("guess")
	}
	if len(in.Answers) != len(a.Paper) {
		return false, sdk.Fail("ANSWERS", "Cần một ký tự cho mỗi câu hỏi.", "One letter for each question is needed.").At("answers")
	}
	for i, p := range a.Paper {
		if c := in.Answers[i]; c != '-' && (c < '0' || int(c-'0') >= len(p.Order)) {
			return false, sdk.Fail("ANSWERS", fmt.Sprintf("Câu %d không có phương án này.", i+1), fmt.Sprintf("Question %d has no such option.", i+1)).At("answers")
		}
	}
	a.Answers = in.Answers
	a.Sequence = max(a.Sequence, in.Sequence)
	if in.Guess != nil {
		a.Guess = in.Guess
	}
	return true, nil
}

// finish ends a running attempt, at a moment not after its deadline, and grades it.
func (a *Attempt) finish(state AttemptState, at time.Time) {
	score, correct := 0, 0
	for i, p := range a.Paper {
		if i < len(a.Answers) && int(a.Answers[i])-'0' == p.Correct {
			score += p.Points
			correct++
		}
	}
	seconds := int(at.Sub(a.Started) / time.Second)
	a.State, a.Ended, a.Score, a.Correct, a.Seconds = state, at, &score, &correct, &seconds
}

// count takes an ended attempt into the entrant's figures: the best one counts.
func (e *Entrant) count(a *Attempt) {
	if e.Current != nil && *e.Current == a.ID {
		e.Current = nil
	}
	if a.Practice {
		return
	}
	f := figures{score: *a.Score, seconds: *a.Seconds, distance: mostDistance, at: a.Ended}
	if e.Score != nil && f.compare(e.figures()) >= 0 {
		return
	}
	id, n := a.ID, f.standing(a.Opens)
	e.Score, e.Correct, e.Seconds, e.BestAt, e.Guess, e.Perfect = a.Score, a.Correct, a.Seconds, a.Ended, a.Guess, *a.Correct == len(a.Paper)
	e.Best, e.Standing = &id, &n
}

// figures are those of the best attempt, the guess not judged.
func (e *Entrant) figures() figures {
	return figures{score: *e.Score, seconds: *e.Seconds, distance: mostDistance, at: e.BestAt}
}
