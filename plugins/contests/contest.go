package contests

import (
	"context"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// ContestState is how far an online contest has come.
type ContestState string

// The states of an online contest. The window in which attempts begin lies within Open.
const (
	Draft     ContestState = "DRAFT"
	Open      ContestState = "OPEN"
	Closed    ContestState = "CLOSED"
	Ranked    ContestState = "RANKED"
	Published ContestState = "PUBLISHED"
)

// Verification is how an entrant shows that the telephone is theirs.
type Verification string

// The ways of verification.
const (
	Nothing Verification = "NONE"       // nobody asks
	Sent    Verification = "SENT"       // the organiser sends a code to each telephone that registered
	Handed  Verification = "HANDED_OUT" // the organiser hands out codes beforehand, on paper
)

// Limits of an online contest. Together they let the figures of an attempt stand in one number
// that sorts, see standing.
const (
	mostDays      = 92   // of the window
	mostMinutes   = 180  // of an attempt
	mostQuestions = 100  // of a paper
	mostScore     = 1000 // of a paper
)

// Contest is an online contest.
type Contest struct {
	sdk.Record
	Title        string       `lantoa:"required,max=200,search,index" vi:"Tên cuộc thi" en:"Title"`
	Summary      string       `lantoa:"long,max=20000,section=rules" vi:"Thể lệ" en:"Rules"`
	State        ContestState `lantoa:"by_action" vi:"Trạng thái" en:"State"`
	Opens        time.Time    `lantoa:"required,index,section=window" vi:"Bắt đầu thi" en:"Opens"`
	Closes       time.Time    `lantoa:"required,index,section=window" vi:"Kết thúc thi" en:"Closes" help_vi:"Mọi lượt thi kết thúc chậm nhất vào lúc này; khi đang mở chỉ được lùi lại." help_en:"Every attempt ends by then; while the contest is open it can only be moved to later."`
	Minutes      int          `lantoa:"required,min=1,max=180,section=window" vi:"Số phút mỗi lượt" en:"Minutes per attempt"`
	Attempts     int          `lantoa:"min=1,max=10,default=1,section=rules" vi:"Số lượt thi mỗi người" en:"Attempts per entrant" help_vi:"Lượt có kết quả tốt nhất được tính." help_en:"The best one counts."`
	Verification Verification `lantoa:"default=NONE,section=rules" vi:"Xác minh số điện thoại" en:"Verification of the telephone"`
	Places       []string     `lantoa:"max=100,section=rules" vi:"Đơn vị dự thi" en:"Where entrants are from" help_vi:"Người dự thi chọn một trong các đơn vị này; để trống thì tự ghi." help_en:"Entrants choose one of these; if there are none, they write it themselves."`
	TieBreak     bool         `lantoa:"default=true,section=rules" vi:"Có câu hỏi dự đoán" en:"Asks for the tie-break guess" help_vi:"Dự đoán bao nhiêu người trả lời đúng tất cả các câu; dùng khi bằng điểm và thời gian." help_en:"How many people will answer everything correctly; it decides between equal scores and times."`
	LiveBoard    bool         `lantoa:"default=false,section=results" vi:"Bảng xếp hạng trực tiếp" en:"Live board" help_vi:"Ai cũng xem được thứ hạng tạm thời khi cuộc thi đang mở; tên được viết tắt." help_en:"Everybody sees the standing while the contest is open; names are shortened."`
	CertifyFrom  int          `lantoa:"min=0,max=1000,section=results" vi:"Điểm nhận giấy chứng nhận" en:"Score for a certificate" help_vi:"0: chỉ người đạt giải." help_en:"0: only those with a prize."`
	EraseOn      sdk.Date     `lantoa:"index,section=results" vi:"Ngày xóa thông tin cá nhân" en:"Personal data erased on"`

	Questions   *int      `lantoa:"by_action,section=results" vi:"Số câu mỗi đề" en:"Questions of a paper"`
	Total       *int      `lantoa:"by_action,section=results" vi:"Điểm tối đa" en:"Highest possible score"`
	Entrants    *int      `lantoa:"by_action,index,sum,section=results" vi:"Số người dự thi" en:"Entrants"`
	Entries     *int      `lantoa:"by_action,index,sum,section=results" vi:"Số lượt dự thi" en:"Entries"`
	AllCorrect  *int      `lantoa:"by_action,section=results" vi:"Số người đúng tất cả" en:"Entrants with everything correct"`
	PublishedAt time.Time `lantoa:"by_action,section=results" vi:"Công bố lúc" en:"Published"`
	Erased      bool      `lantoa:"by_action,index,default=false,section=results" vi:"Đã xóa thông tin cá nhân" en:"Personal data erased"`

	Salt  string `lantoa:"hidden" vi:"Muối" en:"Salt"`            // of telephone keys and codes
	Codes int    `lantoa:"hidden" vi:"Mã đã phát" en:"Codes out"` // number of the last code handed out
}

// Topic is a part of the question bank of a contest, and how much of it comes into each paper.
type Topic struct {
	sdk.Record
	Contest  sdk.Ref `lantoa:"ref=Contest,required,immutable,on_delete=cascade,back=topics" vi:"Cuộc thi" en:"Contest"`
	Name     string  `lantoa:"required,max=200" vi:"Chủ đề" en:"Topic"`
	Position int     `lantoa:"index,min=0,max=1000" vi:"Thứ tự" en:"Position"`
	Draw     int     `lantoa:"required,min=0,max=100" vi:"Số câu trong đề" en:"Questions of a paper"`
	Points   int     `lantoa:"min=1,max=10,default=1" vi:"Điểm mỗi câu" en:"Points of a question"`
}

// Prize is a prize of a contest of either kind, for one or several places.
type Prize struct {
	sdk.Record
	Name     string     `lantoa:"required,max=100" vi:"Tên giải" en:"Prize"`
	Contest  *sdk.Ref   `lantoa:"ref=Contest,immutable,on_delete=cascade,back=prizes" vi:"Cuộc thi trực tuyến" en:"Online contest"`
	Stage    *sdk.Ref   `lantoa:"ref=Stage,immutable,on_delete=cascade,back=prizes" vi:"Hội thi" en:"Contest on a stage"`
	Position int        `lantoa:"required,index,min=1,max=100" vi:"Thứ tự" en:"Position"`
	Places   int        `lantoa:"min=1,max=500,default=1" vi:"Số giải" en:"Number of prizes"`
	Money    sdk.Money  `lantoa:"min=0" vi:"Tiền thưởng mỗi giải" en:"Money of each"`
	MinScore int        `lantoa:"min=0,max=1000" vi:"Điểm tối thiểu" en:"Least score"`
	Cost     *sdk.Money `lantoa:"by_action,sum" vi:"Tổng tiền thưởng" en:"Money in all"`
}

func contestParts() []sdk.Part {
	return []sdk.Part{
		sdk.Enum(sdk.L("Trạng thái cuộc thi", "State of a contest"), sdk.V(Draft, "Đang soạn", "Draft"), sdk.V(Open, "Đang mở", "Open"),
			sdk.V(Closed, "Đã đóng", "Closed"), sdk.V(Ranked, "Đã xếp hạng", "Ranked"), sdk.V(Published, "Đã công bố", "Published")),
		sdk.Enum(sdk.L("Cách xác minh", "Way of verification"), sdk.V(Nothing, "Không cần", "None"), sdk.V(Sent, "Gửi mã đến số đã đăng ký", "Codes sent to telephones"),
			sdk.V(Handed, "Phát mã trước", "Codes handed out")),
		sdk.Kind("Contest", sdk.KindOpts[Contest]{
			Label: sdk.L("Cuộc thi trực tuyến", "Online contest"), Labels: sdk.L("Các cuộc thi trực tuyến", "Online contests"), Menu: "contests",
			Doc:        sdk.L("Cuộc thi tìm hiểu pháp luật mà người dân dự thi qua mạng.", "A contest of legal knowledge that the public enters online."),
			Visibility: sdk.AllUnits, Shared: []string{string(Open), string(Closed), string(Ranked), string(Published)}, Tied: true,
			States:  sdk.States("state", Draft, sdk.Move(Draft, Open), sdk.Move(Open, Closed), sdk.Move(Closed, Ranked), sdk.Move(Ranked, Closed), sdk.Move(Ranked, Published)),
			OrderBy: "-opens", Columns: []string{"title", "state", "opens", "closes", "entrants", "entries"}, Filters: []string{"state", "opens"}, Validate: validContest,
		}),
		sdk.Kind("Topic", sdk.KindOpts[Topic]{
			Label: sdk.L("Chủ đề", "Topic"), Labels: sdk.L("Các chủ đề", "Topics"), Visibility: sdk.Own, OrderBy: "position",
			Columns: []string{"contest", "name", "draw", "points"}, Filters: []string{"contest"},
		}),
		sdk.Kind("Prize", sdk.KindOpts[Prize]{
			Label: sdk.L("Giải thưởng", "Prize"), Labels: sdk.L("Giải thưởng", "Prizes"), Visibility: sdk.Scope, OrderBy: "position",
			Columns: []string{"name", "places", "money", "cost"}, Filters: []string{"contest", "stage"}, Validate: validPrize,
		}),
		sdk.Action("start", sdk.ActionOpts{
			On: "Contest", Label: sdk.L("Mở cuộc thi", "Open the contest"), From: []string{string(Draft)}, Allow: []string{officer, head}, Seconds: 30,
			Doc: sdk.L("Chốt bộ câu hỏi và cho đăng ký. Sau đó câu hỏi và thể lệ không đổi được nữa.",
				"Freezes the questions and lets people register. Questions and rules do not change from then on."),
		}, start),
		sdk.Allow(officer, "Contest", "read", "create", "update", "delete"),
		sdk.Allow(head, "Contest", "read"),
		sdk.Allow(officer, "Topic", "*"), sdk.Allow(head, "Topic", "read"),
		sdk.Allow(officer, "Prize", "*"), sdk.Allow(head, "Prize", "read"),
	}
}

func validContest(_ context.Context, op sdk.Op, old, c *Contest, d *sdk.Diags) {
	switch {
	case !c.Closes.After(c.Opens):
		d.Error("closes", "BEFORE_START", sdk.L("Thời điểm kết thúc phải sau thời điểm bắt đầu.", "The contest must end after it begins."))
	case c.Closes.Sub(c.Opens) > mostDays*24*time.Hour:
		d.Error("closes", "TOO_LONG", sdk.L("Cuộc thi kéo dài tối đa 92 ngày.", "A contest lasts 92 days at most."))
	}
	seen := map[string]bool{}
	for _, p := range c.Places {
		if seen[p] {
			d.Error("places", "TWICE", sdk.L("Đơn vị “"+p+"” có hai lần.", "“"+p+"” is there twice."))
		}
		seen[p] = true
	}
	if old == nil || old.State == Draft {
		return
	}
	frozen := func(field string, same bool) {
		if !same {
			d.Error(field, "FROZEN", sdk.L("Cuộc thi đã mở nên mục này không đổi được nữa.", "The contest has been opened, so this does not change any more."))
		}
	}
	frozen("opens", c.Opens.Equal(old.Opens))
	frozen("closes", c.Closes.Equal(old.Closes) || old.State == Open && c.Closes.After(old.Closes) && op.Now.Before(old.Closes))
	frozen("minutes", c.Minutes == old.Minutes)
	frozen("attempts", c.Attempts == old.Attempts)
	frozen("verification", c.Verification == old.Verification)
	frozen("tieBreak", c.TieBreak == old.TieBreak)
}

func validPrize(_ context.Context, _ sdk.Op, _, p *Prize, d *sdk.Diags) {
	if (p.Contest == nil) == (p.Stage == nil) {
		d.Error("contest", "ONE_CONTEST", sdk.L("Giải thưởng thuộc một cuộc thi trực tuyến hoặc một hội thi.", "A prize belongs to one online contest, or to one contest on a stage."))
	}
	cost := p.Money * sdk.Money(p.Places)
	p.Cost = &cost
}

// start freezes the questions of a contest and opens it.
func start(tx *sdk.Tx, _ sdk.None, d *sdk.Diags) (*Contest, error) {
	c, err := sdk.Target[Contest](tx)
	if err != nil {
		return nil, err
	}
	if !tx.Now().Before(c.Closes) {
		d.Error("", "OVER", sdk.L("Thời gian thi đã qua.", "The time of the contest is over."))
		return nil, nil
	}
	f, err := gather(tx, c.ID, d)
	if err != nil || d.Any() {
		return nil, err
	}
	questions, total := f.size()
	c.Questions, c.Total = &questions, &total
	c.Salt, c.State = secret(), Open
	for _, set := range f.sets(c) {
		tx.Create(set)
	}
	tx.Save(c)
	return c, nil
}
