package rights

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/netfault"
	"github.com/lantoa/lantoa/internal/txn"
)

// TestANodeWithoutItsDatabase cuts one node off, takes rights away meanwhile, and lets it back.
func TestANodeWithoutItsDatabase(t *testing.T) {
	p := open(t)
	line, through := netfault.Before(t, p.url)
	n := serve(t, through)
	rounds, worst, ended := testkit.Rounds(2, 10), time.Duration(0), []time.Duration(nil)
	asked := 0
	t.Run("Z8 and A14 it fails closed, and comes back with the rights of that moment", func(t *testing.T) {
		for round := range rounds {
			who := p.people[round%len(p.people)]
			session, token := n.signIn(t, who.name), credential{bearer: p.token(who)}
			s := n.follow(t, session)
			p.happen(who.parts[0])
			s.hears(t, who.parts[0])
			for _, c := range []credential{session, token} {
				if ok, said := n.queries(c); !ok {
					t.Fatalf("with its database, %s is answered with %s", who.name, said)
				}
			}
			line.Set(netfault.Refuse)
			cut := time.Now()
			for time.Since(cut) < 1500*time.Millisecond {
				for what, a := range map[string]answer{
					"a query": n.ask(session, query, nil), "a mutation": n.ask(session, mutation, nothing), "a token's query": n.ask(token, query, nil),
					"a made-up session": n.ask(credential{cookie: "x"}, query, nil), "a sign-in": n.post("/auth/sign-in", credential{}, map[string]string{"username": who.name, "password": right}),
					"a sign-in of nobody": n.post("/auth/sign-in", credential{}, map[string]string{"username": "khong-co", "password": right}), "a sign-out": n.post("/auth/sign-out", session, nil),
				} {
					asked++
					if a.status == 200 && a.code == "UNAVAILABLE" && !strings.Contains(a.body, "assignment_") {
						continue // a viewer of a moment ago, whose question then found no database
					}
					if a.status != http.StatusServiceUnavailable || a.retry == "" || a.code != "UNAVAILABLE" {
						t.Fatalf("%s without a database, after %s: %d, Retry-After %q: %s", what, time.Since(cut), a.status, a.retry, a.body)
					}
				}
			}
			p.do(func(ctx context.Context, tx *txn.Tx) error { // straight in the database: the role ended yesterday
				return tx.Membership.Update().Where(membership.UserID(who.id)).SetValidTo(tx.Today.Add(-1)).Exec(ctx)
			})
			p.happen(who.parts[1])
			line.Set(netfault.Pass)
			back := time.Now()
			for {
				a := n.ask(session, query, nil)
				if a.ok() {
					t.Fatalf("back again, %s is answered with rights that are gone: %s", who.name, a.body)
				}
				if a.status == http.StatusForbidden {
					break
				}
				if time.Since(back) > patience {
					t.Fatalf("it does not come back: %d %s", a.status, a.body)
				}
				time.Sleep(20 * time.Millisecond)
			}
			worst = max(worst, time.Since(back))
			select {
			case <-s.ended:
				ended = append(ended, s.at.Sub(cut))
			case <-time.After(patience):
				t.Fatal("the stream outlives the database and the right")
			}
			if s.told(who.parts[1]) {
				t.Error("the stream told of what happened after the right was gone")
			}
			s.stop()
			p.restore(who)
		}
	})
	if len(ended) == 0 {
		return
	}
	testkit.Figure(t, "Rights", "a node cut off from its database: requests answered with data, of those sent", fmt.Sprintf("0 of %d", asked), "0")
	testkit.Figure(t, "Rights", fmt.Sprintf("a node cut off from its database: until its streams end, p99 of %d rounds", rounds), p99(ended), "<= 10s")
	testkit.Figure(t, "Rights", "a node that is let back: until it answers by the rights of that moment, worst", worst.Round(time.Millisecond), "<= 10s")
}
