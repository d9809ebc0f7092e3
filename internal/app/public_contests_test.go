package app

import (
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/contests"
)

// TestThePublicIsShownOpenedContests: of every unit those that were opened, and never a draft.
func TestThePublicIsShownOpenedContests(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		contest := func(unit, title string) string {
			return h.by(t, unit).do("contestsCreateContest", map[string]any{
				"title": title, "opens": "2023-01-01T00:00:00Z", "closes": "2023-02-01T00:00:00Z", "minutes": 10, "attempts": 1, "eraseOn": "2023-06-30",
			}, "contest { id }").must().text("contestsCreateContest", "contest", "id")
		}
		mine, theirs, draft := contest("sgddt", "Của Giáo dục"), contest("snv", "Của Nội vụ"), contest("snv", "Đang soạn")
		for unit, id := range map[string]string{"sgddt": mine, "snv": theirs} {
			p := h.by(t, unit)
			p.do("contestsCreatePrize", map[string]any{"contest": id, "name": "Giải Nhất của " + unit, "position": 1, "places": 2, "money": "1500000"}, "prize { id }").must()
			topic := p.do("contestsCreateTopic", map[string]any{"contest": id, "name": "Một", "draw": 1, "points": 1}, "topic { id }").must().text("contestsCreateTopic", "topic", "id")
			p.do("contestsImportQuestionsTopic", map[string]any{"id": topic, "questions": []any{
				map[string]any{"text": "Câu?", "article": "Điều 1", "options": []any{"A", "B"}, "correct": 1},
			}}, "__typename").must()
			p.do("contestsStartContest", map[string]any{"id": id}, "contest { id }").must()
		}
		code, got := h.public("contestsList", map[string]any{})
		var titles []string
		for _, one := range got["contests"].([]any) {
			titles = append(titles, one.(map[string]any)["title"].(string))
		}
		if said := strings.Join(titles, ", "); code != "" || !strings.Contains(said, "Của Giáo dục") || !strings.Contains(said, "Của Nội vụ") || strings.Contains(said, "Đang soạn") {
			t.Errorf("the list: %s %s", code, said)
		}
		code, card := h.public("contestsInfoContest", map[string]any{"id": mine})
		prizes, _ := card["prizes"].([]any)
		if code != "" || len(prizes) != 1 || prizes[0].(map[string]any)["name"] != "Giải Nhất của sgddt" || prizes[0].(map[string]any)["money"] != "1500000" || card["eraseOn"] != "2023-06-30" {
			t.Errorf("the card: %s %v", code, card)
		}
		nobody, _ := h.public("contestsInfoContest", map[string]any{"id": random(draft)})
		if code, _ := h.public("contestsInfoContest", map[string]any{"id": draft}); code != nobody || !strings.HasPrefix(code, "NOT_FOUND") {
			t.Errorf("T11 a draft: %q, a random one: %q", code, nobody)
		}
	}, contests.Module())
}
