package app

import (
	"testing"
)

func TestARecordIsMadeChangedAndReadThroughGraphQL(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		p := h.by(t, "sgddt")
		made := p.do("sampleCreateCourse", map[string]any{"title": "Lớp một", "code": "A-1", "cost": "1500000"}, "course { id version title places cost state unit { code } }").must()
		id := made.text("sampleCreateCourse", "course", "id")
		if got := made.text("sampleCreateCourse", "course"); got != `{"cost":"1500000","id":"`+id+`","places":20,"state":"DRAFT","title":"Lớp một","unit":{"code":"sgddt"},"version":1}` {
			t.Error(got)
		}
		list := p.ask(`{ sample { courses { nodes { id title } } } }`, nil).must()
		if got := list.text("sample", "courses", "nodes", 0, "id"); got != id {
			t.Errorf("the list shows %s", got)
		}
	}, sample())
}
