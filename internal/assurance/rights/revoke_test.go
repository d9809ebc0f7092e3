package rights

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
)

// What a person does all the time: a query, and a mutation on a part that is not there, which
// answers NOT_FOUND to who may try and another code to who may not.
const (
	query    = `{assignments(first:1){nodes{id}}}`
	mutation = `mutation($id:ID!){acceptAssignment(input:{assignmentId:$id}){assignment{id}}}`
)

var nothing = map[string]any{"id": "assignment_0190a000-0000-7000-8000-00000000000a"}

func (n *node) queries(c credential) (may bool, said string) {
	a := n.ask(c, query, nil)
	return a.ok(), fmt.Sprint(a.status, " ", a.code)
}

func (n *node) mutates(c credential) (may bool, said string) {
	a := n.ask(c, mutation, nothing)
	return a.status == 200 && (a.code == "NOT_FOUND" || a.code == "INVALID_REFERENCE"), fmt.Sprint(a.status, " ", a.code)
}

// takings are the ways in which an administrator, or the person, takes rights away on a node.
var takings = []struct {
	name string
	ends bool // the sessions, not only the role: UNAUTHENTICATED afterwards
	keys bool // access tokens too
	take func(n *node, admin, own credential, who *person) answer
}{
	{"a role is ended", false, true, func(n *node, admin, _ credential, who *person) answer {
		return n.ask(admin, `mutation($id:ID!){endRole(input:{membershipId:$id}){membership{id}}}`, map[string]any{"id": who.role})
	}},
	{"an account is closed", true, true, func(n *node, admin, _ credential, who *person) answer {
		return n.ask(admin, `mutation($id:ID!){disableUser(input:{userId:$id}){user{id}}}`, map[string]any{"id": who.user})
	}},
	{"a password is set anew", true, true, func(n *node, admin, _ credential, who *person) answer {
		for {
			a := n.ask(admin, `mutation($id:ID!){resetPassword(input:{userId:$id,password:"một mật khẩu mới",oneTime:false}){user{id}}}`, map[string]any{"id": who.user})
			if a.code != "RATE_LIMITED" { // the queue of the hashes was full
				return a
			}
			time.Sleep(50 * time.Millisecond)
		}
	}},
	{"signed out everywhere", true, false, func(n *node, _, own credential, _ *person) answer {
		return n.post("/auth/sign-out?everywhere", own, nil)
	}},
}

// TestARightThatIsTakenAway takes rights away on one node and asks on another, with a query, a
// mutation, a bearer token and an open stream.
func TestARightThatIsTakenAway(t *testing.T) {
	p := open(t)
	here, there := serve(t, p.url), serve(t, p.url)
	admin := here.signIn(t, "ubnd-tinh")
	rounds := testkit.Rounds(2, 50) // of each of two people
	var kinds sync.WaitGroup
	defer kinds.Wait()
	for i, k := range takings {
		kinds.Go(func() {
			t.Run("A3 and Z8 on another node: "+k.name, func(t *testing.T) {
				var mu sync.Mutex
				took := map[string][]time.Duration{}
				late := 0
				var both sync.WaitGroup
				for _, who := range p.people[2*i : 2*i+2] {
					both.Go(func() {
						for n := range rounds {
							r := &revocation{t: t, p: p, here: here, there: there, admin: admin, who: who, kind: i, n: n, took: map[string]time.Duration{}}
							if !r.run() {
								return
							}
							mu.Lock()
							for way, d := range r.took {
								took[way] = append(took[way], d)
							}
							if r.afterwards {
								late++
							}
							mu.Unlock()
						}
					})
				}
				both.Wait()
				for _, way := range []string{"query", "mutation", "token", "stream"} {
					if len(took[way]) == 0 {
						continue
					}
					worst := p99(took[way])
					testkit.Figure(t, "Rights", fmt.Sprintf("%s: until a %s on another node is refused, p99 of %d rounds", k.name, way, len(took[way])), worst, "<= 2s")
					if worst > 20*time.Second { // far beyond what is promised: a busy machine is no excuse
						t.Errorf("a %s was good for %s", way, worst)
					}
				}
				if late > 0 {
					t.Errorf("in %d rounds a stream told of what happened after the right was gone", late)
				}
			})
		})
	}
}

// revocation is one round for one person.
type revocation struct {
	t           *testing.T
	p           *province
	here, there *node
	admin       credential
	who         *person
	kind, n     int // of takings; of the round
	took        map[string]time.Duration
	afterwards  bool // the stream told of an event that came after
}

func (r *revocation) run() bool {
	k := takings[r.kind]
	defer r.p.restore(r.who)
	session, own := r.here.signIn(r.t, r.who.name), r.here.signIn(r.t, r.who.name) // there, nothing is written that would make it look again
	token := credential{bearer: r.p.token(r.who)}
	s := r.there.follow(r.t, session)
	defer s.stop()
	if r.n == 0 { // all of it works, so that its end is worth something
		r.p.happen(r.who.parts[1])
		s.hears(r.t, r.who.parts[1])
	}
	part := r.who.parts[r.n/2%len(r.who.parts)] // another than in the last round: what came late of that one is no fault
	ways := map[string]func() (bool, string){
		"query":    func() (bool, string) { return r.there.queries(session) },
		"mutation": func() (bool, string) { return r.there.mutates(session) },
		"token":    func() (bool, string) { return r.there.queries(token) },
	}
	if !k.keys {
		delete(ways, "token")
	}
	quiet := r.n%2 == 1 // nothing happens and nobody tries to write: the node has to find out by itself
	if quiet {
		delete(ways, "mutation")
	}
	for way, may := range ways {
		if ok, said := may(); !ok {
			r.t.Errorf("before, a %s of %s is answered with %s", way, r.who.name, said)
			return false
		}
	}
	if a := k.take(r.here, r.admin, own, r.who); !a.ok() {
		r.t.Errorf("%s: %d %s", k.name, a.status, a.body)
		return false
	}
	gone := time.Now()
	if !quiet {
		r.p.happen(part)
	}
	var mu sync.Mutex
	var all sync.WaitGroup
	for way, may := range ways {
		all.Go(func() {
			d := r.until(way, gone, may)
			mu.Lock()
			r.took[way] = d
			mu.Unlock()
		})
	}
	all.Wait()
	select {
	case <-s.ended:
		r.took["stream"] = s.at.Sub(gone)
	case <-time.After(patience):
		r.t.Errorf("the stream of %s goes on", r.who.name)
		return false
	}
	r.afterwards = !quiet && s.told(part)
	if !k.keys { // signing out everywhere leaves programs alone
		if ok, said := r.there.queries(token); !ok {
			r.t.Errorf("the token of %s: %s", r.who.name, said)
		}
	}
	return true
}

// until asks until it is refused, and then for a while longer: a right that is gone stays gone.
func (r *revocation) until(way string, gone time.Time, may func() (bool, string)) time.Duration {
	for {
		ok, said := may()
		now := time.Since(gone)
		switch {
		case ok && now < patience:
			time.Sleep(20 * time.Millisecond)
			continue
		case ok:
			r.t.Errorf("a %s of %s is still answered", way, r.who.name)
			return now
		}
		want := "403 FORBIDDEN"
		if takings[r.kind].ends {
			want = "401 UNAUTHENTICATED"
		}
		for range 4 {
			if said != want && said != "200"+want[3:] {
				r.t.Errorf("a %s of %s is answered with %s, want %s", way, r.who.name, said, want)
			}
			time.Sleep(40 * time.Millisecond)
			if ok, said = may(); ok {
				r.t.Errorf("a %s of %s is answered again", way, r.who.name)
			}
		}
		return now
	}
}
