package auth

import (
	"context"
	"database/sql"
	"errors"
	"net/netip"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Failures that are free: for one account, and for one address, which a whole office may share
// and which counts sign-ins under way (more of them than the queue of the hashes lets in).
const (
	freeAccount = 5
	freePeer    = 50
	longest     = 15 * time.Minute
	forget      = 24 * time.Hour // without a failure
)

// delay is how long the n-th failure in a row blocks: none before the last free one, then 15 s,
// doubled each time, 15 minutes at most.
func delay(n, free int) time.Duration {
	if n < free {
		return 0
	}
	d := 15 * time.Second
	for range min(n-free, 6) {
		d *= 2
	}
	return min(d, longest)
}

// attempt is one try to sign in, counted in the database before the password is looked at, so
// that a burst over several nodes gets no more guesses than a queue would.
type attempt struct {
	account, peer             string
	accountBlocks, peerBlocks clock.Instant // the blocks that this try set; zero for none
}

// newAttempt hashes the name: people type passwords into the wrong box.
func newAttempt(username, peer string) *attempt {
	return &attempt{account: "account:" + hashToken(username), peer: "peer:" + network(peer)}
}

// network is what one attacker holds of the addresses: an IPv4 address, or the IPv6 network of 64
// bits that every line and every rented machine gets whole.
func network(peer string) string {
	addr, err := netip.ParseAddr(peer)
	if err != nil || addr.Unmap().Is4() {
		return peer
	}
	return netip.PrefixFrom(addr.WithZone(""), 64).Masked().String()
}

// count notes the try as a failure and refuses it while the account or the address is blocked.
func (a *Auth) count(ctx context.Context, t *attempt) error {
	now := a.clock.Now()
	return a.store.Tx(tenant.System(ctx), func(ctx context.Context, tx *gen.Tx) (err error) {
		if t.accountBlocks, err = a.countOne(ctx, tx, t.account, freeAccount, now); err != nil {
			return err
		}
		t.peerBlocks, err = a.countOne(ctx, tx, t.peer, freePeer, now)
		return err
	})
}

const countSQL = `INSERT INTO sign_in_attempts (id, created_at, subject, failures, last_at) VALUES (?1, ?2, ?3, 1, ?2)
ON CONFLICT (subject) DO UPDATE SET
  failures = CASE WHEN sign_in_attempts.last_at < ?4 THEN 1 ELSE sign_in_attempts.failures + 1 END, last_at = ?2, blocked_until = NULL
WHERE sign_in_attempts.blocked_until IS NULL OR sign_in_attempts.blocked_until <= ?2
RETURNING failures`

func (a *Auth) countOne(ctx context.Context, tx *gen.Tx, subject string, free int, now clock.Instant) (blocks clock.Instant, err error) {
	id, err := uuid.NewV7()
	if err != nil {
		return blocks, err
	}
	var failures int
	err = one(ctx, tx, a.sql(countSQL), &failures, id, now, subject, clock.At(now.Add(-forget)))
	if errors.Is(err, sql.ErrNoRows) {
		var until clock.Instant
		if err := one(ctx, tx, a.sql(`SELECT blocked_until FROM sign_in_attempts WHERE subject = ?1`), &until, subject); err != nil {
			return blocks, err
		}
		return blocks, limited(until.Sub(now.Time))
	}
	d := delay(failures, free)
	if err != nil || d == 0 {
		return blocks, err
	}
	blocks = clock.At(now.Add(d))
	_, err = tx.ExecContext(ctx, a.sql(`UPDATE sign_in_attempts SET blocked_until = ?1 WHERE subject = ?2`), blocks, subject)
	return blocks, err
}

// forgiveSQL takes one try back, and the block only if this try set it: a sign-in under way does
// not lift the block that failures beside it earned.
const forgiveSQL = `UPDATE sign_in_attempts SET failures = failures - 1,
  blocked_until = CASE WHEN blocked_until = ?2 THEN NULL ELSE blocked_until END
WHERE subject = ?1 AND failures > 0`

// forgive takes the try back; if the password was right, the account has no failures at all.
func (a *Auth) forgive(ctx context.Context, tx *gen.Tx, t *attempt, right bool) error {
	statement, args := forgiveSQL, []any{t.account, t.accountBlocks}
	if right {
		statement, args = `UPDATE sign_in_attempts SET failures = 0, blocked_until = NULL WHERE subject = ?1`, args[:1]
	}
	if _, err := tx.ExecContext(ctx, a.sql(statement), args...); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, a.sql(forgiveSQL), t.peer, t.peerBlocks)
	return err
}

// one reads one value; sql.ErrNoRows if there is no row.
func one(ctx context.Context, tx *gen.Tx, statement string, into any, args ...any) error {
	rows, err := tx.QueryContext(ctx, statement, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	if !rows.Next() {
		if err := rows.Err(); err != nil {
			return err
		}
		return sql.ErrNoRows
	}
	return rows.Scan(into)
}
