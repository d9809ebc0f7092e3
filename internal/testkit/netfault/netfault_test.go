package netfault

import (
	"context"
	"net"
	"net/url"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/lantoa/lantoa/internal/testkit/pgtest"
)

// reach connects through a proxy that passes to the database of dsn.
func reach(t *testing.T) (p *Proxy, through string, direct *pgx.Conn) {
	t.Helper()
	dsn := pgtest.URL(t)
	p, through = Before(t, dsn)
	direct, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = direct.Close(context.Background()) })
	if _, err := direct.Exec(t.Context(), "CREATE TABLE written (id int)"); err != nil {
		t.Fatal(err)
	}
	return p, through, direct
}

func TestTheAnswerToACommitIsLost(t *testing.T) {
	p, through, direct := reach(t)
	for name, c := range map[string]struct {
		how     Loss
		written []int // what the table may hold afterwards
		told    bool
	}{
		"nothing is lost unasked":          {NoLoss, []int{1}, true},
		"the answer after the server":      {AfterServer, []int{1}, false},
		"the COMMIT on its way":            {OnTheWay, []int{0, 1}, false},
		"the COMMIT before it was sent on": {BeforeIt, []int{0}, false},
	} {
		t.Run(name, func(t *testing.T) {
			conn, err := pgx.Connect(t.Context(), through)
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close(context.Background())
			tx, err := conn.Begin(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if _, err := tx.Exec(t.Context(), "INSERT INTO written VALUES (1)"); err != nil {
				t.Fatal(err)
			}
			before := p.Lost()
			p.LoseNext(c.how)
			if err := tx.Commit(t.Context()); (err == nil) != c.told {
				t.Errorf("the client was told %v", err)
			}
			if got := p.Lost() - before; (got == 0) != c.told {
				t.Errorf("%d answers were lost", got)
			}
			var n int
			if err := direct.QueryRow(t.Context(), "WITH gone AS (DELETE FROM written RETURNING 1) SELECT count(*) FROM gone").Scan(&n); err != nil {
				t.Fatal(err)
			}
			if n != c.written[0] && n != c.written[len(c.written)-1] {
				t.Errorf("%d rows were written, want %v", n, c.written)
			}
			if c.how == OnTheWay { // it may arrive a little later
				time.Sleep(100 * time.Millisecond)
				_, _ = direct.Exec(t.Context(), "DELETE FROM written")
			}
		})
	}
}

func TestAProxyRefusesFallsSilentAndPassesAgain(t *testing.T) {
	p, through, _ := reach(t)
	alive := func(wait time.Duration) error {
		ctx, cancel := context.WithTimeout(t.Context(), wait)
		defer cancel()
		conn, err := pgx.Connect(ctx, through)
		if err != nil {
			return err
		}
		defer conn.Close(context.Background())
		return conn.Ping(ctx)
	}
	open, err := pgx.Connect(t.Context(), through)
	if err != nil {
		t.Fatal(err)
	}
	p.Set(Silent)
	if alive(200*time.Millisecond) == nil {
		t.Error("a silent proxy answers")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if open.Ping(ctx) == nil {
		t.Error("a connection that was open does not fall silent")
	}
	p.Set(Refuse)
	if c, err := net.Dial("tcp", p.Addr()); err == nil {
		t.Error("a refusing proxy takes connections")
		_ = c.Close()
	}
	p.Set(Pass)
	if err := alive(30 * time.Second); err != nil {
		t.Errorf("it does not pass again: %v", err)
	}
	if u, err := url.Parse(through); err != nil || u.Host != p.Addr() {
		t.Errorf("the way through is %s", through)
	}
}
