package contests

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

func TestTheStandingSortsAsTheFiguresDo(t *testing.T) {
	opens := time.Date(2022, 10, 1, 0, 0, 0, 0, time.UTC)
	luck := rand.New(rand.NewPCG(1, 2))
	pick := func(most int) int {
		if luck.IntN(3) == 0 {
			return []int{0, 1, most - 1, most}[luck.IntN(4)]
		}
		return luck.IntN(most + 1)
	}
	draw := func() figures {
		return figures{pick(mostScore), pick(mostMinutes * 60), pick(mostDistance), opens.Add(time.Duration(pick(mostDays*24*3600)) * time.Second)}
	}
	var all []figures
	for range 2000 {
		f := draw()
		all = append(all, f)
		one := f // differs in one figure only
		switch luck.IntN(4) {
		case 0:
			one.score = pick(mostScore)
		case 1:
			one.seconds = pick(mostMinutes * 60)
		case 2:
			one.distance = pick(mostDistance)
		default:
			one.at = draw().at
		}
		all = append(all, one)
	}
	slices.SortFunc(all, figures.compare)
	for i := 1; i < len(all); i++ {
		a, b := all[i-1], all[i]
		if x, y := a.standing(opens), b.standing(opens); x < y || x == y && a.compare(b) != 0 || y < 0 {
			t.Fatalf("%+v is before %+v, but %d and %d", a, b, x, y)
		}
	}
}

func TestThePaper(t *testing.T) {
	f := &frozen{Topics: []frozenTopic{{"A", 3, 1}, {"B", 2, 2}}}
	for i := range 40 {
		f.Questions = append(f.Questions, frozenQuestion{Topic: i % 2, Text: string(rune('a' + i)), Options: []string{"0", "1", "2"}, Correct: i % 3, Practice: i >= 30})
	}
	seen := map[int]int{}
	for range 500 {
		paper := f.draw(false)
		of, questions := [2]int{}, map[int]bool{}
		for _, p := range paper {
			q := f.Questions[p.Question]
			of[q.Topic]++
			questions[p.Question] = true
			seen[p.Question]++
			if q.Practice || p.Order[p.Correct] != q.Correct || p.Points != f.Topics[q.Topic].Points || len(p.Order) != 3 {
				t.Fatalf("%+v of %+v", p, q)
			}
		}
		if of != [2]int{3, 2} || len(questions) != 5 {
			t.Fatalf("a paper has %v questions, %d different", of, len(questions))
		}
	}
	if len(seen) != 30 {
		t.Errorf("%d of 30 questions were drawn in 500 papers", len(seen))
	}
}

func TestFrozenQuestionsFitIntoRecords(t *testing.T) {
	f := &frozen{Topics: []frozenTopic{{"A", 3, 1}}}
	text := ""
	for range 2000 {
		text += "ữ"
	}
	for range 300 {
		f.Questions = append(f.Questions, frozenQuestion{Text: text, Options: []string{text[:500], "b"}})
	}
	n := 0
	for i, p := range f.parts() {
		data, err := encoded(p)
		if err != nil || len(data) > 100_000 || (i == 0) != (p.Topics != nil) {
			t.Errorf("part %d has %d bytes: %v", i, len(data), err)
		}
		n += len(p.Questions)
	}
	if n != 300 {
		t.Errorf("%d questions of 300", n)
	}
}

func TestOvertime(t *testing.T) {
	r := &Round{Allowed: 300, Grace: 10, Each: 30, Cost: sdk.NewDecimal(5, 1), MostTaken: sdk.NewDecimal(2, 0)}
	for seconds, want := range map[int]string{0: "0.00", 310: "0.00", 311: "0.50", 340: "0.50", 341: "1.00", 430: "2.00", 5000: "2.00"} {
		if got := r.overtime(seconds).String(); got != want {
			t.Errorf("%d seconds cost %s, want %s", seconds, got, want)
		}
	}
	r.MostTaken = sdk.Decimal{}
	if got := r.overtime(1000).String(); got != "11.50" {
		t.Errorf("without a limit: %s", got)
	}
}

func TestTelephones(t *testing.T) {
	for in, want := range map[string]string{
		"0901234567": "0901234567", "+84 90 123 45 67": "0901234567", "84.901.234.567": "0901234567", "(090) 123-4567": "0901234567", "02943 866 111": "02943866111",
		"": "", "090123456": "", "0001234567": "", "09012345678901": "", "+1 202 555 0100": "", "090123456x": "",
	} {
		if got, ok := phoneOf(in); ok != (want != "") || ok && got != want {
			t.Errorf("%q is %q, %v; want %q", in, got, ok, want)
		}
	}
	if phoneKey("a", "0901234567") == phoneKey("b", "0901234567") || masked("0901234567") != "090****567" || initials("Nguyễn  Thị Lan") != "N. T. Lan" || initials("") != "" {
		t.Error("keys, masks or initials are wrong")
	}
}
