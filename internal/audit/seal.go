package audit

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/audithead"
	"github.com/lantoa/lantoa/ent/gen/auditseal"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Mark is what an auditor writes down of a seal. The zero Mark is none.
type Mark struct {
	Number int64
	Hash   string
}

func (m Mark) String() string { return fmt.Sprintf("%d:%s", m.Number, m.Hash) }

// ParseMark reads NUMBER:HASH.
func ParseMark(text string) (Mark, error) {
	number, hash, _ := strings.Cut(strings.TrimSpace(text), ":")
	m := Mark{Hash: strings.ToLower(hash)}
	var err error
	sum, notHex := hex.DecodeString(hash)
	if m.Number, err = strconv.ParseInt(number, 10, 64); err != nil || notHex != nil || len(sum) != sha256.Size || m.Number < 1 {
		return Mark{}, fault.New(fault.BadInput, "Dấu niêm có dạng SỐ:MÃ, mã gồm 64 chữ số thập lục phân.", "A seal is given as NUMBER:HASH, the hash being 64 hexadecimal digits.").In("--seal")
	}
	return m, nil
}

// seal is what the hash of a seal covers: every column of the row but the hash.
type seal struct {
	id     uuid.UUID
	number int64
	at     clock.Instant
	heads  json.RawMessage
	prev   string
}

func (s seal) hash() string {
	return digest("seal", s.prev, s.id.String(), strconv.FormatInt(s.number, 10), s.at.String(), string(s.heads))
}

// Seal binds the heads that moved since the last seal into the next one, and answers its mark:
// the zero Mark if none moved. Of several nodes one seals at a time.
func Seal(ctx context.Context, tx *gen.Tx, postgres bool, now clock.Instant) (Mark, error) {
	sys := tenant.System(ctx)
	if err := store.Lock(sys, tx, postgres, "audit:seal"); err != nil {
		return Mark{}, err
	}
	rows, err := tx.AuditHead.Query().Where(moved).Order(audithead.ByID()).All(sys)
	if err != nil || len(rows) == 0 {
		return Mark{}, err
	}
	s := seal{number: 1, at: now}
	last, err := tx.AuditSeal.Query().Order(auditseal.ByNumber(sql.OrderDesc())).First(sys)
	if err == nil {
		s.number, s.prev = last.Number+1, last.Hash
	} else if !gen.IsNotFound(err) {
		return Mark{}, err
	}
	heads := make([]Head, len(rows))
	for i, r := range rows {
		heads[i] = Head{r.ID, r.Seq, r.Hash}
	}
	if s.heads, err = json.Marshal(heads); err != nil {
		return Mark{}, err
	}
	if s.id, err = uuid.NewV7(); err != nil {
		return Mark{}, err
	}
	m := Mark{s.number, s.hash()}
	if err := tx.AuditSeal.Create().SetID(s.id).SetNumber(s.number).SetCreatedAt(now).SetHeads(s.heads).SetPrevHash(s.prev).SetHash(m.Hash).Exec(sys); err != nil {
		return Mark{}, err
	}
	for _, h := range heads { // in the order in which writers lock them
		if err := tx.AuditHead.Update().Where(audithead.ID(h.Unit)).SetSealed(h.Seq).Exec(sys); err != nil {
			return Mark{}, err
		}
	}
	return m, nil
}

// moved picks the heads with entries that no seal covers.
func moved(s *sql.Selector) {
	s.Where(sql.ColumnsGT(s.C(audithead.FieldSeq), s.C(audithead.FieldSealed)))
}
