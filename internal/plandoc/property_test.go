package plandoc

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/plandoc/source"
)

// plans are all documents at hand.
func plans(t testing.TB) []string {
	files, _ := filepath.Glob("testdata/*.txt")
	shared, _ := filepath.Glob(filepath.Join(sharedPlans, "*.txt"))
	return append(files, shared...)
}

// TestEveryPieceStandsInTheDocument: line numbers lie in the document, and the words of every
// piece are words of its lines, in order.
func TestEveryPieceStandsInTheDocument(t *testing.T) {
	for _, file := range plans(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			r, doc := interpret(t, file)
			checkPlaces(t, r, doc)
		})
	}
}

type places struct {
	t     testing.TB
	words map[int][]string
	last  int
}

func checkPlaces(t testing.TB, r *Reading, doc *source.Document) {
	p := places{t: t, words: map[int][]string{}}
	add := func(line int, text string) {
		for _, w := range wordsOf(strings.ReplaceAll(text, "**", ""), 0, 1<<20) {
			p.words[line] = append(p.words[line], fold.Key(w.text))
		}
		p.last = max(p.last, line)
	}
	for _, b := range doc.Blocks {
		add(b.Line, b.Label+" "+b.Text)
		for _, row := range b.Rows {
			for _, c := range row.Cells {
				add(row.Line, c.Text)
			}
		}
	}
	d := r.Document
	for field, text := range map[string]Said{"issuer": d.Issuer, "place": d.Place, "title": d.Title, "number": d.Number} {
		if text != "" {
			p.holds("document "+field, text, d.Lines[field])
		}
	}
	for _, b := range r.LegalBases {
		p.holds("legal basis", b.Text, b.Lines)
	}
	for _, g := range r.Groups {
		for i := range g.Tasks {
			k := &g.Tasks[i]
			p.holds("task", k.Text, k.Lines)
			if k.Timing.Text != "" {
				p.holds("timing", k.Timing.Text, k.Timing.Lines)
			}
			for _, x := range k.Roles {
				p.holds("role", x.Name, x.Lines)
			}
			if k.Confidence <= 0 || k.Confidence > 1 || k.Timing.Confidence <= 0 || k.Timing.Confidence > 1 {
				t.Errorf("confidence of task %s is out of bounds", k.Number)
			}
		}
		if g.Lines[0] < 1 || g.Lines[1] > p.last {
			t.Errorf("group %q: lines %v are not in the document", g.Title, g.Lines)
		}
	}
	for _, e := range r.Execution {
		p.holds("execution", e.Text, e.Lines)
	}
	for _, x := range r.Recipients {
		p.holds("recipient", x.Name, x.Lines)
	}
	if r.Signer.Name != "" {
		p.holds("signer", r.Signer.Name, r.Signer.Lines)
	}
	for _, w := range r.Warnings {
		if w.Line < 1 || w.Line > p.last || w.Message == "" || w.English == "" {
			t.Errorf("warning %+v has no place or no text", w)
		}
	}
}

// holds checks that the words of text are found in order on its lines.
func (p *places) holds(what string, text Said, at Lines) {
	p.t.Helper()
	if at[0] < 1 || at[1] < at[0] || at[1] > p.last {
		p.t.Errorf("%s %.60q: lines %v are not in the document", what, text, at)
		return
	}
	var have []string
	for n := at[0]; n <= at[1]; n++ {
		have = append(have, p.words[n]...)
	}
	var want []string
	for _, w := range wordsOf(string(text), 0, 1<<20) {
		want = append(want, fold.Key(w.text))
	}
	if strings.Contains(strings.Join(have, ""), strings.Join(want, "")) {
		return // also where a mark or an expression ends inside a run of letters
	}
	i := 0
	for _, k := range want {
		for i < len(have) && have[i] != k {
			i++
		}
		if i == len(have) {
			p.t.Errorf("%s %.80q: the word %q is not on lines %v", what, text, k, at)
			return
		}
		i++
	}
}

// FuzzInterpret: whatever the text, reading ends, in bounded steps, and what it says stands in
// the document.
func FuzzInterpret(f *testing.F) {
	for _, file := range []string{"testdata/by-unit.txt", "testdata/timetable.txt", "testdata/annex-two-line-head.txt"} {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data))
	}
	for _, s := range []string{
		"KẾ HOẠCH\n\nI. NHIỆM VỤ\n1. A\n- b: \n(\n",
		"KẾ HOẠCH\n\nI. NỘI DUNG\n\n1. A\n\n- b\n\n2\n\nc; thời gian: Quý I/2025 (Sở A chủ trì, Sở B phối hợp).\n",
		"KẾ HOẠCH\nTT | Nội dung | Chủ trì | Thời gian\nI | A\n1 | b c d | Sở A; Sở B | Quý I\n2 | nt | nt\n",
		"KẾ HOẠCH\nI. NHIỆM VỤ\n1. A\nĐơn vị chủ trì:\n- Sở A\n* Nội dung:\n- Tổ chức\n",
		"Số: /KH-A\nKẾ HOẠCH\nI. NHIỆM VỤ\n1. Tổ chức (gọi chung là A)\nNơi nhận: TM. SỞ\nGIÁM ĐỐC\nA B\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := source.Text([]byte(text))
		if err != nil {
			return
		}
		r, err := Interpret(doc)
		if err != nil {
			return
		}
		checkPlaces(t, r, doc)
		r.Match(NewRegister(nil, nil))
		plain2json(t, r)
	})
}
