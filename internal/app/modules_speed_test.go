package app

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk"
)

// A list and an action of a module beside those of the core of the same shape, one call of each in
// turn, so that what else the machine does weighs on both. The module is a process of its own.

// pace is the courses' list, the assignments' list, an action and a progress update.
type pace struct {
	*by
	assignment, course string
	n                  int
}

const (
	moduleList20 = `{ mentoring { pairs(first: 20) { nodes { id code unit { code name } mentor { id fullName } createdAt } } } }`
	coreList20   = `{ assignments(first: 20) { nodes { id state unit { code name } plan { id title } createdAt } } }`
)

func (p *pace) list()     { p.ask(moduleList20, nil).must() }
func (p *pace) coreList() { p.ask(coreList20, nil).must() }

func (p *pace) act() {
	p.n++
	id := p.pair(fmt.Sprint("S", p.n)).must().text("mentoringCreatePair", "pair", "id")
	p.course = id
}

func (p *pace) close() {
	p.do("mentoringClosePair", map[string]any{"id": p.course, "hours": "2.00"}, "pair { id status hours }").must()
}

func (p *pace) update() {
	p.n++
	p.do("addProgressUpdate", map[string]any{"assignmentId": p.assignment, "percent": p.n%90 + 1, "text": "Đã tổ chức."}, "progressUpdate { id percent text }").must()
}

func newPace(t testing.TB, on string) *pace {
	t.Helper()
	h := newHouseWith(t, on, func([]sdk.Module) func(process.Options) modules.Running {
		return func(o process.Options) modules.Running { return process.New(o) }
	})
	h.Fill()
	h.install(t, built(t, example, "", nil))
	p := &pace{by: h.by(t, "sgddt")}
	for range 30 {
		p.act()
	}
	open := p.ask(`{ assignments(where: {unit: {code: {eq: "sgddt"}}, state: {in: [ACCEPTED, IN_PROGRESS]}}) { nodes { id } } }`, nil).must()
	if p.assignment = open.text("assignments", "nodes", 0, "id"); p.assignment == "<nil>" {
		t.Fatal("no open assignment in the fixture")
	}
	return p
}

// once is how long one call takes; before is not counted.
func once(before, call func()) func() time.Duration {
	return func() time.Duration {
		if before != nil {
			before()
		}
		began := time.Now()
		call()
		return time.Since(began)
	}
}

// together takes two calls in turn, and answers the middle time of each.
func together(n int, a, b func() time.Duration) (x, y time.Duration) {
	var as, bs []time.Duration
	for range n {
		as, bs = append(as, a()), append(bs, b())
	}
	slices.Sort(as)
	slices.Sort(bs)
	return as[n/2], bs[n/2]
}

func TestAModuleIsAsFastAsTheCore(t *testing.T) {
	for _, on := range []string{"sqlite", "postgres"} {
		t.Run(on, func(t *testing.T) {
			p := newPace(t, on)
			n := testkit.Rounds(20, 400)
			list, core := together(n, once(nil, p.list), once(nil, p.coreList))
			testkit.Figure(t, "Modules: the host", "list of 20 records with unit and user beside the core's, "+on, fmt.Sprintf("%.2f (%v / %v)", float64(list)/float64(core), list.Round(time.Microsecond), core.Round(time.Microsecond)), "1.5")
			act, update := together(n, once(p.act, p.close), once(nil, p.update))
			testkit.Figure(t, "Modules: the host", "one action beside addProgressUpdate, "+on, fmt.Sprintf("%.2f (%v / %v)", float64(act)/float64(update), act.Round(time.Microsecond), update.Round(time.Microsecond)), "2")
		})
	}
}

func BenchmarkModules(b *testing.B) {
	for _, on := range []string{"sqlite", "postgres"} {
		p := newPace(b, on)
		for name, c := range map[string]struct{ before, call func() }{
			"list": {nil, p.list}, "core list": {nil, p.coreList}, "action": {p.act, p.close}, "core mutation": {nil, p.update},
		} {
			b.Run(on+"/"+name, func(b *testing.B) {
				p.t = b
				for b.Loop() {
					if c.before != nil {
						b.StopTimer()
						c.before()
						b.StartTimer()
					}
					c.call()
				}
			})
		}
	}
}
