package demo

import (
	"cmp"
	"fmt"
	"slices"
)

// hundredths writes a number of hundredths as the API takes decimals.
func hundredths(n int) string { return fmt.Sprintf("%d.%02d", n/100, n%100) }

// crewOf is a team with what it has come to.
type crewOf struct {
	team           *entry
	total, penalty int // hundredths
	position       int
}

// stage is the preliminary contest of mediators in August: six districts, three rounds, three
// judges; published, with prizes and certificates.
func (w *contester) stage() error {
	var judges []any
	for _, username := range []string{"stp-pgd", officeStaff, "stp-cv-tong-hop"} {
		judges = append(judges, w.filler.store.Catalogue.Kind("User").EncodeID(w.users[username]))
	}
	stage := w.add(&entry{kind: "Stage", task: "2.9", set: values{
		"title": "Hội thi Hòa giải viên giỏi năm 2022 – vòng sơ khảo", "day": "2022-08-18", "venue": "Hội trường Sở Tư pháp", "judges": judges,
		"rules": "Mỗi đội gồm ba hòa giải viên và một dự bị, thi ba phần: chào hỏi, kiến thức, tiểu phẩm.",
	}, moves: []move{
		{"begin", values{"state": "RUNNING"}}, {"finish", values{"state": "FINISHED"}}, {"publish", values{"state": "PUBLISHED"}},
	}})
	of := values{"stage": w.ref(stage)}
	var prizes, rounds []*entry
	for i, name := range []string{"Giải Nhất", "Giải Nhì", "Giải Ba"} {
		prizes = append(prizes, w.prize(of, name, i, 1, []int{6_000_000, 4_500_000, 3_000_000}[i]))
	}
	for i, r := range contestRounds {
		rounds = append(rounds, w.add(&entry{kind: "Round", set: of.with(values{
			"name": r.name, "position": number(i + 1), "allowed": number(r.seconds), "grace": number(15), "each": number(60), "cost": "0.50", "mostTaken": "2.00",
			"criteria": []any{map[string]any{"name": "Nội dung", "most": "6.00"}, map[string]any{"name": "Vận dụng pháp luật", "most": "2.00"}, map[string]any{"name": "Phong cách", "most": "2.00"}},
		}), moves: []move{{"begin", values{"state": "FIXED"}}}}))
	}
	var crews []*crewOf
	for i, district := range []string{"Huyện Cầu Kè", "Huyện Trà Cú", "Huyện Càng Long", "Thành phố Trà Vinh", "Huyện Duyên Hải", "Huyện Tiểu Cần"} {
		var people []any
		for range 4 {
			people = append(people, w.profile(5, 2)["name"])
		}
		c := &crewOf{position: i + 1, team: w.add(&entry{kind: "Team", set: of.with(values{
			"name": "Đội " + district, "from": district, "position": number(i + 1), "members": people[:3], "reserve": people[3],
		}), moves: []move{{"begin", values{"state": "TAKES_PART"}}}})}
		for n, round := range rounds {
			w.perform(of, c, round, n, judges)
		}
		crews = append(crews, c)
	}
	slices.SortFunc(crews, func(a, b *crewOf) int {
		return cmp.Or(cmp.Compare(b.total, a.total), cmp.Compare(a.penalty, b.penalty), cmp.Compare(a.position, b.position))
	})
	for i, c := range crews {
		set := values{"rank": number(i + 1)}
		if i < len(prizes) {
			set["prize"] = w.ref(prizes[i])
			w.certificate(values{"team": w.ref(c.team)}, c.team.text("name"), prizes[i].text("name"), stage.text("title"), "2022-08-18")
		}
		c.team.moves = append(c.team.moves, move{"time", values{"total": hundredths(c.total), "penalty": hundredths(c.penalty)}}, move{"publish", set})
	}
	return nil
}

// perform is one team in one round, with the sheets of the judges.
func (w *contester) perform(of values, c *crewOf, round *entry, n int, judges []any) {
	allowed := contestRounds[n].seconds
	seconds := allowed - 90 + w.IntN(240)
	penalty := 0
	if over := seconds - allowed - 15; over > 0 {
		penalty = min(50*((over+59)/60), 200)
	}
	label := round.text("name") + " – " + c.team.text("name")
	p := &entry{kind: "Performance", set: of.with(values{
		"round": w.ref(round), "team": w.ref(c.team), "label": label, "position": number(1000*(n+1) + c.position), "sheets": number(0), "penalty": "0.00",
	})}
	w.add(p)
	sum := 0
	for _, judge := range judges {
		marks := []int{375 + 25*w.IntN(9), 100 + 25*w.IntN(5), 100 + 25*w.IntN(5)}
		total := marks[0] + marks[1] + marks[2]
		sum += total
		w.add(&entry{kind: "Sheet", set: of.with(values{
			"performance": w.ref(p), "judge": judge, "label": label, "marks": []any{hundredths(marks[0]), hundredths(marks[1]), hundredths(marks[2])}, "total": hundredths(total),
		})})
	}
	average := (2*sum + len(judges)) / (2 * len(judges))
	p.moves = []move{{"call", values{"state": "ON_STAGE"}}, {"time", values{
		"state": "DONE", "seconds": number(seconds), "sheets": number(len(judges)), "average": hundredths(average), "penalty": hundredths(penalty), "total": hundredths(average - penalty),
	}}}
	c.total, c.penalty = c.total+average-penalty, c.penalty+penalty
}
